import { OFFICES } from "../../vocabulary/index.js";
import { slugWords } from "../slug-words.js";

/** Those whose slug is not how they are written. */
const WRITTEN: Readonly<Record<string, string>> = {
  "charge-d-affaires": "chargé d’affaires",
  "president-of-body": "president",
  "representative-in-congress": "member of the House of Representatives",
  "member-of-the-european-parliament": "member of the European Parliament",
  "prime-minister-office": "prime minister’s office",
  "minister-counsellor": "minister-counsellor",
  "commander-in-chief": "commander-in-chief",
  "defence-attache": "defence attaché",
  attache: "attaché",
  "co-prince": "co-prince",
  "state-department": "State Department",
  "chief-of-general-staff": "chief of the general staff",
  "emergency-minister": "emergencies minister",
  "emergency-ministry": "emergencies ministry",
  "european-affairs-minister": "European affairs minister",
  "european-affairs-ministry": "European affairs ministry",
};

/** Offices and bodies in English. */
export const offices: Readonly<Record<string, string>> = Object.fromEntries(
  OFFICES.map(({ slug }) => [slug, WRITTEN[slug] ?? slugWords(slug)]),
);
