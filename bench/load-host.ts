/** The stand-in for Excel in a process of its own, so that its work is not taken for the add-in's. Started by load.ts. */
import { createFormulaEngine } from "../stand-in/model/formula-engine";
import { createSession } from "../stand-in/model/api/model-session";
import { WorkbookModel } from "../stand-in/model/workbook-model";
import { executeRequest } from "../stand-in/protocol/request-executor";
import { loadBook, type LoadSize } from "./load-book";

interface Asked {
  readonly id: number;
  readonly body: string;
  readonly flags: number;
}

async function answer(size: LoadSize): Promise<void> {
  const model = new WorkbookModel(loadBook(size), await createFormulaEngine(), {
    name: "bench.xlsx",
    // One bare load of everything has to fit into one answer.
    payloadLimit: 500_000_000,
  });
  const session = createSession(model);
  process.on("message", ({ id, body, flags }: Asked) => {
    void executeRequest(body, flags, session).then((text) => process.send?.({ id, text }));
  });
  process.send?.({ id: 0, text: "ready" });
}

void answer(JSON.parse(process.argv[2] ?? "{}") as LoadSize);
