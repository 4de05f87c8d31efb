import path from "node:path";
import { readOtherFile } from "../src/app/read-other-file";
import { reportComparison } from "../src/app/report/report-comparison";
import type { ReportComparison } from "../src/app/report/comparison-section";
import { compareWorkbooks } from "../src/core/judge/comparison/compare-workbooks";
import type { Review } from "../src/core/review";
import type { Language } from "../src/core/model/language";
import { comparisonMessagesIn } from "../src/messages/languages/comparison-messages-in";
import { UnreadableFile } from "../src/ooxml/package/unreadable-file";
import { BadUsage } from "./arguments";

export interface HeadlessComparison {
  readonly section: ReportComparison;
  /** Lines of the summary for people. */
  readonly lines: readonly string[];
}

/** IN as it was read beside the bytes of OTHER; nothing is taken over, as nobody is there to choose. */
export async function headlessComparison(
  file: string,
  bytes: Uint8Array,
  review: Review,
  language: Language,
): Promise<HeadlessComparison> {
  const words = comparisonMessagesIn(language);
  const compared = compareWorkbooks(review, await other(file, bytes, review));
  const { figures, texts, added, dropped, notCompared } = compared;
  return {
    section: reportComparison(compared, words.notCompared),
    lines: [
      words.summary(compared.fileName, {
        figures: figures.length,
        texts: texts.length,
        added: added.length,
        dropped: dropped.length,
        notCompared: notCompared.length,
        indicators: compared.compared.indicators,
        compared: compared.compared.figures,
      }),
      ...notCompared.map(words.notCompared),
    ],
  };
}

async function other(file: string, bytes: Uint8Array, review: Review): ReturnType<typeof readOtherFile> {
  try {
    return await readOtherFile(bytes, path.basename(file), review);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, damage } = error;
    throw new BadUsage((line) => line.cannotOpen(file, code, damage));
  }
}
