import type { NotCheckedReason, NotCheckedSubject } from "../core/model/not-checked";

/** What could not be read or checked, and why. */
export interface NotCheckedMessages {
  readonly subject: Readonly<Record<NotCheckedSubject["kind"], (subject: NotCheckedSubject) => string>>;
  readonly reason: (reason: NotCheckedReason) => string;
}
