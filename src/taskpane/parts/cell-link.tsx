import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Link } from "../controls/link";
import { tokens } from "../controls/theme";
import { formatCell, type CellAddress } from "../../core/values/workbook/cell-address";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  root: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    textAlign: "start",
    // WCAG 2.2, 2.5.8: links that are close under each other are at least this high.
    minHeight: "24px",
    // In forced colours a link has no colour of its own here.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

export interface CellLinkProps {
  readonly cell: CellAddress;
  /** Names the sheet as well; off where the heading above has named it. */
  readonly withSheet?: boolean;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** A place in the workbook that jumps there. */
export function CellLink({ cell, withSheet = false, onShow }: CellLinkProps): ReactElement {
  const styles = useStyles();
  const { pane } = useMessages();
  const address = formatCell(cell);
  return (
    <Link
      className={styles.root}
      aria-label={pane.findings.showPlace(cell.sheet, address)}
      onClick={() => {
        onShow([cell]);
      }}
    >
      {withSheet ? pane.findings.place(cell.sheet, address) : address}
    </Link>
  );
}
