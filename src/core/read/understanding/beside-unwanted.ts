import type { Indicator } from "../../model/indicator";
import { isGroupAlone, saysWhatIsCounted } from "../../model/what-is-counted";
import type { CellAddress } from "../../values/workbook/cell-address";
import { nameSign } from "./name-sign";

/** All of several rows together, or what is left of them. */
const OF_ALL = /[全計総]|その他/;

/** The text of a cell with the blanks in front of it, which tell the parts of a row below it from what comes next. */
export type WrittenAt = (cell: CellAddress) => string;

/**
 * The indicators of a table, where 全体 and その他 among 人身事故 and 物損事故, and タクシー部門 over タクシー部門 人身事故, are taken to be of the
 * same: where at least half of these are unwanted or may be, and nothing else says which way is better, a person is asked. So it is of
 * 家庭系 that is further in below ごみ排出量.
 */
export function withUnwantedBeside(indicators: readonly Indicator[], writtenAt: WrittenAt): Indicator[] {
  return indicators.map((one, index) => {
    if (!saysNothing(one)) return one;
    const whole = wholeOf(one, indicators.slice(0, index), writtenAt);
    if (whole && mayBeUnwanted(whole.name)) return asked(one, whole);
    const others = partsOf(one, indicators);
    const unwanted = others.filter(({ name }) => mayBeUnwanted(name));
    const [first] = unwanted;
    return !first || unwanted.length * 2 < others.length ? one : asked(one, first);
  });
}

function asked(one: Indicator, { name }: Indicator): Indicator {
  const direction = { source: "unknown", signs: [{ code: "table", text: name }] } as const;
  return { ...one, direction: "unknown", understanding: { ...one.understanding, direction } };
}

/** The nearest row above in the same column that is not so far in, or of 家庭系 and 女性 the nearest that says what it counts. */
function wholeOf(one: Indicator, above: readonly Indicator[], writtenAt: WrittenAt): Indicator | undefined {
  const depthOf = ({ labelCell }: Indicator): number => depth(writtenAt(labelCell));
  const own = depthOf(one);
  const inColumn = above.filter(({ labelCell }) => labelCell.column === one.labelCell.column).reverse();
  if (own > 0) return inColumn.find((other) => depthOf(other) < own);
  return isGroupAlone(one.name) && !OF_ALL.test(one.name)
    ? inColumn.find((other) => other.section === one.section && !isGroupAlone(other.name))
    : undefined;
}

/** How far in a name is written: a dot before it is less than a blank. */
function depth(written: string): number {
  const blanks = /^\s*/u.exec(written)?.[0].length ?? 0;
  return 2 * blanks + (/^\s*[・･]/u.test(written) ? 1 : 0);
}

/** What a name is of: those that begin with it, or all in its section. */
function partsOf(one: Indicator, indicators: readonly Indicator[]): Indicator[] {
  const ofSection = indicators.filter((other) => other !== one && other.section === one.section);
  const isOfOthers = isGroupAlone(one.name);
  return isOfOthers ? ofSection : ofSection.filter(({ name }) => name.startsWith(`${one.name} `));
}

function saysNothing({ name, understanding }: Indicator): boolean {
  return understanding.direction.source === "assumed" && !saysWhatIsCounted(name) && !nameSign(name);
}

function mayBeUnwanted(name: string): boolean {
  const points = nameSign(name)?.points;
  return points === "lower" || points === "asks";
}
