import { parseArgs } from "node:util";
import { PLAN_COMMANDS } from "../src/app/plan-commands";
import { calendarDate, isRealDate, type CalendarDate } from "../src/core/values/calendar/calendar-date";

/** The commands that `--do` may name: a file that is made without a person needs no empty ledgers. */
export const HEADLESS_COMMANDS = PLAN_COMMANDS.filter((command) => command !== "ledgers");

/** Tasks that this version does not carry out; they are bad usage with a line that says so. */
const NOT_YET = ["paper", "tidy", "mailcopy"] as const;

/** What `--do` may name, in the order in which it is carried out. */
const HEADLESS_TASKS = ["check", ...HEADLESS_COMMANDS] as const;
export type HeadlessTask = (typeof HEADLESS_TASKS)[number];
const DEFAULT_TASKS: readonly HeadlessTask[] = ["check", "rates", "charts"];

export interface HeadlessArguments {
  readonly input: string;
  readonly output: string | undefined;
  readonly report: string | undefined;
  readonly tasks: readonly HeadlessTask[];
  /** 基準日 of `--as-of`. */
  readonly asOf: CalendarDate | undefined;
  readonly language: "ja" | "en";
  readonly strict: boolean;
}

export const USAGE =
  "npm run --silent headless -- IN.xlsx [--out OUT.xlsx] [--json REPORT.json] " +
  "[--do check,recount,rates,charts] [--as-of YYYY-MM-DD] [--lang ja|en] [--strict]";

/** The command line was not understood, or names a file that cannot be used; one line in each language. */
export class BadUsage extends Error {
  constructor(
    readonly japanese: string,
    readonly english: string,
  ) {
    super(english);
    this.name = "BadUsage";
  }

  /** The line in the language that the command line asks for, also where the rest of it was not understood. */
  lineFor(words: readonly string[]): string {
    const asked = words.includes("--lang=en") || words[words.indexOf("--lang") + 1] === "en";
    return asked && words.some((word) => word.startsWith("--lang")) ? this.english : this.japanese;
  }
}

/** Reads the command line of docs/headless.md. Rejects what it does not know with BadUsage, never guesses. */
export function parseHeadlessArguments(words: readonly string[]): HeadlessArguments {
  const { values, positionals } = readWords(words);
  const [input, ...others] = positionals;
  if (input === undefined)
    throw new BadUsage(`ブックを指定してください。 ${USAGE}`, `Name a workbook. ${USAGE}`);
  if (others.length > 0)
    throw new BadUsage(
      `ブックは一つだけ指定してください（余分: ${others.join(" ")}）。 ${USAGE}`,
      `Name one workbook only (besides: ${others.join(" ")}). ${USAGE}`,
    );
  return {
    input,
    output: values.out,
    report: values.json,
    tasks: values.do === undefined ? DEFAULT_TASKS : readTasks(values.do),
    asOf: values["as-of"] === undefined ? undefined : readDay(values["as-of"]),
    language: readLanguage(values.lang),
    strict: values.strict ?? false,
  };
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        json: { type: "string" },
        do: { type: "string" },
        "as-of": { type: "string" },
        lang: { type: "string" },
        strict: { type: "boolean" },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new BadUsage(`指定が分かりません（${reason}）。 ${USAGE}`, `${reason} ${USAGE}`);
  }
}

function readTasks(list: string): HeadlessTask[] {
  const named = list.split(",").map((word) => word.trim());
  const tasks = named.map((word) => {
    const task = HEADLESS_TASKS.find((one) => one === word);
    if (NOT_YET.some((one) => one === word)) throw notYet(word);
    if (task === undefined) {
      const known = HEADLESS_TASKS.join(",");
      throw new BadUsage(
        `--do の「${word}」は分かりません。使えるもの: ${known}`,
        `--do does not know "${word}". It takes: ${known}`,
      );
    }
    return task;
  });
  return HEADLESS_TASKS.filter((task) => tasks.includes(task));
}

function notYet(task: string): BadUsage {
  return new BadUsage(
    `--do の「${task}」はこの版にはまだありません。`,
    `This version cannot do "${task}" yet.`,
  );
}

function readDay(text: string): CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (isRealDate(year, month, day)) return calendarDate(year, month, day);
  throw new BadUsage(
    `--as-of は 2026-02-28 の形の実在する日付で指定してください（${text}）。`,
    `--as-of takes a day that exists, written like 2026-02-28 (not ${text}).`,
  );
}

function readLanguage(text: string | undefined): "ja" | "en" {
  if (text === undefined || text === "ja") return "ja";
  if (text === "en") return "en";
  throw new BadUsage(`--lang は ja か en です（${text}）。`, `--lang takes ja or en (not ${text}).`);
}
