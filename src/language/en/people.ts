import { type PersonNames, personNames } from "../../vocabulary/index.js";

/**
 * English spellings of persons' names: names | names that stand alone after a title or a first mention. `?` marks one that
 * many others bear or that is a word: it names this person only where a title or a first mention has.
 */
export const people: Readonly<Record<string, PersonNames>> = personNames(`
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
person:alexander-novak | Alexander Novak; Aleksandr Novak | Novak
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
person:novruz-mammadov | Novruz Mammadov | Mammadov?
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
person:abdullah-gul | Abdullah Gül; Abdullah Gul | Gül; Gul?
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
person:shah-mahmood-qureshi | Shah Mahmood Qureshi; Shah Mehmood Qureshi | Qureshi
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
person:joe-biden | Joe Biden; Joseph Biden; Joseph R. Biden | Biden
person:barack-obama | Barack Obama; Barack H. Obama | Obama
person:george-w-bush | George W. Bush; George Bush | Bush?
person:bill-clinton | Bill Clinton; William Clinton | Clinton?
person:richard-nixon | Richard Nixon | Nixon
person:ronald-reagan | Ronald Reagan | Reagan
person:jimmy-carter | Jimmy Carter | Carter?
person:j-d-vance | J. D. Vance; JD Vance; J.D. Vance | Vance
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
person:mark-carney | Mark Carney | Carney
person:justin-trudeau | Justin Trudeau | Trudeau
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
person:friedrich-merz | Friedrich Merz | Merz
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
person:tony-blair | Tony Blair | Blair
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
person:giuseppe-conte | Giuseppe Conte | Conte
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
person:viktor-orban | Viktor Orbán; Viktor Orban | Orbán; Orban
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
person:junichiro-koizumi | Junichiro Koizumi | Koizumi
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
person:ferdinand-marcos-jr | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos | Marcos
person:benigno-aquino-iii | Benigno Aquino III; Benigno Aquino | Aquino
person:gloria-macapagal-arroyo | Gloria Macapagal Arroyo; Gloria Arroyo | Arroyo
person:min-aung-hlaing | Min Aung Hlaing
person:aung-san-suu-kyi | Aung San Suu Kyi | Suu Kyi
person:anthony-albanese | Anthony Albanese | Albanese
person:scott-morrison | Scott Morrison | Morrison
person:malcolm-turnbull | Malcolm Turnbull | Turnbull
person:tony-abbott | Tony Abbott | Abbott
person:julia-gillard | Julia Gillard | Gillard
person:kevin-rudd | Kevin Rudd | Rudd
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
person:isaac-herzog | Isaac Herzog | Herzog
person:ehud-olmert | Ehud Olmert | Olmert
person:ariel-sharon | Ariel Sharon | Sharon?
person:israel-katz | Israel Katz
person:gideon-saar | Gideon Sa'ar; Gideon Saar | Sa'ar
person:mahmoud-abbas | Mahmoud Abbas; Abu Mazen | Abbas?
person:yasser-arafat | Yasser Arafat; Yasir Arafat | Arafat
person:mohammed-bin-salman | Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; MBS; Mohammed bin Salman Al Saud; Mohammed bin Salman bin Abdulaziz Al Saud | MBS
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
person:badr-albusaidi | Badr Albusaidi; Badr bin Hamad Al Busaidi
person:hamad-bin-isa-al-khalifa | Hamad bin Isa Al Khalifa
person:abdullah-ii | King Abdullah II; Abdullah II
person:ayman-safadi | Ayman Safadi; Ayman al-Safadi | Safadi
person:bashar-al-assad | Bashar al-Assad; Bashar Assad; Bashar Al-Assad; Bashar al Assad | Assad; al-Assad
person:ahmed-al-sharaa | Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed Al-Sharaa | al-Sharaa
person:saddam-hussein | Saddam Hussein | Saddam
person:mohammed-shia-al-sudani | Mohammed Shia al-Sudani; Mohammed Shia' Al Sudani; Mohammed al-Sudani | al-Sudani
person:mustafa-al-kadhimi | Mustafa al-Kadhimi | al-Kadhimi
person:haider-al-abadi | Haider al-Abadi | al-Abadi
person:nouri-al-maliki | Nouri al-Maliki | al-Maliki
person:joseph-aoun | Joseph Aoun
person:michel-aoun | Michel Aoun
person:abdel-fattah-el-sisi | Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdelfattah El-Sisi; Abdel Fattah El-Sisi | Sisi; el-Sisi; al-Sisi
person:mohamed-morsi | Mohamed Morsi; Mohammed Morsi | Morsi
person:hosni-mubarak | Hosni Mubarak | Mubarak
person:sameh-shoukry | Sameh Shoukry; Sameh Shukri | Shoukry
person:badr-abdelatty | Badr Abdelatty | Abdelatty
person:muammar-gaddafi | Muammar Gaddafi; Muammar al-Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Moammar Kadhafi | Gaddafi; Gadhafi; Qaddafi
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
person:uhuru-kenyatta | Uhuru Kenyatta | Kenyatta
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
person:joseph-kabila | Joseph Kabila | Kabila
person:denis-sassou-nguesso | Denis Sassou Nguesso; Denis Sassou-Nguesso
person:joao-lourenco | João Lourenço; Joao Lourenco | Lourenço; Lourenco
person:jose-eduardo-dos-santos | José Eduardo dos Santos; Jose Eduardo dos Santos | dos Santos
person:robert-mugabe | Robert Mugabe | Mugabe
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
person:teodoro-obiang | Teodoro Obiang; Teodoro Obiang Nguema Mbasogo | Obiang
person:isaias-afwerki | Isaias Afwerki; Isaias Afewerki | Isaias; Afwerki
person:omar-al-bashir | Omar al-Bashir; Omar Hassan al-Bashir; Omar Bashir | al-Bashir; Bashir?
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
person:antonio-guterres | António Guterres; Antonio Guterres; Antonio Manuel de Oliveira Guterres | Guterres
person:kofi-annan | Kofi Annan | Annan
person:ursula-von-der-leyen | Ursula von der Leyen | von der Leyen
person:jean-claude-juncker | Jean-Claude Juncker | Juncker
person:jose-manuel-barroso | José Manuel Barroso; Jose Manuel Barroso; José Manuel Durão Barroso | Barroso
person:charles-michel | Charles Michel
person:herman-van-rompuy | Herman Van Rompuy | Van Rompuy
person:kaja-kallas | Kaja Kallas | Kallas
person:josep-borrell | Josep Borrell; Josep Borrell Fontelles | Borrell
person:federica-mogherini | Federica Mogherini | Mogherini
person:catherine-ashton | Catherine Ashton | Ashton
person:javier-solana | Javier Solana | Solana
person:roberta-metsola | Roberta Metsola | Metsola
person:jens-stoltenberg | Jens Stoltenberg | Stoltenberg
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
person:felipe-calderon | Felipe Calderón; Felipe Calderon | Calderón; Calderon
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
person:george-h-w-bush | George H. W. Bush; George H.W. Bush; George Herbert Walker Bush | Bush?
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
person:rauf-denktash | Rauf Denktash; Rauf Denktaş | Denktash; Denktaş
person:foday-sankoh | Foday Sankoh | Sankoh
person:joshua-nkomo | Joshua Nkomo | Nkomo
person:jonas-savimbi | Jonas Savimbi | Savimbi
person:hassan-nasrallah | Hassan Nasrallah; Sayyed Hassan Nasrallah | Nasrallah
person:ismail-haniyeh | Ismail Haniyeh; Ismail Haniya | Haniyeh; Haniya
person:velupillai-prabhakaran | Velupillai Prabhakaran; Vellupillai Prabhakaran | Prabhakaran
# Türkiye and North Cyprus: ministers, parties, speakers, generals
person:ismail-cem | İsmail Cem; Ismail Cem | Cem?
person:sukru-sina-gurel | Şükrü Sina Gürel; Sukru Sina Gurel | Gürel?; Gurel?
person:yasar-yakis | Yaşar Yakış; Yasar Yakis | Yakış?; Yakis?
person:hikmet-cetin | Hikmet Çetin; Hikmet Cetin | Çetin?; Cetin?
person:mumtaz-soysal | Mümtaz Soysal; Mumtaz Soysal | Soysal?
person:murat-karayalcin | Murat Karayalçın; Murat Karayalcin | Karayalçın?; Karayalcin?
person:erdal-inonu | Erdal İnönü; Erdal Inonu | İnönü?; Inonu?
person:deniz-baykal | Deniz Baykal | Baykal?
person:emre-gonensay | Emre Gönensay; Emre Gonensay | Gönensay?; Gonensay?
person:vecdi-gonul | Vecdi Gönül; Vecdi Gonul | Gönül?; Gonul?
person:ismet-yilmaz | İsmet Yılmaz; Ismet Yilmaz | Yılmaz?; Yilmaz?
person:fikri-isik | Fikri Işık; Fikri Isik | Işık?; Isik?
person:nurettin-canikli | Nurettin Canikli | Canikli?
person:egemen-bagis | Egemen Bağış; Egemen Bagis | Bağış?; Bagis?
person:volkan-bozkir | Volkan Bozkır; Volkan Bozkir | Bozkır?; Bozkir?
person:omer-celik | Ömer Çelik; Omer Celik | Çelik?; Celik?
person:zafer-caglayan | Zafer Çağlayan; Zafer Caglayan | Çağlayan?; Caglayan?
person:kursad-tuzmen | Kürşad Tüzmen; Kursad Tuzmen | Tüzmen?; Tuzmen?
person:nihat-zeybekci | Nihat Zeybekci | Zeybekci?
person:ruhsar-pekcan | Ruhsar Pekcan | Pekcan?
person:mehmet-mus | Mehmet Muş; Mehmet Mus | Muş?; Mus?
person:omer-bolat | Ömer Bolat; Omer Bolat | Bolat?
person:hilmi-guler | Hilmi Güler; Hilmi Guler | Güler?; Guler?
person:taner-yildiz | Taner Yıldız; Taner Yildiz | Yıldız?; Yildiz?
person:berat-albayrak | Berat Albayrak | Albayrak?
person:fatih-donmez | Fatih Dönmez; Fatih Donmez | Dönmez?; Donmez?
person:alparslan-bayraktar | Alparslan Bayraktar | Bayraktar?
person:kemal-unakitan | Kemal Unakıtan; Kemal Unakitan | Unakıtan?; Unakitan?
person:mehmet-simsek | Mehmet Şimşek; Mehmet Simsek | Şimşek?; Simsek?
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
person:suleyman-soylu | Süleyman Soylu; Suleyman Soylu | Soylu?
person:ali-yerlikaya | Ali Yerlikaya | Yerlikaya?
person:cemil-cicek | Cemil Çiçek; Cemil Cicek | Çiçek?; Cicek?
person:mehmet-ali-sahin | Mehmet Ali Şahin; Mehmet Ali Sahin | Şahin?; Sahin?
person:bulent-arinc | Bülent Arınç; Bulent Arinc | Arınç?; Arinc?
person:koksal-toptan | Köksal Toptan; Koksal Toptan | Toptan?
person:ismail-kahraman | İsmail Kahraman; Ismail Kahraman | Kahraman?
person:mustafa-sentop | Mustafa Şentop; Mustafa Sentop | Şentop?; Sentop?
person:sadullah-ergin | Sadullah Ergin | Ergin?
person:bekir-bozdag | Bekir Bozdağ; Bekir Bozdag | Bozdağ?; Bozdag?
person:abdulhamit-gul | Abdulhamit Gül; Abdulhamit Gul | Gül?; Gul?
person:yilmaz-tunc | Yılmaz Tunç; Yilmaz Tunc | Tunç?; Tunc?
person:ertugrul-gunay | Ertuğrul Günay; Ertugrul Gunay | Günay?; Gunay?
person:mehmet-nuri-ersoy | Mehmet Nuri Ersoy | Ersoy?
person:mehdi-eker | Mehdi Eker | Eker?
person:ibrahim-yumakli | İbrahim Yumaklı; Ibrahim Yumakli | Yumaklı?; Yumakli?
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
person:kemal-kilicdaroglu | Kemal Kılıçdaroğlu; Kemal Kilicdaroglu | Kılıçdaroğlu?; Kilicdaroglu?
person:ozgur-ozel | Özgür Özel; Ozgur Ozel | Özel?; Ozel?
person:devlet-bahceli | Devlet Bahçeli; Devlet Bahceli | Bahçeli?; Bahceli?
person:alparslan-turkes | Alparslan Türkeş; Alparslan Turkes | Türkeş?; Turkes?
person:onur-oymen | Onur Öymen; Onur Oymen | Öymen?; Oymen?
person:sukru-elekdag | Şükrü Elekdağ; Sukru Elekdag | Elekdağ?; Elekdag?
person:oktay-vural | Oktay Vural | Vural?
person:ahmet-turk | Ahmet Türk; Ahmet Turk | Türk?; Turk?
person:selahattin-demirtas | Selahattin Demirtaş; Selahattin Demirtas | Demirtaş?; Demirtas?
person:figen-yuksekdag | Figen Yüksekdağ; Figen Yuksekdag | Yüksekdağ?; Yuksekdag?
person:meral-aksener | Meral Akşener; Meral Aksener | Akşener?; Aksener?
person:muharrem-ince | Muharrem İnce; Muharrem Ince | İnce?; Ince?
person:ekrem-imamoglu | Ekrem İmamoğlu; Ekrem Imamoglu | İmamoğlu?; Imamoglu?
person:mansur-yavas | Mansur Yavaş; Mansur Yavas | Yavaş?; Yavas?
person:temel-karamollaoglu | Temel Karamollaoğlu; Temel Karamollaoglu | Karamollaoğlu?; Karamollaoglu?
person:dogu-perincek | Doğu Perinçek; Dogu Perincek | Perinçek?; Perincek?
person:umit-ozdag | Ümit Özdağ; Umit Ozdag | Özdağ?; Ozdag?
person:abdullah-ocalan | Abdullah Öcalan; Abdullah Ocalan | Öcalan?; Ocalan?
person:fethullah-gulen | Fethullah Gülen; Fethullah Gulen | Gülen?; Gulen?
person:murat-karayilan | Murat Karayılan; Murat Karayilan | Karayılan?; Karayilan?
person:ekmeleddin-ihsanoglu | Ekmeleddin İhsanoğlu; Ekmeleddin Ihsanoglu | İhsanoğlu?; Ihsanoglu?
person:ertugrul-apakan | Ertuğrul Apakan; Ertugrul Apakan | Apakan?
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
person:mustafa-akinci | Mustafa Akıncı; Mustafa Akinci | Akıncı?; Akinci?
person:ersin-tatar | Ersin Tatar | Tatar?
person:tufan-erhurman | Tufan Erhürman; Tufan Erhurman | Erhürman?; Erhurman?
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
person:nicos-anastasiades | Nicos Anastasiades | Anastasiades?
person:nikos-christodoulides | Nikos Christodoulides | Christodoulides?
person:stefanos-stefanou | Stefanos Stefanou | Stefanou?
person:dora-bakoyannis | Dora Bakoyannis | Bakoyannis?
person:nikos-kotzias | Nikos Kotzias | Kotzias?
person:nikos-dendias | Nikos Dendias | Dendias?
person:giorgos-gerapetritis | Giorgos Gerapetritis | Gerapetritis?
person:karolos-papoulias | Karolos Papoulias | Papoulias?
person:bartholomew-i | Bartholomew I
# Iraq and its Kurds, Syria, Lebanon, Palestine, Israel, the Gulf
person:jalal-talabani | Jalal Talabani | Talabani?
person:fuad-masum | Fuad Masum | Masum?
person:barham-salih | Barham Salih | Salih?
person:abdul-latif-rashid | Abdul Latif Rashid | Rashid?
person:hoshyar-zebari | Hoshyar Zebari | Zebari?
person:fuad-hussein | Fuad Hussein | Hussein?
person:tariq-al-hashimi | Tariq al-Hashimi | al-Hashimi?
person:ali-al-dabbagh | Ali al-Dabbagh | al-Dabbagh?
person:massoud-barzani | Massoud Barzani | Barzani?
person:nechirvan-barzani | Nechirvan Barzani | Barzani?
person:masrour-barzani | Masrour Barzani | Barzani?
person:walid-muallem | Walid Muallem | Muallem?
person:faisal-mekdad | Faisal Mekdad | Mekdad?
person:asaad-al-shaibani | Asaad al-Shaibani | al-Shaibani?
person:farouk-al-sharaa | Farouk al-Sharaa | al-Sharaa?
person:mazloum-abdi | Mazloum Abdi | Abdi?
person:saad-hariri | Saad Hariri | Hariri?
person:fouad-siniora | Fouad Siniora | Siniora?
person:najib-mikati | Najib Mikati | Mikati?
person:nawaf-salam | Nawaf Salam | Salam?
person:nabih-berri | Nabih Berri | Berri?
person:khaled-mashal | Khaled Mashal | Mashal?
person:yahya-sinwar | Yahya Sinwar | Sinwar?
person:salam-fayyad | Salam Fayyad | Fayyad?
person:saeb-erekat | Saeb Erekat | Erekat?
person:nabil-abu-rudeineh | Nabil Abu Rudeineh | Rudeineh?
person:riyad-al-maliki | Riyad al-Maliki | al-Maliki?
person:avigdor-lieberman | Avigdor Lieberman | Lieberman?
person:tzipi-livni | Tzipi Livni | Livni?
person:silvan-shalom | Silvan Shalom | Shalom?
person:danny-ayalon | Danny Ayalon | Ayalon?
person:gabby-levy | Gabby Levy | Levy?
person:moshe-yaalon | Moshe Ya'alon | Ya'alon?
person:benny-gantz | Benny Gantz | Gantz?
person:yoav-gallant | Yoav Gallant | Gallant?
person:itamar-ben-gvir | Itamar Ben-Gvir | Ben-Gvir?
person:bezalel-smotrich | Bezalel Smotrich | Smotrich?
person:reuven-rivlin | Reuven Rivlin | Rivlin?
person:ali-larijani | Ali Larijani | Larijani?
person:mohammad-bagher-ghalibaf | Mohammad Bagher Ghalibaf | Ghalibaf?
person:saeed-jalili | Saeed Jalili | Jalili?
person:mohammad-reza-rahimi | Mohammad Reza Rahimi | Rahimi?
person:mir-hossein-mousavi | Mir-Hossein Mousavi | Mousavi?
person:mohsen-rezaee | Mohsen Rezaee | Rezaee?
person:ramin-mehmanparast | Ramin Mehmanparast | Mehmanparast?
person:hassan-ghashghavi | Hassan Ghashghavi | Ghashghavi?
person:qasem-soleimani | Qasem Soleimani | Soleimani?
person:saud-al-faisal | Saud al-Faisal | al-Faisal?
person:ali-al-naimi | Ali al-Naimi | al-Naimi?
person:amr-moussa | Amr Moussa | Moussa?
person:ahmed-nazif | Ahmed Nazif | Nazif?
person:omar-suleiman | Omar Suleiman | Suleiman?
person:khalifa-haftar | Khalifa Haftar | Haftar?
person:fayez-al-sarraj | Fayez al-Sarraj | al-Sarraj?
person:abdul-hamid-dbeibeh | Abdul Hamid Dbeibeh | Dbeibeh?
# the United States
person:james-jeffrey | James Jeffrey | Jeffrey?
person:robert-gates | Robert Gates | Gates?
person:leon-panetta | Leon Panetta | Panetta?
person:chuck-hagel | Chuck Hagel | Hagel?
person:ash-carter | Ash Carter | Carter?
person:james-mattis | James Mattis | Mattis?
person:mark-esper | Mark Esper | Esper?
person:dick-cheney | Dick Cheney | Cheney?
person:al-gore | Al Gore | Gore?
person:warren-christopher | Warren Christopher | Christopher?
person:richard-holbrooke | Richard Holbrooke | Holbrooke?
person:george-mitchell | George Mitchell | Mitchell?
person:philip-gordon | Philip Gordon | Gordon?
person:matthew-bryza | Matthew Bryza | Bryza?
person:robert-gibbs | Robert Gibbs | Gibbs?
person:philip-crowley | Philip Crowley | Crowley?
person:ian-kelly | Ian Kelly | Kelly?
person:victoria-nuland | Victoria Nuland | Nuland?
person:jen-psaki | Jen Psaki | Psaki?
person:heather-nauert | Heather Nauert | Nauert?
person:morgan-ortagus | Morgan Ortagus | Ortagus?
person:karine-jean-pierre | Karine Jean-Pierre | Jean-Pierre?
person:karoline-leavitt | Karoline Leavitt | Leavitt?
person:susan-rice | Susan Rice | Rice?
person:samantha-power | Samantha Power | Power?
person:nikki-haley | Nikki Haley | Haley?
person:tom-barrack | Tom Barrack | Barrack?
person:david-petraeus | David Petraeus | Petraeus?
person:mike-mullen | Mike Mullen | Mullen?
person:timothy-geithner | Timothy Geithner | Geithner?
person:ben-bernanke | Ben Bernanke | Bernanke?
person:steven-mnuchin | Steven Mnuchin | Mnuchin?
person:john-mccain | John McCain | McCain?
person:lindsey-graham | Lindsey Graham | Graham?
person:keith-kellogg | Keith Kellogg | Kellogg?
person:mike-waltz | Mike Waltz | Waltz?
person:brett-mcgurk | Brett McGurk | McGurk?
# Europe and others
person:bernard-kouchner | Bernard Kouchner | Kouchner?
person:francois-fillon | François Fillon; Francois Fillon | Fillon?
person:pierre-lellouche | Pierre Lellouche | Lellouche?
person:dominique-strauss-kahn | Dominique Strauss-Kahn | Strauss-Kahn?
person:horst-kohler | Horst Köhler; Horst Kohler | Köhler?; Kohler?
person:peer-steinbruck | Peer Steinbrück; Peer Steinbruck | Steinbrück?; Steinbruck?
person:wolfgang-schauble | Wolfgang Schäuble; Wolfgang Schauble | Schäuble?; Schauble?
person:ursula-plassnik | Ursula Plassnik | Plassnik?
person:michael-spindelegger | Michael Spindelegger | Spindelegger?
person:david-miliband | David Miliband | Miliband?
person:jack-straw | Jack Straw | Straw?
person:franco-frattini | Franco Frattini | Frattini?
person:miguel-angel-moratinos | Miguel Ángel Moratinos; Miguel Angel Moratinos | Moratinos?
person:olli-rehn | Olli Rehn | Rehn?
person:stefan-fule | Štefan Füle; Stefan Fule | Füle?; Fule?
person:johannes-hahn | Johannes Hahn | Hahn?
person:marc-pierini | Marc Pierini | Pierini?
person:jaap-de-hoop-scheffer | Jaap de Hoop Scheffer | Scheffer?
person:haris-silajdzic | Haris Silajdžić; Haris Silajdzic | Silajdžić?; Silajdzic?
person:sulejman-tihic | Sulejman Tihić; Sulejman Tihic | Tihić?; Tihic?
person:milorad-dodik | Milorad Dodik | Dodik?
person:boris-tadic | Boris Tadić; Boris Tadic | Tadić?; Tadic?
person:vuk-jeremic | Vuk Jeremić; Vuk Jeremic | Jeremić?; Jeremic?
person:fatmir-sejdiu | Fatmir Sejdiu | Sejdiu?
person:skender-hyseni | Skënder Hyseni; Skender Hyseni | Hyseni?
person:georgi-parvanov | Georgi Parvanov | Parvanov?
person:jan-fischer | Jan Fischer | Fischer?
person:vaclav-klaus | Václav Klaus; Vaclav Klaus | Klaus?
person:toomas-hendrik-ilves | Toomas Hendrik Ilves | Ilves?
person:grigol-vashadze | Grigol Vashadze | Vashadze?
person:sergei-ivanov | Sergei Ivanov | Ivanov?
person:igor-sechin | Igor Sechin | Sechin?
person:alexei-miller | Alexei Miller | Miller?
person:vladimir-zhirinovsky | Vladimir Zhirinovsky | Zhirinovsky?
person:ramzan-kadyrov | Ramzan Kadyrov | Kadyrov?
person:alexei-navalny | Alexei Navalny | Navalny?
person:yevgeny-prigozhin | Yevgeny Prigozhin | Prigozhin?
person:natalya-timakova | Natalya Timakova | Timakova?
person:andrei-nesterenko | Andrei Nesterenko | Nesterenko?
person:yulia-tymoshenko | Yulia Tymoshenko | Tymoshenko?
person:rustem-umerov | Rustem Umerov | Umerov?
person:safar-abiyev | Safar Abiyev | Abiyev?
person:mustafa-dzhemilev | Mustafa Dzhemilev | Dzhemilev?
person:rebiya-kadeer | Rebiya Kadeer | Kadeer?
person:dalai-lama | Dalai Lama
person:ma-zhaoxu | Ma Zhaoxu | Zhaoxu?
person:gong-xiaosheng | Gong Xiaosheng | Xiaosheng?
person:abdullah-abdullah | Abdullah Abdullah | Abdullah?
person:mullah-omar | Mullah Omar
person:osama-bin-laden | Osama bin Laden | Laden?
person:ayman-al-zawahiri | Ayman al-Zawahiri | al-Zawahiri?
person:abu-bakr-al-baghdadi | Abu Bakr al-Baghdadi | al-Baghdadi?
person:benazir-bhutto | Benazir Bhutto | Bhutto?
person:katsuya-okada | Katsuya Okada | Okada?
person:robert-zoellick | Robert Zoellick | Zoellick?
person:pascal-lamy | Pascal Lamy | Lamy?
person:alexander-downer | Alexander Downer | Downer?
person:boutros-boutros-ghali | Boutros Boutros-Ghali | Boutros-Ghali?
person:javier-perez-de-cuellar | Javier Pérez de Cuéllar; Javier Perez de Cuellar | Cuéllar?; Cuellar?
person:kurt-waldheim | Kurt Waldheim | Waldheim?
person:taye-brook-zerihoun | Taye-Brook Zerihoun | Zerihoun?
`);
