import { type OrganisationNames, organisationNames } from "../../vocabulary/index.js";

/**
 * English words for organisations, armed groups included: names | acronyms (case matters) | adjectives and member words | seats that act. `?` marks
 * a string with another common meaning.
 */
export const organisations: Readonly<Record<string, OrganisationNames>> = organisationNames(`
# UN system
org:UN | United Nations; United Nations Organization; United Nations Organisation; world body?; U.N; UN system; United Nation; U.N.O. | UN; U.N.; UNO? | | Turtle Bay
org:UNGA | United Nations General Assembly; UN General Assembly; U.N. General Assembly; General Assembly?; UN Assembly | UNGA
org:UNSC | United Nations Security Council; UN Security Council; U.N. Security Council; Security Council? | UNSC
org:ECOSOC | United Nations Economic and Social Council; UN Economic and Social Council; Economic and Social Council | ECOSOC
org:UNHRC | United Nations Human Rights Council; UN Human Rights Council; U.N. Human Rights Council; Human Rights Council? | UNHRC; HRC?
org:UN-Secretariat | United Nations Secretariat; UN Secretariat
org:OHCHR | Office of the United Nations High Commissioner for Human Rights; Office of the UN High Commissioner for Human Rights; UN High Commissioner for Human Rights; UN Human Rights Office; UN human rights office | OHCHR
org:OCHA | United Nations Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; UN humanitarian office | OCHA; UNOCHA
org:UNHCR | United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; UN refugee agency; UN Refugee Agency; Office of the United Nations High Commissioner for Refugees | UNHCR
org:UNICEF | United Nations Children's Fund; UN Children's Fund; UN children's agency | UNICEF; Unicef
org:UNDP | United Nations Development Programme; United Nations Development Program; UN Development Programme; UN Development Program | UNDP
org:UNEP | United Nations Environment Programme; UN Environment Programme; United Nations Environment Program; UN Environment | UNEP
org:UNFPA | United Nations Population Fund; UN Population Fund | UNFPA
org:UN-Habitat | United Nations Human Settlements Programme; UN Human Settlements Programme | UN-Habitat; UN Habitat
org:UN-Women | United Nations Entity for Gender Equality and the Empowerment of Women | UN Women; UN-Women
org:UNODC | United Nations Office on Drugs and Crime; UN Office on Drugs and Crime | UNODC
org:UNRWA | United Nations Relief and Works Agency; UN Relief and Works Agency; United Nations Relief and Works Agency for Palestine Refugees in the Near East | UNRWA; Unrwa
org:UNOPS | United Nations Office for Project Services; UN Office for Project Services | UNOPS
org:UNCTAD | United Nations Conference on Trade and Development; UN Trade and Development; UN Conference on Trade and Development | UNCTAD
org:UNCCT | United Nations Office of Counter-Terrorism; UN Office of Counter-Terrorism; UN Counter-Terrorism Centre | UNOCT; UNCCT
org:UNRCCA | United Nations Regional Centre for Preventive Diplomacy for Central Asia; UN Regional Centre for Preventive Diplomacy for Central Asia | UNRCCA
org:UNAMA | United Nations Assistance Mission in Afghanistan; UN Assistance Mission in Afghanistan | UNAMA
org:UNIFIL | United Nations Interim Force in Lebanon; UN Interim Force in Lebanon | UNIFIL
org:MINUSMA | United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA
org:MONUSCO | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | MONUSCO
org:MINUSCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | MINUSCA
org:UNMISS | United Nations Mission in South Sudan; UN Mission in South Sudan | UNMISS
org:UNMIK | United Nations Interim Administration Mission in Kosovo | UNMIK
org:UNFICYP | United Nations Peacekeeping Force in Cyprus | UNFICYP
org:UNDOF | United Nations Disengagement Observer Force | UNDOF
org:UNITAR | United Nations Institute for Training and Research | UNITAR
org:UNU | United Nations University | UNU
org:UNAIDS | Joint United Nations Programme on HIV/AIDS | UNAIDS
org:UNECE | United Nations Economic Commission for Europe; UN Economic Commission for Europe | UNECE; ECE?
org:ESCAP | United Nations Economic and Social Commission for Asia and the Pacific; Economic and Social Commission for Asia and the Pacific | ESCAP; UNESCAP
org:ECLAC | Economic Commission for Latin America and the Caribbean | ECLAC; CEPAL
org:ECA | United Nations Economic Commission for Africa; UN Economic Commission for Africa; Economic Commission for Africa | UNECA; ECA?
org:ESCWA | Economic and Social Commission for Western Asia | ESCWA
org:FAO | Food and Agriculture Organization; Food and Agriculture Organisation; UN Food and Agriculture Organization; Food and Agriculture Organization of the United Nations | FAO
org:WFP | World Food Programme; World Food Program; UN World Food Programme; United Nations World Food Programme; UN World Food Program | WFP
org:IFAD | International Fund for Agricultural Development | IFAD
org:WHO | World Health Organization; World Health Organisation; UN health agency | WHO?
org:ILO | International Labour Organization; International Labor Organization; International Labour Organisation | ILO
org:UNESCO | United Nations Educational, Scientific and Cultural Organization; UN Educational, Scientific and Cultural Organization; UN cultural agency | UNESCO; Unesco
org:ICAO | International Civil Aviation Organization; International Civil Aviation Organisation | ICAO
org:IMO | International Maritime Organization; International Maritime Organisation | IMO?
org:ITU | International Telecommunication Union; International Telecommunications Union | ITU
org:UPU | Universal Postal Union | UPU
org:WIPO | World Intellectual Property Organization; World Intellectual Property Organisation | WIPO
org:WMO | World Meteorological Organization; World Meteorological Organisation | WMO
org:UNIDO | United Nations Industrial Development Organization; UN Industrial Development Organization | UNIDO
org:UNWTO | World Tourism Organization; UN Tourism; United Nations World Tourism Organization; UN World Tourism Organization | UNWTO
org:IOM | International Organization for Migration; International Organisation for Migration; UN migration agency | IOM
org:IAEA | International Atomic Energy Agency; UN nuclear watchdog; U.N. nuclear watchdog; UN nuclear agency; UN atomic watchdog | IAEA; I.A.E.A.
org:OPCW | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog | OPCW
org:CTBTO | Comprehensive Nuclear-Test-Ban Treaty Organization; Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
org:UNFCCC | United Nations Framework Convention on Climate Change; UN Framework Convention on Climate Change; UN climate convention | UNFCCC
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
org:ICSID | International Centre for Settlement of Investment Disputes; International Center for Settlement of Investment Disputes | ICSID
org:WTO | World Trade Organization; World Trade Organisation | WTO
org:GATT | General Agreement on Tariffs and Trade | GATT
org:OECD | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organization for Economic Co-operation and Development | OECD
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
org:WCO | World Customs Organization; World Customs Organisation | WCO
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
org:OIF | Organisation internationale de la Francophonie; International Organisation of La Francophonie; International Organization of La Francophonie; La Francophonie; Francophonie | OIF
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
org:Council-of-the-EU | Council of the European Union; Council of the EU; EU Foreign Affairs Council; Foreign Affairs Council; EU Council of Ministers
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
org:OSCE | Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; Conference on Security and Co-operation in Europe; Conference on Security and Cooperation in Europe | OSCE; CSCE
org:ODIHR | Office for Democratic Institutions and Human Rights; OSCE Office for Democratic Institutions and Human Rights | ODIHR
org:Minsk-Group | OSCE Minsk Group; Minsk Group
org:NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance; Atlantic alliance; Western alliance?; North-Atlantic Treaty Organization; North Atlantic Treaty | NATO; Nato; N.A.T.O.
org:NATO-Russia-Council | NATO-Russia Council; Russia-NATO Council
org:NATO-Ukraine-Council | NATO-Ukraine Council
org:ISAF | International Security Assistance Force | ISAF
org:KFOR | Kosovo Force | KFOR
org:Warsaw-Pact | Warsaw Pact; Warsaw Treaty Organization
org:COMECON | Council for Mutual Economic Assistance | COMECON; CMEA; Comecon
org:WEU | Western European Union | WEU
org:OEEC | Organisation for European Economic Co-operation; Organization for European Economic Cooperation; Organisation for European Economic Cooperation | OEEC
org:ECSC | European Coal and Steel Community | ECSC
org:Nordic-Council | Nordic Council
org:NORDEFCO | Nordic Defence Cooperation | NORDEFCO
org:NB8 | Nordic-Baltic Eight | NB8
org:JEF | Joint Expeditionary Force | JEF
org:CBSS | Council of the Baltic Sea States | CBSS
org:Barents-Council | Barents Euro-Arctic Council; Barents Council
org:Baltic-Assembly | Baltic Assembly; Baltic Council of Ministers
org:Benelux | Benelux Union; Benelux Economic Union; Benelux
org:V4 | Visegrad Group; Visegrád Group; Visegrad Four; Visegrád Four | V4
org:B9 | Bucharest Nine; Bucharest Format | B9
org:TSI | Three Seas Initiative | 3SI
org:CEI | Central European Initiative | CEI?
org:CEFTA | Central European Free Trade Agreement | CEFTA
org:RCC | Regional Cooperation Council | RCC?
org:SEECP | South-East European Cooperation Process; South East European Cooperation Process | SEECP
org:Berlin-Process | Berlin Process
org:Open-Balkan | Open Balkan; Open Balkan initiative; Mini-Schengen
org:Weimar-Triangle | Weimar Triangle
org:Lublin-Triangle | Lublin Triangle
org:Normandy-Format | Normandy Format; Normandy Four; Normandy format; Normandy Quartet | N4?
org:TCG | Trilateral Contact Group; Trilateral Contact Group on Ukraine | TCG?
org:Ramstein | Ukraine Defense Contact Group; Ukraine Defence Contact Group; Ramstein format; Ramstein group | UDCG
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
org:CSTO | Collective Security Treaty Organization; Collective Security Treaty Organisation; Collective Security Treaty | CSTO
org:CSTO-CRRF | Collective Rapid Reaction Force
org:Union-State | Union State; Union State of Russia and Belarus; Union State of Belarus and Russia; Supreme State Council of the Union State
org:EDB | Eurasian Development Bank | EDB
org:EFSD | Eurasian Fund for Stabilization and Development; EurAsEC Anti-Crisis Fund | EFSD
org:GUAM | GUAM Organization for Democracy and Economic Development | GUAM; GUUAM
org:BSEC | Organization of the Black Sea Economic Cooperation; Black Sea Economic Cooperation; Organisation of the Black Sea Economic Cooperation; Black Sea Economic Cooperation Organization | BSEC
org:BSTDB | Black Sea Trade and Development Bank | BSTDB
org:CIS-IPA | CIS Interparliamentary Assembly; Interparliamentary Assembly of the CIS; CIS Inter-Parliamentary Assembly; CIS IPA
org:IFAS | International Fund for Saving the Aral Sea; International Fund for the Saving of the Aral Sea | IFAS
org:CACO | Central Asian Cooperation Organization; Central Asian Cooperation Organisation | CACO
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
org:SCO | Shanghai Cooperation Organization; Shanghai Cooperation Organisation; Shanghai Cooperation Group | SCO; S.C.O.
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
org:GCI | Global Civilization Initiative; Global Civilisation Initiative | GCI?
org:GGI | Global Governance Initiative | GGI?
org:China-Central-Asia | China-Central Asia Summit; China-Central Asia mechanism; China-Central Asia Mechanism; China+Central Asia; China + Central Asia; C+C5; C + C5; China-Central Asia format; China plus Central Asia; China-Central Asia summit; China-Central Asia Foreign Ministers' Meeting | C+C5
org:C5+1 | C5+1 format; C5+1 platform; C5+1 Diplomatic Platform; Central Asia Five Plus One | C5+1; C5 + 1
org:C5 | C5 | C-5
org:EU-Central-Asia | EU-Central Asia Summit; EU-Central Asia summit; European Union-Central Asia Summit
org:Central-Asia-plus-Japan | Central Asia plus Japan; Central Asia + Japan; Central Asia plus Japan Dialogue; Central Asia Plus Japan
org:Central-Asia-Russia | Central Asia-Russia Summit; Russia-Central Asia Summit; Central Asia - Russia summit; Russia-Central Asia summit
org:India-Central-Asia | India-Central Asia Summit; India-Central Asia Dialogue
org:GCC-Central-Asia | GCC-Central Asia Summit; Gulf-Central Asia Summit
org:QCCM | Quadrilateral Cooperation and Coordination Mechanism | QCCM
org:OTS | Organization of Turkic States; Organisation of Turkic States; Cooperation Council of Turkic Speaking States; Turkic Council; Cooperation Council of Turkic-Speaking States; Turkic States Organization | OTS
org:TURKSOY | International Organization of Turkic Culture; International Organisation of Turkic Culture | TURKSOY; Türksoy; TÜRKSOY; Turksoy
org:TURKPA | Parliamentary Assembly of Turkic States; Parliamentary Assembly of Turkic-Speaking Countries | TURKPA; TÜRKPA
org:Turkic-Academy | International Turkic Academy; Turkic Academy
org:TIF | Turkic Investment Fund
org:ECO | Economic Cooperation Organization; Economic Cooperation Organisation | ECO?
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
org:ASEAN | Association of Southeast Asian Nations; Association of South East Asian Nations; Association of South-East Asian Nations; A.S.E.A.N. | ASEAN; Asean
org:ASEAN+3 | ASEAN Plus Three | ASEAN+3; ASEAN + 3; APT?
org:ARF | ASEAN Regional Forum | ARF?
org:EAS | East Asia Summit | EAS?
org:APEC | Asia-Pacific Economic Cooperation; Asia Pacific Economic Cooperation | APEC; Apec
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
org:GCC | Gulf Cooperation Council; Cooperation Council for the Arab States of the Gulf; Gulf Co-operation Council | GCC; G.C.C. | Gulf Arab
org:Arab-League | League of Arab States; Arab League | LAS?
org:OIC | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference; Organization of Islamic Conference | OIC
org:IsDB | Islamic Development Bank; Islamic Development Bank Group | IsDB; ISDB; IDB?
org:OPEC | Organization of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries; Organisation of Petroleum Exporting Countries | OPEC; Opec
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
org:OAU | Organisation of African Unity; Organization of African Unity | OAU; O.A.U.
org:AU-Commission | African Union Commission; AU Commission | AUC
org:AU-PSC | African Union Peace and Security Council; AU Peace and Security Council
org:AfDB | African Development Bank; African Development Bank Group | AfDB; AFDB
org:AfCFTA | African Continental Free Trade Area; African Continental Free Trade Agreement | AfCFTA
org:Afreximbank | African Export-Import Bank; Afreximbank
org:AFC | Africa Finance Corporation
org:NEPAD | New Partnership for Africa's Development; AUDA-NEPAD | NEPAD
org:ECOWAS | Economic Community of West African States | ECOWAS; Ecowas
org:UEMOA | West African Economic and Monetary Union | WAEMU; UEMOA
org:BCEAO | Central Bank of West African States | BCEAO
org:BOAD | West African Development Bank | BOAD
org:EBID | ECOWAS Bank for Investment and Development | EBID
org:ECCAS | Economic Community of Central African States | ECCAS
org:CEMAC | Central African Economic and Monetary Community; Economic and Monetary Community of Central Africa | CEMAC
org:BEAC | Bank of Central African States | BEAC
org:BDEAC | Development Bank of the Central African States | BDEAC
org:SADC | Southern African Development Community | SADC
org:SADCC | Southern African Development Coordination Conference; Southern African Development Co-ordination Conference | SADCC
org:SACU | Southern African Customs Union | SACU
org:DBSA | Development Bank of Southern Africa | DBSA
org:COMESA | Common Market for Eastern and Southern Africa | COMESA
org:EAC | East African Community | EAC
org:EADB | East African Development Bank | EADB
org:TDB | Trade and Development Bank; PTA Bank | TDB?
org:IGAD | Intergovernmental Authority on Development | IGAD
org:CEN-SAD | Community of Sahel-Saharan States | CEN-SAD
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
org:EU-Africa | EU-AU Summit; European Union-African Union Summit; EU-Africa Summit
org:Korea-Africa | Korea-Africa Summit
org:AGOA | African Growth and Opportunity Act | AGOA
# Americas
org:OAS | Organization of American States; Organisation of American States | OAS
org:CELAC | Community of Latin American and Caribbean States; Community of Latin America and Caribbean States | CELAC
org:China-CELAC | China-CELAC Forum; Forum of China and the Community of Latin American and Caribbean States
org:MERCOSUR | Southern Common Market; Mercosur; Mercosul | MERCOSUR; MERCOSUL
org:Andean-Community | Andean Community; Andean Community of Nations
org:Pacific-Alliance | Pacific Alliance
org:UNASUR | Union of South American Nations | UNASUR; Unasur
org:LAFTA | Latin American Free Trade Association | LAFTA
org:PROSUR | Forum for the Progress and Integration of South America | PROSUR
org:ALBA | Bolivarian Alliance for the Peoples of Our America; Bolivarian Alliance for the Americas | ALBA; ALBA-TCP
org:CARICOM | Caribbean Community | CARICOM; Caricom
org:OECS | Organisation of Eastern Caribbean States; Organization of Eastern Caribbean States | OECS
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
org:INBAR | International Bamboo and Rattan Organisation; International Bamboo and Rattan Organization | INBAR
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
org:LoN | League of Nations; League of Nations Assembly; League Assembly; League Covenant; Covenant of the League; Covenant of the League of Nations; League sanctions; League members; League powers
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
org:UNIFEM | United Nations Development Fund for Women; UN Development Fund for Women | UNIFEM
org:MONUC | United Nations Organization Mission in the Democratic Republic of the Congo; UN Mission in the Congo; UN Mission in Congo | MONUC
org:UNMIN | United Nations Mission in Nepal; UN Mission in Nepal | UNMIN
org:UNMIL | United Nations Mission in Liberia; UN Mission in Liberia | UNMIL
org:UNOCI | United Nations Operation in Côte d'Ivoire; United Nations Operation in Cote d'Ivoire; UN Operation in Côte d'Ivoire; UN Operation in Cote d'Ivoire | UNOCI
org:UNAMID | African Union-United Nations Hybrid Operation in Darfur; United Nations-African Union Mission in Darfur; UN-AU Mission in Darfur; AU-UN Hybrid Operation in Darfur | UNAMID
org:UNISFA | United Nations Interim Security Force for Abyei; UN Interim Security Force for Abyei | UNISFA
org:UNMIS | United Nations Mission in the Sudan; United Nations Mission in Sudan; UN Mission in Sudan | UNMIS
org:UNITAMS | United Nations Integrated Transition Assistance Mission in Sudan; UN Integrated Transition Assistance Mission in Sudan | UNITAMS
org:UNSMIL | United Nations Support Mission in Libya; UN Support Mission in Libya | UNSMIL
org:UNAMI | United Nations Assistance Mission for Iraq; UN Assistance Mission for Iraq | UNAMI
org:UNSCOM | United Nations Special Commission; UN Special Commission | UNSCOM
org:UNMOVIC | United Nations Monitoring, Verification and Inspection Commission; UN Monitoring, Verification and Inspection Commission | UNMOVIC
org:UNPROFOR | United Nations Protection Force; UN Protection Force | UNPROFOR
org:UNTAC | United Nations Transitional Authority in Cambodia; UN Transitional Authority in Cambodia | UNTAC
org:UNTAET | United Nations Transitional Administration in East Timor; UN Transitional Administration in East Timor | UNTAET
org:UNMIT | United Nations Integrated Mission in Timor-Leste; UN Integrated Mission in Timor-Leste | UNMIT
org:UNTSO | United Nations Truce Supervision Organization; UN Truce Supervision Organization | UNTSO
org:UNMOGIP | United Nations Military Observer Group in India and Pakistan; UN Military Observer Group in India and Pakistan | UNMOGIP
org:MINURSO | United Nations Mission for the Referendum in Western Sahara; UN Mission for the Referendum in Western Sahara | MINURSO
org:MINUSTAH | United Nations Stabilization Mission in Haiti; UN Stabilization Mission in Haiti; UN Stabilisation Mission in Haiti | MINUSTAH
org:BINUH | United Nations Integrated Office in Haiti; UN Integrated Office in Haiti | BINUH
org:UNOMIG | United Nations Observer Mission in Georgia; UN Observer Mission in Georgia | UNOMIG
org:UNMEE | United Nations Mission in Ethiopia and Eritrea; UN Mission in Ethiopia and Eritrea | UNMEE
org:UNAMSIL | United Nations Mission in Sierra Leone; UN Mission in Sierra Leone | UNAMSIL
org:UNAMIR | United Nations Assistance Mission for Rwanda; UN Assistance Mission for Rwanda | UNAMIR
org:UNOSOM | United Nations Operation in Somalia; UN Operation in Somalia | UNOSOM; UNOSOM II
org:ONUC | United Nations Operation in the Congo; UN Operation in the Congo | ONUC
org:UNEF | United Nations Emergency Force; UN Emergency Force | UNEF
org:UNTAG | United Nations Transition Assistance Group; UN Transition Assistance Group | UNTAG
org:UNAVEM | United Nations Angola Verification Mission; UN Angola Verification Mission | UNAVEM
org:ONUSAL | United Nations Observer Mission in El Salvador; UN Observer Mission in El Salvador | ONUSAL
org:ONUCA | United Nations Observer Group in Central America; UN Observer Group in Central America | ONUCA
org:UNOWAS | United Nations Office for West Africa and the Sahel; UN Office for West Africa and the Sahel | UNOWAS
org:UNOOSA | United Nations Office for Outer Space Affairs; UN Office for Outer Space Affairs | UNOOSA
org:UNIDIR | United Nations Institute for Disarmament Research; UN Institute for Disarmament Research | UNIDIR
org:UNCITRAL | United Nations Commission on International Trade Law; UN Commission on International Trade Law | UNCITRAL
org:UNCDF | United Nations Capital Development Fund; UN Capital Development Fund | UNCDF
org:UNV | United Nations Volunteers; UN Volunteers | UNV
org:UNMAS | United Nations Mine Action Service; UN Mine Action Service | UNMAS
org:UNRRA | United Nations Relief and Rehabilitation Administration | UNRRA
org:COI-Syria | Independent International Commission of Inquiry on the Syrian Arab Republic; UN Commission of Inquiry on Syria; UN Commission of Inquiry for Syria
org:INCB | International Narcotics Control Board | INCB
org:CD | Conference on Disarmament; UN Conference on Disarmament
org:IPCC | Intergovernmental Panel on Climate Change; Inter-Governmental Panel on Climate Change; Inter Governmental Panel on Climate Change; UN climate panel | IPCC
org:ITC | International Trade Centre; International Trade Center | ITC?
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
org:ICCO | International Cocoa Organization; International Cocoa Organisation | ICCO
org:ICO | International Coffee Organization; International Coffee Organisation | ICO?
org:ITC-Tin | International Tin Council
org:INRO | International Natural Rubber Organization; International Natural Rubber Organisation | INRO
org:IWC | International Whaling Commission | IWC?
org:IWC-Wheat | International Wheat Council; International Grains Council
org:ISO-Sugar | International Sugar Organization; International Sugar Organisation
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
org:EULEX | European Union Rule of Law Mission in Kosovo; EU Rule of Law Mission in Kosovo | EULEX
org:EUMM | European Union Monitoring Mission; EU Monitoring Mission; European Union Monitoring Mission in Georgia; EU monitoring mission | EUMM
org:EUFOR | European Union Force; EU Force; EUFOR Althea | EUFOR
org:OSCE-SMM | OSCE Special Monitoring Mission to Ukraine; Special Monitoring Mission to Ukraine; OSCE Special Monitoring Mission; OSCE monitoring mission | OSCE SMM
org:OHR | Office of the High Representative; Office of the High Representative for Bosnia and Herzegovina | OHR
org:PIC | Peace Implementation Council | PIC?
org:SFOR | Stabilisation Force; Stabilization Force; NATO-led Stabilization Force | SFOR
org:IFOR | Implementation Force; NATO-led Implementation Force | IFOR
org:SELEC | Southeast European Law Enforcement Center; Southeast European Law Enforcement Centre | SELEC
org:CoR | European Committee of the Regions; Committee of the Regions
org:Eurojust | European Union Agency for Criminal Justice Cooperation; Eurojust | EUROJUST
org:EDA | European Defence Agency; European Defense Agency | EDA?
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
org:EDC-Defence | European Defence Community; European Defense Community
# Middle East, Asia, Africa
org:SNC-Council | Syrian National Council
org:HNC | High Negotiations Committee; Syrian High Negotiations Committee; Syrian Negotiation Commission; Syrian Negotiations Committee; High Negotiations Commission; Syrian Negotiations Commission; Syrian Negotiation Committee | HNC?
org:SDC | Syrian Democratic Council | SDC?
org:PYD | Democratic Union Party; Syrian Kurdish Democratic Union Party; Kurdish Democratic Union Party | PYD
org:AANES | Autonomous Administration of North and East Syria; Democratic Federation of Northern Syria; Rojava; self-administration of north and east Syria; Autonomous Administration | AANES; DFNS
org:KNC-Syria | Kurdish National Council
org:White-Helmets | White Helmets; Syria Civil Defence; Syrian Civil Defence; Syria Civil Defense; Syrian Civil Defense
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
org:SAMIM | SADC Mission in Mozambique; Southern African Development Community Mission in Mozambique | SAMIM; SAMIDRC
org:EACRF | East African Community Regional Force; EAC Regional Force | EACRF
org:Mano-River-Union | Mano River Union
org:Entente-Council | Conseil de l'Entente; Council of the Entente
org:CEPGL | Economic Community of the Great Lakes Countries | CEPGL
org:IOC-Indian-Ocean | Indian Ocean Commission; Commission de l'Océan Indien
org:Liptako-Gourma | Liptako-Gourma Authority
org:Pan-African-Parliament | Pan-African Parliament; Pan African Parliament
org:ACHPR | African Commission on Human and Peoples' Rights; African Court on Human and Peoples' Rights
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
org:Nusra | Al-Nusra Front; al-Nusra Front; Nusra Front; Jabhat al-Nusra; Jabhat Al-Nusra; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham; Nusra; al-Nusra; al Nusra Front; Al Nusra Front; al Nusra
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
org:SWAPO | South West Africa People's Organisation; South West Africa People's Organization; South-West Africa People's Organisation | SWAPO; Swapo
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
org:Badr | Badr Organization; Badr Brigade; Badr Brigades; Badr Organisation
org:Asaib-Ahl-al-Haq | Asa'ib Ahl al-Haq; Asaib Ahl al-Haq
org:Nujaba | Harakat Hezbollah al-Nujaba; Harakat al-Nujaba
org:Islamic-Resistance-in-Iraq | Islamic Resistance in Iraq
org:Shia-militias | Shiite militias; Shia militias; Shi'ite militias
org:Abu-Nidal | Abu Nidal Organization; Abu Nidal group; Abu Nidal Organisation
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
org:AUC-Colombia | United Self-Defense Forces of Colombia; United Self-Defence Forces of Colombia
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
`);
