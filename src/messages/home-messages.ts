import type { NextAction } from "../app/home/next-action";
import type { StepName, StepReason, StepState } from "../app/home/work-steps";
import type { RefusalMessage } from "./failure-messages";

/** The words of the first tab: what there is, how far the work has come, what to do next. */
export interface HomeMessages {
  /** What the add-in is, in one sentence, for whoever opens it for the first time. */
  readonly introduction: string;
  readonly closeIntroduction: string;
  readonly nextHeading: string;
  readonly stepsHeading: string;
  /** The same, where the workbook has changed since it was read. */
  readonly stepsAsLastRead: string;
  readonly next: (next: NextAction) => string;
  /** The button of the next action; undefined where there is nothing to press. */
  readonly nextButton: Readonly<Record<Exclude<NextAction["kind"], "nothing">, string>>;
  readonly step: Readonly<Record<StepName, string>>;
  readonly state: Readonly<Record<StepState, string>>;
  readonly reason: (reason: StepReason, refusal: RefusalMessage) => string;
  /** What is no step of the work. */
  readonly further: {
    readonly heading: string;
    readonly compare: string;
    readonly tidy: string;
    readonly define: string;
  };
  /** The charts in words, to copy. */
  readonly chartTexts: {
    readonly heading: (count: number) => string;
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
  readonly toAnswer: string;
  /** A target and an actual in one line: `目標 50人・実績 59人`; `targetYear` where the target is of a later year. */
  /** `sum`: of the years so far, where that is what is held against the target of the span. */
  readonly spanTargetAndActual: (
    target: string,
    span: string,
    actual: string,
    sum: string | undefined,
  ) => string;
  /** Instead of the year of a target that nobody has said one of. */
  readonly targetYearUnknown: string;
  readonly targetAndActual: (target: string, actual: string, targetYear: string | undefined) => string;
  readonly tableLabel: (sheet: string, range: string, facts: string) => string;
  /** What the small picture of the years shows, for those who hear it. */
  readonly trendLabel: (first: string, last: string) => string;
}
