/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";

const page = readFileSync(path.join(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");
const parsed = new DOMParser().parseFromString(page, "text/html");

describe("taskpane.html before its script has run", () => {
  it("says in both languages what is needed, in the element that the pane replaces", () => {
    const words = parsed.querySelector("#pane")?.textContent ?? "";
    for (const needed of [
      "Excel 2021 以降",
      "WebView2 ランタイム",
      "Excel 2021 or newer",
      "WebView2 Runtime",
    ]) {
      expect(words).toContain(needed);
    }
  });

  it("shows its name at once, before Office.js is asked for", () => {
    const title = parsed.querySelector("#pane .starting h1");
    const script = parsed.querySelector("body script");
    expect(title?.textContent).toBe("KPI台帳");
    expect(script && title?.compareDocumentPosition(script)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("needs no script of its own, which an old engine or the Content-Security-Policy would stop", () => {
    expect([...parsed.querySelectorAll("script")].map((script) => script.textContent)).toEqual([""]);
    expect(page).not.toMatch(/\son[a-z]+=/);
  });
});
