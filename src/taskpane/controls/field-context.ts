import { createContext, use } from "react";

/** What ties a control to the label, hint and message around it. */
export interface FieldLink {
  readonly id?: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

export const FieldContext = createContext<FieldLink>({});

/** The attributes that a control within a field has from it; none outside of one. */
export function useFieldLink(): FieldLink {
  return use(FieldContext);
}
