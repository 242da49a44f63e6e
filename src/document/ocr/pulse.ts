/** Who follows the recognition of pages in this thread. */
export interface Follower {
  /** A page is done: the clock of a document runs anew then, as it does for windows of the network. */
  page(): void;
  /** The engine runs as the process of that number; null when it has ended. It would outlive a thread that is given up. */
  engine(process: number | null): void;
}

let follower: Follower | null = null;

/** Has somebody follow the recognition of pages from now on. */
export function follow(by: Follower): void {
  follower = by;
}

/** Says that a page is done. */
export function pageRead(): void {
  follower?.page();
}

/** Says which process the engine runs as. */
export function engineRuns(process: number | null): void {
  follower?.engine(process);
}
