import type { Child } from "hono/jsx";
import { links } from "../page/index.js";
import type { Term, Tongue } from "../words/index.js";

/** Links to what terms mean, in the order in which they are given; each once. */
export function Terms({ ids, tongue }: { readonly ids: readonly Term[]; readonly tongue: Tongue }) {
  const { glossary, site } = tongue.words;
  return (
    <span class="defined">
      {glossary.here}
      {site.colon}
      {[...new Set(ids)].map((id, i) => (
        <>
          {i === 0 ? null : " · "}
          <TermLink id={id}>{glossary.terms[id].name}</TermLink>
        </>
      ))}
    </span>
  );
}

/** Words that lead to what a term means. */
export function TermLink({ id, children }: { readonly id: Term; readonly children: Child }) {
  return (
    <a class="term" href={links.term(id)}>
      {children}
    </a>
  );
}
