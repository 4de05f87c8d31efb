import { placeKey } from "../../core/plan/cell-changes";
import { valueOf } from "../../core/values/invariants/defect";
import { areaOfCells, type CellsEdit, type Edit, type Plan } from "../../core/plan/plan";
import {
  columnsOf,
  contains,
  overlaps,
  rectanglesOf,
  rowsOf,
  type Area,
  type CellPosition,
  type RangeAddress,
} from "../../core/values/workbook/cell-address";
import { runToTheEnd } from "../../core/values/steps/run-to-the-end";
import { isFormula, sameContent, type CellContent } from "../../core/values/workbook/cell-value";
import type { Job } from "../session/batches";
import { NO_LOOK } from "./cells/cell-look";
import { formatIn, TEXT_FORMAT } from "./cells/cells-image";
import { areasAround } from "./cells/joined-areas";
import { UNTOUCHED, writeContents, writeNumberFormats, type SheetOf } from "./cells/write-cells";
import { never, none, type EditRules, type Writing } from "./edit-rules";
import { sheetIn } from "./piece";

/** Contents of cells, with the number formats that they had. */
export const cells: EditRules<"cells"> = {
  cells: (edit) => {
    const area = areaOfCells(edit);
    return area.rows > 0 && area.columns > 0 ? [{ sheet: edit.sheet, area, groups: NO_LOOK }] : [];
  },
  pieces: none,
  isStale: never,
  write: (edit, work) => runToTheEnd(cellEditSteps([edit], work)),
};

/**
 * The jobs that write edits of one sheet's cells: scattered ones in few calls, and none that stays as it is. Pauses after each
 * edit, each area and each of its rows.
 */
export function* cellEditSteps(edits: readonly CellsEdit[], work: Writing): Generator<undefined, Job[]> {
  const [first] = edits;
  if (!first) return [];
  const sheet: SheetOf = () => sheetIn(work.context, first.sheet);
  const changed = yield* changedCellSteps(edits);
  const isProtected = work.isProtected.has(first.sheet);
  // A call that names a locked cell fails even where it leaves the cell as it is.
  const areas = (isProtected ? rectanglesOf : areasAround)([...changed.values()]);
  const written: Job[] = [];
  for (const area of areas) {
    yield;
    const contents = yield* contentSteps(area, changed);
    written.push(...writeContents(sheet, area, contents, work.watch(first.sheet)));
  }
  if (isProtected) return written;
  const emptied = emptiedTexts(first.sheet, edits, [...changed.values()], work);
  const kept: Job[] = [];
  for (const edit of edits) {
    yield;
    kept.push(...keepNumberFormats(sheet, edit, work));
  }
  return [
    ...emptied.flatMap((area) => writeNumberFormats(sheet, area, formatsOver(area, "General"))),
    ...written,
    ...emptied.flatMap((area) => writeNumberFormats(sheet, area, formatsOver(area, TEXT_FORMAT))),
    ...kept,
  ];
}

type ChangedCell = CellPosition & { readonly content: CellContent };

/** Cells that an edit leaves as they are are not written at all: what the API cannot read of them stays. */
function* changedCellSteps(edits: readonly CellsEdit[]): Generator<undefined, Map<number, ChangedCell>> {
  const changed = new Map<number, ChangedCell>();
  for (const { row, column, before, after } of edits) {
    yield;
    after.forEach((contents, rowOffset) => {
      contents.forEach((content, columnOffset) => {
        const cell = { row: row + rowOffset, column: column + columnOffset };
        const key = placeKey(cell);
        const isSame = sameContent(content, before[rowOffset]?.[columnOffset] ?? null);
        // A cell that an earlier edit wrote is written again, back to what it was.
        if (!isSame || changed.has(key)) changed.set(key, { ...cell, content });
      });
    });
  }
  return changed;
}

function* contentSteps(
  area: Area,
  changed: ReadonlyMap<number, ChangedCell>,
): Generator<undefined, (CellContent | typeof UNTOUCHED)[][]> {
  const contents: (CellContent | typeof UNTOUCHED)[][] = [];
  for (const row of rowsOf(area)) {
    yield;
    contents.push(
      columnsOf(area).map((column) => {
        const cell = changed.get(placeKey({ row, column }));
        return cell ? cell.content : UNTOUCHED;
      }),
    );
  }
  return contents;
}

/** Cells of text format that are to be blank: Excel for Mac would leave an empty text in them. */
function emptiedTexts(
  sheet: string,
  edits: readonly CellsEdit[],
  changed: readonly ChangedCell[],
  work: Writing,
): Area[] {
  const images = work.before.cells(sheet);
  const emptied = changed.filter((cell) => cell.content === null && formatIn(images, cell) === TEXT_FORMAT);
  if (emptied.length === 0) return [];
  const said = edits.filter((edit) => isFormatSaid(edit, areaOfCells(edit), work.plan)).map(areaOfCells);
  return rectanglesOf(emptied.filter((cell) => !said.some((area) => contains(area, cell))));
}

function formatsOver(area: Area, format: string): string[][] {
  return Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(format));
}

/**
 * A formula takes over the number format of what it refers to, so the format that was there is written after it.
 * (Inferred from Excel's behaviour at typing.) Where the plan says a format itself, that one is kept.
 */
function keepNumberFormats(sheet: SheetOf, edit: CellsEdit, { plan, before }: Writing): Job[] {
  if (!edit.after.some((contents) => contents.some(isFormula))) return [];
  const area = areaOfCells(edit);
  const image = before.cells(edit.sheet).find((one) => contains(one.area, area));
  if (!image || isFormatSaid(edit, area, plan)) return [];
  const formats = edit.after.map((contents, rowOffset) =>
    contents.map((_, columnOffset) =>
      formatIn([image], { row: area.row + rowOffset, column: area.column + columnOffset }),
    ),
  );
  return writeNumberFormats(sheet, area, formats);
}

/** True where the plan gives cells of the area a number format before it writes them. */
function isFormatSaid(edit: CellsEdit, area: Area, plan: Plan): boolean {
  const { places, formats } = formatsSaid(plan);
  const place = valueOf(places, edit);
  return formats.some(
    (said) => said.place < place && said.area.sheet === edit.sheet && overlaps(said.area, area),
  );
}

/** Where in a plan each edit of cells is, and where which cells are given a number format. */
interface FormatsSaid {
  readonly places: ReadonlyMap<Edit, number>;
  readonly formats: readonly { readonly place: number; readonly area: RangeAddress }[];
}

const saidByPlan = new WeakMap<Plan, FormatsSaid>();

/** Gone through once for a plan: of thousands of edits each would go through all before it. */
function formatsSaid(plan: Plan): FormatsSaid {
  const known = saidByPlan.get(plan);
  if (known) return known;
  const said: FormatsSaid = {
    places: new Map(plan.edits.map((edit, place) => [edit, place])),
    formats: plan.edits.flatMap((edit, place) => {
      if (edit.kind === "copyFormat") return edit.only === undefined ? [{ place, area: edit.to }] : [];
      if (edit.kind !== "format" || edit.format.numberFormat === undefined) return [];
      return [{ place, area: { sheet: edit.sheet, ...edit.area } }];
    }),
  };
  saidByPlan.set(plan, said);
  return said;
}
