import { makeStyles } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useMemo, useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Checkbox } from "../controls/checkbox";
import { Input } from "../controls/input";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import { evidencePage, searchEvidence } from "../../core/judge/recount/evidence";
import type { Evidence } from "../../core/judge/recount/recount";
import type { CellAddress, RangeAddress } from "../../core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../core/values/workbook/snapshot";
import type { IndicatorDefinition } from "../../core/model/indicator-definition";
import type { Ledger } from "../../core/model/ledger";
import { tellingColumns } from "./record-fields";
import { referencedNames } from "./referenced-names";
import { recordAreas, type RecordAreas } from "./record-areas";
import { EvidenceRowItem } from "./evidence-row-item";
import { recountMessagesIn } from "../../messages/languages/recount-messages-in";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

const PAGE_SIZE = 20;

const useStyles = makeStyles({
  search: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  pages: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  count: { fontVariantNumeric: "tabular-nums" },
  sheet: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

type OnShow = (cells: RangeAddress | readonly CellAddress[]) => void;

function SelectRecords({
  areas,
  onShow,
}: {
  readonly areas: RecordAreas;
  readonly onShow: OnShow;
}): ReactElement {
  const styles = useSectionStyles();
  const { evidence: words } = recountMessagesIn(useMessages().language);
  const first = areas.first.row + 1;
  const last = areas.first.row + areas.first.rows;
  const note = areas.isWhole ? words.selectNote(areas.areas, first, last) : words.tooMany(first, last);
  return (
    <>
      <Button
        className={styles.button}
        icon={<CursorClickRegular />}
        onClick={() => {
          onShow(areas.selection);
        }}
      >
        {words.select}
      </Button>
      {areas.areas > 1 && (
        <Text size={200} className={styles.note}>
          {note}
        </Text>
      )}
    </>
  );
}

function SearchForm({ onSearch }: { readonly onSearch: (text: string) => void }): ReactElement {
  const styles = useStyles();
  const { evidence: words } = recountMessagesIn(useMessages().language);
  const [text, setText] = useState("");
  // Looked for on Enter and not on every key: a hundred thousand records take most of a second.
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text);
      }}
    >
      <Input
        className={styles.input}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
          if (value === "") onSearch("");
        }}
      />
      <Button type="submit" icon={<SearchRegular />} aria-label={words.searchNow} />
    </form>
  );
}

export interface EvidenceRecordsProps {
  readonly workbook: WorkbookSnapshot;
  readonly evidence: Evidence;
  /** How the figure was counted, which tells the columns that matter; undefined for money of the programme. */
  readonly definition: IndicatorDefinition | undefined;
  /** For the names of what the records point to. */
  readonly ledgers: readonly Ledger[];
  /** Names the sheet; off where all records are on one. */
  readonly withSheet: boolean;
  readonly onShow: OnShow;
}

/** The records of one ledger, twenty at a time, searchable; each leads to its row. */
export function EvidenceRecords({
  workbook,
  evidence,
  definition,
  ledgers,
  withSheet,
  onShow,
}: EvidenceRecordsProps): ReactElement {
  const shared = useSectionStyles();
  const styles = useStyles();
  const { evidence: words } = recountMessagesIn(useMessages().language);
  const [search, setSearch] = useState("");
  const [offset, setOffset] = useState(0);
  const [isWhole, setWhole] = useState(false);
  const { ledger } = evidence;
  const telling = useMemo(() => tellingColumns(ledger, definition), [ledger, definition]);
  const namesOf = useMemo(() => referencedNames(ledger, ledgers), [ledger, ledgers]);
  const found = useMemo(() => searchEvidence(workbook, evidence, search), [workbook, evidence, search]);
  const areas = useMemo(() => recordAreas(found), [found]);
  const total = found.records.length;
  // After another reading there may be fewer records than before.
  const start = offset < total ? offset : 0;
  const page = evidencePage(workbook, found, { search: "", offset: start, limit: PAGE_SIZE });
  const last = start + page.rows.length;
  return (
    <div className={shared.section}>
      {withSheet && <h3 className={styles.sheet}>{page.sheet}</h3>}
      <SearchForm
        onSearch={(text) => {
          setSearch(text);
          setOffset(0);
        }}
      />
      <div role="status">
        {total === 0 ? words.noMatch : search !== "" && <Text size={200}>{words.found(total)}</Text>}
      </div>
      {areas && <SelectRecords areas={areas} onShow={onShow} />}
      {telling.size < ledger.columns.length && (
        <Checkbox
          label={words.allColumns}
          checked={isWhole}
          onChange={(_event, { checked }) => {
            setWhole(checked);
          }}
        />
      )}
      <ol className={shared.list} start={start + 1}>
        {page.rows.map((row) => (
          <li key={row.cell.row}>
            <EvidenceRowItem
              row={row}
              ledger={ledger}
              shown={isWhole ? "all" : telling}
              namesOf={namesOf}
              onShow={onShow}
            />
          </li>
        ))}
      </ol>
      {total > PAGE_SIZE && (
        <nav className={styles.pages} aria-label={words.pages}>
          <Button
            size="small"
            disabledFocusable={start === 0}
            onClick={() => {
              setOffset(Math.max(0, start - PAGE_SIZE));
            }}
          >
            {words.previous}
          </Button>
          <Text size={200} className={styles.count} aria-live="polite">
            {words.page(start + 1, last, total)}
          </Text>
          <Button
            size="small"
            disabledFocusable={last >= total}
            onClick={() => {
              setOffset(start + PAGE_SIZE);
            }}
          >
            {words.next}
          </Button>
        </nav>
      )}
    </div>
  );
}
