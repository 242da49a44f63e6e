import type { CorpusLine } from "../corpora.js";

// What agencies tell in one sentence, in the order of CAMEO's chapters: parties, act, status | sentence | what is open. "-" has no action. All facts are invented.
const ROWS = `
# 07 aid, 08 yielding
NGA > LBR peacekeeping completed | A battalion of Nigerian peacekeepers landed in Monrovia on Monday.
org:UN > HRV peacekeeping completed | United Nations troops took up positions along the ceasefire line in eastern Croatia.
FJI > VUT peacekeeping completed | The first contingent of Fijian police officers flew into Port Vila to help Vanuatu keep order.
org:AU > SOM peacekeeping ongoing | African Union troops are guarding Somalia's parliament.
ZMB > COD asylum completed | About 4,000 Congolese refugees have been given shelter in Zambia since the fighting began.
SWE > ERI asylum completed | Two Eritrean air force pilots were given asylum in Sweden.
PRK > CAN release completed | A Canadian student detained in Pyongyang was freed on Tuesday and flown home.
ISR > PSE release completed | More than 400 Palestinian prisoners walked out of Israeli jails under the agreement.
ITA > LBY release completed | The Italian coastguard returned a hijacked ferry to Libya on Saturday.
USA > VNM sanctions-relief completed | President Clinton lifted the trade embargo against Vietnam on Thursday.
ECU > COL sanctions-relief completed | Ecuador scrapped a surcharge on Colombian imports imposed two months ago.
SYR > org:UN access completed | Syria let a United Nations aid convoy enter the besieged town.
PRK > org:IAEA access completed | Inspectors of the International Atomic Energy Agency were admitted to North Korea's reactor.
ISR > LBN withdrawal completed | Israel lifted its six-week air and sea blockade of Lebanon on Thursday.
PSE > ISR ceasefire pledged | Islamic Jihad announced on Sunday that it would halt rocket attacks on Israel. | missed
LBN > ISR ceasefire completed | Hezbollah suspended its attacks on Israeli army posts. | missed
FRA > MLI withdrawal completed | French soldiers handed over their base in Timbuktu to the Malian army.
PAK > AFG asylum ongoing | More than three million Afghan refugees are living in camps in Pakistan.
ISR > KEN intelligence-sharing completed | Israel tipped off Kenya about a planned attack on an airliner.
# 14 protest
GHA > NGA protest completed | A crowd of several thousand Ghanaians set the Nigerian cultural centre in Accra on fire.
PSE > ISR protest completed | Some 1,500 Palestinian prisoners in Israeli jails began a hunger strike on Monday.
BOL > CHL protest completed | Bolivian dockers refused to unload Chilean cargo on Friday.
SVK > UKR protest completed | Slovak lorry drivers blocked three border crossings with Ukraine.
SRB > AUT protest completed | Rioters in Belgrade broke into the Austrian embassy and set fire to an office.
VNM > CHN protest completed | Vietnamese mobs torched Chinese-owned factories in an industrial park.
# 15 posture
CHN > TWN exercise completed | China test-fired three missiles into the sea off Taiwan on Friday.
FRA > LBY deployment completed | Two French aircraft carriers steamed towards the Gulf of Sidra in a show of force against Libya.
RUS > UKR mobilisation completed | More than 100,000 Russian troops have massed near Ukraine.
# 16 sanctions, expulsions
BRA > ISR recall completed | Brazil's ambassador to Israel has been called home for consultations.
DNK > TZA aid-cut completed | Denmark has withheld $10 million in aid to Tanzania.
FRA > CMR aid-cut completed | French military aid to Cameroon was cut off in protest against abuses by soldiers.
RUS > GEO sanctions completed | Georgian mineral water has been banned from sale in Russia since May. | status
CZE > RUS expulsion completed | Eighteen Russian embassy staff identified as spies were given 48 hours to leave Prague.
ETH > org:UN expulsion completed | Seven United Nations humanitarian officials were ordered out of Ethiopia within 72 hours.
SAU > LBN aid-cut completed | Saudi Arabia halted a $2 billion aid package for the Lebanese army.
CHN > NOR sanctions completed | Norwegian salmon exporters were frozen out of the Chinese market.
GBR > SYR expulsion completed | Britain told three Syrian diplomats to get out.
USA > TUR sanctions completed | Turkey's justice minister was hit with U.S. sanctions over a jailed pastor.
KWT > PHL sanctions completed | Kuwait suspended all new visas for Filipinos.
# 17 coercion
USA > CUB conviction completed | Five Cuban agents were convicted of espionage by a court in Miami.
IRN > USA abduction completed | Iranian students held 52 Americans hostage for more than a year.
RUS > UKR seizure completed | Russian forces have taken 400,000 tonnes of grain from Ukrainian silos.
SAU > ETH deportation completed | Tens of thousands of Ethiopians have been flown home from Saudi Arabia since it began a crackdown.
BOL > ESP seizure completed | Bolivian troops took over the offices of a Spanish-owned grid operator.
RUS > UKR cyberattack completed | Hackers linked to Russian military intelligence knocked out three Ukrainian power distributors.
ISR > PSE restriction completed | Israel clamped a curfew on the West Bank city of Hebron.
UGA > RWA detention completed | Ugandan security forces rounded up dozens of Rwandans suspected of espionage.
NGA > GHA deportation completed | Nigeria ordered out more than a million illegal Ghanaian immigrants.
PAK > AFG deportation completed | More than 300,000 Afghans have been forced to return home from Pakistan since October. | status
KAZ > KGZ deportation completed | Kyrgyz labour migrants were put on trains and sent back across the border by Kazakh police.
# 18 assault
KHM > VNM attack completed | Khmer Rouge guerrillas slaughtered 33 ethnic Vietnamese fishermen in a floating village. | missed
LBN > ISR abduction completed | Hezbollah guerrillas captured two Israeli soldiers in a cross-border raid on Wednesday. | missed
PHL > MYS abduction completed | Abu Sayyaf gunmen seized four Malaysian crewmen from a tugboat off Sabah. | missed
ISR > PSE attack completed | Jewish settlers beat an elderly Palestinian farmer near Nablus.
PAK > IND attack completed | Pakistani intruders beheaded two Indian soldiers near the Line of Control.
PSE > ISR bombing completed | A Palestinian suicide bomber killed 15 Israelis on a bus in Haifa.
AFG > NLD bombing completed | Two Dutch soldiers were killed by a Taliban roadside bomb on Sunday. | missed
ISR > PSE attack completed | Israeli troops used a Palestinian youth as a human shield during a raid in Jenin.
PRK > KOR assassination completed | North Korean agents tried to kill the South Korean president with a bomb in Rangoon.
ISR > IRN assassination completed | An Iranian nuclear scientist was gunned down near Tehran by agents working for Israel.
RUS > POL attack completed | Russian youths beat up a Polish embassy worker in Moscow.
LBN > ISR bombing completed | Two Israeli soldiers were killed on Sunday when a roadside bomb planted by Hizbollah guerrillas exploded. | missed
# 19 force
USA > AFG airstrike completed | An Afghan wedding party was hit by mistake in an American air raid.
IRN > IRQ airstrike completed | Iran launched more than a dozen ballistic missiles at two Iraqi bases.
TUR > CYP occupation completed | Turkish troops have occupied the northern third of Cyprus since 1974. | status
TZA > UGA attack completed | Tanzania invaded Uganda in 1979.
ARM > AZE blockade completed | Armenian forces cut the road linking the Azeri enclave with the rest of the country.
MAR > ESP occupation completed | Moroccan gendarmes occupied a tiny Spanish islet in the Mediterranean on Thursday.
RWA > COD occupation completed | Rwandan-backed rebels captured the Congolese border town of Bunagana on Monday.
IND = PAK attack completed | Indian and Pakistani troops exchanged small-arms fire along the Line of Control overnight.
ARM = AZE attack completed | Armenian and Azeri border guards fired at each other for several hours.
THA > KHM shelling completed | Heavy shelling by Thai gunners forced thousands of Cambodian villagers from their homes.
IRQ > IRN airstrike completed | Iraqi warplanes raided the Iranian oil terminal at Kharg Island on Sunday.
IRQ > IRN attack completed | Iraq used mustard gas against Iranian troops in the marshes east of Basra.
PSE > ISR attack completed | Palestinian gunmen broke the truce with an ambush on Israeli soldiers.
# 06 done together and handed over
CHN = RUS joint-exercise completed | Russian and Chinese warships sailed together through the Sea of Japan.
COL > USA extradition completed | Colombia extradited a cartel boss to the United States on Friday to face trafficking charges.
ALB > ITA extradition completed | Albanian police handed over to Italy a suspected human trafficker.
USA > UKR intelligence-sharing ongoing | The United States has been feeding Ukraine intelligence on troop movements. | status
PAK > SAU intelligence-sharing completed | Islamabad passed the names of 300 suspected militants to Riyadh.
# No action
- | A Turkish plane carrying 20 tonnes of medicine landed in Mogadishu on Wednesday.
- | Israel is prepared to bomb Iranian nuclear plants, the defence minister warned on Sunday.
- | Turkish jets pounded PKK camps in the mountains of northern Iraq.
- | The Colombian army killed nine FARC rebels on Tuesday.
- | Analysts doubt that Russia would ever strike Polish soil.
- | A Norwegian ship sank off Scotland in heavy seas.
- | The Austrian skier crushed his Swiss rivals in the downhill.
- | Shares in the French bank were bombarded with sell orders.
- | Kiev was sabotaging the talks with Russia, the minister said.
`;

/** Material acts as event data know them, one short sentence each. */
export const forceCorpus: readonly CorpusLine[] = ROWS.split("\n")
  .filter((row) => row.includes(" | "))
  .map((row): CorpusLine => {
    const [head = "", text = "", open] = row.split(" | ");
    if (head === "-")
      return { text, register: "agency", claims: [], why: "no act of one state against or for another" };
    const [, parties = "", act = "", status = ""] = /^(\S+ [>=] \S+) (\S+) (\S+)$/u.exec(head) ?? [];
    const evidence = text.replace(/\.$/u, "");
    return {
      text,
      register: "agency",
      ...(open === undefined ? {} : { open }),
      claims: [{ parties, evidence, status: status as "completed", details: { act } }],
    };
  });
