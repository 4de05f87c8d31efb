import {
  canonicalFormula,
  formulaShape,
  otherSheetReferences,
  ownSheetReferences,
} from "../../../../src/core/plan/formula-text";
import {
  isOurGradeFormula,
  isOurInverseRate,
  isOurRateFormula,
} from "../../../../src/core/plan/our-formulas";
import { choicesIn } from "../../../../src/core/plan/rate-choice";
import { formulaTokens } from "../../../../src/core/write/mailcopy/formulas/formula-tokens";
import { tokenizeFormula } from "../../../../stand-in/model/formula/formula-tokens";
import { slowTexts, type TextReader } from "../../../support/slow-texts";

/** What Excel takes as a formula. */
const LONGEST = 8_192;

const PIECES = [
  ...["'", "''", "'a", "a''", '"', '""', '"a', "[", "[[", "[@", "[@[", "表[", "表[@", "]", "'["],
  ...[
    "[[#THIS ROW],[",
    "表[[#This Row],[a",
    "!",
    "a!",
    "'a'!",
    ":",
    "A1:",
    "a:",
    "(",
    "(1",
    "1",
    "1E",
    "1.",
    ",",
  ],
  ...[
    "IF(",
    "IF(OR(",
    ")",
    '=""',
    '="a",',
    "A",
    "A1",
    "$",
    "#",
    "#REF!",
    "表",
    " ",
    "=",
    "-",
    "\n",
    "{",
    ";",
  ],
];
const STARTS = ["=", "=IF(OR("];
const ENDS = ["", '="a"'];

const READERS: Readonly<Record<string, TextReader>> = {
  canonicalFormula,
  formulaShape,
  ownSheetReferences,
  otherSheetReferences,
  choicesIn,
  isOurRateFormula,
  isOurInverseRate: (text) => isOurInverseRate(text, "相談件数"),
  isOurGradeFormula,
  formulaTokens: (text) => formulaTokens(text.slice(1)),
  tokenizeFormula,
};

describe("readers of formulas", () => {
  it.each(Object.entries(READERS))(
    "%s takes no more than in proportion to a formula's length",
    (_name, read) => {
      expect(slowTexts(read, { pieces: PIECES, starts: STARTS, ends: ENDS, longest: LONGEST })).toEqual([]);
    },
  );
});
