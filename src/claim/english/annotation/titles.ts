import { fold } from "../../../annotation/index.js";
import type { Draft, Mention } from "./draft.js";
import type { Hits } from "./table-names.js";

/** An office with what it belongs to: "Chinese Foreign Ministry Spokesperson", "deputy minister of trade of Peru". */
export interface Title {
  readonly from: number;
  readonly to: number;
  /** Slug of the office. */
  readonly title: string;
  /** Slugs of all offices and bodies in it: "Foreign Ministry" and "spokesperson". */
  readonly titles: readonly string[];
  /** First atom of the office's own words, and one past the last of them, without state and organisation. */
  readonly core: readonly [number, number];
  readonly owners: readonly Mention[];
  /** States that the office is sent to: "ambassador to Angola". */
  readonly hosts: readonly Mention[];
  readonly plural: boolean;
  /** Whether the bare phrase has other common meanings. */
  readonly ambiguous: boolean;
  /** Whether a possessive or an article stands before it. */
  readonly definite: boolean;
  /** Whether a word before it makes it another office: "deputy", "former". */
  readonly modified: boolean;
}

interface Office {
  readonly to: number;
  readonly title: string;
  readonly plural: boolean;
  readonly ambiguous: boolean;
}

/** Words of a portfolio, at most. */
const PORTFOLIO = 9;
const PORTFOLIO_TITLE = /minist|secretary|department|commissioner|chief|head|director/;

/** The office whose words begin at the atom, with everything that belongs to it on both sides; null where none begins. */
export function titleAt(draft: Draft, hits: Hits, at: number): Title | null {
  let office = officeAt(draft, hits, at);
  if (!office || isShadowed(draft, hits, at, office)) return null;
  const owners: Mention[] = [];
  const hosts: Mention[] = [];
  let core = at;
  // Leftwards: modifiers, a portfolio, modifiers, the owner.
  let from = skipModifiers(draft, hits, at);
  const portfolio = portfolioBefore(draft, from, office);
  let modified = from < at;
  if (portfolio !== null) {
    from = skipModifiers(draft, hits, portfolio);
    modified ||= from < portfolio;
  }
  core = from;
  let definite = false;
  const owner = ownerBefore(draft, from);
  if (owner) {
    owners.push(...owner.mentions);
    from = owner.from;
    definite = owner.possessive;
    const earlier = modifierBefore(draft, hits, from);
    if (earlier !== null) {
      from = earlier;
      modified = true;
    }
  }
  if (from > draft.start(at) && draft.isClitic(from - 1)) definite = true;
  if (from > draft.start(at) && draft.compiled.sets.articles.has(draft.lowerAt(from - 1))) definite = true;
  // Rightwards: further offices, portfolios, owners.
  let to = office.to;
  const limit = draft.limit(at);
  const titles = [office.title];
  for (let steps = 0; steps < 6 && to < limit; steps++) {
    const next = hosts.length > 0 || draft.opensName(to) ? null : officeAt(draft, hits, to);
    if (next && !office.plural) {
      titles.push(next.title);
      office = { ...next, ambiguous: false };
      to = next.to;
      continue;
    }
    const joined = joinedOffice(draft, hits, to, limit) ?? joinedPortfolio(draft, to, limit, office);
    if (joined) {
      to = joined.to;
      continue;
    }
    const belonging = readBelonging(draft, hits, to, limit, office);
    if (!belonging) break;
    (belonging.host ? hosts : owners).push(...belonging.mentions);
    to = belonging.to;
  }
  // "in the Kremlin President of Finland": a seat before a title that tells its own state is where, not whose.
  const seated = owner?.mentions.every((mention) => mention.value.naming === "capital") && !owner.possessive;
  if (owner && seated && owners.length > owner.mentions.length) {
    owners.splice(0, owner.mentions.length);
    from = core;
  }
  return {
    from,
    to,
    title: office.title,
    titles,
    core: [core, office.to],
    owners,
    hosts,
    plural: office.plural,
    ambiguous: office.ambiguous,
    definite,
    modified,
  };
}

/** The longest office that begins at the atom: of the tables, or a public body that its head word told. */
function officeAt(draft: Draft, hits: Hits, at: number): Office | null {
  const cover = draft.cover[at];
  if (cover) {
    if (cover.value.kind !== "office" || cover.from !== at) return null;
    return { to: cover.to, title: cover.value.office!.title, plural: false, ambiguous: false };
  }
  for (const { to, payloads } of hits.get(at) ?? []) {
    const office = payloads.find((sense) => sense.kind === "office");
    if (!office || !draft.isFree(at, to) || !draft.isWordEdge(to) || opensDouble(draft, to)) continue;
    // "the official position", "will head the team": one small word is an office only as a noun.
    const { upos } = draft.token(at);
    if (to === at + 1 && upos !== "NOUN" && upos !== "PROPN" && !draft.isNameWord(at)) continue;
    return { to, title: office.title, plural: office.plural, ambiguous: office.ambiguous };
  }
  return null;
}

