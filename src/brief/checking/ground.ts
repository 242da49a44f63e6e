import type { Claim } from "../../claim/index.js";
import type { FactAmount } from "../../ledger/index.js";
import { type ClaimType, isCertain, type Status } from "../../vocabulary/index.js";
import { nameOf } from "../../words/index.js";
import { isOfJointPaper, type Material, sentenceAround, speakerOf, statusOf } from "../article/index.js";

/** What a sentence may say with a fact or a claim behind it. */
export interface Ground {
  /** "f_…" or "c_…". */
  readonly id: string;
  readonly type: ClaimType;
  readonly mutual: boolean;
  /** Ids of those who act and of those acted on, with the states that they stand for. */
  readonly source: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
  /** All that are named: parties, who acted for them, hosts of places, organisations among the details. */
  readonly named: ReadonlySet<string>;
  /** Names of people and bodies in small letters, word by word. */
  readonly people: readonly (readonly string[])[];
  /** Words of names of people, with the state that these stand for. */
  readonly homes: readonly { readonly word: string; readonly state: string }[];
  readonly offices: ReadonlySet<string>;
  readonly statuses: ReadonlySet<Status>;
  readonly amounts: readonly FactAmount[];
  /** EDTF. */
  readonly times: readonly string[];
  readonly published: readonly string[];
  readonly places: readonly string[];
  readonly details: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids and names of those in whose words it is told, with their states; and who published it. */
  readonly speakers: ReadonlySet<string>;
  readonly voices: readonly string[];
  readonly publishers: readonly string[];
  /** Whether all that tell it tell it in somebody's words. */
  readonly isSaid: boolean;
  readonly certain: boolean;
  readonly conflicts: ReadonlySet<string>;
  /** The words that tell it, by language (ISO 639-1). */
  readonly words: readonly { readonly language: string; readonly text: string }[];
  /** Their sentences, as far as the claims keep what stands around them. */
  readonly around: readonly { readonly language: string; readonly text: string }[];
}

const kept = new WeakMap<Material, Ground>();

/** The ground that a fact is; the same one for the same material, whose words need to be read once then. */
export function groundOfFact(material: Material): Ground {
  const known = kept.get(material) ?? madeOf(material);
  kept.set(material, known);
  return known;
}

function madeOf(material: Material): Ground {
  const { fact, claims, documents } = material;
  // What stands behind the step that is borne out was told by claims that others outweigh.
  const last = fact.history.findLastIndex(({ status }) => status === fact.status);
  const details = Object.entries(fact.details).map(
    ([field, values]) => [field, values.flatMap(({ value }) => stringsOf(value))] as const,
  );
  return {
    ...groundOf(claims, documents, details),
    id: fact.id,
    type: fact.type,
    mutual: fact.mutual,
    source: new Set(fact.source.flatMap(idsOf)),
    target: new Set(fact.target.flatMap(idsOf)),
    statuses: new Set([
      fact.status,
      statusOf(material),
      ...fact.history.slice(0, last + 1).map(({ status }) => status),
    ]),
    amounts: fact.amount.map(({ value }) => value),
    times: [
      ...fact.when.map(({ value }) => value),
      ...fact.history.flatMap(({ when }) => when ?? []),
      ...timesIn(details),
    ],
    published: [fact.first.published, ...documents.map(({ date }) => date)].filter((date) => date !== null),
    isSaid: speakerOf(material) !== null,
    certain: isCertain(fact),
    conflicts: new Set(fact.conflicts.map(({ kind }) => kind)),
  };
}

/** The ground that one claim of a document is. */
export function groundOfClaim(claim: Claim, document: Material["documents"][number] | null): Ground {
  const details = Object.entries(claim.details).map(([field, value]) => [field, stringsOf(value)] as const);
  return {
    ...groundOf([claim], document === null ? [] : [document], details),
    id: claim.id,
    type: claim.type,
    mutual: claim.mutual,
    source: new Set(claim.source.flatMap(idsOf)),
    target: new Set(claim.target.flatMap(idsOf)),
    statuses: new Set([claim.status]),
    amounts: claim.amount === null ? [] : [claim.amount],
    times: [...(claim.when === null ? [] : [claim.when.edtf]), ...timesIn(details)],
    published: document?.date == null ? [] : [document.date],
    isSaid: claim.attribution !== null,
    certain: isCertain(claim),
    conflicts: new Set(),
  };
}

type Details = readonly (readonly [string, readonly string[]])[];

