import type { Attribution } from "../../../claim/index.js";
import { visible } from "../../../text/index.js";
import type { Tongue } from "../../words/index.js";

/** Who says so, and through whom: "Jasur Olimov, via Silk Road Wire". */
export function speakersOf(attribution: Attribution | null, tongue: Tongue): string {
  const { hit } = tongue.words.search;
  if (attribution === null) return hit.author;
  const { speaker, via } = attribution;
  return via === undefined ? visible(speaker.name) : `${visible(speaker.name)}, ${hit.via(speakersOf(via, tongue))}`;
}
