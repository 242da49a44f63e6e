/** Names and the machines that they stand for here. */
export const MACHINES: Readonly<Record<string, readonly string[]>> = {
  "news.example": ["93.184.216.34"],
  "six.example": ["2606:2800:220:1:248:1893:25c8:1946"],
  "xn--mnchen-3ya.example": ["93.184.216.35"],
  localhost: ["127.0.0.1", "::1"],
  "localhost.": ["127.0.0.1"],
  "inside.example": ["10.0.0.5"],
  "both.example": ["93.184.216.34", "127.0.0.1"],
  "mapped.example": ["::ffff:10.0.0.5"],
  "metadata.example": ["169.254.169.254"],
  "printer.local": ["192.168.1.9"],
  "router.lan": ["fe80::1"],
  "news.example.": ["93.184.216.34"],
};

/** Addresses that are fetched. */
export const OPEN: readonly string[] = [
  "https://news.example/",
  "HTTPS://NEWS.EXAMPLE/a",
  "http://news.example:80/a?b=c#d",
  "https://news.example:8443/",
  "https://news.example./",
  "https://six.example/",
  "https://münchen.example/",
  "https://xn--mnchen-3ya.example/",
  "  https://news.example/trimmed  ",
  "https://93.184.216.34/",
  "https://[2606:2800:220:1:248:1893:25c8:1946]/",
  "https://news.example/a/../b",
  "https://news.example/?u=http://127.0.0.1/",
  "https://news.example/#@127.0.0.1",
  "http:news.example/one-slash",
  "https:\\\\news.example\\back",
  "https://8.8.8.8/",
  "https://172.32.0.1/",
  "https://100.128.0.1/",
  "https://192.169.0.1/",
];

/** Addresses that are not fetched, each with what is said of it. */
export const CLOSED: readonly (readonly [address: string, said: RegExp])[] = [
  ...`127.0.0.1 127.1 127.0.1 127.0.0.1. 127.255.255.254 2130706433 0x7f000001 0x7f.0.0.1 0177.0.0.1 0177.0.0.0x1 017700000001 0x7f.1 127.0x1 00000177.0.0.1 ${"１２７．０．０．１"} ①②⑦.0.0.1
    0 0.0.0.0 0.1.2.3 00 0x0 10.0.0.1 10.255.255.255 0xa000001 012.0.0.1 167772161 172.16.0.1 172.31.255.255 192.168.0.1 192.168.1.254 3232235521 0xc0a80001 0300.0250.0.1 192.168.257 169.254.169.254 169.254.0.1
    2852039166 0xa9fea9fe 0251.0376.0251.0376 100.64.0.1 100.127.255.255 192.0.0.1 192.0.2.7 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.9 192.88.99.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
    [::1] [::] [0:0:0:0:0:0:0:1] [0000::0001] [fe80::1] [fe80::a:b] [febf::1] [fc00::1] [fd12:3456::1] [ff02::1] [ff0e::1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:10.0.0.1] [::ffff:8.8.8.8] [::127.0.0.1]
    [::7f00:1] [2002:7f00:1::] [2002:0a00:0001::1] [2002:808:808::1] [64:ff9b::127.0.0.1] [64:ff9b::7f00:1] [64:ff9b::8.8.8.8] [64:ff9b:1::a00:1] [2001::1] [2001:0:53aa:64c::1] [2001:db8::1] [100::1] [::ffff:0:127.0.0.1]
    [4000::1] [e000::1] [fec0::1] [2001:10::1] [3fff::1]
    localhost LOCALHOST localhost. inside.example both.example mapped.example metadata.example printer.local router.lan`
    .trim()
    .split(/\s+/u)
    .map((host) => [`http://${host}/`, /private or special network/u] as const),
  ["https://127.0.0.1:8443/", /private or special network/u],
  ["http://127。0。0。1/", /private or special network/u],
  ["http://news.example:22/", /Port 22/u],
  ["http://news.example:25/", /Port 25/u],
  ["https://news.example:993/", /Port 993/u],
  ["https://user@news.example/", /name or password/u],
  ["https://user:secret@news.example/", /name or password/u],
  ["https://news.example@127.0.0.1/", /name or password/u],
  ["https://news.example:80@10.0.0.1/", /name or password/u],
  ["https://news.example%2f@127.0.0.1/", /name or password/u],
  ["file:///etc/passwd", /begin with https/u],
  ["FILE:///etc/passwd", /begin with https/u],
  ["ftp://news.example/a", /begin with https/u],
  ["gopher://127.0.0.1:11211/", /begin with https/u],
  ["data:text/html,hello", /begin with https/u],
  ["javascript:alert(1)", /begin with https/u],
  ["JaVaScRiPt:alert(1)", /begin with https/u],
  ["blob:https://news.example/1", /begin with https/u],
  ["ws://news.example/", /begin with https/u],
  ["view-source:https://news.example/", /begin with https/u],
  ["mailto:a@news.example", /begin with https/u],
  ["http://[fe80::1%25eth0]/", /not a web address/u],
  ["http://[::1", /not a web address/u],
  ["http://[::ffff:999.0.0.1]/", /not a web address/u],
  ["http://256.256.256.256/", /not a web address/u],
  ["http://1.2.3.4.5/", /not a web address/u],
  ["http://0x100000000/", /not a web address/u],
  ["http://news .example/", /not a web address/u],
  ["http://news.example\u0000.evil.example/", /not a web address/u],
  ["http:///", /not a web address/u],
  ["//news.example/", /not a web address/u],
  ["news.example", /not a web address/u],
  ["", /not a web address/u],
  ["http://news.example:99999/", /not a web address/u],
  ["http://unknown.example/", /not known/u],
];
