// Catalogues as the programs write them that they come from, of invented documents.

/** A library of four entries as Zotero exports it as RDF with its files: an article in a collection with its saved page, a report without a file, one whose file lies elsewhere, a note. */
export const ZOTERO_RDF = `<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:link="http://purl.org/rss/1.0/modules/link/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
    <bib:Article rdf:about="https://gazette.example/ferry">
        <z:itemType>newspaperArticle</z:itemType>
        <dcterms:isPartOf>
            <bib:Newspaper><dc:title>Steppe Gazette</dc:title></bib:Newspaper>
        </dcterms:isPartOf>
        <bib:authors>
            <rdf:Seq>
                <rdf:li>
                    <foaf:Person>
                        <foaf:surname>Aliyeva</foaf:surname>
                        <foaf:givenName>Leyla</foaf:givenName>
                    </foaf:Person>
                </rdf:li>
            </rdf:Seq>
        </bib:authors>
        <link:link rdf:resource="#item_12"/>
        <link:link rdf:resource="#item_13"/>
        <dc:subject>ferries</dc:subject>
        <dc:subject><z:AutomaticTag><rdf:value>Caspian</rdf:value></z:AutomaticTag></dc:subject>
        <dc:title>A ferry across</dc:title>
        <dc:date>July 12, 2024</dc:date>
        <z:language>en</z:language>
        <dc:identifier>
            <dcterms:URI><rdf:value>https://gazette.example/ferry</rdf:value></dcterms:URI>
        </dc:identifier>
    </bib:Article>
    <z:Attachment rdf:about="#item_12">
        <z:itemType>attachment</z:itemType>
        <rdf:resource rdf:resource="files/12/Aliyeva%20-%202024.txt"/>
        <dc:title>Full text</dc:title>
        <link:type>text/plain</link:type>
    </z:Attachment>
    <z:Attachment rdf:about="#item_13">
        <z:itemType>attachment</z:itemType>
        <rdf:resource rdf:resource="files/13/ferry.html"/>
        <link:type>text/html</link:type>
    </z:Attachment>
    <bib:Report rdf:about="#item_20">
        <z:itemType>report</z:itemType>
        <dc:publisher><foaf:Organization><foaf:name>Port Authority of Balta</foaf:name></foaf:Organization></dc:publisher>
        <dc:title>Tides</dc:title>
        <dc:date>soon</dc:date>
    </bib:Report>
    <bib:Report rdf:about="#item_21">
        <z:itemType>report</z:itemType>
        <link:link rdf:resource="#item_22"/>
        <dc:title>Elsewhere</dc:title>
        <dc:date>2023</dc:date>
    </bib:Report>
    <z:Attachment rdf:about="#item_22">
        <z:itemType>attachment</z:itemType>
        <rdf:resource rdf:resource="../../etc/passwd"/>
    </z:Attachment>
    <bib:Memo rdf:about="#item_23"><z:itemType>note</z:itemType><rdf:value>Ask again.</rdf:value></bib:Memo>
    <z:Collection rdf:about="#collection_1">
        <dc:title>Asia</dc:title>
        <dcterms:hasPart rdf:resource="#collection_2"/>
    </z:Collection>
    <z:Collection rdf:about="#collection_2">
        <dc:title>Water</dc:title>
        <dcterms:hasPart rdf:resource="https://gazette.example/ferry"/>
    </z:Collection>
</rdf:RDF>
`;

/** The same article as CSL-JSON, which names no files, and a report. */
export const CSL_JSON = JSON.stringify([
  {
    id: "http://zotero.org/users/local/x/items/ABCD2345",
    type: "article-newspaper",
    "container-title": "Steppe Gazette",
    title: "A ferry across",
    author: [{ family: "Aliyeva", given: "Leyla" }],
    issued: { "date-parts": [["2024", 7, 12]] },
    URL: "https://gazette.example/ferry",
    language: "en",
  },
  { id: "x/2", type: "report", title: "Tides", publisher: "Port Authority of Balta", issued: { raw: "March 2023" } },
]);

