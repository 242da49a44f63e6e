import type { Span } from "../../../text/index.js";

const DASH = /^[–—]$/;
const CAPITAL = /^\p{Lu}/u;

/**
 * The forms that the network is shown: a dash that ties two names without a space ("the China–Laos railway") is a hyphen to it. It learned from texts
 * that write one, and takes a dash for the mark of an aside.
 */
export function withHyphens(tokens: readonly { readonly form: string; readonly span: Span }[]): string[] {
  return tokens.map(({ form, span }, i) => {
    if (!DASH.test(form)) return form;
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const tied = before?.span.end === span.start && after?.span.start === span.end;
    return tied && CAPITAL.test(before.form) && CAPITAL.test(after.form) ? "-" : form;
  });
}
