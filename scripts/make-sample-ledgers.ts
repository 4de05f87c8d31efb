/** Writes assets/sample-ledgers.xlsx. Run by hand after scripts/sample-ledgers has changed; a test says where the two differ. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { saveXlsx } from "../stand-in/file/save-xlsx";
import { sampleLedgersBook } from "./sample-ledgers/sample-ledgers-book";

async function makeSampleLedgers(): Promise<void> {
  const { bytes, lost } = await saveXlsx(sampleLedgersBook());
  if (lost.length > 0) throw new Error(`The sample cannot be saved whole: ${JSON.stringify(lost)}`);
  await writeFile(path.join(__dirname, "..", "assets", "sample-ledgers.xlsx"), bytes);
}

void makeSampleLedgers();
