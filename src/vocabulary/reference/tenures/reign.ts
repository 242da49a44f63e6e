/** Days on which the REIGN leader list (March 2021) has people begin to lead a state. Written by tools/import-tenures.ts. */
export const REIGN = `
AFG ashraf-ghani 2014-09-29
AFG burhanuddin-rabbani 1992-06-28
AFG hamid-karzai 2001-12-22
AFG mullah-omar 1996-09-27
AFG sibghatullah-mojaddedi 1992-04-28
AGO joao-lourenco 2017-09-21
AGO jose-eduardo-dos-santos 1979-09-10
ALB edi-rama 2013-09-15
ALB fatos-nano 1997-07-24 2002-07-31
ALB ilir-meta 1999-10-29
ALB pandeli-majko 1998-10-02 2002-02-22
ALB sali-berisha 1992-04-09 2005-09-11
AND albert-pintat 2005-05-27
AND antoni-marti 2011-05-12
AND jaume-bartumeu 2009-06-05
AND josep-pintat-solans 1984-05-21
AND marc-forne-molne 1994-12-07
AND oscar-ribas-reig 1990-01-12
AND pere-lopez-agras 2011-04-28
AND xavier-espot-zamora 2019-05-16
ARE khalifa-bin-zayed-al-nahyan 2004-11-03
ARE zayed-bin-sultan-al-nahyan 1971-12-02
ARG adolfo-rodriguez-saa 2001-12-23
ARG alberto-fernandez 2019-12-10
ARG carlos-menem 1989-07-08
ARG cristina-fernandez-de-kirchner 2007-12-10
ARG eduardo-duhalde 2002-01-02
ARG fernando-de-la-rua 1999-12-10
ARG mauricio-macri 2015-12-10
ARG nestor-kirchner 2003-05-25
ARM karen-karapetyan 2018-04-23
ARM levon-ter-petrosyan 1991-10-16
ARM nikol-pashinyan 2018-05-08
ARM robert-kocharyan 1998-03-04
ARM serzh-sargsyan 2008-04-09
ATG baldwin-spencer 2004-03-24
ATG gaston-browne 2014-06-13
ATG lester-bird 1994-03-09
ATG vere-bird 1981-11-01
AUS bob-hawke 1983-03-11
AUS john-howard 1996-03-11
AUS julia-gillard 2010-06-24
AUS kevin-rudd 2007-12-03 2013-06-27
AUS malcolm-turnbull 2015-09-15
AUS paul-keating 1991-12-19
AUS scott-morrison 2018-08-24
AUS tony-abbott 2013-09-18
AUT alfred-gusenbauer 2007-01-11
AUT brigitte-bierlein 2019-06-03
AUT christian-kern 2016-05-17
AUT franz-vranitzky 1986-06-16
AUT hartwig-loger 2019-05-28
AUT reinhold-mitterlehner 2016-05-09
AUT sebastian-kurz 2017-12-18 2020-01-07
AUT viktor-klima 1997-01-28
AUT werner-faymann 2008-12-02
AUT wolfgang-schussel 2000-02-05
AZE abulfaz-elchibey 1992-06-16
AZE heydar-aliyev 1993-06-24
AZE ilham-aliyev 2003-10-15
AZE isa-gambar 1992-05-19
AZE yaqub-mammadov 1992-03-06
BDI cyprien-ntaryamira 1994-02-05
BDI domitien-ndayizeye 2003-04-30
BDI evariste-ndayishimiye 2020-06-18
BDI melchior-ndadaye 1993-07-10
BDI pierre-buyoya 1987-09-03 1996-07-25
BDI pierre-nkurunziza 2005-08-26
BDI sylvestre-ntibantunganya 1994-04-06
BDI sylvie-kinigi 1993-10-27
BEL alexander-de-croo 2020-10-01
BEL charles-michel 2014-10-11
BEL elio-di-rupo 2011-12-06
BEL guy-verhofstadt 1999-07-12
BEL herman-van-rompuy 2008-12-30
BEL jean-luc-dehaene 1992-03-07
BEL sophie-wilmes 2019-10-27
BEL wilfried-martens 1981-12-17
BEL yves-leterme 2008-03-20 2009-11-25
BEN mathieu-kerekou 1972-10-27 1996-04-04
BEN patrice-talon 2016-04-05
BEN thomas-boni-yayi 2006-04-06
BFA blaise-compaore 1987-10-15
BFA michel-kafando 2014-11-18
BFA roch-marc-christian-kabore 2015-12-29
BFA yacouba-isaac-zida 2014-11-01
BGD fakhruddin-ahmed 2007-01-11
BGD iajuddin-ahmed 2006-10-29
BGD khaleda-zia 1991-03-20 2001-10-10
BGD latifur-rahman 2001-07-15
BGD muhammad-habibur-rahman 1996-03-30
BGD shahabuddin-ahmed 1990-12-06
BGD sheikh-hasina 1996-06-23 2009-01-06
BGR boyko-borisov 2009-07-27 2014-11-07 2017-05-04
BGR dimitar-popov 1990-12-07
BGR filip-dimitrov 1991-11-08
BGR georgi-bliznashki 2014-08-06
BGR ivan-kostov 1997-05-21
BGR lyuben-berov 1992-12-30
BGR marin-raykov 2013-03-13
BGR ognyan-gerdzhikov 2017-01-27
BGR petar-mladenov 1989-11-10
BGR plamen-oresharski 2013-05-29
BGR reneta-indzhova 1994-10-17
BGR sergei-stanishev 2005-08-16
BGR simeon-sakskoburggotski 2001-07-24
BGR stefan-sofiyanski 1997-02-13
BGR zhan-videnov 1995-01-25
BHR hamad-bin-isa-al-khalifa 1999-03-06
BHR isa-bin-salman-al-khalifa 1971-08-15
BHS hubert-ingraham 1992-08-21 2007-05-04
BHS hubert-minnis 2017-05-11
BHS lynden-pindling 1973-07-10
BHS perry-christie 2002-05-03 2012-05-08
BIH alija-izetbegovic 2000-02-14
BIH ante-jelavic 1999-06-15
BIH bakir-izetbegovic 2012-03-10 2014-03-10 2016-03-17 2018-03-17
BIH beriz-belkic 2002-02-14
BIH borislav-paravac 2003-04-10 2004-10-28
BIH dragan-covic 2003-06-27 2015-07-17 2017-07-17
BIH haris-silajdzic 2008-03-06 2010-03-06
BIH ivo-miro-jovic 2005-06-28
BIH jozo-krizanovic 2001-06-14
BIH milorad-dodik 2018-11-20 2020-11-20
BIH mirko-sarovic 2002-10-28
BIH mladen-ivanic 2014-11-17 2016-11-17
BIH nebojsa-radmanovic 2006-11-06 2008-11-06 2010-11-10 2012-11-10
BIH sefik-dzaferovic 2020-03-20
BIH sulejman-tihic 2004-02-28 2006-02-28
BIH zeljko-komsic 2007-07-06 2009-07-06 2011-07-10 2013-07-10 2019-07-20
BIH zivko-radisic 1998-10-13 2000-10-14
BLR alexander-lukashenko 1994-07-20
BLR myechyslaw-hryb 1994-01-28
BLR stanislav-shushkevich 1991-09-18
BLZ dean-barrow 2008-02-08
BLZ johnny-briceno 2020-11-12
BLZ manuel-esquivel 1993-07-03
BLZ said-musa 1998-08-28
BOL carlos-mesa 2003-10-17
BOL eduardo-rodriguez-veltze 2005-06-09
BOL evo-morales 2006-01-22
BOL gonzalo-sanchez-de-lozada 1993-08-06 2002-08-08
BOL hugo-banzer 1997-08-06
BOL jaime-paz-zamora 1989-08-06
BOL jeanine-anez 2019-11-12
BOL jorge-quiroga 2001-08-07
BOL luis-arce 2020-11-08
BRA dilma-rousseff 2011-01-01
BRA fernando-collor-de-mello 1990-03-15
BRA fernando-henrique-cardoso 1995-01-01
BRA jair-bolsonaro 2019-01-01
BRA jose-sarney 1985-03-21
BRA luiz-inacio-lula-da-silva 2003-01-01
BRA michel-temer 2016-08-31
BRB david-thompson 2008-01-16
BRB erskine-sandiford 1987-06-01
BRB freundel-stuart 2010-10-23
BRB mia-mottley 2018-05-25
BRB owen-arthur 1994-09-07
BRN hassanal-bolkiah 1967-10-04
BTN jigme-thinley 1998-07-20 2003-08-30 2008-04-09
BTN khandu-wangchuk 2001-08-08 2006-09-07
BTN kinzang-dorji 2002-08-14 2007-07-31
BTN lotay-tshering 2018-11-07
BTN sangay-ngedup 1999-07-09 2005-09-05
BTN sonam-tobgye 2013-04-28
BTN tshering-tobgay 2013-07-27
BTN tshering-wangchuk 2018-08-09
BTN yeshey-zimba 2000-07-20 2004-08-18
BWA festus-mogae 1998-03-31
BWA ian-khama 2008-03-31
BWA mokgweetsi-masisi 2018-04-01
BWA quett-masire 1980-07-13
CAF alexandre-ferdinand-nguendet 2014-01-10
CAF andre-kolingba 1981-09-01
CAF ange-felix-patasse 1993-10-22
CAF catherine-samba-panza 2014-01-23
CAF faustin-archange-touadera 2016-03-30
CAF francois-bozize 2003-03-15
CAF michel-djotodia 2013-03-24
CAN brian-mulroney 1984-09-17
CAN jean-chretien 1993-11-04
CAN justin-trudeau 2015-11-04
CAN kim-campbell 1993-06-25
CAN paul-martin 2003-12-12
CAN stephen-harper 2006-02-06
CHE adolf-ogi 1993-01-01 2000-01-01
CHE alain-berset 2018-01-01
CHE arnold-koller 1990-01-01 1997-01-01
CHE didier-burkhalter 2014-01-01
CHE doris-leuthard 2010-01-01 2017-01-01
CHE eveline-widmer-schlumpf 2012-01-01
CHE flavio-cotti 1991-01-01 1998-01-01
CHE guy-parmelin 2021-01-01
CHE hans-rudolf-merz 2009-01-01
CHE jean-pascal-delamuraz 1996-01-01
CHE johann-schneider-ammann 2016-01-01
CHE joseph-deiss 2004-01-01
CHE kaspar-villiger 1995-01-01 2002-01-01
CHE micheline-calmy-rey 2007-01-01 2011-01-01
CHE moritz-leuenberger 2001-01-01 2006-01-01
CHE otto-stich 1994-01-01
CHE pascal-couchepin 2003-01-01 2008-01-01
CHE rene-felber 1992-01-01
CHE ruth-dreifuss 1999-01-01
CHE samuel-schmid 2005-01-01
CHE simonetta-sommaruga 2015-01-01 2020-01-01
CHE ueli-maurer 2013-01-01 2019-01-01
CHL eduardo-frei 1994-03-11
CHL michelle-bachelet 2006-03-11 2014-03-11
CHL patricio-aylwin 1990-03-11
CHL ricardo-lagos 2000-03-12
CHL sebastian-pinera 2010-03-11 2018-03-11
CHN hu-jintao 2003-03-15
CIV felix-houphouet-boigny 1960-08-07
CIV henri-konan-bedie 1993-12-07
CIV laurent-gbagbo 2000-10-26
CIV robert-guei 1999-12-25
CMR paul-biya 1982-11-06
COD felix-tshisekedi 2019-01-24
COD joseph-kabila 2001-01-17
COD laurent-desire-kabila 1997-05-16
COD mobutu-sese-seko 1965-11-25
COG denis-sassou-nguesso 1979-02-08 1997-10-15
COG pascal-lissouba 1992-08-31
COL alvaro-uribe 2002-08-08
COL ivan-duque 2018-08-07
COL juan-manuel-santos 2010-08-07
COM ahmed-abdallah-sambi 2006-05-26
COM azali-assoumani 1999-04-30 2002-05-27 2016-05-26 2019-05-26
COM caabi-el-yachroutu-mohamed 1995-10-05
COM hamada-madi 2002-01-22
COM ikililou-dhoinine 2011-05-26
COM mohamed-taki-abdoulkarim 1996-03-25
COM moustadroine-abdou 2019-02-13
COM said-mohamed-djohar 1989-12-18 1996-01-26
COM tadjidine-ben-said-massounde 1998-11-06
CPV carlos-veiga 1991-04-04
CPV gualberto-do-rosario 2000-07-29
CPV jose-maria-neves 2001-02-01
CPV pedro-pires 1975-07-08
CPV ulisses-correia-e-silva 2016-04-22
CRI abel-pacheco 2002-05-09
CRI carlos-alvarado 2018-05-08
CRI jose-maria-figueres 1994-05-08
CRI luis-guillermo-solis 2014-05-08
CRI miguel-angel-rodriguez 1998-05-08
CRI oscar-arias 1986-05-08 2006-05-08
CRI rafael-angel-calderon-fournier 1990-05-08
CSK jan-strasky 1992-07-01
CSK marian-calfa 1989-12-17
CUB raul-castro 2008-02-24
CYP demetris-christofias 2008-02-28
CYP george-vassiliou 1988-02-28
CYP glafcos-clerides 1993-02-28
CYP nicos-anastasiades 2013-02-28
CYP tassos-papadopoulos 2003-02-28
CZE andrej-babis 2017-12-06
CZE bohuslav-sobotka 2014-01-29
CZE jan-fischer 2009-05-08
CZE jiri-paroubek 2005-04-25
CZE jiri-rusnok 2013-07-10
CZE josef-tosovsky 1997-12-17
CZE milos-zeman 1998-07-17
CZE mirek-topolanek 2006-09-04
CZE petr-necas 2010-07-13
CZE stanislav-gross 2004-07-26
CZE vaclav-klaus 1993-01-01
CZE vladimir-spidla 2002-07-12
DEU angela-merkel 2005-11-22
DEU gerhard-schroder 1998-10-27
DEU helmut-kohl 1982-10-01
DJI hassan-gouled-aptidon 1977-06-27
DJI ismail-omar-guelleh 1999-05-08
DMA edison-james 1995-06-14
DMA eugenia-charles 1980-07-21
DMA pierre-charles 2000-10-03
DMA roosevelt-skerrit 2004-01-08
DMA rosie-douglas 2000-02-03
DNK anders-fogh-rasmussen 2001-11-27
DNK helle-thorning-schmidt 2011-10-03
DNK lars-lokke-rasmussen 2009-04-05 2015-06-28
DNK mette-frederiksen 2019-06-27
DNK poul-nyrup-rasmussen 1993-01-25
DNK poul-schluter 1982-09-10
DOM danilo-medina 2012-08-16
DOM hipolito-mejia 2000-08-17
DOM joaquin-balaguer 1986-08-16
DOM leonel-fernandez 1996-08-16 2004-08-16
DOM luis-abinader 2020-08-16
DZA abdelaziz-bouteflika 1999-04-27
DZA abdelkader-bensalah 2019-04-02
DZA abdelmadjid-tebboune 2019-12-19
DZA ali-kafi 1992-07-02
DZA chadli-bendjedid 1979-02-07
DZA liamine-zeroual 1994-01-31
DZA mohamed-boudiaf 1992-01-14
ECU abdala-bucaram 1996-08-10
ECU alfredo-palacio 2005-04-20
ECU fabian-alarcon 1997-02-06
ECU gustavo-noboa 2000-01-22
ECU jamil-mahuad 1998-08-10
ECU lenin-moreno 2017-05-24
ECU lucio-gutierrez 2003-01-15
ECU rafael-correa 2007-01-15
ECU rodrigo-borja 1988-08-10
ECU sixto-duran-ballen 1992-08-10
EGY abdel-fattah-el-sisi 2014-06-08
EGY adly-mansour 2013-07-04
EGY hosni-mubarak 1981-10-14
EGY mohamed-hussein-tantawi 2011-02-11
EGY mohamed-morsi 2012-06-30
ERI isaias-afwerki 1993-05-24
ESP felipe-gonzalez 1982-12-02
ESP jose-luis-rodriguez-zapatero 2004-04-17
ESP jose-maria-aznar 1996-05-05
ESP mariano-rajoy 2011-12-20
ESP pedro-sanchez 2018-06-02
EST andres-tarand 1994-11-08
EST andrus-ansip 2005-04-13
EST juhan-parts 2003-04-10
EST juri-ratas 2016-11-23
EST kaja-kallas 2021-01-26
EST mart-laar 1992-10-28 1999-03-25
EST mart-siimann 1997-03-17
EST siim-kallas 2002-01-28
EST taavi-roivas 2014-03-26
EST tiit-vahi 1992-01-30 1995-04-17
ETH abiy-ahmed 2018-04-02
ETH hailemariam-desalegn 2012-08-20
ETH meles-zenawi 1991-05-27
ETH tesfaye-gebre-kidan 1991-05-21
FIN alexander-stubb 2014-06-24
FIN anneli-jaatteenmaki 2003-04-17
FIN antti-rinne 2019-06-06
FIN juha-sipila 2015-05-29
FIN jyrki-katainen 2011-06-22
FIN mari-kiviniemi 2010-06-22
FIN martti-ahtisaari 1994-03-01
FIN matti-vanhanen 2003-06-24
FIN mauno-koivisto 1981-09-11
FIN sanna-marin 2019-12-10
FJI frank-bainimarama 2000-05-29 2007-01-05
FJI jona-senilagakali 2006-12-05
FJI kamisese-mara 1987-12-05
FJI laisenia-qarase 2000-07-14
FJI mahendra-chaudhry 1999-05-19
FJI sitiveni-rabuka 1992-06-02
FRA emmanuel-macron 2017-05-14
FRA francois-hollande 2012-05-15
FRA francois-mitterrand 1981-05-21
FRA jacques-chirac 1995-05-17
FRA nicolas-sarkozy 2007-05-16
FSM bailey-olter 1991-05-11
FSM david-panuelo 2019-05-11
FSM jacob-nena 1996-11-08
FSM john-haglelgam 1987-05-11
FSM joseph-urusemal 2003-05-11
FSM leo-falcam 1999-05-11
FSM manny-mori 2007-05-11
FSM peter-christian 2015-05-11
GAB ali-bongo-ondimba 2009-10-16
GAB omar-bongo 1967-11-28
GAB rose-francine-rogombe 2009-06-10
GBR boris-johnson 2019-07-24
GBR david-cameron 2010-05-11
GBR gordon-brown 2007-06-27
GBR john-major 1990-11-28
GBR margaret-thatcher 1979-05-04
GBR theresa-may 2016-07-13
GBR tony-blair 1997-05-02
GEO eduard-shevardnadze 1992-03-10
GEO giorgi-gakharia 2019-09-08
GEO giorgi-margvelashvili 2013-11-17
GEO irakli-garibashvili 2021-02-22
GEO jaba-ioseliani 1992-01-06
GEO mikheil-saakashvili 2004-01-25 2008-01-20
GEO nino-burjanadze 2003-11-23 2007-11-25
GEO zviad-gamsakhurdia 1991-04-12
GHA jerry-rawlings 1981-12-31
GHA john-atta-mills 2009-01-07
GHA john-kufuor 2001-01-08
GHA john-mahama 2012-07-24
GHA nana-akufo-addo 2017-01-07
GIN alpha-conde 2010-12-21
GIN lansana-conte 1984-04-03
GIN moussa-dadis-camara 2008-12-23
GIN sekouba-konate 2009-12-05
GMB adama-barrow 2017-01-18
GMB yahya-jammeh 1994-07-22
GNB ansumane-mane 1999-05-07
GNB henrique-rosa 2003-09-28
GNB joao-bernardo-vieira 1980-11-14 2005-10-01
GNB jose-mario-vaz 2014-06-23
GNB kumba-iala 2000-02-18
GNB malam-bacai-sanha 1999-05-14 2009-09-08
GNB manuel-serifo-nhamadjo 2012-05-11
GNB raimundo-pereira 2009-03-02 2012-01-09
GNB umaro-sissoco-embalo 2020-02-27
GNB verissimo-correia-seabra 2003-09-14
GRC alexis-tsipras 2015-01-26 2015-09-21
GRC andreas-papandreou 1993-10-13
GRC antonis-samaras 2012-06-20
GRC costas-simitis 1996-01-22
GRC george-papandreou 2009-10-06
GRC konstantinos-mitsotakis 1990-04-11
GRC kostas-karamanlis 2004-03-10
GRC kyriakos-mitsotakis 2019-07-08
GRC lucas-papademos 2011-11-11
GRC panagiotis-pikrammenos 2012-05-16
GRC vassiliki-thanou 2015-08-27
GRC xenophon-zolotas 1989-11-28
GRD ben-jones 1989-12-20
GRD george-brizan 1995-02-01
GRD keith-mitchell 1995-06-22 2013-02-20
GRD nicholas-brathwaite 1990-03-16
GRD tillman-thomas 2008-07-09
GTM alejandro-giammattei 2020-01-14
GTM alejandro-maldonado 2015-09-03
GTM alfonso-portillo 2000-01-15
GTM alvaro-arzu 1996-01-14
GTM alvaro-colom 2008-01-14
GTM jimmy-morales 2016-01-14
GTM jorge-serrano-elias 1991-01-14
GTM oscar-berger 2004-01-14
GTM otto-perez-molina 2012-01-14
GTM ramiro-de-leon-carpio 1993-06-01
GTM vinicio-cerezo 1986-01-14
GUY bharrat-jagdeo 1999-08-11
GUY cheddi-jagan 1992-10-09
GUY david-granger 2015-05-16
GUY desmond-hoyte 1985-08-06
GUY donald-ramotar 2011-12-03
GUY irfaan-ali 2020-08-02
GUY janet-jagan 1997-12-19
GUY sam-hinds 1997-03-06
HND carlos-flores 1998-01-27
HND carlos-roberto-reina 1994-01-27
HND jose-azcona 1986-01-27
HND juan-orlando-hernandez 2014-01-27
HND manuel-zelaya 2006-01-27
HND porfirio-lobo 2010-01-27
HND rafael-callejas 1990-01-27
HND ricardo-maduro 2002-01-27
HND roberto-micheletti 2009-06-28
HRV andrej-plenkovic 2016-10-19
HRV ivo-sanader 2003-12-23
HRV jadranka-kosor 2009-07-06
HRV stjepan-mesic 2000-02-18
HRV tihomir-oreskovic 2016-01-22
HRV vlatko-pavletic 1999-11-26
HRV zlatko-tomcic 2000-02-02
HRV zoran-milanovic 2011-12-23
HTI boniface-alexandre 2004-02-29
HTI ertha-pascal-trouillot 1990-03-13
HTI jean-bertrand-aristide 1991-02-07 1994-10-15 2001-02-08
HTI jocelerme-privert 2016-02-15
HTI jovenel-moise 2017-02-07
HTI michel-martelly 2011-05-14
HTI prosper-avril 1988-09-17
HTI rene-preval 1996-02-07 2006-05-14
HUN ferenc-gyurcsany 2004-09-29
HUN gordon-bajnai 2009-04-14
HUN gyula-horn 1994-07-15
HUN jozsef-antall 1990-05-03
HUN matyas-szuros 1989-10-18
HUN peter-boross 1993-12-12
HUN peter-medgyessy 2002-05-27
HUN viktor-orban 1998-07-06 2010-05-29
IDN abdurrahman-wahid 1999-10-20
IDN b-j-habibie 1998-05-21
IDN joko-widodo 2014-10-20
IDN megawati-sukarnoputri 2001-07-24
IDN suharto 1966-03-12
IDN susilo-bambang-yudhoyono 2004-10-20
IND atal-bihari-vajpayee 1996-05-16 1998-03-19
IND chandra-shekhar 1990-11-10
IND h-d-deve-gowda 1996-06-01
IND inder-kumar-gujral 1997-04-21
IND manmohan-singh 2004-05-22
IND narendra-modi 2014-05-26
IND p-v-narasimha-rao 1991-06-21
IND v-p-singh 1989-12-02
IRL albert-reynolds 1992-02-11
IRL bertie-ahern 1997-06-26
IRL brian-cowen 2008-05-07
IRL charles-haughey 1987-03-10
IRL enda-kenny 2011-03-09
IRL john-bruton 1994-12-15
IRL leo-varadkar 2017-06-14
IRL micheal-martin 2020-06-27
IRN akbar-hashemi-rafsanjani 1989-08-17
IRN hassan-rouhani 2013-08-03
IRN mahmoud-ahmadinejad 2005-08-03
IRN mohammad-khatami 1997-08-03
IRQ adil-abdul-mahdi 2018-10-25
IRQ haider-al-abadi 2014-09-08
IRQ ibrahim-al-jaafari 2005-05-03
IRQ iyad-allawi 2004-06-28
IRQ mustafa-al-kadhimi 2020-05-07
IRQ nouri-al-maliki 2006-05-20
IRQ paul-bremer 2003-05-12
IRQ saddam-hussein 1979-07-16
ISL bjarni-benediktsson 2017-01-11
ISL davi-oddsson 1991-04-30
ISL geir-haarde 2006-06-15
ISL halldor-asgrimsson 2004-09-15
ISL johanna-sigurdardottir 2009-02-01
ISL katrin-jakobsdottir 2017-11-30
ISL sigmundur-david-gunnlaugsson 2013-05-23
ISL sigurdur-ingi-johannsson 2016-04-07
ISL steingrimur-hermannsson 1988-09-28
ISR ariel-sharon 2001-03-08
ISR benjamin-netanyahu 1996-06-18 2009-03-31
ISR ehud-barak 1999-07-06
ISR ehud-olmert 2006-04-14
ISR shimon-peres 1995-11-04
ISR yitzhak-rabin 1992-07-12
ISR yitzhak-shamir 1986-10-20
ITA carlo-azeglio-ciampi 1993-04-29
ITA enrico-letta 2013-04-28
ITA giuliano-amato 1992-06-28 2000-04-26
ITA giulio-andreotti 1989-07-23
ITA giuseppe-conte 2018-06-01
ITA lamberto-dini 1995-01-17
ITA mario-draghi 2021-02-13
ITA mario-monti 2011-11-16
ITA massimo-dalema 1998-10-21
ITA matteo-renzi 2014-02-22
ITA paolo-gentiloni 2016-12-11
ITA romano-prodi 1996-05-18 2006-05-17
ITA silvio-berlusconi 1994-05-11 2001-06-11 2008-05-08
JAM andrew-holness 2011-10-23 2016-03-03
JAM bruce-golding 2007-09-11
JAM michael-manley 1989-02-10
JAM p-j-patterson 1992-03-30
JAM portia-simpson-miller 2006-03-30 2012-01-05
JOR abdullah-ii 1999-02-07
JOR hussein-bin-talal 1952-08-11
JPN junichiro-koizumi 2001-04-26
JPN keizo-obuchi 1998-07-30
JPN kiichi-miyazawa 1991-11-06
JPN morihiro-hosokawa 1993-08-09
JPN naoto-kan 2010-06-08
JPN ryutaro-hashimoto 1996-01-11
JPN shinzo-abe 2006-09-26 2012-12-26
JPN taro-aso 2008-09-24
JPN tomiichi-murayama 1994-06-29
JPN toshiki-kaifu 1989-08-09
JPN tsutomu-hata 1994-04-25
JPN yasuo-fukuda 2007-09-26
JPN yoshihide-suga 2020-09-14
JPN yoshihiko-noda 2011-09-02
JPN yoshiro-mori 2000-04-05
JPN yukio-hatoyama 2009-09-16
KAZ kassym-jomart-tokayev 2019-03-20
KAZ nursultan-nazarbayev 1990-04-24
KEN daniel-arap-moi 1978-08-22
KEN mwai-kibaki 2002-12-03
KEN uhuru-kenyatta 2013-04-09
KGZ almazbek-atambayev 2011-12-01
KGZ askar-akayev 1990-10-27
KGZ kurmanbek-bakiyev 2005-04-11
KGZ roza-otunbayeva 2010-04-07
KGZ sadyr-japarov 2020-10-16 2021-01-28
KGZ sooronbay-jeenbekov 2017-11-24
KGZ talant-mamytov 2020-11-14
KHM hun-sen 1985-01-14
KIR anote-tong 2003-07-04
KIR ieremia-tabai 1979-08-12
KIR taneti-maamau 2016-03-11
KIR teatao-teannaki 1991-07-03
KIR teburoro-tito 1994-09-30
KNA denzil-douglas 1995-07-04
KNA kennedy-simmonds 1983-09-19
KNA timothy-harris 2015-02-18
KOR kim-dae-jung 1998-02-25
KOR kim-young-sam 1993-02-25
KOR lee-myung-bak 2008-02-25
KOR moon-jae-in 2017-05-10
KOR park-geun-hye 2013-02-25
KOR roh-moo-hyun 2003-02-25
KOR roh-tae-woo 1988-02-24
KWT jaber-al-ahmad-al-sabah 1978-01-01
KWT saad-al-abdullah-al-sabah 2006-01-15
KWT sabah-al-ahmad-al-sabah 2006-01-24
LAO bounnhang-vorachith 2016-04-18
LAO choummaly-sayasone 2006-06-08
LAO khamtai-siphandone 1998-02-24
LAO nouhak-phoumsavanh 1992-11-25
LBN elias-hrawi 1989-11-23
LBN emile-lahoud 1998-11-24
LBN hassan-diab 2019-12-19
LBN michel-aoun 2016-10-31
LBN michel-suleiman 2008-05-25
LBR amos-sawyer 1990-11-22
LBR charles-taylor 1997-08-02
LBR david-kpormakpor 1994-03-07
LBR ellen-johnson-sirleaf 2006-01-16
LBR george-weah 2018-01-22
LBR gyude-bryant 2003-10-14
LBR moses-blah 2003-08-11
LBR ruth-perry 1996-09-03
LBR wilton-sankawulo 1995-09-01
LBY aguila-saleh-issa 2014-08-05
LBY fayez-al-sarraj 2016-03-30
LBY giuma-ahmed-atigha 2013-05-28
LBY mohamed-magariaf 2012-08-09
LBY muammar-gaddafi 1969-09-01
LBY mustafa-abdul-jalil 2011-08-23
LBY nouri-abusahmain 2013-06-25
LCA allen-chastanet 2016-06-07
LCA john-compton 1982-05-03 2006-12-15
LCA kenny-anthony 1997-05-24 2011-11-30
LCA vaughan-lewis 1996-04-02
LIE hans-adam-ii 1989-11-13
LKA chandrika-kumaratunga 1994-11-12
LKA dingiri-banda-wijetunga 1993-05-01
LKA gotabaya-rajapaksa 2019-11-18
LKA mahinda-rajapaksa 2005-11-19
LKA maithripala-sirisena 2015-01-09
LKA ranasinghe-premadasa 1989-01-02
LSO elias-phisoana-ramaema 1991-05-02
LSO justin-lekhanya 1986-01-24
LSO moeketsi-majoro 2020-05-20
LSO ntsu-mokhehle 1993-04-02 1994-09-14
LSO pakalitha-mosisili 1998-05-29 2015-03-17
LSO tom-thabane 2012-06-08 2017-06-16
LTU algirdas-brazauskas 1992-11-25
LTU arturas-paulauskas 2004-04-06
LTU dalia-grybauskaite 2009-07-12
LTU gitanas-nauseda 2019-07-12
LTU rolandas-paksas 2003-02-26
LTU valdas-adamkus 1998-02-26 2004-07-12
LTU vytautas-landsbergis 1990-03-11
LUX jacques-santer 1984-07-20
LUX jean-claude-juncker 1995-01-20
LUX xavier-bettel 2013-12-04
LVA aigars-kalvitis 2004-12-02
LVA andris-berzins 2000-05-05
LVA andris-skele 1995-12-21 1999-07-16
LVA einars-repse 2002-11-07
LVA guntars-krasts 1997-08-07
LVA indulis-emsis 2004-03-09
LVA ivars-godmanis 1990-05-03 2007-12-20
LVA krisjanis-karins 2019-01-23
LVA laimdota-straujuma 2014-01-22
LVA maris-gailis 1994-09-19
LVA maris-kucinskis 2016-02-11
LVA valdis-birkavs 1993-08-03
LVA valdis-dombrovskis 2009-03-12
LVA vilis-kristopans 1998-11-26
MAR hassan-ii 1961-02-26
MAR mohammed-vi 1999-07-23
MCO albert-ii-of-monaco 2005-04-06
MCO rainier-iii 1949-05-09
MDA aureliu-ciocoi 2021-01-01
MDA chiril-gaburici 2015-02-18
MDA gheorghe-brega 2015-10-30
MDA ion-chicu 2019-11-14
MDA iurie-leanca 2013-04-25
MDA maia-sandu 2019-06-08 2019-06-15
MDA mircea-snegur 1990-09-03
MDA natalia-gherman 2015-06-22
MDA pavel-filip 2016-01-20
MDA petru-lucinschi 1997-01-15
MDA valeriu-strelet 2015-07-30
MDA vasile-tarlev 2001-04-07
MDA vitalie-pirlog 2009-09-14
MDA vlad-filat 2009-09-25
MDA zinaida-greceanii 2008-03-31
MDG albert-zafy 1993-03-27
MDG andry-rajoelina 2009-03-17 2019-01-19
MDG didier-ratsiraka 1975-06-15 1997-02-09
MDG hery-rajaonarimampianina 2014-01-25
MDG marc-ravalomanana 2002-07-06
MDG norbert-ratsirahonana 1996-09-05
MDG rivo-rakotovao 2018-09-07
MDV abdulla-yameen 2013-11-17
MDV ibrahim-mohamed-solih 2018-11-17
MDV maumoon-abdul-gayoom 1978-11-11
MDV mohamed-nasheed 2008-11-11
MDV mohammed-waheed-hassan 2012-02-07
MEX andres-manuel-lopez-obrador 2018-12-01
MEX carlos-salinas 1988-12-01
MEX enrique-pena-nieto 2012-12-01
MEX ernesto-zedillo 1994-12-01
MEX felipe-calderon 2006-12-01
MEX vicente-fox 2000-12-01
MHL amata-kabua 1979-11-17
MHL casten-nemra 2016-01-10
MHL christopher-loeak 2012-01-10
MHL david-kabua 2020-01-13
MHL hilda-heine 2016-01-28
MHL imata-kabua 1997-01-14
MHL jurelang-zedkaia 2009-11-02
MHL kessai-note 2000-01-10
MHL kunio-lemari 1996-12-20
MHL litokwa-tomeing 2008-01-14
MHL ruben-zackhras 2009-10-21
MKD branko-crvenkovski 1992-08-17 2002-11-01
MKD emil-dimitriev 2016-01-18
MKD hari-kostov 2004-06-02
MKD ljubco-georgievski 1998-11-30
MKD nikola-gruevski 2006-08-27
MKD radmila-sekerinska 2004-05-12 2004-11-18
MKD vlado-buckovski 2004-12-17
MKD zoran-zaev 2017-05-31 2020-08-19
MLI alpha-oumar-konare 1992-06-06
MLI amadou-sanogo 2012-03-22
MLI amadou-toumani-toure 1991-03-26 2002-06-09
MLI assimi-goita 2020-08-19
MLI dioncounda-traore 2012-04-12
MLI ibrahim-boubacar-keita 2013-09-04
MLI moussa-traore 1968-11-19
MLT alfred-sant 1996-10-28
MLT eddie-fenech-adami 1987-05-12 1998-09-06
MLT joseph-muscat 2013-03-11
MLT lawrence-gonzi 2004-03-12
MLT robert-abela 2020-01-13
MMR min-aung-hlaing 2021-02-01
MMR saw-maung 1988-09-18
MMR than-shwe 1992-04-23
MMR thein-sein 2011-03-30
MNE dusko-markovic 2016-11-28
MNE igor-luksic 2010-12-29
MNE milo-dukanovic 2008-02-29 2012-12-04
MNE zdravko-krivokapic 2020-12-04
MNE zeljko-sturanovic 2006-11-10
MNG khaltmaagiin-battulga 2017-07-10
MNG nambaryn-enkhbayar 2005-06-24
MNG natsagiin-bagabandi 1997-06-20
MNG punsalmaagiin-ochirbat 1990-03-12
MNG tsakhiagiin-elbegdorj 2009-06-18
MOZ armando-guebuza 2005-02-02
MOZ filipe-nyusi 2015-01-15
MOZ joaquim-chissano 1986-11-06
MRT ba-mamadou-dit-mbare 2009-04-15
MRT ely-ould-mohamed-vall 2005-08-03
MRT maaouya-ould-sidahmed-taya 1984-12-12
MRT mohamed-ould-abdel-aziz 2008-08-06 2009-08-05
MRT mohamed-ould-ghazouani 2019-08-01
MRT sidi-ould-cheikh-abdallahi 2007-04-19
MUS anerood-jugnauth 1982-06-16 2000-09-18 2014-12-17
MUS navin-ramgoolam 1995-12-22 2005-07-05
MUS paul-berenger 2003-09-30
MUS pravind-jugnauth 2017-01-23
MWI bakili-muluzi 1994-05-21
MWI bingu-wa-mutharika 2004-05-24
MWI joyce-banda 2012-04-05
MWI lazarus-chakwera 2020-06-28
MWI peter-mutharika 2014-05-31
MYS abdullah-ahmad-badawi 2003-10-31
MYS mahathir-mohamad 1981-07-16 2018-05-10
MYS muhyiddin-yassin 2020-03-01
MYS najib-razak 2009-04-03
NAM hage-geingob 2015-03-21
NAM hifikepunye-pohamba 2005-03-21
NAM sam-nujoma 1990-03-21
NER ali-saibou 1987-11-10
NER daouda-malam-wanke 1999-04-11
NER ibrahim-bare-mainassara 1996-01-27
NER mahamadou-issoufou 2011-04-07
NER mahamane-ousmane 1993-04-16
NER mamadou-tandja 1999-12-22
NER salou-djibo 2010-02-08
NGA abdulsalami-abubakar 1998-06-09
NGA ernest-shonekan 1993-08-26
NGA goodluck-jonathan 2010-02-09
NGA ibrahim-babangida 1985-08-27
NGA muhammadu-buhari 2015-05-29
NGA olusegun-obasanjo 1999-05-29
NGA sani-abacha 1993-11-17
NGA umaru-musa-yaradua 2007-05-29
NIC arnoldo-aleman 1997-01-10
NIC daniel-ortega 2007-01-10
NIC enrique-bolanos 2002-01-11
NIC violeta-chamorro 1990-04-25
NLD jan-peter-balkenende 2002-07-22
NLD mark-rutte 2010-10-14
NLD ruud-lubbers 1982-11-04
NLD wim-kok 1994-08-22
NOR anne-enger-lahnstein 1998-08-30
NOR erna-solberg 2013-10-16
NOR gro-harlem-brundtland 1990-11-03
NOR jan-p-syse 1989-10-16
NOR jens-stoltenberg 2000-03-17 2005-10-17
NOR kjell-magne-bondevik 1997-10-17 1998-09-24 2001-10-19
NOR thorbjorn-jagland 1996-10-25
NPL baburam-bhattarai 2011-08-29
NPL girija-prasad-koirala 1991-05-26 1998-04-15 2000-03-22 2006-04-30
NPL jhala-nath-khanal 2011-02-06
NPL k-p-sharma-oli 2015-10-12 2018-02-15
NPL khil-raj-regmi 2013-03-14
NPL king-birendra 1972-01-31
NPL krishna-prasad-bhattarai 1999-05-31
NPL lokendra-bahadur-chand 1997-03-12 2002-10-11
NPL madhav-kumar-nepal 2009-05-25
NPL man-mohan-adhikari 1994-11-30
NPL sher-bahadur-deuba 1995-09-12 2001-07-26 2004-06-03 2017-06-07
NPL surya-bahadur-thapa 1997-10-07 2003-06-05
NPL sushil-koirala 2014-02-11
NRU baron-waqa 2013-06-11
NRU bernard-dowiyogo 1989-12-12 1996-11-11 1998-06-18 2000-04-20 2003-01-09
NRU derog-gioura 2003-03-10
NRU kennan-adeang 1996-11-26
NRU kinza-clodumar 1997-02-12
NRU lagumot-harris 1995-11-22
NRU lionel-aingimea 2019-08-27
NRU ludwig-scotty 2003-05-29 2004-06-22
NRU marcus-stephen 2007-12-19
NRU rene-harris 1999-04-27 2001-03-30 2003-08-08
NRU ruben-kun 1996-12-19
NRU sprent-dabwido 2011-11-15
NZL bill-english 2016-12-12
NZL geoffrey-palmer 1989-08-08
NZL helen-clark 1999-12-10
NZL jacinda-ardern 2017-10-26
NZL jenny-shipley 1997-12-08
NZL jim-bolger 1990-10-27
NZL john-key 2008-11-19
NZL mike-moore 1990-09-04
OMN haitham-bin-tariq 2020-01-10
OMN qaboos-bin-said 1970-07-23
PAK asif-ali-zardari 2008-09-09
PAK balakh-sher-mazari 1993-04-18
PAK benazir-bhutto 1988-12-02 1993-10-19
PAK ghulam-mustafa-jatoi 1990-08-06
PAK imran-khan 2018-08-18
PAK malik-meraj-khalid 1996-11-05
PAK moeenuddin-ahmad-qureshi 1993-07-19
PAK muhammad-mian-soomro 2008-08-18
PAK nasirul-mulk 2018-06-01
PAK nawaz-sharif 1990-11-06 1993-05-26 1997-02-17 2013-06-05
PAK pervez-musharraf 1999-10-14
PAK shahid-khaqan-abbasi 2017-08-01
PAN ernesto-perez-balladares 1994-09-01
PAN guillermo-endara 1990-01-04
PAN juan-carlos-varela 2014-07-01
PAN laurentino-cortizo 2019-07-01
PAN martin-torrijos 2004-09-01
PAN mireya-moscoso 1999-09-01
PAN ricardo-martinelli 2009-07-01
PER alan-garcia 1985-07-28 2006-07-28
PER alberto-fujimori 1990-07-28
PER alejandro-toledo 2001-07-28
PER francisco-sagasti 2020-11-17
PER manuel-merino 2020-11-10
PER martin-vizcarra 2018-03-23
PER ollanta-humala 2011-07-28
PER pedro-pablo-kuczynski 2016-07-25
PER valentin-paniagua 2000-11-23
PHL benigno-aquino-iii 2010-06-30
PHL corazon-aquino 1986-02-25
PHL fidel-ramos 1992-06-30
PHL gloria-macapagal-arroyo 2001-01-21
PHL joseph-estrada 1998-06-30
PHL rodrigo-duterte 2016-06-30
PLW johnson-toribiong 2009-01-15
PLW kuniwo-nakamura 1993-01-01
PLW ngiratkel-etpison 1989-01-01
PLW surangel-whipps-jr 2021-01-21
PLW tommy-remengesau 2001-01-01 2013-01-17
PNG bill-skate 1997-07-22
PNG james-marape 2019-05-30
PNG julius-chan 1994-08-30
PNG mekere-morauta 1999-07-14
PNG michael-somare 2002-08-06
PNG paias-wingti 1992-07-17
PNG peter-oneill 2011-08-02
PNG rabbie-namaliu 1988-07-04
POL aleksander-kwasniewski 1995-12-23
POL andrzej-duda 2015-08-06
POL bronislaw-komorowski 2010-04-10 2010-08-06
POL grzegorz-schetyna 2010-07-08
POL lech-kaczynski 2005-12-23
POL lech-walesa 1990-12-22
PRK kim-il-sung 1948-09-09
PRK kim-jong-il 1994-07-08
PRK kim-jong-un 2011-12-17
PRT anibal-cavaco-silva 2006-03-09
PRT jorge-sampaio 1996-03-09
PRT marcelo-rebelo-de-sousa 2016-03-09
PRT mario-soares 1986-03-09
PRY andres-rodriguez 1989-02-03
PRY federico-franco 2012-06-12
PRY fernando-lugo 2008-08-15
PRY horacio-cartes 2013-08-15
PRY juan-carlos-wasmosy 1993-08-15
PRY luis-gonzalez-macchi 1999-03-28
PRY mario-abdo-benitez 2018-08-15
PRY nicanor-duarte 2003-08-15
PRY raul-cubas 1998-08-15
QAT abdullah-bin-nasser-bin-khalifa-al-thani 2013-06-26
QAT hamad-bin-khalifa-al-thani 1995-06-27
QAT khalifa-bin-hamad-al-thani 1972-02-22
ROU adrian-nastase 2000-12-28
ROU alexandru-athanasiu 1999-12-14
ROU eugen-bejinariu 2004-12-21
ROU gavril-dejeu 1998-03-30
ROU klaus-iohannis 2014-12-21
ROU mugur-isarescu 1999-12-22
ROU nicolae-vacaroiu 1992-11-04
ROU petre-roman 1989-12-26
ROU radu-vasile 1998-04-15
ROU theodor-stolojan 1991-10-01
ROU traian-basescu 2004-12-29
ROU victor-ciorbea 1996-12-12
RUS boris-yeltsin 1991-08-21
RUS vladimir-putin 2000-01-01
RWA juvenal-habyarimana 1973-07-05
RWA theodore-sindikubwabo 1994-04-06
SAU king-fahd 1982-06-13
SAU salman-bin-abdulaziz 2015-01-23
SDN abdel-fattah-al-burhan 2019-04-12
SDN ahmed-awad-ibn-auf 2019-04-11
SDN omar-al-bashir 1989-06-30
SEN abdou-diouf 1981-01-01
SEN abdoulaye-wade 2000-04-02
SEN macky-sall 2012-04-02
SGP goh-chok-tong 1990-11-28
SGP lee-hsien-loong 2004-08-12
SGP lee-kuan-yew 1965-08-09
SLB allan-kemakeza 2001-12-17
SLB bartholomew-ulufaalu 1997-08-27
SLB danny-philip 2010-08-25
SLB derek-sikua 2007-12-20
SLB francis-billy-hilly 1993-06-18
SLB gordon-darcy-lilo 2011-11-16
SLB manasseh-sogavare 2000-06-30 2006-05-04 2014-12-09 2019-04-24
SLB rick-houenipwela 2017-11-15
SLB snyder-rini 2006-04-20
SLB solomon-mamaloni 1989-03-28 1994-10-31
SLE ahmad-tejan-kabbah 1996-03-29 1998-03-10
SLE ernest-bai-koroma 2007-09-17
SLE johnny-paul-koroma 1997-05-25
SLE joseph-momoh 1985-11-28
SLE julius-maada-bio 1996-01-17 2018-04-04
SLE valentine-strasser 1992-05-01
SLV alfredo-cristiani 1989-06-01
SLV antonio-saca 2004-06-01
SLV armando-calderon-sol 1994-06-01
SLV francisco-flores 1999-06-01
SLV mauricio-funes 2009-06-01
SLV nayib-bukele 2019-06-01
SLV salvador-sanchez-ceren 2014-06-01
SMR adolmiro-bartolini 1990-04-01
SMR alberto-cecchetti 1994-04-01 1998-04-01 2001-10-01
SMR alessandro-cardelli 2020-10-01
SMR alessandro-mancini 2007-04-01 2020-04-01
SMR andrea-belluzzi 2015-04-01
SMR anna-maria-muccioli 2013-10-01
SMR antonella-mularoni 2013-04-01
SMR antonello-bacciocchi 1999-04-01
SMR antonio-carattoni 2006-10-01
SMR antonio-lazzaro-volpinari 2002-04-01
SMR cesare-antonio-gasperoni 1990-10-01
SMR claudio-muccioli 2005-10-01
SMR domenico-bernardini 1991-04-01
SMR edda-ceccoli 1991-10-01
SMR ernesto-benedettini 2008-10-01
SMR fausta-simona-morganti 2005-04-01
SMR francesco-mussoni 2009-10-01
SMR gabriele-gatti 2011-10-01
SMR germano-de-biagi 1992-04-01
SMR gian-franco-terenzi 2000-10-01 2006-04-01 2014-10-01
SMR gian-luigi-berti 1993-10-01
SMR gian-nicola-berti 2016-04-01
SMR giovanni-francesco-ugolini 2010-10-01
SMR giovanni-lonfernini 2003-10-01
SMR giuseppe-arzilli 2004-10-01
SMR giuseppe-maria-morganti 2002-10-01
SMR gloriana-ranocchini 1989-10-01
SMR lorella-stefanelli 2015-10-01
SMR luca-boschi 2019-10-01
SMR luigi-lonfernini 2001-04-01
SMR luigi-mazza 1997-10-01
SMR marco-conti 2010-04-01
SMR maria-domenica-michelotti 2000-04-01
SMR maria-luisa-berti 2011-04-01
SMR marino-bollini 1995-04-01 1999-10-01
SMR marino-riccardi 2016-10-01
SMR massimo-cenci 2009-04-01
SMR matteo-fiorini 2017-10-01
SMR maurizio-rattini 1996-10-01 2012-04-01
SMR mimma-zavoli 2017-04-01
SMR mirko-tomassoni 2007-10-01 2018-10-01
SMR nicola-selva 2019-04-01
SMR paolo-bollini 2004-04-01
SMR paride-andreoli 1997-04-01
SMR patrizia-busignani 1993-04-01
SMR pier-marino-menicucci 2003-04-01
SMR pier-natalino-mularoni 1995-10-01
SMR pier-paolo-gasperoni 1996-04-01
SMR pietro-berti 1998-10-01
SMR renzo-ghiotti 1994-10-01
SMR romeo-morri 1992-10-01
SMR rosa-zafferani 2008-04-01
SMR stefano-palmieri 2018-04-01
SMR teodoro-lonfernini 2012-10-01
SMR valeria-ciavatta 2014-04-01
SOM hassan-sheikh-mohamud 2012-09-16
SOM mohamed-abdullahi-mohamed 2017-01-08
SOM siad-barre 1969-10-21
SRB aleksandar-vucic 2014-04-27
SRB ana-brnabic 2017-06-29
SRB ivica-dacic 2012-07-27 2017-05-31
SRB mirko-cvetkovic 2008-07-07
SSD salva-kiir 2011-07-09
STP evaristo-carvalho 2016-09-03
STP fernando-pereira 2003-07-16
STP fradique-de-menezes 2001-09-03 2003-07-23
STP manuel-pinto-da-costa 1975-06-15 2011-09-03
STP miguel-trovoada 1991-04-03
SUR chan-santokhi 2020-07-16
SUR desi-bouterse 2010-08-12
SUR johan-kraag 1990-12-29
SUR jules-wijdenbosch 1996-09-15
SUR ramsewak-shankar 1988-01-25
SUR ronald-venetiaan 1991-09-16 2000-08-12
SVK igor-matovic 2020-03-21
SVK iveta-radicova 2010-07-08
SVK jozef-moravcik 1994-03-16
SVK mikulas-dzurinda 1998-10-30
SVK peter-pellegrini 2018-03-22
SVK robert-fico 2006-07-04 2012-04-04
SVK vladimir-meciar 1993-01-01 1994-12-13
SVN alenka-bratusek 2013-03-20
SVN andrej-bajuk 2000-05-03
SVN anton-rop 2002-12-11
SVN borut-pahor 2008-11-21
SVN janez-drnovsek 1992-05-14 2000-11-17
SVN janez-jansa 2004-11-09 2012-02-10 2020-03-13
SVN marjan-sarec 2018-09-13
SVN miro-cerar 2014-09-18
SWE carl-bildt 1991-10-30
SWE fredrik-reinfeldt 2006-10-06
SWE goran-persson 1996-03-21
SWE ingvar-carlsson 1986-03-12 1994-10-07
SWE stefan-lofven 2014-10-03
SWZ mswati-iii 1986-04-25
SYC danny-faure 2016-10-16
SYC france-albert-rene 1977-05-06
SYC james-michel 2004-04-14
SYC wavel-ramkalawan 2020-10-26
SYR bashar-al-assad 2000-06-11
SYR hafez-al-assad 1971-02-22
TCD hissene-habre 1982-06-19
TCD idriss-deby 1990-12-04
TGO bonfoh-abass 2005-02-25
TGO faure-gnassingbe 2005-02-05 2005-05-04
TGO gnassingbe-eyadema 1967-04-14
THA abhisit-vejjajiva 2008-12-17
THA anand-panyarachun 1991-03-07 1992-06-10
THA banharn-silpa-archa 1995-07-13
THA chaovarat-chanweerakul 2008-12-02
THA chatichai-choonhavan 1988-08-04
THA chavalit-yongchaiyudh 1996-12-01
THA chuan-leekpai 1992-09-23 1997-11-09
THA niwatthamrong-boonsongpaisan 2014-05-07
THA prayut-chan-o-cha 2014-05-22
THA samak-sundaravej 2008-01-29
THA somchai-wongsawat 2008-09-09
THA suchinda-kraprayoon 1992-04-05
THA surayud-chulanont 2006-09-19
THA thaksin-shinawatra 2001-02-10
THA yingluck-shinawatra 2011-08-08
TJK akbarsho-iskandarov 1992-09-07
TJK emomali-rahmon 1992-11-20
TJK qadriddin-aslonov 1991-08-31
TJK rahmon-nabiyev 1991-09-23
TKM gurbanguly-berdimuhamedow 2006-12-21
TKM saparmurat-niyazov 1990-10-27
TLS fernando-de-araujo 2008-02-13
TLS francisco-guterres 2017-05-20
TLS jose-ramos-horta 2007-05-30
TLS taur-matan-ruak 2012-05-20
TLS xanana-gusmao 2002-05-20
TON akilisi-pohiva 2014-12-30
TON baron-vaea 1991-08-21
TON feleti-sevele 2006-02-11
TON pohiva-tuionetoa 2019-10-08
TON semisi-sika 2019-09-12
TON sialeataongo-tuivakano 2010-12-22
TTO a-n-r-robinson 1986-12-18
TTO basdeo-panday 1995-11-09
TTO kamla-persad-bissessar 2010-05-26
TTO keith-rowley 2015-09-09
TTO patrick-manning 1991-12-16 2001-12-25
TUN beji-caid-essebsi 2015-01-01
TUN ben-ali 1987-11-07
TUN fouad-mebazaa 2011-01-15
TUN kais-saied 2019-10-23
TUN mohamed-ennaceur 2019-07-25
TUN moncef-marzouki 2011-12-13
TUR abdullah-gul 2002-11-19
TUR bulent-ecevit 1999-01-11
TUR erdal-inonu 1993-05-16
TUR mesut-yilmaz 1991-06-24 1996-03-06 1997-06-30
TUR necmettin-erbakan 1996-06-28
TUR recep-tayyip-erdogan 2003-03-14
TUR suleyman-demirel 1991-11-20
TUR tansu-ciller 1993-06-25
TUR yildirim-akbulut 1989-11-09
TUV apisai-ielemia 2006-08-14
TUV bikenibeu-paeniu 1989-09-27 1996-12-23
TUV enele-sopoaga 2013-08-01
TUV faimalaga-luka 2001-02-24
TUV ionatana-ionatana 1999-04-27
TUV kamuta-latasi 1993-12-10
TUV kausea-natano 2019-09-19
TUV koloa-talake 2001-12-14
TUV lagitupu-tuilimu 2000-12-08
TUV maatia-toafa 2004-08-27 2010-09-29
TUV saufatu-sopoanga 2002-08-02
TUV willy-telavi 2010-12-24
TZA ali-hassan-mwinyi 1985-11-05
TZA benjamin-mkapa 1995-11-05
TZA jakaya-kikwete 2005-12-21
TZA john-magufuli 2015-11-05
UGA yoweri-museveni 1986-01-29
UKR leonid-kravchuk 1990-07-18
UKR leonid-kuchma 1994-07-19
UKR oleksandr-turchynov 2014-02-23
UKR petro-poroshenko 2014-06-07
UKR viktor-yanukovych 2010-02-25
UKR viktor-yushchenko 2005-01-23
UKR volodymyr-zelenskyy 2019-05-20
URY jorge-batlle 2000-03-02
URY jose-mujica 2010-03-01
URY julio-maria-sanguinetti 1985-03-01 1995-03-01
URY luis-alberto-lacalle 1990-03-01
URY luis-lacalle-pou 2020-03-01
URY tabare-vazquez 2005-03-01 2015-03-01
USA barack-obama 2009-01-20
USA bill-clinton 1993-01-20
USA donald-trump 2017-01-20
USA george-h-w-bush 1989-01-20
USA george-w-bush 2001-01-21
USA joe-biden 2021-01-20
UZB islam-karimov 1990-03-24
UZB shavkat-mirziyoyev 2016-09-08
VCT arnhim-eustace 2000-10-27
VCT james-fitz-allen-mitchell 1984-07-30
VCT ralph-gonsalves 2001-03-29
VEN carlos-andres-perez 1989-02-02
VEN hugo-chavez 1999-02-02
VEN nicolas-maduro 2013-03-05
VEN octavio-lepage 1993-05-21
VEN rafael-caldera 1994-02-02
VEN ramon-jose-velasquez 1993-06-05
VUT barak-sope 1999-11-25
VUT bob-loughman 2020-04-20
VUT charlot-salwai 2016-02-11
VUT donald-kalpokas 1991-09-06 1998-03-30
VUT edward-natapei 2001-04-13 2008-09-22 2011-06-16
VUT ham-lini 2004-12-11
VUT joe-natuman 2014-05-15
VUT maxime-carlot-korman 1991-12-16 1996-02-23
VUT moana-carcasses-kalosil 2013-03-23
VUT sato-kilman 2010-12-02 2011-05-13 2011-06-26 2015-06-11
VUT serge-vohor 1995-12-21 1996-09-30 2004-07-29 2011-04-24
VUT walter-lini 1980-07-30
WSM tofilau-eti-alesana 1988-04-08
WSM tuilaepa-sailele-malielegaoi 1998-12-23
XKX albin-kurti 2020-02-03
XKX avdullah-hoti 2020-06-03
XKX hashim-thaci 2008-02-17
XKX isa-mustafa 2014-12-09
XKX ramush-haradinaj 2017-09-09
YEM abd-rabbu-mansour-hadi 2012-02-25
YEM ali-abdullah-saleh 1990-05-22
YUG svetozar-marovic 2003-03-07
YUG vojislav-kostunica 2000-10-08
ZAF cyril-ramaphosa 2018-02-15
ZAF jacob-zuma 2009-05-09
ZAF kgalema-motlanthe 2008-09-25
ZAF nelson-mandela 1994-05-10
ZAF thabo-mbeki 1999-06-16
ZMB edgar-lungu 2015-01-25
ZMB frederick-chiluba 1991-11-02
ZMB guy-scott 2014-10-29
ZMB kenneth-kaunda 1964-10-24
ZMB levy-mwanawasa 2002-01-03
ZMB michael-sata 2011-09-23
ZMB rupiah-banda 2008-06-29
ZWE emmerson-mnangagwa 2017-11-15
`;
