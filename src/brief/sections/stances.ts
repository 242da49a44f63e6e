import type { PositionCell, Positions, SharedMemberships } from "../../dossier/index.js";
import { own } from "../../text/index.js";
import { capitalised, counted, dateWords, ISSUE_WORDS, nameOf, STANCE_WORDS, slugWords } from "../../words/index.js";
import { rowsOf, type Section, said, sectionOf } from "../section.js";
import type { Context } from "./context.js";

/** Holders that stand side by side; more of them stand in rows. */
const ABREAST = 3;

/** Who thinks what: issue by state. */
export function positionsSection({ issues, holders, cells }: Positions, context: Context): Section | null {
  const issueName = (issue: string) => capitalised(own(ISSUE_WORDS, issue) ?? slugWords(issue));
  const rows =
    holders.length <= ABREAST
      ? issues.map((issue) => [
          issueName(issue),
          ...holders.map((holder) => {
            const cell = cells.find((one) => one.issue === issue && one.holder === holder);
            return cell === undefined ? "" : stanceWords(cell);
          }),
        ])
      : cells.map((cell) => [issueName(cell.issue), nameOf(cell.holder), stanceWords(cell)]);
  const columns = holders.length <= ABREAST ? ["Issue", ...holders.map(nameOf)] : ["Issue", "Who", "Stance"];
  return sectionOf("Positions", [rowsOf(columns, columns.length - 1, rows, context.most)]);
}

function stanceWords({ stance, when, support, fact, others }: PositionCell): string {
  const words = own(STANCE_WORDS, stance) ?? (stance === "" ? "not told" : slugWords(stance));
  const time = when === null ? "" : `${dateWords(when)}, `;
  const before = others.length === 0 ? "" : `; also ${others.map((one) => slugWords(one.stance)).join(", ")}`;
  return `${words} (${time}${counted(support, "origin")}, ${fact})${before}`;
}

/** Organisations that both stand to, by the reference tables. */
export function membershipsSection(
  parties: readonly [string, string],
  { shared, onlyA, onlyB }: SharedMemberships,
  context: Context,
): Section | null {
  const standing = (one: (typeof shared)[number]["a"]) =>
    one === null ? "" : `${one.standing} since ${dateWords(one.from)}`;
  const rows = shared.map(({ name, a, b }) => [name, standing(a), standing(b)]);
  const only = [onlyA, onlyB].flatMap((ones, i) =>
    ones.length === 0
      ? []
      : [
          said(
            `${nameOf(parties[i]!)} alone: ${ones.map(({ organisation }) => organisation.replace(/^org:/u, "")).join(", ")}.`,
          ),
        ],
  );
  return sectionOf("Memberships shared, by the reference tables", [
    rowsOf(["Organisation", ...parties.map(nameOf)], 0, rows, context.most),
    ...only,
  ]);
}
