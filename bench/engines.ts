/**
 * Recounting with two engines of SQL, alasql and DuckDB-WASM, beside our own and the loop by hand: `npx tsx bench/engines.ts`.
 * They are installed into a folder of their own at the first run: a third of a gigabyte that nothing else here needs.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { findLedgers } from "../src/core/read/ledger/find-ledgers";
import { fastest } from "./fastest";
import { recountByHand } from "./recount-by-hand";
import { benchRecords, benchWorkbook } from "./recount-data";
import { recountOurs } from "./recount-ours";
import { plainRows, recountWithSql, type Ask, type PlainRows } from "./recount-with-sql";

const FOLDER = join(__dirname, "../.cache/bench-engines");
const ENGINES = ["alasql@4.19.1", "@duckdb/duckdb-wasm@1.32.0"];

/** What is used of alasql: a function that runs a query over arrays of rows. */
type AlaSql = (query: string, tables: readonly unknown[]) => readonly { readonly figure: number }[];

/** What is used of DuckDB's blocking build for Node. */
interface DuckDb {
  readonly createDuckDB: (bundles: object, logger: object, runtime: object) => Promise<DuckDbInstance>;
  readonly VoidLogger: new () => object;
  readonly NODE_RUNTIME: object;
}

interface DuckDbInstance {
  instantiate(progress: () => void): Promise<unknown>;
  connect(): DuckDbConnection;
  registerFileText(name: string, text: string): void;
  reset(): void;
}

interface DuckDbConnection {
  query(query: string): { toArray(): readonly { readonly figure: number | bigint }[] };
  close(): void;
}

function installed(): NodeJS.Require {
  if (!existsSync(join(FOLDER, "node_modules"))) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, "package.json"), "{}\n");
    const options = ["install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"];
    execFileSync("npm", [...options, ...ENGINES], { cwd: FOLDER, stdio: "inherit" });
  }
  return createRequire(join(FOLDER, "package.json"));
}

async function duckDb(load: NodeJS.Require, rows: PlainRows): Promise<DuckDbConnection> {
  const folder = join(FOLDER, "node_modules/@duckdb/duckdb-wasm/dist");
  const loaded: unknown = load(join(folder, "duckdb-node-blocking.cjs"));
  const { createDuckDB, VoidLogger, NODE_RUNTIME } = loaded as DuckDb;
  const bundle = (kind: string): object => ({
    mainModule: join(folder, `duckdb-${kind}.wasm`),
    mainWorker: "",
  });
  const database = await createDuckDB(
    { mvp: bundle("mvp"), eh: bundle("eh") },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await database.instantiate(() => undefined);
  const connection = database.connect();
  for (const [name, records] of Object.entries(rows)) {
    // CSV is in the engine itself; for JSON it would fetch a part over the network.
    database.registerFileText(`${name}.csv`, csvOf(records));
    connection.query(`CREATE TABLE ${name} AS SELECT * FROM read_csv('${name}.csv', header = true)`);
  }
  return connection;
}

function csvOf(rows: PlainRows[keyof PlainRows]): string {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return lines.map((cells) => cells.join(",")).join("\n");
}

function report(what: string, milliseconds: number): void {
  console.log(`${what.padEnd(64)} ${milliseconds.toFixed(1).padStart(9)} ms`);
}

async function bench(): Promise<void> {
  const load = installed();
  const records = benchRecords();
  const rows = plainRows(records);
  const { ledgers } = findLedgers(benchWorkbook(records));
  const loaded: unknown = load("alasql");
  const alasql = loaded as AlaSql;
  const askAlaSql: Ask = (query, table) => alasql(query.replace(table, "?"), [rows[table]])[0]?.figure ?? 0;
  const start = performance.now();
  const connection = await duckDb(load, rows);
  const begun = performance.now() - start;
  const askDuckDb: Ask = (query) => Number(connection.query(query).toArray()[0]?.figure ?? 0);

  const ours = recountOurs(ledgers);
  assert.deepEqual(recountByHand(records), ours);
  assert.deepEqual(recountWithSql(askAlaSql), ours);
  assert.deepEqual(recountWithSql(askDuckDb), ours);

  console.log("100,000 records in six ledgers, six indicators, nine years; fastest of fifteen runs");
  report(
    "ours: recount",
    fastest(() => recountOurs(ledgers)),
  );
  report(
    "by hand: one loop a ledger over clean columns",
    fastest(() => recountByHand(records)),
  );
  report(
    "alasql: a query a figure over clean rows",
    fastest(() => recountWithSql(askAlaSql)),
  );
  report("DuckDB-WASM: start, and fill its tables, once", begun);
  report(
    "DuckDB-WASM: a query a figure over its tables",
    fastest(() => recountWithSql(askDuckDb)),
  );
  connection.close();
}

void bench();
