/** @jest-environment jsdom */
import axe from "axe-core";
import { screen, waitFor } from "@testing-library/react";
import { FakeUseCases } from "../support/fake-use-cases";
import { renderPane, type RenderedPane } from "../support/render-pane";
import { emptyReview, seedReview } from "../support/seed-review";
import { SEED_SHEET } from "../support/seed-workbook";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function opened(useCases?: FakeUseCases): Promise<RenderedPane> {
  const pane = renderPane(useCases);
  await waitFor(() => {
    expect(button("読み直す").getAttribute("aria-disabled")).not.toBe("true");
    expect(screen.queryByText("ブックを読んでいます…")).toBeNull();
  });
  return pane;
}

/** Rules that need layout are for the browser's test. */
async function violations(): Promise<readonly string[]> {
  const results = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const withFindings = (): FakeUseCases =>
  new FakeUseCases(
    seedReview({
      findings: [
        {
          code: "cell/number-as-text",
          severity: "warning",
          at: { sheet: SEED_SHEET, row: 5, column: 8 },
          indicator: "①",
          fiscalYear: 2023,
          data: { raw: "114人", value: 114, times: 1 },
        },
      ],
    }),
  );

describe("the pane with the keyboard alone", () => {
  it("moves the focus to the preview and, on Esc, back to the button that asked for it", async () => {
    const { user, useCases } = await opened();
    button("達成率を記入").focus();
    await user.keyboard("{Enter}");
    const heading = await screen.findByRole("heading", { name: "「達成率を記入」の確認" });
    expect(document.activeElement).toBe(heading);
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button("達成率を記入"));
    expect(useCases.calls).not.toContain("apply rates");
  });

  it("goes back to the button after the plan was carried out", async () => {
    const { user } = await opened();
    button("グラフを作成").focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "「グラフを作成」の確認" });
    button("実行").focus();
    await user.keyboard("{Enter}");
    await screen.findAllByText(/「グラフを作成」が終わりました/);
    expect(document.activeElement).toBe(button("グラフを作成"));
  });

  it("goes from tab to tab with the arrow keys, around at the ends", async () => {
    const { user } = await opened();
    const selected = (): string | null => screen.getByRole("tab", { selected: true }).textContent;
    screen.getByRole("tab", { name: "概要" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(selected()).toBe("指摘");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "指摘" }));
    await user.keyboard("{End}{ArrowRight}");
    expect(selected()).toBe("概要");
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("heading", { name: "操作の履歴" })).toBeTruthy();
  });

  it("moves the focus to the findings when they were asked for", async () => {
    const { user } = await opened(withFindings());
    button("検証").focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "検証の結果" }));
  });
});

describe("the pane's announcements", () => {
  it("tells the outcome of a check politely", async () => {
    const { user } = await opened(withFindings());
    await user.click(button("検証"));
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe(
        "検証しました。要修正 0件、要確認 1件、参考 0件です。",
      );
    });
  });
});

describe("axe", () => {
  it("finds nothing in the overview with its table opened", async () => {
    const { user } = await opened();
    await user.click(button(/主な事業指標/));
    expect(await violations()).toEqual([]);
  });

  it("finds nothing in the empty workbook", async () => {
    await opened(new FakeUseCases(emptyReview()));
    expect(await violations()).toEqual([]);
  });

  it("finds nothing in the preview", async () => {
    const { user } = await opened();
    await user.click(button("まとめて実行"));
    await screen.findByRole("heading", { name: "「まとめて実行」の確認" });
    expect(await violations()).toEqual([]);
  });

  it("finds nothing in the findings with an explanation opened", async () => {
    const { user } = await opened(withFindings());
    await user.click(button("検証"));
    await user.click(await screen.findByRole("button", { name: "説明と直し方" }));
    expect(await violations()).toEqual([]);
  });
});
