import { stateGroup } from "../../vocabulary/index.js";

/** Endings by which a region's adjective becomes a group of states. */
const ENDINGS = ["countries", "states", "nations", "republics"];

// group of vocabulary/groups.ts | adjectives before "countries", "states"… | names that stand alone
const ROWS = `
central-asia | Central Asian; five Central Asian | Central Asian five
south-caucasus | South Caucasus; South Caucasian; Transcaucasian | South Caucasus trio
baltic | Baltic; three Baltic | Baltics
nordic | Nordic; five Nordic | Nordics
scandinavia | Scandinavian | Scandinavia
low-countries | | Low Countries; the Low Countries
benelux | Benelux | Benelux
visegrad | Visegrad; Visegrád | Visegrad Four; Visegrád Four
western-balkans | Western Balkan; Western Balkans | Western Balkan six
gulf | Gulf; Arab Gulf; GCC
maghreb | Maghreb; Maghrebi
levant | Levantine
horn-of-africa | Horn of Africa
sahel-alliance | Sahel alliance
great-lakes | Great Lakes
korean-peninsula | | two Koreas; both Koreas
south-east-asia | Southeast Asian; South-East Asian; South East Asian; ASEAN
south-asia | South Asian
mekong | Mekong; Lower Mekong
caspian | Caspian; Caspian littoral
black-sea | Black Sea; Black Sea littoral
turkic | Turkic
post-soviet | post-Soviet; former Soviet
p5 | | permanent members of the Security Council; permanent members of the UN Security Council
e3 | | E3
central-america | Central American
caricom | Caribbean
`;

function parse(row: string): [string, readonly string[]][] {
  const [slug = "", adjectives = "", names = ""] = row.split("|").map((cell) => cell.trim());
  const members = stateGroup(slug)?.members ?? [];
  const list = (cell: string) => (cell === "" ? [] : cell.split(";").map((item) => item.trim()));
  const phrases = [
    ...list(adjectives).flatMap((adjective) => ENDINGS.map((ending) => `${adjective} ${ending}`)),
    ...list(names),
  ];
  return phrases.map((phrase) => [phrase, members]);
}

/** English names of the groups of states in vocabulary/groups.ts → their members. */
export const groups: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ROWS.trim().split("\n").flatMap(parse),
);
