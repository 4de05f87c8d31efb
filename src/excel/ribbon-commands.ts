/**
 * Ties a command of the manifest to what it does. Excel waits until it is told that the command has ended, so it is
 * told in any case; a ribbon command has no place to show a failure, so `onFailure` decides what becomes of it.
 */
export function associateCommand(
  name: string,
  run: () => Promise<void>,
  onFailure: (error: unknown) => void,
): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run()
      .catch(onFailure)
      .finally(() => {
        event.completed();
      });
  });
}

/** Resolves when Office has told who it is. */
export async function officeReady(): Promise<void> {
  await Office.onReady();
}
