import { HostFailure, type Shortfall } from "../../src/app/workbook-host";
import type { WorkbookModel } from "../../stand-in/model/workbook-model";
import { comparableState } from "../adapter/excel/comparable-state";
import type { Person } from "./people";
import { openOffice, type Office, type Scene } from "./scenes";
import { isAtAsSaid, isSame, outcomeOf, type Ending } from "./trial";
import { withoutUndrawnPoints } from "./undrawn-points";

/** When somebody else edits the workbook. */
export type Moment =
  | { readonly is: "before the apply" | "before the undo" }
  /** Right before a request of it. */
  | { readonly is: "during the apply" | "during the undo"; readonly batch: number };

/** Only one workbook is open at a time: Office.js talks to the one that was opened last. Applies (and undoes) a plan while somebody edits the workbook; undefined where the edit cannot be made there. */
export async function concurrencyTrial(
  scene: Scene,
  person: Person,
  moment: Moment,
): Promise<Ending | undefined> {
  switch (moment.is) {
    case "before the apply":
      return beforeApply(scene, person);
    case "during the apply":
      return duringApply(scene, person, moment.batch);
    case "before the undo":
      return beforeUndo(scene, person);
    case "during the undo":
      return duringUndo(scene, person, moment.batch);
  }
}

const stateOf = ({ model }: Office): unknown => comparableState(withoutUndrawnPoints(model.state));

/** Does the edit, and gives the workbook after it; undefined where Excel refuses it, or where it changes nothing. */
function edited(office: Office, { edit }: Person): unknown {
  const before = stateOf(office);
  try {
    edit(office.model);
  } catch {
    return undefined;
  }
  const after = stateOf(office);
  return isSame(after, before) ? undefined : after;
}

/** What comes of a person in a scene, worked out once for all moments at which the person's edit is tried. */
function onceFor(
  work: (scene: Scene, person: Person) => Promise<unknown>,
): (scene: Scene, person: Person) => Promise<unknown> {
  const known = new WeakMap<Scene, WeakMap<Person, Promise<unknown>>>();
  return (scene, person) => {
    const ofScene = known.get(scene) ?? new WeakMap<Person, Promise<unknown>>();
    known.set(scene, ofScene);
    const found = ofScene.get(person) ?? work(scene, person);
    ofScene.set(person, found);
    return found;
  };
}

/** The workbook as the person alone would have left it; undefined where the edit cannot be made. */
const editAlone = onceFor(async (scene, person) => edited(await openOffice(scene.book), person));

/** What the command would have done after the edit, in the know of it. */
const editThenCommand = onceFor(async (scene, person) => {
  const office = await openOffice(scene.book);
  if (edited(office, person) === undefined) return undefined;
  await office.useCases.ready(scene.request);
  const plan = office.useCases.plan(scene.request, await office.useCases.review());
  const outcome = plan ? await outcomeOf(office.useCases.apply(plan)) : "done";
  return outcome === "done" ? stateOf(office) : undefined;
});

/** The plan carried out, and the edit after it. */
const commandThenEdit = onceFor(async (scene, person) => {
  const office = await openOffice(scene.book);
  await office.useCases.apply(scene.plan);
  return edited(office, person) ?? stateOf(office);
});

async function beforeApply(scene: Scene, person: Person): Promise<Ending | undefined> {
  const office = await openOffice(scene.book);
  const alone = edited(office, person);
  if (alone === undefined) return undefined;
  const outcome = await outcomeOf(office.useCases.apply(scene.plan));
  if (outcome !== "done") {
    if (person.isAside) return { wrong: `is refused, although it is nobody's business: ${told(outcome)}` };
    return ended(office, outcome, person, { start: alone, back: alone });
  }
  const become = stateOf(office);
  const undone = await outcomeOf(office.useCases.undo());
  if (undone !== "done") return { wrong: `cannot be undone: ${told(undone)}` };
  if (!isSame(stateOf(office), alone)) return { wrong: "its undo is not exact" };
  return isSame(become, await editThenCommand(scene, person))
    ? "planned"
    : { wrong: "is carried out, and has become something else than the command asked for after the edit" };
}

async function beforeUndo(scene: Scene, person: Person): Promise<Ending | undefined> {
  const alone = await editAlone(scene, person);
  const office = await openOffice(scene.book);
  await office.useCases.apply(scene.plan);
  const start = edited(office, person);
  if (start === undefined) return undefined;
  const outcome = await outcomeOf(office.useCases.undo());
  if (outcome === "done")
    return alone === undefined || isSame(stateOf(office), alone)
      ? "planned"
      : { wrong: "the undo is not exact" };
  if (person.isAside)
    return { wrong: `the undo is refused, although it is nobody's business: ${told(outcome)}` };
  return ended(office, outcome, person, { start, back: alone });
}

