import { mayBeName, withoutUnknown, type LabelColumns } from "./label-columns";
import { compareKey } from "../../../values/notation/normalise";
import { isUnit, mayBePart, sameMeasure } from "../../../values/notation/unit";
import { isFigureAt } from "../../tables/figure-at";
import { readBareUnit, readIndicatorLabel, readMark, readUnitCell } from "../../tables/indicator-label";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { CountedWord } from "../../understanding/counting-basis";

/** The columns by what is in the given rows as well, where their headings do not say it. */
export function withContents(grid: SheetGrid, labels: LabelColumns, rows: readonly number[]): LabelColumns {
  const named = namesBesideKinds(grid, nameBesideMarks(grid, labels, rows), rows);
  const arrows = columnOfNothingBut(grid, named, rows, "direction", (text) =>
    /^[↑↓⇧⇩⬆⬇↗↘→]$/u.test(text.trim()),
  );
  return columnOfNothingBut(grid, arrows, rows, "counts", (text) => countingWord(text) !== undefined);
}

/** 活動指標 and 成果指標A say of what kind an indicator is, and name none. */
const KIND_OF_INDICATOR = /^(?:対象|活動|成果|結果|数値)指標[\da-zア-ン①-⑳]?$/iu;

/**
 * Where a column holds nothing but 活動指標, 成果指標A in the given rows, each beside a text of its own, that text is the name. One
 * over several texts is the first part of their names: see `withPartsOfNames`.
 */
function namesBesideKinds(grid: SheetGrid, labels: LabelColumns, rows: readonly number[]): LabelColumns {
  const { byRole, untitled, unknown } = labels;
  const free = [...untitled, ...unknown.map(({ column }) => column)];
  const names = byRole.get("name");
  const kinds = (names === undefined ? free : [names]).find((column) => {
    const texts = rows.map((row) => grid.seenText(row, column)).filter((text) => text !== "");
    return texts.length > 0 && texts.every((text) => KIND_OF_INDICATOR.test(compareKey(text)));
  });
  if (kinds === undefined || byRole.has("section")) return labels;
  const beside = free.find((column) => column === kinds + 1);
  if (beside === undefined) return labels;
  const named = rows.filter(
    (row) => mayBeName(grid.text(row, beside)) && !isUnitAlone(grid.text(row, beside)),
  );
  if (named.length === 0 || named.some((row) => grid.text(row, kinds) === "")) return labels;
  const isOther = (column: number): boolean => column !== kinds && column !== beside;
  return {
    ...labels,
    byRole: new Map(byRole).set("section", kinds).set("name", beside),
    untitled: untitled.filter(isOther),
    unknown: unknown.filter(({ column }) => isOther(column)),
  };
}

/** [ % ] and 時間 beside 成果指標1 say what is counted, and name nothing; 企業 may name as well. */
function isUnitAlone(text: string): boolean {
  return readBareUnit(text) !== undefined || (isUnit(text, "") && !mayBePart(text));
}

/**
 * A column without a heading of its own that holds nothing but units, each beside a name, has the units; without any
 * heading it needs two of them at least.
 */
export function unitsBesideNames(
  grid: SheetGrid,
  labels: LabelColumns,
  names: number,
  rows: readonly number[],
): LabelColumns {
  if (labels.byRole.has("unit")) return withoutUnitsOfOthers(grid, labels, names, rows);
  const underMerged = labels.unknown.filter(({ column, row }) => grid.anchor(row, column).column < column);
  const column = [...labels.untitled, ...underMerged.map((one) => one.column)].find((candidate) => {
    const filled = rows.filter((row) => grid.seenText(row, candidate) !== "");
    return (
      filled.length > (underMerged.some((one) => one.column === candidate) ? 0 : 1) &&
      filled.every((row) => {
        const seen = grid.seenText(row, candidate);
        const inBrackets = readBareUnit(seen);
        // Below the first row of a merged name it says what part of it the row is of, unless it is 時間／月; so may 団体, also as
        // （団体）, below a blank.
        const hangsOver =
          grid.anchor(row, names).row < row && grid.anchor(row, candidate).row === row && !/[/／]/.test(seen);
        const isOfPart =
          mayBePart(inBrackets ?? seen) && (inBrackets === undefined || grid.isBlank(row, names));
        return isUnit(inBrackets ?? seen, "") && !isOfPart && !hangsOver;
      })
    );
  });
  if (column === undefined) return labels;
  const byRole = new Map(labels.byRole).set("unit", column);
  const untitled = labels.untitled.filter((other) => other !== column);
  return withoutUnknown({ ...labels, byRole, untitled }, column);
}

