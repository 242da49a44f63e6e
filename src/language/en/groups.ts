const members = (text: string): readonly string[] => text.split(" ");

const CENTRAL_ASIA = members("KAZ KGZ TJK TKM UZB");
const BALTIC = members("EST LVA LTU");
const CAUCASUS = members("ARM AZE GEO");
const NORDIC = members("DNK FIN ISL NOR SWE");
const BENELUX = members("BEL LUX NLD");
const VISEGRAD = members("CZE HUN POL SVK");
const GULF = members("ARE BHR KWT OMN QAT SAU");
const MAGHREB = members("DZA LBY MAR MRT TUN");
const WESTERN_BALKANS = members("ALB BIH MKD MNE SRB XKX");
const FIVE = members("CHN FRA GBR RUS USA");
const SAHEL = members("BFA MLI NER");
const KOREAS = members("KOR PRK");

/** Endings by which a region's adjective becomes a group of states. */
const ENDINGS = ["countries", "states", "nations", "republics"];

function regional(adjectives: readonly string[], group: readonly string[]): [string, readonly string[]][] {
  return adjectives.flatMap((adjective) =>
    ENDINGS.map((ending): [string, readonly string[]] => [`${adjective} ${ending}`, group]),
  );
}

/**
 * Named groups of states with their members, where the members are fixed. Membership by the organisations' own sites as of
 * 2026: GCC, Visegrád Group, Alliance of Sahel States, United Nations Security Council.
 */
export const groups: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...regional(["Central Asian", "five Central Asian"], CENTRAL_ASIA),
  ["Central Asian five", CENTRAL_ASIA],
  ...regional(["Baltic", "three Baltic"], BALTIC),
  ["Baltics", BALTIC],
  ...regional(["South Caucasus", "South Caucasian", "Transcaucasian"], CAUCASUS),
  ...regional(["Nordic"], NORDIC),
  ...regional(["Benelux"], BENELUX),
  ["Benelux", BENELUX],
  ...regional(["Visegrad", "Visegrád"], VISEGRAD),
  ["Visegrad Four", VISEGRAD],
  ["Visegrad Group", VISEGRAD],
  ["Visegrád Group", VISEGRAD],
  ...regional(["Gulf", "Arab Gulf", "GCC"], GULF),
  ...regional(["Maghreb"], MAGHREB),
  ...regional(["Western Balkan", "Western Balkans"], WESTERN_BALKANS),
  ["permanent members of the Security Council", FIVE],
  ["permanent members of the UN Security Council", FIVE],
  ["two Koreas", KOREAS],
  ["both Koreas", KOREAS],
  ...regional(["Sahel alliance"], SAHEL),
]);
