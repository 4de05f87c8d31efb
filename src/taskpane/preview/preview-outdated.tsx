import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { MessageBar } from "../controls/message-bar";
import { tokens } from "../controls/theme";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { marginBlock: tokens.spacingVerticalXS },
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
      <MessageBar
        className={styles.root}
        intent="warning"
        actions={
          <Button size="small" disabledFocusable={busy} onClick={onMakeAgain}>
            {pane.notices.previewAgain}
          </Button>
        }
      >
        {followUp.live.previewOutdated}
      </MessageBar>
    </div>
  );
}
