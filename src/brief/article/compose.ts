import { isCertain } from "../../vocabulary/index.js";
import { capitalised, nameOf } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import type { Article, Segment, Sentence } from "./article.js";
import { detailOf, type Material, reportedOf, speakerOf, whenOf } from "./material.js";
import type { Plan, Unit } from "./plan.js";
import { Referring } from "./referring.js";
import { kindOf, slotsOf, sumIn } from "./slots.js";
import { chosen, filled, type Slots } from "./template.js";
import { whenWords } from "./when.js";

/** An article in the words of a language, from a plan. The same plan gives the same words. `about`: what was asked for, for the title. */
export function composed(plan: Plan, prose: Prose, about: string | null = null): Article {
  const writer = new Writer(plan, prose);
  const names = plan.parties.map((id) => prose.named(nameOf(id, prose.speech), id));
  const themes = plan.paragraphs.slice(0, 3).map(({ theme }) => prose.themes[theme]);
  const put = (pattern: string) =>
    pattern
      .replace("{a}", names[0]!.text)
      .replace("{b}", names[1]!.text)
      .replace("{themes}", prose.speech.listed(themes))
      .replace("{about}", about ?? "");
  return {
    title: sentenceCase(put(titleOf(prose, themes.length > 0, about)), prose),
    language: prose.speech.locale.split("-")[0]!,
    standfirst: plan.lead.flatMap((unit) => writer.told(unit)),
    paragraphs: plan.paragraphs.map(({ units }) => writer.paragraph(units)),
  };
}

/** Of nothing but who they are where there is nothing to tell. */
function titleOf({ title, titleAbout }: Prose, tells: boolean, about: string | null): string {
  if (about !== null) return titleAbout;
  return tells ? title : title.split(/[:：]/u)[0]!;
}

const sentenceCase = (text: string, { speech }: Prose) => capitalised(text, speech.locale);

class Writer {
  readonly #turns = new Map<string, number>();
  #referring: Referring;
  #reported: string | null = null;

  constructor(
    private readonly plan: Plan,
    private readonly prose: Prose,
  ) {
    this.#referring = this.#afresh();
  }

  paragraph(units: readonly Unit[]): Sentence[] {
    return units.flatMap((unit) => this.told(unit));
  }

