import { type Grammar, limits, NONE, sides, words } from "../grammar.js";

/** The close vowel of an ending, by the last vowel of its noun. */
const CLOSE: Readonly<Record<string, string>> = { a: "ı", ı: "ı", e: "i", i: "i", o: "u", u: "u", ö: "ü", ü: "ü" };

/** What hard ends of nouns become before a vowel. */
const SOFT: Readonly<Record<string, string>> = { p: "b", ç: "c", k: "ğ" };

/** Forms of a noun that is somebody's: "devriyesi", "devriyesini", "köyü", "köyünü". */
function possessed(noun: string): string[] {
  const vowel = CLOSE[/[aeıioöuü](?=[^aeıioöuü]*$)/u.exec(noun)?.[0] ?? ""];
  if (vowel === undefined) return [];
  const soft = noun.replace(/(?<=[aeıioöuü])[pçk]$/u, (hard) => SOFT[hard]!);
  return [noun, soft].flatMap((stem) => {
    const own = `${stem}${/[aeıioöuü]$/u.test(stem) ? "s" : ""}${vowel}`;
    return [own, `${own}n${vowel}`];
  });
}

/** How Turkish says what it says. */
export const turkish: Grammar = {
  ...NONE,
  again: words("yeniden tekrar"),
  opposites: sides(`
    koydu* uygulad* | kaldırd*
    açtı* | kapattı* kapadı*
    katıldı* | ayrıldı* çekildi*
    başlad* | tamamlad* bitird*
    arttı* yükseldi* | azaldı* düştü* geriledi*
    destekl* | karşı kınad*
  `),
  over: words("aştı aşıyor aşan aşmış geçti geçen geçmiş"),
  near: words("yaklaş* yakın"),
  verbFinal: true,
  voice: /(?<=\p{L}{3})(?:[iu]?[ln]|d[iu]r|t)$/u,
  and: new Set(["ve", "ile"]),
  place: { before: null, behind: /^['’]?[dt][ae](?:ki)?(?!\p{L})/u },
  ceiling: /[ae]\s(?:kadar|dek|değin)$/u,
  // A sum, or a noun that is somebody's ("müşterisi"), where the verb would stand.
  copula:
    /(?:dolar|avro|euro|yuan|ruble|dinar|sterlin|frank|lira|riyal|dirhem|s[ıiuü]|(?<!\p{L})(?:üye|gözlemci|ortak|aday|müttefik|taraf|tarihli|yürürlükte|arasında|durumda)|['’][dt][ae](?:yd[ıi])?)[.\s]*$/u,
  owned: words(
    "toprak bütünlü* egemenli* bağımsızlı* adaylı* üyeli* sınır* topra* ekonomi* başkent* güvenli* halkı* vatandaş* bütçe* borc* katılım* başvuru* su",
  ),
  attribute: /(?:[ae]c[ae]k|m[ıiuü]ş|[ae]n)$/u,
  bodies: words("yetkili* güç* hükümet* taraf* heyet* mevkidaş* yönetim*"),
  inflected: possessed,
  reported:
    /^\p{L}*[dt][ıiuü]ğ[ıiuü] (?:tarafından )?(?:bildiril|belirtil|kaydedil|açıkla|duyurul|söylen|aktarıl|ifade edil|ileri sürül|öne sürül|haber veril|dile getiril|vurgulan|anlaşıl|ortaya çık|ilan edil)/u,
  nominal: /(?:d[ıiuü]ğ|t[ıiuü]ğ|[ae]ca[ğ]|[ae]ce[ğ])[ıiuü]/u,
  same: { day: /aynı gün/giu, month: /aynı ay(?!r)/giu, year: /aynı yıl/giu },
  next: { day: /ertesi gün/giu, month: /ertesi ay(?!r)/giu, year: /ertesi yıl/giu },
  coming: /(?:gelecek|önümüzdeki) (?:hafta|ay|yıl|bahar|yaz|güz|kış)/iu,
  negation: words("değil asla hiç"),
  since: { before: null, behind: /^(?:['’]?[dt][ae]n)?\s(?:itibaren|beri|bu yana|başlayarak)/iu },
  share: { before: /(?:%|yüzde)\s?$/iu, behind: null },
  step: { before: null, behind: /^\s(?:oranında\s)?(?:art[ıt]|yüksel|azal|gerile|düş|büyü)/iu },
  forms: {
    past: /(?<![mM][ae])(?:(?<!zap)(?:d|(?<=[çfhkpsşt])t)[ıiuü]|m[ıiuü]ş(?:t[ıiuü]r?)?)(?:l[ae]r)?$|[dt][ıi]ğ[ıi]n[ıi]$|d[uü]ğ[uü]n[uü]$/u,
    ahead: /[ae]c[ae](?:k|ğ[ıi])/u,
    ongoing: /[ıiuü]yor/u,
    lasting: /(?<![dt])[dt][ıiuü]r$/u,
    negative:
      /(?<=\p{L}{2})(?:m[ıiuü]yor|m[ae](?:(?:d[ıi]|m[ıi]ş)(?:l[ae]r|t[ıi]r?)?$|y[ae]c[ae]|d[ıi]ğ[ıi]|z(?:l[ae]r)?$|m[ae]kt))/u,
    passive:
      /^(?!sil(?!in)|üstlen|kullan|kazan|öğren|güven|inan|katlan|tırman|savun|sığın|barın|kaçın|dayan|yararlan|faydalan|konuşlan|borçlan|edin|katıl|ayrıl|çekil|düşün|gezin|geçin|bil(?!in))\p{L}*?(?:(?<!^bul?)[ıiuü][ln]|[ae]n)(?=[dt][ıiuü]$|[ae]c[ae]k|m[ıiuü]ş|[dt][ıiuü]ğ|m[ae]kt[ae]|[ıiuü]yor)/u,
  },
  limits: limits(`
    at-least | en az | veya daha fazla
    about | yaklaşık; aşağı yukarı | civarında; kadar
    almost | neredeyse; nerdeyse; hemen hemen | ['’]?y?[ae] yakın; ['’]?y?[ae] yaklaş
    less-than | | ['’]?[dt][ae]n az; az
    over | | ['’]?[dt][ae]n fazla; fazla; ['’]?[dt][ae]n çok; ['’]?[yi]?[aeıiuü]? aşkın
    up-to | en fazla; en çok |
  `),
};
