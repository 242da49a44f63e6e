import type { Annotation, Derived } from "../annotation/index.js";
import type { Named, Proposal } from "../proposal/index.js";
import { quote, type Span, trim, visible } from "../text/index.js";
import { actingIn, nameOf } from "./acting.js";
import type { Actor, Agent, Attribution, Claim, ClaimAmount, ClaimTime } from "./claim.js";
import { isDenied } from "./denied.js";
import { doorOf, objection, sentenceOf } from "./door.js";
import { eventOf } from "./event.js";
import { identity } from "./identity.js";
import { isAhead, KINDS, type Kind, type Said } from "./kinds/index.js";
import { notesAt } from "./notes.js";
import { placeOf } from "./place.js";
import { type Relay, relayOf } from "./relay.js";
import { sumOf } from "./summed.js";

/** A claim with where the words stand of what the verifier read itself (place, offices, who passes it on), or why a proposal is none. */
export type Verdict =
  | { readonly claim: Claim; readonly grounds: readonly Derived<unknown>[]; readonly refused: null }
  | { readonly claim: null; readonly refused: string };

/** What the verifier is told beside the text. */
export interface Standing {
  /** State or organisation whose voice the document is, or null. */
  readonly home: string | null;
  readonly producer: string;
}

/**
 * Makes a claim of a proposal, if the document holds it: its words stand where it says, each party and the speaker is named in the text or its head (or is whose voice it
 * is), sum and time are ones that were read from words, details are of the type's choices, and the type's own conditions hold. Whatever fails is refused with its cause.
 */
export function verify(proposal: Proposal, annotation: Annotation, standing: Standing): Verdict {
  const { document } = annotation;
  const { text } = document;
  const refuse = (refused: string): Verdict => ({ claim: null, refused });
  const words = trim(text, proposal.words);
  if (words.end <= words.start) return refuse("no words");
  const door = doorOf(annotation, standing.home);
  const sentence = sentenceOf(door, words);
  if (sentence === undefined) return refuse("words of more than one sentence");
  const { speaker } = proposal;
  const kind = KINDS[proposal.type];
  const sum = sumOf(proposal, annotation, words);
  if (sum === undefined) return refuse("no such sum");
  const status = statusOf(proposal, annotation, sentence);
  const proposed = detailsOf(proposal);
  const details = kind.reread?.(proposed, { annotation, words, sentence, status }) ?? proposed;
  const said: Said = {
    source: proposal.source.map(({ id }) => id),
    target: proposal.target.map(({ id }) => id),
    mutual: proposal.mutual,
    status,
    details,
  };
  const cause = objection(door, proposal.type, said, speaker?.id ?? null, { annotation, words, sentence });
  if (cause !== null) return refuse(cause);
  const acts = actingIn(proposal, annotation, words, sentence);
  const agents = acts.map(({ agent }) => agent);
  const placed = placeOf(proposal, annotation, words, sentence);
  const relay = speaker === null ? null : relayOf(speaker, annotation, sentence);
  const actors = (all: readonly Named[]) => all.map((party) => actorOf(party, text));
  const amount: ClaimAmount | null =
    sum === null ? null : { ...sum.value, text: visible(text.slice(sum.span.start, sum.span.end)) };
  const claim: Omit<Claim, "id"> = {
    type: proposal.type,
    source: actors(proposal.source),
    target: actors(proposal.target),
    mutual: proposal.mutual,
    agents,
    details: { ...kind.told?.(said), ...details, ...acting(kind, said, agents) },
    amount,
    when: timeOf(proposal, annotation),
    where: placed?.place ?? null,
    status,
    event: eventOf(proposal.type, said, { annotation, words }),
    attribution: attributionOf(speaker, relay, annotation),
    citations: notesAt(document, sentence, words),
    evidence: { ...quote(text, words), sentence: [sentence.start, sentence.end] },
    confidence: proposal.score,
    document: document.id,
    language: annotation.language,
    producer: standing.producer,
  };
  const ground = (rule: string, value: unknown, span: Span): Derived<unknown> => ({ value, span, rule, parts: [] });
  const grounds = [
    ...(placed === null ? [] : [ground("where", placed.place.name, placed.span)]),
    ...acts.flatMap(({ agent, span, title }) => [
      ground("agent", agent.actor.id, span),
      ...(title === null ? [] : [ground("office", agent.office, title)]),
    ]),
    ...(relay === null ? [] : [ground(relay.own ? "speaker" : "via", relay.actor.id, relay.span)]),
  ];
  return { claim: { id: identity(document.hash, claim), ...claim }, grounds, refused: null };
}

