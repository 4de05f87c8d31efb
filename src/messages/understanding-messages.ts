import type { Direction } from "../core/model/indicator";
import type { Sign } from "../core/model/understanding";

/** How a table was understood: the signs, and the list in which a person confirms them. */
export interface UnderstandingMessages {
  /** What a reading rests on, as part of a sentence. */
  readonly sign: (sign: Sign) => string;
  readonly signs: (signs: readonly Sign[]) => string;
  /** Between two sentences of one line. */
  readonly between: string;
  /** What is asked where nobody knows which way is better. */
  readonly question: (signs: readonly Sign[]) => string;
  /** The two answers, short enough for buttons that stand beside each other. */
  readonly answer: Readonly<Record<Direction, string>>;
  readonly answerLabel: (name: string, direction: Direction) => string;
  readonly heading: (open: number, all: number) => string;
  readonly lead: string;
  readonly stillOpen: (open: number) => string;
  readonly choiceLabel: (name: string) => string;
  /** The indicators of which nothing in the table speaks; `alone` where there are no others. */
  readonly assumedRest: (count: number, alone: boolean) => string;
  readonly confirmAll: string;
  readonly confirmHint: string;
  readonly confirmHintOpen: string;
}
