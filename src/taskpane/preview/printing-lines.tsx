import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Plan } from "../../core/plan/plan";
import type { Review } from "../../core/review";
import { formatArea } from "../../core/values/workbook/cell-address";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  line: { display: "block", marginBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

export interface PrintingLinesProps {
  readonly plan: Plan;
  readonly review: Review | undefined;
  readonly busy: boolean;
  /** Asks for rows of rates instead of columns that no paper has room for. */
  readonly onAsRows: () => void;
}

/** How sheets of the staff's are printed once the plan is carried out, and the way out where the rates would be too small. */
export function PrintingLines({ plan, review, busy, onAsRows }: PrintingLinesProps): ReactElement {
  const styles = useStyles();
  const { facts: words } = useMessages().plan;
  const withTables = new Set(review?.tables.map(({ sheet }) => sheet));
  const offersRows =
    plan.notices?.some((notice) => notice.code === "ratesPrintSmall" && notice.rows) === true;
  return (
    <>
      {plan.edits.map((edit) =>
        edit.kind === "pageLayout" && withTables.has(edit.sheet) ? (
          <Text key={edit.sheet} size={200} className={styles.line}>
            {words.printing(edit.sheet, {
              area: edit.layout.printArea && formatArea(edit.layout.printArea),
              onePageWide: edit.layout.fitToPagesWide !== undefined,
              landscape: edit.layout.orientation === "landscape",
            })}
          </Text>
        ) : null,
      )}
      {offersRows && (
        <Button size="small" disabledFocusable={busy} onClick={onAsRows}>
          {words.asRows}
        </Button>
      )}
    </>
  );
}
