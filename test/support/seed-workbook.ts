import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { SEED_INDICATORS, SEED_YEARS } from "./seed-figures";
import { sheet, workbook, type CellInput } from "./workbook-builder";

export const SEED_SHEET = "主な事業指標";

const SECTIONS = { 1: "1 雇用創出型テレワーク", 2: "2 企業進出型テレワーク" } as const;

/** The seed's table as rows of cells: heading, section and note rows, 目標 and 実績 beneath one another. */
export function seedCells(): CellInput[][] {
  const rows: CellInput[][] = [["指標", null, ...SEED_YEARS]];
  for (const section of [1, 2] as const) {
    rows.push([SECTIONS[section]], ["【2月末実績】"]);
    for (const indicator of SEED_INDICATORS.filter((one) => one.section === section)) {
      rows.push(
        [indicator.label, "目標", ...indicator.targets],
        [indicator.description, "実績", ...indicator.actuals],
      );
    }
  }
  return rows;
}

/** The seed's table on a sheet of its own; from A3 on, ① H29 has its 目標 in C6 and its 実績 in C7. */
export function seedWorkbook(origin = "A3"): WorkbookSnapshot {
  return workbook([sheet({ name: SEED_SHEET, origin, cells: seedCells() })]);
}
