import { LIMITS } from "../../text/index.js";
import type { Page } from "./page.js";
import { firstDated } from "./printed-day.js";

/** A day of publication in the data of a script, quotes escaped or not. */
const TOLD =
  /"(?:date_?published|published_?(?:at|date|time)|publish_?date|publication_?date|pub_?date)\\?"\s{0,3}:\s{0,3}\\?"(\d{4}-\d\d-\d\d[^"\\]{0,30})\\?"/giu;
/** Units of scripts that are looked through. */
const MOST = LIMITS.format.scripts.most;

/** The day of publication that the data in the scripts of a page tell, where they tell one and no other; else it may be that of another article. */
export function dayInScripts(page: Page): string | null {
  const days = new Set<string>();
  let left = MOST;
  for (const script of page.querySelectorAll("script")) {
    const source = (script.textContent ?? "").slice(0, left);
    left -= source.length;
    for (const [, written] of source.matchAll(TOLD)) {
      const day = firstDated([written!])?.date;
      if (day !== undefined) days.add(day);
      if (days.size > 1) return null;
    }
  }
  return [...days][0] ?? null;
}
