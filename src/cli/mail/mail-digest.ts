import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { BRIEF_WORDS, briefHtml, briefPlain, digestBrief } from "../../brief/index.js";
import { type Digest, isQuiet } from "../../dossier/index.js";
import { complain } from "../complaint.js";
import { mailSettings } from "../config/index.js";
import { write } from "../output.js";
import { printable } from "../printable.js";
import { secretOf } from "../secrets.js";
import { UsageError } from "../usage.js";
import { language, says } from "../words/index.js";

/** Columns of a mail in plain text (RFC 5322, 2.1.1). */
const WIDTH = 76;
/** Milliseconds without a word of the server. */
const SILENCE = 60_000;

/** Sends a digest as mail; where nothing is new, nothing is sent. Returns null where it is told, else the exit code. Throws UsageError. */
export async function mailDigest(digest: Digest, { limit }: { readonly limit: number }): Promise<number | null> {
  const settings = await mailSettings();
  if (settings === null)
    throw new UsageError(
      "Sending mail is not set up; write into entente.toml: [mail] server, from and to (docs/watching.md)",
    );
  if (digest.parts.every(isQuiet)) {
    await write(`${says().watching.mail.nothing}\n`);
    return null;
  }
  const { server, from, to } = settings;
  const { protocol, hostname, port, username } = new URL(server);
  const secure = protocol === "smtps:";
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(hostname);
  const password = username === "" ? null : await secretOf(server, "ENTENTE_SMTP_PASSWORD");
  if (password !== null && typeof password !== "string") throw new UsageError(password.why.replace(/\.$/u, ""));
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/gu, ""),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    // A password goes over no line that others can read: only on this machine may it be plain.
    requireTLS: !secure && !isHere,
    ...(password === null ? {} : { auth: { user: decodeURIComponent(username), pass: password } }),
    connectionTimeout: SILENCE,
    greetingTimeout: SILENCE,
    socketTimeout: SILENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ from, to: [...to], ...letterOf(digest, limit) });
  } catch (error) {
    complain({ severity: "error", message: whyNot(error), place: `${protocol}//${hostname}` });
    return 1;
  } finally {
    transport.close();
  }
  await write(`${says().watching.mail.sent({ to: printable(to.join(", ")) })}\n`);
  return null;
}

/** A digest as a letter. One that is sent twice, since the program was ended from outside in between, has one name: mailboxes show it once. */
function letterOf(digest: Digest, limit: number) {
  const brief = digestBrief(digest, { most: limit, words: BRIEF_WORDS[language().lang] });
  const same = (text: string) => text;
  const told = createHash("sha256").update(JSON.stringify([digest.reviewer, digest.parts, digest.documents]));
  return {
    subject: printable(subjectOf(digest)),
    text: briefPlain(brief, { width: WIDTH, glyphs: "blocks", safe: printable, bold: same, dim: same }),
    html: briefHtml(brief),
    date: new Date(digest.at),
    messageId: `<digest.${told.digest("hex").slice(0, 32)}@entente.invalid>`,
    headers: { "auto-submitted": "auto-generated" },
  };
}

/** "What is new: 3 facts, 1 contradiction". */
function subjectOf({ parts }: Digest): string {
  const count = (of: (part: Digest["parts"][number]) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  const facts = count(({ fresh, changed, withdrawn }) => fresh.length + changed.length + withdrawn.length);
  const against = count(({ contradicted }) => contradicted.length);
  const { mail } = says().watching;
  const told = [
    ...(facts === 0 ? [] : [mail.facts({ n: facts })]),
    ...(against === 0 ? [] : [mail.contradictions({ n: against })]),
  ];
  const between = (a: string, b: string) => says().results.listBetween({ a, b });
  return mail.subject({ told: told.length === 0 ? null : told.reduce(between) });
}

/** Why a mail was not taken, without what was said to log in. */
function whyNot(error: unknown): string {
  const told = (error ?? {}) as { code?: string; responseCode?: number };
  if (told.code === "EAUTH") return "The mail server rejects this user name and password; check both.";
  const code = [told.code, told.responseCode].filter((one) => one !== undefined).join(" ");
  return `The mail could not be sent (${code === "" ? "unknown reason" : code}); nothing is lost, as the next digest will include it.`;
}
