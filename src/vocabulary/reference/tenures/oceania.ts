/** Heads of state and of government and foreign ministers of Oceania that leaders.ts has not: rows as tenures.ts reads them. */
export const OCEANIA = `
AUS foreign-minister
1988-09-02 1996-03-11 Gareth Evans
1996-03-11 2007-12-03 Alexander Downer
2007-12-03 2010-09-14 Stephen Smith
2010-09-14 2012-02-22 Kevin Rudd
2012-03-13 2013-09-18 Bob Carr
2013-09-18 2018-08 Julie Bishop
2018-08 2022-05-23 Marise Payne

AUS king
2022-09-08 .. King Charles III = charles-iii

AUS queen
1952-02-06 2022-09-08 Queen Elizabeth II = elizabeth-ii

FJI head-of-state
2000-05-29 2000-07-13 Frank Bainimarama

FJI president
1987-12-05 1993-12 Penaia Ganilau
1993-12 2000-05-29 Kamisese Mara
2000-07-13 2006-12-05 Josefa Iloilo
2007-01-04 2009-07 Josefa Iloilo
2009-07-30 2015-11 Epeli Nailatikau
2015-11-12 2021-11-12 George Konrote
2021-11-12 2024-11-12 Wiliame Katonivere
2024-11-12 .. Naiqama Lalabalavu

FJI prime-minister
1987-12-05 1992-06-02 Kamisese Mara
1992-06-02 1999-05-19 Sitiveni Rabuka
2006-12-05 2007-01-05 Jona Senilagakali
2007-01-05 2022-12-24 Frank Bainimarama

FSM president
1987-05-11 1991-05-11 John Haglelgam
1991-05-11 1996-11-08 Bailey Olter
1996-11-08 1999-05-11 Jacob Nena
1999-05-11 2003-05-11 Leo Falcam
2003-05-11 2007-05-11 Joseph Urusemal
2007-05-11 2015-05-11 Manny Mori
2015-05-11 2019-05-11 Peter Christian
2019-05-11 2023-05-11 David Panuelo
2023-05-11 .. Wesley Simina

KIR president
1979-07-12 1991-07 Ieremia Tabai
1991-07 1994 Teatao Teannaki
1994 2003-03 Teburoro Tito
2003-07 2016-03-11 Anote Tong
2016-03-11 .. Taneti Maamau

MHL president
1979-11-17 1996-12-20 Amata Kabua
1996-12-20 1997-01-14 ~ Kunio Lemari
1997-01-14 2000-01-10 Imata Kabua
2000-01-10 2008-01-14 Kessai Note
2008-01-14 2009-10-21 Litokwa Tomeing
2009-10-21 2009-11-02 ~ Ruben Zackhras
2009-11-02 2012-01-10 Jurelang Zedkaia
2012-01-10 2016-01 Christopher Loeak
2016-01 2016-01-28 Casten Nemra
2016-01-28 2020-01-13 Hilda Heine
2020-01-13 2024-01 David Kabua
2024-01 .. Hilda Heine

NRU president
1989-12-12 1995-11-22 Bernard Dowiyogo
1995-11-22 1996-11-11 Lagumot Harris
1996-11-11 1996-11-26 Bernard Dowiyogo
1996-11-26 1996-12-19 Kennan Adeang
1996-12-19 1997-02-12 Ruben Kun
1997-02-12 1998-06-18 Kinza Clodumar
1998-06-18 1999-04-27 Bernard Dowiyogo
1999-04-27 2000-04-20 René Harris
2000-04-20 2001-03-30 Bernard Dowiyogo
2001-03-30 2003-01-09 René Harris
2003-01-09 2003-03-10 Bernard Dowiyogo
2003-03-10 2003-05-29 Derog Gioura
2003-05-29 2003-08-08 Ludwig Scotty
2003-08-08 2004-06-22 René Harris
2004-06-22 2007-12-19 Ludwig Scotty
2007-12-19 2011-11 Marcus Stephen
2011-11-15 2013-06-11 Sprent Dabwido
2013-06-11 2019-08-27 Baron Waqa
2019-08-27 2022-09 Lionel Aingimea
2022-09 2023-10 Russ Kun
2023-10-30 .. David Adeang

NZL foreign-minister
1990-11-02 1999-12 Don McKinnon
1999-12 2005-10-19 Phil Goff
2005-10-19 2008-08 Winston Peters
2008-11-19 2017-05-02 Murray McCully
2017-05-02 2017-10-26 Gerry Brownlee
2020-11-06 2023-11-27 Nanaia Mahuta

NZL king
2022-09-08 .. King Charles III = charles-iii

NZL prime-minister
1989-08-08 1990-09-04 Geoffrey Palmer
1990-09-04 1990-11-02 Mike Moore
2008-11-19 2016-12-12 John Key
2016-12-12 2017-10-26 Bill English
2023-01-25 2023-11-27 Chris Hipkins

NZL queen
1952-02-06 2022-09-08 Queen Elizabeth II = elizabeth-ii

PLW president
1989-01-01 1993-01-01 Ngiratkel Etpison
1993-01-01 2001-01-01 Kuniwo Nakamura
2001-01-01 2009-01-15 Tommy Remengesau
2009-01-15 2013-01-17 Johnson Toribiong
2013-01-17 2021-01-21 Tommy Remengesau
2021-01-21 .. Surangel Whipps Jr.

PNG foreign-minister
2020-12 2023 Soroi Eoe
2023 .. Justin Tkatchenko

PNG king
2022-09-08 .. King Charles III = charles-iii

PNG prime-minister
1988-07-04 1992-07-17 Rabbie Namaliu
1992-07-17 1994-08-30 Paias Wingti
1994-08-30 1997-03 Julius Chan
1997-03 1997-06 ~ John Giheno
1997-06 1997-07-22 Julius Chan
1997-07-22 1999-07-14 Bill Skate
1999-07-14 2002-08-05 Mekere Morauta

PNG queen
1975-09-16 2022-09-08 Queen Elizabeth II = elizabeth-ii

SLB foreign-minister
2019-04 2024-05-02 Jeremiah Manele
2024-05 .. Peter Shanel Agovaka

SLB king
2022-09-08 .. King Charles III = charles-iii

SLB prime-minister
1989-03-28 1993-06-18 Solomon Mamaloni
1993-06-18 1994-11-07 Francis Billy Hilly
1994-11-07 1997-08-27 Solomon Mamaloni
1997-08-27 2000-06-30 Bartholomew Ulufa'alu
2000-06-30 2001-12-17 Manasseh Sogavare
2001-12-17 2006-04-20 Allan Kemakeza
2006-04-20 2006-05-04 Snyder Rini
2006-05-04 2007-12-20 Manasseh Sogavare
2007-12-20 2010-08-25 Derek Sikua
2010-08-25 2011-11-16 Danny Philip
2011-11-16 2014-12-09 Gordon Darcy Lilo
2014-12-09 2017-11-15 Manasseh Sogavare
2017-11-15 2019-04-24 Rick Houenipwela
2024-05-02 .. Jeremiah Manele

SLB queen
1978-07-07 2022-09-08 Queen Elizabeth II = elizabeth-ii

TON king
1965-12 2006-09 Taufa'ahau Tupou IV
2006-09 2012-03-18 George Tupou V
2012-03-18 .. Tupou VI

TON prime-minister
1965-12 1991-08-21 Fatafehi Tu'ipelehake
1991-08-21 2000-01-03 Baron Vaea
2000-01-03 2006-02-11 Tupou VI
2006-02-11 2010-12-22 Feleti Sevele
2010-12-22 2014-12-30 Siale'ataongo Tu'ivakano
2014-12-30 2019-09-12 Akilisi Pohiva
2019-09-12 2019-10-08 ~ Semisi Sika
2019-10-08 2021-12-27 Pohiva Tu'i'onetoa
2021-12-27 2024-12 Siaosi Sovaleni
2025-01 .. Aisake Eke

TUV king
2022-09-08 .. King Charles III = charles-iii

TUV prime-minister
1989-09-27 1993-12-10 Bikenibeu Paeniu
1993-12-10 1996-12-23 Kamuta Latasi
1996-12-23 1999-04-27 Bikenibeu Paeniu
1999-04-27 2000-12-08 Ionatana Ionatana
2000-12-08 2001-02-24 ~ Lagitupu Tuilimu
2001-02-24 2001-12-14 Faimalaga Luka
2001-12-14 2002-08-02 Koloa Talake
2002-08-02 2004-08-27 Saufatu Sopoanga
2004-08-27 2006-08-14 Maatia Toafa
2006-08-14 2010-09-29 Apisai Ielemia
2010-09-29 2010-12-24 Maatia Toafa
2010-12-24 2013-08 Willy Telavi
2013-08 2019-09-19 Enele Sopoaga
2019-09-19 2024-02 Kausea Natano
2024-02 .. Feleti Teo

TUV queen
1978-10-01 2022-09-08 Queen Elizabeth II = elizabeth-ii

VUT prime-minister
1980-07-30 1991-09-06 Walter Lini
1991-09-06 1991-12-16 Donald Kalpokas
1991-12-16 1995-12-21 Maxime Carlot Korman
1995-12-21 1996-02-23 Serge Vohor
1996-02-23 1996-09-30 Maxime Carlot Korman
1996-09-30 1998-03-30 Serge Vohor
1998-03-30 1999-11-25 Donald Kalpokas
1999-11-25 2001-04-13 Barak Sopé
2001-04-13 2004-07-29 Edward Natapei
2004-07-29 2004-12-11 Serge Vohor
2004-12-11 2008-09-22 Ham Lini
2008-09-22 2010-12-02 Edward Natapei
2010-12-02 2011-04-24 Sato Kilman
2011-04-24 2011-05-13 Serge Vohor
2011-05-13 2011-06-16 Sato Kilman
2011-06-16 2011-06-26 ~ Edward Natapei
2011-06-26 2013-03-23 Sato Kilman
2013-03-23 2014-05-15 Moana Carcasses Kalosil
2014-05-15 2015-06-11 Joe Natuman
2015-06-11 2016-02-11 Sato Kilman
2016-02-11 2020-04-20 Charlot Salwai
2020-04-20 2022-11-04 Bob Loughman
2022-11-04 2023-09-04 Ishmael Kalsakau
2023-09-04 2023-10-06 Sato Kilman
2023-10-06 2025-02-11 Charlot Salwai
2025-02-11 .. Jotham Napat

WSM head-of-state
1962-01-01 2007-05-11 Malietoa Tanumafili II
2007-06 2017-07-21 Tui Atua Tupua Tamasese Efi
2017-07-21 .. Vaaletoa Sualauvi II

WSM prime-minister
1988-04 1998-11 Tofilau Eti Alesana
1998-11 2021-05-24 Tuilaepa Sailele Malielegaoi
2021-05-24 2025-09-16 Fiame Naomi Mata'afa
2025-09-16 .. La'auli Leuatea Schmidt
`;
