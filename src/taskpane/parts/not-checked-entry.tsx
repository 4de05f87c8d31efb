import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { NotChecked, NotCheckedSubject } from "../../core/model/not-checked";
import { parseArea, type RangeAddress } from "../../core/values/workbook/cell-address";
import { describeNotChecked } from "../../messages/describe";
import { useMessages } from "./messages-context";
import { PlaceLink } from "./place-link";

const useStyles = makeStyles({
  sheets: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
});

export interface NotCheckedEntryProps {
  /** At least one; several say the same of the same place of so many sheets. */
  readonly same: readonly NotChecked[];
  readonly onShow: (range: RangeAddress) => void;
}

/** What could not be read or checked, with a jump to its place on each sheet, and why. */
export function NotCheckedEntry({ same, onShow }: NotCheckedEntryProps): ReactElement | null {
  const styles = useStyles();
  const messages = useMessages();
  const [first] = same;
  if (!first) return null;
  const isAlone = same.length === 1;
  const said = isAlone ? first : { ...first, what: { ...first.what, sheet: undefined } };
  const { what, why } = describeNotChecked(said, messages);
  const place = placeOf(first.what);
  return (
    <>
      {isAlone && place ? (
        <PlaceLink text={what} range={place} onShow={onShow} />
      ) : (
        <Text size={200}>{isAlone ? what : messages.pane.coverage.onSheets(what, same.length)}</Text>
      )}
      {!isAlone && (
        <span className={styles.sheets}>
          {same.map(({ what: { sheet = "", at = "" } }) => {
            const range = placeOf({ ...first.what, sheet, at });
            return range && <PlaceLink key={sheet} text={sheet} range={range} onShow={onShow} />;
          })}
        </span>
      )}
      <Text size={200} className={styles.why}>
        {why}
      </Text>
    </>
  );
}

function placeOf({ sheet, at }: NotCheckedSubject): RangeAddress | undefined {
  const area = at === undefined ? undefined : parseArea(at);
  return sheet === undefined || area === undefined ? undefined : { sheet, ...area };
}
