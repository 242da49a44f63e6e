import { setImmediate } from "node:timers/promises";

type Listener = NodeJS.UnhandledRejectionListener;

/** Readings of PDFs that are under way, and those who listened before the first of them. */
let readings = 0;
let others: Listener[] = [];

/**
 * Carries out work that uses pdf.js. On broken files pdf.js leaves promises behind that nobody waits for; their rejections, which would
 * end the process, say nothing that the rejection of the page does not say. All others go where they would have gone.
 */
export async function withoutStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  if (readings++ === 0) {
    others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", passOn);
  }
  try {
    return await work();
  } finally {
    // Node tells of a rejection when the work at hand is done.
    await setImmediate();
    if (--readings === 0) {
      process.removeListener("unhandledRejection", passOn);
      for (const listener of others) process.on("unhandledRejection", listener);
    }
  }
}

function passOn(reason: unknown, promise: Promise<unknown>): void {
  if (reason instanceof Error && /pdfjs/u.test(reason.stack ?? "")) return;
  if (others.length === 0) throw reason;
  for (const listener of others) listener(reason, promise);
}
