import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What makes an answer what it is: never where the model runs. */
export interface Question {
  readonly model: string;
  readonly instructions: string;
  readonly schema: string;
  readonly passage: string;
}

/** Answers of models on the disk, each under the digest of its question: what was asked once is asked no more, and answered as then. For this user's eyes alone. */
export class AnswerCache {
  constructor(private readonly folder: string) {}

  async get(question: Question): Promise<string | null> {
    try {
      const kept: unknown = JSON.parse(await readFile(this.#file(question), "utf8"));
      const isAnswer = typeof kept === "object" && kept !== null && "answer" in kept && typeof kept.answer === "string";
      return isAnswer ? (kept.answer as string) : null;
    } catch {
      return null;
    }
  }

  /** Keeps an answer; where the disk does not take it, it is asked again another time. */
  async put(question: Question, answer: string): Promise<void> {
    const file = this.#file(question);
    const next = `${file}.${randomBytes(6).toString("hex")}`;
    try {
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(next, JSON.stringify({ model: question.model, answer }), { mode: 0o600, flag: "wx" });
      await rename(next, file);
    } catch {
      await rm(next, { force: true }).catch(() => {});
    }
  }

  #file({ model, instructions, schema, passage }: Question): string {
    const digest = createHash("sha256")
      .update(JSON.stringify([model, instructions, schema, passage]))
      .digest("hex");
    return path.join(this.folder, digest.slice(0, 2), `${digest}.json`);
  }
}
