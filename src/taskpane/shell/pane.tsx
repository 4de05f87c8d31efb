import { makeStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useState, type ReactElement, type ReactNode } from "react";
import type { UseCases } from "../../app/use-cases";
import type { WorkbookFile } from "../../app/workbook-file";
import { themeValues, tokens } from "../controls/theme";
import { isDarkHost, type HostColours } from "./host-theme";
import type { Language } from "../../core/model/language";
import { DefectBoundary } from "./defect-boundary";
import { LanguageSwitch } from "./language-switch";
import { ClipboardContext } from "../parts/clipboard-context";
import { MemoryContext, type PaneMemory } from "../parts/memory-context";
import { MessagesContext } from "../parts/messages-context";
import { PaneShell } from "./pane-shell";
import { useWords, type Words } from "./use-words";
import { UnsupportedPage, type UnsupportedReason } from "./unsupported-page";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
});

/** All that the pane takes from outside; nothing in it reaches for a global of Office's. */
export interface PaneProps {
  /** The use cases, or why there are none. */
  readonly useCases: UseCases | UnsupportedReason;
  /** The open workbook as a file: loaded when a copy is to be made. */
  readonly loadWorkbookFile: () => Promise<WorkbookFile>;
  /** What someone chose in the pane before: it goes before what the workbook's 設定 says. */
  readonly chosenLanguage: Language | undefined;
  /** The language of Excel's menus: for a workbook that does not say, and until it has been read. */
  readonly menuLanguage: Language;
  readonly onLanguageChange: (language: Language) => void;
  /** Excel's colours now; undefined where Excel does not tell them. */
  readonly readColours: () => HostColours | undefined;
  readonly describeDefect: (error: unknown) => string;
  readonly copyText: (text: string) => Promise<void>;
  readonly memory: PaneMemory;
}

/** Excel tells nobody when its theme changes; whoever changed it comes back to the pane, and it looks again. */
function useHostColours(readColours: () => HostColours | undefined): HostColours | undefined {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const lookAgain = (): void => {
      setColours(readColours());
    };
    window.addEventListener("focus", lookAgain);
    return () => {
      window.removeEventListener("focus", lookAgain);
    };
  }, [readColours]);
  return colours;
}

function Themed({
  readColours,
  children,
}: Pick<PaneProps, "readColours"> & { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const dark = isDarkHost(useHostColours(readColours));
  // Before anything is painted, or it would be seen once without colours.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    // Scroll bars and whatever else the browser draws itself.
    style.colorScheme = dark ? "dark" : "light";
    for (const [variable, value] of themeValues(dark)) style.setProperty(variable, value);
  }, [dark]);
  return <div className={styles.root}>{children}</div>;
}

/** What the words could not be loaded for is said where every other defect is. */
function WordsOrDefect({ failure }: Pick<Words, "failure">): undefined {
  if (failure) throw failure.error;
  return undefined;
}

/** The task pane from the outside in: theme, language, safety net, content, language switch. */
export function Pane(props: PaneProps): ReactElement {
  const { useCases, menuLanguage, onLanguageChange, readColours, describeDefect, copyText, memory } = props;
  const [chosen, setChosen] = useState(props.chosenLanguage);
  const [ofWorkbook, setOfWorkbook] = useState<Language>();
  const language = chosen ?? ofWorkbook ?? menuLanguage;
  const { messages, failure } = useWords(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Themed readColours={readColours}>
      <MessagesContext value={messages}>
        <DefectBoundary describeDefect={describeDefect} onCopy={copyText}>
          <WordsOrDefect failure={failure} />
          {typeof useCases === "string" ? (
            <UnsupportedPage reason={useCases} />
          ) : (
            <MemoryContext value={memory}>
              <ClipboardContext value={copyText}>
                <PaneShell
                  useCases={useCases}
                  loadWorkbookFile={props.loadWorkbookFile}
                  onLanguageRead={setOfWorkbook}
                />
              </ClipboardContext>
            </MemoryContext>
          )}
          <LanguageSwitch
            onChange={(next) => {
              setChosen(next);
              onLanguageChange(next);
            }}
          />
        </DefectBoundary>
      </MessagesContext>
    </Themed>
  );
}
