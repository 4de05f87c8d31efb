import type { TidyMessages } from "../tidy-messages";

export const englishTidy: TidyMessages = {
  back: "Back",
  heading: "Data",
  lead: "Lists the targets, actuals and rates of the tables, one figure per row, following the rules of the Ministry of Internal Affairs for machine-readable data. Where there is no figure, the reason is given. Made for open data and for other programs; there are three sheets: 指標データ, 指標データ定義 and 指標データ更新履歴.",
  sheets: "Make the sheets (check first)",
  csv: "Save as CSV",
  fileName: (book) => (book === undefined ? "指標データ.csv" : `${book}_指標データ.csv`),
  saved: (name) => `“${name}” has been saved. Look in the folder for downloads.`,
  nothing: "There is no indicator table to make data from.",
};
