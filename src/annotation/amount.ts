/** A sum of money as the text has it. `value` is in units of the currency; `upper` is the top of a range. */
export interface Amount {
  readonly value: number;
  readonly upper?: number;
  /** ISO 4217. */
  readonly currency: string;
  /** almost, about, over, up-to, at-least, estimated… as a slug; null when the text says the bare sum. */
  readonly qualifier: string | null;
}
