/**
 * Ties a command of the manifest, or a keyboard shortcut of the same name, to what it does. Excel waits until it is told
 * that a ribbon command has ended, so it is told in any case (a shortcut brings no event to tell it by); there is no place
 * to show a failure, so `onFailure` decides what becomes of it.
 */
export function associateCommand(
  name: string,
  run: () => Promise<void>,
  onFailure: (error: unknown) => void,
): void {
  Office.actions.associate(name, (event?: Partial<Office.AddinCommands.Event>) => {
    void run()
      .catch(onFailure)
      .finally(() => event?.completed?.());
  });
}

/**
 * Resolves when Office has told who it is: true in Excel, false in a browser, in another Office program, and where
 * office.js could not be loaded.
 */
export async function officeReady(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  // Declared as a number and always there; it is a name, and null in a browser.
  return String(host) === "Excel";
}
