import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ComponentType, ReactElement } from "react";
import type { GradeKey } from "../../core/judge/achievement/assessment";
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
});

type KnownGrade = "onTrack" | "mostlyOnTrack" | "effortNeeded" | "notAssessable";

const icons: Readonly<Record<KnownGrade, ComponentType>> = {
  onTrack: CheckmarkCircleRegular,
  mostlyOnTrack: CircleHalfFillRegular,
  effortNeeded: WarningRegular,
  notAssessable: SubtractCircleRegular,
};

function isKnown(grade: GradeKey): grade is KnownGrade {
  return Object.hasOwn(icons, grade);
}

/** A grade as sign and word; colour only adds to them. Bands of the workbook's own have their word alone. */
export function GradeBadge({ grade }: { readonly grade: GradeKey }): ReactElement {
  const styles = useStyles();
  const { figures } = useMessages();
  const Icon = isKnown(grade) ? icons[grade] : undefined;
  return (
    <span className={mergeClasses(styles.root, isKnown(grade) ? styles[grade] : undefined)}>
      {Icon && (
        <span className={styles.icon} aria-hidden="true">
          <Icon />
        </span>
      )}
      {figures.grade(grade)}
    </span>
  );
}
