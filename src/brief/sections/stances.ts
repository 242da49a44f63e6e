import type { PositionCell, Positions, SharedMemberships } from "../../dossier/index.js";
import { own } from "../../text/index.js";
import { capitalised, dateWords, ISSUE_WORDS, nameOf, STANCE_WORDS, slugWords } from "../../words/index.js";
import { rowsOf, type Section, said, sectionOf } from "../section.js";
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
      ? [words.columns.issue, ...holders.map(nameOf)]
      : [words.columns.issue, words.columns.who, words.columns.stance];
  return sectionOf(words.positions.title, [rowsOf(columns, columns.length - 1, rows, context)]);
}

function stanceWords(
  { stance, when, support, fact, others }: PositionCell,
  { positions, origins }: BriefWords,
): string {
  const words = own(STANCE_WORDS, stance) ?? (stance === "" ? positions.notTold : slugWords(stance));
  const time = when === null ? "" : `${dateWords(when)}, `;
  const before = others.length === 0 ? "" : `; ${positions.also(others.map((one) => slugWords(one.stance)))}`;
  return `${words} (${time}${origins(support)}, ${fact})${before}`;
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
              ones.map(({ organisation }) => organisation.replace(/^org:/u, "")),
            ),
          ),
        ],
  );
  return sectionOf(words.title, [rowsOf([columns.organisation, ...parties.map(nameOf)], 0, rows, context), ...only]);
}
