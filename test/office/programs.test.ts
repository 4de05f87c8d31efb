import { runProgram } from "./support/programs";

describe("the programs of a recipient", () => {
  it("has LibreOffice", async () => {
    expect(await runProgram("soffice", ["--version"])).toMatch(/^LibreOffice \d+/);
  });

  it("has poppler, which turns pages into pictures", async () => {
    await expect(runProgram("pdftoppm", ["-v"])).resolves.toBeDefined();
  });
});

describe("the programs of a server", () => {
  it("has nginx, and openssl for a certificate", async () => {
    await expect(runProgram("nginx", ["-v"])).resolves.toBeDefined();
    expect(await runProgram("openssl", ["version"])).toMatch(/^OpenSSL \d/);
  });
});
