import type { Container } from "./container.js";

/** Headers that only mail has, and those that a message must have some of. */
const OF_MAIL =
  /^(?:received|message-id|mime-version|return-path|delivered-to|x-[\w-]+|dkim-signature|list-id|content-type|snapshot-content-location):/imu;
const HEADERS =
  /^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to|content-type|reply-to|cc|sender):/gimu;

/**
 * Messages (RFC 5322) and pages saved as MHTML (RFC 2557). The words of a message are one document, what it forwards another, and each
 * attachment is read as the file that it is. What a reply quotes and signatures are kept apart from its own words and not read.
 */
export const mail: Container = {
  name: "message",
  recognises(bytes, name) {
    const head = Buffer.from(bytes.subarray(0, 8192))
      .toString("latin1")
      .replace(/^\xEF\xBB\xBF/u, "");
    if (!/^[A-Za-z][\w-]{1,60}:/u.test(head)) return false;
    const fields = head.split(/\r?\n\r?\n/u)[0]!;
    const known = new Set((fields.match(HEADERS) ?? []).map((header) => header.toLowerCase()));
    return known.size >= 2 && (OF_MAIL.test(fields) || /\.(?:eml|mht|mhtml)$/iu.test(name) || known.size >= 4);
  },
  async *members(chunks, name) {
    // What takes a message apart knows the words of many languages: it is loaded when there is one.
    yield* (await import("./message.js")).membersOfMessage(chunks, name);
  },
};
