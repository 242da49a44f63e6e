/** An armed group that is not a state's: guerrillas, militias, movements that fight a government or govern without being recognised. */
export interface ArmedGroup {
  /** "org:Hezbollah". */
  readonly id: string;
  readonly name: string;
  readonly since?: number;
  /** Alpha-3 of the state whose people it is and on whose soil it mainly fights; absent for groups of many countries. */
  readonly home?: string;
}

// id, name, since, home. Event data count what a group does beyond its country as its country's (CAMEO codebook 1.1b3, chapter 3: the state comes first,
// the role second). Names and years follow the list of actors of the Uppsala Conflict Data Program where it has them; unknown years are left out.
const ROWS = `
# Middle East
Hamas|Hamas|1987|PSE
Islamic-Jihad|Palestinian Islamic Jihad|1981|PSE
Fatah|Fatah|1959|PSE
Al-Aqsa-Brigades|Al-Aqsa Martyrs' Brigades|2000|PSE
PFLP|Popular Front for the Liberation of Palestine|1967|PSE
DFLP|Democratic Front for the Liberation of Palestine|1968|PSE
Black-September|Black September|1970|PSE
Hezbollah|Hezbollah|1985|LBN
Amal|Amal Movement|1974|LBN
South-Lebanon-Army|South Lebanon Army|1977|LBN
Houthis|Houthis|1994|YEM
AQAP|Al-Qaeda in the Arabian Peninsula|2009|YEM
Mahdi-Army|Mahdi Army|2003|IRQ
Kataib-Hezbollah|Kataib Hezbollah|2003|IRQ
PMF|Popular Mobilization Forces|2014|IRQ
PUK|Patriotic Union of Kurdistan|1975|IRQ
KDP|Kurdistan Democratic Party|1946|IRQ
Peshmerga|Peshmerga||IRQ
MEK|People's Mujahedin of Iran|1965|IRN
PJAK|Kurdistan Free Life Party|2004|IRN
Jundallah|Jundallah|2003|IRN
PKK|Kurdistan Workers' Party|1978|TUR
YPG|People's Defence Units|2011|SYR
SDF|Syrian Democratic Forces|2015|SYR
FSA|Free Syrian Army|2011|SYR
HTS|Hayat Tahrir al-Sham|2017|SYR
al-Nusra|Al-Nusra Front|2012|SYR
Mujahideen-Shura-Council|Mujahideen Shura Council|2006|IRQ
ISIS|Islamic State|2013
Al-Qaeda|Al-Qaeda|1988
ASALA|Armenian Secret Army for the Liberation of Armenia|1975
FETO|Fethullah Terrorist Organization
# South and Central Asia
Taliban|Taliban|1994|AFG
Haqqani|Haqqani network||AFG
Mujahideen|Afghan mujahideen||AFG
TTP|Tehrik-i-Taliban Pakistan|2007|PAK
Lashkar-e-Taiba|Lashkar-e-Taiba|1987|PAK
Jaish-e-Mohammed|Jaish-e-Mohammed|2000|PAK
Hizbul-Mujahideen|Hizbul Mujahideen|1989|PAK
BLA|Baloch Liberation Army|2000|PAK
ULFA|United Liberation Front of Asom|1979|IND
NSCN|National Socialist Council of Nagaland|1980|IND
LTTE|Liberation Tigers of Tamil Eelam|1976|LKA
ETIM|East Turkestan Islamic Movement|1997
IMU|Islamic Movement of Uzbekistan|1998
# South-East Asia
Khmer-Rouge|Khmer Rouge|1951|KHM
Viet-Cong|Viet Cong|1960|VNM
Pathet-Lao|Pathet Lao|1950|LAO
Abu-Sayyaf|Abu Sayyaf|1991|PHL
MILF|Moro Islamic Liberation Front|1984|PHL
MNLF|Moro National Liberation Front|1972|PHL
NPA|New People's Army|1969|PHL
Jemaah-Islamiyah|Jemaah Islamiyah|1993|IDN
GAM|Free Aceh Movement|1976|IDN
Fretilin|Fretilin|1974|TLS
ARSA|Arakan Rohingya Salvation Army|2013|MMR
Arakan-Army|Arakan Army|2009|MMR
# Africa
Polisario|Polisario Front|1973|ESH
AQIM|Al-Qaeda in the Islamic Maghreb|2007|DZA
GIA|Armed Islamic Group|1992|DZA
LNA|Libyan National Army|2014|LBY
Boko-Haram|Boko Haram|2002|NGA
JNIM|Jama'at Nusrat al-Islam wal-Muslimin|2017|MLI
RUF|Revolutionary United Front|1991|SLE
NPFL|National Patriotic Front of Liberia|1989|LBR
Seleka|Séléka|2012|CAF
M23|March 23 Movement|2012|COD
RCD|Congolese Rally for Democracy|1998|COD
MLC|Movement for the Liberation of the Congo|1998|COD
FDLR|Democratic Forces for the Liberation of Rwanda|2000|RWA
Interahamwe|Interahamwe|1990|RWA
RPF|Rwandan Patriotic Front|1987|RWA
LRA|Lord's Resistance Army|1987|UGA
ADF|Allied Democratic Forces|1996|UGA
Al-Shabaab|Al-Shabaab|2006|SOM
ICU|Islamic Courts Union|2000|SOM
EPLF|Eritrean People's Liberation Front|1970|ERI
TPLF|Tigray People's Liberation Front|1975|ETH
OLF|Oromo Liberation Front|1973|ETH
SPLA|Sudan People's Liberation Army|1983|SDN
RSF|Rapid Support Forces|2013|SDN
JEM|Justice and Equality Movement|2000|SDN
Janjaweed|Janjaweed||SDN
UNITA|National Union for the Total Independence of Angola|1966|AGO
MPLA|People's Movement for the Liberation of Angola|1956|AGO
FLEC|Front for the Liberation of the Enclave of Cabinda|1963|AGO
Renamo|Renamo|1975|MOZ
Frelimo|Frelimo|1962|MOZ
SWAPO|South West Africa People's Organisation|1960|NAM
ANC|African National Congress|1912|ZAF
ZANU|Zimbabwe African National Union|1963|ZWE
ZAPU|Zimbabwe African People's Union|1961|ZWE
# Europe
Caucasus-Emirate|Caucasus Emirate|2007|RUS
IRA|Irish Republican Army|1919|GBR
ETA|Basque Homeland and Freedom|1959|ESP
UNA-UNSO|Ukrainian National Assembly–Ukrainian People's Self-Defence|1990|UKR
Right-Sector|Right Sector|2013|UKR
Azov|Azov Brigade|2014|UKR
KLA|Kosovo Liberation Army|1996|XKX
Red-Brigades|Red Brigades|1970|ITA
Red-Army-Faction|Red Army Faction|1970|DEU
# Americas
FARC|Revolutionary Armed Forces of Colombia|1964|COL
ELN|National Liberation Army of Colombia|1964|COL
M-19|19th of April Movement|1970|COL
Shining-Path|Shining Path|1969|PER
MRTA|Túpac Amaru Revolutionary Movement|1982|PER
FMLN|Farabundo Martí National Liberation Front|1980|SLV
FSLN|Sandinista National Liberation Front|1961|NIC
Contras|Contras|1981|NIC
Tren-de-Aragua|Tren de Aragua||VEN
# companies of war and further groups
Wagner|Wagner Group|2014|RUS
Redut|Redut|2008|RUS
Academi|Blackwater|1997|USA
Executive-Outcomes|Executive Outcomes|1989|ZAF
SADAT|SADAT|2012|TUR
Chechen-separatists|Chechen separatists|1991|RUS
Pro-Russian-separatists|pro-Russian separatists|2014|UKR
Ahrar-al-Sham|Ahrar al-Sham|2011|SYR
Jaysh-al-Islam|Jaysh al-Islam|2013|SYR
SNA|Syrian National Army|2017|SYR
YPJ|Women's Protection Units|2013|SYR
Manbij-Military-Council|Manbij Military Council|2016|SYR
Syrian-Arab-Coalition|Syrian Arab Coalition|2015|SYR
IFB|International Freedom Battalion|2015|SYR
Nour-al-Din-al-Zenki|Nour al-Din al-Zenki Movement|2011|SYR
Khorasan-Group|Khorasan Group|2014|SYR
AQI|Al-Qaeda in Iraq|2004|IRQ
Islamic-Army-in-Iraq|Islamic Army in Iraq|2003|IRQ
Ansar-al-Islam|Ansar al-Islam|2001|IRQ
Badr|Badr Organization|1982|IRQ
Asaib-Ahl-al-Haq|Asa'ib Ahl al-Haq|2006|IRQ
Nujaba|Harakat Hezbollah al-Nujaba|2013|IRQ
Islamic-Resistance-in-Iraq|Islamic Resistance in Iraq|2023|IRQ
Shia-militias|Shiite militias||IRQ
Abu-Nidal|Abu Nidal Organization|1974|PSE
PFLP-GC|Popular Front for the Liberation of Palestine-General Command|1968|PSE
Lebanese-Forces|Lebanese Forces|1976|LBN
Phalange|Kataeb Party|1936|LBN
Fatah-al-Islam|Fatah al-Islam|2006|LBN
Irgun|Irgun|1931|ISR
Haganah|Haganah|1920|ISR
Lehi|Lehi|1940|ISR
STC|Southern Transitional Council|2017|YEM
Northern-Alliance|Northern Alliance|1996|AFG
Hezb-e-Islami|Hezb-e-Islami|1976|AFG
NRF|National Resistance Front|2021|AFG
JKLF|Jammu and Kashmir Liberation Front|1976|IND
Naxalites|Naxalites|1967|IND
Nepal-Maoists|Communist Party of Nepal (Maoist)|1994|NPL
Aum|Aum Shinrikyo|1984|JPN
KNU|Karen National Union|1947|MMR
KIA|Kachin Independence Army|1961|MMR
TNLA|Ta'ang National Liberation Army|2009|MMR
MNDAA|Myanmar National Democratic Alliance Army|1989|MMR
Viet-Minh|Viet Minh|1941|VNM
NLF|National Liberation Front of South Vietnam|1960|VNM
Huks|Hukbalahap|1942|PHL
Mau-Mau|Mau Mau|1952|KEN
FLN|National Liberation Front of Algeria|1954|DZA
OAS-France|Organisation armée secrète|1961|FRA
ISWAP|Islamic State West Africa Province|2015|NGA
Ansar-al-Sharia|Ansar al-Sharia|2011|LBY
Libya-Dawn|Libya Dawn|2014|LBY
Ansar-Dine|Ansar Dine|2012|MLI
MNLA|National Movement for the Liberation of Azawad|2011|MLI
MUJAO|Movement for Oneness and Jihad in West Africa|2011|MLI
IPOB|Indigenous People of Biafra|2012|NGA
MEND|Movement for the Emancipation of the Niger Delta|2006|NGA
Biafra|Republic of Biafra|1967|NGA
Ambazonia|Ambazonia|2017|CMR
LURD|Liberians United for Reconciliation and Democracy|1999|LBR
Forces-Nouvelles|Forces Nouvelles|2002|CIV
AFRC|Armed Forces Revolutionary Council|1997|SLE
Darfur-rebels|Darfur rebels|2003|SDN
SLM|Sudan Liberation Movement|2002|SDN
SPLM-N|Sudan People's Liberation Movement-North|2011|SDN
SPLM-IO|Sudan People's Liberation Movement-in-Opposition|2013|SSD
ONLF|Ogaden National Liberation Front|1984|ETH
Fano|Fano|2016|ETH
CNDP|National Congress for the Defence of the People|2006|COD
AFC-Congo|Congo River Alliance|2023|COD
Mai-Mai|Mai-Mai|1996|COD
FNL|National Forces of Liberation|1980|BDI
FNLA|National Front for the Liberation of Angola|1962|AGO
PAC|Pan Africanist Congress|1959|ZAF
PAIGC|African Party for the Independence of Guinea and Cape Verde|1956|GNB
Inkatha|Inkatha Freedom Party|1975|ZAF
Al-Mourabitoun|Al-Mourabitoun|2013|MLI
EOKA|EOKA|1955|CYP
Chetniks|Chetniks|1941|YUG
Ustashe|Ustashe|1929|YUG
Partisans-Yugoslav|Yugoslav Partisans|1941|YUG
Bosnian-Serbs|Bosnian Serbs|1992|BIH
Croatian-Serbs|Krajina Serbs|1991|HRV
EAM|National Liberation Front of Greece|1941|GRC
DHKP-C|Revolutionary People's Liberation Party/Front|1994|TUR
TAK|Kurdistan Freedom Hawks|2004|TUR
Grey-Wolves|Grey Wolves|1968|TUR
EZLN|Zapatista Army of National Liberation|1994|MEX
URNG|Guatemalan National Revolutionary Unity|1982|GTM
FPMR|Manuel Rodríguez Patriotic Front|1983|CHL
Montoneros|Montoneros|1970|ARG
Tupamaros|Tupamaros|1963|URY
EPL|Popular Liberation Army of Colombia|1967|COL
AUC-Colombia|United Self-Defense Forces of Colombia|1997|COL
Clan-del-Golfo|Clan del Golfo|2007|COL
Medellin-Cartel|Medellín Cartel|1976|COL
Cali-Cartel|Cali Cartel|1977|COL
Extraditables|Extraditables|1985|COL
Sinaloa-Cartel|Sinaloa Cartel|1988|MEX
CJNG|Jalisco New Generation Cartel|2009|MEX
MS-13|Mara Salvatrucha|1980
Viv-Ansanm|Viv Ansanm|2023|HTI
Cartel-de-los-Soles|Cartel of the Suns||VEN
Free-French|Free French|1940
Spanish-Nationalists|Spanish Nationalists|1936
International-Brigades|International Brigades|1936
Syrian-rebels|Syrian rebels
# further groups
UWSA|United Wa State Army|1989|MMR
PDF-Myanmar|People's Defence Force of Myanmar|2021|MMR
CNA-Chin|Chin National Army|1988|MMR
Anti-Balaka|Anti-balaka|2013|CAF
CPC-CAR|Coalition of Patriots for Change|2020|CAF
FACT-Chad|Front for Change and Concord in Chad|2016|TCD
CODECO|Cooperative for the Development of the Congo|1999|COD
RED-Tabara|RED-Tabara|2011|BDI
ISGS|Islamic State in the Greater Sahara|2015
ISCAP|Islamic State Central Africa Province|2018
Macina|Macina Liberation Front|2015|MLI
CMA-Mali|Coordination of Azawad Movements|2014|MLI
Ansaru|Ansaru|2012|NGA
OLA|Oromo Liberation Army|2018|ETH
Hurras-al-Din|Hurras al-Din|2018|SYR
Lions-Den|Lions' Den|2022|PSE
Al-Quds-Brigades|Al-Quds Brigades|1987|PSE
Fatemiyoun|Fatemiyoun Brigade|2013
Zainabiyoun|Zainabiyoun Brigade|2014
Lashkar-e-Jhangvi|Lashkar-e-Jhangvi|1996|PAK
BLF|Balochistan Liberation Front|1964|PAK
TRF-Kashmir|The Resistance Front|2019|IND
Hizb-ut-Tahrir|Hizb ut-Tahrir|1953
JMB|Jamaat-ul-Mujahideen Bangladesh|1998|BGD
BRN-Thailand|Barisan Revolusi Nasional|1963|THA
TPNPB|West Papua National Liberation Army|1971|IDN
BIFF|Bangsamoro Islamic Freedom Fighters|2010|PHL
Segunda-Marquetalia|Segunda Marquetalia|2019|COL
EMC-Colombia|Estado Mayor Central|2016|COL
Los-Choneros|Los Choneros|2005|ECU
PCC-Brazil|Primeiro Comando da Capital|1993|BRA
Los-Zetas|Los Zetas|1999|MEX
Gulf-Cartel|Gulf Cartel|1930|MEX
Kuki-groups|Kuki National Organisation|1988|IND
`;

export const ARMED_GROUPS: readonly ArmedGroup[] = ROWS.split("\n")
  .filter((row) => row !== "" && !row.startsWith("#"))
  .map((row) => {
    const [id = "", name = "", since, home] = row.split("|");
    return { id: `org:${id}`, name, ...(since ? { since: Number(since) } : {}), ...(home ? { home } : {}) };
  });

const homes = new Map(ARMED_GROUPS.map((group) => [group.id, group.home]));

/** The state that an armed group's acts are counted to ("org:Hezbollah" → "LBN"); undefined for others and for groups of many countries. */
export function homeOfGroup(id: string): string | undefined {
  return homes.get(id);
}
