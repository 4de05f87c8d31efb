import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { compareKey } from "../../values/notation/normalise";
import type { ProgrammeItem, ProgrammeTable, ProgrammeYear } from "../../model/programme";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { CheckInput } from "./check";
import type { FindingCode, Occurrence } from "../findings/finding";

/** An item's year with its cell. */
export interface ItemYear {
  readonly table: ProgrammeTable;
  readonly item: ProgrammeItem;
  readonly year: ProgrammeYear;
}

const TOTAL_ROW = /^(?:総?合?計|小計|総額|計\(.*\))$/;

/** Whether an item is a row of totals that someone has typed, and no item of the programme. */
export function isTotalRow({ name }: ProgrammeItem): boolean {
  return TOTAL_ROW.test(compareKey(name));
}

/** What people call an item: `④ 業務マネジメント`. */
export function callItem({ mark, name }: ProgrammeItem): string {
  return mark === "" ? name : `${mark} ${name}`;
}

/** Where a finding about an item's year is placed: its cell. */
export function placeOfItem({ year }: ItemYear): {
  readonly at: CellAddress;
  readonly indicator: undefined;
  readonly fiscalYear: FiscalYear;
} {
  return { at: year.address, indicator: undefined, fiscalYear: year.fiscalYear };
}

/** What there is to find in every item's year of the programme tables, rows of totals left out. */
export function inItemYears<Code extends FindingCode>(
  { programmeTables }: CheckInput,
  occurrencesIn: (itemYear: ItemYear) => readonly Occurrence<Code>[],
): Occurrence<Code>[] {
  return programmeTables.flatMap((table) =>
    table.items
      .filter((item) => !isTotalRow(item))
      .flatMap((item) => item.years.flatMap((year) => occurrencesIn({ table, item, year }))),
  );
}
