import { useState } from "react";
import type { OtherWorkbook } from "../../core/judge/comparison/comparison";
import { whyNoWorkbook, type NoWorkbookReason } from "../../core/read/file/why-no-workbook";
import type { PaneActions } from "../state/pane-actions";

/** In bytes, packed: a workbook of 300,000 records is a tenth of it, and what is more would fill the memory. */
const LARGEST_FILE = 2 ** 27;

/** How far a comparison has come. */
export type ComparisonStage =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading" }
  | { readonly kind: "unreadable"; readonly name: string; readonly reason: NoWorkbookReason }
  | { readonly kind: "read"; readonly other: OtherWorkbook };

export interface ComparisonFlow {
  readonly stage: ComparisonStage;
  readonly read: (file: File) => void;
}

/** Reads the file that a person chooses, as the pane's one task; nothing of it leaves the pane. */
export function useComparison({ work }: Pick<PaneActions, "work">): ComparisonFlow {
  const [stage, setStage] = useState<ComparisonStage>({ kind: "choosing" });
  return {
    stage,
    read: (file) => {
      setStage({ kind: "reading" });
      void work(async (run): Promise<ComparisonStage> => {
        const { readOtherFile } = await import(
          /* webpackChunkName: "comparison-reader" */ "../../app/read-other-file"
        );
        const review = await run.readAll();
        if (file.size > LARGEST_FILE) return { kind: "unreadable", name: file.name, reason: "tooLarge" };
        const bytes = await bytesOf(file);
        if (!bytes) return { kind: "unreadable", name: file.name, reason: "damaged" };
        try {
          return { kind: "read", other: await readOtherFile(bytes, file.name, review, run) };
        } catch (error) {
          const reason = whyNoWorkbook(error);
          if (reason === undefined) throw error;
          return { kind: "unreadable", name: file.name, reason };
        }
      }, "look").then((next) => {
        setStage(next ?? { kind: "choosing" });
      });
    },
  };
}

/** Undefined where the file was taken away, or another program keeps it to itself. */
function bytesOf(file: File): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => {
      resolve(reader.result instanceof ArrayBuffer ? new Uint8Array(reader.result) : undefined);
    };
    reader.readAsArrayBuffer(file);
  });
}