function groundOf(claims: readonly Claim[], documents: Material["documents"], details: Details) {
  const agents = claims.flatMap(({ agents }) => agents);
  const said = claims.flatMap(({ attribution }) => chainOf(attribution));
  const actors = [
    ...claims.flatMap(({ source, target }) => [...source, ...target]),
    ...agents.map(({ actor }) => actor),
    ...said,
  ];
  const ids = details.flatMap(([, values]) => values.filter((value) => /^(?:person|org|firm):/u.test(value)));
  const named = new Set([
    ...actors.flatMap(idsOf),
    ...ids,
    ...details.flatMap(([field, values]) => (field === "organisation" || field === "frameworks" ? values : [])),
    ...claims.flatMap(({ where }) => where?.country ?? []),
  ]);
  return {
    named,
    people: [
      ...actors.map(({ name }) => wordsIn(name)),
      ...actors.flatMap(({ id }) => (id.startsWith("person:") ? [wordsIn(id.slice(7))] : [])),
      ...ids.map((id) => wordsIn(id.slice(id.indexOf(":") + 1))),
      ...ids.map((id) => wordsIn(nameOf(id))),
      ...details.flatMap(([field, values]) => (field === "agency" ? values.map(wordsIn) : [])),
    ],
    homes: actors.flatMap(({ id, name, state }) =>
      id.startsWith("person:") && state !== undefined
        ? [...wordsIn(name), ...wordsIn(id.slice(7))].map((word) => ({ word, state }))
        : [],
    ),
    offices: new Set([
      ...agents.flatMap(({ office }) => office ?? []),
      ...details.flatMap(([field, values]) => (field === "office" ? values : [])),
    ]),
    places: claims.flatMap(({ where }) => (where === null ? [] : [where.name])),
    details: new Map([
      ...details.map(([field, values]) => [field, new Set(values)] as const),
      ...(isOfJointPaper({ documents }) ? [["document", new Set(["joint"])] as const] : []),
    ]),
    speakers: new Set(said.flatMap(idsOf)),
    voices: said.map(({ name }) => name),
    publishers: documents.flatMap(({ publisher }) => publisher ?? []),
    around: claims.map(({ evidence, language }) => ({
      language: language.split("-")[0]!,
      text: sentenceAround(evidence),
    })),
    words: [
      ...claims.map(({ evidence, language }) => ({ language: language.split("-")[0]!, text: evidence.exact })),
      // An issue is a term, whose words name nobody: "South China Sea".
      ...details.flatMap(([field, values]) =>
        (field === "issue" ? [] : values).map((text) => ({ language: claims[0]?.language.split("-")[0] ?? "", text })),
      ),
      ...claims.flatMap(({ where, language }) =>
        where === null ? [] : [{ language: language.split("-")[0]!, text: where.name }],
      ),
    ],
  };
}

/** Characters of a sentence on either side of a quote that are looked at. */
const AROUND = 600;

/** A claim whose quote keeps its sentence, as far as that is not endless: what is told is held against all of it. */
export function inWholeSentence(claim: Claim, text: string | undefined): Claim {
  const { start, end, sentence, prefix, suffix } = claim.evidence;
  if (text === undefined) return claim;
  const before = text.slice(Math.max(sentence[0], start - AROUND), start);
  const behind = text.slice(end, Math.min(sentence[1], end + AROUND));
  const longer = (own: string, other: string) => (own.length > other.length ? own : other);
  return { ...claim, evidence: { ...claim.evidence, prefix: longer(prefix, before), suffix: longer(suffix, behind) } };
}

/** A fact whose claims keep their sentences; `texts`: whole documents by id, as far as they are known. */
export const inWholeSentences = (material: Material, texts: ReadonlyMap<string, string>): Material => ({
  ...material,
  claims: material.claims.map((claim) => inWholeSentence(claim, texts.get(claim.document))),
});

const idsOf = ({ id, state }: { readonly id: string; readonly state?: string }): string[] =>
  state === undefined ? [id] : [id, state];

function chainOf(attribution: Claim["attribution"] | undefined): NonNullable<Claim["attribution"]>["speaker"][] {
  return attribution == null ? [] : [attribution.speaker, ...chainOf(attribution.via)];
}

const stringsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");

const timesIn = (details: Details): string[] =>
  details.flatMap(([field, values]) => (field === "since" || field === "period" ? values : []));

/** The words of a name in small letters, without marks on them. */
export const wordsIn = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
