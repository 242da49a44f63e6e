import { queryOf } from "../../../entente.js";
import { markId, QueryError, type Subject, subjectOf, subjectText } from "../../../ledger/index.js";
import { LIMITS } from "../../../text/index.js";
import { partyNamed } from "../../../vocabulary/index.js";
import { type Action, links, Missing, Unclear, withQuery, wordsOf } from "../../page/index.js";

/** Follows something, no longer follows it, or writes down that all that is new was seen; then leads to what is new. */
export const digestAction: Action = {
  path: links.digest,
  role: "reviewer",
  most: LIMITS.server.form.most,
  summary: "Follows a subject or a search, follows one no longer, or writes down that all that is new was seen.",
  async act({ ledger, reviewer, now, tongue }, sent) {
    const { follows } = ledger;
    const what = wordsOf(sent, "do");
    if (what === "seen") {
      const mark = await follows.mark();
      // What has come since the page was made was not seen.
      if (markId(mark) !== wordsOf(sent, "mark")) return withQuery(links.digest, { meanwhile: "yes" });
      const subjects = (await follows.of(reviewer)).map(({ subject }) => subject);
      await follows.told(reviewer, subjects, now, mark);
      return links.digest;
    }
    if (what === "search") {
      const query = wordsOf(sent, "q");
      if (query === null) throw new Unclear(tongue.words.searches.queryless);
      await queryOf(query).catch((error: unknown) => {
        throw error instanceof QueryError ? new Unclear(`${error.message}.`) : error;
      });
      await follows.add(reviewer, [subjectText({ kind: "query", query })], now, await follows.mark());
      return links.digest;
    }
    const subject = wordsOf(sent, "subject");
    if (subject === null) throw new Unclear(tongue.words.searches.queryless);
    if (what === "unfollow") {
      await follows.remove(reviewer, [subject]);
      return links.digest;
    }
    const meant = subjectOf(subject);
    if (!isKnown(meant)) throw new Missing(tongue.words.dossier.unknown({ id: subject }));
    await follows.add(reviewer, [subjectText(meant)], now, await follows.mark());
    return links.digest;
  },
};

/** Whether a page may ask for a subject: parties that there are, and whoever claims may name. */
function isKnown(subject: Subject): boolean {
  if (subject.kind === "party") return isParty(subject.id);
  if (subject.kind === "pair") return subject.a !== subject.b && isParty(subject.a) && isParty(subject.b);
  return subject.kind === "actor";
}

const isParty = (id: string) => partyNamed(id) === id || id.startsWith("org:");
