import { message } from "../../../words/index.js";

/** What the About page says; its figures come from elsewhere. */
export const about = {
  title: "About Entente",
  lead: "Entente reads documents about relations between states and keeps what they say as claims that can be checked: who did, pledged, paid, built, signed, recognised or said what, to whom, when, for how much and according to whom, each with the words of the document behind it.",
  knows: {
    title: "What it can tell you",
    points: [
      "It records what documents say, not what happened. A fact here is a set of claims about the same thing.",
      "Support is counted in independent origins. Copies, translations, the same agency’s wire and texts that cite one source count once.",
      "Every value leads back to its wording. Where sources differ, all values are shown, each with its sources.",
      "What a document does not say is left blank. A year is never turned into a day.",
    ],
  },
  limits: {
    title: "What it can’t tell you",
    points: [
      "It misses some claims and misreads others. The certainty beside a claim is how often similar claims had the right type, parties and words when people checked them. Date, status, amount and speaker are not covered by that figure and are wrong more often.",
      "It reads English, Russian, Turkish and Chinese. Documents in other languages are kept without claims, and marked as such.",
      "Figures over time reflect how much was published and added as much as what happened. A quiet year may simply be a year without documents.",
      "A contradiction means that two values can’t both be true; which one is wrong is for people to judge.",
    ],
  },
  names: {
    title: "Names and borders",
    points: [
      "States and territories carry ISO 3166 codes and their common English short names. Kosovo has the code XKX, which is not part of the standard; Taiwan and Palestine are listed under those names.",
      "A name or a flag here implies no view on statehood. Entities recognised by hardly any state, such as the Donetsk People’s Republic, are listed among organisations.",
      "Maps follow United Nations practice on borders unless another view is chosen below them; disputed areas are hatched and unsettled lines dashed. Boundary data: Natural Earth, 1:50 million. Maps are for locating places and take no position on the status of any territory.",
      "A place known only as a region or a state is never plotted as a point in a town.",
    ],
  },
  scores: {
    title: "How often it is right",
    text: message(
      "Measured on {annotated} claims annotated by hand in texts from {publishers} publishers; the reader was trained on none of these texts and, except for the readouts, on nothing else by these publishers. Certainty was calibrated on the same texts, leaving out one publisher at a time.",
      "annotated",
      "publishers",
    ),
    points: [
      "A claim counts as right if its type, parties and words match the annotation. Amounts, dates and other details are not scored; they may be wrong in a claim that counts as right here.",
      "The English rules that work alongside the neural network were tuned on readouts and articles like these, so the rows for readouts and articles are flattering. The rows for press and wires show what to expect of other publishers.",
      "Headlines, levels and totals rest on certain facts: those with a certainty of 80% or more. The rest are shown, marked “not certain”.",
      "In texts on other subjects, most of what it finds is wrong.",
    ],
    annotators: message(
      "The annotators are the makers of Entente, not independent experts. Two of them, working separately, agree on {agreement} of claims, which is the ceiling for any score here.",
      "agreement",
    ),
    types: "By type",
    type: "Type",
    kind: "Texts",
    kinds: {
      caption: "By language and kind of text",
      press: message("{language}: press", "language"),
      wires: message("{language}: wire services", "language"),
      readouts: message("{language}: presidential readouts", "language"),
      articles: message("{language}: invented articles", "language"),
    },
    others: "Other languages are not read and were not measured.",
    annotated: "Annotated",
    recall: "Recall",
    found: "Found",
    certain: "Certain",
    precision: "Precision",
    confidence: "How well calibrated certainty is",
    said: "Certainty",
    wasRight: "Right in practice",
    between: message("{from} to {to}", "from", "to"),
    how: "Measured by training/calibrate.mjs, included in the source code.",
  },
  ledger: {
    title: "This ledger",
    claims: "Claims",
    types: "Claims by type",
    type: "Type",
  },
  sources: {
    title: "Reference data",
    text: "Places: GeoNames (CC BY 4.0). Borders: Natural Earth (public domain). Flags: flag-icons (MIT). Typefaces: Inter and Source Serif 4 (SIL OFL 1.1). Reference tables of memberships, offices and exchange rates name their source in each row.",
  },
};
