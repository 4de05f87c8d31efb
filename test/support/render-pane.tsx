import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { HostColours } from "../../src/taskpane/host-theme";
import { Pane, type PaneProps } from "../../src/taskpane/views/pane";
import { FakeKpiLedger } from "./fake-kpi-ledger";

// Fluent in jsdom is slow on a busy machine; what is waited for is never a matter of time.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

export interface RenderedPane {
  readonly ledger: FakeKpiLedger;
  readonly user: UserEvent;
  readonly copied: string[];
  readonly languages: string[];
}

/** jsdom has no layout, and so no scrolling. */
function standInForScrolling(): void {
  Element.prototype.scrollIntoView = () => undefined;
}

const lightTheme = (): HostColours => ({ isDarkTheme: false });

/** The whole pane over fake use cases, as a person finds it when it opens. */
export function renderPane(ledger = new FakeKpiLedger(), props: Partial<PaneProps> = {}): RenderedPane {
  standInForScrolling();
  const copied: string[] = [];
  const languages: string[] = [];
  render(
    <Pane
      ledger={ledger}
      initialLanguage="ja"
      onLanguageChange={(language) => languages.push(language)}
      readColours={lightTheme}
      describeDefect={() => "defect report"}
      copyText={async (text) => {
        copied.push(text);
      }}
      {...props}
    />,
  );
  return { ledger, user: userEvent.setup(), copied, languages };
}
