import type { FailureMessages, RefusalMessage } from "./failure-messages";
import type { FigureMessages } from "./figure-messages";
import type { FindingMessages } from "./finding-messages";
import type { FollowUpMessages } from "./follow-up-messages";
import type { HomeMessages } from "./home-messages";
import type { Language } from "../core/model/language";
import type { LedgerFigureMessages } from "./ledger-figure-messages";
import type { NotCheckedMessages } from "./not-checked-messages";
import type { PaneMessages } from "./pane-messages";
import type { PlanMessages } from "./plan-messages";

import type { SourceMessages } from "./source-messages";
import type { UnderstandingMessages } from "./understanding-messages";

/** All that users read, in one language. Plain TypeScript: the headless report speaks with the same words. */
export interface Messages {
  readonly language: Language;
  readonly figures: FigureMessages;
  readonly findings: FindingMessages;
  readonly notChecked: NotCheckedMessages;
  readonly failures: FailureMessages;
  readonly refusal: RefusalMessage;
  readonly plan: PlanMessages;
  readonly pane: PaneMessages;
  readonly home: HomeMessages;
  readonly followUp: FollowUpMessages;
  readonly sources: SourceMessages;
  readonly ledgerFigure: LedgerFigureMessages;
  readonly understanding: UnderstandingMessages;
}
