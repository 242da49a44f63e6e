/**
 * The fixed words of pages, in English, Russian and Turkish. All are matched against text folded by `fold` (lower case, straight
 * quotes, dotless ı as i), so they are written that way. A table is a Set where the whole line must match, and a list where the line
 * begins with the words.
 */

/** Lower case with straight quotes and one kind of i, for comparing with these tables only. */
export function fold(text: string): string {
  const plain = /[^\0-\x7f]/u.test(text)
    ? text
        .replace(/[İIı]/gu, "i")
        .toLowerCase()
        .replace(/[\u2018\u2019\u02BC]/gu, "'")
        .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
    : text.toLowerCase();
  return plain.replace(/ \s+|[^\S ]\s*/gu, " ").trim();
}

const set = (words: string): ReadonlySet<string> => new Set(words.split("|").map((word) => fold(word)));
const list = (words: string): readonly string[] => words.split("|").map((word) => fold(word));

/** A line of nothing but these is a row of share buttons; one of the strong ones must be among them. */
export const SHARE_STRONG = set(
  "share|shares|facebook|twitter|linkedin|whatsapp|telegram|vk|vkontakte|вконтакте|одноклассники|viber|email|e-mail|print|tweet|pinterest|reddit|messenger|поделиться|поделитесь|распечатать|печать|paylaş|paylaşın|yazdır|tweetle",
);
export const SHARE_WEAK = set(
  "this|on|via|to|by|x|with|the|article|post|story|page|news|copy|link|pin|it|in|и|в|на|эту|статью|новость|ссылка|скопировать|отправить|whatsapp'ta|facebook'ta|twitter'da|bunu|bu|yazıyı|haberi|e-posta|:|·|+|&|#|/",
);

/** Headings of what is no part of the article: other articles. */
export const RELATED = set(
  "similar posts|similar articles|related|related posts|related articles|related stories|related news|related content|related reading|related topics|related publications|read more|read also|read next|more on this|more on this story|more from this author|more from the author|more news|more stories|more in this section|see also|you may also like|you might also like|recommended|recommended for you|recommended reading|latest news|latest posts|latest articles|latest|recent posts|recent news|most read|most popular|popular|popular posts|trending|trending now|top stories|up next|next article|previous article|previous post|next post|leave a reply|leave a comment|comments|add a comment|похожие статьи|похожие записи|похожие новости|похожие материалы|читайте также|читать также|смотрите также|ещё по теме|еще по теме|по теме|материалы по теме|другие новости|последние новости|популярное|самое читаемое|новости по теме|рекомендуем|комментарии|оставить комментарий|benzer yazılar|benzer haberler|benzer içerikler|ilgili yazılar|ilgili haberler|ilgili içerikler|ilgili makaleler|ayrıca okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|son haberler|son yazılar|çok okunanlar|en çok okunanlar|diğer haberler|yorumlar|yorum yap|bir yanıt yazın",
);
/** The same as the beginning of a line that names the other article itself; a colon follows. */
export const RELATED_LINE = list(
  "read more|read also|also read|read next|see also|related|related article|related story|more on this|watch|listen|читайте также|читать также|смотрите также|подробнее|по теме|ayrıca okuyun|ayrıca bakınız|ilgili haber|devamını oku",
);

/** Menus, buttons and other furniture, each a line by itself. */
export const FURNITURE = set(
  "home|menu|search|about|about us|contact|contact us|contacts|skip to content|skip to main content|skip to navigation|log in|login|sign in|sign up|register|subscribe|subscribe now|newsletter|privacy policy|privacy|terms of use|terms of service|terms and conditions|cookie policy|advertisement|advertising|sponsored|sponsored content|back to top|top|close|open menu|toggle navigation|load more|show more|view all|previous|next|accept|accept all|accept cookies|reject|download|download pdf|pdf|listen|listen to this article|rss|sitemap|site map|careers|faq|help|follow us|follow us on|главная|меню|поиск|о нас|контакты|войти|регистрация|подписаться|реклама|на правах рекламы|наверх|закрыть|показать ещё|показать еще|все новости|назад|далее|скачать|слушать|мы в соцсетях|ana sayfa|anasayfa|menü|ara|hakkımızda|iletişim|giriş|giriş yap|kayıt ol|abone ol|reklam|yukarı|kapat|daha fazla|tümünü gör|tüm haberler|indir|dinle|bizi takip edin|künye|gizlilik politikası|çerez politikası",
);

