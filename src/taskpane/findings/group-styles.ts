import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../controls/theme";

/** The looks of a group of findings and its heading, which may hold the long name of an indicator. */
export const useGroupStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    // A line ends before the brackets of a count and not within them.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
});
