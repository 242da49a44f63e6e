/** Who follows the reading of a document in this thread. */
export interface Follower {
  /** A step of it is done (a page is recognised, some sentences are read): the clock of a document runs anew then, as it does for windows of the network. */
  onward(): void;
  /** The engine that recognises pages runs as the process of that number; null when it has ended. It would outlive a thread that is given up. */
  engine(process: number | null): void;
}

/** Milliseconds between two of these steps that are told, at least. */
const APART = 100;

let follower: Follower | null = null;
let told = 0;

/** Has somebody follow what is read from now on. */
export function follow(by: Follower): void {
  follower = by;
}

/** Says that reading goes on: a long text takes long, and is not given up for it. */
export function onward(): void {
  const now = performance.now();
  if (follower === null || now - told < APART) return;
  told = now;
  follower.onward();
}

/** Says which process the engine runs as. */
export function engineRuns(process: number | null): void {
  follower?.engine(process);
}
