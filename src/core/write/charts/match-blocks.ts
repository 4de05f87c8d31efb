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

/** Which indicator each block belongs to; a block or an indicator without another is in no match. */
export function matchBlocks(
  blocks: readonly StandingBlock[],
  subjects: readonly ChartSubject[],
  sheets: ReadonlySet<string>,
): MatchedBlock[] {
  const ones = blocks.map((block) => ({ block, said: blockWords(block) }));
  const others = subjects.map((subject) => ({ subject, is: subjectWords(subject) }));
  const matches: MatchedBlock[] = [];
  const done = new Set<StandingBlock | ChartSubject>();
  for (const isSign of SIGNS) {
    const pairs = ones.flatMap(({ block, said }) => {
      if (done.has(block)) return [];
      return others
        .filter(({ subject }) => !done.has(subject))
        .map(({ subject, is }) => ({ block, subject, how: compare(said, is, sheets) }))
        .filter(({ how }) => isSign(how));
    });
    // Two of one name are told apart by their cells.
    for (const { block, subject, how } of pairs.sort((one, other) => other.how.shared - one.how.shared)) {
      if (done.has(block) || done.has(subject)) continue;
      done.add(block).add(subject);
      matches.push({ block, subject, renamed: !how.name });
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
