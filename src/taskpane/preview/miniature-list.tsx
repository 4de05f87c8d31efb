import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { tokens } from "../controls/theme";
import { tableMiniature, type TableMiniature } from "../../app/table-miniature";
import type { Review } from "../../core/review";
import { formatArea, type Area, type RangeAddress } from "../../core/values/workbook/cell-address";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { PlaceLink } from "../parts/place-link";
import type { SheetOutline } from "../parts/plan-outline";
import { useFactStyles } from "./fact-styles";

/** Of a table of usual size, what a cell takes in the picture; larger ones are drawn smaller. */
const CELL = { width: 12, height: 8 };
const WIDEST = 280;
const TALLEST = 160;
const FIRST_SHEETS = 2;
/** Beyond this lines between cells would cover them. */
const MOST_LINES = 60;

const useStyles = makeStyles({
  picture: {
    display: "block",
    maxWidth: "100%",
    marginBlock: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  kept: { fill: tokens.colorNeutralStroke2, "@media (forced-colors: active)": { fill: "GrayText" } },
  added: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  changed: {
    fill: tokens.colorStatusWarningForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  lines: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1px",
    vectorEffect: "non-scaling-stroke",
  },
  line: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  mark: { flexShrink: 0, width: "12px", height: "8px" },
});

export interface MiniatureListProps {
  readonly review: Review;
  /** What the plan writes, sheet by sheet. */
  readonly outline: readonly SheetOutline[];
  readonly onShow: (range: RangeAddress) => void;
}

/** Each sheet with indicator tables in small, with the cells marked that will be written; nothing where there are none. */
export function MiniatureList({ review, outline, onShow }: MiniatureListProps): ReactElement | null {
  const shared = useFactStyles();
  const { plan } = useMessages();
  const withTables = new Set(review.tables.map(({ sheet }) => sheet));
  const sheets = outline.filter(({ sheet, cells }) => withTables.has(sheet) && cells.length > 0);
  if (sheets.length === 0) return null;
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{plan.miniature.heading}</h3>
      <GrowingList items={sheets} first={FIRST_SHEETS} itemKey={({ sheet }) => sheet}>
        {(sheet) => <Miniature review={review} outline={sheet} onShow={onShow} />}
      </GrowingList>
    </section>
  );
}

interface MiniatureProps {
  readonly review: Review;
  readonly outline: SheetOutline;
  readonly onShow: (range: RangeAddress) => void;
}

function Miniature({ review, outline, onShow }: MiniatureProps): ReactElement | null {
  const shared = useFactStyles();
  const { plan } = useMessages();
  const miniature = useMemo(() => tableMiniature(review, outline.sheet, outline.cells), [review, outline]);
  if (!miniature) return null;
  const { sheet, shown, added, addedCells, changed, changedCells } = miniature;
  return (
    <div className={shared.item}>
      <PlaceLink
        text={plan.miniature.place(sheet, formatArea(shown))}
        range={{ sheet, ...shown }}
        onShow={onShow}
      />
      <Picture of={miniature} />
      <Legend kind="added" areas={added} count={addedCells} />
      <Legend kind="changed" areas={changed} count={changedCells} />
    </div>
  );
}

interface LegendProps {
  readonly kind: "added" | "changed";
  readonly areas: readonly Area[];
  readonly count: number;
}

function Legend({ kind, areas, count }: LegendProps): ReactElement | null {
  const styles = useStyles();
  const { plan } = useMessages();
  if (count === 0) return null;
  return (
    <div className={styles.line}>
      <svg className={styles.mark} aria-hidden="true">
        <rect className={styles[kind]} width="12" height="8" />
      </svg>
      <span>{plan.miniature[kind](areas.map(formatArea), count)}</span>
    </div>
  );
}

/** The cells as rectangles in a drawing whose unit is a cell; for whoever cannot see it, the legend says the same. */
function Picture({ of: { shown, kept, added, changed } }: { readonly of: TableMiniature }): ReactElement {
  const styles = useStyles();
  const { columns, rows } = shown;
  return (
    <svg
      className={styles.picture}
      aria-hidden="true"
      width={Math.min(WIDEST, columns * CELL.width)}
      height={Math.min(TALLEST, rows * CELL.height)}
      viewBox={`0 0 ${String(columns)} ${String(rows)}`}
      preserveAspectRatio="none"
    >
      <path className={styles.kept} d={rectangles(kept, shown)} />
      <path className={styles.added} d={rectangles(added, shown)} />
      <path className={styles.changed} d={rectangles(changed, shown)} />
      <path className={styles.lines} d={lines(shown)} />
    </svg>
  );
}

function rectangles(areas: readonly Area[], within: Area): string {
  return areas
    .map(
      ({ row, column, rows, columns }) =>
        `M${String(column - within.column)} ${String(row - within.row)}h${String(columns)}v${String(rows)}h-${String(columns)}z`,
    )
    .join("");
}

function lines({ rows, columns }: Area): string {
  const between = (count: number): number[] =>
    count > MOST_LINES ? [] : Array.from({ length: count - 1 }, (_, index) => index + 1);
  const across = between(rows).map((row) => `M0 ${String(row)}h${String(columns)}`);
  const down = between(columns).map((column) => `M${String(column)} 0v${String(rows)}`);
  return [...across, ...down].join("");
}
