import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { MessageBar } from "../controls/message-bar";
import { tokens } from "../controls/theme";
import type { PlanRefusal } from "../../core/plan/plan";
import type { PaneActions } from "../state/pane-actions";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalS,
  },
  body: { overflowWrap: "anywhere", whiteSpace: "normal", paddingBottom: tokens.spacingVerticalS },
  title: { display: "block" },
  offers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** How many places are offered at once: more would only make choosing harder. */
const MOST_OFFERS = 3;

export interface RefusalListProps {
  readonly refusals: readonly PlanRefusal[];
  readonly busy: boolean;
  readonly onChoosePlace: PaneActions["choosePlace"];
  /** Agrees to losing what somebody has edited on a sheet. */
  readonly onReplace: (sheet: string) => void;
}

/**
 * What cannot be done and why; where a block's place is taken, the places where it can be instead, and where somebody's edits
 * would be lost, the way to agree to that.
 */
export function RefusalList({
  refusals,
  busy,
  onChoosePlace,
  onReplace,
}: RefusalListProps): ReactElement | null {
  const styles = useStyles();
  const { plan, refusal: describe } = useMessages();
  if (refusals.length === 0) return null;
  return (
    <div className={styles.root}>
      {refusals.map((refusal) => (
        <MessageBar
          key={`${refusal.code} ${refusal.sheet} ${refusal.code === "blockTaken" ? refusal.at : ""}`}
          intent="warning"
          title={plan.refusalsHeading}
        >
          <div>{describe(refusal)}</div>
          {refusal.code === "blockTaken" && refusal.offers !== undefined && (
            <div className={styles.offers}>
              {refusal.offers.slice(0, MOST_OFFERS).map((place) => (
                <Button
                  key={place}
                  size="small"
                  disabledFocusable={busy}
                  onClick={() => {
                    onChoosePlace(refusal, place);
                  }}
                >
                  {plan.useOffer(place)}
                </Button>
              ))}
            </div>
          )}
          {refusal.code === "editedByHand" && (
            <div className={styles.offers}>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => {
                  onReplace(refusal.sheet);
                }}
              >
                {plan.replaceEdited}
              </Button>
            </div>
          )}
        </MessageBar>
      ))}
    </div>
  );
}
