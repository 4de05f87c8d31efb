import { TextList } from "../../../../../src/core/write/mailcopy/texts/text-list";

describe("TextList", () => {
  it("gives back thousands of texts in their order, a repeated one once, whatever they hold", () => {
    const list = new TextList();
    const texts = Array.from({ length: 1_200 }, (_, index) => `項目その${String(index)}\n二行目`);
    for (const text of texts) {
      list.add(text);
      list.add("同じ");
    }
    const [first = "", ...others] = texts;
    expect([...list]).toEqual([first, "同じ", ...others]);
  });
});
