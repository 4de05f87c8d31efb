import type { ConditionalRule, EditOf, Plan } from "../../core/plan/plan";
import { formatArea, sameArea, type Area, type RangeAddress } from "../../core/values/workbook/cell-address";
import type { OpenContext } from "../session/office-session";
import { areasOfAddress, passingRangeOf, rangeOf } from "../session/ranges";
import { never, none, onSheet, type EditRules } from "./edit-rules";
import { areaNow } from "./lines-now";
import { pieceKind, sheetIn } from "./piece";

/** A conditional format that can be made again exactly; other kinds (colour scales, bars, icons) are left alone. */
interface ConditionalFormatImage {
  readonly rule:
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "cellValue"; readonly rule: Excel.ConditionalCellValueRule }
    | { readonly kind: "text"; readonly rule: Excel.ConditionalTextComparisonRule };
  readonly stopIfTrue: boolean;
  readonly format: ConditionalLook;
}

/** What is left out is left to the cell. */
interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

const formatsOn = pieceKind<RangeAddress, readonly ConditionalFormatImage[]>({
  kind: "conditionalFormat",
  place: (area) => ({ sheet: area.sheet, cells: [formatArea(area)] }),
  isView: false,
  bytes: () => 6_000,
  read: (context, area) => readConditionalFormats(context, sheetIn(context, area.sheet), area),
  restore: (context, area, wanted, current) => {
    replaceConditionalFormats(sheetIn(context, area.sheet), area, wanted, current);
  },
  moved: ({ sheet, ...area }, lines, wanted) => {
    const now = wanted.length === 0 ? areaNow(area, lines) : undefined;
    return now && { sheet, ...now };
  },
});

export const conditionalFormat: EditRules<"conditionalFormat"> = {
  cells: none,
  pieces: ({ sheet, area }) => [formatsOn({ ...area, sheet })],
  isStale: never,
  write: (edit, work) => {
    if (!decides(edit, work.plan)) return [];
    const current = work.before.piece(formatsOn({ ...edit.area, sheet: edit.sheet })) ?? [];
    return onSheet(work, edit.sheet, (sheet) => {
      replaceConditionalFormats(sheet, edit.area, imagesOfRules(edit.rules), current);
    });
  },
};

/** Whether no later edit replaces the conditional formats of the same area: both would delete the same ones. */
function decides(edit: EditOf<"conditionalFormat">, plan: Plan): boolean {
  const same = plan.edits.filter(
    (other) =>
      other.kind === "conditionalFormat" && other.sheet === edit.sheet && sameArea(other.area, edit.area),
  );
  return same.at(-1) === edit;
}

/** The rules of a plan as conditional formats; the first one decides. */
function imagesOfRules(rules: readonly ConditionalRule[]): ConditionalFormatImage[] {
  return rules.map(({ formula, ...format }) => ({
    rule: { kind: "custom", formula },
    stopIfTrue: false,
    format,
  }));
}