/** "deputy minister" before "of trade" hides "minister of trade", of which it is the deputy: the longer office counts. */
function isShadowed(draft: Draft, hits: Hits, at: number, office: Office): boolean {
  for (const { to, payloads } of hits.get(at) ?? []) {
    if (!payloads.some((sense) => sense.kind === "modifier") || to >= office.to) continue;
    const inner = officeAt(draft, hits, to);
    if (inner && inner.to > office.to) return true;
  }
  return false;
}

/** "King" in "King-Akerele" is half a name. */
function opensDouble(draft: Draft, to: number): boolean {
  const hyphen = draft.atoms[to];
  return hyphen?.text === "-" && hyphen.glued && draft.atoms[to + 1]?.glued === true && draft.isNameWord(to + 1);
}

function skipModifiers(draft: Draft, hits: Hits, from: number): number {
  for (;;) {
    const modifier = modifierBefore(draft, hits, from);
    if (modifier === null) return from;
    from = modifier;
  }
}

function modifierBefore(draft: Draft, hits: Hits, from: number): number | null {
  const start = draft.start(from);
  for (let at = from - 1; at >= Math.max(start, from - 4); at--) {
    if (!draft.isFree(at, from)) return null;
    for (const { to, payloads } of hits.get(at) ?? []) {
      const touches = to === from || (to === from - 1 && draft.atoms[to]!.text === "-");
      if (touches && payloads.some((sense) => sense.kind === "modifier")) return at;
    }
  }
  return null;
}

/** "Energy and Mines" in "Energy and Mines Minister"; "transport" in "Peru's transport minister". */
function portfolioBefore(draft: Draft, from: number, office: Office): number | null {
  if (!PORTFOLIO_TITLE.test(office.title) || office.ambiguous) return null;
  const { conjunctions, neverNames } = draft.compiled.sets;
  const start = draft.start(from);
  let at = from;
  for (let words = 0; words < 4; words++) {
    const before = at - 1;
    if (before < start || draft.cover[before] || draft.atoms[before]!.kind !== "letters" || draft.isClitic(before))
      break;
    const token = draft.token(before);
    const capital = draft.isNameWord(before) && !neverNames.has(draft.lowerAt(before)) && !draft.isInitial(before);
    const small = token.upos === "NOUN" && token.relation === "compound" && token.head >= 0;
    if (!capital && !small) break;
    at = before;
    const joint = at - 1;
    if (
      joint > start &&
      conjunctions.has(draft.lowerAt(joint)) &&
      draft.isNameWord(joint - 1) &&
      !draft.cover[joint - 1]
    )
      at = joint;
  }
  return at < from && !conjunctions.has(draft.lowerAt(at)) ? at : null;
}

interface Owner {
  readonly from: number;
  readonly mentions: readonly Mention[];
  readonly possessive: boolean;
}

/** The state or organisation directly before an office, with or without a possessive; two that are joined ("Chinese and Thai"). */
export function ownerBefore(draft: Draft, from: number): Owner | null {
  const start = draft.start(from);
  let at = from;
  let possessive = false;
  if (at - 1 >= start && draft.isClitic(at - 1)) {
    const token = draft.token(at - 1);
    if (!draft.compiled.sets.possessives.has(token.form)) return null;
    at -= 1;
    while (at - 1 >= start && draft.atoms[at - 1]!.token === draft.atoms[at]!.token) at--;
    possessive = true;
  }
  const mention = at - 1 >= start ? draft.cover[at - 1] : null;
  if (!mention || mention.to !== at || !mayOwn(mention)) return null;
  const joint = mention.from - 1;
  if (
    joint > start &&
    (draft.compiled.sets.conjunctions.has(draft.lowerAt(joint)) || draft.atoms[joint]!.text === ",")
  ) {
    const other = draft.cover[joint - 1];
    if (other && other.value.naming === "adjective" && mention.value.naming === "adjective" && other.to === joint) {
      return { from: mention.from, mentions: [mention], possessive };
    }
  }
  return { from: mention.from, mentions: [mention], possessive };
}

function mayOwn(mention: Mention): boolean {
  const { kind, naming } = mention.value;
  return (kind === "state" && naming !== "people") || kind === "organisation" || kind === "firm";
}

/** "and Foreign Minister" after another office of the same person. */
function joinedOffice(draft: Draft, hits: Hits, at: number, limit: number): { to: number } | null {
  if (at + 1 >= limit || !draft.compiled.sets.conjunctions.has(draft.lowerAt(at))) return null;
  let next = at + 1;
  for (let k = 0; k < 2; k++) {
    const modifier = hits.get(next)?.find((hit) => hit.payloads.some((sense) => sense.kind === "modifier"));
    if (modifier && !officeAt(draft, hits, next)) next = modifier.to;
  }
  if (draft.cover[next]?.value.state !== undefined) return null;
  const office = next < limit ? officeAt(draft, hits, next) : null;
  return office && !office.plural && !office.ambiguous ? { to: office.to } : null;
}

