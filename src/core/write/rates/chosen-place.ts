/** Where a person wants a block whose place was taken: `at` is the refused place, `place` the offered one (A1). */
export interface ChosenPlace {
  readonly sheet: string;
  readonly at: string;
  readonly place: string;
}
