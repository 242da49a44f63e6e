import { apartFrom } from "./apart.js";
import { boundSubject, calledBefore, ofObject, ownerClub, selfNamed } from "./bound.js";
import { counted } from "./counted.js";
import { invitingTo, promising, reporterOf, unmet } from "./homeland.js";
import { unlessAsked } from "./memo.js";
import { oppositeOf } from "./opposite.js";
import { type Party, partiesOf, understood } from "./party.js";
import { bodyMeant, roleOf } from "./role.js";
import { type Mention, REACH, Salience, type Weighed } from "./salience.js";
import type { Scene } from "./scene.js";
import type { Speech } from "./speech.js";

/**
 * Who is meant by pronouns and role nouns, by salience: what was named last, subjects before others, in the same block before earlier ones.
 * First and second persons are the speaker and the one spoken to.
 */
export class Discourse {
  private readonly salience: Salience;
  private readonly resolving = new Set<number>();
  private readonly called = new Set<number>();
  private readonly homes = new Map<string, Party | null>();
  /** Banks, firms and other bodies that somebody calls so without a name before. */
  private readonly strangers: number[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly speech: Speech,
  ) {
    this.salience = new Salience(scene);
    this.addStateless();
    this.addOfficials();
  }

  /** Officials with a name but no state are mentions of the state that they are found to come from. */
  private addStateless(): void {
    const { scene } = this;
    for (const name of scene.named) {
      const { kind, id, office, state } = name.value;
      if (kind !== "person" || id === null || state !== undefined) continue;
      const token = scene.headOf(name.span);
      // Without an office only a state beside the name tells: "Peru's Ana Ruiz … his country".
      const owned = token !== null && scene.tree.children(token, "nmod:poss").some((t) => scene.name(t) !== null);
      if (office === undefined && !owned) continue;
      const party = token === null ? undefined : partiesOf(scene, this, token)[0];
      if (token !== null && party !== undefined) this.salience.insert(token, party);
    }
  }

  /**
   * Officials and bodies without a name are spoken of again: "its foreign minister told reporters … He added that", "the bank approved a loan … its report".
   * In text order, since each may rest on those before.
   */
  private addOfficials(): void {
    const { scene } = this;
    const offices = new Set(scene.all("office.noun"));
    const bodies = scene.family("means").flatMap((role) => scene.all(`means.${role}`));
    const all = [...new Set([...offices, ...bodies, ...scene.all("country.noun"), ...scene.all("body.noun")])];
    for (const token of all.sort((a, b) => a - b)) {
      if (
        scene.name(token) !== null ||
        scene.isPlural(token) ||
        !/^(?:NOUN|PROPN)$/u.test(scene.tree.token(token).upos)
      )
        continue;
      if (offices.has(token)) {
        if (scene.tree.token(token).upos === "NOUN") this.addOfficial(token);
      } else this.addBody(token);
    }
  }

  private addOfficial(token: number): void {
    if (this.scene.is(token, "counterpart.noun")) return;
    const [party, other] = partiesOf(this.scene, this, token);
    if (party !== undefined && other === undefined) this.salience.insert(token, party);
  }

  private addBody(token: number): void {
    const { scene } = this;
    const [party, other] = partiesOf(scene, this, token);
    if (party === undefined && roleOf(scene, token) !== null && scene.tree.isA(token, "nsubj"))
      this.strangers.push(token);
    // "the Chinese government" is a name of China already.
    if (party === undefined || other !== undefined || party.actor.text !== null) return;
    this.salience.insertRole(token, party);
  }

  /** All parties of the document with how often each is named, most named first; those of the title count double. */
  focus(): readonly Weighed[] {
    return this.salience.focus();
  }

  /** The states and organisations named before a token or in its sentence, last named first: its block's, the title's, the rest. */
  recent(token: number): Party[] {
    return this.salience.recent(token);
  }

  private last(token: number, holds: (mention: Mention) => boolean): Party | null {
    return this.salience.last(token, holds);
  }

  /**
   * The state of an official whom the words give none: that of whoever speaks of "the prime minister", else the state that the text is most about among
   * those that the official has no dealings with: who "is in Brazil" and "thanked Germany" is neither Brazil's nor Germany's.
   */
  home(person: string): Party | null {
    const known = this.homes.get(person);
    if (known !== undefined) return known;
    const tokens = this.scene.named.flatMap((name) =>
      name.value.id === person && name.value.kind === "person" ? (this.scene.headOf(name.span) ?? []) : [],
    );
    const found =
      tokens.flatMap((token) => reporterOf(this.scene, token) ?? [])[0] ??
      tokens.flatMap((token) => invitingTo(this.scene, token) ?? [])[0] ??
      tokens.flatMap((token) => promising(this.scene, token) ?? [])[0] ??
      this.speech.publisher() ??
      unmet(this.scene, this.salience, tokens);
    this.homes.set(person, found);
    return found;
  }

