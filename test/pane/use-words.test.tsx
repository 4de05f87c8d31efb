/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { Language } from "../../src/core/model/language";
import * as languages from "../../src/messages/languages/load-messages";
import { useWords } from "../../src/taskpane/shell/use-words";

// The exports of a module cannot be replaced; those of a copy can.
jest.mock("../../src/messages/languages/load-messages", () => ({
  __esModule: true,
  ...jest.requireActual<typeof languages>("../../src/messages/languages/load-messages"),
}));

describe("useWords", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("says of a language that cannot be had that it cannot, and of one chosen after it nothing", async () => {
    const error = new Error("no file");
    jest.spyOn(languages, "loadMessages").mockRejectedValue(error);
    jest
      .spyOn(languages, "loadedMessages")
      .mockImplementation((language) => (language === "ja" ? languages.FIRST_MESSAGES : undefined));
    const { result, rerender } = renderHook(({ language }: { language: Language }) => useWords(language), {
      initialProps: { language: "en" },
    });
    await act(() => Promise.resolve());
    expect(result.current.failure?.error).toBe(error);
    rerender({ language: "ja" });
    expect(result.current).toEqual({ messages: languages.FIRST_MESSAGES, failure: undefined });
  });
});
