import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ComponentType, ReactElement } from "react";
import { tokens } from "../controls/theme";
import { awaitsAccrual, type Assessment, type GradeKey } from "../../core/judge/achievement/assessment";
import { gradeWord } from "./grade-word";
import { useMessages } from "./messages-context";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, display: "inline-flex" },
  onTrack: { color: tokens.colorStatusSuccessForeground1 },
  mostlyOnTrack: { color: tokens.colorBrandForeground1 },
  effortNeeded: { color: tokens.colorStatusWarningForeground1 },
  notAssessable: { color: tokens.colorNeutralForeground3 },
  interim: { color: tokens.colorNeutralForeground2 },
  toConfirm: { color: tokens.colorStatusWarningForeground1 },
});

type Look = KnownGrade | "interim" | "toConfirm";
type KnownGrade = "onTrack" | "mostlyOnTrack" | "effortNeeded" | "notAssessable";

const icons: Readonly<Record<Look, ComponentType>> = {
  onTrack: CheckmarkCircleRegular,
  mostlyOnTrack: CircleHalfFillRegular,
  effortNeeded: WarningRegular,
  notAssessable: SubtractCircleRegular,
  interim: ClockRegular,
  toConfirm: QuestionCircleRegular,
};

const KNOWN_GRADES: readonly KnownGrade[] = ["onTrack", "mostlyOnTrack", "effortNeeded", "notAssessable"];

function isKnown(grade: GradeKey): grade is KnownGrade {
  return KNOWN_GRADES.some((known) => known === grade);
}

/**
 * The grade of a year as sign and word, the same word as in the sheet; colour only adds to them. Bands of the workbook's own
 * have their word alone.
 */
export function GradeBadge({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const styles = useStyles();
  const { figures } = useMessages();
  const look = lookOf(assessment);
  return (
    <span className={mergeClasses(styles.root, look && styles[look])}>
      {look && (
        <span className={styles.icon} aria-hidden="true">
          <LookIcon look={look} />
        </span>
      )}
      {gradeWord(assessment, figures)}
    </span>
  );
}

function LookIcon({ look }: { readonly look: Look }): ReactElement {
  const Icon = icons[look];
  return <Icon />;
}

function lookOf(assessment: Assessment): Look | undefined {
  if (assessment.gradeBasis === "interim") return "interim";
  if (awaitsAccrual(assessment)) return "toConfirm";
  return isKnown(assessment.grade) ? assessment.grade : undefined;
}
