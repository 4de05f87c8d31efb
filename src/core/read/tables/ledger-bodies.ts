import type { Ledger } from "../../model/ledger";
import type { Area } from "../../values/workbook/cell-address";

/** Records that are looked at all the same: what was taken for a ledger may be something else as well. */
const RECORDS_TO_LOOK_AT = 200;

/** The areas of a sheet that hold the records of known ledgers, without their headings and first records. */
export function ledgerBodies(ledgers: readonly Ledger[], sheet: string): Area[] {
  return ledgers.flatMap((ledger) => {
    const { area } = ledger;
    const passed = 1 + RECORDS_TO_LOOK_AT;
    if (ledger.sheet !== sheet || area.rows <= passed) return [];
    return [{ ...area, row: area.row + passed, rows: area.rows - passed }];
  });
}
