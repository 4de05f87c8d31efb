import { cellBlankActual } from "./cell/blank-actual";
import { cellFormulaError } from "./cell/formula-error";
import { cellNegative } from "./cell/negative";
import { cellNotWhole } from "./cell/not-whole";
import { cellNumberAsText } from "./cell/number-as-text";
import { cellQualifiedNumber } from "./cell/qualified-number";
import { cellTextForNumber } from "./cell/text-for-number";
import { cellUnitInValue } from "./cell/unit-in-value";
import type { Check } from "../checking/check";
import { indicatorDuplicate } from "./indicator/duplicate";
import { indicatorRowMissing } from "./indicator/row-missing";
import { indicatorUndefined } from "./indicator/undefined";
import { indicatorUnitMissing } from "./indicator/unit-missing";
import { ledgerDuplicateId } from "./ledger/duplicate-id";
import { ledgerEndBeforeStart } from "./ledger/end-before-start";
import { ledgerFutureDate } from "./ledger/future-date";
import { ledgerInvalidDate } from "./ledger/invalid-date";
import { ledgerNegative } from "./ledger/negative";
import { ledgerNotANumber } from "./ledger/not-a-number";
import { ledgerOutsideYears } from "./ledger/outside-years";
import { ledgerPossibleDuplicatePerson } from "./ledger/possible-duplicate-person";
import { ledgerRequiredMissing } from "./ledger/required-missing";
import { ledgerUnknownChoice } from "./ledger/unknown-choice";
import { ledgerUnknownReference } from "./ledger/unknown-reference";
import { MACHINE_READABLE_RULES } from "./machine-readable-rules";
import { programmeAmountMissing } from "./programme/amount-missing";
import { programmeDuplicateKey } from "./programme/duplicate-key";
import { programmeEstimateUnsettled } from "./programme/estimate-unsettled";
import { programmeHeadcountContradiction } from "./programme/headcount-contradiction";
import { programmeNotOwnMoney } from "./programme/not-own-money";
import { programmeSourceMissing } from "./programme/source-missing";
import { programmeTotalMismatch } from "./programme/total-mismatch";
import { programmeUnknownSource } from "./programme/unknown-source";
import { provisionalFullYearTarget } from "./provisional/full-year-target";
import { provisionalUnmarked } from "./provisional/unmarked";
import { rateDiffers } from "./rate/differs";
import { recountMismatch } from "./recount/mismatch";
import { recountNoLedger } from "./recount/no-ledger";
import { seriesCopiedForward } from "./series/copied-forward";
import { seriesCumulativeDecrease } from "./series/cumulative-decrease";
import { seriesDefinitionDoubt } from "./series/definition-doubt";
import { seriesFlat } from "./series/flat";
import { seriesSpike } from "./series/spike";
import { targetAlreadyMet } from "./target/already-met";
import { targetExactHits } from "./target/exact-hits";
import { targetLowered } from "./target/lowered";
import { targetMissedRepeatedly } from "./target/missed-repeatedly";
import { targetMissing } from "./target/missing";
import { targetStaleText } from "./target/stale-text";
import { yearDuplicate } from "./year/duplicate";
import { yearEraMismatch } from "./year/era-mismatch";
import { yearGap } from "./year/gap";
import { yearOrder } from "./year/order";

/** Every check, in the order in which its findings are listed. */
export const ALL_CHECKS: readonly Check[] = [
  cellTextForNumber,
  cellFormulaError,
  cellNegative,
  cellNumberAsText,
  cellQualifiedNumber,
  cellUnitInValue,
  cellNotWhole,
  cellBlankActual,
  yearEraMismatch,
  yearDuplicate,
  yearOrder,
  yearGap,
  indicatorDuplicate,
  indicatorRowMissing,
  indicatorUnitMissing,
  indicatorUndefined,
  seriesCumulativeDecrease,
  seriesCopiedForward,
  seriesFlat,
  seriesSpike,
  seriesDefinitionDoubt,
  targetLowered,
  targetMissedRepeatedly,
  rateDiffers,
  targetMissing,
  targetStaleText,
  targetAlreadyMet,
  targetExactHits,
  provisionalFullYearTarget,
  provisionalUnmarked,
  recountMismatch,
  recountNoLedger,
  programmeAmountMissing,
  programmeSourceMissing,
  programmeUnknownSource,
  programmeTotalMismatch,
  programmeDuplicateKey,
  programmeHeadcountContradiction,
  programmeEstimateUnsettled,
  programmeNotOwnMoney,
  ledgerRequiredMissing,
  ledgerDuplicateId,
  ledgerInvalidDate,
  ledgerEndBeforeStart,
  ledgerUnknownReference,
  ledgerNotANumber,
  ledgerUnknownChoice,
  ledgerFutureDate,
  ledgerPossibleDuplicatePerson,
  ledgerNegative,
  ledgerOutsideYears,
  ...MACHINE_READABLE_RULES,
];
