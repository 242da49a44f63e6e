import { groups } from "../../../language/en/index.js";
import type { NameWords } from "../annotation/index.js";
import { familyFirst, givenNames } from "./person-words.js";

const words = (text: string): string[] => text.trim().split(/\s+/u);
const list = (text: string): string[] => text.split(";").map((item) => item.trim());

/** The small English words and patterns that names are built with. Honorifics stand with the offices. */
export const nameWords: Omit<NameWords, "honorifics"> = {
  articles: ["the", "a", "an"],
  conjunctions: ["and", "&"],
  belonging: ["of", "for", "to", "in", "at"],
  sentTo: "to",
  sentTitles: words(
    "ambassador charge-d-affaires consul high-commissioner permanent-representative nuncio head-of-mission minister-counsellor defence-attache special-envoy special-representative envoy representative adviser assistant aide attache counsellor first-secretary negotiator embassy consulate mission delegation",
  ),
  genitive: "of",
  ownOfficers: ["secretary", "secretaries"],
  linking: ["of", "for", "on", "against"],
  possessives: ["'s", "'"],
  possessors: words("People Peoples Women Children Workers Farmers Men Youth Nation Teachers Writers"),
  locatives: words("in at near to from around outside across through via into towards toward between of"),
  particles: words(
    "bin ibn bint abu abd al el ul ur ud ad as van von der den de da do dos das del della di du la le las los san ter ten zu e y i st af",
  ),
  familyFirst,
  familyFirstStates: words("CHN TWN HKG MAC KOR PRK VNM"),
  calledByLast: words("VNM"),
  calledByFirst: words("ETH ERI THA ISL"),
  givenNames,
  reporting: words(
    "say tell state stress note add announce declare emphasize emphasise underline underscore highlight reiterate reaffirm affirm argue claim warn point remark comment explain reveal report write observe recall insist maintain acknowledge admit confirm deny urge call suggest propose promise pledge vow express praise welcome criticize criticise condemn reject accuse ask respond reply conclude hope believe think meet visit arrive attend sign thank congratulate host receive",
  ),
  sources: ["according to", "told by", "quoted", "quoting", "cited"],
  neverNames: words(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    visits meets holds says signs arrives attends urges calls seeks opens hosts welcomes leaves departs lands sends vows pledges backs
    praises warns tells receives discusses talks begins starts ends joins announces inaugurates launches hails slams condemns rejects
    wants gets gives makes takes stresses reaffirms congratulates addresses speaks chairs cancels postpones to on in at for with and or
    as after before amid over during under from by of about into the a an his her its their our this that these those he she it we they
    i you who what when where why how if but not no yes all also both however meanwhile moreover according mr mrs ms summit talks visit
    meeting agreement treaty declaration statement project program programme phase relations cooperation forum covid internet english`),
  wordsToo: words(
    "may will mark grant rose young long king bush hope gates power price bill case said self major best chance rice pope prince bishop dean marshal judge baker",
  ),
  organisationHeads: list(
    "Organization; Organisation; Union; Council; Agency; Forum; Association; Committee; Initiative; University; Institute; Party; Federation; Confederation; Alliance; League; Foundation; Centre; Center; Academy; Society; Community; Conference; Secretariat; Network; Movement; Front; Institution; Chamber; College; School; Authority; Assembly; Congress; Commission; Court; Tribunal; Bureau; Club; Museum; Hospital; Church; Brigade; Laboratory; Observatory; Faculty; Department of International Relations",
  ),
  firmHeads: list(
    "Bank; Corporation; Company; Group; Holding; Holdings; Energy; Oil; Gas; Petroleum; Railways; Railway; Airlines; Airways; Construction; Engineering; International; Enterprises; Enterprise; Industries; Investments; Motors; Steel; Telecom; Telecommunications; Technologies; Technology; Electronics; Shipping; Logistics; Mining; Metals; Minerals; Resources; Fund; Partners; Capital; Insurance; Pharma; Pharmaceuticals; Consortium; Conglomerate; Shipyard; Shipbuilding; Aerospace; Aviation; Electric; Cement; Chemical; Chemicals; Bancorp; Eximbank; Contractors; Builders; Refinery; Textile; Textiles",
  ),
  pressHeads: words(
    "Times Daily Weekly Herald Tribune Gazette Post Journal News Observer Chronicle Telegraph Courier Inquirer Newspaper Newswire Broadcaster Television TV Radio",
  ),
  firmOpeners: words("Bank Fund Corporation Company Group Consortium Eximbank"),
  firmForms: words(
    "Co Co. Ltd Ltd. Limited Inc Inc. Incorporated Corp Corp. LLC LLP LP PLC plc Plc JSC OJSC CJSC PJSC GmbH AG SA S.A. SpA S.p.A. NV N.V. BV B.V. Oy AB ASA A.Ş A.Ş. AŞ Pte Pte. Pty Pty. Bhd Sdn PT Pvt Pvt. SARL KK LLP Nurly",
  ),
  bodyHeads: {
    Ministry: "ministry",
    Department: "department",
    Embassy: "embassy",
    Parliament: "parliament",
    Senate: "senate",
    Cabinet: "cabinet",
    Consulate: "consulate",
    Government: "government",
    Administration: "administration",
    Treasury: "treasury",
    Politburo: "politburo",
  },
  placeHeads: list(
    "Sea; Ocean; Gulf; Bay; Strait; Straits; Channel; Canal; River; Basin; Valley; Mountains; Peninsula; Island; Islands; Desert; Plateau; Dam; Tunnel; Highway; Expressway; Motorway; Bridge; Port; Airport; Pipeline; Corridor; Hydropower Plant; Reservoir; Province; Region; Oblast; District; County; City; Township; Territory; Prefecture; Street; Avenue; Square; Palace; Stadium; Coast; Delta; Line; Road; Pass; Heights; Border; Mine; Refinery Complex; Park; Oilfield; Field; Cape; Zone",
  ),
  placeOpeners: words("Lake Mount Cape Fort Port"),
  closingPlaces: words("Line Road Pass Street Avenue Field Zone Park Corridor"),
  regionWords: words(
    "New South North East West Central Latin Inner Americas Horn State state peninsula Zone Wall Lake Mount Fort Indies",
  ),
  realms: words("state republic nation government federation kingdom"),
  firmNouns: words(
    "company companies firm firms contractor contractors bank lender conglomerate enterprise developer manufacturer operator giant builder group subsidiary",
  ),
  usual: {
    Georgia: "GEO",
    Georgian: "GEO",
    Georgians: "GEO",
    Jordan: "JOR",
    Chad: "TCD",
    Congo: "COD",
    Congolese: "COD",
    Korea: "KOR",
    Korean: "KOR",
    Koreans: "KOR",
    Guinean: "GIN",
    Guineans: "GIN",
    Dominican: "DOM",
    Dominicans: "DOM",
    Indian: "IND",
    Indians: "IND",
    Washington: "USA",
    "State Department": "USA",
    "Department of State": "USA",
    "Defense Department": "USA",
    "Department of Defense": "USA",
    "Treasury Department": "USA",
    "Foreign Office": "GBR",
    Pope: "VAT",
    Niger: "NER",
    Samoa: "WSM",
    Micronesia: "FSM",
    Santiago: "CHL",
    Sofia: "BGR",
    Wellington: "NZL",
    Macedonia: "MKD",
    Macedonian: "MKD",
    Macedonians: "MKD",
    Gibraltar: "GIB",
    England: "GBR",
    Scotland: "GBR",
    Wales: "GBR",
    "Northern Ireland": "GBR",
    Scottish: "GBR",
    Poles: "POL",
    Emirates: "ARE",
    "San Marino": "SMR",
    Lebanon: "LBN",
    Mali: "MLI",
    Oman: "OMN",
    Cuba: "CUB",
    Tibet: "CHN",
    Soviets: "SUN",
    "the Argentine": "ARG",
    Soviet: "SUN",
    Holland: "NLD",
    Somaliland: "SOM",
    Zanzibar: "TZA",
    Papuan: "PNG",
    Indo: "IND",
    "La Paz": "BOL",
  },
  usualBodies: { "secretary-general": "org:UN" },
  homonyms: [
    {
      word: "Georgia",
      other: { name: "Georgia", state: "USA", latitude: 32.7, longitude: -83.4 },
      otherCues: [
        "Atlanta",
        "Savannah",
        "Fulton County",
        "Raffensperger",
        "Kemp",
        "U.S. state",
        "Augusta",
        "Alabama",
        "South Carolina",
        "swing state",
      ],
      stateCues: [
        "Tbilisi",
        "Georgian",
        "Abkhazia",
        "South Ossetia",
        "Caucasus",
        "Batumi",
        "Armenia",
        "Azerbaijan",
        "Russia",
        "Kobakhidze",
        "Zourabichvili",
      ],
    },
  ],
  organisationEndings: words(
    "Daily Post Times News Network Television Newspaper Agency Academy University Institute Quarterly Brief Review Herald Journal Club Party Bank Group International Air Airlines Service Tech Digest Institution Council Foundation Society Power Southern Senate",
  ),
  groups,
};
