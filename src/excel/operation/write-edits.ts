import type { LongRun } from "../../app/workbook-host";
import type { Edit, Plan } from "../../core/plan/plan";
import { sameArea } from "../../core/values/workbook/cell-address";
import { imageOfSpec } from "../pieces/chart-image";
import {
  addConditionalFormats,
  imagesOfRules,
  replaceConditionalFormats,
} from "../pieces/conditional-formats";
import { nameOfRange, setName } from "../pieces/defined-names";
import { setColumnWidths, setRowHeights } from "../pieces/line-sizes";
import { setPageLayout } from "../pieces/page-setup";
import { setFrozenPanes } from "../pieces/sheet-view";
import { addTable, resizeTable } from "../pieces/tables";
import { setValidation, validationOfRule } from "../pieces/validations";
import { addChart, setChart } from "../pieces/write-chart";
import { writeLooks, writeNumberFormats } from "../pieces/write-cells";
import type { ReadOptions } from "../read/read-snapshot";
import { writeInBatches, type Job } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { rangeOf } from "../session/ranges";
import { together } from "../session/together";
import type { Footprint } from "./footprint";
import type { Piece } from "./pieces";
import { partsOf, readCopiedLooks, spreadOver, type CopiedLooks } from "./copied-looks";
import type { Known } from "./known";
import { stepsOf, writeCellEdits } from "./write-cell-edits";
import { writeFormat } from "./write-format";

/** About how many bytes an edit takes in a request that is not cells: a format names each edge and each property. */
const BYTES_OF_AN_EDIT = 8_000;

/**
 * Writes a plan's edits in their order; conditional formats and charts come last, side by side. One sync for cells
 * and looks (more where they fill more than one request), up to three for charts.
 */
export async function writeEdits(
  { reading, writing: context }: { readonly reading: OpenContext; readonly writing: OpenContext },
  plan: Plan,
  known: Known,
  options: ReadOptions,
  run?: LongRun,
): Promise<void> {
  const order = [...known.order];
  const last: ((shared: OpenContext) => Promise<void>)[] = [];
  for (const part of partsOf(plan.edits)) {
    const copied = await readCopiedLooks(reading, part, options);
    const jobs = stepsOf(part).flatMap((edit): Job[] => {
      switch (edit.kind) {
        case "cells":
          return writeCellEdits(context, edit.edits, plan, known);
        case "conditionalFormat":
          if (decidesConditionalFormats(edit, plan)) {
            last.push((shared) => writeConditionalFormats(shared, edit, known));
          }
          return [];
        case "chart":
          last.push((shared) => writeChart(shared, edit, known));
          return [];
        case "addSheet":
          return [addSheet(context, edit, order)];
        case "copyFormat":
          return copyFormat(context, edit, copied.get(edit.from));
        case "name":
          return [
            small(() => {
              writeName(context, edit, known);
            }),
          ];
        default:
          return [
            small(() => {
              writeSimple(context.workbook.worksheets.getItem(edit.sheet), edit);
            }),
          ];
      }
    });
    await writeInBatches(context, jobs, options.batchBytes, run);
  }
  if (last.length === 0) return;
  await together(context, last);
  await context.sync();
}

function small(queue: () => void): Job {
  return { bytes: BYTES_OF_AN_EDIT, queue };
}

/**
 * Whether no later edit replaces the conditional formats of the same area: both would find the same ones to delete, as they
 * are written side by side.
 */
function decidesConditionalFormats(edit: Edit & { kind: "conditionalFormat" }, plan: Plan): boolean {
  const same = plan.edits.filter(
    (other) =>
      other.kind === "conditionalFormat" && other.sheet === edit.sheet && sameArea(other.area, edit.area),
  );
  return same.at(-1) === edit;
}

async function writeConditionalFormats(
  context: OpenContext,
  edit: Edit & { kind: "conditionalFormat" },
  known: Known,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const images = imagesOfRules(edit.rules);
  if (known.footprint.addedSheets.includes(edit.sheet)) addConditionalFormats(sheet, edit.area, images);
  else await replaceConditionalFormats(context, sheet, edit.area, images);
}

async function writeChart(context: OpenContext, edit: Edit & { kind: "chart" }, known: Known): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const chart = edit.exists ? sheet.charts.getItem(edit.chart.name) : addChart(sheet, edit.chart);
  const piece = pieceBefore(
    known,
    (at) => at.kind === "chart" && at.sheet === edit.sheet && at.name === edit.chart.name,
  );
  await setChart(
    context,
    chart,
    imageOfSpec(edit.chart),
    piece?.kind === "chart" ? (piece.chart ?? undefined) : undefined,
  );
}

function pieceBefore(
  { footprint, before }: Known,
  is: (at: Footprint["pieces"][number]) => boolean,
): Piece | undefined {
  return before.pieces[footprint.pieces.findIndex(is)];
}

function addSheet(context: OpenContext, edit: Edit & { kind: "addSheet" }, order: string[]): Job {
  const behind = edit.behind === undefined ? -1 : order.indexOf(edit.behind);
  const position = behind < 0 ? order.length : behind + 1;
  const isLast = position === order.length;
  order.splice(position, 0, edit.sheet);
  return {
    bytes: BYTES_OF_AN_EDIT,
    queue: () => {
      const sheet = context.workbook.worksheets.add(edit.sheet);
      if (!isLast) sheet.position = position;
      if (edit.tabColor !== undefined) sheet.tabColor = edit.tabColor;
    },
  };
}

function copyFormat(
  context: OpenContext,
  { to }: Edit & { kind: "copyFormat" },
  copied: CopiedLooks | undefined,
): Job[] {
  if (!copied) return [];
  const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(to.sheet);
  const { looks, numberFormats } = spreadOver(copied, to);
  return [
    ...writeNumberFormats(sheet, to, numberFormats),
    ...writeLooks(sheet, to, looks, "takeAway"),
    ...writeLooks(sheet, to, looks, "set"),
  ];
}

/** Edits that are one call or two; the others are told apart above. */
type SimpleEdit = Exclude<
  Edit,
  { kind: "cells" | "copyFormat" | "addSheet" | "chart" | "conditionalFormat" | "name" }
>;

function writeName(context: OpenContext, edit: Edit & { kind: "name" }, known: Known): void {
  const piece = pieceBefore(known, (at) => at.kind === "name" && at.name === edit.name);
  setName(context, edit.name, nameOfRange(edit.after), piece?.kind === "name" && piece.name !== null);
}

function writeSimple(sheet: Excel.Worksheet, edit: SimpleEdit): void {
  switch (edit.kind) {
    case "format":
      writeFormat(sheet, edit.area, edit.format);
      break;
    case "merge":
      rangeOf(sheet, edit.area).merge(false);
      break;
    case "columnWidth":
      setColumnWidths(sheet, edit.column, edit.columns, edit.points);
      break;
    case "rowHeight":
      setRowHeights(sheet, edit.row, edit.rows, edit.points);
      break;
    case "validation":
      setValidation(sheet, edit.area, validationOfRule(edit.rule));
      break;
    case "addTable":
      addTable(sheet, edit.name, edit.area, edit.style);
      break;
    case "resizeTable":
      resizeTable(sheet, edit.table, edit.after);
      break;
    case "freeze":
      setFrozenPanes(sheet, edit);
      break;
    case "pageLayout":
      setPageLayout(sheet, edit.layout);
      break;
    case "showGridlines":
      sheet.showGridlines = edit.show;
      break;
  }
}