/** The conditional formats on exactly this area that can be made again, the one that decides first. Three syncs. */
async function readConditionalFormats(
  context: OpenContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<ConditionalFormatImage[]> {
  const found = await findOn(context, sheet, area);
  for (const format of found) askDetails(format);
  await context.sync();
  const images = found.map(imageOf);
  idsOf.set(
    images,
    found.map(({ id }) => id),
  );
  return images;
}

/** The ids of the conditional formats of a moment: they are no part of what is compared, as putting one back gives it another. */
const idsOf = new WeakMap<readonly ConditionalFormatImage[], readonly string[]>();

/**
 * Queues what replaces the `current` conditional formats of an area, found by their ids: where somebody has taken one away
 * since, Excel refuses. Each new one is put on top, so the last is added first.
 */
function replaceConditionalFormats(
  sheet: Excel.Worksheet,
  area: Area,
  wanted: readonly ConditionalFormatImage[],
  current: readonly ConditionalFormatImage[],
): void {
  const formats = passingRangeOf(sheet, area).conditionalFormats;
  for (const id of idsOf.get(current) ?? []) formats.getItem(id).delete();
  for (const image of [...wanted].reverse()) addOne(formats, image);
}

const KINDS = ["Custom", "CellValue", "ContainsText"];

/** A range tells of every conditional format that touches it; only those on exactly the area are meant. */
async function findOn(
  context: OpenContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Excel.ConditionalFormat[]> {
  const formats = rangeOf(sheet, area).conditionalFormats;
  formats.load({ id: true, type: true, priority: true, stopIfTrue: true });
  await context.sync();
  const places = formats.items.map((format) => format.getRanges());
  for (const place of places) place.load({ address: true });
  await context.sync();
  const here = formats.items.filter(
    (format, index) => KINDS.includes(format.type) && isExactly(places[index]?.address ?? "", area),
  );
  return here.sort((one, other) => one.priority - other.priority);
}

function isExactly(address: string, area: Area): boolean {
  const areas = areasOfAddress(address);
  const [only] = areas;
  return areas.length === 1 && only !== undefined && sameArea(only, area);
}

function askDetails(format: Excel.ConditionalFormat): void {
  if (format.type === "Custom") {
    format.custom.rule.load({ formula: true });
    askLook(format.custom.format);
  } else if (format.type === "CellValue") {
    format.cellValue.load({ rule: true });
    askLook(format.cellValue.format);
  } else {
    format.textComparison.load({ rule: true });
    askLook(format.textComparison.format);
  }
}

function askLook(look: Excel.ConditionalRangeFormat): void {
  look.load({ numberFormat: true });
  look.fill.load({ color: true });
  look.font.load({ color: true, bold: true, italic: true, underline: true, strikethrough: true });
}

function imageOf(format: Excel.ConditionalFormat): ConditionalFormatImage {
  const { stopIfTrue } = format;
  if (format.type === "Custom") {
    return {
      rule: { kind: "custom", formula: format.custom.rule.formula },
      stopIfTrue,
      format: lookOf(format.custom.format),
    };
  }
  if (format.type === "CellValue") {
    return {
      rule: { kind: "cellValue", rule: format.cellValue.rule },
      stopIfTrue,
      format: lookOf(format.cellValue.format),
    };
  }
  return {
    rule: { kind: "text", rule: format.textComparison.rule },
    stopIfTrue,
    format: lookOf(format.textComparison.format),
  };
}

function lookOf(look: Excel.ConditionalRangeFormat): ConditionalLook {
  const { fill, font } = look;
  const all = {
    fill: fill.color,
    fontColor: font.color,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline,
    strikethrough: font.strikethrough,
    numberFormat: look.numberFormat as unknown,
  };
  // What the rule leaves to the cell comes as null, "" or "None".
  const said = Object.entries(all).filter(
    ([, value]) => value !== null && value !== undefined && value !== "" && value !== "None",
  );
  return Object.fromEntries(said);
}

function addOne(formats: Excel.ConditionalFormatCollection, image: ConditionalFormatImage): void {
  const { rule, stopIfTrue, format } = image;
  const type = rule.kind === "custom" ? "Custom" : rule.kind === "cellValue" ? "CellValue" : "ContainsText";
  const added = formats.add(type);
  if (rule.kind === "custom") {
    added.custom.rule.formula = rule.formula;
    setLook(added.custom.format, format);
  } else if (rule.kind === "cellValue") {
    added.cellValue.rule = rule.rule;
    setLook(added.cellValue.format, format);
  } else {
    added.textComparison.rule = rule.rule;
    setLook(added.textComparison.format, format);
  }
  if (stopIfTrue) added.stopIfTrue = true;
}

function setLook(look: Excel.ConditionalRangeFormat, wanted: ConditionalLook): void {
  if (wanted.fill !== undefined) look.fill.color = wanted.fill;
  if (wanted.numberFormat !== undefined) look.numberFormat = wanted.numberFormat;
  const { fontColor, bold, italic, underline, strikethrough } = wanted;
  if (fontColor !== undefined) look.font.color = fontColor;
  if (bold !== undefined) look.font.bold = bold;
  if (italic !== undefined) look.font.italic = italic;
  if (underline !== undefined) look.font.underline = underline as "Single" | "Double";
  if (strikethrough !== undefined) look.font.strikethrough = strikethrough;
}
