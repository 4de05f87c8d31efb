import { useEffect, useState } from "react";

/** Milliseconds: about as long as between two keys of somebody who types fast, and too short to be waited for. */
const PAUSE = 100;

/** A value once it has not changed for a moment, so that what takes long to work out of it holds up no key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