  /** Whom a pronoun means. Empty where that leads back to the pronoun: "the leaders and their exports". */
  pronoun(token: number): Party[] {
    return unlessAsked(this.resolving, token, () => this.referents(token));
  }

  private referents(token: number): Party[] {
    const { scene } = this;
    const several = counted(scene, this, token, token);
    if (several !== null) return several;
    const called = scene.is(token, "first-person.plural") ? selfNamed(scene, this, token) : null;
    if (called !== null) return called;
    if (scene.is(token, "first-person.plural"))
      return this.shared(token) ? this.pair(token) : this.of(this.speaker(token), token);
    if (scene.is(token, "first-person.singular")) return this.of(this.speaker(token), token);
    if (scene.is(token, "second-person")) return this.of(this.speech.addressee(token), token);
    if (scene.is(token, "third-person.human"))
      return this.of(
        this.last(token, (m) => m.person),
        token,
      );
    if (scene.is(token, "third-person.thing")) {
      const club = ownerClub(scene, this, token);
      if (club !== null) return [club];
      const others = this.apart(token);
      const found =
        this.salience.lastMention(token, (m) => !m.person && !others.includes(m.party.actor.id)) ??
        this.salience.lastMention(token, (m) => !others.includes(m.party.actor.id));
      if (this.salience.isStranger(token, found, this.strangers)) return [];
      return this.of(found?.party ?? null, token);
    }
    if (scene.is(token, "third-person.plural")) {
      const bound = boundSubject(scene, this, token);
      if (bound.length > 1) return bound;
      const those = ofObject(scene, this, token);
      if (those.length > 0) return those;
      const plural = this.lastCoordination(token);
      if (plural.length > 1) return plural;
      // "The ministry announced they would donate": a body in the same sentence goes before the pair of the text.
      const subject = this.last(token, (m) => m.subject && m.sentence === scene.sentence(token).index && !m.person);
      return subject !== null && !scene.tree.isA(token, "nmod:poss") ? this.of(subject, token) : this.pair(token);
    }
    return [];
  }

  /** Who says "we" and "I" here: the speaker's state, where it has to be found too. */
  private speaker(token: number): Party | null {
    const utterance = this.speech.at(token);
    if (utterance === null || utterance.speaker.party !== null) return this.speech.speaker(token);
    return this.home(utterance.speaker.actor.id);
  }

  /**
   * The other side of a text about two, for what somebody does without a word on whom: "Bangkok closed all crossings". Null where the text is not about
   * two states of which the doer is one.
   */
  facing(token: number, own: Party): Party | null {
    const states = this.focus().filter(({ party }) => party.actor.kind === "state");
    const [first, second] = states;
    if (first === undefined || second === undefined) return null;
    if (own.actor.id !== first.party.actor.id)
      return own.actor.id === second.party.actor.id && this.isAbout(token, first.party)
        ? understood(first.party, token, 2)
        : null;
    // Of several that are named as often the one that is spoken of here.
    const rivals = states.filter((s) => s !== first && s.count === second.count && this.isAbout(token, s.party));
    return rivals.length === 1 ? understood(rivals[0]!.party, token, 2) : null;
  }

  /** Whether a party is spoken of in the paragraph of a token or the title: an item of a digest is about its own states alone. */
  private isAbout(token: number, party: Party): boolean {
    const { block } = this.scene.sentence(token);
    const same = (p: Party) => p.actor.id === party.actor.id;
    const { blocks } = this.scene.document;
    return (
      this.salience.titleParties.some(same) ||
      this.salience.mentions.some(
        (m) => same(m.party) && (m.block === block || m.block === block - 1 || blocks[m.block]?.kind === "title"),
      )
    );
  }

  /** Whom a role noun means: "the ministry", "the three countries". */
  roleNoun(token: number): Party[] {
    return unlessAsked(this.called, token, () => this.holders(token));
  }

