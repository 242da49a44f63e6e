import { anyOf } from "../../language/documents/index.js";
import { LIMITS } from "../../text/index.js";
import { arrange } from "../arrangement.js";
import { webAddress, withoutQuotedMail } from "../html/index.js";
import { unitsOf } from "../lines.js";
import { personName } from "../person-name.js";
import { edtfOf } from "../publication-date.js";
import { type Content, UNKNOWN } from "../reader.js";
import { type Found, fault, LARGEST_MEMBER, memberName, type Told, whole } from "./container.js";
import { withDigests } from "./digest.js";
import { forwarded, type MessagePart, partsOfMessage } from "./quoting.js";

/** Parts in parts of a message. */
const DEEPEST = LIMITS.container.parts.most;

/** What a message holds; see mail.ts. */
export async function* membersOfMessage(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Found> {
  const bytes = await whole(chunks, LARGEST_MEMBER);
  if (bytes === null) {
    yield fault(name, `The message exceeds the limit of ${LARGEST_MEMBER >> 20} MB; save its parts.`);
    return;
  }
  const { default: PostalMime } = await import("postal-mime");
  let message: Message;
  try {
    message = await PostalMime.parse(withDigests(bytes), { rfc822Attachments: true, maxNestingDepth: DEEPEST });
  } catch {
    yield fault(name, `The message is damaged, or its parts are nested more than ${DEEPEST} deep.`);
    return;
  }
  const header = (key: string) => message.headers.find((field) => field.key === key)?.value.trim();
  const page = header("snapshot-content-location");
  if (page !== undefined || /^<saved by/iu.test(header("from") ?? "")) {
    const url = webAddress(page ?? header("content-location"));
    if (!message.html) yield fault(name, "The saved page contains no text.");
    else yield { name, ...(url === null ? {} : { told: { url } }), body: { html: firstPage(message.html) } };
    return;
  }
  const told = toldOf(message.subject, message.from, header("date"));
  yield* wordsOf(message, name, told);
  for (const [i, attachment] of message.attachments.entries()) {
    if (attachment.related || /^(?:image|audio|video)\/|pgp-signature|pkcs7|calendar/u.test(attachment.mimeType))
      continue;
    const content = attachment.content;
    const bytes = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
    yield { name: memberName(name, attachment.filename ?? `attachment-${i + 1}`), body: { bytes } };
  }
}

/** What of a parsed message is looked at. */
interface Message {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly from?: Sender | undefined;
  readonly subject?: string | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  readonly attachments: readonly {
    readonly filename: string | null;
    readonly mimeType: string;
    readonly related?: boolean | undefined;
    readonly content: ArrayBuffer | Uint8Array | string;
  }[];
}
type Sender = { readonly name?: string; readonly address?: string | undefined };

/** The first of several pages that a saved page is made of: the frames within it come after. */
function firstPage(html: string): string {
  const end = /<\/html\s*>/iu.exec(html);
  return end === null ? html : html.slice(0, end.index + end[0].length);
}

async function* wordsOf(message: Message, name: string, told: Told): AsyncGenerator<Found> {
  const plain = message.text?.replace(/\r\n?/gu, "\n") ?? "";
  const html = message.html ?? "";
  // A plain part that only says where to see the message is none.
  if (html !== "" && plain.trim().length * 3 < html.replace(/<[^>]{0,2000}>/gu, "").trim().length) {
    yield { name, told, body: { html: await withoutQuotedMail(html) } };
    return;
  }
  if (plain.trim() === "") {
    if (message.attachments.length === 0) yield fault(name, "The message contains no text.");
    return;
  }
  const parts = partsOfMessage(plain, message.subject ?? "");
  if (parts.some((part) => part.kind === "own" && plain.slice(part.start, part.end).trim() !== ""))
    yield { name, told, body: { content: contentOf(plain, parts, told), identity: plain } };
  let number = 0;
  for (const { kind, start, end } of parts) {
    if (kind !== "forwarded") continue;
    const { fields, text } = forwarded(plain.slice(start, end));
    if (text.trim() === "") continue;
    const inner = toldOf(
      fields.get("subject"),
      { name: (fields.get("from") ?? "").split("<")[0]!.trim() },
      fields.get("date"),
    );
    yield { name: `${name}/forwarded${number++ === 0 ? "" : `-${number}`}`, told: inner, body: { text } };
  }
}

/** The words of a message: its signature, what it quotes and forwards stays in the text, and is not read as its own. */
function contentOf(text: string, parts: readonly MessagePart[], told: Told): Content {
  const units = unitsOf(text).map((unit) => {
    const part = parts.find(({ start, end }) => unit.span.start >= start && unit.span.start < end)!;
    const place = { part: part.kind === "own" ? "message" : part.kind };
    return part.kind === "own" ? { ...unit, place } : { ...unit, place, hint: "boilerplate" as const };
  });
  const arranged = arrange(text, units, { title: told.title ?? null, authors: told.authors ?? [], marks: [] });
  const { blocks, marks, references, found } = arranged;
  return { text, blocks, marks, references, metadata: { ...UNKNOWN, ...found }, problems: [] };
}

const REPLIED = new RegExp(`^(?:\\s*${anyOf("replyPrefixes", "forwardPrefixes")}\\s*[:\uFF1A])+\\s*`, "iu");

function toldOf(subject: string | undefined, from: Sender | undefined, date: string | undefined): Told {
  const title = subject?.replace(REPLIED, "").trim();
  const author = from?.name === undefined || from.name === "" ? null : (personName(from.name) ?? from.name);
  const day = date === undefined ? null : edtfOf(date);
  return {
    ...(title ? { title } : {}),
    ...(author === null ? {} : { authors: [author] }),
    ...(day === null ? {} : { date: day }),
  };
}
