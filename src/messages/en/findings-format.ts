import type { FormatSubject } from "../../core/judge/findings/data-of-format";
import { englishFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number } = englishFigures;

/** `“登録日” of 住民ワーカー台帳`, or the table alone. */
const where = ({ table, column }: FormatSubject): string =>
  column === "" ? table : `“${column}” of ${table}`;
const count = ({ rows }: FormatSubject): string => (rows > 1 ? ` (${number(rows)} cells in all)` : "");
const quoted = (raw: string): string => (raw === "" ? "" : ` “${raw}”`);

export const englishFormatFindings: FindingMessagesOf<"format"> = {
  "format/1-1-file-type": {
    title: "1-1 Neither Excel nor CSV",
    message: ({ fileName }) => `“${fileName}” is neither .xlsx nor .csv.`,
    why: "Machines cannot always read older formats or PDF.",
    remedy: "Save it as .xlsx or .csv.",
  },
  "format/1-2-one-datum": {
    title: "1-2 Several values in one cell",
    message: (data) => `${where(data)} holds several values${quoted(data.raw)} in one cell${count(data)}.`,
    why: "Two values in a cell can be neither sorted nor added up.",
    remedy: "Use a row or a column each.",
  },
  "format/1-3-numeric": {
    title: "1-3 Units or commas typed into numbers",
    message: (data) => `In ${where(data)} the number${quoted(data.raw)} is text${count(data)}.`,
    why: "With 円, ▲ or commas typed in, it is not a number to a machine.",
    remedy:
      "Enter the number alone; separators and units belong to the format and the heading. They can be fixed all at once.",
  },
  "format/1-4-merged": {
    title: "1-4 Merged cells",
    message: (data) => `${data.range} of ${where(data)} is merged.`,
    why: "Merged cells can be neither sorted nor filtered.",
    remedy: "Unmerge them and fill every cell.",
  },
  "format/1-5-spacing": {
    title: "1-5 Spaces or line breaks for layout",
    message: (data) =>
      `${where(data)} has needless spaces or line breaks${quoted(data.raw.replace(/\n/g, "↵"))}${count(data)}.`,
    why: "It looks the same but is different text: searches and counts miss it.",
    remedy: "Remove them. Those at the ends can be fixed all at once.",
  },
  "format/1-6-omitted-name": {
    title: "1-6 Names left out",
    message: (data) => {
      if (data.kind === "blankHeading") return `${data.table} has a column without a heading.`;
      if (data.kind === "doubledHeading") return `${data.table} has two columns headed${quoted(data.raw)}.`;
      return `${where(data)} says${quoted(data.raw)}${count(data)}.`;
    },
    why: "Once sorted, nobody knows what it refers to.",
    remedy: "Give every column a heading of its own, and write the value out in place of 〃 or 同上.",
  },
  "format/1-7-formula": {
    title: "1-7 Formulas in published data",
    message: (data) => `${where(data)} holds formulas${count(data)}.`,
    why: "Elsewhere they may not be calculated.",
    remedy: "Turn them into values before publishing.",
  },
  "format/1-8-object": {
    title: "1-8 A chart over the table",
    message: (data) => `The chart “${data.chart}” lies over ${where(data)}.`,
    why: "It hides part of the table.",
    remedy: "Move it to another sheet.",
  },
  "format/1-9-unit": {
    title: "1-9 No unit",
    message: (data) => `${where(data)} names no unit.`,
    why: "Nobody can tell yen from thousands of yen.",
    remedy: "Write it into the heading, like （円）, or add a column 単位.",
  },
  "format/1-10-machine-dependent": {
    title: "1-10 Machine-dependent characters",
    message: (data) => `${where(data)} has “${data.characters}”${count(data)}.`,
    why: "On other machines they may come out garbled.",
    remedy: "Write (1), (株), m2 with ordinary characters.",
  },
  "format/1-11-era-only": {
    title: "1-11 Era years only",
    message: (data) => `${where(data)} has no western year${quoted(data.raw)}${count(data)}.`,
    why: "Machines cannot sort era years.",
    remedy: "Enter a true date, or add a column of western years or time codes.",
  },
  "format/1-12-area-name": {
    title: "1-12 Shortened place names",
    message: (data) => `${where(data)}:${quoted(data.raw)} seems to be short for ${data.full}${count(data)}.`,
    why: "Prefecture and city cannot be told apart, nor matched with other data.",
    remedy: "Write the full name, like 長野県.",
  },
  "format/1-13-symbol": {
    title: "1-13 Marks among numbers",
    message: (data) => `${where(data)} has the mark${quoted(data.raw)}${count(data)}.`,
    why: "The ministry's rules allow only few marks, so that everybody means the same by them.",
    remedy:
      "0 for zero, X for what is secret, *** where there is no such figure. Leave what is unknown blank.",
  },
  "format/2-1-split-table": {
    title: "2-1 The table is split",
    message: (data) =>
      data.kind === "rows"
        ? `${data.table} has ${number(data.rows)} empty rows within.`
        : `${data.table} has an empty column within.`,
    why: "To a machine, the table ends there.",
    remedy: "Delete the empty rows or columns.",
  },
  "format/2-2-several-tables": {
    title: "2-2 Several tables on a sheet",
    message: (data) => `${number(data.others)} other tables are on the sheet of ${data.table}.`,
    why: "A machine cannot tell where one ends and the next begins.",
    remedy: "Give each table a sheet of its own.",
  },
};