/** What is told in words that somebody denies did not happen; that something was said or thought stands all the same. */
const statusOf = ({ type, status, trigger }: Proposal, annotation: Annotation, sentence: Span): Proposal["status"] =>
  type !== "statement" && type !== "position" && isDenied(annotation, trigger, sentence) ? "denied" : status;

/** The details that the type knows, each with one of its choices. */
function detailsOf({ type, details }: Proposal): Record<string, unknown> {
  const { choices, same } = KINDS[type];
  const told: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(details)) {
    const may = choices[key];
    if (may === undefined) continue;
    const one = (slug: string) => same?.[slug] ?? slug;
    const allowed = (slug: string) => may === null || may.includes(slug);
    if (typeof value === "string") {
      if (allowed(one(value))) told[key] = one(value);
    } else {
      const all = may === null ? value : may.filter((choice) => value.includes(choice));
      if (all.length > 0) told[key] = all;
    }
  }
  return told;
}

/** The detail that says who acted, of those that the words of the parties name. */
function acting({ agents: detail }: Kind, { source }: Said, agents: readonly Agent[]): Record<string, unknown> {
  if (detail === undefined) return {};
  const told = agents.flatMap(({ actor: { id, kind, name, state } }) => {
    const acts = kind === detail.kind && (detail.of === "all" || (state !== undefined && source.includes(state)));
    // The contract has ids of persons, and what firms are called.
    return acts ? [kind === "firm" ? name : id] : [];
  });
  if (told.length === 0) return {};
  return { [detail.key]: detail.many ? [...new Set(told)] : told[0] };
}

function actorOf({ id, span }: Named, text: string): Actor {
  const words = span === null ? null : visible(text.slice(span.start, span.end));
  const kind = id.startsWith("org:")
    ? "organisation"
    : id.startsWith("person:")
      ? "person"
      : /^(?:firm|media):/u.test(id)
        ? "firm"
        : "state";
  return { id, kind, name: nameOf(id, words), text: words };
}

/** Who says so, and who passes it on; a person with the state or organisation that he or she speaks for. */
function attributionOf(
  speaker: Named | null,
  relay: Relay | null,
  { names, document: { text } }: Annotation,
): Attribution | null {
  if (speaker === null) return null;
  const told = (actor: Actor): Actor => {
    const state = names.find(({ id, state }) => id === actor.id && state !== undefined)?.state;
    return { ...actor, ...(state === undefined ? {} : { state }) };
  };
  const first = { speaker: told(actorOf(speaker, text)), verb: null };
  if (relay === null) return first;
  if (relay.own) return { speaker: { state: speaker.id, ...told(relay.actor) }, verb: null };
  const { start, end } = relay.cue;
  return { ...first, via: { speaker: told(relay.actor), verb: visible(text.slice(start, end)) } };
}

/** Statuses of what has been: its time is none to come. */
const PAST: ReadonlySet<Claim["status"]> = new Set(["completed", "stated"]);

function timeOf({ time, status }: Proposal, { times, document }: Annotation): ClaimTime | null {
  if (time === null) return null;
  if ("index" in time) {
    const found = times[time.index];
    if (found === undefined) return null;
    const { edtf, basis, past, next } = found.value;
    // What lasts "since January" began in the last one; what is promised "by July" is for the next.
    const hasBegun = PAST.has(status) || (edtf.endsWith("/..") && !isAhead(status));
    return {
      edtf: (hasBegun ? past : isAhead(status) ? next : null) ?? edtf,
      text: visible(document.text.slice(found.span.start, found.span.end)),
      basis,
    };
  }
  const { date } = document.metadata;
  const size = { day: 10, month: 7, year: 4 }[time.part];
  return date === null || date.length < size ? null : { edtf: date.slice(0, size), text: null, basis: "publication" };
}
