import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { GUIDE } from "../tools/guide.js";
import { ENTENTE } from "./command.js";
import { ROOT } from "./imports.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-pipe-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * What the guide asks of Spark, done as Spark does it (RDD.pipe of pyspark 3.5): the command is started once a partition with the environment that it is given, lines go in and come out as they stand.
 * Spark itself needs Java and 300 MB; with version 3.5.6 the program gives the same files.
 */
const STAND_IN = `
import os, shlex
from subprocess import PIPE, Popen

class RDD:
    def __init__(self, partitions):
        self.partitions = partitions

    def pipe(self, command, env=None, checkCode=False):
        def piped(lines):
            process = Popen(shlex.split(command), env=env or {}, stdin=PIPE, stdout=PIPE)
            out, _ = process.communicate("".join(line + "\\n" for line in lines).encode("utf-8"))
            if checkCode and process.returncode:
                raise Exception("the command ended with %d" % process.returncode)
            return [line.decode("utf-8") for line in out.split(b"\\n") if line]
        return RDD([piped(lines) for lines in self.partitions])

    def saveAsTextFile(self, path):
        os.mkdir(path)
        for number, lines in enumerate(self.partitions):
            with open(os.path.join(path, "part-%05d" % number), "w", encoding="utf-8") as file:
                file.writelines(line + "\\n" for line in lines)

class SparkContext:
    def __init__(self, appName):
        pass

    def textFile(self, name, minPartitions):
        with open(name, encoding="utf-8") as file:
            lines = file.read().splitlines()
        half = (len(lines) + 1) // 2
        return RDD([lines[:half], lines[half:]])
`;

test("the guide's filter for Spark gives a line for each document of each partition", (context) => {
  if (spawnSync("python3", ["--version"]).status !== 0) return context.skip();
  const guide = readFileSync(path.join(ROOT, GUIDE), "utf8");
  const program = /```python\n(?<words>(?:(?!```).*\n)*)```/u.exec(guide)!.groups!.words!;
  const news = /<!-- file news\.jsonl -->\n```json\n(?<words>(?:(?!```).*\n)*)```/u.exec(guide)!.groups!.words!;
  const bin = path.join(folder, "bin");
  for (const name of ["pyspark", "bin"]) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, "pyspark", "__init__.py"), STAND_IN);
  writeFileSync(path.join(bin, "entente"), `#!/bin/sh\nexec "${process.execPath}" "${ENTENTE}" "$@"\n`);
  chmodSync(path.join(bin, "entente"), 0o755);
  writeFileSync(path.join(folder, "news.jsonl"), news);
  const env = { PATH: `${bin}:${process.env.PATH}`, ENTENTE_READER: "rules", PYTHONPATH: folder };
  execFileSync("python3", ["-c", program], { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
  const lines = (part: number) =>
    readFileSync(path.join(folder, "claims", `part-0000${part}`), "utf8")
      .trimEnd()
      .split("\n");
  const found = [lines(0), lines(1)].map((part) => part.map((line) => JSON.parse(line)));
  expect(found.map((part) => part.map(({ file, claims }) => [file, claims.length]))).toEqual([
    [
      ["a1", 1],
      ["a2", 0],
    ],
    [["a3", 1]],
  ]);
});
