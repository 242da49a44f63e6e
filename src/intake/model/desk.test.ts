import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { MessageChannel } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FakeEndpoint } from "../../../test/model-endpoint.js";
import { DistantModel } from "../../proposal/model/index.js";
import { answerModel } from "./answering.js";
import { budgetOf } from "./budget.js";
import { type DeskOptions, isLocal, ModelDesk } from "./desk.js";
import { KeyError, keyFor } from "./key.js";

const KEY = "sk-secret-of-the-desk";
let endpoint: FakeEndpoint;
let cache: string;
beforeEach(async () => {
  endpoint = new FakeEndpoint();
  await endpoint.open();
  cache = mkdtempSync(path.join(tmpdir(), "entente-answers-"));
});
afterEach(() => {
  endpoint.close();
  rmSync(cache, { recursive: true, force: true });
});

const deskOf = (change: Partial<DeskOptions> = {}) =>
  new ModelDesk({
    allows: () => true,
    key: () => KEY,
    must: false,
    budget: null,
    cache,
    time: 5,
    atOnce: 2,
    retries: 2,
    ...change,
  });
const ask = (desk: ModelDesk, passages: readonly string[] = ['{"passage":"a"}'], model = "fake") =>
  desk.ask(
    { reader: endpoint.reader(model), instructions: "Find claims.", schema: '{"type":"object"}', passages },
    new AbortController().signal,
  );
const several = (n: number, from = 0) =>
  Array.from({ length: n }, (_, i) => JSON.stringify({ passage: String(from + i) }));
/** Refuses with a status, and wants the next try at once. */
const status =
  (code: number, body: object = {}) =>
  (_: unknown, response: import("node:http").ServerResponse) => {
    response.writeHead(code, { "content-type": "application/json", "retry-after-ms": "1" });
    response.end(JSON.stringify(body));
    return null;
  };

