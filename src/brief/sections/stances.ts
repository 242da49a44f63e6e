import type { PositionCell, Positions, SharedMemberships, StandPhrasings } from "../../dossier/index.js";
import { own } from "../../text/index.js";
import {
  capitalised,
  dateWords,
  ISSUE_WORDS,
  nameOf,
  phrasingWords,
  STANCE_WORDS,
  slugWords,
} from "../../words/index.js";
import { type Cell, factsCell, rowsOf, type Section, said, sectionOf } from "../section.js";
import type { BriefWords } from "../words.js";
import type { Context } from "./context.js";

/** Holders that stand side by side; more of them stand in rows. */
const ABREAST = 3;

/** Who thinks what: issue by state. */
export function positionsSection({ issues, holders, cells }: Positions, context: Context): Section | null {
  const { words } = context;
  const issueName = (issue: string) => capitalised(own(ISSUE_WORDS, issue) ?? slugWords(issue));
  const rows =
    holders.length <= ABREAST
      ? issues.map((issue) => [
          issueName(issue),
          ...holders.map((holder) => {
            const cell = cells.find((one) => one.issue === issue && one.holder === holder);
            return cell === undefined ? "" : stanceWords(cell, words);
          }),
        ])
      : cells.map((cell) => [issueName(cell.issue), nameOf(cell.holder), stanceWords(cell, words)]);
  const columns =
    holders.length <= ABREAST
      ? [words.columns.issue, ...holders.map((id) => nameOf(id))]
      : [words.columns.issue, words.columns.who, words.columns.stance];
  return sectionOf(words.positions.title, [rowsOf(columns, columns.length - 1, rows, context)]);
}

function stanceWords({ stance, when, support, fact, others }: PositionCell, { positions, origins }: BriefWords): Cell {
  const words = own(STANCE_WORDS, stance) ?? (stance === "" ? positions.notTold : slugWords(stance));
  const time = when === null ? "" : `${dateWords(when)}, `;
  const before = others.length === 0 ? "" : `; ${positions.also(others.map((one) => slugWords(one.stance)))}`;
  return { text: `${words} (${time}${origins(support)})${before}`, facts: [fact] };
}

/** The exact words of positions, by issue and holder in order of publication: of those that are told in more than one text. */
export function phrasingsSection(stands: readonly StandPhrasings[], context: Context): Section | null {
  const { columns, positions, undated } = context.words;
  const rows = stands
    .filter(({ phrasings }) => phrasings.length > 1)
    .flatMap(({ issue, holder, fact, phrasings }) =>
      phrasings.map((phrasing) => [
        phrasing.published === null ? undated : dateWords(phrasing.published),
        `${nameOf(holder)}: ${own(ISSUE_WORDS, issue) ?? slugWords(issue)}`,
        `“${phrasing.words}”`,
        phrasingWords(phrasing),
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
  const { memberships: words, columns } = context.words;
  const standing = (one: (typeof shared)[number]["a"]) => (one === null ? "" : words.standing(one.standing, one.from));
  const rows = shared.map(({ name, a, b }) => [name, standing(a), standing(b)]);
  const only = [onlyA, onlyB].flatMap((ones, i) =>
    ones.length === 0
      ? []
      : [
          said(
            words.alone(
              nameOf(parties[i]!),
              ones.map(({ organisation, a, b }) =>
                words.inOne(organisation.replace(/^org:/u, ""), (a ?? b)?.standing ?? "member"),
              ),
            ),
          ),
        ],
  );
  return sectionOf(words.title, [
    rowsOf([columns.organisation, ...parties.map((id) => nameOf(id))], 0, rows, context),
    ...only,
  ]);
}
