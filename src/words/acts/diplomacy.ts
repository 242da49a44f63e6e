/** Envoys and missions, talks of third parties, honours, gestures, and what organisations decide. Columns: rows.ts. */
export const DIPLOMACY = `
abandon|abandonment|of|оставление без поддержки|terk etme|抛弃|~
accept-envoy|acceptance/ of an envoy|of|приём посла|büyükelçi kabulü|接受使节|接受{to}使节
accredit-envoy|accreditation/ of an envoy|to|аккредитация посла|büyükelçi akreditasyonu|派驻使节|向{to}派驻使节
adopt-resolution|adoption/ of a resolution|on|принятие резолюции|karar kabulü|通过决议|就{to}通过决议
agrement|agrément|for an envoy of|агреман|agreman|同意使节任命|同意{to}使节任命
appoint|appointment/ of a representative|to|назначение представителя|atama|任命|任命驻{to}人员
appoint-envoy|appointment/ of an envoy|to|назначение посла|büyükelçi atama|任命使节|任命驻{to}使节
attend|attendance|at an event of|участие в мероприятии|etkinliğe katılım|出席活动|出席{to}活动
authorise|authorisation|for|разрешение|yetkilendirme|授权|
award|award|to|награждение|ödül verme|授奖|向{to}授奖
challenge|challenge|to|вызов|meydan okuma|挑战|~
close-consulate|closure/ of a consulate|in|закрытие консульства|konsolosluk kapatma|关闭领事馆|关闭驻{to}领事馆
close-mission|closure/ of a diplomatic mission|in|закрытие представительства|temsilcilik kapatma|关闭使团|关闭驻{to}使团
declare-persona-non-grata|persona non grata declaration|against an envoy of|объявление персоной нон грата|istenmeyen kişi ilan etme|宣布为不受欢迎的人|宣布{to}外交官为不受欢迎的人
decorate|decoration|of nationals of|награждение|nişan verme|授勋|向{to}人员授勋
dispute|dispute|between {from} and {to}|спор|anlaşmazlık|争端|与{to}发生争端
downgrade-mission|downgrading/ of a mission|in|понижение уровня представительства|temsil düzeyini düşürme|降低使团级别|降低驻{to}使团级别
expand|expansion|towards|расширение|genişleme|扩张|向{to}扩张
extend-mandate|extension/ of a mandate|in|продление мандата|görev süresini uzatma|延长任务授权|延长在{to}的任务授权
extend-mission|extension/ of a mission|in|продление миссии|misyonun süresini uzatma|延长任务期限|延长在{to}的任务期限
gesture|gesture|towards|жест|jest|姿态|向{to}作出姿态
guarantee|guarantee|for|гарантии|garanti|担保|为{to}担保
honour|honour conferred|on|оказание почестей|onurlandırma|授予荣誉|向{to}授予荣誉
host|hosting|of|приём у себя|ev sahipliği|接待|~
host-talks|hosting/ of talks|of|проведение переговоров на своей площадке|müzakerelere ev sahipliği|主办会谈|主办{to}会谈
join|accession|of {from} to {to}|присоединение|katılma|加入|~
lay-wreath|wreath-laying|for|возложение венка|çelenk koyma|敬献花圈|向{to}敬献花圈
maintain-mission|maintenance/ of a mission|in|сохранение представительства|temsilciliği sürdürme|维持使团|在{to}维持使团
mandate|mandate|over|мандат|yetki|授权|就{to}作出授权
mediate|mediation|for|посредничество|arabuluculuk|斡旋|为{to}斡旋
mission|mission|of {from} in {to}|миссия|misyon|特派团|向{to}派出特派团
move-embassy|move/ of an embassy|in|перенос посольства|büyükelçilik taşıma|搬迁使馆|搬迁驻{to}使馆
move-headquarters|move/ of headquarters|to|перенос штаб-квартиры|genel merkezi taşıma|迁移总部|将总部迁至{to}
move-mission|move/ of a diplomatic mission|in|перенос представительства|temsilcilik taşıma|搬迁使团|搬迁驻{to}使团
nominate|nomination|of|выдвижение кандидатуры|aday gösterme|提名|~
open-consulate|opening/ of a consulate|in|открытие консульства|konsolosluk açma|开设领事馆|在{to}开设领事馆
open-mission|opening/ of a diplomatic mission|in|открытие представительства|temsilcilik açma|设立使团|在{to}设立使团
open-office|opening/ of an office|in|открытие бюро|büro açma|设立办事处|在{to}设立办事处
operate-mission|operation/ of a mission|in|работа представительства|temsilcilik faaliyeti|使团运作|在{to}设有使团
persona-non-grata|persona non grata declaration|against an envoy of|объявление персоной нон грата|istenmeyen kişi ilanı|宣布为不受欢迎的人|宣布{to}外交官为不受欢迎的人
present-credentials|presentation/ of credentials|in|вручение верительных грамот|güven mektubu sunma|递交国书|向{to}递交国书
protecting-power|protecting power|of {to}: {from}|держава-покровительница|koruyucu devlet|保护国职责|为{to}代管利益
protect-mission|protection/ of a mission|of|охрана представительства|temsilciliği koruma|保护使团|保护{to}使团
raise-flag|raising/ of a flag|in|поднятие флага|bayrak çekme|升旗|在{to}升旗
register|registration|of|регистрация|tescil|登记|为{to}办理登记
reject-bid|rejection/ of a bid|of|отклонение заявки|teklifi reddetme|拒绝申请或投标|拒绝{to}的申请或投标
relocate-mission|relocation/ of a diplomatic mission|in|перенос представительства|temsilcilik taşıma|迁移使团|迁移驻{to}使团
remove-flag|removal/ of a flag|of|снятие флага|bayrak indirme|移除旗帜|移除{to}旗帜
remove-flags|removal/ of flags|of|снятие флагов|bayrakları indirme|移除旗帜|移除{to}旗帜
remove-monument|removal/ of a monument|of|снос памятника|anıt kaldırma|拆除纪念碑|拆除{to}纪念碑
represent|representation|of|представительство|temsil etme|代表|~
represent-interests|representation/ of interests|of|представительство интересов|çıkarların temsili|代管利益|代管{to}利益
resign|resignation|from a post concerning|отставка|istifa|辞职|辞去涉{to}职务
resolution|resolution|on|резолюция|karar|决议|就{to}作出决议
return-artefact|return/ of an artefact|to|возвращение артефакта|eser iadesi|归还文物|向{to}归还文物
return-artefacts|return/ of artefacts|to|возвращение артефактов|eserlerin iadesi|归还文物|向{to}归还文物
return-envoy|return/ of an envoy|to|возвращение посла|büyükelçiyi görevine döndürme|使节返任|派使节返回{to}任所
return-goods|return/ of goods|to|возврат товаров|mal iadesi|退回货物|向{to}退回货物
return-remains|return/ of remains|to|возвращение останков|naaş iadesi|归还遗骸|向{to}归还遗骸
summon|summons|to an envoy of|вызов посла|büyükelçiyi bakanlığa çağırma|召见使节|召见{to}使节
veto|veto|on|вето|veto|否决|否决涉{to}事项
walk-out|walkout|over|демонстративный уход|salonu terk etme|退场抗议|因{to}退场抗议
`;
