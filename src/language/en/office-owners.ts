/** Phrases of offices that name whose they are, as offices.ts has them: rows `id | phrases`. */
export const officeOwners = `
USA | us secretary of state; us state department; us treasury secretary; us treasury; us trade representative; united states trade representative; white house chief of staff; white house press secretary; us special envoy; us official; us congress
CAN | global affairs canada
GBR | governor of the bank of england
CHN | chinese premier; cpc general secretary; general secretary of the cpc central committee; governor of the people's bank of china; taiwan affairs office; state council of the people's republic of china
HKG | chief executive of hong kong; chief executive of the hong kong special administrative region
MAC | chief executive of macao
JPN | governor of the bank of japan
RUS | kremlin spokesman; kremlin spokesperson; kremlin aide; governor of the bank of russia; security council of the russian federation; russian security council; security council of russia
VAT | papal nuncio
org:EU | eu foreign policy chief; eu top diplomat; eu's top diplomat; eu commissioner; european commissioner; eu special representative; eu special representative for central asia; eu delegation; european commission president; president of the european commission; european council president; president of the european council; president of the european parliament; high representative of the union for foreign affairs and security policy
org:ECB | president of the european central bank
org:UN | un chief; un secretary-general; un secretary general; un special envoy; un envoy; president of the general assembly; general assembly president
org:NATO | nato chief; nato secretary general
org:SCO | sco secretary-general
org:CIS | cis executive secretary
org:IMF | imf chief; imf managing director
org:IAEA | iaea chief; iaea director general
org:WTO | wto chief
org:WHO | who chief
org:WB | world bank president; president of the world bank
org:ADB | adb president
org:AIIB | aiib president
`;
