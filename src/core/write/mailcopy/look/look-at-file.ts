import { relationshipKind, relationshipsOf } from "../../../../ooxml/package/opc-package";
import type { SourceBook, SourceSheet } from "../../../../ooxml/workbook/source-book";
import { child, children, textOf } from "../../../../ooxml/xml/xml-element";
import type { FileLook, FoundCells, OutsideKind } from "../../../model/file-look";
import { cellSteps, stringSteps } from "../source/cells-of-sheet";
import { invisibleStyles } from "../source/invisible-styles";
import { attributesOf, scanMarkup } from "../texts/scan-markup";
import { SheetLook } from "./sheet-look";

/** Which sheets are which, as the add-in has read the workbook. */
export interface KnownSheets {
  /** Their texts may be written to CSV. */
  readonly ledgers: ReadonlySet<string>;
  /** Those that the add-in itself has hidden: what they hold is in the tables as well. */
  readonly ownHidden: ReadonlySet<string>;
}

/** All that a file shows besides the values of personal-data columns, which need to be known first. */
export type BareLook = Omit<FileLook, "personal">;

type Outside = FoundCells & { readonly kind: OutsideKind };

/** Looks through a workbook's file for what nobody means to pass on. Pauses after each piece; changes nothing. */
export function* fileLookSteps(
  book: SourceBook,
  { ledgers, ownHidden }: KnownSheets,
): Generator<undefined, BareLook> {
  const strings = yield* stringSteps(book);
  const isInvisible = invisibleStyles(book);
  const looks: SheetLook[] = [];
  const hiddenLines: BareLook["hiddenLines"][number][] = [];
  const comments: FoundCells[] = [];
  const links: Outside[] = [];
  for (const sheet of book.sheets) {
    const look = new SheetLook(sheet.name, ledgers.has(sheet.name));
    const lines = yield* cellSteps(book, sheet, strings, isInvisible, (cell) => {
      look.take(cell);
    });
    if (lines.rows.length + lines.columns.length > 0) hiddenLines.push({ sheet: sheet.name, ...lines });
    looks.push(look);
    comments.push(...(yield* commentSteps(book, sheet)));
    links.push(...(yield* linkSteps(book, sheet)));
  }
  const books = looks
    .flatMap((look) => look.cellsWithOtherBooks())
    .map((one): Outside => ({ ...one, kind: "book" }));
  return {
    hiddenSheets: hiddenSheets(book).filter(({ sheet }) => !ownHidden.has(sheet)),
    hiddenLines,
    outside: [...(books.length > 0 ? books : unusedBooks(book)), ...links],
    comments,
    pivotCaches: pivotCaches(book),
    authors: yield* authorSteps(book),
    namesWithPath: namesWithPath(book),
    invisible: looks.flatMap((look) => look.invisibleCells()),
    farCells: looks.flatMap((look) => look.farCells()),
    formulaLike: looks.flatMap((look) => look.formulaLikeCells()),
  };
}

function hiddenSheets({ workbook }: SourceBook): BareLook["hiddenSheets"][number][] {
  return children(child(workbook, "sheets"), "sheet").flatMap(({ attributes: { name = "", state } }) =>
    state === "hidden" || state === "veryHidden"
      ? [{ sheet: name, isVeryHidden: state === "veryHidden" }]
      : [],
  );
}

/** Other books that no cell reads, but a name or a chart, or nothing any more: the file tells of them all the same. */
function unusedBooks({ opc }: SourceBook): Outside[] {
  const books = [...opc.parts].filter(([, { contentType }]) => contentType.endsWith(".externalLink+xml"));
  return books.length > 0 ? [{ sheet: "", cell: "", kind: "book", cells: books.length }] : [];
}

