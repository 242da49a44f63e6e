import type { StateNames } from "../../vocabulary/index.js";

/**
 * Chinese writes a state with one character where a fixed word stands beside it (访美, 驻华, 俄军, 中方). These are built here from characters and frames.
 *
 * Rows `id | character | side | before | after`: side, where the character with 方 names the state (`?` where the two are often something else: 委方, 老方); before and after,
 * frames by their letters in FRAMES. A character that names of people end in (德, 马, 拉) has no frame of titles behind it: 穆罕默德总统.
 */
const ROWS = `
CHN | 中 | 方 | | e
CHN | 华 | 方? | vhl |
USA | 美 | 方 | vhl | mtg
RUS | 俄 | 方 | vhl | mtg
KOR | 韩 | 方 | vhl | mtg
JPN | 日 | 方 | vhl | j
PRK | 朝 | 方 | v | mt
GBR | 英 | 方 | vhl | mtg
FRA | 法 | 方 | vh | m
DEU | 德 | 方 | vh | m
IND | 印 | 方 | vh | mtg
ITA | 意 | 方 | v |
CAN | 加 | 方 | v |
AUS | 澳 | 方 | vhl | mtg
MEX | 墨 | 方 | v | tg
VNM | 越 | 方 | v | mtg
THA | 泰 | 方 | v | m
MMR | 缅 | 方 | v | mtg
KHM | 柬 | 方 | v | mtg
LAO | 老 | 方? | |
PHL | 菲 | 方 | v | mg
IDN | 印尼 | 方 | v | mtg
MNG | 蒙 | 方 | v |
KAZ | 哈 | 方 | v |
KGZ | 吉 | 方 | v |
TJK | 塔 | 方 | v |
BGD | 孟 | 方 | v |
ISR | 以 | 方? | | i
EGY | 埃 | 方 | |
SYR | 叙 | 方 | v | mtg
YEM | 也 | 方? | |
QAT | 卡 | 方? | |
KWT | 科 | 方? | |
SAU | 沙 | 方 | v |
UKR | 乌 | | | u
POL | 波 | 方 | v |
HUN | 匈 | 方 | v | tg
CZE | 捷 | 方 | v | tg
SRB | 塞 | | v |
GRC | 希 | 方 | v |
ROU | 罗 | 方? | |
BGR | 保 | 方? | |
HRV | 克 | 方? | |
BLR | 白 | 方? | |
NLD | 荷 | 方 | v | tg
BEL | 比 | 方? | |
PRT | 葡 | 方 | v | tg
AUT | 奥 | 方? | |
NOR | 挪 | 方 | v | tg
DNK | 丹 | 方? | |
FIN | 芬 | 方 | v |
ISL | 冰 | 方? | |
IRL | 爱 | 方? | |
CHL | 智 | 方? | |
VEN | 委 | 方? | |
CUB | 古 | 方? | |
COL | 哥 | 方? | |
ECU | 厄 | 方? | |
JAM | 牙 | 方? | |
KEN | 肯 | 方 | |
TZA | 坦 | 方 | |
ZMB | 赞 | 方? | |
ZWE | 津 | 方? | |
NAM | 纳 | 方? | |
TUN | 突 | 方? | |
JOR | 约 | 方? | |
LBN | 黎 | 方 | v |
FJI | 斐 | 方 | |
TON | 汤 | 方? | |
NRU | 瑙 | 方 | |
BRN | 文 | 方? | |
GEO | 格 | 方? | |
HND | 洪 | 方? | |
SLV | 萨 | 方? | |
KIR | 基 | 方? | |
SLB | 所 | 方? | |
VUT | 瓦 | 方? | |
BEN | 贝 | 方? | |
TCD | 乍 | 方 | |
MOZ | 莫桑 | 方 | |
ZAF | 南非 | 方 | |
PNG | 巴新 | 方 | |
TWN | 台 | 方? | vhlw | w
HKG | 港 | | vh |
SUN | 苏 | 方? | | s
SDN | 苏 | 方? | |
SGP | 新 | 方? | |
NZL | 新 | 方? | |
TUR | 土 | 方? | |
TKM | 土 | 方? | |
MNE | 黑 | 方? | |
`;

/** Words that stand right before or behind a state's character, parted by `/`. */
const FRAMES: Readonly<Record<string, string>> = {
  // Ways to a state and acts towards it.
  v: "访/驻/赴/对/涉/援/抵/出访/到访",
  h: "反/亲/在/旅/留/侨居/制衡/打压/制裁/输/离",
  l: "来/遏/挺/倚/联/仇/辱/侵/恐/知/友/疑/媚/售/随",
  m: "军/媒/驻",
  t: "总统/总理/首相/外长/防长/财长/副总统/外交部/国防部/外交官/大使/国务卿/商务部/财政部/司法部/贸易代表/最高法院/驻华/驻俄/驻美/驻英/驻日/驻韩/驻联合国",
  g: "政府/当局/议会/国会/众议院/参议院/官员/高官/官方/军方/警方/使馆/大使馆/代表团/海军/空军/媒体/企业/海警/领导人/联邦",
  e: "外长/驻美/驻俄/驻英/驻法/驻日/驻韩/驻印/驻德/驻联合国",
  j: "首相/防卫省/防卫相/自卫队/外务省/外相/官房长官/经济产业省/内阁/军国主义/驻华/驻美/媒称/众议院/参议院/伪",
  i: "总理/总统/外长/防长/国防军/空军/军方称/安全内阁/议会/驻华/军士兵/军发言人/军空袭/军称/军在/军对/军向",
  u: "军/方军队/国防部长/武装部队/最高拉达/危机/局势/东部/总参谋部",
  w: "售/窜",
  s: "军/美两国/美争霸/美冷战/德战争/德互不侵犯",
};

interface Forms {
  /** The character with 方 names the side of a state as an adjective does: a pair before it is no pair (中俄方案). */
  readonly adjectives: readonly string[];
  readonly names: readonly string[];
  readonly ambiguous: readonly string[];
}

function forms(row: string): [string, Forms] {
  const [id = "", character = "", side = "", before = "", after = ""] = row.split("|").map((cell) => cell.trim());
  const words = (letters: string) => [...letters].map((letter) => FRAMES[letter] ?? "").join("/");
  const adjectives = side === "" ? [] : [`${character}方`];
  const names = [
    ...(before === "" ? [] : [`<${words(before)}>${character}`]),
    ...(after === "" ? [] : [`${character}<${words(after)}>`]),
  ];
  return [id, { adjectives, names, ambiguous: side.endsWith("?") ? adjectives : [] }];
}

/** The states with the forms that frames give beside those of the table. */
export function framed(states: Readonly<Record<string, StateNames>>): Readonly<Record<string, StateNames>> {
  const result: Record<string, StateNames> = { ...states };
  for (const row of ROWS.trim().split("\n")) {
    const [id, { adjectives, names, ambiguous }] = forms(row);
    const state = result[id];
    if (state === undefined) throw new TypeError(`no such state in the frames: ${row}`);
    result[id] = {
      ...state,
      names: [...state.names, ...names],
      ...(adjectives.length > 0 ? { adjectives: [...(state.adjectives ?? []), ...adjectives] } : {}),
      ...(ambiguous.length > 0 ? { ambiguous: [...(state.ambiguous ?? []), ...ambiguous] } : {}),
    };
  }
  return result;
}

/** What follows a pair of states that common words may hold: "中赞关系", but no "讲话中赞扬". */
export const TIES = "<两国/关系/双方/友好/友谊/合作/建交/双边/人民/战略/全面/传统/命运/政府/经贸/各领域/携手/将/都>";
