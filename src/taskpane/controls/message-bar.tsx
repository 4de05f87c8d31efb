import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId, type ComponentType, type ReactElement, type ReactNode } from "react";
import { tokens } from "./theme";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  success: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { display: "inline-flex", fontSize: "20px" },
  iconInfo: { color: tokens.colorNeutralForeground3 },
  iconSuccess: { color: tokens.colorStatusSuccessForeground1 },
  iconWarning: { color: tokens.colorStatusWarningForeground3 },
  iconError: { color: tokens.colorStatusDangerForeground1 },
  body: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    "::after": { content: '" "' },
  },
  actions: {
    gridColumn: "2 / -1",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

export type MessageBarIntent = "info" | "success" | "warning" | "error";

const ICONS: Readonly<Record<MessageBarIntent, ComponentType>> = {
  info: InfoRegular,
  success: CheckmarkCircleRegular,
  warning: WarningRegular,
  error: ErrorCircleRegular,
};

export interface MessageBarProps {
  readonly intent: MessageBarIntent;
  readonly title?: string;
  readonly className?: string;
  /** Buttons below what it says; left out or all nothing where there are none. */
  readonly actions?: ReactNode;
  /** At the end of its first line. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** What came of something or is in its way: by sign and words, colour only adds to them. */
export function MessageBar({
  intent,
  title,
  className,
  actions,
  aside,
  children,
}: MessageBarProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const Icon = ICONS[intent];
  const iconStyles = {
    info: styles.iconInfo,
    success: styles.iconSuccess,
    warning: styles.iconWarning,
    error: styles.iconError,
  };
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={mergeClasses(styles.root, intent !== "info" && styles[intent], className)}
    >
      <span aria-hidden="true" className={mergeClasses(styles.icon, iconStyles[intent])}>
        <Icon />
      </span>
      <div id={id} className={styles.body}>
        {title !== undefined && <span className={styles.title}>{title}</span>}
        {children}
      </div>
      {aside}
      {actions !== undefined && actions !== false && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
