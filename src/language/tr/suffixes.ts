// How Turkish words go on behind their roots. "i" stands for "ı" and "u" for "ü" too, so that harmony leaves two shapes of a suffix. What a suffix begins with is
// told by the letter before it: "evi" but "arabası", "evde" but "sokakta".

const VOWEL = "(?<=[aeiou])";
const CONSONANT = "(?<![aeiou])";
/** "d", or "t" behind what has no voice. */
const D = "(?:(?<=[fsştkçhp])t|(?<![fsştkçhp])d)";
/** "y" between vowels. */
const Y = `(?:${VOWEL}y|${CONSONANT})`;

const POSSESSIVE = `(?:${CONSONANT}[iu](?:m[iu]z|n[iu]z|m|n)?|${VOWEL}(?:m[iu]z|n[iu]z|m|n|s[iu])|l[ae]r[iu])`;
const CASE = `(?:${CONSONANT}(?:[iu]n?|[ae]|l[ae])|${VOWEL}(?:y[iu]|y[ae]|yl[ae]|n[iu]n?|n[ae]|nd[ae]n?)|${D}[ae]n?|(?<!n)[cç][ae])`;
const AGAIN = `(?:(?:${D}[ae]|nd[ae]|[iu]n|[iu])?k[iu](?:l[ae]r)?(?:n[iu]n|nd[ae]n?|n[iu]|n[ae]|yl[ae]|[iu]n|d[ae]n?|[iu]|[ae])?)`;
/** What makes a sentence of a noun: "bakandı", "bakansa", "bakandır". */
const COPULA = `(?:(?:${VOWEL}y(?:d[iu]|m[iu]ş|s[ae]|ken|[iu]m|[iu]z)|${CONSONANT}(?:${D}[iu]|m[iu]ş|s[ae]|[iu]m|[iu]z)|s[iu]n(?:[iu]z)?|${D}[iu]r)(?:${D}[iu]r)?(?:l[ae]r)?)`;
/** "bakanlığınca": by the ministry. */
const BY = `(?:${CONSONANT}[iu]|${VOWEL}s[iu])nc[ae]`;
const NOMINAL = `(?:l[ae]r)?(?:${BY}|${POSSESSIVE}?(?:${AGAIN}|${CASE})?)${COPULA}?`;

const VOICE = `(?:${CONSONANT}[iu][lnşr]|${VOWEL}n|${D}[iu]r|(?<=[aeiourl])t){0,3}`;
const PERSON = `(?:l[ae]r|s[iu]n(?:[iu]z)?|n[iu]z|${Y}[iu]m|${Y}[iu]z|m|n|k)?`;
const PAST = `(?:${VOWEL}y(?:d[iu]|m[iu]ş|s[ae])|${CONSONANT}(?:${D}[iu]|m[iu]ş|s[ae]))?`;
const TENSE = `(?:${CONSONANT}[iu]yor|m[ae]kt[ae]|m[ae]l[iu]|${Y}[ae]c[ae][kğ]|m[iu]ş|${D}[iu]|s[ae]|${CONSONANT}[aeiu]r|${VOWEL}r|(?<=m[ae])z|${Y}[ae])(?:l[ae]r)?${PAST}(?:${D}[iu]r)?`;
const COMMAND = `(?:s[iu]nl[ae]r|s[iu]n|${Y}[iu]n(?:[iu]z)?|${Y}[ae]l[iu]m)?`;
const CONVERB = `(?:${Y}[iu]p|${Y}[ae]r[ae]k|${Y}[iu]nc[ae](?:y[ae])?|m[ae]d[ae]n|${Y}[ae]l[iu]|m[ae]ks[iu]z[iu]n|${D}[iu]kç[ae]|c[ae]s[iu]n[ae]|${CONSONANT}[aeiu]rken|${VOWEL}rken|m[ae]zken|m[ae]k)`;
const VERBAL_NOUN = `(?:${Y}[ae]n|${D}[iu][kğ]|${Y}[ae]c[ae][kğ]|m[iu]ş|m[ae][kğ]?|${Y}[iu]ş)${NOMINAL}`;
const DENIED = "(?:m[aeiu])";
const ABLE = `(?:${Y}[ae]b[iu]l|${Y}[ae](?=m[aeiu]))?`;

/** What may stand behind a root: by the letters as they are written, or by plain ones. */
export interface Suffixes {
  /** Behind a noun or an adjective. */
  readonly noun: RegExp;
  /** The same behind suffixes that make another word of it: "bakanlık", "sahipli", "silahsız". */
  readonly derived: RegExp;
  readonly verb: RegExp;
  /** Behind a verb that has lost its vowel: "başlıyor". */
  readonly progressive: RegExp;
}

function suffixes(plain: boolean): Suffixes {
  const behind = (pattern: string) =>
    new RegExp(`${plain ? pattern.replaceAll("ş", "s").replaceAll("ç", "c").replaceAll("ğ", "g") : pattern}$`, "uy");
  return {
    noun: behind(NOMINAL),
    derived: behind(
      `([cç][iu]l[iu][kğ]|l[iu]l[iu][kğ]|l[iu]kl[iu]|s[iu]zl[iu][kğ]|l[iu][kğ]|l[iu]|s[iu]z|[cç][iu])${NOMINAL}`,
    ),
    verb: behind(
      `${VOICE}${ABLE}(?:${DENIED}yor(?:l[ae]r)?${PAST}(?:${D}[iu]r)?${PERSON}|${DENIED}?(?:${TENSE}${PERSON}|${COMMAND}|${CONVERB}|${VERBAL_NOUN}))`,
    ),
    progressive: behind(`[iu]yor(?:l[ae]r)?${PAST}(?:${D}[iu]r)?${PERSON}`),
  };
}

export const WRITTEN: Suffixes = suffixes(false);
export const PLAIN: Suffixes = suffixes(true);

/** What stands behind the apostrophe of a name, in plain letters. */
export const OF_NAME =
  /^(?:l[iu](?:l[ae]r)?|l[iu][kg]|c[iu]|s[iu]z)?(?:l[ae]r)?(?:[iu]m[iu]z|s[iu]|[iu])?(?:y?[iu]|y?[ae]|y?l[ae]|n?[iu]n|n?[dt][ae]n?|n[iu]|n[ae]|c[ae])?(?:k[iu](?:l[ae]r)?)?(?:n?[iu]n|n?[dt][ae]n?|n?[iu]|n?[ae])?(?:y?[dt][iu]r?|y?m[iu]s|y?s[ae])?$/u;
