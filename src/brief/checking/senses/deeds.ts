/** Acts that are not of one type alone, and more words for those that are: in English, Russian, Turkish and Chinese. See acts.ts. */
export const DEEDS = `
! postpone, put off, delay, defer, adjourn, shelve, put on hold | отложить, откладывать, перенести, переносить, отсрочить, отсрочка | ertele, erteleme, geciktir | 推迟, 延期, 延后, 押后
! cancel, call off, scrap, drop | отменить, отменять, отмена, аннулировать | iptal et, iptal, vazgeç | 取消, 撤销, 作罢
! cut, halve, slash, reduce, curtail, curb | сократить, сокращать, сокращение, урезать, уменьшить | azalt, kıs, kes, yarıya indir | 削减, 减少, 缩减
> visit, fly, fly in, fly into, fly to, head for, travel, go | прилететь, вылететь, отправиться, поехать, ехать, съездить, направиться | uç, git, hareket et, yola çık, seyahat et | 飞抵, 飞往, 前往, 启程, 赴, 去
> visit, touch down, arrive | прибыть, прибывать, прилететь, приземлиться, приехать | var, in, ulaş, gel | 抵达, 到达, 降落
> leave, depart, fly home, return | уехать, улететь, вернуться, возвращаться, отбыть, покинуть | ayrıl, dön, terk et, çık, geri dön | 离开, 返回, 回国
= visit, end, conclude, wrap up, finish | завершить, завершать, закончить, окончить, завершиться | bitir, sona erdir, sona er | 结束
= begin, start, open, get under way, kick off | начать, начинать, начаться, начинаться, открыться | başla, başlat | 开始, 启动, 展开
= last, go on, run | длиться, продолжаться, длиться | sür, devam et | 持续, 历时
> asylum, take in, shelter, harbour, harbor, give refuge, give asylum, give shelter, offer shelter, grant asylum, accommodate, find shelter, find refuge | приютить, укрыть, укрывать, принять, принимать, убежище | sığındır, barındır, sığın, kabul et, iltica | 收容, 接纳, 庇护, 安置
> host, welcome, receive | принять, принимать, встретить | ağırla, karşıla, kabul et, konuk et, misafir et, ev sahipliği yap | 接待, 接见, 迎接, 会见
> forgive, write off, cancel, waive | простить, прощать, списать, списывать, списание, прощение | sil, affet, bağışla, borç silme | 免除, 减免, 豁免, 勾销
< owe, be owed, indebted | задолжать, должен, задолженность | borçlu, borçlan | 欠, 拖欠
> repay, pay back, settle | погасить, погашать, погашение, вернуть, расплатиться | geri öde, ödeme | 偿还, 还款
> approve, clear, green-light, pass, endorse | одобрить, одобрять, утвердить, утверждать, одобрение | onayla, onay ver, kabul et, onay çık, yeşil ışık yak, onay, onayından geç | 批准, 通过, 核准
> finance, provide, extend, give, make available | предоставить, предоставлять, выделить, выделять, дать | ver, sağla, aç, aktar, tahsis et, kullandır, sun, temin et | 提供, 给予, 发放, 拨付
> fund, finance, bankroll, pay for | профинансировать, финансировать, финансирование, оплатить | finanse et, finansman, fon sağla, karşıla, fonla, masraflarını karşıla | 资助, 出资, 融资
> loan, lend, extend a credit, open a credit | открыть кредит | kredi aç | 贷给
> hand over, transfer, deliver, turn over, pass | передать, передавать, передача, вручить | teslim et, devret, ilet | 移交, 交付, 转交
> equip, fit out, furnish | оснастить, оснащать, оборудовать | donat, teçhiz et | 装备, 配备
> restore, rebuild, repair, rehabilitate, restoration, renovate | восстановить, восстанавливать, ремонтировать, отремонтировать, чинить, починить | onar, tamir et, yenile, yeniden inşa et, onarım, yenileme | 修复, 重建, 维修, 修缮
> project, erect, put up, construct, build, construction | построить, строить, строительство, возвести, возводить, постройка | inşa et, yap, dik, kur, inşaat, yapım, inşa | 修建, 建造, 援建, 兴建, 建, 修
> inaugurate, commission, launch, put into operation, open | ввести в строй, ввести в эксплуатацию, открыть, торжественно открыть, запустить | hizmete aç, hizmete gir, açılışı yap, aç, işletmeye al, devreye al, devreye gir, açılış | 启用, 落成, 投产, 开通, 投入使用
> lay, lay down | проложить, прокладывать, прокладка, уложить | döşe | 铺设, 敷设
> run, operate, manage | управлять, эксплуатировать | işlet, yönet | 运营, 管理, 经营
> trade, supply, sell, export, deliver, ship | поставить, поставлять, поставка, продать, продавать, экспортировать | sat, ihraç et, tedarik et, teslim et, satış | 供应, 出售, 出口, 销售, 交付
< trade, buy, import, purchase | купить, покупать, закупить, закупать, импортировать, покупка | satın al, ithal et, al | 购买, 进口, 采购
> supply, provide, furnish | снабжать, снабдить, поставлять, поставить | sağla, tedarik et, temin et | 供应, 提供, 供给
> take part, join, participate | принять участие, участвовать, присоединиться | katıl, yer al | 参加, 参与
> accede, join, enter, accession, joining, entry | вступить, вступать, вступление, присоединиться, присоединение | katıl, katılım, gir, giriş, dahil ol | 加入, 入
> apply, application, bid, seek membership | подать заявку, заявка, подать заявление, обратиться | başvur, başvuru, başvuruda bulun, müracaat, müracaat et, başvuru yap | 申请
> seek, try, attempt, strive, aim, aspire | стремиться, пытаться, попытаться, добиваться, хотеть | çalış, iste, hedefle, amaçla | 寻求, 力求, 试图, 争取
> plan, intend, mean, propose | планировать, намереваться, собираться, намерен | planla, niyetlen, öngör | 计划, 打算, 拟, 有意, 准备
> decide, resolve, choose, opt, decision | решить, решать, решение, постановить, принять решение | karar ver, karar al, kararlaştır, karar | 决定
> allow, permit, let, authorise, authorize | разрешить, разрешать, позволить, позволять, разрешение | izin ver, izin, müsaade et | 允许, 准许, 许可
> closure, shut, close, seal | закрыть, закрывать, закрытие, перекрыть | kapat, kapan, kapatma | 关闭, 封闭
> open, reopen, opening | открыть, открывать, открытие | aç, açıl, açılış, yeniden aç | 开放, 重开, 开通, 重新开放
> fire, shoot, open fire, fire on, fire at, gunfire | стрелять, открыть огонь, обстрелять, обстреливать, огонь | ateş et, ateş aç, vur, ateşle, roket at, ateş altına al | 开火, 射击, 枪击
> shell, pound, bombard, shelling | обстрелять, обстреливать, обстрел, бомбардировать | topa tut, bombala, döv | 炮击, 轰击
> kill, slay, death | убить, убивать, убийство, погибнуть, гибель, смерть | öldür, öl, ölüm, ölümüne yol aç, ölümüne neden ol, canına mal ol | 打死, 杀害, 丧生, 身亡
> wound, injure | ранить, ранен, пострадать | yarala, yaralan | 打伤, 受伤
> seizure, capture, seize, take, occupy | захватить, захватывать, захват, взять, занять, оккупировать | ele geçir, işgal et, al | 占领, 夺取, 攻占, 扣押
> annex, annexation | аннексировать, аннексия, присоединить | ilhak et, ilhak | 吞并, 兼并
> blockade, besiege, encircle, blockading | блокировать, блокада, осадить | abluka altına al, abluka uygula, abluka, kuşat | 封锁, 围困
> invade, cross into, enter, incursion | вторгнуться, вторжение, войти | işgal et, gir, istila et | 入侵, 侵入, 进入
> withdrawal, withdraw, pull, pull out, take out, leave | вывести, выводить, вывод, отвести, уйти | çek, çekil, geri çek, geri çekil, çekilme | 撤出, 撤离, 撤回, 撤走
> summon, call in, call home, recall, call back | отозвать, отзывать, вызвать, вызывать, отзыв | geri çağır, çağır, bakanlığa çağır | 召回, 召见
> expulsion, expel, throw out, order out, kick out, send home, expulsion | выслать, высылать, выдворить, изгнать, высылка | sınır dışı et, kov | 驱逐, 赶走
> detention, detain, arrest, hold, take into custody | задержать, задерживать, арестовать, схватить | gözaltına al, tutukla, alıkoy, yakala, tutuklama, gözaltı | 逮捕, 拘留, 扣留, 抓捕
> free, release, let go | освободить, освобождать, отпустить | serbest bırak, salıver | 释放
> return, send back, give back, hand back, repatriate | вернуть, возвращать, возвращение, возвратить | geri ver, iade et, geri gönder, dön | 归还, 返还, 遣返
> evacuation, evacuate, fly out, bring home | эвакуировать, эвакуация, вывезти, вывозить | tahliye et, tahliye, ülkeden çıkar | 撤离, 撤侨, 疏散
> rescue, save | спасти, спасать, спасение | kurtar | 营救, 救援, 救
> arm, supply with arms | вооружать, вооружить, снабжать оружием | silahlandır | 武装
> train, teach, instruct | обучить, обучать, готовить, подготовить | eğit, yetiştir | 培训, 训练
> mediate, broker, mediation | посредничать, посредничество, посредник | arabuluculuk yap, arabuluculuk | 斡旋, 调解
> protest, complain, lodge a protest, complaint | протестовать, протест, заявить протест, жаловаться, пожаловаться, жалоба | protesto et, protesto, şikayet et | 抗议, 投诉
> turn back, send away, refuse entry, block | не пропустить, развернуть, заблокировать, не пускать | geri çevir, engelle | 退回, 阻拦, 拦截
> ban, bar, outlaw, prohibit, embargo | запретить, запрещать, запрет, эмбарго | yasakla, yasak, ambargo | 禁止, 禁运
> punish, penalise, sanction, impose sanctions, put sanctions, place under sanctions, put under sanctions, blacklist | ввести санкции, вводить санкции, наложить санкции, санкции | yaptırım uygula, yaptırım | 制裁, 实施制裁
> tax, levy, slap, charge, put | обложить, облагать, взимать, ввести пошлину | vergi koy, vergi uygula | 征收, 加征
> double, twofold | удвоить, удвоиться, вдвое | ikiye katla, iki kat | 翻番, 翻倍
> boost, increase, raise, step up, expand, more | увеличить, увеличивать, нарастить, наращивать, расширить, расширять, рост | artır, arttır, yükselt, genişlet | 增加, 扩大, 提高
> lower, bring down | снизить, снижать, понизить | düşür, indir | 降低, 下调
> upgrade, raise, elevate, lift | повысить, повышать, поднять, поднимать | yükselt, çıkar | 提升, 升级
= agreement, sign, put a signature to, initial, ink | подписать, подписывать, парафировать, подпись | imzala, parafe et, imza | 签署, 签订, 草签, 签
> ratify, ratification | ратифицировать, ратификация | onayla, tasdik et, onay | 批准
> end, terminate, pull out of, withdraw from | расторгнуть, прекратить, выйти | feshet, sona erdir, çekil | 终止, 退出, 废止
= renew, prolong, extend, extension | продлить, продлевать, продление, возобновить | uzat, yenile, temdit | 延长, 续签, 展期
= meeting, meet, hold talks, sit down, have talks, confer | встретиться, встречаться, провести переговоры, провести встречу | görüş, bir araya gel, buluş, görüşme yap | 会晤, 会面, 举行会谈, 见面
= speak, talk, call, telephone, phone, ring, speak by telephone, speak by phone, telephone call, phone call | поговорить, говорить, созвониться, разговор, позвонить, телефонный разговор | telefonda görüş, konuş, telefon et, telefon görüşmesi | 通话, 通电话, 致电, 交谈
= discuss, review, consider, go over, exchange views | обсудить, обсуждать, обсуждение, рассмотреть | ele al, görüş, değerlendir, tartış, masaya yatır, gündeme getir, müzakere et | 讨论, 商讨, 审议, 探讨
> tell, inform, say, state | сообщить, сообщать, сказать, говорить, рассказать, заявить | söyle, bildir, açıkla, anlat, belirt | 说, 告诉, 表示, 通报
> promise, pledge, vow, undertake | обещать, пообещать, обязаться, обещание | söz ver, vaat et, taahhüt et | 承诺, 许诺
> offer, propose, suggest, proposal | предложить, предлагать, предложение | öner, teklif et, teklif, öneri | 提议, 提出, 建议
> threaten, warn, threat | угрожать, пригрозить, угроза, предупредить | tehdit et, uyar, tehdit | 威胁, 警告
> urge, call on, ask, appeal | призвать, призывать, призыв, просить, попросить | çağrıda bulun, çağır, iste, çağrı | 呼吁, 敦促, 要求
> oppose, be against, come out against, object, against | выступить против, выступать против, против, возражать | karşı çık, karşı, itiraz et, muhalefet et, karşı dur | 反对
> support, back, stand by, stand behind, backing, favour | поддержать, поддерживать, поддержка, за | destekle, destek, arka çık | 支持, 声援
> accuse, blame, charge, accusation | обвинить, обвинять, обвинение | suçla, itham et, suçlama | 指责, 指控
> deny, reject, dismiss, rebut, refute | отрицать, отвергнуть, отвергать, опровергнуть, опровергать | reddet, yalanla, inkar et | 否认, 驳斥, 拒绝
> refuse, decline, turn down | отказаться, отказываться, отказать, отказ, отклонить | reddet, geri çevir | 拒绝, 谢绝
> thank, gratitude, grateful, thanks | поблагодарить, благодарить, благодарность, благодарный | teşekkür et, teşekkür, minnettar | 感谢, 致谢
> praise, hail, applaud, welcome | похвалить, хвалить, приветствовать | öv, memnuniyetle karşıla, takdir et | 赞扬, 欢迎, 称赞
> recognise, recognize, acknowledge, recognition | признать, признавать, признание | tanı, tanıma | 承认
= restore, re-establish, reestablish, resume, mend | восстановить, восстанавливать, возобновить, восстановление | yeniden kur, yeniden tesis et, yeniden başlat | 恢复, 重建
! break off, sever, cut, break, rupture, severance | разорвать, порвать, разрывать, разрыв | kes, kopar | 断绝, 断交, 切断
= partnership, establish, set up, raise, elevate, upgrade, lift, develop | установить, устанавливать, поднять, поднимать, повысить, возвести, вывести, довести | kur, tesis et, yükselt, çıkar | 建立, 提升, 升级, 确立
= establish, set up, form, found, enter into | установить, устанавливать, создать, основать, учредить | kur, tesis et, oluştur | 建立, 设立, 成立, 缔结
> extradite, extradition | выдать, выдача, экстрадировать | iade et, suçluların iadesi | 引渡
> spy, eavesdrop | шпионить, шпионаж | casusluk yap | 窃听, 间谍
> help, aid, assist, assistance | помочь, помогать, помощь, содействовать | yardım et, yardım, destek ol | 帮助, 援助, 协助
> donate, give, present, send | пожертвовать, подарить, передать, безвозмездно передать | bağışla, hediye et, hibe et | 捐赠, 赠送, 捐
> invest, put money into | инвестировать, вложить, вкладывать | yatırım yap | 投资
> use, employ, spend | использовать, потратить, израсходовать | kullan, harca | 用于, 使用
> carry, transport, ship, move | перевозить, перевезти, доставить, доставлять | taşı, naklet | 运送, 运输
> produce, manufacture, make | производить, произвести, выпускать, изготовить | üret, imal et | 生产, 制造
> pull, work, act, carry out, conduct, engage in, commit | проводить, провести, осуществлять, совершить, заниматься | yürüt, gerçekleştir, yap | 从事, 进行, 开展, 实施
> order, instruct, command, tell | приказать, приказывать, предписать, предписывать, распорядиться, велеть | emret, talimat ver, buyur | 命令, 下令, 责令, 勒令
> charge, collect, charge a fee | брать, брать плату, взимать, взимать плату | ücret al, tahsil et | 收取, 收费, 征收
> own, have, possess, enjoy | иметь, обладать, владеть | sahip ol, sahip, elinde bulundur | 拥有, 享有, 具有
= take note, note | принять к сведению, принимать к сведению | not et, not al | 注意到, 获悉
= mark, celebrate, commemorate | отметить, отмечать, отпраздновать, праздновать | kutla, an | 庆祝, 纪念
= recall, remember | напомнить, напоминать, вспомнить | hatırla, anımsa, hatırlat | 回顾, 忆及
= reaffirm, confirm, reiterate | подтвердить, подтверждать, вновь заявить | teyit et, yinele, tekrarla | 重申, 确认
= stress, emphasise, emphasize, underline, underscore | подчеркнуть, подчеркивать | vurgula, altını çiz | 强调
= strengthen, deepen, enhance, bolster, consolidate | укрепить, укреплять, углубить, углублять, упрочить | güçlendir, derinleştir, pekiştir | 加强, 深化, 巩固, 增进
= expand, widen, broaden | расширить, расширять | genişlet, yaygınlaştır | 扩大, 拓展, 扩展
= vote | проголосовать, голосовать, голосование | oy ver, oy kullan, oyla | 投票, 表决
= abstain | воздержаться, воздерживаться | çekimser kal | 弃权
= connect, link, join | соединить, соединять, связать, связывать | bağla, birleştir | 连接, 联通
> lease, rent | арендовать, сдать в аренду, аренда | kirala | 租赁, 租用
> fine | оштрафовать, штраф | para cezası ver, para cezası | 罚款
> inspect, monitor, check | проверить, проверять, инспектировать, осмотреть | denetle, incele | 检查, 视察, 核查
> violate, breach, infringe | нарушить, нарушать, нарушение | ihlal et, ihlal | 违反, 侵犯
> escort, accompany | сопровождать, сопроводить | eşlik et, refakat et | 陪同, 护送
> shoot down, down, intercept | сбить, сбивать, перехватить | düşür, önle | 击落, 拦截
> ram, collide, crash into, run into | таранить, протаранить, таран, столкнуться, столкновение | çarp, çarpış, tosla, bindir | 撞, 撞击, 冲撞, 碰撞
`;
