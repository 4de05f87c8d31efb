import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import type { MailCopyMessages } from "../../messages/mail-copy-messages";
import { FoldingSection } from "../parts/folding-section";
import { GrowingList } from "../parts/growing-list";
import { useSectionStyles } from "../parts/section-styles";
import type { MadeCopy } from "./use-mail-copy";

export interface MadeCopySectionProps {
  readonly copy: MadeCopy;
  readonly fileName: string | undefined;
  readonly words: MailCopyMessages;
  readonly blocked: boolean;
  readonly isOutdated: boolean;
  readonly onChooseAgain: () => void;
  readonly onOpen: () => void;
  readonly onSave: (name: string) => void;
}

const FIRST = 20;

/** The proof of a copy, and where it may go; or what was found in it, and that it has gone nowhere. */
export function MadeCopySection(props: MadeCopySectionProps): ReactElement {
  const { copy, fileName, words, blocked, isOutdated, onChooseAgain, onOpen, onSave } = props;
  const styles = useSectionStyles();
  const { page } = words;
  const { bytes, canOpen, left } = copy;
  const name = page.fileName(fileName?.replace(/\.[^.]*$/, "") ?? page.unnamed);
  return (
    <>
      {bytes ? <ProofSection copy={copy} words={words} /> : <FaultList copy={copy} words={words} />}
      {bytes && (
        <div className={styles.section}>
          {canOpen ? (
            <Button appearance="primary" disabledFocusable={blocked || isOutdated} onClick={onOpen}>
              {page.open}
            </Button>
          ) : (
            <Text size={200}>{page.cannotOpen}</Text>
          )}
          <Button
            appearance={canOpen ? "secondary" : "primary"}
            disabledFocusable={blocked || isOutdated}
            onClick={() => {
              onSave(name);
            }}
          >
            {page.save}
          </Button>
        </div>
      )}
      <div role="status">
        {left && <Text>{left.kind === "opened" ? page.opened : page.saved(left.name)}</Text>}
      </div>
      <Button
        className={styles.button}
        appearance="subtle"
        disabledFocusable={blocked}
        onClick={onChooseAgain}
      >
        {page.choosePlacesAgain}
      </Button>
    </>
  );
}

type PartProps = Pick<MadeCopySectionProps, "copy" | "words">;

function ProofSection({ copy: { report }, words }: PartProps): ReactElement {
  const styles = useSectionStyles();
  const { page } = words;
  const { proof } = report;
  const listed = proof?.listed ?? [];
  const searched = proof ? Object.values(proof.searched).reduce((sum, count) => sum + count, 0) : 0;
  return (
    <>
      <section className={styles.section}>
        <Text>{words.kept(report.sheets)}</Text>
        <h3 className={styles.heading}>{page.proofHeading}</h3>
        {proof && <Text>{words.searched(searched, proof.parts)}</Text>}
        {proof && proof.notSearched > 0 && <Text>{words.notSearched(proof.notSearched)}</Text>}
        {proof && proof.notSeen.length > 0 && <Text>{words.notSeen(proof.notSeen.length)}</Text>}
        {report.hidden.map(({ sheet, rows, columns }) => (
          <Text key={sheet}>{words.hidden(sheet, rows.length, columns.length)}</Text>
        ))}
      </section>
      {listed.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{page.listedHeading(listed.length)}</h3>
          <GrowingList
            items={listed}
            first={FIRST}
            itemKey={({ part, cell, origin }) => `${part} ${cell} ${origin}`}
          >
            {({ part, cell, origin }) => <Text>{words.listed(cell === "" ? part : cell, origin)}</Text>}
          </GrowingList>
        </section>
      )}
      <section className={styles.section}>
        <h3 className={styles.heading}>{page.removedHeading}</h3>
        <Text>{words.removedSheets(report.removedSheets.map(({ name }) => name))}</Text>
        {report.removed.map(({ kind, places }) => (
          <FoldingSection key={kind} title={words.removed(kind, places.length)} compact>
            <GrowingList items={places} first={FIRST} itemKey={(place) => place}>
              {(place) => <Text size={200}>{place}</Text>}
            </GrowingList>
          </FoldingSection>
        ))}
      </section>
    </>
  );
}

function FaultList({ copy: { report }, words }: PartProps): ReactElement {
  const styles = useSectionStyles();
  const faults = report.proof?.faults ?? [];
  const lines = [
    ...(report.sheets.length === 0 ? [words.nothingToKeep] : []),
    ...report.personal.map(({ cell, origin }) => words.personal(cell, origin)),
    ...faults.map(({ kind, part, cell, origin }) => words.fault(kind, cell === "" ? part : cell, origin)),
  ];
  return (
    <section className={styles.section}>
      {faults.length > 0 && <Text>{words.page.failedLead}</Text>}
      <GrowingList items={[...new Set(lines)]} first={FIRST} itemKey={(line) => line}>
        {(line) => <Text>{line}</Text>}
      </GrowingList>
    </section>
  );
}
