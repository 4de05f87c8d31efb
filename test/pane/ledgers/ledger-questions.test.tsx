/** @jest-environment jsdom */
import axe from "axe-core";
import { screen, waitFor, within } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook, type SheetInput } from "../../support/workbook-builder";

const INDICATORS: SheetInput = {
  name: "指標",
  cells: grid("指標\t区分\tR5\tR6\n⑤ 実施場所数【箇所】\t目標\t2\t3\n\t実績\t2\t2"),
};
const SITES: SheetInput = {
  name: "場所",
  cells: grid("場所番号\t名称\t登録日\nS1\t架空荘\t2023/5/1\nS2\t架空館\t2023/6/1"),
};
const CLINICS: SheetInput = {
  name: "施術所一覧",
  cells: grid("№\t名称\t種別\t所在地\t登録日\n1\t架空医院\t医院\t架空町1\t2023/5/1"),
};

async function ledgersTab(
  ...sheets: SheetInput[]
): Promise<ReturnType<typeof renderPaneOver> & { host: MemoryHost }> {
  const host = new MemoryHost(workbook(sheets.map((input) => sheet(input))));
  const rendered = renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
  await rendered.user.click(await screen.findByRole("tab", { name: "台帳" }));
  await screen.findByRole("heading", { name: "このブックの台帳" });
  return { ...rendered, host };
}

describe("LedgerQuestions", () => {
  it("asks about a list whose columns fit, and asks no more once it is called none", async () => {
    const { user, host } = await ledgersTab(INDICATORS, SITES, CLINICS);
    expect(
      screen.getByText("「施術所一覧」シートの表の件数を実績に使いますか？（実施場所台帳として数えます）"),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "「施術所一覧」は台帳ではない" }));
    await screen.findByRole("heading", { name: "「数える台帳を決定」の確認" });
    await user.click(screen.getByRole("button", { name: "実行" }));
    await waitFor(() => {
      expect(screen.queryByText(/施術所一覧.*使いますか/)).toBeNull();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["指標", "場所", "施術所一覧", "設定"]);
  });

  it("offers each of two lists, and all of them", async () => {
    const other = {
      ...SITES,
      name: "宿泊先",
      cells: grid("場所番号\t名称\t種別\t登録日\nS9\t別荘\t宿泊施設\t2023/5/9"),
    };
    await ledgersTab(INDICATORS, SITES, other);
    for (const name of ["「場所」だけ数える", "「宿泊先」だけ数える", "すべて数える"]) {
      expect(screen.getByRole("button", { name })).toBeTruthy();
    }
    expect(screen.getByText(/すべて数えると、「指標を定義する」で、指標ごとに/)).toBeTruthy();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("promises no choice of the sheet for each indicator where the lists have the same headings", async () => {
    const other = {
      ...SITES,
      name: "場所（別）",
      cells: grid("場所番号\t名称\t登録日\nS1\t架空荘\t2023/5/1\nS9\t別荘\t2023/5/9"),
    };
    await ledgersTab(INDICATORS, SITES, other);
    expect(screen.getByText(/どれを数えますか/)).toBeTruthy();
    expect(screen.queryByText(/指標ごとにどのシート/)).toBeNull();
  });

  it("is led to from the first screen and from 再集計, where actual figures are blank", async () => {
    const blank = {
      ...INDICATORS,
      cells: grid("指標\t区分\tR5\tR6\n⑤ 実施場所数【箇所】\t目標\t2\t3\n\t実績\t2\t"),
    };
    const { user } = await ledgersTab(blank, CLINICS);
    await user.click(screen.getByRole("tab", { name: "再集計" }));
    expect(
      screen.getByText(
        "「施術所一覧」の件数を実績に使うかどうか、答えを待っています。「台帳」の画面で選んでください。",
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "概要" }));
    const next = within(screen.getByRole("region", { name: "次にすること" }));
    expect(
      next.getByText(
        "空白の実績があります。「施術所一覧」シートの件数を実績に使うかどうか、「台帳」の画面で選んでください。",
      ),
    ).toBeTruthy();
    await user.click(next.getByRole("button", { name: "「台帳」を開く" }));
    await user.click(screen.getByRole("button", { name: "「施術所一覧」を数える" }));
    await user.click(await screen.findByRole("button", { name: "実行" }));
    await user.click(await screen.findByRole("tab", { name: "再集計" }));
    expect(
      await screen.findByText(/^台帳はありますが、.*「指標を定義する」で決めてください。$/),
    ).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "概要" }));
    expect(next.getByText(/^最新の実績で、/)).toBeTruthy();
  });

  it("stays beside まとめて実行 where every actual figure is there", async () => {
    const { user } = await ledgersTab(INDICATORS, CLINICS);
    await user.click(screen.getByRole("tab", { name: "概要" }));
    const next = within(screen.getByRole("region", { name: "次にすること" }));
    expect(next.getByText(/^最新の実績で、/)).toBeTruthy();
  });
});
