/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const WITH_HALF_YEAR = `
指標\t区分\tR5\tR6\tR7上半期
① 相談件数【件】\t目標\t10\t12\t6
\t実績\t8\t9\t4`;

const TODAY = { today: () => calendarDate(2026, 3, 2) };

async function coverage(table: string): Promise<ReturnType<typeof renderPaneOver> & { host: MemoryHost }> {
  const host = new MemoryHost(
    workbook([
      sheet({ name: "指標", cells: grid(table) }),
      sheet({ name: "メモ", cells: grid("来年度の予定") }),
    ]),
  );
  const rendered = renderPaneOver(createUseCases(host, TODAY));
  await screen.findByRole("heading", { name: "読み取った数値" });
  return { ...rendered, host };
}

const section = (): HTMLElement => screen.getByRole("region", { name: "読み取った数値" });

describe("CoverageSection", () => {
  it("counts what was read of a sheet, and leads to what was not, with the reason", async () => {
    const { user, host } = await coverage(WITH_HALF_YEAR);
    expect(
      within(section()).getByText(
        "「指標」シートの数値6個のうち4個を読みました。読めなかった2個は次のところです。",
      ),
    ).toBeTruthy();
    expect(within(section()).getByText(/年度の一部なので、年度の数値として読みません/)).toBeTruthy();
    await user.click(within(section()).getByRole("button", { name: /E2:E3/ }));
    expect(host.selected.at(-1)).toMatchObject({ sheet: "指標", row: 1, column: 4, rows: 2, columns: 1 });
  });

  it("says so where all of it was read, and nothing of sheets without figures", async () => {
    await coverage(WITH_HALF_YEAR.replace("R7上半期", "R7"));
    expect(within(section()).getByText("「指標」シートの数値6個をすべて読みました。")).toBeTruthy();
    expect(within(section()).queryByText(/メモ/)).toBeNull();
  });

  it("says once what is the same on sheets of one form, and leads to the place on each", async () => {
    const names = ["広報", "図書館", "消防"];
    const host = new MemoryHost(
      workbook(names.map((name) => sheet({ name, cells: grid(WITH_HALF_YEAR.replace("相談", name)) }))),
    );
    const { user } = renderPaneOver(createUseCases(host, TODAY));
    await screen.findByRole("heading", { name: "読み取った数値" });
    expect(
      within(section())
        .getAllByText(/を読みました/)
        .map(({ textContent }) => textContent),
    ).toEqual([
      "3枚のシート（広報、図書館、消防）の、それぞれの数値6個のうち4個を読みました。読めなかった2個は次のところです。",
    ]);
    expect(within(section()).getAllByText(/年度の一部なので/)).toHaveLength(1);
    await user.click(within(section()).getByRole("button", { name: "図書館" }));
    expect(host.selected.at(-1)).toMatchObject({ sheet: "図書館", row: 1, column: 4, rows: 2, columns: 1 });
    await user.click(screen.getByRole("tab", { name: /指摘/ }));
    const panel = screen.getByRole("tabpanel", { name: /指摘/ });
    const place = await within(panel).findByText("3枚のシートの E2:E3 の数値「R7上半期」");
    await user.click(within(place.parentElement ?? place).getByRole("button", { name: "消防" }));
    expect(host.selected.at(-1)).toMatchObject({ sheet: "消防", row: 1, column: 4 });
  });

  it("says of the figures of two lists that they wait for the answer which of them counts", async () => {
    const visits = (number: string): string =>
      `受付番号\t利用開始日\t企業名\t人数\n${number}\t2025/5/1\t架空商事\t3\nV9\t2025/6/1\t架空工業\t4`;
    const host = new MemoryHost(
      workbook([
        sheet({ name: "指標", cells: grid(WITH_HALF_YEAR) }),
        sheet({ name: "利用台帳", cells: grid(visits("V1")) }),
        sheet({ name: "利用台帳（控）", cells: grid(visits("V2")) }),
      ]),
    );
    renderPaneOver(createUseCases(host, TODAY));
    await screen.findByRole("heading", { name: "読み取った数値" });
    expect(within(section()).getByText("2枚のシートの A1:D3 の利用台帳")).toBeTruthy();
    expect(within(section()).getByText(/どれを数えるか決まっていないので/)).toBeTruthy();
    expect(within(section()).queryByText(/「人数」/)).toBeNull();
  });

  it("takes 事業費 below 決算 for read, and says among what was not checked that it is not judged", async () => {
    const costs = "\n\n区分\t\tR5決算\tR6決算\n事業費\t\t120\t130";
    const { user } = await coverage(WITH_HALF_YEAR.replace("R7上半期", "R7") + costs);
    expect(within(section()).getByText("「指標」シートの数値8個をすべて読みました。")).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: /指摘/ }));
    await screen.findByRole("button", { name: "「指標」シート C6:D6 の数値「R5決算」" });
    expect(screen.getByText(/使ったお金の行と読める/)).toBeTruthy();
  });

  it("folds up sheets that have nothing to do with indicators", async () => {
    const list = "項目\t数\nいす\t3\n机\t2";
    const host = new MemoryHost(
      workbook([
        sheet({ name: "会議録", cells: grid(list) }),
        sheet({ name: "指標", cells: grid(WITH_HALF_YEAR.replace("R7上半期", "R7")) }),
        sheet({ name: "座席表", cells: grid(list) }),
      ]),
    );
    const { user } = renderPaneOver(createUseCases(host, TODAY));
    const apart = await screen.findByRole("button", {
      name: "目標・実績の見出しがないシートの数値（2枚：会議録、座席表）",
    });
    expect(within(section()).queryByText(/それぞれの数値2個/)).toBeNull();
    await user.click(apart);
    expect(
      within(section()).getByText(
        "2枚のシート（会議録、座席表）の、それぞれの数値2個のうち0個を読みました。読めなかった2個は次のところです。",
      ),
    ).toBeTruthy();
  });

  it("counts the staff's figures alone once the add-in has written its rates beside them", async () => {
    const table = WITH_HALF_YEAR.replace("R7上半期", "R7");
    const host = new MemoryHost(workbook([sheet({ name: "指標", cells: grid(table) })]));
    const { user } = renderPaneOver(createUseCases(host, TODAY));
    await user.click(await screen.findByRole("button", { name: "達成率を記入" }));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await screen.findByRole("button", { name: /^見る：.*3か所の達成率を記入しました/ });
    expect(
      within(await screen.findByRole("region", { name: "読み取った数値" })).getByText(
        "「指標」シートの数値6個をすべて読みました。",
      ),
    ).toBeTruthy();
  });

  it("says how many of them are in cells for rates", async () => {
    await coverage(`${WITH_HALF_YEAR.replace("R7上半期", "R7")}\n\t達成率\t0.8\t0.75\t`);
    expect(
      within(section()).getByText("「指標」シートの数値8個（うち達成率の欄2個）をすべて読みました。"),
    ).toBeTruthy();
  });
});
