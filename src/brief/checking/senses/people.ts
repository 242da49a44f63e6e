/** More words for people, offices and bodies, in English, Russian, Turkish and Chinese. See acts.ts. */
export const PEOPLE = `
team, squad, crew, group of workers | команда, бригада, группа, отряд | ekip, takım, grup | 团队, 小组, 队, 施工队, 工程队
team, expedition, party | экспедиция | sefer, keşif heyeti | 考察队, 小队
premier, prime minister, head of government, pm | премьер-министр, премьер, глава правительства, глава кабинета | başbakan, hükümet başkanı | 总理, 首相, 政府首脑
president, head of state, leader | президент, глава государства, лидер | cumhurbaşkanı, devlet başkanı, lider | 总统, 国家元首, 国家主席, 领导人
foreign minister, minister of foreign affairs, minister for foreign affairs, top diplomat, foreign secretary, chief diplomat | глава дипломатии, глава внешнеполитического ведомства, главный дипломат, глава мид, министр иностранных дел | dışişleri bakanı, diplomasi şefi, hariciye nazırı | 外长, 外交部长, 外交大臣, 外相
foreign minister, diplomacy, head of diplomacy | дипломатия | diplomasi | 外交
secretary, minister | министр, секретарь, глава ведомства | bakan, sekreter | 部长, 大臣, 国务卿, 秘书
commerce secretary, trade minister, trade secretary, minister of trade | министр торговли | ticaret bakanı | 商务部长, 贸易部长
minister of state, state secretary, deputy minister, undersecretary | госминистр, государственный министр, статс-секретарь, заместитель министра | devlet bakanı, müsteşar, bakan yardımcısı | 国务部长, 国务秘书, 副部长
deputy prime minister, vice prime minister, deputy premier | вице-премьер, заместитель премьер-министра | başbakan yardımcısı | 副总理, 副首相
ambassador, envoy, representative | посол, посланник, представитель | büyükelçi, elçi, temsilci | 大使, 使节, 使者, 代表
amir, emir | эмир | emir | 埃米尔
sheikh | шейх | şeyh | 谢赫, 酋长
sultan | султан | sultan | 苏丹王
highness | высочество | altes | 殿下
guest, visitor | гость | konuk, misafir, ziyaretçi | 客人, 来宾, 访客
host | хозяин, принимающий | ev sahibi | 东道主
spouse, wife, first lady | супруга, жена, первая леди | eş, first lady | 夫人, 妻子
child, children, pupil, youth, young people | ребенок, дети, молодежь, детский | çocuk, genç, gençlik | 儿童, 孩子, 青年
woman, women | женщина | kadın | 妇女, 女性
girl | девочка | kız | 女孩
elder, veteran, pensioner | старейшина, ветеран, пенсионер | yaşlı, gazi, emekli | 老人, 老兵
soldier, conscript, recruit, reservist | солдат, призывник, новобранец, резервист | asker, acemi er, yedek asker | 士兵, 新兵, 预备役
reservist, reserves, reserve | резервист, запасник, резерв | yedek, ihtiyat | 预备役人员, 预备役, 后备军
marshal | маршал | mareşal | 元帅
colonel | полковник | albay | 上校
major | майор | binbaşı | 少校
captain | капитан | kaptan, yüzbaşı | 船长, 机长, 上尉
commando, special forces | спецназ, спецназовец | komando, özel kuvvet | 突击队, 特种部队
paratrooper | десантник | paraşütçü | 伞兵
marine, marines | морпех, морской пехотинец | deniz piyadesi | 海军陆战队
guard, sentry | охрана, караул, часовой, стража, охранник | nöbetçi, muhafız, bekçi | 卫兵, 哨兵, 警卫
army, corps, troops, force | армия, корпус, группировка | ordu, kolordu, birlik | 军, 集团军, 军团, 军队
navy, coastguard, marines | вмс, военно-морские силы, флот | donanma, deniz kuvvetleri | 海军
separatist, secessionist, breakaway | сепаратист, сепаратистский | ayrılıkçı | 分离主义, 分裂主义, 分离主义者, 分裂
terrorist, extremist, jihadist | террорист, экстремист, боевик, джихадист | terörist, aşırılık yanlısı, cihatçı | 恐怖分子, 极端分子
smuggler, trafficker | контрабандист | kaçakçı | 走私者, 贩运者
pirate | пират | korsan | 海盗
bandit, robber | бандит, разбойник | haydut, eşkıya | 强盗, 土匪
banditry, robbery | бандитизм, разбой | haydutluk, eşkıyalık, soygun | 强盗行径, 土匪行径, 抢劫
piracy | пиратство | korsanlık | 海盗行为
thief, criminal, convict, offender | вор, преступник, осужденный | hırsız, suçlu, hükümlü | 罪犯, 小偷
engineer, technician, technical | инженер, техник, технический | mühendis, teknisyen, teknik | 工程师, 技术员, 技师, 技术
builder, construction worker, worker, labourer | строитель, рабочий | inşaatçı, işçi, emekçi | 建筑工人, 工人
architect, designer, planner | архитектор, проектировщик, дизайнер | mimar, tasarımcı | 建筑师, 设计师
nurse | медсестра | hemşire | 护士
surgeon | хирург | cerrah | 外科医生
doctor, medic, physician, medical team | врач, медик | doktor, sağlık görevlisi, hekim, tabip | 医生, 医护人员, 医疗队
scientist, researcher, scholar, academic | ученый, научный сотрудник, исследователь | bilim insanı, araştırmacı, akademisyen | 科学家, 研究人员, 学者
teacher, instructor, trainer, lecturer | преподаватель, инструктор, учитель | öğretmen, eğitmen, öğretim görevlisi, hoca, eğitimci | 教师, 教官, 讲师
artist | артист, художник | sanatçı | 艺术家
musician | музыкант | müzisyen | 音乐家
singer | певец | şarkıcı | 歌手
band | группа | grup | 乐队
orchestra | оркестр | orkestra | 乐团
choir | хор | koro | 合唱团
athlete | спортсмен | sporcu | 运动员
wrestler | борец | güreşçi | 摔跤手
footballer | футболист | futbolcu | 足球运动员
wrestling | борьба | güreş | 摔跤
football, soccer | футбол | futbol | 足球
sport, sports | спорт, спортивный | spor | 体育
concert | концерт | konser | 音乐会, 演唱会
festival | фестиваль | festival | 节, 艺术节
performance, show | выступление, представление | gösteri | 演出
merchant, trader, businessman, business people, entrepreneur, tycoon | торговец, купец, бизнесмен, предприниматель, деловые круги | tüccar, iş adamı, işadamı, girişimci, iş insanı | 商人, 贸易商, 企业家
driver, haulier, carrier, trucker | водитель, перевозчик, дальнобойщик | şoför, sürücü, nakliyeci, kamyoncu, taşımacı, tır şoförü, nakliyat şirketi | 司机, 承运人, 运输商
farmer, peasant, herder, shepherd | фермер, крестьянин, пастух, животновод | çiftçi, köylü, çoban | 农民, 牧民
miner | шахтер, горняк | madenci | 矿工
lawyer | юрист, адвокат | avukat | 律师
judge | судья | hakim, yargıç | 法官
prosecutor | прокурор | savcı | 检察官
expert, specialist, adviser, advisor, consultant | эксперт, специалист, советник, консультант | uzman, danışman | 专家, 顾问
volunteer, aid worker, humanitarian worker | волонтер, доброволец, гуманитарный работник | gönüllü, yardım görevlisi | 志愿者, 救援人员, 援助人员
observer, monitor, monitors, inspector | наблюдатель, инспектор | gözlemci, denetçi, müfettiş | 观察员, 监察员, 监督员, 核查员
mediator, intermediary, broker | посредник | arabulucu, aracı | 调停人, 中间人
negotiator, delegate, delegation | переговорщик, делегат, делегация | müzakereci, delege, heyet | 谈判代表, 代表团
supporter, follower | сторонник | destekçi, taraftar | 支持者
opponent | противник | muhalif | 反对者
critic | критик | eleştirmen | 批评者
voter, elector, candidate | избиратель, кандидат | seçmen, aday | 选民, 候选人
leadership, leaders, management | руководство, руководящий | yönetim, liderlik, idare, önderlik | 领导层, 管理层
company, firm, enterprise, business, berhad, plc, ltd, inc, corp, corporation, gmbh, conglomerate, group, industries | компания, фирма, предприятие, корпорация, концерн, холдинг | şirket, firma, işletme, holding, kuruluş, teşebbüs | 公司, 企业, 集团, 厂商
subsidiary, branch, affiliate | дочерняя компания, филиал, отделение | bağlı kuruluş, şube, iştirak | 子公司, 分公司, 分行
chamber, association, federation, society, union | палата, ассоциация, федерация, общество, союз | oda, dernek, federasyon, birlik | 商会, 协会, 联合会
foundation, trust, charity, fund | фонд, траст, благотворительный | vakıf, hayır kurumu | 基金会, 慈善
office, bureau, mission, representation | офис, бюро, представительство, миссия | ofis, büro, temsilcilik, misyon | 办事处, 代表处, 办公室
department, directorate, division, agency | департамент, управление, отдел, агентство | daire, müdürlük, bölüm, ajans | 司, 厅, 处, 署, 局
parliament, congress, senate, assembly, legislature, national assembly, diet | парламент, конгресс, сенат, собрание, законодательный | parlamento, kongre, senato, meclis, millet meclisi | 议会, 国会, 参议院, 立法机构, 大会
court, tribunal, arbitration | суд, трибунал, арбитраж | mahkeme, tahkim | 法院, 法庭, 仲裁
authorities, administration, government, regime | власти, администрация, правительство, режим | makam, yetkili, yönetim, hükümet, rejim, idare, otorite, merci | 当局, 政府, 行政当局
party, side | сторона, партия | taraf, parti | 方, 一方, 党
relative, family, kin, widow | родственник, семья, родные, вдова | akraba, aile, yakın, dul | 亲属, 家人, 家属, 遗孀
tourist | турист | turist, gezgin | 游客
traveller, passenger | путешественник, пассажир | yolcu | 旅客, 乘客
pilgrim | паломник | hacı | 朝圣者
permit | разрешение | izin | 许可
exile, dissident, defector, opposition figure | изгнанник, диссидент, перебежчик, оппозиционер | sürgün, muhalif, firari | 流亡者, 异见人士, 叛逃者
victim, casualty, dead, killed | жертва, погибший, убитый | kurban, ölü, kayıp, can kaybı | 遇难者, 伤亡, 死者, 受害者
survivor, wounded, injured | выживший, раненый, пострадавший | hayatta kalan, yaralı | 幸存者, 伤员
population, inhabitant, resident, local | население, житель, местный | nüfus, sakin, yerli, yerel, halk, ahali | 人口, 居民, 当地
community, minority, diaspora, compatriot | община, меньшинство, диаспора, соотечественник | topluluk, azınlık, diaspora, soydaş | 社群, 少数民族, 侨民, 同胞
tribe, clan, ethnic | племя, клан, этнический | kabile, aşiret, etnik | 部落, 族群, 民族
winner | победитель | kazanan | 赢家
`;
