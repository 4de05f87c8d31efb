import type { SharingCode, SharingDataByCode } from "../core/judge/findings/data-of-sharing";
import type { FindingWording } from "./finding-messages";

/** Every code of 共有前チェック has its words: one without them does not compile. */
export type SharingMessages = {
  readonly [Code in SharingCode]: Omit<FindingWording<SharingDataByCode[Code]>, "message"> & {
    readonly message: (data: SharingDataByCode[Code]) => string;
  };
};
