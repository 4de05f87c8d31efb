import { never, none, smallJob, type EditRules, type Writing } from "./edit-rules";
import { pieceKind, sheetIn, type NamedPlace, type PieceOf } from "./piece";

/** One line of a sheet: a row or a column, counted from 0. */
interface LineAt {
  readonly sheet: string;
  readonly line: number;
}

/** How high a row or how wide a column is, in points; `isStandard` where nobody has set it. */
interface Size {
  readonly points: number;
  readonly isStandard: boolean;
}

/** A line at one moment. Of a hidden one Excel gives no size but 0. */
interface LineState extends Size {
  readonly isHidden: boolean;
}

/** What rows and columns call the same things by. */
interface LineKind<Kind extends "rowHeight" | "columnWidth"> {
  readonly kind: Kind;
  readonly lines: "rows" | "columns";
  readonly place: (at: LineAt) => NamedPlace;
  readonly rangeOf: (sheet: Excel.Worksheet, line: number, lines: number) => Excel.Range;
  readonly ask: (line: Excel.Range) => void;
  readonly stateOf: (line: Excel.Range) => LineState;
  readonly setSize: (line: Excel.Range, size: Size) => void;
  readonly setHidden: (line: Excel.Range, isHidden: boolean) => void;
}

/** What a plan says of neighbouring lines. */
interface LinesEdit {
  readonly sheet: string;
  readonly line: number;
  readonly lines: number;
  readonly points: number;
  /** Lines that are as large or larger stay as they are. */
  readonly isLeast: boolean;
}

/**
 * The sizes of rows or columns. A size shows a line that was hidden, so undoing hides it again; the size that it had
 * while it was hidden can only be seen in the request that shows it, and is kept from there.
 */
export function lineSize<Kind extends "rowHeight" | "columnWidth">(
  lineKind: LineKind<Kind>,
  linesOf: (edit: Parameters<EditRules<Kind>["write"]>[0]) => LinesEdit,
): EditRules<Kind> {
  const seenWhenShown = new WeakMap<LineState, Size>();
  const rangeAt = (sheet: Excel.Worksheet, { line }: LineAt): Excel.Range => lineKind.rangeOf(sheet, line, 1);
  const sizeOf = pieceKind<LineAt, LineState>({
    kind: lineKind.kind,
    place: lineKind.place,
    isView: true,
    bytes: () => 1_500,
    read: async (context, at) => {
      const range = rangeAt(sheetIn(context, at.sheet), at);
      lineKind.ask(range);
      await context.sync();
      return lineKind.stateOf(range);
    },
    moved: ({ sheet, line }, lines) => {
      const now = lines[lineKind.lines].get(line);
      return now === undefined ? undefined : { sheet, line: now };
    },
    restore: (context, at, wanted) => {
      const range = rangeAt(sheetIn(context, at.sheet), at);
      const size = wanted.isHidden ? seenWhenShown.get(wanted) : wanted;
      if (size) lineKind.setSize(range, size);
      if (wanted.isHidden) lineKind.setHidden(range, true);
    },
  });
  const placesOf = ({ sheet, line, lines }: LinesEdit): LineAt[] =>
    Array.from({ length: lines }, (_, offset) => ({ sheet, line: line + offset }));
  return {
    cells: none,
    pieces: (edit) => placesOf(linesOf(edit)).map(sizeOf),
    isStale: never,
    write: (edit, work) => {
      const lines = linesOf(edit);
      const hidden = hiddenAmong(placesOf(lines), sizeOf, work);
      const runs = runsToSet(lines, (at) => work.before.piece(sizeOf(at)));
      const shown: { readonly state: LineState; readonly range: Excel.Range }[] = [];
      const job = smallJob(() => {
        const sheet = sheetIn(work.context, lines.sheet);
        for (const { at, state } of hidden) {
          const range = rangeAt(sheet, at);
          lineKind.setHidden(range, false);
          lineKind.ask(range);
          shown.push({ state, range });
        }
        for (const { line, lines: many } of runs)
          lineKind.setSize(lineKind.rangeOf(sheet, line, many), { points: lines.points, isStandard: false });
      });
      return [
        {
          ...job,
          take: () => {
            for (const { state, range } of shown)
              // An earlier edit of the same line has shown it first.
              if (!seenWhenShown.has(state)) seenWhenShown.set(state, lineKind.stateOf(range));
          },
        },
      ];
    },
  };
}

/** The neighbouring lines that get the size: all, or those that are smaller. A hidden line's size is not known and it gets it. */
function runsToSet(
  { sheet, line: first, lines, points, isLeast }: LinesEdit,
  stateAt: (at: LineAt) => LineState | undefined,
): { readonly line: number; readonly lines: number }[] {
  if (!isLeast) return [{ line: first, lines }];
  const runs: { line: number; lines: number }[] = [];
  for (let line = first; line < first + lines; line += 1) {
    const state = stateAt({ sheet, line });
    if (state && !state.isHidden && state.points >= points) continue;
    const last = runs.at(-1);
    if (last && last.line + last.lines === line) last.lines += 1;
    else runs.push({ line, lines: 1 });
  }
  return runs;
}

function hiddenAmong(
  places: readonly LineAt[],
  sizeOf: (at: LineAt) => PieceOf<LineState>,
  { before }: Writing,
): { at: LineAt; state: LineState }[] {
  return places.flatMap((at) => {
    const state = before.piece(sizeOf(at));
    return state?.isHidden ? [{ at, state }] : [];
  });
}
