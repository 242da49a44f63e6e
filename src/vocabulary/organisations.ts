import { ARMED_GROUPS } from "./armed-groups.js";

/** What sort of thing an organisation is. */
export type OrganisationKind =
  | "igo"
  | "union"
  | "alliance"
  | "forum"
  | "format"
  | "initiative"
  | "bank"
  | "fund"
  | "body"
  | "un-body"
  | "un-agency"
  | "secretariat"
  | "treaty-body"
  | "court"
  | "ngo"
  | "bloc"
  | "unrecognised"
  | "armed-group";

/** An organisation, forum, format, initiative or other collective that acts between states without being one. */
export interface Organisation {
  /** "org:" and its usual acronym or short name: "org:SCO", "org:Arctic-Council". */
  readonly id: string;
  readonly kind: OrganisationKind;
  /** The name to show, in English. */
  readonly name: string;
  /** Year of foundation, or of the treaty or first meeting that began it. */
  readonly since?: number;
  /** The organisation whose act its act is: what the European Commission does, the European Union does. */
  readonly actsAs?: string;
  /** Alpha-3 of the state it belongs to, where it is one state's. */
  readonly state?: string;
}

// id, kind, name, since, acts as, state. Descriptive, not normative: "unrecognised" and "bloc" are here because
// documents name them as parties; armed groups have a table of their own.
const ROWS = `
# UN system
UN|igo|United Nations|1945
UNGA|body|United Nations General Assembly|1945|UN
UNSC|body|United Nations Security Council|1945|UN
ECOSOC|body|United Nations Economic and Social Council|1945|UN
UNHRC|body|United Nations Human Rights Council|2006|UN
UN-Secretariat|secretariat|United Nations Secretariat||UN
OHCHR|un-body|Office of the United Nations High Commissioner for Human Rights|1993
OCHA|un-body|United Nations Office for the Coordination of Humanitarian Affairs|1991
UNHCR|un-agency|United Nations High Commissioner for Refugees|1950
UNICEF|un-agency|United Nations Children's Fund|1946
UNDP|un-agency|United Nations Development Programme|1965
UNEP|un-agency|United Nations Environment Programme|1972
UNFPA|un-agency|United Nations Population Fund|1969
UN-Habitat|un-agency|United Nations Human Settlements Programme|1978
UN-Women|un-agency|United Nations Entity for Gender Equality and the Empowerment of Women|2010
UNODC|un-agency|United Nations Office on Drugs and Crime|1997
UNRWA|un-agency|United Nations Relief and Works Agency|1949
UNOPS|un-agency|United Nations Office for Project Services|1974
UNCTAD|un-body|United Nations Conference on Trade and Development|1964
UNCCT|un-body|United Nations Office of Counter-Terrorism|2017
UNRCCA|un-body|United Nations Regional Centre for Preventive Diplomacy for Central Asia|2007
UNAMA|un-body|United Nations Assistance Mission in Afghanistan|2002
UNIFIL|un-body|United Nations Interim Force in Lebanon|1978
MINUSMA|un-body|United Nations Multidimensional Integrated Stabilization Mission in Mali|2013
MONUSCO|un-body|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo|2010
MINUSCA|un-body|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|2014
UNMISS|un-body|United Nations Mission in South Sudan|2011
UNMIK|un-body|United Nations Interim Administration Mission in Kosovo|1999
UNFICYP|un-body|United Nations Peacekeeping Force in Cyprus|1964
UNDOF|un-body|United Nations Disengagement Observer Force|1974
UNITAR|un-body|United Nations Institute for Training and Research|1963
UNU|un-body|United Nations University|1973
UNAIDS|un-agency|Joint United Nations Programme on HIV/AIDS|1996
UNECE|un-body|United Nations Economic Commission for Europe|1947
ESCAP|un-body|United Nations Economic and Social Commission for Asia and the Pacific|1947
ECLAC|un-body|Economic Commission for Latin America and the Caribbean|1948
ECA|un-body|United Nations Economic Commission for Africa|1958
ESCWA|un-body|Economic and Social Commission for Western Asia|1973
FAO|un-agency|Food and Agriculture Organization|1945
WFP|un-agency|World Food Programme|1961
IFAD|un-agency|International Fund for Agricultural Development|1977
WHO|un-agency|World Health Organization|1948
ILO|un-agency|International Labour Organization|1919
UNESCO|un-agency|United Nations Educational, Scientific and Cultural Organization|1945
ICAO|un-agency|International Civil Aviation Organization|1947
IMO|un-agency|International Maritime Organization|1948
ITU|un-agency|International Telecommunication Union|1865
UPU|un-agency|Universal Postal Union|1874
WIPO|un-agency|World Intellectual Property Organization|1967
WMO|un-agency|World Meteorological Organization|1950
UNIDO|un-agency|United Nations Industrial Development Organization|1966
UNWTO|un-agency|World Tourism Organization|1975
IOM|un-agency|International Organization for Migration|1951
IAEA|igo|International Atomic Energy Agency|1957
OPCW|igo|Organisation for the Prohibition of Chemical Weapons|1997
CTBTO|igo|Comprehensive Nuclear-Test-Ban Treaty Organization|1996
UNFCCC|treaty-body|United Nations Framework Convention on Climate Change|1992
CBD|treaty-body|Convention on Biological Diversity|1992
UNCCD|treaty-body|United Nations Convention to Combat Desertification|1994
GCF|fund|Green Climate Fund|2010
GEF|fund|Global Environment Facility|1991
GAVI|fund|Gavi, the Vaccine Alliance|2000
COVAX|initiative|COVAX Facility|2020
Global-Fund|fund|Global Fund to Fight AIDS, Tuberculosis and Malaria|2002
CERF|fund|Central Emergency Response Fund|2005
ICJ|court|International Court of Justice|1945
ICC|court|International Criminal Court|2002
ITLOS|court|International Tribunal for the Law of the Sea|1996
PCA|court|Permanent Court of Arbitration|1899
ICTY|court|International Criminal Tribunal for the former Yugoslavia|1993
ICTR|court|International Criminal Tribunal for Rwanda|1994
ISA|treaty-body|International Seabed Authority|1994
# world economy
IMF|fund|International Monetary Fund|1944
WB|bank|World Bank|1944
IBRD|bank|International Bank for Reconstruction and Development|1944
IDA|fund|International Development Association|1960
IFC|bank|International Finance Corporation|1956
MIGA|bank|Multilateral Investment Guarantee Agency|1988
ICSID|court|International Centre for Settlement of Investment Disputes|1966
WTO|igo|World Trade Organization|1995
GATT|treaty-body|General Agreement on Tariffs and Trade|1947
OECD|igo|Organisation for Economic Co-operation and Development|1961
DAC|treaty-body|Development Assistance Committee|1961
IEA|igo|International Energy Agency|1974
IRENA|igo|International Renewable Energy Agency|2009
IEF|forum|International Energy Forum|1991
BIS|bank|Bank for International Settlements|1930
FATF|igo|Financial Action Task Force|1989
FSB-Stability|igo|Financial Stability Board|2009
Paris-Club|forum|Paris Club|1956
London-Club|forum|London Club|1976
Common-Framework|initiative|Common Framework for Debt Treatments|2020
WCO|igo|World Customs Organization|1952
WEF|ngo|World Economic Forum|1971
ISO|ngo|International Organization for Standardization|1947
Interpol|igo|International Criminal Police Organization|1923
IPU|igo|Inter-Parliamentary Union|1889
ICRC|ngo|International Committee of the Red Cross|1863
IFRC|ngo|International Federation of Red Cross and Red Crescent Societies|1919
NAM|forum|Non-Aligned Movement|1961
G77|forum|Group of 77|1964
G7|forum|Group of Seven|1975
G8|forum|Group of Eight|1997
G20|forum|Group of Twenty|1999
G10|forum|Group of Ten|1962
G24|forum|Group of Twenty-Four|1971
G4-UN|forum|Group of Four|2005
E3|format|European Three|2003
P5|format|permanent five|1945
P5+1|format|five plus one|2006
BRICS|forum|BRICS group|2009
IBSA|forum|IBSA Dialogue Forum|2003
RIC|format|Russia-India-China|2002
MIKTA|forum|MIKTA|2013
Commonwealth|igo|Commonwealth of Nations|1949
OIF|igo|Organisation internationale de la Francophonie|1970
CPLP|igo|Community of Portuguese Language Countries|1996
Arctic-Council|forum|Arctic Council|1996
Antarctic-Treaty|treaty-body|Antarctic Treaty|1959
NSG|treaty-body|Nuclear Suppliers Group|1974
MTCR|treaty-body|Missile Technology Control Regime|1987
Wassenaar|treaty-body|Wassenaar Arrangement|1996
Australia-Group|treaty-body|Australia Group|1985
NPT|treaty-body|Nuclear Non-Proliferation Treaty|1968
AALCO|igo|Asian-African Legal Consultative Organization|1956
IORA|igo|Indian Ocean Rim Association|1997
# Europe and North Atlantic
EU|union|European Union|1993
European-Commission|body|European Commission|1958|EU
European-Council|body|European Council|1974|EU
Council-of-the-EU|body|Council of the European Union|1958|EU
European-Parliament|body|European Parliament|1958|EU
EEAS|body|European External Action Service|2010|EU
CJEU|court|Court of Justice of the European Union|1952|EU
ECB|bank|European Central Bank|1998
EIB|bank|European Investment Bank|1958
Eurogroup|body|Eurogroup|1997|EU
Eurozone|union|euro area|1999
Europol|body|European Union Agency for Law Enforcement Cooperation|1999|EU
Frontex|body|European Border and Coast Guard Agency|2004|EU
EURATOM|igo|European Atomic Energy Community|1957
EFTA|igo|European Free Trade Association|1960
EEA|union|European Economic Area|1994
Schengen|union|Schengen area|1995
EPC|forum|European Political Community|2022
Eastern-Partnership|initiative|Eastern Partnership|2009
UfM|igo|Union for the Mediterranean|2008
Global-Gateway|initiative|Global Gateway|2021
EBRD|bank|European Bank for Reconstruction and Development|1991
CEB|bank|Council of Europe Development Bank|1956
CoE|igo|Council of Europe|1949
PACE|body|Parliamentary Assembly of the Council of Europe|1949|CoE
Venice-Commission|body|Venice Commission|1990
ECHR|court|European Court of Human Rights|1959
OSCE|igo|Organization for Security and Co-operation in Europe|1975
ODIHR|body|Office for Democratic Institutions and Human Rights|1991|OSCE
Minsk-Group|format|OSCE Minsk Group|1992
NATO|alliance|North Atlantic Treaty Organization|1949
NATO-Russia-Council|forum|NATO-Russia Council|2002
NATO-Ukraine-Council|forum|NATO-Ukraine Council|2023
ISAF|alliance|International Security Assistance Force|2001
KFOR|alliance|Kosovo Force|1999
Warsaw-Pact|alliance|Warsaw Pact|1955
COMECON|union|Council for Mutual Economic Assistance|1949
WEU|alliance|Western European Union|1954
OEEC|igo|Organisation for European Economic Co-operation|1948
ECSC|union|European Coal and Steel Community|1951
Nordic-Council|forum|Nordic Council|1952
NORDEFCO|alliance|Nordic Defence Cooperation|2009
NB8|format|Nordic-Baltic Eight|1992
JEF|alliance|Joint Expeditionary Force|2014
CBSS|forum|Council of the Baltic Sea States|1992
Barents-Council|forum|Barents Euro-Arctic Council|1993
Baltic-Assembly|forum|Baltic Assembly|1991
Benelux|union|Benelux Union|1958
V4|format|Visegrad Group|1991
B9|format|Bucharest Nine|2015
TSI|initiative|Three Seas Initiative|2016
CEI|forum|Central European Initiative|1989
CEFTA|union|Central European Free Trade Agreement|1992
RCC|forum|Regional Cooperation Council|2008
SEECP|forum|South-East European Cooperation Process|1996
Berlin-Process|initiative|Berlin Process|2014
Open-Balkan|initiative|Open Balkan|2019
Weimar-Triangle|format|Weimar Triangle|1991
Lublin-Triangle|format|Lublin Triangle|2020
Normandy-Format|format|Normandy Format|2014
TCG|format|Trilateral Contact Group|2014
Ramstein|format|Ukraine Defense Contact Group|2022
Crimea-Platform|format|Crimea Platform|2021
Coalition-of-the-Willing|format|coalition of the willing|2025
Energy-Community|igo|Energy Community|2005
Energy-Charter|treaty-body|Energy Charter Treaty|1994
China-CEEC|forum|Cooperation between China and Central and Eastern European Countries|2012
# former Soviet space
CIS|igo|Commonwealth of Independent States|1991
EAEU|union|Eurasian Economic Union|2015
EurAsEC|igo|Eurasian Economic Community|2000
EEC-Commission|body|Eurasian Economic Commission|2012|EAEU
SEEC|body|Supreme Eurasian Economic Council|2015|EAEU
Customs-Union|union|Customs Union of Belarus, Kazakhstan and Russia|2010
CSTO|alliance|Collective Security Treaty Organization|2002
CSTO-CRRF|alliance|Collective Rapid Reaction Force|2009|CSTO
Union-State|union|Union State|1999
EDB|bank|Eurasian Development Bank|2006
EFSD|fund|Eurasian Fund for Stabilization and Development|2009
GUAM|igo|GUAM Organization for Democracy and Economic Development|1997
BSEC|igo|Organization of the Black Sea Economic Cooperation|1992
BSTDB|bank|Black Sea Trade and Development Bank|1997
CIS-IPA|body|CIS Interparliamentary Assembly|1992|CIS
IFAS|fund|International Fund for Saving the Aral Sea|1993
CACO|igo|Central Asian Cooperation Organization|1994
CA-Consultative|forum|Consultative Meeting of the Heads of State of Central Asia|2018
CANWFZ|treaty-body|Central Asian Nuclear-Weapon-Free Zone|2006
CARICC|igo|Central Asian Regional Information and Coordination Centre|2006
CASA-1000|initiative|Central Asia-South Asia power project|2006
Caspian-Five|format|Caspian Five|2002
Caspian-Pipeline-Consortium|initiative|Caspian Pipeline Consortium|1992
DPR|unrecognised|Donetsk People's Republic|2014
LPR|unrecognised|Luhansk People's Republic|2014
Abkhazia|unrecognised|Abkhazia|1992
South-Ossetia|unrecognised|South Ossetia|1991
Transnistria|unrecognised|Transnistria|1990
Nagorno-Karabakh|unrecognised|Nagorno-Karabakh|1991
TRNC|unrecognised|Turkish Republic of Northern Cyprus|1983
Somaliland|unrecognised|Republic of Somaliland|1991
KRG|body|Kurdistan Regional Government|1992||IRQ
CTA|body|Central Tibetan Administration|1959
# Eurasia, Silk Road, Turkic
SCO|igo|Shanghai Cooperation Organization|2001
Shanghai-Five|forum|Shanghai Five|1996
SCO-RATS|body|Regional Anti-Terrorist Structure|2004|SCO
BRI|initiative|Belt and Road Initiative|2013
BRF|forum|Belt and Road Forum for International Cooperation|2017
Silk-Road-Fund|fund|Silk Road Fund|2014||CHN
Digital-Silk-Road|initiative|Digital Silk Road|2015
Health-Silk-Road|initiative|Health Silk Road|2017
CPEC|initiative|China-Pakistan Economic Corridor|2015
BCIM|initiative|Bangladesh-China-India-Myanmar Economic Corridor|1999
CMEC-Corridor|initiative|China-Myanmar Economic Corridor|2017
CCAWEC|initiative|China-Central Asia-West Asia Economic Corridor|2015
Middle-Corridor|initiative|Trans-Caspian International Transport Route|2014
INSTC|initiative|International North-South Transport Corridor|2000
TRACECA|initiative|Transport Corridor Europe-Caucasus-Asia|1993
TAPI|initiative|Turkmenistan-Afghanistan-Pakistan-India pipeline|2010
IMEC|initiative|India-Middle East-Europe Economic Corridor|2023
PGII|initiative|Partnership for Global Infrastructure and Investment|2021
GDI|initiative|Global Development Initiative|2021
GSI|initiative|Global Security Initiative|2022
GCI|initiative|Global Civilization Initiative|2023
GGI|initiative|Global Governance Initiative|2025
China-Central-Asia|forum|China-Central Asia Summit|2020
C5+1|forum|C5+1 format|2015
C5|format|C5
EU-Central-Asia|forum|EU-Central Asia Summit|2022
Central-Asia-plus-Japan|forum|Central Asia plus Japan|2004
Central-Asia-Russia|forum|Central Asia-Russia Summit|2022
India-Central-Asia|forum|India-Central Asia Summit|2019
GCC-Central-Asia|forum|GCC-Central Asia Summit|2023
QCCM|format|Quadrilateral Cooperation and Coordination Mechanism|2016
OTS|igo|Organization of Turkic States|2009
TURKSOY|igo|International Organization of Turkic Culture|1993
TURKPA|igo|Parliamentary Assembly of Turkic States|2008
Turkic-Academy|igo|International Turkic Academy|2010
TIF|fund|Turkic Investment Fund|2023
ECO|igo|Economic Cooperation Organization|1985
ECO-TDB|bank|ECO Trade and Development Bank|2005
CICA|forum|Conference on Interaction and Confidence-Building Measures in Asia|1992
CAREC|initiative|Central Asia Regional Economic Cooperation|1997
SPECA|initiative|United Nations Special Programme for the Economies of Central Asia|1998
Heart-of-Asia|forum|Heart of Asia-Istanbul Process|2011
Astana-Format|format|Astana Format|2017
Moscow-Format|format|Moscow Format|2017
3+3|format|3+3 platform|2021
Astana-Forum|forum|Astana International Forum|2023
Boao|forum|Boao Forum for Asia|2001
SPIEF|forum|St. Petersburg International Economic Forum|1997
EEF|forum|Eastern Economic Forum|2015
Valdai|ngo|Valdai Discussion Club|2004
Antalya-Forum|forum|Antalya Diplomacy Forum|2021
Munich-Security-Conference|forum|Munich Security Conference|1963
Shangri-La|forum|Shangri-La Dialogue|2002
Raisina|forum|Raisina Dialogue|2016
# Asia-Pacific
AIIB|bank|Asian Infrastructure Investment Bank|2016
ADB|bank|Asian Development Bank|1966
NDB|bank|New Development Bank|2015
CRA|fund|BRICS Contingent Reserve Arrangement|2014
ASEAN|igo|Association of Southeast Asian Nations|1967
ASEAN+3|forum|ASEAN Plus Three|1997
ARF|forum|ASEAN Regional Forum|1994
EAS|forum|East Asia Summit|2005
APEC|forum|Asia-Pacific Economic Cooperation|1989
ASEM|forum|Asia-Europe Meeting|1996
RCEP|union|Regional Comprehensive Economic Partnership|2020
CPTPP|union|Comprehensive and Progressive Agreement for Trans-Pacific Partnership|2018
TPP|union|Trans-Pacific Partnership|2016
IPEF|initiative|Indo-Pacific Economic Framework|2022
DEPA|union|Digital Economy Partnership Agreement|2020
AUKUS|alliance|AUKUS security pact|2021
ANZUS|alliance|Australia, New Zealand, United States Security Treaty|1951
Quad|forum|Quadrilateral Security Dialogue|2007
Five-Eyes|alliance|Five Eyes|1946
FPDA|alliance|Five Power Defence Arrangements|1971
SEATO|alliance|Southeast Asia Treaty Organization|1954
CENTO|alliance|Central Treaty Organization|1955
SAARC|igo|South Asian Association for Regional Cooperation|1985
Colombo-Plan|igo|Colombo Plan|1950
BIMSTEC|igo|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|1997
Colombo-Security-Conclave|forum|Colombo Security Conclave|2011
LMC|forum|Lancang-Mekong Cooperation|2016
GMS|initiative|Greater Mekong Subregion|1992
MRC|igo|Mekong River Commission|1995
ACMECS|forum|Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy|2003
ACD|forum|Asia Cooperation Dialogue|2002
PIF|igo|Pacific Islands Forum|1971
SPC|igo|Pacific Community|1947
MSG|igo|Melanesian Spearhead Group|1988
CMIM|fund|Chiang Mai Initiative|2000
Six-Party|format|six-party talks|2003
KEDO|igo|Korean Peninsula Energy Development Organization|1995
TCS|forum|China-Japan-ROK Trilateral Summit|2008
China-ASEAN|forum|China-ASEAN Summit|1997
China-PIC|forum|China-Pacific Island Countries Economic Development and Cooperation Forum|2006
PIDF|igo|Pacific Islands Development Forum|2013
PBP|initiative|Partners in the Blue Pacific|2022
APTA|union|Asia-Pacific Trade Agreement|1975
# Middle East and Islamic world
GCC|igo|Gulf Cooperation Council|1981
LAS|igo|League of Arab States|1945
OIC|igo|Organisation of Islamic Cooperation|1969
IsDB|bank|Islamic Development Bank|1975
OPEC|igo|Organization of the Petroleum Exporting Countries|1960
OPEC+|format|OPEC Plus|2016
OPEC-Fund|fund|OPEC Fund for International Development|1976
OAPEC|igo|Organization of Arab Petroleum Exporting Countries|1968
GECF|igo|Gas Exporting Countries Forum|2001
AMF|fund|Arab Monetary Fund|1976
AFESD|fund|Arab Fund for Economic and Social Development|1968
BADEA|bank|Arab Bank for Economic Development in Africa|1973
AMU|igo|Arab Maghreb Union|1989
D8|forum|Developing Eight|1997
ISSG|format|International Syria Support Group|2015
Middle-East-Quartet|format|Quartet on the Middle East|2002
Negev-Forum|forum|Negev Forum|2022
I2U2|format|I2U2|2021
Abraham-Accords|treaty-body|Abraham Accords|2020
CASCF|forum|China-Arab States Cooperation Forum|2004
Russian-Arab-Forum|forum|Russian-Arab Cooperation Forum|2013
EMGF|igo|East Mediterranean Gas Forum|2019
IMCTC|alliance|Islamic Military Counter Terrorism Coalition|2015
Global-Coalition|alliance|Global Coalition to Defeat ISIS|2014
MWL|ngo|Muslim World League|1962
# Africa
AU|igo|African Union|2002
OAU|igo|Organisation of African Unity|1963
AU-Commission|body|African Union Commission|2002|AU
AU-PSC|body|African Union Peace and Security Council|2004|AU
AfDB|bank|African Development Bank|1964
AfCFTA|union|African Continental Free Trade Area|2018
Afreximbank|bank|African Export-Import Bank|1993
AFC|bank|Africa Finance Corporation|2007
NEPAD|initiative|New Partnership for Africa's Development|2001
ECOWAS|igo|Economic Community of West African States|1975
UEMOA|union|West African Economic and Monetary Union|1994
BCEAO|bank|Central Bank of West African States|1959
BOAD|bank|West African Development Bank|1973
EBID|bank|ECOWAS Bank for Investment and Development|1975
ECCAS|igo|Economic Community of Central African States|1983
CEMAC|union|Central African Economic and Monetary Community|1994
BEAC|bank|Bank of Central African States|1972
BDEAC|bank|Development Bank of the Central African States|1975
SADC|igo|Southern African Development Community|1992
SADCC|igo|Southern African Development Coordination Conference|1980
SACU|union|Southern African Customs Union|1910
DBSA|bank|Development Bank of Southern Africa|1983||ZAF
COMESA|igo|Common Market for Eastern and Southern Africa|1994
EAC|igo|East African Community|2000
EADB|bank|East African Development Bank|1967
TDB|bank|Trade and Development Bank|1985
IGAD|igo|Intergovernmental Authority on Development|1996
CEN-SAD|igo|Community of Sahel-Saharan States|1998
G5-Sahel|alliance|G5 Sahel|2014
AES|alliance|Alliance of Sahel States|2023
ICGLR|forum|International Conference on the Great Lakes Region|2000
MNJTF|alliance|Multinational Joint Task Force|1994
AMISOM|body|African Union Mission in Somalia|2007|AU
LCBC|igo|Lake Chad Basin Commission|1964
NBI|igo|Nile Basin Initiative|1999
FOCAC|forum|Forum on China-Africa Cooperation|2000
Forum-Macao|forum|Forum Macao|2003
TICAD|forum|Tokyo International Conference on African Development|1993
Russia-Africa|forum|Russia-Africa Summit|2019
India-Africa|forum|India-Africa Forum Summit|2008
US-Africa|forum|US-Africa Leaders Summit|2014
Türkiye-Africa|forum|Turkey-Africa Partnership Summit|2008
EU-Africa|forum|EU-AU Summit|2000
Korea-Africa|forum|Korea-Africa Summit|2024
AGOA|initiative|African Growth and Opportunity Act|2000||USA
# Americas
OAS|igo|Organization of American States|1948
CELAC|igo|Community of Latin American and Caribbean States|2010
China-CELAC|forum|China-CELAC Forum|2014
Mercosur|union|Southern Common Market|1991
Andean-Community|igo|Andean Community|1969
Pacific-Alliance|union|Pacific Alliance|2011
UNASUR|igo|Union of South American Nations|2008
LAFTA|union|Latin American Free Trade Association|1960
PROSUR|forum|Forum for the Progress and Integration of South America|2019
ALBA|igo|Bolivarian Alliance for the Peoples of Our America|2004
CARICOM|igo|Caribbean Community|1973
OECS|igo|Organisation of Eastern Caribbean States|1981
ACS|igo|Association of Caribbean States|1994
SICA|igo|Central American Integration System|1991
CABEI|bank|Central American Bank for Economic Integration|1960
IADB|bank|Inter-American Development Bank|1959
CAF|bank|Development Bank of Latin America|1968
CDB-Caribbean|bank|Caribbean Development Bank|1969
PAHO|un-agency|Pan American Health Organization|1902
Petrocaribe|initiative|Petrocaribe|2005
TTIP|initiative|Transatlantic Trade and Investment Partnership|2013
NAFTA|union|North American Free Trade Agreement|1994
USMCA|union|United States-Mexico-Canada Agreement|2020
NORAD|alliance|North American Aerospace Defense Command|1958
CAFTA-DR|union|Dominican Republic-Central America Free Trade Agreement|2004
ACTO|igo|Amazon Cooperation Treaty Organization|1995
Lima-Group|forum|Lima Group|2017
Summit-of-the-Americas|forum|Summit of the Americas|1994
IACHR|court|Inter-American Commission on Human Rights|1959
# loose groups that speak and act in texts
West|bloc|collective West
CEEC|bloc|Central and Eastern European countries
Global-South|bloc|Global South
Central-Asian-States|bloc|Central Asian states
Gulf-States|bloc|Gulf states
Baltic-States|bloc|Baltic states
Western-Balkans|bloc|Western Balkans
Nordic-Countries|bloc|Nordic countries
LDC|bloc|least developed countries|1971
SIDS|bloc|small island developing states|1992
OACPS|igo|Organisation of African, Caribbean and Pacific States|1975
CVF|forum|Climate Vulnerable Forum|2009
ISA-Solar|igo|International Solar Alliance|2015
CDRI|initiative|Coalition for Disaster Resilient Infrastructure|2019
IOMed|igo|International Organization for Mediation|2025
EITI|initiative|Extractive Industries Transparency Initiative|2003
Minerals-Security-Partnership|initiative|Minerals Security Partnership|2022
ITER|initiative|International Thermonuclear Experimental Reactor|2007
ESA|igo|European Space Agency|1975
APSCO|igo|Asia-Pacific Space Cooperation Organization|2008
Artemis-Accords|treaty-body|Artemis Accords|2020
ILRS|initiative|International Lunar Research Station|2021
INBAR|igo|International Bamboo and Rattan Organisation|1997
Intelsat|igo|International Telecommunications Satellite Organization|1964
CERN|igo|European Organization for Nuclear Research|1954
IHO|igo|International Hydrographic Organization|1921
WADA|ngo|World Anti-Doping Agency|1999
IOC|ngo|International Olympic Committee|1894
Ecumenical-Patriarchate|ngo|Ecumenical Patriarchate of Constantinople
League-of-Nations|igo|League of Nations|1920
HRW|ngo|Human Rights Watch|1978
Amnesty|ngo|Amnesty International|1961
MSF|ngo|Médecins Sans Frontières|1971
RWB|ngo|Reporters Without Borders|1985
ICG|ngo|International Crisis Group|1995
Oxfam|ngo|Oxfam|1942
SIPRI|ngo|Stockholm International Peace Research Institute|1966
Greenpeace|ngo|Greenpeace|1971
Transparency|ngo|Transparency International|1993
WUC|ngo|World Uyghur Congress|2004
SOHR|ngo|Syrian Observatory for Human Rights|2006
SNC|ngo|Syrian National Coalition|2012
Muslim-Brotherhood|ngo|Muslim Brotherhood|1928
IAAF|ngo|World Athletics|1912
UEFA|ngo|Union of European Football Associations|1954
FIFA|ngo|International Federation of Association Football|1904
SWIFT|ngo|Society for Worldwide Interbank Financial Telecommunication|1973
# UN missions, agencies and bodies that documents name beside the above
DPKO|un-body|United Nations Department of Peace Operations|1992|UN
UNIFEM|un-agency|United Nations Development Fund for Women|1976
MONUC|un-body|United Nations Organization Mission in the Democratic Republic of the Congo|1999
UNMIN|un-body|United Nations Mission in Nepal|2007
UNMIL|un-body|United Nations Mission in Liberia|2003
UNOCI|un-body|United Nations Operation in Côte d'Ivoire|2004
UNAMID|un-body|African Union-United Nations Hybrid Operation in Darfur|2007
UNISFA|un-body|United Nations Interim Security Force for Abyei|2011
UNMIS|un-body|United Nations Mission in the Sudan|2005
UNITAMS|un-body|United Nations Integrated Transition Assistance Mission in Sudan|2020
UNSMIL|un-body|United Nations Support Mission in Libya|2011
UNAMI|un-body|United Nations Assistance Mission for Iraq|2003
UNSCOM|un-body|United Nations Special Commission|1991
UNMOVIC|un-body|United Nations Monitoring, Verification and Inspection Commission|1999
UNPROFOR|un-body|United Nations Protection Force|1992
UNTAC|un-body|United Nations Transitional Authority in Cambodia|1992
UNTAET|un-body|United Nations Transitional Administration in East Timor|1999
UNMIT|un-body|United Nations Integrated Mission in Timor-Leste|2006
UNTSO|un-body|United Nations Truce Supervision Organization|1948
UNMOGIP|un-body|United Nations Military Observer Group in India and Pakistan|1949
MINURSO|un-body|United Nations Mission for the Referendum in Western Sahara|1991
MINUSTAH|un-body|United Nations Stabilization Mission in Haiti|2004
BINUH|un-body|United Nations Integrated Office in Haiti|2019
UNOMIG|un-body|United Nations Observer Mission in Georgia|1993
UNMEE|un-body|United Nations Mission in Ethiopia and Eritrea|2000
UNAMSIL|un-body|United Nations Mission in Sierra Leone|1999
UNAMIR|un-body|United Nations Assistance Mission for Rwanda|1993
UNOSOM|un-body|United Nations Operation in Somalia|1992
ONUC|un-body|United Nations Operation in the Congo|1960
UNEF|un-body|United Nations Emergency Force|1956
UNTAG|un-body|United Nations Transition Assistance Group|1989
UNAVEM|un-body|United Nations Angola Verification Mission|1989
ONUSAL|un-body|United Nations Observer Mission in El Salvador|1991
ONUCA|un-body|United Nations Observer Group in Central America|1989
UNOWAS|un-body|United Nations Office for West Africa and the Sahel|2016
UNOOSA|un-body|United Nations Office for Outer Space Affairs|1958
UNIDIR|un-body|United Nations Institute for Disarmament Research|1980
UNCITRAL|un-body|United Nations Commission on International Trade Law|1966
UNCDF|un-agency|United Nations Capital Development Fund|1966
UNV|un-agency|United Nations Volunteers|1971
UNMAS|un-body|United Nations Mine Action Service|1997
UNRRA|un-agency|United Nations Relief and Rehabilitation Administration|1943
COI-Syria|un-body|Independent International Commission of Inquiry on the Syrian Arab Republic|2011
INCB|un-body|International Narcotics Control Board|1968
CD|forum|Conference on Disarmament|1979
IPCC|un-body|Intergovernmental Panel on Climate Change|1988
ITC|un-agency|International Trade Centre|1964
NEA|body|Nuclear Energy Agency|1958
Zangger|forum|Zangger Committee|1971
Codex|un-body|Codex Alimentarius Commission|1963
ICRM|ngo|International Red Cross and Red Crescent Movement|1863
IMSO|igo|International Mobile Satellite Organization|1979
BIE|igo|Bureau International des Expositions|1928
OPANAL|igo|Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean|1969
WFTU|ngo|World Federation of Trade Unions|1945
ITUC|ngo|International Trade Union Confederation|2006
ICFTU|ngo|International Confederation of Free Trade Unions|1949
ICCO|igo|International Cocoa Organization|1973
ICO|igo|International Coffee Organization|1963
ITC-Tin|igo|International Tin Council|1956
INRO|igo|International Natural Rubber Organization|1980
IWC|igo|International Whaling Commission|1946
IWC-Wheat|igo|International Wheat Council|1949
ISO-Sugar|igo|International Sugar Organization|1968
Cairns-Group|forum|Cairns Group|1986
Bretton-Woods|bloc|Bretton Woods institutions|1944
IIB|bank|International Investment Bank|1970
NIB|bank|Nordic Investment Bank|1975
FLAR|fund|Latin American Reserve Fund|1978
FONPLATA|bank|FONPLATA Development Bank|1974
# Europe, then and now
EMU|union|Economic and Monetary Union|1990
EMS-Money|format|European Monetary System|1979
EAPC|forum|Euro-Atlantic Partnership Council|1997
PfP|format|Partnership for Peace|1994
EULEX|body|European Union Rule of Law Mission in Kosovo|2008|EU
EUMM|body|European Union Monitoring Mission|2008|EU
EUFOR|body|European Union Force|2004|EU
OSCE-SMM|body|OSCE Special Monitoring Mission to Ukraine|2014|OSCE
OHR|body|Office of the High Representative|1995
PIC|forum|Peace Implementation Council|1995
SFOR|body|Stabilisation Force|1996|NATO
IFOR|body|Implementation Force|1995|NATO
SELEC|igo|Southeast European Law Enforcement Center|2011
CoR|body|European Committee of the Regions||EU
Eurojust|body|European Union Agency for Criminal Justice Cooperation|2002|EU
EDA|body|European Defence Agency|2004|EU
ENTSO-E|body|European Network of Transmission System Operators for Electricity|2008
Craiova-Group|format|Craiova Group|2015
Slavkov|format|Slavkov Format|2015
MED9|format|EuroMed 9|2013
Contact-Group|format|Contact Group on the former Yugoslavia|1994
LoN-Council|body|Council of the League of Nations|1920|League-of-Nations
PCIJ|court|Permanent Court of International Justice|1922
Non-Intervention-Committee|forum|Non-Intervention Committee|1936
Little-Entente|alliance|Little Entente|1920
Balkan-Entente|alliance|Balkan Entente|1934
Triple-Alliance|alliance|Triple Alliance|1882
Triple-Entente|alliance|Triple Entente|1907
Axis|bloc|Axis powers|1936
Anti-Comintern-Pact|format|Anti-Comintern Pact|1936
Allies|bloc|Allied powers|1914
Central-Powers|bloc|Central Powers|1914
Comintern|body|Communist International|1919
Cominform|body|Communist Information Bureau|1947
French-Committee|body|French Committee of National Liberation|1943
Manchukuo|unrecognised|Manchukuo|1932
South-Vietnam|unrecognised|South Vietnam|1955
Far-Eastern-Commission|forum|Far Eastern Commission|1945
Allied-Council|body|Allied Council for Japan|1945
CFM|forum|Council of Foreign Ministers|1945
COCOM|forum|Coordinating Committee for Multilateral Export Controls|1949
EPU|body|European Payments Union|1950
EDC-Defence|body|European Defence Community|1952
# Middle East, Asia, Africa
SNC-Council|ngo|Syrian National Council|2011
HNC|ngo|High Negotiations Committee|2015
SDC|ngo|Syrian Democratic Council|2015
PYD|ngo|Democratic Union Party|2003
AANES|unrecognised|Autonomous Administration of North and East Syria|2013
KNC-Syria|ngo|Kurdish National Council|2011
White-Helmets|ngo|White Helmets|2014
Friends-of-Syria|forum|Friends of Syria|2012
Syrian-opposition|bloc|Syrian opposition
Kurds|bloc|Kurds
Syrian-Kurds|bloc|Syrian Kurds
Iraqi-Kurds|bloc|Iraqi Kurds
NTC-Libya|body|National Transitional Council|2011
Arab-states|bloc|Arab states
Arab-Parliament|body|Arab Parliament|2005
NUG-Myanmar|body|National Unity Government|2021
SAFTA|union|South Asian Free Trade Area|2004
AFTA|union|ASEAN Free Trade Area|1992
PECC|forum|Pacific Economic Cooperation Council|1980
FFA|igo|Pacific Islands Forum Fisheries Agency|1979
SPREP|igo|Secretariat of the Pacific Regional Environment Programme|1993
RAMSI|body|Regional Assistance Mission to Solomon Islands|2003
APG|body|Asia/Pacific Group on Money Laundering|1997
PARLACEN|body|Central American Parliament|1991
CACM|union|Central American Common Market|1960
SIECA|secretariat|Secretariat for Central American Economic Integration|1960
LAIA|igo|Latin American Integration Association|1980
SELA|igo|Latin American and Caribbean Economic System|1975
CSN|union|South American Community of Nations|2004
Rio-Group|forum|Rio Group|1986
Contadora|format|Contadora Group|1983
G-3|format|Group of Three|1990
G-15|forum|Group of 15|1989
Cartagena-Group|format|Cartagena Group|1984
PAU|igo|Pan American Union|1890
Rio-Treaty|alliance|Inter-American Treaty of Reciprocal Assistance|1947
IADC|body|Inter-American Defense Board|1942
Union-Latina|igo|Latin Union|1954
SEGIB|secretariat|Ibero-American General Secretariat|2003
Core-Group-Haiti|format|Core Group
Alliance-for-Progress|initiative|Alliance for Progress|1961
ECOMOG|body|ECOWAS Monitoring Group|1990|ECOWAS
SAMIM|body|SADC Mission in Mozambique|2021|SADC
EACRF|body|East African Community Regional Force|2022|EAC
Mano-River-Union|union|Mano River Union|1973
Entente-Council|union|Conseil de l'Entente|1959
CEPGL|union|Economic Community of the Great Lakes Countries|1976
IOC-Indian-Ocean|igo|Indian Ocean Commission|1982
Liptako-Gourma|union|Liptako-Gourma Authority|1970
Pan-African-Parliament|body|Pan-African Parliament|2004|AU
ACHPR|body|African Commission on Human and Peoples' Rights|1987|AU
Africa-CDC|body|Africa Centres for Disease Control and Prevention|2017|AU
Frontline-States|bloc|Frontline States|1970
African-states|bloc|African states
Visegrad-Fund|fund|International Visegrad Fund|2000
Blue-Dot-Network|initiative|Blue Dot Network|2019
Clean-Network|initiative|Clean Network|2020
Freedom-House|ngo|Freedom House|1941
CPJ|ngo|Committee to Protect Journalists|1981
Save-the-Children|ngo|Save the Children|1919
IRC-Rescue|ngo|International Rescue Committee|1933
NRC-Refugee|ngo|Norwegian Refugee Council|1946
Caritas|ngo|Caritas Internationalis|1951
World-Vision|ngo|World Vision|1950
WJC|ngo|World Jewish Congress|1936
WCC|ngo|World Council of Churches|1948
ICAN|ngo|International Campaign to Abolish Nuclear Weapons|2007
IISS|ngo|International Institute for Strategic Studies|1958
CCP|bloc|Communist Party of China|1921||CHN
KMT|bloc|Kuomintang|1919
WPK|bloc|Workers' Party of Korea|1949||PRK
# courts, tribunals and inquiries between states
EACJ|court|East African Court of Justice|2001|EAC
ECOWAS-Court|court|ECOWAS Court of Justice|1991|ECOWAS
AfCHPR|court|African Court on Human and Peoples' Rights|2006
IACtHR|court|Inter-American Court of Human Rights|1979
CCJ|court|Caribbean Court of Justice|2005
Andean-Tribunal|court|Court of Justice of the Andean Community|1979|Andean-Community
EFTA-Court|court|EFTA Court|1994
EAEU-Court|court|Court of the Eurasian Economic Union|2015|EAEU
CIS-EconCourt|court|CIS Economic Court|1992|CIS
IRMCT|court|International Residual Mechanism for Criminal Tribunals|2010
STL|court|Special Tribunal for Lebanon|2009
SCSL|court|Special Court for Sierra Leone|2002
ECCC|court|Extraordinary Chambers in the Courts of Cambodia|2006
Kosovo-Specialist-Chambers|court|Kosovo Specialist Chambers|2015
Aggression-Tribunal|court|Special Tribunal for the Crime of Aggression against Ukraine|2025
Register-of-Damage|body|Register of Damage for Ukraine|2023|CoE
UNCC|un-body|United Nations Compensation Commission|1991
IIIM-Syria|un-body|International, Impartial and Independent Mechanism on Syria|2016
IIMM|un-body|Independent Investigative Mechanism for Myanmar|2018
UNITAD|un-body|United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh|2017
ILC|un-body|International Law Commission|1947
CLCS|treaty-body|Commission on the Limits of the Continental Shelf|1997
HCCH|igo|Hague Conference on Private International Law|1893
UNIDROIT|igo|International Institute for the Unification of Private Law|1926
IDLO|igo|International Development Law Organization|1983
OHADA|igo|Organization for the Harmonization of Business Law in Africa|1993
ICMP|igo|International Commission on Missing Persons|1996
GRECO|body|Group of States against Corruption|1999|CoE
MONEYVAL|body|Committee of Experts on the Evaluation of Anti-Money Laundering Measures|1997|CoE
CPT|body|European Committee for the Prevention of Torture|1989|CoE
IACA-Corruption|igo|International Anti-Corruption Academy|2011
Egmont-Group|forum|Egmont Group|1995
EAG|igo|Eurasian Group on Combating Money Laundering and Financing of Terrorism|2004
MENAFATF|body|Middle East and North Africa Financial Action Task Force|2004
GAFILAT|body|Financial Action Task Force of Latin America|2000
CFATF|body|Caribbean Financial Action Task Force|1990
# UN departments, commissions and funds
Trusteeship-Council|body|United Nations Trusteeship Council|1945|UN
DPPA|un-body|United Nations Department of Political and Peacebuilding Affairs|2019|UN
UNDESA|un-body|United Nations Department of Economic and Social Affairs|1948|UN
UNODA|un-body|United Nations Office for Disarmament Affairs|1998|UN
UNDRR|un-body|United Nations Office for Disaster Risk Reduction|1999
UN-PBC|un-body|United Nations Peacebuilding Commission|2005
UN-PBF|fund|United Nations Peacebuilding Fund|2006
COPUOS|un-body|United Nations Committee on the Peaceful Uses of Outer Space|1959
UNSCEAR|un-body|United Nations Scientific Committee on the Effects of Atomic Radiation|1955
CEDAW-Committee|treaty-body|Committee on the Elimination of Discrimination against Women|1982
UN-CAT|treaty-body|United Nations Committee against Torture|1987
UN-HRCttee|treaty-body|United Nations Human Rights Committee|1976
1267-Committee|un-body|ISIL (Da'esh) and Al-Qaida Sanctions Committee|1999|UN
1718-Committee|un-body|1718 Sanctions Committee|2006|UN
CTC|un-body|Counter-Terrorism Committee|2001|UN
UN-Command|alliance|United Nations Command|1950
UNSCO|un-body|Office of the United Nations Special Coordinator for the Middle East Peace Process|1994
UNOAU|un-body|United Nations Office to the African Union|2010
UNOCA|un-body|United Nations Regional Office for Central Africa|2011
UNSOM|un-body|United Nations Assistance Mission in Somalia|2013
UNSOS|un-body|United Nations Support Office in Somalia|2015
UNMHA|un-body|United Nations Mission to Support the Hudaydah Agreement|2019
UNVMC|un-body|United Nations Verification Mission in Colombia|2017
UNMIH|un-body|United Nations Mission in Haiti|1993
MINUJUSTH|un-body|United Nations Mission for Justice Support in Haiti|2017
MINURCAT|un-body|United Nations Mission in the Central African Republic and Chad|2007
ONUB|un-body|United Nations Operation in Burundi|2004
ONUMOZ|un-body|United Nations Operation in Mozambique|1992
UNMOT|un-body|United Nations Mission of Observers in Tajikistan|1994
UNIKOM|un-body|United Nations Iraq-Kuwait Observation Mission|1991
UNIIMOG|un-body|United Nations Iran-Iraq Military Observer Group|1988
UNMIBH|un-body|United Nations Mission in Bosnia and Herzegovina|1995
UNTAES|un-body|United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium|1996
UNPREDEP|un-body|United Nations Preventive Deployment Force|1995
MINUGUA|un-body|United Nations Verification Mission in Guatemala|1994
UNSMIS|un-body|United Nations Supervision Mission in Syria|2012
UNIOGBIS|un-body|United Nations Integrated Peacebuilding Office in Guinea-Bissau|2009
UNYOM|un-body|United Nations Yemen Observation Mission|1963
WHA|body|World Health Assembly|1948|WHO
IOC-UNESCO|un-body|Intergovernmental Oceanographic Commission|1960|UNESCO
WHC|body|World Heritage Committee|1976|UNESCO
IPBES|igo|Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services|2012
CITES|treaty-body|Convention on International Trade in Endangered Species|1973
Adaptation-Fund|fund|Adaptation Fund|2001
FRLD|fund|Fund for Responding to Loss and Damage|2022
MLF-Montreal|fund|Multilateral Fund for the Implementation of the Montreal Protocol|1991
CIF|fund|Climate Investment Funds|2008
WOAH|igo|World Organisation for Animal Health|1924
IUCN|ngo|International Union for Conservation of Nature|1948
CGIAR|fund|Consultative Group on International Agricultural Research|1971
ICCROM|igo|International Centre for the Study of the Preservation and Restoration of Cultural Property|1956
BIPM|igo|International Bureau of Weights and Measures|1875
ICMPD|igo|International Centre for Migration Policy Development|1993
IDEA|igo|International Institute for Democracy and Electoral Assistance|1995
Community-of-Democracies|forum|Community of Democracies|2000
GGGI|igo|Global Green Growth Institute|2010
GPE|fund|Global Partnership for Education|2002
CEPI|fund|Coalition for Epidemic Preparedness Innovations|2017
Unitaid|fund|Unitaid|2006
Pandemic-Fund|fund|Pandemic Fund|2022
UN-LDC-Bank|un-body|United Nations Technology Bank for the Least Developed Countries|2016
UNAOC|forum|United Nations Alliance of Civilizations|2005
# commodities, fisheries, rivers, transport, science
OIV|igo|International Organisation of Vine and Wine|1924
IOOC|igo|International Olive Council|1959
ITTO|igo|International Tropical Timber Organization|1986
ICAC|igo|International Cotton Advisory Committee|1939
ANRPC|igo|Association of Natural Rubber Producing Countries|1970
CPOPC|igo|Council of Palm Oil Producing Countries|2015
Kimberley-Process|initiative|Kimberley Process|2003
ICCAT|igo|International Commission for the Conservation of Atlantic Tunas|1969
IOTC|igo|Indian Ocean Tuna Commission|1996
WCPFC|igo|Western and Central Pacific Fisheries Commission|2004
IATTC|igo|Inter-American Tropical Tuna Commission|1949
CCSBT|igo|Commission for the Conservation of Southern Bluefin Tuna|1994
NAFO|igo|Northwest Atlantic Fisheries Organization|1979
NEAFC|igo|North East Atlantic Fisheries Commission|1980
SEAFO|igo|South East Atlantic Fisheries Organisation|2003
SPRFMO|igo|South Pacific Regional Fisheries Management Organisation|2012
NPFC|igo|North Pacific Fisheries Commission|2015
NPAFC|igo|North Pacific Anadromous Fish Commission|1993
NASCO|igo|North Atlantic Salmon Conservation Organization|1983
GFCM|igo|General Fisheries Commission for the Mediterranean|1949
CCAMLR|igo|Commission for the Conservation of Antarctic Marine Living Resources|1982
PNA-Tuna|igo|Parties to the Nauru Agreement|1982
SRFC|igo|Sub-Regional Fisheries Commission|1985
ICES|igo|International Council for the Exploration of the Sea|1902
PICES|igo|North Pacific Marine Science Organization|1992
ICWC|igo|Interstate Commission for Water Coordination of Central Asia|1992
OMVS|igo|Organization for the Development of the Senegal River|1972
OMVG|igo|Gambia River Basin Development Organization|1978
NBA-Niger|igo|Niger Basin Authority|1980
Volta-Basin-Authority|igo|Volta Basin Authority|2007
LVBC|igo|Lake Victoria Basin Commission|2003|EAC
OKACOM|igo|Permanent Okavango River Basin Water Commission|1994
CICOS|igo|International Commission of the Congo-Oubangui-Sangha Basin|1999
Danube-Commission|igo|Danube Commission|1948
ICPDR|igo|International Commission for the Protection of the Danube River|1998
Sava-Commission|igo|International Sava River Basin Commission|2002
Rhine-Commission|igo|Central Commission for the Navigation of the Rhine|1815
Indus-Commission|body|Permanent Indus Commission|1960
IJC|body|International Joint Commission|1909
IBWC|body|International Boundary and Water Commission|1889
HELCOM|igo|Baltic Marine Environment Protection Commission|1974
OSPAR|igo|OSPAR Commission|1992
Black-Sea-Commission|igo|Commission on the Protection of the Black Sea against Pollution|1996
Eurocontrol|igo|European Organisation for the Safety of Air Navigation|1960
IAC-Aviation|igo|Interstate Aviation Committee|1991
ASECNA|igo|Agency for Aerial Navigation Safety in Africa and Madagascar|1959
IATA|ngo|International Air Transport Association|1945
OSJD|igo|Organization for Cooperation of Railways|1956
OTIF|igo|Intergovernmental Organisation for International Carriage by Rail|1893
UIC|ngo|International Union of Railways|1922
IRU|ngo|International Road Transport Union|1948
ITF-Transport|igo|International Transport Forum|2006
ReCAAP|igo|Regional Cooperation Agreement on Combating Piracy and Armed Robbery against Ships in Asia|2006
EUMETSAT|igo|European Organisation for the Exploitation of Meteorological Satellites|1986
ESO|igo|European Southern Observatory|1962
JINR|igo|Joint Institute for Nuclear Research|1956
Intersputnik|igo|Intersputnik|1971
RCC-CIS|igo|Regional Commonwealth in the Field of Communications|1991
EPO|igo|European Patent Organisation|1977
EAPO|igo|Eurasian Patent Organization|1995
WANO|ngo|World Association of Nuclear Operators|1989
ICANN|ngo|Internet Corporation for Assigned Names and Numbers|1998
GPAI|initiative|Global Partnership on Artificial Intelligence|2020
# world economy, climate and arms control
IMFC|body|International Monetary and Financial Committee|1999|IMF
BCBS|body|Basel Committee on Banking Supervision|1974
IOSCO|igo|International Organization of Securities Commissions|1983
IAIS|igo|International Association of Insurance Supervisors|1994
Berne-Union|ngo|Berne Union|1934
Export-Credit-Arrangement|body|OECD Arrangement on Officially Supported Export Credits|1978|OECD
AOSIS|forum|Alliance of Small Island States|1990
BASIC|format|BASIC countries|2009
LMDC|format|Like-Minded Developing Countries|2012
V20|forum|Vulnerable Twenty Group|2015
High-Ambition-Coalition|format|High Ambition Coalition|2015
PPCA|initiative|Powering Past Coal Alliance|2017
JETP|initiative|Just Energy Transition Partnership|2021
Asia-Pacific-Partnership|initiative|Asia-Pacific Partnership on Clean Development and Climate|2005
AZEC|initiative|Asia Zero Emission Community|2022
PSI|initiative|Proliferation Security Initiative|2003
GICNT|initiative|Global Initiative to Combat Nuclear Terrorism|2006
GCTF|forum|Global Counterterrorism Forum|2011
HCOC|treaty-body|Hague Code of Conduct against Ballistic Missile Proliferation|2002
ATT|treaty-body|Arms Trade Treaty|2014
BWC|treaty-body|Biological Weapons Convention|1972
CWC|treaty-body|Chemical Weapons Convention|1993
TPNW|treaty-body|Treaty on the Prohibition of Nuclear Weapons|2017
New-Agenda-Coalition|format|New Agenda Coalition|1998
NPDI|format|Non-Proliferation and Disarmament Initiative|2010
Freedom-Online-Coalition|format|Freedom Online Coalition|2011
OGP|initiative|Open Government Partnership|2011
g7+|forum|g7+ group of fragile states|2010
IHRA|igo|International Holocaust Remembrance Alliance|1998
# Europe and the Atlantic
NAC|body|North Atlantic Council|1949|NATO
NATO-PA|body|NATO Parliamentary Assembly|1955
SHAPE|body|Supreme Headquarters Allied Powers Europe|1951|NATO
Resolute-Support|body|Resolute Support Mission|2015|NATO
NATO-Mission-Iraq|body|NATO Mission Iraq|2018|NATO
NSATU|body|NATO Security Assistance and Training for Ukraine|2024|NATO
CCDCOE|body|NATO Cooperative Cyber Defence Centre of Excellence|2008
ICI|format|Istanbul Cooperation Initiative|2004|NATO
EUAA|body|European Union Agency for Asylum|2022|EU
EASA|body|European Union Aviation Safety Agency|2002|EU
EMA|body|European Medicines Agency|1995|EU
EFSA|body|European Food Safety Authority|2002|EU
ENISA|body|European Union Agency for Cybersecurity|2004|EU
ESM|fund|European Stability Mechanism|2012
EFSF|fund|European Financial Stability Facility|2010
EIF|fund|European Investment Fund|1994|EIB
OLAF|body|European Anti-Fraud Office|1999|EU
EPPO|body|European Public Prosecutor's Office|2017|EU
EU-Court-of-Auditors|body|European Court of Auditors|1975|EU
EESC|body|European Economic and Social Committee|1957|EU
EPF|fund|European Peace Facility|2021|EU
Ukraine-Facility|fund|Ukraine Facility|2024|EU
PESCO|initiative|Permanent Structured Cooperation|2017|EU
EDF-Defence|fund|European Defence Fund|2021|EU
EI2|initiative|European Intervention Initiative|2018
ESSI|initiative|European Sky Shield Initiative|2022
Eurocorps|alliance|Eurocorps|1992
OCCAR|igo|Organisation for Joint Armament Cooperation|1996
EUTM-Mali|body|European Union Training Mission in Mali|2013|EU
EUCAP-Sahel|body|EUCAP Sahel Niger|2012|EU
Atalanta|body|European Union Naval Force Operation Atalanta|2008|EU
IRINI|body|European Union Naval Force Mediterranean Operation Irini|2020|EU
ASPIDES|body|European Union Naval Force Operation Aspides|2024|EU
EUBAM|body|European Union Border Assistance Mission to Moldova and Ukraine|2005|EU
EUAM-Ukraine|body|European Union Advisory Mission Ukraine|2014|EU
EUMAM|body|European Union Military Assistance Mission in support of Ukraine|2022|EU
EUMA|body|European Union Mission in Armenia|2023|EU
EUPOL-COPPS|body|European Union Police Mission for the Palestinian Territories|2006|EU
EUBAM-Rafah|body|European Union Border Assistance Mission Rafah|2005|EU
Nordic-Ministers|forum|Nordic Council of Ministers|1971
West-Nordic-Council|forum|West Nordic Council|1985
Baltic-Ministers|forum|Baltic Council of Ministers|1994
Adriatic-Ionian|initiative|Adriatic and Ionian Initiative|2000
US-Adriatic-Charter|format|U.S.-Adriatic Charter|2003
Brdo-Brijuni|format|Brdo-Brijuni Process|2013
Transport-Community|igo|Transport Community|2017
WBIF|fund|Western Balkans Investment Framework|2009
SEEBRIG|alliance|South-Eastern Europe Brigade|1998
BLACKSEAFOR|alliance|Black Sea Naval Force|2001
PABSEC|body|Parliamentary Assembly of the Black Sea Economic Cooperation|1993|BSEC
5+2|format|5+2 format|2005
Geneva-Discussions|format|Geneva International Discussions|2008
JCC-Transnistria|body|Joint Control Commission|1992
Ukraine-Donor-Platform|format|Multi-agency Donor Coordination Platform for Ukraine|2023
EBU|ngo|European Broadcasting Union|1950
ETSI|ngo|European Telecommunications Standards Institute|1988
# former Soviet space, Turkic and Silk Road bodies
CIS-Exec|secretariat|CIS Executive Committee|1999|CIS
CIS-ATC|body|CIS Anti-Terrorism Centre|2000|CIS
CISFTA|union|CIS Free Trade Area|2011
CSTO-PA|body|CSTO Parliamentary Assembly|2006|CSTO
CSTO-Secretariat|secretariat|CSTO Secretariat|2003|CSTO
SCO-Secretariat|secretariat|SCO Secretariat|2004|SCO
SCO-Interbank|forum|SCO Interbank Consortium|2005
IBEC|bank|International Bank for Economic Co-operation|1963
Interstate-Bank|bank|Interstate Bank|1993
Turkic-Heritage|fund|Turkic Culture and Heritage Foundation|2012
Turkic-Chambers|body|Union of Turkic Chambers of Commerce and Industry|2019
Greater-Tumen|initiative|Greater Tumen Initiative|1995
TRIPP|initiative|Trump Route for International Peace and Prosperity|2025
# Asia and the Pacific
AMRO|igo|ASEAN+3 Macroeconomic Research Office|2011
ASEAN-Secretariat|secretariat|ASEAN Secretariat|1976|ASEAN
AICHR|body|ASEAN Intergovernmental Commission on Human Rights|2009|ASEAN
AHA-Centre|body|ASEAN Coordinating Centre for Humanitarian Assistance|2011|ASEAN
ADMM-Plus|forum|ASEAN Defence Ministers' Meeting-Plus|2010
AIPA|body|ASEAN Inter-Parliamentary Assembly|1977
APA|forum|Asian Parliamentary Assembly|2006
SEAMEO|igo|Southeast Asian Ministers of Education Organization|1965
ICIMOD|igo|International Centre for Integrated Mountain Development|1983
APO|igo|Asian Productivity Organization|1961
AARDO|igo|African-Asian Rural Development Organization|1962
Asia-Pacific-Telecommunity|igo|Asia-Pacific Telecommunity|1979
ACU|igo|Asian Clearing Union|1974
MGC|initiative|Mekong-Ganga Cooperation|2000
Mekong-US|initiative|Mekong-U.S. Partnership|2020
BIMP-EAGA|initiative|Brunei Darussalam-Indonesia-Malaysia-Philippines East ASEAN Growth Area|1994
SASEC|initiative|South Asia Subregional Economic Cooperation|2001
SAARC-Fund|fund|SAARC Development Fund|2010
NNSC|body|Neutral Nations Supervisory Commission|1953
Military-Armistice-Commission|body|Military Armistice Commission|1953
ICSC-Vietnam|body|International Commission for Supervision and Control|1954
ASPAC|forum|Asian and Pacific Council|1966
PALM|forum|Pacific Islands Leaders Meeting|1997
OCO|igo|Oceania Customs Organisation|1998
Bougainville|body|Autonomous Bougainville Government|2005||PNG
Chip-4|format|Chip 4 alliance|2022
# Arab and Islamic bodies, the Middle East
ALECSO|igo|Arab League Educational, Cultural and Scientific Organization|1970
ICESCO|igo|Islamic World Educational, Scientific and Cultural Organization|1979
COMCEC|body|Standing Committee for Economic and Commercial Cooperation of the OIC|1984|OIC
SESRIC|body|Statistical, Economic and Social Research and Training Centre for Islamic Countries|1978|OIC
IRCICA|body|Research Centre for Islamic History, Art and Culture|1979|OIC
SMIIC|igo|Standards and Metrology Institute for the Islamic Countries|2010
PUIC|igo|Parliamentary Union of the OIC Member States|1999
IOFS|igo|Islamic Organization for Food Security|2013
ICIEC|bank|Islamic Corporation for the Insurance of Investment and Export Credit|1994|IsDB
ITFC|bank|International Islamic Trade Finance Corporation|2008|IsDB
ICD|bank|Islamic Corporation for the Development of the Private Sector|1999|IsDB
IPHRC|body|OIC Independent Permanent Human Rights Commission|2011|OIC
Fiqh-Academy|body|International Islamic Fiqh Academy|1981|OIC
AOAD|igo|Arab Organization for Agricultural Development|1970
APICORP|bank|Arab Petroleum Investments Corporation|1975
Dhaman|bank|Arab Investment and Export Credit Guarantee Corporation|1974
CAEU|body|Council of Arab Economic Unity|1957
GAFTA|union|Greater Arab Free Trade Area|1997
Agadir|union|Agadir Agreement|2004
GCCIA|body|Gulf Cooperation Council Interconnection Authority|2001|GCC
Peninsula-Shield|alliance|Peninsula Shield Force|1984|GCC
Arab-Coalition-Yemen|alliance|Coalition to Support Legitimacy in Yemen|2015
Red-Sea-Council|forum|Council of Arab and African States Bordering the Red Sea and the Gulf of Aden|2020
MFO|alliance|Multinational Force and Observers|1981
TIPH|alliance|Temporary International Presence in Hebron|1994
AHLC|forum|Ad Hoc Liaison Committee|1993
CMF|alliance|Combined Maritime Forces|2001
IMSC|alliance|International Maritime Security Construct|2019
Prosperity-Guardian|alliance|Operation Prosperity Guardian|2023
Gaza-ISF|alliance|International Stabilization Force for Gaza|2025
Board-of-Peace|body|Board of Peace|2025
GHF|ngo|Gaza Humanitarian Foundation|2025
# Africa
ECOWAS-Commission|body|ECOWAS Commission|2007|ECOWAS
ECOWAS-Parliament|body|ECOWAS Parliament|2000|ECOWAS
ECOMIG|body|ECOWAS Mission in the Gambia|2017|ECOWAS
EALA|body|East African Legislative Assembly|2001|EAC
SADC-Tribunal|court|SADC Tribunal|2005|SADC
SAMIDRC|body|SADC Mission in the Democratic Republic of the Congo|2023|SADC
AMIS|body|African Union Mission in Sudan|2004|AU
MISCA|body|African-led International Support Mission to the Central African Republic|2013|AU
AFISMA|body|African-led International Support Mission to Mali|2012|AU
APRM|body|African Peer Review Mechanism|2003|AU
AFRIPOL|body|African Union Mechanism for Police Cooperation|2014|AU
African-Risk-Capacity|body|African Risk Capacity|2012|AU
ATIDI|bank|African Trade & Investment Development Insurance|2001
Africa50|fund|Africa50|2016
Shelter-Afrique|bank|Shelter Afrique|1982
WAMZ|union|West African Monetary Zone|2000
ARIPO|igo|African Regional Intellectual Property Organization|1976
OAPI|igo|African Intellectual Property Organization|1962
APPO|igo|African Petroleum Producers' Organization|1987
CILSS|igo|Permanent Interstate Committee for Drought Control in the Sahel|1973
Great-Green-Wall|initiative|Great Green Wall|2007
Gulf-of-Guinea-Commission|igo|Gulf of Guinea Commission|2001
G5-Sahel-Force|alliance|G5 Sahel Joint Force|2017|G5-Sahel
Accra-Initiative|initiative|Accra Initiative|2017
Takuba|alliance|Takuba Task Force|2020
EASF|alliance|Eastern Africa Standby Force|2004
Lobito-Corridor|initiative|Lobito Corridor|2023
LAPSSET|initiative|Lamu Port-South Sudan-Ethiopia Transport Corridor|2012
EACOP|initiative|East African Crude Oil Pipeline|2020
# Americas
ECCB|bank|Eastern Caribbean Central Bank|1983
IICA|igo|Inter-American Institute for Cooperation on Agriculture|1942
CICAD|body|Inter-American Drug Abuse Control Commission|1986|OAS
MAPP-OEA|body|OAS Mission to Support the Peace Process in Colombia|2004|OAS
PARLASUR|body|Mercosur Parliament|2005|Mercosur
FOCEM|fund|Mercosur Structural Convergence Fund|2004|Mercosur
Andean-Parliament|body|Andean Parliament|1979|Andean-Community
OLADE|igo|Latin American Energy Organization|1973
OEI|igo|Organization of Ibero-American States|1949
Ibero-American-Summit|forum|Ibero-American Summit|1991
CARIFORUM|forum|CARIFORUM|1992
CARPHA|body|Caribbean Public Health Agency|2013|CARICOM
CDEMA|body|Caribbean Disaster Emergency Management Agency|1991|CARICOM
RSS-Caribbean|alliance|Regional Security System|1982
CARICOM-Secretariat|secretariat|CARICOM Secretariat|1973|CARICOM
Caribbean-Basin-Initiative|initiative|Caribbean Basin Initiative|1983||USA
Bank-of-the-South|bank|Bank of the South|2009
IIRSA|initiative|Initiative for the Integration of the Regional Infrastructure of South America|2000
Merida-Initiative|initiative|Mérida Initiative|2007||USA
Plan-Colombia|initiative|Plan Colombia|2000||USA
Puebla-Group|forum|Puebla Group|2019
Sao-Paulo-Forum|forum|São Paulo Forum|1990
APEP|initiative|Americas Partnership for Economic Prosperity|2022
MSS-Haiti|alliance|Multinational Security Support Mission in Haiti|2023
GSF-Haiti|alliance|Gang Suppression Force|2025
CICIG|un-body|International Commission against Impunity in Guatemala|2007
MACCIH|body|Mission to Support the Fight against Corruption and Impunity in Honduras|2016|OAS
IDB-Invest|bank|IDB Invest|1985|IADB
Mesoamerica-Project|initiative|Mesoamerica Project|2008
# who mediates and who helps
Carter-Center|ngo|Carter Center|1982
HD-Centre|ngo|Centre for Humanitarian Dialogue|1999
SantEgidio|ngo|Community of Sant'Egidio|1968
CARE|ngo|CARE International|1945
Islamic-Relief|ngo|Islamic Relief|1984
ACF|ngo|Action Against Hunger|1979
FIDH|ngo|International Federation for Human Rights|1922
ICJ-Jurists|ngo|International Commission of Jurists|1952
Arms-Control-Association|ngo|Arms Control Association|1971
Memorial|ngo|Memorial Human Rights Centre|1991
`;

function parse(row: string): Organisation {
  const [id = "", kind = "", name = "", since, actsAs, state] = row.split("|");
  return {
    id: `org:${id}`,
    kind: kind as OrganisationKind,
    name,
    ...(since ? { since: Number(since) } : {}),
    ...(actsAs ? { actsAs: `org:${actsAs}` } : {}),
    ...(state ? { state } : {}),
  };
}

export const ORGANISATIONS: readonly Organisation[] = [
  ...ROWS.split("\n")
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map(parse),
  // Whose an armed group is its table says; it is no body of that state.
  ...ARMED_GROUPS.map(
    ({ id, name, since }): Organisation => ({ id, kind: "armed-group", name, ...(since ? { since } : {}) }),
  ),
];

const byId = new Map(ORGANISATIONS.map((organisation) => [organisation.id, organisation]));

/** The organisation with this id ("org:SCO"), or undefined. */
export function organisationById(id: string): Organisation | undefined {
  return byId.get(id);
}

/** The organisation in whose name this one acts, itself where there is none above it: "org:European-Commission" → "org:EU". */
export function actingOrganisation(id: string): string {
  return byId.get(id)?.actsAs ?? id;
}
