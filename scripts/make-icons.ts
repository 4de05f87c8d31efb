/** Draws assets/icon-*.png from the SVGs with Chromium. Run by hand after a drawing has changed. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser";

const assets = path.join(__dirname, "..", "assets");

/** Below 32 pixels the full drawings blur, so those sizes have drawings of their own on the pixel grid. */
const drawings = [
  { size: 16, drawing: "16" },
  { size: 20, drawing: "20" },
  { size: 32, drawing: "full" },
  { size: 64, drawing: "full" },
  { size: 80, drawing: "full" },
] as const;

/** The add-in's own icon, and that of 次の指摘へ. */
const subjects = ["icon", "finding"] as const;

async function makeIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    for (const { subject, size, drawing } of subjects.flatMap((subject) =>
      drawings.map((each) => ({ subject, ...each })),
    )) {
      const svg = await readFile(path.join(assets, `${subject}-${drawing}.svg`), "utf8");
      const side = `${String(size)}px`;
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0;background:transparent}svg{display:block;width:${side};height:${side}}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(path.join(assets, `${subject}-${String(size)}.png`), png);
    }
  } finally {
    await browser.close();
  }
}

void makeIcons();
