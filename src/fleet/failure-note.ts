import { z } from "zod";

/** Why a document is no longer tried. */
export interface FailureNote {
  readonly name: string;
  /** Sentences, as reading told them. */
  readonly reasons: readonly string[];
  /** How often it was handed out. */
  readonly times: number;
  /** When it was given up, and by which worker ("host/123"). */
  readonly at: string;
  readonly worker: string;
}

/** The header of a message that failed. */
export const NOTE = "Entente-Failure";

const LONGEST = 600;
const MOST = 5;

const shape = z.object({
  name: z.string(),
  reasons: z.array(z.string()),
  times: z.number(),
  at: z.string(),
  worker: z.string(),
});

/** As a header can have it: in ASCII, without ends of lines. */
export function noteHeader(note: FailureNote): string {
  const reasons = note.reasons.slice(0, MOST).map((reason) => reason.slice(0, LONGEST));
  return encodeURIComponent(JSON.stringify({ ...note, name: note.name.slice(0, LONGEST), reasons }));
}

/** What a header tells; what can't be understood is shown as it is. */
export function noteOf(header: string): FailureNote {
  try {
    return shape.parse(JSON.parse(decodeURIComponent(header)));
  } catch {
    return { name: "", reasons: [header.slice(0, LONGEST)], times: 0, at: "", worker: "" };
  }
}
