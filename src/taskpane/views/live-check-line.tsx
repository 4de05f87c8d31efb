import { makeStyles, Spinner, Switch, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { LiveState } from "../state/pane-state";
import { useMemory } from "./memory-context";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  // As high as two lines, so that the list does not jump while a word is longer than the one before.
  state: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    minHeight: tokens.lineHeightBase300,
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
      <Switch
        className={styles.switch}
        label={words.switchLabel}
        aria-describedby={stateId}
        checked={live !== "off" && live !== "unavailable"}
        disabled={live === "unavailable"}
        onChange={(_event, { checked }) => {
          memory.liveCheck.write(checked ? "on" : "off");
          onSwitch(checked);
        }}
      />
      <div className={styles.state}>
        {live === "edited" && <Spinner size="extra-tiny" aria-hidden="true" />}
        <Text id={stateId} size={200}>
          {words.state[live]}
        </Text>
      </div>
    </div>
  );
}
