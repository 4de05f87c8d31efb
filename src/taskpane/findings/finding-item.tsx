import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { Finding } from "../../core/judge/findings/finding";
import { formatCell } from "../../core/values/workbook/cell-address";
import { describeFinding } from "../../messages/describe";
import { findingPlace } from "../../app/finding-name";
import { answerLabel, answerText } from "../parts/answer-words";
import { TargetYearAnswers } from "../parts/target-year-answers";
import { CellLink } from "../parts/cell-link";
import { FindingExplanation } from "./finding-explanation";
import type { FindingHandlers } from "./finding-handlers";
import { useMessages } from "../parts/messages-context";
import { ledgerText, tableText } from "../parts/recount-lines";
import { ReasonForm } from "../parts/reason-form";
import { SeverityLabel } from "./severity-label";

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  year: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  message: { display: "block", overflowWrap: "anywhere", marginBlock: tokens.spacingVerticalXXS },
  reopened: { display: "block", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  // Buttons without a frame are flush with the text above them.
  first: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
  form: {
    padding: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** What is open beneath a finding: the explanation, the form for a reason, or that for taking the ledgers' figure. */
type Opened = "explanation" | "form" | "figure";

export interface FindingItemProps extends FindingHandlers {
  readonly finding: Finding;
}

/** One finding: how grave, where, what; on demand why it matters and what to do; and what can be done about it here. */
export function FindingItem(props: FindingItemProps): ReactElement {
  const { finding, busy, onShow, onMend, onAnswer, onAcknowledge, onTakeFigure, reopenedReason } = props;
  const styles = useStyles();
  const messages = useMessages();
  const [opened, setOpened] = useState<Opened>();
  const explanationId = useId();
  const formButtonId = useId();
  const figureButtonId = useId();
  const { message } = describeFinding(finding, messages);
  const { pane, followUp } = messages;
  const place = pane.findings.place(finding.at.sheet, formatCell(finding.at));
  const reason = reopenedReason(finding);
  const targetYears = (finding.answers ?? []).filter((answer) => "targetYear" in answer);
  const about =
    finding.code === "indicator/target-year-unconfirmed" ? finding.data.names[0] : finding.indicator;
  const known = props.ledgerFigure(finding);
  const toggle = (what: Opened): void => {
    setOpened(opened === what ? undefined : what);
  };
  return (
    <div className={styles.root} data-finding={findingPlace(finding)}>
      <div className={styles.line}>
        <SeverityLabel severity={finding.severity} />
        {finding.fiscalYear !== undefined && (
          <span className={styles.year}>{messages.figures.fiscalYear(finding.fiscalYear)}</span>
        )}
        <CellLink cell={finding.at} withSheet onShow={onShow} />
        {about !== undefined && !message.includes(about) && <span className={styles.year}>{about}</span>}
      </div>
      {reason !== undefined && (
        <Text size={200} className={styles.reopened}>
          {followUp.acknowledged.reopened(reason)}
        </Text>
      )}
      <Text className={styles.message}>{message}</Text>
      <div className={styles.line}>
        <Button
          className={mergeClasses(styles.button, styles.first)}
          size="small"
          appearance="subtle"
          aria-expanded={opened === "explanation"}
          aria-controls={explanationId}
          onClick={() => {
            toggle("explanation");
          }}
        >
          {opened === "explanation" ? pane.findings.hideWhy : pane.findings.why}
        </Button>
        <Button
          id={formButtonId}
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-label={followUp.acknowledge.openLabel(place)}
          aria-expanded={opened === "form"}
          onClick={() => {
            toggle("form");
          }}
        >
          {followUp.acknowledge.open}
        </Button>
        {finding.suggestion && (
          <Button
            className={styles.button}
            size="small"
            aria-label={followUp.mend.oneLabel(place)}
            disabledFocusable={busy}
            onClick={() => {
              onMend(finding);
            }}
          >
            {followUp.mend.one}
          </Button>
        )}
        {known && (
          <Button
            id={figureButtonId}
            className={styles.button}
            size="small"
            aria-label={messages.ledgerFigure.takeFigure.openLabel(place, ledgerText(known, messages))}
            aria-expanded={opened === "figure"}
            onClick={() => {
              toggle("figure");
            }}
          >
            {messages.ledgerFigure.takeFigure.open(ledgerText(known, messages))}
          </Button>
        )}
      </div>
      {targetYears.length > 0 && (
        <TargetYearAnswers
          answers={targetYears}
          about={about ?? place}
          busy={busy}
          effects={undefined}
          onAnswer={(answer) => {
            onAnswer(finding, answer);
          }}
        />
      )}
      {finding.answers && targetYears.length === 0 && (
        <div className={styles.answers}>
          {finding.answers.map((answer) => (
            <Button
              key={JSON.stringify(answer)}
              size="small"
              aria-label={answerLabel(answer, about ?? place, messages)}
              disabledFocusable={busy}
              onClick={() => {
                onAnswer(finding, answer);
              }}
            >
              {answerText(answer, messages)}
            </Button>
          ))}
        </div>
      )}
      <div id={explanationId} hidden={opened !== "explanation"}>
        {opened === "explanation" && <FindingExplanation finding={finding} />}
      </div>
      {known && opened === "figure" && (
        <div className={styles.form}>
          <ReasonForm
            words={messages.ledgerFigure.adoption}
            label={messages.ledgerFigure.takeFigure.openLabel(place, ledgerText(known, messages))}
            busy={busy}
            onSubmit={(written) => {
              onTakeFigure(finding, written);
            }}
            onClose={() => {
              setOpened(undefined);
              document.getElementById(figureButtonId)?.focus();
            }}
          >
            <Text size={200}>
              {messages.ledgerFigure.adoption.lead(tableText(known, messages), ledgerText(known, messages))}
            </Text>
          </ReasonForm>
        </div>
      )}
      {opened === "form" && (
        <div className={styles.form}>
          <ReasonForm
            words={followUp.acknowledge}
            label={followUp.acknowledge.heading}
            busy={busy}
            onSubmit={(written) => {
              onAcknowledge([finding], written);
            }}
            onClose={() => {
              setOpened(undefined);
              document.getElementById(formButtonId)?.focus();
            }}
          >
            <Text size={200}>{followUp.acknowledge.lead}</Text>
          </ReasonForm>
        </div>
      )}
    </div>
  );
}
