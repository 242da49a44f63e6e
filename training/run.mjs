// npm run train -- --data SHARED [--work DIR] [--passes N] [--seed N] [--start models/reader] [--also GOLD.jsonl]: from annotated texts to models/reader. A step that is done is not done again unless it is
// asked with other options; the training itself goes on from its last pass. Python 3.11 and about 2 GB in DIR (.cache/training) are needed, and hours: 30 minutes a pass on two cores.
import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { stepsIn } from "./steps.mjs";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    work: { type: "string", default: ".cache/training" },
    passes: { type: "string", default: "3" },
    seed: { type: "string", default: "1" },
    // Further annotated documents to train on, in the form of gold: retold.py makes such.
    also: { type: "string" },
    // The shipped weights, to train them on instead of anew.
    start: { type: "string" },
    out: { type: "string", default: "models/reader" },
  },
});
if (values.data === undefined || !existsSync(path.join(values.data, "gold", "reading"))) {
  console.error(
    "Name the folder of the shared data, which holds gold/reading and models/e5-small: npm run train -- --data ../shared",
  );
  process.exit(2);
}
const here = import.meta.dirname;
const work = path.resolve(values.work);
const at = (...parts) => path.join(work, ...parts);
const run = (program, ...args) => execFileSync(program, args, { stdio: "inherit" });
// With glibc's allocator a step takes twice its time after an hour, since its lists of free pieces grow; Debian's libjemalloc2 has none of that, and is used where it is.
const allocator = ["x86_64", "aarch64"]
  .map((machine) => `/usr/lib/${machine}-linux-gnu/libjemalloc.so.2`)
  .find((library) => existsSync(library));
const step = stepsIn(work);
const python = at("venv", "bin", "python");
const pretrained = path.join(values.data, "models", "e5-small");
const tokenizer = path.join(pretrained, "tokenizer.json");
step("environment", () => {
  run("python3", "-m", "venv", at("venv"));
  run(python, "-m", "pip", "install", "--quiet", "-r", path.join(here, "requirements.txt"));
});
step("encoder", () => run(python, path.join(pretrained, "expand.py"), at("encoder")));
const also = values.also === undefined ? [] : [values.also];
const { data, passes, seed, start } = values;
step("gold", () => run(python, path.join(here, "gold.py"), data, at("gold"), ...also), { data, also });
const windows = () => {
  for (const set of ["train", "held", "readouts", "articles"])
    run(
      process.execPath,
      path.join(here, "instances.mjs"),
      tokenizer,
      at(`${set}.win.jsonl`),
      at("gold", `${set}.jsonl`),
    );
};
step("windows", windows, { on: ["gold"] });
if (start !== undefined)
  step(
    "start",
    () =>
      run(python, path.join(here, "restore.py"), "--weights", start, "--encoder", at("encoder"), "--out", at("run")),
    { start },
  );
const train = (anew) => {
  if (anew) rmSync(at("run", "last.pt"), { force: true });
  run(
    ...(allocator === undefined ? [] : ["env", `LD_PRELOAD=${allocator}`]),
    python,
    path.join(here, "train.py"),
    "--data",
    work,
    "--encoder",
    at("encoder"),
    "--out",
    at("run"),
    "--passes",
    passes,
    "--seed",
    seed,
    ...(start === undefined ? [] : ["--start", at("run", "start.pt"), "--frozen", "4"]),
  );
};
step("training", train, { passes, seed, on: ["windows", ...(start === undefined ? [] : ["start"])] });
const write = () =>
  run(
    python,
    path.join(here, "export.py"),
    "--weights",
    at("run", "reader.pt"),
    "--details",
    at("run", "details.json"),
    "--encoder",
    at("encoder"),
    "--packed",
    path.join(pretrained, "weights.q4.safetensors"),
    "--out",
    values.out,
  );
step("export", write, { out: values.out, on: ["training"] });
const calibrate = () => {
  const sets = ["held", "readouts", "articles"];
  const listed = (kind) => sets.map((set) => at(`${set}.${kind}.jsonl`)).join(",");
  const gold = sets.map((set) => at("gold", `${set}.jsonl`)).join(",");
  run(process.execPath, path.join(here, "sides.mjs"), values.out, gold, at("sides.json"));
  for (const set of sets) {
    const one = at("gold", `${set}.jsonl`);
    run(
      process.execPath,
      path.join(here, "score.mjs"),
      values.out,
      one,
      at(`${set}.learned.jsonl`),
      "0",
      at("sides.json"),
    );
    run(process.execPath, path.join(here, "ruled.mjs"), one, at(`${set}.rules.jsonl`));
  }
  const page = path.join(here, "..", "src", "web", "pages", "about", "scores.ts");
  run(process.execPath, path.join(here, "calibrate.mjs"), values.out, gold, listed("learned"), listed("rules"), page);
};
step("calibration", calibrate, { on: ["export"] });