/** Comments, notes and the threads that they belong to: one for each cell that has any. */
function* commentSteps({ opc }: SourceBook, { name, part }: SourceSheet): Generator<undefined, FoundCells[]> {
  const cells = new Set<string>();
  for (const relationship of part === undefined ? [] : relationshipsOf(opc, part)) {
    const bytes = opc.parts.get(relationship.target)?.bytes;
    if (!bytes || !/^(?:comments|threadedComment)$/.test(relationshipKind(relationship))) continue;
    yield* elementSteps(bytes, /^(?:comment|threadedComment)$/, (attributes) => {
      cells.add(attributes.get("ref") ?? "");
    });
  }
  const [first] = cells;
  return first === undefined ? [] : [{ sheet: name, cell: first, cells: cells.size }];
}

/** Links to files and to addresses of mail, those of a kind together; pages of the web are meant to be seen. */
function* linkSteps({ opc }: SourceBook, { name, part }: SourceSheet): Generator<undefined, Outside[]> {
  const kinds = new Map<string, OutsideKind>();
  for (const { id, target, ...rest } of part === undefined ? [] : relationshipsOf(opc, part)) {
    if (relationshipKind({ id, target, ...rest }) !== "hyperlink" || /^(?:https?:|#)/i.test(target)) continue;
    kinds.set(id, /^mailto:/i.test(target) ? "mail" : "file");
  }
  const bytes = part === undefined ? undefined : opc.parts.get(part)?.bytes;
  if (!bytes || kinds.size === 0) return [];
  const found = new Map<OutsideKind, { readonly cell: string; cells: number }>();
  yield* elementSteps(bytes, /^hyperlink$/, (attributes) => {
    const kind = kinds.get(attributes.get("id") ?? "");
    if (kind === undefined) return;
    const known = found.get(kind);
    if (known) known.cells += 1;
    else found.set(kind, { cell: (attributes.get("ref") ?? "").replace(/:.*$/, ""), cells: 1 });
  });
  return [...found].map(([kind, counted]) => ({ sheet: name, kind, ...counted }));
}

function pivotCaches({ opc, sheets }: SourceBook): BareLook["pivotCaches"][number][] {
  const owners = new Map<string, string>();
  for (const { name, part } of sheets) {
    for (const table of part === undefined ? [] : relationshipsOf(opc, part)) {
      if (relationshipKind(table) !== "pivotTable") continue;
      for (const cache of relationshipsOf(opc, table.target)) owners.set(cache.target, name);
    }
  }
  return [...opc.parts].flatMap(([part, { contentType }]) =>
    contentType.endsWith(".pivotCacheDefinition+xml")
      ? [{ sheet: owners.get(part) ?? "", cell: "", part }]
      : [],
  );
}

const PEOPLE: ReadonlySet<string> = new Set(["creator", "lastModifiedBy", "Company", "Manager"]);

/** The properties of the file that name somebody, by their elements' names. */
function* authorSteps({ opc }: SourceBook): Generator<undefined, string[]> {
  const found = new Set<string>();
  for (const [name, { bytes }] of opc.parts) {
    if (!/^docProps\/(?:core|app)\.xml$/i.test(name)) continue;
    let inside = "";
    yield* scanMarkup(bytes, {
      open: (element) => {
        inside = element;
      },
      close: () => {
        inside = "";
      },
      text: (text) => {
        if (PEOPLE.has(inside) && text.trim() !== "") found.add(inside);
      },
      aside: () => undefined,
    });
  }
  return [...found];
}

/** Drives, servers and addresses. */
const PATH = /[A-Za-z]:\\|\\\\|\bfile:|\bhttps?:/i;

function namesWithPath({ workbook }: SourceBook): string[] {
  return children(child(workbook, "definedNames"), "definedName")
    .filter((node) => PATH.test(textOf(node)))
    .map(({ attributes: { name = "" } }) => name);
}

function elementSteps(
  bytes: Uint8Array,
  wanted: RegExp,
  take: (attributes: ReadonlyMap<string, string>) => void,
): Generator<undefined, void> {
  return scanMarkup(bytes, {
    open: (name, raw) => {
      if (wanted.test(name)) take(attributesOf(raw));
    },
    close: () => undefined,
    text: () => undefined,
    aside: () => undefined,
  });
}
