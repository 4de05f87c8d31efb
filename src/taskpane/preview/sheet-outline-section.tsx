import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Badge } from "../controls/badge";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import type { PlanMessages } from "../../messages/plan-messages";
import { captionOf, type CellCaptions } from "./cell-captions";
import { contentText } from "../parts/cell-text";
import type { CellItem, OtherItem, SheetOutline } from "../parts/plan-outline";
import { CellLink } from "../parts/cell-link";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalL },
  heading: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  part: {
    marginTop: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(3.2em, max-content) 1fr",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  contents: { minWidth: 0, overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2 },
  caption: { display: "block", color: tokens.colorNeutralForeground2 },
  other: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const FIRST_CELLS = 8;
const FIRST_CELLS_OF_NEW_SHEET = 3;
const FIRST_CHARTS = 12;

function otherText(
  item: OtherItem,
  onNewSheet: boolean,
  { table, name, look, rowsInserted }: PlanMessages,
): string {
  switch (item.kind) {
    case "rowsInserted":
      return rowsInserted(item.rows);
    case "tableAdded":
    case "tableResized":
      return table(item.name, item.at, item.kind === "tableResized");
    case "nameAdded":
    case "nameMoved":
    case "nameRemoved":
      return name[item.kind](item.name, item.at);
    case "look":
      // Where a whole sheet is new, it does not matter which of its cells get which looks.
      return look[item.look](onNewSheet ? [] : item.areas);
  }
}

export interface SheetOutlineSectionProps {
  readonly outline: SheetOutline;
  readonly captions: CellCaptions;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

interface CellChangeLineProps {
  readonly change: CellItem;
  /** What the cell holds, where it is one of a table's. */
  readonly caption: string | undefined;
  /** Cells of a sheet that is still to be made hold nothing yet, and cannot be shown. */
  readonly onNewSheet: boolean;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

function CellChangeLine({ change, caption, onNewSheet, onShow }: CellChangeLineProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.change}>
      {onNewSheet ? <span>{change.cell}</span> : <CellLink cell={change} onShow={onShow} />}
      <span className={styles.contents}>
        {!onNewSheet && (
          <>
            <span className={styles.before}>{contentText(change.before, messages)}</span>
            {messages.plan.becomes}
          </>
        )}
        <span>{contentText(change.after, messages)}</span>
        {caption !== undefined && <span className={styles.caption}>{caption}</span>}
      </span>
    </div>
  );
}

/** What a plan does to one sheet: cells before and after, charts, and looks in summary. */
export function SheetOutlineSection({ outline, captions, onShow }: SheetOutlineSectionProps): ReactElement {
  const styles = useStyles();
  const { plan } = useMessages();
  const { cells, charts, others, unlisted } = outline;
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>
        {outline.sheet}
        {outline.isNew && <Badge color="brand">{plan.newSheet}</Badge>}
      </h3>
      {charts.length > 0 && (
        <>
          <h4 className={styles.part}>{plan.chartsHeading(charts.length)}</h4>
          <GrowingList items={charts} first={FIRST_CHARTS} itemKey={({ name }) => name}>
            {({ title, kind }) => (
              <Text size={200} className={styles.other}>
                {plan.chart(title, kind === "chartUpdated")}
              </Text>
            )}
          </GrowingList>
        </>
      )}
      {cells.length > 0 && (
        <>
          <h4 className={styles.part}>{plan.cellsHeading(cells.length + unlisted)}</h4>
          <GrowingList
            items={cells}
            first={outline.isNew ? FIRST_CELLS_OF_NEW_SHEET : FIRST_CELLS}
            itemKey={({ cell }) => cell}
          >
            {(change) => (
              <CellChangeLine
                change={change}
                caption={outline.isNew ? undefined : captionOf(captions, change)}
                onNewSheet={outline.isNew}
                onShow={onShow}
              />
            )}
          </GrowingList>
          {unlisted > 0 && (
            <Text size={200} className={styles.other}>
              {plan.unlisted(unlisted)}
            </Text>
          )}
        </>
      )}
      {others.length > 0 && (
        <>
          <h4 className={styles.part}>{plan.otherHeading}</h4>
          {others.map((item) => (
            <Text key={otherText(item, outline.isNew, plan)} size={200} className={styles.other}>
              {otherText(item, outline.isNew, plan)}
            </Text>
          ))}
        </>
      )}
    </section>
  );
}
