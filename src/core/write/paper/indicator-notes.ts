import type { Assessment } from "../../judge/achievement/assessment";
import type { AcknowledgedFinding } from "../../judge/answers/apply-acknowledgements";
import type { Finding } from "../../judge/findings/finding";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import { formatEraYear } from "../../values/calendar/japanese-era";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { cellKey } from "../../values/workbook/cell-address";
import type { PaperIndicator } from "./indicator-subjects";
import { paperFigureText, percentText, yearsText } from "./paper-words";
import { targetAheadTexts, targetNotHeldTexts } from "./target-notes";
import { provisionalText, type PaperYearColumn } from "./year-columns";

/** A footnote, with what is marked with its number: a row of its indicators, or the heading of a year's column. */
export interface IndicatorNote {
  readonly column?: FiscalYear;
  readonly indicators: readonly Indicator[];
  readonly row: "target" | "actual" | "rate" | undefined;
  readonly text: string;
}

/** What was found in the workbook: open or answered, as an answer is for the paper too. */
export interface FoundForPaper {
  readonly findings: readonly Finding[];
  readonly acknowledged: readonly AcknowledgedFinding[];
}

/** Findings whose recorded reasons are meant for the reader of the paper; others stay among the staff. */
const REASONS_FOR_READERS = /^(?:series|provisional)\//;

/**
 * The footnotes of the indicators' paper: years that are not over, series that begin anew, lowered targets with the rate on the
 * old one, reasons that were recorded for readers, and figures of which no rate can be made. Pauses after each indicator.
 */
export function* indicatorNoteSteps(
  indicators: readonly PaperIndicator[],
  columns: readonly PaperYearColumn[],
  found: FoundForPaper,
  startMonth: number,
): Generator<undefined, readonly IndicatorNote[]> {
  const notes = columns.flatMap((column): IndicatorNote[] =>
    column.asOf
      ? [
          {
            column: column.fiscalYear,
            indicators: [],
            row: undefined,
            text: provisionalText(column, column.asOf, startMonth),
          },
        ]
      : [],
  );
  const places = byCell(found);
  yield;
  const own: OwnNote[] = [];
  for (const one of indicators) {
    own.push(...notesOf(one, columns, places, startMonth));
    yield;
  }
  return [...notes, ...saidOnce(own)];
}

/** What is to be said about one indicator. */
interface OwnNote {
  readonly indicator: Indicator;
  readonly row: "target" | "actual" | "rate";
  readonly said: string;
}

/** The same about several indicators is one footnote that names them all, so that a paper is not as long as its repetitions. */
function saidOnce(own: readonly OwnNote[]): IndicatorNote[] {
  const groups = new Map<string, [OwnNote, ...OwnNote[]]>();
  for (const note of own) {
    const key = JSON.stringify([note.row, note.said]);
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()].map(([first, ...others]) => {
    const indicators = [first, ...others].map(({ indicator }) => indicator);
    return { indicators, row: first.row, text: `${indicators.map(nameOf).join("、")}：${first.said}` };
  });
}

function notesOf(
  one: PaperIndicator,
  columns: readonly PaperYearColumn[],
  found: FoundByCell,
  startMonth: number,
): OwnNote[] {
  const { indicator } = one;
  const note = (row: OwnNote["row"], said: string): OwnNote => ({ indicator, row, said });
  return [
    ...loweredTexts(one, found).map((text) => note("target", text)),
    ...breakTexts(one).map((text) => note("actual", text)),
    ...ownProvisionalTexts(one, columns, startMonth).map((text) => note("actual", text)),
    ...reasonTexts(one, found).map((text) => note("actual", text)),
    ...withoutRateTexts(one).map((text) => note("rate", text)),
    ...targetAheadTexts(one).map((text) => note("rate", text)),
    ...targetNotHeldTexts(one).map((text) => note("target", text)),
    ...partTexts(one).map((text) => note("rate", text)),
  ];
}

function nameOf({ mark, name }: Indicator): string {
  return mark === "" ? name : `${mark} ${name}`;
}

/** A finding, with the reason that somebody has recorded for it. */
interface Found {
  readonly finding: Finding;
  readonly reason: string | undefined;
}

/** What was found, by the cell where it is. */
type FoundByCell = ReadonlyMap<string, readonly Found[]>;

function byCell({ findings, acknowledged }: FoundForPaper): FoundByCell {
  const found = new Map<string, Found[]>();
  const add = (one: Found): void => {
    const key = cellKey(one.finding.at);
    const there = found.get(key);
    if (there) there.push(one);
    else found.set(key, [one]);
  };
  for (const finding of findings) add({ finding, reason: undefined });
  for (const { finding, acknowledgement } of acknowledged) add({ finding, reason: acknowledgement.reason });
  return found;
}

/** What was found at the indicator's cells of the years shown. */
function foundAbout({ years }: PaperIndicator, found: FoundByCell): readonly Found[] {
  return [...years.values()].flatMap(({ year }) =>
    [year.target, year.actual].flatMap((cell) => (cell && found.get(cellKey(cell.address))) ?? []),
  );
}

