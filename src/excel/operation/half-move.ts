import { HostFailure } from "../../app/workbook-host";
import type { Plan } from "../../core/plan/plan";
import type { ReadOptions } from "../read/read-snapshot";
import type { OfficeSession, OpenContext } from "../session/office-session";
import type { Footprint } from "./footprint";
import type { Image } from "./image";
import { unprotectSheets } from "./last-look";
import type { Meanwhile } from "./meanwhile";
import { lookAtSheets, type SheetsSeen } from "./open-sheets";

/** A move that stopped half-way, with all that is needed to bring the workbook back to one of the move's ends. */
export interface HalfMove {
  readonly plan: Plan;
  readonly footprint: Footprint;
  readonly start: { readonly image: Image; readonly sheets: SheetsSeen };
  /** Where an undo was going to; undefined for an apply, whose far end nobody has seen yet. */
  readonly end: Image | undefined;
  /** The ids of the sheets that the operation adds, by name, as far as they are known. */
  readonly added: ReadonlyMap<string, string>;
  readonly meanwhile: Meanwhile;
  /** Whether an answer has come in the end that was not waited for; undefined where none is missing. */
  readonly late: Promise<boolean> | undefined;
}

/** A move could neither go on nor go back: the workbook is somewhere between, and `half` knows the way. */
export class StoppedHalfWay extends Error {
  constructor(
    readonly failure: HostFailure,
    readonly half: HalfMove,
  ) {
    super("stopped half-way");
  }
}

/**
 * Throws `StoppedHalfWay`, after it has taken the protection from the operation's own sheets that were to be deleted. Where
 * Excel does not let it, the failure names them.
 */
export async function stopHalfWay(
  session: OfficeSession,
  failure: HostFailure,
  half: HalfMove,
  options: ReadOptions,
): Promise<never> {
  half.meanwhile.keep();
  if (!half.meanwhile.mayHaveProtected) throw new StoppedHalfWay(failure, half);
  // Where Excel does not answer, or has a cell open, one more request would only wait again.
  const isAnswering = failure.code !== "unanswered" && failure.code !== "editing";
  const isUnprotected =
    isAnswering &&
    (await session
      .run((context) => unprotectOwn(context, half), undefined, options.patience.answer)
      .then(
        () => true,
        () => false,
      ));
  if (isUnprotected) throw new StoppedHalfWay(failure, half);
  const protectedSheets = half.footprint.addedSheets;
  throw new StoppedHalfWay(new HostFailure(failure.code, { ...failure.detail, protectedSheets }), half);
}

/** Takes the protection from sheets of the operation that are protected now, and were not when it began. */
async function unprotectOwn(context: OpenContext, { added, start, meanwhile }: HalfMove): Promise<void> {
  const { ids, isProtected } = await lookAtSheets(context, []);
  const own = new Set(added.values());
  const protectedNow = [...ids].filter(([name, id]) => isProtected.has(name) && own.has(id));
  await unprotectSheets(
    context,
    protectedNow.flatMap(([, id]) => (wasProtected(id, start.sheets) ? [] : [id])),
  );
  meanwhile.protectsNoMore();
}

/** Whether a sheet of this id was protected when the sheets were seen. */
export function wasProtected(id: string, { ids, isProtected }: SheetsSeen): boolean {
  return [...ids].some(([name, one]) => one === id && isProtected.has(name));
}

/** The failure that is told where what was written could not be put back. */
export function partlyWritten(cause: unknown, objects?: readonly string[]): HostFailure {
  const failure =
    cause instanceof HostFailure ? cause : new HostFailure(isStop(cause) ? "unanswered" : "unknown");
  return new HostFailure(failure.code, {
    ...failure.detail,
    ...(objects && { objects }),
    partlyWritten: true,
  });
}

/** The failure with the sheets that are left in doubt. */
export function withDoubtful(cause: unknown, doubtfulSheets: readonly string[]): HostFailure {
  const { code, detail } = cause instanceof HostFailure ? cause : new HostFailure("unknown");
  return new HostFailure(code, { ...detail, doubtfulSheets });
}

function isStop(cause: unknown): boolean {
  return cause instanceof Error && cause.name === "AbortError";
}
