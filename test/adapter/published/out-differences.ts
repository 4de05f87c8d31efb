import ExcelJS from "exceljs";
import { format } from "numfmt";
import type { Difference } from "./difference";
import type { ExpectedReading } from "./expected";

/** Cells of OUT, read by another program than ours, that hold or show something else than they may. */
export async function outDifferences(
  { out: rights = {}, shows = {} }: ExpectedReading,
  out: Uint8Array,
): Promise<Difference[]> {
  if (Object.keys({ ...rights, ...shows }).length === 0) return [];
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer of its own, which is an ArrayBuffer.
  await workbook.xlsx.load(new Uint8Array(out).buffer);
  const cellAt = (place: string): ExcelJS.Cell | undefined => {
    const [sheet = "", cell = ""] = place.split("!");
    return workbook.getWorksheet(sheet)?.getCell(cell);
  };
  const held = Object.entries(rights).flatMap(([place, allowed]): Difference[] => {
    const seen = valueOf(cellAt(place));
    if (allowed.some((value) => isSame(value, seen))) return [];
    return [{ kind: "wrong", text: `${place} holds ${String(seen)} in OUT, right ${allowed.join(" or ")}` }];
  });
  const shown = Object.entries(shows).flatMap(([place, right]): Difference[] => {
    const seen = shownText(cellAt(place));
    return seen === right ? [] : [{ kind: "wrong", text: `${place} shows ${seen} in OUT, right ${right}` }];
  });
  return [...held, ...shown];
}

/** What people see in a cell: its value by its number format. */
function shownText(cell: ExcelJS.Cell | undefined): string {
  const value = valueOf(cell);
  if (typeof value === "number") return format(cell?.numFmt ?? "General", value);
  return typeof value === "string" ? value : "";
}

function valueOf(cell: ExcelJS.Cell | undefined): unknown {
  return cell?.result ?? cell?.value ?? null;
}

function isSame(right: string | number | null, seen: unknown): boolean {
  if (typeof right === "number" && typeof seen === "number") return Math.abs(right - seen) < 1e-9;
  return right === seen;
}
