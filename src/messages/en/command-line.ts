import type { CommandLineMessages, FileDamage, UnreadableInputReason } from "../command-line-messages";

const UNREADABLE: Readonly<Record<UnreadableInputReason, string>> = {
  notZip: "It is not an Excel workbook. Name an .xlsx file.",
  encrypted: "It is protected by a password. Open it in Excel, remove the password, save it and try again.",
  notXlsx: "It is of another kind. Open it in Excel, save it as an Excel workbook (*.xlsx) and try again.",
  damaged: "It is damaged. Open it in Excel, let Excel repair it, save it and try again.",
  tooLarge: "It is too large. Delete sheets or rows that are not needed in Excel, save it and try again.",
};

/** What is broken in a damaged file, after the part's name. */
const DAMAGE: Readonly<Record<FileDamage["fault"], string>> = {
  unpack: "it cannot be unpacked and may be cut off",
  checksum: "its contents differ from their checksum",
  missing: "it is not in the file",
  xml: "it is not well-formed XML",
  noWorksheet: "there is no worksheet in it",
  inside: "its inside cannot be read",
};

function damageOf({ fault, part }: FileDamage): string {
  return part === undefined ? DAMAGE[fault] : `${part}: ${DAMAGE[fault]}`;
}

export const englishCommandLine: CommandLineMessages = {
  noWorkbook: (usage) => `Name a workbook. ${usage}`,
  severalWorkbooks: (others, usage) => `Name one workbook only (besides: ${others.join(" ")}). ${usage}`,
  notUnderstood: (reason, usage) => `${reason} ${usage}`,
  unknownTask: (word, known) => `--do does not know "${word}". It takes: ${known.join(",")}`,
  csvWithoutTidy: "--csv needs tidy in --do.",
  unknownRates: (text) => `--rates takes columns or rows (not ${text}).`,
  rowsWithoutRates: "--rates rows needs rates in --do.",
  overwriteWithoutPaper: "--overwrite-papers needs paper in --do.",
  noSuchDay: (text) => `--as-of takes a day that exists, written like 2026-02-28 (not ${text}).`,
  unknownLanguage: (text, known) => `--lang takes ${known.join(" or ")} (not ${text}).`,
  notFound: (file) => `${file} was not found. Check its name and folder.`,
  inputIsFolder: (file) => `${file} is a folder. Name an .xlsx file.`,
  mayNotBeRead: (file) => `${file} cannot be read. Check who may read it.`,
  sameOutputs: (files) =>
    `Two results would go to the same file (${files.join(", ")}). Give them different names.`,
  outputIsFolder: (file) => `${file} is a folder. Name the file to save to.`,
  outputIsInput: (file) =>
    `The result would replace the workbook itself (${file}), which is never changed. Give it another name.`,
  mayNotBeWritten: (file) =>
    `${file} cannot be written. Check that its folder exists and who may write there.`,
  writingFailed: (file, reason) => `${file} cannot be written (${reason}). Check where it is to go.`,
  cannotOpen: (file, reason, damage) =>
    `${file} cannot be opened. ${UNREADABLE[reason]}${damage ? ` (${damageOf(damage)})` : ""}`,
  cannotRead: (file, why) => `${file} cannot be read: ${why}`,
  named: (indicator, message) => `${indicator}: ${message}`,
  summary: (input, counts) => [
    `${input}: ${String(counts.tables)} indicator table(s), ${String(counts.indicators)} indicators, ` +
      `${String(counts.assessed)} of ${String(counts.years)} years assessed`,
    counts.checked
      ? `findings: ${String(counts.errors)} to fix, ${String(counts.warnings)} to check, ${String(counts.infos)} to note` +
        ` (${String(counts.notChecked)} not checked)`
      : "findings: not checked (no check in --do)",
    `written: ${String(counts.cells)} cells, ${String(counts.ownCells)} on sheets of the add-in's own; charts in the workbook: ${String(counts.charts)}`,
  ],
  passedOver: (what, why) => `not understood: ${what}: ${why}`,
  noticed: (message) => `note: ${message}`,
  refused: (message) => `refused: ${message}`,
  lost: (what, where) => `not carried over: ${what} (${where})`,
  saved: (output) => `saved: ${output}`,
};
