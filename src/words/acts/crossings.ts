/** Borders, visas, flights and ships, and people who come, go or are sent: migrants, refugees, workers. Columns: rows.ts. */
export const CROSSINGS = `
abolish-visas|abolition/ of visas|for|отмена виз|vizeleri kaldırma|取消签证要求|取消对{to}的签证要求
accept-deportees|acceptance/ of deportees|from|приём депортированных|geri gönderilenlerin kabulü|接收被遣返者|接收{to}遣返人员
admit|admission|of nationals of|допуск граждан|kabul|准许入境|准许{to}人员入境
admit-migrants|admission/ of migrants|from|приём мигрантов|göçmen kabulü|接收移民|接收{to}移民
admit-refugees|admission/ of refugees|from|приём беженцев|mülteci kabulü|接收难民|接收{to}难民
admit-workers|admission/ of workers|from|приём трудовых мигрантов|işçi kabulü|接收劳工|接收{to}劳工
allow-entry|entry permission|for nationals of|разрешение на въезд|giriş izni|准许入境|准许{to}人员入境
allow-flights|flight permission|for|разрешение полётов|uçuş izni|准许飞行|准许{to}航班飞行
allow-overflight|overflight permission|for|разрешение на пролёт|üst uçuş izni|准许飞越|准许{to}飞越领空
allow-port-call|port call permission|for|разрешение на заход в порт|limana giriş izni|准许停靠港口|准许{to}船只停靠港口
allow-transit|transit permission|for|разрешение на транзит|transit geçiş izni|准许过境|准许{to}过境
avoid-airspace|avoidance/ of airspace|of|полёты в обход воздушного пространства|hava sahasından kaçınma|绕飞领空|绕飞{to}领空
ban-entry|entry ban|on nationals of|запрет на въезд|giriş yasağı|禁止入境|禁止{to}人员入境
ban-exit|exit ban|on nationals of|запрет на выезд|çıkış yasağı|禁止出境|禁止{to}人员出境
ban-flights|flight ban|on|запрет полётов|uçuş yasağı|禁飞|对{to}禁飞
ban-labour|ban/ on labour migration|involving|запрет на трудовую миграцию|iş gücü göçü yasağı|劳务禁令|对{to}实施劳务禁令
ban-labour-export|ban/ on sending workers|to|запрет на отправку рабочих|işçi gönderme yasağı|禁止输出劳务|禁止向{to}输出劳务
ban-travel|ban/ on travel|to|запрет на поездки|seyahat yasağı|旅行禁令|禁止前往{to}
bar-entry|entry ban|on nationals of|запрет на въезд|giriş yasağı|禁止入境|禁止{to}人员入境
block-transit|blocking/ of transit|of|блокирование транзита|transit geçişi engelleme|阻断过境|阻断{to}过境
border-control|border control|towards|пограничный контроль|sınır kontrolü|边境管控|对{to}实施边境管控
border-controls|border controls|towards|пограничный контроль|sınır kontrolleri|边境管控|对{to}实施边境管控
border-crossing|border crossing|between {from} and {to}|пункт пропуска|sınır kapısı|边境口岸|与{to}开通边境口岸
build-fence|building/ of a fence|along the border with|строительство заграждения|çit inşası|修建边境围栏|在与{to}接壤的边境修建围栏
cancel-flights|cancellation/ of flights|to|отмена рейсов|uçuş iptali|取消航班|取消飞往{to}的航班
close-airspace|closure/ of airspace|to|закрытие воздушного пространства|hava sahasını kapatma|关闭领空|对{to}关闭领空
close-border|closure/ of the border|with|закрытие границы|sınırı kapatma|关闭边境|对{to}关闭边境
close-camp|closure/ of a camp|for people of|закрытие лагеря|kamp kapatma|关闭营地|关闭{to}人员营地
close-centre|closure/ of a centre|in|закрытие центра|merkez kapatma|关闭中心|关闭设在{to}的中心
close-port|closure/ of a port|to|закрытие порта|limanı kapatma|关闭港口|对{to}关闭港口
close-ports|closure/ of ports|to|закрытие портов|limanları kapatma|关闭港口|对{to}关闭港口
close-straits|closure/ of straits|to|закрытие проливов|boğazları kapatma|关闭海峡|对{to}关闭海峡
cross-border|crossing/ of the border|into|переход границы|sınırı geçme|越境|越境进入{to}
cross-border-visit|cross-border visit|to|поездка через границу|sınır ötesi ziyaret|跨境探访|跨境前往{to}探访
deny-entry|denial of entry|to nationals of|отказ во въезде|girişe izin vermeme|拒绝入境|拒绝{to}人员入境
deny-landing|denial of landing permission|to aircraft of|отказ в посадке|inişe izin vermeme|拒绝降落|拒绝{to}航空器降落
deny-overflight|denial of overflight|to|отказ в пролёте|üst uçuşa izin vermeme|拒绝飞越|拒绝{to}飞越领空
deny-port-call|denial of a port call|to|отказ в заходе в порт|limana girişe izin vermeme|拒绝停靠港口|拒绝{to}船只停靠港口
deny-transit|denial of transit|to|отказ в транзите|transit geçişe izin vermeme|拒绝过境|拒绝{to}过境
deny-visa|denial of visas|to nationals of|отказ в визе|vize vermeme|拒发签证|拒向{to}人员发放签证
deport|deportation|of nationals of|депортация|geri gönderme|遣返|遣返{to}公民
deregister|deregistration/ of vessels or aircraft|of|исключение судов из реестра|sicilden silme|注销登记|注销{to}船只或航空器登记
ease-visas|easing/ of visa rules|for|смягчение визового режима|vize kolaylığı|放宽签证|对{to}放宽签证
end-visa-waiver|ending/ of a visa waiver|for|отмена безвизового режима|vize muafiyetini kaldırma|终止免签|对{to}终止免签
entry-ban|entry ban|on nationals of|запрет на въезд|giriş yasağı|入境禁令|对{to}实施入境禁令
entry-restriction|entry restrictions|on nationals of|ограничение въезда|giriş kısıtlaması|入境限制|对{to}实施入境限制
evacuate|evacuation|involving|эвакуация|tahliye|撤离人员|从{to}撤离人员
exit-ban|exit ban|on nationals of|запрет на выезд|çıkış yasağı|出境禁令|对{to}人员实施出境禁令
expel|expulsion|targeting|высылка|sınır dışı etme|驱逐|驱逐{to}人员
fence-border|fencing/ of the border|with|ограждение границы|sınıra çit çekme|修建边境围栏|在与{to}接壤的边境修建围栏
flee|flight of people|from {from} to {to}|бегство|kaçış|出逃|逃往{to}
flight-ban|flight ban|on|запрет полётов|uçuş yasağı|禁飞令|对{to}实施禁飞令
flights|flights|between {from} and {to}|авиасообщение|uçuşlar|通航|与{to}通航
grant-citizenship|citizenship granted|to nationals of|предоставление гражданства|vatandaşlık verme|授予国籍|授予{to}人员国籍
grant-transit|transit granted|to|предоставление транзита|transit geçiş hakkı verme|给予过境权|给予{to}过境权
grant-visa|visas granted|to nationals of|выдача визы|vize verme|发放签证|向{to}人员发放签证
host-refugees|hosting/ of refugees|from|размещение беженцев|mülteci barındırma|收容难民|收容{to}难民
impose-visa|visa requirement|for nationals of|введение визового режима|vize zorunluluğu getirme|实行签证制度|对{to}实行签证制度
impose-visas|visa requirement|for nationals of|введение визового режима|vize zorunluluğu getirme|实行签证制度|对{to}实行签证制度
issue-passports|passports issued|to nationals of|выдача паспортов|pasaport verme|签发护照|向{to}人员签发护照
issue-visa|visas issued|to nationals of|выдача визы|vize verme|签发签证|向{to}人员签发签证
issue-visas|visas issued|to nationals of|выдача виз|vize verme|签发签证|向{to}人员签发签证
labour-ban|ban/ on labour migration|involving|запрет на трудовую миграцию|iş gücü göçü yasağı|劳务禁令|对{to}实施劳务禁令
launch-flights|launch/ of flights|to|открытие авиасообщения|uçuş başlatma|开通航班|开通飞往{to}的航班
lift-visa|visa requirement lifted|for nationals of|отмена виз|vizeyi kaldırma|取消签证要求|取消对{to}的签证要求
lift-visas|visa requirement lifted|for nationals of|отмена виз|vizeleri kaldırma|取消签证要求|取消对{to}的签证要求
migrate|migration|from {from} to {to}|миграция|göç|迁徙|民众迁往{to}
migration|migration|from {from} to {to}|миграция|göç|移民|民众移居{to}
migration-crisis|migration crisis|between {from} and {to}|миграционный кризис|göç krizi|移民危机|与{to}发生移民危机
open-airport|opening/ of an airport|to|открытие аэропорта|havalimanını açma|开放机场|对{to}开放机场
open-airspace|opening/ of airspace|to|открытие воздушного пространства|hava sahasını açma|开放领空|对{to}开放领空
open-border|opening/ of the border|with|открытие границы|sınırı açma|开放边境|对{to}开放边境
open-port|opening/ of a port|to|открытие порта|limanı açma|开放港口|对{to}开放港口
open-ports|opening/ of ports|to|открытие портов|limanları açma|开放港口|对{to}开放港口
permit|permission|for|разрешение|izin|许可|
permit-work|work permits issued|to nationals of|разрешение на работу|çalışma izni|准许务工|准许{to}人员务工
port-access|port access granted|to|доступ к портам|limana erişim|港口使用权|给予{to}港口使用权
port-ban|port ban|on|запрет на заход в порты|liman yasağı|禁止入港|禁止{to}船只入港
push-back|pushback/ of people|into|вытеснение мигрантов|geri itme|推回|将人员推回{to}
push-migrants|pushing/ of migrants|towards|направление мигрантов к границе|göçmenleri sınıra itme|驱赶移民|将移民驱向{to}
readmit|readmission|of nationals from|реадмиссия|geri kabul|重新接纳|从{to}重新接纳人员
reflag|reflagging/ of vessels|of|смена флага судов|bayrak değiştirme|换旗|为{to}船只换旗
refugee-flow|flow of refugees|from {from} to {to}|поток беженцев|mülteci akını|难民潮|难民涌入{to}
refuse-entry|refusal of entry|to nationals of|отказ во въезде|girişi reddetme|拒绝入境|拒绝{to}人员入境
refuse-lodging|refusal of lodging|to nationals of|отказ в размещении|barındırmayı reddetme|拒绝留宿|拒绝{to}人员留宿
refuse-port-call|refusal of a port call|to|отказ в заходе в порт|limana girişi reddetme|拒绝停靠港口|拒绝{to}船只停靠港口
refuse-visa|refusal of visas|to nationals of|отказ в визе|vize talebini reddetme|拒发签证|拒向{to}人员发放签证
remove|removal|of nationals of|выдворение|uzaklaştırma|遣送出境|将{to}人员遣送出境
reopen-link|reopening/ of a link|with|восстановление транспортного сообщения|bağlantıyı yeniden açma|恢复通行|与{to}恢复通行
repatriate|repatriation|from|репатриация|ülkeye geri getirme|接返人员|从{to}接返人员
require-visas|visa requirement|for nationals of|введение визового режима|vize isteme|要求签证|要求{to}人员办理签证
resettle|resettlement|of people of|переселение|yeniden yerleştirme|重新安置|重新安置{to}人员
resettle-refugees|resettlement/ of refugees|from|переселение беженцев|mültecileri yeniden yerleştirme|重新安置难民|重新安置{to}难民
restrict-border|border restrictions|against|ограничения на границе|sınır kısıtlaması|限制边境通行|限制与{to}的边境通行
restrict-entry|entry restrictions|on nationals of|ограничение въезда|giriş kısıtlaması|限制入境|限制{to}人员入境
restrict-transit|transit restrictions|on|ограничение транзита|transit geçiş kısıtlaması|限制过境|限制{to}过境
restrict-visas|visa restrictions|on nationals of|визовые ограничения|vize kısıtlaması|限制签证|限制{to}人员签证
resume-flights|resumption/ of flights|to|возобновление полётов|uçuşları yeniden başlatma|恢复航班|恢复飞往{to}的航班
return|return|of {from} to {to}|возвращение|geri dönüş|返回|返回{to}
return-migrants|return/ of migrants|to|возвращение мигрантов|göçmenleri geri gönderme|遣返移民|向{to}遣返移民
return-refugees|return/ of refugees|to|возвращение беженцев|mültecileri geri gönderme|遣返难民|向{to}遣返难民
revoke-citizenship|revocation/ of citizenship|of nationals of|лишение гражданства|vatandaşlıktan çıkarma|撤销国籍|撤销{to}人员国籍
revoke-visa|revocation/ of visas|of nationals of|аннулирование визы|vize iptali|吊销签证|吊销{to}人员签证
revoke-visas|revocation/ of visas|of nationals of|аннулирование виз|vizeleri iptal etme|吊销签证|吊销{to}人员签证
safe-conduct|safe conduct granted|to|гарантия безопасного прохода|güvenli geçiş|安全通行|给予{to}人员安全通行
seek-asylum|asylum request|in|просьба об убежище|sığınma talebi|寻求庇护|在{to}寻求庇护
send-workers|workers sent|to|отправка рабочих|işçi gönderme|派遣劳工|向{to}派遣劳工
shelter|shelter|for people of|предоставление укрытия|barındırma|收留|收留{to}人员
shelter-refugees|shelter/ for refugees|from|приют для беженцев|mültecilere barınak sağlama|收容难民|收容{to}难民
smuggle|smuggling|into|контрабанда|kaçakçılık|走私|向{to}走私
stop-flights|halt/ to flights|to|прекращение полётов|uçuşları durdurma|停飞航班|停止飞往{to}的航班
suspend-flights|suspension/ of flights|to|приостановка полётов|uçuşları askıya alma|暂停航班|暂停飞往{to}的航班
suspend-trains|suspension/ of trains|to|приостановка движения поездов|tren seferlerini durdurma|暂停列车|暂停开往{to}的列车
suspend-visas|suspension/ of visas|for nationals of|приостановка выдачи виз|vize vermeyi durdurma|暂停签证|对{to}暂停签证
transfer|transfer|to|передача|devir|移交|向{to}移交人员或物品
transfer-migrants|transfer/ of migrants|to|передача мигрантов|göçmen nakli|移送移民|向{to}移送移民
transit|transit|through|транзит|transit geçiş|过境|~
transit-permit|transit permit issued|to|разрешение на транзит|transit geçiş belgesi|过境许可|给予{to}过境许可
transport|transport|of people of|перевозка|taşıma|运送|运送{to}人员
travel-ban|travel ban|on nationals of|запрет на поездки|seyahat yasağı|旅行禁令|对{to}实施旅行禁令
travel-warning|travel warning|about|предупреждение об опасности поездок|seyahat uyarısı|旅行警告|发布赴{to}旅行警告
turn-away|refusal at the border|of nationals of|отказ в пропуске через границу|geri çevirme|拒绝入境|拒绝{to}人员入境
turn-back|turning back at the border|of nationals of|возвращение людей с границы|geri çevirme|遣回|遣回{to}人员
visa|visa measures|for nationals of|визовые меры|vize uygulaması|签证措施|对{to}采取签证措施
visa-ban|visa ban|on nationals of|запрет на выдачу виз|vize yasağı|签证禁令|对{to}实施签证禁令
visa-free|visa-free entry|for nationals of|безвизовый режим|vizesiz giriş|免签|对{to}免签
visa-requirement|visa requirement|for nationals of|визовый режим|vize zorunluluğu|签证要求|要求{to}人员办理签证
visa-restriction|visa restrictions|on nationals of|визовые ограничения|vize kısıtlaması|签证限制|对{to}实施签证限制
visa-waiver|visa waiver|for nationals of|отмена виз|vize muafiyeti|免签|对{to}免签
waive-visas|visa waiver|for nationals of|отмена виз|vize muafiyeti|免签|对{to}免签
withdraw-students|withdrawal/ of students|from|отзыв студентов|öğrencileri geri çekme|召回留学生|从{to}召回留学生
`;
