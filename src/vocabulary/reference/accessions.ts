import { bounds, OPEN_END } from "./bounds.js";

/** A state's way into an organisation, from its application to its membership or the end of the attempt. */
export interface Accession {
  /** Alpha-3. */
  readonly state: string;
  /** "org:WTO". */
  readonly organisation: string;
  /** EDTF: day of the application; null where it is not in the table. */
  readonly applied: string | null;
  /** EDTF: day on which the organisation opened the process: working party (WTO), status of candidate (EU), roadmap; null before that. */
  readonly opened: string | null;
  /** EDTF: day of membership or of the end of the attempt; null while the process is open, as far as the table knows. */
  readonly closed: string | null;
  readonly outcome: "open" | "joined" | "withdrawn" | "refused" | "frozen";
  /** Key of SOURCES. */
  readonly source: string;
}

/** Month (EDTF) until which open processes have been followed. */
export const ACCESSIONS_KNOWN_UNTIL = "2025-06";

// A block begins with "@organisation source". State, applied, opened, closed, outcome where it is neither open nor joined. For the WTO,
// `opened` is the day on which the working party was set up (for those that began under the GATT, its working party).
const ROWS = `
@WTO wto-accessions
AFG||2004-12-13|2016-07-29
ALB||1992-12-16|2000-09-08
AND||1997-10-22
ARM||1993-12-17|2003-02-05
AZE|1997-06|1997-07-16
BGR||1990-11-20|1996-12-01
BHS|2001-05|2001-07-18
BIH|1999-05|1999-07-15
BLR|1993-09|1993-10-27
BTN|1999-09|1999-10-06
CHN|1986-07|1987-03-04|2001-12-11
COM|[2007-02..2007-03]|2007-10-09|2024-08-21
CPV|1999-11|2000-07-17|2008-07-23
CUW|2019-11|2020-03-03
DZA|1987-06|1987-06-17
ECU||1992|1996-01-21
EST||1994-03|1999-11-13
ETH|2003-01|2003-02-10
GEO|1996-07|1996|2000-06-14
GNQ|2007-02|2008-02-05
HRV||1993-10-27|2000-11-30
IRN|1996-07|2005-05-26
IRQ|2004-09|2004-12-13
JOR|1994-01|1994-01|2000-04-11
KAZ|1996-01-29|1996-02-06|2015-11-30
KGZ|1996-02|1996-04|1998-12-20
KHM|1994-10|1994|2004-10-13
LAO|1997-07|1998-02-19|2013-02-02
LBN|1999-01|1999-04-14
LBR|2007-06|2007-12-18|2016-07-14
LBY|2004-06|2004-07-27
LTU||1994-02|2001-05-31
LVA||1993-12|1999-02-10
MDA||1993-12-17|2001-07-26
MKD||1994-12-21|2003-04-04
MNE|2004-12|2005-02-15|2012-04-29
MNG||1991|1997-01-29
NPL||1989|2004-04-23
OMN||1996|2000-11-09
PAN||1991|1997-09-06
RUS|1993-06|1993-06-16|2012-08-22
SAU||1993-07|2005-12-11
SDN|1994-10|1994-10-25
SOM|2015-12|2016-12-07
SRB|2004-12|2005-02-15
SSD|2017-12|2017-12-13
STP|2005-01|2005-05-26
SYC||1995-07-11|2015-04-26
SYR|2001-10|2010-05-04
TJK|2001-05|2001-07-18|2013-03-02
TKM|2021-11-24|2022-02-23
TLS|2016-11|2016-12-07|2024-08-30
TON||1995-11|2007-07-27
TWN||1992-09-29|2002-01-01
UKR|1993-11|1993-12-17|2008-05-16
UZB|1994-12|1994-12-21
VNM|1995-01|1995-01-31|2007-01-11
VUT||1995-07-11|2012-08-24
WSM||1998-07-15|2012-05-10
YEM|2000-04|2000-07-17|2014-06-26
@EU eu
ALB|2009-04-28|2014-06-27
AUT|1989-07-17|1993-02-01|1995-01-01
BGR|1995-12|1999-12|2007-01-01
BIH|2016-02-15|2022-12-15
CHE|1992-05||[1992-12..2016-07]|frozen
CYP|1990-07|1998-03|2004-05-01
CZE|1996-01|1998-03|2004-05-01
ESP|1977-07|1979-02|1986-01-01
EST|1995-11|1998-03|2004-05-01
FIN|1992-03|1993-02-01|1995-01-01
GEO|2022-03-03|2023-12-14
GRC|1975-06-12|1976-07|1981-01-01
HRV|2003-02-21|2004-06-18|2013-07-01
HUN|1994-03-31|1998-03|2004-05-01
ISL|2009-07|2010-06-17|2015-03-12|withdrawn
LTU|1995-12|1999-12|2004-05-01
LVA|1995-10|1999-12|2004-05-01
MAR|1987-07||1987|refused
MDA|2022-03-03|2022-06-23
MKD|2004-03-22|2005-12-16
MLT|1990-07|1999-12|2004-05-01
MNE|2008-12-15|2010-12-17
NOR|1992-11|1993-04|1994-11-28|withdrawn
POL|1994-04|1998-03|2004-05-01
PRT|1977-03|1978-10|1986-01-01
ROU|1995-06|1999-12|2007-01-01
SRB|2009-12-22|2012-03-01
SVK|1995-06|1999-12|2004-05-01
SVN|1996-06|1998-03|2004-05-01
SWE|1991-07-01|1993-02-01|1995-01-01
TUR|1987-04-14|1999-12-11
UKR|2022-02-28|2022-06-23
XKX|2022-12
@NATO nato
FIN|2022-05-18|2022-06-29|2023-04-04
SWE|2022-05-18|2022-06-29|2024-03-07
UKR|2022-09-30
@OECD oecd
ARG||2022-01-25
BGR||2022-01-25
BRA||2022-01-25
CHL||2007-05-16|2010-05-07
COL||2013-05|2020-04-28
CRI||2015-04|2021-05-25
EST||2007-05-16|2010-12-09
HRV||2022-01-25
IDN||2024-02-20
ISR||2007-05-16|2010-09-07
LTU||2015-04|2018-07-05
LVA||2013-05|2016-07-01
PER||2022-01-25
ROU||2022-01-25
RUS||2007-05-16|2022-02-25|frozen
SVN||2007-05-16|2010-07-21
THA||2024-06-17
@CPTPP cptpp
CHN|2021-09-16
CRI|2022-08|2024-11
ECU|2021-12
GBR|2021-02-01|2021-06-02|2024-12-15
IDN|2024-09
TWN|2021-09-22
UKR|2023
URY|2022-12-01
@SCO sco
BLR|2022-07|2022-09-16|2024-07-04
IND|2014|2015-07-10|2017-06-09
IRN|2008|2021-09-17|2023-07-04
PAK|2014|2015-07-10|2017-06-09
@ASEAN asean
TLS|2011-03|2022-11-11|2025-10-26
@CoE coe
XKX|2022-05-12
`;

