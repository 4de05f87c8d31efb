import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { noticesOf, packageFolder } from "../../../scripts/third-party-notices";

const home = mkdtempSync(path.join(tmpdir(), "notices-"));
afterAll(() => {
  rmSync(home, { recursive: true });
});

function packageOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(home, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}

describe("packageFolder", () => {
  it("is the innermost package of a file, with its scope; none for our own files", () => {
    const file = path.join(home, "node_modules", "a", "node_modules", "@b", "c", "lib", "d.js");
    expect(packageFolder(file)).toBe(path.join(home, "node_modules", "a", "node_modules", "@b", "c"));
    expect(packageFolder(path.join(home, "src", "main.ts"))).toBeUndefined();
  });
});

describe("noticesOf", () => {
  it("gives each package's name, version and the whole of its licence, by name", () => {
    const second = packageOf("z", {
      "package.json": '{"name":"z","version":"2.0.0","license":"MIT"}',
      LICENSE: "Permission is hereby granted",
    });
    const first = packageOf("a", {
      "package.json": '{"name":"a","version":"1.0.0","license":"Apache-2.0"}',
      "LICENSE.md": "Apache License",
      NOTICE: "Made by A",
    });
    const notices = noticesOf([second, first]);
    expect(notices).toMatch(
      /a 1\.0\.0 \(Apache-2\.0\)\n\nApache License\n\nMade by A\n.*z 2\.0\.0 \(MIT\)\n\nPermission/s,
    );
  });

  it("does not let a package without a licence into a build", () => {
    const folder = packageOf("bare", { "package.json": '{"name":"bare","version":"1.0.0"}' });
    expect(() => noticesOf([folder])).toThrow("has no licence");
  });
});
