/** Words that Chinese prose has beside those of the other tables, with their English: acts. Cells for Russian and Turkish are empty where those tables have the sense. See acts.ts. */
export const PROSE_ACTS = `
> ram, collide, crash into, run into, bump | | | 冲撞, 撞击, 碰撞, 相撞, 撞上, 撞
= burn, set fire, set alight, torch | | | 焚烧, 烧毁, 点燃, 纵火, 放火, 焚毁, 烧
= protest, demonstrate, demonstration, rally, march | | | 抗议, 示威, 游行, 集会, 请愿
= fly in, arrive, fly into | | | 运抵, 抵达, 飞抵, 到达
= fly, airlift, fly in, fly out | | | 空运, 飞运, 空中运送
= bring home, take home, fly home, repatriate | | | 接回, 送回, 接回国, 送回国, 运送回国, 接返, 撤回国
= fire, launch, shoot | | | 发射, 射出, 开火, 射击
= throw, hurl, pelt, toss | | | 投掷, 扔, 抛掷, 掷
= use, employ, make use of | | | 使用, 动用, 利用, 运用, 采用
= mark, demarcate, delimit, delineate, demarcation | | | 标定, 划定, 勘定, 勘界, 划界, 勘分
= set up, establish, create, found, form, establishment | | | 设立, 成立, 组建, 建立, 创建, 创设, 组成, 设置
= rebuild, reconstruct, renovate, modernise, modernize, upgrade, refurbish | | | 改造, 重建, 翻修, 整修, 翻新, 改建, 修缮
= repair, fix, repairs, maintenance | | | 维修, 修理, 修复, 检修, 修缮
= pay, settle, pay in, pay for | | | 支付, 缴纳, 缴付, 偿付, 付款, 交纳, 缴
= speed up, accelerate, hasten, expedite | | | 加快, 加速
= order, instruct, command | | | 下令, 命令, 责令, 指示
= put on alert, alert, standby | | | 戒备, 警戒, 戒备状态, 进入戒备状态, 待命
= build-up, build up, mass, concentrate | | | 集结, 集结兵力, 增兵, 调集
= lead, led by, head, headed by | | | 率领, 带领, 率, 带队, 牵头, 领导, 为首, 率团
= admit, accept, take in | | | 接纳, 吸收, 吸纳, 接受
= accede, accession, join, membership | | | 加入, 入会, 加盟, 加入程序, 入会程序
= mediate, mediation, broker, good offices | | | 斡旋, 调停, 调解, 居中调停
= ratify, ratification, approve | | | 批准, 核准
= sue, complain, complaint, case, lawsuit, take to court | | | 起诉, 申诉, 提起申诉, 提出申诉, 控告, 诉讼, 提起诉讼, 状告, 投诉
= develop, development | | | 开发, 发展, 建设
= visit, call on, pay a call | | | 拜会, 拜访, 走访, 探访
= sign | | | 签署, 签订, 签字, 签约
= discuss, talk, talks, negotiate, negotiations, negotiation | | | 谈判, 商谈, 磋商, 会谈, 洽谈, 商讨, 讨论
= launch, begin, start, open | | | 启动, 开启, 展开, 开始, 发起, 着手
= conclude, complete, finish | | | 完成, 结束, 达成, 告成
= implement, carry out, put into practice | | | 实施, 落实, 执行, 推行, 付诸实施, 开展
= progress, go ahead, proceed, successfully, smoothly | | | 顺利, 进展顺利, 推进, 进展, 顺利实施, 顺利推进
= train, training | | | 培训, 训练, 培养
= receive, get, obtain | | | 获得, 得到, 收到, 获, 取得, 领取
= ask, request, appeal | | | 请求, 要求, 求助, 恳请, 吁请
= promise, pledge, undertake, commit | | | 承诺, 许诺, 答应, 保证, 允诺
= deliver, delivery, hand over, supply | | | 交付, 交货, 移交, 供货, 交运
= arm, equip | | | 武装, 装备, 提供武器
= kill, die, lose one's life | | | 打死, 击毙, 丧生, 遇难, 死亡, 身亡
= wound, injure, hurt | | | 打伤, 受伤, 致伤, 负伤
= arrest, detain | | | 逮捕, 拘捕, 拘留, 扣押, 抓捕
= free, release, let go | | | 释放, 放走, 放出, 放还
= cross, pass through, transit | | | 穿越, 越过, 过境, 途经, 取道, 通过
= land, dock, put in, moor | | | 靠岸, 停靠, 泊, 着陆, 降落
= withdraw, pull out, leave | | | 撤出, 撤离, 撤走, 离开
= station, be stationed, garrison | | | 驻扎, 驻守, 驻防, 驻
= guard, patrol, protect | | | 巡逻, 守卫, 警卫, 护卫, 保护
= stop, halt, cease, break off | | | 停止, 中止, 中断, 停下, 终止
= resume, restore | | | 恢复, 重启, 复
= raise, increase, expand | | | 提高, 提升, 扩大, 增加, 上调
= lower, cut, reduce | | | 降低, 减少, 下调, 削减, 缩减
= replace, swap, exchange | | | 更换, 替换, 互换, 交换
= exchange information, share information, exchange | | | 交换情报, 互通信息, 交换信息, 互换情报, 交流信息
= invest, investment | | | 投资, 注资, 出资
= finance, fund, pay for | | | 资助, 出资, 提供资金, 融资, 供资
= owe, debt, owed | | | 欠, 拖欠, 欠款, 欠债, 债务
= repay, pay back, pay off | | | 偿还, 还清, 还款, 归还
= buy, purchase, acquire | | | 购买, 采购, 购置, 购入, 购
= sell, sale | | | 出售, 销售, 售, 卖
= ship, shipment, transport, carry | | | 运输, 运送, 装运, 发运, 载运
= grow, produce, raise | | | 种植, 生产, 产出, 养殖
= lay, string, run | | | 铺设, 敷设, 架设, 铺
= dig, drill, sink | | | 开凿, 钻, 打井, 挖掘
= win, be awarded, win the tender | | | 中标, 赢得, 获得, 夺标
= tender, bid, bidding | | | 招标, 投标, 竞标
= vote, cast a vote | | | 投票, 表决
= host, hold, stage | | | 主办, 承办, 举办, 举行
= attend, take part, participate | | | 出席, 参加, 与会, 参与
= address, speak to | | | 致辞, 发言, 讲话, 演讲
= write, letter | | | 致函, 写信, 写道, 信函, 信中, 来信
= hope, wish, expect, desire, would like | | | 希望, 期望, 盼望, 愿望, 愿, 期待, 意愿
= stress, underline, emphasise, emphasize, underscore | | | 强调, 着重指出, 突出, 重申
= attach importance, attach great importance, value | | | 重视, 高度重视, 看重, 珍视, 特别重视
= fear, worry, be concerned | | | 担心, 忧虑, 担忧, 顾虑
= welcome, greet | | | 欢迎, 乐见
= condemn, denounce | | | 谴责
= blame, hold responsible | | | 归咎, 怪罪, 追责, 归责
= warn, caution | | | 警告, 告诫, 提醒
= recognise, recognize, recognition | | | 承认, 认可
= elect, choose | | | 选举, 推选, 当选, 推举
= appoint, name, appointment | | | 任命, 委任, 指派, 派任
= resign, step down | | | 辞职, 卸任, 下台
= flee, escape | | | 逃离, 逃往, 逃亡, 出逃
= shelter, take in, accommodate | | | 收容, 收留, 安置, 庇护
= block, blockade, close | | | 封锁, 封闭, 阻断, 关闭, 阻止
= hold talks, meet | | | 会谈, 会晤, 会面, 见面, 会见
= spend, stay | | | 停留, 逗留, 度过
= delay, postpone, put off, more time, defer | | | 推迟, 延期, 延后, 宽限, 推延, 展期
= hit, strike, attack | | | 打击, 袭击, 攻击, 击中
= test, trial | | | 试验, 测试, 试射
= face, confront | | | 面临, 面对
= rise, grow, go up | | | 上升, 增长, 上涨, 攀升, 增加
= fall, drop, decline, go down | | | 下降, 下跌, 减少, 回落, 下滑
= be flat, flat, stagnate, unchanged, steady | | | 持平, 不变, 停滞, 保持不变, 没有变化
`;

