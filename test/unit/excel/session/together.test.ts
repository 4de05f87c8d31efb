import { together } from "../../../../src/excel/session/together";
import type { OpenContext } from "../../../../src/excel/session/office-session";

/** A workbook that answers each request at once. */
const ANSWERING = { sync: () => Promise.resolve() } as unknown as OpenContext;

describe("together", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("lets the pane have its turn between those that go on after an answer", async () => {
    // Whatever is done takes longer than a turn.
    let now = 0;
    jest.spyOn(Date, "now").mockImplementation(() => (now += 1_000));
    const log: string[] = [];
    let isDone = false;
    const pane = (): void => {
      log.push("pane");
      if (!isDone) setTimeout(pane);
    };
    const reading = (name: string) => async (context: OpenContext) => {
      await context.sync();
      log.push(name);
    };

    setTimeout(pane);
    await together(ANSWERING, ["a", "b", "c", "d"].map(reading));
    isDone = true;

    const work = log
      .join(" ")
      .replace(/^(pane )+/, "")
      .replace(/( pane)+$/, "");
    expect(work.replace(/(pane )+/g, "pane ")).toBe("a pane b pane c pane d");
  });

  it("rejects all that wait for a request which fails", async () => {
    const failing = { sync: () => Promise.reject(new Error("refused")) } as unknown as OpenContext;
    const caught: string[] = [];
    const reading = (name: string) => async (context: OpenContext) => {
      await context.sync().catch((error: unknown) => {
        caught.push(name);
        throw error;
      });
    };

    await expect(together(failing, ["a", "b"].map(reading))).rejects.toThrow("refused");
    expect(caught).toEqual(["a", "b"]);
  });
});
