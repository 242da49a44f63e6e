/**
 * Heads of state and government of 1950 to 2021 that documents still name, in the rows of leaders.ts. The days on which terms begin, and end where another
 * begins, are those of the REIGN leader list (2021-3), the other ends are its months; who ruled without a formal office has no term. Where REIGN counts effective
 * rule and the day of the oath or of the death is another, terms since 1990 have that day (reference/tenures.ts tells both).
 */
export const FORMER_LEADERS = `
harry-truman|Harry Truman|USA|president 1945-04-12 1953-01-20
dwight-eisenhower|Dwight Eisenhower|USA|president 1953-01-20 1961-01-20
john-f-kennedy|John F. Kennedy|USA|president 1961-01-20 1963-11-22
gerald-ford|Gerald Ford|USA|president 1974-08-09 1977-01-20
john-diefenbaker|John Diefenbaker|CAN|prime-minister 1957-06-21 1963-04-22
lester-pearson|Lester Pearson|CAN|prime-minister 1963-04-22 1968-04-20
joe-clark|Joe Clark|CAN|prime-minister 1979-06-04 1980-03-03
brian-mulroney|Brian Mulroney|CAN|prime-minister 1984-09-17 1993-06-25
lynden-pindling|Lynden Pindling|BHS|prime-minister 1973-07-10 1992-08-21
hubert-ingraham|Hubert Ingraham|BHS|prime-minister 1992-08-21 2002-05-03, prime-minister 2007-05-04 2012-05-08
perry-christie|Perry Christie|BHS|prime-minister 2002-05-03 2007-05-04, prime-minister 2012-05-08 2017-05-11
fulgencio-batista|Fulgencio Batista|CUB|president 1952-03-10 1959-01-02
raoul-cedras|Raoul Cédras|HTI
jean-bertrand-aristide|Jean-Bertrand Aristide|HTI|president 1991-02-07 1991-09-30, president 1994-10-15 1996-02-07, president 2001-02-07 2004-02-29
rene-preval|René Préval|HTI|president 1996-02-07 2001-02-07, president 2006-05-14 2011-05-14
michel-martelly|Michel Martelly|HTI|president 2011-05-14 2016-02-07
joaquin-balaguer|Joaquín Balaguer|DOM|president 1961-11-19 1962-01-19, president 1966-07-01 1978-07-01, president 1986-08-16 1996-08-16
hipolito-mejia|Hipólito Mejía|DOM|president 2000-08-16 2004-08-16
danilo-medina|Danilo Medina|DOM|president 2012-08-16 2020-08-16
alexander-bustamante|Alexander Bustamante|JAM|prime-minister 1962-08-06 1964-02-15
michael-manley|Michael Manley|JAM|prime-minister 1972-03-02 1980-11-01, prime-minister 1989-02-10 1992-03-30
edward-seaga|Edward Seaga|JAM|prime-minister 1980-11-01 1989-02-10
p-j-patterson|P. J. Patterson|JAM|prime-minister 1992-03-30 2006-03-30
bruce-golding|Bruce Golding|JAM|prime-minister 2007-09-11 2011-10-23
patrick-manning|Patrick Manning|TTO|prime-minister 1991-12-17 1995-11-09, prime-minister 2001-12-25 2010-05-26
basdeo-panday|Basdeo Panday|TTO|prime-minister 1995-11-09 2001-12-25
kamla-persad-bissessar|Kamla Persad-Bissessar|TTO|prime-minister 2010-05-26 2015-09-09
eric-gairy|Eric Gairy|GRD|prime-minister 1974-02-07 1979-03-13
maurice-bishop|Maurice Bishop|GRD|prime-minister 1979-03-13 1983-10-19
forbes-burnham|Forbes Burnham|GUY
bharrat-jagdeo|Bharrat Jagdeo|GUY|president 1999-08-11 2011-12-03
donald-ramotar|Donald Ramotar|GUY|president 2011-12-03 2015-05-16
desi-bouterse|Desi Bouterse|SUR
ronald-venetiaan|Ronald Venetiaan|SUR|president 1991-09-16 1996-09-15, president 2000-08-12 2010-08-12
luis-echeverria|Luis Echeverría|MEX|president 1970-12-01 1976-12-01
miguel-de-la-madrid|Miguel de la Madrid|MEX|president 1982-12-01 1988-12-01
carlos-salinas|Carlos Salinas|MEX|president 1988-12-01 1994-12-01
ernesto-zedillo|Ernesto Zedillo|MEX|president 1994-12-01 2000-12-01
efrain-rios-montt|Efraín Ríos Montt|GTM
vinicio-cerezo|Vinicio Cerezo|GTM|president 1986-01-14 1991-01-14
alvaro-arzu|Álvaro Arzú|GTM|president 1996-01-14 2000-01-14
oscar-berger|Óscar Berger|GTM|president 2004-01-14 2008-01-14
alvaro-colom|Álvaro Colom|GTM|president 2008-01-14 2012-01-14
otto-perez-molina|Otto Pérez Molina|GTM|president 2012-01-14 2015-09-03
rafael-callejas|Rafael Callejas|HND|president 1990-01-27 1994-01-27
manuel-zelaya|Manuel Zelaya|HND|president 2006-01-27 2009-06-28
porfirio-lobo|Porfirio Lobo|HND|president 2010-01-27 2014-01-27
jose-napoleon-duarte|José Napoleón Duarte|SLV
alfredo-cristiani|Alfredo Cristiani|SLV|president 1989-06-01 1994-06-01
mauricio-funes|Mauricio Funes|SLV|president 2009-06-01 2014-06-01
anastasio-somoza|Anastasio Somoza|NIC|president 1967-05-01 1979-07-18
violeta-chamorro|Violeta Chamorro|NIC|president 1990-04-25 1997-01-10
arnoldo-aleman|Arnoldo Alemán|NIC|president 1997-01-10 2002-01-10
oscar-arias|Óscar Arias|CRI|president 1986-05-08 1990-05-08, president 2006-05-08 2010-05-08
omar-torrijos|Omar Torrijos|PAN
manuel-noriega|Manuel Noriega|PAN
guillermo-endara|Guillermo Endara|PAN|president 1989-12-20 1994-09-01
ricardo-martinelli|Ricardo Martinelli|PAN|president 2009-07-01 2014-07-01
juan-carlos-varela|Juan Carlos Varela|PAN|president 2014-07-01 2019-07-01
julio-cesar-turbay|Julio César Turbay|COL|president 1978-08-07 1982-08-07
belisario-betancur|Belisario Betancur|COL|president 1982-08-07 1986-08-07
cesar-gaviria|César Gaviria|COL|president 1990-08-07 1994-08-07
ernesto-samper|Ernesto Samper|COL|president 1994-08-07 1998-08-07
andres-pastrana|Andrés Pastrana|COL|president 1998-08-07 2002-08-07
alvaro-uribe|Álvaro Uribe|COL|president 2002-08-07 2010-08-07
romulo-betancourt|Rómulo Betancourt|VEN|president 1959-02-13 1964-03-11
jaime-lusinchi|Jaime Lusinchi|VEN|president 1984-02-02 1989-02-02
leon-febres-cordero|León Febres Cordero|ECU|president 1984-08-10 1988-08-10
jamil-mahuad|Jamil Mahuad|ECU|president 1998-08-10 2000-01-22
lucio-gutierrez|Lucio Gutiérrez|ECU|president 2003-01-15 2005-04-20
fernando-belaunde|Fernando Belaúnde|PER|president 1963-07-28 1968-10-03, president 1980-07-28 1985-07-28
juan-velasco-alvarado|Juan Velasco Alvarado|PER
alan-garcia|Alan García|PER|president 1985-07-28 1990-07-28, president 2006-07-28 2011-07-28
alberto-fujimori|Alberto Fujimori|PER|president 1990-07-28 2000-11-22
alejandro-toledo|Alejandro Toledo|PER|president 2001-07-28 2006-07-28
ollanta-humala|Ollanta Humala|PER|president 2011-07-28 2016-07-28
juscelino-kubitschek|Juscelino Kubitschek|BRA|president 1956-01-31 1961-01-31
joao-goulart|João Goulart|BRA|president 1961-09-07 1964-04-02
ernesto-geisel|Ernesto Geisel|BRA|president 1974-03-15 1979-03-15
joao-figueiredo|João Figueiredo|BRA|president 1979-03-15 1985-03-15
jose-sarney|José Sarney|BRA|president 1985-03-15 1990-03-15
fernando-collor-de-mello|Fernando Collor de Mello|BRA|president 1990-03-15 1992-12-29
itamar-franco|Itamar Franco|BRA|president 1992-12-29 1995-01-01
victor-paz-estenssoro|Víctor Paz Estenssoro|BOL|president 1952-04-17 1956-06-17, president 1960-08-06 1964-11-06, president 1985-08-06 1989-08-06
hugo-banzer|Hugo Banzer|BOL
carlos-mesa|Carlos Mesa|BOL|president 2003-10-17 2005-06-09
jeanine-anez|Jeanine Áñez|BOL|president 2019-11-12 2020-11-08
alfredo-stroessner|Alfredo Stroessner|PRY|president 1954-07-11 1989-02-03
horacio-cartes|Horacio Cartes|PRY|president 2013-08-15 2018-08-15
eduardo-frei-montalva|Eduardo Frei Montalva|CHL|president 1964-11-03 1970-11-04
salvador-allende|Salvador Allende|CHL|president 1970-11-04 1973-09-11
augusto-pinochet|Augusto Pinochet|CHL
patricio-aylwin|Patricio Aylwin|CHL|president 1990-03-11 1994-03-11
eduardo-frei|Eduardo Frei|CHL|president 1994-03-11 2000-03-11
ricardo-lagos|Ricardo Lagos|CHL|president 2000-03-11 2006-03-11
michelle-bachelet|Michelle Bachelet|CHL|president 2006-03-11 2010-03-11, president 2014-03-11 2018-03-11
juan-peron|Juan Perón|ARG|president 1946-06-04 1955-09-20, president 1973-10-12 1974-07-01
arturo-frondizi|Arturo Frondizi|ARG|president 1958-05-01 1962-03-29
jorge-videla|Jorge Videla|ARG
raul-alfonsin|Raúl Alfonsín|ARG|president 1983-12-10 1989-07-08
carlos-menem|Carlos Menem|ARG|president 1989-07-08 1999-12-10
fernando-de-la-rua|Fernando de la Rúa|ARG|president 1999-12-10 2001-12-21
julio-maria-sanguinetti|Julio María Sanguinetti|URY|president 1985-03-01 1990-03-01, president 1995-03-01 2000-03-01
jorge-batlle|Jorge Batlle|URY|president 2000-03-01 2005-03-01
tabare-vazquez|Tabaré Vázquez|URY|president 2005-03-01 2010-03-01, president 2015-03-01 2020-03-01
anthony-eden|Anthony Eden|GBR|prime-minister 1955-04-06 1957-01-10
harold-macmillan|Harold Macmillan|GBR|prime-minister 1957-01-10 1963-10-18
alec-douglas-home|Alec Douglas-Home|GBR|prime-minister 1963-10-18 1964-10-16
harold-wilson|Harold Wilson|GBR|prime-minister 1964-10-16 1970-06-19, prime-minister 1974-03-04 1976-04-05
edward-heath|Edward Heath|GBR|prime-minister 1970-06-19 1974-03-04
james-callaghan|James Callaghan|GBR|prime-minister 1976-04-05 1979-05-04
john-major|John Major|GBR|prime-minister 1990-11-28 1997-05-02
eamon-de-valera|Éamon de Valera|IRL|prime-minister 1951-06-13 1954-06-02, prime-minister 1957-03-20 1959-06-23
jack-lynch|Jack Lynch|IRL|prime-minister 1966-11-10 1973-03-14, prime-minister 1977-07-05 1979-12-11
charles-haughey|Charles Haughey|IRL|prime-minister 1979-12-11 1981-06-30, prime-minister 1982-03-09 1982-12-14, prime-minister 1987-03-10 1992-02-11
garret-fitzgerald|Garret FitzGerald|IRL|prime-minister 1981-06-30 1982-03-09, prime-minister 1982-12-14 1987-03-10
albert-reynolds|Albert Reynolds|IRL|prime-minister 1992-02-11 1994-12-15
john-bruton|John Bruton|IRL|prime-minister 1994-12-15 1997-06-26
bertie-ahern|Bertie Ahern|IRL|prime-minister 1997-06-26 2008-05-07
enda-kenny|Enda Kenny|IRL|prime-minister 2011-03-09 2017-06-14
leo-varadkar|Leo Varadkar|IRL|prime-minister 2017-06-14 2020-06-27
ruud-lubbers|Ruud Lubbers|NLD|prime-minister 1982-11-04 1994-08-22
wim-kok|Wim Kok|NLD|prime-minister 1994-08-22 2002-07-22
leo-tindemans|Leo Tindemans|BEL|prime-minister 1974-04-25 1978-10-20
wilfried-martens|Wilfried Martens|BEL|prime-minister 1979-04-03 1981-04-06, prime-minister 1981-12-17 1992-03-07
jean-luc-dehaene|Jean-Luc Dehaene|BEL|prime-minister 1992-03-07 1999-07-12
guy-verhofstadt|Guy Verhofstadt|BEL|prime-minister 1999-07-12 2008-03-20
elio-di-rupo|Elio Di Rupo|BEL|prime-minister 2011-12-06 2014-10-11
jacques-santer|Jacques Santer|LUX|prime-minister 1984-07-20 1995-01-20
guy-mollet|Guy Mollet|FRA|prime-minister 1956-01-31 1957-06-13
charles-de-gaulle|Charles de Gaulle|FRA|president 1958-06-01 1969-04-27
georges-pompidou|Georges Pompidou|FRA|president 1969-06-20 1974-04-02
valery-giscard-destaing|Valéry Giscard d'Estaing|FRA|president 1974-05-27 1981-05-21
francois-mitterrand|François Mitterrand|FRA|president 1981-05-21 1995-05-17
francisco-franco|Francisco Franco|ESP
adolfo-suarez|Adolfo Suárez|ESP|prime-minister 1976-07-01 1981-02-25
leopoldo-calvo-sotelo|Leopoldo Calvo-Sotelo|ESP|prime-minister 1981-02-25 1982-12-02
felipe-gonzalez|Felipe González|ESP|prime-minister 1982-12-02 1996-05-05
antonio-salazar|António Salazar|PRT|prime-minister 1932-07-05 1968-09-27
marcelo-caetano|Marcelo Caetano|PRT|prime-minister 1968-09-27 1974-04-25
antonio-ramalho-eanes|António Ramalho Eanes|PRT|president 1976-07-23 1986-03-09
mario-soares|Mário Soares|PRT|president 1986-03-09 1996-03-09
jorge-sampaio|Jorge Sampaio|PRT|president 1996-03-09 2006-03-09
konrad-adenauer|Konrad Adenauer|DEU|chancellor 1949-09-16 1963-10-16
ludwig-erhard|Ludwig Erhard|DEU|chancellor 1963-10-16 1966-12-01
kurt-georg-kiesinger|Kurt Georg Kiesinger|DEU|chancellor 1966-12-01 1969-10-22
helmut-schmidt|Helmut Schmidt|DEU|chancellor 1974-05-16 1982-10
walter-ulbricht|Walter Ulbricht|DDR|general-secretary 1950-07-25 1971-05-03
erich-honecker|Erich Honecker|DDR|general-secretary 1971-05-03 1989-10-18
wladyslaw-gomulka|Władysław Gomułka|POL
edward-gierek|Edward Gierek|POL
wojciech-jaruzelski|Wojciech Jaruzelski|POL
lech-walesa|Lech Wałęsa|POL|president 1990-12-22 1995-12-23
bruno-kreisky|Bruno Kreisky|AUT|chancellor 1970-04-20 1983-05-24
franz-vranitzky|Franz Vranitzky|AUT|chancellor 1986-06-16 1997-01-28
wolfgang-schussel|Wolfgang Schüssel|AUT|chancellor 2000-02-04 2007-01-11
alfred-gusenbauer|Alfred Gusenbauer|AUT|chancellor 2007-01-11 2008-12-02
werner-faymann|Werner Faymann|AUT|chancellor 2008-12-02 2016-05-09
janos-kadar|János Kádár|HUN
jozsef-antall|József Antall|HUN|prime-minister 1990-05-23 1993-12-12
gyula-horn|Gyula Horn|HUN|prime-minister 1994-07-15 1998-07-06
antonin-novotny|Antonín Novotný|CSK
gustav-husak|Gustáv Husák|CSK
mirek-topolanek|Mirek Topolánek|CZE|prime-minister 2006-09-04 2009-05-08
petr-necas|Petr Nečas|CZE|prime-minister 2010-07-13 2013-07-10
bohuslav-sobotka|Bohuslav Sobotka|CZE|prime-minister 2014-01-29 2017-12-06
vladimir-meciar|Vladimír Mečiar|SVK|prime-minister 1993-01-01 1994-03-16, prime-minister 1994-12-13 1998-10-30
mikulas-dzurinda|Mikuláš Dzurinda|SVK|prime-minister 1998-10-30 2006-07-04
iveta-radicova|Iveta Radičová|SVK|prime-minister 2010-07-08 2012-04-04
aldo-moro|Aldo Moro|ITA|prime-minister 1963-12-05 1968-06-25, prime-minister 1974-11-23 1976-07-30
amintore-fanfani|Amintore Fanfani|ITA|prime-minister 1958-07-02 1959-01, prime-minister 1960-07-26 1963-05, prime-minister 1982-11-30 1983-08-04, prime-minister 1987-04-18 1987-07-29
giulio-andreotti|Giulio Andreotti|ITA|prime-minister 1972-02-18 1973-06, prime-minister 1976-07-30 1979-08-05, prime-minister 1989-07-23 1992-06-28
francesco-cossiga|Francesco Cossiga|ITA|prime-minister 1979-08-05 1980-10-18
bettino-craxi|Bettino Craxi|ITA|prime-minister 1983-08-04 1987-04-18
giuliano-amato|Giuliano Amato|ITA|prime-minister 1992-06-28 1993-04-29, prime-minister 2000-04-26 2001-06-11
carlo-azeglio-ciampi|Carlo Azeglio Ciampi|ITA|prime-minister 1993-04-29 1994-05-11
lamberto-dini|Lamberto Dini|ITA|prime-minister 1995-01-17 1996-05-18
massimo-dalema|Massimo D'Alema|ITA|prime-minister 1998-10-21 2000-04-26
dom-mintoff|Dom Mintoff|MLT|prime-minister 1971-06-21 1984-12-22
joseph-muscat|Joseph Muscat|MLT|prime-minister 2013-03-11 2020-01-13
enver-hoxha|Enver Hoxha|ALB
ramiz-alia|Ramiz Alia|ALB
sali-berisha|Sali Berisha|ALB
fatos-nano|Fatos Nano|ALB|prime-minister 1997-07-24 1998-10-02, prime-minister 2002-07-31 2005-09-11
milo-dukanovic|Milo Đukanović|MNE
branko-crvenkovski|Branko Crvenkovski|MKD|prime-minister 1992-08-17 1998-11-30, prime-minister 2002-11-01 2004-05-12
ljubco-georgievski|Ljubčo Georgievski|MKD|prime-minister 1998-11-30 2002-11-01
nikola-gruevski|Nikola Gruevski|MKD|prime-minister 2006-08-27 2016-01-18
zoran-zaev|Zoran Zaev|MKD|prime-minister 2017-05-31 2020-01-03
franjo-tudman|Franjo Tuđman|HRV|president 1990-05-30 1999-12-10
stjepan-mesic|Stjepan Mesić|HRV
ivo-sanader|Ivo Sanader|HRV|prime-minister 2003-12-23 2009-07-06
jadranka-kosor|Jadranka Kosor|HRV|prime-minister 2009-07-06 2011-12-23
josip-broz-tito|Josip Broz Tito|YUG|president 1945-03-06 1980-05-04
slobodan-milosevic|Slobodan Milošević|YUG
vojislav-kostunica|Vojislav Koštunica|YUG
alija-izetbegovic|Alija Izetbegović|BIH
hashim-thaci|Hashim Thaçi|XKX|prime-minister 2008-01-09 2014-12-09
ramush-haradinaj|Ramush Haradinaj|XKX|prime-minister 2017-09-09 2020-02-03
janez-drnovsek|Janez Drnovšek|SVN|prime-minister 1992-05-14 2000-05-03, prime-minister 2000-11-17 2002-12-11
janez-jansa|Janez Janša|SVN|prime-minister 2004-11-09 2008-11-21, prime-minister 2012-02-10 2013-03-20
borut-pahor|Borut Pahor|SVN|prime-minister 2008-11-21 2012-02-10
miro-cerar|Miro Cerar|SVN|prime-minister 2014-09-18 2018-09-13
konstantinos-karamanlis|Konstantinos Karamanlis|GRC|prime-minister 1955-10-06 1958-03-05, prime-minister 1958-05-17 1961-09-20, prime-minister 1961-11-04 1963-06-17, prime-minister 1974-07-24 1980-05-09
georgios-papadopoulos|Georgios Papadopoulos|GRC
andreas-papandreou|Andreas Papandreou|GRC|prime-minister 1981-10-21 1989-07-02, prime-minister 1993-10-13 1996-01-22
costas-simitis|Costas Simitis|GRC|prime-minister 1996-01-22 2004-03-10
kostas-karamanlis|Kostas Karamanlis|GRC|prime-minister 2004-03-10 2009-10-06
george-papandreou|George Papandreou|GRC|prime-minister 2009-10-06 2011-11-11
antonis-samaras|Antonis Samaras|GRC|prime-minister 2012-06-20 2015-01-26
archbishop-makarios|Archbishop Makarios|CYP|president 1960-08-16 1974-07-16, president 1974-12-07 1977-08-03
spyros-kyprianou|Spyros Kyprianou|CYP|president 1977-08-03 1988-02-28
george-vassiliou|George Vassiliou|CYP|president 1988-02-28 1993-02-28
glafcos-clerides|Glafcos Clerides|CYP|president 1974-07-23 1974-12-07, president 1993-02-28 2003-02-28
tassos-papadopoulos|Tassos Papadopoulos|CYP|president 2003-02-28 2008-02-28
demetris-christofias|Demetris Christofias|CYP|president 2008-02-28 2013-02-28
todor-zhivkov|Todor Zhivkov|BGR
boyko-borisov|Boyko Borisov|BGR
sergei-stanishev|Sergei Stanishev|BGR|prime-minister 2005-08-16 2009-07-27
mircea-snegur|Mircea Snegur|MDA|president 1990-09-03 1997-01-15
petru-lucinschi|Petru Lucinschi|MDA|president 1997-01-15 2001-04-07
vlad-filat|Vlad Filat|MDA|prime-minister 2009-09-25 2013-04-25
gheorghe-gheorghiu-dej|Gheorghe Gheorghiu-Dej|ROU
nicolae-ceausescu|Nicolae Ceaușescu|ROU
traian-basescu|Traian Băsescu|ROU
yuri-andropov|Yuri Andropov|SUN|general-secretary 1982-11-10 1984-02-13
konstantin-chernenko|Konstantin Chernenko|SUN|general-secretary 1984-02-13 1985-03-11
mart-laar|Mart Laar|EST|prime-minister 1992-10-28 1994-11-08, prime-minister 1999-03-25 2002-01-28
andrus-ansip|Andrus Ansip|EST|prime-minister 2005-04-13 2014-03-26
juri-ratas|Jüri Ratas|EST|prime-minister 2016-11-23 2021-01-26
valdis-dombrovskis|Valdis Dombrovskis|LVA|prime-minister 2009-03-12 2014-01-22
maris-kucinskis|Māris Kučinskis|LVA|prime-minister 2016-02-11 2019-01-23
vytautas-landsbergis|Vytautas Landsbergis|LTU
algirdas-brazauskas|Algirdas Brazauskas|LTU|president 1992-11-25 1998-02-26
valdas-adamkus|Valdas Adamkus|LTU|president 1998-02-26 2003-02-26, president 2004-07-12 2009-07-12
rolandas-paksas|Rolandas Paksas|LTU|president 2003-02-26 2004-04-06
dalia-grybauskaite|Dalia Grybauskaitė|LTU|president 2009-07-12 2019-07-12
leonid-kravchuk|Leonid Kravchuk|UKR|head-of-state 1990-07-23 1991-12-05, president 1991-12-05 1994-07-19
stanislav-shushkevich|Stanislav Shushkevich|BLR
levon-ter-petrosyan|Levon Ter-Petrosyan|ARM|president 1991-10-16 1998-02
zviad-gamsakhurdia|Zviad Gamsakhurdia|GEO|president 1991-04-14 1992-01-06
abulfaz-elchibey|Abulfaz Elchibey|AZE|president 1992-06-16 1993-06-24
urho-kekkonen|Urho Kekkonen|FIN|president 1956-03-01 1981-09-11
mauno-koivisto|Mauno Koivisto|FIN|president 1981-09-11 1994-03-01
martti-ahtisaari|Martti Ahtisaari|FIN|president 1994-03-01 2000-03-01
paavo-lipponen|Paavo Lipponen|FIN|prime-minister 1995-04-13 2003-04-17
matti-vanhanen|Matti Vanhanen|FIN|prime-minister 2003-06-24 2010-06-22
jyrki-katainen|Jyrki Katainen|FIN|prime-minister 2011-06-22 2014-06-24
juha-sipila|Juha Sipilä|FIN|prime-minister 2015-05-29 2019-06-06
tage-erlander|Tage Erlander|SWE|prime-minister 1946-10-10 1969-10-14
olof-palme|Olof Palme|SWE|prime-minister 1969-10-14 1976-09, prime-minister 1982-10-07 1986-02
thorbjorn-falldin|Thorbjörn Fälldin|SWE|prime-minister 1976-10-04 1978-10-18, prime-minister 1979-10-09 1982-10-07
ingvar-carlsson|Ingvar Carlsson|SWE|prime-minister 1986-03-12 1991-10-04, prime-minister 1994-10-07 1996-03-21
carl-bildt|Carl Bildt|SWE|prime-minister 1991-10-04 1994-10-07
goran-persson|Göran Persson|SWE|prime-minister 1996-03-21 2006-10-06
fredrik-reinfeldt|Fredrik Reinfeldt|SWE|prime-minister 2006-10-06 2014-10-03
einar-gerhardsen|Einar Gerhardsen|NOR|prime-minister 1945-06-26 1951-11-19, prime-minister 1955-01-22 1963-08-27, prime-minister 1963-09-25 1965-10-12
kare-willoch|Kåre Willoch|NOR|prime-minister 1981-10-14 1986-05-09
gro-harlem-brundtland|Gro Harlem Brundtland|NOR|prime-minister 1981-02-04 1981-10-14, prime-minister 1986-05-09 1989-10-16, prime-minister 1990-11-03 1996-10-25
thorbjorn-jagland|Thorbjørn Jagland|NOR|prime-minister 1996-10-25 1997-10-17
kjell-magne-bondevik|Kjell Magne Bondevik|NOR|prime-minister 1997-10-17 1998-08-30, prime-minister 1998-09-24 2000-03-17, prime-minister 2001-10-19 2005-10-17
poul-schluter|Poul Schlüter|DNK|prime-minister 1982-09-10 1993-01-25
helle-thorning-schmidt|Helle Thorning-Schmidt|DNK|prime-minister 2011-10-03 2015-06-28
davi-oddsson|Davíð Oddsson|ISL|prime-minister 1991-04-30 2004-09-15
dawda-jawara|Dawda Jawara|GMB
yahya-jammeh|Yahya Jammeh|GMB|president 1994-07-22 2017-01-19
alpha-oumar-konare|Alpha Oumar Konaré|MLI|president 1992-06-08 2002-06-08
amadou-toumani-toure|Amadou Toumani Touré|MLI
leopold-senghor|Léopold Senghor|SEN|president 1960-08-20 1980-12
abdou-diouf|Abdou Diouf|SEN|president 1981-01-01 2000-04-01
abdoulaye-wade|Abdoulaye Wade|SEN|president 2000-04-01 2012-04-02
mathieu-kerekou|Mathieu Kérékou|BEN|president 1972-10-26 1991-04-04, president 1996-04-04 2006-04-06
thomas-boni-yayi|Thomas Boni Yayi|BEN|president 2006-04-06 2016-04-06
moktar-ould-daddah|Moktar Ould Daddah|MRT|president 1960-11-28 1978-07-10
seyni-kountche|Seyni Kountché|NER
mamadou-tandja|Mamadou Tandja|NER|president 1999-12-22 2010-02-18
felix-houphouet-boigny|Félix Houphouët-Boigny|CIV|president 1960-08-07 1993-12-07
henri-konan-bedie|Henri Konan Bédié|CIV|president 1993-12-07 1999-12-24
robert-guei|Robert Guéï|CIV
sekou-toure|Sékou Touré|GIN|president 1958-10-02 1984-03-27
moussa-dadis-camara|Moussa Dadis Camara|GIN
thomas-sankara|Thomas Sankara|BFA
blaise-compaore|Blaise Compaoré|BFA|president 1987-10-15 2014-10
william-tubman|William Tubman|LBR|president 1944-01-01 1971-07-23
william-tolbert|William Tolbert|LBR|president 1971-07-23 1980-04-12
samuel-doe|Samuel Doe|LBR
charles-taylor|Charles Taylor|LBR|president 1997-08-02 2003-08-11
siaka-stevens|Siaka Stevens|SLE
joseph-momoh|Joseph Momoh|SLE|president 1985-11-28 1992-04
valentine-strasser|Valentine Strasser|SLE
ahmad-tejan-kabbah|Ahmad Tejan Kabbah|SLE|president 1996-03-29 1997-05-25, president 1998-03-10 2007-09-17
ernest-bai-koroma|Ernest Bai Koroma|SLE|president 2007-09-17 2018-04-04
kwame-nkrumah|Kwame Nkrumah|GHA
ignatius-acheampong|Ignatius Acheampong|GHA
jerry-rawlings|Jerry Rawlings|GHA
john-atta-mills|John Atta Mills|GHA|president 2009-01-07 2012-07-24
gnassingbe-eyadema|Gnassingbé Eyadéma|TGO|president 1967-04-14 2005-02-05
ahmadou-ahidjo|Ahmadou Ahidjo|CMR|president 1960-01-01 1982-11-06
abubakar-tafawa-balewa|Abubakar Tafawa Balewa|NGA|prime-minister 1960-10-01 1966-01-15
yakubu-gowon|Yakubu Gowon|NGA
shehu-shagari|Shehu Shagari|NGA|president 1979-10-01 1983-12-31
ibrahim-babangida|Ibrahim Babangida|NGA
sani-abacha|Sani Abacha|NGA
abdulsalami-abubakar|Abdulsalami Abubakar|NGA
omar-bongo|Omar Bongo|GAB|president 1967-11-28 2009-06-08
jean-bedel-bokassa|Jean-Bédel Bokassa|CAF
andre-kolingba|André Kolingba|CAF
ange-felix-patasse|Ange-Félix Patassé|CAF|president 1993-10-22 2003-03-15
francois-tombalbaye|François Tombalbaye|TCD|president 1960-08-11 1975-04-15
goukouni-oueddei|Goukouni Oueddei|TCD
hissene-habre|Hissène Habré|TCD|president 1982-06-19 1990-12
pascal-lissouba|Pascal Lissouba|COG|president 1992-08-31 1997-10-15
joseph-kasa-vubu|Joseph Kasa-Vubu|COD|president 1960-09-20 1965-11-24
mobutu-sese-seko|Mobutu Sese Seko|COD|president 1965-11-24 1997-05-16
milton-obote|Milton Obote|UGA
idi-amin|Idi Amin|UGA|president 1971-01-25 1979-04-13
julius-nyerere|Julius Nyerere|TZA
ali-hassan-mwinyi|Ali Hassan Mwinyi|TZA|president 1985-11-05 1995-11-23
benjamin-mkapa|Benjamin Mkapa|TZA|president 1995-11-23 2005-12-21
michel-micombero|Michel Micombero|BDI|president 1966-11-28 1976-11-09
jean-baptiste-bagaza|Jean-Baptiste Bagaza|BDI|president 1976-11-09 1987-09-03
pierre-buyoya|Pierre Buyoya|BDI|president 1987-09-03 1993-07-10, president 1996-07-25 2003-04-30
pierre-nkurunziza|Pierre Nkurunziza|BDI|president 2005-08-26 2020-06-08
gregoire-kayibanda|Grégoire Kayibanda|RWA|president 1961-10-26 1973-07-05
juvenal-habyarimana|Juvénal Habyarimana|RWA|president 1973-07-05 1994-04-06
siad-barre|Siad Barre|SOM|president 1969-10-21 1991-01
hassan-gouled-aptidon|Hassan Gouled Aptidon|DJI|president 1977-06-27 1999-05-08
haile-selassie|Haile Selassie|ETH|emperor 1941-05-05 1974-09-12
mengistu-haile-mariam|Mengistu Haile Mariam|ETH
agostinho-neto|Agostinho Neto|AGO|president 1975-11-11 1979-09-10
samora-machel|Samora Machel|MOZ|president 1975-06-25 1986-10
joaquim-chissano|Joaquim Chissano|MOZ|president 1986-11-06 2005-02-02
armando-guebuza|Armando Guebuza|MOZ|president 2005-02-02 2015-01-15
kenneth-kaunda|Kenneth Kaunda|ZMB|president 1964-10-24 1991-11-02
frederick-chiluba|Frederick Chiluba|ZMB|president 1991-11-02 2002-01-02
levy-mwanawasa|Levy Mwanawasa|ZMB|president 2002-01-02 2008-08-19
michael-sata|Michael Sata|ZMB|president 2011-09-23 2014-10-28
ian-smith|Ian Smith|ZWE
hastings-banda|Hastings Banda|MWI
bakili-muluzi|Bakili Muluzi|MWI|president 1994-05-21 2004-05-24
bingu-wa-mutharika|Bingu wa Mutharika|MWI|president 2004-05-24 2012-04-05
hendrik-verwoerd|Hendrik Verwoerd|ZAF|prime-minister 1958-09-03 1966-09-06
john-vorster|John Vorster|ZAF|prime-minister 1966-09-13 1978-09-28
p-w-botha|P. W. Botha|ZAF
f-w-de-klerk|F. W. de Klerk|ZAF|president 1989-08-15 1994-05-10
sam-nujoma|Sam Nujoma|NAM|president 1990-03-21 2005-03-21
hifikepunye-pohamba|Hifikepunye Pohamba|NAM|president 2005-03-21 2015-03-21
justin-lekhanya|Justin Lekhanya|LSO
pakalitha-mosisili|Pakalitha Mosisili|LSO|prime-minister 1998-05-29 2012-06-08, prime-minister 2015-03-17 2017-06-16
tom-thabane|Tom Thabane|LSO|prime-minister 2012-06-08 2015-03-17, prime-minister 2017-06-16 2020-05-20
seretse-khama|Seretse Khama|BWA|president 1966-09-30 1980-07-13
quett-masire|Quett Masire|BWA|president 1980-07-13 1998-03-31
festus-mogae|Festus Mogae|BWA|president 1998-04-01 2008-04-01
ian-khama|Ian Khama|BWA|president 2008-04-01 2018-04-01
philibert-tsiranana|Philibert Tsiranana|MDG|president 1960-06-26 1972-10-12
didier-ratsiraka|Didier Ratsiraka|MDG|president 1975-06-15 1993-03-27, president 1997-02-09 2002-07-06
marc-ravalomanana|Marc Ravalomanana|MDG|president 2002-07-06 2009-03-17
seewoosagur-ramgoolam|Seewoosagur Ramgoolam|MUS|prime-minister 1968-03-12 1982-06-16
anerood-jugnauth|Anerood Jugnauth|MUS|prime-minister 1982-06-16 1995-12-22, prime-minister 2000-09-18 2003-09-30, prime-minister 2014-12-17 2017-01-23
navin-ramgoolam|Navin Ramgoolam|MUS|prime-minister 1995-12-22 2000-09-18, prime-minister 2005-07-05 2014-12-17
france-albert-rene|France-Albert René|SYC|president 1977-06-05 2004-04-14
ahmed-ben-bella|Ahmed Ben Bella|DZA
houari-boumediene|Houari Boumédiène|DZA
chadli-bendjedid|Chadli Bendjedid|DZA|president 1979-02-09 1992-01-11
liamine-zeroual|Liamine Zéroual|DZA|president 1994-01-31 1999-04-27
moncef-marzouki|Moncef Marzouki|TUN|president 2011-12-13 2014-12-31
beji-caid-essebsi|Beji Caid Essebsi|TUN|president 2014-12-31 2019-07-25
king-idris|King Idris|LBY|king 1951-12-24 1969-09-01
gaafar-nimeiry|Gaafar Nimeiry|SDN
ruhollah-khomeini|Ruhollah Khomeini|IRN
akbar-hashemi-rafsanjani|Akbar Hashemi Rafsanjani|IRN|president 1989-08-17 1997-08-03
adnan-menderes|Adnan Menderes|TUR|prime-minister 1950-05-22 1960-05-27
ismet-inonu|İsmet İnönü|TUR|prime-minister 1938-11-11 1950-05-22, prime-minister 1961-11-10 1965-02-13
suleyman-demirel|Süleyman Demirel|TUR|prime-minister 1965-10-27 1971-03-19, prime-minister 1975-03-31 1977-06-21, prime-minister 1977-07-21 1977-12, prime-minister 1979-11-12 1980-09-20, prime-minister 1991-11-20 1993-05-16
kenan-evren|Kenan Evren|TUR
turgut-ozal|Turgut Özal|TUR|prime-minister 1983-12-13 1989-11-09
yildirim-akbulut|Yıldırım Akbulut|TUR|prime-minister 1989-11-09 1991-06-23
tansu-ciller|Tansu Çiller|TUR|prime-minister 1993-06-25 1996-03-06
necmettin-erbakan|Necmettin Erbakan|TUR|prime-minister 1996-06-28 1997-06-30
mesut-yilmaz|Mesut Yılmaz|TUR|prime-minister 1991-06-23 1991-11-20, prime-minister 1996-03-06 1996-06-28, prime-minister 1997-06-30 1999-01-11
abdul-karim-qassim|Abdul Karim Qassim|IRQ
iyad-allawi|Iyad Allawi|IRQ|prime-minister 2004-06-28 2005-05-03
ibrahim-al-jaafari|Ibrahim al-Jaafari|IRQ|prime-minister 2005-05-03 2006-05-20
adil-abdul-mahdi|Adil Abdul-Mahdi|IRQ|prime-minister 2018-10-25 2020-05-07
anwar-sadat|Anwar Sadat|EGY|president 1970-09-28 1981-10-14
hafez-al-assad|Hafez al-Assad|SYR|president 1971-02-22 2000-06-10
camille-chamoun|Camille Chamoun|LBN|president 1952-09-23 1958-09-23
fouad-chehab|Fouad Chehab|LBN|president 1958-09-23 1964-09-23
amin-gemayel|Amin Gemayel|LBN|president 1982-09-23 1988-09-23
elias-hrawi|Elias Hrawi|LBN|president 1989-11-24 1998-11-24
emile-lahoud|Émile Lahoud|LBN|president 1998-11-24 2007-11-23
michel-suleiman|Michel Suleiman|LBN|president 2008-05-25 2014-05-25
moshe-sharett|Moshe Sharett|ISR|prime-minister 1954-01-08 1955-11-03
david-ben-gurion|David Ben-Gurion|ISR|prime-minister 1948-05-14 1954-01-08, prime-minister 1955-11-03 1963-06-19
levi-eshkol|Levi Eshkol|ISR|prime-minister 1963-06-19 1969-02-26
golda-meir|Golda Meir|ISR|prime-minister 1969-03-17 1974-06-03
yitzhak-rabin|Yitzhak Rabin|ISR|prime-minister 1974-06-03 1977-04-08, prime-minister 1992-07-13 1995-11-04
menachem-begin|Menachem Begin|ISR|prime-minister 1977-06-21 1983-10-10
yitzhak-shamir|Yitzhak Shamir|ISR|prime-minister 1983-10-10 1984-09-14, prime-minister 1986-10-20 1992-07-13
shimon-peres|Shimon Peres|ISR|prime-minister 1977-04-08 1977-06-21, prime-minister 1984-09-14 1986-10-20, prime-minister 1995-11-04 1996-06-18
king-saud|King Saud|SAU|king 1953-11-09 1964-11-02
king-khalid|King Khalid|SAU|king 1975-03-25 1982-06-13
king-fahd|King Fahd|SAU|king 1982-06-13 2005-08-01
ali-abdullah-saleh|Ali Abdullah Saleh|YEM|president 1990-05-22 2012-02-25
abd-rabbu-mansour-hadi|Abd-Rabbu Mansour Hadi|YEM|president 2012-02-25 2022-04-07
jaber-al-ahmad-al-sabah|Jaber al-Ahmad al-Sabah|KWT
zayed-bin-sultan-al-nahyan|Zayed bin Sultan Al Nahyan|ARE|president 1971-12-02 2004-11-03
nur-muhammad-taraki|Nur Muhammad Taraki|AFG
babrak-karmal|Babrak Karmal|AFG
mohammad-najibullah|Mohammad Najibullah|AFG
rahmon-nabiyev|Rahmon Nabiyev|TJK|president 1991-09-23 1992-09-07
yumjaagiin-tsedenbal|Yumjaagiin Tsedenbal|MNG
punsalmaagiin-ochirbat|Punsalmaagiin Ochirbat|MNG|president 1990-03-21 1997-06-20
syngman-rhee|Syngman Rhee|KOR|president 1948-08-15 1960-04-27
chun-doo-hwan|Chun Doo-hwan|KOR|president 1980-09-01 1988-02-24
nobusuke-kishi|Nobusuke Kishi|JPN|prime-minister 1957-02-25 1960-07-18
hayato-ikeda|Hayato Ikeda|JPN|prime-minister 1960-07-18 1964-10
eisaku-sato|Eisaku Satō|JPN|prime-minister 1964-11-09 1972-07-06
kakuei-tanaka|Kakuei Tanaka|JPN|prime-minister 1972-07-06 1974-12-09
masayoshi-ohira|Masayoshi Ōhira|JPN|prime-minister 1978-12-07 1980-06-12
zenko-suzuki|Zenkō Suzuki|JPN|prime-minister 1980-07-17 1982-11-26
yasuhiro-nakasone|Yasuhiro Nakasone|JPN|prime-minister 1982-11-26 1987-11-06
noboru-takeshita|Noboru Takeshita|JPN|prime-minister 1987-11-06 1989-06-02
toshiki-kaifu|Toshiki Kaifu|JPN|prime-minister 1989-08-10 1991-11-05
kiichi-miyazawa|Kiichi Miyazawa|JPN|prime-minister 1991-11-05 1993-08-09
tomiichi-murayama|Tomiichi Murayama|JPN|prime-minister 1994-06-30 1996-01-11
ryutaro-hashimoto|Ryutaro Hashimoto|JPN|prime-minister 1996-01-11 1998-07-30
lal-bahadur-shastri|Lal Bahadur Shastri|IND|prime-minister 1964-06-09 1966-01-11
morarji-desai|Morarji Desai|IND|prime-minister 1977-03-24 1979-06
p-v-narasimha-rao|P. V. Narasimha Rao|IND|prime-minister 1991-06-21 1996-05-16
h-d-deve-gowda|H. D. Deve Gowda|IND|prime-minister 1996-06-01 1997-04-21
inder-kumar-gujral|Inder Kumar Gujral|IND|prime-minister 1997-04-21 1998-03-19
zia-ul-haq|Zia ul-Haq|PAK
ziaur-rahman|Ziaur Rahman|BGD
hussain-muhammad-ershad|Hussain Muhammad Ershad|BGD
khaleda-zia|Khaleda Zia|BGD|prime-minister 1991-03-20 1996-03-30, prime-minister 2001-10-10 2006-10-29
u-nu|U Nu|MMR|prime-minister 1948-01-04 1956-06-12, prime-minister 1957-02-28 1958-10-29, prime-minister 1960-04-04 1962-03-02
ne-win|Ne Win|MMR
than-shwe|Than Shwe|MMR
thein-sein|Thein Sein|MMR|president 2011-03-30 2016-03-30
sirimavo-bandaranaike|Sirimavo Bandaranaike|LKA|prime-minister 1960-07-22 1965-03-25, prime-minister 1970-05-31 1977-07-23
j-r-jayewardene|J. R. Jayewardene|LKA
ranasinghe-premadasa|Ranasinghe Premadasa|LKA|president 1989-01-02 1993-05-01
chandrika-kumaratunga|Chandrika Kumaratunga|LKA|president 1994-11-12 2005-11-19
maithripala-sirisena|Maithripala Sirisena|LKA|president 2015-01-09 2019-11-18
maumoon-abdul-gayoom|Maumoon Abdul Gayoom|MDV|president 1978-11-11 2008-11-11
mohamed-nasheed|Mohamed Nasheed|MDV|president 2008-11-11 2012-02-07
king-mahendra|King Mahendra|NPL|king 1955-03-14 1972-01-31
king-birendra|King Birendra|NPL|king 1972-01-31 2001-06-01
king-gyanendra|King Gyanendra|NPL|king 2001-06-04 2008-05-28
prem-tinsulanonda|Prem Tinsulanonda|THA|prime-minister 1980-03-03 1988-08-04
chatichai-choonhavan|Chatichai Choonhavan|THA|prime-minister 1988-08-04 1991-02
chuan-leekpai|Chuan Leekpai|THA|prime-minister 1992-09-23 1995-07-13, prime-minister 1997-11-09 2001-02-09
abhisit-vejjajiva|Abhisit Vejjajiva|THA|prime-minister 2008-12-17 2011-08-05
yingluck-shinawatra|Yingluck Shinawatra|THA|prime-minister 2011-08-05 2014-05-07
norodom-sihanouk|Norodom Sihanouk|KHM
lon-nol|Lon Nol|KHM
pol-pot|Pol Pot|KHM
heng-samrin|Heng Samrin|KHM
norodom-ranariddh|Norodom Ranariddh|KHM
souvanna-phouma|Souvanna Phouma|LAO|prime-minister 1956-03-21 1958-07, prime-minister 1960-08-15 1960-12-13, prime-minister 1962-06-24 1975-12-02
kaysone-phomvihane|Kaysone Phomvihane|LAO
le-duan|Lê Duẩn|VNM
do-muoi|Đỗ Mười|VNM|general-secretary 1991-06-27 1997-12-29
nong-duc-manh|Nông Đức Mạnh|VNM|general-secretary 2001-04-22 2011-01-19
ngo-dinh-diem|Ngô Đình Diệm|VNM
tunku-abdul-rahman|Tunku Abdul Rahman|MYS
goh-chok-tong|Goh Chok Tong|SGP|prime-minister 1990-11-28 2004-08-12
ramon-magsaysay|Ramon Magsaysay|PHL|president 1953-12-30 1957-03-17
fidel-ramos|Fidel Ramos|PHL|president 1992-06-30 1998-06-30
sukarno|Sukarno|IDN|president 1949-12-27 1966-03-12
suharto|Suharto|IDN|president 1966-03-12 1998-05-21
b-j-habibie|B. J. Habibie|IDN|president 1998-05-21 1999-10-20
xanana-gusmao|Xanana Gusmão|TLS|president 2002-05-20 2007-05-20
jose-ramos-horta|José Ramos-Horta|TLS
robert-menzies|Robert Menzies|AUS|prime-minister 1949-12-19 1966-01-27
gough-whitlam|Gough Whitlam|AUS|prime-minister 1972-12-05 1975-11-11
malcolm-fraser|Malcolm Fraser|AUS|prime-minister 1975-11-11 1983-03-11
bob-hawke|Bob Hawke|AUS|prime-minister 1983-03-11 1991-12-20
paul-keating|Paul Keating|AUS|prime-minister 1991-12-20 1996-03-11
michael-somare|Michael Somare|PNG|prime-minister 1975-09-16 1980-03-11, prime-minister 1982-08-02 1985-11-21, prime-minister 2002-08-05 2011-08-02
peter-oneill|Peter O'Neill|PNG|prime-minister 2011-08-02 2019-05-30
robert-muldoon|Robert Muldoon|NZL|prime-minister 1975-12-12 1984-07-26
david-lange|David Lange|NZL|prime-minister 1984-07-26 1989-08-08
jim-bolger|Jim Bolger|NZL|prime-minister 1990-11-02 1997-12-08
jenny-shipley|Jenny Shipley|NZL|prime-minister 1997-12-08 1999-12-05
helen-clark|Helen Clark|NZL|prime-minister 1999-12-05 2008-11-19
mahendra-chaudhry|Mahendra Chaudhry|FJI|prime-minister 1999-05-19 2000-05-29
laisenia-qarase|Laisenia Qarase|FJI|prime-minister 2000-07-14 2006-12-05
`;
