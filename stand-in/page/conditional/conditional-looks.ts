import { holdsCell, intersection } from "../../model/area";
import type { BookState, ConditionalFormatState, SheetState, StoredValue } from "../../model/book-state";
import { shiftFormula } from "../../model/shift-formula";
import type { FormulaEngine } from "../../model/formula-engine";
import { cellAt, usedArea } from "../../model/sheet-cells";
import type { ConditionalLook } from "../grid/cell-appearance";
import { evaluateFormulas } from "./evaluate-formulas";
import { nameHomeSheet } from "./name-home-sheet";

/** Cells beyond this number keep their plain looks: no sheet that people made by hand has so many conditions. */
const cellLimit = 20_000;

interface Question {
  readonly format: ConditionalFormatState;
  readonly row: number;
  readonly column: number;
}

/**
 * The looks that a sheet's conditional formats give its cells now. Rules with formulas, comparisons and "contains text"
 * are evaluated; what else a file may hold (bars, icons, scales) is carried through and not drawn.
 */
export function conditionalLooks(
  sheet: SheetState,
  book: BookState,
  engine: FormulaEngine,
): (row: number, column: number) => ConditionalLook {
  const formats = sheet.conditionalFormats.filter(({ rule }) => rule.kind !== "other").sort(byPriority);
  const questions = questionsOf(sheet, formats);
  const answers = evaluateFormulas(
    questions.map(({ format, row, column }) => {
      const written = conditionOf(format, sheet, row, column);
      return nameHomeSheet(
        shiftFormula(written, row - format.area.row, column - format.area.column),
        sheet.name,
      );
    }),
    book,
    engine,
  );
  const looks = new Map<string, ConditionalLook>();
  const stopped = new Set<string>();
  questions.forEach(({ format, row, column }, index) => {
    const key = keyOf(row, column);
    if (!isTrue(answers[index]) || stopped.has(key)) return;
    // What a rule of higher priority has set stays.
    looks.set(key, { ...format.format, ...looks.get(key) });
    if (format.stopIfTrue) stopped.add(key);
  });
  return (row, column) => looks.get(keyOf(row, column)) ?? plain;
}

const plain: ConditionalLook = {};

function byPriority(one: ConditionalFormatState, other: ConditionalFormatState): number {
  return one.priority - other.priority;
}

function questionsOf(sheet: SheetState, formats: readonly ConditionalFormatState[]): Question[] {
  const used = usedArea(sheet, false);
  const questions: Question[] = [];
  for (const format of formats) {
    const area = used && intersection(format.area, used);
    if (!area || questions.length + area.rows * area.columns > cellLimit) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (holdsCell(format.area, row, column)) questions.push({ format, row, column });
      }
    }
  }
  return questions;
}

/** The rule as a formula written for its area's first cell. */
function conditionOf(
  { rule }: ConditionalFormatState,
  sheet: SheetState,
  row: number,
  column: number,
): string {
  const own = literal(cellAt(sheet, row, column)?.value ?? null);
  switch (rule.kind) {
    case "custom":
      return rule.formula;
    case "cellValue":
      return comparison(own, rule.operator, bare(rule.formula1), bare(rule.formula2 ?? "0"));
    case "containsText":
      return textCondition(own, rule.operator, literal(rule.text));
    case "other":
      return "FALSE";
  }
}

function comparison(own: string, operator: string, first: string, second: string): string {
  switch (operator) {
    case "Between":
      return `AND(${own}>=${first},${own}<=${second})`;
    case "NotBetween":
      return `OR(${own}<${first},${own}>${second})`;
    case "EqualTo":
      return `${own}=${first}`;
    case "NotEqualTo":
      return `${own}<>${first}`;
    case "GreaterThan":
      return `${own}>${first}`;
    case "LessThan":
      return `${own}<${first}`;
    case "GreaterThanOrEqual":
      return `${own}>=${first}`;
    case "LessThanOrEqual":
      return `${own}<=${first}`;
    default:
      return "FALSE";
  }
}

function textCondition(own: string, operator: string, text: string): string {
  switch (operator) {
    case "NotContains":
      return `ISERROR(SEARCH(${text},${own}))`;
    case "BeginsWith":
      return `LEFT(${own},LEN(${text}))=${text}`;
    case "EndsWith":
      return `RIGHT(${own},LEN(${text}))=${text}`;
    default:
      return `ISNUMBER(SEARCH(${text},${own}))`;
  }
}

function literal(value: StoredValue): string {
  if (value === null) return '""';
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? `(${String(value)})` : value.error;
}

function bare(formula: string): string {
  return `(${formula.replace(/^=/, "")})`;
}

function isTrue(answer: StoredValue | undefined): boolean {
  return answer === true || (typeof answer === "number" && answer !== 0);
}

function keyOf(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
