import { associateCommand, officeReady } from "../../../src/excel/ribbon-commands";

type Associated = (event?: { completed?: () => void }) => void;

/** Office as far as commands need it: what was associated, by name. */
function withOffice(host: string | null): Map<string, Associated> {
  const associated = new Map<string, Associated>();
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve({ host, platform: null }),
      actions: { associate: (name: string, run: Associated) => associated.set(name, run) },
    },
  });
  return associated;
}

/** Presses the button, or the keys, and waits until all is done that came of it. */
async function press(run: Associated | undefined, event?: { completed?: () => void }): Promise<void> {
  run?.(event);
  await new Promise(setImmediate);
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("associateCommand", () => {
  it("tells Excel that the command has ended, once it has", async () => {
    const log: string[] = [];
    const run = async (): Promise<void> => {
      await Promise.resolve();
      log.push("ran");
    };
    const associated = withOffice("Excel");
    associateCommand("Kpi.Do", run, () => log.push("failed"));
    await press(associated.get("Kpi.Do"), { completed: () => log.push("completed") });
    expect(log).toEqual(["ran", "completed"]);
  });

  it("tells so after a failure too, which goes to who asked for it", async () => {
    const log: string[] = [];
    const associated = withOffice("Excel");
    associateCommand(
      "Kpi.Do",
      () => Promise.reject(new Error("a cell is being edited")),
      (error) => log.push(String(error)),
    );
    await press(associated.get("Kpi.Do"), { completed: () => log.push("completed") });
    expect(log).toEqual(["Error: a cell is being edited", "completed"]);
  });

  it.each([
    ["no event at all", undefined],
    ["an event that cannot be told anything", {}],
  ])("runs for a keyboard shortcut, which brings %s", async (_, event) => {
    let times = 0;
    const associated = withOffice("Excel");
    associateCommand(
      "Kpi.Do",
      () => {
        times++;
        return Promise.resolve();
      },
      () => undefined,
    );
    await press(associated.get("Kpi.Do"), event);
    expect(times).toBe(1);
  });
});

describe("officeReady", () => {
  it("is true in Excel, and false in a browser and where office.js could not be loaded", async () => {
    withOffice("Excel");
    await expect(officeReady()).resolves.toBe(true);
    withOffice(null);
    await expect(officeReady()).resolves.toBe(false);
    Reflect.deleteProperty(globalThis, "Office");
    await expect(officeReady()).resolves.toBe(false);
  });
});
