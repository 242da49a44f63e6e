import { lazily } from "../../text/index.js";
import { type OrganisationNames, organisationNames } from "../../vocabulary/index.js";
import { spellings } from "./spellings.js";

/**
 * English words for organisations, armed groups included: names | acronyms (case matters) | adjectives and member words | seats that act. `?` marks
 * a string with another common meaning.
 */
export const organisations: () => Readonly<Record<string, OrganisationNames>> = lazily(() =>
  organisationNames(
    `
# UN system
org:UN | United Nations; United Nations Organization; world body?; U.N; UN system; United Nation; U.N.O. | UN; U.N.; UNO? | | Turtle Bay
org:UNGA | United Nations General Assembly; General Assembly?; UN Assembly | UNGA
org:UNSC | United Nations Security Council; Security Council? | UNSC
org:ECOSOC | United Nations Economic and Social Council; Economic and Social Council | ECOSOC
org:UNHRC | United Nations Human Rights Council; Human Rights Council? | UNHRC; HRC?
org:UN-Secretariat | United Nations Secretariat
org:OHCHR | Office of the United Nations High Commissioner for Human Rights; UN High Commissioner for Human Rights; UN Human Rights Office; UN human rights office | OHCHR
org:OCHA | United Nations Office for the Coordination of Humanitarian Affairs; UN humanitarian office | OCHA; UNOCHA
org:UNHCR | United Nations High Commissioner for Refugees; UN refugee agency; UN Refugee Agency; Office of the United Nations High Commissioner for Refugees | UNHCR
org:UNICEF | United Nations Children's Fund; UN children's agency | UNICEF; Unicef
org:UNDP | United Nations Development Programme | UNDP
org:UNEP | United Nations Environment Programme; UN Environment | UNEP
org:UNFPA | United Nations Population Fund | UNFPA
org:UN-Habitat | United Nations Human Settlements Programme | UN-Habitat; UN Habitat
org:UN-Women | United Nations Entity for Gender Equality and the Empowerment of Women | UN Women; UN-Women
org:UNODC | United Nations Office on Drugs and Crime | UNODC
org:UNRWA | United Nations Relief and Works Agency; United Nations Relief and Works Agency for Palestine Refugees in the Near East | UNRWA; Unrwa
org:UNOPS | United Nations Office for Project Services | UNOPS
org:UNCTAD | United Nations Conference on Trade and Development; UN Trade and Development | UNCTAD
org:UNCCT | United Nations Office of Counter-Terrorism; UN Counter-Terrorism Centre | UNOCT; UNCCT
org:UNRCCA | United Nations Regional Centre for Preventive Diplomacy for Central Asia | UNRCCA
org:UNAMA | United Nations Assistance Mission in Afghanistan | UNAMA
org:UNIFIL | United Nations Interim Force in Lebanon | UNIFIL
org:MINUSMA | United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA
org:MONUSCO | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | MONUSCO
org:MINUSCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | MINUSCA
org:UNMISS | United Nations Mission in South Sudan | UNMISS
org:UNMIK | United Nations Interim Administration Mission in Kosovo | UNMIK
org:UNFICYP | United Nations Peacekeeping Force in Cyprus | UNFICYP
org:UNDOF | United Nations Disengagement Observer Force | UNDOF
org:UNITAR | United Nations Institute for Training and Research | UNITAR
org:UNU | United Nations University | UNU
org:UNAIDS | Joint United Nations Programme on HIV/AIDS | UNAIDS
org:UNECE | United Nations Economic Commission for Europe | UNECE; ECE?
org:ESCAP | United Nations Economic and Social Commission for Asia and the Pacific; Economic and Social Commission for Asia and the Pacific | ESCAP; UNESCAP
org:ECLAC | Economic Commission for Latin America and the Caribbean | ECLAC; CEPAL
org:ECA | United Nations Economic Commission for Africa; Economic Commission for Africa | UNECA; ECA?
org:ESCWA | Economic and Social Commission for Western Asia | ESCWA
org:FAO | Food and Agriculture Organization; UN Food and Agriculture Organization; Food and Agriculture Organization of the United Nations | FAO
org:WFP | World Food Programme; UN World Food Programme | WFP
org:IFAD | International Fund for Agricultural Development | IFAD
org:WHO | World Health Organization; UN health agency | WHO?
org:ILO | International Labour Organization | ILO
org:UNESCO | United Nations Educational, Scientific and Cultural Organization; UN cultural agency | UNESCO; Unesco
org:ICAO | International Civil Aviation Organization | ICAO
org:IMO | International Maritime Organization | IMO?
org:ITU | International Telecommunication Union; International Telecommunications Union | ITU
org:UPU | Universal Postal Union | UPU
org:WIPO | World Intellectual Property Organization | WIPO
org:WMO | World Meteorological Organization | WMO
org:UNIDO | United Nations Industrial Development Organization | UNIDO
org:UNWTO | World Tourism Organization; UN Tourism; United Nations World Tourism Organization | UNWTO
org:IOM | International Organization for Migration; UN migration agency | IOM
org:IAEA | International Atomic Energy Agency; UN nuclear watchdog; UN nuclear agency; UN atomic watchdog | IAEA; I.A.E.A.
org:OPCW | Organisation for the Prohibition of Chemical Weapons; chemical weapons watchdog | OPCW
org:CTBTO | Comprehensive Nuclear-Test-Ban Treaty Organization; Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
org:UNFCCC | United Nations Framework Convention on Climate Change; UN climate convention | UNFCCC
org:CBD | Convention on Biological Diversity | CBD?
org:UNCCD | United Nations Convention to Combat Desertification | UNCCD
org:GCF | Green Climate Fund | GCF
org:GEF | Global Environment Facility | GEF
org:GAVI | Gavi, the Vaccine Alliance; Vaccine Alliance; Gavi | GAVI
org:COVAX | COVAX Facility | COVAX; Covax
org:Global-Fund | Global Fund to Fight AIDS, Tuberculosis and Malaria; Global Fund?
org:CERF | Central Emergency Response Fund; UN Central Emergency Response Fund | CERF
org:ICJ | International Court of Justice; World Court; UN's top court; UN top court | ICJ
org:ICC | International Criminal Court | ICC?
org:ITLOS | International Tribunal for the Law of the Sea | ITLOS
org:PCA | Permanent Court of Arbitration | PCA?
org:ICTY | International Criminal Tribunal for the former Yugoslavia; Yugoslavia tribunal | ICTY
org:ICTR | International Criminal Tribunal for Rwanda | ICTR
org:ISA | International Seabed Authority | ISA?
# world economy
org:IMF | International Monetary Fund; Fund? | IMF; I.M.F.
org:WB | World Bank; World Bank Group | WBG
org:IBRD | International Bank for Reconstruction and Development | IBRD
org:IDA | International Development Association | IDA?
org:IFC | International Finance Corporation | IFC
org:MIGA | Multilateral Investment Guarantee Agency | MIGA
org:ICSID | International Centre for Settlement of Investment Disputes | ICSID
org:WTO | World Trade Organization | WTO
org:GATT | General Agreement on Tariffs and Trade | GATT
org:OECD | Organisation for Economic Co-operation and Development | OECD
org:DAC | Development Assistance Committee; OECD Development Assistance Committee | DAC?
org:IEA | International Energy Agency | IEA
org:IRENA | International Renewable Energy Agency | IRENA
org:IEF | International Energy Forum | IEF
org:BIS | Bank for International Settlements | BIS?
org:FATF | Financial Action Task Force; Financial Action Task Force on Money Laundering | FATF
org:FSB-Stability | Financial Stability Board
org:Paris-Club | Paris Club; Paris Club of creditors
org:London-Club | London Club
org:Common-Framework | Common Framework for Debt Treatments; G20 Common Framework; Common Framework?
org:WCO | World Customs Organization | WCO
org:WEF | World Economic Forum; Davos Forum; Davos forum | WEF | | Davos?
org:ISO | International Organization for Standardization | ISO?
org:Interpol | International Criminal Police Organization; Interpol | INTERPOL
org:IPU | Inter-Parliamentary Union | IPU
org:ICRC | International Committee of the Red Cross | ICRC
org:IFRC | International Federation of Red Cross and Red Crescent Societies; International Federation of Red Cross | IFRC
org:NAM | Non-Aligned Movement; Nonaligned Movement; Movement of Non-Aligned Countries | NAM? | non-aligned
org:G77 | Group of 77; Group of 77 and China; G77 and China; Group of Seventy-Seven | G77; G-77
org:G7 | Group of Seven; Group of 7 | G7; G-7
org:G8 | Group of Eight; Group of 8 | G8; G-8
org:G20 | Group of Twenty; Group of 20 | G20; G-20
org:G10 | Group of Ten | G10; G-10
org:G24 | Group of Twenty-Four | G24; G-24
org:G4-UN | Group of Four? | G4 nations; G4 countries
org:E3 | European Three; E3/EU+3? | E3; E-3
org:P5 | permanent five; Permanent Five; five permanent members of the UN Security Council; five permanent members of the Security Council; nuclear five | P5; P-5
org:P5+1 | five plus one?; EU3+3; E3+3 | P5+1; P5 + 1; 5+1?
org:BRICS | BRICS group; BRICS grouping; BRICS bloc | BRICS; BRIC; Brics; BRICS Plus; BRICS+
org:IBSA | IBSA Dialogue Forum; India-Brazil-South Africa Dialogue Forum | IBSA
org:RIC | Russia-India-China | RIC?
org:MIKTA | MIKTA
org:Commonwealth | Commonwealth of Nations; Commonwealth; British Commonwealth | CHOGM
org:OIF | Organisation internationale de la Francophonie; International Organisation of La Francophonie; La Francophonie; Francophonie | OIF
org:CPLP | Community of Portuguese Language Countries; Community of Portuguese-Speaking Countries; Community of Portuguese Speaking Countries | CPLP
org:Arctic-Council | Arctic Council
org:Antarctic-Treaty | Antarctic Treaty; Antarctic Treaty System
org:NSG | Nuclear Suppliers Group | NSG
org:MTCR | Missile Technology Control Regime | MTCR
org:Wassenaar | Wassenaar Arrangement
org:Australia-Group | Australia Group
org:NPT | Nuclear Non-Proliferation Treaty; Nuclear Nonproliferation Treaty; Non-Proliferation Treaty; Treaty on the Non-Proliferation of Nuclear Weapons | NPT
org:AALCO | Asian-African Legal Consultative Organization | AALCO
org:IORA | Indian Ocean Rim Association | IORA
# Europe and North Atlantic
org:EU | European Union; European Community; European Communities; European Economic Community; Common Market?; European bloc; EU27; EU-27; EU28; E.E.C.; European Communities (EC) | EU; E.U.; EC?; EEC? | European? | Brussels
org:European-Commission | European Commission; EU Commission; Commission of the European Communities; Commission? | |  | Berlaymont
org:European-Council | European Council; EU Council
org:Council-of-the-EU | Council of the European Union; EU Foreign Affairs Council; Foreign Affairs Council; EU Council of Ministers
org:European-Parliament | European Parliament; EU Parliament; EU parliament
org:EEAS | European External Action Service; EU External Action Service; EU diplomatic service | EEAS
org:CJEU | Court of Justice of the European Union; European Court of Justice; EU's top court | CJEU; ECJ
org:ECB | European Central Bank | ECB
org:EIB | European Investment Bank; EIB Global | EIB
org:Eurogroup | Eurogroup; euro area finance ministers; eurozone finance ministers
org:Eurozone | euro area; eurozone; euro zone; Eurozone; Euro area
org:Europol | European Union Agency for Law Enforcement Cooperation; Europol
org:Frontex | European Border and Coast Guard Agency; Frontex
org:EURATOM | European Atomic Energy Community; Euratom | EURATOM
org:EFTA | European Free Trade Association | EFTA
org:EEA | European Economic Area | EEA?
org:Schengen | Schengen area; Schengen Area; Schengen zone; Schengen
org:EPC | European Political Community | EPC?
org:Eastern-Partnership | Eastern Partnership; EU's Eastern Partnership
org:UfM | Union for the Mediterranean | UfM
org:Global-Gateway | Global Gateway; EU Global Gateway; Global Gateway initiative
org:EBRD | European Bank for Reconstruction and Development | EBRD
org:CEB | Council of Europe Development Bank | CEB?
org:CoE | Council of Europe | CoE
org:PACE | Parliamentary Assembly of the Council of Europe | PACE?
org:Venice-Commission | Venice Commission; European Commission for Democracy through Law
org:ECHR | European Court of Human Rights | ECtHR; ECHR
org:OSCE | Organization for Security and Co-operation in Europe; Conference on Security and Co-operation in Europe | OSCE; CSCE
org:ODIHR | Office for Democratic Institutions and Human Rights; OSCE Office for Democratic Institutions and Human Rights | ODIHR
org:Minsk-Group | OSCE Minsk Group; Minsk Group
org:NATO | North Atlantic Treaty Organization; North Atlantic Alliance; Atlantic Alliance; Atlantic alliance; Western alliance?; North-Atlantic Treaty Organization; North Atlantic Treaty | NATO; Nato; N.A.T.O.
org:NATO-Russia-Council | NATO-Russia Council; Russia-NATO Council
org:NATO-Ukraine-Council | NATO-Ukraine Council
org:ISAF | International Security Assistance Force | ISAF
org:KFOR | Kosovo Force | KFOR
org:Warsaw-Pact | Warsaw Pact; Warsaw Treaty Organization
org:COMECON | Council for Mutual Economic Assistance | COMECON; CMEA; Comecon
org:WEU | Western European Union | WEU
org:OEEC | Organisation for European Economic Co-operation | OEEC
org:ECSC | European Coal and Steel Community | ECSC
org:Nordic-Council | Nordic Council
org:NORDEFCO | Nordic Defence Cooperation | NORDEFCO
org:NB8 | Nordic-Baltic Eight | NB8
org:JEF | Joint Expeditionary Force | JEF
org:CBSS | Council of the Baltic Sea States | CBSS
org:Barents-Council | Barents Euro-Arctic Council; Barents Council
org:Baltic-Assembly | Baltic Assembly
org:Benelux | Benelux Union; Benelux Economic Union; Benelux
org:V4 | Visegrad Group; Visegrád Group; Visegrad Four; Visegrád Four | V4
org:B9 | Bucharest Nine; Bucharest Format | B9
org:TSI | Three Seas Initiative | 3SI
org:CEI | Central European Initiative | CEI?
org:CEFTA | Central European Free Trade Agreement | CEFTA
org:RCC | Regional Cooperation Council | RCC?
org:SEECP | South-East European Cooperation Process | SEECP
org:Berlin-Process | Berlin Process
org:Open-Balkan | Open Balkan; Open Balkan initiative; Mini-Schengen
org:Weimar-Triangle | Weimar Triangle
org:Lublin-Triangle | Lublin Triangle
org:Normandy-Format | Normandy Format; Normandy Four; Normandy format; Normandy Quartet | N4?
org:TCG | Trilateral Contact Group; Trilateral Contact Group on Ukraine | TCG?
org:Ramstein | Ukraine Defense Contact Group; Ramstein format; Ramstein group | UDCG
org:Crimea-Platform | Crimea Platform; International Crimea Platform
org:Coalition-of-the-Willing | coalition of the willing?; Coalition of the Willing?
org:Energy-Community | Energy Community
org:Energy-Charter | Energy Charter Treaty; Energy Charter Conference; Energy Charter | ECT?
org:China-CEEC | Cooperation between China and Central and Eastern European Countries; China-CEEC cooperation; China-CEEC; China-CEE cooperation; 17+1; 16+1; 14+1; 17+1 format; 16+1 format; China-Central and Eastern European Countries Cooperation
# former Soviet space
org:CIS | Commonwealth of Independent States | CIS; C.I.S.
org:EAEU | Eurasian Economic Union; Eurasian Union | EAEU; EEU
org:EurAsEC | Eurasian Economic Community | EurAsEC; EurAsEc; EAEC
org:EEC-Commission | Eurasian Economic Commission
org:SEEC | Supreme Eurasian Economic Council
org:Customs-Union | Customs Union of Belarus, Kazakhstan and Russia; Eurasian Customs Union; Russia-led Customs Union; Russia-Belarus-Kazakhstan Customs Union
org:CSTO | Collective Security Treaty Organization; Collective Security Treaty | CSTO
org:CSTO-CRRF | Collective Rapid Reaction Force
org:Union-State | Union State; Union State of Russia and Belarus; Union State of Belarus and Russia; Supreme State Council of the Union State
org:EDB | Eurasian Development Bank | EDB
org:EFSD | Eurasian Fund for Stabilization and Development; EurAsEC Anti-Crisis Fund | EFSD
org:GUAM | GUAM Organization for Democracy and Economic Development | GUAM; GUUAM
org:BSEC | Organization of the Black Sea Economic Cooperation; Black Sea Economic Cooperation; Black Sea Economic Cooperation Organization | BSEC
org:BSTDB | Black Sea Trade and Development Bank | BSTDB
org:CIS-IPA | CIS Interparliamentary Assembly; Interparliamentary Assembly of the CIS; CIS IPA
org:IFAS | International Fund for Saving the Aral Sea; International Fund for the Saving of the Aral Sea | IFAS
org:CACO | Central Asian Cooperation Organization | CACO
org:CA-Consultative | Consultative Meeting of the Heads of State of Central Asia; Consultative Meeting of Central Asian Heads of State; Consultative Meeting of Heads of State of Central Asia; consultative meeting of Central Asian leaders; Consultative Meeting of Central Asian Leaders
org:CANWFZ | Central Asian Nuclear-Weapon-Free Zone; Central Asian Nuclear Weapon Free Zone | CANWFZ
org:CARICC | Central Asian Regional Information and Coordination Centre | CARICC
org:CASA-1000 | Central Asia-South Asia power project | CASA-1000
org:Caspian-Five | Caspian Five; Caspian littoral states; five Caspian littoral states; Caspian Sea littoral states; Caspian states; Caspian Summit; Caspian summit
org:Caspian-Pipeline-Consortium | Caspian Pipeline Consortium | CPC?
org:DPR | Donetsk People's Republic; People's Republic of Donetsk; so-called Donetsk People's Republic | DPR; DNR
org:LPR | Luhansk People's Republic; Lugansk People's Republic; People's Republic of Luhansk | LPR; LNR
org:Abkhazia | Abkhazia; Republic of Abkhazia; Autonomous Republic of Abkhazia | | Abkhaz; Abkhazian | Sukhumi; Sukhum
org:South-Ossetia | South Ossetia; Republic of South Ossetia | | South Ossetian | Tskhinvali; Tskhinval
org:Transnistria | Transnistria; Transdniestria; Pridnestrovian Moldavian Republic; Trans-Dniester; Pridnestrovie | | Transnistrian; Transdniestrian | Tiraspol
org:Nagorno-Karabakh | Nagorno-Karabakh; Nagorno-Karabakh Republic; Artsakh; Republic of Artsakh; Nagorny Karabakh | NKR | | Stepanakert?; Khankendi?
org:TRNC | Turkish Republic of Northern Cyprus; Northern Cyprus | TRNC | Turkish Cypriot; Turkish Cypriots
org:Somaliland | Republic of Somaliland | |  | Hargeisa
# Eurasia, Silk Road, Turkic
org:SCO | Shanghai Cooperation Organization; Shanghai Cooperation Group | SCO; S.C.O.
org:Shanghai-Five | Shanghai Five
org:SCO-RATS | Regional Anti-Terrorist Structure; SCO Regional Anti-Terrorist Structure; Regional Antiterrorist Structure; Regional Anti-Terrorism Structure | RATS?; SCO RATS
org:BRI | Belt and Road Initiative; Belt and Road; One Belt One Road; One Belt, One Road; One-Belt-One-Road; Belt & Road; Belt & Road Initiative; New Silk Road; New Silk Roads; Silk Road Economic Belt; 21st Century Maritime Silk Road; 21st-Century Maritime Silk Road; Maritime Silk Road; Belt-and-Road; Silk Road Initiative; One Belt and One Road | BRI; B.R.I.; OBOR; B&R
org:BRF | Belt and Road Forum for International Cooperation; Belt and Road Forum | BRF; BARF?
org:Silk-Road-Fund | Silk Road Fund; China's Silk Road Fund | SRF?
org:Digital-Silk-Road | Digital Silk Road | DSR
org:Health-Silk-Road | Health Silk Road
org:CPEC | China-Pakistan Economic Corridor; China Pakistan Economic Corridor | CPEC
org:BCIM | Bangladesh-China-India-Myanmar Economic Corridor; Bangladesh-China-India-Myanmar Forum for Regional Cooperation | BCIM
org:CMEC-Corridor | China-Myanmar Economic Corridor
org:CCAWEC | China-Central Asia-West Asia Economic Corridor | CCAWEC
org:Middle-Corridor | Trans-Caspian International Transport Route; Middle Corridor; Trans-Caspian Corridor | TITR
org:INSTC | International North-South Transport Corridor; International North South Transport Corridor; North-South Transport Corridor; North-South International Transport Corridor | INSTC; NSTC
org:TRACECA | Transport Corridor Europe-Caucasus-Asia | TRACECA
org:TAPI | Turkmenistan-Afghanistan-Pakistan-India pipeline; Turkmenistan-Afghanistan-Pakistan-India Pipeline | TAPI
org:IMEC | India-Middle East-Europe Economic Corridor; India-Middle East-Europe Corridor | IMEC
org:PGII | Partnership for Global Infrastructure and Investment; Build Back Better World | PGII; B3W
org:GDI | Global Development Initiative | GDI
org:GSI | Global Security Initiative | GSI?
org:GCI | Global Civilization Initiative | GCI?
org:GGI | Global Governance Initiative | GGI?
org:China-Central-Asia | China-Central Asia Summit; China-Central Asia mechanism; China-Central Asia Mechanism; China+Central Asia; China + Central Asia; C+C5; C + C5; China-Central Asia format; China plus Central Asia; China-Central Asia summit; China-Central Asia Foreign Ministers' Meeting | C+C5
org:C5+1 | C5+1 format; C5+1 platform; C5+1 Diplomatic Platform; Central Asia Five Plus One | C5+1; C5 + 1
org:C5 | C5 | C-5
org:EU-Central-Asia | EU-Central Asia Summit; EU-Central Asia summit
org:Central-Asia-plus-Japan | Central Asia plus Japan; Central Asia + Japan; Central Asia plus Japan Dialogue; Central Asia Plus Japan
org:Central-Asia-Russia | Central Asia-Russia Summit; Russia-Central Asia Summit; Central Asia - Russia summit; Russia-Central Asia summit
org:India-Central-Asia | India-Central Asia Summit; India-Central Asia Dialogue
org:GCC-Central-Asia | GCC-Central Asia Summit; Gulf-Central Asia Summit
org:QCCM | Quadrilateral Cooperation and Coordination Mechanism | QCCM
org:OTS | Organization of Turkic States; Cooperation Council of Turkic Speaking States; Turkic Council; Cooperation Council of Turkic-Speaking States; Turkic States Organization | OTS
org:TURKSOY | International Organization of Turkic Culture | TURKSOY; Türksoy; TÜRKSOY; Turksoy
org:TURKPA | Parliamentary Assembly of Turkic States; Parliamentary Assembly of Turkic-Speaking Countries | TURKPA; TÜRKPA
org:Turkic-Academy | International Turkic Academy; Turkic Academy
org:TIF | Turkic Investment Fund
org:ECO | Economic Cooperation Organization | ECO?
org:ECO-TDB | ECO Trade and Development Bank
org:CICA | Conference on Interaction and Confidence-Building Measures in Asia; Conference on Interaction and Confidence Building Measures in Asia | CICA
org:CAREC | Central Asia Regional Economic Cooperation; Central Asia Regional Economic Cooperation Program | CAREC
org:SPECA | United Nations Special Programme for the Economies of Central Asia; Special Programme for the Economies of Central Asia | SPECA
org:Heart-of-Asia | Heart of Asia-Istanbul Process; Heart of Asia; Istanbul Process
org:Astana-Format | Astana Format; Astana Process; Astana process; Astana format; Astana trio; Astana Platform; Astana talks on Syria
org:Moscow-Format | Moscow Format; Moscow format; Moscow Format of consultations on Afghanistan
org:3+3 | 3+3 platform; 3+3 format; 3+3 regional platform; Consultative Regional Platform 3+3 | 3+3?
org:Astana-Forum | Astana International Forum
org:Boao | Boao Forum for Asia; Boao Forum | BFA? | | Boao
org:SPIEF | St. Petersburg International Economic Forum; Saint Petersburg International Economic Forum; St Petersburg International Economic Forum; St. Petersburg Economic Forum | SPIEF
org:EEF | Eastern Economic Forum | EEF
org:Valdai | Valdai Discussion Club; Valdai International Discussion Club; Valdai Club
org:Antalya-Forum | Antalya Diplomacy Forum | ADF?
org:Munich-Security-Conference | Munich Security Conference | MSC?
org:Shangri-La | Shangri-La Dialogue | SLD?
org:Raisina | Raisina Dialogue
# Asia-Pacific
org:AIIB | Asian Infrastructure Investment Bank; Asia Infrastructure Investment Bank | AIIB
org:ADB | Asian Development Bank | ADB; A.D.B.
org:NDB | New Development Bank; BRICS Development Bank; BRICS bank; BRICS New Development Bank | NDB
org:CRA | BRICS Contingent Reserve Arrangement; Contingent Reserve Arrangement
org:ASEAN | Association of Southeast Asian Nations; A.S.E.A.N. | ASEAN; Asean
org:ASEAN+3 | ASEAN Plus Three | ASEAN+3; ASEAN + 3; APT?
org:ARF | ASEAN Regional Forum | ARF?
org:EAS | East Asia Summit | EAS?
org:APEC | Asia-Pacific Economic Cooperation | APEC; Apec
org:ASEM | Asia-Europe Meeting | ASEM
org:RCEP | Regional Comprehensive Economic Partnership | RCEP
org:CPTPP | Comprehensive and Progressive Agreement for Trans-Pacific Partnership | CPTPP
org:TPP | Trans-Pacific Partnership | TPP
org:IPEF | Indo-Pacific Economic Framework; Indo-Pacific Economic Framework for Prosperity | IPEF
org:DEPA | Digital Economy Partnership Agreement | DEPA
org:AUKUS | AUKUS security pact; AUKUS pact | AUKUS; Aukus
org:ANZUS | Australia, New Zealand, United States Security Treaty | ANZUS
org:Quad | Quadrilateral Security Dialogue; Quad?; Quad grouping; Quad countries | QUAD
org:Five-Eyes | Five Eyes; Five Eyes alliance | FVEY
org:FPDA | Five Power Defence Arrangements | FPDA
org:SEATO | Southeast Asia Treaty Organization | SEATO
org:CENTO | Central Treaty Organization; Baghdad Pact | CENTO
org:SAARC | South Asian Association for Regional Cooperation | SAARC; Saarc
org:Colombo-Plan | Colombo Plan
org:BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | BIMSTEC
org:Colombo-Security-Conclave | Colombo Security Conclave
org:LMC | Lancang-Mekong Cooperation; Mekong-Lancang Cooperation; Lancang-Mekong Cooperation mechanism | LMC?; MLC?
org:GMS | Greater Mekong Subregion | GMS?
org:MRC | Mekong River Commission | MRC?
org:ACMECS | Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy | ACMECS
org:ACD | Asia Cooperation Dialogue
org:PIF | Pacific Islands Forum; Pacific Island Forum | PIF
org:SPC | Pacific Community | SPC?
org:MSG | Melanesian Spearhead Group | MSG?
org:CMIM | Chiang Mai Initiative; Chiang Mai Initiative Multilateralization | CMIM
org:Six-Party | six-party talks; Six-Party Talks; Six Party Talks
org:KEDO | Korean Peninsula Energy Development Organization | KEDO
org:TCS | China-Japan-ROK Trilateral Summit; Trilateral Cooperation Secretariat; China-Japan-South Korea trilateral summit
org:China-ASEAN | China-ASEAN Summit; ASEAN-China Summit; China-ASEAN Free Trade Area; ASEAN-China Free Trade Area | ACFTA; CAFTA?
org:China-PIC | China-Pacific Island Countries Economic Development and Cooperation Forum; China-Pacific Island Countries Foreign Ministers' Meeting
org:PIDF | Pacific Islands Development Forum | PIDF
org:PBP | Partners in the Blue Pacific
org:APTA | Asia-Pacific Trade Agreement | APTA
# Middle East and Islamic world
org:GCC | Gulf Cooperation Council; Cooperation Council for the Arab States of the Gulf | GCC; G.C.C. | Gulf Arab
org:LAS | League of Arab States; Arab League | LAS?
org:OIC | Organisation of Islamic Cooperation; Organization of the Islamic Conference; Organization of Islamic Conference | OIC
org:IsDB | Islamic Development Bank; Islamic Development Bank Group | IsDB; ISDB; IDB?
org:OPEC | Organization of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries | OPEC; Opec
org:OPEC+ | OPEC Plus; OPEC and its allies; OPEC-plus | OPEC+; Opec+
org:OPEC-Fund | OPEC Fund for International Development; OPEC Fund | OFID
org:OAPEC | Organization of Arab Petroleum Exporting Countries | OAPEC
org:GECF | Gas Exporting Countries Forum | GECF
org:AMF | Arab Monetary Fund | AMF?
org:AFESD | Arab Fund for Economic and Social Development; Arab Fund? | AFESD
org:BADEA | Arab Bank for Economic Development in Africa | BADEA
org:AMU | Arab Maghreb Union; Maghreb Union | AMU
org:D8 | Developing Eight; D-8 Organization for Economic Cooperation | D-8; D8?
org:ISSG | International Syria Support Group | ISSG
org:Middle-East-Quartet | Quartet on the Middle East; Middle East Quartet; Diplomatic Quartet
org:Negev-Forum | Negev Forum
org:I2U2 | I2U2
org:Abraham-Accords | Abraham Accords
org:CASCF | China-Arab States Cooperation Forum; China-Arab Cooperation Forum; China-Arab States Summit; China-Arab summit | CASCF
org:Russian-Arab-Forum | Russian-Arab Cooperation Forum; Russia-Arab Cooperation Forum
org:EMGF | East Mediterranean Gas Forum; Eastern Mediterranean Gas Forum | EMGF
org:IMCTC | Islamic Military Counter Terrorism Coalition | IMCTC
org:Global-Coalition | Global Coalition to Defeat ISIS; Global Coalition against Daesh; Global Coalition Against Daesh; anti-ISIS coalition; US-led coalition against ISIS; US-led international coalition; U.S.-led international coalition; anti-Isis coalition; anti-ISIL coalition; Global Coalition to Defeat ISIL; Global Coalition to Counter ISIL; Combined Joint Task Force; Operation Inherent Resolve; international coalition against ISIS; counter-ISIS coalition; coalition against ISIS; coalition against Isis; coalition against ISIL; coalition against the Islamic State; Global Coalition to Counter ISIS | CJTF-OIR; OIR
org:MWL | Muslim World League | MWL
# Africa
org:AU | African Union | AU?; A.U.
org:OAU | Organisation of African Unity | OAU; O.A.U.
org:AU-Commission | African Union Commission | AUC
org:AU-PSC | African Union Peace and Security Council
org:AfDB | African Development Bank; African Development Bank Group | AfDB; AFDB
org:AfCFTA | African Continental Free Trade Area; African Continental Free Trade Agreement | AfCFTA
org:Afreximbank | African Export-Import Bank; Afreximbank
org:AFC | Africa Finance Corporation
org:NEPAD | New Partnership for Africa's Development; AUDA-NEPAD | NEPAD
org:ECOWAS | Economic Community of West African States | ECOWAS; Ecowas
org:UEMOA | West African Economic and Monetary Union | WAEMU; UEMOA
org:BCEAO | Central Bank of West African States | BCEAO
org:BOAD | West African Development Bank; West Africa Development Bank | BOAD
org:EBID | ECOWAS Bank for Investment and Development | EBID
org:ECCAS | Economic Community of Central African States | ECCAS
org:CEMAC | Central African Economic and Monetary Community; Economic and Monetary Community of Central Africa | CEMAC
org:BEAC | Bank of Central African States | BEAC
org:BDEAC | Development Bank of the Central African States | BDEAC
org:SADC | Southern African Development Community | SADC
org:SADCC | Southern African Development Coordination Conference | SADCC
org:SACU | Southern African Customs Union | SACU
org:DBSA | Development Bank of Southern Africa | DBSA
org:COMESA | Common Market for Eastern and Southern Africa | COMESA
org:EAC | East African Community | EAC
org:EADB | East African Development Bank | EADB
org:TDB | Trade and Development Bank; PTA Bank | TDB?
org:IGAD | Intergovernmental Authority on Development | IGAD
org:CEN-SAD | Community of Sahel-Saharan States | CEN-SAD; CENSAD
org:G5-Sahel | G5 Sahel; Group of Five for the Sahel
org:AES | Alliance of Sahel States; Confederation of Sahel States | AES?
org:ICGLR | International Conference on the Great Lakes Region | ICGLR
org:MNJTF | Multinational Joint Task Force | MNJTF
org:AMISOM | African Union Mission in Somalia; African Union Transition Mission in Somalia | AMISOM; ATMIS; AUSSOM
org:LCBC | Lake Chad Basin Commission | LCBC
org:NBI | Nile Basin Initiative | NBI
org:FOCAC | Forum on China-Africa Cooperation; China-Africa Cooperation Forum; China-Africa Forum | FOCAC
org:Forum-Macao | Forum Macao; Forum for Economic and Trade Co-operation between China and Portuguese-speaking Countries
org:TICAD | Tokyo International Conference on African Development | TICAD
org:Russia-Africa | Russia-Africa Summit; Russia-Africa Forum; Russia-Africa summit
org:India-Africa | India-Africa Forum Summit | IAFS
org:US-Africa | US-Africa Leaders Summit; U.S.-Africa Leaders Summit
org:Türkiye-Africa | Turkey-Africa Partnership Summit; Türkiye-Africa Partnership Summit
org:EU-Africa | EU-AU Summit; EU-Africa Summit
org:Korea-Africa | Korea-Africa Summit
org:AGOA | African Growth and Opportunity Act | AGOA
# Americas
org:OAS | Organization of American States | OAS
org:CELAC | Community of Latin American and Caribbean States; Community of Latin America and Caribbean States | CELAC
org:China-CELAC | China-CELAC Forum; Forum of China and the Community of Latin American and Caribbean States
org:Mercosur | Southern Common Market; Mercosur; Mercosul | MERCOSUR; MERCOSUL
org:Andean-Community | Andean Community; Andean Community of Nations
org:Pacific-Alliance | Pacific Alliance
org:UNASUR | Union of South American Nations | UNASUR; Unasur
org:LAFTA | Latin American Free Trade Association | LAFTA
org:PROSUR | Forum for the Progress and Integration of South America | PROSUR
org:ALBA | Bolivarian Alliance for the Peoples of Our America; Bolivarian Alliance for the Americas | ALBA; ALBA-TCP
org:CARICOM | Caribbean Community | CARICOM; Caricom
org:OECS | Organisation of Eastern Caribbean States | OECS
org:ACS | Association of Caribbean States | ACS?
org:SICA | Central American Integration System | SICA
org:CABEI | Central American Bank for Economic Integration | CABEI; BCIE
org:IADB | Inter-American Development Bank | IADB; IDB?
org:CAF | Development Bank of Latin America; Andean Development Corporation; Development Bank of Latin America and the Caribbean | CAF?
org:CDB-Caribbean | Caribbean Development Bank
org:PAHO | Pan American Health Organization | PAHO
org:Petrocaribe | Petrocaribe; PetroCaribe
org:TTIP | Transatlantic Trade and Investment Partnership | TTIP
org:NAFTA | North American Free Trade Agreement | NAFTA; Nafta
org:USMCA | United States-Mexico-Canada Agreement; US-Mexico-Canada Agreement; U.S.-Mexico-Canada Agreement | USMCA; CUSMA
org:NORAD | North American Aerospace Defense Command | NORAD
org:CAFTA-DR | Dominican Republic-Central America Free Trade Agreement | CAFTA-DR
org:ACTO | Amazon Cooperation Treaty Organization | ACTO
org:Lima-Group | Lima Group
org:Summit-of-the-Americas | Summit of the Americas
org:IACHR | Inter-American Commission on Human Rights | IACHR
# loose groups that speak and act in texts
org:West | collective West; Collective West; West?; Western countries; Western states; Western powers; Western nations | | Western?
org:Global-South | Global South; global South
org:Central-Asian-States | Central Asian states; Central Asian countries; Central Asian republics; five Central Asian states; five Central Asian countries; Central Asian five; Central Asian nations | | Central Asian
org:Gulf-States | Gulf states; Gulf countries; Gulf Arab states; Persian Gulf states; Persian Gulf countries; Arab Gulf states; Gulf monarchies; Gulf nations
org:Baltic-States | Baltic states; Baltic States; Baltic countries; Baltics? | | Baltic?
org:Western-Balkans | Western Balkans; Western Balkan countries
org:Nordic-Countries | Nordic countries; Nordic states | | Nordic?
org:LDC | least developed countries; Least Developed Countries | LDCs
org:SIDS | small island developing states; Small Island Developing States | SIDS?
org:OACPS | Organisation of African, Caribbean and Pacific States; African, Caribbean and Pacific Group of States; ACP countries | OACPS; ACP?
org:CVF | Climate Vulnerable Forum
org:ISA-Solar | International Solar Alliance
org:CDRI | Coalition for Disaster Resilient Infrastructure | CDRI
org:IOMed | International Organization for Mediation | IOMed
org:EITI | Extractive Industries Transparency Initiative | EITI
org:Minerals-Security-Partnership | Minerals Security Partnership | MSP?
org:ITER | International Thermonuclear Experimental Reactor | ITER
org:ESA | European Space Agency | ESA
org:APSCO | Asia-Pacific Space Cooperation Organization | APSCO
org:Artemis-Accords | Artemis Accords
org:ILRS | International Lunar Research Station | ILRS
org:INBAR | International Bamboo and Rattan Organisation | INBAR
org:Intelsat | International Telecommunications Satellite Organization
org:CERN | European Organization for Nuclear Research | CERN
org:IHO | International Hydrographic Organization | IHO
org:WADA | World Anti-Doping Agency | WADA
org:IOC | International Olympic Committee | IOC
org:IAAF | World Athletics; International Association of Athletics Federations | IAAF
org:UEFA | Union of European Football Associations; UEFA | UEFA
org:FIFA | International Federation of Association Football | FIFA
org:SWIFT | Society for Worldwide Interbank Financial Telecommunication | SWIFT
org:KRG | Kurdistan Regional Government; Kurdish Regional Government | KRG
org:CTA | Central Tibetan Administration; Tibetan government in exile; Tibetan government-in-exile | CTA?
org:Ecumenical-Patriarchate | Ecumenical Patriarchate of Constantinople; Ecumenical Patriarchate
org:League-of-Nations | League of Nations; League of Nations Assembly; League Assembly; League Covenant; Covenant of the League; Covenant of the League of Nations; League sanctions; League members; League powers
org:HRW | Human Rights Watch | HRW
org:Amnesty | Amnesty International
org:MSF | Médecins Sans Frontières; Medecins Sans Frontieres; Doctors Without Borders | MSF
org:RWB | Reporters Without Borders; Reporters Sans Frontières
org:ICG | International Crisis Group | ICG?
org:Oxfam | Oxfam
org:SIPRI | Stockholm International Peace Research Institute | SIPRI
org:Greenpeace | Greenpeace
org:Transparency | Transparency International
org:WUC | World Uyghur Congress; World Uighur Congress
org:SOHR | Syrian Observatory for Human Rights | SOHR
org:SNC | Syrian National Coalition; National Coalition for Syrian Revolutionary and Opposition Forces | SNC?
org:Muslim-Brotherhood | Muslim Brotherhood
# UN missions, agencies and bodies that documents name beside the above
org:DPKO | United Nations Department of Peace Operations; Department of Peacekeeping Operations; UN Department of Peacekeeping Operations; Department of Peace Operations; UN peacekeeping department | DPKO; DPO?
org:UNIFEM | United Nations Development Fund for Women | UNIFEM
org:MONUC | United Nations Organization Mission in the Democratic Republic of the Congo; UN Mission in the Congo; UN Mission in Congo | MONUC
org:UNMIN | United Nations Mission in Nepal | UNMIN
org:UNMIL | United Nations Mission in Liberia | UNMIL
org:UNOCI | United Nations Operation in Côte d'Ivoire; United Nations Operation in Cote d'Ivoire | UNOCI
org:UNAMID | African Union-United Nations Hybrid Operation in Darfur; United Nations-African Union Mission in Darfur | UNAMID
org:UNISFA | United Nations Interim Security Force for Abyei | UNISFA
org:UNMIS | United Nations Mission in the Sudan; United Nations Mission in Sudan | UNMIS
org:UNITAMS | United Nations Integrated Transition Assistance Mission in Sudan | UNITAMS
org:UNSMIL | United Nations Support Mission in Libya | UNSMIL
org:UNAMI | United Nations Assistance Mission for Iraq | UNAMI
org:UNSCOM | United Nations Special Commission | UNSCOM
org:UNMOVIC | United Nations Monitoring, Verification and Inspection Commission | UNMOVIC
org:UNPROFOR | United Nations Protection Force | UNPROFOR
org:UNTAC | United Nations Transitional Authority in Cambodia | UNTAC
org:UNTAET | United Nations Transitional Administration in East Timor | UNTAET
org:UNMIT | United Nations Integrated Mission in Timor-Leste | UNMIT
org:UNTSO | United Nations Truce Supervision Organization | UNTSO
org:UNMOGIP | United Nations Military Observer Group in India and Pakistan | UNMOGIP
org:MINURSO | United Nations Mission for the Referendum in Western Sahara | MINURSO
org:MINUSTAH | United Nations Stabilization Mission in Haiti | MINUSTAH
org:BINUH | United Nations Integrated Office in Haiti | BINUH
org:UNOMIG | United Nations Observer Mission in Georgia | UNOMIG
org:UNMEE | United Nations Mission in Ethiopia and Eritrea | UNMEE
org:UNAMSIL | United Nations Mission in Sierra Leone | UNAMSIL
org:UNAMIR | United Nations Assistance Mission for Rwanda | UNAMIR
org:UNOSOM | United Nations Operation in Somalia | UNOSOM; UNOSOM II
org:ONUC | United Nations Operation in the Congo | ONUC
org:UNEF | United Nations Emergency Force | UNEF
org:UNTAG | United Nations Transition Assistance Group | UNTAG
org:UNAVEM | United Nations Angola Verification Mission | UNAVEM
org:ONUSAL | United Nations Observer Mission in El Salvador | ONUSAL
org:ONUCA | United Nations Observer Group in Central America | ONUCA
org:UNOWAS | United Nations Office for West Africa and the Sahel | UNOWAS
org:UNOOSA | United Nations Office for Outer Space Affairs | UNOOSA
org:UNIDIR | United Nations Institute for Disarmament Research | UNIDIR
org:UNCITRAL | United Nations Commission on International Trade Law | UNCITRAL
org:UNCDF | United Nations Capital Development Fund | UNCDF
org:UNV | United Nations Volunteers | UNV
org:UNMAS | United Nations Mine Action Service | UNMAS
org:UNRRA | United Nations Relief and Rehabilitation Administration | UNRRA
org:COI-Syria | Independent International Commission of Inquiry on the Syrian Arab Republic; UN Commission of Inquiry on Syria; UN Commission of Inquiry for Syria
org:INCB | International Narcotics Control Board | INCB
org:CD | Conference on Disarmament; UN Conference on Disarmament
org:IPCC | Intergovernmental Panel on Climate Change; UN climate panel | IPCC
org:ITC | International Trade Centre | ITC?
org:NEA | Nuclear Energy Agency; OECD Nuclear Energy Agency
org:Zangger | Zangger Committee
org:Codex | Codex Alimentarius Commission; Codex Alimentarius
org:ICRM | International Red Cross and Red Crescent Movement; Red Cross and Red Crescent Movement | ICRM
org:IMSO | International Mobile Satellite Organization; Inmarsat | IMSO
org:BIE | Bureau International des Expositions | BIE?
org:OPANAL | Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean | OPANAL
org:WFTU | World Federation of Trade Unions | WFTU
org:ITUC | International Trade Union Confederation | ITUC
org:ICFTU | International Confederation of Free Trade Unions | ICFTU
org:ICCO | International Cocoa Organization | ICCO
org:ICO | International Coffee Organization | ICO?
org:ITC-Tin | International Tin Council
org:INRO | International Natural Rubber Organization | INRO
org:IWC | International Whaling Commission | IWC?
org:IWC-Wheat | International Wheat Council; International Grains Council
org:ISO-Sugar | International Sugar Organization
org:Cairns-Group | Cairns Group
org:Bretton-Woods | Bretton Woods institutions
org:IIB | International Investment Bank
org:NIB | Nordic Investment Bank | NIB?
org:FLAR | Latin American Reserve Fund | FLAR
org:FONPLATA | FONPLATA Development Bank; Financial Fund for the Development of the River Plate Basin; Fonplata | FONPLATA
# Europe, then and now
org:EMU | Economic and Monetary Union; European Monetary Union; Economic and Monetary Union of the European Union | EMU?
org:EMS-Money | European Monetary System
org:EAPC | Euro-Atlantic Partnership Council | EAPC
org:PfP | Partnership for Peace; NATO Partnership for Peace | PfP
org:EULEX | European Union Rule of Law Mission in Kosovo | EULEX
org:EUMM | European Union Monitoring Mission; European Union Monitoring Mission in Georgia; EU monitoring mission | EUMM
org:EUFOR | European Union Force; EUFOR Althea | EUFOR
org:OSCE-SMM | OSCE Special Monitoring Mission to Ukraine; Special Monitoring Mission to Ukraine; OSCE Special Monitoring Mission; OSCE monitoring mission | OSCE SMM
org:OHR | Office of the High Representative; Office of the High Representative for Bosnia and Herzegovina | OHR
org:PIC | Peace Implementation Council | PIC?
org:SFOR | Stabilisation Force; NATO-led Stabilization Force | SFOR
org:IFOR | Implementation Force; NATO-led Implementation Force | IFOR
org:SELEC | Southeast European Law Enforcement Center | SELEC
org:CoR | European Committee of the Regions; Committee of the Regions
org:Eurojust | European Union Agency for Criminal Justice Cooperation; Eurojust | EUROJUST
org:EDA | European Defence Agency | EDA?
org:ENTSO-E | European Network of Transmission System Operators for Electricity; ENTSO-E
org:Craiova-Group | Craiova Group; Craiova Four
org:Slavkov | Slavkov Format; Austerlitz format; Slavkov Triangle
org:MED9 | EuroMed 9; Med 7; Med7; MED 9; MED9; EuroMed 7
org:Contact-Group | Contact Group on the former Yugoslavia; six-nation Contact Group; Balkan Contact Group
org:LoN-Council | Council of the League of Nations; League Council; League of Nations Council
org:PCIJ | Permanent Court of International Justice | PCIJ
org:Non-Intervention-Committee | Non-Intervention Committee; London Non-Intervention Committee; Non-intervention Committee
org:Little-Entente | Little Entente
org:Balkan-Entente | Balkan Entente; Balkan Pact
org:Triple-Alliance | Triple Alliance
org:Triple-Entente | Triple Entente
org:Axis | Axis powers; Axis Powers; Axis countries; Rome-Berlin-Tokyo Axis
org:Anti-Comintern-Pact | Anti-Comintern Pact
org:Allies | Allied powers; Allied Powers; Allies?; Allied nations; Western Allies
org:Central-Powers | Central Powers
org:Comintern | Communist International; Comintern; Third International
org:Cominform | Communist Information Bureau; Cominform
org:French-Committee | French Committee of National Liberation
org:Manchukuo | Manchukuo; Manchoukuo
org:South-Vietnam | South Vietnam; Republic of Vietnam; Republic of Viet Nam; South Viet Nam; South Vietnamese
org:Far-Eastern-Commission | Far Eastern Commission; Far Eastern Advisory Commission; Far Eastern Advisory Committee
org:Allied-Council | Allied Council for Japan; Allied Control Council; Allied Control Commission
org:CFM | Council of Foreign Ministers
org:COCOM | Coordinating Committee for Multilateral Export Controls | COCOM; CoCom
org:EPU | European Payments Union
org:EDC-Defence | European Defence Community
# Middle East, Asia, Africa
org:SNC-Council | Syrian National Council
org:HNC | High Negotiations Committee; Syrian High Negotiations Committee; Syrian Negotiation Commission; Syrian Negotiations Committee; High Negotiations Commission; Syrian Negotiations Commission; Syrian Negotiation Committee | HNC?
org:SDC | Syrian Democratic Council | SDC?
org:PYD | Democratic Union Party; Syrian Kurdish Democratic Union Party; Kurdish Democratic Union Party | PYD
org:AANES | Autonomous Administration of North and East Syria; Democratic Federation of Northern Syria; Rojava; self-administration of north and east Syria; Autonomous Administration | AANES; DFNS
org:KNC-Syria | Kurdish National Council
org:White-Helmets | White Helmets; Syria Civil Defence; Syrian Civil Defence
org:Friends-of-Syria | Friends of Syria; Friends of the Syrian People; Group of Friends of Syria
org:Syrian-opposition | Syrian opposition; Syrian Opposition; Syria's opposition; Syrian opposition groups; Syrian opposition forces; Syrian opposition fighters; moderate Syrian opposition; opposition in Syria
org:Kurds | Kurds; Kurdish forces; Kurdish fighters; Kurdish militants; Kurdish militia; Kurdish leaders
org:Syrian-Kurds | Syrian Kurds; Syrian Kurdish forces; Syrian Kurdish fighters; Kurds in Syria; Syria's Kurds
org:Iraqi-Kurds | Iraqi Kurds; Kurds in Iraq; Iraq's Kurds
org:NTC-Libya | National Transitional Council; Transitional National Council; Libyan National Transitional Council | NTC?; TNC?
org:Arab-states | Arab states; Arab countries; Arab nations; Arab world; Arab States
org:Arab-Parliament | Arab Parliament
org:NUG-Myanmar | National Unity Government; National Unity Government of Myanmar
org:SAFTA | South Asian Free Trade Area; South Asia Free Trade Area; South Asian Free Trade Agreement | SAFTA
org:AFTA | ASEAN Free Trade Area | AFTA
org:PECC | Pacific Economic Cooperation Council | PECC
org:FFA | Pacific Islands Forum Fisheries Agency; Forum Fisheries Agency
org:SPREP | Secretariat of the Pacific Regional Environment Programme | SPREP
org:RAMSI | Regional Assistance Mission to Solomon Islands | RAMSI
org:APG | Asia/Pacific Group on Money Laundering
org:PARLACEN | Central American Parliament; Parlacen | PARLACEN
org:CACM | Central American Common Market | CACM
org:SIECA | Secretariat for Central American Economic Integration | SIECA
org:LAIA | Latin American Integration Association; ALADI | LAIA; ALADI
org:SELA | Latin American and Caribbean Economic System; Latin American Economic System | LAES; SELA
org:CSN | South American Community of Nations
org:Rio-Group | Rio Group; Group of Eight Latin American nations
org:Contadora | Contadora Group; Contadora Support Group; Contadora process
org:G-3 | Group of Three | G-3; G3?
org:G-15 | Group of 15; Group of Fifteen | G-15; G15
org:Cartagena-Group | Cartagena Group; Cartagena Consensus
org:PAU | Pan American Union; Pan-American Union
org:Rio-Treaty | Inter-American Treaty of Reciprocal Assistance; Rio Treaty
org:IADC | Inter-American Defense Board
org:Union-Latina | Latin Union; Union Latina
org:SEGIB | Ibero-American General Secretariat | SEGIB
org:Core-Group-Haiti | Core Group; Haiti Core Group
org:Alliance-for-Progress | Alliance for Progress
org:ECOMOG | ECOWAS Monitoring Group; Economic Community of West African States Monitoring Group | ECOMOG
org:SAMIM | SADC Mission in Mozambique; Southern African Development Community Mission in Mozambique | SAMIM
org:EACRF | East African Community Regional Force; EAC Regional Force | EACRF
org:Mano-River-Union | Mano River Union
org:Entente-Council | Conseil de l'Entente; Council of the Entente
org:CEPGL | Economic Community of the Great Lakes Countries | CEPGL
org:IOC-Indian-Ocean | Indian Ocean Commission; Commission de l'Océan Indien
org:Liptako-Gourma | Liptako-Gourma Authority
org:Pan-African-Parliament | Pan-African Parliament; Pan African Parliament
org:ACHPR | African Commission on Human and Peoples' Rights
org:Africa-CDC | Africa Centres for Disease Control and Prevention; Africa CDC
org:Frontline-States | Frontline States; front-line states; frontline states; Front Line States; Frontline states
org:African-states | African states?; African countries?; African nations?
org:Visegrad-Fund | International Visegrad Fund
org:Blue-Dot-Network | Blue Dot Network
org:Clean-Network | Clean Network
org:Freedom-House | Freedom House
org:CPJ | Committee to Protect Journalists | CPJ
org:Save-the-Children | Save the Children
org:IRC-Rescue | International Rescue Committee
org:NRC-Refugee | Norwegian Refugee Council
org:Caritas | Caritas Internationalis; Caritas
org:World-Vision | World Vision; World Vision International
org:WJC | World Jewish Congress | WJC
org:WCC | World Council of Churches
org:ICAN | International Campaign to Abolish Nuclear Weapons
org:IISS | International Institute for Strategic Studies | IISS
org:CCP | Communist Party of China; Chinese Communist Party; China's Communist Party; Chinese Communists; Chinese communists; CPC Central Committee; Central Committee of the Communist Party of China | CPC?; CCP
org:KMT | Kuomintang; Chinese Nationalist Party; Chinese Nationalists; Guomindang | KMT
org:WPK | Workers' Party of Korea; Korean Workers' Party | WPK
org:CEEC | Central and Eastern European countries; Central and East European countries; CEE countries; Central and Eastern European states | CEEC; CEECs
# armed groups
org:Hamas | Hamas; Islamic Resistance Movement; Izz el-Deen al-Qassam Brigades; Qassam Brigades
org:Islamic-Jihad | Palestinian Islamic Jihad; Islamic Jihad
org:Fatah | Fatah; al-Fatah; Fateh
org:Al-Aqsa-Brigades | Al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs Brigades; al-Aqsa Brigades
org:PFLP | Popular Front for the Liberation of Palestine | PFLP
org:DFLP | Democratic Front for the Liberation of Palestine | DFLP
org:Black-September | Black September
org:Hezbollah | Hezbollah; Hizbullah; Hizballah; Hezbullah; Hizbollah; Hezballah; Hezbolla; Lebanese Hezbollah; Hizb'allah; Hezbollah militia
org:Amal | Amal Movement; Amal militia; Amal?
org:South-Lebanon-Army | South Lebanon Army | SLA?
org:Houthis | Houthis; Ansar Allah; Houthi movement; Ansarallah; Huthis; Huthi; Houthi rebels; Houthi militia; Houthi forces; Ansarullah; Houthi militants | | Houthi
org:AQAP | Al-Qaeda in the Arabian Peninsula; al Qaeda in the Arabian Peninsula; al-Qaeda in the Arabian Peninsula | AQAP
org:Mahdi-Army | Mahdi Army; Mehdi Army
org:Kataib-Hezbollah | Kataib Hezbollah; Kata'ib Hezbollah
org:PMF | Popular Mobilization Forces; Popular Mobilisation Forces; Hashd al-Shaabi | PMF?
org:PUK | Patriotic Union of Kurdistan | PUK
org:KDP | Kurdistan Democratic Party; Kurdish Democratic Party | KDP?
org:Peshmerga | Peshmerga; peshmerga
org:MEK | People's Mujahedin of Iran; Mujahideen Khalq; Mujahedin-e Khalq; Mujahedin e-Khalq; People's Mujahideen | MEK?; MKO?
org:PJAK | Kurdistan Free Life Party; Party of Free Life of Kurdistan | PJAK
org:Jundallah | Jundallah; Jundollah; Jaish al-Adl
org:PKK | Kurdistan Workers' Party; Kurdistan Workers Party; Kurdish Workers Party; Kurdish Workers' Party | PKK
org:YPG | People's Defence Units; People's Protection Units; Peoples Protection Units; Kurdish People's Protection Units; Popular Protection Units; People's Protection Forces | YPG
org:SDF | Syrian Democratic Forces | SDF?; QSD
org:FSA | Free Syrian Army; Free Syria Army; Syrian Free Army | FSA?
org:HTS | Hayat Tahrir al-Sham | HTS?
org:al-Nusra | Al-Nusra Front; al-Nusra Front; Nusra Front; Jabhat al-Nusra; Jabhat Al-Nusra; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham; Nusra; al-Nusra; al Nusra Front; Al Nusra Front; al Nusra
org:ISIS | Islamic State; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Daesh; Islamic State group; Isis; Isil; IS militants; IS fighters; IS jihadists; IS group; IS extremists; IS terrorists; IS positions; IS targets; IS territory; against IS; IS-held; IS-controlled; so-called Islamic State; self-styled Islamic State; Islamic State militants; Islamic State fighters; Da'esh; Dáesh; ISIS/Daesh; ISIL/Da'esh | ISIS; ISIL; IS?; ISIS-K; ISKP
org:Al-Qaeda | Al-Qaeda; al-Qaeda; al-Qaida; Al Qaeda; Al-Qaida; al Qaeda; al Qaida; Al-Qa'ida; al-Qa'ida; Al Qa'ida; Al-Qa'eda; al-Qa'eda; Qaeda
org:FETO | Fethullah Terrorist Organization; Gulenist Terror Group | FETÖ; FETO
org:Taliban | Taliban; Taleban; Taliban movement; Afghan Taliban; Afghanistan's Taliban; the Taleban; Taliban government; Taliban regime; Taliban forces; Talibans
org:Haqqani | Haqqani network; Haqqani Network
org:Mujahideen | Afghan mujahideen; Afghan mujahedeen; Afghan mujahedin
org:TTP | Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Pakistani Taliban; Pakistan Taliban | TTP?
org:Lashkar-e-Taiba | Lashkar-e-Taiba; Lashkar-e-Tayyaba; Lashkar-e-Toiba | LeT?
org:Jaish-e-Mohammed | Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad | JeM?
org:Hizbul-Mujahideen | Hizbul Mujahideen; Hizb-ul-Mujahideen; Hizbul Mujahedin
org:BLA | Baloch Liberation Army; Baluch Liberation Army | BLA?
org:ULFA | United Liberation Front of Asom; United Liberation Front of Assam | ULFA
org:NSCN | National Socialist Council of Nagaland | NSCN
org:LTTE | Liberation Tigers of Tamil Eelam; Tamil Tigers; Tamil Tiger | LTTE
org:ETIM | East Turkestan Islamic Movement; Eastern Turkistan Islamic Movement; Turkistan Islamic Party; East Turkistan Islamic Movement | ETIM
org:IMU | Islamic Movement of Uzbekistan | IMU
org:Khmer-Rouge | Khmer Rouge
org:Viet-Cong | Viet Cong; Vietcong; Vietcong guerrillas
org:Pathet-Lao | Pathet Lao
org:Abu-Sayyaf | Abu Sayyaf
org:MILF | Moro Islamic Liberation Front | MILF?
org:MNLF | Moro National Liberation Front | MNLF
org:NPA | New People's Army | NPA?
org:Jemaah-Islamiyah | Jemaah Islamiyah; Jemaah Islamiah
org:GAM | Free Aceh Movement | GAM?
org:Fretilin | Fretilin; Falintil
org:ARSA | Arakan Rohingya Salvation Army | ARSA
org:Arakan-Army | Arakan Army
org:Polisario | Polisario Front; Polisario
org:AQIM | Al-Qaeda in the Islamic Maghreb; al Qaeda in the Islamic Maghreb; al-Qaeda in the Islamic Maghreb | AQIM
org:GIA | Armed Islamic Group | GIA?
org:LNA | Libyan National Army | LNA?
org:Boko-Haram | Boko Haram
org:JNIM | Jama'at Nusrat al-Islam wal-Muslimin | JNIM
org:RUF | Revolutionary United Front | RUF?
org:NPFL | National Patriotic Front of Liberia | NPFL
org:Seleka | Séléka; Seleka
org:M23 | March 23 Movement | M23?; M-23
org:RCD | Congolese Rally for Democracy; Rally for Congolese Democracy | RCD?
org:MLC | Movement for the Liberation of the Congo; Congolese Liberation Movement | MLC?
org:FDLR | Democratic Forces for the Liberation of Rwanda | FDLR
org:Interahamwe | Interahamwe
org:RPF | Rwandan Patriotic Front; Rwanda Patriotic Front | RPF?
org:LRA | Lord's Resistance Army | LRA?
org:ADF | Allied Democratic Forces | ADF?
org:Al-Shabaab | Al-Shabaab; al-Shabaab; Al Shabaab; al Shabaab; al-Shabab; al Shabab; Shabaab; Shabab; Shebab; Al-Shabab; al Shebab; al-Shebab
org:ICU | Islamic Courts Union; Union of Islamic Courts
org:EPLF | Eritrean People's Liberation Front | EPLF
org:TPLF | Tigray People's Liberation Front; Tigrayan People's Liberation Front | TPLF
org:OLF | Oromo Liberation Front | OLF?
org:SPLA | Sudan People's Liberation Army | SPLA
org:RSF | Rapid Support Forces | RSF?
org:JEM | Justice and Equality Movement | JEM?
org:Janjaweed | Janjaweed
org:UNITA | National Union for the Total Independence of Angola; Unita rebels | UNITA; Unita
org:MPLA | People's Movement for the Liberation of Angola | MPLA
org:FLEC | Front for the Liberation of the Enclave of Cabinda | FLEC
org:Renamo | Renamo; Mozambican National Resistance; Mozambique National Resistance | RENAMO
org:Frelimo | Frelimo; Front for the Liberation of Mozambique | FRELIMO
org:SWAPO | South West Africa People's Organisation; South-West Africa People's Organisation | SWAPO; Swapo
org:ANC | African National Congress | ANC?
org:ZANU | Zimbabwe African National Union | ZANU
org:ZAPU | Zimbabwe African People's Union | ZAPU
org:IRA | Irish Republican Army; Provisional IRA | IRA?
org:ETA | Basque Homeland and Freedom | ETA?
org:KLA | Kosovo Liberation Army | KLA?
org:Red-Brigades | Red Brigades
org:Red-Army-Faction | Red Army Faction
org:FARC | Revolutionary Armed Forces of Colombia | FARC
org:ELN | National Liberation Army of Colombia | ELN?
org:M-19 | 19th of April Movement | M-19
org:Shining-Path | Shining Path; Sendero Luminoso
org:MRTA | Túpac Amaru Revolutionary Movement; Tupac Amaru Revolutionary Movement | MRTA
org:FMLN | Farabundo Martí National Liberation Front; Farabundo Marti National Liberation Front; Farabundo Marti Front; Farabundo Marti guerrillas; Farabundo Marti National Liberation Movement; Salvadoran guerrillas; Salvadoran rebels | FMLN
org:FSLN | Sandinista National Liberation Front | FSLN
org:Contras | Contras; Contra rebels; Nicaraguan rebels; Nicaraguan contras; Nicaraguan Resistance; contras; Contra; Nicaraguan Contras; anti-Sandinista rebels
org:Tren-de-Aragua | Tren de Aragua
org:ASALA | Armenian Secret Army for the Liberation of Armenia | ASALA
# companies of war and further groups
org:Mujahideen-Shura-Council | Mujahideen Shura Council
org:Caucasus-Emirate | Caucasus Emirate; Imarat Kavkaz
org:UNA-UNSO | Ukrainian National Assembly–Ukrainian People's Self-Defence; UNA-UNSO; Ukrainian National Assembly | UNA-UNSO
org:Right-Sector | Right Sector; Pravy Sektor; Pravyi Sektor
org:Azov | Azov Brigade; Azov Battalion; Azov Regiment; Azov Movement
org:Wagner | Wagner Group; Wagner mercenaries; Wagner fighters; Wagner; Wagner PMC; PMC Wagner; Wagner Group mercenaries
org:Redut | Redut
org:Academi | Blackwater; Academi; Blackwater USA; Blackwater Worldwide
org:Executive-Outcomes | Executive Outcomes
org:SADAT | SADAT
org:Chechen-separatists | Chechen separatists; Chechen rebels; Chechen militants; Chechen fighters
org:Pro-Russian-separatists | pro-Russian separatists; pro-Russian rebels; pro-Russian militants; Russian-backed separatists; Russia-backed separatists; Moscow-backed separatists; pro-Russia separatists; separatist rebels in eastern Ukraine; Ukrainian separatists; separatists in eastern Ukraine; Donbas separatists; Donetsk separatists; pro-Russian fighters; pro-Russian forces
org:Ahrar-al-Sham | Ahrar al-Sham; Ahrar ash-Sham
org:Jaysh-al-Islam | Jaysh al-Islam; Jaish al-Islam; Army of Islam
org:SNA | Syrian National Army; Turkish-backed rebels; Turkey-backed rebels | SNA?
org:YPJ | Women's Protection Units; Women's Defence Units | YPJ
org:Manbij-Military-Council | Manbij Military Council
org:Syrian-Arab-Coalition | Syrian Arab Coalition
org:IFB | International Freedom Battalion
org:Nour-al-Din-al-Zenki | Nour al-Din al-Zenki Movement; Nour al-Din al-Zenki; Harakat Nour al-Din al-Zenki
org:Khorasan-Group | Khorasan Group; Khorasan group
org:AQI | Al-Qaeda in Iraq; al-Qaeda in Iraq; al Qaeda in Iraq; al-Qaida in Iraq; Al Qaeda in Iraq | AQI
org:Islamic-Army-in-Iraq | Islamic Army in Iraq
org:Ansar-al-Islam | Ansar al-Islam; Ansar al-Sunna
org:Badr | Badr Organization; Badr Brigade; Badr Brigades
org:Asaib-Ahl-al-Haq | Asa'ib Ahl al-Haq; Asaib Ahl al-Haq
org:Nujaba | Harakat Hezbollah al-Nujaba; Harakat al-Nujaba
org:Islamic-Resistance-in-Iraq | Islamic Resistance in Iraq
org:Shia-militias | Shiite militias; Shia militias; Shi'ite militias
org:Abu-Nidal | Abu Nidal Organization; Abu Nidal group
org:PFLP-GC | Popular Front for the Liberation of Palestine-General Command; Popular Front for the Liberation of Palestine - General Command | PFLP-GC
org:Lebanese-Forces | Lebanese Forces
org:Phalange | Kataeb Party; Phalange; Phalangists; Phalangist militia
org:Fatah-al-Islam | Fatah al-Islam
org:Irgun | Irgun; Irgun Zvai Leumi
org:Haganah | Haganah
org:Lehi | Lehi; Stern Gang; Stern Group
org:STC | Southern Transitional Council | STC?
org:Northern-Alliance | Northern Alliance; Afghan Northern Alliance
org:Hezb-e-Islami | Hezb-e-Islami; Hezb-i-Islami; Hizb-i-Islami; Hezb-e-Islami Gulbuddin
org:NRF | National Resistance Front; National Resistance Front of Afghanistan
org:JKLF | Jammu and Kashmir Liberation Front; Jammu Kashmir Liberation Front | JKLF
org:Naxalites | Naxalites; Communist Party of India (Maoist); Indian Maoists
org:Nepal-Maoists | Communist Party of Nepal (Maoist); Nepalese Maoists; Maoist rebels in Nepal
org:Aum | Aum Shinrikyo
org:KNU | Karen National Union; Karen National Liberation Army | KNU
org:KIA | Kachin Independence Army; Kachin Independence Organization
org:TNLA | Ta'ang National Liberation Army | TNLA
org:MNDAA | Myanmar National Democratic Alliance Army | MNDAA
org:Viet-Minh | Viet Minh; Vietminh
org:NLF | National Liberation Front of South Vietnam; National Front for the Liberation of South Vietnam
org:Huks | Hukbalahap; Huks
org:Mau-Mau | Mau Mau
org:FLN | National Liberation Front of Algeria; Algerian National Liberation Front | FLN
org:OAS-France | Organisation armée secrète; Secret Army Organization
org:ISWAP | Islamic State West Africa Province; Islamic State in West Africa Province; Islamic State West Africa | ISWAP
org:Ansar-al-Sharia | Ansar al-Sharia
org:Libya-Dawn | Libya Dawn; Libyan Dawn
org:Ansar-Dine | Ansar Dine; Ansar al-Din
org:MNLA | National Movement for the Liberation of Azawad; Azawad Liberation Front | MNLA
org:MUJAO | Movement for Oneness and Jihad in West Africa | MUJAO
org:IPOB | Indigenous People of Biafra | IPOB
org:MEND | Movement for the Emancipation of the Niger Delta
org:Biafra | Republic of Biafra; Biafra
org:Ambazonia | Ambazonia; Ambazonian separatists
org:LURD | Liberians United for Reconciliation and Democracy | LURD
org:Forces-Nouvelles | Forces Nouvelles; New Forces
org:AFRC | Armed Forces Revolutionary Council
org:Darfur-rebels | Darfur rebels
org:SLM | Sudan Liberation Movement; Sudan Liberation Army; Sudan Liberation Movement/Army
org:SPLM-N | Sudan People's Liberation Movement-North | SPLM-N
org:SPLM-IO | Sudan People's Liberation Movement-in-Opposition | SPLM-IO
org:ONLF | Ogaden National Liberation Front | ONLF
org:Fano | Fano
org:CNDP | National Congress for the Defence of the People | CNDP
org:AFC-Congo | Congo River Alliance; Alliance Fleuve Congo; AFC/M23
org:Mai-Mai | Mai-Mai; Mai Mai; Wazalendo
org:FNL | National Forces of Liberation
org:FNLA | National Front for the Liberation of Angola | FNLA
org:PAC | Pan Africanist Congress; Pan-Africanist Congress
org:PAIGC | African Party for the Independence of Guinea and Cape Verde | PAIGC
org:Inkatha | Inkatha Freedom Party; Inkatha
org:Al-Mourabitoun | Al-Mourabitoun; al-Mourabitoun
org:EOKA | EOKA; EOKA-B
org:Chetniks | Chetniks
org:Ustashe | Ustashe; Ustasha; Ustashi
org:Partisans-Yugoslav | Yugoslav Partisans
org:Bosnian-Serbs | Bosnian Serbs; Bosnian Serb Army; Bosnian Serb army; Bosnian Serb forces
org:Croatian-Serbs | Krajina Serbs; Croatian Serbs
org:EAM | National Liberation Front of Greece | EAM; ELAS
org:DHKP-C | Revolutionary People's Liberation Party/Front; DHKP/C | DHKP-C
org:TAK | Kurdistan Freedom Hawks; Kurdistan Freedom Falcons
org:Grey-Wolves | Grey Wolves
org:EZLN | Zapatista Army of National Liberation; Zapatistas; Zapatista rebels | EZLN
org:URNG | Guatemalan National Revolutionary Unity | URNG
org:FPMR | Manuel Rodríguez Patriotic Front; Manuel Rodriguez Patriotic Front | FPMR
org:Montoneros | Montoneros
org:Tupamaros | Tupamaros
org:EPL | Popular Liberation Army of Colombia; People's Liberation Army of Colombia
org:AUC-Colombia | United Self-Defense Forces of Colombia
org:Clan-del-Golfo | Clan del Golfo; Gulf Clan
org:Medellin-Cartel | Medellín Cartel; Medellin Cartel; Medellin cartel; Medellín cartel
org:Cali-Cartel | Cali Cartel; Cali cartel
org:Extraditables | Extraditables; The Extraditables
org:Sinaloa-Cartel | Sinaloa Cartel; Sinaloa cartel
org:CJNG | Jalisco New Generation Cartel | CJNG
org:MS-13 | Mara Salvatrucha; MS-13
org:Viv-Ansanm | Viv Ansanm; G9 gang
org:Cartel-de-los-Soles | Cartel of the Suns; Cartel de los Soles
org:Free-French | Free French; Free French Forces; Fighting French; Free France
org:Spanish-Nationalists | Spanish Nationalists; Spanish rebels; Spanish insurgents; Spanish Rebels; Spanish Insurgents
org:International-Brigades | International Brigades; International Brigade
org:Syrian-rebels | Syrian rebels; Syrian rebel groups; Syrian Rebels; rebels in Syria; Syria's rebels; Syrian insurgents; anti-Assad rebels; rebels fighting Assad
# courts, tribunals and inquiries between states
org:EACJ | East African Court of Justice | EACJ
org:ECOWAS-Court | ECOWAS Court of Justice; Community Court of Justice of ECOWAS; ECOWAS Community Court of Justice; ECOWAS Court
org:AfCHPR | African Court on Human and Peoples' Rights; African Court of Human and Peoples' Rights | AfCHPR
org:IACtHR | Inter-American Court of Human Rights | IACtHR
org:CCJ | Caribbean Court of Justice | CCJ?
org:Andean-Tribunal | Court of Justice of the Andean Community; Andean Tribunal of Justice; Andean Court of Justice
org:EFTA-Court | EFTA Court
org:EAEU-Court | Court of the Eurasian Economic Union; EAEU Court
org:CIS-EconCourt | CIS Economic Court; Economic Court of the CIS; Economic Court of the Commonwealth of Independent States
org:IRMCT | International Residual Mechanism for Criminal Tribunals; UN Residual Mechanism for Criminal Tribunals; Mechanism for International Criminal Tribunals | IRMCT
org:STL | Special Tribunal for Lebanon
org:SCSL | Special Court for Sierra Leone | SCSL
org:ECCC | Extraordinary Chambers in the Courts of Cambodia; Khmer Rouge tribunal; Khmer Rouge Tribunal | ECCC
org:Kosovo-Specialist-Chambers | Kosovo Specialist Chambers; Kosovo Specialist Prosecutor's Office
org:Aggression-Tribunal | Special Tribunal for the Crime of Aggression against Ukraine; Special Tribunal for the Crime of Aggression
org:Register-of-Damage | Register of Damage for Ukraine; International Register of Damage
org:UNCC | United Nations Compensation Commission | UNCC
org:IIIM-Syria | International, Impartial and Independent Mechanism on Syria; International, Impartial and Independent Mechanism | IIIM
org:IIMM | Independent Investigative Mechanism for Myanmar | IIMM
org:UNITAD | United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh | UNITAD
org:ILC | International Law Commission; UN International Law Commission | ILC?
org:CLCS | Commission on the Limits of the Continental Shelf; UN Commission on the Limits of the Continental Shelf | CLCS
org:HCCH | Hague Conference on Private International Law | HCCH
org:UNIDROIT | International Institute for the Unification of Private Law; Unidroit | UNIDROIT
org:IDLO | International Development Law Organization | IDLO
org:OHADA | Organization for the Harmonization of Business Law in Africa; Organisation for the Harmonisation of Business Law in Africa | OHADA
org:ICMP | International Commission on Missing Persons | ICMP
org:GRECO | Group of States against Corruption; Group of States Against Corruption | GRECO?
org:MONEYVAL | Committee of Experts on the Evaluation of Anti-Money Laundering Measures; Moneyval | MONEYVAL
org:CPT | European Committee for the Prevention of Torture; Council of Europe Committee for the Prevention of Torture; Anti-Torture Committee
org:IACA-Corruption | International Anti-Corruption Academy
org:Egmont-Group | Egmont Group; Egmont Group of Financial Intelligence Units
org:EAG | Eurasian Group on Combating Money Laundering and Financing of Terrorism; Eurasian Group on Combating Money Laundering; Eurasian Group on combating money laundering
org:MENAFATF | Middle East and North Africa Financial Action Task Force | MENAFATF
org:GAFILAT | Financial Action Task Force of Latin America | GAFILAT
org:CFATF | Caribbean Financial Action Task Force | CFATF
# UN departments, commissions and funds
org:Trusteeship-Council | United Nations Trusteeship Council; Trusteeship Council
org:DPPA | United Nations Department of Political and Peacebuilding Affairs; Department of Political and Peacebuilding Affairs; United Nations Department of Political Affairs; Department of Political Affairs | UNDPPA; DPPA
org:UNDESA | United Nations Department of Economic and Social Affairs; Department of Economic and Social Affairs | UNDESA; UN DESA
org:UNODA | United Nations Office for Disarmament Affairs | UNODA
org:UNDRR | United Nations Office for Disaster Risk Reduction; UN disaster risk reduction office; United Nations International Strategy for Disaster Reduction | UNDRR; UNISDR
org:UN-PBC | United Nations Peacebuilding Commission; Peacebuilding Commission
org:UN-PBF | United Nations Peacebuilding Fund; Peacebuilding Fund | PBF?
org:COPUOS | United Nations Committee on the Peaceful Uses of Outer Space; Committee on the Peaceful Uses of Outer Space | COPUOS; UNCOPUOS
org:UNSCEAR | United Nations Scientific Committee on the Effects of Atomic Radiation | UNSCEAR
org:CEDAW-Committee | Committee on the Elimination of Discrimination against Women; CEDAW Committee; Committee on the Elimination of Discrimination Against Women | CEDAW
org:UN-CAT | United Nations Committee against Torture; Committee against Torture; Committee Against Torture
org:UN-HRCttee | United Nations Human Rights Committee
org:1267-Committee | ISIL (Da'esh) and Al-Qaida Sanctions Committee; 1267 Committee; 1267 Sanctions Committee; UN 1267 Committee; 1267 Al Qaeda Sanctions Committee
org:1718-Committee | 1718 Sanctions Committee; 1718 Committee; UN 1718 Committee; UN North Korea sanctions committee
org:CTC | Counter-Terrorism Committee; UN Counter-Terrorism Committee; United Nations Security Council Counter-Terrorism Committee; CTED | CTED
org:UN-Command | United Nations Command
org:UNSCO | Office of the United Nations Special Coordinator for the Middle East Peace Process; UN Special Coordinator for the Middle East Peace Process | UNSCO
org:UNOAU | United Nations Office to the African Union | UNOAU
org:UNOCA | United Nations Regional Office for Central Africa | UNOCA
org:UNSOM | United Nations Assistance Mission in Somalia; United Nations Transitional Assistance Mission in Somalia | UNSOM; UNTMIS
org:UNSOS | United Nations Support Office in Somalia | UNSOS
org:UNMHA | United Nations Mission to Support the Hudaydah Agreement | UNMHA
org:UNVMC | United Nations Verification Mission in Colombia; UN Mission in Colombia
org:UNMIH | United Nations Mission in Haiti | UNMIH
org:MINUJUSTH | United Nations Mission for Justice Support in Haiti | MINUJUSTH
org:MINURCAT | United Nations Mission in the Central African Republic and Chad | MINURCAT
org:ONUB | United Nations Operation in Burundi | ONUB
org:ONUMOZ | United Nations Operation in Mozambique | ONUMOZ; UNOMOZ
org:UNMOT | United Nations Mission of Observers in Tajikistan; UN Observer Mission in Tajikistan | UNMOT
org:UNIKOM | United Nations Iraq-Kuwait Observation Mission | UNIKOM
org:UNIIMOG | United Nations Iran-Iraq Military Observer Group | UNIIMOG
org:UNMIBH | United Nations Mission in Bosnia and Herzegovina | UNMIBH
org:UNTAES | United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium; United Nations Transitional Administration for Eastern Slavonia; United Nations Transitional Administration in Eastern Slavonia | UNTAES
org:UNPREDEP | United Nations Preventive Deployment Force | UNPREDEP
org:MINUGUA | United Nations Verification Mission in Guatemala | MINUGUA
org:UNSMIS | United Nations Supervision Mission in Syria | UNSMIS
org:UNIOGBIS | United Nations Integrated Peacebuilding Office in Guinea-Bissau | UNIOGBIS; UNOGBIS
org:UNYOM | United Nations Yemen Observation Mission | UNYOM
org:WHA | World Health Assembly
org:IOC-UNESCO | Intergovernmental Oceanographic Commission
org:WHC | World Heritage Committee; UNESCO World Heritage Committee
org:IPBES | Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services | IPBES
org:CITES | Convention on International Trade in Endangered Species; Convention on International Trade in Endangered Species of Wild Fauna and Flora | CITES
org:Adaptation-Fund | Adaptation Fund
org:FRLD | Fund for Responding to Loss and Damage; Loss and Damage Fund; loss and damage fund; fund for responding to loss and damage | FRLD
org:MLF-Montreal | Multilateral Fund for the Implementation of the Montreal Protocol; Montreal Protocol Multilateral Fund
org:CIF | Climate Investment Funds | CIF?
org:WOAH | World Organisation for Animal Health; Office International des Epizooties | WOAH; OIE?
org:IUCN | International Union for Conservation of Nature; World Conservation Union | IUCN
org:CGIAR | Consultative Group on International Agricultural Research | CGIAR
org:ICCROM | International Centre for the Study of the Preservation and Restoration of Cultural Property | ICCROM
org:BIPM | International Bureau of Weights and Measures | BIPM
org:ICMPD | International Centre for Migration Policy Development | ICMPD
org:IDEA | International Institute for Democracy and Electoral Assistance; International IDEA
org:Community-of-Democracies | Community of Democracies
org:GGGI | Global Green Growth Institute | GGGI
org:GPE | Global Partnership for Education
org:CEPI | Coalition for Epidemic Preparedness Innovations | CEPI
org:Unitaid | Unitaid | UNITAID
org:Pandemic-Fund | Pandemic Fund
org:UN-LDC-Bank | United Nations Technology Bank for the Least Developed Countries; UN Technology Bank
org:UNAOC | United Nations Alliance of Civilizations; Alliance of Civilizations; Alliance of Civilisations | UNAOC
# commodities, fisheries, rivers, transport, science
org:OIV | International Organisation of Vine and Wine; International Vine and Wine Office | OIV
org:IOOC | International Olive Council; International Olive Oil Council | IOOC
org:ITTO | International Tropical Timber Organization | ITTO
org:ICAC | International Cotton Advisory Committee | ICAC?
org:ANRPC | Association of Natural Rubber Producing Countries | ANRPC
org:CPOPC | Council of Palm Oil Producing Countries | CPOPC
org:Kimberley-Process | Kimberley Process; Kimberley Process Certification Scheme
org:ICCAT | International Commission for the Conservation of Atlantic Tunas | ICCAT
org:IOTC | Indian Ocean Tuna Commission | IOTC
org:WCPFC | Western and Central Pacific Fisheries Commission | WCPFC
org:IATTC | Inter-American Tropical Tuna Commission | IATTC
org:CCSBT | Commission for the Conservation of Southern Bluefin Tuna | CCSBT
org:NAFO | Northwest Atlantic Fisheries Organization | NAFO?
org:NEAFC | North East Atlantic Fisheries Commission | NEAFC
org:SEAFO | South East Atlantic Fisheries Organisation | SEAFO
org:SPRFMO | South Pacific Regional Fisheries Management Organisation | SPRFMO
org:NPFC | North Pacific Fisheries Commission | NPFC
org:NPAFC | North Pacific Anadromous Fish Commission | NPAFC
org:NASCO | North Atlantic Salmon Conservation Organization | NASCO?
org:GFCM | General Fisheries Commission for the Mediterranean | GFCM
org:CCAMLR | Commission for the Conservation of Antarctic Marine Living Resources | CCAMLR
org:PNA-Tuna | Parties to the Nauru Agreement
org:SRFC | Sub-Regional Fisheries Commission; Subregional Fisheries Commission
org:ICES | International Council for the Exploration of the Sea | ICES?
org:PICES | North Pacific Marine Science Organization | PICES
org:ICWC | Interstate Commission for Water Coordination of Central Asia; Interstate Commission for Water Coordination | ICWC
org:OMVS | Organization for the Development of the Senegal River; Senegal River Basin Development Organization; Senegal River Basin Development Authority | OMVS
org:OMVG | Gambia River Basin Development Organization | OMVG
org:NBA-Niger | Niger Basin Authority
org:Volta-Basin-Authority | Volta Basin Authority
org:LVBC | Lake Victoria Basin Commission | LVBC
org:OKACOM | Permanent Okavango River Basin Water Commission | OKACOM
org:CICOS | International Commission of the Congo-Oubangui-Sangha Basin | CICOS
org:Danube-Commission | Danube Commission
org:ICPDR | International Commission for the Protection of the Danube River | ICPDR
org:Sava-Commission | International Sava River Basin Commission; Sava Commission | ISRBC
org:Rhine-Commission | Central Commission for the Navigation of the Rhine; Rhine Commission; Central Rhine Commission | CCNR
org:Indus-Commission | Permanent Indus Commission; Indus Water Commission
org:IJC | International Joint Commission | IJC?
org:IBWC | International Boundary and Water Commission | IBWC
org:HELCOM | Baltic Marine Environment Protection Commission; Helsinki Commission on the Baltic | HELCOM
org:OSPAR | OSPAR Commission | OSPAR
org:Black-Sea-Commission | Commission on the Protection of the Black Sea against Pollution; Black Sea Commission; Commission on the Protection of the Black Sea Against Pollution
org:Eurocontrol | European Organisation for the Safety of Air Navigation; Eurocontrol | EUROCONTROL
org:IAC-Aviation | Interstate Aviation Committee | IAC?
org:ASECNA | Agency for Aerial Navigation Safety in Africa and Madagascar | ASECNA
org:IATA | International Air Transport Association | IATA
org:OSJD | Organization for Cooperation of Railways; Organisation for Co-operation between Railways | OSJD
org:OTIF | Intergovernmental Organisation for International Carriage by Rail | OTIF
org:UIC | International Union of Railways | UIC?
org:IRU | International Road Transport Union; World Road Transport Organisation | IRU
org:ITF-Transport | International Transport Forum; European Conference of Ministers of Transport
org:ReCAAP | Regional Cooperation Agreement on Combating Piracy and Armed Robbery against Ships in Asia | ReCAAP
org:EUMETSAT | European Organisation for the Exploitation of Meteorological Satellites | EUMETSAT; Eumetsat
org:ESO | European Southern Observatory | ESO?
org:JINR | Joint Institute for Nuclear Research | JINR
org:Intersputnik | Intersputnik
org:RCC-CIS | Regional Commonwealth in the Field of Communications; Regional Commonwealth in the field of Communications
org:EPO | European Patent Organisation; European Patent Office | EPO?
org:EAPO | Eurasian Patent Organization; Eurasian Patent Office | EAPO
org:WANO | World Association of Nuclear Operators | WANO
org:ICANN | Internet Corporation for Assigned Names and Numbers | ICANN
org:GPAI | Global Partnership on Artificial Intelligence; Global Partnership on AI | GPAI
# world economy, climate and arms control
org:IMFC | International Monetary and Financial Committee | IMFC
org:BCBS | Basel Committee on Banking Supervision; Basel Committee | BCBS
org:IOSCO | International Organization of Securities Commissions | IOSCO
org:IAIS | International Association of Insurance Supervisors | IAIS
org:Berne-Union | Berne Union; International Union of Credit and Investment Insurers
org:Export-Credit-Arrangement | OECD Arrangement on Officially Supported Export Credits; Arrangement on Officially Supported Export Credits
org:AOSIS | Alliance of Small Island States | AOSIS
org:BASIC | BASIC countries; BASIC group
org:LMDC | Like-Minded Developing Countries; Like-Minded Group of Developing Countries; like-minded developing countries
org:V20 | Vulnerable Twenty Group; V20 Group; Vulnerable Twenty
org:High-Ambition-Coalition | High Ambition Coalition
org:PPCA | Powering Past Coal Alliance | PPCA
org:JETP | Just Energy Transition Partnership | JETP
org:Asia-Pacific-Partnership | Asia-Pacific Partnership on Clean Development and Climate; Asia-Pacific Partnership
org:AZEC | Asia Zero Emission Community | AZEC
org:PSI | Proliferation Security Initiative | PSI?
org:GICNT | Global Initiative to Combat Nuclear Terrorism | GICNT
org:GCTF | Global Counterterrorism Forum; Global Counter-Terrorism Forum; Global Counter Terrorism Forum | GCTF
org:HCOC | Hague Code of Conduct against Ballistic Missile Proliferation; Hague Code of Conduct
org:ATT | Arms Trade Treaty
org:BWC | Biological Weapons Convention; Biological and Toxin Weapons Convention; Convention on Biological Weapons | BTWC
org:CWC | Chemical Weapons Convention
org:TPNW | Treaty on the Prohibition of Nuclear Weapons; Nuclear Ban Treaty; nuclear ban treaty | TPNW
org:New-Agenda-Coalition | New Agenda Coalition
org:NPDI | Non-Proliferation and Disarmament Initiative | NPDI
org:Freedom-Online-Coalition | Freedom Online Coalition
org:OGP | Open Government Partnership | OGP?
org:g7+ | g7+ group of fragile states; g7+
org:IHRA | International Holocaust Remembrance Alliance | IHRA
# Europe and the Atlantic
org:NAC | North Atlantic Council; NATO Council | NAC?
org:NATO-PA | NATO Parliamentary Assembly; North Atlantic Assembly
org:SHAPE | Supreme Headquarters Allied Powers Europe | SHAPE?
org:Resolute-Support | Resolute Support Mission; Resolute Support; NATO's Resolute Support
org:NATO-Mission-Iraq | NATO Mission Iraq; NATO Mission in Iraq; NATO Training Mission in Iraq
org:NSATU | NATO Security Assistance and Training for Ukraine | NSATU
org:CCDCOE | NATO Cooperative Cyber Defence Centre of Excellence | CCDCOE
org:ICI | Istanbul Cooperation Initiative
org:EUAA | European Union Agency for Asylum; European Asylum Support Office | EUAA; EASO
org:EASA | European Union Aviation Safety Agency; European Aviation Safety Agency | EASA
org:EMA | European Medicines Agency | EMA?
org:EFSA | European Food Safety Authority | EFSA
org:ENISA | European Union Agency for Cybersecurity | ENISA
org:ESM | European Stability Mechanism | ESM?
org:EFSF | European Financial Stability Facility | EFSF
org:EIF | European Investment Fund
org:OLAF | European Anti-Fraud Office | OLAF?
org:EPPO | European Public Prosecutor's Office | EPPO
org:EU-Court-of-Auditors | European Court of Auditors
org:EESC | European Economic and Social Committee | EESC
org:EPF | European Peace Facility
org:Ukraine-Facility | Ukraine Facility
org:PESCO | Permanent Structured Cooperation | PESCO
org:EDF-Defence | European Defence Fund
org:EI2 | European Intervention Initiative
org:ESSI | European Sky Shield Initiative; European Sky Shield | ESSI
org:Eurocorps | Eurocorps | EUROCORPS
org:OCCAR | Organisation for Joint Armament Cooperation | OCCAR
org:EUTM-Mali | European Union Training Mission in Mali; European Union Training Mission Mali; EUTM Mali
org:EUCAP-Sahel | EUCAP Sahel Niger; EUCAP Sahel Mali; EUCAP Sahel
org:Atalanta | European Union Naval Force Operation Atalanta; EU NAVFOR; EU Naval Force; EU NAVFOR Somalia; Operation Atalanta; EUNAVFOR Atalanta
org:IRINI | European Union Naval Force Mediterranean Operation Irini; Operation Irini; EUNAVFOR MED IRINI; Operation IRINI; EUNAVFOR MED
org:ASPIDES | European Union Naval Force Operation Aspides; Operation Aspides; EUNAVFOR ASPIDES; EUNAVFOR Aspides; Operation ASPIDES
org:EUBAM | European Union Border Assistance Mission to Moldova and Ukraine; EU Border Assistance Mission | EUBAM
org:EUAM-Ukraine | European Union Advisory Mission Ukraine; European Union Advisory Mission in Ukraine | EUAM
org:EUMAM | European Union Military Assistance Mission in support of Ukraine; European Union Military Assistance Mission Ukraine; European Union Military Assistance Mission | EUMAM
org:EUMA | European Union Mission in Armenia; European Union Monitoring Mission in Armenia | EUMA
org:EUPOL-COPPS | European Union Police Mission for the Palestinian Territories; EUPOL COPPS
org:EUBAM-Rafah | European Union Border Assistance Mission Rafah; EUBAM Rafah; European Union Border Assistance Mission at the Rafah Crossing Point
org:Nordic-Ministers | Nordic Council of Ministers
org:West-Nordic-Council | West Nordic Council
org:Baltic-Ministers | Baltic Council of Ministers
org:Adriatic-Ionian | Adriatic and Ionian Initiative; Adriatic-Ionian Initiative
org:US-Adriatic-Charter | U.S.-Adriatic Charter; Adriatic Charter; US-Adriatic Charter; Adriatic 5 | A-5?
org:Brdo-Brijuni | Brdo-Brijuni Process; Brdo Process
org:Transport-Community | Transport Community
org:WBIF | Western Balkans Investment Framework | WBIF
org:SEEBRIG | South-Eastern Europe Brigade; Southeastern Europe Brigade | SEEBRIG
org:BLACKSEAFOR | Black Sea Naval Force; Black Sea Naval Cooperation Task Group; Blackseafor | BLACKSEAFOR
org:PABSEC | Parliamentary Assembly of the Black Sea Economic Cooperation | PABSEC
org:5+2 | 5+2 format; 5+2 talks; 5+2 negotiations
org:Geneva-Discussions | Geneva International Discussions | GID?
org:JCC-Transnistria | Joint Control Commission
org:Ukraine-Donor-Platform | Multi-agency Donor Coordination Platform for Ukraine; Ukraine Donor Platform; Multi-agency Donor Coordination Platform
org:EBU | European Broadcasting Union | EBU?
org:ETSI | European Telecommunications Standards Institute | ETSI
# former Soviet space, Turkic and Silk Road bodies
org:CIS-Exec | CIS Executive Committee; Executive Committee of the CIS; Executive Committee of the Commonwealth of Independent States
org:CIS-ATC | CIS Anti-Terrorism Centre; Anti-Terrorism Center of the CIS
org:CISFTA | CIS Free Trade Area; Commonwealth of Independent States Free Trade Area; CIS Free Trade Zone; CIS free trade zone; CIS Free Trade Agreement
org:CSTO-PA | CSTO Parliamentary Assembly; Parliamentary Assembly of the CSTO
org:CSTO-Secretariat | CSTO Secretariat; Secretariat of the CSTO
org:SCO-Secretariat | SCO Secretariat; Secretariat of the SCO; Secretariat of the Shanghai Cooperation Organization
org:SCO-Interbank | SCO Interbank Consortium; SCO Interbank Association
org:IBEC | International Bank for Economic Co-operation | IBEC
org:Interstate-Bank | Interstate Bank
org:Turkic-Heritage | Turkic Culture and Heritage Foundation; International Turkic Culture and Heritage Foundation
org:Turkic-Chambers | Union of Turkic Chambers of Commerce and Industry; Turkic Chamber of Commerce and Industry
org:Greater-Tumen | Greater Tumen Initiative
org:TRIPP | Trump Route for International Peace and Prosperity; TRIPP route; Trump Route | TRIPP
# Asia and the Pacific
org:AMRO | ASEAN+3 Macroeconomic Research Office; ASEAN Plus Three Macroeconomic Research Office; ASEAN+3 Macroeconomic Research Office (AMRO) | AMRO
org:ASEAN-Secretariat | ASEAN Secretariat; Secretariat of ASEAN
org:AICHR | ASEAN Intergovernmental Commission on Human Rights | AICHR
org:AHA-Centre | ASEAN Coordinating Centre for Humanitarian Assistance; AHA Centre
org:ADMM-Plus | ASEAN Defence Ministers' Meeting-Plus; ASEAN Defence Ministers' Meeting Plus; ADMM Plus; ASEAN Defence Ministers' Meeting | ADMM-Plus; ADMM+; ADMM
org:AIPA | ASEAN Inter-Parliamentary Assembly | AIPA
org:APA | Asian Parliamentary Assembly
org:SEAMEO | Southeast Asian Ministers of Education Organization | SEAMEO
org:ICIMOD | International Centre for Integrated Mountain Development | ICIMOD
org:APO | Asian Productivity Organization
org:AARDO | African-Asian Rural Development Organization | AARDO
org:Asia-Pacific-Telecommunity | Asia-Pacific Telecommunity
org:ACU | Asian Clearing Union
org:MGC | Mekong-Ganga Cooperation
org:Mekong-US | Mekong-U.S. Partnership; Mekong-US Partnership; Lower Mekong Initiative; U.S.-Mekong Partnership
org:BIMP-EAGA | Brunei Darussalam-Indonesia-Malaysia-Philippines East ASEAN Growth Area; East ASEAN Growth Area | BIMP-EAGA
org:SASEC | South Asia Subregional Economic Cooperation | SASEC
org:SAARC-Fund | SAARC Development Fund
org:NNSC | Neutral Nations Supervisory Commission | NNSC
org:Military-Armistice-Commission | Military Armistice Commission; United Nations Command Military Armistice Commission
org:ICSC-Vietnam | International Commission for Supervision and Control; International Control Commission; International Commission of Control and Supervision
org:ASPAC | Asian and Pacific Council
org:PALM | Pacific Islands Leaders Meeting
org:OCO | Oceania Customs Organisation
org:Bougainville | Autonomous Bougainville Government; Bougainville Government
org:Chip-4 | Chip 4 alliance; Chip 4; Fab 4 alliance
# Arab and Islamic bodies, the Middle East
org:ALECSO | Arab League Educational, Cultural and Scientific Organization | ALECSO
org:ICESCO | Islamic World Educational, Scientific and Cultural Organization; Islamic Educational, Scientific and Cultural Organization | ICESCO; ISESCO
org:COMCEC | Standing Committee for Economic and Commercial Cooperation of the OIC; Standing Committee for Economic and Commercial Cooperation of the Organization of Islamic Cooperation; OIC Standing Committee for Economic and Commercial Cooperation | COMCEC
org:SESRIC | Statistical, Economic and Social Research and Training Centre for Islamic Countries | SESRIC
org:IRCICA | Research Centre for Islamic History, Art and Culture | IRCICA
org:SMIIC | Standards and Metrology Institute for the Islamic Countries; Standards and Metrology Institute for Islamic Countries | SMIIC
org:PUIC | Parliamentary Union of the OIC Member States; Parliamentary Union of the Organization of Islamic Cooperation Member States | PUIC
org:IOFS | Islamic Organization for Food Security | IOFS
org:ICIEC | Islamic Corporation for the Insurance of Investment and Export Credit | ICIEC
org:ITFC | International Islamic Trade Finance Corporation; Islamic Trade Finance Corporation | ITFC
org:ICD | Islamic Corporation for the Development of the Private Sector
org:IPHRC | OIC Independent Permanent Human Rights Commission; Independent Permanent Human Rights Commission | IPHRC
org:Fiqh-Academy | International Islamic Fiqh Academy
org:AOAD | Arab Organization for Agricultural Development | AOAD
org:APICORP | Arab Petroleum Investments Corporation; Arab Energy Fund | APICORP
org:Dhaman | Arab Investment and Export Credit Guarantee Corporation; Dhaman
org:CAEU | Council of Arab Economic Unity; Arab Economic Unity Council | CAEU
org:GAFTA | Greater Arab Free Trade Area; Pan-Arab Free Trade Area | GAFTA?
org:Agadir | Agadir Agreement
org:GCCIA | Gulf Cooperation Council Interconnection Authority; GCC Interconnection Authority | GCCIA
org:Peninsula-Shield | Peninsula Shield Force; Peninsula Shield
org:Arab-Coalition-Yemen | Coalition to Support Legitimacy in Yemen; Arab coalition in Yemen; Arab Coalition in Yemen
org:Red-Sea-Council | Council of Arab and African States Bordering the Red Sea and the Gulf of Aden; Red Sea Council; Council of Arab and African Coastal States of the Red Sea and the Gulf of Aden
org:MFO | Multinational Force and Observers; Multinational Force & Observers | MFO?
org:TIPH | Temporary International Presence in Hebron | TIPH
org:AHLC | Ad Hoc Liaison Committee | AHLC
org:CMF | Combined Maritime Forces; Combined Maritime Force
org:IMSC | International Maritime Security Construct; Operation Sentinel | IMSC
org:Prosperity-Guardian | Operation Prosperity Guardian; Prosperity Guardian
org:Gaza-ISF | International Stabilization Force for Gaza; Gaza International Stabilization Force; International Stabilization Force
org:Board-of-Peace | Board of Peace; Board of Peace for Gaza
org:GHF | Gaza Humanitarian Foundation
# Africa
org:ECOWAS-Commission | ECOWAS Commission
org:ECOWAS-Parliament | ECOWAS Parliament; Parliament of ECOWAS
org:ECOMIG | ECOWAS Mission in the Gambia; ECOWAS Mission in The Gambia | ECOMIG
org:EALA | East African Legislative Assembly | EALA
org:SADC-Tribunal | SADC Tribunal; Southern African Development Community Tribunal
org:SAMIDRC | SADC Mission in the Democratic Republic of the Congo; SADC Mission in the Democratic Republic of Congo; SADC Mission in the DRC; SADC Mission in DRC | SAMIDRC
org:AMIS | African Union Mission in Sudan; African Union Mission in the Sudan | AMIS?
org:MISCA | African-led International Support Mission to the Central African Republic; African-led International Support Mission in the Central African Republic; International Support Mission to the Central African Republic | MISCA
org:AFISMA | African-led International Support Mission to Mali; African-led International Support Mission in Mali | AFISMA
org:APRM | African Peer Review Mechanism | APRM
org:AFRIPOL | African Union Mechanism for Police Cooperation; Afripol | AFRIPOL
org:African-Risk-Capacity | African Risk Capacity
org:ATIDI | African Trade & Investment Development Insurance; African Trade and Investment Development Insurance; African Trade Insurance Agency; African Trade Insurance | ATIDI
org:Africa50 | Africa50; Africa 50
org:Shelter-Afrique | Shelter Afrique; Shelter Afrique Development Bank
org:WAMZ | West African Monetary Zone; West African Monetary Institute | WAMZ
org:ARIPO | African Regional Intellectual Property Organization | ARIPO
org:OAPI | African Intellectual Property Organization; Organisation Africaine de la Propriété Intellectuelle | OAPI
org:APPO | African Petroleum Producers' Organization; African Petroleum Producers Organization; African Petroleum Producers' Association
org:CILSS | Permanent Interstate Committee for Drought Control in the Sahel | CILSS
org:Great-Green-Wall | Great Green Wall; Great Green Wall Initiative
org:Gulf-of-Guinea-Commission | Gulf of Guinea Commission
org:G5-Sahel-Force | G5 Sahel Joint Force; Joint Force of the G5 Sahel; G5 Sahel joint force | FC-G5S
org:Accra-Initiative | Accra Initiative
org:Takuba | Takuba Task Force; Task Force Takuba; Takuba
org:EASF | Eastern Africa Standby Force | EASF
org:Lobito-Corridor | Lobito Corridor
org:LAPSSET | Lamu Port-South Sudan-Ethiopia Transport Corridor; LAPSSET Corridor | LAPSSET
org:EACOP | East African Crude Oil Pipeline | EACOP
# Americas
org:ECCB | Eastern Caribbean Central Bank | ECCB
org:IICA | Inter-American Institute for Cooperation on Agriculture | IICA
org:CICAD | Inter-American Drug Abuse Control Commission | CICAD
org:MAPP-OEA | OAS Mission to Support the Peace Process in Colombia; Mission to Support the Peace Process in Colombia | MAPP/OEA
org:PARLASUR | Mercosur Parliament; Parlasur; Parliament of Mercosur | PARLASUR
org:FOCEM | Mercosur Structural Convergence Fund | FOCEM
org:Andean-Parliament | Andean Parliament; Parlandino
org:OLADE | Latin American Energy Organization | OLADE
org:OEI | Organization of Ibero-American States
org:Ibero-American-Summit | Ibero-American Summit; Ibero-American summit; Ibero-American Conference
org:CARIFORUM | CARIFORUM; Caribbean Forum; Cariforum | CARIFORUM
org:CARPHA | Caribbean Public Health Agency | CARPHA
org:CDEMA | Caribbean Disaster Emergency Management Agency | CDEMA
org:RSS-Caribbean | Regional Security System; Caribbean Regional Security System
org:CARICOM-Secretariat | CARICOM Secretariat; Caribbean Community Secretariat
org:Caribbean-Basin-Initiative | Caribbean Basin Initiative
org:Bank-of-the-South | Bank of the South; Banco del Sur; BancoSur
org:IIRSA | Initiative for the Integration of the Regional Infrastructure of South America; Initiative for the Integration of Regional Infrastructure in South America; COSIPLAN | IIRSA
org:Merida-Initiative | Mérida Initiative; Merida Initiative
org:Plan-Colombia | Plan Colombia
org:Puebla-Group | Puebla Group; Grupo de Puebla
org:Sao-Paulo-Forum | São Paulo Forum; Sao Paulo Forum; Foro de São Paulo; Foro de Sao Paulo
org:APEP | Americas Partnership for Economic Prosperity | APEP
org:MSS-Haiti | Multinational Security Support Mission in Haiti; Multinational Security Support Mission; Kenya-led Multinational Security Support; Kenyan-led Multinational Security Support; Multinational Security Support mission
org:GSF-Haiti | Gang Suppression Force
org:CICIG | International Commission against Impunity in Guatemala; International Commission Against Impunity in Guatemala | CICIG
org:MACCIH | Mission to Support the Fight against Corruption and Impunity in Honduras; Mission to Support the Fight Against Corruption and Impunity in Honduras | MACCIH
org:IDB-Invest | IDB Invest; Inter-American Investment Corporation
org:Mesoamerica-Project | Mesoamerica Project; Mesoamerica Integration and Development Project; Plan Puebla-Panama
# who mediates and who helps
org:Carter-Center | Carter Center
org:HD-Centre | Centre for Humanitarian Dialogue; Henry Dunant Centre
org:SantEgidio | Community of Sant'Egidio; Sant'Egidio
org:CARE | CARE International
org:Islamic-Relief | Islamic Relief; Islamic Relief Worldwide
org:ACF | Action Against Hunger; Action contre la Faim
org:FIDH | International Federation for Human Rights | FIDH
org:ICJ-Jurists | International Commission of Jurists
org:Arms-Control-Association | Arms Control Association
org:Memorial | Memorial Human Rights Centre; Human Rights Centre Memorial
# further groups
org:UWSA | United Wa State Army | UWSA
org:PDF-Myanmar | People's Defence Force of Myanmar; People's Defence Forces of Myanmar; Myanmar People's Defence Force
org:CNA-Chin | Chin National Army; Chin National Front
org:Anti-Balaka | Anti-balaka; anti-balaka; Anti-Balaka
org:CPC-CAR | Coalition of Patriots for Change
org:FACT-Chad | Front for Change and Concord in Chad
org:CODECO | Cooperative for the Development of the Congo | CODECO
org:RED-Tabara | RED-Tabara; Red-Tabara; Red Tabara
org:ISGS | Islamic State in the Greater Sahara; Islamic State Sahel Province; Islamic State in the Sahel; Islamic State Sahel | ISGS
org:ISCAP | Islamic State Central Africa Province; Islamic State Mozambique; IS-Mozambique; Ahlu Sunna Wal Jammah; Ansar al-Sunna Mozambique | ISCAP
org:Macina | Macina Liberation Front; Katiba Macina
org:CMA-Mali | Coordination of Azawad Movements; Coordination of Movements of Azawad
org:Ansaru | Ansaru
org:OLA | Oromo Liberation Army | OLA?
org:Hurras-al-Din | Hurras al-Din
org:Lions-Den | Lions' Den
org:Al-Quds-Brigades | Al-Quds Brigades; al-Quds Brigades; Saraya al-Quds
org:Fatemiyoun | Fatemiyoun Brigade; Liwa Fatemiyoun; Fatemiyoun Division
org:Zainabiyoun | Zainabiyoun Brigade; Liwa Zainebiyoun; Zainebiyoun Brigade; Zeynabiyoun Brigade
org:Lashkar-e-Jhangvi | Lashkar-e-Jhangvi; Lashkar-i-Jhangvi
org:BLF | Balochistan Liberation Front; Baloch Liberation Front
org:TRF-Kashmir | The Resistance Front
org:Hizb-ut-Tahrir | Hizb ut-Tahrir; Hizb-ut-Tahrir
org:JMB | Jamaat-ul-Mujahideen Bangladesh; Jama'atul Mujahideen Bangladesh
org:BRN-Thailand | Barisan Revolusi Nasional
org:TPNPB | West Papua National Liberation Army; Free Papua Movement; Free Papua Organization | TPNPB
org:BIFF | Bangsamoro Islamic Freedom Fighters | BIFF
org:Segunda-Marquetalia | Segunda Marquetalia; Second Marquetalia
org:EMC-Colombia | Estado Mayor Central; Central General Staff
org:Los-Choneros | Los Choneros; Choneros
org:PCC-Brazil | Primeiro Comando da Capital; First Capital Command
org:Los-Zetas | Los Zetas
org:Gulf-Cartel | Gulf Cartel; Gulf cartel
org:Kuki-groups | Kuki National Organisation; Kuki National Army
`,
    spellings,
  ),
);
