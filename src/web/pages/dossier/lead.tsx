import type { PairPage, StatePage, Theme } from "../../../dossier/index.js";
import { CERTAIN } from "../../../vocabulary/index.js";
import { headlineOf, nameOf } from "../../../words/index.js";
import { links, type Visit, withQuery } from "../../page/index.js";
import type { Words } from "../../words/index.js";
import type { WindowQuery } from "./window.js";

/** Subjects that are counted at the top. */
const FEW = 3;
const SURE = String(Math.round(CERTAIN * 100));

/**
 * Two or three sentences that say most: how many facts are certain and of what, and the largest sum or the latest of them. Each number leads to the facts that it
 * counts: the same page with no others in it.
 */
export function LeadSentences({
  data,
  visit,
}: {
  readonly data: Pick<PairPage | StatePage, "lead" | "facts">;
  readonly visit: Visit<WindowQuery>;
}) {
  const { tongue, path, query } = visit;
  const { lead: words } = tongue.words.dossier;
  const { facts, certain, years, themes, newest, money } = data.lead;
  const to = (changes: Readonly<Record<string, string | null>>) =>
    withQuery(path, query, { sure: sureOf(query), denied: "no", ...changes });
  if (facts === 0) return null;
  if (certain === 0) return <p class="lead">{words.none({ facts: tongue.number(facts) })}</p>;
  const counted = themes.filter((one) => one.certain > 0).slice(0, FEW);
  const isOf = (theme: Theme) => counted.some((one) => one.theme === theme);
  const latest = newest === null ? undefined : data.facts[newest];
  return (
    <>
      <p class="lead">
        <a href={to({})}>{words.certain({ certain: tongue.number(certain), facts: tongue.number(facts) })}</a>
        {words.tell({ years: years === null ? null : yearsOf(years, words.years) })}
        {words.of}
        {counted.map((one, i) => (
          <>
            {i === 0 ? "" : words.and}
            <a href={to({ about: one.theme })}>
              {[tongue.number(one.certain), words.themes[one.theme]].join(tongue.speech.signs.gap)}
            </a>
          </>
        ))}
        {words.end}
      </p>
      {money !== null && isOf("money") ? (
        <p class="lead">
          {words.money}
          {words.moneyTold({
            from: nameOf(money.source, tongue.speech),
            to: nameOf(money.target, tongue.speech),
            dollars:
              money.withoutUsd > 0
                ? tongue.words.tables.money.atLeast({ dollars: tongue.dollars(money.usd) })
                : tongue.dollars(money.usd),
          })}
          {words.moneyFacts[money.firmness]}
          <a href={behind(money)}>{tongue.words.site.facts({ n: money.facts })}</a>
          {words.end}
        </p>
      ) : null}
      {latest === undefined ? null : (
        <p class="lead">
          {words.newest}
          <a href={links.fact(latest.id)}>{headlineOf(latest, tongue.speech)}</a>
          {words.and}
          {ended(
            latest.when === null ? words.reported({ date: tongue.date(latest.reported) }) : tongue.date(latest.when),
            words.end,
          )}
        </p>
      )}
    </>
  );
}

/** The fact that tells a sum, or the claims of money that went that way. */
function behind({ only, source, target }: NonNullable<(PairPage | StatePage)["lead"]["money"]>): string {
  return only === null ? links.searchFor(`type:finance by:${source} towards:${target}`) : links.fact(only);
}

/** The threshold that is asked for, where it is higher than that of certain facts. */
function sureOf({ sure }: WindowQuery): string {
  return sure && Number(sure) > Number(SURE) ? sure : SURE;
}

/** "2012 to 2016", or one year. */
function yearsOf([first, last]: readonly [number, number], span: Words["dossier"]["lead"]["years"]): string {
  return first === last ? String(first) : span({ first: String(first), last: String(last) });
}

/** Words with the end of a sentence; one stop is enough where they end with that of a short word ("2032 г."). */
const ended = (said: string, end: string) => (said.endsWith(end) ? said : `${said}${end}`);
