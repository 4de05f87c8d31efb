import { makeStyles } from "@fluentui/react-components";
import { useId, useMemo, type ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { FiscalYear } from "../../core/values/calendar/fiscal-year";
import type { ProgrammeTable } from "../../core/model/programme";
import { programmeTotals, type ProgrammeTotal } from "../../core/read/programme/programme-totals";
import { totalRows, type TotalRow } from "./total-rows";
import { programmeMessagesIn } from "../../messages/languages/programme-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const useStyles = makeStyles({
  // Many years are wider than the pane: the table scrolls by itself, with the keyboard too.
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  group: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`,
  },
  amount: {
    textAlign: "end",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  year: {
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  remark: { display: "block", color: tokens.colorNeutralForeground2 },
});

function Amount({ total }: { readonly total: ProgrammeTotal | undefined }): ReactElement {
  const styles = useStyles();
  const { language, figures } = useMessages();
  const words = programmeMessagesIn(language);
  if (total === undefined) return <td className={styles.amount}>－</td>;
  return (
    <td className={styles.amount}>
      {/* Nothing but items whose amount is not written comes to no total, and not to 0. */}
      {total.total === 0 && total.itemsWithoutAmount > 0 ? "－" : figures.number(total.total)}
      {total.estimate && <span className={styles.remark}>{words.estimateSign}</span>}
      {total.notOwn > 0 && (
        <span className={styles.remark}>
          {words.notOwn} {figures.number(total.notOwn)}
        </span>
      )}
      {total.itemsWithoutAmount > 0 && (
        <span className={styles.remark}>{words.withoutAmount(total.itemsWithoutAmount)}</span>
      )}
    </td>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly rows: readonly TotalRow[];
  readonly years: readonly FiscalYear[];
}

function Group({ heading, rows, years }: GroupProps): ReactElement {
  const styles = useStyles();
  return (
    <tbody>
      <tr>
        <th className={styles.group} scope="rowgroup" colSpan={years.length + 1}>
          {heading}
        </th>
      </tr>
      {rows.map(({ name, totals }) => (
        <tr key={name}>
          <th className={styles.name} scope="row">
            {name}
          </th>
          {years.map((year) => (
            <Amount key={year} total={totals.get(year)} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** What the programme tables' amounts add up to by year, section and source, with the money that is not the town's. */
export function ProgrammeTotalsTable({
  tables,
}: {
  readonly tables: readonly ProgrammeTable[];
}): ReactElement {
  const shared = useSectionStyles();
  const styles = useStyles();
  const { language, figures } = useMessages();
  const words = programmeMessagesIn(language);
  const headingId = useId();
  const totals = useMemo(() => programmeTotals(tables), [tables]);
  const years = totals.byYear.map(({ fiscalYear }) => fiscalYear);
  return (
    <>
      <h4 id={headingId} className={shared.heading}>
        {words.totalsHeading}
      </h4>
      <Text size={200} className={shared.note}>
        {words.totalsLead}
        {totals.byYear.some(({ estimate, itemsWithoutAmount }) => estimate || itemsWithoutAmount > 0) &&
          words.signsNote}
      </Text>
      <div className={styles.scroll} role="region" aria-labelledby={headingId} tabIndex={0}>
        <table className={styles.table} aria-labelledby={headingId}>
          <thead>
            <tr>
              <td />
              {years.map((year) => (
                <th key={year} className={styles.year} scope="col">
                  {figures.fiscalYear(year)}
                </th>
              ))}
            </tr>
          </thead>
          <Group heading={words.byYear} rows={totalRows(totals.byYear, () => words.total)} years={years} />
          <Group
            heading={words.bySection}
            rows={totalRows(totals.bySection, ({ section }) => section || words.noSection)}
            years={years}
          />
          <Group
            heading={words.bySource}
            rows={totalRows(totals.bySource, ({ source }) => source || words.noSource)}
            years={years}
          />
        </table>
      </div>
    </>
  );
}
