import type { SpeechWords } from "./english.js";
import type { Patterns } from "./message.js";

export const becoming: Patterns<SpeechWords["becoming"]> = {
  changed: "{field}: {before} → {after}",
  notStated: "belirtilmemiş",
  none: "yok",
  fields: {
    status: "durum",
    when: "tarih",
    amount: "tutar",
    place: "yer",
    conflicts: "uyuşmazlıklar",
    support: "bağımsız kaynaklar",
    kind: "tür",
    level: "düzey",
    stance: "duruş",
    issue: "mesele",
    standing: "katılım biçimi",
    visitor: "ziyaret eden",
    name: "ad",
    subject: "konu",
    purpose: "amaç",
    flow: "akış türü",
    goods: "mallar",
    trend: "seyir",
    fields: "alanlar",
    participants: "katılanlar",
    organisation: "örgüt",
  },
};
