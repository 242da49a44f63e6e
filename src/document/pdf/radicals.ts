/** Radicals of the block U+2E80–2EFF that are whole characters, each with the one that people write; Unicode gives them no decomposition (EquivalentUnifiedIdeograph.txt, Unicode 16). */
const SUPPLEMENT = new Map(
  [
    ...["⺎兀", "⺟母", "⺠民", "⺩王", "⻄西", "⻅见", "⻆角", "⻉贝", "⻋车", "⻑長", "⻓长", "⻔门", "⻘青", "⻙韦"],
    ...["⻚页", "⻛风", "⻜飞", "⻝食", "⻢马", "⻣骨", "⻤鬼", "⻥鱼", "⻦鸟", "⻧卤", "⻨麦", "⻩黄", "⻪黾", "⻬齐"],
    ...["⻮齿", "⻰龙", "⻲亀", "⻳龟"],
  ].map((pair) => [...pair] as [string, string]),
);

/**
 * Words with characters where a file has radicals that look like them: fonts draw both by one glyph, and what prints pages (Chromium among others) writes down the first that has
 * it, "⼟耳其" for "土耳其". As many letters as before.
 */
export function wholeCharacters(words: string): string {
  return words.replace(/[\u2E80-\u2FD5]/gu, (sign) => SUPPLEMENT.get(sign) ?? sign.normalize("NFKC"));
}
