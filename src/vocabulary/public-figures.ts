/**
 * Presidents, ministers, envoys, spokespersons and others whom documents of 1800 to 2026 name, beyond leaders.ts and former-leaders.ts, in their rows. Dates of
 * office stand here only where they are known for certain, as exact as they are; terms of heads of state and government before 1945 are those of their states.
 */
export const PUBLIC_FIGURES = `
# USA
james-monroe|James Monroe|USA
john-quincy-adams|John Quincy Adams|USA
andrew-jackson|Andrew Jackson|USA|president 1829-03-04 1837-03-04
martin-van-buren|Martin Van Buren|USA|president 1837-03-04 1841-03-04
john-tyler|John Tyler|USA|president 1841-04-04 1845-03-04
james-k-polk|James K. Polk|USA|president 1845-03-04 1849-03-04
zachary-taylor|Zachary Taylor|USA|president 1849-03-04 1850-07-09
millard-fillmore|Millard Fillmore|USA|president 1850-07-09 1853-03-04
franklin-pierce|Franklin Pierce|USA|president 1853-03-04 1857-03-04
james-buchanan|James Buchanan|USA|president 1857-03-04 1861-03-04
abraham-lincoln|Abraham Lincoln|USA|president 1861-03-04 1865-04-15
andrew-johnson|Andrew Johnson|USA|president 1865-04-15 1869-03-04
ulysses-s-grant|Ulysses S. Grant|USA|president 1869-03-04 1877-03-04
rutherford-b-hayes|Rutherford B. Hayes|USA|president 1877-03-04 1881-03-04
james-a-garfield|James A. Garfield|USA|president 1881-03-04 1881-09-19
chester-a-arthur|Chester A. Arthur|USA|president 1881-09-19 1885-03-04
grover-cleveland|Grover Cleveland|USA|president 1885-03-04 1889-03-04, president 1893-03-04 1897-03-04
benjamin-harrison|Benjamin Harrison|USA|president 1889-03-04 1893-03-04
william-mckinley|William McKinley|USA|president 1897-03-04 1901-09-14
theodore-roosevelt|Theodore Roosevelt|USA|president 1901-09-14 1909-03-04
william-howard-taft|William Howard Taft|USA|president 1909-03-04 1913-03-04
woodrow-wilson|Woodrow Wilson|USA|president 1913-03-04 1921-03-04
warren-g-harding|Warren G. Harding|USA|president 1921-03-04 1923-08-02
calvin-coolidge|Calvin Coolidge|USA|president 1923-08-02 1929-03-04
herbert-hoover|Herbert Hoover|USA|president 1929-03-04 1933-03-04
franklin-d-roosevelt|Franklin D. Roosevelt|USA|president 1933-03-04 1945-04-12
lyndon-b-johnson|Lyndon B. Johnson|USA|president 1963-11-22 1969-01-20
eleanor-roosevelt|Eleanor Roosevelt|USA
henry-clay|Henry Clay|USA|foreign-minister 1825-03-07 1829-03-03
daniel-webster|Daniel Webster|USA
edward-livingston|Edward Livingston|USA
john-forsyth|John Forsyth|USA
abel-upshur|Abel Upshur|USA
john-c-calhoun|John C. Calhoun|USA
john-m-clayton|John M. Clayton|USA
edward-everett|Edward Everett|USA
william-l-marcy|William L. Marcy|USA
lewis-cass|Lewis Cass|USA
william-h-seward|William H. Seward|USA|foreign-minister 1861-03-06 1869-03-04
elihu-b-washburne|Elihu B. Washburne|USA
hamilton-fish|Hamilton Fish|USA|foreign-minister 1869-03-17 1877-03-12
william-m-evarts|William M. Evarts|USA
james-g-blaine|James G. Blaine|USA
frederick-t-frelinghuysen|Frederick T. Frelinghuysen|USA
thomas-f-bayard|Thomas F. Bayard|USA
richard-olney|Richard Olney|USA
john-hay|John Hay|USA|foreign-minister 1898-09-30 1905-07-01
elihu-root|Elihu Root|USA|foreign-minister 1905-07-19 1909-01-27
philander-c-knox|Philander C. Knox|USA
william-jennings-bryan|William Jennings Bryan|USA|foreign-minister 1913-03-05 1915-06-09
robert-lansing|Robert Lansing|USA|foreign-minister 1915-06-24 1920-02-13
bainbridge-colby|Bainbridge Colby|USA
charles-evans-hughes|Charles Evans Hughes|USA|foreign-minister 1921-03-05 1925-03-04
frank-b-kellogg|Frank B. Kellogg|USA|foreign-minister 1925-03-05 1929-03-28
henry-l-stimson|Henry L. Stimson|USA|foreign-minister 1929-03-28 1933-03-04
cordell-hull|Cordell Hull|USA|foreign-minister 1933-03-04 1944-11-30
sumner-welles|Sumner Welles|USA
edward-r-stettinius|Edward R. Stettinius|USA|foreign-minister 1944-12-01 1945-06-27
james-f-byrnes|James F. Byrnes|USA|foreign-minister 1945-07-03 1947-01-21
george-c-marshall|George C. Marshall|USA|foreign-minister 1947-01-21 1949-01-20
dean-acheson|Dean Acheson|USA|foreign-minister 1949-01-21 1953-01-20
christian-herter|Christian Herter|USA|foreign-minister 1959-04-22 1961-01-20
dean-rusk|Dean Rusk|USA|foreign-minister 1961-01-21 1969-01-20
william-p-rogers|William P. Rogers|USA|foreign-minister 1969-01-22 1973-09-03
cyrus-vance|Cyrus Vance|USA|foreign-minister 1977-01-20 1980-04-28
edmund-muskie|Edmund Muskie|USA|foreign-minister 1980-05-08 1981-01-18
alexander-haig|Alexander Haig|USA|foreign-minister 1981-01-22 1982-07-05
lawrence-eagleburger|Lawrence Eagleburger|USA
james-forrestal|James Forrestal|USA|defence-minister 1947 1949
clark-clifford|Clark Clifford|USA|defence-minister 1968 1969
melvin-laird|Melvin Laird|USA|defence-minister 1969 1973
james-schlesinger|James Schlesinger|USA|defence-minister 1973 1975
harold-brown|Harold Brown|USA|defence-minister 1977 1981
frank-carlucci|Frank Carlucci|USA|defence-minister 1987-11-23 1989-01-20
les-aspin|Les Aspin|USA|defence-minister 1993 1994
henry-morgenthau|Henry Morgenthau|USA
michael-blumenthal|Michael Blumenthal|USA
nicholas-brady|Nicholas Brady|USA
lloyd-bentsen|Lloyd Bentsen|USA
robert-rubin|Robert Rubin|USA
lawrence-summers|Lawrence Summers|USA
john-connally|John Connally|USA
henry-paulson|Henry Paulson|USA|finance-minister 2006-07-10 2009-01-20
jack-lew|Jack Lew|USA|finance-minister 2013-02-28 2017-01-20
malcolm-baldrige|Malcolm Baldrige|USA
carlos-gutierrez|Carlos Gutierrez|USA
gary-locke|Gary Locke|USA
penny-pritzker|Penny Pritzker|USA
wilbur-ross|Wilbur Ross|USA
gina-raimondo|Gina Raimondo|USA
clayton-yeutter|Clayton Yeutter|USA
carla-hills|Carla Hills|USA
mickey-kantor|Mickey Kantor|USA
charlene-barshefsky|Charlene Barshefsky|USA
rob-portman|Rob Portman|USA
susan-schwab|Susan Schwab|USA
ron-kirk|Ron Kirk|USA
michael-froman|Michael Froman|USA
katherine-tai|Katherine Tai|USA
jamieson-greer|Jamieson Greer|USA
brent-scowcroft|Brent Scowcroft|USA
anthony-lake|Anthony Lake|USA
stephen-hadley|Stephen Hadley|USA
james-l-jones|James L. Jones|USA
tom-donilon|Tom Donilon|USA
robert-obrien|Robert O'Brien|USA
adlai-stevenson|Adlai Stevenson|USA
jeane-kirkpatrick|Jeane Kirkpatrick|USA
thomas-pickering|Thomas Pickering|USA
zalmay-khalilzad|Zalmay Khalilzad|USA
kelly-craft|Kelly Craft|USA
linda-thomas-greenfield|Linda Thomas-Greenfield|USA
robert-malley|Robert Malley|USA
richard-armitage|Richard Armitage|USA
dennis-ross|Dennis Ross|USA
martin-indyk|Martin Indyk|USA
robert-blake|Robert Blake|USA
daniel-kritenbrink|Daniel Kritenbrink|USA
donald-lu|Donald Lu|USA
christopher-hill|Christopher Hill|USA
stephen-biegun|Stephen Biegun|USA
kurt-campbell|Kurt Campbell|USA
averell-harriman|Averell Harriman|USA
philip-habib|Philip Habib|USA
joseph-grew|Joseph Grew|USA
vedant-patel|Vedant Patel|USA
sean-spicer|Sean Spicer|USA
sarah-sanders|Sarah Sanders|USA
kayleigh-mcenany|Kayleigh McEnany|USA
marlin-fitzwater|Marlin Fitzwater|USA
larry-speakes|Larry Speakes|USA
margaret-tutwiler|Margaret Tutwiler|USA
geoff-morrell|Geoff Morrell|USA
pat-ryder|Pat Ryder|USA
peter-cook|Peter Cook|USA
sean-parnell|Sean Parnell|USA
stanley-mcchrystal|Stanley McChrystal|USA
joseph-dunford|Joseph Dunford|USA
martin-dempsey|Martin Dempsey|USA
mark-milley|Mark Milley|USA
dan-caine|Dan Caine|USA
joseph-votel|Joseph Votel|USA
kenneth-mckenzie|Kenneth McKenzie|USA
michael-kurilla|Michael Kurilla|USA
harry-harris|Harry Harris|USA
douglas-macarthur|Douglas MacArthur|USA
norman-schwarzkopf|Norman Schwarzkopf|USA
tommy-franks|Tommy Franks|USA
colin-kahl|Colin Kahl|USA
elbridge-colby|Elbridge Colby|USA
michael-hayden|Michael Hayden|USA
john-brennan|John Brennan|USA
gina-haspel|Gina Haspel|USA
john-ratcliffe|John Ratcliffe|USA
james-clapper|James Clapper|USA
avril-haines|Avril Haines|USA
michael-chertoff|Michael Chertoff|USA
janet-napolitano|Janet Napolitano|USA
jeh-johnson|Jeh Johnson|USA
alejandro-mayorkas|Alejandro Mayorkas|USA
kristi-noem|Kristi Noem|USA
steven-chu|Steven Chu|USA
ernest-moniz|Ernest Moniz|USA
rick-perry|Rick Perry|USA
jennifer-granholm|Jennifer Granholm|USA
chris-wright|Chris Wright|USA
eric-holder|Eric Holder|USA
loretta-lynch|Loretta Lynch|USA
jeff-sessions|Jeff Sessions|USA
william-barr|William Barr|USA
merrick-garland|Merrick Garland|USA
pam-bondi|Pam Bondi|USA
kash-patel|Kash Patel|USA
james-comey|James Comey|USA
dan-quayle|Dan Quayle|USA|vice-president 1989-01-20 1993-01-20
walter-mondale|Walter Mondale|USA|vice-president 1977-01-20 1981-01-20
nelson-rockefeller|Nelson Rockefeller|USA|vice-president 1974-12-19 1977-01-20
spiro-agnew|Spiro Agnew|USA|vice-president 1969-01-20 1973-10-10
hubert-humphrey|Hubert Humphrey|USA|vice-president 1965-01-20 1969-01-20
henry-wallace|Henry Wallace|USA|vice-president 1941-01-20 1945-01-20
chuck-schumer|Chuck Schumer|USA
paul-ryan|Paul Ryan|USA
kevin-mccarthy|Kevin McCarthy|USA
hakeem-jeffries|Hakeem Jeffries|USA
bob-menendez|Bob Menendez|USA
bob-corker|Bob Corker|USA
jesse-helms|Jesse Helms|USA
jim-wright|Jim Wright|USA
tip-oneill|Tip O'Neill|USA
william-fulbright|William Fulbright|USA
arthur-vandenberg|Arthur Vandenberg|USA
william-borah|William Borah|USA
key-pittman|Key Pittman|USA
elizabeth-warren|Elizabeth Warren|USA
ted-cruz|Ted Cruz|USA
adam-schiff|Adam Schiff|USA
ben-sasse|Ben Sasse|USA
jeanne-shaheen|Jeanne Shaheen|USA
tom-cotton|Tom Cotton|USA
sarah-palin|Sarah Palin|USA
bill-gates|Bill Gates|USA
alan-greenspan|Alan Greenspan|USA
paul-volcker|Paul Volcker|USA
jerome-powell|Jerome Powell|USA
jill-biden|Jill Biden|USA
michelle-obama|Michelle Obama|USA
melania-trump|Melania Trump|USA
laura-bush|Laura Bush|USA
ivanka-trump|Ivanka Trump|USA
brian-deese|Brian Deese|USA
# GBR
samuel-hoare|Samuel Hoare|GBR
stanley-baldwin|Stanley Baldwin|GBR|prime-minister 1935-06-07 1937-05-28
ramsay-macdonald|Ramsay MacDonald|GBR|prime-minister 1929-06-05 1935-06-07
neville-chamberlain|Neville Chamberlain|GBR|prime-minister 1937-05-28 1940-05-10
clement-attlee|Clement Attlee|GBR|prime-minister 1945-07-26 1951-10-26
david-lloyd-george|David Lloyd George|GBR
herbert-asquith|Herbert Asquith|GBR
arthur-balfour|Arthur Balfour|GBR
william-gladstone|William Gladstone|GBR
benjamin-disraeli|Benjamin Disraeli|GBR
lord-palmerston|Lord Palmerston|GBR
lord-castlereagh|Lord Castlereagh|GBR
george-canning|George Canning|GBR
edward-grey|Edward Grey|GBR
john-simon|John Simon|GBR
lord-halifax|Lord Halifax|GBR|foreign-minister 1938-02-21 1940-12-22
ernest-bevin|Ernest Bevin|GBR|foreign-minister 1945-07-27 1951-03-09
herbert-morrison|Herbert Morrison|GBR|foreign-minister 1951-03 1951-10
selwyn-lloyd|Selwyn Lloyd|GBR|foreign-minister 1955-12 1960-07
rab-butler|Rab Butler|GBR
michael-stewart|Michael Stewart|GBR
george-brown|George Brown|GBR
anthony-crosland|Anthony Crosland|GBR
david-owen|David Owen|GBR|foreign-minister 1977-02 1979-05
lord-carrington|Lord Carrington|GBR|foreign-minister 1979-05 1982-04
francis-pym|Francis Pym|GBR|foreign-minister 1982-04 1983-06
geoffrey-howe|Geoffrey Howe|GBR|foreign-minister 1983-06 1989-07
douglas-hurd|Douglas Hurd|GBR
denis-healey|Denis Healey|GBR
penny-mordaunt|Penny Mordaunt|GBR
john-reid|John Reid|GBR
michael-heseltine|Michael Heseltine|GBR
george-younger|George Younger|GBR
nigel-lawson|Nigel Lawson|GBR
alistair-darling|Alistair Darling|GBR
rachel-reeves|Rachel Reeves|GBR
kwasi-kwarteng|Kwasi Kwarteng|GBR
ed-miliband|Ed Miliband|GBR
nicola-sturgeon|Nicola Sturgeon|GBR
tobias-ellwood|Tobias Ellwood|GBR
alistair-burt|Alistair Burt|GBR
alan-duncan|Alan Duncan|GBR
douglas-alexander|Douglas Alexander|GBR
leo-docherty|Leo Docherty|GBR
andrew-mitchell|Andrew Mitchell|GBR
priti-patel|Priti Patel|GBR
suella-braverman|Suella Braverman|GBR
amber-rudd|Amber Rudd|GBR
sajid-javid|Sajid Javid|GBR
matthew-rycroft|Matthew Rycroft|GBR
barbara-woodward|Barbara Woodward|GBR
lord-beaverbrook|Lord Beaverbrook|GBR
lord-mountbatten|Lord Mountbatten|GBR
bernard-montgomery|Bernard Montgomery|GBR
leslie-hore-belisha|Leslie Hore-Belisha|GBR
stafford-cripps|Stafford Cripps|GBR
clement-davies|Clement Davies|GBR
george-v|George V|GBR
george-vi|George VI|GBR
edward-viii|Edward VIII|GBR
queen-victoria|Queen Victoria|GBR
prince-philip|Prince Philip|GBR
prince-william|Prince William|GBR
princess-diana|Princess Diana|GBR
mark-sedwill|Mark Sedwill|GBR
# CAN
mackenzie-king|Mackenzie King|CAN|prime-minister 1935-10-23 1948-11-15
louis-st-laurent|Louis St. Laurent|CAN|prime-minister 1948-11-15 1957-06-21
pierre-trudeau|Pierre Trudeau|CAN|prime-minister 1968-04-20 1979-06-04, prime-minister 1980-03-03 1984-06-30
kim-campbell|Kim Campbell|CAN
lloyd-axworthy|Lloyd Axworthy|CAN
john-manley|John Manley|CAN
bill-graham|Bill Graham|CAN
peter-mackay|Peter MacKay|CAN
lawrence-cannon|Lawrence Cannon|CAN
john-baird|John Baird|CAN
rob-nicholson|Rob Nicholson|CAN
stephane-dion|Stéphane Dion|CAN
chrystia-freeland|Chrystia Freeland|CAN
francois-philippe-champagne|François-Philippe Champagne|CAN
marc-garneau|Marc Garneau|CAN
bill-blair|Bill Blair|CAN
dominic-leblanc|Dominic LeBlanc|CAN
pierre-poilievre|Pierre Poilievre|CAN
steve-verheul|Steve Verheul|CAN
larisa-galadza|Larisa Galadza|CAN
barbara-mcdougall|Barbara McDougall|CAN
perrin-beatty|Perrin Beatty|CAN
andre-ouellet|André Ouellet|CAN
pierre-pettigrew|Pierre Pettigrew|CAN
maxime-bernier|Maxime Bernier|CAN
david-emerson|David Emerson|CAN
# FRA
napoleon-bonaparte|Napoleon Bonaparte|FRA
napoleon-iii|Napoleon III|FRA
raymond-poincare|Raymond Poincaré|FRA
aristide-briand|Aristide Briand|FRA
georges-clemenceau|Georges Clemenceau|FRA
pierre-laval|Pierre Laval|FRA
edouard-herriot|Édouard Herriot|FRA
louis-barthou|Louis Barthou|FRA
leon-blum|Léon Blum|FRA
pierre-etienne-flandin|Pierre-Étienne Flandin|FRA
yvon-delbos|Yvon Delbos|FRA
georges-bonnet|Georges Bonnet|FRA
edouard-daladier|Édouard Daladier|FRA|prime-minister 1938-04-10 1940-03-21
paul-reynaud|Paul Reynaud|FRA
albert-lebrun|Albert Lebrun|FRA|president 1932-05-10 1940-07-11
philippe-petain|Philippe Pétain|FRA
maxime-weygand|Maxime Weygand|FRA
georges-bidault|Georges Bidault|FRA
robert-schuman|Robert Schuman|FRA|foreign-minister 1948-07 1953-01
pierre-mendes-france|Pierre Mendès-France|FRA
vincent-auriol|Vincent Auriol|FRA
antoine-pinay|Antoine Pinay|FRA
maurice-couve-de-murville|Maurice Couve de Murville|FRA|foreign-minister 1958-06 1968-05
michel-debre|Michel Debré|FRA
michel-jobert|Michel Jobert|FRA
claude-cheysson|Claude Cheysson|FRA|foreign-minister 1981-05 1984-12
roland-dumas|Roland Dumas|FRA
jean-bernard-raimond|Jean-Bernard Raimond|FRA|foreign-minister 1986-03 1988-05
edouard-balladur|Édouard Balladur|FRA
herve-de-charette|Hervé de Charette|FRA
pierre-beregovoy|Pierre Bérégovoy|FRA
michel-rocard|Michel Rocard|FRA
pierre-mauroy|Pierre Mauroy|FRA
bernard-cazeneuve|Bernard Cazeneuve|FRA
pierre-moscovici|Pierre Moscovici|FRA
bernard-emie|Bernard Émié|FRA
clement-beaune|Clément Beaune|FRA
edith-cresson|Édith Cresson|FRA
# DEU
otto-von-bismarck|Otto von Bismarck|DEU
wilhelm-ii|Wilhelm II|DEU
paul-von-hindenburg|Paul von Hindenburg|DEU
gustav-stresemann|Gustav Stresemann|DEU
heinrich-bruning|Heinrich Brüning|DEU
franz-von-papen|Franz von Papen|DEU
konstantin-von-neurath|Konstantin von Neurath|DEU|foreign-minister 1932-06 1938-02
joachim-von-ribbentrop|Joachim von Ribbentrop|DEU|foreign-minister 1938-02 1945-04
hermann-goring|Hermann Göring|DEU
joseph-goebbels|Joseph Goebbels|DEU
hjalmar-schacht|Hjalmar Schacht|DEU
rudolf-hess|Rudolf Hess|DEU
heinrich-himmler|Heinrich Himmler|DEU
walther-von-brauchitsch|Walther von Brauchitsch|DEU
heinrich-von-brentano|Heinrich von Brentano|DEU
walter-scheel|Walter Scheel|DEU
franz-josef-strauss|Franz Josef Strauss|DEU
gerhard-stoltenberg|Gerhard Stoltenberg|DEU
manfred-woerner|Manfred Woerner|DEU
karl-otto-poehl|Karl Otto Poehl|DEU
svenja-schulze|Svenja Schulze|DEU
horst-seehofer|Horst Seehofer|DEU
oskar-lafontaine|Oskar Lafontaine|DEU
egon-bahr|Egon Bahr|DEU
wolfgang-ischinger|Wolfgang Ischinger|DEU
christoph-heusgen|Christoph Heusgen|DEU
alfred-rosenberg|Alfred Rosenberg|DEU
sevim-dagdelen|Sevim Dağdelen|DEU
# CSK
konrad-henlein|Konrad Henlein|CSK
tomas-masaryk|Tomáš Masaryk|CSK
edvard-benes|Edvard Beneš|CSK
jan-masaryk|Jan Masaryk|CSK
emil-hacha|Emil Hácha|CSK
milan-hodza|Milan Hodža|CSK
kamil-krofta|Kamil Krofta|CSK
klement-gottwald|Klement Gottwald|CSK
alexander-dubcek|Alexander Dubček|CSK
jiri-dienstbier|Jiří Dienstbier|CSK
milos-jakes|Miloš Jakeš|CSK
josef-tiso|Josef Tiso|CSK
bohuslav-chnoupek|Bohuslav Chnoupek|CSK
jozef-moravcik|Jozef Moravčík|CSK
marian-calfa|Marián Čalfa|CSK
jan-strasky|Jan Stráský|CSK
# DDR
otto-grotewohl|Otto Grotewohl|DDR
wilhelm-pieck|Wilhelm Pieck|DDR
willi-stoph|Willi Stoph|DDR
hans-modrow|Hans Modrow|DDR
egon-krenz|Egon Krenz|DDR
lothar-de-maiziere|Lothar de Maizière|DDR
oskar-fischer|Oskar Fischer|DDR
markus-meckel|Markus Meckel|DDR
manfred-gerlach|Manfred Gerlach|DDR
sabine-bergmann-pohl|Sabine Bergmann-Pohl|DDR
# ITA
benito-mussolini|Benito Mussolini|ITA
galeazzo-ciano|Galeazzo Ciano|ITA
pietro-badoglio|Pietro Badoglio|ITA
victor-emmanuel-iii|Victor Emmanuel III|ITA
dino-grandi|Dino Grandi|ITA
alcide-de-gasperi|Alcide de Gasperi|ITA
carlo-sforza|Carlo Sforza|ITA
gianni-de-michelis|Gianni De Michelis|ITA
enzo-moavero-milanesi|Enzo Moavero Milanesi|ITA
giulio-terzi|Giulio Terzi|ITA
emma-bonino|Emma Bonino|ITA
carlo-calenda|Carlo Calenda|ITA
lorenzo-guerini|Lorenzo Guerini|ITA
roberta-pinotti|Roberta Pinotti|ITA
oscar-luigi-scalfaro|Oscar Luigi Scalfaro|ITA
umberto-bossi|Umberto Bossi|ITA
vincenzo-scotti|Vincenzo Scotti|ITA
emilio-colombo|Emilio Colombo|ITA
beniamino-andreatta|Beniamino Andreatta|ITA
antonio-martino|Antonio Martino|ITA
susanna-agnelli|Susanna Agnelli|ITA
# ESP
alfonso-xiii|Alfonso XIII|ESP
juan-negrin|Juan Negrín|ESP
manuel-azana|Manuel Azaña|ESP
largo-caballero|Largo Caballero|ESP
juan-carlos-i|Juan Carlos I|ESP
fernando-moran|Fernando Morán|ESP
francisco-fernandez-ordonez|Francisco Fernández Ordóñez|ESP
josep-pique|Josep Piqué|ESP
ana-palacio|Ana Palacio|ESP
trinidad-jimenez|Trinidad Jiménez|ESP
jose-manuel-garcia-margallo|José Manuel García-Margallo|ESP
alfonso-dastis|Alfonso Dastis|ESP
arancha-gonzalez-laya|Arancha González Laya|ESP
margarita-robles|Margarita Robles|ESP
gonzalo-queipo-de-llano|Gonzalo Queipo de Llano|ESP
carlos-westendorp|Carlos Westendorp|ESP
abel-matutes|Abel Matutes|ESP
# PRT
jaime-gama|Jaime Gama|PRT
anibal-cavaco-silva|Aníbal Cavaco Silva|PRT
jose-socrates|José Sócrates|PRT
pedro-passos-coelho|Pedro Passos Coelho|PRT
marcelo-rebelo-de-sousa|Marcelo Rebelo de Sousa|PRT
augusto-santos-silva|Augusto Santos Silva|PRT
joao-gomes-cravinho|João Gomes Cravinho|PRT
paulo-rangel|Paulo Rangel|PRT
joao-de-deus-pinheiro|João de Deus Pinheiro|PRT
antonio-martins-da-cruz|António Martins da Cruz|PRT
teresa-patricio-gouveia|Teresa Patrício Gouveia|PRT
antonio-monteiro|António Monteiro|PRT
diogo-freitas-do-amaral|Diogo Freitas do Amaral|PRT
luis-amado|Luís Amado|PRT
paulo-portas|Paulo Portas|PRT
rui-machete|Rui Machete|PRT
pedro-santana-lopes|Pedro Santana Lopes|PRT
# IRL
sean-lemass|Seán Lemass|IRL
brian-cowen|Brian Cowen|IRL
micheal-martin|Micheál Martin|IRL
simon-coveney|Simon Coveney|IRL
simon-harris|Simon Harris|IRL
dick-spring|Dick Spring|IRL
peter-barry|Peter Barry|IRL
michael-d-higgins|Michael D. Higgins|IRL
mary-robinson|Mary Robinson|IRL
mary-mcaleese|Mary McAleese|IRL
catherine-connolly|Catherine Connolly|IRL
helen-mcentee|Helen McEntee|IRL
gerry-adams|Gerry Adams|IRL
gerry-collins|Gerry Collins|IRL
david-andrews|David Andrews|IRL
ray-burke|Ray Burke|IRL
dermot-ahern|Dermot Ahern|IRL
eamon-gilmore|Eamon Gilmore|IRL
charles-flanagan|Charles Flanagan|IRL
patrick-hillery|Patrick Hillery|IRL
# NLD
hans-van-den-broek|Hans van den Broek|NLD
halbe-zijlstra|Halbe Zijlstra|NLD
sigrid-kaag|Sigrid Kaag|NLD
hanke-bruins-slot|Hanke Bruins Slot|NLD
david-van-weel|David van Weel|NLD
kajsa-ollongren|Kajsa Ollongren|NLD
ruben-brekelmans|Ruben Brekelmans|NLD
geert-wilders|Geert Wilders|NLD
queen-wilhelmina|Queen Wilhelmina|NLD
beatrix|Queen Beatrix|NLD
willem-alexander|Willem-Alexander|NLD
rob-jetten|Rob Jetten|NLD
joseph-luns|Joseph Luns|NLD
peter-kooijmans|Peter Kooijmans|NLD
hans-van-mierlo|Hans van Mierlo|NLD
jozias-van-aartsen|Jozias van Aartsen|NLD
uri-rosenthal|Uri Rosenthal|NLD
ben-knapen|Ben Knapen|NLD
# BEL
leopold-iii|Leopold III|BEL
leopold-ii|Leopold II|BEL
paul-henri-spaak|Paul-Henri Spaak|BEL
paul-van-zeeland|Paul van Zeeland|BEL
gaston-eyskens|Gaston Eyskens|BEL
mark-eyskens|Mark Eyskens|BEL
willy-claes|Willy Claes|BEL
erik-derycke|Erik Derycke|BEL
louis-michel|Louis Michel|BEL
steven-vanackere|Steven Vanackere|BEL
sophie-wilmes|Sophie Wilmès|BEL
hadja-lahbib|Hadja Lahbib|BEL
maxime-prevot|Maxime Prévot|BEL
jan-jambon|Jan Jambon|BEL
frank-vandenbroucke|Frank Vandenbroucke|BEL
philippe-goffin|Philippe Goffin|BEL
bernard-quintin|Bernard Quintin|BEL
baudouin|Baudouin|BEL
albert-ii-of-belgium|Albert II|BEL
philippe-of-belgium|Philippe of Belgium|BEL
# LUX
joseph-bech|Joseph Bech|LUX
gaston-thorn|Gaston Thorn|LUX
jacques-poos|Jacques Poos|LUX
jean-asselborn|Jean Asselborn|LUX
xavier-bettel|Xavier Bettel|LUX
luc-frieden|Luc Frieden|LUX
lydie-polfer|Lydie Polfer|LUX
jean-of-luxembourg|Jean of Luxembourg|LUX
henri-of-luxembourg|Henri of Luxembourg|LUX
guillaume-of-luxembourg|Guillaume of Luxembourg|LUX
# CHE
joseph-deiss|Joseph Deiss|CHE
simonetta-sommaruga|Simonetta Sommaruga|CHE
guy-parmelin|Guy Parmelin|CHE
karin-keller-sutter|Karin Keller-Sutter|CHE
flavio-cotti|Flavio Cotti|CHE
rene-felber|René Felber|CHE
arnold-koller|Arnold Koller|CHE
adolf-ogi|Adolf Ogi|CHE
otto-stich|Otto Stich|CHE
kaspar-villiger|Kaspar Villiger|CHE
jean-pascal-delamuraz|Jean-Pascal Delamuraz|CHE
ruth-dreifuss|Ruth Dreifuss|CHE
moritz-leuenberger|Moritz Leuenberger|CHE
pascal-couchepin|Pascal Couchepin|CHE
samuel-schmid|Samuel Schmid|CHE
hans-rudolf-merz|Hans-Rudolf Merz|CHE
eveline-widmer-schlumpf|Eveline Widmer-Schlumpf|CHE
ueli-maurer|Ueli Maurer|CHE
johann-schneider-ammann|Johann Schneider-Ammann|CHE
# AUT
kurt-schuschnigg|Kurt Schuschnigg|AUT
engelbert-dollfuss|Engelbert Dollfuß|AUT
arthur-seyss-inquart|Arthur Seyss-Inquart|AUT
alois-mock|Alois Mock|AUT
fred-sinowatz|Fred Sinowatz|AUT
peter-jankowitsch|Peter Jankowitsch|AUT
beate-meinl-reisinger|Beate Meinl-Reisinger|AUT
viktor-klima|Viktor Klima|AUT
reinhold-mitterlehner|Reinhold Mitterlehner|AUT
hartwig-loger|Hartwig Löger|AUT
brigitte-bierlein|Brigitte Bierlein|AUT
michael-linhart|Michael Linhart|AUT
# VAT
pope-pius-xi|Pope Pius XI|VAT
pope-pius-xii|Pope Pius XII|VAT
pope-john-xxiii|Pope John XXIII|VAT
pope-paul-vi|Pope Paul VI|VAT
pietro-parolin|Pietro Parolin|VAT
paul-richard-gallagher|Paul Richard Gallagher|VAT
angelo-sodano|Angelo Sodano|VAT
tarcisio-bertone|Tarcisio Bertone|VAT
federico-lombardi|Federico Lombardi|VAT
matteo-bruni|Matteo Bruni|VAT
joaquin-navarro-valls|Joaquín Navarro-Valls|VAT
agostino-casaroli|Agostino Casaroli|VAT
# SUN
leon-trotsky|Leon Trotsky|SUN
maxim-litvinov|Maxim Litvinov|SUN|foreign-minister 1930-07 1939-05
ivan-maisky|Ivan Maisky|SUN
kliment-voroshilov|Kliment Voroshilov|SUN
mikhail-kalinin|Mikhail Kalinin|SUN
nikolai-podgorny|Nikolai Podgorny|SUN
anatoly-dobrynin|Anatoly Dobrynin|SUN
nikolai-tikhonov|Nikolai Tikhonov|SUN
dmitry-yazov|Dmitry Yazov|SUN
gennady-gerasimov|Gennady Gerasimov|SUN
boris-pankin|Boris Pankin|SUN
alexander-bessmertnykh|Alexander Bessmertnykh|SUN
andrei-sakharov|Andrei Sakharov|SUN
georgy-chicherin|Georgy Chicherin|SUN
valentin-pavlov|Valentin Pavlov|SUN
# RUS
catherine-the-great|Catherine the Great|RUS
peter-the-great|Peter the Great|RUS
nicholas-ii|Nicholas II|RUS
alexander-kerensky|Alexander Kerensky|RUS
mikhail-galuzin|Mikhail Galuzin|RUS
igor-morgulov|Igor Morgulov|RUS
gennady-gatilov|Gennady Gatilov|RUS
dmitry-polyanskiy|Dmitry Polyanskiy|RUS
alexander-darchiev|Alexander Darchiev|RUS
andrei-kelin|Andrei Kelin|RUS
tatyana-moskalkova|Tatyana Moskalkova|RUS
igor-shuvalov|Igor Shuvalov|RUS
yury-borisov|Yury Borisov|RUS
alexander-lavrentiev|Alexander Lavrentiev|RUS
zamir-kabulov|Zamir Kabulov|RUS
rodion-miroshnik|Rodion Miroshnik|RUS
alexander-shokhin|Alexander Shokhin|RUS
ivan-silayev|Ivan Silayev|RUS
# UKR
andriy-taran|Andriy Taran|UKR
ihor-zhovkva|Ihor Zhovkva|UKR
roman-mashovets|Roman Mashovets|UKR
oleg-ustenko|Oleg Ustenko|UKR
olena-zelenska|Olena Zelenska|UKR
oleksandr-kubrakov|Oleksandr Kubrakov|UKR
iryna-vereshchuk|Iryna Vereshchuk|UKR
hanna-maliar|Hanna Maliar|UKR
olha-stefanishyna|Olha Stefanishyna|UKR
ivan-bakanov|Ivan Bakanov|UKR
vasyl-malyuk|Vasyl Malyuk|UKR
denys-monastyrsky|Denys Monastyrsky|UKR
ihor-klymenko|Ihor Klymenko|UKR
oleg-synegubov|Oleh Synyehubov|UKR
vitalii-kim|Vitalii Kim|UKR
andriy-kostin|Andriy Kostin|UKR
iryna-venediktova|Iryna Venediktova|UKR
kyrylo-tymoshenko|Kyrylo Tymoshenko|UKR
serhiy-nykyforov|Serhiy Nykyforov|UKR
oksana-markarova|Oksana Markarova|UKR
taras-kachka|Taras Kachka|UKR
dmytro-lubinets|Dmytro Lubinets|UKR
lyudmyla-denisova|Lyudmyla Denisova|UKR
heorhii-tykhyi|Heorhii Tykhyi|UKR
oleh-nikolenko|Oleh Nikolenko|UKR
andriy-smyrnov|Andriy Smyrnov|UKR
mykola-tochytskyi|Mykola Tochytskyi|UKR
hennadiy-udovenko|Hennadiy Udovenko|UKR
vitaliy-masol|Vitaliy Masol|UKR
vitold-fokin|Vitold Fokin|UKR
yukhym-zvyahilsky|Yukhym Zvyahilsky|UKR
yevhen-marchuk|Yevhen Marchuk|UKR
pavlo-lazarenko|Pavlo Lazarenko|UKR
valeriy-pustovoitenko|Valeriy Pustovoitenko|UKR
serhiy-arbuzov|Serhiy Arbuzov|UKR
# BLR
natalia-eismont|Natalia Eismont|BLR
vyacheslav-kebich|Vyacheslav Kebich|BLR
pyotr-kravchenko|Pyotr Kravchenko|BLR
uladzimir-syanko|Uladzimir Syanko|BLR
ivan-antonovich|Ivan Antonovich|BLR
ural-latypov|Ural Latypov|BLR
mikhail-khvostov|Mikhail Khvostov|BLR
myechyslaw-hryb|Myechyslaw Hryb|BLR
mikhail-chigir|Mikhail Chigir|BLR
sergei-ling|Sergei Ling|BLR
vladimir-yermoshin|Vladimir Yermoshin|BLR
gennady-novitsky|Gennady Novitsky|BLR
# MDA
alexandru-munteanu|Alexandru Munteanu|MDA
pavel-filip|Pavel Filip|MDA
nicolae-tiu|Nicolae Țîu|MDA
mihai-popov|Mihai Popov|MDA
nicolae-tabacaru|Nicolae Tăbăcaru|MDA
nicolae-cernomaz|Nicolae Cernomaz|MDA
nicolae-dudau|Nicolae Dudău|MDA
andrei-stratan|Andrei Stratan|MDA
andrei-galbur|Andrei Galbur|MDA
tudor-ulianovschi|Tudor Ulianovschi|MDA
aureliu-ciocoi|Aureliu Ciocoi|MDA
oleg-tulea|Oleg Țulea|MDA
marian-lupu|Marian Lupu|MDA
mircea-druc|Mircea Druc|MDA
valeriu-muravschi|Valeriu Muravschi|MDA
andrei-sangheli|Andrei Sangheli|MDA
ion-ciubuc|Ion Ciubuc|MDA
ion-sturza|Ion Sturza|MDA
dumitru-braghis|Dumitru Braghiș|MDA
zinaida-greceanii|Zinaida Greceanîi|MDA
vitalie-pirlog|Vitalie Pîrlog|MDA
chiril-gaburici|Chiril Gaburici|MDA
valeriu-strelet|Valeriu Streleț|MDA
gheorghe-brega|Gheorghe Brega|MDA
ion-chicu|Ion Chicu|MDA
# GEO
tea-tsulukiani|Tea Tsulukiani|GEO
shalva-papuashvili|Shalva Papuashvili|GEO
alexander-chikvaidze|Alexander Chikvaidze|GEO
irakli-menagarishvili|Irakli Menagarishvili|GEO
tedo-japaridze|Tedo Japaridze|GEO
tamar-beruchashvili|Tamar Beruchashvili|GEO
niko-lekishvili|Niko Lekishvili|GEO
vazha-lordkipanidze|Vazha Lordkipanidze|GEO
giorgi-arsenishvili|Giorgi Arsenishvili|GEO
avtandil-jorbenadze|Avtandil Jorbenadze|GEO
jaba-ioseliani|Jaba Ioseliani|GEO
tengiz-sigua|Tengiz Sigua|GEO
besarion-gugushvili|Besarion Gugushvili|GEO
otar-patsatsia|Otar Patsatsia|GEO
lado-gurgenidze|Lado Gurgenidze|GEO
grigol-mgaloblishvili|Grigol Mgaloblishvili|GEO
vano-merabishvili|Vano Merabishvili|GEO
# ARM
armen-grigoryan|Armen Grigoryan|ARM
alen-simonyan|Alen Simonyan|ARM
mher-grigoryan|Mher Grigoryan|ARM
anna-naghdalyan|Anna Naghdalyan|ARM
ani-badalyan|Ani Badalyan|ARM
samvel-karapetyan|Samvel Karapetyan|ARM
raffi-hovannisian|Raffi Hovannisian|ARM
vahan-papazyan|Vahan Papazyan|ARM
alexander-arzumanyan|Alexander Arzumanyan|ARM
vazgen-manukyan|Vazgen Manukyan|ARM
gagik-harutyunyan|Gagik Harutyunyan|ARM
khosrov-harutyunyan|Khosrov Harutyunyan|ARM
hrant-bagratyan|Hrant Bagratyan|ARM
armen-darbinyan|Armen Darbinyan|ARM
vazgen-sargsyan|Vazgen Sargsyan|ARM
aram-sargsyan|Aram Sargsyan|ARM
# AZE
aykhan-hajizada|Aykhan Hajizada|AZE
leyla-abdullayeva|Leyla Abdullayeva|AZE
mikayil-jabbarov|Mikayil Jabbarov|AZE
tofig-gasimov|Tofig Gasimov|AZE
hasan-hasanov|Hasan Hasanov|AZE
tofig-zulfugarov|Tofig Zulfugarov|AZE
yaqub-mammadov|Yaqub Mammadov|AZE
isa-gambar|Isa Gambar|AZE
firuz-mustafayev|Firuz Mustafayev|AZE
rahim-huseynov|Rahim Huseynov|AZE
panah-huseynov|Panah Huseynov|AZE
surat-huseynov|Surat Huseynov|AZE
fuad-guliyev|Fuad Guliyev|AZE
# KAZ
zhaslan-madiyev|Zhaslan Madiyev|KAZ
roman-vassilenko|Roman Vassilenko|KAZ
aibek-smadiyarov|Aibek Smadiyarov|KAZ
ruslan-zhaksylykov|Ruslan Zhaksylykov|KAZ
maulen-ashimbayev|Maulen Ashimbayev|KAZ
erlan-koshanov|Erlan Koshanov|KAZ
akezhan-kazhegeldin|Akezhan Kazhegeldin|KAZ
serik-zhumangarin|Serik Zhumangarin|KAZ
kanat-bozumbayev|Kanat Bozumbayev|KAZ
berik-imashev|Berik Imashev|KAZ
toleutai-suleimenov|Toleutai Suleimenov|KAZ
uzakbay-karamanov|Uzakbay Karamanov|KAZ
sergey-tereshchenko|Sergey Tereshchenko|KAZ
nurlan-balgimbayev|Nurlan Balgimbayev|KAZ
# KGZ
ulukbek-maripov|Ulukbek Maripov|KGZ
kamchybek-tashiev|Kamchybek Tashiev|KGZ
edil-baisalov|Edil Baisalov|KGZ
askar-aitmatov|Askar Aitmatov|KGZ
alikbek-jekshenkulov|Alikbek Jekshenkulov|KGZ
ednan-karabaev|Ednan Karabaev|KGZ
kadyrbek-sarbayev|Kadyrbek Sarbayev|KGZ
talant-mamytov|Talant Mamytov|KGZ
nasirdin-isanov|Nasirdin Isanov|KGZ
tursunbek-chyngyshev|Tursunbek Chyngyshev|KGZ
apas-jumagulov|Apas Jumagulov|KGZ
kubanychbek-jumaliev|Kubanychbek Jumaliev|KGZ
jumabek-ibraimov|Jumabek Ibraimov|KGZ
amangeldy-muraliyev|Amangeldy Muraliyev|KGZ
nikolai-tanayev|Nikolai Tanayev|KGZ
azim-isabekov|Azim Isabekov|KGZ
iskenderbek-aidaraliyev|Iskenderbek Aidaraliyev|KGZ
igor-chudinov|Igor Chudinov|KGZ
zhantoro-satybaldiyev|Zhantoro Satybaldiyev|KGZ
djoomart-otorbaev|Djoomart Otorbaev|KGZ
sapar-isakov|Sapar Isakov|KGZ
mukhammedkalyi-abylgaziev|Mukhammedkalyi Abylgaziev|KGZ
kubatbek-boronov|Kubatbek Boronov|KGZ
artem-novikov|Artem Novikov|KGZ
# UZB
sodiq-safoev|Sodiq Safoev|UZB
furkat-sidikov|Furkat Sidikov|UZB
javlon-vakhabov|Javlon Vakhabov|UZB
ismatilla-irgashev|Ismatilla Irgashev|UZB
saida-mirziyoyeva|Saida Mirziyoyeva|UZB
sodiq-safoyev|Sodiq Safoyev|UZB
saidmukhtar-saidkasimov|Saidmukhtar Saidkasimov|UZB
abdulkhashim-mutalov|Abdulkhashim Mutalov|UZB
utkir-sultanov|Utkir Sultanov|UZB
# TUR
mustafa-kemal-ataturk|Mustafa Kemal Atatürk|TUR
celal-bayar|Celal Bayar|TUR
refik-saydam|Refik Saydam|TUR
sukru-saracoglu|Şükrü Saracoğlu|TUR
tevfik-rustu-aras|Tevfik Rüştü Aras|TUR
fatin-rustu-zorlu|Fatin Rüştü Zorlu|TUR
ihsan-sabri-caglayangil|İhsan Sabri Çağlayangil|TUR
bulend-ulusu|Bülend Ulusu|TUR
vahit-halefoglu|Vahit Halefoğlu|TUR
mehmet-kemal-bozay|Mehmet Kemal Bozay|TUR
emine-erdogan|Emine Erdoğan|TUR
abdulhamid-ii|Abdulhamid II|TUR
ali-bozer|Ali Bozer|TUR
ahmet-kurtcebe-alptemocin|Ahmet Kurtcebe Alptemoçin|TUR
safa-giray|Safa Giray|TUR
coskun-kirca|Coşkun Kırca|TUR
husamettin-cindoruk|Hüsamettin Cindoruk|TUR
# CYP
constantinos-kombos|Constantinos Kombos|CYP
ioannis-kasoulides|Ioannis Kasoulides|CYP
erato-kozakou-marcoullis|Erato Kozakou-Marcoullis|CYP
georgios-iacovou|George Iacovou|CYP
alecos-michaelides|Alecos Michaelides|CYP
giorgos-lillikas|Giorgos Lillikas|CYP
# GRC
king-constantine|King Constantine|GRC
eleftherios-venizelos|Eleftherios Venizelos|GRC
ioannis-metaxas|Ioannis Metaxas|GRC
alexandros-papagos|Alexandros Papagos|GRC
prokopis-pavlopoulos|Prokopis Pavlopoulos|GRC
katerina-sakellaropoulou|Katerina Sakellaropoulou|GRC
konstantinos-tasoulas|Konstantinos Tasoulas|GRC
theodoros-pangalos|Theodoros Pangalos|GRC
evangelos-venizelos|Evangelos Venizelos|GRC
dimitrios-droutsas|Dimitris Droutsas|GRC
lucas-papademos|Lucas Papademos|GRC
yanis-varoufakis|Yanis Varoufakis|GRC
panos-kammenos|Panos Kammenos|GRC
konstantinos-mitsotakis|Constantine Mitsotakis|GRC
michalis-papakonstantinou|Michalis Papakonstantinou|GRC
petros-molyviatis|Petros Molyviatis|GRC
stavros-lambrinidis|Stavros Lambrinidis|GRC
stavros-dimas|Stavros Dimas|GRC
georgios-katrougalos|Georgios Katrougalos|GRC
christos-sartzetakis|Christos Sartzetakis|GRC
konstantinos-stephanopoulos|Konstantinos Stephanopoulos|GRC
xenophon-zolotas|Xenophon Zolotas|GRC
panagiotis-pikrammenos|Panagiotis Pikrammenos|GRC
vassiliki-thanou|Vassiliki Thanou|GRC
ioannis-sarmas|Ioannis Sarmas|GRC
# POL
jozef-pilsudski|Józef Piłsudski|POL
jozef-beck|Józef Beck|POL
ignacy-moscicki|Ignacy Mościcki|POL
wladyslaw-sikorski|Władysław Sikorski|POL
stanislaw-mikolajczyk|Stanisław Mikołajczyk|POL
boleslaw-bierut|Bolesław Bierut|POL
adam-rapacki|Adam Rapacki|POL
czeslaw-kiszczak|Czesław Kiszczak|POL
leszek-balcerowicz|Leszek Balcerowicz|POL
krzysztof-skubiszewski|Krzysztof Skubiszewski|POL
bronislaw-geremek|Bronisław Geremek|POL
wladyslaw-bartoszewski|Władysław Bartoszewski|POL
marek-belka|Marek Belka|POL
jan-olszewski|Jan Olszewski|POL
andrzej-olechowski|Andrzej Olechowski|POL
dariusz-rosati|Dariusz Rosati|POL
szymon-szynkowski-vel-sek|Szymon Szynkowski vel Sęk|POL
jan-krzysztof-bielecki|Jan Krzysztof Bielecki|POL
waldemar-pawlak|Waldemar Pawlak|POL
hanna-suchocka|Hanna Suchocka|POL
jozef-oleksy|Józef Oleksy|POL
# CZE
tomas-petricek|Tomáš Petříček|CZE
petr-macinka|Petr Macinka|CZE
jana-cernochova|Jana Černochová|CZE
jan-kavan|Jan Kavan|CZE
alexandr-vondra|Alexandr Vondra|CZE
josef-zieleniec|Josef Zieleniec|CZE
jaroslav-sedivy|Jaroslav Šedivý|CZE
jan-kohout|Jan Kohout|CZE
martin-stropnicky|Martin Stropnický|CZE
jan-hamacek|Jan Hamáček|CZE
jakub-kulhanek|Jakub Kulhánek|CZE
josef-tosovsky|Josef Tošovský|CZE
vladimir-spidla|Vladimír Špidla|CZE
stanislav-gross|Stanislav Gross|CZE
jiri-rusnok|Jiří Rusnok|CZE
# SVK
ivan-korcok|Ivan Korčok|SVK
rastislav-kacer|Rastislav Káčer|SVK
eduard-heger|Eduard Heger|SVK
ludovit-odor|Ľudovít Ódor|SVK
eduard-kukan|Eduard Kukan|SVK
jan-kubis|Ján Kubiš|SVK
robert-kalinak|Robert Kaliňák|SVK
milan-knazko|Milan Kňažko|SVK
juraj-schenk|Juraj Schenk|SVK
pavol-hamzik|Pavol Hamžík|SVK
zdenka-kramplova|Zdenka Kramplová|SVK
miroslav-wlachovsky|Miroslav Wlachovský|SVK
michal-kovac|Michal Kováč|SVK
rudolf-schuster|Rudolf Schuster|SVK
# HUN
miklos-horthy|Miklós Horthy|HUN
julius-gombos|Julius Gombos|HUN
pal-teleki|Pál Teleki|HUN
kalman-de-kanya|Kalman de Kanya|HUN
imre-nagy|Imre Nagy|HUN
matyas-rakosi|Mátyás Rákosi|HUN
laszlo-kovacs|László Kovács|HUN
geza-jeszenszky|Géza Jeszenszky|HUN
janos-martonyi|János Martonyi|HUN
tibor-navracsics|Tibor Navracsics|HUN
peter-balazs|Péter Balázs|HUN
kinga-goncz|Kinga Göncz|HUN
arpad-goncz|Árpád Göncz|HUN
karoly-grosz|Károly Grósz|HUN
miklos-nemeth|Miklós Németh|HUN
peter-magyar|Péter Magyar|HUN
ferenc-somogyi|Ferenc Somogyi|HUN
matyas-szuros|Mátyás Szűrös|HUN
ferenc-madl|Ferenc Mádl|HUN
pal-schmitt|Pál Schmitt|HUN
laszlo-kover|László Kövér|HUN
peter-boross|Péter Boross|HUN
# ROU
king-carol|King Carol|ROU
king-michael|King Michael|ROU
ion-antonescu|Ion Antonescu|ROU
nicolae-titulescu|Nicolae Titulescu|ROU
ana-pauker|Ana Pauker|ROU
petru-groza|Petru Groza|ROU
ion-iliescu|Ion Iliescu|ROU
emil-constantinescu|Emil Constantinescu|ROU
adrian-nastase|Adrian Năstase|ROU
calin-popescu-tariceanu|Călin Popescu-Tăriceanu|ROU
victor-ponta|Victor Ponta|ROU
teodor-melescanu|Teodor Meleșcanu|ROU
titus-corlatean|Titus Corlățean|ROU
bogdan-aurescu|Bogdan Aurescu|ROU
luminita-odobescu|Luminița Odobescu|ROU
oana-toiu|Oana Țoiu|ROU
marcel-ciolacu|Marcel Ciolacu|ROU
nicolae-ciuca|Nicolae Ciucă|ROU
ilie-bolojan|Ilie Bolojan|ROU
mircea-geoana|Mircea Geoană|ROU
cristian-diaconescu|Cristian Diaconescu|ROU
sergiu-celac|Sergiu Celac|ROU
adrian-severin|Adrian Severin|ROU
andrei-plesu|Andrei Pleșu|ROU
petre-roman|Petre Roman|ROU
mihai-razvan-ungureanu|Mihai Răzvan Ungureanu|ROU
adrian-cioroianu|Adrian Cioroianu|ROU
lazar-comanescu|Lazăr Comănescu|ROU
teodor-baconschi|Teodor Baconschi|ROU
andrei-marga|Andrei Marga|ROU
ramona-manescu|Ramona Mănescu|ROU
emil-hurezeanu|Emil Hurezeanu|ROU
theodor-stolojan|Theodor Stolojan|ROU
nicolae-vacaroiu|Nicolae Văcăroiu|ROU
victor-ciorbea|Victor Ciorbea|ROU
gavril-dejeu|Gavril Dejeu|ROU
radu-vasile|Radu Vasile|ROU
alexandru-athanasiu|Alexandru Athanasiu|ROU
mugur-isarescu|Mugur Isărescu|ROU
eugen-bejinariu|Eugen Bejinariu|ROU
emil-boc|Emil Boc|ROU
catalin-predoiu|Cătălin Predoiu|ROU
sorin-cimpeanu|Sorin Cîmpeanu|ROU
dacian-ciolos|Dacian Cioloș|ROU
sorin-grindeanu|Sorin Grindeanu|ROU
mihai-tudose|Mihai Tudose|ROU
mihai-fifor|Mihai Fifor|ROU
viorica-dancila|Viorica Dăncilă|ROU
ludovic-orban|Ludovic Orban|ROU
florin-citu|Florin Cîțu|ROU
# BGR
king-boris|King Boris|BGR
georgi-dimitrov|Georgi Dimitrov|BGR
petar-mladenov|Petar Mladenov|BGR
zhelyu-zhelev|Zhelyu Zhelev|BGR
petar-stoyanov|Petar Stoyanov|BGR
rosen-plevneliev|Rosen Plevneliev|BGR
iliana-iotova|Iliana Iotova|BGR
ivan-kostov|Ivan Kostov|BGR
simeon-saxe-coburg-gotha|Simeon Saxe-Coburg-Gotha|BGR
solomon-passy|Solomon Passy|BGR
ivaylo-kalfin|Ivailo Kalfin|BGR
nickolay-mladenov|Nikolay Mladenov|BGR
kristian-vigenin|Kristian Vigenin|BGR
daniel-mitov|Daniel Mitov|BGR
ekaterina-zaharieva|Ekaterina Zaharieva|BGR
kiril-petkov|Kiril Petkov|BGR
nikolai-denkov|Nikolay Denkov|BGR
galab-donev|Galab Donev|BGR
mariya-gabriel|Mariya Gabriel|BGR
rosen-zhelyazkov|Rosen Zhelyazkov|BGR
georg-georgiev|Georg Georgiev|BGR
plamen-oresharski|Plamen Oresharski|BGR
delyan-dobrev|Delyan Dobrev|BGR
viktor-valkov|Viktor Valkov|BGR
stoyan-ganev|Stoyan Ganev|BGR
stanislav-daskalov|Stanislav Daskalov|BGR
georgi-pirinski|Georgi Pirinski|BGR
stoyan-stalev|Stoyan Stalev|BGR
nadezhda-mihaylova|Nadezhda Mihaylova|BGR
rumiana-jeleva|Rumiana Jeleva|BGR
marin-raykov|Marin Raykov|BGR
radi-naydenov|Radi Naydenov|BGR
svetlan-stoev|Svetlan Stoev|BGR
teodora-genchovska|Teodora Genchovska|BGR
nikolay-milkov|Nikolay Milkov|BGR
ivan-kondov|Ivan Kondov|BGR
georgi-atanasov|Georgi Atanasov|BGR
andrey-lukanov|Andrey Lukanov|BGR
dimitar-popov|Dimitar Popov|BGR
filip-dimitrov|Filip Dimitrov|BGR
lyuben-berov|Lyuben Berov|BGR
reneta-indzhova|Reneta Indzhova|BGR
zhan-videnov|Zhan Videnov|BGR
stefan-sofiyanski|Stefan Sofiyanski|BGR
simeon-sakskoburggotski|Simeon Sakskoburggotski|BGR
georgi-bliznashki|Georgi Bliznashki|BGR
ognyan-gerdzhikov|Ognyan Gerdzhikov|BGR
stefan-yanev|Stefan Yanev|BGR
dimitar-glavchev|Dimitar Glavchev|BGR
# YUG
king-alexander|King Alexander|YUG
prince-paul|Prince Paul|YUG
king-peter-ii|King Peter II|YUG
milan-stoyadinovitch|Milan Stoyadinovitch|YUG
dragoljub-mihailovic|Dragoljub Mihailovic|YUG
budimir-loncar|Budimir Lončar|YUG
raif-dizdarevic|Raif Dizdarević|YUG
branko-mikulic|Branko Mikulić|YUG
ante-markovic|Ante Marković|YUG
zivadin-jovanovic|Živadin Jovanović|YUG
borisav-jovic|Borisav Jović|YUG
dobrica-cosic|Dobrica Ćosić|YUG
zoran-lilic|Zoran Lilić|YUG
svetozar-marovic|Svetozar Marović|YUG
milan-panic|Milan Panić|YUG
radoje-kontic|Radoje Kontić|YUG
momir-bulatovic|Momir Bulatović|YUG
zoran-zizic|Zoran Žižić|YUG
dragisa-pesic|Dragiša Pešić|YUG
# SRB
zoran-dindic|Zoran Djindjić|SRB
mirko-cvetkovic|Mirko Cvetković|SRB
ana-brnabic|Ana Brnabić|SRB
milos-vucevic|Miloš Vučević|SRB
duro-macut|Djuro Macut|SRB
nikola-selakovic|Nikola Selaković|SRB
ivan-mrkic|Ivan Mrkić|SRB
goran-svilanovic|Goran Svilanović|SRB
vuk-draskovic|Vuk Drašković|SRB
nenad-popovic|Nenad Popović|SRB
aleksandar-vulin|Aleksandar Vulin|SRB
sinisa-mali|Siniša Mali|SRB
milan-milutinovic|Milan Milutinović|SRB
natasa-micic|Nataša Mićić|SRB
slavica-dukic-dejanovic|Slavica Đukić Dejanović|SRB
stanko-radmilovic|Stanko Radmilović|SRB
dragutin-zelenovic|Dragutin Zelenović|SRB
radoman-bozovic|Radoman Božović|SRB
nikola-sainovic|Nikola Šainović|SRB
mirko-marjanovic|Mirko Marjanović|SRB
milomir-minic|Milomir Minić|SRB
zoran-zivkovic|Zoran Živković|SRB
# HRV
kolinda-grabar-kitarovic|Kolinda Grabar-Kitarović|HRV
zoran-milanovic|Zoran Milanović|HRV
ivo-josipovic|Ivo Josipović|HRV
gordan-grlic-radman|Gordan Grlić Radman|HRV
marija-pejcinovic-buric|Marija Pejčinović Burić|HRV
vesna-pusic|Vesna Pusić|HRV
mate-granic|Mate Granić|HRV
ivica-racan|Ivica Račan|HRV
tonino-picula|Tonino Picula|HRV
miro-kovac|Miro Kovač|HRV
ante-pavelic|Ante Pavelić|HRV
zvonimir-separovic|Zvonimir Šeparović|HRV
zdenko-skrabalo|Zdenko Škrabalo|HRV
miomir-zuzul|Miomir Žužul|HRV
gordan-jandrokovic|Gordan Jandroković|HRV
davor-ivo-stier|Davor Ivo Stier|HRV
vlatko-pavletic|Vlatko Pavletić|HRV
zlatko-tomcic|Zlatko Tomčić|HRV
josip-manolic|Josip Manolić|HRV
franjo-greguric|Franjo Gregurić|HRV
hrvoje-sarinic|Hrvoje Šarinić|HRV
nikica-valentic|Nikica Valentić|HRV
zlatko-matesa|Zlatko Mateša|HRV
tihomir-oreskovic|Tihomir Orešković|HRV
# SVN
milan-kucan|Milan Kučan|SVN
danilo-turk|Danilo Türk|SVN
natasa-pirc-musar|Nataša Pirc Musar|SVN
robert-golob|Robert Golob|SVN
marjan-sarec|Marjan Šarec|SVN
alenka-bratusek|Alenka Bratušek|SVN
tanja-fajon|Tanja Fajon|SVN
anze-logar|Anže Logar|SVN
dimitrij-rupel|Dimitrij Rupel|SVN
karl-erjavec|Karl Erjavec|SVN
lojze-peterle|Lojze Peterle|SVN
zoran-thaler|Zoran Thaler|SVN
davorin-kracun|Davorin Kračun|SVN
boris-frlec|Boris Frlec|SVN
ivo-vajgl|Ivo Vajgl|SVN
samuel-zbogar|Samuel Žbogar|SVN
andrej-bajuk|Andrej Bajuk|SVN
anton-rop|Anton Rop|SVN
# BIH
denis-becirovic|Denis Bećirović|BIH
zeljko-komsic|Željko Komšić|BIH
zeljka-cvijanovic|Željka Cvijanović|BIH
bakir-izetbegovic|Bakir Izetbegović|BIH
sefik-dzaferovic|Šefik Džaferović|BIH
elmedin-konakovic|Elmedin Konaković|BIH
bisera-turkovic|Bisera Turković|BIH
dragan-covic|Dragan Čović|BIH
borjana-kristo|Borjana Krišto|BIH
christian-schmidt|Christian Schmidt|BIH
valentin-inzko|Valentin Inzko|BIH
irfan-ljubijankic|Irfan Ljubijankić|BIH
muhamed-sacirbey|Muhamed Sacirbey|BIH
jadranko-prlic|Jadranko Prlić|BIH
zlatko-lagumdzija|Zlatko Lagumdžija|BIH
mladen-ivanic|Mladen Ivanić|BIH
sven-alkalaj|Sven Alkalaj|BIH
igor-crnadak|Igor Crnadak|BIH
spasoje-tusevljak|Spasoje Tuševljak|BIH
martin-raguz|Martin Raguž|BIH
bozidar-matic|Božidar Matić|BIH
dragan-mikerevic|Dragan Mikerević|BIH
adnan-terzic|Adnan Terzić|BIH
nikola-spiric|Nikola Špirić|BIH
vjekoslav-bevanda|Vjekoslav Bevanda|BIH
denis-zvizdic|Denis Zvizdić|BIH
zoran-tegeltija|Zoran Tegeltija|BIH
zivko-radisic|Živko Radišić|BIH
ante-jelavic|Ante Jelavić|BIH
jozo-krizanovic|Jozo Križanović|BIH
beriz-belkic|Beriz Belkić|BIH
mirko-sarovic|Mirko Šarović|BIH
borislav-paravac|Borislav Paravac|BIH
ivo-miro-jovic|Ivo Miro Jović|BIH
nebojsa-radmanovic|Nebojša Radmanović|BIH
jure-pelivan|Jure Pelivan|BIH
mile-akmadzic|Mile Akmadžić|BIH
hasan-muratovic|Hasan Muratović|BIH
# MNE
jakov-milatovic|Jakov Milatović|MNE
filip-vujanovic|Filip Vujanović|MNE
milojko-spajic|Milojko Spajić|MNE
dritan-abazovic|Dritan Abazović|MNE
zdravko-krivokapic|Zdravko Krivokapić|MNE
dusko-markovic|Duško Marković|MNE
igor-luksic|Igor Lukšić|MNE
srdan-darmanovic|Srdjan Darmanovic|MNE
ervin-ibrahimovic|Ervin Ibrahimovic|MNE
miodrag-vlahovic|Miodrag Vlahović|MNE
milan-rocen|Milan Roćen|MNE
nebojsa-kaluderovic|Nebojša Kaluđerović|MNE
dorde-radulovic|Đorđe Radulović|MNE
ranko-krivokapic|Ranko Krivokapić|MNE
filip-ivanovic|Filip Ivanović|MNE
zeljko-sturanovic|Željko Šturanović|MNE
# MKD
boris-trajkovski|Boris Trajkovski|MKD
gjorge-ivanov|Gjorge Ivanov|MKD
stevo-pendarovski|Stevo Pendarovski|MKD
gordana-siljanovska-davkova|Gordana Siljanovska-Davkova|MKD
dimitar-kovacevski|Dimitar Kovačevski|MKD
hristijan-mickoski|Hristijan Mickoski|MKD
nikola-dimitrov|Nikola Dimitrov|MKD
bujar-osmani|Bujar Osmani|MKD
timco-mucunski|Timčo Mucunski|MKD
kiro-gligorov|Kiro Gligorov|MKD
antonio-milososki|Antonio Milososki|MKD
nikola-poposki|Nikola Poposki|MKD
denko-maleski|Denko Maleski|MKD
stevo-crvenkovski|Stevo Crvenkovski|MKD
ljubomir-frckoski|Ljubomir Frčkoski|MKD
blagoj-handziski|Blagoj Handžiski|MKD
aleksandar-dimitrov|Aleksandar Dimitrov|MKD
srgjan-kerim|Srgjan Kerim|MKD
ilinka-mitreva|Ilinka Mitreva|MKD
slobodan-casule|Slobodan Čašule|MKD
savo-klimovski|Savo Klimovski|MKD
ljupco-jordanovski|Ljupčo Jordanovski|MKD
nikola-kljusev|Nikola Kljusev|MKD
radmila-sekerinska|Radmila Šekerinska|MKD
hari-kostov|Hari Kostov|MKD
vlado-buckovski|Vlado Bučkovski|MKD
emil-dimitriev|Emil Dimitriev|MKD
oliver-spasovski|Oliver Spasovski|MKD
talat-xhaferi|Talat Xhaferi|MKD
# XKX
vjosa-osmani|Vjosa Osmani|XKX
ibrahim-rugova|Ibrahim Rugova|XKX
atifete-jahjaga|Atifete Jahjaga|XKX
isa-mustafa|Isa Mustafa|XKX
enver-hoxhaj|Enver Hoxhaj|XKX
donika-gervalla-schwarz|Donika Gërvalla|XKX
kadri-veseli|Kadri Veseli|XKX
behgjet-pacolli|Behgjet Pacolli|XKX
glauk-konjufca|Glauk Konjufca|XKX
meliza-haradinaj-stublla|Meliza Haradinaj-Stublla|XKX
jakup-krasniqi|Jakup Krasniqi|XKX
bajram-rexhepi|Bajram Rexhepi|XKX
bajram-kosumi|Bajram Kosumi|XKX
agim-ceku|Agim Çeku|XKX
avdullah-hoti|Avdullah Hoti|XKX
# ALB
king-zog|King Zog|ALB
bujar-nishani|Bujar Nishani|ALB
ilir-meta|Ilir Meta|ALB
bajram-begaj|Bajram Begaj|ALB
olta-xhacka|Olta Xhaçka|ALB
igli-hasani|Igli Hasani|ALB
elisa-spiropali|Elisa Spiropali|ALB
ditmir-bushati|Ditmir Bushati|ALB
gent-cakaj|Gent Cakaj|ALB
paskal-milo|Paskal Milo|ALB
pandeli-majko|Pandeli Majko|ALB
alfred-serreqi|Alfred Serreqi|ALB
tritan-shehu|Tritan Shehu|ALB
arjan-starova|Arjan Starova|ALB
arta-dade|Arta Dade|ALB
kastriot-islami|Kastriot Islami|ALB
besnik-mustafaj|Besnik Mustafaj|ALB
lulzim-basha|Lulzim Basha|ALB
edmond-haxhinasto|Edmond Haxhinasto|ALB
edmond-panariti|Edmond Panariti|ALB
aldo-bumci|Aldo Bumçi|ALB
rexhep-meidani|Rexhep Meidani|ALB
alfred-moisiu|Alfred Moisiu|ALB
bamir-topi|Bamir Topi|ALB
adil-carcani|Adil Çarçani|ALB
ylli-bufi|Ylli Bufi|ALB
vilson-ahmeti|Vilson Ahmeti|ALB
aleksander-meksi|Aleksandër Meksi|ALB
bashkim-fino|Bashkim Fino|ALB
# EST
urmas-reinsalu|Urmas Reinsalu|EST
eva-maria-liimets|Eva-Maria Liimets|EST
taavi-roivas|Taavi Rõivas|EST
hanno-pevkur|Hanno Pevkur|EST
konstantin-pats|Konstantin Päts|EST
jaan-manitski|Jaan Manitski|EST
trivimi-velliste|Trivimi Velliste|EST
juri-luik|Jüri Luik|EST
riivo-sinijarv|Riivo Sinijärv|EST
siim-kallas|Siim Kallas|EST
raul-malk|Raul Mälk|EST
kristiina-ojuland|Kristiina Ojuland|EST
rein-lang|Rein Lang|EST
keit-pentus-rosimannus|Keit Pentus-Rosimannus|EST
marina-kaljurand|Marina Kaljurand|EST
jurgen-ligi|Jürgen Ligi|EST
edgar-savisaar|Edgar Savisaar|EST
tiit-vahi|Tiit Vähi|EST
andres-tarand|Andres Tarand|EST
mart-siimann|Mart Siimann|EST
juhan-parts|Juhan Parts|EST
# LVA
guntis-ulmanis|Guntis Ulmanis|LVA
andris-berzins-president|Andris Bērziņš|LVA
indulis-berzins|Indulis Bērziņš|LVA
karlis-ulmanis|Kārlis Ulmanis|LVA
janis-jurkans|Jānis Jurkāns|LVA
georgs-andrejevs|Georgs Andrejevs|LVA
valdis-birkavs|Valdis Birkavs|LVA
sandra-kalniete|Sandra Kalniete|LVA
rihards-piks|Rihards Pīks|LVA
maris-riekstins|Māris Riekstiņš|LVA
aivis-ronis|Aivis Ronis|LVA
girts-valdis-kristovskis|Ģirts Valdis Kristovskis|LVA
anatolijs-gorbunovs|Anatolijs Gorbunovs|LVA
ivars-godmanis|Ivars Godmanis|LVA
maris-gailis|Māris Gailis|LVA
andris-skele|Andris Šķēle|LVA
guntars-krasts|Guntars Krasts|LVA
vilis-kristopans|Vilis Krištopans|LVA
einars-repse|Einars Repše|LVA
indulis-emsis|Indulis Emsis|LVA
aigars-kalvitis|Aigars Kalvītis|LVA
# LTU
antanas-smetona|Antanas Smetona|LTU
inga-ruginiene|Inga Ruginienė|LTU
gintautas-paluckas|Gintautas Paluckas|LTU
algirdas-saudargas|Algirdas Saudargas|LTU
povilas-gylys|Povilas Gylys|LTU
vygaudas-usackas|Vygaudas Ušackas|LTU
arturas-paulauskas|Artūras Paulauskas|LTU
kazimira-prunskiene|Kazimira Prunskienė|LTU
albertas-simenas|Albertas Šimėnas|LTU
gediminas-vagnorius|Gediminas Vagnorius|LTU
aleksandras-abisala|Aleksandras Abišala|LTU
bronislovas-lubys|Bronislovas Lubys|LTU
adolfas-slezevicius|Adolfas Šleževičius|LTU
laurynas-mindaugas-stankevicius|Laurynas Mindaugas Stankevičius|LTU
zigmantas-balcytis|Zigmantas Balčytis|LTU
gediminas-kirkilas|Gediminas Kirkilas|LTU
rimantas-sadzius|Rimantas Šadžius|LTU
# FIN
carl-gustaf-mannerheim|Carl Gustaf Mannerheim|FIN
juho-paasikivi|Juho Paasikivi|FIN
risto-ryti|Risto Ryti|FIN
vaino-tanner|Väinö Tanner|FIN
ilkka-kanerva|Ilkka Kanerva|FIN
antti-kaikkonen|Antti Kaikkonen|FIN
antti-rinne|Antti Rinne|FIN
kalevi-sorsa|Kalevi Sorsa|FIN
harri-holkeri|Harri Holkeri|FIN
esko-aho|Esko Aho|FIN
pertti-paasio|Pertti Paasio|FIN
paavo-vayrynen|Paavo Väyrynen|FIN
heikki-haavisto|Heikki Haavisto|FIN
anneli-jaatteenmaki|Anneli Jäätteenmäki|FIN
mari-kiviniemi|Mari Kiviniemi|FIN
# SWE
gustaf-v|Gustaf V|SWE
carl-xvi-gustaf|Carl XVI Gustaf|SWE
anna-lindh|Anna Lindh|SWE
laila-freivalds|Laila Freivalds|SWE
jan-eliasson|Jan Eliasson|SWE
maria-malmer-stenergard|Maria Malmer Stenergard|SWE
lena-hjelm-wallen|Lena Hjelm-Wallén|SWE
osten-unden|Östen Undén|SWE
sten-andersson|Sten Andersson|SWE
margaretha-af-ugglas|Margaretha af Ugglas|SWE
# NOR
haakon-vii|Haakon VII|NOR
harald-v|King Harald|NOR
vidkun-quisling|Vidkun Quisling|NOR
halvdan-koht|Halvdan Koht|NOR
knut-frydenlund|Knut Frydenlund|NOR
jan-petersen|Jan Petersen|NOR
jan-egeland|Jan Egeland|NOR
frank-bakke-jensen|Frank Bakke-Jensen|NOR
bjorn-arild-gram|Bjørn Arild Gram|NOR
tore-sandvik|Tore Sandvik|NOR
thorvald-stoltenberg|Thorvald Stoltenberg|NOR
johan-jorgen-holst|Johan Jørgen Holst|NOR
bjorn-tore-godal|Bjørn Tore Godal|NOR
olav-v|Olav V|NOR
jan-p-syse|Jan P. Syse|NOR
anne-enger-lahnstein|Anne Enger Lahnstein|NOR
# DNK
king-christian-x|King Christian X|DNK
margrethe-ii|Queen Margrethe|DNK
frederik-x|King Frederik|DNK
anker-jorgensen|Anker Jørgensen|DNK
uffe-ellemann-jensen|Uffe Ellemann-Jensen|DNK
villy-sovndal|Villy Søvndal|DNK
martin-lidegaard|Martin Lidegaard|DNK
anders-samuelsen|Anders Samuelsen|DNK
jens-frederik-nielsen|Jens-Frederik Nielsen|DNK
mute-egede|Múte Egede|DNK
niels-helveg-petersen|Niels Helveg Petersen|DNK
mogens-lykketoft|Mogens Lykketoft|DNK
lene-espersen|Lene Espersen|DNK
holger-k-nielsen|Holger K. Nielsen|DNK
# ISL
olafur-ragnar-grimsson|Ólafur Ragnar Grímsson|ISL
gudni-th-johannesson|Guðni Jóhannesson|ISL
halla-tomasdottir|Halla Tómasdóttir|ISL
katrin-jakobsdottir|Katrín Jakobsdóttir|ISL
bjarni-benediktsson|Bjarni Benediktsson|ISL
kristrun-frostadottir|Kristrún Frostadóttir|ISL
steingrimur-hermannsson|Steingrímur Hermannsson|ISL
geir-haarde|Geir Haarde|ISL
thorgerdur-katrin-gunnarsdottir|Þorgerður Katrín Gunnarsdóttir|ISL
gudlaugur-thor-thordarson|Guðlaugur Þór Þórðarson|ISL
sigmundur-david-gunnlaugsson|Sigmundur Davíð Gunnlaugsson|ISL
jon-baldvin-hannibalsson|Jón Baldvin Hannibalsson|ISL
halldor-asgrimsson|Halldór Ásgrímsson|ISL
valgerdur-sverrisdottir|Valgerður Sverrisdóttir|ISL
ingibjorg-solrun-gisladottir|Ingibjörg Sólrún Gísladóttir|ISL
ossur-skarphedinsson|Össur Skarphéðinsson|ISL
gunnar-bragi-sveinsson|Gunnar Bragi Sveinsson|ISL
lilja-dogg-alfredsdottir|Lilja Dögg Alfreðsdóttir|ISL
thordis-kolbrun-reykfjord-gylfadottir|Þórdís Kolbrún Reykfjörð Gylfadóttir|ISL
vigdis-finnbogadottir|Vigdís Finnbogadóttir|ISL
johanna-sigurdardottir|Jóhanna Sigurðardóttir|ISL
sigurdur-ingi-johannsson|Sigurður Ingi Jóhannsson|ISL
# MLT
eddie-fenech-adami|Edward Fenech Adami|MLT
robert-abela|Robert Abela|MLT
lawrence-gonzi|Lawrence Gonzi|MLT
george-vella|George Vella|MLT
ian-borg|Ian Borg|MLT
evarist-bartolo|Evarist Bartolo|MLT
karmenu-mifsud-bonnici|Karmenu Mifsud Bonnici|MLT
alfred-sant|Alfred Sant|MLT
guido-de-marco|Guido de Marco|MLT
joe-borg|Joe Borg|MLT
john-dalli|John Dalli|MLT
michael-frendo|Michael Frendo|MLT
tonio-borg|Tonio Borg|MLT
francis-zammit-dimech|Francis Zammit Dimech|MLT
carmelo-abela|Carmelo Abela|MLT
censu-tabone|Ċensu Tabone|MLT
ugo-mifsud-bonnici|Ugo Mifsud Bonnici|MLT
george-abela|George Abela|MLT
marie-louise-coleiro-preca|Marie-Louise Coleiro Preca|MLT
myriam-spiteri-debono|Myriam Spiteri Debono|MLT
# CHN
sun-yat-sen|Sun Yat-sen|CHN
wu-xueqian|Wu Xueqian|CHN
qian-qichen|Qian Qichen|CHN
huang-hua|Huang Hua|CHN|foreign-minister 1976-12 1982-11
qiao-guanhua|Qiao Guanhua|CHN
ji-pengfei|Ji Pengfei|CHN
chen-yi|Chen Yi|CHN
liu-shaoqi|Liu Shaoqi|CHN
lin-biao|Lin Biao|CHN
peng-dehuai|Peng Dehuai|CHN
hua-guofeng|Hua Guofeng|CHN
zhao-ziyang|Zhao Ziyang|CHN
hu-yaobang|Hu Yaobang|CHN
li-xiannian|Li Xiannian|CHN
yang-shangkun|Yang Shangkun|CHN
wu-yi|Wu Yi|CHN
zeng-qinghong|Zeng Qinghong|CHN
zeng-peiyan|Zeng Peiyan|CHN
liu-he|Liu He|CHN
liu-yandong|Liu Yandong|CHN
wang-yang|Wang Yang|CHN
wang-huning|Wang Huning|CHN
cai-qi|Cai Qi|CHN
hu-chunhua|Hu Chunhua|CHN
sun-chunlan|Sun Chunlan|CHN
zhang-guoqing|Zhang Guoqing|CHN
liu-guozhong|Liu Guozhong|CHN
xie-feng|Xie Feng|CHN
cui-tiankai|Cui Tiankai|CHN
liu-xiaoming|Liu Xiaoming|CHN
zhang-jun|Zhang Jun|CHN
fu-cong|Fu Cong|CHN
liu-jieyi|Liu Jieyi|CHN
li-baodong|Li Baodong|CHN
wang-guangya|Wang Guangya|CHN
luo-zhaohui|Luo Zhaohui|CHN
le-yucheng|Le Yucheng|CHN
zhang-yesui|Zhang Yesui|CHN
sun-weidong|Sun Weidong|CHN
deng-li|Deng Li|CHN
chen-xiaodong|Chen Xiaodong|CHN
zhong-shan|Zhong Shan|CHN
gao-hucheng|Gao Hucheng|CHN
chen-deming|Chen Deming|CHN
wang-wentao|Wang Wentao|CHN
li-chenggang|Li Chenggang|CHN
bo-xilai|Bo Xilai|CHN
liang-guanglie|Liang Guanglie|CHN|defence-minister 2008-03 2013-03
cao-gangchuan|Cao Gangchuan|CHN
chi-haotian|Chi Haotian|CHN
guan-youfei|Guan Youfei|CHN
zhang-youxia|Zhang Youxia|CHN
he-weidong|He Weidong|CHN
wu-qian|Wu Qian|CHN
tan-kefei|Tan Kefei|CHN
zhang-xiaogang|Zhang Xiaogang|CHN
ren-guoqiang|Ren Guoqiang|CHN
yang-yujun|Yang Yujun|CHN
geng-yansheng|Geng Yansheng|CHN
kong-quan|Kong Quan|CHN
zhang-qiyue|Zhang Qiyue|CHN
sun-yuxi|Sun Yuxi|CHN
zhu-bangzao|Zhu Bangzao|CHN
liu-weimin|Liu Weimin|CHN
shen-guofang|Shen Guofang|CHN
cui-dapeng|Cui Dapeng|CHN
shu-jueting|Shu Jueting|CHN
he-yongqian|He Yongqian|CHN
he-yadong|He Yadong|CHN
gao-feng|Gao Feng|CHN
shen-danyang|Shen Danyang|CHN
zhou-xiaochuan|Zhou Xiaochuan|CHN
yi-gang|Yi Gang|CHN
pan-gongsheng|Pan Gongsheng|CHN
lou-jiwei|Lou Jiwei|CHN
lan-foan|Lan Fo'an|CHN
zhang-xiaoqiang|Zhang Xiaoqiang|CHN
xu-caihou|Xu Caihou|CHN
guo-boxiong|Guo Boxiong|CHN
fan-changlong|Fan Changlong|CHN
xu-qiliang|Xu Qiliang|CHN
chen-wenqing|Chen Wenqing|CHN
shi-taifeng|Shi Taifeng|CHN
liu-xiaobo|Liu Xiaobo|CHN
chen-xu|Chen Xu|CHN
wu-jianmin|Wu Jianmin|CHN
lu-shaye|Lu Shaye|CHN
dai-bing|Dai Bing|CHN
geng-huichang|Geng Huichang|CHN
xu-feihong|Xu Feihong|CHN
zhai-jun|Zhai Jun|CHN
# HKG
carrie-lam|Carrie Lam|HKG
john-lee|John Lee|HKG
leung-chun-ying|Leung Chun-ying|HKG
donald-tsang|Donald Tsang|HKG
tung-chee-hwa|Tung Chee-hwa|HKG
joshua-wong|Joshua Wong|HKG
paul-chan|Paul Chan|HKG
# TWN
chiang-kai-shek|Chiang Kai-shek|TWN
chiang-ching-kuo|Chiang Ching-kuo|TWN
lee-teng-hui|Lee Teng-hui|TWN
wang-ching-wei|Wang Ching-wei|TWN
t-v-soong|T. V. Soong|TWN
h-h-kung|H. H. Kung|TWN
wellington-koo|Wellington Koo|TWN
quo-tai-chi|Quo Tai-chi|TWN
lien-chan|Lien Chan|TWN
su-tseng-chang|Su Tseng-chang|TWN
joseph-wu|Joseph Wu|TWN
lin-chia-lung|Lin Chia-lung|TWN
hsiao-bi-khim|Hsiao Bi-khim|TWN
su-chi|Su Chi|TWN
eric-chu|Eric Chu|TWN
cheng-li-wun|Cheng Li-wun|TWN
han-kuo-yu|Han Kuo-yu|TWN
wellington-koo-li-hsiung|Wellington Koo Li-hsiung|TWN
james-huang|James Huang|TWN
yu-shyi-kun|Yu Shyi-kun|TWN
joanne-ou|Joanne Ou|TWN
fredrick-chien|Fredrick Chien|TWN
john-chang|John Chang|TWN
jason-hu|Jason Hu|TWN
c-j-chen|Chen Chien-jen|TWN
tien-hung-mao|Tien Hung-mao|TWN
eugene-chien|Eugene Chien|TWN
mark-chen|Mark Chen|TWN
francisco-ou|Francisco Ou|TWN
timothy-yang|Timothy Yang|TWN
david-lin|David Lin|TWN
david-lee|David Lee|TWN
lee-huan|Lee Huan|TWN
hau-pei-tsun|Hau Pei-tsun|TWN
vincent-siew|Vincent Siew|TWN
tang-fei|Tang Fei|TWN
chang-chun-hsiung|Chang Chun-hsiung|TWN
frank-hsieh|Frank Hsieh|TWN
liu-chao-shiuan|Liu Chao-shiuan|TWN
wu-den-yih|Wu Den-yih|TWN
sean-chen|Sean Chen|TWN
jiang-yi-huah|Jiang Yi-huah|TWN
mao-chi-kuo|Mao Chi-kuo|TWN
simon-chang|Simon Chang|TWN
lin-chuan|Lin Chuan|TWN
chen-chien-jen|Chen Chien-jen|TWN
cho-jung-tai|Cho Jung-tai|TWN
# JPN
hirohito|Hirohito|JPN
akihito|Akihito|JPN
fumimaro-konoe|Fumimaro Konoe|JPN
hideki-tojo|Hideki Tōjō|JPN
koki-hirota|Koki Hirota|JPN
hachiro-arita|Hachiro Arita|JPN
kazushige-ugaki|Kazushige Ugaki|JPN
yosuke-matsuoka|Yosuke Matsuoka|JPN
mamoru-shigemitsu|Mamoru Shigemitsu|JPN
shigenori-togo|Shigenori Togo|JPN
nobuyuki-abe|Nobuyuki Abe|JPN
mitsumasa-yonai|Mitsumasa Yonai|JPN
kantaro-suzuki|Kantaro Suzuki|JPN
shigeru-yoshida|Shigeru Yoshida|JPN
ichiro-hatoyama|Ichiro Hatoyama|JPN
tanzan-ishibashi|Tanzan Ishibashi|JPN
takeo-miki|Takeo Miki|JPN
takeo-fukuda|Takeo Fukuda|JPN
shintaro-abe|Shintaro Abe|JPN
tadashi-kuranari|Tadashi Kuranari|JPN
sosuke-uno|Sosuke Uno|JPN
taro-nakayama|Taro Nakayama|JPN
michio-watanabe|Michio Watanabe|JPN
yohei-kono|Yohei Kono|JPN
hirofumi-nakasone|Hirofumi Nakasone|JPN
takeaki-matsumoto|Takeaki Matsumoto|JPN
seiji-kihara|Seiji Kihara|JPN
minoru-kihara|Minoru Kihara|JPN
gen-nakatani|Gen Nakatani|JPN
yasukazu-hamada|Yasukazu Hamada|JPN
tomomi-inada|Tomomi Inada|JPN
nobuo-kishi|Nobuo Kishi|JPN
shinjiro-koizumi|Shinjiro Koizumi|JPN
shigeru-kitamura|Shigeru Kitamura|JPN
ryosei-akazawa|Ryosei Akazawa|JPN
yasutoshi-nishimura|Yasutoshi Nishimura|JPN
hiroshige-seko|Hiroshige Seko|JPN
akira-amari|Akira Amari|JPN
haruhiko-kuroda|Haruhiko Kuroda|JPN
kazuo-ueda|Kazuo Ueda|JPN
hirokazu-matsuno|Hirokazu Matsuno|JPN
nobuteru-ishihara|Nobuteru Ishihara|JPN
shintaro-ishihara|Shintaro Ishihara|JPN
hiroyuki-hosoda|Hiroyuki Hosoda|JPN
morihiro-hosokawa|Morihiro Hosokawa|JPN
tsutomu-hata|Tsutomu Hata|JPN
masako|Masako|JPN
katsunobu-kato|Katsunobu Kato|JPN
shunichi-suzuki|Shunichi Suzuki|JPN
hajime-tamura|Hajime Tamura|JPN
kabun-muto|Kabun Muto|JPN
koji-kakizawa|Koji Kakizawa|JPN
yukihiko-ikeda|Yukihiko Ikeda|JPN
# KOR
han-duck-soo|Han Duck-soo|KOR
han-seung-soo|Han Seung-soo|KOR
hwang-kyo-ahn|Hwang Kyo-ahn|KOR
song-min-soon|Song Min-soon|KOR
yu-myung-hwan|Yu Myung-hwan|KOR
kim-sung-hwan|Kim Sung-hwan|KOR
suh-hoon|Suh Hoon|KOR
lee-nak-yon|Lee Nak-yon|KOR
chung-sye-kyun|Chung Sye-kyun|KOR
choi-sang-mok|Choi Sang-mok|KOR
kim-min-seok|Kim Min-seok|KOR
kim-yong-hyun|Kim Yong-hyun|KOR
lee-jong-sup|Lee Jong-sup|KOR
shin-won-sik|Shin Won-sik|KOR
wi-sung-lac|Wi Sung-lac|KOR
cho-myoung-gyon|Cho Myoung-gyon|KOR
chung-dong-young|Chung Dong-young|KOR
lee-hae-chan|Lee Hae-chan|KOR
choi-kyu-hah|Choi Kyu-hah|KOR
park-chung-hee|Park Chung-hee|KOR|president 1963-12-17 1979-10-26
kim-jong-pil|Kim Jong-pil|KOR
choo-kyung-ho|Choo Kyung-ho|KOR
ahn-duk-geun|Ahn Duk-geun|KOR
kim-jung-kwan|Kim Jung-kwan|KOR
yeo-han-koo|Yeo Han-koo|KOR
choi-ho-joong|Choi Ho-joong|KOR
lee-sang-ock|Lee Sang-ock|KOR
han-sung-joo|Han Sung-joo|KOR
gong-ro-myung|Gong Ro-myung|KOR
yoo-chong-ha|Yoo Chong-ha|KOR
park-chung-soo|Park Chung-soo|KOR
hong-soon-young|Hong Soon-young|KOR
lee-joung-binn|Lee Joung-binn|KOR
choi-sung-hong|Choi Sung-hong|KOR
yoon-young-kwan|Yoon Young-kwan|KOR
lee-ju-ho|Lee Ju-ho|KOR
kang-young-hoon|Kang Young-hoon|KOR
ro-jai-bong|Ro Jai-bong|KOR
chung-won-shik|Chung Won-shik|KOR
hyun-soong-jong|Hyun Soong-jong|KOR
hwang-in-sung|Hwang In-sung|KOR
lee-hoi-chang|Lee Hoi-chang|KOR
lee-yung-dug|Lee Yung-dug|KOR
lee-hong-koo|Lee Hong-koo|KOR
lee-soo-sung|Lee Soo-sung|KOR
goh-kun|Goh Kun|KOR
park-tae-joon|Park Tae-joon|KOR
lee-han-dong|Lee Han-dong|KOR
kim-suk-soo|Kim Suk-soo|KOR
han-myeong-sook|Han Myeong-sook|KOR
chung-un-chan|Chung Un-chan|KOR
kim-hwang-sik|Kim Hwang-sik|KOR
chung-hong-won|Chung Hong-won|KOR
lee-wan-koo|Lee Wan-koo|KOR
kim-boo-kyum|Kim Boo-kyum|KOR
# PRK
kim-yong-chol|Kim Yong-chol|PRK
ri-su-yong|Ri Su-yong|PRK
paek-nam-sun|Paek Nam-sun|PRK
kim-song|Kim Song|PRK
kim-tok-hun|Kim Tok-hun|PRK
pak-thae-song|Pak Thae-song|PRK
jang-song-thaek|Jang Song-thaek|PRK
kang-sok-ju|Kang Sok-ju|PRK
pak-ui-chun|Pak Ui-chun|PRK
yon-hyong-muk|Yon Hyong-muk|PRK
kang-song-san|Kang Song-san|PRK
hong-song-nam|Hong Song-nam|PRK
pak-pong-ju|Pak Pong-ju|PRK
kim-yong-il|Kim Yong-il|PRK
choe-yong-rim|Choe Yong-rim|PRK
kim-jae-ryong|Kim Jae-ryong|PRK
# MNG
gombojavyn-zandanshatar|Gombojav Zandanshatar|MNG
jambyn-batmonkh|Jambyn Batmonkh|MNG
damdin-tsogtbaatar|Damdin Tsogtbaatar|MNG
sukhbaataryn-batbold|Sukhbaatar Batbold|MNG
tserenpiliin-gombosuren|Tserenpiliin Gombosuren|MNG
nyamosoryn-tuya|Nyamosoryn Tuya|MNG
luvsangiin-erdenechuluun|Luvsangiin Erdenechuluun|MNG
tsendiin-munkh-orgil|Tsendiin Munkh-Orgil|MNG
nyamaa-enkhbold|Nyamaa Enkhbold|MNG
sanjaasurengiin-oyun|Sanjaasurengiin Oyun|MNG
luvsanvandan-bold|Luvsanvandan Bold|MNG
lundeg-purevsuren|Lundeg Purevsuren|MNG
nyamtseren-enkhtaivan|Nyamtseren Enkhtaivan|MNG
dumaagiin-sodnom|Dumaagiin Sodnom|MNG
sharavyn-gungaadorj|Sharavyn Gungaadorj|MNG
dashiin-byambasuren|Dashiin Byambasuren|MNG
puntsagiin-jasrai|Puntsagiin Jasrai|MNG
mendsaikhany-enkhsaikhan|Mendsaikhany Enkhsaikhan|MNG
janlavyn-narantsatsralt|Janlavyn Narantsatsralt|MNG
rinchinnyamyn-amarjargal|Rinchinnyamyn Amarjargal|MNG
miyeegombyn-enkhbold|Miyeegombyn Enkhbold|MNG
sanjiin-bayar|Sanjiin Bayar|MNG
norovyn-altankhuyag|Norovyn Altankhuyag|MNG
dendeviin-terbishdagva|Dendeviin Terbishdagva|MNG
chimediin-saikhanbileg|Chimediin Saikhanbileg|MNG
jargaltulgyn-erdenebat|Jargaltulgyn Erdenebat|MNG
# IND
mahatma-gandhi|Mahatma Gandhi|IND
v-k-krishna-menon|V. K. Krishna Menon|IND
swaran-singh|Swaran Singh|IND
yashwant-sinha|Yashwant Sinha|IND
v-p-singh|V. P. Singh|IND
chandra-shekhar|Chandra Shekhar|IND
a-k-antony|A. K. Antony|IND
manohar-parrikar|Manohar Parrikar|IND
nirmala-sitharaman|Nirmala Sitharaman|IND
arun-jaitley|Arun Jaitley|IND
piyush-goyal|Piyush Goyal|IND
amit-shah|Amit Shah|IND
rahul-gandhi|Rahul Gandhi|IND
mamata-banerjee|Mamata Banerjee|IND
venkaiah-naidu|Venkaiah Naidu|IND
jagdeep-dhankhar|Jagdeep Dhankhar|IND
c-p-radhakrishnan|C. P. Radhakrishnan|IND
vikram-misri|Vikram Misri|IND
vinay-kwatra|Vinay Kwatra|IND
harsh-vardhan-shringla|Harsh Vardhan Shringla|IND
vijay-gokhale|Vijay Gokhale|IND
nirupama-rao|Nirupama Rao|IND
shivshankar-menon|Shivshankar Menon|IND
raveesh-kumar|Raveesh Kumar|IND
anurag-srivastava|Anurag Srivastava|IND
vikas-swarup|Vikas Swarup|IND
syed-akbaruddin|Syed Akbaruddin|IND
navtej-sarna|Navtej Sarna|IND
t-s-tirumurti|T. S. Tirumurti|IND
ruchira-kamboj|Ruchira Kamboj|IND
parvathaneni-harish|Parvathaneni Harish|IND
e-ahamed|E. Ahamed|IND
m-j-akbar|M. J. Akbar|IND
p-chidambaram|P. Chidambaram|IND
hardeep-singh-puri|Hardeep Singh Puri|IND
v-muraleedharan|V. Muraleedharan|IND
meenakshi-lekhi|Meenakshi Lekhi|IND
vidya-charan-shukla|Vidya Charan Shukla|IND
madhavsinh-solanki|Madhavsinh Solanki|IND
dinesh-singh|Dinesh Singh|IND
r-venkataraman|R. Venkataraman|IND
shankar-dayal-sharma|Shankar Dayal Sharma|IND
k-r-narayanan|K. R. Narayanan|IND
# PAK
muhammad-ali-jinnah|Muhammad Ali Jinnah|PAK
liaquat-ali-khan|Liaquat Ali Khan|PAK
ayub-khan|Ayub Khan|PAK
yahya-khan|Yahya Khan|PAK
zulfikar-ali-bhutto|Zulfikar Ali Bhutto|PAK
mohammad-khan-junejo|Mohammad Khan Junejo|PAK
sahabzada-yaqub-khan|Sahabzada Yaqub Khan|PAK
ghulam-ishaq-khan|Ghulam Ishaq Khan|PAK
farooq-leghari|Farooq Leghari|PAK
rafiq-tarar|Rafiq Tarar|PAK
sartaj-aziz|Sartaj Aziz|PAK
khurshid-mahmud-kasuri|Khurshid Mahmud Kasuri|PAK
shaukat-aziz|Shaukat Aziz|PAK
tariq-fatemi|Tariq Fatemi|PAK
khawaja-muhammad-asif|Khawaja Asif|PAK
raja-pervaiz-ashraf|Raja Pervaiz Ashraf|PAK
pervez-khattak|Pervez Khattak|PAK
jalil-abbas-jilani|Jalil Abbas Jilani|PAK
mumtaz-zahra-baloch|Mumtaz Zahra Baloch|PAK
shafqat-ali-khan|Shafqat Ali Khan|PAK
moeed-yusuf|Moeed Yusuf|PAK
munir-akram|Munir Akram|PAK
asim-iftikhar-ahmad|Asim Iftikhar Ahmad|PAK
maleeha-lodhi|Maleeha Lodhi|PAK
husain-haqqani|Husain Haqqani|PAK
qamar-javed-bajwa|Qamar Javed Bajwa|PAK
raheel-sharif|Raheel Sharif|PAK
ashfaq-parvez-kayani|Ashfaq Parvez Kayani|PAK
attaullah-tarar|Attaullah Tarar|PAK
marriyum-aurangzeb|Marriyum Aurangzeb|PAK
fawad-chaudhry|Fawad Chaudhry|PAK
aseff-ahmad-ali|Aseff Ahmad Ali|PAK
gohar-ayub-khan|Gohar Ayub Khan|PAK
abdul-sattar|Abdul Sattar|PAK
khurram-dastgir-khan|Khurram Dastgir Khan|PAK
abdullah-hussain-haroon|Abdullah Hussain Haroon|PAK
wasim-sajjad|Wasim Sajjad|PAK
muhammad-mian-soomro|Muhammad Mian Soomro|PAK
ghulam-mustafa-jatoi|Ghulam Mustafa Jatoi|PAK
balakh-sher-mazari|Balakh Sher Mazari|PAK
moeenuddin-ahmad-qureshi|Moeenuddin Ahmad Qureshi|PAK
malik-meraj-khalid|Malik Meraj Khalid|PAK
zafarullah-khan-jamali|Zafarullah Khan Jamali|PAK
chaudhry-shujaat-hussain|Chaudhry Shujaat Hussain|PAK
mir-hazar-khan-khoso|Mir Hazar Khan Khoso|PAK
nasirul-mulk|Nasirul Mulk|PAK
# BGD
sheikh-mujibur-rahman|Sheikh Mujibur Rahman|BGD
a-k-abdul-momen|A. K. Abdul Momen|BGD
hasan-mahmud|Hasan Mahmud|BGD
dipu-moni|Dipu Moni|BGD
abul-hassan-mahmood-ali|A. H. Mahmood Ali|BGD
touhid-hossain|Touhid Hossain|BGD
tarique-rahman|Tarique Rahman|BGD
abdul-hamid|Abdul Hamid|BGD
mohammed-shahabuddin|Mohammed Shahabuddin|BGD
anisul-islam-mahmud|Anisul Islam Mahmud|BGD
mustafizur-rahman|Mustafizur Rahman|BGD
abdus-samad-azad|Abdus Samad Azad|BGD
badruddoza-chowdhury|Badruddoza Chowdhury|BGD
morshed-khan|Morshed Khan|BGD
iftekhar-ahmed-chowdhury|Iftekhar Ahmed Chowdhury|BGD
muhammad-habibur-rahman|Muhammad Habibur Rahman|BGD
latifur-rahman|Latifur Rahman|BGD
iajuddin-ahmed|Iajuddin Ahmed|BGD
fakhruddin-ahmed|Fakhruddin Ahmed|BGD
shahabuddin-ahmed|Shahabuddin Ahmed|BGD
abdur-rahman-biswas|Abdur Rahman Biswas|BGD
muhammad-jamiruddin-sircar|Muhammad Jamiruddin Sircar|BGD
zillur-rahman|Zillur Rahman|BGD
kazi-zafar-ahmed|Kazi Zafar Ahmed|BGD
# AFG
king-zahir-shah|King Zahir Shah|AFG
mohammad-daoud-khan|Mohammad Daoud Khan|AFG
hafizullah-amin|Hafizullah Amin|AFG
shah-mohammad-dost|Shah Mohammad Dost|AFG
abdul-wakil|Abdul Wakil|AFG
zalmai-rassoul|Zalmai Rassoul|AFG
salahuddin-rabbani|Salahuddin Rabbani|AFG
mohammad-haneef-atmar|Hanif Atmar|AFG
amrullah-saleh|Amrullah Saleh|AFG
hamdullah-mohib|Hamdullah Mohib|AFG
abdul-ghani-baradar|Abdul Ghani Baradar|AFG
sirajuddin-haqqani|Sirajuddin Haqqani|AFG
abdul-qahar-balkhi|Abdul Qahar Balkhi|AFG
rangin-dadfar-spanta|Rangin Dadfar Spanta|AFG
amanullah-khan|Amanullah Khan|AFG
zarar-ahmad-osmani|Zarar Ahmad Osmani|AFG
abdul-rahim-hatif|Abdul Rahim Hatif|AFG
sibghatullah-mojaddedi|Sibghatullah Mojaddedi|AFG
mohammad-hassan-akhund|Mohammad Hassan Akhund|AFG
# LKA
lakshman-kadirgamar|Lakshman Kadirgamar|LKA
g-l-peiris|G. L. Peiris|LKA
ali-sabry|Ali Sabry|LKA
vijitha-herath|Vijitha Herath|LKA
harini-amarasuriya|Harini Amarasuriya|LKA
mangala-samaraweera|Mangala Samaraweera|LKA
solomon-bandaranaike|Solomon Bandaranaike|LKA
dinesh-gunawardena|Dinesh Gunawardena|LKA
tyronne-fernando|Tyronne Fernando|LKA
anura-bandaranaike|Anura Bandaranaike|LKA
rohitha-bogollagama|Rohitha Bogollagama|LKA
ravi-karunanayake|Ravi Karunanayake|LKA
tilak-marapana|Tilak Marapana|LKA
dingiri-banda-wijetunga|Dingiri Banda Wijetunga|LKA
ratnasiri-wickremanayake|Ratnasiri Wickremanayake|LKA
d-m-jayaratne|D. M. Jayaratne|LKA
# NPL
sher-bahadur-deuba|Sher Bahadur Deuba|NPL
girija-prasad-koirala|Girija Prasad Koirala|NPL
sushil-koirala|Sushil Koirala|NPL
madhav-kumar-nepal|Madhav Kumar Nepal|NPL
baburam-bhattarai|Baburam Bhattarai|NPL
bidya-devi-bhandari|Bidya Devi Bhandari|NPL
ram-chandra-poudel|Ram Chandra Poudel|NPL
sushila-karki|Sushila Karki|NPL
arzu-rana-deuba|Arzu Rana Deuba|NPL
pradeep-gyawali|Pradeep Gyawali|NPL
balendra-shah|Balendra Shah|NPL
ramesh-nath-pandey|Ramesh Nath Pandey|NPL
sahana-pradhan|Sahana Pradhan|NPL
upendra-yadav|Upendra Yadav|NPL
sujata-koirala|Sujata Koirala|NPL
madhav-prasad-ghimire|Madhav Prasad Ghimire|NPL
mahendra-pandey|Mahendra Pandey|NPL
kamal-thapa|Kamal Thapa|NPL
prakash-sharan-mahat|Prakash Sharan Mahat|NPL
krishna-bahadur-mahara|Krishna Bahadur Mahara|NPL
narayan-khadka|Narayan Khadka|NPL
narayan-prakash-saud|Narayan Prakash Saud|NPL
narayan-kaji-shrestha|Narayan Kaji Shrestha|NPL
dipendra|Dipendra|NPL
ram-baran-yadav|Ram Baran Yadav|NPL
marich-man-singh-shrestha|Marich Man Singh Shrestha|NPL
lokendra-bahadur-chand|Lokendra Bahadur Chand|NPL
krishna-prasad-bhattarai|Krishna Prasad Bhattarai|NPL
man-mohan-adhikari|Man Mohan Adhikari|NPL
surya-bahadur-thapa|Surya Bahadur Thapa|NPL
jhala-nath-khanal|Jhala Nath Khanal|NPL
khil-raj-regmi|Khil Raj Regmi|NPL
# BTN
jigme-singye-wangchuck|Jigme Singye Wangchuck|BTN
jigme-khesar-namgyel-wangchuck|Jigme Khesar Namgyel Wangchuck|BTN
tshering-tobgay|Tshering Tobgay|BTN
lotay-tshering|Lotay Tshering|BTN
dawa-tsering|Dawa Tsering|BTN
jigme-thinley|Jigme Thinley|BTN
khandu-wangchuk|Khandu Wangchuk|BTN
ugyen-tshering|Ugyen Tshering|BTN
rinzin-dorje|Rinzin Dorje|BTN
damcho-dorji|Damcho Dorji|BTN
tandi-dorji|Tandi Dorji|BTN
d-n-dhungyel|D. N. Dhungyel|BTN
sangay-ngedup|Sangay Ngedup|BTN
yeshey-zimba|Yeshey Zimba|BTN
kinzang-dorji|Kinzang Dorji|BTN
sonam-tobgye|Sonam Tobgye|BTN
tshering-wangchuk|Tshering Wangchuk|BTN
chogyal-dago-rigdzin|Chogyal Dago Rigdzin|BTN
# MDV
ibrahim-mohamed-solih|Ibrahim Mohamed Solih|MDV
abdulla-yameen|Abdulla Yameen|MDV
abdulla-shahid|Abdulla Shahid|MDV
abdulla-khaleel|Abdulla Khaleel|MDV
fathulla-jameel|Fathulla Jameel|MDV
ahmed-shaheed|Ahmed Shaheed|MDV
dunya-maumoon|Dunya Maumoon|MDV
mohamed-asim|Mohamed Asim|MDV
moosa-zameer|Moosa Zameer|MDV
mohammed-waheed-hassan|Mohammed Waheed Hassan|MDV
# MMR
aung-san|Aung San|MMR
khin-nyunt|Khin Nyunt|MMR
thaung-tun|Thaung Tun|MMR
wunna-maung-lwin|Wunna Maung Lwin|MMR
than-swe|Than Swe|MMR
win-myint|Win Myint|MMR
htin-kyaw|Htin Kyaw|MMR
zaw-min-tun|Zaw Min Tun|MMR
ohn-gyaw|Ohn Gyaw|MMR
win-aung|Win Aung|MMR
nyan-win|Nyan Win|MMR
saw-maung|Saw Maung|MMR
myint-swe|Myint Swe|MMR
soe-win|Soe Win|MMR
nyo-saw|Nyo Saw|MMR
# THA
plaek-phibunsongkhram|Plaek Phibunsongkhram|THA
thanat-khoman|Thanat Khoman|THA
thanom-kittikachorn|Thanom Kittikachorn|THA
thaksin-shinawatra|Thaksin Shinawatra|THA
surayud-chulanont|Surayud Chulanont|THA
samak-sundaravej|Samak Sundaravej|THA
somchai-wongsawat|Somchai Wongsawat|THA
siddhi-savetsila|Siddhi Savetsila|THA
kasit-piromya|Kasit Piromya|THA
don-pramudwinai|Don Pramudwinai|THA
maris-sangiampongsa|Maris Sangiampongsa|THA
parnpree-bahiddha-nukara|Parnpree Bahiddha-Nukara|THA
sihasak-phuangketkeow|Sihasak Phuangketkeow|THA
bhumibol-adulyadej|Bhumibol Adulyadej|THA
vajiralongkorn|Maha Vajiralongkorn|THA
surakiart-sathirathai|Surakiart Sathirathai|THA
phumtham-wechayachai|Phumtham Wechayachai|THA
arsa-sarasin|Arsa Sarasin|THA
prasong-soonsiri|Prasong Soonsiri|THA
kasem-s-kasemsri|Kasem S. Kasemsri|THA
prachuab-chaiyasan|Prachuab Chaiyasan|THA
kantathi-suphamongkhon|Kantathi Suphamongkhon|THA
nitya-pibulsonggram|Nitya Pibulsonggram|THA
noppadon-pattama|Noppadon Pattama|THA
tej-bunnag|Tej Bunnag|THA
sompong-amornwiwat|Sompong Amornwiwat|THA
surapong-tovichakchaikul|Surapong Tovichakchaikul|THA
tanasak-patimapragorn|Tanasak Patimapragorn|THA
anand-panyarachun|Anand Panyarachun|THA
suchinda-kraprayoon|Suchinda Kraprayoon|THA
meechai-ruchuphan|Meechai Ruchuphan|THA
banharn-silpa-archa|Banharn Silpa-archa|THA
chavalit-yongchaiyudh|Chavalit Yongchaiyudh|THA
chaovarat-chanweerakul|Chaovarat Chanweerakul|THA
niwatthamrong-boonsongpaisan|Niwatthamrong Boonsongpaisan|THA
# KHM
norodom-sihamoni|Norodom Sihamoni|KHM
hor-namhong|Hor Namhong|KHM
prak-sokhonn|Prak Sokhonn|KHM
sok-chenda-sophea|Sok Chenda Sophea|KHM
khieu-samphan|Khieu Samphan|KHM
ieng-sary|Ieng Sary|KHM
son-sann|Son Sann|KHM
sam-rainsy|Sam Rainsy|KHM
tea-banh|Tea Banh|KHM
norodom-sirivudh|Norodom Sirivudh|KHM
ung-huot|Ung Huot|KHM
# LAO
bounnhang-vorachith|Bounnhang Vorachith|LAO
choummaly-sayasone|Choummaly Sayasone|LAO
saleumxay-kommasith|Saleumxay Kommasith|LAO
thongsavanh-phomvihane|Thongsavanh Phomvihane|LAO
souphanouvong|Souphanouvong|LAO
phoun-sipaseuth|Phoun Sipaseuth|LAO
somsavat-lengsavad|Somsavat Lengsavad|LAO
phoumi-vongvichit|Phoumi Vongvichit|LAO
nouhak-phoumsavanh|Nouhak Phoumsavanh|LAO
khamtai-siphandone|Khamtai Siphandone|LAO
sisavath-keobounphanh|Sisavath Keobounphanh|LAO
bouasone-bouphavanh|Bouasone Bouphavanh|LAO
thongsing-thammavong|Thongsing Thammavong|LAO
phankham-viphavanh|Phankham Viphavanh|LAO
# VNM
pham-van-dong|Pham Van Dong|VNM
vo-nguyen-giap|Vo Nguyen Giap|VNM
nguyen-co-thach|Nguyen Co Thach|VNM
nguyen-van-linh|Nguyen Van Linh|VNM
vo-van-kiet|Vo Van Kiet|VNM
phan-van-khai|Phan Van Khai|VNM
nguyen-tan-dung|Nguyen Tan Dung|VNM
tran-duc-luong|Tran Duc Luong|VNM
nguyen-minh-triet|Nguyen Minh Triet|VNM
truong-tan-sang|Truong Tan Sang|VNM
tran-dai-quang|Tran Dai Quang|VNM
vo-van-thuong|Vo Van Thuong|VNM
nguyen-manh-cam|Nguyen Manh Cam|VNM
nguyen-dy-nien|Nguyen Dy Nien|VNM
pham-gia-khiem|Pham Gia Khiem|VNM
pham-binh-minh|Pham Binh Minh|VNM
phan-van-giang|Phan Van Giang|VNM
ngo-xuan-lich|Ngo Xuan Lich|VNM
le-hoai-trung|Le Hoai Trung|VNM
le-thi-thu-hang|Le Thi Thu Hang|VNM
pham-thu-hang|Pham Thu Hang|VNM
tran-thanh-man|Tran Thanh Man|VNM
nguyen-van-thieu|Nguyen Van Thieu|VNM
nguyen-cao-ky|Nguyen Cao Ky|VNM
le-duc-tho|Le Duc Tho|VNM
bao-dai|Bao Dai|VNM
le-kha-phieu|Lê Khả Phiêu|VNM
vo-chi-cong|Võ Chí Công|VNM
le-duc-anh|Lê Đức Anh|VNM
dang-thi-ngoc-thinh|Đặng Thị Ngọc Thịnh|VNM
vo-thi-anh-xuan|Võ Thị Ánh Xuân|VNM
# MYS
abdul-razak|Abdul Razak|MYS
hussein-onn|Hussein Onn|MYS
abdullah-ahmad-badawi|Abdullah Badawi|MYS
muhyiddin-yassin|Muhyiddin Yassin|MYS
ismail-sabri-yaakob|Ismail Sabri Yaakob|MYS
syed-hamid-albar|Syed Hamid Albar|MYS
anifah-aman|Anifah Aman|MYS
saifuddin-abdullah|Saifuddin Abdullah|MYS
hishammuddin-hussein|Hishammuddin Hussein|MYS
zambry-abdul-kadir|Zambry Abdul Kadir|MYS
mohamad-hasan|Mohamad Hasan|MYS
tengku-zafrul-aziz|Tengku Zafrul Aziz|MYS
rais-yatim|Rais Yatim|MYS
abu-hassan-omar|Abu Hassan Omar|MYS
azlan-shah-of-perak|Azlan Shah of Perak|MYS
jaafar-of-negeri-sembilan|Ja'afar of Negeri Sembilan|MYS
salahuddin-of-selangor|Salahuddin of Selangor|MYS
sirajuddin-of-perlis|Sirajuddin of Perlis|MYS
mizan-zainal-abidin|Mizan Zainal Abidin|MYS
abdul-halim-of-kedah|Abdul Halim of Kedah|MYS
muhammad-v-of-kelantan|Muhammad V of Kelantan|MYS
abdullah-of-pahang|Abdullah of Pahang|MYS
ibrahim-iskandar-of-johor|Ibrahim Iskandar of Johor|MYS
# SGP
s-rajaratnam|S. Rajaratnam|SGP
suppiah-dhanabalan|Suppiah Dhanabalan|SGP
s-jayakumar|S. Jayakumar|SGP
george-yeo|George Yeo|SGP
k-shanmugam|K. Shanmugam|SGP
ng-eng-hen|Ng Eng Hen|SGP
tharman-shanmugaratnam|Tharman Shanmugaratnam|SGP
halimah-yacob|Halimah Yacob|SGP
chan-chun-sing|Chan Chun Sing|SGP
gan-kim-yong|Gan Kim Yong|SGP
tan-see-leng|Tan See Leng|SGP
goh-keng-swee|Goh Keng Swee|SGP
wong-kan-seng|Wong Kan Seng|SGP
wee-kim-wee|Wee Kim Wee|SGP
ong-teng-cheong|Ong Teng Cheong|SGP
s-r-nathan|S. R. Nathan|SGP
tony-tan|Tony Tan|SGP
# IDN
mohammad-hatta|Mohammad Hatta|IDN
adam-malik|Adam Malik|IDN
mochtar-kusumaatmadja|Mochtar Kusumaatmadja|IDN
ali-alatas|Ali Alatas|IDN
subandrio|Subandrio|IDN
hassan-wirajuda|Hassan Wirajuda|IDN
marty-natalegawa|Marty Natalegawa|IDN
jusuf-kalla|Jusuf Kalla|IDN
luhut-binsar-pandjaitan|Luhut Binsar Pandjaitan|IDN
airlangga-hartarto|Airlangga Hartarto|IDN
sri-mulyani-indrawati|Sri Mulyani Indrawati|IDN
ryamizard-ryacudu|Ryamizard Ryacudu|IDN
sjafrie-sjamsoeddin|Sjafrie Sjamsoeddin|IDN
maruf-amin|Ma'ruf Amin|IDN
gibran-rakabuming-raka|Gibran Rakabuming Raka|IDN
boediono|Boediono|IDN
alwi-shihab|Alwi Shihab|IDN
# PHL
manuel-quezon|Manuel Quezon|PHL
sergio-osmena|Sergio Osmeña|PHL
manuel-roxas|Manuel Roxas|PHL
elpidio-quirino|Elpidio Quirino|PHL
carlos-romulo|Carlos Romulo|PHL
ferdinand-marcos|Ferdinand Marcos|PHL|president 1965-12-30 1986-02-25
corazon-aquino|Corazon Aquino|PHL
raul-manglapus|Raul Manglapus|PHL
salvador-laurel|Salvador Laurel|PHL
blas-ople|Blas Ople|PHL
alberto-romulo|Alberto Romulo|PHL
albert-del-rosario|Albert del Rosario|PHL
perfecto-yasay|Perfecto Yasay|PHL
alan-peter-cayetano|Alan Peter Cayetano|PHL
teodoro-locsin|Teodoro Locsin|PHL
enrique-manalo|Enrique Manalo|PHL
theresa-lazaro|Theresa Lazaro|PHL
delfin-lorenzana|Delfin Lorenzana|PHL
gilberto-teodoro|Gilberto Teodoro|PHL
sara-duterte|Sara Duterte|PHL
harry-roque|Harry Roque|PHL
salvador-panelo|Salvador Panelo|PHL
jay-tarriela|Jay Tarriela|PHL
imelda-marcos|Imelda Marcos|PHL
joey-salceda|Joey Salceda|PHL
roberto-romulo|Roberto Romulo|PHL
domingo-siazon|Domingo Siazon|PHL
teofisto-guingona|Teofisto Guingona|PHL
delia-albert|Delia Albert|PHL
jose-rene-almendras|Jose Rene Almendras|PHL
# TLS
mari-alkatiri|Mari Alkatiri|TLS
taur-matan-ruak|Taur Matan Ruak|TLS
francisco-guterres|Francisco Guterres|TLS
bendito-freitas|Bendito Freitas|TLS
jose-luis-guterres|José Luís Guterres|TLS
zacarias-da-costa|Zacarias da Costa|TLS
hernani-coelho|Hernâni Coelho|TLS
dionisio-babo-soares|Dionísio Babo Soares|TLS
adaljiza-magno|Adaljíza Magno|TLS
fernando-de-araujo|Fernando de Araújo|TLS
estanislau-da-silva|Estanislau da Silva|TLS
rui-maria-de-araujo|Rui Maria de Araújo|TLS
# BRN
hassanal-bolkiah|Hassanal Bolkiah|BRN
mohamed-bolkiah|Mohamed Bolkiah|BRN
# AUS
joseph-lyons|Joseph Lyons|AUS
john-curtin|John Curtin|AUS|prime-minister 1941-10-07 1945-07-05
ben-chifley|Ben Chifley|AUS|prime-minister 1945-07-13 1949-12-19
herbert-evatt|Herbert Evatt|AUS
richard-casey|Richard Casey|AUS
harold-holt|Harold Holt|AUS
john-gorton|John Gorton|AUS
bill-hayden|Bill Hayden|AUS
gareth-evans|Gareth Evans|AUS
stephen-smith|Stephen Smith|AUS
bob-carr|Bob Carr|AUS
julie-bishop|Julie Bishop|AUS
marise-payne|Marise Payne|AUS
richard-marles|Richard Marles|AUS
peter-dutton|Peter Dutton|AUS
don-farrell|Don Farrell|AUS
simon-birmingham|Simon Birmingham|AUS
chris-bowen|Chris Bowen|AUS
jim-chalmers|Jim Chalmers|AUS
linda-reynolds|Linda Reynolds|AUS
brendan-nelson|Brendan Nelson|AUS
andrew-robb|Andrew Robb|AUS
pat-conroy|Pat Conroy|AUS
# NZL
peter-fraser|Peter Fraser|NZL
michael-joseph-savage|Michael Joseph Savage|NZL
keith-holyoake|Keith Holyoake|NZL
geoffrey-palmer|Geoffrey Palmer|NZL
mike-moore|Mike Moore|NZL
don-mckinnon|Don McKinnon|NZL
phil-goff|Phil Goff|NZL
murray-mccully|Murray McCully|NZL
john-key|John Key|NZL
bill-english|Bill English|NZL
chris-hipkins|Chris Hipkins|NZL
nanaia-mahuta|Nanaia Mahuta|NZL
judith-collins|Judith Collins|NZL
todd-mcclay|Todd McClay|NZL
david-parker|David Parker|NZL
tim-groser|Tim Groser|NZL
gerry-brownlee|Gerry Brownlee|NZL
# FJI
frank-bainimarama|Frank Bainimarama|FJI
kamisese-mara|Kamisese Mara|FJI
wiliame-katonivere|Wiliame Katonivere|FJI
penaia-ganilau|Penaia Ganilau|FJI
josefa-iloilo|Josefa Iloilo|FJI
epeli-nailatikau|Epeli Nailatikau|FJI
george-konrote|George Konrote|FJI
naiqama-lalabalavu|Naiqama Lalabalavu|FJI
jona-senilagakali|Jona Senilagakali|FJI
# PNG
julius-chan|Julius Chan|PNG
justin-tkatchenko|Justin Tkatchenko|PNG
rabbie-namaliu|Rabbie Namaliu|PNG
bill-skate|Bill Skate|PNG
soroi-eoe|Soroi Eoe|PNG
paias-wingti|Paias Wingti|PNG
john-giheno|John Giheno|PNG
mekere-morauta|Mekere Morauta|PNG
# SLB
jeremiah-manele|Jeremiah Manele|SLB
peter-kenilorea|Peter Kenilorea|SLB
peter-shanel-agovaka|Peter Shanel Agovaka|SLB
solomon-mamaloni|Solomon Mamaloni|SLB
francis-billy-hilly|Francis Billy Hilly|SLB
bartholomew-ulufaalu|Bartholomew Ulufa'alu|SLB
allan-kemakeza|Allan Kemakeza|SLB
snyder-rini|Snyder Rini|SLB
derek-sikua|Derek Sikua|SLB
danny-philip|Danny Philip|SLB
gordon-darcy-lilo|Gordon Darcy Lilo|SLB
rick-houenipwela|Rick Houenipwela|SLB
# WSM
fiame-naomi-mataafa|Fiame Naomi Mata'afa|WSM
malietoa-tanumafili-ii|Malietoa Tanumafili II|WSM
tui-atua-tupua-tamasese-efi|Tui Atua Tupua Tamasese Efi|WSM
vaaletoa-sualauvi-ii|Vaaletoa Sualauvi II|WSM
tofilau-eti-alesana|Tofilau Eti Alesana|WSM
tuilaepa-sailele-malielegaoi|Tuilaepa Sailele Malielegaoi|WSM
laauli-leuatea-schmidt|La'auli Leuatea Schmidt|WSM
# TON
siaosi-sovaleni|Siaosi Sovaleni|TON
tupou-vi|King Tupou VI|TON
taufaahau-tupou-iv|Taufa'ahau Tupou IV|TON
george-tupou-v|George Tupou V|TON
fatafehi-tuipelehake|Fatafehi Tu'ipelehake|TON
baron-vaea|Baron Vaea|TON
feleti-sevele|Feleti Sevele|TON
sialeataongo-tuivakano|Siale'ataongo Tu'ivakano|TON
akilisi-pohiva|Akilisi Pohiva|TON
semisi-sika|Semisi Sika|TON
pohiva-tuionetoa|Pohiva Tu'i'onetoa|TON
aisake-eke|Aisake Eke|TON
# TUV
kausea-natano|Kausea Natano|TUV
feleti-teo|Feleti Teo|TUV
enele-sopoaga|Enele Sopoaga|TUV
bikenibeu-paeniu|Bikenibeu Paeniu|TUV
kamuta-latasi|Kamuta Latasi|TUV
ionatana-ionatana|Ionatana Ionatana|TUV
lagitupu-tuilimu|Lagitupu Tuilimu|TUV
faimalaga-luka|Faimalaga Luka|TUV
koloa-talake|Koloa Talake|TUV
saufatu-sopoanga|Saufatu Sopoanga|TUV
maatia-toafa|Maatia Toafa|TUV
apisai-ielemia|Apisai Ielemia|TUV
willy-telavi|Willy Telavi|TUV
# VUT
charlot-salwai|Charlot Salwai|VUT
ishmael-kalsakau|Ishmael Kalsakau|VUT
ralph-regenvanu|Ralph Regenvanu|VUT
walter-lini|Walter Lini|VUT
donald-kalpokas|Donald Kalpokas|VUT
maxime-carlot-korman|Maxime Carlot Korman|VUT
serge-vohor|Serge Vohor|VUT
barak-sope|Barak Sopé|VUT
edward-natapei|Edward Natapei|VUT
ham-lini|Ham Lini|VUT
sato-kilman|Sato Kilman|VUT
moana-carcasses-kalosil|Moana Carcasses Kalosil|VUT
joe-natuman|Joe Natuman|VUT
bob-loughman|Bob Loughman|VUT
jotham-napat|Jotham Napat|VUT
# PLW
surangel-whipps-jr|Surangel Whipps|PLW
ngiratkel-etpison|Ngiratkel Etpison|PLW
kuniwo-nakamura|Kuniwo Nakamura|PLW
tommy-remengesau|Tommy Remengesau|PLW
johnson-toribiong|Johnson Toribiong|PLW
# FSM
david-panuelo|David Panuelo|FSM
wesley-simina|Wesley Simina|FSM
john-haglelgam|John Haglelgam|FSM
bailey-olter|Bailey Olter|FSM
jacob-nena|Jacob Nena|FSM
leo-falcam|Leo Falcam|FSM
joseph-urusemal|Joseph Urusemal|FSM
manny-mori|Manny Mori|FSM
peter-christian|Peter Christian|FSM
# MHL
hilda-heine|Hilda Heine|MHL
david-kabua|David Kabua|MHL
amata-kabua|Amata Kabua|MHL
kunio-lemari|Kunio Lemari|MHL
imata-kabua|Imata Kabua|MHL
kessai-note|Kessai Note|MHL
litokwa-tomeing|Litokwa Tomeing|MHL
ruben-zackhras|Ruben Zackhras|MHL
jurelang-zedkaia|Jurelang Zedkaia|MHL
christopher-loeak|Christopher Loeak|MHL
casten-nemra|Casten Nemra|MHL
# NRU
david-adeang|David Adeang|NRU
bernard-dowiyogo|Bernard Dowiyogo|NRU
lagumot-harris|Lagumot Harris|NRU
kennan-adeang|Kennan Adeang|NRU
ruben-kun|Ruben Kun|NRU
kinza-clodumar|Kinza Clodumar|NRU
rene-harris|René Harris|NRU
derog-gioura|Derog Gioura|NRU
ludwig-scotty|Ludwig Scotty|NRU
marcus-stephen|Marcus Stephen|NRU
sprent-dabwido|Sprent Dabwido|NRU
baron-waqa|Baron Waqa|NRU
lionel-aingimea|Lionel Aingimea|NRU
russ-kun|Russ Kun|NRU
# KIR
taneti-maamau|Taneti Maamau|KIR
anote-tong|Anote Tong|KIR
ieremia-tabai|Ieremia Tabai|KIR
teatao-teannaki|Teatao Teannaki|KIR
teburoro-tito|Teburoro Tito|KIR
# ISR
chaim-weizmann|Chaim Weizmann|ISR
abba-eban|Abba Eban|ISR|foreign-minister 1966 1974
yigal-allon|Yigal Allon|ISR
moshe-dayan|Moshe Dayan|ISR
moshe-arens|Moshe Arens|ISR
ezer-weizman|Ezer Weizman|ISR
gabi-ashkenazi|Gabi Ashkenazi|ISR
eli-cohen|Eli Cohen|ISR
shaul-mofaz|Shaul Mofaz|ISR
amir-peretz|Amir Peretz|ISR
ron-dermer|Ron Dermer|ISR
danny-danon|Danny Danon|ISR
gilad-erdan|Gilad Erdan|ISR
mark-regev|Mark Regev|ISR
daniel-hagari|Daniel Hagari|ISR
eyal-zamir|Eyal Zamir|ISR
aviv-kochavi|Aviv Kochavi|ISR
herzi-halevi|Herzi Halevi|ISR
oren-marmorstein|Oren Marmorstein|ISR
nir-barkat|Nir Barkat|ISR
yaakov-amidror|Yaakov Amidror|ISR
shlomo-ben-ami|Shlomo Ben-Ami|ISR
david-levy|David Levy|ISR
moshe-katsav|Moshe Katsav|ISR
yossi-beilin|Yossi Beilin|ISR
yossi-cohen|Yossi Cohen|ISR
sallai-meridor|Sallai Meridor|ISR
uri-lubrani|Uri Lubrani|ISR
michal-herzog|Michal Herzog|ISR
chaim-herzog|Chaim Herzog|ISR
emmanuel-nahshon|Emmanuel Nahshon|ISR
micky-rosenfeld|Micky Rosenfeld|ISR
# PSE
mohammad-shtayyeh|Mohammad Shtayyeh|PSE
mohammad-mustafa|Mohammad Mustafa|PSE
ahmed-qurei|Ahmed Qurei|PSE
riyad-mansour|Riyad Mansour|PSE
mahmoud-zahar|Mahmoud al-Zahar|PSE
hussein-al-sheikh|Hussein al-Sheikh|PSE
sheikh-ahmed-yassin|Sheikh Ahmed Yassin|PSE
marwan-barghouti|Marwan Barghouti|PSE
nabil-shaath|Nabil Shaath|PSE
farouk-kaddoumi|Farouk Kaddoumi|PSE
sami-abu-zuhri|Sami Abu Zuhri|PSE
osama-hamdan|Osama Hamdan|PSE
mousa-abu-marzook|Mousa Abu Marzook|PSE
hanan-ashrawi|Hanan Ashrawi|PSE
mohammed-dahlan|Mohammed Dahlan|PSE
mohammed-deif|Mohammed Deif|PSE
khalil-al-hayya|Khalil al-Hayya|PSE
george-habash|George Habash|PSE
varsen-aghabekian|Varsen Aghabekian|PSE
haj-amin-al-husseini|Haj Amin al-Husseini|PSE
nasser-al-qudwa|Nasser al-Qudwa|PSE
ziad-abu-amr|Ziad Abu Amr|PSE
rawhi-fattuh|Rawhi Fattuh|PSE
rami-hamdallah|Rami Hamdallah|PSE
# EGY
king-farouk|King Farouk|EGY
king-fuad|King Fuad|EGY
nahas-pasha|Nahas Pasha|EGY
muhammad-naguib|Muhammad Naguib|EGY
gamal-abdel-nasser|Gamal Abdel Nasser|EGY|president 1956-06-23 1970-09-28
ismail-fahmy|Ismail Fahmy|EGY
ahmed-asmat-abdel-meguid|Esmat Abdel-Meguid|EGY
ahmed-maher|Ahmed Maher|EGY
nabil-fahmy|Nabil Fahmy|EGY
nabil-elaraby|Nabil Elaraby|EGY
mohamed-kamel-amr|Mohamed Kamel Amr|EGY
essam-sharaf|Essam Sharaf|EGY
mostafa-madbouly|Mostafa Madbouly|EGY
mohamed-hussein-tantawi|Mohamed Hussein Tantawi|EGY
abbas-kamel|Abbas Kamel|EGY
hassan-rashad|Hassan Rashad|EGY
sherif-ismail|Sherif Ismail|EGY
ibrahim-mahlab|Ibrahim Mahlab|EGY
hazem-el-beblawi|Hazem el-Beblawi|EGY
atef-sedki|Atef Sedki|EGY
kamal-hassan-ali|Kamal Hassan Ali|EGY
rania-al-mashat|Rania al-Mashat|EGY
mohamed-el-orabi|Mohamed el-Orabi|EGY
atef-sidqi|Atef Sidqi|EGY
kamal-ganzouri|Kamal Ganzouri|EGY
atef-ebeid|Atef Ebeid|EGY
ahmed-shafik|Ahmed Shafik|EGY
hesham-qandil|Hesham Qandil|EGY
# JOR
hussein-bin-talal|King Hussein|JOR
king-abdullah-i|King Abdullah I|JOR
nasser-judeh|Nasser Judeh|JOR
marwan-muasher|Marwan Muasher|JOR
zaid-rifai|Zaid Rifai|JOR
taher-al-masri|Taher al-Masri|JOR
bisher-khasawneh|Bisher Khasawneh|JOR
jafar-hassan|Jafar Hassan|JOR
omar-razzaz|Omar Razzaz|JOR
mohammad-momani|Mohammad Momani|JOR
queen-rania|Queen Rania|JOR
emir-abdullah|Emir Abdullah|JOR
crown-prince-hussein|Crown Prince Hussein|JOR
abdul-karim-al-kabariti|Abdul Karim Kabariti|JOR
fayez-al-tarawneh|Fayez al-Tarawneh|JOR
jawad-anani|Jawad Anani|JOR
abdelilah-khatib|Abdelilah Khatib|JOR
hani-al-mulki|Hani al-Mulki|JOR
farouq-qasrawi|Farouq Qasrawi|JOR
salah-bashir|Salah Bashir|JOR
mudar-badran|Mudar Badran|JOR
zaid-ibn-shaker|Zaid ibn Shaker|JOR
abdelsalam-al-majali|Abdelsalam al-Majali|JOR
abdelraouf-al-rawabdeh|Abdelraouf al-Rawabdeh|JOR
ali-abu-al-ragheb|Ali Abu al-Ragheb|JOR
faisal-al-fayez|Faisal al-Fayez|JOR
adnan-badran|Adnan Badran|JOR
marouf-al-bakhit|Marouf al-Bakhit|JOR
nader-al-dahabi|Nader al-Dahabi|JOR
samir-rifai|Samir Rifai|JOR
awn-khasawneh|Awn Khasawneh|JOR
abdullah-ensour|Abdullah Ensour|JOR
# SYR
shukri-al-quwatli|Shukri al-Quwatli|SYR
abdul-halim-khaddam|Abdul Halim Khaddam|SYR
bashar-jaafari|Bashar Jaafari|SYR
bassam-sabbagh|Bassam Sabbagh|SYR
bouthaina-shaaban|Bouthaina Shaaban|SYR
riyad-hijab|Riad Hijab|SYR
mouaz-al-khatib|Mouaz al-Khatib|SYR
ahmad-jarba|Ahmad Jarba|SYR
burhan-ghalioun|Burhan Ghalioun|SYR
george-sabra|George Sabra|SYR
khaled-khoja|Khaled Khoja|SYR
anas-al-abdah|Anas al-Abdah|SYR
nasr-al-hariri|Nasr al-Hariri|SYR
salim-al-muslat|Salim al-Muslat|SYR
salih-muslim|Salih Muslim|SYR
ilham-ahmed|Ilham Ahmed|SYR
sinam-mohamad|Sinam Mohamad|SYR
talal-selo|Talal Silo|SYR
redur-khalil|Redur Khalil|SYR
jihan-sheikh-ahmed|Jihan Sheikh Ahmed|SYR
nesrin-abdullah|Nesrin Abdullah|SYR
asya-abdullah|Asya Abdullah|SYR
polat-can|Polat Can|SYR
anwar-muslim|Anwar Muslim|SYR
mahmoud-zuabi|Mahmoud Zuabi|SYR
muhammad-mustafa-mero|Muhammad Mustafa Mero|SYR
muhammad-naji-al-otari|Muhammad Naji al-Otari|SYR
adel-safar|Adel Safar|SYR
wael-al-halqi|Wael al-Halqi|SYR
imad-khamis|Imad Khamis|SYR
hussein-arnous|Hussein Arnous|SYR
mohammad-ghazi-al-jalali|Mohammad Ghazi al-Jalali|SYR
mohammed-al-bashir|Mohammed al-Bashir|SYR
# LBN
bechara-el-khoury|Bechara el-Khoury|LBN
riad-el-solh|Riad el-Solh|LBN
suleiman-franjieh|Suleiman Franjieh|LBN
elias-sarkis|Elias Sarkis|LBN
rashid-karami|Rashid Karami|LBN
selim-hoss|Selim Hoss|LBN
gebran-bassil|Gebran Bassil|LBN
tammam-salam|Tammam Salam|LBN
hassan-diab|Hassan Diab|LBN
walid-jumblatt|Walid Jumblatt|LBN
samir-geagea|Samir Geagea|LBN
abdallah-bou-habib|Abdallah Bou Habib|LBN
youssef-rajji|Youssef Rajji|LBN
nohad-machnouk|Nohad Machnouk|LBN
naim-qassem|Naim Qassem|LBN
fares-boueiz|Fares Boueiz|LBN
mahmoud-hammoud|Mahmoud Hammoud|LBN
jean-obeid|Jean Obeid|LBN
fawzi-salloukh|Fawzi Salloukh|LBN
ali-al-shami|Ali al-Shami|LBN
adnan-mansour|Adnan Mansour|LBN
nassif-hitti|Nassif Hitti|LBN
charbel-wehbe|Charbel Wehbe|LBN
omar-karami|Omar Karami|LBN
rachid-solh|Rachid Solh|LBN
# IRQ
king-faisal-i|King Faisal I|IRQ
faisal-ii|Faisal II|IRQ
nuri-as-said|Nuri as-Said|IRQ
ahmed-hassan-al-bakr|Ahmed Hassan al-Bakr|IRQ
taha-yassin-ramadan|Taha Yassin Ramadan|IRQ
izzat-ibrahim|Izzat Ibrahim|IRQ
mohamed-ali-alhakim|Mohamed Ali Alhakim|IRQ
qubad-talabani|Qubad Talabani|IRQ
ahmed-chalabi|Ahmed Chalabi|IRQ
qasim-al-araji|Qasim al-Araji|IRQ
ghazi-al-yawer|Ghazi al-Yawar|IRQ
abu-mahdi-al-muhandis|Abu Mahdi al-Muhandis|IRQ
osama-al-nujaifi|Osama al-Nujaifi|IRQ
salim-al-jubouri|Salim al-Jubouri|IRQ
khaled-al-obeidi|Khaled al-Obeidi|IRQ
ahmad-husayn-khudayir|Ahmad Husayn Khudayir|IRQ
mohammed-saeed-al-sahhaf|Mohammed Saeed al-Sahhaf|IRQ
saadoun-hammadi|Saadoun Hammadi|IRQ
mohammed-hamza-zubeidi|Mohammed Hamza Zubeidi|IRQ
# IRN
reza-shah|Reza Shah|IRN
mohammad-reza-pahlavi|Mohammad Reza Pahlavi|IRN
mohammad-mossadegh|Mohammad Mossadegh|IRN
abolhassan-bani-sadr|Abolhassan Bani-Sadr|IRN
ali-akbar-velayati|Ali Akbar Velayati|IRN
sadegh-ghotbzadeh|Sadegh Ghotbzadeh|IRN
ebrahim-yazdi|Ebrahim Yazdi|IRN
sadeq-larijani|Sadeq Larijani|IRN
ali-shamkhani|Ali Shamkhani|IRN
esmail-qaani|Esmail Qaani|IRN
abbas-mousavi|Abbas Mousavi|IRN
marzieh-afkham|Marzieh Afkham|IRN
ali-bagheri-kani|Ali Bagheri Kani|IRN
majid-takht-ravanchi|Majid Takht-Ravanchi|IRN
amir-saeid-iravani|Amir Saeid Iravani|IRN
kazem-gharibabadi|Kazem Gharibabadi|IRN
ahmad-vahidi|Ahmad Vahidi|IRN
hossein-salami|Hossein Salami|IRN
mohammad-bagheri|Mohammad Bagheri|IRN
mohammad-eslami|Mohammad Eslami|IRN
mohammad-mokhber|Mohammad Mokhber|IRN
mohammad-reza-aref|Mohammad Reza Aref|IRN
bijan-namdar-zanganeh|Bijan Namdar Zanganeh|IRN
javad-owji|Javad Owji|IRN
hossein-dehghan|Hossein Dehghan|IRN
aziz-nasirzadeh|Aziz Nasirzadeh|IRN
amir-hatami|Amir Hatami|IRN
eshaq-jahangiri|Eshaq Jahangiri|IRN
mojtaba-khamenei|Mojtaba Khamenei|IRN
fatemeh-mohajerani|Fatemeh Mohajerani|IRN
ali-bahreini|Ali Bahreini|IRN
reza-najafi|Reza Najafi|IRN
hossein-mousavian|Hossein Mousavian|IRN
mohammad-ali-rajai|Mohammad Ali Rajai|IRN
# SAU
ibn-saud|Ibn Saud|SAU
king-faisal|King Faisal|SAU
prince-sultan|Prince Sultan|SAU
prince-nayef|Prince Nayef|SAU
mohammed-bin-nayef|Mohammed bin Nayef|SAU
bandar-bin-sultan|Bandar bin Sultan|SAU
turki-al-faisal|Turki al-Faisal|SAU
khalid-bin-salman|Khalid bin Salman|SAU
khalid-al-falih|Khalid al-Falih|SAU
abdulaziz-bin-salman|Abdulaziz bin Salman|SAU
ahmed-zaki-yamani|Ahmed Zaki Yamani|SAU
hisham-nazer|Hisham Nazer|SAU
ibrahim-al-assaf|Ibrahim al-Assaf|SAU
mohammed-al-jadaan|Mohammed al-Jadaan|SAU
waleed-elkhereiji|Waleed Elkhereiji|SAU
nail-al-jubeir|Nail al-Jubeir|SAU
musaed-al-aiban|Musaed al-Aiban|SAU
reema-bint-bandar|Reema bint Bandar|SAU
jamal-khashoggi|Jamal Khashoggi|SAU
mohammed-aba-al-khail|Mohammed Aba al-Khail|SAU
# ARE
anwar-gargash|Anwar Gargash|ARE
mana-said-al-otaiba|Mana Said al-Otaiba|ARE
suhail-al-mazrouei|Suhail al-Mazrouei|ARE
sultan-al-jaber|Sultan al-Jaber|ARE
mansour-bin-zayed|Mansour bin Zayed|ARE
tahnoun-bin-zayed|Tahnoun bin Zayed|ARE
khaled-bin-mohamed-bin-zayed|Khaled bin Mohamed bin Zayed|ARE
reem-al-hashimy|Reem Al Hashimy|ARE
yousef-al-otaiba|Yousef al-Otaiba|ARE
lana-nusseibeh|Lana Nusseibeh|ARE
thani-al-zeyoudi|Thani Al Zeyoudi|ARE
rashid-abdullah-al-nuaimi|Rashid Abdullah Al Nuaimi|ARE
rashid-bin-saeed-al-maktoum|Rashid bin Saeed Al Maktoum|ARE
maktoum-bin-rashid-al-maktoum|Maktoum bin Rashid Al Maktoum|ARE
# QAT
khalid-bin-mohammad-al-attiyah|Khalid al-Attiyah|QAT
majed-al-ansari|Majed al-Ansari|QAT
saad-al-kaabi|Saad al-Kaabi|QAT
abdullah-bin-hamad-al-attiyah|Abdullah bin Hamad al-Attiyah|QAT
alya-ahmed-saif-al-thani|Alya Ahmed Saif Al-Thani|QAT
mohammed-al-khulaifi|Mohammed al-Khulaifi|QAT
khalifa-bin-hamad-al-thani|Khalifa bin Hamad Al Thani|QAT
abdullah-bin-khalifa-al-thani|Abdullah bin Khalifa Al Thani|QAT
abdullah-bin-nasser-bin-khalifa-al-thani|Abdullah bin Nasser bin Khalifa Al Thani|QAT
khalid-bin-khalifa-bin-abdulaziz-al-thani|Khalid bin Khalifa bin Abdulaziz Al Thani|QAT
# KWT
sabah-al-ahmad-al-sabah|Sabah al-Ahmad al-Jaber al-Sabah|KWT
nawaf-al-ahmad-al-sabah|Nawaf al-Ahmad al-Sabah|KWT
ali-al-khalifa-al-sabah|Ali al-Khalifa al-Sabah|KWT
mohammad-sabah-al-salem-al-sabah|Mohammad Sabah Al-Salem Al-Sabah|KWT
ahmad-nasser-al-mohammed-al-sabah|Ahmad Nasser Al-Mohammad Al-Sabah|KWT
abdullah-al-yahya|Abdullah Ali al-Yahya|KWT
salem-abdullah-al-jaber-al-sabah|Salem Abdullah Al-Jaber Al-Sabah|KWT
saad-al-abdullah-al-sabah|Saad al-Abdullah al-Sabah|KWT
salem-sabah-al-salem-al-sabah|Salem Sabah al-Salem al-Sabah|KWT
sabah-al-khalid-al-sabah|Sabah al-Khalid al-Sabah|KWT
nasser-al-mohammed-al-sabah|Nasser al-Mohammed al-Sabah|KWT
jaber-al-mubarak-al-sabah|Jaber al-Mubarak al-Sabah|KWT
ahmad-al-nawaf-al-sabah|Ahmad al-Nawaf al-Sabah|KWT
ahmad-al-abdullah-al-sabah|Ahmad al-Abdullah al-Sabah|KWT
# OMN
yusuf-bin-alawi|Yusuf bin Alawi|OMN
# BHR
khalid-bin-ahmed-al-khalifa|Khalid bin Ahmed al-Khalifa|BHR
abdullatif-al-zayani|Abdullatif al-Zayani|BHR
salman-bin-hamad-al-khalifa|Salman bin Hamad al-Khalifa|BHR
isa-bin-salman-al-khalifa|Isa bin Salman Al Khalifa|BHR
mohammed-bin-mubarak-al-khalifa|Mohammed bin Mubarak Al Khalifa|BHR
khalifa-bin-salman-al-khalifa|Khalifa bin Salman Al Khalifa|BHR
# YEM
imam-yahya|Imam Yahya|YEM
ali-nasser-mohammed|Ali Nasser Mohammed|YEM
ali-salem-al-beidh|Ali Salem al-Beidh|YEM
rashad-al-alimi|Rashad al-Alimi|YEM
khaled-bahah|Khaled Bahah|YEM
abdul-malik-al-houthi|Abdul-Malik al-Houthi|YEM
abu-bakr-al-qirbi|Abu Bakr al-Qirbi|YEM
yahya-saree|Yahya Saree|YEM
mohammed-abdul-salam|Mohammed Abdul Salam|YEM
shaya-al-zindani|Shaya Mohsin al-Zindani|YEM
aidarous-al-zubaidi|Aidarous al-Zubaidi|YEM
mahdi-al-mashat|Mahdi al-Mashat|YEM
abdul-karim-al-iryani|Abdul Karim al-Iryani|YEM
mohammed-basindawa|Mohammed Basindawa|YEM
abdul-qadir-bajamal|Abdul Qadir Bajamal|YEM
abdulmalik-al-mekhlafi|Abdulmalik al-Mekhlafi|YEM
khaled-al-yamani|Khaled al-Yamani|YEM
mohammed-al-hadhrami|Mohammed al-Hadhrami|YEM
ahmed-bin-mubarak|Ahmed bin Mubarak|YEM
haidar-abu-bakr-al-attas|Haidar Abu Bakr al-Attas|YEM
abdul-aziz-abdul-ghani|Abdul Aziz Abdul Ghani|YEM
faraj-said-bin-ghanem|Faraj Said bin Ghanem|YEM
ali-muhammad-mujawar|Ali Muhammad Mujawar|YEM
ahmed-obeid-bin-dagher|Ahmed Obeid bin Dagher|YEM
maeen-abdulmalik|Maeen Abdulmalik|YEM
salem-bin-breik|Salem bin Breik|YEM
# LBY
ali-zeidan|Ali Zeidan|LBY
mustafa-abdul-jalil|Mustafa Abdul Jalil|LBY
mahmoud-jibril|Mahmoud Jibril|LBY
moussa-koussa|Moussa Koussa|LBY
mohamed-al-menfi|Mohamed al-Menfi|LBY
aguila-saleh|Aguila Saleh|LBY
najla-mangoush|Najla al-Mangoush|LBY
saif-al-islam-gaddafi|Saif al-Islam Gaddafi|LBY
taher-al-sonni|Taher al-Sonni|LBY
ibrahim-al-bishari|Ibrahim al-Bishari|LBY
omar-al-muntasir|Omar al-Muntasir|LBY
abdel-rahman-shalgham|Abdel Rahman Shalgham|LBY
ashour-bin-khayal|Ashour bin Khayal|LBY
mohamed-abdelaziz|Mohamed Abdelaziz|LBY
mohamed-taha-siala|Mohamed Taha Siala|LBY
mohamed-magariaf|Mohamed Magariaf|LBY
giuma-ahmed-atigha|Giuma Ahmed Atigha|LBY
nouri-abusahmain|Nouri Abusahmain|LBY
aguila-saleh-issa|Aguila Saleh Issa|LBY
abuzed-omar-dorda|Abuzed Omar Dorda|LBY
abdul-majid-al-qaud|Abdul Majid al-Qaud|LBY
muhammad-ahmad-al-mangoush|Muhammad Ahmad al-Mangoush|LBY
mubarak-al-shamikh|Mubarak al-Shamikh|LBY
shukri-ghanem|Shukri Ghanem|LBY
baghdadi-mahmudi|Baghdadi Mahmudi|LBY
abdurrahim-el-keib|Abdurrahim El-Keib|LBY
abdullah-al-thani|Abdullah al-Thani|LBY
# TUN
habib-bourguiba|Habib Bourguiba|TUN|president 1957-07-25 1987-11-07
youssef-chahed|Youssef Chahed|TUN
mehdi-jomaa|Mehdi Jomaa|TUN
rached-ghannouchi|Rached Ghannouchi|TUN
mohamed-ali-nafti|Mohamed Ali Nafti|TUN
nabil-ammar|Nabil Ammar|TUN
othman-jerandi|Othman Jerandi|TUN
khemaies-jhinaoui|Khemaies Jhinaoui|TUN
hichem-mechichi|Hichem Mechichi|TUN
najla-bouden|Najla Bouden|TUN
habib-ben-yahia|Habib Ben Yahia|TUN
abderrahim-zouari|Abderrahim Zouari|TUN
said-ben-mustapha|Said Ben Mustapha|TUN
abdelbaki-hermassi|Abdelbaki Hermassi|TUN
abdelwahab-abdallah|Abdelwahab Abdallah|TUN
kamel-morjane|Kamel Morjane|TUN
mouldi-kefi|Mouldi Kefi|TUN
rafik-abdessalem|Rafik Abdessalem|TUN
mongi-hamdi|Mongi Hamdi|TUN
taieb-baccouche|Taieb Baccouche|TUN
noureddine-erray|Noureddine Erray|TUN
fouad-mebazaa|Fouad Mebazaa|TUN
mohamed-ennaceur|Mohamed Ennaceur|TUN
hamed-karoui|Hamed Karoui|TUN
mohamed-ghannouchi|Mohamed Ghannouchi|TUN
hamadi-jebali|Hamadi Jebali|TUN
ali-laarayedh|Ali Laarayedh|TUN
habib-essid|Habib Essid|TUN
elyes-fakhfakh|Elyes Fakhfakh|TUN
ahmed-hachani|Ahmed Hachani|TUN
kamel-madouri|Kamel Madouri|TUN
sarra-zaafrani-zenzri|Sarra Zaafrani Zenzri|TUN
# DZA
mohamed-boudiaf|Mohamed Boudiaf|DZA
ramtane-lamamra|Ramtane Lamamra|DZA
mourad-medelci|Mourad Medelci|DZA
ahmed-attaf|Ahmed Attaf|DZA
sabri-boukadoum|Sabri Boukadoum|DZA
ahmed-ouyahia|Ahmed Ouyahia|DZA
ahmed-gaid-salah|Ahmed Gaid Salah|DZA
abdelkader-messahel|Abdelkader Messahel|DZA
amar-bendjama|Amar Bendjama|DZA
taleb-ibrahimi|Taleb Ibrahimi|DZA
belkacem-nabi|Belkacem Nabi|DZA
mohamed-salah-dembri|Mohamed Salah Dembri|DZA
youcef-yousfi|Youcef Yousfi|DZA
abdelaziz-belkhadem|Abdelaziz Belkhadem|DZA
mohammed-bedjaoui|Mohammed Bedjaoui|DZA
ali-kafi|Ali Kafi|DZA
abdelkader-bensalah|Abdelkader Bensalah|DZA
mouloud-hamrouche|Mouloud Hamrouche|DZA
sid-ahmed-ghozali|Sid Ahmed Ghozali|DZA
belaid-abdessalam|Belaid Abdessalam|DZA
redha-malek|Redha Malek|DZA
mokdad-sifi|Mokdad Sifi|DZA
smail-hamdani|Smail Hamdani|DZA
ahmed-benbitour|Ahmed Benbitour|DZA
ali-benflis|Ali Benflis|DZA
abdelmalek-sellal|Abdelmalek Sellal|DZA
noureddine-bedoui|Noureddine Bedoui|DZA
abdelaziz-djerad|Abdelaziz Djerad|DZA
aymen-benabderrahmane|Aymen Benabderrahmane|DZA
nadir-larbaoui|Nadir Larbaoui|DZA
sifi-ghrieb|Sifi Ghrieb|DZA
# MAR
mohammed-v|Mohammed V|MAR
nasser-bourita|Nasser Bourita|MAR
salaheddine-mezouar|Salaheddine Mezouar|MAR
aziz-akhannouch|Aziz Akhannouch|MAR
saadeddine-othmani|Saadeddine Othmani|MAR
abdelilah-benkirane|Abdelilah Benkirane|MAR
taieb-fassi-fihri|Taieb Fassi Fihri|MAR
omar-hilale|Omar Hilale|MAR
abdellatif-filali|Abdellatif Filali|MAR
mohamed-benaissa|Mohamed Benaissa|MAR
azzeddine-laraki|Azzeddine Laraki|MAR
mohammed-karim-lamrani|Mohammed Karim Lamrani|MAR
abderrahmane-youssoufi|Abderrahmane Youssoufi|MAR
driss-jettou|Driss Jettou|MAR
abbas-el-fassi|Abbas El Fassi|MAR
# MRT
mohamed-ould-ghazouani|Mohamed Ould Ghazouani|MRT
mohamed-ould-abdel-aziz|Mohamed Ould Abdel Aziz|MRT
maaouya-ould-sidahmed-taya|Maaouya Ould Sid'Ahmed Taya|MRT
mohamed-salem-ould-merzoug|Mohamed Salem Ould Merzoug|MRT
ely-ould-mohamed-vall|Ely Ould Mohamed Vall|MRT
sidi-ould-cheikh-abdallahi|Sidi Ould Cheikh Abdallahi|MRT
ba-mamadou-dit-mbare|Ba Mamadou dit M'Baré|MRT
# SDN
hassan-al-turabi|Hassan al-Turabi|SDN
sadiq-al-mahdi|Sadiq al-Mahdi|SDN
mustafa-osman-ismail|Mustafa Osman Ismail|SDN
abdalla-hamdok|Abdalla Hamdok|SDN
mohamed-hamdan-dagalo|Mohamed Hamdan Dagalo|SDN
ali-osman-taha|Ali Osman Taha|SDN
ali-karti|Ali Karti|SDN
ibrahim-ghandour|Ibrahim Ghandour|SDN
ali-al-sadiq|Ali al-Sadiq|SDN
kamil-idris|Kamil Idris|SDN
lam-akol|Lam Akol|SDN
yasser-al-atta|Yasser al-Atta|SDN
ali-sahloul|Ali Sahloul|SDN
hussein-suleiman-abu-salih|Hussein Suleiman Abu Salih|SDN
dirdeiry-mohamed-ahmed|Dirdeiry Mohamed Ahmed|SDN
asma-mohamed-abdalla|Asma Mohamed Abdalla|SDN
mariam-al-mahdi|Mariam al-Mahdi|SDN
ahmed-awad-ibn-auf|Ahmed Awad Ibn Auf|SDN
bakri-hassan-saleh|Bakri Hassan Saleh|SDN
motazz-moussa|Motazz Moussa|SDN
mohamed-tahir-ayala|Mohamed Tahir Ayala|SDN
# SSD
john-garang|John Garang|SSD
riek-machar|Riek Machar|SSD
barnaba-marial-benjamin|Barnaba Marial Benjamin|SSD
deng-alor|Deng Alor|SSD
mayiik-ayii-deng|Mayiik Ayii Deng|SSD
ramadan-mohamed-abdallah-goc|Ramadan Mohamed Abdallah Goc|SSD
# ETH
demeke-mekonnen|Demeke Mekonnen|ETH
workneh-gebeyehu|Workneh Gebeyehu|ETH
gedion-timothewos|Gedion Timothewos|ETH
taye-atske-selassie|Taye Atske Selassie|ETH
sahle-work-zewde|Sahle-Work Zewde|ETH
mulatu-teshome|Mulatu Teshome|ETH
seyoum-mesfin|Seyoum Mesfin|ETH
redwan-hussien|Redwan Hussien|ETH
girma-wolde-giorgis|Girma Wolde-Giorgis|ETH
debretsion-gebremichael|Debretsion Gebremichael|ETH
getachew-reda|Getachew Reda|ETH
nebiat-getachew|Nebiat Getachew|ETH
gedu-andargachew|Gedu Andargachew|ETH
tesfaye-gebre-kidan|Tesfaye Gebre Kidan|ETH
negasso-gidada|Negasso Gidada|ETH
tamrat-layne|Tamrat Layne|ETH
# ERI
osman-saleh|Osman Saleh|ERI
yemane-gebremeskel|Yemane Gebremeskel|ERI
yemane-gebreab|Yemane Gebreab|ERI
# DJI
abdoulkader-houssein-omar|Abdoulkader Houssein Omar|DJI
barkat-gourad-hamadou|Barkat Gourad Hamadou|DJI
dileita-mohamed-dileita|Dileita Mohamed Dileita|DJI
abdoulkader-kamil-mohamed|Abdoulkader Kamil Mohamed|DJI
# SOM
mohamed-abdullahi-mohamed|Mohamed Abdullahi Mohamed|SOM
sharif-sheikh-ahmed|Sharif Sheikh Ahmed|SOM
abdullahi-yusuf-ahmed|Abdullahi Yusuf|SOM
hamza-abdi-barre|Hamza Abdi Barre|SOM
mohamed-hussein-roble|Mohamed Hussein Roble|SOM
ahmed-moalim-fiqi|Ahmed Moalim Fiqi|SOM
abdisalam-abdi-ali|Abdisalam Abdi Ali|SOM
muse-bihi-abdi|Muse Bihi Abdi|SOM
abdirahman-mohamed-abdullahi|Abdirahman Mohamed Abdullahi|SOM
mohammed-farah-aidid|Mohammed Farah Aidid|SOM
ali-mahdi-muhammad|Ali Mahdi Muhammad|SOM
abdiqasim-salad-hassan|Abdiqasim Salad Hassan|SOM
ali-khalif-galaid|Ali Khalif Galaid|SOM
hassan-abshir-farah|Hassan Abshir Farah|SOM
ali-mohammed-ghedi|Ali Mohammed Ghedi|SOM
nur-hassan-hussein|Nur Hassan Hussein|SOM
omar-abdirashid-ali-sharmarke|Omar Abdirashid Ali Sharmarke|SOM
abdiweli-mohamed-ali|Abdiweli Mohamed Ali|SOM
abdi-farah-shirdon|Abdi Farah Shirdon|SOM
abdiweli-sheikh-ahmed|Abdiweli Sheikh Ahmed|SOM
hassan-ali-khaire|Hassan Ali Khaire|SOM
# KEN
jomo-kenyatta|Jomo Kenyatta|KEN
raila-odinga|Raila Odinga|KEN
musalia-mudavadi|Musalia Mudavadi|KEN
alfred-mutua|Alfred Mutua|KEN
raychelle-omamo|Raychelle Omamo|KEN
amina-mohamed|Amina Mohamed|KEN
monica-juma|Monica Juma|KEN
moses-wetangula|Moses Wetangula|KEN
kalonzo-musyoka|Kalonzo Musyoka|KEN
rigathi-gachagua|Rigathi Gachagua|KEN
kithure-kindiki|Kithure Kindiki|KEN
korir-singoei|Korir Sing'Oei|KEN
aden-duale|Aden Duale|KEN
wilson-ndolo-ayah|Wilson Ndolo Ayah|KEN
bonaya-godana|Bonaya Godana|KEN
chirau-ali-mwakwere|Chirau Ali Mwakwere|KEN
raphael-tuju|Raphael Tuju|KEN
sam-ongeri|Sam Ongeri|KEN
# UGA
sam-kutesa|Sam Kutesa|UGA
jeje-odongo|Jeje Odongo|UGA
yusuf-lule|Yusuf Lule|UGA
godfrey-binaisa|Godfrey Binaisa|UGA
tito-okello|Tito Okello|UGA
ruhakana-rugunda|Ruhakana Rugunda|UGA
robinah-nabbanja|Robinah Nabbanja|UGA
muhoozi-kainerugaba|Muhoozi Kainerugaba|UGA
jessica-alupo|Jessica Alupo|UGA
paul-ssemogerere|Paul Ssemogerere|UGA
eriya-kategaya|Eriya Kategaya|UGA
james-wapakhabulo|James Wapakhabulo|UGA
samson-kisekka|Samson Kisekka|UGA
george-cosmas-adyebo|George Cosmas Adyebo|UGA
kintu-musoke|Kintu Musoke|UGA
apolo-nsibambi|Apolo Nsibambi|UGA
amama-mbabazi|Amama Mbabazi|UGA
# TZA
kassim-majaliwa|Kassim Majaliwa|TZA
liberata-mulamula|Liberata Mulamula|TZA
stergomena-tax|Stergomena Tax|TZA
january-makamba|January Makamba|TZA
mahmoud-thabit-kombo|Mahmoud Thabit Kombo|TZA
salim-ahmed-salim|Salim Ahmed Salim|TZA
bernard-membe|Bernard Membe|TZA
augustine-mahiga|Augustine Mahiga|TZA
palamagamba-kabudi|Palamagamba Kabudi|TZA
philip-mpango|Philip Mpango|TZA
ahmed-hassan-diria|Ahmed Hassan Diria|TZA
joseph-rwegasira|Joseph Rwegasira|TZA
asha-rose-migiro|Asha-Rose Migiro|TZA
joseph-warioba|Joseph Warioba|TZA
john-malecela|John Malecela|TZA
cleopa-msuya|Cleopa Msuya|TZA
frederick-sumaye|Frederick Sumaye|TZA
edward-lowassa|Edward Lowassa|TZA
mizengo-pinda|Mizengo Pinda|TZA
mwigulu-nchemba|Mwigulu Nchemba|TZA
# RWA
louise-mushikiwabo|Louise Mushikiwabo|RWA
vincent-biruta|Vincent Biruta|RWA
olivier-nduhungirehe|Olivier Nduhungirehe|RWA
edouard-ngirente|Édouard Ngirente|RWA
pasteur-bizimungu|Pasteur Bizimungu|RWA
yolande-makolo|Yolande Makolo|RWA
richard-sezibera|Richard Sezibera|RWA
charles-murigande|Charles Murigande|RWA
anastase-gasana|Anastase Gasana|RWA
rosemary-museminali|Rosemary Museminali|RWA
theodore-sindikubwabo|Théodore Sindikubwabo|RWA
sylvestre-nsanzimana|Sylvestre Nsanzimana|RWA
dismas-nsengiyaremye|Dismas Nsengiyaremye|RWA
agathe-uwilingiyimana|Agathe Uwilingiyimana|RWA
jean-kambanda|Jean Kambanda|RWA
faustin-twagiramungu|Faustin Twagiramungu|RWA
pierre-celestin-rwigema|Pierre-Célestin Rwigema|RWA
bernard-makuza|Bernard Makuza|RWA
pierre-habumuremyi|Pierre Habumuremyi|RWA
anastase-murekezi|Anastase Murekezi|RWA
justin-nsengiyumva|Justin Nsengiyumva|RWA
# BDI
evariste-ndayishimiye|Évariste Ndayishimiye|BDI
domitien-ndayizeye|Domitien Ndayizeye|BDI
albert-shingiro|Albert Shingiro|BDI
melchior-ndadaye|Melchior Ndadaye|BDI
cyprien-ntaryamira|Cyprien Ntaryamira|BDI
sylvie-kinigi|Sylvie Kinigi|BDI
sylvestre-ntibantunganya|Sylvestre Ntibantunganya|BDI
adrien-sibomana|Adrien Sibomana|BDI
anatole-kanyenkiko|Anatole Kanyenkiko|BDI
antoine-nduwayo|Antoine Nduwayo|BDI
pascal-firmin-ndimira|Pascal-Firmin Ndimira|BDI
alain-guillaume-bunyoni|Alain-Guillaume Bunyoni|BDI
gervais-ndirakobuca|Gervais Ndirakobuca|BDI
nestor-ntahontuye|Nestor Ntahontuye|BDI
# COD
patrice-lumumba|Patrice Lumumba|COD
moise-tshombe|Moïse Tshombe|COD
laurent-desire-kabila|Laurent Kabila|COD
etienne-tshisekedi|Étienne Tshisekedi|COD
jean-pierre-bemba|Jean-Pierre Bemba|COD
christophe-lutundula|Christophe Lutundula|COD
therese-kayikwamba-wagner|Thérèse Kayikwamba Wagner|COD
patrick-muyaya|Patrick Muyaya|COD
corneille-nangaa|Corneille Nangaa|COD
leonard-she-okitundu|She Okitundu|COD
judith-suminwa-tuluka|Judith Suminwa|COD
vital-kamerhe|Vital Kamerhe|COD
lambert-mende|Lambert Mende|COD
bosco-ntaganda|Bosco Ntaganda|COD
laurent-nkunda|Laurent Nkunda|COD
alexis-thambwe-mwamba|Alexis Thambwe Mwamba|COD
raymond-tshibanda|Raymond Tshibanda|COD
marie-tumba-nzeza|Marie Tumba Nzeza|COD
vincent-de-paul-lunda-bululu|Vincent de Paul Lunda Bululu|COD
crispin-mulumba-lukoji|Crispin Mulumba Lukoji|COD
jean-nguza-karl-i-bond|Jean Nguza Karl-i-Bond|COD
faustin-birindwa|Faustin Birindwa|COD
leon-kengo-wa-dondo|Léon Kengo wa Dondo|COD
norbert-likulia-bolongo|Norbert Likulia Bolongo|COD
antoine-gizenga|Antoine Gizenga|COD
adolphe-muzito|Adolphe Muzito|COD
augustin-matata-ponyo|Augustin Matata Ponyo|COD
samy-badibanga|Samy Badibanga|COD
bruno-tshibala|Bruno Tshibala|COD
sylvestre-ilunga|Sylvestre Ilunga|COD
jean-michel-sama-lukonde|Jean-Michel Sama Lukonde|COD
# COG
jean-claude-gakosso|Jean-Claude Gakosso|COG
basile-ikouebe|Basile Ikouébé|COG
isidore-mvouba|Isidore Mvouba|COG
clement-mouamba|Clément Mouamba|COG
anatole-collinet-makosso|Anatole Collinet Makosso|COG
# CAF
faustin-archange-touadera|Faustin-Archange Touadéra|CAF
francois-bozize|François Bozizé|CAF
michel-djotodia|Michel Djotodia|CAF
catherine-samba-panza|Catherine Samba-Panza|CAF
sylvie-baipo-temon|Sylvie Baïpo-Temon|CAF
alexandre-ferdinand-nguendet|Alexandre-Ferdinand Nguendet|CAF
nicolas-tiangaye|Nicolas Tiangaye|CAF
andre-nzapayeke|André Nzapayeké|CAF
mahamat-kamoun|Mahamat Kamoun|CAF
simplice-sarandji|Simplice Sarandji|CAF
firmin-ngrebada|Firmin Ngrébada|CAF
henri-marie-dondra|Henri-Marie Dondra|CAF
felix-moloua|Félix Moloua|CAF
# CMR
lejeune-mbella-mbella|Lejeune Mbella Mbella|CMR
joseph-dion-ngute|Joseph Dion Ngute|CMR
issa-tchiroma|Issa Tchiroma|CMR
henri-eyebe-ayissi|Henri Eyebe Ayissi|CMR
pierre-moukoko-mbonjou|Pierre Moukoko Mbonjou|CMR
sadou-hayatou|Sadou Hayatou|CMR
simon-achidi-achu|Simon Achidi Achu|CMR
peter-mafany-musonge|Peter Mafany Musonge|CMR
ephraim-inoni|Ephraïm Inoni|CMR
# TCD
abderaman-koulamallah|Abderaman Koulamallah|TCD
succes-masra|Succès Masra|TCD
mahamat-saleh-annadif|Mahamat Saleh Annadif|TCD
nagoum-yamassoum|Nagoum Yamassoum|TCD
ahmad-allam-mi|Ahmad Allam-Mi|TCD
mahamat-zene-cherif|Mahamat Zene Chérif|TCD
jean-alingue-bawoyeu|Jean Alingué Bawoyeu|TCD
joseph-yodoyman|Joseph Yodoyman|TCD
fidele-moungar|Fidèle Moungar|TCD
delwa-kassire-coumakoye|Delwa Kassiré Coumakoye|TCD
koibla-djimasta|Koibla Djimasta|TCD
nassour-guelendouksia-ouaido|Nassour Guelendouksia Ouaido|TCD
haroun-kabadi|Haroun Kabadi|TCD
pascal-yoadimnadji|Pascal Yoadimnadji|TCD
youssouf-saleh-abbas|Youssouf Saleh Abbas|TCD
emmanuel-nadingar|Emmanuel Nadingar|TCD
djimrangar-dadnadji|Djimrangar Dadnadji|TCD
kalzeubet-pahimi-deubet|Kalzeubet Pahimi Deubet|TCD
albert-pahimi-padacke|Albert Pahimi Padacké|TCD
saleh-kebzabo|Saleh Kebzabo|TCD
allamaye-halina|Allamaye Halina|TCD
# GAB
leon-mba|Léon M'ba|GAB
ali-bongo-ondimba|Ali Bongo|GAB
brice-oligui-nguema|Brice Oligui Nguema|GAB
jean-ping|Jean Ping|GAB
rose-francine-rogombe|Rose Francine Rogombé|GAB
casimir-oye-mba|Casimir Oyé-Mba|GAB
paulin-obame-nguema|Paulin Obame-Nguema|GAB
jean-francois-ntoutoume-emane|Jean-François Ntoutoume Emane|GAB
jean-eyeghe-ndong|Jean Eyeghé Ndong|GAB
paul-biyoghe-mba|Paul Biyoghé Mba|GAB
raymond-ndong-sima|Raymond Ndong Sima|GAB
daniel-ona-ondo|Daniel Ona Ondo|GAB
emmanuel-issoze-ngondet|Emmanuel Issoze-Ngondet|GAB
julien-nkoghe-bekale|Julien Nkoghe Bekale|GAB
rose-christiane-ossouka-raponda|Rose Christiane Ossouka Raponda|GAB
alain-claude-bilie-by-nze|Alain-Claude Bilie-By-Nze|GAB
# GNQ
francisco-macias-nguema|Francisco Macías Nguema|GNQ
simeon-oyono-esono-angue|Simeon Oyono Esono Angue|GNQ
simeon-oyono-esono|Simeón Oyono Esono|GNQ
# STP
carlos-vila-nova|Carlos Vila Nova|STP
miguel-trovoada|Miguel Trovoada|STP
patrice-trovoada|Patrice Trovoada|STP
manuel-pinto-da-costa|Manuel Pinto da Costa|STP
fernando-pereira|Fernando Pereira|STP
fradique-de-menezes|Fradique de Menezes|STP
evaristo-carvalho|Evaristo Carvalho|STP
# NGA
nnamdi-azikiwe|Nnamdi Azikiwe|NGA
yemi-osinbajo|Yemi Osinbajo|NGA
geoffrey-onyeama|Geoffrey Onyeama|NGA
yusuf-tuggar|Yusuf Tuggar|NGA
ojo-maduekwe|Ojo Maduekwe|NGA
atiku-abubakar|Atiku Abubakar|NGA
murtala-mohammed|Murtala Mohammed|NGA
lai-mohammed|Lai Mohammed|NGA
kashim-shettima|Kashim Shettima|NGA
abubakar-shekau|Abubakar Shekau|NGA
rilwanu-lukman|Rilwanu Lukman|NGA
nuhu-ribadu|Nuhu Ribadu|NGA
alex-badeh|Alex Badeh|NGA
christopher-musa|Christopher Musa|NGA
emeka-ojukwu|Emeka Ojukwu|NGA
joseph-garba|Joseph Garba|NGA
tom-ikimi|Tom Ikimi|NGA
sule-lamido|Sule Lamido|NGA
oluyemi-adeniji|Oluyemi Adeniji|NGA
joy-ogwu|Joy Ogwu|NGA
odein-ajumogobia|Odein Ajumogobia|NGA
olugbenga-ashiru|Olugbenga Ashiru|NGA
aminu-wali|Aminu Wali|NGA
ernest-shonekan|Ernest Shonekan|NGA
# GHA
john-kufuor|John Kufuor|GHA
shirley-ayorkor-botchwey|Shirley Ayorkor Botchwey|GHA
samuel-okudzeto-ablakwa|Samuel Okudzeto Ablakwa|GHA
hanna-tetteh|Hanna Tetteh|GHA
kofi-busia|Kofi Busia|GHA
hilla-limann|Hilla Limann|GHA
mahamudu-bawumia|Mahamudu Bawumia|GHA
obed-asamoah|Obed Asamoah|GHA
victor-gbeho|Victor Gbeho|GHA
hackman-owusu-agyeman|Hackman Owusu-Agyeman|GHA
akwasi-osei-adjei|Akwasi Osei-Adjei|GHA
muhammad-mumuni|Muhammad Mumuni|GHA
# SEN
ousmane-sonko|Ousmane Sonko|SEN
aminata-toure|Aminata Touré|SEN
aissata-tall-sall|Aïssata Tall Sall|SEN
yassine-fall|Yassine Fall|SEN
cheikh-tidiane-gadio|Cheikh Tidiane Gadio|SEN
mankeur-ndiaye|Mankeur Ndiaye|SEN
amadou-ba|Amadou Ba|SEN
moustapha-niasse|Moustapha Niasse|SEN
jacques-baudin|Jacques Baudin|SEN
madicke-niang|Madické Niang|SEN
alioune-badara-cisse|Alioune Badara Cissé|SEN
sidiki-kaba|Sidiki Kaba|SEN
cheikh-niang|Cheikh Niang|SEN
habib-thiam|Habib Thiam|SEN
mamadou-lamine-loum|Mamadou Lamine Loum|SEN
mame-madior-boye|Mame Madior Boye|SEN
idrissa-seck|Idrissa Seck|SEN
cheikh-hadjibou-soumare|Cheikh Hadjibou Soumaré|SEN
souleymane-ndene-ndiaye|Souleymane Ndéné Ndiaye|SEN
abdoul-mbaye|Abdoul Mbaye|SEN
mohammed-dionne|Mohammed Dionne|SEN
# CIV
guillaume-soro|Guillaume Soro|CIV
kandia-camara|Kandia Camara|CIV
kacou-houadja-leon-adom|Kacou Houadja Leon Adom|CIV
patrick-achi|Patrick Achi|CIV
robert-beugre-mambe|Robert Beugre Mambe|CIV
amara-essy|Amara Essy|CIV
abou-drahamane-sangare|Abou Drahamane Sangaré|CIV
bamba-mamadou|Bamba Mamadou|CIV
youssouf-bakayoko|Youssouf Bakayoko|CIV
daniel-kablan-duncan|Daniel Kablan Duncan|CIV
charles-koffi-diby|Charles Koffi Diby|CIV
albert-toikeusse-mabri|Albert Toikeusse Mabri|CIV
marcel-amon-tanoh|Marcel Amon-Tanoh|CIV
ally-coulibaly|Ally Coulibaly|CIV
seydou-diarra|Seydou Diarra|CIV
pascal-affi-nguessan|Pascal Affi N'Guessan|CIV
charles-konan-banny|Charles Konan Banny|CIV
jeannot-ahoussou-kouadio|Jeannot Ahoussou-Kouadio|CIV
amadou-gon-coulibaly|Amadou Gon Coulibaly|CIV
hamed-bakayoko|Hamed Bakayoko|CIV
# MLI
modibo-keita|Modibo Keita|MLI
moussa-traore|Moussa Traoré|MLI
ibrahim-boubacar-keita|Ibrahim Boubacar Keïta|MLI
dioncounda-traore|Dioncounda Traoré|MLI
amadou-sanogo|Amadou Sanogo|MLI
abdoulaye-diop|Abdoulaye Diop|MLI
choguel-kokalla-maiga|Choguel Maiga|MLI
bah-ndaw|Bah Ndaw|MLI
abdoulaye-maiga|Abdoulaye Maïga|MLI
zeini-moulaye|Zeïni Moulaye|MLI
younoussi-toure|Younoussi Touré|MLI
abdoulaye-sekou-sow|Abdoulaye Sékou Sow|MLI
mande-sidibe|Mandé Sidibé|MLI
ahmed-mohamed-ag-hamani|Ahmed Mohamed ag Hamani|MLI
ousmane-issoufi-maiga|Ousmane Issoufi Maïga|MLI
modibo-sidibe|Modibo Sidibé|MLI
cisse-mariam-kaidama-sidibe|Cissé Mariam Kaïdama Sidibé|MLI
cheick-modibo-diarra|Cheick Modibo Diarra|MLI
django-sissoko|Django Sissoko|MLI
oumar-tatam-ly|Oumar Tatam Ly|MLI
moussa-mara|Moussa Mara|MLI
abdoulaye-idrissa-maiga|Abdoulaye Idrissa Maïga|MLI
soumeylou-boubeye-maiga|Soumeylou Boubèye Maïga|MLI
boubou-cisse|Boubou Cissé|MLI
moctar-ouane|Moctar Ouane|MLI
# BFA
roch-marc-christian-kabore|Roch Marc Christian Kaboré|BFA
michel-kafando|Michel Kafando|BFA
paul-henri-sandaogo-damiba|Paul-Henri Sandaogo Damiba|BFA
karamoko-jean-marie-traore|Karamoko Jean-Marie Traore|BFA
olivia-rouamba|Olivia Rouamba|BFA
alpha-barry|Alpha Barry|BFA
yacouba-isaac-zida|Yacouba Isaac Zida|BFA
youssouf-ouedraogo|Youssouf Ouédraogo|BFA
kadre-desire-ouedraogo|Kadré Désiré Ouédraogo|BFA
paramanga-ernest-yonli|Paramanga Ernest Yonli|BFA
tertius-zongo|Tertius Zongo|BFA
luc-adolphe-tiao|Luc-Adolphe Tiao|BFA
paul-kaba-thieba|Paul Kaba Thieba|BFA
christophe-joseph-marie-dabire|Christophe Joseph Marie Dabiré|BFA
lassina-zerbo|Lassina Zerbo|BFA
albert-ouedraogo|Albert Ouédraogo|BFA
apollinaire-joachim-kyelem-de-tambela|Apollinaire Joachim Kyélem de Tambèla|BFA
rimtalba-jean-emmanuel-ouedraogo|Rimtalba Jean Emmanuel Ouédraogo|BFA
# NER
hamani-diori|Hamani Diori|NER
mahamadou-issoufou|Mahamadou Issoufou|NER
mohamed-bazoum|Mohamed Bazoum|NER
bakary-yaou-sangare|Bakary Yaou Sangaré|NER
ali-lamine-zeine|Ali Lamine Zeine|NER
hassoumi-massaoudou|Hassoumi Massaoudou|NER
daouda-malam-wanke|Daouda Malam Wanké|NER
salou-djibo|Salou Djibo|NER
ali-saibou|Ali Saibou|NER
mahamane-ousmane|Mahamane Ousmane|NER
ibrahim-bare-mainassara|Ibrahim Baré Maïnassara|NER
hama-amadou|Hama Amadou|NER
seyni-oumarou|Seyni Oumarou|NER
ali-badjo-gamatie|Ali Badjo Gamatié|NER
mahamadou-danda|Mahamadou Danda|NER
brigi-rafini|Brigi Rafini|NER
ouhoumoudou-mahamadou|Ouhoumoudou Mahamadou|NER
# BEN
patrice-talon|Patrice Talon|BEN
nicephore-soglo|Nicéphore Soglo|BEN
olushegun-adjadi-bakari|Olushegun Adjadi Bakari|BEN
aurelien-agbenonci|Aurélien Agbenonci|BEN
romuald-wadagni|Romuald Wadagni|BEN
# TGO
faure-gnassingbe|Faure Gnassingbé|TGO
sylvanus-olympio|Sylvanus Olympio|TGO
robert-dussey|Robert Dussey|TGO
gilbert-houngbo|Gilbert Houngbo|TGO
bonfoh-abass|Bonfoh Abass|TGO
jean-lucien-savi-de-tove|Jean-Lucien Savi de Tové|TGO
joseph-kokou-koffigoh|Joseph Kokou Koffigoh|TGO
edem-kodjo|Edem Kodjo|TGO
kwassi-klutse|Kwassi Klutse|TGO
eugene-koffi-adoboli|Eugene Koffi Adoboli|TGO
agbeyome-kodjo|Agbéyomé Kodjo|TGO
koffi-sama|Koffi Sama|TGO
yawovi-agboyibo|Yawovi Agboyibo|TGO
komlan-mally|Komlan Mally|TGO
kwesi-ahoomey-zunu|Kwesi Ahoomey-Zunu|TGO
komi-selom-klassou|Komi Sélom Klassou|TGO
victoire-tomegah-dogbe|Victoire Tomegah Dogbé|TGO
# GIN
lansana-conte|Lansana Conté|GIN
alpha-conde|Alpha Condé|GIN
mamady-doumbouya|Mamady Doumbouya|GIN
morissanda-kouyate|Morissanda Kouyaté|GIN
sekouba-konate|Sékouba Konaté|GIN
bah-oury|Bah Oury|GIN
jean-marie-dore|Jean-Marie Doré|GIN
mohamed-said-fofana|Mohamed Said Fofana|GIN
mamady-youla|Mamady Youla|GIN
ibrahima-kassory-fofana|Ibrahima Kassory Fofana|GIN
mohamed-beavogui|Mohamed Béavogui|GIN
bernard-goumou|Bernard Goumou|GIN
# GNB
joao-bernardo-vieira|João Bernardo Vieira|GNB
umaro-sissoco-embalo|Umaro Sissoco Embaló|GNB
jose-mario-vaz|José Mário Vaz|GNB
suzi-barbosa|Suzi Barbosa|GNB
malam-bacai-sanha|Malam Bacai Sanhá|GNB
amilcar-cabral|Amílcar Cabral|GNB
luis-cabral|Luís Cabral|GNB
ansumane-mane|Ansumane Mané|GNB
verissimo-correia-seabra|Veríssimo Correia Seabra|GNB
horta-inta-a|Horta Inta-A|GNB
kumba-iala|Kumba Ialá|GNB
henrique-rosa|Henrique Rosa|GNB
raimundo-pereira|Raimundo Pereira|GNB
manuel-serifo-nhamadjo|Manuel Serifo Nhamadjo|GNB
# CPV
jose-maria-neves|José Maria Neves|CPV
jorge-carlos-fonseca|Jorge Carlos Fonseca|CPV
ulisses-correia-e-silva|Ulisses Correia e Silva|CPV
aristides-pereira|Aristides Pereira|CPV
pedro-pires|Pedro Pires|CPV
antonio-mascarenhas-monteiro|António Mascarenhas Monteiro|CPV
carlos-veiga|Carlos Veiga|CPV
gualberto-do-rosario|Gualberto do Rosário|CPV
# GMB
adama-barrow|Adama Barrow|GMB
mamadou-tangara|Mamadou Tangara|GMB
isatou-touray|Isatou Touray|GMB
# SLE
julius-maada-bio|Julius Maada Bio|SLE
milton-margai|Milton Margai|SLE
timothy-kabba|Timothy Kabba|SLE
david-francis|David Francis|SLE
johnny-paul-koroma|Johnny Paul Koroma|SLE
# LBR
ellen-johnson-sirleaf|Ellen Johnson Sirleaf|LBR
george-weah|George Weah|LBR
joseph-boakai|Joseph Boakai|LBR
sara-beysolow-nyanti|Sara Beysolow Nyanti|LBR
dee-maxwell-saah-kemayah|Dee-Maxwell Saah Kemayah|LBR
olubanke-king-akerele|Olubanke King-Akerele|LBR
edwin-barclay|Edwin Barclay|LBR
charles-king|Charles King|LBR
david-kpormakpor|David Kpormakpor|LBR
wilton-sankawulo|Wilton Sankawulo|LBR
ruth-perry|Ruth Perry|LBR
gyude-bryant|Gyude Bryant|LBR
amos-sawyer|Amos Sawyer|LBR
moses-blah|Moses Blah|LBR
# AGO
holden-roberto|Holden Roberto|AGO
tete-antonio|Téte António|AGO
manuel-augusto|Manuel Domingos Augusto|AGO
georges-chikoti|Georges Chikoti|AGO
venancio-de-moura|Venancio de Moura|AGO
afonso-van-dunem|Afonso Van Dunem|AGO
pedro-de-castro-van-dunem|Pedro de Castro van Dúnem|AGO
joao-bernardo-de-miranda|João Bernardo de Miranda|AGO
assuncao-dos-anjos|Assunção dos Anjos|AGO
# MOZ
veronica-macamo|Verónica Macamo|MOZ
afonso-dhlakama|Afonso Dhlakama|MOZ
maria-manuela-lucas|Maria Manuela Lucas|MOZ
pascoal-mocumbi|Pascoal Mocumbi|MOZ
jose-pacheco|José Pacheco|MOZ
mario-da-graca-machungo|Mário da Graça Machungo|MOZ
luisa-diogo|Luísa Diogo|MOZ
aires-ali|Aires Ali|MOZ
alberto-vaquina|Alberto Vaquina|MOZ
carlos-agostinho-do-rosario|Carlos Agostinho do Rosário|MOZ
adriano-maleiane|Adriano Maleiane|MOZ
maria-benvinda-levy|Maria Benvinda Levy|MOZ
# ZMB
guy-scott|Guy Scott|ZMB
stanley-kakubo|Stanley Kakubo|ZMB
mulambo-haimbe|Mulambo Haimbe|ZMB
rupiah-banda|Rupiah Banda|ZMB
# ZWE
abel-muzorewa|Abel Muzorewa|ZWE
morgan-tsvangirai|Morgan Tsvangirai|ZWE
nelson-chamisa|Nelson Chamisa|ZWE
simbarashe-mumbengegwi|Simbarashe Mumbengegwi|ZWE
sibusiso-moyo|Sibusiso Moyo|ZWE
frederick-shava|Frederick Shava|ZWE
amon-murwira|Amon Murwira|ZWE
constantino-chiwenga|Constantino Chiwenga|ZWE
nathan-shamuyarira|Nathan Shamuyarira|ZWE
stan-mudenge|Stan Mudenge|ZWE
# MWI
joyce-banda|Joyce Banda|MWI
peter-mutharika|Peter Mutharika|MWI
lazarus-chakwera|Lazarus Chakwera|MWI
nancy-tembo|Nancy Tembo|MWI
saulos-chilima|Saulos Chilima|MWI
# BWA
mokgweetsi-masisi|Mokgweetsi Masisi|BWA
duma-boko|Duma Boko|BWA
lemogang-kwape|Lemogang Kwape|BWA
phenyo-butale|Phenyo Butale|BWA
# NAM
hage-geingob|Hage Geingob|NAM
nangolo-mbumba|Nangolo Mbumba|NAM
netumbo-nandi-ndaitwah|Netumbo Nandi-Ndaitwah|NAM
theo-ben-gurirab|Theo-Ben Gurirab|NAM
selma-ashipala-musavyi|Selma Ashipala-Musavyi|NAM
hidipo-hamutenya|Hidipo Hamutenya|NAM
marco-hausiku|Marco Hausiku|NAM
utoni-nujoma|Utoni Nujoma|NAM
nahas-angula|Nahas Angula|NAM
saara-kuugongelwa-amadhila|Saara Kuugongelwa-Amadhila|NAM
elijah-ngurare|Elijah Ngurare|NAM
# ZAF
jan-smuts|Jan Smuts|ZAF
james-hertzog|James Hertzog|ZAF
daniel-malan|Daniel Malan|ZAF
pik-botha|Roelof Botha|ZAF
magnus-malan|Magnus Malan|ZAF
chris-heunis|Chris Heunis|ZAF
alfred-nzo|Alfred Nzo|ZAF
nkosazana-dlamini-zuma|Nkosazana Dlamini-Zuma|ZAF
maite-nkoana-mashabane|Maite Nkoana-Mashabane|ZAF
lindiwe-sisulu|Lindiwe Sisulu|ZAF
naledi-pandor|Naledi Pandor|ZAF
ronald-lamola|Ronald Lamola|ZAF
aziz-pahad|Aziz Pahad|ZAF
essop-pahad|Essop Pahad|ZAF
trevor-manuel|Trevor Manuel|ZAF
pravin-gordhan|Pravin Gordhan|ZAF
rob-davies|Rob Davies|ZAF
alec-erwin|Alec Erwin|ZAF
ronnie-mamoepa|Ronnie Mamoepa|ZAF
clayson-monyela|Clayson Monyela|ZAF
vincent-magwenya|Vincent Magwenya|ZAF
mac-maharaj|Mac Maharaj|ZAF
desmond-tutu|Desmond Tutu|ZAF
oliver-tambo|Oliver Tambo|ZAF
walter-sisulu|Walter Sisulu|ZAF
joe-slovo|Joe Slovo|ZAF
mangosuthu-buthelezi|Mangosuthu Buthelezi|ZAF
tony-leon|Tony Leon|ZAF
zwelinzima-vavi|Zwelinzima Vavi|ZAF
julius-malema|Julius Malema|ZAF
paul-mashatile|Paul Mashatile|ZAF
john-steenhuisen|John Steenhuisen|ZAF
parks-tau|Parks Tau|ZAF
ebrahim-ebrahim|Ebrahim Ebrahim|ZAF
ebrahim-rasool|Ebrahim Rasool|ZAF
dumisani-kumalo|Dumisani Kumalo|ZAF
winnie-mandela|Winnie Mandela|ZAF
eric-louw|Eric Louw|ZAF
hilgard-muller|Hilgard Muller|ZAF
angie-motshekga|Angie Motshekga|ZAF
alvin-botes|Alvin Botes|ZAF
zane-dangor|Zane Dangor|ZAF
# SWZ
mswati-iii|King Mswati III|SWZ
king-sobhuza|King Sobhuza|SWZ
thulisile-dladla|Thulisile Dladla|SWZ
russell-dlamini|Russell Dlamini|SWZ
obed-dlamini|Obed Dlamini|SWZ
jameson-mbilini-dlamini|Jameson Mbilini Dlamini|SWZ
barnabas-sibusiso-dlamini|Barnabas Sibusiso Dlamini|SWZ
themba-dlamini|Themba Dlamini|SWZ
ambrose-dlamini|Ambrose Dlamini|SWZ
themba-masuku|Themba Masuku|SWZ
cleopas-dlamini|Cleopas Dlamini|SWZ
# LSO
moshoeshoe-ii|Moshoeshoe II|LSO
letsie-iii|Letsie III|LSO
leabua-jonathan|Leabua Jonathan|LSO
sam-matekane|Sam Matekane|LSO
lejone-mpotjoana|Lejone Mpotjoana|LSO
elias-phisoana-ramaema|Elias Phisoana Ramaema|LSO
ntsu-mokhehle|Ntsu Mokhehle|LSO
moeketsi-majoro|Moeketsi Majoro|LSO
# MDG
albert-zafy|Albert Zafy|MDG
andry-rajoelina|Andry Rajoelina|MDG
hery-rajaonarimampianina|Hery Rajaonarimampianina|MDG
rasata-rafaravavitafika|Rasata Rafaravavitafika|MDG
michael-randrianirina|Michael Randrianirina|MDG
norbert-ratsirahonana|Norbert Ratsirahonana|MDG
rivo-rakotovao|Rivo Rakotovao|MDG
christian-ntsay|Christian Ntsay|MDG
# MUS
pravind-jugnauth|Pravind Jugnauth|MUS
paul-berenger|Paul Bérenger|MUS
alan-ganoo|Alan Ganoo|MUS
cassam-uteem|Cassam Uteem|MUS
veerasamy-ringadoo|Veerasamy Ringadoo|MUS
karl-offmann|Karl Offmann|MUS
kailash-purryag|Kailash Purryag|MUS
ameenah-gurib-fakim|Ameenah Gurib-Fakim|MUS
prithvirajsing-roopun|Prithvirajsing Roopun|MUS
dharam-gokhool|Dharam Gokhool|MUS
# SYC
james-mancham|James Mancham|SYC
james-michel|James Michel|SYC
danny-faure|Danny Faure|SYC
wavel-ramkalawan|Wavel Ramkalawan|SYC
patrick-herminie|Patrick Herminie|SYC
sylvestre-radegonde|Sylvestre Radegonde|SYC
# COM
azali-assoumani|Azali Assoumani|COM
ahmed-abdallah|Ahmed Abdallah|COM
ikililou-dhoinine|Ikililou Dhoinine|COM
said-mohamed-djohar|Said Mohamed Djohar|COM
caabi-el-yachroutu-mohamed|Caabi El-Yachroutu Mohamed|COM
mohamed-taki-abdoulkarim|Mohamed Taki Abdoulkarim|COM
tadjidine-ben-said-massounde|Tadjidine Ben Said Massounde|COM
hamada-madi|Hamada Madi|COM
ahmed-abdallah-sambi|Ahmed Abdallah Sambi|COM
moustadroine-abdou|Moustadroine Abdou|COM
# MEX
porfirio-diaz|Porfirio Díaz|MEX
benito-juarez|Benito Juárez|MEX
venustiano-carranza|Venustiano Carranza|MEX
lazaro-cardenas|Lázaro Cárdenas|MEX
manuel-avila-camacho|Manuel Ávila Camacho|MEX
adolfo-lopez-mateos|Adolfo López Mateos|MEX
jose-lopez-portillo|José López Portillo|MEX
gustavo-diaz-ordaz|Gustavo Díaz Ordaz|MEX
bernardo-sepulveda|Bernardo Sepúlveda|MEX
fernando-solana|Fernando Solana|MEX
gustavo-petricioli|Gustavo Petricioli|MEX
jorge-castaneda|Jorge Castañeda|MEX
luis-ernesto-derbez|Luis Ernesto Derbez|MEX
patricia-espinosa|Patricia Espinosa|MEX
jose-antonio-meade|José Antonio Meade|MEX
claudia-ruiz-massieu|Claudia Ruiz Massieu|MEX
luis-videgaray|Luis Videgaray|MEX
marcelo-ebrard|Marcelo Ebrard|MEX
alicia-barcena|Alicia Bárcena|MEX
juan-ramon-de-la-fuente|Juan Ramón de la Fuente|MEX
ildefonso-guajardo|Ildefonso Guajardo|MEX
rosario-green|Rosario Green|MEX
pancho-villa|Pancho Villa|MEX
emiliano-zapata|Emiliano Zapata|MEX
manuel-camacho-solis|Manuel Camacho Solís|MEX
manuel-tello-macias|Manuel Tello Macías|MEX
jose-angel-gurria|José Ángel Gurría|MEX
# GTM
jacobo-arbenz|Jacobo Árbenz|GTM
jorge-ubico|Jorge Ubico|GTM
oscar-humberto-mejia-victores|Oscar Humberto Mejia Victores|GTM
jorge-serrano-elias|Jorge Serrano|GTM
alfonso-portillo|Alfonso Portillo|GTM
jimmy-morales|Jimmy Morales|GTM
alejandro-giammattei|Alejandro Giammattei|GTM
bernardo-arevalo|Bernardo Arévalo|GTM
juan-jose-arevalo|Juan José Arévalo|GTM
carlos-ramiro-martinez|Carlos Ramiro Martínez|GTM
mario-bucaro|Mario Búcaro|GTM
carlos-raul-morales|Carlos Raúl Morales|GTM
sandra-jovel|Sandra Jovel|GTM
pedro-brolo|Pedro Brolo|GTM
ramiro-de-leon-carpio|Ramiro de León Carpio|GTM
alejandro-maldonado|Alejandro Maldonado|GTM
# HND
jose-azcona|José Azcona|HND
carlos-flores|Carlos Flores|HND
roberto-micheletti|Roberto Micheletti|HND
ricardo-maduro|Ricardo Maduro|HND
juan-orlando-hernandez|Juan Orlando Hernández|HND
roberto-suazo-cordova|Roberto Suazo Córdova|HND
carlos-lopez-contreras|Carlos López Contreras|HND
eduardo-enrique-reina|Enrique Reina|HND
nasry-asfura|Nasry Asfura|HND
tiburcio-carias|Tiburcio Carías|HND
carlos-roberto-reina|Carlos Roberto Reina|HND
# SLV
maximiliano-hernandez-martinez|Maximiliano Hernández Martínez|SLV
roberto-daubuisson|Roberto D'Aubuisson|SLV
armando-calderon-sol|Armando Calderón Sol|SLV
antonio-saca|Antonio Saca|SLV
francisco-flores|Francisco Flores|SLV
salvador-sanchez-ceren|Salvador Sánchez Cerén|SLV
alexandra-hill-tinoco|Alexandra Hill|SLV
rene-emilio-ponce|René Emilio Ponce|SLV
jose-manuel-pacas|Jose Manuel Pacas|SLV
shafik-handal|Shafik Handal|SLV
joaquin-villalobos|Joaquín Villalobos|SLV
guillermo-ungo|Guillermo Ungo|SLV
ruben-zamora|Rubén Zamora|SLV
arturo-rivera-y-damas|Arturo Rivera y Damas|SLV
oscar-romero|Óscar Romero|SLV
ricardo-acevedo-peralta|Ricardo Acevedo Peralta|SLV
francisco-merino|Francisco Merino|SLV
# NIC
augusto-sandino|Augusto Sandino|NIC
miguel-descoto|Miguel d'Escoto|NIC
humberto-ortega|Humberto Ortega|NIC
tomas-borge|Tomás Borge|NIC
sergio-ramirez|Sergio Ramírez|NIC
adolfo-calero|Adolfo Calero|NIC
enrique-bermudez|Enrique Bermúdez|NIC
enrique-bolanos|Enrique Bolaños|NIC
rosario-murillo|Rosario Murillo|NIC
denis-moncada|Denis Moncada|NIC
antonio-lacayo|Antonio Lacayo|NIC
valdrack-jaentschke|Valdrack Jaentschke|NIC
samuel-santos-lopez|Samuel Santos López|NIC
# CRI
jose-figueres|José Figueres|CRI
luis-alberto-monge|Luis Alberto Monge|CRI
rafael-angel-calderon|Rafael Ángel Calderón|CRI
laura-chinchilla|Laura Chinchilla|CRI
luis-guillermo-solis|Luis Guillermo Solís|CRI
carlos-alvarado|Carlos Alvarado|CRI
rodrigo-chaves|Rodrigo Chaves|CRI
arnoldo-andre|Arnoldo Andre Tinoco|CRI
rodrigo-madrigal|Rodrigo Madrigal|CRI
abel-pacheco|Abel Pacheco|CRI
fernando-naranjo|Fernando Naranjo|CRI
roberto-rojas|Roberto Rojas|CRI
roberto-tovar|Roberto Tovar|CRI
bruno-stagno|Bruno Stagno|CRI
rene-castro|René Castro|CRI
enrique-castillo|Enrique Castillo|CRI
manuel-gonzalez-sanz|Manuel González Sanz|CRI
epsy-campbell|Epsy Campbell|CRI
manuel-ventura|Manuel Ventura|CRI
rodolfo-solano|Rodolfo Solano|CRI
rafael-angel-calderon-fournier|Rafael Ángel Calderón Fournier|CRI
jose-maria-figueres|José María Figueres|CRI
miguel-angel-rodriguez|Miguel Ángel Rodríguez|CRI
# PAN
eric-arturo-delvalle|Eric Arturo Delvalle|PAN
arnulfo-arias|Arnulfo Arias|PAN
aristides-royo|Aristides Royo|PAN
nicolas-ardito-barletta|Nicolás Ardito Barletta|PAN
ernesto-perez-balladares|Ernesto Pérez Balladares|PAN
mireya-moscoso|Mireya Moscoso|PAN
martin-torrijos|Martín Torrijos|PAN
laurentino-cortizo|Laurentino Cortizo|PAN
jose-raul-mulino|José Raúl Mulino|PAN
javier-martinez-acha|Javier Martínez-Acha|PAN
guillermo-ford|Guillermo Ford|PAN
ricardo-arias-calderon|Ricardo Arias Calderón|PAN
julio-linares|Julio Linares|PAN
francisco-rodriguez|Francisco Rodriguez|PAN
isabel-de-saint-malo|Isabel de Saint Malo|PAN
alejandro-ferrer|Alejandro Ferrer|PAN
erika-mouynes|Erika Mouynes|PAN
janaina-tewaney|Janaina Tewaney|PAN
# CUB
gerardo-machado|Gerardo Machado|CUB
ramon-grau-san-martin|Ramón Grau San Martín|CUB
che-guevara|Che Guevara|CUB
isidoro-malmierca|Isidoro Malmierca|CUB
roberto-robaina|Roberto Robaina|CUB
felipe-perez-roque|Felipe Pérez Roque|CUB
bruno-rodriguez|Bruno Rodríguez|CUB
ricardo-alarcon|Ricardo Alarcón|CUB
carlos-rafael-rodriguez|Carlos Rafael Rodríguez|CUB
manuel-marrero|Manuel Marrero|CUB
josefina-vidal|Josefina Vidal|CUB
carlos-fernandez-de-cossio|Carlos Fernández de Cossío|CUB
# HTI
jean-claude-duvalier|Jean-Claude Duvalier|HTI
francois-duvalier|François Duvalier|HTI
stenio-vincent|Sténio Vincent|HTI
jovenel-moise|Jovenel Moïse|HTI
ariel-henry|Ariel Henry|HTI
garry-conille|Garry Conille|HTI
henri-namphy|Henri Namphy|HTI
leslie-manigat|Leslie Manigat|HTI
prosper-avril|Prosper Avril|HTI
jean-victor-geneus|Jean-Victor Généus|HTI
alix-didier-fils-aime|Alix Didier Fils-Aimé|HTI
gerard-latortue|Gérard Latortue|HTI
laurent-lamothe|Laurent Lamothe|HTI
toussaint-louverture|Toussaint Louverture|HTI
edgard-leblanc-fils|Edgard Leblanc Fils|HTI
leslie-voltaire|Leslie Voltaire|HTI
fritz-alphonse-jean|Fritz Alphonse Jean|HTI
laurent-saint-cyr|Laurent Saint-Cyr|HTI
ertha-pascal-trouillot|Ertha Pascal-Trouillot|HTI
joseph-nerette|Joseph Nérette|HTI
emile-jonassaint|Émile Jonassaint|HTI
boniface-alexandre|Boniface Alexandre|HTI
jocelerme-privert|Jocelerme Privert|HTI
marc-bazin|Marc Bazin|HTI
robert-malval|Robert Malval|HTI
smarck-michel|Smarck Michel|HTI
claudette-werleigh|Claudette Werleigh|HTI
rosny-smarth|Rosny Smarth|HTI
jacques-edouard-alexis|Jacques-Édouard Alexis|HTI
jean-marie-cherestal|Jean Marie Chérestal|HTI
yvon-neptune|Yvon Neptune|HTI
michele-pierre-louis|Michèle Pierre-Louis|HTI
jean-max-bellerive|Jean-Max Bellerive|HTI
evans-paul|Evans Paul|HTI
enex-jean-charles|Enex Jean-Charles|HTI
jack-guy-lafontant|Jack Guy Lafontant|HTI
jean-henry-ceant|Jean-Henry Céant|HTI
jean-michel-lapin|Jean-Michel Lapin|HTI
joseph-jouthe|Joseph Jouthe|HTI
claude-joseph|Claude Joseph|HTI
# DOM
rafael-trujillo|Rafael Trujillo|DOM
juan-bosch|Juan Bosch|DOM
leonel-fernandez|Leonel Fernández|DOM
luis-abinader|Luis Abinader|DOM
salvador-jorge-blanco|Salvador Jorge Blanco|DOM
roberto-alvarez|Roberto Álvarez|DOM
miguel-vargas-maldonado|Miguel Vargas|DOM
carlos-morales-troncoso|Carlos Morales Troncoso|DOM
andres-navarro|Andrés Navarro|DOM
# JAM
portia-simpson-miller|Portia Simpson Miller|JAM
andrew-holness|Andrew Holness|JAM
kamina-johnson-smith|Kamina Johnson Smith|JAM
hugh-shearer|Hugh Shearer|JAM
k-d-knight|K. D. Knight|JAM
# TTO
eric-williams|Eric Williams|TTO
george-chambers|George Chambers|TTO
a-n-r-robinson|A. N. R. Robinson|TTO
keith-rowley|Keith Rowley|TTO
amery-browne|Amery Browne|TTO
dennis-moses|Dennis Moses|TTO
noor-hassanali|Noor Hassanali|TTO
george-maxwell-richards|George Maxwell Richards|TTO
anthony-carmona|Anthony Carmona|TTO
paula-mae-weekes|Paula-Mae Weekes|TTO
christine-kangaloo|Christine Kangaloo|TTO
stuart-young|Stuart Young|TTO
# BRB
grantley-adams|Grantley Adams|BRB
errol-barrow|Errol Barrow|BRB
tom-adams|Tom Adams|BRB
owen-arthur|Owen Arthur|BRB
mia-mottley|Mia Mottley|BRB
kerrie-symmonds|Kerrie Symmonds|BRB
sandra-mason|Sandra Mason|BRB
freundel-stuart|Freundel Stuart|BRB
bernard-st-john|Bernard St. John|BRB
jeffrey-bostic|Jeffrey Bostic|BRB
erskine-sandiford|Erskine Sandiford|BRB
david-thompson|David Thompson|BRB
# GUY
cheddi-jagan|Cheddi Jagan|GUY
desmond-hoyte|Desmond Hoyte|GUY
david-granger|David Granger|GUY
irfaan-ali|Irfaan Ali|GUY
hugh-todd|Hugh Todd|GUY
carl-greenidge|Carl Greenidge|GUY
sam-hinds|Sam Hinds|GUY
janet-jagan|Janet Jagan|GUY
hamilton-green|Hamilton Green|GUY
moses-nagamootoo|Moses Nagamootoo|GUY
mark-phillips|Mark Phillips|GUY
# GRD
keith-mitchell|Keith Mitchell|GRD
dickon-mitchell|Dickon Mitchell|GRD
hudson-austin|Hudson Austin|GRD
herbert-blaize|Herbert Blaize|GRD
joseph-andall|Joseph Andall|GRD
ben-jones|Ben Jones|GRD
nicholas-brathwaite|Nicholas Brathwaite|GRD
george-brizan|George Brizan|GRD
tillman-thomas|Tillman Thomas|GRD
# LCA
allen-chastanet|Allen Chastanet|LCA
philip-j-pierre|Philip J. Pierre|LCA
john-compton|John Compton|LCA
alva-baptiste|Alva Baptiste|LCA
vaughan-lewis|Vaughan Lewis|LCA
kenny-anthony|Kenny Anthony|LCA
stephenson-king|Stephenson King|LCA
# VCT
ralph-gonsalves|Ralph Gonsalves|VCT
godwin-friday|Godwin Friday|VCT
james-fitz-allen-mitchell|James Fitz-Allen Mitchell|VCT
arnhim-eustace|Arnhim Eustace|VCT
# ATG
gaston-browne|Gaston Browne|ATG
vere-bird|Vere Bird|ATG
e-p-chet-greene|E. P. Chet Greene|ATG
lester-bird|Lester Bird|ATG
baldwin-spencer|Baldwin Spencer|ATG
# DMA
roosevelt-skerrit|Roosevelt Skerrit|DMA
eugenia-charles|Eugenia Charles|DMA
vince-henderson|Vince Henderson|DMA
clarence-seignoret|Clarence Seignoret|DMA
crispin-sorhaindo|Crispin Sorhaindo|DMA
vernon-shaw|Vernon Shaw|DMA
nicholas-liverpool|Nicholas Liverpool|DMA
eliud-williams|Eliud Williams|DMA
charles-savarin|Charles Savarin|DMA
sylvanie-burton|Sylvanie Burton|DMA
edison-james|Edison James|DMA
rosie-douglas|Rosie Douglas|DMA
pierre-charles|Pierre Charles|DMA
# KNA
denzil-douglas|Denzil Douglas|KNA
timothy-harris|Timothy Harris|KNA
terrance-drew|Terrance Drew|KNA
kennedy-simmonds|Kennedy Simmonds|KNA
# BHS
philip-davis|Philip Davis|BHS
fred-mitchell|Fred Mitchell|BHS
hubert-minnis|Hubert Minnis|BHS
# BLZ
george-price|George Price|BLZ
manuel-esquivel|Manuel Esquivel|BLZ
said-musa|Said Musa|BLZ
dean-barrow|Dean Barrow|BLZ
johnny-briceno|Johnny Briceno|BLZ
wilfred-elrington|Wilfred Elrington|BLZ
# SUR
chan-santokhi|Chandrikapersad Santokhi|SUR
albert-ramdin|Albert Ramdin|SUR
jennifer-geerlings-simons|Jennifer Geerlings-Simons|SUR
johan-ferrier|Johan Ferrier|SUR
ramsewak-shankar|Ramsewak Shankar|SUR
johan-kraag|Johan Kraag|SUR
jules-wijdenbosch|Jules Wijdenbosch|SUR
# COL
simon-bolivar|Simón Bolívar|COL
alfonso-lopez-pumarejo|Alfonso López Pumarejo|COL
gustavo-rojas-pinilla|Gustavo Rojas Pinilla|COL
alberto-lleras-camargo|Alberto Lleras Camargo|COL
alfonso-lopez-michelsen|Alfonso López Michelsen|COL
virgilio-barco|Virgilio Barco|COL
julio-londono|Julio Londoño|COL
juan-manuel-santos|Juan Manuel Santos|COL
ivan-duque|Iván Duque|COL
maria-angela-holguin|María Ángela Holguín|COL
carlos-holmes-trujillo|Carlos Holmes Trujillo|COL
marta-lucia-ramirez|Marta Lucía Ramírez|COL
claudia-blum|Claudia Blum|COL
alvaro-leyva|Álvaro Leyva|COL
luis-gilberto-murillo|Luis Gilberto Murillo|COL
laura-sarabia|Laura Sarabia|COL
rosa-villavicencio|Rosa Yolanda Villavicencio|COL
pablo-escobar|Pablo Escobar|COL
luis-carlos-galan|Luis Carlos Galán|COL
noemi-sanin|Noemí Sanín|COL
francia-marquez|Francia Márquez|COL
guillermo-fernandez-de-soto|Guillermo Fernandez de Soto|COL
rodrigo-pardo|Rodrigo Pardo|COL
maria-emma-mejia|María Emma Mejía|COL
carolina-barco|Carolina Barco|COL
maria-consuelo-araujo|María Consuelo Araújo|COL
fernando-araujo|Fernando Araújo|COL
jaime-bermudez|Jaime Bermúdez|COL
# VEN
juan-vicente-gomez|Juan Vicente Gómez|VEN
marcos-perez-jimenez|Marcos Pérez Jiménez|VEN
carlos-andres-perez|Carlos Andrés Pérez|VEN|president 1974-03-12 1979-03-12
luis-herrera-campins|Luis Herrera Campins|VEN
rafael-caldera|Rafael Caldera|VEN|president 1969-03-11 1974-03-12
arturo-hernandez-grisanti|Arturo Hernandez Grisanti|VEN
reinaldo-figueredo|Reinaldo Figueredo|VEN
delcy-rodriguez|Delcy Rodríguez|VEN
jorge-rodriguez|Jorge Rodríguez|VEN
jorge-arreaza|Jorge Arreaza|VEN
yvan-gil|Yván Gil|VEN
elias-jaua|Elías Jaua|VEN
juan-guaido|Juan Guaidó|VEN
maria-corina-machado|María Corina Machado|VEN
edmundo-gonzalez|Edmundo González|VEN
diosdado-cabello|Diosdado Cabello|VEN
rafael-ramirez|Rafael Ramírez|VEN
vladimir-padrino|Vladimir Padrino|VEN
henrique-capriles|Henrique Capriles|VEN
ali-rodriguez|Alí Rodríguez|VEN
jose-vicente-rangel|José Vicente Rangel|VEN
luis-alfonso-davila|Luis Alfonso Dávila|VEN
roy-chaderton|Roy Chaderton|VEN
jesus-perez|Jesús Pérez|VEN
samuel-moncada|Samuel Moncada|VEN
felix-plasencia|Félix Plasencia|VEN
carlos-faria|Carlos Faría|VEN
octavio-lepage|Octavio Lepage|VEN
ramon-jose-velasquez|Ramón José Velásquez|VEN
# ECU
jose-maria-velasco-ibarra|José María Velasco Ibarra|ECU
rodrigo-borja|Rodrigo Borja|ECU
sixto-duran-ballen|Sixto Durán Ballén|ECU
abdala-bucaram|Abdalá Bucaram|ECU
lenin-moreno|Lenín Moreno|ECU
guillermo-lasso|Guillermo Lasso|ECU
daniel-noboa|Daniel Noboa|ECU
ricardo-patino|Ricardo Patiño|ECU
gabriela-sommerfeld|Gabriela Sommerfeld|ECU
juan-carlos-holguin|Juan Carlos Holguín|ECU
jose-valencia|José Valencia|ECU
javier-espinosa|Javier Espinosa|ECU
guillaume-long|Guillaume Long|ECU
alfredo-palacio|Alfredo Palacio|ECU
luis-gallegos|Luis Gallegos|ECU
mauricio-montalvo|Mauricio Montalvo|ECU
gustavo-manrique|Gustavo Manrique|ECU
fabian-alarcon|Fabián Alarcón|ECU
gustavo-noboa|Gustavo Noboa|ECU
# PER
augusto-leguia|Augusto Leguía|PER
manuel-prado|Manuel Prado|PER
manuel-odria|Manuel Odría|PER
francisco-morales-bermudez|Francisco Morales Bermúdez|PER
allan-wagner|Allan Wagner|PER
luis-alva-castro|Luis Alva Castro|PER
valentin-paniagua|Valentín Paniagua|PER
pedro-pablo-kuczynski|Pedro Pablo Kuczynski|PER
martin-vizcarra|Martín Vizcarra|PER
francisco-sagasti|Francisco Sagasti|PER
pedro-castillo|Pedro Castillo|PER
dina-boluarte|Dina Boluarte|PER
jose-jeri|José Jerí|PER
javier-gonzalez-olaechea|Javier González-Olaechea|PER
elmer-schialer|Elmer Schialer|PER
hugo-de-zela|Hugo de Zela|PER
rafael-roncagliolo|Rafael Roncagliolo|PER
keiko-fujimori|Keiko Fujimori|PER
abimael-guzman|Abimael Guzmán|PER
jose-antonio-garcia-belaunde|José Antonio García Belaúnde|PER
eda-rivas|Eda Rivas|PER
gonzalo-gutierrez|Gonzalo Gutiérrez|PER
ana-maria-sanchez|Ana María Sánchez|PER
ricardo-luna|Ricardo Luna|PER
nestor-popolizio|Néstor Popolizio|PER
gustavo-meza-cuadra|Gustavo Meza-Cuadra|PER
manuel-merino|Manuel Merino|PER
# BOL
gualberto-villarroel|Gualberto Villarroel|BOL
rene-barrientos|René Barrientos|BOL
hernan-siles-zuazo|Hernán Siles Zuazo|BOL
jaime-paz-zamora|Jaime Paz Zamora|BOL
gonzalo-sanchez-de-lozada|Gonzalo Sánchez de Lozada|BOL
jorge-quiroga|Jorge Quiroga|BOL
rodrigo-paz|Rodrigo Paz|BOL
david-choquehuanca|David Choquehuanca|BOL
rogelio-mayta|Rogelio Mayta|BOL
celinda-sosa|Celinda Sosa|BOL
diego-pary|Diego Pary|BOL
guillermo-bedregal|Guillermo Bedregal|BOL
fernando-aramayo|Fernando Aramayo|BOL
fernando-huanacuni|Fernando Huanacuni|BOL
karen-longaric|Karen Longaric|BOL
eduardo-rodriguez-veltze|Eduardo Rodríguez Veltzé|BOL
# BRA
pedro-ii|Pedro II|BRA
dom-pedro-i|Dom Pedro I|BRA
getulio-vargas|Getúlio Vargas|BRA
oswaldo-aranha|Oswaldo Aranha|BRA
eurico-dutra|Eurico Dutra|BRA
janio-quadros|Jânio Quadros|BRA
humberto-castelo-branco|Humberto Castelo Branco|BRA
arthur-da-costa-e-silva|Arthur da Costa e Silva|BRA
emilio-medici|Emílio Médici|BRA
tancredo-neves|Tancredo Neves|BRA
dilson-funaro|Dílson Funaro|BRA
luiz-carlos-bresser-pereira|Luiz Carlos Bresser Pereira|BRA
roberto-de-abreu-sodre|Roberto de Abreu Sodré|BRA
celso-amorim|Celso Amorim|BRA
celso-lafer|Celso Lafer|BRA
antonio-patriota|Antonio Patriota|BRA
jose-serra|José Serra|BRA
aloysio-nunes|Aloysio Nunes|BRA
ernesto-araujo|Ernesto Araújo|BRA
carlos-franca|Carlos França|BRA
geraldo-alckmin|Geraldo Alckmin|BRA
fernando-haddad|Fernando Haddad|BRA
jaime-lerner|Jaime Lerner|BRA
guido-mantega|Guido Mantega|BRA
paulo-guedes|Paulo Guedes|BRA
hamilton-mourao|Hamilton Mourão|BRA
nelson-jobim|Nelson Jobim|BRA
jose-mucio|José Múcio|BRA
francisco-rezek|Francisco Rezek|BRA
luiz-felipe-lampreia|Luiz Felipe Lampreia|BRA
luiz-alberto-figueiredo|Luiz Alberto Figueiredo|BRA
# PRY
francisco-solano-lopez|Francisco Solano López|PRY
andres-rodriguez|Andrés Rodríguez|PRY
nicanor-duarte|Nicanor Duarte|PRY
fernando-lugo|Fernando Lugo|PRY
federico-franco|Federico Franco|PRY
mario-abdo-benitez|Mario Abdo Benítez|PRY
santiago-pena|Santiago Peña|PRY
ruben-ramirez-lezcano|Rubén Ramírez Lezcano|PRY
eladio-loizaga|Eladio Loizaga|PRY
luis-alberto-castiglioni|Luis Alberto Castiglioni|PRY
juan-carlos-wasmosy|Juan Carlos Wasmosy|PRY
raul-cubas|Raúl Cubas|PRY
luis-gonzalez-macchi|Luis González Macchi|PRY
# CHL
arturo-alessandri|Arturo Alessandri|CHL
jorge-alessandri|Jorge Alessandri|CHL
pedro-aguirre-cerda|Pedro Aguirre Cerda|CHL
gabriel-gonzalez-videla|Gabriel González Videla|CHL
sebastian-pinera|Sebastián Piñera|CHL
jose-antonio-kast|José Antonio Kast|CHL
heraldo-munoz|Heraldo Muñoz|CHL
soledad-alvear|Soledad Alvear|CHL
roberto-ampuero|Roberto Ampuero|CHL
antonia-urrejola|Antonia Urrejola|CHL
alberto-van-klaveren|Alberto van Klaveren|CHL
alfredo-moreno|Alfredo Moreno|CHL
hernan-felipe-errazuriz|Hernan Felipe Errazuriz|CHL
enrique-silva-cimma|Enrique Silva Cimma|CHL
jaime-del-valle|Jaime del Valle|CHL
hernan-buchi|Hernán Büchi|CHL
jose-miguel-insulza|José Miguel Insulza|CHL
carlos-figueroa|Carlos Figueroa|CHL
juan-gabriel-valdes|Juan Gabriel Valdés|CHL
ignacio-walker|Ignacio Walker|CHL
alejandro-foxley|Alejandro Foxley|CHL
mariano-fernandez|Mariano Fernández|CHL
teodoro-ribera|Teodoro Ribera|CHL
andres-allamand|Andrés Allamand|CHL
# ARG
juan-manuel-de-rosas|Juan Manuel de Rosas|ARG
hipolito-yrigoyen|Hipólito Yrigoyen|ARG
agustin-justo|Agustín Justo|ARG
carlos-saavedra-lamas|Carlos Saavedra Lamas|ARG
roberto-ortiz|Roberto Ortiz|ARG
ramon-castillo|Ramón Castillo|ARG
pedro-ramirez|Pedro Ramirez|ARG
edelmiro-farrell|Edelmiro Farrell|ARG
eva-peron|Eva Perón|ARG
isabel-peron|Isabel Perón|ARG
arturo-illia|Arturo Illia|ARG
juan-carlos-ongania|Juan Carlos Onganía|ARG
alejandro-lanusse|Alejandro Lanusse|ARG
roberto-viola|Roberto Viola|ARG
reynaldo-bignone|Reynaldo Bignone|ARG
dante-caputo|Dante Caputo|ARG
juan-sourrouille|Juan Sourrouille|ARG
domingo-cavallo|Domingo Cavallo|ARG
guido-di-tella|Guido Di Tella|ARG
eduardo-duhalde|Eduardo Duhalde|ARG
rafael-bielsa|Rafael Bielsa|ARG
jorge-taiana|Jorge Taiana|ARG
hector-timerman|Héctor Timerman|ARG
susana-malcorra|Susana Malcorra|ARG
jorge-faurie|Jorge Faurie|ARG
felipe-sola|Felipe Solá|ARG
santiago-cafiero|Santiago Cafiero|ARG
diana-mondino|Diana Mondino|ARG
gerardo-werthein|Gerardo Werthein|ARG
pablo-quirno|Pablo Quirno|ARG
luis-caputo|Luis Caputo|ARG
victoria-villarruel|Victoria Villarruel|ARG
roberto-lavagna|Roberto Lavagna|ARG
axel-kicillof|Axel Kicillof|ARG
martin-guzman|Martín Guzmán|ARG
adalberto-rodriguez-giavarini|Adalberto Rodríguez Giavarini|ARG
carlos-ruckauf|Carlos Ruckauf|ARG
ramon-puerta|Ramón Puerta|ARG
adolfo-rodriguez-saa|Adolfo Rodríguez Saá|ARG
# URY
luis-alberto-lacalle|Luis Lacalle|URY
luis-lacalle-pou|Luis Lacalle Pou|URY
jose-mujica|José Mujica|URY
yamandu-orsi|Yamandú Orsi|URY
enrique-iglesias|Enrique Iglesias|URY
luis-almagro|Luis Almagro|URY
rodolfo-nin-novoa|Rodolfo Nin Novoa|URY
francisco-bustillo|Francisco Bustillo|URY
omar-paganini|Omar Paganini|URY
mario-lubetkin|Mario Lubetkin|URY
gabriel-terra|Gabriel Terra|URY
didier-opertti|Didier Opertti|URY
reinaldo-gargano|Reinaldo Gargano|URY
gonzalo-fernandez|Gonzalo Fernández|URY
pedro-vaz|Pedro Vaz|URY
ernesto-talvi|Ernesto Talvi|URY
# org:UN
trygve-lie|Trygve Lie|org:UN|secretary-general 1946-02-02 1952-11-10
dag-hammarskjold|Dag Hammarskjöld|org:UN|secretary-general 1953-04-10 1961-09-18
u-thant|U Thant|org:UN|secretary-general 1961-11-03 1971-12-31
amina-mohammed|Amina Mohammed|org:UN
rosemary-dicarlo|Rosemary DiCarlo|org:UN
martin-griffiths|Martin Griffiths|org:UN
mark-lowcock|Mark Lowcock|org:UN
tom-fletcher|Tom Fletcher|org:UN
valerie-amos|Valerie Amos|org:UN
stephen-obrien|Stephen O'Brien|org:UN
jeffrey-feltman|Jeffrey Feltman|org:UN
ghassan-salame|Ghassan Salamé|org:UN
ian-martin|Ian Martin|org:UN
bernardino-leon|Bernardino León|org:UN
martin-kobler|Martin Kobler|org:UN
abdoulaye-bathily|Abdoulaye Bathily|org:UN
ismail-ould-cheikh-ahmed|Ismail Ould Cheikh Ahmed|org:UN
jamal-benomar|Jamal Benomar|org:UN
hans-grundberg|Hans Grundberg|org:UN
tor-wennesland|Tor Wennesland|org:UN
jeanine-hennis-plasschaert|Jeanine Hennis-Plasschaert|org:UN
tadamichi-yamamoto|Tadamichi Yamamoto|org:UN
deborah-lyons|Deborah Lyons|org:UN
markus-potzel|Markus Potzel|org:UN
volker-perthes|Volker Perthes|org:UN
nicholas-haysom|Nicholas Haysom|org:UN
david-shearer|David Shearer|org:UN
leila-zerrougui|Leila Zerrougui|org:UN
bintou-keita|Bintou Keita|org:UN
miguel-de-serpa-soares|Miguel de Serpa Soares|org:UN
miroslav-jenca|Miroslav Jenča|org:UN
natalia-gherman|Natalia Gherman|org:UN
terje-roed-larsen|Terje Roed-Larsen|org:UN
robert-serry|Robert Serry|org:UN
alvaro-de-soto|Álvaro de Soto|org:UN
diego-cordovez|Diego Cordovez|org:UN
ibrahim-gambari|Ibrahim Gambari|org:UN
vijay-nambiar|Vijay Nambiar|org:UN
csaba-korosi|Csaba Kőrösi|org:UN
dennis-francis|Dennis Francis|org:UN
philemon-yang|Philémon Yang|org:UN
tijjani-muhammad-bande|Tijjani Muhammad-Bande|org:UN
maria-fernanda-espinosa|María Fernanda Espinosa|org:UN
jean-pierre-lacroix|Jean-Pierre Lacroix|org:UN
herve-ladsous|Hervé Ladsous|org:UN
izumi-nakamitsu|Izumi Nakamitsu|org:UN
pramila-patten|Pramila Patten|org:UN
virginia-gamba|Virginia Gamba|org:UN
ralph-bunche|Ralph Bunche|org:UN
folke-bernadotte|Folke Bernadotte|org:UN
mahmoud-mohieldin|Mahmoud Mohieldin|org:UN
cristina-duarte|Cristina Duarte|org:UN
selwin-hart|Selwin Hart|org:UN
rodolphe-adada|Rodolphe Adada|org:UN
said-djinnit|Said Djinnit|org:UN
alexander-ivanko|Alexander Ivanko|org:UN
denise-brown|Denise Brown|org:UN
osnat-lubrani|Osnat Lubrani|org:UN
# org:UNHCR
sadako-ogata|Sadako Ogata|org:UNHCR
# org:OHCHR
navi-pillay|Navi Pillay|org:OHCHR
ravina-shamdasani|Ravina Shamdasani|org:OHCHR
rupert-colville|Rupert Colville|org:OHCHR
# org:UNICEF
catherine-russell|Catherine Russell|org:UNICEF
henrietta-fore|Henrietta Fore|org:UNICEF
james-elder|James Elder|org:UNICEF
carol-bellamy|Carol Bellamy|org:UNICEF
# org:UNDP
achim-steiner|Achim Steiner|org:UNDP
mark-malloch-brown|Mark Malloch Brown|org:UNDP
haoliang-xu|Haoliang Xu|org:UNDP
# org:WFP
cindy-mccain|Cindy McCain|org:WFP
david-beasley|David Beasley|org:WFP
josette-sheeran|Josette Sheeran|org:WFP
ertharin-cousin|Ertharin Cousin|org:WFP
# org:UNRWA
philippe-lazzarini|Philippe Lazzarini|org:UNRWA
pierre-krahenbuhl|Pierre Krähenbühl|org:UNRWA
chris-gunness|Chris Gunness|org:UNRWA
juliette-touma|Juliette Touma|org:UNRWA
# org:FAO
qu-dongyu|Qu Dongyu|org:FAO
jose-graziano-da-silva|José Graziano da Silva|org:FAO
jacques-diouf|Jacques Diouf|org:FAO
maximo-torero|Máximo Torero|org:FAO
# org:WHO
margaret-chan|Margaret Chan|org:WHO
hans-kluge|Hans Kluge|org:WHO
mike-ryan|Mike Ryan|org:WHO
maria-van-kerkhove|Maria Van Kerkhove|org:WHO
# org:UNESCO
audrey-azoulay|Audrey Azoulay|org:UNESCO
khaled-el-enany|Khaled El-Enany|org:UNESCO
koichiro-matsuura|Koïchiro Matsuura|org:UNESCO
federico-mayor|Federico Mayor|org:UNESCO
# org:ILO
guy-ryder|Guy Ryder|org:ILO
# org:IOM
amy-pope|Amy Pope|org:IOM
william-lacy-swing|William Lacy Swing|org:IOM
antonio-vitorino|António Vitorino|org:IOM
# org:UNEP
inger-andersen|Inger Andersen|org:UNEP
erik-solheim|Erik Solheim|org:UNEP
klaus-toepfer|Klaus Toepfer|org:UNEP
# org:UNODC
ghada-waly|Ghada Waly|org:UNODC
yury-fedotov|Yury Fedotov|org:UNODC
antonio-maria-costa|Antonio Maria Costa|org:UNODC
# org:UNCTAD
rebeca-grynspan|Rebeca Grynspan|org:UNCTAD
mukhisa-kituyi|Mukhisa Kituyi|org:UNCTAD
# org:UNFCCC
christiana-figueres|Christiana Figueres|org:UNFCCC
simon-stiell|Simon Stiell|org:UNFCCC
# org:OCHA
ramesh-rajasingham|Ramesh Rajasingham|org:OCHA
jens-laerke|Jens Laerke|org:OCHA
# org:UNFPA
natalia-kanem|Natalia Kanem|org:UNFPA
# org:OPCW
fernando-arias|Fernando Arias|org:OPCW
ahmet-uzumcu|Ahmet Üzümcü|org:OPCW
# org:ICC
fatou-bensouda|Fatou Bensouda|org:ICC
luis-moreno-ocampo|Luis Moreno-Ocampo|org:ICC
# org:ICTY
# org:EU
jacques-delors|Jacques Delors|org:EU
roy-jenkins|Roy Jenkins|org:EU
gunter-verheugen|Günter Verheugen|org:EU
oliver-varhelyi|Olivér Várhelyi|org:EU
marta-kos|Marta Kos|org:EU
phil-hogan|Phil Hogan|org:EU
margrethe-vestager|Margrethe Vestager|org:EU
josef-sikela|Josef Sikela|org:EU
jutta-urpilainen|Jutta Urpilainen|org:EU
janez-lenarcic|Janez Lenarčič|org:EU
thierry-breton|Thierry Breton|org:EU
dimitris-avramopoulos|Dimitris Avramopoulos|org:EU
neven-mimica|Neven Mimica|org:EU
willy-de-clercq|Willy De Clercq|org:EU
frans-andriessen|Frans Andriessen|org:EU
leon-brittan|Leon Brittan|org:EU
ylva-johansson|Ylva Johansson|org:EU
anitta-hipper|Anitta Hipper|org:EU
anouar-el-anouni|Anouar El Anouni|org:EU
eric-mamer|Eric Mamer|org:EU
david-sassoli|David Sassoli|org:EU
peter-sorensen|Peter Sørensen|org:EU
terhi-hakala|Terhi Hakala|org:EU
eduards-stiprais|Eduards Stiprais|org:EU
peter-burian|Peter Burian|org:EU
kadri-simson|Kadri Simson|org:EU
dan-jorgensen|Dan Jørgensen|org:EU
etienne-davignon|Étienne Davignon|org:EU
stefano-sannino|Stefano Sannino|org:EU
belen-martinez-carbonell|Belen Martinez Carbonell|org:EU
pierre-vimont|Pierre Vimont|org:EU
enrique-mora|Enrique Mora|org:EU
# org:ECB
jean-claude-trichet|Jean-Claude Trichet|org:ECB
wim-duisenberg|Wim Duisenberg|org:ECB
isabel-schnabel|Isabel Schnabel|org:ECB
luis-de-guindos|Luis de Guindos|org:ECB
# org:NATO
christopher-cavoli|Christopher Cavoli|org:NATO
alexus-grynkewich|Alexus Grynkewich|org:NATO
rob-bauer|Rob Bauer|org:NATO
giuseppe-cavo-dragone|Giuseppe Cavo Dragone|org:NATO
james-stavridis|James Stavridis|org:NATO
wesley-clark|Wesley Clark|org:NATO
# org:OSCE
marc-perrin-de-brichambaut|Marc Perrin de Brichambaut|org:OSCE
alexander-hug|Alexander Hug|org:OSCE
knut-vollebaek|Knut Vollebæk|org:OSCE
william-walker|William Walker|org:OSCE
# org:CoE
walter-schwimmer|Walter Schwimmer|org:CoE
nils-muiznieks|Nils Muižnieks|org:CoE
dunja-mijatovic|Dunja Mijatović|org:CoE
# org:IMF
per-jacobsson|Per Jacobsson|org:IMF
jacques-de-larosiere|Jacques de Larosière|org:IMF
john-lipsky|John Lipsky|org:IMF
gita-gopinath|Gita Gopinath|org:IMF
gerry-rice|Gerry Rice|org:IMF
julie-kozack|Julie Kozack|org:IMF
pierre-olivier-gourinchas|Pierre-Olivier Gourinchas|org:IMF
david-lipton|David Lipton|org:IMF
# org:WB
eugene-black|Eugene Black|org:WB
barber-conable|Barber Conable|org:WB
lewis-preston|Lewis Preston|org:WB
james-wolfensohn|James Wolfensohn|org:WB
indermit-gill|Indermit Gill|org:WB
axel-van-trotsenburg|Axel van Trotsenburg|org:WB
anna-bjerde|Anna Bjerde|org:WB
# org:WTO
supachai-panitchpakdi|Supachai Panitchpakdi|org:WTO
renato-ruggiero|Renato Ruggiero|org:WTO
keith-rockwell|Keith Rockwell|org:WTO
# org:GATT
arthur-dunkel|Arthur Dunkel|org:GATT
peter-sutherland|Peter Sutherland|org:GATT
# org:OECD
angel-gurria|Ángel Gurría|org:OECD
mathias-cormann|Mathias Cormann|org:OECD
donald-johnston|Donald Johnston|org:OECD
# org:OPEC
mohammad-barkindo|Mohammad Barkindo|org:OPEC
haitham-al-ghais|Haitham al-Ghais|org:OPEC
abdullah-al-badri|Abdullah al-Badri|org:OPEC
subroto|Subroto|org:OPEC
# org:IEA
fatih-birol|Fatih Birol|org:IEA
nobuo-tanaka|Nobuo Tanaka|org:IEA
maria-van-der-hoeven|Maria van der Hoeven|org:IEA
# org:IRENA
francesco-la-camera|Francesco La Camera|org:IRENA
# org:EBRD
suma-chakrabarti|Suma Chakrabarti|org:EBRD
thomas-mirow|Thomas Mirow|org:EBRD
# org:AfDB
akinwumi-adesina|Akinwumi Adesina|org:AfDB
donald-kaberuka|Donald Kaberuka|org:AfDB
sidi-ould-tah|Sidi Ould Tah|org:AfDB
# org:IADB
luis-alberto-moreno|Luis Alberto Moreno|org:IADB
ilan-goldfajn|Ilan Goldfajn|org:IADB
mauricio-claver-carone|Mauricio Claver-Carone|org:IADB
# org:IsDB
muhammad-al-jasser|Muhammad Al Jasser|org:IsDB
bandar-hajjar|Bandar Hajjar|org:IsDB
# org:ADB
takehiko-nakao|Takehiko Nakao|org:ADB
# org:AIIB
zou-jiayi|Zou Jiayi|org:AIIB
# org:ICRC
peter-maurer|Peter Maurer|org:ICRC
jakob-kellenberger|Jakob Kellenberger|org:ICRC
cornelio-sommaruga|Cornelio Sommaruga|org:ICRC
mirjana-spoljaric|Mirjana Spoljaric|org:ICRC
robert-mardini|Robert Mardini|org:ICRC
# org:AU
smail-chergui|Smaïl Chergui|org:AU
bankole-adeoye|Bankole Adeoye|org:AU
ebba-kalondo|Ebba Kalondo|org:AU
# org:ECOWAS
omar-touray|Omar Touray|org:ECOWAS
jean-claude-brou|Jean-Claude Brou|org:ECOWAS
mohamed-ibn-chambas|Mohamed Ibn Chambas|org:ECOWAS
# org:SADC
elias-magosi|Elias Magosi|org:SADC
tomaz-salomao|Tomaz Salomão|org:SADC
# org:IGAD
mahboub-maalim|Mahboub Maalim|org:IGAD
# org:LAS
chedli-klibi|Chedli Klibi|org:LAS
hossam-zaki|Hossam Zaki|org:LAS
# org:OIC
iyad-madani|Iyad Madani|org:OIC
yousef-al-othaimeen|Yousef al-Othaimeen|org:OIC
# org:GCC
jasem-al-budaiwi|Jasem al-Budaiwi|org:GCC
nayef-al-hajraf|Nayef al-Hajraf|org:GCC
abdullah-bishara|Abdullah Bishara|org:GCC
# org:ASEAN
surin-pitsuwan|Surin Pitsuwan|org:ASEAN
le-luong-minh|Le Luong Minh|org:ASEAN
lim-jock-hoi|Lim Jock Hoi|org:ASEAN
# org:SAARC
golam-sarwar|Golam Sarwar|org:SAARC
# org:OAS
joao-baena-soares|João Baena Soares|org:OAS
alejandro-orfila|Alejandro Orfila|org:OAS
# org:CARICOM
carla-barnett|Carla Barnett|org:CARICOM
irwin-larocque|Irwin LaRocque|org:CARICOM
# org:Commonwealth
shridath-ramphal|Shridath Ramphal|org:Commonwealth
emeka-anyaoku|Emeka Anyaoku|org:Commonwealth
kamalesh-sharma|Kamalesh Sharma|org:Commonwealth
patricia-scotland|Patricia Scotland|org:Commonwealth
# org:SCO
muratbek-imanaliev|Muratbek Imanaliev|org:SCO
dmitry-mezentsev|Dmitry Mezentsev|org:SCO
zhang-deguang|Zhang Deguang|org:SCO
# org:CSTO
nikolai-bordyuzha|Nikolai Bordyuzha|org:CSTO
yuri-khachaturov|Yuri Khachaturov|org:CSTO
taalatbek-masadykov|Taalatbek Masadykov|org:CSTO
# org:EEC-Commission
# org:League-of-Nations
joseph-avenol|Joseph Avenol|org:League-of-Nations
eric-drummond|Eric Drummond|org:League-of-Nations
sean-lester|Seán Lester|org:League-of-Nations
# org:UNRRA
herbert-lehman|Herbert Lehman|org:UNRRA
fiorello-la-guardia|Fiorello La Guardia|org:UNRRA
# org:ISIS
abu-mohammed-al-adnani|Abu Mohammed al-Adnani|org:ISIS
# org:Al-Qaeda
abu-musab-al-zarqawi|Abu Musab al-Zarqawi|org:Al-Qaeda
# org:SOHR
rami-abdulrahman|Rami Abdulrahman|org:SOHR
# TJK
qahhor-mahkamov|Qahhor Mahkamov|TJK
qadriddin-aslonov|Qadriddin Aslonov|TJK
akbarsho-iskandarov|Akbarsho Iskandarov|TJK
akbar-mirzoyev|Akbar Mirzoyev|TJK
abdumalik-abdullajanov|Abdumalik Abdullajanov|TJK
abdujalil-samadov|Abdujalil Samadov|TJK
jamshed-karimov|Jamshed Karimov|TJK
yahyo-azimov|Yahyo Azimov|TJK
# TKM
khalykberdy-ataev|Khalykberdy Ataev|TKM
boris-shikhmuradov|Boris Shikhmuradov|TKM
batyr-berdiev|Batyr Berdiev|TKM
# AND
josep-pintat-solans|Josep Pintat-Solans|AND
oscar-ribas-reig|Òscar Ribas Reig|AND
marc-forne-molne|Marc Forné Molné|AND
albert-pintat|Albert Pintat|AND
jaume-bartumeu|Jaume Bartumeu|AND
pere-lopez-agras|Pere López Agràs|AND
antoni-marti|Antoni Martí|AND
xavier-espot-zamora|Xavier Espot Zamora|AND
# LIE
hans-adam-ii|Hans-Adam II|LIE
hans-brunhart|Hans Brunhart|LIE
markus-buchel|Markus Büchel|LIE
mario-frick|Mario Frick|LIE
otmar-hasler|Otmar Hasler|LIE
klaus-tschutscher|Klaus Tschütscher|LIE
adrian-hasler|Adrian Hasler|LIE
daniel-risch|Daniel Risch|LIE
brigitte-haas|Brigitte Haas|LIE
# MCO
rainier-iii|Rainier III|MCO
albert-ii-of-monaco|Albert II|MCO
# SMR
gloriana-ranocchini|Gloriana Ranocchini|SMR
adolmiro-bartolini|Adolmiro Bartolini|SMR
cesare-antonio-gasperoni|Cesare Antonio Gasperoni|SMR
domenico-bernardini|Domenico Bernardini|SMR
edda-ceccoli|Edda Ceccoli|SMR
germano-de-biagi|Germano De Biagi|SMR
romeo-morri|Romeo Morri|SMR
patrizia-busignani|Patrizia Busignani|SMR
gian-luigi-berti|Gian Luigi Berti|SMR
alberto-cecchetti|Alberto Cecchetti|SMR
renzo-ghiotti|Renzo Ghiotti|SMR
marino-bollini|Marino Bollini|SMR
pier-natalino-mularoni|Pier Natalino Mularoni|SMR
pier-paolo-gasperoni|Pier Paolo Gasperoni|SMR
maurizio-rattini|Maurizio Rattini|SMR
paride-andreoli|Paride Andreoli|SMR
luigi-mazza|Luigi Mazza|SMR
pietro-berti|Pietro Berti|SMR
antonello-bacciocchi|Antonello Bacciocchi|SMR
maria-domenica-michelotti|Maria Domenica Michelotti|SMR
gian-franco-terenzi|Gian Franco Terenzi|SMR
luigi-lonfernini|Luigi Lonfernini|SMR
antonio-lazzaro-volpinari|Antonio Lazzaro Volpinari|SMR
giuseppe-maria-morganti|Giuseppe Maria Morganti|SMR
pier-marino-menicucci|Pier Marino Menicucci|SMR
giovanni-lonfernini|Giovanni Lonfernini|SMR
paolo-bollini|Paolo Bollini|SMR
giuseppe-arzilli|Giuseppe Arzilli|SMR
fausta-simona-morganti|Fausta Simona Morganti|SMR
claudio-muccioli|Claudio Muccioli|SMR
antonio-carattoni|Antonio Carattoni|SMR
alessandro-mancini|Alessandro Mancini|SMR
mirko-tomassoni|Mirko Tomassoni|SMR
rosa-zafferani|Rosa Zafferani|SMR
ernesto-benedettini|Ernesto Benedettini|SMR
massimo-cenci|Massimo Cenci|SMR
francesco-mussoni|Francesco Mussoni|SMR
marco-conti|Marco Conti|SMR
giovanni-francesco-ugolini|Giovanni Francesco Ugolini|SMR
maria-luisa-berti|Maria Luisa Berti|SMR
gabriele-gatti|Gabriele Gatti|SMR
teodoro-lonfernini|Teodoro Lonfernini|SMR
antonella-mularoni|Antonella Mularoni|SMR
anna-maria-muccioli|Anna Maria Muccioli|SMR
valeria-ciavatta|Valeria Ciavatta|SMR
andrea-belluzzi|Andrea Belluzzi|SMR
lorella-stefanelli|Lorella Stefanelli|SMR
gian-nicola-berti|Gian Nicola Berti|SMR
marino-riccardi|Marino Riccardi|SMR
fabio-berardi|Fabio Berardi|SMR
mimma-zavoli|Mimma Zavoli|SMR
vanessa-dambrosio|Vanessa D'Ambrosio|SMR
matteo-fiorini|Matteo Fiorini|SMR
enrico-carattoni|Enrico Carattoni|SMR
stefano-palmieri|Stefano Palmieri|SMR
matteo-ciacci|Matteo Ciacci|SMR
luca-santolini|Luca Santolini|SMR
nicola-selva|Nicola Selva|SMR
michele-muratori|Michele Muratori|SMR
luca-boschi|Luca Boschi|SMR
mariella-mularoni|Mariella Mularoni|SMR
grazia-zafferani|Grazia Zafferani|SMR
alessandro-cardelli|Alessandro Cardelli|SMR
mirko-dolcini|Mirko Dolcini|SMR
gian-carlo-venturini|Gian Carlo Venturini|SMR
marco-nicolini|Marco Nicolini|SMR
giacomo-simoncini|Giacomo Simoncini|SMR
oscar-mina|Oscar Mina|SMR
paolo-rondelli|Paolo Rondelli|SMR
manuel-ciavatta|Manuel Ciavatta|SMR
alessandro-scarano|Alessandro Scarano|SMR
adele-tonnini|Adele Tonnini|SMR
filippo-tamagnini|Filippo Tamagnini|SMR
gaetano-troina|Gaetano Troina|SMR
alessandro-rossi|Alessandro Rossi|SMR
milena-gasperoni|Milena Gasperoni|SMR
francesca-civerchia|Francesca Civerchia|SMR
dalibor-riccardi|Dalibor Riccardi|SMR
denise-bronzetti|Denise Bronzetti|SMR
italo-righi|Italo Righi|SMR
matteo-rossi|Matteo Rossi|SMR
lorenzo-bugli|Lorenzo Bugli|SMR
`;
