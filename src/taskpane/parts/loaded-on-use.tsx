import { useEffect, useState, type ComponentType, type ReactElement } from "react";

/** A part of the pane whose code is loaded when it is first shown, or before that by `load`. */
export interface LoadedOnUse<Props extends object> {
  readonly View: (props: Props) => ReactElement | null;
  /** Loads the part unless it is there. A load that failed is tried again the next time. */
  readonly load: () => Promise<void>;
}

/**
 * Like React's own lazy components, but drawn at once where the code is there already: the pane loads all parts once home
 * is shown, and from then on nothing flickers. A part that cannot be loaded is a defect, shown as every other one.
 */
export function loadedOnUse<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LoadedOnUse<Props> {
  let part: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;
  const load = (): Promise<void> => {
    coming ??= fetchPart().then(
      (fetched) => {
        part = fetched;
      },
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  const View = (props: Props): ReactElement | null => {
    const [isThere, setThere] = useState(part !== undefined);
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      // Whatever was drawn: the part may have come between the drawing and this.
      if (isThere) return;
      load().then(
        () => {
          setThere(true);
        },
        (error: unknown) => {
          setFailure({ error });
        },
      );
    }, [isThere]);
    if (failure) throw failure.error;
    const Part = part;
    return Part ? <Part {...props} /> : null;
  };
  return { View, load };
}
