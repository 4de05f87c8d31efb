import { parseArea, type Area } from "../../../src/core/values/workbook/cell-address";
import type { Difference } from "./difference";
import type { Observed } from "./observed";

/** Whether an entry is about a sheet. Before entries carry a sheet, one without the name of another sheet may be of this one. */
export function speaksOf(entry: Observed["notChecked"][number], sheet: string, observed: Observed): boolean {
  if (entry.sheet !== undefined) return entry.sheet === sheet;
  const text = entry.what + entry.why;
  const names = new Set(observed.indicators.map((indicator) => indicator.sheet));
  return text.includes(sheet) || (/[A-Z]+\d+/.test(text) && !names.has(sheet));
}

/** Figures that nothing reads must lie in a region that `notChecked` names. */
export function unreadDifferences(rights: readonly string[], observed: Observed): Difference[] {
  return rights.flatMap((place): Difference[] => {
    const [sheet = "", range = ""] = place.split("!");
    const area = areaOf(range);
    const entries = observed.notChecked.filter((entry) => speaksOf(entry, sheet, observed));
    const areas = entries.flatMap((entry) => (entry.range === undefined ? [] : [areaOf(entry.range)]));
    if (cellsOf(area).every((cell) => areas.some((candidate) => holds(candidate, cell)))) return [];
    const isNamed = entries.some((entry) =>
      addressesOf(entry.what + entry.why).some((cell) => holds(area, cell)),
    );
    return [
      {
        kind: isNamed ? "other" : "wrong",
        text: `${place}: ${isNamed ? "named without its range" : "unread, not named"}`,
      },
    ];
  });
}

type Place = readonly [row: number, column: number];

function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`no area: ${text}`);
  return area;
}

function cellsOf({ row, column, rows, columns }: Area): Place[] {
  return Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]);
}

function holds({ row, column, rows, columns }: Area, [r, c]: Place): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

function addressesOf(text: string): Place[] {
  return [...text.matchAll(/[A-Z]{1,2}\d+/g)].map(([address]) => {
    const { row, column } = areaOf(address);
    return [row, column];
  });
}
