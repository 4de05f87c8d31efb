import path from "node:path";
import { buildReport, reportNotChecked } from "../src/app/report/build-report";
import type { Report, ReportNotChecked } from "../src/app/report/report";
import type { UseCases } from "../src/app/use-cases";
import type { Review } from "../src/core/review";
import { tidyCsv } from "../src/core/write/tidy/tidy-csv";
import { HostFailure } from "../src/app/workbook-host";
import type { CalendarDate } from "../src/core/values/calendar/calendar-date";
import { DEFAULT_LANGUAGE } from "../src/messages/default-language";
import { commandLineMessagesIn } from "../src/messages/languages/command-line-messages-in";
import { messagesIn } from "../src/messages/languages/messages-in";
import type { Messages } from "../src/messages/messages";
import { UnreadableFile } from "../src/ooxml/package/unreadable-file";
import type { LostPart } from "../stand-in/file/lost/lost-part";
import { describeLost, type Language } from "../stand-in/file/lost/lost-words";
import { BadUsage, languageAskedFor, parseHeadlessArguments, type HeadlessArguments } from "./arguments";
import { carryOut } from "./carry-out";
import { checkOutputs, readInput, writeOutput } from "./files";
import { openHeadlessWorkbook, type HeadlessWorkbook } from "./headless-workbook";
import { headlessComparison } from "./comparison";
import { headlessMailCopy, type HeadlessMailCopy, type ReadWorkbook } from "./mail-copy";
import { rateCellsOf } from "./rate-cells";
import { summaryLines } from "./summary";
import { failureMessage, reportWording } from "./wording";

/** Where the command line writes its lines for people. */
export interface HeadlessOutput {
  readonly line: (text: string) => void;
  readonly errorLine: (text: string) => void;
}

/** Carries out a command line of docs/headless.md and resolves to its exit code. Rejects with defects only. */
export async function runHeadless(words: readonly string[], output: HeadlessOutput): Promise<number> {
  try {
    return await carryOutCommandLine(parseHeadlessArguments(words), output);
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    output.errorLine(error.lineIn(commandLineMessagesIn(languageAskedFor(words) ?? DEFAULT_LANGUAGE)));
    return 2;
  }
}

async function carryOutCommandLine(args: HeadlessArguments, output: HeadlessOutput): Promise<number> {
  const started = performance.now();
  const bytes = await readInput(args.input);
  const { compare } = args;
  const other = compare === undefined ? undefined : { file: compare, bytes: await readInput(compare) };
  await checkOutputs([args.output, args.report, args.csv], [args.input, ...(other ? [other.file] : [])]);
  const workbook = await open(bytes, args.input, args.asOf);
  const review = await reviewed(workbook.useCases, args);
  const language = args.language ?? review.settings.language ?? DEFAULT_LANGUAGE;
  const messages = messagesIn(language);
  const comparison = other && (await headlessComparison(other.file, other.bytes, review, language));
  const worked = await work(workbook, { bytes, review }, { ...args, language }, messages, started);
  const { unread, saved, csv, ownCells } = worked;
  const report = { ...worked.report, ...(comparison ? { comparison: comparison.section } : {}) };
  const lines = [...worked.lines, ...(comparison?.lines ?? [])];
  if (args.output !== undefined && saved) await writeOutput(args.output, saved);
  if (args.report !== undefined) await writeOutput(args.report, `${JSON.stringify(report, null, 2)}\n`);
  if (args.csv !== undefined && csv !== undefined) await writeOutput(args.csv, csv);
  const written = {
    ...args,
    ...(saved ? {} : { output: undefined }),
    ...(csv === undefined ? { csv: undefined } : {}),
  };
  for (const line of [
    ...lines,
    ...summaryLines({ report, ownCells }, unread, written, commandLineMessagesIn(language)),
  ])
    output.line(line);
  return exitCode(report, args);
}

async function open(
  bytes: Uint8Array,
  file: string,
  asOf: CalendarDate | undefined,
): Promise<HeadlessWorkbook> {
  try {
    return await openHeadlessWorkbook(bytes, path.basename(file), asOf);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, damage } = error;
    throw new BadUsage((line) => line.cannotOpen(file, code, damage));
  }
}

