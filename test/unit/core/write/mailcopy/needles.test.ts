import { Needles, type NeedleKind } from "../../../../../src/core/write/mailcopy/texts/needles";

/** How a text is met where one value is looked for: `stop`, `list`, or undefined where it is not. */
function met(kind: NeedleKind, value: string, text: string): string | undefined {
  const needles = new Needles();
  needles.add(kind, value, "台帳!B2");
  return needles.in(text)[0]?.weight;
}

describe("Needles", () => {
  it.each([
    ["立科花子", "立科花子"],
    ["立科花子", "担当は立科花子です"],
    ["立科　花子", "立科花子"],
    ["立科花子", "立\n科 花　子"],
    ["ﾀﾃｼﾅ", "（タテシナ）"],
    ["林", "林"],
    ["林", "（林）"],
    ["林明", "担当：林 明、ほか"],
    ["Tanaka", "cc: TANAKA;"],
    ["hanako@example.jp", "mailto:Hanako@example.jp?x"],
    ["0267-56-2311", "TEL：0267-56-2311（内線）"],
    ["0267-56-2311", "TEL ０２６７－５６－２３１１"],
  ])("stops for the personal value %s in %j", (value, text) => {
    expect(met("personal", value, text)).toBe("stop");
  });

  it.each([
    ["林", "森林の保全"],
    ["山田", "山田町の事業"],
  ])("lists the short name %s within the longer word of %j", (value, text) => {
    expect(met("personal", value, text)).toBe("list");
  });

  it.each([
    ["Tanaka", "Tanakamachi"],
    ["なし", "なし"],
    ["－", "－"],
    ["2311", "2311"],
    ["267562311", "1267562311"],
  ])("does not take %s for found in %j", (value, text) => {
    expect(met("personal", value, text)).toBeUndefined();
  });

  it("looks for texts of removed sheets from four characters, and for numbers as a whole", () => {
    expect(met("removed", "面談記録", "二回目の面談記録")).toBe("stop");
    expect(met("removed", "面談録", "面談録")).toBeUndefined();
    expect(met("removed", "2,400", "2,400")).toBe("stop");
    expect(met("removed", "2,400", "計 2,400 人")).toBeUndefined();
    expect(met("removed", "type", "content-type: x")).toBe("stop");
    expect(met("removed", "type", "prototype")).toBeUndefined();
  });

  it("says what it does not look for, and counts each text once, as personal where it is that too", () => {
    const needles = new Needles();
    expect(needles.add("removed", "立科花子", "台帳!B2")).toBe(true);
    expect(needles.add("personal", "立科 花子", "台帳!B2")).toBe(true);
    expect(needles.add("personal", "不明", "台帳!B3")).toBe(false);
    expect([needles.size, needles.count("personal"), needles.count("removed")]).toEqual([1, 1, 0]);
  });

  it("looks through a long text once, however many cells share it", () => {
    const needles = new Needles();
    needles.add("removed", "住民の一覧", "台帳!A1");
    const long = `${"町".repeat(40_000)}住民の一覧`;
    const found = needles.in(long);
    expect(found.map(({ needle }) => needle.origin)).toEqual(["台帳!A1"]);
    expect(needles.in(long)).toBe(found);
    needles.add("removed", "町町町町", "台帳!A2");
    expect(needles.in(long)).toHaveLength(2);
  });
});
