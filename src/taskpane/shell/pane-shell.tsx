import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { tokens } from "../controls/theme";
import { isToBeDefined } from "../../app/definitions/to-be-defined";
import type { UseCases } from "../../app/use-cases";
import type { WorkbookFile } from "../../app/workbook-file";
import type { Notice } from "../state/notice";
import type { PaneActions } from "../state/pane-actions";
import { usePane } from "../state/use-pane";
import type { Language } from "../../core/model/language";
import type { Messages } from "../../messages/messages";
import { LiveAnnouncement } from "../status/live-announcement";
import { useMemory } from "../parts/memory-context";
import { useMessages } from "../parts/messages-context";
import { PaneTabs } from "./pane-tabs";
import {
  FindingsOnUse,
  HistoryOnUse,
  LedgersOnUse,
  loadAllParts,
  ComparisonOnUse,
  DefinitionsOnUse,
  MailCopyOnUse,
  OverviewOnUse,
  PreviewOnUse,
  RecountOnUse,
  TidyOnUse,
} from "./parts-on-use";
import { SkipLink } from "./skip-link";
import { StatusArea } from "../status/status-area";
import { useFocusBack } from "../parts/use-focus-back";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, paddingInline: tokens.spacingHorizontalM },
  // Excel lays its own button over the top right corner (12 × 32 px); the title keeps clear of it.
  title: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineEnd: "32px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  panel: { paddingBlock: tokens.spacingVerticalS },
});

const TABS = ["overview", "findings", "recount", "ledgers", "history"] as const;
type PaneTab = (typeof TABS)[number];

/** What is opened in the place of the tabs. */
type PanePage = "mailCopy" | "tidy" | "comparison" | "definitions";

function tabLabel(tab: PaneTab, findings: number, { pane, figures }: Messages): string {
  return tab === "findings" && findings > 0
    ? pane.tabs.counted(pane.tabs.findings, figures.number(findings))
    : pane.tabs[tab];
}

export interface PaneShellProps {
  readonly useCases: UseCases;
  readonly loadWorkbookFile: () => Promise<WorkbookFile>;
  /** Told whenever the workbook has been read: what its 設定「表示言語」 says, undefined where it says nothing. */
  readonly onLanguageRead: (language: Language | undefined) => void;
}

