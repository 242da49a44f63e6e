import { hasPlace, type MapSubject, type Picture, projectMap } from "../../../picture/index.js";
import { MAP_VIEWS } from "../../../vocabulary/map-views/index.js";
import { type Asked, type Drawn, type Visit, withQuery } from "../../page/index.js";
import type { Facts } from "../../tables/index.js";
import { namesOf } from "./names.js";
import type { WindowQuery } from "./window.js";

/** The projects of a dossier on a map with the borders that are asked for; null where none has a place. */
export function mapOf(
  subject: Omit<MapSubject, "view">,
  facts: Facts,
  { tongue, query, mapView }: Asked<WindowQuery>,
  drawing: Drawn,
): Picture | null {
  if (!hasPlace(subject.projects.rows)) return null;
  const telling = { ...drawing, words: tongue.pictures.map, names: namesOf(facts, tongue) };
  return projectMap({ ...subject, view: query.map ?? mapView }, telling);
}

/** Whose borders the map may have, each a link to the page with it. */
export function MapViews({ visit }: { readonly visit: Visit<WindowQuery> }) {
  const { title, names } = visit.tongue.words.dossier.mapViews;
  const shown = visit.query.map ?? visit.mapView;
  return (
    <nav class="borders" aria-label={title}>
      <p class="small">
        {title}
        {visit.tongue.words.site.colon}
        {MAP_VIEWS.map((view, i) => (
          <>
            {i === 0 ? null : " · "}
            {view === shown ? (
              <strong aria-current="true">{names[view]}</strong>
            ) : (
              <a href={`${withQuery(visit.path, visit.query, { map: view })}#picture-map`}>{names[view]}</a>
            )}
          </>
        ))}
      </p>
    </nav>
  );
}
