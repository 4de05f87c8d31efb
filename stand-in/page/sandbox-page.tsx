import { useEffect, useState, type DragEvent } from "react";
import { UnreadableFile } from "../../src/ooxml/package/unreadable-file";
import type { FormulaEngine } from "../model/formula-engine";
import { download } from "./download";
import { messages } from "./words/messages.ja";
import { whyUnreadable } from "./words/why-unreadable";
import { Notice, type PageNotice } from "./notice";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { WorkbookView } from "./workbook-view";

/** A workbook that comes with the page. */
export interface SampleWorkbook {
  readonly name: string;
  /** The wording of the button that opens it. */
  readonly label: string;
  readonly read: () => Promise<Uint8Array>;
}

/** The whole page: the workbook in a grid, and beside it the add-in's own task pane, which sees this workbook as Excel's. */
export function SandboxPage({
  first,
  engine,
  samples,
  onOpened,
  onDark,
}: {
  readonly first: OpenWorkbook;
  readonly engine: FormulaEngine;
  readonly samples: readonly SampleWorkbook[];
  /** Called before the task pane is loaded anew for a workbook. */
  readonly onOpened: (workbook: OpenWorkbook) => void;
  /** Called when Excel's theme is to be dark from now on, or light. */
  readonly onDark: (dark: boolean) => void;
}) {
  const [dark, setDark] = useState(false);
  const [workbook, setWorkbook] = useState(first);
  const [opened, setOpened] = useState(0);
  const [notice, setNotice] = useState<PageNotice>();
  const [dropping, setDropping] = useState(false);

  useEffect(
    () =>
      workbook.model.announcements.onWorkbookCreated((bytes) => {
        const file = { name: messages.newWorkbookName, bytes };
        setNotice({ kind: "warning", text: messages.workbookCreated, file });
      }),
    [workbook],
  );

  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    try {
      const next = await openWorkbook(name, bytes, engine);
      onOpened(next);
      setWorkbook(next);
      setOpened((count) => count + 1);
      setNotice(
        next.lost.length > 0 ? { kind: "warning", text: messages.lostOnOpen, parts: next.lost } : undefined,
      );
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      setNotice({ kind: "failure", text: whyUnreadable(error) });
    }
  };
  const save = async (): Promise<void> => {
    try {
      const { bytes, lost } = await workbook.save();
      download(workbook.name, bytes);
      setNotice(lost.length > 0 ? { kind: "warning", text: messages.lostOnSave, parts: lost } : undefined);
    } catch (error) {
      setNotice({ kind: "failure", text: messages.notSaved });
      throw error;
    }
  };
  const openFile = async (file: File | undefined): Promise<void> => {
    if (file) await open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const switchTheme = (): void => {
    onDark(!dark);
    setDark(!dark);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    void openFile(event.dataTransfer.files[0]);
  };

  return (
    <div className="page">
      <TopBar
        name={workbook.name}
        onOpen={(file) => void openFile(file)}
        samples={samples}
        onOpenSample={({ name, read }) => void read().then((bytes) => open(name, bytes))}
        onSave={() => void save()}
        dark={dark}
        onSwitchTheme={switchTheme}
      />
      <main
        className={dropping ? "workbook dropping" : "workbook"}
        aria-label={messages.workbook}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => {
          setDropping(false);
        }}
        onDrop={onDrop}
      >
        {notice && (
          <Notice
            notice={notice}
            onClose={() => {
              setNotice(undefined);
            }}
            onDownload={({ name, bytes }) => {
              download(name, bytes);
            }}
          />
        )}
        <WorkbookView
          key={opened}
          workbook={workbook}
          engine={engine}
          onRefused={(text) => {
            setNotice({ kind: "failure", text });
          }}
        />
      </main>
      <iframe
        // Office.js asks for the theme when it starts, so the pane has to be opened anew.
        key={`${String(opened)} ${String(dark)}`}
        className="pane-frame"
        title={messages.taskPane}
        src="taskpane.html"
      />
    </div>
  );
}

function TopBar({
  name,
  samples,
  onOpen,
  onOpenSample,
  onSave,
  dark,
  onSwitchTheme,
}: {
  readonly name: string;
  readonly onOpen: (file: File | undefined) => void;
  readonly samples: readonly SampleWorkbook[];
  readonly onOpenSample: (sample: SampleWorkbook) => void;
  readonly onSave: () => void;
  readonly dark: boolean;
  readonly onSwitchTheme: () => void;
}) {
  return (
    <header className="top-bar">
      <h1>{name}</h1>
      <label className="file-choice">
        {messages.open}
        <input
          type="file"
          accept=".xlsx"
          onChange={(event) => {
            onOpen(event.target.files?.[0]);
            // So that the same file can be chosen again.
            event.target.value = "";
          }}
        />
      </label>
      {samples.map((sample) => (
        <button
          key={sample.name}
          type="button"
          onClick={() => {
            onOpenSample(sample);
          }}
        >
          {sample.label}
        </button>
      ))}
      <button type="button" onClick={onSave}>
        {messages.save}
      </button>
      <button type="button" aria-pressed={dark} onClick={onSwitchTheme}>
        {messages.darkTheme}
      </button>
      <p className="explanation">{messages.explanation}</p>
    </header>
  );
}
