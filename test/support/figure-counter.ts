import ExcelJS from "exceljs";

/**
 * The figures of a workbook, counted by the tests' own means: with no reader of the product, so that a reader that is
 * lost shows. A figure is a numeric cell, or a text whose whole is one number with its unit, note and
 * qualifier. Dates are none.
 */
export interface CountedFigure {
  readonly sheet: string;
  /** A1 notation. */
  readonly cell: string;
  readonly value: number;
  readonly kind: "number" | "text";
}

/** Every figure of every sheet, hidden ones too, once for each cell (a merged area counts once). */
export async function countFigures(bytes: Uint8Array): Promise<CountedFigure[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.worksheets.flatMap((worksheet) => {
    const figures: CountedFigure[] = [];
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master.address !== cell.address) return;
        const figure = isTitle(cell.value, row.actualCellCount) ? undefined : figureOf(cell.value);
        if (figure) figures.push({ sheet: worksheet.name, cell: cell.address, ...figure });
      });
    });
    return figures;
  });
}

/** `1 観光`: a number, a space and a word that is no unit, with nothing beside it. */
function isTitle(value: ExcelJS.CellValue, cellsOfRow: number): boolean {
  const word = typeof value === "string" ? /^\s*[0-9０-９]{1,2}\s+(\S{2,})$/.exec(value)?.[1] : undefined;
  return (
    cellsOfRow === 1 && word !== undefined && !/^(?:[箇かカヶ]所|世帯|団体|施設|経営体|ポイント)$/.test(word)
  );
}

function figureOf(value: ExcelJS.CellValue): Pick<CountedFigure, "value" | "kind"> | undefined {
  if (typeof value === "number") return { value, kind: "number" };
  if (typeof value === "string") return textFigure(value);
  if (value === null || typeof value !== "object" || value instanceof Date) return undefined;
  if ("richText" in value) return textFigure(value.richText.map(({ text }) => text).join(""));
  // Excel stores every result; exceljs drops a stored 0, and only that.
  if ("formula" in value || "sharedFormula" in value) return figureOf(value.result ?? 0);
  return undefined;
}

/** （①） below the heading of a column, which a formula beside it speaks of: （②+③）/①. */
const MARK_ALONE = /^\s*[（(]?[①-⑳][）)]?\s*$/;

function textFigure(text: string): Pick<CountedFigure, "value" | "kind"> | undefined {
  if (MARK_ALONE.test(text)) return undefined;
  const value = numberOfText(text);
  return value === undefined ? undefined : { value, kind: "text" };
}

/** Marks of footnotes and arrows of change after a figure: ※1, *, 注1, ↓. */
const marks = /(?:[※*]\d*|[↑↓→⇧⇩]|\(注\d*\)|注\d*)+$/;
/** What is said of a figure, not of its amount: a note in brackets. */
const bracketed = /\([^()]*\)/g;
/** A mark in front of a figure, parted from it by a space (※2 1,500) or in front of what shows that it is one: ※3.2, *60人. */
const numberedMark = /^\s*[※*]\d{1,2}\s+(?=\d)/;
const markInFront = /^[※*](?=\d+(?:[.,]\d|\d\d|[^\d.,、*※)]))/;
const hedges = /^(?:約|概ね|およそ|ほぼ|計|合計|平均|延べ|のべ|年間?(?=\d))/;
const bounds = /(?:以上|以下|以内|未満|超|程度)$|^(?:[≦≧≤≥]|[<>]=?(?!.*[<>]$))/;
/** Change, succession and particles make a sentence of a number, and other words a name: 74人減, 3年連続, 2年度目達成状況, 3ホールの稼働率, 2次評価. */
const noUnit =
  /[増減]|連続|目$|年度?目|から|まで|[をはがにでとの]|する|した|(?:評価|平均|目標|[男女]性)$|^[章節]./;
const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 億: 1e8, 兆: 1e12 };

/**
 * The amount of a text that is one number and nothing else but its unit, qualifier and notes; undefined otherwise.
 *
 * @example numberOfText("2億8,500万円") // 285000000
 * @example numberOfText("74人減") // undefined
 */
export function numberOfText(text: string): number | undefined {
  // ① is the mark of an item, and no amount of it.
  if (/^\s*[\u2460-\u24ff\u2776-\u2793]/.test(text)) return undefined;
  let rest = text.normalize("NFKC").replace(numberedMark, "").replaceAll(/\s/g, "");
  // A negative in brackets, (123), is a figure; any other bracket is a note.
  const inBrackets = /^\((\d[\d,]*(?:\.\d+)?)\)$/.exec(rest);
  if (inBrackets) return -Number(inBrackets[1]?.replaceAll(",", ""));
  // 3.実施状況 is the third heading.
  if (isDateOrYear(rest) || /^\d{1,2}\.[<\u3040-\u30ff\u4e00-\u9fff]{2}/.test(rest)) return undefined;
  rest = rest
    .replace(markInFront, "")
    .replaceAll(bracketed, "")
    .replace(marks, "")
    .replace(hedges, "")
    .replace(bounds, "");
  const sign = /^[-−△▲ー―]/.test(rest) ? -1 : 1;
  rest = rest.replace(/^[-−△▲+]/, "");
  let amount: number | undefined;
  for (;;) {
    const part = /^(\d[\d,]*(?:\.\d+)?)(百万|千|万|億|兆)?/.exec(rest);
    if (!part) break;
    amount = (amount ?? 0) + Number(part[1]?.replaceAll(",", "")) * (scales[part[2] ?? ""] ?? 1);
    rest = rest.slice(part[0].length);
    if (part[2] === undefined) break;
  }
  if (amount === undefined || !isUnit(rest)) return undefined;
  return sign * amount;
}

/** A unit has no second number, nothing of a sentence, and is short: 人, 経営体, 日/年, mg/L, t-CO2, m2. */
function isUnit(rest: string): boolean {
  if (/^(?:トン)?[a-zA-Z%‰°/・-]*(?:CO2|[23])?$/.test(rest)) return true;
  return rest.length <= 8 && !/\d/.test(rest) && !noUnit.test(rest);
}

function isDateOrYear(text: string): boolean {
  return (
    /^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/.test(text) ||
    // 20250115, as a text.
    /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text) ||
    /^\d{2,4}年(?:度|\d{1,2}月)?/.test(text) ||
    // 4月 heads the figures of a month.
    /^(?:[1-9]|1[0-2])月$/.test(text) ||
    // 2年度, 2年度実績, 2020/R2 and 2022(R4) are headings.
    /^\d年度(?:末|実績|目標)?$/.test(text) ||
    /^(?:19|20)\d{2}(?:\/[RHS]\d{1,2}|\([RHS]\d{1,2}\))$/.test(text) ||
    /^(?:19|20)\d{2}\((?:実績|目標|計画|予定|見込|現状)値?\)$/.test(text) ||
    /^(?:令和|平成|昭和|R|H|S|FY)(?:\d{1,4}|元)/.test(text)
  );
}
