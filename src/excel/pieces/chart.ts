import type { EditOf } from "../../core/plan/plan";
import { bytesOfChart, completedBy, imageOfSpec, type ChartImage } from "./charts/chart-image";
import { hasPointsToClear, withClearedPoints } from "./charts/write-points";
import { readChartImage } from "./charts/read-chart-image";
import { addChart, clearPoints, setChart } from "./charts/write-chart";
import { none, type EditRules } from "./edit-rules";
import { pieceKind, sheetIn } from "./piece";

interface ChartPlace {
  readonly sheet: string;
  readonly name: string;
  /** How the add-in draws the chart: what Excel cannot say of it is taken from here. */
  readonly drawn: ChartImage;
}

/** The chart of that name; null where there is none. A plan makes charts and changes them; it never takes one away. */
const chartAt = pieceKind<ChartPlace, ChartImage | null>({
  kind: "chart",
  place: ({ sheet, name }) => ({ sheet, objects: [name] }),
  isView: false,
  takesRequests: true,
  bytes: ({ drawn }) => bytesOfChart(drawn),
  read: async (context, { sheet, name, drawn }, { claims }) => {
    const chart = await readChartImage(context, sheetIn(context, sheet), name, claims, drawn);
    return chart && completedBy(chart, drawn);
  },
  preparation: ({ sheet, name }, wanted, current) => {
    if (!wanted || !current || !hasPointsToClear(wanted, current)) return undefined;
    return (context) => clearPoints(context, sheetIn(context, sheet).charts.getItem(name), wanted, current);
  },
  restore: async (context, { sheet, name }, wanted, current) => {
    const standing = sheetIn(context, sheet).charts.getItem(name);
    if (wanted)
      await setChart(context, standing, wanted, current ? withClearedPoints(current, wanted) : undefined);
    else standing.delete();
  },
});

const chartOfEdit = ({ sheet, chart: spec }: EditOf<"chart">) =>
  chartAt({ sheet, name: spec.name, drawn: imageOfSpec(spec) });

export const chart: EditRules<"chart"> = {
  cells: none,
  pieces: (edit) => [chartOfEdit(edit)],
  isStale: (edit, before) => {
    const standing = before.piece(chartOfEdit(edit));
    return standing !== undefined && (standing !== null) !== edit.exists;
  },
  write: none,
  writeLast: async (edit, { context, before, hasSecondaryAxis, withoutLine, isAgain }) => {
    const sheet = sheetIn(context, edit.sheet);
    const target =
      edit.exists || isAgain ? sheet.charts.getItem(edit.chart.name) : addChart(sheet, edit.chart);
    const current = before.piece(chartOfEdit(edit)) ?? undefined;
    const wanted = imageOfSpec(edit.chart);
    if (hasSecondaryAxis || !sendsToSecondaryAxis(wanted, current)) {
      await setChart(context, target, wanted, current);
      return;
    }
    await setChart(context, target, withoutSecondaryAxis(wanted), current);
    withoutLine.push(edit.chart.title);
  },
};

/** True where a series is to be on the secondary axis and is not there yet. */
function sendsToSecondaryAxis(wanted: ChartImage, current: ChartImage | undefined): boolean {
  return wanted.series.some(
    ({ axis }, index) => axis === "Secondary" && current?.series[index]?.axis !== "Secondary",
  );
}

function withoutSecondaryAxis(chart: ChartImage): ChartImage {
  return {
    ...chart,
    series: chart.series.filter(({ axis }) => axis !== "Secondary"),
    secondaryAxis: undefined,
  };
}
