/**
 * `npm start`: the add-in in a stand-in for Excel, at http://localhost:3000. Options: `--port 8080`, `--no-open`,
 * `--no-build` (serve what was built last).
 */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { bundle } from "./bundle";
import { listen } from "./listen";
import { openForPerson } from "./open-for-person";
import { BadOption, readOptions, readPort } from "./options";
import { staticFiles } from "./static-files";

const folder = path.join(__dirname, "..", "dist", "sandbox");

const usage = "使い方 (usage): npm start -- [--port 8080] [--no-open] [--no-build]";

async function start(): Promise<void> {
  const values = readOptions(
    {
      port: { type: "string", default: "3000" },
      "no-open": { type: "boolean", default: false },
      "no-build": { type: "boolean", default: false },
    },
    usage,
  );
  const wanted = readPort(values.port, usage);
  if (!values["no-build"]) {
    console.log("組み立てています… (building)");
    await bundle({ mode: "production", env: { sandbox: true } });
  } else if (!existsSync(path.join(folder, "index.html"))) {
    throw new BadOption(
      "まだ組み立てたものがありません。--no-build を付けずに npm start を実行してください。(nothing built yet; leave out --no-build)",
    );
  }

  const server = createServer(staticFiles(folder));
  const port = await listen(server, wanted);
  const address = `http://localhost:${String(port)}/`;
  if (port !== wanted)
    console.log(`ポート ${String(wanted)} は使われています。(port ${String(wanted)} is taken)`);
  console.log(`${address} を開いてください。終了は Ctrl+C です。(open this address; Ctrl+C stops)`);
  if (!values["no-open"]) await openForPerson(address);

  const stop = (): void => {
    server.close();
    // Browsers keep connections open for the next page.
    server.closeAllConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof BadOption ? 2 : 1;
});
