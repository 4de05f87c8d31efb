import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { LongHeader } from "./long-header";
import { yearKey, type LongRow } from "./long-rows";

export interface NamedRows {
  readonly rows: readonly LongRow[];
  /** The columns whose words have become part of the names. */
  readonly used: readonly number[];
}

/**
 * Rows of a long table whose names come again for each 施設 or 地区 in front of them, or 性別 behind: 中央図書館 ｜ 来館者 ｜ R5 and 分館 ｜ 来館者 ｜ R5 are two indicators, named
 * by both words. Only where a name would have a year twice without, and has none twice with them; of `columns`, as few as it takes, from
 * the left. A blank repeats the word above.
 */
export function withThingsInFront(
  grid: SheetGrid,
  header: LongHeader,
  rows: readonly LongRow[],
  columns: readonly number[],
): NamedRows {
  const section = header.roles.get("section");
  const parts = section === undefined ? [] : wordsDown(grid, rows, section);
  const isTold = (names: readonly string[]): boolean => {
    const seen = rows.map(({ year }, at) =>
      [parts[at] ?? "", names[at] ?? "", year ? yearKey(year) : String(at)].join("\n"),
    );
    return new Set(seen).size === seen.length;
  };
  const own = rows.map(({ label }) => compareKey(label.text));
  const asTheyAre = { rows, used: [] };
  // Where each figure has a row of its own, a year comes twice as it is.
  const { name, year } = header;
  if (header.kinds !== undefined || name === undefined || isTold(own)) return asTheyAre;
  const beside = columns.filter((column) => column < Math.max(name, year) && namesThings(grid, rows, column));
  const choices = [...beside.map((column) => [column]), beside];
  for (const used of choices) {
    const words = used.map((column) => ({ isInFront: column < name, down: wordsDown(grid, rows, column) }));
    const wordsAt = (at: number, inFront: boolean): string[] =>
      words.flatMap(({ isInFront, down }) => (isInFront === inFront ? (down[at] ?? "") : []));
    const named = rows.map((row, at) => {
      const text = [...wordsAt(at, true), row.label.text, ...wordsAt(at, false)].join(" ").trim();
      return { ...row, label: { ...row.label, text } };
    });
    if (used.length > 0 && isTold(named.map(({ label }) => compareKey(label.text))))
      return { rows: named, used };
  }
  return asTheyAre;
}

function wordsDown(grid: SheetGrid, rows: readonly LongRow[], column: number): string[] {
  let above = "";
  return rows.map(({ row }) => (above = grid.seenText(row, column) || above));
}

/** Texts, and no number: コード 101 and a figure that nobody knows are no names. */
function namesThings(grid: SheetGrid, rows: readonly LongRow[], column: number): boolean {
  const values = rows.map(({ row }) => {
    const anchor = grid.anchor(row, column);
    return grid.value(anchor.row, anchor.column);
  });
  return values[0] !== null && values.every((value) => value === null || typeof value === "string");
}
