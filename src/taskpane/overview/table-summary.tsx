import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../core/judge/achievement/assessment";
import { latestReportedOrLastYear } from "../../core/judge/achievement/latest-year";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../core/model/indicator";
import {
  formatArea,
  formatCell,
  type CellAddress,
  type RangeAddress,
} from "../../core/values/workbook/cell-address";
import { IndicatorRow } from "./indicator-row";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalXS,
  },
  sheet: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", textAlign: "start" },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, textAlign: "start" },
  panel: { marginInline: tokens.spacingHorizontalS },
  range: { fontSize: tokens.fontSizeBase200, marginBottom: tokens.spacingVerticalS, display: "inline-block" },
});

export interface TableSummaryProps {
  readonly table: IndicatorTable;
  readonly value: string;
  readonly assess: (indicator: Indicator, year: IndicatorYear) => Assessment;
  readonly onShow: (cells: RangeAddress | readonly CellAddress[]) => void;
}

/** One table that was found: where it is and what it holds; opened, its indicators with their latest year. */
export function TableSummary({ table, value, assess, onShow }: TableSummaryProps): ReactElement {
  const styles = useStyles();
  const { figures, pane } = useMessages();
  const years = table.headings.map((heading) => heading.fiscalYear);
  const reported = latestReportedOrLastYear(table);
  const range = formatArea(table.area);
  const facts = [
    ...(years.length > 0 ? [figures.yearSpan(Math.min(...years), Math.max(...years))] : []),
    pane.overview.indicators(table.indicators.length),
  ];
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3" expandIconPosition="end" size="medium">
        <span className={styles.header}>
          <span className={styles.sheet}>{table.sheet}</span>
          <span className={styles.facts}>{[range, ...facts].join(pane.overview.factSeparator)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Link
          as="button"
          className={styles.range}
          onClick={() => {
            onShow({ sheet: table.sheet, ...table.area });
          }}
        >
          {pane.overview.showTable(range)}
        </Link>
        {table.indicators.map((indicator) => {
          const latest =
            indicator.years.find((year) => year.fiscalYear === reported) ?? indicator.years.at(-1);
          return latest === undefined ? null : (
            <IndicatorRow
              key={formatCell(indicator.labelCell)}
              indicator={indicator}
              year={latest}
              assessment={assess(indicator, latest)}
              onShow={onShow}
            />
          );
        })}
      </AccordionPanel>
    </AccordionItem>
  );
}
