import type { Browser, Locator } from "playwright-core";
import { launchBrowser, openSandbox, savedBook, type Sandbox } from "./support/sandbox";

const TABLE = "主な事業指標";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function carryOut({ pane }: Sandbox, command: string): Promise<Locator> {
  await pane.getByRole("button", { name: command, exact: true }).first().click();
  await pane.getByRole("button", { name: "実行", exact: true }).click();
  const outcome = pane.getByRole("group", { name: new RegExp(`「${command}」が終わりました`) });
  await outcome.waitFor();
  await pane.getByRole("button", { name: "まとめて実行", disabled: false }).waitFor();
  return outcome;
}

/** The colour of a bar, as somebody sees it. */
function colourOf(bar: Locator): Promise<string> {
  return bar.evaluate((element) => getComputedStyle(element).backgroundColor);
}

async function typeInto({ page }: Sandbox, cell: string, text: string): Promise<void> {
  await page.getByRole("tab", { name: TABLE, exact: true }).click();
  await page.getByRole("textbox", { name: "セル番地" }).fill(cell);
  await page.keyboard.press("Enter");
  // At once: the pane reads again after what it has done, and may take the focus between two keys.
  const input = page.getByRole("textbox", { name: `セル ${cell} の入力` });
  await input.fill(text);
  await input.press("Enter");
}

describe("the outcome", () => {
  it("is amber where there is something to know, names it, and is another once that was taken back", async () => {
    const sandbox = await openSandbox(browser);
    const { pane } = sandbox;
    const ran = await carryOut(sandbox, "まとめて実行");
    await expect(
      ran.getByText(/印刷の設定は変えないので、達成率の列は印刷されません。/).count(),
    ).resolves.toBe(1);
    // All was written.
    await expect(ran.getByText("書き込まなかったものがあります。").count()).resolves.toBe(0);
    const amber = await colourOf(ran);

    await pane.getByRole("button", { name: "元に戻す", exact: true }).click();
    const undone = pane.getByRole("group", { name: /「まとめて実行」を取り消し/ });
    await undone.waitFor();
    // What was done is not claimed any more.
    await expect(ran.count()).resolves.toBe(0);
    await expect(colourOf(undone)).resolves.not.toBe(amber);

    // A chart leaves nothing out.
    const drawn = await carryOut(sandbox, "グラフを作成");
    await expect(colourOf(drawn)).resolves.not.toBe(amber);
  });

  it("leads to each result with 見る", async () => {
    const sandbox = await openSandbox(browser);
    const { page } = sandbox;
    const ran = await carryOut(sandbox, "まとめて実行");
    await ran.getByRole("button", { name: /^見る：グラフ6個を作成しました/ }).click();
    await page.getByRole("tab", { name: "KPIグラフ", selected: true }).waitFor();
    await ran.getByRole("button", { name: /^見る：② 業務委託料収入額 R7/ }).click();
    await page.getByRole("tab", { name: TABLE, selected: true }).waitFor();
    await expect(page.getByRole("textbox", { name: "セル番地" }).inputValue()).resolves.toBe("K9");
  });
});

describe("元に戻す after somebody has typed over what was written", () => {
  it("says which cell it was, and takes nothing back", async () => {
    const sandbox = await openSandbox(browser);
    const { page, pane } = sandbox;
    await carryOut(sandbox, "達成率を記入");
    await typeInto(sandbox, "M7", "0.5");
    await pane.getByRole("button", { name: "元に戻す", exact: true }).click();
    const refused = pane.getByRole("group", {
      name: `書き込んだ後に、「${TABLE}」シートのセルが変更されています`,
    });
    await refused.waitFor();
    await expect(refused.getByText("対象のセル：M7").count()).resolves.toBe(1);
    const cells = (await savedBook(page)).sheets.find(({ name }) => name === TABLE)?.cells;
    expect(cells?.get(6)?.get(12)?.value).toBe(0.5);
    expect(cells?.get(6)?.get(13)?.formula).toBeTruthy();
  });
});
