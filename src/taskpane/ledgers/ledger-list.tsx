import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Link } from "../controls/link";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { RangeAddress } from "../../core/values/workbook/cell-address";
import type { LedgersShown } from "./ledgers-found";
import { ledgerMessagesIn } from "../../messages/languages/ledger-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "32px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: "start", overflowWrap: "anywhere", minHeight: "24px" },
  sheet: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  fact: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  missing: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
});

interface LineProps {
  readonly name: string;
  /** Undefined where it is missing. */
  readonly found: { readonly place: RangeAddress; readonly fact: string } | undefined;
  readonly onShow: (range: RangeAddress) => void;
}

function Line({ name, found, onShow }: LineProps): ReactElement {
  const styles = useStyles();
  const words = ledgerMessagesIn(useMessages().language);
  if (found === undefined) {
    return (
      <li className={styles.line}>
        <Text>{name}</Text>
        <span className={styles.missing}>{words.missing}</span>
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <span>
        <Link
          className={styles.name}
          aria-label={words.showLedger(name, found.place.sheet)}
          onClick={() => {
            onShow(found.place);
          }}
        >
          {name}
        </Link>
        {/* A ledger is known by its columns: its sheet may be called anything. */}
        {found.place.sheet !== name && <span className={styles.sheet}>{found.place.sheet}</span>}
      </span>
      <span className={styles.fact}>{found.fact}</span>
    </li>
  );
}

export interface LedgerListProps {
  readonly found: LedgersShown;
  /** How many indicators 指標定義 defines. */
  readonly definitions: number;
  readonly onShow: (range: RangeAddress) => void;
}

/** Each ledger with its sheet and number of records, or that it is missing; then the sheets that go with them. */
export function LedgerList({ found, definitions, onShow }: LedgerListProps): ReactElement {
  const styles = useSectionStyles();
  const { language, sources } = useMessages();
  const words = ledgerMessagesIn(language);
  const managed = [
    { ...found.definitions, fact: words.definitions(definitions) },
    { ...found.settings, fact: words.there },
    { ...found.acknowledgements, fact: words.there },
  ];
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.heading}>{words.listHeading}</h3>
        <ul className={styles.list}>
          {found.lists.map((ledger) => (
            <Line
              key={`${ledger.name} ${String(ledger.area.row)} ${String(ledger.area.column)}`}
              name={ledger.name}
              found={{ place: { sheet: ledger.sheet, ...ledger.area }, fact: words.rows(ledger.rows.length) }}
              onShow={onShow}
            />
          ))}
          {found.kinds.flatMap(({ kind, ledgers }) =>
            ledgers.length === 0
              ? [
                  <Line
                    key={kind}
                    name={sources.kind[found.naming][kind]}
                    found={undefined}
                    onShow={onShow}
                  />,
                ]
              : ledgers.map((ledger) => (
                  <Line
                    key={`${kind} ${ledger.sheet} ${String(ledger.area.row)} ${String(ledger.area.column)}`}
                    name={sources.kind[found.naming][kind]}
                    found={{
                      place: { sheet: ledger.sheet, ...ledger.area },
                      fact: words.rows(ledger.rows.length),
                    }}
                    onShow={onShow}
                  />
                )),
          )}
        </ul>
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{words.definitionsHeading}</h3>
        <ul className={styles.list}>
          {managed.map(({ name, place, fact }) => (
            <Line key={name} name={name} found={place && { place, fact }} onShow={onShow} />
          ))}
        </ul>
      </section>
    </>
  );
}
