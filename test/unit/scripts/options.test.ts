import { BadOption, readOptions, readOptionsAndFiles, readPort } from "../../../scripts/options";

const usage = "usage: npm start -- [--port 8080]";
const options = { port: { type: "string", default: "3000" } } as const;

describe("readOptions", () => {
  it("gives what was typed, and the default where nothing was", () => {
    expect(readOptions(options, usage, ["--port", "8080"]).port).toBe("8080");
    expect(readOptions(options, usage, []).port).toBe("3000");
  });

  it.each([["--prot", "8080"], ["--port"], ["8080"]])(
    "refuses %s in plain words, with what there is",
    (...typed) => {
      const reading = (): unknown => readOptions(options, usage, typed);
      expect(reading).toThrow(BadOption);
      expect(reading).toThrow(`指定が正しくありません: ${typed.join(" ")} (bad option)\n${usage}`);
    },
  );
});

describe("readOptionsAndFiles", () => {
  it("gives the names of files apart from the options, and refuses an option that there is not", () => {
    const send = { send: { type: "boolean", default: false } } as const;
    const read = readOptionsAndFiles(send, usage, ["a.xml", "--send", "b.xml"]);
    expect(read.values.send).toBe(true);
    expect(read.files).toEqual(["a.xml", "b.xml"]);
    expect(() => readOptionsAndFiles(send, usage, ["--sent"])).toThrow(BadOption);
  });
});

describe("readPort", () => {
  it("takes 0 to 65535", () => {
    expect(readPort("0", usage)).toBe(0);
    expect(readPort("65535", usage)).toBe(65_535);
  });

  it.each(["65536", "-1", "abc", "80.5", ""])("refuses %p", (typed) => {
    expect(() => readPort(typed, usage)).toThrow(BadOption);
  });
});
