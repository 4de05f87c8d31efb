import path from "node:path";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import { retyped } from "../../office/support/retyped";
import { headless, workFolder, written } from "../../support/headless-run";
import { readText } from "../../support/read-text";
import { bytesOfTextBook } from "../../support/table-text-book";
import { sheetNamed } from "../excel/open-workbook";

const PAPER = "資料2-2 主な事業指標";
const TABLE = path.join(__dirname, "../../fixtures/published/lower-names/book.txt");

describe("a paper that somebody has edited, on the command line", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;

  beforeAll(async () => {
    folder = await workFolder();
  });

  afterAll(async () => {
    await folder.remove();
  });

  const held = async (bytes: Uint8Array): Promise<unknown> =>
    sheetNamed((await openXlsx(bytes)).book, PAPER)
      .cells.get(3)
      ?.get(2)?.value;

  it("is left alone and named, and made again over the edit with --overwrite-papers alone", async () => {
    const input = await written(folder, "town.xlsx", await bytesOfTextBook(readText(TABLE)));
    const { out } = await headless(folder, input, "--do", "paper");
    // 待機児童 H26: the target of 30 in the first row below the headings.
    expect(await held(out)).toBe(30);
    const edited = await written(folder, "edited.xlsx", retyped(out, PAPER, "C4", 31));

    const left = await headless(folder, edited, "--do", "paper");
    expect(left.code).toBe(3);
    expect(left.report.failures).toMatchObject([{ code: "editedByHand", sheet: PAPER }]);
    expect(left.report.failures[0]?.message).toContain("4");
    expect(await held(left.out)).toBe(31);

    const over = await headless(folder, edited, "--do", "paper", "--overwrite-papers");
    expect([over.code, over.report.failures]).toEqual([0, []]);
    expect(await held(over.out)).toBe(30);
  });
});
