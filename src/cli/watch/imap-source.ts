import { ImapFlow } from "imapflow";
import { type Input, inputsOf } from "../../intake/index.js";
import type { WatchedSource } from "../../ledger/index.js";
import { LIMITS } from "../../text/index.js";
import { secretOf } from "../secrets.js";
import { mailboxAt } from "./mailbox-address.js";
import { leftIll, leftWell } from "./pace.js";
import { nothing, type Portion, portionsOf } from "./portion.js";
import type { Visiting } from "./web-source.js";

/** Bytes of a message at most: more than any server lets through. */
const LARGEST = LIMITS.document.file.most;
/** Milliseconds without a word of the server. */
const SILENCE = 60_000;

/**
 * The messages of a mailbox that came since the last visit, by their numbers (UID, RFC 9051, 2.3.1.1), portion by portion. It is opened to be read alone: nothing
 * is marked as seen. Where the server has numbered them anew, all are asked for; the ledger passes over those that it has.
 */
export async function* visitMailbox(source: WatchedSource, { now, most, signal }: Visiting): AsyncGenerator<Portion> {
  const opened = await openMailbox(source);
  if (typeof opened === "string") {
    yield nothing(leftIll(source, now, { trouble: opened }));
    return;
  }
  const { client, validity, place } = opened;
  try {
    const [knownValidity, last] = (source.mark ?? "0:0").split(":");
    const after = knownValidity === validity ? Number(last) : 0;
    const fresh = (await listed(client, after)).slice(0, most);
    let mark = `${validity}:${after}`;
    const took = (uid: number) => {
      mark = `${validity}:${uid}`;
    };
    for (const portion of portionsOf(fresh)) {
      const broken: string[] = [];
      yield {
        inputs: messagesOf(client, portion, { place, source, took, broke: (why) => void broken.push(why) }),
        left: () => ({ source: { ...source, mark }, entries: [] }),
      };
      if (broken[0] !== undefined) {
        yield nothing(leftIll({ ...source, mark }, now, { trouble: broken[0] }));
        return;
      }
      if (signal.aborted) return;
    }
    yield nothing(leftWell(source, now, { mark }));
  } catch (error) {
    yield nothing(leftIll(source, now, { trouble: whyNot(error) }));
  } finally {
    client.close();
  }
}

interface Listed {
  readonly uid: number;
  readonly size: number;
}

/** Messages with a number above one, in order. "*" is the last message, whatever its number. */
async function listed(client: ImapFlow, after: number): Promise<Listed[]> {
  const found: Listed[] = [];
  if (client.mailbox === false || client.mailbox.exists === 0) return found;
  for await (const { uid, size } of client.fetch(`${after + 1}:*`, { uid: true, size: true }, { uid: true }))
    if (uid > after) found.push({ uid, size: size ?? 0 });
  return found.sort((a, b) => a.uid - b.uid);
}

/** What becomes of messages: `took` is told the number of each that need not be asked for again, `broke` why no more came. */
interface Taking {
  readonly place: string;
  readonly source: WatchedSource;
  took(uid: number): void;
  broke(why: string): void;
}

async function* messagesOf(
  client: ImapFlow,
  messages: readonly Listed[],
  { place, source: { publisher }, took, broke }: Taking,
): AsyncGenerator<Input> {
  for (const { uid, size } of messages) {
    const name = `${place};UID=${uid}.eml`;
    if (size > LARGEST) {
      const message = `The message is larger than ${LARGEST >> 20} MB, the limit.`;
      yield { problem: { severity: "warning", message, place: name }, bytes: 0 };
      took(uid);
      continue;
    }
    let bytes: Uint8Array | null;
    try {
      const found = await client.fetchOne(String(uid), { source: true }, { uid: true });
      // One that was deleted meanwhile is gone.
      bytes = found === false || found.source === undefined ? null : new Uint8Array(found.source);
    } catch (error) {
      broke(whyNot(error));
      return;
    }
    if (bytes !== null)
      for await (const input of inputsOf(name, once(bytes)))
        yield "problem" in input || publisher === null ? input : { ...input, options: { ...input.options, publisher } };
    took(uid);
  }
}

/** A mailbox that is open to be read, with what its numbers hold for and the name of its messages; a sentence where it can't be opened. */
async function openMailbox({ address }: WatchedSource) {
  const { host, port, secure, user, folder, place, isHere } = mailboxAt(address);
  const password = await secretOf(address, "ENTENTE_IMAP_PASSWORD");
  if (typeof password !== "string") return password.why;
  const client = new ImapFlow({
    host,
    port,
    secure,
    auth: { user, pass: password },
    // What is said to a server, passwords in it, stands in no log.
    logger: false,
    disableAutoIdle: true,
    // A password goes over no line that others can read: only on this machine may it be plain.
    ...(secure || isHere ? {} : { doSTARTTLS: true }),
    connectionTimeout: SILENCE,
    greetingTimeout: SILENCE,
    socketTimeout: SILENCE,
  });
  // What breaks while nothing is asked is told by the next question.
  client.on("error", () => {});
  try {
    await client.connect();
    const { uidValidity } = await client.mailboxOpen(folder, { readOnly: true });
    return { client, validity: String(uidValidity), place };
  } catch (error) {
    client.close();
    return whyNot(error);
  }
}

/** Why a mailbox can't be read, without what was said to log in. */
function whyNot(error: unknown): string {
  const told = (error ?? {}) as { authenticationFailed?: boolean; mailboxMissing?: boolean; code?: string };
  if (told.authenticationFailed) return "The mailbox server rejects this user name and password; check both.";
  if (told.mailboxMissing) return "The server has no mailbox with that name; check the end of the address.";
  const code = typeof told.code === "string" ? ` (${told.code.slice(0, 40)})` : "";
  return `The mailbox can't be reached or opened${code}; check its address and the network.`;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
