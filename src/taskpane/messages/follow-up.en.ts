import type { FollowUpMessages } from "./follow-up-messages";
import { formatNumber } from "./number-format";

export const englishFollowUp: FollowUpMessages = {
  live: {
    switchLabel: "Check edits by itself",
    state: {
      off: "After editing the sheet, press “Check again”.",
      unavailable: "This Excel does not tell of edits. After editing, press “Check again”.",
      current: "Checks again about a second after you stop typing.",
      edited: "The sheet was edited. Checking again…",
      followed: "The edits were checked.",
      failed: "The edits could not be checked. Please press “Check again”.",
    },
    previewOutdated:
      "The sheet was edited after this preview, and what would be written is different now. Please make it again first.",
  },
  mend: {
    one: "Mend",
    oneLabel: (place) => `Mend ${place}`,
    all: (count) => `Mend all (${formatNumber(count)})`,
    allHint: "Full-width digits, numbers typed as text or with a unit and the like; no value changes.",
  },
  acknowledge: {
    open: "Record a reason",
    openLabel: (place) => `Record a reason for ${place}`,
    heading: "Record why it stays",
    lead: "Adds a row to the sheet 確認記録. The finding moves to “Answered” and comes back if its figures change.",
    reason: "Reason (required)",
    reasonHint: "For example: registrations moved to the corporation in R7; confirmed in March 2026.",
    reasonMissing: "Please enter a reason.",
    author: "Written by",
    submit: "Record",
    cancel: "Cancel",
  },
  acknowledged: {
    heading: (count) => `Answered (${formatNumber(count)})`,
    lead: "Findings with a reason in the sheet 確認記録. Delete its row, and the finding is open again.",
    reason: (reason) => `Reason: ${reason}`,
    by: (author, date) => [author, date].filter((part) => part !== undefined && part !== "").join(", "),
    date: (year, month, day) =>
      `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    showRecord: "Show the record",
    reopened: (reason) => `A reason is recorded, but the figures have changed since (recorded: ${reason}).`,
  },
  findingGone: "Reading the workbook again, this finding was not found any more: it is mended or answered.",
};
