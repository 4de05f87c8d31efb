import type { ReactElement } from "react";
import type { ChartFact } from "../../app/plan-facts";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { useFactStyles } from "./fact-styles";

const FIRST_CHARTS = 12;

/** The charts that will be added or brought up to date, by their titles. */
export function ChartFacts({ facts }: { readonly facts: readonly ChartFact[] }): ReactElement {
  const shared = useFactStyles();
  const { plan } = useMessages();
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{plan.chartsHeading(facts.length)}</h3>
      <GrowingList items={facts} first={FIRST_CHARTS} itemKey={({ sheet, title }) => `${sheet} ${title}`}>
        {({ title, exists }) => <div className={shared.item}>{plan.chart(title, exists)}</div>}
      </GrowingList>
    </section>
  );
}