/** "and Forestry" after "Minister of Water Management": the portfolio goes on where an owner or a name follows. */
function joinedPortfolio(draft: Draft, at: number, limit: number, office: Office): { to: number } | null {
  if (!PORTFOLIO_TITLE.test(office.title) || office.plural || at + 1 >= limit) return null;
  if (!draft.compiled.sets.conjunctions.has(draft.lowerAt(at)) || draft.headline[draft.sentenceOf(at)] === 1)
    return null;
  if (!draft.isNameWord(at - 1) || draft.cover[at + 1] || isPersonsName(draft, at + 1, limit)) return null;
  const to = portfolioAfter(draft, at + 1, limit);
  if (to === null || to >= limit) return null;
  const follows = draft.compiled.sets.belonging.has(draft.lowerAt(to)) || draft.isNameWord(to);
  const known = draft.compiled.officeWords().has(fold(draft.atoms[at + 1]!.text));
  return follows && (known || draft.lowerAt(to) === draft.compiled.tables.words.genitive) ? { to } : null;
}

interface Belonging {
  readonly to: number;
  readonly mentions: readonly Mention[];
  readonly host: boolean;
}

/** "of the Republic of Peru", "to Angola", "of Energy and Mines", "of the Chinese Foreign Ministry" after an office. */
function readBelonging(draft: Draft, hits: Hits, at: number, limit: number, office: Office): Belonging | null {
  const { belonging, articles } = draft.compiled.sets;
  const link = draft.lowerAt(at);
  if (!belonging.has(link)) return null;
  let next = at + 1;
  if (next < limit && articles.has(draft.lowerAt(next))) next++;
  if (next >= limit) return null;
  const { locatives, sentTitles } = draft.compiled.sets;
  const { sentTo, genitive } = draft.compiled.tables.words;
  // "the ambassador to Peru", but "welcomed the president to Lima"; "the Swedish embassy in Kabul" is not Afghan.
  const sent = sentTitles.has(office.title);
  const host = link === sentTo || (sent && link !== genitive && locatives.has(link));
  if (host && !sent) return null;
  const mention = draft.cover[next];
  if (
    mention &&
    mention.from === next &&
    (mention.value.kind === "state" || mention.value.kind === "organisation" || mention.value.kind === "firm")
  ) {
    // "spokesperson of the Chinese Foreign Ministry": the state is the owner of a further office.
    const body = mention.to < limit ? officeAt(draft, hits, mention.to) : null;
    if (body && !body.plural && !host && mention.value.kind === "state")
      return { to: body.to, mentions: [mention], host: false };
    if (mention.value.naming === "adjective") return null;
    if (office.plural && !host && joinsMore(draft, mention.to)) return null;
    return { to: mention.to, mentions: [mention], host };
  }
  const body = officeAt(draft, hits, next);
  if (body && !body.plural && !body.ambiguous) return { to: body.to, mentions: [], host: false };
  const portfolio = PORTFOLIO_TITLE.test(office.title) && !host ? portfolioAfter(draft, next, limit) : null;
  return portfolio === null ? null : { to: portfolio, mentions: [], host: false };
}

function joinsMore(draft: Draft, at: number): boolean {
  return draft.compiled.sets.conjunctions.has(draft.lowerAt(at)) || draft.atoms[at]?.text === ",";
}

function portfolioAfter(draft: Draft, from: number, limit: number): number | null {
  const { conjunctions, articles } = draft.compiled.sets;
  let to = from;
  let at = from;
  for (let words = 0; words < PORTFOLIO && at < limit; ) {
    if (draft.cover[at]) break;
    const atom = draft.atoms[at]!;
    if (atom.kind === "letters" && draft.isNameWord(at)) {
      if (isPersonsName(draft, at, limit)) break;
      at = draft.wordEnd(at);
      to = at;
      words++;
    } else if (to > from && (conjunctions.has(atom.lower) || atom.text === "," || articles.has(atom.lower))) {
      // A comma goes on with the portfolio only inside a list that ends in "and".
      if (atom.text === "," && !listGoesOn(draft, at + 1, limit)) break;
      at++;
    } else break;
  }
  return to > from ? to : null;
}

/**
 * In "Minister of Royal Palace Affairs Ana Ruiz" the portfolio ends before the name: two words or three with capitals, of
 * which no office is made, or a given name.
 */
function isPersonsName(draft: Draft, at: number, limit: number): boolean {
  const { givenNames, familyFirst } = draft.compiled.sets;
  if (draft.compiled.officeWords().has(fold(draft.atoms[at]!.text))) return false;
  const second = draft.wordEnd(at);
  if (second >= limit || !draft.isNameWord(second)) return false;
  const first = draft.lowerAt(at);
  if (givenNames.has(first) || familyFirst.has(first)) return true;
  return !draft.compiled.officeWords().has(fold(draft.atoms[second]!.text));
}

function listGoesOn(draft: Draft, from: number, limit: number): boolean {
  const { conjunctions } = draft.compiled.sets;
  let at = from;
  for (let k = 0; k < 6 && at < limit; k++) {
    if (conjunctions.has(draft.lowerAt(at))) return draft.isNameWord(at + 1);
    if (!draft.isNameWord(at) && draft.atoms[at]!.text !== ",") return false;
    at = draft.atoms[at]!.kind === "letters" ? draft.wordEnd(at) : at + 1;
  }
  return false;
}
