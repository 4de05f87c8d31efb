import type { ChartState } from "../../model/chart-state";
import type { Relationship } from "../../../src/ooxml/package/opc-package";
import { isObject } from "../sheet/sheet-source";
import type { XmlElement } from "../../../src/ooxml/xml/xml-element";

/** How a file held a chart, under `ChartState.source`. */
export interface ChartSource {
  readonly kind: "xlsx-chart";
  readonly drawingPart: string;
  readonly anchor: XmlElement;
  /** From the drawing to the chart part. */
  readonly relationship: Relationship;
  /** What was read, to tell what the model has changed since. */
  readonly original: ChartState;
}

/** The source of a chart that came from a file; undefined for any other. */
export function chartSource(source: unknown): ChartSource | undefined {
  return isObject(source) && source.kind === "xlsx-chart" ? (source as unknown as ChartSource) : undefined;
}

const PLACE = ["left", "top", "width", "height"] as const;
const NOT_CONTENT = new Set<string>([...PLACE, "id", "name", "source"]);

/** True while a chart shows what the file's part says; name, place and size may differ. */
export function hasSameContent(chart: ChartState, original: ChartState): boolean {
  return sameData(contentOf(chart), contentOf(original));
}

export function hasSamePlace(chart: ChartState, original: ChartState): boolean {
  return PLACE.every((name) => chart[name] === original[name]);
}

function contentOf(chart: ChartState): object {
  return Object.fromEntries(Object.entries(chart).filter(([name]) => !NOT_CONTENT.has(name)));
}

/** A copy of plain data that later changes do not reach. */
export function copyData<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}

/** Deep equality of plain data, in which a property that is undefined is one that is missing. */
function sameData(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => sameData(one[name], other[name]));
}
