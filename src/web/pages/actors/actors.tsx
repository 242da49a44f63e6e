import { z } from "zod";
import { type ActorKind, kindOfActor } from "../../../dossier/index.js";
import { tableOf } from "../../../table/index.js";
import { firmById, fold, personById } from "../../../vocabulary/index.js";
import { actorName, nameOf } from "../../../words/index.js";
import { type Asked, links, page } from "../../page/index.js";
import { KINDS } from "./shape.js";

/** Rows that a list shows; its file has all. */
const ROWS = 200;

interface Listed {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** The state that the tables know it to belong to. */
  readonly home: string | null;
  readonly claims: number;
}

interface ActorsData {
  readonly actors: readonly Listed[];
}

const Query = z.object({ q: z.string().max(200).optional().describe("Words of the name.") });
type Query = z.infer<typeof Query>;

/** Everybody whom claims name. */
export const peoplePage = listAt("people", "People whom claims name, those with most claims first.");

/** Organisations, banks and firms that claims name. */
export const organisationsPage = listAt(
  "organisations",
  "Organisations, banks and firms that claims name, those with most claims first.",
);

function listAt(name: "people" | "organisations", summary: string) {
  return page<ActorsData, Query>({
    name,
    path: links[name],
    summary,
    plain: true,
    query: Query,
    schema: z.strictObject({
      actors: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.enum(KINDS),
          name: z.string(),
          home: z.string().nullable().describe("The state that the tables know it to belong to."),
          claims: z.number(),
        }),
      ),
    }),
    data: (asked) => dataOf(asked, name),
    tables: {
      actors: ({ actors: listed }, { tongue }) => {
        if (listed.length === 0) return null;
        const { columns, kinds, [name]: caption } = tongue.words.actors;
        const isMixed = name === "organisations";
        const head = {
          caption,
          columns: [
            { title: isMixed ? columns.name : columns.person },
            ...(isMixed ? [{ title: columns.kind }] : []),
            { title: columns.of },
            { title: columns.claims, numeric: true },
          ],
        };
        return tableOf(head, listed, ({ id, kind, name, home, claims }) => [
          { text: actorName({ id, name }, tongue.speech), href: links.actor(id), value: id },
          ...(isMixed ? [{ text: kinds[kind], value: kind }] : []),
          home === null ? null : { text: nameOf(home, tongue.speech), href: links.party(home), value: home },
          claims,
        ]);
      },
    },
    title: (_, { tongue }) => tongue.words.actors[name],
    view({ actors: listed }, { tongue, path, query }, show) {
      const { actors: say } = tongue.words;
      const asked = query.q?.trim() ?? "";
      return (
        <>
          <h1>{say[name]}</h1>
          <p class="lead">{say.lead[name]}</p>
          <form class="row" action={path}>
            <label>
              {name === "people" ? say.columns.person : say.filter}
              <input name="q" value={asked} maxlength={200} autocomplete="off" />
            </label>
            <button type="submit">{say.show}</button>
            {asked === "" ? null : <a href={path}>{say.all}</a>}
          </form>
          {listed.length > 0 ? (
            show.table("actors", ROWS, { heading: false })
          ) : (
            <p>{asked === "" ? say.none : say.noneCalled({ words: asked })}</p>
          )}
        </>
      );
    },
  });
}

async function dataOf({ ledger, query, tongue }: Asked<Query>, name: "people" | "organisations"): Promise<ActorsData> {
  const words = fold(query.q ?? "")
    .split(/\s+/u)
    .filter((word) => word !== "");
  const listed = (await ledger.actors()).flatMap(({ id, name: called, claims }): Listed[] => {
    const kind = kindOfActor(id);
    if ((kind === "person") !== (name === "people")) return [];
    const home = personById(id)?.state ?? firmById(id)?.state ?? null;
    return [{ id, kind, name: called ?? nameOf(id), home, claims }];
  });
  const fits = ({ id, name: called }: Listed) => {
    const all = fold(`${called} ${actorName({ id, name: called }, tongue.speech)} ${id}`);
    return words.every((word) => all.includes(word));
  };
  return { actors: listed.filter(fits) };
}
