import { stateGroup } from "../../vocabulary/index.js";

/** What a region's adjective stands before, and what stands before a region in the genitive: "прибалтийские страны", "страны Балтии". */
const HEADS = ["стран*", "государств*", "республик*", "держав*"];

// group of vocabulary/groups.ts | adjectives before "страны", "государства" … | genitives behind them | names that stand alone
const ROWS = `
africa | африканск* | Африки; Африканского континента; африканского континента |
arab | арабск* | арабского мира; Арабского мира | арабск* мир*
central-asia | центральноазиатск*; среднеазиатск*; центрально-азиатск* | Центральной Азии; Средней Азии; центральноазиатского региона | центральноазиатск* пятерк*
south-caucasus | закавказск*; южнокавказск* | Южного Кавказа; Закавказья; южнокавказского региона | 
baltic | прибалтийск*; балтийск* | Балтии; Прибалтики | Прибалтик*; Балтия; Балтии; Балтию; прибалтийск*
nordic | североевропейск* | Северной Европы |
scandinavia | скандинавск* | Скандинавии |
benelux | | Бенилюкса | Бенилюкс*
visegrad | вышеградск* | Вышеградской группы; Вышеградской четверки | Вышеградск* четверк*; Вышеградск* групп*
western-balkans | западнобалканск* | Западных Балкан | Западн* Балкан*
gulf | | Персидского залива; Залива; ССАГПЗ | аравийск* монархи*; монархи* Персидского залива; монархи* Залива
maghreb | магрибск* | Магриба |
levant | левантийск* | Леванта |
horn-of-africa | | Африканского Рога |
sahel | | Сахеля; Сахельского региона |
sahel-alliance | | Альянса государств Сахеля |
great-lakes | | района Великих озер |
east-africa | восточноафриканск* | Восточной Африки |
southern-africa | | Юга Африки |
west-africa | западноафриканск* | Западной Африки |
korean-peninsula | | Корейского полуострова | обе Кореи; обеих Корей; обеим Кореям; две Кореи; двух Корей
south-east-asia | | Юго-Восточной Азии; АСЕАН |
south-asia | южноазиатск* | Южной Азии |
east-asia | восточноазиатск* | Восточной Азии |
mekong | | бассейна Меконга |
caspian | прикаспийск* | Каспия; Каспийского региона; каспийской пятерки | Каспийск* пятерк*; каспийск* пятерк*
black-sea | причерноморск*; черноморск* | Черноморского региона; Причерноморья |
turkic | тюркск*; тюркоязычн* | тюркского мира |
aral-basin | | бассейна Аральского моря |
post-soviet | постсоветск*; бывш* советск* | бывшего СССР; бывшего Советского Союза; постсоветского пространства |
p5 | | | постоянн* член* Совета Безопасности; постоянн* член* Совета Безопасности ООН; постоянн* член* Совбеза; постоянн* член* СБ ООН; ядерн* пятерк*
e3 | | | евротройк*; европейск* тройк*
jcpoa-parties | | | участник* СВПД
central-america | центральноамериканск* | Центральной Америки |
caricom | карибск* | Карибского бассейна |
pacific-islands | | островов Тихого океана | тихоокеанск* островн* государств*
lusophone | португалоязычн* | |
`;

function parse(row: string): [string, readonly string[]][] {
  const [slug = "", adjectives = "", genitives = "", names = ""] = row.split("|").map((cell) => cell.trim());
  const members = stateGroup(slug)?.members ?? [];
  const list = (cell: string) => (cell === "" ? [] : cell.split(";").map((item) => item.trim()));
  const phrases = [
    ...list(adjectives).flatMap((adjective) => HEADS.map((head) => `${adjective} ${head}`)),
    ...list(genitives).flatMap((genitive) => HEADS.map((head) => `${head} ${genitive}`)),
    ...list(names),
  ];
  return phrases.map((phrase) => [phrase, members]);
}

/** Russian names of the groups of states in vocabulary/groups.ts → their members. */
export const groups: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ROWS.trim().split("\n").flatMap(parse),
);
