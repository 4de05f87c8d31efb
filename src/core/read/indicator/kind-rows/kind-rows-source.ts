import { compareKey } from "../../../values/notation/normalise";
import { readUnitNote, type FigureKind } from "../../tables/heading-words";
import { readBareUnit, readUnitCell } from "../../tables/indicator-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace, IndicatorSource, LabelText, YearPlaces } from "../places/indicator-source";
import type { AsOfNote } from "../../../values/notation/as-of-note";
import { isUnit, mayBePart, sameMeasure } from "../../../values/notation/unit";
import { unitOfBase } from "../frame/own-units";
import { goalInForce } from "./goals-replaced-below";
import { rowOfKind, type KindRow, type KindRowGroup } from "./kind-row-groups";
import type { KindRowsLayout } from "./kind-rows-layout";
import { textAtFirst } from "../labels/label-columns";
import { countingWord } from "../labels/label-contents";
import { placeOfLabel, withBreakdown } from "../labels/parts-of-names";
import { ratesAreProgress } from "../labels/progress-as-rate";
import type { SectionTracker } from "../labels/section-tracker";
import { columnsBetween, type YearColumn } from "../frame/table-frame";

/** The places and texts of one indicator: its rows of figures, and what the table's other columns say beside them. */
export function sourceOfKindRows(
  grid: SheetGrid,
  layout: KindRowsLayout,
  tracker: SectionTracker,
  group: KindRowGroup,
  label: LabelText,
): IndicatorSource {
  const { byRole } = layout.labels;
  const first = group.rows[0]?.row ?? label.row;
  const textIn = (column: number | undefined): string =>
    column === undefined ? "" : grid.seenText(first, column);
  const unitCell = textIn(byRole.get("unit"));
  const rowsUnit =
    unitCell === ""
      ? group.unit || unitBelowPart(grid, layout, group) || unitNotedBeside(grid, layout, group.rows)
      : readUnitCell(unitCell);
  const unitsOfRows = new Map(group.rows.map((row) => [row.row, unitOfRow(grid, layout, row) || rowsUnit]));
  const unitsOfBase = new Map(
    unitOfBase(grid, layout.firstRow - 1, byRole.get("base") ?? layout.firstColumn),
  );
  return {
    label: {
      text: withBreakdown(grid, layout.labels, first, label.text),
      place: placeOfLabel(grid, layout.labels, first, label),
    },
    mark: textIn(byRole.get("mark")),
    unit:
      rowsUnit ||
      (group.rows.find(({ figure }) => figure.kind !== "rate" && figure.unit !== "")?.figure.unit ?? ""),
    ...tracker.place,
    description: descriptionOf(grid, layout, group),
    direction: textOf(grid, layout, group, "direction"),
    counted: countingWord(textOf(grid, layout, group, "counts")?.text ?? ""),
    base: baseOf(grid, layout, group),
    ratesAreProgress: ratesAreProgress(layout.rates) || ratesAreProgress(group.rows),
    latestAsOf: rowOfActuals(group)?.figure.asOf ?? tracker.asOf,
    unitOf: ({ row, column }) => unitsOfBase.get(column) ?? unitsOfRows.get(row) ?? "",
    years: withMonthOfRow(
      grid,
      layout,
      group,
      layout.years.map((year) => yearPlaces(grid, layout, year, group)),
    ),
    ...lackOf(group),
  };
}

/** What stands there, but is none that the other could be held against: 実績（小学校） and 実績（中学校）, or counted otherwise. */
function lackOf(group: KindRowGroup): Pick<IndicatorSource, "lacks"> {
  const isSplit = (kind: KindRow["splitKind"]): boolean =>
    group.rows.some(({ splitKind }) => splitKind === kind);
  const hasActuals = isSplit("actual") || group.rows.some(({ figure }) => figure.kind === "actual");
  if (hasActuals && rowOfKind(group, "actual") === undefined) return { lacks: "actual" };
  const revised = group.rows.filter(({ figure }) => figure.kind === "target" && figure.isRevised);
  return isSplit("target") || revised.length > 1 ? { lacks: "target" } : {};
}

/** （日） below 開設日数, in the column of the parts of names, as 【人】 below a name is; "" where there is none. */
function unitBelowPart(grid: SheetGrid, { labels }: KindRowsLayout, group: KindRowGroup): string {
  const column = labels.byRole.get("breakdown");
  if (column === undefined) return "";
  return group.rows.slice(1).flatMap(({ row }) => readBareUnit(grid.text(row, column)) ?? [])[0] ?? "";
}

/** 単位：人 alone in a cell in front of a row of figures; "" where there is none, or several. */
function unitNotedBeside(
  grid: SheetGrid,
  { firstColumn, kind }: KindRowsLayout,
  rows: readonly KindRow[],
): string {
  const columns = columnsBetween(firstColumn, kind.column - 1, new Set());
  const texts = rows.flatMap(({ row }) => columns.map((column) => grid.seenText(row, column)));
  const units = texts.filter((text) => /^\s*単位\s*[:：]/.test(text)).map((text) => readUnitNote(text) ?? "");
  return new Set(units).size === 1 ? (units[0] ?? "") : "";
}

