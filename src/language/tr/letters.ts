import type { Letters } from "../language.js";

// Suffixes stand in the order plural, possessive, case, -ki, copula. Vowels agree with those before them (a ı o u, e i ö ü); -ki alone does not, and what follows it agrees with it.
const PLURAL = ["", "lar", "ler"];
const POSSESSIVE = ["", ..."ı i u ü sı si su sü m ım im um üm mız miz muz müz ımız imiz umuz ümüz".split(" ")];
// -ca is left out: it makes languages ("Rusça") and not cases; behind a possessive it is one ("bakanlığınca").
const CASE = [
  "",
  ..."a e ya ye na ne".split(" "),
  ..."ı i u ü yı yi yu yü nı ni nu nü".split(" "),
  ..."da de ta te nda nde".split(" "),
  ..."dan den tan ten ndan nden".split(" "),
  ..."ın in un ün nın nin nun nün".split(" "),
  ..."la le yla yle nca nce".split(" "),
];
// -ki with what may follow it, or the copula.
const LAST = [
  ..."ki kiler kilerin kilere kileri kilerden kilerle kinin kini".split(" "),
  ..."dır dir dur dür tır tir tur tür ydı ydi ydu ydü yken".split(" "),
];

/** How Turkish is written: ı and i are two letters, marks of Turkish count, those of other languages and the circumflex do not. */
export const letters: Letters = {
  spaced: true,
  same: "âa ÂA îi ÎI ûu ÛU áa ÁA àa ÀA äa ÄA ãa ÃA åa ÅA ąa ăa ĂA ée ÉE èe ÈE êe ÊE ëe ËE ęe ěe íi ÍI ìi ÌI ïi ÏI óo ÓO òo ÒO ôo ÔO õo ÕO øo ØO úu ÚU ùu ÙU ůu ýy ÝY ñn ÑN ńn ňn ćc ĆC čc ČC śs ŚS šs ŠS șş ȘŞ žz ŽZ źz ŹZ żz ŻZ řr ŘR łl ŁL đd ĐD ďd țt ȚT əe ƏE ēe āa īi ūu",
  lower: "Iı İi",
  marks: true,
  endings: [PLURAL, POSSESSIVE, CASE, ["", ...LAST]],
  harmony: ["aıou", "eiöü"],
  apostrophe: null,
  romanised: "",
};
