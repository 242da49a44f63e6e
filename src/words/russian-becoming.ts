import type { SpeechWords } from "./english.js";
import type { Patterns } from "./message.js";

export const becoming: Patterns<SpeechWords["becoming"]> = {
  changed: "{field}: {before} → {after}",
  notStated: "не указано",
  none: "нет",
  fields: {
    status: "статус",
    when: "дата",
    amount: "сумма",
    place: "место",
    conflicts: "расхождения",
    support: "независимые источники",
    kind: "вид",
    level: "уровень",
    stance: "позиция",
    issue: "вопрос",
    standing: "форма участия",
    visitor: "гость",
    name: "название",
    subject: "предмет",
    purpose: "назначение",
    flow: "вид финансирования",
    goods: "товары",
    trend: "динамика",
    fields: "области",
    participants: "участники",
    organisation: "организация",
  },
};
