import { type Chance, chance } from "./chance.js";
import type { Happening } from "./happening.js";

/** What relations between states are about on a day: the words by which reports of one thing are known besides its date. All invented or general. */
const MATTERS = [
  "the detention of three fishermen",
  "the Sarez lake warning system",
  "a ban on apricots",
  "lorries waiting at the Korday crossing",
  "the trial of a blogger",
  "the Caspian ferry",
  "a mosque in the old town",
  "locusts",
  "the statue of the poet Ulugbek",
  "tariffs on steel pipes",
  "unpaid wages of seasonal workers",
  "the shelling of a village",
  "a mine disaster",
  "the archive of the geological service",
  "dairy inspectors",
  "the census of Saiga antelopes",
  "visas for lorry drivers",
  "the sinking of a trawler",
  "the radar at Gabala",
  "an exhibition of Scythian gold",
  "melting glaciers",
  "the price of flour",
  "a chess tournament",
  "insulting cartoons",
  "debts of the Kumtor smelter",
  "the flight ban after the crash at Manas",
  "drones over the exclave",
  "the language of road signs",
  "a cholera outbreak",
  "teachers of Mandarin",
  "sulphur heaps at Tengiz",
  "a hijacked tanker",
  "the gauge of the tracks",
  "the return of ancient manuscripts",
  "wolves",
  "cyber attacks on a bank",
  "the Winter Games",
  "silkworm cocoons",
  "the border market of Dordoy",
  "satellite photographs of trenches",
  "the arrest of a general",
  "fertiliser quotas",
  "forged passports",
  "the ashes of fallen soldiers",
  "bird flu",
  "lithium deposits near Kalba",
  "the opera house",
  "an oil slick off Mangystau",
  "maternity wards",
  "a boycott of the pop festival",
  "the burning of a flag",
  "weather balloons",
  "rice seedlings",
  "the depth of the Volga canal",
  "horse meat",
  "football hooligans",
  "the exiled banker Dosmuhamedov",
  "the mapping of landslides",
  "gas metering at Shurtan",
  "asylum for deserters",
  "wind turbines in the Dzungarian gap",
  "looted bronze figures",
  "a rabies campaign",
  "pilgrims stranded at Jeddah",
  "onion prices",
  "a hydrological station on the Ili",
  "the new alphabet",
  "sugar beet",
  "helicopter spare parts",
  "the tomb of a saint",
  "container scanners",
  "a poisoned envoy",
  "the theft of rails",
  "camel racing",
  "prison conditions in Tabriz",
  "heroin in melon crates",
  "carpet weavers",
  "a quarrel over anthem lyrics",
  "sturgeon stocks",
  "the wreck of a submarine",
  "tea plantations",
  "the curfew in Khorog",
  "copper cathodes",
  "kindergartens",
  "a film on the famine",
  "mudflows above Almaty",
  "goats across the fence",
  "radioactive tailings at Mailuu",
  "the sale of a telephone company",
  "rockets falling near Zhezkazgan",
] as const;

const VERBS: Readonly<Record<Happening["type"], readonly string[]>> = {
  visit: ["visited", "arrived in", "went to"],
  meeting: ["met the leadership of", "held talks with", "discussed matters with"],
  statement: ["spoke about", "told", "said to"],
  agreement: ["signed an agreement with", "concluded a document with", "agreed with"],
  partnership: ["and its relations with", "is a partner of"],
  position: ["took a stand towards", "said to"],
  membership: ["joined", "is a member of"],
  finance: ["gave money to", "lends to", "will finance"],
  trade: ["trades with", "traded goods with"],
  project: ["is building in", "takes part in works in"],
  cooperation: ["cooperates with", "works together with"],
  action: ["took measures against", "decided on steps towards"],
};

/** Share of texts that say nothing besides what the reading of them gives. */
const BARE = 0.15;
/** Share of what a happening is about that a text takes up, each by itself. */
const TAKEN_UP = 0.5;
/** Share of texts that speak of another matter as well. */
const STRAY = 0.25;
/** Share of omitted objects that stand in the text and were lost by the reading. */
const LOST = 0.5;

/** What it is about: three matters of its own, and one that all things between the parties in that year may be about. */
function mattersOf({ key, type, source, target, steps }: Happening): readonly string[] {
  const { day } = steps[0]!;
  const parties = [...source, ...target].sort().join(" ");
  const season = chance(seedOf(`${parties} ${Math.floor(day / 365)}`)).some(MATTERS, 4);
  const own = chance(seedOf(`${key} ${type} ${parties} ${day}`));
  return [...own.some(MATTERS, 3), ...own.some(season, 1)];
}

/** The words in which a press tells a happening; `told` are the details that a reading of them gives. */
export function wordsOf(c: Chance, happening: Happening, told: Readonly<Record<string, unknown>>): string {
  const words = [happening.source.join(" and "), c.pick(VERBS[happening.type]), happening.target.join(" and ")];
  for (const [field, wordings] of Object.entries(happening.wordings ?? {})) {
    const known = told[field];
    if (known !== undefined) words.push(Array.isArray(known) ? known.join(", ") : String(known));
    else if (c.often(LOST)) words.push(c.pick(wordings));
  }
  if (!c.often(BARE)) {
    words.push(...mattersOf(happening).filter(() => c.often(TAKEN_UP)));
    if (c.often(STRAY)) words.push(c.pick(MATTERS));
  }
  return words.filter((word) => word !== "").join(" ");
}

/** FNV-1a (Fowler, Noll, Vo). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
