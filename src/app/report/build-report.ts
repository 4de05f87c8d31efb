import { formatIsoDate } from "../../core/values/calendar/calendar-date";
import { isOfClosedYear } from "../../core/judge/findings/closed-year";
import type { Finding } from "../../core/judge/findings/finding";
import type { Sign } from "../../core/model/understanding";
import { reportUnderstanding } from "./report-understanding";
import type { NotChecked } from "../../core/model/not-checked";
import type { PlanNotice } from "../../core/plan/plan-notice";
import { formatCell } from "../../core/values/workbook/cell-address";
import { ownSheets } from "../../core/plan/own-places";
import type { WorkbookSnapshot } from "../../core/values/workbook/snapshot";
import type { Review } from "../../core/review";
import { chartTexts } from "../../core/write/charts/chart-texts";
import { reportCharts } from "./report-charts";
import { reportLedgers, reportProgrammeTables, reportRecount } from "./report-ledgers";
import type {
  Report,
  ReportChange,
  ReportFailure,
  ReportFinding,
  ReportNotChecked,
  SheetRole,
} from "./report";
import { reportTable, type YearOutcome } from "./report-tables";

/** The wording of one language, as the pane has it. */
export interface ReportWording {
  readonly finding: (finding: Finding) => string;
  readonly sign: (sign: Sign) => string;
  readonly notice: (notice: PlanNotice) => string;
  readonly notChecked: (entry: NotChecked) => { readonly what: string; readonly why: string };
}

export interface ReportParts {
  /** IN as it was read. */
  readonly review: Review;
  readonly outcome: YearOutcome;
  /** OUT as it was written. */
  readonly result: WorkbookSnapshot;
  readonly wording: ReportWording;
  /** Of the plans that were carried out. */
  readonly notices: readonly PlanNotice[];
  readonly failures: readonly ReportFailure[];
  readonly changes: readonly ReportChange[];
  readonly lost: Report["lost"];
  readonly host: Report["host"];
}

/** The report of docs/headless.md, as plain data. */
export function buildReport(parts: ReportParts): Report {
  const { review, wording } = parts;
  return {
    workbook: { sheets: reportSheets(parts) },
    indicatorTables: review.tables.map((table) => reportTable(table, parts.outcome)),
    programmeTables: reportProgrammeTables(review),
    ledgers: reportLedgers(review),
    recount: reportRecount(review),
    understanding: reportUnderstanding(review.tables, wording.sign),
    findings: review.findings.map((finding) => reportFinding(finding, review, wording)),
    acknowledged: review.acknowledged.map(({ finding, acknowledgement }) => ({
      ...reportFinding(finding, review, wording),
      reason: acknowledgement.reason,
      author: acknowledgement.author,
      date: acknowledgement.date ? formatIsoDate(acknowledgement.date) : null,
    })),
    coverage: review.coverage,
    notChecked: review.notChecked.map((entry) => reportNotChecked(entry, wording)),
    notices: parts.notices.map((notice) => ({ ...notice, message: wording.notice(notice) })),
    failures: parts.failures,
    lost: parts.lost,
    changes: parts.changes,
    charts: reportCharts(parts.result),
    chartTexts: chartTexts(parts.result),
    host: parts.host,
  };
}

/** An entry of `notChecked`. */
export function reportNotChecked(
  entry: NotChecked,
  wording: Pick<ReportWording, "notChecked">,
): ReportNotChecked {
  const { sheet, at } = entry.what;
  const cell = keptFromReading(entry);
  return {
    ...wording.notChecked(entry),
    ...(sheet === undefined ? {} : { sheet }),
    ...(at === undefined ? {} : { range: at }),
    ...(cell === undefined ? {} : { cell }),
  };
}

function keptFromReading({ what, why }: NotChecked): string | undefined {
  if (why.code === "figuresUnread") return why.cell;
  return what.kind === "cell" ? what.at : undefined;
}

function reportFinding(finding: Finding, review: Review, wording: ReportParts["wording"]): ReportFinding {
  return {
    code: finding.code,
    severity: finding.severity,
    sheet: finding.at.sheet,
    cell: formatCell(finding.at),
    message: wording.finding(finding),
    data: finding.data,
    closedYear: isOfClosedYear(finding, review),
  };
}

function reportSheets({ review }: ReportParts): Report["workbook"]["sheets"] {
  const standsOn = (places: readonly { readonly sheet: string }[], name: string): boolean =>
    places.some(({ sheet }) => sheet === name);
  const own = ownSheets(review.workbook);
  const roleOf = (name: string): SheetRole => {
    if (own.has(name)) return "managed";
    if (standsOn(review.tables, name)) return "indicator";
    if (standsOn(review.programmeTables, name)) return "programme";
    return standsOn(review.ledgers, name) ? "ledger" : "other";
  };
  return review.workbook.sheets.map(({ name, visibility }) => ({ name, role: roleOf(name), visibility }));
}
