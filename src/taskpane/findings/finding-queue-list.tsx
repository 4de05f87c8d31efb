import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { Text } from "../controls/text";
import { tokens } from "../controls/theme";
import type { Review } from "../../core/review";
import { FoldingSection } from "../parts/folding-section";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { useCauseReason } from "./cause-reason";
import { useGroupStyles } from "./group-styles";
import type { FindingHandlers } from "./finding-handlers";
import { FindingItem } from "./finding-item";
import { keyedFindings } from "./finding-keys";
import { countCauses, findingQueue, type FindingCause } from "./finding-queue";

const useStyles = makeStyles({
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** As many findings as a person reads through from the first to the last; of more, what is not for today is folded. */
const SEEN_AT_ONCE = 12;

/** Of one cause two are enough to know it by; the others are one press away. */
const SEEN_OF_CAUSE = 2;
const FIRST_FINDINGS = 20;

interface CauseListProps {
  readonly cause: FindingCause;
  readonly first: number;
  readonly handlers: FindingHandlers;
}

function CauseList({ cause, first, handlers }: CauseListProps): ReactElement {
  const items = useMemo(() => keyedFindings(cause.findings), [cause]);
  return (
    <GrowingList items={items} first={first} itemKey={({ key }) => key}>
      {({ finding }) => <FindingItem finding={finding} {...handlers} />}
    </GrowingList>
  );
}

/** A cause whose findings are listed one by one, and answered together where there are several. */
function OpenCause(props: CauseListProps): ReactElement {
  const { button, form } = useCauseReason(props.cause, props.handlers);
  return (
    <>
      <CauseList {...props} />
      {button}
      {form}
    </>
  );
}

function FoldedCause({ cause, handlers }: Omit<CauseListProps, "first">): ReactElement {
  const { pane, findings } = useMessages();
  const { button, form } = useCauseReason(cause, handlers);
  return (
    <>
      <FoldingSection
        compact
        title={pane.findings.queue.cause(findings[cause.code].title, cause.findings.length)}
        aside={button}
      >
        <CauseList cause={cause} first={FIRST_FINDINGS} handlers={handlers} />
      </FoldingSection>
      {form}
    </>
  );
}

interface FoldedCausesProps {
  readonly causes: readonly FindingCause[];
  /** Few enough to be read through: nothing is folded. */
  readonly isShort: boolean;
  readonly handlers: FindingHandlers;
}

function FoldedCauses({ causes, isShort, handlers }: FoldedCausesProps): ReactElement {
  if (isShort)
    return (
      <>
        {causes.map((cause) => (
          <OpenCause key={cause.code} cause={cause} first={FIRST_FINDINGS} handlers={handlers} />
        ))}
      </>
    );
  return (
    <>
      {causes.map((cause) => (
        <FoldedCause key={cause.code} cause={cause} handlers={handlers} />
      ))}
    </>
  );
}

export interface FindingQueueListProps {
  readonly review: Review;
  readonly handlers: FindingHandlers;
}

/** What is to be done first, open; everything else folded by its cause; years that are over apart. */
export function FindingQueueList({ review, handlers }: FindingQueueListProps): ReactElement {
  const styles = useStyles();
  const shared = useGroupStyles();
  const { pane } = useMessages();
  const words = pane.findings.queue;
  const { reopenedReason } = handlers;
  const queue = useMemo(
    () => findingQueue(review, (finding) => reopenedReason(finding) !== undefined),
    [review, reopenedReason],
  );
  const isShort = review.findings.length <= SEEN_AT_ONCE;
  return (
    <>
      <section className={shared.root}>
        {queue.today.length === 0 ? (
          <Text className={styles.note}>{words.nothingToday}</Text>
        ) : (
          <h3 className={shared.heading}>{words.today(countCauses(queue.today))}</h3>
        )}
        {queue.today.map((cause) => (
          <OpenCause key={cause.code} cause={cause} first={SEEN_OF_CAUSE} handlers={handlers} />
        ))}
      </section>
      {queue.rest.length > 0 && (
        <section className={shared.root}>
          <h3 className={shared.heading}>{words.rest(countCauses(queue.rest))}</h3>
          <FoldedCauses causes={queue.rest} isShort={isShort} handlers={handlers} />
        </section>
      )}
      {queue.closed.length > 0 &&
        (isShort ? (
          <section className={shared.root}>
            <h3 className={shared.heading}>{words.closed(countCauses(queue.closed))}</h3>
            <FoldedCauses causes={queue.closed} isShort handlers={handlers} />
          </section>
        ) : (
          <FoldingSection title={words.closed(countCauses(queue.closed))}>
            <FoldedCauses causes={queue.closed} isShort={false} handlers={handlers} />
          </FoldingSection>
        ))}
    </>
  );
}
