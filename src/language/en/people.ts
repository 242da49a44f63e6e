import { lazily } from "../../text/index.js";
import { type PersonNames, personNames } from "../../vocabulary/index.js";

/**
 * English spellings of persons' names: names | names that stand alone after a title or a first mention. `?` marks one that
 * many others bear or that is a word: it names this person only where a title or a first mention has.
 */
export const people: () => Readonly<Record<string, PersonNames>> = lazily(() =>
  personNames(`
# China
person:xi-jinping | Xi Jinping; Hsi Chin-ping | Xi
person:hu-jintao | Hu Jintao | Hu?
person:jiang-zemin | Jiang Zemin | Jiang?
person:li-qiang | Li Qiang | Li?
person:li-keqiang | Li Keqiang | Li?
person:wen-jiabao | Wen Jiabao | Wen
person:zhu-rongji | Zhu Rongji | Zhu?
person:li-peng | Li Peng
person:wang-yi | Wang Yi | Wang?
person:qin-gang | Qin Gang | Qin
person:yang-jiechi | Yang Jiechi | Yang?
person:li-zhaoxing | Li Zhaoxing
person:tang-jiaxuan | Tang Jiaxuan | Tang?
person:dai-bingguo | Dai Bingguo | Dai?
person:han-zheng | Han Zheng | Han?
person:wang-qishan | Wang Qishan
person:li-yuanchao | Li Yuanchao
person:zhao-leji | Zhao Leji | Zhao?
person:li-zhanshu | Li Zhanshu
person:zhang-dejiang | Zhang Dejiang
person:wu-bangguo | Wu Bangguo
person:ding-xuexiang | Ding Xuexiang
person:he-lifeng | He Lifeng
person:zhang-gaoli | Zhang Gaoli
person:li-shangfu | Li Shangfu
person:wei-fenghe | Wei Fenghe
person:dong-jun | Dong Jun
person:mao-ning | Mao Ning | Mao?
person:lin-jian | Lin Jian | Lin?
person:guo-jiakun | Guo Jiakun | Guo?
person:wang-wenbin | Wang Wenbin
person:zhao-lijian | Zhao Lijian
person:hua-chunying | Hua Chunying | Hua
person:geng-shuang | Geng Shuang | Geng
person:lu-kang | Lu Kang
person:hong-lei | Hong Lei
person:jiang-yu | Jiang Yu
person:deng-xiaoping | Deng Xiaoping | Deng
person:mao-zedong | Mao Zedong; Mao Tse-tung | Mao?
person:zhou-enlai | Zhou Enlai; Chou En-lai | Zhou?
# Russia
person:vladimir-putin | Vladimir Putin; Vladimir Vladimirovich Putin; V. Putin | Putin
person:dmitry-medvedev | Dmitry Medvedev; Dmitri Medvedev; Dmitriy Medvedev | Medvedev
person:mikhail-mishustin | Mikhail Mishustin | Mishustin
person:mikhail-fradkov | Mikhail Fradkov | Fradkov
person:viktor-zubkov | Viktor Zubkov | Zubkov
person:mikhail-kasyanov | Mikhail Kasyanov | Kasyanov
person:sergei-lavrov | Sergei Lavrov; Sergey Lavrov; Sergej Lavrov | Lavrov
person:igor-ivanov | Igor Ivanov | Ivanov?
person:sergei-shoigu | Sergei Shoigu; Sergey Shoigu; Sergei Shoygu; Sergey Shoygu | Shoigu
person:andrei-belousov | Andrei Belousov; Andrey Belousov | Belousov
person:nikolai-patrushev | Nikolai Patrushev; Nikolay Patrushev | Patrushev
person:maria-zakharova | Maria Zakharova; Mariya Zakharova | Zakharova
person:dmitry-peskov | Dmitry Peskov; Dmitri Peskov; Dmitriy Peskov | Peskov
person:alexander-lukashevich | Alexander Lukashevich
person:valentina-matviyenko | Valentina Matviyenko; Valentina Matvienko | Matviyenko; Matvienko
person:vyacheslav-volodin | Vyacheslav Volodin | Volodin
person:alexander-novak | Alexander Novak; Aleksandr Novak | Novak?
person:yuri-ushakov | Yuri Ushakov; Yury Ushakov | Ushakov
person:alexei-overchuk | Alexei Overchuk; Alexey Overchuk | Overchuk
person:denis-manturov | Denis Manturov | Manturov
person:anton-siluanov | Anton Siluanov | Siluanov
person:boris-yeltsin | Boris Yeltsin; Boris Eltsin | Yeltsin
person:mikhail-gorbachev | Mikhail Gorbachev; Mikhail Gorbachov | Gorbachev
person:leonid-brezhnev | Leonid Brezhnev | Brezhnev
person:nikita-khrushchev | Nikita Khrushchev | Khrushchev
person:joseph-stalin | Joseph Stalin; Josef Stalin | Stalin
# Central Asia
person:kassym-jomart-tokayev | Kassym-Jomart Tokayev; Kassym Jomart Tokayev; Kasym-Zhomart Tokayev; Qasym-Zhomart Toqayev; Kasymzhomart Tokayev; Kassym-Zhomart Tokayev; Kasym-Jomart Tokaev; Kassymzhomart Tokayev; Kassym-Jomart Tokaev; Qasım-Jomart Toqayev; Kassym-Jomart K. Tokayev | Tokayev; Tokaev; Toqayev
person:nursultan-nazarbayev | Nursultan Nazarbayev; Nursultan Nazarbaev; Nursultan Nazarbaiev | Nazarbayev; Nazarbaev
person:olzhas-bektenov | Olzhas Bektenov | Bektenov
person:alikhan-smailov | Alikhan Smailov; Älihan Smaiylov | Smailov
person:askar-mamin | Askar Mamin | Mamin
person:bakytzhan-sagintayev | Bakytzhan Sagintayev | Sagintayev
person:karim-massimov | Karim Massimov; Karim Masimov | Massimov; Masimov
person:serik-akhmetov | Serik Akhmetov
person:daniyal-akhmetov | Daniyal Akhmetov; Danial Akhmetov
person:murat-nurtleu | Murat Nurtleu; Murat Nurtileu | Nurtleu
person:yermek-kosherbayev | Yermek Kosherbayev; Ermek Kosherbayev | Kosherbayev
person:mukhtar-tileuberdi | Mukhtar Tileuberdi; Mukhtar Tleuberdi | Tileuberdi; Tleuberdi
person:beibut-atamkulov | Beibut Atamkulov | Atamkulov
person:kairat-abdrakhmanov | Kairat Abdrakhmanov | Abdrakhmanov
person:erlan-idrissov | Erlan Idrissov; Yerlan Idrissov; Erlan Idrisov | Idrissov; Idrisov
person:yerzhan-kazykhanov | Yerzhan Kazykhanov | Kazykhanov
person:kanat-saudabayev | Kanat Saudabayev | Saudabayev
person:marat-tazhin | Marat Tazhin | Tazhin
person:emomali-rahmon | Emomali Rahmon; Emomali Rakhmon; Imomali Rahmon; Imomali Rakhmonov; Emomali Rahmonov; Imamali Rahman; Emomali Rakhmonov; Emomalii Rahmon; Imomali Rahmonov; Emomali Sharipovich Rahmon; Imomali Rakhmon; Emomali Rahman; Emamali Rahman | Rahmon; Rakhmon; Rakhmonov; Rahmonov
person:kokhir-rasulzoda | Kokhir Rasulzoda; Qohir Rasulzoda; Kohir Rasulzoda | Rasulzoda
person:akil-akilov | Akil Akilov; Oqil Oqilov | Akilov; Oqilov
person:sirojiddin-muhriddin | Sirojiddin Muhriddin; Sirodjidin Aslov; Sirojiddin Aslov; Sirodzhiddin Muhriddin; Sirojidin Muhriddin; Sirodzhidin Aslov | Muhriddin; Aslov
person:hamrokhon-zarifi | Hamrokhon Zarifi; Khamrokhon Zarifi | Zarifi
person:talbak-nazarov | Talbak Nazarov | Nazarov?
person:rustam-emomali | Rustam Emomali; Rustami Emomali
person:sadyr-japarov | Sadyr Japarov; Sadyr Zhaparov; Sadır Caparov | Japarov; Zhaparov
person:sooronbay-jeenbekov | Sooronbay Jeenbekov; Sooronbai Jeenbekov; Sooronbay Zheenbekov; Sooronbai Zheenbekov | Jeenbekov; Zheenbekov
person:almazbek-atambayev | Almazbek Atambayev; Almazbek Atambaev | Atambayev; Atambaev
person:roza-otunbayeva | Roza Otunbayeva; Roza Otunbaeva | Otunbayeva; Otunbaeva
person:kurmanbek-bakiyev | Kurmanbek Bakiyev; Kurmanbek Bakiev | Bakiyev; Bakiev
person:askar-akayev | Askar Akayev; Askar Akaev | Akayev; Akaev
person:akylbek-japarov | Akylbek Japarov; Akylbek Zhaparov
person:adylbek-kasymaliev | Adylbek Kasymaliev; Adylbek Kasimaliev | Kasymaliev
person:jeenbek-kulubaev | Jeenbek Kulubaev; Jeenbek Kulubayev; Zheenbek Kulubaev | Kulubaev; Kulubayev
person:ruslan-kazakbaev | Ruslan Kazakbaev; Ruslan Kazakbayev | Kazakbaev; Kazakbayev
person:chingiz-aidarbekov | Chingiz Aidarbekov | Aidarbekov
person:erlan-abdyldaev | Erlan Abdyldaev; Erlan Abdyldayev | Abdyldaev; Abdyldayev
person:shavkat-mirziyoyev | Shavkat Mirziyoyev; Shavkat Mirziyoev; Shavkat Mirziyaev; Shavkat Mirziyayev; Shavkat Mirzioyev | Mirziyoyev; Mirziyoev; Mirziyaev; Mirziyayev
person:islam-karimov | Islam Karimov; Islom Karimov | Karimov?
person:abdulla-aripov | Abdulla Aripov; Abdulla Oripov | Aripov
person:bakhtiyor-saidov | Bakhtiyor Saidov; Bakhtiyar Saidov | Saidov?
person:vladimir-norov | Vladimir Norov | Norov
person:abdulaziz-kamilov | Abdulaziz Kamilov; Abdulaziz Komilov | Kamilov; Komilov
person:elyor-ganiev | Elyor Ganiev; Elyor Ganiyev | Ganiev; Ganiyev
person:serdar-berdimuhamedow | Serdar Berdimuhamedow; Serdar Berdimuhamedov; Serdar Berdymukhamedov; Serdar Berdymukhammedov | Berdimuhamedow?; Berdimuhamedov?; Berdymukhamedov?
person:gurbanguly-berdimuhamedow | Gurbanguly Berdimuhamedow; Gurbanguly Berdimuhamedov; Gurbanguly Berdymukhammedov; Gurbanguly Berdymukhamedov; Kurbanguly Berdymukhamedov; Gurbanguly Berdimuhammedov; Gurbanguly Berdymuhamedov | Berdimuhamedow?; Berdimuhamedov?; Berdymukhamedov?; Berdymukhammedov?
person:saparmurat-niyazov | Saparmurat Niyazov; Saparmyrat Nyýazow; Saparmurad Niyazov; Turkmenbashi | Niyazov
person:rashid-meredov | Rashid Meredov; Raşit Meredow; Rashit Meredov | Meredov
# Caucasus
person:ilham-aliyev | Ilham Aliyev; Ilham Aliev; Ilham Heydar oglu Aliyev | Aliyev; Aliev?
person:heydar-aliyev | Heydar Aliyev; Heidar Aliyev; Geidar Aliyev
person:jeyhun-bayramov | Jeyhun Bayramov; Ceyhun Bayramov | Bayramov
person:elmar-mammadyarov | Elmar Mammadyarov; Elmar Mamedyarov | Mammadyarov; Mamedyarov
person:ali-asadov | Ali Asadov | Asadov
person:novruz-mammadov | Novruz Mammadov; Novruz Mamedov | Mammadov?
person:artur-rasizade | Artur Rasizade | Rasizade
person:hikmet-hajiyev | Hikmet Hajiyev | Hajiyev
person:nikol-pashinyan | Nikol Pashinyan; Nikol Pashinian | Pashinyan; Pashinian
person:serzh-sargsyan | Serzh Sargsyan; Serge Sarkisian; Serzh Sarkisian; Serzh Sarkisyan | Sargsyan?; Sarkisian?
person:robert-kocharyan | Robert Kocharyan; Robert Kocharian | Kocharyan; Kocharian
person:armen-sarkissian | Armen Sarkissian; Armen Sargsyan | Sarkissian
person:vahagn-khachaturyan | Vahagn Khachaturyan; Vahagn Khachatryan | Khachaturyan
person:ararat-mirzoyan | Ararat Mirzoyan | Mirzoyan
person:zohrab-mnatsakanyan | Zohrab Mnatsakanyan | Mnatsakanyan
person:edward-nalbandian | Edward Nalbandian; Eduard Nalbandyan | Nalbandian; Nalbandyan
person:mikheil-saakashvili | Mikheil Saakashvili; Mikhail Saakashvili | Saakashvili
person:eduard-shevardnadze | Eduard Shevardnadze | Shevardnadze
person:giorgi-margvelashvili | Giorgi Margvelashvili | Margvelashvili
person:salome-zourabichvili | Salome Zourabichvili; Salome Zurabishvili | Zourabichvili; Zurabishvili
person:mikheil-kavelashvili | Mikheil Kavelashvili | Kavelashvili
person:irakli-kobakhidze | Irakli Kobakhidze | Kobakhidze
person:irakli-garibashvili | Irakli Garibashvili | Garibashvili
person:giorgi-kvirikashvili | Giorgi Kvirikashvili | Kvirikashvili
person:bidzina-ivanishvili | Bidzina Ivanishvili | Ivanishvili
person:maka-botchorishvili | Maka Botchorishvili | Botchorishvili
person:ilia-darchiashvili | Ilia Darchiashvili | Darchiashvili
# Türkiye, Iran, South Asia
person:recep-tayyip-erdogan | Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan; Tayyip Erdoğan; R. Tayyip Erdogan | Erdoğan; Erdogan
person:abdullah-gul | Abdullah Gül; Abdullah Gul | Gül?; Gul?
person:ahmet-necdet-sezer | Ahmet Necdet Sezer | Sezer
person:ahmet-davutoglu | Ahmet Davutoğlu; Ahmet Davutoglu | Davutoğlu; Davutoglu
person:binali-yildirim | Binali Yıldırım; Binali Yildirim | Yıldırım; Yildirim
person:bulent-ecevit | Bülent Ecevit; Bulent Ecevit | Ecevit
person:hakan-fidan | Hakan Fidan | Fidan
person:mevlut-cavusoglu | Mevlüt Çavuşoğlu; Mevlut Cavusoglu; Mevlüt Cavusoglu | Çavuşoğlu; Cavusoglu
person:ali-babacan | Ali Babacan | Babacan
person:cevdet-yilmaz | Cevdet Yılmaz; Cevdet Yilmaz
person:fuat-oktay | Fuat Oktay | Oktay
person:numan-kurtulmus | Numan Kurtulmuş; Numan Kurtulmus | Kurtulmuş; Kurtulmus
person:hulusi-akar | Hulusi Akar | Akar
person:yasar-guler | Yaşar Güler; Yasar Guler
person:oncu-keceli | Öncü Keçeli; Oncu Keceli | Keçeli; Keceli
person:ali-khamenei | Ali Khamenei; Ayatollah Ali Khamenei; Seyyed Ali Khamenei; Ali Hosseini Khamenei | Khamenei
person:mohammad-khatami | Mohammad Khatami; Mohammed Khatami | Khatami
person:mahmoud-ahmadinejad | Mahmoud Ahmadinejad; Mahmoud Ahmadi-Nejad | Ahmadinejad
person:hassan-rouhani | Hassan Rouhani; Hasan Rouhani; Hassan Rohani | Rouhani; Rohani
person:ebrahim-raisi | Ebrahim Raisi; Ebrahim Raeisi; Seyyed Ebrahim Raisi; Ibrahim Raisi | Raisi; Raeisi
person:masoud-pezeshkian | Masoud Pezeshkian; Masoud Pezeshkiyan | Pezeshkian
person:mohammad-javad-zarif | Mohammad Javad Zarif; Javad Zarif | Zarif
person:hossein-amir-abdollahian | Hossein Amir-Abdollahian; Hossein Amirabdollahian; Hossein Amir Abdollahian | Amir-Abdollahian; Amirabdollahian
person:abbas-araghchi | Abbas Araghchi; Abbas Araqchi; Seyed Abbas Araghchi; Abbas Aragchi | Araghchi; Araqchi
person:ali-akbar-salehi | Ali Akbar Salehi | Salehi
person:manouchehr-mottaki | Manouchehr Mottaki | Mottaki
person:kamal-kharazi | Kamal Kharazi; Kamal Kharrazi | Kharazi; Kharrazi
person:esmaeil-baghaei | Esmaeil Baghaei; Esmail Baghaei | Baghaei
person:nasser-kanaani | Nasser Kanaani; Nasser Kanani | Kanaani
person:narendra-modi | Narendra Modi; Narendra Damodardas Modi | Modi
person:manmohan-singh | Manmohan Singh
person:atal-bihari-vajpayee | Atal Bihari Vajpayee; Atal Behari Vajpayee | Vajpayee
person:droupadi-murmu | Droupadi Murmu | Murmu
person:ram-nath-kovind | Ram Nath Kovind | Kovind
person:pranab-mukherjee | Pranab Mukherjee | Mukherjee
person:pratibha-patil | Pratibha Patil | Patil
person:subrahmanyam-jaishankar | Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar | Jaishankar
person:sushma-swaraj | Sushma Swaraj | Swaraj
person:s-m-krishna | S. M. Krishna; S.M. Krishna
person:salman-khurshid | Salman Khurshid | Khurshid
person:rajnath-singh | Rajnath Singh
person:ajit-doval | Ajit Doval | Doval
person:randhir-jaiswal | Randhir Jaiswal | Jaiswal
person:arindam-bagchi | Arindam Bagchi | Bagchi
person:jawaharlal-nehru | Jawaharlal Nehru | Nehru
person:indira-gandhi | Indira Gandhi
person:shehbaz-sharif | Shehbaz Sharif; Shahbaz Sharif; Mian Shehbaz Sharif | Sharif?
person:nawaz-sharif | Nawaz Sharif; Muhammad Nawaz Sharif | Sharif?
person:imran-khan | Imran Khan
person:yousaf-raza-gilani | Yousaf Raza Gilani; Yusuf Raza Gilani | Gilani
person:shahid-khaqan-abbasi | Shahid Khaqan Abbasi
person:anwaar-ul-haq-kakar | Anwaar-ul-Haq Kakar; Anwar ul Haq Kakar; Anwaarul Haq Kakar | Kakar
person:pervez-musharraf | Pervez Musharraf | Musharraf
person:asif-ali-zardari | Asif Ali Zardari | Zardari
person:mamnoon-hussain | Mamnoon Hussain
person:arif-alvi | Arif Alvi | Alvi
person:ishaq-dar | Ishaq Dar; Mohammad Ishaq Dar | Dar?
person:bilawal-bhutto-zardari | Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari
person:shah-mahmood-qureshi | Shah Mahmood Qureshi; Shah Mehmood Qureshi | Qureshi?
person:hina-rabbani-khar | Hina Rabbani Khar
person:asim-munir | Asim Munir; Syed Asim Munir | Munir
person:sheikh-hasina | Sheikh Hasina; Sheikh Hasina Wazed | Hasina
person:muhammad-yunus | Muhammad Yunus | Yunus?
person:hamid-karzai | Hamid Karzai | Karzai
person:ashraf-ghani | Ashraf Ghani | Ghani
person:amir-khan-muttaqi | Amir Khan Muttaqi | Muttaqi
person:mahinda-rajapaksa | Mahinda Rajapaksa
person:gotabaya-rajapaksa | Gotabaya Rajapaksa
person:ranil-wickremesinghe | Ranil Wickremesinghe | Wickremesinghe
person:anura-kumara-dissanayake | Anura Kumara Dissanayake | Dissanayake
person:k-p-sharma-oli | K. P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli | Oli
person:pushpa-kamal-dahal | Pushpa Kamal Dahal; Prachanda | Prachanda
person:mohamed-muizzu | Mohamed Muizzu; Mohamed Muizu | Muizzu
# United States, Canada, Latin America
person:donald-trump | Donald Trump; Donald J. Trump | Trump
person:joe-biden | Joe Biden; Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr.; Joseph R. Biden, Jr. | Biden
person:barack-obama | Barack Obama; Barack H. Obama | Obama
person:george-w-bush | George W. Bush; George Bush | Bush?
person:bill-clinton | Bill Clinton; William Clinton | Clinton?
person:richard-nixon | Richard Nixon | Nixon
person:ronald-reagan | Ronald Reagan | Reagan
person:jimmy-carter | Jimmy Carter | Carter?
person:j-d-vance | J. D. Vance; JD Vance; J.D. Vance | Vance?
person:kamala-harris | Kamala Harris | Harris?
person:mike-pence | Mike Pence | Pence?
person:marco-rubio | Marco Rubio | Rubio
person:antony-blinken | Antony Blinken; Anthony Blinken; Tony Blinken | Blinken
person:mike-pompeo | Mike Pompeo; Michael Pompeo | Pompeo
person:rex-tillerson | Rex Tillerson | Tillerson
person:john-kerry | John Kerry | Kerry
person:hillary-clinton | Hillary Clinton; Hillary Rodham Clinton | Clinton?
person:condoleezza-rice | Condoleezza Rice | Rice?
person:colin-powell | Colin Powell | Powell?
person:madeleine-albright | Madeleine Albright | Albright
person:henry-kissinger | Henry Kissinger | Kissinger
person:pete-hegseth | Pete Hegseth | Hegseth
person:lloyd-austin | Lloyd Austin | Austin?
person:scott-bessent | Scott Bessent | Bessent
person:janet-yellen | Janet Yellen | Yellen
person:jake-sullivan | Jake Sullivan
person:john-bolton | John Bolton | Bolton?
person:steve-witkoff | Steve Witkoff | Witkoff
person:matthew-miller | Matthew Miller
person:ned-price | Ned Price
person:tammy-bruce | Tammy Bruce
person:nancy-pelosi | Nancy Pelosi | Pelosi
person:mike-johnson | Mike Johnson
person:mark-carney | Mark Carney | Carney?
person:justin-trudeau | Justin Trudeau | Trudeau?
person:stephen-harper | Stephen Harper | Harper?
person:melanie-joly | Mélanie Joly; Melanie Joly | Joly
person:anita-anand | Anita Anand
person:luiz-inacio-lula-da-silva | Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula da Silva | Lula
person:jair-bolsonaro | Jair Bolsonaro; Jair Messias Bolsonaro | Bolsonaro
person:dilma-rousseff | Dilma Rousseff | Rousseff
person:michel-temer | Michel Temer | Temer
person:mauro-vieira | Mauro Vieira | Vieira?
person:nicolas-maduro | Nicolás Maduro; Nicolas Maduro | Maduro
person:hugo-chavez | Hugo Chávez; Hugo Chavez | Chávez; Chavez
person:javier-milei | Javier Milei | Milei
person:alberto-fernandez | Alberto Fernández; Alberto Fernandez
person:mauricio-macri | Mauricio Macri | Macri
person:cristina-fernandez-de-kirchner | Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner; Cristina Kirchner
person:claudia-sheinbaum | Claudia Sheinbaum | Sheinbaum
person:andres-manuel-lopez-obrador | Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; AMLO
person:miguel-diaz-canel | Miguel Díaz-Canel; Miguel Diaz-Canel | Díaz-Canel; Diaz-Canel
person:raul-castro | Raúl Castro; Raul Castro
person:fidel-castro | Fidel Castro | Castro?
person:gustavo-petro | Gustavo Petro | Petro
person:gabriel-boric | Gabriel Boric | Boric
person:evo-morales | Evo Morales | Morales?
person:luis-arce | Luis Arce | Arce
person:daniel-ortega | Daniel Ortega | Ortega?
person:nayib-bukele | Nayib Bukele | Bukele
person:xiomara-castro | Xiomara Castro
# Europe
person:emmanuel-macron | Emmanuel Macron | Macron
person:francois-hollande | François Hollande; Francois Hollande | Hollande
person:nicolas-sarkozy | Nicolas Sarkozy | Sarkozy
person:jacques-chirac | Jacques Chirac | Chirac
person:jean-noel-barrot | Jean-Noël Barrot; Jean-Noel Barrot | Barrot
person:stephane-sejourne | Stéphane Séjourné; Stephane Sejourne | Séjourné
person:catherine-colonna | Catherine Colonna | Colonna
person:jean-yves-le-drian | Jean-Yves Le Drian | Le Drian
person:laurent-fabius | Laurent Fabius | Fabius
person:sebastien-lecornu | Sébastien Lecornu; Sebastien Lecornu | Lecornu
person:friedrich-merz | Friedrich Merz | Merz?
person:olaf-scholz | Olaf Scholz | Scholz
person:angela-merkel | Angela Merkel | Merkel
person:gerhard-schroder | Gerhard Schröder; Gerhard Schroeder; Gerhard Schroder | Schröder; Schroeder
person:helmut-kohl | Helmut Kohl | Kohl
person:willy-brandt | Willy Brandt | Brandt
person:frank-walter-steinmeier | Frank-Walter Steinmeier | Steinmeier
person:joachim-gauck | Joachim Gauck | Gauck
person:johann-wadephul | Johann Wadephul | Wadephul
person:annalena-baerbock | Annalena Baerbock | Baerbock
person:heiko-maas | Heiko Maas | Maas
person:sigmar-gabriel | Sigmar Gabriel
person:guido-westerwelle | Guido Westerwelle | Westerwelle
person:joschka-fischer | Joschka Fischer
person:boris-pistorius | Boris Pistorius | Pistorius
person:keir-starmer | Keir Starmer | Starmer
person:rishi-sunak | Rishi Sunak | Sunak
person:liz-truss | Liz Truss; Elizabeth Truss | Truss
person:boris-johnson | Boris Johnson | Johnson?
person:theresa-may | Theresa May | May?
person:david-cameron | David Cameron | Cameron
person:gordon-brown | Gordon Brown | Brown?
person:tony-blair | Tony Blair | Blair?
person:margaret-thatcher | Margaret Thatcher | Thatcher
person:winston-churchill | Winston Churchill | Churchill
person:charles-iii | King Charles III; Charles III
person:elizabeth-ii | Queen Elizabeth II; Elizabeth II
person:yvette-cooper | Yvette Cooper
person:david-lammy | David Lammy | Lammy
person:james-cleverly | James Cleverly | Cleverly
person:dominic-raab | Dominic Raab | Raab
person:jeremy-hunt | Jeremy Hunt | Hunt?
person:philip-hammond | Philip Hammond
person:william-hague | William Hague
person:giorgia-meloni | Giorgia Meloni | Meloni
person:mario-draghi | Mario Draghi | Draghi
person:giuseppe-conte | Giuseppe Conte | Conte?
person:paolo-gentiloni | Paolo Gentiloni | Gentiloni
person:matteo-renzi | Matteo Renzi | Renzi
person:enrico-letta | Enrico Letta
person:mario-monti | Mario Monti | Monti
person:silvio-berlusconi | Silvio Berlusconi | Berlusconi
person:romano-prodi | Romano Prodi | Prodi
person:sergio-mattarella | Sergio Mattarella | Mattarella
person:antonio-tajani | Antonio Tajani | Tajani
person:pedro-sanchez | Pedro Sánchez; Pedro Sanchez | Sánchez?; Sanchez?
person:mariano-rajoy | Mariano Rajoy | Rajoy
person:jose-luis-rodriguez-zapatero | José Luis Rodríguez Zapatero; Jose Luis Rodriguez Zapatero | Zapatero
person:jose-maria-aznar | José María Aznar; Jose Maria Aznar | Aznar
person:felipe-vi | King Felipe VI; Felipe VI
person:jose-manuel-albares | José Manuel Albares; Jose Manuel Albares | Albares
person:luis-montenegro | Luís Montenegro
person:antonio-costa | António Costa; Antonio Costa | Costa?
person:volodymyr-zelenskyy | Volodymyr Zelenskyy; Volodymyr Zelensky; Volodymyr Zelenskiy; Vladimir Zelensky; Vladimir Zelenskiy; Vladimir Zelenskyy; Volodimir Zelenski | Zelenskyy; Zelensky; Zelenskiy
person:petro-poroshenko | Petro Poroshenko; Pyotr Poroshenko | Poroshenko
person:viktor-yanukovych | Viktor Yanukovych; Viktor Yanukovich | Yanukovych; Yanukovich
person:viktor-yushchenko | Viktor Yushchenko; Viktor Yuschenko | Yushchenko
person:leonid-kuchma | Leonid Kuchma | Kuchma
person:denys-shmyhal | Denys Shmyhal; Denis Shmyhal; Denys Shmygal | Shmyhal; Shmygal
person:yulia-svyrydenko | Yulia Svyrydenko; Yuliia Svyrydenko | Svyrydenko
person:andrii-sybiha | Andrii Sybiha; Andriy Sybiha | Sybiha
person:dmytro-kuleba | Dmytro Kuleba | Kuleba
person:pavlo-klimkin | Pavlo Klimkin | Klimkin
person:andriy-yermak | Andriy Yermak; Andrii Yermak | Yermak
person:alexander-lukashenko | Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Aliaksandr Lukashenka; Alexander Lukashenka | Lukashenko; Lukashenka
person:roman-golovchenko | Roman Golovchenko | Golovchenko
person:alexander-turchin | Alexander Turchin; Aleksandr Turchin | Turchin
person:maxim-ryzhenkov | Maxim Ryzhenkov; Maksim Ryzhenkov | Ryzhenkov
person:sergei-aleinik | Sergei Aleinik; Sergey Aleinik | Aleinik
person:vladimir-makei | Vladimir Makei; Uladzimir Makei | Makei
person:maia-sandu | Maia Sandu | Sandu
person:igor-dodon | Igor Dodon | Dodon
person:viktor-orban | Viktor Orbán; Viktor Orban | Orbán; Orban?
person:peter-szijjarto | Péter Szijjártó; Peter Szijjarto; Péter Szijjarto | Szijjártó; Szijjarto
person:robert-fico | Robert Fico | Fico
person:peter-pellegrini | Peter Pellegrini
person:zuzana-caputova | Zuzana Čaputová; Zuzana Caputova | Čaputová; Caputova
person:petr-pavel | Petr Pavel
person:milos-zeman | Miloš Zeman; Milos Zeman | Zeman
person:petr-fiala | Petr Fiala | Fiala
person:andrej-babis | Andrej Babiš; Andrej Babis | Babiš; Babis
person:donald-tusk | Donald Tusk | Tusk
person:mateusz-morawiecki | Mateusz Morawiecki | Morawiecki
person:andrzej-duda | Andrzej Duda | Duda
person:karol-nawrocki | Karol Nawrocki | Nawrocki
person:radoslaw-sikorski | Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski | Sikorski
person:sauli-niinisto | Sauli Niinistö; Sauli Niinisto | Niinistö; Niinisto
person:alexander-stubb | Alexander Stubb | Stubb
person:tarja-halonen | Tarja Halonen | Halonen
person:petteri-orpo | Petteri Orpo | Orpo
person:sanna-marin | Sanna Marin
person:ulf-kristersson | Ulf Kristersson | Kristersson
person:magdalena-andersson | Magdalena Andersson
person:stefan-lofven | Stefan Löfven; Stefan Lofven | Löfven; Lofven
person:jonas-gahr-store | Jonas Gahr Støre; Jonas Gahr Store | Støre
person:erna-solberg | Erna Solberg | Solberg
person:mette-frederiksen | Mette Frederiksen | Frederiksen
person:mark-rutte | Mark Rutte | Rutte
person:dick-schoof | Dick Schoof | Schoof
person:alexander-de-croo | Alexander De Croo | De Croo
person:bart-de-wever | Bart De Wever | De Wever
person:karl-nehammer | Karl Nehammer | Nehammer
person:sebastian-kurz | Sebastian Kurz | Kurz
person:christian-stocker | Christian Stocker
person:alexander-van-der-bellen | Alexander Van der Bellen | Van der Bellen
person:aleksandar-vucic | Aleksandar Vučić; Aleksandar Vucic; Alexander Vucic | Vučić; Vucic
person:tomislav-nikolic | Tomislav Nikolić; Tomislav Nikolic | Nikolić; Nikolic
person:ivica-dacic | Ivica Dačić; Ivica Dacic | Dačić; Dacic
person:marko-duric | Marko Đurić; Marko Djuric; Marko Duric
person:albin-kurti | Albin Kurti | Kurti
person:edi-rama | Edi Rama | Rama
person:kyriakos-mitsotakis | Kyriakos Mitsotakis | Mitsotakis
person:alexis-tsipras | Alexis Tsipras | Tsipras
person:klaus-iohannis | Klaus Iohannis | Iohannis
person:nicusor-dan | Nicușor Dan; Nicusor Dan
person:rumen-radev | Rumen Radev | Radev
person:andrej-plenkovic | Andrej Plenković; Andrej Plenkovic | Plenković; Plenkovic
person:pope-francis | Pope Francis
person:pope-leo-xiv | Pope Leo XIV; Leo XIV
person:pope-benedict-xvi | Pope Benedict XVI; Benedict XVI
person:pope-john-paul-ii | Pope John Paul II; John Paul II
# East and South-East Asia, Oceania
person:sanae-takaichi | Sanae Takaichi; Takaichi Sanae | Takaichi
person:shigeru-ishiba | Shigeru Ishiba; Ishiba Shigeru | Ishiba
person:fumio-kishida | Fumio Kishida; Kishida Fumio | Kishida
person:yoshihide-suga | Yoshihide Suga; Suga Yoshihide | Suga
person:shinzo-abe | Shinzo Abe; Shinzō Abe; Abe Shinzo | Abe
person:junichiro-koizumi | Junichiro Koizumi | Koizumi?
person:yasuo-fukuda | Yasuo Fukuda | Fukuda
person:taro-aso | Taro Aso; Tarō Asō | Aso
person:yukio-hatoyama | Yukio Hatoyama; Hatoyama Yukio | Hatoyama
person:naoto-kan | Naoto Kan
person:yoshihiko-noda | Yoshihiko Noda | Noda
person:takeshi-iwaya | Takeshi Iwaya; Iwaya Takeshi | Iwaya
person:toshimitsu-motegi | Toshimitsu Motegi; Motegi Toshimitsu | Motegi
person:yoko-kamikawa | Yoko Kamikawa; Kamikawa Yoko | Kamikawa
person:yoshimasa-hayashi | Yoshimasa Hayashi; Hayashi Yoshimasa | Hayashi
person:taro-kono | Taro Kono; Kono Taro | Kono
person:naruhito | Emperor Naruhito; Naruhito
person:lee-jae-myung | Lee Jae-myung; Lee Jae Myung | Lee?
person:yoon-suk-yeol | Yoon Suk-yeol; Yoon Suk Yeol; Yun Seok-yeol | Yoon
person:moon-jae-in | Moon Jae-in; Moon Jae In | Moon?
person:park-geun-hye | Park Geun-hye; Park Geun Hye | Park?
person:lee-myung-bak | Lee Myung-bak; Lee Myung Bak | Lee?
person:roh-moo-hyun | Roh Moo-hyun; Roh Moo Hyun | Roh
person:kim-dae-jung | Kim Dae-jung; Kim Dae Jung
person:cho-hyun | Cho Hyun
person:cho-tae-yul | Cho Tae-yul; Cho Tae-yeol
person:park-jin | Park Jin
person:kang-kyung-wha | Kang Kyung-wha
person:ban-ki-moon | Ban Ki-moon; Ban Ki Moon | Ban?
person:kim-jong-un | Kim Jong-un; Kim Jong Un | Kim?
person:kim-jong-il | Kim Jong-il; Kim Jong Il | Kim?
person:kim-il-sung | Kim Il-sung; Kim Il Sung
person:choe-son-hui | Choe Son-hui; Choe Son Hui | Choe?
person:ri-son-gwon | Ri Son-gwon; Ri Son Gwon
person:ri-yong-ho | Ri Yong-ho; Ri Yong Ho
person:ukhnaagiin-khurelsukh | Ukhnaagiin Khurelsukh; Ukhnaa Khurelsukh; U. Khurelsukh; Khurelsukh Ukhnaa | Khurelsukh
person:khaltmaagiin-battulga | Khaltmaagiin Battulga; Battulga Khaltmaa | Battulga
person:tsakhiagiin-elbegdorj | Tsakhiagiin Elbegdorj; Tsakhia Elbegdorj | Elbegdorj
person:nambaryn-enkhbayar | Nambaryn Enkhbayar | Enkhbayar
person:luvsannamsrain-oyun-erdene | Luvsannamsrain Oyun-Erdene; Oyun-Erdene Luvsannamsrai | Oyun-Erdene
person:battsetseg-batmunkh | Battsetseg Batmunkh; Batmunkh Battsetseg | Battsetseg
person:lai-ching-te | Lai Ching-te; William Lai | Lai
person:tsai-ing-wen | Tsai Ing-wen | Tsai
person:ma-ying-jeou | Ma Ying-jeou | Ma?
person:chen-shui-bian | Chen Shui-bian
person:to-lam | To Lam; Tô Lâm
person:nguyen-phu-trong | Nguyen Phu Trong; Nguyễn Phú Trọng | Trong
person:luong-cuong | Luong Cuong; Lương Cường
person:pham-minh-chinh | Pham Minh Chinh; Phạm Minh Chính | Chinh
person:nguyen-xuan-phuc | Nguyen Xuan Phuc; Nguyễn Xuân Phúc | Phuc
person:bui-thanh-son | Bui Thanh Son
person:hun-sen | Hun Sen
person:hun-manet | Hun Manet
person:thongloun-sisoulith | Thongloun Sisoulith | Thongloun
person:sonexay-siphandone | Sonexay Siphandone | Sonexay
person:prabowo-subianto | Prabowo Subianto | Prabowo; Subianto
person:joko-widodo | Joko Widodo; Jokowi | Widodo; Jokowi
person:susilo-bambang-yudhoyono | Susilo Bambang Yudhoyono | Yudhoyono
person:retno-marsudi | Retno Marsudi | Retno; Marsudi
person:sugiono | Sugiono
person:anwar-ibrahim | Anwar Ibrahim | Anwar
person:mahathir-mohamad | Mahathir Mohamad; Mahathir Mohammad | Mahathir
person:najib-razak | Najib Razak; Najib Tun Razak | Najib
person:lee-hsien-loong | Lee Hsien Loong
person:lawrence-wong | Lawrence Wong
person:vivian-balakrishnan | Vivian Balakrishnan | Balakrishnan
person:prayut-chan-o-cha | Prayut Chan-o-cha; Prayuth Chan-ocha; Prayut Chan-ocha | Prayut; Prayuth
person:srettha-thavisin | Srettha Thavisin | Srettha
person:paetongtarn-shinawatra | Paetongtarn Shinawatra | Paetongtarn
person:anutin-charnvirakul | Anutin Charnvirakul | Anutin
person:rodrigo-duterte | Rodrigo Duterte | Duterte
person:ferdinand-marcos-jr | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos | Marcos?
person:benigno-aquino-iii | Benigno Aquino III; Benigno Aquino | Aquino?
person:gloria-macapagal-arroyo | Gloria Macapagal Arroyo; Gloria Arroyo | Arroyo
person:min-aung-hlaing | Min Aung Hlaing
person:aung-san-suu-kyi | Aung San Suu Kyi | Suu Kyi
person:anthony-albanese | Anthony Albanese | Albanese
person:scott-morrison | Scott Morrison | Morrison?
person:malcolm-turnbull | Malcolm Turnbull | Turnbull
person:tony-abbott | Tony Abbott | Abbott
person:julia-gillard | Julia Gillard | Gillard
person:kevin-rudd | Kevin Rudd | Rudd?
person:john-howard | John Howard | Howard?
person:penny-wong | Penny Wong
person:christopher-luxon | Christopher Luxon | Luxon
person:jacinda-ardern | Jacinda Ardern | Ardern
person:winston-peters | Winston Peters
person:james-marape | James Marape | Marape
person:manasseh-sogavare | Manasseh Sogavare | Sogavare
person:sitiveni-rabuka | Sitiveni Rabuka | Rabuka
# Middle East
person:benjamin-netanyahu | Benjamin Netanyahu; Binyamin Netanyahu | Netanyahu
person:naftali-bennett | Naftali Bennett
person:yair-lapid | Yair Lapid | Lapid
person:isaac-herzog | Isaac Herzog | Herzog?
person:ehud-olmert | Ehud Olmert | Olmert
person:ariel-sharon | Ariel Sharon | Sharon?
person:israel-katz | Israel Katz
person:gideon-saar | Gideon Sa'ar; Gideon Saar | Sa'ar
person:mahmoud-abbas | Mahmoud Abbas; Abu Mazen | Abbas?
person:yasser-arafat | Yasser Arafat; Yasir Arafat | Arafat
person:mohammed-bin-salman | Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; MBS; Mohammed bin Salman Al Saud; Mohammed bin Salman bin Abdulaziz Al Saud | MBS; bin Salman; Bin Salman
person:salman-bin-abdulaziz | Salman bin Abdulaziz; King Salman; Salman bin Abdulaziz Al Saud | Salman?
person:abdullah-bin-abdulaziz | King Abdullah bin Abdulaziz; Abdullah bin Abdulaziz; Abdullah bin Abdulaziz Al Saud
person:faisal-bin-farhan | Faisal bin Farhan; Faisal bin Farhan Al Saud; Faisal bin Farhan Al-Saud
person:adel-al-jubeir | Adel al-Jubeir; Adel Al-Jubeir | al-Jubeir
person:mohammed-bin-zayed | Mohammed bin Zayed; Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan; MBZ | MBZ
person:khalifa-bin-zayed-al-nahyan | Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed
person:mohammed-bin-rashid-al-maktoum | Mohammed bin Rashid Al Maktoum; Mohammed bin Rashid
person:abdullah-bin-zayed-al-nahyan | Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed
person:tamim-bin-hamad-al-thani | Tamim bin Hamad Al Thani; Tamim bin Hamad; Tamim bin Hamad Al-Thani | Tamim
person:hamad-bin-khalifa-al-thani | Hamad bin Khalifa Al Thani
person:mohammed-bin-abdulrahman-al-thani | Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani
person:mishal-al-ahmad-al-jaber-al-sabah | Mishal Al-Ahmad Al-Jaber Al-Sabah; Meshal Al-Ahmad Al-Jaber Al-Sabah
person:haitham-bin-tariq | Haitham bin Tariq; Haitham bin Tarik
person:qaboos-bin-said | Qaboos bin Said | Qaboos
person:badr-albusaidi | Badr Albusaidi; Badr bin Hamad Al Busaidi; Sayyid Badr Albusaidi
person:hamad-bin-isa-al-khalifa | Hamad bin Isa Al Khalifa
person:abdullah-ii | King Abdullah II; Abdullah II
person:ayman-safadi | Ayman Safadi; Ayman al-Safadi | Safadi
person:bashar-al-assad | Bashar al-Assad; Bashar Assad; Bashar Al-Assad; Bashar al Assad | Assad; al-Assad
person:ahmed-al-sharaa | Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed Al-Sharaa | al-Sharaa?
person:saddam-hussein | Saddam Hussein | Saddam
person:mohammed-shia-al-sudani | Mohammed Shia al-Sudani; Mohammed Shia' Al Sudani; Mohammed al-Sudani | al-Sudani
person:mustafa-al-kadhimi | Mustafa al-Kadhimi | al-Kadhimi
person:haider-al-abadi | Haider al-Abadi | al-Abadi
person:nouri-al-maliki | Nouri al-Maliki | al-Maliki?
person:joseph-aoun | Joseph Aoun
person:michel-aoun | Michel Aoun
person:abdel-fattah-el-sisi | Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdelfattah El-Sisi; Abdel Fattah El-Sisi | Sisi; el-Sisi; al-Sisi
person:mohamed-morsi | Mohamed Morsi; Mohammed Morsi | Morsi
person:hosni-mubarak | Hosni Mubarak | Mubarak
person:sameh-shoukry | Sameh Shoukry; Sameh Shukri | Shoukry
person:badr-abdelatty | Badr Abdelatty | Abdelatty
person:muammar-gaddafi | Muammar Gaddafi; Muammar al-Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Moammar Kadhafi | Gaddafi; Gadhafi; Qaddafi; Kadafi; Khadafy; Kadhafi; Qadhafi; Gadaffi; Khadafi
person:mohammed-vi | King Mohammed VI; Mohammed VI
person:abdelmadjid-tebboune | Abdelmadjid Tebboune | Tebboune
person:abdelaziz-bouteflika | Abdelaziz Bouteflika | Bouteflika
person:kais-saied | Kais Saied; Kaïs Saïed | Saied
# Africa
person:cyril-ramaphosa | Cyril Ramaphosa | Ramaphosa
person:jacob-zuma | Jacob Zuma | Zuma
person:thabo-mbeki | Thabo Mbeki | Mbeki
person:nelson-mandela | Nelson Mandela | Mandela
person:abiy-ahmed | Abiy Ahmed; Abiy Ahmed Ali | Abiy
person:hailemariam-desalegn | Hailemariam Desalegn | Hailemariam
person:meles-zenawi | Meles Zenawi | Meles; Zenawi
person:william-ruto | William Ruto | Ruto
person:uhuru-kenyatta | Uhuru Kenyatta | Kenyatta?
person:mwai-kibaki | Mwai Kibaki | Kibaki
person:bola-tinubu | Bola Tinubu; Bola Ahmed Tinubu | Tinubu
person:muhammadu-buhari | Muhammadu Buhari | Buhari
person:goodluck-jonathan | Goodluck Jonathan
person:olusegun-obasanjo | Olusegun Obasanjo | Obasanjo
person:paul-kagame | Paul Kagame | Kagame
person:yoweri-museveni | Yoweri Museveni; Yoweri Kaguta Museveni | Museveni
person:samia-suluhu-hassan | Samia Suluhu Hassan; Samia Suluhu | Samia
person:john-magufuli | John Magufuli | Magufuli
person:jakaya-kikwete | Jakaya Kikwete | Kikwete
person:felix-tshisekedi | Félix Tshisekedi; Felix Tshisekedi | Tshisekedi
person:joseph-kabila | Joseph Kabila | Kabila?
person:denis-sassou-nguesso | Denis Sassou Nguesso; Denis Sassou-Nguesso
person:joao-lourenco | João Lourenço; Joao Lourenco | Lourenço; Lourenco
person:jose-eduardo-dos-santos | José Eduardo dos Santos; Jose Eduardo dos Santos | dos Santos
person:robert-mugabe | Robert Mugabe; Robert Gabriel Mugabe | Mugabe
person:emmerson-mnangagwa | Emmerson Mnangagwa | Mnangagwa
person:hakainde-hichilema | Hakainde Hichilema | Hichilema
person:edgar-lungu | Edgar Lungu | Lungu
person:nana-akufo-addo | Nana Akufo-Addo | Akufo-Addo
person:john-mahama | John Mahama; John Dramani Mahama | Mahama
person:macky-sall | Macky Sall
person:bassirou-diomaye-faye | Bassirou Diomaye Faye | Faye?
person:alassane-ouattara | Alassane Ouattara | Ouattara
person:paul-biya | Paul Biya | Biya
person:idriss-deby | Idriss Déby; Idriss Deby | Déby; Deby
person:mahamat-idriss-deby | Mahamat Idriss Déby; Mahamat Idriss Deby Itno
person:teodoro-obiang | Teodoro Obiang; Teodoro Obiang Nguema Mbasogo; Teodoro Nguema Obiang | Obiang
person:isaias-afwerki | Isaias Afwerki; Isaias Afewerki | Isaias; Afwerki
person:omar-al-bashir | Omar al-Bashir; Omar Hassan al-Bashir; Omar Bashir | al-Bashir?; Bashir?
person:abdel-fattah-al-burhan | Abdel Fattah al-Burhan; Abdel-Fattah Burhan; Abdel Fattah Burhan | al-Burhan; Burhan
person:salva-kiir | Salva Kiir; Salva Kiir Mayardit | Kiir
person:hassan-sheikh-mohamud | Hassan Sheikh Mohamud
person:ismail-omar-guelleh | Ismaïl Omar Guelleh; Ismail Omar Guelleh | Guelleh
person:filipe-nyusi | Filipe Nyusi | Nyusi
person:daniel-chapo | Daniel Chapo | Chapo
person:assimi-goita | Assimi Goïta; Assimi Goita | Goïta; Goita
person:ibrahim-traore | Ibrahim Traoré; Ibrahim Traore
person:abdourahamane-tchiani | Abdourahamane Tchiani; Abdourahmane Tchiani | Tchiani
# organisations
person:antonio-guterres | António Guterres; Antonio Guterres; Antonio Manuel de Oliveira Guterres | Guterres?
person:kofi-annan | Kofi Annan | Annan
person:ursula-von-der-leyen | Ursula von der Leyen | von der Leyen
person:jean-claude-juncker | Jean-Claude Juncker | Juncker
person:jose-manuel-barroso | José Manuel Barroso; Jose Manuel Barroso; José Manuel Durão Barroso; Durao Barroso; Durão Barroso | Barroso
person:charles-michel | Charles Michel
person:herman-van-rompuy | Herman Van Rompuy | Van Rompuy
person:kaja-kallas | Kaja Kallas | Kallas?
person:josep-borrell | Josep Borrell; Josep Borrell Fontelles | Borrell
person:federica-mogherini | Federica Mogherini | Mogherini
person:catherine-ashton | Catherine Ashton | Ashton
person:javier-solana | Javier Solana; Javier Solana Madariaga | Solana?
person:roberta-metsola | Roberta Metsola | Metsola
person:jens-stoltenberg | Jens Stoltenberg | Stoltenberg?
person:anders-fogh-rasmussen | Anders Fogh Rasmussen
person:tedros-adhanom-ghebreyesus | Tedros Adhanom Ghebreyesus; Tedros Ghebreyesus | Tedros
person:rafael-grossi | Rafael Grossi; Rafael Mariano Grossi | Grossi
person:yukiya-amano | Yukiya Amano | Amano
person:mohamed-elbaradei | Mohamed ElBaradei | ElBaradei
person:kristalina-georgieva | Kristalina Georgieva | Georgieva
person:christine-lagarde | Christine Lagarde | Lagarde
person:ajay-banga | Ajay Banga | Banga
person:david-malpass | David Malpass | Malpass
person:jim-yong-kim | Jim Yong Kim
person:ngozi-okonjo-iweala | Ngozi Okonjo-Iweala | Okonjo-Iweala
person:roberto-azevedo | Roberto Azevêdo; Roberto Azevedo
person:jin-liqun | Jin Liqun
person:masatsugu-asakawa | Masatsugu Asakawa | Asakawa
person:masato-kanda | Masato Kanda
person:odile-renaud-basso | Odile Renaud-Basso
person:zhang-ming | Zhang Ming
person:nurlan-yermekbayev | Nurlan Yermekbayev; Nurlan Ermekbaev | Yermekbayev
person:rashid-alimov | Rashid Alimov
person:imangali-tasmagambetov | Imangali Tasmagambetov | Tasmagambetov
person:stanislav-zas | Stanislav Zas | Zas
person:sergei-lebedev | Sergei Lebedev; Sergey Lebedev
person:kubanychbek-omuraliev | Kubanychbek Omuraliev | Omuraliev
person:baghdad-amreyev | Baghdad Amreyev | Amreyev
person:hissein-brahim-taha | Hissein Brahim Taha
person:ahmed-aboul-gheit | Ahmed Aboul Gheit | Aboul Gheit
person:moussa-faki-mahamat | Moussa Faki Mahamat; Moussa Faki
person:mahmoud-ali-youssouf | Mahmoud Ali Youssouf
person:kao-kim-hourn | Kao Kim Hourn
person:feridun-sinirlioglu | Feridun Sinirlioğlu; Feridun Sinirlioglu | Sinirlioğlu; Sinirlioglu
person:helga-schmid | Helga Schmid; Helga Maria Schmid
person:umaru-musa-yaradua | Umaru Musa Yar'Adua; Umaru Yar'Adua | Yar'Adua
person:jean-chretien | Jean Chrétien; Jean Chretien | Chrétien; Chretien
person:paul-martin | Paul Martin
person:vicente-fox | Vicente Fox
person:felipe-calderon | Felipe Calderón; Felipe Calderon; Felipe Calderon Hinojosa; Felipe Calderón Hinojosa | Calderón; Calderon
person:enrique-pena-nieto | Enrique Peña Nieto; Enrique Pena Nieto | Peña Nieto; Pena Nieto
person:fernando-henrique-cardoso | Fernando Henrique Cardoso
person:nestor-kirchner | Néstor Kirchner; Nestor Kirchner | Kirchner?
person:aleksander-kwasniewski | Aleksander Kwaśniewski; Aleksander Kwasniewski | Kwaśniewski; Kwasniewski
person:lech-kaczynski | Lech Kaczyński; Lech Kaczynski | Kaczyński?; Kaczynski?
person:bronislaw-komorowski | Bronisław Komorowski; Bronislaw Komorowski | Komorowski
person:peter-medgyessy | Péter Medgyessy; Peter Medgyessy | Medgyessy
person:ferenc-gyurcsany | Ferenc Gyurcsány; Ferenc Gyurcsany | Gyurcsány; Gyurcsany
person:gordon-bajnai | Gordon Bajnai | Bajnai
person:karen-karapetyan | Karen Karapetyan | Karapetyan?
person:mamuka-bakhtadze | Mamuka Bakhtadze | Bakhtadze
person:giorgi-gakharia | Giorgi Gakharia | Gakharia
person:daniel-arap-moi | Daniel arap Moi; Daniel Arap Moi | Moi?
person:kgalema-motlanthe | Kgalema Motlanthe | Motlanthe
person:adly-mansour | Adly Mansour
person:ehud-barak | Ehud Barak
person:natsagiin-bagabandi | Natsagiin Bagabandi | Bagabandi
person:keizo-obuchi | Keizo Obuchi | Obuchi
person:yoshiro-mori | Yoshiro Mori | Mori?
person:joseph-estrada | Joseph Estrada | Estrada?
person:abdurrahman-wahid | Abdurrahman Wahid | Wahid
person:megawati-sukarnoputri | Megawati Sukarnoputri | Megawati
# Ministers and leaders of movements, and presidents of their time
person:george-h-w-bush | George H. W. Bush; George Bush; George H.W. Bush; George Herbert Walker Bush | Bush?
person:rafael-correa | Rafael Correa | Correa
person:leopoldo-galtieri | Leopoldo Galtieri | Galtieri
person:vaclav-havel | Václav Havel; Vaclav Havel | Havel
person:laurent-gbagbo | Laurent Gbagbo | Gbagbo
person:ben-ali | Zine El Abidine Ben Ali; Zine al-Abidine Ben Ali | Ben Ali
person:hassan-ii | Hassan II; King Hassan II
person:rafik-hariri | Rafik Hariri; Rafiq Hariri; Rafik al-Hariri; Rafiq al-Hariri | Hariri?
person:rajiv-gandhi | Rajiv Gandhi
person:lee-kuan-yew | Lee Kuan Yew
person:roh-tae-woo | Roh Tae-woo; Roh Tae Woo
person:donald-rumsfeld | Donald Rumsfeld | Rumsfeld
person:james-baker | James Baker | Baker?
person:radovan-karadzic | Radovan Karadžić; Radovan Karadzic | Karadzic; Karadžić
person:rauf-denktash | Rauf Denktash; Rauf Denktaş | Denktash; Denktaş?
person:foday-sankoh | Foday Sankoh | Sankoh
person:joshua-nkomo | Joshua Nkomo | Nkomo
person:jonas-savimbi | Jonas Savimbi | Savimbi
person:hassan-nasrallah | Hassan Nasrallah; Sayyed Hassan Nasrallah | Nasrallah
person:ismail-haniyeh | Ismail Haniyeh; Ismail Haniya | Haniyeh; Haniya
person:velupillai-prabhakaran | Velupillai Prabhakaran; Vellupillai Prabhakaran | Prabhakaran
# Türkiye and North Cyprus: ministers, parties, speakers, generals
person:ismail-cem | İsmail Cem; Ismail Cem | Cem?
person:sukru-sina-gurel | Şükrü Sina Gürel; Sukru Sina Gurel | Gürel?; Gurel?
person:yasar-yakis | Yaşar Yakış; Yasar Yakis | Yakış; Yakis
person:hikmet-cetin | Hikmet Çetin; Hikmet Cetin | Çetin?; Cetin?
person:mumtaz-soysal | Mümtaz Soysal; Mumtaz Soysal | Soysal?
person:murat-karayalcin | Murat Karayalçın; Murat Karayalcin | Karayalçın?; Karayalcin?
person:erdal-inonu | Erdal İnönü; Erdal Inonu | İnönü?; Inonu?
person:deniz-baykal | Deniz Baykal | Baykal
person:emre-gonensay | Emre Gönensay; Emre Gonensay | Gönensay?; Gonensay?
person:vecdi-gonul | Vecdi Gönül; Vecdi Gonul | Gönül?; Gonul?
person:ismet-yilmaz | İsmet Yılmaz; Ismet Yilmaz | Yılmaz?; Yilmaz?
person:fikri-isik | Fikri Işık; Fikri Isik | Işık?; Isik?
person:nurettin-canikli | Nurettin Canikli | Canikli
person:egemen-bagis | Egemen Bağış; Egemen Bagis | Bağış; Bagis
person:volkan-bozkir | Volkan Bozkır; Volkan Bozkir | Bozkır; Bozkir
person:omer-celik | Ömer Çelik; Omer Celik | Çelik?; Celik?
person:zafer-caglayan | Zafer Çağlayan; Zafer Caglayan | Çağlayan?; Caglayan?
person:kursad-tuzmen | Kürşad Tüzmen; Kursad Tuzmen | Tüzmen?; Tuzmen?
person:nihat-zeybekci | Nihat Zeybekci | Zeybekci?
person:ruhsar-pekcan | Ruhsar Pekcan | Pekcan?
person:mehmet-mus | Mehmet Muş; Mehmet Mus | Muş?; Mus?
person:omer-bolat | Ömer Bolat; Omer Bolat | Bolat?
person:hilmi-guler | Hilmi Güler; Hilmi Guler | Güler?; Guler?
person:taner-yildiz | Taner Yıldız; Taner Yildiz | Yıldız?; Yildiz?
person:berat-albayrak | Berat Albayrak | Albayrak
person:fatih-donmez | Fatih Dönmez; Fatih Donmez | Dönmez?; Donmez?
person:alparslan-bayraktar | Alparslan Bayraktar | Bayraktar?
person:kemal-unakitan | Kemal Unakıtan; Kemal Unakitan | Unakıtan?; Unakitan?
person:mehmet-simsek | Mehmet Şimşek; Mehmet Simsek | Şimşek?; Simsek
person:naci-agbal | Naci Ağbal; Naci Agbal | Ağbal?; Agbal?
person:lutfi-elvan | Lütfi Elvan; Lutfi Elvan | Elvan?
person:nureddin-nebati | Nureddin Nebati | Nebati?
person:nihat-ergun | Nihat Ergün; Nihat Ergun | Ergün?; Ergun?
person:mustafa-varank | Mustafa Varank | Varank?
person:mehmet-fatih-kacir | Mehmet Fatih Kacır; Mehmet Fatih Kacir | Kacır?; Kacir?
person:abdulkadir-aksu | Abdülkadir Aksu; Abdulkadir Aksu | Aksu?
person:besir-atalay | Beşir Atalay; Besir Atalay | Atalay?
person:idris-naim-sahin | İdris Naim Şahin; Idris Naim Sahin | Şahin?; Sahin?
person:muammer-guler | Muammer Güler; Muammer Guler | Güler?; Guler?
person:efkan-ala | Efkan Ala | Ala?
person:suleyman-soylu | Süleyman Soylu; Suleyman Soylu | Soylu
person:ali-yerlikaya | Ali Yerlikaya | Yerlikaya
person:cemil-cicek | Cemil Çiçek; Cemil Cicek | Çiçek?; Cicek
person:mehmet-ali-sahin | Mehmet Ali Şahin; Mehmet Ali Sahin | Şahin?; Sahin?
person:bulent-arinc | Bülent Arınç; Bulent Arinc | Arınç?; Arinc?
person:koksal-toptan | Köksal Toptan; Koksal Toptan | Toptan?
person:ismail-kahraman | İsmail Kahraman; Ismail Kahraman | Kahraman?
person:mustafa-sentop | Mustafa Şentop; Mustafa Sentop | Şentop; Sentop?
person:sadullah-ergin | Sadullah Ergin | Ergin?
person:bekir-bozdag | Bekir Bozdağ; Bekir Bozdag | Bozdağ?; Bozdag?
person:abdulhamit-gul | Abdulhamit Gül; Abdulhamit Gul | Gül?; Gul?
person:yilmaz-tunc | Yılmaz Tunç; Yilmaz Tunc | Tunç?; Tunc?
person:ertugrul-gunay | Ertuğrul Günay; Ertugrul Gunay | Günay?; Gunay?
person:mehmet-nuri-ersoy | Mehmet Nuri Ersoy | Ersoy?
person:mehdi-eker | Mehdi Eker | Eker?
person:ibrahim-yumakli | İbrahim Yumaklı; Ibrahim Yumakli | Yumaklı; Yumakli
person:recep-akdag | Recep Akdağ; Recep Akdag | Akdağ?; Akdag?
person:fahrettin-koca | Fahrettin Koca | Koca?
person:veysel-eroglu | Veysel Eroğlu; Veysel Eroglu | Eroğlu?; Eroglu?
person:murat-kurum | Murat Kurum | Kurum?
person:omer-dincer | Ömer Dinçer; Omer Dincer | Dinçer?; Dincer?
person:faruk-celik | Faruk Çelik; Faruk Celik | Çelik?; Celik?
person:abdulkadir-uraloglu | Abdulkadir Uraloğlu; Abdulkadir Uraloglu | Uraloğlu?; Uraloglu?
person:adil-karaismailoglu | Adil Karaismailoğlu; Adil Karaismailoglu | Karaismailoğlu?; Karaismailoglu?
person:suat-kilic | Suat Kılıç; Suat Kilic | Kılıç?; Kilic?
person:hayati-yazici | Hayati Yazıcı; Hayati Yazici | Yazıcı?; Yazici?
person:abdullatif-sener | Abdüllatif Şener; Abdullatif Sener | Şener?; Sener?
person:yalcin-akdogan | Yalçın Akdoğan; Yalcin Akdogan | Akdoğan?; Akdogan?
person:ibrahim-kalin | İbrahim Kalın; Ibrahim Kalin | Kalın?; Kalin?
person:fahrettin-altun | Fahrettin Altun | Altun?
person:burhanettin-duran | Burhanettin Duran | Duran?
person:akif-cagatay-kilic | Akif Çağatay Kılıç; Akif Cagatay Kilic | Kılıç?; Kilic?
person:huseyin-celik | Hüseyin Çelik; Huseyin Celik | Çelik?; Celik?
person:hilmi-ozkok | Hilmi Özkök; Hilmi Ozkok | Özkök?; Ozkok?
person:yasar-buyukanit | Yaşar Büyükanıt; Yasar Buyukanit | Büyükanıt?; Buyukanit?
person:ilker-basbug | İlker Başbuğ; Ilker Basbug | Başbuğ?; Basbug?
person:isik-kosaner | Işık Koşaner; Isik Kosaner | Koşaner?; Kosaner?
person:necdet-ozel | Necdet Özel; Necdet Ozel | Özel?; Ozel?
person:metin-gurak | Metin Gürak; Metin Gurak | Gürak?; Gurak?
person:selcuk-bayraktaroglu | Selçuk Bayraktaroğlu; Selcuk Bayraktaroglu | Bayraktaroğlu?; Bayraktaroglu?
person:kemal-kilicdaroglu | Kemal Kılıçdaroğlu; Kemal Kilicdaroglu | Kılıçdaroğlu; Kilicdaroglu
person:ozgur-ozel | Özgür Özel; Ozgur Ozel | Özel?; Ozel?
person:devlet-bahceli | Devlet Bahçeli; Devlet Bahceli | Bahçeli; Bahceli
person:alparslan-turkes | Alparslan Türkeş; Alparslan Turkes | Türkeş?; Turkes?
person:onur-oymen | Onur Öymen; Onur Oymen | Öymen?; Oymen?
person:sukru-elekdag | Şükrü Elekdağ; Sukru Elekdag | Elekdağ?; Elekdag?
person:oktay-vural | Oktay Vural | Vural?
person:ahmet-turk | Ahmet Türk; Ahmet Turk | Türk?; Turk?
person:selahattin-demirtas | Selahattin Demirtaş; Selahattin Demirtas | Demirtaş; Demirtas
person:figen-yuksekdag | Figen Yüksekdağ; Figen Yuksekdag | Yüksekdağ?; Yuksekdag?
person:meral-aksener | Meral Akşener; Meral Aksener | Akşener?; Aksener?
person:muharrem-ince | Muharrem İnce; Muharrem Ince | İnce?; Ince?
person:ekrem-imamoglu | Ekrem İmamoğlu; Ekrem Imamoglu | İmamoğlu; Imamoglu
person:mansur-yavas | Mansur Yavaş; Mansur Yavas | Yavaş?; Yavas?
person:temel-karamollaoglu | Temel Karamollaoğlu; Temel Karamollaoglu | Karamollaoğlu?; Karamollaoglu?
person:dogu-perincek | Doğu Perinçek; Dogu Perincek | Perinçek?; Perincek?
person:umit-ozdag | Ümit Özdağ; Umit Ozdag | Özdağ?; Ozdag?
person:abdullah-ocalan | Abdullah Öcalan; Abdullah Ocalan | Öcalan; Ocalan
person:fethullah-gulen | Fethullah Gülen; Fethullah Gulen | Gülen?; Gulen
person:murat-karayilan | Murat Karayılan; Murat Karayilan | Karayılan?; Karayilan?
person:ekmeleddin-ihsanoglu | Ekmeleddin İhsanoğlu; Ekmeleddin Ihsanoglu | İhsanoğlu; Ihsanoglu
person:ertugrul-apakan | Ertuğrul Apakan; Ertugrul Apakan | Apakan
person:namik-tan | Namık Tan; Namik Tan | Tan?
person:burak-ozugergin | Burak Özügergin; Burak Ozugergin | Özügergin?; Ozugergin?
person:selcuk-unal | Selçuk Ünal; Selcuk Unal | Ünal?; Unal?
person:levent-gumrukcu | Levent Gümrükçü; Levent Gumrukcu | Gümrükçü?; Gumrukcu?
person:tanju-bilgic | Tanju Bilgiç; Tanju Bilgic | Bilgiç?; Bilgic?
person:huseyin-muftuoglu | Hüseyin Müftüoğlu; Huseyin Muftuoglu | Müftüoğlu?; Muftuoglu?
person:hami-aksoy | Hami Aksoy | Aksoy?
person:nabi-sensoy | Nabi Şensoy; Nabi Sensoy | Şensoy?; Sensoy?
person:mehmet-ali-talat | Mehmet Ali Talat | Talat?
person:dervis-eroglu | Derviş Eroğlu; Dervis Eroglu | Eroğlu?; Eroglu?
person:mustafa-akinci | Mustafa Akıncı; Mustafa Akinci | Akıncı; Akinci
person:ersin-tatar | Ersin Tatar | Tatar?
person:tufan-erhurman | Tufan Erhürman; Tufan Erhurman | Erhürman; Erhurman
person:ferdi-sabit-soyer | Ferdi Sabit Soyer | Soyer?
person:turgay-avci | Turgay Avcı; Turgay Avci | Avcı?; Avci?
person:huseyin-ozgurgun | Hüseyin Özgürgün; Huseyin Ozgurgun | Özgürgün?; Ozgurgun?
person:ozdil-nami | Özdil Nami; Ozdil Nami | Nami?
person:kudret-ozersay | Kudret Özersay; Kudret Ozersay | Özersay?; Ozersay?
person:tahsin-ertugruloglu | Tahsin Ertuğruloğlu; Tahsin Ertugruloglu | Ertuğruloğlu?; Ertugruloglu?
person:unal-ustel | Ünal Üstel; Unal Ustel | Üstel?; Ustel?
person:irsen-kucuk | İrsen Küçük; Irsen Kucuk | Küçük?; Kucuk?
person:serdar-denktash | Serdar Denktaş; Serdar Denktas | Denktaş?; Denktas?
# Cyprus, Greece and their region
person:markos-kyprianou | Markos Kyprianou | Kyprianou?
person:nicos-anastasiades | Nicos Anastasiades; Nikos Anastasiades | Anastasiades
person:nikos-christodoulides | Nikos Christodoulides; Nicos Christodoulides | Christodoulides
person:stefanos-stefanou | Stefanos Stefanou | Stefanou?
person:dora-bakoyannis | Dora Bakoyannis | Bakoyannis
person:nikos-kotzias | Nikos Kotzias | Kotzias
person:nikos-dendias | Nikos Dendias | Dendias
person:giorgos-gerapetritis | Giorgos Gerapetritis; George Gerapetritis | Gerapetritis
person:karolos-papoulias | Karolos Papoulias | Papoulias
person:bartholomew-i | Bartholomew I
# Iraq and its Kurds, Syria, Lebanon, Palestine, Israel, the Gulf
person:jalal-talabani | Jalal Talabani | Talabani?
person:fuad-masum | Fuad Masum; Fouad Massoum; Fuad Massoum | Masum; Massoum
person:barham-salih | Barham Salih; Barham Saleh; Barham Salih Iraq | Salih?
person:abdul-latif-rashid | Abdul Latif Rashid; Abdullatif Rashid | Rashid?
person:hoshyar-zebari | Hoshyar Zebari; Hoshiyar Zebari | Zebari
person:fuad-hussein | Fuad Hussein | Hussein?
person:tariq-al-hashimi | Tariq al-Hashimi | al-Hashimi?
person:ali-al-dabbagh | Ali al-Dabbagh | al-Dabbagh?
person:massoud-barzani | Massoud Barzani; Masoud Barzani | Barzani?
person:nechirvan-barzani | Nechirvan Barzani | Barzani?
person:masrour-barzani | Masrour Barzani | Barzani?
person:walid-muallem | Walid Muallem; Walid al-Moallem; Walid al-Muallem; Walid Moallem | Muallem; al-Moallem; al-Muallem; Moallem
person:faisal-mekdad | Faisal Mekdad; Faisal Miqdad; Faisal al-Mekdad | Mekdad; Miqdad
person:asaad-al-shaibani | Asaad al-Shaibani; Asaad Hassan al-Shaibani; Asaad Shaibani | al-Shaibani?; Shaibani?
person:farouk-al-sharaa | Farouk al-Sharaa; Farouk al-Shara; Farouq al-Shara; Farouk al-Shar'a | al-Sharaa?
person:mazloum-abdi | Mazloum Abdi; Mazlum Abdi | Abdi?
person:saad-hariri | Saad Hariri; Saad al-Hariri; Sa'ad Hariri | Hariri?
person:fouad-siniora | Fouad Siniora; Fuad Siniora | Siniora
person:najib-mikati | Najib Mikati; Najib Miqati | Mikati
person:nawaf-salam | Nawaf Salam | Salam?
person:nabih-berri | Nabih Berri | Berri
person:khaled-mashal | Khaled Mashal; Khaled Meshaal; Khaled Mashaal; Khaled Meshal | Mashal?; Meshaal; Mashaal; Meshal?
person:yahya-sinwar | Yahya Sinwar | Sinwar
person:salam-fayyad | Salam Fayyad | Fayyad
person:saeb-erekat | Saeb Erekat; Saeb Erakat; Saib Erekat | Erekat; Erakat
person:nabil-abu-rudeineh | Nabil Abu Rudeineh; Nabil Abu Rdeneh; Nabil Abu Rudeina | Rudeineh?; Abu Rudeineh
person:riyad-al-maliki | Riyad al-Maliki; Riad Malki; Riad al-Malki; Riyad Malki | al-Maliki?; Malki?
person:avigdor-lieberman | Avigdor Lieberman; Avigdor Liberman | Lieberman?; Liberman?
person:tzipi-livni | Tzipi Livni | Livni
person:silvan-shalom | Silvan Shalom | Shalom?
person:danny-ayalon | Danny Ayalon | Ayalon?
person:gabby-levy | Gabby Levy | Levy?
person:moshe-yaalon | Moshe Ya'alon; Moshe Yaalon | Ya'alon; Yaalon
person:benny-gantz | Benny Gantz | Gantz
person:yoav-gallant | Yoav Gallant; Yoav Galant | Gallant?; Galant
person:itamar-ben-gvir | Itamar Ben-Gvir; Itamar Ben Gvir | Ben-Gvir; Ben Gvir
person:bezalel-smotrich | Bezalel Smotrich | Smotrich
person:reuven-rivlin | Reuven Rivlin | Rivlin
person:ali-larijani | Ali Larijani | Larijani
person:mohammad-bagher-ghalibaf | Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; Mohammad Baqer Ghalibaf | Ghalibaf; Qalibaf
person:saeed-jalili | Saeed Jalili | Jalili?
person:mohammad-reza-rahimi | Mohammad Reza Rahimi | Rahimi?
person:mir-hossein-mousavi | Mir-Hossein Mousavi; Mir Hossein Mousavi; Mir-Hussein Moussavi | Mousavi?; Moussavi?
person:mohsen-rezaee | Mohsen Rezaee | Rezaee?
person:ramin-mehmanparast | Ramin Mehmanparast | Mehmanparast
person:hassan-ghashghavi | Hassan Ghashghavi; Hassan Qashqavi | Ghashghavi?; Qashqavi
person:qasem-soleimani | Qasem Soleimani; Qassem Soleimani; Ghasem Soleimani | Soleimani; Suleimani
person:saud-al-faisal | Saud al-Faisal; Prince Saud al-Faisal; Saud Al-Faisal; Prince Saud Al-Faisal | al-Faisal?
person:ali-al-naimi | Ali al-Naimi; Ali al-Nuaimi; Ali Naimi | al-Naimi; Naimi
person:amr-moussa | Amr Moussa; Amr Mussa; Amre Moussa | Moussa?
person:ahmed-nazif | Ahmed Nazif | Nazif?
person:omar-suleiman | Omar Suleiman | Suleiman?
person:khalifa-haftar | Khalifa Haftar; Khalifa Hafter | Haftar; Hafter
person:fayez-al-sarraj | Fayez al-Sarraj; Fayez Sarraj; Fayez al-Serraj; Fayez Serraj | al-Sarraj; Sarraj; al-Serraj; Serraj
person:abdul-hamid-dbeibeh | Abdul Hamid Dbeibeh; Abdul Hamid Dbeibah; Abdulhamid Dbeibeh; Abdul Hamid al-Dbeibah; Abdulhamid al-Dbeibah | Dbeibeh; Dbeibah; al-Dbeibah
# the United States
person:james-jeffrey | James Jeffrey; James F. Jeffrey; Jim Jeffrey | Jeffrey?
person:robert-gates | Robert Gates; Robert M. Gates | Gates?
person:leon-panetta | Leon Panetta; Leon E. Panetta | Panetta
person:chuck-hagel | Chuck Hagel; Charles Hagel | Hagel
person:ash-carter | Ash Carter; Ashton Carter; Ashton B. Carter | Carter?
person:james-mattis | James Mattis; Jim Mattis; James N. Mattis | Mattis
person:mark-esper | Mark Esper; Mark T. Esper | Esper
person:dick-cheney | Dick Cheney; Richard Cheney; Richard B. Cheney | Cheney
person:al-gore | Al Gore | Gore?
person:warren-christopher | Warren Christopher | Christopher?
person:richard-holbrooke | Richard Holbrooke | Holbrooke
person:george-mitchell | George Mitchell; George J. Mitchell | Mitchell?
person:philip-gordon | Philip Gordon | Gordon?
person:matthew-bryza | Matthew Bryza | Bryza?
person:robert-gibbs | Robert Gibbs | Gibbs?
person:philip-crowley | Philip Crowley; P.J. Crowley; P. J. Crowley | Crowley?
person:ian-kelly | Ian Kelly | Kelly?
person:victoria-nuland | Victoria Nuland | Nuland
person:jen-psaki | Jen Psaki; Jennifer Psaki | Psaki
person:heather-nauert | Heather Nauert | Nauert
person:morgan-ortagus | Morgan Ortagus | Ortagus
person:karine-jean-pierre | Karine Jean-Pierre | Jean-Pierre
person:karoline-leavitt | Karoline Leavitt | Leavitt
person:susan-rice | Susan Rice; Susan E. Rice | Rice?
person:samantha-power | Samantha Power | Power?
person:nikki-haley | Nikki Haley | Haley?
person:tom-barrack | Tom Barrack | Barrack?
person:david-petraeus | David Petraeus; David H. Petraeus | Petraeus
person:mike-mullen | Mike Mullen; Michael Mullen | Mullen?
person:timothy-geithner | Timothy Geithner; Tim Geithner | Geithner
person:ben-bernanke | Ben Bernanke | Bernanke
person:steven-mnuchin | Steven Mnuchin; Steve Mnuchin | Mnuchin
person:john-mccain | John McCain | McCain
person:lindsey-graham | Lindsey Graham | Graham?
person:keith-kellogg | Keith Kellogg | Kellogg?
person:mike-waltz | Mike Waltz; Michael Waltz | Waltz?
person:brett-mcgurk | Brett McGurk | McGurk
# Europe and others
person:bernard-kouchner | Bernard Kouchner | Kouchner
person:francois-fillon | François Fillon; Francois Fillon | Fillon
person:pierre-lellouche | Pierre Lellouche | Lellouche?
person:dominique-strauss-kahn | Dominique Strauss-Kahn | Strauss-Kahn
person:horst-kohler | Horst Köhler; Horst Kohler | Köhler?; Kohler?
person:peer-steinbruck | Peer Steinbrück; Peer Steinbruck; Peer Steinbrueck | Steinbrück; Steinbruck?; Steinbrueck
person:wolfgang-schauble | Wolfgang Schäuble; Wolfgang Schauble; Wolfgang Schaeuble | Schäuble; Schauble; Schaeuble
person:ursula-plassnik | Ursula Plassnik | Plassnik
person:michael-spindelegger | Michael Spindelegger | Spindelegger
person:david-miliband | David Miliband | Miliband
person:jack-straw | Jack Straw | Straw?
person:franco-frattini | Franco Frattini | Frattini
person:miguel-angel-moratinos | Miguel Ángel Moratinos; Miguel Angel Moratinos | Moratinos
person:olli-rehn | Olli Rehn | Rehn
person:stefan-fule | Štefan Füle; Stefan Fule; Stefan Füle | Füle; Fule
person:johannes-hahn | Johannes Hahn | Hahn?
person:marc-pierini | Marc Pierini | Pierini?
person:jaap-de-hoop-scheffer | Jaap de Hoop Scheffer | Scheffer?; de Hoop Scheffer
person:haris-silajdzic | Haris Silajdžić; Haris Silajdzic | Silajdžić; Silajdzic
person:sulejman-tihic | Sulejman Tihić; Sulejman Tihic | Tihić?; Tihic?
person:milorad-dodik | Milorad Dodik | Dodik
person:boris-tadic | Boris Tadić; Boris Tadic | Tadić; Tadic
person:vuk-jeremic | Vuk Jeremić; Vuk Jeremic | Jeremić; Jeremic
person:fatmir-sejdiu | Fatmir Sejdiu | Sejdiu
person:skender-hyseni | Skënder Hyseni; Skender Hyseni | Hyseni?
person:georgi-parvanov | Georgi Parvanov | Parvanov
person:jan-fischer | Jan Fischer | Fischer?
person:vaclav-klaus | Václav Klaus; Vaclav Klaus | Klaus?
person:toomas-hendrik-ilves | Toomas Hendrik Ilves | Ilves
person:grigol-vashadze | Grigol Vashadze | Vashadze
person:sergei-ivanov | Sergei Ivanov; Sergey Ivanov | Ivanov?
person:igor-sechin | Igor Sechin | Sechin
person:alexei-miller | Alexei Miller; Alexey Miller | Miller?
person:vladimir-zhirinovsky | Vladimir Zhirinovsky | Zhirinovsky
person:ramzan-kadyrov | Ramzan Kadyrov | Kadyrov
person:alexei-navalny | Alexei Navalny; Alexey Navalny; Aleksei Navalny | Navalny
person:yevgeny-prigozhin | Yevgeny Prigozhin; Evgeny Prigozhin | Prigozhin
person:natalya-timakova | Natalya Timakova | Timakova?
person:andrei-nesterenko | Andrei Nesterenko | Nesterenko?
person:yulia-tymoshenko | Yulia Tymoshenko; Yuliya Tymoshenko | Tymoshenko
person:rustem-umerov | Rustem Umerov | Umerov
person:safar-abiyev | Safar Abiyev | Abiyev?
person:mustafa-dzhemilev | Mustafa Dzhemilev | Dzhemilev?
person:rebiya-kadeer | Rebiya Kadeer | Kadeer?
person:dalai-lama | Dalai Lama
person:ma-zhaoxu | Ma Zhaoxu | Zhaoxu?
person:gong-xiaosheng | Gong Xiaosheng | Xiaosheng?
person:abdullah-abdullah | Abdullah Abdullah | Abdullah?
person:mullah-omar | Mullah Omar; Mohammed Omar; Mullah Mohammed Omar
person:osama-bin-laden | Osama bin Laden; Usama bin Laden; Osama Bin Laden | Laden?; bin Laden; Bin Laden
person:ayman-al-zawahiri | Ayman al-Zawahiri; Ayman al-Zawahri | al-Zawahiri; Zawahiri; al-Zawahri
person:abu-bakr-al-baghdadi | Abu Bakr al-Baghdadi | al-Baghdadi; Baghdadi
person:benazir-bhutto | Benazir Bhutto | Bhutto?
person:katsuya-okada | Katsuya Okada | Okada?
person:robert-zoellick | Robert Zoellick; Robert B. Zoellick | Zoellick
person:pascal-lamy | Pascal Lamy | Lamy
person:alexander-downer | Alexander Downer | Downer
person:boutros-boutros-ghali | Boutros Boutros-Ghali; Boutros Boutros Ghali | Boutros-Ghali; Boutros Ghali
person:javier-perez-de-cuellar | Javier Pérez de Cuéllar; Javier Perez de Cuellar | Cuéllar?; Cuellar?; Perez de Cuellar; Pérez de Cuéllar
person:kurt-waldheim | Kurt Waldheim | Waldheim
person:taye-brook-zerihoun | Taye-Brook Zerihoun | Zerihoun?
# leaders who have left
person:harry-truman | Harry Truman; Harry S. Truman | Truman
person:dwight-eisenhower | Dwight Eisenhower; Dwight D. Eisenhower | Eisenhower
person:john-f-kennedy | John F. Kennedy; John Kennedy | Kennedy?
person:gerald-ford | Gerald Ford | Ford?
person:john-diefenbaker | John Diefenbaker | Diefenbaker
person:lester-pearson | Lester Pearson; Lester B. Pearson | Pearson?
person:joe-clark | Joe Clark | Clark?
person:brian-mulroney | Brian Mulroney | Mulroney
person:lynden-pindling | Lynden Pindling | Pindling
person:hubert-ingraham | Hubert Ingraham | Ingraham?
person:perry-christie | Perry Christie | Christie?
person:fulgencio-batista | Fulgencio Batista | Batista?
person:raoul-cedras | Raoul Cédras; Raoul Cedras | Cédras; Cedras
person:jean-bertrand-aristide | Jean-Bertrand Aristide | Aristide
person:rene-preval | René Préval; Rene Preval | Préval; Preval
person:michel-martelly | Michel Martelly | Martelly
person:joaquin-balaguer | Joaquín Balaguer; Joaquin Balaguer | Balaguer
person:hipolito-mejia | Hipólito Mejía; Hipolito Mejia | Mejía?; Mejia?
person:danilo-medina | Danilo Medina | Medina?
person:alexander-bustamante | Alexander Bustamante | Bustamante?
person:michael-manley | Michael Manley | Manley?
person:edward-seaga | Edward Seaga | Seaga
person:p-j-patterson | P. J. Patterson; P.J. Patterson; Percival Patterson; Percival James Patterson | Patterson?
person:bruce-golding | Bruce Golding | Golding?
person:patrick-manning | Patrick Manning | Manning?
person:basdeo-panday | Basdeo Panday | Panday
person:kamla-persad-bissessar | Kamla Persad-Bissessar | Persad-Bissessar
person:eric-gairy | Eric Gairy | Gairy
person:maurice-bishop | Maurice Bishop | Bishop?
person:forbes-burnham | Forbes Burnham | Burnham?
person:bharrat-jagdeo | Bharrat Jagdeo | Jagdeo
person:donald-ramotar | Donald Ramotar | Ramotar
person:desi-bouterse | Desi Bouterse; Dési Bouterse | Bouterse
person:ronald-venetiaan | Ronald Venetiaan | Venetiaan
person:luis-echeverria | Luis Echeverría; Luis Echeverria | Echeverría?; Echeverria?
person:miguel-de-la-madrid | Miguel de la Madrid | de la Madrid?
person:carlos-salinas | Carlos Salinas; Carlos Salinas de Gortari | Salinas?
person:ernesto-zedillo | Ernesto Zedillo | Zedillo
person:efrain-rios-montt | Efraín Ríos Montt; Efrain Rios Montt | Ríos Montt; Rios Montt
person:vinicio-cerezo | Vinicio Cerezo | Cerezo?
person:alvaro-arzu | Álvaro Arzú; Alvaro Arzu | Arzú; Arzu
person:oscar-berger | Óscar Berger; Oscar Berger | Berger?
person:alvaro-colom | Álvaro Colom; Alvaro Colom | Colom?
person:otto-perez-molina | Otto Pérez Molina; Otto Perez Molina | Pérez Molina; Perez Molina
person:rafael-callejas | Rafael Callejas | Callejas?
person:manuel-zelaya | Manuel Zelaya | Zelaya
person:porfirio-lobo | Porfirio Lobo | Lobo?
person:jose-napoleon-duarte | José Napoleón Duarte; Jose Napoleon Duarte | Duarte?
person:alfredo-cristiani | Alfredo Cristiani | Cristiani
person:mauricio-funes | Mauricio Funes | Funes?
person:anastasio-somoza | Anastasio Somoza | Somoza
person:violeta-chamorro | Violeta Chamorro; Violeta Barrios de Chamorro | Chamorro?
person:arnoldo-aleman | Arnoldo Alemán; Arnoldo Aleman | Alemán?; Aleman?
person:oscar-arias | Óscar Arias; Oscar Arias | Arias?
person:omar-torrijos | Omar Torrijos | Torrijos?
person:manuel-noriega | Manuel Noriega; Manuel Antonio Noriega | Noriega
person:guillermo-endara | Guillermo Endara | Endara
person:ricardo-martinelli | Ricardo Martinelli | Martinelli?
person:juan-carlos-varela | Juan Carlos Varela | Varela?
person:julio-cesar-turbay | Julio César Turbay; Julio Cesar Turbay | Turbay
person:belisario-betancur | Belisario Betancur | Betancur
person:cesar-gaviria | César Gaviria; Cesar Gaviria | Gaviria?
person:ernesto-samper | Ernesto Samper | Samper
person:andres-pastrana | Andrés Pastrana; Andres Pastrana | Pastrana?
person:alvaro-uribe | Álvaro Uribe; Alvaro Uribe | Uribe
person:romulo-betancourt | Rómulo Betancourt; Romulo Betancourt | Betancourt?
person:jaime-lusinchi | Jaime Lusinchi | Lusinchi
person:leon-febres-cordero | León Febres Cordero; Leon Febres Cordero | Febres Cordero
person:jamil-mahuad | Jamil Mahuad | Mahuad
person:lucio-gutierrez | Lucio Gutiérrez; Lucio Gutierrez | Gutiérrez?; Gutierrez?
person:fernando-belaunde | Fernando Belaúnde; Fernando Belaunde | Belaúnde?; Belaunde
person:juan-velasco-alvarado | Juan Velasco Alvarado | Velasco?
person:alan-garcia | Alan García; Alan Garcia | García?; Garcia?
person:alberto-fujimori | Alberto Fujimori | Fujimori
person:alejandro-toledo | Alejandro Toledo | Toledo?
person:ollanta-humala | Ollanta Humala | Humala
person:juscelino-kubitschek | Juscelino Kubitschek | Kubitschek
person:joao-goulart | João Goulart; Joao Goulart | Goulart
person:ernesto-geisel | Ernesto Geisel | Geisel
person:joao-figueiredo | João Figueiredo; Joao Figueiredo | Figueiredo?
person:jose-sarney | José Sarney; Jose Sarney | Sarney
person:fernando-collor-de-mello | Fernando Collor de Mello; Fernando Collor | Collor
person:itamar-franco | Itamar Franco | Franco?
person:victor-paz-estenssoro | Víctor Paz Estenssoro; Victor Paz Estenssoro | Paz Estenssoro
person:hugo-banzer | Hugo Banzer | Banzer
person:carlos-mesa | Carlos Mesa | Mesa?
person:jeanine-anez | Jeanine Áñez; Jeanine Anez | Áñez; Anez
person:alfredo-stroessner | Alfredo Stroessner | Stroessner
person:horacio-cartes | Horacio Cartes | Cartes
person:eduardo-frei-montalva | Eduardo Frei Montalva | Frei Montalva
person:salvador-allende | Salvador Allende | Allende?
person:augusto-pinochet | Augusto Pinochet | Pinochet
person:patricio-aylwin | Patricio Aylwin | Aylwin
person:eduardo-frei | Eduardo Frei; Eduardo Frei Ruiz-Tagle | Frei?
person:ricardo-lagos | Ricardo Lagos | Lagos?
person:michelle-bachelet | Michelle Bachelet | Bachelet
person:juan-peron | Juan Perón; Juan Peron; Juan Domingo Perón | Perón; Peron
person:arturo-frondizi | Arturo Frondizi | Frondizi
person:jorge-videla | Jorge Videla; Jorge Rafael Videla | Videla
person:raul-alfonsin | Raúl Alfonsín; Raul Alfonsin | Alfonsín; Alfonsin
person:carlos-menem | Carlos Menem; Carlos Saúl Menem | Menem
person:fernando-de-la-rua | Fernando de la Rúa; Fernando de la Rua | de la Rúa; de la Rua
person:julio-maria-sanguinetti | Julio María Sanguinetti; Julio Maria Sanguinetti | Sanguinetti
person:jorge-batlle | Jorge Batlle | Batlle
person:tabare-vazquez | Tabaré Vázquez; Tabare Vazquez | Vázquez?; Vazquez?
person:anthony-eden | Anthony Eden | Eden?
person:harold-macmillan | Harold Macmillan | Macmillan?
person:alec-douglas-home | Alec Douglas-Home | Douglas-Home
person:harold-wilson | Harold Wilson | Wilson?
person:edward-heath | Edward Heath | Heath?
person:james-callaghan | James Callaghan | Callaghan
person:john-major | John Major | Major?
person:eamon-de-valera | Éamon de Valera; Eamon de Valera | de Valera
person:jack-lynch | Jack Lynch | Lynch?
person:charles-haughey | Charles Haughey | Haughey
person:garret-fitzgerald | Garret FitzGerald; Garret Fitzgerald | FitzGerald?
person:albert-reynolds | Albert Reynolds | Reynolds?
person:john-bruton | John Bruton | Bruton
person:bertie-ahern | Bertie Ahern | Ahern?
person:enda-kenny | Enda Kenny | Kenny?
person:leo-varadkar | Leo Varadkar | Varadkar
person:ruud-lubbers | Ruud Lubbers | Lubbers
person:wim-kok | Wim Kok | Kok?
person:leo-tindemans | Leo Tindemans | Tindemans
person:wilfried-martens | Wilfried Martens | Martens?
person:jean-luc-dehaene | Jean-Luc Dehaene | Dehaene
person:guy-verhofstadt | Guy Verhofstadt | Verhofstadt
person:elio-di-rupo | Elio Di Rupo | Di Rupo
person:jacques-santer | Jacques Santer | Santer
person:guy-mollet | Guy Mollet | Mollet
person:charles-de-gaulle | Charles de Gaulle; Charles De Gaulle | de Gaulle; De Gaulle
person:georges-pompidou | Georges Pompidou | Pompidou
person:valery-giscard-destaing | Valéry Giscard d'Estaing; Valery Giscard d'Estaing | Giscard d'Estaing; Giscard
person:francois-mitterrand | François Mitterrand; Francois Mitterrand | Mitterrand
person:francisco-franco | Francisco Franco | Franco?
person:adolfo-suarez | Adolfo Suárez; Adolfo Suarez | Suárez?; Suarez?
person:leopoldo-calvo-sotelo | Leopoldo Calvo-Sotelo | Calvo-Sotelo
person:felipe-gonzalez | Felipe González; Felipe Gonzalez | González?; Gonzalez?
person:antonio-salazar | António Salazar; Antonio Salazar; António de Oliveira Salazar | Salazar?
person:marcelo-caetano | Marcelo Caetano | Caetano?
person:antonio-ramalho-eanes | António Ramalho Eanes; Ramalho Eanes | Eanes
person:mario-soares | Mário Soares; Mario Soares | Soares?
person:jorge-sampaio | Jorge Sampaio | Sampaio
person:konrad-adenauer | Konrad Adenauer | Adenauer
person:ludwig-erhard | Ludwig Erhard | Erhard
person:kurt-georg-kiesinger | Kurt Georg Kiesinger | Kiesinger
person:helmut-schmidt | Helmut Schmidt | Schmidt?
person:walter-ulbricht | Walter Ulbricht | Ulbricht
person:erich-honecker | Erich Honecker | Honecker
person:wladyslaw-gomulka | Władysław Gomułka; Wladyslaw Gomulka | Gomułka; Gomulka
person:edward-gierek | Edward Gierek | Gierek
person:wojciech-jaruzelski | Wojciech Jaruzelski | Jaruzelski
person:lech-walesa | Lech Wałęsa; Lech Walesa | Wałęsa; Walesa
person:bruno-kreisky | Bruno Kreisky | Kreisky
person:franz-vranitzky | Franz Vranitzky | Vranitzky
person:wolfgang-schussel | Wolfgang Schüssel; Wolfgang Schuessel; Wolfgang Schussel | Schüssel; Schuessel
person:alfred-gusenbauer | Alfred Gusenbauer | Gusenbauer
person:werner-faymann | Werner Faymann | Faymann
person:janos-kadar | János Kádár; Janos Kadar | Kádár; Kadar
person:jozsef-antall | József Antall; Jozsef Antall | Antall
person:gyula-horn | Gyula Horn | Horn?
person:antonin-novotny | Antonín Novotný; Antonin Novotny | Novotný?; Novotny?
person:gustav-husak | Gustáv Husák; Gustav Husak | Husák; Husak
person:mirek-topolanek | Mirek Topolánek; Mirek Topolanek | Topolánek; Topolanek
person:petr-necas | Petr Nečas; Petr Necas | Nečas; Necas
person:bohuslav-sobotka | Bohuslav Sobotka | Sobotka
person:vladimir-meciar | Vladimír Mečiar; Vladimir Meciar | Mečiar; Meciar
person:mikulas-dzurinda | Mikuláš Dzurinda; Mikulas Dzurinda | Dzurinda
person:iveta-radicova | Iveta Radičová; Iveta Radicova | Radičová; Radicova
person:aldo-moro | Aldo Moro | Moro?
person:amintore-fanfani | Amintore Fanfani | Fanfani
person:giulio-andreotti | Giulio Andreotti | Andreotti
person:francesco-cossiga | Francesco Cossiga | Cossiga
person:bettino-craxi | Bettino Craxi | Craxi
person:giuliano-amato | Giuliano Amato | Amato?
person:carlo-azeglio-ciampi | Carlo Azeglio Ciampi | Ciampi
person:lamberto-dini | Lamberto Dini | Dini
person:massimo-dalema | Massimo D'Alema | D'Alema
person:dom-mintoff | Dom Mintoff | Mintoff
person:joseph-muscat | Joseph Muscat | Muscat?
person:enver-hoxha | Enver Hoxha | Hoxha?
person:ramiz-alia | Ramiz Alia | Alia?
person:sali-berisha | Sali Berisha | Berisha
person:fatos-nano | Fatos Nano | Nano?
person:milo-dukanovic | Milo Đukanović; Milo Djukanovic; Milo Dukanovic | Đukanović; Djukanovic
person:branko-crvenkovski | Branko Crvenkovski | Crvenkovski?
person:ljubco-georgievski | Ljubčo Georgievski; Ljubco Georgievski | Georgievski
person:nikola-gruevski | Nikola Gruevski | Gruevski
person:zoran-zaev | Zoran Zaev | Zaev
person:franjo-tudman | Franjo Tuđman; Franjo Tudjman | Tuđman; Tudjman
person:stjepan-mesic | Stjepan Mesić; Stjepan Mesic; Stipe Mesic | Mesić; Mesic
person:ivo-sanader | Ivo Sanader | Sanader
person:jadranka-kosor | Jadranka Kosor | Kosor
person:josip-broz-tito | Josip Broz Tito | Tito?
person:slobodan-milosevic | Slobodan Milošević; Slobodan Milosevic | Milošević; Milosevic
person:vojislav-kostunica | Vojislav Koštunica; Vojislav Kostunica | Koštunica; Kostunica
person:alija-izetbegovic | Alija Izetbegović; Alija Izetbegovic | Izetbegović; Izetbegovic
person:hashim-thaci | Hashim Thaçi; Hashim Thaci | Thaçi; Thaci
person:ramush-haradinaj | Ramush Haradinaj | Haradinaj
person:janez-drnovsek | Janez Drnovšek; Janez Drnovsek | Drnovšek; Drnovsek
person:janez-jansa | Janez Janša; Janez Jansa | Janša; Jansa
person:borut-pahor | Borut Pahor | Pahor
person:miro-cerar | Miro Cerar | Cerar
person:konstantinos-karamanlis | Konstantinos Karamanlis; Constantine Karamanlis | Karamanlis?
person:georgios-papadopoulos | Georgios Papadopoulos; George Papadopoulos | Papadopoulos?
person:andreas-papandreou | Andreas Papandreou | Papandreou?
person:costas-simitis | Costas Simitis; Kostas Simitis | Simitis
person:kostas-karamanlis | Kostas Karamanlis; Costas Karamanlis | Karamanlis?
person:george-papandreou | George Papandreou; Georgios Papandreou | Papandreou?
person:antonis-samaras | Antonis Samaras | Samaras
person:archbishop-makarios | Archbishop Makarios; Makarios III | Makarios
person:spyros-kyprianou | Spyros Kyprianou | Kyprianou?
person:george-vassiliou | George Vassiliou | Vassiliou
person:glafcos-clerides | Glafcos Clerides; Glafkos Clerides | Clerides
person:tassos-papadopoulos | Tassos Papadopoulos | Papadopoulos?
person:demetris-christofias | Demetris Christofias; Dimitris Christofias | Christofias
person:todor-zhivkov | Todor Zhivkov | Zhivkov
person:boyko-borisov | Boyko Borisov; Boiko Borisov | Borisov?
person:sergei-stanishev | Sergei Stanishev | Stanishev
person:mircea-snegur | Mircea Snegur | Snegur
person:petru-lucinschi | Petru Lucinschi | Lucinschi
person:vlad-filat | Vlad Filat | Filat
person:gheorghe-gheorghiu-dej | Gheorghe Gheorghiu-Dej | Gheorghiu-Dej
person:nicolae-ceausescu | Nicolae Ceaușescu; Nicolae Ceausescu | Ceaușescu; Ceausescu
person:traian-basescu | Traian Băsescu; Traian Basescu | Băsescu; Basescu
person:yuri-andropov | Yuri Andropov | Andropov
person:konstantin-chernenko | Konstantin Chernenko | Chernenko
person:mart-laar | Mart Laar | Laar
person:andrus-ansip | Andrus Ansip | Ansip
person:juri-ratas | Jüri Ratas; Juri Ratas | Ratas
person:valdis-dombrovskis | Valdis Dombrovskis | Dombrovskis
person:maris-kucinskis | Māris Kučinskis; Maris Kucinskis | Kucinskis
person:vytautas-landsbergis | Vytautas Landsbergis | Landsbergis?
person:algirdas-brazauskas | Algirdas Brazauskas | Brazauskas
person:valdas-adamkus | Valdas Adamkus | Adamkus
person:rolandas-paksas | Rolandas Paksas | Paksas
person:dalia-grybauskaite | Dalia Grybauskaitė; Dalia Grybauskaite | Grybauskaitė; Grybauskaite
person:leonid-kravchuk | Leonid Kravchuk | Kravchuk?
person:stanislav-shushkevich | Stanislav Shushkevich | Shushkevich
person:levon-ter-petrosyan | Levon Ter-Petrosyan; Levon Ter-Petrosian | Ter-Petrosyan; Ter-Petrosian
person:zviad-gamsakhurdia | Zviad Gamsakhurdia | Gamsakhurdia
person:abulfaz-elchibey | Abulfaz Elchibey; Abulfez Elchibey | Elchibey
person:urho-kekkonen | Urho Kekkonen | Kekkonen
person:mauno-koivisto | Mauno Koivisto | Koivisto
person:martti-ahtisaari | Martti Ahtisaari | Ahtisaari
person:paavo-lipponen | Paavo Lipponen | Lipponen
person:matti-vanhanen | Matti Vanhanen | Vanhanen
person:jyrki-katainen | Jyrki Katainen | Katainen
person:juha-sipila | Juha Sipilä; Juha Sipila | Sipilä; Sipila
person:tage-erlander | Tage Erlander | Erlander
person:olof-palme | Olof Palme | Palme
person:thorbjorn-falldin | Thorbjörn Fälldin; Thorbjorn Falldin | Fälldin; Falldin
person:ingvar-carlsson | Ingvar Carlsson | Carlsson?
person:carl-bildt | Carl Bildt | Bildt
person:goran-persson | Göran Persson; Goran Persson | Persson?
person:fredrik-reinfeldt | Fredrik Reinfeldt | Reinfeldt
person:einar-gerhardsen | Einar Gerhardsen | Gerhardsen
person:kare-willoch | Kåre Willoch; Kare Willoch | Willoch
person:gro-harlem-brundtland | Gro Harlem Brundtland | Brundtland
person:thorbjorn-jagland | Thorbjørn Jagland; Thorbjorn Jagland | Jagland
person:kjell-magne-bondevik | Kjell Magne Bondevik | Bondevik
person:poul-schluter | Poul Schlüter; Poul Schluter | Schlüter?; Schluter?
person:helle-thorning-schmidt | Helle Thorning-Schmidt | Thorning-Schmidt
person:davi-oddsson | Davíð Oddsson; David Oddsson | Oddsson
person:dawda-jawara | Dawda Jawara | Jawara
person:yahya-jammeh | Yahya Jammeh | Jammeh
person:alpha-oumar-konare | Alpha Oumar Konaré; Alpha Oumar Konare | Konaré; Konare
person:amadou-toumani-toure | Amadou Toumani Touré; Amadou Toumani Toure
person:leopold-senghor | Léopold Senghor; Leopold Senghor; Léopold Sédar Senghor | Senghor
person:abdou-diouf | Abdou Diouf | Diouf
person:abdoulaye-wade | Abdoulaye Wade | Wade?
person:mathieu-kerekou | Mathieu Kérékou; Mathieu Kerekou | Kérékou; Kerekou
person:thomas-boni-yayi | Thomas Boni Yayi; Boni Yayi | Yayi
person:moktar-ould-daddah | Moktar Ould Daddah | Ould Daddah
person:seyni-kountche | Seyni Kountché; Seyni Kountche | Kountché; Kountche
person:mamadou-tandja | Mamadou Tandja | Tandja
person:felix-houphouet-boigny | Félix Houphouët-Boigny; Felix Houphouet-Boigny | Houphouët-Boigny; Houphouet-Boigny
person:henri-konan-bedie | Henri Konan Bédié; Henri Konan Bedie | Bédié; Bedie
person:robert-guei | Robert Guéï; Robert Guei | Guéï; Guei
person:sekou-toure | Sékou Touré; Sekou Toure; Ahmed Sékou Touré | Touré?; Toure?
person:moussa-dadis-camara | Moussa Dadis Camara | Dadis Camara
person:thomas-sankara | Thomas Sankara | Sankara
person:blaise-compaore | Blaise Compaoré; Blaise Compaore | Compaoré; Compaore
person:william-tubman | William Tubman | Tubman
person:william-tolbert | William Tolbert | Tolbert
person:samuel-doe | Samuel Doe | Doe?
person:charles-taylor | Charles Taylor | Taylor?
person:siaka-stevens | Siaka Stevens | Stevens?
person:joseph-momoh | Joseph Momoh | Momoh
person:valentine-strasser | Valentine Strasser | Strasser
person:ahmad-tejan-kabbah | Ahmad Tejan Kabbah | Kabbah
person:ernest-bai-koroma | Ernest Bai Koroma; Ernest Koroma | Koroma
person:kwame-nkrumah | Kwame Nkrumah | Nkrumah
person:ignatius-acheampong | Ignatius Acheampong | Acheampong
person:jerry-rawlings | Jerry Rawlings | Rawlings
person:john-atta-mills | John Atta Mills | Atta Mills
person:gnassingbe-eyadema | Gnassingbé Eyadéma; Gnassingbe Eyadema | Eyadéma; Eyadema
person:ahmadou-ahidjo | Ahmadou Ahidjo | Ahidjo
person:abubakar-tafawa-balewa | Abubakar Tafawa Balewa | Balewa
person:yakubu-gowon | Yakubu Gowon | Gowon
person:shehu-shagari | Shehu Shagari | Shagari
person:ibrahim-babangida | Ibrahim Babangida | Babangida
person:sani-abacha | Sani Abacha | Abacha
person:abdulsalami-abubakar | Abdulsalami Abubakar | Abubakar?
person:omar-bongo | Omar Bongo | Bongo?
person:jean-bedel-bokassa | Jean-Bédel Bokassa; Jean-Bedel Bokassa | Bokassa
person:andre-kolingba | André Kolingba; Andre Kolingba | Kolingba
person:ange-felix-patasse | Ange-Félix Patassé; Ange-Felix Patasse | Patassé; Patasse
person:francois-tombalbaye | François Tombalbaye; Francois Tombalbaye | Tombalbaye
person:goukouni-oueddei | Goukouni Oueddei; Goukouni Weddeye | Oueddei
person:hissene-habre | Hissène Habré; Hissene Habre | Habré; Habre
person:pascal-lissouba | Pascal Lissouba | Lissouba
person:joseph-kasa-vubu | Joseph Kasa-Vubu; Joseph Kasavubu | Kasavubu; Kasa-Vubu
person:mobutu-sese-seko | Mobutu Sese Seko | Mobutu
person:milton-obote | Milton Obote | Obote
person:idi-amin | Idi Amin | Amin?
person:julius-nyerere | Julius Nyerere | Nyerere
person:ali-hassan-mwinyi | Ali Hassan Mwinyi | Mwinyi?
person:benjamin-mkapa | Benjamin Mkapa | Mkapa
person:michel-micombero | Michel Micombero | Micombero
person:jean-baptiste-bagaza | Jean-Baptiste Bagaza | Bagaza
person:pierre-buyoya | Pierre Buyoya | Buyoya
person:pierre-nkurunziza | Pierre Nkurunziza | Nkurunziza
person:gregoire-kayibanda | Grégoire Kayibanda; Gregoire Kayibanda | Kayibanda
person:juvenal-habyarimana | Juvénal Habyarimana; Juvenal Habyarimana | Habyarimana
person:siad-barre | Siad Barre; Mohamed Siad Barre | Siad Barre; Barre?
person:hassan-gouled-aptidon | Hassan Gouled Aptidon | Gouled
person:haile-selassie | Haile Selassie | Haile Selassie; Selassie
person:mengistu-haile-mariam | Mengistu Haile Mariam | Mengistu
person:agostinho-neto | Agostinho Neto | Neto?
person:samora-machel | Samora Machel | Machel
person:joaquim-chissano | Joaquim Chissano | Chissano
person:armando-guebuza | Armando Guebuza | Guebuza
person:kenneth-kaunda | Kenneth Kaunda | Kaunda
person:frederick-chiluba | Frederick Chiluba | Chiluba
person:levy-mwanawasa | Levy Mwanawasa | Mwanawasa
person:michael-sata | Michael Sata | Sata
person:ian-smith | Ian Smith | Smith?
person:hastings-banda | Hastings Banda; Hastings Kamuzu Banda; Kamuzu Banda | Banda?
person:bakili-muluzi | Bakili Muluzi | Muluzi
person:bingu-wa-mutharika | Bingu wa Mutharika | Mutharika?
person:hendrik-verwoerd | Hendrik Verwoerd | Verwoerd
person:john-vorster | John Vorster; B. J. Vorster | Vorster
person:p-w-botha | P. W. Botha; P.W. Botha; Pieter Willem Botha; Pieter Botha | Botha?
person:f-w-de-klerk | F. W. de Klerk; F.W. de Klerk; Frederik de Klerk | de Klerk; De Klerk
person:sam-nujoma | Sam Nujoma | Nujoma?
person:hifikepunye-pohamba | Hifikepunye Pohamba | Pohamba
person:justin-lekhanya | Justin Lekhanya | Lekhanya
person:pakalitha-mosisili | Pakalitha Mosisili | Mosisili
person:tom-thabane | Tom Thabane | Thabane
person:seretse-khama | Seretse Khama | Khama?
person:quett-masire | Quett Masire; Ketumile Masire | Masire
person:festus-mogae | Festus Mogae | Mogae
person:ian-khama | Ian Khama | Khama?
person:philibert-tsiranana | Philibert Tsiranana | Tsiranana
person:didier-ratsiraka | Didier Ratsiraka | Ratsiraka
person:marc-ravalomanana | Marc Ravalomanana | Ravalomanana
person:seewoosagur-ramgoolam | Seewoosagur Ramgoolam | Ramgoolam?
person:anerood-jugnauth | Anerood Jugnauth | Jugnauth?
person:navin-ramgoolam | Navin Ramgoolam; Navinchandra Ramgoolam | Ramgoolam?
person:france-albert-rene | France-Albert René; France-Albert Rene; Albert Rene
person:ahmed-ben-bella | Ahmed Ben Bella | Ben Bella
person:houari-boumediene | Houari Boumédiène; Houari Boumedienne; Houari Boumediene | Boumédiène; Boumedienne; Boumediene
person:chadli-bendjedid | Chadli Bendjedid; Chadli Benjedid | Chadli; Bendjedid
person:liamine-zeroual | Liamine Zéroual; Liamine Zeroual | Zéroual; Zeroual
person:moncef-marzouki | Moncef Marzouki | Marzouki
person:beji-caid-essebsi | Beji Caid Essebsi | Essebsi
person:king-idris | King Idris; Idris I
person:gaafar-nimeiry | Gaafar Nimeiry; Jaafar Nimeiri; Gaafar Nimeiri; Jaafar Numeiri | Nimeiry; Nimeiri; Numeiri
person:ruhollah-khomeini | Ruhollah Khomeini; Ayatollah Khomeini | Khomeini
person:akbar-hashemi-rafsanjani | Akbar Hashemi Rafsanjani; Hashemi Rafsanjani; Ali Akbar Hashemi Rafsanjani | Rafsanjani
person:adnan-menderes | Adnan Menderes | Menderes
person:ismet-inonu | İsmet İnönü; Ismet Inonu | İnönü?; Inonu?
person:suleyman-demirel | Süleyman Demirel; Suleyman Demirel | Demirel
person:kenan-evren | Kenan Evren | Evren
person:turgut-ozal | Turgut Özal; Turgut Ozal | Özal; Ozal
person:yildirim-akbulut | Yıldırım Akbulut; Yildirim Akbulut | Akbulut
person:tansu-ciller | Tansu Çiller; Tansu Ciller | Çiller; Ciller
person:necmettin-erbakan | Necmettin Erbakan | Erbakan
person:mesut-yilmaz | Mesut Yılmaz; Mesut Yilmaz | Yılmaz?; Yilmaz?
person:abdul-karim-qassim | Abdul Karim Qassim; Abd al-Karim Qasim; Abdul Karim Kassem | Qassim?; Kassem?
person:iyad-allawi | Iyad Allawi; Ayad Allawi | Allawi
person:ibrahim-al-jaafari | Ibrahim al-Jaafari; Ibrahim Jaafari | Jaafari?; al-Jaafari
person:adil-abdul-mahdi | Adil Abdul-Mahdi; Adel Abdul Mahdi | Abdul-Mahdi; Abdul Mahdi
person:anwar-sadat | Anwar Sadat; Anwar el-Sadat; Anwar al-Sadat | Sadat
person:hafez-al-assad | Hafez al-Assad; Hafez Assad; Hafiz al-Assad
person:camille-chamoun | Camille Chamoun | Chamoun
person:fouad-chehab | Fouad Chehab | Chehab
person:amin-gemayel | Amin Gemayel; Amine Gemayel | Gemayel
person:elias-hrawi | Elias Hrawi | Hrawi
person:emile-lahoud | Émile Lahoud; Emile Lahoud | Lahoud
person:michel-suleiman | Michel Suleiman; Michel Sleiman | Suleiman?; Sleiman
person:moshe-sharett | Moshe Sharett | Sharett
person:david-ben-gurion | David Ben-Gurion; David Ben Gurion | Ben-Gurion; Ben Gurion
person:levi-eshkol | Levi Eshkol | Eshkol
person:golda-meir | Golda Meir | Meir?
person:yitzhak-rabin | Yitzhak Rabin | Rabin
person:menachem-begin | Menachem Begin | Begin?
person:yitzhak-shamir | Yitzhak Shamir | Shamir
person:shimon-peres | Shimon Peres | Peres
person:king-saud | King Saud
person:king-khalid | King Khalid; King Khaled
person:king-fahd | King Fahd
person:ali-abdullah-saleh | Ali Abdullah Saleh | Saleh?
person:abd-rabbu-mansour-hadi | Abd-Rabbu Mansour Hadi; Abdrabbuh Mansur Hadi; Abed Rabbo Mansour Hadi | Hadi?
person:jaber-al-ahmad-al-sabah | Jaber al-Ahmad al-Sabah; Jaber al-Ahmed al-Sabah
person:zayed-bin-sultan-al-nahyan | Zayed bin Sultan Al Nahyan; Sheikh Zayed
person:nur-muhammad-taraki | Nur Muhammad Taraki; Nur Mohammad Taraki | Taraki
person:babrak-karmal | Babrak Karmal | Karmal
person:mohammad-najibullah | Mohammad Najibullah; Mohammed Najibullah | Najibullah
person:rahmon-nabiyev | Rahmon Nabiyev; Rakhmon Nabiyev | Nabiyev?
person:yumjaagiin-tsedenbal | Yumjaagiin Tsedenbal | Tsedenbal
person:punsalmaagiin-ochirbat | Punsalmaagiin Ochirbat | Ochirbat
person:syngman-rhee | Syngman Rhee | Rhee
person:chun-doo-hwan | Chun Doo-hwan; Chun Doo Hwan | Chun?
person:nobusuke-kishi | Nobusuke Kishi | Kishi?
person:hayato-ikeda | Hayato Ikeda | Ikeda?
person:eisaku-sato | Eisaku Satō; Eisaku Sato | Sato?
person:kakuei-tanaka | Kakuei Tanaka | Tanaka?
person:masayoshi-ohira | Masayoshi Ōhira; Masayoshi Ohira | Ohira
person:zenko-suzuki | Zenkō Suzuki; Zenko Suzuki | Suzuki?
person:yasuhiro-nakasone | Yasuhiro Nakasone | Nakasone?
person:noboru-takeshita | Noboru Takeshita | Takeshita
person:toshiki-kaifu | Toshiki Kaifu | Kaifu
person:kiichi-miyazawa | Kiichi Miyazawa | Miyazawa
person:tomiichi-murayama | Tomiichi Murayama | Murayama
person:ryutaro-hashimoto | Ryutaro Hashimoto | Hashimoto
person:lal-bahadur-shastri | Lal Bahadur Shastri | Shastri
person:morarji-desai | Morarji Desai | Desai?
person:p-v-narasimha-rao | P. V. Narasimha Rao; P.V. Narasimha Rao; Narasimha Rao | Rao?
person:h-d-deve-gowda | H. D. Deve Gowda; Deve Gowda | Gowda
person:inder-kumar-gujral | Inder Kumar Gujral; I. K. Gujral; I.K. Gujral | Gujral
person:zia-ul-haq | Zia ul-Haq; Mohammad Zia ul-Haq; Muhammad Zia-ul-Haq; Zia-ul-Haq | Zia?
person:ziaur-rahman | Ziaur Rahman
person:hussain-muhammad-ershad | Hussain Muhammad Ershad; Hossain Mohammad Ershad | Ershad
person:khaleda-zia | Khaleda Zia | Khaleda
person:u-nu | U Nu
person:ne-win | Ne Win | Ne Win
person:than-shwe | Than Shwe | Than Shwe
person:thein-sein | Thein Sein | Thein Sein
person:sirimavo-bandaranaike | Sirimavo Bandaranaike | Bandaranaike?
person:j-r-jayewardene | J. R. Jayewardene; J.R. Jayewardene; Junius Jayewardene; Junius Richard Jayewardene | Jayewardene
person:ranasinghe-premadasa | Ranasinghe Premadasa | Premadasa
person:chandrika-kumaratunga | Chandrika Kumaratunga; Chandrika Bandaranaike Kumaratunga | Kumaratunga
person:maithripala-sirisena | Maithripala Sirisena | Sirisena
person:maumoon-abdul-gayoom | Maumoon Abdul Gayoom | Gayoom
person:mohamed-nasheed | Mohamed Nasheed | Nasheed
person:king-mahendra | King Mahendra
person:king-birendra | King Birendra
person:king-gyanendra | King Gyanendra
person:prem-tinsulanonda | Prem Tinsulanonda | Prem?
person:chatichai-choonhavan | Chatichai Choonhavan | Chatichai
person:chuan-leekpai | Chuan Leekpai | Chuan?
person:abhisit-vejjajiva | Abhisit Vejjajiva | Abhisit
person:yingluck-shinawatra | Yingluck Shinawatra | Yingluck
person:norodom-sihanouk | Norodom Sihanouk; Prince Sihanouk; King Sihanouk | Sihanouk
person:lon-nol | Lon Nol | Lon Nol
person:pol-pot | Pol Pot | Pol Pot
person:heng-samrin | Heng Samrin | Heng Samrin
person:norodom-ranariddh | Norodom Ranariddh | Ranariddh
person:souvanna-phouma | Souvanna Phouma | Souvanna Phouma
person:kaysone-phomvihane | Kaysone Phomvihane | Kaysone
person:le-duan | Lê Duẩn; Le Duan | Le Duan
person:do-muoi | Đỗ Mười; Do Muoi | Do Muoi
person:nong-duc-manh | Nông Đức Mạnh; Nong Duc Manh | Nong Duc Manh
person:ngo-dinh-diem | Ngô Đình Diệm; Ngo Dinh Diem | Diem
person:tunku-abdul-rahman | Tunku Abdul Rahman | Tunku
person:goh-chok-tong | Goh Chok Tong | Goh?
person:ramon-magsaysay | Ramon Magsaysay | Magsaysay
person:fidel-ramos | Fidel Ramos; Fidel V. Ramos | Ramos?
person:sukarno | Sukarno; Soekarno | Sukarno
person:suharto | Suharto; Soeharto | Suharto
person:b-j-habibie | B. J. Habibie; B.J. Habibie; Jusuf Habibie | Habibie
person:xanana-gusmao | Xanana Gusmão; Xanana Gusmao | Gusmão; Gusmao
person:jose-ramos-horta | José Ramos-Horta; Jose Ramos-Horta | Ramos-Horta
person:robert-menzies | Robert Menzies | Menzies
person:gough-whitlam | Gough Whitlam | Whitlam
person:malcolm-fraser | Malcolm Fraser | Fraser?
person:bob-hawke | Bob Hawke | Hawke?
person:paul-keating | Paul Keating | Keating?
person:michael-somare | Michael Somare | Somare
person:peter-oneill | Peter O'Neill | O'Neill?
person:robert-muldoon | Robert Muldoon | Muldoon
person:david-lange | David Lange | Lange?
person:jim-bolger | Jim Bolger | Bolger
person:jenny-shipley | Jenny Shipley | Shipley
person:helen-clark | Helen Clark | Clark?
person:mahendra-chaudhry | Mahendra Chaudhry | Chaudhry?
person:laisenia-qarase | Laisenia Qarase | Qarase
# USA
person:james-monroe | James Monroe | Monroe?
person:john-quincy-adams | John Quincy Adams | Adams?
person:andrew-jackson | Andrew Jackson | Jackson?
person:martin-van-buren | Martin Van Buren | Van Buren
person:john-tyler | John Tyler | Tyler?
person:james-k-polk | James K. Polk; James Polk | Polk?
person:zachary-taylor | Zachary Taylor | Taylor?
person:millard-fillmore | Millard Fillmore | Fillmore
person:franklin-pierce | Franklin Pierce | Pierce?
person:james-buchanan | James Buchanan | Buchanan?
person:abraham-lincoln | Abraham Lincoln | Lincoln?
person:andrew-johnson | Andrew Johnson | Johnson?
person:ulysses-s-grant | Ulysses S. Grant; Ulysses Grant | Grant?
person:rutherford-b-hayes | Rutherford B. Hayes; Rutherford Hayes | Hayes?
person:james-a-garfield | James A. Garfield; James Garfield | Garfield?
person:chester-a-arthur | Chester A. Arthur; Chester Arthur | Arthur?
person:grover-cleveland | Grover Cleveland | Cleveland?
person:benjamin-harrison | Benjamin Harrison | Harrison?
person:william-mckinley | William McKinley | McKinley
person:theodore-roosevelt | Theodore Roosevelt; Teddy Roosevelt | Roosevelt?
person:william-howard-taft | William Howard Taft; William H. Taft; William Taft | Taft?
person:woodrow-wilson | Woodrow Wilson | Wilson?
person:warren-g-harding | Warren G. Harding; Warren Harding | Harding?
person:calvin-coolidge | Calvin Coolidge | Coolidge
person:herbert-hoover | Herbert Hoover | Hoover?
person:franklin-d-roosevelt | Franklin D. Roosevelt; Franklin Roosevelt; Franklin Delano Roosevelt | Roosevelt?; FDR
person:lyndon-b-johnson | Lyndon B. Johnson; Lyndon Johnson; Lyndon Baines Johnson | Johnson?; LBJ
person:eleanor-roosevelt | Eleanor Roosevelt
person:henry-clay | Henry Clay | Clay?
person:daniel-webster | Daniel Webster | Webster?
person:edward-livingston | Edward Livingston | Livingston?
person:john-forsyth | John Forsyth | Forsyth?
person:abel-upshur | Abel Upshur; Abel P. Upshur | Upshur
person:john-c-calhoun | John C. Calhoun | Calhoun
person:john-m-clayton | John M. Clayton | Clayton?
person:edward-everett | Edward Everett | Everett?
person:william-l-marcy | William L. Marcy | Marcy?
person:lewis-cass | Lewis Cass | Cass?
person:william-h-seward | William H. Seward; William Seward | Seward
person:elihu-b-washburne | Elihu B. Washburne; Elihu Washburne | Washburne
person:hamilton-fish | Hamilton Fish | Fish?
person:william-m-evarts | William M. Evarts; William Evarts | Evarts
person:james-g-blaine | James G. Blaine | Blaine?
person:frederick-t-frelinghuysen | Frederick T. Frelinghuysen; Frederick Frelinghuysen | Frelinghuysen
person:thomas-f-bayard | Thomas F. Bayard | Bayard?
person:richard-olney | Richard Olney | Olney
person:john-hay | John Hay | Hay?
person:elihu-root | Elihu Root | Root?
person:philander-c-knox | Philander C. Knox; Philander Knox | Knox?
person:william-jennings-bryan | William Jennings Bryan | Bryan?
person:robert-lansing | Robert Lansing | Lansing?
person:bainbridge-colby | Bainbridge Colby | Colby?
person:charles-evans-hughes | Charles Evans Hughes; Charles E. Hughes | Hughes?
person:frank-b-kellogg | Frank B. Kellogg; Frank Kellogg | Kellogg?
person:henry-l-stimson | Henry L. Stimson; Henry Stimson | Stimson
person:cordell-hull | Cordell Hull | Hull?
person:sumner-welles | Sumner Welles | Welles?
person:edward-r-stettinius | Edward R. Stettinius; Edward Stettinius | Stettinius
person:james-f-byrnes | James F. Byrnes; James Byrnes | Byrnes
person:george-c-marshall | George C. Marshall; George Marshall | Marshall?
person:dean-acheson | Dean Acheson; Dean G. Acheson | Acheson
person:john-foster-dulles | John Foster Dulles | Dulles?
person:christian-herter | Christian Herter; Christian A. Herter | Herter
person:dean-rusk | Dean Rusk | Rusk
person:william-p-rogers | William P. Rogers; William Rogers | Rogers?
person:cyrus-vance | Cyrus Vance; Cyrus R. Vance | Vance?
person:edmund-muskie | Edmund Muskie | Muskie
person:alexander-haig | Alexander Haig; Alexander M. Haig | Haig
person:george-shultz | George Shultz; George P. Shultz | Shultz
person:lawrence-eagleburger | Lawrence Eagleburger; Lawrence S. Eagleburger | Eagleburger
person:james-forrestal | James Forrestal | Forrestal
person:robert-mcnamara | Robert McNamara; Robert S. McNamara | McNamara
person:clark-clifford | Clark Clifford | Clifford?
person:melvin-laird | Melvin Laird | Laird?
person:james-schlesinger | James Schlesinger | Schlesinger?
person:harold-brown | Harold Brown | Brown?
person:caspar-weinberger | Caspar Weinberger | Weinberger
person:frank-carlucci | Frank Carlucci | Carlucci
person:les-aspin | Les Aspin | Aspin?
person:william-perry | William Perry; William J. Perry | Perry?
person:william-cohen | William Cohen; William S. Cohen | Cohen?
person:henry-morgenthau | Henry Morgenthau; Henry Morgenthau Jr. | Morgenthau
person:michael-blumenthal | Michael Blumenthal; W. Michael Blumenthal | Blumenthal?
person:nicholas-brady | Nicholas Brady | Brady?
person:lloyd-bentsen | Lloyd Bentsen | Bentsen
person:robert-rubin | Robert Rubin | Rubin?
person:lawrence-summers | Lawrence Summers; Larry Summers | Summers?
person:john-connally | John Connally | Connally
person:henry-paulson | Henry Paulson; Hank Paulson | Paulson?
person:jack-lew | Jack Lew; Jacob Lew; Jacob J. Lew | Lew?
person:malcolm-baldrige | Malcolm Baldrige | Baldrige
person:carlos-gutierrez | Carlos Gutierrez | Gutierrez?
person:gary-locke | Gary Locke | Locke?
person:penny-pritzker | Penny Pritzker | Pritzker?
person:wilbur-ross | Wilbur Ross | Ross?
person:gina-raimondo | Gina Raimondo | Raimondo
person:howard-lutnick | Howard Lutnick | Lutnick
person:clayton-yeutter | Clayton Yeutter | Yeutter
person:carla-hills | Carla Hills | Hills?
person:mickey-kantor | Mickey Kantor | Kantor?
person:charlene-barshefsky | Charlene Barshefsky | Barshefsky
person:rob-portman | Rob Portman | Portman?
person:susan-schwab | Susan Schwab | Schwab?
person:ron-kirk | Ron Kirk | Kirk?
person:michael-froman | Michael Froman | Froman
person:robert-lighthizer | Robert Lighthizer | Lighthizer
person:katherine-tai | Katherine Tai | Tai?
person:jamieson-greer | Jamieson Greer | Greer?
person:zbigniew-brzezinski | Zbigniew Brzezinski | Brzezinski
person:brent-scowcroft | Brent Scowcroft | Scowcroft
person:anthony-lake | Anthony Lake | Lake?
person:sandy-berger | Sandy Berger; Samuel Berger | Berger?
person:stephen-hadley | Stephen Hadley | Hadley?
person:james-l-jones | James L. Jones; Jim Jones | Jones?
person:tom-donilon | Tom Donilon; Thomas Donilon | Donilon
person:michael-flynn | Michael Flynn; Mike Flynn | Flynn?
person:h-r-mcmaster | H. R. McMaster; H.R. McMaster; Herbert Raymond McMaster | McMaster
person:robert-obrien | Robert O'Brien; Robert C. O'Brien | O'Brien?
person:adlai-stevenson | Adlai Stevenson | Stevenson?
person:jeane-kirkpatrick | Jeane Kirkpatrick | Kirkpatrick?
person:thomas-pickering | Thomas Pickering | Pickering?
person:john-negroponte | John Negroponte | Negroponte
person:zalmay-khalilzad | Zalmay Khalilzad | Khalilzad
person:kelly-craft | Kelly Craft | Craft?
person:linda-thomas-greenfield | Linda Thomas-Greenfield | Thomas-Greenfield
person:kurt-volker | Kurt Volker | Volker?
person:robert-malley | Robert Malley; Rob Malley | Malley?
person:wendy-sherman | Wendy Sherman; Wendy R. Sherman | Sherman?
person:william-burns | William Burns; William J. Burns; Bill Burns | Burns?
person:richard-armitage | Richard Armitage; Richard L. Armitage | Armitage?
person:nicholas-burns | Nicholas Burns; R. Nicholas Burns | Burns?
person:dennis-ross | Dennis Ross | Ross?
person:martin-indyk | Martin Indyk | Indyk
person:robert-blake | Robert Blake | Blake?
person:daniel-kritenbrink | Daniel Kritenbrink; Daniel J. Kritenbrink; Dan Kritenbrink | Kritenbrink
person:donald-lu | Donald Lu | Lu?
person:christopher-hill | Christopher Hill; Christopher R. Hill | Hill?
person:stephen-biegun | Stephen Biegun; Steve Biegun | Biegun
person:kurt-campbell | Kurt Campbell | Campbell?
person:averell-harriman | Averell Harriman; W. Averell Harriman | Harriman
person:philip-habib | Philip Habib | Habib?
person:joseph-grew | Joseph Grew; Joseph C. Grew | Grew?
person:jared-kushner | Jared Kushner | Kushner
person:richard-boucher | Richard Boucher | Boucher?
person:sean-mccormack | Sean McCormack | McCormack?
person:marie-harf | Marie Harf | Harf
person:john-kirby | John Kirby | Kirby?
person:mark-toner | Mark Toner | Toner?
person:vedant-patel | Vedant Patel | Patel?
person:sean-spicer | Sean Spicer | Spicer?
person:sarah-sanders | Sarah Sanders; Sarah Huckabee Sanders | Sanders?
person:kayleigh-mcenany | Kayleigh McEnany | McEnany
person:jay-carney | Jay Carney | Carney?
person:josh-earnest | Josh Earnest | Earnest?
person:dana-perino | Dana Perino | Perino?
person:tony-snow | Tony Snow | Snow?
person:scott-mcclellan | Scott McClellan | McClellan?
person:ari-fleischer | Ari Fleischer | Fleischer
person:marlin-fitzwater | Marlin Fitzwater | Fitzwater
person:larry-speakes | Larry Speakes | Speakes
person:margaret-tutwiler | Margaret Tutwiler | Tutwiler
person:geoff-morrell | Geoff Morrell | Morrell?
person:pat-ryder | Pat Ryder; Patrick Ryder | Ryder?
person:peter-cook | Peter Cook | Cook?
person:sean-parnell | Sean Parnell | Parnell?
person:stanley-mcchrystal | Stanley McChrystal | McChrystal
person:joseph-dunford | Joseph Dunford | Dunford?
person:martin-dempsey | Martin Dempsey; Martin E. Dempsey | Dempsey?
person:mark-milley | Mark Milley; Mark A. Milley | Milley?
person:dan-caine | Dan Caine | Caine?
person:philip-breedlove | Philip Breedlove | Breedlove
person:joseph-votel | Joseph Votel | Votel
person:kenneth-mckenzie | Kenneth McKenzie | McKenzie?
person:michael-kurilla | Michael Kurilla; Michael Erik Kurilla | Kurilla
person:harry-harris | Harry Harris | Harris?
person:douglas-macarthur | Douglas MacArthur | MacArthur?
person:norman-schwarzkopf | Norman Schwarzkopf | Schwarzkopf
person:tommy-franks | Tommy Franks | Franks?
person:colin-kahl | Colin Kahl | Kahl?
person:elbridge-colby | Elbridge Colby | Colby?
person:george-tenet | George Tenet | Tenet
person:michael-hayden | Michael Hayden | Hayden?
person:john-brennan | John Brennan; John O. Brennan | Brennan?
person:gina-haspel | Gina Haspel | Haspel
person:john-ratcliffe | John Ratcliffe | Ratcliffe?
person:tulsi-gabbard | Tulsi Gabbard | Gabbard
person:james-clapper | James Clapper | Clapper?
person:avril-haines | Avril Haines | Haines?
person:tom-ridge | Tom Ridge | Ridge?
person:michael-chertoff | Michael Chertoff | Chertoff
person:janet-napolitano | Janet Napolitano | Napolitano?
person:jeh-johnson | Jeh Johnson | Johnson?
person:alejandro-mayorkas | Alejandro Mayorkas | Mayorkas
person:kristi-noem | Kristi Noem | Noem?
person:steven-chu | Steven Chu | Chu?
person:ernest-moniz | Ernest Moniz | Moniz
person:rick-perry | Rick Perry | Perry?
person:jennifer-granholm | Jennifer Granholm | Granholm
person:chris-wright | Chris Wright | Wright?
person:eric-holder | Eric Holder | Holder?
person:loretta-lynch | Loretta Lynch | Lynch?
person:jeff-sessions | Jeff Sessions | Sessions?
person:william-barr | William Barr | Barr?
person:merrick-garland | Merrick Garland | Garland?
person:pam-bondi | Pam Bondi | Bondi?
person:kash-patel | Kash Patel | Patel?
person:james-comey | James Comey | Comey
person:dan-quayle | Dan Quayle | Quayle
person:walter-mondale | Walter Mondale | Mondale
person:nelson-rockefeller | Nelson Rockefeller | Rockefeller?
person:spiro-agnew | Spiro Agnew | Agnew?
person:hubert-humphrey | Hubert Humphrey | Humphrey?
person:henry-wallace | Henry Wallace; Henry A. Wallace | Wallace?
person:chuck-schumer | Chuck Schumer; Charles Schumer | Schumer
person:mitch-mcconnell | Mitch McConnell | McConnell?
person:paul-ryan | Paul Ryan | Ryan?
person:john-boehner | John Boehner | Boehner
person:kevin-mccarthy | Kevin McCarthy | McCarthy?
person:hakeem-jeffries | Hakeem Jeffries | Jeffries?
person:bob-menendez | Bob Menendez; Robert Menendez | Menendez?
person:bob-corker | Bob Corker | Corker?
person:richard-lugar | Richard Lugar | Lugar
person:jesse-helms | Jesse Helms | Helms?
person:jim-wright | Jim Wright | Wright?
person:tip-oneill | Tip O'Neill | O'Neill?
person:william-fulbright | William Fulbright; J. William Fulbright | Fulbright?
person:arthur-vandenberg | Arthur Vandenberg | Vandenberg?
person:william-borah | William Borah; William E. Borah | Borah?
person:key-pittman | Key Pittman | Pittman?
person:bernie-sanders | Bernie Sanders | Sanders?
person:elizabeth-warren | Elizabeth Warren | Warren?
person:ted-cruz | Ted Cruz | Cruz?
person:adam-schiff | Adam Schiff | Schiff?
person:ben-sasse | Ben Sasse | Sasse
person:jeanne-shaheen | Jeanne Shaheen | Shaheen?
person:tom-cotton | Tom Cotton | Cotton?
person:mitt-romney | Mitt Romney | Romney
person:sarah-palin | Sarah Palin | Palin
person:elon-musk | Elon Musk | Musk
person:bill-gates | Bill Gates | Gates?
person:edward-snowden | Edward Snowden | Snowden
person:alan-greenspan | Alan Greenspan | Greenspan
person:paul-volcker | Paul Volcker | Volcker
person:jerome-powell | Jerome Powell; Jay Powell | Powell?
person:ben-rhodes | Ben Rhodes | Rhodes?
person:jill-biden | Jill Biden
person:michelle-obama | Michelle Obama
person:melania-trump | Melania Trump
person:laura-bush | Laura Bush
person:ivanka-trump | Ivanka Trump
person:brian-deese | Brian Deese | Deese?
# GBR
person:samuel-hoare | Samuel Hoare; Sir Samuel Hoare
person:stanley-baldwin | Stanley Baldwin | Baldwin?
person:ramsay-macdonald | Ramsay MacDonald | MacDonald?
person:neville-chamberlain | Neville Chamberlain | Chamberlain?
person:clement-attlee | Clement Attlee; Clement R. Attlee | Attlee
person:david-lloyd-george | David Lloyd George | Lloyd George
person:herbert-asquith | Herbert Asquith | Asquith?
person:arthur-balfour | Arthur Balfour | Balfour?
person:william-gladstone | William Gladstone | Gladstone?
person:benjamin-disraeli | Benjamin Disraeli | Disraeli
person:lord-palmerston | Lord Palmerston | Palmerston
person:lord-castlereagh | Lord Castlereagh | Castlereagh
person:george-canning | George Canning | Canning?
person:edward-grey | Edward Grey; Sir Edward Grey | Grey?
person:john-simon | John Simon; Sir John Simon
person:lord-halifax | Lord Halifax; Viscount Halifax | Halifax?
person:ernest-bevin | Ernest Bevin | Bevin
person:herbert-morrison | Herbert Morrison | Morrison?
person:selwyn-lloyd | Selwyn Lloyd | Lloyd?
person:rab-butler | Rab Butler; R. A. Butler; R.A. Butler | Butler?
person:michael-stewart | Michael Stewart | Stewart?
person:george-brown | George Brown | Brown?
person:anthony-crosland | Anthony Crosland | Crosland
person:david-owen | David Owen | Owen?
person:lord-carrington | Lord Carrington; Peter Carrington | Carrington
person:francis-pym | Francis Pym | Pym?
person:geoffrey-howe | Geoffrey Howe; Sir Geoffrey Howe | Howe?
person:douglas-hurd | Douglas Hurd | Hurd?
person:malcolm-rifkind | Malcolm Rifkind | Rifkind
person:robin-cook | Robin Cook | Cook?
person:margaret-beckett | Margaret Beckett | Beckett?
person:ben-wallace | Ben Wallace | Wallace?
person:grant-shapps | Grant Shapps | Shapps
person:john-healey | John Healey | Healey?
person:denis-healey | Denis Healey | Healey?
person:michael-fallon | Michael Fallon; Sir Michael Fallon | Fallon?
person:gavin-williamson | Gavin Williamson | Williamson?
person:penny-mordaunt | Penny Mordaunt | Mordaunt
person:liam-fox | Liam Fox | Fox?
person:geoff-hoon | Geoff Hoon | Hoon?
person:john-reid | John Reid | Reid?
person:des-browne | Des Browne | Browne?
person:michael-heseltine | Michael Heseltine | Heseltine
person:george-younger | George Younger | Younger?
person:nigel-lawson | Nigel Lawson | Lawson?
person:george-osborne | George Osborne | Osborne?
person:alistair-darling | Alistair Darling | Darling?
person:rachel-reeves | Rachel Reeves | Reeves?
person:kwasi-kwarteng | Kwasi Kwarteng | Kwarteng
person:jeremy-corbyn | Jeremy Corbyn | Corbyn
person:ed-miliband | Ed Miliband
person:nick-clegg | Nick Clegg | Clegg
person:nigel-farage | Nigel Farage | Farage
person:nicola-sturgeon | Nicola Sturgeon | Sturgeon?
person:tobias-ellwood | Tobias Ellwood | Ellwood
person:alistair-burt | Alistair Burt | Burt?
person:alan-duncan | Alan Duncan | Duncan?
person:douglas-alexander | Douglas Alexander | Alexander?
person:leo-docherty | Leo Docherty | Docherty?
person:andrew-mitchell | Andrew Mitchell | Mitchell?
person:priti-patel | Priti Patel | Patel?
person:suella-braverman | Suella Braverman | Braverman
person:amber-rudd | Amber Rudd | Rudd?
person:sajid-javid | Sajid Javid | Javid?
person:matthew-rycroft | Matthew Rycroft | Rycroft?
person:barbara-woodward | Barbara Woodward | Woodward?
person:lord-beaverbrook | Lord Beaverbrook | Beaverbrook
person:lord-mountbatten | Lord Mountbatten; Louis Mountbatten | Mountbatten
person:bernard-montgomery | Bernard Montgomery; Field Marshal Montgomery | Montgomery?
person:leslie-hore-belisha | Leslie Hore-Belisha | Hore-Belisha
person:stafford-cripps | Stafford Cripps; Sir Stafford Cripps | Cripps
person:clement-davies | Clement Davies
person:george-v | George V; King George V
person:george-vi | George VI; King George VI
person:edward-viii | Edward VIII; King Edward VIII
person:queen-victoria | Queen Victoria
person:prince-philip | Prince Philip
person:prince-william | Prince William
person:princess-diana | Princess Diana
person:mark-sedwill | Mark Sedwill | Sedwill?
# CAN
person:mackenzie-king | Mackenzie King; William Lyon Mackenzie King
person:louis-st-laurent | Louis St. Laurent
person:pierre-trudeau | Pierre Trudeau; Pierre Elliott Trudeau | Trudeau?
person:kim-campbell | Kim Campbell | Campbell?
person:lloyd-axworthy | Lloyd Axworthy | Axworthy
person:john-manley | John Manley | Manley?
person:bill-graham | Bill Graham | Graham?
person:peter-mackay | Peter MacKay | MacKay?
person:lawrence-cannon | Lawrence Cannon | Cannon?
person:john-baird | John Baird | Baird?
person:rob-nicholson | Rob Nicholson | Nicholson?
person:stephane-dion | Stéphane Dion; Stephane Dion | Dion?
person:chrystia-freeland | Chrystia Freeland | Freeland?
person:francois-philippe-champagne | François-Philippe Champagne; Francois-Philippe Champagne | Champagne?
person:marc-garneau | Marc Garneau | Garneau?
person:bill-blair | Bill Blair | Blair?
person:dominic-leblanc | Dominic LeBlanc | LeBlanc?
person:pierre-poilievre | Pierre Poilievre | Poilievre
person:steve-verheul | Steve Verheul | Verheul?
person:larisa-galadza | Larisa Galadza | Galadza
person:barbara-mcdougall | Barbara McDougall
person:perrin-beatty | Perrin Beatty
person:andre-ouellet | André Ouellet
person:pierre-pettigrew | Pierre Pettigrew
person:maxime-bernier | Maxime Bernier
person:david-emerson | David Emerson
# FRA
person:napoleon-bonaparte | Napoleon Bonaparte | Napoleon?
person:napoleon-iii | Napoleon III; Louis Napoleon
person:raymond-poincare | Raymond Poincaré; Raymond Poincare | Poincaré; Poincare
person:aristide-briand | Aristide Briand | Briand
person:georges-clemenceau | Georges Clemenceau | Clemenceau
person:pierre-laval | Pierre Laval | Laval?
person:edouard-herriot | Édouard Herriot; Edouard Herriot | Herriot
person:louis-barthou | Louis Barthou | Barthou
person:leon-blum | Léon Blum; Leon Blum | Blum?
person:pierre-etienne-flandin | Pierre-Étienne Flandin; Pierre-Etienne Flandin | Flandin
person:yvon-delbos | Yvon Delbos | Delbos
person:georges-bonnet | Georges Bonnet | Bonnet?
person:edouard-daladier | Édouard Daladier; Edouard Daladier | Daladier
person:paul-reynaud | Paul Reynaud | Reynaud?
person:albert-lebrun | Albert Lebrun | Lebrun
person:philippe-petain | Philippe Pétain; Philippe Petain; Marshal Pétain; Marshal Petain | Pétain; Petain
person:maxime-weygand | Maxime Weygand | Weygand
person:georges-bidault | Georges Bidault | Bidault
person:robert-schuman | Robert Schuman | Schuman?
person:pierre-mendes-france | Pierre Mendès-France; Pierre Mendes-France; Pierre Mendès France | Mendès France; Mendès-France; Mendes-France
person:vincent-auriol | Vincent Auriol | Auriol
person:antoine-pinay | Antoine Pinay | Pinay
person:maurice-couve-de-murville | Maurice Couve de Murville | Couve de Murville
person:michel-debre | Michel Debré; Michel Debre | Debré
person:michel-jobert | Michel Jobert | Jobert?
person:claude-cheysson | Claude Cheysson | Cheysson
person:roland-dumas | Roland Dumas | Dumas?
person:jean-bernard-raimond | Jean-Bernard Raimond | Raimond?
person:edouard-balladur | Édouard Balladur; Edouard Balladur | Balladur
person:alain-juppe | Alain Juppé; Alain Juppe | Juppé; Juppe
person:herve-de-charette | Hervé de Charette; Herve de Charette | de Charette
person:hubert-vedrine | Hubert Védrine; Hubert Vedrine | Védrine; Vedrine
person:lionel-jospin | Lionel Jospin | Jospin
person:pierre-beregovoy | Pierre Bérégovoy; Pierre Beregovoy | Bérégovoy; Beregovoy
person:michel-rocard | Michel Rocard | Rocard
person:pierre-mauroy | Pierre Mauroy | Mauroy
person:dominique-de-villepin | Dominique de Villepin | de Villepin; Villepin
person:michel-barnier | Michel Barnier | Barnier
person:philippe-douste-blazy | Philippe Douste-Blazy | Douste-Blazy
person:michele-alliot-marie | Michèle Alliot-Marie; Michele Alliot-Marie | Alliot-Marie
person:jean-marc-ayrault | Jean-Marc Ayrault | Ayrault
person:manuel-valls | Manuel Valls | Valls
person:bernard-cazeneuve | Bernard Cazeneuve | Cazeneuve
person:edouard-philippe | Édouard Philippe; Edouard Philippe
person:jean-castex | Jean Castex | Castex
person:elisabeth-borne | Élisabeth Borne; Elisabeth Borne | Borne?
person:gabriel-attal | Gabriel Attal | Attal?
person:francois-bayrou | François Bayrou; Francois Bayrou | Bayrou
person:bruno-le-maire | Bruno Le Maire | Le Maire
person:florence-parly | Florence Parly | Parly
person:pierre-moscovici | Pierre Moscovici | Moscovici
person:marine-le-pen | Marine Le Pen | Le Pen
person:bernard-emie | Bernard Émié; Bernard Emie | Émié
person:clement-beaune | Clément Beaune; Clement Beaune | Beaune?
person:edith-cresson | Édith Cresson
person:jean-pierre-raffarin | Jean-Pierre Raffarin
# DEU
person:otto-von-bismarck | Otto von Bismarck | Bismarck
person:wilhelm-ii | Wilhelm II; Kaiser Wilhelm II
person:paul-von-hindenburg | Paul von Hindenburg | Hindenburg; von Hindenburg
person:gustav-stresemann | Gustav Stresemann | Stresemann
person:heinrich-bruning | Heinrich Brüning; Heinrich Bruning | Brüning
person:franz-von-papen | Franz von Papen | von Papen; Papen
person:adolf-hitler | Adolf Hitler | Hitler
person:konstantin-von-neurath | Konstantin von Neurath | von Neurath; Neurath
person:joachim-von-ribbentrop | Joachim von Ribbentrop | von Ribbentrop; Ribbentrop
person:hermann-goring | Hermann Göring; Hermann Goring; Hermann Goering | Göring; Goering
person:joseph-goebbels | Joseph Goebbels; Josef Goebbels | Goebbels
person:hjalmar-schacht | Hjalmar Schacht | Schacht
person:rudolf-hess | Rudolf Hess | Hess?
person:heinrich-himmler | Heinrich Himmler | Himmler
person:walther-von-brauchitsch | Walther von Brauchitsch | von Brauchitsch; Brauchitsch
person:heinrich-von-brentano | Heinrich von Brentano | von Brentano
person:walter-scheel | Walter Scheel | Scheel?
person:hans-dietrich-genscher | Hans-Dietrich Genscher | Genscher
person:klaus-kinkel | Klaus Kinkel | Kinkel
person:franz-josef-strauss | Franz Josef Strauss; Franz-Josef Strauss | Strauss?
person:richard-von-weizsacker | Richard von Weizsäcker; Richard von Weizsacker | von Weizsäcker; Weizsäcker
person:christian-wulff | Christian Wulff | Wulff
person:karl-theodor-zu-guttenberg | Karl-Theodor zu Guttenberg | zu Guttenberg; Guttenberg
person:thomas-de-maiziere | Thomas de Maizière; Thomas de Maiziere | de Maizière; de Maiziere
person:annegret-kramp-karrenbauer | Annegret Kramp-Karrenbauer | Kramp-Karrenbauer
person:christine-lambrecht | Christine Lambrecht | Lambrecht
person:robert-habeck | Robert Habeck | Habeck
person:christian-lindner | Christian Lindner | Lindner?
person:gerhard-stoltenberg | Gerhard Stoltenberg
person:manfred-woerner | Manfred Woerner; Manfred Wörner | Wörner?; Woerner?
person:karl-otto-poehl | Karl Otto Poehl; Karl Otto Pöhl | Poehl; Pöhl
person:steffen-seibert | Steffen Seibert | Seibert?
person:martin-schulz | Martin Schulz | Schulz?
person:svenja-schulze | Svenja Schulze | Schulze?
person:horst-seehofer | Horst Seehofer | Seehofer
person:oskar-lafontaine | Oskar Lafontaine | Lafontaine
person:alice-weidel | Alice Weidel | Weidel
person:egon-bahr | Egon Bahr | Bahr?
person:wolfgang-ischinger | Wolfgang Ischinger | Ischinger
person:christoph-heusgen | Christoph Heusgen | Heusgen
person:alfred-rosenberg | Alfred Rosenberg | Rosenberg?
person:sevim-dagdelen | Sevim Dağdelen; Sevim Dagdelen | Dağdelen
person:roman-herzog | Roman Herzog
person:johannes-rau | Johannes Rau
# CSK
person:konrad-henlein | Konrad Henlein | Henlein
person:tomas-masaryk | Tomáš Masaryk; Tomas Masaryk; Thomas Masaryk; Tomáš Garrigue Masaryk | Masaryk?
person:edvard-benes | Edvard Beneš; Edvard Benes; Eduard Beneš; Eduard Benes; Edouard Benes | Beneš; Benes
person:jan-masaryk | Jan Masaryk | Masaryk?
person:emil-hacha | Emil Hácha; Emil Hacha | Hacha; Hácha
person:milan-hodza | Milan Hodža; Milan Hodza | Hodza; Hodža
person:kamil-krofta | Kamil Krofta | Krofta
person:klement-gottwald | Klement Gottwald | Gottwald
person:alexander-dubcek | Alexander Dubček; Alexander Dubcek | Dubček; Dubcek
person:jiri-dienstbier | Jiří Dienstbier; Jiri Dienstbier | Dienstbier
person:milos-jakes | Miloš Jakeš; Milos Jakes | Jakeš
person:josef-tiso | Josef Tiso; Jozef Tiso; Father Tiso | Tiso
person:bohuslav-chnoupek | Bohuslav Chnoupek | Chnoupek
person:jozef-moravcik | Jozef Moravčík
person:marian-calfa | Marián Čalfa
person:jan-strasky | Jan Stráský
# DDR
person:otto-grotewohl | Otto Grotewohl | Grotewohl
person:wilhelm-pieck | Wilhelm Pieck | Pieck
person:willi-stoph | Willi Stoph | Stoph
person:hans-modrow | Hans Modrow | Modrow
person:egon-krenz | Egon Krenz | Krenz
person:lothar-de-maiziere | Lothar de Maizière; Lothar de Maiziere
person:oskar-fischer | Oskar Fischer
person:markus-meckel | Markus Meckel
person:manfred-gerlach | Manfred Gerlach
person:sabine-bergmann-pohl | Sabine Bergmann-Pohl
# ITA
person:benito-mussolini | Benito Mussolini | Mussolini
person:galeazzo-ciano | Galeazzo Ciano; Count Ciano | Ciano
person:pietro-badoglio | Pietro Badoglio; Marshal Badoglio | Badoglio
person:victor-emmanuel-iii | Victor Emmanuel III; King Victor Emmanuel; King Victor Emmanuel III
person:dino-grandi | Dino Grandi | Grandi?
person:alcide-de-gasperi | Alcide de Gasperi; Alcide De Gasperi | de Gasperi; De Gasperi
person:carlo-sforza | Carlo Sforza; Count Sforza | Sforza
person:gianni-de-michelis | Gianni De Michelis; Gianni de Michelis | De Michelis
person:luigi-di-maio | Luigi Di Maio; Luigi di Maio | Di Maio; di Maio
person:enzo-moavero-milanesi | Enzo Moavero Milanesi | Moavero Milanesi
person:angelino-alfano | Angelino Alfano | Alfano?
person:guido-crosetto | Guido Crosetto | Crosetto
person:matteo-salvini | Matteo Salvini | Salvini
person:giorgio-napolitano | Giorgio Napolitano | Napolitano?
person:giulio-terzi | Giulio Terzi | Terzi?
person:emma-bonino | Emma Bonino | Bonino
person:carlo-calenda | Carlo Calenda | Calenda
person:lorenzo-guerini | Lorenzo Guerini | Guerini
person:roberta-pinotti | Roberta Pinotti | Pinotti
person:oscar-luigi-scalfaro | Oscar Luigi Scalfaro | Scalfaro
person:umberto-bossi | Umberto Bossi | Bossi
person:vincenzo-scotti | Vincenzo Scotti
person:emilio-colombo | Emilio Colombo
person:beniamino-andreatta | Beniamino Andreatta
person:antonio-martino | Antonio Martino
person:susanna-agnelli | Susanna Agnelli
person:gianfranco-fini | Gianfranco Fini
# ESP
person:alfonso-xiii | Alfonso XIII
person:juan-negrin | Juan Negrín; Juan Negrin | Negrín; Negrin
person:manuel-azana | Manuel Azaña; Manuel Azana | Azaña; Azana
person:largo-caballero | Largo Caballero; Francisco Largo Caballero | Caballero?
person:juan-carlos-i | Juan Carlos I; King Juan Carlos; Juan Carlos
person:fernando-moran | Fernando Morán; Fernando Moran
person:francisco-fernandez-ordonez | Francisco Fernández Ordóñez; Francisco Fernandez Ordonez
person:josep-pique | Josep Piqué; Josep Pique | Piqué
person:ana-palacio | Ana Palacio | Palacio?
person:trinidad-jimenez | Trinidad Jiménez; Trinidad Jimenez
person:jose-manuel-garcia-margallo | José Manuel García-Margallo; Jose Manuel Garcia-Margallo | García-Margallo; Garcia-Margallo
person:alfonso-dastis | Alfonso Dastis | Dastis
person:arancha-gonzalez-laya | Arancha González Laya; Arancha Gonzalez Laya | González Laya
person:margarita-robles | Margarita Robles | Robles?
person:rodrigo-rato | Rodrigo Rato | Rato?
person:gonzalo-queipo-de-llano | Gonzalo Queipo de Llano | Queipo de Llano
person:carlos-westendorp | Carlos Westendorp
person:abel-matutes | Abel Matutes
# PRT
person:jaime-gama | Jaime Gama | Gama?
person:anibal-cavaco-silva | Aníbal Cavaco Silva; Anibal Cavaco Silva | Cavaco Silva
person:jose-socrates | José Sócrates; Jose Socrates | Sócrates?; Socrates?
person:pedro-passos-coelho | Pedro Passos Coelho | Passos Coelho
person:marcelo-rebelo-de-sousa | Marcelo Rebelo de Sousa | Rebelo de Sousa
person:augusto-santos-silva | Augusto Santos Silva | Santos Silva?
person:joao-gomes-cravinho | João Gomes Cravinho; Joao Gomes Cravinho | Gomes Cravinho
person:paulo-rangel | Paulo Rangel | Rangel?
person:joao-de-deus-pinheiro | João de Deus Pinheiro
person:antonio-martins-da-cruz | António Martins da Cruz
person:teresa-patricio-gouveia | Teresa Patrício Gouveia
person:antonio-monteiro | António Monteiro
person:diogo-freitas-do-amaral | Diogo Freitas do Amaral
person:luis-amado | Luís Amado
person:paulo-portas | Paulo Portas
person:rui-machete | Rui Machete
person:pedro-santana-lopes | Pedro Santana Lopes
# IRL
person:sean-lemass | Seán Lemass; Sean Lemass | Lemass
person:brian-cowen | Brian Cowen | Cowen?
person:micheal-martin | Micheál Martin; Micheal Martin
person:simon-coveney | Simon Coveney | Coveney
person:simon-harris | Simon Harris
person:dick-spring | Dick Spring
person:peter-barry | Peter Barry
person:michael-d-higgins | Michael D. Higgins; Michael Higgins | Higgins?
person:mary-robinson | Mary Robinson
person:mary-mcaleese | Mary McAleese | McAleese
person:catherine-connolly | Catherine Connolly
person:helen-mcentee | Helen McEntee | McEntee
person:gerry-adams | Gerry Adams
person:gerry-collins | Gerry Collins
person:david-andrews | David Andrews
person:ray-burke | Ray Burke
person:dermot-ahern | Dermot Ahern
person:eamon-gilmore | Eamon Gilmore
person:charles-flanagan | Charles Flanagan
person:patrick-hillery | Patrick Hillery
# NLD
person:hans-van-den-broek | Hans van den Broek | van den Broek
person:jan-peter-balkenende | Jan Peter Balkenende; Jan-Peter Balkenende | Balkenende
person:ben-bot | Ben Bot
person:maxime-verhagen | Maxime Verhagen | Verhagen
person:frans-timmermans | Frans Timmermans | Timmermans
person:bert-koenders | Bert Koenders | Koenders
person:halbe-zijlstra | Halbe Zijlstra | Zijlstra?
person:stef-blok | Stef Blok | Blok?
person:sigrid-kaag | Sigrid Kaag | Kaag
person:wopke-hoekstra | Wopke Hoekstra | Hoekstra
person:hanke-bruins-slot | Hanke Bruins Slot | Bruins Slot
person:caspar-veldkamp | Caspar Veldkamp | Veldkamp
person:david-van-weel | David van Weel | van Weel
person:kajsa-ollongren | Kajsa Ollongren | Ollongren
person:ruben-brekelmans | Ruben Brekelmans | Brekelmans
person:geert-wilders | Geert Wilders | Wilders
person:queen-wilhelmina | Queen Wilhelmina
person:beatrix | Queen Beatrix
person:willem-alexander | Willem-Alexander; King Willem-Alexander
person:rob-jetten | Rob Jetten | Jetten
person:joseph-luns | Joseph Luns | Luns
person:peter-kooijmans | Peter Kooijmans
person:hans-van-mierlo | Hans van Mierlo
person:jozias-van-aartsen | Jozias van Aartsen
person:uri-rosenthal | Uri Rosenthal
person:ben-knapen | Ben Knapen
# BEL
person:leopold-iii | Leopold III; King Leopold
person:leopold-ii | Leopold II; King Leopold II
person:paul-henri-spaak | Paul-Henri Spaak; Paul Henri Spaak | Spaak
person:paul-van-zeeland | Paul van Zeeland; Paul Van Zeeland | van Zeeland; Van Zeeland
person:gaston-eyskens | Gaston Eyskens
person:mark-eyskens | Mark Eyskens | Eyskens?
person:willy-claes | Willy Claes | Claes?
person:erik-derycke | Erik Derycke | Derycke
person:louis-michel | Louis Michel
person:karel-de-gucht | Karel De Gucht; Karel de Gucht | De Gucht; de Gucht
person:steven-vanackere | Steven Vanackere | Vanackere
person:didier-reynders | Didier Reynders | Reynders
person:sophie-wilmes | Sophie Wilmès; Sophie Wilmes | Wilmès
person:hadja-lahbib | Hadja Lahbib | Lahbib
person:maxime-prevot | Maxime Prévot; Maxime Prevot | Prévot
person:yves-leterme | Yves Leterme | Leterme
person:jan-jambon | Jan Jambon | Jambon
person:frank-vandenbroucke | Frank Vandenbroucke
person:philippe-goffin | Philippe Goffin
person:bernard-quintin | Bernard Quintin
person:baudouin | Baudouin?
person:albert-ii-of-belgium | Albert II?
person:philippe-of-belgium | Philippe of Belgium
# LUX
person:joseph-bech | Joseph Bech | Bech?
person:gaston-thorn | Gaston Thorn | Thorn?
person:jacques-poos | Jacques Poos | Poos
person:jean-asselborn | Jean Asselborn | Asselborn
person:xavier-bettel | Xavier Bettel | Bettel
person:luc-frieden | Luc Frieden | Frieden?
person:lydie-polfer | Lydie Polfer
person:jean-of-luxembourg | Jean of Luxembourg
person:henri-of-luxembourg | Henri of Luxembourg
person:guillaume-of-luxembourg | Guillaume of Luxembourg
# CHE
person:didier-burkhalter | Didier Burkhalter | Burkhalter
person:ignazio-cassis | Ignazio Cassis | Cassis?
person:micheline-calmy-rey | Micheline Calmy-Rey | Calmy-Rey
person:joseph-deiss | Joseph Deiss | Deiss
person:alain-berset | Alain Berset | Berset
person:viola-amherd | Viola Amherd | Amherd
person:simonetta-sommaruga | Simonetta Sommaruga | Sommaruga?
person:doris-leuthard | Doris Leuthard | Leuthard
person:guy-parmelin | Guy Parmelin | Parmelin
person:karin-keller-sutter | Karin Keller-Sutter | Keller-Sutter
person:flavio-cotti | Flavio Cotti | Cotti
person:rene-felber | René Felber
person:arnold-koller | Arnold Koller
person:adolf-ogi | Adolf Ogi
person:otto-stich | Otto Stich
person:kaspar-villiger | Kaspar Villiger
person:jean-pascal-delamuraz | Jean-Pascal Delamuraz
person:ruth-dreifuss | Ruth Dreifuss
person:moritz-leuenberger | Moritz Leuenberger
person:pascal-couchepin | Pascal Couchepin
person:samuel-schmid | Samuel Schmid
person:hans-rudolf-merz | Hans-Rudolf Merz
person:eveline-widmer-schlumpf | Eveline Widmer-Schlumpf
person:ueli-maurer | Ueli Maurer
person:johann-schneider-ammann | Johann Schneider-Ammann
# AUT
person:kurt-schuschnigg | Kurt Schuschnigg; Kurt von Schuschnigg | Schuschnigg; von Schuschnigg
person:engelbert-dollfuss | Engelbert Dollfuß; Engelbert Dollfuss | Dollfuss
person:arthur-seyss-inquart | Arthur Seyss-Inquart | Seyss-Inquart
person:alois-mock | Alois Mock | Mock?
person:fred-sinowatz | Fred Sinowatz | Sinowatz
person:peter-jankowitsch | Peter Jankowitsch | Jankowitsch
person:benita-ferrero-waldner | Benita Ferrero-Waldner | Ferrero-Waldner
person:karin-kneissl | Karin Kneissl | Kneissl
person:alexander-schallenberg | Alexander Schallenberg | Schallenberg
person:beate-meinl-reisinger | Beate Meinl-Reisinger | Meinl-Reisinger
person:christian-kern | Christian Kern | Kern?
person:heinz-fischer | Heinz Fischer
person:thomas-klestil | Thomas Klestil | Klestil
person:viktor-klima | Viktor Klima
person:reinhold-mitterlehner | Reinhold Mitterlehner
person:hartwig-loger | Hartwig Löger
person:brigitte-bierlein | Brigitte Bierlein
person:michael-linhart | Michael Linhart
# VAT
person:pope-pius-xi | Pope Pius XI | Pius XI
person:pope-pius-xii | Pope Pius XII | Pius XII
person:pope-john-xxiii | Pope John XXIII | John XXIII
person:pope-paul-vi | Pope Paul VI | Paul VI
person:pietro-parolin | Pietro Parolin | Parolin
person:paul-richard-gallagher | Paul Richard Gallagher
person:angelo-sodano | Angelo Sodano | Sodano
person:tarcisio-bertone | Tarcisio Bertone | Bertone
person:federico-lombardi | Federico Lombardi | Lombardi?
person:matteo-bruni | Matteo Bruni
person:joaquin-navarro-valls | Joaquín Navarro-Valls; Joaquin Navarro-Valls | Navarro-Valls
person:agostino-casaroli | Agostino Casaroli
# SUN
person:vladimir-lenin | Vladimir Lenin; V. I. Lenin | Lenin
person:leon-trotsky | Leon Trotsky | Trotsky
person:maxim-litvinov | Maxim Litvinov; Maxim Litvinoff | Litvinov; Litvinoff
person:vyacheslav-molotov | Vyacheslav Molotov; V. M. Molotov; Vyacheslav Molotoff | Molotov; Molotoff
person:andrei-vyshinsky | Andrei Vyshinsky; Andrei Vishinsky; Andrey Vyshinsky | Vyshinsky; Vishinsky
person:ivan-maisky | Ivan Maisky | Maisky
person:georgy-malenkov | Georgy Malenkov; Georgi Malenkov | Malenkov
person:nikolai-bulganin | Nikolai Bulganin | Bulganin
person:kliment-voroshilov | Kliment Voroshilov | Voroshilov
person:mikhail-kalinin | Mikhail Kalinin | Kalinin?
person:anastas-mikoyan | Anastas Mikoyan | Mikoyan
person:andrei-gromyko | Andrei Gromyko; Andrei A. Gromyko | Gromyko
person:alexei-kosygin | Alexei Kosygin; Aleksei Kosygin | Kosygin
person:nikolai-podgorny | Nikolai Podgorny | Podgorny
person:anatoly-dobrynin | Anatoly Dobrynin | Dobrynin
person:nikolai-ryzhkov | Nikolai Ryzhkov | Ryzhkov
person:nikolai-tikhonov | Nikolai Tikhonov | Tikhonov?
person:dmitry-yazov | Dmitry Yazov; Dmitri Yazov | Yazov
person:dmitry-ustinov | Dmitry Ustinov | Ustinov?
person:gennady-gerasimov | Gennady Gerasimov; Gennadi Gerasimov | Gerasimov?
person:boris-pankin | Boris Pankin | Pankin?
person:alexander-bessmertnykh | Alexander Bessmertnykh; Aleksandr Bessmertnykh | Bessmertnykh
person:andrei-sakharov | Andrei Sakharov | Sakharov
person:georgy-chicherin | Georgy Chicherin; Georgi Chicherin | Chicherin
person:valentin-pavlov | Valentin Pavlov
# RUS
person:catherine-the-great | Catherine the Great; Catherine II
person:peter-the-great | Peter the Great
person:nicholas-ii | Nicholas II; Czar Nicholas; Tsar Nicholas II; Czar Nicholas II
person:alexander-kerensky | Alexander Kerensky | Kerensky
person:yevgeny-primakov | Yevgeny Primakov; Evgeny Primakov; Yevgeni Primakov | Primakov
person:andrei-kozyrev | Andrei Kozyrev; Andrey Kozyrev | Kozyrev
person:viktor-chernomyrdin | Viktor Chernomyrdin | Chernomyrdin
person:sergei-kiriyenko | Sergei Kiriyenko; Sergey Kiriyenko; Sergei Kirienko | Kiriyenko; Kirienko
person:sergei-stepashin | Sergei Stepashin; Sergey Stepashin | Stepashin
person:yegor-gaidar | Yegor Gaidar | Gaidar
person:anatoly-chubais | Anatoly Chubais | Chubais
person:boris-nemtsov | Boris Nemtsov | Nemtsov
person:sergei-ryabkov | Sergei Ryabkov; Sergey Ryabkov | Ryabkov
person:andrei-rudenko | Andrei Rudenko; Andrey Rudenko | Rudenko?
person:mikhail-galuzin | Mikhail Galuzin | Galuzin
person:alexander-grushko | Alexander Grushko; Aleksandr Grushko | Grushko
person:grigory-karasin | Grigory Karasin | Karasin
person:mikhail-bogdanov | Mikhail Bogdanov | Bogdanov?
person:sergei-vershinin | Sergei Vershinin; Sergey Vershinin | Vershinin
person:igor-morgulov | Igor Morgulov | Morgulov
person:alexander-yakovenko | Alexander Yakovenko | Yakovenko
person:gennady-gatilov | Gennady Gatilov | Gatilov
person:vladimir-titov | Vladimir Titov | Titov?
person:vasily-nebenzya | Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia | Nebenzya; Nebenzia
person:dmitry-polyanskiy | Dmitry Polyanskiy; Dmitry Polyansky | Polyanskiy
person:vitaly-churkin | Vitaly Churkin; Vitaly I. Churkin | Churkin
person:sergei-kislyak | Sergei Kislyak; Sergey Kislyak | Kislyak
person:anatoly-antonov | Anatoly Antonov | Antonov?
person:alexander-darchiev | Alexander Darchiev | Darchiev
person:andrei-kelin | Andrei Kelin; Andrey Kelin | Kelin
person:anatoly-serdyukov | Anatoly Serdyukov | Serdyukov
person:igor-sergeyev | Igor Sergeyev | Sergeyev?
person:pavel-grachev | Pavel Grachev | Grachev?
person:sergei-naryshkin | Sergei Naryshkin; Sergey Naryshkin | Naryshkin
person:alexander-bortnikov | Alexander Bortnikov | Bortnikov
person:valery-gerasimov | Valery Gerasimov | Gerasimov?
person:igor-konashenkov | Igor Konashenkov | Konashenkov
person:dmitry-kozak | Dmitry Kozak; Dmitri Kozak | Kozak
person:vladimir-medinsky | Vladimir Medinsky | Medinsky
person:kirill-dmitriev | Kirill Dmitriev | Dmitriev?
person:tatyana-moskalkova | Tatyana Moskalkova | Moskalkova
person:leonid-slutsky | Leonid Slutsky | Slutsky
person:konstantin-kosachev | Konstantin Kosachev; Konstantin Kosachyov | Kosachev; Kosachyov
person:alexei-pushkov | Alexei Pushkov; Alexey Pushkov; Aleksey Pushkov | Pushkov
person:dmitry-rogozin | Dmitry Rogozin; Dmitri Rogozin | Rogozin
person:alexei-kudrin | Alexei Kudrin; Alexey Kudrin | Kudrin
person:elvira-nabiullina | Elvira Nabiullina | Nabiullina
person:maxim-reshetnikov | Maxim Reshetnikov | Reshetnikov
person:igor-shuvalov | Igor Shuvalov | Shuvalov
person:arkady-dvorkovich | Arkady Dvorkovich | Dvorkovich
person:marat-khusnullin | Marat Khusnullin | Khusnullin
person:tatyana-golikova | Tatyana Golikova | Golikova
person:yury-borisov | Yury Borisov; Yuri Borisov | Borisov?
person:gennady-zyuganov | Gennady Zyuganov | Zyuganov
person:alexei-ulyukayev | Alexei Ulyukayev; Alexey Ulyukaev | Ulyukayev
person:alexander-lavrentiev | Alexander Lavrentiev; Alexander Lavrentyev | Lavrentiev; Lavrentyev
person:zamir-kabulov | Zamir Kabulov | Kabulov
person:rodion-miroshnik | Rodion Miroshnik | Miroshnik
person:vladimir-chizhov | Vladimir Chizhov | Chizhov
person:sergei-glazyev | Sergei Glazyev; Sergey Glazyev | Glazyev
person:alexei-likhachev | Alexei Likhachev; Alexey Likhachev | Likhachev
person:sergei-tsivilev | Sergei Tsivilev; Sergey Tsivilev | Tsivilev
person:alexander-shokhin | Alexander Shokhin | Shokhin
person:patriarch-kirill | Patriarch Kirill
person:denis-pushilin | Denis Pushilin | Pushilin
person:leonid-pasechnik | Leonid Pasechnik | Pasechnik
person:alexander-zakharchenko | Alexander Zakharchenko | Zakharchenko?
person:ivan-silayev | Ivan Silayev
# UKR
person:arseniy-yatsenyuk | Arseniy Yatsenyuk; Arseny Yatsenyuk; Arseniy Yatseniuk | Yatsenyuk; Yatseniuk
person:volodymyr-groysman | Volodymyr Groysman | Groysman
person:oleksiy-honcharuk | Oleksiy Honcharuk | Honcharuk
person:mykola-azarov | Mykola Azarov | Azarov
person:oleksandr-turchynov | Oleksandr Turchynov | Turchynov
person:vitali-klitschko | Vitali Klitschko; Vitaliy Klitschko | Klitschko
person:andrii-deshchytsia | Andriy Deshchytsia; Andrii Deshchytsia | Deshchytsia
person:vadym-prystaiko | Vadym Prystaiko | Prystaiko
person:anatoliy-zlenko | Anatoliy Zlenko; Anatoly Zlenko | Zlenko
person:borys-tarasyuk | Borys Tarasyuk; Boris Tarasyuk | Tarasyuk
person:oleksii-reznikov | Oleksii Reznikov; Oleksiy Reznikov | Reznikov
person:andriy-taran | Andriy Taran; Andrii Taran | Taran?
person:stepan-poltorak | Stepan Poltorak | Poltorak
person:oleksandr-syrskyi | Oleksandr Syrskyi; Oleksandr Syrsky | Syrskyi; Syrsky
person:kyrylo-budanov | Kyrylo Budanov | Budanov
person:mykhailo-podolyak | Mykhailo Podolyak | Podolyak
person:ihor-zhovkva | Ihor Zhovkva | Zhovkva
person:oleksiy-danilov | Oleksiy Danilov; Oleksii Danilov | Danilov?
person:oleksiy-arestovych | Oleksiy Arestovych; Oleksii Arestovych | Arestovych
person:roman-mashovets | Roman Mashovets | Mashovets
person:oleg-ustenko | Oleg Ustenko; Oleh Ustenko | Ustenko
person:olena-zelenska | Olena Zelenska | Zelenska
person:mykhailo-fedorov | Mykhailo Fedorov | Fedorov?
person:oleksandr-kubrakov | Oleksandr Kubrakov | Kubrakov
person:iryna-vereshchuk | Iryna Vereshchuk | Vereshchuk
person:ruslan-stefanchuk | Ruslan Stefanchuk | Stefanchuk
person:hanna-maliar | Hanna Maliar; Hanna Malyar | Maliar; Malyar
person:olha-stefanishyna | Olha Stefanishyna | Stefanishyna
person:ivan-bakanov | Ivan Bakanov | Bakanov
person:vasyl-malyuk | Vasyl Malyuk; Vasyl Maliuk | Malyuk; Maliuk
person:denys-monastyrsky | Denys Monastyrsky | Monastyrsky
person:ihor-klymenko | Ihor Klymenko | Klymenko?
person:oleg-synegubov | Oleh Synyehubov; Oleg Synegubov; Oleh Syniehubov | Synyehubov; Synegubov
person:vitalii-kim | Vitalii Kim; Vitaliy Kim
person:andriy-kostin | Andriy Kostin; Andrii Kostin | Kostin?
person:iryna-venediktova | Iryna Venediktova | Venediktova
person:kyrylo-tymoshenko | Kyrylo Tymoshenko
person:serhiy-nykyforov | Serhiy Nykyforov; Serhii Nykyforov | Nykyforov
person:oksana-markarova | Oksana Markarova | Markarova
person:taras-kachka | Taras Kachka | Kachka
person:dmytro-lubinets | Dmytro Lubinets | Lubinets
person:lyudmyla-denisova | Lyudmyla Denisova; Liudmyla Denisova | Denisova?
person:andriy-parubiy | Andriy Parubiy | Parubiy
person:heorhii-tykhyi | Heorhii Tykhyi; Heorhiy Tykhy | Tykhyi
person:oleh-nikolenko | Oleh Nikolenko | Nikolenko
person:andriy-smyrnov | Andriy Smyrnov | Smyrnov
person:mykola-tochytskyi | Mykola Tochytskyi | Tochytskyi
person:hennadiy-udovenko | Hennadiy Udovenko
person:kostyantyn-gryshchenko | Kostyantyn Gryshchenko
person:volodymyr-ohryzko | Volodymyr Ohryzko
person:leonid-kozhara | Leonid Kozhara
person:vitaliy-masol | Vitaliy Masol
person:vitold-fokin | Vitold Fokin
person:yukhym-zvyahilsky | Yukhym Zvyahilsky
person:yevhen-marchuk | Yevhen Marchuk
person:pavlo-lazarenko | Pavlo Lazarenko
person:valeriy-pustovoitenko | Valeriy Pustovoitenko
person:anatoliy-kinakh | Anatoliy Kinakh
person:yuriy-yekhanurov | Yuriy Yekhanurov
person:serhiy-arbuzov | Serhiy Arbuzov
# BLR
person:sergei-rumas | Sergei Rumas | Rumas
person:mikhail-myasnikovich | Mikhail Myasnikovich | Myasnikovich
person:sergei-sidorsky | Sergei Sidorsky | Sidorsky
person:viktor-khrenin | Viktor Khrenin | Khrenin
person:natalia-eismont | Natalia Eismont | Eismont
person:vyacheslav-kebich | Vyacheslav Kebich | Kebich
person:pyotr-kravchenko | Pyotr Kravchenko
person:uladzimir-syanko | Uladzimir Syanko
person:ivan-antonovich | Ivan Antonovich
person:ural-latypov | Ural Latypov
person:mikhail-khvostov | Mikhail Khvostov
person:sergei-martynov | Sergei Martynov
person:myechyslaw-hryb | Myechyslaw Hryb
person:mikhail-chigir | Mikhail Chigir
person:sergei-ling | Sergei Ling
person:vladimir-yermoshin | Vladimir Yermoshin
person:gennady-novitsky | Gennady Novitsky
person:andrei-kobyakov | Andrei Kobyakov
# MDA
person:vladimir-voronin | Vladimir Voronin | Voronin?
person:nicolae-timofti | Nicolae Timofti | Timofti
person:natalia-gavrilita | Natalia Gavrilița; Natalia Gavrilita | Gavrilita
person:dorin-recean | Dorin Recean | Recean
person:alexandru-munteanu | Alexandru Munteanu | Munteanu
person:nicu-popescu | Nicu Popescu | Popescu?
person:mihai-popsoi | Mihai Popșoi; Mihai Popsoi | Popsoi
person:pavel-filip | Pavel Filip | Filip?
person:vadim-krasnoselsky | Vadim Krasnoselsky | Krasnoselsky
person:nicolae-tiu | Nicolae Țîu
person:mihai-popov | Mihai Popov
person:nicolae-tabacaru | Nicolae Tăbăcaru
person:nicolae-cernomaz | Nicolae Cernomaz
person:nicolae-dudau | Nicolae Dudău
person:andrei-stratan | Andrei Stratan
person:iurie-leanca | Iurie Leancă
person:andrei-galbur | Andrei Galbur
person:tudor-ulianovschi | Tudor Ulianovschi
person:aureliu-ciocoi | Aureliu Ciocoi
person:oleg-tulea | Oleg Țulea
person:mihai-ghimpu | Mihai Ghimpu
person:marian-lupu | Marian Lupu
person:mircea-druc | Mircea Druc
person:valeriu-muravschi | Valeriu Muravschi
person:andrei-sangheli | Andrei Sangheli
person:ion-ciubuc | Ion Ciubuc
person:ion-sturza | Ion Sturza
person:dumitru-braghis | Dumitru Braghiș
person:vasile-tarlev | Vasile Tarlev
person:zinaida-greceanii | Zinaida Greceanîi
person:vitalie-pirlog | Vitalie Pîrlog
person:chiril-gaburici | Chiril Gaburici
person:valeriu-strelet | Valeriu Streleț
person:gheorghe-brega | Gheorghe Brega
person:ion-chicu | Ion Chicu
# GEO
person:davit-zalkaliani | Davit Zalkaliani; David Zalkaliani | Zalkaliani
person:mikheil-janelidze | Mikheil Janelidze | Janelidze
person:tea-tsulukiani | Tea Tsulukiani | Tsulukiani
person:shalva-papuashvili | Shalva Papuashvili | Papuashvili
person:nino-burjanadze | Nino Burjanadze | Burjanadze
person:zurab-zhvania | Zurab Zhvania | Zhvania
person:gela-bezhuashvili | Gela Bezhuashvili | Bezhuashvili
person:eka-tkeshelashvili | Eka Tkeshelashvili | Tkeshelashvili
person:maia-panjikidze | Maia Panjikidze | Panjikidze
person:alexander-chikvaidze | Alexander Chikvaidze
person:irakli-menagarishvili | Irakli Menagarishvili
person:tedo-japaridze | Tedo Japaridze
person:david-bakradze | David Bakradze
person:tamar-beruchashvili | Tamar Beruchashvili
person:niko-lekishvili | Niko Lekishvili
person:vazha-lordkipanidze | Vazha Lordkipanidze
person:giorgi-arsenishvili | Giorgi Arsenishvili
person:avtandil-jorbenadze | Avtandil Jorbenadze
person:jaba-ioseliani | Jaba Ioseliani
person:tengiz-sigua | Tengiz Sigua
person:besarion-gugushvili | Besarion Gugushvili
person:otar-patsatsia | Otar Patsatsia
person:zurab-noghaideli | Zurab Noghaideli
person:lado-gurgenidze | Lado Gurgenidze
person:grigol-mgaloblishvili | Grigol Mgaloblishvili
person:nika-gilauri | Nika Gilauri
person:vano-merabishvili | Vano Merabishvili
# ARM
person:tigran-sargsyan | Tigran Sargsyan; Tigran Sarkisian | Sargsyan?
person:vartan-oskanian | Vartan Oskanian; Vartan Oskanyan | Oskanian; Oskanyan
person:hovik-abrahamyan | Hovik Abrahamyan | Abrahamyan
person:suren-papikyan | Suren Papikyan | Papikyan
person:armen-grigoryan | Armen Grigoryan | Grigoryan?
person:ara-aivazian | Ara Aivazian; Ara Ayvazyan | Aivazian
person:alen-simonyan | Alen Simonyan | Simonyan
person:mher-grigoryan | Mher Grigoryan
person:anna-naghdalyan | Anna Naghdalyan | Naghdalyan
person:ani-badalyan | Ani Badalyan | Badalyan
person:samvel-karapetyan | Samvel Karapetyan
person:raffi-hovannisian | Raffi Hovannisian
person:vahan-papazyan | Vahan Papazyan
person:alexander-arzumanyan | Alexander Arzumanyan
person:vazgen-manukyan | Vazgen Manukyan
person:gagik-harutyunyan | Gagik Harutyunyan
person:khosrov-harutyunyan | Khosrov Harutyunyan
person:hrant-bagratyan | Hrant Bagratyan
person:armen-darbinyan | Armen Darbinyan
person:vazgen-sargsyan | Vazgen Sargsyan
person:aram-sargsyan | Aram Sargsyan
person:andranik-margaryan | Andranik Margaryan
# AZE
person:mehriban-aliyeva | Mehriban Aliyeva | Aliyeva
person:zakir-hasanov | Zakir Hasanov | Hasanov?
person:aykhan-hajizada | Aykhan Hajizada | Hajizada
person:leyla-abdullayeva | Leyla Abdullayeva | Abdullayeva
person:mikayil-jabbarov | Mikayil Jabbarov | Jabbarov
person:vilayat-guliyev | Vilayat Guliyev | Guliyev?
person:tofig-gasimov | Tofig Gasimov
person:hasan-hasanov | Hasan Hasanov
person:tofig-zulfugarov | Tofig Zulfugarov
person:ayaz-mutallibov | Ayaz Mutalibov; Ayaz Mutallibov
person:yaqub-mammadov | Yaqub Mammadov
person:isa-gambar | Isa Gambar
person:firuz-mustafayev | Firuz Mustafayev
person:rahim-huseynov | Rahim Huseynov
person:panah-huseynov | Panah Huseynov
person:surat-huseynov | Surat Huseynov
person:fuad-guliyev | Fuad Guliyev
# KAZ
person:zhaslan-madiyev | Zhaslan Madiyev | Madiyev?
person:roman-vassilenko | Roman Vassilenko | Vassilenko
person:aibek-smadiyarov | Aibek Smadiyarov | Smadiyarov
person:ruslan-zhaksylykov | Ruslan Zhaksylykov | Zhaksylykov
person:maulen-ashimbayev | Maulen Ashimbayev | Ashimbayev
person:erlan-koshanov | Erlan Koshanov; Yerlan Koshanov | Koshanov
person:akezhan-kazhegeldin | Akezhan Kazhegeldin | Kazhegeldin
person:serik-zhumangarin | Serik Zhumangarin | Zhumangarin
person:kanat-bozumbayev | Kanat Bozumbayev | Bozumbayev
person:berik-imashev | Berik Imashev | Imashev?
person:toleutai-suleimenov | Toleutai Suleimenov
person:uzakbay-karamanov | Uzakbay Karamanov
person:sergey-tereshchenko | Sergey Tereshchenko
person:nurlan-balgimbayev | Nurlan Balgimbayev
# KGZ
person:felix-kulov | Feliks Kulov; Felix Kulov | Kulov
person:omurbek-babanov | Omurbek Babanov | Babanov
person:temir-sariyev | Temir Sariyev | Sariyev
person:ulukbek-maripov | Ulukbek Maripov | Maripov
person:kamchybek-tashiev | Kamchybek Tashiev; Kamchybek Tashiyev | Tashiev; Tashiyev
person:edil-baisalov | Edil Baisalov | Baisalov
person:askar-aitmatov | Askar Aitmatov
person:alikbek-jekshenkulov | Alikbek Jekshenkulov
person:ednan-karabaev | Ednan Karabaev
person:kadyrbek-sarbayev | Kadyrbek Sarbayev
person:talant-mamytov | Talant Mamytov
person:nasirdin-isanov | Nasirdin Isanov
person:tursunbek-chyngyshev | Tursunbek Chyngyshev
person:apas-jumagulov | Apas Jumagulov
person:kubanychbek-jumaliev | Kubanychbek Jumaliev
person:jumabek-ibraimov | Jumabek Ibraimov
person:amangeldy-muraliyev | Amangeldy Muraliyev
person:nikolai-tanayev | Nikolai Tanayev
person:azim-isabekov | Azim Isabekov
person:iskenderbek-aidaraliyev | Iskenderbek Aidaraliyev
person:igor-chudinov | Igor Chudinov
person:daniyar-usenov | Daniyar Usenov
person:zhantoro-satybaldiyev | Zhantoro Satybaldiyev
person:djoomart-otorbaev | Djoomart Otorbaev
person:sapar-isakov | Sapar Isakov
person:mukhammedkalyi-abylgaziev | Mukhammedkalyi Abylgaziev
person:kubatbek-boronov | Kubatbek Boronov
person:artem-novikov | Artem Novikov
# UZB
person:sodiq-safoev | Sodiq Safoev; Sodyq Safoyev | Safoev
person:furkat-sidikov | Furkat Sidikov | Sidikov?
person:javlon-vakhabov | Javlon Vakhabov | Vakhabov
person:ismatilla-irgashev | Ismatilla Irgashev; Ismatulla Irgashev | Irgashev
person:saida-mirziyoyeva | Saida Mirziyoyeva | Mirziyoyeva
person:sodiq-safoyev | Sodiq Safoyev
person:saidmukhtar-saidkasimov | Saidmukhtar Saidkasimov
person:abdulkhashim-mutalov | Abdulkhashim Mutalov
person:utkir-sultanov | Utkir Sultanov
# TUR
person:mustafa-kemal-ataturk | Mustafa Kemal Atatürk; Mustafa Kemal Ataturk; Mustafa Kemal; Kemal Atatürk; Kemal Ataturk | Atatürk; Ataturk
person:celal-bayar | Celal Bayar; Jelal Bayar | Bayar?
person:refik-saydam | Refik Saydam | Saydam
person:sukru-saracoglu | Şükrü Saracoğlu; Sukru Saracoglu; Shukri Saracoglu | Saracoglu; Saracoğlu
person:tevfik-rustu-aras | Tevfik Rüştü Aras; Tevfik Rustu Aras
person:fatin-rustu-zorlu | Fatin Rüştü Zorlu; Fatin Rustu Zorlu | Zorlu?
person:ihsan-sabri-caglayangil | İhsan Sabri Çağlayangil; Ihsan Sabri Caglayangil | Çağlayangil
person:bulend-ulusu | Bülend Ulusu; Bulend Ulusu | Ulusu
person:vahit-halefoglu | Vahit Halefoğlu; Vahit Halefoglu | Halefoglu; Halefoğlu
person:mehmet-kemal-bozay | Mehmet Kemal Bozay | Bozay
person:emine-erdogan | Emine Erdoğan; Emine Erdogan
person:abdulhamid-ii | Abdulhamid II; Sultan Abdulhamid; Abdul Hamid II
person:ali-bozer | Ali Bozer
person:ahmet-kurtcebe-alptemocin | Ahmet Kurtcebe Alptemoçin
person:safa-giray | Safa Giray
person:coskun-kirca | Coşkun Kırca
person:husamettin-cindoruk | Hüsamettin Cindoruk
# CYP
person:constantinos-kombos | Constantinos Kombos | Kombos
person:ioannis-kasoulides | Ioannis Kasoulides | Kasoulides
person:erato-kozakou-marcoullis | Erato Kozakou-Marcoullis | Kozakou-Marcoullis
person:georgios-iacovou | George Iacovou | Iacovou
person:alecos-michaelides | Alecos Michaelides
person:giorgos-lillikas | Giorgos Lillikas
# GRC
person:king-constantine | King Constantine; Constantine II
person:eleftherios-venizelos | Eleftherios Venizelos; Eleutherios Venizelos | Venizelos?
person:ioannis-metaxas | Ioannis Metaxas; John Metaxas | Metaxas
person:alexandros-papagos | Alexandros Papagos | Papagos
person:prokopis-pavlopoulos | Prokopis Pavlopoulos | Pavlopoulos
person:katerina-sakellaropoulou | Katerina Sakellaropoulou | Sakellaropoulou
person:konstantinos-tasoulas | Konstantinos Tasoulas; Constantine Tassoulas | Tasoulas
person:theodoros-pangalos | Theodoros Pangalos | Pangalos
person:evangelos-venizelos | Evangelos Venizelos | Venizelos?
person:dimitrios-droutsas | Dimitris Droutsas | Droutsas
person:lucas-papademos | Lucas Papademos | Papademos
person:yanis-varoufakis | Yanis Varoufakis | Varoufakis
person:panos-kammenos | Panos Kammenos | Kammenos
person:konstantinos-mitsotakis | Constantine Mitsotakis; Konstantinos Mitsotakis
person:michalis-papakonstantinou | Michalis Papakonstantinou
person:petros-molyviatis | Petros Molyviatis
person:stavros-lambrinidis | Stavros Lambrinidis
person:stavros-dimas | Stavros Dimas
person:georgios-katrougalos | Georgios Katrougalos
person:christos-sartzetakis | Christos Sartzetakis
person:konstantinos-stephanopoulos | Konstantinos Stephanopoulos
person:xenophon-zolotas | Xenophon Zolotas
person:panagiotis-pikrammenos | Panagiotis Pikrammenos
person:vassiliki-thanou | Vassiliki Thanou
person:ioannis-sarmas | Ioannis Sarmas
# POL
person:jozef-pilsudski | Józef Piłsudski; Jozef Pilsudski; Joseph Pilsudski | Pilsudski; Piłsudski
person:jozef-beck | Józef Beck; Jozef Beck; Colonel Beck | Beck?
person:ignacy-moscicki | Ignacy Mościcki; Ignacy Moscicki | Moscicki
person:wladyslaw-sikorski | Władysław Sikorski; Wladyslaw Sikorski; General Sikorski
person:stanislaw-mikolajczyk | Stanisław Mikołajczyk; Stanislaw Mikolajczyk | Mikolajczyk
person:boleslaw-bierut | Bolesław Bierut; Boleslaw Bierut | Bierut
person:adam-rapacki | Adam Rapacki | Rapacki
person:czeslaw-kiszczak | Czesław Kiszczak; Czeslaw Kiszczak | Kiszczak
person:tadeusz-mazowiecki | Tadeusz Mazowiecki | Mazowiecki
person:leszek-balcerowicz | Leszek Balcerowicz | Balcerowicz
person:krzysztof-skubiszewski | Krzysztof Skubiszewski | Skubiszewski
person:bronislaw-geremek | Bronisław Geremek; Bronislaw Geremek | Geremek
person:wladyslaw-bartoszewski | Władysław Bartoszewski; Wladyslaw Bartoszewski | Bartoszewski
person:leszek-miller | Leszek Miller | Miller?
person:marek-belka | Marek Belka | Belka
person:jerzy-buzek | Jerzy Buzek | Buzek
person:jaroslaw-kaczynski | Jarosław Kaczyński; Jaroslaw Kaczynski | Kaczyński?; Kaczynski?
person:anna-fotyga | Anna Fotyga | Fotyga
person:witold-waszczykowski | Witold Waszczykowski | Waszczykowski
person:jacek-czaputowicz | Jacek Czaputowicz | Czaputowicz
person:zbigniew-rau | Zbigniew Rau | Rau?
person:ewa-kopacz | Ewa Kopacz | Kopacz
person:beata-szydlo | Beata Szydło; Beata Szydlo | Szydło; Szydlo
person:mariusz-blaszczak | Mariusz Błaszczak; Mariusz Blaszczak | Błaszczak; Blaszczak
person:antoni-macierewicz | Antoni Macierewicz | Macierewicz
person:wladyslaw-kosiniak-kamysz | Władysław Kosiniak-Kamysz; Wladyslaw Kosiniak-Kamysz | Kosiniak-Kamysz
person:grzegorz-schetyna | Grzegorz Schetyna | Schetyna
person:jan-olszewski | Jan Olszewski
person:andrzej-olechowski | Andrzej Olechowski
person:dariusz-rosati | Dariusz Rosati
person:wlodzimierz-cimoszewicz | Włodzimierz Cimoszewicz
person:adam-daniel-rotfeld | Adam Daniel Rotfeld
person:stefan-meller | Stefan Meller
person:szymon-szynkowski-vel-sek | Szymon Szynkowski vel Sęk
person:jan-krzysztof-bielecki | Jan Krzysztof Bielecki
person:waldemar-pawlak | Waldemar Pawlak
person:hanna-suchocka | Hanna Suchocka
person:jozef-oleksy | Józef Oleksy
person:kazimierz-marcinkiewicz | Kazimierz Marcinkiewicz
# CZE
person:karel-schwarzenberg | Karel Schwarzenberg | Schwarzenberg
person:cyril-svoboda | Cyril Svoboda | Svoboda?
person:lubomir-zaoralek | Lubomír Zaorálek; Lubomir Zaoralek | Zaoralek; Zaorálek
person:tomas-petricek | Tomáš Petříček; Tomas Petricek | Petříček; Petricek
person:jan-lipavsky | Jan Lipavský; Jan Lipavsky | Lipavský; Lipavsky
person:petr-macinka | Petr Macinka | Macinka
person:jana-cernochova | Jana Černochová; Jana Cernochova | Černochová; Cernochova
person:jan-kavan | Jan Kavan | Kavan
person:alexandr-vondra | Alexandr Vondra | Vondra
person:josef-zieleniec | Josef Zieleniec
person:jaroslav-sedivy | Jaroslav Šedivý
person:jan-kohout | Jan Kohout
person:martin-stropnicky | Martin Stropnický
person:jan-hamacek | Jan Hamáček
person:jakub-kulhanek | Jakub Kulhánek
person:josef-tosovsky | Josef Tošovský
person:vladimir-spidla | Vladimír Špidla
person:stanislav-gross | Stanislav Gross
person:jiri-paroubek | Jiří Paroubek
person:jiri-rusnok | Jiří Rusnok
# SVK
person:ivan-korcok | Ivan Korčok; Ivan Korcok | Korčok; Korcok
person:miroslav-lajcak | Miroslav Lajčák; Miroslav Lajcak | Lajčák; Lajcak
person:juraj-blanar | Juraj Blanár; Juraj Blanar | Blanár; Blanar
person:rastislav-kacer | Rastislav Káčer; Rastislav Kacer | Káčer; Kacer
person:igor-matovic | Igor Matovič; Igor Matovic | Matovič; Matovic
person:eduard-heger | Eduard Heger | Heger
person:ludovit-odor | Ľudovít Ódor; Ludovit Odor | Ódor
person:ivan-gasparovic | Ivan Gašparovič; Ivan Gasparovic | Gašparovič; Gasparovic
person:andrej-kiska | Andrej Kiska | Kiska?
person:eduard-kukan | Eduard Kukan | Kukan
person:jan-kubis | Ján Kubiš; Jan Kubis | Kubiš; Kubis
person:robert-kalinak | Robert Kaliňák; Robert Kalinak | Kaliňák; Kalinak
person:milan-knazko | Milan Kňažko
person:juraj-schenk | Juraj Schenk
person:pavol-hamzik | Pavol Hamžík
person:zdenka-kramplova | Zdenka Kramplová
person:miroslav-wlachovsky | Miroslav Wlachovský
person:michal-kovac | Michal Kováč
person:rudolf-schuster | Rudolf Schuster
# HUN
person:miklos-horthy | Miklós Horthy; Miklos Horthy; Admiral Horthy; Nicholas Horthy | Horthy
person:julius-gombos | Julius Gombos; Gyula Gömbös | Gombos; Gömbös
person:pal-teleki | Pál Teleki; Pal Teleki; Count Teleki | Teleki
person:kalman-de-kanya | Kalman de Kanya; Kálmán Kánya; Kalman Kanya | Kanya; Kánya
person:imre-nagy | Imre Nagy | Nagy?
person:matyas-rakosi | Mátyás Rákosi; Matyas Rakosi | Rakosi; Rákosi
person:laszlo-kovacs | László Kovács; Laszlo Kovacs | Kovács?; Kovacs?
person:geza-jeszenszky | Géza Jeszenszky; Geza Jeszenszky | Jeszenszky
person:janos-martonyi | János Martonyi; Janos Martonyi | Martonyi
person:tibor-navracsics | Tibor Navracsics | Navracsics
person:katalin-novak | Katalin Novák; Katalin Novak | Novák?; Novak?
person:janos-ader | János Áder; Janos Ader | Áder
person:tamas-sulyok | Tamás Sulyok; Tamas Sulyok | Sulyok
person:peter-balazs | Péter Balázs; Peter Balazs | Balázs?
person:kinga-goncz | Kinga Göncz; Kinga Goncz | Göncz?
person:arpad-goncz | Árpád Göncz; Arpad Goncz | Göncz?
person:karoly-grosz | Károly Grósz; Karoly Grosz | Grósz?
person:miklos-nemeth | Miklós Németh; Miklos Nemeth | Németh?
person:peter-magyar | Péter Magyar; Peter Magyar
person:ferenc-somogyi | Ferenc Somogyi
person:matyas-szuros | Mátyás Szűrös
person:ferenc-madl | Ferenc Mádl
person:laszlo-solyom | László Sólyom
person:pal-schmitt | Pál Schmitt
person:laszlo-kover | László Kövér
person:peter-boross | Péter Boross
# ROU
person:king-carol | King Carol; Carol II; King Carol II
person:king-michael | King Michael; Michael I
person:ion-antonescu | Ion Antonescu; Marshal Antonescu; General Antonescu | Antonescu?
person:nicolae-titulescu | Nicolae Titulescu; Nicholas Titulescu | Titulescu
person:ana-pauker | Ana Pauker | Pauker
person:petru-groza | Petru Groza | Groza
person:ion-iliescu | Ion Iliescu | Iliescu
person:emil-constantinescu | Emil Constantinescu | Constantinescu
person:adrian-nastase | Adrian Năstase; Adrian Nastase | Năstase; Nastase
person:calin-popescu-tariceanu | Călin Popescu-Tăriceanu; Calin Popescu-Tariceanu | Popescu-Tăriceanu; Popescu-Tariceanu
person:victor-ponta | Victor Ponta | Ponta?
person:teodor-melescanu | Teodor Meleșcanu; Teodor Melescanu | Meleșcanu; Melescanu
person:titus-corlatean | Titus Corlățean; Titus Corlatean | Corlățean; Corlatean
person:bogdan-aurescu | Bogdan Aurescu | Aurescu
person:luminita-odobescu | Luminița Odobescu; Luminita Odobescu | Odobescu
person:oana-toiu | Oana Țoiu; Oana Toiu | Țoiu; Toiu
person:marcel-ciolacu | Marcel Ciolacu | Ciolacu
person:nicolae-ciuca | Nicolae Ciucă; Nicolae Ciuca | Ciucă; Ciuca
person:ilie-bolojan | Ilie Bolojan | Bolojan
person:mircea-geoana | Mircea Geoană; Mircea Geoana | Geoană; Geoana
person:cristian-diaconescu | Cristian Diaconescu | Diaconescu
person:sergiu-celac | Sergiu Celac
person:adrian-severin | Adrian Severin
person:andrei-plesu | Andrei Pleșu
person:petre-roman | Petre Roman
person:mihai-razvan-ungureanu | Mihai Răzvan Ungureanu
person:adrian-cioroianu | Adrian Cioroianu
person:lazar-comanescu | Lazăr Comănescu
person:teodor-baconschi | Teodor Baconschi
person:andrei-marga | Andrei Marga
person:ramona-manescu | Ramona Mănescu
person:emil-hurezeanu | Emil Hurezeanu
person:theodor-stolojan | Theodor Stolojan
person:nicolae-vacaroiu | Nicolae Văcăroiu
person:victor-ciorbea | Victor Ciorbea
person:gavril-dejeu | Gavril Dejeu
person:radu-vasile | Radu Vasile
person:alexandru-athanasiu | Alexandru Athanasiu
person:mugur-isarescu | Mugur Isărescu
person:eugen-bejinariu | Eugen Bejinariu
person:emil-boc | Emil Boc
person:catalin-predoiu | Cătălin Predoiu
person:sorin-cimpeanu | Sorin Cîmpeanu
person:dacian-ciolos | Dacian Cioloș
person:sorin-grindeanu | Sorin Grindeanu
person:mihai-tudose | Mihai Tudose
person:mihai-fifor | Mihai Fifor
person:viorica-dancila | Viorica Dăncilă
person:ludovic-orban | Ludovic Orban
person:florin-citu | Florin Cîțu
# BGR
person:king-boris | King Boris; Boris III; King Boris III; Czar Boris
person:georgi-dimitrov | Georgi Dimitrov; Georgi Dimitroff | Dimitrov?; Dimitroff
person:petar-mladenov | Petar Mladenov | Mladenov?
person:zhelyu-zhelev | Zhelyu Zhelev | Zhelev
person:petar-stoyanov | Petar Stoyanov | Stoyanov?
person:rosen-plevneliev | Rosen Plevneliev | Plevneliev
person:iliana-iotova | Iliana Iotova | Iotova
person:ivan-kostov | Ivan Kostov | Kostov?
person:simeon-saxe-coburg-gotha | Simeon Saxe-Coburg-Gotha; Simeon Saxe-Coburg | Saxe-Coburg-Gotha; Saxe-Coburg
person:solomon-passy | Solomon Passy | Passy
person:ivaylo-kalfin | Ivailo Kalfin | Kalfin
person:nickolay-mladenov | Nikolay Mladenov; Nickolay Mladenov | Mladenov?
person:kristian-vigenin | Kristian Vigenin | Vigenin
person:daniel-mitov | Daniel Mitov | Mitov
person:ekaterina-zaharieva | Ekaterina Zaharieva | Zaharieva
person:kiril-petkov | Kiril Petkov | Petkov
person:nikolai-denkov | Nikolay Denkov | Denkov
person:galab-donev | Galab Donev | Donev
person:mariya-gabriel | Mariya Gabriel | Gabriel?
person:rosen-zhelyazkov | Rosen Zhelyazkov | Zhelyazkov
person:georg-georgiev | Georg Georgiev | Georgiev?
person:plamen-oresharski | Plamen Oresharski | Oresharski
person:delyan-dobrev | Delyan Dobrev | Dobrev
person:viktor-valkov | Viktor Valkov
person:stoyan-ganev | Stoyan Ganev
person:stanislav-daskalov | Stanislav Daskalov
person:georgi-pirinski | Georgi Pirinski
person:stoyan-stalev | Stoyan Stalev
person:nadezhda-mihaylova | Nadezhda Mihaylova
person:rumiana-jeleva | Rumiana Jeleva
person:marin-raykov | Marin Raykov
person:radi-naydenov | Radi Naydenov
person:svetlan-stoev | Svetlan Stoev
person:teodora-genchovska | Teodora Genchovska
person:nikolay-milkov | Nikolay Milkov
person:ivan-kondov | Ivan Kondov
person:georgi-atanasov | Georgi Atanasov
person:andrey-lukanov | Andrey Lukanov
person:dimitar-popov | Dimitar Popov
person:filip-dimitrov | Filip Dimitrov
person:lyuben-berov | Lyuben Berov
person:reneta-indzhova | Reneta Indzhova
person:zhan-videnov | Zhan Videnov
person:stefan-sofiyanski | Stefan Sofiyanski
person:simeon-sakskoburggotski | Simeon Sakskoburggotski
person:georgi-bliznashki | Georgi Bliznashki
person:ognyan-gerdzhikov | Ognyan Gerdzhikov
person:stefan-yanev | Stefan Yanev
person:dimitar-glavchev | Dimitar Glavchev
# YUG
person:king-alexander | King Alexander; Alexander I of Yugoslavia
person:prince-paul | Prince Paul
person:king-peter-ii | King Peter II
person:milan-stoyadinovitch | Milan Stoyadinovitch; Milan Stojadinović; Milan Stojadinovic | Stoyadinovitch; Stojadinovic
person:dragoljub-mihailovic | Dragoljub Mihailovic; Draja Mihailovich; Draza Mihailovich | Mihailovich; Mihailovic
person:budimir-loncar | Budimir Lončar; Budimir Loncar | Loncar; Lončar
person:raif-dizdarevic | Raif Dizdarević; Raif Dizdarevic | Dizdarevic
person:branko-mikulic | Branko Mikulić; Branko Mikulic | Mikulic; Mikulić
person:ante-markovic | Ante Marković; Ante Markovic | Markovic?
person:zivadin-jovanovic | Živadin Jovanović; Zivadin Jovanovic | Jovanovic?
person:borisav-jovic | Borisav Jović
person:dobrica-cosic | Dobrica Ćosić
person:zoran-lilic | Zoran Lilić
person:svetozar-marovic | Svetozar Marović
person:milan-panic | Milan Panić
person:radoje-kontic | Radoje Kontić
person:momir-bulatovic | Momir Bulatović
person:zoran-zizic | Zoran Žižić
person:dragisa-pesic | Dragiša Pešić
# SRB
person:zoran-dindic | Zoran Djindjić; Zoran Djindjic; Zoran Đinđić | Djindjic; Đinđić
person:mirko-cvetkovic | Mirko Cvetković; Mirko Cvetkovic | Cvetkovic
person:ana-brnabic | Ana Brnabić; Ana Brnabic | Brnabic; Brnabić
person:milos-vucevic | Miloš Vučević; Milos Vucevic | Vucevic; Vučević
person:duro-macut | Djuro Macut; Đuro Macut | Macut
person:nikola-selakovic | Nikola Selaković; Nikola Selakovic | Selakovic; Selaković
person:ivan-mrkic | Ivan Mrkić; Ivan Mrkic | Mrkic
person:goran-svilanovic | Goran Svilanović; Goran Svilanovic | Svilanovic
person:vuk-draskovic | Vuk Drašković; Vuk Draskovic | Draskovic; Drašković
person:nenad-popovic | Nenad Popović; Nenad Popovic | Popovic?
person:aleksandar-vulin | Aleksandar Vulin | Vulin
person:sinisa-mali | Siniša Mali; Sinisa Mali
person:ratko-mladic | Ratko Mladić; Ratko Mladic | Mladic; Mladić
person:milan-milutinovic | Milan Milutinović
person:natasa-micic | Nataša Mićić
person:slavica-dukic-dejanovic | Slavica Đukić Dejanović
person:stanko-radmilovic | Stanko Radmilović
person:dragutin-zelenovic | Dragutin Zelenović
person:radoman-bozovic | Radoman Božović
person:nikola-sainovic | Nikola Šainović
person:mirko-marjanovic | Mirko Marjanović
person:milomir-minic | Milomir Minić
person:zoran-zivkovic | Zoran Živković
# HRV
person:kolinda-grabar-kitarovic | Kolinda Grabar-Kitarović; Kolinda Grabar-Kitarovic | Grabar-Kitarović; Grabar-Kitarovic
person:zoran-milanovic | Zoran Milanović; Zoran Milanovic | Milanović; Milanovic
person:ivo-josipovic | Ivo Josipović; Ivo Josipovic | Josipović; Josipovic
person:gordan-grlic-radman | Gordan Grlić Radman; Gordan Grlic Radman | Grlić Radman; Grlic Radman
person:marija-pejcinovic-buric | Marija Pejčinović Burić; Marija Pejcinovic Buric | Pejčinović Burić; Pejcinovic Buric
person:vesna-pusic | Vesna Pusić; Vesna Pusic | Pusić; Pusic
person:mate-granic | Mate Granić; Mate Granic | Granic; Granić
person:ivica-racan | Ivica Račan; Ivica Racan | Racan; Račan
person:tonino-picula | Tonino Picula | Picula
person:miro-kovac | Miro Kovač; Miro Kovac | Kovač?; Kovac?
person:ante-pavelic | Ante Pavelić; Ante Pavelic; Ante Pavelitch | Pavelic; Pavelitch
person:zvonimir-separovic | Zvonimir Šeparović
person:zdenko-skrabalo | Zdenko Škrabalo
person:miomir-zuzul | Miomir Žužul
person:gordan-jandrokovic | Gordan Jandroković
person:davor-ivo-stier | Davor Ivo Stier
person:vlatko-pavletic | Vlatko Pavletić
person:zlatko-tomcic | Zlatko Tomčić
person:josip-manolic | Josip Manolić
person:franjo-greguric | Franjo Gregurić
person:hrvoje-sarinic | Hrvoje Šarinić
person:nikica-valentic | Nikica Valentić
person:zlatko-matesa | Zlatko Mateša
person:tihomir-oreskovic | Tihomir Orešković
# SVN
person:milan-kucan | Milan Kučan; Milan Kucan | Kučan; Kucan
person:danilo-turk | Danilo Türk; Danilo Turk
person:natasa-pirc-musar | Nataša Pirc Musar; Natasa Pirc Musar | Pirc Musar
person:robert-golob | Robert Golob | Golob
person:marjan-sarec | Marjan Šarec; Marjan Sarec | Šarec; Sarec
person:alenka-bratusek | Alenka Bratušek; Alenka Bratusek | Bratušek; Bratusek
person:tanja-fajon | Tanja Fajon | Fajon
person:anze-logar | Anže Logar; Anze Logar | Logar?
person:dimitrij-rupel | Dimitrij Rupel | Rupel
person:karl-erjavec | Karl Erjavec | Erjavec
person:lojze-peterle | Lojze Peterle
person:zoran-thaler | Zoran Thaler
person:davorin-kracun | Davorin Kračun
person:boris-frlec | Boris Frlec
person:ivo-vajgl | Ivo Vajgl
person:samuel-zbogar | Samuel Žbogar
person:andrej-bajuk | Andrej Bajuk
person:anton-rop | Anton Rop
# BIH
person:denis-becirovic | Denis Bećirović; Denis Becirovic | Bećirović; Becirovic
person:zeljko-komsic | Željko Komšić; Zeljko Komsic | Komšić; Komsic
person:zeljka-cvijanovic | Željka Cvijanović; Zeljka Cvijanovic | Cvijanović; Cvijanovic
person:bakir-izetbegovic | Bakir Izetbegović; Bakir Izetbegovic
person:sefik-dzaferovic | Šefik Džaferović; Sefik Dzaferovic | Džaferović; Dzaferovic
person:elmedin-konakovic | Elmedin Konaković; Elmedin Konakovic | Konaković; Konakovic
person:bisera-turkovic | Bisera Turković; Bisera Turkovic | Turković; Turkovic
person:dragan-covic | Dragan Čović; Dragan Covic | Čović; Covic
person:borjana-kristo | Borjana Krišto; Borjana Kristo | Krišto; Kristo
person:christian-schmidt | Christian Schmidt
person:valentin-inzko | Valentin Inzko | Inzko
person:irfan-ljubijankic | Irfan Ljubijankić
person:muhamed-sacirbey | Muhamed Sacirbey
person:jadranko-prlic | Jadranko Prlić
person:zlatko-lagumdzija | Zlatko Lagumdžija
person:mladen-ivanic | Mladen Ivanić
person:sven-alkalaj | Sven Alkalaj
person:igor-crnadak | Igor Crnadak
person:spasoje-tusevljak | Spasoje Tuševljak
person:martin-raguz | Martin Raguž
person:bozidar-matic | Božidar Matić
person:dragan-mikerevic | Dragan Mikerević
person:adnan-terzic | Adnan Terzić
person:nikola-spiric | Nikola Špirić
person:vjekoslav-bevanda | Vjekoslav Bevanda
person:denis-zvizdic | Denis Zvizdić
person:zoran-tegeltija | Zoran Tegeltija
person:zivko-radisic | Živko Radišić
person:ante-jelavic | Ante Jelavić
person:jozo-krizanovic | Jozo Križanović
person:beriz-belkic | Beriz Belkić
person:mirko-sarovic | Mirko Šarović
person:borislav-paravac | Borislav Paravac
person:ivo-miro-jovic | Ivo Miro Jović
person:nebojsa-radmanovic | Nebojša Radmanović
person:jure-pelivan | Jure Pelivan
person:mile-akmadzic | Mile Akmadžić
person:hasan-muratovic | Hasan Muratović
# MNE
person:jakov-milatovic | Jakov Milatović; Jakov Milatovic | Milatović; Milatovic
person:filip-vujanovic | Filip Vujanović; Filip Vujanovic | Vujanović; Vujanovic
person:milojko-spajic | Milojko Spajić; Milojko Spajic | Spajić; Spajic
person:dritan-abazovic | Dritan Abazović; Dritan Abazovic | Abazović; Abazovic
person:zdravko-krivokapic | Zdravko Krivokapić; Zdravko Krivokapic | Krivokapić?; Krivokapic
person:dusko-markovic | Duško Marković; Dusko Markovic | Markovic?
person:igor-luksic | Igor Lukšić; Igor Luksic | Lukšić; Luksic
person:srdan-darmanovic | Srdjan Darmanovic | Darmanovic
person:ervin-ibrahimovic | Ervin Ibrahimovic | Ibrahimovic?
person:miodrag-vlahovic | Miodrag Vlahović
person:milan-rocen | Milan Roćen
person:nebojsa-kaluderovic | Nebojša Kaluđerović
person:dorde-radulovic | Đorđe Radulović
person:ranko-krivokapic | Ranko Krivokapić
person:filip-ivanovic | Filip Ivanović
person:zeljko-sturanovic | Željko Šturanović
# MKD
person:boris-trajkovski | Boris Trajkovski | Trajkovski
person:gjorge-ivanov | Gjorge Ivanov; Gjorgje Ivanov
person:stevo-pendarovski | Stevo Pendarovski | Pendarovski
person:gordana-siljanovska-davkova | Gordana Siljanovska-Davkova | Siljanovska-Davkova
person:dimitar-kovacevski | Dimitar Kovačevski; Dimitar Kovacevski | Kovachevski; Kovacevski
person:hristijan-mickoski | Hristijan Mickoski | Mickoski
person:nikola-dimitrov | Nikola Dimitrov
person:bujar-osmani | Bujar Osmani | Osmani?
person:timco-mucunski | Timčo Mucunski; Timco Mucunski | Mucunski
person:kiro-gligorov | Kiro Gligorov | Gligorov
person:antonio-milososki | Antonio Milososki | Milososki
person:nikola-poposki | Nikola Poposki | Poposki
person:denko-maleski | Denko Maleski
person:stevo-crvenkovski | Stevo Crvenkovski
person:ljubomir-frckoski | Ljubomir Frčkoski
person:blagoj-handziski | Blagoj Handžiski
person:aleksandar-dimitrov | Aleksandar Dimitrov
person:srgjan-kerim | Srgjan Kerim
person:ilinka-mitreva | Ilinka Mitreva
person:slobodan-casule | Slobodan Čašule
person:savo-klimovski | Savo Klimovski
person:ljupco-jordanovski | Ljupčo Jordanovski
person:nikola-kljusev | Nikola Kljusev
person:radmila-sekerinska | Radmila Šekerinska
person:hari-kostov | Hari Kostov
person:vlado-buckovski | Vlado Bučkovski
person:emil-dimitriev | Emil Dimitriev
person:oliver-spasovski | Oliver Spasovski
person:talat-xhaferi | Talat Xhaferi
# XKX
person:vjosa-osmani | Vjosa Osmani; Vjosa Osmani-Sadriu | Osmani-Sadriu
person:ibrahim-rugova | Ibrahim Rugova | Rugova
person:atifete-jahjaga | Atifete Jahjaga | Jahjaga
person:isa-mustafa | Isa Mustafa
person:enver-hoxhaj | Enver Hoxhaj | Hoxhaj
person:donika-gervalla-schwarz | Donika Gërvalla; Donika Gervalla; Donika Gervalla-Schwarz | Gervalla
person:kadri-veseli | Kadri Veseli | Veseli?
person:behgjet-pacolli | Behgjet Pacolli
person:glauk-konjufca | Glauk Konjufca
person:meliza-haradinaj-stublla | Meliza Haradinaj-Stublla
person:jakup-krasniqi | Jakup Krasniqi
person:bajram-rexhepi | Bajram Rexhepi
person:bajram-kosumi | Bajram Kosumi
person:agim-ceku | Agim Çeku
person:avdullah-hoti | Avdullah Hoti
# ALB
person:king-zog | King Zog; Ahmed Zogu
person:bujar-nishani | Bujar Nishani | Nishani
person:ilir-meta | Ilir Meta | Meta?
person:bajram-begaj | Bajram Begaj | Begaj
person:olta-xhacka | Olta Xhaçka; Olta Xhacka | Xhacka
person:igli-hasani | Igli Hasani | Hasani?
person:elisa-spiropali | Elisa Spiropali | Spiropali
person:ditmir-bushati | Ditmir Bushati | Bushati
person:gent-cakaj | Gent Cakaj | Cakaj
person:paskal-milo | Paskal Milo | Milo?
person:pandeli-majko | Pandeli Majko | Majko
person:alfred-serreqi | Alfred Serreqi
person:tritan-shehu | Tritan Shehu
person:arjan-starova | Arjan Starova
person:arta-dade | Arta Dade
person:kastriot-islami | Kastriot Islami
person:besnik-mustafaj | Besnik Mustafaj
person:lulzim-basha | Lulzim Basha
person:edmond-haxhinasto | Edmond Haxhinasto
person:edmond-panariti | Edmond Panariti
person:aldo-bumci | Aldo Bumçi
person:rexhep-meidani | Rexhep Meidani
person:alfred-moisiu | Alfred Moisiu
person:bamir-topi | Bamir Topi
person:adil-carcani | Adil Çarçani
person:ylli-bufi | Ylli Bufi
person:vilson-ahmeti | Vilson Ahmeti
person:aleksander-meksi | Aleksandër Meksi
person:bashkim-fino | Bashkim Fino
# EST
person:lennart-meri | Lennart Meri | Meri?
person:arnold-ruutel | Arnold Rüütel; Arnold Ruutel | Rüütel; Ruutel
person:kersti-kaljulaid | Kersti Kaljulaid | Kaljulaid
person:alar-karis | Alar Karis | Karis
person:urmas-paet | Urmas Paet | Paet
person:urmas-reinsalu | Urmas Reinsalu | Reinsalu
person:margus-tsahkna | Margus Tsahkna | Tsahkna
person:eva-maria-liimets | Eva-Maria Liimets | Liimets
person:sven-mikser | Sven Mikser | Mikser
person:taavi-roivas | Taavi Rõivas; Taavi Roivas | Rõivas; Roivas
person:kristen-michal | Kristen Michal | Michal?
person:hanno-pevkur | Hanno Pevkur | Pevkur
person:konstantin-pats | Konstantin Päts; Konstantin Pats | Päts
person:jaan-manitski | Jaan Manitski
person:trivimi-velliste | Trivimi Velliste
person:juri-luik | Jüri Luik
person:riivo-sinijarv | Riivo Sinijärv
person:siim-kallas | Siim Kallas
person:raul-malk | Raul Mälk
person:kristiina-ojuland | Kristiina Ojuland
person:rein-lang | Rein Lang
person:keit-pentus-rosimannus | Keit Pentus-Rosimannus
person:marina-kaljurand | Marina Kaljurand
person:jurgen-ligi | Jürgen Ligi
person:edgar-savisaar | Edgar Savisaar
person:tiit-vahi | Tiit Vähi
person:andres-tarand | Andres Tarand
person:mart-siimann | Mart Siimann
person:juhan-parts | Juhan Parts
# LVA
person:vaira-vike-freiberga | Vaira Vīķe-Freiberga; Vaira Vike-Freiberga | Vike-Freiberga; Vīķe-Freiberga
person:guntis-ulmanis | Guntis Ulmanis | Ulmanis
person:valdis-zatlers | Valdis Zatlers | Zatlers
person:andris-berzins-president | Andris Bērziņš?; Andris Berzins | Bērziņš?; Berzins?
person:raimonds-vejonis | Raimonds Vējonis; Raimonds Vejonis | Vējonis; Vejonis
person:egils-levits | Egils Levits | Levits
person:edgars-rinkevics | Edgars Rinkēvičs; Edgars Rinkevics | Rinkēvičs; Rinkevics
person:krisjanis-karins | Krišjānis Kariņš; Krisjanis Karins | Kariņš; Karins
person:evika-silina | Evika Siliņa; Evika Silina | Siliņa; Silina
person:baiba-braze | Baiba Braže; Baiba Braze | Braže; Braze
person:laimdota-straujuma | Laimdota Straujuma | Straujuma
person:artis-pabriks | Artis Pabriks | Pabriks
person:indulis-berzins | Indulis Bērziņš; Indulis Berzins
person:karlis-ulmanis | Kārlis Ulmanis; Karlis Ulmanis
person:janis-jurkans | Jānis Jurkāns
person:georgs-andrejevs | Georgs Andrejevs
person:valdis-birkavs | Valdis Birkavs
person:sandra-kalniete | Sandra Kalniete
person:rihards-piks | Rihards Pīks
person:maris-riekstins | Māris Riekstiņš
person:aivis-ronis | Aivis Ronis
person:girts-valdis-kristovskis | Ģirts Valdis Kristovskis
person:anatolijs-gorbunovs | Anatolijs Gorbunovs
person:ivars-godmanis | Ivars Godmanis
person:maris-gailis | Māris Gailis
person:andris-skele | Andris Šķēle
person:guntars-krasts | Guntars Krasts
person:vilis-kristopans | Vilis Krištopans
person:andris-berzins | Andris Bērziņš?
person:einars-repse | Einars Repše
person:indulis-emsis | Indulis Emsis
person:aigars-kalvitis | Aigars Kalvītis
# LTU
person:gitanas-nauseda | Gitanas Nausėda; Gitanas Nauseda | Nausėda; Nauseda
person:antanas-smetona | Antanas Smetona | Smetona
person:antanas-valionis | Antanas Valionis | Valionis
person:audronius-azubalis | Audronius Ažubalis; Audronius Azubalis | Azubalis
person:linas-linkevicius | Linas Linkevičius; Linas Linkevicius | Linkevičius; Linkevicius
person:gabrielius-landsbergis | Gabrielius Landsbergis | Landsbergis?
person:kestutis-budrys | Kęstutis Budrys; Kestutis Budrys | Budrys
person:ingrida-simonyte | Ingrida Šimonytė; Ingrida Simonyte | Šimonytė; Simonyte
person:saulius-skvernelis | Saulius Skvernelis | Skvernelis
person:andrius-kubilius | Andrius Kubilius | Kubilius
person:arvydas-anusauskas | Arvydas Anušauskas; Arvydas Anusauskas | Anušauskas; Anusauskas
person:inga-ruginiene | Inga Ruginienė; Inga Ruginiene | Ruginienė; Ruginiene
person:gintautas-paluckas | Gintautas Paluckas | Paluckas
person:algirdas-saudargas | Algirdas Saudargas
person:povilas-gylys | Povilas Gylys
person:petras-vaitiekunas | Petras Vaitiekūnas
person:vygaudas-usackas | Vygaudas Ušackas
person:arturas-paulauskas | Artūras Paulauskas
person:kazimira-prunskiene | Kazimira Prunskienė
person:albertas-simenas | Albertas Šimėnas
person:gediminas-vagnorius | Gediminas Vagnorius
person:aleksandras-abisala | Aleksandras Abišala
person:bronislovas-lubys | Bronislovas Lubys
person:adolfas-slezevicius | Adolfas Šleževičius
person:laurynas-mindaugas-stankevicius | Laurynas Mindaugas Stankevičius
person:zigmantas-balcytis | Zigmantas Balčytis
person:gediminas-kirkilas | Gediminas Kirkilas
person:algirdas-butkevicius | Algirdas Butkevičius
person:rimantas-sadzius | Rimantas Šadžius
# FIN
person:carl-gustaf-mannerheim | Carl Gustaf Mannerheim; Marshal Mannerheim; Carl Mannerheim | Mannerheim
person:juho-paasikivi | Juho Paasikivi; J. K. Paasikivi | Paasikivi
person:risto-ryti | Risto Ryti | Ryti
person:vaino-tanner | Väinö Tanner; Vaino Tanner | Tanner?
person:erkki-tuomioja | Erkki Tuomioja | Tuomioja
person:ilkka-kanerva | Ilkka Kanerva | Kanerva
person:timo-soini | Timo Soini | Soini
person:pekka-haavisto | Pekka Haavisto | Haavisto?
person:elina-valtonen | Elina Valtonen | Valtonen
person:antti-kaikkonen | Antti Kaikkonen | Kaikkonen
person:antti-hakkanen | Antti Häkkänen; Antti Hakkanen | Häkkänen; Hakkanen
person:antti-rinne | Antti Rinne | Rinne?
person:kalevi-sorsa | Kalevi Sorsa | Sorsa?
person:harri-holkeri | Harri Holkeri | Holkeri
person:esko-aho | Esko Aho | Aho?
person:pertti-paasio | Pertti Paasio
person:paavo-vayrynen | Paavo Väyrynen
person:heikki-haavisto | Heikki Haavisto
person:anneli-jaatteenmaki | Anneli Jäätteenmäki
person:mari-kiviniemi | Mari Kiviniemi
# SWE
person:gustaf-v | Gustaf V; King Gustaf; King Gustav V
person:carl-xvi-gustaf | Carl XVI Gustaf; King Carl XVI Gustaf; King Carl Gustaf
person:anna-lindh | Anna Lindh | Lindh
person:laila-freivalds | Laila Freivalds | Freivalds
person:jan-eliasson | Jan Eliasson | Eliasson
person:margot-wallstrom | Margot Wallström; Margot Wallstrom | Wallström; Wallstrom
person:ann-linde | Ann Linde | Linde?
person:tobias-billstrom | Tobias Billström; Tobias Billstrom | Billström; Billstrom
person:maria-malmer-stenergard | Maria Malmer Stenergard | Malmer Stenergard; Stenergard
person:peter-hultqvist | Peter Hultqvist | Hultqvist
person:pal-jonson | Pål Jonson; Pal Jonson | Jonson?
person:lena-hjelm-wallen | Lena Hjelm-Wallén; Lena Hjelm-Wallen | Hjelm-Wallén
person:osten-unden | Östen Undén; Osten Unden | Undén
person:sten-andersson | Sten Andersson | Andersson?
person:hans-blix | Hans Blix | Blix
person:margaretha-af-ugglas | Margaretha af Ugglas
# NOR
person:haakon-vii | Haakon VII; King Haakon
person:harald-v | King Harald; Harald V; King Harald V
person:vidkun-quisling | Vidkun Quisling | Quisling
person:halvdan-koht | Halvdan Koht | Koht
person:knut-frydenlund | Knut Frydenlund | Frydenlund
person:jan-petersen | Jan Petersen | Petersen?
person:espen-barth-eide | Espen Barth Eide | Barth Eide; Eide
person:borge-brende | Børge Brende; Borge Brende | Brende
person:ine-eriksen-soreide | Ine Eriksen Søreide; Ine Eriksen Soreide; Ine Marie Eriksen Søreide | Eriksen Søreide; Eriksen Soreide
person:anniken-huitfeldt | Anniken Huitfeldt | Huitfeldt
person:jan-egeland | Jan Egeland | Egeland
person:frank-bakke-jensen | Frank Bakke-Jensen | Bakke-Jensen
person:bjorn-arild-gram | Bjørn Arild Gram; Bjorn Arild Gram | Gram?
person:tore-sandvik | Tore Sandvik | Sandvik?
person:thorvald-stoltenberg | Thorvald Stoltenberg
person:johan-jorgen-holst | Johan Jørgen Holst
person:bjorn-tore-godal | Bjørn Tore Godal
person:olav-v | Olav V?
person:jan-p-syse | Jan P. Syse
person:anne-enger-lahnstein | Anne Enger Lahnstein
# DNK
person:king-christian-x | King Christian X; Christian X
person:margrethe-ii | Queen Margrethe; Margrethe II; Queen Margrethe II
person:frederik-x | King Frederik; Frederik X; King Frederik X
person:anker-jorgensen | Anker Jørgensen; Anker Jorgensen | Jørgensen?
person:uffe-ellemann-jensen | Uffe Ellemann-Jensen | Ellemann-Jensen
person:poul-nyrup-rasmussen | Poul Nyrup Rasmussen | Nyrup Rasmussen
person:per-stig-moller | Per Stig Møller; Per Stig Moller | Stig Møller; Stig Moller
person:villy-sovndal | Villy Søvndal; Villy Sovndal | Søvndal; Sovndal
person:martin-lidegaard | Martin Lidegaard | Lidegaard
person:kristian-jensen | Kristian Jensen | Jensen?
person:anders-samuelsen | Anders Samuelsen | Samuelsen
person:jeppe-kofod | Jeppe Kofod | Kofod
person:lars-lokke-rasmussen | Lars Løkke Rasmussen; Lars Lokke Rasmussen | Løkke Rasmussen; Lokke Rasmussen; Løkke
person:troels-lund-poulsen | Troels Lund Poulsen | Lund Poulsen
person:jens-frederik-nielsen | Jens-Frederik Nielsen | Nielsen?
person:mute-egede | Múte Egede; Mute Egede; Mute Bourup Egede | Egede
person:niels-helveg-petersen | Niels Helveg Petersen
person:mogens-lykketoft | Mogens Lykketoft
person:lene-espersen | Lene Espersen
person:holger-k-nielsen | Holger K. Nielsen
# ISL
person:olafur-ragnar-grimsson | Ólafur Ragnar Grímsson; Olafur Ragnar Grimsson | Grímsson; Grimsson
person:gudni-th-johannesson | Guðni Jóhannesson; Gudni Johannesson; Gudni Th. Johannesson | Johannesson?
person:halla-tomasdottir | Halla Tómasdóttir; Halla Tomasdottir | Tómasdóttir; Tomasdottir
person:katrin-jakobsdottir | Katrín Jakobsdóttir; Katrin Jakobsdottir | Jakobsdóttir; Jakobsdottir
person:bjarni-benediktsson | Bjarni Benediktsson | Benediktsson
person:kristrun-frostadottir | Kristrún Frostadóttir; Kristrun Frostadottir | Frostadóttir; Frostadottir
person:steingrimur-hermannsson | Steingrímur Hermannsson; Steingrimur Hermannsson | Hermannsson
person:geir-haarde | Geir Haarde | Haarde
person:thorgerdur-katrin-gunnarsdottir | Þorgerður Katrín Gunnarsdóttir; Thorgerdur Katrin Gunnarsdottir | Gunnarsdottir; Gunnarsdóttir
person:gudlaugur-thor-thordarson | Guðlaugur Þór Þórðarson; Gudlaugur Thor Thordarson | Thordarson
person:sigmundur-david-gunnlaugsson | Sigmundur Davíð Gunnlaugsson; Sigmundur David Gunnlaugsson | Gunnlaugsson
person:jon-baldvin-hannibalsson | Jón Baldvin Hannibalsson
person:halldor-asgrimsson | Halldór Ásgrímsson
person:valgerdur-sverrisdottir | Valgerður Sverrisdóttir
person:ingibjorg-solrun-gisladottir | Ingibjörg Sólrún Gísladóttir
person:ossur-skarphedinsson | Össur Skarphéðinsson
person:gunnar-bragi-sveinsson | Gunnar Bragi Sveinsson
person:lilja-dogg-alfredsdottir | Lilja Dögg Alfreðsdóttir
person:thordis-kolbrun-reykfjord-gylfadottir | Þórdís Kolbrún Reykfjörð Gylfadóttir
person:vigdis-finnbogadottir | Vigdís Finnbogadóttir
person:johanna-sigurdardottir | Jóhanna Sigurðardóttir
person:sigurdur-ingi-johannsson | Sigurður Ingi Jóhannsson
# MLT
person:eddie-fenech-adami | Edward Fenech Adami; Eddie Fenech Adami | Fenech Adami
person:robert-abela | Robert Abela | Abela?
person:lawrence-gonzi | Lawrence Gonzi | Gonzi
person:george-vella | George Vella | Vella?
person:ian-borg | Ian Borg | Borg?
person:evarist-bartolo | Evarist Bartolo | Bartolo
person:karmenu-mifsud-bonnici | Karmenu Mifsud Bonnici | Mifsud Bonnici
person:alfred-sant | Alfred Sant | Sant?
person:guido-de-marco | Guido de Marco
person:joe-borg | Joe Borg
person:john-dalli | John Dalli
person:michael-frendo | Michael Frendo
person:tonio-borg | Tonio Borg
person:francis-zammit-dimech | Francis Zammit Dimech
person:carmelo-abela | Carmelo Abela
person:censu-tabone | Ċensu Tabone
person:ugo-mifsud-bonnici | Ugo Mifsud Bonnici
person:george-abela | George Abela
person:marie-louise-coleiro-preca | Marie-Louise Coleiro Preca
person:myriam-spiteri-debono | Myriam Spiteri Debono
# CHN
person:sun-yat-sen | Sun Yat-sen; Sun Yat-Sen
person:wu-xueqian | Wu Xueqian; Wu Hsueh-chien | Wu?
person:qian-qichen | Qian Qichen; Chien Chi-chen | Qian
person:huang-hua | Huang Hua
person:qiao-guanhua | Qiao Guanhua; Chiao Kuan-hua
person:ji-pengfei | Ji Pengfei; Chi Peng-fei
person:chen-yi | Chen Yi
person:liu-shaoqi | Liu Shaoqi; Liu Shao-chi
person:lin-biao | Lin Biao; Lin Piao
person:peng-dehuai | Peng Dehuai
person:hua-guofeng | Hua Guofeng; Hua Kuo-feng
person:zhao-ziyang | Zhao Ziyang; Chao Tzu-yang
person:hu-yaobang | Hu Yaobang; Hu Yao-bang
person:li-xiannian | Li Xiannian; Li Hsien-nien
person:yang-shangkun | Yang Shangkun
person:wu-yi | Wu Yi
person:zeng-qinghong | Zeng Qinghong
person:zeng-peiyan | Zeng Peiyan
person:liu-he | Liu He
person:liu-yandong | Liu Yandong
person:wang-yang | Wang Yang
person:wang-huning | Wang Huning
person:cai-qi | Cai Qi
person:hu-chunhua | Hu Chunhua
person:sun-chunlan | Sun Chunlan
person:zhang-guoqing | Zhang Guoqing
person:liu-guozhong | Liu Guozhong
person:xie-feng | Xie Feng
person:cui-tiankai | Cui Tiankai
person:liu-xiaoming | Liu Xiaoming
person:zhang-jun | Zhang Jun
person:fu-cong | Fu Cong
person:liu-jieyi | Liu Jieyi
person:li-baodong | Li Baodong
person:wang-guangya | Wang Guangya
person:liu-jianchao | Liu Jianchao
person:luo-zhaohui | Luo Zhaohui
person:le-yucheng | Le Yucheng
person:zhang-yesui | Zhang Yesui
person:sun-weidong | Sun Weidong
person:deng-li | Deng Li
person:chen-xiaodong | Chen Xiaodong
person:zhong-shan | Zhong Shan
person:gao-hucheng | Gao Hucheng
person:chen-deming | Chen Deming
person:wang-wentao | Wang Wentao
person:li-chenggang | Li Chenggang
person:bo-xilai | Bo Xilai
person:liang-guanglie | Liang Guanglie
person:cao-gangchuan | Cao Gangchuan
person:chi-haotian | Chi Haotian
person:chang-wanquan | Chang Wanquan
person:guan-youfei | Guan Youfei
person:zhang-youxia | Zhang Youxia
person:he-weidong | He Weidong
person:wu-qian | Wu Qian
person:tan-kefei | Tan Kefei
person:zhang-xiaogang | Zhang Xiaogang
person:ren-guoqiang | Ren Guoqiang
person:yang-yujun | Yang Yujun
person:geng-yansheng | Geng Yansheng
person:kong-quan | Kong Quan
person:zhang-qiyue | Zhang Qiyue
person:sun-yuxi | Sun Yuxi
person:zhu-bangzao | Zhu Bangzao
person:liu-weimin | Liu Weimin
person:shen-guofang | Shen Guofang
person:cui-dapeng | Cui Dapeng
person:shu-jueting | Shu Jueting
person:he-yongqian | He Yongqian
person:he-yadong | He Yadong
person:gao-feng | Gao Feng
person:shen-danyang | Shen Danyang
person:zhou-xiaochuan | Zhou Xiaochuan
person:yi-gang | Yi Gang
person:pan-gongsheng | Pan Gongsheng
person:lou-jiwei | Lou Jiwei
person:lan-foan | Lan Fo'an; Lan Foan
person:zhang-xiaoqiang | Zhang Xiaoqiang
person:xu-caihou | Xu Caihou
person:guo-boxiong | Guo Boxiong
person:fan-changlong | Fan Changlong
person:xu-qiliang | Xu Qiliang
person:chen-wenqing | Chen Wenqing
person:shi-taifeng | Shi Taifeng
person:liu-xiaobo | Liu Xiaobo
person:chen-xu | Chen Xu
person:wu-jianmin | Wu Jianmin
person:lu-shaye | Lu Shaye
person:dai-bing | Dai Bing
person:geng-huichang | Geng Huichang
person:xu-feihong | Xu Feihong
person:zhai-jun | Zhai Jun
# HKG
person:carrie-lam | Carrie Lam; Carrie Lam Cheng Yuet-ngor
person:john-lee | John Lee; John Lee Ka-chiu
person:leung-chun-ying | Leung Chun-ying; CY Leung
person:donald-tsang | Donald Tsang
person:tung-chee-hwa | Tung Chee-hwa; Tung Chee Hwa
person:chris-patten | Chris Patten | Patten?
person:joshua-wong | Joshua Wong
person:paul-chan | Paul Chan; Paul Chan Mo-po
# TWN
person:chiang-kai-shek | Chiang Kai-shek; Chiang Kai-Shek; Generalissimo Chiang Kai-shek | Chiang?
person:chiang-ching-kuo | Chiang Ching-kuo
person:lee-teng-hui | Lee Teng-hui
person:wang-ching-wei | Wang Ching-wei; Wang Jingwei
person:t-v-soong | T. V. Soong; T.V. Soong | Soong?
person:h-h-kung | H. H. Kung
person:wellington-koo | Wellington Koo; V. K. Wellington Koo
person:quo-tai-chi | Quo Tai-chi
person:lien-chan | Lien Chan
person:su-tseng-chang | Su Tseng-chang
person:joseph-wu | Joseph Wu; Joseph Wu Jaushieh
person:lin-chia-lung | Lin Chia-lung
person:hsiao-bi-khim | Hsiao Bi-khim
person:su-chi | Su Chi
person:eric-chu | Eric Chu
person:cheng-li-wun | Cheng Li-wun
person:han-kuo-yu | Han Kuo-yu
person:wellington-koo-li-hsiung | Wellington Koo Li-hsiung
person:james-huang | James Huang
person:yu-shyi-kun | Yu Shyi-kun
person:joanne-ou | Joanne Ou
person:fredrick-chien | Fredrick Chien
person:john-chang | John Chang
person:jason-hu | Jason Hu
person:c-j-chen | Chen Chien-jen?
person:tien-hung-mao | Tien Hung-mao
person:eugene-chien | Eugene Chien
person:mark-chen | Mark Chen
person:francisco-ou | Francisco Ou
person:timothy-yang | Timothy Yang
person:david-lin | David Lin
person:david-lee | David Lee
person:lee-huan | Lee Huan
person:hau-pei-tsun | Hau Pei-tsun
person:vincent-siew | Vincent Siew
person:tang-fei | Tang Fei
person:chang-chun-hsiung | Chang Chun-hsiung
person:frank-hsieh | Frank Hsieh
person:liu-chao-shiuan | Liu Chao-shiuan
person:wu-den-yih | Wu Den-yih
person:sean-chen | Sean Chen
person:jiang-yi-huah | Jiang Yi-huah
person:mao-chi-kuo | Mao Chi-kuo
person:simon-chang | Simon Chang
person:lin-chuan | Lin Chuan
person:chen-chien-jen | Chen Chien-jen?
person:cho-jung-tai | Cho Jung-tai
# JPN
person:hirohito | Hirohito; Emperor Hirohito | Hirohito
person:akihito | Akihito; Emperor Akihito | Akihito
person:fumimaro-konoe | Fumimaro Konoe; Prince Konoe; Fumimaro Konoye; Prince Konoye | Konoe; Konoye
person:hideki-tojo | Hideki Tōjō; Hideki Tojo; General Tojo | Tojo
person:koki-hirota | Koki Hirota | Hirota
person:hachiro-arita | Hachiro Arita | Arita?
person:kazushige-ugaki | Kazushige Ugaki | Ugaki
person:yosuke-matsuoka | Yosuke Matsuoka | Matsuoka
person:mamoru-shigemitsu | Mamoru Shigemitsu | Shigemitsu
person:shigenori-togo | Shigenori Togo | Togo?
person:nobuyuki-abe | Nobuyuki Abe
person:mitsumasa-yonai | Mitsumasa Yonai | Yonai
person:kantaro-suzuki | Kantaro Suzuki
person:shigeru-yoshida | Shigeru Yoshida | Yoshida?
person:ichiro-hatoyama | Ichiro Hatoyama
person:tanzan-ishibashi | Tanzan Ishibashi | Ishibashi?
person:takeo-miki | Takeo Miki | Miki?
person:takeo-fukuda | Takeo Fukuda
person:shintaro-abe | Shintaro Abe
person:tadashi-kuranari | Tadashi Kuranari | Kuranari
person:sosuke-uno | Sosuke Uno | Uno?
person:taro-nakayama | Taro Nakayama
person:michio-watanabe | Michio Watanabe | Watanabe?
person:yohei-kono | Yohei Kono
person:makiko-tanaka | Makiko Tanaka
person:yoriko-kawaguchi | Yoriko Kawaguchi | Kawaguchi
person:nobutaka-machimura | Nobutaka Machimura | Machimura
person:masahiko-komura | Masahiko Komura; Masahiko Koumura | Komura; Koumura
person:hirofumi-nakasone | Hirofumi Nakasone | Nakasone?
person:seiji-maehara | Seiji Maehara | Maehara
person:takeaki-matsumoto | Takeaki Matsumoto | Matsumoto?
person:koichiro-gemba | Koichiro Gemba; Koichiro Genba | Gemba; Genba
person:seiji-kihara | Seiji Kihara
person:minoru-kihara | Minoru Kihara | Kihara?
person:gen-nakatani | Gen Nakatani | Nakatani
person:yasukazu-hamada | Yasukazu Hamada | Hamada?
person:itsunori-onodera | Itsunori Onodera | Onodera
person:tomomi-inada | Tomomi Inada | Inada
person:nobuo-kishi | Nobuo Kishi | Kishi?
person:shinjiro-koizumi | Shinjiro Koizumi | Koizumi?
person:shigeru-kitamura | Shigeru Kitamura
person:ryosei-akazawa | Ryosei Akazawa | Akazawa
person:yasutoshi-nishimura | Yasutoshi Nishimura | Nishimura?
person:hiroshige-seko | Hiroshige Seko | Seko
person:akira-amari | Akira Amari | Amari
person:haruhiko-kuroda | Haruhiko Kuroda | Kuroda
person:kazuo-ueda | Kazuo Ueda | Ueda?
person:hirokazu-matsuno | Hirokazu Matsuno | Matsuno
person:nobuteru-ishihara | Nobuteru Ishihara
person:shintaro-ishihara | Shintaro Ishihara | Ishihara?
person:hiroyuki-hosoda | Hiroyuki Hosoda | Hosoda
person:morihiro-hosokawa | Morihiro Hosokawa | Hosokawa
person:tsutomu-hata | Tsutomu Hata | Hata?
person:masako | Masako; Empress Masako
person:katsunobu-kato | Katsunobu Kato | Kato?
person:shunichi-suzuki | Shunichi Suzuki
person:hajime-tamura | Hajime Tamura | Tamura?
person:kabun-muto | Kabun Muto
person:koji-kakizawa | Koji Kakizawa
person:yukihiko-ikeda | Yukihiko Ikeda
# KOR
person:kim-young-sam | Kim Young-sam; Kim Young Sam
person:han-duck-soo | Han Duck-soo; Han Duck Soo
person:han-seung-soo | Han Seung-soo; Han Seung Soo
person:hwang-kyo-ahn | Hwang Kyo-ahn
person:chung-eui-yong | Chung Eui-yong; Chung Eui Yong
person:yun-byung-se | Yun Byung-se; Yun Byung Se
person:song-min-soon | Song Min-soon; Song Min Soon
person:yu-myung-hwan | Yu Myung-hwan; Yu Myung Hwan
person:kim-sung-hwan | Kim Sung-hwan; Kim Sung Hwan
person:suh-hoon | Suh Hoon
person:lee-nak-yon | Lee Nak-yon
person:chung-sye-kyun | Chung Sye-kyun
person:choi-sang-mok | Choi Sang-mok; Choi Sang Mok
person:kim-min-seok | Kim Min-seok; Kim Min Seok
person:kim-yong-hyun | Kim Yong-hyun
person:lee-jong-sup | Lee Jong-sup
person:shin-won-sik | Shin Won-sik
person:wi-sung-lac | Wi Sung-lac
person:cho-myoung-gyon | Cho Myoung-gyon
person:chung-dong-young | Chung Dong-young; Chung Dong Young
person:lee-hae-chan | Lee Hae-chan
person:choi-kyu-hah | Choi Kyu-hah
person:park-chung-hee | Park Chung-hee; Park Chung Hee
person:kim-jong-pil | Kim Jong-pil
person:choo-kyung-ho | Choo Kyung-ho
person:ahn-duk-geun | Ahn Duk-geun; Ahn Duk Geun
person:kim-jung-kwan | Kim Jung-kwan
person:yeo-han-koo | Yeo Han-koo
person:choi-ho-joong | Choi Ho-joong
person:lee-sang-ock | Lee Sang-ock
person:han-sung-joo | Han Sung-joo
person:gong-ro-myung | Gong Ro-myung
person:yoo-chong-ha | Yoo Chong-ha
person:park-chung-soo | Park Chung-soo
person:hong-soon-young | Hong Soon-young
person:lee-joung-binn | Lee Joung-binn
person:choi-sung-hong | Choi Sung-hong
person:yoon-young-kwan | Yoon Young-kwan
person:lee-ju-ho | Lee Ju-ho
person:kang-young-hoon | Kang Young-hoon
person:ro-jai-bong | Ro Jai-bong
person:chung-won-shik | Chung Won-shik
person:hyun-soong-jong | Hyun Soong-jong
person:hwang-in-sung | Hwang In-sung
person:lee-hoi-chang | Lee Hoi-chang
person:lee-yung-dug | Lee Yung-dug
person:lee-hong-koo | Lee Hong-koo
person:lee-soo-sung | Lee Soo-sung
person:goh-kun | Goh Kun
person:park-tae-joon | Park Tae-joon
person:lee-han-dong | Lee Han-dong
person:kim-suk-soo | Kim Suk-soo
person:han-myeong-sook | Han Myeong-sook
person:chung-un-chan | Chung Un-chan
person:kim-hwang-sik | Kim Hwang-sik
person:chung-hong-won | Chung Hong-won
person:lee-wan-koo | Lee Wan-koo
person:kim-boo-kyum | Kim Boo-kyum
# PRK
person:kim-yo-jong | Kim Yo-jong; Kim Yo Jong
person:kim-yong-nam | Kim Yong-nam; Kim Yong Nam
person:choe-ryong-hae | Choe Ryong-hae; Choe Ryong Hae
person:kim-yong-chol | Kim Yong-chol; Kim Yong Chol
person:ri-su-yong | Ri Su-yong; Ri Su Yong
person:paek-nam-sun | Paek Nam-sun; Paek Nam Sun
person:kim-song | Kim Song
person:kim-tok-hun | Kim Tok-hun; Kim Tok Hun
person:pak-thae-song | Pak Thae-song; Pak Thae Song
person:jang-song-thaek | Jang Song-thaek; Jang Song Thaek; Chang Song-taek
person:kim-kye-gwan | Kim Kye-gwan; Kim Kye Gwan
person:kang-sok-ju | Kang Sok-ju
person:pak-ui-chun | Pak Ui-chun
person:yon-hyong-muk | Yon Hyong-muk
person:kang-song-san | Kang Song-san
person:hong-song-nam | Hong Song-nam
person:pak-pong-ju | Pak Pong-ju
person:kim-yong-il | Kim Yong-il
person:choe-yong-rim | Choe Yong-rim
person:kim-jae-ryong | Kim Jae-ryong
# MNG
person:gombojavyn-zandanshatar | Gombojav Zandanshatar; Gombojavyn Zandanshatar | Zandanshatar
person:jambyn-batmonkh | Jambyn Batmonkh; Jambyn Batmunkh | Batmonkh; Batmunkh?
person:damdin-tsogtbaatar | Damdin Tsogtbaatar | Tsogtbaatar?
person:sukhbaataryn-batbold | Sukhbaatar Batbold | Batbold
person:tserenpiliin-gombosuren | Tserenpiliin Gombosuren
person:nyamosoryn-tuya | Nyamosoryn Tuya
person:luvsangiin-erdenechuluun | Luvsangiin Erdenechuluun
person:tsendiin-munkh-orgil | Tsendiin Munkh-Orgil
person:nyamaa-enkhbold | Nyamaa Enkhbold
person:sanjaasurengiin-oyun | Sanjaasurengiin Oyun
person:luvsanvandan-bold | Luvsanvandan Bold
person:lundeg-purevsuren | Lundeg Purevsuren
person:nyamtseren-enkhtaivan | Nyamtseren Enkhtaivan
person:dumaagiin-sodnom | Dumaagiin Sodnom
person:sharavyn-gungaadorj | Sharavyn Gungaadorj
person:dashiin-byambasuren | Dashiin Byambasuren
person:puntsagiin-jasrai | Puntsagiin Jasrai
person:mendsaikhany-enkhsaikhan | Mendsaikhany Enkhsaikhan
person:janlavyn-narantsatsralt | Janlavyn Narantsatsralt
person:rinchinnyamyn-amarjargal | Rinchinnyamyn Amarjargal
person:miyeegombyn-enkhbold | Miyeegombyn Enkhbold
person:sanjiin-bayar | Sanjiin Bayar
person:norovyn-altankhuyag | Norovyn Altankhuyag
person:dendeviin-terbishdagva | Dendeviin Terbishdagva
person:chimediin-saikhanbileg | Chimediin Saikhanbileg
person:jargaltulgyn-erdenebat | Jargaltulgyn Erdenebat
# IND
person:mahatma-gandhi | Mahatma Gandhi; Mohandas Gandhi; Mohandas K. Gandhi | Gandhi?
person:v-k-krishna-menon | V. K. Krishna Menon; Krishna Menon | Krishna Menon
person:swaran-singh | Swaran Singh
person:jaswant-singh | Jaswant Singh
person:yashwant-sinha | Yashwant Sinha | Sinha?
person:natwar-singh | Natwar Singh; K. Natwar Singh
person:v-p-singh | V. P. Singh; Vishwanath Pratap Singh
person:chandra-shekhar | Chandra Shekhar
person:a-p-j-abdul-kalam | A. P. J. Abdul Kalam; Abdul Kalam | Kalam
person:a-k-antony | A. K. Antony; A.K. Antony | Antony?
person:manohar-parrikar | Manohar Parrikar | Parrikar
person:nirmala-sitharaman | Nirmala Sitharaman | Sitharaman
person:arun-jaitley | Arun Jaitley | Jaitley
person:piyush-goyal | Piyush Goyal | Goyal?
person:amit-shah | Amit Shah | Shah?
person:rahul-gandhi | Rahul Gandhi
person:sonia-gandhi | Sonia Gandhi
person:mamata-banerjee | Mamata Banerjee | Banerjee?
person:venkaiah-naidu | Venkaiah Naidu; M. Venkaiah Naidu | Naidu?
person:jagdeep-dhankhar | Jagdeep Dhankhar | Dhankhar
person:c-p-radhakrishnan | C. P. Radhakrishnan
person:vikram-misri | Vikram Misri | Misri
person:vinay-kwatra | Vinay Kwatra; Vinay Mohan Kwatra | Kwatra
person:harsh-vardhan-shringla | Harsh Vardhan Shringla; Harsh Shringla | Shringla
person:vijay-gokhale | Vijay Gokhale | Gokhale
person:nirupama-rao | Nirupama Rao
person:shivshankar-menon | Shivshankar Menon | Menon?
person:raveesh-kumar | Raveesh Kumar
person:anurag-srivastava | Anurag Srivastava | Srivastava?
person:vikas-swarup | Vikas Swarup | Swarup?
person:syed-akbaruddin | Syed Akbaruddin | Akbaruddin
person:navtej-sarna | Navtej Sarna | Sarna?
person:t-s-tirumurti | T. S. Tirumurti | Tirumurti
person:ruchira-kamboj | Ruchira Kamboj | Kamboj?
person:parvathaneni-harish | Parvathaneni Harish
person:e-ahamed | E. Ahamed
person:m-j-akbar | M. J. Akbar; M.J. Akbar
person:p-chidambaram | P. Chidambaram | Chidambaram
person:hardeep-singh-puri | Hardeep Singh Puri; Hardeep Puri
person:v-muraleedharan | V. Muraleedharan | Muraleedharan
person:meenakshi-lekhi | Meenakshi Lekhi | Lekhi
person:vidya-charan-shukla | Vidya Charan Shukla
person:madhavsinh-solanki | Madhavsinh Solanki
person:dinesh-singh | Dinesh Singh
person:r-venkataraman | R. Venkataraman
person:shankar-dayal-sharma | Shankar Dayal Sharma
person:k-r-narayanan | K. R. Narayanan
# PAK
person:muhammad-ali-jinnah | Muhammad Ali Jinnah; Mohammad Ali Jinnah; M. A. Jinnah | Jinnah
person:liaquat-ali-khan | Liaquat Ali Khan
person:ayub-khan | Ayub Khan; Mohammad Ayub Khan
person:yahya-khan | Yahya Khan
person:zulfikar-ali-bhutto | Zulfikar Ali Bhutto | Bhutto?
person:mohammad-khan-junejo | Mohammad Khan Junejo; Muhammad Khan Junejo | Junejo
person:sahabzada-yaqub-khan | Sahabzada Yaqub Khan; Yaqub Khan
person:ghulam-ishaq-khan | Ghulam Ishaq Khan
person:farooq-leghari | Farooq Leghari | Leghari
person:rafiq-tarar | Rafiq Tarar | Tarar?
person:sartaj-aziz | Sartaj Aziz
person:khurshid-mahmud-kasuri | Khurshid Mahmud Kasuri; Khurshid Kasuri | Kasuri
person:shaukat-aziz | Shaukat Aziz
person:tariq-fatemi | Tariq Fatemi | Fatemi?
person:khawaja-muhammad-asif | Khawaja Asif; Khawaja Muhammad Asif
person:raja-pervaiz-ashraf | Raja Pervaiz Ashraf
person:pervez-khattak | Pervez Khattak | Khattak?
person:jalil-abbas-jilani | Jalil Abbas Jilani | Jilani?
person:mumtaz-zahra-baloch | Mumtaz Zahra Baloch
person:shafqat-ali-khan | Shafqat Ali Khan
person:moeed-yusuf | Moeed Yusuf
person:munir-akram | Munir Akram | Akram?
person:asim-iftikhar-ahmad | Asim Iftikhar Ahmad; Asim Iftikhar
person:maleeha-lodhi | Maleeha Lodhi | Lodhi?
person:husain-haqqani | Husain Haqqani
person:qamar-javed-bajwa | Qamar Javed Bajwa | Bajwa
person:raheel-sharif | Raheel Sharif
person:ashfaq-parvez-kayani | Ashfaq Parvez Kayani; Ashfaq Kayani | Kayani
person:attaullah-tarar | Attaullah Tarar
person:marriyum-aurangzeb | Marriyum Aurangzeb
person:fawad-chaudhry | Fawad Chaudhry
person:aseff-ahmad-ali | Aseff Ahmad Ali
person:gohar-ayub-khan | Gohar Ayub Khan
person:abdul-sattar | Abdul Sattar
person:khurram-dastgir-khan | Khurram Dastgir Khan
person:abdullah-hussain-haroon | Abdullah Hussain Haroon
person:wasim-sajjad | Wasim Sajjad
person:muhammad-mian-soomro | Muhammad Mian Soomro
person:ghulam-mustafa-jatoi | Ghulam Mustafa Jatoi
person:balakh-sher-mazari | Balakh Sher Mazari
person:moeenuddin-ahmad-qureshi | Moeenuddin Ahmad Qureshi
person:malik-meraj-khalid | Malik Meraj Khalid
person:zafarullah-khan-jamali | Zafarullah Khan Jamali
person:chaudhry-shujaat-hussain | Chaudhry Shujaat Hussain
person:mir-hazar-khan-khoso | Mir Hazar Khan Khoso
person:nasirul-mulk | Nasirul Mulk
# BGD
person:sheikh-mujibur-rahman | Sheikh Mujibur Rahman; Mujibur Rahman
person:a-k-abdul-momen | A. K. Abdul Momen; AK Abdul Momen | Momen
person:hasan-mahmud | Hasan Mahmud | Mahmud?
person:dipu-moni | Dipu Moni | Moni?
person:abul-hassan-mahmood-ali | A. H. Mahmood Ali
person:touhid-hossain | Touhid Hossain; Md. Touhid Hossain
person:tarique-rahman | Tarique Rahman
person:abdul-hamid | Abdul Hamid
person:mohammed-shahabuddin | Mohammed Shahabuddin | Shahabuddin?
person:anisul-islam-mahmud | Anisul Islam Mahmud
person:mustafizur-rahman | Mustafizur Rahman
person:abdus-samad-azad | Abdus Samad Azad
person:badruddoza-chowdhury | Badruddoza Chowdhury
person:morshed-khan | Morshed Khan
person:iftekhar-ahmed-chowdhury | Iftekhar Ahmed Chowdhury
person:muhammad-habibur-rahman | Muhammad Habibur Rahman
person:latifur-rahman | Latifur Rahman
person:iajuddin-ahmed | Iajuddin Ahmed
person:fakhruddin-ahmed | Fakhruddin Ahmed
person:shahabuddin-ahmed | Shahabuddin Ahmed
person:abdur-rahman-biswas | Abdur Rahman Biswas
person:muhammad-jamiruddin-sircar | Muhammad Jamiruddin Sircar
person:zillur-rahman | Zillur Rahman
person:kazi-zafar-ahmed | Kazi Zafar Ahmed
# AFG
person:king-zahir-shah | King Zahir Shah; Mohammad Zahir Shah; Zahir Shah
person:mohammad-daoud-khan | Mohammad Daoud Khan; Mohammed Daoud | Daoud?
person:hafizullah-amin | Hafizullah Amin | Amin?
person:shah-mohammad-dost | Shah Mohammad Dost
person:abdul-wakil | Abdul Wakil
person:burhanuddin-rabbani | Burhanuddin Rabbani | Rabbani?
person:gulbuddin-hekmatyar | Gulbuddin Hekmatyar | Hekmatyar; Hikmatyar
person:ahmad-shah-massoud | Ahmad Shah Massoud; Ahmed Shah Massoud | Massoud?
person:abdul-rashid-dostum | Abdul Rashid Dostum | Dostum
person:zalmai-rassoul | Zalmai Rassoul | Rassoul
person:salahuddin-rabbani | Salahuddin Rabbani
person:mohammad-haneef-atmar | Hanif Atmar; Mohammad Hanif Atmar | Atmar
person:amrullah-saleh | Amrullah Saleh
person:hamdullah-mohib | Hamdullah Mohib | Mohib?
person:hibatullah-akhundzada | Hibatullah Akhundzada; Haibatullah Akhundzada | Akhundzada
person:abdul-ghani-baradar | Abdul Ghani Baradar; Mullah Baradar; Mullah Abdul Ghani Baradar | Baradar
person:zabihullah-mujahid | Zabihullah Mujahid | Mujahid?
person:suhail-shaheen | Suhail Shaheen
person:sirajuddin-haqqani | Sirajuddin Haqqani | Haqqani?
person:abdul-qahar-balkhi | Abdul Qahar Balkhi | Balkhi
person:rangin-dadfar-spanta | Rangin Dadfar Spanta | Spanta
person:amanullah-khan | Amanullah Khan; King Amanullah
person:zarar-ahmad-osmani | Zarar Ahmad Osmani
person:abdul-rahim-hatif | Abdul Rahim Hatif
person:sibghatullah-mojaddedi | Sibghatullah Mojaddedi
person:mohammad-hassan-akhund | Mohammad Hassan Akhund
# LKA
person:lakshman-kadirgamar | Lakshman Kadirgamar | Kadirgamar
person:g-l-peiris | G. L. Peiris; G.L. Peiris | Peiris
person:ali-sabry | Ali Sabry | Sabry?
person:vijitha-herath | Vijitha Herath | Herath?
person:harini-amarasuriya | Harini Amarasuriya | Amarasuriya
person:mangala-samaraweera | Mangala Samaraweera | Samaraweera
person:solomon-bandaranaike | Solomon Bandaranaike; S. W. R. D. Bandaranaike; S.W.R.D. Bandaranaike
person:dinesh-gunawardena | Dinesh Gunawardena | Gunawardena
person:tyronne-fernando | Tyronne Fernando
person:anura-bandaranaike | Anura Bandaranaike
person:rohitha-bogollagama | Rohitha Bogollagama
person:ravi-karunanayake | Ravi Karunanayake
person:tilak-marapana | Tilak Marapana
person:dingiri-banda-wijetunga | Dingiri Banda Wijetunga
person:ratnasiri-wickremanayake | Ratnasiri Wickremanayake
person:d-m-jayaratne | D. M. Jayaratne
# NPL
person:sher-bahadur-deuba | Sher Bahadur Deuba | Deuba
person:girija-prasad-koirala | Girija Prasad Koirala; G. P. Koirala | Koirala?
person:sushil-koirala | Sushil Koirala | Koirala?
person:madhav-kumar-nepal | Madhav Kumar Nepal
person:baburam-bhattarai | Baburam Bhattarai | Bhattarai?
person:bidya-devi-bhandari | Bidya Devi Bhandari
person:ram-chandra-poudel | Ram Chandra Poudel; Ram Chandra Paudel | Poudel?; Paudel?
person:sushila-karki | Sushila Karki | Karki?
person:arzu-rana-deuba | Arzu Rana Deuba
person:pradeep-gyawali | Pradeep Gyawali; Pradeep Kumar Gyawali | Gyawali
person:balendra-shah | Balendra Shah
person:ramesh-nath-pandey | Ramesh Nath Pandey
person:sahana-pradhan | Sahana Pradhan
person:upendra-yadav | Upendra Yadav
person:sujata-koirala | Sujata Koirala
person:madhav-prasad-ghimire | Madhav Prasad Ghimire
person:mahendra-pandey | Mahendra Pandey
person:kamal-thapa | Kamal Thapa
person:prakash-sharan-mahat | Prakash Sharan Mahat
person:krishna-bahadur-mahara | Krishna Bahadur Mahara
person:narayan-khadka | Narayan Khadka
person:narayan-prakash-saud | Narayan Prakash Saud
person:narayan-kaji-shrestha | Narayan Kaji Shrestha
person:dipendra | Dipendra?
person:ram-baran-yadav | Ram Baran Yadav
person:marich-man-singh-shrestha | Marich Man Singh Shrestha
person:lokendra-bahadur-chand | Lokendra Bahadur Chand
person:krishna-prasad-bhattarai | Krishna Prasad Bhattarai
person:man-mohan-adhikari | Man Mohan Adhikari
person:surya-bahadur-thapa | Surya Bahadur Thapa
person:jhala-nath-khanal | Jhala Nath Khanal
person:khil-raj-regmi | Khil Raj Regmi
# BTN
person:jigme-singye-wangchuck | Jigme Singye Wangchuck | Wangchuck?
person:jigme-khesar-namgyel-wangchuck | Jigme Khesar Namgyel Wangchuck | Wangchuck?
person:tshering-tobgay | Tshering Tobgay | Tobgay
person:lotay-tshering | Lotay Tshering
person:dawa-tsering | Dawa Tsering
person:jigme-thinley | Jigme Thinley
person:khandu-wangchuk | Khandu Wangchuk
person:ugyen-tshering | Ugyen Tshering
person:rinzin-dorje | Rinzin Dorje
person:damcho-dorji | Damcho Dorji
person:tandi-dorji | Tandi Dorji
person:d-n-dhungyel | D. N. Dhungyel
person:sangay-ngedup | Sangay Ngedup
person:yeshey-zimba | Yeshey Zimba
person:kinzang-dorji | Kinzang Dorji
person:sonam-tobgye | Sonam Tobgye
person:tshering-wangchuk | Tshering Wangchuk
person:chogyal-dago-rigdzin | Chogyal Dago Rigdzin
# MDV
person:ibrahim-mohamed-solih | Ibrahim Mohamed Solih; Ibrahim Solih | Solih
person:abdulla-yameen | Abdulla Yameen | Yameen
person:abdulla-shahid | Abdulla Shahid
person:abdulla-khaleel | Abdulla Khaleel | Khaleel?
person:fathulla-jameel | Fathulla Jameel
person:ahmed-shaheed | Ahmed Shaheed
person:dunya-maumoon | Dunya Maumoon
person:mohamed-asim | Mohamed Asim
person:moosa-zameer | Moosa Zameer
person:mohammed-waheed-hassan | Mohammed Waheed Hassan
# MMR
person:aung-san | Aung San
person:khin-nyunt | Khin Nyunt
person:thaung-tun | Thaung Tun
person:wunna-maung-lwin | Wunna Maung Lwin
person:than-swe | Than Swe
person:win-myint | Win Myint
person:htin-kyaw | Htin Kyaw
person:zaw-min-tun | Zaw Min Tun
person:ohn-gyaw | Ohn Gyaw
person:win-aung | Win Aung
person:nyan-win | Nyan Win
person:saw-maung | Saw Maung
person:myint-swe | Myint Swe
person:soe-win | Soe Win
person:nyo-saw | Nyo Saw
# THA
person:plaek-phibunsongkhram | Plaek Phibunsongkhram; Pibul Songgram; Phibun Songkhram | Phibun; Pibul
person:thanat-khoman | Thanat Khoman
person:thanom-kittikachorn | Thanom Kittikachorn | Thanom
person:thaksin-shinawatra | Thaksin Shinawatra | Thaksin; Shinawatra?
person:surayud-chulanont | Surayud Chulanont | Surayud
person:samak-sundaravej | Samak Sundaravej | Samak
person:somchai-wongsawat | Somchai Wongsawat | Somchai?
person:siddhi-savetsila | Siddhi Savetsila | Siddhi
person:kasit-piromya | Kasit Piromya | Kasit
person:don-pramudwinai | Don Pramudwinai | Pramudwinai
person:maris-sangiampongsa | Maris Sangiampongsa | Sangiampongsa
person:parnpree-bahiddha-nukara | Parnpree Bahiddha-Nukara; Parnpree Bahiddhanukara | Parnpree
person:sihasak-phuangketkeow | Sihasak Phuangketkeow | Sihasak
person:bhumibol-adulyadej | Bhumibol Adulyadej; King Bhumibol | Bhumibol
person:vajiralongkorn | Maha Vajiralongkorn; King Vajiralongkorn | Vajiralongkorn
person:surakiart-sathirathai | Surakiart Sathirathai | Surakiart
person:phumtham-wechayachai | Phumtham Wechayachai | Phumtham
person:arsa-sarasin | Arsa Sarasin
person:prasong-soonsiri | Prasong Soonsiri
person:kasem-s-kasemsri | Kasem S. Kasemsri
person:prachuab-chaiyasan | Prachuab Chaiyasan
person:kantathi-suphamongkhon | Kantathi Suphamongkhon
person:nitya-pibulsonggram | Nitya Pibulsonggram
person:noppadon-pattama | Noppadon Pattama
person:tej-bunnag | Tej Bunnag
person:sompong-amornwiwat | Sompong Amornwiwat
person:surapong-tovichakchaikul | Surapong Tovichakchaikul
person:tanasak-patimapragorn | Tanasak Patimapragorn
person:anand-panyarachun | Anand Panyarachun
person:suchinda-kraprayoon | Suchinda Kraprayoon
person:meechai-ruchuphan | Meechai Ruchuphan
person:banharn-silpa-archa | Banharn Silpa-archa
person:chavalit-yongchaiyudh | Chavalit Yongchaiyudh
person:chaovarat-chanweerakul | Chaovarat Chanweerakul
person:niwatthamrong-boonsongpaisan | Niwatthamrong Boonsongpaisan
# KHM
person:norodom-sihamoni | Norodom Sihamoni | Sihamoni
person:hor-namhong | Hor Namhong; Hor Nam Hong | Hor Namhong
person:prak-sokhonn | Prak Sokhonn; Prak Sokhon
person:sok-chenda-sophea | Sok Chenda Sophea
person:khieu-samphan | Khieu Samphan
person:ieng-sary | Ieng Sary
person:son-sann | Son Sann
person:sam-rainsy | Sam Rainsy
person:tea-banh | Tea Banh
person:norodom-sirivudh | Norodom Sirivudh
person:ung-huot | Ung Huot
# LAO
person:bounnhang-vorachith | Bounnhang Vorachith | Bounnhang
person:choummaly-sayasone | Choummaly Sayasone | Choummaly
person:saleumxay-kommasith | Saleumxay Kommasith | Saleumxay
person:thongsavanh-phomvihane | Thongsavanh Phomvihane
person:souphanouvong | Souphanouvong; Prince Souphanouvong | Souphanouvong
person:phoun-sipaseuth | Phoun Sipaseuth
person:somsavat-lengsavad | Somsavat Lengsavad
person:phoumi-vongvichit | Phoumi Vongvichit
person:nouhak-phoumsavanh | Nouhak Phoumsavanh
person:khamtai-siphandone | Khamtai Siphandone
person:sisavath-keobounphanh | Sisavath Keobounphanh
person:bouasone-bouphavanh | Bouasone Bouphavanh
person:thongsing-thammavong | Thongsing Thammavong
person:phankham-viphavanh | Phankham Viphavanh
# VNM
person:ho-chi-minh | Ho Chi Minh
person:pham-van-dong | Pham Van Dong
person:vo-nguyen-giap | Vo Nguyen Giap | Giap
person:nguyen-co-thach | Nguyen Co Thach
person:nguyen-van-linh | Nguyen Van Linh
person:vo-van-kiet | Vo Van Kiet
person:phan-van-khai | Phan Van Khai
person:nguyen-tan-dung | Nguyen Tan Dung
person:tran-duc-luong | Tran Duc Luong
person:nguyen-minh-triet | Nguyen Minh Triet
person:truong-tan-sang | Truong Tan Sang
person:tran-dai-quang | Tran Dai Quang
person:vo-van-thuong | Vo Van Thuong
person:nguyen-manh-cam | Nguyen Manh Cam
person:nguyen-dy-nien | Nguyen Dy Nien
person:pham-gia-khiem | Pham Gia Khiem
person:pham-binh-minh | Pham Binh Minh
person:phan-van-giang | Phan Van Giang
person:ngo-xuan-lich | Ngo Xuan Lich
person:le-hoai-trung | Le Hoai Trung
person:le-thi-thu-hang | Le Thi Thu Hang
person:pham-thu-hang | Pham Thu Hang
person:tran-thanh-man | Tran Thanh Man
person:nguyen-van-thieu | Nguyen Van Thieu
person:nguyen-cao-ky | Nguyen Cao Ky
person:le-duc-tho | Le Duc Tho
person:bao-dai | Bao Dai
person:le-kha-phieu | Lê Khả Phiêu
person:vo-chi-cong | Võ Chí Công
person:le-duc-anh | Lê Đức Anh
person:dang-thi-ngoc-thinh | Đặng Thị Ngọc Thịnh
person:vo-thi-anh-xuan | Võ Thị Ánh Xuân
# MYS
person:abdul-razak | Abdul Razak
person:hussein-onn | Hussein Onn
person:abdullah-ahmad-badawi | Abdullah Badawi; Abdullah Ahmad Badawi | Badawi
person:muhyiddin-yassin | Muhyiddin Yassin | Muhyiddin
person:ismail-sabri-yaakob | Ismail Sabri Yaakob
person:syed-hamid-albar | Syed Hamid Albar | Albar
person:anifah-aman | Anifah Aman
person:saifuddin-abdullah | Saifuddin Abdullah
person:hishammuddin-hussein | Hishammuddin Hussein | Hishammuddin
person:zambry-abdul-kadir | Zambry Abdul Kadir | Zambry
person:mohamad-hasan | Mohamad Hasan; Mohamad Bin Hasan
person:tengku-zafrul-aziz | Tengku Zafrul Aziz; Tengku Zafrul | Zafrul
person:rais-yatim | Rais Yatim
person:abu-hassan-omar | Abu Hassan Omar
person:azlan-shah-of-perak | Azlan Shah of Perak
person:jaafar-of-negeri-sembilan | Ja'afar of Negeri Sembilan
person:salahuddin-of-selangor | Salahuddin of Selangor
person:sirajuddin-of-perlis | Sirajuddin of Perlis
person:mizan-zainal-abidin | Mizan Zainal Abidin
person:abdul-halim-of-kedah | Abdul Halim of Kedah
person:muhammad-v-of-kelantan | Muhammad V of Kelantan
person:abdullah-of-pahang | Abdullah of Pahang
person:ibrahim-iskandar-of-johor | Ibrahim Iskandar of Johor
# SGP
person:s-rajaratnam | S. Rajaratnam; Sinnathamby Rajaratnam | Rajaratnam?
person:suppiah-dhanabalan | Suppiah Dhanabalan | Dhanabalan
person:s-jayakumar | S. Jayakumar | Jayakumar?
person:george-yeo | George Yeo
person:k-shanmugam | K. Shanmugam | Shanmugam
person:ng-eng-hen | Ng Eng Hen
person:tharman-shanmugaratnam | Tharman Shanmugaratnam | Tharman
person:halimah-yacob | Halimah Yacob | Halimah
person:chan-chun-sing | Chan Chun Sing
person:gan-kim-yong | Gan Kim Yong
person:tan-see-leng | Tan See Leng
person:goh-keng-swee | Goh Keng Swee
person:wong-kan-seng | Wong Kan Seng
person:wee-kim-wee | Wee Kim Wee
person:ong-teng-cheong | Ong Teng Cheong
person:s-r-nathan | S. R. Nathan
person:tony-tan | Tony Tan
# IDN
person:mohammad-hatta | Mohammad Hatta | Hatta?
person:adam-malik | Adam Malik
person:mochtar-kusumaatmadja | Mochtar Kusumaatmadja | Mochtar
person:ali-alatas | Ali Alatas | Alatas
person:subandrio | Subandrio | Subandrio
person:hassan-wirajuda | Hassan Wirajuda; Hassan Wirayuda | Wirajuda; Wirayuda
person:marty-natalegawa | Marty Natalegawa | Natalegawa
person:jusuf-kalla | Jusuf Kalla | Kalla
person:luhut-binsar-pandjaitan | Luhut Binsar Pandjaitan; Luhut Pandjaitan | Luhut; Pandjaitan
person:airlangga-hartarto | Airlangga Hartarto | Airlangga
person:sri-mulyani-indrawati | Sri Mulyani Indrawati; Sri Mulyani
person:ryamizard-ryacudu | Ryamizard Ryacudu | Ryamizard
person:sjafrie-sjamsoeddin | Sjafrie Sjamsoeddin | Sjafrie
person:maruf-amin | Ma'ruf Amin; Maruf Amin
person:gibran-rakabuming-raka | Gibran Rakabuming Raka | Gibran?
person:boediono | Boediono | Boediono
person:alwi-shihab | Alwi Shihab
# PHL
person:manuel-quezon | Manuel Quezon; Manuel L. Quezon | Quezon?
person:sergio-osmena | Sergio Osmeña; Sergio Osmena | Osmena; Osmeña
person:manuel-roxas | Manuel Roxas | Roxas?
person:elpidio-quirino | Elpidio Quirino | Quirino?
person:carlos-romulo | Carlos Romulo; Carlos P. Romulo | Romulo?
person:ferdinand-marcos | Ferdinand Marcos; Ferdinand E. Marcos | Marcos?
person:corazon-aquino | Corazon Aquino; Cory Aquino | Aquino?
person:raul-manglapus | Raul Manglapus | Manglapus
person:salvador-laurel | Salvador Laurel | Laurel?
person:blas-ople | Blas Ople | Ople
person:alberto-romulo | Alberto Romulo
person:albert-del-rosario | Albert del Rosario | del Rosario?
person:perfecto-yasay | Perfecto Yasay | Yasay
person:alan-peter-cayetano | Alan Peter Cayetano | Cayetano
person:teodoro-locsin | Teodoro Locsin; Teodoro Locsin Jr.; Teddy Locsin | Locsin
person:enrique-manalo | Enrique Manalo | Manalo
person:theresa-lazaro | Theresa Lazaro; Ma. Theresa Lazaro | Lazaro?
person:delfin-lorenzana | Delfin Lorenzana | Lorenzana
person:gilberto-teodoro | Gilberto Teodoro; Gilbert Teodoro | Teodoro
person:sara-duterte | Sara Duterte
person:harry-roque | Harry Roque | Roque?
person:salvador-panelo | Salvador Panelo | Panelo
person:jay-tarriela | Jay Tarriela | Tarriela
person:imelda-marcos | Imelda Marcos
person:joey-salceda | Joey Salceda | Salceda
person:roberto-romulo | Roberto Romulo
person:domingo-siazon | Domingo Siazon
person:teofisto-guingona | Teofisto Guingona
person:delia-albert | Delia Albert
person:jose-rene-almendras | Jose Rene Almendras
# TLS
person:mari-alkatiri | Mari Alkatiri | Alkatiri
person:taur-matan-ruak | Taur Matan Ruak
person:francisco-guterres | Francisco Guterres
person:bendito-freitas | Bendito Freitas
person:jose-luis-guterres | José Luís Guterres
person:zacarias-da-costa | Zacarias da Costa
person:hernani-coelho | Hernâni Coelho
person:dionisio-babo-soares | Dionísio Babo Soares
person:adaljiza-magno | Adaljíza Magno
person:fernando-de-araujo | Fernando de Araújo
person:estanislau-da-silva | Estanislau da Silva
person:rui-maria-de-araujo | Rui Maria de Araújo
# BRN
person:hassanal-bolkiah | Hassanal Bolkiah; Sultan Hassanal Bolkiah | Bolkiah?
person:mohamed-bolkiah | Mohamed Bolkiah
# AUS
person:joseph-lyons | Joseph Lyons
person:john-curtin | John Curtin | Curtin?
person:ben-chifley | Ben Chifley | Chifley
person:herbert-evatt | Herbert Evatt; H. V. Evatt; Herbert V. Evatt | Evatt
person:richard-casey | Richard Casey | Casey?
person:harold-holt | Harold Holt | Holt?
person:john-gorton | John Gorton | Gorton
person:bill-hayden | Bill Hayden; William Hayden | Hayden?
person:gareth-evans | Gareth Evans | Evans?
person:stephen-smith | Stephen Smith | Smith?
person:bob-carr | Bob Carr | Carr?
person:julie-bishop | Julie Bishop | Bishop?
person:marise-payne | Marise Payne | Payne?
person:richard-marles | Richard Marles | Marles
person:peter-dutton | Peter Dutton | Dutton?
person:don-farrell | Don Farrell | Farrell?
person:simon-birmingham | Simon Birmingham | Birmingham?
person:chris-bowen | Chris Bowen | Bowen?
person:jim-chalmers | Jim Chalmers | Chalmers?
person:linda-reynolds | Linda Reynolds | Reynolds?
person:brendan-nelson | Brendan Nelson
person:andrew-robb | Andrew Robb | Robb?
person:pat-conroy | Pat Conroy | Conroy?
# NZL
person:peter-fraser | Peter Fraser | Fraser?
person:michael-joseph-savage | Michael Joseph Savage | Savage?
person:keith-holyoake | Keith Holyoake | Holyoake
person:geoffrey-palmer | Geoffrey Palmer | Palmer?
person:mike-moore | Mike Moore | Moore?
person:don-mckinnon | Don McKinnon | McKinnon?
person:phil-goff | Phil Goff | Goff
person:murray-mccully | Murray McCully | McCully
person:john-key | John Key | Key?
person:bill-english | Bill English
person:chris-hipkins | Chris Hipkins | Hipkins
person:nanaia-mahuta | Nanaia Mahuta | Mahuta
person:judith-collins | Judith Collins | Collins?
person:todd-mcclay | Todd McClay | McClay
person:david-parker | David Parker | Parker?
person:tim-groser | Tim Groser | Groser
person:gerry-brownlee | Gerry Brownlee
# FJI
person:frank-bainimarama | Frank Bainimarama; Voreqe Bainimarama | Bainimarama
person:kamisese-mara | Kamisese Mara; Ratu Sir Kamisese Mara
person:wiliame-katonivere | Wiliame Katonivere | Katonivere
person:penaia-ganilau | Penaia Ganilau
person:josefa-iloilo | Josefa Iloilo
person:epeli-nailatikau | Epeli Nailatikau
person:george-konrote | George Konrote
person:naiqama-lalabalavu | Naiqama Lalabalavu
person:jona-senilagakali | Jona Senilagakali
# PNG
person:julius-chan | Julius Chan
person:justin-tkatchenko | Justin Tkatchenko | Tkatchenko
person:rabbie-namaliu | Rabbie Namaliu | Namaliu
person:bill-skate | Bill Skate | Skate?
person:soroi-eoe | Soroi Eoe
person:paias-wingti | Paias Wingti
person:john-giheno | John Giheno
person:mekere-morauta | Mekere Morauta
# SLB
person:jeremiah-manele | Jeremiah Manele | Manele
person:peter-kenilorea | Peter Kenilorea | Kenilorea
person:peter-shanel-agovaka | Peter Shanel Agovaka
person:solomon-mamaloni | Solomon Mamaloni
person:francis-billy-hilly | Francis Billy Hilly
person:bartholomew-ulufaalu | Bartholomew Ulufa'alu
person:allan-kemakeza | Allan Kemakeza
person:snyder-rini | Snyder Rini
person:derek-sikua | Derek Sikua
person:danny-philip | Danny Philip
person:gordon-darcy-lilo | Gordon Darcy Lilo
person:rick-houenipwela | Rick Houenipwela
# WSM
person:fiame-naomi-mataafa | Fiame Naomi Mata'afa; Fiame Naomi Mataafa | Mata'afa
person:malietoa-tanumafili-ii | Malietoa Tanumafili II?
person:tui-atua-tupua-tamasese-efi | Tui Atua Tupua Tamasese Efi
person:vaaletoa-sualauvi-ii | Vaaletoa Sualauvi II?
person:tofilau-eti-alesana | Tofilau Eti Alesana
person:tuilaepa-sailele-malielegaoi | Tuilaepa Sailele Malielegaoi
person:laauli-leuatea-schmidt | La'auli Leuatea Schmidt
# TON
person:siaosi-sovaleni | Siaosi Sovaleni | Sovaleni
person:tupou-vi | King Tupou VI; Tupou VI
person:taufaahau-tupou-iv | Taufa'ahau Tupou IV?
person:george-tupou-v | George Tupou V?
person:fatafehi-tuipelehake | Fatafehi Tu'ipelehake
person:baron-vaea | Baron Vaea
person:feleti-sevele | Feleti Sevele
person:sialeataongo-tuivakano | Siale'ataongo Tu'ivakano
person:akilisi-pohiva | Akilisi Pohiva
person:semisi-sika | Semisi Sika
person:pohiva-tuionetoa | Pohiva Tu'i'onetoa
person:aisake-eke | Aisake Eke
# TUV
person:kausea-natano | Kausea Natano | Natano
person:feleti-teo | Feleti Teo
person:enele-sopoaga | Enele Sopoaga | Sopoaga
person:bikenibeu-paeniu | Bikenibeu Paeniu
person:kamuta-latasi | Kamuta Latasi
person:ionatana-ionatana | Ionatana Ionatana
person:lagitupu-tuilimu | Lagitupu Tuilimu
person:faimalaga-luka | Faimalaga Luka
person:koloa-talake | Koloa Talake
person:saufatu-sopoanga | Saufatu Sopoanga
person:maatia-toafa | Maatia Toafa
person:apisai-ielemia | Apisai Ielemia
person:willy-telavi | Willy Telavi
# VUT
person:charlot-salwai | Charlot Salwai | Salwai
person:ishmael-kalsakau | Ishmael Kalsakau | Kalsakau
person:ralph-regenvanu | Ralph Regenvanu | Regenvanu
person:walter-lini | Walter Lini
person:donald-kalpokas | Donald Kalpokas
person:maxime-carlot-korman | Maxime Carlot Korman
person:serge-vohor | Serge Vohor
person:barak-sope | Barak Sopé
person:edward-natapei | Edward Natapei
person:ham-lini | Ham Lini
person:sato-kilman | Sato Kilman
person:moana-carcasses-kalosil | Moana Carcasses Kalosil
person:joe-natuman | Joe Natuman
person:bob-loughman | Bob Loughman
person:jotham-napat | Jotham Napat
# PLW
person:surangel-whipps-jr | Surangel Whipps; Surangel Whipps Jr. | Whipps
person:ngiratkel-etpison | Ngiratkel Etpison
person:kuniwo-nakamura | Kuniwo Nakamura
person:tommy-remengesau | Tommy Remengesau
person:johnson-toribiong | Johnson Toribiong
# FSM
person:david-panuelo | David Panuelo | Panuelo
person:wesley-simina | Wesley Simina; Wesley W. Simina | Simina
person:john-haglelgam | John Haglelgam
person:bailey-olter | Bailey Olter
person:jacob-nena | Jacob Nena
person:leo-falcam | Leo Falcam
person:joseph-urusemal | Joseph Urusemal
person:manny-mori | Manny Mori
person:peter-christian | Peter Christian
# MHL
person:hilda-heine | Hilda Heine | Heine?
person:david-kabua | David Kabua | Kabua?
person:amata-kabua | Amata Kabua
person:kunio-lemari | Kunio Lemari
person:imata-kabua | Imata Kabua
person:kessai-note | Kessai Note
person:litokwa-tomeing | Litokwa Tomeing
person:ruben-zackhras | Ruben Zackhras
person:jurelang-zedkaia | Jurelang Zedkaia
person:christopher-loeak | Christopher Loeak
person:casten-nemra | Casten Nemra
# NRU
person:david-adeang | David Adeang | Adeang?
person:bernard-dowiyogo | Bernard Dowiyogo
person:lagumot-harris | Lagumot Harris
person:kennan-adeang | Kennan Adeang
person:ruben-kun | Ruben Kun
person:kinza-clodumar | Kinza Clodumar
person:rene-harris | René Harris
person:derog-gioura | Derog Gioura
person:ludwig-scotty | Ludwig Scotty
person:marcus-stephen | Marcus Stephen
person:sprent-dabwido | Sprent Dabwido
person:baron-waqa | Baron Waqa
person:lionel-aingimea | Lionel Aingimea
person:russ-kun | Russ Kun
# KIR
person:taneti-maamau | Taneti Maamau | Maamau
person:anote-tong | Anote Tong
person:ieremia-tabai | Ieremia Tabai
person:teatao-teannaki | Teatao Teannaki
person:teburoro-tito | Teburoro Tito
# ISR
person:chaim-weizmann | Chaim Weizmann | Weizmann
person:abba-eban | Abba Eban | Eban
person:yigal-allon | Yigal Allon | Allon
person:moshe-dayan | Moshe Dayan | Dayan
person:moshe-arens | Moshe Arens | Arens
person:ezer-weizman | Ezer Weizman; Ezer Weizmann | Weizman
person:gabi-ashkenazi | Gabi Ashkenazi | Ashkenazi?
person:eli-cohen | Eli Cohen | Cohen?
person:shaul-mofaz | Shaul Mofaz | Mofaz
person:amir-peretz | Amir Peretz | Peretz?
person:ron-dermer | Ron Dermer | Dermer
person:danny-danon | Danny Danon | Danon
person:gilad-erdan | Gilad Erdan | Erdan
person:mark-regev | Mark Regev | Regev?
person:daniel-hagari | Daniel Hagari | Hagari
person:eyal-zamir | Eyal Zamir | Zamir?
person:aviv-kochavi | Aviv Kochavi | Kochavi
person:herzi-halevi | Herzi Halevi | Halevi
person:oren-marmorstein | Oren Marmorstein | Marmorstein
person:nir-barkat | Nir Barkat | Barkat
person:yaakov-amidror | Yaakov Amidror | Amidror
person:shlomo-ben-ami | Shlomo Ben-Ami | Ben-Ami
person:david-levy | David Levy | Levy?
person:moshe-katsav | Moshe Katsav | Katsav
person:yossi-beilin | Yossi Beilin | Beilin
person:yossi-cohen | Yossi Cohen
person:sallai-meridor | Sallai Meridor | Meridor?
person:uri-lubrani | Uri Lubrani | Lubrani
person:michal-herzog | Michal Herzog
person:chaim-herzog | Chaim Herzog | Herzog?
person:emmanuel-nahshon | Emmanuel Nahshon | Nahshon
person:micky-rosenfeld | Micky Rosenfeld | Rosenfeld?
# PSE
person:mohammad-shtayyeh | Mohammad Shtayyeh; Mohammed Shtayyeh | Shtayyeh
person:mohammad-mustafa | Mohammad Mustafa; Mohammed Mustafa | Mustafa?
person:ahmed-qurei | Ahmed Qurei; Ahmed Qureia; Ahmad Qurei | Qurei; Qureia; Qorei
person:riyad-mansour | Riyad Mansour | Mansour?
person:mahmoud-zahar | Mahmoud al-Zahar; Mahmoud Zahar | al-Zahar; Zahar
person:hussein-al-sheikh | Hussein al-Sheikh | al-Sheikh?
person:sheikh-ahmed-yassin | Sheikh Ahmed Yassin; Ahmed Yassin | Yassin?
person:marwan-barghouti | Marwan Barghouti | Barghouti?
person:nabil-shaath | Nabil Shaath | Shaath
person:farouk-kaddoumi | Farouk Kaddoumi; Farouk Qaddoumi | Kaddoumi; Qaddoumi
person:sami-abu-zuhri | Sami Abu Zuhri | Abu Zuhri
person:osama-hamdan | Osama Hamdan | Hamdan?
person:mousa-abu-marzook | Mousa Abu Marzook; Moussa Abu Marzouk | Abu Marzook; Abu Marzouk
person:hanan-ashrawi | Hanan Ashrawi | Ashrawi
person:mohammed-dahlan | Mohammed Dahlan | Dahlan?
person:mohammed-deif | Mohammed Deif | Deif
person:khalil-al-hayya | Khalil al-Hayya | al-Hayya
person:george-habash | George Habash | Habash
person:varsen-aghabekian | Varsen Aghabekian; Varsen Aghabekian Shahin | Aghabekian
person:haj-amin-al-husseini | Haj Amin al-Husseini
person:nasser-al-qudwa | Nasser al-Qudwa
person:ziad-abu-amr | Ziad Abu Amr
person:rawhi-fattuh | Rawhi Fattuh
person:rami-hamdallah | Rami Hamdallah
# EGY
person:king-farouk | King Farouk; Farouk I | Farouk?
person:king-fuad | King Fuad; King Fouad
person:nahas-pasha | Nahas Pasha; Mustafa Nahas
person:muhammad-naguib | Muhammad Naguib; Mohammed Naguib; General Naguib | Naguib
person:gamal-abdel-nasser | Gamal Abdel Nasser; Gamal Abdul Nasser; Gamal Nasser | Nasser?
person:ismail-fahmy | Ismail Fahmy; Ismail Fahmi | Fahmy?
person:ahmed-asmat-abdel-meguid | Esmat Abdel-Meguid; Esmat Abdel Meguid | Abdel Meguid; Abdel-Meguid
person:ahmed-maher | Ahmed Maher | Maher?
person:nabil-fahmy | Nabil Fahmy | Fahmy?
person:nabil-elaraby | Nabil Elaraby; Nabil el-Araby; Nabil al-Araby | Elaraby; el-Araby; al-Araby
person:mohamed-kamel-amr | Mohamed Kamel Amr
person:essam-sharaf | Essam Sharaf | Sharaf?
person:mostafa-madbouly | Mostafa Madbouly; Moustafa Madbouly | Madbouly
person:mohamed-hussein-tantawi | Mohamed Hussein Tantawi; Hussein Tantawi; Mohammed Hussein Tantawi | Tantawi?
person:abbas-kamel | Abbas Kamel | Kamel?
person:hassan-rashad | Hassan Rashad | Rashad?
person:sherif-ismail | Sherif Ismail | Ismail?
person:ibrahim-mahlab | Ibrahim Mahlab | Mahlab
person:hazem-el-beblawi | Hazem el-Beblawi; Hazem El-Beblawi | Beblawi; el-Beblawi
person:atef-sedki | Atef Sedki; Atef Sedky | Sedki
person:kamal-hassan-ali | Kamal Hassan Ali
person:rania-al-mashat | Rania al-Mashat; Rania Al-Mashat | al-Mashat?; Al-Mashat
person:mohamed-el-orabi | Mohamed el-Orabi
person:atef-sidqi | Atef Sidqi
person:kamal-ganzouri | Kamal Ganzouri
person:atef-ebeid | Atef Ebeid
person:ahmed-shafik | Ahmed Shafik
person:hesham-qandil | Hesham Qandil
# JOR
person:hussein-bin-talal | King Hussein; Hussein bin Talal; King Hussein of Jordan
person:king-abdullah-i | King Abdullah I
person:nasser-judeh | Nasser Judeh | Judeh
person:marwan-muasher | Marwan Muasher | Muasher
person:zaid-rifai | Zaid Rifai; Zaid al-Rifai | Rifai?
person:taher-al-masri | Taher al-Masri; Taher Masri | Masri?
person:bisher-khasawneh | Bisher Khasawneh; Bisher al-Khasawneh | Khasawneh?
person:jafar-hassan | Jafar Hassan
person:omar-razzaz | Omar Razzaz; Omar al-Razzaz | Razzaz
person:mohammad-momani | Mohammad Momani; Mohammad al-Momani; Mohammed al-Momani | al-Momani; Momani
person:queen-rania | Queen Rania
person:emir-abdullah | Emir Abdullah; Abdullah I of Jordan
person:crown-prince-hussein | Crown Prince Hussein
person:abdul-karim-al-kabariti | Abdul Karim Kabariti | Kabariti
person:fayez-al-tarawneh | Fayez al-Tarawneh
person:jawad-anani | Jawad Anani
person:abdelilah-khatib | Abdelilah Khatib
person:hani-al-mulki | Hani al-Mulki
person:farouq-qasrawi | Farouq Qasrawi
person:salah-bashir | Salah Bashir
person:mudar-badran | Mudar Badran
person:zaid-ibn-shaker | Zaid ibn Shaker
person:abdelsalam-al-majali | Abdelsalam al-Majali
person:abdelraouf-al-rawabdeh | Abdelraouf al-Rawabdeh
person:ali-abu-al-ragheb | Ali Abu al-Ragheb
person:faisal-al-fayez | Faisal al-Fayez
person:adnan-badran | Adnan Badran
person:marouf-al-bakhit | Marouf al-Bakhit
person:nader-al-dahabi | Nader al-Dahabi
person:samir-rifai | Samir Rifai
person:awn-khasawneh | Awn Khasawneh
person:abdullah-ensour | Abdullah Ensour
# SYR
person:shukri-al-quwatli | Shukri al-Quwatli; Shukri al-Kuwatly | al-Quwatli
person:abdul-halim-khaddam | Abdul Halim Khaddam; Abdel Halim Khaddam | Khaddam
person:bashar-jaafari | Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari | Jaafari?; Ja'afari
person:bassam-sabbagh | Bassam Sabbagh | Sabbagh?
person:bouthaina-shaaban | Bouthaina Shaaban; Buthaina Shaaban | Shaaban?
person:riyad-hijab | Riad Hijab; Riyad Hijab | Hijab?
person:mouaz-al-khatib | Mouaz al-Khatib; Moaz al-Khatib | al-Khatib?
person:ahmad-jarba | Ahmad Jarba; Ahmed Jarba | Jarba
person:burhan-ghalioun | Burhan Ghalioun | Ghalioun
person:george-sabra | George Sabra | Sabra?
person:khaled-khoja | Khaled Khoja | Khoja?
person:anas-al-abdah | Anas al-Abdah; Anas Abdah | al-Abdah
person:nasr-al-hariri | Nasr al-Hariri; Nasr Hariri
person:salim-al-muslat | Salim al-Muslat; Salem al-Meslet | al-Muslat
person:salih-muslim | Salih Muslim; Saleh Muslim; Salih Moslem
person:ilham-ahmed | Ilham Ahmed; Ilham Ahmad; Ilham Ehmed
person:sinam-mohamad | Sinam Mohamad
person:talal-selo | Talal Silo; Talal Selo | Silo?; Selo?
person:redur-khalil | Redur Khalil; Redur Xelil
person:jihan-sheikh-ahmed | Jihan Sheikh Ahmed
person:nesrin-abdullah | Nesrin Abdullah
person:asya-abdullah | Asya Abdullah
person:polat-can | Polat Can
person:anwar-muslim | Anwar Muslim; Enwer Muslim
person:mahmoud-zuabi | Mahmoud Zuabi
person:muhammad-mustafa-mero | Muhammad Mustafa Mero
person:muhammad-naji-al-otari | Muhammad Naji al-Otari
person:adel-safar | Adel Safar
person:wael-al-halqi | Wael al-Halqi
person:imad-khamis | Imad Khamis
person:hussein-arnous | Hussein Arnous
person:mohammad-ghazi-al-jalali | Mohammad Ghazi al-Jalali
person:mohammed-al-bashir | Mohammed al-Bashir
# LBN
person:bechara-el-khoury | Bechara el-Khoury; Bishara al-Khuri
person:riad-el-solh | Riad el-Solh; Riad Solh
person:suleiman-franjieh | Suleiman Franjieh; Suleiman Frangieh | Franjieh?; Frangieh?
person:elias-sarkis | Elias Sarkis | Sarkis?
person:rashid-karami | Rashid Karami | Karami?
person:selim-hoss | Selim Hoss; Selim al-Hoss | Hoss?; al-Hoss
person:gebran-bassil | Gebran Bassil; Jibran Bassil | Bassil
person:tammam-salam | Tammam Salam | Salam?
person:hassan-diab | Hassan Diab | Diab?
person:walid-jumblatt | Walid Jumblatt; Walid Junblatt | Jumblatt; Junblatt
person:samir-geagea | Samir Geagea | Geagea
person:abdallah-bou-habib | Abdallah Bou Habib; Abdallah Bouhabib | Bou Habib
person:youssef-rajji | Youssef Rajji; Youssef Raji; Youssef Raggi | Rajji; Raggi
person:nohad-machnouk | Nohad Machnouk; Nouhad al-Machnouk; Nohad al-Mashnouq | Machnouk
person:naim-qassem | Naim Qassem; Sheikh Naim Qassem | Qassem?
person:fares-boueiz | Fares Boueiz
person:mahmoud-hammoud | Mahmoud Hammoud
person:jean-obeid | Jean Obeid
person:fawzi-salloukh | Fawzi Salloukh
person:ali-al-shami | Ali al-Shami
person:adnan-mansour | Adnan Mansour
person:nassif-hitti | Nassif Hitti
person:charbel-wehbe | Charbel Wehbe
person:omar-karami | Omar Karami
person:rachid-solh | Rachid Solh
# IRQ
person:king-faisal-i | King Faisal I
person:faisal-ii | Faisal II; King Faisal II
person:nuri-as-said | Nuri as-Said; Nuri al-Said; Nuri Said; Nuri Pasha
person:ahmed-hassan-al-bakr | Ahmed Hassan al-Bakr | al-Bakr
person:tariq-aziz | Tariq Aziz; Tareq Aziz; Tarek Aziz | Aziz?
person:taha-yassin-ramadan | Taha Yassin Ramadan | Ramadan?
person:izzat-ibrahim | Izzat Ibrahim
person:naji-sabri | Naji Sabri | Sabri?
person:mohamed-ali-alhakim | Mohamed Ali Alhakim; Mohamed Ali al-Hakim; Mohamed Alhakim | Alhakim; al-Hakim?
person:qubad-talabani | Qubad Talabani | Talabani?
person:ahmed-chalabi | Ahmed Chalabi; Ahmad Chalabi | Chalabi
person:ali-al-sistani | Ali al-Sistani; Grand Ayatollah Ali al-Sistani | al-Sistani; Sistani?
person:qasim-al-araji | Qasim al-Araji | al-Araji
person:ghazi-al-yawer | Ghazi al-Yawar; Ghazi al-Yawer | al-Yawar; al-Yawer
person:abu-mahdi-al-muhandis | Abu Mahdi al-Muhandis | al-Muhandis
person:osama-al-nujaifi | Osama al-Nujaifi; Usama al-Nujaifi | al-Nujaifi
person:salim-al-jubouri | Salim al-Jubouri | al-Jubouri
person:khaled-al-obeidi | Khaled al-Obeidi | al-Obeidi
person:ahmad-husayn-khudayir | Ahmad Husayn Khudayir
person:mohammed-saeed-al-sahhaf | Mohammed Saeed al-Sahhaf
person:paul-bremer | Paul Bremer
person:saadoun-hammadi | Saadoun Hammadi
person:mohammed-hamza-zubeidi | Mohammed Hamza Zubeidi
# IRN
person:reza-shah | Reza Shah; Reza Shah Pahlavi
person:mohammad-reza-pahlavi | Mohammad Reza Pahlavi; Mohammed Reza Pahlavi; Mohammad Reza Shah; Shah Mohammad Reza Pahlavi | Pahlavi?
person:mohammad-mossadegh | Mohammad Mossadegh; Mohammed Mossadegh; Mohammad Mosaddegh; Mohammad Mossadeq | Mossadegh; Mosaddegh; Mossadeq
person:abolhassan-bani-sadr | Abolhassan Bani-Sadr; Abolhassan Banisadr | Bani-Sadr; Banisadr
person:ali-akbar-velayati | Ali Akbar Velayati; Ali-Akbar Velayati | Velayati
person:sadegh-ghotbzadeh | Sadegh Ghotbzadeh | Ghotbzadeh
person:ebrahim-yazdi | Ebrahim Yazdi | Yazdi?
person:sadeq-larijani | Sadeq Larijani; Sadegh Larijani
person:ali-shamkhani | Ali Shamkhani | Shamkhani
person:esmail-qaani | Esmail Qaani; Esmail Ghaani | Qaani; Ghaani
person:abbas-mousavi | Abbas Mousavi; Seyyed Abbas Mousavi
person:saeed-khatibzadeh | Saeed Khatibzadeh | Khatibzadeh
person:marzieh-afkham | Marzieh Afkham | Afkham
person:mohammad-ali-hosseini | Mohammad Ali Hosseini
person:hamid-reza-asefi | Hamid Reza Asefi; Hamid-Reza Asefi | Asefi
person:ali-bagheri-kani | Ali Bagheri Kani; Ali Bagheri | Bagheri Kani
person:majid-takht-ravanchi | Majid Takht-Ravanchi; Majid Takht Ravanchi | Takht-Ravanchi; Takht Ravanchi
person:amir-saeid-iravani | Amir Saeid Iravani; Amir Saeed Iravani | Iravani
person:kazem-gharibabadi | Kazem Gharibabadi | Gharibabadi
person:ahmad-vahidi | Ahmad Vahidi | Vahidi
person:hossein-salami | Hossein Salami | Salami?
person:mohammad-bagheri | Mohammad Bagheri | Bagheri?
person:mohammad-eslami | Mohammad Eslami | Eslami
person:mohammad-mokhber | Mohammad Mokhber | Mokhber
person:mohammad-reza-aref | Mohammad Reza Aref; Mohammad-Reza Aref | Aref?
person:bijan-namdar-zanganeh | Bijan Namdar Zanganeh; Bijan Zanganeh | Zanganeh
person:javad-owji | Javad Owji | Owji
person:hossein-dehghan | Hossein Dehghan | Dehghan
person:aziz-nasirzadeh | Aziz Nasirzadeh | Nasirzadeh
person:amir-hatami | Amir Hatami | Hatami?
person:eshaq-jahangiri | Eshaq Jahangiri | Jahangiri
person:mojtaba-khamenei | Mojtaba Khamenei
person:fatemeh-mohajerani | Fatemeh Mohajerani | Mohajerani
person:ali-bahreini | Ali Bahreini; Ali Bahraini | Bahreini?
person:reza-najafi | Reza Najafi | Najafi?
person:hossein-mousavian | Hossein Mousavian; Seyed Hossein Mousavian | Mousavian
person:mohammad-ali-rajai | Mohammad Ali Rajai | Rajai?
# SAU
person:ibn-saud | Ibn Saud; Abdulaziz Ibn Saud; King Abdulaziz; King Ibn Saud
person:king-faisal | King Faisal; Faisal bin Abdulaziz
person:prince-sultan | Prince Sultan; Sultan bin Abdulaziz
person:prince-nayef | Prince Nayef; Nayef bin Abdulaziz
person:mohammed-bin-nayef | Mohammed bin Nayef; Muhammad bin Nayef | bin Nayef
person:bandar-bin-sultan | Bandar bin Sultan; Prince Bandar; Prince Bandar bin Sultan
person:turki-al-faisal | Turki al-Faisal; Prince Turki al-Faisal
person:khalid-bin-salman | Khalid bin Salman; Khaled bin Salman; Prince Khalid bin Salman
person:khalid-al-falih | Khalid al-Falih; Khaled al-Falih | al-Falih
person:abdulaziz-bin-salman | Abdulaziz bin Salman; Prince Abdulaziz bin Salman
person:ahmed-zaki-yamani | Ahmed Zaki Yamani; Sheikh Ahmed Zaki Yamani; Zaki Yamani | Yamani
person:hisham-nazer | Hisham Nazer; Hisham al-Nazer | Nazer
person:ibrahim-al-assaf | Ibrahim al-Assaf | al-Assaf
person:mohammed-al-jadaan | Mohammed al-Jadaan | al-Jadaan
person:waleed-elkhereiji | Waleed Elkhereiji; Waleed al-Khuraiji | Elkhereiji
person:nail-al-jubeir | Nail al-Jubeir
person:musaed-al-aiban | Musaed al-Aiban | al-Aiban
person:reema-bint-bandar | Reema bint Bandar
person:jamal-khashoggi | Jamal Khashoggi | Khashoggi
person:mohammed-aba-al-khail | Mohammed Aba al-Khail
# ARE
person:anwar-gargash | Anwar Gargash | Gargash
person:mana-said-al-otaiba | Mana Said al-Otaiba; Mana al-Otaiba; Mana Saeed al-Otaiba | al-Otaiba?; Otaiba
person:suhail-al-mazrouei | Suhail al-Mazrouei; Suhail Al Mazrouei | al-Mazrouei; Al Mazrouei
person:sultan-al-jaber | Sultan al-Jaber; Sultan Al Jaber; Sultan Ahmed Al Jaber | al-Jaber?; Al Jaber
person:mansour-bin-zayed | Mansour bin Zayed; Mansour bin Zayed Al Nahyan
person:tahnoun-bin-zayed | Tahnoun bin Zayed; Tahnoon bin Zayed
person:khaled-bin-mohamed-bin-zayed | Khaled bin Mohamed bin Zayed
person:reem-al-hashimy | Reem Al Hashimy; Reem al-Hashimy; Reem Al Hashemi | Al Hashimy
person:yousef-al-otaiba | Yousef al-Otaiba; Yousef Al Otaiba
person:lana-nusseibeh | Lana Nusseibeh | Nusseibeh
person:thani-al-zeyoudi | Thani Al Zeyoudi; Thani bin Ahmed Al Zeyoudi | Al Zeyoudi
person:rashid-abdullah-al-nuaimi | Rashid Abdullah Al Nuaimi
person:rashid-bin-saeed-al-maktoum | Rashid bin Saeed Al Maktoum
person:maktoum-bin-rashid-al-maktoum | Maktoum bin Rashid Al Maktoum
# QAT
person:hamad-bin-jassim-bin-jaber-al-thani | Hamad bin Jassim; Hamad bin Jassim al-Thani; Hamad bin Jassem
person:khalid-bin-mohammad-al-attiyah | Khalid al-Attiyah; Khalid bin Mohammad Al Attiyah; Khalid Al-Attiyah | al-Attiyah
person:majed-al-ansari | Majed al-Ansari; Majed Al Ansari; Majed Al-Ansari | al-Ansari?; Al Ansari
person:saad-al-kaabi | Saad al-Kaabi; Saad Sherida al-Kaabi | al-Kaabi
person:abdullah-bin-hamad-al-attiyah | Abdullah bin Hamad al-Attiyah
person:alya-ahmed-saif-al-thani | Alya Ahmed Saif Al-Thani
person:mohammed-al-khulaifi | Mohammed al-Khulaifi; Mohammed bin Abdulaziz al-Khulaifi | al-Khulaifi
person:khalifa-bin-hamad-al-thani | Khalifa bin Hamad Al Thani
person:abdullah-bin-khalifa-al-thani | Abdullah bin Khalifa Al Thani
person:abdullah-bin-nasser-bin-khalifa-al-thani | Abdullah bin Nasser bin Khalifa Al Thani
person:khalid-bin-khalifa-bin-abdulaziz-al-thani | Khalid bin Khalifa bin Abdulaziz Al Thani
# KWT
person:sabah-al-ahmad-al-sabah | Sabah al-Ahmad al-Jaber al-Sabah; Sabah al-Ahmad; Sheikh Sabah al-Ahmad
person:nawaf-al-ahmad-al-sabah | Nawaf al-Ahmad al-Sabah; Nawaf al-Ahmad al-Jaber al-Sabah
person:ali-al-khalifa-al-sabah | Ali al-Khalifa al-Sabah; Sheikh Ali al-Khalifa al-Sabah; Ali Khalifa al-Sabah
person:mohammad-sabah-al-salem-al-sabah | Mohammad Sabah Al-Salem Al-Sabah
person:ahmad-nasser-al-mohammed-al-sabah | Ahmad Nasser Al-Mohammad Al-Sabah
person:abdullah-al-yahya | Abdullah Ali al-Yahya; Abdullah al-Yahya | al-Yahya?
person:salem-abdullah-al-jaber-al-sabah | Salem Abdullah Al-Jaber Al-Sabah
person:saad-al-abdullah-al-sabah | Saad al-Abdullah al-Sabah
person:salem-sabah-al-salem-al-sabah | Salem Sabah al-Salem al-Sabah
person:sabah-al-khalid-al-sabah | Sabah al-Khalid al-Sabah
person:nasser-al-mohammed-al-sabah | Nasser al-Mohammed al-Sabah
person:jaber-al-mubarak-al-sabah | Jaber al-Mubarak al-Sabah
person:ahmad-al-nawaf-al-sabah | Ahmad al-Nawaf al-Sabah
person:ahmad-al-abdullah-al-sabah | Ahmad al-Abdullah al-Sabah
# OMN
person:yusuf-bin-alawi | Yusuf bin Alawi; Yousef bin Alawi | bin Alawi
# BHR
person:khalid-bin-ahmed-al-khalifa | Khalid bin Ahmed al-Khalifa; Khalid bin Ahmed Al Khalifa; Sheikh Khalid bin Ahmed
person:abdullatif-al-zayani | Abdullatif al-Zayani; Abdullatif bin Rashid Al Zayani; Abdullatif Al Zayani | al-Zayani; Al Zayani
person:salman-bin-hamad-al-khalifa | Salman bin Hamad al-Khalifa; Salman bin Hamad; Salman bin Hamad Al Khalifa
person:isa-bin-salman-al-khalifa | Isa bin Salman Al Khalifa
person:mohammed-bin-mubarak-al-khalifa | Mohammed bin Mubarak Al Khalifa
person:khalifa-bin-salman-al-khalifa | Khalifa bin Salman Al Khalifa
# YEM
person:imam-yahya | Imam Yahya
person:ali-nasser-mohammed | Ali Nasser Mohammed
person:ali-salem-al-beidh | Ali Salem al-Beidh; Ali Salim al-Beidh | al-Beidh
person:rashad-al-alimi | Rashad al-Alimi; Rashad Al-Alimi | al-Alimi; Al-Alimi
person:khaled-bahah | Khaled Bahah; Khaled Baha | Bahah
person:abdul-malik-al-houthi | Abdul-Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malik al-Houthi | al-Houthi?
person:abu-bakr-al-qirbi | Abu Bakr al-Qirbi | al-Qirbi
person:yahya-saree | Yahya Saree; Yahya Sarea; Yahya Saria | Saree
person:mohammed-abdul-salam | Mohammed Abdul Salam; Mohammed Abdulsalam | Abdulsalam
person:shaya-al-zindani | Shaya Mohsin al-Zindani; Shayea al-Zindani | al-Zindani
person:aidarous-al-zubaidi | Aidarous al-Zubaidi; Aidrous al-Zubaidi
person:mahdi-al-mashat | Mahdi al-Mashat | al-Mashat?
person:abdul-karim-al-iryani | Abdul Karim al-Iryani
person:mohammed-basindawa | Mohammed Basindawa
person:abdul-qadir-bajamal | Abdul Qadir Bajamal
person:abdulmalik-al-mekhlafi | Abdulmalik al-Mekhlafi
person:khaled-al-yamani | Khaled al-Yamani
person:mohammed-al-hadhrami | Mohammed al-Hadhrami
person:ahmed-bin-mubarak | Ahmed bin Mubarak
person:haidar-abu-bakr-al-attas | Haidar Abu Bakr al-Attas
person:abdul-aziz-abdul-ghani | Abdul Aziz Abdul Ghani
person:faraj-said-bin-ghanem | Faraj Said bin Ghanem
person:ali-muhammad-mujawar | Ali Muhammad Mujawar
person:ahmed-obeid-bin-dagher | Ahmed Obeid bin Dagher
person:maeen-abdulmalik | Maeen Abdulmalik
person:salem-bin-breik | Salem bin Breik
# LBY
person:ali-zeidan | Ali Zeidan | Zeidan?
person:mustafa-abdul-jalil | Mustafa Abdul Jalil; Mustafa Abdel Jalil; Mustafa Abdul-Jalil | Abdul Jalil; Abdel Jalil
person:mahmoud-jibril | Mahmoud Jibril | Jibril?
person:moussa-koussa | Moussa Koussa; Musa Kusa | Koussa
person:mohamed-al-menfi | Mohamed al-Menfi; Mohamed Menfi; Mohammed al-Menfi | al-Menfi; Menfi
person:aguila-saleh | Aguila Saleh
person:najla-mangoush | Najla al-Mangoush; Najla Mangoush; Najla el-Mangoush | Mangoush; al-Mangoush?
person:saif-al-islam-gaddafi | Saif al-Islam Gaddafi; Saif al-Islam; Seif al-Islam
person:taher-al-sonni | Taher al-Sonni | al-Sonni
person:ibrahim-al-bishari | Ibrahim al-Bishari
person:omar-al-muntasir | Omar al-Muntasir
person:abdel-rahman-shalgham | Abdel Rahman Shalgham
person:ashour-bin-khayal | Ashour bin Khayal
person:mohamed-abdelaziz | Mohamed Abdelaziz
person:mohamed-taha-siala | Mohamed Taha Siala
person:mohamed-magariaf | Mohamed Magariaf
person:giuma-ahmed-atigha | Giuma Ahmed Atigha
person:nouri-abusahmain | Nouri Abusahmain
person:aguila-saleh-issa | Aguila Saleh Issa
person:abuzed-omar-dorda | Abuzed Omar Dorda
person:abdul-majid-al-qaud | Abdul Majid al-Qaud
person:muhammad-ahmad-al-mangoush | Muhammad Ahmad al-Mangoush
person:mubarak-al-shamikh | Mubarak al-Shamikh
person:shukri-ghanem | Shukri Ghanem
person:baghdadi-mahmudi | Baghdadi Mahmudi
person:abdurrahim-el-keib | Abdurrahim El-Keib
person:abdullah-al-thani | Abdullah al-Thani
# TUN
person:habib-bourguiba | Habib Bourguiba | Bourguiba
person:youssef-chahed | Youssef Chahed | Chahed
person:mehdi-jomaa | Mehdi Jomaa | Jomaa
person:rached-ghannouchi | Rached Ghannouchi; Rachid Ghannouchi | Ghannouchi?
person:mohamed-ali-nafti | Mohamed Ali Nafti | Nafti?
person:nabil-ammar | Nabil Ammar | Ammar?
person:othman-jerandi | Othman Jerandi | Jerandi
person:khemaies-jhinaoui | Khemaies Jhinaoui | Jhinaoui
person:hichem-mechichi | Hichem Mechichi | Mechichi
person:najla-bouden | Najla Bouden | Bouden
person:habib-ben-yahia | Habib Ben Yahia
person:abderrahim-zouari | Abderrahim Zouari
person:said-ben-mustapha | Said Ben Mustapha
person:abdelbaki-hermassi | Abdelbaki Hermassi
person:abdelwahab-abdallah | Abdelwahab Abdallah
person:kamel-morjane | Kamel Morjane
person:mouldi-kefi | Mouldi Kefi
person:rafik-abdessalem | Rafik Abdessalem
person:mongi-hamdi | Mongi Hamdi
person:taieb-baccouche | Taieb Baccouche
person:noureddine-erray | Noureddine Erray
person:fouad-mebazaa | Fouad Mebazaa
person:mohamed-ennaceur | Mohamed Ennaceur
person:hamed-karoui | Hamed Karoui
person:mohamed-ghannouchi | Mohamed Ghannouchi
person:hamadi-jebali | Hamadi Jebali
person:ali-laarayedh | Ali Laarayedh
person:habib-essid | Habib Essid
person:elyes-fakhfakh | Elyes Fakhfakh
person:ahmed-hachani | Ahmed Hachani
person:kamel-madouri | Kamel Madouri
person:sarra-zaafrani-zenzri | Sarra Zaafrani Zenzri
# DZA
person:mohamed-boudiaf | Mohamed Boudiaf | Boudiaf
person:ramtane-lamamra | Ramtane Lamamra | Lamamra
person:mourad-medelci | Mourad Medelci | Medelci
person:ahmed-attaf | Ahmed Attaf | Attaf
person:sabri-boukadoum | Sabri Boukadoum | Boukadoum
person:ahmed-ouyahia | Ahmed Ouyahia | Ouyahia
person:ahmed-gaid-salah | Ahmed Gaid Salah | Gaid Salah
person:abdelkader-messahel | Abdelkader Messahel | Messahel
person:lakhdar-brahimi | Lakhdar Brahimi | Brahimi?
person:amar-bendjama | Amar Bendjama | Bendjama
person:taleb-ibrahimi | Taleb Ibrahimi; Ahmed Taleb Ibrahimi
person:belkacem-nabi | Belkacem Nabi
person:mohamed-salah-dembri | Mohamed Salah Dembri
person:youcef-yousfi | Youcef Yousfi
person:abdelaziz-belkhadem | Abdelaziz Belkhadem
person:mohammed-bedjaoui | Mohammed Bedjaoui
person:ali-kafi | Ali Kafi
person:abdelkader-bensalah | Abdelkader Bensalah
person:mouloud-hamrouche | Mouloud Hamrouche
person:sid-ahmed-ghozali | Sid Ahmed Ghozali
person:belaid-abdessalam | Belaid Abdessalam
person:redha-malek | Redha Malek
person:mokdad-sifi | Mokdad Sifi
person:smail-hamdani | Smail Hamdani
person:ahmed-benbitour | Ahmed Benbitour
person:ali-benflis | Ali Benflis
person:abdelmalek-sellal | Abdelmalek Sellal
person:noureddine-bedoui | Noureddine Bedoui
person:abdelaziz-djerad | Abdelaziz Djerad
person:aymen-benabderrahmane | Aymen Benabderrahmane
person:nadir-larbaoui | Nadir Larbaoui
person:sifi-ghrieb | Sifi Ghrieb
# MAR
person:mohammed-v | Mohammed V; King Mohammed V; Sultan Mohammed V
person:nasser-bourita | Nasser Bourita | Bourita
person:salaheddine-mezouar | Salaheddine Mezouar | Mezouar
person:aziz-akhannouch | Aziz Akhannouch | Akhannouch
person:saadeddine-othmani | Saadeddine Othmani; Saad Eddine el-Othmani; Saad-Eddine El Othmani | Othmani; el-Othmani; El Othmani
person:abdelilah-benkirane | Abdelilah Benkirane | Benkirane
person:taieb-fassi-fihri | Taieb Fassi Fihri; Taib Fassi Fihri | Fassi Fihri
person:omar-hilale | Omar Hilale | Hilale
person:abdellatif-filali | Abdellatif Filali | Filali?
person:mohamed-benaissa | Mohamed Benaissa; Mohammed Benaissa | Benaissa
person:azzeddine-laraki | Azzeddine Laraki
person:mohammed-karim-lamrani | Mohammed Karim Lamrani
person:abderrahmane-youssoufi | Abderrahmane Youssoufi
person:driss-jettou | Driss Jettou
person:abbas-el-fassi | Abbas El Fassi
# MRT
person:mohamed-ould-ghazouani | Mohamed Ould Ghazouani; Mohamed Ould Cheikh El Ghazouani; Mohamed Ould Cheikh Ghazouani | Ghazouani; El Ghazouani
person:mohamed-ould-abdel-aziz | Mohamed Ould Abdel Aziz | Ould Abdel Aziz
person:maaouya-ould-sidahmed-taya | Maaouya Ould Sid'Ahmed Taya; Maaouya Ould Sid'Ahmed Ould Taya | Ould Taya
person:mohamed-salem-ould-merzoug | Mohamed Salem Ould Merzoug | Ould Merzoug
person:ely-ould-mohamed-vall | Ely Ould Mohamed Vall
person:sidi-ould-cheikh-abdallahi | Sidi Ould Cheikh Abdallahi
person:ba-mamadou-dit-mbare | Ba Mamadou dit M'Baré
# SDN
person:hassan-al-turabi | Hassan al-Turabi; Hassan Turabi | al-Turabi; Turabi
person:sadiq-al-mahdi | Sadiq al-Mahdi; Sadeq al-Mahdi | al-Mahdi?
person:mustafa-osman-ismail | Mustafa Osman Ismail
person:abdalla-hamdok | Abdalla Hamdok; Abdallah Hamdok | Hamdok
person:mohamed-hamdan-dagalo | Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo | Hemedti; Dagalo; Daglo
person:ali-osman-taha | Ali Osman Taha; Ali Osman Mohamed Taha | Taha?
person:ali-karti | Ali Karti | Karti
person:ibrahim-ghandour | Ibrahim Ghandour | Ghandour
person:ali-al-sadiq | Ali al-Sadiq
person:kamil-idris | Kamil Idris
person:lam-akol | Lam Akol | Akol
person:yasser-al-atta | Yasser al-Atta | al-Atta
person:ali-sahloul | Ali Sahloul
person:hussein-suleiman-abu-salih | Hussein Suleiman Abu Salih
person:dirdeiry-mohamed-ahmed | Dirdeiry Mohamed Ahmed
person:asma-mohamed-abdalla | Asma Mohamed Abdalla
person:mariam-al-mahdi | Mariam al-Mahdi
person:ahmed-awad-ibn-auf | Ahmed Awad Ibn Auf
person:bakri-hassan-saleh | Bakri Hassan Saleh
person:motazz-moussa | Motazz Moussa
person:mohamed-tahir-ayala | Mohamed Tahir Ayala
# SSD
person:john-garang | John Garang | Garang
person:riek-machar | Riek Machar | Machar
person:barnaba-marial-benjamin | Barnaba Marial Benjamin
person:deng-alor | Deng Alor
person:mayiik-ayii-deng | Mayiik Ayii Deng
person:ramadan-mohamed-abdallah-goc | Ramadan Mohamed Abdallah Goc
# ETH
person:demeke-mekonnen | Demeke Mekonnen | Mekonnen?
person:workneh-gebeyehu | Workneh Gebeyehu | Workneh
person:gedion-timothewos | Gedion Timothewos | Timothewos
person:taye-atske-selassie | Taye Atske Selassie; Taye Atske-Selassie | Atske Selassie
person:sahle-work-zewde | Sahle-Work Zewde; Sahlework Zewde | Sahle-Work
person:mulatu-teshome | Mulatu Teshome | Mulatu
person:seyoum-mesfin | Seyoum Mesfin | Seyoum
person:redwan-hussien | Redwan Hussien | Redwan
person:girma-wolde-giorgis | Girma Wolde-Giorgis | Girma?
person:debretsion-gebremichael | Debretsion Gebremichael | Debretsion
person:getachew-reda | Getachew Reda
person:nebiat-getachew | Nebiat Getachew
person:gedu-andargachew | Gedu Andargachew
person:tesfaye-gebre-kidan | Tesfaye Gebre Kidan
person:negasso-gidada | Negasso Gidada
person:tamrat-layne | Tamrat Layne
# ERI
person:osman-saleh | Osman Saleh; Osman Saleh Mohammed
person:yemane-gebremeskel | Yemane Gebremeskel; Yemane Ghebremeskel
person:yemane-gebreab | Yemane Gebreab
# DJI
person:abdoulkader-houssein-omar | Abdoulkader Houssein Omar
person:barkat-gourad-hamadou | Barkat Gourad Hamadou
person:dileita-mohamed-dileita | Dileita Mohamed Dileita
person:abdoulkader-kamil-mohamed | Abdoulkader Kamil Mohamed
# SOM
person:mohamed-abdullahi-mohamed | Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo | Farmajo
person:sharif-sheikh-ahmed | Sharif Sheikh Ahmed; Sheikh Sharif Sheikh Ahmed; Sheikh Sharif Ahmed
person:abdullahi-yusuf-ahmed | Abdullahi Yusuf; Abdullahi Yusuf Ahmed
person:hamza-abdi-barre | Hamza Abdi Barre | Barre?
person:mohamed-hussein-roble | Mohamed Hussein Roble | Roble?
person:ahmed-moalim-fiqi | Ahmed Moalim Fiqi; Ahmed Moallim Fiqi | Fiqi
person:abdisalam-abdi-ali | Abdisalam Abdi Ali; Abdisalam Ali
person:muse-bihi-abdi | Muse Bihi Abdi; Muse Bihi
person:abdirahman-mohamed-abdullahi | Abdirahman Mohamed Abdullahi
person:mohammed-farah-aidid | Mohammed Farah Aidid; Mohamed Farrah Aidid | Aidid
person:ali-mahdi-muhammad | Ali Mahdi Muhammad
person:abdiqasim-salad-hassan | Abdiqasim Salad Hassan
person:ali-khalif-galaid | Ali Khalif Galaid
person:hassan-abshir-farah | Hassan Abshir Farah
person:ali-mohammed-ghedi | Ali Mohammed Ghedi
person:nur-hassan-hussein | Nur Hassan Hussein
person:omar-abdirashid-ali-sharmarke | Omar Abdirashid Ali Sharmarke
person:abdiweli-mohamed-ali | Abdiweli Mohamed Ali
person:abdi-farah-shirdon | Abdi Farah Shirdon
person:abdiweli-sheikh-ahmed | Abdiweli Sheikh Ahmed
person:hassan-ali-khaire | Hassan Ali Khaire
# KEN
person:jomo-kenyatta | Jomo Kenyatta | Kenyatta?
person:raila-odinga | Raila Odinga | Odinga?
person:musalia-mudavadi | Musalia Mudavadi | Mudavadi
person:alfred-mutua | Alfred Mutua | Mutua?
person:raychelle-omamo | Raychelle Omamo | Omamo
person:amina-mohamed | Amina Mohamed; Amina Mohammed Kenya
person:monica-juma | Monica Juma | Juma?
person:moses-wetangula | Moses Wetangula; Moses Wetang'ula | Wetangula; Wetang'ula
person:kalonzo-musyoka | Kalonzo Musyoka | Musyoka
person:rigathi-gachagua | Rigathi Gachagua | Gachagua
person:kithure-kindiki | Kithure Kindiki | Kindiki
person:korir-singoei | Korir Sing'Oei; Korir Singoei | Sing'Oei
person:aden-duale | Aden Duale | Duale?
person:wilson-ndolo-ayah | Wilson Ndolo Ayah
person:bonaya-godana | Bonaya Godana
person:chirau-ali-mwakwere | Chirau Ali Mwakwere
person:raphael-tuju | Raphael Tuju
person:sam-ongeri | Sam Ongeri
# UGA
person:sam-kutesa | Sam Kutesa | Kutesa
person:jeje-odongo | Jeje Odongo; Haji Abubaker Jeje Odongo | Odongo?
person:yusuf-lule | Yusuf Lule | Lule?
person:godfrey-binaisa | Godfrey Binaisa | Binaisa
person:tito-okello | Tito Okello | Okello?
person:ruhakana-rugunda | Ruhakana Rugunda | Rugunda
person:robinah-nabbanja | Robinah Nabbanja | Nabbanja
person:muhoozi-kainerugaba | Muhoozi Kainerugaba | Muhoozi; Kainerugaba
person:jessica-alupo | Jessica Alupo | Alupo
person:paul-ssemogerere | Paul Ssemogerere
person:eriya-kategaya | Eriya Kategaya
person:james-wapakhabulo | James Wapakhabulo
person:samson-kisekka | Samson Kisekka
person:george-cosmas-adyebo | George Cosmas Adyebo
person:kintu-musoke | Kintu Musoke
person:apolo-nsibambi | Apolo Nsibambi
person:amama-mbabazi | Amama Mbabazi
# TZA
person:kassim-majaliwa | Kassim Majaliwa; Kassim Majaliwa Majaliwa | Majaliwa
person:liberata-mulamula | Liberata Mulamula | Mulamula
person:stergomena-tax | Stergomena Tax; Stergomena Lawrence Tax
person:january-makamba | January Makamba | Makamba
person:mahmoud-thabit-kombo | Mahmoud Thabit Kombo | Kombo?
person:salim-ahmed-salim | Salim Ahmed Salim
person:bernard-membe | Bernard Membe | Membe
person:augustine-mahiga | Augustine Mahiga | Mahiga
person:palamagamba-kabudi | Palamagamba Kabudi | Kabudi
person:philip-mpango | Philip Mpango | Mpango
person:ahmed-hassan-diria | Ahmed Hassan Diria
person:joseph-rwegasira | Joseph Rwegasira
person:asha-rose-migiro | Asha-Rose Migiro
person:joseph-warioba | Joseph Warioba
person:john-malecela | John Malecela
person:cleopa-msuya | Cleopa Msuya
person:frederick-sumaye | Frederick Sumaye
person:edward-lowassa | Edward Lowassa
person:mizengo-pinda | Mizengo Pinda
person:mwigulu-nchemba | Mwigulu Nchemba
# RWA
person:louise-mushikiwabo | Louise Mushikiwabo | Mushikiwabo
person:vincent-biruta | Vincent Biruta | Biruta
person:olivier-nduhungirehe | Olivier Nduhungirehe | Nduhungirehe
person:edouard-ngirente | Édouard Ngirente; Edouard Ngirente | Ngirente
person:pasteur-bizimungu | Pasteur Bizimungu | Bizimungu
person:yolande-makolo | Yolande Makolo | Makolo
person:richard-sezibera | Richard Sezibera | Sezibera
person:charles-murigande | Charles Murigande | Murigande
person:anastase-gasana | Anastase Gasana
person:rosemary-museminali | Rosemary Museminali
person:theodore-sindikubwabo | Théodore Sindikubwabo
person:sylvestre-nsanzimana | Sylvestre Nsanzimana
person:dismas-nsengiyaremye | Dismas Nsengiyaremye
person:agathe-uwilingiyimana | Agathe Uwilingiyimana
person:jean-kambanda | Jean Kambanda
person:faustin-twagiramungu | Faustin Twagiramungu
person:pierre-celestin-rwigema | Pierre-Célestin Rwigema
person:bernard-makuza | Bernard Makuza
person:pierre-habumuremyi | Pierre Habumuremyi
person:anastase-murekezi | Anastase Murekezi
person:justin-nsengiyumva | Justin Nsengiyumva
# BDI
person:evariste-ndayishimiye | Évariste Ndayishimiye; Evariste Ndayishimiye | Ndayishimiye
person:domitien-ndayizeye | Domitien Ndayizeye | Ndayizeye
person:albert-shingiro | Albert Shingiro | Shingiro
person:melchior-ndadaye | Melchior Ndadaye | Ndadaye
person:cyprien-ntaryamira | Cyprien Ntaryamira | Ntaryamira
person:sylvie-kinigi | Sylvie Kinigi
person:sylvestre-ntibantunganya | Sylvestre Ntibantunganya
person:adrien-sibomana | Adrien Sibomana
person:anatole-kanyenkiko | Anatole Kanyenkiko
person:antoine-nduwayo | Antoine Nduwayo
person:pascal-firmin-ndimira | Pascal-Firmin Ndimira
person:alain-guillaume-bunyoni | Alain-Guillaume Bunyoni
person:gervais-ndirakobuca | Gervais Ndirakobuca
person:nestor-ntahontuye | Nestor Ntahontuye
# COD
person:patrice-lumumba | Patrice Lumumba | Lumumba
person:moise-tshombe | Moïse Tshombe; Moise Tshombe | Tshombe
person:laurent-desire-kabila | Laurent Kabila; Laurent-Desire Kabila; Laurent-Désiré Kabila | Kabila?
person:etienne-tshisekedi | Étienne Tshisekedi; Etienne Tshisekedi
person:jean-pierre-bemba | Jean-Pierre Bemba | Bemba
person:christophe-lutundula | Christophe Lutundula; Christophe Lutundula Apala | Lutundula
person:therese-kayikwamba-wagner | Thérèse Kayikwamba Wagner; Therese Kayikwamba Wagner | Kayikwamba
person:patrick-muyaya | Patrick Muyaya | Muyaya
person:corneille-nangaa | Corneille Nangaa | Nangaa
person:leonard-she-okitundu | She Okitundu; Leonard She Okitundu | Okitundu
person:judith-suminwa-tuluka | Judith Suminwa; Judith Suminwa Tuluka | Suminwa
person:vital-kamerhe | Vital Kamerhe | Kamerhe
person:lambert-mende | Lambert Mende | Mende?
person:bosco-ntaganda | Bosco Ntaganda | Ntaganda
person:laurent-nkunda | Laurent Nkunda | Nkunda
person:alexis-thambwe-mwamba | Alexis Thambwe Mwamba
person:raymond-tshibanda | Raymond Tshibanda
person:marie-tumba-nzeza | Marie Tumba Nzeza
person:vincent-de-paul-lunda-bululu | Vincent de Paul Lunda Bululu
person:crispin-mulumba-lukoji | Crispin Mulumba Lukoji
person:jean-nguza-karl-i-bond | Jean Nguza Karl-i-Bond
person:faustin-birindwa | Faustin Birindwa
person:leon-kengo-wa-dondo | Léon Kengo wa Dondo
person:norbert-likulia-bolongo | Norbert Likulia Bolongo
person:antoine-gizenga | Antoine Gizenga
person:adolphe-muzito | Adolphe Muzito
person:augustin-matata-ponyo | Augustin Matata Ponyo
person:samy-badibanga | Samy Badibanga
person:bruno-tshibala | Bruno Tshibala
person:sylvestre-ilunga | Sylvestre Ilunga
person:jean-michel-sama-lukonde | Jean-Michel Sama Lukonde
# COG
person:jean-claude-gakosso | Jean-Claude Gakosso | Gakosso
person:basile-ikouebe | Basile Ikouébé; Basile Ikouebe | Ikouebe
person:isidore-mvouba | Isidore Mvouba
person:clement-mouamba | Clément Mouamba
person:anatole-collinet-makosso | Anatole Collinet Makosso
# CAF
person:faustin-archange-touadera | Faustin-Archange Touadéra; Faustin-Archange Touadera; Faustin Archange Touadera | Touadera; Touadéra
person:francois-bozize | François Bozizé; Francois Bozize | Bozizé; Bozize
person:michel-djotodia | Michel Djotodia | Djotodia
person:catherine-samba-panza | Catherine Samba-Panza | Samba-Panza
person:sylvie-baipo-temon | Sylvie Baïpo-Temon; Sylvie Baipo-Temon | Baipo-Temon
person:alexandre-ferdinand-nguendet | Alexandre-Ferdinand Nguendet
person:nicolas-tiangaye | Nicolas Tiangaye
person:andre-nzapayeke | André Nzapayeké
person:mahamat-kamoun | Mahamat Kamoun
person:simplice-sarandji | Simplice Sarandji
person:firmin-ngrebada | Firmin Ngrébada
person:henri-marie-dondra | Henri-Marie Dondra
person:felix-moloua | Félix Moloua
# CMR
person:lejeune-mbella-mbella | Lejeune Mbella Mbella | Mbella Mbella
person:joseph-dion-ngute | Joseph Dion Ngute | Dion Ngute
person:issa-tchiroma | Issa Tchiroma; Issa Tchiroma Bakary | Tchiroma
person:henri-eyebe-ayissi | Henri Eyebe Ayissi
person:pierre-moukoko-mbonjou | Pierre Moukoko Mbonjou
person:sadou-hayatou | Sadou Hayatou
person:simon-achidi-achu | Simon Achidi Achu
person:peter-mafany-musonge | Peter Mafany Musonge
person:ephraim-inoni | Ephraïm Inoni
# TCD
person:abderaman-koulamallah | Abderaman Koulamallah; Abderamane Koulamallah | Koulamallah
person:succes-masra | Succès Masra; Succes Masra | Masra
person:mahamat-saleh-annadif | Mahamat Saleh Annadif | Annadif
person:nagoum-yamassoum | Nagoum Yamassoum
person:ahmad-allam-mi | Ahmad Allam-Mi
person:mahamat-zene-cherif | Mahamat Zene Chérif
person:jean-alingue-bawoyeu | Jean Alingué Bawoyeu
person:joseph-yodoyman | Joseph Yodoyman
person:fidele-moungar | Fidèle Moungar
person:delwa-kassire-coumakoye | Delwa Kassiré Coumakoye
person:koibla-djimasta | Koibla Djimasta
person:nassour-guelendouksia-ouaido | Nassour Guelendouksia Ouaido
person:haroun-kabadi | Haroun Kabadi
person:pascal-yoadimnadji | Pascal Yoadimnadji
person:youssouf-saleh-abbas | Youssouf Saleh Abbas
person:emmanuel-nadingar | Emmanuel Nadingar
person:djimrangar-dadnadji | Djimrangar Dadnadji
person:kalzeubet-pahimi-deubet | Kalzeubet Pahimi Deubet
person:albert-pahimi-padacke | Albert Pahimi Padacké
person:saleh-kebzabo | Saleh Kebzabo
person:allamaye-halina | Allamaye Halina
# GAB
person:leon-mba | Léon M'ba; Leon M'ba
person:ali-bongo-ondimba | Ali Bongo; Ali Bongo Ondimba | Bongo?
person:brice-oligui-nguema | Brice Oligui Nguema; Brice Clotaire Oligui Nguema | Oligui Nguema; Oligui
person:jean-ping | Jean Ping
person:rose-francine-rogombe | Rose Francine Rogombé
person:casimir-oye-mba | Casimir Oyé-Mba
person:paulin-obame-nguema | Paulin Obame-Nguema
person:jean-francois-ntoutoume-emane | Jean-François Ntoutoume Emane
person:jean-eyeghe-ndong | Jean Eyeghé Ndong
person:paul-biyoghe-mba | Paul Biyoghé Mba
person:raymond-ndong-sima | Raymond Ndong Sima
person:daniel-ona-ondo | Daniel Ona Ondo
person:emmanuel-issoze-ngondet | Emmanuel Issoze-Ngondet
person:julien-nkoghe-bekale | Julien Nkoghe Bekale
person:rose-christiane-ossouka-raponda | Rose Christiane Ossouka Raponda
person:alain-claude-bilie-by-nze | Alain-Claude Bilie-By-Nze
# GNQ
person:francisco-macias-nguema | Francisco Macías Nguema; Francisco Macias Nguema
person:simeon-oyono-esono-angue | Simeon Oyono Esono Angue
person:simeon-oyono-esono | Simeón Oyono Esono
# STP
person:carlos-vila-nova | Carlos Vila Nova | Vila Nova
person:miguel-trovoada | Miguel Trovoada | Trovoada?
person:patrice-trovoada | Patrice Trovoada | Trovoada?
person:manuel-pinto-da-costa | Manuel Pinto da Costa | Pinto da Costa?
person:fernando-pereira | Fernando Pereira
person:fradique-de-menezes | Fradique de Menezes
person:evaristo-carvalho | Evaristo Carvalho
# NGA
person:nnamdi-azikiwe | Nnamdi Azikiwe | Azikiwe
person:yemi-osinbajo | Yemi Osinbajo | Osinbajo
person:geoffrey-onyeama | Geoffrey Onyeama | Onyeama
person:yusuf-tuggar | Yusuf Tuggar; Yusuf Maitama Tuggar | Tuggar
person:ojo-maduekwe | Ojo Maduekwe | Maduekwe
person:atiku-abubakar | Atiku Abubakar | Atiku
person:murtala-mohammed | Murtala Mohammed; Murtala Muhammed
person:lai-mohammed | Lai Mohammed
person:kashim-shettima | Kashim Shettima | Shettima
person:abubakar-shekau | Abubakar Shekau | Shekau
person:rilwanu-lukman | Rilwanu Lukman | Lukman
person:nuhu-ribadu | Nuhu Ribadu | Ribadu
person:alex-badeh | Alex Badeh | Badeh
person:christopher-musa | Christopher Musa
person:emeka-ojukwu | Emeka Ojukwu; Chukwuemeka Odumegwu Ojukwu | Ojukwu
person:joseph-garba | Joseph Garba; Joe Garba | Garba?
person:tom-ikimi | Tom Ikimi
person:sule-lamido | Sule Lamido
person:oluyemi-adeniji | Oluyemi Adeniji
person:joy-ogwu | Joy Ogwu
person:odein-ajumogobia | Odein Ajumogobia
person:olugbenga-ashiru | Olugbenga Ashiru
person:aminu-wali | Aminu Wali
person:ernest-shonekan | Ernest Shonekan
# GHA
person:john-kufuor | John Kufuor; John Agyekum Kufuor; John Kuffuor | Kufuor
person:shirley-ayorkor-botchwey | Shirley Ayorkor Botchwey; Shirley Botchwey | Botchwey
person:samuel-okudzeto-ablakwa | Samuel Okudzeto Ablakwa | Ablakwa
person:hanna-tetteh | Hanna Tetteh | Tetteh?
person:kofi-busia | Kofi Busia; Kofi Abrefa Busia | Busia?
person:hilla-limann | Hilla Limann | Limann
person:mahamudu-bawumia | Mahamudu Bawumia | Bawumia
person:obed-asamoah | Obed Asamoah
person:victor-gbeho | Victor Gbeho
person:hackman-owusu-agyeman | Hackman Owusu-Agyeman
person:akwasi-osei-adjei | Akwasi Osei-Adjei
person:muhammad-mumuni | Muhammad Mumuni
# SEN
person:ousmane-sonko | Ousmane Sonko | Sonko
person:aminata-toure | Aminata Touré; Aminata Toure
person:aissata-tall-sall | Aïssata Tall Sall; Aissata Tall Sall
person:yassine-fall | Yassine Fall | Fall?
person:cheikh-tidiane-gadio | Cheikh Tidiane Gadio | Gadio
person:mankeur-ndiaye | Mankeur Ndiaye | Ndiaye?
person:amadou-ba | Amadou Ba
person:moustapha-niasse | Moustapha Niasse
person:jacques-baudin | Jacques Baudin
person:madicke-niang | Madické Niang
person:alioune-badara-cisse | Alioune Badara Cissé
person:sidiki-kaba | Sidiki Kaba
person:cheikh-niang | Cheikh Niang
person:habib-thiam | Habib Thiam
person:mamadou-lamine-loum | Mamadou Lamine Loum
person:mame-madior-boye | Mame Madior Boye
person:idrissa-seck | Idrissa Seck
person:cheikh-hadjibou-soumare | Cheikh Hadjibou Soumaré
person:souleymane-ndene-ndiaye | Souleymane Ndéné Ndiaye
person:abdoul-mbaye | Abdoul Mbaye
person:mohammed-dionne | Mohammed Dionne
# CIV
person:guillaume-soro | Guillaume Soro | Soro
person:kandia-camara | Kandia Camara | Camara?
person:kacou-houadja-leon-adom | Kacou Houadja Leon Adom
person:patrick-achi | Patrick Achi | Achi?
person:robert-beugre-mambe | Robert Beugre Mambe | Mambe
person:amara-essy | Amara Essy | Essy
person:abou-drahamane-sangare | Abou Drahamane Sangaré
person:bamba-mamadou | Bamba Mamadou
person:youssouf-bakayoko | Youssouf Bakayoko
person:daniel-kablan-duncan | Daniel Kablan Duncan
person:charles-koffi-diby | Charles Koffi Diby
person:albert-toikeusse-mabri | Albert Toikeusse Mabri
person:marcel-amon-tanoh | Marcel Amon-Tanoh
person:ally-coulibaly | Ally Coulibaly
person:seydou-diarra | Seydou Diarra
person:pascal-affi-nguessan | Pascal Affi N'Guessan
person:charles-konan-banny | Charles Konan Banny
person:jeannot-ahoussou-kouadio | Jeannot Ahoussou-Kouadio
person:amadou-gon-coulibaly | Amadou Gon Coulibaly
person:hamed-bakayoko | Hamed Bakayoko
# MLI
person:modibo-keita | Modibo Keita | Keita?
person:moussa-traore | Moussa Traoré; Moussa Traore | Traore?; Traoré?
person:ibrahim-boubacar-keita | Ibrahim Boubacar Keïta; Ibrahim Boubacar Keita | IBK; Keita?; Keïta?
person:dioncounda-traore | Dioncounda Traoré; Dioncounda Traore
person:amadou-sanogo | Amadou Sanogo | Sanogo?
person:abdoulaye-diop | Abdoulaye Diop
person:choguel-kokalla-maiga | Choguel Maiga; Choguel Kokalla Maiga; Choguel Kokalla Maïga | Choguel
person:bah-ndaw | Bah Ndaw; Bah N'Daw | N'Daw
person:abdoulaye-maiga | Abdoulaye Maïga; Abdoulaye Maiga
person:zeini-moulaye | Zeïni Moulaye
person:younoussi-toure | Younoussi Touré
person:abdoulaye-sekou-sow | Abdoulaye Sékou Sow
person:mande-sidibe | Mandé Sidibé
person:ahmed-mohamed-ag-hamani | Ahmed Mohamed ag Hamani
person:ousmane-issoufi-maiga | Ousmane Issoufi Maïga
person:modibo-sidibe | Modibo Sidibé
person:cisse-mariam-kaidama-sidibe | Cissé Mariam Kaïdama Sidibé
person:cheick-modibo-diarra | Cheick Modibo Diarra
person:django-sissoko | Django Sissoko
person:oumar-tatam-ly | Oumar Tatam Ly
person:moussa-mara | Moussa Mara
person:abdoulaye-idrissa-maiga | Abdoulaye Idrissa Maïga
person:soumeylou-boubeye-maiga | Soumeylou Boubèye Maïga
person:boubou-cisse | Boubou Cissé
person:moctar-ouane | Moctar Ouane
# BFA
person:roch-marc-christian-kabore | Roch Marc Christian Kaboré; Roch Marc Christian Kabore; Roch Kabore; Roch Kaboré | Kaboré?; Kabore
person:michel-kafando | Michel Kafando | Kafando
person:paul-henri-sandaogo-damiba | Paul-Henri Sandaogo Damiba; Paul-Henri Damiba | Damiba
person:karamoko-jean-marie-traore | Karamoko Jean-Marie Traore; Karamoko Jean Marie Traore
person:olivia-rouamba | Olivia Rouamba | Rouamba
person:alpha-barry | Alpha Barry
person:yacouba-isaac-zida | Yacouba Isaac Zida
person:youssouf-ouedraogo | Youssouf Ouédraogo
person:kadre-desire-ouedraogo | Kadré Désiré Ouédraogo
person:paramanga-ernest-yonli | Paramanga Ernest Yonli
person:tertius-zongo | Tertius Zongo
person:luc-adolphe-tiao | Luc-Adolphe Tiao
person:paul-kaba-thieba | Paul Kaba Thieba
person:christophe-joseph-marie-dabire | Christophe Joseph Marie Dabiré
person:lassina-zerbo | Lassina Zerbo
person:albert-ouedraogo | Albert Ouédraogo
person:apollinaire-joachim-kyelem-de-tambela | Apollinaire Joachim Kyélem de Tambèla
person:rimtalba-jean-emmanuel-ouedraogo | Rimtalba Jean Emmanuel Ouédraogo
# NER
person:hamani-diori | Hamani Diori | Diori
person:mahamadou-issoufou | Mahamadou Issoufou | Issoufou
person:mohamed-bazoum | Mohamed Bazoum | Bazoum
person:bakary-yaou-sangare | Bakary Yaou Sangaré; Bakary Yaou Sangare
person:ali-lamine-zeine | Ali Lamine Zeine; Ali Mahaman Lamine Zeine | Lamine Zeine
person:hassoumi-massaoudou | Hassoumi Massaoudou | Massaoudou
person:daouda-malam-wanke | Daouda Malam Wanké
person:salou-djibo | Salou Djibo
person:ali-saibou | Ali Saibou
person:mahamane-ousmane | Mahamane Ousmane
person:ibrahim-bare-mainassara | Ibrahim Baré Maïnassara
person:hama-amadou | Hama Amadou
person:seyni-oumarou | Seyni Oumarou
person:ali-badjo-gamatie | Ali Badjo Gamatié
person:mahamadou-danda | Mahamadou Danda
person:brigi-rafini | Brigi Rafini
person:ouhoumoudou-mahamadou | Ouhoumoudou Mahamadou
# BEN
person:patrice-talon | Patrice Talon | Talon?
person:nicephore-soglo | Nicéphore Soglo; Nicephore Soglo | Soglo
person:olushegun-adjadi-bakari | Olushegun Adjadi Bakari | Bakari?
person:aurelien-agbenonci | Aurélien Agbenonci; Aurelien Agbenonci | Agbenonci
person:romuald-wadagni | Romuald Wadagni | Wadagni
# TGO
person:faure-gnassingbe | Faure Gnassingbé; Faure Gnassingbe; Faure Essozimna Gnassingbe | Gnassingbé; Gnassingbe
person:sylvanus-olympio | Sylvanus Olympio | Olympio?
person:robert-dussey | Robert Dussey | Dussey
person:gilbert-houngbo | Gilbert Houngbo | Houngbo
person:bonfoh-abass | Bonfoh Abass
person:jean-lucien-savi-de-tove | Jean-Lucien Savi de Tové
person:joseph-kokou-koffigoh | Joseph Kokou Koffigoh
person:edem-kodjo | Edem Kodjo
person:kwassi-klutse | Kwassi Klutse
person:eugene-koffi-adoboli | Eugene Koffi Adoboli
person:agbeyome-kodjo | Agbéyomé Kodjo
person:koffi-sama | Koffi Sama
person:yawovi-agboyibo | Yawovi Agboyibo
person:komlan-mally | Komlan Mally
person:kwesi-ahoomey-zunu | Kwesi Ahoomey-Zunu
person:komi-selom-klassou | Komi Sélom Klassou
person:victoire-tomegah-dogbe | Victoire Tomegah Dogbé
# GIN
person:lansana-conte | Lansana Conté; Lansana Conte | Conté?; Conte?
person:alpha-conde | Alpha Condé; Alpha Conde | Condé?; Conde?
person:mamady-doumbouya | Mamady Doumbouya; Mamadi Doumbouya | Doumbouya
person:morissanda-kouyate | Morissanda Kouyaté; Morissanda Kouyate
person:sekouba-konate | Sékouba Konaté; Sekouba Konate
person:bah-oury | Bah Oury; Amadou Oury Bah
person:jean-marie-dore | Jean-Marie Doré
person:mohamed-said-fofana | Mohamed Said Fofana
person:mamady-youla | Mamady Youla
person:ibrahima-kassory-fofana | Ibrahima Kassory Fofana
person:mohamed-beavogui | Mohamed Béavogui
person:bernard-goumou | Bernard Goumou
# GNB
person:joao-bernardo-vieira | João Bernardo Vieira; Joao Bernardo Vieira | Vieira?
person:umaro-sissoco-embalo | Umaro Sissoco Embaló; Umaro Sissoco Embalo; Umaro Embalo | Embaló; Embalo; Sissoco Embalo
person:jose-mario-vaz | José Mário Vaz; Jose Mario Vaz | Vaz?
person:suzi-barbosa | Suzi Barbosa
person:malam-bacai-sanha | Malam Bacai Sanhá; Malam Bacai Sanha
person:amilcar-cabral | Amílcar Cabral; Amilcar Cabral | Cabral?
person:luis-cabral | Luís Cabral; Luis Cabral | Cabral?
person:ansumane-mane | Ansumane Mané
person:verissimo-correia-seabra | Veríssimo Correia Seabra
person:horta-inta-a | Horta Inta-A
person:kumba-iala | Kumba Ialá
person:henrique-rosa | Henrique Rosa
person:raimundo-pereira | Raimundo Pereira
person:manuel-serifo-nhamadjo | Manuel Serifo Nhamadjo
# CPV
person:jose-maria-neves | José Maria Neves; Jose Maria Neves | Neves?
person:jorge-carlos-fonseca | Jorge Carlos Fonseca | Fonseca?
person:ulisses-correia-e-silva | Ulisses Correia e Silva | Correia e Silva
person:aristides-pereira | Aristides Pereira
person:pedro-pires | Pedro Pires | Pires?
person:antonio-mascarenhas-monteiro | António Mascarenhas Monteiro
person:carlos-veiga | Carlos Veiga
person:gualberto-do-rosario | Gualberto do Rosário
# GMB
person:adama-barrow | Adama Barrow | Barrow?
person:mamadou-tangara | Mamadou Tangara | Tangara
person:isatou-touray | Isatou Touray
# SLE
person:julius-maada-bio | Julius Maada Bio; Maada Bio | Maada Bio
person:milton-margai | Milton Margai; Sir Milton Margai | Margai
person:timothy-kabba | Timothy Kabba; Musa Timothy Kabba
person:david-francis | David Francis
person:johnny-paul-koroma | Johnny Paul Koroma
# LBR
person:ellen-johnson-sirleaf | Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf | Johnson Sirleaf; Sirleaf; Johnson-Sirleaf
person:george-weah | George Weah; George Manneh Weah | Weah
person:joseph-boakai | Joseph Boakai; Joseph Nyuma Boakai | Boakai
person:sara-beysolow-nyanti | Sara Beysolow Nyanti | Nyanti
person:dee-maxwell-saah-kemayah | Dee-Maxwell Saah Kemayah | Kemayah
person:olubanke-king-akerele | Olubanke King-Akerele | King-Akerele
person:edwin-barclay | Edwin Barclay | Barclay?
person:charles-king | Charles King; C. D. B. King
person:david-kpormakpor | David Kpormakpor
person:wilton-sankawulo | Wilton Sankawulo
person:ruth-perry | Ruth Perry
person:gyude-bryant | Gyude Bryant
person:amos-sawyer | Amos Sawyer
person:moses-blah | Moses Blah
# AGO
person:holden-roberto | Holden Roberto
person:tete-antonio | Téte António; Tete Antonio; Tete António
person:manuel-augusto | Manuel Domingos Augusto
person:georges-chikoti | Georges Chikoti; Georges Rebelo Chikoti | Chikoti
person:venancio-de-moura | Venancio de Moura
person:afonso-van-dunem | Afonso Van Dunem | Van Dunem
person:pedro-de-castro-van-dunem | Pedro de Castro van Dúnem
person:joao-bernardo-de-miranda | João Bernardo de Miranda
person:assuncao-dos-anjos | Assunção dos Anjos
# MOZ
person:veronica-macamo | Verónica Macamo; Veronica Macamo | Macamo
person:afonso-dhlakama | Afonso Dhlakama | Dhlakama
person:maria-manuela-lucas | Maria Manuela Lucas
person:pascoal-mocumbi | Pascoal Mocumbi | Mocumbi
person:jose-pacheco | José Pacheco; Jose Pacheco
person:mario-da-graca-machungo | Mário da Graça Machungo
person:luisa-diogo | Luísa Diogo
person:aires-ali | Aires Ali
person:alberto-vaquina | Alberto Vaquina
person:carlos-agostinho-do-rosario | Carlos Agostinho do Rosário
person:adriano-maleiane | Adriano Maleiane
person:maria-benvinda-levy | Maria Benvinda Levy
# ZMB
person:guy-scott | Guy Scott
person:stanley-kakubo | Stanley Kakubo | Kakubo
person:mulambo-haimbe | Mulambo Haimbe | Haimbe
person:rupiah-banda | Rupiah Banda | Banda?
# ZWE
person:abel-muzorewa | Abel Muzorewa; Bishop Muzorewa | Muzorewa
person:morgan-tsvangirai | Morgan Tsvangirai | Tsvangirai
person:nelson-chamisa | Nelson Chamisa | Chamisa
person:simbarashe-mumbengegwi | Simbarashe Mumbengegwi | Mumbengegwi
person:sibusiso-moyo | Sibusiso Moyo | Moyo?
person:frederick-shava | Frederick Shava | Shava
person:amon-murwira | Amon Murwira | Murwira
person:constantino-chiwenga | Constantino Chiwenga | Chiwenga
person:nathan-shamuyarira | Nathan Shamuyarira
person:stan-mudenge | Stan Mudenge
# MWI
person:joyce-banda | Joyce Banda | Banda?
person:peter-mutharika | Peter Mutharika; Arthur Peter Mutharika | Mutharika?
person:lazarus-chakwera | Lazarus Chakwera | Chakwera
person:nancy-tembo | Nancy Tembo | Tembo?
person:saulos-chilima | Saulos Chilima | Chilima
# BWA
person:mokgweetsi-masisi | Mokgweetsi Masisi | Masisi
person:duma-boko | Duma Boko
person:lemogang-kwape | Lemogang Kwape | Kwape
person:phenyo-butale | Phenyo Butale | Butale
# NAM
person:hage-geingob | Hage Geingob | Geingob
person:nangolo-mbumba | Nangolo Mbumba | Mbumba
person:netumbo-nandi-ndaitwah | Netumbo Nandi-Ndaitwah | Nandi-Ndaitwah
person:theo-ben-gurirab | Theo-Ben Gurirab | Gurirab
person:selma-ashipala-musavyi | Selma Ashipala-Musavyi | Ashipala-Musavyi
person:hidipo-hamutenya | Hidipo Hamutenya
person:marco-hausiku | Marco Hausiku
person:utoni-nujoma | Utoni Nujoma
person:nahas-angula | Nahas Angula
person:saara-kuugongelwa-amadhila | Saara Kuugongelwa-Amadhila
person:elijah-ngurare | Elijah Ngurare
# ZAF
person:jan-smuts | Jan Smuts; Jan Christiaan Smuts; Jan Christian Smuts | Smuts
person:james-hertzog | James Hertzog; J. B. M. Hertzog | Hertzog
person:daniel-malan | Daniel Malan; Daniel F. Malan; D. F. Malan | Malan?
person:pik-botha | Roelof Botha; Pik Botha | Botha?
person:magnus-malan | Magnus Malan
person:chris-heunis | Chris Heunis | Heunis
person:alfred-nzo | Alfred Nzo | Nzo
person:nkosazana-dlamini-zuma | Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma | Dlamini-Zuma; Dlamini Zuma
person:maite-nkoana-mashabane | Maite Nkoana-Mashabane | Nkoana-Mashabane
person:lindiwe-sisulu | Lindiwe Sisulu | Sisulu?
person:naledi-pandor | Naledi Pandor | Pandor
person:ronald-lamola | Ronald Lamola | Lamola
person:aziz-pahad | Aziz Pahad | Pahad?
person:essop-pahad | Essop Pahad
person:trevor-manuel | Trevor Manuel
person:pravin-gordhan | Pravin Gordhan | Gordhan
person:rob-davies | Rob Davies
person:alec-erwin | Alec Erwin | Erwin?
person:ronnie-mamoepa | Ronnie Mamoepa | Mamoepa
person:clayson-monyela | Clayson Monyela | Monyela
person:vincent-magwenya | Vincent Magwenya | Magwenya
person:mac-maharaj | Mac Maharaj | Maharaj
person:desmond-tutu | Desmond Tutu | Tutu
person:oliver-tambo | Oliver Tambo | Tambo?
person:walter-sisulu | Walter Sisulu
person:joe-slovo | Joe Slovo | Slovo
person:mangosuthu-buthelezi | Mangosuthu Buthelezi | Buthelezi
person:tony-leon | Tony Leon
person:zwelinzima-vavi | Zwelinzima Vavi | Vavi
person:julius-malema | Julius Malema | Malema
person:paul-mashatile | Paul Mashatile | Mashatile
person:john-steenhuisen | John Steenhuisen | Steenhuisen
person:parks-tau | Parks Tau
person:ebrahim-ebrahim | Ebrahim Ebrahim
person:ebrahim-rasool | Ebrahim Rasool | Rasool?
person:dumisani-kumalo | Dumisani Kumalo | Kumalo
person:winnie-mandela | Winnie Mandela; Winnie Madikizela-Mandela | Madikizela-Mandela
person:eric-louw | Eric Louw | Louw?
person:hilgard-muller | Hilgard Muller
person:angie-motshekga | Angie Motshekga | Motshekga
person:alvin-botes | Alvin Botes | Botes?
person:zane-dangor | Zane Dangor | Dangor
# SWZ
person:mswati-iii | King Mswati III; Mswati III; King Mswati | Mswati
person:king-sobhuza | King Sobhuza; Sobhuza II
person:thulisile-dladla | Thulisile Dladla
person:russell-dlamini | Russell Dlamini
person:obed-dlamini | Obed Dlamini
person:jameson-mbilini-dlamini | Jameson Mbilini Dlamini
person:barnabas-sibusiso-dlamini | Barnabas Sibusiso Dlamini
person:themba-dlamini | Themba Dlamini
person:ambrose-dlamini | Ambrose Dlamini
person:themba-masuku | Themba Masuku
person:cleopas-dlamini | Cleopas Dlamini
# LSO
person:moshoeshoe-ii | Moshoeshoe II; King Moshoeshoe II
person:letsie-iii | Letsie III; King Letsie III; King Letsie
person:leabua-jonathan | Leabua Jonathan
person:sam-matekane | Sam Matekane | Matekane
person:lejone-mpotjoana | Lejone Mpotjoana | Mpotjoana
person:elias-phisoana-ramaema | Elias Phisoana Ramaema
person:ntsu-mokhehle | Ntsu Mokhehle
person:moeketsi-majoro | Moeketsi Majoro
# MDG
person:albert-zafy | Albert Zafy | Zafy
person:andry-rajoelina | Andry Rajoelina | Rajoelina
person:hery-rajaonarimampianina | Hery Rajaonarimampianina | Rajaonarimampianina
person:rasata-rafaravavitafika | Rasata Rafaravavitafika | Rafaravavitafika
person:michael-randrianirina | Michael Randrianirina | Randrianirina
person:norbert-ratsirahonana | Norbert Ratsirahonana
person:rivo-rakotovao | Rivo Rakotovao
person:christian-ntsay | Christian Ntsay
# MUS
person:pravind-jugnauth | Pravind Jugnauth; Pravind Kumar Jugnauth | Jugnauth?
person:paul-berenger | Paul Bérenger; Paul Berenger | Berenger?; Bérenger?
person:alan-ganoo | Alan Ganoo | Ganoo
person:cassam-uteem | Cassam Uteem | Uteem
person:veerasamy-ringadoo | Veerasamy Ringadoo
person:karl-offmann | Karl Offmann
person:kailash-purryag | Kailash Purryag
person:ameenah-gurib-fakim | Ameenah Gurib-Fakim
person:prithvirajsing-roopun | Prithvirajsing Roopun
person:dharam-gokhool | Dharam Gokhool
# SYC
person:james-mancham | James Mancham | Mancham
person:james-michel | James Michel | Michel?
person:danny-faure | Danny Faure | Faure?
person:wavel-ramkalawan | Wavel Ramkalawan | Ramkalawan
person:patrick-herminie | Patrick Herminie | Herminie
person:sylvestre-radegonde | Sylvestre Radegonde | Radegonde
# COM
person:azali-assoumani | Azali Assoumani | Assoumani; Azali
person:ahmed-abdallah | Ahmed Abdallah
person:ikililou-dhoinine | Ikililou Dhoinine | Dhoinine
person:said-mohamed-djohar | Said Mohamed Djohar
person:caabi-el-yachroutu-mohamed | Caabi El-Yachroutu Mohamed
person:mohamed-taki-abdoulkarim | Mohamed Taki Abdoulkarim
person:tadjidine-ben-said-massounde | Tadjidine Ben Said Massounde
person:hamada-madi | Hamada Madi
person:ahmed-abdallah-sambi | Ahmed Abdallah Sambi
person:moustadroine-abdou | Moustadroine Abdou
# MEX
person:porfirio-diaz | Porfirio Díaz; Porfirio Diaz
person:benito-juarez | Benito Juárez; Benito Juarez | Juárez?
person:venustiano-carranza | Venustiano Carranza | Carranza?
person:lazaro-cardenas | Lázaro Cárdenas; Lazaro Cardenas | Cárdenas?; Cardenas?
person:manuel-avila-camacho | Manuel Ávila Camacho; Manuel Avila Camacho | Avila Camacho; Ávila Camacho
person:adolfo-lopez-mateos | Adolfo López Mateos; Adolfo Lopez Mateos | López Mateos; Lopez Mateos
person:jose-lopez-portillo | José López Portillo; Jose Lopez Portillo | López Portillo; Lopez Portillo
person:gustavo-diaz-ordaz | Gustavo Díaz Ordaz; Gustavo Diaz Ordaz
person:bernardo-sepulveda | Bernardo Sepúlveda; Bernardo Sepulveda | Sepulveda?; Sepúlveda?
person:fernando-solana | Fernando Solana | Solana?
person:gustavo-petricioli | Gustavo Petricioli | Petricioli
person:jorge-castaneda | Jorge Castañeda; Jorge Castaneda | Castañeda?; Castaneda?
person:luis-ernesto-derbez | Luis Ernesto Derbez | Derbez
person:patricia-espinosa | Patricia Espinosa | Espinosa?
person:jose-antonio-meade | José Antonio Meade; Jose Antonio Meade | Meade?
person:claudia-ruiz-massieu | Claudia Ruiz Massieu | Ruiz Massieu
person:luis-videgaray | Luis Videgaray | Videgaray
person:marcelo-ebrard | Marcelo Ebrard | Ebrard
person:alicia-barcena | Alicia Bárcena; Alicia Barcena | Bárcena?; Barcena?
person:juan-ramon-de-la-fuente | Juan Ramón de la Fuente; Juan Ramon de la Fuente | de la Fuente?
person:ildefonso-guajardo | Ildefonso Guajardo | Guajardo
person:rosario-green | Rosario Green
person:pancho-villa | Pancho Villa; Francisco Villa
person:emiliano-zapata | Emiliano Zapata | Zapata?
person:manuel-camacho-solis | Manuel Camacho Solís
person:manuel-tello-macias | Manuel Tello Macías
person:jose-angel-gurria | José Ángel Gurría
# GTM
person:jacobo-arbenz | Jacobo Árbenz; Jacobo Arbenz | Arbenz; Árbenz
person:jorge-ubico | Jorge Ubico | Ubico
person:oscar-humberto-mejia-victores | Oscar Humberto Mejia Victores; Oscar Mejia Victores | Mejia Victores
person:jorge-serrano-elias | Jorge Serrano; Jorge Serrano Elias | Serrano?
person:alfonso-portillo | Alfonso Portillo | Portillo?
person:jimmy-morales | Jimmy Morales | Morales?
person:alejandro-giammattei | Alejandro Giammattei | Giammattei
person:bernardo-arevalo | Bernardo Arévalo; Bernardo Arevalo | Arévalo?; Arevalo?
person:juan-jose-arevalo | Juan José Arévalo; Juan Jose Arevalo
person:carlos-ramiro-martinez | Carlos Ramiro Martínez; Carlos Ramiro Martinez
person:mario-bucaro | Mario Búcaro; Mario Bucaro | Búcaro
person:carlos-raul-morales | Carlos Raúl Morales
person:sandra-jovel | Sandra Jovel
person:pedro-brolo | Pedro Brolo
person:ramiro-de-leon-carpio | Ramiro de León Carpio
person:alejandro-maldonado | Alejandro Maldonado
# HND
person:jose-azcona | José Azcona; Jose Azcona; Jose Azcona Hoyo | Azcona
person:carlos-flores | Carlos Flores; Carlos Flores Facusse
person:roberto-micheletti | Roberto Micheletti | Micheletti
person:ricardo-maduro | Ricardo Maduro
person:juan-orlando-hernandez | Juan Orlando Hernández; Juan Orlando Hernandez
person:roberto-suazo-cordova | Roberto Suazo Córdova; Roberto Suazo Cordova | Suazo Cordova; Suazo Córdova; Suazo
person:carlos-lopez-contreras | Carlos López Contreras; Carlos Lopez Contreras | Lopez Contreras
person:eduardo-enrique-reina | Enrique Reina; Eduardo Enrique Reina | Reina?
person:nasry-asfura | Nasry Asfura | Asfura
person:tiburcio-carias | Tiburcio Carías; Tiburcio Carias
person:carlos-roberto-reina | Carlos Roberto Reina
# SLV
person:maximiliano-hernandez-martinez | Maximiliano Hernández Martínez; Maximiliano Hernandez Martinez
person:roberto-daubuisson | Roberto D'Aubuisson; Roberto d'Aubuisson | D'Aubuisson; d'Aubuisson
person:armando-calderon-sol | Armando Calderón Sol; Armando Calderon Sol | Calderon Sol
person:antonio-saca | Antonio Saca; Elias Antonio Saca; Tony Saca | Saca?
person:francisco-flores | Francisco Flores
person:salvador-sanchez-ceren | Salvador Sánchez Cerén; Salvador Sanchez Ceren | Sánchez Cerén; Sanchez Ceren
person:alexandra-hill-tinoco | Alexandra Hill; Alexandra Hill Tinoco
person:rene-emilio-ponce | René Emilio Ponce; Rene Emilio Ponce | Ponce?
person:jose-manuel-pacas | Jose Manuel Pacas; Jose Manuel Pacas Castro; Manuel Pacas Castro | Pacas
person:shafik-handal | Shafik Handal; Schafik Handal; Shafik Jorge Handal | Handal
person:joaquin-villalobos | Joaquín Villalobos; Joaquin Villalobos | Villalobos?
person:guillermo-ungo | Guillermo Ungo | Ungo
person:ruben-zamora | Rubén Zamora; Ruben Zamora | Zamora?
person:arturo-rivera-y-damas | Arturo Rivera y Damas; Archbishop Rivera y Damas | Rivera y Damas
person:oscar-romero | Óscar Romero; Oscar Romero; Archbishop Romero | Romero?
person:ricardo-acevedo-peralta | Ricardo Acevedo Peralta
person:francisco-merino | Francisco Merino | Merino?
# NIC
person:augusto-sandino | Augusto Sandino; Augusto Cesar Sandino; Augusto C. Sandino | Sandino
person:miguel-descoto | Miguel d'Escoto; Miguel D'Escoto | d'Escoto; D'Escoto
person:humberto-ortega | Humberto Ortega
person:tomas-borge | Tomás Borge; Tomas Borge | Borge?
person:sergio-ramirez | Sergio Ramírez; Sergio Ramirez
person:adolfo-calero | Adolfo Calero | Calero?
person:enrique-bermudez | Enrique Bermúdez; Enrique Bermudez
person:enrique-bolanos | Enrique Bolaños; Enrique Bolanos | Bolaños; Bolanos
person:rosario-murillo | Rosario Murillo | Murillo?
person:denis-moncada | Denis Moncada | Moncada?
person:antonio-lacayo | Antonio Lacayo | Lacayo
person:valdrack-jaentschke | Valdrack Jaentschke | Jaentschke
person:samuel-santos-lopez | Samuel Santos López
# CRI
person:jose-figueres | José Figueres; Jose Figueres | Figueres?
person:luis-alberto-monge | Luis Alberto Monge
person:rafael-angel-calderon | Rafael Ángel Calderón; Rafael Angel Calderon
person:laura-chinchilla | Laura Chinchilla | Chinchilla?
person:luis-guillermo-solis | Luis Guillermo Solís; Luis Guillermo Solis | Solís?; Solis?
person:carlos-alvarado | Carlos Alvarado; Carlos Alvarado Quesada | Alvarado?
person:rodrigo-chaves | Rodrigo Chaves; Rodrigo Chaves Robles | Chaves?
person:arnoldo-andre | Arnoldo Andre Tinoco; Arnoldo André
person:rodrigo-madrigal | Rodrigo Madrigal; Rodrigo Madrigal Nieto | Madrigal
person:abel-pacheco | Abel Pacheco | Pacheco?
person:fernando-naranjo | Fernando Naranjo
person:roberto-rojas | Roberto Rojas
person:roberto-tovar | Roberto Tovar
person:bruno-stagno | Bruno Stagno
person:rene-castro | René Castro
person:enrique-castillo | Enrique Castillo
person:manuel-gonzalez-sanz | Manuel González Sanz
person:epsy-campbell | Epsy Campbell
person:manuel-ventura | Manuel Ventura
person:rodolfo-solano | Rodolfo Solano
person:rafael-angel-calderon-fournier | Rafael Ángel Calderón Fournier
person:jose-maria-figueres | José María Figueres
person:miguel-angel-rodriguez | Miguel Ángel Rodríguez
# PAN
person:eric-arturo-delvalle | Eric Arturo Delvalle; Eric Delvalle | Delvalle
person:arnulfo-arias | Arnulfo Arias
person:aristides-royo | Aristides Royo | Royo?
person:nicolas-ardito-barletta | Nicolás Ardito Barletta; Nicolas Ardito Barletta | Barletta?
person:ernesto-perez-balladares | Ernesto Pérez Balladares; Ernesto Perez Balladares | Perez Balladares; Pérez Balladares
person:mireya-moscoso | Mireya Moscoso | Moscoso
person:martin-torrijos | Martín Torrijos; Martin Torrijos | Torrijos?
person:laurentino-cortizo | Laurentino Cortizo | Cortizo
person:jose-raul-mulino | José Raúl Mulino; Jose Raul Mulino | Mulino
person:javier-martinez-acha | Javier Martínez-Acha; Javier Martinez-Acha | Martínez-Acha
person:guillermo-ford | Guillermo Ford
person:ricardo-arias-calderon | Ricardo Arias Calderón; Ricardo Arias Calderon | Arias Calderon; Arias Calderón
person:julio-linares | Julio Linares | Linares?
person:francisco-rodriguez | Francisco Rodriguez
person:isabel-de-saint-malo | Isabel de Saint Malo
person:alejandro-ferrer | Alejandro Ferrer
person:erika-mouynes | Erika Mouynes
person:janaina-tewaney | Janaina Tewaney
# CUB
person:gerardo-machado | Gerardo Machado | Machado?
person:ramon-grau-san-martin | Ramón Grau San Martín; Ramon Grau San Martin | Grau
person:che-guevara | Che Guevara; Ernesto Che Guevara; Ernesto Guevara | Guevara?
person:isidoro-malmierca | Isidoro Malmierca | Malmierca
person:roberto-robaina | Roberto Robaina | Robaina
person:felipe-perez-roque | Felipe Pérez Roque; Felipe Perez Roque | Perez Roque; Pérez Roque
person:bruno-rodriguez | Bruno Rodríguez; Bruno Rodriguez; Bruno Rodriguez Parrilla; Bruno Rodríguez Parrilla
person:ricardo-alarcon | Ricardo Alarcón; Ricardo Alarcon | Alarcon?; Alarcón?
person:carlos-rafael-rodriguez | Carlos Rafael Rodríguez; Carlos Rafael Rodriguez
person:manuel-marrero | Manuel Marrero; Manuel Marrero Cruz | Marrero?
person:josefina-vidal | Josefina Vidal | Vidal?
person:carlos-fernandez-de-cossio | Carlos Fernández de Cossío; Carlos Fernandez de Cossio
# HTI
person:jean-claude-duvalier | Jean-Claude Duvalier; Jean Claude Duvalier | Duvalier?
person:francois-duvalier | François Duvalier; Francois Duvalier | Duvalier?
person:stenio-vincent | Sténio Vincent; Stenio Vincent
person:jovenel-moise | Jovenel Moïse; Jovenel Moise | Moïse?; Moise?
person:ariel-henry | Ariel Henry | Henry?
person:garry-conille | Garry Conille | Conille
person:henri-namphy | Henri Namphy | Namphy
person:leslie-manigat | Leslie Manigat | Manigat
person:prosper-avril | Prosper Avril | Avril?
person:jean-victor-geneus | Jean-Victor Généus; Jean-Victor Geneus
person:alix-didier-fils-aime | Alix Didier Fils-Aimé; Alix Didier Fils-Aime | Fils-Aimé; Fils-Aime
person:gerard-latortue | Gérard Latortue; Gerard Latortue | Latortue
person:laurent-lamothe | Laurent Lamothe | Lamothe?
person:toussaint-louverture | Toussaint Louverture; Toussaint L'Ouverture | Toussaint?
person:edgard-leblanc-fils | Edgard Leblanc Fils
person:leslie-voltaire | Leslie Voltaire
person:fritz-alphonse-jean | Fritz Alphonse Jean
person:laurent-saint-cyr | Laurent Saint-Cyr
person:ertha-pascal-trouillot | Ertha Pascal-Trouillot
person:joseph-nerette | Joseph Nérette
person:emile-jonassaint | Émile Jonassaint
person:boniface-alexandre | Boniface Alexandre
person:jocelerme-privert | Jocelerme Privert
person:marc-bazin | Marc Bazin
person:robert-malval | Robert Malval
person:smarck-michel | Smarck Michel
person:claudette-werleigh | Claudette Werleigh
person:rosny-smarth | Rosny Smarth
person:jacques-edouard-alexis | Jacques-Édouard Alexis
person:jean-marie-cherestal | Jean Marie Chérestal
person:yvon-neptune | Yvon Neptune
person:michele-pierre-louis | Michèle Pierre-Louis
person:jean-max-bellerive | Jean-Max Bellerive
person:evans-paul | Evans Paul
person:enex-jean-charles | Enex Jean-Charles
person:jack-guy-lafontant | Jack Guy Lafontant
person:jean-henry-ceant | Jean-Henry Céant
person:jean-michel-lapin | Jean-Michel Lapin
person:joseph-jouthe | Joseph Jouthe
person:claude-joseph | Claude Joseph
# DOM
person:rafael-trujillo | Rafael Trujillo; Rafael Leonidas Trujillo | Trujillo?
person:juan-bosch | Juan Bosch | Bosch?
person:leonel-fernandez | Leonel Fernández; Leonel Fernandez
person:luis-abinader | Luis Abinader | Abinader
person:salvador-jorge-blanco | Salvador Jorge Blanco
person:roberto-alvarez | Roberto Álvarez; Roberto Alvarez
person:miguel-vargas-maldonado | Miguel Vargas; Miguel Vargas Maldonado
person:carlos-morales-troncoso | Carlos Morales Troncoso
person:andres-navarro | Andrés Navarro
# JAM
person:portia-simpson-miller | Portia Simpson Miller; Portia Simpson-Miller | Simpson Miller; Simpson-Miller
person:andrew-holness | Andrew Holness | Holness
person:kamina-johnson-smith | Kamina Johnson Smith; Kamina Johnson-Smith | Johnson Smith; Johnson-Smith
person:hugh-shearer | Hugh Shearer | Shearer?
person:k-d-knight | K. D. Knight
# TTO
person:eric-williams | Eric Williams
person:george-chambers | George Chambers | Chambers?
person:a-n-r-robinson | A. N. R. Robinson; Arthur Robinson | Robinson?
person:keith-rowley | Keith Rowley | Rowley?
person:amery-browne | Amery Browne | Browne?
person:dennis-moses | Dennis Moses
person:noor-hassanali | Noor Hassanali
person:george-maxwell-richards | George Maxwell Richards
person:anthony-carmona | Anthony Carmona
person:paula-mae-weekes | Paula-Mae Weekes
person:christine-kangaloo | Christine Kangaloo
person:stuart-young | Stuart Young
# BRB
person:grantley-adams | Grantley Adams
person:errol-barrow | Errol Barrow | Barrow?
person:tom-adams | Tom Adams
person:owen-arthur | Owen Arthur
person:mia-mottley | Mia Mottley; Mia Amor Mottley | Mottley
person:kerrie-symmonds | Kerrie Symmonds | Symmonds
person:sandra-mason | Sandra Mason
person:freundel-stuart | Freundel Stuart
person:bernard-st-john | Bernard St. John
person:jeffrey-bostic | Jeffrey Bostic
person:erskine-sandiford | Erskine Sandiford
person:david-thompson | David Thompson
# GUY
person:cheddi-jagan | Cheddi Jagan | Jagan?
person:desmond-hoyte | Desmond Hoyte | Hoyte
person:david-granger | David Granger | Granger?
person:irfaan-ali | Irfaan Ali; Mohamed Irfaan Ali
person:hugh-todd | Hugh Todd | Todd?
person:carl-greenidge | Carl Greenidge | Greenidge
person:sam-hinds | Sam Hinds
person:janet-jagan | Janet Jagan
person:hamilton-green | Hamilton Green
person:moses-nagamootoo | Moses Nagamootoo
person:mark-phillips | Mark Phillips
# GRD
person:keith-mitchell | Keith Mitchell | Mitchell?
person:dickon-mitchell | Dickon Mitchell | Mitchell?
person:hudson-austin | Hudson Austin
person:herbert-blaize | Herbert Blaize | Blaize
person:joseph-andall | Joseph Andall | Andall
person:ben-jones | Ben Jones
person:nicholas-brathwaite | Nicholas Brathwaite
person:george-brizan | George Brizan
person:tillman-thomas | Tillman Thomas
# LCA
person:allen-chastanet | Allen Chastanet | Chastanet
person:philip-j-pierre | Philip J. Pierre; Philip Joseph Pierre
person:john-compton | John Compton | Compton?
person:alva-baptiste | Alva Baptiste
person:vaughan-lewis | Vaughan Lewis
person:kenny-anthony | Kenny Anthony
person:stephenson-king | Stephenson King
# VCT
person:ralph-gonsalves | Ralph Gonsalves | Gonsalves
person:godwin-friday | Godwin Friday
person:james-fitz-allen-mitchell | James Fitz-Allen Mitchell
person:arnhim-eustace | Arnhim Eustace
# ATG
person:gaston-browne | Gaston Browne; Gaston Alphonso Browne
person:vere-bird | Vere Bird | Bird?
person:e-p-chet-greene | E. P. Chet Greene; Chet Greene
person:lester-bird | Lester Bird
person:baldwin-spencer | Baldwin Spencer
# DMA
person:roosevelt-skerrit | Roosevelt Skerrit | Skerrit
person:eugenia-charles | Eugenia Charles
person:vince-henderson | Vince Henderson
person:clarence-seignoret | Clarence Seignoret
person:crispin-sorhaindo | Crispin Sorhaindo
person:vernon-shaw | Vernon Shaw
person:nicholas-liverpool | Nicholas Liverpool
person:eliud-williams | Eliud Williams
person:charles-savarin | Charles Savarin
person:sylvanie-burton | Sylvanie Burton
person:edison-james | Edison James
person:rosie-douglas | Rosie Douglas
person:pierre-charles | Pierre Charles
# KNA
person:denzil-douglas | Denzil Douglas | Douglas?
person:timothy-harris | Timothy Harris
person:terrance-drew | Terrance Drew | Drew?
person:kennedy-simmonds | Kennedy Simmonds
# BHS
person:philip-davis | Philip Davis; Philip Brave Davis | Davis?
person:fred-mitchell | Fred Mitchell
person:hubert-minnis | Hubert Minnis | Minnis
# BLZ
person:george-price | George Price
person:manuel-esquivel | Manuel Esquivel | Esquivel?
person:said-musa | Said Musa
person:dean-barrow | Dean Barrow
person:johnny-briceno | Johnny Briceno; John Briceno; John Briceño | Briceño?; Briceno?
person:wilfred-elrington | Wilfred Elrington | Elrington
# SUR
person:chan-santokhi | Chandrikapersad Santokhi; Chan Santokhi | Santokhi
person:albert-ramdin | Albert Ramdin | Ramdin
person:jennifer-geerlings-simons | Jennifer Geerlings-Simons; Jennifer Simons | Geerlings-Simons
person:johan-ferrier | Johan Ferrier | Ferrier?
person:ramsewak-shankar | Ramsewak Shankar
person:johan-kraag | Johan Kraag
person:jules-wijdenbosch | Jules Wijdenbosch
# COL
person:simon-bolivar | Simón Bolívar; Simon Bolivar | Bolívar?; Bolivar?
person:alfonso-lopez-pumarejo | Alfonso López Pumarejo; Alfonso Lopez Pumarejo
person:gustavo-rojas-pinilla | Gustavo Rojas Pinilla | Rojas Pinilla
person:alberto-lleras-camargo | Alberto Lleras Camargo | Lleras Camargo
person:alfonso-lopez-michelsen | Alfonso López Michelsen; Alfonso Lopez Michelsen
person:virgilio-barco | Virgilio Barco | Barco?
person:julio-londono | Julio Londoño; Julio Londono | Londoño?; Londono?
person:juan-manuel-santos | Juan Manuel Santos | Santos?
person:ivan-duque | Iván Duque; Ivan Duque; Iván Duque Márquez | Duque?
person:maria-angela-holguin | María Ángela Holguín; Maria Angela Holguin | Holguín; Holguin
person:carlos-holmes-trujillo | Carlos Holmes Trujillo | Holmes Trujillo
person:marta-lucia-ramirez | Marta Lucía Ramírez; Marta Lucia Ramirez
person:claudia-blum | Claudia Blum
person:alvaro-leyva | Álvaro Leyva; Alvaro Leyva | Leyva?
person:luis-gilberto-murillo | Luis Gilberto Murillo | Murillo?
person:laura-sarabia | Laura Sarabia | Sarabia
person:rosa-villavicencio | Rosa Yolanda Villavicencio
person:pablo-escobar | Pablo Escobar | Escobar?
person:luis-carlos-galan | Luis Carlos Galán; Luis Carlos Galan | Galan?; Galán?
person:noemi-sanin | Noemí Sanín; Noemi Sanin | Sanin
person:francia-marquez | Francia Márquez; Francia Marquez
person:guillermo-fernandez-de-soto | Guillermo Fernandez de Soto
person:rodrigo-pardo | Rodrigo Pardo
person:maria-emma-mejia | María Emma Mejía
person:carolina-barco | Carolina Barco
person:maria-consuelo-araujo | María Consuelo Araújo
person:fernando-araujo | Fernando Araújo
person:jaime-bermudez | Jaime Bermúdez
# VEN
person:juan-vicente-gomez | Juan Vicente Gómez; Juan Vicente Gomez
person:marcos-perez-jimenez | Marcos Pérez Jiménez; Marcos Perez Jimenez
person:carlos-andres-perez | Carlos Andrés Pérez; Carlos Andres Perez | Perez?; Pérez?
person:luis-herrera-campins | Luis Herrera Campins | Herrera Campins
person:rafael-caldera | Rafael Caldera | Caldera?
person:arturo-hernandez-grisanti | Arturo Hernandez Grisanti | Grisanti
person:reinaldo-figueredo | Reinaldo Figueredo | Figueredo
person:delcy-rodriguez | Delcy Rodríguez; Delcy Rodriguez | Rodríguez?; Rodriguez?
person:jorge-rodriguez | Jorge Rodríguez; Jorge Rodriguez
person:jorge-arreaza | Jorge Arreaza | Arreaza
person:yvan-gil | Yván Gil; Yvan Gil; Yvan Gil Pinto
person:elias-jaua | Elías Jaua; Elias Jaua | Jaua
person:juan-guaido | Juan Guaidó; Juan Guaido | Guaidó; Guaido
person:maria-corina-machado | María Corina Machado; Maria Corina Machado | Machado?
person:edmundo-gonzalez | Edmundo González; Edmundo Gonzalez; Edmundo González Urrutia
person:diosdado-cabello | Diosdado Cabello | Cabello?
person:rafael-ramirez | Rafael Ramírez; Rafael Ramirez
person:vladimir-padrino | Vladimir Padrino; Vladimir Padrino Lopez; Vladimir Padrino López | Padrino
person:henrique-capriles | Henrique Capriles | Capriles
person:ali-rodriguez | Alí Rodríguez; Ali Rodriguez
person:jose-vicente-rangel | José Vicente Rangel
person:luis-alfonso-davila | Luis Alfonso Dávila
person:roy-chaderton | Roy Chaderton
person:jesus-perez | Jesús Pérez
person:samuel-moncada | Samuel Moncada
person:felix-plasencia | Félix Plasencia
person:carlos-faria | Carlos Faría
person:octavio-lepage | Octavio Lepage
person:ramon-jose-velasquez | Ramón José Velásquez
# ECU
person:jose-maria-velasco-ibarra | José María Velasco Ibarra; Jose Maria Velasco Ibarra | Velasco Ibarra
person:rodrigo-borja | Rodrigo Borja | Borja?
person:sixto-duran-ballen | Sixto Durán Ballén; Sixto Duran Ballen | Duran Ballen
person:abdala-bucaram | Abdalá Bucaram; Abdala Bucaram | Bucaram
person:lenin-moreno | Lenín Moreno; Lenin Moreno | Moreno?
person:guillermo-lasso | Guillermo Lasso | Lasso
person:daniel-noboa | Daniel Noboa | Noboa?
person:ricardo-patino | Ricardo Patiño; Ricardo Patino | Patiño?; Patino?
person:gabriela-sommerfeld | Gabriela Sommerfeld | Sommerfeld
person:juan-carlos-holguin | Juan Carlos Holguín; Juan Carlos Holguin
person:jose-valencia | José Valencia; Jose Valencia
person:javier-espinosa | Javier Espinosa
person:guillaume-long | Guillaume Long
person:alfredo-palacio | Alfredo Palacio
person:luis-gallegos | Luis Gallegos
person:mauricio-montalvo | Mauricio Montalvo
person:gustavo-manrique | Gustavo Manrique
person:fabian-alarcon | Fabián Alarcón
person:gustavo-noboa | Gustavo Noboa
# PER
person:augusto-leguia | Augusto Leguía; Augusto Leguia | Leguia; Leguía
person:manuel-prado | Manuel Prado | Prado?
person:manuel-odria | Manuel Odría; Manuel Odria | Odria; Odría
person:francisco-morales-bermudez | Francisco Morales Bermúdez; Francisco Morales Bermudez | Morales Bermudez; Morales Bermúdez
person:allan-wagner | Allan Wagner
person:luis-alva-castro | Luis Alva Castro | Alva Castro
person:valentin-paniagua | Valentín Paniagua; Valentin Paniagua | Paniagua
person:pedro-pablo-kuczynski | Pedro Pablo Kuczynski | Kuczynski
person:martin-vizcarra | Martín Vizcarra; Martin Vizcarra | Vizcarra
person:francisco-sagasti | Francisco Sagasti | Sagasti
person:pedro-castillo | Pedro Castillo | Castillo?
person:dina-boluarte | Dina Boluarte | Boluarte
person:jose-jeri | José Jerí; Jose Jeri | Jerí?; Jeri?
person:javier-gonzalez-olaechea | Javier González-Olaechea; Javier Gonzalez-Olaechea | González-Olaechea
person:elmer-schialer | Elmer Schialer | Schialer
person:hugo-de-zela | Hugo de Zela | de Zela
person:rafael-roncagliolo | Rafael Roncagliolo | Roncagliolo
person:keiko-fujimori | Keiko Fujimori
person:abimael-guzman | Abimael Guzmán; Abimael Guzman
person:jose-antonio-garcia-belaunde | José Antonio García Belaúnde
person:eda-rivas | Eda Rivas
person:gonzalo-gutierrez | Gonzalo Gutiérrez
person:ana-maria-sanchez | Ana María Sánchez
person:ricardo-luna | Ricardo Luna
person:nestor-popolizio | Néstor Popolizio
person:gustavo-meza-cuadra | Gustavo Meza-Cuadra
person:manuel-merino | Manuel Merino
# BOL
person:gualberto-villarroel | Gualberto Villarroel | Villarroel?
person:rene-barrientos | René Barrientos; Rene Barrientos | Barrientos
person:hernan-siles-zuazo | Hernán Siles Zuazo; Hernan Siles Zuazo | Siles Zuazo
person:jaime-paz-zamora | Jaime Paz Zamora | Paz Zamora
person:gonzalo-sanchez-de-lozada | Gonzalo Sánchez de Lozada; Gonzalo Sanchez de Lozada | Sanchez de Lozada; Sánchez de Lozada
person:jorge-quiroga | Jorge Quiroga | Quiroga?
person:rodrigo-paz | Rodrigo Paz; Rodrigo Paz Pereira
person:david-choquehuanca | David Choquehuanca | Choquehuanca
person:rogelio-mayta | Rogelio Mayta | Mayta
person:celinda-sosa | Celinda Sosa
person:diego-pary | Diego Pary
person:guillermo-bedregal | Guillermo Bedregal | Bedregal
person:fernando-aramayo | Fernando Aramayo | Aramayo
person:fernando-huanacuni | Fernando Huanacuni
person:karen-longaric | Karen Longaric
person:eduardo-rodriguez-veltze | Eduardo Rodríguez Veltzé
# BRA
person:pedro-ii | Pedro II; Dom Pedro II; Emperor Pedro II
person:dom-pedro-i | Dom Pedro I
person:getulio-vargas | Getúlio Vargas; Getulio Vargas | Vargas?
person:oswaldo-aranha | Oswaldo Aranha; Osvaldo Aranha | Aranha
person:eurico-dutra | Eurico Dutra; Eurico Gaspar Dutra | Dutra?
person:janio-quadros | Jânio Quadros; Janio Quadros | Quadros
person:humberto-castelo-branco | Humberto Castelo Branco; Humberto Castello Branco | Castelo Branco; Castello Branco
person:arthur-da-costa-e-silva | Arthur da Costa e Silva; Artur da Costa e Silva | Costa e Silva?
person:emilio-medici | Emílio Médici; Emilio Medici | Médici?
person:tancredo-neves | Tancredo Neves
person:dilson-funaro | Dílson Funaro; Dilson Funaro | Funaro
person:luiz-carlos-bresser-pereira | Luiz Carlos Bresser Pereira; Luiz Bresser Pereira | Bresser Pereira; Bresser
person:roberto-de-abreu-sodre | Roberto de Abreu Sodré; Roberto de Abreu Sodre | Abreu Sodre; Abreu Sodré
person:celso-amorim | Celso Amorim | Amorim
person:celso-lafer | Celso Lafer | Lafer
person:antonio-patriota | Antonio Patriota | Patriota
person:jose-serra | José Serra; Jose Serra | Serra?
person:aloysio-nunes | Aloysio Nunes
person:ernesto-araujo | Ernesto Araújo; Ernesto Araujo | Araújo?; Araujo?
person:carlos-franca | Carlos França; Carlos Franca; Carlos Alberto França
person:geraldo-alckmin | Geraldo Alckmin | Alckmin
person:fernando-haddad | Fernando Haddad | Haddad?
person:jaime-lerner | Jaime Lerner
person:guido-mantega | Guido Mantega | Mantega
person:paulo-guedes | Paulo Guedes | Guedes?
person:hamilton-mourao | Hamilton Mourão; Hamilton Mourao | Mourão; Mourao
person:nelson-jobim | Nelson Jobim | Jobim
person:jose-mucio | José Múcio; Jose Mucio | Múcio
person:francisco-rezek | Francisco Rezek
person:luiz-felipe-lampreia | Luiz Felipe Lampreia
person:luiz-alberto-figueiredo | Luiz Alberto Figueiredo
# PRY
person:francisco-solano-lopez | Francisco Solano López; Francisco Solano Lopez | Solano Lopez; Solano López
person:andres-rodriguez | Andrés Rodríguez; Andres Rodriguez
person:nicanor-duarte | Nicanor Duarte; Nicanor Duarte Frutos
person:fernando-lugo | Fernando Lugo | Lugo?
person:federico-franco | Federico Franco
person:mario-abdo-benitez | Mario Abdo Benítez; Mario Abdo Benitez | Abdo Benítez; Abdo
person:santiago-pena | Santiago Peña; Santiago Pena | Peña?; Pena?
person:ruben-ramirez-lezcano | Rubén Ramírez Lezcano; Ruben Ramirez Lezcano
person:eladio-loizaga | Eladio Loizaga | Loizaga
person:luis-alberto-castiglioni | Luis Alberto Castiglioni
person:juan-carlos-wasmosy | Juan Carlos Wasmosy
person:raul-cubas | Raúl Cubas
person:luis-gonzalez-macchi | Luis González Macchi
# CHL
person:arturo-alessandri | Arturo Alessandri | Alessandri?
person:jorge-alessandri | Jorge Alessandri | Alessandri?
person:pedro-aguirre-cerda | Pedro Aguirre Cerda | Aguirre Cerda
person:gabriel-gonzalez-videla | Gabriel González Videla; Gabriel Gonzalez Videla | González Videla; Gonzalez Videla
person:sebastian-pinera | Sebastián Piñera; Sebastian Pinera | Piñera; Pinera
person:jose-antonio-kast | José Antonio Kast; Jose Antonio Kast | Kast?
person:heraldo-munoz | Heraldo Muñoz; Heraldo Munoz | Muñoz?; Munoz?
person:soledad-alvear | Soledad Alvear | Alvear
person:roberto-ampuero | Roberto Ampuero | Ampuero
person:antonia-urrejola | Antonia Urrejola | Urrejola
person:alberto-van-klaveren | Alberto van Klaveren; Alberto Van Klaveren | van Klaveren; Van Klaveren
person:alfredo-moreno | Alfredo Moreno
person:hernan-felipe-errazuriz | Hernan Felipe Errazuriz | Errazuriz
person:enrique-silva-cimma | Enrique Silva Cimma | Silva Cimma
person:jaime-del-valle | Jaime del Valle | del Valle?
person:hernan-buchi | Hernán Büchi; Hernan Buchi | Buchi?; Büchi
person:jose-miguel-insulza | José Miguel Insulza; Jose Miguel Insulza | Insulza
person:carlos-figueroa | Carlos Figueroa
person:juan-gabriel-valdes | Juan Gabriel Valdés
person:ignacio-walker | Ignacio Walker
person:alejandro-foxley | Alejandro Foxley
person:mariano-fernandez | Mariano Fernández
person:teodoro-ribera | Teodoro Ribera
person:andres-allamand | Andrés Allamand
# ARG
person:juan-manuel-de-rosas | Juan Manuel de Rosas | Rosas?
person:hipolito-yrigoyen | Hipólito Yrigoyen; Hipolito Yrigoyen; Hipólito Irigoyen | Yrigoyen; Irigoyen
person:agustin-justo | Agustín Justo; Agustin Justo | Justo?
person:carlos-saavedra-lamas | Carlos Saavedra Lamas | Saavedra Lamas
person:roberto-ortiz | Roberto Ortiz; Roberto M. Ortiz | Ortiz?
person:ramon-castillo | Ramón Castillo; Ramon Castillo
person:pedro-ramirez | Pedro Ramirez; Pedro Pablo Ramírez
person:edelmiro-farrell | Edelmiro Farrell | Farrell?
person:eva-peron | Eva Perón; Eva Peron
person:isabel-peron | Isabel Perón; Isabel Peron
person:arturo-illia | Arturo Illia | Illia
person:juan-carlos-ongania | Juan Carlos Onganía; Juan Carlos Ongania | Ongania; Onganía
person:alejandro-lanusse | Alejandro Lanusse | Lanusse
person:roberto-viola | Roberto Viola | Viola?
person:reynaldo-bignone | Reynaldo Bignone | Bignone
person:dante-caputo | Dante Caputo | Caputo?
person:juan-sourrouille | Juan Sourrouille | Sourrouille
person:domingo-cavallo | Domingo Cavallo | Cavallo
person:guido-di-tella | Guido Di Tella; Guido di Tella | Di Tella; di Tella
person:eduardo-duhalde | Eduardo Duhalde | Duhalde
person:rafael-bielsa | Rafael Bielsa | Bielsa
person:jorge-taiana | Jorge Taiana | Taiana
person:hector-timerman | Héctor Timerman; Hector Timerman | Timerman
person:susana-malcorra | Susana Malcorra | Malcorra
person:jorge-faurie | Jorge Faurie | Faurie
person:felipe-sola | Felipe Solá; Felipe Sola | Solá
person:santiago-cafiero | Santiago Cafiero | Cafiero?
person:diana-mondino | Diana Mondino | Mondino
person:gerardo-werthein | Gerardo Werthein | Werthein
person:pablo-quirno | Pablo Quirno | Quirno
person:luis-caputo | Luis Caputo
person:victoria-villarruel | Victoria Villarruel | Villarruel
person:roberto-lavagna | Roberto Lavagna | Lavagna
person:axel-kicillof | Axel Kicillof | Kicillof
person:martin-guzman | Martín Guzmán; Martin Guzman | Guzmán?; Guzman?
person:adalberto-rodriguez-giavarini | Adalberto Rodríguez Giavarini
person:carlos-ruckauf | Carlos Ruckauf
person:ramon-puerta | Ramón Puerta
person:adolfo-rodriguez-saa | Adolfo Rodríguez Saá
# URY
person:luis-alberto-lacalle | Luis Lacalle; Luis Alberto Lacalle | Lacalle?
person:luis-lacalle-pou | Luis Lacalle Pou | Lacalle Pou
person:jose-mujica | José Mujica; Jose Mujica | Mujica
person:yamandu-orsi | Yamandú Orsi; Yamandu Orsi | Orsi?
person:enrique-iglesias | Enrique Iglesias | Iglesias?
person:luis-almagro | Luis Almagro | Almagro
person:rodolfo-nin-novoa | Rodolfo Nin Novoa | Nin Novoa
person:francisco-bustillo | Francisco Bustillo | Bustillo
person:omar-paganini | Omar Paganini | Paganini?
person:mario-lubetkin | Mario Lubetkin | Lubetkin
person:gabriel-terra | Gabriel Terra | Terra?
person:didier-opertti | Didier Opertti
person:reinaldo-gargano | Reinaldo Gargano
person:gonzalo-fernandez | Gonzalo Fernández
person:pedro-vaz | Pedro Vaz
person:ernesto-talvi | Ernesto Talvi
# org:UN
person:trygve-lie | Trygve Lie; Trygve H. Lie | Lie?
person:dag-hammarskjold | Dag Hammarskjöld; Dag Hammarskjold | Hammarskjöld; Hammarskjold
person:u-thant | U Thant | U Thant; Thant?
person:amina-mohammed | Amina Mohammed; Amina J. Mohammed
person:stephane-dujarric | Stéphane Dujarric; Stephane Dujarric | Dujarric
person:farhan-haq | Farhan Haq | Haq?
person:rosemary-dicarlo | Rosemary DiCarlo | DiCarlo
person:martin-griffiths | Martin Griffiths | Griffiths?
person:mark-lowcock | Mark Lowcock | Lowcock
person:tom-fletcher | Tom Fletcher | Fletcher?
person:valerie-amos | Valerie Amos | Amos?
person:stephen-obrien | Stephen O'Brien | O'Brien?
person:jeffrey-feltman | Jeffrey Feltman | Feltman
person:staffan-de-mistura | Staffan de Mistura; Steffan de Mistura | de Mistura; De Mistura
person:geir-pedersen | Geir Pedersen; Geir O. Pedersen | Pedersen?
person:ghassan-salame | Ghassan Salamé; Ghassan Salame | Salame?; Salamé
person:ian-martin | Ian Martin
person:bernardino-leon | Bernardino León; Bernardino Leon | Leon?
person:martin-kobler | Martin Kobler | Kobler?
person:abdoulaye-bathily | Abdoulaye Bathily | Bathily
person:ismail-ould-cheikh-ahmed | Ismail Ould Cheikh Ahmed | Ould Cheikh Ahmed
person:jamal-benomar | Jamal Benomar | Benomar
person:hans-grundberg | Hans Grundberg | Grundberg
person:tor-wennesland | Tor Wennesland | Wennesland
person:jeanine-hennis-plasschaert | Jeanine Hennis-Plasschaert | Hennis-Plasschaert
person:tadamichi-yamamoto | Tadamichi Yamamoto | Yamamoto?
person:deborah-lyons | Deborah Lyons | Lyons?
person:markus-potzel | Markus Potzel | Potzel
person:volker-perthes | Volker Perthes | Perthes
person:nicholas-haysom | Nicholas Haysom | Haysom
person:david-shearer | David Shearer
person:leila-zerrougui | Leila Zerrougui | Zerrougui
person:bintou-keita | Bintou Keita
person:miguel-de-serpa-soares | Miguel de Serpa Soares
person:miroslav-jenca | Miroslav Jenča; Miroslav Jenca | Jenca; Jenča
person:natalia-gherman | Natalia Gherman | Gherman
person:terje-roed-larsen | Terje Roed-Larsen; Terje Rød-Larsen | Roed-Larsen; Rød-Larsen
person:robert-serry | Robert Serry | Serry
person:alvaro-de-soto | Álvaro de Soto; Alvaro de Soto | de Soto?
person:diego-cordovez | Diego Cordovez | Cordovez
person:ibrahim-gambari | Ibrahim Gambari | Gambari
person:vijay-nambiar | Vijay Nambiar | Nambiar
person:csaba-korosi | Csaba Kőrösi; Csaba Korosi | Korosi; Kőrösi
person:dennis-francis | Dennis Francis
person:philemon-yang | Philémon Yang; Philemon Yang
person:tijjani-muhammad-bande | Tijjani Muhammad-Bande | Muhammad-Bande
person:maria-fernanda-espinosa | María Fernanda Espinosa; Maria Fernanda Espinosa
person:jean-pierre-lacroix | Jean-Pierre Lacroix | Lacroix?
person:herve-ladsous | Hervé Ladsous; Herve Ladsous | Ladsous
person:izumi-nakamitsu | Izumi Nakamitsu | Nakamitsu
person:pramila-patten | Pramila Patten
person:virginia-gamba | Virginia Gamba | Gamba?
person:ralph-bunche | Ralph Bunche | Bunche
person:folke-bernadotte | Folke Bernadotte; Count Bernadotte; Count Folke Bernadotte | Bernadotte
person:mahmoud-mohieldin | Mahmoud Mohieldin | Mohieldin
person:cristina-duarte | Cristina Duarte
person:selwin-hart | Selwin Hart | Hart?
person:rodolphe-adada | Rodolphe Adada | Adada
person:said-djinnit | Said Djinnit | Djinnit
person:alexander-ivanko | Alexander Ivanko | Ivanko
person:denise-brown | Denise Brown
person:osnat-lubrani | Osnat Lubrani
# org:UNHCR
person:filippo-grandi | Filippo Grandi | Grandi?
person:sadako-ogata | Sadako Ogata | Ogata
# org:OHCHR
person:zeid-raad-al-hussein | Zeid Ra'ad al-Hussein; Zeid Ra'ad Al Hussein; Zeid Raad al-Hussein | Zeid?
person:navi-pillay | Navi Pillay; Navanethem Pillay | Pillay
person:volker-turk | Volker Türk; Volker Turk | Türk?
person:louise-arbour | Louise Arbour | Arbour
person:ravina-shamdasani | Ravina Shamdasani | Shamdasani
person:rupert-colville | Rupert Colville | Colville
# org:UNICEF
person:catherine-russell | Catherine Russell
person:henrietta-fore | Henrietta Fore
person:james-elder | James Elder
person:carol-bellamy | Carol Bellamy | Bellamy?
# org:UNDP
person:achim-steiner | Achim Steiner | Steiner?
person:mark-malloch-brown | Mark Malloch Brown; Mark Malloch-Brown | Malloch Brown; Malloch-Brown
person:haoliang-xu | Haoliang Xu
# org:WFP
person:cindy-mccain | Cindy McCain
person:david-beasley | David Beasley | Beasley
person:josette-sheeran | Josette Sheeran | Sheeran
person:ertharin-cousin | Ertharin Cousin
# org:UNRWA
person:philippe-lazzarini | Philippe Lazzarini | Lazzarini
person:pierre-krahenbuhl | Pierre Krähenbühl; Pierre Krahenbuhl | Krähenbühl
person:chris-gunness | Chris Gunness | Gunness
person:juliette-touma | Juliette Touma | Touma
# org:FAO
person:qu-dongyu | Qu Dongyu | Qu?
person:jose-graziano-da-silva | José Graziano da Silva; Jose Graziano da Silva | Graziano da Silva
person:jacques-diouf | Jacques Diouf
person:maximo-torero | Máximo Torero; Maximo Torero | Torero
# org:WHO
person:margaret-chan | Margaret Chan
person:hans-kluge | Hans Kluge | Kluge?
person:mike-ryan | Mike Ryan
person:maria-van-kerkhove | Maria Van Kerkhove | Van Kerkhove
# org:UNESCO
person:irina-bokova | Irina Bokova | Bokova
person:audrey-azoulay | Audrey Azoulay | Azoulay
person:khaled-el-enany | Khaled El-Enany; Khaled el-Enany | El-Enany
person:koichiro-matsuura | Koïchiro Matsuura; Koichiro Matsuura | Matsuura
person:federico-mayor | Federico Mayor
# org:ILO
person:guy-ryder | Guy Ryder
# org:IOM
person:amy-pope | Amy Pope
person:william-lacy-swing | William Lacy Swing
person:antonio-vitorino | António Vitorino; Antonio Vitorino | Vitorino
# org:UNEP
person:inger-andersen | Inger Andersen
person:erik-solheim | Erik Solheim | Solheim
person:klaus-toepfer | Klaus Toepfer; Klaus Töpfer | Toepfer
# org:UNODC
person:ghada-waly | Ghada Waly | Waly
person:yury-fedotov | Yury Fedotov; Yuri Fedotov | Fedotov
person:antonio-maria-costa | Antonio Maria Costa
# org:UNCTAD
person:rebeca-grynspan | Rebeca Grynspan | Grynspan
person:mukhisa-kituyi | Mukhisa Kituyi | Kituyi
# org:UNFCCC
person:christiana-figueres | Christiana Figueres
person:simon-stiell | Simon Stiell | Stiell
# org:OCHA
person:ramesh-rajasingham | Ramesh Rajasingham | Rajasingham
person:jens-laerke | Jens Laerke | Laerke
# org:UNFPA
person:natalia-kanem | Natalia Kanem | Kanem
# org:OPCW
person:fernando-arias | Fernando Arias
person:ahmet-uzumcu | Ahmet Üzümcü; Ahmet Uzumcu | Uzumcu; Üzümcü
# org:ICC
person:fatou-bensouda | Fatou Bensouda | Bensouda
person:karim-khan | Karim Khan; Karim A. A. Khan
person:luis-moreno-ocampo | Luis Moreno-Ocampo; Luis Moreno Ocampo | Moreno-Ocampo; Moreno Ocampo
# org:ICTY
person:carla-del-ponte | Carla Del Ponte; Carla del Ponte | Del Ponte; del Ponte
person:serge-brammertz | Serge Brammertz | Brammertz
# org:EU
person:jacques-delors | Jacques Delors | Delors
person:roy-jenkins | Roy Jenkins
person:peter-mandelson | Peter Mandelson | Mandelson
person:gunter-verheugen | Günter Verheugen; Gunter Verheugen | Verheugen
person:oliver-varhelyi | Olivér Várhelyi; Oliver Varhelyi | Várhelyi; Varhelyi
person:marta-kos | Marta Kos | Kos?
person:cecilia-malmstrom | Cecilia Malmström; Cecilia Malmstrom | Malmström; Malmstrom
person:phil-hogan | Phil Hogan | Hogan?
person:maros-sefcovic | Maroš Šefčovič; Maros Sefcovic | Šefčovič; Sefcovic
person:margrethe-vestager | Margrethe Vestager | Vestager
person:josef-sikela | Josef Sikela; Jozef Síkela | Síkela; Sikela
person:jutta-urpilainen | Jutta Urpilainen | Urpilainen
person:janez-lenarcic | Janez Lenarčič; Janez Lenarcic | Lenarčič; Lenarcic
person:thierry-breton | Thierry Breton | Breton?
person:gunther-oettinger | Günther Oettinger; Gunther Oettinger | Oettinger
person:dimitris-avramopoulos | Dimitris Avramopoulos | Avramopoulos
person:andris-piebalgs | Andris Piebalgs | Piebalgs
person:neven-mimica | Neven Mimica | Mimica
person:willy-de-clercq | Willy De Clercq; Willy de Clercq | De Clercq; de Clercq
person:frans-andriessen | Frans Andriessen | Andriessen
person:leon-brittan | Leon Brittan; Sir Leon Brittan | Brittan
person:ylva-johansson | Ylva Johansson | Johansson?
person:peter-stano | Peter Stano | Stano
person:maja-kocijancic | Maja Kocijančič; Maja Kocijancic | Kocijancic; Kocijančič
person:anitta-hipper | Anitta Hipper | Hipper
person:anouar-el-anouni | Anouar El Anouni | El Anouni
person:eric-mamer | Eric Mamer | Mamer
person:david-sassoli | David Sassoli | Sassoli
person:peter-sorensen | Peter Sørensen; Peter Sorensen
person:terhi-hakala | Terhi Hakala | Hakala
person:eduards-stiprais | Eduards Stiprais | Stiprais
person:peter-burian | Peter Burian; Peter Buriak | Burian
person:kadri-simson | Kadri Simson | Simson
person:dan-jorgensen | Dan Jørgensen; Dan Jorgensen
person:etienne-davignon | Étienne Davignon; Etienne Davignon | Davignon
person:stefano-sannino | Stefano Sannino | Sannino
person:belen-martinez-carbonell | Belen Martinez Carbonell
person:pierre-vimont | Pierre Vimont | Vimont
person:enrique-mora | Enrique Mora | Mora?
# org:ECB
person:jean-claude-trichet | Jean-Claude Trichet | Trichet
person:wim-duisenberg | Wim Duisenberg | Duisenberg
person:isabel-schnabel | Isabel Schnabel | Schnabel?
person:luis-de-guindos | Luis de Guindos | de Guindos
# org:NATO
person:george-robertson | George Robertson; Lord Robertson | Robertson?
person:oana-lungescu | Oana Lungescu | Lungescu
person:christopher-cavoli | Christopher Cavoli; Christopher G. Cavoli | Cavoli
person:alexus-grynkewich | Alexus Grynkewich | Grynkewich
person:rob-bauer | Rob Bauer | Bauer?
person:giuseppe-cavo-dragone | Giuseppe Cavo Dragone | Cavo Dragone
person:james-stavridis | James Stavridis | Stavridis
person:wesley-clark | Wesley Clark
# org:OSCE
person:thomas-greminger | Thomas Greminger | Greminger
person:lamberto-zannier | Lamberto Zannier | Zannier
person:marc-perrin-de-brichambaut | Marc Perrin de Brichambaut | Perrin de Brichambaut
person:heidi-tagliavini | Heidi Tagliavini | Tagliavini
person:alexander-hug | Alexander Hug | Hug?
person:knut-vollebaek | Knut Vollebæk; Knut Vollebaek | Vollebaek
person:william-walker | William Walker | Walker?
# org:CoE
person:terry-davis | Terry Davis
person:walter-schwimmer | Walter Schwimmer | Schwimmer
person:nils-muiznieks | Nils Muižnieks; Nils Muiznieks | Muižnieks; Muiznieks
person:dunja-mijatovic | Dunja Mijatović; Dunja Mijatovic | Mijatović; Mijatovic
# org:IMF
person:per-jacobsson | Per Jacobsson | Jacobsson?
person:michel-camdessus | Michel Camdessus | Camdessus
person:jacques-de-larosiere | Jacques de Larosière; Jacques de Larosiere | de Larosiere; de Larosière
person:john-lipsky | John Lipsky | Lipsky
person:gita-gopinath | Gita Gopinath | Gopinath
person:gerry-rice | Gerry Rice
person:julie-kozack | Julie Kozack | Kozack
person:pierre-olivier-gourinchas | Pierre-Olivier Gourinchas | Gourinchas
person:david-lipton | David Lipton | Lipton?
# org:WB
person:eugene-black | Eugene Black
person:barber-conable | Barber Conable | Conable
person:lewis-preston | Lewis Preston
person:james-wolfensohn | James Wolfensohn | Wolfensohn
person:paul-wolfowitz | Paul Wolfowitz | Wolfowitz
person:indermit-gill | Indermit Gill
person:axel-van-trotsenburg | Axel van Trotsenburg | van Trotsenburg
person:anna-bjerde | Anna Bjerde | Bjerde
# org:WTO
person:supachai-panitchpakdi | Supachai Panitchpakdi | Supachai
person:renato-ruggiero | Renato Ruggiero | Ruggiero?
person:keith-rockwell | Keith Rockwell | Rockwell?
# org:GATT
person:arthur-dunkel | Arthur Dunkel | Dunkel
person:peter-sutherland | Peter Sutherland | Sutherland?
# org:OECD
person:angel-gurria | Ángel Gurría; Angel Gurria | Gurría?; Gurria
person:mathias-cormann | Mathias Cormann | Cormann
person:donald-johnston | Donald Johnston
# org:OPEC
person:mohammad-barkindo | Mohammad Barkindo; Mohammed Barkindo | Barkindo
person:haitham-al-ghais | Haitham al-Ghais; Haitham Al Ghais | al-Ghais; Al Ghais
person:abdullah-al-badri | Abdullah al-Badri; Abdalla El-Badri; Abdullah el-Badri | al-Badri; el-Badri; El-Badri
person:subroto | Subroto | Subroto?
# org:IEA
person:fatih-birol | Fatih Birol | Birol
person:nobuo-tanaka | Nobuo Tanaka
person:maria-van-der-hoeven | Maria van der Hoeven | van der Hoeven
# org:IRENA
person:francesco-la-camera | Francesco La Camera | La Camera
# org:EBRD
person:suma-chakrabarti | Suma Chakrabarti | Chakrabarti?
person:thomas-mirow | Thomas Mirow | Mirow
# org:AfDB
person:akinwumi-adesina | Akinwumi Adesina | Adesina
person:donald-kaberuka | Donald Kaberuka | Kaberuka
person:sidi-ould-tah | Sidi Ould Tah | Ould Tah
# org:IADB
person:luis-alberto-moreno | Luis Alberto Moreno
person:ilan-goldfajn | Ilan Goldfajn | Goldfajn
person:mauricio-claver-carone | Mauricio Claver-Carone | Claver-Carone
# org:IsDB
person:muhammad-al-jasser | Muhammad Al Jasser; Muhammad Sulaiman Al Jasser | Al Jasser
person:bandar-hajjar | Bandar Hajjar | Hajjar?
# org:ADB
person:takehiko-nakao | Takehiko Nakao | Nakao
# org:AIIB
person:zou-jiayi | Zou Jiayi
# org:ICRC
person:peter-maurer | Peter Maurer | Maurer?
person:jakob-kellenberger | Jakob Kellenberger | Kellenberger
person:cornelio-sommaruga | Cornelio Sommaruga | Sommaruga?
person:mirjana-spoljaric | Mirjana Spoljaric; Mirjana Spoljaric Egger | Spoljaric
person:robert-mardini | Robert Mardini | Mardini
# org:AU
person:smail-chergui | Smaïl Chergui; Smail Chergui | Chergui
person:bankole-adeoye | Bankole Adeoye | Adeoye
person:ebba-kalondo | Ebba Kalondo | Kalondo
# org:ECOWAS
person:omar-touray | Omar Touray; Omar Alieu Touray | Touray
person:jean-claude-brou | Jean-Claude Brou; Jean-Claude Kassi Brou | Brou
person:mohamed-ibn-chambas | Mohamed Ibn Chambas | Chambas
# org:SADC
person:elias-magosi | Elias Magosi | Magosi
person:tomaz-salomao | Tomaz Salomão; Tomaz Salomao
# org:IGAD
person:mahboub-maalim | Mahboub Maalim
# org:LAS
person:chedli-klibi | Chedli Klibi | Klibi
person:hossam-zaki | Hossam Zaki
# org:OIC
person:iyad-madani | Iyad Madani; Iyad Ameen Madani | Madani?
person:yousef-al-othaimeen | Yousef al-Othaimeen | al-Othaimeen
# org:GCC
person:jasem-al-budaiwi | Jasem al-Budaiwi; Jasem Mohamed Albudaiwi | al-Budaiwi; Albudaiwi
person:nayef-al-hajraf | Nayef al-Hajraf; Nayef Falah al-Hajraf | al-Hajraf
person:abdullah-bishara | Abdullah Bishara | Bishara?
# org:ASEAN
person:surin-pitsuwan | Surin Pitsuwan | Surin
person:le-luong-minh | Le Luong Minh
person:lim-jock-hoi | Lim Jock Hoi
# org:SAARC
person:golam-sarwar | Golam Sarwar
# org:OAS
person:joao-baena-soares | João Baena Soares; Joao Baena Soares; Joao Clemente Baena Soares | Baena Soares
person:alejandro-orfila | Alejandro Orfila | Orfila
# org:CARICOM
person:carla-barnett | Carla Barnett | Barnett?
person:irwin-larocque | Irwin LaRocque | LaRocque
# org:Commonwealth
person:shridath-ramphal | Shridath Ramphal; Sir Shridath Ramphal; Sonny Ramphal | Ramphal
person:emeka-anyaoku | Emeka Anyaoku | Anyaoku
person:kamalesh-sharma | Kamalesh Sharma
person:patricia-scotland | Patricia Scotland; Baroness Scotland
# org:SCO
person:muratbek-imanaliev | Muratbek Imanaliev | Imanaliev
person:dmitry-mezentsev | Dmitry Mezentsev | Mezentsev
person:zhang-deguang | Zhang Deguang
# org:CSTO
person:nikolai-bordyuzha | Nikolai Bordyuzha | Bordyuzha
person:yuri-khachaturov | Yuri Khachaturov; Yury Khachaturov | Khachaturov
person:taalatbek-masadykov | Taalatbek Masadykov | Masadykov
# org:EEC-Commission
person:viktor-khristenko | Viktor Khristenko | Khristenko
# org:League-of-Nations
person:joseph-avenol | Joseph Avenol | Avenol
person:eric-drummond | Eric Drummond; Sir Eric Drummond | Drummond?
person:sean-lester | Seán Lester; Sean Lester
# org:UNRRA
person:herbert-lehman | Herbert Lehman; Herbert H. Lehman | Lehman?
person:fiorello-la-guardia | Fiorello La Guardia | La Guardia?
# org:ISIS
person:abu-mohammed-al-adnani | Abu Mohammed al-Adnani; Abu Mohammad al-Adnani | al-Adnani; Adnani
# org:Al-Qaeda
person:abu-musab-al-zarqawi | Abu Musab al-Zarqawi | al-Zarqawi; Zarqawi
# org:SOHR
person:rami-abdulrahman | Rami Abdulrahman; Rami Abdel Rahman; Rami Abdurrahman; Rami Abdul Rahman
# TJK
person:qahhor-mahkamov | Qahhor Mahkamov
person:qadriddin-aslonov | Qadriddin Aslonov
person:akbarsho-iskandarov | Akbarsho Iskandarov
person:akbar-mirzoyev | Akbar Mirzoyev
person:abdumalik-abdullajanov | Abdumalik Abdullajanov
person:abdujalil-samadov | Abdujalil Samadov
person:jamshed-karimov | Jamshed Karimov
person:yahyo-azimov | Yahyo Azimov
# TKM
person:khalykberdy-ataev | Khalykberdy Ataev
person:boris-shikhmuradov | Boris Shikhmuradov
person:batyr-berdiev | Batyr Berdiev
# AND
person:josep-pintat-solans | Josep Pintat-Solans
person:oscar-ribas-reig | Òscar Ribas Reig
person:marc-forne-molne | Marc Forné Molné
person:albert-pintat | Albert Pintat
person:jaume-bartumeu | Jaume Bartumeu
person:pere-lopez-agras | Pere López Agràs
person:antoni-marti | Antoni Martí
person:xavier-espot-zamora | Xavier Espot Zamora
# LIE
person:hans-adam-ii | Hans-Adam II?
person:hans-brunhart | Hans Brunhart
person:markus-buchel | Markus Büchel
person:mario-frick | Mario Frick
person:otmar-hasler | Otmar Hasler
person:klaus-tschutscher | Klaus Tschütscher
person:adrian-hasler | Adrian Hasler
person:daniel-risch | Daniel Risch
person:brigitte-haas | Brigitte Haas
# MCO
person:rainier-iii | Rainier III?
person:albert-ii-of-monaco | Albert II?
# SMR
person:gloriana-ranocchini | Gloriana Ranocchini
person:adolmiro-bartolini | Adolmiro Bartolini
person:cesare-antonio-gasperoni | Cesare Antonio Gasperoni
person:domenico-bernardini | Domenico Bernardini
person:edda-ceccoli | Edda Ceccoli
person:germano-de-biagi | Germano De Biagi
person:romeo-morri | Romeo Morri
person:patrizia-busignani | Patrizia Busignani
person:gian-luigi-berti | Gian Luigi Berti
person:alberto-cecchetti | Alberto Cecchetti
person:renzo-ghiotti | Renzo Ghiotti
person:marino-bollini | Marino Bollini
person:pier-natalino-mularoni | Pier Natalino Mularoni
person:pier-paolo-gasperoni | Pier Paolo Gasperoni
person:maurizio-rattini | Maurizio Rattini
person:paride-andreoli | Paride Andreoli
person:luigi-mazza | Luigi Mazza
person:pietro-berti | Pietro Berti
person:antonello-bacciocchi | Antonello Bacciocchi
person:maria-domenica-michelotti | Maria Domenica Michelotti
person:gian-franco-terenzi | Gian Franco Terenzi
person:luigi-lonfernini | Luigi Lonfernini
person:antonio-lazzaro-volpinari | Antonio Lazzaro Volpinari
person:giuseppe-maria-morganti | Giuseppe Maria Morganti
person:pier-marino-menicucci | Pier Marino Menicucci
person:giovanni-lonfernini | Giovanni Lonfernini
person:paolo-bollini | Paolo Bollini
person:giuseppe-arzilli | Giuseppe Arzilli
person:fausta-simona-morganti | Fausta Simona Morganti
person:claudio-muccioli | Claudio Muccioli
person:antonio-carattoni | Antonio Carattoni
person:alessandro-mancini | Alessandro Mancini
person:mirko-tomassoni | Mirko Tomassoni
person:rosa-zafferani | Rosa Zafferani
person:ernesto-benedettini | Ernesto Benedettini
person:massimo-cenci | Massimo Cenci
person:francesco-mussoni | Francesco Mussoni
person:marco-conti | Marco Conti
person:giovanni-francesco-ugolini | Giovanni Francesco Ugolini
person:maria-luisa-berti | Maria Luisa Berti
person:gabriele-gatti | Gabriele Gatti
person:teodoro-lonfernini | Teodoro Lonfernini
person:antonella-mularoni | Antonella Mularoni
person:anna-maria-muccioli | Anna Maria Muccioli
person:valeria-ciavatta | Valeria Ciavatta
person:andrea-belluzzi | Andrea Belluzzi
person:lorella-stefanelli | Lorella Stefanelli
person:gian-nicola-berti | Gian Nicola Berti
person:marino-riccardi | Marino Riccardi
person:fabio-berardi | Fabio Berardi
person:mimma-zavoli | Mimma Zavoli
person:vanessa-dambrosio | Vanessa D'Ambrosio
person:matteo-fiorini | Matteo Fiorini
person:enrico-carattoni | Enrico Carattoni
person:stefano-palmieri | Stefano Palmieri
person:matteo-ciacci | Matteo Ciacci
person:luca-santolini | Luca Santolini
person:nicola-selva | Nicola Selva
person:michele-muratori | Michele Muratori
person:luca-boschi | Luca Boschi
person:mariella-mularoni | Mariella Mularoni
person:grazia-zafferani | Grazia Zafferani
person:alessandro-cardelli | Alessandro Cardelli
person:mirko-dolcini | Mirko Dolcini
person:gian-carlo-venturini | Gian Carlo Venturini
person:marco-nicolini | Marco Nicolini
person:giacomo-simoncini | Giacomo Simoncini
person:oscar-mina | Oscar Mina
person:paolo-rondelli | Paolo Rondelli
person:manuel-ciavatta | Manuel Ciavatta
person:alessandro-scarano | Alessandro Scarano
person:adele-tonnini | Adele Tonnini
person:filippo-tamagnini | Filippo Tamagnini
person:gaetano-troina | Gaetano Troina
person:alessandro-rossi | Alessandro Rossi
person:milena-gasperoni | Milena Gasperoni
person:francesca-civerchia | Francesca Civerchia
person:dalibor-riccardi | Dalibor Riccardi
person:denise-bronzetti | Denise Bronzetti
person:italo-righi | Italo Righi
person:matteo-rossi | Matteo Rossi
person:lorenzo-bugli | Lorenzo Bugli
# Russia and the Soviet Union
person:andrei-denisov | Andrei Denisov | Denisov?
person:mikhail-ulyanov | Mikhail Ulyanov | Ulyanov?
person:sergei-prikhodko | Sergei Prikhodko | Prikhodko?
person:german-gref | German Gref | Gref?
person:maxim-oreshkin | Maxim Oreshkin | Oreshkin?
person:yury-trutnev | Yuri Trutnev; Yury Trutnev | Trutnev?
person:vladislav-surkov | Vladislav Surkov | Surkov?
person:boris-gryzlov | Boris Gryzlov | Gryzlov?
person:sergei-mironov | Sergei Mironov | Mironov?
person:gennady-seleznyov | Gennady Seleznyov | Seleznyov?
person:yegor-stroyev | Yegor Stroyev | Stroyev?
person:vladimir-kolokoltsev | Vladimir Kolokoltsev | Kolokoltsev?
person:rashid-nurgaliyev | Rashid Nurgaliyev | Nurgaliyev?
person:alexander-bastrykin | Alexander Bastrykin | Bastrykin?
person:yuri-chaika | Yuri Chaika | Chaika?
person:vladimir-ustinov | Vladimir Ustinov | Ustinov?
person:mikhail-margelov | Mikhail Margelov | Margelov?
person:yuri-baluyevsky | Yuri Baluyevsky | Baluyevsky?
person:nikolai-makarov | Nikolai Makarov | Makarov?
person:anatoly-kvashnin | Anatoly Kvashnin | Kvashnin?
person:gennady-onishchenko | Gennady Onishchenko | Onishchenko?
person:vladimir-yakunin | Vladimir Yakunin | Yakunin?
person:vladimir-rushailo | Vladimir Rushailo | Rushailo?
person:alexander-lebed | Alexander Lebed | Lebed?
person:akhmad-kadyrov | Akhmad Kadyrov | Kadyrov?
person:aslan-maskhadov | Aslan Maskhadov | Maskhadov?
person:shamil-basayev | Shamil Basayev | Basayev?
person:akhmed-zakayev | Akhmed Zakayev | Zakayev?
person:patriarch-alexy-ii | Patriarch Alexy II
person:mikhail-khodorkovsky | Mikhail Khodorkovsky | Khodorkovsky?
person:boris-berezovsky | Boris Berezovsky | Berezovsky?
person:alexander-zhukov | Alexander Zhukov | Zhukov?
person:alexei-arbatov | Alexei Arbatov | Arbatov?
person:viktor-ivanov | Viktor Ivanov | Ivanov?
person:vladimir-kozhin | Vladimir Kozhin | Kozhin?
person:andrei-klishas | Andrei Klishas | Klishas?
person:mikhail-murashko | Mikhail Murashko | Murashko?
person:nikolai-shulginov | Nikolai Shulginov | Shulginov?
person:sergei-shmatko | Sergei Shmatko | Shmatko?
person:anton-alikhanov | Anton Alikhanov | Alikhanov?
person:sergei-sobyanin | Sergei Sobyanin | Sobyanin?
person:yuri-luzhkov | Yuri Luzhkov | Luzhkov?
person:sergei-aksyonov | Sergei Aksyonov | Aksyonov?
person:natalia-poklonskaya | Natalia Poklonskaya | Poklonskaya?
person:margarita-simonyan | Margarita Simonyan | Simonyan?
person:kirill-vyshinsky | Kirill Vyshinsky | Vyshinsky?
person:sergei-skripal | Sergei Skripal | Skripal?
person:alexander-litvinenko | Alexander Litvinenko | Litvinenko?
# Ukraine, Belarus, Moldova
person:lavrenty-beria | Lavrentiy Beria; Lavrenty Beria | Beria?
person:valerii-zaluzhnyi | Valeriy Zaluzhny; Valerii Zaluzhnyi; Valery Zaluzhny | Zaluzhny?; Zaluzhnyi
person:anatoliy-hrytsenko | Anatoliy Hrytsenko | Hrytsenko?
person:arsen-avakov | Arsen Avakov | Avakov?
person:viktor-medvedchuk | Viktor Medvedchuk | Medvedchuk?
person:oleh-lyashko | Oleh Lyashko | Lyashko?
person:oleksandr-moroz | Oleksandr Moroz | Moroz?
person:ivan-plyushch | Ivan Plyushch | Plyushch?
person:yuriy-lutsenko | Yuriy Lutsenko | Lutsenko?
person:sergiy-kyslytsya | Serhiy Kyslytsya; Sergiy Kyslytsya | Kyslytsya?
person:nadiya-savchenko | Nadiya Savchenko | Savchenko?
person:igor-kolomoisky | Ihor Kolomoisky | Kolomoisky?
person:dmytro-yarosh | Dmytro Yarosh | Yarosh?
person:oleksiy-ivchenko | Oleksiy Ivchenko | Ivchenko?
person:petro-symonenko | Petro Symonenko | Symonenko?
person:igor-plotnitsky | Igor Plotnitsky | Plotnitsky?
person:vladimir-semashko | Vladimir Semashko | Semashko?
person:sviatlana-tsikhanouskaya | Svetlana Tikhanovskaya; Sviatlana Tsikhanouskaya | Tikhanovskaya?; Tsikhanouskaya
person:natalya-kochanova | Natalya Kochanova | Kochanova?
person:igor-smirnov | Igor Smirnov | Smirnov?
person:yevgeny-shevchuk | Yevgeny Shevchuk | Shevchuk?
# The Caucasus and Central Asia
person:temuri-yakobashvili | Temuri Yakobashvili | Yakobashvili?
person:irakli-okruashvili | Irakli Okruashvili | Okruashvili?
person:davit-kezerashvili | Davit Kezerashvili | Kezerashvili?
person:giorgi-baramidze | Giorgi Baramidze | Baramidze?
person:davit-usupashvili | Davit Usupashvili | Usupashvili?
person:sergei-bagapsh | Sergei Bagapsh | Bagapsh?
person:alexander-ankvab | Alexander Ankvab | Ankvab?
person:raul-khajimba | Raul Khajimba | Khajimba?
person:vladislav-ardzinba | Vladislav Ardzinba | Ardzinba?
person:aslan-bzhania | Aslan Bzhania | Bzhania?
person:badra-gunba | Badra Gunba | Gunba?
person:sergei-shamba | Sergei Shamba | Shamba?
person:eduard-kokoity | Eduard Kokoity | Kokoity?
person:leonid-tibilov | Leonid Tibilov | Tibilov?
person:anatoly-bibilov | Anatoly Bibilov | Bibilov?
person:alan-gagloyev | Alan Gagloyev | Gagloyev?
person:seyran-ohanyan | Seyran Ohanyan | Ohanyan?
person:arkadi-ghukasyan | Arkadi Ghukasyan | Ghukasyan?
person:bako-sahakyan | Bako Sahakyan | Sahakyan?
person:arayik-harutyunyan | Arayik Harutyunyan | Harutyunyan?
person:ruben-vardanyan | Ruben Vardanyan | Vardanyan?
person:omurbek-tekebayev | Omurbek Tekebayev | Tekebayev?
person:said-abdullo-nuri | Said Abdullo Nuri | Nuri?
# The Baltic states and northern Europe
person:peter-christensen | Peter Christensen | Christensen?
# Central and southern Europe
person:tomasz-siemoniak | Tomasz Siemoniak | Siemoniak?
person:bogdan-klich | Bogdan Klich | Klich?
# Germany, France, Britain
person:peter-struck | Peter Struck | Struck?
person:rudolf-scharping | Rudolf Scharping | Scharping?
person:otto-schily | Otto Schily | Schily?
person:peter-altmaier | Peter Altmaier | Altmaier?
person:gernot-erler | Gernot Erler | Erler?
person:herve-morin | Hervé Morin | Morin?
# European institutions, NATO, the UN
person:elmar-brok | Elmar Brok | Brok?
person:james-appathurai | James Appathurai | Appathurai?
person:alexander-vershbow | Alexander Vershbow | Vershbow?
person:martin-sajdik | Martin Sajdik | Sajdik?
# The United States
person:strobe-talbott | Strobe Talbott | Talbott?
person:jay-garner | Jay Garner | Garner?
person:rose-gottemoeller | Rose Gottemoeller | Gottemoeller?
person:ellen-tauscher | Ellen Tauscher | Tauscher?
person:michael-mcfaul | Michael McFaul | McFaul?
person:john-tefft | John Tefft | Tefft?
person:jon-huntsman | Jon Huntsman | Huntsman?
person:john-j-sullivan | John J. Sullivan | Sullivan?
person:lynne-tracy | Lynne Tracy | Tracy?
person:geoffrey-pyatt | Geoffrey Pyatt | Pyatt?
person:john-beyrle | John Beyrle | Beyrle?
person:daniel-fried | Daniel Fried | Fried?
person:george-kennan | George F. Kennan | Kennan?
person:john-ashcroft | John Ashcroft | Ashcroft?
person:porter-goss | Porter Goss | Goss?
person:tom-lantos | Tom Lantos | Lantos?
person:demetrios-marantis | Demetrios Marantis | Marantis?
# Asia and the Middle East
person:moqtada-al-sadr | Moqtada al-Sadr; Muqtada al-Sadr; Moqtada Sadr | al-Sadr?; Sadr?
person:gholam-reza-aghazadeh | Gholam Reza Aghazadeh | Aghazadeh?
person:bahram-ghasemi | Bahram Ghasemi; Bahram Qasemi | Ghasemi?; Qasemi?
`),
);
