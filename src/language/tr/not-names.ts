// Longer Turkish phrases that hold a form of a table and name no state or body: seas and lands, streets and schools, firms and papers, food and games.
const ROWS = `
# Lands, seas, straits
Ho Chi Minh'de*; Ho Chi Minh Şehri*; Ho Chi Minh şehri*; Ho Chi Minh Kenti*; Ho Chi Minh kenti*; Ho Chi Minh City*
Latin Amerika*; Güney Amerika*; Kuzey Amerika*; Orta Amerika*; Latin Amerikalı*; Güney Amerikalı*; Kuzey ve Güney Amerika*
Hint Okyanusu*; Hint-Pasifik*; Hint Pasifik*; Hint Denizi*; Hint yarımadası*; Hint Yarımadası*; Hint alt kıtası*
Basra Körfezi*; Umman Körfezi*; Umman Denizi*; Meksika Körfezi*; Gine Körfezi*; Tayland Körfezi*; Fin Körfezi*; Finlandiya Körfezi*; Aden Körfezi*; Bengal Körfezi*; Amerika Körfezi*; Kuveyt Körfezi*
Japon Denizi*; Japonya Denizi*; Güney Çin Denizi*; Doğu Çin Denizi*; Norveç Denizi*; Çin Denizi*; İrlanda Denizi*; Filipin Denizi*; Arap Denizi*; Umman Denizi*
Cebelitarık Boğazı*; Tayvan Boğazı*; Kore Boğazı*; Kore Yarımadası*; Kore yarımadası*; Arabistan Yarımadası*; Arap Yarımadası*; Sina Yarımadası*; Panama Kanalı*
Kore Savaşı*; Körfez Savaşı*; Vietnam Savaşı*; Irak Savaşı*; Kore Gazisi*; Kore gazisi*; Kore Gazileri*; Kırım Savaşı*; Trablusgarp Savaşı*; Kıbrıs Barış Harekatı*; Kıbrıs Barış Harekâtı*; Kıbrıs gazisi*
İç Moğolistan*; Avusturya-Macaristan*; Roma İmparatorluğu*; Doğu Roma*; Batı Roma*; Kutsal Roma*; Bizans*; Yeni Gine; Yeni İngiltere*; Yeni Fransa*
New Jersey*; New Mexico*; Yeni Meksika*; Britanya Kolombiyası*; British Columbia*; Columbia Üniversitesi*; Sırp Cumhuriyeti*; Bosna Sırp Cumhuriyeti*; Georgia eyaleti*; Washington eyaleti*; Columbia Bölgesi*
Doğu Kudüs*; Kudüs Müftüsü*; Kudüs Patriği*; Trablusşam*
Türk Boğazları*; Türk boğazları*; Türk Akımı*; TürkAkım*; Türk Birliği*; Türkmen Dağı*; Türkmen dağı*; Türkmen Cephesi*
# Persons, streets, schools, halls
George Washington*; Washington Irving*; Denzel Washington*; Paris Hilton*; Paris Jackson*; Indiana Jones*; Jack London*; Vietnam Gazileri*; Vietnam gazisi*
Bağdat Caddesi*; Bağdat Paktı*; Kıbrıs Şehitleri Caddesi*; Paris Caddesi*; Atina Caddesi*; Tunus Caddesi*; Cezayir Sokağı*; Amerikan Koleji*; Amerikan Hastanesi*; Alman Hastanesi*; Alman Lisesi*; Avusturya Lisesi*; Fransız Lisesi*; İngiliz Lisesi*; İtalyan Lisesi*; İtalyan Hastanesi*; Fransız Kültür Merkezi*; Amerikan Üniversitesi*; Kahire Amerikan Üniversitesi*; Beyrut Amerikan Üniversitesi*; Sorbonne*; Oxford*
Ankara Büyükşehir*; Ankara Üniversitesi*; Ankara Emniyet*; Ankara Cumhuriyet*; Ankara Valisi*; Ankara Valiliği*; Ankara Valiliğ*; Ankara milletvekili*; Ankara Milletvekili*; Ankara Adliyesi*; Ankara Barosu*; Ankara Ticaret*; Ankara Sanayi*; Ankara Devlet*; Ankara Garı*; Ankara Kalesi*; Ankara keçisi*; Ankara kedisi*; Ankara Keçiören*; Ankara Cumhuriyet Başsavcılığı*; Ankara Numune*; Ankara Temsilcisi*; Ankara temsilcisi*; Ankara temsilcileri*; Ankara temsilcilikleri*; Ankaragücü*; Ankaraspor*; MKE Ankaragücü*; Ankara Anlaşması*; Ankara Protokolü*; Ankara Antlaşması*
Çankaya Belediye*; Çankaya ilçesi*; Çankaya Üniversitesi*; Çankaya Kaymakam*
Paris Saint*; Paris Anlaşması*; Paris İklim Anlaşması*; Paris Antlaşması*; Paris Şartı*; Roma Statüsü*; Roma Antlaşması*; Lahey Sözleşmesi*; Cenevre Sözleşmesi*; Montrö Sözleşmesi*; Lozan Antlaşması*; Minsk Anlaşması*; Minsk Mutabakat*; Minsk Protokolü*; Oslo Anlaşması*; Oslo süreci*; Oslo Süreci*; Camp David Anlaşması*; Londra Antlaşması*; Londra Borsası*; Tokyo Borsası*; Şanghay Borsası*; Helsinki Nihai Senedi*; Havana Sözleşmesi*; Madrid Zirvesi*; Berlin Duvarı*; Berlin Film Festivali*; Berlin Filarmoni*; Viyana Sözleşmesi*; Viyana Filarmoni*; Kahire Konferansı*; Bern Sözleşmesi*; Kyoto Protokolü*; Bükreş Zirvesi*; Varşova Zirvesi*; Riga Zirvesi*; Prag Baharı*
# Turkish bodies, firms, money, law, language
Türk lirası*; Türk Lirası*; Türk parası*; Türk Parası*; Amerikan doları*; Amerikan Doları*; ABD doları*; ABD Doları*; Kanada doları*; Avustralya doları*; Hong Kong doları*; İsviçre frangı*; İngiliz sterlini*; Japon yeni*; Danimarka kronu*; Norveç kronu*; İsveç kronu*; Rus rublesi*; Çin yuanı*; Suudi Arabistan riyali*; Kuveyt dinarı*; İran riyali*; Bulgar levası*; Rumen leyi*; Irak dinarı*; Kazak tengesi*
Türk Dil Kurumu*; Türk Tarih Kurumu*; Türk Ceza Kanunu*; Türk Ticaret Kanunu*; Türk Medeni Kanunu*; Türk Standartları*; Türk Standardları*; Türk Patent*; Türk Tabipleri*; Türk Metal*; Türk Bankası*; Türk Ekonomi Bankası*; Türk Traktör*; Türk Prysmian*; Türk Tuborg*; Türk-İş*; Türk İş*; Türk Eğitim*; Türk Ocakları*; Türk Böbrek*; Türk Kadınlar*; Türk Kalp*; Türk Pen*; Türkiye İş Bankası*; Türkiye Finans*; Türkiye Gazetesi*; Türkiye Futbol*; Türkiye Kupası*; Türkiye Süper*; Türkiye Şampiyon*; Türkiye Güzeli*; CNNTürk*; CNN TÜRK*; Habertürk*; Haber Türk*; Azeri Light*
Türk Sanat Müziği*; Türk Halk Müziği*; Türk müziği*; Türk filmi*; Türk sineması*; Türk kahvesi*; Türk hamamı*; Türk lokumu*; Türk mutfağı*; Türk dili*; Türk Dili*
Milli Savunma Üniversitesi*; Hacı Bayram*; Kazak Abdal*; Rus Pazarı*; Rus pazarı*; Amerikan Pazarı*; Amerikan bar*; Amerikan futbolu*; Amerikan rüyası*; Amerikan Rüyası*; Amerikan servis*
# Peoples of long ago, food, games, sayings
Fin hamamı*; Fransız ihtilali*; Fransız İhtilali*; Fransız Devrimi*; Fransız kalmak*; Fransız kaldı*; Rus ruleti*; Rus salatası*; Amerikan salatası*; Roma hukuku*; Roma dönemi*; Roma Dönemi*; Roma devri*; Yunan mitolojisi*; Yunan tanrı*; Antik Yunan*; Eski Yunan*; Antik Mısır*; Eski Mısır*; Mısır Çarşısı*; Mısır çarşısı*; mısır nişastası*; Mısır unu*; Mısır gevreği*; Mısır özü*; Mısır yağı*; Mısır üreti*; Mısır ekimi*; Mısır fiyat*; Şam fıstığı*; Şam tatlısı*; Hint kumaşı*; Hint keneviri*; Hint yağı*; Hint horozu*; Hint tavuğu*; Hintyağı*; Çin Seddi*; Çin Mahallesi*; Çin mahallesi*; Çin lokantası*; Çin restoranı*; Çin takvimi*; Çin işkencesi*; İngiliz anahtarı*; İngiliz tuzu*; Alman usulü*; Alman papatyası*; Macar salamı*; Arnavut ciğeri*; Arnavut kaldırımı*; Arnavutköy*; Arnavutkoy*; Çerkez tavuğu*; Rum ateşi*; Rum Ortodoks*; Rum Patrikhane*; İstanbul Rum*; Rum Vakıfları*; Rum Lisesi*; Rumeli*; Rumi takvim*; Ermeni Patrik*; Ermeni Kilisesi*; Ermeni vatandaş*; İstanbul Ermeni*; Türkiye Ermenileri*; Türkiyeli Ermeni*; Türk Ermeni*; Ermeni asıllı*; Ermeni kökenli*; Rum asıllı*; Bulgar yoğurdu*; Moğol İmparatorluğu*; Moğol istilası*; Moğol Hanlığı*; Bengal kaplanı*; Japon balığı*; Japon yapıştırıcı*; Brezilya fönü*; Malta eriği*; Malta Köşkü*; Panama şapka*; Havana purosu*; Acem halısı*; İsveç masajı*; Norveç somonu*
Panama belgeleri*; Panama Belgeleri*; Wikileaks*
# Papers, films, clubs, makes
General Dynamics*; General Mills*; Prime Group*; Sultanahmet*; Sultan Ahmet*; Papa Johns*; Papa John's*; Kral FM*; Kral TV*; Kral Pop*; Emir Kusturica*; Prens Adaları*; Prenses Adaları*; Başbakanlık Merkez Binası*; İmam Hatip*; Vali Konağı*; Albay Caddesi*
Washington Enstitüsü*; Washington Institute*; Japan Times*; Moscow Times*; Tehran Times*; American Express*; British Airways*; Kuwait Airways*; Miss World*; Miss Türkiye*; Slumdog*; Air France*; France Telecom*; Bank Asya*; Bank of America*; Merrill Lynch*; America Online*; American Airlines*; New England*; France Football*; Real Madrid*; Atletico Madrid*; Hertha Berlin*; Dinamo Kiev*; Dinamo Zagreb*; Dinamo Bükreş*; Steaua Bükreş*; Dinamo Moskova*; Spartak Moskova*; CSKA Moskova*; Lokomotiv Moskova*; CSKA Sofya*; Levski Sofya*; Partizan Belgrad*; Kızılyıldız*; Sparta Prag*; Slavia Prag*; Austria Wien*; Rapid Wien*; Rapid Viyana*; AS Roma*; Roma maçı*; Legia Varşova*; Olympiakos*; Zalgiris*; Stockholm Sendromu*; Stockholm sendromu*
Champs-Élysées; Champs-Elysees; Şanzelize*
Pentagon Papers*; Pentagon grubu*; Kremlin Duvarı*
Kosova Kurtuluş*; Kosova Savaşı*; Kosova Meydan*; Mali Müşavir*; Mali müşavir*; Mali Tablo*; Mali Suçları*; Mali Kural*; Mali yıl*
Dünya Kupası*; Dünya Bankası Caddesi*; Birlik Devlet Hastanesi*; Avrupa Konutları*; Avrupa Yakası*; Avrupa yakası*; Avrupa Şampiyon*; Avrupa Kupa*; Avrupa Ligi*; AB Kupası*; AB Grubu*; AB kan grubu*; AB grubu kan*
Batı Trakya*; Batı Anadolu*; Batı Karadeniz*; Batı Akdeniz*; Batı Berlin*; Batı yakası*; Batı Yakası*; Batı Nil*; Batı Nil Virüsü*
başbakan adayı*; başbakan adaylığı*; cumhurbaşkanı adayı*; cumhurbaşkanı adaylığı*; başkan adayı*; başkan adaylığı*
`;

/** Turkish phrases that hold a form and name nothing. */
export const notNames: readonly string[] = ROWS.split("\n")
  .filter((row) => !row.startsWith("#"))
  .flatMap((row) => row.split(";"))
  .map((form) => form.trim())
  .filter((form, at, all) => form !== "" && all.indexOf(form) === at);
