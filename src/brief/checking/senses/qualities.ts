/** More words for qualities, matters and measures of politics and law, in English, Russian, Turkish and Chinese. See acts.ts. */
export const QUALITIES = `
full, fully, whole, in full, completely, entire, entirely, wholly, total | полный, полностью, целиком, весь, целый | tam, tamamen, bütün, tümüyle, tamamı, tümü, tamamıyla, bütünüyle | 全额, 全部, 完全, 全数, 悉数, 整
partial, partly, in part, part | частичный, частично, часть | kısmi, kısmen, kısım | 部分
new, fresh, another, further, additional, more, extra | новый, дополнительный, очередной, еще, другой | yeni, ek, ilave, başka, bir, daha | 新, 另, 额外, 追加, 新增, 更多
separate, distinct, individual | отдельный, особый | ayrı | 单独, 另外, 各自
special, particular, specific | особый, специальный, конкретный | özel, belirli | 特别, 特殊, 专门
important, significance, importance, key, vital | важный, значение, важность, ключевой, значимый | önemli, önem, kilit, hayati, önem taşı | 重要, 重视, 关键
regret, regrettable, unfortunate, sorry | сожаление, прискорбный, достойный сожаления | üzüntü, üzücü, esef verici, talihsiz | 遗憾, 令人遗憾, 不幸
unacceptable, intolerable, inadmissible | неприемлемый, недопустимый | kabul edilemez, kabul edilmez | 不可接受, 不能接受, 无法接受, 不能容忍
illegal, unlawful, illegitimate, against the law | незаконный, противоправный, нелегальный | yasa dışı, yasadışı, hukuksuz, gayrimeşru | 非法, 违法
legal, law, lawful, rule of law | правовой, закон, законный, право, юридический | hukuk, hukuki, yasa, yasal, kanun | 法律, 合法, 法治, 法
justice, just, fair | справедливость, справедливый, правосудие | adalet, adil | 正义, 公正, 司法
dispute, quarrel, conflict, disagreement, differences | спор, конфликт, разногласие, ссора | anlaşmazlık, ihtilaf, çatışma, uyuşmazlık, çekişme | 争端, 纠纷, 冲突, 分歧, 争议
settle, resolve, solve, solution, settlement | урегулировать, разрешить, решать, решение, урегулирование | çöz, çözüm, çözüme kavuştur, düzenle, karara bağla, hallet, çözümle | 解决, 化解
crisis, emergency, tension | кризис, чрезвычайный, напряженность | kriz, acil, gerilim, gerginlik | 危机, 紧急, 紧张
restraint, calm, moderation | сдержанность, спокойствие, умеренность | itidal, sükunet, ölçülü | 克制, 冷静, 节制
show restraint, exercise restraint, restraint | проявить сдержанность, проявлять сдержанность, сдержанность | itidalli davran, itidal göster, itidal | 保持克制, 克制
exemption, exempt, exception, waiver | исключение, изъятие, освобождение | muafiyet, muaf, istisna, ayrıcalık | 豁免, 免除, 例外
demand, request, claim, call, plea | требование, просьба, запрос, призыв | talep, istek, çağrı | 要求, 请求, 诉求, 呼吁
compensation, reparation, damages, redress | компенсация, возмещение, репарация | tazminat, telafi | 赔偿, 补偿
penalty, punishment, fine | наказание, штраф, взыскание | ceza | 处罚, 惩罚, 罚款
guarantee, guarantor, warranty, security | гарантия, гарант, поручительство, гарантировать | garanti, teminat, güvence, garantör | 保证, 担保, 保障
assurance, promise, word | заверение, обещание, слово | güvence, söz | 保证, 承诺
danger, threat, risk | опасность, угроза, риск | tehlike, tehdit, risk | 危险, 威胁, 风险
safety, security, protection | безопасность, защита, охрана | güvenlik, koruma, emniyet | 安全, 保护
stability, peace, order | стабильность, мир, порядок | istikrar, barış, düzen | 稳定, 和平, 秩序
integrity, sovereignty, unity | целостность, суверенитет, единство | bütünlük, egemenlik, birlik | 完整, 主权, 统一
equality, equal, mutual, reciprocal | равенство, равный, взаимный | eşitlik, eşit, karşılıklı | 平等, 对等, 相互
benefit, interest, advantage, gain | выгода, интерес, польза, преимущество | yarar, çıkar, fayda, kazanç, menfaat | 利益, 好处, 益处
opportunity, chance, prospect | возможность, шанс, перспектива | fırsat, imkan, olanak, beklenti | 机会, 机遇, 前景
problem, difficulty, challenge, obstacle | проблема, трудность, вызов, препятствие | sorun, zorluk, güçlük, engel | 问题, 困难, 挑战, 障碍
success, successful, achievement, result | успех, успешный, достижение, результат | başarı, başarılı, sonuç | 成功, 成就, 成果, 结果
failure, defeat, loss | неудача, поражение, потеря, убыток | başarısızlık, yenilgi, kayıp | 失败, 损失
reason, cause, ground | причина, повод, основание | neden, sebep, gerekçe | 原因, 理由
aim, goal, purpose, objective | цель, задача | amaç, hedef, amaçlı, maksat, gaye | 目的, 目标, 宗旨
measure, step, action, move | мера, шаг, действие | önlem, adım, tedbir, eylem | 措施, 步骤, 行动, 举措
policy, strategy, doctrine, line | политика, стратегия, доктрина, курс | politika, strateji, doktrin | 政策, 战略, 路线
position, stance, view, line, opinion | позиция, взгляд, точка зрения, мнение, подход | tutum, görüş, pozisyon, yaklaşım, duruş | 立场, 主张, 观点, 看法, 态度, 意见
support, share, be of one mind, stand with, side, position | разделять, солидарный, быть на стороне | paylaş, hemfikir, yanında | 赞同, 认同, 一致
seat, bid for a seat, candidacy, place | место, кандидатура | koltuk, adaylık, sandalye | 席位, 席, 候选资格
issue, question, matter, problem, subject, topic | вопрос, проблема, тема, дело | konu, mesele, sorun, husus | 问题, 事务, 议题, 话题, 事宜
situation, state of affairs, circumstances, development | ситуация, положение, обстановка, обстоятельство | durum, vaziyet, koşullar, gelişme | 局势, 形势, 情况, 状况
event, incident, accident | событие, инцидент, происшествие, случай | olay, hadise, kaza | 事件, 事故
history, historical, historic | история, исторический | tarih, tarihi, tarihsel | 历史
tradition, traditional, custom | традиция, традиционный, обычай | gelenek, geleneksel | 传统, 习俗
future, prospect | будущее, будущий | gelecek, ileri | 未来, 将来
past, previous, former, old, ex | прошлый, прежний, бывший, предыдущий | geçmiş, önceki, eski | 过去, 前, 以前, 原
current, present, existing | нынешний, текущий, существующий | mevcut, şimdiki, güncel | 当前, 现有, 现任, 现行
permanent, lasting, constant | постоянный, прочный | daimi, kalıcı, sürekli | 永久, 常驻, 持久, 常任
temporary, interim, provisional | временный | geçici | 临时, 暂时, 过渡
general, common, overall | общий, всеобщий | genel, ortak | 总体, 普遍, 一般, 共同
central, main, principal, chief, major | центральный, главный, основной | merkezi, ana, başlıca, temel | 中央, 主要, 中心
basic, fundamental | базовый, основной, фундаментальный | temel, esas | 基本, 基础, 根本
broad, wide, large, big, great | широкий, крупный, большой | geniş, büyük | 广泛, 大, 大型, 大规模, 巨大
small, little, minor | малый, небольшой, мелкий | küçük, ufak | 小, 小型
long, long-term | долгий, длительный, долгосрочный | uzun, uzun vadeli | 长, 长期
short, brief, short-term | короткий, краткий, краткосрочный | kısa, kısa vadeli | 短, 短期, 简短
high, senior, high-level, top | высокий, высший, высокопоставленный, на высшем уровне | yüksek, üst düzey, üst | 高级, 高层, 高
low, lower | низкий | düşük, alçak | 低
first, initial | первый, первоначальный | ilk, birinci | 第一, 首次, 首, 最初, 首个
second | второй | ikinci | 第二
third | третий | üçüncü | 第三
fourth | четвертый | dördüncü | 第四
fifth | пятый | beşinci | 第五
sixth | шестой | altıncı | 第六
seventh | седьмой | yedinci | 第七
eighth | восьмой | sekizinci | 第八
ninth | девятый | dokuzuncu | 第九
tenth | десятый | onuncu | 第十
twelfth | двенадцатый | on ikinci | 第十二
fourteenth | четырнадцатый | on dördüncü | 第十四
fifteenth | пятнадцатый | on beşinci | 第十五
last, final, latest, recent | последний, окончательный, недавний | son, nihai, yakın | 最后, 最终, 最近, 近期
early, earlier | ранний, ранее | erken, önceki | 早, 早先
late, later | поздний, позднее | geç, sonraki | 晚, 较晚
strong, powerful, robust | сильный, мощный, крепкий | güçlü, kuvvetli | 强大, 强劲, 有力
close, near, nearby, closely, closer | близкий, тесный | yakın, sıkı, yakından | 密切, 紧密, 附近, 近
remote, distant, far | удаленный, далекий, отдаленный | uzak | 偏远, 遥远
rural, countryside | сельский | kırsal | 农村, 乡村
urban, municipal | городской, муниципальный | kentsel, belediye | 城市, 市政
local, native | местный, локальный | yerel | 当地, 地方, 本地
global, world, worldwide | мировой, всемирный, глобальный | küresel, dünya | 全球, 世界
public, state, government | государственный, общественный, публичный | kamu, devlet | 公共, 国营, 国有
independent, sovereign | независимый, суверенный | bağımsız, egemen | 独立
neutral, impartial, non-aligned | нейтральный, беспристрастный, неприсоединившийся | tarafsız, bağlantısız | 中立, 不结盟
democratic, democracy | демократический, демократия | demokratik, demokrasi | 民主
peaceful, peacefully | мирный, мирно | barışçıl, barışçı | 和平
violent, brutal | насильственный, жестокий | şiddetli, acımasız, vahşi | 暴力, 残暴
free, freedom, freely | свободный, свобода, бесплатный | özgür, serbest, özgürlük, ücretsiz | 自由, 免费
open, openness | открытый, открытость | açık | 开放, 公开
secret, confidential, covert | тайный, секретный, конфиденциальный | gizli | 秘密, 机密
direct, directly | прямой, прямо, непосредственно | doğrudan, direkt | 直接
indirect, through intermediaries | косвенный, непрямой | dolaylı | 间接
unilateral, one-sided | односторонний | tek taraflı | 单方面, 单边
collective, joint | коллективный, совместный | kolektif, toplu, ortak | 集体, 联合, 共同
online, video, by video link, virtual, remote | онлайн, видеосвязь, видеоконференция, дистанционный | çevrim içi, video, video konferans, sanal | 视频, 线上, 网络, 视频会议
written, letter, in writing | письменный, письмо | yazılı, mektup | 书面, 信
verbal, oral, by word of mouth | устный | sözlü | 口头
tax, taxation, fiscal | налог, налогообложение, налоговый | vergi, vergilendirme, mali | 税, 税收, 征税
avoidance, prevention, avoid, prevent | избежание, предотвращение, недопущение, предупреждение | önleme, engelleme, kaçınma | 避免, 防止, 预防
double taxation, avoidance of double taxation | двойное налогообложение, избежание двойного налогообложения | çifte vergilendirme, çifte vergilendirmenin önlenmesi | 双重征税, 避免双重征税
framework, framework agreement | рамочный, рамка | çerçeve, çerçeve anlaşması | 框架, 框架协议
draft, text, wording | проект, текст, формулировка | taslak, metin | 草案, 文本
article, clause, chapter, paragraph | статья, пункт, глава, абзац | madde, bölüm, fıkra | 条款, 章节, 条
road map, roadmap, timetable, schedule | дорожная карта, график, расписание | yol haritası, takvim | 路线图, 时间表
maritime, sea, naval, shipping | морской, судоходный, судоходство | deniz, denizcilik, gemicilik | 海事, 航运, 海上
seafarer training, maritime training | морская подготовка, подготовка моряков, обучение моряков | denizcilik eğitimi, gemi adamı eğitimi | 海事培训, 海员培训
counter, against, combat, fight | борьба, противодействие, бороться | mücadele, karşı | 打击, 反, 抗击
aid, relief, assistance, help | помощь, содействие, поддержка | yardım, destek | 援助, 救济, 帮助
gift, as a gift, present, donation | дар, в дар, подарок, в подарок | hediye, hediye olarak, armağan, bağış | 赠送, 作为礼物, 捐赠, 礼物
interest, rate, per cent interest | ставка, процент, под процент, годовых | faiz, faizli | 利率, 利息, 年息
maturity, repayment, term, grace period | срок погашения, срок, погашение, льготный период | vade, geri ödeme, ödemesiz dönem | 期限, 还款期, 偿还, 宽限期
year, annual, annually, a year, per year | год, ежегодно, ежегодный, в год, годовой | yıl, yıllık, yılda, her yıl, senelik | 每年, 年, 年度, 一年
month, monthly | месяц, ежемесячно, в месяц | ay, aylık, ayda | 每月, 月
quarter, quarterly | квартал, квартальный | çeyrek, üç aylık | 季度, 一季度
winter, snow, cold | зима, зимний, снег, холод | kış, kar, soğuk | 冬天, 冬季, 雪, 寒
summer | лето, летний | yaz | 夏天, 夏季
spring | весна, весенний | ilkbahar, bahar | 春天, 春季
autumn, fall | осень, осенний | sonbahar, güz | 秋天, 秋季
morning | утро, утром | sabah | 上午, 早上, 早晨
night, evening | ночь, вечер, вечером | gece, akşam | 晚, 夜, 晚上
date, deadline, day | дата, срок, день | tarih, gün | 日期, 日子
stay, sojourn | пребывание, оставаться | konaklama, kal | 停留, 逗留
beginning, start, outset | начало | başlangıç, baş | 开始, 起
end, conclusion, completion, close | конец, завершение, окончание | son, bitiş, tamamlanma | 结束, 完成, 末
progress, advance, development | прогресс, продвижение, развитие | ilerleme, gelişme | 进展, 进步, 发展
stage, phase, step | этап, стадия, фаза | aşama, evre | 阶段, 期
amount, sum, value, worth, size | сумма, объем, размер, стоимость | tutar, meblağ, miktar, değer, bedel, toplam | 金额, 数额, 总额, 价值, 值
quantity, volume, amount | количество, объем | miktar, hacim | 数量, 量
share, part, portion, stake | доля, часть, пай | pay, hisse, kısım | 份额, 股份, 部分
price, cost, expense | цена, стоимость, расход, затраты | fiyat, maliyet, masraf, gider | 价格, 成本, 费用
profit, revenue, income | прибыль, доход, выручка | kâr, kar, gelir, kazanç | 利润, 收入
account | счет | hesap | 账户
deposit | депозит | mevduat | 存款
currency | валюта, валютный | para birimi, döviz | 货币, 外汇
swap | своп, обмен | takas | 互换
bond | облигация | tahvil | 债券
stake, shareholding, shareholder | доля, пакет, акционер | hisse, hissedar, pay | 股权, 股份, 股东
nearly, almost, all but, just about | почти, практически, чуть ли | neredeyse, nerdeyse, hemen hemen | 几乎, 差不多, 近乎
effective, with effect, valid | действителен, действующий | geçerli, geçerlilik | 有效
`;