/** Beginnings of calls, notices and lists of tags. They are boilerplate when the line is short. */
export const NOTICE = list(
  "sign up for|sign up to|subscribe to|subscribe for|join our|follow us on|get the latest|get our|receive our|our newsletter|click here|download the|we use cookies|this site uses cookies|this website uses cookies|this site is protected|by continuing to|by clicking|all rights reserved|copyright|(c) 20|© |the views expressed|views expressed|the opinions expressed|opinions expressed|disclaimer|tags:|tag:|topics:|topic:|keywords:|key words:|category:|categories:|filed under|posted in|source link|support our|donate|become a member|подпишитесь|подписывайтесь|подписаться на|наш телеграм|мы используем cookie|мы используем файлы cookie|этот сайт использует|продолжая использовать|все права защищены|мнение автора может|мнение редакции|точка зрения автора|теги:|метки:|ключевые слова:|рубрика:|рубрики:|категория:|темы:|при использовании материалов|при цитировании|нашли ошибку|нашли опечатку|заметили ошибку|bültenimize|bültene|abone olun|bizi takip|çerez|bu site çerez|web sitemizde çerez|sitemizde çerez|tüm hakları saklıdır|bu makalede yer alan|bu yazıda yer alan|yazıda yer alan görüşler|etiketler:|etiket:|anahtar kelimeler:|kategori:|kategoriler:|konular:",
);
/** A notice anywhere in a short line. */
export const NOTICE_INSIDE = list(
  "all rights reserved|все права защищены|tüm hakları saklıdır|cookie policy|политикой конфиденциальности",
);

/** Names of sections that stand over a title; a kicker may join two of these. */
export const KICKER = set(
  "analysis|analyses|analytics|opinion|opinions|op-ed|oped|commentary|comment|editorial|column|news|breaking|breaking news|exclusive|world|world news|politics|policy|economy|economics|business|finance|markets|energy|security|defence|defense|diplomacy|foreign policy|international|international relations|international affairs|global|interview|interviews|report|reports|policy brief|policy paper|working paper|brief|briefing|press release|press releases|readout|readouts|statement|statements|statements and releases|remarks|speech|speeches|transcript|feature|features|explainer|insight|insights|perspective|perspectives|viewpoint|review|blog|article|articles|research|publications|publication|events|in focus|focus|special report|top story|asia|central asia|south asia|southeast asia|east asia|europe|africa|americas|latin america|middle east|eurasia|asia-pacific|asia pacific|indo-pacific|russia|china|аналитика|анализ|мнение|мнения|колонка|новости|новость|главное|срочно|эксклюзив|мир|в мире|политика|внешняя политика|экономика|бизнес|финансы|энергетика|безопасность|оборона|дипломатия|международные отношения|интервью|репортаж|доклад|комментарий|комментарии|заявление|заявления|пресс-релиз|пресс-релизы|сообщение для сми|выступления|стенограмма|обзор|статья|статьи|публикации|события|азия|центральная азия|европа|африка|ближний восток|analiz|analizler|görüş|görüşler|yorum|köşe yazısı|haber|haberler|gündem|son dakika|özel haber|dünya|politika|siyaset|dış politika|ekonomi|iş dünyası|finans|enerji|güvenlik|savunma|diplomasi|uluslararası ilişkiler|röportaj|söyleşi|rapor|raporlar|açıklama|açıklamalar|basın açıklaması|basın bülteni|konuşma|değerlendirme|makale|makaleler|yayınlar|bülten|asya|orta asya|avrupa|afrika|orta doğu|avrasya",
);

/** Before the names of languages in which a page is also to be had. */
export const TRANSLATIONS = list(
  "this post is also available in|this article is also available in|this page is also available in|this post is available in|this article is available in|this entry was posted in english but is available in|also available in|available in|read in|read this in|read this article in|read it in|other languages|in other languages|languages|language|эта запись также доступна на|эта статья также доступна на|также доступно на|доступно на|читать на|на других языках|другие языки|язык|bu yazı şu dillerde de mevcuttur|bu yazı ayrıca şu dillerde mevcuttur|bu yazı ayrıca şu dilde mevcuttur|bu makale şu dillerde de mevcuttur|şu dillerde de okunabilir|diğer diller|diğer dillerde|dil",
);

/** Headings over notes and bibliographies. */
export const NOTES_HEADING = set(
  "notes|note|endnotes|footnotes|references|reference|reference list|bibliography|works cited|sources|source|notes and references|further reading|примечания|сноски|источники|литература|список литературы|список источников|библиография|ссылки|notlar|dipnotlar|dipnot|sonnotlar|kaynaklar|kaynakça|kaynak|referanslar|bibliyografya",
);

/** Before the names of authors. */
export const BYLINE =
  /^(?:(?:written|reported|reporting|edited|story|text|posted|published|compiled)\s+by\b:?|by\b:?|authors?\s*:|авторы?\s*:|текст\s*:|автор\s|yazan(?:lar)?\s*:|yazar(?:lar)?\s*:|haber\s*:|muhabir\s*:)\s*/iu;