  private holders(token: number): Party[] {
    const { scene } = this;
    const { tree } = scene;
    const children = tree.children(token);
    const number = [token, ...tree.children(token, "nummod")].find((t) => scene.is(t, "count.word"));
    const several = number === undefined ? null : counted(scene, this, number, token);
    if (several !== null) return several;
    const plural = children.some((child) => scene.is(child, "both.word"));
    const demonstrative = children.some((child) => scene.is(child, "demonstrative.plural"));
    if (scene.is(token, "pair.noun") && plural) return this.pair(token);
    // "The sides expressed concern": the two that the text is about.
    const definite = children.some((child) => scene.is(child, "definite.word"));
    const isBare = tree.children(token, "amod", "nummod", "nmod").length === 0;
    if (scene.is(token, "sides.noun") && scene.isPlural(token) && definite && isBare) return this.pair(token);
    if (scene.is(token, "country.noun") && demonstrative) {
      const listed = this.lastCoordination(token);
      return listed.length > 1 ? listed : this.pair(token);
    }
    const owner = children.find((child) => tree.token(child).upos === "PRON" && tree.isA(child, "nmod:poss"));
    if (scene.is(token, "counterpart.noun") && (owner !== undefined || definite)) return this.opposite(token);
    if (scene.is(token, "relational.noun") && owner !== undefined && !scene.isPlural(token))
      return this.opposite(token);
    if (owner !== undefined) return this.pronoun(owner);
    if (!definite) return [];
    if (scene.is(token, "office.noun"))
      return this.of(
        this.last(
          token,
          (m) => m.person && (sameOffice(m.party, tree.token(token).lemma) || this.isCalled(m, token)),
        ) ??
          this.last(token, (m) => m.person && mayHold(m.party, scene.is(token, "any-office.noun"))) ??
          this.own(token),
        token,
      );
    const body = bodyMeant(scene, this.salience, token, () => (plural ? this.lastCoordination(token, 2) : []));
    if (body !== null) return body.map((party) => understood(party, token, 1));
    const called = scene.family("called").find((word) => scene.is(token, `called.${word}`));
    const bare = children.every((t) => scene.name(t) === null || tree.isA(t, "nmod") || t > token);
    if (called !== undefined && bare) {
      const named = calledBefore(this.salience, token, called);
      if (named !== null) return this.of(named, token);
    }
    // "The kingdom's wheat", in a text about Morocco: who names a state by its form of government means the one that the text is about.
    const hub =
      scene.is(token, "polity.noun") && children.every((t) => scene.name(t) === null) ? this.salience.hub() : null;
    if (hub !== null) return this.of(hub, token);
    if (scene.is(token, "country.noun", "body.noun")) {
      const others = scene.is(token, "country.noun") ? this.apart(token) : [];
      return this.of(
        this.last(token, (m) => m.party.actor.kind === "state" && !others.includes(m.party.actor.id)),
        token,
      );
    }
    return [];
  }

  /** The ids of those who stand beside a nominal and so are others. */
  private apart(token: number): readonly string[] {
    if (this.resolving.has(token)) return [];
    return apartFrom(this.scene, token)
      .filter((t) => !this.resolving.has(t))
      .flatMap((t) => partiesOf(this.scene, this, t).map((p) => p.actor.id));
  }

  /** "The Minister left for Seoul" in what a government publishes: its own, where nobody else was named. */
  private own(token: number): Party | null {
    return this.scene.tree.token(token).upos === "PROPN" || this.scene.tree.isA(token, "nsubj")
      ? this.speech.publisher()
      : null;
  }

  /** The one on the other side of somebody: "his counterpart", "Modi's host", "its neighbour". */
  opposite(token: number): Party[] {
    return oppositeOf(this.scene, this, this.salience, token);
  }

  /**
   * The sides of what a government's title says that it met, called or wrote to: its own with the one state or organisation that the title names beside.
   * Null for other publishers, titles and in quoted words.
   */
  private hosted(token: number): readonly Party[] | null {
    const home = this.speech.publisher();
    if (home === null || this.speech.at(token) !== null) return null;
    const others = this.salience.titleParties.filter((party) => party.actor.id !== home.actor.id);
    const states = others.filter((party) => party.actor.kind === "state");
    const sides = states.length > 0 ? states : others;
    const [first] = sides;
    return first !== undefined && sides.every((party) => party.actor.id === first.actor.id) ? [first, home] : null;
  }

