import { useEffect, useRef, useState } from "react";
import type { MailCopyDraft } from "../../app/mailcopy/prepare-mail-copy";
import type { WorkbookFile } from "../../app/workbook-file";
import type { MailCopyReport } from "../../core/write/mailcopy/mail-copy";
import type { NoWorkbookReason } from "../../core/read/file/why-no-workbook";
import type { MailCopyChoices } from "../../core/write/mailcopy/request/plan-mail-copy";
import type { PageRun, PaneActions } from "../state/pane-actions";

/** A copy that was made, or the reasons why there is none. */
export interface MadeCopy {
  readonly bytes: Uint8Array | undefined;
  readonly report: MailCopyReport;
  readonly canOpen: boolean;
  /** Where it has gone; undefined where it has gone nowhere yet. */
  readonly left: { readonly kind: "opened" } | { readonly kind: "saved"; readonly name: string } | undefined;
}

/** How far the making of a copy has come. */
export type CopyStage =
  | { readonly kind: "reading" }
  | { readonly kind: "notRead" }
  /** Somebody edited the workbook while it was being read. */
  | { readonly kind: "edited" }
  | { readonly kind: "unreadable"; readonly reason: NoWorkbookReason }
  | { readonly kind: "choosing"; readonly draft: MailCopyDraft }
  | { readonly kind: "made"; readonly draft: MailCopyDraft; readonly copy: MadeCopy };

export interface MailCopyFlow {
  readonly stage: CopyStage;
  /** Reads the workbook and its file anew; what was chosen before counts no more. */
  readonly read: () => void;
  readonly make: (choices: MailCopyChoices) => void;
  readonly chooseAgain: () => void;
  readonly open: () => void;
  readonly save: (name: string) => void;
}

/** The steps of a copy as the pane's tasks, for as long as the page is open. Begins to read at once. */
export function useMailCopy(
  { work }: Pick<PaneActions, "work">,
  loadWorkbookFile: () => Promise<WorkbookFile>,
): MailCopyFlow {
  const [stage, setStage] = useState<CopyStage>({ kind: "reading" });
  const hasBegun = useRef(false);
  const read = (): void => {
    setStage({ kind: "reading" });
    void work(async (run) => lookThrough(await loadWorkbookFile(), run)).then((draft) => {
      if (draft === undefined) setStage({ kind: "notRead" });
      else if (draft === "edited") setStage({ kind: "edited" });
      else if (typeof draft === "string") setStage({ kind: "unreadable", reason: draft });
      else setStage({ kind: "choosing", draft });
    });
  };
  useEffect(() => {
    // Once, also where React mounts twice to find what does not bear it.
    if (hasBegun.current) return;
    hasBegun.current = true;
    read();
  });
  return {
    stage,
    read,
    make: (choices) => {
      if (stage.kind !== "choosing") return;
      const { draft } = stage;
      void work(async (run): Promise<MadeCopy> => {
        const file = await loadWorkbookFile();
        const { makeMailCopy } = await import("../../app/mailcopy/make-mail-copy");
        const { bytes, report } = await makeMailCopy(draft.bytes, draft.review, choices, run);
        return { bytes, report, canOpen: file.canOpen(bytes?.length ?? 0), left: undefined };
      }).then((copy) => {
        if (copy) setStage({ kind: "made", draft, copy });
      });
    },
    chooseAgain: () => {
      if (stage.kind === "made") setStage({ kind: "choosing", draft: stage.draft });
    },
    open: () => {
      if (stage.kind !== "made" || !stage.copy.bytes) return;
      const { bytes } = stage.copy;
      void work(async (run) => {
        await (await loadWorkbookFile()).open(bytes, run);
        return true;
      }).then((isOpened) => {
        if (isOpened) setStage({ ...stage, copy: { ...stage.copy, left: { kind: "opened" } } });
      });
    },
    save: (name) => {
      if (stage.kind !== "made" || !stage.copy.bytes) return;
      const { bytes } = stage.copy;
      void work(async () => {
        (await loadWorkbookFile()).save(name, bytes);
        return true;
      }).then((isSaved) => {
        if (isSaved) setStage({ ...stage, copy: { ...stage.copy, left: { kind: "saved", name } } });
      });
    },
  };
}

/**
 * The workbook as it is read through Excel and its file belong together: where somebody may have edited it between the
 * two it is read once more, and what a copy is made by has to be the same.
 */
async function lookThrough(
  file: WorkbookFile,
  run: PageRun,
): Promise<MailCopyDraft | NoWorkbookReason | "edited"> {
  const { isSameForCopy, prepareMailCopy } = await import("../../app/mailcopy/prepare-mail-copy");
  const before = await run.readAll();
  const bytes = await file.read(run);
  const review = run.isCurrent(before) ? before : await run.readAll();
  return (await isSameForCopy(before, review, run)) ? prepareMailCopy(bytes, review, run) : "edited";
}
