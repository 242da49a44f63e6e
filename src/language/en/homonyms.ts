/**
 * English forms with one usual bearer among several, or with a common meaning that longer phrases of not-names.ts catch:
 * `form | ids, best first | the second where the text is older than this`. `-` is nobody, `@USA` a body of
 * the United States.
 */
export const homonyms = `
# States
Georgia | GEO
Georgian | GEO
Georgians | GEO
Jordan | JOR
Chad | TCD
Lebanon | LBN
Niger | NER
Monaco | MCO
Samoa | WSM
San Marino | SMR
Gibraltar | GIB
Micronesia | FSM
Micronesian | FSM
Micronesians | FSM
Korea | KOR PRK
Korean | KOR PRK
Koreans | KOR PRK
Congo | COD COG
Congolese | COD COG
Guinean | GIN GNQ GNB PNG
Guineans | GIN GNQ GNB PNG
Dominican | DOM DMA
Dominicans | DOM DMA
Indian | IND
Indians | IND
Emirates | ARE
England | GBR
Scotland | GBR
Wales | GBR
Northern Ireland | GBR
Holland | NLD
Macedonia | MKD
Poles | POL
Persians | IRN
Persian | IRN
Soviets | SUN
the Argentine | ARG
Ceylon | LKA
Papuan | PNG
Zanzibar | TZA
Somaliland | org:Somaliland SOM
Central African | CAF
Central Africans | CAF
Virgin Islands | VIR VGB
Mongol | MNG
Bolivarian | VEN
Papal | VAT
Siamese | THA
Khmers | KHM
Khmer | KHM
Abyssinian | ETH
Malayan | MYS
Yemenite | YEM
Indo | IND
St. Martin | MAF SXM
# Seats
Washington | USA
Brussels | org:EU BEL
Sofia | BGR
Santiago | CHL
Wellington | NZL
Tripoli | LBY
La Paz | BOL
San José | CRI
San Jose | CRI -
Panama City | PAN
Cape Town | ZAF
Aden | YEM
Rawalpindi | PAK
Jeddah | SAU
Port Sudan | SDN
Entebbe | UGA
Angora | TUR
Constantinople | TUR
Saint Petersburg | RUS
Hague | NLD
The Hague | NLD
the Pope | VAT
The Pope | VAT
the pope | VAT
State Department | @USA
US State Department | @USA
U.S. State Department | @USA
Department of State | @USA
Department of Defense | @USA
Defense Department | @USA
Department of Homeland Security | @USA
Department of Justice | @USA
Justice Department | @USA
Treasury Department | @USA
Department of the Treasury | @USA
Department of Commerce | @USA
Commerce Department | @USA
Department of Energy | @USA
Foreign Office | @GBR
Home Office | @GBR
Foreign and Commonwealth Office | @GBR
Foreign, Commonwealth and Development Office | @GBR
# Organisations
US-led coalition | org:Global-Coalition - | 2014-06
U.S.-led coalition | org:Global-Coalition - | 2014-06
U.S.-led Coalition | org:Global-Coalition - | 2014-06
global coalition | org:Global-Coalition - | 2014-06
Global Coalition | org:Global-Coalition - | 2014-06
Commonwealth | org:Commonwealth
Common Market | org:EU
AU | org:AU
SDF | org:SDF JPN
SNC | org:SNC
FSA | org:FSA
HTS | org:HTS
TTP | org:TTP
MILF | org:MILF
LRA | org:LRA
KDP | org:KDP
ETA | org:ETA
IRA | org:IRA
ANC | org:ANC
RSF | org:RSF org:RWB
JEM | org:JEM
OLF | org:OLF
ICC | org:ICC
AES | org:AES
WHO | org:WHO
IDB | org:IADB org:IsDB
ILO | org:ILO
CAR | CAF
ROC | TWN
the League | - org:League-of-Nations org:LAS | 1947
the Axis | - DEU+ITA+JPN | 1947
Axis powers | DEU+ITA+JPN
Axis Powers | DEU+ITA+JPN
Allied | - GBR+USA+SUN | 1947
Allies | - GBR+USA+SUN | 1947
the Allies | - GBR+USA+SUN | 1947
Allied Powers | GBR+USA+SUN
Allied powers | GBR+USA+SUN
# People
Bush | person:george-w-bush person:george-h-w-bush | 2000-06
Clinton | person:bill-clinton person:hillary-clinton
Aliyev | person:ilham-aliyev person:heydar-aliyev | 2003-08
Assad | person:bashar-al-assad person:hafez-al-assad | 2000-06-11
al-Assad | person:bashar-al-assad person:hafez-al-assad | 2000-06-11
Berdimuhamedow | person:serdar-berdimuhamedow person:gurbanguly-berdimuhamedow | 2022-03-19
Berdimuhamedov | person:serdar-berdimuhamedow person:gurbanguly-berdimuhamedow | 2022-03-19
Rajapaksa | person:mahinda-rajapaksa person:gotabaya-rajapaksa
Kirchner | person:cristina-fernandez-de-kirchner person:nestor-kirchner | 2007-12-10
Papandreou | person:george-papandreou person:andreas-papandreou | 1996-06-23
Karamanlis | person:kostas-karamanlis person:konstantinos-karamanlis | 1997
Castro | person:raul-castro person:fidel-castro | 2008-02-24
Trudeau | person:justin-trudeau person:pierre-trudeau | 2000
Roosevelt | person:franklin-d-roosevelt person:theodore-roosevelt | 1920
Marcos | person:ferdinand-marcos-jr person:ferdinand-marcos | 2010
Kenyatta | person:uhuru-kenyatta person:jomo-kenyatta | 1990
Bongo | person:ali-bongo person:omar-bongo | 2009-06
Kabila | person:joseph-kabila person:laurent-kabila | 2001-01-17
Bhutto | person:benazir-bhutto person:zulfikar-ali-bhutto | 1979-05
Peron | person:juan-peron
Perón | person:juan-peron
Chamberlain | person:neville-chamberlain
MacDonald | person:ramsay-macdonald
Nasser | person:gamal-abdel-nasser
Shamir | person:yitzhak-shamir
Hull | person:cordell-hull
Dulles | person:john-foster-dulles
Laval | person:pierre-laval
Halifax | person:lord-halifax
Beck | person:jozef-beck
Duvalier | person:jean-claude-duvalier person:francois-duvalier | 1971
Gandhi | person:indira-gandhi person:rajiv-gandhi person:mahatma-gandhi
Zia | person:zia-ul-haq person:khaleda-zia
Sadr | person:moqtada-al-sadr
Kaczynski | person:lech-kaczynski person:jaroslaw-kaczynski
Kaczyński | person:lech-kaczynski person:jaroslaw-kaczynski
`;
