/** Writes assets/sample.xlsx. Run by hand after scripts/sample has changed; a test says where the two differ. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { saveXlsx } from "../stand-in/file/save-xlsx";
import { sampleBook } from "./sample/sample-book";

async function makeSample(): Promise<void> {
  const { bytes, lost } = await saveXlsx(sampleBook());
  if (lost.length > 0) throw new Error(`The sample cannot be saved whole: ${JSON.stringify(lost)}`);
  await writeFile(path.join(__dirname, "..", "assets", "sample.xlsx"), bytes);
}

void makeSample();
