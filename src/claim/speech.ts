import { homeOf } from "../document/index.js";
import { type Span, visible } from "../text/index.js";
import { organisationById } from "../vocabulary/index.js";
import type { Actor } from "./claim.js";
import type { Token } from "./english/annotation/index.js";
import { type Party, partyOfName, partyOfState, understood } from "./party.js";
import type { Scene } from "./scene.js";

/** A stretch of direct speech with its speaker: a turn of a transcript ("President Japarov: Thank you…") or words in quotation marks. */
export interface Utterance {
  readonly span: Span;
  readonly speaker: Speaker;
  readonly verb: string | null;
}

/** A person or body that speaks: the actor to name, and the party it speaks for where that is known. */
export interface Speaker {
  readonly actor: Actor;
  readonly party: Party | null;
}

/** Tokens that a speaker's label may have before its colon. */
const LABEL = 24;

/** Who is speaking where. Built before pronouns can be resolved, so it rests on names alone. */
export class Speech {
  readonly utterances: readonly Utterance[];
  private readonly people: readonly { token: number; party: Party }[];

  constructor(private readonly scene: Scene) {
    this.people = scene.named.flatMap((name) => {
      if (name.value.kind !== "person" && name.value.kind !== "office") return [];
      const token = scene.headOf(name.span);
      const party = token === null ? null : partyOfName(name, token, scene.document.text);
      return token === null || party === null ? [] : [{ token, party }];
    });
    const turns = this.turns();
    const speech = turns.length > 1 ? [] : this.speech();
    this.utterances = [...this.quotations(turns), ...turns, ...speech];
  }

  /** The whole text, where its title says whose speech it is: "Address by the President of Finland, Aino Rautala, at the University of Nairobi". */
  private speech(): Utterance[] {
    const { annotated, document, lexicon } = this.scene;
    const block = document.blocks.find(({ kind }) => kind === "title");
    const title = block ? document.text.slice(block.span.start, block.span.end) : (document.metadata.title ?? "");
    const words = new Set(
      visible(title)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
    );
    if (!(lexicon["speech.noun"] ?? []).some((word) => words.has(word))) return [];
    const names = block ? this.scene.namesIn(block.span) : annotated.titleNames;
    const officials = names.filter(
      ({ value }) => value.kind === "person" || (value.kind === "office" && (value.id ?? value.state ?? null) !== null),
    );
    // "Message to the President of Peru" is not his.
    const speaker = officials.find(({ span }) => {
      const before = visible(title.slice(0, span.start - (block?.span.start ?? 0)))
        .toLowerCase()
        .match(/\p{L}+|[,:]/gu)
        ?.filter((word) => !(lexicon["definite.word"] ?? []).includes(word))
        .at(-1);
      return (
        before === undefined ||
        /[,:]/.test(before) ||
        [...(lexicon["doer.marker"] ?? []), ...(lexicon["origin.marker"] ?? [])].includes(before)
      );
    });
    if (speaker === undefined || !this.isFirstPerson()) return [];
    const named = partyOfName(speaker, -1, block ? document.text : title);
    // "Minister Kenji Arisawa (Japan)": the one state of the title is the speaker's.
    const states = names.filter(({ value }) => value.kind === "state" && value.naming === "name");
    const [state] = states;
    const party = named ?? (states.length === 1 && state?.value.id ? partyOfState(state.value.id, -1, null) : null);
    const { id, name } = speaker.value;
    const home = party?.actor.id;
    if (id === null && party === null) return [];
    // "Remarks by the President of Kiribati": an official whom nobody names is the state.
    const actor: Actor =
      id === null
        ? { ...party!.actor, text: null }
        : { id, kind: "person", name, text: null, ...(home === undefined ? {} : { state: home }) };
    const span = { start: block?.span.end ?? 0, end: document.text.length };
    return [{ span, speaker: { actor, party }, verb: null }];
  }

