import { stateGroup } from "../../vocabulary/index.js";
import { TIES } from "./state-frames.js";

// Chinese puts states side by side by one character each. Pairs are listed, not built: of most pairs of characters one is a word (中古, 中意, 日法, 法德 …).
// `<T>` asks for a word of ties behind a pair that common words may hold.

// members (states, organisations, groups of vocabulary/groups.ts) | names
const PAIRS = `
CHN RUS | 中俄; 俄中
CHN SUN | 中苏; 苏中
CHN USA | 中美; 美中; 华美两国
CHN JPN | 中日; 日中
CHN KOR | 中韩; 韩中
CHN PRK | 中朝; 朝中<T>
CHN IND | 中印; 印中
CHN FRA | 中法; 法中
CHN DEU | 中德; 德中
CHN GBR | 中英; 英中
CHN ITA | 中意<两国/关系/双方/建交/友好/友谊/人民/文化/全面/合作/双边/企业/携手/传统/政府/经贸/将/都/之间/各领域>; 意中<两国/关系/双方/友好/合作/友谊>
CHN AUS | 中澳; 澳中
CHN NZL | 中新<两国西/西>
CHN CAN | 中加<两国/关系/双方/建交/友好/人民/合作/双边/战略/经贸/贸易/自贸/之间>; 加中<两国/关系/双方/友好/贸易/合作>
CHN KAZ | 中哈; 哈中<T>
CHN KGZ | 中吉; 吉中<T>
CHN TJK | 中塔; 塔中<T>
CHN MNG | 中蒙; 蒙中<T>
CHN VNM | 中越; 越中
CHN LAO | 中老<两国/关系/双方/建交/友好/友谊/铁路/命运/经济/人民/合作/双边/全面/传统/是/社会/党/政府/高层/边境/之间/携手/同为/山水>; 老中<两国/关系/双方/铁路/友好/友谊/命运/合作/人民/经济>
CHN KHM | 中柬; 柬中
CHN MMR | 中缅; 缅中
CHN THA | 中泰; 泰中
CHN PHL | 中菲; 菲中
CHN IDN | 中印尼; 印尼中; 中国印尼
CHN BGD | 中孟<T>; 孟中
CHN SAU | 中沙<T>; 沙中<T>
CHN BLR | 中白<T>; 白中<T>
CHN HUN | 中匈; 匈中<T>
CHN PRT | 中葡<T>; 葡中<T>
CHN ESP | 中西<两国/关系/双方/建交/友好/友谊/人民/双边/全面战略>; 西中<两国/关系/友好/友谊>
CHN NLD | 中荷<T>; 荷中<T>
CHN BEL | 中比<两国/关系/双方/建交/友好/友谊/合作/双边/人民>; 比中<两国/关系/友好>
CHN GRC | 中希<T>; 希中<T>
CHN POL | 中波<两国/关系/双方/建交/友好/友谊/合作/双边/人民/全面/传统/战略>; 波中<T>
CHN CZE | 中捷<T>; 捷中<T>
CHN ROU | 中罗<T>; 罗中<T>
CHN BGR | 中保<两国/关系/双方/建交/友好/友谊/合作/双边/人民>
CHN AUT | 中奥<两国/关系/双方/建交/友好/友谊/合作/双边>
CHN DNK | 中丹<T>; 丹中<T>
CHN NOR | 中挪<T>; 挪中<T>
CHN FIN | 中芬<T>; 芬中<T>
CHN ISL | 中冰<两国/关系/双方/建交/友好/友谊/合作/双边/自贸>
CHN IRL | 中爱<两国/关系/双方/建交/友好/友谊/合作/双边>
CHN MCO | 中摩两国
CHN MLT | 中马两国建交
CHN SVN | 中斯两国建交
CHN GEO | 中格<两国/关系/双方/建交/友好/友谊/合作/双边/自贸>
CHN ISR | 中以<两国/关系/双方/建交/友好/友谊/合作/双边/创新/经贸/自贸>
CHN SYR | 中叙; 叙中<T>
CHN QAT | 中卡<两国/关系/双方/建交/友好/友谊/合作/双边/战略>
CHN KWT | 中科<两国/双方建交>
CHN MEX | 中墨; 墨中<T>
CHN CHL | 中智<两国/关系/双方/建交/友好/友谊/合作/双边/自贸/全面/经贸>; 智中<两国/关系/友好/友谊/合作>
CHN PER | 中秘; 秘中<T>
CHN CUB | 中古<两国/关系/双方/建交/友好/友谊/合作/双边/命运/两党/传统/人民>; 古中<两国/关系/友好/友谊/合作/人民>
CHN VEN | 中委<两国/关系/双方/建交/友好/友谊/合作/双边/全天候>
CHN COL | 中哥<两国/关系/双方/建交/友好/友谊/合作/双边/战略>
CHN ECU | 中厄<T>; 厄中<T>
CHN BOL | 中玻<T>; 玻中<T>
CHN HND | 中洪<T>; 洪中<T>
CHN JAM | 中牙<T>; 牙中<T>
CHN TTO | 中特两国
CHN ZAF | 中南非; 中国南非; 南非中国; 南中<两国/关系/友好/友谊>; 中南<两国/关系/双方/友好/友谊/合作/命运/全面/建交>
CHN KEN | 中肯<两国/关系/双方/建交/友好/友谊/合作/双边/全面>; 肯中<两国/关系/友好>
CHN TZA | 中坦<T>; 坦中<T>
CHN ZMB | 中赞<T>; 赞中<T>
CHN ZWE | 中津<T>; 津中<T>
CHN NAM | 中纳<T>; 纳中<T>
CHN MOZ | 中莫<T>; 莫中<T>
CHN COG | 中刚<两国/关系/双方/友好/友谊/合作/建交>; 刚中<T>
CHN AGO | 中安<两国/关系/双方/友好/友谊/合作/建交>; 安中<两国/关系/友好/合作>
CHN CMR | 中喀<T>; 喀中<T>
CHN TCD | 中乍<T>; 乍中<T>
CHN BDI | 中布<两国/关系/双方/友好/友谊/合作/建交>
CHN RWA | 中卢<T>; 卢中<T>
CHN ETH | 中埃塞; 埃塞中
CHN EGY | 中埃; 埃中<T>
CHN MAR | 中摩<两国/关系/双方/友好/友谊/合作/建交/战略>
CHN TUN | 中突<两国/关系/双方/友好/友谊/合作/建交/战略>; 突中<两国/关系/友好>
CHN FJI | 中斐<T>; 斐中<T>
CHN VUT | 中瓦<两国/关系/双方/友好/友谊/合作/建交/全面>
CHN SLB | 中所<两国/关系/双方/友好/友谊/合作/建交/全面>; 所中<两国/关系/友好>
CHN PNG | 中巴新; 巴新中
CHN TON | 中汤<T>; 汤中<T>
CHN KIR | 中基<两国/关系/双方/友好/友谊/建交>
CHN BRN | 中文<两国/关系/双方/友好/友谊/建交>; 文中<两国/关系>
CHN VAT | 中梵; 梵中<T>
CHN HRV | 中克<两国/关系/双方/友好/友谊/建交/合作/全面>
CHN DOM | 中多<两国/关系/双方/友好/友谊/建交>
CHN SLV | 中萨<T>; 萨中<T>
CHN CYP | 中塞<两国浦>
CHN GNQ | 中赤<T>; 赤中<T>
CHN org:EU | 中欧; 欧中; 中国欧盟; 中国-欧盟; 中国—欧盟
CHN africa | 中非; 非中<T>; 中国非洲; 中国-非洲
CHN org:ASEAN | 中国-东盟; 中国东盟; 东盟-中国; 东盟中国
CHN org:CELAC | 中拉; 拉中<T>; 中国-拉美; 中国拉美
CHN org:GCC | 中海<关系/合作/双方/战略/自贸/峰会/能源/命运/友好>
CHN org:CEEC | 中国中东欧
CHN TWN | 两岸; 海峡两岸; 两岸关系
CHN HKG MAC | 港澳
HKG MAC TWN | 港澳台
USA RUS | 美俄; 俄美
USA SUN | 美苏; 苏美
RUS UKR | 俄乌; 乌俄
RUS PRK | 俄朝; 朝俄
RUS JPN | 俄日; 日俄
SUN JPN | 日苏; 苏日
SUN DEU | 苏德; 德苏
RUS IND | 俄印; 印俄
RUS BLR | 俄白; 白俄<两国/关系>
RUS TUR | 俄土; 土俄
RUS IRN | 俄伊
RUS DEU | 俄德; 德俄
RUS FRA | 俄法; 法俄
RUS GBR | 俄英; 英俄
RUS SYR | 俄叙; 叙俄
RUS GEO | 俄格; 格俄
RUS KAZ | 俄哈; 哈俄
RUS MNG | 俄蒙; 蒙俄
RUS VNM | 俄越; 越俄
RUS KOR | 俄韩; 韩俄
RUS ISR | 俄以
RUS EGY | 俄埃
RUS CUB | 俄古
RUS VEN | 俄委
RUS SRB | 俄塞<两国/关系/双方/友好>
RUS FIN | 俄芬; 芬俄
RUS POL | 俄波; 波俄
RUS org:EU | 俄欧; 欧俄
RUS org:NATO | 俄罗斯-北约; 俄北约
RUS africa | 俄非
USA JPN | 美日; 日美
USA KOR | 美韩; 韩美
USA PRK | 美朝; 朝美
USA GBR | 美英; 英美
USA IRN | 美伊; 伊美
USA IND | 美印; 印美
USA PHL | 美菲; 菲美
USA UKR | 美乌; 乌美
USA ISR | 美以<两国/关系/双方/军方/领导人/峰会/空袭/对伊/联合/联军/袭击/打击/盟友/总理/总统>; 以美<两国/关系/联军/联合>
USA TWN | 美台; 台美
USA CAN | 美加<两国/关系/边境/双方/贸易/墨/边界/自贸>
USA MEX | 美墨; 墨美
USA CUB | 美古; 古美<两国/关系>
USA DEU | 美德<两国/关系/双方/同盟/贸易/领导人>; 德美
USA FRA | 美法; 法美
USA AUS | 美澳; 澳美
USA SAU | 美沙; 沙美
USA TUR | 美土; 土美
USA VNM | 美越; 越美
USA THA | 美泰
USA SGP | 美新<两国/关系>
USA VEN | 美委; 委美
USA BRA | 美巴<西>
USA SYR | 美叙
USA AFG | 美阿塔
USA GRC | 美希
USA HUN | 美匈
USA POL | 美波<两国/关系/双方/合作>
USA org:EU | 美欧; 欧美; 跨大西洋; 大西洋两岸
USA africa | 美非
USA org:CELAC | 美拉<关系/合作>
USA org:West | 美西方; 美国西方
USA org:NATO | 美国和北约; 美国北约
GBR org:EU | 英欧; 欧英
JPN org:EU | 日欧; 欧日
IND org:EU | 印欧<关系/自贸/贸易/双方>
TUR org:EU | 土欧
JPN KOR | 日韩; 韩日
JPN PRK | 日朝; 朝日<关系/两国/双方/谈判/会谈/首脑>
JPN PHL | 日菲; 菲日
JPN AUS | 日澳; 澳日
JPN IND | 日印; 印日
JPN GBR | 日英; 英日
JPN DEU | 日德; 德日
JPN FRA | 日法<两国/关系/双方/首脑>; 法日
JPN VNM | 日越; 越日
KOR PRK | 朝韩; 韩朝; 南北韩; 朝鲜半岛南北双方; 半岛北南双方; 北南双方; 韩朝双方
IND PAK | 印巴; 巴印
IND BGD | 印孟; 孟印
IND LKA | 印斯
IND AUS | 印澳; 澳印
IND FRA | 印法; 法印
ISR PSE | 巴以; 以巴
ISR SYR | 叙以; 以叙
ISR LBN | 黎以; 以黎
ISR IRN | 以伊; 伊以
ISR EGY | 埃以; 以埃
ISR SAU | 沙以; 以沙
ISR TUR | 土以; 以土<两国/关系>
ISR JOR | 约以; 以约
ISR ARE | 阿以<两国建交>
ISR arab | 阿以; 以阿
IRN SAU | 沙伊; 伊沙
IRN IRQ | 两伊; 两伊战争
IRN PAK | 伊巴; 巴伊
IRN TUR | 土伊; 伊土
FRA DEU | 法德; 德法
GBR FRA | 英法; 法英
GBR DEU | 英德; 德英
GBR ARG | 英阿<马岛>
FRA ITA | 法意<两国/关系>
DEU POL | 德波; 波德<两国/关系>
DEU ITA | 德意<两国/关系/日>
AUS NZL | 澳新
GBR AUS | 英澳; 澳英
CAN MEX | 加墨; 墨加
AZE ARM | 亚阿; 阿亚
KGZ TJK | 吉塔
KGZ UZB | 吉乌; 乌吉
KAZ KGZ | 哈吉<两国/关系/边境/边界>
KAZ UZB | 哈乌
TUR SYR | 土叙; 叙土
TUR GRC | 土希; 希土
TUR USA | 土美
AFG PAK | 阿巴<两国/关系/边境/边界>; 巴阿<两国/关系/边境/边界>
TJK AFG | 塔阿
THA KHM | 泰柬; 柬泰
VNM KHM | 越柬; 柬越
VNM LAO | 越老; 老越
VNM PHL | 越菲
MYS SGP | 马新; 新马
SGP MYS THA | 新马泰
ETH ERI | 埃厄; 厄埃
ETH EGY | 埃及埃塞
SDN SSD | 南北苏丹; 两苏丹; 苏丹和南苏丹
SRB XKX | 塞科; 科塞
HUN UKR | 匈乌
POL UKR | 波乌
GEO RUS | 格俄
MDA RUS | 摩俄
CHN JPN KOR | 中日韩; 日中韩; 韩中日; 日韩中
CHN RUS MNG | 中俄蒙; 中蒙俄; 俄蒙中; 俄中蒙
CHN RUS IND | 中俄印; 俄印中; 俄中印; 中印俄
CHN RUS IRN | 中俄伊; 俄中伊; 中伊俄
CHN RUS USA | 中美俄; 美中俄; 中俄美; 俄美中
CHN RUS PRK | 中俄朝; 中朝俄; 朝俄中
CHN PAK AFG | 中阿巴; 中巴阿; 阿中巴
CHN KGZ UZB | 中吉乌
CHN RUS KAZ | 中俄哈; 中哈俄
CHN USA JPN | 中美日; 中日美; 美中日
CHN USA org:EU | 中美欧; 美中欧; 中欧美; 美欧中
CHN USA IND | 中美印
CHN USA KOR | 中美韩; 中韩美
CHN FRA DEU | 中法德; 中德法
CHN LAO THA | 中老泰
CHN LAO VNM | 中老越; 中越老
CHN MMR BGD | 中缅孟; 中孟缅
CHN BGD PAK | 中孟巴; 中巴孟
USA JPN KOR | 美日韩; 日美韩; 韩美日; 美韩日; 日韩美
USA JPN PHL | 美日菲; 日美菲; 美菲日
USA JPN AUS | 美日澳; 日美澳; 美澳日
USA JPN IND | 美日印; 日美印; 美印日
USA GBR AUS | 美英澳; 英美澳; 澳英美
USA GBR FRA | 美英法; 英美法; 英法美
USA GBR FRA DEU | 美英法德; 英法德美
USA RUS UKR | 美俄乌; 俄美乌; 俄乌美
USA UKR org:EU | 美欧乌; 美乌欧
USA JPN IND AUS | 美日印澳; 美日澳印; 日美印澳; 日美澳印
USA JPN AUS PHL | 美日澳菲; 美菲日澳
USA MEX CAN | 美墨加; 美加墨
USA JPN org:EU | 美日欧; 美欧日; 日美欧
USA ISR IRN | 美以伊; 美伊以
USA AUS NZL | 美澳新; 澳新美
RUS TUR IRN | 俄土伊; 土俄伊; 俄伊土
RUS BLR KAZ | 俄白哈
RUS UKR BLR | 俄乌白; 俄白乌
FRA DEU POL | 法德波; 德法波
FRA DEU GBR | 英法德; 法德英; 德法英; 英德法; 德英法; 法英德
DEU ITA JPN | 德意日; 日德意; 德日意
AUS CAN NZL | 澳加新
KHM LAO VNM | 越老柬; 柬老越; 老越柬
IND PAK CHN | 中印巴
`;

