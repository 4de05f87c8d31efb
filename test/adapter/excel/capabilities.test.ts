import { hasSecondaryAxis, isOnTheWeb } from "../../../src/excel/session/capabilities";

const global = globalThis as { Office?: unknown };

/** What Office calls its platforms: https://learn.microsoft.com/javascript/api/office/office.platformtype */
function on<Answer>(platform: string, ask: () => Answer): Answer {
  const before = global.Office;
  global.Office = { context: { platform } };
  try {
    return ask();
  } finally {
    if (before === undefined) delete global.Office;
    else global.Office = before;
  }
}

describe("what an Excel can do by its platform", () => {
  it.each([
    ["PC", true, false],
    ["Mac", true, false],
    ["OfficeOnline", true, true],
    ["iOS", false, false],
  ])("on %s: a secondary axis %s, limits of the web %s", (platform, axis, web) => {
    expect([on(platform, hasSecondaryAxis), on(platform, isOnTheWeb)]).toEqual([axis, web]);
  });

  it("is what a desktop can where there is no Office", () => {
    expect([hasSecondaryAxis(), isOnTheWeb()]).toEqual([true, false]);
  });
});
