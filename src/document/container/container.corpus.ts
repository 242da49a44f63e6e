import { gzipSync } from "node:zlib";

/** A message with its own words, and more parts where they are given. Lines end as mail has them. */
export function message(fields: Readonly<Record<string, string>>, body: string): string {
  const header = Object.entries({
    From: "Ana Lima <ana@consulate.example>",
    To: "desk@paper.example",
    Date: "Mon, 3 May 2021 23:30:00 -0500",
    "Message-ID": "<1@consulate.example>",
    "MIME-Version": "1.0",
    ...fields,
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join("\r\n");
  return `${header}\r\n\r\n${body.replace(/\r?\n/gu, "\r\n")}`;
}

/** A body of several parts: each with its headers and its content. */
export function multipart(kind: string, parts: readonly (readonly [header: string, content: string])[]): string {
  const boundary = "=_part_of_a_made_message";
  const body = parts.map(([header, content]) => `--${boundary}\r\n${header}\r\n\r\n${content}\r\n`).join("");
  return message({ "Content-Type": `multipart/${kind}; boundary="${boundary}"` }, `${body}--${boundary}--\r\n`);
}

/** Messages as the parts of a digest, which say nothing of their type (RFC 2046, section 5.1.5). */
export function digestBody(boundary: string, messages: readonly string[]): string {
  return `${messages.map((one) => `--${boundary}\r\n\r\n${one}\r\n`).join("")}--${boundary}--\r\n`;
}

/** A message that is a digest of others. */
export function digest(messages: readonly string[]): string {
  return message(
    { Subject: "Ferries digest", "Content-Type": 'multipart/digest; boundary="a+b.c"' },
    digestBody("a+b.c", messages),
  );
}

/** A record of a crawl's archive (WARC 1.1, section 4). */
export function warcRecord(type: string, address: string, block: string | Uint8Array): Buffer {
  const content = Buffer.from(block);
  const header = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2021-05-03T10:00:00Z\r\nContent-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(header), content, Buffer.from("\r\n\r\n")]);
}

/** A record of an archive of before (ARC 1): one line, then as many bytes as it says. */
export function arcRecord(address: string, block: string | Uint8Array, type = "text/html"): Buffer {
  const content = Buffer.from(block);
  return Buffer.concat([
    Buffer.from(`${address} 192.0.2.7 20010503100000 ${type} ${content.length}\n`),
    content,
    Buffer.from("\n"),
  ]);
}

/** The first record of such an archive, which says what the others are. */
export const ARC_HEADER = arcRecord(
  "filedesc://crawl.arc",
  "1 0 Coast Library\nURL IP-address Archive-date Content-type Archive-length\n",
  "text/plain",
);

/** A page as a server sends it. */
export function answer(page: string | Uint8Array, fields = "", status = "200 OK"): Buffer {
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${fields}\r\n`),
    Buffer.from(page),
  ]);
}

/** Gzip, each record by itself, as crawlers write it. */
export function packed(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}
