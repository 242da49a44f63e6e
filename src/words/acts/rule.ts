/** Territory, government, independence and conquest, and rivers, seas and other goods of the land. Columns: rows.ts. */
export const RULE = `
administer|administration|of|управление|yönetim|管理|~
adopt-currency|adoption/ of a foreign currency|, that of|переход на иностранную валюту|para birimini benimseme|采用货币|采用{to}货币
annex|annexation|of territory of|аннексия|ilhak|吞并|吞并{to}领土
base-access|base access granted|to|доступ к базам|üslere erişim|基地使用权|给予{to}基地使用权
border-dispute|border dispute|between {from} and {to}|пограничный спор|sınır anlaşmazlığı|边界争端|与{to}存在边界争端
build|construction|in territory disputed with|строительство|ihtilaflı bölgede inşaat|修建设施|在与{to}争议地区修建设施
cede|cession/ of territory|to|уступка территории|toprak devri|割让|向{to}割让领土
cede-territory|cession/ of territory|to|уступка территории|toprak devri|割让领土|向{to}割让领土
claim-territory|territorial claim|on|территориальные притязания|toprak talebi|领土主张|对{to}提出领土主张
close-base|closure/ of a base|in|закрытие базы|üs kapatma|关闭基地|关闭驻{to}基地
colonise|colonisation|of|колонизация|sömürgeleştirme|殖民|在{to}进行殖民
declare-caliphate|declaration/ of a caliphate|in|провозглашение халифата|hilafet ilanı|宣布建立哈里发国|在{to}宣布建立哈里发国
declare-independence|declaration/ of independence|from|провозглашение независимости|bağımsızlık ilanı|宣布独立|宣布脱离{to}独立
demarcate|demarcation/ of the border|with|демаркация границы|sınır işaretleme|勘定边界|与{to}勘定边界
depose|deposition/ of a leader|of|свержение правителя|iktidardan indirme|废黜|废黜{to}领导人
detach|detachment/ of territory|of|отделение территории|toprağı ayırma|分离领土|使领土脱离{to}
detach-territory|detachment/ of territory|of|отделение территории|toprağı ayırma|分离领土|使领土脱离{to}
discharge-water|water discharge|towards|сброс воды|su deşarjı|排水|向{to}方向排水
dissolve|dissolution|of|роспуск|fesih|解散|~
divert-river|river diversion|from|отвод реки|nehir yatağını değiştirme|河流改道|使流向{to}的河流改道
elect|election|concerning|избрание|seçim|选举|
establish|establishment/ of an institution|in|учреждение|kurma|设立|在{to}设立机构
establish-republic|establishment/ of a republic|in|провозглашение республики|cumhuriyet kurma|建立共和国|在{to}建立共和国
exchange-territory|exchange/ of territory|between {from} and {to}|обмен территориями|toprak takası|交换领土|与{to}交换领土
explore|resource exploration|in waters or territory of|разведка недр|kaynak arama|资源勘探|在{to}勘探资源
fill-dam|filling/ of a dam|upstream of|заполнение водохранилища|barajı doldurma|水坝蓄水|
flood|flooding|of {to} by {from}|затопление|su baskınına yol açma|淹没|使{to}遭受水淹
found-organisation|founding/ of an organisation|with|основание организации|örgüt kurma|创建组织|与{to}创建组织
gain-independence|independence|of {from} from {to}|обретение независимости|bağımsızlık kazanma|获得独立|脱离{to}独立
grant-base|base granted|to|предоставление базы|üs verme|提供基地|向{to}提供基地
grant-bases|bases granted|to|предоставление баз|üs verme|提供基地|向{to}提供基地
grant-base-access|base access granted|to|предоставление доступа к базам|üslere erişim verme|给予基地使用权|给予{to}基地使用权
grant-independence|independence granted|to|предоставление независимости|bağımsızlık verme|准许独立|准许{to}独立
grant-self-government|self-government granted|to|предоставление самоуправления|özyönetim verme|给予自治|给予{to}自治
hand-over-base|handover/ of a base|to|передача базы|üs devri|移交基地|向{to}移交基地
independence|independence|of {from} from {to}|независимость|bağımsızlık|独立|脱离{to}独立
install-government|installation/ of a government|in|приведение правительства к власти|hükûmet kurdurma|扶植政府|在{to}扶植政府
lease|lease|between {from} and {to}|аренда|kiralama|租借|
lease-base|base lease|with|аренда базы|üs kiralama|租用基地|与{to}订立基地租约
legislate|legislation|concerning|принятие закона|yasama|立法|就{to}立法
open-base|opening/ of a base|in|открытие базы|üs açma|设立基地|在{to}设立基地
open-bases|opening/ of bases|to|открытие баз|üsleri açma|开放基地|对{to}开放基地
operate|operation/ of a facility|in|эксплуатация объекта|tesis işletme|运营设施|在{to}运营设施
oust|ousting/ of a leader|of|отстранение от власти|iktidardan uzaklaştırma|赶下台|将{to}领导人赶下台
overthrow|overthrow/ of the government|of|свержение правительства|hükûmeti devirme|推翻政府|推翻{to}政府
partition|partition|of|раздел|taksim|瓜分|~
population-exchange|population exchange|between {from} and {to}|обмен населением|nüfus mübadelesi|人口交换|与{to}交换人口
protectorate|protectorate|of {from} over {to}|протекторат|himaye|保护国|将{to}变为保护国
referendum|referendum|concerning|референдум|referandum|公投|就{to}举行公投
regime-change|regime change|in|смена режима|rejim değişikliği|政权更迭|在{to}推动政权更迭
release-water|water release|towards|сброс воды|su bırakma|放水|向{to}方向放水
return-territory|return/ of territory|to|возвращение территории|toprak iadesi|归还领土|向{to}归还领土
rule|rule|over|правление|hâkimiyet|统治|~
secede|secession|of {from} from {to}|выход из состава государства|ayrılma|分离|从{to}分离
settle|settlement of territory|in|заселение территории|yerleşim kurma|移民定居|在{to}移民定居
settlement|settlements|of {from} in {to}|поселения|yerleşim yerleri|定居点|在{to}修建定居点
take-over|takeover|of|установление контроля|yönetimi devralma|接管|~
territorial-dispute|territorial dispute|between {from} and {to}|территориальный спор|toprak anlaşmazlığı|领土争端|与{to}存在领土争端
transfer-sovereignty|transfer/ of sovereignty|to|передача суверенитета|egemenlik devri|移交主权|向{to}移交主权
transfer-territory|transfer/ of territory|to|передача территории|toprak devri|移交领土|向{to}移交领土
trusteeship|trusteeship|over|опека|vesayet|托管|~
occupy|occupation|of territory of|оккупация|işgal|占领|占领{to}领土
march|march|on|поход|üzerine yürüme|进军|向{to}进军
`;
