import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { entryAt } from "../../../src/core/values/invariants/defect";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import type { BookState } from "../../../stand-in/model/book-state";
import { runProgram } from "./programs";

/** LibreOffice calculates files of other programs on opening only where it is told so; 0 is "always". */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Separator, quote, UTF-8 and first line, as numbers (LibreOffice's filter options for CSV). */
const COMMAS_AND_UTF8 = "--infilter=CSV:44,34,76,1";

/** What a recipient's LibreOffice shows of a workbook, all formulas calculated anew. */
export interface Recipient {
  /** Saved again as .xlsx: the values and charts as LibreOffice calculated them. */
  readonly book: BookState;
  readonly bytes: Uint8Array;
  /** As a page with the colours of conditional formats; sheets follow one another. */
  readonly html: string;
}

/** A LibreOffice with a profile and a folder of its own. */
export interface LibreOffice {
  /** As many workbooks as there are: starting the office suite takes longer than opening one. */
  readonly open: (workbooks: readonly Uint8Array[]) => Promise<Recipient[]>;
  /**
   * CSVs as LibreOffice opens them with commas and UTF-8, which its dialog proposes for a file with that mark; without a
   * window it asks nobody and would take the system's own encoding.
   */
  readonly openCsvs: (csvs: readonly Uint8Array[]) => Promise<BookState[]>;
  /** The pages that would be printed, as PDF. */
  readonly print: (workbook: Uint8Array) => Promise<Uint8Array>;
  /** Workbooks by their names without an ending, all converted by one start of the program: `xlsx`, `pdf`. */
  readonly convertAll: (
    workbooks: ReadonlyMap<string, Uint8Array>,
    format: string,
  ) => Promise<ReadonlyMap<string, Uint8Array>>;
  readonly close: () => Promise<void>;
}

export async function startLibreOffice(): Promise<LibreOffice> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "kpi-office-"));
  const profile = path.join(folder, "profile");
  await mkdir(path.join(profile, "user"), { recursive: true });
  await writeFile(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
  const profileOption = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const [inside, out] = [path.join(folder, "in"), path.join(folder, "out")];
  const convertAll = async (
    files: ReadonlyMap<string, Uint8Array>,
    format: string,
    from = "xlsx",
    filter: readonly string[] = [],
  ): Promise<Map<string, Uint8Array>> => {
    await mkdir(inside, { recursive: true });
    await rm(out, { recursive: true, force: true });
    const inputs: string[] = [];
    for (const [name, file] of files) {
      const input = path.join(inside, `${name}.${from}`);
      await writeFile(input, file);
      inputs.push(input);
    }
    const [ending = ""] = format.split(":");
    const options = ["--headless", "--norestore", ...filter, "--convert-to", format, "--outdir", out];
    await runProgram("soffice", [profileOption, ...options, ...inputs]);
    const made = new Map<string, Uint8Array>();
    for (const name of files.keys())
      made.set(name, new Uint8Array(await readFile(path.join(out, `${name}.${ending}`))));
    return made;
  };
  const convertInOrder = async (
    files: readonly Uint8Array[],
    ...[format, from, filter]: readonly [string, string?, (readonly string[])?]
  ): Promise<Uint8Array[]> => {
    const named = new Map(files.map((file, index) => [`book${String(index)}`, file]));
    return [...(await convertAll(named, format, from, filter)).values()];
  };
  return {
    open: async (workbooks) => {
      const saved = await convertInOrder(workbooks, "xlsx");
      const pages = await convertInOrder(workbooks, "html:HTML (StarCalc)");
      return Promise.all(
        saved.map(async (bytes, index) => {
          const { book } = await openXlsx(bytes);
          return { book, bytes, html: new TextDecoder().decode(entryAt(pages, index)) };
        }),
      );
    },
    openCsvs: async (csvs) => {
      const opened = await convertInOrder(csvs, "xlsx", "csv", [COMMAS_AND_UTF8]);
      return Promise.all(opened.map(async (bytes) => (await openXlsx(bytes)).book));
    },
    print: async (workbook) => entryAt(await convertInOrder([workbook], "pdf"), 0),
    convertAll: (workbooks, format) => convertAll(workbooks, format),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
