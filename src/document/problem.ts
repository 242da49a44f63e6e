/** Something wrong with an input, as data: shown to a person, never thrown (after vfile-message). */
export interface Problem {
  readonly severity: "error" | "warning" | "info";
  /** One sentence: what is wrong and what to do. */
  readonly message: string;
  /** Where: a file, a line of it ("articles.jsonl:17"), an offset. */
  readonly place: string | null;
}