let rows: readonly Accession[] | undefined;

function parse(): readonly Accession[] {
  let [organisation, source] = ["", ""];
  return ROWS.trim()
    .split("\n")
    .flatMap((line): Accession[] => {
      if (line.startsWith("@")) {
        [organisation = "", source = ""] = line.slice(1).split(" ");
        return [];
      }
      const [state = "", applied, opened, closed, outcome] = line.split("|");
      return [
        {
          state,
          organisation: `org:${organisation}`,
          applied: applied || null,
          opened: opened || null,
          closed: closed || null,
          outcome: (outcome as Accession["outcome"] | undefined) ?? (closed ? "joined" : "open"),
          source,
        },
      ];
    });
}

/** All processes, by organisation and state. */
export function accessions(): readonly Accession[] {
  rows ??= parse();
  return rows;
}

/** The way of a state (alpha-3) into an organisation ("org:WTO"), or null where the table has none. */
export function accessionOf(state: string, organisation: string): Accession | null {
  return accessions().find((row) => row.state === state && row.organisation === organisation) ?? null;
}

/**
 * Whether a state's accession was under way at a time (EDTF): `yes` on every day of it, `no` on none, `perhaps` where the table or the time
 * is too imprecise, or the time is later than the table knows.
 */
export function wasAcceding(state: string, organisation: string, edtf: string): "yes" | "no" | "perhaps" {
  const row = accessionOf(state, organisation);
  const time = bounds(edtf);
  const start = bounds(row?.applied ?? row?.opened ?? "");
  if (time === null || (row !== null && start === null)) return "perhaps";
  const known = bounds(ACCESSIONS_KNOWN_UNTIL)?.last ?? "";
  if (row === null || start === null) return time.last <= known ? "no" : "perhaps";
  const closed = row.closed === null ? { first: OPEN_END, last: OPEN_END } : bounds(row.closed);
  if (closed === null) return "perhaps";
  // On the day of its membership a state is a member.
  if (time.last < start.first || time.first >= closed.last) return "no";
  if (row.closed === null && time.last > known) return "perhaps";
  return start.last <= time.first && time.last < closed.first ? "yes" : "perhaps";
}
