import { z } from "zod";
import type { ActorPage } from "../../../dossier/index.js";
import { kindOfActor } from "../../../dossier/index.js";
import { actorPage as actorData } from "../../../entente.js";
import { visible } from "../../../text/index.js";
import { organisationById } from "../../../vocabulary/index.js";
import { actorName, capitalised } from "../../../words/index.js";
import { FollowForm, PartyName } from "../../layout/index.js";
import { type Asked, links, Missing, Moved, page } from "../../page/index.js";
import { ActorPageShape } from "./shape.js";
import { ACTOR_TABLES } from "./tables.js";

/** Rows that the page shows of a section; its file has all. */
const ROWS = 25;

const Query = z.object({});

/** A person. */
export const personPage = actorPageAt(
  "person",
  `${links.people}/:id`,
  "A person: for whom, what was done and said, whom met, in which documents.",
);

/** An organisation, a bank or a firm. */
export const organisationPage = actorPageAt(
  "organisation",
  `${links.organisations}/:id`,
  "An organisation, bank or firm: what it did and said, for whom, in which documents.",
);

function actorPageAt(name: "person" | "organisation", path: string, summary: string) {
  return page<ActorPage, z.infer<typeof Query>>({
    name,
    path,
    summary,
    plain: true,
    query: Query,
    schema: ActorPageShape,
    data: (asked) => dataOf(asked, name),
    tables: ACTOR_TABLES,
    title: (data, { tongue }) => visible(actorName(data, tongue.speech)),
    view(data, visit, show) {
      const { tongue } = visit;
      const { actors: say, site } = tongue.words;
      const words = data.name.split(/\s+/u);
      const query = data.kind === "person" ? `person:${words.at(-1)}` : `party:${data.id}`;
      const sections = (["said", "visits", "meetings", "met", "agreements", "deeds"] as const).filter(
        (section) => data[section].length > 0,
      );
      const isDescribed = data.posts.length + data.terms.length > 0;
      const listed = [...(isDescribed ? ["posts" as const] : []), ...sections, "documents" as const];
      return (
        <>
          <p class="overline quiet">{capitalised(say.kinds[data.kind], tongue.locale)}</p>
          <h1>{visible(actorName(data, tongue.speech))}</h1>
          <p class="lead">
            {data.home === null ? null : (
              <>
                <PartyName tongue={tongue} id={data.home} /> ·{" "}
              </>
            )}
            {say.counts({
              claims: site.claims({ n: data.claims }),
              documents: site.documentsCounted({ n: data.documents.length }),
            })}
          </p>
          {data.aliases.length === 0 ? null : (
            <p class="small quiet">
              {say.also}
              {tongue.speech.signs.gap}
              {data.aliases.map(visible).join(tongue.speech.between)}
            </p>
          )}
          {data.claims > data.read ? <p class="notice">{say.newest({ read: site.claims({ n: data.read }) })}</p> : null}
          <p class="small">
            {organisationById(data.id) === undefined ? null : (
              <>
                <a href={links.party(data.id)}>{say.dossier}</a> ·{" "}
              </>
            )}
            <a href={links.searchFor(query)}>{say.search}</a>
          </p>
          <FollowForm subject={data.id} visit={visit} />
          <nav class="contents" aria-label={site.onThisPage}>
            <ul>
              {listed.map((section) => (
                <li>
                  <a href={`#${section}`}>{say.sections[section]}</a>
                </li>
              ))}
            </ul>
          </nav>
          {isDescribed ? (
            <section id="posts" aria-labelledby="posts-title">
              <h2 id="posts-title">{say.sections.posts}</h2>
              {data.terms.length === 0 ? null : <p class="quiet small prose">{say.termsNote}</p>}
              {show.table("posts", ROWS)}
              {show.table("terms", ROWS)}
            </section>
          ) : null}
          {[...sections, "documents" as const].map((section) => (
            <section id={section} aria-labelledby={`${section}-title`}>
              <h2 id={`${section}-title`}>{say.sections[section]}</h2>
              {show.table(section, ROWS)}
            </section>
          ))}
          {data.spellings.length < 2 ? null : (
            <section id="spellings" aria-labelledby="spellings-title">
              <h2 id="spellings-title">{say.sections.spellings}</h2>
              {show.table("spellings", ROWS)}
              <p class="quiet small prose">{say.same}</p>
            </section>
          )}
        </>
      );
    },
  });
}

/** The data of an id as it stands in a path; one without its kind, or of the other list, has its page elsewhere. Throws Missing and Moved. */
async function dataOf({ ledger, params, tongue }: Asked<unknown>, name: "person" | "organisation"): Promise<ActorPage> {
  const given = params.id ?? "";
  const prefixes = given.includes(":") ? [""] : name === "person" ? ["person:"] : ["org:", "firm:", "media:"];
  for (const prefix of prefixes) {
    const found = await actorData(ledger, `${prefix}${given}`);
    if (found === null) continue;
    const isHere = (kindOfActor(found.id) === "person") === (name === "person") && found.id === given;
    if (!isHere) throw new Moved(links.actor(found.id));
    return found;
  }
  throw new Missing(tongue.words.actors.missing({ id: given }));
}
