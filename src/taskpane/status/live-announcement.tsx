import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../core/judge/findings/finding";
import type { LiveState } from "../../messages/live-state";
import { countBySeverity } from "../parts/severities";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  // Out of sight and still read aloud: neither display: none nor visibility: hidden would be.
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export interface LiveAnnouncementProps {
  readonly live: LiveState;
  readonly findings: readonly Finding[] | undefined;
}

/** Reads aloud what came of edits once they are checked; that someone is typing is no news to who types. */
export function LiveAnnouncement({ live, findings }: LiveAnnouncementProps): ReactElement {
  const styles = useStyles();
  const { followUp, pane } = useMessages();
  const counts = pane.findings.counts(countBySeverity(findings ?? []));
  return (
    <div className={styles.root} aria-live="polite">
      {live === "failed" && followUp.live.state.failed}
      {live === "followed" && `${followUp.live.state.followed} ${counts}`}
    </div>
  );
}
