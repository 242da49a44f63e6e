/**
 * Words for one act, in English, Russian, Turkish and Chinese: who reads one may write another. Base forms; the search's stems find the others. `>` before a row: who does it
 * gives or acts; `<`: who does it gets; `!`: it undoes something; `~`: it is
 * done where something is agreed. Words of one row say the same of a fact; a word that says more has a row of its own.
 */
export const ACTS = `
! suspend, halt, stop, freeze, pause, discontinue | приостановить, приостанавливать, приостановка, прекратить, прекращать, прекращение, остановить, останавливать, заморозить, замораживать | askıya al, durdur, dondur, kes, ara ver, beklemeye al | 暂停, 中止, 停止, 冻结, 中断
> resume, restart, reopen, restore, renew | возобновить, возобновлять, возобновление, восстановить, восстанавливать, восстановление, вернуть | yeniden başlat, yeniden aç, yeniden kur, yeniden tesis et, sürdürmeye başla | 恢复, 重启, 重开
> begin, start, launch, initiate | начать, начинать, начало, запустить, запускать, приступить | başla, başlat | 开始, 启动, 开启
> continue, go on, carry on, keep up | продолжить, продолжать, продолжение | devam et, sürdür | 继续, 持续
! end, terminate, abrogate, denounce, dissolve | расторгнуть, расторгать, денонсировать, упразднить | feshet, sona erdir, son ver, lağvet, fesih, yürürlükten kaldır | 终止, 废除, 结束
> expel, deport, throw out, order out, kick out | выслать, высылать, высылка, депортировать, депортация, изгнать, выдворить, выдворять | sınır dışı et, kov | 驱逐, 遣返, 驱离
> shell, bombard | обстрелять, обстреливать, обстрел | topa tut, top ateşine tut, bombardıman et, topçu ateşi aç | 炮击, 炮轰
> bomb, air strike, airstrike | бомбить, разбомбить, бомбардировать, авиаудар | bombala, hava saldırısı | 轰炸, 空袭
> attack, strike, assault, raid | атаковать, атака, напасть, нападать, нападение, ударить, удар | saldır, saldırı, vur, saldırıda bulun, hücum et, baskın düzenle | 攻击, 袭击, 进攻
> invade, intrude, incursion, enter, cross into, cross onto, cross the border | вторгнуться, вторжение | işgal et, istila et, sınırı ihlal et | 入侵, 侵入
> release, free, set free, let go, liberate | освободить, освобождать, освобождение, отпустить, отпускать, отпустить на свободу, выпустить | serbest bırak, salıver, salıverdi, tahliye et | 释放, 获释
> arrest, detain, take into custody | арестовать, арест, задержать, задерживать, задержание | tutukla, gözaltına al | 逮捕, 拘留, 拘捕, 扣押
> deploy, send, dispatch, station, move | направить, направлять, отправить, отправлять, послать, развернуть, развертывать, разместить | gönder, yolla, konuşlandır, sevk et | 派遣, 部署, 派出, 派
> withdraw, pull out, pull back | вывести, выводить, вывод, отвести | çekil, geri çek | 撤出, 撤离, 撤回
> recall, call home | отозвать, отзывать, отзыв | geri çağır | 召回
> impose, introduce, levy, slap, bring in, put, apply, enact | ввести, вводить, введение, наложить, налагать, установить | uygula, koy, getir, yürürlüğe koy, uygulamaya koy | 实施, 施加, 征收, 加征
! lift, remove, scrap, abolish | снять, снимать, снятие, отменить, отменять, отмена | kaldır, iptal et | 解除, 取消, 撤销
> ban, prohibit, forbid, bar, outlaw | запретить, запрещать, запрет | yasakla, yasak, yasak getir, yasak koy | 禁止, 禁令
> sanction, sanctions | санкции, санкция | yaptırım | 制裁
> blockade, besiege | блокада, блокировать | abluka | 封锁
> protect, shield, safeguard, defend | защитить, защищать, защита, оградить | koru, savun | 保护, 捍卫, 维护
> give, grant, donate, present, gift, donation, grant | подарить, дарить, пожертвовать, передать, передавать, дать, давать, безвозмездно предоставить, грант, дар | ver, bağışla, hibe et, hibe, bağış, hediye et, bağışta bulun, armağan et, hediye | 捐赠, 赠送, 给, 给予, 赠予, 捐
> provide, extend, allocate, make available, disburse | предоставить, предоставлять, предоставление, выделить, выделять, выделение, оказать, оказывать | sağla, tahsis et, kullandır, temin et, sun, ayır | 提供, 拨付, 拨款, 发放
> pay, payment | заплатить, платить, выплатить, выплачивать, выплата, оплатить, платеж | öde, ödeme | 支付, 付款
> lend, loan, credit | одолжить, ссудить, кредитовать, кредит, заем, ссуда | borç ver, kredi ver, kredi, ödünç ver, kredi sağla, kredi kullandır | 贷款, 借款, 借给
< receive, get, obtain, be given | получить, получать, получение | al, elde et, teslim al | 收到, 获得, 得到, 接受
< borrow | занять, занимать | borçlan, borç al, kredi al, kredi kullan | 借入
> invest, investment | инвестировать, инвестиция, вложить, вложение | yatırım yap, yatırım, yatır | 投资
< buy, purchase, acquire, procure | купить, покупать, покупка, закупить, закупать, закупка, приобрести, приобретать, приобретение | satın al, alım yap, al | 购买, 采购, 收购
> sell, sale | продать, продавать, продажа, реализовать | sat, satış | 出售, 销售, 卖
> supply, deliver, ship | поставить, поставлять, поставка | teslim et, tedarik et, sevk et, teslimat | 供应, 交付, 供货
> export, exporting | экспортировать, экспорт, вывозить, вывоз | ihraç et, ihracat, dışsatım | 出口
< import | импортировать, импорт, ввозить, ввоз | ithal et, ithalat, dışalım | 进口
> trade, commerce, turnover, trade turnover | торговать, торговля, товарооборот, торговый оборот, торговый | ticaret yap, ticaret, ticaret hacmi | 贸易, 贸易额, 通商
> build, construct, erect, construction, put up | построить, строить, строительство, соорудить, сооружать, сооружение, возвести, возводить | inşa et, inşaat, yap, kur, yapım, inşa, dik | 建设, 修建, 建造, 兴建, 建成, 建立
> complete, finish | завершить, завершать, завершение, закончить, достроить | tamamla, bitir, tamamlanma, sonuçlandır | 完成, 竣工, 建成
> repair, renovate, reconstruct, rehabilitate, rebuild, modernisation, modernization, renovation, reconstruction, modernise, upgrade | отремонтировать, ремонт, реконструировать, реконструкция, модернизировать, модернизация | onar, yenile, modernize et, onarım, yenileme, modernizasyon | 修复, 改造, 翻修, 重建, 升级
> design, survey, study | спроектировать, проектировать, изыскание | tasarla, etüt | 设计, 勘察, 勘测
~ sign, conclude, ink, initial, signing, signature | подписать, подписывать, подписание, заключить, заключать, заключение | imzala, imza at, imza atıl, imza, akdet, parafe et, parafla, imza koy | 签署, 签订, 缔结, 签
~ ratify, ratification | ратифицировать, ратификация | onayla, onay, tasdik et, tasdik | 批准
~ approve, endorse, clear | одобрить, одобрять, одобрение, утвердить, утверждать | onayla, onay ver, kabul et, onay çık, yeşil ışık yak, onayından geç | 批准, 核准, 通过
~ agree, reach agreement, come to terms, settle | договориться, договариваться, согласиться, согласовать, договоренность, условиться | anlaş, uzlaş, mutabık kal, kararlaştır, anlaşmaya var, mutabakata var, uzlaşıya var | 同意, 商定, 达成一致, 约定
= negotiate, negotiation, talks | переговоры, вести переговоры, провести переговоры | müzakere et, müzakere, görüşme | 谈判, 磋商, 会谈
= meet, meeting, get together, come together, session | встретиться, встречаться, встреча, увидеться, заседание, собраться | bir araya gel, görüş, buluş, toplan, toplantı, görüşme, yüz yüze gel, buluşma, bir araya geliş | 会晤, 会见, 见面, 会面, 会谈, 会议
= speak, talk, converse, conversation | поговорить, говорить, беседовать, беседа, разговор | konuş, görüş | 交谈, 谈话
> call, telephone, phone, ring | позвонить, звонить, созвониться, звонок, телефон, по телефону | telefon et, telefonda, ara, telefonla ara, telefon aç, telefonla görüş | 通话, 致电, 通电话, 电话
> visit, travel, go to, trip, journey, tour, stay, arrive, come to | посетить, посещать, посещение, визит, побывать, приехать, прибыть, прилететь, поездка, съездить, отправиться, нанести визит | ziyaret et, ziyaret, git, gel, gezi, seyahat et, ziyarette bulun, uğra, seyahat, ziyaretçi | 访问, 出访, 前往, 到访, 抵达, 之行, 访
< receive, host, welcome | принять, принимать, прием | ağırla, kabul et, karşıla | 接待, 接见, 迎接
> recognise, recognize, recognition, acknowledge | признать, признавать, признание | tanı, tanıma | 承认
> support, back, endorse, favour, in favour of, stand behind | поддержать, поддерживать, поддержка, выступить за, выступать за | destekle, destek ver, destek, arka çık | 支持, 拥护, 赞成
> oppose, be against, object, opposition | выступить против, выступать против, возразить, возражать | karşı çık, karşı ol, itiraz et | 反对, 不赞成
> accuse, blame, charge, accusation, allegation, allege | обвинить, обвинять, обвинение | suçla, suçlama, itham et, ithamda bulun, suçlamada bulun | 指责, 指控, 谴责
> criticise, criticize, criticism, rebuke | критиковать, раскритиковать, критика | eleştir, eleştiri, tepki göster, tepki | 批评, 指责
> condemn, denounce, condemnation | осудить, осуждать, осуждение | kına, kınama | 谴责
> concern, worry, unease, be worried, be concerned, apprehension | обеспокоенность, беспокойство, озабоченность, тревога, опасение | kaygı, endişe, tedirginlik, endişe duy, kaygı duy | 关切, 担忧, 忧虑, 担心
> express, voice, convey, air | выразить, выражать, высказать, высказывать | ifade et, dile getir, ilet, duy, sun, bildir, ortaya koy | 表达, 表示
> urge, call on, call upon, appeal, press | призвать, призывать, призыв | çağır, çağrıda bulun, çağrı, çağrı yap, davet et, talep | 敦促, 呼吁, 促请
> ask, request | попросить, просить, просьба, запросить | iste, rica et, talep et | 要求, 请求, 请
> demand, insist | требовать, потребовать, требование | talep et | 要求
> warn, warning | предупредить, предупреждать, предостеречь | uyar, uyarı | 警告
> threaten, threat | угрожать, пригрозить, угроза | tehdit et, tehdit | 威胁
> reject, refuse, turn down, decline, rebuff, veto, dismiss | отклонить, отвергнуть, отказать, отказаться, отказ, вето | reddet, geri çevir, veto et | 拒绝, 否决, 驳回
> deny, denial, rebut | отрицать, опровергнуть, опровергать, опровержение | yalanla, inkar et | 否认, 驳斥
> praise, commend, hail | похвалить, хвалить, высоко оценить | öv, takdir et, övgü, takdir, memnuniyet, takdirle karşıla, memnuniyetle karşıla, takdirini bildir | 赞扬, 称赞, 赞赏
> thank, gratitude, thanks | поблагодарить, благодарить, благодарность | teşekkür et, teşekkür, şükran, şükranlarını sun, teşekkürlerini sun, teşekkürlerini ilet, minnet | 感谢, 致谢
> congratulate, congratulations | поздравить, поздравлять, поздравление | kutla, tebrik et, tebrik, kutlama, tebriklerini ilet | 祝贺
> apologise, apologize, apology | извиниться, извинение | özür dile, özür | 道歉
> invite, invitation | пригласить, приглашать, приглашение | davet et, davet, davette bulun | 邀请
> condole, condolences | соболезновать, соболезнование | başsağlığı dile, taziye, taziyede bulun, taziyelerini ilet, başsağlığı | 慰问, 吊唁
> announce, declare, statement, announcement | объявить, объявлять, заявить, заявление, провозгласить | açıkla, duyur, ilan et, açıklama | 宣布, 声明, 宣告
> promise, pledge, undertake, commit, vow | обещать, пообещать, обещание, обязаться, обязательство | söz ver, vaat et, taahhüt et, taahhüt, söz, vaat, yüklen | 承诺, 许诺, 答应
= plan, intend, schedule, be to, be going to, be due to | планировать, запланировать, намереваться, намечен, намерен, собираться | planla, amaçla, niyetinde, öngör | 计划, 打算, 拟, 准备, 预定
= expect, look forward, hope | ожидать, надеяться | bekle, um | 期待, 期望, 希望
> join, accede, enter, become a member | вступить, вступать, вступление, присоединиться | katıl, üye ol | 加入, 参加
> leave, quit, exit | выйти, выходить, выход, покинуть | ayrıl, çık | 退出, 离开
= belong, be a member, member | входить, состоять, член, являться членом, участник | üye | 成员, 成员国, 会员国
= membership | членство, вступление | üyelik | 成员资格, 会员资格
= candidate, candidacy, aspirant | кандидат, кандидатский | aday, adaylık, aday ülke | 候选, 候选国, 候选人
= observer | наблюдатель | gözlemci | 观察员
= establish, set up, found, create, form | установить, устанавливать, установление, создать, создавать, учредить, основать | kur, tesis et, oluştur | 建立, 设立, 成立, 组建
= establish diplomatic relations, open diplomatic relations, diplomatic relations, diplomatic ties | установить дипломатические отношения, дипломатические отношения | diplomatik ilişki kur, diplomatik ilişki | 建交, 建立外交关系, 外交关系, 邦交
! sever, break off, cut off, cut ties, break relations | разорвать, разрывать, порвать, разрыв, рвать | kes, kopar, kopuş, kopma, son ver | 断绝, 断交, 中断
= relations, ties, relationship | отношения, связи | ilişki, bağ | 关系
= partner, partnership | партнер, партнерство | ortak, ortaklık | 伙伴, 伙伴关系
= cooperate, cooperation, work together, collaborate, collaboration | сотрудничать, сотрудничество, взаимодействовать, взаимодействие | iş birliği yap, iş birliği, işbirliği | 合作, 协作
= exchange, swap | обмен, обмениваться, обменять | değişim, takas, mübadele | 交流, 交换
> share, data sharing | поделиться, делиться | paylaş | 分享, 共享
> help, assist, aid, assistance, support | помочь, помогать, помощь, содействие, поддержка | yardım et, yardım, destek | 援助, 帮助, 协助, 提供帮助, 提供援助, 提供协助
> evacuate, evacuation | эвакуировать, эвакуация | tahliye et | 撤离, 疏散
> send back, return, repatriate | вернуть, возвращать, отправить обратно, возвращение | geri gönder, ülkesine gönder, iade et | 送回, 遣返, 归还
> seize, impound, confiscate | захватить, конфисковать, изъять | el koy | 没收, 查扣, 扣押
> test, detonate, explode | испытать, испытание, взорвать | patlat, deney | 试验, 引爆, 试射
> persuade, coax, talk into | уговаривать, уговорить, убеждать, убедить | ikna et | 劝说, 说服
> train, training, teach | обучить, обучать, обучение, готовить, подготовка | eğit, eğitim ver, eğitim | 培训, 训练, 教育
> guarantee, warrant | гарантировать, гарантия | garanti et, garanti, teminat | 担保, 保证
> host, hold, organise, stage | провести, проводить, проведение, организовать | düzenle, yap | 举行, 举办, 主办
= take part, participate, attend | участвовать, участие, принять участие, присутствовать | katıl, yer al | 出席, 参加, 参与
= rise, grow, increase, climb, up, expand | вырасти, расти, рост, увеличиться, увеличить, возрасти, подняться | art, yüksel, büyü, artış | 增长, 上升, 增加, 增至, 升至
= fall, decline, drop, decrease, shrink, down | упасть, падать, падение, снизиться, снижение, сократиться, сокращение, уменьшиться | düş, azal, gerile, düşüş, düşen | 下降, 减少, 降至, 下跌, 减至
= reach, amount to, come to, total, be worth, stand at | составить, составлять, достичь, достигать | ulaş, bul, değerinde, tutarında | 达到, 达, 为, 价值, 总额
= shake hands, handshake | пожать руки, обменяться рукопожатием, рукопожатие | el sıkış, tokalaş | 握手
= include, among them | включать, в том числе, среди них | içer, arasında | 包括, 其中
`;
