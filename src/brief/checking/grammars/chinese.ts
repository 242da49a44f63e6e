import { type Grammar, limits, NONE, words } from "../grammar.js";

/** How Chinese says what it says. */
export const chinese: Grammar = {
  ...NONE,
  opposites: [],
  again: words("恢复 重启 复交 重建"),
  and: new Set(["和", "与", "同", "及"]),
  place: { before: /在$/u, behind: null },
  since: { before: /(?:自|从)$/u, behind: /^(?:起|以来|开始)/u },
  share: { before: /百分之$/u, behind: /^\s?%/u },
  step: { before: /(?:增长|增加|上升|下降|减少|下跌)了?约?(?:百分之)?$/u, behind: null },
  // Who is admitted or elected becomes something, and nothing is done to it.
  passiveBy:
    /^[^,，。;；、]{0,16}(?:被(?!接纳|吸收|吸纳|选|推举|任命|列为|视为)|遭(?!到?否认)|受到|由(?!于|此)|得到[^,，。;；、]{1,12}(?:支持|声援|赞同|拥护|认可|响应|资助|援助))/u,
  ended: /^[了过]$/u,
  owned: words(
    "领土 主权 独立 电站 水电站 电厂 铁路 公路 学校 医院 港口 机场 大坝 候选 资格 申请 边境 供水 经济 首都 安全",
  ),
  bodies: words("当局* 部队* 政府* 军队* 代表团*"),
  same: { day: /同日(?!本)|同一天|当天|当日/gu, month: /同月|当月/gu, year: /同年|当年/gu },
  next: { day: /次日|翌日/gu, month: /次月/gu, year: /次年|翌年/gu },
  yearless: /(?<![\d\p{N}年月])(?<month>1[0-2]|[1-9])月(?:(?<day>[12]\d|3[01]|[1-9])(?:日|号))?(?!\p{N})/gu,
  measures: new Set(
    words(
      "名 位 员 人 艘 架 枚 剂 支 辆 列 台 套 份 笔 项 座 条 幢 栋 间 所 家 届 轮 批 起 宗 桩 道 段 处 个 口 箱 颗 株 门 挺 发 部 篇 件 张 场 期 只 头 匹 种 类 次 回 趟 组 队 支 根 块 片 班 节 封 册 幅",
    ),
  ),
  ordinal: "第",
  coming: /(?:下个?月|下周|明年|即将)/u,
  negation: [],
  limits: limits(`
    over | 超过; 逾; 多于; 超 | 多; 余; 以上
    at-least | 至少; 不少于 |
    about | 约; 大约; 约为; 近乎; 约值; 大约值; 大约为; 约合; 大概; 大致 | 左右; 上下
    almost | 近; 将近; 接近 |
    less-than | 不足; 少于; 低于; 不到 | 以下
    up-to | 至多; 最多 |
  `),
};
