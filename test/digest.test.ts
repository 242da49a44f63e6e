import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer as createSocketServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { digestAtom } from "../src/brief/index.js";
import { entriesOf, openLedger } from "../src/entente.js";
import { digestOf } from "../src/inquiry/news/index.js";
import type { Ledger } from "../src/ledger/index.js";
import { entente } from "./command.js";
import { siteFor } from "./web-site.js";

// What is new of what people follow: told once, in all forms; and the mail that tells it, and that is read.

const folder = mkdtempSync(path.join(tmpdir(), "entente-digest-"));
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function add(ledger: Ledger, name: string, text: string, at: string): Promise<void> {
  const record = { text, title: name, date: at.slice(0, 10), language: "en", publisher: `${name} Weekly` };
  for await (const { entry } of entriesOf({ name, record }, { reader: "rules" }))
    if (entry) await ledger.add([entry], { at, program: "test" });
}

const BEFORE =
  "In 2011 China lent Kazakhstan 1.7 billion dollars for the Karabulak railway. The Karabulak railway was financed by China in Kazakhstan.";

describe("what is followed", () => {
  test("is told once, with what contradicts what was known, and again where a run went on meanwhile", async () => {
    const ledger = await openLedger(path.join(folder, "one.db"));
    await add(ledger, "Balta", BEFORE, "2026-03-01T09:00:00Z");
    const mark = await ledger.follows.mark();
    const subjects = ["CHN/KAZ", "KAZ", "?Karabulak", "?type:nothing"];
    await ledger.follows.add("ann", subjects, "2026-03-01T10:00:00Z", mark);
    const asked = { reviewer: "ann", at: "2026-03-03T09:00:00Z" };
    const quiet = await digestOf(ledger, asked);
    expect(quiet.digest.parts.map(({ subject, fresh }) => [subject, fresh.length])).toEqual([
      ["CHN/KAZ", 0],
      ["?Karabulak", 0],
      ["?type:nothing", 0],
      ["KAZ", 0],
    ]);

    const later =
      "Russia lent Kazakhstan 1.7 billion dollars for the Karabulak railway in 2011. On 3 March 2026 China lent Kazakhstan 90 million dollars for a dam.";
    await add(ledger, "Gazette", later, "2026-03-02T09:00:00Z");
    const { digest, mark: now } = await digestOf(ledger, asked);
    const [pair, loan, broken, state] = digest.parts;
    expect(pair!.fresh.map(({ fact }) => fact.amount?.value)).toEqual([90e6]);
    expect(pair!.contradicted).toEqual([]);
    // What the pair tells is not told again; the search is asked of both.
    expect(loan!.fresh.map(({ fact }) => fact.amount?.value)).toEqual([1.7e9]);
    expect(broken!.trouble).toContain("can no longer be carried out");
    // Of the two loans for one work the search has only the new one; what it contradicts is found all the same.
    expect(loan!.contradicted).toMatchObject([{ facts: [{ type: "finance" }, { type: "finance" }] }]);
    expect(state!.contradicted).toEqual([]);
    const atom = digestAtom(digest, { site: "https://desk.example" });
    expect(atom.match(/<entry>/gu)).toHaveLength(3);
    expect(atom).toContain("<updated>2026-03-02T09:00:00Z</updated>");

    await ledger.follows.told("ann", subjects, asked.at, now);
    expect((await digestOf(ledger, asked)).digest.parts.every(({ fresh }) => fresh.length === 0)).toBe(true);
    // An addition that began before goes on after: by its instant it would be known.
    await add(
      ledger,
      "Courier",
      "On 4 March 2026 China lent Kazakhstan 80 million dollars for a port.",
      "2026-03-02T09:00:00Z",
    );
    const late = (await digestOf(ledger, asked)).digest.parts[0]!;
    expect(late.fresh.map(({ fact }) => fact.amount?.value)).toContain(80e6);
    // A look back is asked of days.
    const back = (await digestOf(ledger, { ...asked, since: "2026-03-02" })).digest.parts[0]!;
    expect(back.fresh).toHaveLength(2);
    await ledger.close();
  });

  test("a sum that contradicts what others say is told with both, in all forms", async () => {
    const ledger = await openLedger(path.join(folder, "sums.db"));
    await add(ledger, "Balta", BEFORE, "2026-03-01T09:00:00Z");
    await ledger.follows.add("ann", ["CHN/KAZ"], "2026-03-01T10:00:00Z", await ledger.follows.mark());
    const other = "In 2011 China lent Kazakhstan 1.9 billion dollars for the Karabulak railway.";
    await add(ledger, "Gazette", other, "2026-03-02T09:00:00Z");
    const { digest } = await digestOf(ledger, { reviewer: "ann", at: "2026-03-03T09:00:00Z" });
    const [part] = digest.parts;
    expect(part).toMatchObject({ fresh: [], changed: [], contradicted: [] });
    expect(digestAtom(digest, { site: null })).toContain(
      "contradicted (amount): USD 1.7 billion versus USD 1.9 billion",
    );
    const page = await siteFor(ledger).text("/digest");
    expect(page).toContain("Newly contradicted");
    expect(page).toContain("USD 1.7 billion (1 origin) · USD 1.9 billion (1 origin)");
    await ledger.close();
  });

  test("is kept and told on its page, by who may", async () => {
    const ledger = await openLedger(path.join(folder, "page.db"));
    await add(ledger, "Balta", BEFORE, "2026-03-01T09:00:00Z");
    const site = siteFor(ledger);
    expect(await site.text("/digest")).toContain("You follow nothing yet");
    expect(
      (
        await site.sent("/CHN/KAZ", "/digest", [
          ["do", "follow"],
          ["subject", "KAZ/CHN"],
        ])
      ).text,
    ).toContain("Nothing new");
    await site.post("/digest", "/digest", [
      ["do", "search"],
      ["q", "loan"],
    ]);
    expect(
      (
        await site.post("/digest", "/digest", [
          ["do", "follow"],
          ["subject", "XXX"],
        ])
      ).status,
    ).toBe(404);
    expect((await ledger.follows.of("ann")).map(({ subject }) => subject)).toEqual(["?loan", "CHN/KAZ"]);

    await add(
      ledger,
      "Gazette",
      "On 3 March 2026 China lent Kazakhstan 90 million dollars for a <dam>.",
      "2026-03-02T09:00:00Z",
    );
    const page = await site.text("/digest");
    expect(page).toContain("90 million");
    const [, mark = ""] = /name="mark" value="([^"]+)"/u.exec(page) ?? [];
    await add(
      ledger,
      "Courier",
      "On 4 March 2026 China lent Kazakhstan 80 million dollars for a port.",
      "2026-03-02T10:00:00Z",
    );
    // More has come since the page was made: it is shown before anything is taken for seen.
    const meanwhile = await site.sent("/digest", "/digest", [
      ["do", "seen"],
      ["mark", mark],
    ]);
    expect(meanwhile.text).toContain("More has come in meanwhile");
    expect(meanwhile.text).toContain("80 million");
    const [, fresh = ""] = /name="mark" value="([^"]+)"/u.exec(meanwhile.text) ?? [];
    expect(
      (
        await site.sent("/digest", "/digest", [
          ["do", "seen"],
          ["mark", fresh],
        ])
      ).text,
    ).toContain("Nothing new");
    const feed = await site.get("/digest.atom?since=2026-03", "*/*");
    expect(feed.headers.get("content-type")).toContain("application/atom+xml");
    const turkish = await (await site.get("/digest.atom?since=2026-03&lang=tr", "*/*")).text();
    expect(turkish).toContain('xml:lang="tr"');
    expect(turkish).toMatch(/<category term="[^"]*[çğışöüÇĞİŞÖÜ][^"]*"\/>/u);
    expect((await feed.text()).match(/<entry>/gu)?.length).toBeGreaterThanOrEqual(2);
    await site.post("/digest", "/digest", [
      ["do", "unfollow"],
      ["subject", "?loan"],
    ]);
    expect(await ledger.follows.of("ann")).toHaveLength(1);
    await ledger.close();
  });
});

