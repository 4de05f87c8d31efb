import { withoutBinaryDust } from "../values/notation/binary-dust";
import { entryAt } from "../values/invariants/defect";

/** One band of a scheme. `word` and `mark` are what the workbook shows, so that colour is never the only sign. */
export interface GradeBand {
  readonly key: string;
  /** The least ratio of the band (1 = 100 %); the last band of a scheme has none. */
  readonly from: number | undefined;
  readonly word: string;
  readonly mark: string;
  /** A pale fill on which black text reads well. */
  readonly fill: string;
}

/** Bands from the best to the worst; only the last one is open below. */
export interface GradeScheme {
  readonly key: string;
  readonly bands: readonly GradeBand[];
}

/** Pale accents of the colour-universal-design set, told apart with any colour vision: blue, green, cream, pink. */
const PALE = { blue: "#BFE4FF", green: "#77D9A8", cream: "#FFFF80", pink: "#FFCABF" } as const;

/** Nagano Prefecture's own bands for its plans: ≥ 100 % 順調, 80–100 % おおむね順調, below 80 % 努力を要する. */
export const NAGANO_SCHEME: GradeScheme = {
  key: "nagano",
  bands: [
    { key: "onTrack", from: 1, word: "順調", mark: "◎", fill: PALE.blue },
    { key: "mostlyOnTrack", from: 0.8, word: "おおむね順調", mark: "○", fill: PALE.cream },
    { key: "effortNeeded", from: undefined, word: "努力を要する", mark: "△", fill: PALE.pink },
  ],
};

/** A from 100 %, B from 80 %, C from 60 %, D below. */
export const LETTER_SCHEME: GradeScheme = {
  key: "letters",
  bands: [
    { key: "A", from: 1, word: "A", mark: "A", fill: PALE.blue },
    { key: "B", from: 0.8, word: "B", mark: "B", fill: PALE.green },
    { key: "C", from: 0.6, word: "C", mark: "C", fill: PALE.cream },
    { key: "D", from: undefined, word: "D", mark: "D", fill: PALE.pink },
  ],
};

/** ◎ from 100 %, ○ from 80 %, △ from 60 %, × below. */
export const SYMBOL_SCHEME: GradeScheme = {
  key: "symbols",
  bands: [
    { key: "doubleCircle", from: 1, word: "◎", mark: "◎", fill: PALE.blue },
    { key: "circle", from: 0.8, word: "○", mark: "○", fill: PALE.green },
    { key: "triangle", from: 0.6, word: "△", mark: "△", fill: PALE.cream },
    { key: "cross", from: undefined, word: "×", mark: "×", fill: PALE.pink },
  ],
};

export const GRADE_SCHEMES: readonly GradeScheme[] = [NAGANO_SCHEME, LETTER_SCHEME, SYMBOL_SCHEME];

/** What a municipality writes down for bands of its own: a word, and the least ratio (left out for the last one). */
export interface OwnBand {
  readonly word: string;
  readonly from: number | undefined;
}

/**
 * A scheme from a municipality's own bands, the best first. Undefined where they are no scheme: fewer than two or more
 * than six, bounds that do not fall, a last band that is not open, words that are blank or used twice.
 */
export function ownScheme(bands: readonly OwnBand[]): GradeScheme | undefined {
  if (bands.length < 2 || bands.length > 6) return undefined;
  const trimmed = bands.map((band) => ({ ...band, word: band.word.trim() }));
  const words = trimmed.map(({ word }) => word);
  if (words.includes("") || new Set(words).size < words.length) return undefined;
  const bounds = bands.slice(0, -1).map((band) => band.from ?? Number.NaN);
  const falling = bounds.every(
    (bound, index) => Number.isFinite(bound) && bound < (bounds[index - 1] ?? Infinity),
  );
  if (!falling || bands.at(-1)?.from !== undefined) return undefined;
  const fills = ownFills(bands.length);
  return {
    key: "own",
    bands: trimmed.map(({ word, from }, index) => ({
      key: word,
      from,
      word,
      mark: word,
      fill: entryAt(fills, index),
    })),
  };
}

/** The best band blue, the worst pink, and what lies between green, then cream. */
function ownFills(count: number): readonly string[] {
  const between = count > 3 ? [PALE.green, ...new Array<string>(count - 3).fill(PALE.cream)] : [PALE.cream];
  return [PALE.blue, ...between.slice(0, count - 2), PALE.pink];
}

/** The band of what was reached outright, where there is no ratio to tell it by. */
export function bestBand({ key, bands }: GradeScheme): GradeBand {
  const [best] = bands;
  if (!best) throw new Error(`scheme without bands: ${key}`);
  return best;
}

/** The scheme for what was not reached whatever the ratio says: at best the second band. */
export function withoutFirstBand(scheme: GradeScheme): GradeScheme {
  return { ...scheme, bands: scheme.bands.slice(1) };
}

/** The band of a ratio, from the unrounded figure but safe from binary dust. */
export function bandOf(ratio: number, scheme: GradeScheme): GradeBand {
  const clean = withoutBinaryDust(ratio);
  const band = scheme.bands.find(({ from }) => from === undefined || clean >= withoutBinaryDust(from));
  if (!band) throw new Error(`scheme without an open band: ${scheme.key}`);
  return band;
}
