import { readMissingMark } from "../../values/notation/missing-mark";
import { normaliseText } from "../../values/notation/normalise";
import { namesSource, readFundingSource } from "./funding-source";
import type { AmountState, FundingShare } from "../../model/programme";
import { thousandYen, type ThousandYen } from "../../model/thousand-yen";

/** What one cell of the programme table says. */
export interface ProgrammeCellReading {
  readonly amountState: AmountState;
  readonly shares: readonly FundingShare[];
  readonly spent: ThousandYen | undefined;
  /** 概算, 見込 or 約 is beside the amount. */
  readonly estimate: boolean;
  readonly activities: readonly string[];
  readonly notes: readonly string[];
}

/** Thousands of yen in one of each unit. */
const UNITS: Readonly<Record<string, number>> = { 円: 0.001, 千円: 1, 万円: 10, 百万円: 1000, 億円: 100_000 };

/** An amount begins at its first digit: tried from each digit of a long number, it would take seconds to find none. */
const AMOUNT =
  /(?:実績額|決算額|予算額|金額|事業費)?\s*[:：]?\s*(?:約|計)?\s*([-△▲]?)\s*(?<!\d,{0,3})(\d[\d,]*(?:\.\d+)?)\s*(百万円|千円|万円|億円|円)/;

/** What says that an amount is not the one that was settled: 概算, 見込, 約300千円, 300千円程度. */
const ESTIMATE = /概算|見込|[約凡]\s*[-△▲]?\s*\d|円\s*(?:程度|前後|余り?|弱|強)/;

/** Where what was done begins: a bullet, an arrow, a note or a circled number at the start of a line or after a space. */
const BULLET = /(?:^|\n|\s)(?=[・･•◦■□○●◎◇◆▪–※→⇒])|\n(?=[①-⑳])|^(?=[①-⑳])/;
const AFTER_LABEL = /^(?:実績額|金額|決算額)?\s*[:：]?\s*(.+)$/;

/**
 * Reads a cell that holds funding source, amount and activities, typed on lines of their own or pasted as one line. An
 * amount counts only before the first activity: 「・補助金1,000千円を交付」 tells what was done, not what was spent.
 */
export function readProgrammeCell(raw: string): ProgrammeCellReading {
  const text = raw.replace(/\r\n?/g, "\n").trim();
  if (text === "")
    return { amountState: "blank", shares: [], spent: undefined, estimate: false, activities: [], notes: [] };
  const place = BULLET.exec(text);
  const head = text.slice(0, place?.index ?? text.length);
  const { shares, rest, saysNone } = readHead(head);
  const lines = [...rest, ...splitLines(text.slice(place?.index ?? text.length))];
  const { activities, notes } = readLines(lines);
  const spent = totalOf(shares);
  const estimate = ESTIMATE.test(normaliseKeepingLines(head));
  return { amountState: stateOf(shares, spent, saysNone), shares, spent, estimate, activities, notes };
}

function stateOf(
  shares: readonly FundingShare[],
  spent: ThousandYen | undefined,
  saysNone: boolean,
): AmountState {
  if (shares.length > 0 && shares.every(({ isOwn }) => !isOwn)) return "notOwn";
  if (spent !== undefined) return "amount";
  return saysNone ? "none" : "missing";
}

function totalOf(shares: readonly FundingShare[]): ThousandYen | undefined {
  const amounts = shares.map(({ amount }) => amount).filter((amount) => amount !== undefined);
  if (amounts.length === 0) return undefined;
  return thousandYen(amounts.reduce((sum, amount) => sum + amount, 0));
}

interface Head {
  readonly shares: readonly FundingShare[];
  /** Lines of the head that are activities without a bullet. */
  readonly rest: readonly string[];
  readonly saysNone: boolean;
}

/** Takes sources and amounts, one after the other, off the front of a cell. */
function readHead(head: string): Head {
  const shares: FundingShare[] = [];
  let rest = normaliseKeepingLines(head);
  for (let match = AMOUNT.exec(rest); match; match = AMOUNT.exec(rest)) {
    const before = rest.slice(0, match.index).trim();
    if (before !== "" && !namesSource(before) && !isBareLabel(before)) break;
    shares.push(share(isBareLabel(before) ? "" : before, amountOf(match)));
    rest = rest.slice(match.index + match[0].length).replace(/^[\s、,・)]+/, "");
  }
  const lines = (shares.length === 0 ? head : rest)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [first] = lines;
  if (first === undefined) return { shares, rest: [], saysNone: false };
  if (saysNothing(first)) return { shares, rest: lines.slice(1), saysNone: true };
  if (shares.length === 0 && namesSource(first)) {
    const said = lines.slice(1);
    const saysNone = said[0] !== undefined && saysNothing(said[0]);
    return { shares: [share(first, undefined)], rest: saysNone ? said.slice(1) : said, saysNone };
  }
  const estimateOnly = /^\(?(?:概算|見込み?)\)?$/.test(first);
  return { shares, rest: estimateOnly ? lines.slice(1) : lines, saysNone: false };
}

/**
 * NFKC for digits and brackets, but ①, … and the line breaks stay. Runs of spaces become one, and blank lines go: the
 * pattern of an amount would try every way to share a long run among its parts.
 */
function normaliseKeepingLines(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/[^①-⑳…]+/g, (part) => part.normalize("NFKC"))
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "")
    .join("\n");
}

function isBareLabel(text: string): boolean {
  return /^\(?(?:実績額|決算額|予算額|金額|事業費|概算|見込み?|計)\)?[:：]?$/.test(text);
}

function saysNothing(text: string): boolean {
  const said = AFTER_LABEL.exec(normaliseText(text))?.[1] ?? "";
  return readMissingMark(said) === "none";
}

function share(text: string, amount: ThousandYen | undefined): FundingShare {
  const { source, qualifier, isOwn } = readFundingSource(text);
  return { source, qualifier, raw: text, amount, isOwn };
}

function amountOf(match: RegExpExecArray): ThousandYen {
  const [, sign = "", digits = "", unit = "千円"] = match;
  const amount = Number(digits.replaceAll(",", "")) * (UNITS[unit] ?? 1);
  return thousandYen(sign === "" ? amount : -amount);
}

function splitLines(text: string): string[] {
  return text
    .split(/\n|[ 　]+(?=[・･•◦■□●◇◆▪※→⇒])/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Lines with a bullet are activities, ※ begins a note; any other line goes on from the one before where bullets are used. */
function readLines(lines: readonly string[]): { activities: string[]; notes: string[] } {
  const activities: string[] = [];
  const notes: string[] = [];
  const hasBullets = lines.some((line) => /^[・･•◦■□○●◎◇◆▪–①-⑳]/.test(line));
  let last = activities;
  for (const line of lines) {
    const bullet = /^[・･•◦■□○●◎◇◆▪–]\s*(.*)$/s.exec(line);
    const goesOn =
      last.length > 0 && (/^[→⇒]/.test(line) || (hasBullets && !/^[※①-⑳]/.test(line)) || last === notes);
    if (line.startsWith("※")) {
      last = notes;
      notes.push(line);
    } else if (bullet) {
      last = activities;
      activities.push(bullet[1] ?? "");
    } else if (goesOn) last.push(`${last.pop() ?? ""} ${line}`);
    else {
      last = activities;
      activities.push(line);
    }
  }
  return { activities, notes };
}
