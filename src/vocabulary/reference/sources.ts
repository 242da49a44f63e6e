/** Where rows of the reference tables come from. */
export interface Source {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** Month or year (EDTF) until which it was taken over; what happened later is not in the rows that name it. */
  readonly until: string;
  /** "" where it has none. */
  readonly address: string;
  /** Terms under which its data may be used, where they are more than facts. */
  readonly licence?: string;
}

// key, title, publisher, until, address, licence. Facts entered by hand were written down from general knowledge of these publications
// and, where the Correlates of War data reach, compared with them; no page was copied.
const ROWS = `
adb|Members, with years of membership|Asian Development Bank|2025-06|adb.org/who-we-are/about
aes|Liptako-Gourma Charter and treaty of the confederation|Alliance of Sahel States|2025-06|
aiib|Members and Prospective Members of the Bank|Asian Infrastructure Investment Bank|2024-12|aiib.org/en/about-aiib/governance/members-of-bank
alba|Joint declarations of accession|Bolivarian Alliance for the Peoples of Our America|2025-06|
amu|Treaty of Marrakesh|Arab Maghreb Union|2025-06|
andean|Cartagena Agreement, accessions and denunciations|Andean Community|2025-06|comunidadandina.org
apec|Member Economies|Asia-Pacific Economic Cooperation|2025-12|apec.org/about-us/about-apec/member-economies
arab-league|Member States|League of Arab States|2025-06|
arctic|Arctic States and Observers|Arctic Council|2025-06|arctic-council.org/about
asean|Member States; External Relations|Association of Southeast Asian Nations|2025-12|asean.org/member-states
au|Member States; communiqués of the Peace and Security Council|African Union|2025-06|au.int/en/member_states/countryprofiles2
aukus|Joint leaders statement of 15 September 2021|Governments of Australia, the United Kingdom and the United States|2025-12|
bimstec|Member States|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|2025-06|bimstec.org
bls-cpi|Consumer Price Index for All Urban Consumers, U.S. city average, all items (CUUR0000SA0)|Bureau of Labor Statistics|2024|bls.gov/cpi|public domain
brics|Declarations of the summits and of the chair|BRICS chairs|2025-06|
bsec|Member States|Organization of the Black Sea Economic Cooperation|2025-06|bsec-organization.org/member-states
caricom|Member States and Associate Members|Caribbean Community|2025-06|caricom.org/member-states-and-associate-members
cb-taiwan|Exchange rates, annual averages, rounded to three digits|Central Bank of the Republic of China (Taiwan)|2024|cbc.gov.tw
cb-turkmenistan|Official rate of the manat|Central Bank of Turkmenistan|2024|cbt.tm
celac|Declaration of Caracas|Community of Latin American and Caribbean States|2025-06|
cemac|Treaty of N'Djamena|Central African Economic and Monetary Community|2025-06|
cica|Member States|Conference on Interaction and Confidence-Building Measures in Asia|2025-06|s-cica.org
cis|Agreement of 8 December 1991, protocol of 21 December 1991, charter and depositary notes|Executive Committee of the CIS|2025-06|cis.minsk.by
cn-mfa|Dates of establishment of diplomatic relations with the People's Republic of China|Ministry of Foreign Affairs of China|2025-06|fmprc.gov.cn
coe|Our Member States|Council of Europe|2025-12|coe.int/en/web/portal/members-states
comecon|Statute and communiqués of the sessions|Council for Mutual Economic Assistance|1991|
comesa|Member States|Common Market for Eastern and Southern Africa|2025-06|comesa.int
commonwealth|Member countries|Commonwealth Secretariat|2025-06|thecommonwealth.org/our-member-countries
cow-igo|Intergovernmental Organizations, version 3 (J. Pevehouse, T. Nordstrom, R. McManus, A. Jamison: Tracking Organizations in the World, Journal of Peace Research 57, 2020)|Correlates of War Project|2014|correlatesofwar.org/data-sets/igos|free use, to be cited
cplp|Member States|Community of Portuguese Language Countries|2025-06|cplp.org
cptpp|Status of the agreement and of accessions|Ministry of Foreign Affairs and Trade of New Zealand (depositary)|2025-06|mfat.govt.nz
csto|Charter of 7 October 2002 and decisions of the council|Collective Security Treaty Organization|2025-06|odkb-csto.org
d8|Member States|D-8 Organization for Economic Cooperation|2025-06|developing8.org
eac|Partner States|East African Community|2025-06|eac.int/eac-partner-states
eaeu|Treaty of 29 May 2014, treaties of accession, decisions of the supreme council|Eurasian Economic Commission|2025-06|eec.eaeunion.org
ebrd|Shareholders|European Bank for Reconstruction and Development|2025-06|ebrd.com/shareholders-and-governance.html
eco|Treaty of Izmir and its members|Economic Cooperation Organization|2025-06|eco.int
ecowas|Treaty of Lagos; communiqués of the Authority|Economic Community of West African States|2025-06|ecowas.int
efta|The EFTA States; history|European Free Trade Association|2025-06|efta.int
eu|Treaties of accession; conclusions of the European Council; country profiles|European Union|2025-12|european-union.europa.eu/principles-countries-history
eurasec|Treaty of 10 October 2000 and decisions of the council|Eurasian Economic Community|2014|
euro-conversion|Council Regulation (EC) 2866/98 and those that followed: conversion rates to the euro; World Bank for the euro itself|European Union|2024|
eurostat-ecu|ECU/euro exchange rates, annual averages|Eurostat|1998|ec.europa.eu/eurostat
g20|Declarations and membership|G20 presidencies|2025-06|
g7|Declarations of the summits|G7 presidencies|2025-06|
gatt|The 128 countries that had signed GATT by 1994; GATT, Analytical Index (withdrawals)|World Trade Organization|1995|wto.org/english/thewto_e/gattmem_e.htm
gcc|Charter of 25 May 1981|Gulf Cooperation Council|2025-06|gcc-sg.org
general-knowledge|Rows entered by hand from general knowledge, not checked against a publication|Entente|2025-12|
guam|Charter and declarations|GUAM Organization for Democracy and Economic Development|2025-06|guam-organization.org
iaea|List of Member States|International Atomic Energy Agency|2023-12|iaea.org/about/governance/list-of-member-states
ibrd|Member Countries|World Bank|2025-06|worldbank.org/en/about/leadership/members
icc|The States Parties to the Rome Statute|Assembly of States Parties; United Nations Treaty Collection|2025-06|asp.icc-cpi.int/states-parties
iea|Membership|International Energy Agency|2025-06|iea.org/about/membership
igad|Member States|Intergovernmental Authority on Development|2025-06|igad.int
imf|List of Members, with dates of entry|International Monetary Fund|2025-06|imf.org/external/np/sec/memdir/memdate.htm
joint-statements|Joint statements, declarations and treaties of the two parties on the day of the row|Governments of the parties|2025-06|
mercosur|Treaty of Asunción, protocols of accession, decisions of the council|Southern Common Market|2025-06|mercosur.int
nafta|North American Free Trade Agreement|Governments of Canada, Mexico and the United States|2020|
nato|Member countries; Enlargement and Article 10|North Atlantic Treaty Organization|2025-12|nato.int/cps/en/natohq/topics_52044.htm
ndb|Members|New Development Bank|2025-06|ndb.int/about-ndb/members
nordic|The history of the Nordic Council|Nordic Council|2025-06|norden.org
oas|Member States|Organization of American States|2025-06|oas.org/en/member_states
oau|Charter and instruments of accession|Organisation of African Unity|2002|
oecd|Ratification of the Convention on the OECD; accession roadmaps|Organisation for Economic Co-operation and Development|2025-06|oecd.org/en/about/members-partners.html
oic|Member States; Observers|Organisation of Islamic Cooperation|2025-06|oic-oci.org
opec|Member Countries|Organization of the Petroleum Exporting Countries|2025-06|opec.org
osce|Participating States; Partners for Co-operation|Organization for Security and Co-operation in Europe|2025-06|osce.org/participating-states
ots|Nakhchivan Agreement and declarations of the summits|Organization of Turkic States|2025-12|turkicstates.org
pacific-alliance|Lima Declaration and Framework Agreement|Pacific Alliance|2025-06|alianzapacifico.net
pif|Member Countries|Pacific Islands Forum|2025-06|forumsec.org
rcep|Dates of entry into force|ASEAN Secretariat (depositary)|2025-06|rcepsec.org
reign|The Rulers, Elections, and Irregular Governance dataset (REIGN; C. Bell), leader list of March 2021|One Earth Future|2021-03|oefdatascience.github.io/REIGN.github.io
ru-mid|Bilateral relations, with dates of establishment|Ministry of Foreign Affairs of Russia|2025-06|mid.ru
saarc|Member States; Observers|South Asian Association for Regional Cooperation|2025-06|saarc-sec.org
sadc|Member States|Southern African Development Community|2025-06|sadc.int/member-states
sco|Declarations and decisions of the Council of Heads of State|Shanghai Cooperation Organisation|2025-12|sectsco.org
tr-mfa|Bilateral relations, by country|Ministry of Foreign Affairs of Türkiye|2025-06|mfa.gov.tr
turksoy|Agreement of 12 July 1993|International Organization of Turkic Culture|2025-06|turksoy.org
uemoa|Treaty and protocols|West African Economic and Monetary Union|2025-06|uemoa.int
un|Member States, with dates of admission; Non-member States|United Nations|2025-12|un.org/en/about-us/member-states
unasur|Constitutive treaty and notes of denunciation|Union of South American Nations|2023|
unesco|Member States List|UNESCO|2025-06|unesco.org/en/countries
union-state|Treaty of 8 December 1999|Union State of Russia and Belarus|2025-12|
usmca|Agreement between the United States, Mexico and Canada|Governments of Canada, Mexico and the United States|2025-06|
v4|Visegrad Declaration of 15 February 1991|Visegrad Group|2025-06|visegradgroup.eu
warsaw-pact|Treaty of Friendship, Co-operation and Mutual Assistance of 14 May 1955 and protocol of 1 July 1991|Parties to the treaty|1991|
weu|Modified Brussels Treaty and protocols of accession|Western European Union|2011|
who|Countries; dates of membership in the Basic Documents|World Health Organization|2026-01|who.int/countries
worldbank-fx|Official exchange rate, LCU per US$, period average (PA.NUS.FCRF)|World Bank|2024|data.worldbank.org/indicator/PA.NUS.FCRF|CC BY 4.0
wto|Members and Observers, with dates of membership|World Trade Organization|2025-12|wto.org/english/thewto_e/whatis_e/tif_e/org6_e.htm
wto-accessions|Accessions: applications and working parties|World Trade Organization|2025-06|wto.org/english/thewto_e/acc_e/acc_e.htm
`;

let byKey: ReadonlyMap<string, Source> | undefined;

function parse(): ReadonlyMap<string, Source> {
  return new Map(
    ROWS.trim()
      .split("\n")
      .map((row) => {
        const [key = "", title = "", publisher = "", until = "", address = "", licence] = row.split("|");
        return [key, { key, title, publisher, until, address, ...(licence ? { licence } : {}) }];
      }),
  );
}

/** All sources, by key. */
export function sources(): ReadonlyMap<string, Source> {
  byKey ??= parse();
  return byKey;
}

/** The source with this key, or undefined. */
export function sourceByKey(key: string): Source | undefined {
  return sources().get(key);
}
