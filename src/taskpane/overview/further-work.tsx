import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

export interface FurtherWorkProps {
  readonly busy: boolean;
  readonly onTidy: () => void;
  readonly onCompare: () => void;
}

/** What is done now and then and is no step of the work: 指標データ, and the comparison with another file. */
export function FurtherWork({ busy, onTidy, onCompare }: FurtherWorkProps): ReactElement {
  const styles = useSectionStyles();
  const { further } = useMessages().home;
  return (
    <section className={styles.section} aria-label={further.heading}>
      <h2 className={styles.heading}>{further.heading}</h2>
      <div className={styles.links}>
        <Button size="small" disabledFocusable={busy} onClick={onCompare}>
          {further.compare}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onTidy}>
          {further.tidy}
        </Button>
      </div>
    </section>
  );
}
