import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { messagesIn } from "../../../src/messages/languages/messages-in";
import { outcomeResults } from "../../../src/taskpane/parts/outcome-results";
import { MemoryHost } from "../../support/memory-host";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const WAITING = "指標\t区分\tR5\tR6\n① 離職率【％】\t目標\t7.5\t7.5\n\t実績\t8.2\t5.5";
const RATED = "② 相談件数【件】\t目標\t10\t10\n\t実績\t8\t9";

/** What the command for rates says it did for a table. */
async function said(rows: string): Promise<string[]> {
  const host = new MemoryHost(workbook([sheet({ name: "指標", cells: grid(rows) })]));
  const useCases = createUseCases(host, { today: () => calendarDate(2026, 3, 2) });
  const review = await useCases.review();
  const plan = useCases.plan({ kind: "commands", commands: ["rates"], choices: {} }, review);
  const facts = await useCases.facts(plan, review, {});
  return outcomeResults(facts, messagesIn("ja")).map(({ text }) => text);
}

describe("outcomeResults", () => {
  it("counts the indicators that have got a rate, none that waits for an answer", async () => {
    expect(await said(`${WAITING}\n${RATED}`)).toEqual([
      "1指標、2か所の達成率を記入しました（計算できないもの2か所）",
    ]);
  });

  it("says of no rate that it was filled in where all wait", async () => {
    expect(await said(WAITING)).toEqual(["達成率の欄を書きました（計算できないもの2か所）"]);
  });
});
