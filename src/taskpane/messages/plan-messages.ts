import type { PlanKind, PlanNotice } from "../../core/plan/plan";

/** What an operation put into the workbook, in counts. */
export interface PlanCounts {
  readonly cells: number;
  readonly charts: number;
  readonly sheets: number;
}

/** The words of the preview and of what became of it. */
export interface PlanMessages {
  /** The operation's name, in the preview's heading, the history and 元に戻す. */
  readonly kind: Readonly<Record<PlanKind, string>>;
  /** The name of what several commands do together. */
  readonly previewHeading: (operation: string) => string;
  readonly previewLead: (counts: PlanCounts) => string;
  readonly nothingToDo: string;
  readonly nothingPossible: string;
  readonly newSheet: string;
  readonly names: string;
  readonly cellsHeading: (count: number) => string;
  readonly chartsHeading: (count: number) => string;
  readonly otherHeading: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  /** Between a cell's content before and after; read aloud as well. */
  readonly becomes: string;
  readonly chart: (title: string, exists: boolean) => string;
  readonly formula: (formula: string) => string;
  readonly text: (text: string) => string;
  readonly logical: (value: boolean) => string;
  readonly layout: {
    readonly format: (places: number) => string;
    readonly size: (places: number) => string;
    readonly conditionalFormat: (areas: string) => string;
    readonly validation: (areas: string) => string;
    readonly table: (name: string) => string;
    readonly tableResized: (name: string) => string;
    readonly freeze: string;
    readonly pageLayout: string;
    readonly gridlines: string;
    readonly name: (name: string) => string;
    readonly nameRemoved: (name: string) => string;
  };
  /** What the plan leaves alone, and a person should know. */
  readonly notice: (notice: PlanNotice) => string;
  readonly refusalsHeading: string;
  readonly useOffer: (place: string) => string;
  readonly execute: string;
  readonly cancel: string;
  readonly back: string;
  readonly undoable: string;
}
