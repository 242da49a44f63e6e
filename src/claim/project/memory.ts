import { isCreditor } from "../../vocabulary/index.js";
import type { Context, Draft } from "../draft.js";
import { finance } from "../finance/index.js";
import { statesIn } from "../flow/index.js";
import { firstCase } from "../frame.js";
import { type Party, partiesOf, understood } from "../party.js";
import { topicBeside } from "../topic.js";
import type { Act } from "./acts.js";
import { hostsOf } from "./hosts.js";
import type { Parts } from "./parties.js";
import type { Work } from "./works.js";

/** Sentences that a work looks back over for what was told of it. */
const REACH = 4;

/**
 * What a text has told so far of works and of the money for them: from it come the builder and the host that a sentence leaves to be understood, as in
 * "Saudi Arabia lent Cambodia … Construction was undertaken by a Thai firm".
 */
export class Memory {
  /** The work spoken of last, with where it stands. */
  last: { readonly work: Work; readonly hosts: readonly Party[] } | null = null;
  readonly drafts: Draft[] = [];
  private payments: readonly Draft[] | null = null;

  constructor(private readonly context: Context) {}

  remember(work: Work, drafts: readonly Draft[]): void {
    const own = drafts.flatMap((d) => d.target);
    const seats = own.length > 0 ? own : hostsOf(this.context, work, [], []);
    const before = work.like !== null && seats.length === 0 ? (this.last?.hosts ?? []) : seats;
    this.last = { work, hosts: before };
    this.drafts.push(...drafts);
  }

  /** Fills in the builders, the hosts or both where the sentence does not tell them. Null where nothing tells. */
  complete(work: Work, acts: readonly Act[], parts: Parts): Parts | null {
    if (parts.mutual !== null) return parts;
    const { builders, hosts } = parts;
    if (builders.length > 0 && hosts.length > 0) return parts;
    if (builders.length > 0) return this.withHost(work, acts, parts);
    if (this.isAtLarge(work)) return null;
    return this.again(work, parts) ?? this.paid(work, acts, parts) ?? this.faced(work, acts, parts);
  }

  /** "Better roads will bring farmers closer to markets": roads at large are none that were told of. */
  private isAtLarge(work: Work): boolean {
    const { tree } = this.context.scene;
    const compared = tree.children(work.token, "amod").some((t) => /^(?:JJR|RBR)$/u.test(tree.token(t).xpos));
    return compared && tree.child(work.token, "det", "nmod:poss", "nummod") === null;
  }

  /** "India built the Chukha power station": in the country that was just told of, that money just went to, or that the text is about. */
  private withHost(work: Work, acts: readonly Act[], parts: Parts): Parts | null {
    const { scene } = this.context;
    const { builders } = parts;
    const foreign = (p: Party) => p.actor.kind === "state" && builders.every((b) => b.actor.id !== p.actor.id);
    const at = (found: readonly Party[], doubt: number): Parts | null => {
      const hosts = found.filter(foreign);
      return hosts.length === 0
        ? null
        : {
            ...parts,
            hosts: hosts.map((p) => understood(p, work.token, 1)),
            doubt: parts.doubt + doubt,
            rule: "implied-host",
          };
    };
    const opened = this.opened(work, acts, parts);
    if (opened !== null) return opened;
    const own = this.possessors(work);
    const sited = scene.tree
      .children(work.token, "nmod")
      .some((t) => scene.is(firstCase(scene, t), "project-exact.marker"));
    // "its plant at Afungi" may well lie abroad, "its ports" do not.
    if (own.length > 0 && !(sited && at(own, 0) === null)) return at(own, 0.5);
    if (acts.every((a) => a.deed === "link")) return null;
    if (work.like !== null && this.last !== null && this.last.hosts.length > 0) return at(this.last.hosts, 0.5);
    const draft = this.near(this.drafts, work.token);
    // "A Turkish company completed the arena. It has also built the centre": who built before builds again.
    const pronoun = builders.every((p) => p.actor.text === null) && draft !== null && !draft.mutual;
    if (pronoun && draft.target.length === 1 && builders.some((b) => b.actor.id === draft.target[0]!.actor.id))
      return {
        ...parts,
        builders: draft.source.map((p) => understood(p, work.token, 1)),
        hosts: draft.target.map((p) => understood(p, work.token, 1)),
        doubt: parts.doubt + 1,
        rule: "again",
      };
    if (draft !== null) {
      const there = (draft.mutual ? draft.source : draft.target).filter(foreign);
      if (there.length === 1 || (draft.mutual && work.like !== null && there.length > 0)) return at(there, 1);
    }
    const flow = this.near(this.flows(), work.token);
    const theirs = flow?.source.some((p) => builders.some((b) => b.actor.id === p.actor.id)) ?? false;
    const definite = scene.tree.children(work.token, "det").some((t) => scene.is(t, "definite.word"));
    if (flow !== null && (theirs || definite) && at(flow.target, 1) !== null) return at(flow.target, 1);
    // Who opens works at home builds nothing abroad.
    if (acts.every((a) => a.deed === "propose" || a.deed === "agree" || a.deed === "run") && work.kind === "other")
      return null;
    const topic = topicBeside(this.context, work.token, builders, true);
    return topic === null ? null : at([topic.party], topic.doubt);
  }

