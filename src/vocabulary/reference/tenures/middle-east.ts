/** Heads of state and of government and foreign ministers of the Middle East and North Africa that leaders.ts has not: rows as tenures.ts reads them. */
export const MIDDLE_EAST = `
ARE foreign-minister
1990 2006-02-09 Rashid Abdullah Al Nuaimi

ARE prime-minister
1979 1990-10-07 Rashid bin Saeed Al Maktoum
1990 2006-01-04 Maktoum bin Rashid Al Maktoum

BHR emir
1971-08-15 1999-03-06 Isa bin Salman Al Khalifa
1999-03-06 2002-02-14 Hamad bin Isa Al Khalifa

BHR foreign-minister
1971 2005-09 Mohammed bin Mubarak Al Khalifa
2005-09 2020-02-11 Khalid bin Ahmed Al Khalifa
2020-02-11 .. Abdullatif al-Zayani

BHR prime-minister
1970-01 2020-11-11 Khalifa bin Salman Al Khalifa
2020-11-11 .. Salman bin Hamad Al Khalifa

DZA foreign-minister
1991-06 1993-02 Lakhdar Brahimi
1993-09 1996-01 Mohamed Salah Dembri
1996-01 1999-12 Ahmed Attaf
1999-12 2000-08 Youcef Yousfi
2000-08 2005-05 Abdelaziz Belkhadem
2005-05 2007-06 Mohammed Bedjaoui
2007-06 2013-09-11 Mourad Medelci
2013-09-11 2017-05-25 Ramtane Lamamra
2017-05-25 2019-03 Abdelkader Messahel
2019-04 2021-07 Sabri Boukadoum
2021-07 2023-03-16 Ramtane Lamamra
2023-03-16 .. Ahmed Attaf

DZA head-of-state
1992-01-16 1992-06-29 Mohamed Boudiaf
1992-07-02 1994-01-31 Ali Kafi

DZA president
2019-04-09 2019-12-19 ~ Abdelkader Bensalah

DZA prime-minister
1989-09 1991-06 Mouloud Hamrouche
1991-06 1992-07-08 Sid Ahmed Ghozali
1992-07-08 1993-08-21 Belaid Abdessalam
1993-08-21 1994-04-11 Redha Malek
1994-04-11 1995-12-31 Mokdad Sifi
1995-12-31 1998-12-15 Ahmed Ouyahia
1998-12-15 1999-12-23 Smail Hamdani
1999-12-23 2000-08 Ahmed Benbitour
2000-08 2003-05 Ali Benflis
2003-05 2006-05-24 Ahmed Ouyahia
2006-05-24 2008-06-23 Abdelaziz Belkhadem
2008-06-23 2012-09-03 Ahmed Ouyahia
2012-09-03 2014-03-13 Abdelmalek Sellal
2014-03-13 2014-04-28 ~ Youcef Yousfi
2014-04-28 2017-05 Abdelmalek Sellal
2017-05 2017-08 Abdelmadjid Tebboune
2017-08 2019-03 Ahmed Ouyahia
2019-03 2019-12-19 Noureddine Bedoui
2019-12-19 2019-12-28 ~ Sabri Boukadoum
2019-12-28 2021-06-30 Abdelaziz Djerad
2021-06-30 2023-11-11 Aymen Benabderrahmane
2023-11-11 2025-08-28 Nadir Larbaoui
2025-08-28 .. Sifi Ghrieb

EGY foreign-minister
1984-07 1991-05 Ahmed Asmat Abdel-Meguid
1991-05 2001-05 Amr Moussa
2001-05 2004-07 Ahmed Maher
2004-07 2011-03 Ahmed Aboul Gheit
2011-03 2011-06 Nabil Elaraby
2011-06 2011-07 Mohamed el-Orabi
2011-07 2013-07 Mohamed Kamel Amr
2013-07 2014-06 Nabil Fahmy

EGY head-of-state
2011-02-11 2012-06-30 Mohamed Hussein Tantawi

EGY prime-minister
1986-11 1996-01 Atef Sidqi
1996-01 1999-10-05 Kamal Ganzouri
1999-10-05 2004-07-14 Atef Ebeid
2004-07-14 2011-01 Ahmed Nazif
2011-01 2011-03-03 Ahmed Shafik
2011-03-03 2011-12-07 Essam Sharaf
2011-12-07 2012-08-02 Kamal Ganzouri
2012-08-02 2013-07 Hesham Qandil
2013-07 2014-03-01 Hazem el-Beblawi
2014-03-01 2015-09-19 Ibrahim Mahlab
2015-09-19 2018-06 Sherif Ismail
2018-06 .. Mostafa Madbouly

IRN foreign-minister
1981-12 1997-08-20 Ali Akbar Velayati
2024-05-20 2024-08-21 ~ Ali Bagheri Kani

IRN president
2024-05-19 2024-07-28 ~ Mohammad Mokhber

IRQ foreign-minister
1991 1992 Ahmad Husayn Khudayir
1992 2001-08 Mohammed Saeed al-Sahhaf
2003-09 2014-07 Hoshyar Zebari
2014-09-08 2018-10 Ibrahim al-Jaafari
2018-10 2020-05 Mohamed Ali Alhakim
2020-06-06 .. Fuad Hussein

IRQ head-of-government
2003-05-12 2004-06-28 Paul Bremer

IRQ president
2004-06-28 2005-04-07 Ghazi al-Yawer
2005-04-07 2014-07-24 Jalal Talabani
2014-07-24 2018-10-02 Fuad Masum
2018-10-02 2022-10-17 Barham Salih
2022-10-17 .. Abdul Latif Rashid

IRQ prime-minister
1979-07-16 1991-03-23 Saddam Hussein
1991-03-23 1991-09 Saadoun Hammadi
1991-09 1993-09-05 Mohammed Hamza Zubeidi
1993-09-05 1994-05-29 Ahmad Husayn Khudayir
1994-05-29 2003-04-09 Saddam Hussein

ISR foreign-minister
1988-12 1990-06 Moshe Arens
1990-06 1992-07 David Levy
1992-07 1995-11-22 Shimon Peres
1995-11-22 1996-06-18 Ehud Barak
1996-06-18 1998-01 David Levy
1998-01 1998-10-13 Benjamin Netanyahu
1998-10-13 1999-07-06 Ariel Sharon
1999-07-06 2000-08 David Levy
2000-11 2001-03-07 Shlomo Ben-Ami
2001-03-07 2002-11 Shimon Peres
2002-11-06 2003-02-28 Benjamin Netanyahu
2003-02-28 2006-01-16 Silvan Shalom
2006-01-18 2009-03-31 Tzipi Livni
2009-03-31 2012-12-18 Avigdor Lieberman
2012-12-18 2013-11-11 Benjamin Netanyahu
2013-11-11 2015-05 Avigdor Lieberman
2015-05-14 2019-02-17 Benjamin Netanyahu
2019-02-17 2020-05-17 Israel Katz
2020-05-17 2021-06-13 Gabi Ashkenazi
2022-12-29 2024-01-01 Eli Cohen

ISR president
1983-05-05 1993-05-13 Chaim Herzog
1993-05-13 2000-07 Ezer Weizman
2000-08-01 2007-07-01 Moshe Katsav
2007-07-15 2014-07-24 Shimon Peres
2014-07-24 2021-07-07 Reuven Rivlin

ISR prime-minister
1996-06-18 1999-07-06 Benjamin Netanyahu

JOR foreign-minister
1995-01 1997-03 Abdul Karim al-Kabariti
1997-03 1998-08 Fayez al-Tarawneh
1998-08 1999-03 Jawad Anani
1999-03 2002-01 Abdelilah Khatib
2002-01 2004-10 Marwan Muasher
2004-10 2005-04 Hani al-Mulki
2005-04 2005-11-27 Farouq Qasrawi
2005-11-27 2007-11-25 Abdelilah Khatib
2007-11-25 2009-02 Salah Bashir
2009-02 2017-01-15 Nasser Judeh

JOR king
1952-08-11 1999-02-07 Hussein bin Talal

JOR prime-minister
1989-12-04 1991-06-19 Mudar Badran
1991-06-19 1991-11-21 Taher al-Masri
1991-11-21 1993-05-29 Zaid ibn Shaker
1993-05-29 1995-01 Abdelsalam al-Majali
1995-01 1996-02-04 Zaid ibn Shaker
1996-02-04 1997-03 Abdul Karim al-Kabariti
1997-03 1998-08-20 Abdelsalam al-Majali
1998-08-20 1999-03-04 Fayez al-Tarawneh
1999-03-04 2000-06 Abdelraouf al-Rawabdeh
2000-06 2003-10-25 Ali Abu al-Ragheb
2003-10-25 2005-04 Faisal al-Fayez
2005-04 2005-11-27 Adnan Badran
2005-11-27 2007-11-25 Marouf al-Bakhit
2007-11-25 2009-12-14 Nader al-Dahabi
2009-12-14 2011-02 Samir Rifai
2011-02 2011-10 Marouf al-Bakhit
2011-10 2012-05-02 Awn Khasawneh
2012-05-02 2012-10 Fayez al-Tarawneh
2012-10 2016-06-01 Abdullah Ensour
2016-06-01 2018-06-14 Hani al-Mulki
2018-06-14 2020-10-12 Omar Razzaz
2020-10-12 2024-09 Bisher Khasawneh
2024-09 .. Jafar Hassan

KWT emir
1977-12-31 2006-01-15 Jaber al-Ahmad al-Sabah
2006-01-15 2006-01-24 Saad al-Abdullah al-Sabah
2006-01-29 2020-09-29 Sabah al-Ahmad al-Sabah
2020-09-29 2023-12-16 Nawaf al-Ahmad al-Sabah

KWT foreign-minister
1991-04 1992-10 Salem Sabah al-Salem al-Sabah
1992-10 2003-07 Sabah al-Ahmad al-Sabah
2003-07 2011-10 Mohammad Sabah al-Salem al-Sabah
2011-10 2019-11 Sabah al-Khalid al-Sabah
2019-12-17 2022-10 Ahmad Nasser al-Mohammed al-Sabah
2022-10 2024-01-17 Salem Abdullah al-Jaber al-Sabah
2024-01-17 .. Abdullah al-Yahya

KWT prime-minister
1978-02 2003-07-13 Saad al-Abdullah al-Sabah
2003-07-13 2006-01 Sabah al-Ahmad al-Sabah
2006-02-07 2011-11 Nasser al-Mohammed al-Sabah
2011-11 2019-11-19 Jaber al-Mubarak al-Sabah
2019-11-19 2022-07 Sabah al-Khalid al-Sabah
2022-07 2024-01 Ahmad al-Nawaf al-Sabah
2024-01 2024-05 Mohammad Sabah al-Salem al-Sabah
2024-05 .. Ahmad al-Abdullah al-Sabah

LBN foreign-minister
1990-12 1998-12 Fares Boueiz
1998-12 2000-10 Selim Hoss
2000-10 2003-04 Mahmoud Hammoud
2003-04 2004-10 Jean Obeid
2004-10 2005-07-19 Mahmoud Hammoud
2005-07-19 2009-11-09 Fawzi Salloukh
2009-11-09 2011-06-13 Ali al-Shami
2011-06-13 2014-02-15 Adnan Mansour
2014-02-15 2020-01-21 Gebran Bassil
2020-01-21 2020-08-03 Nassif Hitti
2020-08-03 2021-05 Charbel Wehbe
2021-09-10 2025-02-08 Abdallah Bou Habib
2025-02-08 .. Youssef Rajji

LBN prime-minister
1989-11 1990-12-24 Selim Hoss
1990-12-24 1992-05 Omar Karami
1992-05 1992-10-31 Rachid Solh
1998-12 2000-10 Selim Hoss
2004-10 2005-04 Omar Karami
2005-04 2005-07-19 Najib Mikati
2005-07-19 2009-11-09 Fouad Siniora
2009-11-09 2011-06-13 Saad Hariri
2011-06-13 2014-02-15 Najib Mikati
2014-02-15 2016-12-18 Tammam Salam
2016-12-18 2020-01-21 Saad Hariri
2020-01-21 2021-09-10 Hassan Diab
2021-09-10 2025-02-08 Najib Mikati
2025-02-08 .. Nawaf Salam

LBY foreign-minister
1990 1992 Ibrahim al-Bishari
1992 2000-03 Omar al-Muntasir
2000-03 2009-03 Abdel Rahman Shalgham
2009-03 2011-03 Moussa Koussa
2011-11 2012 Ashour bin Khayal
2013-01 2014 Mohamed Abdelaziz
2016 2021-03-15 Mohamed Taha Siala
2021-03-15 2023-08 Najla Mangoush

LBY head-of-state
2011-08-23 2012-08-08 Mustafa Abdul Jalil
2012-08-08 2013-05-28 Mohamed Magariaf
2013-05-28 2013-06-25 ~ Giuma Ahmed Atigha
2013-06-25 2014-08-05 Nouri Abusahmain
2014-08-05 2016-03-30 Aguila Saleh Issa
2016-03-30 2021-03-15 Fayez al-Sarraj
2021-03-15 .. Mohamed al-Menfi

LBY prime-minister
1990-10 1994-01 Abuzed Omar Dorda
1994-01 1997-12 Abdul Majid al-Qaud
1997-12 2000-03 Muhammad Ahmad al-Mangoush
2000-03 2003-06 Mubarak al-Shamikh
2003-06 2006-03 Shukri Ghanem
2006-03 2011-08 Baghdadi Mahmudi
2011-11 2012-11-14 Abdurrahim El-Keib
2012-11-14 2014-03-11 Ali Zeidan
2014-03-11 2016-03-30 Abdullah al-Thani
2016-03-30 2021-03-15 Fayez al-Sarraj
2021-03-15 .. Abdul Hamid Dbeibeh

MAR foreign-minister
1985 1999-04 Abdellatif Filali
1999-04 2007-10-15 Mohamed Benaissa
2007-10-15 2012-01-03 Taieb Fassi Fihri
2012-01-03 2013-10-10 Saadeddine Othmani
2013-10-10 2017-04-05 Salaheddine Mezouar
2017-04-05 .. Nasser Bourita

MAR prime-minister
1986-09-30 1992-08 Azzeddine Laraki
1992-08 1994-05-25 Mohammed Karim Lamrani
1994-05-25 1998 Abdellatif Filali
1998 2002 Abderrahmane Youssoufi
2002 2007 Driss Jettou
2007 2011-11-29 Abbas El Fassi
2011-11-29 2017 Abdelilah Benkirane
2017 2021-10-07 Saadeddine Othmani
2021-10-07 .. Aziz Akhannouch

OMN foreign-minister
1997 2020-08-18 Yusuf bin Alawi

OMN prime-minister
1972-01 2020-01-10 Qaboos bin Said
2020-01-11 .. Haitham bin Tariq

PSE foreign-minister
2003-04 2005-02 Nabil Shaath
2005-02 2006-03-29 Nasser al-Qudwa
2006-03-29 2007-03 Mahmoud Zahar
2007-03 2007-06 Ziad Abu Amr
2007-06 2024-03-31 Riyad al-Maliki
2024-03-31 2025-06 Mohammad Mustafa
2025-06 .. Varsen Aghabekian

PSE president
2004-11-11 2005-01-15 ~ Rawhi Fattuh

PSE prime-minister
2003 2003-09 Mahmoud Abbas
2003-09 2006-03-29 Ahmed Qurei
2006-03-29 2007-06-14 Ismail Haniyeh
2007-06-15 2013-06-06 Salam Fayyad
2013-06-06 2019-04 Rami Hamdallah
2019-04 2024-03-31 Mohammad Shtayyeh
2024-03-31 .. Mohammad Mustafa

QAT emir
1972-02-22 1995-06-27 Khalifa bin Hamad Al Thani

QAT foreign-minister
2013-06-26 2016-01-27 Khalid bin Mohammad Al Attiyah

QAT prime-minister
1970-05-29 1995-06-27 Khalifa bin Hamad Al Thani
1995 1996-10-29 Hamad bin Khalifa Al Thani
1996-10-29 2007-04-03 Abdullah bin Khalifa Al Thani
2013-06-26 2020-01-28 Abdullah bin Nasser bin Khalifa Al Thani
2020-01-28 2023-03-07 Khalid bin Khalifa bin Abdulaziz Al Thani

SAU foreign-minister
1975-10 2015-04-29 Saud al-Faisal
2018-12-27 2019-10-23 Ibrahim al-Assaf

SAU prime-minister
1982-06-13 2005-08-01 King Fahd
2005-08-01 2015-01-23 King Abdullah bin Abdulaziz = abdullah-bin-abdulaziz
2015-01-23 2022-09-27 Salman bin Abdulaziz

SDN foreign-minister
1989 1993 Ali Sahloul
1993 1995-02 Hussein Suleiman Abu Salih
1995-02 1998-02 Ali Osman Taha
1998-02 2005-09 Mustafa Osman Ismail
2005-09 2007-10 Lam Akol
2007-10 2010-06 Deng Alor
2010-06 2015-06 Ali Karti
2015-06 2018-04-19 Ibrahim Ghandour
2018-05 2019-04 Dirdeiry Mohamed Ahmed
2019-09-08 2020-07-09 Asma Mohamed Abdalla
2021-02 2021-11 Mariam al-Mahdi

SDN head-of-state
1989-06-30 1993-10-16 Omar al-Bashir
2019-04-11 2019-04-12 Ahmed Awad Ibn Auf

SDN prime-minister
2017-03-02 2018-09-10 Bakri Hassan Saleh
2018-09-10 2019-02-23 Motazz Moussa
2019-02-23 2019-04-11 Mohamed Tahir Ayala
2019-08-21 2021-10-25 Abdalla Hamdok
2021-11-21 2022-01-02 Abdalla Hamdok
2025-05-31 .. Kamil Idris

SYR foreign-minister
1984-03 2006-02 Farouk al-Sharaa
2006-02 2020-11-16 Walid Muallem
2020-11-22 2024-09-23 Faisal Mekdad
2024-09-23 2024-12 Bassam Sabbagh
2024-12-21 .. Asaad al-Shaibani

SYR president
2000-06-10 2000-07-17 ~ Abdul Halim Khaddam

SYR prime-minister
1987-11-01 2000-03 Mahmoud Zuabi
2000-03 2003-09 Muhammad Mustafa Mero
2003-09 2011-04-14 Muhammad Naji al-Otari
2011-04-14 2012-06-23 Adel Safar
2012-06-23 2012-08-06 Riyad Hijab
2012-08 2016-07-03 Wael al-Halqi
2016-07-03 2020-06-11 Imad Khamis
2020-06-11 2024-09-14 Hussein Arnous
2024-09-14 2024-12-08 Mohammad Ghazi al-Jalali
2024-12-10 2025-03-29 ~ Mohammed al-Bashir

TUN foreign-minister
1991-02 1997-01 Habib Ben Yahia
1997-01 1997-10 Abderrahim Zouari
1997-10 1999-11 Said Ben Mustapha
1999-11 2004-11 Habib Ben Yahia
2004-11 2005-08 Abdelbaki Hermassi
2005-08 2010-01 Abdelwahab Abdallah
2010-01 2011-01 Kamel Morjane
2011-02 2011-12-24 Mouldi Kefi
2011-12-24 2013-03 Rafik Abdessalem
2013-03 2014-01-29 Othman Jerandi
2014-01-29 2015-02-06 Mongi Hamdi
2015-02-06 2016-01 Taieb Baccouche
2016-01 2019-10-29 Khemaies Jhinaoui
2020-02-27 2020-07 Noureddine Erray
2020-09-02 2023-02-07 Othman Jerandi
2023-02-07 2024-08-25 Nabil Ammar
2024-08-25 .. Mohamed Ali Nafti

TUN president
2011-01-15 2011-12-13 ~ Fouad Mebazaa
2019-07-25 2019-10-23 ~ Mohamed Ennaceur

TUN prime-minister
1989-09-27 1999-11-17 Hamed Karoui
1999-11-17 2011-02-27 Mohamed Ghannouchi
2011-02-27 2011-12-24 Beji Caid Essebsi
2011-12-24 2013-03 Hamadi Jebali
2013-03 2014-01-29 Ali Laarayedh
2014-01-29 2015-02-06 Mehdi Jomaa
2015-02-06 2016-08-27 Habib Essid
2016-08-27 2020-02-27 Youssef Chahed
2020-02-27 2020-09-02 Elyes Fakhfakh
2020-09-02 2021-07-25 Hichem Mechichi
2021-10-11 2023-08-01 Najla Bouden
2023-08-01 2024-08-07 Ahmed Hachani
2024-08-07 2025-03-20 Kamel Madouri
2025-03-20 .. Sarra Zaafrani Zenzri

TUR foreign-minister
1987-12-21 1990-02-20 Mesut Yılmaz
1990-02 1990-10-12 Ali Bozer
1990-10-12 1991-06-23 Ahmet Kurtcebe Alptemoçin
1991-06-23 1991-11-20 Safa Giray
1991-11-20 1994-07-27 Hikmet Çetin
1994-07-27 1994-11-28 Mümtaz Soysal
1994-12-12 1995-03-27 Murat Karayalçın
1995-03-27 1995-10-05 Erdal İnönü
1995-10-05 1995-10-30 Coşkun Kırca
1995-10-30 1996-03-06 Deniz Baykal
1996-03-06 1996-06-28 Emre Gönensay
1996-06-28 1997-06-30 Tansu Çiller
1997-06-30 2002-07-11 İsmail Cem
2002-07-12 2002-11-18 Şükrü Sina Gürel
2002-11-18 2003-03-14 Yaşar Yakış
2015-08-28 2015-11-24 Feridun Sinirlioğlu

TUR president
1989-11-09 1993-04-17 Turgut Özal
1993-04-17 1993-05-16 ~ Hüsamettin Cindoruk
1993-05-16 2000-05-16 Süleyman Demirel

TUR prime-minister
1993-05-16 1993-06-25 ~ Erdal İnönü

YEM foreign-minister
1990-05 1993 Abdul Karim al-Iryani
1993 1994-10 Mohammed Basindawa
1994-10 1998 Abdul Karim al-Iryani
1998 2001-04 Abdul Qadir Bajamal
2001-04 2014-06 Abu Bakr al-Qirbi
2015-12 2018-05-24 Abdulmalik al-Mekhlafi
2018-05-24 2019-06 Khaled al-Yamani
2019-09 2020-12 Mohammed al-Hadhrami
2020-12 2024-03 Ahmed bin Mubarak
2024-03 .. Shaya al-Zindani

YEM head-of-state
2022-04-07 .. Rashad al-Alimi

YEM prime-minister
1990-05-24 1994-05-09 Haidar Abu Bakr al-Attas
1994-10-06 1997-05 Abdul Aziz Abdul Ghani
1997-05 1998-04-29 Faraj Said bin Ghanem
1998-04-29 2001-03-31 Abdul Karim al-Iryani
2001-03-31 2007-04-07 Abdul Qadir Bajamal
2007-04-07 2011-12 Ali Muhammad Mujawar
2011-12 2014-09 Mohammed Basindawa
2014-11 2016-04 Khaled Bahah
2016-04 2018-10 Ahmed Obeid bin Dagher
2018-10 2024-02-05 Maeen Abdulmalik
2024-02-05 2025-05-03 Ahmed bin Mubarak
2025-05-03 .. Salem bin Breik
`;
