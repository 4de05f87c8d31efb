import { workFolder } from "../../support/headless-run";
import { fixturesOf } from "./expected";
import { knownFailures } from "./known-failures";
import { runFixture } from "./run-fixture";

/**
 * A fixture that gets better must be taken off the list of known failures, one that gets worse fails: see
 * test/fixtures/README.md.
 */
describe.each(["published", "ledgers-as-kept"])("tables of test/fixtures/%s", (group) => {
  const fixtures = fixturesOf(group);
  const known = knownFailures();
  let folder: Awaited<ReturnType<typeof workFolder>>;
  beforeAll(async () => {
    folder = await workFolder();
  });
  afterAll(() => folder.remove());

  it("finds its fixtures", () => {
    expect(fixtures.length).toBeGreaterThan(0);
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    "%s differs from what is right only as known",
    async (name, fixture) => {
      const { differences } = await runFixture(folder, fixture);
      expect(differences.map(({ text }) => text)).toEqual(known[`${group}/${name}`] ?? []);
    },
    60_000,
  );

  it("knows of no failure of a fixture that is not there", () => {
    const names = fixtures.map(({ name }) => `${group}/${name}`);
    expect(Object.keys(known).filter((key) => key.startsWith(`${group}/`) && !names.includes(key))).toEqual(
      [],
    );
  });
});
