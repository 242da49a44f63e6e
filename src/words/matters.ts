import { lazily } from "../text/index.js";
import type { Speech } from "./speech.js";

/**
 * Goods, and what papers are on, in English, Russian, Turkish and Chinese: `shown; other words of documents for it`. A document in one of these is told in all. Russian has
 * goods in the accusative, and behind it the nominative where that is another; what a paper is on stands as it does beside the paper's name.
 */
const GOODS = `
natural gas | природный газ | doğal gaz | 天然气
gas | газ | gaz | 天然气
liquefied natural gas; lng | сжиженный природный газ; сжиженный природный газ; спг | sıvılaştırılmış doğal gaz; lng | 液化天然气
crude oil; crude | сырую нефть; сырая нефть | ham petrol | 原油
oil | нефть | petrol | 石油
petrol; gasoline | бензин | benzin | 汽油
fuel | топливо | yakıt | 燃料
coal | уголь | kömür | 煤炭
electricity | электроэнергию; электроэнергия | elektrik | 电力
uranium | уран | uranyum | 铀
gold | золото | altın | 黄金
copper | медь | bakır | 铜
zinc | цинк | çinko | 锌
nickel | никель | nikel | 镍
aluminium; aluminum | алюминий | alüminyum | 铝
lithium | литий | lityum | 锂
steel | сталь | çelik | 钢铁
cement | цемент | çimento | 水泥
timber; lumber | древесину; древесина | kereste | 木材
wheat | пшеницу; пшеница | buğday | 小麦
barley | ячмень | arpa | 大麦
grain | зерно | tahıl | 粮食
rice | рис | pirinç | 大米
sugar | сахар | şeker | 食糖
coffee | кофе | kahve | 咖啡
tea | чай | çay | 茶叶
oranges | апельсины | portakal | 橙子
avocados | авокадо | avokado | 牛油果
palm oil | пальмовое масло | palm yağı | 棕榈油
milk powder | сухое молоко | süt tozu | 奶粉
meat | мясо | et | 肉类
fish | рыбу; рыба | balık | 鱼
food | продовольствие | gıda | 食品
water | воду; вода | su | 水
cotton | хлопок | pamuk | 棉花
cotton yarn | хлопковую пряжу; хлопковая пряжа | pamuk ipliği | 棉纱
textiles | текстиль | tekstil | 纺织品
garments; clothing | одежду; одежда | giysi | 服装
furniture | мебель | mobilya | 家具
fertiliser; fertilizer; fertilisers | удобрения | gübre | 化肥
medicines | лекарства | ilaç | 药品
vaccines | вакцины | aşı | 疫苗
machinery | оборудование; оборудование; машины | makine | 机械
equipment | оборудование | ekipman | 设备
semiconductors; chips | полупроводники | yarı iletken | 半导体
cars | автомобили | otomobil | 汽车
trucks; lorries | грузовики | kamyon | 卡车
aircraft; planes | самолёты | uçak | 飞机
fighter aircraft; fighter jets; fighters | истребители | savaş uçağı | 战斗机
helicopters | вертолёты | helikopter | 直升机
ships | суда | gemi | 船舶
submarines | подводные лодки | denizaltı | 潜艇
drones | беспилотники | insansız hava aracı | 无人机
missiles | ракеты | füze | 导弹
weapons; arms | оружие | silah | 武器
`;

