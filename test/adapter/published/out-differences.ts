import ExcelJS from "exceljs";
import type { Difference } from "./difference";
import type { ExpectedReading } from "./expected";

/** Cells of OUT, read by another program than ours, that show something else than they may. */
export async function outDifferences(
  rights: NonNullable<ExpectedReading["out"]>,
  out: Uint8Array,
): Promise<Difference[]> {
  if (Object.keys(rights).length === 0) return [];
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer of its own, which is an ArrayBuffer.
  await workbook.xlsx.load(new Uint8Array(out).buffer);
  return Object.entries(rights).flatMap(([place, allowed]): Difference[] => {
    const [sheet = "", cell = ""] = place.split("!");
    const seen = shownValue(workbook.getWorksheet(sheet)?.getCell(cell));
    if (allowed.some((value) => isSame(value, seen))) return [];
    return [{ kind: "wrong", text: `${place} shows ${String(seen)} in OUT, right ${allowed.join(" or ")}` }];
  });
}

function shownValue(cell: ExcelJS.Cell | undefined): unknown {
  return cell?.result ?? cell?.value ?? null;
}

function isSame(right: string | number | null, seen: unknown): boolean {
  if (typeof right === "number" && typeof seen === "number") return Math.abs(right - seen) < 1e-9;
  return right === seen;
}
