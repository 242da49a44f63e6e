import { stateById } from "../../vocabulary/index.js";
import type { Prose } from "../prose/index.js";
import type { Article, Segment, Sentence } from "./article.js";
import { type Clause, PLAIN, type Told } from "./clause.js";
import { Deeds } from "./deeds.js";
import { disputeOf } from "./disputes.js";
import { furtherOf } from "./further.js";
import { Heads } from "./heads.js";
import { areOneStory, goingOn, isShortFor, linkBetween } from "./links.js";
import { type Manner, Manners } from "./manner.js";
import { bodyOf, type Material, monthToldOf, occurredOf, statusOf } from "./material.js";
import { materialsOf, type Plan, type Unit } from "./plan.js";
import { predicateOf } from "./predicate.js";
import { Referring } from "./referring.js";
import { segmentsOf, sentenceCase, sentenceOf, subjectOf } from "./segments.js";
import { Sides } from "./sides.js";
import { type Before, isSameTime, kindOf, NOTHING, slotsOf, targetOf } from "./slots.js";
import { statesOf } from "./states.js";
import {
  chosenTemplate,
  endsWithTime,
  filled,
  lent,
  type Slots,
  startsWithSubject,
  startsWithTime,
  subjectSlot,
  withoutSubject,
  withSubject,
} from "./template.js";
import { nounOf, sayingOf, templatesOf } from "./templates.js";
import { titleIn } from "./title.js";
import { voiceOf } from "./voice.js";
import { nextWords } from "./when.js";

/** What an article is written with beside its plan. */
export interface Composing {
  readonly manners?: Manners;
  /** Facts that no sentence can tell, in whole sentences of their documents: words of these stand behind the text. */
  readonly rest?: readonly Material[];
  /** How many facts there are on the two, of which the plan has some. */
  readonly known?: number;
}

/** An article in the words of a language, from a plan. The same plan gives the same words. What its manners have no sentence for is told in the words of documents behind the text. */
export function composed(
  plan: Plan,
  prose: Prose,
  { manners = new Manners(prose), rest = [], known = materialsOf(plan).length }: Composing = {},
): Article {
  // What the title says the text says in other words, where the language has any.
  const turns = new Map<string, number>();
  titleIn(plan, manners, known, (one) => manners.of(one) !== null, turns);
  const writer = new Writer(plan, manners, turns);
  const standfirst = writer.paragraph(plan.lead);
  const told = plan.paragraphs
    .map(({ theme, units }) => ({ theme, units, sentences: writer.paragraph(units) }))
    .filter(({ sentences }) => sentences.length > 0);
  const sentences = [standfirst, ...told.map(({ sentences }) => sentences)];
  const ids = new Set(sentences.flat(2).flatMap(({ facts }) => facts));
  const all = [...materialsOf(plan), ...rest];
  // What one fact has told in the words of a document is no more to be told of another.
  const isTold = ({ fact }: Material) => ids.has(fact.id);
  const wordsOf = ({ claims }: Material) => claims.map(({ evidence }) => evidence.exact);
  const said = new Set(all.filter((one) => isTold(one) && manners.of(one) === "clause").flatMap(wordsOf));
  const isLeft = (one: Material) => !isTold(one) && !wordsOf(one).some((words) => said.has(words));
  return {
    title: sentenceCase(titleIn(plan, manners, known, isTold), prose),
    language: prose.speech.locale.split("-")[0]!,
    standfirst,
    paragraphs: sentences.slice(1),
    further: furtherOf(all.filter(isLeft), prose),
  };
}

/** Letters up to which two sentences with one subject are one. */
const JOINED = 130;
/** Letters up to which a sentence goes on with what the same speaker said. */
const SAID = 150;

/** Sentences in a row that begin with their time, at most, where a language would rather have it first. */
const TIMED = 3;

