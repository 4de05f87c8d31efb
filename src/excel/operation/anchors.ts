import { HostFailure } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";
import { boundsOf, columnsOf, rowsOf, type Area } from "../../core/values/workbook/cell-address";
import type { LinesNow } from "../pieces/lines-now";
import { runInBatches, type Job } from "../session/batches";
import { failureOf } from "../session/host-failure-mapping";
import type { OpenContext } from "../session/office-session";
import { RequestGuard } from "../session/request-guard";
import { letGoOf, passing, passingRangeOf, rangeOf } from "../session/ranges";
import { nowCalled, type Footprint } from "./footprint";
import type { PlacesNow } from "./places-now";

/** More rows and columns of a sheet are not held one by one. */
const MOST_LINES = 2_000;

/** A cell, a row or a column in Excel's keeping: it goes along when rows or columns are put in or taken out before it. */
type Held = Excel.Range;

/** The sheets of which rows or columns have moved, and the places of what may be changed on them, where those have moved too. */
export interface MovedSheets {
  readonly sheets: readonly string[];
  /** Sheets of which the cells are there, but no sheet of the name. */
  readonly renamed: readonly string[];
  readonly places: PlacesNow;
}

interface HeldSheet {
  /** The sheet that has the name by then. */
  readonly sheet: () => Excel.Worksheet;
  /** Asked for anew: a sheet may have been given another name. */
  byName?: Excel.Worksheet;
  /** The last cell of what the operation relies on, and where it was. */
  readonly last: { readonly cell: Area; readonly held: Held };
  /** What the operation may change, with its first and its last cell; undefined where it only relies on the sheet. */
  readonly changed?: { readonly area: Area; readonly first: Held; readonly last: Held };
  lines?: { readonly rows: Map<number, Held>; readonly columns: Map<number, Held> };
}

/** What holding on to a cell takes in a request, and what asking where it is takes; measured, with room to spare. */
const BYTES_OF_A_HELD_CELL = 600;

/**
 * Holds on to places that an operation has looked at. Where the last cell of a sheet is somewhere else by the time of a
 * request that writes, or is gone, rows or columns have moved, and what was planned for a place would come to be beside it:
 * the request begins with an action that Excel refuses then, and so nothing of it is carried out.
 */
export class Anchors {
  private readonly sheets = new Map<string, HeldSheet>();
  private isKept = false;

  /** Queues what holds on to the places; it goes with the next request. `order`: the sheets that are there. */
  constructor(context: OpenContext, plan: Plan, footprint: Footprint, order: readonly string[]) {
    const changed = areasChanged(footprint);
    for (const [name, area] of areasReliedOn(plan, changed)) {
      const nameOrId = nowCalled(footprint, name);
      if (nameOrId === name && !order.includes(name)) continue;
      const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(nameOrId);
      const there = sheet();
      const hold = (cell: Area): Held => asked(rangeOf(there, cell));
      const own = changed.get(name);
      this.sheets.set(name, {
        sheet,
        last: { cell: lastCell(area), held: hold(lastCell(area)) },
        ...(own && { changed: { area: own, first: hold(firstCell(own)), last: hold(lastCell(own)) } }),
      });
    }
  }

  /**
   * Holds on to each row and column that may be changed, before the first of several requests that write. Where rows or
   * columns have moved since the look, that first request is refused, whatever is held here.
   */
  async holdLines(context: OpenContext, limit: number): Promise<void> {
    const jobs: Job[] = [];
    for (const one of this.sheets.values()) {
      const { changed, lines } = one;
      if (!changed || lines || changed.area.rows + changed.area.columns > MOST_LINES) continue;
      const { area } = changed;
      const sheet = one.sheet();
      const held = { rows: new Map<number, Held>(), columns: new Map<number, Held>() };
      one.lines = held;
      const job = (kept: Map<number, Held>, line: number, cell: Area): Job => ({
        bytes: BYTES_OF_A_HELD_CELL,
        queue: () => kept.set(line, asked(rangeOf(sheet, cell))),
      });
      jobs.push(
        ...rowsOf(area).map((row) => job(held.rows, row, { ...firstCell(area), row })),
        ...columnsOf(area).map((column) => job(held.columns, column, { ...firstCell(area), column })),
      );
    }
    await runInBatches(context, jobs, limit);
  }

  /** Holds on to them, and rejects with `stale` where any has moved before that: what is told of places later is right then. */
  async holdLinesInPlace(context: OpenContext, limit: number): Promise<void> {
    await this.holdLines(context, limit);
    const failure = failureOfMoved(await this.moved(context, limit));
    if (failure) throw failure;
  }

  /**
   * Makes what Excel refuses a request by (ItemNotFound) where a row or a column has moved, or where a sheet is gone or has
   * another name: formulas that are written would name it in vain.
   */
  guard(): RequestGuard {
    return new RequestGuard(new Set(this.sheets.keys()), (name) => {
      const one = this.sheets.get(name);
      if (!one) return;
      const place = passingRangeOf(one.sheet(), one.last.cell);
      passing(one.last.held.getIntersection(place)).format.load({ wrapText: true });
    });
  }

  /** Lets go of single rows and columns, and of all that is kept, in requests that are not too large. */
  async letGo(context: OpenContext, limit: number): Promise<void> {
    const all = [...this.sheets.values()];
    const lines = all.flatMap((one) => (one.lines ? linesOf(one.lines) : []));
    const jobs = (this.isKept ? all.flatMap(allOf) : lines).map((held) => ({
      bytes: BYTES_OF_A_HELD_CELL,
      queue: () => {
        letGoOf(held);
      },
    }));
    await runInBatches(context, jobs, limit);
  }

