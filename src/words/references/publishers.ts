/** Publishers of what the reference tables rest on that are no organisations of the vocabulary: English, Russian, Turkish, Chinese. What is a name stays. */
export const PUBLISHERS = `
Governments of Australia, the United Kingdom and the United States|правительства Австралии, Великобритании и США|Avustralya, Birleşik Krallık ve ABD hükûmetleri|澳大利亚、英国和美国政府
Governments of Canada, Mexico and the United States|правительства Канады, Мексики и США|Kanada, Meksika ve ABD hükûmetleri|加拿大、墨西哥和美国政府
Governments of the parties|правительства сторон|tarafların hükûmetleri|双方政府
Parties to the treaty|стороны договора|antlaşmanın tarafları|条约缔约方
Bureau of Labor Statistics|Бюро статистики труда США|ABD Çalışma İstatistikleri Bürosu|美国劳工统计局
BRICS chairs|страны — председатели БРИКС|BRICS dönem başkanlıkları|金砖国家轮值主席国
G20 presidencies|страны — председатели «Группы двадцати»|G20 dönem başkanlıkları|二十国集团轮值主席国
G7 presidencies|страны — председатели «Группы семи»|G7 dönem başkanlıkları|七国集团轮值主席国
Central Bank of the Republic of China (Taiwan)|Центральный банк Тайваня|Tayvan Merkez Bankası|台湾“中央银行”
Central Bank of Turkmenistan|Центральный банк Туркменистана|Türkmenistan Merkez Bankası|土库曼斯坦中央银行
Executive Committee of the CIS|Исполнительный комитет СНГ|BDT Yürütme Komitesi|独联体执行委员会
Ministry of Foreign Affairs of China|Министерство иностранных дел КНР|Çin Dışişleri Bakanlığı|中国外交部
Ministry of Foreign Affairs of Russia|Министерство иностранных дел России|Rusya Dışişleri Bakanlığı|俄罗斯外交部
Ministry of Foreign Affairs of Türkiye|Министерство иностранных дел Турции|Türkiye Dışişleri Bakanlığı|土耳其外交部
Ministry of Foreign Affairs and Trade of New Zealand (depositary)|Министерство иностранных дел и торговли Новой Зеландии (депозитарий)|Yeni Zelanda Dışişleri ve Ticaret Bakanlığı (depoziter)|新西兰外交贸易部（保存机关）
ASEAN Secretariat (depositary)|Секретариат АСЕАН (депозитарий)|ASEAN Sekretaryası (depoziter)|东盟秘书处（保存机关）
Commonwealth Secretariat|Секретариат Содружества|Milletler Topluluğu Sekretaryası|英联邦秘书处
D-8 Organization for Economic Cooperation|«Исламская восьмёрка» (D-8)|D-8 Ekonomik İşbirliği Teşkilatı|发展中八国集团
Shanghai Cooperation Organisation|Шанхайская организация сотрудничества|Şanghay İşbirliği Örgütü|上海合作组织
Union State of Russia and Belarus|Союзное государство России и Белоруссии|Rusya ve Belarus Birlik Devleti|俄白联盟国家
Assembly of States Parties; United Nations Treaty Collection|Ассамблея государств-участников; United Nations Treaty Collection|Taraf Devletler Kurulu; United Nations Treaty Collection|缔约国大会；United Nations Treaty Collection
Eurostat|Евростат|Eurostat|欧盟统计局
Entente|Entente|Entente|Entente
Correlates of War Project|проект Correlates of War|Correlates of War projesi|Correlates of War项目
One Earth Future|One Earth Future|One Earth Future|One Earth Future
`;
