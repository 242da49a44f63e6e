import type { Actor } from "../../claim/index.js";
import { detailOf, detailsOf, type Material } from "./material.js";
import type { Referring } from "./referring.js";
import type { Phrase } from "./template.js";

/** Who visits, where that is a person. */
export function visitorOf(material: Material, referring: Referring): Phrase | null {
  const visitor = detailOf(material, "visitor");
  if (visitor === null || !visitor.startsWith("person:")) return null;
  return referring.person(visitor, agentOf(material, visitor)?.name ?? "", material);
}

/** Those who met, where each party has one among them: else its part in it would be lost. */
export function peopleOf(material: Material, referring: Referring): Phrase | null {
  const people = participantsOf(material);
  return people.length < 2 || !referring.standFor(people, [...material.fact.source, ...material.fact.target])
    ? null
    : together(people, material, referring);
}

/** Who acted before, where he or she is one of those who met; null of anybody else. */
export const guestOf = (material: Material, guest: string | null, referring: Referring): Phrase | null =>
  metBy(guest, material).length === 0 ? null : together([guest!], material, referring);

/** Whom a guest met. */
export function hostsOf(material: Material, guest: string | null, referring: Referring): Phrase | null {
  const hosts = metBy(guest, material);
  return hosts.length === 0 ? null : together(hosts, material, referring);
}

const participantsOf = (material: Material): string[] =>
  detailsOf(material, "participants").filter((id) => id.startsWith("person:"));

function metBy(guest: string | null, material: Material): string[] {
  const people = participantsOf(material);
  return guest === null || !people.includes(guest) ? [] : people.filter((id) => id !== guest);
}

/** Persons side by side; who has another office, or none that is told, may have spoken of a meeting of others. */
const together = (people: readonly string[], material: Material, referring: Referring): Phrase | null =>
  people.every((id) => referring.isIntroduced(id, material))
    ? referring.together(people.map((id) => referring.person(id, agentOf(material, id)?.name ?? "", material)))
    : null;

function agentOf({ claims }: Material, id: string): Actor | undefined {
  return claims.flatMap(({ agents }) => agents.map(({ actor }) => actor)).find((actor) => actor.id === id);
}
