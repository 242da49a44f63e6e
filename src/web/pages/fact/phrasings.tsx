import type { Child } from "hono/jsx";
import type { Phrasing } from "../../../dossier/index.js";
import { visible } from "../../../text/index.js";
import { phrasingWords } from "../../../words/index.js";
import { links } from "../../page/index.js";
import type { Behind } from "./behind.js";

/** Texts that are shown, those published last; the JSON has all. */
const SHOWN = 60;

/** The exact words of a position by date and document, with what is new in each marked, and said. */
export function Phrasings({ page: { phrasings, documents }, tongue, numbers }: Behind) {
  const { fact: say } = tongue.words;
  return (
    <>
      <p class="quiet small">{say.phrasingsText}</p>
      <ol class="plain phrasings">
        {phrasings.slice(-SHOWN).map((phrasing) => (
          <li>
            <span class="date">{phrasing.published === null ? say.undated : tongue.date(phrasing.published)}</span>{" "}
            <q lang={phrasing.language}>{marked(phrasing)}</q>{" "}
            <a href={links.document(phrasing.document, phrasing.claim)}>
              {visible(phrasing.publisher ?? documents[phrasing.document]?.title ?? say.nobody)}
            </a>{" "}
            {numbers([phrasing.claim])} <span class="quiet">{visible(phrasingWords(phrasing, tongue.speech))}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The words, those that are new marked. */
function marked({ words, added }: Phrasing): Child[] {
  let at = 0;
  const parts = added.flatMap(({ start, end }): Child[] => {
    const before = visible(words.slice(at, start));
    at = end;
    return [before, <mark>{visible(words.slice(start, end))}</mark>];
  });
  return [...parts, visible(words.slice(at))];
}
