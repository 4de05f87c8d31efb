/**
 * `npm run excel`: the add-in in desktop Excel. Makes and trusts development certificates, serves the add-in at
 * https://localhost:3000, bundling anew after every change, tells Excel of it, and opens a copy of the sample workbook with
 * the add-in's pane in it. `-- --remove` takes it out again.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { bundleAndWatch } from "./bundle";
import { openForPerson } from "./open-for-person";
import { BadOption, readOptions } from "./options";
import { addInOf, NoExcelHere, removeSideload, sideload } from "./sideload";
import { staticFiles } from "./static-files";
import { workbookWithPane } from "./workbook-with-pane";

const root = path.join(__dirname, "..");
const manifest = path.join(root, "manifest.xml");

/** The manifest names this port. */
const port = 3000;

async function excel(): Promise<void> {
  const { remove } = readOptions(
    { remove: { type: "boolean", default: false } },
    "使い方 (usage): npm run excel [-- --remove]",
  );
  if (remove) {
    await removeSideload(manifest);
    console.log("Excel からアドインを外しました。(removed from Excel)");
    return;
  }
  // First of all, because elsewhere than on Windows and macOS the certificates would be made for nothing.
  await sideload(manifest);
  const workbook = await sampleWithPane();
  const certificates = await getHttpsServerOptions();
  const stopWatching = await bundleAndWatch({ mode: "development", env: {} }, (wrong) => {
    console.log(wrong?.message ?? "組み立てました。(built)");
  });

  const server = createServer(certificates, staticFiles(path.join(root, "dist", "development")));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
    void stopWatching();
  };
  server.once("error", (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `ポート ${String(port)} は使われています。使っているプログラム（npm start など）を終えてください。(port is taken)`
        : error.message,
    );
    process.exitCode = 1;
    stop();
  });
  server.listen(port, "127.0.0.1", () => {
    console.log(`見本のブックをペインと一緒に開きます: ${workbook} (opens the sample with the pane)`);
    console.log(
      "ほかのブックでは、Excel を開き直し、［ホーム］→［アドイン］→ 開発者向けアドイン から「KPI台帳」を選んでください。",
    );
    console.log(
      "(in other workbooks: restart Excel, then Home > Add-ins > Developer Add-ins > KPI Ledger; Ctrl+C stops)",
    );
    void openForPerson(workbook);
  });
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** A new copy each time: what was tried in the last one is not the sample any more. */
async function sampleWithPane(): Promise<string> {
  const sample = readFileSync(path.join(root, "assets", "sample-ledgers.xlsx"));
  const folder = path.join(root, "dist", "excel");
  mkdirSync(folder, { recursive: true });
  const file = path.join(
    folder,
    `KPI台帳-見本-${new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14)}.xlsx`,
  );
  writeFileSync(file, workbookWithPane(new Uint8Array(sample), await addInOf(manifest)));
  return file;
}

excel().catch((error: unknown) => {
  if (error instanceof NoExcelHere) {
    console.error("このパソコンには Excel がありません。npm start なら Excel なしで試せます。");
    console.error("(no desktop Excel here; `npm start` runs the add-in without it)");
  } else {
    console.error(error instanceof Error ? error.message : error);
  }
  process.exitCode = error instanceof BadOption ? 2 : 1;
});
