/** Words that stand for each other in names of organisations, a row each: the short for the long, and nouns that are used alike. */
export const spellings = `
BM; Birleşmiş Milletler
AB; Avrupa Birliği
AfB; Afrika Birliği
BDT; Bağımsız Devletler Topluluğu
Örgütü; Teşkilatı
Ofisi; Bürosu
`;
