import { HostFailure, type Shortfall } from "../../src/app/workbook-host";
import { comparableState, withoutApostrophes } from "../adapter/excel/comparable-state";
import { isDeepStrictEqual } from "node:util";
import type { Fault } from "./faults";
import { openOffice, SHORT_ANSWER, untilQuiet, type Office, type Scene } from "./scenes";

/** How an operation that met with trouble has ended; all but the last one are as they should be. */
export type Ending =
  | "planned"
  | "before"
  /** Half-way, told, and an undo that works. */
  | "told"
  /**
   * Told, with the sheet, that something may be left which only a person can find: somebody has taken its rows, its columns or its
   * sheet away, or given the sheet another name, between two requests that wrote.
   */
  | "byHand"
  | { readonly wrong: string };

export type Phase = "apply" | "undo";

/** Applies, or undoes, while a fault happens. */
export async function faultTrial(scene: Scene, phase: Phase, fault: Fault, place: number): Promise<Ending> {
  const office = await openOffice(scene.book, SHORT_ANSWER);
  const { useCases } = office;
  if (phase === "undo") await useCases.apply(scene.plan);
  await untilQuiet(office);
  fault.arm(office, place);
  const said: Shortfall[] = [];
  const outcome = await outcomeOf(
    phase === "apply"
      ? useCases.apply(scene.plan).then(() => said.push(...(useCases.undoable().at(-1)?.shortfalls ?? [])))
      : useCases.undo().then((undone) => said.push(...(undone?.shortfalls ?? []))),
  );
  const [start, end] = phase === "apply" ? [scene.before, scene.planned] : [scene.planned, scene.before];
  const expected = { start, end, before: scene.before, said, lift: () => fault.lift?.(office) };
  return judged(office, outcome, expected);
}

export async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "done" as const,
    (error: unknown) => error,
  );
}

interface Expected {
  readonly start: unknown;
  readonly end: unknown;
  /** What the workbook is once everything is taken back. */
  readonly before: unknown;
  /** What was told to have come out otherwise. */
  readonly said: readonly Shortfall[];
  readonly lift: () => void;
}

/** How it ended, by what was told and by what the workbook holds. */
async function judged(
  office: Office,
  outcome: unknown,
  { start, end, before, said, lift }: Expected,
): Promise<Ending> {
  const isAt = (state: unknown): boolean => isSame(comparableState(office.model.state), state);
  if (outcome === "done") {
    lift();
    const isThere = isAtAsSaid(comparableState(office.model.state), end, said);
    return isThere ? "planned" : { wrong: "said to be done, and is not" };
  }
  if (!(outcome instanceof HostFailure)) return { wrong: `not told: ${String(outcome)}` };
  lift();
  if (outcome.detail.partlyWritten !== true)
    return isAt(start) ? "before" : { wrong: `${outcome.code}: something was written, and nobody is told` };
  const again = await outcomeOf(office.useCases.undo());
  if (again !== "done")
    return { wrong: `${outcome.code}: the undo that was promised fails: ${String(again)}` };
  return isAt(before) ? "told" : { wrong: `${outcome.code}: the undo that was promised is not exact` };
}

/** Whether a workbook is as it was to be, but for what was said to have come out otherwise. */
export function isAtAsSaid(state: unknown, wanted: unknown, said: readonly Shortfall[]): boolean {
  return isSame(state, wanted) || (said.some(isOfView) && isSame(withoutView(state), withoutView(wanted)));
}

function isOfView({ code }: Shortfall): boolean {
  return ["viewNotSet", "printNotSet", "viewNotPutBack", "printNotPutBack"].includes(code);
}

/** A comparable state without how its sheets are shown and printed: where that could not be set, it was told. */
function withoutView(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (name, value: unknown) =>
      ["freeze", "showGridlines", "pageLayout"].includes(name) ? undefined : value,
    ),
  );
}

/** Whether two states are the same but for apostrophes: a table as text holds `-1,381人` without one, as Excel never does. */
export function isSameText(one: unknown, other: unknown): boolean {
  return isSame(withoutApostrophes(one), withoutApostrophes(other));
}

export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}
