import type { WorkbookSnapshot } from "../../core/values/workbook/snapshot";
import type { ReportChart } from "./report";

/**
 * The charts of OUT, the user's own too, in the order of sheets. Of a chart that is not the add-in's only name and place are
 * read: its title is null, not blank, and no series are listed.
 */
export function reportCharts(workbook: WorkbookSnapshot): ReportChart[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => ({
      name: chart.name,
      sheet: sheet.name,
      title: chart.series.length === 0 ? null : chart.title,
      series: chart.series.map((series) => ({
        name: series.name,
        values: series.values ?? null,
        categories: series.categories ?? null,
        type: series.type,
        axis: series.axis,
      })),
    })),
  );
}
