export default function stopServing(): void {
  globalThis.sandboxServer?.close();
  globalThis.sandboxServer?.closeAllConnections();
}
