import { spawn } from "node:child_process";

/** Shows an address in the person's browser. Where there is none, nothing happens: the address is printed anyway. */
export function openBrowser(address: string): void {
  if (
    process.env.CI ||
    (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  )
    return;
  const [program, ...words] = opener(address);
  if (program === undefined) return;
  const child = spawn(program, words, { stdio: "ignore", detached: true });
  child.on("error", () => {
    // No such program: the person opens the printed address.
  });
  child.unref();
}

function opener(address: string): string[] {
  if (process.platform === "darwin") return ["open", address];
  // `start` takes the first quoted word for a window's title.
  if (process.platform === "win32") return ["cmd", "/c", "start", '""', address];
  return ["xdg-open", address];
}
