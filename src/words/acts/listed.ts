/** Acts that the vocabulary has (vocabulary/acts.ts), and what an act is called where nothing is known of it. Columns: rows.ts. */
export const LISTED = `
sanctions|sanctions|on|санкции|yaptırım|制裁|~
tariffs|tariffs|on|повышение пошлин|ek gümrük vergisi|加征关税|对{to}加征关税
supply-cut|cut-off/ of supplies|to|прекращение поставок|tedariki kesme|断供|对{to}断供
aid-cut|aid cut|to|сокращение помощи|yardım kesintisi|削减援助|削减对{to}援助
expulsion|expulsion|targeting|высылка|sınır dışı etme|驱逐|驱逐{to}人员
deportation|deportation|of nationals of|депортация|geri gönderme|遣返|遣返{to}公民
recall|diplomatic recall|from|отзыв посла|büyükelçiyi geri çağırma|召回大使|召回驻{to}大使
border-closure|border closure|against|закрытие границы|sınırı kapatma|关闭边境|对{to}关闭边境
restriction|restrictions|on|ограничения|kısıtlama|限制措施|对{to}采取限制措施
lawsuit|lawsuit|against|иск|dava|诉讼|起诉{to}
investigation|investigation|into|расследование|soruşturma|调查|对{to}展开调查
conviction|conviction|of nationals or agents of|обвинительный приговор|mahkûmiyet|定罪|对{to}人员定罪
protest|protest|against|акция протеста|protesto|抗议|~
mobilisation|mobilisation|against|мобилизация|seferberlik|军事动员|针对{to}进行军事动员
deployment|deployment|in or near|развёртывание сил|konuşlandırma|军事部署|在{to}境内或周边部署军力
exercise|military exercise|aimed at|учения|askerî tatbikat|军事演习|针对{to}举行军事演习
incursion|incursion|into|вторжение|sınır ihlali|侵入|~
occupation|occupation|of territory of|оккупация|işgal|占领|占领{to}领土
blockade|blockade|of|блокада|abluka|封锁|~
seizure|seizure|of property of|изъятие имущества|el koyma|扣押财物|扣押{to}财物
detention|detention|of nationals of|задержание|gözaltı|拘押|拘押{to}公民
abduction|abduction|of nationals of|похищение|kaçırma|绑架|绑架{to}公民
cyberattack|cyberattack|on|кибератака|siber saldırı|网络攻击|对{to}发动网络攻击
attack|attack|on|нападение|saldırı|武装袭击|袭击{to}
shelling|shelling|of|обстрел|topçu saldırısı|炮击|~
airstrike|airstrike|on|удар с воздуха|hava saldırısı|空袭|~
bombing|bombing|against|подрыв взрывного устройства|bombalı saldırı|爆炸袭击|对{to}发动爆炸袭击
assassination|assassination|targeting|политическое убийство|suikast|暗杀|暗杀{to}人员
release|release/ of people or property|to|освобождение|serbest bırakma|释放|向{to}释放人员或归还财物
ceasefire|ceasefire|with|прекращение огня|ateşkes|停火|与{to}停火
withdrawal|withdrawal|from|вывод войск|geri çekilme|撤军|从{to}撤军
sanctions-relief|sanctions relief|for|ослабление санкций|yaptırımları hafifletme|放宽制裁|放宽对{to}制裁
access|access granted|to|предоставление доступа|erişim izni|准许进入|准许{to}进入
evacuation|evacuation|involving|эвакуация|tahliye|撤离人员|
rescue|rescue|, assisting|спасение|kurtarma|救援|救援{to}人员
asylum|asylum granted|to nationals of|предоставление убежища|sığınma hakkı tanıma|提供庇护|向{to}公民提供庇护
peacekeeping|peacekeeping|in|миротворческая миссия|barışı koruma|维和|在{to}开展维和行动
extradition|extradition|to|экстрадиция|suçluların iadesi|引渡|向{to}引渡嫌疑人
intelligence-sharing|intelligence sharing|with|обмен разведданными|istihbarat paylaşımı|情报共享|与{to}共享情报
joint-exercise|joint exercise|with|совместные учения|ortak tatbikat|联合演习|与{to}举行联合演习
act|act||действие|eylem|行动|
`;
