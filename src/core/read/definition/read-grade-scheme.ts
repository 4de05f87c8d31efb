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

const BAND = /^(.*?)\s*[:≧≥>=]*\s*(\d+(?:\.\d+)?)\s*%\s*(?:以上|~|-)?$/;

/**
 * A preset by its name, or own bands, the best first; undefined where a text is neither.
 * @example
 * gradeSchemeOf("達成100%、概ね達成70%、未達成")?.bands.map(({ word }) => word); // ["達成", "概ね達成", "未達成"]
 * gradeSchemeOf("達成"); // undefined
 */
export function gradeSchemeOf(text: string): GradeScheme | undefined {
  const preset = PRESETS.find(([, words]) => words.some((word) => compareKey(word) === compareKey(text)));
  if (preset) return preset[0];
  return ownScheme(
    normaliseText(text)
      .split(/[、,;\n]/)
      .map(readBand),
  );
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
  if (!scheme) report({ code: "unknownChoice", cell: cell.address, field, raw, choices: GRADE_SCHEME_WORDS });
  return scheme;
}

/** A longer text names no band; the pattern would take seconds to say so. */
const LONGEST_BAND = 100;

function readBand(text: string): OwnBand {
  const match = text.length > LONGEST_BAND ? null : BAND.exec(text.trim());
  return match
    ? { word: match[1] ?? "", from: Number(match[2]) / 100 }
    : { word: text.trim(), from: undefined };
}
