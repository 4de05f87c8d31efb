/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import type { Review } from "../../src/core/review";
import { isDarkHost, type HostColours } from "../../src/taskpane/shell/host-theme";
import { languagePreference } from "../../src/taskpane/shell/language-preference";
import { FakeUseCases } from "../support/fake-use-cases";
import { renderPane } from "../support/render-pane";
import { seedReview } from "../support/seed-review";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function readingDone(): Promise<void> {
  await waitFor(() => {
    expect(button(/読み直す|Read again/).getAttribute("aria-disabled")).not.toBe("true");
  });
}

describe("long work", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it("shows a bar after half a second, keeps the buttons off, and stops on 中止", async () => {
    jest.useFakeTimers();
    const useCases = new FakeUseCases();
    const held = useCases.holdNext("review");
    renderPane(useCases);
    await act(() => jest.advanceTimersByTimeAsync(0));
    await act(() => jest.advanceTimersByTimeAsync(400));
    expect(screen.queryByRole("progressbar")).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(200));
    act(() => {
      held.progress(30, 120);
    });
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("30");
    expect(screen.getByText("ブックを読んでいます 25%")).toBeTruthy();
    expect(button("読み直す").getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(button("中止"));
    await act(() => jest.advanceTimersByTimeAsync(10));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getAllByText("中止しました。ブックは何も変わっていません。")).not.toHaveLength(0);
    expect(button("読み直す").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("stops an undo on 中止, says so, and leaves the operation to be undone", async () => {
    const useCases = new FakeUseCases();
    await useCases.apply({ kind: "rates", edits: [], refusals: [] });
    jest.useFakeTimers();
    useCases.holdNext("undo");
    renderPane(useCases);
    await act(() => jest.advanceTimersByTimeAsync(1000));
    fireEvent.click(screen.getAllByRole("button", { name: /^元に戻す/ })[0] ?? document.body);
    await act(() => jest.advanceTimersByTimeAsync(600));
    fireEvent.click(button("中止"));
    await act(() => jest.advanceTimersByTimeAsync(10));
    expect(screen.getAllByText("元に戻すのを中止しました。ブックは元に戻す前のままです。")).not.toHaveLength(
      0,
    );
    expect(useCases.undoable()).toHaveLength(1);
  });

  it("ignores a second command while the first is going on", async () => {
    const useCases = new FakeUseCases();
    const held = useCases.holdNext("review");
    const { user } = renderPane(useCases);
    await user.click(button("読み直す"));
    expect(useCases.calls).toEqual(["review"]);
    held.release();
    await readingDone();
  });
});

describe("the language switch", () => {
  it("speaks English at once, remembers it, and marks the page's language", async () => {
    const { user, languages } = renderPane();
    await readingDone();
    await user.click(button("English"));
    expect(button("Run everything")).toBeTruthy();
    expect(screen.getByRole("tab", { name: "Home" })).toBeTruthy();
    expect(languages).toEqual(["en"]);
    expect(document.documentElement.lang).toBe("en");
    await user.click(button("日本語"));
    expect(button("まとめて実行")).toBeTruthy();
  });

  it("opens in the language of Excel's menus", async () => {
    renderPane(new FakeUseCases(), { menuLanguage: "en" });
    expect(
      await screen.findByRole("button", { name: /A3:K19, H29 \(2017\) to R7 \(2025\), 6 indicators/ }),
    ).toBeTruthy();
  });
});

describe("a defect", () => {
  let consoleError: jest.SpyInstance;
  beforeEach(() => {
    // React writes every caught error to the console as well.
    consoleError = jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    consoleError.mockRestore();
  });

  it("shows a report that can be copied, and starts again", async () => {
    const useCases = new FakeUseCases();
    useCases.failNext("review", new TypeError("broken invariant"));
    const { user, copied } = renderPane(useCases);
    expect(await screen.findByRole("heading", { name: "KPI台帳の不具合で止まりました" })).toBeTruthy();
    await user.click(button("報告をコピー"));
    expect(copied).toEqual(["defect report"]);
    expect(await screen.findByText("コピーしました")).toBeTruthy();
    await user.click(button("やり直す"));
    expect(await screen.findByRole("button", { name: /A3:K19/ })).toBeTruthy();
  });

  it("leaves the report selected where Excel gives no clipboard, and says by which keys it is copied", async () => {
    const useCases = new FakeUseCases();
    useCases.failNext("review", new TypeError("broken invariant"));
    const { user } = renderPane(useCases, { copyText: () => Promise.reject(new TypeError("no clipboard")) });
    await user.click(await screen.findByRole("button", { name: "報告をコピー" }));
    expect(await screen.findByText(/Ctrl\+C/)).toBeTruthy();
    const text = screen.getByRole<HTMLTextAreaElement>("textbox");
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe("defect report");
  });
});

describe("an Excel that is too old", () => {
  it("gets a plain page that says what the add-in needs", () => {
    renderPane(undefined, { useCases: "tooOld" });
    expect(screen.getByRole("heading", { name: "この Excel では使えません" })).toBeTruthy();
    expect(screen.getByText(/ExcelApi 1.13/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "まとめて実行" })).toBeNull();
  });
});

