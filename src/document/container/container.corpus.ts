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

/** A record of a crawl's archive (WARC 1.1, section 4). */
export function warcRecord(type: string, address: string, block: string | Uint8Array): Buffer {
  const content = Buffer.from(block);
  const header = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2021-05-03T10:00:00Z\r\nContent-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(header), content, Buffer.from("\r\n\r\n")]);
}

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
