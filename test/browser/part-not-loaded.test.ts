import type { Browser } from "playwright-core";
import { launchBrowser, openSandbox } from "./support/sandbox";

describe("a part of the add-in that does not come", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  it("is told with what to do before anything is planned, and is asked for again", async () => {
    const { page, pane } = await openSandbox(browser);
    await page.route(/\/operations\.[0-9a-f]+\.js$/, (route) => route.abort());
    const command = pane.getByRole("button", { name: "グラフを作成", exact: true }).first();
    await command.click();
    await pane.getByText("この機能の部品を読み込めませんでした", { exact: true }).waitFor();
    await pane.getByText(/^ブックは何も変わっていません。/).waitFor();
    expect(await pane.getByRole("button", { name: "実行", exact: true }).count()).toBe(0);

    await page.unroute(/\/operations\.[0-9a-f]+\.js$/);
    await command.click();
    await pane.getByRole("button", { name: "実行", exact: true }).click();
    await pane.getByRole("group", { name: /「グラフを作成」が終わりました/ }).waitFor();
  });
});
