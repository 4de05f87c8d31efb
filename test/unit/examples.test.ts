import path from "node:path";
import { readText } from "../support/read-text";
import { importsWithin, sourceFiles } from "../../scripts/structure/import-graph";

const root = path.join(__dirname, "..", "..");
const CORE = "src/core";

interface Example {
  readonly expression: string;
  readonly value: string;
}

/** The lines `expression; // value` below each `@example` of a file. */
function examplesOf(file: string): Example[] {
  const text = readText(path.join(root, file));
  return [...text.matchAll(/@example\n((?: \* .+\n)+)/g)].flatMap(([, lines = ""]) =>
    lines
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [expression, value, ...rest] = line.replace(/^ \* /, "").split("; // ");
        if (expression === undefined || value === undefined || rest.length > 0) {
          throw new Error(`${file}: "${line}" is not of the form "expression; // value"`);
        }
        return { expression, value };
      }),
  );
}

/** What a file and the files that it imports export: all that its examples may name. */
function scopeOf(file: string): Record<string, unknown> {
  const files = [...imported.filter(({ from }) => from === file).map(({ to }) => to), file];
  return Object.assign({}, ...files.map((one) => jest.requireActual<object>(path.join(root, one)))) as Record<
    string,
    unknown
  >;
}

function evaluate(code: string, scope: Record<string, unknown>): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- an example is code, and this is where it is run
  return (new Function(...Object.keys(scope), `return (${code});`) as (...values: unknown[]) => unknown)(
    ...Object.values(scope),
  );
}

const imported = importsWithin([CORE]);
const examples = sourceFiles(CORE).flatMap((file) =>
  examplesOf(file).map((example) => ({ file, ...example })),
);

describe("@example", () => {
  it("stands at the functions that have one", () => {
    expect(examples.length).toBeGreaterThanOrEqual(60);
  });

  it.each(examples)("$expression is $value ($file)", ({ file, expression, value }) => {
    const scope = scopeOf(file);
    expect(evaluate(expression, scope)).toEqual(evaluate(value, scope));
  });
});
