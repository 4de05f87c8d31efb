import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tokens } from "../controls/theme";
import type { EvidenceRow } from "../../core/judge/recount/evidence";
import type { Ledger, LedgerColumn } from "../../core/model/ledger";
import type { RangeAddress } from "../../core/values/workbook/cell-address";
import type { NamesOfReferences } from "./referenced-names";
import { recordFields } from "./record-fields";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import { useMessages } from "../parts/messages-context";
import { PlaceLink } from "../parts/place-link";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pair: { display: "flex", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  term: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

export interface EvidenceRowItemProps {
  readonly row: EvidenceRow;
  readonly ledger: Ledger;
  readonly shown: ReadonlySet<LedgerColumn> | "all";
  readonly namesOf: NamesOfReferences;
  readonly onShow: (range: RangeAddress) => void;
}

/** One ledger record: its row, which jumps there, and what the columns that are shown hold; blank ones are left out. */
export function EvidenceRowItem({ row, ledger, shown, namesOf, onShow }: EvidenceRowItemProps): ReactElement {
  const shared = useSectionStyles();
  const styles = useStyles();
  const { evidence: words } = recountMessagesIn(useMessages().language);
  const { cell } = row;
  const fields = recordFields(ledger, row.texts, shown, namesOf);
  return (
    <div className={shared.item}>
      <PlaceLink
        text={words.row(cell.row + 1)}
        label={words.rowLabel(cell.sheet, cell.row + 1)}
        range={{ ...cell, rows: 1, columns: ledger.area.columns }}
        onShow={onShow}
      />
      <dl className={styles.fields}>
        {fields.map(({ heading, text, column }) => (
          <div key={column} className={styles.pair}>
            <dt className={styles.term}>{heading}</dt>
            <dd className={styles.value}>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
