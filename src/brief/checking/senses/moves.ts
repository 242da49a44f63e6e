/** More words for acts: ways to say that somebody begins, refuses, backs or brings about something, in English, Russian, Turkish and Chinese. See acts.ts. */
export const MOVES = `
> describe, call, brand, term, label, characterise, characterize, deem, consider, regard | назвать, называть, охарактеризовать, считать, счесть, расценить | nitele, tanımla, adlandır, say, değerlendir | 称, 称为, 认为, 形容, 视为
> insist, demand, press, maintain | настаивать, требовать, потребовать, добиваться | ısrar et, diret, talep et, üstele | 坚持, 要求, 坚称
> urge, ask, appeal, call on, counsel, advise, request, tell | просить, попросить, обратиться, призвать, рекомендовать, посоветовать | iste, rica et, çağrıda bulun, öğütle, tavsiye et | 要求, 呼吁, 请求, 劝, 敦促, 奉劝
> express concern, concern, worry, be concerned, alarm | выразить обеспокоенность, обеспокоить, встревожить, беспокоиться, тревожиться | kaygı duy, endişe duy, kaygılan, endişelen, kaygı dile getir | 感到担忧, 感到关切, 感到不安, 担忧, 忧虑, 表示关切
> regret, deplore | сожалеть, выразить сожаление | üzüntü duy, üzüntü bildir, esef et | 遗憾, 感到遗憾, 表示遗憾
> grateful, thank, gratitude, appreciate, thanks, appreciation, express appreciation | признательность, признательный, выразить признательность, благодарность, выразить благодарность, благодарить | minnettar, müteşekkir, şükran, teşekkür, minnet duy | 感激, 感谢, 谢意, 致谢, 表示感谢, 致以谢意
> uphold, champion, advocate, defend, support, stand for, stand with | отстаивать, отстоять, выступать за, ратовать, защищать, поддерживать | savun, arka çık, destekle, sahip çık | 维护, 捍卫, 主张, 支持
> side with, support, back, stand with, stand by, align with | быть на стороне, встать на сторону, солидаризироваться, поддержать | yanında yer al, tarafını tut, safında yer al, destekle | 站在, 支持, 声援, 力挺
= support, endorse, share, agree with, subscribe to, concur | разделять, одобрять, соглашаться, поддерживать | paylaş, benimse, katıl, destekle | 赞同, 认同, 赞成, 支持
> oppose, reject, refuse to accept, not recognise, object to | отвергать, отвергнуть, не принимать, не признавать, возражать | reddet, karşı çık, kabul etme, tanıma | 反对, 拒绝接受, 不接受, 不承认
> reject, turn down, dismiss, rebuff, refuse, deny, decline | отклонить, отвергнуть, отказать, ответить отказом | geri çevir, reddet, kabul etme | 驳回, 拒绝, 回绝, 否决, 不接受
> recognise, recognize, acknowledge | признавать, признать | tanı, kabul et | 承认
> release, free, let go, set free, return | отпустить, освободить, вернуть, возвратить, возвращение | serbest bırak, salıver, geri ver, iade et | 释放, 放行, 归还, 返还
> return, give back, hand back, restitution | возвращение, вернуть, возвратить, возврат, отдать | geri ver, iade, iade et | 归还, 返还, 交还
> seize, seizure, capture, grab, impound | захват, захватить, изъять, задержать | ele geçir, el koy, gasp et, ele geçirme | 夺取, 扣押, 查扣, 没收, 抢占
> arrest, detain, hold, take into custody | арестовать, задержать, удерживать, взять под стражу | tutukla, gözaltına al, yakala, alıkoy | 逮捕, 拘捕, 拘留, 抓获, 扣留
> shelter, host, take in, give refuge | укрывать, приютить, давать приют, найти убежище | barındır, sığındır, ağırla | 收容, 收留, 庇护, 安置
> protect, guard, safeguard, defend | защищать, защитить, охранять, беречь, обеспечить безопасность | koru, korun, savun, muhafaza et | 保护, 保卫, 维护, 守护
> send, dispatch, deploy, ship, deliver | отправить, отправлять, направить, послать, посылать, поставить | gönder, yolla, sevk et, ulaştır | 派遣, 派出, 派, 运送, 发送, 送去, 寄送
> send, sell, supply, ship, export | отправлять, отгружать, отгрузить, везти | gönder, yolla, sevk et | 运往, 发往, 供应, 出口
> provide, supply, deliver, give, send | снабдить, обеспечить, предоставить, поставить | sağla, temin et, ver, ulaştır | 提供, 供应, 送交
> grant, give, award, allocate, provide | выделить, предоставить, дать, ассигновать, отпустить | ver, tahsis et, sağla, bahşet, ayır | 给予, 拨给, 拨, 授予, 提供, 划拨
> lend, loan, credit, extend a loan | дать взаймы, дать в долг, ссудить, предоставить кредит, предоставить заем, выдать, выдача | borç ver, kredi ver, kredi aç, ödünç ver | 借给, 借, 放贷, 贷给, 贷款
> disburse, pay out, pay, transfer, release | выплатить, перечислить, перевести | öde, aktar, havale et, ödemesi yap | 支付, 拨付, 付清, 发放, 汇
< receive, get, obtain, be granted | получить, получать, привлечь, заручиться | al, elde et, edin, kavuş | 获得, 得到, 获, 收到, 取得
< buy, purchase, import, take | приобретать, приобрести, закупать, ввозить, импортировать, купить | satın al, ithal et, al | 购买, 进口, 买, 购入, 购进
= spend, use, go to, cost | потратить, тратить, расходовать, израсходовать | harca, sarf et, kullan | 花费, 用于, 耗资, 使用
> sell, export, supply | сбывать, продавать, экспортировать, вывозить, поставлять | sat, ihraç et, ihracat yap | 卖给, 出售, 卖, 销售, 出口, 销往
> build, construct, erect, put up, set up, establish | построить, возвести, соорудить, проложить, прокладывать, сооружать | inşa et, yap, kur, dik, yaptır, inşaat | 修建, 建造, 建设, 兴建, 搭建, 建
> rebuild, restore, repair, renovate, rehabilitate, reconstruct, rehabilitation | восстановить, отстроить, отремонтировать, реконструировать, обновить, отреставрировать, реставрация | yeniden inşa et, yeniden yap, onar, yenile, restore et, tamir et | 重建, 修复, 翻修, 修缮, 整修, 修葺
> complete, finish, completion, conclude, hand over | завершить, закончить, достроить, сдать, завершение | tamamla, bitir, sonuçlandır, teslim et | 完成, 竣工, 完工, 落成, 建成
> hand over, transfer, deliver, turn over | сдать, передать, вручить, передача | devret, teslim et, devredil | 移交, 交付, 转交
> open, inaugurate, launch | открыть, открыться, запустить, ввести в эксплуатацию | aç, açıl, hizmete gir | 开通, 启用, 揭幕, 开幕, 通车
> design, plan, draw up | спроектировать, разработать | tasarla, projelendir, plan yap, projesini hazırla | 设计, 规划
> pay for, fund, finance, sponsor, bankroll | оплатить, профинансировать, спонсировать | finanse et, masrafını karşıla, fonla | 资助, 出资, 承担费用, 赞助
= sign, conclude, initial, put a signature, ink | оформить, подписать, заключить, скрепить подписью, поставить подпись | imzala, imza at, imza koy, akdet | 签署, 签订, 签, 签下, 签定, 缔结
= agree, agreement, come to an agreement, reach a deal | договориться, прийти к соглашению, условиться, достигнуть договоренности, согласие | anlaş, anlaşmaya var, mutabakata var, uzlaş, karar al | 商定, 达成协议, 同意, 约定, 议定, 谈妥
= negotiate, negotiation, talks, discussion | переговоры, договариваться, обсуждать | görüşme, müzakere, pazarlık | 谈判, 会谈, 磋商, 协商
! stall, deadlock, halt, ground to a halt, bog down, break down, come to nothing, be stuck, stalemate | застопориться, зайти в тупик, тупик, забуксовать, застой, стоять на месте | tıkan, çıkmaza gir, duraksa, yerinde say | 停滞, 陷入僵局, 搁浅, 停滞不前, 僵局
= meet, meeting, get together | встретиться, увидеться, провести встречу, встреча | görüş, buluş, bir araya gel, görüşme yap | 会面, 会晤, 会见, 见面, 碰面, 碰头
= talk, speak, converse, conversation, confer | переговорить, побеседовать, разговаривать, беседовать | konuş, sohbet et, görüş | 交谈, 谈话, 谈, 会谈
= discuss, talk about, go over, review, touch upon, raise | обсудить, затронуть, рассмотреть, коснуться | ele al, görüş, değin, masaya yatır, tartış | 讨论, 谈及, 谈到, 商讨, 探讨
> visit, come, arrive, go, travel, trip, stay, be in, spend | приезжать, приехать, побывать, пребывать, находиться, провести, гостить | git, gel, var, ulaş, seyahat et, kal, geçir, bulun | 访问, 前往, 到访, 来访, 抵达, 逗留, 停留, 度过, 走访, 造访
> leave, depart, set off, head | отбыть, вылететь, уехать, отправиться, выехать | ayrıl, hareket et, yola çık | 离开, 启程, 动身, 出发
< host, receive, welcome, entertain | принимать, принять, встречать | ağırla, konuk et, karşıla, misafir et | 接待, 招待, 款待, 迎接
! postpone, put off, delay, defer | отложить, перенести, сдвинуть | ertele, ileri tarihe al, tehir et | 推迟, 延期, 延后, 暂缓
! cancel, call off, scrap, drop | отменить, сорвать, отказаться | iptal et, vazgeç | 取消, 叫停, 撤销
! break off, sever, cut, end, rupture | разорвать, прервать, прекратить, порвать | kes, kopar, son ver | 断绝, 断交, 中断, 切断
= restore, resume, re-establish, renew, mend, revive | восстановить, возобновить, наладить | yeniden kur, yeniden başlat, yeniden tesis et, canlandır, düzelt | 恢复, 重建, 复交, 恢复邦交, 重启
= resume, begin again, restart, take up again | возобновить, начать снова, вновь начать | yeniden başla, yeniden başlat, tekrar başla | 恢复, 重启, 重新开始
= establish, set up, begin, date from, exist since, create | установить, завязать, существовать, начаться | kur, tesis et, başla, dayan | 建立, 始于, 确立, 建交, 设立
= elevate, raise, upgrade, lift, bring up to | вывести, поднять, повысить, довести, перевести | yükselt, çıkar, taşı | 提升, 升级, 提高, 升格, 上升
= rise, grow, climb, increase, go up, reach | вырасти, увеличиться, подняться, возрасти, расти, прибавить | art, yüksel, büyü, çık, çoğal | 增长, 上升, 增加, 攀升, 上涨, 增至, 升至
= fall, drop, shrink, decline, decrease, go down | сократиться, снизиться, упасть, уменьшиться, опуститься, просесть | gerile, düş, azal, in, küçül | 下滑, 下降, 减少, 下跌, 降至, 萎缩, 跌至, 滑落
= hold steady, steady, stable, unchanged, remain | держаться, стабильный, неизменный, оставаться | sabit kal, istikrarlı, değişme, seyret | 稳定, 持平, 保持, 保持稳定
= reach, amount to, total, come to, be worth, stand at | достигнуть, составить, насчитывать, равняться | ulaş, bul, tut, tutar, eriş | 达到, 达, 为, 共计, 合计, 总计
= begin, start, launch, set about | начать, приступить, развернуть | başla, giriş, koyul | 开始, 着手, 启动
= continue, go on, keep, remain | продолжаться, сохраняться, оставаться | sürdür, devam et, kal | 继续, 持续, 保持
= want, wish, desire, intend, plan, hope | хотеть, желать, стремиться, намереваться, рассчитывать | iste, arzula, niyetlen, hedefle | 希望, 想, 有意, 愿意, 打算
= apply, application, request, submit an application, bid | подать заявку, подать заявление, обратиться, заявка, подать, подача | başvur, başvuru yap, müracaat et, başvuruda bulun | 申请, 提出申请, 递交申请, 提出, 递交, 提交
= join, enter, accede, become a member, admission | вступить, войти, присоединиться, стать членом | katıl, gir, üye ol, dahil ol | 加入, 入, 参加, 成为成员
= belong, be a member, member, part of | принадлежать, состоять, входить, быть членом | üye, mensup ol, yer al, parçası | 属于, 是成员, 成员
> develop, development, exploit | осваивать, освоить, освоение, развивать | geliştir, kalkındır | 开发, 发展
> accuse, blame, charge, hold responsible | обвинить, винить, возложить ответственность | suçla, sorumlu tut, itham et | 指责, 归咎, 指控, 怪罪
> threaten, menace | грозить, пригрозить | tehdit et, gözdağı ver | 威胁, 扬言
> compensate, pay damages, make good | возместить, компенсировать, выплатить компенсацию | tazmin et, tazminat öde, telafi et | 赔偿, 补偿
> call up, mobilise, mobilize | призвать, мобилизовать, мобилизация | seferber et, silah altına al, göreve çağır, silah altına çağır, seferberlik ilan et, seferberlik | 征召, 动员, 召集
> withdraw, pull out, leave | вывести, уйти, отойти, покинуть | çek, çekil, geri çekil, ayrıl | 撤出, 撤离, 撤走, 退出
> impose, introduce, apply | ввести, вводить, наложить, принять | uygula, getir, koy, yürürlüğe koy | 实施, 施加, 出台, 推出
> recall, call home, bring home, withdraw | отозвать, вызвать, вернуть домой | geri çağır, geri çek, merkeze çağır | 召回, 召唤回国, 叫回
> cross, enter, go through | пересечь, въехать, проехать, пройти | geç, gir, giriş yap | 越过, 进入, 穿越, 驶入
> cover, include, comprise | охватывать, включать, покрывать | kapsa, içer, karşıla | 涵盖, 覆盖, 包括
= prove, show, demonstrate | показать, доказать, продемонстрировать | göster, kanıtla, ortaya koy | 证明, 显示, 表明
= work, operate, function | работать, действовать | çalış, işle | 运作, 工作, 运行
= return, come home, come back, go home | вернуться, возвращаться, возвратиться | dön, geri dön, ülkesine dön | 回国, 返回, 归来
`;
