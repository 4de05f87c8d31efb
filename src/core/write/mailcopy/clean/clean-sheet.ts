import { strToU8 } from "fflate";
import { joinSteps } from "../../../../ooxml/package/join-bytes";
import { relationshipsOf } from "../../../../ooxml/package/opc-package";
import { streamPartSteps } from "../../../../ooxml/package/stream-part";
import { TreeBuilder } from "../../../../ooxml/xml/parse-xml";
import { xmlText } from "../../../../ooxml/xml/serialize-xml";
import type { XmlElement } from "../../../../ooxml/xml/xml-element";
import { CellCleaner } from "./clean-cells";
import type { CleanContext } from "./clean-context";
import { cleanSheetElement } from "./clean-sheet-element";
import { PIECE } from "./kept-strings";
import { WORKSHEET_ROOT, type SheetInCopy } from "./sheet-in-copy";

/** A worksheet's part with what may be in a copy. What it points to is added to the copy's writer. */
export function* cleanSheetSteps(
  name: string,
  from: string,
  to: string,
  context: CleanContext,
): Generator<undefined, Uint8Array> {
  const { opc } = context.book;
  const sheet: SheetInCopy = { name, from, to, relationships: relationshipsOf(opc, from) };
  const rewriter = new SheetRewriter(sheet, context);
  yield* streamPartSteps(opc, from, rewriter);
  return yield* joinSteps(rewriter.finish());
}

/** Goes through a worksheet as it is read: one row, or one other element, is in memory at a time. */
class SheetRewriter {
  private readonly pieces: Uint8Array[] = [strToU8(WORKSHEET_ROOT)];
  private waiting = "";
  private readonly path: string[] = [];
  private readonly builder = new TreeBuilder();
  private readonly cells: CellCleaner;

  constructor(
    private readonly sheet: SheetInCopy,
    private readonly context: CleanContext,
  ) {
    this.cells = new CellCleaner(sheet.name, context);
  }

  open(name: string, attributes: Record<string, string>): void {
    this.path.push(name);
    if (this.path.length === 2 && name === "sheetData") this.write("<sheetData>");
    else if (this.isInBranch) this.builder.open(name, attributes);
  }

  text(text: string): void {
    if (this.builder.isInside) this.builder.text(text);
  }

  close(name: string): void {
    const wasInBranch = this.isInBranch;
    const depth = this.path.length;
    this.path.pop();
    if (depth === 2 && name === "sheetData") this.write("</sheetData>");
    else if (wasInBranch) {
      this.builder.close();
      if (!this.builder.isInside) this.finishBranch(this.builder.takeRoot());
    }
  }

  /** The whole part, in pieces. */
  finish(): readonly Uint8Array[] {
    this.write("</worksheet>");
    this.flush();
    return this.pieces;
  }

  /** Below the root; of the cells, below their list. */
  private get isInBranch(): boolean {
    return this.path.length >= (this.path[1] === "sheetData" ? 3 : 2);
  }

  private finishBranch(node: XmlElement | undefined): void {
    if (!node) return;
    if (this.path[1] === "sheetData") {
      if (node.name === "row") this.write(xmlText(this.cells.row(node)));
      return;
    }
    const cleaned = cleanSheetElement(node, this.sheet, this.context);
    if (cleaned) this.write(xmlText(cleaned));
  }

  private write(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= PIECE) this.flush();
  }

  private flush(): void {
    this.pieces.push(strToU8(this.waiting));
    this.waiting = "";
  }
}
