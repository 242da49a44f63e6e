import type { Inflected } from "./inflected.js";

/** What states are called in prose where the catalogue has a shorter or stranger name. */
const CALLED: Readonly<Record<string, string>> = {
  ZAF: "ЮАР",
  CAF: "ЦАР",
  SYC: "Сейшелы",
  BES: "Карибские Нидерланды",
};
/** Names that never change, with what agrees with them: masculine 0, feminine 1, plural 3. */
const FIXED: Readonly<Record<string, 0 | 1 | 2 | 3>> = {
  США: 3,
  ОАЭ: 3,
  КНДР: 1,
  СССР: 0,
  ГДР: 1,
  ЮАР: 1,
  ЦАР: 1,
  "ДР Конго": 1,
  Никарагуа: 1,
  Самоа: 2,
  Гаити: 2,
  Зимбабве: 2,
  Кирибати: 2,
  "Сен-Пьер и Микелон": 3,
  "Тёркс и Кайкос": 3,
  "Уоллис и Футуна": 3,
  "Внешние малые Острова (США)": 3,
  "Виргинские Острова (Великобритания)": 3,
  "Виргинские Острова (США)": 3,
};
/** Plurals whose genitive has an ending. */
const PLURAL_GENITIVE: Readonly<Record<string, string>> = {
  Нидерланды: "Нидерландов",
  Штаты: "Штатов",
  Острова: "Островов",
};
/** Where one goes "на" and not "в". */
const ON =
  /^(?:Кипр|Куба|Мальта|Мальдивы|Филиппины|Багамы|Ямайка|Гаити|Мадагаскар|Маврикий|Шри-Ланка|Тайвань|Сейшелы|Коморы|Барбадос|Гренада|Самоа|Фиджи|Бермуд|Украина|Гренландия|Реюньон|Мартиника|Гваделупа|Майотта|Аруба|Кюрасао|.*Остров)/u;

type Forms = readonly [gen: string, dat: string, acc: string, ins: string, prep: string];

/** A word of a name in its cases. */
function declined(word: string): { readonly forms: Forms; readonly agreement: 0 | 1 | 2 | 3 } {
  const cut = (n: number) => word.slice(0, word.length - n);
  const made = (stem: string, ends: readonly string[], agreement: 0 | 1 | 2 | 3) => ({
    forms: ends.map((end) => stem + end) as unknown as Forms,
    agreement,
  });
  if (word === "Острова") return { forms: ["Островов", "Островам", word, "Островами", "Островах"], agreement: 3 };
  if (word === "Египет") return { forms: ["Египта", "Египту", word, "Египтом", "Египте"], agreement: 0 };
  if (/(?:ая)$/u.test(word)) return made(cut(2), ["ой", "ой", "ую", "ой", "ой"], 1);
  if (/(?:ый|ой|[сц]кий)$/u.test(word))
    return {
      forms: [
        `${cut(2)}ого`,
        `${cut(2)}ому`,
        word,
        `${cut(2)}${/[гкхжчшщ]$/u.test(cut(2)) ? "и" : "ы"}м`,
        `${cut(2)}ом`,
      ],
      agreement: 0,
    };
  if (/ое$/u.test(word))
    return {
      forms: [
        `${cut(2)}ого`,
        `${cut(2)}ому`,
        word,
        `${cut(2)}${/[гкхжчшщ]$/u.test(cut(2)) ? "и" : "ы"}м`,
        `${cut(2)}ом`,
      ],
      agreement: 2,
    };
  if (/яя$/u.test(word)) return made(cut(2), ["ей", "ей", "юю", "ей", "ей"], 1);
  if (/(?:[жчшщ]|[^и]н)ий$/u.test(word)) return made(cut(2), ["его", "ему", "ий", "им", "ем"], 0);
  if (/ее$/u.test(word)) return made(cut(2), ["его", "ему", "ее", "им", "ем"], 2);
  if (/[ае]ние$/u.test(word)) return made(cut(1), ["я", "ю", "е", "ем", "и"], 2);
  if (/(?:ие|ые)$/u.test(word))
    return { forms: [`${cut(1)}х`, `${cut(1)}м`, word, `${cut(1)}ми`, `${cut(1)}х`], agreement: 3 };
  if (/овы$/u.test(word) && word.length > 8)
    return { forms: [`${word}х`, `${word}м`, word, `${word}ми`, `${word}х`], agreement: 3 };
  if (/ия$/u.test(word)) return made(cut(1), ["и", "и", "ю", "ей", "и"], 1);
  if (/ство$/u.test(word)) return made(cut(1), ["а", "у", "о", "ом", "е"], 2);
  if (/я$/u.test(word)) return made(cut(1), ["и", "е", "ю", "ей", "е"], 1);
  if (/[гкхжчшщ]а$/u.test(word)) return made(cut(1), ["и", "е", "у", "ой", "е"], 1);
  if (/а$/u.test(word)) return made(cut(1), ["ы", "е", "у", "ой", "е"], 1);
  if (/(?:[^аеиоуыэюя]ы|ова)$/u.test(word)) {
    const stem = cut(1);
    return { forms: [PLURAL_GENITIVE[word] ?? stem, `${stem}ам`, word, `${stem}ами`, `${stem}ах`], agreement: 3 };
  }
  if (/русь$/u.test(word)) return { forms: [`${cut(1)}и`, `${cut(1)}и`, word, `${word}ю`, `${cut(1)}и`], agreement: 1 };
  if (/ь$/u.test(word)) return { forms: [`${cut(1)}я`, `${cut(1)}ю`, word, `${cut(1)}ем`, `${cut(1)}е`], agreement: 0 };
  if (/ий$/u.test(word))
    return { forms: [`${cut(1)}я`, `${cut(1)}ю`, word, `${cut(1)}ем`, `${cut(1)}и`], agreement: 0 };
  if (/й$/u.test(word)) return { forms: [`${cut(1)}я`, `${cut(1)}ю`, word, `${cut(1)}ем`, `${cut(1)}е`], agreement: 0 };
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(word))
    return { forms: [`${word}а`, `${word}у`, word, `${word}ом`, `${word}е`], agreement: 0 };
  return {
    forms: [word, word, word, word, word],
    agreement: /о$/u.test(word) && !/^(?:Марокко|Конго|Того|Монако)/u.test(word) ? 2 : 0,
  };
}

