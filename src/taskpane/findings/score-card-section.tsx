import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ComponentType, ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { Review } from "../../core/review";
import type { RuleScore, RuleVerdict } from "../../core/judge/checks/machine-readable-rules";
import type { CellAddress } from "../../core/values/workbook/cell-address";
import { CellLink } from "../parts/cell-link";
import { FoldingSection } from "../parts/folding-section";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  note: { display: "block", color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  rule: {
    display: "grid",
    gridTemplateColumns: "2.6em 1fr max-content",
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    // As high as the verdict's sign.
    lineHeight: tokens.lineHeightBase300,
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  found: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  verdict: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
  },
  icon: { display: "inline-flex", fontSize: tokens.fontSizeBase400 },
  conforms: { color: tokens.colorStatusSuccessForeground1 },
  toMend: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  notApplicable: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<RuleVerdict, ComponentType>> = {
  conforms: CheckmarkCircleRegular,
  toMend: WarningRegular,
  notApplicable: SubtractCircleRegular,
};

interface RuleLineProps {
  readonly score: RuleScore;
  /** Where the rule is broken first; undefined where it is not, or where that has been answered. */
  readonly first: CellAddress | undefined;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

function RuleLine({ score, first, onShow }: RuleLineProps): ReactElement {
  const styles = useStyles();
  const { scoreCard: words } = useMessages().followUp;
  const Icon = icons[score.verdict];
  return (
    <li className={styles.rule}>
      <span className={styles.number}>{score.number}</span>
      <span className={styles.name}>
        {words.rule[score.code]}
        {score.findings > 0 && (
          <span className={styles.found}>
            {words.count(score.findings)}
            {first && <CellLink cell={first} withSheet onShow={onShow} />}
          </span>
        )}
      </span>
      <span className={mergeClasses(styles.verdict, styles[score.verdict])}>
        <span className={styles.icon} aria-hidden="true">
          <Icon />
        </span>
        {words.verdict[score.verdict]}
      </span>
    </li>
  );
}

export interface ScoreCardSectionProps {
  readonly review: Review;
  readonly onShow: (cells: readonly CellAddress[]) => void;
}

/** How far the ledgers and 指標データ keep each of the 15 rules for machine-readable data. */
export function ScoreCardSection({ review, onShow }: ScoreCardSectionProps): ReactElement {
  const styles = useStyles();
  const { scoreCard: words } = useMessages().followUp;
  const { scoreCard, findings } = review;
  const toMend = scoreCard.filter(({ verdict }) => verdict === "toMend").length;
  const applies = scoreCard.some(({ verdict }) => verdict !== "notApplicable");
  return (
    <FoldingSection title={words.heading(toMend, scoreCard.length)}>
      <Text size={200} className={styles.note}>
        {applies ? words.lead : words.nothing}
      </Text>
      {applies && (
        <ol className={styles.list}>
          {scoreCard.map((score) => (
            <RuleLine
              key={score.code}
              score={score}
              first={findings.find(({ code }) => code === score.code)?.at}
              onShow={onShow}
            />
          ))}
        </ol>
      )}
    </FoldingSection>
  );
}