/** The whole pane: title, status, and either a preview or the tabs. */
export function PaneShell({ useCases, loadWorkbookFile, onLanguageRead }: PaneShellProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const memory = useMemory();
  const { state, actions } = usePane(useCases, memory.liveCheck.read() !== "off");
  const [tab, setTab] = useState<PaneTab>("overview");
  // A tab is drawn when it is first opened: hundreds of findings cost nothing until someone looks at them.
  const [visited, setVisited] = useState<ReadonlySet<PaneTab>>(() => new Set(["overview"]));
  const findingsHeading = useRef<HTMLHeadingElement>(null);
  const focusFindings = useRef(false);
  const { preview, running, review } = state;
  const [page, setPage] = useState<PanePage>();
  const [readNotice, setReadNotice] = useState<Notice>();
  const isPageOpen = preview !== undefined || page !== undefined;
  const { remember } = useFocusBack(isPageOpen);
  // A page that asked for a preview is there again after it, and so is the button that was pressed on it.
  const ofPreview = useFocusBack(preview !== undefined);
  const languageRead = review?.settings.language;
  useEffect(() => {
    onLanguageRead(languageRead);
  }, [languageRead, onLanguageRead]);
  const hasRead = review !== undefined;
  useEffect(() => {
    // Home is what is waited for; the others come while it is looked at. One that fails is loaded again when it is opened.
    if (hasRead) loadAllParts().catch(() => undefined);
  }, [hasRead]);
  useEffect(() => {
    if (!focusFindings.current) return;
    focusFindings.current = false;
    findingsHeading.current?.focus();
  }, [tab]);

  const open = (next: PaneTab): void => {
    // What was read on one tab would cover half of the next.
    if (next !== tab) setReadNotice(state.notice);
    setTab(next);
    setVisited((before) => new Set([...before, next]));
  };
  const openPage = (next: PanePage): void => {
    remember();
    setPage(next);
  };
  const openDefinitions = (): void => {
    openPage("definitions");
  };
  const closePage = (): void => {
    setPage(undefined);
  };
  const showFindings = (): void => {
    focusFindings.current = tab !== "findings";
    open("findings");
  };
  const openAndFocus = (next: PaneTab): void => {
    open(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const rememberingActions: PaneActions = {
    ...actions,
    prepare: (request) => {
      remember();
      actions.prepare(request);
    },
  };
  const pageActions: PaneActions = {
    ...actions,
    prepare: (request) => {
      ofPreview.remember();
      actions.prepare(request);
    },
  };
  const checkAndShow = (): void => {
    showFindings();
    actions.check();
  };
  const findings = review?.findings.length ?? 0;
  const hasUndefined = review?.recount.notRecounted.some(isToBeDefined) === true;
  return (
    <div className={styles.root}>
      {!isPageOpen && <SkipLink to={`panel-${tab}`} />}
      <header>
        <h1 className={styles.title}>{review?.workbook.fileName ?? messages.pane.title}</h1>
      </header>
      <main>
        <StatusArea
          state={state}
          actions={actions}
          folded={state.notice !== undefined && state.notice === readNotice}
          onUnfold={() => {
            setReadNotice(undefined);
          }}
          onShowFindings={showFindings}
          onDefine={page === "definitions" || !hasUndefined ? undefined : openDefinitions}
          onUndo={page !== undefined && preview === undefined ? actions.undo : undefined}
        />
        <LiveAnnouncement live={state.live} findings={review?.findings} />
        {preview && (
          <PreviewOnUse.View
            preview={preview}
            review={review}
            busy={running !== undefined}
            actions={actions}
          />
        )}
        {/* Behind a preview that it asked for it waits, with all that was chosen on it. */}
        <div hidden={preview !== undefined}>
          {page === "mailCopy" && (
            <MailCopyOnUse.View
              state={state}
              actions={actions}
              loadWorkbookFile={loadWorkbookFile}
              onClose={closePage}
            />
          )}
          {page === "tidy" && (
            <TidyOnUse.View
              state={state}
              actions={pageActions}
              loadWorkbookFile={loadWorkbookFile}
              onClose={closePage}
            />
          )}
          {page === "definitions" && (
            <DefinitionsOnUse.View state={state} actions={pageActions} onClose={closePage} />
          )}
          {page === "comparison" && (
            <ComparisonOnUse.View
              state={state}
              actions={pageActions}
              today={() => useCases.today()}
              onClose={closePage}
            />
          )}
        </div>
        {/* Hidden and not taken away: what was opened in the tabs stays open, and the focus can come back. */}
        <div hidden={isPageOpen}>
          <PaneTabs
            tabs={TABS}
            selected={tab}
            label={messages.pane.tabs.label}
            labelOf={(each) => tabLabel(each, findings, messages)}
            onSelect={open}
          />
          {TABS.map((each) => (
            <div
              key={each}
              role="tabpanel"
              id={`panel-${each}`}
              tabIndex={-1}
              aria-labelledby={`tab-${each}`}
              hidden={tab !== each}
              className={styles.panel}
            >
              {each === "overview" && (
                <OverviewOnUse.View
                  state={state}
                  actions={rememberingActions}
                  onCheck={checkAndShow}
                  onShowFindings={showFindings}
                  onShowRecount={() => {
                    openAndFocus("recount");
                  }}
                  onShowLedgers={() => {
                    openAndFocus("ledgers");
                  }}
                  onMailCopy={() => {
                    openPage("mailCopy");
                  }}
                  onTidy={() => {
                    openPage("tidy");
                  }}
                  onCompare={() => {
                    openPage("comparison");
                  }}
                  onDefine={openDefinitions}
                />
              )}
              {each === "findings" && visited.has(each) && (
                <FindingsOnUse.View
                  state={state}
                  actions={rememberingActions}
                  headingRef={findingsHeading}
                  today={() => useCases.today()}
                />
              )}
              {each === "recount" && visited.has(each) && (
                <RecountOnUse.View
                  useCases={useCases}
                  state={state}
                  actions={rememberingActions}
                  onOpenLedgers={() => {
                    openAndFocus("ledgers");
                  }}
                />
              )}
              {each === "ledgers" && visited.has(each) && (
                <LedgersOnUse.View state={state} actions={rememberingActions} onDefine={openDefinitions} />
              )}
              {each === "history" && visited.has(each) && (
                <HistoryOnUse.View state={state} actions={actions} />
              )}
            </div>
          ))}
        </div>
      </main>
    </div>
  );
}
