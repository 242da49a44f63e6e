import { z } from "zod";
import { namesOf } from "../../../inquiry/names/index.js";
import { visible } from "../../../text/index.js";
import { links, page } from "../../page/index.js";
import { type FoundName, FoundNameShape, foundName } from "./found-name.js";
import { NameList } from "./name-list.js";

/** What is offered where no number is asked for. */
const OFFERED = 8;

interface NamesData {
  readonly query: string;
  readonly names: readonly FoundName[];
}

/** Names that begin as somebody types, for the search box and for whoever looks for a name alone. */
export const namesPage = page<NamesData, { q: string; limit?: number | undefined }>({
  name: "names",
  path: links.names,
  summary:
    "States, organisations, people, firms and places by the beginning of a name in any script, and the dossier of two where two are named.",
  plain: true,
  query: z.object({
    q: z
      .string()
      .max(200)
      .default("")
      .transform((words) => words.trim())
      .describe("What has been typed, such as: Kazakh, Казах, Russia Ukr."),
    limit: z.coerce.number().int().min(1).max(50).optional().describe("Names at most; 8 unless it is given."),
  }),
  schema: z.strictObject({ query: z.string(), names: z.array(FoundNameShape) }),
  // Answers to each letter that is typed are not worth keeping: the names are.
  fresh: true,
  async data({ ledger, tongue, query: { q, limit = OFFERED } }) {
    const found = q === "" ? [] : (await namesOf(ledger)).suggest(q, limit);
    return { query: q, names: found.map((one) => foundName(one, tongue)) };
  },
  title: (_, { tongue }) => tongue.words.site.found.title,
  view({ query, names }, { tongue, path }) {
    const { found, search } = tongue.words.site;
    return (
      <>
        <h1>{found.title}</h1>
        <search>
          <form class="find whole" action={path}>
            <input type="search" name="q" value={query} aria-label={found.label} />
            <button type="submit" class="primary">
              {search}
            </button>
          </form>
        </search>
        {query === "" ? (
          <p class="lead">{found.lead}</p>
        ) : names.length === 0 ? (
          <p>{found.none({ query: visible(query) })}</p>
        ) : (
          <NameList names={names} />
        )}
      </>
    );
  },
});