describe("a desk for models", () => {
  test("has the clock of a document rest while it asks, and answers at the port that it was asked at", async () => {
    const { port1, port2 } = new MessageChannel();
    const said: string[] = [];
    const clock = { rests: () => said.push("rests"), goesOn: () => said.push("goes on") };
    endpoint.conduct = () => {
      said.push("asked");
      return [];
    };
    answerModel(port1, deskOf(), clock, new AbortController().signal);
    const asks = new DistantModel(() => port2);
    const asked = { reader: endpoint.reader(), instructions: "", schema: "{}", passages: ["{}"] };
    expect(await asks.ask(asked)).toEqual({ answers: ['{"claims":[]}'] });
    expect(said).toEqual(["rests", "asked", "goes on"]);
    const refused = expect(asks.ask({ ...asked, reader: endpoint.reader("other") })).rejects.toThrow("any more");
    port1.close();
    await refused;
    await expect(new DistantModel(() => null).ask(asked)).rejects.toThrow("can't be asked here");
  });

  test("asks in the schema, coldly, with the key and nothing of the environment's; and a second time nobody", async () => {
    process.env.OPENAI_CUSTOM_HEADERS = "x-mine: 1";
    const first = await ask(deskOf(), several(3));
    delete process.env.OPENAI_CUSTOM_HEADERS;
    expect(first).toEqual({ answers: ['{"claims":[]}', '{"claims":[]}', '{"claims":[]}'] });
    expect(endpoint.calls).toHaveLength(3);
    const { body, headers } = endpoint.calls[0]!;
    expect(body).toMatchObject({ model: "fake", temperature: 0, seed: 7, stream: false });
    expect(body.response_format).toMatchObject({ type: "json_schema", json_schema: { strict: true } });
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(Object.keys(headers).filter((name) => /^x-|openai/u.test(name))).toEqual([]);

    const other = deskOf({ allows: () => false });
    expect(await ask(other, several(3))).toEqual(first);
    expect(endpoint.calls).toHaveLength(3);
    expect(await ask(other, several(1, 9))).toMatchObject({ must: true });
    const [folder] = readdirSync(cache);
    const [file] = readdirSync(path.join(cache, folder!));
    expect(statSync(path.join(cache, folder!)).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(cache, folder!, file!)).mode & 0o777).toBe(0o600);
    expect(readFileSync(path.join(cache, folder!, file!), "utf8")).not.toContain(KEY);
  });

  test("tries again where it is told to wait, and asks without what an endpoint does not know", async () => {
    endpoint.conduct = (call, response, count) => {
      if (count === 1) return status(429)(call, response);
      if (count === 2) return status(500)(call, response);
      if (call.body.response_format !== undefined)
        return status(400, { error: { message: "response_format is not supported" } })(call, response);
      if (call.body.max_tokens !== undefined)
        return status(400, { error: { message: "Unsupported parameter: max_tokens" } })(call, response);
      return 'Here it is:\n```json\n{"claims": []}\n```';
    };
    const desk = deskOf();
    expect(await ask(desk)).toEqual({ answers: ['Here it is:\n```json\n{"claims": []}\n```'] });
    expect(endpoint.calls).toHaveLength(5);
    await ask(desk, several(1));
    expect(endpoint.calls).toHaveLength(6);
    expect(desk.failed).toBe(false);
  });

  test.each([
    ["hangs", { time: 0.05, retries: 0 }, () => null, /did not answer within/u],
    ["sends more than an answer may be", {}, () => "x".repeat(1_200_000), /larger than an answer/u],
    ["fails for good", {}, status(500, { error: { message: KEY } }), /it fails \(500\)/u],
    ["refuses the key", {}, status(401, { error: { message: `no such key ${KEY}` } }), /refuses the key/u],
    ["sends elsewhere", {}, status(307), /can't be reached|refuses/u],
  ] as const)("reads on without an endpoint that %s, and tells no word of it", async (_, change, conduct, reason) => {
    endpoint.conduct = conduct;
    const desk = deskOf(change);
    const refused = (await ask(desk)) as { refused: string; told: boolean };
    expect(refused.refused).toMatch(reason);
    expect(refused.told).toBe(false);
    for (let n = 0; n < 3; n++) await ask(desk, several(1, n));
    const before = endpoint.calls.length;
    expect(await ask(desk, several(1, 50))).toMatchObject({ refused: "it is asked no more.", told: true });
    expect(endpoint.calls).toHaveLength(before);
    expect(desk.failed).toBe(true);
    expect(JSON.stringify([refused, desk.closing()])).not.toContain(KEY);
    expect(readdirSync(cache)).toEqual([]);
  });

  test("goes to no other host than the one that it was sent to", async () => {
    const visited: string[] = [];
    const other = createServer((request, response) => {
      visited.push(String(request.headers.authorization));
      response.end("{}");
    });
    await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
    endpoint.conduct = (_, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${(other.address() as AddressInfo).port}/` });
      response.end();
      return null;
    };
    expect(await ask(deskOf())).toHaveProperty("refused");
    expect(visited).toEqual([]);
    other.close();
  });

  test("spends no more than its budget, a document at a time, and says so once", async () => {
    const desk = deskOf({ budget: budgetOf("9000", undefined) });
    expect(await ask(desk, several(4))).toHaveProperty("answers");
    expect(await ask(desk, several(4, 10))).toHaveProperty("answers");
    expect(await ask(desk, several(8, 20))).toMatchObject({ refused: "the budget is used up.", told: true });
    expect(await ask(desk, several(1, 40))).toHaveProperty("refused");
    expect(await ask(desk, several(4))).toHaveProperty("answers");
    expect(endpoint.calls).toHaveLength(8);
    expect(desk.failed).toBe(false);
    const told = desk.closing().map(({ message }) => message);
    expect(told[0]).toContain("800 tokens sent, 160 tokens received");
    expect(told[1]).toContain("2 documents read without the model");
    expect(budgetOf("2.50", "0.15/0.60")).toEqual({ most: 2.5, prices: { sent: 0.15, got: 0.6 } });
    expect([budgetOf("2.50", undefined), budgetOf("5", "free")]).toEqual([null, null]);
  });
});

test("a key is of the environment or of a file that nobody else may read, and OpenAI's is for OpenAI", () => {
  const file = path.join(cache, "key");
  writeFileSync(file, `${KEY}\n`, { mode: 0o600 });
  expect(keyFor("https://a.example/v1", file, {})).toBe(KEY);
  writeFileSync(path.join(cache, "open"), KEY, { mode: 0o644 });
  expect(() => keyFor("https://a.example/v1", path.join(cache, "open"), {})).toThrow(KeyError);
  const env = { OPENAI_API_KEY: "sk-theirs" };
  expect(keyFor("https://a.example/v1", undefined, env)).toBeNull();
  expect(keyFor("https://openai.com.example/v1", undefined, env)).toBeNull();
  expect(keyFor("https://api.openai.com/v1", undefined, env)).toBe("sk-theirs");
  expect(keyFor("https://a.example/v1", undefined, { ...env, ENTENTE_LLM_KEY: KEY })).toBe(KEY);
});

test("only this machine is this machine", () => {
  const local = (url: string) => isLocal({ model: "m", url });
  expect(["http://localhost:1/v1", "http://127.0.0.1/v1", "http://[::1]:8/v1"].every(local)).toBe(true);
  expect(["http://localhost.example/v1", "http://10.0.0.1/v1", "https://127.0.0.1.example/v1"].some(local)).toBe(false);
});
