import { LIMITS } from "../../text/index.js";

/** Who follows the reading of a document in this thread. */
export interface Follower {
  /** A step of it is done (a page is recognised, some sentences are read): the clock of a document runs anew then, as it does for windows of the network. */
  onward(): void;
  /** The engine that recognises pages runs as the process of that number; null when it has ended. It would outlive a thread that is given up. */
  engine(process: number | null): void;
}

/** Milliseconds between two of these steps that are told, at least. */
const APART = 100;

/**
 * Milliseconds that the steps of one letter may take in all: beyond, a text is no longer said to go on, and the clock of its document runs out. The English rules take
 * 0.05 on prose; text of brackets alone takes 0.3 and more.
 */
const EACH = LIMITS.document.letter.most * 1000;

let follower: Follower | null = null;
let told = 0;
let until = Number.POSITIVE_INFINITY;

/** Says that a text of so many letters is read from now on, step by step. */
export function begins(letters: number): void {
  until = performance.now() + letters * EACH;
}

/** Says that a page of a scan is recognised: each takes its time, however many there are. */
export function pageRead(): void {
  follower?.onward();
}

/** Has somebody follow what is read from now on. */
export function follow(by: Follower): void {
  follower = by;
}

/** Says that reading goes on: a long text takes long, and is not given up for it. */
export function onward(): void {
  const now = performance.now();
  if (follower === null || now - told < APART || now > until) return;
  told = now;
  follower.onward();
}

/** Says which process the engine runs as. */
export function engineRuns(process: number | null): void {
  follower?.engine(process);
}
