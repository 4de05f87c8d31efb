import type { ReactElement } from "react";
import { Checkbox } from "../controls/checkbox";
import { Text } from "../controls/text";
import type { SheetChoice } from "../../core/write/mailcopy/request/sheet-choices";
import type { MailCopyPageMessages } from "../../messages/mail-copy-messages";
import { FoldingSection } from "../parts/folding-section";
import { useSectionStyles } from "../parts/section-styles";

export interface SheetChoiceListProps {
  readonly choices: readonly SheetChoice[];
  readonly chosen: ReadonlySet<string>;
  readonly words: MailCopyPageMessages;
  readonly onChoose: (sheet: string, isChosen: boolean) => void;
}

/** The sheets that may be kept, each with what it is; those with records are named, and not to be chosen. */
export function SheetChoiceList({ choices, chosen, words, onChoose }: SheetChoiceListProps): ReactElement {
  const styles = useSectionStyles();
  const barred = choices.filter(({ isBarred }) => isBarred);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.sheetsHeading}</h3>
      {choices
        .filter(({ isBarred }) => !isBarred)
        .map((choice) => (
          <Checkbox
            key={choice.sheet}
            label={labelOf(choice, words)}
            checked={chosen.has(choice.sheet)}
            onChange={(_event, { checked }) => {
              onChoose(choice.sheet, checked);
            }}
          />
        ))}
      {barred.some(({ purpose }) => purpose === "definitions") && (
        <Text size={200}>{words.definitionsReduced}</Text>
      )}
      {barred.length > 0 && (
        <FoldingSection title={`${words.neverHeading}（${String(barred.length)}）`} compact>
          <ul className={styles.list}>
            {barred.map(({ sheet, purpose }) => (
              <li key={sheet}>{`${sheet}（${words.purpose[purpose]}）`}</li>
            ))}
          </ul>
        </FoldingSection>
      )}
    </section>
  );
}

function labelOf({ sheet, purpose, isHidden }: SheetChoice, words: MailCopyPageMessages): string {
  return `${sheet}（${[words.purpose[purpose], ...(isHidden ? [words.hiddenSheet] : [])].join("・")}）`;
}
