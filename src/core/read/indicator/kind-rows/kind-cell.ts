import { readFigureHeading, type FigureHeading } from "../../tables/heading-words";
import { looksLikeLabel } from "../../tables/indicator-label";
import { arePaired, readPairedWord } from "../../tables/paired-word";
import type { SheetGrid } from "../../tables/sheet-grid";
import { rowsBetween } from "../frame/table-frame";

/** What a cell says of the kind of its row, behind a name or alone. */
export interface KindCell {
  readonly name: string;
  readonly figure: FigureHeading;
}

/** What is longer than this in front of 目標 is prose. */
const LONGEST_NAME = 40;

/** No name with its unit, its note and its kind is longer. */
const LONGEST_CELL = 120;

const KIND_IN_BRACKETS_OR_AFTER_SPACE =
  /^(.*\S)(?:[\s　]+(\S+)|[\s　]*([(（【［[][^()（）【】［］[\]]+[)）】\]]))$/;
/** Right after the unit, or as 目標値 or 実績値 right after the name: no name ends so. */
const KIND_AFTER_UNIT = /^(.*[)）】\]])([^()（）【】［］[\]\s]+)$/;
/** 居住促進に係る目標値 is what a group of indicators is called, and 現況値及び目標値 what a table holds. */
const KIND_AFTER_NAME = /^(.*\S)(?<!係る|かかる|関する|おける|及び|および|値[と・、])((?:目標|計画|実績)値)$/;
const UNIT_AFTER_KIND = /^(.*[)）】\]])([(（【［[][^()（）【】［］[\]]+[)）】\]])$/;

/**
 * `実績`, or a name with 実績 after it: in brackets, after a space or after the unit (`相談件数（実績）`, `相談件数　実績`,
 * `相談件数（件）実績`, `相談件数実績値`), with the unit after both (`相談件数（実績）【件】`), or in front of a
 * name with its unit (`実績 相談件数（件）`).
 */
export function readKindCell(text: string): KindCell | undefined {
  if (text.length > LONGEST_CELL) return undefined;
  const figure = readFigureHeading(text);
  if (figure) return { name: "", figure };
  const match =
    KIND_IN_BRACKETS_OR_AFTER_SPACE.exec(text) ?? KIND_AFTER_UNIT.exec(text) ?? KIND_AFTER_NAME.exec(text);
  const [, name = "", afterName, inBrackets] = match ?? [];
  const heading = match && readFigureHeading(afterName ?? inBrackets ?? "");
  if (!heading) return withUnitAfterKind(text) ?? withKindInFront(text);
  return heading.kind !== "other" && name.length <= LONGEST_NAME ? { name, figure: heading } : undefined;
}

/** 事業計画 and 事業実績 may as well be a plan and what came of it, beside whatever. */
const NO_NAME = /^(?:事業|施策|取組|業務|全体|平均|修正|改[定訂]|見直|暫定|年次)/;
/** 雇用創出目標 beside 雇用創出実績: either alone may as well be a name, and so may both of two characters, unless longer pairs are in the column. */
export function kindOfPair(
  grid: SheetGrid,
  column: number,
  row: number,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): KindCell | undefined {
  const own = pairAt(grid, column, row);
  if (!own || own.isLong) return own;
  if (NO_NAME.test(own.name)) return undefined;
  return rowsBetween(firstRow, lastRow).some((other) => pairAt(grid, column, other)?.isLong)
    ? own
    : undefined;
}

function pairAt(
  grid: SheetGrid,
  column: number,
  row: number,
): (KindCell & { readonly isLong: boolean }) | undefined {
  const own = readPairedWord(grid.text(row, column));
  const isPair = [row - 1, row + 1].some((beside) =>
    arePaired(own, readPairedWord(grid.text(beside, column))),
  );
  if (!own || own.front === "" || !isPair) return undefined;
  const figure: FigureHeading = { kind: own.kind, unit: "", asOf: undefined, note: "" };
  const isLong = own.front.length > 2 || (own.name.length > 3 && !NO_NAME.test(own.name));
  return { name: own.name, figure, isLong };
}

/** `目標 出生数（人）`: what looks like no label may as well be a sentence. */
function withKindInFront(text: string): KindCell | undefined {
  const [, kind = "", name = ""] = /^(\S+)[\s　]+(\S.*)$/.exec(text) ?? [];
  const figure = readFigureHeading(kind);
  const isNamed = figure?.kind === "target" || figure?.kind === "actual";
  return isNamed && name.length <= LONGEST_NAME && looksLikeLabel(name) ? { name, figure } : undefined;
}

function withUnitAfterKind(text: string): KindCell | undefined {
  const [, beforeUnit = "", unit = ""] = UNIT_AFTER_KIND.exec(text) ?? [];
  const kind = beforeUnit === "" ? undefined : readKindCell(beforeUnit);
  return kind && kind.name !== "" ? { ...kind, name: `${kind.name}${unit}` } : undefined;
}
