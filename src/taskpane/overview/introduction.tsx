import { makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { useMemory } from "../parts/memory-context";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** What the add-in is, until somebody at this computer has closed it. */
export function Introduction(): ReactElement | null {
  const styles = useStyles();
  const { home } = useMessages();
  const { introduction } = useMemory();
  const [isClosed, setIsClosed] = useState(() => introduction.read() === "closed");
  if (isClosed) return null;
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.text}>
        {home.introduction}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={home.closeIntroduction}
        onClick={() => {
          introduction.write("closed");
          setIsClosed(true);
        }}
      />
    </div>
  );
}
