import { LIMITS } from "../../text/index.js";
import { Bytes } from "./bytes.js";
import { type Container, fault, LARGEST_MEMBER } from "./container.js";

const LONGEST_LINE = LIMITS.container.line.most;
/** The line over each message: "From jane@example.org Mon May  3 10:00:00 2021" (RFC 4155, appendix A). */
const OVER = /^From \S+\s.*\d{4}/u;

/** Mailboxes of messages, one after another (RFC 4155). */
export const mbox: Container = {
  name: "mailbox",
  recognises(head) {
    const [first = "", second = ""] = Buffer.from(head.subarray(0, 2000)).toString("latin1").split(/\r?\n/u);
    return OVER.test(first) && /^[A-Za-z][\w-]{1,60}:/u.test(second);
  },
  async *members(chunks, name) {
    const bytes = new Bytes(chunks);
    let lines: string[] = [];
    let size = 0;
    let number = 0;
    let blank = true;
    const message = () => {
      const body = Buffer.from(lines.join("\n"), "latin1");
      lines = [];
      return size > LARGEST_MEMBER
        ? fault(`${name}/${number}`, `The message is larger than ${LARGEST_MEMBER >> 20} MB and was skipped.`)
        : { name: `${name}/${number}`, body: { bytes: body } };
    };
    for (;;) {
      const line = await bytes.line(LONGEST_LINE);
      if (line === null) break;
      if (blank && OVER.test(line)) {
        if (number > 0) yield message();
        number++;
        size = 0;
      } else {
        size += line.length + 1;
        if (size <= LARGEST_MEMBER) lines.push(line.replace(/^>(>*From )/u, "$1"));
        else lines = [];
      }
      blank = line === "";
    }
    if (number > 0) yield message();
  },
};
