import type { z } from "zod";
import type { Tongue } from "./words/index.js";

/** Choices that are named; the page of the API has all. */
const MOST_CHOICES = 12;

/** What was sent itself, as programs write it. */
const WHOLE = "{}";

/** What is wrong with what was asked or sent, as one sentence for a person: the first thing alone. */
export function misasked({ issues: [issue] }: z.ZodError, { number, words, speech, problem }: Tongue): string {
  const say = words.site.trouble.asked;
  const path = issue?.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : (issue?.path ?? []);
  const name = path.length === 0 ? WHOLE : path.map(String).join(".");
  switch (issue?.code) {
    case "too_big":
      if (issue.origin === "string") return say.long({ name, most: number(Number(issue.maximum)) });
      if (issue.origin === "array") return say.many({ name, most: number(Number(issue.maximum)) });
      return say.high({ name, most: number(Number(issue.maximum)) });
    case "too_small":
      if (issue.origin === "string" || issue.origin === "array") return say.empty({ name });
      return say.low({ name, least: number(Number(issue.minimum)) });
    case "invalid_value":
      return say.choice({ name, choices: issue.values.slice(0, MOST_CHOICES).map(String).join(", ") });
    case "invalid_type":
      return issue.expected === "number" || issue.expected === "int" ? say.number({ name }) : say.otherwise({ name });
    case "invalid_format":
    case "custom":
      // These have words of the page's own, which are put into a sentence and have no stop of theirs.
      return say.why({ name, why: halfOf(problem(issue.message), speech.signs.stop) });
    default:
      return say.otherwise({ name });
  }
}

/** A sentence as a part of another: without its stop. */
export const halfOf = (sentence: string, stop: string): string =>
  sentence.endsWith(stop) ? sentence.slice(0, -stop.length) : sentence;