/**
 * 千円 beside 事業費 is what that is counted in, where the names above and below say otherwise in each row that says it:
 * 来館者数（人）. Units other than of money are those of the indicators: 人 and ％ beside 達成率.
 */
function withoutUnitsOfOthers(
  grid: SheetGrid,
  labels: LabelColumns,
  names: number,
  rows: readonly number[],
): LabelColumns {
  const { byRole, known, unknown } = labels;
  const column = byRole.get("unit") ?? NaN;
  const unitAt = (row: number): string => readUnitCell(grid.seenText(row, column));
  const isBeside = [...known, ...unknown.map((one) => one.column)].some(
    (one) => Math.abs(one - column) === 1 && rows.some((row) => isFigureAt(grid, row, one)),
  );
  const said = rows.flatMap((row) => {
    const own = readIndicatorLabel(grid.seenText(row, names)).unit;
    return isUnit(own, "") && !mayBePart(own) ? [[own, unitAt(row)] as const] : [];
  });
  const areMoney = rows.every((row) => sameMeasure(unitAt(row) || "円", "円"));
  if (
    !isBeside ||
    !areMoney ||
    said.length === 0 ||
    said.some(([own, cell]) => cell === "" || sameMeasure(own, cell))
  )
    return labels;
  const others = new Map(byRole);
  others.delete("unit");
  return { ...labels, byRole: others };
}

/** A202, No.B503（旧2004）: how the waterworks' guideline numbers its indicators. */
const NUMBER_OF_WATERWORKS = /^(?:no\.?)?[a-c]\d{3}(?:-\d)?(?:\(旧?\d{4}\))?$/;

/**
 * Where 指標 heads two columns and the left one holds nothing but marks (①, A, 指標①) in the given rows, the names are in
 * the column beside it.
 */
function nameBesideMarks(grid: SheetGrid, labels: LabelColumns, rows: readonly number[]): LabelColumns {
  const marks = labels.byRole.get("name");
  const beside = marks === undefined ? undefined : labels.untitled.find((column) => column === marks + 1);
  if (marks === undefined || beside === undefined) return labels;
  const texts = rows.map((row) => grid.seenText(row, marks)).filter((text) => text !== "");
  const areMarks =
    texts.length > 0 &&
    texts.every(
      (text) =>
        NUMBER_OF_WATERWORKS.test(compareKey(text)) ||
        (text.length <= 6 &&
          /^(?:[\d.-]*|(?:指標|KPI)?[①-⑳]|[a-zａ-ｚア-ン])$/iu.test(readMark(`${text} `).rest.trim())),
    );
  const haveNames = rows.some((row) => grid.text(row, beside) !== "");
  if (!areMarks || !haveNames) return labels;
  const byRole = new Map(labels.byRole).set("mark", marks).set("name", beside);
  return { ...labels, byRole, untitled: labels.untitled.filter((column) => column !== beside) };
}

/**
 * 区分, or a heading that is not known (性質, 優位性, 表記), over nothing but ⇧ and ⇩ in the given rows says which way is better, and over
 * 単年度 and 累計 how each row is counted.
 */
function columnOfNothingBut(
  grid: SheetGrid,
  labels: LabelColumns,
  rows: readonly number[],
  role: "direction" | "counts",
  says: (text: string) => boolean,
): LabelColumns {
  const section = labels.byRole.get("section");
  const columns = [...(section === undefined ? [] : [section]), ...labels.unknown.map((one) => one.column)];
  const column = columns.find((candidate) => {
    const texts = rows.map((row) => grid.seenText(row, candidate)).filter((text) => text !== "");
    return texts.length > 0 && texts.every(says);
  });
  if (column === undefined || labels.byRole.has(role)) return labels;
  const byRole = new Map(labels.byRole).set(role, column);
  if (column === section) byRole.delete("section");
  return withoutUnknown({ ...labels, byRole }, column);
}

const OF_ONE_YEAR = /^(?:単年度?|年間|毎年度?|各年度|年度計)(?:値|実績)?$/;
const RUNNING_TOTAL = /^(?:[\da-z令和平成年度]+(?:から|以降)の?)?(?:累計|累積)(?:値|実績)?$/;

/** How a cell beside a name says that its row is counted, in one word for each; undefined where it says something else. */
export function countingWord(text: string): CountedWord | undefined {
  const key = compareKey(text);
  if (OF_ONE_YEAR.test(key)) return "単年度";
  return RUNNING_TOTAL.test(key) ? "累計" : undefined;
}
