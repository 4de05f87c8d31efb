import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Checkbox } from "../controls/checkbox";
import { tokens } from "../controls/theme";
import { sameCell, type CellAddress } from "../../core/values/workbook/cell-address";
import { CellLink } from "../parts/cell-link";
import { ComparisonFigures } from "../parts/comparison-figures";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { figureName, type RecountLine } from "../parts/recount-lines";
import { useFactStyles } from "./fact-styles";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  // The box is flush with the figures below it.
  choice: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const FIRST_FIGURES = 12;

export interface RecountFactsProps {
  /** This year's actuals that the ledgers change. */
  readonly lines: readonly RecountLine[];
  readonly leftOut: readonly CellAddress[];
  readonly busy: boolean;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  /** Makes the preview again without these. */
  readonly onLeaveOut: (cells: readonly CellAddress[]) => void;
}

/** Actuals that the ledgers' figures replace, each to be left out by its box: what was typed is nobody's to overwrite unasked. */
export function RecountFacts({ lines, leftOut, busy, onShow, onLeaveOut }: RecountFactsProps): ReactElement {
  const shared = useFactStyles();
  const styles = useStyles();
  const messages = useMessages();
  const isLeftOut = (cell: CellAddress): boolean => leftOut.some((one) => sameCell(one, cell));
  const written = lines.filter(({ comparison: { year } }) => year.actual && !isLeftOut(year.actual.address));
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{messages.plan.facts.recounted(written.length)}</h3>
      <GrowingList items={lines} first={FIRST_FIGURES} itemKey={({ key }) => key}>
        {({ comparison }) => {
          const cell = comparison.year.actual?.address;
          const name = figureName(comparison, messages);
          return (
            <div className={shared.item}>
              <div className={styles.line}>
                {cell && (
                  <>
                    <Checkbox
                      className={styles.choice}
                      label={name}
                      aria-label={messages.ledgerFigure.includeLabel(name)}
                      checked={!isLeftOut(cell)}
                      onChange={(_event, { checked }) => {
                        // Switched off it would lose the focus.
                        if (busy) return;
                        onLeaveOut(
                          checked ? leftOut.filter((one) => !sameCell(one, cell)) : [...leftOut, cell],
                        );
                      }}
                    />
                    <CellLink cell={cell} onShow={onShow} />
                  </>
                )}
              </div>
              <ComparisonFigures comparison={comparison} />
            </div>
          );
        }}
      </GrowingList>
    </section>
  );
}