  /** Whether the text speaks in the first person outside quotation marks. */
  private isFirstPerson(): boolean {
    const { scene } = this;
    const quoted = scene.annotated.quotations;
    const said = [...scene.all("first-person.singular"), ...scene.all("first-person.plural")].filter(
      (i) =>
        !quoted.some(({ span }) => span.start <= scene.tokens[i]!.span.start && scene.tokens[i]!.span.end <= span.end),
    );
    return said.length >= 2;
  }

  /** The innermost utterance that a token stands in. */
  at(token: number): Utterance | null {
    const { start } = this.scene.tokens[token]!.span;
    return this.utterances.find((u) => u.span.start <= start && start < u.span.end) ?? null;
  }

  speaker(token: number): Party | null {
    const utterance = this.at(token);
    return utterance === null ? this.publisher() : utterance.speaker.party;
  }

  /** The other side: of a transcript the other speaker, of a message or a quotation the nearest person of another state named before. */
  addressee(token: number): Party | null {
    const own = this.speaker(token)?.actor.id;
    if (own === undefined) return null;
    const other = (party: Party) => party.actor.id !== own && party.actor.kind === "state";
    const partner = this.utterances.map((u) => u.speaker.party).find((party) => party !== null && other(party));
    const title = this.titleParties().find(other);
    return partner ?? title ?? this.people.filter((p) => p.token < token && other(p.party)).at(-1)?.party ?? null;
  }

  /** The state whose government publishes the text, or the organisation: the first person of its narration. Null for other publishers. */
  publisher(): Party | null {
    const home = homeOf(this.scene.document);
    if (home === null) return null;
    const organisation = organisationById(home);
    if (organisation === undefined) return partyOfState(home, -1, null);
    const actor: Actor = { id: home, kind: "organisation", name: organisation.name, text: null };
    return { actor, agents: [], token: -1, distance: 0, part: null };
  }

  private titleParties(): Party[] {
    const { annotated } = this.scene;
    return annotated.titleNames.flatMap((name) => partyOfName(name, -1, annotated.document.metadata.title ?? "") ?? []);
  }

