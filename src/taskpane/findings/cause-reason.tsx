import { makeStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { useMessages } from "../parts/messages-context";
import { ReasonForm } from "../parts/reason-form";
import type { FindingHandlers } from "./finding-handlers";
import type { FindingCause } from "./finding-queue";

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  form: {
    padding: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** One reason for all findings of a cause: the button that asks for it, and the form below once it was pressed. */
interface CauseReason {
  readonly button: ReactNode;
  readonly form: ReactNode;
}

type CauseReasonHandlers = Pick<FindingHandlers, "busy" | "onAcknowledge">;

/**
 * The parts are apart, as the button is beside the cause's name and the form has a line of its own. Neither for a single
 * finding, nor for a group that is no cause.
 */
export function useCauseReason(cause: FindingCause | undefined, handlers: CauseReasonHandlers): CauseReason {
  const styles = useStyles();
  const messages = useMessages();
  const { acknowledge: words } = messages.followUp;
  const [isOpen, setOpen] = useState(false);
  const buttonId = useId();
  if (cause === undefined || cause.findings.length < 2) return { button: undefined, form: undefined };
  const { code, findings } = cause;
  const count = findings.length;
  const { title } = messages.findings[code];
  const button = (
    <Button
      id={buttonId}
      className={styles.button}
      size="small"
      appearance="subtle"
      aria-label={words.allLabel(title, count)}
      aria-expanded={isOpen}
      onClick={() => {
        setOpen(!isOpen);
      }}
    >
      {words.all}
    </Button>
  );
  const form = isOpen && (
    <div className={styles.form}>
      <ReasonForm
        words={words}
        label={words.allHeading(title, count)}
        busy={handlers.busy}
        onSubmit={(written) => {
          handlers.onAcknowledge(findings, written);
        }}
        onClose={() => {
          setOpen(false);
          document.getElementById(buttonId)?.focus();
        }}
      >
        <Text size={200}>{words.allLead(count)}</Text>
      </ReasonForm>
    </div>
  );
  return { button, form };
}
