import path from "node:path";
import ts from "typescript";
import { sourceFiles } from "../../scripts/structure/import-graph";
import { readText } from "./read-text";
import type { TextReader } from "./slow-texts";

const root = path.join(__dirname, "..", "..");

/** An exported function that takes a text first. */
export interface ExportedReader {
  readonly name: string;
  /** It, where a text is all that it asks for; undefined where a caller has to give more. */
  readonly read: TextReader | undefined;
}

/** What a cell holds or a text in it, as the types of parameters say it. */
const TEXT_TYPES: ReadonlySet<string> = new Set(["string", "CellValue", "unknown", "string | undefined"]);

/** The exported functions below folders of the source (or in files) whose first parameter is a text or the value of a cell. */
export function exportedReaders(places: readonly string[]): ExportedReader[] {
  return places.flatMap((place) => (place.endsWith(".ts") ? [place] : sourceFiles(place))).flatMap(readersIn);
}

function readersIn(file: string): ExportedReader[] {
  const source = ts.createSourceFile(file, readText(path.join(root, file)), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) return [];
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    const [first, ...more] = statement.parameters;
    if (!isExported || first?.type === undefined || !TEXT_TYPES.has(first.type.getText(source))) return [];
    const name = statement.name.text;
    const needsMore = more.some(({ initializer, questionToken }) => !initializer && !questionToken);
    return [{ name, read: needsMore ? undefined : functionOf(file, name) }];
  });
}

function functionOf(file: string, name: string): TextReader {
  const exported = new Map(Object.entries(jest.requireActual<object>(path.join(root, file))));
  const found: unknown = exported.get(name);
  if (typeof found !== "function") throw new Error(`${file} exports no function ${name}`);
  return (text) => {
    Reflect.apply(found, undefined, [text]);
  };
}
