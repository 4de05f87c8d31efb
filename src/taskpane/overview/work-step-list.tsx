import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowSyncCircleRegular } from "@fluentui/react-icons/svg/arrow-sync-circle";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { ProhibitedRegular } from "@fluentui/react-icons/svg/prohibited";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ComponentType, ReactElement } from "react";
import { Button } from "../controls/button";
import { tokens } from "../controls/theme";
import type { StepName, StepState, WorkStep } from "../../app/home/work-steps";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: "inline-flex", fontSize: tokens.fontSizeBase500, paddingTop: "4px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  // Flush with the reason below it.
  button: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
  state: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  reason: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    paddingBottom: tokens.spacingVerticalXXS,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  partly: { color: tokens.colorStatusWarningForeground1 },
  stale: { color: tokens.colorStatusWarningForeground1 },
  waiting: { color: tokens.colorNeutralForeground2 },
  blocked: { color: tokens.colorStatusWarningForeground1 },
  unused: { color: tokens.colorNeutralForeground2 },
  ready: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<StepState, ComponentType>> = {
  done: CheckmarkCircleRegular,
  partly: CircleHalfFillRegular,
  stale: ArrowSyncCircleRegular,
  waiting: CircleRegular,
  blocked: ProhibitedRegular,
  unused: SubtractCircleRegular,
  ready: MailRegular,
};

export interface WorkStepListProps {
  readonly steps: readonly WorkStep[];
  readonly busy: boolean;
  /** True where the workbook has changed since the steps were worked out. */
  readonly isOutdated: boolean;
  /** Leads to a step's own place, or prepares it. */
  readonly onStep: (step: StepName) => void;
}

/** The steps of the work, each with how far it has come and why, in words and by a sign. */
export function WorkStepList({ steps, busy, isOutdated, onStep }: WorkStepListProps): ReactElement {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { home, refusal } = useMessages();
  return (
    <section className={shared.section} aria-label={home.stepsHeading}>
      <h2 className={shared.heading}>{isOutdated ? home.stepsAsLastRead : home.stepsHeading}</h2>
      <ol className={styles.list}>
        {steps.map(({ name, state, reason }) => {
          const Icon = icons[state];
          return (
            <li key={name} className={styles.step}>
              <span className={mergeClasses(styles.icon, styles[state])} aria-hidden="true">
                <Icon />
              </span>
              <div>
                <div className={styles.line}>
                  <Button
                    className={styles.button}
                    size="small"
                    appearance="subtle"
                    aria-describedby={`step-${name}`}
                    disabledFocusable={busy}
                    onClick={() => {
                      onStep(name);
                    }}
                  >
                    {home.step[name]}
                  </Button>
                  <span className={mergeClasses(styles.state, styles[state])}>{home.state[state]}</span>
                </div>
                <p id={`step-${name}`} className={styles.reason}>
                  {home.reason(reason, refusal)}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
