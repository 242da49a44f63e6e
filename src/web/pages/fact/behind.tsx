import type { Child } from "hono/jsx";
import type { Claim } from "../../../claim/index.js";
import {
  closest,
  dollarsFor,
  type FactPage,
  type FirstSource,
  type InDollars,
  type Source,
} from "../../../dossier/index.js";
import { type DocumentSummary, houseOf } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";
import {
  amountWords,
  capitalised,
  citedWords,
  factHeadline,
  inDollarsWords,
  inOneLine,
  joiningWords,
  nameOf,
  placeName,
  reasonWords,
  sideWords,
  slugWords,
  sourceWords,
  sumWords,
} from "../../../words/index.js";
import { callingIn, detailValue, fieldName } from "../../claims/index.js";
import { Terms } from "../../layout/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";

/** What the sections of a fact are made with. */
export interface Behind {
  readonly page: Omit<FactPage, "claims">;
  readonly tongue: Tongue;
  /** Numbers of claims, each a link to its card; many are cut. */
  readonly numbers: (claims: readonly string[]) => Child;
}

/** A section with its heading. */
export function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: Child;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** A value of a fact in words. */
interface Value {
  readonly field: string;
  readonly words: string;
  readonly claims: readonly string[];
  readonly support: number;
  /** Of a sum in another currency: what it is in US dollars. */
  readonly dollars?: InDollars | undefined;
}

/** The values of a fact by field, as words, each with the claims that give it. */
export function valuesOf({ fact, inDollars }: Pick<FactPage, "fact" | "inDollars">, tongue: Tongue) {
  const { fact: say, claims } = tongue.words;
  const rows: Value[] = [
    ...fact.when.map((one) => ({ ...one, field: say.fields.when, words: tongue.date(one.value) })),
    ...fact.amount.map((one) => ({
      ...one,
      field: say.fields.amount,
      words: amountWords(one.value, tongue.speech),
      dollars: dollarsFor(inDollars, one.value),
    })),
    ...fact.where.map((one) => ({
      ...one,
      field: say.fields.where,
      words: visible(placeName(one.value, tongue.speech)),
    })),
    ...Object.entries(fact.details).flatMap(([name, variants]) =>
      variants.map((one) => ({
        ...one,
        field: Object.hasOwn(claims.judge.fields, `details.${name}`)
          ? fieldName(`details.${name}`, tongue)
          : capitalised(slugWords(name), tongue.locale),
        words: detailValue(name, one.value, tongue),
      })),
    ),
  ];
  return rows.filter(({ words }) => words !== "");
}

