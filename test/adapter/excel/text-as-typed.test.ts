import { textAsTyped } from "../../../src/excel/pieces/cells/text-as-typed";

describe("textAsTyped", () => {
  it.each([
    "2,400",
    "１２０",
    "5%",
    "¥100",
    "(5)",
    "1e3",
    "1/2",
    "2-1",
    "12:30",
    "2025年4月1日",
    "R7.4.1",
    "H29.4",
    "Apr 1",
    "TRUE",
    "#N/A",
    "#DIV/0!",
  ])("marks %s, which Excel would make a value of", (text) => {
    expect(textAsTyped(text)).toBe(`'${text}`);
  });

  it.each(["=1+1", "＝A1", "+81-90", "-なし", "- ", "－　", "@SUM(1)", "'quoted", "\tcmd", "\u0000cmd"])(
    "marks %j, which Excel would read as a formula or cut",
    (text) => {
      expect(textAsTyped(text)).toBe(`'${text}`);
    },
  );

  it.each([
    "達成率 H29",
    "H29",
    "R7\n2月末",
    "令和７年度（2月末現在）",
    "① 住民ワーカー登録者数",
    "①",
    "-",
    "－",
    "114人",
    "△5",
    "なし",
    "資料2-1 構成",
  ])("leaves %j as it is", (text) => {
    expect(textAsTyped(text)).toBe(text);
  });
});
