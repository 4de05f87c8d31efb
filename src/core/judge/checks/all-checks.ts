import { cellBlankActual } from "./cell/blank-actual";
import { cellCircular } from "./cell/circular";
import { cellFormulaError } from "./cell/formula-error";
import { cellNegative } from "./cell/negative";
import { cellNotWhole } from "./cell/not-whole";
import { cellNumberAsText } from "./cell/number-as-text";
import { cellQualifiedNumber } from "./cell/qualified-number";
import { cellTextForNumber } from "./cell/text-for-number";
import { cellUnitInValue } from "./cell/unit-in-value";
import type { Check, CheckOf } from "../checking/check";
import type { FindingCode } from "../findings/finding";
import { indicatorAccrualUnconfirmed } from "./indicator/accrual-unconfirmed";
import { indicatorAssumed } from "./indicator/assumed";
import { indicatorDirectionUnconfirmed } from "./indicator/direction-unconfirmed";
import { indicatorDuplicate } from "./indicator/duplicate";
import { indicatorRowMissing } from "./indicator/row-missing";
import { indicatorTargetYearUnconfirmed } from "./indicator/target-year-unconfirmed";
import { indicatorUndefined } from "./indicator/undefined";
import { indicatorInWords } from "./indicator/in-words";
import { indicatorUnitMissing } from "./indicator/unit-missing";
import { ledgerAssumed } from "./ledger/assumed";
import { ledgerBelowTable } from "./ledger/below-table";
import { indicatorUnitsDiffer } from "./indicator/units-differ";
import { ledgerDuplicateId } from "./ledger/duplicate-id";
import { ledgerDuplicateRecord } from "./ledger/duplicate-record";
import { ledgerEndBeforeStart } from "./ledger/end-before-start";
import { ledgerFutureDate } from "./ledger/future-date";
import { ledgerInvalidDate } from "./ledger/invalid-date";
import { ledgerNegative } from "./ledger/negative";
import { ledgerNotANumber } from "./ledger/not-a-number";
import { ledgerOutsideYears } from "./ledger/outside-years";
import { ledgerPossibleDuplicatePerson } from "./ledger/possible-duplicate-person";
import { ledgerRequiredMissing } from "./ledger/required-missing";
import { ledgerSeveral } from "./ledger/several";
import { ledgerStatusCounted } from "./ledger/status-counted";
import { ledgerUnknownChoice } from "./ledger/unknown-choice";
import { ledgerYearContradicts } from "./ledger/year-contradicts";
import { ledgerUnknownReference } from "./ledger/unknown-reference";
import { MACHINE_READABLE } from "./machine-readable-rules";
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
import { targetSpanUnconfirmed } from "./target/span-unconfirmed";
import { targetMissing } from "./target/missing";
import { targetNotPositive } from "./target/not-positive";
import { targetStaleText } from "./target/stale-text";
import { yearDuplicate } from "./year/duplicate";
import { yearEraByDate } from "./year/era-by-date";
import { yearEraMismatch } from "./year/era-mismatch";
import { yearGap } from "./year/gap";
import { yearOrder } from "./year/order";

/** Every check by its code, in the order in which its findings are listed. One without its line here does not compile. */
export const CHECKS: { readonly [Code in FindingCode]: CheckOf<Code> } = {
  "cell/text-for-number": cellTextForNumber,
  "cell/formula-error": cellFormulaError,
  "cell/circular": cellCircular,
  "cell/negative": cellNegative,
  "cell/number-as-text": cellNumberAsText,
  "cell/qualified-number": cellQualifiedNumber,
  "cell/unit-in-value": cellUnitInValue,
  "cell/not-whole": cellNotWhole,
  "cell/blank-actual": cellBlankActual,
  "year/era-mismatch": yearEraMismatch,
  "year/era-by-date": yearEraByDate,
  "year/duplicate": yearDuplicate,
  "year/order": yearOrder,
  "year/gap": yearGap,
  "indicator/duplicate": indicatorDuplicate,
  "indicator/row-missing": indicatorRowMissing,
  "indicator/in-words": indicatorInWords,
  "indicator/unit-missing": indicatorUnitMissing,
  "indicator/units-differ": indicatorUnitsDiffer,
  "indicator/direction-unconfirmed": indicatorDirectionUnconfirmed,
  "indicator/accrual-unconfirmed": indicatorAccrualUnconfirmed,
  "indicator/target-year-unconfirmed": indicatorTargetYearUnconfirmed,
  "indicator/assumed": indicatorAssumed,
  "indicator/undefined": indicatorUndefined,
  "series/cumulative-decrease": seriesCumulativeDecrease,
  "series/copied-forward": seriesCopiedForward,
  "series/flat": seriesFlat,
  "series/spike": seriesSpike,
  "series/definition-doubt": seriesDefinitionDoubt,
  "target/lowered": targetLowered,
  "target/missed-repeatedly": targetMissedRepeatedly,
  "rate/differs": rateDiffers,
  "target/missing": targetMissing,
  "target/span-unconfirmed": targetSpanUnconfirmed,
  "target/not-positive": targetNotPositive,
  "target/stale-text": targetStaleText,
  "target/already-met": targetAlreadyMet,
  "target/exact-hits": targetExactHits,
  "provisional/full-year-target": provisionalFullYearTarget,
  "provisional/unmarked": provisionalUnmarked,
  "recount/mismatch": recountMismatch,
  "recount/no-ledger": recountNoLedger,
  "programme/amount-missing": programmeAmountMissing,
  "programme/source-missing": programmeSourceMissing,
  "programme/unknown-source": programmeUnknownSource,
  "programme/total-mismatch": programmeTotalMismatch,
  "programme/duplicate-key": programmeDuplicateKey,
  "programme/headcount-contradiction": programmeHeadcountContradiction,
  "programme/estimate-unsettled": programmeEstimateUnsettled,
  "programme/not-own-money": programmeNotOwnMoney,
  "ledger/several": ledgerSeveral,
  "ledger/status-counted": ledgerStatusCounted,
  "ledger/required-missing": ledgerRequiredMissing,
  "ledger/duplicate-id": ledgerDuplicateId,
  "ledger/duplicate-record": ledgerDuplicateRecord,
  "ledger/invalid-date": ledgerInvalidDate,
  "ledger/end-before-start": ledgerEndBeforeStart,
  "ledger/unknown-reference": ledgerUnknownReference,
  "ledger/not-a-number": ledgerNotANumber,
  "ledger/unknown-choice": ledgerUnknownChoice,
  "ledger/future-date": ledgerFutureDate,
  "ledger/possible-duplicate-person": ledgerPossibleDuplicatePerson,
  "ledger/year-contradicts": ledgerYearContradicts,
  "ledger/negative": ledgerNegative,
  "ledger/outside-years": ledgerOutsideYears,
  "ledger/below-table": ledgerBelowTable,
  "ledger/assumed": ledgerAssumed,
  ...MACHINE_READABLE,
};

export const ALL_CHECKS: readonly Check[] = Object.values(CHECKS);
