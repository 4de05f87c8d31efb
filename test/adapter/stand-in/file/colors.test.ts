import { tintColor } from "../../../../stand-in/file/styles/colors";

describe("tintColor", () => {
  it.each([
    // 青、アクセント 1 of Office 2013–2022 as Excel's colour picker names it
    [0.7999816888943144, "#D9E1F2"],
    [0.5999938962981048, "#B4C6E7"],
    [0.3999755851924192, "#8EA9DB"],
    [-0.249977111117893, "#305496"],
    [-0.499984740745262, "#203764"],
  ])("gives accent 1 with a tint of %d the colour that Excel shows", (tint, shown) => {
    expect(tintColor("#4472C4", tint)).toBe(shown);
  });

  it("darkens white and lightens black to greys", () => {
    expect(tintColor("#FFFFFF", -0.249977111117893)).toBe("#BFBFBF");
    expect(tintColor("#000000", 0.499984740745262)).toBe("#808080");
  });
});
