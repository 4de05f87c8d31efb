import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { sortedNotChecked } from "../../app/home/other-sheets";
import type { SheetCoverage } from "../../core/model/coverage";
import type { NotChecked } from "../../core/model/indicator";
import type { Review } from "../../core/review";
import { parseArea, type RangeAddress } from "../../core/values/workbook/cell-address";
import { describeNotChecked } from "../../messages/describe";
import { FoldingSection } from "./folding-section";
import { GrowingList } from "./growing-list";
import { useMessages } from "./messages-context";
import { PlaceLink } from "./place-link";
import { useSectionStyles } from "./section-styles";

const useStyles = makeStyles({
  item: { paddingInlineStart: tokens.spacingHorizontalM, overflowWrap: "anywhere" },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** As many as are read at a glance; the others on demand. */
const FIRST_PLACES = 3;
const FIRST_SHEETS = 5;

export interface CoverageSectionProps {
  readonly review: Review;
  readonly onShow: (range: RangeAddress) => void;
}

/**
 * How many of the figures of each sheet were read, for the sheets with indicator tables (with programme tables where there are
 * no indicators) and those with figures that nothing has read; each place of these with its reason and a jump to it. Sheets
 * that have nothing to do with indicators are folded up below the others.
 */
export function CoverageSection({ review, onShow }: CoverageSectionProps): ReactElement | null {
  const shared = useSectionStyles();
  const { coverage: words, findings: findingWords } = useMessages().pane;
  const { notChecked } = review;
  const apart = useMemo(
    () => sortedNotChecked(notChecked, [...review.tables, ...review.programmeTables]).otherSheets,
    [notChecked, review.tables, review.programmeTables],
  );
  const shown = review.tables.length > 0 ? review.tables : review.programmeTables;
  const tables = new Set(shown.map(({ sheet }) => sheet));
  const counted = review.coverage.filter(({ figures }) => figures > 0);
  const sheets = [
    ...counted.filter(({ sheet }) => tables.has(sheet)),
    ...counted.filter((one) => !tables.has(one.sheet) && unreadOn(one) > 0),
  ];
  if (sheets.length === 0) return null;
  const list = (items: readonly SheetCoverage[]): ReactElement => (
    <GrowingList items={items} first={FIRST_SHEETS} itemKey={({ sheet }) => sheet}>
      {(one) => (
        <SheetLine
          coverage={one}
          isOfTables={tables.has(one.sheet)}
          unread={notChecked.filter(({ what }) => what.kind === "figures" && what.sheet === one.sheet)}
          onShow={onShow}
        />
      )}
    </GrowingList>
  );
  return (
    <section className={shared.section} aria-label={words.heading}>
      <h2 className={shared.heading}>{words.heading}</h2>
      {list(sheets.filter(({ sheet }) => !apart.includes(sheet)))}
      {apart.length > 0 && (
        <FoldingSection compact title={findingWords.otherSheets(apart)}>
          {list(sheets.filter(({ sheet }) => apart.includes(sheet)))}
        </FoldingSection>
      )}
    </section>
  );
}

function unreadOn({ classes }: SheetCoverage): number {
  return classes.unread ?? 0;
}

/** What staff have put on a sheet: beside their tables the add-in's own rates are none of it. `rates`: in cells of theirs for rates. */
function figuresOfStaff(
  { sheet, figures, classes: { managed = 0, rate = 0 } }: SheetCoverage,
  isOfTables: boolean,
): { readonly sheet: string; readonly figures: number; readonly rates: number } {
  return { sheet, figures: isOfTables ? figures - managed : figures, rates: rate };
}

interface SheetLineProps {
  readonly coverage: SheetCoverage;
  /** A sheet with indicator tables, or programme tables. */
  readonly isOfTables: boolean;
  readonly unread: readonly NotChecked[];
  readonly onShow: (range: RangeAddress) => void;
}

function SheetLine({ coverage, isOfTables, unread, onShow }: SheetLineProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const left = unreadOn(coverage);
  const { sheet, figures, rates } = figuresOfStaff(coverage, isOfTables);
  return (
    <div>
      <Text size={200} block>
        {messages.pane.coverage.line(sheet, { figures, read: figures - left, rates })}
      </Text>
      <GrowingList items={unread} first={FIRST_PLACES} itemKey={({ what }) => what.at ?? "more"}>
        {(entry) => {
          const { what, why } = describeNotChecked(entry, messages);
          const area = entry.what.at === undefined ? undefined : parseArea(entry.what.at);
          return (
            <div className={styles.item}>
              {area === undefined ? (
                <Text size={200}>{what}</Text>
              ) : (
                <PlaceLink text={what} range={{ sheet, ...area }} onShow={onShow} />
              )}
              <Text size={200} className={styles.why}>
                {why}
              </Text>
            </div>
          );
        }}
      </GrowingList>
    </div>
  );
}
