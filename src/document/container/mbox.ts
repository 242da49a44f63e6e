import { LIMITS } from "../../text/index.js";
import { type Container, type Found, fault, LARGEST_MEMBER } from "./container.js";

const LONGEST_LINE = LIMITS.container.line.most;
/** The line over each message: "From jane@example.org Mon May  3 10:00:00 2021" (RFC 4155, appendix A). */
const OVER = /^From \S+\s.*\d{4}/u;
const BEGINS = "\nFrom ";
/** Bytes by which is known that the line before is blank. */
const CONTEXT = 2;
const [LINE_FEED, RETURN] = [10, 13];

/** Mailboxes of messages, one after another (RFC 4155). */
export const mbox: Container = {
  name: "mailbox",
  recognises(head) {
    const [first = "", second = ""] = Buffer.from(head.subarray(0, 2000)).toString("latin1").split(/\r?\n/u);
    return OVER.test(first) && /^[A-Za-z][\w-]{1,60}:/u.test(second);
  },
  async *members(chunks, name) {
    let number = 0;
    // Pieces of the message that is gathered: a line of its own for each would take many times their bytes.
    let parts: Uint8Array[] = [];
    let size = 0;
    const gather = (piece: Uint8Array) => {
      size += piece.length;
      if (size > LARGEST_MEMBER) parts = [];
      else parts.push(piece);
    };
    const message = (): Found => {
      const place = `${name}/${number}`;
      const found =
        size > LARGEST_MEMBER
          ? fault(place, `The message is larger than ${LARGEST_MEMBER >> 20} MB and was skipped.`)
          : { name: place, body: { bytes: plain(Buffer.concat(parts)) } };
      parts = [];
      size = 0;
      return found;
    };
    // What was not looked through yet, behind what it follows; the first line has no blank one before it.
    let held: Buffer = Buffer.from("\n\n");
    let done = CONTEXT;
    for await (const chunk of chunks) {
      held = Buffer.concat([held, chunk]);
      let open = -1;
      for (let at = held.indexOf(BEGINS); at >= 0; at = held.indexOf(BEGINS, at + 1)) {
        if (!followsBlank(held, at)) continue;
        const end = held.indexOf(LINE_FEED, at + 1);
        if (end < 0 && held.length - at <= LONGEST_LINE) {
          open = at;
          break;
        }
        if (end < 0 || !OVER.test(held.toString("latin1", at + 1, end))) continue;
        gather(held.subarray(done, at + 1));
        if (number > 0) yield message();
        else [parts, size] = [[], 0];
        number++;
        done = end + 1;
        at = end - 1;
      }
      const kept = Math.max(done, open < 0 ? held.length - BEGINS.length + 1 : open);
      gather(held.subarray(done, kept));
      held = held.subarray(Math.max(0, kept - CONTEXT));
      done = Math.min(kept, CONTEXT);
    }
    gather(held.subarray(done));
    if (number > 0) yield message();
  },
};

/** Whether the line that ends at `at` is blank. */
function followsBlank(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1] === RETURN ? at - 2 : at - 1;
  return bytes[before] === LINE_FEED;
}

/** A message with line feeds alone and without the marks of lines that begin like the one over a message. */
function plain(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1").replace(/\r?\n$/u, "");
  return Buffer.from(text.replaceAll("\r\n", "\n").replace(/(^|\n)>(>*From )/gu, "$1$2"), "latin1");
}
