import type { FiscalYear } from "../values/calendar/fiscal-year";
import type { AsOfNote } from "../values/notation/as-of-note";
import type { Area, CellAddress } from "../values/workbook/cell-address";
import type { ThousandYen } from "./thousand-yen";

/**
 * What a cell of the programme table says about money. `none`: なし is written; `notOwn`: it is not the town's money, with
 * or without an amount; `missing`: something was done and no amount is named; `blank`: nothing is there.
 */
export type AmountState = "amount" | "none" | "notOwn" | "missing" | "blank";

/** One source of a year's money. */
export interface FundingShare {
  /** The source by its name: `デジ田交付金`, `町一般財源`, `国費`; "" where an amount has none. */
  readonly source: string;
  /** What was in brackets: `広域R5`, `新・1年目`; "" where nothing was. */
  readonly qualifier: string;
  /** As written, `財源：デジ田交付金（広域R5）`. */
  readonly raw: string;
  /** Undefined where a source is named without an amount. */
  readonly amount: ThousandYen | undefined;
  /** False for money that never passes through the town's budget: 国費, 当町費用負担なし. */
  readonly isOwn: boolean;
}

export interface ProgrammeHeading {
  readonly fiscalYear: FiscalYear;
  readonly address: CellAddress;
  /** As written, with the line below where the heading takes two rows. */
  readonly raw: string;
  readonly asOf: AsOfNote | undefined;
  /** 概算: the amounts are not settled. */
  readonly estimate: boolean;
}

/** One item's year. */
export interface ProgrammeYear {
  readonly fiscalYear: FiscalYear;
  readonly heading: ProgrammeHeading;
  readonly address: CellAddress;
  readonly raw: string;
  readonly shares: readonly FundingShare[];
  readonly amountState: AmountState;
  /** Sum of the shares; undefined where no amount is named. */
  readonly spent: ThousandYen | undefined;
  /** True where the amount is 概算 by its heading or its own words. */
  readonly estimate: boolean;
  /** What was done, one line each without its bullet; `→` lines belong to the one before. */
  readonly activities: readonly string[];
  /** Lines that begin with ※. */
  readonly notes: readonly string[];
}

/** One line of the programme: ① … ⑥ or ★ その他. Its mark has nothing to do with the marks of the indicators. */
export interface ProgrammeItem {
  readonly mark: string;
  readonly name: string;
  readonly description: string;
  /** Without its number; "" where the table has no sections. */
  readonly section: string;
  /** The number in front of the section's title; 0 where the table has no sections. */
  readonly sectionNumber: number;
  readonly labelCell: CellAddress;
  readonly years: readonly ProgrammeYear[];
}

/** A remark in a section's own row, such as 立科町振興公社に業務移管 under R7. */
export interface SectionRemark {
  readonly section: string;
  readonly fiscalYear: FiscalYear;
  readonly text: string;
  readonly address: CellAddress;
}

export interface ProgrammeTable {
  readonly sheet: string;
  readonly area: Area;
  readonly headings: readonly ProgrammeHeading[];
  readonly items: readonly ProgrammeItem[];
  readonly remarks: readonly SectionRemark[];
}
