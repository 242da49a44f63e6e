import { lazily } from "../../text/index.js";
import { type FirmNames, firmNames } from "../../vocabulary/index.js";
import { PRESS } from "./press.js";

/**
 * English words for banks, funds, companies and agencies: names | acronyms (case matters). `?` marks a string with another
 * common meaning. "China's Exim Bank" and its like stand here because the possessive is part of the name.
 */
export const firms: () => Readonly<Record<string, FirmNames>> = lazily(() =>
  firmNames(`
# China: policy banks, commercial banks, funds, insurers
firm:china-eximbank | Export-Import Bank of China; China Eximbank; China Exim Bank; China Exim; Exim Bank of China; Eximbank of China; Chinese Eximbank; Chinese Exim Bank; China's Exim Bank; China's Eximbank; China's Export-Import Bank; China Export-Import Bank; China Export Import Bank; China Import-Export Bank; Chinese Export-Import Bank; Export Import Bank of China; China EXIM Bank; China EXIM; China EximBank; Ex-Im Bank of China; China Ex-Im Bank; China Ex-Im; China Import and Export Bank; China Export and Import Bank; Import-Export Bank of China; EXIM Bank of China; China's EXIM Bank; China's Ex-Im Bank | CHEXIM; CEXIM
firm:china-development-bank | China Development Bank; China Development Bank Corporation; Chinese Development Bank; China's Development Bank; China State Development Bank; State Development Bank of China | CDB?
firm:agricultural-development-bank-of-china | Agricultural Development Bank of China | ADBC
firm:icbc | Industrial and Commercial Bank of China; Industrial & Commercial Bank of China; ICBC Standard Bank | ICBC
firm:bank-of-china | Bank of China | BOC?
firm:china-construction-bank | China Construction Bank; China Construction Bank Corporation | CCB
firm:agricultural-bank-of-china | Agricultural Bank of China; AgBank | ABC?
firm:bank-of-communications | Bank of Communications; BoCom
firm:china-merchants-bank | China Merchants Bank | CMB?
firm:china-citic-bank | China CITIC Bank; CITIC Bank
firm:china-minsheng | China Minsheng Bank; China Minsheng Banking Corporation; Minsheng Bank
firm:people-bank-of-china | People's Bank of China; Peoples Bank of China; China's central bank; Chinese central bank | PBOC; PBoC
firm:safe | State Administration of Foreign Exchange | SAFE?
firm:cic | China Investment Corporation; China Investment Corp | CIC?
firm:china-africa-development-fund | China-Africa Development Fund; China Africa Development Fund | CADFund; CADF
firm:china-eurasia-fund | China-Eurasian Economic Cooperation Fund; China-Eurasia Economic Cooperation Fund; China Eurasia Economic Cooperation Fund
firm:china-asean-fund | China-ASEAN Investment Cooperation Fund; China-ASEAN Investment Fund
firm:china-lac-fund | China-LAC Cooperation Fund; China-Latin America Production Capacity Cooperation Investment Fund; CLAI Fund
firm:china-africa-industrial-fund | China-Africa Fund for Industrial Cooperation | CAFIC
firm:south-south-fund | South-South Cooperation Assistance Fund; South-South Cooperation Fund; Global Development and South-South Cooperation Fund | SSCAF
firm:sinosure | China Export and Credit Insurance Corporation; China Export & Credit Insurance Corporation; China Export Credit Insurance Corporation; Sinosure | SINOSURE
firm:cidca | China International Development Cooperation Agency; International Development Cooperation Agency | CIDCA
firm:red-cross-china | Red Cross Society of China; Chinese Red Cross; China Red Cross; Red Cross of China
firm:ndrc | National Development and Reform Commission; China's National Development and Reform Commission | NDRC
firm:mofcom | Chinese Ministry of Commerce; China's Ministry of Commerce; China's Commerce Ministry; Ministry of Commerce of China; Ministry of Commerce of the People's Republic of China | MOFCOM
firm:sasac | State-owned Assets Supervision and Administration Commission | SASAC
firm:citic | CITIC Group; CITIC; China International Trust and Investment Corporation; CITIC Construction; CITIC Limited
firm:china-poly | China Poly Group; Poly Technologies; Poly Group
firm:norinco | China North Industries Corporation; China North Industries Group; China North Industries Group Corporation; Norinco | NORINCO
firm:avic | Aviation Industry Corporation of China; AVIC International | AVIC
firm:catic | China National Aero-Technology Import & Export Corporation; CATIC
firm:casc | China Aerospace Science and Technology Corporation | CASC
firm:cgwic | China Great Wall Industry Corporation | CGWIC
firm:cast | China Academy of Space Technology
firm:casic | China Aerospace Science and Industry Corporation | CASIC
firm:comac | Commercial Aircraft Corporation of China | COMAC
# China: energy
firm:cnpc | China National Petroleum Corporation; China National Petroleum Corp; China National Petroleum; China National Petroleum Company | CNPC
firm:petrochina | PetroChina; PetroChina Company
firm:sinopec | Sinopec; China Petroleum & Chemical Corporation; China Petrochemical Corporation; Sinopec Group; China Petroleum and Chemical Corporation; Sinopec International; Addax Petroleum
firm:cnooc | China National Offshore Oil Corporation; China National Offshore Oil Corp; Nexen | CNOOC
firm:sinochem | Sinochem; Sinochem Group; Sinochem Corporation; Sinochem Holdings
firm:zhuhai-zhenrong | Zhuhai Zhenrong; Zhuhai Zhenrong Corporation
firm:cefc | CEFC China Energy | CEFC
firm:cgn | China General Nuclear Power Group; China General Nuclear Power Corporation; China General Nuclear; China Guangdong Nuclear Power; CGN Mining; China Guangdong Nuclear Power Group | CGN; CGNPC
firm:cnnc | China National Nuclear Corporation; China National Nuclear Corp | CNNC
firm:state-grid | State Grid Corporation of China; State Grid; State Grid Corporation; China State Grid; State Grid of China; China Electric Power Equipment and Technology | SGCC
firm:china-southern-grid | China Southern Power Grid; China Southern Grid; China Southern Power Grid Company
firm:china-three-gorges | China Three Gorges Corporation; China Three Gorges; Three Gorges Corporation; China Three Gorges Project Corporation | CTG?
firm:cwe | China International Water & Electric Corporation; China International Water and Electric Corporation; China International Water and Electric; China International Water & Electric | CWE
firm:huaneng | China Huaneng Group; Huaneng; Huaneng Group
firm:huadian | China Huadian Corporation; Huadian; China Huadian
firm:datang | China Datang Corporation; Datang; China Datang
firm:guodian | China Guodian Corporation; Guodian
firm:spic | State Power Investment Corporation; China Power Investment Corporation; China Power International Holding; China Power International | SPIC
firm:china-energy | China Energy Investment Corporation; Shenhua Group; China Energy Investment; Shenhua
firm:energy-china | China Energy Engineering Corporation; China Energy Engineering Group; Energy China; China Energy Engineering | CEEC
firm:powerchina | PowerChina; Power Construction Corporation of China; POWERCHINA; Power China; PowerChina Resources
firm:sinohydro | Sinohydro; Sinohydro Corporation; SinoHydro; Synohydro; Sino Hydro; Sinohydro Corp; Sinohydro Group
firm:cggc | China Gezhouba Group; Gezhouba; China Gezhouba Group Corporation; Gezhouba Group; China Gezhouba Group Company | CGGC
firm:tbea | Tebian Electric Apparatus; TBEA Co; Tebian Electric Apparatus Stock Co | TBEA
firm:shanghai-electric | Shanghai Electric; Shanghai Electric Group; Shanghai Electric Corporation
firm:dongfang-electric | Dongfang Electric; Dongfang Electric Corporation; Dongfang Electric International
firm:harbin-electric | Harbin Electric; Harbin Electric International; Harbin Power Engineering; Harbin Electric International Company
firm:goldwind | Goldwind; Xinjiang Goldwind
firm:longi | LONGi Green Energy; LONGi
firm:universal-energy | Universal Energy?; Universal Energy Co
firm:catl | Contemporary Amperex Technology | CATL
firm:byd | BYD Auto; BYD Company | BYD
# China: building, transport, machinery
firm:crbc | China Road and Bridge Corporation; China Road & Bridge Corporation; China Road and Bridge; China Road and Bridge Company; China Roads and Bridges Corporation; China Road & Bridge | CRBC
firm:cccc | China Communications Construction Company; China Communications Construction; China Communications Construction Group; China Communications Construction Corporation | CCCC
firm:chec | China Harbour Engineering Company; China Harbor Engineering Company; China Harbour Engineering; China Harbour Engineering Corporation; China Harbour; China Harbor Engineering | CHEC
firm:crcc | China Railway Construction Corporation; China Railway Construction Corp; China Railway Construction | CRCC
firm:ccecc | China Civil Engineering Construction Corporation; China Civil Engineering Construction Company; China Civil Engineering Construction; China Civil Engineering and Construction Corporation; China Civil Engineering Construction Corp | CCECC
firm:crec | China Railway Group; China Railway Engineering Corporation; China Railway Engineering Group; China Railway Group Limited; China Railway Engineering Corp | CREC
firm:covec | China Overseas Engineering Group; China Overseas Engineering Corporation; China Overseas Engineering; China Overseas Engineering Group Company; China National Overseas Engineering Corporation | COVEC
firm:china-railway | China State Railway Group; China Railway Corporation; China Railway International; China Railways
firm:china-railway-bureaus | China Railway Tunnel Group; China Railway No. 5 Engineering Group; China Railway Seventh Group; China Railway First Group; China Railway 5th Group; China Railway 14th Bureau; China Railway 18th Bureau Group; China Railway No. 3 Engineering Group
firm:crrc | CRRC Corporation; China South Locomotive and Rolling Stock Corporation; CSR Corporation; CRRC Zhuzhou | CRRC
firm:cscec | China State Construction Engineering Corporation; China State Construction; China State Construction Engineering; China State Construction Engineering Company | CSCEC
firm:cmec | China Machinery Engineering Corporation; China National Machinery and Equipment Import and Export Corporation; China National Machinery & Equipment Import & Export Corporation; China Machinery Engineering; China National Machinery and Equipment Corporation | CMEC
firm:sinomach | China National Machinery Industry Corporation; Sinomach | SINOMACH
firm:camc | CAMC Engineering; China CAMC Engineering; CAMC Engineering Co | CAMCE; CAMC
firm:complant | China National Complete Plant Import and Export Corporation; China National Complete Plant Import & Export Corporation; China National Complete Plant Import and Export Group Corporation | COMPLANT
firm:cmc | China National Machinery Import and Export Corporation; China National Machinery Import & Export Corporation
firm:cntic | China National Technical Import and Export Corporation; China National Technical Import & Export Corporation | CNTIC
firm:cgcoc | China Geo-Engineering Corporation; China Geo-Engineering; CGC Overseas Construction | CGCOC
firm:cjic | China Jiangxi International; China Jiangxi Corporation for International Economic and Technical Cooperation; Jiangxi International | CJIC
firm:cico | Chongqing International Construction Corporation | CICO
firm:chongqing-foreign-trade | Chongqing Foreign Trade and Economic Cooperation Group
firm:citcc | China International Telecommunication Construction Corporation | CITCC
firm:weihai | China Weihai International Economic & Technical Cooperative; Weihai International; China WIETC | WIETC
firm:zte | Zhongxing Telecommunications Equipment; ZTE Corporation; Zhongxing Telecom | ZTE
firm:huawei | Huawei; Huawei Technologies; Huawei Technologies Co; Huawei Technologies Company; Huawei International
firm:china-telecom | China Telecom; China Telecom Corporation
firm:china-mobile | China Mobile
firm:zong | Zong
firm:china-unicom | China Unicom
firm:alcatel-shanghai-bell | Alcatel Shanghai Bell; Shanghai Bell
firm:startimes | StarTimes; Star Times
firm:nuctech | Nuctech; Nuctech Company
firm:hikvision | Hikvision; Hangzhou Hikvision
firm:alibaba | Alibaba; Alibaba Group
firm:tencent | Tencent
firm:bytedance | ByteDance; TikTok
firm:cosco | China Ocean Shipping Company; COSCO Shipping; China COSCO Shipping; COSCO Shipping Ports; COSCO Pacific; Cosco | COSCO
firm:china-merchants | China Merchants Group; China Merchants; China Merchants Port; China Merchants Port Holdings | CMPort
firm:china-overseas-ports | China Overseas Port Holding Company; China Overseas Ports Holding Company | COPHC
firm:hutchison | CK Hutchison; Hutchison Ports; CK Hutchison Holdings; Hutchison Whampoa
firm:cssc | China Shipbuilding Industry Corporation; China State Shipbuilding Corporation | CSSC; CSIC
firm:china-shipbuilding-trading | China Shipbuilding Trading Company
firm:chalco | Aluminum Corporation of China; Chinalco; Aluminium Corporation of China | CHALCO; Chalco
firm:minmetals | China Minmetals; China Minmetals Corporation; MMG; MMG Limited; Minmetals
firm:zijin | Zijin Mining; Zijin; Zijin Mining Group
firm:jiangxi-copper | Jiangxi Copper; Jiangxi Copper Corporation
firm:mcc | China Metallurgical Group Corporation; China Metallurgical Group; Metallurgical Corporation of China; MCC Group; MCC Tongsin | MCC?
firm:cnmc | China Nonferrous Metal Mining Group; China Nonferrous Metal Mining; China Nonferrous Metal Mining Company; China Nonferrous Metals | CNMC
firm:cmoc | China Molybdenum; CMOC Group | CMOC
firm:huayou | Huayou Cobalt; Zhejiang Huayou Cobalt
firm:ganfeng | Ganfeng Lithium; Ganfeng
firm:tsingshan | Tsingshan; Tsingshan Group; Tsingshan Holding Group
firm:baosteel | Baosteel; Baowu; China Baowu Steel Group
firm:hbis | HBIS Group; Hebei Iron and Steel; HeSteel | HBIS
firm:cofco | China National Cereals, Oils and Foodstuffs Corporation; COFCO Group | COFCO
firm:sinovac | Sinovac; Sinovac Biotech
firm:sinopharm | Sinopharm; China National Pharmaceutical Group
firm:cnbg | China National Biotec Group | CNBG
firm:xcmg | Xuzhou Construction Machinery Group | XCMG
firm:chery | Chery; Chery Automobile
firm:china-aluminum-international | China Aluminum International Engineering Corporation; Chalieco | CHALIECO
firm:sany | Sany Heavy Industry; Sany Group
firm:tianjin-tewoo | Tianjin Jinyi; Tewoo Group
firm:zhongtai | Xinjiang Zhongtai; Zhongtai Group; Xinjiang Zhongtai Group; Zhongtai New Silk Road
firm:hainan-airlines | Hainan Airlines; HNA Group
# Russia
firm:gazprom | Gazprom; Gazprom Export; OAO Gazprom; PJSC Gazprom
firm:gazprom-neft | Gazprom Neft
firm:gazprombank | Gazprombank
firm:rosneft | Rosneft
firm:lukoil | Lukoil | LUKOIL
firm:novatek | Novatek | NOVATEK
firm:tatneft | Tatneft
firm:surgutneftegas | Surgutneftegas
firm:transneft | Transneft
firm:zarubezhneft | Zarubezhneft
firm:rosatom | Rosatom; State Atomic Energy Corporation Rosatom; Rosatom State Corporation; State Corporation Rosatom
firm:atomstroyexport | Atomstroyexport; Atomstroiexport
firm:uranium-one | Uranium One
firm:tvel | TVEL Fuel Company | TVEL
firm:inter-rao | Inter RAO; Inter RAO UES; RAO UES
firm:rushydro | RusHydro
firm:veb | VEB.RF; Vnesheconombank; State Development Corporation VEB.RF; Bank for Development and Foreign Economic Affairs; VEB | VEBRF
firm:sberbank | Sberbank; Sberbank of Russia; Sber
firm:vtb | VTB Bank; VTB Group; Vneshtorgbank | VTB
firm:rosselkhozbank | Rosselkhozbank; Russian Agricultural Bank
firm:bank-of-russia | Bank of Russia; Central Bank of Russia; Central Bank of the Russian Federation; Russia's central bank; Russian central bank; Russian Central Bank
firm:rdif | Russian Direct Investment Fund | RDIF
firm:national-wealth-fund-russia | Russian National Wealth Fund; Russia's National Wealth Fund; National Welfare Fund?
firm:russian-export-centre | Russian Export Center; Russian Export Centre
firm:roseximbank | Roseximbank; Eximbank of Russia
firm:exiar | Export Insurance Agency of Russia | EXIAR
firm:rossotrudnichestvo | Rossotrudnichestvo
firm:roscosmos | Roscosmos; Roskosmos; Russian Federal Space Agency
firm:rosoboronexport | Rosoboronexport; Rosoboroneksport
firm:rostec | Rostec; Rostech; Rostekhnologii
firm:russian-railways | Russian Railways; RZhD International | RZD; RZhD
firm:aeroflot | Aeroflot
firm:rusal | Rusal; RUSAL; United Company Rusal
firm:norilsk-nickel | Norilsk Nickel; Nornickel
firm:alrosa | Alrosa | ALROSA
firm:sovcomflot | Sovcomflot
firm:polymetal | Polymetal
firm:severstal | Severstal
firm:megafon | MegaFon; Megafon
firm:mts | Mobile TeleSystems | MTS?
firm:uac-russia | United Aircraft Corporation
firm:sukhoi | Sukhoi
firm:irkut | Irkut
firm:africa-corps | Africa Corps
# Central Asia and the Caucasus
firm:samruk-kazyna | Samruk-Kazyna; Samruk Kazyna; Samruk-Kazyna National Welfare Fund; Samruk-Kazyna Sovereign Wealth Fund; Sovereign Wealth Fund Samruk-Kazyna; Samruk; Kazyna Sustainable Development Fund; Samruq-Qazyna
firm:kazmunaygas | KazMunayGas; KazMunaiGas; KazMunaiGaz; KazMunayGaz; Kazmunaigas; KazMunayGas National Company; KazMunaiGas Exploration Production; KazMunaigas | KMG
firm:kazatomprom | Kazatomprom; KazAtomProm; National Atomic Company Kazatomprom; National Nuclear Company Kazatomprom
firm:kaztransgas | KazTransGas; QazaqGaz
firm:kaztransoil | KazTransOil
firm:ktz | Kazakhstan Temir Zholy; Kazakhstan Temir Joly; KTZ Express; Kazakh national railway | KTZ
firm:kegoc | Kazakhstan Electricity Grid Operating Company | KEGOC
firm:kazakhmys | Kazakhmys; KAZ Minerals
firm:development-bank-of-kazakhstan | Development Bank of Kazakhstan; Kazakhstan Development Bank
firm:baiterek | Baiterek National Managing Holding; Baiterek Holding; Baiterek
firm:national-bank-of-kazakhstan | National Bank of Kazakhstan | NBK?
firm:national-fund-kazakhstan | National Fund of Kazakhstan; Kazakhstan's National Fund
firm:kazaid | Kazakhstan Agency of International Development | KazAID
firm:bta | BTA Bank
firm:halyk | Halyk Bank
firm:mangistaumunaigas | MangistauMunaiGas; Mangistaumunaigaz; MangystauMunaiGas
firm:tengizchevroil | Tengizchevroil | TCO?
firm:uzbekneftegaz | Uzbekneftegaz | UNG?
firm:uzbekistan-railways | Uzbekistan Railways; Uzbekiston Temir Yullari; O'zbekiston Temir Yo'llari
firm:navoi-mmc | Navoi Mining and Metallurgical Combine; Navoi Mining and Metallurgical Company | NMMC
firm:navoiyuran | Navoiyuran
firm:almalyk-mmc | Almalyk Mining and Metallurgical Complex | AMMC
firm:uzpromstroybank | Uzpromstroybank; Uzbek Industrial and Construction Bank; SQB
firm:nbu | National Bank of Uzbekistan; National Bank for Foreign Economic Activity of the Republic of Uzbekistan | NBU?
firm:frd-uzbekistan | Fund for Reconstruction and Development of Uzbekistan; Uzbekistan Fund for Reconstruction and Development
firm:turkmengaz | Turkmengaz; Turkmengas; Turkmengaz State Concern
firm:turkmennebit | Turkmennebit; Turkmenneft
firm:talco | Tajik Aluminium Company; Tajik Aluminum Company; Tajik Aluminium Plant; Talco Gold; TALCO Gold | TALCO; Talco
firm:barqi-tojik | Barqi Tojik; Barki Tojik; Barki Tajik; Barqi Tajik; OSHC Barqi Tojik
firm:tajiktransgaz | Tajiktransgaz; Tojiktransgaz
firm:national-bank-of-tajikistan | National Bank of Tajikistan | NBT?
firm:kyrgyzaltyn | Kyrgyzaltyn
firm:kumtor | Kumtor Gold Company; Kumtor
firm:kyrgyz-temir-joly | Kyrgyz Temir Joly; Kyrgyz Temir Jolu
firm:electric-stations | Electric Power Plants of Kyrgyzstan
firm:negk | National Electric Grid of Kyrgyzstan | NEGK
firm:rkdf | Russian-Kyrgyz Development Fund | RKDF
firm:socar | State Oil Company of Azerbaijan; State Oil Company of the Azerbaijan Republic; State Oil Company of Azerbaijan Republic | SOCAR
firm:sofaz | State Oil Fund of Azerbaijan; State Oil Fund of the Republic of Azerbaijan | SOFAZ
firm:georgian-railway | Georgian Railway; Georgian Railways
firm:anaklia | Anaklia Development Consortium
firm:gazprom-armenia | Gazprom Armenia
firm:belaruskali | Belaruskali
firm:development-bank-of-belarus | Development Bank of Belarus; Development Bank of the Republic of Belarus
firm:naftogaz | Naftogaz; Naftohaz; Naftogaz of Ukraine
firm:energoatom | Energoatom
firm:erdenes | Erdenes Mongol; Erdenes Tavan Tolgoi
# Türkiye
firm:tika | Turkish Cooperation and Coordination Agency; Turkish International Cooperation and Development Agency; Turkish Cooperation and Development Agency; Turkish International Cooperation Agency | TİKA; TIKA; Tika
firm:turk-eximbank | Türk Eximbank; Turk Eximbank; Turkish Eximbank; Export Credit Bank of Turkey; Turkish Exim Bank; Turkey's Eximbank; Export Credit Bank of Türkiye
firm:ziraat | Ziraat Bankası; Ziraat Bank; Ziraat Bankasi; T.C. Ziraat Bankası
firm:halkbank | Halkbank; Türkiye Halk Bankası
firm:vakifbank | VakıfBank; Vakifbank; Türkiye Vakıflar Bankası
firm:turkish-central-bank | Central Bank of the Republic of Turkey; Central Bank of the Republic of Türkiye; Turkish central bank; Turkey's central bank | CBRT; TCMB
firm:turkiye-wealth-fund | Turkey Wealth Fund; Türkiye Wealth Fund | TVF
firm:afad | Disaster and Emergency Management Authority; Disaster and Emergency Management Presidency | AFAD
firm:yee | Yunus Emre Institute; Yunus Emre Foundation | YEE
firm:ytb | Presidency for Turks Abroad and Related Communities | YTB
firm:maarif | Maarif Foundation; Turkish Maarif Foundation; Türkiye Maarif Foundation
firm:turkish-red-crescent | Turkish Red Crescent; Kızılay; Kizilay
firm:diyanet | Diyanet; Directorate of Religious Affairs; Presidency of Religious Affairs
firm:botas | BOTAŞ; Botas; Botaş; Petroleum Pipeline Corporation | BOTAS
firm:tpao | Turkish Petroleum Corporation; Türkiye Petrolleri; Turkish Petroleum | TPAO
firm:tcdd | Turkish State Railways; State Railways of the Republic of Turkey; Turkish Railways | TCDD
firm:thy | Turkish Airlines; Türk Hava Yolları | THY
firm:enka | Enka İnşaat; Enka Insaat; Enka | ENKA
firm:calik | Çalık Holding; Calik Holding; Çalık Enerji; Calik Energy; Çalık Energy; Calik Enerji
firm:ronesans | Rönesans Holding; Ronesans; Renaissance Construction; Rönesans
firm:limak | Limak; Limak Holding; Limak Construction
firm:yapi-merkezi | Yapı Merkezi; Yapi Merkezi
firm:cengiz | Cengiz Holding; Cengiz Enerji; Cengiz İnşaat
firm:tav | TAV Airports; TAV Holding; TAV Construction
firm:karpowership | Karpowership; Karadeniz Holding; Karadeniz Powership
firm:baykar | Baykar; Baykar Makina; Baykar Technology
firm:aselsan | Aselsan; ASELSAN
firm:tai | Turkish Aerospace Industries; Turkish Aerospace; TUSAŞ | TUSAS
firm:roketsan | Roketsan | ROKETSAN
firm:turkcell | Turkcell
firm:turk-telekom | Türk Telekom; Turk Telekom
firm:tosyali | Tosyalı Holding; Tosyali Holding
firm:deik | Foreign Economic Relations Board | DEİK; DEIK
firm:tobb | Union of Chambers and Commodity Exchanges of Turkey; Union of Chambers and Commodity Exchanges of Türkiye | TOBB
# United States
firm:usaid | United States Agency for International Development; US Agency for International Development; U.S. Agency for International Development; Agency for International Development | USAID; U.S.A.I.D.
firm:us-dfc | International Development Finance Corporation; US International Development Finance Corporation; U.S. International Development Finance Corporation; Development Finance Corporation; Overseas Private Investment Corporation | DFC; OPIC
firm:us-exim | Export-Import Bank of the United States; US Exim Bank; U.S. Export-Import Bank; US Export-Import Bank; US EXIM; U.S. EXIM; Exim Bank of the United States; U.S. Exim Bank; American Exim Bank | US-EXIM
firm:mcc-us | Millennium Challenge Corporation; Millennium Challenge Account | MCC?
firm:ustda | US Trade and Development Agency; U.S. Trade and Development Agency; United States Trade and Development Agency | USTDA
firm:ustr | Office of the United States Trade Representative; Office of the US Trade Representative; Office of the U.S. Trade Representative | USTR
firm:federal-reserve | Federal Reserve; US Federal Reserve; U.S. Federal Reserve; Federal Reserve System
firm:cia | Central Intelligence Agency | CIA
firm:fbi | Federal Bureau of Investigation | FBI
firm:nasa | National Aeronautics and Space Administration | NASA
firm:centcom | US Central Command; U.S. Central Command; United States Central Command | CENTCOM
firm:africom | US Africa Command; U.S. Africa Command; United States Africa Command | AFRICOM
firm:indopacom | US Indo-Pacific Command; U.S. Indo-Pacific Command; United States Indo-Pacific Command | INDOPACOM
firm:power-africa | Power Africa
firm:prosper-africa | Prosper Africa
firm:exxonmobil | ExxonMobil; Exxon Mobil; Exxon
firm:chevron | Chevron; Chevron Corporation; ChevronTexaco
firm:conocophillips | ConocoPhillips
firm:general-electric | General Electric; GE Vernova; GE Energy; GE Power | GE?
firm:boeing | Boeing
firm:lockheed-martin | Lockheed Martin
firm:raytheon | Raytheon; Raytheon Technologies | RTX?
firm:westinghouse | Westinghouse; Westinghouse Electric
firm:bechtel | Bechtel
firm:microsoft | Microsoft
firm:citigroup | Citigroup; Citibank
firm:jpmorgan | JPMorgan; JPMorgan Chase; J.P. Morgan; JP Morgan
firm:goldman-sachs | Goldman Sachs
firm:blackrock | BlackRock
firm:gates-foundation | Bill & Melinda Gates Foundation; Gates Foundation; Bill and Melinda Gates Foundation
firm:cargill | Cargill
firm:wabtec | Wabtec
# Japan, Korea
firm:jica | Japan International Cooperation Agency | JICA
firm:jbic | Japan Bank for International Cooperation | JBIC
firm:japan-oecf | Overseas Economic Cooperation Fund | OECF
firm:nexi | Nippon Export and Investment Insurance | NEXI
firm:jogmec | Japan Oil, Gas and Metals National Corporation; Japan Organization for Metals and Energy Security | JOGMEC
firm:jetro | Japan External Trade Organization | JETRO
firm:mufg | Mitsubishi UFJ Financial Group; Bank of Tokyo-Mitsubishi UFJ; MUFG Bank | MUFG
firm:smbc | Sumitomo Mitsui Banking Corporation; Sumitomo Mitsui | SMBC
firm:mizuho | Mizuho Bank; Mizuho
firm:bank-of-japan | Bank of Japan | BOJ
firm:mitsubishi | Mitsubishi Corporation; Mitsubishi; Mitsubishi Heavy Industries
firm:mitsui | Mitsui & Co; Mitsui
firm:sumitomo | Sumitomo Corporation; Sumitomo
firm:marubeni | Marubeni; Marubeni Corporation
firm:itochu | Itochu; Itochu Corporation
firm:toshiba | Toshiba
firm:hitachi | Hitachi
firm:inpex | Inpex | INPEX
firm:toyota | Toyota; Toyota Tsusho
firm:koica | Korea International Cooperation Agency; Korean International Cooperation Agency | KOICA
firm:kexim | Export-Import Bank of Korea; Korea Eximbank; Korea Exim Bank; Korean Eximbank; Korean Exim Bank; Export Import Bank of Korea; Korea Export-Import Bank | KEXIM; Kexim
firm:edcf | Economic Development Cooperation Fund; Korea's Economic Development Cooperation Fund | EDCF
firm:kdb | Korea Development Bank | KDB
firm:k-sure | Korea Trade Insurance Corporation | K-Sure; K-SURE; Ksure
firm:kic | Korea Investment Corporation | KIC
firm:kepco | Korea Electric Power Corporation; Korea Electric Power | KEPCO
firm:khnp | Korea Hydro & Nuclear Power; Korea Hydro and Nuclear Power | KHNP
firm:kogas | Korea Gas Corporation | KOGAS
firm:knoc | Korea National Oil Corporation | KNOC
firm:samsung | Samsung; Samsung Electronics; Samsung C&T; Samsung Engineering
firm:hyundai | Hyundai; Hyundai Motor; Hyundai Engineering; Hyundai Rotem; Hyundai Engineering & Construction
firm:lg | LG Electronics; LG Chem; LG Energy Solution; LG International
firm:daewoo | Daewoo; Posco Daewoo; Daewoo Engineering & Construction
firm:posco | Posco; POSCO
firm:doosan | Doosan; Doosan Heavy Industries; Doosan Enerbility
firm:hanwha | Hanwha; Hanwha Aerospace; Hanwha Ocean
# Europe
firm:giz | Deutsche Gesellschaft für Internationale Zusammenarbeit; German Agency for International Cooperation; German Society for International Cooperation; German Technical Cooperation; Gesellschaft für Technische Zusammenarbeit | GIZ; GTZ
firm:kfw | KfW Development Bank; KfW Bankengruppe; Kreditanstalt für Wiederaufbau; German Development Bank; KfW IPEX-Bank; German state development bank KfW | KfW; KFW
firm:deg | German Investment and Development Corporation; Deutsche Investitions- und Entwicklungsgesellschaft | DEG
firm:euler-hermes | Euler Hermes; Hermes Cover; Hermes cover
firm:bundesbank | Bundesbank; Deutsche Bundesbank
firm:deutsche-bank | Deutsche Bank
firm:commerzbank | Commerzbank
firm:deutsche-bahn | Deutsche Bahn
firm:lufthansa | Lufthansa; Lufthansa Technik
firm:fraport | Fraport
firm:siemens | Siemens; Siemens Energy; Siemens AG; Siemens Gamesa; Siemens Mobility
firm:basf | BASF SE | BASF
firm:volkswagen | Volkswagen; VW Group
firm:uniper | Uniper
firm:eon | E.ON
firm:wintershall | Wintershall Dea; Wintershall
firm:rwe | RWE AG | RWE
firm:rheinmetall | Rheinmetall
firm:thyssenkrupp | ThyssenKrupp; Thyssenkrupp
firm:svevind | Svevind; Svevind Energy
firm:nord-stream | Nord Stream AG
firm:afd | Agence Française de Développement; French Development Agency; Agence Francaise de Developpement; French Agency for Development | AFD
firm:proparco | Proparco; PROPARCO
firm:bpifrance | Bpifrance; Bpifrance Assurance Export
firm:coface | Coface | COFACE
firm:caisse-des-depots | Caisse des Dépôts; Caisse des Dépôts et Consignations
firm:bnp-paribas | BNP Paribas
firm:societe-generale | Société Générale; Societe Generale
firm:credit-agricole | Crédit Agricole; Credit Agricole
firm:edf | Électricité de France; Electricité de France; Electricite de France; EDF Renewables; EDF Energy | EDF
firm:totalenergies | TotalEnergies; Total SA; Total S.A.; Total E&P; Total Eren
firm:engie | Engie; GDF Suez
firm:orano | Orano; Areva
firm:framatome | Framatome
firm:alstom | Alstom
firm:bouygues | Bouygues
firm:vinci | Vinci Airports; Vinci SA; VINCI Airports
firm:airbus | Airbus; Airbus Defence and Space
firm:dassault | Dassault Aviation; Dassault
firm:thales | Thales; Thales Alenia Space
firm:naval-group | Naval Group
firm:bollore | Bolloré; Bollore; Bolloré Africa Logistics
firm:orange | Orange SA; Orange S.A.; France Telecom
firm:fcdo | Foreign, Commonwealth and Development Office; Foreign, Commonwealth & Development Office; Foreign Commonwealth and Development Office; Foreign and Commonwealth Office; Foreign & Commonwealth Office | FCDO; FCO
firm:dfid | Department for International Development; UK Department for International Development; British Department for International Development; UK Aid; UKAid; UK aid | DFID; DfID
firm:bii | British International Investment; CDC Group; Commonwealth Development Corporation | BII
firm:ukef | UK Export Finance; Export Credits Guarantee Department | UKEF; ECGD
firm:bank-of-england | Bank of England
firm:hsbc | HSBC Holdings; Hongkong and Shanghai Banking Corporation | HSBC
firm:standard-chartered | Standard Chartered; Standard Chartered Bank
firm:barclays | Barclays
firm:bp | British Petroleum; BP plc; BP Exploration | BP
firm:shell | Royal Dutch Shell; Shell plc; Royal Dutch/Shell; Shell?
firm:bae | BAE Systems | BAE
firm:rolls-royce | Rolls-Royce; Rolls Royce
firm:glencore | Glencore; Glencore Xstrata
firm:rio-tinto | Rio Tinto
firm:anglo-american | Anglo American plc; Anglo American
firm:british-council | British Council
firm:norad | Norwegian Agency for Development Cooperation; Norad
firm:norfund | Norfund
firm:gpfg | Government Pension Fund Global; Norges Bank Investment Management; Norwegian sovereign wealth fund | NBIM
firm:equinor | Equinor; Statoil
firm:telenor | Telenor
firm:sida | Swedish International Development Cooperation Agency; Swedish International Development Agency | Sida; SIDA
firm:swedfund | Swedfund
firm:ericsson | Ericsson
firm:telia | Telia; TeliaSonera; Telia Company
firm:vattenfall | Vattenfall
firm:saab | Saab AB; Saab
firm:danida | Danish International Development Agency; Danida | DANIDA
firm:ifu | Investment Fund for Developing Countries
firm:maersk | Maersk; A.P. Moller-Maersk; AP Moller-Maersk; APM Terminals; Mærsk
firm:vestas | Vestas
firm:orsted | Ørsted
firm:finnfund | Finnfund
firm:nokia | Nokia; Nokia Siemens Networks
firm:fortum | Fortum
firm:wartsila | Wärtsilä; Wartsila
firm:fmo | Netherlands Development Finance Company; Dutch Entrepreneurial Development Bank | FMO
firm:ing | ING Bank; ING Group
firm:asml | ASML Holding | ASML
firm:boskalis | Boskalis; Royal Boskalis
firm:sdc | Swiss Agency for Development and Cooperation; Swiss Development Cooperation | SDC?
firm:seco | State Secretariat for Economic Affairs; Swiss State Secretariat for Economic Affairs | SECO
firm:credit-suisse | Credit Suisse
firm:ubs | UBS Group | UBS
firm:abb | ABB Group; Asea Brown Boveri | ABB
firm:trafigura | Trafigura
firm:vitol | Vitol
firm:nestle | Nestlé; Nestle
firm:aics | Italian Agency for Development Cooperation | AICS
firm:cdp | Cassa Depositi e Prestiti | CDP?
firm:sace | SACE SpA; SACE S.p.A. | SACE
firm:unicredit | UniCredit; Unicredit
firm:intesa | Intesa Sanpaolo; Banca Intesa
firm:eni | Eni SpA; Eni S.p.A.; ENI Group; Eni | ENI
firm:enel | Enel; Enel Green Power
firm:leonardo-spa | Leonardo SpA; Leonardo S.p.A.; Finmeccanica; Alenia Aermacchi
firm:fincantieri | Fincantieri
firm:saipem | Saipem; Snamprogetti
firm:salini | Salini Impregilo; Webuild; Impregilo
firm:danieli | Danieli
firm:pirelli | Pirelli
firm:aecid | Spanish Agency for International Development Cooperation; Spanish Agency for International Cooperation | AECID; AECI
firm:ico | Instituto de Crédito Oficial
firm:cesce | CESCE
firm:repsol | Repsol; Repsol YPF
firm:iberdrola | Iberdrola
firm:santander | Banco Santander
firm:telefonica | Telefónica; Telefonica
firm:acciona | Acciona
firm:navantia | Navantia
firm:indra | Indra Sistemas
firm:talgo | Talgo
firm:camoes | Camões Institute; Camões, I.P.; Instituto Camões
firm:edp | Energias de Portugal | EDP
firm:galp | Galp; Galp Energia
firm:enabel | Enabel; Belgian Development Agency; Belgian Technical Cooperation
firm:ada-austria | Austrian Development Agency; Austrian Development Cooperation
firm:oekb | Oesterreichische Kontrollbank | OeKB
firm:oeeb | OeEB; Development Bank of Austria
firm:raiffeisen | Raiffeisen Bank International; Raiffeisenbank; Raiffeisen
firm:omv | OMV Petrom | OMV
firm:andritz | Andritz
firm:voith | Voith Hydro; Voith
firm:irish-aid | Irish Aid
firm:luxdev | LuxDev; Lux-Development
firm:arcelormittal | ArcelorMittal; Arcelor Mittal; Mittal Steel
firm:czechaid | Czech Development Agency
firm:czech-export-bank | Czech Export Bank; Česká exportní banka
firm:skoda | Škoda JS; Skoda Power; Škoda Transportation
firm:cez | ČEZ; CEZ Group
firm:polish-aid | Polish Aid
firm:bgk | Bank Gospodarstwa Krajowego | BGK
firm:orlen | PKN Orlen; Orlen
firm:pgnig | PGNiG | PGNIG
firm:slovakaid | SlovakAid; Slovak Aid
firm:hungary-exim | Hungarian Eximbank; Eximbank Hungary; Hungarian Export-Import Bank; Hungarian Exim Bank
firm:mol | MOL Group
firm:hungary-helps | Hungary Helps; Hungary Helps Agency
firm:paks-ii | Paks II
firm:mvm | MVM Group
firm:estdev | Estonian Centre for International Development; ESTDEV
firm:hellenic-aid | Hellenic Aid
firm:piraeus-port | Piraeus Port Authority
firm:srbijagas | Srbijagas
firm:nis | Naftna Industrija Srbije; NIS Gazprom Neft
firm:bulgargaz | Bulgargaz
firm:bulgartransgaz | Bulgartransgaz
firm:transgaz | Transgaz
firm:romgaz | Romgaz
firm:nuclearelectrica | Nuclearelectrica
# Gulf and Middle East
firm:abu-dhabi-fund | Abu Dhabi Fund for Development; Abu Dhabi Fund; Abu Dhabi Development Fund | ADFD
firm:adnoc | Abu Dhabi National Oil Company; Abu Dhabi National Oil Co | ADNOC; Adnoc
firm:mubadala | Mubadala; Mubadala Investment Company; Mubadala Development Company
firm:adia | Abu Dhabi Investment Authority | ADIA
firm:adq | Abu Dhabi Developmental Holding Company | ADQ
firm:limad | L'imad Holding
firm:masdar | Masdar; Abu Dhabi Future Energy Company
firm:dp-world | DP World; Dubai Ports World
firm:ad-ports | AD Ports Group; Abu Dhabi Ports; AD Ports
firm:emirates-red-crescent | Emirates Red Crescent; UAE Red Crescent; Emirates Red Crescent Authority
firm:khalifa-foundation | Khalifa bin Zayed Al Nahyan Foundation
firm:khalifa-fund | Khalifa Fund for Enterprise Development
firm:emirates-airline | Emirates Airline
firm:etihad | Etihad Airways; Etihad
firm:flydubai | Flydubai
firm:dubai-islamic-bank | Dubai Islamic Bank
firm:fab | First Abu Dhabi Bank
firm:adcb | Abu Dhabi Commercial Bank
firm:emaar | Emaar; Emaar Properties
firm:eagle-hills | Eagle Hills
firm:saudi-fund | Saudi Fund for Development; Saudi Development Fund; Saudi Fund | SFD
firm:pif-saudi | Public Investment Fund; Saudi Public Investment Fund; Saudi Arabia's Public Investment Fund; Saudi sovereign wealth fund | PIF?
firm:ksrelief | King Salman Humanitarian Aid and Relief Centre; King Salman Humanitarian Aid and Relief Center; KSrelief | KSRelief; KSRELIEF
firm:aramco | Saudi Aramco; Aramco; Saudi Arabian Oil Company
firm:sabic | Saudi Basic Industries Corporation | SABIC
firm:acwa-power | ACWA Power; Acwa Power | ACWA
firm:saudi-exim | Saudi EXIM Bank; Saudi Export-Import Bank; Saudi Exim Bank
firm:sama | Saudi Central Bank; Saudi Arabian Monetary Authority; Saudi Arabian Monetary Agency | SAMA
firm:kuwait-fund | Kuwait Fund for Arab Economic Development; Kuwait Fund; Kuwaiti Fund for Arab Economic Development; Kuwait Fund for Development; Kuwaiti Fund | KFAED
firm:kia | Kuwait Investment Authority
firm:kpc | Kuwait Petroleum Corporation | KPC
firm:qatar-fund | Qatar Fund for Development; Qatar Development Fund | QFFD
firm:qia | Qatar Investment Authority | QIA
firm:qatarenergy | QatarEnergy; Qatar Energy; Qatar Petroleum; Qatargas; RasGas
firm:qatar-airways | Qatar Airways
firm:qatar-charity | Qatar Charity
firm:qatar-red-crescent | Qatar Red Crescent
firm:education-above-all | Education Above All
firm:qatari-diar | Qatari Diar
firm:power-international | Power International Holding; Estithmar Holding
firm:ucc-holding | UCC Holding
firm:qnb | Qatar National Bank | QNB
firm:oman-oia | Oman Investment Authority
firm:oq | OQ Group
firm:bapco | Bapco Energies; Bahrain Petroleum Company
firm:nioc | National Iranian Oil Company | NIOC
firm:nigc | National Iranian Gas Company | NIGC
firm:irgc | Islamic Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guards Corps; Quds Force | IRGC
firm:edbi | Export Development Bank of Iran | EDBI
firm:sabir | Sabir International; Sabir Co
firm:iran-khodro | Iran Khodro
firm:mahan-air | Mahan Air
firm:farab | Farab; Farab Company
firm:iraq-somo | State Organization for Marketing of Oil; Iraq's State Oil Marketing Organization | SOMO
firm:mashav | Agency for International Development Cooperation; Israel's Agency for International Development Cooperation | MASHAV; Mashav
firm:iai | Israel Aerospace Industries
firm:rafael | Rafael Advanced Defense Systems
firm:elbit | Elbit Systems
firm:suez-canal-authority | Suez Canal Authority
firm:egas | Egyptian Natural Gas Holding Company | EGAS
firm:egpc | Egyptian General Petroleum Corporation | EGPC
firm:arab-contractors | Arab Contractors
firm:elsewedy | Elsewedy Electric
firm:sonatrach | Sonatrach
firm:ocp | OCP Group; Office Chérifien des Phosphates
firm:noc-libya | National Oil Corporation of Libya; Libyan National Oil Corporation
firm:lia | Libyan Investment Authority
firm:laip | Libya Africa Investment Portfolio
# South and South-East Asia
firm:india-exim | Export-Import Bank of India; India Exim Bank; Exim Bank of India; Indian Exim Bank; India Eximbank; EXIM Bank of India; Indian Eximbank; India's Exim Bank
firm:itec | Indian Technical and Economic Cooperation; Indian Technical and Economic Cooperation Programme | ITEC
firm:rbi | Reserve Bank of India | RBI
firm:sbi | State Bank of India | SBI
firm:ongc | Oil and Natural Gas Corporation; ONGC Videsh; ONGC Videsh Limited; ONGC Videsh Ltd | ONGC; OVL
firm:ioc-india | Indian Oil Corporation; IndianOil; Indian Oil
firm:ntpc | National Thermal Power Corporation | NTPC
firm:nhpc | National Hydroelectric Power Corporation | NHPC
firm:sjvn | SJVN Limited | SJVN
firm:gail | Gas Authority of India | GAIL
firm:bhel | Bharat Heavy Electricals; Bharat Heavy Electricals Limited | BHEL
firm:ircon | IRCON International | IRCON
firm:rites | RITES Limited
firm:adani | Adani Group; Adani Ports; Adani Power; Adani
firm:tata | Tata Group; Tata Steel; Tata Motors; Tata Consultancy Services; Tata Power
firm:reliance | Reliance Industries
firm:larsen-toubro | Larsen & Toubro; Larsen and Toubro
firm:npcil | Nuclear Power Corporation of India | NPCIL
firm:ipgl | India Ports Global Limited; India Ports Global | IPGL
firm:isro | Indian Space Research Organisation; Indian Space Research Organization | ISRO
firm:hal-india | Hindustan Aeronautics; Hindustan Aeronautics Limited
firm:brahmos | BrahMos Aerospace
firm:state-bank-of-pakistan | State Bank of Pakistan
firm:wapda | Water and Power Development Authority | WAPDA
firm:nespak | National Engineering Services Pakistan | NESPAK
firm:pia | Pakistan International Airlines
firm:pakistan-state-oil | Pakistan State Oil
firm:ogdcl | Oil and Gas Development Company | OGDCL
firm:ppl | Pakistan Petroleum Limited
firm:isi | Inter-Services Intelligence | ISI
firm:bangladesh-bank | Bangladesh Bank
firm:petrobangla | Petrobangla
firm:bpdb | Bangladesh Power Development Board | BPDB
firm:sri-lanka-ports | Sri Lanka Ports Authority
firm:ceylon-petroleum | Ceylon Petroleum Corporation
firm:ceylon-electricity | Ceylon Electricity Board
firm:nepal-electricity | Nepal Electricity Authority
firm:dgpc | Druk Green Power Corporation; Druk Green
firm:temasek | Temasek; Temasek Holdings
firm:gic | Government of Singapore Investment Corporation; GIC Private Limited | GIC
firm:psa | PSA International
firm:dbs | DBS Bank; Development Bank of Singapore
firm:petronas | Petronas; Petroliam Nasional | PETRONAS
firm:khazanah | Khazanah Nasional; Khazanah
firm:malaysia-exim | Export-Import Bank of Malaysia; EXIM Bank Malaysia
firm:pertamina | Pertamina; PT Pertamina
firm:pln | Perusahaan Listrik Negara; PT PLN
firm:ina | Indonesia Investment Authority
firm:danantara | Danantara
firm:kcic | Kereta Cepat Indonesia China; PT Kereta Cepat Indonesia China | KCIC
firm:thai-exim | Export-Import Bank of Thailand; EXIM Thailand; Thai Exim Bank
firm:neda-thailand | Neighbouring Countries Economic Development Cooperation Agency; NEDA Thailand
firm:ptt | PTT Exploration and Production; PTT Public Company Limited | PTTEP
firm:egat | Electricity Generating Authority of Thailand | EGAT
firm:petrovietnam | PetroVietnam; Petrovietnam; Vietnam Oil and Gas Group | PVN
firm:evn | Vietnam Electricity; Electricity of Vietnam | EVN
firm:viettel | Viettel; Viettel Global
firm:vingroup | Vingroup; VinFast
firm:edl | Électricité du Laos; Electricite du Laos; EDL-Generation
firm:moge | Myanmar Oil and Gas Enterprise | MOGE
firm:ictsi | International Container Terminal Services | ICTSI
firm:taiwan-icdf | International Cooperation and Development Fund; Taiwan ICDF; TaiwanICDF | ICDF
firm:taiwan-exim | Export-Import Bank of the Republic of China; Eximbank of Taiwan
firm:tsmc | Taiwan Semiconductor Manufacturing Company | TSMC
# Americas, Africa, Oceania
firm:cida | Canadian International Development Agency | CIDA
firm:edc | Export Development Canada
firm:findev | FinDev Canada
firm:idrc | International Development Research Centre | IDRC
firm:cameco | Cameco; Cameco Corporation
firm:centerra | Centerra Gold; Centerra
firm:barrick | Barrick Gold; Barrick
firm:first-quantum | First Quantum; First Quantum Minerals
firm:ivanhoe | Ivanhoe Mines
firm:ausaid | Australian Agency for International Development; AusAID; Australian Aid | AusAid; AUSAID
firm:efa-australia | Export Finance Australia
firm:aiffp | Australian Infrastructure Financing Facility for the Pacific | AIFFP
firm:aciar | Australian Centre for International Agricultural Research | ACIAR
firm:bhp | BHP Billiton; BHP Group | BHP
firm:telstra | Telstra
firm:digicel | Digicel
firm:nzaid | New Zealand Agency for International Development | NZAID; NZAid
firm:bndes | Brazilian Development Bank; Banco Nacional de Desenvolvimento Econômico e Social; Brazil's development bank; Brazil's National Development Bank | BNDES
firm:abc-brazil | Brazilian Cooperation Agency; Agência Brasileira de Cooperação
firm:petrobras | Petrobras; Petróleo Brasileiro
firm:vale | Vale SA; Vale S.A.; Companhia Vale do Rio Doce | CVRD
firm:odebrecht | Odebrecht; Novonor
firm:embraer | Embraer
firm:eletrobras | Eletrobras
firm:itaipu | Itaipu Binacional
firm:andrade | Andrade Gutierrez
firm:camargo-correa | Camargo Corrêa; Camargo Correa
firm:queiroz-galvao | Queiroz Galvão; Queiroz Galvao
firm:pdvsa | Petróleos de Venezuela; Petroleos de Venezuela | PDVSA; PdVSA
firm:bandes | Banco de Desarrollo Económico y Social de Venezuela; Bank for Economic and Social Development | BANDES
firm:ypf | Yacimientos Petrolíferos Fiscales | YPF
firm:invap | Invap; INVAP
firm:nucleoelectrica | Nucleoeléctrica Argentina; Nucleoelectrica Argentina
firm:ypfb | Yacimientos Petrolíferos Fiscales Bolivianos | YPFB
firm:ylb | Yacimientos de Litio Bolivianos | YLB
firm:codelco | Codelco | CODELCO
firm:pemex | Petróleos Mexicanos; Pemex | PEMEX
firm:bancomext | Bancomext
firm:amexcid | Mexican Agency for International Development Cooperation | AMEXCID
firm:petroecuador | Petroecuador; PetroEcuador; Petroamazonas
firm:ecopetrol | Ecopetrol
firm:cupet | Cubapetróleo; Cuba-Petróleo | Cupet
firm:eskom | Eskom
firm:transnet | Transnet
firm:sasol | Sasol
firm:mtn | MTN Group; Mobile Telephone Networks | MTN
firm:idc-south-africa | Industrial Development Corporation of South Africa
firm:standard-bank | Standard Bank; Standard Bank Group
firm:safaricom | Safaricom
firm:kenya-ports | Kenya Ports Authority | KPA?
firm:kenya-railways | Kenya Railways Corporation; Kenya Railways
firm:kengen | KenGen
firm:nnpc | Nigerian National Petroleum Corporation; Nigerian National Petroleum Company | NNPC
firm:nigeria-exim | Nigerian Export-Import Bank | NEXIM
firm:dangote | Dangote; Dangote Group; Dangote Cement
firm:sonangol | Sonangol; Sonangol EP
firm:china-sonangol | China Sonangol
firm:china-international-fund | China International Fund
firm:endiama | Endiama
firm:gecamines | Gécamines; Gecamines
firm:sicomines | Sicomines
firm:zesco | ZCCM-IH; ZCCM Investments Holdings | ZESCO
firm:zccm | Zambia Consolidated Copper Mines | ZCCM
firm:ethiopian-electric | Ethiopian Electric Power; Ethiopian Electric Power Corporation | EEPCO; EEPCo
firm:ethio-telecom | Ethio Telecom; Ethiopian Telecommunications Corporation
firm:ethiopian-railway | Ethiopian Railway Corporation | ERC?
firm:ethiopian-airlines | Ethiopian Airlines
firm:tanesco | Tanzania Electric Supply Company; TAZARA | TANESCO; Tanesco
firm:tanzania-railways | Tanzania Railways Corporation
firm:tazara | Tanzania-Zambia Railway Authority; Tazara Railway
firm:sudapet | Sudapet
firm:gnpoc | Greater Nile Petroleum Operating Company | GNPOC
firm:gnpc | Ghana National Petroleum Corporation | GNPC
firm:vra | Volta River Authority
firm:bui-power | Bui Power Authority
firm:cocobod | Ghana Cocoa Board | COCOBOD
firm:edm | Electricidade de Moçambique
firm:cahora-bassa | Hidroeléctrica de Cahora Bassa
firm:enh | Empresa Nacional de Hidrocarbonetos
firm:zesa | Zimbabwe Electricity Supply Authority; Zimbabwe Power Company | ZESA
firm:uegcl | Uganda Electricity Generation Company | UEGCL
firm:unoc | Uganda National Oil Company | UNOC
firm:umeme-limited | Umeme
firm:nampower | NamPower
firm:swakop-uranium | Swakop Uranium
firm:namport | Namport
firm:snpc | Société Nationale des Pétroles du Congo | SNPC
firm:sonatel | Sonatel
firm:petrosen | Petrosen
firm:snim | Société Nationale Industrielle et Minière | SNIM
firm:jirama | Jirama | JIRAMA
firm:sonabel | Sonabel | SONABEL
firm:renault | Renault
firm:peugeot | Peugeot
firm:citroen | Citroën; Citroen
firm:michelin | Michelin
firm:carrefour | Carrefour
firm:loreal | L'Oréal; L'Oreal
firm:opel | Opel
firm:bmw | BMW; BMW AG
firm:daimler | Daimler
firm:porsche | Porsche
firm:bosch | Bosch
firm:bayer | Bayer
firm:sap-germany | SAP SE; SAP AG
firm:adidas | Adidas
firm:allianz | Allianz
firm:deutsche-telekom | Deutsche Telekom
firm:fiat | Fiat
firm:agusta-westland | AgustaWestland; Agusta Westland
firm:ferrari | Ferrari
firm:telecom-italia | Telecom Italia
firm:philips | Philips
firm:unilever | Unilever
firm:vodafone | Vodafone
firm:lloyds | Lloyds Banking Group
firm:volvo | Volvo
firm:ikea | IKEA
firm:novartis | Novartis
firm:roche | Roche?
firm:magna | Magna International?; Magna Steyr
firm:bombardier | Bombardier
firm:general-motors | General Motors; GM Motors | GM?
firm:ford-motor | Ford Motor Company; Ford Motor
firm:chrysler | Chrysler
firm:tesla | Tesla; Tesla Motors
firm:spacex | SpaceX
firm:google | Google
firm:facebook | Facebook
firm:amazon | Amazon?
firm:nvidia | Nvidia
firm:intel | Intel?
firm:ibm | IBM
firm:coca-cola | Coca-Cola; Coca Cola
firm:pfizer | Pfizer
firm:moderna | Moderna?
firm:sikorsky | Sikorsky
firm:northrop-grumman | Northrop Grumman
firm:morgan-stanley | Morgan Stanley
firm:lehman-brothers | Lehman Brothers
firm:honda | Honda
firm:nissan | Nissan
firm:sony | Sony
firm:panasonic | Panasonic
firm:softbank | SoftBank
firm:kia-motors | Kia
firm:foxconn | Foxconn
${PRESS}`),
);
