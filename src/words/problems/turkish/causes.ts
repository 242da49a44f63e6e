import type { Causes } from "../english/index.js";

export const causes: Causes = {
  "the filters are {a}; put words with a colon in quotation marks":
    "filtreler şunlar: {a}; iki nokta içeren sözleri tırnak içine alın",
  "a gzip archive": "gzip arşivi",
  "a PDF document": "PDF belgesi",
  "an RTF document": "RTF belgesi",
  "This row has an address alone, and reading fetches nothing; fetch it first with: entente fetch {a}":
    "Bu satırda yalnızca bir adres var; okurken hiçbir şey indirilmez; önce indirin: entente fetch {a}",
  "{a}; the document was read without it.": "{a}; belge bu bilgiler olmadan okundu.",
  'This file beside a document is not JSON in UTF-8; write {"title": "…", "publisher": "…"}':
    'Belgenin yanındaki bu dosya UTF-8 kodlamalı JSON değil; şöyle yazın: {"title": "…", "publisher": "…"}',
  'This file beside a document holds no object of JSON; write {"title": "…"}':
    'Belgenin yanındaki bu dosyada JSON nesnesi yok; şöyle yazın: {"title": "…"}',
  "The text is {a} with {b}, shown as �; save it again as UTF-8 to be sure of every word.":
    "Metnin kodlaması {a}, içinde {b} var; yerlerinde � görünür. Hiçbir söz kaybolmasın diye metni UTF-8 olarak yeniden kaydedin.",
  "a broken character": "1 bozuk karakter",
  "{n} broken characters": "{n} bozuk karakter",
  "An entry has no file here and was left out: “{a}”. {b}": "Bir kaydın dosyası burada yok; kayıt alınmadı: “{a}”. {b}",
  "{n} entries have no file here and were left out: {a}. {b}":
    "{n} kaydın dosyası burada yok; bu kayıtlar alınmadı: {a}. {b}",
  "{a} and {n} more": "{a} ve {n} tane daha",
  "Export the library with its files, or put its storage folder next to it.":
    "Kitaplığı dosyalarıyla birlikte dışa aktarın ya da storage klasörünü yanına koyun.",
  "Read without the model: {a}.": "Model olmadan okundu: {a}.",
  "it is asked no more": "artık sorulmuyor",
  "the budget is used up": "bütçe tükendi",
  "asking it triggered a fault in Entente": "sorulurken Entente’da bir hata oluştu",
  "its words contain no amount of {a}; {b}": "sözlerinde {a} tutarı geçmiyor; {b}",
  'its words contain no date {a}; {b}. A date inferred from the document has the basis "publication": correct when.basis first':
    'sözlerinde {a} tarihi geçmiyor; {b}. Belgeden çıkarılan tarihin dayanağı "publication" olur: önce when.basis alanını düzeltin',
  "they contain none": "sözlerde hiç yok",
  "they contain {a}": "sözlerde geçenler: {a}",
  "{a} is not named in its words; say why it is meant, with a reason":
    "{a} sözlerinde anılmıyor; neden kastedildiğini gerekçe olarak yazın",
  "of a document only {a} can be set": "bir belgede yalnızca şunlar belirlenebilir: {a}",
  "{a} must be words, or null where there is none": "{a} bir metin olmalı; değer yoksa null yazın",
  "{a} is longer than {b} characters": "{a}, {b} karakterden uzun",
  "it says what words tell, and names no words": "sözlerin ne anlattığını söylüyor ama sözleri belirtmiyor",
  "it says nothing": "hiçbir şey söylemiyor",
  "its note is longer than {a} letters": "notu {a} karakterden uzun",
  "“{a}” is not a valid tag name": "“{a}” etiket olamaz",
  "{a} is named neither in the document nor by its publisher; mark who is, and correct it with a reason":
    "{a} ne belgede ne de yayımcısında anılıyor; anılanı işaretleyin, sonra gerekçesiyle düzeltin",
  "not named: {a}": "metinde anılmıyor: {a}",
  "speaker not named: {a}": "konuşan metinde anılmıyor: {a}",
  "less certain than {a}%": "kesinlik %{a} altında",
  "no words": "söz işaretlenmedi",
  "words of more than one sentence": "sözler birden çok cümleden alınmış",
  "nobody acts": "eylemde bulunan yok",
  "no such sum": "böyle bir tutar yok",
  "finance: {a}": "finansman: {a}",
  "visit: {a}": "ziyaret: {a}",
  "statement: {a}": "açıklama: {a}",
  "meeting: {a}": "görüşme: {a}",
  "agreement: {a}": "anlaşma: {a}",
  "partnership: {a}": "ortaklık: {a}",
  "membership: {a}": "üyelik: {a}",
  "no destination": "gidilen yer yok",
  "no level is named": "düzey belirtilmemiş",
  "no organisation": "örgüt yok",
  "nobody visits at home": "kimse kendi ülkesine ziyarette bulunmaz",
  "of itself alone": "yalnızca kendisi hakkında",
  "a bounty": "birinin başına konan ödül",
  "aid that is cut": "kesilen yardım",
  "to itself alone": "yalnızca kendisine",
  "nobody takes part": "katılan yok",
  "only one side is named": "yalnızca bir taraf anılıyor",
};