describe("a page without office.js", () => {
  it("says what could not be loaded", () => {
    renderPane(undefined, { useCases: "officeNotLoaded" });
    expect(screen.getByText(/office\.js）を読み込めませんでした/)).toBeTruthy();
  });
});

describe("設定「表示言語」", () => {
  const inEnglish = (): Review => {
    const review = seedReview();
    return { ...review, settings: { ...review.settings, language: "en" } };
  };

  it("is the pane's language once the workbook has been read, and again when the setting is edited", async () => {
    const useCases = new FakeUseCases(inEnglish());
    const { languages } = renderPane(useCases);
    expect(await screen.findByRole("tab", { name: "Home" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(languages).toEqual([]);
    useCases.reviewed = seedReview();
    act(() => {
      useCases.edit("設定");
    });
    expect(await screen.findByRole("tab", { name: "概要" })).toBeTruthy();
  });

  it("gives way to what someone chose in the pane, now or before", async () => {
    const before = renderPane(new FakeUseCases(inEnglish()), { chosenLanguage: "ja" });
    expect(await screen.findByRole("button", { name: /A3:K19/ })).toBeTruthy();
    expect(screen.getByRole("tab", { name: "概要" })).toBeTruthy();
    await before.user.click(button("English"));
    expect(screen.getByRole("tab", { name: "Home" })).toBeTruthy();
    cleanup();

    const now = renderPane(new FakeUseCases(inEnglish()));
    await screen.findByRole("tab", { name: "Home" });
    await now.user.click(button("日本語"));
    expect(screen.getByRole("tab", { name: "概要" })).toBeTruthy();
    expect(now.languages).toEqual(["ja"]);
  });
});

describe("languagePreference", () => {
  const storageWith = (kept: Map<string, string>) => (): Pick<Storage, "getItem" | "setItem"> => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
  });
  const closed = (): never => {
    throw new Error("storage is closed");
  };

  it("keeps what was chosen, each server's add-in for itself, and takes nothing for a choice that is none", () => {
    const kept = new Map<string, string>();
    languagePreference(storageWith(kept), "p1.").write("en");
    expect(languagePreference(storageWith(kept), "p1.").read()).toBe("en");
    expect(languagePreference(storageWith(kept), "p2.").read()).toBeUndefined();
    kept.set("p2.kpi-ledger.language", "constructor");
    expect(languagePreference(storageWith(kept), "p2.").read()).toBeUndefined();
  });

  it("is no choice where storage is closed", () => {
    const preference = languagePreference(closed, "");
    preference.write("ja");
    expect(preference.read()).toBeUndefined();
  });
});

describe("the theme", () => {
  it("is read again when the pane gets the focus", async () => {
    let colours: HostColours | undefined = undefined;
    renderPane(new FakeUseCases(), { readColours: () => colours });
    await readingDone();
    expect(document.documentElement.style.colorScheme).toBe("light");
    colours = { bodyBackgroundColor: "#262626" };
    act(() => {
      window.dispatchEvent(new Event("focus"));
    });
    expect(document.documentElement.style.colorScheme).toBe("dark");
  });
});

describe("isDarkHost", () => {
  it("believes isDarkTheme, then the background, and is light where Excel does not say", () => {
    expect(isDarkHost({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" })).toBe(true);
    expect(isDarkHost({ bodyBackgroundColor: "#262626" })).toBe(true);
    expect(isDarkHost({ bodyBackgroundColor: "#E6E6E6" })).toBe(false);
    expect(isDarkHost({ bodyBackgroundColor: "none" })).toBe(false);
    expect(isDarkHost(undefined)).toBe(false);
  });
});
