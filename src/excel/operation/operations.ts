/** What carries plans out and takes them back: a file of its own, which nobody needs to see the workbook. */
export { applyPlan } from "./apply-plan";
export { finishUndoing } from "./settle";
export { undoOperation } from "./undo-operation";
