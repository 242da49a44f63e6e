import type { TimeTable } from "../language.js";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const NUMBERS = words("一 二 三 四 五 六 七 八 九 十 十一 十二");

/** Chinese times. Days, months and years are numbers before 日, 月 and 年; what is counted has 个 or 来 or 前 beside it. */
export const times: TimeTable = {
  months: Object.fromEntries(NUMBERS.map((number, at) => [`${number}月`, at + 1])),
  weekdays: Object.fromEntries(
    ["星期", "周", "礼拜"].flatMap((week) =>
      [..."一二三四五六日天"].map((day, at) => [`${week}${day}`, Math.min(at + 1, 7)] as const),
    ),
  ),
  seasons: {
    春: 21,
    春季: 21,
    春天: 21,
    夏: 22,
    夏季: 22,
    夏天: 22,
    秋: 23,
    秋季: 23,
    秋天: 23,
    金秋: 23,
    冬: 24,
    冬季: 24,
    冬天: 24,
  },
  units: {
    天: "day",
    日: "day",
    周: "week",
    星期: "week",
    个星期: "week",
    礼拜: "week",
    个礼拜: "week",
    个月: "month",
    月: "month",
    季度: "quarter",
    个季度: "quarter",
    年: "year",
    个年头: "year",
    年度: "year",
    个世纪: "century",
    世纪: "century",
  },
  shifts: {
    上: -1,
    上个: -1,
    上一: -1,
    上一个: -1,
    本: 0,
    这: 0,
    这个: 0,
    这一: 0,
    下: 1,
    下个: 1,
    下一: 1,
    下一个: 1,
  },
  days: {
    昨天: -1,
    昨日: -1,
    昨晚: -1,
    昨夜: -1,
    今天: 0,
    今日: 0,
    今晨: 0,
    今早: 0,
    今晚: 0,
    今夜: 0,
    明天: 1,
    明日: 1,
    明晚: 1,
    前天: -2,
    前日: -2,
    后天: 2,
  },
  parts: {
    初: "early",
    初期: "early",
    早期: "early",
    上旬: "early",
    前期: "early",
    伊始: "start",
    之初: "start",
    中期: "mid",
    中旬: "mid",
    中叶: "mid",
    末: "end",
    底: "end",
    末期: "late",
    晚期: "late",
    后期: "late",
    下旬: "late",
  },
  classes: {
    label: words("第 编号 文号 决议 号 航班 型号 波音 房间 电话"),
    counted: words(
      "人 名 位 个 家 公里 千米 米 吨 万 亿 余 多 元 美元 欧元 公顷 亩 头 只 台 辆 架 艘 枚 件 套 例 起 次 项 所 座 户 份 立方米 平方公里 平方米 兆瓦 千瓦 小时 分钟 公斤 海里 桶 字 部 处 场 种 条 篇 册 倍 岁 支 张 艘 列",
    ),
    joined: [],
    yearshift: { 去: -1, 今: 0, 明: 1 },
    yearfar: { 前: -2, 后: 2 },
    month12: Object.fromEntries(NUMBERS.map((number, at) => [`${number}月`, at + 1])),
    tens: {
      二十: 20,
      三十: 30,
      四十: 40,
      五十: 50,
      六十: 60,
      七十: 70,
      八十: 80,
      九十: 90,
      "20": 20,
      "30": 30,
      "40": 40,
      "50": 50,
      "60": 60,
      "70": 70,
      "80": 80,
      "90": 90,
    },
    halves: { 上半: 1, 下半: 2, 前半: 1, 后半: 2 },
    fourths: { 一: 1, 二: 2, 三: 3, 四: 4, 首: 1, 末: -1 },
    till: words("至 到 - – ~ ～ — 、 和 及 与"),
    upto: words("至 到 - – ~ ～ —"),
    now: ["今", "现在", "目前", "今天", "今日", "如今", "当前", "现今"],
    before: { 前: -1, 之前: -1, 以前: -1 },
    after: { 后: 1, 之后: 1, 以后: 1 },
    past: { 过去: -1, 过去的: -1, 近: -1, 最近: -1, 最近的: -1, 刚刚过去的: -1 },
    coming: { 未来: 1, 今后: 1, 未来的: 1, 接下来: 1, 接下来的: 1, 此后: 1 },
    cipher: [..."一二三四五六七八九十百千两几数多"],
    quarters: { 三季度: 9, 三个季度: 9, 两季度: 6, 两个季度: 6, "3季度": 9 },
    lasting: { 来: -1, 以来: -1 },
    whole: ["一"],
    aside: { 前一: -1, 此前一: -1, 后一: 1, 次: 1, 翌: 1, 第二: 1, 转: 1 },
    samely: { 同: 0, 当: 0, 该: 0, 那: 0, 那一: 0, 这一: 0 },
    earlier: { 此前: -1 },
    ongoing: { 连续: -1, 连续第: -1, 已连续: -1 },
    weekends: { 上: -1, 上个: -1, 本: 0, 这: 0, 这个: 0, 下: 2, 下个: 2 },
    about: words("约 大约 近 将近 大概 差不多"),
  },
  patterns: `
# Years, months, days
date | {year=digits4} 年 {month=digits:1-12} 月 份?
date | {year=digits4} 年 {month=digits:1-12} 月 {day=digits:1-31} (日|号)?
date | {year=digits4} 年 {month}
date | {year=digits4} 年 {month} {day=number:1-31} (日|号)
date | {year} 年 {month} 份?
date | {year} 年 {month} {day=number:1-31} (日|号)
date | {year} 年 {month=digits:1-12} 月
date | {year} 年 {month=digits:1-12} 月 {day=digits:1-31} (日|号)
date | {month=digits:1-12} 月 {day=digits:1-31} (日|号)
date | {month} {day=number:1-31} (日|号)
date | {month=digits:1-12} 月份 | | 来
date | {month=digits:1-12} 月 | {digits}|个|上|本|下|岁|第|满|每|. | 份量|球|亮|光|饼|薪|租|季|龄|嫂|刊
date | {month} 份? | {digits}|个|上|本|下|第|每|满|正|腊|冬|十|二|三|五|七|九 | 球|亮|光|饼|薪|租|季|龄|嫂|刊|间
date | {year=digits4} 年 | {label} | 前|来|间|内|后|以上|历史|之久|之后|之前|龄|轮|期
date | {year} 年 | 第|{label} | 前|来|间|内|以上|历史|之久|龄|轮|期
date | {year=digits4} 年度
date | 公元 {year=digits4} 年
none | 公元前 {digits} 年?
none | 公元前 {digits} 世纪
# Days that Chinese leaves the month off
day-of | {shift} 月 {day=digits:1-31} (日|号)
day-of | {shift} 月 {day=number:1-31} (日|号)
day-of | {shift=samely} 月 {day=digits:1-31} (日|号)
days-of | {shift} 月 {from=digits:1-31} (日|号)? {upto} {to=digits:1-31} (日|号)
days-of | {shift=samely} 月 {from=digits:1-31} (日|号)? {upto} {to=digits:1-31} (日|号)
days-of | {from=digits:1-31} (日|号) {upto} {to=digits:1-31} (日|号) | 月|第|{digits}|. | 内|游|间
day-of | {day=digits:1-31} (日|号) | 月|第|每|近|满|约|{digits}|.|-|–|/|:|过去|未来|整整|长达|连续|的|了|超|逾|多|仅|用时|历时|为期|编|、 | 元|内|游|间|圆|龄|来|后|前|以|之|无|免|线|楼|公路|院|机|艇|舰|船|车|台|令|法|文件|遇|经
# 去年12月
month-of | {of=time:counted} {month=digits:1-12} 月 份?
month-of | {of=time:counted} {month}
month-of | {of=time:counted} {month=digits:1-12} 月 {day=digits:1-31} (日|号)
month-of | {of=time:counted} {month} {day=number:1-31} (日|号)
# Spans of days and months
days | {year=digits4} 年 {month=digits:1-12} 月 {from=digits:1-31} (日|号)? {upto} {to=digits:1-31} (日|号)
days | {month=digits:1-12} 月 {from=digits:1-31} (日|号)? {upto} {to=digits:1-31} (日|号)
days | {month=digits:1-12} 月 {from=digits:1-31} (日|号)? (、|和|及|与) {to=digits:1-31} (日|号)
days | {year} 年 {month} {from=number:1-31} (日|号)? {upto} {to=number:1-31} (日|号)
days | {month} {from=number:1-31} (日|号)? {upto} {to=number:1-31} (日|号)
months | {year=digits4} 年 {from=digits:1-12} 月? {upto} {to=digits:1-12} 月 份?
months | {from=digits:1-12} 月? {upto} {to=digits:1-12} 月 份? | 第|{digits}
months | {of=time:counted} {from=digits:1-12} 月? {upto} {to=digits:1-12} 月 份?
months | {of=time:counted} {from=digits:1-12} (、|和) {to=digits:1-12} 月 份?
interval | {from=time:date} 起? {upto} {to=time:date} 期间?
interval | (从|自) {from=time:date} 起? {upto} {to=time:date} 期间?
interval | (从|自) {from=time} 起? (持续|一直持续|延续|一直延续|一直)? {upto} {to=time}
interval | {from=time:day} {dash} {to=time:day}
years | {from=digits4} (年|年度)? {upto} {to=digits4} (年度|年|学年|财年)
years | (从|自) {from=digits4} (年|年度)? {upto} {to=digits4} (年度|年|学年|财年)
years | {from=digits4} (-|–|/|~|～) {to=digits4} | {label} | {counted}
years | {from=digits4} (-|–|/) {to=digits2} (年度|年|学年|财年)
years | {from=year} 年? {upto} {to=year} 年
years | (从|自) {from=year} 年? 起? (持续|一直持续|延续|一直延续|一直)? {upto} {to=year} 年
# Decades, centuries
decade | (20世纪|二十世纪) {from=tens} 年代 {part}?
decade | (上|上个) 世纪 {from=tens} 年代 {part}?
decade | {from=tens} 年代 {part}? | 世纪
decade | {from=digits4} 年代 {part}?
century | {n=digits:1-22} 世纪 | 前
century | {n=digits:1-22} 世纪 {part} | 前
century | {n=number:10-22} 世纪 | 前|半个
century | {n=number:10-22} 世纪 {part} | 前
unit | {shift:-1-0} {unit:century}
part | {of=time:long} {part}
part | {of=time:long} 的? {part}
part | {of=time:year} 年 {part}
part | {unit:year|month} {part=part:end|early|start} | {digits}|去|今|明|前|这|那|本|上|下|每|多|近|百|几|数|两|一|二|三|四|五|六|七|八|九|十|往|历|当|同 | 前|期|中|步|次|衷
part | {shift} {unit:month|year|century} {part}
part | {of=time:counted} 年? {part}
# Quarters, halves, weeks
half | {of=time:year} {index=halves} 年
half | {year=digits4} {index=halves} 年
half | {of=time:year} 的? {index=halves} 年
half | {index=halves} 年 | 前|后|{digits}
quarter | {of=time:year} 第? {index=fourths} 季度
quarter | {of=time:year} 第 {index=digits:1-4} 季度
quarter | {index=fourths} 季度 | 每|上|下|本|单
quarter | 第 {index=fourths} 季度 | 每|上|下|本|单
quarter | {of=time:year} {index=fourths} 季 | | 度
first-months | {of=time:year} 前 {n=number:2-11} (个月|月)
first-months | 前 {n=number:2-11} 个月
first-months | {of=time:year} 前 {n=quarters}
first-months | 前 {n=quarters}
first-months | {year=digits4} 年 前 {n=quarters}
first-months | {year=digits4} 年 前 {n=number:2-11} 个月
last-months | {of=time:year} 后 {n=number:2-11} 个月
season | {of=time:year} 的? {season}
named | {shift=yearshift} {season}
season | {of=time:counted} 的? {season}
# Counted from the document's day
unit | {shift=yearshift} {unit:year} | 成|{digits}|何|一|老
unit | {shift=yearfar} {unit:year} | {digits}|之|以|{cipher}|数|多|几|百|千|十|从|若干|两|前 | {cipher}|度|后|均|前|会
unit | {shift} {unit:week|month|quarter|year|century} | {cipher}|{digits}|版|以|路|网|地|船|世|海|天|线|马|底|基|脸|日|身|全|山|晚|早|墙|街|原 | {digits}|版|起|光|票|子|球|亮|薪|饼|刊|租|末
running | {shift=samely} {unit:year|month} | 风月|相|不|适|应|理|丁|便|共|大|等
relday | {relday} | 美好|美好的|更美好的|的|光|文|说|体 | 的
ago | {n=number} {unit:year|month|week|day|century} 多? (前|之前|以前) | 约|近|第|{month}|早在距今 | 总统|总理|主席|部长|首相|副|任|所未有|行|往|后|提|景|线|沿|途|期|列|述|来|方|进|瞻
ago | {about} {n=number} {unit:year|month|week|day} 多? (前|之前|以前) | 第
ahead | {n=number} {unit:year|month|week|day} 多? (后|之后|以后) | 第|其|{month}
within | {n=number} {unit:year|month|week|day} (内|之内|以内)
of | (刚刚过去的|刚过去的|过去的) {of=time:month}
running | {shift=earlier} {n=number} {unit}
stretch | {shift=past} 的? {n=number} 多? {unit:year|month|week|day} (来|里|中|间|以来)? | | 前
stretch | {shift=coming} 的? {n=number} {unit:year|month|week|day} (里|内|间)?
stretch | {shift=past} {n=number} {unit:year} 中
stretch | {n=number:2-200} 多? {unit:year} {shift=lasting} | 近|约
stretch | {shift=ongoing} {n=number:2-200} {unit:year} | | 度|级
stretch | {n=number:2-11} {unit:month} {shift=lasting}
anniversary | {n=number:1-200} 周年
none | {number} 周岁
# Named by their place in the text
running | {shift=aside} {unit:day|month|year} | 每|多|众 | 数
running | {shift=samely} {unit:day}
counted | {of=time:date} {shift=before} {n=number} {unit}
counted | {of=time:date} {shift=after} {n=number} {unit}
# Open ends
since | (从|自|自从) {of=time} (以来|起|开始|至今|以后|之后|后|到现在|到目前|到今天)
since | (自从|自) {of=time}
since | {of=time} (以来|至今|起|开始)
since | {of=time} (以后|之后|后) | 直到|要|第
since | {shift=yearshift} {unit:year} 以来
until | (截至|截止|截止到|直到|到|至|不晚于) {of=time} | 增加|上升|提高|达|扩大|增长|下降|降低|提升
until | {of=time} (以前|之前|前|为止) | {cipher} | {cipher}|总统|总理|主席|期|后|景|夕|往|来
before | (早于|先于) {of=time}
before | {of=time} (以前|之前)
before | 在 {of=time} (以前|之前)
after | {of=time} (之后|以后)
after | 在 {of=time} (之后|以后)
until-now | (截至目前|截至当前|到目前为止|迄今|迄今为止|截至今天|截至今日|至今|目前为止|时至今日|直至今日|直到现在|到现在为止|截止目前|截至发稿)
from-now | (从现在起|今后|从今以后|自即日起|即日起|从今天起|今后一个时期)
about | {year=digits4} 年 (前后|左右)
about | {of=time} (前后|左右)
about | (大约|约|大概) {of=time:date}
of | (早在|就在|时间|当地时间|北京时间|格林尼治时间|美东时间|美国东部时间) {of=time:date}
of | {of=time:day} (上午|下午|晚|晚间|凌晨|早晨|清晨|中午|傍晚|夜间|晚上|深夜|早上|午间|当天)
of | {of=time:day} \\( {weekday} \\)
of | {of=time:day} （ {weekday} ）
of | {weekday} \\( {of=time:day} \\)
of | {weekday} （ {of=time:day} ）
of | {weekday} , {of=time:day}
weekday-of | {shift} {weekday}
weekday | (本|这) {weekday}
weekday | {weekday} | 黑色|每|逢|{cipher}|一|上|下|本 | 末|年|日报|刊|至|到
now-until | (从现在|自现在|从现在起|从现在开始|自即日起|即日起|从今天|从今天起|从今) {upto} {of=time}
weekend | {shift=weekends} 周末
weekend | 周末 | 每|逢|上|下|本|个|这|过|度|愉快 | 版|愉快|游
now | (目前|当前|现在|如今|眼下|现阶段|现今|当下|时下) | 到|至|截至|直到|从|截止 | 为止
recent | (近日|日前|近期|最近|不久前|连日来|近来|前不久|近些天|近几天|这几天|近段时间|最近几天|前些天|近一段时间|日来|前段时间|近几日|近两天|新近) | 到|至 | {cipher}
soon | (不久|近期内|不日|不久的将来|不久将来|今后几天|未来几天|未来几周|未来数周|近日内) | | 前|后
# What looks like a time and is none
none | (第|每|满|近|逾) {digits} (日|月)
none | 一 (年|月|日|天|周) (一|到|又)
none | (十月|八月|七月|二月|四月|十一月) (革命|起义)
none | 今日 (头条|俄罗斯|美国)
none | (改良|改造|改革|建成|投产|达产|升级|扩建|完工|完成|竣工|之|以|今|日) 后年
none | (风月|普|异口|共)? 同天
none | (上世纪|20世纪|二十世纪)? (二三|三四|四五|五六|六七|七八|八九) 十年代
none | 当年 | | {digits}|{month}|底|末|初|春|夏|秋|冬|上|下|第|前
none | (9·11|9.11|“9·11”)
none | (北纬|南纬|东经|西经) {digits}
none | {digits} (月龄|年级|年期|年制|日元|日圆|年薪|日游)
none | {number} (日元|日圆|年级|年期|年制)
none | (光明日报|每日|假日|新世纪|上世纪七八十年代|世纪之交|新时期|中东|中国|中非|中美|中俄|中法|中日|中欧|中方|中共|中央|中心|中阿|中亚|中期选举|底线|底部|底层|底气|底蕴|底色|底座|彻底|到底|说到底|归根到底|谷底|海底|末端|末日|末尾|期末|始末|本末|初心|初步|初衷|初级|初中|当初|最初|起初|如初|中国式|中华|中介|中断|中止|中立|中部|中学|中等)
none | {digits4} 年 (议程|愿景|可持续发展议程|远景目标|国家|战略|目标|规划|发展)
none | (体现在|表现在|实现在|出现在|呈现在|展现在|显现在|发现在|兑现在|涌现在)
none | (百年|千年|万年|周日报|日月|年月|岁月|日日|月月|天天|往年|历年|多年|常年|早年|晚年|成年|青年|少年|老年|中年|童年|周年纪念)
`,
  ahead: words("将 将于 将在 拟 计划 预计 定于 即将 有望 准备 预定 打算 力争 届时 拟于 预期 邀请 期待 下一步 争取"),
  past: words(
    "已 已经 曾 了 过 表示 说 指出 强调 宣布 举行了 签署了 会见了 抵达 报道 透露 称 举行 完成 签署 发表 会见 访问了 同 共同 结束 达成 启动 出席",
  ),
};
