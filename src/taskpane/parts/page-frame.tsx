import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { Button } from "../controls/button";
import { useSectionStyles } from "./section-styles";

export interface PageFrameProps {
  /** The heading's id, by which the page is named. */
  readonly id: string;
  readonly heading: string;
  readonly back: string;
  readonly busy: boolean;
  /** The heading takes the focus when the page opens, and again whenever this is another. */
  readonly stage?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page in front of the tabs: the way back, also by Esc, its heading, and what it is about. */
export function PageFrame({
  id,
  heading,
  back,
  busy,
  stage,
  onClose,
  children,
}: PageFrameProps): ReactElement {
  const shared = useSectionStyles();
  const focused = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    focused.current?.focus();
  }, [stage]);
  return (
    <section
      className={shared.root}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !busy && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <Button
        className={shared.button}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        disabledFocusable={busy}
        onClick={onClose}
      >
        {back}
      </Button>
      <h2 id={id} className={shared.heading} tabIndex={-1} ref={focused}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
