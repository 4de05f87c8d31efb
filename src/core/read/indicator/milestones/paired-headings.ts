import { numberAt } from "../../tables/figure-at";
import { arePaired, readPairedWord, type PairedWord } from "../../tables/paired-word";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCellReader } from "../../tables/year-row";
import { nameSign } from "../../understanding/name-sign";
import { rateAgrees } from "../../understanding/rate-agrees";
import { headingParts, type HeadingParts } from "../headings/heading-parts";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { rowsBetween } from "../frame/table-frame";

/** 事業計画額 and 事業実績額 are of money spent as often, and 全体 and 見直し of another plan. */
const NO_PAIR =
  /^(?:事業|施策|取組|業務|全体|総|平均|修正|改[定訂]|見直|暫定|年次)|費|予算|決算|支出|補助|交付/;
/** ② of 集積実績②, as `compareKey` writes it. */
const NUMBER_BEHIND = /(?<=[^\d])\d$/;
/** 監視実施率, 達成状況（②／①×100）. */
const RATE_OF_PAIR = /^(?:実施|達成|実績)(?:率|度|状況|割合)/;

/**
 * The headings of a table in which nothing but one pair says what was aimed at and what came of it: 監視計画件数 and 監視実施件数, the
 * words alike but for that. 監視実施率 right behind is theirs where most figures in it are the one over the other. As they are where
 * there is another 目標 or 実績, or a second pair, as nobody can say whose the names are then.
 */
export function withPairedHeadings(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number; readonly lastProbe: number },
  columns: readonly number[],
  headings: readonly MilestoneHeading[],
): readonly MilestoneHeading[] {
  const known = headings.filter(({ kind }) => kind === "target" || kind === "reached");
  if (new Set(known.map(({ kind }) => kind)).size > 1) return headings;
  const words = wordsOf(grid, reader, rows, columns);
  const paired = words.filter(
    ({ column, split }) => columns.includes(column) && words.some((other) => arePaired(split, other.split)),
  );
  const of = (kind: PairedWord["kind"]): readonly HeadedWord[] =>
    paired.filter(({ split }) => split?.kind === kind);
  const [targets, actuals] = [of("target"), of("actual")];
  const [target, actual] = [targets[0], actuals[0]];
  const isAlone = targets.length === 1 && actuals.length === 1;
  const areOfOne =
    known.every((one) => paired.some(({ column }) => column === one.column)) &&
    targets.length === actuals.length &&
    paired.every(({ split, year }) => split?.name === target?.split?.name && (isAlone || year));
  if (!target?.split || !actual || !areOfOne || !mayPair(target.split, target.word)) return headings;
  const { front, name } = target.split;
  const last = Math.max(...paired.map(({ column }) => column));
  const rate = words.find(
    ({ column, word }) =>
      column > last && RATE_OF_PAIR.test(word.startsWith(front) ? word.slice(front.length) : word),
  );
  const agree = rate && isAlone ? agreeing(grid, rows, rate.column, target.column, actual.column) : [];
  // 実施率 of another thing tells that what was done is held against something else.
  if (agree.filter((one) => one).length * 2 < agree.length) return headings;
  if (name.length === 1 && agree.length === 0) return headings;
  const found: MilestoneHeading[] = [
    ...targets.map((one) => ({ ...one, kind: "target" as const, pair: name })),
    ...actuals.map((one) => ({ ...one, kind: "reached" as const })),
    ...(rate && agree.length > 0 ? [{ ...rate, kind: "rate" as const }] : []),
  ];
  return [...headings.filter((one) => found.every(({ column }) => column !== one.column)), ...found];
}

interface HeadedWord extends Omit<HeadingParts, "words"> {
  readonly column: number;
  readonly word: string;
  readonly split: PairedWord | undefined;
}

/** The words of the headings, with the next but one where the next is blank: the middle one of a form's may have nothing to say. */
function wordsOf(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  columns: readonly number[],
): readonly HeadedWord[] {
  const beyond = Math.max(...columns) + 1;
  return [...columns, ...(grid.isBlank(rows.last, beyond) ? [beyond + 1] : [])].map((column) => {
    const { words, ...said } = headingParts(grid, reader, rows, column);
    const word = words.join("").replace(NUMBER_BEHIND, "");
    return { ...said, column, word, split: readPairedWord(word) };
  });
}

/**
 * 販売計画 and 販売計画額 may be of money spent: only 目標, or what can be counted, is held against what came of it. Which way is better
 * of 苦情目標件数 the names of the rows do not say.
 */
function mayPair({ name, front }: PairedWord, word: string): boolean {
  return (
    !NO_PAIR.test(front) &&
    !/[達進執][成捗行]率/.test(name) &&
    !["lower", "asks"].includes(nameSign(name)?.points ?? "") &&
    (word.includes("目標") || /[数量積長率]$/.test(name))
  );
}

/** Whether each figure below a heading, as far as a blank row, is what was reached over what was aimed at. */
function agreeing(
  grid: SheetGrid,
  { last, lastProbe }: { readonly last: number; readonly lastProbe: number },
  column: number,
  target: number,
  actual: number,
): boolean[] {
  const below = rowsBetween(last + 1, lastProbe);
  const blank = below.findIndex((row) => grid.isBlankRow(row, grid.firstColumn, grid.lastColumn));
  return below
    .slice(0, blank < 0 ? below.length : blank)
    .flatMap(
      (row) =>
        rateAgrees(grid, { row, column }, numberAt(grid, row, actual), numberAt(grid, row, target)) ?? [],
    );
}
