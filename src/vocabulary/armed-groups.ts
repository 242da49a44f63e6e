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
Nusra|Al-Nusra Front|2012|SYR
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
IRA|Irish Republican Army|1919|GBR
ETA|Basque Homeland and Freedom|1959|ESP
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
