import { japaneseFailures, japaneseRefusal } from "./failures";
import { japaneseFigures } from "./figures";
import { japaneseCellFindings } from "./findings-cell";
import { japaneseIndicatorFindings } from "./findings-indicator";
import { japaneseRateFindings } from "./findings-rate";
import { japaneseProvisionalFindings } from "./findings-provisional";
import { japaneseSeriesFindings } from "./findings-series";
import { japaneseTargetFindings } from "./findings-target";
import { japaneseProgrammeFindings } from "./findings-programme";
import { japaneseRecountFindings } from "./findings-recount";
import { japaneseLedgerFindings } from "./findings-ledger";
import { japaneseFormatFindings } from "./findings-format";
import { japaneseYearFindings } from "./findings-year";
import { japaneseHome } from "./home";
import { japaneseSources } from "./sources";
import { japaneseFollowUp } from "./follow-up";
import type { Messages } from "../messages";
import { japaneseNotChecked } from "./not-checked";
import { japanesePane } from "./pane";
import { japanesePlan } from "./plan";
import { japaneseLedgerFigure } from "./ledger-figure";
import { japaneseUnderstanding } from "./understanding";

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
  home: japaneseHome,
  followUp: japaneseFollowUp,
  sources: japaneseSources,
  ledgerFigure: japaneseLedgerFigure,
  understanding: japaneseUnderstanding,
};
