/** Sanctions, bans, trade measures and other pressure without force, and what eases them. Columns: rows.ts. */
export const PRESSURE = `
approve-investment|approval/ of investment|by|одобрение инвестиций|yatırım onayı|批准投资|批准{to}投资
arms-embargo|arms embargo|on|эмбарго на поставки оружия|silah ambargosu|武器禁运|对{to}实施武器禁运
ban|ban|on|запрет|yasak|禁令|对{to}实施禁令
ban-apps|ban/ on apps|from|запрет приложений|uygulama yasağı|封禁应用程序|封禁{to}应用程序
ban-export|export ban|against|запрет на экспорт|ihracat yasağı|出口禁令|对{to}实施出口禁令
ban-exports|export ban|against|запрет на экспорт|ihracat yasağı|出口禁令|对{to}实施出口禁令
ban-flags|flag ban|against|запрет на флаги|bayrak yasağı|禁用旗帜|禁用{to}旗帜
ban-import|import ban|on goods of|запрет на импорт|ithalat yasağı|进口禁令|对{to}实施进口禁令
ban-imports|import ban|on goods of|запрет на импорт|ithalat yasağı|进口禁令|对{to}实施进口禁令
ban-transit|transit ban|on|запрет транзита|transit geçiş yasağı|禁止过境|禁止{to}过境
blacklist|blacklisting|of|внесение в чёрный список|kara listeye alma|列入黑名单|将{to}列入黑名单
block|blocking|of|блокирование|engelleme|阻止|阻止{to}行动
block-aid|blocking/ of aid|for|блокирование помощи|yardımı engelleme|阻断援助|阻断对{to}援助
block-goods|blocking/ of goods|of|блокирование товаров|mal geçişini engelleme|阻拦货物|阻拦{to}货物
block-imports|blocking/ of imports|from|блокирование импорта|ithalatı engelleme|阻止进口|阻止从{to}进口
block-trade|blocking/ of trade|with|блокирование торговли|ticareti engelleme|阻断贸易|阻断与{to}贸易
boycott|boycott|of|бойкот|boykot|抵制|~
breach|breach of obligations|towards|нарушение обязательств|yükümlülük ihlali|违反义务|违反对{to}的义务
breach-agreement|breach/ of an agreement|with|нарушение соглашения|anlaşma ihlali|违反协议|违反与{to}的协议
bribe|bribery|of officials of|подкуп|rüşvet|行贿|向{to}官员行贿
broadcast|broadcasting|to|вещание|yayın|对外广播|对{to}广播
censor|censorship|of|цензура|sansür|审查|审查{to}内容
close|closure/ of offices|of|закрытие представительств|büro kapatma|关闭|关闭{to}机构
close-institution|closure/ of an institution|of|закрытие учреждения|kurum kapatma|关闭机构|关闭{to}机构
close-office|closure/ of an office|of|закрытие представительства|büro kapatma|关闭办事处|关闭{to}办事处
close-pipeline|closure/ of a pipeline|to|закрытие трубопровода|boru hattını kapatma|关闭管道|对{to}关闭管道
close-schools|closure/ of schools|of|закрытие школ|okul kapatma|关闭学校|关闭{to}学校
close-shops|closure/ of shops|of nationals of|закрытие магазинов|dükkân kapatma|关闭店铺|关闭{to}公民店铺
coerce|coercion|of|принуждение|zorlama|胁迫|~
compete|competition|between {from} and {to}|конкуренция|rekabet|竞争|与{to}竞争
cut-correspondent-banking|cut-off/ of correspondent banking|with|прекращение корреспондентских отношений банков|muhabir bankacılık ilişkisini kesme|切断代理行业务|切断与{to}的代理行业务
cut-electricity|cut-off/ of electricity|to|отключение электроэнергии|elektriği kesme|切断供电|对{to}断电
cut-gas|cut-off/ of gas|to|прекращение поставок газа|gazı kesme|切断天然气|对{to}断气
cut-off|cut-off/ of ties or supplies|involving|прекращение поставок или связей|bağları veya tedariki kesme|切断往来|切断与{to}往来
cut-off-energy|cut-off/ of energy supplies|to|прекращение поставок энергии|enerjiyi kesme|切断能源供应|对{to}切断能源供应
cut-oil|cut-off/ of oil|to|прекращение поставок нефти|petrolü kesme|切断石油供应|对{to}切断石油供应
cut-power|cut-off/ of electricity|to|отключение электроэнергии|elektriği kesme|切断供电|对{to}断电
cut-supply|cut-off/ of supplies|to|прекращение поставок|tedariki kesme|断供|对{to}断供
cut-tariff|tariff cut|for|снижение пошлин|gümrük vergisi indirimi|降低关税|对{to}降低关税
cut-water|cut-off/ of water|to|прекращение подачи воды|suyu kesme|切断供水|对{to}断水
decouple|decoupling|from|разрыв экономических связей|ekonomik ayrışma|脱钩|与{to}脱钩
default|default|on debt to|дефолт|temerrüt|债务违约|对{to}发生债务违约
delay|delay|affecting|задержка|geciktirme|拖延|
deliver|delivery|to|поставка|teslimat|交付|向{to}交付物资
delist|delisting|of|исключение из перечня|listeden çıkarma|移出名单|将{to}移出名单
deny-access|denial of access|to|отказ в доступе|erişime izin vermeme|拒绝准入|拒绝给予{to}准入
designate|designation|of|включение в перечень|listeye alma|列入名单|将{to}列入名单
designate-terrorist|terrorist designation|of|включение в перечень террористов|terörist ilan etme|认定为恐怖组织或人员|将{to}方面认定为恐怖组织或人员
disconnect|disconnection|from|отключение|bağlantıyı kesme|断开连接|与{to}断开连接
disconnect-grid|disconnection/ from the grid|of|отключение от энергосистемы|şebekeden ayrılma|脱离电网|脱离{to}电网
disinformation|disinformation|against|дезинформация|dezenformasyon|散布虚假信息|对{to}散布虚假信息
dominate|domination|of {to} by {from}|господство|hâkimiyet|支配|~
ease-embargo|easing/ of an embargo|on|смягчение эмбарго|ambargoyu hafifletme|放宽禁运|放宽对{to}禁运
ease-sanctions|easing/ of sanctions|on|ослабление санкций|yaptırımları hafifletme|放宽制裁|放宽对{to}制裁
economic-war|economic war|against|экономическая война|ekonomik savaş|经济战|对{to}打经济战
embargo|embargo|on|эмбарго|ambargo|禁运|对{to}实施禁运
end-waiver|ending/ of a sanctions waiver|for|отмена изъятия из санкционного режима|yaptırım muafiyetini sona erdirme|终止制裁豁免|终止对{to}制裁豁免
escalate-trade-dispute|escalation/ of a trade dispute|with|обострение торгового спора|ticaret anlaşmazlığını tırmandırma|贸易争端升级|升级与{to}的贸易争端
evade-sanctions|sanctions evasion|with|обход санкций|yaptırımları delme|规避制裁|
exclude|exclusion|of|исключение|dışlama|排除在外|将{to}排除在外
export-ban|export ban|against|запрет на экспорт|ihracat yasağı|出口禁令|对{to}实施出口禁令
export-control|export control|against|экспортный контроль|ihracat kontrolü|出口管制|对{to}实施出口管制
export-controls|export controls|against|экспортный контроль|ihracat kontrolü|出口管制|对{to}实施出口管制
export-quota|export quota|for|экспортная квота|ihracat kotası|出口配额|对{to}实施出口配额
expropriate|expropriation/ of property|of|экспроприация|kamulaştırma|征收资产|征收{to}资产
freeze|asset freeze|against|замораживание активов|varlık dondurma|冻结|冻结{to}资产
freeze-assets|asset freeze|against|замораживание активов|varlık dondurma|冻结资产|冻结{to}资产
gift|gift|from {from} to {to}|дар|armağan|馈赠|向{to}赠送礼品
grant-quota|quota granted|to|предоставление квоты|kota verme|给予配额|给予{to}配额
halt|halt/ to dealings|with|приостановка связей|durdurma|中止|中止与{to}往来
hold-accountable|accountability measures|against|привлечение к ответственности|hesap sorma|追究责任|追究{to}责任
import-ban|import ban|on goods of|запрет на импорт|ithalat yasağı|进口禁令|对{to}实施进口禁令
import-restriction|import restrictions|on goods of|ограничение импорта|ithalat kısıtlaması|进口限制|对{to}实施进口限制
impose|restrictions|on|введение ограничений|kısıtlama getirme|施加限制|对{to}施加限制
impose-duty|duty|on goods of|введение пошлины|gümrük vergisi koyma|征收关税|对{to}征收关税
impose-tariffs|tariffs|on|введение пошлин|gümrük vergisi koyma|加征关税|对{to}加征关税
incite|incitement|against|подстрекательство|kışkırtma|煽动|针对{to}进行煽动
influence|influence|of {from} in {to}|оказание влияния|nüfuz kullanma|施加影响|对{to}施加影响
inspect|inspection|of|проверка|denetim|检查|检查{to}人员或货物
inspection|inspection|of|проверка|denetim|检查|检查{to}人员或货物
isolate|isolation|of|изоляция|yalnızlaştırma|孤立|~
license|licence granted|to|выдача лицензии|ruhsat verme|发放许可证|向{to}发放许可证
grant-licence|licence granted|to|выдача лицензии|ruhsat verme|发放许可证|向{to}发放许可证
lift-ban|lifting/ of a ban|on|снятие запрета|yasağı kaldırma|解除禁令|解除对{to}禁令
lift-designation|lifting/ of a designation|of|исключение из перечня|listeden çıkarma|撤销认定|撤销对{to}的认定
lift-duty|lifting/ of a duty|on goods of|отмена пошлины|gümrük vergisini kaldırma|取消关税|取消对{to}关税
lift-embargo|lifting/ of an embargo|on|снятие эмбарго|ambargoyu kaldırma|解除禁运|解除对{to}禁运
lift-export-ban|lifting/ of an export ban|against|снятие запрета на экспорт|ihracat yasağını kaldırma|解除出口禁令|解除对{to}出口禁令
lift-import-ban|lifting/ of an import ban|on goods of|снятие запрета на импорт|ithalat yasağını kaldırma|解除进口禁令|解除对{to}进口禁令
lift-restriction|lifting/ of a restriction|on|снятие ограничения|kısıtlamayı kaldırma|解除限制|解除对{to}限制
lift-restrictions|lifting/ of restrictions|on|снятие ограничений|kısıtlamaları kaldırma|解除限制|解除对{to}限制
lift-sanction|lifting/ of sanctions|on|снятие санкций|yaptırımları kaldırma|解除制裁|解除对{to}制裁
lift-sanctions|lifting/ of sanctions|on|снятие санкций|yaptırımları kaldırma|解除制裁|解除对{to}制裁
lift-tariff|lifting/ of a tariff|on|отмена пошлины|gümrük vergisini kaldırma|取消关税|取消对{to}关税
lift-tariffs|lifting/ of tariffs|on|отмена пошлин|gümrük vergilerini kaldırma|取消关税|取消对{to}关税
list-terrorism-sponsor|sponsor-of-terrorism designation|of|внесение в список спонсоров терроризма|terörü destekleyenler listesine alma|列为支持恐怖主义国家|将{to}列为支持恐怖主义国家
nationalise|nationalisation/ of property|of|национализация|millîleştirme|收归国有|将{to}资产收归国有
national-emergency|declaration/ of a national emergency|over|объявление чрезвычайного положения|ulusal acil durum ilanı|国家紧急状态|因{to}宣布国家紧急状态
overcharge|overcharging|of|завышение цен|fahiş fiyat uygulama|多收费用|向{to}多收费用
pressure|pressure|on|давление|baskı|施压|向{to}施压
propaganda|propaganda|against|пропаганда|propaganda|宣传攻势|对{to}展开宣传攻势
publish-photo|publication/ of photographs|of|публикация снимков|fotoğraf yayımlama|公布照片|公布{to}照片
punish|punishment|of|наказание|cezalandırma|惩罚|~
quarantine|quarantine|against|карантин|karantina|隔离检疫|对{to}实施隔离检疫
quota|quota|for|квота|kota|配额|对{to}实施配额
raise-price|price rise|for|повышение цены|fiyat artırma|提价|对{to}提价
raise-quota|quota increase|for|увеличение квоты|kota artırma|提高配额|提高{to}配额
raise-tariff|tariff increase|on|повышение пошлины|gümrük vergisini artırma|提高关税|对{to}提高关税
ransom|ransom payment|to|уплата выкупа|fidye|赎金|向{to}支付赎金
revoke-licence|revocation/ of a licence|of|отзыв лицензии|ruhsat iptali|吊销许可证|吊销{to}许可证
revoke-permit|revocation/ of a permit|of|отзыв разрешения|izin iptali|撤销许可证|撤销{to}许可证
revoke-privileges|revocation/ of privileges|of|отмена привилегий|ayrıcalıkları kaldırma|取消优惠待遇|取消{to}优惠待遇
restrict|restrictions|on|ограничения|kısıtlama|限制|~
restrict-access|access restrictions|on|ограничение доступа|erişim kısıtlaması|限制准入|限制{to}准入
restrict-exports|export restrictions|against|ограничение экспорта|ihracat kısıtlaması|限制出口|限制对{to}出口
restrict-investment|investment restrictions|on|ограничение инвестиций|yatırım kısıtlaması|限制投资|限制{to}投资
restrict-trade|trade restrictions|on|ограничение торговли|ticaret kısıtlaması|限制贸易|限制与{to}贸易
sanction|sanctions|on|санкции|yaptırım|制裁|~
sanctions-evasion|sanctions evasion|by {from} with {to}|обход санкций|yaptırımları delme|规避制裁|
sanctions-waiver|sanctions waiver|for|изъятие из санкционного режима|yaptırım muafiyeti|制裁豁免|给予{to}制裁豁免
set-quota|quota|for|установление квоты|kota belirleme|设定配额|为{to}设定配额
stop-permits|halt/ to permits|for|прекращение выдачи разрешений|izin vermeyi durdurma|停发许可证|对{to}停发许可证
support|support|for|поддержка|destek|支持|~
suspend|suspension|of|приостановка|askıya alma|中止|中止与{to}往来
suspend-enrichment|suspension/ of uranium enrichment|, of concern to|приостановка обогащения урана|uranyum zenginleştirmeyi durdurma|暂停铀浓缩|
suspend-media|suspension/ of media|of|приостановка деятельности СМИ|medya faaliyetini durdurma|暂停媒体运营|暂停{to}媒体运营
suspend-membership|suspension/ of membership|of|приостановка членства|üyeliği askıya alma|中止成员资格|中止{to}成员资格
tariff|tariffs|on|пошлины|gümrük vergisi|加征关税|对{to}加征关税
tax|tax|on|налог|vergi|征税|对{to}征税
tension|tension|between {from} and {to}|напряжённость|gerginlik|关系紧张|与{to}关系紧张
terrorism-designation|terrorism designation|of|признание террористической организацией|terör örgütü ilan etme|恐怖主义认定|将{to}方面列入恐怖主义名单
threaten|threat|against|угроза|tehdit|威胁|~
trade-ban|trade ban|against|запрет на торговлю|ticaret yasağı|贸易禁令|对{to}实施贸易禁令
trade-dispute|trade dispute|between {from} and {to}|торговый спор|ticaret anlaşmazlığı|贸易争端|与{to}发生贸易争端
trade-preferences|trade preferences|for|торговые преференции|ticari ayrıcalık tanıma|贸易优惠|给予{to}贸易优惠
trade-restriction|trade restrictions|on|торговые ограничения|ticaret kısıtlaması|贸易限制|对{to}实施贸易限制
trade-war|trade war|against|торговая война|ticaret savaşı|贸易战|对{to}打贸易战
unfreeze-assets|unfreezing/ of assets|of|размораживание активов|varlıkları serbest bırakma|解冻资产|解冻{to}资产
violate-agreement|violation/ of an agreement|with|нарушение соглашения|anlaşma ihlali|违反协议|违反与{to}的协议
waive-sanction|sanctions waiver|for|исключение из санкций|yaptırım muafiyeti|豁免制裁|对{to}豁免制裁
waive-sanctions|sanctions waiver|for|исключение из санкций|yaptırım muafiyeti|豁免制裁|对{to}豁免制裁
withdraw-gold|withdrawal/ of gold|from|вывоз золота|altınları geri çekme|提取黄金|从{to}提取黄金
withdraw-preferences|withdrawal/ of trade preferences|of|отмена торговых преференций|ticari ayrıcalıkları geri çekme|取消贸易优惠|取消{to}贸易优惠
withhold-gold|withholding/ of gold|of|удержание золота|altınları vermeme|扣留黄金|扣留{to}黄金
withhold-water|withholding/ of water|from|ограничение подачи воды|suyu tutma|截留水源|对{to}截留水源
yellow-card|yellow-card warning|from {from} to {to}|предупреждение («жёлтая карточка»)|sarı kart|黄牌警告|向{to}出示黄牌
`;