  /** Goes on holding after the work in which it began has ended. */
  keep(): void {
    this.isKept = true;
    for (const sheet of this.sheets.values()) for (const held of allOf(sheet)) held.track();
  }

  /**
   * Where rows or columns have moved since. One sync (more where the answer fills more than one); where something that is
   * held is gone, which Excel does not tell of by itself, one for each sheet. Rejects where Excel does not answer this either.
   */
  async moved(context: OpenContext, limit: number): Promise<MovedSheets> {
    const all = [...this.sheets];
    if (await this.isAnswered(context, all, limit)) return movedAmong(all, new Set());
    const gone = new Set<string>();
    for (const one of all) if (!(await this.isAnswered(context, [one], limit))) gone.add(one[0]);
    return movedAmong(all, gone);
  }

  private async isAnswered(
    context: OpenContext,
    sheets: readonly [string, HeldSheet][],
    limit: number,
  ): Promise<boolean> {
    const { worksheets } = context.workbook;
    const jobs = sheets.flatMap(([name, sheet]): Job[] => [
      {
        bytes: BYTES_OF_A_HELD_CELL,
        queue: () => {
          sheet.byName = worksheets.getItemOrNullObject(name).load({ name: true });
        },
      },
      ...allOf(sheet).map((held) => ({ bytes: BYTES_OF_A_HELD_CELL, queue: () => asked(held) })),
    ]);
    return runInBatches(context, jobs, limit).then(
      () => true,
      (error: unknown) => {
        const failure = failureOf(error);
        if (failure instanceof HostFailure && failure.code === "stale") return false;
        throw error;
      },
    );
  }
}

/** What is told where rows, columns or sheets have moved; undefined where all is in its place. */
export function failureOfMoved({ sheets: [sheet], renamed }: MovedSheets): HostFailure | undefined {
  if (sheet !== undefined) return new HostFailure("stale", { sheet, linesMoved: true });
  return renamed.length > 0 ? new HostFailure("stale", { objects: renamed }) : undefined;
}

function movedAmong(all: readonly [string, HeldSheet][], gone: ReadonlySet<string>): MovedSheets {
  const [sheets, renamed]: [string[], string[]] = [[], []];
  const places = new Map<string, LinesNow | "unknown">();
  for (const [name, held] of all) {
    const isThere = !gone.has(name);
    if (isThere && held.byName?.isNullObject === true) renamed.push(name);
    if (isThere && isAt(held.last.held, held.last.cell)) continue;
    sheets.push(name);
    const lines = held.changed && (isThere ? linesNow(held.changed, held.lines) : "unknown");
    if (lines) places.set(name, lines);
  }
  return { sheets, renamed, places };
}

function allOf({ last, changed, lines }: HeldSheet): Held[] {
  return [last.held, ...(changed ? [changed.first, changed.last] : []), ...(lines ? linesOf(lines) : [])];
}

function linesOf({ rows, columns }: NonNullable<HeldSheet["lines"]>): Held[] {
  return [...rows.values(), ...columns.values()];
}

function asked(range: Excel.Range): Held {
  return range.load({ rowIndex: true, columnIndex: true });
}

/** undefined where all is where it was. What is not held line by line has moved as one, or nobody knows how. */
function linesNow(
  { area, first, last }: NonNullable<HeldSheet["changed"]>,
  lines: HeldSheet["lines"],
): LinesNow | "unknown" | undefined {
  const [down, across] = [first.rowIndex - area.row, first.columnIndex - area.column];
  const end = lastCell(area);
  const isWhole = isAt(last, { row: end.row + down, column: end.column + across });
  if (isWhole && down === 0 && across === 0) return undefined;
  if (lines)
    return {
      rows: new Map([...lines.rows].map(([row, held]) => [row, held.rowIndex])),
      columns: new Map([...lines.columns].map(([column, held]) => [column, held.columnIndex])),
    };
  if (!isWhole) return "unknown";
  return {
    rows: new Map(rowsOf(area).map((row) => [row, row + down])),
    columns: new Map(columnsOf(area).map((column) => [column, column + across])),
  };
}

function isAt({ rowIndex, columnIndex }: Held, { row, column }: Pick<Area, "row" | "column">): boolean {
  return rowIndex === row && columnIndex === column;
}

function firstCell({ row, column }: Area): Area {
  return { row, column, rows: 1, columns: 1 };
}

function lastCell({ row, column, rows, columns }: Area): Area {
  return { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
}

function areasChanged({ cells }: Footprint): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const [sheet, kept] of cells) for (const { area } of kept) widen(areas, sheet, area);
  return areas;
}

/** With the cells of the plan's guards. */
function areasReliedOn({ guards = [] }: Plan, changed: ReadonlyMap<string, Area>): ReadonlyMap<string, Area> {
  const areas = new Map(changed);
  for (const guard of guards) if (guard.is === "contents") widen(areas, guard.sheet, guard);
  return areas;
}

function widen(areas: Map<string, Area>, sheet: string, { row, column, rows, columns }: Area): void {
  const area = { row, column, rows, columns };
  const other = areas.get(sheet);
  areas.set(sheet, other ? boundsOf(other, area) : area);
}
