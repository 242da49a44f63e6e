import {
  actingOrganisation,
  type FirmKind,
  firmById,
  type OrganisationKind,
  organisationById,
} from "../vocabulary/index.js";
import type { Name } from "./english/annotation/index.js";
import type { Party } from "./party.js";
import type { Salience } from "./salience.js";
import type { Scene } from "./scene.js";

// What a definite role noun may stand for: a bank for "the bank", a union of states for "the bloc". The nouns are the language's ("means.bank" and so on in
// its lexicon), the sorts of bodies are the vocabulary's.

/** The sorts of bodies that a word may mean. */
interface Meant {
  readonly organisations: readonly OrganisationKind[];
  readonly firms: readonly FirmKind[];
}

const BLOCS: readonly OrganisationKind[] = ["union", "igo", "alliance", "forum", "format"];

const MEANT: Readonly<Record<string, Meant>> = {
  bank: { organisations: ["bank"], firms: ["bank", "policy-bank"] },
  fund: { organisations: ["fund"], firms: ["fund"] },
  lender: { organisations: ["bank", "fund"], firms: ["bank", "policy-bank", "fund", "insurer"] },
  institution: {
    organisations: ["bank", "fund", "union", "igo", "body", "un-body", "un-agency", "secretariat"],
    firms: ["bank", "policy-bank", "fund", "central-bank"],
  },
  company: { organisations: [], firms: ["company", "insurer", "media"] },
  foundation: { organisations: [], firms: [] },
  bloc: { organisations: BLOCS, firms: [] },
  community: { organisations: [], firms: [] },
  alliance: { organisations: ["alliance"], firms: [] },
  union: { organisations: ["union"], firms: [] },
  organisation: { organisations: [...BLOCS, "un-agency", "un-body", "ngo"], firms: [] },
  agency: { organisations: ["un-agency"], firms: ["agency"] },
};

/** Which bodies a noun without a name may stand for; null where it is no such noun. */
export function roleOf(scene: Scene, token: number): string | null {
  if (scene.name(token) !== null) return null;
  return scene.family("means").find((role) => scene.is(token, `means.${role}`)) ?? null;
}

/** Whether a party may be meant by such a noun: it is of that sort, or its name has the word ("the fund" for the International Monetary Fund). */
function fits(scene: Scene, party: Party, role: string): boolean {
  const meant = MEANT[role];
  const bodies = [party.actor, ...party.agents.map((agent) => agent.actor)];
  if (meant === undefined) return GOVERNS.test(officeOf(party) ?? "");
  if (party.actor.kind === "organisation" && isNamedSo(scene, party, role)) return true;
  return bodies.some(({ id, kind, name }) => {
    if (kind === "organisation") {
      const sort = organisationById(actingOrganisation(id))?.kind;
      return (sort !== undefined && meant.organisations.includes(sort)) || hasWord(scene, name, role);
    }
    if (kind !== "firm") return false;
    const sort = firmById(id)?.kind;
    if (hasWord(scene, name, role)) return true;
    if (sort !== undefined) return meant.firms.includes(sort);
    // A firm that no table has is a company, unless its name says otherwise.
    return role === "company" ? !OTHERWISE.some((other) => hasWord(scene, name, other)) : lends(scene, name, role);
  });
}

/**
 * The body that "the bank", "the fund", "the bloc" stands for: one of that sort that was named before, never one that is named later only. Empty where none
 * was: who is not named stays unnamed. "The two banks" are the last two that stand side by side (`two`); which "the banks" are nobody can tell. Null where the noun means no body, or a ministry that any state may have.
 */
export function bodyMeant(scene: Scene, salience: Salience, token: number, two: () => Party[]): Party[] | null {
  const role = roleOf(scene, token);
  if (role === null) return null;
  if (role !== "ministry" && scene.isPlural(token)) {
    const both = two();
    return both.every((party) => fits(scene, party, role)) ? both : [];
  }
  const before = scene.tree.children(token, "amod", "compound");
  if (before.some((t) => scene.is(t, "role-bar.word"))) return role === "bank" ? null : [];
  const meant = (party: Party) => fits(scene, party, role);
  const same = (party: Party) => meant(party) && isNamedSo(scene, party, role);
  // "The Bank", in a text that has named a World Bank, is not the KfW that was named last.
  const title = scene.tree.token(token).upos === "PROPN" ? salience.before(token, same) : null;
  const near = title ?? salience.last(token, (m) => same(m.party)) ?? salience.last(token, (m) => meant(m.party));
  if (role === "ministry") return near === null ? null : [near];
  const found = near ?? salience.before(token, meant);
  return found === null ? [] : [found];
}

/** "the ministry" is one that was named, or the one of a minister who was. */
const GOVERNS = /(?:^|-)(?:ministry|minister|department)$/u;

/** The slug of the office by which a party is named; null for other names. */
function officeOf({ part }: Party): string | null {
  const value = part?.value;
  if (typeof value !== "object" || value === null || !("office" in value)) return null;
  return (value as Name).office?.title ?? null;
}

/** What a name may say that is no company. */
const OTHERWISE = ["bank", "fund", "agency", "foundation"];

/** "the lender", for a bank or a fund that no table has. */
function lends(scene: Scene, name: string, role: string): boolean {
  return (role === "lender" || role === "institution") && ["bank", "fund"].some((each) => hasWord(scene, name, each));
}

/** Whether a party has the word in its name, here or in full: "the bank" is rather the World Bank than KfW, "the community" rather the EAC than the EU. */
function isNamedSo(scene: Scene, { actor, part, token }: Party, role: string): boolean {
  if (actor.kind === "organisation" && hasWord(scene, actor.name, role)) return true;
  return part !== null && token >= 0 && scene.tokensIn(part.span).some((t) => scene.is(t, `means.${role}`));
}

/** Whether a name has one of the words of a role. */
function hasWord(scene: Scene, name: string, role: string): boolean {
  const words = scene.lexicon[`means.${role}`] ?? [];
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.includes(word));
}
