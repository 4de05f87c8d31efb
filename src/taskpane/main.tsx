import { createRoot } from "react-dom/client";
import { languageOf } from "../messages/default-language";
import { loadMessages } from "../messages/languages/load-messages";
import type { UseCases } from "../app/use-cases";
import { officeSurroundings, type OfficeSurroundings } from "../excel/office-surroundings";
import { isExcelNewEnough } from "../excel/session/capabilities";
import { defectReport } from "./shell/defect-report";
import { languagePreference } from "./shell/language-preference";
import { rememberedText } from "./state/remembered-text";
import { LateUseCases } from "./shell/late-use-cases";
import { Pane, type PaneProps } from "./shell/pane";

/** The readers and planners: half of all the code, and of no use before the pane is there. */
async function loadUseCases(): Promise<UseCases> {
  const { openUseCases } = await import(/* webpackChunkName: "home" */ "./open-use-cases");
  return openUseCases();
}

function lateUseCases(): UseCases | "tooOld" {
  return isExcelNewEnough() ? new LateUseCases(loadUseCases) : "tooOld";
}

/** Everything that the pane takes from outside, joined here and nowhere else. */
function paneProps(found: OfficeSurroundings | "officeNotLoaded" | "notInExcel"): PaneProps {
  const office = typeof found === "string" ? undefined : found;
  const displayLanguage = office === undefined ? navigator.language : office.displayLanguage;
  const storage = (): Storage => localStorage;
  const partition = office?.storagePartition ?? "";
  const language = languagePreference(storage, partition);
  return {
    useCases: typeof found === "string" ? found : lateUseCases(),
    loadWorkbookFile: async () => (await import("../excel/office-workbook-file")).createOfficeWorkbookFile(),
    chosenLanguage: language.read(),
    menuLanguage: languageOf(displayLanguage),
    onLanguageChange: language.write,
    readColours: () => office?.readColours(),
    describeDefect: (error) =>
      defectReport(error, {
        host: office?.host ?? "none",
        platform: office?.platform ?? "",
        version: office?.version ?? "",
        userAgent: navigator.userAgent,
      }),
    memory: {
      author: rememberedText(storage, partition, "author"),
      liveCheck: rememberedText(storage, partition, "liveCheck"),
      introduction: rememberedText(storage, partition, "introduction"),
    },
    // Excel on the web may give the pane no clipboard at all: that is a copy that failed, as a refused one is.
    copyText: async (text) => {
      await navigator.clipboard.writeText(text);
    },
  };
}

async function startPane(container: HTMLElement): Promise<void> {
  const props = paneProps(await officeSurroundings());
  // In the language from the first moment; where its words cannot be had, the pane says so itself.
  await loadMessages(props.chosenLanguage ?? props.menuLanguage).catch(() => undefined);
  createRoot(container).render(<Pane {...props} />);
}

const container = document.getElementById("pane");
if (container === null) throw new Error("taskpane.html has no element #pane");
void startPane(container);
