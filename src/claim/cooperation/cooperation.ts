import type { ClaimKind, Context, Draft } from "../draft.js";
import { namedHere } from "../frame.js";
import type { Party } from "../party.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";
import { type Deed, deeds } from "./deeds.js";
import { fieldsOf, frameworksOf, inFieldOrder } from "./fields.js";
import { type Company, companyOf } from "./parties.js";
import { partnerDrafts } from "./partners.js";
import { peopleDrafts } from "./people.js";
import { type Standing, standingOf } from "./standing.js";

/** The rules for claims of the type cooperation; what such a claim is, and its details: kinds/cooperation.ts. */
export const cooperation: ClaimKind = {
  type: "cooperation",
  find(context) {
    const found: Reading[] = [];
    for (const deed of deeds(context)) {
      const reading = read(context, deed);
      if (reading !== null) join(context, found, reading);
    }
    const drafts = found.flatMap((reading) => draftsOf(context, reading));
    const more = [...peopleDrafts(context), ...partnerDrafts(context)];
    return [...drafts, ...more.filter((d) => !drafts.some((e) => Math.abs(e.anchor - d.anchor) <= 2))];
  },
};

interface Reading {
  readonly deed: Deed;
  readonly company: Company;
  readonly standing: Standing;
  readonly fields: ReadonlyMap<string, number>;
  readonly frameworks: ReadonlyMap<string, number>;
}

function read(context: Context, deed: Deed): Reading | null {
  const { scene } = context;
  const fields = fieldsOf(scene, deed);
  const standing = standingOf(scene, deed, fields.size > 0);
  if (standing === null) return null;
  const company = companyOf(context, deed);
  if (company === null || (standing.mention && !company.own && !isTold(company))) return null;
  const members = new Set(company.groups.flat().map((party) => party.actor.id));
  const frameworks = new Map([...frameworksOf(scene, deed)].filter(([id]) => !members.has(id)));
  // Parties that no word tells are too little for cooperation of which nothing is told either.
  if (
    company.guessed &&
    deed.kind !== "joint" &&
    standing.status === "ongoing" &&
    standing.trend === null &&
    fields.size === 0 &&
    frameworks.size === 0
  )
    return null;
  return { deed, company, standing, fields, frameworks };
}

/** "Peru and Chile have attained an experience of cooperation": the clause names both. */
function isTold({ groups, guessed, doubt }: Company): boolean {
  return (
    !guessed && doubt === 0 && groups.every((group) => group.length > 1 && group.every((p) => p.actor.text !== null))
  );
}

/** "work together to deepen ties", "trade ties and cooperation in energy": what one clause says of the same parties is one claim. */
function join(context: Context, found: Reading[], reading: Reading): void {
  const { tree } = context.scene;
  const same = found.findIndex(
    (known) =>
      key(known.company) === key(reading.company) &&
      (tree.isWithin(reading.deed.token, known.deed.token) ||
        tree.isWithin(known.deed.token, reading.deed.token) ||
        tree.conjuncts(known.deed.token).includes(reading.deed.token)) &&
      known.standing.status === reading.standing.status &&
      !(known.deed.kind === "verb" && reading.deed.kind === "verb" && tree.isA(reading.deed.token, "conj")),
  );
  if (same < 0) {
    found.push(reading);
    return;
  }
  const known = found[same]!;
  found[same] = {
    ...known,
    standing: { ...known.standing, trend: known.standing.trend ?? reading.standing.trend },
    fields: new Map([...reading.fields, ...known.fields]),
    frameworks: new Map([...reading.frameworks, ...known.frameworks]),
  };
}

function key(company: Company): string {
  return company.groups.map((group) => group.map((party) => party.actor.id).sort()).join(" ");
}

/** Relations of which no field is told are trusted less: their ups and downs are often but talk. */
function ruleOf(scene: Scene, { deed, fields }: Reading): string {
  return deed.kind === "tie" && fields.size === 0 && scene.is(deed.token, "cooperation-bare.noun")
    ? "relations"
    : deed.kind;
}

function draftsOf(context: Context, reading: Reading): Draft[] {
  const { scene } = context;
  const { deed, company, standing, fields, frameworks } = reading;
  const directed = company.seeker !== null && standing.oneSided;
  return company.groups.map((group): Draft => {
    const source: readonly Party[] = directed ? company.seeker! : group;
    const target: readonly Party[] = directed
      ? group.filter((party) => source.every((other) => other.actor.id !== party.actor.id))
      : [];
    return {
      rule: `cooperation/${ruleOf(scene, reading)}`,
      source,
      target,
      mutual: !directed,
      details: {
        fields: inFieldOrder([...fields.keys()]),
        ...(frameworks.size > 0 ? { frameworks: [...frameworks.keys()] } : {}),
        ...(standing.trend === null ? {} : { trend: standing.trend }),
      },
      when: timeOf(scene, deed.verb, deed.token),
      status: standing.status,
      anchor: deed.token,
      words: [
        deed.token,
        ...standing.words,
        ...fields.values(),
        ...frameworks.values(),
        ...namedHere(scene, group, deed.token),
      ],
      doubt: company.doubt + standing.doubt + deed.doubt,
    };
  });
}
