import { message } from "../../../words/index.js";

/** What the About page says; its figures come from elsewhere. */
export const about = {
  title: "About Entente",
  lead: "Entente reads documents about relations between states and keeps what they say as claims that can be checked: who did, promised, paid, built, signed, recognised or said what, to whom, when, how much, according to whom, each with the words that say it.",
  knows: {
    title: "What it can know",
    points: [
      "It knows what documents say, not what happened. A fact here is what claims of documents come to when they are about one thing.",
      "Support counts independent origins. Copies, translations, the same agency’s line and texts that cite one source count once.",
      "Every value leads to its words. Where sources give different values, all stand side by side with who gives which.",
      "What a document does not say stays empty. A year is never made into a day.",
    ],
  },
  limits: {
    title: "What it can’t know",
    points: [
      "It misses claims, and it misreads some. The number beside a claim is how often claims like it were right in type, parties and words when people checked them. Its date, status, sum and speaker do not count there, and are wrong more often.",
      "It reads English, Russian, Turkish and Chinese. Documents in other languages are kept without claims, and a sentence says so.",
      "Numbers over time follow how much was published and added as much as what happened. A quiet year may be a year without documents.",
      "A contradiction means that two values can’t both be so; which one is wrong is for people to judge.",
    ],
  },
  names: {
    title: "Names and borders",
    points: [
      "States and territories have the codes of ISO 3166 and the short names that English commonly uses. Kosovo has the code XKX, which is not in the standard; Taiwan and Palestine stand under those names.",
      "A name or a flag here is no view on who is a state. Entities that hardly any state recognises, such as the Donetsk People’s Republic, are listed among organisations.",
      "Maps draw borders as those of the United Nations do, unless another view is chosen below them; what is disputed is hatched, and lines that are not settled are broken. The lines are those of Natural Earth at 1 : 50 million. Maps are drawn to find places and take no position on whose a territory is.",
      "A place that is only known as a region or a state is never drawn as a point in a town.",
    ],
  },
  scores: {
    title: "How often it is right",
    text: message(
      "Measured on {annotated} claims that annotators read out of texts of {publishers} publishers, none of which the reader was trained on. How sure it is was found on these same texts, each publisher’s by what the others taught.",
      "annotated",
      "publishers",
    ),
    points: [
      "A claim is right where its type, its parties and its words are as annotated. Sums, dates and other details are not part of this; they may be wrong in a claim that counts as right here.",
      "The rules that read English beside the network were tuned on readouts and on articles like these, so these two rows are too good. Press and wires are what texts of yet other houses come to.",
      "Headings, levels and totals rest on what is certain: claims called 80 % sure and more. The rest is shown, and called not certain.",
      "In texts about something else, what is found is mostly wrong.",
    ],
    annotators: message(
      "The annotators are those who make Entente, not independent experts. Two of them, apart, agree on {agreement} of claims, which is the most that a score here could mean.",
      "agreement",
    ),
    types: "By type",
    type: "Type",
    kind: "Texts",
    kinds: {
      caption: "By language and kind of text",
      press: message("{language}: newspapers, broadcasters, agencies", "language"),
      wires: message("{language}: wire services", "language"),
      readouts: message("{language}: readouts of a president’s office", "language"),
      articles: message("{language}: whole articles, invented", "language"),
    },
    others: "Other languages are not read, and nothing was measured of them.",
    annotated: "Annotated",
    recall: "Found of these",
    found: "Claims made",
    certain: "Certain",
    precision: "Right of these",
    confidence: "What the number beside a claim was worth",
    said: "Number",
    wasRight: "Were right",
    between: message("{from} to {to}", "from", "to"),
    how: "Measured by training/calibrate.mjs, which comes with the program’s source.",
  },
  ledger: {
    title: "This ledger",
    documents: "Documents",
    claims: "Claims",
    facts: "Facts",
    types: "Claims by type",
    type: "Type",
  },
  sources: {
    title: "Where its tables come from",
    text: "Places are from GeoNames (CC BY 4.0), borders from Natural Earth (public domain), flags from flag-icons (MIT), type faces Inter and Source Serif 4 (SIL OFL 1.1). Reference tables of memberships, offices and rates name their source in each row.",
  },
};
