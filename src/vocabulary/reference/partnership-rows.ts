/**
 * Levels of partnership: a block "@party source", lines "partner|from[/to] label|…", from the earliest declaration on. Labels as in the English
 * texts of the two sides or, where there is none, translated. Partners and steps that are not here are not known to this table.
 */
export const PARTNERSHIP_ROWS = `
@CHN joint-statements
AFG|2006-06 comprehensive cooperative partnership|2012-06-08 strategic cooperative partnership
AGO|2010-11 strategic partnership|2024-03-15 comprehensive strategic cooperative partnership
ARE|2012-01-17 strategic partnership|2018-07-20 comprehensive strategic partnership
ARG|2004-11 strategic partnership|2014-07-18 comprehensive strategic partnership
ARM|2025-08-31 strategic partnership
AUS|2014-11-17 comprehensive strategic partnership
AUT|2018-04 friendly strategic partnership
AZE|2024-07-03 strategic partnership|2025-04-23 comprehensive strategic partnership
BGD|2005-04 comprehensive cooperative partnership|2016-10-14 strategic partnership of cooperation|2024-07-10 comprehensive strategic cooperative partnership
BGR|2014-01 comprehensive friendly cooperative partnership|2019-07-03 strategic partnership
BHR|2024-05-31 comprehensive strategic partnership
BLR|2013-07-16 comprehensive strategic partnership|2022-09-15 all-weather comprehensive strategic partnership
BOL|2018-06-19 strategic partnership
BRA|1993-11 strategic partnership|2012-06-21 comprehensive strategic partnership|2024-11-20 community with a shared future
BRN|2018-11-19 strategic cooperative partnership
CHE|2016-04-08 innovative strategic partnership
CHL|2012-06-26 strategic partnership|2016-11-22 comprehensive strategic partnership
COD|2015-09 strategic cooperative partnership|2023-05-26 comprehensive strategic cooperative partnership
COG|2016-07-05 comprehensive strategic cooperative partnership
COL|2023-10-25 strategic partnership
CRI|2015-01-06 strategic partnership
CYP|2021-11-30 strategic partnership
CZE|2016-03-29 strategic partnership
DEU|2004-05 partnership of global responsibility within the framework of strategic partnership|2010-07 strategic partnership|2014-03-28 all-round strategic partnership
DJI|2017-11-23 strategic partnership
DNK|2008-10 comprehensive strategic partnership
DZA|2004-02 strategic cooperative partnership|2014-02-24 comprehensive strategic partnership
ECU|2015-01-07 strategic partnership|2016-11-17 comprehensive strategic partnership
EGY|1999-04 strategic cooperative partnership|2014-12-23 comprehensive strategic partnership
ESP|2005-11-14 comprehensive strategic partnership
ETH|2017-05-12 comprehensive strategic cooperative partnership|2023-10-17 all-weather strategic partnership
FJI|2014-11-22 strategic partnership|2018-11-16 comprehensive strategic partnership
FRA|1997-05-16 comprehensive partnership|2004-01-27 comprehensive strategic partnership
GAB|2016-12-07 comprehensive cooperative partnership|2023-04-19 comprehensive strategic cooperative partnership
GBR|1998-10 comprehensive partnership|2004-05-10 comprehensive strategic partnership|2015-10 global comprehensive strategic partnership for the 21st century
GEO|2023-07 strategic partnership
GIN|2016-11-02 comprehensive strategic cooperative partnership
GRC|2006-01-19 comprehensive strategic partnership
HUN|2004-06 friendly cooperative partnership|2017-05-13 comprehensive strategic partnership|2024-05-09 all-weather comprehensive strategic partnership for the new era
IDN|2005-04-25 strategic partnership|[2013-10-02..2013-10-03] comprehensive strategic partnership
IND|2005-04-11 strategic and cooperative partnership for peace and prosperity
IRL|2012-03 strategic partnership for mutually beneficial cooperation
IRN|2016-01-23 comprehensive strategic partnership
IRQ|2015-12-22 strategic partnership
ISR|2017-03-21 innovative comprehensive partnership
ITA|2004-05 comprehensive strategic partnership
JAM|2019-11-04 strategic partnership
JOR|2015-09-09 strategic partnership
KAZ|2005-07-04 strategic partnership|2011-06-13 comprehensive strategic partnership|2019-09-11 permanent comprehensive strategic partnership
KEN|2013-08-19 comprehensive cooperative partnership|2017-05-15 comprehensive strategic cooperative partnership|2025-04-24 community with a shared future for the new era
KGZ|2013-09-11 strategic partnership|2018-06-06 comprehensive strategic partnership|2023-05-18 comprehensive strategic partnership for the new era
KHM|2010-12-13 comprehensive strategic cooperative partnership|2023-02 community with a shared future
KOR|1998-11 cooperative partnership for the 21st century|2003-07 comprehensive cooperative partnership|2008-05-27 strategic cooperative partnership
KWT|2018-07-09 strategic partnership
LAO|2009-09 comprehensive strategic cooperative partnership|2019-04-30 community with a shared future
LKA|2013-05-28 strategic cooperative partnership
MAR|2016-05-11 strategic partnership
MDV|2014-09-15 comprehensive friendly cooperative partnership|2024-01-10 comprehensive strategic cooperative partnership
MEX|2003-12-12 strategic partnership|2013-06-04 comprehensive strategic partnership
MMR|2011-05-27 comprehensive strategic cooperative partnership|2020-01-18 community with a shared future
MNG|2011-06-16 strategic partnership|2014-08-21 comprehensive strategic partnership
MOZ|2016-05-18 comprehensive strategic cooperative partnership
MYS|2013-10-04 comprehensive strategic partnership
NAM|2018-03-29 comprehensive strategic cooperative partnership
NGA|2005-04 strategic partnership|2024-09-03 comprehensive strategic partnership
NIC|2023-12-20 strategic partnership
NPL|2009-12 comprehensive cooperative partnership|2019-10-13 strategic partnership of cooperation
NZL|2014-11-20 comprehensive strategic partnership
OMN|2018-05-25 strategic partnership
PAK|1996-12 comprehensive cooperative partnership|2005-04-05 strategic partnership|2015-04-20 all-weather strategic cooperative partnership
PER|2008-11-19 strategic partnership|2013-04-06 comprehensive strategic partnership
PNG|2014-11 strategic partnership|2018-11-16 comprehensive strategic partnership
POL|2011-12-20 strategic partnership|2016-06-20 comprehensive strategic partnership
PRT|2005-12-09 comprehensive strategic partnership
PSE|2023-06-14 strategic partnership
QAT|2014-11-03 strategic partnership
ROU|2004-06 comprehensive friendly cooperative partnership
RUS|1994-09-03 constructive partnership|1996-04-25 strategic partnership of coordination|2011-06-16 comprehensive strategic partnership of coordination|2019-06-05 comprehensive strategic partnership of coordination for a new era
SAU|2008-06-21 strategic friendly relations|2016-01-19 comprehensive strategic partnership
SDN|2015-09-01 strategic partnership
SEN|2016-09 comprehensive strategic cooperative partnership
SGP|2015-11-07 all-round cooperative partnership progressing with the times|2023-04 all-round high-quality future-oriented partnership
SLB|2023-07-10 comprehensive strategic partnership
SLE|2016-12-01 comprehensive strategic cooperative partnership
SRB|2009-08-20 strategic partnership|2016-06-18 comprehensive strategic partnership|2024-05-08 community with a shared future in the new era
SUR|2019-11-27 strategic partnership of cooperation
SYR|2023-09-22 strategic partnership
THA|2012-04-19 comprehensive strategic cooperative partnership|2022-11-19 community with a shared future
TJK|2013-05-20 strategic partnership|2017-08-31 comprehensive strategic partnership|2024-07-05 comprehensive strategic cooperative partnership in the new era
TKM|2013-09-03 strategic partnership|2023-01-06 comprehensive strategic partnership
TLS|2014-04 comprehensive partnership of good-neighbourly friendship, mutual trust and mutual benefit|2023-09-23 comprehensive strategic partnership
TUN|2024-05-31 strategic partnership
TUR|2010-10-08 strategic cooperative relationship
TZA|2013-03-24 comprehensive cooperative partnership|2022-11-03 comprehensive strategic cooperative partnership
UKR|2011-06-20 strategic partnership
URY|2016-10-18 strategic partnership|2023-11-22 comprehensive strategic partnership
UZB|2005-05 friendly cooperative partnership|2012-06-06 strategic partnership|2016-06-22 comprehensive strategic partnership|2024-01-24 all-weather comprehensive strategic partnership for a new era
VEN|2001-04 strategic partnership|2014-07 comprehensive strategic partnership|2023-09-13 all-weather strategic partnership
VNM|2008-06-01 comprehensive strategic cooperative partnership|2023-12-12 community with a shared future
ZAF|2004-06 strategic partnership|2010-08-24 comprehensive strategic partnership|2024-09-02 all-round strategic cooperative partnership in the new era
ZMB|2023-09-15 comprehensive strategic cooperative partnership
ZWE|2018-04-03 comprehensive strategic cooperative partnership
org:EU|2001-09 comprehensive partnership|2003-10-30 comprehensive strategic partnership
org:ASEAN|2003-10-08 strategic partnership for peace and prosperity|2021-11-22 comprehensive strategic partnership
@RUS joint-statements
ARE|2018-06-01 strategic partnership
ARG|2015-04-23 comprehensive strategic partnership
ARM|1997-08-29 friendship, cooperation and mutual assistance in alliance|2000-09-26 allied relations oriented to the 21st century
AZE|2008-07-03 friendship and strategic partnership|2022-02-22 allied interaction
DZA|2001-04-04 strategic partnership|2023-06-15 deepened strategic partnership
EGY|2018-10-17 comprehensive partnership and strategic cooperation
IDN|2025-06-19 strategic partnership
IND|2000-10-03 strategic partnership|2010-12-21 special and privileged strategic partnership
IRN|2025-01-17 comprehensive strategic partnership
KAZ|1998-07-06 eternal friendship and alliance|2013-11-11 good-neighbourliness and alliance in the 21st century
KGZ|2000-07-27 eternal friendship, alliance and partnership
MNG|2009-08 strategic partnership|2019-09-03 comprehensive strategic partnership
PRK|2024-06-19 comprehensive strategic partnership
TJK|1999-04-16 allied interaction oriented to the 21st century
TKM|2017-10-02 strategic partnership|2022-06-10 deepened strategic partnership
UZB|2004-06-16 strategic partnership|2005-11-14 allied relations|2022-09-15 comprehensive strategic partnership
VEN|2025-05-07 strategic partnership and cooperation
VNM|2001-03-01 strategic partnership|2012-07-27 comprehensive strategic partnership
ZAF|2006-09-05 friendship and partnership|2013-03-26 comprehensive strategic partnership
org:ASEAN|2018-11-14 strategic partnership
@TUR joint-statements
AZE|2010-08-16 strategic partnership and mutual support|2021-06-15 allied relations
GBR|2007-10 strategic partnership
HUN|2013-12 strategic partnership|2023-12-18 enhanced strategic partnership
JPN|2013-05-03 strategic partnership
KAZ|2009-10-22 strategic partnership|2022-05-10 enhanced strategic partnership
KGZ|2011 strategic partnership|2024-11-05 comprehensive strategic partnership
KOR|2012 strategic partnership
MYS|2014-04 strategic partnership|2022-07-07 comprehensive strategic partnership
POL|2009-05 strategic partnership
ROU|2011-12-12 strategic partnership
RUS|2004-12-06 friendship and multidimensional partnership
SGP|2014-02 strategic partnership
UZB|2017-10-25 strategic partnership|2022-03-29 comprehensive strategic partnership
`;
