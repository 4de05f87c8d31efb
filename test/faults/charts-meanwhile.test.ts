import type { WorkbookModel } from "../../stand-in/model/workbook-model";
import { HostError } from "../../stand-in/protocol/host-error";
import { comparableState } from "../adapter/excel/comparable-state";
import { contentOf, sheetNamed } from "../adapter/excel/open-workbook";
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

/**
 * Draws the charts while somebody does something before the request that comes so many after the first; Excel refuses that one and
 * the next.
 */
async function drawn(request: number, ...people: readonly Pick<Person, "edit">[]) {
  const { book, plan } = await chartsOf();
  const alone = await openOffice(book);
  people[0]?.edit(alone.model);
  const office = await openOffice(book);
  const at = office.model.batches + request;
  const left = { people: [...people], refusals: 2 };
  office.model.doBetweenBatches((batch) => {
    if (batch < at) return;
    for (const { edit } of left.people.splice(0)) edit(office.model);
    left.refusals -= 1;
    if (left.refusals >= 0) throw new HostError("GeneralException", "GeneralException");
  });
  const outcome = await outcomeOf(office.useCases.apply(plan));
  office.model.doBetweenBatches(undefined);
  return { ...office, outcome, alone: comparableState(alone.model.state) };
}

const LEAVERS = ["deletes a row of the table", "deletes a year"];

describe("charts that are drawn while somebody takes away what their sheet names", () => {
  it.each(LEAVERS)(
    "are drawn once more, with the points that are there by now: somebody %s",
    async (does) => {
      expect(await during([5, 6, 7, 8], personWho(does))).toEqual([
        "planned",
        "planned",
        "planned",
        "planned",
      ]);
    },
  );

  it.each(LEAVERS)(
    "are taken away again, with their sheets, whose formulas Excel has broken: Excel refuses, and somebody %s",
    async (does) => {
      const { outcome, model, alone } = await drawn(6, personWho(does));
      expect(outcome).toMatchObject({ code: "unknown" });
      expect(outcome).not.toMatchObject({ detail: { partlyWritten: true } });
      expect(comparableState(model.state)).toEqual(alone);
    },
  );

  it("leave their sheet where somebody has typed there meanwhile, even a formula", async () => {
    const types = (model: WorkbookModel): void => {
      model.userEdit(sheetNamed(model.state, DATA), 2, 1, "=1+1");
    };
    const { outcome, model } = await drawn(6, personWho("deletes a year"), { edit: types });
    expect(outcome).toMatchObject({ detail: { partlyWritten: true, objects: [DATA] } });
    expect(contentOf(sheetNamed(model.state, DATA), 2, 1)).toEqual({ formula: "=1+1" });
  });
});

describe("charts that are drawn while somebody gives the indicators' sheet another name", () => {
  it("are not said to be done with formulas that name it in vain", async () => {
    const endings = await during([0, 1, 2, 3], personWho("calls the sheet 指標一覧"));
    expect(endings.filter((ending) => typeof ending === "object")).toEqual([]);
    expect(endings).toContain("before");
  });
});
