import type { Comparison, NotCompared, TextDifference } from "../../core/judge/comparison/comparison";
import { callName } from "../../core/judge/checking/figures";
import type { Indicator, IndicatorCell } from "../../core/model/indicator";
import { formatCell, type CellAddress } from "../../core/values/workbook/cell-address";
import type { ReportComparison, ReportComparedFigure } from "./comparison-section";
import { reportValue } from "./report-value";

/** The report's section about another file. */
export function reportComparison(
  comparison: Comparison,
  worded: (entry: NotCompared) => string,
): ReportComparison {
  const { fileName, figures, texts, added, dropped, years, notCompared, compared } = comparison;
  return {
    file: fileName,
    figures: figures.map((figure): ReportComparedFigure => ({
      indicator: callName(figure.indicator),
      fiscalYear: figure.fiscalYear ?? null,
      item: figure.item,
      change: figure.change,
      here: sideOf(figure.here),
      there: sideOf(figure.there),
      closedYear: figure.isPublished,
      takes: figure.takes ?? null,
      notTaken: figure.notTaken ?? null,
    })),
    texts: texts.map(textEntry),
    added: added.map(indicatorEntry),
    dropped: dropped.map(indicatorEntry),
    years,
    notCompared: notCompared.map((entry) => ({ ...entry, message: worded(entry) })),
    compared,
  };
}

function sideOf(cell: IndicatorCell | undefined): ReportComparedFigure["here"] {
  return cell ? { ...placeOf(cell.address), raw: reportValue(cell.reading.raw) } : null;
}

function placeOf(at: CellAddress): { readonly sheet: string; readonly cell: string } {
  return { sheet: at.sheet, cell: formatCell(at) };
}

function textEntry({ what, indicator, at, here, there }: TextDifference): ReportComparison["texts"][number] {
  const heading = what.of === "definition" ? { heading: what.heading } : {};
  const place = at ? placeOf(at) : { sheet: null, cell: null };
  return { what: what.of, ...heading, indicator, ...place, here, there };
}

function indicatorEntry({ mark, name, unit, labelCell }: Indicator): ReportComparison["added"][number] {
  return { mark, name, unit, ...placeOf(labelCell) };
}