/** The same library as Better BibTeX writes it: files by the path that they had, collections by their keys. */
export const BETTER_BIBTEX = JSON.stringify({
  config: { id: "36a3b0b5-bad0-4a04-b79f-441c7cef77db", label: "BetterBibTeX JSON" },
  collections: {
    AAAA1111: { key: "AAAA1111", name: "Asia", parent: false, items: [] },
    BBBB2222: { key: "BBBB2222", name: "Water", parent: "AAAA1111", items: [7] },
  },
  items: [
    {
      itemID: 7,
      itemKey: "ABCD2345",
      itemType: "newspaperArticle",
      title: "A ferry across",
      publicationTitle: "Steppe Gazette",
      date: "2024-07-12",
      language: "en",
      url: "https://gazette.example/ferry",
      creators: [
        { firstName: "Leyla", lastName: "Aliyeva", creatorType: "author" },
        { firstName: "Ona", lastName: "Ruse", creatorType: "editor" },
      ],
      tags: [{ tag: "ferries" }, { tag: "Caspian", type: 1 }],
      attachments: [
        {
          itemType: "attachment",
          path: "C:\\Users\\ann\\Zotero\\storage\\WXYZ6789\\Aliyeva - 2024.txt",
          title: "Full text",
        },
      ],
    },
    { itemID: 8, itemType: "note", note: "Ask again." },
  ],
});

/** A table of documents: words in a cell, a file, a row whose file leads out, one with an address alone, one with too much in it. */
export const TABLE = `path,url,title,publisher,date,language,tags,collections,text
,https://kuryer.example/1,One,Kuryer,2024-03,en,"wheat; ports",Trade,"Norway lent Malta 40 million euros, ""at once"",
and Malta thanked it."
notes/two.txt,,Two,Port Authority of Balta,07/2023,,,,
../three.txt,,,,,,,,
,https://kuryer.example/4,,,,,,,
notes/two.txt,,Again,,,,,,
five.txt,,,,,,,,,too,much
`;

/** A list of feeds as feed readers export it. */
/** FollowTheMoney entities as an investigation exports them: a page with its markup, a text, a scan in pages, a person, and what is none. */
export const FTM_ENTITIES = [
  {
    id: "a1",
    schema: "HyperText",
    properties: {
      title: ["A ferry across"],
      author: ["Leyla Aliyeva"],
      publisher: ["Steppe Gazette"],
      publishedAt: ["2024-07-12T09:00:00"],
      language: ["eng"],
      sourceUrl: ["https://gazette.example/ferry"],
      bodyHtml: ["<article><p>Norway lent Malta 40 million euros.</p></article>"],
      bodyText: ["Norway lent Malta 40 million euros."],
    },
  },
  { id: "p1", schema: "Person", properties: { name: ["Leyla Aliyeva"] } },
  { id: "s1", schema: "Pages", properties: { title: ["A scan"], publishedAt: ["soon"] } },
  { id: "s1.2", schema: "Page", properties: { document: ["s1"], index: ["2"], bodyText: ["It was paid in May."] } },
  {
    id: "s1.1",
    schema: "Page",
    properties: { document: ["s1"], index: ["1"], bodyText: ["Norway lent Malta money."] },
  },
  {
    id: "t1",
    schema: "PlainText",
    properties: { fileName: ["note.txt"], bodyText: ["Oman lent Fiji 3 million euros."] },
  },
  { id: "d1", schema: "Article", properties: { title: ["Known by its title alone"] } },
  { id: "p2", schema: "Person", properties: { name: ["Somebody"], bodyText: ["Not a document."] } },
]
  .map((one) => JSON.stringify(one))
  .concat('{"id": "broken", "schema": ')
  .join("\n");

export const FEED_LIST = `<?xml version="1.0" encoding="UTF-8"?>
<!-- from a feed reader -->
<opml version="2.0">
  <head><title>Ministries</title></head>
  <body>
    <outline text="Ministries">
      <outline type="rss" text="Balta" xmlUrl="https://mfa.balta.example/feed.xml" htmlUrl="https://mfa.balta.example/"/>
      <outline type="rss" title="Steppe Gazette" text="Gazette" xmlUrl="https://gazette.example/rss"/>
      <outline type="rss" text="Once more" xmlUrl="https://gazette.example/rss"/>
      <outline type="rss" text="Here" xmlUrl="file:///etc/passwd"/>
    </outline>
  </body>
</opml>
`;
