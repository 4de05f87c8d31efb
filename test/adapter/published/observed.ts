import type { Report } from "../../../src/app/report/report";

/**
 * What the comparison looks at in a report: the one place that knows where the report says it. What the report does
 * not say yet is optional here, and absent until it does.
 */
export interface Observed {
  readonly exit: number;
  readonly indicators: readonly ObservedIndicator[];
  readonly notChecked: readonly {
    readonly what: string;
    readonly why: string;
    readonly sheet?: string;
    readonly range?: string;
  }[];
  readonly findings: readonly { readonly code: string; readonly sheet: string; readonly cell: string }[];
  readonly failures: readonly { readonly code: string; readonly sheet: string }[];
  readonly changes: Report["changes"];
  readonly ledgers: Report["ledgers"];
  readonly recount: Report["recount"];
}

export interface ObservedFigure {
  readonly value: number | null;
  readonly state: string;
  readonly cell: string;
  readonly unit?: string | null;
  readonly qualifier?: string | null;
}

export interface ObservedYear {
  readonly fiscalYear: number;
  readonly target: ObservedFigure | null;
  readonly actual: ObservedFigure | null;
  readonly rate: number | null;
  readonly rateState: string;
  readonly grade: string;
  readonly gradeBasis?: string | null;
  /** 進捗率 from the base. */
  readonly progressRate?: number | null;
}

interface ReportedIndicator {
  readonly name: string;
  readonly unit: string;
  readonly section: string;
  readonly direction: string;
  readonly cell: string;
  /** What is aimed at in a year that nobody has said. */
  readonly undatedTarget: ObservedFigure | null;
  readonly years: readonly ObservedYear[];
}

export interface ObservedIndicator extends ReportedIndicator {
  readonly sheet: string;
  readonly directionSource?: string;
}

/** A report and its exit code as the comparison wants them. */
export function observe(report: Report, exit: number): Observed {
  const tables: readonly { readonly sheet: string; readonly indicators: readonly ReportedIndicator[] }[] =
    report.indicatorTables;
  return {
    exit,
    indicators: tables.flatMap(({ sheet, indicators }) =>
      indicators.map((indicator) => {
        const source = report.understanding.find(
          ({ attribute, ...at }) =>
            attribute === "direction" && at.sheet === sheet && at.cell === indicator.cell,
        )?.source;
        return { ...indicator, sheet, ...(source === undefined ? {} : { directionSource: source }) };
      }),
    ),
    notChecked: report.notChecked,
    findings: report.findings,
    failures: report.failures,
    changes: report.changes,
    ledgers: report.ledgers,
    recount: report.recount,
  };
}
