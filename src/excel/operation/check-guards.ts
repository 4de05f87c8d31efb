import { HostFailure } from "../../app/workbook-host";
import { equivalentContent } from "../../core/plan/cell-changes";
import type { Guard } from "../../core/plan/plan";
import { cellsOf, formatCell } from "../../core/values/workbook/cell-address";
import { isCellError, type CellContent } from "../../core/values/workbook/cell-value";
import { NO_LOOK } from "../pieces/cells/cell-look";
import { contentIn, readCellsImage, type CellsImage, type StoredContent } from "../pieces/cells/cells-image";
import type { ReadOptions } from "../read/read-snapshot";
import { runInBatches } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import type { SheetsSeen } from "./open-sheets";

/**
 * Reads what a plan relies on; rejects with `stale` where a sheet of it is gone, or where a cell holds something else,
 * with the cells of one sheet. To be run side by side with the reading of what the plan changes.
 */
export async function refuseUnlikeGuards(
  context: OpenContext,
  guards: readonly Guard[],
  { order }: SheetsSeen,
  options: ReadOptions,
): Promise<void> {
  const gone = guards.filter(({ sheet }) => !order.includes(sheet)).map(({ sheet }) => sheet);
  if (gone.length > 0) throw new HostFailure("stale", { objects: [...new Set(gone)] });
  const readings = guards.map((guard) => {
    const sheet = context.workbook.worksheets.getItem(guard.sheet);
    return { guard, ...readCellsImage(sheet, { area: guard, groups: NO_LOOK }, options.batchBytes) };
  });
  await runInBatches(
    context,
    readings.flatMap(({ jobs }) => jobs),
    options.batchBytes,
  );
  for (const { guard, image } of readings) {
    const cells = cellsUnlike(guard, image());
    if (cells.length > 0) throw new HostFailure("stale", { sheet: guard.sheet, cells });
  }
}

function cellsUnlike(guard: Guard, now: CellsImage): string[] {
  return cellsOf(guard)
    .filter((cell) => {
      const wanted = guard.contents[cell.row - guard.row]?.[cell.column - guard.column] ?? null;
      return !equivalentContent(wanted, asGuarded(contentIn([now], cell)));
    })
    .map(formatCell);
}

/** A guard tells an error by its text, as plans do. */
function asGuarded(content: StoredContent): CellContent {
  if (isCellError(content)) return content.error;
  return content === "" ? null : content;
}
