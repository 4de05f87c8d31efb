import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { sortedNotChecked } from "../../app/home/other-sheets";
import { putTogether, saidOfPlace } from "../../app/home/same-on-sheets";
import type { SheetCoverage } from "../../core/model/coverage";
import type { NotChecked } from "../../core/model/not-checked";
import type { Review } from "../../core/review";
import type { RangeAddress } from "../../core/values/workbook/cell-address";
import type { CoverageCounts } from "../../messages/pane-messages";
import { FoldingSection } from "./folding-section";
import { GrowingList } from "./growing-list";
import { useMessages } from "./messages-context";
import { NotCheckedEntry } from "./not-checked-entry";
import { useSectionStyles } from "./section-styles";

const useStyles = makeStyles({
  item: { paddingInlineStart: tokens.spacingHorizontalM, overflowWrap: "anywhere" },
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
 * no indicators) and those with figures that nothing has read; each place of these with its reason and a jump to it. What is the
 * same on sheets of one form is said once. Sheets
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
  const lineOf = (coverage: SheetCoverage): Line => {
    const { sheet } = coverage;
    const unread = notChecked.filter(
      ({ what, why }) =>
        (what.kind === "figures" || what.kind === "ledger") && what.sheet === sheet && why.code !== "cost",
    );
    return { sheet, counts: countsOf(coverage, tables.has(sheet)), unread };
  };
  const list = (items: readonly SheetCoverage[]): ReactElement => (
    <GrowingList
      items={putTogether(items.map(lineOf), saidOfSheet)}
      first={FIRST_SHEETS}
      itemKey={([first]) => first?.sheet ?? ""}
    >
      {(same) => <SheetLine same={same} onShow={onShow} />}
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

/** Of one sheet: how much of it was read, and the places that were not. */
interface Line {
  readonly sheet: string;
  readonly counts: CoverageCounts;
  readonly unread: readonly NotChecked[];
}

/** What staff have put on a sheet: beside their tables the add-in's own rates are none of it. `rates`: in cells of theirs for rates. */
function countsOf(coverage: SheetCoverage, isOfTables: boolean): CoverageCounts {
  const { managed = 0, rate: rates = 0 } = coverage.classes;
  const figures = isOfTables ? coverage.figures - managed : coverage.figures;
  return { figures, read: figures - unreadOn(coverage), rates };
}

function saidOfSheet({ counts, unread }: Line): string {
  return JSON.stringify([counts, unread.map(saidOfPlace)]);
}

interface SheetLineProps {
  /** At least one; several where sheets of one form say the same. */
  readonly same: readonly Line[];
  readonly onShow: (range: RangeAddress) => void;
}

function SheetLine({ same, onShow }: SheetLineProps): ReactElement | null {
  const styles = useStyles();
  const { coverage: words } = useMessages().pane;
  const [first] = same;
  if (!first) return null;
  const unread = putTogether(
    same.flatMap((line) => line.unread),
    saidOfPlace,
  );
  return (
    <div>
      <Text size={200} block>
        {words.line(
          same.map(({ sheet }) => sheet),
          first.counts,
        )}
      </Text>
      <GrowingList items={unread} first={FIRST_PLACES} itemKey={([entry]) => entry?.what.at ?? "more"}>
        {(entries) => (
          <div className={styles.item}>
            <NotCheckedEntry same={entries} onShow={onShow} />
          </div>
        )}
      </GrowingList>
    </div>
  );
}
