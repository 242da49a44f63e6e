import { chineseActs } from "./acts/index.js";
import type { Prose } from "./prose.js";

/** Each sentence that begins with its time, and the same with its subject before that. */
const eitherFirst = (clauses: Prose["clauses"]): Prose["clauses"] =>
  Object.fromEntries(
    Object.entries(clauses).map(([key, templates]) => [
      key,
      templates.flatMap((one) => {
        // What goes on, or is over, at a time has that time first.
        const turned = /正在|已/u.test(one)
          ? one
          : one.replace(/^\[\{when\}，\](\{\w+(?::\w+)?\}\|)/u, "$1[{when:at}]");
        return turned === one ? [one] : [one, turned];
      }),
    ]),
  );

/** What sentences in Chinese are made with, by what they tell. */
export const CHINESE_CLAUSES: Prose["clauses"] = eitherFirst({
  visit: ["[{when}，]{who}|对{to}进行了{visit}"],
  "visit.unspecified.completed": ["[{when}，]{who}|访问{to:obj}", "[{when}，]{who}|到访{to:obj}"],
  "visit.unspecified.planned": ["{who}|计划[{when:at}]访问{to:obj}"],
  "visit.planned": ["{who}|计划[{when:at}]对{to}进行{visit}"],
  "meeting.meeting": [
    "[{when}，]{guest}|与{hosts}举行会晤",
    "[{when}，]{people:pair}|举行会晤",
    "[{when}，]{people:pair}|会面",
    "[{when}，]{both:pair}|举行会晤",
  ],
  "meeting.call": ["[{when}，]{people:pair}|通了电话", "[{when}，]{both:pair}|通了电话"],
  "meeting.talks": [
    "[{when}，]{guest}|与{hosts}举行会谈",
    "[{when}，]{people:pair}|举行会谈",
    "[{when}，]{both:pair}|举行会谈",
  ],
  "meeting.summit": ["[{when}，]{people:pair}|在峰会上会晤", "[{when}，]{both:pair}|举行峰会"],
  "meeting.call.planned": ["{both:pair}|计划[{when:at}]通话"],
  "meeting.talks.planned": ["{both:pair}|计划[{when:at}]举行会谈"],
  "meeting.planned": ["{both:pair}|计划[{when:at}]举行会晤"],
  agreement: ["[{when}，]{both:pair}|签署[{subject}]{instrument}"],
  "agreement.agreed": ["[{when}，]{both:pair}|达成[{subject}]{instrument}"],
  "agreement.joint-statement.agreed": ["[{when}，]{both:pair}|发表[{subject}]{instrument}"],
  "agreement.declaration.agreed": ["[{when}，]{both:pair}|发表[{subject}]{instrument}"],
  "agreement.protocol.agreed": ["[{when}，]{both:pair}|{instrument?订立|达成}[{subject}]{instrument}"],
  "agreement.contract.agreed": ["[{when}，]{both:pair}|{instrument?订立|达成}[{subject}]{instrument}"],
  "agreement.treaty.agreed": ["[{when}，]{both:pair}|{instrument?缔结|达成}[{subject}]{instrument}"],
  "agreement.signed": [
    "[{when}，]{both:pair}|签署[{subject}]{instrument}",
    "[{when}，]{both:pair}|签订[{subject}]{instrument}",
  ],
  "agreement.inForce": ["[{when}，]{both:pair}之间的[{subject}]{instrument}生效"],
  "agreement.planned": ["{both:pair}|计划[{when:at}]签署[{subject}]{instrument}"],
  partnership: ["[{since}，][{asOf}，]{both:pair}|保持{level}"],
  "partnership.diplomatic-relations.ongoing": [
    "{both:pair}|自{begun}起保持{level}",
    "{both:pair}|{since}保持{level}",
    "{since}，{both:pair}|保持{level}",
  ],
  "partnership.ongoing": [
    "{since}，{both:pair}|保持{level}",
    "{asOf}，{both:pair}|当时已建立{level}",
    "{both:pair}|保持{level}",
  ],
  "partnership.completed": ["[{when}，]{both:pair}|建立了{level}"],
  "partnership.agreed": ["[{when}，]{both:pair}|同意确立{level}", "[{when}，]{both:pair}|商定确立{level}"],
  "partnership.diplomatic-relations.agreed": ["[{when}，]{both:pair}|同意建立{level}"],
  "partnership.community-of-shared-future.agreed": ["[{when}，]{both:pair}|同意构建{level}"],
  "partnership.community-of-shared-future.completed": ["[{when}，]{both:pair}|构建{level}"],
  "partnership.alliance.agreed": ["[{when}，]{both:pair}|同意结成{level}"],
  "partnership.alliance.completed": ["[{when}，]{both:pair}|结成{level}"],
  "partnership.planned": ["{both:pair}|计划[{when:at}]建立{level}"],
  "partnership.suspended": ["[{when}，]{both}|中止了{level}"],
  "partnership.cancelled": ["[{when}，]{both}|终止了{level}"],
  "partnership.diplomatic-relations.cancelled": ["[{when}，]{both}|断绝了{level}"],
  "position.supports": ["[{when}，]{from}|表示支持{issue}"],
  "position.opposes": ["[{when}，]{from}|表示反对{issue}"],
  "position.recognises": ["[{when}，]{from}|承认{issue}"],
  "position.neutral": ["[{when}，]{from}|对{issue}保持中立"],
  membership: ["[{when}，]{from}|是{organisation}的{standing}"],
  "membership.planned": ["{from}|计划[{when:at}]成为{organisation}{standing}"],
  "membership.member.planned": ["{from}|计划[{when:at}]加入{organisation}"],
  "finance.completed": [
    "[{when}，]{from}|向{to}提供了{flow}[{purpose}]",
    "[{when}，]{to}|从{from}获得{flow}[{purpose}]",
  ],
  "finance.disbursed": [
    "{until}，{from}|已向{to}发放{flow}[{purpose}]",
    "[{when}，]{from}|向{to}发放了{flow}[{purpose}]",
  ],
  "finance.other.completed": [
    "[{when}，]{from}|向{to}提供了{sum}资金[{purpose}]",
    "[{when}，]{from}|向{to}提供了资金[{purpose}]",
  ],
  "finance.other.pledged": [
    "[{when}，]{from}|承诺向{to}提供{sum}资金[{purpose}]",
    "[{when}，]{from}|承诺向{to}提供资金[{purpose}]",
  ],
  "finance.other.planned": [
    "[{when}，]{from}|计划向{to}提供{sum}资金[{purpose}]",
    "[{when}，]{from}|计划向{to}提供资金[{purpose}]",
  ],
  "finance.other.agreed": [
    "[{when}，]{from}|同意向{to}提供{sum}资金[{purpose}]",
    "[{when}，]{from}|同意向{to}提供资金[{purpose}]",
  ],
  "finance.investment.completed": ["[{when}，]{from}|在{to:obj}投资了{sum}", "[{when}，]{from}|对{to}进行了投资"],
  "finance.investment.pledged": ["[{when}，]{from}|承诺在{to:obj}投资[{sum}]"],
  "finance.investment.planned": ["[{when}，]{from}|计划在{to:obj}投资[{sum}]"],
  "finance.investment.agreed": ["[{when}，]{from}|同意在{to:obj}投资[{sum}]"],
  "finance.debt-relief.completed": [
    "[{when}，]{from}|免除了{to}{sum}债务",
    "[{when}，]{from}|向{to}提供了{flow}[{purpose}]",
  ],
  "finance.debt-relief.pledged": [
    "[{when}，]{from}|承诺免除{to}{sum}债务",
    "[{when}，]{from}|承诺向{to}提供{flow}[{purpose}]",
  ],
  "finance.debt-relief.agreed": [
    "[{when}，]{from}|同意免除{to}{sum}债务",
    "[{when}，]{from}|同意向{to}提供{flow}[{purpose}]",
  ],
  "finance.pledged": ["[{when}，]{from}|承诺向{to}提供{flow}[{purpose}]"],
  "finance.planned": ["[{when}，]{from}|计划向{to}提供{flow}[{purpose}]"],
  "finance.agreed": ["[{when}，]{from}|同意向{to}提供{flow}[{purpose}]"],
  "finance.ongoing": ["{asOf}，{from}|正向{to}提供{flow}[{purpose}]", "{from}|正在向{to}提供{flow}[{purpose}]"],
  "finance.other.ongoing": [
    "{asOf}，{from}|正向{to}提供{sum}资金[{purpose}]",
    "{from}|正在向{to}提供{sum}资金[{purpose}]",
    "{asOf}，{from}|正向{to}提供资金[{purpose}]",
    "{from}|正在向{to}提供资金[{purpose}]",
  ],
  "finance.purchase.completed": ["[{when}，]{from}|从{to}进行了采购[，金额为{sum}][{purpose}]"],
  "finance.purchase.pledged": ["[{when}，]{from}|承诺从{to}进行采购[，金额为{sum}][{purpose}]"],
  "finance.purchase.planned": ["[{when}，]{from}|计划从{to}进行采购[，金额为{sum}][{purpose}]"],
  "finance.purchase.agreed": ["[{when}，]{from}|同意从{to}进行采购[，金额为{sum}][{purpose}]"],
  "finance.purchase.ongoing": [
    "{asOf}，{from}|正从{to}进行采购[，金额为{sum}][{purpose}]",
    "{from}|正在从{to}进行采购[，金额为{sum}][{purpose}]",
  ],
  "finance.mutual": ["[{when}，]{both:pair}|共同使用了{flow}[{purpose}]"],
  "trade.mutual.completed": [
    "[{when}，]{both:pair}贸易额为{sum}",
    "[{when}，]{both:pair}之间的贸易额为{sum}",
    "[{when}，]{both:pair}|有贸易往来",
  ],
  "trade.mutual.planned": ["{both:pair}|计划[{when:at}]使贸易额达到{sum}"],
  "trade.mutual.rising.completed": [
    "[{when}，]{both:pair}之间的贸易额增至{sum}",
    "[{when}，]{both:pair}之间的贸易额增长",
  ],
  "trade.mutual.falling.completed": [
    "[{when}，]{both:pair}之间的贸易额降至{sum}",
    "[{when}，]{both:pair}之间的贸易额下降",
  ],
  "trade.mutual": ["[{when}，]{both:pair}贸易额为{sum}", "[{when}，]{both:pair}|有贸易往来"],
  "trade.delivery.ongoing": [
    "{asOf}，{from}|正向{to}出口[价值{sum}的]{goods}",
    "{from}|正在向{to}出口[价值{sum}的]{goods}",
    "{asOf}，{from}|正向{to}出口价值{sum}的商品",
    "{from}|正在向{to}出口价值{sum}的商品",
  ],
  "trade.delivery": [
    "[{when}，]{from}|向{to}出口了[价值{sum}的]{goods}",
    "[{when}，]{to}|从{from}进口了[价值{sum}的]{goods}",
    "[{when}，]{from}|向{to}出口了价值{sum}的商品",
  ],
  "trade.delivery.planned": [
    "[{when}，]{from}|计划向{to}出口[价值{sum}的]{goods}",
    "[{when}，]{from}|计划向{to}出口价值{sum}的商品",
  ],
  "trade.delivery.pledged": [
    "[{when}，]{from}|承诺向{to}出口[价值{sum}的]{goods}",
    "[{when}，]{from}|承诺向{to}出口价值{sum}的商品",
  ],
  "trade.delivery.agreed": [
    "[{when}，]{from}|同意向{to}出口[价值{sum}的]{goods}",
    "[{when}，]{from}|同意向{to}出口价值{sum}的商品",
  ],
  "project.abroad.completed": ["[{when}，]{from}|在{to:obj}建成了{project}"],
  "project.abroad.ongoing": ["{asOf}，{from}|正在{to:obj}推进{project}", "{from}|正在{to:obj}推进{project}"],
  "project.abroad.agreed": ["[{when}，]{from}|同意在{to:obj}建设{project}"],
  "project.abroad.planned": ["[{when}，]{from}|计划在{to:obj}建设{project}"],
  "project.mutual.completed": ["[{when}，]{both:pair}|建成了{project}"],
  "project.mutual.ongoing": ["{asOf}，{both:pair}|正在推进{project}", "{both:pair}|正在推进{project}"],
  "project.mutual.agreed": ["[{when}，]{both:pair}|商定建设{project}"],
  "project.mutual.planned": ["[{when}，]{both:pair}|计划建设{project}"],
  cooperation: ["[{when}，]{both:pair}|在{fields}领域开展合作", "[{when}，]{both:pair}|开展了{fields}领域的合作"],
  "cooperation.ongoing": [
    "{since}，{both:pair}|在{fields}领域开展合作",
    "{when}，{both:pair}|在{fields}领域开展合作",
    "{both:pair}|在{fields}领域开展合作",
  ],
  "cooperation.agreed": [
    "[{when}，]{both:pair}|同意在{fields}领域开展合作",
    "[{when}，]{both:pair}|商定开展{fields}领域的合作",
  ],
  "cooperation.planned": [
    "[{when}，]{both:pair}|计划在{fields}领域开展合作",
    "[{when}，]{both:pair}|计划开展{fields}领域的合作",
  ],
  "statement.praise": ["[{when}，]{from}|赞扬{to:obj}", "[{when}，]{from}|称赞{to:obj}"],
  "statement.criticise": ["[{when}，]{from}|批评{to:obj}"],
  "statement.urge": ["[{when}，]{from}|向{to}发出呼吁[：{quote}]"],
  "statement.accuse": ["[{when}，]{from}|指责{to:obj}"],
  "statement.reject": ["[{when}，]{from}|对{to}表示拒绝[：{quote}]"],
  "statement.threaten": ["[{when}，]{from}|向{to}发出威胁"],
  "statement.congratulate": ["[{when}，]{from}|向{to}表示祝贺"],
  "statement.thank": ["[{when}，]{from}|向{to}表示感谢", "[{when}，]{from}|对{to}表示感谢"],
  "statement.invite": ["[{when}，]{from}|向{to}发出邀请"],
  "statement.condole": ["[{when}，]{from}|向{to}表示慰问"],
  "statement.apologise": ["[{when}，]{from}|向{to}道歉"],
  "statement.announce": ["[{when}，]{from}|向{to}发表声明[：{quote}]"],
  "statement.deny": ["[{when}，]{from}|向{to}表示否认[：{quote}]"],
  ...chineseActs,
});
