import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { themeValues, tokens } from "../../../../src/taskpane/controls/theme";

describe("themeValues", () => {
  it.each([
    ["light", false, webLightTheme],
    ["dark", true, webDarkTheme],
  ] as const)("has Fluent's own values in the %s theme", (_name, dark, theme) => {
    const fluent = new Map(Object.entries(theme).map(([name, value]) => [`--${name}`, String(value)]));
    const values = themeValues(dark);
    expect(values.length).toBeGreaterThan(60);
    expect(values).toEqual(values.map(([variable]) => [variable, fluent.get(variable)]));
  });

  it("fills every variable that the tokens name", () => {
    const named = Object.values(tokens).map((token) => /^var\((.*)\)$/.exec(token)?.[1]);
    expect(themeValues(false).map(([variable]) => variable)).toEqual(named);
  });
});
