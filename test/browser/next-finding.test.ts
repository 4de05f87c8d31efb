import type { Browser, Frame } from "playwright-core";
import { launchBrowser, openSandbox, type Sandbox } from "./support/sandbox";

/** The pane's page as Excel calls it when the ribbon's button or the shortcut is pressed: by the action's name. */
interface WithActions {
  readonly Office: {
    readonly actions: {
      readonly _association: { readonly mappings: Record<string, (event: object) => void> };
    };
  };
}

let browser: Browser;
let sandbox: Sandbox;

beforeAll(async () => {
  browser = await launchBrowser();
  sandbox = await openSandbox(browser);
});

afterAll(async () => {
  await browser.close();
});

function paneFrame(): Frame {
  const frame = sandbox.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}

/** Presses 次の指摘へ and waits until the command has told Excel that it has ended; then where the selection is. */
async function nextFinding(): Promise<string> {
  await paneFrame().evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const { mappings } = (globalThis as unknown as WithActions).Office.actions._association;
        const command = mappings["KPILEDGER.NEXTFINDING"];
        if (command) command({ completed: resolve });
        else reject(new Error("Nothing is associated with 次の指摘へ."));
      }),
  );
  return sandbox.page.getByRole("textbox", { name: "セル番地" }).inputValue();
}

describe("次の指摘へ in the pane's page", () => {
  it("goes from finding to finding, one cell on each time, and changes nothing", async () => {
    await sandbox.pane.getByRole("button", { name: "まとめて実行" }).waitFor();
    const places = [await nextFinding(), await nextFinding(), await nextFinding()];
    expect(new Set(places).size).toBe(3);
    for (const place of places) expect(place).toMatch(/^[A-Z]+\d+$/);
    expect(sandbox.complaints).toEqual([]);
  });
});
