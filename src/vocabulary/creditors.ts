/**
 * States and organisations that lend and give abroad more than they receive. Used only to orient what the words leave open ("Kuwait and
 * Djibouti signed a loan agreement"). Source: members of the OECD's Development Assistance Committee, its participants and
 * the other providers that report to it or publish programmes of their own (OECD, Development Co-operation Profiles).
 */
const CREDITORS = new Set(
  `AUS AUT BEL CAN CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ITA JPN KOR LTU LUX NLD NZL NOR POL PRT SVK SVN ESP SWE CHE GBR USA
   CHN IND RUS TUR BRA ARE KWT QAT SAU ISR TWN LIE LVA SUN
   org:EU org:WB org:IMF org:ADB org:AIIB org:EBRD org:EIB org:IsDB org:AfDB org:NDB org:EDB org:IADB org:IFC org:IDA org:IBRD org:OPEC-Fund org:GEF org:GCF`.split(
    /\s+/,
  ),
);

/** Whether an actor (alpha-3 or "org:…") usually stands on the giving side. */
export function isCreditor(id: string): boolean {
  return CREDITORS.has(id);
}
