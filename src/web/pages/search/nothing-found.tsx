import { visible } from "../../../text/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import { NameList } from "../names/index.js";
import type { SearchData } from "./shape.js";

/** That nothing answers, and what would. */
export function NothingFound({ data, tongue }: { readonly data: SearchData; readonly tongue: Tongue }) {
  const { search } = tongue.words;
  return (
    <section class="prose">
      <h2>{search.none}</h2>
      {data.near.length === 0 ? null : (
        <>
          <p>{tongue.words.site.found.meant}</p>
          <NameList names={data.near} />
        </>
      )}
      <p>{search.noneAdvice}</p>
      {data.instead.length === 0 ? null : (
        <>
          <p>{search.instead}</p>
          <ul>
            {data.instead.map(({ query, without, total, more }) => (
              <li>
                <a href={links.searchFor(query)}>{search.withoutPiece({ piece: visible(without) })}</a>:{" "}
                {search.claimsCounted({ n: tongue.number(total), more })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