// group of vocabulary/groups.ts | names
const GROUPS = `
africa | 非洲; 非方; 非洲国家; 非洲各国; 非洲方面; 非洲兄弟; 非洲大陆; <访/赴/援/涉/对/驻>非
arab | 阿拉伯国家; 阿拉伯世界; 阿拉伯各国; 阿拉伯方面; 阿拉伯
central-asia | 中亚五国; 中亚国家; 中亚各国; 中亚地区国家
south-caucasus | 南高加索国家; 南高加索三国; 外高加索国家; 外高加索三国; 南高加索地区; 南高加索
baltic | 波罗的海三国; 波罗的海国家; 波海三国; 波罗的海三小国; 波罗的海沿岸三国; 波罗的海各国
nordic | 北欧五国; 北欧国家; 北欧各国
scandinavia | 斯堪的纳维亚国家; 斯堪的纳维亚三国
benelux | 荷比卢三国; 比荷卢三国
visegrad | 维谢格拉德国家
western-balkans | 西巴尔干六国; 西巴尔干国家; 西巴尔干各国
gulf | 海湾六国; 海湾阿拉伯国家; 海湾国家; 海湾各国; 海湾地区国家
maghreb | 马格里布国家; 马格里布五国
horn-of-africa | 非洲之角国家; 非洲之角
sahel | 萨赫勒国家; 萨赫勒地区国家
sahel-alliance | 萨赫勒三国
great-lakes | 非洲大湖地区国家; 大湖地区国家; 大湖地区
east-africa | 东非国家
southern-africa | 南部非洲国家
west-africa | 西非国家
korean-peninsula | 朝鲜半岛双方; 半岛双方; 朝鲜半岛南北双方
south-east-asia | 东南亚国家; 东南亚各国
south-asia | 南亚国家; 南亚各国
east-asia | 东亚国家
mekong | 湄公河国家; 湄公河五国; 澜湄六国; 湄公河流域国家
caspian | 里海国家; 里海沿岸国家
black-sea | 黑海国家; 黑海沿岸国家
turkic | 突厥语国家; 突厥国家
post-soviet | 前苏联国家; 原苏联国家; 原苏联地区国家; 后苏联国家
central-america | 中美洲国家
caricom | 加勒比国家; 加勒比岛国
pacific-islands | 太平洋岛国; 太平洋岛屿国家; 南太平洋岛国; 南太岛国; 南太平洋国家
lusophone | 葡语国家; 葡萄牙语国家
g7 | 西方七国
`;

function rows(table: string): (readonly [string, string[]])[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [head = "", names = ""] = row.split("|").map((cell) => cell.trim());
      return [head, names.split(";").map((name) => name.trim().replace("<T>", TIES))] as const;
    });
}

/** Chinese names of groups of states → their members. */
export const groups: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...rows(PAIRS).flatMap(([members, names]) =>
    names.map((name) => [name, members.split(" ").flatMap((id) => stateGroup(id)?.members ?? [id])] as const),
  ),
  ...rows(GROUPS).flatMap(([slug, names]) => {
    const group = stateGroup(slug);
    return group === undefined ? [] : names.map((name) => [name, group.members] as const);
  }),
]);
