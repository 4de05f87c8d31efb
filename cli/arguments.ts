import { parseArgs } from "node:util";
import { PLAN_COMMANDS } from "../src/app/plan-commands";
import { isLanguage, LANGUAGE_CODES, type Language } from "../src/core/model/language";
import { calendarDate, isRealDate, type CalendarDate } from "../src/core/values/calendar/calendar-date";
import type { CommandLineMessages } from "../src/messages/command-line-messages";
import { commandLineMessagesIn } from "../src/messages/languages/command-line-messages-in";

/** The commands that `--do` may name: a file that is made without a person needs no empty ledgers. */
export const HEADLESS_COMMANDS = PLAN_COMMANDS.filter((command) => command !== "ledgers");

/** What `--do` may name, in the order in which it is carried out. */
const HEADLESS_TASKS = ["check", ...HEADLESS_COMMANDS, "mailcopy"] as const;
export type HeadlessTask = (typeof HEADLESS_TASKS)[number];
const DEFAULT_TASKS: readonly HeadlessTask[] = ["check", "rates", "charts"];

export interface HeadlessArguments {
  readonly input: string;
  readonly output: string | undefined;
  readonly report: string | undefined;
  /** Another workbook that IN is compared with. */
  readonly compare: string | undefined;
  /** Where 指標データ goes as CSV. */
  readonly csv: string | undefined;
  readonly tasks: readonly HeadlessTask[];
  /** 基準日 of `--as-of`. */
  readonly asOf: CalendarDate | undefined;
  /** `--lang`; undefined where it is left to the workbook's 設定. */
  readonly language: Language | undefined;
  /** Where rates go that a table has no cells for: columns beside it, or rows below 実績. */
  readonly rates: "columns" | "rows";
  /** Whether papers are made again over what somebody has edited in them. */
  readonly overwrite: boolean;
  readonly strict: boolean;
}

export const USAGE =
  "npm run --silent headless -- IN.xlsx [--out OUT.xlsx] [--json REPORT.json] " +
  `[--csv DATA.csv] [--do ${HEADLESS_TASKS.join(",")}] [--compare OTHER.xlsx] [--as-of YYYY-MM-DD] [--lang ${LANGUAGE_CODES.join("|")}] [--rates columns|rows] [--overwrite-papers] [--strict]`;

/** The command line was not understood, or names a file that cannot be used; one line, in whatever language. */
export class BadUsage extends Error {
  constructor(readonly lineIn: (words: CommandLineMessages) => string) {
    super(lineIn(commandLineMessagesIn("en")));
    this.name = "BadUsage";
  }
}

/** The language that a command line asks for, also where the rest of it is not understood. */
export function languageAskedFor(words: readonly string[]): Language | undefined {
  const at = words.indexOf("--lang");
  const asked =
    at < 0 ? words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length) : words[at + 1];
  return isLanguage(asked) ? asked : undefined;
}

/** Reads the command line of docs/headless.md. Rejects what it does not know with BadUsage, never guesses. */
export function parseHeadlessArguments(words: readonly string[]): HeadlessArguments {
  const { values, positionals } = readWords(words);
  const [input, ...others] = positionals;
  if (input === undefined) throw new BadUsage((line) => line.noWorkbook(USAGE));
  if (others.length > 0) throw new BadUsage((line) => line.severalWorkbooks(others, USAGE));
  const tasks = values.do === undefined ? DEFAULT_TASKS : readTasks(values.do);
  if (values.csv !== undefined && !tasks.includes("tidy")) throw new BadUsage((line) => line.csvWithoutTidy);
  return {
    input,
    output: values.out,
    report: values.json,
    compare: values.compare,
    csv: values.csv,
    tasks,
    asOf: values["as-of"] === undefined ? undefined : readDay(values["as-of"]),
    language: readLanguage(values.lang),
    rates: readRates(values.rates, tasks),
    overwrite: readOverwrite(values["overwrite-papers"], tasks),
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
        compare: { type: "string" },
        csv: { type: "string" },
        do: { type: "string" },
        "as-of": { type: "string" },
        lang: { type: "string" },
        rates: { type: "string" },
        "overwrite-papers": { type: "boolean" },
        strict: { type: "boolean" },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new BadUsage((line) => line.notUnderstood(reason, USAGE));
  }
}

function readTasks(list: string): HeadlessTask[] {
  const named = list.split(",").map((word) => word.trim());
  const tasks = named.map((word) => {
    const task = HEADLESS_TASKS.find((one) => one === word);
    if (task === undefined) throw new BadUsage((line) => line.unknownTask(word, HEADLESS_TASKS));
    return task;
  });
  return HEADLESS_TASKS.filter((task) => tasks.includes(task));
}

function readDay(text: string): CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (isRealDate(year, month, day)) return calendarDate(year, month, day);
  throw new BadUsage((line) => line.noSuchDay(text));
}

function readRates(text: string | undefined, tasks: readonly HeadlessTask[]): HeadlessArguments["rates"] {
  if (text === undefined || text === "columns") return "columns";
  if (text !== "rows") throw new BadUsage((line) => line.unknownRates(text));
  if (!tasks.includes("rates")) throw new BadUsage((line) => line.rowsWithoutRates);
  return text;
}

function readOverwrite(given: boolean | undefined, tasks: readonly HeadlessTask[]): boolean {
  if (given === true && !tasks.includes("paper")) throw new BadUsage((line) => line.overwriteWithoutPaper);
  return given === true;
}

function readLanguage(text: string | undefined): Language | undefined {
  if (text === undefined || isLanguage(text)) return text;
  throw new BadUsage((line) => line.unknownLanguage(text, LANGUAGE_CODES));
}
