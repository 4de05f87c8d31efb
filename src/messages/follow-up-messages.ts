import type { ReasonWords } from "./reason-words";
import type { RuleScore, RuleVerdict } from "../core/judge/checks/machine-readable-rules";
import type { LiveState } from "./live-state";

/** What may follow from a finding: following edits, mending, recording a reason, and what has a reason already. */
export interface FollowUpMessages {
  readonly live: {
    readonly switchLabel: string;
    readonly state: Readonly<Record<LiveState, string>>;
    /** In an open preview, once someone has edited the sheet so that it would not be the same. */
    readonly previewOutdated: string;
  };
  readonly mend: {
    readonly one: string;
    readonly oneLabel: (place: string) => string;
    readonly all: (count: number) => string;
    readonly allHint: string;
  };
  readonly acknowledge: ReasonWords & {
    readonly open: string;
    readonly openLabel: (place: string) => string;
    readonly heading: string;
    readonly lead: string;
    /** One reason for all findings of a cause. */
    readonly all: string;
    readonly allLabel: (cause: string, count: number) => string;
    readonly allHeading: (cause: string, count: number) => string;
    readonly allLead: (count: number) => string;
  };
  readonly acknowledged: {
    readonly heading: (count: number) => string;
    readonly lead: string;
    readonly reason: (reason: string) => string;
    /** Who recorded it and when; either may be missing. */
    readonly by: (author: string, date: string | undefined) => string;
    readonly date: (year: number, month: number, day: number) => string;
    readonly showRecord: string;
    /** Before a finding whose figures have changed since a reason was recorded. */
    readonly reopened: (reason: string) => string;
  };
  readonly scoreCard: {
    readonly heading: (toMend: number, rules: number) => string;
    readonly lead: string;
    readonly nothing: string;
    readonly verdict: Readonly<Record<RuleVerdict, string>>;
    readonly count: (findings: number) => string;
    /** What each rule asks for, in short. */
    readonly rule: Readonly<Record<RuleScore["code"], string>>;
  };
  readonly findingGone: string;
}
