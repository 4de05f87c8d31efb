import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../controls/theme";

/** The looks that the sections of a plan's facts share. */
export const useFactStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
