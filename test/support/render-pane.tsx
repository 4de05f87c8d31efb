import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { KpiLedger } from "../../src/app/kpi-ledger";
import type { HostColours } from "../../src/taskpane/host-theme";
import type { RememberedText } from "../../src/taskpane/remembered-text";
import { Pane, type PaneProps } from "../../src/taskpane/views/pane";
import { FakeKpiLedger } from "./fake-kpi-ledger";

// Fluent in jsdom is slow on a busy machine; what is waited for is never a matter of time.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

export interface RenderedPane<Ledger extends KpiLedger = FakeKpiLedger> {
  readonly ledger: Ledger;
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

const lightTheme = (): HostColours => ({ isDarkTheme: false });

/** The whole pane over fake use cases, as a person finds it when it opens. */
export function renderPane(ledger = new FakeKpiLedger(), props: Partial<PaneProps> = {}): RenderedPane {
  return renderPaneOver(ledger, props);
}

/** The whole pane over any use cases. */
export function renderPaneOver<Ledger extends KpiLedger>(
  ledger: Ledger,
  props: Partial<PaneProps> = {},
): RenderedPane<Ledger> {
  standInForScrolling();
  const copied: string[] = [];
  const languages: string[] = [];
  const remembered = new Map<string, string>();
  const remember = (name: string): RememberedText => ({
    read: () => remembered.get(name),
    write: (text) => remembered.set(name, text),
  });
  render(
    <Pane
      ledger={ledger}
      initialLanguage="ja"
      onLanguageChange={(language) => languages.push(language)}
      readColours={lightTheme}
      describeDefect={() => "defect report"}
      memory={{ author: remember("author"), liveCheck: remember("liveCheck") }}
      copyText={async (text) => {
        copied.push(text);
      }}
      {...props}
    />,
  );
  return { ledger, user: userEvent.setup(), copied, languages, remembered };
}
