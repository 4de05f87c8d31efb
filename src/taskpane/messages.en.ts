import { englishFailures, englishRefusal } from "./messages/failures.en";
import { englishFigures } from "./messages/figures.en";
import { englishCellFindings } from "./messages/findings-cell.en";
import { englishIndicatorFindings } from "./messages/findings-indicator.en";
import { englishRateFindings } from "./messages/findings-rate.en";
import { englishProvisionalFindings } from "./messages/findings-provisional.en";
import { englishSeriesFindings } from "./messages/findings-series.en";
import { englishTargetFindings } from "./messages/findings-target.en";
import { englishProgrammeFindings } from "./messages/findings-programme.en";
import { englishRecountFindings } from "./messages/findings-recount.en";
import { englishLedgerFindings } from "./messages/findings-ledger.en";
import { englishFormatFindings } from "./messages/findings-format.en";
import { englishYearFindings } from "./messages/findings-year.en";
import { englishLedgers } from "./messages/ledgers.en";
import { englishFollowUp } from "./messages/follow-up.en";
import type { Messages } from "./messages/messages";
import { englishNotChecked } from "./messages/not-checked.en";
import { englishPane } from "./messages/pane.en";
import { englishPlan } from "./messages/plan.en";
import { englishProgramme } from "./messages/programme.en";
import { englishRecount } from "./messages/recount.en";

/** All that users read, in English. */
export const englishMessages: Messages = {
  language: "en",
  figures: englishFigures,
  findings: {
    ...englishCellFindings,
    ...englishYearFindings,
    ...englishIndicatorFindings,
    ...englishRateFindings,
    ...englishSeriesFindings,
    ...englishTargetFindings,
    ...englishProvisionalFindings,
    ...englishFormatFindings,
    ...englishLedgerFindings,
    ...englishRecountFindings,
    ...englishProgrammeFindings,
  },
  notChecked: englishNotChecked,
  failures: englishFailures,
  refusal: englishRefusal,
  plan: englishPlan,
  pane: englishPane,
  followUp: englishFollowUp,
  ledgers: englishLedgers,
  recount: englishRecount,
  programme: englishProgramme,
};
