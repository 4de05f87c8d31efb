import { useState, type ReactElement } from "react";
import { Button } from "../controls/button";
import { GrowingList, type GrowingListProps } from "./growing-list";
import { useSectionStyles } from "./section-styles";

export interface FoldedListProps<Item> extends GrowingListProps<Item> {
  readonly show: string;
  readonly hide: string;
}

/** A list that is drawn only once a person asks for it; nothing at all where it is empty. */
export function FoldedList<Item>({ show, hide, ...list }: FoldedListProps<Item>): ReactElement | null {
  const styles = useSectionStyles();
  const [isOpen, setIsOpen] = useState(false);
  if (list.items.length === 0) return null;
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {isOpen ? hide : show}
      </Button>
      {isOpen && <GrowingList {...list} />}
    </>
  );
}
