import { z } from "zod";
import {
  type BesideDifference,
  type BesidePage,
  type BesideParagraph,
  type BesidePlace,
  besidePageOf,
} from "../../../dossier/index.js";
import { besideInLedger } from "../../../entente.js";
import { visible } from "../../../text/index.js";
import { bracketed, capitalised, meaningOf } from "../../../words/index.js";
import { langOf } from "../../layout/index.js";
import { links, Missing, page, pathOf, Unclear } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import { piecesOf } from "./pieces.js";
import { BesideShape } from "./shape.js";

/** Rows and differences that the page shows; its JSON has all. */
const ROWS = 300;
const DIFFERENCES = 100;
/** Characters of a sentence that is left out, in the list. */
const SHOWN = 120;

const SIDES = ["left", "right"] as const;
type Side = (typeof SIDES)[number];

/** Two translations of a text paragraph by paragraph, and where they differ. */
export const besidePage = page<BesidePage, object>({
  name: "beside",
  path: "/documents/:id/beside/:other",
  summary: "Two documents in two languages, paragraph by paragraph, with where they differ.",
  plain: true,
  query: z.looseObject({}),
  schema: BesideShape,
  async data({ ledger, params, tongue }) {
    const ids = [params.id ?? "", params.other ?? ""] as const;
    const found = await besideInLedger(ledger, ids);
    if (found === null) throw new Missing(tongue.words.beside.missing({ ids: ids.join(", ") }));
    if ("problem" in found) throw new Unclear(tongue.words.beside.problem({ why: tongue.problem(found.problem) }));
    return besidePageOf(found, found.documents);
  },
  tables: {
    differences: ({ differences }, { tongue }) => {
      const { columns, caption } = tongue.words.beside;
      const cells = (kind: BesideDifference["kind"], place: BesidePlace | null) => [
        place?.text ?? null,
        place?.value == null ? null : { text: meaningOf(kind, place.value, tongue.speech), value: place.value },
      ];
      return {
        caption,
        columns: [
          { title: columns.row, numeric: true },
          ...[columns.kind, columns.left, columns.leftMeans, columns.right, columns.rightMeans].map((title) => ({
            title,
          })),
        ],
        rows: differences.map(({ kind, row, left, right }) => [
          row + 1,
          tongue.speech.words.differences[kind],
          ...cells(kind, left),
          ...cells(kind, right),
        ]),
      };
    },
  },
  title: ({ left, right }, { tongue }) =>
    tongue.words.beside.title({ left: titleOf(left, tongue), right: titleOf(right, tongue) }),
  view(data, { tongue, path }) {
    const { beside } = tongue.words;
    const { rows, differences } = data;
    return (
      <>
        <header class="prose">
          <h1>{beside.heading}</h1>
          <ul class="plain">
            {SIDES.map((side) => (
              <li>
                <strong>{capitalised(languageOf(data, side, tongue), tongue.locale)}</strong>{" "}
                <a href={links.document(data[side].id)} lang={langOf(data[side].language)} dir="auto">
                  {titleOf(data[side], tongue)}
                </a>
                {[data[side].publisher === null ? null : visible(data[side].publisher), tongue.date(data[side].date)]
                  .filter((part) => part !== null && part !== "")
                  .map((part) => ` · ${part}`)
                  .join("")}
              </li>
            ))}
          </ul>
        </header>
        <section aria-labelledby="differences">
          <h2 id="differences">{beside.differences}</h2>
          <p class="quiet">{differences.length === 0 ? beside.none : beside.count({ n: differences.length })}</p>
          {differences.length === 0 ? null : (
            <ul class="differences">
              {differences.slice(0, DIFFERENCES).map((one) => (
                <li>
                  <a href={`#row-${one.row + 1}`}>
                    {beside.row({ n: tongue.number(one.row + 1) })}
                    {tongue.speech.signs.comma}
                    {uncapitalised(tongue.speech.words.differences[one.kind])}
                  </a>
                  {SIDES.map((side, i) => (
                    <>
                      {i === 0 ? tongue.speech.signs.colon : tongue.speech.signs.semicolon}
                      {beside.in({ language: languageOf(data, side, tongue) })}
                      {tongue.speech.signs.gap}
                      <Told data={data} side={side} one={one} tongue={tongue} />
                    </>
                  ))}
                </li>
              ))}
            </ul>
          )}
          {differences.length > DIFFERENCES ? (
            <p class="quiet">
              {beside.more({ shown: tongue.number(DIFFERENCES), all: tongue.number(differences.length) })}
            </p>
          ) : null}
          {differences.length === 0 ? null : (
            <p class="files">
              <a href={pathOf(path, { kind: "csv", name: "differences" })} download>
                {beside.csv}
              </a>
            </p>
          )}
        </section>
        <section aria-labelledby="texts">
          <h2 id="texts">{beside.texts}</h2>
          <ol class="beside plain">
            {rows.slice(0, ROWS).map((row, i) => (
              <li id={`row-${i + 1}`}>
                <p class="quiet small">
                  <span class="unseen">{beside.row({ n: tongue.number(i + 1) })}</span>
                  <span aria-hidden="true">{tongue.number(i + 1)}</span>
                </p>
                {SIDES.map((side) => (
                  <div class="side">
                    <p class="quiet small">{capitalised(languageOf(data, side, tongue), tongue.locale)}</p>
                    <Text
                      paragraphs={row[side]}
                      side={side}
                      lang={langOf(data[side].language)}
                      differences={differences.filter((one) => one.row === i)}
                      tongue={tongue}
                    />
                  </div>
                ))}
              </li>
            ))}
          </ol>
          {rows.length > ROWS ? (
            <p class="quiet">{beside.more({ shown: tongue.number(ROWS), all: tongue.number(rows.length) })}</p>
          ) : null}
        </section>
      </>
    );
  },
});

