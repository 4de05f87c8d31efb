import { formatEraFiscalYear } from "../../values/calendar/japanese-era";
import type { CellContent } from "../../values/workbook/cell-value";
import { TIDY_DATA_HEADINGS, type TidyDataHeading } from "../../plan/tidy-headings";
import type { TidyDatum } from "./tidy-data";
import { BOUND_WORDS, MISSING_WORDS } from "./tidy-words";

/** A datum as a row of 指標データ, in the order of `TIDY_DATA_HEADINGS`; null is a blank cell. */
export function tidyRow(datum: TidyDatum, municipality: string): CellContent[] {
  const { missing, bound, fiscalYear } = datum;
  const cells: Readonly<Record<TidyDataHeading, CellContent>> = {
    自治体名: municipality,
    表: datum.sheet,
    区分: datum.section,
    番号: datum.mark,
    指標名: datum.name,
    単位: datum.unit,
    "年度（西暦）": fiscalYear ?? null,
    "年度（和暦）": fiscalYear === undefined ? null : formatEraFiscalYear(fiscalYear),
    項目: datum.item,
    値: datum.value ?? null,
    範囲: bound ? BOUND_WORDS[bound] : null,
    欠測理由コード: missing ?? null,
    欠測理由: missing ? MISSING_WORDS[missing] : null,
    暫定値: datum.isProvisional ? 1 : 0,
    時点: datum.asOf,
    備考: datum.note,
  };
  return TIDY_DATA_HEADINGS.map((heading) => blankAsNull(cells[heading]));
}

/** An empty text is a blank cell. */
export function blankAsNull(content: CellContent): CellContent {
  return content === "" ? null : content;
}
