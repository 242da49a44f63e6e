import { type StateNames, stateNames } from "../../vocabulary/index.js";

/**
 * English words for states: names | adjectives | people | capitals and seats that act | prefixes. `?` marks a string with
 * another common meaning. The same adjective may stand at two states ("Korean", "Congolese", "Dominican"); it is marked then.
 */
export const states: Readonly<Record<string, StateNames>> = stateNames(`
ABW | Aruba | Aruban | Aruban; Arubans | Oranjestad
AFG | Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan; Afghani? | Afghan; Afghans | Kabul; Arg Palace
AGO | Angola; Republic of Angola; People's Republic of Angola | Angolan | Angolan; Angolans | Luanda
AIA | Anguilla | Anguillan | Anguillan; Anguillans | The Valley?
ALA | Åland Islands; Aland Islands; Åland | Ålandic | Ålander; Ålanders | Mariehamn
ALB | Albania; Republic of Albania | Albanian | Albanian; Albanians | Tirana; Tiranë
AND | Andorra; Principality of Andorra | Andorran | Andorran; Andorrans | Andorra la Vella
ARE | United Arab Emirates; UAE; U.A.E.; Emirates? | Emirati | Emirati; Emiratis | Abu Dhabi; Abu Zabi
ARG | Argentina; Argentine Republic; the Argentine? | Argentine; Argentinian; Argentinean | Argentine; Argentines; Argentinian; Argentinians | Buenos Aires; Casa Rosada
ARM | Armenia; Republic of Armenia | Armenian | Armenian; Armenians | Yerevan; Erevan | Armeno
ASM | American Samoa | American Samoan | American Samoan; American Samoans | Pago Pago
ATA | Antarctica | Antarctic?
ATF | French Southern Territories; French Southern and Antarctic Lands
ATG | Antigua and Barbuda; Antigua & Barbuda; Antigua | Antiguan; Barbudan | Antiguan; Antiguans; Barbudans | Saint John's?; St. John's?
AUS | Australia; Commonwealth of Australia | Australian; Aussie | Australian; Australians; Aussies | Canberra | Australo
AUT | Austria; Republic of Austria | Austrian | Austrian; Austrians | Vienna; Ballhausplatz; Hofburg? | Austro
AZE | Azerbaijan; Republic of Azerbaijan | Azerbaijani; Azeri | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku
BDI | Burundi; Republic of Burundi | Burundian | Burundian; Burundians | Gitega; Bujumbura
BEL | Belgium; Kingdom of Belgium | Belgian | Belgian; Belgians | | Belgo
BEN | Benin; Republic of Benin; Dahomey | Beninese; Beninois | Beninese; Beninois | Porto-Novo; Porto Novo; Cotonou
BES | Bonaire, Sint Eustatius and Saba; Caribbean Netherlands; Bonaire
BFA | Burkina Faso; Burkina; Upper Volta | Burkinabe; Burkinabé; Burkinese | Burkinabe; Burkinabé; Burkinabes | Ouagadougou
BGD | Bangladesh; People's Republic of Bangladesh; East Pakistan | Bangladeshi | Bangladeshi; Bangladeshis | Dhaka; Dacca; Jatiya Sangsad | Bangla
BGR | Bulgaria; Republic of Bulgaria | Bulgarian | Bulgarian; Bulgarians | Sofia? | Bulgaro
BHR | Bahrain; Kingdom of Bahrain; State of Bahrain | Bahraini | Bahraini; Bahrainis | Manama
BHS | Bahamas; The Bahamas; Commonwealth of the Bahamas; Commonwealth of The Bahamas | Bahamian | Bahamian; Bahamians | Nassau?
BIH | Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia-Herzegovina; Bosnia; BiH | Bosnian; Bosnian-Herzegovinian; Bosnian Serb; Bosnian Croat | Bosnian; Bosnians; Herzegovinians | Sarajevo
BLM | Saint Barthélemy; St. Barthélemy; Saint Barthelemy
BLR | Belarus; Republic of Belarus; Belorussia; Byelorussia; White Russia | Belarusian; Belarussian; Belorussian; Byelorussian | Belarusian; Belarusians; Belarussians | Minsk
BLZ | Belize; British Honduras | Belizean | Belizean; Belizeans | Belmopan
BMU | Bermuda | Bermudian; Bermudan | Bermudian; Bermudians | Hamilton?
BOL | Bolivia; Plurinational State of Bolivia; Republic of Bolivia | Bolivian | Bolivian; Bolivians | La Paz; Sucre?
BRA | Brazil; Federative Republic of Brazil; Brasil | Brazilian | Brazilian; Brazilians | Brasília; Brasilia; Itamaraty; Planalto
BRB | Barbados | Barbadian; Bajan | Barbadian; Barbadians; Bajans | Bridgetown
BRN | Brunei; Brunei Darussalam; Nation of Brunei; Negara Brunei Darussalam | Bruneian | Bruneian; Bruneians | Bandar Seri Begawan
BTN | Bhutan; Kingdom of Bhutan | Bhutanese | Bhutanese | Thimphu
BVT | Bouvet Island
BWA | Botswana; Republic of Botswana; Bechuanaland | Botswanan; Motswana; Batswana | Motswana; Batswana; Botswanans | Gaborone
CAF | Central African Republic; CAR? | Central African? | Central Africans | Bangui
CAN | Canada; Dominion of Canada | Canadian | Canadian; Canadians | Ottawa
CCK | Cocos (Keeling) Islands; Cocos Islands; Keeling Islands
CHE | Switzerland; Swiss Confederation | Swiss | Swiss | Bern; Berne; Bundeshaus | Helvetico
CHL | Chile; Republic of Chile | Chilean | Chilean; Chileans | Santiago?; Santiago de Chile; La Moneda
CHN | China; People's Republic of China; PRC; P.R.C.; P.R. China; PR China; P. R. China; Mainland China; mainland China; Red China; Communist China; Peoples Republic of China; Chinese People's Republic | Chinese | Chinese; Chinaman? | Beijing; Peking; Peiping; Zhongnanhai; Zhong Nan Hai; People's Liberation Army; PLA? | Sino
CIV | Côte d'Ivoire; Cote d'Ivoire; Ivory Coast; Republic of Côte d'Ivoire; Republic of Cote d'Ivoire; The Ivory Coast | Ivorian; Ivoirian; Ivoirien | Ivorian; Ivorians; Ivoirians | Yamoussoukro; Abidjan
CMR | Cameroon; Republic of Cameroon; Cameroons; Cameroun | Cameroonian | Cameroonian; Cameroonians | Yaoundé; Yaounde
COD | Democratic Republic of the Congo; Democratic Republic of Congo; DRC; D.R.C.; DR Congo; D.R. Congo; Congo-Kinshasa; Congo (Kinshasa); Congo, Democratic Republic of the; Congo?; Zaire; Zaïre; Republic of Zaire; Belgian Congo; Congo Free State | Congolese?; DRCongolese; Zairian; Zairean | Congolese? | Kinshasa; Léopoldville; Leopoldville
COG | Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo (Brazzaville); Congo Republic; People's Republic of the Congo; Congo, Republic of the; Congo? | Congolese?; Brazza-Congolese | Congolese? | Brazzaville
COK | Cook Islands | Cook Island | Cook Islander; Cook Islanders | Avarua
COL | Colombia; Republic of Colombia; New Granada? | Colombian | Colombian; Colombians | Bogotá; Bogota; Casa de Nariño
COM | Comoros; Union of the Comoros; The Comoros | Comorian; Comoran | Comorian; Comorians | Moroni
CPV | Cabo Verde; Cape Verde; Republic of Cabo Verde; Republic of Cape Verde | Cabo Verdean; Cape Verdean; Cabo-Verdian | Cape Verdean; Cape Verdeans; Cabo Verdeans | Praia
CRI | Costa Rica; Republic of Costa Rica | Costa Rican | Costa Rican; Costa Ricans | San José?; San Jose?
CSK | Czechoslovakia; Czecho-Slovakia; Czechoslovak Socialist Republic; Czech and Slovak Federative Republic; Czechoslovak Republic; CSSR | Czechoslovak; Czechoslovakian | Czechoslovak; Czechoslovaks; Czechoslovakians
CUB | Cuba; Republic of Cuba | Cuban | Cuban; Cubans | Havana; La Habana
CUW | Curaçao; Curacao | Curaçaoan; Curacaoan | Curaçaoans | Willemstad
CXR | Christmas Island
CYM | Cayman Islands; Caymans | Caymanian; Cayman | Caymanian; Caymanians | George Town?
CYP | Cyprus; Republic of Cyprus; Greek Cyprus; Southern Cyprus | Cypriot; Greek Cypriot; Cyprian? | Cypriot; Cypriots; Greek Cypriots | Nicosia
CZE | Czechia; Czech Republic; The Czech Republic | Czech | Czech; Czechs | Prague; Praha | Czecho
DDR | East Germany; German Democratic Republic; GDR | East German | East German; East Germans | East Berlin; Pankow
DEU | Germany; Federal Republic of Germany; FRG; F.R.G.; West Germany; Bundesrepublik; Bundesrepublik Deutschland | German; West German | German; Germans; West German; West Germans | Berlin; Bonn; Bundestag; Bundeswehr; Federal Chancellery? | Germano
DJI | Djibouti; Republic of Djibouti; French Somaliland | Djiboutian | Djiboutian; Djiboutians | Djibouti City
DMA | Dominica; Commonwealth of Dominica | Dominican? | Dominican?; Dominicans? | Roseau
DNK | Denmark; Kingdom of Denmark | Danish | Dane; Danes | Copenhagen; Christiansborg; Folketing | Dano
DOM | Dominican Republic; The Dominican Republic | Dominican? | Dominican?; Dominicans? | Santo Domingo
DZA | Algeria; People's Democratic Republic of Algeria; Democratic and Popular Republic of Algeria | Algerian | Algerian; Algerians | Algiers
ECU | Ecuador; Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | Ecuadorian; Ecuadorians; Ecuadoreans | Quito; Carondelet
EGY | Egypt; Arab Republic of Egypt; United Arab Republic | Egyptian | Egyptian; Egyptians | Cairo; Al Qahirah | Egypto
ERI | Eritrea; State of Eritrea | Eritrean | Eritrean; Eritreans | Asmara
ESH | Western Sahara; Sahrawi Arab Democratic Republic; Saharawi Arab Democratic Republic; SADR; Spanish Sahara | Sahrawi; Saharawi | Sahrawi; Sahrawis; Saharawis | Laayoune; El Aaiún
ESP | Spain; Kingdom of Spain | Spanish | Spaniard; Spaniards | Madrid; Moncloa; La Moncloa; Zarzuela | Hispano
EST | Estonia; Republic of Estonia | Estonian | Estonian; Estonians | Tallinn; Riigikogu
ETH | Ethiopia; Federal Democratic Republic of Ethiopia; Abyssinia | Ethiopian; Abyssinian? | Ethiopian; Ethiopians | Addis Ababa; Addis | Ethio
FIN | Finland; Republic of Finland | Finnish | Finn; Finns | Helsinki; Eduskunta | Finno
FJI | Fiji; Republic of Fiji; Fiji Islands | Fijian | Fijian; Fijians | Suva
FLK | Falkland Islands; Falklands; Islas Malvinas; Malvinas | Falkland | Falkland Islander; Falkland Islanders | Stanley?; Port Stanley
FRA | France; French Republic | French | Frenchman; Frenchmen; Frenchwoman; French | Paris; Élysée; Elysée; Elysee; Élysée Palace; Elysee Palace; Quai d'Orsay; Matignon | Franco
FRO | Faroe Islands; Faeroe Islands; Faroes | Faroese; Faeroese | Faroese; Faroe Islanders | Tórshavn; Torshavn
FSM | Federated States of Micronesia; Micronesia?; FSM? | Micronesian? | Micronesian?; Micronesians? | Palikir
GAB | Gabon; Gabonese Republic | Gabonese | Gabonese | Libreville
GBR | United Kingdom; UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; England?; Scotland?; Wales?; Northern Ireland? | British; English?; Scottish?; Welsh? | Briton; Britons; Brit; Brits; British; Englishman?; Englishmen? | London; Downing Street; 10 Downing Street; Number 10 Downing Street; No. 10 Downing Street; Number 10?; Number Ten?; No 10?; Whitehall; Westminster; Buckingham Palace; Chequers; House of Commons?; House of Lords?; MI6 | Anglo
GEO | Georgia?; Republic of Georgia; Gruzia; Sakartvelo | Georgian? | Georgian?; Georgians? | Tbilisi; Tiflis
GGY | Guernsey; Bailiwick of Guernsey
GHA | Ghana; Republic of Ghana; Gold Coast? | Ghanaian; Ghanian; Ghanean | Ghanaian; Ghanaians | Accra; Jubilee House
GIB | Gibraltar? | Gibraltarian | Gibraltarian; Gibraltarians
GIN | Guinea; Republic of Guinea; Guinea-Conakry; Guinea Conakry; Guinea (Conakry); Guinée | Guinean? | Guinean?; Guineans? | Conakry
GLP | Guadeloupe | Guadeloupean | Guadeloupeans | Basse-Terre
GMB | Gambia; The Gambia; Republic of The Gambia; Republic of the Gambia; Islamic Republic of The Gambia | Gambian | Gambian; Gambians | Banjul
GNB | Guinea-Bissau; Guinea Bissau; Republic of Guinea-Bissau; Portuguese Guinea | Bissau-Guinean; Guinea-Bissauan | Bissau-Guinean; Bissau-Guineans | Bissau
GNQ | Equatorial Guinea; Republic of Equatorial Guinea; Spanish Guinea | Equatorial Guinean; Equatoguinean; Equato-Guinean | Equatorial Guinean; Equatorial Guineans; Equatoguineans | Malabo; Ciudad de la Paz
GRC | Greece; Hellenic Republic; Hellas | Greek; Hellenic | Greek; Greeks | Athens; Maximos Mansion | Greco; Graeco; Helleno
GRD | Grenada | Grenadian | Grenadian; Grenadians | Saint George's?; St. George's?
GRL | Greenland; Kalaallit Nunaat | Greenlandic | Greenlander; Greenlanders | Nuuk; Godthåb
GTM | Guatemala; Republic of Guatemala | Guatemalan | Guatemalan; Guatemalans | Guatemala City
GUF | French Guiana; Guyane | French Guianese; Guianan? | French Guianese | Cayenne?
GUM | Guam | Guamanian | Guamanian; Guamanians | Hagåtña; Hagatna
GUY | Guyana; Co-operative Republic of Guyana; Cooperative Republic of Guyana; British Guiana | Guyanese | Guyanese | Georgetown?
HKG | Hong Kong; Hong Kong SAR; HKSAR; Hong Kong Special Administrative Region; Hongkong; Hong Kong, China; Hong Kong SAR China | Hongkongese | Hongkonger; Hongkongers; Hong Konger; Hong Kongers; Hong Kongese
HMD | Heard Island and McDonald Islands; Heard and McDonald Islands
HND | Honduras; Republic of Honduras | Honduran | Honduran; Hondurans | Tegucigalpa
HRV | Croatia; Republic of Croatia | Croatian; Croat | Croat; Croats; Croatian; Croatians | Zagreb | Croato
HTI | Haiti; Republic of Haiti; Hayti | Haitian | Haitian; Haitians | Port-au-Prince
HUN | Hungary; Republic of Hungary; Hungarian People's Republic | Hungarian; Magyar | Hungarian; Hungarians; Magyars | Budapest | Hungaro
IDN | Indonesia; Republic of Indonesia; Dutch East Indies | Indonesian | Indonesian; Indonesians | Jakarta; Djakarta; Nusantara?
IMN | Isle of Man | Manx
IND | India; Republic of India; Bharat; Union of India; Hindustan? | Indian?; Bharatiya | Indian?; Indians? | New Delhi; Delhi; South Block; Rashtrapati Bhavan; Raisina Hill; Lok Sabha; Rajya Sabha | Indo
IOT | British Indian Ocean Territory; BIOT; Chagos Archipelago; Chagos Islands; Diego Garcia | Chagossian | Chagossian; Chagossians
IRL | Ireland; Republic of Ireland; Éire; Eire; Irish Republic; Irish Free State | Irish | Irishman; Irishmen; Irish | Dublin; Dáil; Dail; Oireachtas | Hiberno
IRN | Iran; Islamic Republic of Iran; IRI?; Persia; I.R. Iran; IR Iran; Imperial State of Iran | Iranian; Persian? | Iranian; Iranians; Persians? | Tehran; Teheran; Majlis? | Irano; Perso?
IRQ | Iraq; Republic of Iraq; Irak | Iraqi | Iraqi; Iraqis | Baghdad; Bagdad
ISL | Iceland; Republic of Iceland | Icelandic | Icelander; Icelanders | Reykjavik; Reykjavík; Althing
ISR | Israel; State of Israel; Jewish state; Jewish State; Zionist entity; Zionist regime | Israeli | Israeli; Israelis; Jewish settler; Jewish settlers | Tel Aviv; Jerusalem; West Jerusalem; Knesset; Mossad; Shin Bet; IDF; Israel Defense Forces; Israel Defence Forces | Israelo
ITA | Italy; Italian Republic; Republic of Italy | Italian | Italian; Italians | Rome; Palazzo Chigi; Farnesina; Quirinal; Quirinale | Italo
JAM | Jamaica | Jamaican | Jamaican; Jamaicans | Kingston?
JEY | Jersey?; Bailiwick of Jersey
JOR | Jordan?; Hashemite Kingdom of Jordan; Kingdom of Jordan; Transjordan; Hashemite Kingdom | Jordanian | Jordanian; Jordanians | Amman
JPN | Japan; State of Japan; Nippon?; Empire of Japan | Japanese | Japanese | Tokyo; Kasumigaseki; Kantei; Nagatacho; Gaimusho
KAZ | Kazakhstan; Republic of Kazakhstan; Kazakstan; Qazaqstan; Kazakh SSR; Kazakh Soviet Socialist Republic | Kazakh; Kazakhstani; Kazak; Qazaq | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Astana; Nur-Sultan; Nursultan?; Akmola; Tselinograd; Akorda; Ak Orda; Alma-Ata; Alma Ata
KEN | Kenya; Republic of Kenya | Kenyan | Kenyan; Kenyans | Nairobi
KGZ | Kyrgyzstan; Kyrgyz Republic; The Kyrgyz Republic; Kirghizia; Kirgizstan; Kirghizstan; Kirgizia; Republic of Kyrgyzstan; Kyrghyzstan; Kyrgystan; Kirgistan; Kyrgyz SSR | Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz | Kyrgyz; Kyrgyzs; Kyrgyzstani; Kyrgyzstanis; Kirghiz | Bishkek; Frunze
KHM | Cambodia; Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; People's Republic of Kampuchea; Khmer Republic | Cambodian; Khmer? | Cambodian; Cambodians; Khmers | Phnom Penh; Phnom Pénh
KIR | Kiribati; Republic of Kiribati | I-Kiribati | I-Kiribati | Tarawa; South Tarawa
KNA | Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis; St. Kitts & Nevis; Federation of Saint Christopher and Nevis | Kittitian; Nevisian; Kittian | Kittitians; Nevisians | Basseterre
KOR | South Korea; Republic of Korea; ROK; R.O.K.; Korea?; Korea, Republic of; Korea Republic; S. Korea; S.Korea; Korea (Republic of) | South Korean; Korean?; S. Korean | South Korean; South Koreans; Korean?; Koreans? | Seoul; Blue House; Cheong Wa Dae; Yongsan?
KWT | Kuwait; State of Kuwait | Kuwaiti | Kuwaiti; Kuwaitis | Kuwait City
LAO | Laos; Lao People's Democratic Republic; Lao PDR; Lao P.D.R.; LPDR | Lao; Laotian | Lao; Laotian; Laotians | Vientiane
LBN | Lebanon?; Republic of Lebanon; Lebanese Republic | Lebanese | Lebanese | Beirut; Baabda
LBR | Liberia; Republic of Liberia | Liberian | Liberian; Liberians | Monrovia
LBY | Libya; State of Libya; Libyan Arab Jamahiriya; Socialist People's Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya; Jamahiriya | Libyan | Libyan; Libyans | Tripoli?
LCA | Saint Lucia; St. Lucia; St Lucia | Saint Lucian; St. Lucian; St Lucian | Saint Lucian; Saint Lucians; St. Lucians | Castries
LIE | Liechtenstein; Principality of Liechtenstein | Liechtensteiner | Liechtensteiner; Liechtensteiners | Vaduz
LKA | Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon? | Sri Lankan; Ceylonese; Lankan | Sri Lankan; Sri Lankans; Lankans | Colombo; Sri Jayawardenepura Kotte; Temple Trees | Lanka
LSO | Lesotho; Kingdom of Lesotho; Basutoland | Basotho; Mosotho; Lesothan | Mosotho; Basotho | Maseru
LTU | Lithuania; Republic of Lithuania | Lithuanian | Lithuanian; Lithuanians | Vilnius; Seimas
LUX | Luxembourg; Grand Duchy of Luxembourg; Luxemburg; Grand Duchy? | Luxembourgish; Luxembourgian; Luxembourger | Luxembourger; Luxembourgers | Luxembourg City
LVA | Latvia; Republic of Latvia | Latvian; Lettish | Latvian; Latvians; Letts | Riga; Saeima
MAC | Macao; Macau; Macao SAR; Macau SAR; MSAR; Macao Special Administrative Region; Macau Special Administrative Region; Macao, China; Macao SAR China | Macanese | Macanese
MAF | Saint Martin; St. Martin?; Collectivity of Saint Martin
MAR | Morocco; Kingdom of Morocco; Maroc | Moroccan | Moroccan; Moroccans | Rabat
MCO | Monaco?; Principality of Monaco | Monegasque; Monégasque; Monacan | Monegasque; Monegasques | Monte Carlo?; Monte-Carlo?
MDA | Moldova; Republic of Moldova; Moldavia; Moldovan Republic; Moldavian SSR | Moldovan; Moldavian | Moldovan; Moldovans; Moldavians | Chisinau; Chișinău; Chişinău; Kishinev | Moldo
MDG | Madagascar; Republic of Madagascar; Malagasy Republic | Malagasy; Madagascan | Malagasy; Madagascans; Malagasies | Antananarivo; Tananarive
MDV | Maldives; Republic of Maldives; The Maldives; Maldive Islands; Republic of the Maldives | Maldivian | Maldivian; Maldivians | Malé; Male?
MEX | Mexico; United Mexican States; México | Mexican | Mexican; Mexicans | Mexico City; Los Pinos
MHL | Marshall Islands; Republic of the Marshall Islands; RMI? | Marshallese | Marshallese | Majuro
MKD | North Macedonia; Republic of North Macedonia; Macedonia; Republic of Macedonia; Former Yugoslav Republic of Macedonia; former Yugoslav Republic of Macedonia; FYROM; FYR Macedonia; The former Yugoslav Republic of Macedonia | Macedonian; North Macedonian | Macedonian; Macedonians; North Macedonians | Skopje; Skoplje
MLI | Mali; Republic of Mali; French Sudan | Malian | Malian; Malians | Bamako
MLT | Malta; Republic of Malta | Maltese | Maltese | Valletta
MMR | Myanmar; Burma; Republic of the Union of Myanmar; Union of Myanmar; Union of Burma; Myanmar/Burma; Burma/Myanmar; Burma (Myanmar); Myanmar (Burma) | Burmese; Myanma; Myanmarese | Burmese; Burman; Burmans | Naypyidaw; Naypyitaw; Nay Pyi Taw; Nay Pyi Daw; Yangon; Rangoon
MNE | Montenegro; Crna Gora; Republic of Montenegro | Montenegrin | Montenegrin; Montenegrins | Podgorica; Titograd; Cetinje
MNG | Mongolia; Mongolian People's Republic; Outer Mongolia; State of Mongolia | Mongolian; Mongol? | Mongolian; Mongolians; Mongol?; Mongols? | Ulaanbaatar; Ulan Bator; Ulan-Bator; Ulaan Baatar
MNP | Northern Mariana Islands; Northern Marianas; Saipan; CNMI
MOZ | Mozambique; Republic of Mozambique; People's Republic of Mozambique | Mozambican; Mozambiquan | Mozambican; Mozambicans | Maputo; Lourenço Marques
MRT | Mauritania; Islamic Republic of Mauritania | Mauritanian | Mauritanian; Mauritanians | Nouakchott
MSR | Montserrat? | Montserratian | Montserratians | Plymouth?
MTQ | Martinique | Martinican; Martiniquais | Martinicans | Fort-de-France
MUS | Mauritius; Republic of Mauritius | Mauritian | Mauritian; Mauritians | Port Louis
MWI | Malawi; Republic of Malawi; Nyasaland | Malawian | Malawian; Malawians | Lilongwe
MYS | Malaysia; Federation of Malaysia; Malaya; Federation of Malaya | Malaysian; Malayan? | Malaysian; Malaysians | Kuala Lumpur; Putrajaya; Wisma Putra
MYT | Mayotte | Mahoran | Mahorans | Mamoudzou
NAM | Namibia; Republic of Namibia; South West Africa; South-West Africa | Namibian | Namibian; Namibians | Windhoek
NCL | New Caledonia | New Caledonian | New Caledonians | Nouméa; Noumea
NER | Niger; Republic of Niger; Republic of the Niger; The Niger | Nigerien; Nigérien | Nigerien; Nigeriens | Niamey
NFK | Norfolk Island
NGA | Nigeria; Federal Republic of Nigeria | Nigerian | Nigerian; Nigerians | Abuja; Aso Rock; Aso Villa
NIC | Nicaragua; Republic of Nicaragua | Nicaraguan | Nicaraguan; Nicaraguans | Managua
NIU | Niue | Niuean | Niuean; Niueans | Alofi
NLD | Netherlands; The Netherlands; Kingdom of the Netherlands; Holland? | Dutch; Netherlandish | Dutchman; Dutchmen; Dutchwoman; Dutch; Netherlander; Netherlanders | Amsterdam?; Hague?; The Hague?; Binnenhof
NOR | Norway; Kingdom of Norway | Norwegian | Norwegian; Norwegians | Oslo; Storting
NPL | Nepal; Federal Democratic Republic of Nepal; Kingdom of Nepal | Nepali; Nepalese | Nepali; Nepalis; Nepalese | Kathmandu; Katmandu; Singha Durbar; Singhadurbar
NRU | Nauru; Republic of Nauru | Nauruan | Nauruan; Nauruans | Yaren
NZL | New Zealand; Aotearoa; NZ; N.Z.; Aotearoa New Zealand | Kiwi? | New Zealander; New Zealanders; Kiwis? | Wellington?; Beehive?
OMN | Oman; Sultanate of Oman; Muscat and Oman | Omani | Omani; Omanis | Muscat
PAK | Pakistan; Islamic Republic of Pakistan; West Pakistan; Republic of Pakistan; I.R. of Pakistan | Pakistani; Pak? | Pakistani; Pakistanis | Islamabad; Rawalpindi?
PAN | Panama; Republic of Panama; Panamá | Panamanian | Panamanian; Panamanians | Panama City?
PCN | Pitcairn Islands; Pitcairn | | Pitcairn Islanders
PER | Peru; Republic of Peru; Perú | Peruvian | Peruvian; Peruvians | Lima
PHL | Philippines; Republic of the Philippines; The Philippines; The Philippine Islands | Philippine; Filipino; Filipina | Filipino; Filipinos; Filipina; Filipinas | Manila; Malacañang; Malacanang; Malacañan Palace; Malacanang Palace
PLW | Palau; Republic of Palau; Belau | Palauan | Palauan; Palauans | Ngerulmud; Koror
PNG | Papua New Guinea; PNG; P.N.G.; Independent State of Papua New Guinea | Papua New Guinean; Papuan? | Papua New Guinean; Papua New Guineans | Port Moresby
POL | Poland; Republic of Poland; Polish People's Republic | Polish | Pole?; Poles?; Polish | Warsaw; Sejm
PRI | Puerto Rico; Commonwealth of Puerto Rico; Porto Rico | Puerto Rican | Puerto Rican; Puerto Ricans | San Juan?
PRK | North Korea; Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea; N.Korea; Korea, Democratic People's Republic of; Korea DPR; DPR Korea; Hermit Kingdom | North Korean; Korean?; N. Korean | North Korean; North Koreans; Korean?; Koreans? | Pyongyang; P'yongyang; Pyeongyang; Korean Workers' Party? | Korea?
PRT | Portugal; Portuguese Republic | Portuguese | Portuguese | Lisbon; São Bento | Luso
PRY | Paraguay; Republic of Paraguay | Paraguayan | Paraguayan; Paraguayans | Asunción; Asuncion
PSE | Palestine; State of Palestine; Palestinian Authority; Palestinian National Authority; Palestinian Territories; Palestinian territories; Occupied Palestinian Territory; Occupied Palestinian Territories; occupied Palestinian territories; occupied Palestinian territory; West Bank and Gaza; West Bank and Gaza Strip; West Bank; Gaza Strip; Gaza; Palestine Liberation Organization; PLO | Palestinian; Gazan | Palestinian; Palestinians; Gazan; Gazans | Ramallah
PYF | French Polynesia; Tahiti | French Polynesian; Tahitian | Tahitians; French Polynesians | Papeete
QAT | Qatar; State of Qatar | Qatari | Qatari; Qataris | Doha
REU | Réunion; La Réunion; Reunion Island; Réunion Island | Réunionese; Reunionese | Réunionese
ROU | Romania; Rumania; Roumania; Socialist Republic of Romania | Romanian; Rumanian; Roumanian | Romanian; Romanians | Bucharest; Cotroceni | Romano?
RUS | Russia; Russian Federation; The Russian Federation; Russian Soviet Federative Socialist Republic; RSFSR; Russian SFSR | Russian | Russian; Russians; Rossiyane | Moscow; Kremlin; Smolenskaya Square; Smolenskaya; Duma; State Duma; Federation Council?; FSB | Russo
RWA | Rwanda; Republic of Rwanda; Rwandese Republic; Ruanda | Rwandan; Rwandese | Rwandan; Rwandans; Rwandese | Kigali
SAU | Saudi Arabia; Kingdom of Saudi Arabia; KSA; K.S.A.; Saudi Kingdom | Saudi; Saudi Arabian | Saudi; Saudis; Saudi Arabian; Saudi Arabians | Riyadh; Riyad; Jeddah?; Shura Council?
SDN | Sudan; Republic of the Sudan; Republic of Sudan; The Sudan; Democratic Republic of the Sudan; Anglo-Egyptian Sudan; North Sudan | Sudanese | Sudanese | Khartoum; Port Sudan?
SEN | Senegal; Republic of Senegal; Sénégal | Senegalese | Senegalese | Dakar
SGP | Singapore; Republic of Singapore; Lion City | Singaporean | Singaporean; Singaporeans | Istana
SGS | South Georgia and the South Sandwich Islands; South Georgia and South Sandwich Islands; South Sandwich Islands
SHN | Saint Helena, Ascension and Tristan da Cunha; Saint Helena; St. Helena; St Helena; Ascension Island; Tristan da Cunha | Saint Helenian; St. Helenian | Saint Helenians | Jamestown?
SJM | Svalbard and Jan Mayen; Svalbard; Spitsbergen; Jan Mayen
SLB | Solomon Islands; Solomons; The Solomon Islands; the Solomons | Solomon Island; Solomonese | Solomon Islander; Solomon Islanders | Honiara
SLE | Sierra Leone; Republic of Sierra Leone | Sierra Leonean; Sierra Leonian | Sierra Leonean; Sierra Leoneans | Freetown
SLV | El Salvador; Republic of El Salvador; Salvador? | Salvadoran; Salvadorean; Salvadorian | Salvadoran; Salvadorans; Salvadoreans | San Salvador
SMR | San Marino?; Republic of San Marino; Most Serene Republic of San Marino | Sammarinese; San Marinese | Sammarinese
SOM | Somalia; Federal Republic of Somalia; Somali Republic; Somali Democratic Republic; Somaliland? | Somali; Somalian; Somalilander? | Somali; Somalis; Somalians | Mogadishu; Muqdisho; Villa Somalia
SPM | Saint Pierre and Miquelon; St. Pierre and Miquelon; Saint-Pierre and Miquelon
SRB | Serbia; Republic of Serbia; Srbija; Serbia and Montenegro; Serbia & Montenegro | Serbian; Serb | Serb; Serbs; Serbian; Serbians | Belgrade; Beograd; Skupština; Skupstina | Serbo
SSD | South Sudan; Republic of South Sudan; Southern Sudan | South Sudanese | South Sudanese | Juba
STP | São Tomé and Príncipe; Sao Tome and Principe; Sao Tome & Principe; São Tomé and Principe; Democratic Republic of São Tomé and Príncipe; Democratic Republic of Sao Tome and Principe; São Tomé; Sao Tome | São Toméan; Sao Tomean; Santomean; São Tomean | São Toméans; Sao Tomeans
SUN | Soviet Union; Union of Soviet Socialist Republics; USSR; U.S.S.R.; Soviet Russia; Soviets? | Soviet | Soviet; Soviets | KGB; Supreme Soviet; Soviet Union Politburo
SUR | Suriname; Surinam; Republic of Suriname; Dutch Guiana | Surinamese | Surinamese; Surinamer; Surinamers | Paramaribo
SVK | Slovakia; Slovak Republic; The Slovak Republic | Slovak; Slovakian | Slovak; Slovaks; Slovakians | Bratislava; Pressburg
SVN | Slovenia; Republic of Slovenia | Slovenian; Slovene | Slovene; Slovenes; Slovenian; Slovenians | Ljubljana
SWE | Sweden; Kingdom of Sweden | Swedish | Swede; Swedes | Stockholm; Riksdag | Swedo
SWZ | Eswatini; Swaziland; Kingdom of Eswatini; Kingdom of Swaziland; eSwatini | Swazi; Liswati; Emaswati | Swazi; Swazis; Emaswati | Mbabane; Lobamba
SXM | Sint Maarten; St. Maarten; St Maarten
SYC | Seychelles; Republic of Seychelles; The Seychelles | Seychellois; Seychelloise | Seychellois | Victoria?
SYR | Syria; Syrian Arab Republic; Syrian Republic | Syrian | Syrian; Syrians | Damascus | Syro
TCA | Turks and Caicos Islands; Turks and Caicos; Turks & Caicos | | | Cockburn Town
TCD | Chad?; Republic of Chad; Tchad | Chadian | Chadian; Chadians | N'Djamena; Ndjamena; N'djamena; Fort-Lamy
TGO | Togo; Togolese Republic; Republic of Togo; Togoland | Togolese | Togolese | Lomé; Lome
THA | Thailand; Kingdom of Thailand; Siam | Thai; Siamese? | Thai; Thais | Bangkok; Krung Thep
TJK | Tajikistan; Republic of Tajikistan; Tadjikistan; Tadzhikistan; Tajik SSR; Tajik Republic; Tojikiston; Tajik Soviet Socialist Republic | Tajik; Tajikistani; Tadjik; Tadzhik | Tajik; Tajiks; Tajikistani; Tajikistanis | Dushanbe; Stalinabad
TKL | Tokelau | Tokelauan | Tokelauans
TKM | Turkmenistan; Turkmenia; Republic of Turkmenistan; Turkmen SSR | Turkmen; Turkmenistani; Turkmenian; Turkoman | Turkmen; Turkmens; Turkmenistanis; Turkmenistani; Turkomans | Ashgabat; Ashkhabad; Ashgabad; Aşgabat
TLS | Timor-Leste; East Timor; Timor Leste; Democratic Republic of Timor-Leste | Timorese; East Timorese | Timorese; East Timorese | Dili; Díli
TON | Tonga; Kingdom of Tonga | Tongan | Tongan; Tongans | Nuku'alofa; Nukualofa
TTO | Trinidad and Tobago; Trinidad & Tobago; Republic of Trinidad and Tobago; Trinidad; T&T? | Trinidadian; Tobagonian; Trinidadian and Tobagonian; Trinbagonian | Trinidadian; Trinidadians; Tobagonians | Port of Spain; Port-of-Spain
TUN | Tunisia; Republic of Tunisia; Tunisian Republic | Tunisian | Tunisian; Tunisians | Tunis; Carthage Palace | Tuniso
TUR | Türkiye; Turkey; Republic of Turkey; Republic of Türkiye; Turkiye; Republic of Turkiye; Türkiye Cumhuriyeti | Turkish | Turk; Turks | Ankara; Angora?; Çankaya; Cankaya; Beştepe; Bestepe | Turko; Turco
TUV | Tuvalu; Ellice Islands | Tuvaluan | Tuvaluan; Tuvaluans | Funafuti
TWN | Taiwan; Republic of China; ROC?; R.O.C.; Chinese Taipei; Formosa; Taiwan, China; Taiwan Province of China; Taiwan, Province of China; China's Taiwan; Taiwan region; Nationalist China; Taiwan Province | Taiwanese | Taiwanese | Taipei; Taibei
TZA | Tanzania; United Republic of Tanzania; Tanganyika; Zanzibar? | Tanzanian; Tanganyikan | Tanzanian; Tanzanians | Dodoma; Dar es Salaam; Dar-es-Salaam; Dar Es Salaam
UGA | Uganda; Republic of Uganda | Ugandan | Ugandan; Ugandans | Kampala; Entebbe?
UKR | Ukraine; Ukrainian SSR; The Ukraine | Ukrainian | Ukrainian; Ukrainians | Kyiv; Kiev; Kyiv City; Bankova; Verkhovna Rada; Rada?
UMI | United States Minor Outlying Islands; Wake Island; Midway Atoll
URY | Uruguay; Oriental Republic of Uruguay; Eastern Republic of Uruguay | Uruguayan | Uruguayan; Uruguayans | Montevideo
USA | United States; United States of America; US; U.S.; USA; U.S.A.; U.S; America; the States?; U. S.; U. S. A. | American; Yankee | American; Americans; Yankees?; Yanks | Washington?; Washington, D.C.; Washington D.C.; Washington, DC; Washington DC; White House; Pentagon; Capitol Hill; Oval Office; Foggy Bottom; Mar-a-Lago; US Congress; U.S. Congress; Capitol?
UZB | Uzbekistan; Republic of Uzbekistan; Uzbekiston; Uzbek SSR; Uzbek Soviet Socialist Republic; O'zbekiston | Uzbek; Uzbekistani | Uzbek; Uzbeks; Uzbekistanis; Uzbekistani | Tashkent; Toshkent; Samarkand?; Oliy Majlis
VAT | Holy See; Vatican; Vatican City; Vatican City State; Vatican City, State of | Papal; papal; Vaticano? | | Apostolic Palace
VCT | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent & the Grenadines; St. Vincent & Grenadines; St. Vincent & the Grenadines | Saint Vincentian; Vincentian; St. Vincentian | Vincentian; Vincentians | Kingstown
VEN | Venezuela; Bolivarian Republic of Venezuela; Venezuela, Bolivarian Republic of | Venezuelan; Bolivarian? | Venezuelan; Venezuelans | Caracas; Miraflores?; Miraflores Palace
VGB | British Virgin Islands; BVI; Virgin Islands, British | British Virgin Islander | British Virgin Islanders | Road Town
VIR | United States Virgin Islands; U.S. Virgin Islands; US Virgin Islands; USVI; Virgin Islands? | Virgin Islander? | Virgin Islanders? | Charlotte Amalie
VNM | Vietnam; Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; SRV?; North Vietnam; Democratic Republic of Vietnam; Democratic Republic of Viet Nam; S.R. Vietnam; Vietnam SR | Vietnamese; North Vietnamese | Vietnamese | Hanoi; Ha Noi; Hà Nội | Viet
VUT | Vanuatu; Republic of Vanuatu; New Hebrides | Vanuatuan; Ni-Vanuatu; ni-Vanuatu | Ni-Vanuatu; ni-Vanuatu; Vanuatuans | Port Vila; Port-Vila
WLF | Wallis and Futuna; Wallis & Futuna | Wallisian; Futunan | | Mata-Utu
WSM | Samoa; Independent State of Samoa; Western Samoa | Samoan | Samoan; Samoans | Apia
XKX | Kosovo; Republic of Kosovo; Kosova; Kosovo and Metohija | Kosovar; Kosovan; Kosovar Albanian | Kosovar; Kosovars; Kosovan; Kosovans | Pristina; Prishtina; Priština; Prishtinë
YEM | Yemen; Republic of Yemen; Yemen Republic; Yemen Arab Republic; North Yemen; South Yemen; People's Democratic Republic of Yemen; Yemen, Republic of | Yemeni; Yemenite? | Yemeni; Yemenis; Yemenites | Sanaa; Sana'a; San'a; Aden?
YUG | Yugoslavia; Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; SFRY; FRY?; Jugoslavia; Kingdom of Yugoslavia | Yugoslav; Yugoslavian | Yugoslav; Yugoslavs; Yugoslavians
ZAF | South Africa; Republic of South Africa; RSA?; Union of South Africa; S. Africa | South African | South African; South Africans | Pretoria; Tshwane; Union Buildings; Cape Town?
ZMB | Zambia; Republic of Zambia; Northern Rhodesia | Zambian | Zambian; Zambians | Lusaka
ZWE | Zimbabwe; Republic of Zimbabwe; Rhodesia; Southern Rhodesia | Zimbabwean; Rhodesian | Zimbabwean; Zimbabweans | Harare; Salisbury?
`);

