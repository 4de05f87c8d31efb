import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { marginBlock: tokens.spacingVerticalXS },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

export interface PreviewOutdatedProps {
  readonly busy: boolean;
  readonly onMakeAgain: () => void;
}

/** Says that someone has edited the sheet since a preview was made, and offers a new one. */
export function PreviewOutdated({ busy, onMakeAgain }: PreviewOutdatedProps): ReactElement {
  const styles = useStyles();
  const { followUp, pane } = useMessages();
  return (
    <div role="alert">
      <MessageBar className={styles.root} intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>{followUp.live.previewOutdated}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={busy} onClick={onMakeAgain}>
            {pane.notices.previewAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
