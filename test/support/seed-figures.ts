/** The six indicators of the published table (資料2, 主な事業指標), H29 to R7; a string is as it is printed. */
export const SEED_YEARS = [
  "H29 (2017)",
  "H30 (2018)",
  "R1 (2019)",
  "R2 (2020)",
  "R3 (2021)",
  "R4 (2022)",
  "R5 (2023)",
  "R6 (2024)",
  "R7 (2025)",
];

export interface SeedIndicator {
  readonly section: 1 | 2;
  readonly label: string;
  readonly description: string;
  readonly targets: readonly (number | string)[];
  readonly actuals: readonly (number | string)[];
}

export const SEED_INDICATORS: readonly SeedIndicator[] = [
  {
    section: 1,
    label: "① 住民ワーカー登録者数（延べ）【人】",
    description: "町人口の約1%の登録者数を指す。",
    targets: [4, 20, 45, 55, 60, 65, 70, 70, 50],
    actuals: [10, 30, 50, 57, 75, 97, 114, 114, 59],
  },
  {
    section: 1,
    label: "② 業務委託料収入額【千円】",
    description: "年間1,000千円を稼ぐ住民ワーカーが30人いることを目指す。",
    targets: [480, 2400, 6000, 8000, 16000, 30000, 35000, 35000, 30000],
    actuals: [650, 1681, 6754, 14373, 19049, 25987, 19696, 24480, "目標達成"],
  },
  {
    section: 1,
    label: "③ クライアント数（延べ）【社】",
    description: "リスク分散と顧客管理のバランスを考慮し25社を目標とする。",
    targets: [1, 3, 5, 12, 17, 22, 25, 25, 15],
    actuals: [3, 10, 10, 11, 20, 20, 25, 25, 15],
  },
  {
    section: 1,
    label: "④ 現地ディレクター数（延べ）【人】",
    description: "本事業の要となる人材数。",
    targets: [1, 1, 1, 2, 3, 4, 4, 4, 2],
    actuals: [0, 1, 1, 1, 2, 3, 4, 4, 2],
  },
  {
    section: 2,
    label: "⑤ 町内テレワーク実施場所数（延べ）【箇所】",
    description: "テレワークセンターと宿泊施設の合計数。",
    targets: [1, 3, 5, 9, 11, 13, 15, 15, 15],
    actuals: [1, 7, 9, 10, 10, 10, 10, 10, 10],
  },
  {
    section: 2,
    label: "⑥ 立科WORK TRIP 利用社数【社】",
    description: "開発合宿やワーケーションを行った企業の数。",
    targets: ["-", "-", "-", 5, 10, 40, 60, 60, 60],
    actuals: [0, 0, 3, 8, 31, 31, 33, 33, 23],
  },
];
