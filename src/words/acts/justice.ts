/** Courts, police and prisons, watching and spying, and wrongs done to people. Columns: rows.ts. */
export const JUSTICE = `
abduct|abduction|of nationals of|похищение|kaçırma|绑架|绑架{to}公民
abuse|abuse|of people of|жестокое обращение|kötü muamele|虐待|虐待{to}人员
amnesty|amnesty|for nationals of|амнистия|af|大赦|大赦{to}人员
appeal|appeal|against|обжалование|itiraz|上诉|就与{to}的案件上诉
arbitration|arbitration|against|арбитраж|tahkim|仲裁|对{to}提起仲裁
arrest|arrest|of nationals of|арест|tutuklama|逮捕|逮捕{to}人员
arrest-warrant|arrest warrants issued|for nationals of|ордер на арест|tutuklama emri|逮捕令|对{to}人员发出逮捕令
audit|audit|of|аудит|denetleme|审计|~
ban-adoption|adoption ban|on nationals of|запрет на усыновление|evlat edinme yasağı|禁止收养|禁止{to}公民收养儿童
bounty|bounty|on people of|вознаграждение за поимку|başına ödül koyma|悬赏缉拿|悬赏缉拿{to}人员
capture|capture|of|захват|ele geçirme|俘获|俘获{to}人员
charge|charges brought|against nationals of|предъявление обвинения|suç isnadı|起诉|起诉{to}人员
close-investigation|closure/ of an investigation|into|прекращение расследования|soruşturmayı kapatma|终止调查|终止对{to}调查
complaint|complaint|against|жалоба|şikâyet|申诉|对{to}提出申诉
consular-access|consular access granted|to|консульский доступ|konsolosluk erişimi|领事探视|准许{to}领事探视
consular-assistance|consular assistance|in|консульская помощь|konsolosluk yardımı|领事协助|在{to}提供领事协助
convict|conviction|of nationals of|признание виновным|mahkûm etme|定罪|对{to}人员定罪
court-ruling|court ruling|on|решение суда|mahkeme kararı|法院裁决|就{to}作出法院裁决
detain|detention|of nationals of|задержание|alıkoyma|拘押|拘押{to}公民
dismiss-case|dismissal/ of a case|involving|отклонение иска|davayı reddetme|驳回案件|驳回{to}的案件
espionage|espionage|against|шпионаж|casusluk|间谍活动|对{to}从事间谍活动
exchange|exchange|between {from} and {to}|обмен|takas|交换|与{to}交换人员或物品
exchange-prisoners|prisoner exchange|between {from} and {to}|обмен пленными или заключёнными|esir takası|交换在押人员|与{to}交换在押人员
execute|execution|of nationals of|казнь|idam|处决|处决{to}人员
extradite|extradition|to|экстрадиция|suçlu iadesi|引渡|向{to}引渡嫌疑人
fine|fine imposed|on|штраф|para cezası|罚款|对{to}处以罚款
forced-marriage|forced marriage|of nationals of|принудительный брак|zorla evlendirme|强迫婚姻|
free|release|of nationals of|освобождение|serbest bırakma|释放|释放{to}人员
hand-over|handover|to|передача|teslim etme|移交|向{to}移交人员或物品
handover|handover|to|передача|teslim etme|移交|向{to}移交人员或物品
hold-hostage|hostage-holding|of nationals of|удержание заложника|rehin tutma|扣押人质|扣押{to}人员为人质
hold-hostages|hostage-holding|of nationals of|удержание заложников|rehin tutma|扣押人质|扣押{to}人员为人质
host-detainees|hosting/ of detainees|for|размещение задержанных|tutuklu barındırma|接收在押人员|为{to}接收在押人员
hostage-taking|hostage-taking|of nationals of|захват заложников|rehin alma|劫持人质|劫持{to}人质
imprison|imprisonment|of nationals of|лишение свободы|hapsetme|监禁|监禁{to}人员
indict|indictment|of nationals of|предъявление обвинения|iddianame düzenleme|提起公诉|对{to}人员提起公诉
infringement-procedure|infringement procedure|against|процедура в связи с нарушением обязательств|ihlal prosedürü|违规程序|对{to}启动违规程序
interrogate|interrogation|of nationals of|допрос|sorgulama|审讯|审讯{to}人员
investigate|investigation|into|расследование|soruşturma|调查|~
jail|imprisonment|of nationals of|заключение в тюрьму|hapsetme|关押|关押{to}人员
kidnap|kidnapping|of nationals of|похищение|kaçırma|绑架|绑架{to}人员
leak|leak|concerning|утечка|bilgi sızdırma|泄密|泄露有关{to}的信息
litigate|litigation|against|судебное разбирательство|davalaşma|诉讼|与{to}对簿公堂
mistreat|mistreatment|of people of|жестокое обращение|kötü muamele|虐待|虐待{to}人员
monitor|monitoring|of|мониторинг|izleme|监测|~
observe|observation|in|наблюдение|gözlem|观察|在{to}执行观察任务
offer-reward|reward offered|for people of|назначение вознаграждения|ödül vadetme|悬赏|悬赏征集{to}人员线索
oppress|oppression|of people of|угнетение|baskı uygulama|压迫|压迫{to}民众
organ-harvesting|organ harvesting|from people of|изъятие органов|organ alma|摘取器官|
pardon|pardon|for nationals of|помилование|af|赦免|赦免{to}人员
persecute|persecution|of people of|преследование|zulüm|迫害|迫害{to}人员
poison|poisoning|of people in or from|отравление|zehirleme|投毒|对{to}人员投毒
prisoner-swap|prisoner swap|between {from} and {to}|обмен заключёнными|mahkûm takası|交换在押人员|与{to}交换在押人员
prosecute|prosecution|of nationals of|уголовное преследование|kovuşturma|检控|检控{to}人员
question|questioning|of nationals of|допрос|sorguya çekme|讯问|讯问{to}人员
refer|referral/ of a case|concerning|передача дела|dosyayı havale etme|移送案件|移送{to}案件
repress|repression|of people of|репрессии|baskı ve sindirme|压制|压制{to}民众
reward|reward|for|вознаграждение|ödül|奖励|~
ruling|ruling|on|решение суда или арбитража|yargı kararı|裁决|就{to}作出裁决
search|search|of vessels or people of|обыск или досмотр|arama|搜查|搜查{to}船只或人员
seek-arrest|arrest request|for nationals of|требование ареста|tutuklama talebi|请求逮捕|请求逮捕{to}人员
seize|seizure|of property of|захват имущества|el koyma|扣押|扣押{to}财物
sell-remains|sale/ of remains|of nationals of|продажа останков|naaş satışı|出售遗骸|
sentence|sentencing|of nationals of|вынесение приговора|hüküm verme|判刑|对{to}人员判刑
settle-dispute|dispute settlement|between {from} and {to}|урегулирование спора|anlaşmazlık çözümü|解决争端|与{to}解决争端
share-intelligence|intelligence sharing|with|обмен разведданными|istihbarat paylaşımı|共享情报|与{to}共享情报
spy|spying|on|шпионаж|casusluk|刺探情报|刺探{to}情报
subversion|subversion|of|подрывная деятельность|yıkıcı faaliyet|颠覆活动|对{to}从事颠覆活动
subvert|subversion|of|подрывная деятельность|yıkıcı faaliyet|颠覆|~
sue|lawsuit|against|иск|dava|起诉|~
surveil|surveillance|of|слежка|gözetleme|监视|~
surveillance|surveillance|of|слежка|gözetleme|监控|~
survey|survey|of|обследование|inceleme|勘测|~
take-hostage|hostage-taking|of nationals of|захват заложников|rehin alma|劫持人质|劫持{to}人质
torture|torture|of people of|пытки|işkence|酷刑|对{to}人员施以酷刑
transfer-detainees|transfer/ of detainees|to|передача задержанных|tutuklu nakli|移交在押人员|向{to}移交在押人员
transfer-prisoners|transfer/ of prisoners|to|передача заключённых|hükümlü nakli|移交囚犯|向{to}移交囚犯
trial|trial|of nationals of|судебный процесс|yargılama|审判|审判{to}人员
try|trial|of nationals of|судебный процесс|yargılama|审判|审判{to}人员
vet|vetting|of|проверка|güvenlik soruşturması|审核|~
withdraw-lawsuit|withdrawal/ of a lawsuit|against|отзыв иска|davayı geri çekme|撤诉|撤回对{to}诉讼
wto-case|WTO case|against|дело в ВТО|DTÖ davası|世贸组织案件|在世贸组织起诉{to}
wto-complaint|WTO complaint|against|жалоба в ВТО|DTÖ şikâyeti|世贸组织申诉|就{to}向世贸组织提出申诉
`;
