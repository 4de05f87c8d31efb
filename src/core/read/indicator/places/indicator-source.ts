import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import type { AsOfNote } from "../../../values/notation/as-of-note";
import type { FigureWithin } from "../../../values/notation/figure-within";
import type { Indicator, SummedActuals, YearHeading } from "../../../model/indicator";
import type { Understood } from "../../../model/understanding";
import type { CountedWord } from "../../understanding/counting-basis";
import type { CellAddress } from "../../../values/workbook/cell-address";

/** Where one figure of an indicator is, before it is read. */
export interface FigurePlace {
  readonly row: number;
  readonly column: number;
  /** The figure that is meant, where its cell is a text with more in it: see `IndicatorCell`. */
  readonly within?: FigureWithin;
  /** A goal that another one of the same year may have replaced: it is held against nothing. */
  readonly isOneOfTwo?: true;
  /** What its heading counts it in, where target and actual are headed otherwise: 目標（千円） beside 実績（円）. */
  readonly unit?: string;
}

/** What a figure is said to be counted in where it stands; "" where nothing says it. */
export type UnitOfPlace = (place: FigurePlace) => string;

/** A text in front of figures, and where it is. */
export interface LabelText extends FigurePlace {
  readonly text: string;
}

/** One year of an indicator: its heading, and the places of its figures; undefined where the table has no such cell. */
export interface YearPlaces {
  readonly heading: YearHeading;
  readonly target: FigurePlace | undefined;
  readonly actual: FigurePlace | undefined;
  readonly rate: FigurePlace | undefined;
}

/** Where a target of several years together is, and what the table says of it: see `SummedTarget`. */
export interface SummedTargetPlace extends FigurePlace {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
  readonly actuals: SummedActuals | undefined;
}

/** Where a target is whose year nothing in its table says. */
export interface UndatedTargetPlace extends FigurePlace {
  readonly heading: FigurePlace;
  /** As the heading is written. */
  readonly text: string;
  /** The plan that a title above the table names: its last year is the target's. */
  readonly plan: PlanPeriod | undefined;
}

/** The years of a plan, and the title that names them. */
export interface PlanPeriod {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
  readonly text: string;
  readonly at: CellAddress;
}

/** An indicator as a layout found it: places and texts, which are read alike in all layouts. */
export interface IndicatorSource {
  readonly label: { readonly text: string; readonly place: FigurePlace };
  /** From columns of their own, "" where there are none: they win over what the label says. */
  readonly mark: string;
  readonly unit: string;
  /** Left out where the layout has but one unit for all figures of a row. */
  readonly unitOf?: UnitOfPlace;
  readonly section: string;
  /** 全国 below the office's own row: see `withRowsOfOthers`. */
  readonly isOfOthers?: true;
  /** The section is the title of a table of places: what is said of a place in no section is not said of it. */
  readonly sectionIsTitle?: true;
  readonly sectionNumber: number;
  readonly sectionHeading: string;
  readonly description: { readonly text: string; readonly place: FigurePlace } | undefined;
  /** From a column 方向 or 増減: ↑, 減少. */
  readonly direction: { readonly text: string; readonly place: FigurePlace } | undefined;
  /** From a column that says it of every row. */
  readonly counted?: CountedWord | undefined;
  readonly base: FigurePlace | undefined;
  /** A year in brackets after a figure is that figure's own: `30%（平成32年）`. */
  readonly yearsInCells?: boolean;
  /** As `Indicator` says it. */
  readonly lacks?: Indicator["lacks"];
  /** What is aimed at for several years together, where it has no targets of its years. */
  readonly summedTarget?: SummedTargetPlace;
  /** What is aimed at in a year that nothing says, where it has no targets of its years. */
  readonly undatedTarget?: UndatedTargetPlace;
  /** How the year of a target is known that the table itself does not say, and where its heading is. */
  readonly targetYear?: Understood & { readonly heading: FigurePlace };
  /** Its rates are headed 進捗率. */
  readonly ratesAreProgress: boolean;
  /** A note that speaks of the latest year only (【2月末実績】). */
  readonly latestAsOf: AsOfNote | undefined;
  readonly years: readonly YearPlaces[];
}
