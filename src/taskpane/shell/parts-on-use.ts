import { loadedOnUse } from "../parts/loaded-on-use";

/** What the shell shows, each loaded on use; home comes with the use cases, as it is first seen when they have read. */
export const OverviewOnUse = loadedOnUse(
  async () => (await import(/* webpackChunkName: "home" */ "../overview/overview-tab")).OverviewTab,
);
export const FindingsOnUse = loadedOnUse(
  async () => (await import(/* webpackChunkName: "findings" */ "../findings/findings-tab")).FindingsTab,
);
export const RecountOnUse = loadedOnUse(
  async () => (await import(/* webpackChunkName: "recount" */ "../recount/recount-tab")).RecountTab,
);
export const LedgersOnUse = loadedOnUse(
  async () => (await import(/* webpackChunkName: "ledgers" */ "../ledgers/ledgers-tab")).LedgersTab,
);
export const HistoryOnUse = loadedOnUse(
  async () => (await import(/* webpackChunkName: "ledgers" */ "../history/history-tab")).HistoryTab,
);
export const PreviewOnUse = loadedOnUse(
  async () => (await import(/* webpackChunkName: "preview" */ "../preview/preview-page")).PreviewPage,
);
/** Not among those below: who makes no copy that day needs nothing of it. */
export const MailCopyOnUse = loadedOnUse(
  async () => (await import(/* webpackChunkName: "mailcopy" */ "../mailcopy/mail-copy-page")).MailCopyPage,
);
export const TidyOnUse = loadedOnUse(
  async () => (await import(/* webpackChunkName: "tidy" */ "../tidy/tidy-page")).TidyPage,
);
export const ComparisonOnUse = loadedOnUse(
  async () =>
    (await import(/* webpackChunkName: "comparison" */ "../comparison/comparison-page")).ComparisonPage,
);
export const DefinitionsOnUse = loadedOnUse(
  async () =>
    (await import(/* webpackChunkName: "definitions" */ "../definitions/definition-page")).DefinitionPage,
);

const PARTS = [OverviewOnUse, FindingsOnUse, RecountOnUse, LedgersOnUse, HistoryOnUse, PreviewOnUse];

/** Loads every part, so that each is shown at once when somebody comes to it. */
export async function loadAllParts(): Promise<void> {
  await Promise.all(PARTS.map(({ load }) => load()));
}
