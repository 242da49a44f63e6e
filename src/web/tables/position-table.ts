import type { Positions } from "../../dossier/index.js";
import type { Cell, Table } from "../../table/index.js";
import { isCertain } from "../../vocabulary/index.js";
import { bracketed, capitalised, issueWords, nameOf, slugWords } from "../../words/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";

/** Issue × who stands how on it: the latest stance, with its fact; other stances that were told are named. */
export function positionTable({ issues, holders, cells }: Positions, tongue: Tongue): Table {
  const { columns, positions: words } = tongue.words.tables;
  const { signs } = tongue.speech;
  const byPlace = new Map(cells.map((cell) => [`${cell.issue} ${cell.holder}`, cell]));
  return {
    caption: words.caption,
    columns: [{ title: columns.issue }, ...holders.map((holder) => ({ title: nameOf(holder, tongue.speech) }))],
    rows: issues.map((issue): Cell[] => [
      capitalised(issueWords(issue, tongue.speech), tongue.locale),
      ...holders.map((holder): Cell => {
        const cell = byPlace.get(`${issue} ${holder}`);
        if (cell === undefined) return null;
        const stance = cell.stance === "" ? words.untold : (words.stances[cell.stance] ?? slugWords(cell.stance));
        const when = cell.when === null ? "" : `${signs.comma}${tongue.date(cell.when)}`;
        const others = cell.others.map((other) => words.stances[other.stance] ?? slugWords(other.stance));
        const also =
          others.length === 0 ? "" : bracketed(words.also({ others: others.join(tongue.speech.between) }), signs);
        const doubt = isCertain(cell) ? "" : `${signs.comma}${tongue.words.tables.unsure}`;
        return { text: `${stance}${when}${doubt}${also}`, href: links.fact(cell.fact), value: cell.stance };
      }),
    ]),
  };
}