  /** One sentence for a unit, and another where its sources do not agree. */
  told({ materials, contrast }: Unit): Sentence[] {
    const [first] = materials;
    if (first === undefined) return [];
    const head = this.#clause(first);
    // Nothing of it can be said in this language.
    if (head === null) return [];
    const segments: Segment[] = [{ text: head, facts: [first.fact.id] }];
    for (const [i, one] of materials.slice(1).entries()) {
      const tail = filled(this.prose.tails[one.fact.type]!, slotsOf(one, this.prose, this.#referring));
      if (tail === null) continue;
      const joint = this.prose.joints[i === materials.length - 2 ? 1 : 0];
      segments.push({ text: `${joint}${tail}`, facts: [one.fact.id] });
    }
    const begun = this.#begun(segments[0]!.text, first, contrast);
    const sentence = [{ ...segments[0]!, text: sentenceCase(begun, this.prose) }, ...segments.slice(1)];
    return [ended(sentence, this.prose), ...this.#dispute(first)];
  }

  #clause(material: Material): string | null {
    const { fact } = material;
    const kind = kindOf(material);
    const slots = slotsOf(material, this.prose, this.#referring);
    const act =
      fact.type === "action" && kind !== "mutual" ? [`action.${detailOf(material, "act")}.${fact.status}`] : [];
    const keys = [...act, `${fact.type}.${kind}.${fact.status}`, `${fact.type}.${fact.status}`];
    const usual =
      STANDING.has(fact.status) || (fact.status === "ongoing" && LASTING.has(fact.type))
        ? [`${fact.type}.${kind}`, fact.type]
        : [];
    for (const key of [...keys, ...usual]) {
      const templates = this.prose.clauses[key];
      const text = templates === undefined ? null : chosen(templates, slots, this.#turn(key));
      if (text !== null) return text;
    }
    return this.#framed(material, slots, kind);
  }

  /** By the noun of its type and what is said of nouns: for what has no clause of its own. */
  #framed({ fact }: Material, slots: Slots, kind: string): string | null {
    const { nouns, genders, frames } = this.prose;
    const key = `${fact.type}.${kind}`;
    const own = nouns[key] === undefined ? null : filled(nouns[key], slots);
    const np = own ?? filled(nouns[fact.type]!, slots) ?? "";
    if (np.trim() === "") return null;
    const agreement = genders?.[own === null ? fact.type : key] ?? 0;
    return (
      chosen(
        frames[fact.status]!,
        { when: slots.when ?? null, np: { text: np, agreement } },
        this.#turn(fact.status),
      ) ?? np
    );
  }

  /** A sentence behind the words for whose it is, how sure it is, or against what it stands. */
  #begun(clause: string, material: Material, contrast: boolean): string {
    const { hedges, contrast: against } = this.prose;
    const speaker = speakerOf(material);
    const speaks = material.fact.type === "statement" || material.fact.type === "position";
    if (speaker !== null && !speaks) {
      const who = speaker.id.startsWith("person:")
        ? this.#referring.person(speaker.id, speaker.name)
        : this.#referring.actor(speaker);
      return `${filled(hedges.speaker[this.#turn("speaker") % hedges.speaker.length]!, { who })}${clause}`;
    }
    const reported = reportedOf(material);
    const when = reported === null || whenOf(material) !== null ? null : { text: whenWords(reported, this.prose) };
    if (!isCertain(material.fact)) {
      const publisher = material.documents.find(({ publisher }) => publisher !== null)?.publisher ?? null;
      const told = { publisher: publisher === null ? null : this.prose.named(publisher, null), when };
      const all = [...hedges.publisher, ...hedges.report, ...hedges.unsure];
      const begin = chosen(all, told, this.#turn("hedge"));
      if (when !== null) this.#reported = reported;
      return `${begin}${clause}`;
    }
    if (contrast) return `${against[this.#turn("contrast") % against.length]}${clause}`;
    // What has no date of its own is anchored by that of the text, once where several follow one another.
    if (when !== null && reported !== this.#reported) {
      this.#reported = reported;
      return `${chosen(hedges.report, { when }, this.#turn("report")) ?? ""}${clause}`;
    }
    return clause;
  }

  /** What sources tell otherwise of a fact: all values, and that they differ. */
  #dispute(material: Material): Sentence[] {
    const { fact } = material;
    const [conflict] = fact.conflicts;
    if (conflict === undefined) return [];
    const { disputes, or } = this.prose;
    const sums = fact.amount.map(({ value }) => sumIn(value, this.prose));
    const dates = fact.when.map(({ value }) => whenWords(value, this.prose));
    const all = conflict.kind === "amount" ? sums : conflict.kind === "date" ? dates : [];
    const values = all.length < 2 ? null : { text: all.join(or) };
    const text = chosen(disputes[conflict.kind], { values }, this.#turn("dispute"));
    return text === null ? [] : [ended([{ text: sentenceCase(text, this.prose), facts: [fact.id] }], this.prose)];
  }

  #turn(key: string): number {
    const turn = this.#turns.get(key) ?? 0;
    this.#turns.set(key, turn + 1);
    return turn;
  }

  #afresh(): Referring {
    const all = [...this.plan.lead, ...this.plan.paragraphs.flatMap(({ units }) => units)];
    const states = new Map<string, string>();
    for (const { claims } of all.flatMap(({ materials }) => materials))
      for (const { agents, attribution } of claims)
        for (const actor of [
          ...agents.map(({ actor }) => actor),
          ...(attribution === null ? [] : [attribution.speaker]),
        ])
          if (actor.state !== undefined && !states.has(actor.id)) states.set(actor.id, actor.state);
    return new Referring(this.prose, this.plan.parties, states);
  }
}

/** Statuses in which a thing is there: templates without a status are of these. */
const STANDING = new Set<string>(["completed", "stated"]);
/** What is there as long as it goes on. */
const LASTING = new Set<string>(["partnership", "position", "membership", "trade", "cooperation", "action"]);

function ended(sentence: Sentence, { stop }: Prose): Sentence {
  const last = sentence.at(-1)!;
  return [...sentence.slice(0, -1), { ...last, text: `${last.text.replace(/[.。]$/u, "")}${stop}` }];
}
