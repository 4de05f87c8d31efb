import { judgingOf } from "../../judge/achievement/judging";
import type { CheckInput } from "../../judge/checking/check";
import type { IndicatorTable } from "../../model/indicator";
import { isPaper } from "../../plan/own-cells";
import { managedSheet, protectedSheets, type ManagedSheet } from "../../plan/managed-sheet";
import type { Plan, PlanRefusal } from "../../plan/plan";
import type { PlanNotice } from "../../plan/plan-notice";
import { EMPTY_PART, type PlanPart } from "../../plan/plan-part";
import { headOfCodes } from "../../plan/row-codes";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { formatEraYear } from "../../values/calendar/japanese-era";
import {
  INDICATOR_PAPER_NAME,
  INDICATOR_PAPER_SHEET,
  PROGRAMME_PAPER_NAME,
  PROGRAMME_PAPER_SHEET,
  SOURCE_PAPER_NAME,
  SOURCE_PAPER_SHEET,
} from "../../values/workbook/own-sheets";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import { findSheet } from "../../values/workbook/snapshot";
import { tablesToWorkOn } from "../../plan/tables-to-work-on";
import { frontWords } from "./front-words";
import { indicatorNoteSteps, type FoundForPaper } from "./indicator-notes";
import { indicatorPageSteps } from "./indicator-page";
import { paperIndicatorSteps } from "./indicator-subjects";
import { paperSheetSteps } from "./paper-sheet";
import type { PaperPage } from "./paper-page";
import { DOCUMENT_NUMBER, INDICATOR_TITLE, PROGRAMME_TITLE, SOURCE_TITLE } from "./paper-words";
import { chosenYears, rememberedYears, usualProgrammeYears } from "./paper-years";
import { paperItems } from "./paper-items";
import { moneyOfYears } from "./programme-money";
import { programmeNotes } from "./programme-notes";
import { programmePage } from "./programme-page";
import { sourcePage } from "./source-page";
import { yearColumns, yearsOf, type HeadedYear } from "./year-columns";

/** What the papers are made of. */
export type PaperSource = CheckInput & FoundForPaper;

/** Which of the two papers. */
export type PaperKind = "programme" | "indicators";

/** What a person decided about the papers. */
export interface PaperChoices {
  /** The fiscal years that each shows; left out: those of the paper as it is, or the usual ones. */
  readonly years?: Partial<Readonly<Record<PaperKind, readonly number[]>>>;
  /** Sheets whose edits by hand may be lost. */
  readonly replace?: readonly string[];
  /** The same for whatever sheets the papers are on. */
  readonly replaceAll?: boolean;
}

/** `planPaperSteps` at once. */
export function planPaper(source: PaperSource, choices: PaperChoices = {}): Plan {
  return runToTheEnd(planPaperSteps(source, choices));
}

/**
 * 資料2を作成: the council's papers 資料2-1 構成, 資料2-2 主な事業指標 and 資料2-3 財源別実績額, each on a sheet of its own that is made again in place
 * (docs/decisions/paper.md). What a workbook has no table for is left out and named. Figures are values as of the making; sums
 * and rates are plain formulas over the paper's own cells. Pauses after each indicator and each row.
 */
export function* planPaperSteps(source: PaperSource, choices: PaperChoices): Generator<undefined, Plan> {
  const { programme, sources } = yield* programmeParts(source, choices);
  const parts = [programme, yield* indicatorPart(source, choices), ...(sources ? [sources] : [])];
  const lacksAll = source.programmeTables.length === 0 && source.tables.length === 0;
  return {
    kind: "paper",
    edits: parts.flatMap(({ edits }) => edits),
    refusals: lacksAll
      ? [{ code: "nothingForPaper", sheet: PROGRAMME_PAPER_SHEET }]
      : parts.flatMap(({ refusals }) => refusals),
    notices: lacksAll ? [] : parts.flatMap(({ notices }) => notices),
  };
}

/** A paper that the add-in has made, or the one that is still to be made. */
function standingPaper({ workbook }: PaperSource, kind: PaperKind): ManagedSheet {
  return kind === "programme"
    ? managedSheet(workbook, PROGRAMME_PAPER_NAME, PROGRAMME_PAPER_SHEET, isPaper)
    : managedSheet(workbook, INDICATOR_PAPER_NAME, INDICATOR_PAPER_SHEET, isPaper);
}

/** The years that a paper can show, and those that it shows. */
export interface PaperYearChoice {
  readonly kind: PaperKind;
  readonly available: readonly FiscalYear[];
  readonly shown: readonly FiscalYear[];
}

/** What can be chosen for each paper that the workbook has a table for. */
export function paperYearChoices(
  source: PaperSource,
  choices: PaperChoices = {},
): readonly PaperYearChoice[] {
  return (["programme", "indicators"] as const).flatMap((kind) => {
    const years = yearsFor(source, kind, choices);
    return years.available.length === 0 ? [] : [{ kind, ...years }];
  });
}

function yearsFor(source: PaperSource, kind: PaperKind, { years }: PaperChoices) {
  const available = yearsOf(
    kind === "programme"
      ? programmeTables(source).flatMap(({ headings }) => headings)
      : indicatorTables(source).flatMap(headedYears),
  );
  const usual = kind === "programme" ? usualProgrammeYears(available) : available;
  const target = standingPaper(source, kind);
  const head =
    target.state === "standing" && target.written ? headOfCodes(target.sheet, target.written) : undefined;
  return chosenYears(available, usual, years?.[kind], head?.choices);
}

function programmeTables({ workbook, programmeTables: tables }: PaperSource) {
  const visible = tables.filter(({ sheet }) => findSheet(workbook, sheet)?.visibility === "visible");
  return visible.length > 0 ? visible : tables;
}

