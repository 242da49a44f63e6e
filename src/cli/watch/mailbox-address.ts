import { isIP } from "node:net";
import { UsageError } from "../usage.js";

/** Where a mailbox is. */
export interface MailboxPlace {
  readonly host: string;
  readonly port: number;
  /** Whether TLS is spoken from the first byte. */
  readonly secure: boolean;
  readonly user: string;
  /** "INBOX". */
  readonly folder: string;
  /** The address without the user, as its messages are called in the ledger. */
  readonly place: string;
  /** Whether it is on this machine. */
  readonly isHere: boolean;
}

export const isMailboxAddress = (address: string): boolean => /^imaps?:/iu.test(address);

/** The parts of "imaps://ann@mail.example/INBOX" (RFC 5092). Throws UsageError, one sentence that never has the password in it. */
export function mailboxAt(address: string): MailboxPlace {
  if (!URL.canParse(address))
    throw new UsageError("This is not a mailbox address; write it as imaps://ann@mail.example/INBOX");
  const { protocol, username, password, hostname, port, pathname } = new URL(address);
  if (password !== "")
    throw new UsageError(
      "The address contains a password, which others would see; leave it out, and put it into ENTENTE_IMAP_PASSWORD or the secrets file (docs/watching.md)",
    );
  if (username === "" || hostname === "")
    throw new UsageError("A mailbox address must name its user: imaps://ann@mail.example/INBOX");
  const secure = protocol === "imaps:";
  const host = hostname.replace(/^\[|\]$/gu, "");
  const folder = decodeURIComponent(pathname.replace(/^\//u, "")) || "INBOX";
  const isHere = host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
  return {
    host,
    port: port === "" ? (secure ? 993 : 143) : Number(port),
    secure,
    user: decodeURIComponent(username),
    folder,
    place: `${protocol}//${hostname}${port === "" ? "" : `:${port}`}/${encodeURIComponent(folder)}`,
    isHere,
  };
}
