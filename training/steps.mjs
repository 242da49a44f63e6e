// Steps of a long work that may be broken off at any moment: what is done is not done again, unless it was done otherwise than is asked now.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A runner of steps with notes in a folder of what is done. `made` is all that makes a step's outcome another one: its options, and the steps it stands on, by name.
 * A step whose note tells otherwise is done anew, and so is what stands on it; `say` is told so in one sentence, and `work` that what it
 * left behind is of no use (true).
 */
export function stepsIn(folder, say = console.log) {
  mkdirSync(folder, { recursive: true });
  const keys = new Map();
  return (name, work, { on = [], ...made } = {}) => {
    const parts = JSON.stringify([made, ...on.map((one) => keys.get(one))]);
    const key = createHash("sha256").update(parts).digest("hex");
    keys.set(name, key);
    const note = path.join(folder, `${name}.done`);
    const [known, begun] = existsSync(note) ? readFileSync(note, "utf8").split(" ") : [];
    if (known === key && begun === undefined) return;
    const anew = known !== undefined && known !== key;
    if (anew) say(`The step "${name}" was done with other options than are asked now, so it starts anew.`);
    say(`\n== ${name}`);
    writeFileSync(note, `${key} begun`);
    work(anew);
    writeFileSync(note, key);
  };
}
