import { anyOf, inEitherCase } from "../../language/documents/index.js";
import { later } from "./later.js";
import { namesAtStart } from "./names.js";
import type { PartRule } from "./slip.js";
import { wordTable } from "./word-table.js";

const isReviewWord = wordTable("reviewHints");

/** Reviews of books: what is reviewed, and whose it is. */
export const REVIEW_RULES: readonly PartRule[] = [
  {
    name: "review of Title, by Jane Doe",
    when: isReviewWord,
    form: later(
      () =>
        `(?<![^\\s([,.;])[([]?${inEitherCase("reviewOf")}\\s([“"«‘]?[^\\uE000[\\]]{3,200}?[”"»’]?),?\\s${anyOf("reviewedBy")}\\s(?=\\p{Lu}|\\p{Ll}{2,4}\\s\\p{Lu})`,
      "gu",
    ),
    read(match) {
      const after = match.index + match[0].length;
      const list = namesAtStart(match.input.slice(after, after + 160).replace(/[)\]].*$/u, ""), "role");
      if (list === null) return null;
      const close = /^\s?[)\]]/u.exec(match.input.slice(after + list.end))?.[0].length ?? 0;
      const title = match[1]!.replace(/^[“"«‘]|,?[”"»’]$/gu, "").replace(/,$/u, "");
      return {
        parts: { "reviewed-title": title, "reviewed-author": list.names },
        length: match[0].length + list.end + close,
      };
    },
  },
  {
    name: "a review as catalogues name it, before //",
    when: isReviewWord,
    form: later(
      () =>
        `(?<![^\\s([,.;])\\[?${inEitherCase("reviewOfBook")}\\s?:?\\s(?=\\p{Lu}|[«"])([^\\uE000]{6,300}?)\\]?(?=\\s//)`,
      "gu",
    ),
    read(match) {
      const list = namesAtStart(match[1]!);
      const rest = match[1]!.slice(list?.end ?? 0).replace(/^[\s.,]+/u, "");
      const title = /^.{3,200}?(?=\.\s|[:/]\s|$)/u.exec(rest)?.[0].replace(/^[«"“]|[»"”.]+$/gu, "");
      if (!title) return null;
      return { parts: { "reviewed-title": title, ...(list === null ? {} : { "reviewed-author": list.names }) } };
    },
  },
];