/** Words in names of states that stay as they are. */
const STILL =
  /^(?:и|Самоа|в|Индийском|океане|—|Корея|Конго|Папуа|Антигуа|Сан|Сент|Ян-.*|Бисау|Тобаго|Принсипи|[A-Za-z].*)$/u;
/** Last parts of names with a dash that are no words of Russian. */
const STILL_WHOLE =
  /^(?:Кот-д.*|Сьерра-.*|Коста-.*|Пуэрто-.*|Кабо-.*|Сан-(?!Томе).*|Гвинея-Бисау|Буркина-Фасо|Шри-Ланка|Сент-.*|Сен-.*|Синт-.*|Джерси|Гернси|Косово|Бурунди|Чили|Мали|Перу)$/u;

/** A state in the cases of Russian: gen, dat, acc, ins, prep; into and in with their preposition, about with "о" or "об", between two in `ins`; `economy` is what money is put into. */
export function russianState(name: string, id: string): Inflected {
  const text = (CALLED[id] ?? name).replace("о-ва", "Острова").replace("о-в ", "Остров ");
  return declinedPhrase(text);
}

/** A name of several words in the cases of Russian: those that are not `still` change; the word at `head` tells what agrees with it. */
export function russianCases(
  words: readonly { readonly word: string; readonly still: boolean }[],
  head: number,
): Inflected {
  const all = words.map(({ word, still }) => (still ? null : declined(word)));
  const forms = [0, 1, 2, 3, 4].map((i) => words.map(({ word }, k) => all[k]?.forms[i] ?? word).join(" "));
  return phrase(words.map(({ word }) => word).join(" "), forms as unknown as Forms, all[head]?.agreement ?? 0);
}

function declinedPhrase(text: string): Inflected {
  const fixed = FIXED[text];
  if (fixed !== undefined) return phrase(text, [text, text, text, text, text], fixed);
  const special = SPECIAL[text];
  if (special !== undefined) return phrase(text, special.forms, special.agreement);
  const isles = /^Остров(?:а)? /u.test(text);
  const words = text.split(" ").map((word, i) =>
    // "Острова Кука": what islands are called stands still behind the word for them.
    isles && i > 0 ? null : STILL.test(word) || STILL_WHOLE.test(word) ? null : declined(word),
  );
  const parts = text.split(" ");
  const forms = [0, 1, 2, 3, 4].map((i) =>
    parts.map((word, k) => words[k]?.forms[i] ?? word).join(" "),
  ) as unknown as Forms;
  const head = words.find((word) => word !== null && word !== undefined);
  const several = text.includes(" и ");
  return phrase(text, forms, several ? 1 : (head?.agreement ?? 2));
}

const SPECIAL: Readonly<Record<string, { readonly forms: Forms; readonly agreement: 0 | 1 | 2 | 3 }>> = {
  Камбоджа: { forms: ["Камбоджи", "Камбодже", "Камбоджу", "Камбоджей", "Камбодже"], agreement: 1 },
  "Шри-Ланка": { forms: ["Шри-Ланки", "Шри-Ланке", "Шри-Ланку", "Шри-Ланкой", "Шри-Ланке"], agreement: 1 },
  "Коста-Рика": { forms: ["Коста-Рики", "Коста-Рике", "Коста-Рику", "Коста-Рикой", "Коста-Рике"], agreement: 1 },
  Мьянма: { forms: ["Мьянмы", "Мьянме", "Мьянму", "Мьянмой", "Мьянме"], agreement: 1 },
  "Гвинея-Бисау": {
    forms: ["Гвинеи-Бисау", "Гвинее-Бисау", "Гвинею-Бисау", "Гвинеей-Бисау", "Гвинее-Бисау"],
    agreement: 1,
  },
  Чили: { forms: ["Чили", "Чили", "Чили", "Чили", "Чили"], agreement: 1 },
};

function phrase(text: string, [gen, dat, acc, ins, prep]: Forms, agreement: 0 | 1 | 2 | 3): Inflected {
  const at = ON.test(text) ? "на" : /^(?:Вьетнам|Франц|В[лвс])/u.test(text) ? "во" : "в";
  const about = /^[аиоуэАИОУЭ]/u.test(prep) ? "об" : "о";
  return {
    text,
    agreement,
    forms: {
      gen,
      dat,
      acc,
      ins,
      prep,
      into: `${at} ${acc}`,
      in: `${at} ${prep}`,
      about: `${about} ${prep}`,
      economy: `экономику ${gen}`,
    },
  };
}
