// Compares the table of tenures with the REIGN leader list and writes down the days on which that has people begin to lead a state:
//   node dist/tools/import-tenures.js REIGN_LEADERLIST.csv > src/vocabulary/reference/tenures/reign.ts
// Standard error tells which leaders of the list since 1990 the table has not, and where the days differ. The list itself (C. Bell, The Rulers, Elections,
// and Irregular Governance dataset, One Earth Future, oefdatascience.github.io/REIGN.github.io) is not kept here. It names most leaders by
// their family names and counts effective rule, not office.
import { readFileSync } from "node:fs";
import { closeness, readingOf } from "../src/vocabulary/reference/spelling.js";
import { seatOf, type Tenure, tenures } from "../src/vocabulary/reference/tenures.js";

/** Abbreviations of the Correlates of War for the states of the list, where they are not alpha-3 themselves. */
const STATES = `BHM BHS,HAI HTI,TRI TTO,BAR BRB,GRN GRD,SLU LCA,SVG VCT,AAB ATG,SKN KNA,GUA GTM,HON HND,SAL SLV,COS CRI,PAR PRY,URU URY,UKG GBR,IRE IRL,
NTH NLD,FRN FRA,MNC MCO,SWZ CHE,SPN ESP,POR PRT,GMY DEU,GDR DDR,AUS AUT,CZE CSK,CZR CZE,SLO SVK,SNM SMR,MNG MNE,MAC MKD,CRO HRV,YUG YUG;SRB,BOS BIH,
KOS XKX,SLV SVN,BUL BGR,MLD MDA,ROM ROU,RUS SUN;RUS,LAT LVA,LIT LTU,GRG GEO,SWD SWE,DEN DNK,ICE ISL,CAP CPV,EQG GNQ,GAM GMB,MAA MRT,NIR NER,CDI CIV,GUI GIN,BFO BFA,
SIE SLE,TOG TGO,CAO CMR,NIG NGA,CEN CAF,CHA TCD,CON COG,DRC COD,TAZ TZA,BUI BDI,ANG AGO,MZM MOZ,ZAM ZMB,ZIM ZWE,MAW MWI,SAF ZAF,LES LSO,BOT BWA,
SWA SWZ,MAG MDG,MAS MUS,SEY SYC,MOR MAR,ALG DZA,LIB LBY,SUD SDN,LEB LBN,KUW KWT,BAH BHR,UAE ARE,OMA OMN,TAJ TJK,KYR KGZ,KZK KAZ,MON MNG,ROK KOR,
BHU BTN,BNG BGD,MYA MMR,SRI LKA,MAD MDV,NEP NPL,THI THA,CAM KHM,DRV VNM,MAL MYS,SIN SGP,BRU BRN,PHI PHL,INS IDN,ETM TLS,AUL AUS,NEW NZL,VAN VUT,
SOL SLB,FIJ FJI,MSI MHL,PAL PLW,NAU NRU,WSM WSM,SWA SWZ`;

const alpha3 = new Map(
  STATES.split(/[,\n]+/u).map((pair): [string, string[]] => {
    const [from = "", to = ""] = pair.trim().split(" ");
    return [from, to.split(";")];
  }),
);

interface Leader {
  readonly states: readonly string[];
  readonly name: string;
  readonly from: string;
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write("Name the leader list of REIGN: node dist/tools/import-tenures.js LIST.csv\n");
  process.exit(2);
}

const digits = (value: string, length: number) => value.padStart(length, "0");

/** The leaders whose rule lasted into 1990. Fields that matter hold no quoted commas. */
function leaders(csv: string): Leader[] {
  const found: Leader[] = [];
  for (const line of csv.split("\n").slice(1)) {
    const [abbreviation = "", , , leader = "", day = "", month = "", year = "", , end = ""] = line.trim().split(",");
    if (year === "" || (end !== "" && Number(end) < 1990)) continue;
    const name = leader.replace(/\(.*?\)/gu, "").trim();
    const states = alpha3.get(abbreviation) ?? [abbreviation];
    found.push({ states, name, from: `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` });
  }
  return found;
}

const day = (edtf: string) => Date.parse(`${edtf}-01-01`.slice(0, 10)) / 86_400_000;
/** A term that begins so many days from the leader's is the same event; the best of several is the nearest. */
const NEAR = 60;

/** Whether a word of the list's name spells one of the person's: enough where the days are near, since one leader follows another. */
function sharesWord(name: string, { name: known, state }: Tenure): boolean {
  const words = name.split(/[\s.,-]+/u).filter((word) => word.length > 2);
  return [name, ...words].some((word) => (closeness(word, known, readingOf(state)) ?? 0) > 0.7);
}

/** The term of the leader's: of that state, of a name that the list's may spell, beginning near its day. */
function termOf({ states, name, from }: Leader): Tenure | undefined {
  const fitting = tenures().filter(
    (term) =>
      states.includes(term.state) &&
      seatOf(term.office) !== undefined &&
      seatOf(term.office) !== "foreign-minister" &&
      sharesWord(name, term),
  );
  const away = (term: Tenure) =>
    from.startsWith(term.from) ? 0 : Math.abs(day(term.from) - day(from)) + (term.acting ? 0.5 : 0);
  return fitting.filter((term) => away(term) <= NEAR).sort((one, other) => away(one) - away(other))[0];
}

const rows = new Map<string, Set<string>>();
for (const leader of leaders(readFileSync(path, "utf8"))) {
  const term = termOf(leader);
  if (term === undefined) {
    if (leader.from >= "1989")
      process.stderr.write(`not in the table: ${leader.states} ${leader.name} ${leader.from}\n`);
    continue;
  }
  if (leader.from !== term.from)
    process.stderr.write(
      `other day: ${term.state} ${term.office} ${term.person.slice(7)} ${term.from} ${leader.from}\n`,
    );
  const key = `${term.state} ${term.person.replace("person:", "")}`;
  rows.set(key, (rows.get(key) ?? new Set()).add(leader.from));
}
const text = [...rows.entries()].map(([key, days]) => [key, ...[...days].sort()].join(" ")).sort();
process.stdout.write(
  `/** Days on which the REIGN leader list (March 2021) has people begin to lead a state. Written by tools/import-tenures.ts. */\nexport const REIGN = \`\n${text.join("\n")}\n\`;\n`,
);
