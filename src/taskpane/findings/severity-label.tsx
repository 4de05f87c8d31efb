import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Severity } from "../../core/judge/findings/finding";
import { useMessages } from "../parts/messages-context";
import { SignLabel, type Sign } from "../parts/sign-label";

const SIGNS: Readonly<Record<Severity, Sign>> = {
  error: { icon: ErrorCircleRegular, tone: "bad" },
  warning: { icon: WarningRegular, tone: "doubtful" },
  info: { icon: InfoRegular, tone: "neutral" },
};

/** A severity as sign and word. */
export function SeverityLabel({ severity }: { readonly severity: Severity }): ReactElement {
  const { findings } = useMessages().pane;
  return <SignLabel sign={SIGNS[severity]}>{findings.severity[severity]}</SignLabel>;
}
