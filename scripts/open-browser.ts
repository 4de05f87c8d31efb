import open from "open";

/** Shows an address in the person's browser. Where there is none, nothing happens: the address is printed anyway. */
export async function openBrowser(address: string): Promise<void> {
  const noScreen =
    process.platform === "linux" &&
    !process.env.DISPLAY &&
    !process.env.WAYLAND_DISPLAY &&
    !process.env.WSL_DISTRO_NAME;
  if (process.env.CI || noScreen) return;
  try {
    const browser = await open(address);
    browser.on("error", () => {
      // No such program: the person opens the printed address.
    });
  } catch {
    // The same, said earlier.
  }
}
