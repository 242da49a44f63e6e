import { lazily } from "../../text/index.js";
import { type StateNames, stateNames } from "../../vocabulary/index.js";

/**
 * English words for states: names | adjectives | people | capitals and seats that act | prefixes | bodies. `?` marks a string with
 * another common meaning. The same adjective may stand at two states ("Korean", "Congolese", "Dominican"); it is marked then.
 */
export const states: () => Readonly<Record<string, StateNames>> = lazily(() =>
  stateNames(`
ABW | Aruba | Aruban | Aruban; Arubans | Oranjestad
AFG | Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Kingdom of Afghanistan | Afghan; Afghani? | Afghan; Afghans | Kabul; Arg Palace
AGO | Angola; Republic of Angola; People's Republic of Angola | Angolan | Angolan; Angolans | Luanda
AIA | Anguilla | Anguillan | Anguillan; Anguillans | The Valley?
ALA | Åland Islands; Aland Islands; Åland | Ålandic | Ålander; Ålanders | Mariehamn
ALB | Albania; Republic of Albania; Republika e Shqipërisë | Albanian | Albanian; Albanians | Tirana; Tiranë; Durazzo?
AND | Andorra; Principality of Andorra | Andorran | Andorran; Andorrans | Andorra la Vella
ARE | United Arab Emirates; UAE; U.A.E.; Emirates? | Emirati | Emirati; Emiratis | Abu Dhabi; Abu Zabi
ARG | Argentina; Argentine Republic; the Argentine?; República Argentina; Argentine Confederation; United Provinces of the Rio de la Plata; United Provinces of South America; Buenos Ayres | Argentine; Argentinian; Argentinean | Argentine; Argentines; Argentinian; Argentinians | Buenos Aires; Casa Rosada; Buenos Ayres
ARM | Armenia; Republic of Armenia; Armenian SSR; Soviet Armenia | Armenian | Armenian; Armenians | Yerevan; Erevan | Armeno
ASM | American Samoa | American Samoan | American Samoan; American Samoans | Pago Pago
ATA | Antarctica | Antarctic?
ATF | French Southern Territories; French Southern and Antarctic Lands
ATG | Antigua and Barbuda; Antigua & Barbuda; Antigua | Antiguan; Barbudan | Antiguan; Antiguans; Barbudans | Saint John's?; St. John's?
AUS | Australia; Commonwealth of Australia | Australian; Aussie | Australian; Australians; Aussies | Canberra | Australo
AUT | Austria; Republic of Austria; Austria-Hungary; Austria Hungary; Austro-Hungary; Austro-Hungarian Empire; Austrian Empire; Habsburg Empire; Hapsburg Empire; Habsburg Monarchy; Hapsburg Monarchy; Empire of Austria; Dual Monarchy; Austro-Hungarian Monarchy | Austrian; Austro-Hungarian; Habsburg?; Hapsburg? | Austrian; Austrians; Austro-Hungarians | Vienna; Ballhausplatz; Hofburg? | Austro
AZE | Azerbaijan; Republic of Azerbaijan; Azerbaijan SSR; Soviet Azerbaijan; Azerbaidjan; Azerbaijani Republic | Azerbaijani; Azeri | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku
BDI | Burundi; Republic of Burundi | Burundian | Burundian; Burundians | Gitega; Bujumbura
BEL | Belgium; Kingdom of Belgium; Royaume de Belgique | Belgian | Belgian; Belgians | | Belgo
BEN | Benin; Republic of Benin; Dahomey; Kingdom of Dahomey | Beninese; Beninois | Beninese; Beninois | Porto-Novo; Porto Novo; Cotonou
BES | Bonaire, Sint Eustatius and Saba; Caribbean Netherlands; Bonaire
BFA | Burkina Faso; Burkina; Upper Volta | Burkinabe; Burkinabé; Burkinese | Burkinabe; Burkinabé; Burkinabes | Ouagadougou
BGD | Bangladesh; People's Republic of Bangladesh; East Pakistan | Bangladeshi | Bangladeshi; Bangladeshis | Dhaka; Dacca | Bangla | Jatiya Sangsad
BGR | Bulgaria; Republic of Bulgaria; People's Republic of Bulgaria; Kingdom of Bulgaria | Bulgarian | Bulgarian; Bulgarians | Sofia? | Bulgaro
BHR | Bahrain; Kingdom of Bahrain; State of Bahrain | Bahraini | Bahraini; Bahrainis | Manama
BHS | Bahamas; The Bahamas; Commonwealth of the Bahamas; Commonwealth of The Bahamas | Bahamian | Bahamian; Bahamians | Nassau?
BIH | Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia-Herzegovina; Bosnia; BiH; Republika Srpska; Federation of Bosnia and Herzegovina; Bosnia and Hercegovina; Bosnia-Hercegovina | Bosnian; Bosnian-Herzegovinian; Bosnian Serb; Bosnian Croat | Bosnian; Bosnians; Herzegovinians | Sarajevo
BLM | Saint Barthélemy; St. Barthélemy; Saint Barthelemy
BLR | Belarus; Republic of Belarus; Belorussia; Byelorussia; White Russia; Byelorussian SSR | Belarusian; Belarussian; Belorussian; Byelorussian | Belarusian; Belarusians; Belarussians | Minsk
BLZ | Belize; British Honduras | Belizean | Belizean; Belizeans | Belmopan
BMU | Bermuda | Bermudian; Bermudan | Bermudian; Bermudians | Hamilton?
BOL | Bolivia; Plurinational State of Bolivia; Republic of Bolivia | Bolivian | Bolivian; Bolivians | La Paz; Sucre?
BRA | Brazil; Federative Republic of Brazil; Brasil; República Federativa do Brasil; Republic of Brazil; Empire of Brazil; United States of Brazil | Brazilian | Brazilian; Brazilians | Brasília; Brasilia; Planalto; Rio de Janeiro? | | Itamaraty
BRB | Barbados | Barbadian; Bajan | Barbadian; Barbadians; Bajans | Bridgetown
BRN | Brunei; Brunei Darussalam; Nation of Brunei; Negara Brunei Darussalam; Sultanate of Brunei | Bruneian | Bruneian; Bruneians | Bandar Seri Begawan
BTN | Bhutan; Kingdom of Bhutan | Bhutanese | Bhutanese | Thimphu
BVT | Bouvet Island
BWA | Botswana; Republic of Botswana; Bechuanaland; Bechuanaland Protectorate | Botswanan; Motswana; Batswana | Motswana; Batswana; Botswanans | Gaborone
CAF | Central African Republic; CAR?; Central African Empire; Ubangi-Shari; Oubangui-Chari | Central African? | Central Africans | Bangui
CAN | Canada; Dominion of Canada; Newfoundland?; British North America; Upper Canada; Lower Canada | Canadian | Canadian; Canadians | Ottawa
CCK | Cocos (Keeling) Islands; Cocos Islands; Keeling Islands
CHE | Switzerland; Swiss Confederation; Helvetic Confederation | Swiss | Swiss | Bern; Berne; Bundeshaus | Helvetico
CHL | Chile; Republic of Chile; República de Chile | Chilean | Chilean; Chileans | Santiago?; Santiago de Chile; La Moneda
CHN | China; People's Republic of China; PRC; P.R.C.; P.R. China; PR China; P. R. China; Mainland China; mainland China; Red China; Communist China; Peoples Republic of China; Chinese People's Republic; Manchu China; Qing China; Qing Empire; Qing dynasty; Qing Dynasty; Chinese Empire; Imperial China; Free China; Tibet?; Manchuria? | Chinese | Chinese; Chinaman? | Beijing; Peking; Peiping; Zhongnanhai; Zhong Nan Hai; Nanking; Chungking | Sino | People's Liberation Army; PLA?
CIV | Côte d'Ivoire; Cote d'Ivoire; Ivory Coast; Republic of Côte d'Ivoire; Republic of Cote d'Ivoire; The Ivory Coast; République de Côte d'Ivoire | Ivorian; Ivoirian; Ivoirien | Ivorian; Ivorians; Ivoirians | Yamoussoukro; Abidjan
CMR | Cameroon; Republic of Cameroon; Cameroons; Cameroun; French Cameroons; British Cameroons | Cameroonian | Cameroonian; Cameroonians | Yaoundé; Yaounde
COD | Democratic Republic of the Congo; Democratic Republic of Congo; DRC; D.R.C.; DR Congo; D.R. Congo; Congo-Kinshasa; Congo (Kinshasa); Congo, Democratic Republic of the; Congo?; Zaire; Zaïre; Republic of Zaire; Belgian Congo; Congo Free State; République démocratique du Congo; DROC; Dem. Rep. of the Congo; Democratic Republic of the Congo (DRC) | Congolese?; DRCongolese; Zairian; Zairean | Congolese? | Kinshasa; Léopoldville; Leopoldville
COG | Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo (Brazzaville); Congo Republic; People's Republic of the Congo; Congo, Republic of the; Congo?; French Congo; Middle Congo | Congolese?; Brazza-Congolese | Congolese? | Brazzaville
COK | Cook Islands | Cook Island | Cook Islander; Cook Islanders | Avarua
COL | Colombia; Republic of Colombia; New Granada?; República de Colombia; Gran Colombia; Republic of New Granada; United States of Colombia; Granadine Confederation | Colombian; New Granadian | Colombian; Colombians | Bogotá; Bogota; Casa de Nariño
COM | Comoros; Union of the Comoros; The Comoros | Comorian; Comoran | Comorian; Comorians | Moroni
CPV | Cabo Verde; Cape Verde; Republic of Cabo Verde; Republic of Cape Verde; Cape Verde Islands | Cabo Verdean; Cape Verdean; Cabo-Verdian | Cape Verdean; Cape Verdeans; Cabo Verdeans | Praia
CRI | Costa Rica; Republic of Costa Rica; República de Costa Rica | Costa Rican | Costa Rican; Costa Ricans | San José?; San Jose?
CSK | Czechoslovakia; Czecho-Slovakia; Czechoslovak Socialist Republic; Czech and Slovak Federative Republic; Czechoslovak Republic; CSSR; Protectorate of Bohemia and Moravia; Czecho-Slovak Republic | Czechoslovak; Czechoslovakian; Czecho-Slovak | Czechoslovak; Czechoslovaks; Czechoslovakians; Czecho-Slovaks; Czechoslovakian
CUB | Cuba; Republic of Cuba; República de Cuba | Cuban | Cuban; Cubans | Havana; La Habana
CUW | Curaçao; Curacao | Curaçaoan; Curacaoan | Curaçaoans | Willemstad
CXR | Christmas Island
CYM | Cayman Islands; Caymans | Caymanian; Cayman | Caymanian; Caymanians | George Town?
CYP | Cyprus; Republic of Cyprus; Greek Cyprus; Southern Cyprus | Cypriot; Greek Cypriot; Cyprian?; Cypriote | Cypriot; Cypriots; Greek Cypriots; Cypriotes | Nicosia
CZE | Czechia; Czech Republic; The Czech Republic; Bohemia? | Czech | Czech; Czechs | Prague; Praha | Czecho
DDR | East Germany; German Democratic Republic; GDR; German Democratic Republic (GDR); Soviet zone of Germany; G.D.R. | East German | East German; East Germans | East Berlin; Pankow
DEU | Germany; Federal Republic of Germany; FRG; F.R.G.; West Germany; Bundesrepublik; Bundesrepublik Deutschland; Prussia; Kingdom of Prussia; German Empire; Imperial Germany; Third Reich; Nazi Germany; Hitler Germany; Hitlerite Germany; Reich?; Weimar Republic; German Reich; Wilhelmine Germany; North German Confederation; North German Union; German Confederation; Hanseatic Republics; Bavaria; Kingdom of Bavaria; Saxony; Kingdom of Saxony; Württemberg; Wurttemberg; Kingdom of Württemberg; Hanover?; Kingdom of Hanover; Baden?; Grand Duchy of Baden; Mecklenburg-Schwerin; Mecklenburg-Strelitz; Oldenburg?; Duchy of Brunswick; Brunswick-Lüneburg; Hesse-Darmstadt; Hesse-Cassel; Duchy of Nassau; Schaumburg-Lippe; Hanseatic League; Holstein? | German; West German; Prussian; Nazi?; Bavarian; Saxon?; Hanoverian | German; Germans; West German; West Germans; Prussians; Nazis?; Bavarians | Berlin; Bonn; Wilhelmstrasse; Wilhelmstraße; Berchtesgaden | Germano | Bundestag; Bundeswehr; Federal Chancellery?; Luftwaffe; Wehrmacht
DJI | Djibouti; Republic of Djibouti; French Somaliland | Djiboutian | Djiboutian; Djiboutians | Djibouti City
DMA | Dominica; Commonwealth of Dominica | Dominican? | Dominican?; Dominicans? | Roseau
DNK | Denmark; Kingdom of Denmark; Denmark-Norway | Danish | Dane; Danes | Copenhagen; Christiansborg | Dano | Folketing
DOM | Dominican Republic; The Dominican Republic; República Dominicana; Santo Domingo Republic | Dominican? | Dominican?; Dominicans? | Santo Domingo
DZA | Algeria; People's Democratic Republic of Algeria; Democratic and Popular Republic of Algeria; Regency of Algiers; Barbary States?; French Algeria | Algerian | Algerian; Algerians | Algiers
ECU | Ecuador; Republic of Ecuador; República del Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | Ecuadorian; Ecuadorians; Ecuadoreans | Quito; Carondelet
EGY | Egypt; Arab Republic of Egypt; United Arab Republic; United Arab Republic (Egypt); Republic of Egypt; Kingdom of Egypt; U.A.R. | Egyptian | Egyptian; Egyptians | Cairo; Al Qahirah | Egypto
ERI | Eritrea; State of Eritrea | Eritrean | Eritrean; Eritreans | Asmara
ESH | Western Sahara; Sahrawi Arab Democratic Republic; Saharawi Arab Democratic Republic; SADR; Spanish Sahara; Rio de Oro | Sahrawi; Saharawi | Sahrawi; Sahrawis; Saharawis | Laayoune; El Aaiún
ESP | Spain; Kingdom of Spain; Reino de España; Spanish Republic; Nationalist Spain; Loyalist Spain; Republican Spain; Franco Spain; Spanish Empire; Spanish State | Spanish | Spaniard; Spaniards; Spanish Loyalists; Loyalists? | Madrid; Moncloa; La Moncloa; Zarzuela; Burgos? | Hispano
EST | Estonia; Republic of Estonia; Estonian SSR; Estonian Republic | Estonian | Estonian; Estonians | Tallinn | | Riigikogu
ETH | Ethiopia; Federal Democratic Republic of Ethiopia; Abyssinia; Ethiopian Empire; Empire of Ethiopia; Socialist Ethiopia; Italian East Africa? | Ethiopian; Abyssinian? | Ethiopian; Ethiopians | Addis Ababa; Addis | Ethio
FIN | Finland; Republic of Finland; Finnish Republic; Grand Duchy of Finland | Finnish | Finn; Finns | Helsinki | Finno | Eduskunta
FJI | Fiji; Republic of Fiji; Fiji Islands | Fijian | Fijian; Fijians | Suva
FLK | Falkland Islands; Falklands; Islas Malvinas; Malvinas | Falkland | Falkland Islander; Falkland Islanders | Stanley?; Port Stanley
FRA | France; French Republic; République française; Republic of France; Vichy France; Vichy; French Empire; French Indochina; French Indo-China; Indo-China?; Indochina?; French West Africa; French Equatorial Africa; Metropolitan France | French; Napoleonic? | Frenchman; Frenchmen; Frenchwoman; French; Frenchwomen | Paris; Élysée; Elysée; Elysee; Élysée Palace; Elysee Palace; Matignon; Palais de l'Elysée; Champs-Élysées Palace | Franco | Quai d'Orsay; Quai d' Orsay
FRO | Faroe Islands; Faeroe Islands; Faroes | Faroese; Faeroese | Faroese; Faroe Islanders | Tórshavn; Torshavn
FSM | Federated States of Micronesia; Micronesia?; FSM? | Micronesian? | Micronesian?; Micronesians? | Palikir
GAB | Gabon; Gabonese Republic | Gabonese | Gabonese | Libreville
GBR | United Kingdom; UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; England?; Scotland?; Wales?; Northern Ireland?; British Empire; England and Wales; United Kingdom of Great Britain and Ireland; United Kingdom of Great Britain; Ulster? | British; English?; Scottish?; Welsh? | Briton; Britons; Brit; Brits; British; Englishman?; Englishmen?; Scots?; Britisher; Britishers | London; Downing Street; 10 Downing Street; Number 10 Downing Street; No. 10 Downing Street; Number 10?; Number Ten?; No 10?; Whitehall; Westminster; Buckingham Palace; Chequers; Court of St. James; Court of St. James's; No. 10; Downing St. | Anglo | House of Commons?; House of Lords?; MI6; Royal Navy; RAF?; Royal Air Force
GEO | Georgia?; Republic of Georgia; Gruzia; Sakartvelo; Georgian SSR; Soviet Georgia; Georgian Republic; Rep. of Georgia | Georgian? | Georgian?; Georgians? | Tbilisi; Tiflis
GGY | Guernsey; Bailiwick of Guernsey
GHA | Ghana; Republic of Ghana; Gold Coast?; British Togoland | Ghanaian; Ghanian; Ghanean | Ghanaian; Ghanaians | Accra; Jubilee House
GIB | Gibraltar? | Gibraltarian | Gibraltarian; Gibraltarians
GIN | Guinea; Republic of Guinea; Guinea-Conakry; Guinea Conakry; Guinea (Conakry); Guinée; French Guinea; République de Guinée; Revolutionary People's Republic of Guinea | Guinean? | Guinean?; Guineans? | Conakry
GLP | Guadeloupe | Guadeloupean | Guadeloupeans | Basse-Terre
GMB | Gambia; The Gambia; Republic of The Gambia; Republic of the Gambia; Islamic Republic of The Gambia | Gambian | Gambian; Gambians | Banjul
GNB | Guinea-Bissau; Guinea Bissau; Republic of Guinea-Bissau; Portuguese Guinea | Bissau-Guinean; Guinea-Bissauan | Bissau-Guinean; Bissau-Guineans | Bissau
GNQ | Equatorial Guinea; Republic of Equatorial Guinea; Spanish Guinea; República de Guinea Ecuatorial; Rio Muni | Equatorial Guinean; Equatoguinean; Equato-Guinean | Equatorial Guinean; Equatorial Guineans; Equatoguineans | Malabo; Ciudad de la Paz
GRC | Greece; Hellenic Republic; Hellas; Kingdom of Greece; Greek Republic | Greek; Hellenic | Greek; Greeks | Athens; Maximos Mansion | Greco; Graeco; Helleno
GRD | Grenada | Grenadian | Grenadian; Grenadians | Saint George's?; St. George's?
GRL | Greenland; Kalaallit Nunaat | Greenlandic | Greenlander; Greenlanders | Nuuk; Godthåb
GTM | Guatemala; Republic of Guatemala; República de Guatemala | Guatemalan | Guatemalan; Guatemalans | Guatemala City
GUF | French Guiana; Guyane | French Guianese; Guianan? | French Guianese | Cayenne?
GUM | Guam | Guamanian | Guamanian; Guamanians | Hagåtña; Hagatna
GUY | Guyana; Co-operative Republic of Guyana; Cooperative Republic of Guyana; British Guiana; Co-operative Republic Of Guyana | Guyanese | Guyanese | Georgetown?
HKG | Hong Kong; Hong Kong SAR; HKSAR; Hong Kong Special Administrative Region; Hongkong; Hong Kong, China; Hong Kong SAR China | Hongkongese | Hongkonger; Hongkongers; Hong Konger; Hong Kongers; Hong Kongese
HMD | Heard Island and McDonald Islands; Heard and McDonald Islands
HND | Honduras; Republic of Honduras; República de Honduras | Honduran | Honduran; Hondurans | Tegucigalpa
HRV | Croatia; Republic of Croatia | Croatian; Croat | Croat; Croats; Croatian; Croatians | Zagreb | Croato
HTI | Haiti; Republic of Haiti; Hayti; Republic of Hayti; Saint-Domingue? | Haitian | Haitian; Haitians | Port-au-Prince
HUN | Hungary; Republic of Hungary; Hungarian People's Republic; Kingdom of Hungary; Hungarian Republic | Hungarian; Magyar | Hungarian; Hungarians; Magyars | Budapest | Hungaro
IDN | Indonesia; Republic of Indonesia; Dutch East Indies; Netherlands Indies; Netherlands East Indies; Republic of the United States of Indonesia; United States of Indonesia | Indonesian | Indonesian; Indonesians | Jakarta; Djakarta; Nusantara?
IMN | Isle of Man | Manx
IND | India; Republic of India; Bharat; Union of India; Hindustan?; British India; Indian Union; Republic Of India; Mughal Empire; Hyderabad State | Indian?; Bharatiya | Indian?; Indians? | New Delhi; Delhi; South Block; Rashtrapati Bhavan; Raisina Hill | Indo | Lok Sabha; Rajya Sabha
IOT | British Indian Ocean Territory; BIOT; Chagos Archipelago; Chagos Islands; Diego Garcia | Chagossian | Chagossian; Chagossians
IRL | Ireland; Republic of Ireland; Éire; Eire; Irish Republic; Irish Free State; Republic of Eire; Southern Ireland | Irish | Irishman; Irishmen; Irish; Irishwoman | Dublin; Government Buildings | Hiberno | Dáil; Dail; Oireachtas; Taoiseach's Office
IRN | Iran; Islamic Republic of Iran; IRI?; Persia; I.R. Iran; IR Iran; Imperial State of Iran; Persian Empire; Imperial Iran; Empire of Iran | Iranian; Persian? | Iranian; Iranians; Persians? | Tehran; Teheran; Sublime State of Persia; Qom? | Irano; Perso? | Majlis?; Pasdaran; Islamic Revolution Guards Corps; Revolutionary Guards?; Revolutionary Guard?
IRQ | Iraq; Republic of Iraq; Irak; Mesopotamia?; Kingdom of Iraq; Iraqi Republic; Federal Republic of Iraq; Iraqi Kurdistan; Kurdistan Region of Iraq; Kurdistan Region | Iraqi | Iraqi; Iraqis | Baghdad; Bagdad
ISL | Iceland; Republic of Iceland | Icelandic | Icelander; Icelanders | Reykjavik; Reykjavík | | Althing
ISR | Israel; State of Israel; Jewish state; Jewish State; Zionist entity; Zionist regime; Eretz Israel | Israeli | Israeli; Israelis; Jewish settler; Jewish settlers | Tel Aviv; Jerusalem; West Jerusalem | Israelo | Knesset; Mossad; Shin Bet; IDF; Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; Israeli Defense Force; Israel Defense Force
ITA | Italy; Italian Republic; Republic of Italy; Repubblica Italiana; Kingdom of Italy; Kingdom of Sardinia; Piedmont-Sardinia; Kingdom of the Two Sicilies; Two Sicilies; Grand Duchy of Tuscany; Tuscany?; Duchy of Parma; Duchy of Modena; Fascist Italy; Lombardy-Venetia; Sardinia? | Italian; Fascist?; Sardinian?; Neapolitan? | Italian; Italians; Fascists? | Rome; Palazzo Chigi; Quirinal; Quirinale; Palazzo Venezia | Italo | Farnesina
JAM | Jamaica | Jamaican | Jamaican; Jamaicans | Kingston?; Kingston, Jamaica
JEY | Jersey?; Bailiwick of Jersey
JOR | Jordan?; Hashemite Kingdom of Jordan; Kingdom of Jordan; Transjordan; Hashemite Kingdom; Trans-Jordan; Emirate of Transjordan | Jordanian; Transjordanian | Jordanian; Jordanians; Transjordanians | Amman
JPN | Japan; State of Japan; Nippon?; Empire of Japan; Nippon Empire; Japanese Empire; Imperial Japan; Militarist Japan | Japanese; Nipponese | Japanese; Nipponese | Tokyo; Kasumigaseki; Kantei; Nagatacho | | Gaimusho
KAZ | Kazakhstan; Republic of Kazakhstan; Kazakstan; Qazaqstan; Kazakh SSR; Kazakh Soviet Socialist Republic; Kazakhistan; Kazakhstan Republic; Kazakhastan | Kazakh; Kazakhstani; Kazak; Qazaq | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Astana; Nur-Sultan; Nursultan?; Akmola; Tselinograd; Akorda; Ak Orda; Alma-Ata; Alma Ata
KEN | Kenya; Republic of Kenya; British East Africa; East Africa Protectorate | Kenyan | Kenyan; Kenyans | Nairobi
KGZ | Kyrgyzstan; Kyrgyz Republic; The Kyrgyz Republic; Kirghizia; Kirgizstan; Kirghizstan; Kirgizia; Republic of Kyrgyzstan; Kyrghyzstan; Kyrgystan; Kirgistan; Kyrgyz SSR; Kirghiz SSR; Kyrgyz Republic (Kyrgyzstan) | Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz | Kyrgyz; Kyrgyzs; Kyrgyzstani; Kyrgyzstanis; Kirghiz | Bishkek; Frunze
KHM | Cambodia; Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; People's Republic of Kampuchea; Khmer Republic; State of Cambodia | Cambodian; Khmer?; Kampuchean | Cambodian; Cambodians; Khmers; Kampucheans | Phnom Penh; Phnom Pénh
KIR | Kiribati; Republic of Kiribati; Gilbert Islands; Gilbert and Ellice Islands | I-Kiribati | I-Kiribati | Tarawa; South Tarawa
KNA | Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis; St. Kitts & Nevis; Federation of Saint Christopher and Nevis | Kittitian; Nevisian; Kittian | Kittitians; Nevisians | Basseterre
KOR | South Korea; Republic of Korea; ROK; R.O.K.; Korea?; Korea, Republic of; Korea Republic; S. Korea; S.Korea; Korea (Republic of); Republic Of Korea; Kingdom of Korea; Empire of Korea; Korean Empire; Choson?; Joseon? | South Korean; Korean?; S. Korean | South Korean; South Koreans; Korean?; Koreans? | Seoul; Blue House; Cheong Wa Dae; Yongsan?
KWT | Kuwait; State of Kuwait | Kuwaiti | Kuwaiti; Kuwaitis | Kuwait City
LAO | Laos; Lao People's Democratic Republic; Lao PDR; Lao P.D.R.; LPDR; Kingdom of Laos | Lao; Laotian | Lao; Laotian; Laotians | Vientiane
LBN | Lebanon?; Republic of Lebanon; Lebanese Republic; Republic Of Lebanon; Greater Lebanon | Lebanese | Lebanese | Beirut; Baabda
LBR | Liberia; Republic of Liberia; Republic Of Liberia | Liberian | Liberian; Liberians | Monrovia
LBY | Libya; State of Libya; Libyan Arab Jamahiriya; Socialist People's Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya; Jamahiriya; Libyan Arab Republic; Kingdom of Libya; Tripolitania; Regency of Tripoli; Cyrenaica?; Government of National Accord; Government of National Unity? | Libyan | Libyan; Libyans | Tripoli?
LCA | Saint Lucia; St. Lucia; St Lucia | Saint Lucian; St. Lucian; St Lucian | Saint Lucian; Saint Lucians; St. Lucians | Castries
LIE | Liechtenstein; Principality of Liechtenstein | Liechtensteiner | Liechtensteiner; Liechtensteiners | Vaduz
LKA | Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon? | Sri Lankan; Ceylonese; Lankan | Sri Lankan; Sri Lankans; Lankans | Colombo; Sri Jayawardenepura Kotte; Temple Trees | Lanka
LSO | Lesotho; Kingdom of Lesotho; Basutoland | Basotho; Mosotho; Lesothan | Mosotho; Basotho | Maseru
LTU | Lithuania; Republic of Lithuania; Lithuanian SSR; Lithuanian Republic | Lithuanian | Lithuanian; Lithuanians | Vilnius | | Seimas
LUX | Luxembourg; Grand Duchy of Luxembourg; Luxemburg; Grand Duchy? | Luxembourgish; Luxembourgian; Luxembourger | Luxembourger; Luxembourgers | Luxembourg City
LVA | Latvia; Republic of Latvia; Latvian SSR; Latvian Republic | Latvian; Lettish | Latvian; Latvians; Letts? | Riga | | Saeima
MAC | Macao; Macau; Macao SAR; Macau SAR; MSAR; Macao Special Administrative Region; Macau Special Administrative Region; Macao, China; Macao SAR China | Macanese | Macanese
MAF | Saint Martin; St. Martin?; Collectivity of Saint Martin
MAR | Morocco; Kingdom of Morocco; Maroc; Royaume du Maroc; French Morocco; Spanish Morocco; Sultanate of Morocco | Moroccan | Moroccan; Moroccans | Rabat
MCO | Monaco?; Principality of Monaco | Monegasque; Monégasque; Monacan | Monegasque; Monegasques | Monte Carlo?; Monte-Carlo?
MDA | Moldova; Republic of Moldova; Moldavia; Moldovan Republic; Moldavian SSR; Moldavian Soviet Socialist Republic; Moldavian Republic; Bessarabia? | Moldovan; Moldavian | Moldovan; Moldovans; Moldavians | Chisinau; Chișinău; Chişinău; Kishinev | Moldo
MDG | Madagascar; Republic of Madagascar; Malagasy Republic; Democratic Republic of Madagascar | Malagasy; Madagascan | Malagasy; Madagascans; Malagasies | Antananarivo; Tananarive
MDV | Maldives; Republic of Maldives; The Maldives; Maldive Islands; Republic of the Maldives | Maldivian | Maldivian; Maldivians | Malé; Male?
MEX | Mexico; United Mexican States; México; Estados Unidos Mexicanos; Mexican Republic; Empire of Mexico; Mexican Empire | Mexican | Mexican; Mexicans | Mexico City; Los Pinos
MHL | Marshall Islands; Republic of the Marshall Islands; RMI?; Marshalls | Marshallese | Marshallese | Majuro
MKD | North Macedonia; Republic of North Macedonia; Macedonia; Republic of Macedonia; Former Yugoslav Republic of Macedonia; former Yugoslav Republic of Macedonia; FYROM; FYR Macedonia; The former Yugoslav Republic of Macedonia; F.Y.R.O.M.; FYR of Macedonia; Former Yugoslav Republic Of Macedonia | Macedonian; North Macedonian | Macedonian; Macedonians; North Macedonians | Skopje; Skoplje
MLI | Mali; Republic of Mali; French Sudan | Malian | Malian; Malians | Bamako
MLT | Malta; Republic of Malta | Maltese | Maltese | Valletta
MMR | Myanmar; Burma; Republic of the Union of Myanmar; Union of Myanmar; Union of Burma; Myanmar/Burma; Burma/Myanmar; Burma (Myanmar); Myanmar (Burma); Socialist Republic of the Union of Burma; Republic of the Union of Burma; Union of Myanmar (Burma) | Burmese; Myanma; Myanmarese | Burmese; Burman; Burmans | Naypyidaw; Naypyitaw; Nay Pyi Taw; Nay Pyi Daw; Yangon; Rangoon
MNE | Montenegro; Crna Gora; Republic of Montenegro; Kingdom of Montenegro | Montenegrin | Montenegrin; Montenegrins | Podgorica; Titograd; Cetinje
MNG | Mongolia; Mongolian People's Republic; Outer Mongolia; State of Mongolia; Mongolian Republic; Mongolian Peoples Republic | Mongolian; Mongol? | Mongolian; Mongolians; Mongol?; Mongols? | Ulaanbaatar; Ulan Bator; Ulan-Bator; Ulaan Baatar
MNP | Northern Mariana Islands; Northern Marianas; Saipan; CNMI
MOZ | Mozambique; Republic of Mozambique; People's Republic of Mozambique | Mozambican; Mozambiquan | Mozambican; Mozambicans | Maputo; Lourenço Marques
MRT | Mauritania; Islamic Republic of Mauritania | Mauritanian | Mauritanian; Mauritanians | Nouakchott
MSR | Montserrat? | Montserratian | Montserratians | Plymouth?
MTQ | Martinique | Martinican; Martiniquais | Martinicans | Fort-de-France
MUS | Mauritius; Republic of Mauritius | Mauritian | Mauritian; Mauritians | Port Louis
MWI | Malawi; Republic of Malawi; Nyasaland | Malawian | Malawian; Malawians | Lilongwe
MYS | Malaysia; Federation of Malaysia; Malaya; Federation of Malaya; British Malaya; Straits Settlements; Malay States; Federated Malay States; Malayan Union; North Borneo?; Sarawak?; Sabah? | Malaysian; Malayan? | Malaysian; Malaysians | Kuala Lumpur; Putrajaya; Wisma Putra
MYT | Mayotte | Mahoran | Mahorans | Mamoudzou
NAM | Namibia; Republic of Namibia; South West Africa; South-West Africa | Namibian | Namibian; Namibians | Windhoek
NCL | New Caledonia | New Caledonian | New Caledonians | Nouméa; Noumea
NER | Niger; Republic of Niger; Republic of the Niger; The Niger | Nigerien; Nigérien | Nigerien; Nigeriens | Niamey
NFK | Norfolk Island
NGA | Nigeria; Federal Republic of Nigeria | Nigerian | Nigerian; Nigerians | Abuja; Aso Rock; Aso Villa
NIC | Nicaragua; Republic of Nicaragua; República de Nicaragua; Nicaragua Republic | Nicaraguan | Nicaraguan; Nicaraguans | Managua
NIU | Niue | Niuean | Niuean; Niueans | Alofi
NLD | Netherlands; The Netherlands; Kingdom of the Netherlands; Holland?; Dutch Republic; Kingdom of Holland; Batavian Republic | Dutch; Netherlandish | Dutchman; Dutchmen; Dutchwoman; Dutch; Netherlander; Netherlanders | Amsterdam?; Hague?; The Hague?; Binnenhof
NOR | Norway; Kingdom of Norway | Norwegian | Norwegian; Norwegians | Oslo | | Storting
NPL | Nepal; Federal Democratic Republic of Nepal; Kingdom of Nepal; Nepaul | Nepali; Nepalese | Nepali; Nepalis; Nepalese | Kathmandu; Katmandu; Singha Durbar; Singhadurbar
NRU | Nauru; Republic of Nauru | Nauruan | Nauruan; Nauruans | Yaren
NZL | New Zealand; Aotearoa; NZ; N.Z.; Aotearoa New Zealand | Kiwi? | New Zealander; New Zealanders; Kiwis? | Wellington?; Beehive?
OMN | Oman; Sultanate of Oman; Muscat and Oman; Muscat; Sultanate of Muscat; Sultanate of Muscat and Oman | Omani | Omani; Omanis | Muscat
PAK | Pakistan; Islamic Republic of Pakistan; West Pakistan; Republic of Pakistan; I.R. of Pakistan; Dominion of Pakistan | Pakistani; Pak? | Pakistani; Pakistanis | Islamabad; Rawalpindi?
PAN | Panama; Republic of Panama; Panamá; República de Panamá | Panamanian | Panamanian; Panamanians | Panama City?
PCN | Pitcairn Islands; Pitcairn | | Pitcairn Islanders
PER | Peru; Republic of Peru; Perú; República del Perú; Peru-Bolivian Confederation; Peruvian Republic | Peruvian | Peruvian; Peruvians | Lima
PHL | Philippines; Republic of the Philippines; The Philippines; The Philippine Islands; Philippine Islands; Philippine Republic; Commonwealth of the Philippines; Philippine Commonwealth | Philippine; Filipino; Filipina | Filipino; Filipinos; Filipina; Filipinas | Manila; Malacañang; Malacanang; Malacañan Palace; Malacanang Palace
PLW | Palau; Republic of Palau; Belau | Palauan | Palauan; Palauans | Ngerulmud; Koror
PNG | Papua New Guinea; PNG; P.N.G.; Independent State of Papua New Guinea | Papua New Guinean; Papuan? | Papua New Guinean; Papua New Guineans | Port Moresby
POL | Poland; Republic of Poland; Polish People's Republic; Polish Republic; Congress Poland; Polish Government-in-Exile; People's Republic of Poland | Polish | Pole?; Poles?; Polish | Warsaw; Belvedere Palace? | | Sejm
PRI | Puerto Rico; Commonwealth of Puerto Rico; Porto Rico | Puerto Rican | Puerto Rican; Puerto Ricans | San Juan?
PRK | North Korea; Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea; N.Korea; Korea, Democratic People's Republic of; Korea DPR; DPR Korea; Hermit Kingdom; North Korea (DPRK); Democratic People's Republic Of Korea; Korea, North; DPR of Korea; Democratic Peoples Republic of Korea | North Korean; Korean?; N. Korean | North Korean; North Koreans; Korean?; Koreans? | Pyongyang; P'yongyang; Pyeongyang | Korea? | Korean Workers' Party?
PRT | Portugal; Portuguese Republic; República Portuguesa; Kingdom of Portugal; Portuguese Empire | Portuguese | Portuguese | Lisbon; São Bento | Luso
PRY | Paraguay; Republic of Paraguay; República del Paraguay | Paraguayan | Paraguayan; Paraguayans | Asunción; Asuncion
PSE | Palestine; State of Palestine; Palestinian Authority; Palestinian National Authority; Palestinian Territories; Palestinian territories; Occupied Palestinian Territory; Occupied Palestinian Territories; occupied Palestinian territories; occupied Palestinian territory; West Bank and Gaza; West Bank and Gaza Strip; West Bank; Gaza Strip; Gaza; Palestinian Territory; Mandate Palestine; Palestinian Mandate; Palestine National Authority; Palestinian state?; Palestinian enclave; the Strip?; Judea and Samaria | Palestinian; Gazan | Palestinian; Palestinians; Gazan; Gazans | Ramallah | | Palestine Liberation Organization; PLO; P.L.O.; Palestinian Liberation Organization; Palestine Liberation Organisation; Palestinian Liberation Organisation
PYF | French Polynesia; Tahiti | French Polynesian; Tahitian | Tahitians; French Polynesians | Papeete
QAT | Qatar; State of Qatar | Qatari | Qatari; Qataris | Doha
REU | Réunion; La Réunion; Reunion Island; Réunion Island | Réunionese; Reunionese | Réunionese
ROU | Romania; Rumania; Roumania; Socialist Republic of Romania; Kingdom of Romania; Kingdom of Roumania; Kingdom of Rumania; Romanian People's Republic; Moldavia and Wallachia; Danubian Principalities | Romanian; Rumanian; Roumanian | Romanian; Romanians; Rumanians; Roumanians | Bucharest; Cotroceni | Romano?
RUS | Russia; Russian Federation; The Russian Federation; Russian Soviet Federative Socialist Republic; RSFSR; Russian SFSR; Russian Empire; Imperial Russia; Tsarist Russia; Czarist Russia; Tzarist Russia; Muscovy; Russian Fed.; Czarist empire; Chechnya?; Chechen Republic?; Tatarstan? | Russian; Tsarist?; Czarist?; Muscovite? | Russian; Russians; Rossiyane; Muscovites? | Moscow; Kremlin; St. Petersburg?; Petrograd | Russo | Smolenskaya Square; Smolenskaya; Duma; State Duma; Federation Council?; FSB; Security Council of the Russian Federation; GRU; SVR?; Roskomnadzor
RWA | Rwanda; Republic of Rwanda; Rwandese Republic; Ruanda; Republic Of Rwanda; Ruanda-Urundi | Rwandan; Rwandese | Rwandan; Rwandans; Rwandese | Kigali
SAU | Saudi Arabia; Kingdom of Saudi Arabia; KSA; K.S.A.; Saudi Kingdom; Hejaz; Hedjaz; Nejd; Kingdom of Hejaz; Kingdom of the Hejaz and Nejd; Saudi-Arabia | Saudi; Saudi Arabian | Saudi; Saudis; Saudi Arabian; Saudi Arabians | Riyadh; Riyad; Jeddah? | | Shura Council?
SDN | Sudan; Republic of the Sudan; Republic of Sudan; The Sudan; Democratic Republic of the Sudan; Anglo-Egyptian Sudan; North Sudan; Republic Of the Sudan; Mahdist State | Sudanese | Sudanese | Khartoum; Port Sudan?
SEN | Senegal; Republic of Senegal; Sénégal | Senegalese | Senegalese | Dakar
SGP | Singapore; Republic of Singapore; Lion City | Singaporean | Singaporean; Singaporeans | Istana
SGS | South Georgia and the South Sandwich Islands; South Georgia and South Sandwich Islands; South Sandwich Islands | South Georgian
SHN | Saint Helena, Ascension and Tristan da Cunha; Saint Helena; St. Helena; St Helena; Ascension Island; Tristan da Cunha | Saint Helenian; St. Helenian | Saint Helenians | Jamestown?
SJM | Svalbard and Jan Mayen; Svalbard; Spitsbergen; Jan Mayen
SLB | Solomon Islands; Solomons; The Solomon Islands; the Solomons | Solomon Island; Solomonese | Solomon Islander; Solomon Islanders | Honiara
SLE | Sierra Leone; Republic of Sierra Leone | Sierra Leonean; Sierra Leonian | Sierra Leonean; Sierra Leoneans | Freetown
SLV | El Salvador; Republic of El Salvador; Salvador?; República de El Salvador; Republic of Salvador; Salvadorian Republic | Salvadoran; Salvadorean; Salvadorian | Salvadoran; Salvadorans; Salvadoreans | San Salvador
SMR | San Marino?; Republic of San Marino; Most Serene Republic of San Marino | Sammarinese; San Marinese | Sammarinese
SOM | Somalia; Federal Republic of Somalia; Somali Republic; Somali Democratic Republic; Somaliland?; British Somaliland; Italian Somaliland; Puntland?; Jubaland? | Somali; Somalian; Somalilander? | Somali; Somalis; Somalians | Mogadishu; Muqdisho; Villa Somalia
SPM | Saint Pierre and Miquelon; St. Pierre and Miquelon; Saint-Pierre and Miquelon
SRB | Serbia; Republic of Serbia; Srbija; Serbia and Montenegro; Serbia & Montenegro; Kingdom of Serbia; Federal Republic of Serbia; Servia | Serbian; Serb; Servian; Serbian-Montenegrin | Serb; Serbs; Serbian; Serbians; Servians | Belgrade; Beograd | Serbo | Skupština; Skupstina
SSD | South Sudan; Republic of South Sudan; Southern Sudan; Republic Of South Sudan | South Sudanese | South Sudanese | Juba
STP | São Tomé and Príncipe; Sao Tome and Principe; Sao Tome & Principe; São Tomé and Principe; Democratic Republic of São Tomé and Príncipe; Democratic Republic of Sao Tome and Principe; São Tomé; Sao Tome | São Toméan; Sao Tomean; Santomean; São Tomean | São Toméans; Sao Tomeans
SUN | Soviet Union; Union of Soviet Socialist Republics; USSR; U.S.S.R.; Soviet Russia; Soviets?; Union of Soviet Socialist Republics (USSR); U.S.S.R; Soviet union; Bolshevik Russia; Soviet State; RSFSR? | Soviet; Bolshevik?; Soviet-Russian | Soviet; Soviets; Bolsheviks?; Bolsheviki? | | | KGB; Supreme Soviet; Soviet Union Politburo; Supreme Soviet of the USSR; Red Army; Politburo of the CPSU; CPSU
SUR | Suriname; Surinam; Republic of Suriname; Dutch Guiana | Surinamese | Surinamese; Surinamer; Surinamers | Paramaribo
SVK | Slovakia; Slovak Republic; The Slovak Republic; Slovak State; Slovak Socialist Republic | Slovak; Slovakian | Slovak; Slovaks; Slovakians | Bratislava; Pressburg
SVN | Slovenia; Republic of Slovenia | Slovenian; Slovene | Slovene; Slovenes; Slovenian; Slovenians | Ljubljana
SWE | Sweden; Kingdom of Sweden; Sweden-Norway; Kingdom of Sweden and Norway | Swedish | Swede; Swedes | Stockholm | Swedo | Riksdag
SWZ | Eswatini; Swaziland; Kingdom of Eswatini; Kingdom of Swaziland; eSwatini; Swazi Kingdom | Swazi; Liswati; Emaswati | Swazi; Swazis; Emaswati | Mbabane; Lobamba
SXM | Sint Maarten; St. Maarten; St Maarten
SYC | Seychelles; Republic of Seychelles; The Seychelles | Seychellois; Seychelloise | Seychellois | Victoria?
SYR | Syria; Syrian Arab Republic; Syrian Republic; Syrian Arab Republic (Syria); Syrian regime; Assad regime; Assad government; Assad's regime; Assad's government; al-Assad regime; Syria's regime; Syria regime; Damascus regime; French Mandate of Syria | Syrian | Syrian; Syrians | Damascus | Syro
TCA | Turks and Caicos Islands; Turks and Caicos; Turks & Caicos | | | Cockburn Town
TCD | Chad?; Republic of Chad; Tchad; République du Tchad | Chadian | Chadian; Chadians | N'Djamena; Ndjamena; N'djamena; Fort-Lamy
TGO | Togo; Togolese Republic; Republic of Togo; Togoland | Togolese | Togolese | Lomé; Lome
THA | Thailand; Kingdom of Thailand; Siam; Kingdom of Siam | Thai; Siamese? | Thai; Thais | Bangkok; Krung Thep
TJK | Tajikistan; Republic of Tajikistan; Tadjikistan; Tadzhikistan; Tajik SSR; Tajik Republic; Tojikiston; Tajik Soviet Socialist Republic; Tadzhik SSR | Tajik; Tajikistani; Tadjik; Tadzhik | Tajik; Tajiks; Tajikistani; Tajikistanis | Dushanbe; Stalinabad
TKL | Tokelau | Tokelauan | Tokelauans
TKM | Turkmenistan; Turkmenia; Republic of Turkmenistan; Turkmen SSR | Turkmen; Turkmenistani; Turkmenian; Turkoman | Turkmen; Turkmens; Turkmenistanis; Turkmenistani; Turkomans | Ashgabat; Ashkhabad; Ashgabad; Aşgabat
TLS | Timor-Leste; East Timor; Timor Leste; Democratic Republic of Timor-Leste | Timorese; East Timorese | Timorese; East Timorese | Dili; Díli
TON | Tonga; Kingdom of Tonga | Tongan | Tongan; Tongans | Nuku'alofa; Nukualofa
TTO | Trinidad and Tobago; Trinidad & Tobago; Republic of Trinidad and Tobago; Trinidad; T&T? | Trinidadian; Tobagonian; Trinidadian and Tobagonian; Trinbagonian | Trinidadian; Trinidadians; Tobagonians | Port of Spain; Port-of-Spain
TUN | Tunisia; Republic of Tunisia; Tunisian Republic; Regency of Tunis | Tunisian | Tunisian; Tunisians | Tunis; Carthage Palace | Tuniso
TUR | Türkiye; Turkey; Republic of Turkey; Republic of Türkiye; Turkiye; Republic of Turkiye; Türkiye Cumhuriyeti; Ottoman Empire; Turkish Empire; Sublime Porte; the Porte; Ottoman Turkey; Turkish Republic; Ottomans | Turkish; Ottoman | Turk; Turks; Ottoman Turks | Ankara; Angora?; Çankaya; Cankaya; Beştepe; Bestepe; Constantinople | Turko; Turco
TUV | Tuvalu; Ellice Islands | Tuvaluan | Tuvaluan; Tuvaluans | Funafuti
TWN | Taiwan; Republic of China; ROC?; R.O.C.; Chinese Taipei; Formosa; Taiwan, China; Taiwan Province of China; Taiwan, Province of China; China's Taiwan; Taiwan region; Nationalist China; Taiwan Province; Republic of China (Taiwan); Taiwan (Republic of China); R.O.C; Republic of China on Taiwan; Kuomintang China; Taiwan, P.R.C.; Taiwan Area | Taiwanese; Formosan | Taiwanese; Formosans | Taipei; Taibei
TZA | Tanzania; United Republic of Tanzania; Tanganyika; Zanzibar?; Tanganyika Territory; United Republic Of Tanzania; German East Africa; Zanzibar and Pemba; Sultanate of Zanzibar | Tanzanian; Tanganyikan | Tanzanian; Tanzanians | Dodoma; Dar es Salaam; Dar-es-Salaam; Dar Es Salaam
UGA | Uganda; Republic of Uganda; Uganda Protectorate; Buganda? | Ugandan | Ugandan; Ugandans | Kampala; Entebbe?
UKR | Ukraine; Ukrainian SSR; The Ukraine; Ukrainian Soviet Socialist Republic; Ukrainian People's Republic; Carpatho-Ukraine; Ruthenia? | Ukrainian | Ukrainian; Ukrainians | Kyiv; Kiev; Kyiv City; Bankova | | Verkhovna Rada; Rada?; Armed Forces of Ukraine
UMI | United States Minor Outlying Islands; Wake Island; Midway Atoll
URY | Uruguay; Oriental Republic of Uruguay; Eastern Republic of Uruguay; República Oriental del Uruguay; Banda Oriental | Uruguayan | Uruguayan; Uruguayans | Montevideo
USA | United States; United States of America; US; U.S.; USA; U.S.A.; U.S; America; the States?; U. S.; U. S. A.; U.S.of A.; American Republic; Confederate States of America; Confederate States; Confederacy?; Republic of Texas; Kingdom of Hawaii; Hawaiian Kingdom; Republic of Hawaii; Hawaiian Islands?; Hawaii?; Texas Republic | American; Yankee; Confederate? | American; Americans; Yankees?; Yanks | Washington?; Washington, D.C.; Washington D.C.; Washington, DC; Washington DC; White House; Oval Office; Mar-a-Lago; Capitol?; Washington, D. C.; Camp David?; Langley?; West Wing; Blair House; Capitol Building | | Pentagon; Capitol Hill; Foggy Bottom; US Congress; U.S. Congress; Fort Meade
UZB | Uzbekistan; Republic of Uzbekistan; Uzbekiston; Uzbek SSR; Uzbek Soviet Socialist Republic; O'zbekiston; Uzbekistan SSR; Bukhara Emirate; Emirate of Bukhara; Khanate of Khiva; Khanate of Kokand | Uzbek; Uzbekistani | Uzbek; Uzbeks; Uzbekistanis; Uzbekistani | Tashkent; Toshkent; Samarkand? | | Oliy Majlis
VAT | Holy See; Vatican; Vatican City; Vatican City State; Vatican City, State of; Papal States; States of the Church; Vatican State; Papacy; Roman Curia | Papal; papal; Vaticano? | | Apostolic Palace; St. Peter's Square?; Apostolic See
VCT | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent & the Grenadines; St. Vincent & Grenadines; St. Vincent & the Grenadines | Saint Vincentian; Vincentian; St. Vincentian | Vincentian; Vincentians | Kingstown
VEN | Venezuela; Bolivarian Republic of Venezuela; Venezuela, Bolivarian Republic of; República Bolivariana de Venezuela; Republic of Venezuela; United States of Venezuela; Bolivarian Republic | Venezuelan; Bolivarian? | Venezuelan; Venezuelans | Caracas; Miraflores?; Miraflores Palace
VGB | British Virgin Islands; BVI; Virgin Islands, British | British Virgin Islander | British Virgin Islanders | Road Town
VIR | United States Virgin Islands; U.S. Virgin Islands; US Virgin Islands; USVI; Virgin Islands? | Virgin Islander? | Virgin Islanders? | Charlotte Amalie
VNM | Vietnam; Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; SRV?; North Vietnam; Democratic Republic of Vietnam; Democratic Republic of Viet Nam; S.R. Vietnam; Vietnam SR; Annam; Tonkin; Cochin China; Cochinchina; Socialist Republic Of Vietnam; D.R.V.; DRV; Empire of Vietnam | Vietnamese; North Vietnamese; Annamese; Annamite | Vietnamese; Annamites | Hanoi; Ha Noi; Hà Nội | Viet
VUT | Vanuatu; Republic of Vanuatu; New Hebrides | Vanuatuan; Ni-Vanuatu; ni-Vanuatu | Ni-Vanuatu; ni-Vanuatu; Vanuatuans | Port Vila; Port-Vila
WLF | Wallis and Futuna; Wallis & Futuna | Wallisian; Futunan | | Mata-Utu
WSM | Samoa; Independent State of Samoa; Western Samoa; German Samoa | Samoan | Samoan; Samoans | Apia
XKX | Kosovo; Republic of Kosovo; Kosova; Kosovo and Metohija | Kosovar; Kosovan; Kosovar Albanian | Kosovar; Kosovars; Kosovan; Kosovans | Pristina; Prishtina; Priština; Prishtinë
YEM | Yemen; Republic of Yemen; Yemen Republic; Yemen Arab Republic; North Yemen; South Yemen; People's Democratic Republic of Yemen; Yemen, Republic of; Yemen Arab Republic (YAR); Aden Protectorate; Federation of South Arabia; Republic Of Yemen; Mutawakkilite Kingdom of Yemen; Kingdom of Yemen; PDRY; YAR? | Yemeni; Yemenite?; South Yemeni; North Yemeni | Yemeni; Yemenis; Yemenites; South Yemenis | Sanaa; Sana'a; San'a; Aden?
YUG | Yugoslavia; Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; SFRY; FRY?; Jugoslavia; Kingdom of Yugoslavia; Kingdom of the Serbs, Croats and Slovenes; Kingdom of Serbs, Croats and Slovenes; Jugo-Slavia; Yugo-Slavia; S.F.R.Y.; Federal People's Republic of Yugoslavia; Socialist Federal Republic Of Yugoslavia; Serb-Croat-Slovene State; former Yugoslavia; Former Yugoslavia | Yugoslav; Yugoslavian; Jugoslav; Jugo-Slav; Yugo-Slav | Yugoslav; Yugoslavs; Yugoslavians; Jugoslavs; Jugo-Slavs
ZAF | South Africa; Republic of South Africa; RSA?; Union of South Africa; S. Africa; South African Republic; Transvaal; Orange Free State; Boer Republics; Boer republics; Cape Colony; Union Of South Africa; South African Union; R.S.A. | South African; Boer? | South African; South Africans; Boers; Afrikaners? | Pretoria; Tshwane; Union Buildings; Cape Town?; Bloemfontein; Tuynhuys; Union Building
ZMB | Zambia; Republic of Zambia; Northern Rhodesia; Republic Of Zambia | Zambian | Zambian; Zambians | Lusaka
ZWE | Zimbabwe; Republic of Zimbabwe; Rhodesia; Southern Rhodesia; Zimbabwe Rhodesia; Zimbabwe-Rhodesia; Republic Of Zimbabwe; Federation of Rhodesia and Nyasaland? | Zimbabwean; Rhodesian; Southern Rhodesian | Zimbabwean; Zimbabweans; Rhodesians | Harare; Salisbury?
`),
);
