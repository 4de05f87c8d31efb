import { makeStyles } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { tokens } from "../controls/theme";
import type { RateFact } from "../../app/plan-facts";
import { countRates, isReportedRate } from "../../app/rates-left-open";
import type { Indicator } from "../../core/model/indicator";
import { GradeBadge } from "../parts/grade-badge";
import { shareOfMonths } from "../parts/grade-word";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { whyNoRate } from "../parts/why-no-rate";
import { markedName } from "../parts/recount-lines";
import { useFactStyles } from "./fact-styles";

/** What 200 % zoom leaves of a usual pane. */
const NARROW = "@media (max-width: 230px)";

const useStyles = makeStyles({
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  year: {
    display: "grid",
    // An era with the western year is as wide as it is, so that it stays in one line.
    gridTemplateColumns: "minmax(3em, max-content) 5em 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    [NARROW]: { gridTemplateColumns: "1fr max-content" },
  },
  grade: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    [NARROW]: { gridColumn: "1 / -1" },
  },
  provisional: { color: tokens.colorNeutralForeground2 },
  rate: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  others: {
    minHeight: "24px",
    paddingInline: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

function RateLine({ fact }: { readonly fact: RateFact }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const { figures } = messages;
  const { rate } = fact.assessment;
  const share = shareOfMonths(fact.assessment, messages);
  return (
    <div className={styles.year}>
      <span>{figures.fiscalYear(fact.fiscalYear)}</span>
      <span className={styles.rate}>{rate === undefined ? "－" : figures.percent(rate)}</span>
      <span className={styles.grade}>
        {whyNoRate(fact, figures) ?? <GradeBadge assessment={fact.assessment} />}
        {share !== undefined && <span className={styles.provisional}>{share}</span>}
        {fact.notFinal !== undefined && <span className={styles.provisional}>{fact.notFinal}</span>}
      </span>
    </div>
  );
}

interface IndicatorRatesProps {
  readonly indicator: Indicator;
  /** The latest first. */
  readonly latest: RateFact;
  readonly others: readonly RateFact[];
}

function IndicatorRates({ indicator, latest, others }: IndicatorRatesProps): ReactElement {
  const shared = useFactStyles();
  const styles = useStyles();
  const { plan } = useMessages();
  const [open, setOpen] = useState(false);
  const othersId = useId();
  return (
    <div className={shared.item}>
      <span className={styles.name}>{markedName(indicator)}</span>
      <RateLine fact={latest} />
      {others.length > 0 && (
        <button
          type="button"
          className={styles.others}
          aria-expanded={open}
          aria-controls={othersId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {plan.facts.otherYears(others.length)}
        </button>
      )}
      <div id={othersId} hidden={!open}>
        {open && others.map((fact) => <RateLine key={fact.fiscalYear} fact={fact} />)}
      </div>
    </div>
  );
}

interface RatesItem extends IndicatorRatesProps {
  readonly key: string;
}

/** More are a page that nobody reads before pressing 実行. */
const FIRST_INDICATORS = 20;

/** The rates that will be filled in, as what they come to: each indicator with its latest year, the others on demand. */
export function RateFacts({ facts }: { readonly facts: readonly RateFact[] }): ReactElement {
  const shared = useFactStyles();
  const { plan } = useMessages();
  const byIndicator = new Map<Indicator, readonly RateFact[]>();
  for (const fact of facts)
    byIndicator.set(fact.indicator, [...(byIndicator.get(fact.indicator) ?? []), fact]);
  const { assessed, without } = countRates(facts);
  const items = [...byIndicator].flatMap(([indicator, years], index): RatesItem[] => {
    const sorted = [...years].sort((one, other) => other.fiscalYear - one.fiscalYear);
    const latest = sorted.find(isReportedRate) ?? sorted[0];
    const others = sorted.filter((fact) => fact !== latest);
    return latest ? [{ key: String(index), indicator, latest, others }] : [];
  });
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{plan.facts.rates(assessed, without)}</h3>
      <GrowingList items={items} first={FIRST_INDICATORS} itemKey={({ key }) => key}>
        {({ key: _, ...rates }) => <IndicatorRates {...rates} />}
      </GrowingList>
    </section>
  );
}
