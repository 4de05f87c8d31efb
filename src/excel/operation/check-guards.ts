import { HostFailure } from "../../app/workbook-host";
import { equivalentContent } from "../../core/plan/cell-changes";
import type { Guard } from "../../core/plan/plan";
import { compareKey } from "../../core/values/notation/normalise";
import { cellsOf, formatArea, formatCell, type CellPosition } from "../../core/values/workbook/cell-address";
import { isCellError, type CellContent } from "../../core/values/workbook/cell-value";
import { Checksum } from "../../core/values/workbook/checksum";
import { NO_LOOK } from "../pieces/cells/cell-look";
import { bytesOfKept, contentIn, readCellsImage, type StoredContent } from "../pieces/cells/cells-image";
import type { ReadOptions } from "../read/read-snapshot";
import { runInBatches, type Job } from "../session/batches";
import { turns } from "../session/next-turn";
import type { OpenContext } from "../session/office-session";
import { areaOfRange, askArea, LAST_ROW, passingRangeOf, rangeOf, rowBand } from "../session/ranges";
import type { SheetsSeen } from "./open-sheets";

/** What is asked of Excel about one guard, and after that the cells that are not what they were. */
interface Reading {
  readonly jobs: readonly Job[];
  readonly changed: () => readonly string[];
}

type GuardOf<Is extends Guard["is"]> = Extract<Guard, { readonly is: Is }>;

type MayDiffer = (guard: GuardOf<"contents">, cell: CellPosition) => boolean;

/** About how many bytes a value takes in an answer that holds nothing but values. */
const BYTES_OF_A_VALUE = 20;

/** What asking where the cells of columns end takes. */
const BYTES_OF_AN_END = 1_500;

/** About how many bytes reading guards takes. */
export function bytesOfGuards(guards: readonly Guard[]): number {
  return guards.reduce((sum, guard) => sum + bytesOfGuard(guard), 0);
}

function bytesOfGuard(guard: Guard): number {
  switch (guard.is) {
    case "sheet":
    case "noSheet":
    case "noOtherTable":
      return 0;
    case "contents":
      return bytesOfKept({ area: guard, groups: NO_LOOK });
    case "values":
      return guard.rows * guard.columns * BYTES_OF_A_VALUE;
    case "end":
      return BYTES_OF_AN_END;
  }
}

/**
 * Reads what a plan relies on; rejects with `stale` where a sheet of it is gone or has come, or where a cell holds something
 * else, with the cells of one sheet. `mayDiffer`: cells of contents that may hold anything. To be run side by side with the
 * reading of what the plan changes.
 */
export async function refuseUnlikeGuards(
  context: OpenContext,
  guards: readonly Guard[],
  { order }: Pick<SheetsSeen, "order">,
  options: ReadOptions,
  mayDiffer: MayDiffer = () => false,
): Promise<void> {
  const others = guards.flatMap((guard) => {
    if (guard.is === "noOtherTable") return [];
    const { is, sheet } = guard;
    if (is === "noSheet") return order.filter((name) => compareKey(name) === compareKey(sheet));
    return order.includes(sheet) ? [] : [sheet];
  });
  if (others.length > 0) throw new HostFailure("stale", { objects: [...new Set(others)] });
  const readings = guards.flatMap((guard) => {
    if (guard.is === "sheet" || guard.is === "noSheet") return [];
    const { worksheets } = context.workbook;
    if (guard.is === "noOtherTable")
      return order
        .filter((sheet) => !guard.sheets.includes(sheet))
        .map((sheet) => ({ sheet, ...readOtherSheet(worksheets.getItem(sheet)) }));
    const { sheet } = guard;
    return [{ sheet, ...readGuard(worksheets.getItem(sheet), guard, options.batchBytes, mayDiffer) }];
  });
  await runInBatches(
    context,
    readings.flatMap(({ jobs }) => jobs),
    options.batchBytes,
  );
  const turn = turns();
  for (const { sheet, changed } of readings) {
    await turn();
    const cells = changed();
    if (cells.length > 0) throw new HostFailure("stale", { sheet, cells });
  }
}

