import { japaneseFailures, japaneseRefusal } from "./messages/failures.ja";
import { japaneseFigures } from "./messages/figures.ja";
import { japaneseCellFindings } from "./messages/findings-cell.ja";
import { japaneseIndicatorFindings } from "./messages/findings-indicator.ja";
import { japaneseRateFindings } from "./messages/findings-rate.ja";
import { japaneseProvisionalFindings } from "./messages/findings-provisional.ja";
import { japaneseSeriesFindings } from "./messages/findings-series.ja";
import { japaneseTargetFindings } from "./messages/findings-target.ja";
import { japaneseProgrammeFindings } from "./messages/findings-programme.ja";
import { japaneseRecountFindings } from "./messages/findings-recount.ja";
import { japaneseLedgerFindings } from "./messages/findings-ledger.ja";
import { japaneseFormatFindings } from "./messages/findings-format.ja";
import { japaneseYearFindings } from "./messages/findings-year.ja";
import { japaneseLedgers } from "./messages/ledgers.ja";
import { japaneseFollowUp } from "./messages/follow-up.ja";
import type { Messages } from "./messages/messages";
import { japaneseNotChecked } from "./messages/not-checked.ja";
import { japanesePane } from "./messages/pane.ja";
import { japanesePlan } from "./messages/plan.ja";
import { japaneseProgramme } from "./messages/programme.ja";
import { japaneseRecount } from "./messages/recount.ja";

/** All that users read, in Japanese. */
export const japaneseMessages: Messages = {
  language: "ja",
  figures: japaneseFigures,
  findings: {
    ...japaneseCellFindings,
    ...japaneseYearFindings,
    ...japaneseIndicatorFindings,
    ...japaneseRateFindings,
    ...japaneseSeriesFindings,
    ...japaneseTargetFindings,
    ...japaneseProvisionalFindings,
    ...japaneseFormatFindings,
    ...japaneseLedgerFindings,
    ...japaneseRecountFindings,
    ...japaneseProgrammeFindings,
  },
  notChecked: japaneseNotChecked,
  failures: japaneseFailures,
  refusal: japaneseRefusal,
  plan: japanesePlan,
  pane: japanesePane,
  followUp: japaneseFollowUp,
  ledgers: japaneseLedgers,
  recount: japaneseRecount,
  programme: japaneseProgramme,
};
