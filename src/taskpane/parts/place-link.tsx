import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Link } from "../controls/link";
import { tokens } from "../controls/theme";
import type { RangeAddress } from "../../core/values/workbook/cell-address";

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

export interface PlaceLinkProps {
  readonly text: string;
  /** What is read aloud instead, where the words alone do not say which place is meant. */
  readonly label?: string;
  readonly range: RangeAddress;
  readonly onShow: (range: RangeAddress) => void;
}

/** Words that jump to a range of the workbook. */
export function PlaceLink({ text, label, range, onShow }: PlaceLinkProps): ReactElement {
  const styles = useStyles();
  return (
    <Link
      className={styles.root}
      {...(label === undefined ? {} : { "aria-label": label })}
      onClick={() => {
        onShow(range);
      }}
    >
      {text}
    </Link>
  );
}
