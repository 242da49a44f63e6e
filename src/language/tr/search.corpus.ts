const list = (words: string): string[] => words.trim().split(/\s+/u);

/** The vowel that a suffix takes: of "a" and "e", or of "ı", "i", "u" and "ü". */
function harmony(word: string): { readonly a: string; readonly i: string } {
  const last = word.match(/[aeıioöuü]/gu)?.at(-1) ?? "e";
  const back = "aıou".includes(last);
  const round = "oöuü".includes(last);
  return { a: back ? "a" : "e", i: back ? (round ? "u" : "ı") : round ? "ü" : "i" };
}

const endsInVowel = (word: string) => /[aeıioöuü]$/u.test(word);
const D = (word: string) => (/[fstkçşhp]$/u.test(word) ? "t" : "d");

/** A word and what it is before a vowel, with a suffix: "A", "I" and "D" as grammars write them, and letters in brackets that stand between vowels. */
function suffixed([closed, open]: readonly [string, string], suffix: string): [string, string] {
  const joint = /^\((.)\)(.*)$/u.exec(suffix);
  let [rest, word] = [suffix, closed];
  if (joint) {
    const [, letter = "", behind = ""] = joint;
    const isVowel = /[AI]/u.test(letter);
    rest = endsInVowel(closed) === isVowel ? behind : letter + behind;
  }
  if (/^[AIaeıiuü]/u.test(rest)) word = open;
  for (const letter of rest) {
    const { a, i } = harmony(word);
    word += letter === "A" ? a : letter === "I" ? i : letter === "D" ? D(word) : letter;
  }
  return [word, word.replace(/k$/u, "ğ")];
}

const chain = (word: readonly [string, string], ...suffixes: readonly string[]): string =>
  suffixes.reduce<[string, string]>((so, suffix) => (suffix === "" ? so : suffixed(so, suffix)), [...word])[0];

const POSSESSIVES = ["", "(I)m", "(I)n", "(s)I", "(I)mIz", "(I)nIz"];
const CASES = ["", "(y)I", "(y)A", "DA", "DAn", "(n)In", "(y)lA"];
const AFTER_THIRD = ["", "nI", "nA", "ndA", "ndAn", "nIn", "(y)lA"];

function nounForms(word: readonly [string, string]): string[] {
  return ["", "lAr"].flatMap((plural) =>
    POSSESSIVES.flatMap((possessive) =>
      (possessive === "(s)I" ? AFTER_THIRD : CASES).map((ending) => chain(word, plural, possessive, ending)),
    ),
  );
}

const PERSONS = ["", "m", "n", "k", "nIz", "lAr"];
const LATER = ["", "(I)m", "sIn", "(I)z", "sInIz", "lAr"];
const OTHERS = [
  "mAk",
  "mA",
  "mAsI",
  "mAsInA",
  "(y)An",
  "(y)AnlAr",
  "DIğI",
  "DIğInI",
  "(y)AcAğI",
  "(y)Ip",
  "(y)ArAk",
  "(y)IncA",
  "mAdAn",
  "mAlI",
  "mAktA",
  "sA",
];

function verbForms(stem: readonly [string, string], aorist: string): string[] {
  const tense = (mark: string, persons: readonly string[]) => persons.map((person) => chain(stem, mark, person));
  const going = endsInVowel(stem[0]) ? ([stem[0].slice(0, -1), stem[0].slice(0, -1)] as const) : stem;
  return [
    ...tense("DI", PERSONS),
    ...tense("mIş", LATER),
    ...tense("(y)AcAk", ["", "sIn", "sInIz", "lAr", "tI"]),
    ...tense(aorist, LATER),
    ...["Iyor", "Iyorum", "Iyorsun", "Iyoruz", "Iyorlar", "Iyordu"].map((mark) => chain(going, mark)),
    ...OTHERS.map((mark) => chain(stem, mark)),
    ...["mAdI", "mAdIlAr", "mAz", "mAyAcAk", "mAmIş", "mAyAn"].map((mark) => chain(stem, mark)),
  ];
}

/** Nouns and adjectives; behind a stroke what they are before a vowel. */
const NOUNS =
  list(`kredi ülke bakan başkan cumhurbaşkanı görüşme anlaşma toplantı ziyaret hükümet devlet banka petrol enerji boru şirket ordu asker savaş barış ilişki işbirliği
  ticaret ihracat yatırım proje liman demiryolu havaalanı yol köprü kitap/kitab sebep/sebeb geçit/geçid yurt/yurd şehir/şehr nehir/nehr isim/ism resim/resm hak/hakk
  ortaklık/ortaklığ bakanlık/bakanlığ elçi büyükelçi dışişleri gazete haber gün yıl ay hafta milyar seçim parti lider halk sınır bölge güvenlik/güvenliğ silah füze
  saldırı ateşkes müttefik/müttefiğ Türkiye Rusya Ankara Moskova Erdoğan meclis polis saray`);

/** Verbs with the vowel of their aorist; behind a stroke what they are before a vowel. */
const VERBS =
  list(`imzala:r başla:r açıkla:r söyle:r iste:r destekle:r görüş:ür ver:ir taşı:r yap:ar gel:ir git/gid:er et/ed:er ol:ur bul:ur tanı:r öde:r artır:ır geliştir:ir
  katıl:ır çalış:ır konuş:ur yaşa:r bekle:r gönder:ir öldür:ür saldır:ır kına:r reddet/redded:er vur:ur`);

const shapes = (word: string): [string, string] => {
  const [closed = "", open = closed] = word.split("/");
  return [closed, open];
};

/** Words of Turkish with all their forms: each form must find every other. */
export const FORMS: readonly (readonly string[])[] = [
  ...NOUNS.map((word) => nounForms(shapes(word))),
  ...VERBS.map((verb) => {
    const [word = "", aorist = ""] = verb.split(":");
    return verbForms(shapes(word), aorist);
  }),
  ...[
    "Ankara Ankara'da Ankara'dan Ankara'ya Ankara'nın Ankara’yla ankara ANKARA",
    "İstanbul İstanbul'a İSTANBUL istanbul istanbul'da",
    "Irak Irak'ın IRAK ırak",
    "hâkim hakim hâkimler",
    "ABD ABD'nin ABD'ye abd",
    "diyor dedi diyen diyecek demek diyerek",
    "gidiyor gitti gidecek giden gitmek gidildi",
  ].map(list),
];

/** Words that must not find each other: the first of a row none of the others. */
export const APART = `
bakan bakmak|kredi kriz|anlaşma anlaşmazlık|bakan bakanlık|silah silahsız|başkan baş|kar kara|İran Irak|ordu orta|yol yolcu|savaş savcı|Türkiye türlü
barış bar|ulus ulaşım|para parça`;
