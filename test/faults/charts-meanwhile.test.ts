import { contentOf } from "../adapter/excel/open-workbook";
import { concurrencyTrial } from "./concurrency-trial";
import { PEOPLE, type Person } from "./people";
import { COMMANDS, openOffice, sceneOf, type Scene } from "./scenes";
import { outcomeOf, type Ending } from "./trial";

const DATA = "グラフ元データ";

async function chartsOf(): Promise<Scene> {
  const command = COMMANDS.find(({ name }) => name === "charts");
  if (!command) throw new Error("no command draws charts");
  return sceneOf(command);
}

function personWho(does: string): Person {
  const person = PEOPLE.find((one) => one.does.startsWith(does));
  if (!person) throw new Error(`nobody ${does}`);
  return person;
}

async function during(requests: readonly number[], person: Person): Promise<(Ending | undefined)[]> {
  const scene = await chartsOf();
  const endings: (Ending | undefined)[] = [];
  for (const batch of requests)
    endings.push(await concurrencyTrial(scene, person, { is: "during the apply", batch }));
  return endings;
}

describe("charts that are drawn while somebody takes away what their sheet names", () => {
  it.each(["deletes a row of the table", "deletes a year"])(
    "are drawn, or taken away again with their sheets, whose formulas Excel has broken: somebody %s",
    async (does) => {
      const endings = await during([5, 6, 7, 8], personWho(does));
      expect(endings.filter((ending) => typeof ending === "object")).toEqual([]);
      expect(endings).toContain("before");
    },
  );

  it("leave their sheet where somebody has typed there meanwhile, even a formula", async () => {
    const { edit } = personWho("deletes a year");
    const { book, plan } = await chartsOf();
    const { useCases, model } = await openOffice(book);
    const at = model.batches + 6;
    const there = { isTyped: false };
    model.doBetweenBatches((batch) => {
      const sheet = model.findSheet(DATA);
      if (there.isTyped || batch < at || !sheet) return;
      there.isTyped = true;
      edit(model);
      model.userEdit(sheet, 2, 1, "=1+1");
    });
    const failure = await outcomeOf(useCases.apply(plan));
    model.doBetweenBatches(undefined);
    expect(failure).toMatchObject({ detail: { partlyWritten: true, objects: [DATA] } });
    const sheet = model.findSheet(DATA);
    expect(sheet && contentOf(sheet, 2, 1)).toEqual({ formula: "=1+1" });
  });
});

describe("charts that are drawn while somebody gives the indicators' sheet another name", () => {
  it("are not said to be done with formulas that name it in vain", async () => {
    const endings = await during([0, 1, 2, 3], personWho("calls the sheet 指標一覧"));
    expect(endings.filter((ending) => typeof ending === "object")).toEqual([]);
    expect(endings).toContain("before");
  });
});
