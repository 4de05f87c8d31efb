import { readFile } from "node:fs/promises";
import path from "node:path";
import { headless, workFolder } from "../../support/headless-run";

const SAMPLE = path.join(__dirname, "../../../assets/sample-ledgers.xlsx");

describe("runHeadless with tidy", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  beforeAll(async () => {
    folder = await workFolder();
  });
  afterAll(() => folder.remove());

  it("makes 指標データ and the same as CSV, and changes no sheet of the office's", async () => {
    const csv = folder.file("data.csv");
    const { code, report, lines } = await headless(folder, SAMPLE, "--do", "tidy", "--csv", csv);
    expect([code, report.changes, report.failures]).toEqual([0, [], []]);
    expect(lines.at(-1)).toContain(csv);
    const bytes = await readFile(csv);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heading, first] = bytes.toString("utf8").slice(1).split("\r\n");
    expect(heading).toBe(
      "自治体名,表,区分,番号,指標名,単位,年度（西暦）,年度（和暦）,項目,値,範囲,欠測理由コード,欠測理由,暫定値,時点,備考",
    );
    expect(first).toMatch(
      /,主な事業指標,雇用創出型テレワーク,1,住民ワーカー登録者数,人,2017,平成29年度,目標,4,,,,0,,$/,
    );
  }, 60_000);
});
