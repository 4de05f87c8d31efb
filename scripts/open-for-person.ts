import open from "open";

/**
 * Opens an address in the person's browser, or a file in the program that they open such files with. Where there is none,
 * nothing happens: what to open is printed anyway.
 */
export async function openForPerson(addressOrFile: string): Promise<void> {
  const noScreen =
    process.platform === "linux" &&
    !process.env.DISPLAY &&
    !process.env.WAYLAND_DISPLAY &&
    !process.env.WSL_DISTRO_NAME;
  if (process.env.CI || noScreen) return;
  try {
    const program = await open(addressOrFile);
    program.on("error", () => {
      // No such program: the person opens the printed address.
    });
  } catch {
    // The same, said earlier.
  }
}
