import { editableText } from "../../../../stand-in/page/grid/editable-text";

describe("editableText", () => {
  it("gives a formula rather than its value", () => {
    expect(editableText({ value: 2.5, formula: "=C7/C6" }, false)).toBe("=C7/C6");
  });

  it("gives a number with all its digits, whatever its format shows", () => {
    expect(editableText({ value: 24480.123456, style: { numberFormat: "#,##0" } }, false)).toBe(
      "24480.123456",
    );
  });

  it("gives a percentage with its sign, without binary dust", () => {
    expect(editableText({ value: 0.07, style: { numberFormat: "0%" } }, false)).toBe("7%");
  });

  it("gives a date as one can type it", () => {
    expect(editableText({ value: 46081, style: { numberFormat: "[$-411]ge.m.d;@" } }, false)).toBe(
      "2026/2/28",
    );
  });

  it("shows the apostrophe of a text that looks like something else", () => {
    expect(editableText({ value: "-", style: { quotePrefix: true } }, false)).toBe("'-");
  });

  it("gives nothing for a blank", () => {
    expect(editableText(undefined, false)).toBe("");
    expect(editableText({ value: null, style: { bold: true } }, false)).toBe("");
  });
});
