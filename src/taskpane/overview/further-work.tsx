import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { useMessages } from "../parts/messages-context";
import { useSectionStyles } from "../parts/section-styles";

export interface FurtherWorkProps {
  readonly busy: boolean;
  readonly onTidy: () => void;
  readonly onCompare: () => void;
  /** Undefined where 指標定義 says nothing yet. */
  readonly onDefine: (() => void) | undefined;
}

/** What is done now and then and is no step of the work: 指標データ, the comparison with another file, and other answers than those in 指標定義. */
export function FurtherWork({ busy, onTidy, onCompare, onDefine }: FurtherWorkProps): ReactElement {
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
        {onDefine && (
          <Button size="small" disabledFocusable={busy} onClick={onDefine}>
            {further.define}
          </Button>
        )}
      </div>
    </section>
  );
}
