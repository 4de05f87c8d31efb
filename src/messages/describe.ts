import type { HostFailure } from "../app/workbook-host";
import type { Finding, FindingCode, FindingDataByCode } from "../core/judge/findings/finding";
import type { NotChecked } from "../core/model/not-checked";
import type { FailedTask } from "./failure-messages";
import type { FindingMessages, FindingSubject } from "./finding-messages";
import type { Messages } from "./messages";

/** A finding in words. */
export interface DescribedFinding {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
}

function describeCode<Code extends FindingCode>(
  findings: FindingMessages,
  code: Code,
  data: FindingDataByCode[Code],
  subject: FindingSubject,
): DescribedFinding {
  const wording = findings[code];
  return {
    title: wording.title,
    message: wording.message(data, subject),
    why: wording.why,
    remedy: wording.remedy,
  };
}

/** A finding's title, message and explanation in the language of `messages`. */
export function describeFinding(finding: Finding, messages: Messages): DescribedFinding {
  const subject = { indicator: finding.indicator, fiscalYear: finding.fiscalYear };
  return describeCode(messages.findings, finding.code, finding.data, subject);
}

function isFindingCode(text: string, findings: FindingMessages): text is FindingCode {
  return Object.hasOwn(findings, text);
}

/** What could not be checked, and why, each in words. */
export function describeNotChecked(
  { what, why }: NotChecked,
  messages: Messages,
): { readonly what: string; readonly why: string } {
  const { notChecked, findings } = messages;
  // Checks go by the code of what they look for, which says nothing to a person.
  const text =
    what.kind === "check" && isFindingCode(what.text, findings) ? findings[what.text].title : what.text;
  return { what: notChecked.subject[what.kind]({ ...what, text }), why: notChecked.reason(why) };
}

/** What Excel refused: a heading, then sentences on what was written, which cells are meant and what to do. */
export function describeFailure(
  { code, detail }: HostFailure,
  task: FailedTask,
  messages: Messages,
): { readonly title: string; readonly sentences: readonly string[] } {
  const wording = messages.failures.byCode[code];
  const { cells = [], objects = [], unseenOn = [], doubtfulSheets = [], protectedSheets = [] } = detail;
  const sentences = [
    detail.mayBeLeft === true
      ? messages.failures.mayBeLeft(detail.sheet)
      : messages.failures.written(task, detail.partlyWritten === true),
    ...(cells.length > 0 ? [messages.failures.cells(cells)] : []),
    ...(objects.length > 0 ? [messages.failures.objects(objects)] : []),
    ...(unseenOn.length > 0 ? [messages.failures.unseenOn(unseenOn)] : []),
    ...(doubtfulSheets.length > 0 ? [messages.failures.doubtfulSheets(doubtfulSheets)] : []),
    ...(protectedSheets.length > 0 ? [messages.failures.protectedSheets(protectedSheets)] : []),
    wording.advice(detail, task),
  ];
  return { title: wording.title(detail, task), sentences };
}
