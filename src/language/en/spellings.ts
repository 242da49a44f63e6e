/** Words that stand for each other in names of organisations, a row each: what Britain and America write, and the short for the long. */
export const spellings = `
United Nations; UN; U.N.
European Union; EU
African Union; AU
Organization; Organisation
Cooperation; Co-operation
Programme; Program
Centre; Center
Defence; Defense
Labour; Labor
Stabilization; Stabilisation
Coordination; Co-ordination
Civilization; Civilisation
Intergovernmental; Inter-Governmental; Inter Governmental
Interparliamentary; Inter-Parliamentary
Asia-Pacific; Asia Pacific
South-East; Southeast; South East
North-East; Northeast; North East
Seventy-Seven; Seventy Seven
`;