/** The same for things, people and qualities. */
export const PROSE_THINGS = `
protester, demonstrator | | | 示威者, 抗议者, 抗议民众, 示威民众, 示威人群
flag, banner | | | 国旗, 旗帜, 旗, 旗子
plane, aircraft, aeroplane, flown, fly | | | 飞机, 航班, 专机, 班机
water cannon | | | 水炮, 高压水枪, 水枪, 高压水炮
stone, stones, rock | | | 石块, 石头, 石子
border guard, frontier guard, guard, guards | | | 边防人员, 边防军, 边防, 边防警察, 边境警卫, 卫兵, 警卫, 边防部队, 边防兵
side, frontier, border | | | 一侧, 一边, 一方, 边境, 边界, 国境
migrant, immigrant | | | 移民, 难民, 非法移民, 偷渡者
several thousand, thousands, thousands of | | | 数千, 几千, 上千, 成千上万
several hundred, hundreds, hundreds of | | | 数百, 几百, 上百, 成百上千
tens of thousands | | | 数万, 几万, 上万
dozens, dozens of | | | 数十, 几十
several, some, a number of, a few | | | 若干, 数, 几, 一些, 部分, 多
horticulture, gardening | | | 园艺, 园艺业
civil servant, civil service, official | | | 公务员, 公职人员, 官员, 文官
petrochemistry, petrochemical, petrochemicals | | | 石化, 石油化工, 石油化学
chemical, chemistry | | | 化工, 化学
exchange of letters, exchange of notes | | | 换文, 互换信函, 换函, 互换照会
reporter, journalist, press | | | 记者, 媒体, 新闻界
committee, commission, panel | | | 委员会
joint | | | 联合, 共同
mission, delegation | | | 代表团, 使团, 工作组, 访问团
monitor, observer | | | 观察员, 监督员, 监察员
summit | | | 峰会, 首脑会议
chairmanship, chair, presidency, chairs | | | 主席, 主席国, 轮值主席国, 轮值主席
bank's president, president | | | 行长, 总裁, 会长, 主席, 总统
governor | | | 行长, 州长, 省长, 总督
shareholding, capital, share capital | | | 股本, 资本, 股份, 资本金
prospective member, prospective | | | 意向成员, 准成员, 意向
scholarship | | | 奖学金, 助学金
engineer | | | 工程师, 技师
charge, accusation, allegation, claim | | | 指控, 指责, 控诉
rebel, insurgent | | | 叛军, 反叛分子, 叛乱分子, 反政府武装
howitzer | | | 榴弹炮
garrison, troops, force, unit | | | 驻军, 部队, 守军, 卫戍部队
settlement, settlements | | | 定居点, 殖民点
west bank | | | 约旦河西岸, 西岸
tranche, instalment, installment | | | 首批, 一批, 分期款, 首期, 期
first | | | 首, 首个, 首笔, 首批, 首次, 首家, 首份, 首座, 首项, 首艘, 头一, 第一
second | | | 第二, 次
last, latest, most recent | | | 最后, 最近, 最新
dam, barrage | | | 大坝, 水坝, 坝, 拦河坝
fibre, fiber, fibre network, fiber network | | | 光纤, 光纤网络, 光缆
network | | | 网络, 网
vessel, boat, ship | | | 船只, 船, 轮船, 船舶, 船艇
river vessel, river boat | | | 内河船只, 河船, 内河船, 内河船舶
hospital ship | | | 医院船
dose | | | 剂, 剂次, 份
vaccine | | | 疫苗
team, squad, side | | | 队, 球队, 代表队, 运动队
sevens, rugby, sevens team | | | 七人制橄榄球, 七人制橄榄球队, 橄榄球
coach | | | 教练, 主教练
timber, wood, lumber | | | 木材, 木料, 原木
petrol, gasoline, fuel | | | 汽油, 燃油, 燃料
nearly all, almost all, most of | | | 几乎全部, 几乎所有, 绝大部分, 大部分
most, majority | | | 多数, 大部分, 大多数
all | | | 全部, 所有, 一切, 全体
half | | | 一半, 半数
part, partly, in part | | | 部分, 部分地, 一部分
ordinary, regular | | | 普通, 定期, 常规, 正规
direct, non-stop | | | 直接, 直达, 直航
air link, flight, air service, direct flight | | | 航线, 航班, 直航, 直飞航线, 空中航线
full, fully, completely | | | 全面, 全部, 完全, 充分, 完整
ambassadorial, at the level of ambassadors, ambassador | | | 大使级, 大使
diplomatic relations | | | 外交关系, 邦交
foreign affairs | | | 外交, 外交事务, 涉外
joint committee | | | 联合委员会, 联委会
foreign minister, minister for foreign affairs, foreign secretary | | | 外长, 外交部长, 外相, 外交大臣
finance minister, minister of finance | | | 财政部长, 财长, 财政大臣
defence minister, defense minister | | | 国防部长, 防长
ministry, department | | | 部, 部门, 省
foreign ministry, ministry of foreign affairs | | | 外交部, 外务省
spokesperson, spokesman, spokeswoman | | | 发言人
head of state | | | 国家元首, 元首
office | | | 办公室, 办事处
parliament, legislature, house, assembly, saeima, sejm, seimas, riigikogu, rada, knesset, bundestag, majlis, mejlis, duma, storting, riksdag, folketing, diet, congress, national assembly | | | 议会, 国会, 立法机构, 国民议会
agriculture, agricultural | | | 农业, 农
research | | | 研究, 科研
fishery, fisheries, fishing | | | 渔业, 捕鱼, 水产
public health, health | | | 公共卫生, 卫生, 医疗卫生, 医疗, 保健
education | | | 教育, 办学
port, harbour, harbor | | | 港口, 港, 码头
railway, railroad, rail, line | | | 铁路, 铁路线, 线路, 轨道
cable | | | 电缆, 海缆, 光缆, 海底电缆
road, highway | | | 公路, 道路, 路
group, consortium | | | 财团, 集团, 联合体
contractor, company, firm | | | 承包商, 公司, 企业
stadium, hall, gymnasium | | | 体育场, 体育馆, 场馆, 球馆, 馆
member, members | | | 成员, 成员国, 会员
neighbour, neighbor, neighbourly, neighborly | | | 邻国, 邻邦, 友邻
reliable, dependable, trusted | | | 可靠, 可信赖, 值得信赖
fraternal, brotherly | | | 兄弟, 兄弟般, 手足
partner | | | 伙伴, 合作伙伴
strategic | | | 战略, 战略性
special, specially, particular | | | 特别, 特殊, 专门
great, big, large | | | 大, 巨大, 重大, 高度
long, lengthy | | | 长, 漫长, 长期
new | | | 新, 新的, 崭新
old, former, previous | | | 旧, 原, 前, 前任
same | | | 相同, 同样, 同一
other, another | | | 其他, 另, 另一, 别的
more, further, additional | | | 更多, 再, 增, 另外, 追加, 额外
again, once more | | | 再次, 再度, 重新, 又一次
both, two sides | | | 双方, 两方, 双边, 两国
earlier in the day, earlier that day | | | 当天早些时候, 当日早些时候, 早些时候
last year | | | 去年, 上年
this year | | | 今年, 本年, 年内
every year, a year, per year, annually, yearly | | | 每年, 一年, 年均, 年
month | | | 月, 个月
week | | | 周, 星期, 一周
declaration, statement | | | 宣言, 声明, 公报
attack, assault | | | 袭击, 袭击事件, 攻击, 攻击事件
operation, campaign | | | 行动, 军事行动, 作战行动
rare earth, rare earths | | | 稀土
tariff, duty, duties | | | 关税, 税
illegal, unlawful | | | 非法, 不合法, 违法
wheat | | | 小麦, 麦
sugar | | | 食糖, 糖
beef | | | 牛肉
bean, beans | | | 豆类, 豆, 豆子
village | | | 村庄, 村, 村落
fishing boat | | | 渔船
coast guard ship, coastguard ship, coast guard | | | 海警船, 海警, 海岸警卫队
in the air, over, above, airspace | | | 上空, 空中, 领空
east sea | | | 东海
conflict zone, zone, area | | | 冲突地区, 区, 地区, 地带
seat, seating | | | 席位, 议席
complaint | | | 申诉, 投诉, 起诉
list | | | 名单, 清单
worth, value | | | 价值, 总值
consulate | | | 领事馆, 领馆
embassy | | | 大使馆, 使馆
organ, body, institution | | | 机构, 机关, 组织
geneva | | | 日内瓦
benghazi | | | 班加西
new york | | | 纽约
hague, the hague | | | 海牙
istanbul | | | 伊斯坦布尔
shanghai | | | 上海
hong kong | | | 香港
dubai | | | 迪拜
karachi | | | 卡拉奇
lahore | | | 拉合尔
mumbai, bombay | | | 孟买
kolkata, calcutta | | | 加尔各答
sydney | | | 悉尼
melbourne | | | 墨尔本
toronto | | | 多伦多
montreal | | | 蒙特利尔
vancouver | | | 温哥华
barcelona | | | 巴塞罗那
milan | | | 米兰
munich | | | 慕尼黑
frankfurt | | | 法兰克福
hamburg | | | 汉堡
saint petersburg, st petersburg | | | 圣彼得堡
vladivostok | | | 符拉迪沃斯托克, 海参崴
odessa, odesa | | | 敖德萨
almaty | | | 阿拉木图
osh | | | 奥什
samarkand | | | 撒马尔罕
batumi | | | 巴统
aleppo | | | 阿勒颇
basra | | | 巴士拉
mosul | | | 摩苏尔
erbil | | | 埃尔比勒
jeddah | | | 吉达
aden | | | 亚丁
alexandria | | | 亚历山大
tripoli | | | 的黎波里
tobruk | | | 图卜鲁格
casablanca | | | 卡萨布兰卡
oran | | | 奥兰
lagos | | | 拉各斯
kano | | | 卡诺
douala | | | 杜阿拉
mombasa | | | 蒙巴萨
dar es salaam | | | 达累斯萨拉姆
johannesburg | | | 约翰内斯堡
cape town | | | 开普敦
durban | | | 德班
beira | | | 贝拉
nampula | | | 楠普拉
goma | | | 戈马
juba | | | 朱巴
port sudan | | | 苏丹港
gaza | | | 加沙
rafah | | | 拉法
haifa | | | 海法
gibraltar | | | 直布罗陀
sao paulo | | | 圣保罗
rio de janeiro | | | 里约热内卢
guayaquil | | | 瓜亚基尔
arequipa | | | 阿雷基帕
iquique | | | 伊基克
antofagasta | | | 安托法加斯塔
honolulu | | | 火奴鲁鲁, 檀香山
guam | | | 关岛
okinawa | | | 冲绳
osaka | | | 大阪
busan | | | 釜山
chittagong | | | 吉大港
colombo | | | 科伦坡
mandalay | | | 曼德勒
da nang | | | 岘港
ho chi minh city | | | 胡志明市
surabaya | | | 泗水
red sea | | | 红海
black sea | | | 黑海
baltic sea, baltic | | | 波罗的海
mediterranean | | | 地中海
persian gulf, gulf | | | 波斯湾, 海湾
caspian | | | 里海
against | | | 对付, 针对, 应对
outside | | | 外, 外面, 门外, 外边
inside, within | | | 内, 里, 境内
`;
