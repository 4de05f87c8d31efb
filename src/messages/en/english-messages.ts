import { englishFailures, englishRefusal } from "./failures";
import { englishFigures } from "./figures";
import { englishCellFindings } from "./findings-cell";
import { englishIndicatorFindings } from "./findings-indicator";
import { englishRateFindings } from "./findings-rate";
import { englishProvisionalFindings } from "./findings-provisional";
import { englishSeriesFindings } from "./findings-series";
import { englishTargetFindings } from "./findings-target";
import { englishProgrammeFindings } from "./findings-programme";
import { englishRecountFindings } from "./findings-recount";
import { englishLedgerFindings } from "./findings-ledger";
import { englishFormatFindings } from "./findings-format";
import { englishYearFindings } from "./findings-year";
import { englishHome } from "./home";
import { englishSources } from "./sources";
import { englishFollowUp } from "./follow-up";
import type { Messages } from "../messages";
import { englishNotChecked } from "./not-checked";
import { englishPane } from "./pane";
import { englishPlan } from "./plan";
import { englishLedgerFigure } from "./ledger-figure";
import { englishUnderstanding } from "./understanding";

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
  home: englishHome,
  followUp: englishFollowUp,
  sources: englishSources,
  ledgerFigure: englishLedgerFigure,
  understanding: englishUnderstanding,
};
