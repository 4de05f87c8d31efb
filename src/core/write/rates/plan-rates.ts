import type { IndicatorTable, IndicatorYear } from "../../model/indicator";
import { overlaps, type Area, type CellAddress } from "../../values/workbook/cell-address";
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { isFree } from "../../plan/free-area";
import { longRates } from "./long-rates";
import { ownRateEdits } from "./own-rates";
import type { Edit, Plan, PlanNotice, PlanRefusal } from "../../plan/plan";
import { NOTHING, type PlanPart } from "../../plan/plan-part";
import { blockPlace, freeBlockName, planBlock, type ChosenPlace } from "./rate-block";
import { standingBlocks, type StandingBlock } from "./rate-block-binding";
import { blockRateCell, blockShape } from "./rate-block-shape";
import type { JudgingOptions } from "../../judge/achievement/year-rate";
import { rateContext, type RateContext } from "./rate-context";
import { tablesToWorkOn } from "./tables-to-work-on";
import { withoutUnnamedBlock } from "./unnamed-block";

export interface RatesOptions extends JudgingOptions {
  /** Places that a person chose for blocks that were refused as `blockTaken`. */
  readonly places?: readonly ChosenPlace[];
}

/**
 * Fills the achievement rates of every table (workbook.md §5): a block right of kind-rows and kind-columns tables, the
 * staff's own 達成率 cells where there are some, a 達成率 column of long tables. Never over someone's cells; planned over
 * its own result it has nothing to do. Figures typed as text count once `planTrueNumbers` has run.
 */
export function planRates(
  workbook: WorkbookSnapshot,
  read: readonly IndicatorTable[],
  options: RatesOptions = {},
): Plan {
  const tables = read.map((table) => withoutUnnamedBlock(table, workbook));
  const context = rateContext(workbook, options);
  const { chosen, notices } = tablesToWorkOn(workbook, tables);
  const standing = standingBlocks(workbook, tables);
  const names = new Set(workbook.names.flatMap(({ name, refersTo }) => (refersTo ? [name] : [])));
  const parts = new Map<IndicatorTable, PlanPart>();
  const plan = (table: IndicatorTable): void => {
    const sheet = findSheet(workbook, table.sheet);
    if (!sheet) return;
    const freeName = freeBlockName(names);
    const claimed = claimedOn(table, standing, [...parts.values()]);
    const surroundings = { standing: standing.get(table), claimed, freeName, options };
    const part = planTable(table, sheet, surroundings, context);
    if (part.edits.some((edit) => edit.kind === "name" && edit.name === freeName)) names.add(freeName);
    parts.set(table, sheet.isProtected ? heldBack(sheet, part) : part);
  };
  for (const table of chosen) plan(table);
  // What is offered instead of a taken place must be free of the blocks of tables further right, too.
  for (const table of chosen)
    if (parts.get(table)?.refusals.some(({ code }) => code === "blockTaken")) plan(table);
  return assembled([...parts.values()], notices);
}

/**
 * Where each year's rate stands, or would stand once the plan is applied: the table's own 達成率 cell or the block's.
 * Years without a place (no target or actual, a new column of a long table, a block whose place is taken) are left out.
 */
export function locateRates(
  workbook: WorkbookSnapshot,
  read: readonly IndicatorTable[],
  options: RatesOptions = {},
): ReadonlyMap<IndicatorYear, CellAddress> {
  const tables = read.map((table) => withoutUnnamedBlock(table, workbook));
  const standing = standingBlocks(workbook, tables);
  const places = new Map<IndicatorYear, CellAddress>();
  tables.forEach((table, index) => {
    const sheet = findSheet(workbook, table.sheet);
    const shape = table.layout === "long" ? undefined : blockShape(table);
    const chosen = options.places ?? [];
    const area = sheet && shape && placeOf({ table, sheet, shape, standing: standing.get(table), chosen });
    const years = read[index]?.indicators.flatMap((indicator) => indicator.years) ?? [];
    const known = table.indicators.flatMap((indicator) =>
      indicator.years.map((year) => ({ indicator, year })),
    );
    known.forEach(({ indicator, year }, place) => {
      const inBlock = shape && area && blockRateCell(indicator, year, shape, area.column);
      const cell = year.rate?.address ?? (inBlock && { sheet: table.sheet, ...inBlock });
      const asRead = years[place];
      if (cell && asRead) places.set(asRead, cell);
    });
  });
  return places;
}

/** The place of a block that stands, or that it could be given. */
function placeOf(request: Parameters<typeof blockPlace>[0]): Area | undefined {
  const area = blockPlace(request);
  return request.standing || isFree(request.sheet, area, []) ? area : undefined;
}

interface TableSurroundings {
  readonly standing: StandingBlock | undefined;
  readonly claimed: readonly { row: number; column: number; rows: number; columns: number }[];
  readonly freeName: string;
  readonly options: RatesOptions;
}

function planTable(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  { standing, claimed, freeName, options }: TableSurroundings,
  context: RateContext,
): PlanPart {
  const own = ownRateEdits(table, context);
  const rest = (): PlanPart => {
    if (table.layout === "long") return hasRateCells(table) ? NOTHING : longRates(table, context);
    const shape = blockShape(table);
    if (!shape) return NOTHING;
    return planBlock(
      { table, sheet, shape, standing, claimed, chosen: options.places ?? [], freeName },
      context,
    );
  };
  const part = rest();
  return { ...part, edits: [...own, ...part.edits] };
}

function hasRateCells(table: IndicatorTable): boolean {
  return table.indicators.some(({ years }) => years.some((year) => year.rate));
}

/** Other tables' blocks on the sheet: those that stand, and those that this plan has placed already. */
function claimedOn(
  table: IndicatorTable,
  standing: ReadonlyMap<IndicatorTable, StandingBlock>,
  parts: readonly PlanPart[],
): TableSurroundings["claimed"] {
  const others = [...standing]
    .filter(([other]) => other !== table && other.sheet === table.sheet)
    .map(([, { area }]) => area);
  const mine = standing.get(table)?.area;
  const placed = parts
    .flatMap(({ edits }) => edits)
    .flatMap((edit) => (edit.kind === "name" && edit.after?.sheet === table.sheet ? [edit.after] : []));
  return [...others, ...placed].filter((area) => !(mine && overlaps(mine, area)));
}

/** A protected sheet refuses every edit: nothing is planned for it, and the refusal says so. */
function heldBack(sheet: SheetSnapshot, part: PlanPart): PlanPart {
  if (part.edits.length === 0) return part;
  return { ...part, edits: [], refusals: [{ code: "protected", sheet: sheet.name }] };
}

function assembled(parts: readonly PlanPart[], notices: readonly PlanNotice[]): Plan {
  const edits: Edit[] = parts.flatMap((part) => part.edits);
  const refusals: PlanRefusal[] = [];
  for (const refusal of parts.flatMap((part) => part.refusals)) {
    const known = refusals.some(
      (other) => other.code === "protected" && refusal.code === "protected" && other.sheet === refusal.sheet,
    );
    if (!known) refusals.push(refusal);
  }
  return { kind: "rates", edits, refusals, notices: [...notices, ...parts.flatMap((part) => part.notices)] };
}
