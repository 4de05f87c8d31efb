/**
 * `npm run pictures:guide [-- --no-build]`: the pictures of README.md and docs/user-guide.ja.md, taken anew into docs/images/
 * from the second sample and the first, so that they show the add-in as it is. Look at them before they are committed.
 */
import path from "node:path";
import type { Page } from "playwright-core";
import { paneOf, takePane, withSandbox, type SandboxInBrowser } from "./sandbox-in-browser";

const folder = path.join(__dirname, "..", "docs", "images");
/** Taller than this a picture is of no use beside a paragraph. */
const TALLEST = 760;

async function press(page: Page, role: "button" | "tab", name: string | RegExp): Promise<void> {
  const pane = await paneOf(page);
  await pane.getByRole(role, { name, exact: true }).first().click();
}

async function takeGuide(sandbox: SandboxInBrowser): Promise<void> {
  const page = await sandbox.open("sample-ledgers.xlsx", 350, { deviceScaleFactor: 2 });
  const take = (name: string): Promise<void> => takePane(page, path.join(folder, `${name}.png`), TALLEST);
  await take("pane-home");
  await press(page, "tab", /^指摘/);
  await take("pane-findings");
  await press(page, "tab", "再集計");
  await take("pane-recount");
  await press(page, "button", "② 業務委託料収入額 R7の根拠を見る");
  await take("pane-evidence");
  await press(page, "tab", "台帳");
  await press(page, "button", "指標を定義する");
  await (
    await paneOf(page)
  )
    .getByText(/台帳から数えると/)
    .first()
    .waitFor();
  await take("pane-definitions");
  await press(page, "button", "戻る");
  await press(page, "tab", "概要");
  await press(page, "button", "共有用コピーを作成");
  await (await paneOf(page)).getByRole("button", { name: "コピーを作成", exact: true }).waitFor();
  await take("pane-mail-copy");
  await press(page, "button", "戻る");
  await press(page, "button", "まとめて実行");
  await take("pane-preview");
  await press(page, "button", "実行");
  await take("pane-outcome");
  await page.context().close();
}

/** The sandbox page after まとめて実行 on the first sample: what README.md opens with. */
async function takeSandbox(sandbox: SandboxInBrowser): Promise<void> {
  const page = await sandbox.open("sample.xlsx", 350);
  await press(page, "button", "まとめて実行");
  await press(page, "button", "実行");
  // To the rates that were written, right of the table.
  await (await paneOf(page)).getByText("見る", { exact: true }).first().click();
  await page.waitForTimeout(1000);
  await page.locator("[data-grid-input]").focus();
  for (let column = 0; column < 9; column++) await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(folder, "sandbox.png") });
  await page.context().close();
}

withSandbox({ build: !process.argv.includes("--no-build") }, async (sandbox) => {
  await takeGuide(sandbox);
  await takeSandbox(sandbox);
}).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
