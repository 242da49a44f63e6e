import { z } from "zod";
import type { Delivery, ToldWebhook } from "../../../ledger/index.js";
import { tableOf } from "../../../table/index.js";
import { visible } from "../../../text/index.js";
import { nameOf } from "../../../words/index.js";
import { links, page, type Visit } from "../../page/index.js";
import { FORM_FIELD, may } from "../../security/index.js";
import { instantCell } from "../../tables/index.js";
import type { Tongue } from "../../words/index.js";
import { type WebhooksData, WebhooksShape } from "./shape.js";

/** Deliveries that are told, and those that stand on the page. */
const TOLD = 200;
const SHOWN = 50;

/** Addresses that are told what is new, with what came of it: for admins. */
export const webhooksPage = page<WebhooksData, Record<string, never>>({
  name: "webhookList",
  path: links.webhooks,
  summary: "Addresses that are told what is new, and the latest deliveries to them; for admins.",
  query: z.object({}),
  schema: WebhooksShape,
  fresh: true,
  async data({ ledger, visitor }) {
    if (!may(visitor.role, "admin")) return { may: false, webhooks: [], deliveries: [] };
    const [webhooks, deliveries] = [await ledger.webhooks.all(), await ledger.webhooks.deliveries(TOLD)];
    return {
      may: true,
      webhooks: webhooks.map(({ arrival: _, ...webhook }) => webhook),
      deliveries: deliveries.map(({ body, ...delivery }) => ({ ...delivery, changes: changesIn(body) })),
    };
  },
  tables: {
    deliveries({ webhooks, deliveries }, { tongue }) {
      if (deliveries.length === 0) return null;
      const { webhooks: say } = tongue.words;
      const { when, address, changes, status, attempts, told } = say.columns;
      const addresses = new Map(webhooks.map(({ id, url }) => [id, visible(url)]));
      const columns = [
        { title: when },
        { title: address },
        { title: changes },
        { title: status },
        { title: attempts, numeric: true },
        { title: told },
      ];
      return tableOf({ caption: say.deliveries, columns }, deliveries, (one) => [
        instantCell(one.at, tongue),
        addresses.get(one.webhook) ?? one.webhook,
        one.changes === null
          ? { text: say.trial, value: "" }
          : { text: tongue.number(one.changes), value: one.changes },
        { text: say.statuses[one.status], value: one.status },
        one.attempts,
        { text: visible(one.told === "" ? "" : tongue.problem(one.told)), value: one.told },
      ]);
    },
  },
  title: (_, { tongue }) => tongue.words.webhooks.title,
  view(data, visit, show) {
    const { webhooks: say } = visit.tongue.words;
    if (!data.may)
      return (
        <>
          <h1>{say.title}</h1>
          <p class="lead">{say.admins}</p>
        </>
      );
    return (
      <>
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        {data.webhooks.length === 0 ? <p>{say.none}</p> : null}
        <ul class="plain entries">
          {data.webhooks.map((webhook) => (
            <Entry webhook={webhook} visit={visit} />
          ))}
        </ul>
        <AddForm visit={visit} />
        <section aria-labelledby="deliveries-title">
          <h2 id="deliveries-title">{say.deliveries}</h2>
          {data.deliveries.length === 0 ? <p>{say.nothing}</p> : show.table("deliveries", SHOWN, { heading: false })}
        </section>
      </>
    );
  },
});

type Shown = Pick<Visit, "tongue" | "visitor">;

/** A webhook, with what can be done with it. */
function Entry({
  webhook: { id, url, subjects, by, at, private: isPrivate, paused },
  visit: { tongue, visitor },
}: {
  readonly webhook: Omit<ToldWebhook, "arrival">;
  readonly visit: Shown;
}) {
  const { webhooks: say } = tongue.words;
  const deeds = paused === null ? (["pause", "test", "remove"] as const) : (["resume", "remove"] as const);
  return (
    <li>
      <h2>
        <code>{visible(url)}</code>
      </h2>
      <p>
        {say.subjects}
        {tongue.speech.signs.colon}
        {subjects.map((subject) => subjectWords(subject, tongue)).join(tongue.speech.signs.semicolon)}
      </p>
      {paused === null ? null : (
        <p class="notice">
          {[say.paused({ since: tongue.instant(paused) }), say.resumeHint].join(tongue.speech.signs.gap)}
        </p>
      )}
      <p class="quiet small">
        {say.by({ who: visible(by), day: tongue.date(at.slice(0, 10)) })} {isPrivate ? say.private : null}
      </p>
      <form method="post" action={links.webhooks} class="inline">
        <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
        <input type="hidden" name="webhook" value={id} />
        {deeds.map((deed) => (
          <button type="submit" name="do" value={deed}>
            {say[deed]}
            <span class="unseen">: {visible(url)}</span>
          </button>
        ))}
      </form>
    </li>
  );
}

function AddForm({ visit: { tongue, visitor } }: { readonly visit: Shown }) {
  const { webhooks: say } = tongue.words;
  return (
    <section aria-labelledby="add-title">
      <h2 id="add-title">{say.add}</h2>
      <form method="post" action={links.webhooks} class="card column">
        <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
        <label>
          {say.address}
          <input type="url" name="url" required maxlength={2000} pattern="https?://.*" placeholder="https://" />
        </label>
        <label>
          {say.what}
          <input type="text" name="for" required maxlength={20_000} aria-describedby="for-hint" />
        </label>
        <p class="quiet small" id="for-hint">
          {say.hint}
        </p>
        <button type="submit" name="do" value="add" class="primary">
          {say.button}
        </button>
      </form>
    </section>
  );
}

/** "China and Kazakhstan", "everything", "the search loans". */
function subjectWords(subject: string, { words, speech }: Tongue): string {
  if (subject === "all") return words.webhooks.all;
  const [, search] = /^search:(.*)$/su.exec(subject) ?? [];
  if (search !== undefined) return visible(words.webhooks.search({ name: search }));
  const [a = "", b] = subject.split(" ").map((id) => visible(nameOf(id, speech)));
  return b === undefined ? a : words.site.between({ a, b });
}

/** How many changes a delivery tells; null of a test. */
function changesIn(body: Delivery["body"]): number | null {
  const { type, changes } = JSON.parse(body) as { readonly type: string; readonly changes: readonly unknown[] };
  return type === "ledger.test" ? null : changes.length;
}
