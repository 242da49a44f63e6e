import type { Prose } from "../prose/index.js";
import { isOfJointPaper, type Material, monthToldOf, reportedOf, statusOf, whenOf } from "./material.js";
import type { Unit } from "./plan.js";
import type { Referring } from "./referring.js";
import { type Before, isSameTime } from "./slots.js";
import { filled, type Slots } from "./template.js";
import { dayOf, type Voice, voiceOf } from "./voice.js";
import { spoken, whenWords } from "./when.js";

/** What stands before what a sentence tells, and behind it. */
export interface Head {
  readonly before: string;
  readonly behind: string;
  /** The month (EDTF) as of which it says that something was so; null where it tells none. */
  readonly month: string | null;
}
const NONE: Head = { before: "", behind: "", month: null };

/** Where what is told stands in a template that goes on behind it. */
const TOLD = "…";

/** What stands around the sentences of a text: whose word each is, when it was told, what it stands against. */
export class Heads {
  /** The month (EDTF) that was told last as that of a text. */
  anchor: string | null = null;
  #voice: string | null = null;
  /** Reports that were told with their day. */
  readonly #reports = new Set<string>();

  /** `turn`: how often a key was asked for before. */
  constructor(
    private readonly prose: Prose,
    private readonly referring: Referring,
    private readonly turn: (key: string) => number,
  ) {}

  /** Where a paragraph begins. */
  paragraph(): void {
    this.#voice = null;
    this.anchor = null;
  }

  /** What stands around a sentence behind what was told `before`; `isDated`: whether it tells itself when it was so. `isLong`: whether whose word it is must be told first. */
  of({ materials, contrast }: Unit, before: Before, isDated: boolean, isLong = false): Head {
    const { voices, contrast: against, anchored } = this.prose;
    const material = materials[0]!;
    const voice = voiceOf(material);
    const month = monthToldOf(material);
    const isNew = month !== null && month !== this.anchor && !isSameTime(month, before.when);
    if (month !== null) this.anchor = month;
    const report = this.reportOf(voice, material);
    const isTold = month !== null && month === report?.date?.slice(0, 7);
    const anchor = isNew && !isTold && !isDated ? { text: whenWords(month, this.prose) } : null;
    if (voice !== null) {
      // A report speaks for all whom nothing introduces.
      const id = report === null ? voice.id : `report:${report.date}`;
      const again = id === this.#voice;
      this.#voice = id;
      const wasTold = !again && report !== null && this.#reports.has(id);
      if (report !== null) this.#reports.add(id);
      // "According to a report of 3 May" behind what was on 3 May is "reportedly".
      const isBare = wasTold || report?.date === null || (report !== null && report.date === before.when);
      const usual = isBare ? "nobody" : "report";
      const kind = report === null ? this.#kindOf(voice, material) : isOfJointPaper(material) ? "joint" : usual;
      const day = report === null || isBare ? null : { text: spoken(report.date!, this.prose) };
      const slots: Slots = { ...(report === null ? this.#voiceSlots(voice, material) : { day }), anchor };
      const all = voices[kind][again ? "again" : "first"].filter((one) => !isLong || !one.includes(TOLD));
      const [head = "", behind = ""] = (filled(all[this.turn(`${kind} ${again}`) % all.length]!, slots) ?? "").split(
        TOLD,
      );
      return { before: head, behind, month: anchor === null ? null : month };
    }
    this.#voice = null;
    const begun = contrast ? against[this.turn("contrast") % against.length]! : "";
    // What is over by then was not of that month.
    if (anchor !== null && statusOf(material) !== "completed")
      return { ...NONE, before: `${begun}${filled(anchored, { anchor })}`, month };
    if (anchor !== null) return { ...NONE, ...this.#reported(month!) };
    // What has no date at all is anchored by that of the text, once where several follow one another.
    const reported = reportedOf(material)?.slice(0, 7) ?? null;
    if (begun !== "" || reported === null || materials.some((one) => whenOf(one) !== null) || reported === this.anchor)
      return { ...NONE, before: begun };
    this.anchor = reported;
    return { ...NONE, ...this.#reported(reported) };
  }

  /** Whether nothing stands around a sentence that goes on in the one before it: nobody's word, of no other month. */
  isBare({ materials, contrast }: Unit, isDated: boolean): boolean {
    const [material] = materials as [Material];
    if (contrast || voiceOf(material) !== null) return false;
    const month = monthToldOf(material);
    if (month !== null) return isDated || month === this.anchor;
    return whenOf(material) !== null || (reportedOf(material)?.slice(0, 7) ?? null) === this.anchor;
  }

  #reported(edtf: string): Pick<Head, "before" | "behind"> {
    const { report } = this.prose.hedges;
    const slots = { when: { text: whenWords(edtf, this.prose) }, day: { text: spoken(edtf, this.prose) } };
    const [before = "", behind = ""] = filled(report[this.turn("report") % report.length]!, slots)!.split(TOLD);
    return { before, behind };
  }

  /** The report that stands for a voice without a name, or whose name says nothing. */
  reportOf(voice: Voice | null, material: Material): { readonly date: string | null } | null {
    if (voice === null || (voice.kind === "publisher" && voice.name !== null && !isOfJointPaper(material))) return null;
    if (voice.kind === "publisher") return voice;
    const { id } = this.referring.heard(voice.actor, material);
    const isSomebody = !id.startsWith("person:") || this.referring.isIntroduced(id, material);
    return isSomebody ? null : { date: dayOf(material) };
  }

  #kindOf(voice: Voice, material: Material): "speaker" | "body" | "publisher" {
    if (voice.kind === "publisher") return "publisher";
    return this.referring.heard(voice.actor, material).id.startsWith("person:") ? "speaker" : "body";
  }

  #voiceSlots(voice: Voice, material: Material): Slots {
    if (voice.kind === "publisher") return { publisher: this.prose.named(voice.name ?? "", "publisher:") };
    return { who: this.referring.actor(this.referring.heard(voice.actor, material), material) };
  }
}