function indicatorTables({ workbook, tables }: PaperSource) {
  return tablesToWorkOn(workbook, tables).chosen.filter(({ indicators }) => indicators.length > 0);
}

/** The years of a table's headings, and those that its cells name themselves. */
function headedYears({ headings, indicators }: IndicatorTable): readonly HeadedYear[] {
  return [
    ...headings,
    ...indicators.flatMap(({ years }) =>
      years.map(({ fiscalYear, heading }) => ({ fiscalYear, asOf: heading.asOf })),
    ),
  ];
}

/** 資料2-1 and, where any amount of the years shown is known, 資料2-3, whose chart says the same by source. */
function* programmeParts(
  source: PaperSource,
  choices: PaperChoices,
): Generator<undefined, { readonly programme: PlanPart; readonly sources?: PlanPart }> {
  const tables = programmeTables(source);
  const target = standingPaper(source, "programme");
  if (tables.length === 0) return { programme: leftOut(target, "programme") };
  const { workbook, settings, programmeRecount } = source;
  const years = yearsFor(source, "programme", choices);
  const front = frontWords(workbook, tables);
  const items = paperItems(tables, programmeRecount);
  const columns = yearColumns(
    years.shown,
    tables.flatMap(({ headings }) => headings),
  );
  const money = moneyOfYears(items, years.shown);
  const shared = {
    number: front.number ?? DOCUMENT_NUMBER,
    items,
    columns,
    money,
    notes: programmeNotes(items, columns, money, programmeRecount.unplaced, settings.startMonth),
    choices: rememberedYears(years),
  };
  const page = programmePage({
    ...shared,
    title:
      settings.programme === undefined
        ? (front.title ?? PROGRAMME_TITLE)
        : `${programmeName(settings)}の構成`,
    vision: front.vision,
    remarks: tables.flatMap(({ remarks }) => remarks),
  });
  const differing = items.flatMap(({ mark, name, years: ofItem }) =>
    years.shown.flatMap((year) => {
      const found = ofItem.get(year);
      const isSame = found === undefined || (found.tableSays === undefined && !found.onlyInTable);
      return isSame ? [] : [`${mark} ${name} ${formatEraYear(year)}`.trim()];
    }),
  );
  yield;
  const sheet = target.name;
  const notices: PlanNotice[] = [
    ...(programmeRecount.hasSpending ? [] : [{ code: "paperWithoutLedger", sheet } as const]),
    ...(differing.length > 0 ? [{ code: "paperDiffers", sheet, items: differing } as const] : []),
  ];
  const programme = {
    ...(yield* part(source, target, PROGRAMME_PAPER_NAME, page, choices)),
    notices,
  };
  // It is to say what 資料2-1 says: where that stays as it is, so does this.
  if (programme.refusals.length > 0) return { programme };
  const ofSources = managedSheet(workbook, SOURCE_PAPER_NAME, SOURCE_PAPER_SHEET, isPaper);
  const isMade = ofSources.state === "standing" && ofSources.written !== undefined;
  if (!isMade && money.withoutAmounts.size === columns.length) return { programme };
  const title =
    settings.programme === undefined ? SOURCE_TITLE : `${programmeName(settings)}の${SOURCE_TITLE}`;
  const ofPage = sourcePage({ ...shared, title });
  yield;
  const sources = yield* part(source, ofSources, SOURCE_PAPER_NAME, ofPage, choices);
  return { programme, sources };
}

function* indicatorPart(source: PaperSource, choices: PaperChoices): Generator<undefined, PlanPart> {
  const tables = indicatorTables(source);
  const target = standingPaper(source, "indicators");
  if (tables.length === 0) return leftOut(target, "indicators");
  const { workbook, settings } = source;
  const years = yearsFor(source, "indicators", choices);
  const columns = yearColumns(years.shown, tables.flatMap(headedYears));
  yield;
  const indicators = yield* paperIndicatorSteps(tables, years.shown, source);
  const front = frontWords(workbook, tables);
  const notes = yield* indicatorNoteSteps(indicators, columns, source, settings.startMonth);
  const page = yield* indicatorPageSteps({
    workbook,
    title:
      settings.programme === undefined
        ? (front.title ?? INDICATOR_TITLE)
        : `${programmeName(settings)}の主な事業指標`,
    number: front.number ?? DOCUMENT_NUMBER,
    indicators,
    columns,
    scheme: judgingOf(source).scheme,
    notes,
    choices: rememberedYears(years),
  });
  const { notices } = tablesToWorkOn(workbook, source.tables);
  return { ...(yield* part(source, target, INDICATOR_PAPER_NAME, page, choices)), notices };
}

/** `立科町テレワーク推進事業`, with the municipality's name once. */
function programmeName({ municipality = "", programme = "" }: PaperSource["settings"]): string {
  return programme.includes(municipality) ? programme : `${municipality}${programme}`;
}

function leftOut({ name }: ManagedSheet, lacks: PaperKind): PlanPart {
  return { ...EMPTY_PART, notices: [{ code: "paperLeftOut", sheet: name, lacks }] };
}

function* part(
  { workbook }: PaperSource,
  target: ManagedSheet,
  definedName: string,
  page: PaperPage,
  { replace = [], replaceAll = false }: PaperChoices,
): Generator<undefined, PlanPart> {
  if (target.state === "nameTaken")
    return { ...EMPTY_PART, refusals: [{ code: "nameTaken", sheet: target.name }] };
  const isAgreed = replaceAll || replace.includes(target.name);
  const made = yield* paperSheetSteps(workbook, target, definedName, page, isAgreed);
  const refusals: PlanRefusal[] = [...made.refusals, ...protectedSheets([target], made.edits)];
  return { edits: refusals.length > 0 ? [] : made.edits, refusals, notices: [] };
}
