import type { EditKind, EditOf, Plan } from "../../core/plan/plan";
import type { RangeAddress } from "../../core/values/workbook/cell-address";
import type { Job } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import type { CellWatch } from "./cells/cell-watch";
import type { CellsImage, KeptArea } from "./cells/cells-image";
import type { CopiedLooks } from "./cells/copied-looks";
import { sheetIn, type LastRequest, type Piece, type PieceImage, type PieceOf } from "./piece";

/** An area of a sheet whose cells are kept as they are. */
export type KeptOnSheet = KeptArea & { readonly sheet: string };

/** What was in the workbook right before a plan is written. */
export interface Before {
  /** The cells that are kept of a sheet; none of a sheet that the plan adds. */
  readonly cells: (sheet: string) => readonly CellsImage[];
  /** What a piece was; undefined for one on a sheet that the plan adds. */
  readonly piece: <Data>(piece: PieceOf<Data>) => Data | undefined;
}

/** What writing an edit needs besides the edit. */
export interface Writing {
  readonly context: OpenContext;
  readonly plan: Plan;
  readonly before: Before;
  readonly isProtected: ReadonlySet<string>;
  readonly isAdded: ReadonlySet<string>;
  /** The sheets' names in their order, with those that are added while the plan is written. */
  readonly order: string[];
  /** Looks at the cells of a sheet in the request that writes them. */
  readonly watch: (sheet: string) => CellWatch;
  /** Told of what a piece was right before it is written, by its key. */
  readonly sawPiece: (key: string, image: PieceImage) => void;
  /** The sheets that were added, by their names; their ids are asked for in the request that adds them. */
  readonly added: Map<string, Excel.Worksheet>;
  readonly hasSecondaryAxis: boolean;
  /** Titles of charts that were drawn without the line of a secondary axis, which this Excel does not have. */
  readonly withoutLine: string[];
  /** True where what comes last is written once more: what it was to add is there by now. */
  readonly isAgain: boolean;
  /** Looks that `copyFormat` edits of the plan copy, by the range that they come from. */
  readonly copied: ReadonlyMap<RangeAddress, CopiedLooks>;
}

/** Everything that has to be said of a kind of edits so that it can be written, compared and taken back. */
export interface EditRules<Kind extends EditKind> {
  /** The cells whose content or look it may change. */
  readonly cells: (edit: EditOf<Kind>) => readonly KeptOnSheet[];
  /** What else it may change. */
  readonly pieces: (edit: EditOf<Kind>) => readonly Piece[];
  /** Whether its pieces are not what the plan was made for. (Cells are compared with every `before` at once.) */
  readonly isStale: (edit: EditOf<Kind>, before: Before) => boolean;
  /** Jobs that look, before anything is written, at what somebody may have made of its pieces since they were compared. */
  readonly look?: (edit: EditOf<Kind>, work: Writing) => readonly Job[];
  /** The jobs that write it, in the order of the plan. */
  readonly write: (edit: EditOf<Kind>, work: Writing) => readonly Job[];
  /**
   * Set where its jobs go into a last request, after everything else: how a sheet is shown or printed is no figure, so a
   * failure there is told and harms nothing. (Widths and heights are not among these: charts are placed by them.)
   */
  readonly lastRequest?: LastRequest;
  /** What is written after everything else, side by side with the others; it may sync, and leaves the last one out. */
  readonly writeLast?: (edit: EditOf<Kind>, work: Writing) => Promise<void>;
}

/** About how many bytes an edit takes in a request that is not cells: a format names each edge and each property. */
const BYTES_OF_AN_EDIT = 8_000;

/** An edit that is a call or a few, as a job. */
export function smallJob(queue: () => void): Job {
  return { bytes: BYTES_OF_AN_EDIT, queue };
}

/** An edit that is a call or a few on one sheet. The sheet is asked for when the job runs: it may be added before. */
export function onSheet(work: Writing, name: string, queue: (sheet: Excel.Worksheet) => void): Job[] {
  return [
    smallJob(() => {
      queue(sheetIn(work.context, name));
    }),
  ];
}

export const none = (): readonly never[] => [];
export const never = (): boolean => false;
