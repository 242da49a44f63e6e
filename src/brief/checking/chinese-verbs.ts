/** Chinese verbs and their nouns by type of fact and by act: tags as in a lexicon. Verbs have no tense. */
export const CHINESE_VERBS = `
visit > | 访问; 到访; 造访; 走访; 出访; 前往; 赴; 抵达; 飞抵; 来到; 到达; 抵; 访; 出席访问; 赴访; 之行; 此行; 之旅; 行程; 访期; 逗留; 停留; 出行
visit < | 接待; 迎接; 接见; 欢迎
meeting kind:-call | 会见; 会晤; 见面; 会面; 碰面; 相见; 聚首; 接见
meeting | 会谈; 谈判; 磋商; 协商; 讨论; 探讨; 商讨; 交谈; 对话; 举行会谈; 展开会谈; 进行会谈; 举行谈判; 展开谈判; 交换意见; 交换看法; 会议; 聚会
meeting kind:call | 通话; 致电; 通电话; 电话; 通电话; 电话交谈
agreement =signed | 签署; 签订; 缔结; 订立; 达成; 签; 签下; 草签; 敲定
agreement | 协议; 协定; 备忘录; 条约; 文本
partnership =cancelled | 宣布断交; 断绝外交关系; 宣布断绝外交关系; 断绝关系; 断绝邦交; 宣布断绝关系
partnership =done | 建交; 复交; 恢复; 宣布建交; 宣布复交; 恢复邦交; 恢复外交关系; 建立外交关系; 建立邦交
partnership | 提升; 升级; 升格; 提高; 上升; 重建; 建立; 确立; 结成; 宣布
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
membership standing:candidate > | 申请入会; 提出加入; 请求加入; 希望成为; 有意加入; 谋求; 争取加入; 递交; 提出; 提交; 想要加入; 入会申请; 加入申请
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
`;
