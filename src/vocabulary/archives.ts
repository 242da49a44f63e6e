// Archives of the web, by the hosts of their copies. Source: their own sites, and the members of the International Internet Preservation
// Consortium (https://netpreserve.org), as of 2026.
const HOSTS: ReadonlySet<string> = new Set(
  `web.archive.org wayback.archive.org web-beta.archive.org wayback.archive-it.org archive.ph archive.today archive.is archive.li archive.vn archive.fo archive.md
  perma.cc webcitation.org ghostarchive.org megalodon.jp archive.wikiwix.com arquivo.pt vefsafn.is webarchive.nationalarchives.gov.uk
  webarchive.parliament.uk webarchive.org.uk webarchive.loc.gov swap.stanford.edu webarchive.library.unt.edu webarchive.nla.gov.au webarchiv.onb.ac.at
  wayback.webarchiv.cz web.archive.bibalex.org webarhiv.nuk.uni-lj.si haw.nsk.hr webarchive.proni.gov.uk timetravel.mementoweb.org freezepage.com`.split(
    /\s+/u,
  ),
);

/** Whether an address of the web is that of a copy in an archive. */
export function isArchive(address: string): boolean {
  return URL.canParse(address) && HOSTS.has(new URL(address).hostname.replace(/^www\./u, ""));
}
