import type {
  Assumption,
  SupplementaryKind,
  WithoutFigure,
} from "../core/judge/recount/supplementary-figures";
import type { ProgrammeDifference } from "../core/judge/recount/recount-programme";

/** The words about the programme's money and the estimates that are made from it. */
export interface ProgrammeMessages {
  readonly heading: string;
  readonly noTable: string;
  readonly noLedgers: string;
  readonly allSame: (count: number) => string;
  readonly differencesHeading: (count: number) => string;
  readonly difference: (difference: ProgrammeDifference) => string;
  readonly showSame: (count: number) => string;
  readonly hideSame: string;
  readonly unplacedHeading: (count: number) => string;
  readonly unplaced: (section: string, item: string, amount: string) => string;
  readonly thousandYen: (amount: number) => string;
  readonly totalsHeading: string;
  readonly totalsLead: string;
  readonly byYear: string;
  readonly bySection: string;
  readonly bySource: string;
  readonly noSection: string;
  readonly noSource: string;
  readonly year: string;
  readonly total: string;
  readonly notOwn: string;
  readonly estimateSign: string;
  /** What the signs beside the totals mean. */
  readonly signsNote: string;
  readonly withoutAmount: (items: number) => string;
  readonly supplementary: {
    readonly heading: string;
    readonly lead: string;
    readonly year: string;
    readonly estimate: string;
    readonly name: (kind: SupplementaryKind, assumptions: readonly Assumption[]) => string;
    readonly value: (kind: SupplementaryKind, value: number) => string;
    readonly assumption: (assumption: Assumption) => string;
    readonly seriesNote: string;
    readonly without: (without: WithoutFigure) => string;
    readonly nothing: string;
  };
}
