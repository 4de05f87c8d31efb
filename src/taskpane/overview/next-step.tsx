import { makeStyles } from "@fluentui/react-components";
import { PlayRegular } from "@fluentui/react-icons/svg/play";
import { useId, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { NextAction } from "../../app/home/next-action";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: { width: "100%" },
});

export interface NextStepProps {
  readonly next: NextAction;
  readonly busy: boolean;
  /** False where there are no indicators, for which まとめて実行 would do nothing. */
  readonly canRunAll: boolean;
  readonly onAct: (kind: Exclude<NextAction["kind"], "nothing">) => void;
}

/**
 * The one thing to do next, with its button. まとめて実行 stays at hand where something else comes first: it never is the
 * wrong thing to do, and shows what it would do.
 */
export function NextStep({ next, busy, canRunAll, onAct }: NextStepProps): ReactElement {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { home } = useMessages();
  const hint = useId();
  const runAll = (
    <Button
      appearance={next.kind === "runAll" ? "primary" : "secondary"}
      size={next.kind === "runAll" ? "large" : "medium"}
      className={styles.button}
      icon={<PlayRegular />}
      disabledFocusable={busy}
      {...(next.kind === "runAll" ? { "aria-describedby": hint } : {})}
      onClick={() => {
        onAct("runAll");
      }}
    >
      {home.nextButton.runAll}
    </Button>
  );
  const { kind } = next;
  return (
    <section className={`${styles.root} ${shared.section}`} aria-label={home.nextHeading}>
      <h2 className={shared.heading}>{home.nextHeading}</h2>
      <Text id={hint}>{home.next(next)}</Text>
      {kind !== "nothing" && kind !== "runAll" && (
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          disabledFocusable={busy}
          aria-describedby={hint}
          onClick={() => {
            onAct(kind);
          }}
        >
          {home.nextButton[kind]}
        </Button>
      )}
      {canRunAll && runAll}
    </section>
  );
}
