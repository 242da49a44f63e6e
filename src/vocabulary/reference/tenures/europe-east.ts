/** Heads of state and of government and foreign ministers of Central, Eastern and South-Eastern Europe and the South Caucasus that leaders.ts has not: rows as tenures.ts reads them. */
export const EUROPE_EAST = `
ALB foreign-minister
1992-04-13 1996-07 Alfred Serreqi
1996-07 1997-03 Tritan Shehu
1997-03 1997-07 Arjan Starova
1997-07 2001-09 Paskal Milo
2001-09 2002-07-31 Arta Dade
2002-07-31 2003-07-18 Ilir Meta
2003-12 2005-09-11 Kastriot Islami
2005-09-11 2007-04 Besnik Mustafaj
2007-05 2009-09-17 Lulzim Basha
2009-09-17 2010-09-17 Ilir Meta
2010-09-17 2012-07 Edmond Haxhinasto
2012-07 2013-04 Edmond Panariti
2013-04 2013-09-15 Aldo Bumçi
2013-09-15 2019-01 Ditmir Bushati
2019-01 2020-12-31 ~ Gent Cakaj
2020-12-31 2023-09 Olta Xhaçka
2023-09 2025-09 Igli Hasani
2025-09 .. Elisa Spiropali

ALB head-of-state
1982-11-22 1991-04-30 Ramiz Alia

ALB president
1991-04-30 1992-04-03 Ramiz Alia
1992-04-09 1997-07-24 Sali Berisha
1997-07-24 2002-07-24 Rexhep Meidani
2002-07-24 2007-07-24 Alfred Moisiu
2007-07-24 2012-07-24 Bamir Topi
2012-07-24 2017-07-24 Bujar Nishani
2017-07-24 2022-07-24 Ilir Meta
2022-07-24 .. Bajram Begaj

ALB prime-minister
1982-01 1991-02-22 Adil Çarçani
1991-02-22 1991-06 Fatos Nano
1991-06 1991-12 Ylli Bufi
1991-12 1992-04-13 Vilson Ahmeti
1992-04-13 1997-03-11 Aleksandër Meksi
1997-03-11 1997-07-24 Bashkim Fino
1998-10-02 1999-10-29 Pandeli Majko
1999-10-29 2002-02-22 Ilir Meta
2002-02-22 2002-07-31 Pandeli Majko
2005-09-11 2013-09-15 Sali Berisha

ARM foreign-minister
1991-11 1992-10 Raffi Hovannisian
1993-02 1996-11 Vahan Papazyan
1996-11 1998-02 Alexander Arzumanyan

ARM head-of-state
1990-08 1991-10-16 Levon Ter-Petrosyan

ARM president
1998-02 1998-04-09 ~ Robert Kocharyan
2022-02-01 2022-03-13 ~ Alen Simonyan

ARM prime-minister
1990-08-13 1991-09-25 Vazgen Manukyan
1991-11-22 1992-07-30 Gagik Harutyunyan
1992-07-30 1993-02 Khosrov Harutyunyan
1993-02 1996-11-04 Hrant Bagratyan
1996-11-04 1997-03-20 Armen Sarkissian
1997-03-20 1998-04-10 Robert Kocharyan
1998-04-10 1999-06-11 Armen Darbinyan
1999-06-11 1999-10-27 Vazgen Sargsyan
1999-11-03 2000-05-02 Aram Sargsyan
2007-04-04 2008-04-09 Serzh Sargsyan
2018-04-17 2018-04-23 Serzh Sargsyan
2018-04-23 2018-05-08 ~ Karen Karapetyan

AZE foreign-minister
1992-06 1993 Tofig Gasimov
1993-09 1998-02 Hasan Hasanov
1998-02 1999-10-26 Tofig Zulfugarov

AZE president
1992-03-06 1992-05-14 ~ Yaqub Mammadov
1992-05-19 1992-06-16 ~ Isa Gambar
1993-06-24 1993-10-10 ~ Heydar Aliyev

AZE prime-minister
1990 1992-04-04 Hasan Hasanov
1992-04-04 1992-05-14 ~ Firuz Mustafayev
1992-05-14 1993-01-26 Rahim Huseynov
1993-04-28 1993-06 Panah Huseynov
1993-06-30 1994-10 Surat Huseynov
1994-10 1996-07 Fuad Guliyev
1996-07 2003-08-04 Artur Rasizade
2003-08-04 2003-10-31 Ilham Aliyev

BGR foreign-minister
1990-12-20 1991-11-08 Viktor Valkov
1991-11-08 1992-12-30 Stoyan Ganev
1993-06 1994-10 Stanislav Daskalov
1995-01 1996-11 Georgi Pirinski
1997-02 1997-05-21 Stoyan Stalev
1997-05-21 2001-07-24 Nadezhda Mihaylova
2001-07-24 2005-08 Solomon Passy
2005-08 2009-07-27 Ivaylo Kalfin
2009-07-27 2010-01-27 Rumiana Jeleva
2010-01-27 2013-03-13 Nickolay Mladenov
2013-03-13 2013-05-29 Marin Raykov
2013-05-29 2014-08-06 Kristian Vigenin
2014-08-06 2017-01-27 Daniel Mitov
2017-01-27 2017-05-04 Radi Naydenov
2017-05-04 2021-05-12 Ekaterina Zaharieva
2021-05-12 2021-12-13 Svetlan Stoev
2021-12-13 2022-08-02 Teodora Genchovska
2022-08-02 2023-06-06 Nikolay Milkov
2023-06-06 2024-04 Mariya Gabriel
2024-08-27 2025-01-16 Ivan Kondov
2025-01-16 .. Georg Georgiev

BGR president
1989-11-17 1990-07-06 Petar Mladenov
1990-08-01 1997-01-22 Zhelyu Zhelev
1997-01-22 2002-01-22 Petar Stoyanov
2002-01-22 2012-01-22 Georgi Parvanov
2012-01-22 2017-01-22 Rosen Plevneliev

BGR prime-minister
1986-03 1990-02-08 Georgi Atanasov
1990-02-08 1990-12 Andrey Lukanov
1990-12 1991-11-08 Dimitar Popov
1991-11-08 1992-12-30 Filip Dimitrov
1992-12-30 1994-10-17 Lyuben Berov
1994-10-17 1995-01-25 Reneta Indzhova
1995-01-25 1997-02 Zhan Videnov
1997-02 1997-05-21 Stefan Sofiyanski
1997-05-21 2001-07-24 Ivan Kostov
2001-07-24 2005-08-16 Simeon Sakskoburggotski
2009-07-27 2013-03-13 Boyko Borisov
2013-03-13 2013-05-29 Marin Raykov
2013-05-29 2014-08-06 Plamen Oresharski
2014-08-06 2014-11-07 Georgi Bliznashki
2014-11-07 2017-01-27 Boyko Borisov
2017-01-27 2017-05-04 Ognyan Gerdzhikov
2017-05-04 2021-05-12 Boyko Borisov
2021-05-12 2021-12-13 Stefan Yanev
2021-12-13 2022-08-02 Kiril Petkov
2022-08-02 2023-06-06 Galab Donev
2023-06-06 2024-04-09 Nikolai Denkov
2024-04-09 2025-01-16 Dimitar Glavchev
2025-01-16 .. Rosen Zhelyazkov

BIH foreign-minister
1990-12 1993-10 Haris Silajdžić
1993-10 1995-05-28 Irfan Ljubijankić
1995-06 1996-01 Muhamed Sacirbey
1996-01 2001-02-22 Jadranko Prlić
2001-02-22 2002-12-23 Zlatko Lagumdžija
2002-12-23 2007-02-09 Mladen Ivanić
2007-02-09 2012-01-12 Sven Alkalaj
2012-01-12 2015-03-31 Zlatko Lagumdžija
2015-03-31 2019-12-23 Igor Crnadak
2019-12-23 2023-01-25 Bisera Turković
2023-01-25 .. Elmedin Konaković

BIH head-of-government
1997-01 2000-06-06 Haris Silajdžić
2000-06-06 2000-10-18 Spasoje Tuševljak
2000-10-18 2001-02-22 Martin Raguž
2001-02-22 2001-07-18 Božidar Matić
2001-07-18 2002-03-15 Zlatko Lagumdžija
2002-03-15 2002-12-23 Dragan Mikerević
2002-12-23 2007-01-11 Adnan Terzić
2007-01-11 2012-01-12 Nikola Špirić
2012-01-12 2015-03-31 Vjekoslav Bevanda
2015-03-31 2019-12 Denis Zvizdić
2019-12 2023-01-25 Zoran Tegeltija
2023-01-25 .. Borjana Krišto

BIH head-of-state
1990-12-20 1998-10-13 Alija Izetbegović
1998-10-13 1999-06-15 Živko Radišić
1999-06-15 2000-02-14 Ante Jelavić
2000-02-14 2000-10-14 Alija Izetbegović
2000-10-14 2001-06-14 Živko Radišić
2001-06-14 2002-02-14 Jozo Križanović
2002-02-14 2002-10-28 Beriz Belkić
2002-10-28 2003-04 Mirko Šarović
2003-04-10 2003-06-27 Borislav Paravac
2003-06-27 2004-02-28 Dragan Čović
2004-02-28 2004-10-28 Sulejman Tihić
2004-10-28 2005-06-28 Borislav Paravac
2005-06-28 2006-02-28 Ivo Miro Jović
2006-02-28 2006-11-06 Sulejman Tihić
2006-11-06 2007-07-06 Nebojša Radmanović
2007-07-06 2008-03-06 Željko Komšić
2008-03-06 2008-11-06 Haris Silajdžić
2008-11-06 2009-07-06 Nebojša Radmanović
2009-07-06 2010-03-06 Željko Komšić
2010-03-06 2010-11-10 Haris Silajdžić
2010-11-10 2011-07-10 Nebojša Radmanović
2011-07-10 2012-03-10 Željko Komšić
2012-03-10 2012-11-10 Bakir Izetbegović
2012-11-10 2013-07-10 Nebojša Radmanović
2013-07-10 2014-03-10 Željko Komšić
2014-03-10 2014-11-17 Bakir Izetbegović
2014-11-17 2015-07-17 Mladen Ivanić
2015-07-17 2016-03-17 Dragan Čović
2016-03-17 2016-11-17 Bakir Izetbegović
2016-11-17 2017-07-17 Mladen Ivanić
2017-07-17 2018-03-17 Dragan Čović
2018-03-17 2018-11-20 Bakir Izetbegović
2018-11-20 2019-07-20 Milorad Dodik
2019-07-20 2020-03-20 Željko Komšić
2020-03-20 2020-11-20 Šefik Džaferović
2020-11-20 2021-07-20 Milorad Dodik
2021-07-20 2022-03-20 Željko Komšić
2022-03-20 2022-11-16 Šefik Džaferović
2022-11-16 2023-07-16 Željka Cvijanović
2023-07-16 2024-03-16 Željko Komšić
2024-03-16 2024-11-16 Denis Bećirović
2024-11-16 2025-07-16 Željka Cvijanović
2025-07-16 .. Željko Komšić

BIH prime-minister
1990-12-20 1992-11 Jure Pelivan
1992-11 1993-10-25 Mile Akmadžić
1993-10-25 1996-01-30 Haris Silajdžić
1996-01-30 1997-01 Hasan Muratović

BLR foreign-minister
1990-07 1994-07 Pyotr Kravchenko
1994-07 1997-01 Uladzimir Syanko
1997-01 1998-12-04 Ivan Antonovich
1998-12-04 2000-11-27 Ural Latypov
2000-11-27 2003-03-21 Mikhail Khvostov

BLR head-of-state
1991-09-18 1994-01-26 Stanislav Shushkevich
1994-01-28 1994-07-20 Myechyslaw Hryb

BLR prime-minister
1990-04 1994-07-21 Vyacheslav Kebich
1994-07-21 1996-11-18 Mikhail Chigir
1996-11-18 2000-02-18 Sergei Ling
2000-02-18 2001-10 Vladimir Yermoshin
2001-10 2003-07-10 Gennady Novitsky

CSK foreign-minister
1989-12-10 1992-07 Jiří Dienstbier
1992-07 1992-12-31 Jozef Moravčík

CSK president
1989-12-29 1992-07-20 Václav Havel

CSK prime-minister
1989-12-10 1992-07 Marián Čalfa
1992-07 1992-12-31 Jan Stráský

CZE foreign-minister
1993-01-01 1997-10-23 Josef Zieleniec
1997-11 1998-07 Jaroslav Šedivý
1998-07 2002-07-15 Jan Kavan
2006-09-04 2007-01-09 Alexandr Vondra
2009-05-08 2010-07-13 Jan Kohout
2013-07-10 2014-01-29 Jan Kohout
2017-12-13 2018-06-27 Martin Stropnický
2018-06-27 2018-10-16 ~ Jan Hamáček
2018-10-16 2021-04-12 Tomáš Petříček
2021-04-21 2021-12-17 Jakub Kulhánek
2025-12-15 .. Petr Macinka

CZE president
2003-03-07 2013-03-07 Václav Klaus

CZE prime-minister
1993-01-01 1997-12-17 Václav Klaus
1997-12-17 1998-07-17 Josef Tošovský
1998-07-17 2002-07-12 Miloš Zeman
2002-07-12 2004-07-26 Vladimír Špidla
2004-07-26 2005-04-25 Stanislav Gross
2009-05-08 2010-07-13 Jan Fischer
2013-07-10 2014-01-29 Jiří Rusnok

EST foreign-minister
1992-04 1992-10 Jaan Manitski
1992-10 1994-01 Trivimi Velliste
1994-01 1995-04 Jüri Luik
1995-04 1995-11 Riivo Sinijärv
1995-11 1996-11 Siim Kallas
1996-11 1998-10 Toomas Hendrik Ilves
1998-10 1999-03-25 Raul Mälk
1999-03-25 2002-01-28 Toomas Hendrik Ilves
2002-01-28 2005-02 Kristiina Ojuland
2005-02 2005-04-13 Rein Lang
2014-11-17 2015-07 Keit Pentus-Rosimannus
2015-07 2016-09-12 Marina Kaljurand
2016-09-12 2016-11-23 Jürgen Ligi
2019-04-29 2021-01-26 Urmas Reinsalu
2021-01-26 2022-06-03 Eva-Maria Liimets
2022-07-18 2023-04-17 Urmas Reinsalu

EST president
2006-10-09 2016-10-10 Toomas Hendrik Ilves

EST prime-minister
1990-04-03 1992-01-30 Edgar Savisaar
1992-01-30 1992-10 Tiit Vähi
1994-11-08 1995-04-17 Andres Tarand
1995-04-17 1997-03-17 Tiit Vähi
1997-03-17 1999-03-25 Mart Siimann
2002-01-28 2003-04-10 Siim Kallas
2003-04-10 2005-04-13 Juhan Parts
2014-03-26 2016-11-23 Taavi Rõivas

GEO foreign-minister
1992-11 1995-12 Alexander Chikvaidze
1995-12 2003-11 Irakli Menagarishvili
2003-11-30 2004-03 Tedo Japaridze
2004-03 2005-10 Salome Zourabichvili
2008-12-05 2012-10-25 Grigol Vashadze
2014-11-11 2015-09-01 Tamar Beruchashvili
2015-09-01 2015-12-30 Giorgi Kvirikashvili

GEO head-of-government
1995-12 1998-07 Niko Lekishvili
1998-07 2000-05 Vazha Lordkipanidze
2000-05 2001-12-21 Giorgi Arsenishvili
2001-12-21 2003-11-27 Avtandil Jorbenadze

GEO head-of-state
1990-11-14 1991-04-14 Zviad Gamsakhurdia
1992-01-06 1992-03-10 Jaba Ioseliani
1992-03-10 1995-11-26 Eduard Shevardnadze

GEO president
2003-11-23 2004-01-25 ~ Nino Burjanadze
2007-11-25 2008-01-20 ~ Nino Burjanadze

GEO prime-minister
1990-11 1991-08 Tengiz Sigua
1991-08 1992-01-06 Besarion Gugushvili
1992-01-08 1993-08-06 Tengiz Sigua
1993-08-20 1995-10 Otar Patsatsia
2007-11-22 2008-11-01 Lado Gurgenidze
2008-11-01 2009-02-06 Grigol Mgaloblishvili
2012-07-04 2012-10-25 Vano Merabishvili

HRV foreign-minister
1991-07-31 1992-05 Zvonimir Šeparović
1992-06 1993-05 Zdenko Škrabalo
1993-05 2000-01-27 Mate Granić
2000-01-27 2003-12-23 Tonino Picula
2003-12-23 2005-02-17 Miomir Žužul
2005-02-17 2008-01-12 Kolinda Grabar-Kitarović
2008-01-12 2011-12-23 Gordan Jandroković
2011-12-23 2016-01-22 Vesna Pusić
2016-01-22 2016-10-19 Miro Kovač
2016-10-19 2017-06-19 Davor Ivo Stier
2017-06-19 2019-07 Marija Pejčinović Burić
2019-07 .. Gordan Grlić-Radman

HRV president
1999-12-10 2000-02-02 ~ Vlatko Pavletić
2000-02-02 2000-02-18 ~ Zlatko Tomčić
2000-02-18 2010-02-18 Stjepan Mesić
2010-02-18 2015-02-19 Ivo Josipović
2015-02-19 2020-02-19 Kolinda Grabar-Kitarović
2020-02-19 .. Zoran Milanović

HRV prime-minister
1990-05-30 1990-08-24 Stjepan Mesić
1990-08-24 1991-07-17 Josip Manolić
1991-07-17 1992-08-12 Franjo Gregurić
1992-08-12 1993-04-03 Hrvoje Šarinić
1993-04-03 1995-11-07 Nikica Valentić
1995-11-07 2000-01-27 Zlatko Mateša
2000-01-27 2003-12-23 Ivica Račan
2011-12-23 2016-01-22 Zoran Milanović
2016-01-22 2016-10-19 Tihomir Orešković

HUN foreign-minister
1989-05-10 1990-05-23 Gyula Horn
1990-05-23 1994-07-15 Géza Jeszenszky
1994-07-15 1998-07-08 László Kovács
1998-07-08 2002-05-27 János Martonyi
2002-05-27 2004-11-01 László Kovács
2004-11-01 2006-06-09 Ferenc Somogyi
2006-06-09 2009-04-14 Kinga Göncz
2009-04-14 2010-05-29 Péter Balázs
2010-05-29 2014-06-06 János Martonyi
2014-06-06 2014-09-23 Tibor Navracsics

HUN president
1989-10-23 1990-08-03 ~ Mátyás Szűrös
1990-05-02 1990-08-03 ~ Árpád Göncz
1990-08-03 2000-08-04 Árpád Göncz
2000-08-04 2005-08-05 Ferenc Mádl
2010-08-06 2012-04-02 Pál Schmitt
2012-04-02 2012-05-10 ~ László Kövér
2024-02-26 2024-03-05 ~ László Kövér

HUN prime-minister
1988-11-24 1990-05-23 Miklós Németh
1993-12-12 1994-07-15 Péter Boross

LTU foreign-minister
1990-03 1992-12 Algirdas Saudargas
1992-12 1996-12 Povilas Gylys
1996-12 2000-10-30 Algirdas Saudargas
2008-12-09 2010-01 Vygaudas Ušackas

LTU head-of-state
1990-03-11 1992-11-25 Vytautas Landsbergis

LTU president
2004-04-06 2004-07-12 ~ Artūras Paulauskas

LTU prime-minister
1990-03-17 1991-01-10 Kazimira Prunskienė
1991-01-10 1991-01-13 Albertas Šimėnas
1991-01-13 1992-07-21 Gediminas Vagnorius
1992-07-21 1992-12 Aleksandras Abišala
1992-12 1993-03 Bronislovas Lubys
1993-03 1996-02 Adolfas Šleževičius
1996 1999-05-04 Gediminas Vagnorius
1996-02 1996 Laurynas Mindaugas Stankevičius
1999 1999-10-27 Rolandas Paksas
2000-10-26 2001-06-20 Rolandas Paksas
2001-07 2006-06-01 Algirdas Brazauskas
2006-06-01 2006-07-04 ~ Zigmantas Balčytis
2006-07-04 2008 Gediminas Kirkilas
2024-12-12 2025-08-04 Gintautas Paluckas
2025-08-04 2025-09-25 ~ Rimantas Šadžius
2025-09-25 .. Inga Ruginienė

LVA foreign-minister
1990-05 1992-10 Jānis Jurkāns
1992-11 1994-06 Georgs Andrejevs
1994-09 1999-07-16 Valdis Birkavs
1999-07-16 2002-11-07 Indulis Bērziņš
2002-11-07 2004-03-09 Sandra Kalniete
2004-03-09 2004-07 Rihards Pīks
2007-11-08 2010-04 Māris Riekstiņš
2010-04 2010-11-03 Aivis Ronis
2010-11-03 2011-10-25 Ģirts Valdis Kristovskis

LVA head-of-state
1990-05-03 1993-07 Anatolijs Gorbunovs

LVA president
1993-07 1999-07-08 Guntis Ulmanis
2011-07-08 2015-07-08 Andris Bērziņš = andris-berzins-president

LVA prime-minister
1990-05 1993-08-03 Ivars Godmanis
1993-08-03 1994-09 Valdis Birkavs
1994-09 1995-12-21 Māris Gailis
1995-12-21 1997-08-07 Andris Šķēle
1997-08-07 1998-11-26 Guntars Krasts
1998-11-26 1999-07-16 Vilis Krištopans
1999-07-16 2000-05-05 Andris Šķēle
2002-11-07 2004-03-09 Einars Repše
2004-03-09 2004-12-02 Indulis Emsis
2004-12-02 2007-12-20 Aigars Kalvītis
2007-12-20 2009-03-12 Ivars Godmanis

MDA foreign-minister
1990-06 1993 Nicolae Țîu
1994-04 1997-07-28 Mihai Popov
1997-07-28 2000-11-22 Nicolae Tăbăcaru
2000-11-22 2001-07 Nicolae Cernomaz
2001-09 2004-02-04 Nicolae Dudău
2004-02-04 2009-09-25 Andrei Stratan
2013-05-30 2016-01-20 Natalia Gherman
2016-01-20 2018-01 Andrei Galbur
2018-01-10 2019-06-08 Tudor Ulianovschi
2019-11-14 2020-03-16 Aureliu Ciocoi
2020-03-16 2020-11 Oleg Țulea
2020-11 2021-08-06 Aureliu Ciocoi

MDA president
2009-09-11 2010-12-28 ~ Mihai Ghimpu
2010-12-30 2012-03-23 ~ Marian Lupu

MDA prime-minister
1990-05 1991-05-28 Mircea Druc
1991-05-28 1992-07-01 Valeriu Muravschi
1992-07-01 1997-01-24 Andrei Sangheli
1997-01-24 1999-02 Ion Ciubuc
1999 1999-12-21 Ion Sturza
1999-12-21 2001-04-19 Dumitru Braghiș
2008-03-31 2009-09-14 Zinaida Greceanîi
2009-09-14 2009-09-25 ~ Vitalie Pîrlog
2015-02-18 2015-06-22 Chiril Gaburici
2015-06-22 2015-07-30 ~ Natalia Gherman
2015-07-30 2015-10-30 Valeriu Streleț
2015-10-30 2016-01-20 ~ Gheorghe Brega
2016-01-20 2019-06-08 Pavel Filip
2019-06-08 2019-11-14 Maia Sandu
2019-11-14 2020-12-31 Ion Chicu
2020-12-31 2021-08-06 ~ Aureliu Ciocoi
2025-11-01 .. Alexandru Munteanu

MKD foreign-minister
1991-03 1993-02 Denko Maleski
1993-02 1996-02 Stevo Crvenkovski
1996-02 1997-05 Ljubomir Frčkoski
1997-05 1998-11-30 Blagoj Handžiski
1998-11-30 2000-11-30 Aleksandar Dimitrov
2000-11-30 2001-05-13 Srgjan Kerim
2001-05-13 2001-11-30 Ilinka Mitreva
2001-11-30 2002-11-01 Slobodan Čašule
2002-11-01 2006-08-28 Ilinka Mitreva
2006-08-28 2011-07-28 Antonio Milošoski
2011-07-28 2017-06-01 Nikola Poposki
2017-06-01 2020-08-31 Nikola Dimitrov
2020-08-31 2024-06-23 Bujar Osmani
2024-06-23 .. Timčo Mucunski

MKD president
1991-01-27 1999-11-19 Kiro Gligorov
1999-11-19 1999-12-15 ~ Savo Klimovski
1999-12-15 2004-02-26 Boris Trajkovski
2004-02-26 2004-05-12 ~ Ljupčo Jordanovski
2004-05-12 2009-05-12 Branko Crvenkovski
2009-05-12 2019-05-12 Gjorge Ivanov
2019-05-12 2024-05-12 Stevo Pendarovski
2024-05-12 .. Gordana Siljanovska-Davkova

MKD prime-minister
1991-03-20 1992-08-17 Nikola Kljusev
2004-05-12 2004-06-02 ~ Radmila Šekerinska
2004-06-02 2004-11-18 Hari Kostov
2004-11-18 2004-12-17 ~ Radmila Šekerinska
2004-12-17 2006-08-27 Vlado Bučkovski
2016-01-18 2017-05-31 Emil Dimitriev
2020-01-03 2020-08-31 Oliver Spasovski
2020-08-31 2022-01-17 Zoran Zaev
2022-01-17 2024-01-28 Dimitar Kovačevski
2024-01-28 2024-06-23 Talat Xhaferi
2024-06-23 .. Hristijan Mickoski

MNE foreign-minister
2004-11 2006-11-10 Miodrag Vlahović
2006-11-10 2012-07 Milan Roćen
2012-07 2012-12-04 Nebojša Kaluđerović
2012-12-04 2016-11-28 Igor Lukšić
2016-11-28 2020-12-04 Srđan Darmanović
2020-12-04 2022-04-28 Đorđe Radulović
2022-04-28 2022 Ranko Krivokapić
2023-10-31 2024-07-23 Filip Ivanović
2024-07-23 .. Ervin Ibrahimović

MNE president
2003-05-22 2018-05-20 Filip Vujanović
2018-05-20 2023-05-20 Milo Đukanović
2023-05-20 .. Jakov Milatović

MNE prime-minister
2003-01-08 2006-11-10 Milo Đukanović
2006-11-10 2008-02-29 Željko Šturanović
2008-02-29 2010-12-29 Milo Đukanović
2010-12-29 2012-12-04 Igor Lukšić
2012-12-04 2016-11-28 Milo Đukanović
2016-11-28 2020-12-04 Duško Marković
2020-12-04 2022-04-28 Zdravko Krivokapić
2022-04-28 2023-10-31 Dritan Abazović
2023-10-31 .. Milojko Spajić

POL foreign-minister
1989-09-12 1993-10 Krzysztof Skubiszewski
1993-10 1995-03 Andrzej Olechowski
1995-03 1995-12 Władysław Bartoszewski
1995-12 1997-10-31 Dariusz Rosati
1997-10-31 2000-06-30 Bronisław Geremek
2000-06-30 2001-10-19 Władysław Bartoszewski
2023-11-27 2023-12-13 Szymon Szynkowski vel Sęk

POL president
1989-07-19 1990-12-22 Wojciech Jaruzelski
2010-04-10 2010-07-08 ~ Bronisław Komorowski
2010-07-08 2010-08-06 ~ Grzegorz Schetyna

POL prime-minister
1991-01 1991-12 Jan Krzysztof Bielecki
1991-12 1992-06-05 Jan Olszewski
1992-06-05 1992-07 Waldemar Pawlak
1992-07 1993-10-26 Hanna Suchocka
1993-10-26 1995-03 Waldemar Pawlak
1995-03 1996-02-07 Józef Oleksy
2004-05-02 2005-10-31 Marek Belka

ROU foreign-minister
1989-12-26 1990-06-28 Sergiu Celac
1990-06-28 1992-11 Adrian Năstase
1992-11 1996-12-12 Teodor Meleșcanu
1996-12-12 1997-12-29 Adrian Severin
1997-12-29 1999-12-22 Andrei Pleșu
1999-12-22 2000-12-28 Petre Roman
2000-12-28 2004-12 Mircea Geoană
2004-12 2007-03 Mihai Răzvan Ungureanu
2007-04-05 2008-04-15 Adrian Cioroianu
2008-04-15 2008-12-22 Lazăr Comănescu
2008-12-22 2009-10-01 Cristian Diaconescu
2009-12-23 2012-01-23 Teodor Baconschi
2012-01-24 2012-05-07 Cristian Diaconescu
2012-05-07 2012-08-06 Andrei Marga
2012-08-06 2014-11-10 Titus Corlățean
2014-11-10 2014-11-18 Teodor Meleșcanu
2014-11-24 2015-11-17 Bogdan Aurescu
2015-11-17 2017-01-04 Lazăr Comănescu
2017-01-04 2019-07-24 Teodor Meleșcanu
2019-07-24 2019-11-04 Ramona Mănescu
2019-11-04 2023-06-15 Bogdan Aurescu
2023-06-15 2024-12-23 Luminița Odobescu
2024-12-23 2025-06-23 Emil Hurezeanu
2025-06-23 .. Oana Țoiu

ROU president
1989-12-26 1996-11-29 Ion Iliescu
1996-11-29 2000-12-20 Emil Constantinescu
2000-12-20 2004-12-20 Ion Iliescu
2004-12-20 2014-12-21 Traian Băsescu
2025-02-12 2025-05-26 ~ Ilie Bolojan

ROU prime-minister
1989-12-26 1991-10 Petre Roman
1991-10 1992-11 Theodor Stolojan
1992-11 1996-12-12 Nicolae Văcăroiu
1996-12-12 1998-03-30 Victor Ciorbea
1998-03-30 1998-04 ~ Gavril Dejeu
1998-04 1999-12-14 Radu Vasile
1999-12-14 1999-12-22 ~ Alexandru Athanasiu
1999-12-22 2000-12-28 Mugur Isărescu
2000-12-28 2004-12-21 Adrian Năstase
2004-12-21 2004-12-29 ~ Eugen Bejinariu
2004-12-29 2008-12-22 Călin Popescu-Tăriceanu
2008-12-22 2012-02-06 Emil Boc
2012-02-06 2012-02-09 ~ Cătălin Predoiu
2012-02-09 2012-05-07 Mihai Răzvan Ungureanu
2012-05-07 2015-11-05 Victor Ponta
2015-11-05 2015-11-17 ~ Sorin Cîmpeanu
2015-11-17 2017-01-04 Dacian Cioloș
2017-01-04 2017-06-29 Sorin Grindeanu
2017-06-29 2018-01-16 Mihai Tudose
2018-01-16 2018-01-29 ~ Mihai Fifor
2018-01-29 2019-11-04 Viorica Dăncilă
2019-11-04 2020-12-07 Ludovic Orban
2020-12-07 2020-12-23 ~ Nicolae Ciucă
2020-12-23 2021-11-25 Florin Cîțu
2021-11-25 2023-06-12 Nicolae Ciucă
2023-06-12 2023-06-15 ~ Cătălin Predoiu
2023-06-15 2025-05-06 Marcel Ciolacu
2025-05-06 2025-06-23 ~ Cătălin Predoiu
2025-06-23 .. Ilie Bolojan

RUS prime-minister
1990-06 1991-09 Ivan Silayev
1991-11-06 1992-06-15 Boris Yeltsin
1992-06-15 1992-12-14 ~ Yegor Gaidar
1998-03-23 1998-04-24 ~ Sergei Kiriyenko
1998-08-23 1998-09-11 ~ Viktor Chernomyrdin
1999-05-12 1999-05-19 ~ Sergei Stepashin
1999-08-09 1999-08-16 ~ Vladimir Putin
1999-08-16 2000-05-07 Vladimir Putin
2000-05-07 2000-05-17 ~ Mikhail Kasyanov
2004-02-24 2004-03-05 ~ Viktor Khristenko

SRB foreign-minister
2006-06 2007-05-15 Vuk Drašković
2007-05-15 2012-07-27 Vuk Jeremić
2012-07-27 2014-04-27 Ivan Mrkić
2020-10-28 2022-10-26 Nikola Selaković

SRB president
1991-01-11 1997-07-23 Slobodan Milošević
1997-12-29 2002-12-29 Milan Milutinović
2002-12-29 2004-02 ~ Nataša Mićić
2004-07-11 2012-04-05 Boris Tadić
2012-04-05 2012-05-31 ~ Slavica Đukić Dejanović

SRB prime-minister
1989-12 1991-01 Stanko Radmilović
1991-02-11 1991-12-23 Dragutin Zelenović
1991-12-23 1993-02-10 Radoman Božović
1993-02-10 1994-03-18 Nikola Šainović
1994-03-18 2000-10-24 Mirko Marjanović
2000-10-24 2001-01-25 Milomir Minić
2001-01-25 2003-03-12 Zoran Đinđić
2003-03-18 2004-03-03 Zoran Živković
2004-03-03 2008-07-07 Vojislav Koštunica
2008-07-07 2012-07-27 Mirko Cvetković
2012-07-27 2014-04-27 Ivica Dačić
2017-05-31 2017-06-29 ~ Ivica Dačić
2017-06-29 2024-05-02 Ana Brnabić
2024-05-02 2025-04-16 Miloš Vučević
2025-04-16 .. Đuro Macut

SUN foreign-minister
1985-07-02 1991-01 Eduard Shevardnadze
1991-01 1991-08 Alexander Bessmertnykh
1991-08-28 1991-11-19 Boris Pankin
1991-11-19 1991-12 Eduard Shevardnadze

SUN prime-minister
1991-01-14 1991-08 Valentin Pavlov

SVK foreign-minister
1993-01-01 1993-03-19 Milan Kňažko
1993-03-19 1994-03 Jozef Moravčík
1994-03 1994-12-13 Eduard Kukan
1994-12-13 1996-08-27 Juraj Schenk
1996-08-27 1997-05 Pavol Hamžík
1997-06-11 1998-10 Zdenka Kramplová
1998-10-30 2006-07-04 Eduard Kukan
2006-07-04 2009-01-26 Ján Kubiš
2010-07-09 2012-04-04 Mikuláš Dzurinda
2020-04-08 2022-09-05 Ivan Korčok
2022-09-13 2023-05-15 Rastislav Káčer
2023-05-15 2023-10-25 Miroslav Wlachovský

SVK president
1993-03-02 1998-03-02 Michal Kováč
1999-06-15 2004-06-15 Rudolf Schuster

SVK prime-minister
1994-03-16 1994-12-13 Jozef Moravčík
2018-03-22 2020-03-21 Peter Pellegrini
2021-04-01 2023-05-15 Eduard Heger
2023-05-15 2023-10-25 Ľudovít Ódor

SVN foreign-minister
1990-05 1993-01-25 Dimitrij Rupel
1993-01-25 1994-10-31 Lojze Peterle
1995-01-26 1996-05 Zoran Thaler
1996-07 1997-02 Davorin Kračun
1997-02 1997-07 Zoran Thaler
1997-09 2000-01 Boris Frlec
2000-02 2000-06 Dimitrij Rupel
2000-06 2000-11-30 Lojze Peterle
2000-11-30 2004-07 Dimitrij Rupel
2004-07 2004-12-03 Ivo Vajgl
2004-12-03 2008-11-21 Dimitrij Rupel
2008-11-21 2012-02-10 Samuel Žbogar
2012-02-10 2018-09-13 Karl Erjavec
2018-09-13 2020-03-13 Miro Cerar
2020-03-13 2022-06-01 Anže Logar
2022-06-01 .. Tanja Fajon

SVN head-of-state
1990-05-10 1991-12-23 Milan Kučan

SVN president
1991-12-23 2002-12-22 Milan Kučan
2002-12-22 2007-12 Janez Drnovšek
2007-12 2012-12-22 Danilo Türk
2012-12-22 2022-12 Borut Pahor
2022-12 .. Nataša Pirc Musar

SVN prime-minister
1990-05-16 1992-05-14 Lojze Peterle
2000-05-03 2000-11-17 Andrej Bajuk
2002-12-11 2004-11-09 Anton Rop
2013-03-20 2014-09-18 Alenka Bratušek
2018-09-13 2020-03-13 Marjan Šarec
2020-03-13 2022-06-01 Janez Janša
2022-06-01 .. Robert Golob

UKR foreign-minister
1994-08 1998-04-17 Hennadiy Udovenko
2009-10-09 2010-03-11 Petro Poroshenko
2014-02-27 2014-06-19 ~ Andrii Deshchytsia

UKR president
2014-02-23 2014-06-07 ~ Oleksandr Turchynov

UKR prime-minister
1987-07 1990-10 Vitaliy Masol
1990-11-14 1992-10-01 Vitold Fokin
1992-10-13 1993-09-22 Leonid Kuchma
1993-09-22 1994-06-16 ~ Yukhym Zvyahilsky
1994-06-16 1995-03 Vitaliy Masol
1995-06-08 1996-05-28 Yevhen Marchuk
1996-05-28 1997-07-02 Pavlo Lazarenko
1997-07-16 1999-12-22 Valeriy Pustovoitenko
1999-12-22 2001-05-29 Viktor Yushchenko
2002-11-21 2005-01-05 Viktor Yanukovych
2005-01-24 2005-02-04 ~ Yulia Tymoshenko
2005-02-04 2005-09-08 Yulia Tymoshenko
2006-08-04 2007-12-18 Viktor Yanukovych
2007-12-18 2010-03-04 Yulia Tymoshenko
2014-01-28 2014-02 ~ Serhiy Arbuzov

XKX foreign-minister
2008-04 2010-10 Skënder Hyseni
2011-02-22 2014-12 Enver Hoxhaj
2014-12 2016-04-07 Hashim Thaçi
2016-06 2017-09-09 Enver Hoxhaj
2017-09-09 2020-02-03 Behgjet Pacolli
2020-02-03 2020-06-03 Glauk Konjufca
2020-06-03 2021-03-22 Meliza Haradinaj-Stublla
2021-03-22 .. Donika Gërvalla-Schwarz

XKX president
2002-03-04 2006-01-21 Ibrahim Rugova
2006-02-10 2010-09-27 Fatmir Sejdiu
2010-09-27 2011-02-22 ~ Jakup Krasniqi
2011-02-22 2011-03-30 Behgjet Pacolli
2011-03-30 2011-04-07 ~ Jakup Krasniqi
2011-04-07 2016-04-07 Atifete Jahjaga
2016-04-07 2020-11-05 Hashim Thaçi
2020-11-05 2021-03-22 ~ Vjosa Osmani
2021-04 .. Vjosa Osmani

XKX prime-minister
2002-03-04 2004-12-03 Bajram Rexhepi
2004-12-03 2005-03-08 Ramush Haradinaj
2005-03-23 2006-03-01 Bajram Kosumi
2006-03-10 2008-01-09 Agim Çeku
2014-12-09 2017-09-09 Isa Mustafa
2020-02-03 2020-06-03 Albin Kurti
2020-06-03 2021-03-22 Avdullah Hoti

YUG foreign-minister
1988-01 1991-12 Budimir Lončar
1995-08 1998-01 Milan Milutinović
1998-01 2000-11-04 Živadin Jovanović
2000-11-04 2004 Goran Svilanović

YUG president
1989-05-15 1990-05-15 Janez Drnovšek
1990-05-15 1991-05-15 Borisav Jović
1991-06-30 1991-12 Stjepan Mesić
1992-06-15 1993-06 Dobrica Ćosić
1993-06-25 1997-06 Zoran Lilić
1997-07-23 2000-10-07 Slobodan Milošević
2000-10-07 2003-03-07 Vojislav Koštunica
2003-03-07 2006-06-03 Svetozar Marović

YUG prime-minister
1989-03-16 1991-12 Ante Marković
1992-07-14 1993-02 Milan Panić
1993 1998-05 Radoje Kontić
1998-05 2000-11-04 Momir Bulatović
2000-11-04 2001-07-24 Zoran Žižić
2001-07-24 2003-03 Dragiša Pešić
`;
