import type { Patterns } from "../../../words/index.js";
import type { dossier as english } from "../english/dossier.js";

/** Dossiers of a state and of two. */
export const dossier: Patterns<typeof english> = {
  empty: "{who}: bu kayıt defterinde olgu bildiren belge yok.",
  emptyHint: "Bildiren belgeler ekleyin veya başka bir taraf için olgu bulunup bulunmadığına bakın:",
  unknown: "“{id}” adında bir devlet veya örgüt yok.",
  one: "İkili dosya için iki taraf gerekir.",
  counts: {
    facts: "olgu",
    corroborated: "birden çok kaynağa dayanan",
    claims: "bildirim",
    conflicting: "değerleri uyuşmayan",
  },
  level: {
    now: "{since, select, none {{standing, select, none {{level}} other {{level} ({standing} itibarıyla)}}} other {{level} (başlangıç: {since})}}",
    ended: "Geçerli bir düzey yok; sonuncusu: {level} (bitiş: {until})",
    title: "İlişki düzeyi",
    none: "İlişki düzeyini bildiren olgu yok.",
    perhaps: "Olası düzey: {level}",
    noneCertain: ", kesinlik {percent}: düzey bildiren olguların hiçbiri kesin değil",
    told: "{support, number} bağımsız kaynağa göre",
  },
  asOf: {
    title: "Neyin gösterildiği",
    asOf: "Şu tarihte bilinen",
    from: "Zaman çizelgesinin başı",
    to: "sonu",
    hint: "2012, 2012-06 veya 2012-06-30",
    show: "Göster",
    all: "Şimdi bilinenlerin tümü",
    note: "{date} ve öncesinde yayımlanan belgelerin bildirdikleri; sonradan öğrenilenler dışarıda bırakıldı.",
  },
  sections: {
    level: "Düzey",
    timeline: "Zaman çizelgesi",
    money: "Mali akışlar",
    projects: "Projeler",
    visits: "Ziyaretler",
    positions: "Tutumlar",
    cooperation: "İş birliği",
    trend: "Seyir",
    memberships: "Üyelikler",
    discord: "Tutarsızlıklar",
    newest: "En yeni olgular",
    sources: "Kaynaklar",
    partners: "Karşı taraflar",
    network: "Ağ",
    planned: "Planlananlar",
  },
  notes: {
    money:
      "Hiçbir şey iki kez sayılmaz: toplam kendi kalemlerine, taahhüt de onu yerine getiren krediye eklenmez. Dolarlar caridir: her tutar kendi yılının resmî yıllık kuruyla çevrilir.",
    trend:
      "Goldstein ağırlıkları, bir olayın ne ölçüde iş birliği (10) veya çatışma (−10) olduğunu gösterir. Çeyrekler ne kadar yayın yapıldığını da yansıtır; bant yalnızca olguların kesinliğini gösterir.",
    memberships: "Belgelerden değil, başvuru tablolarından; her satır ne zamana kadar izlendiğini belirtir.",
    sources:
      "{alone} olgu tek bir bağımsız kaynağa, {corroborated} olgu iki veya daha fazlasına dayanıyor. Kopyalar, çeviriler ve aynı ajansın haberi bir kez sayılır.",
    map: "Sınırlar Natural Earth’ten alınmıştır; bir görüş yansıtmaz.",
    position: "Her hücre bildirilen son duruşu ve dayandığı olguyu gösterir.",
  },
  zoom: {
    title: "Yakınlaştır",
    all: "Bütün yıllar",
    decade:
      "{from, select, 1910 {{from}’lar} 1930 {{from}’lar} 1940 {{from}’lar} 1960 {{from}’lar} 1990 {{from}’lar} 2010 {{from}’lar} 2030 {{from}’lar} 2040 {{from}’lar} 2060 {{from}’lar} 2090 {{from}’lar} other {{from}’ler}}",
    last: "Son beş yıl",
  },
  noDiscord: "Bu olgular arasında birbiriyle çelişen yok.",
  more: { search: "Aramada tümü ({n})" },
};