function loweredTexts(one: PaperIndicator, found: FoundByCell): string[] {
  return foundAbout(one, found).flatMap(({ finding, reason }) => {
    if (finding.code !== "target/lowered" || finding.fiscalYear === undefined) return [];
    const { before, beforeYear, target, unit, rateOnOld, atLeastOnOld, breakReason } = finding.data;
    const year = yearWord(one, finding.fiscalYear);
    const because = reason ?? breakReason;
    const onOld =
      rateOnOld !== undefined
        ? `${yearWord(one, beforeYear)}の目標に対する達成率は${percentText(rateOnOld)}です。`
        : atLeastOnOld !== undefined
          ? `${yearWord(one, beforeYear)}の目標に対する達成率は${percentText(atLeastOnOld)}以上です。`
          : "";
    return [
      `${year}の目標は、${yearWord(one, beforeYear)}の${paperFigureText(before)}${unit}から${paperFigureText(target)}${unit}に変わっています${because === undefined || because === "" ? "" : `（${because}）`}。${onOld}`,
    ];
  });
}

function yearWord({ years }: PaperIndicator, year: number): string {
  const found = [...years.keys()].find((one) => one === year);
  return found === undefined ? `${String(year)}年度` : formatEraYear(found);
}

function breakTexts({ seriesBreak, years }: PaperIndicator): string[] {
  if (!seriesBreak) return [];
  const shown = [...years.keys()];
  const { fiscalYear, reason } = seriesBreak;
  if (!shown.includes(fiscalYear) || !shown.some((year) => year < fiscalYear)) return [];
  const because = reason === "" ? "" : `（${reason}）`;
  return [
    `${formatEraYear(fiscalYear)}から数え方が変わりました${because}。${formatEraYear(fiscalYear)}より前の実績とは比べられません。`,
  ];
}

/** Years that this table calls provisional and another does not, and single figures that are not final (速報値). */
function ownProvisionalTexts(
  { years }: PaperIndicator,
  columns: readonly PaperYearColumn[],
  startMonth: number,
): string[] {
  return [...years].flatMap(([fiscalYear, { year }]) => {
    const column = columns.find((one) => one.fiscalYear === fiscalYear);
    const { asOf } = year.heading;
    const heading = asOf && column && !column.asOf ? [provisionalText(column, asOf, startMonth)] : [];
    return [...heading, ...singleProvisional(year, fiscalYear)];
  });
}

function singleProvisional({ actual }: IndicatorYear, year: FiscalYear): string[] {
  if (actual?.reading.state !== "number" || actual.reading.provisional === undefined) return [];
  return [`${formatEraYear(year)}の実績は${actual.reading.provisional}です。`];
}

function reasonTexts(one: PaperIndicator, found: FoundByCell): string[] {
  const reasons = foundAbout(one, found).flatMap(({ finding, reason }) =>
    reason !== undefined && REASONS_FOR_READERS.test(finding.code) && finding.fiscalYear !== undefined
      ? [`${yearWord(one, finding.fiscalYear)}：${reason}`]
      : [],
  );
  return [...new Set(reasons)];
}

/** Why there is no rate although somebody has written something: never left to the reader to guess. */
function withoutRateTexts({ years }: PaperIndicator): string[] {
  const why = {
    notANumber: "数値でない記載があるため",
    unitsDiffer: "目標と実績の単位がそろわないため",
    yearTwice: "同じ年度の数値が2か所にあるため",
    directionUnknown: "高い方が良いか低い方が良いかが未確認のため",
    blocked: "目標の値から達成率を計算できないため",
    sumNotOver: "少ない方が良い数で、目標の期間が終わっていないため",
    totalFalls: "累計とある実績が減っているため",
    noBase: "基準値がなく、基準値からの進捗を計算できないため",
    progressOfSum: "目標が何年分かをまとめた値で、基準値からの進捗を計算できないため",
  } as const;
  const reasonOf = ({ state, blockedReason }: Assessment): string =>
    blockedReason !== undefined && blockedReason in why ? blockedReason : state;
  return (Object.keys(why) as (keyof typeof why)[]).flatMap((state) => {
    const some = [...years]
      .filter(([, { assessment }]) => reasonOf(assessment) === state)
      .map(([year]) => year);
    return some.length === 0 ? [] : [`${yearsText(some)}は、${why[state]}、達成率を計算していません。`];
  });
}

/** What a year that is not over is graded by. */
function partTexts({ graded, part }: PaperIndicator): string[] {
  if (!graded || !part) return [];
  const { gradeBasis, state } = graded.assessment;
  if (state !== "assessed") return [];
  const year = formatEraYear(graded.year.fiscalYear);
  if (gradeBasis === "proRated")
    return [
      `${year}の評価は、目標を${String(part.months)}か月分に月割りした値と比べています。達成率は1年分の目標に対するものです。`,
    ];
  return gradeBasis === undefined
    ? [
        `${year}は年度の途中の数値で、年間の目標と比べるか月割りの目標と比べるかが未確認のため、評価していません。`,
      ]
    : [];
}
