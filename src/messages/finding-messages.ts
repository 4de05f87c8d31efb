import type { FindingCode, FindingDataByCode } from "../core/judge/findings/finding";

/** What every message may name besides the data of its own code. */
export interface FindingSubject {
  /** `①`, or the indicator's name; undefined where the finding is about no one indicator. */
  readonly indicator: string | undefined;
  readonly fiscalYear: number | undefined;
}

/** The words for one finding code. */
export interface FindingWording<Data> {
  /** The kind of finding, as a heading. */
  readonly title: string;
  /** What was found here, in one or two sentences. */
  readonly message: (data: Data, subject: FindingSubject) => string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it, or when it may stay. */
  readonly remedy: string;
}

/** Every finding code has its words: a code without them does not compile. */
export type FindingMessages = {
  readonly [Code in FindingCode]: FindingWording<FindingDataByCode[Code]>;
};

/** The part of the catalogue whose codes begin with one group's name, such as `cell/…`. */
export type FindingMessagesOf<Group extends string> = Pick<
  FindingMessages,
  Extract<FindingCode, `${Group}/${string}`>
>;