/** As many whole words of a long sentence as are shown. */
function beginning(text: string, language: string | undefined): string {
  const words = new Intl.Segmenter(language, { granularity: "word" }).segment(text.slice(0, 2 * SHOWN));
  const last = words.containing(SHOWN - 1);
  const goesOn = last !== undefined && last.index > 0 && last.index + last.segment.length > SHOWN;
  return text.slice(0, goesOn ? last.index : SHOWN).trimEnd();
}

const uncapitalised = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

const titleOf = ({ title }: BesidePage[Side], { words }: Tongue): string => visible(title ?? words.reading.untitled);

/** The name of the language of a side; which side it is where both are in one. */
function languageOf(data: BesidePage, side: Side, tongue: Tongue): string {
  // The language alone: not all that may stand behind it has a name.
  const code = langOf(data[side].language)?.split("-")[0];
  const name = code === undefined ? tongue.words.beside.unknown : tongue.language(code);
  if (data.left.language !== data.right.language) return name;
  return name + bracketed(tongue.words.beside[side], tongue.speech.signs);
}

/** The words of a difference on one side with what they mean. */
function Told({
  data,
  side,
  one,
  tongue,
}: {
  readonly data: BesidePage;
  readonly side: Side;
  readonly one: BesideDifference;
  readonly tongue: Tongue;
}) {
  const { beside } = tongue.words;
  const place = one[side];
  if (place === null) return <span>{beside.nothing}</span>;
  const text = visible(place.text);
  return (
    <>
      <q lang={langOf(data[side].language)}>
        {text.length > SHOWN ? `${beginning(text, langOf(data[side].language))}…` : text}
      </q>
      {place.value === null
        ? null
        : bracketed(visible(meaningOf(one.kind, place.value, tongue.speech)), tongue.speech.signs)}
    </>
  );
}

/** The paragraphs of one side of a row, with the words that differ marked and told. */
function Text({
  paragraphs,
  side,
  lang,
  differences,
  tongue,
}: {
  readonly paragraphs: readonly BesideParagraph[];
  readonly side: Side;
  readonly lang: string | undefined;
  readonly differences: readonly BesideDifference[];
  readonly tongue: Tongue;
}) {
  const { beside } = tongue.words;
  if (paragraphs.length === 0) return <p class="quiet">{beside.leftOut}</p>;
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p class="serif" lang={lang} dir="auto">
          {piecesOf(paragraph, side, differences).map(({ text, difference }) =>
            difference === null ? (
              visible(text)
            ) : (
              <>
                <mark>{visible(text)}</mark>{" "}
                <span class="told" lang={tongue.code}>
                  {`[${difference.left && difference.right ? uncapitalised(tongue.speech.words.differences[difference.kind]) : beside.onlyHere}]`}
                </span>
              </>
            ),
          )}
        </p>
      ))}
    </>
  );
}
