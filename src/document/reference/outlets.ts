import { wordTable } from "./word-table.js";

/** Words that names of newspapers, agencies and broadcasters are made of, and outlets without such a word. */
const isOutletWord = wordTable(
  "news|newspaper|times|daily|post|herald|tribune|gazette|guardian|telegraph|mirror|observer|courier|chronicle|dispatch|independent|express|standard|star|sun|mail|citizen|monitor|inquirer|examiner|wire|radio|television|tv|broadcasting|press agency|bbc|cnn|cgtn|cctv|xinhua|reuters|tass|afp|ap|associated press|agence france-presse|bloomberg|al jazeera|interfax|anadolu|trt|dha|iha|euronews|eurasianet|politico|axios|npr|kyodo|yonhap|jiji|irna|saba|wam|" +
    "новости|газета|ведомости|известия|правда|вестник|дневник|коммерсант*|тасс|интерфакс|риа|рбк|казинформ|время|труд|заря|курьер|" +
    "haber*|gazete*|ajans*|postası|sabah|hürriyet|milliyet|cumhuriyet|zaman|yeni şafak|" +
    "le monde|le figaro|quotidien|journal de|dépêche|libération|zeitung|nachrichten|tageblatt|spiegel|tagesspiegel|anzeiger|diario|el país|periódico|noticias|corriere|giornale",
);
const isScholarlyWord = wordTable(
  "journal of|review|studies|quarterly|affairs|araştırma*|dergi*|çalışma*|журнал|revue|zeitschrift|revista|cuadernos",
);
const isMagazineWord = wordTable(
  "magazine|review of books|weekly|monthly|economist|spectator|обозреватель|огонёк|журнал|mecmua*|aktüel",
);
const isBlogWord = wordTable("blog*|weblog|блог*|livejournal|substack|medium");
/** "Вестник Приморского института" is a journal, "Степной вестник" a newspaper. */
const HERALD_OF = /^Вестник\s/u;

/** What kind of container a name tells of; null where it does not tell. */
export function outletKind(name: string): "newspaper" | "magazine" | "blog" | null {
  if (name.length > 120) return null;
  if (isBlogWord(name)) return "blog";
  if (isMagazineWord(name)) return "magazine";
  return isOutletWord(name) && !isScholarlyWord(name) && !HERALD_OF.test(name) ? "newspaper" : null;
}

/** Whether a name that stands where an author does is one of an outlet: "Xinhua", "BBC News"; "Emily Post" is a person. */
export function isOutlet(name: string): boolean {
  return (
    /^\p{Lu}[^,]*$/u.test(name) &&
    outletKind(name) === "newspaper" &&
    !/^\p{Lu}\p{Ll}+\s(?:Post|Sun|Star|Mail|Express|Standard)$|^(?:Sun|Star|Post)\s/u.test(name)
  );
}
