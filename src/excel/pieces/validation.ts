import type { ValidationRule } from "../../core/plan/plan";
import { formatArea, type Area, type RangeAddress } from "../../core/values/workbook/cell-address";
import { runInBatches, type Job } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { rangeOf } from "../session/ranges";
import { never, none, onSheet, type EditRules } from "./edit-rules";
import { pieceKind, sheetIn } from "./piece";

/** What may be typed into cells; null where anything may. */
type ValidationImage = {
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert?: Excel.DataValidationErrorAlert;
  readonly prompt?: Excel.DataValidationPrompt;
} | null;

/** The validation of an area: one for all its cells, or a grid of its shape where cells differ. */
type AreaValidation =
  { readonly all: ValidationImage } | { readonly cells: readonly (readonly ValidationImage[])[] };

const validationOf = pieceKind<RangeAddress, AreaValidation>({
  kind: "validation",
  place: (area) => ({ sheet: area.sheet, cells: [formatArea(area)] }),
  isView: false,
  bytes: () => 3_000,
  read: (context, area, { batchBytes }) =>
    readValidation(context, sheetIn(context, area.sheet), area, batchBytes),
  restore: (context, area, wanted) => {
    setValidation(sheetIn(context, area.sheet), area, wanted);
  },
});

export const validation: EditRules<"validation"> = {
  cells: none,
  pieces: ({ sheet, area }) => [validationOf({ sheet, ...area })],
  isStale: never,
  write: ({ sheet, area, rule }, work) =>
    onSheet(work, sheet, (target) => {
      setValidation(target, area, validationOfRule(rule));
    }),
};

/** The validation of one cell: the paths to it, what is asked, and the answer. */
const BYTES_OF_A_VALIDATION = 1_500;

/** One sync; where the cells of the area differ, one more for as many of them as a request of `limit` bytes holds. */
async function readValidation(
  context: OpenContext,
  sheet: Excel.Worksheet,
  area: Area,
  limit: number,
): Promise<AreaValidation> {
  const range = rangeOf(sheet, area);
  askValidation(range.dataValidation);
  await context.sync();
  const { type } = range.dataValidation;
  if (type !== "Inconsistent" && type !== "MixedCriteria") return { all: imageOf(range.dataValidation) };
  const cells = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => range.getCell(row, column).dataValidation),
  );
  const jobs = cells.flat().map((cell): Job => ({
    bytes: BYTES_OF_A_VALIDATION,
    queue: () => {
      askValidation(cell);
    },
  }));
  await runInBatches(context, jobs, limit);
  return { cells: cells.map((row) => row.map(imageOf)) };
}

function askValidation(asked: Excel.DataValidation): void {
  asked.load({ type: true, rule: true, ignoreBlanks: true, errorAlert: true, prompt: true });
}

function imageOf(asked: Excel.DataValidation): ValidationImage {
  const { type, rule, ignoreBlanks, errorAlert, prompt } = asked;
  return type === "None" ? null : { rule, ignoreBlanks, errorAlert, prompt };
}

/** Queues the validation of an area. */
function setValidation(sheet: Excel.Worksheet, area: Area, wanted: AreaValidation): void {
  const range = rangeOf(sheet, area);
  if ("all" in wanted) {
    setOne(range.dataValidation, wanted.all);
    return;
  }
  wanted.cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      setOne(range.getCell(rowIndex, columnIndex).dataValidation, cell);
    });
  });
}

function setOne(target: Excel.DataValidation, wanted: ValidationImage): void {
  // A rule can only be replaced by one of another kind after the first is gone.
  target.clear();
  if (!wanted) return;
  target.rule = wanted.rule;
  target.ignoreBlanks = wanted.ignoreBlanks;
  if (wanted.errorAlert) target.errorAlert = wanted.errorAlert;
  if (wanted.prompt) target.prompt = wanted.prompt;
}

/** The earliest day that a date column takes: earlier ones are typing errors, and 0 would be 1900-01-00. */
const FIRST_DATE = "1945-01-01";

/** The rule of a plan as a validation. A list is refused by Excel beyond 255 characters; longer ones point to cells. */
function validationOfRule(rule: ValidationRule): AreaValidation {
  const image = { rule: ruleForOffice(rule), ignoreBlanks: true };
  const isOpen = rule.kind === "list" && rule.others === true;
  return { all: isOpen ? { ...image, errorAlert: NO_ALERT } : image };
}

const NO_ALERT: Excel.DataValidationErrorAlert = { showAlert: false, style: "Stop", title: "", message: "" };

function ruleForOffice(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: rule.formula } };
    case "date":
      return { date: { formula1: FIRST_DATE, operator: "GreaterThanOrEqualTo" } };
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" } };
  }
}
