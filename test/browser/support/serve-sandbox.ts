import { createServer, type Server } from "node:http";
import path from "node:path";
import { bundle } from "../../../scripts/bundle";
import { listen } from "../../../scripts/listen";
import { staticFiles } from "../../../scripts/static-files";

declare global {
  var sandboxServer: Server | undefined;
}

/** Builds the sandbox as `npm start` does and serves it on a free port, whose address stands in SANDBOX_ADDRESS. */
export default async function serveSandbox(): Promise<void> {
  await bundle({ mode: "production", env: { sandbox: true } });
  const server = createServer(staticFiles(path.join(__dirname, "..", "..", "..", "dist", "sandbox")));
  const port = await listen(server, 0);
  globalThis.sandboxServer = server;
  process.env.SANDBOX_ADDRESS = `http://localhost:${String(port)}/`;
}