  /** "The prime minister inaugurated the port": who opens at home what another was told to build or pay opens the other's work. */
  private opened(work: Work, acts: readonly Act[], { builders, doubt }: Parts): Parts | null {
    if (!acts.every((a) => !a.main || a.deed === "finish" || a.deed === "start")) return null;
    const host = (d: Draft) => !d.mutual && d.target.some((t) => builders.some((b) => b.actor.id === t.actor.id));
    const firm = builders.some((b) => b.agents.some((a) => a.actor.kind === "firm"));
    const told = [this.near(this.drafts, work.token), this.near(this.flows(), work.token)].find(
      (d) => d !== null && host(d),
    );
    if (firm || !told) return null;
    return {
      builders: told.source.map((p) => understood(p, work.token, 1)),
      hosts: builders,
      mutual: null,
      doubt: doubt + 1,
      rule: "implied-builder",
    };
  }

  /** "our stadium", "their railway": whose it is. */
  private possessors(work: Work): Party[] {
    const { scene, discourse } = this.context;
    return scene.tree
      .children(work.token, "nmod:poss")
      .filter((t) => scene.tree.token(t).upos === "PRON")
      .flatMap((t) => partiesOf(scene, discourse, t));
  }

  /** "The project was cancelled in 2019", "Two of the six plants were opened": works that were told of just before. */
  private again(work: Work, { hosts }: Parts): Parts | null {
    const { scene } = this.context;
    const draft = this.near(this.drafts, work.token);
    if (draft === null || draft.rule === "project/implied-builder") return null;
    const definite = scene.tree.children(work.token, "det").some((t) => scene.is(t, "definite.word"));
    const generic = scene.is(work.token, "project-generic.noun", "project-build.noun", "project-carrier.noun");
    if (work.like === null && !generic && !definite && draft.details.kind !== work.kind) return null;
    const parties = [...draft.source, ...draft.target];
    const known = (p: Party) => parties.some((q) => q.actor.id === p.actor.id);
    if (!hosts.every(known) || this.named(work).some((p) => !known(p))) return null;
    const mean = (all: readonly Party[]) => all.map((p) => understood(p, work.token, 1));
    const base = { doubt: generic || work.like !== null ? 0.5 : 1, rule: "again" };
    return draft.mutual
      ? { ...base, builders: [], hosts: [], mutual: mean(draft.source) }
      : { ...base, builders: mean(draft.source), hosts: mean(draft.target), mutual: null };
  }

