/** More words of statements and communiqués: what states value, do together and answer for, in English, Russian, Turkish and Chinese. See acts.ts. */
export const NOTIONS = `
unity, solidarity, cohesion | единство, солидарность, сплоченность | birlik, dayanışma, beraberlik | 团结, 统一
prosperity, welfare, wellbeing, well-being | процветание, благополучие, благосостояние | refah, kalkınma | 繁荣, 福祉
principle, value, norm, rule | принцип, ценность, норма, правило | ilke, değer, kural, norm | 原则, 价值观, 准则, 规则
responsibility, duty, obligation, commitment | ответственность, обязанность, обязательство | sorumluluk, yükümlülük, görev, vazife, taahhüt | 责任, 义务, 职责
mandate, competence, authority, power | мандат, полномочие, компетенция | yetki, görev süresi, manda | 授权, 职权, 权力
order, ruling, decree, verdict | приказ, указ, постановление, вердикт, распоряжение | emir, kararname, hüküm, karar | 命令, 法令, 裁决, 判决
legislation, bill, act | законодательство, законопроект | mevzuat, yasa tasarısı, kanun, yasa | 立法, 法案
reform, change, transition, transformation | реформа, изменение, перемена, преобразование, переход | reform, değişiklik, dönüşüm, geçiş | 改革, 变革, 转型, 过渡
integration, unification, reunification | интеграция, объединение, воссоединение | bütünleşme, entegrasyon, birleşme | 一体化, 整合, 统一
coordination, coordinate, liaison | координация, координировать, согласование | koordinasyon, eş güdüm | 协调, 对接
engagement, involvement, participation, role | участие, вовлеченность, роль | katılım, rol, katkı | 参与, 作用, 角色
contribution, contribute, input | вклад, взнос, внести вклад | katkı | 贡献, 捐款
influence, impact, effect, consequence | влияние, воздействие, последствие, эффект | etki, nüfuz, sonuç | 影响, 作用, 后果
pressure, coercion, blackmail | давление, принуждение, шантаж | baskı, zorlama, şantaj | 压力, 胁迫, 施压
presence, footprint | присутствие | varlık, mevcudiyet, bulunma | 存在, 驻扎
movement, transit, passage | движение, транзит, проезд, проход | hareket, transit, geçiş, seyir, geçiş yolu | 过境, 通行, 移动
offensive, assault, operation, campaign | наступление, операция, кампания | taarruz, harekat, operasyon, kampanya, harekât, saldırı | 攻势, 进攻, 行动
clash, skirmish, fighting, battle, hostilities | столкновение, стычка, бой, боевые действия | çatışma, çarpışma, savaş, muharebe | 冲突, 交火, 战斗, 敌对行动
destruction, damage, harm | разрушение, ущерб, повреждение, вред | yıkım, hasar, zarar, tahribat, zarar gör, hasar gör | 破坏, 损害, 毁坏, 损失
recovery, rehabilitation, revival | восстановление, оздоровление, возрождение | toparlanma, iyileşme, canlanma | 复苏, 恢复
growth, expansion, increase | рост, расширение, увеличение, прирост | büyüme, artış, genişleme | 增长, 扩大, 扩张
shortage, lack, deficit, scarcity | нехватка, дефицит, недостаток | kıtlık, açık, eksiklik, yetersizlik, darlık | 短缺, 缺乏, 赤字, 不足
surplus, excess | излишек, профицит, избыток | fazla, fazlalık | 盈余, 过剩
demand, need, requirement | потребность, спрос, нужда | ihtiyaç, talep, gereksinim | 需求, 需要
hunger, famine, poverty | голод, бедность, нищета | açlık, kıtlık, yoksulluk | 饥荒, 饥饿, 贫困
disease | болезнь | hastalık | 疾病
epidemic, outbreak | эпидемия, вспышка | salgın | 疫情, 流行病
pandemic | пандемия | pandemi | 大流行, 疫情
cholera | холера | kolera | 霍乱
malaria | малярия | sıtma | 疟疾
storm | шторм | fırtına | 风暴
cyclone | циклон | siklon | 气旋
hurricane | ураган | kasırga | 飓风
typhoon | тайфун | tayfun | 台风
fire, wildfire, blaze | пожар, лесной пожар | yangın, orman yangını | 火灾, 大火, 山火
eruption, volcano | извержение, вулкан | yanardağ | 火山, 喷发
landslide | оползень | heyelan | 山体滑坡
tsunami | цунами | tsunami | 海啸
pollution | загрязнение | kirlilik | 污染
waste | отходы | atık | 废物
mercury | ртуть | cıva | 汞
spill, leak | разлив, утечка | sızıntı | 泄漏
emission, carbon, warming | выброс, углерод, потепление | emisyon, karbon, ısınma | 排放, 碳, 变暖
aftermath, wake, following | последствия, после | sonrası, ardından | 之后, 过后
ceremony, celebration, anniversary | церемония, празднование, годовщина, торжество | tören, kutlama, yıl dönümü, yıldönümü, merasim, kutlama töreni | 仪式, 庆祝, 庆典, 周年
interview, press conference, briefing, remarks, speech, address | интервью, пресс-конференция, брифинг, речь, выступление, обращение | röportaj, basın toplantısı, konuşma, brifing, mülakat, söyleşi, demeç, hitap, nutuk | 采访, 记者会, 发布会, 讲话, 演讲
toast | тост | kadeh | 祝酒
banquet | банкет | ziyafet | 宴会
dinner | ужин | akşam yemeği | 晚宴
lunch, luncheon | обед | öğle yemeği | 午宴
reception | прием | resepsiyon | 招待会
opening, inauguration, foundation stone, first stone | открытие, инаугурация, первый камень, закладка | açılış, temel atma, temel taşı | 开幕, 落成, 奠基, 奠基石
headquarters, seat, base | штаб-квартира, штаб, резиденция | merkez, karargah, genel merkez, karargâh | 总部
agenda, programme, topic | повестка, программа, тема | gündem, program | 议程, 日程
invitation, at the invitation, guest | приглашение, по приглашению, гость | davet, daveti üzerine, konuk, misafir | 邀请, 应邀, 应邀请, 做客
sidelines, margins, fringes | полях, кулуары | marj, kenar, çerçeve | 期间, 间隙, 场边
auspices, mediation, patronage | эгида, посредничество, покровительство | himaye, arabuluculuk | 主持, 斡旋, 调停
occasion, opportunity | случай, повод | vesile, fırsat | 之际, 场合
list, register, catalogue | список, перечень, реестр | liste, sicil | 名单, 清单, 登记
standard, criterion, quality | стандарт, критерий, качество | standart, ölçüt, kalite | 标准, 质量
proof, evidence, sign | доказательство, свидетельство, признак | kanıt, delil, belirti | 证据, 证明, 迹象
truth, fact, reality | правда, факт, реальность | gerçek, hakikat | 真相, 事实, 现实
mistake, error, fault | ошибка, вина | hata, yanlış, kusur | 错误, 过失
secret, leak, information | тайна, утечка | sır, sızıntı | 秘密, 泄密
trust, confidence | доверие, уверенность | güven, itimat | 信任, 信心
respect, dignity, honour, honor | уважение, достоинство, честь | saygı, onur, haysiyet | 尊重, 尊严, 荣誉
goodwill, will, willingness, readiness | добрая воля, готовность, желание | iyi niyet, irade, hazır olma, isteklilik | 善意, 意愿, 愿意
neighbourhood, neighbourly, neighborly, good neighbourliness | добрососедство, добрососедский, соседство | komşuluk, iyi komşuluk | 睦邻, 邻里
brotherly, fraternal, brotherhood | братский, братство | kardeş, kardeşlik | 兄弟, 兄弟般
hostile, hostility, unfriendly | враждебный, враждебность, недружественный | düşmanca, düşmanlık, hasım | 敌对, 敌意, 不友好
provocation, provoke, escalation | провокация, провоцировать, эскалация | kışkırtma, provokasyon, tırmanma | 挑衅, 升级
disarmament | разоружение | silahsızlanma | 裁军
demilitarisation | демилитаризация | silahsızlandırma | 非军事化
non-proliferation | нераспространение | yayılmanın önlenmesi | 不扩散
referendum, plebiscite | референдум, плебисцит | referandum, halk oylaması | 公投, 全民公决
autonomy, self-rule | автономия, самоуправление | özerklik | 自治
colony, colonial | колония, колониальный | sömürge, koloni | 殖民地, 殖民
demarcation, delimitation, border line | демаркация, делимитация | sınır belirleme, sınırlandırma | 划界, 勘界
claim, territorial claim | претензия, притязание | iddia, hak iddiası | 主张, 领土要求
shelf, seabed, exclusive economic zone | шельф, морское дно, исключительная экономическая зона | kıta sahanlığı, deniz dibi, münhasır ekonomik bölge | 大陆架, 海底, 专属经济区
reef, islet, rock, atoll | риф, островок, скала, атолл | resif, adacık, kayalık | 礁, 小岛, 岩礁, 环礁
peninsula | полуостров | yarımada | 半岛
gulf | залив | körfez | 海湾
bay | бухта, залив | koy | 湾
desert | пустыня | çöl | 沙漠
steppe | степь | bozkır | 草原
plain | равнина | ova | 平原
forest | лес | orman | 森林
lagoon, wetland, basin, watershed | лагуна, болото, бассейн | lagün, sulak alan, havza | 泻湖, 湿地, 流域
highlands, upland, plateau, heights, height, hill | нагорье, плоскогорье, плато, высота, холм | yayla, plato, dağlık, tepe, yükselti | 高地, 高原, 山丘
region, area, part, zone | регион, район, часть, область, зона | bölge, alan, kesim | 地区, 区域, 地带
route, road, path, way | маршрут, путь, трасса | güzergah, rota, yol, güzergâh, hat | 路线, 线路, 航线
link, connection, interconnection | связь, соединение, сообщение | bağlantı | 连接, 联系, 互联
gateway, hub, junction | узел, хаб, ворота | merkez, kavşak, kapı | 枢纽, 门户
infrastructure, facility, installation | инфраструктура, объект, сооружение | altyapı, tesis | 基础设施, 设施
technology, know-how, innovation | технология, инновация, ноу-хау | teknoloji, yenilik, inovasyon | 技术, 创新
startup, small business, enterprise | стартап, малый бизнес, предприятие | girişim, küçük işletme | 初创企业, 小企业
manufacture, production, output | производство, выпуск, выработка | üretim, imalat | 生产, 制造, 产量
harvest, crop, yield | урожай, культура | hasat, ürün, mahsul, rekolte | 收成, 作物, 庄稼
consumer, consumption | потребитель, потребление | tüketici, tüketim | 消费者, 消费
crude, barrel, petroleum products | сырая нефть, баррель, нефтепродукты | ham petrol, varil, petrol ürünleri | 原油, 桶, 石油产品
oil, crude, crude oil | нефть, сырая нефть | petrol, ham petrol | 石油, 原油
electricity, power, current | электроэнергия, ток, электричество | elektrik, enerji, akım | 电力, 电
auction, tender, procurement | аукцион, тендер, закупка | ihale, açık artırma, tedarik | 拍卖, 招标, 采购
concession, lease, licence, license | концессия, аренда, лицензия | imtiyaz, kira, lisans, kiralama, finansal kiralama, ruhsat | 特许, 租约, 许可证
insurance | страхование | sigorta | 保险
pension | пенсия | emeklilik | 养老金
salary, wage | зарплата | maaş, ücret | 工资
bankruptcy, default, arrears | банкротство, дефолт, задолженность | iflas, temerrüt, gecikmiş borç | 破产, 违约, 拖欠
inflation | инфляция | enflasyon | 通胀
recession, slump | спад, рецессия | durgunluk | 衰退
exhibition, fair, expo | выставка, ярмарка | sergi, fuar | 展览, 博览会, 展会
exchange programme, exchange | программа обмена, обмен | değişim programı, değişim | 交流项目, 交流
language | язык | dil | 语言
translation | перевод | çeviri | 翻译
dictionary | словарь | sözlük | 词典
film, cinema | фильм, кино | film, sinema | 电影
theatre, drama | театр | tiyatro | 戏剧
heritage, monument, archaeology, ancient | наследие, памятник, археология, древний | miras, arkeoloji, antik | 遗产, 考古, 古代
religion, religious, faith | религия, религиозный, вера | din, dini, inanç | 宗教, 信仰
marriage, family, home | брак, семья, дом | evlilik, aile, ev | 婚姻, 家庭, 家
expression, speech, freedom of expression, free speech | свобода слова, выражение, самовыражение | ifade, ifade özgürlüğü, düşünce | 言论, 表达, 言论自由
lane, carriageway | полоса | şerit | 车道
crossing, river crossing, ford | переправа, переезд | geçiş, geçit | 过河, 渡口
`;
