import { isDittoMark } from "../../../values/notation/ditto-mark";
import { compareKey } from "../../../values/notation/normalise";
import { toOneLine } from "../../../values/notation/one-line";
import { sectionTitle } from "../places/line-text";
import type { AsOfNote } from "../../../values/notation/as-of-note";

/** 2 福祉（続き）, or （続き） alone, at the top of the next page. */
const CONTINUED = /\s{0,4}[(（【[［](?:前ページの?)?(?:続き|つづき)[)）】\]］]$|^(?:続き|つづき)$/u;

/** 内訳 in a row of its own is said of the indicator above it. */
const BREAKDOWN = /^[（(【［[]?内訳[)）】\]］]?[:：]?$/u;

/** Keeps the section and the as-of note that hold for the rows that follow, while a table is read from top to bottom. */
export class SectionTracker {
  section = "";
  sectionNumber = 0;
  /** The section as the sheet writes it, its own number included. */
  private heading = "";
  private tableNote: AsOfNote | undefined;
  private sectionNote: AsOfNote | undefined;
  private readonly numbers = new Map<string, number>();

  /** A title row, or a new value of a column of sections; the same section again (on the next page, or 〃) keeps its number. */
  enter(titleOrMore: string): void {
    const title = titleOrMore.trim().replace(CONTINUED, "");
    if (title === "" || isDittoMark(title) || BREAKDOWN.test(title)) return;
    const section = sectionTitle(title);
    const key = compareKey(section);
    if (this.numbers.size > 0 && compareKey(this.section) === key) return;
    this.section = section;
    this.heading = toOneLine(title);
    this.sectionNote = undefined;
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    this.sectionNumber = number;
  }

  /** What an indicator says of the section that it stands in. */
  get place(): { readonly section: string; readonly sectionNumber: number; readonly sectionHeading: string } {
    return { section: this.section, sectionNumber: this.sectionNumber, sectionHeading: this.heading };
  }

  /** A note before the first section speaks of the whole table, one under a section's title of that section. */
  note(asOf: AsOfNote): void {
    if (this.sectionNumber === 0) this.tableNote = asOf;
    else this.sectionNote = asOf;
  }

  get asOf(): AsOfNote | undefined {
    return this.sectionNote ?? this.tableNote;
  }
}