async function duringApply(scene: Scene, person: Person, batch: number): Promise<Ending | undefined> {
  const alone = await editAlone(scene, person);
  if (alone === undefined) return undefined;
  const office = await openOffice(scene.book);
  const outcome = await whileEditing(office.model, person, batch, () => office.useCases.apply(scene.plan));
  if (outcome === "notEdited") return undefined;
  const lost = lostWords(office, person);
  if (lost) return lost;
  if (outcome !== "done") {
    const ending = await ended(office, outcome, person, { start: alone, back: alone });
    // A request that writes is held back by its guard: nothing of an apply is left for anybody to look for.
    return ending === "byHand"
      ? { wrong: `${told(outcome)}: something was written, and may be left` }
      : ending;
  }
  // An edit that comes after the last request that writes is what the person does next.
  const { shortfalls: said = [] } = office.useCases.undoable().at(-1) ?? {};
  const become = stateOf(office);
  const isRight =
    isAtAsSaid(become, await commandThenEdit(scene, person), said) ||
    isAtAsSaid(become, await editThenCommand(scene, person), said);
  return isRight ? "planned" : { wrong: "said to be done, and is something else" };
}

async function duringUndo(scene: Scene, person: Person, batch: number): Promise<Ending | undefined> {
  const alone = await editAlone(scene, person);
  const office = await openOffice(scene.book);
  await office.useCases.apply(scene.plan);
  const said: Shortfall[] = [];
  const outcome = await whileEditing(office.model, person, batch, async () => {
    said.push(...((await office.useCases.undo())?.shortfalls ?? []));
  });
  if (outcome === "notEdited") return undefined;
  const lost = lostWords(office, person);
  if (lost) return lost;
  if (outcome === "done")
    return alone === undefined || isAtAsSaid(stateOf(office), alone, said)
      ? "planned"
      : { wrong: "the undo is not exact" };
  return ended(office, outcome, person, { start: await commandThenEdit(scene, person), back: alone });
}

/** Runs an operation with an edit right before one of its requests. */
async function whileEditing(
  model: WorkbookModel,
  { edit }: Person,
  batch: number,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const at = model.batches + batch;
  const seen = { isEdited: false };
  model.doBetweenBatches((number) => {
    if (seen.isEdited || number < at) return;
    const before = comparableState(model.state);
    try {
      edit(model);
    } catch {
      return;
    }
    seen.isEdited = !isSame(comparableState(model.state), before);
  });
  const outcome = await outcomeOf(work());
  model.doBetweenBatches(undefined);
  return seen.isEdited ? outcome : "notEdited";
}

/** How a failed operation ended. `back`: what an undo that was promised has to bring; undefined where nobody knows. */
async function ended(
  office: Office,
  outcome: unknown,
  { moves }: Person,
  { start, back }: { readonly start: unknown; readonly back: unknown },
): Promise<Ending> {
  if (!(outcome instanceof HostFailure)) return { wrong: `not told: ${String(outcome)}` };
  if (outcome.detail.partlyWritten !== true)
    return isSame(stateOf(office), start)
      ? "before"
      : moves === true && outcome.detail.mayBeLeft === true && outcome.detail.sheet !== undefined
        ? "byHand"
        : { wrong: `${told(outcome)}: something was written, and nobody is told` };
  const again = await outcomeOf(office.useCases.undo());
  if (again !== "done") return { wrong: `the undo that was promised fails: ${told(again)}` };
  return back === undefined || isSame(stateOf(office), back)
    ? "told"
    : { wrong: "the undo that was promised is not exact" };
}

/** Whether what the person typed is nowhere to be found any more. */
function lostWords({ model }: Office, { typed }: Person): Ending | undefined {
  if (typed === undefined || !Number.isNaN(Number(typed))) return undefined;
  const isThere = model.state.sheets.some(({ cells }) =>
    [...cells.values()].some((line) => [...line.values()].some(({ value }) => value === typed)),
  );
  return isThere || /\d{4}\/|,\d{3}/.test(typed) ? undefined : { wrong: "what somebody typed is lost" };
}

function told(outcome: unknown): string {
  if (!(outcome instanceof HostFailure)) return String(outcome);
  const { sheet, cells = [], objects = [], hostCode } = outcome.detail;
  return [outcome.code, sheet, ...cells.slice(0, 3), ...objects.slice(0, 3), hostCode]
    .filter(Boolean)
    .join(" ");
}
