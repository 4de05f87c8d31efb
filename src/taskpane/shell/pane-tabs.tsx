import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { tokens } from "../controls/theme";

const useStyles = makeStyles({
  // Five English words have to fit into one line of a narrow pane.
  list: { display: "flex", flexWrap: "wrap", columnGap: "1px" },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} 3px`,
    border: "none",
    borderBottom: `3px solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground2Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
    // At a zoom of 200 % still in one line.
    "@media (max-width: 300px)": { fontSize: tokens.fontSizeBase200, paddingInline: "2px" },
    // A transparent border is drawn in forced colours and would look chosen.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorCompoundBrandStroke,
    },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export interface PaneTabsProps<Tab extends string> {
  readonly tabs: readonly Tab[];
  readonly selected: Tab;
  readonly label: string;
  readonly labelOf: (tab: Tab) => string;
  readonly onSelect: (tab: Tab) => void;
}

/** Where a key leads from one of several tabs: around at both ends; undefined for other keys. */
function nextIndex(key: string, index: number, count: number): number | undefined {
  if (key === "ArrowRight") return (index + 1) % count;
  if (key === "ArrowLeft") return (index - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}

/**
 * Tabs after the ARIA pattern: one stop for Tab, arrow keys between them. Each `tab-<key>` belongs to an element
 * `panel-<key>`. Fluent's TabList would add hidden elements that take the focus, which axe rightly dislikes.
 */
export function PaneTabs<Tab extends string>(props: PaneTabsProps<Tab>): ReactElement {
  const { tabs, selected, label, labelOf, onSelect } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = nextIndex(event.key, tabs.indexOf(selected), tabs.length);
    const next = index === undefined ? undefined : tabs[index];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-controls={`panel-${tab}`}
          aria-selected={tab === selected}
          tabIndex={tab === selected ? 0 : -1}
          className={mergeClasses(styles.tab, tab === selected && styles.selected)}
          onClick={() => {
            onSelect(tab);
          }}
        >
          {labelOf(tab)}
        </button>
      ))}
    </div>
  );
}