class Writer {
  /** How often templates were taken, by their keys. */
  readonly #turns: Map<string, number>;
  readonly #referring: Referring;
  readonly #prose: Prose;
  readonly #heads: Heads;
  readonly #sides = new Sides();
  /** Words of documents that were told. */
  readonly #told = new Set<string>();
  readonly #deeds = new Deeds();
  /** What was said to whom in which month, by the fields of facts. */
  readonly #said = new Set<string>();
  /** Sentences that began with who acts, since one began otherwise. */
  #run = 0;
  /** Sentences that began with their time, since one began otherwise. */
  #timed = 0;
  /** The last sentence of the paragraph that is two linked ones. */
  #linked = Number.NEGATIVE_INFINITY;

  constructor(
    plan: Plan,
    private readonly manners: Manners,
    turns: Map<string, number>,
  ) {
    this.#turns = turns;
    this.#prose = manners.prose;
    this.#referring = new Referring(this.#prose, plan.parties, statesOf(materialsOf(plan)));
    this.#heads = new Heads(this.#prose, this.#referring, (key) => this.#turn(key));
  }

  /** Sentences for units in their order: two that have one subject and one voice are one sentence, where that is not too long. */
  paragraph(planned: readonly Unit[]): Sentence[] {
    const units = planned.flatMap((unit) => this.#tellable(unit));
    this.#heads.paragraph();
    const side = this.#sides.opening(units, this.#prose);
    this.#run = 0;
    this.#linked = Number.NEGATIVE_INFINITY;
    this.#deeds.forget();
    const told: Sentence[] = [];
    let before = NOTHING;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      this.#referring.sentence(told.length === 0);
      // What has templates, and fills none, lacks what would make it worth telling in this language.
      const isNamed = this.#prose.nouns[unit.materials[0]!.fact.type] !== undefined;
      if (
        !this.#isQuoted(unit.materials) &&
        this.#template(unit.materials) === null &&
        (!isNamed || templatesOf(unit.materials[0]!, this.#prose).length > 0)
      )
        continue;
      if (!this.#isQuoted(unit.materials) && this.#wasSaid(unit.materials[0]!)) continue;
      for (const one of unit.materials) this.#said.add(sayingOf(one));
      const head = this.#heads.of(unit, before, this.#isDated(unit.materials), unit.materials.length > 1);
      const voice = voiceOf(unit.materials[0]!);
      // A day that is told as that of a report need not be told again.
      const date = this.#heads.reportOf(voice, unit.materials[0]!)?.date ?? null;
      if (date !== null) before = { ...before, when: date, isAgain: true };
      const speaker =
        voice?.kind === "speaker" ? this.#referring.heard(voice.actor, unit.materials[0]!).id : (voice?.id ?? null);
      // Behind whose word it is "it" would be who says so; and who says so behind it is not yet told.
      const around = { speaker: head.behind === "" ? speaker : null, subject: voice === null ? before.subject : null };
      const clause = this.#clause(unit.materials, { ...before, ...around });
      if (clause === null) continue;
      // The day of a report is not yet that of what was told.
      before = {
        ...this.#before(unit.materials, before, clause),
        ...(date === null ? {} : { isAgain: false }),
      };
      // What lasts has no time of its own: it was told as of this month.
      if (before.when === null && head.month !== null) before = { ...before, when: head.month };
      const opening = told.length === 0 && head.before === "" && !clause.isOfTime ? side : "";
      const segments = segmentsOf(`${opening}${head.before}${clause.text}`, unit.materials, this.#prose);
      const join = (by: string, told: Told, { materials }: Unit) => {
        segments.push(...segmentsOf(`${by}${told.text}`, materials, this.#prose));
        before = this.#before(materials, before, told);
        i++;
      };
      const next = units[i + 1];
      // Two in a row of these would be a list.
      const isFree = next !== undefined && head.behind === "" && this.#linked < told.length - 1;
      const link = isFree ? this.#linkOf(unit, clause, next) : null;
      // Whose word both are would stand behind the second alone.
      if (next !== undefined && head.behind === "" && this.#goOn(unit, clause, next)) {
        const more = this.#clause(next.materials, { ...before, isSameSentence: true }, clause.subject)!;
        const pronouns = (this.#prose.again ?? []).map(({ text }) => text);
        const text = this.#prose.links ? goingOn(more.predicate!, clause.predicate, pronouns) : more.predicate!;
        join(this.#prose.joint, { ...more, text }, next);
      } else if (link !== null) {
        join(link, this.#clause(next!.materials, { ...before, isSameSentence: true })!, next!);
        this.#linked = told.length;
      }
      if (head.behind === "" && this.#isSaidToo(unit, segments, units[i + 1])) {
        this.#referring.sentence(false);
        join(this.#prose.alsoSaid, this.#clause(units[i + 1]!.materials, before)!, units[i + 1]!);
      }
      const last = segments.pop()!;
      told.push(sentenceOf([...segments, { ...last, text: `${last.text}${head.behind}` }], this.#prose));
      const dispute = disputeOf(unit.materials[0]!, this.#prose, this.#turns);
      const facts = [unit.materials[0]!.fact.id];
      if (dispute !== null) told.push(sentenceOf([{ text: dispute, facts }], this.#prose));
    }
    return told;
  }

  /** What of a unit can be told: by its fields together, in a clause of a document each by itself. */
  #tellable({ materials, contrast }: Unit): Unit[] {
    const by = (manner: Manner) =>
      materials.filter((one) => this.manners.of(one) === manner && (manner === "fields" || this.#referring.isOf(one)));
    return [by("fields").filter(this.#isFresh), ...by("clause").map((one) => [one].filter(this.#isNew))].flatMap(
      (own) => (own.length === 0 ? [] : [{ materials: own, contrast }]),
    );
  }

  /** Whether no fact before was told in the very words of this one: "planned a railway" of two plans tells a reader one. */
  readonly #isFresh = (one: Material): boolean => {
    const alone = this.#slots([one], new Referring(this.#prose, ["", ""], statesOf([one])), NOTHING);
    const found = chosenTemplate(templatesOf(one, this.#prose), alone, new Map());
    const text = found === null ? null : filled(withSubject(found.template), alone);
    const isFresh = text === null || !this.#told.has(text);
    if (text !== null) this.#told.add(text);
    return isFresh;
  };

  /** Whether no fact before was told by the same words of a document, or by some of them. */
  readonly #isNew = ({ claims }: Material): boolean => {
    const words = claims.map(({ evidence }) => evidence.exact);
    const isNew = !words.some((one) => [...this.#told].some((told) => told.includes(one) || one.includes(told)));
    for (const one of words) this.#told.add(one);
    return isNew;
  };

  /** Whether that somebody thanked, praised or criticised another in that month was told, so that fields have nothing to add. */
  #wasSaid(material: Material): boolean {
    return material.fact.type === "statement" && this.#said.has(sayingOf(material));
  }

  /** Whether a sentence on facts tells when they were so, or that they have been. */
  #isDated(materials: readonly Material[]): boolean {
    return this.#isQuoted(materials)
      ? predicateOf(materials[0]!, this.#prose)?.isDated === true
      : this.#template(materials)?.template.includes("{asOf}") === true;
  }

  readonly #isQuoted = ([one]: readonly Material[]): boolean => this.manners.of(one!) === "clause";

  #slots(materials: readonly Material[], referring: Referring, before: Before) {
    return slotsOf(
      materials,
      this.#prose,
      referring,
      before,
      bodyOf(materials[0]!) !== null && materials.every((one) => this.manners.tellsBody(one)),
    );
  }

  /** Whether the next unit can be told in the same sentence. */
  #goOn(unit: Unit, clause: Clause, next: Unit): boolean {
    if (this.#isQuoted(next.materials) || !areOneStory(unit, next)) return false;
    if (clause.subject === null || clause.text.length > JOINED / this.#prose.density) return false;
    // A time at the head of a sentence is that of all of it, where languages have it at either end.
    const [first, second] = [unit, next].map(({ materials }) => occurredOf(materials[0]!));
    const isElse = clause.timed === "first" && second?.startsWith(first ?? "-") === false;
    return !(isElse && this.#prose.timeAfter > 0) && this.#template(next.materials, clause.subject) !== null;
  }

  /** Whether the next unit is the word of the same, and goes on in a sentence that has told whose it is. */
  #isSaidToo(unit: Unit, segments: readonly Segment[], next: Unit | undefined): boolean {
    const voice = voiceOf(unit.materials[0]!);
    // Of a report all is by the way: nothing joins it but that.
    if (
      voice?.kind !== "speaker" ||
      next === undefined ||
      next.contrast ||
      voiceOf(next.materials[0]!)?.id !== voice.id
    )
      return false;
    const letters = segments.reduce((sum, { text }) => sum + text.length, 0);
    const month = monthToldOf(next.materials[0]!);
    return (
      letters <= SAID / this.#prose.density &&
      (month === null || month === this.#heads.anchor) &&
      ![unit, next].some(({ materials: [one] }) => one!.fact.conflicts.length > 0 || one!.fact.status === "denied") &&
      (this.#isQuoted(next.materials) || this.#template(next.materials) !== null)
    );
  }

  /** The template for facts behind what was told `before`, one about a subject where that is given; who is asked for on the way is not named by it. */
  #template(materials: readonly Material[], subject: string | null = null, before: Before = NOTHING) {
    const material = materials[0]!;
    const slots = this.#slots(materials, this.#referring.aside(), { ...before, guest: subject });
    // Behind what money is for, or a paper is on, a time would be read as its own: "for a hospital in Nukus in May".
    const isLaden = slots.purpose !== null || slots.subject !== null;
    return chosenTemplate(
      templatesOf(material, this.#prose),
      slots,
      this.#turns,
      (template) =>
        subject === null ||
        (startsWithSubject(template) &&
          ["guest", subject].some((own) => own === subjectOf(material, subjectSlot(template)))),
      (template) =>
        startsWithTime(template) ===
        ((this.#prose.timeAfter === 0 && this.#timed < TIMED) ||
          (voiceOf(material) === null &&
            (isLaden || this.#run >= this.#prose.timeAfter) &&
            !isSameTime(occurredOf(material), before.when))),
    );
  }

  /** Words for facts of one kind, by the first template that they fill; `going`: the subject that they go on with. */
  #clause(materials: readonly Material[], before: Before, going: string | null = null): Clause | null {
    const material = materials[0]!;
    if (this.#isQuoted(materials)) return this.#quotation(material, before);
    // Whom it is for is told, if only by the words before.
    const found = this.#template(materials, going, { ...before, target: null, speaker: null });
    const slots = this.#slots(materials, this.#referring, { ...before, guest: going });
    if (found === null) {
      this.#deeds.forget();
      const text = this.#framed(material, slots);
      return text === null ? null : { ...PLAIN, text, target: targetOf(materials.at(-1)!) };
    }
    const { key, template } = found;
    this.#turn(key);
    this.#run = startsWithTime(template) || voiceOf(material) !== null ? 0 : this.#run + 1;
    this.#timed = startsWithTime(template) ? this.#timed + 1 : 0;
    const slot = subjectSlot(template);
    const isMore = going === null && this.#deeds.isMore(material, slot);
    const predicate = slot === null ? null : filled(withoutSubject(template), slots);
    const subject = subjectOf(material, slot);
    const { also, pronoun } = this.#prose;
    // Who acted in the sentence before is "it" in this one.
    const isIt = pronoun !== undefined && going === null && slot === "from" && subject === before.subject;
    const own: Slots = isIt ? lent(slots, "from", pronoun) : slots;
    const isTimed =
      slots.when != null && occurredOf(material) !== null && !isSameTime(occurredOf(material), before.when);
    return {
      subject,
      predicate: predicate?.replace(/^[\s,]+/u, "") ?? null,
      text: filled(withSubject(template, isMore ? also : null), own)!,
      isOfTime: /^\[?\{asOf\}/u.test(template) && slots.asOf !== null,
      isOfMonth: template.includes("{asOf}"),
      target: targetOf(materials.at(-1)!),
      actor: !isIt && slot === "from" && stateById(subject ?? "") !== undefined ? subject : null,
      timed: !isTimed ? null : startsWithTime(template) ? "first" : endsWithTime(template) ? "last" : null,
    };
  }

  /** What links the next unit to what was told, where two sentences make one; null where they stand apart. */
  #linkOf(unit: Unit, clause: Clause, next: Unit): string | null {
    const { links, density } = this.#prose;
    const [one, other] = [unit.materials[0]!, next.materials[0]!];
    if (links === undefined || voiceOf(one) !== null || unit.materials.length + next.materials.length > 2) return null;
    const link = linkBetween(one, other, clause.timed);
    if (link === null || !this.#heads.isBare(next, this.#isDated(next.materials))) return null;
    const letters = [clause.text.length, this.#lettersOf(next.materials)].map((count) => count * density);
    return isShortFor(link, letters) ? links[link] : null;
  }

  /** Letters that a unit would have by itself; no end of them where it can't be told. */
  #lettersOf(materials: readonly Material[]): number {
    const slots = this.#slots(materials, this.#referring.aside(), NOTHING);
    const template = this.#isQuoted(materials) ? this.#prose.clause : this.#template(materials)?.template;
    return (template === undefined ? null : filled(withSubject(template), slots))?.length ?? Number.POSITIVE_INFINITY;
  }

  /** A clause of a document, behind who acts. */
  #quotation(material: Material, before: Before): Clause | null {
    const slots = this.#slots([material], this.#referring, before);
    const text = filled(this.#prose.clause, slots);
    this.#run++;
    this.#deeds.forget();
    const timed = slots.whenElse === null ? null : "first";
    return text === null ? null : { ...PLAIN, text, isOfTime: timed !== null, timed };
  }

  #before(materials: readonly Material[], before: Before, { isOfMonth, actor, target }: Told): Before {
    const last = materials.at(-1)!;
    const occurred = occurredOf(last);
    const when = isOfMonth && occurred !== null ? occurred.slice(0, "2031-05".length) : occurred;
    const isAgain = materials.length === 1 && isSameTime(when, before.when);
    // What was told as the following year lends no other sentence a time: a reader would count on from it.
    const isNext = materials.length === 1 && when !== null && nextWords(when, before.when, this.#prose) !== null;
    // The day stands for its month where that is told behind it.
    return {
      ...NOTHING,
      when: isAgain ? before.when : isNext ? null : when,
      target,
      // "It" would be who says so.
      subject: voiceOf(last) === null ? actor : null,
      isAgain,
    };
  }

  /** By the noun of its type and what is said of nouns: for what has no clause of its own. */
  #framed(material: Material, slots: Slots): string | null {
    const { genders, frames } = this.#prose;
    const { fact } = material;
    const key = `${fact.type}.${kindOf(material)}`;
    // What has no noun is told by its own clauses or not at all.
    const np = nounOf(material, slots, this.#prose);
    if (np === null) return null;
    const agreement = genders?.[key] ?? genders?.[fact.type] ?? 0;
    const said = { when: slots.when ?? null, since: slots.since ?? null, np: { text: np, agreement } };
    const status = statusOf(material);
    const frame = chosenTemplate([[status, frames[status]!]], said, this.#turns);
    if (frame === null) return null;
    this.#turn(frame.key);
    return filled(frame.template, said);
  }

  #turn(key: string): number {
    const turn = this.#turns.get(key) ?? 0;
    this.#turns.set(key, turn + 1);
    return turn;
  }
}
