import { normaliseLine } from "../../values/notation/normalise";
import { cellKey } from "../../values/workbook/cell-address";
import { subjectIdentity, type BlockIdentity } from "./block-identity";
import type { ChartSubject } from "./chart-subjects";
import type { StandingBlock } from "./standing-blocks";

/** A block and the indicator that it belongs to. */
export interface MatchedBlock {
  readonly block: StandingBlock;
  readonly subject: ChartSubject;
  /** True where the indicator has another name than the block says, and was found by its cells. */
  readonly renamed: boolean;
}

/** How a block and an indicator compare. */
interface Comparison {
  readonly name: boolean;
  readonly unit: boolean;
  readonly section: boolean;
  readonly sheet: boolean;
  /** The sheet that the block names is in the workbook no more. */
  readonly sheetGone: boolean;
  /** How many of the block's cells are the indicator's. Counted when asked for: most pairs differ in their names. */
  readonly shared: number;
}

/**
 * From the surest sign to the weakest. What a block says goes before the cells that it shows: contents that were sorted or
 * moved up by hand leave its formulas on the cells of another indicator.
 */
const SIGNS: readonly ((how: Comparison) => boolean)[] = [
  ({ name, unit, section, sheet }) => name && unit && section && sheet,
  ({ name, section, sheet }) => name && section && sheet,
  (how) => how.name && how.shared > 0,
  ({ name, unit, sheet }) => name && unit && sheet,
  (how) => how.unit && how.shared > 0,
  ({ name, unit, section, sheetGone }) => name && unit && section && sheetGone,
  ({ name, unit, sheetGone }) => name && unit && sheetGone,
];

/** Which indicator each block belongs to; a block or an indicator without another is in no match. Pauses after each of them. */
export function* matchBlockSteps(
  blocks: readonly StandingBlock[],
  subjects: readonly ChartSubject[],
  sheets: ReadonlySet<string>,
): Generator<undefined, MatchedBlock[]> {
  const matches: MatchedBlock[] = [];
  if (blocks.length === 0) return matches;
  const byWord = new Map<string, Set<number>>();
  const others: { readonly subject: ChartSubject; readonly is: SubjectWords }[] = [];
  for (const subject of subjects) {
    yield;
    const is = subjectWords(subject);
    const index = others.push({ subject, is }) - 1;
    for (const word of [is.name, is.title, ...is.cells])
      byWord.set(word, (byWord.get(word) ?? new Set()).add(index));
  }
  const ones: { readonly block: StandingBlock; readonly said: BlockWords; readonly near: typeof others }[] =
    [];
  for (const block of blocks) {
    yield;
    const said = blockWords(block);
    // Every sign needs the name, the title or a cell.
    const near = new Set(
      [said.name, said.title, ...said.shows].flatMap((word) => [...(byWord.get(word) ?? [])]),
    );
    ones.push({ block, said, near: others.filter((_, index) => near.has(index)) });
  }
  const done = new Set<StandingBlock | ChartSubject>();
  for (const isSign of SIGNS) {
    const pairs: (MatchedBlock & { readonly shared: number })[] = [];
    for (const { block, said, near } of ones) {
      yield;
      if (done.has(block)) continue;
      for (const { subject, is } of near) {
        const how = compare(said, is, sheets);
        if (!done.has(subject) && isSign(how))
          pairs.push({ block, subject, renamed: !how.name, shared: how.shared });
      }
    }
    // Two of one name are told apart by their cells.
    for (const { block, subject, renamed } of pairs.sort((one, other) => other.shared - one.shared)) {
      if (done.has(block) || done.has(subject)) continue;
      done.add(block).add(subject);
      matches.push({ block, subject, renamed });
    }
  }
  return matches;
}

/** What is compared, spelled in one way. */
interface Words extends BlockIdentity {
  readonly title: string;
}

interface BlockWords extends Words {
  readonly saysAll: boolean;
  readonly shows: readonly string[];
}

interface SubjectWords extends Words {
  readonly cells: ReadonlySet<string>;
}

function blockWords({ title, said, saysAll, shows }: StandingBlock): BlockWords {
  return { ...spelled(said, title), saysAll, shows: shows.map(cellKey) };
}

function subjectWords(subject: ChartSubject): SubjectWords {
  const cells = subject.years.flatMap(({ target, actual }) => [target, actual]);
  return {
    ...spelled(subjectIdentity(subject), subject.title),
    cells: new Set(cells.flatMap((cell) => (cell ? [cellKey(cell.address)] : []))),
  };
}

function spelled({ sheet, section, name, unit }: BlockIdentity, title: string): Words {
  const [sectionKey, nameKey, unitKey] = [normaliseLine(section), normaliseLine(name), normaliseLine(unit)];
  return { sheet, section: sectionKey, name: nameKey, unit: unitKey, title: normaliseLine(title) };
}

/** A block that says no more than its title is known by that. */
function compare(said: BlockWords, is: SubjectWords, sheets: ReadonlySet<string>): Comparison {
  return {
    name: said.saysAll ? said.name === is.name : said.title === is.title,
    unit: said.unit === is.unit,
    section: !said.saysAll || said.section === is.section,
    sheet: said.sheet === is.sheet,
    sheetGone: !sheets.has(said.sheet),
    get shared() {
      return said.shows.filter((cell) => is.cells.has(cell)).length;
    },
  };
}
