import { findBrowser } from "../../../scripts/find-browser";

const places = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

function only(...files: string[]): (file: string) => boolean {
  return (file) => files.includes(file);
}

describe("findBrowser", () => {
  it("takes the first of the usual places that is there", () => {
    expect(findBrowser("", places, only(...places))).toBe("/usr/bin/chromium");
    expect(findBrowser("", places, only("/usr/bin/google-chrome"))).toBe("/usr/bin/google-chrome");
  });

  it("takes what is named before any of them, and says where that is not there", () => {
    expect(findBrowser("/opt/a b/chrome", places, () => true)).toBe("/opt/a b/chrome");
    expect(() => findBrowser("/opt/chrome", places, only("/usr/bin/chromium"))).toThrow(
      "CHROMIUM is /opt/chrome, and there is no such program.",
    );
  });

  it("says where it looked and how to name another", () => {
    const finding = (): string => findBrowser("", places, () => false);
    expect(finding).toThrow("/usr/bin/chromium\n  /usr/bin/google-chrome");
    expect(finding).toThrow("CHROMIUM=/path/to/chrome");
  });
});
