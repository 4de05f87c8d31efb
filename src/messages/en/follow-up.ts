import type { FollowUpMessages } from "../follow-up-messages";
import { formatNumber } from "../written-figures";

export const englishFollowUp: FollowUpMessages = {
  live: {
    switchLabel: "Check edits automatically",
    state: {
      off: "After editing the sheet, press “Check again”.",
      unavailable: "This Excel does not report edits. After editing, press “Check again”.",
      current: "Checks again about a second after you stop typing.",
      edited: "The sheet was edited. Checking again…",
      followed: "The edits were checked.",
      failed: "The edits could not be checked. Please press “Check again”.",
    },
    previewOutdated:
      "The sheet was edited after this preview, and what would be written is different now. Please make it again first.",
  },
  mend: {
    one: "Fix",
    oneLabel: (place) => `Fix ${place}`,
    all: (count) => `Fix all (${formatNumber(count)})`,
    allHint: "Full-width digits, numbers typed as text or with a unit and the like; no value changes.",
  },
  acknowledge: {
    open: "Record a reason",
    openLabel: (place) => `Record a reason for ${place}`,
    heading: "Record why it stays",
    lead: "Adds a row to the sheet 確認記録. The finding moves to “Answered” and comes back if its figures change.",
    all: "Record for all",
    allLabel: (cause, count) => `Record one reason for all ${formatNumber(count)}: ${cause}`,
    allHeading: (cause, count) => `Record why all ${formatNumber(count)} stay: ${cause}`,
    allLead: (count) =>
      `Adds ${formatNumber(count)} rows with this reason to the sheet 確認記録. All ${formatNumber(count)} findings move to “Answered”; one whose figures change comes back by itself.`,
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
  scoreCard: {
    heading: (toMend, rules) =>
      toMend === 0
        ? `Machine-readable rules (${formatNumber(rules)})`
        : `Machine-readable rules (${formatNumber(toMend)} to fix)`,
    lead: "How far the ledgers and 指標データ follow the rules of the Ministry of Internal Affairs for machine-readable data. Tables made for printing are left out.",
    nothing: "There are neither ledgers nor 指標データ, so none of the rules applies.",
    verdict: { conforms: "Conforms", toMend: "To fix", notApplicable: "Does not apply" },
    count: (findings) => `${formatNumber(findings)} found`,
    rule: {
      "format/1-1-file-type": "The file is Excel or CSV",
      "format/1-2-one-datum": "One value per cell",
      "format/1-3-numeric": "Numbers are numbers, without text in them",
      "format/1-4-merged": "No merged cells",
      "format/1-5-spacing": "No spaces or line breaks for layout",
      "format/1-6-omitted-name": "No omitted headers or names",
      "format/1-7-formula": "Formulas become values in what is published",
      "format/1-8-object": "No pictures or charts over the table",
      "format/1-9-unit": "Units are written down",
      "format/1-10-machine-dependent": "No platform-dependent characters",
      "format/1-11-era-only": "Era years have the western year beside them",
      "format/1-12-area-name": "Full place names",
      "format/1-13-symbol": "Among numbers only the signs 0, X and ***",
      "format/2-1-split-table": "No empty rows or columns within a table",
      "format/2-2-several-tables": "One table per sheet",
    },
  },
  findingGone: "The workbook was read again, and this finding is gone: it was fixed or answered.",
};