function readGuard(
  sheet: Excel.Worksheet,
  guard: Exclude<Guard, GuardOf<"sheet" | "noSheet" | "noOtherTable">>,
  limit: number,
  mayDiffer: MayDiffer,
): Reading {
  switch (guard.is) {
    case "contents":
      return readContents(sheet, guard, limit, mayDiffer);
    case "values":
      return readValues(sheet, guard, limit);
    case "end":
      return readEnd(sheet, guard);
  }
}

function readContents(
  sheet: Excel.Worksheet,
  guard: GuardOf<"contents">,
  limit: number,
  mayDiffer: MayDiffer,
): Reading {
  const { jobs, image } = readCellsImage(sheet, { area: guard, groups: NO_LOOK }, limit);
  return {
    jobs,
    changed: () => {
      const now = image();
      return cellsOf(guard)
        .filter((cell) => {
          if (mayDiffer(guard, cell)) return false;
          const wanted = guard.contents[cell.row - guard.row]?.[cell.column - guard.column] ?? null;
          return !equivalentContent(wanted, asGuarded(contentIn([now], cell)));
        })
        .map(formatCell);
    },
  };
}

/** A guard tells an error by its text, as plans do. */
function asGuarded(content: StoredContent): CellContent {
  if (isCellError(content)) return content.error;
  return content === "" ? null : content;
}

/** Values come without formulas, formats and types: a fifth of what a reading of the same cells takes. */
function readValues(sheet: Excel.Worksheet, guard: GuardOf<"values">, limit: number): Reading {
  const sum = new Checksum();
  const rowsOfBlock = Math.max(1, Math.floor(limit / BYTES_OF_A_VALUE / guard.columns));
  const jobs: Job[] = [];
  for (let from = 0; from < guard.rows; from += rowsOfBlock) {
    const block = rowBand(guard, from, rowsOfBlock);
    let asked: Excel.Range | undefined;
    jobs.push({
      bytes: block.rows * block.columns * BYTES_OF_A_VALUE,
      queue: () => {
        asked = passingRangeOf(sheet, block);
        asked.load({ values: true });
      },
      take: () => {
        const values: readonly (readonly (string | number | boolean)[])[] = asked?.values ?? [];
        for (const row of values) for (const value of row) sum.add(value);
      },
    });
  }
  return { jobs, changed: () => (sum.text() === guard.checksum ? [] : [formatArea(guard)]) };
}

/** A sheet that was not there: less than two rows and columns are somebody's note, more may be a ledger. */
function readOtherSheet(sheet: Excel.Worksheet): Reading {
  let used: Excel.Range | undefined;
  return {
    jobs: [
      {
        bytes: BYTES_OF_AN_END,
        queue: () => {
          used = askArea(sheet.getUsedRangeOrNullObject(true));
        },
      },
    ],
    changed: () => {
      const area = used && !used.isNullObject ? areaOfRange(used) : undefined;
      return area && area.rows > 1 && area.columns > 1 ? [formatArea(area)] : [];
    },
  };
}

/** Excel's own answer to where the columns end: formats alone don't count. */
function readEnd(sheet: Excel.Worksheet, guard: GuardOf<"end">): Reading {
  let used: Excel.Range | undefined;
  return {
    jobs: [
      {
        bytes: BYTES_OF_AN_END,
        queue: () => {
          const below = { ...guard, rows: LAST_ROW + 1 - guard.row };
          used = askArea(rangeOf(sheet, below).getUsedRangeOrNullObject(true));
        },
      },
    ],
    changed: () => {
      const area = used && !used.isNullObject ? areaOfRange(used) : undefined;
      const lastRow = area ? area.row + area.rows - 1 : null;
      if (lastRow === guard.lastRow) return [];
      return [formatCell({ row: Math.max(lastRow ?? 0, guard.lastRow ?? 0), column: guard.column })];
    },
  };
}
