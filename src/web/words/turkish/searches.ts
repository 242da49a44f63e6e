import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Searches that people keep by name. */
export const searches: Patterns<Words["searches"]> = {
  title: "Kayıtlı aramalar",
  lead: "Bu kayıt defterini kullanan herkes için adıyla saklanan aramalar ve her birinde son bakışınızdan bu yana yeni olanlar.",
  none: "Henüz kaydedilen arama yok. Bir arama yapın ve sonuçların yanında bir adla kaydedin.",
  name: "Bu aramanın adı",
  save: "Bu aramayı kaydet",
  look: "Bunları gördüm",
  forget: "Aramayı sil",
  by: "Kaydeden: {reviewer}, {day}.",
  answers:
    "{count, plural, one {Sorguyu bir bildirim veya cümle karşılıyor.} other {Sorguyu {n} bildirim ve cümle karşılıyor.}}",
  fresh: "{since} tarihinden bu yana {n} yeni sonuç",
  nothingNew: "{since} tarihinden bu yana yeni bir şey yok.",
  broken: "Bu sorgu artık yürütülemiyor.",
  nameless: "Aramaya en çok 100 harflik bir ad verin.",
  queryless: "Aranacak bir şey yok; önce bir sorgu yazın.",
};
