import { dateOfSerial } from "../../../values/calendar/excel-serial";
import { formatIsoDate } from "../../../values/calendar/calendar-date";
import { valueText } from "../../../values/notation/value-text";
import type { CellValue } from "../../../values/workbook/cell-value";
import { checkOf, type CheckInput } from "../../checking/check";
import { placeOf, typedFigureSteps, type Figure } from "../../checking/figures";
import { isInWords } from "../../checking/in-words";

/**
 * Text where a figure belongs (`目標達成`): never turned into a number, nor into 100 %. A number that Excel shows as a date
 * (`3-5` typed) is one too, and is named by that date. Where a ledger counts the figure, that is offered. Qualified numbers
 * are `cell/qualified-number`; an indicator that is kept in words alone is `indicator/in-words`, unless a ledger counts it.
 */
export const cellTextForNumber = checkOf({
  code: "cell/text-for-number",
  severity: "error",
  keeps: ({ raw, figure, ledgerValue }) => [raw, figure, ledgerValue],
  find: (input) =>
    typedFigureSteps(input.tables, (figure) => {
      const { reading } = figure.cell;
      if (reading.state !== "text" || reading.qualified) return [];
      const ledgerValue = ledgerValueOf(figure, input);
      if (ledgerValue === undefined && isInWords(figure.indicator)) return [];
      const data = {
        raw: shownText(reading.raw, input),
        figure: figure.name,
        unit: figure.indicator.unit,
        ...(ledgerValue !== undefined && { ledgerValue }),
      };
      return [{ ...placeOf(figure), data }];
    }),
});

function ledgerValueOf({ name, indicator, year }: Figure, { recount }: CheckInput): number | undefined {
  if (name !== "actual") return undefined;
  const counted = recount.comparisons.find(
    (comparison) => comparison.indicator === indicator && comparison.year === year,
  );
  return counted?.recounted.value;
}

function shownText(raw: CellValue, { workbook }: CheckInput): string {
  const date = typeof raw === "number" ? dateOfSerial(raw, workbook.date1904) : undefined;
  return date ? formatIsoDate(date) : valueText(raw);
}
