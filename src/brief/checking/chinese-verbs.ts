/** Chinese verbs and their nouns by type of fact and by act: tags as in a lexicon. Verbs have no tense. */
export const CHINESE_VERBS = `
visit > | 访问; 到访; 造访; 走访; 出访; 前往; 赴; 抵达; 飞抵; 来到; 到达; 抵; 访; 出席访问; 赴访; 之行; 此行; 之旅; 行程; 访期; 逗留; 停留; 出行
visit < | 接待; 迎接; 接见; 欢迎
meeting kind:-call | 会见; 会晤; 见面; 会面; 碰面; 相见; 聚首; 接见
meeting | 会谈; 谈判; 磋商; 协商; 讨论; 探讨; 商讨; 交谈; 对话; 举行会谈; 展开会谈; 进行会谈; 举行谈判; 展开谈判; 交换意见; 交换看法; 会议; 聚会
meeting kind:call | 通话; 致电; 通电话; 电话; 通电话; 电话交谈
agreement =signed | 签署; 签订; 缔结; 订立; 达成; 签; 签下; 草签; 敲定
agreement | 协议; 协定; 文本
partnership =cancelled | 宣布断交; 断绝外交关系; 宣布断绝外交关系; 断绝关系; 断绝邦交; 宣布断绝关系
partnership =done | 建交; 复交; 恢复; 宣布建交; 宣布复交; 恢复邦交; 恢复外交关系; 建立外交关系; 建立邦交
partnership | 提升; 升级; 升格; 提高; 上升; 重建; 建立; 确立; 结成; 构建; 宣布
cooperation | 合作; 协作; 携手; 配合; 共同推进
position stance:supports | 支持; 赞成; 赞同; 拥护; 力挺; 站在; 声援; 支持立场; 持支持态度; 表示赞成
position stance:opposes | 反对; 不赞成; 抵制; 不同意; 不接受; 持反对态度
position stance:recognises | 承认; 予以承认
membership standing:member > | 加入; 成员; 成员国; 会员国; 会员; 属于; 入; 参加; 成为成员; 成为会员国; 隶属; 正式加入; 被接纳; 被接纳为; 接纳
membership standing:candidate > | 申请; 申请加入; 提出申请; 递交申请; 寻求加入; 要求加入; 希望加入; 谋求加入; 提交申请
membership standing:observer > | 观察员; 观察员国; 成为观察员
membership standing:partner > | 伙伴; 伙伴国; 联系成员; 准成员
membership office:chair > | 主席; 主席国; 轮值主席; 轮值主席国; 担任主席国; 担任轮值主席国; 担任主席; 接任主席国; 接任轮值主席国; 出任主席国; 主持; 担任; 接任; 出任
finance > | 提供; 给予; 发放; 拨付; 拨款; 划拨; 支付; 拨出; 注入; 下拨; 放贷; 出资; 资助
finance < | 获得; 得到; 收到; 接受; 取得; 获; 获得了
finance flow:loan > | 贷款; 借款; 放贷; 贷给; 借给; 发放贷款; 提供贷款; 贷出
finance flow:loan < | 借入; 借得; 贷得
finance flow:grant/aid > | 赠款; 捐赠; 赠送; 赠与; 赠予; 捐助; 捐; 赠; 无偿援助; 无偿提供
finance flow:investment > | 投资; 投入; 注资
finance flow:debt-relief > | 免除; 减免; 豁免; 勾销; 免债
trade > | 出口; 销售; 供应; 出售; 卖; 输出; 供货; 运往; 输往; 销往; 供应给; 交付
trade < | 进口; 输入
trade trend:rising | 增长; 增加; 上升; 上涨; 扩大; 攀升; 提高; 走高; 上扬; 增多
trade trend:falling | 下降; 减少; 下跌; 下滑; 回落; 萎缩; 缩减; 降低; 走低
project > | 建设; 修建; 建造; 兴建; 承建; 援建; 建成; 建起; 竣工; 完工; 完成; 落成; 架设; 铺设; 施工; 修筑; 投产
statement act:praise | 赞扬; 称赞; 赞赏; 欢迎; 感谢; 致谢; 感激; 谢意; 好评; 表示感谢; 表示感激; 表示赞赏; 肯定; 表示欢迎
statement act:criticise | 批评; 关切; 担忧; 忧虑; 担心; 不满; 不安; 表示关切; 表示担忧; 指摘; 抱怨
statement act:urge | 敦促; 呼吁; 促请; 请求; 要求; 督促; 请; 促; 吁请
statement act:accuse | 指责; 指控; 控诉; 谴责; 归咎
statement act:reject | 拒绝; 驳回; 否决; 回绝; 驳斥
statement act:threaten | 威胁; 警告; 恫吓; 扬言
statement act:congratulate | 祝贺; 道贺; 恭贺
statement act:condole | 慰问; 吊唁; 哀悼
statement act:apologise | 道歉; 致歉; 赔礼
statement act:announce | 宣布; 宣告; 声明; 发表声明; 公布
statement act:deny | 否认; 驳斥; 辟谣
action act:sanctions | 制裁; 禁运; 实施制裁; 施加制裁; 列入黑名单
action act:tariffs | 关税; 加征; 征收关税
action act:sanctions-relief | 解除制裁; 取消制裁; 放宽; 解除; 松绑
action act:supply-cut/aid-cut | 停止; 暂停; 中止; 中断; 冻结; 切断; 削减; 断供; 停供
action act:expulsion/deportation | 驱逐; 驱逐了; 遣返; 逐出; 驱逐出境; 遣送; 勒令离境
action act:recall | 召回; 撤回大使
action act:border-closure | 关闭; 封闭; 封锁边境; 关闭边境
action act:attack/airstrike/shelling/bombing | 袭击; 攻击; 打击; 开火; 射击
action act:airstrike/bombing | 空袭; 轰炸; 轰炸了; 发动空袭
action act:shelling | 炮击; 炮轰
action act:incursion | 入侵; 侵入; 闯入; 越境; 侵犯
action act:occupation | 占领; 占据; 吞并
action act:seizure | 扣押; 没收; 查扣; 扣留
action act:detention | 逮捕; 拘留; 扣押; 拘押; 抓捕; 扣留
action act:abduction | 绑架; 劫持
action act:release | 释放; 放还; 获释; 开释; 移交; 归还
action act:withdrawal | 撤出; 撤离; 撤军; 撤回; 撤走; 撤兵
action act:deployment/peacekeeping | 部署; 派遣; 派驻; 派出; 驻扎; 驻有; 驻军; 增派; 派
action act:asylum | 收容; 接纳; 庇护; 收留; 安置
action act:asylum < | 避难; 寻求庇护; 获得庇护; 栖身; 逃往; 逃到; 逃离; 出逃
action act:ceasefire | 停火; 停战; 休战
action act:access | 开放; 重开; 允许; 放行
action act:protest | 抗议; 提出抗议
action act:exercise/joint-exercise | 演习; 军演; 演练; 联合演习; 军事演习
action act:evacuation | 撤离; 疏散; 撤侨
action act:rescue | 营救; 救援; 救起; 救出
action act:extradition | 引渡
visit > | 来访; 往访; 到访了; 出行; 动身前往; 启程前往; 飞赴; 率团访问; 停留; 小住; 度过; 做客; 访问之行; 作客; 赴任; 走访; 访问期间
visit < | 款待; 招待; 接待了; 迎来; 到访
meeting kind:-call | 接见; 碰头; 会面; 见面; 见了面; 坐下来谈; 晤面; 会见
meeting | 谈; 交流; 对谈; 座谈; 举行了会谈; 进行了会谈; 谈了; 晤谈; 面谈; 谈话
agreement =signed | 签了; 签定; 签约; 谈妥; 议定; 签订; 拟定; 订下; 立约; 签署; 达成; 签下了
agreement | 框架协议; 协议书; 文书
partnership =cancelled | 断交; 已断交; 断绝; 绝交; 断了外交关系; 中断外交关系
partnership =done | 复交; 恢复邦交; 建交; 建立邦交; 结为; 结成; 始于; 开启; 正式建交; 重新建交; 恢复了
partnership =standing | 一直是; 至今是; 互为; 是
position stance:supports > | 认同; 赞许; 支持; 站在; 赞同; 力挺; 声援; 拥护; 表示赞同; 持赞成态度; 附和
position stance:opposes > | 不承认; 拒不承认; 不认可; 拒绝接受; 不赞同; 抗议; 持异议; 反对; 异议
position stance:recognises > | 承认; 认可; 给予承认; 承认的是
membership standing:member > | 入会; 属; 跻身; 在列; 获准加入; 加盟; 一员; 成员之一
membership standing:candidate > | 申请入会; 提出加入; 请求加入; 希望成为; 谋求; 争取加入; 递交; 提出; 提交; 想要加入; 入会申请; 加入申请
finance > | 拨给; 借给; 拨; 捐给; 送去; 赠给; 援助; 拨款; 汇; 付给; 发放; 批给; 贷; 划给; 赠送; 支援; 补助; 伸出援手
finance < | 拿到; 筹得; 获批; 借到; 受赠
finance flow:loan > | 借给; 借; 贷; 放贷; 贷款; 借贷; 融资; 借出
finance flow:grant/aid > | 援助; 捐助; 无偿; 赠款; 资助; 赠送; 捐
trade > | 卖给; 卖; 售予; 出售给; 运送; 发往; 供给; 外销; 出售; 售; 出口
trade < | 进口; 买; 买入; 购入; 购进; 买进; 从事进口
trade trend:rising | 升; 涨; 增; 增至; 升至; 达到; 扩大; 走高; 增多; 上升至; 涨至; 增长到
project =ongoing > | 开工; 动工; 破土动工; 破土; 奠基; 开建
trade trend:falling | 降; 跌; 减; 跌至; 下滑至; 滑落; 缩水; 降到; 下降到; 减至; 收缩; 下滑; 跌落
project > | 盖; 修; 建; 修好; 建好; 修成; 建完; 打造; 交付; 移交; 启用; 通车; 开通; 承建; 兴建; 完工; 竣工
statement act:praise | 谢; 道谢; 感激; 致以谢意; 答谢; 赞许; 肯定; 赞赏; 称道; 表扬
statement act:criticise | 担忧; 感到担忧; 感到不安; 感到关切; 忧心; 不可接受; 无法接受; 遗憾; 责备; 埋怨; 诟病; 抨击
statement act:urge | 劝; 劝告; 要求; 恳请; 吁; 催促; 坚持要求; 呼求
statement act:accuse | 怪罪; 指责; 指称; 归罪; 责怪
statement act:reject | 驳回; 拒; 不接受; 不同意; 回绝; 婉拒; 否决; 推翻
statement act:threaten | 威胁; 要挟; 警告
statement act:announce | 公布; 宣告; 通报; 对外宣布
action act:recall | 召回; 叫回; 撤回; 召回国
action act:sanctions | 实施了; 施加; 施以; 制裁; 推出; 出台
action act:access | 开放; 打开; 放行; 开辟; 开通
action act:mobilisation | 征召; 动员; 召集; 征集
action act:release | 释放; 放回; 送还; 归还; 获释
visit > | 启程; 启程赴; 动身赴; 动身; 奔赴; 远赴; 亲赴; 走访了; 出使; 参访; 踏访; 抵埠; 莅临; 莅访; 赴会; 率团; 率队; 带队; 率领; 带领; 成行; 展开; 展开访问; 展开之行; 进行访问; 作访问; 抵达访问; 前来; 前去; 飞抵访问
visit < | 东道主; 东道国; 延请; 邀来; 接待到访
meeting kind:-call | 会面; 拜会; 拜见; 拜访; 晋见; 觐见; 约见; 召见; 举行会晤; 展开会晤; 进行会晤; 举行会见; 双边会晤; 会见活动; 晤见; 会晤过
meeting | 洽谈; 商谈; 协谈; 会商; 谈论; 论及; 举行磋商; 展开磋商; 进行磋商; 进行谈判; 举行对话; 展开对话; 进行对话; 开会; 召开; 召开会议; 举行会议; 谈判桌; 碰头会; 深谈; 进行交流; 交谈了; 通报情况
meeting kind:call | 通了电话; 通过电话; 电话会谈; 电话磋商; 互通电话; 致电; 打电话; 打了电话; 电话沟通; 通电; 通话中; 电话里
agreement =signed | 签字; 签约; 签署仪式; 签妥; 签立; 缔约; 成交; 签署完毕; 换约; 拍板; 达致; 谈成; 商定; 达成共识; 草拟; 敲定了; 订定; 立下; 签署生效
agreement | 文约; 谈判; 磋商; 商谈; 洽谈; 谈判中
agreement =standing | 谈判; 磋商; 商谈; 洽谈; 议谈; 展开谈判; 进行谈判; 举行谈判; 正在谈判; 正在商谈; 正在磋商; 启动谈判; 开启谈判; 开始谈判; 商讨; 谈判持续
partnership =cancelled | 中断邦交; 断绝邦交关系; 断绝外交; 终止外交关系; 终结; 终止邦交; 解除; 中断外交往来
partnership =signed =begun | 建交; 复交; 正式建交; 结交; 缔交; 缔结; 建立邦交; 恢复邦交; 互设使馆; 建立伙伴关系; 提升为; 提升至; 提升到; 提升成; 升格为; 升格成; 升级为; 升级成; 升级到; 升级至; 上升为; 上升至; 提高到; 提高至; 升至; 升为; 晋级为; 晋升为; 跃升为; 跃升至; 定位为; 确定为; 确立为; 结为; 结成; 结下; 建立起; 建起; 建成; 缔结为
partnership =standing | 同为; 互为; 保持; 维系; 维持; 处于; 系; 享有; 拥有; 作为; 一向; 互称; 互视为; 视为; 定位; 定性为; 称为; 称作; 看作; 视作; 誉为; 发展; 致力于
cooperation | 协同; 联手; 携手推进; 合作开展; 共同开展; 联合; 共同; 开展协作; 展开合作; 进行合作; 携手合作; 携手发展; 合力; 共事; 对接; 互助; 合作项目; 联合项目; 共建; 协力; 合办; 共同实施; 通力合作; 联合实施
cooperation trend:rising | 加强; 深化; 扩大; 拓展; 增进; 密切; 加大; 推进; 提升; 加深; 拓宽; 推动; 促进; 进一步
cooperation =agreed | 一致同意; 商定; 同意加强; 约定; 议定; 决定加强; 同意深化; 同意扩大; 商定加强; 决定开展
position stance:supports > | 撑腰; 支撑; 表态支持; 赞许; 首肯; 认可; 拥戴; 支持者; 表示拥护; 明确支持; 投票赞成; 投赞成票; 赞成票; 予以支持; 给予支持; 站在一边; 站在一方; 表示声援; 持支持立场; 赞成加入; 欢迎
position stance:opposes > | 反对意见; 表态反对; 投反对票; 投票反对; 明确反对; 拒绝支持; 予以反对; 持反对立场; 不予承认; 表示异议
position stance:recognises > | 正式承认; 外交承认; 给予外交承认; 予以正式承认; 宣布承认; 承认独立; 表示承认
position stance:neutral > | 不偏袒; 不站队; 不选边; 弃权; 投弃权票; 保持中立立场; 两不偏帮
membership standing:member > | 入列; 加入组织; 完成加入; 完成加入程序; 取得成员资格; 取得成员国资格; 获得成员资格; 成为一员; 成员资格; 会籍; 入籍; 吸收; 吸纳; 被吸收; 被吸纳; 被吸收为; 接收; 迎来; 归入; 位列; 名列; 列入; 加入成为; 有意加入; 正式成为; 入群
membership standing:member =standing | 一员; 成员之一; 成员国之一; 会员国之一; 成员身份; 成员国身份
membership standing:candidate > | 入会申请; 候选; 候选国; 候选国地位; 候选资格; 叩门; 敲门; 申请成为; 递表; 提交入会申请; 递交入会申请; 申请成为成员; 寻求成为; 谋求成为
membership standing:observer > | 观察员地位; 观察员身份; 列席; 以观察员身份; 旁听; 观察国; 观察员资格
membership standing:partner > | 对话伙伴; 对话伙伴国; 合作伙伴; 联系国; 联系国地位; 准成员国; 准会员; 以联系成员身份; 以准成员身份; 伙伴国地位; 联系成员国; 联系会员
membership =standing standing:partner | 参加; 加入
membership office:chair > | 掌舵; 主政; 坐镇; 轮任; 轮值; 履任; 执掌; 就任; 接棒; 上任; 担任轮值主席; 任主席; 任主席国; 任轮值主席国; 任轮值主席; 担纲; 接掌; 领衔
membership =cancelled | 退出; 退会; 退群; 脱离; 撤出; 被除名; 除名; 开除; 退盟; 注销
finance > | 提供过; 拨发; 拨给; 拨出; 放款; 出借; 注资; 捐出; 解囊; 掏; 掏出; 斥资; 耗资; 投放; 划转; 汇出; 输血; 资助; 补贴; 赞助; 支援; 供款; 供资; 援建; 拨款支持; 划出; 解付; 拨予; 给付; 捐输; 接济; 救济; 帮助; 出钱; 出资支持; 买单; 垫付; 拨款资助; 发放了
finance < | 获得过; 获得贷款; 获贷; 获赠; 获捐; 获拨; 接获; 领到; 领取; 争取到; 受援; 受惠; 得款; 获准; 筹集; 募得; 筹措; 募集; 取得贷款; 贷得; 举借; 举债; 获批贷款; 受捐
finance flow:loan > | 信贷; 授信; 放款; 贷放; 借予; 贷予; 贷与; 借款给; 提供信贷; 发放信贷; 贷款支持; 提供借款; 借贷给; 放出贷款
finance flow:loan < | 举债; 举借; 借债; 借用; 贷到; 告贷; 贷入; 向借款
finance flow:grant/aid > | 捐献; 捐款; 捐资; 捐出; 赠予; 馈赠; 奉送; 无偿; 无偿赠送; 无偿捐赠; 无偿提供; 无偿援助; 拨款; 援款; 援助款; 救助; 捐助款; 赠; 施以援手; 伸出援手; 送出; 赠与
finance flow:investment > | 投下; 投进; 注入; 投资额; 投资方; 投建; 投资兴建; 投资建设; 投向; 出资建设
finance flow:debt-relief > | 免除债务; 减免债务; 豁免债务; 免债; 销账; 一笔勾销; 债务减免; 债务豁免; 减债; 核销
finance flow:credit-line > | 信贷额度; 信用额度; 授信额度; 信贷; 授信; 贷款额度; 信用贷款; 信贷安排
finance | 利用; 动用; 借助; 凭借; 运用; 耗用; 贷款资金; 价款; 款额; 资金来自; 拨付的; 经费; 费用; 开支
membership standing:member =planned > | 有意加入; 希望加入; 想要加入; 谋求加入; 争取加入; 寻求加入; 打算加入; 计划加入; 拟加入; 准备加入; 想加入
visit meeting | 出席; 参加; 与会; 列席
agreement project | 贷款
agreement finance project trade | 金额; 价值; 合同额; 总额; 总价值; 总值; 数额; 款额; 金额为; 总金额; 涉及金额; 涉资; 额度; 融资
trade > | 供; 供货; 供给; 输送; 发货; 卖出; 卖到; 卖往; 销; 销售给; 销给; 出口到; 出口至; 出口给; 运抵; 运到; 运至; 外运; 输出到; 供应商; 供货方; 出口方; 供应国; 售出; 出口额; 出货; 出口量; 交货; 出口商品; 卖家; 售卖; 送往; 发运; 装运; 流向; 行销; 出售过; 来源地; 来源国; 供应者
trade < | 购买; 采购; 采办; 购置; 买进来; 订购; 进口自; 进口额; 引进; 输入品; 购; 买; 从购买; 买家; 进口方; 购得; 购自; 购进来; 进口量; 进货
trade trend:rising | 上扬; 上行; 增幅; 提升; 扩大到; 增势; 递增; 增长了; 上升了; 提高了; 增加了; 走升; 见涨; 有所增长; 有所上升; 有所增加; 呈增长; 呈上升
trade trend:falling | 下行; 下挫; 跌幅; 降幅; 减退; 缩水; 滑坡; 下滑了; 减少了; 下降了; 降低了; 有所下降; 有所减少; 递减; 走跌; 呈下降
trade trend:steady | 持平; 稳定; 平稳; 不变; 没有变化; 无变化; 保持不变; 维持不变; 保持稳定; 大致持平; 基本持平; 原地踏步; 无增减; 变化不大; 企稳
trade | 商贸; 经贸; 通商; 互市; 生意; 买卖; 贸易总额; 双边贸易额; 贸易量; 贸易伙伴; 交易; 货物; 货品; 产品; 贸易关系; 商贸往来; 经贸往来; 交易额; 进出口; 进出口额; 对外贸易
project > | 建筑; 施建; 搭建; 营建; 续建; 改建; 扩建; 重建; 翻建; 改造; 翻修; 整修; 修缮; 维修; 修复; 修葺; 承揽; 承包; 包揽; 中标; 承担; 铺; 敷设; 安装; 架起; 凿; 开凿; 挖; 挖掘; 开发; 开采; 经营; 运营; 投运; 投用; 落地; 上马; 交工; 交付使用; 竣工验收; 完竣; 建设完成; 建造完成; 修建了; 建造了; 兴修; 扩修; 施工方; 承建方; 建设方; 新建; 加固; 疏浚; 建设者; 共同开发; 联合开发
project =planned | 拟建; 待建; 规划; 筹建; 选址; 设计; 招标; 待开工
project =ongoing | 在建; 建设中; 施工中; 正在修建; 正在建设; 正在建造; 正在施工; 正在铺设; 正在维修; 铺开; 推进中; 修建中; 动土; 开工建设; 正在兴建; 正在修复
project =suspended | 停工; 停建; 缓建; 烂尾; 搁浅; 停摆
project =cancelled | 下马; 取消; 流产; 废弃; 放弃; 作罢; 夭折; 中途下马
statement act:praise | 赞; 夸赞; 夸奖; 赞誉; 赞叹; 推崇; 嘉许; 嘉奖; 表彰; 致敬; 首肯; 褒扬; 颂扬; 点赞; 予以肯定; 予以赞扬; 给予好评; 给予肯定; 积极评价; 评价积极; 叫好; 表示肯定; 表示钦佩; 赞美; 钦佩; 表示赞许; 致以敬意; 赞扬过; 给予赞扬; 予以好评
statement act:thank/praise | 感谢; 谢; 致谢; 道谢; 鸣谢; 感激; 感恩; 谢忱; 谢意; 答谢; 拜谢; 表示谢意; 表达谢意; 表达感谢; 表示感谢; 致以感谢; 致以谢忱; 表达感激
statement act:criticise | 指斥; 斥责; 谴责; 责难; 发难; 诘责; 谴责说; 不以为然; 失望; 表示失望; 表示遗憾; 表示不满; 表示谴责; 予以谴责; 表示愤慨; 愤慨; 贬斥; 数落; 斥为; 斥; 加以谴责; 谴责了; 提出批评; 加以批评; 予以批评
statement act:urge | 劝告; 劝说; 力促; 敦请; 促使; 盼; 希望; 期望; 吁求; 恳求; 央求; 奉劝; 提出要求; 提请; 寻求; 请求过; 要求其; 求助; 求; 喊话; 呼请; 催; 提出请求; 劝请; 号召; 提议; 建议; 倡议; 主张; 呼吁各方
statement act:accuse | 谴责; 控告; 指称; 诬指; 指其; 归罪于; 归咎于; 指摘; 诘问; 质问; 指责过; 提出指控; 加以指责; 予以指责; 控诉; 问责; 指证; 兴师问罪; 怪责; 抱怨
statement act:reject | 否定; 驳; 驳回; 拒绝接受; 予以拒绝; 不予接受; 不予理会; 不予采纳; 加以拒绝; 加以驳斥; 予以驳斥; 予以驳回; 谢绝; 推拒; 不认同; 不予认同; 拒不接受; 反驳; 置之不理; 不买账; 不予置评; 表示反对; 反对; 打回
statement act:threaten | 要挟; 恐吓; 放话; 放言; 发出警告; 提出警告; 警示; 告诫; 示警; 恫言; 威吓; 扬言要; 声言; 威胁称; 威胁说; 警告说; 警告称; 发出威吓
statement act:congratulate | 恭喜; 致贺; 道喜; 祝福; 贺电; 致贺电; 贺信; 贺词; 致以祝贺; 致以贺忱; 表达祝贺; 表示祝贺; 庆贺
statement act:condole | 致哀; 默哀; 悼念; 唁电; 致唁电; 唁函; 表达慰问; 表示哀悼; 致以慰问; 致以哀悼
statement act:apologise | 赔罪; 致以歉意; 表示歉意; 表达歉意; 谢罪; 认错; 赔不是; 表示道歉; 作出道歉; 赔礼道歉; 抱歉; 道了歉
statement act:announce | 发布; 对外公布; 昭告; 公告; 表态; 通告; 宣示; 告知; 透露; 披露; 通知; 发布公告; 对外通报; 宣称
statement act:invite | 请; 约请; 邀; 盛邀; 敬邀; 诚邀; 邀约; 请来; 发函邀请; 发出请柬; 正式邀请; 提出邀请
statement act:deny | 否定; 予以否认; 加以否认; 辩称; 辩解; 澄清; 反驳; 驳斥; 不承认; 拒不承认; 撇清; 斥为不实
action act:attack/airstrike/shelling/bombing | 冲撞; 撞击; 进攻; 出击; 来袭; 轰击; 攻打; 开炮; 炮火; 发射; 发射导弹; 射; 扫射; 打; 军事行动; 发动进攻; 发动袭击; 发动攻击; 实施打击; 开战; 发起攻击; 发起袭击; 发起进攻; 侵袭; 动武; 用兵; 动手; 打击行动; 攻势
action act:protest | 示威; 抗议活动; 示威活动; 游行; 集会; 请愿; 静坐; 举行抗议; 举行示威; 发起抗议; 表示抗议; 抗议示威; 示威游行; 交涉; 提出交涉; 提出正式抗议; 照会; 递交抗议; 递交抗议照会; 抗议行动
action act:deployment/peacekeeping | 派去; 派往; 派至; 派到; 派赴; 调派; 调往; 调遣; 增兵; 进驻; 布防; 布署; 投入; 遣; 送往; 送; 开赴; 出动; 增援; 开进; 派兵; 增派; 再派; 驻; 驻防; 屯驻; 屯兵; 前往; 赴; 驶往; 开往; 奔赴; 往; 派出过
action act:evacuation | 撤侨; 撤走; 撤出; 接回; 接走; 接返; 转移; 空运; 空运撤离; 撤运; 接运; 运送; 运回; 运走; 送回; 救离; 撤离了; 撤回; 疏运; 护送; 转运
action act:rescue | 搭救; 解救; 施救; 抢救; 救; 拯救; 救助; 救回; 打捞; 救出了; 搜救; 捞救
action act:lawsuit | 起诉; 提告; 告; 告上; 状告; 控告; 诉; 诉诸; 申诉; 上诉; 申请仲裁; 提起仲裁; 提起诉讼; 提出诉讼; 提出申诉; 提起申诉; 提出起诉; 提起控诉; 诉讼; 打官司; 对簿公堂; 投诉; 提出投诉; 仲裁; 立案; 诉至; 告到; 起诉至; 讨说法; 提请裁决
action act:withdrawal | 撤; 撤兵; 退兵; 退出; 撤防; 班师; 回撤; 拔营; 撤退; 抽身; 撤回部队; 撤出部队; 后撤
action act:expulsion/deportation | 逐; 赶走; 赶出; 撵走; 遣送回国; 勒令出境; 限期离境; 要求离境; 递解出境; 递解; 驱离; 下逐客令; 限令离境
action act:sanctions | 惩罚; 惩处; 禁令; 施以制裁; 施加制裁; 出台制裁; 制裁措施; 列入制裁名单; 拉黑; 实行制裁; 采取制裁; 予以制裁
action act:sanctions-relief | 解禁; 取消; 撤销; 豁免; 撤除; 免除制裁; 撤销制裁; 放松制裁; 减轻制裁; 松动; 解封; 除名
action act:tariffs | 征税; 课税; 加税; 增税; 上调关税; 提高关税; 征收; 课征; 开征; 课以关税; 关税壁垒; 加收
action act:border-closure | 封关; 封边; 封境; 闭关; 封锁; 关停; 关上; 封住; 封堵; 封口岸
action act:access | 准许; 许可; 放开; 放宽; 开禁; 准予; 获准; 允准; 重新开放; 给予通行; 让; 准入; 批准
action act:seizure | 扣; 扣下; 扣船; 缴获; 收缴; 查封; 查抄; 截获; 截停; 充公; 征用; 夺取; 夺占; 拦截; 抢占
action act:detention | 拘捕; 抓; 抓获; 收押; 羁押; 扣下; 捉拿; 捕; 关押; 监禁; 拿获; 拘禁; 捕获; 拘
action act:abduction | 掳走; 掳掠; 劫走; 绑走; 挟持; 劫; 掳; 绑; 诱拐
action act:release | 放; 放人; 放行; 获释; 重获自由; 释囚; 送还; 交还; 遣返; 放走; 放出; 交出; 交还给; 释回
action act:recall | 召还; 调回; 召返; 召大使回国; 召回述职; 召大使; 抽回; 撤离; 撤走; 撤换
action act:exercise/joint-exercise | 军事演练; 操演; 演训; 联演; 联训; 联合军演; 军事演训; 举行演习; 举行军演; 开展演习; 训练; 操练; 合练
action act:ceasefire | 罢战; 歇战; 息兵; 止战; 罢兵; 弭兵; 停止交火; 停止敌对行动; 停火令; 实现停火; 达成停火; 停止战斗
action act:asylum | 收容了; 接收; 接待; 给予庇护; 提供庇护; 准予庇护; 藏身; 投奔; 容留; 庇护所; 栖身之所; 接收难民; 收容难民
action act:occupation | 侵占; 攻占; 强占; 攻取; 夺占; 控制; 霸占; 占; 占有; 兼并; 拿下; 据有; 进占; 侵吞
action act:incursion | 越界; 闯; 进入; 侵扰; 渗透; 进犯; 犯境; 入境; 侵入领空; 侵犯领空; 侵犯领海; 越境行动; 潜入; 擅入
action act:extradition | 移交; 移送; 递解; 交付; 引渡回国; 解送; 押解; 押送
action act:mobilisation | 动员令; 征兵; 招兵; 点兵; 备战; 调集; 集结; 集中兵力; 整军

`;
