import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { tokens } from "../controls/theme";
import { indicatorCards, type CardTable } from "../../app/home/indicator-cards";
import type { Review } from "../../core/review";
import {
  formatArea,
  formatCell,
  type CellAddress,
  type RangeAddress,
} from "../../core/values/workbook/cell-address";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { PlaceLink } from "../parts/place-link";
import { useSectionStyles } from "../parts/section-styles";
import { IndicatorCard } from "./indicator-card";

const useStyles = makeStyles({
  table: { marginTop: tokens.spacingVerticalXS },
});

/** As many as one looks through; a workbook with more shows the others on demand. */
const FIRST_CARDS = 12;

interface TableCardsProps {
  readonly cardTable: CardTable;
  readonly onShow: (cells: RangeAddress | readonly CellAddress[]) => void;
}

function TableCards({ cardTable: { table, cards }, onShow }: TableCardsProps): ReactElement {
  const styles = useStyles();
  const { figures, pane, home } = useMessages();
  const years = table.headings.map(({ fiscalYear }) => fiscalYear);
  const facts = [
    ...(years.length > 0 ? [figures.yearSpan(Math.min(...years), Math.max(...years))] : []),
    pane.overview.indicators(table.indicators.length),
  ].join(pane.overview.factSeparator);
  return (
    <div className={styles.table}>
      <PlaceLink
        text={home.tableLabel(table.sheet, formatArea(table.area), facts)}
        range={{ sheet: table.sheet, ...table.area }}
        onShow={onShow}
      />
      <GrowingList
        items={cards}
        first={FIRST_CARDS}
        itemKey={({ indicator }) => formatCell(indicator.labelCell)}
      >
        {(card) => <IndicatorCard card={card} onShow={onShow} />}
      </GrowingList>
    </div>
  );
}

export interface IndicatorCardsSectionProps {
  readonly review: Review;
  readonly onShow: (cells: RangeAddress | readonly CellAddress[]) => void;
}

/** Every indicator of the workbook as a card, table by table. */
export function IndicatorCardsSection({ review, onShow }: IndicatorCardsSectionProps): ReactElement {
  const shared = useSectionStyles();
  const { overview } = useMessages().pane;
  const tables = useMemo(() => indicatorCards(review), [review]);
  return (
    <section aria-label={overview.heading}>
      <h2 className={shared.heading}>{overview.heading}</h2>
      {tables.map((cardTable) => (
        <TableCards
          key={`${cardTable.table.sheet}!${formatArea(cardTable.table.area)}`}
          cardTable={cardTable}
          onShow={onShow}
        />
      ))}
    </section>
  );
}