  /** The two parties that the text is about at this place: the last two different ones, in the block first, then of the title. */
  pair(token: number): Party[] {
    const hosted = this.hosted(token);
    if (hosted !== null) return hosted.map((party) => understood(party, token, 2));
    const found: Party[] = [];
    const add = (party: Party | null) => {
      if (
        party !== null &&
        party.actor.kind === "state" &&
        found.length < 2 &&
        !found.some((known) => known.actor.id === party.actor.id)
      ) {
        found.push(understood(party, token, 2));
      }
    };
    add(this.speech.speaker(token));
    add(this.speech.addressee(token));
    const block = this.scene.sentence(token).block;
    for (
      let k = this.salience.firstFrom(token) - 1;
      k >= 0 && this.salience.mentions[k]!.block === block && found.length < 2;
      k--
    )
      if (!this.salience.mentions[k]!.scenery && !this.salience.mentions[k]!.understood)
        add(this.salience.mentions[k]!.party);
    // In a text about one state's relations with several others, that state is a side of what is bilateral.
    const hub = this.salience.hub();
    const [nearest, farther] = found;
    if (hub !== null && nearest !== undefined && farther !== undefined && !joined(this.scene, nearest, farther)) {
      const fixed = this.speech.speaker(token) !== null;
      if (!fixed && nearest.actor.id !== hub.actor.id && farther.actor.id !== hub.actor.id)
        found[1] = understood(hub, token, 2);
    }
    // Where the block does not tell both, the two that the title or the whole text speaks of most are meant.
    if (found.length < 2) for (const party of this.headline()) add(party);
    for (const { party } of this.focus()) add(party);
    return found.length === 2 ? found.reverse() : [];
  }

  /** The parties of the title, wherever it stands; nobody where it does not name just two. */
  private headline(): Party[] {
    const { blocks } = this.scene.document;
    const named = this.salience.mentions.filter((m) => blocks[m.block]?.kind === "title").map((m) => m.party);
    const all = [...this.salience.titleParties, ...named].filter((party) => party.actor.kind === "state");
    const distinct = all.filter((p, i) => all.findIndex((q) => q.actor.id === p.actor.id) === i);
    return distinct.length === 2 ? distinct : [];
  }

  /** The states of the last coordination of several, or of just so many, before a token: "Kazakhstan and Tajikistan". */
  lastCoordination(token: number, count: number | null = null): Party[] {
    const { scene } = this;
    for (let k = this.salience.firstFrom(token) - 1; k >= 0; k--) {
      const mention = this.salience.mentions[k]!;
      if (!scene.tree.isA(mention.token, "conj")) continue;
      if (mention.sentence < scene.sentence(token).index - REACH) break;
      const members = scene.tree.conjuncts(mention.token);
      // "Nepal, India and Bangladesh": the tree may take the second for an apposition of the first.
      const list = members[0] !== undefined && scene.tree.isA(members[0], "appos") ? [scene.tree.head(members[0])] : [];
      const parties = [...list, ...members].flatMap((t) => partiesOf(scene, this, t).slice(0, 1));
      const distinct = parties.filter((p, i) => parties.findIndex((q) => q.actor.id === p.actor.id) === i);
      if (distinct.length === (count ?? distinct.length) && distinct.length > 1)
        return distinct.map((party) => understood(party, token, 2));
    }
    return [];
  }

  /** "our countries", "between our peoples": the possessor is both sides, not the speaker alone. */
  private shared(token: number): boolean {
    const { scene } = this;
    const owned = scene.tree.head(token);
    if (owned < 0 || !scene.tree.isA(token, "nmod:poss")) return false;
    const { form, lemma } = scene.tree.token(owned);
    // "our country" is the speaker's, "our countries" are both.
    return (
      scene.is(owned, "shared.noun") || (scene.is(owned, "pair.noun") && form.toLowerCase() !== lemma.toLowerCase())
    );
  }

  /** Whether a mention used the same word: "the French president … the president". */
  private isCalled(mention: Mention, token: number): boolean {
    const { tree } = this.scene;
    return tree.token(mention.token).lemma.toLowerCase() === tree.token(token).lemma.toLowerCase();
  }

  private of(party: Party | null, token: number): Party[] {
    return party === null ? [] : [understood(party, token, 1)];
  }
}

/** Whether a party's person may be meant by a word for an office that it is not known to hold: any official by a word for all, or one whose office nobody tells. */
function mayHold(party: Party, any: boolean): boolean {
  return any || party.agents.some((agent) => agent.actor.kind === "person" && agent.office === null);
}

/** Whether two parties stand in one coordination: "Kazakhstan and Tajikistan". */
function joined(scene: Scene, a: Party, b: Party): boolean {
  const tokens = [a, b].map((party) => (party.part === null ? null : scene.headOf(party.part.span)));
  const [first, second] = tokens;
  return first != null && second != null && scene.tree.conjuncts(first).includes(second);
}

function sameOffice(party: Party, lemma: string): boolean {
  return party.agents.some((agent) => agent.office?.includes(lemma.toLowerCase()) ?? false);
}
