import { useMemo, useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Field } from "../controls/field";
import { Select } from "../controls/select";
import { Text } from "../controls/text";
import { definedIndicators, type DefinedIndicator } from "../../app/definitions/defined-indicators";
import { hasListToCount, listsOffered } from "../../app/definitions/lists-offered";
import { isToBeDefined } from "../../app/definitions/to-be-defined";
import { compareKey } from "../../core/values/notation/normalise";
import { definitionMessagesIn } from "../../messages/languages/definition-messages-in";
import { useMessages } from "../parts/messages-context";
import { PageFrame } from "../parts/page-frame";
import { markedName } from "../parts/recount-lines";
import { useSectionStyles } from "../parts/section-styles";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";
import { DefinitionForm } from "./definition-form";

export interface DefinitionPageProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onClose: () => void;
}

/** The same after a row has been put in above it. */
function keyOf({ indicator: { mark, section, name } }: DefinedIndicator): string {
  return [mark, section, name].map(compareKey).join(" ");
}

/** 指標定義, one indicator at a time, beginning with the first that is not defined. Esc leads back. */
export function DefinitionPage({ state, actions, onClose }: DefinitionPageProps): ReactElement {
  const shared = useSectionStyles();
  const { language } = useMessages();
  const words = definitionMessagesIn(language);
  const { running } = state;
  const offered = useMemo(() => state.review && listsOffered(state.review), [state.review]);
  const { review, lists = [] } = offered ?? {};
  const busy = running !== undefined;
  const indicators = useMemo(() => (review ? definedIndicators(review) : []), [review]);
  const isOpen = (one: DefinedIndicator): boolean =>
    offered !== undefined && hasListToCount(offered) && isToBeDefined(one);
  const [chosen, setChosen] = useState(() => {
    const first = indicators.find(isToBeDefined) ?? indicators[0];
    return first && keyOf(first);
  });
  const at = Math.max(
    0,
    indicators.findIndex((one) => keyOf(one) === chosen),
  );
  const current = indicators[at];
  const missing = indicators.find((one) => one !== current && isOpen(one));
  const go = (to: DefinedIndicator | undefined): void => {
    if (to) setChosen(keyOf(to));
  };
  return (
    <PageFrame
      id="definition-heading"
      heading={words.heading}
      back={words.back}
      busy={busy}
      onClose={onClose}
    >
      <Text>{current ? words.lead : words.nothing}</Text>
      {review && current && (
        <>
          <Field label={words.indicator}>
            <Select
              value={keyOf(current)}
              onChange={(_event, { value }) => {
                setChosen(value);
              }}
            >
              {indicators.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {words.choice(markedName(one.indicator), isOpen(one))}
                </option>
              ))}
            </Select>
          </Field>
          <div className={shared.links}>
            <Button
              size="small"
              disabledFocusable={at === 0}
              onClick={() => {
                go(indicators[at - 1]);
              }}
            >
              {words.previous}
            </Button>
            <Button
              size="small"
              disabledFocusable={at === indicators.length - 1}
              onClick={() => {
                go(indicators[at + 1]);
              }}
            >
              {words.next}
            </Button>
          </div>
          {/* Filled anew for another indicator, and where its row says something else. */}
          <DefinitionForm
            key={`${keyOf(current)} ${JSON.stringify(current.definition)}`}
            defined={current}
            review={review}
            lists={lists}
            busy={busy}
            words={words}
            onPrepare={(definition) => {
              const answers = [{ at: current.indicator.labelCell, definition }];
              actions.prepare({ kind: "define", answers });
            }}
          />
          {missing && !isOpen(current) && (
            <Button
              className={shared.button}
              onClick={() => {
                go(missing);
              }}
            >
              {words.nextMissing(markedName(missing.indicator))}
            </Button>
          )}
        </>
      )}
    </PageFrame>
  );
}
