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
Arab-League|igo|League of Arab States|1945
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
MERCOSUR|union|Southern Common Market|1991
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
LoN|igo|League of Nations|1920
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
LoN-Council|body|Council of the League of Nations|1920|LoN
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
