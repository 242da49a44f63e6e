import { z } from "zod";
import { EXPORTS } from "../../../exchange/index.js";
import { links, page, pathOf } from "../../page/index.js";

const Data = z.strictObject({
  documents: z.number().int(),
  claims: z.number().int(),
  facts: z.number().int(),
  formats: z
    .array(
      z.strictObject({
        name: z.string(),
        title: z.string(),
        end: z.string().describe("Of its address: /exports.END, or /KAZ/CHN.END of what is known of two."),
        mediaType: z.string(),
        about: z.string(),
        reads: z.array(z.string()).describe("What of the ledger it has."),
      }),
    )
    .describe("Open formats that the whole ledger is there in."),
});

/** A whole ledger as files that other programs read. */
export const exportsPage = page<z.infer<typeof Data>, Record<string, never>>({
  name: "exports",
  path: links.exports,
  summary: "Open formats that a whole ledger is there in.",
  plain: true,
  query: z.object({}),
  schema: Data,
  async data({ ledger }) {
    const { documents, claims: byType, facts } = await ledger.contents();
    const claims = Object.values(byType).reduce((sum, count) => sum + count, 0);
    const formats = EXPORTS.map(({ name, title, end, mediaType, about, reads }) => ({
      ...{ name, title, end, mediaType, about },
      reads: [...reads],
    }));
    return { documents, claims, facts, formats };
  },
  exports: () => ({ parties: [] }),
  title: (_, { tongue }) => tongue.words.exports.title,
  view({ documents, claims, facts }, { tongue, path }) {
    const { exports: say } = tongue.words;
    const counted = { documents: tongue.number(documents), claims: tongue.number(claims), facts: tongue.number(facts) };
    return (
      <article>
        <h1>{say.title}</h1>
        <p class="lead prose">{say.lead}</p>
        <section aria-labelledby="whole">
          <h2 id="whole">{say.heading}</h2>
          <p class="quiet">{say.size(counted)}</p>
          <p>{say.dossiers}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.format}</th>
                <th scope="col">{say.holds}</th>
              </tr>
            </thead>
            <tbody>
              {EXPORTS.map(({ name, title, end }) => (
                <tr>
                  <th scope="row">
                    <a href={pathOf(path, { kind: "file", type: end, style: null })} download>
                      {title}
                    </a>
                  </th>
                  <td>{say.formats[name]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </article>
    );
  },
});
