import { japaneseFailures, japaneseRefusal } from "./failures.ja";
import { japaneseFigures } from "./figures.ja";
import { japaneseCellFindings } from "./findings-cell.ja";
import { japaneseIndicatorFindings } from "./findings-indicator.ja";
import { japaneseRateFindings } from "./findings-rate.ja";
import { japaneseProvisionalFindings } from "./findings-provisional.ja";
import { japaneseSeriesFindings } from "./findings-series.ja";
import { japaneseTargetFindings } from "./findings-target.ja";
import { japaneseProgrammeFindings } from "./findings-programme.ja";
import { japaneseRecountFindings } from "./findings-recount.ja";
import { japaneseLedgerFindings } from "./findings-ledger.ja";
import { japaneseFormatFindings } from "./findings-format.ja";
import { japaneseYearFindings } from "./findings-year.ja";
import { japaneseLedgers } from "./ledgers.ja";
import { japaneseFollowUp } from "./follow-up.ja";
import type { Messages } from "./messages";
import { japaneseNotChecked } from "./not-checked.ja";
import { japanesePane } from "./pane.ja";
import { japanesePlan } from "./plan.ja";
import { japaneseProgramme } from "./programme.ja";
import { japaneseRecount } from "./recount.ja";

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
