/** People of the tables of names who are women, which verbs and family names tell in Russian. All others there are men. */
export const RUSSIAN_WOMEN: ReadonlySet<string> = new Set(
  `
  alice-weidel angela-merkel anita-anand ann-linde anna-fotyga annalena-baerbock annegret-kramp-karrenbauer anniken-huitfeldt aung-san-suu-kyi
  baiba-braze beata-szydlo benazir-bhutto benita-ferrero-waldner carla-del-ponte catherine-ashton catherine-colonna cecilia-malmstrom
  chandrika-kumaratunga choe-son-hui christine-lagarde christine-lambrecht claudia-sheinbaum condoleezza-rice cristina-fernandez-de-kirchner
  dalia-grybauskaite dana-perino dilma-rousseff dora-bakoyannis doris-leuthard droupadi-murmu eka-tkeshelashvili elina-valtonen
  elisabeth-borne elizabeth-ii ellen-tauscher elvira-nabiullina erna-solberg evika-silina ewa-kopacz federica-mogherini florence-parly
  giorgia-meloni gloria-macapagal-arroyo golda-meir gro-harlem-brundtland heather-nauert heidi-tagliavini helen-clark helga-schmid
  helle-thorning-schmidt hillary-clinton hina-rabbani-khar hua-chunying indira-gandhi ine-eriksen-soreide ingrida-simonyte irina-bokova
  iveta-radicova jacinda-ardern jadranka-kosor janet-yellen jeanine-anez jen-psaki jenny-shipley jiang-yu julia-gillard kaja-kallas
  kamala-harris kamla-persad-bissessar kang-kyung-wha karin-kneissl karine-jean-pierre karoline-leavitt katalin-novak kersti-kaljulaid
  khaleda-zia kristalina-georgieva laimdota-straujuma liz-truss louise-arbour lynne-tracy madeleine-albright magdalena-andersson
  maia-panjikidze maia-sandu maja-kocijancic maka-botchorishvili makiko-tanaka mao-ning margaret-beckett margaret-thatcher margarita-simonyan
  margot-wallstrom maria-zakharova marie-harf marine-le-pen megawati-sukarnoputri mehriban-aliyeva melanie-joly meral-aksener
  mette-frederiksen micheline-calmy-rey michelle-bachelet morgan-ortagus nadiya-savchenko nancy-pelosi natalia-gavrilita natalia-poklonskaya
  natalya-kochanova natalya-timakova ngozi-okonjo-iweala nikki-haley nino-burjanadze oana-lungescu odile-renaud-basso park-geun-hye penny-wong
  pratibha-patil retno-marsudi roberta-metsola rose-gottemoeller roza-otunbayeva salome-zourabichvili samantha-power samia-suluhu-hassan
  sanae-takaichi sanna-marin sheikh-hasina sirimavo-bandaranaike sonia-gandhi susan-rice sushma-swaraj sviatlana-tsikhanouskaya tammy-bruce
  tansu-ciller tarja-halonen tatyana-golikova theresa-may tsai-ing-wen tulsi-gabbard tzipi-livni ursula-plassnik ursula-von-der-leyen
  vaira-vike-freiberga valentina-matviyenko victoria-nuland viola-amherd violeta-chamorro wendy-sherman xiomara-castro yingluck-shinawatra
  yoko-kamikawa yoriko-kawaguchi yulia-svyrydenko yulia-tymoshenko yvette-cooper zuzana-caputova
`
    .trim()
    .split(/\s+/u)
    .map((name) => `person:${name}`),
);
