import { queryOf } from "../../../entente.js";
import { QueryError, savedSearch } from "../../../ledger/index.js";
import { LIMITS } from "../../../text/index.js";
import { type Action, links, Unclear, wordsOf } from "../../page/index.js";

/** Letters of a name at most. */
const LONGEST = 100;

/** Keeps a search under a name, gives one up, or writes down that it was looked at; then leads to the list. */
export const searchesAction: Action = {
  path: links.searches,
  role: "reviewer",
  most: LIMITS.server.form.most,
  summary: "Saves a search under a name, gives one up, or writes down that it was looked at.",
  async act({ ledger, reviewer, now, tongue }, sent) {
    const { searches: say } = tongue.words;
    const name = wordsOf(sent, "name")?.replace(/\s+/gu, " ") ?? null;
    const what = wordsOf(sent, "do");
    if (name === null || name.length > LONGEST) throw new Unclear(say.nameless);
    if (what === "look") await ledger.searches.look(name, reviewer, now);
    else if (what === "forget") await ledger.searches.save([savedSearch({ at: now, reviewer, name, query: null })]);
    else {
      const query = wordsOf(sent, "q");
      if (query === null) throw new Unclear(say.queryless);
      await queryOf(query).catch((error: unknown) => {
        throw error instanceof QueryError ? new Unclear(`${error.message}.`) : error;
      });
      await ledger.searches.save([savedSearch({ at: now, reviewer, name, query })]);
    }
    return links.searches;
  },
};