/** A workbook that the add-in itself cannot read (a cell far away makes a sheet of 17 thousand million) is no defect. */
async function reviewed(useCases: UseCases, { input, language }: HeadlessArguments): Promise<Review> {
  try {
    return await useCases.review();
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const message = failureMessage(error, messagesIn(language ?? DEFAULT_LANGUAGE));
    throw new BadUsage((line) => line.cannotRead(input, message));
  }
}

interface Worked {
  readonly report: Report;
  /** What could not be understood in 設定 and 指標定義. */
  readonly unread: readonly ReportNotChecked[];
  readonly saved: Uint8Array | undefined;
  /** 指標データ as CSV; undefined where there is no table to make it from. */
  readonly csv: string | undefined;
  /** Cells that were written on sheets of the add-in's own. */
  readonly ownCells: number;
  /** What is told of the mail copy. */
  readonly lines: readonly string[];
}

async function work(
  workbook: HeadlessWorkbook,
  { bytes, review }: { readonly bytes: Uint8Array; readonly review: Review },
  args: HeadlessArguments & { readonly language: Language },
  messages: Messages,
  started: number,
): Promise<Worked> {
  const { useCases, host } = workbook;
  const { result, changes, ownCells, failures, notices } = await carryOut(useCases, review, args, messages);
  const copies = args.tasks.includes("mailcopy");
  const isChanged = result !== review;
  // A copy is made of the file itself, so that what the stand-in cannot carry is in it; after edits, of the result.
  const file =
    (args.output !== undefined && !copies) || (copies && isChanged) ? await workbook.save() : undefined;
  const copied = { bytes: file?.bytes ?? bytes, review: result };
  const copy = copies ? await mailCopy(copied, { bytes, review }, args.input, messages) : undefined;
  const kept = copy && new Set(copy.section.sheets);
  const rateCells = rateCellsOf(review, result, args.tasks.includes("rates"));
  const wording = reportWording(messages);
  const report = buildReport({
    review,
    outcome: {
      assess: (indicator, year) => useCases.assess(indicator, year, review),
      rateCell: (_table, _indicator, year) => rateCells.get(year),
    },
    result: kept
      ? { ...result.workbook, sheets: result.workbook.sheets.filter(({ name }) => kept.has(name)) }
      : result.workbook,
    wording,
    notices,
    failures: [...failures, ...(copy?.failures ?? [])],
    changes,
    lost: copies && !file ? [] : described([...workbook.lost, ...(file?.lost ?? [])], args.language),
    host: { syncs: host.statistics().syncs, milliseconds: Math.round(performance.now() - started) },
  });
  // What 設定 and 指標定義 say concerns every task, not the checks alone.
  const unread = review.notChecked.filter(({ why }) => why.code === "definitionProblem");
  const notChecked = unread.map((entry) => reportNotChecked(entry, wording));
  const checked = args.tasks.includes("check");
  return {
    report: {
      ...(copy ? { mailCopy: copy.section } : {}),
      ...(checked ? report : { ...report, acknowledged: [], notChecked }),
      findings: [...(checked ? report.findings : []), ...(copy?.section.found ?? [])],
    },
    unread: notChecked,
    saved: copy ? copy.bytes : file?.bytes,
    csv: args.csv === undefined ? undefined : tidyCsv(result),
    lines: copy?.lines ?? [],
    ownCells,
  };
}

/** What the stand-in opens may still be more than a file that is to be passed on may be. */
async function mailCopy(
  copied: ReadWorkbook,
  input: ReadWorkbook,
  file: string,
  messages: Messages,
): Promise<HeadlessMailCopy> {
  try {
    return await headlessMailCopy(copied, input, messages.language);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, damage } = error;
    throw new BadUsage((line) => line.cannotOpen(file, code, damage));
  }
}

/** Opening and saving may lose the same thing: each is told once. */
function described(parts: readonly LostPart[], language: Language): Report["lost"] {
  const told = parts.map((part) => describeLost(part, language));
  return [...new Map(told.map((part) => [`${part.what}\n${part.where}`, part])).values()];
}

function exitCode(report: Report, { strict }: HeadlessArguments): number {
  if (report.failures.length > 0) return 3;
  // What 共有前チェック has found in IN is not in the copy, or the copy was refused.
  const found = new Set(report.mailCopy?.found);
  const isOpen = report.findings.some((finding) => finding.severity === "error" && !found.has(finding));
  return strict && isOpen ? 1 : 0;
}
