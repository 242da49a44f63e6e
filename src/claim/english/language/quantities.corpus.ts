/** A sentence with its quantities in brackets and each as "value[–upper] unit [qualifier]". */
export interface QuantityLine {
  readonly text: string;
  readonly quantities: readonly string[];
}

const line = (text: string, ...quantities: string[]): QuantityLine => ({ text, quantities });

export const QUANTITY_CORPUS: readonly QuantityLine[] = [
  line("Trade grew by [3.2 percent] last year.", "3.2 percent"),
  line("Trade grew by [3.2%] last year.", "3.2 percent"),
  line("Trade grew by [four per cent] a year.", "4 percent"),
  line("The share fell by [2 percentage points].", "2 percentage-point"),
  line("Trade grew [between 3 and 5 percent].", "3–5 percent"),
  line("Trade grew by [3-5%].", "3–5 percent"),
  line("Trade grew by [3% to 5%].", "3–5 percent"),
  line("[About 40 percent] of the gas goes east.", "40 percent about"),
  line("The dam yields [14 MW].", "14 MW"),
  line("The dam yields [2,000 megawatts].", "2000 MW"),
  line("A [500-kilometre] line was laid.", "500 km"),
  line("A [1,833 km] line was laid.", "1833 km"),
  line("The line carries [30 billion cubic metres] of gas.", "30000000000 cubic-metre"),
  line("The line carries [55 bcm] of gas.", "55 billion-cubic-metres"),
  line("It shipped [up to 20,000 tonnes] of wheat.", "20000 tonne up-to"),
  line("It pumps [1.2 million barrels per day].", "1200000 barrel-per-day"),
  line("It leased [1,000 hectares].", "1000 hectare"),
  line("It trained [100 students].", "100 students"),
  line("It trained [500 Chinese students].", "500 students"),
  line("It trained [more than 200 engineers].", "200 engineers over"),
  line("It sent [forty-one doctors].", "41 doctors"),
  line("It moved [two million people].", "2000000 person"),
  line("It moved [a million people].", "1000000 person"),
  line("It signed [a dozen agreements].", "12 agreements"),
  line("It signed [two dozen agreements].", "24 agreements"),
  line("A [three-day] visit ended.", "3 day"),
  line("A [100-bed] hospital opened.", "100 bed"),
  line("The loan runs [15 years].", "15 years"),
  line("It sent [10 computers] to the school.", "10 computers"),
  line("It sent [2 to 3 ships].", "2–3 ships"),
  line("It sent [2000 soldiers].", "2000 soldiers"),
  line("The pass is [4,655 metres] high.", "4655 metre"),
  // No quantities
  line("It lent $20 million and 5 million euros."),
  line("In 2006 exports grew."),
  line("In 2006, exports grew."),
  line("2006 exports grew."),
  line("The July 1 talks failed."),
  line("Article 5 rights were invoked."),
  line("It sent several hundred soldiers."),
  line("The 2022 elections changed little."),
  line("Call No. 12 calls."),
  line("The G20 leaders and B2B deals."),
  line("It follows the One China principle."),
  line("A 2 million dollar grants scheme."),
];
