import type { HostFailure, Shortfall } from "../src/app/workbook-host";
import type { ReportFailure } from "../src/app/report/report";
import type { ReportWording } from "../src/app/report/build-report";
import type { Finding } from "../src/core/judge/findings/finding";
import type { Plan, PlanRefusal } from "../src/core/plan/plan";
import { commandLineMessagesIn } from "../src/messages/languages/command-line-messages-in";
import { describeFailure, describeFinding, describeNotChecked } from "../src/messages/describe";
import type { Messages } from "../src/messages/messages";

/** The words of the report: the pane's own, so that a clerk and the person at the command line read the same. */
export function reportWording(messages: Messages): ReportWording {
  return {
    finding: (finding) => namingIndicator(finding, describeFinding(finding, messages).message, messages),
    sign: messages.understanding.sign,
    notice: messages.plan.notice,
    notChecked: (entry) => describeNotChecked(entry, messages),
  };
}

/** The pane lists findings under their indicator; a message that is read by itself has to name it. */
function namingIndicator({ indicator }: Finding, message: string, { language }: Messages): string {
  // A number that an indicator is called by (1, 12) is in a message as part of a figure.
  const isNamed = indicator === undefined || (message.includes(indicator) && !/^\d+$/.test(indicator));
  return isNamed ? message : commandLineMessagesIn(language).named(indicator, message);
}

/** What a plan leaves out, as an entry of `failures`. */
export function refusalEntry(refusal: PlanRefusal, messages: Messages): ReportFailure {
  return { code: refusal.code, sheet: refusal.sheet, message: messages.refusal(refusal) };
}

/** What Excel refused, in words. */
export function failureMessage(failure: HostFailure, messages: Messages): string {
  const { title, sentences } = describeFailure(failure, "commandLine", messages);
  return [title, ...sentences].join(" ");
}

/** What Excel refused of an operation, which is named: others of the same run may have been written. As an entry of `failures`. */
export function failureEntry(
  failure: HostFailure,
  operation: Plan["kind"],
  messages: Messages,
): ReportFailure {
  const message = `${messages.plan.kind[operation]}: ${failureMessage(failure, messages)}`;
  return { code: failure.code, sheet: failure.detail.sheet ?? "", message };
}

/** What has come out otherwise than planned, as an entry of `failures`; `sheet` is "" where it is about several. */
export function shortfallEntry(shortfall: Shortfall, messages: Messages): ReportFailure {
  const sheet = shortfall.code === "notAsWritten" ? shortfall.sheet : "";
  return { code: shortfall.code, sheet, message: messages.plan.shortfall(shortfall) };
}
