import { entryAt } from "../../values/invariants/defect";
import {
  LETTER_SCHEME,
  NAGANO_SCHEME,
  ownScheme,
  SYMBOL_SCHEME,
  type GradeScheme,
  type OwnBand,
} from "../../model/grade-scheme";
import { withoutBinaryDust } from "../../values/notation/binary-dust";
import { compareKey, normaliseText } from "../../values/notation/normalise";
import type { ManagedCell } from "./managed-table";
import { fieldText, type ReportProblem } from "./read-field";

/** The presets by the words that 設定 may name them with; the first word of each is the one offered in the sheet. */
const PRESETS: readonly (readonly [scheme: GradeScheme, words: readonly string[]])[] = [
  [NAGANO_SCHEME, ["長野県", "長野県方式", "順調/おおむね順調/努力を要する", "標準"]],
  [LETTER_SCHEME, ["A/B/C/D", "ABCD", "A・B・C・D"]],
  [SYMBOL_SCHEME, ["◎○△×", "◎/○/△/×", "◎・○・△・×"]],
];

/** The words for the presets, for the list in the sheet. */
export const GRADE_SCHEME_WORDS: readonly string[] = PRESETS.flatMap(([, words]) => words.slice(0, 1));

/** 達成100%, 概ね達成：70%以上90%未満; the same with its word behind; 未達成, 70%未満：未達成. */
const BAND = /^(.*?)\s*[:≧≥>=]*\s*(\d+(?:\.\d+)?)\s*%\s*(?:以上\s*(?:(\d+(?:\.\d+)?)\s*%\s*未満)?|~|-)?$/;
const WORD_BEHIND = /^(\d+(?:\.\d+)?)\s*%\s*以上\s*(?:(\d+(?:\.\d+)?)\s*%\s*未満)?\s*[:=]?\s*([^\d:=].*)$/;
const LAST =
  /^(?:(\d+(?:\.\d+)?)\s*%\s*未満\s*[:=]?\s*([^\d:=].*)|([^\d%][^%]*?)\s*[:=]?\s*(\d+(?:\.\d+)?)\s*%\s*未満)$/;

/**
 * A preset by its name, or own bands, the best first; undefined where a text is neither.
 * @example
 * gradeSchemeOf("達成100%、概ね達成70%、未達成")?.bands.map(({ word }) => word); // ["達成", "概ね達成", "未達成"]
 * gradeSchemeOf("達成"); // undefined
 */
export function gradeSchemeOf(text: string): GradeScheme | undefined {
  const preset = PRESETS.find(([, words]) => words.some((word) => compareKey(word) === compareKey(text)));
  if (preset) return preset[0];
  const bands = normaliseText(text)
    .split(/[、,;\n]/)
    .map(readBand);
  const agree = bands.every(({ below }, index) => below === undefined || below === bands[index - 1]?.from);
  return agree ? ownScheme(bands) : undefined;
}

/**
 * A scheme as 設定 has it: what `gradeSchemeOf` reads as the same bands.
 * @example
 * gradeSchemeText(NAGANO_SCHEME); // "長野県"
 */
export function gradeSchemeText(scheme: GradeScheme): string {
  const preset = PRESETS.find(([one]) => one.key === scheme.key);
  if (preset) return entryAt(preset[1], 0);
  return scheme.bands
    .map(({ word, from }) => (from === undefined ? word : `${word}${String(withoutBinaryDust(from * 100))}%`))
    .join("、");
}

/** What 設定 says of the bands; a problem where it is no scheme. */
export function readGradeScheme(
  cell: ManagedCell,
  field: string,
  report: ReportProblem,
): GradeScheme | undefined {
  const raw = fieldText(cell);
  const scheme = gradeSchemeOf(raw);
  if (!scheme) report({ code: "notAScheme", cell: cell.address, field, raw, choices: GRADE_SCHEME_WORDS });
  return scheme;
}

/** A longer text names no band; the pattern would take seconds to say so. */
const LONGEST_BAND = 100;

/** Where a band says what it ends below, that is where the one in front of it begins. */
function readBand(text: string): OwnBand & { readonly below?: number | undefined } {
  const typed = text.length > LONGEST_BAND ? "" : text.trim();
  const [, first, end, behind] = WORD_BEHIND.exec(typed) ?? [];
  if (first !== undefined && behind !== undefined)
    return { word: behind, from: ratio(first), below: end === undefined ? undefined : ratio(end) };
  const [, lastEnd, lastBehind, lastWord, lastEndBehind] = LAST.exec(typed) ?? [];
  const below = lastEnd ?? lastEndBehind;
  if (below !== undefined)
    return { word: lastBehind ?? lastWord ?? "", from: undefined, below: ratio(below) };
  const [, word = text.trim(), from, upTo] = BAND.exec(typed) ?? [];
  return {
    word,
    from: from === undefined ? undefined : ratio(from),
    below: upTo === undefined ? undefined : ratio(upTo),
  };
}

function ratio(percent: string): number {
  return Number(percent) / 100;
}
