import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runProgram } from "./programs";

/** A word on a page, in points from the page's top left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

/** What is printed: the pages, and their text as the program has written it, cell by cell, without spaces. */
export interface Printed {
  readonly pages: readonly PrintedPage[];
  readonly text: string;
}

/** Reads a PDF: the box of every word, and the text. */
export async function readPrinted(pdf: Uint8Array): Promise<Printed> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "kpi-pages-"));
  const converted = async (option: string): Promise<string> => {
    const output = path.join(folder, `pages${option}`);
    await runProgram("pdftotext", [option, path.join(folder, "pages.pdf"), output]);
    return readFile(output, "utf8");
  };
  await writeFile(path.join(folder, "pages.pdf"), pdf);
  const [html, text] = [await converted("-bbox"), await converted("-raw")];
  await rm(folder, { recursive: true });
  return { pages: html.split("<page ").slice(1).map(pageOf), text: text.replace(/\s/g, "") };
}

function pageOf(page: string): PrintedPage {
  return {
    width: numberOf(page, "width"),
    height: numberOf(page, "height"),
    words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, box = "", text = ""]) => ({
      text: text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
      left: numberOf(box, "xMin"),
      top: numberOf(box, "yMin"),
      right: numberOf(box, "xMax"),
      bottom: numberOf(box, "yMax"),
    })),
  };
}

function numberOf(text: string, name: string): number {
  const found = new RegExp(`${name}="([\\d.]+)"`).exec(text)?.[1];
  if (found === undefined) throw new Error(`no ${name}`);
  return Number(found);
}

/** Words that lie over one another, as they do where a row is too low for its text: what is cut is still on the page. */
export function overlapping({ words }: PrintedPage): readonly string[] {
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const least = Math.min(one.bottom - one.top, other.bottom - other.top);
      return across > 1 && down > least / 2 ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}

/** The workbook of which nothing but one sheet is printed: LibreOffice prints hidden sheets too where they have a print area. */
export function withOnly(workbook: Uint8Array, sheet: string): Uint8Array {
  const files = unzipSync(workbook);
  const part = "xl/workbook.xml";
  const stored = files[part];
  if (!stored) throw new Error("no workbook");
  const names = [...strFromU8(stored).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  const place = names.indexOf(sheet);
  const xml = strFromU8(stored)
    .replace(/<sheet [^>]*>/g, (entry) =>
      entry.includes(`name="${sheet}"`) ? entry : entry.replace("<sheet ", '<sheet state="hidden" '),
    )
    .replace(/<definedName name="_xlnm.Print_Area"[^>]*>[^<]*<\/definedName>/g, (area) =>
      area.includes(`'${sheet}'!`) ? area : "",
    )
    .replace(/<bookViews>.*?<\/bookViews>/s, "")
    // The sheet that is in front is printed whatever its state.
    .replace("<sheets>", `<bookViews><workbookView activeTab="${String(place)}"/></bookViews><sheets>`);
  return zipSync({ ...files, [part]: strToU8(xml) });
}
