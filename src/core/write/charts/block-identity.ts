import { valueAt, type ChartSnapshot, type SheetSnapshot } from "../../values/workbook/snapshot";
import type { Edit } from "../../plan/plan";
import type { SheetCell } from "../../plan/sheet-cell";
import { INDICATOR_WORD } from "../../plan/sheet-words";
import type { ChartSubject } from "./chart-subjects";

/** What a block of chart data says of its indicator, as text: by it the indicator is found when its cells have gone. */
export interface BlockIdentity {
  readonly sheet: string;
  readonly section: string;
  readonly name: string;
  readonly unit: string;
}

/** Right of the widest block of any version: two columns of figures, two of rates and the note. */
const FIRST_COLUMN = 6;
/** How many columns the figures of blocks have; what follows is for the add-in to find them by, and is not printed. */
export const FIGURE_COLUMNS = FIRST_COLUMN;
/** The line above the first block. */
const HEADING_ROW = 2;
const COLUMNS = [
  { heading: "グラフの名前", points: 110 },
  { heading: "シート", points: 110 },
  { heading: "区分", points: 140 },
  { heading: INDICATOR_WORD, points: 220 },
  { heading: "単位", points: 54 },
] as const;
const HEADINGS = COLUMNS.map(({ heading }) => heading);

/** What a chart's title says of its indicator; below it is what its latest year is like. */
export function calledBy({ title }: Pick<ChartSnapshot, "title">): string {
  const [name = ""] = title.split("\n");
  return name;
}

/** Before the title of a chart that has lost its indicator. */
const LEFT_OVER_MARK = "【表にない指標】";

/** The headings above what the blocks say of their indicators. */
export function identityHeadings(): SheetCell[] {
  return HEADINGS.map((content, index) => ({ row: HEADING_ROW, column: FIRST_COLUMN + index, content }));
}

/** Wide enough that what the blocks say of their indicators can be read. */
export function identityWidths(sheet: string): Edit[] {
  return COLUMNS.map(({ points }, index) => {
    return { kind: "columnWidth", sheet, column: FIRST_COLUMN + index, columns: 1, points };
  });
}

/** The cells of a block's title row that say whose it is; what an indicator lacks is a blank cell. */
export function identityCells(
  row: number,
  { chart, sheet, section, name, unit }: BlockIdentity & { readonly chart: string },
): SheetCell[] {
  return [chart, sheet, section, name, unit].map((text, index) => ({
    row,
    column: FIRST_COLUMN + index,
    content: text === "" ? null : text,
  }));
}

/** What `identityCells` wrote in a row; undefined where it holds no name of a chart, as before blocks said so. */
export function readIdentity(
  sheet: SheetSnapshot,
  row: number,
): (BlockIdentity & { readonly chart: string }) | undefined {
  const [chart = "", ...said] = HEADINGS.map((_, index) => textAt(sheet, row, FIRST_COLUMN + index));
  const [of = "", section = "", name = "", unit = ""] = said;
  return chart === "" || name === "" ? undefined : { chart, sheet: of, section, name, unit };
}

/** What a cell says as text; "" for a blank one. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What a block is to say of an indicator. */
export function subjectIdentity({ indicator }: ChartSubject): BlockIdentity {
  const { labelCell, section, name, label, unit } = indicator;
  return {
    sheet: labelCell.sheet,
    section: oneLine(section),
    name: oneLine(name === "" ? label : name),
    unit: oneLine(unit),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The title of a chart whose indicator is in no table: marked once, however often it is drawn. */
export function leftOverTitle(title: string): string {
  return title.startsWith(LEFT_OVER_MARK) ? title : `${LEFT_OVER_MARK}${title}`;
}
