/** A reference in a chart: A1 with its sheet, as the file holds it: `'グラフ元データ'!$B$3:$B$11`. */
export interface ChartSeriesState {
  name: string;
  /** Where the name comes from a cell. */
  nameReference?: string;
  values: string;
  categories?: string;
  /** The API's word: `ColumnClustered`, `LineMarkers` … */
  chartType: string;
  axisGroup: "Primary" | "Secondary";
  fillColor?: string;
  lineColor?: string;
  lineWeight?: number;
  lineStyle?: string;
  markerStyle?: string;
  markerSize?: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  hasDataLabels?: boolean;
  dataLabels?: {
    position?: string;
    numberFormat?: string;
    showValue?: boolean;
    showSeriesName?: boolean;
    showCategoryName?: boolean;
  };
  gapWidth?: number;
  overlap?: number;
  smooth?: boolean;
  points: Record<
    number,
    {
      fillColor?: string;
      lineColor?: string;
      lineWeight?: number;
      hasDataLabel?: boolean;
      dataLabel?: { text?: string; position?: string; showValue?: boolean; fillColor?: string };
    }
  >;
}

/** The letters of a chart's text; what is left out has Excel's default. */
export interface ChartFontState {
  name?: string;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
}

export interface ChartAxisState {
  title?: string;
  titleFont?: ChartFontState;
  /** Of the labels along the axis. */
  font?: ChartFontState;
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  /** Where the labels are; beside the axis itself unless said. */
  tickLabelPosition?: "High" | "Low" | "None";
  visible: boolean;
  majorGridlines: boolean;
}

export interface ChartState {
  id: string;
  name: string;
  chartType: string;
  title: string;
  /** Where the title comes from a cell. */
  titleReference?: string;
  titleVisible: boolean;
  titleFont?: ChartFontState;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeriesState[];
  axes: { category: ChartAxisState; value: ChartAxisState; secondaryValue?: ChartAxisState };
  /** The plot area without its axes' labels, in shares of the chart's width and height; left out where Excel lays it out. */
  plotArea?: { left: number; top: number; width: number; height: number };
  legend: {
    visible: boolean;
    position: "Bottom" | "Top" | "Left" | "Right" | "Corner";
    font?: ChartFontState;
  };
  displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  /** Where the chart came from a file: kept so that what the model does not know survives a save, if untouched. */
  source?: unknown;
}
