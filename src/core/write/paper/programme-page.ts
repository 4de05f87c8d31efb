import type { SectionRemark } from "../../model/programme";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { compareKey } from "../../values/notation/normalise";
import { brokenLines } from "../../plan/broken-lines";
import { lettersIn, MOST_LINES } from "./paper-looks";
import { BLANK_CELL, textCell, type PaperPage, type PaperRow } from "./paper-page";
import { CONTINUED, ESTIMATE, PROGRAMME_HEADING } from "./paper-words";
import { BLANK_ROW, headRows, noteRows } from "./page-parts";
import { itemLines, type MoneyOfYears } from "./programme-money";
import type { PaperItem } from "./paper-items";
import { sumRows } from "./programme-sums";
import { LEAST_YEAR_POINTS, programmeWidths, type PaperYearColumn } from "./year-columns";

/** What 資料2-1 is made of. */
export interface ProgrammePaper {
  readonly title: string;
  readonly number: string;
  readonly vision: readonly string[];
  readonly items: readonly PaperItem[];
  readonly remarks: readonly SectionRemark[];
  readonly columns: readonly PaperYearColumn[];
  readonly money: MoneyOfYears;
  readonly notes: readonly string[];
  readonly choices: string;
}

/** 資料2-1 構成 as the council's paper has it: items by section, a column a year, then the sums and the footnotes. */
export function programmePage(paper: ProgrammePaper): PaperPage {
  const { items, columns, money } = paper;
  const widths = programmeWidths(columns.length);
  const years = columns.map(({ fiscalYear }) => fiscalYear);
  const rows: PaperRow[] = [...headRows(paper.title, paper.number, paper.vision, widths)];
  const headingRow = rows.length;
  rows.push(headingOf(columns, money), ...itemRows(paper, years, money, widths), BLANK_ROW);
  rows.push(...sumRows(items, columns, rows.length, money), BLANK_ROW);
  rows.push(
    ...noteRows(
      paper.notes.map((note) => `※ ${note}`),
      widths,
    ),
  );
  return { columns: widths, rows, headingRow, choices: paper.choices };
}

function headingOf(columns: readonly PaperYearColumn[], { estimated }: MoneyOfYears): PaperRow {
  const years = columns.map(({ label, asOf, fiscalYear }) => {
    const first = asOf ? `${label}（${asOf.text}）` : label;
    return textCell(`${first}\n主な取組状況　実績額${estimated.has(fiscalYear) ? ESTIMATE : ""}`);
  });
  return { look: "heading", cells: [textCell(PROGRAMME_HEADING), ...years] };
}

function itemRows(
  { items, remarks }: ProgrammePaper,
  years: readonly FiscalYear[],
  money: MoneyOfYears,
  widths: readonly number[],
): PaperRow[] {
  return items.flatMap((item, index) => {
    const { section, sectionNumber } = item;
    const isNew = section !== "" && section !== items[index - 1]?.section;
    const title = sectionNumber > 0 ? `${String(sectionNumber)} ${section}` : section;
    const said = years.map((year) =>
      [
        ...new Set(
          remarks
            .filter(
              (remark) => remark.fiscalYear === year && compareKey(remark.section) === compareKey(section),
            )
            .map(({ text }) => text),
        ),
      ].join("\n"),
    );
    const sectionRow: PaperRow = { look: "section", cells: [title, ...said].map((text) => textCell(text)) };
    return [...(isNew ? [sectionRow] : []), ...rowsOfItem(item, years, money, widths)];
  });
}

/** One row; several where it would be higher than Excel takes a row, with （続き） after the name. */
function rowsOfItem(
  item: PaperItem,
  years: readonly FiscalYear[],
  money: MoneyOfYears,
  widths: readonly number[],
): PaperRow[] {
  const name = item.mark === "" ? item.name : `${item.mark} ${item.name}`;
  const texts = [
    [name, item.description].filter((text) => text !== "").join("\n"),
    ...years.map((year) => itemLines(item.years.get(year), year, money).join("\n")),
  ];
  const parts = texts.map((text, column) => partsOf(text, widths[column] ?? LEAST_YEAR_POINTS));
  const rows = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row): PaperRow => {
    const cells = parts.map((part, column) => {
      const text = part[row] ?? "";
      const label =
        row > 0 && column === 0 ? [`${name}${CONTINUED}`, text].filter((one) => one !== "").join("\n") : text;
      return label === "" ? BLANK_CELL : textCell(label);
    });
    return { look: "item", cells };
  });
}

/** A text as it fits into rows, its own lines kept where they do. */
function partsOf(text: string, points: number): string[] {
  const letters = lettersIn(points);
  // One line is kept for the name that is repeated on the left.
  const most = MOST_LINES - 1;
  const parts: string[] = [];
  let [open, used]: [string[], number] = [[], 0];
  for (const line of text.split("\n").flatMap((one) => cut(one, letters, most))) {
    const { length } = brokenLines(line, letters);
    if (used + length > most) {
      parts.push(open.join("\n"));
      [open, used] = [[], 0];
    }
    open.push(line);
    used += length;
  }
  return [...parts, open.join("\n")];
}

/** A line that is longer than a row by itself, in pieces of a row each. */
function cut(line: string, letters: number, most: number): string[] {
  const lines = brokenLines(line, letters);
  if (lines.length <= most) return [line];
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, index) =>
    lines.slice(index * most, (index + 1) * most).join(""),
  );
}
