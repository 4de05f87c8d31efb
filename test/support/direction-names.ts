import { readFileSync } from "node:fs";
import path from "node:path";

/** What is in the table beside a name and says which way is better. */
export interface DirectionSigns {
  readonly base?: number;
  /** In the order of years. */
  readonly targets?: readonly number[];
  /** What is in a column 方向: ↓, ダウン, 減少を目指す. */
  readonly column?: string;
  /** The word at the target: 以下, 以内, 以上. */
  readonly word?: string;
  /** The form that reproduces the office's own 達成率 in at least two cells. */
  readonly officeRate?: "actual/target" | "target/actual";
}

export interface DirectionName {
  readonly name: string;
  readonly unit?: string;
  readonly signs?: DirectionSigns;
  /**
   * `higher`: to be rated as higher is better, by inference or assumption (asking is needless here); `lower`: lower is
   * inferred; `ask`: neither is known, so no rate before someone has answered.
   */
  readonly expected: "higher" | "lower" | "ask";
  readonly source: string;
}

/** test/fixtures/direction-names.json: real names of indicators, labelled by hand. */
export function directionNames(): {
  readonly sources: Readonly<Record<string, string>>;
  readonly names: readonly DirectionName[];
} {
  const file = path.join(__dirname, "..", "fixtures", "direction-names.json");
  return JSON.parse(readFileSync(file, "utf8")) as ReturnType<typeof directionNames>;
}
