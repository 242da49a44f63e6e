// Runs commands one after the other in one process, as bin/entente.js runs one: with the arguments, the environment and the standard input that it is sent, and standard streams
// of its own for each. A command is over when nothing that it began keeps the process alive any more, as it is for a process of its own.
import { once } from "node:events";
import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { keepThreads, main } from "../dist/bundle/main.js";

/** Milliseconds after which something that a command left behind counts as left for good. */
const PATIENCE = 20_000;
/** Where Linux lists what a process has open. */
const OPEN = "/proc/self/fd";

let last = keepThreads();
process.on("message", ({ id, ...asked }) => {
  last = last.then(async () => process.send({ id, ...(await run(asked)) }));
});
// What nobody catches ends a process of its own; here it ends the host, and with it the test.
process.on("disconnect", () => process.exit());

/** What keeps the process alive (servers, sockets, timers, threads), beside the pipe to who asks, and what is open of the files that were given, where the system tells it. */
function alive(given) {
  const kinds = process.getActiveResourcesInfo();
  const begun = kinds.filter((kind, at) => kind !== "PipeWrap" || at !== kinds.indexOf("PipeWrap"));
  const open = existsSync(OPEN) ? readdirSync(OPEN).map(target) : [];
  return [...begun, ...open.filter((file) => given.some((path) => file.startsWith(path)))].join(" ");
}

function target(descriptor) {
  try {
    return readlinkSync(`${OPEN}/${descriptor}`);
  } catch {
    // It is the one that the folder was read by.
    return "";
  }
}

async function run({ args, env, input }) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  const out = [];
  const err = [];
  stand("stdin", Readable.from(input === "" ? [] : [Buffer.from(input, "base64")]));
  stand("stdout", kept(out));
  stand("stderr", kept(err));
  const code = await main(args);
  const ended = [process.stdout, process.stderr].map((stream) => once(stream.end(), "close"));
  await Promise.all(ended);
  const left = await leftBehind(args.filter((given) => given.startsWith("/")));
  if (left !== null) err.push(Buffer.from(`the command left behind: ${left}\n`));
  return { code: left === null ? code : null, out: text(out), err: text(err) };
}

const stand = (name, stream) => Object.defineProperty(process, name, { value: stream, configurable: true });
const text = (parts) => Buffer.concat(parts).toString();

function kept(parts) {
  return new Writable({
    write(part, encoding, done) {
      parts.push(Buffer.from(part, encoding));
      done();
    },
  });
}

/** What still keeps the process alive when there was time to end; null where nothing does. */
async function leftBehind(given) {
  for (let waited = 0; waited < PATIENCE; waited += 5) {
    if (alive(given) === "") return null;
    await pause(5, undefined, { ref: false });
  }
  return alive(given);
}
