import type { Child } from "hono/jsx";
import type { DocumentPage } from "../../../dossier/index.js";
import { visible } from "../../../text/index.js";
import { bracketed, capitalised, publisherWords } from "../../../words/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import { LinkStates } from "./links.js";
import { OwnAddress } from "./own-address.js";

/** What is known of a document besides its words, and its copies and translations. */
export function AboutDocument({
  page,
  tongue,
  children,
}: {
  readonly page: Pick<DocumentPage, "document" | "kin" | "publisher" | "links">;
  readonly tongue: Tongue;
  readonly children?: Child;
}) {
  const { reading } = tongue.words;
  const { semicolon } = tongue.speech.signs;
  const { document: kept, kin } = page;
  const { metadata, problems } = kept.document;
  const own = page.links.filter(({ note }) => note === null);
  const names = metadata.authors.map(visible);
  const { mended = {}, tags = [], collections = [], catalogued, ocr } = metadata;
  /** A value that a person set, with what the document says itself. */
  const set = (field: keyof typeof mended, value: Child | null): Child | null => {
    const own = mended[field];
    if (own === undefined) return value;
    const was = own === null ? reading.mend.none : field === "date" ? tongue.date(own) : visible(own);
    return (
      <>
        {value ?? reading.mend.none}
        {bracketed(reading.mend.was({ value: was }), tongue.speech.signs)}
      </>
    );
  };
  const rows: [string, Child | null][] = [
    [
      reading.facts.title,
      mended.title === undefined && catalogued?.itself.title === undefined
        ? null
        : set("title", visible(metadata.title ?? "")),
    ],
    [reading.facts.publisher, set("publisher", kept.publisher === null ? null : visible(kept.publisher))],
    [
      reading.facts.publisherKind,
      `${capitalised(publisherWords(page.publisher, tongue.speech))}${semicolon}${reading.publisherBy[page.publisher.by ?? "nobody"]}`,
    ],
    [reading.facts.authors, names.length === 0 ? null : names.join(tongue.speech.between)],
    [
      reading.facts.date,
      set(
        "date",
        metadata.date === null
          ? null
          : `${tongue.date(metadata.date)}${metadata.implied.includes("date") && mended.date === undefined ? bracketed(reading.implied, tongue.speech.signs) : ""}`,
      ),
    ],
    [reading.facts.modified, metadata.modified === null ? null : tongue.date(metadata.modified)],
    [reading.facts.section, metadata.section === null ? null : visible(metadata.section)],
    [reading.facts.language, metadata.language === null ? null : visible(tongue.language(metadata.language))],
    [reading.facts.url, set("url", metadata.url === null ? null : <OwnAddress url={metadata.url} />)],
    [reading.facts.link, own.some(({ check }) => check !== null) ? <LinkStates links={own} tongue={tongue} /> : null],
    [
      reading.facts.translations,
      metadata.translations.length === 0
        ? null
        : metadata.translations
            .map(({ language, url }) =>
              [visible(tongue.language(language)), ...(url === null ? [] : [visible(url)])].join(" "),
            )
            .join(semicolon),
    ],
    [
      reading.facts.ocr,
      ocr === undefined
        ? null
        : reading.ocr({
            engine: ocr.engine,
            languages: ocr.languages.join(", "),
            sure: tongue.percent(ocr.confidence),
          }),
    ],
    [reading.facts.tags, tags.length === 0 ? null : tags.map(visible).join(semicolon)],
    [reading.facts.collections, collections.length === 0 ? null : collections.map(visible).join(semicolon)],
    [reading.facts.catalogued, catalogued === undefined ? null : <Catalogued told={catalogued} tongue={tongue} />],
    [reading.facts.names, kept.names.map(visible).join(semicolon)],
    [reading.facts.added, tongue.instant(kept.added)],
    [reading.facts.producer, visible(kept.producer)],
    [reading.facts.hash, <code>{kept.hash}</code>],
    [
      reading.facts.problems,
      problems.length === 0
        ? null
        : problems.map(({ message }) => visible(tongue.problem(message))).join(tongue.speech.signs.gap),
    ],
  ];
  return (
    <section class="about-document" aria-labelledby="about">
      <h2 id="about">{reading.about}</h2>
      <dl class="terms">
        {rows.map(([name, words]) =>
          words === null ? null : (
            <div>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
      {children}
      <h3>{reading.kin}</h3>
      {kin.length === 0 ? (
        <p class="quiet">{reading.kinNone}</p>
      ) : (
        <>
          <p class="quiet">{reading.kinText}</p>
          <ul>
            {kin.map(({ id, title, publisher, date, language, kinship }) => (
              <li>
                <a href={links.document(id)}>{visible(title ?? reading.untitled)}</a>
                {[
                  publisher === null ? null : visible(publisher),
                  date === null ? null : tongue.date(date),
                  language === null ? null : visible(tongue.language(language)),
                  kinship === null ? null : reading.kinship[kinship],
                ]
                  .filter((part) => part !== null)
                  .map((part) => ` · ${part}`)
                  .join("")}
                {language === metadata.language ? null : (
                  <>
                    {" · "}
                    <a href={links.beside(kept.id, id)}>
                      {reading.beside}
                      <span class="unseen">: {visible(title ?? reading.untitled)}</span>
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What told of a document beside it, and what the document says itself where that is something else. */
function Catalogued({
  told: { by, itself },
  tongue,
}: {
  readonly told: NonNullable<DocumentPage["document"]["document"]["metadata"]["catalogued"]>;
  readonly tongue: Tongue;
}) {
  const { reading } = tongue.words;
  const { colon, semicolon } = tongue.speech.signs;
  const said = [
    [reading.facts.title, itself.title],
    [reading.facts.authors, itself.authors?.join(tongue.speech.between)],
    [reading.facts.publisher, itself.publisher],
    [reading.facts.date, itself.date ? tongue.date(itself.date) : null],
    [reading.facts.language, itself.language ? tongue.language(itself.language) : null],
    [reading.facts.url, itself.url],
  ].flatMap(([name, value]) => (value ? [`${name}${colon}${visible(value)}`] : []));
  return (
    <>
      {visible(by)}
      {said.length === 0 ? null : bracketed(reading.itself({ said: said.join(semicolon) }), tongue.speech.signs)}
    </>
  );
}