/** Before or around a date of publication, and of a change. */
export const PUBLISHED = list(
  "published on|published at|published|publication date|date published|posted on|posted|first published|date|issued on|issued|released on|released|release date|created on|опубликовано|дата публикации|дата|размещено|создано|yayınlanma tarihi|yayın tarihi|yayınlanma|yayınlandı|yayımlanma tarihi|yayımlandı|tarih|eklenme tarihi|giriş tarihi|oluşturulma tarihi|giriş",
);
export const MODIFIED = list(
  "updated on|updated at|updated|last updated on|last updated at|last updated|last update|last modified|modified on|modified|date modified|обновлено|последнее обновление|изменено|дата обновления|güncellenme tarihi|güncellendi|güncelleme tarihi|güncelleme|son güncelleme|son güncellenme",
);
/** How long a page takes to read, and how often it was seen. */
export const READING_TIME =
  /(?:reading time:?\s*)?~?\d{1,3}\s?[-–]?\s?(?:min|mins|minute|minutes)\.?\s?(?:read|reading)?|(?:reading time|время чтения|время на чтение|okuma süresi|okuma suresi):?\s*~?\d{0,3}\s*(?:min(?:utes?)?|мин(?:ут[аы]?)?|dakika|dk)?\.?|\d+\s?(?:views|просмотр(?:ов|а)?|okunma|görüntülenme|goruntulenme)/giu;

/** Before what a picture shows or who took it. */
export const CAPTION =
  /^(?:photo|photograph|photos|image|picture|figure|fig|caption|illustration|map|chart|graphic|credit|source photo|фото|фотография|изображение|рисунок|рис|иллюстрация|карта|график|снимок|fotoğraf|fotograf|foto|görsel|gorsel|resim|şekil|sekil|harita|grafik)(?:\s+(?:credit|by|courtesy|source|автора?|пресс-служб\p{L}+))?(?:\s?\d{1,3})?\s?[:.©/|—–]/iu;

/** Headings over what is told of the author. */
export const ABOUT_AUTHOR = set(
  "about the author|about the authors|about author|author|the author|the authors|authors|author bio|author biography|contributor|contributors|об авторе|об авторах|автор|авторы|сведения об авторе|yazar|yazarlar|yazar hakkında|yazarlar hakkında",
);

/** What biographies of authors say; counted within one paragraph. */
export const BIOGRAPHY_CUE = new RegExp(
  [
    "\\b(?:is|was|are) (?:currently |now |also )?(?:an?|the) [^.]{0,80}?\\b(?:researcher|fellow|analyst|professor|lecturer|journalist|correspondent|specialist|expert|candidate|student|columnist|editor|scholar|writer|author|reporter|economist|historian|consultant|associate|commentator|academic|intern|director of|head of)\\b",
    "\\bgraduated from\\b",
    "\\bholds? an? (?:ph\\.?d|doctorate|master|ma\\b|ba\\b|b\\.?sc|m\\.?sc|bachelor|degree|llm)",
    "\\b(?:ph\\.?d|doctoral|master'?s|bachelor'?s)\\b[^.]{0,40}\\b(?:degree|candidate|student|thesis|program)",
    "\\b(?:received|earned|completed|obtained|pursuing) (?:his|her|their|an?) (?:ph\\.?d|doctorate|master|ba\\b|ma\\b|b\\.?sc|m\\.?sc|bachelor|undergraduate|graduate|degree|education|doctoral)",
    "\\bserves? as an?\\b|\\bworks? (?:as|at|for) (?:an? |the )?",
    "\\b(?:research|primary|main) interests?\\b|\\bareas? of (?:expertise|interest)\\b|\\b(?:he|she) (?:specialises|specializes|writes on|covers|speaks)\\b|\\bspeaks (?:fluent|english|advanced|native)",
    "(?:окончил[аи]?|закончил[аи]?) |кандидат (?:политических|исторических|экономических|юридических|философских) наук|доктор (?:политических|исторических|экономических|юридических|философских) наук|научный сотрудник|старший преподаватель|является (?:экспертом|аналитиком|научным|доцентом|профессором)|область научных интересов|сфера научных интересов|владеет (?:английским|турецким|русским)",
    "mezun ol(?:du|muştur|mustur)|yüksek lisans|doktora(?:sini|sina| eğitim| programi| öğrenci)|araştirma görevlisi|öğretim (?:üyesi|görevlisi)|(?:uzmani|araştirmacisi|editörü) olarak|çalişma alanlari|ilgi alanlari|bilmektedir|lisans eğitimini|görev yapmaktadir",
  ].join("|"),
  "giu",
);

/** News agencies as they stand in datelines, with the name to record. */
export const AGENCIES: ReadonlyMap<string, string> = new Map(
  "Xinhua|TASS|ТАСС|Reuters|Рейтер|AP|AFP|Anadolu|AA|Interfax|Интерфакс|RIA Novosti|РИА Новости|Kazinform|Казинформ|Kabar|Кабар|Khovar|Ховар|UzA|УзА|BelTA|БЕЛТА|Trend|AZERTAC|АЗЕРТАДЖ|Armenpress|Yonhap|Kyodo|Jiji|ANI|PTI|IANS|APP|IRNA|ISNA|Fars|Mehr|SANA|MENA|WAM|SPA|QNA|KUNA|Petra|NNA|Antara|Bernama|VNA|CNA|KCNA|UPI|dpa|EFE|ANSA|PAP|MTI|Agerpres|BTA|Tanjug|Hina|ATA|Ukrinform|Укринформ|Montsame|DHA|İHA|UNB|BSS|GNA|NAN|MAP|APS|TAP"
    .split("|")
    .map((agency) => [fold(agency), agency] as const),
);
