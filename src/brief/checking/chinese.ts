import { CHINESE_VERBS } from "./chinese-verbs.js";
import { entriesOf, type Lexicon, lexicon } from "./lexicon.js";

/** What Chinese words say of facts. */
export const chinese: Lexicon = lexicon(
  "zh",
  `
visit =done > | 进行了; 访问了; 抵达; 前往; 出访
visit =standing > | 抵达; 前往; 飞抵; 飞往; 到访; 到达
visit =ahead > | 将访问; 将对
visit > | 访问; 出访; 之行; 进行
visit kind:state > | 国事访问
meeting =done | 举行了; 进行了
meeting =done kind:-call | 会见了; 会晤了
meeting | 举行; 会谈
meeting kind:-call | 会见; 会晤
meeting kind:summit | 峰会; 在峰会上
meeting kind:call | 通话; 电话
meeting kind:call =done | 通电话; 通了电话; 进行了通话
finance trade project =signed | 签署; 签署了; 签订; 签订了; 达成了; 达成; 签了
agreement =signed | 发表; 发表了; 签署了; 签署; 签订了; 缔结了; 达成了
agreement | 协议; 文件; 协定; 签署
agreement finance project trade | 贷款协议
partnership | 关系; 伙伴; 级别
partnership =done | 建立了; 建立
partnership =suspended | 中止了; 中止
partnership =cancelled | 终止了; 终止; 断绝了
partnership =standing | 保持; 保持着; 一直保持
partnership | 建立
cooperation =standing | 开展了合作; 开展了; 正在开展合作; 合作
cooperation =ongoing | 正在开展; 正在开展合作
cooperation | 合作; 领域; 开展合作; 开展; 领域开展合作
position =stated stance:supports > | 支持; 表示支持
position =stated stance:opposes > | 不承认; 拒绝承认; 反对; 表示反对; 谴责; 批评
position =stated stance:recognises > | 承认; 表示承认
position =stated stance:neutral > | 中立; 保持中立
position | 立场
membership =standing > | 是
membership =done standing:-candidate | 加入了; 加入
membership standing:partner > | 伙伴国
membership > | 成为; 地位
membership standing:member =standing | 成员; 成员国; 会员国; 正式成员; 正式成员国; 正式会员国; 创始成员; 创始成员国
membership office:chair =standing | 主席; 主席国; 轮值主席; 轮值主席国
position agreement partnership membership meeting finance project | 正式
partnership | 将双边关系; 将两国关系; 将彼此关系; 将关系; 将其关系; 将相互关系; 把双边关系; 把两国关系; 把关系; 双方关系; 两国关系; 双边关系
=standing | 现任; 现为; 现系; 系; 身为; 现是; 仍为; 均为; 同为; 皆为; 均系; 尚为; 向为
=agreed | 一致同意; 一致决定; 一致商定; 商妥; 约定; 议定; 谈定; 同意将; 决定将; 商定将
=planned | 拟将; 计划将; 打算将; 有意将; 准备将; 有望将; 意欲; 意在; 欲; 有计划; 有打算; 有意于; 力争; 争取; 酝酿; 定于将; 安排; 预定于; 定下; 排定
=planned | 愿望; 意愿; 愿; 愿意; 心愿; 意向
=pledged | 答应; 允诺; 应允; 保证; 许下; 作出承诺; 作出许诺; 表示愿; 承诺将; 许诺将; 答应将; 已承诺; 已答应; 已许诺
=suspended | 搁浅; 叫停; 暂缓; 缓办; 停摆; 按下暂停键; 暂且停止
=cancelled | 作废; 告吹; 撤消; 解约; 取缔; 废止
=denied !denial | 并非; 从不; 绝不; 拒不; 不曾; 并不; 均未; 尚无; 概不; 迄今未; 至今未
membership standing:candidate =standing > | 候选国; 候选
membership standing:observer =standing > | 观察员
=standing | 是; 为
finance project trade agreement =done > | 提供了; 给予了; 拨付了; 发放了; 支付了; 投入了
finance =done < | 获得了; 得到了; 收到了; 获得
finance =done > flow:investment | 投资了; 进行了投资
finance flow:investment > | 投资
finance =done > flow:purchase | 进行了; 采购了; 购买了
finance > | 提供; 给予; 发放
finance > flow:purchase | 进行; 采购
finance =ongoing > | 正在向; 正向; 正在从; 正从; 正在提供
finance =standing | 使用了
finance | 款项; 资金; 用于; 金额; 共同; 融资
trade =done | 达到; 开展了贸易; 开展了
trade =standing | 贸易额为; 有贸易往来; 为
trade | 贸易额; 贸易; 商品; 达到; 使; 往来
trade =standing < | 买家; 买方; 客户; 进口国
trade =standing > | 供应商; 供应国; 出口国; 卖家
trade =done > | 出口了; 销售了; 交付了
trade > | 出口; 销售; 供应
trade =done < | 进口了
trade =done trend:rising | 增长; 上升; 增至; 升至; 增长至
trade =done trend:falling | 下降; 减少; 降至; 下降至; 减至
project =done > | 完成了; 建成了
trade =ongoing > | 正在向; 正向; 正在出口
project =ongoing > | 正在; 正在实施
project > | 实施; 建设; 推进
project | 项目
statement =stated act:praise > | 赞扬了; 赞扬; 称赞; 欢迎
statement =stated act:criticise > | 批评了; 批评; 谴责
statement =stated act:urge > | 敦促; 呼吁; 发出呼吁; 发出了呼吁
statement =stated act:accuse > | 指责; 指控; 提出指责; 提出了指责
statement =stated act:reject > | 拒绝了; 拒绝; 表示拒绝
statement =stated act:threaten > | 威胁; 发出威胁; 发出了威胁
statement =stated act:congratulate > | 祝贺; 表示祝贺
statement =stated act:thank > | 感谢; 表示感谢
statement =stated act:praise > | 感谢; 表示感谢
statement =stated act:invite > | 邀请; 发出邀请; 发出了邀请
statement =stated act:condole > | 表示慰问; 慰问
statement =stated act:apologise > | 道歉
statement =stated act:announce > | 宣布; 发表声明; 发表了声明
statement =stated act:deny > | 作出否认; 否认; 表示否认
statement | 声明; 表态
action =done > | 采取了行动; 采取了步骤; 采取了; 实施了
action =ongoing > | 正在对
action > | 采取; 采取行动; 采取步骤
action | 行动; 步骤; 措施; 举措
action =done > | 进行了; 发动了; 开展了
action =ongoing > | 正在实施
action > | 实施; 发动; 进行
action act:tariffs =done > | 加征了关税
action act:tariffs > | 加征关税
action act:protest =done > | 提出了抗议
action act:sanctions-relief =done > | 放宽了制裁
action act:asylum =done > | 提供了庇护
action =done | 参与了
action =ongoing | 正在开展
action | 开展; 参与
action =done | 共同开展了行动; 共同开展了
action =ongoing | 正在共同开展行动
action | 共同开展行动; 共同开展; 共同
=done | 已完成; 完成
=ongoing | 仍然有效; 继续有效; 仍; 仍然; 维持; 继续; 正在进行; 正在
=agreed | 同意; 达成一致; 已商定; 商定; 商定了
=planned | 原定; 原定于; 应于; 定在; 有待; 拟于; 拟定; 预期; 预计; 定于; 有望; 考虑; 筹备; 期待; 希望; 有意; 预定; 计划; 拟; 打算; 已列入计划; 准备
=ahead | 将; 将于; 将会; 即将; 将要; 会在
=agreed | 决定; 已决定
=planned | 决定; 已决定
=pledged | 承诺; 已作出承诺; 许诺
=suspended | 推迟; 已推迟; 被推迟; 延期; 已延期; 延后; 押后; 停止; 冻结; 中断; 搁置; 已暂停; 暂停; 已中止; 中止
=cancelled | 断绝; 终止; 撤销; 废除; 断交; 已取消; 取消
=denied !denial | 遭到否认; 尚未; 从未; 未能; 迄未; 始终没有; 没有; 并未; 未曾; 未
=stated | 被提及; 有消息提到
agent:president | 总统; 主席; 国家主席
agent:prime-minister | 总理; 首相
agent:foreign-minister | 外长; 外交部长
agent:minister | 部长
action act:release =done > | 释放了
action act:detention =done > | 拘留了; 逮捕了
action act:expulsion =done > | 驱逐了
visit kind:official | 正式
 | 举行; 再度举行; 提升; 升级; 加强; 深化; 扩大
!hedge | 据称; 据传; 据悉; 据说; 可能; 大概; 或许; 疑似; 似乎; 未经证实; 尚未证实; 有一则报道; 一家媒体报道; 消息来源不确定; 不能确定; 并不确定; 把握; 可信度
!according | 据; 根据; 按照
!says | 表示; 说; 指出; 强调; 透露; 回忆; 补充; 提到; 证实; 称; 宣称; 认为; 告诉; 重申; 确认
!reported document:joint | 联合声明; 同一声明
finance trade project | 经济方面
visit meeting statement agreement partnership position membership | 外交方面
!reported | 报道; 据报道; 的报道; 记载; 显示
!dispute | 各方消息对; 说法不一; 各方消息; 金额说法不一; 日期说法不一; 进展说法不一; 对此事是否发生说法不一; 地点说法不一; 级别说法不一; 参与方说法不一
!pair | 两国; 双方; 两个国家
 | 代表; 同; 当; 共; 次; 名; 人; 列; 架; 艘; 座; 条; 辆; 项; 份; 批; 台; 枚; 笔; 成为; 之一; 方面; 该国; 本国; 两; 双; 个; 位; 起; 期间; 当时; 其中; 而; 则; 又; 还; 曾; 曾经; 以; 把; 所; 者; 包括; 国; 方; 另有; 另有一份; 还包括; 另一方面; 价值; 公民; 的; 和; 与; 及; 以及; 在; 向; 对; 从; 自; 以来; 之前; 前后; 至; 于; 就; 了; 着; 也; 并; 并且; 但; 不过; 与此相对; 此外; 同时; 随后; 之间; 为; 由; 被; 给; 称; 得到; 遭; 遭到; 受到; 驻; 位于; 拥有; 享有; 通往; 通向; 可容纳; 容纳; 境内; 邻国; 首都; 从事; 予以; 加以; 实施; 进行; 迄今; 至今; 目前; 曾于; 关于; 为期; 有关; 名为; 之; 里; 内; 因此; 那; 这; 针对; 用以; 以便; 合计; 国内; 当地; 作为; 过; 到; 迄今为止; 处; 家; 支; 套; 栋; 段; 届; 轮; 到目前为止; 时; 后; 间; 所在; 截至; 或; 商品; 月; 日; 年; 是; 上; 中; 一; 一直; 已; 其; 该; 此; 等; 额; 相互; 双边; 用于
 | 冲突; 关系级别; 资金; 会晤; 成员身份; 措施; 级别; 立场; 项目; 贸易; 合作; 声明; 表态; 成员资格; 协议
=denied !denial | 无意; 不打算; 不准备; 不会; 无计划; 没有计划; 不想; 不愿; 不拟; 并无; 不寻求; 不谋求; 没有打算; 不属于; 不加入; 不是成员
=planned | 有意; 谋划; 想要; 拟议; 筹划; 预备; 规划; 设想
=ahead | 将由; 将从; 将给; 将获得; 将获
=ongoing | 进行中; 在途; 途中; 运往途中; 处于; 当前
=agreed | 说定; 谈妥; 已达成; 根据协议; 按照协议; 依照协议; 双方同意; 协议规定
=standing | 一直是; 至今仍是; 仍是; 自此; 稳定在; 始于; 属于; 起就是
!says | 称; 声称; 坦言; 谈到; 说道; 讲; 直言; 申明; 声明; 坚称; 介绍; 介绍说
!about | 大约; 大概; 约莫; 大致
!says | 告知; 告诉记者; 坦承; 直指; 阐述; 阐明; 援引; 写道; 写到; 提及; 讲到; 说起; 述及; 言及; 述称; 指称; 断言; 回应说; 回应称; 答称; 答道; 解释说; 解释称; 通报称; 披露; 宣布说; 陈述; 陈词; 发言说; 发言称; 表示说; 忆及; 忆述; 追述
!according | 据介绍; 援引; 引述; 据了解
!according | 据称; 依据; 依; 在看来; 照
 | 值; 每; 每年; 份; 一份; 向来; 早; 早在; 现; 现今; 如今; 问题上; 一事; 方面; 一事上; 驻留; 以及其; 另; 另外; 还有; 被; 由于; 鉴于; 根据; 围绕; 就; 之后; 以后; 之时; 期内; 年间; 名下; 项下; 总计; 总共; 共计; 大约; 左右; 感到; 曾经; 当年; 年底; 年初; 上半年; 下半年; 月底; 月初; 境; 其境; 它们; 他们; 同样; 也是; 又; 且; 而且; 正是; 旨在; 以期; 女士; 先生; 阁下; 一致; 彼此; 互相; 一方; 双边; 有着; 乃; 亦; 均; 皆; 各; 分别; 其后; 此后; 此前; 先前; 之际; 业已; 已经; 现已; 已于; 早已; 已告; 就已; 曾经; 来自; 出自; 位在; 为止; 所属; 在内; 其间; 相关; 该项; 此项; 这项; 这一; 那一; 上述; 前述; 如下; 该份; 此份; 该笔; 此笔; 该批; 此批; 就此; 对此; 时间; 于是; 以此; 凭; 凭借; 借助; 用; 朝; 往; 负责; 他; 她; 它; 本人; 自己; 形式; 方式; 获得; 取得; 作出; 做出; 发出; 表达; 给予; 提供; 展开; 消息; 消息称; 消息说; 即已; 即为; 即是; 该行; 该组织; 该机构; 该集团; 该联盟; 该岛国; 前者; 后者; 对方; 博士; 教授; 之下; 下; 经; 经由; 透过; 依托; 加之; 加上; 连同; 用来; 用作; 充作; 当作; 当中; 中间; 一侧; 地区; 事宜; 事项; 事务; 事件; 情况; 状况; 工作; 活动; 事; 一员; 身份; 角色; 年内; 月内; 当天; 当日; 为期; 长达; 历时; 起至; 止; 起止; 年初; 月初; 当时; 彼时
`,
  "",
  {
    before: {
      向: "to",
      对: "to",
      朝: "to",
      往: "to",
      到: "to",
      至: "to",
      予: "to",
      为: "to",
      替: "to",
      赠: "to",
      就: "with",
      因: "with",
      关于: "with",
      围绕: "with",
      跟: "with",
      会同: "with",
      驻: "with",
      获: "by",
      获得: "by",
      接受: "by",
      受: "by",
      来自: "from",
      给: "to",
      赴: "to",
      在: "to",
      访问: "to",
      正在: "to",
      从: "from",
      自: "from",
      由: "by",
      被: "by",
      得到: "by",
      遭到: "by",
      受到: "by",
      遭: "by",
      与: "with",
      同: "with",
    },
    behind: [
      // Whose citizens people are does nothing.
      [/^(?:人(?!民|士)|公民|国民|侨民|难民|移民|灾民|渔民|学生|留学生|籍)/u, "with"],
      [/^的/u, "of"],
    ],
  },
  false,
  entriesOf(CHINESE_VERBS, false),
);