/**
 * Longer names that hold a state's word and mean no state that acts: seas, papers, treaties, places elsewhere. A matcher
 * that prefers the longest string finds these first and leaves the state inside alone.
 */
export const notStates: readonly string[] = `
CPC Central Committee; Central Committee of the CPC; New Mexico; New Jersey; New England; New Georgia; South Georgia; Jersey City; Georgia Institute of Technology; Georgia Tech; University of Georgia; State of Georgia; Atlanta, Georgia; Georgia state; Georgia Senate; Georgia Power; Georgia Southern; Michael Jordan; Jordan River; River Jordan; Jordan Valley; Vernon Jordan; Hamilton Jordan; Barbara Jordan; Jim Jordan; Jordan Peterson; Jordan Belfort
South China Sea; East China Sea; Sea of Japan; Gulf of Mexico; Gulf of America; Gulf of Oman; Sea of Oman; Gulf of Thailand; Gulf of Guinea; Gulf of Finland; Gulf of Panama; Gulf of Aden; Gulf of Tonkin; Indian Ocean; Indian Ocean Region; Indian Ocean Rim; Persian Gulf; Arabian Gulf; Arabian Sea; Arabian Peninsula; Mozambique Channel; English Channel; Irish Sea; Norwegian Sea; Philippine Sea; West Philippine Sea; Taiwan Strait; Taiwan Straits; Korea Strait; Korean Peninsula; Korean peninsula; Korean War; Korean war; Korean Demilitarized Zone; Vietnam War; Vietnam war; Gulf War; Iraq War; Iraq war; Afghan War; Falklands War; Iran-Iraq War; Cold War; Bay of Bengal; Niger River; Niger Delta; Niger State; Congo River; Congo Basin; Lake Chad; Lake Chad Basin; Chad Basin; Lake Malawi; Suriname River; Panama Canal; Panama Papers; Luxembourg Gardens; Great Wall of China; Horn of Africa
West Papua; West Papuan; West Papuans; South America; Latin America; North America; Central America; Americas; Inner Mongolia; Inner Mongolian; West Indies; West Indian; West Indians; East Indies; American Indian; American Indians; Native American; Native Americans; Latin American; South American; North American; Central American; African American; African-American; Asian American; Guinea pig; Guinea pigs; Brazil nut; Turkish delight; Turkish Airlines; Swiss cheese; French fries; Persian Gulf War; Spanish flu; Dutch disease; Panama hat; Cuban Missile Crisis; Cuban missile crisis; Suez Canal; Brussels sprouts; Chinese New Year; Chinese Lunar New Year; Lunar New Year; Indian summer; Russian roulette; English language; English-language; in English; in Russian; in Chinese; in Turkish; in French; in German; in Arabic; in Spanish; Mandarin Chinese; Chinese language; Russian language; French language; German shepherd
Air China; Air France; Air India; China Daily; China Youth Daily; China Central Television; China Global Television Network; China News Service; China Radio International; China Quarterly; China Brief; China Digital Times; South China Morning Post; Times of India; Hindustan Times; Times of Israel; Times of Central Asia; Hürriyet Daily News; Washington Post; The Washington Post; Washington Times; Washington Examiner; Washington Quarterly; Moscow Times; The Moscow Times; Kyiv Post; Kyiv Independent; Kiev Post; Tehran Times; Jerusalem Post; Jakarta Post; Jakarta Globe; Japan Times; Korea Herald; Korea Times; Bangkok Post; Astana Times; Khmer Times; Le Monde; Egypt Today; Arab News; Financial Times of London; London School of Economics; King's College London; Beijing Review; Beijing Youth Daily; Beijing News; Dhaka Tribune; Kathmandu Post; Gulf Times; Saudi Gazette; Kuwait Times; Oman Observer; Buenos Aires Herald; Prague Post; Warsaw Voice; Baghdad Post; Cairo Review; Islamabad Policy Research Institute
Paris Agreement; Paris Accord; Paris Accords; Paris climate agreement; Paris climate accord; Paris climate deal; Paris Club; Paris Peace Conference; Paris Peace Accords; Paris Treaty; London Club; Rome Statute; Treaty of Rome; Rome Treaty; Lisbon Treaty; Treaty of Lisbon; Washington Consensus; Washington Treaty; Washington State; Washington state; State of Washington; George Washington; Washington Monument; Fort Washington; Mount Washington; George Washington University; Denzel Washington; Beijing Consensus; Beijing Declaration; Beijing Olympics; Beijing Winter Olympics; Beijing University; Peking University; Beijing Normal University; Beijing Foreign Studies University; Moscow State University; Moscow State Institute of International Relations; Tokyo University; University of Tokyo; Tokyo Stock Exchange; Tokyo Olympics; London Stock Exchange; Vienna Convention; Vienna Conventions; Vienna Document; Vienna Philharmonic; Geneva Convention; Geneva Conventions; Minsk agreements; Minsk Agreements; Minsk Protocol; Minsk Accords; Minsk accords; Minsk process; Minsk Group; Minsk II; Budapest Memorandum; Helsinki Final Act; Helsinki Accords; Kyoto Protocol; Oslo Accords; Oslo accords; Oslo process; Oslo Agreement; Oslo Agreements; Dayton Accords; Dayton Agreement; Abraham Accords; Camp David Accords; Taif Agreement; Algiers Agreement; Algiers Accords; Ottawa Treaty; Ottawa Convention; Madrid Conference; Madrid Protocol; Doha Agreement; Doha Round; Doha round; Doha Declaration; Bogota Declaration; Istanbul Convention; Montreux Convention; Ankara Agreement; Warsaw Pact; Warsaw Treaty; Warsaw Ghetto; Warsaw Convention; Berlin Wall; Berlin Conference; Berlin Process; Berlin airlift; Berlin Marathon; Prague Spring; Copenhagen criteria; Copenhagen Accord; Maastricht Treaty; Bern Convention; Basel Convention; Stockholm Syndrome; Stockholm Convention; Stockholm International Peace Research Institute; Stockholm Agreement; Brasilia Declaration; Lima Group; Maputo Protocol; Khartoum Process; Rabat Process; Nairobi Process; Luanda Process; Algiers Process; Addis Ababa Action Agenda; Addis Ababa Agreement; Kampala Convention; Bangkok Declaration; Kuala Lumpur Summit; Manila Pact; Manila Framework; Canberra Commission; Tehran Conference; Tehran Convention; Yalta Conference; Cairo Conference; Potsdam Conference; Simla Agreement; Tashkent Declaration; Tashkent Agreement; Astana Declaration; Kabul Process; Almaty Declaration; Alma-Ata Declaration; Alma-Ata Protocol; Bishkek Protocol; Baku-Tbilisi-Ceyhan; Baku-Tbilisi-Kars; Baku-Tbilisi-Erzurum; Prespa Agreement; Washington Agreement; Brussels Agreement; Ohrid Agreement; Khartoum Declaration; Good Friday Agreement
`
  .trim()
  .split(/[;\n]\s*/u)
  .map((name) => name.trim());
