import { dateWords, SPEECHES } from "../words/index.js";
import { countText } from "./amount.js";
import type { CalendarWords } from "./calendar-picture.js";
import { FLOOR } from "./floor.js";
import { TURKISH_MAP_WORDS } from "./map/index.js";
import { TURKISH_NETWORK_WORDS } from "./network/index.js";
import type { PictureWords } from "./picture-words.js";
import { TURKISH_PROVENANCE_WORDS } from "./provenance/index.js";
import type { TimelineWords } from "./timeline-picture.js";
import { TURKISH_VISITS_WORDS } from "./visits/index.js";

const { tr } = SPEECHES;
const number = (value: number) => countText(value, tr.locale);
const sentences = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(" ");
const small = (words: string) => words.toLocaleLowerCase("tr");
/** "2011 – 2014", or the one time. */
const period = (from: string, to: string) => (from === to ? from : `${from} – ${to}`);

/** That some are not drawn. */
const LEFT_OUT = (facts: number, years: readonly string[]) =>
  `Ötekilerden çok uzakta kaldığı için çizilmedi: ${number(facts)} olgu (${years.join(", ")}); tabloda yer alıyor.`;

const LANE_NAMES: TimelineWords["lanes"] = {
  partnership: "İlişki düzeyi",
  meetings: "Ziyaretler ve görüşmeler",
  agreements: "Anlaşmalar",
  money: "Mali akışlar",
  projects: "Projeler",
  trade: "Ticaret",
  cooperation: "İş birliği",
  membership: "Üyelikler",
  positions: "Tutumlar",
  statements: "Açıklamalar",
  acts: "Diğer eylemler",
};

const CALENDAR_WORDS: CalendarWords = {
  title: "Planlananlar",
  columns: { when: "Zaman", what: "Ne", status: "Durum", origins: "Bağımsız kaynak" },
  statuses: tr.words.statuses,
  key: "Çubuğun uzunluğu, tarihin ne kadar açık olduğunu gösterir: bir gün, bir ay, bir yıl.",
  nothing: "Bilinen bir gün için planlanan bir şey yok.",
  when: (edtf) => (edtf === null ? "tarihsiz" : dateWords(edtf, tr)),
  entry: (what, when, status) => `${when}: ${what} (${status})`,
  more: (entries) => `Daha ileri tarihli ${number(entries)} kayıt tabloda.`,
  description: ({ entries, first, last }) =>
    first === null
      ? CALENDAR_WORDS.nothing
      : `Planlanan, kararlaştırılan veya vaat edilen ${number(entries)} iş. İlki: ${first.what}, ${first.when}${last === null ? "" : `; sonuncunun tarihi: ${last}`}.`,
};

