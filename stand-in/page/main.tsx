import { createRoot } from "react-dom/client";
import { createFormulaEngine } from "../model/formula-engine";
import { installHost } from "../office/browser-office";
import { darkTheme, lightTheme } from "../protocol/host-context";
import { messages } from "./words/messages.ja";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { SandboxPage, type SampleWorkbook } from "./sandbox-page";

declare global {
  interface Window {
    /** Called by stand-in.js in the task pane's frame, before office.js is loaded there. */
    installHost?: (frame: Window) => void;
  }
}

async function read(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

const sample: SampleWorkbook = {
  name: messages.sampleName,
  label: messages.openSample,
  read: () => read("assets/sample.xlsx"),
};

const ledgerSample: SampleWorkbook = {
  name: messages.ledgerSampleName,
  label: messages.openLedgerSample,
  read: () => read("assets/sample-ledgers.xlsx"),
};

/** Whether Excel's own window would be dark. */
let isDark = false;

let stopServing: (() => void) | undefined;

/** From now on the task pane's frame, whenever it loads, sees this workbook. */
function serveTaskPane(workbook: OpenWorkbook): void {
  window.installHost = (frame) => {
    stopServing?.();
    stopServing = installHost(frame, workbook.model, {
      save: async () => (await workbook.save()).bytes,
      theme: () => (isDark ? darkTheme : lightTheme),
    });
  };
}

async function start(root: HTMLElement): Promise<void> {
  document.title = messages.title;
  root.textContent = messages.loading;
  try {
    const engine = await createFormulaEngine();
    const first = await openWorkbook(ledgerSample.name, await ledgerSample.read(), engine);
    serveTaskPane(first);
    root.textContent = "";
    createRoot(root).render(
      <SandboxPage
        first={first}
        engine={engine}
        samples={[ledgerSample, sample]}
        onOpened={serveTaskPane}
        onDark={(dark) => {
          isDark = dark;
        }}
      />,
    );
  } catch (error) {
    root.textContent = messages.notStarted;
    throw error;
  }
}

const root = document.getElementById("root");
if (root) void start(root);