  /** "China lent Kenya $90 million. … The road was opened in 2012": works without a doer belong to whoever pays. */
  private paid(work: Work, acts: readonly Act[], { hosts }: Parts): Parts | null {
    if (!acts.some((a) => a.main && OUTRIGHT.includes(a.deed))) return null;
    const flow = this.largest(this.near(this.flows(), work.token));
    const [giver, ...others] = flow?.source ?? [];
    if (flow === null || giver === undefined || others.length > 0) return null;
    const seats = hosts.length > 0 ? hosts : flow.target;
    const fits = seats.every((h) => flow.target.some((t) => t.actor.id === h.actor.id));
    const named = this.named(work).filter((p) => [...seats, giver].every((q) => q.actor.id !== p.actor.id));
    if (!fits || seats.length === 0 || named.length > 0) return null;
    return {
      builders: [understood(giver, work.token, 1)],
      hosts: hosts.length > 0 ? hosts : seats.map((p) => understood(p, work.token, 1)),
      mutual: null,
      doubt: 1.5,
      rule: "implied-builder",
    };
  }

  /** In a text about two of which one lends to others: its works in the other. */
  private faced(work: Work, acts: readonly Act[], { hosts }: Parts): Parts | null {
    const { discourse } = this.context;
    if (!acts.some((a) => a.main && OUTRIGHT.includes(a.deed)) || hosts.length > 1) return null;
    const [first, second, third] = discourse.focus().filter(({ party }) => party.actor.kind === "state");
    if (first === undefined || second === undefined || second.count <= 2 * (third?.count ?? 0)) return null;
    const pair = [first.party, second.party];
    const builder = pair.find((p) => isCreditor(p.actor.id));
    const host = pair.find((p) => !isCreditor(p.actor.id));
    if (builder === undefined || host === undefined) return null;
    const foreign = [...hosts, ...this.named(work)].some((p) => pair.every((q) => q.actor.id !== p.actor.id));
    if (foreign || hosts.some((h) => h.actor.id === builder.actor.id)) return null;
    return {
      builders: [understood(builder, work.token, 2)],
      hosts: hosts.length > 0 ? hosts : [understood(host, work.token, 2)],
      mutual: null,
      doubt: 2,
      rule: "implied-builder",
    };
  }

  /** "The bank lent $150 million. The fund will add a grant of 30": of several who pay for something in the same sentences the one who pays most. */
  private largest(last: Draft | null): Draft | null {
    if (last?.amount == null) return last;
    const { scene } = this.context;
    const here = scene.sentence(last.anchor).index;
    const same = (d: Draft) =>
      d.amount?.value.currency === last.amount?.value.currency &&
      here - scene.sentence(d.anchor).index <= 1 &&
      d.anchor <= last.anchor &&
      d.target.map((p) => p.actor.id).join() === last.target.map((p) => p.actor.id).join();
    const sum = (d: Draft) => d.amount?.value.value ?? 0;
    return this.flows()
      .filter(same)
      .reduce((most, d) => (sum(d) > sum(most) ? d : most), last);
  }

  private named(work: Work): Party[] {
    // A town may have a namesake: only states by name count.
    return statesIn(this.context, work.token).filter((p) => p.actor.kind === "state" && p.distance === 0);
  }

  private flows(): readonly Draft[] {
    this.payments ??= finance
      .find(this.context)
      .filter((d) => d.target.length > 0 && d.status !== "denied")
      .sort((a, b) => a.anchor - b.anchor);
    return this.payments;
  }

  /** The last draft before a token, in its sentence or the few before. */
  private near(drafts: readonly Draft[], token: number): Draft | null {
    const { scene } = this.context;
    const here = scene.sentence(token).index;
    const found = drafts.filter((d) => d.anchor < token && here - scene.sentence(d.anchor).index <= REACH);
    return found.at(-1) ?? null;
  }
}

/** Deeds that tell of works outright, not of plans, owners or money. */
const OUTRIGHT = ["build", "finish", "start", "stop", "give", "propose"];