/** A server of mail that speaks as many commands as are needed; it is told each line, and answers with lines. */
async function mailServer(greeting: string, answer: (line: string, socket: Socket) => string | null): Promise<number> {
  const server = createSocketServer((socket) => {
    let waiting = "";
    socket.on("error", () => {});
    socket.write(greeting);
    socket.on("data", (chunk) => {
      waiting += chunk.toString("latin1");
      for (let end = waiting.indexOf("\r\n"); end >= 0; end = waiting.indexOf("\r\n")) {
        const line = waiting.slice(0, end);
        waiting = waiting.slice(end + 2);
        const said = answer(line, socket);
        if (said !== null) socket.write(said);
      }
    });
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return (server.address() as AddressInfo).port;
}

const MESSAGES = new Map<number, string>([
  [4, "On 3 February 2026, Japan lent Kyrgyzstan 90 million dollars for a road."],
  [7, "China lent Kenya 400 million dollars for a railway."],
]);
const messageOf = (words: string) =>
  `From: Ann <ann@balta.example>\r\nTo: b@balta.example\r\nSubject: A loan\r\nDate: Mon, 2 Mar 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\nMessage-ID: <1@balta.example>\r\n\r\n${words}\r\n`;

describe("mail", () => {
  test("is read from a mailbox, which is left as it was; its password is told to nobody else", async () => {
    const heard: string[] = [];
    let broken = 7;
    const port = await mailServer("* OK [CAPABILITY IMAP4rev1] here\r\n", (line, socket) => {
      heard.push(line);
      const [tag = "", command = "", ...rest] = line.split(" ");
      const words = [command, ...rest].join(" ").toUpperCase();
      const ok = `${tag} OK done\r\n`;
      if (words.startsWith("LOGIN"))
        return rest.join(" ").includes("hush") ? ok : `${tag} NO [AUTHENTICATIONFAILED] no\r\n`;
      if (words.startsWith("CAPABILITY")) return `* CAPABILITY IMAP4rev1\r\n${ok}`;
      if (/^(?:LIST|LSUB)/u.test(words)) return `* LIST (\\HasNoChildren) "/" "INBOX"\r\n${ok}`;
      if (words.startsWith("EXAMINE"))
        return `* ${MESSAGES.size} EXISTS\r\n* OK [UIDVALIDITY 3] ok\r\n* OK [UIDNEXT 9] ok\r\n${tag} OK [READ-ONLY] done\r\n`;
      if (words.startsWith("UID FETCH")) {
        const [from = 0, to = from] = (/^UID FETCH (\d+)(?::(\d+|\*))?/u.exec(words) ?? [])
          .slice(1)
          .map((one) => (one === undefined ? undefined : one === "*" ? 99 : Number(one)));
        if (from === broken) {
          socket.destroy();
          return null;
        }
        const last = Math.max(...MESSAGES.keys());
        const wanted = [...MESSAGES].filter(([uid]) => (uid >= from && uid <= to) || (to === 99 && uid === last));
        return `${wanted
          .map(([uid, text], i) => {
            const body = messageOf(text);
            const source = words.includes("BODY.PEEK[]") ? ` BODY[] {${body.length}}\r\n${body}` : "";
            return `* ${i + 1} FETCH (UID ${uid} RFC822.SIZE ${body.length}${source})\r\n`;
          })
          .join("")}${ok}`;
      }
      if (words.startsWith("LOGOUT")) {
        socket.end(`* BYE\r\n${ok}`);
        return null;
      }
      return ok;
    });
    const address = `imap://ann@127.0.0.1:${port}/INBOX`;
    const ledger = path.join(folder, "mail.db");
    const secrets = path.join(folder, "secrets.toml");
    writeFileSync(secrets, `"imap://ann@127.0.0.1:${port}" = "hush"\n`);
    const env = { ENTENTE_SECRETS: secrets, SOURCE_DATE_EPOCH: String(Date.parse("2026-03-02T09:00:00Z") / 1000) };
    await entente(["watch", "add", address, "--ledger", ledger], { env });
    chmodSync(secrets, 0o644);
    const open = await entente(["watch", "--once", "--ledger", ledger], { env });
    expect(open.code).toBe(1);
    expect(open.out).toContain("can be read by others");
    expect(heard).toEqual([]);

    chmodSync(secrets, 0o600);
    const day = (n: number) => ({
      env: { ...env, SOURCE_DATE_EPOCH: String(Number(env.SOURCE_DATE_EPOCH) + n * 86_400) },
    });
    // The server breaks off in between: what came before is not asked for again.
    const first = await entente(["watch", "--once", "--ledger", ledger], day(1));
    expect(first).toMatchObject({ code: 1 });
    expect(first.out).toContain("can't be reached or opened");
    broken = 0;
    const second = await entente(["watch", "--once", "--ledger", ledger], day(2));
    expect(second.out).toContain("1 document added");
    MESSAGES.set(8, "Norway lent Malta 40 million euros for a ferry port.");
    const next = await entente(["watch", "--once", "--ledger", ledger], day(3));
    expect(next.out).toContain("1 document added");
    expect(heard.filter((line) => /FETCH \d+ .*BODY\.PEEK/iu.test(line))).toHaveLength(4);
    expect(heard.some((line) => /^\S+ (?:SELECT|STORE|EXPUNGE|UID STORE)/iu.test(line))).toBe(false);
    const told = `${first.out}${first.err}${(await entente(["watch", "list", "--format", "jsonl", "--ledger", ledger])).out}`;
    expect(told).not.toContain("hush");
    expect((await entente(["export", "--ledger", ledger])).out).not.toMatch(/hush|ann@127/u);
  });

  test("is sent once all is told, and named so that a second one is known", async () => {
    const heard: string[] = [];
    let isBody = false;
    let refused = true;
    const port = await mailServer("220 here ESMTP\r\n", (line, socket) => {
      heard.push(line);
      if (isBody) {
        if (line !== ".") return null;
        isBody = false;
        return "250 taken\r\n";
      }
      if (/^EHLO/iu.test(line)) return "250-here\r\n250 AUTH PLAIN\r\n";
      if (/^AUTH/iu.test(line)) return "235 welcome\r\n";
      if (/^DATA/iu.test(line)) {
        if (refused) return "451 later\r\n";
        isBody = true;
        return "354 go on\r\n";
      }
      if (/^QUIT/iu.test(line)) {
        socket.end("221 bye\r\n");
        return null;
      }
      return "250 fine\r\n";
    });
    const file = path.join(folder, "letter.db");
    const ledger = await openLedger(file);
    await add(ledger, "Balta", BEFORE, "2026-03-01T09:00:00Z");
    await ledger.follows.add("ann", ["KAZ"], "2026-03-01T10:00:00Z", await ledger.follows.mark());
    await add(
      ledger,
      "Gazette",
      "On 3 March 2026 China lent Kazakhstan 90 million dollars for a dam.",
      "2026-03-02T09:00:00Z",
    );
    await ledger.close();
    const home = path.join(folder, "entente", "config.toml");
    const { mkdirSync } = await import("node:fs");
    mkdirSync(path.dirname(home), { recursive: true });
    writeFileSync(
      home,
      `[mail]\nserver = "smtp://ann@127.0.0.1:${port}"\nfrom = "ann@balta.example"\nto = ["desk@balta.example"]\n`,
    );
    const env = { XDG_CONFIG_HOME: folder, ENTENTE_SMTP_PASSWORD: "hush" };
    const digest = () => entente(["digest", "--mail", "--reviewer", "ann", "--ledger", file], { env });
    const failed = await digest();
    expect(failed).toMatchObject({ code: 1 });
    expect(failed.err).toContain("nothing is lost");
    refused = false;
    expect(await digest()).toMatchObject({ code: 0, out: "Sent to desk@balta.example.\n" });
    const letter = heard.join("\n");
    expect(letter).toContain("Subject: What is new: 1 fact");
    expect(letter).toMatch(/Message-ID: <digest\.[0-9a-f]{32}@entente\.invalid>/u);
    expect(letter).toContain("90 million");
    expect(`${failed.out}${failed.err}`).not.toContain("hush");
    expect((await digest()).out).toContain("Nothing new");
  });
});
