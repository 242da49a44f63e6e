/** Acts of armed force, and what armed forces do short of it. Columns: rows.ts. */
export const FORCE = `
advance|advance|into|наступление|ilerleme|推进|向{to}推进
aggression|aggression|against|агрессия|saldırganlık|侵略|~
air-policing|air policing|in|охрана воздушного пространства|hava polisliği|空中警戒|为{to}执行空中警戒
airdrop|airdrop|over|сброс грузов с воздуха|havadan yardım atma|空投|向{to}空投物资
airlift|airlift|to|воздушный мост|hava köprüsü|空运|向{to}空运人员物资
airspace-violation|airspace violation|in|нарушение воздушного пространства|hava sahası ihlali|侵犯领空|侵犯{to}领空
alert|military alert|over|приведение войск в боевую готовность|alarm durumu|进入戒备状态|因{to}进入戒备状态
arm|arming|of|вооружение|silahlandırma|提供武装|武装{to}
arson|arson|against|поджог|kundaklama|纵火|对{to}目标纵火
assassinate|assassination|targeting|политическое убийство|suikast|暗杀|暗杀{to}人员
assault|assault|on|нападение|saldırı|袭击|~
atrocity|atrocities|against people of|зверства|vahşet|暴行|对{to}民众施暴
attack-embassy|attack/ on an embassy|of|нападение на посольство|büyükelçiliğe saldırı|袭击使馆|袭击{to}使馆
authorise-force|authorisation/ of the use of force|against|санкция на применение силы|güç kullanma yetkisi|授权动武|授权对{to}动武
balloons|launch/ of balloons|into|запуск воздушных шаров|balon gönderme|施放气球|向{to}施放气球
base|military base|of {from} in {to}|военная база|askerî üs|军事基地|在{to}设有军事基地
battle|battle|between {from} and {to}|сражение|muharebe|交战|与{to}交战
besiege|siege|of|осада|kuşatma|围困|~
betray|betrayal|of|предательство|ihanet|背弃|~
board|boarding/ of a vessel|of|высадка на борт судна|gemiye çıkma|登船检查|登上{to}船只
bomb|bombing|of|бомбардировка|bombalama|轰炸|~
bomb-from-air|aerial bombing|of|бомбардировка с воздуха|havadan bombalama|空中轰炸|从空中轰炸{to}
border-violation|border violation|against|нарушение границы|sınır ihlali|侵犯边界|侵犯{to}边界
break-blockade|breaking/ of a blockade|of|прорыв блокады|ablukayı kırma|突破封锁|突破{to}的封锁
build-wall|building/ of a wall|against|строительство стены|duvar inşası|修建隔离墙|针对{to}修建隔离墙
burn|burning/ of property|of|поджог|mülk yakma|焚烧|焚烧{to}财物
cease-fire|ceasefire|with|прекращение огня|ateşkes|停火|与{to}停火
chemical-attack|chemical attack|on|химическая атака|kimyasal saldırı|化学武器袭击|对{to}发动化学武器袭击
clash|clash|between {from} and {to}|столкновение|çatışma|冲突|与{to}发生冲突
clear|clearance/ of territory|of|зачистка территории|bölgeyi temizleme|清剿|在{to}开展清剿
collide|collision|between {from} and {to}|столкновение|çarpışma|碰撞|与{to}船只或航空器相撞
collision|collision|between {from} and {to}|столкновение|çarpışma|碰撞|与{to}船只或航空器相撞
combat|combat|against|боевые действия|muharebe|作战|与{to}作战
command|command|over forces of|командование|komuta|指挥|指挥{to}部队
commit-atrocities|atrocities|against people of|зверства|vahşet|暴行|对{to}民众施暴
commit-war-crimes|war crimes|against people of|военные преступления|savaş suçları|战争罪行|对{to}民众犯下战争罪行
conflict|conflict|between {from} and {to}|конфликт|çatışma|冲突|与{to}发生冲突
confront|confrontation|between {from} and {to}|противостояние|karşı karşıya gelme|对峙|与{to}对峙
conquer|conquest|of|завоевание|zapt etme|征服|~
contain|containment|of|сдерживание|çevreleme|遏制|~
control|control|over|контроль|denetim altında tutma|控制|~
control-airspace|control/ of airspace|of|контроль над воздушным пространством|hava sahasını denetim altında tutma|控制领空|控制{to}领空
counter|countermeasures|against|противодействие|karşı önlem|反制|~
coup|coup|against the government of|государственный переворот|darbe|政变|在{to}发动政变
coup-attempt|coup attempt|against the government of|попытка государственного переворота|darbe girişimi|未遂政变|在{to}发动未遂政变
covert-operation|covert operation|against|тайная операция|örtülü operasyon|秘密行动|对{to}实施秘密行动
cut-nets|cutting/ of fishing nets|of|срезание рыболовных сетей|balık ağlarını kesme|割断渔网|割断{to}渔网
cyber-attack|cyberattack|on|кибератака|siber saldırı|网络攻击|对{to}发动网络攻击
damage|damage|to property of|повреждение имущества|hasar verme|损坏财物|损坏{to}财物
declare-war|declaration/ of war|on|объявление войны|savaş ilanı|宣战|对{to}宣战
declare-zone|declaration/ of a zone|off|объявление зоны|bölge ilanı|划设区域|在{to}周边划设区域
defeat|defeat|of {to} by {from}|разгром|yenilgiye uğratma|击败|~
defect|defection|of {from} to {to}|переход на другую сторону|saf değiştirme|倒戈|倒向{to}
defend|defence|of|защита|savunma|防卫|保卫{to}
demine|mine clearance|in|разминирование|mayın temizleme|扫雷|在{to}扫雷
demolish|demolition/ of buildings|of|снос построек|bina yıkımı|拆毁|拆毁{to}建筑物
deploy|deployment|in or near|развёртывание сил|konuşlandırma|部署兵力|在{to}境内或周边部署兵力
destabilise|destabilisation|of|дестабилизация|istikrarsızlaştırma|破坏稳定|破坏{to}稳定
destroy|destruction/ of property|of|уничтожение имущества|mülk tahribi|摧毁|摧毁{to}目标
deter|deterrence|of|сдерживание|caydırma|威慑|~
disarm|disarmament|of|разоружение|silahsızlandırma|解除武装|解除{to}武装
displace|displacement/ of people|of|вынужденное перемещение населения|yerinden etme|迫使人员流离失所|迫使{to}民众流离失所
encircle|encirclement|of|окружение|çembere alma|包围|~
enter|entry of forces|of {from} into {to}|ввод войск|birliklerin girişi|部队进入|~
escalate|escalation|with|эскалация|gerginliği tırmandırma|局势升级|升级与{to}的紧张局势
escort|escort|for|сопровождение|refakat|护航|为{to}护航
ethnic-cleansing|ethnic cleansing|of people of|этническая чистка|etnik temizlik|种族清洗|对{to}民众实施种族清洗
exchange-fire|exchange of fire|between {from} and {to}|перестрелка|karşılıklı ateş|交火|与{to}交火
face-off|face-off|between {from} and {to}|противостояние|karşı karşıya gelme|对峙|与{to}对峙
fight|fighting|against|боевые действия|çatışma|交战|与{to}交战
fight-for|participation in fighting|by {from} on the side of {to}|участие в боях на стороне союзника|başkasının saflarında savaşma|为他方作战|为{to}作战
fly-jets|military jet flights|near|полёты военных самолётов|savaş uçağı uçurma|军机飞行|派军机飞临{to}周边
force-landing|forced landing/ of aircraft|of|принудительная посадка самолёта|uçağı inişe zorlama|迫降航空器|迫使{to}航空器降落
fortify|fortification|against|строительство укреплений|tahkimat|构筑工事|针对{to}构筑工事
genocide|genocide|against people of|геноцид|soykırım|种族灭绝|对{to}民众实施种族灭绝
guard|guarding|of|охрана|koruma|守卫|~
hack|hacking|of|взлом|bilgisayar korsanlığı|黑客攻击|对{to}发动黑客攻击
harass|harassment|of|притеснения|taciz|骚扰|~
hijack|hijacking/ of an aircraft or vessel|of|угон|uçak veya gemi kaçırma|劫持|劫持{to}航空器或船只
hostility|hostility|of {from} towards {to}|враждебность|düşmanlık|敌对|敌视{to}
host-troops|hosting/ of troops|of|размещение войск|asker barındırma|接纳驻军|接纳{to}驻军
hunt|hunt|for people of|розыск|arama|搜捕|搜捕{to}人员
infiltrate|infiltration|into|проникновение|sızma|渗透|~
inflict-losses|losses inflicted|on|нанесение потерь|kayıp verdirme|造成伤亡损失|使{to}遭受损失
injure|wounding|of people of|нанесение ранений|yaralama|致伤|致{to}人员受伤
insurgency|insurgency|against|повстанческая борьба|isyan|武装叛乱|对{to}发动武装叛乱
intercept|interception|of|перехват|önleme|拦截|拦截{to}目标
interfere|interference|in|вмешательство|içişlerine karışma|干涉|~
intervene|intervention|in|интервенция|müdahale|干预|~
intimidate|intimidation|of|запугивание|gözdağı verme|恫吓|~
intrude|intrusion|into|вторжение|izinsiz giriş|闯入|~
invade|invasion|of|вторжение|istila|入侵|~
kill|killing|of nationals of|убийство|öldürme|杀害|杀害{to}人员
killing|killing|of nationals of|убийство|öldürme|杀害|杀害{to}人员
laser|use/ of a laser|against|облучение лазером|lazer tutma|激光照射|用激光照射{to}
launch|launch|towards|запуск|fırlatma|发射|向{to}方向实施发射
liberate|liberation|of|освобождение|işgalden kurtarma|解放|~
lift-blockade|lifting/ of a blockade|of|снятие блокады|ablukayı kaldırma|解除封锁|解除对{to}封锁
loot|looting|in|мародёрство|yağma|抢掠|~
massacre|massacre|of people of|массовое убийство|katliam|屠杀|屠杀{to}民众
militarise|militarisation|of|милитаризация|askerîleştirme|军事化|将{to}军事化
military-base|military base|of {from} in {to}|военная база|askerî üs|军事基地|在{to}设有军事基地
military-operation|military operation|against|военная операция|askerî harekât|军事行动|对{to}采取军事行动
mine|minelaying|against|минирование|mayın döşeme|布雷|在{to}布雷
mine-border|mining/ of the border|with|минирование границы|sınıra mayın döşeme|边境布雷|在与{to}接壤的边境布雷
missile-launch|missile launch|towards|пуск ракеты|füze fırlatma|发射导弹|向{to}方向发射导弹
missile-test|missile test|by {from}, of concern to {to}|испытание ракеты|füze denemesi|导弹试射|进行引发{to}关切的导弹试射
mobilise|mobilisation|against|мобилизация|seferberlik|动员|针对{to}进行动员
nuclear-programme|nuclear programme|of {from}, of concern to {to}|ядерная программа|nükleer program|核计划|推行引发{to}关切的核计划
nuclear-test|nuclear test|by {from}, of concern to {to}|ядерное испытание|nükleer deneme|核试验|进行引发{to}关切的核试验
obstruct|obstruction|of|создание препятствий|engelleme|阻挠|阻挠{to}行动
overflight|overflight|of|пролёт|üst uçuş|飞越|飞越{to}领空
parade|military parade|with forces of|военный парад|askerî geçit töreni|阅兵|举行有{to}部队参加的阅兵
patrol|patrol|in or near|патрулирование|devriye|巡逻|在{to}境内或周边巡逻
port-call|port call|in|заход в порт|liman ziyareti|停靠港口|舰船停靠{to}港口
protect|protection|of|защита|koruma|保护|~
provoke|provocation|against|провокация|provokasyon|挑衅|~
proxy-war|proxy war|against|опосредованная война|vekâlet savaşı|代理人战争|对{to}打代理人战争
pursue|pursuit|of|преследование|takip|追击|~
raid|raid|on|рейд|baskın|突袭|~
raid-embassy|raid/ on an embassy|of|вторжение в посольство|büyükelçilik baskını|突袭使馆|突袭{to}使馆
raid-mission|raid/ on a diplomatic mission|of|вторжение в дипломатическое представительство|diplomatik temsilcilik baskını|突袭外交机构|突袭{to}外交机构
ram|ramming/ of a vessel|of|таран судна|gemiye kasten çarpma|冲撞船只|冲撞{to}船只
recapture|recapture/ of territory|from|возвращение территории под контроль|toprağı geri alma|夺回|从{to}手中夺回领土
reconnaissance|reconnaissance|of|разведка|keşif|侦察|~
recruit|recruitment|of nationals of|вербовка|devşirme|招募|招募{to}人员
reduce-forces|force reduction|in|сокращение войск|kuvvet azaltma|裁减驻军|裁减驻{to}兵力
regroup|regrouping|against|перегруппировка|yeniden toplanma|重新集结|针对{to}重新集结
repel|repelling/ of an attack|by|отражение нападения|saldırıyı püskürtme|击退进攻|击退{to}
resist|resistance|to|сопротивление|direniş|抵抗|~
retaliate|retaliation|against|ответные меры|misilleme|报复|~
return-to-militancy|return/ to militancy|against|возвращение к вооружённой борьбе|silahlı mücadeleye dönüş|重拾武装斗争|对{to}重拾武装斗争
revolt|revolt|against|восстание|ayaklanma|反抗|~
rivalry|rivalry|between {from} and {to}|соперничество|rekabet|角逐|与{to}角逐
sabotage|sabotage|against|диверсия|sabotaj|蓄意破坏|对{to}实施破坏
safe-zone|safe zone|of {from} in {to}|зона безопасности|güvenli bölge|安全区|在{to}设立安全区
scuffle|scuffle|between {from} and {to}|потасовка|arbede|肢体冲突|与{to}发生肢体冲突
shadow|shadowing/ of vessels or aircraft|of|слежение за кораблями или самолётами|gemi veya uçak takibi|跟踪监视|~
shell|shelling|of|обстрел|topçu ateşi|炮击|~
shoot|shooting|at|стрельба|ateş açma|开枪|向{to}开枪
shoot-down|downing/ of aircraft|of|уничтожение летательного аппарата|hava aracı düşürme|击落航空器|击落{to}航空器
siege|siege|of|осада|kuşatma|围困|~
sink|sinking/ of a vessel|of|потопление судна|gemi batırma|击沉船只|击沉{to}船只
standoff|standoff|between {from} and {to}|противостояние|karşı karşıya gelme|对峙|与{to}对峙
station|stationing/ of forces|in|размещение войск|asker konuşlandırma|驻军|在{to}驻军
stop-vessel|stopping/ of a vessel|of|остановка судна|gemi durdurma|拦停船只|拦停{to}船只
storm-embassy|storming/ of an embassy|of|штурм посольства|büyükelçiliğe zorla girme|冲击使馆|冲击{to}使馆
suppress|suppression|of|подавление|bastırma|镇压|镇压{to}民众
surrender|surrender|to|капитуляция|teslim olma|投降|向{to}投降
surround|encirclement|of|окружение|kuşatma|包围|~
take-command|assumption/ of command|over forces of|принятие командования|komutayı devralma|接管指挥权|接管{to}部队指挥权
terror|terrorism|against|терроризм|terör|恐怖活动|对{to}实施恐怖活动
test|weapons test|by {from}, of concern to {to}|испытание оружия|silah denemesi|武器试验|进行引发{to}关切的武器试验
track|tracking|of|отслеживание|izleme|跟踪|~
transfer-warheads|transfer/ of nuclear warheads|to|передача ядерных боезарядов|nükleer başlık devri|移交核弹头|向{to}移交核弹头
transit-troops|troop transit|through|транзит войск|asker geçişi|军队过境|军队过境{to}
use-base|use/ of a base|in|использование базы|üs kullanımı|使用基地|使用{to}基地
violate-airspace|airspace violation|in|нарушение воздушного пространства|hava sahası ihlali|侵犯领空|侵犯{to}领空
violate-border|border violation|against|нарушение границы|sınır ihlali|侵犯边界|侵犯{to}边界
violate-sovereignty|violation/ of sovereignty|of|нарушение суверенитета|egemenlik ihlali|侵犯主权|侵犯{to}主权
violate-territory|violation/ of territory|of|нарушение территориальной неприкосновенности|toprak ihlali|侵犯领土|侵犯{to}领土
violate-waters|violation/ of territorial waters|of|нарушение территориальных вод|karasuları ihlali|侵犯领海|侵犯{to}领海
war|war|against|война|savaş|战争|对{to}作战
war-crimes|war crimes|against people of|военные преступления|savaş suçları|战争罪行|对{to}民众犯下战争罪行
warning-shots|warning shots|at|предупредительные выстрелы|uyarı ateşi|鸣枪示警|向{to}鸣枪示警
water-cannon|use/ of water cannon|against|применение водомётов|tazyikli su sıkma|使用水炮|对{to}使用水炮
withdraw|withdrawal|from|вывод войск|geri çekilme|撤军|从{to}撤军
`;
