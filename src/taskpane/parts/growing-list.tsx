import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { Button } from "../controls/button";
import { tokens } from "../controls/theme";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** What is shown at once when a person asks for everything; a list of ten thousand would freeze the pane. */
const STEP = 500;

export interface GrowingListProps<Item> {
  readonly items: readonly Item[];
  readonly first: number;
  readonly itemKey: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list that shows its first items and, on demand, the others. */
export function GrowingList<Item>({ items, first, itemKey, children }: GrowingListProps<Item>): ReactElement {
  const styles = useStyles();
  const { pane, plan } = useMessages();
  // Asked for besides the first, which may become more while the list is shown.
  const [extra, setExtra] = useState(0);
  const limit = first + extra;
  const hidden = Math.max(items.length - limit, 0);
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, limit).map((item) => (
          <li key={itemKey(item)}>{children(item)}</li>
        ))}
      </ul>
      {items.length > first && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          onClick={() => {
            setExtra(hidden > 0 ? extra + STEP : 0);
          }}
        >
          {hidden === 0
            ? plan.showFewer
            : hidden <= STEP
              ? plan.showAll(items.length)
              : pane.findings.more(hidden)}
        </Button>
      )}
    </>
  );
}
