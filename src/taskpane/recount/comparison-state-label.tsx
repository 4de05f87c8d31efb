import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { ComparisonState } from "../../core/judge/recount/compare-recounts";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import { useMessages } from "../parts/messages-context";
import { SignLabel, type Sign } from "../parts/sign-label";

const SIGNS: Readonly<Record<ComparisonState, Sign>> = {
  same: { icon: CheckmarkCircleRegular, tone: "good" },
  different: { icon: WarningRegular, tone: "doubtful" },
  unassessable: { icon: SubtractCircleRegular, tone: "neutral" },
  outside: { icon: SubtractCircleRegular, tone: "neutral" },
};

/** How a figure compares with the ledger's, as sign and word. */
export function ComparisonStateLabel({ state }: { readonly state: ComparisonState }): ReactElement {
  const words = recountMessagesIn(useMessages().language);
  return <SignLabel sign={SIGNS[state]}>{words.state[state]}</SignLabel>;
}
