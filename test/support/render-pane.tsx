import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { loadLaterSteps } from "../../src/app/home/survey";
import type { UseCases } from "../../src/app/use-cases";
import type { HostColours } from "../../src/taskpane/shell/host-theme";
import type { RememberedText } from "../../src/taskpane/state/remembered-text";
import { loadMessages } from "../../src/messages/languages/load-messages";
import { Pane, type PaneProps } from "../../src/taskpane/shell/pane";
import { loadAllParts } from "../../src/taskpane/shell/parts-on-use";
import { FakeUseCases } from "./fake-use-cases";
import { emptyReview } from "./seed-review";
import "./quick-queries";

// Fluent in jsdom is slow on a busy machine; what is waited for is never a matter of time.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

// React warns of what changes a component behind a test's back: such a test passes or fails by chance.
const complaints = jest.spyOn(console, "error");
afterEach(() => {
  const said = complaints.mock.calls.map((words) => words.map(String).join(" "));
  complaints.mockClear();
  expect(said.filter((one) => one.includes("not wrapped in act"))).toEqual([]);
});

// The pane loads English and its parts when they are asked for; what they say is tried here, not how they came.
beforeAll(async () => {
  await loadMessages("en");
  await loadAllParts();
  await loadLaterSteps(emptyReview(), new AbortController().signal);
});

export interface RenderedPane<Cases extends UseCases = FakeUseCases> {
  readonly useCases: Cases;
  readonly user: UserEvent;
  readonly copied: string[];
  readonly languages: string[];
  /** What the pane remembers under each name. */
  readonly remembered: Map<string, string>;
}

/** jsdom has no layout, and so no scrolling. */
function standInForScrolling(): void {
  Element.prototype.scrollIntoView = () => undefined;
}

/**
 * Elements get the names of their styles, and the page no rules: jsdom would try each of some hundreds on every element
 * whose name or visibility a test asks for. What is seen is looked at in Chromium (test/browser).
 */
const withoutRules = { ...createDOMRenderer(), insertCSSRules: () => undefined };

const lightTheme = (): HostColours => ({ isDarkTheme: false });

/** The whole pane over fake use cases, as a person finds it when it opens. */
export function renderPane(useCases = new FakeUseCases(), props: Partial<PaneProps> = {}): RenderedPane {
  return renderPaneOver(useCases, props);
}

/** The whole pane over any use cases. */
export function renderPaneOver<Cases extends UseCases>(
  useCases: Cases,
  props: Partial<PaneProps> = {},
): RenderedPane<Cases> {
  standInForScrolling();
  const copied: string[] = [];
  const languages: string[] = [];
  const remembered = new Map<string, string>();
  const remember = (name: string): RememberedText => ({
    read: () => remembered.get(name),
    write: (text) => remembered.set(name, text),
  });
  render(
    <RendererProvider renderer={withoutRules}>
      <Pane
        useCases={useCases}
        loadWorkbookFile={() => Promise.reject(new Error("This test has no workbook file"))}
        chosenLanguage={undefined}
        menuLanguage="ja"
        onLanguageChange={(language) => languages.push(language)}
        readColours={lightTheme}
        describeDefect={() => "defect report"}
        memory={{
          author: remember("author"),
          liveCheck: remember("liveCheck"),
          introduction: remember("introduction"),
        }}
        copyText={async (text) => {
          copied.push(text);
        }}
        {...props}
      />
    </RendererProvider>,
  );
  return { useCases, user: userEvent.setup(), copied, languages, remembered };
}
