import type { Review } from "../core/review";
import { takeOverParts } from "./late-take-over";
import type { CellAddress } from "../core/values/workbook/cell-address";
import { findingsNamed } from "./finding-name";
import type { PlanCommand } from "./plan-commands";
import type { PlanRequest, RequestKind } from "./plan-request";

/** What a request relies on besides the sheets that its plan writes to. */
export interface ReliedOn {
  /** Sheets that it speaks of: the tables on them are what it is about. */
  readonly sheets: readonly string[];
  readonly cells: readonly CellAddress[];
  /** The records of all ledgers; those of the ledgers on sheets that it writes to or speaks of; only their headings. */
  readonly records: "all" | "near" | "headings";
  /** Whether figures are judged or counted, as 指標定義 and 設定 say. */
  readonly definitions: boolean;
}

/** Commands that write what the tables say to other sheets. */
const OF_TABLES: readonly PlanCommand[] = ["ledgers", "tidy", "paper"];

const NOTHING_ELSE: ReliedOn = { sheets: [], cells: [], records: "near", definitions: false };

const RELIED_ON: {
  readonly [Kind in RequestKind]: (request: PlanRequest<Kind>, review: Review) => ReliedOn;
} = {
  commands: ({ commands }, review) => ({
    ...NOTHING_ELSE,
    sheets: [
      ...(OF_TABLES.some((command) => commands.includes(command)) ? sheetsOf(review.tables) : []),
      ...(commands.includes("paper") ? sheetsOfProgramme(review) : []),
    ],
    records: commands.includes("recount") ? "all" : "near",
    definitions: true,
  }),
  rateRows: () => NOTHING_ELSE,
  evidence: ({ cell }) => ({ sheets: [cell.sheet], cells: [cell], records: "all", definitions: true }),
  adopt: ({ cell }) => ({ sheets: [cell.sheet], cells: [cell], records: "all", definitions: true }),
  mend: () => NOTHING_ELSE,
  ledgerAnswer: ({ answer: { counted, notLedgers } }, { tables }) => ({
    ...NOTHING_ELSE,
    sheets: [...counted, ...notLedgers],
    // What a ledger's setting is called goes with what the indicators are called.
    cells: tables.flatMap(({ indicators }) => indicators.map(({ labelCell }) => labelCell)),
    records: "headings",
  }),
  sheetYears: ({ answer: { sheet } }) => ({ ...NOTHING_ELSE, sheets: [sheet] }),
  settings: () => NOTHING_ELSE,
  define: ({ answers }) => ({
    ...NOTHING_ELSE,
    sheets: answers.map(({ at }) => at.sheet),
    cells: answers.flatMap((answer) => ["targetYear" in answer ? answer.rows : [], answer.at].flat()),
    definitions: true,
  }),
  takeOver: ({ other, keys }, review) => {
    const { figures } = takeOverParts().compareWorkbooks(review, other);
    const cells = figures.flatMap(({ key, here }) => (here && keys.includes(key) ? [here.address] : []));
    return { ...NOTHING_ELSE, sheets: [...new Set(cells.map(({ sheet }) => sheet))], cells };
  },
  sample: () => NOTHING_ELSE,
  acknowledge: ({ findings }, review) => {
    const cells = (findingsNamed(review, findings) ?? []).map(({ at }) => at);
    return { ...NOTHING_ELSE, sheets: [...new Set(cells.map(({ sheet }) => sheet))], cells };
  },
};

function sheetsOf(tables: readonly { readonly sheet: string }[]): string[] {
  return tables.map(({ sheet }) => sheet);
}

/** The programme's tables, and the ledgers of its money and its activities. */
function sheetsOfProgramme({ programmeTables, ledgers }: Review): string[] {
  const counted = ledgers.filter(({ kind }) => kind === "spending" || kind === "activities");
  return [...sheetsOf(programmeTables), ...sheetsOf(counted)];
}

/** What a request relies on, over the review that its plan is made from. */
export function reliedOnBy<Kind extends RequestKind>(request: PlanRequest<Kind>, review: Review): ReliedOn {
  return RELIED_ON[request.kind](request, review);
}
