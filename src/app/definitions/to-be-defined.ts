import type { NotCheckedReason } from "../../core/model/not-checked";

/** True where 指標定義 does not say how an indicator is counted, be it for want of a row or of a ledger in it. */
export function isToBeDefined({ why }: { readonly why: NotCheckedReason | undefined }): boolean {
  return why?.code === "noDefinition" || why?.code === "noRule";
}