  private turns(): Utterance[] {
    const { scene } = this;
    const labels: { start: number; body: number; speaker: Speaker }[] = [];
    for (const colon of scene.tokens) {
      if (colon.form !== ":") continue;
      const sentence = scene.sentence(colon.index);
      const from = Math.max(sentence.from, colon.index - LABEL);
      const named = scene
        .namesIn({ start: scene.tokens[from]!.span.start, end: colon.span.start })
        .find(
          (name) =>
            name.value.kind === "person" &&
            !outsideBrackets(scene.tokens.slice(scene.headOf(name.span) ?? from, colon.index)).some(isRunningVerb),
        );
      const next = scene.tokens[colon.index + 1];
      if (!named || named.value.id === null || next === undefined || !/^["\p{Lu}]/u.test(next.form)) continue;
      const token = scene.headOf(named.span);
      if (token === null) continue;
      // "Mr Tan (Singapore):"
      const bracketed = scene
        .namesIn({ start: named.span.end, end: colon.span.start })
        .find(({ value }) => value.kind === "state" && value.naming === "name");
      const party =
        partyOfName(named, token, scene.document.text) ??
        (bracketed?.value.id ? partyOfState(bracketed.value.id, token, null) : null);
      labels.push({
        start: named.span.start,
        body: colon.span.end,
        speaker: { actor: personActor(named, scene), party },
      });
    }
    return labels.map((label, k) => ({
      span: { start: label.body, end: labels[k + 1]?.start ?? scene.document.text.length },
      speaker: label.speaker,
      verb: null,
    }));
  }

  /** Quotations whose speaker a reporting verb beside them names; an unattributed one goes on with the speaker before it in its block. */
  private quotations(turns: readonly Utterance[]): Utterance[] {
    const { scene } = this;
    const found: Utterance[] = [];
    for (const { span } of scene.annotated.quotations) {
      const inside = scene.tokensIn(span);
      if (inside.length < 4 || turns.some((turn) => turn.span.start <= span.start && span.end <= turn.span.end))
        continue;
      const spoken = this.reporter(inside) ?? this.before(found, inside[0]!);
      if (spoken) found.push({ span, ...spoken });
    }
    return found;
  }

  private reporter(inside: readonly number[]): { speaker: Speaker; verb: string } | null {
    const { scene } = this;
    const { tree } = scene;
    const first = scene.sentence(inside[0]!);
    const last = scene.sentence(inside.at(-1)!);
    const around: number[] = [];
    for (let i = inside[0]! - 1; i >= first.from && i >= 0; i--) around.push(i);
    for (let i = inside.at(-1)! + 1; i < last.to; i++) around.push(i);
    // A colon before the quotation may have ended the sentence that names the speaker.
    if (around.length < 3 && first.index > 0 && scene.tokens[first.from - 1]?.form === ":") {
      const previous = scene.annotated.sentences[first.index - 1]!;
      for (let i = previous.to - 1; i >= previous.from; i--) around.push(i);
    }
    for (const i of around) {
      if (!scene.is(i, "reporting.verb")) continue;
      const subject = tree.child(i, "nsubj");
      if (subject === null) continue;
      const speaker = this.speakerOf(subject);
      if (speaker) return { speaker, verb: tree.token(i).form };
    }
    return null;
  }

  private before(found: readonly Utterance[], token: number): { speaker: Speaker; verb: string | null } | null {
    const block = this.scene.sentence(token).block;
    const last = found.at(-1);
    if (!last) return null;
    const lastToken = this.scene.tokensIn(last.span)[0]!;
    return this.scene.sentence(lastToken).block === block ? { speaker: last.speaker, verb: last.verb } : null;
  }

  /** The speaker that a subject names: a person, an office or body, a state; "the message" speaks for the person named last before it. */
  speakerOf(subject: number): Speaker | null {
    const { scene } = this;
    const name = scene.name(subject);
    if (name !== null && name.value.kind !== "place") {
      const party = partyOfName(name, subject, scene.document.text);
      if (name.value.kind === "person" && name.value.id !== null) return { actor: personActor(name, scene), party };
      const agent = party?.agents.find((a) => a.actor.kind === "person" || a.actor.kind === "firm");
      return party === null ? null : { actor: agent?.actor ?? party.actor, party };
    }
    if (!scene.is(subject, "message.noun", "third-person.human", "office.noun")) return null;
    // "its president told reporters": whose office it is tells more than who was named last.
    if (scene.is(subject, "office.noun") && scene.tree.child(subject, "nmod:poss") !== null) return null;
    const person = this.people.filter((p) => p.token < subject && p.party.agents.length > 0);
    const subjects = person.filter((p) => scene.tree.isA(p.token, "nsubj"));
    const chosen = subjects.at(-1) ?? person.at(-1);
    return chosen ? { actor: chosen.party.agents[0]!.actor, party: understood(chosen.party, subject, 1) } : null;
  }
}

/** Stage directions do not count: "President Niinistö (retranslated):". */
function outsideBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ form }) => {
    if (form === "(") depth++;
    if (form === ")") depth--;
    return depth === 0 && form !== ")";
  });
}

/** A verb in running words: what stands between a label and its colon has none. */
function isRunningVerb(token: Token): boolean {
  return (token.upos === "VERB" || token.upos === "AUX") && /^\p{Ll}/u.test(token.form);
}

function personActor({ value, span }: NonNullable<ReturnType<Scene["name"]>>, scene: Scene): Actor {
  return {
    id: value.id!,
    kind: "person",
    name: value.name,
    text: scene.words(span),
    ...(value.state === undefined ? {} : { state: value.state }),
  };
}
