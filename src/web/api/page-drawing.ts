import { Guard, PICTURES, type Pictured, type PictureTask, USUAL_LIMITS } from "../../intake/index.js";
import { Memory } from "../memory.js";
import { Refusal } from "../security/index.js";

/** Pages that are drawn or wait for it at once: one thread draws a few in a second. */
const AT_ONCE = 8;
/** Bytes of pictures that are kept for who asks again: those of a reader who goes back and forth. */
const KEPT = 32e6;
/** Milliseconds after which a thread that draws nothing is ended. */
const REST = 60_000;
/** Seconds after which who came too many may ask again. */
const WAIT = 2;

let guard: Guard<PictureTask, Pictured> | null = null;
let rest: NodeJS.Timeout | null = null;
let drawing = 0;
const memory = new Memory<{ readonly bytes: number; readonly picture: Uint8Array | null }>(KEPT);

/**
 * A page as PNG, drawn on a guarded thread within the usual limits; null where it can't be. What was drawn at the same state of a ledger under the same
 * tag is not drawn again. Throws Refusal where too many are being drawn.
 */
export async function drawnPage(
  state: string,
  tag: string,
  task: () => Promise<PictureTask>,
): Promise<Uint8Array | null> {
  const { picture } = await memory.get(state, tag, async () => {
    if (drawing >= AT_ONCE) throw new Refusal("pace", WAIT);
    const picture = await draw(task);
    return { bytes: picture?.length ?? 0, picture };
  });
  return picture;
}

async function draw(task: () => Promise<PictureTask>): Promise<Uint8Array | null> {
  drawing++;
  if (rest !== null) clearTimeout(rest);
  guard ??= new Guard(1, USUAL_LIMITS, PICTURES);
  try {
    const result = await guard.run(await task());
    return "picture" in result ? result.picture : null;
  } finally {
    drawing--;
    if (drawing === 0) rest = setTimeout(end, REST).unref();
  }
}

function end(): void {
  const resting = guard;
  guard = null;
  resting?.close().catch(() => {});
}
