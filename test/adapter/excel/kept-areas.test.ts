import { lookKept } from "../../../src/excel/pieces/cells/kept-areas";
import { formatArea, parseArea } from "../../../src/core/values/workbook/cell-address";
import { NO_LOOK, WHOLE_LOOK } from "../../../src/excel/pieces/cells/cell-look";

/** The area that is kept of one whose look changes. */
function kept(area: string, groups = WHOLE_LOOK): string {
  const parsed = parseArea(area);
  if (!parsed) throw new Error(`${area} is no area`);
  return formatArea(lookKept(parsed, groups).area);
}

describe("lookKept", () => {
  it("keeps the cells around as well where borders change: the line above a block may be held by the cell above", () => {
    expect(kept("C3:D4")).toBe("B2:E5");
  });

  it("keeps within the sheet", () => {
    expect(kept("A1:B2")).toBe("A1:C3");
    expect(kept("XFC1048575:XFD1048576")).toBe("XFB1048574:XFD1048576");
  });

  it("keeps the area alone where borders stay", () => {
    expect(kept("C3:D4", { ...NO_LOOK, fill: true })).toBe("C3:D4");
  });
});
