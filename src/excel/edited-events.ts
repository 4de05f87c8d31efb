import type { OfficeSession } from "./session/office-session";

/** An edit that someone made: which sheet, and the range in A1 notation. */
export interface Edited {
  readonly sheet: string;
  readonly range: string;
}

/**
 * Tells of edits by the user or a co-author. The add-in's own writes say so themselves (`triggerSource`, ExcelApi
 * 1.14); before that they are known by `isWriting`. An edit by dropdown raises no event in Excel on the web.
 * Resolves to the way to stop.
 */
export async function listenToEdits(
  session: OfficeSession,
  isWriting: () => boolean,
  handler: (edited: Edited) => void,
): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (isOwnWrite(event, isWriting)) return;
    handler({ sheet: await sheetName(session, names, event.worksheetId), range: event.address });
  };
  const registered = await session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ id: true, name: true });
    const result = worksheets.onChanged.add(onChanged);
    await context.sync();
    for (const sheet of worksheets.items) names.set(sheet.id, sheet.name);
    return result;
  });
  return () =>
    // A handler can only be removed in the context that it was added in.
    session.runIn(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
}

function isOwnWrite(event: Excel.WorksheetChangedEventArgs, isWriting: () => boolean): boolean {
  if (event.source === "Remote") return false;
  const { triggerSource } = event as { triggerSource?: string };
  return triggerSource === undefined ? isWriting() : triggerSource === "ThisLocalAddin";
}

/**
 * The sheet's name as it is now. While the user is already typing in the next cell Excel does not answer; then it is
 * the last name known, or "" for a sheet that was never seen.
 */
async function sheetName(session: OfficeSession, names: Map<string, string>, id: string): Promise<string> {
  try {
    const name = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load({ name: true });
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
    if (name !== undefined) names.set(id, name);
  } catch {
    // Answered from what is known.
  }
  return names.get(id) ?? "";
}