/** The words of pictures in Turkish. */
export const TURKISH: PictureWords = {
  map: TURKISH_MAP_WORDS,
  network: TURKISH_NETWORK_WORDS,
  provenance: TURKISH_PROVENANCE_WORDS,
  visits: TURKISH_VISITS_WORDS,
  calendar: CALENDAR_WORDS,
  few: (facts) =>
    facts === 0
      ? "Hiçbirinin tarihi yok; grafik çizilmiyor."
      : `Tarihli ${number(facts)} olgu grafik için az; en az ${FLOOR} olgu gerekir.`,
  timeline: {
    title: "Zaman çizelgesi",
    lanes: LANE_NAMES,
    description({ facts, from, to, scale, lanes, busiest, halves, empty, undated, named }) {
      const [first, second] = lanes.map(({ lane, facts }) => `${small(LANE_NAMES[lane])} (${number(facts)})`);
      const unit = scale === "year" ? "yıl" : "ay";
      return sentences(
        `Tarihi belli ${number(facts)} olgu (${period(from, to)}), ${number(lanes.length)} şeritte; en çok ${first}${second === undefined ? "" : `, ardından ${second}`}.`,
        from !== to && `En yoğun ${unit}: ${busiest.when} (${number(busiest.facts)}).`,
        from !== to && `Dönemin ilk yarısında ${number(halves[0])}, ikinci yarısında ${number(halves[1])} olgu.`,
        empty > 0 && `Olgusuz ${number(empty)} ${unit} var.`,
        `${number(named)} olgunun adı yazılı.`,
        undated > 0 && `Tarihsiz ${number(undated)} olgu gösterilmiyor.`,
      );
    },
    nothing: (undated) =>
      undated > 0 ? `Hiçbir olgunun tarihi yok; tarihsiz ${number(undated)} olgu var.` : "Gösterilecek olgu yok.",
    bin: (when, lanes) => {
      const first = lanes.slice(0, 3).map(({ lane, facts }) => `${small(LANE_NAMES[lane])} ${number(facts)}`);
      const facts = lanes.reduce((sum, one) => sum + one.facts, 0);
      return `${when}: ${number(facts)} olgu (${first.join(", ")}${lanes.length > first.length ? " …" : ""})`;
    },
    leftOut: LEFT_OUT,
    key: "Yükseklik: olgu sayısının karekökü. Koyu bölüm: iki veya daha fazla bağımsız kaynağa dayananlar.",
    columns: {
      lane: "Şerit",
      when: "Zaman",
      facts: "Olgu",
      corroborated: "Çok kaynaklı",
      conflicting: "Değerleri uyuşmayan",
      notable: "Öne çıkanlar",
    },
  },
  ladder: {
    title: "İlişki düzeyi",
    description({ now, first, last, facts, undated, reference }) {
      const since = ({ from, standing }: { from: string | null; standing: string | null }) =>
        from !== null ? `başlangıç: ${from}` : standing !== null ? `${standing} itibarıyla` : "tarihi bilinmiyor";
      const at = (from: string | null) => (from === null ? "" : ` (${from})`);
      const known = reference.at(-1);
      return sentences(
        now === null ? "Düzey bildiren olgu yok." : `Olgulara göre bugünkü düzey: ${now.level} (${since(now)}).`,
        first !== null &&
          last !== null &&
          first.from !== last.from &&
          `Tarihi belli ${number(facts - undated)} adımda: ${first.level}${at(first.from)} → ${last.level}${at(last.from)}.`,
        undated > 0 && `Tarihsiz ${number(undated)} adım eksenin solunda.`,
        known === undefined
          ? "Başvuru tablosunda bu iki taraf için düzey yok."
          : `Başvuru tablosunda ${number(reference.length)} adım var; sonuncusu: ${known.level}${at(known.from)}.`,
      );
    },
    nothing: "İlişki düzeyini bildiren olgu yok; başvuru tablosunda da bu iki taraf için düzey yok.",
    undated: "tarihsiz",
    standing: (when) => `${when} itibarıyla geçerli`,
    now: "bugün",
    reference: (when) => `tabloda ${when}`,
    step: (level, from, until, origins, certain) =>
      `${level}, ${from === null ? "tarihsiz" : `başlangıç: ${from}`}${until === null ? "" : `, bitiş: ${until}`}; ${number(origins)} bağımsız kaynak${certain ? "" : ", kesin değil"}`,
    keys: { told: "Olgulara göre", reference: "Başvuru tablosu" },
    columns: { from: "Başlangıç", until: "Bitiş", level: "Düzey", told: "Dayanak", origins: "Bağımsız kaynak" },
  },
  money: {
    titles: { firmness: "Yıla ve bağlayıcılığa göre mali akışlar", flow: "Yıla ve türe göre mali akışlar" },
    firmness: { paid: "Ödenen", committed: "Taahhüt edilen", pledged: "Yalnızca vaat edilen" },
    flows: {
      loan: "Krediler",
      grant: "Hibeler",
      "credit-line": "Kredi hatları",
      investment: "Yatırım",
      purchase: "Alımlar",
      "debt-relief": "Borç hafifletme",
      aid: "Yardım",
      "technical-assistance": "Teknik yardım",
      other: "Diğer",
    },
    rest: "Diğer bütün türler",
    yearless: "yılı belirsiz",
    description({ total, parts, from, to, largest, empty, yearless, withoutUsd }) {
      const time = from === null || to === null ? "yılı bilinmiyor" : period(from, to);
      const shares = parts.map(({ name, sum }) => `${small(name)} ${sum}`).join(", ");
      return sentences(
        `Cari dolarla toplam ${total} (${time}): ${shares}.`,
        largest !== null && from !== to && `En yüksek yıl: ${largest.year} (${largest.sum}).`,
        empty > 0 && `Arada para hareketi olmayan ${number(empty)} yıl var.`,
        yearless !== null && from !== null && `Yılı bilinmeyen ${yearless} ayrı gösteriliyor.`,
        withoutUsd > 0 && `Dolar karşılığı bulunmayan ${number(withoutUsd)} tutar gösterilmiyor.`,
      );
    },
    nothing: (withoutUsd) =>
      withoutUsd > 0
        ? `ABD doları karşılığı bilinen tutar yok; dolar karşılığı bulunmayan ${number(withoutUsd)} tutar var.`
        : "Bildirilen tutar yok.",
    column: (year, sum, parts, facts) => {
      const names = parts.map((part) => (parts.length > 1 ? `${small(part.name)} ${part.sum}` : small(part.name)));
      return `${year}: ${sum} (${names.join(", ")}), ${number(facts)} olgu`;
    },
    columns: { year: "Yıl", total: "Toplam" },
  },
  moneyFlows: {
    title: (name, partner) => (partner === null ? `${name}: mali akışlar` : `${name} ve ${partner}: mali akışlar`),
    into: (name, partner) => (partner === null ? `Gelen (${name})` : `${partner} → ${name}`),
    from: (name, partner) => (partner === null ? `Giden (${name})` : `${name} → ${partner}`),
    firm: "taahhüt edilen veya ödenen",
    pledged: "yalnızca vaat edilen",
    yearless: "yılı belirsiz",
    description({ name, in: into, out, balance, from, to, yearless }) {
      const way = ({ firm, pledged, largest }: typeof into, verb: string) =>
        firm === null && pledged === null
          ? `${name}: ${verb} para kaydı yok.`
          : `${name}: ${verb} ${firm ?? `${pledged}, yalnızca vaat`}${firm === null || pledged === null ? "" : `, ayrıca ${pledged} vaat`}${largest === null ? "" : `; en yüksek ${largest.sum} (${largest.known ? largest.year : "yılı bilinmiyor"})`}.`;
      const more = balance.sign > 0 ? "gelen, gidenden" : "giden, gelenden";
      return sentences(
        from === null || to === null ? "ABD doları olarak; yılları bilinmiyor." : `Cari dolarla, ${period(from, to)}.`,
        way(into, "gelen"),
        way(out, "giden"),
        balance.sign !== 0 && `Vaatler dışında ${more} ${balance.sum} fazla.`,
        yearless && "Yılı bilinmeyen para ayrı gösteriliyor.",
      );
    },
    nothing: "ABD doları karşılığı bilinen tutar yok.",
    column: (year, into, from) => `${year}: ${into}; ${from}`,
    year: "Yıl",
  },
  trend: {
    title: "Çeyreklere göre iş birliği ve çatışma",
    goldstein: "Goldstein puanlarının toplamı",
    events: "Olaylar: yukarı iş birliği, aşağı çatışma",
    quads: {
      "verbal-cooperation": "Sözlü iş birliği",
      "material-cooperation": "Fiilî iş birliği",
      "verbal-conflict": "Sözlü çatışma",
      "material-conflict": "Fiilî çatışma",
    },
    keys: {
      told: "Bildirildiği gibi",
      thin: "Bildirildiği gibi, bir iki olay",
      expected: "Kesinliklere göre beklenen",
      interval: "%95 aralığı",
    },
    leftOut: LEFT_OUT,
    when: (year, quarter) => (quarter === null ? year : `${year} ${quarter}. çeyrek`),
    description(seen) {
      const { events, points, months, from, to, best, worst, means, turn } = seen;
      const { cooperation, conflict, empty, thin, undated, unscored } = seen;
      return sentences(
        `${number(events)} olay (${period(from, to)}): ${number(cooperation)} iş birliği, ${number(conflict)} çatışma.`,
        points > 1 &&
          `Toplamın en yüksek olduğu dönem ${best.when} (${best.sum}), en düşük olduğu ${worst.when} (${worst.sum}).`,
        points === 1 && `Toplamları ${best.sum}.`,
        turn !== 0 &&
          `Bir olayın ortalama puanı dönemin ikinci yarısında ${turn > 0 ? "yükseldi" : "düştü"}: ${means[0]} → ${means[1]}.`,
        empty > 0 && `Arada olaysız ${number(empty)} ${months === 3 ? "çeyrek" : "yıl"} var.`,
        thin > 0 && `Bir iki olaya dayanan ${number(thin)} toplam içi boş gösteriliyor.`,
        "Aralık, olayların doğru olup olmadığını hesaba katar; gözden kaçan olayları değil.",
        undated + unscored > 0 &&
          `Gösterilmeyen: tarihsiz ${number(undated)}; puanı olmayan veya yalanlanan ${number(unscored)}.`,
      );
    },
    nothing: (undated, unscored) =>
      undated + unscored > 0
        ? `Tarihi belli hiçbir olayın puanı yok; tarihsiz ${number(undated)}, puansız ${number(unscored)} olay var.`
        : "Gösterilecek olay yok.",
    point: (when, sum, low, high, events) => `${when}: ${sum}, ${number(events)} olay (aralık: ${low} – ${high})`,
    columns: {
      when: "Zaman",
      events: "Olay",
      told: "Bildirilen toplam",
      expected: "Beklenen",
      low: "Alt sınır (%95)",
      high: "Üst sınır (%95)",
    },
  },
  fields: {
    title: "Alanlara göre iş birliği",
    none: "Alan belirtilmemiş",
    total: "Toplam",
    undated: "Tarihsiz",
    key: (most) =>
      `Bütün satırların ölçeği aynıdır: en yüksek çubuk bir yılda ${number(most)} olgu. Birkaç alanı olan olgu her birinde sayılır.`,
    description({ fields, from, to, first, peak, ended, begun, undated }) {
      const time = from === null || to === null ? "" : ` (${period(from, to)})`;
      const most = first.map(({ field, facts }) => `${field} (${number(facts)})`).join(", ");
      return sentences(
        fields === 0
          ? `Hiçbir iş birliği olgusu${time} alan belirtmiyor.`
          : `${number(fields)} iş birliği alanı${time}; en çok: ${most}.`,
        peak !== null && `Bir yıldaki en yüksek sayı: ${peak.field}, ${peak.year}, ${number(peak.facts)} olgu.`,
        begun.length > 0 && `Yalnızca son beş yılda: ${begun.join(", ")}.`,
        ended.length > 0 && `Son beş yılda bulunmayan: ${ended.join(", ")}.`,
        undated > 0 && `Tarihsiz ${number(undated)} kayıt gösterilmiyor.`,
      );
    },
    nothing: "Bildirilen iş birliği yok.",
    year: (year, first, others) =>
      `${year}: ${first.map(({ field, facts }) => `${field} ${number(facts)}`).join(", ")}${others > 0 ? ` ve ${number(others)} alan daha` : ""}`,
    field: "Alan",
  },
  partners: {
    title: (name) => `Karşı tarafların karşılaştırması: ${name}`,
    level: (level, since) => (since === null ? level : `${level} (${since})`),
    money: (into, out) => `gelen ${into}, giden ${out}`,
    keys: {
      facts: "Bir yıldaki olgular",
      cooperation: "Olayların ortalama puanı: iş birliği",
      conflict: "Olayların ortalama puanı: çatışma",
    },
    key: (most) =>
      `Bütün karşı tarafların ölçeği aynıdır: tam boy çubuk bir yılda ${number(most)} olgudur, yükseklik kareköke göre artar. Goldstein puanları −10 ile +10 arasındadır. Para: taahhüt edilen veya ödenen, ABD doları.`,
    description({ name, partners, total, first, from, to, giver, taker, warmest, coolest }) {
      const most = first.map((one) => `${one.name} (${number(one.facts)})`).join(", ");
      return sentences(
        partners < total
          ? `${name}: ${number(total)} karşı taraftan en çok olgusu olan ${number(partners)} tanesi; başta ${most}.`
          : `${name}: ${number(partners)} karşı taraf; en çok olgu: ${most}.`,
        from !== null && to !== null && `Tarihi belli olgular: ${period(from, to)}.`,
        giver !== null && `En çok para veren: ${giver.name} (${giver.sum}).`,
        taker !== null && `En çok para alan: ${taker.name} (${taker.sum}).`,
        warmest !== null &&
          `Olayların ortalama puanı en yüksek: ${warmest.name} (${warmest.weight})${coolest === null ? "" : `, en düşük: ${coolest.name} (${coolest.weight})`}.`,
      );
    },
    nothing: (name) => `${name}: başka taraflarla ilgili bildirilen bir şey yok.`,
    columns: {
      partner: "Karşı taraf",
      year: "Yıl",
      all: "bütün yıllar",
      facts: "Olgu",
      events: "Olay",
      weight: "Ortalama puan",
      into: "Gelen para",
      out: "Giden para",
      level: "İlişki düzeyi",
    },
  },
};
