import { suffixed } from "../../words/index.js";
import type { Phrase } from "../article/index.js";

// Sentences of Turkish as they are written: endings by how figures are read, sums as prose has them, no commas that part nothing.

/** How figures and months are read tells their locative: by the last figure, or the last but one before a nought. */
const FIGURES = ["", "de", "de", "te", "te", "te", "da", "de", "de", "da"];
const TENS = ["de", "da", "de", "da", "ta", "de", "ta", "te", "de", "da"];
const LOCATIVES: Readonly<Record<string, string>> = {
  Ocak: "ta",
  Şubat: "ta",
  Mart: "ta",
  Nisan: "da",
  Mayıs: "ta",
  Haziran: "da",
  Temmuz: "da",
  Ağustos: "ta",
  Eylül: "de",
  Ekim: "de",
  Kasım: "da",
  Aralık: "ta",
};

/** Puts the "’de" behind years and months into the harmony of how they are read. */
const locatives = (sentence: string): string =>
  sentence.replace(/(\d{4}|\p{Lu}\p{Ll}+)’de(?!\p{L})/gu, (all, word: string) => {
    const ending = /^\d/u.test(word)
      ? word.endsWith("0")
        ? TENS[Number(word[2])]
        : FIGURES[Number(word[3])]
      : LOCATIVES[word];
    return ending === undefined ? all : `${word}’${ending}`;
  });

/** Currencies by whose names sums are told short: "5 milyon dolarlık kredi". */
const SHORT: Readonly<Record<string, string>> = {
  dolar: "dolarlık",
  avro: "avroluk",
  yuan: "yuanlık",
  ruble: "rublelik",
  yen: "yenlik",
  sterlin: "sterlinlik",
  manat: "manatlık",
  tenge: "tengelik",
};

/** Sums as they are usual in prose: dollars without a state are those of the United States, and what comes to a sum has it before it. */
const shortSums = (sentence: string): string =>
  sentence
    .replace(/ABD doları(?:n(a|ın|ı|dan|da))?(?!\p{L})/gu, (_, ending = "") => `dolar${ending}`)
    .replace(
      /(?<=\d (?:bin |milyon |milyar |trilyon )?)(\p{Ll}+) tutarında(?:ki)?(?= \p{L})/gu,
      (all, currency: string) => SHORT[currency] ?? all,
    );

/** A publisher without its seat: Güncel Gazete’nin. */
export const publisherIn = (whole: string): Phrase => suffixed(whole.replace(/ \([^()]*\)$/u, ""));

/** "Too" in the harmony of the genitive before it: "Çin’in de katıldığı". */
const too = (sentence: string): string => sentence.replace(/(?<=[iü]n )da(?= katıldığı)/gu, "de");

/** What parts nothing: a comma that nobody stands before, or that stands apart from the word before it. Behind nobody's name a sentence begins with the next word. */
const commas = (sentence: string): string =>
  sentence
    .replace(/^(?:,\s*|\s(?=ayrıca ))(.)/u, (_, first: string) => first.toLocaleUpperCase("tr"))
    .replace(/\s+,\s+|\s{2,}/gu, " ");

/** What is over or under a sum is no level. */
const levels = (sentence: string): string =>
  sentence
    .replace(/ (üzerinde|altında) düzeyindeydi/gu, (_, side: string) =>
      ` ${side}ydi`.replace("altındaydi", "altındaydı"),
    )
    .replace(/ (üzerinde|altında) olarak /gu, " $1 ");

/** Puts right what only shows in a whole sentence. */
export const tidied = (sentence: string): string =>
  too(levels(shortSums(locatives(commas(sentence))))).replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
