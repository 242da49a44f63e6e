import { nameOf } from "../../../words/index.js";
import { PartyName } from "../../layout/index.js";
import { links, type Visit } from "../../page/index.js";
import { FilterBar } from "./filter-bar.js";
import type { WindowQuery } from "./window.js";

/** A dossier that has nothing yet: what can be done about it. */
export function Empty({
  title,
  parties,
  visit,
}: {
  readonly title: string;
  readonly parties: readonly string[];
  readonly visit: Visit<WindowQuery>;
}) {
  const { tongue } = visit;
  const { dossier, site } = tongue.words;
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{dossier.empty({ who: parties.map((id) => nameOf(id, tongue.speech)).join(" – ") })}</p>
      <FilterBar visit={visit} />
      <p>{dossier.emptyHint}</p>
      <ul class="plain">
        {parties.length < 2
          ? null
          : parties.map((party) => (
              <li>
                <PartyName tongue={tongue} id={party} />
              </li>
            ))}
        <li>
          <a href={links.states}>{site.states}</a>
        </li>
        <li>
          <a href={links.add}>{site.add}</a>
        </li>
      </ul>
    </>
  );
}
