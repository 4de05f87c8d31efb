import { isBuiltInFunction } from "./built-in-functions";
import { formulaTokens } from "./formula-tokens";

/** What is still there in a copy. Names of sheets, tables and defined names are compared without their case. */
export interface FormulaScope {
  readonly hasSheet: (name: string) => boolean;
  readonly hasTable: (name: string) => boolean;
  readonly hasName: (name: string) => boolean;
  /** A text that must not be in the copy. */
  readonly isSecret: (text: string) => boolean;
}

/** Functions that look outside the workbook, or for a cell whose name they make up as they go. */
const REACHING =
  /^(?:_xl(?:l|udf)\.|(?:_xlfn\.(?:_xlws\.)?)?(?:HYPERLINK|WEBSERVICE|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|SQL\.REQUEST|INDIRECT|GETPIVOTDATA|STOCKHISTORY|TRANSLATE|DETECTLANGUAGE|COPILOT|PY|CUBE[A-Z]+)$)/i;

/**
 * True where everything that a formula points to is in the copy and none of its texts is secret: only then does it stay a
 * formula. Sheets of other books, spans of sheets, links to programs and whatever is not understood are not kept, and neither are
 * functions of macros and add-ins, which the copy is without: it shows what they came to.
 */
export function isKeptFormula(formula: string, scope: FormulaScope): boolean {
  return formulaTokens(formula).every((token) => {
    switch (token.kind) {
      case "string":
        return !scope.isSecret(token.text);
      case "sheet":
        return scope.hasSheet(token.name);
      case "table":
        return scope.hasTable(token.name);
      case "function":
        return !REACHING.test(token.name) && (isBuiltInFunction(token.name) || scope.hasName(token.name));
      case "name":
        return scope.hasName(token.name);
      case "unknown":
        return false;
    }
  });
}

/** Functions that say where the file is, and on whose computer. */
const TELLS_PLACE = /^(?:CELL|INFO)$/i;

/**
 * True where what a formula came to may be the file's place: `CELL("filename")` is the path with the name of whoever is
 * logged in. Such a result is not passed on; whoever opens the copy gets their own.
 */
export function tellsPlace(formula: string): boolean {
  return formulaTokens(formula).some((token) => token.kind === "function" && TELLS_PLACE.test(token.name));
}
