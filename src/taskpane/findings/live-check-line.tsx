import { makeStyles } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { Checkbox } from "../controls/checkbox";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { LiveState } from "../../messages/live-state";
import { useMemory } from "../parts/memory-context";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  state: {
    display: "block",
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

export interface LiveCheckLineProps {
  readonly live: LiveState;
  readonly onSwitch: (on: boolean) => void;
}

/** Whether edits in the sheet are checked by themselves, how far that has come, and the switch for it. */
export function LiveCheckLine({ live, onSwitch }: LiveCheckLineProps): ReactElement {
  const styles = useStyles();
  const { live: words } = useMessages().followUp;
  const memory = useMemory();
  const stateId = useId();
  return (
    <div>
      <Checkbox
        className={styles.box}
        label={words.switchLabel}
        aria-describedby={stateId}
        checked={live !== "off" && live !== "unavailable"}
        disabled={live === "unavailable"}
        onChange={(_event, { checked }) => {
          memory.liveCheck.write(checked ? "on" : "off");
          onSwitch(checked);
        }}
      />
      <Text id={stateId} size={200} className={styles.state}>
        {words.state[live]}
      </Text>
    </div>
  );
}