/** What a row is counted in by its heading, its cell of the column 単位 or a note beside it. */
function unitOfRow(grid: SheetGrid, layout: KindRowsLayout, row: KindRow): string {
  const column = layout.labels.byRole.get("unit");
  const cell = column === undefined ? "" : readUnitCell(grid.seenText(row.row, column));
  const { unit } = row.figure;
  // 実績（千円） beside 百万円 that is merged over both rows; beside km, 実績（m） is of m as well, and not held against those.
  if (unit !== "" && (sameMeasure(unit, cell) || (isUnit(unit, "") && !mayBePart(unit)))) return unit;
  return cell || unitNotedBeside(grid, layout, [row]);
}

function descriptionOf(
  grid: SheetGrid,
  layout: KindRowsLayout,
  group: KindRowGroup,
): IndicatorSource["description"] {
  const column = layout.descriptionColumn;
  if (column === undefined)
    return group.description && { text: group.description.text, place: group.description };
  return textAtFirst(
    grid,
    group.rows.map(({ row }) => row),
    column,
  );
}

function textOf(
  grid: SheetGrid,
  layout: KindRowsLayout,
  group: KindRowGroup,
  role: "direction" | "counts",
): IndicatorSource["direction"] {
  const column = layout.labels.byRole.get(role);
  if (column === undefined) return undefined;
  return textAtFirst(
    grid,
    group.rows.map(({ row }) => row),
    column,
  );
}

/** The base is in the target's own row, or in front of the actual, else of the target, or is merged over both. */
function baseOf(grid: SheetGrid, layout: KindRowsLayout, group: KindRowGroup): FigurePlace | undefined {
  const column = layout.labels.byRole.get("base");
  if (column === undefined) return group.rows.find(({ base }) => base)?.base;
  const rows = [rowOfKind(group, "actual"), rowOfKind(group, "target")].flatMap((row) =>
    row === undefined ? [] : [row],
  );
  const anchors = rows.map((row) => grid.anchor(row, column));
  return anchors.find((anchor) => !grid.isBlank(anchor.row, anchor.column)) ?? anchors[0];
}

function rowOfActuals(group: KindRowGroup): KindRow | undefined {
  const row = rowOfKind(group, "actual");
  return group.rows.find((one) => one.row === row);
}

/** The one figure of a year that is not final, above 実績 or 実績（確定） that is still blank. */
function earlyFigure(
  grid: SheetGrid,
  { column }: YearColumn,
  group: KindRowGroup,
): { readonly place: FigurePlace; readonly asOf: AsOfNote } | undefined {
  const settled = rowOfKind(group, "actual");
  const found = group.rows.flatMap(({ row, figure: { kind, asOf } }) =>
    kind === "actual" && asOf && row !== settled && !grid.isBlank(row, column)
      ? [{ place: { row, column }, asOf }]
      : [],
  );
  return settled !== undefined && found.length === 1 ? found[0] : undefined;
}

/** 実績（R5は12月末） says of which of the years it is. */
const NAMES_A_YEAR = /[rhs和成](?:元|\d)|20\d\d/;

/**
 * 実績（12月末） in front of the figures of several years is said of the latest of them, unless one that has come since is still blank:
 * whether the others were counted so, or are of whole years by now, nobody knows, and they are left to be named.
 */
function withMonthOfRow(
  grid: SheetGrid,
  { kind }: KindRowsLayout,
  group: KindRowGroup,
  years: readonly YearPlaces[],
): readonly YearPlaces[] {
  const actuals = rowOfActuals(group);
  const asOf = actuals?.figure.asOf;
  if (!actuals || asOf?.month === undefined) return years;
  if (NAMES_A_YEAR.test(compareKey(grid.text(actuals.row, kind.column)))) return years;
  const isFilled = ({ actual }: YearPlaces): boolean =>
    actual !== undefined && !grid.isBlank(actual.row, actual.column);
  const hasCome = years.filter(
    (year) => isFilled(year) || year.heading.fiscalYear <= (grid.currentYear ?? -Infinity),
  );
  const latest = Math.max(...hasCome.map(({ heading }) => heading.fiscalYear));
  return years.map((year) => {
    if (year.heading.asOf || !isFilled(year)) return year;
    const { heading } = year;
    return heading.fiscalYear === latest
      ? { ...year, heading: { ...heading, asOf } }
      : { ...year, actual: undefined, rate: undefined };
  });
}

function yearPlaces(
  grid: SheetGrid,
  layout: KindRowsLayout,
  year: YearColumn,
  group: KindRowGroup,
): YearPlaces {
  const place = (kind: FigureKind): FigurePlace | undefined => {
    const row = rowOfKind(group, kind);
    return row === undefined ? undefined : { row, column: year.column };
  };
  const sum = group.rows.find(({ isSum }) => isSum);
  // The sum below 平成24年度（目標値） is what is aimed at then.
  if (sum && year.figure?.kind === "target") {
    const own = place("target");
    const target = own && !grid.isBlank(own.row, own.column) ? own : { row: sum.row, column: year.column };
    return { heading: year.heading, target, actual: undefined, rate: undefined };
  }
  const settled = place("actual");
  const isSettled = settled && !grid.isBlank(settled.row, settled.column);
  const early = isSettled ? undefined : earlyFigure(grid, year, group);
  const actual = early?.place ?? settled;
  const rateColumn = layout.rates.find(
    ({ heading }) => heading.fiscalYear === year.heading.fiscalYear,
  )?.column;
  const besideActual =
    actual && rateColumn !== undefined ? { row: actual.row, column: rateColumn } : undefined;
  const heading = early ? { ...year.heading, asOf: early.asOf } : year.heading;
  const target = goalInForce(grid, group.rows, place("target"), layout.kind.column);
  return { heading, target, actual, rate: place("rate") ?? besideActual };
}
