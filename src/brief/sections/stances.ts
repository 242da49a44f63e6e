import type { PositionCell, Positions, SharedMemberships, StandPhrasings } from "../../dossier/index.js";
import { own } from "../../text/index.js";
import { capitalised, issueWords, nameOf, phrasingWords, slugWords } from "../../words/index.js";
import { type Cell, factsCell, rowsOf, type Section, said, sectionOf } from "../section.js";
import type { BriefWords } from "../words/index.js";
import type { Context } from "./context.js";

/** Holders that stand side by side; more of them stand in rows. */
const ABREAST = 3;

/** Who thinks what: issue by state. */
export function positionsSection({ issues, holders, cells }: Positions, context: Context): Section | null {
  const { words } = context;
  const { speech } = words;
  const issueName = (issue: string) => capitalised(issueWords(issue, speech), speech.locale);
  const rows =
    holders.length <= ABREAST
      ? issues.map((issue) => [
          issueName(issue),
          ...holders.map((holder) => {
            const cell = cells.find((one) => one.issue === issue && one.holder === holder);
            return cell === undefined ? "" : stanceWords(cell, words);
          }),
        ])
      : cells.map((cell) => [issueName(cell.issue), nameOf(cell.holder, speech), stanceWords(cell, words)]);
  const columns =
    holders.length <= ABREAST
      ? [words.columns.issue, ...holders.map((id) => nameOf(id, speech))]
      : [words.columns.issue, words.columns.who, words.columns.stance];
  return sectionOf(words.positions.title, [rowsOf(columns, columns.length - 1, rows, context)]);
}

function stanceWords({ stance, when, support, fact, others }: PositionCell, words: BriefWords): Cell {
  const { beside, comma, date, origins, positions, semicolon, speech } = words;
  const named = (slug: string) => own(speech.words.standsFor, slug) ?? slugWords(slug);
  const said = stance === "" ? positions.notTold : named(stance);
  const time = when === null ? "" : `${date(when)}${comma}`;
  const before =
    others.length === 0
      ? ""
      : `${semicolon}${positions.also({ stances: others.map((one) => named(one.stance)).join(comma) })}`;
  return { text: `${beside({ words: said, more: `${time}${origins({ n: support })}` })}${before}`, facts: [fact] };
}

/** The exact words of positions, by issue and holder in order of publication: of those that are told in more than one text. */
export function phrasingsSection(stands: readonly StandPhrasings[], context: Context): Section | null {
  const { columns, date, labelled, notes, positions, speech, undated } = context.words;
  const rows = stands
    .filter(({ phrasings }) => phrasings.length > 1)
    .flatMap(({ issue, holder, fact, phrasings }) =>
      phrasings.map((phrasing) => [
        phrasing.published === null ? undated : date(phrasing.published),
        labelled({ label: nameOf(holder, speech), words: issueWords(issue, speech) }),
        notes.quoted(phrasing.words),
        phrasingWords(phrasing, speech),
        factsCell(fact),
      ]),
    );
  return sectionOf(positions.phrasings, [
    rowsOf([columns.when, columns.issue, columns.words, columns.change, columns.fact], 2, rows, context),
  ]);
}

/** Organisations that both stand to, by the reference tables. */
export function membershipsSection(
  parties: readonly [string, string],
  { shared, onlyA, onlyB }: SharedMemberships,
  context: Context,
): Section | null {
  const { memberships: words, beside, columns, date, speech } = context.words;
  const standing = (one: (typeof shared)[number]["a"]) =>
    one === null ? "" : words.standing({ standing: words.standings[one.standing], day: date(one.from) });
  const rows = shared.map(({ organisation, a, b }) => [nameOf(organisation, speech), standing(a), standing(b)]);
  const inOne = (organisation: string, standing: keyof typeof words.standings) =>
    standing === "member"
      ? nameOf(organisation, speech)
      : beside({ words: nameOf(organisation, speech), more: words.standings[standing] });
  const only = [onlyA, onlyB].flatMap((ones, i) =>
    ones.length === 0
      ? []
      : [
          said(
            words.alone({
              party: nameOf(parties[i]!, speech),
              organisations: speech.listed(
                ones.map(({ organisation, a, b }) => inOne(organisation, (a ?? b)?.standing ?? "member")),
              ),
            }),
          ),
        ],
  );
  return sectionOf(words.title, [
    rowsOf([columns.organisation, ...parties.map((id) => nameOf(id, speech))], 0, rows, context),
    ...only,
  ]);
}
