import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Searches that people keep by name. */
export const searches: Patterns<Words["searches"]> = {
  title: "Kayıtlı aramalar",
  lead: "Bu kayıt defterini kullanan herkes için bir adla kaydedilmiş aramalar ve her birinde son bakışınızdan bu yana yeni olanlar.",
  none: "Henüz kayıtlı arama yok. Bir arama yapın ve sonuçların yanındaki alana bir ad yazarak kaydedin.",
  name: "Bu aramanın adı",
  save: "Bu aramayı kaydet",
  look: "Görüldü olarak işaretle",
  forget: "Sil",
  by: "Kaydeden: {reviewer}, {day}.",
  answers:
    "{count, plural, one {Sorguyla 1 beyan veya cümle eşleşiyor.} other {Sorguyla {n} beyan ve cümle eşleşiyor.}}",
  fresh: "{since} tarihinden bu yana {n} yeni sonuç",
  nothingNew: "{since} tarihinden bu yana yeni bir şey yok.",
  broken: "Bu sorgu artık yürütülemiyor.",
  nameless: "Aramaya en çok 100 karakterlik bir ad verin.",
  queryless: "Aranacak bir şey yok; önce bir sorgu yazın.",
};
