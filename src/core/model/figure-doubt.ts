/**
 * Why a number cannot be brought to its indicator's unit. `otherUnit`: 5社 in a row of 人. `scaleNotNamed`: a bare 8 beside 4万円,
 * with no unit of the row. `scaleMistaken`: 4,500円 beside 5,000千円, which is most likely in 千円, too. `percentOrRatio`: a plain
 * 0.98 in a row of ％ with cells in percent formats. `hundredfold`: 0.82 beside 80, in a row of ％ or of no unit.
 */
export type UnitDoubt = "otherUnit" | "scaleNotNamed" | "scaleMistaken" | "percentOrRatio" | "hundredfold";

/**
 * Why a number cannot be compared with the others of its indicator. `yearTwice`: the row has another one of the same year.
 * `circular`: its formula leads back to itself.
 */
export type FigureDoubt = UnitDoubt | "yearTwice" | "circular";

/** What a figure in doubt leaves its year without a rate for. */
export type StateOfDoubt = "unitsDiffer" | "yearTwice" | "notANumber";

const STATES: Readonly<Record<FigureDoubt, StateOfDoubt>> = {
  otherUnit: "unitsDiffer",
  scaleNotNamed: "unitsDiffer",
  scaleMistaken: "unitsDiffer",
  percentOrRatio: "unitsDiffer",
  hundredfold: "unitsDiffer",
  yearTwice: "yearTwice",
  circular: "notANumber",
};

export function stateOfDoubt(doubt: FigureDoubt): StateOfDoubt {
  return STATES[doubt];
}

export function isUnitDoubt(doubt: FigureDoubt): doubt is UnitDoubt {
  return stateOfDoubt(doubt) === "unitsDiffer";
}