/** All values side by side, with who gives which. */
export function Values({ page, tongue, numbers }: Behind) {
  const { fact: say } = tongue.words;
  const rows = valuesOf(page, tongue);
  return (
    <section class="scroll" tabindex={0} aria-label={say.table}>
      <table class="n4">
        <thead>
          <tr>
            {[say.field, say.value, say.claims].map((title) => (
              <th scope="col">{title}</th>
            ))}
            <th scope="col" class="number">
              {say.origins}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, words, claims, support, dollars }, i) => (
            <tr class={rows[i - 1]?.field === field ? "again" : undefined}>
              <th scope="row">{field}</th>
              <td>
                {words}
                {dollars === undefined ? null : <div class="quiet small">{inDollarsWords(dollars, tongue.speech)}</div>}
              </td>
              <td>{numbers(claims)}</td>
              <td>{tongue.number(support)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Conflicts({ page: { fact }, tongue, numbers }: Behind) {
  const { fact: say } = tongue.words;
  return (
    <ul class="plain conflicts">
      {fact.conflicts.map(({ kind, sides }) => (
        <li>
          <strong class="bad">
            ⚠ {say.kinds[kind]}
            {tongue.speech.signs.colon}
          </strong>
          {sides.map(({ value, claims, support }, i) => (
            <>
              {i === 0 ? null : <span class="quiet"> {say.against} </span>}
              {visible(sideWords(value, tongue.speech))} {numbers(claims)}{" "}
              <span class="quiet">({say.gives({ n: support })})</span>
            </>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function History({ page: { fact }, tongue, numbers }: Behind) {
  const { fact: say, claims } = tongue.words;
  return (
    <ol class="plain history">
      {fact.history.map(({ status, step, when, claims: sayers }) => (
        <li>
          <span class="date">{when === null ? say.undated : tongue.date(when)}</span>{" "}
          <strong>{step === undefined ? claims.statuses[status] : say.steps[step]}</strong> {numbers(sayers)}
        </li>
      ))}
    </ol>
  );
}

/** Origins that are shown with their documents; the JSON has all. */
const SHOWN = 60;

export function Origins({
  page: { fact, documents, sources },
  claims,
  tongue,
  numbers,
}: Behind & { readonly claims: readonly Claim[] }) {
  const { fact: say } = tongue.words;
  const called = callingIn(claims, tongue.speech);
  const printed = [
    ...claims.map(({ attribution }) => attribution?.speaker.name),
    ...Object.values(documents).map(({ publisher }) => publisher),
  ].flatMap((name) => name ?? []);
  const houses = new Map(printed.map((name) => [houseOf(name), name]));
  const names: RootNames = { says: called, publisher: (house) => houses.get(house) ?? house };
  return (
    <>
      <p class="quiet small">
        {say.whenceText}
        {tongue.speech.signs.gap}
        <Terms ids={["origin"]} tongue={tongue} />
      </p>
      <ol class="plain origins">
        {fact.origins.slice(0, SHOWN).map(({ claims, documents: carried, first, roots }, i) => (
          <li class="card">
            <p>
              <strong>{say.origin({ n: tongue.number(i + 1) })}</strong>
              <SourceNote source={closest(carried.flatMap((id) => sources[id] ?? []))} tongue={tongue} />
              <span class="quiet"> · {first === null ? say.noDate : say.firstOn({ date: tongue.date(first) })}</span>{" "}
              {numbers(claims)}
            </p>
            <ul>
              {carried.map((id) => (
                <li>
                  <DocumentLink id={id} document={documents[id]} tongue={tongue} />
                  {carried.length > 1 ? <SourceNote source={sources[id]} tongue={tongue} /> : null}
                </li>
              ))}
            </ul>
            {roots.length === 0 ? null : (
              <p class="quiet small">
                {say.shared}
                {tongue.speech.signs.gap}
                {[...new Set(roots.map((root) => rootWords(root, tongue, names)))].join(tongue.speech.signs.semicolon)}
              </p>
            )}
          </li>
        ))}
      </ol>
      {fact.origins.length > SHOWN ? <p>{say.more({ n: tongue.number(fact.origins.length - SHOWN) })}</p> : null}
    </>
  );
}

/** What a publisher is, behind its name. */
export function SourceNote({ source, tongue }: { readonly source: Source | undefined; readonly tongue: Tongue }) {
  return source === undefined ? null : <span class="quiet"> · {visible(sourceWords(source, tongue.speech))}</span>;
}

/** A document by publisher, title and date, as a link into the reading room. */
export function DocumentLink({
  id,
  document,
  claim,
  tongue,
}: {
  readonly id: string;
  readonly document: DocumentSummary | undefined;
  readonly claim?: string;
  readonly tongue: Tongue;
}) {
  const { fact: say } = tongue.words;
  const publisher = document?.publisher == null ? null : visible(document.publisher);
  const title = document?.title == null ? say.untitled : visible(document.title);
  const date = document?.date == null ? "" : tongue.date(document.date);
  return <a href={links.document(id, claim)}>{inOneLine(publisher, title, date)}</a>;
}

/** What speakers and newsrooms are called, by their ids and by their names as roots have them. */
type RootNames = Readonly<Record<"says" | "publisher", (what: string) => string>>;

/** What claims go back to, in words: "says:org:IMF" is what the IMF says. */
function rootWords(root: string, { words: { fact: say }, speech }: Tongue, names: RootNames): string {
  const [, kind = "", what = ""] = /^([a-z]+):(.*)$/su.exec(root) ?? [];
  switch (kind) {
    case "says":
      return say.roots.says({ name: visible(names.says(what)) });
    case "agency":
      return say.roots.agency({ name: visible(nameOf(`media:${what}`, speech)) });
    case "publisher":
      return say.roots.publisher({ name: visible(names.publisher(what)) });
    case "cites":
      return say.roots.cites({ work: visible(what) });
    case "words":
      return say.roots.words;
    case "strain":
      return say.roots.strain;
    default:
      return visible(root);
  }
}

/** Whether a trail tells more than the claim itself does: who has repeated it, or who is cited for it. */
export const isTold = ({ mentions, cited }: FactPage["trails"][number]) => mentions.length > 1 || cited !== null;

/** Who is cited as having said it before any document that was read, and who cites it. */
export function FirstSaid({
  source: { name, title, url, when, document, claim },
  tongue,
  numbers,
}: Pick<Behind, "tongue" | "numbers"> & { readonly source: FirstSource }) {
  const { fact: say } = tongue.words;
  const { comma, quotes } = tongue.speech.signs;
  const words = visible(citedWords({ name, title, url }, tongue.speech));
  return (
    <>
      <span class="date">{when === null ? say.undated : tongue.date(when)}</span> <strong>{say.manners.first}</strong>{" "}
      {document === null ? words : <a href={links.document(document)}>{words}</a>}
      {name === null || title === null ? null : `${comma}${quotes[0]}${visible(title)}${quotes[1]}`}
      <span class="quiet">
        {comma}
        {document === null ? say.notRead : say.notThere}
        {tongue.speech.signs.semicolon}
        {say.citedBy}
        {tongue.speech.signs.gap}
      </span>
      {numbers([claim])}
    </>
  );
}

export function Trails({ page: { trails, documents }, tongue, numbers }: Behind) {
  const { fact: say } = tongue.words;
  return (
    <>
      {trails.filter(isTold).map(({ figure, cited, mentions }) => (
        <div class="trail">
          <h3>{sumWords(figure.value, figure.currency, tongue.speech)}</h3>
          <ol class="plain">
            {cited === null ? null : (
              <li>
                <FirstSaid source={cited} tongue={tongue} numbers={numbers} />
              </li>
            )}
            {mentions.slice(0, SHOWN).map(({ claim, document, published, publisher, manner, stale }) => (
              <li>
                <span class="date">{published === null ? say.undated : tongue.date(published)}</span>{" "}
                <strong>{manner === "first" && cited !== null ? say.firstRead : say.manners[manner]}</strong>{" "}
                <a href={links.document(document, claim)}>
                  {publisher === null ? visible(documents[document]?.title ?? say.nobody) : visible(publisher)}
                </a>{" "}
                {numbers([claim])}
                {stale === null ? null : <span class="warn"> ⚠ {say.stale({ days: tongue.number(stale) })}</span>}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

export function Contradictions({ page: { fact, contradictions, rivals }, tongue }: Behind) {
  const { fact: say } = tongue.words;
  return (
    <ul class="plain conflicts">
      {contradictions.map(({ kind, facts, because }) => {
        const other = facts.find((id) => id !== fact.id) ?? "";
        const rival = rivals[other];
        return (
          <li>
            <strong class="bad">
              ⚠ {say.kinds[kind]}
              {tongue.speech.signs.colon}
            </strong>
            <a href={links.fact(other)}>{rival === undefined ? other : visible(factHeadline(rival, tongue.speech))}</a>{" "}
            <span class="quiet">
              {say.contradiction({ because: visible(tongue.kept(reasonWords(because, tongue.speech))) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Joinings that are shown; the JSON has all. */
const REASONS = 200;

export function Joinings({ page: { fact }, tongue, numbers }: Behind) {
  const { fact: say } = tongue.words;
  return (
    <ul class="plain joinings">
      {fact.joinings.slice(0, REASONS).map(({ claim, to, rule, because }) => (
        <li>
          {numbers([claim])} {to === null ? say.begins : say.joined} {to === null ? null : numbers([to])}
          {because.length === 0
            ? ""
            : `${tongue.speech.signs.colon}${because.map((reason) => visible(tongue.kept(reasonWords(reason, tongue.speech)))).join(tongue.speech.signs.semicolon)}`}{" "}
          <span class="quiet">{say.rule({ rule: visible(joiningWords(rule, tongue.speech)) })}</span>
        </li>
      ))}
    </ul>
  );
}
