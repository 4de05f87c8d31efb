import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { Finding } from "../../core/judge/findings/finding";
import { describeFinding } from "../../messages/describe";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** Why a finding matters, and what to do about it. */
export function FindingExplanation({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { why, remedy } = describeFinding(finding, messages);
  return (
    <div className={styles.root}>
      <Text size={200}>{why}</Text>
      <Text size={200} weight="semibold">
        {messages.pane.findings.remedy}
      </Text>
      <Text size={200}>{remedy}</Text>
    </div>
  );
}
