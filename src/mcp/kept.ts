import type { Ledger } from "../ledger/index.js";

/** Answers that are kept; the one that was asked for longest ago goes first. */
const MOST = 200;

/** What was answered lately at one state of a ledger. A question that is being answered is not answered twice. */
class Kept {
  #state = "";
  readonly #answers = new Map<string, Promise<string>>();

  get(state: string, question: string, answer: () => Promise<string>): Promise<string> {
    if (state !== this.#state) this.#answers.clear();
    this.#state = state;
    const known = this.#answers.get(question) ?? answer();
    this.#answers.delete(question);
    this.#answers.set(question, known);
    known.catch(() => this.#answers.delete(question));
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest);
    return known;
  }
}

const all = new WeakMap<Ledger, Kept>();

/** What is kept under a question that a ledger alone answers, or what `answer` gives: models ask the same again. */
export async function kept(ledger: Ledger, question: string, answer: () => Promise<string>): Promise<string> {
  const there = all.get(ledger) ?? new Kept();
  all.set(ledger, there);
  return there.get(await ledger.state(), question, answer);
}
