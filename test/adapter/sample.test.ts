import { readFileSync } from "node:fs";
import path from "node:path";
import { sampleBook } from "../../scripts/sample/sample-book";
import { openXlsx } from "../../stand-in/file/open-xlsx";
import { saveChecked } from "../support/package/save-checked";
import type { BookState, StoredValue } from "../../stand-in/model/book-state";

const file = new Uint8Array(readFileSync(path.join(__dirname, "..", "..", "assets", "sample.xlsx")));

describe("assets/sample.xlsx", () => {
  it("is what scripts/make-sample.ts writes, byte for byte", async () => {
    const { bytes, lost } = await saveChecked(sampleBook());
    expect(lost).toEqual([]);
    // Not `toEqual` on the bytes, whose difference would fill the screen: run `npm run make:samples`.
    expect(Buffer.from(bytes).equals(Buffer.from(file))).toBe(true);
  });

  describe("opened", () => {
    let book: BookState;

    beforeAll(async () => {
      book = (await openXlsx(file)).book;
    });

    function value(sheet: string, row: number, column: number): StoredValue | undefined {
      return book.sheets
        .find(({ name }) => name === sheet)
        ?.cells.get(row - 1)
        ?.get(column - 1)?.value;
    }

    it("has the published figures as true numbers, ① from C6 on", () => {
      expect([3, 4, 5, 6, 7, 8, 9, 10, 11].map((column) => value("主な事業指標", 6, column))).toEqual([
        4, 20, 45, 55, 60, 65, 70, 70, 50,
      ]);
      expect([3, 4, 5, 6, 7, 8, 9, 10, 11].map((column) => value("主な事業指標", 7, column))).toEqual([
        10, 30, 50, 57, 75, 97, 114, 114, 59,
      ]);
    });

    it("has the words and marks that stand in place of figures", () => {
      expect(value("主な事業指標", 9, 11)).toBe("目標達成");
      expect([3, 4, 5].map((column) => value("主な事業指標", 18, column))).toEqual(["-", "-", "-"]);
    });

    it("has the programme's cells with their line breaks", () => {
      expect(value("事業構成", 5, 2)).toBe(
        "財源：デジ田交付金（広域R5）\n8,382千円\n・運営支援チームに業務の運営を依頼\n・運営支援チームを指導するアドバイザー依頼\n" +
          "・ワーカー研修の実施（PC研修、キャリア研修）\n・アンケートやミーティングの実施",
      );
      expect(value("事業構成", 4, 4)).toBe("立科町振興公社に業務移管");
    });
  });
});
