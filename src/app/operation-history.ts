import type { UndoRecord } from "./workbook-host";

/** How many operations can be taken back (design: the last ten). */
const KEPT = 10;

/** The operations that can be taken back, the last one last; older ones than the last ten are forgotten. */
export interface OperationHistory {
  readonly records: () => readonly UndoRecord[];
  readonly last: () => UndoRecord | undefined;
  readonly add: (record: UndoRecord) => void;
  readonly forget: (record: UndoRecord) => void;
}

export function operationHistory(): OperationHistory {
  let kept: readonly UndoRecord[] = [];
  return {
    records: () => kept,
    last: () => kept.at(-1),
    add: (record) => {
      kept = [...kept, record].slice(-KEPT);
    },
    forget: (record) => {
      kept = kept.filter((other) => other !== record);
    },
  };
}
