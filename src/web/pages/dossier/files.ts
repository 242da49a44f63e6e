import {
  bibtexOf,
  briefDocx,
  briefMarkdown,
  cslJsonOf,
  dossierXlsx,
  eachOnce,
  factsIn,
  pairBrief,
  risOf,
  type Style,
  stateBrief,
  type Work,
  workOfDocument,
  workOfEntry,
} from "../../../brief/index.js";
import type { PairPage, StatePage } from "../../../dossier/index.js";
import { apparatusFor } from "../../../entente.js";
import { harmlessJson, visible } from "../../../text/index.js";
import { nameOf } from "../../../words/index.js";
import { type Files, tongueKnowing, type Visit } from "../../page/index.js";
import { pairIn } from "./party.js";
import type { WindowQuery } from "./window.js";

type Dossier = PairPage | StatePage;
type Asked = Visit<WindowQuery>;

/** Rows of a section of a file, where a page shows fewer. */
const ROWS = 100;

/** A dossier as a work to cite; null where its ledger is at no known state. */
export function workOf(data: Dossier, visit: Asked): Work | null {
  const { edition, address, tongue, query } = visit;
  if (edition === null) return null;
  // In the order of its heading.
  const parties = "parties" in data ? pairIn(visit) : [data.state];
  const [a = "", b = ""] = parties.map((id) => nameOf(id, tongue.speech));
  const { asOf } = query;
  return workOfEntry(edition, {
    id: parties.join("-").replaceAll(":", "-"),
    title: b === "" ? a : tongue.words.site.between({ a, b }),
    address,
    note: asOf ? tongue.words.dossier.filter.known({ date: tongue.date(asOf) }) : null,
    language: tongue.code,
  });
}

/** The files of a dossier. `anew` makes its data again with more rows than a page shows. */
export function dossierFiles<D extends Dossier>(
  anew: (visit: Asked, rows: number) => Promise<D>,
): Files<D, WindowQuery> {
  const brief = async (visit: Asked, style: Style) => {
    const data = await anew(visit, ROWS);
    // More rows than the page has may name more people.
    const { brief: words } = await tongueKnowing(visit.ledger, data, visit.tongue);
    const asked = { most: ROWS, today: visit.today, words, file: true };
    const made =
      "parties" in data ? pairBrief(data, asked) : stateBrief(data, { ...asked, asOf: visit.query.asOf || null });
    return [made, await apparatusFor(visit.ledger, factsIn(made), style)] as const;
  };
  /** The dossier and the documents behind its facts. */
  const works = async (data: D, visit: Asked): Promise<Work[]> => {
    const { evidence } = await apparatusFor(visit.ledger, Object.keys(data.facts), "chicago");
    const documents = [...evidence.values()].flat().map(({ document }) => workOfDocument(document));
    const whole = workOf(data, visit);
    return [...(whole === null ? [] : [whole]), ...eachOnce(documents)];
  };
  return {
    md: async (_, visit, style) => {
      const [made, apparatus] = await brief(visit, style);
      return briefMarkdown(made, (text) => visible(text).replace(/\s+/gu, " "), apparatus);
    },
    docx: async (_, visit, style) => briefDocx(...(await brief(visit, style))),
    xlsx: async (_, visit, style) => {
      const [made] = await brief(visit, style);
      const data = await anew(visit, ROWS);
      const apparatus = await apparatusFor(visit.ledger, Object.keys(data.facts), style);
      const { brief: words } = await tongueKnowing(visit.ledger, data, visit.tongue);
      return dossierXlsx(made.title, data, apparatus, words);
    },
    bib: async (data, visit) => bibtexOf(await works(data, visit), visit.tongue.brief.notes.citing),
    ris: async (data, visit) => risOf(await works(data, visit), visit.tongue.brief.notes.citing),
    "csl.json": async (data, visit) =>
      `${harmlessJson(cslJsonOf(await works(data, visit), visit.tongue.brief.notes.citing))}\n`,
  };
}
