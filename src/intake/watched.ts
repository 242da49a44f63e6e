import { follow } from "../document/pulse/index.js";
import { askThrough, readThrough } from "../entente.js";
import type { GuardedTask, Pulse } from "./guard.js";
import { holdsMore, WATCH } from "./held.js";
import type { Result, Task } from "./result.js";

/**
 * The work of one thread: reads a source, and says when it goes on (takes up a document of it, or has an answer of the network, or read some sentences), so that the clock runs anew, and when
 * it holds more than it may.
 */
export async function watched<T extends Task, R extends Result>(
  { pulse, memory, task, network, model }: GuardedTask<T>,
  read: (task: T, begins: () => void) => Promise<R>,
): Promise<R> {
  const say = (what: Pulse): void => pulse.postMessage(what);
  let said = Number.NEGATIVE_INFINITY;
  const onward = (): void => {
    const now = performance.now();
    if (now - said < WATCH) return;
    said = now;
    say("onward");
  };
  readThrough(network);
  askThrough(model);
  // What the network takes grows with the text, and with nothing else: a long report is not given up for it.
  network.on("message", onward);
  follow({ onward, engine: (process) => say({ process }) });
  const watch = setInterval(() => holdsMore(memory) && say("memory"), WATCH);
  try {
    return await read(task, () => (holdsMore(memory) ? say("memory") : onward()));
  } finally {
    clearInterval(watch);
    pulse.close();
    network.close();
    model.close();
  }
}
