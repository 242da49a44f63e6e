import { z } from "zod";
import type { SideBySide } from "../../../dossier/index.js";
import { judgedByBoth } from "../../../entente.js";
import type { Judgement } from "../../../ledger/index.js";
import type { Table } from "../../../table/index.js";
import { visible } from "../../../text/index.js";
import { headlineOf } from "../../../words/index.js";
import { links, page } from "../../page/index.js";
import { JudgementShape, KeptClaimShape, type ShownClaim, shownClaim } from "../../shapes/index.js";
import type { Tongue } from "../../words/index.js";

const Data = z.strictObject({
  reviewers: z.array(z.string()).describe("Who has judged anything, in order."),
  pair: z.tuple([z.string(), z.string()]).nullable().describe("Who is compared."),
  rows: z
    .array(
      z.strictObject({
        claim: z.string(),
        first: JudgementShape,
        second: JudgementShape,
        third: JudgementShape.nullable().describe("The last word of anybody else."),
        apart: z.boolean(),
      }),
    )
    .describe("Those that they judged apart first."),
  claims: z.record(z.string(), KeptClaimShape),
  kappa: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
});

interface AgreementData {
  readonly reviewers: readonly string[];
  readonly pair: readonly [string, string] | null;
  readonly rows: readonly SideBySide[];
  readonly claims: Readonly<Record<string, ShownClaim>>;
  readonly kappa: number | null;
  readonly interval: readonly [number, number] | null;
}

const Query = z.object({
  a: z.string().max(500).optional().describe("A reviewer; the first of all unless it is given."),
  b: z.string().max(500).optional().describe("Another."),
});

/** The judgements of two reviewers side by side, with who settled what they judged apart. */
export const agreementPage = page<AgreementData, z.infer<typeof Query>>({
  name: "agreement",
  path: links.agreement,
  summary: "What two reviewers said of the claims that both judged, and who settled those that they judged apart.",
  plain: true,
  query: Query,
  schema: Data,
  async data({ ledger, query }): Promise<AgreementData> {
    const { reviewers } = await judgedByBoth(ledger, null);
    const a = query.a || reviewers[0];
    const b = query.b || reviewers.find((one) => one !== a);
    const pair = a === undefined || b === undefined || a === b ? null : ([a, b] as const);
    const { rows, claims, agreement } = await judgedByBoth(ledger, pair);
    const all = agreement?.verdicts.find(({ type }) => type === "all");
    return {
      reviewers,
      pair,
      rows,
      claims: Object.fromEntries([...claims].map(([id, kept]) => [id, shownClaim(kept)])),
      kappa: all?.kappa ?? null,
      interval: all?.interval ?? null,
    };
  },
  tables: { judged: (data, { tongue }) => (data.rows.length === 0 ? null : judgedTable(data, tongue)) },
  title: (_, { tongue }) => tongue.words.agreement.title,
  view({ reviewers, pair, rows, kappa, interval }, { tongue, path }, show) {
    const { agreement: say } = tongue.words;
    const choice = (name: "a" | "b", label: string, chosen: string | undefined) => (
      <label>
        {label}{" "}
        <select name={name}>
          {reviewers.map((one) => (
            <option value={one} selected={one === chosen}>
              {visible(one)}
            </option>
          ))}
        </select>
      </label>
    );
    const apart = rows.filter((row) => row.apart).length;
    return (
      <>
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        {reviewers.length < 2 ? (
          <p>{say.few}</p>
        ) : (
          <form class="comparing" action={path}>
            {choice("a", say.first, pair?.[0])} {choice("b", say.second, pair?.[1])}{" "}
            <button type="submit">{say.show}</button>
          </form>
        )}
        {pair === null ? null : rows.length === 0 ? (
          <p>{say.none({ a: visible(pair[0]), b: visible(pair[1]) })}</p>
        ) : (
          <>
            <p>
              {say.counts({ both: tongue.number(rows.length), apart: tongue.number(apart) })}
              {tongue.speech.signs.gap}
              {kappa === null || interval === null
                ? null
                : say.kappa({
                    value: tongue.fixed(kappa, 2),
                    low: tongue.fixed(interval[0], 2),
                    high: tongue.fixed(interval[1], 2),
                  })}
            </p>
            {show.table("judged", 200)}
          </>
        )}
      </>
    );
  },
});

function judgedTable({ rows, claims, pair }: AgreementData, tongue: Tongue): Table {
  const { agreement: say } = tongue.words;
  const [a = "", b = ""] = pair ?? [];
  const word = ({ verdict, reason }: Judgement) => {
    const plain = verdict === "accept" ? say.accept : say.reject;
    return reason === null ? plain : say.because({ word: plain, reason });
  };
  return {
    caption: say.table,
    columns: [say.what, a, b, say.third, say.holds, say.words, say.claim].map((title) => ({ title: visible(title) })),
    rows: rows.map(({ claim: id, first, second, third }) => {
      const kept = claims[id];
      const ruling = kept?.verdict ?? null;
      return [
        kept === undefined
          ? id
          : { text: headlineOf(kept.claim, tongue.speech), href: links.document(kept.claim.document, id) },
        word(first),
        word(second),
        third === null ? null : say.by({ reviewer: third.reviewer, word: word(third) }),
        ruling === null ? null : say[ruling],
        kept?.claim.evidence.exact ?? null,
        id,
      ];
    }),
  };
}
