import type { ReactElement } from "react";
import { Text } from "../controls/text";
import type { Comparison, TextDifference } from "../../core/judge/comparison/comparison";
import type { Indicator } from "../../core/model/indicator";
import { formatEraYear } from "../../core/values/calendar/japanese-era";
import { isFiscalYear } from "../../core/values/calendar/fiscal-year";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import type { ComparisonMessages } from "../../messages/comparison-messages";
import { CellLink } from "../parts/cell-link";
import { GrowingList } from "../parts/growing-list";
import { useSectionStyles } from "../parts/section-styles";

export interface OtherDifferencesProps {
  readonly comparison: Comparison;
  readonly words: ComparisonMessages;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

const FIRST = 20;

/** What differs besides figures, and what was not compared; for a person to look at, as nothing of it is taken over. */
export function OtherDifferences({ comparison, words, onShow }: OtherDifferencesProps): ReactElement {
  const styles = useSectionStyles();
  const { texts, added, dropped, years, notCompared } = comparison;
  const { page } = words;
  return (
    <>
      {texts.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{page.textsHeading(texts.length)}</h3>
          <GrowingList items={texts} first={FIRST} itemKey={(one) => JSON.stringify(one)}>
            {(one) => <TextLine difference={one} words={words} onShow={onShow} />}
          </GrowingList>
        </section>
      )}
      <IndicatorList heading={page.addedHeading(added.length)} indicators={added} />
      <IndicatorList heading={page.droppedHeading(dropped.length)} indicators={dropped} onShow={onShow} />
      {years.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>{page.yearsHeading}</h3>
          {years.map(({ fiscalYear, side, indicators }) => (
            <Text key={`${side}${String(fiscalYear)}`}>
              {words.year(isFiscalYear(fiscalYear) ? formatEraYear(fiscalYear) : "", side, indicators)}
            </Text>
          ))}
        </section>
      )}
      <section className={styles.section}>
        <h3 className={styles.heading}>{page.notComparedHeading}</h3>
        {notCompared.map((entry) => (
          <Text key={JSON.stringify(entry)}>{words.notCompared(entry)}</Text>
        ))}
        <Text className={styles.note}>{words.neverCompared}</Text>
      </section>
    </>
  );
}

interface TextLineProps {
  readonly difference: TextDifference;
  readonly words: ComparisonMessages;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

function TextLine({ difference, words, onShow }: TextLineProps): ReactElement {
  const styles = useSectionStyles();
  const { what, indicator, at, here, there } = difference;
  const orBlank = (text: string): string => (text === "" ? words.blank : text);
  return (
    <div className={styles.item}>
      <Text block>{words.page.text(indicator, words.text(what))}</Text>
      <div className={styles.links}>
        <Text size={200}>{words.page.becomes(orBlank(here), orBlank(there))}</Text>
        {at && <CellLink cell={at} withSheet onShow={onShow} />}
      </div>
    </div>
  );
}

interface IndicatorListProps {
  readonly heading: string;
  readonly indicators: readonly Indicator[];
  /** Left out for indicators of the other file, which cannot be shown. */
  readonly onShow?: (cells: readonly CellAddress[]) => void;
}

function IndicatorList({ heading, indicators, onShow }: IndicatorListProps): ReactElement | null {
  const styles = useSectionStyles();
  if (indicators.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      <GrowingList
        items={indicators}
        first={FIRST}
        itemKey={({ labelCell: { sheet, row, column } }) => JSON.stringify([sheet, row, column])}
      >
        {({ mark, name, labelCell }) => (
          <div className={styles.links}>
            <Text>{`${mark}${name}`}</Text>
            {onShow && <CellLink cell={labelCell} withSheet onShow={onShow} />}
          </div>
        )}
      </GrowingList>
    </section>
  );
}
