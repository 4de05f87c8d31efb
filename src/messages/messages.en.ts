import { englishFailures, englishRefusal } from "./failures.en";
import { englishFigures } from "./figures.en";
import { englishCellFindings } from "./findings-cell.en";
import { englishIndicatorFindings } from "./findings-indicator.en";
import { englishRateFindings } from "./findings-rate.en";
import { englishProvisionalFindings } from "./findings-provisional.en";
import { englishSeriesFindings } from "./findings-series.en";
import { englishTargetFindings } from "./findings-target.en";
import { englishProgrammeFindings } from "./findings-programme.en";
import { englishRecountFindings } from "./findings-recount.en";
import { englishLedgerFindings } from "./findings-ledger.en";
import { englishFormatFindings } from "./findings-format.en";
import { englishYearFindings } from "./findings-year.en";
import { englishLedgers } from "./ledgers.en";
import { englishFollowUp } from "./follow-up.en";
import type { Messages } from "./messages";
import { englishNotChecked } from "./not-checked.en";
import { englishPane } from "./pane.en";
import { englishPlan } from "./plan.en";
import { englishProgramme } from "./programme.en";
import { englishRecount } from "./recount.en";

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
