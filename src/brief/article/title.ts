import { nameOf } from "../../words/index.js";
import { mainThing } from "./main-thing.js";
import type { Manners } from "./manner.js";
import { type Material, occurredOf } from "./material.js";
import { whenWords } from "./when.js";

/** What an article is called: its parties with what it is about (`about`, or its main thing), else with the month or the year that all of it is of; nothing but the parties where it has none. */
export function titleOf(
  told: readonly Material[],
  parties: readonly string[],
  manners: Manners,
  about: string | null,
): string {
  const { prose } = manners;
  const [a = "", b = ""] = parties.map(
    (id) => (prose.organisations(id)?.full ?? prose.named(nameOf(id, prose.speech), id)).text,
  );
  const main = mainThing(
    told.filter((one) => manners.of(one) === "fields"),
    prose,
  );
  const when = main === null ? sharedTime(told) : null;
  const pattern =
    about !== null && prose.titleAbout.includes("{about}")
      ? prose.titleAbout
      : main !== null
        ? prose.title
        : when !== null
          ? prose.titleTime
          : prose.title.split(/[:：]/u)[0]!;
  const { tidy = (text: string) => text } = prose;
  const title = pattern
    .replace("{a}", a)
    .replace("{b}", b)
    .replace("{main}", main ?? "")
    .replace("{about}", about ?? "")
    .replace("{when}", when === null ? "" : whenWords(when, prose));
  return tidy(title);
}

/** The month, or else the year (EDTF), that all is of. */
function sharedTime(told: readonly Material[]): string | null {
  const times = told.map((one) => occurredOf(one) ?? "");
  return (
    [7, 4]
      .map((length) => [...new Set(times.map((when) => when.slice(0, length)))])
      .find(([only = "", ...others]) => others.length === 0 && /^\d{4}(?:-(?:0\d|1[0-2]))?$/u.test(only))?.[0] ?? null
  );
}
