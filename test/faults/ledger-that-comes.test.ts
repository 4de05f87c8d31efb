import type { PlanRequest } from "../../src/app/plan-request";
import type { Plan } from "../../src/core/plan/plan";
import { addSheet } from "../../stand-in/model/sheets";
import { comparableState } from "../adapter/excel/comparable-state";
import { contentOf, sheetNamed } from "../adapter/excel/open-workbook";
import { openOffice, type Office } from "./scenes";
import { CONTRACTS, INDICATORS, smallTown } from "./small-town";

const RECOUNT: PlanRequest = { kind: "commands", commands: ["recount"] };
const RATES: PlanRequest = { kind: "commands", commands: ["rates"] };

/** A record of R7 more: ② would come to 700 with it, and is 400 without it. */
const LEDGER = [
  ["業務番号", "クライアント番号", "業務名", "計上日", "委託料（円）", "契約先", "備考"],
  ["G11", "C01", "入力", "2025/8/1", "300,000", "町", ""],
];
const NEW = "受託業務台帳（支所）";

/** The actual of ② in R7. */
const ACTUAL = [6, 4] as const;

function makesSheet(office: Office, name: string, rows: readonly (readonly string[])[]): void {
  const { model } = office;
  model.asUser(() => {
    addSheet(model, name);
  });
  makesRecords(office, name, rows);
}

function makesRecords({ model }: Office, name: string, rows: readonly (readonly string[])[]): void {
  rows.forEach((texts, row) => {
    texts.forEach((text, column) => {
      model.userEdit(sheetNamed(model.state, name), row, column, text);
    });
  });
}

async function planOf({ useCases }: Office, request: PlanRequest): Promise<Plan> {
  const plan = useCases.plan(request, await useCases.review());
  if (!plan) throw new Error("nothing is planned");
  return plan;
}

async function planned(request: PlanRequest) {
  const office = await openOffice(await smallTown());
  const plan = await planOf(office, request);
  const actual = () => contentOf(sheetNamed(office.model.state, INDICATORS), ...ACTUAL);
  return { ...office, office, plan, actual };
}

describe("a ledger that comes on a sheet of its own after the preview", () => {
  it("makes a plan that counts stale, and names the sheet: the figure would leave its records out", async () => {
    const { office, plan, useCases, model, actual } = await planned(RECOUNT);
    makesSheet(office, NEW, LEDGER);
    const before = comparableState(model.state);
    await expect(useCases.apply(plan)).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: NEW, cells: ["A1:G2"] },
    });
    expect(comparableState(model.state)).toEqual(before);

    await useCases.apply(await planOf(office, RECOUNT));
    expect(actual()).toBe(700);
  });

  it("makes it stale too on a sheet that was there already, and blank", async () => {
    const office = await openOffice(await smallTown());
    makesSheet(office, NEW, []);
    const plan = await planOf(office, RECOUNT);
    makesRecords(office, NEW, LEDGER);
    await expect(office.useCases.apply(plan)).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: NEW },
    });
  });

  it("is nothing to a plan that counts nothing", async () => {
    const { office, plan, useCases } = await planned(RATES);
    makesSheet(office, NEW, LEDGER);
    await useCases.apply(plan);
    expect(useCases.undoable()).toHaveLength(1);
  });

  it("is no ledger where the sheet holds a note: that is nobody's hindrance", async () => {
    const { office, plan, useCases, actual } = await planned(RECOUNT);
    makesSheet(office, "覚え書き", [["来年度の担当を決める"], ["支所に台帳を頼む"]]);
    await useCases.apply(plan);
    expect(actual()).toBe(400);
  });
});

describe("a ledger whose sheet gets another name after the preview", () => {
  it("makes a plan that counts stale, and names the sheet that is not there", async () => {
    const { plan, useCases, model } = await planned(RECOUNT);
    sheetNamed(model.state, CONTRACTS).name = "受託の記録";
    const before = comparableState(model.state);
    await expect(useCases.apply(plan)).rejects.toMatchObject({
      code: "stale",
      detail: { objects: [CONTRACTS] },
    });
    expect(comparableState(model.state)).toEqual(before);
  });
});