const SUBJECTS = `
on trade; trade | о торговле; торговля | ticarete ilişkin; ticaret | 关于贸易的; 贸易
on free trade; free trade; free-trade | о свободной торговле; свободная торговля | serbest ticarete ilişkin; serbest ticaret | 关于自由贸易的; 自由贸易
on preferential trade; preferential trade | о преференциальной торговле; преференциальная торговля | tercihli ticarete ilişkin; tercihli ticaret | 关于优惠贸易的; 优惠贸易
on trade in services; trade in services | о торговле услугами; торговля услугами | hizmet ticaretine ilişkin; hizmet ticareti | 关于服务贸易的; 服务贸易
on investment; investment; investments | об инвестициях; инвестиции | yatırıma ilişkin; yatırım | 关于投资的; 投资
on the promotion of investments; promotion of investments | о поощрении инвестиций; поощрение инвестиций | yatırımların teşvikine ilişkin; yatırımların teşviki | 关于促进投资的; 促进投资
on the avoidance of double taxation; avoidance of double taxation | об избежании двойного налогообложения; избежание двойного налогообложения | çifte vergilendirmenin önlenmesine ilişkin; çifte vergilendirmenin önlenmesi | 关于避免双重征税的; 避免双重征税
on double taxation; double taxation | о двойном налогообложении; двойное налогообложение | çifte vergilendirmeye ilişkin; çifte vergilendirme | 关于双重征税的; 双重征税
on extradition; extradition | о выдаче; выдача; экстрадиция | suçluların iadesine ilişkin; suçluların iadesi | 关于引渡的; 引渡
on fisheries; fisheries; fishing; fishery | о рыболовстве; рыболовство | balıkçılığa ilişkin; balıkçılık | 关于渔业的; 渔业
on air services; air services; air service | о воздушном сообщении; воздушное сообщение | hava ulaştırmasına ilişkin; hava ulaştırması; hava ulaştırma; hava ulaşımı | 关于航空运输的; 航空运输
on labour migration; labour migration; labor migration | о трудовой миграции; трудовая миграция | iş gücü göçüne ilişkin; iş gücü göçü | 关于劳务移民的; 劳务移民
on a pipeline; pipeline; a pipeline | о трубопроводе; трубопровод | boru hattına ilişkin; boru hattı | 关于管道的; 管道
on electricity; electricity | об электроэнергии; электроэнергия | elektriğe ilişkin; elektrik | 关于电力的; 电力
on energy; energy | об энергетике; энергетика | enerjiye ilişkin; enerji | 关于能源的; 能源
on defence; defence; defense | об обороне; оборона | savunmaya ilişkin; savunma | 关于防务的; 防务; 国防
on security; security | о безопасности; безопасность | güvenliğe ilişkin; güvenlik | 关于安全的; 安全
on peace and friendship; peace and friendship | о мире и дружбе; мир и дружба | barış ve dostluğa ilişkin; barış ve dostluk | 关于和平与友好的; 和平与友好
on agriculture; agriculture | о сельском хозяйстве; сельское хозяйство | tarıma ilişkin; tarım | 关于农业的; 农业
on education; education | об образовании; образование | eğitime ilişkin; eğitim | 关于教育的; 教育
on tourism; tourism | о туризме; туризм | turizme ilişkin; turizm | 关于旅游的; 旅游
`;

type Matter = "goods" | "subject";

/** A row: what each language (ISO 639-1) shows in a sentence, and all words that it has for it, in small letters. */
interface Row {
  readonly shown: Readonly<Record<string, string>>;
  readonly own: Readonly<Record<string, readonly string[]>>;
}

const ROWS: Readonly<Record<Matter, () => ReadonlyMap<string, Row>>> = {
  goods: lazily(() => rowsOf(GOODS)),
  subject: lazily(() => rowsOf(SUBJECTS)),
};

/** What words of documents, in small letters, are in each language (ISO 639-1). */
export const MATTERS: Readonly<Record<Matter, () => ReadonlyMap<string, Readonly<Record<string, string>>>>> = {
  goods: lazily(() => shownOf(ROWS.goods())),
  subject: lazily(() => shownOf(ROWS.subject())),
};

function rowsOf(rows: string): Map<string, Row> {
  const table = new Map<string, Row>();
  for (const row of rows.split("\n").filter((one) => one !== "")) {
    const [en, ru, tr, zh] = row.split("|").map((cell) => cell.split(";").map((word) => word.trim()));
    const own = { en: en!, ru: ru!, tr: tr!, zh: zh! };
    const shown = { en: en![0]!, ru: ru![0]!, tr: tr![0]!, zh: zh![0]! };
    for (const word of Object.values(own).flat()) table.set(word, { shown, own });
  }
  return table;
}

function shownOf(rows: ReadonlyMap<string, Row>): Map<string, Readonly<Record<string, string>>> {
  return new Map([...rows].map(([word, { shown }]) => [word, shown]));
}

const keyOf = (words: string) => words.toLowerCase().replace(/^the /u, "");

/** What a document's words for goods, or for what a paper is on, are in a language (ISO 639-1); null of words that no table has. */
export const matterIn = (matter: Matter, words: string, code: string): string | null =>
  MATTERS[matter]().get(keyOf(words))?.[code] ?? null;

/** Which of a language's words stands alone, where that is not the first: in Russian the one behind the accusative. */
const ALONE: Readonly<Record<string, number>> = { ru: 1 };

/** What a document's words for goods are called in a headline, in the nominative; those of its language, and what no table has, stand as they are. */
export function goodsWords(words: string, { locale }: Pick<Speech, "locale">): string {
  const code = locale.slice(0, 2);
  const own = ROWS.goods().get(keyOf(words))?.own[code];
  if (own === undefined || own.includes(keyOf(words))) return words;
  return own[ALONE[code] ?? 0] ?? own[0]!;
}
