import type { SumTable } from "../language.js";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Chinese sums. 元 is the yuan where no other land's name or sign stands before it. */
export const sums: SumTable = {
  currencies: `
AED | 迪拉姆 | | 阿联酋迪拉姆
AFN | 阿富汗尼
ALL | 列克 | ALL?
AMD | 德拉姆
AOA | 宽扎
ARS | 比索 | | 阿根廷比索
ATS | 先令
AUD | | 澳元 | 澳大利亚元; 澳大利亚美元; 澳币
AZN | 马纳特
BAM | 可兑换马克 | BAM?
BDT | 塔卡
BEF | 法郎 | | 比利时法郎
BGN | 列弗
BHD | 第纳尔 | | 巴林第纳尔
BIF | 法郎
BND | |  | 文莱元; 文莱币
BOB | 玻利维亚诺
BRL  | 雷亚尔 | | 巴西雷亚尔
BTN | 努尔特鲁姆
BWP | 普拉
BYN | 卢布 | | 白俄罗斯卢布; 白俄卢布
CAD | | 加元 | 加拿大元; 加币
CDF | 法郎 | | 刚果法郎
CHF | 法郎 | 瑞郎 | 瑞士法郎
CLP | 比索 | | 智利比索
CNY | 元??; 块?; 圆?; 块钱; 人民币 | ￥; ¥; RMB | 元人民币; 人民币元; 块人民币; 圆人民币
COP | 比索 | COP? | 哥伦比亚比索
CRC | 科朗
CUP | 比索 | CUP? | 古巴比索
CVE | 埃斯库多
CZK | 克朗 | | 捷克克朗
DEM | 马克 | | 德国马克; 西德马克
DJF | 法郎
DKK | 克朗 | | 丹麦克朗
DZD | 第纳尔 | | 阿尔及利亚第纳尔
EGP | 镑 | 埃镑 | 埃及镑
ERN | 纳克法
ESP | 比塞塔
ETB | 比尔
EUR | 欧元 | €
FRF | 法郎 | | 法国法郎
GBP | 英镑; 镑 | £
GEL | 拉里
GHS | 塞地
GMD | 达拉西
GNF | 法郎 | | 几内亚法郎
GTQ | 格查尔
HKD | 元??; 块?; 圆? | HK$ | 港元; 港币; 港币元; 港圆; 元港币
HNL | 伦皮拉
HRK | 库纳
HUF | 福林
IDR | 盾; 卢比 | | 印尼盾; 印尼卢比; 印度尼西亚盾; 印度尼西亚卢比
ILS | 谢克尔; 新谢克尔
INR | 卢比 | ₹ | 印度卢比
IQD | 第纳尔 | | 伊拉克第纳尔
IRR | 里亚尔; 土曼 | | 伊朗里亚尔
ISK | 克朗 | | 冰岛克朗
ITL | 里拉 | | 意大利里拉
JOD | 第纳尔 | | 约旦第纳尔
JPY | 日元; 日圆 | | 日币; 日本元
KES | 先令 | | 肯尼亚先令; 肯先令
KGS | 索姆
KHR | 瑞尔; 里尔
KPW | |  | 朝鲜元; 朝元
KRW | 韩元; 韩圆 | | 韩国元; 韩币
KWD | 第纳尔 | | 科威特第纳尔; 科第
KZT | 坚戈; 腾格
LAK | 基普
LBP | 镑 | | 黎巴嫩镑; 黎镑
LKR | 卢比 | | 斯里兰卡卢比
LYD | 第纳尔 | | 利比亚第纳尔
MAD | 迪拉姆 | | 摩洛哥迪拉姆
MDL | 列伊 | | 摩尔多瓦列伊
MGA | 阿里亚里
MMK | 缅元; 缅币
MNT | 图格里克
MOP | | MOP? | 澳门元; 澳门币
MRU | 乌吉亚
MUR | 卢比 | | 毛里求斯卢比
MVR | 拉菲亚
MWK | 克瓦查
MXN | 比索 | | 墨西哥比索; 墨比索
MYR | 林吉特; 令吉; 马币
MZN | 梅蒂卡尔
NAD | |  | 纳米比亚元; 纳元
NGN | 奈拉
NIO | 科多巴
NLG | 荷兰盾; 盾
NOK | 克朗 | | 挪威克朗
NPR | 卢比 | | 尼泊尔卢比
NZD | | 新西兰元 | 纽元; 纽西兰元; 纽币
OMR | 里亚尔 | | 阿曼里亚尔
PEN | 索尔; 新索尔 | PEN?
PGK | 基那
PHP | 比索 | | 菲律宾比索
PKR | 卢比 | | 巴基斯坦卢比
PLN | 兹罗提
PYG | 瓜拉尼
QAR | 里亚尔 | | 卡塔尔里亚尔
RON | 列伊 | | 罗马尼亚列伊
RSD | 第纳尔 | | 塞尔维亚第纳尔
RUB | 卢布 | ₽ | 俄罗斯卢布; 俄卢布
RWF | 法郎 | | 卢旺达法郎
SAR | 里亚尔 | | 沙特里亚尔
SDG | 镑 | SDG? | 苏丹镑
SEK | 克朗 | | 瑞典克朗
SGD | | S$ | 新加坡元; 新元; 新币; 坡币
SOS | 先令 | SOS? | 索马里先令
SSP | 镑 | | 南苏丹镑
SUR | 卢布 | | 苏联卢布
SYP | 镑 | | 叙利亚镑; 叙镑
THB | 泰铢; 铢
TJS | 索莫尼
TMT | 马纳特 | | 土库曼马纳特
TND | 第纳尔 | | 突尼斯第纳尔
TRY | 里拉; 土耳其里拉; 新里拉 | ₺
TWD | 元??; 块?; 圆? | NT$ | 新台币; 新台币元; 元新台币; 台币; 元台币
TZS | 先令 | | 坦桑尼亚先令
UAH | 格里夫纳; 格里夫尼亚
UGX | 先令 | | 乌干达先令
USD | 美元; 美金 | US$ | 美圆
TOP | | TOP?
UZS | 苏姆; 索姆
VES | 玻利瓦尔
VND | 越南盾; 越盾; 盾
XAF | 中非法郎 | | 中非金融合作法郎; 中非法郎
XDR | 特别提款权
XOF | 西非法郎 | | 西非法郎
XPF | 太平洋法郎
YER | 里亚尔 | | 也门里亚尔
ZAR | 兰特
ZMW | 克瓦查 | | 赞比亚克瓦查
ZWL | |  | 津巴布韦元; 津元
`,
  shared: `
元??; 块?; 圆? | CNY | CNY
$ | USD | USD
镑 | GBP EGP LBP SYP SDG SSP | GBP
法郎 | CHF FRF BEF BIF CDF DJF GNF RWF XAF XOF
西非法郎 | XOF | XOF
非洲法郎; 非郎; 中非法郎 | XAF XOF | XAF
卢布 | RUB BYN SUR | RUB
卢比 | INR PKR NPR LKR MUR IDR | INR
比索 | MXN ARS CLP COP CUP PHP
第纳尔 | KWD BHD DZD IQD JOD LYD RSD TND
迪拉姆 | AED MAD | AED
里亚尔 | SAR IRR QAR OMR YER | SAR
先令 | KES TZS UGX SOS ATS | KES
里拉 | TRY ITL | TRY
克朗 | SEK NOK DKK CZK ISK
盾 | VND IDR NLG
马克 | DEM | DEM
马纳特 | AZN TMT | AZN
索姆 | KGS UZS | KGS
列伊 | RON MDL | RON
克瓦查 | ZMW MWK | ZMW
`,
  qualifiers: {
    almost: words("近 将近 接近 几近 直逼 逼近 几乎达 差不多 约近"),
    about: words("约 大约 约合 约为 大概 约达 左右 折合约 价值约 合计约 总计约"),
    over: words("超 超过 逾 突破 高于 多于 远超 远远超过 已超 已超过 大于 超出 超越 过 不止 超逾"),
    "up-to": words("高达 多达 可达 最高达 最多达 最高可达 上限为"),
    "at-least": words("至少 不少于 不低于 最少 起码 不下 至少有"),
    under: words("不到 不足 低于 少于 未达 未满 不满 小于"),
    "at-most": words("至多 最多 不超过 最高 不高于 不多于 上限"),
    estimated: words("估计 预计 预估 据估计 估算 预计达"),
  },
  afterwards: {
    "at-least": words("以上 及以上 起 或以上"),
    about: words("左右 上下 许 前后"),
    over: words("多 有余 余 出头 开外"),
    under: words("以下 以内 之内"),
  },
  joints: words("的 为 达 达到 共 总计 合计 总额 价值 人民币 共计 高达 了 等值"),
  changes: [
    {
      open: "从|由|自",
      between:
        "增长到|增长至|增长为|增加到|增加至|增加为|增至|增到|扩大到|扩大至|扩大为|扩到|扩至|升至|升到|上升到|上升至|提高到|提高至|提升到|提升至|攀升到|攀升至|跃升到|跃升至|飙升到|飙升至|回升到|回升至|上涨到|上涨至|涨到|涨至|发展到|发展至|翻番到|翻番至|降至|降到|下降到|下降至|降低到|降低至|减少到|减少至|减到|减至|缩减到|缩减至|削减到|削减至|跌到|跌至|下跌到|下跌至|缩小到|缩小至|萎缩到|萎缩至|下调到|下调至|上调到|上调至|调整为|改为",
    },
  ],
  ranges: [
    { open: "", between: "至|到|-|–|—|~|～|－" },
    { open: "", between: "或|或者|还是", either: true },
    { open: "从|由|自|介于|在", between: "至|到|和|与|-|–|—|~|～" },
  ],
  measures: words(
    "人 人次 名 位 个 家 公里 千米 米 厘米 毫米 吨 公斤 千克 克 桶 公顷 亩 平方公里 平方米 平方千米 立方米 立方 千瓦 千瓦时 兆瓦 吉瓦 度 瓦 头 只 台 辆 架 艘 枚 件 套 剂 支 份 册 次 项 所 座 户 条 箱 标箱 标准箱 英里 英尺 英亩 加仑 升 小时 分钟 秒 天 年 岁 倍 字 股 种 场 张 瓶 斤 万立方米 国人 民众 人口 难民 平民 党员 网民 用户 粒 颗 棵 只股票 亿人 比特 赫兹 辆次 班列 列 班 公里铁路 余国",
  ),
  minor: `
美分 | USD | USD
欧分 | EUR | EUR
便士 | GBP | GBP
分
角; 毛 | | | 10
`,
  equals: ["约合", "合", "折合", "相当于", "约", "即", "约为", "折合人民币", "约合人民币", "合人民币", "约相当于"],
  priceLevels: [],
};
