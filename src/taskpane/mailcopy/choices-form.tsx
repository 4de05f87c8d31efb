import { useId, useMemo, useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Checkbox } from "../controls/checkbox";
import { Text } from "../controls/text";
import type { MailCopyDraft } from "../../app/mailcopy/prepare-mail-copy";
import { parseArea, type CellAddress } from "../../core/values/workbook/cell-address";
import type { MailCopyChoices } from "../../core/write/mailcopy/request/plan-mail-copy";
import type { MailCopyMessages } from "../../messages/mail-copy-messages";
import { CellLink } from "../parts/cell-link";
import { GrowingList } from "../parts/growing-list";
import { useSectionStyles } from "../parts/section-styles";
import { hiddenPlaces, onKeptSheets, personalPlaces, type PersonalCell } from "./chosen-places";
import { SharingCheckSection } from "./sharing-check-section";
import { SheetChoiceList } from "./sheet-choice-list";

export interface ChoicesFormProps {
  readonly draft: MailCopyDraft;
  readonly words: MailCopyMessages;
  /** True while nothing can be made. */
  readonly blocked: boolean;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  readonly onMake: (choices: MailCopyChoices) => void;
}

/** A list that is longer asks to be looked at piece by piece. */
const FIRST = 20;

function withChoice(chosen: ReadonlySet<string>, key: string, isChosen: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  if (isChosen) next.add(key);
  else next.delete(key);
  return next;
}

/** Which sheets are kept, and every place on them that a person has to look at before; nothing is confirmed by itself. */
export function ChoicesForm({ draft, words, blocked, onShow, onMake }: ChoicesFormProps): ReactElement {
  const styles = useSectionStyles();
  const { page } = words;
  const hint = useId();
  const [sheets, setSheets] = useState<ReadonlySet<string>>(
    () => new Set(draft.choices.filter(({ isUsual }) => isUsual).map(({ sheet }) => sheet)),
  );
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => ({ hidden: hiddenPlaces(draft), personal: personalPlaces(draft) }), [draft]);
  const hidden = onKeptSheets(all.hidden, draft, sheets);
  const personal = onKeptSheets(all.personal, draft, sheets);
  const open = [...hidden, ...personal].filter(({ key }) => !confirmed.has(key)).length;
  const why = sheets.size === 0 ? page.noSheet : open > 0 ? page.unconfirmed(open) : undefined;
  const confirm = (key: string, isConfirmed: boolean): void => {
    setConfirmed(withChoice(confirmed, key, isConfirmed));
  };
  return (
    <>
      <Text>{page.lead}</Text>
      <SharingCheckSection found={draft.found} words={words} onShow={onShow} />
      <SheetChoiceList
        choices={draft.choices}
        chosen={sheets}
        words={page}
        onChoose={(sheet, isChosen) => {
          setSheets(withChoice(sheets, sheet, isChosen));
        }}
      />
      {hidden.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{page.hiddenHeading(hidden.length)}</h3>
          <Text size={200}>{page.hiddenLead}</Text>
          {hidden.map(({ key, kind, sheet, lines }) => (
            <Checkbox
              key={key}
              label={kind === "rows" ? page.hiddenRows(sheet, lines) : page.hiddenColumns(sheet, lines)}
              checked={confirmed.has(key)}
              onChange={(_event, { checked }) => {
                confirm(key, checked);
              }}
            />
          ))}
        </section>
      )}
      {personal.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{page.personalHeading(personal.length)}</h3>
          <Text size={200}>{page.personalLead}</Text>
          <GrowingList items={personal} first={FIRST} itemKey={({ key }) => key}>
            {(place) => (
              <PersonalLine
                place={place}
                words={words}
                isConfirmed={confirmed.has(place.key)}
                onConfirm={(isConfirmed) => {
                  confirm(place.key, isConfirmed);
                }}
                onShow={onShow}
              />
            )}
          </GrowingList>
        </section>
      )}
      <Button
        appearance="primary"
        disabledFocusable={blocked || why !== undefined}
        aria-describedby={hint}
        onClick={() => {
          const stay = personal.filter(({ key }) => confirmed.has(key));
          onMake({ sheets: [...sheets], confirmed: stay.map(({ cell }) => cell) });
        }}
      >
        {page.make}
      </Button>
      <Text id={hint} size={200} className={styles.note}>
        {why ?? ""}
      </Text>
    </>
  );
}

interface PersonalLineProps {
  readonly place: PersonalCell;
  readonly words: MailCopyMessages;
  readonly isConfirmed: boolean;
  readonly onConfirm: (isConfirmed: boolean) => void;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

function PersonalLine({ place, words, isConfirmed, onConfirm, onShow }: PersonalLineProps): ReactElement {
  const styles = useSectionStyles();
  const { cell, sheet, origins } = place;
  // A sheet's own name may be somebody's; a cell of it has an address after the name.
  const at = cell === sheet ? undefined : parseArea(cell.slice(sheet.length + 1));
  return (
    <div className={styles.links}>
      <Checkbox
        label={words.page.personalPlace(cell, origins)}
        checked={isConfirmed}
        onChange={(_event, { checked }) => {
          onConfirm(checked);
        }}
      />
      {at && <CellLink cell={{ sheet, row: at.row, column: at.column }} onShow={onShow} />}
    </div>
  );
}
