import { yearRates, type JudgingOptions } from "../../judge/achievement/year-rate";
import type { IndicatorTable } from "../../model/indicator";
import type { Edit, Plan, PlanRefusal } from "../../plan/plan";
import type { PlanNotice } from "../../plan/plan-notice";
import { EMPTY_PART, type PlanPart } from "../../plan/plan-part";
import { overlaps, type Area } from "../../values/workbook/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../values/workbook/snapshot";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import type { ChosenPlace } from "./chosen-place";
import { blankRatesLeft, ownRateEdits } from "./fill-own-rates";
import { freeBlockName } from "./rate-block";
import { columnNotices } from "./column-notices";
import { RATE_PLACES } from "./rate-places";
import { ratesOnPaper } from "./rates-on-paper";
import { rateTableSteps, type RateTable } from "./rate-table";
import { tablesToWorkOn } from "../../plan/tables-to-work-on";

export interface RatesOptions extends JudgingOptions {
  /** Places that a person chose for blocks that were refused as `blockTaken`. */
  readonly places?: readonly ChosenPlace[];
}

/** `planRateSteps` at once. */
export function planRates(
  workbook: WorkbookSnapshot,
  read: readonly IndicatorTable[],
  options: RatesOptions = {},
): Plan {
  return runToTheEnd(planRateSteps(workbook, read, options));
}

/**
 * Fills the achievement rates of every table: the staff's own 達成率 cells where there are some, otherwise
 * where the table's layout has its rates. Never over someone's cells; planned over its own result it has nothing to do.
 * Figures typed as text count once `planTrueNumbers` has run. Pauses after each table.
 */
export function* planRateSteps(
  workbook: WorkbookSnapshot,
  read: readonly IndicatorTable[],
  options: RatesOptions,
): Generator<undefined, Plan> {
  const judging = yearRates(options);
  const found = yield* rateTableSteps(workbook, read, judging);
  const { chosen, notices } = tablesToWorkOn(workbook, read);
  const tables = chosen.flatMap((table) => found.get(table) ?? []);
  const names = new Set(
    workbook.names.flatMap(({ name, refersTo }) => (refersTo ? [name.toUpperCase()] : [])),
  );
  const parts = new Map<RateTable, PlanPart>();
  const planSteps = function* (at: RateTable): Generator<undefined, void> {
    const freeName = freeBlockName(names);
    const claimed = claimedOn(at, [...found.values()], parts);
    const surroundings = { claimed, chosen: options.places ?? [], freeName };
    const part = RATE_PLACES[at.table.layout].plan(at, surroundings, judging);
    if (part.edits.some((edit) => edit.kind === "name" && edit.name === freeName))
      names.add(freeName.toUpperCase());
    yield;
    const edits = [...ownRateEdits(at, judging), ...part.edits];
    yield;
    // Rates beside the table are not missing in it.
    const blank = at.own.kind === "beside" ? [] : blankRatesLeft(at, judging);
    yield;
    const notices = [...part.notices, ...columnNotices(at, edits), ...blank];
    parts.set(at, heldBack(at.sheet, { ...part, edits, notices }));
  };
  for (const at of tables) {
    yield* planSteps(at);
    yield;
  }
  // What is offered instead of a taken place must be free of the blocks of tables further right, too.
  for (const at of tables)
    if (parts.get(at)?.refusals.some(({ code }) => code === "blockTaken")) yield* planSteps(at);
  return assembled([...parts.values(), ...(yield* printedSteps(parts, read))], notices);
}

/** That the rates are printed, sheet by sheet; nothing of a protected one. Pauses after each sheet. */
function* printedSteps(
  parts: ReadonlyMap<RateTable, PlanPart>,
  read: readonly IndicatorTable[],
): Generator<undefined, PlanPart[]> {
  const printed: PlanPart[] = [];
  for (const sheet of new Set([...parts.keys()].map((at) => at.sheet))) {
    const rated = [...parts].flatMap(([at, part]) => (at.sheet === sheet ? [{ at, part }] : []));
    printed.push(sheet.isProtected ? EMPTY_PART : ratesOnPaper(sheet, rated, read));
    yield;
  }
  return printed;
}

/** Other tables' blocks on the sheet: those that are there, and those that this plan has placed already. */
function claimedOn(
  at: RateTable,
  tables: readonly RateTable[],
  parts: ReadonlyMap<RateTable, PlanPart>,
): Area[] {
  const others = tables.flatMap((other) =>
    other !== at && other.sheet === at.sheet && other.standing ? [other.standing.area] : [],
  );
  const mine = at.standing?.area;
  const placed = [...parts]
    .flatMap(([other, { edits }]) => (other.sheet === at.sheet ? edits : []))
    .flatMap((edit) => (edit.kind === "name" && edit.after?.sheet === at.sheet.name ? [edit.after] : []));
  return [...others, ...placed].filter((area) => !(mine && overlaps(mine, area)));
}

/** A protected sheet refuses every edit: nothing is planned for it, and the refusal says so. */
function heldBack(sheet: SheetSnapshot, part: PlanPart): PlanPart {
  if (!sheet.isProtected || part.edits.length === 0) return part;
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
