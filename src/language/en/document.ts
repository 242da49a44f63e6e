// The words of documents in English.

import { listed } from "../../text/index.js";
import type { DocumentWords } from "../document-words.js";

export const document: DocumentWords = {
  // Days
  months: [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sep", "sept"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  seasons: [["spring"], ["summer"], ["autumn", "fall"], ["winter"]],
  weekdays: listed("monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun"),
  ordinalEndings: ["st", "nd", "rd", "th"],
  ofMonth: ["of"],
  yearWords: [],
  dateSigns: [],
  circa: ["circa", "ca.", "c."],
  noDate: ["n.d.", "n. d.", "no date", "undated"],
  forthcoming: ["forthcoming", "in press"],
  beforeClock: ["at"],
  timeZones: listed("utc|gmt|cet|est|edt|pst|pdt|bst|msk|hkt|aest|aedt|jst"),
  dayHalves: listed("am|a.m|a.m.|pm|p.m|p.m."),
  onDay: ["on"],
  publishedLabels: listed(`
    published on|published at|published|publication date|date published|posted on|posted|first published|date|issued on|issued
    released on|released|release date|created on|first published on|originally published on|originally published|date of publication|publish date
    date posted|posted the|uploaded on|this entry was posted on|this post was posted on|this post was published on|this article was published on
    this article was first published on|this article was originally published on|this story was originally published on`),
  modifiedLabels: listed(`
    updated on|updated at|updated|last updated on|last updated at|last updated|last update|last modified|modified on|modified|date modified`),

  // Pages
  shareButtons: listed(`
    share|shares|facebook|twitter|linkedin|whatsapp|telegram|vk|vkontakte|viber|email|e-mail|print|tweet|pinterest|reddit|messenger`),
  shareFillers: listed("this|on|via|to|by|x|with|the|article|post|story|page|news|copy|link|pin|it|in"),
  relatedHeadings: listed(`
    similar posts|similar articles|related|related posts|related articles|related stories|related news|related content|related reading
    related topics|related publications|read more|read also|read next|more on this|more on this story|more from this author
    more from the author|more news|more stories|more in this section|see also|you may also like|you might also like|recommended
    recommended for you|recommended reading|latest news|latest posts|latest articles|latest|recent posts|recent news|most read
    most popular|popular|popular posts|trending|trending now|top stories|up next|next article|previous article|previous post|next post
    leave a reply|leave a comment|comments|add a comment|recommended stories|recommended articles|recommended videos|related coverage
    more on|more coverage|explore further|most read stories|most viewed|editor's picks|editors' picks|more like this
    what to read next|around the web|no comments yet|just watched|must watch|more`),
  relatedOpenings: listed(`
    read more|read also|also read|read next|see also|related|related article|related story|more on this|watch|listen|main article
    main articles|further information`),
  relatedForms: [
    /more (?:great |of our )?(?:[\p{L}\p{N}'&.-]+ ){0,3}stories(?: like this(?: one)?)?/u,
    /(?:most popular|most read|top stories|latest news|latest stories|latest headlines|trending)(?: (?:today|now|right now|this week|(?:in|from|on|at) [^.]{2,40}))?/u,
    /(?:related|more|further|additional) (?:coverage|stories|articles|headlines) (?:from|on|about|in|at|by) [^.]{2,60}/u,
    /(?:other|recent) (?:stories|articles|posts) (?:from|by|on|in) [^.]{2,60}/u,
    /[^.]{2,40}'s? (?:most recent|latest|other) (?:stories|articles|posts)/u,
    /you (?:may|might) (?:also )?(?:like|enjoy|be interested in)(?: these| this)?/u,
  ],
  menuLines: listed(`
    home|menu|search|about|about us|contact|contact us|contacts|skip to content|skip to main content|skip to navigation|log in|login
    sign in|sign up|register|subscribe|subscribe now|newsletter|privacy policy|privacy|terms of use|terms of service|terms and conditions
    cookie policy|advertisement|advertising|sponsored|sponsored content|back to top|top|close|open menu|toggle navigation|load more
    show more|view all|previous|next|accept|accept all|accept cookies|reject|download|download pdf|pdf|listen|listen to this article|rss
    sitemap|site map|careers|faq|help|follow us|follow us on|advert|adverts|caption|back to gallery|read later|save for later
    click to tweet|read the full story|to read the full story|view gallery|view comments|show comments|story continues below
    article continues below|continue reading|continue reading below|sharing is caring!|replay|more videos|watch now|loading
    don't miss|keep reading|read this next|topics|tags|comment from the forums`),
  noticeOpenings: listed(`
    sign up for|sign up to|subscribe to|subscribe for|join our|follow us on|get the latest|get our|receive our|our newsletter|click here
    download the|we use cookies|this site uses cookies|this website uses cookies|this site is protected|by continuing to|by clicking
    all rights reserved|copyright|the views expressed|views expressed|the opinions expressed|opinions expressed|disclaimer|tags:|tag:
    topics:|topic:|keywords:|key words:|category:|categories:|filed under|posted in|source link|support our|donate|become a member
    follow us|follow him on|follow her on|have a tip|got a tip|this slideshow requires|please enable javascript|already a subscriber
    already have an account|you have been successfully subscribed|there was a problem subscribing|if you enjoyed this
    this document is subject to copyright|get the day's top|let our news|start your day with|from wikipedia`),
  noticePhrases: listed(`
    all rights reserved|cookie policy|to our newsletter|delivered to your inbox|meet your inbox|your ad blocker`),
  noticeForms: [
    /follow [^.]{2,60} (?:on|at) (?:@[\w.]+|(?:facebook|twitter|instagram|youtube|telegram|x)(?![\p{L}]))[^.]{0,80}\.?/u,
    /(?:read more|get|watch) [^.]{0,60} by clicking here\.?/u,
    /comments? \(.{0,6}\)/u,
  ],
  sections: listed(`
    analysis|analyses|analytics|opinion|opinions|op-ed|oped|commentary|comment|editorial|column|news|breaking|breaking news|exclusive
    world|world news|politics|policy|economy|economics|business|finance|markets|energy|security|defence|defense|diplomacy
    foreign policy|international|international relations|international affairs|global|interview|interviews|report|reports|policy brief
    policy paper|working paper|brief|briefing|press release|press releases|readout|readouts|statement|statements
    statements and releases|remarks|speech|speeches|transcript|feature|features|explainer|insight|insights|perspective|perspectives
    viewpoint|review|blog|article|articles|research|publications|publication|events|in focus|focus|special report|top story|asia
    central asia|south asia|southeast asia|east asia|europe|africa|americas|latin america|middle east|eurasia|asia-pacific
    asia pacific|indo-pacific|russia|china`),
  translationOpenings: listed(`
    this post is also available in|this article is also available in|this page is also available in|this post is available in
    this article is available in|this entry was posted in english but is available in|also available in|available in|read in
    read this in|read this article in|read it in|other languages|in other languages|languages|language`),
  readingTimeLabels: ["reading time"],
  minutes: listed("min|mins|minute|minutes"),
  reading: ["read", "reading"],
  views: ["views"],
  bylines: listed(`
    written by|reported by|reporting by|edited by|story by|text by|posted by|published by|compiled by|by`),
  bylineLabels: ["author", "authors"],
  authorRoles: listed(`
    staff|staff writer|staff reporter|senior writer|contributing writer|senior reporter|reporter|correspondent|contributor|columnist|editor`),
  agoForms: [/(?:about )?(?:\d{1,3}|an?|one) ?(?:sec|second|min|minute|hour|hr|day|week|month|year)s? ago/u],
  captionLabels: listed(`
    photo|photograph|photos|image|picture|figure|fig|caption|illustration|map|chart|graphic|credit|source photo`),
  captionCredits: listed("credit|by|courtesy|courtesy of|source"),
  pictureAgencies: listed(`
    Getty|Getty Images|Shutterstock|Thinkstock|iStock|iStockphoto|Alamy|Pixabay|Unsplash|Pexels|Depositphotos|Adobe Stock|Fotolia|Dreamstime
    Corbis|Magnum Photos|Picture Alliance|Imago Images|Wikimedia Commons`),
  numberedFigures: listed("figure|fig.|table|chart|map|graph|photo|box"),
  backLinks: ["back", "jump up", "return"],
  furnitureClasses: [],
  titleEnds: listed("U.S|U.K|U.N|D.C|Jr|Inc|Ltd"),
  untitled: ["untitled", /slide \d/u],
  unnamedFiles: listed("document|doc|title"),
  headerFields: {
    title: listed("title|headline|subject"),
    publisher: listed("source|publisher|publication|agency|newspaper"),
    date: listed("date|published|publication date"),
    modified: listed("updated|last updated|modified"),
    author: listed("author|authors|by|byline"),
    section: listed("section|category|rubric"),
    other: listed("url|link|language|country|copyright|length|words|id"),
  },
  ofPages: ["of"],
  accountNames: listed(`
    admin|administrator|editor|editors|staff|webmaster|root|guest|anonymous|unknown|author|agencies|newsroom|news desk|web desk
    editorial team|editorial board|staff reporter|staff reporters|staff report|staff reports|staff writer|wire reports|our correspondent
    no author|unknown author|news agencies`),
  agencies: listed(`
    Xinhua|TASS|Reuters|AP|AFP|Anadolu|AA|Interfax|RIA Novosti|Kazinform|Kabar|Khovar|UzA|BelTA|Trend|AZERTAC|Armenpress|Yonhap|Kyodo
    Jiji|ANI|PTI|IANS|APP|IRNA|ISNA|Fars|Mehr|SANA|MENA|WAM|SPA|QNA|KUNA|Petra|NNA|Antara|Bernama|VNA|CNA|KCNA|UPI|dpa|EFE|ANSA|PAP
    MTI|Agerpres|BTA|Tanjug|Hina|ATA|Ukrinform|Montsame|DHA|UNB|BSS|GNA|NAN|MAP|APS|TAP`),
  aboutAuthor: listed(`
    about the author|about the authors|about author|author|the author|the authors|authors|author bio|author biography|contributor
    contributors`),
  authorSubjects: listed("the author|the writer|he|she"),
  biographyCues: [
    /\b(?:is|was|are) (?:currently |now |also )?(?:an?|the) [^.]{0,80}?\b(?:researcher|fellow|analyst|professor|lecturer|journalist|correspondent|specialist|expert|candidate|student|columnist|editor|scholar|writer|author|reporter|economist|historian|consultant|associate|commentator|academic|intern|director of|head of)\b/u,
    /\bgraduated from\b/u,
    /\bholds? an? (?:ph\.?d|doctorate|master|ma\b|ba\b|b\.?sc|m\.?sc|bachelor|degree|llm)/u,
    /\b(?:ph\.?d|doctoral|master'?s|bachelor'?s)\b[^.]{0,40}\b(?:degree|candidate|student|thesis|program)/u,
    /\b(?:received|earned|completed|obtained|pursuing) (?:his|her|their|an?) (?:ph\.?d|doctorate|master|ba\b|ma\b|b\.?sc|m\.?sc|bachelor|undergraduate|graduate|degree|education|doctoral)/u,
    /\bserves? as an?\b|\bworks? (?:as|at|for) (?:an? |the )?/u,
    /\b(?:research|primary|main) interests?\b|\bareas? of (?:expertise|interest)\b|\b(?:he|she) (?:specialises|specializes|writes on|covers|speaks)\b|\bspeaks (?:fluent|english|advanced|native)/u,
  ],

  // Messages
  forwardedLines: ["forwarded message", "begin forwarded message", "original message", /forwarded by .{0,60}/u],
  repliedLines: ["original message"],
  wrote: ["wrote", "writes"],
  forwardPrefixes: ["fwd", "fw"],
  replyPrefixes: ["re"],
  mailFields: { from: ["from"], date: ["date", "sent"], subject: ["subject"], other: ["to", "cc", "bcc", "reply-to"] },

  // Names
  and: ["and"],
  andWithinNames: [],
  with: ["with"],
  personTitles: listed("dr|prof|assoc|asst|mr|mrs|ms|amb|ambassador|gen|col|phd|ph.d|ma|msc"),
  degrees: listed("phd|ph.d|phd.|ph.d.|ma|m.a|ma.|m.a.|msc|m.sc|msc.|m.sc."),
  officeTitles: listed(`
    Dr|Prof|Amb|Gen|Col|Mr|Mrs|Ms|Sir|Lord|Dame|President|Prime Minister|Foreign Minister|Ambassador|Professor|Minister|H.E`),
  // Of Arabic and Turkic names too, as English writes them.
  nameParticles: listed("bin|ibn|bint|al|el|oglu|kyzy|uulu"),
  looseParticles: [],
  attachedArticles: listed("al|el|ul|ad|as|ash|at"),
  generations: ["Jr", "Sr"],
  articles: ["The", "A", "An"],
  noInitials: ["No", "St"],
  familyNamesFirst: [],
  givenSyllables: [],
  andOthers: ["et al.", "et al", "others", "colleagues"],
  genitiveAfter: [],
  genitiveEndings: [],
  dotlessI: { own: "", shared: "", foreign: "" },
  bodyWords: listed(`
    ministry|ministries|embassy|consulate|government|parliament|senate|congress|office|bureau|department|agency|authority|commission
    committee|council|secretariat|assembly|court|tribunal|bank|fund|institut*|university|college|academy|school|center|centre
    foundation|society|association|union|federation|league|forum|group|organization|organisation|panel|programme|program|initiative
    mission|delegation|chamber|company|corporation|corp|inc|ltd|llc|consortium|observatory|library|archive|archives|museum|service
    nations|republic|kingdom|state|house|board|network|alliance|party|think tank|project|unit|taskforce|administration|directorate
    mfa|mofa`),
  houseWords: listed(`
    press|publish*|publication|publications|publ|books|edition|editions|editorial|& co|& sons|& company|printing`),
  acronymPrefixes: ["UN", "U.N.", "EU"],
  statePrefixes: [],
  smallWords: listed("of|the|for|and|on|in"),
  languageNames: {
    ar: ["arabic"],
    az: ["azerbaijani"],
    be: ["belarusian"],
    bg: ["bulgarian"],
    bn: ["bengali"],
    cs: ["czech"],
    de: ["german"],
    el: ["greek"],
    en: ["english", "eng"],
    es: ["spanish"],
    et: ["estonian"],
    fa: ["persian", "farsi"],
    fi: ["finnish"],
    fr: ["french"],
    he: ["hebrew"],
    hi: ["hindi"],
    hu: ["hungarian"],
    hy: ["armenian"],
    id: ["indonesian"],
    it: ["italian"],
    ja: ["japanese"],
    ka: ["georgian"],
    kk: ["kazakh"],
    ko: ["korean"],
    ky: ["kyrgyz"],
    lt: ["lithuanian"],
    lv: ["latvian"],
    mn: ["mongolian"],
    nl: ["dutch"],
    pl: ["polish"],
    pt: ["portuguese"],
    ro: ["romanian"],
    ru: ["russian"],
    sr: ["serbian"],
    sv: ["swedish"],
    tg: ["tajik"],
    tk: ["turkmen"],
    tr: ["turkish"],
    uk: ["ukrainian"],
    ur: ["urdu"],
    uz: ["uzbek"],
    vi: ["vietnamese"],
    zh: ["chinese"],
  },
  inLanguage: ["in", "text in", "text"],
  languageNouns: [],
  languageEndings: [],

  // Notes
  notesHeadings: listed(`
    notes|note|endnotes|footnotes|references|reference|reference list|bibliography|works cited|sources|source|notes and references
    further reading`),
  squaredUnits: listed("m|km|cm|dm|mm|ft|mi|in|co"),
  ibid: listed(`
    ibid|ibidem|ib|idem|id|eadem|loccit|loc cit|loc. cit|loc.cit|opcit|op cit|op. cit|op.cit`),
  repeatSigns: ["ibid"],
  notIbid: [/age(?=\s(?:of|in|and)\s)/u],
  opCit: listed(`
    opcit|op cit|op. cit|op.cit|opus cit|opus citatum|loccit|loc cit|loc. cit|loc.cit|artcit|art cit|art. cit|art.cit|ibid`),
  repeatedSorts: [],
  sameAuthor: ["id", "idem", "eadem"],
  noteWords: listed("note|n|fn|footnote|endnote"),
  notePointers: listed("see|above|supra|infra|op. cit.|op. cit.,"),
  noteAbove: ["above", "supra"],
  citeSignals: listed(`
    see|but see|see contra|contra|cf.|cf|compare|accord|e.g.|e.g.,|also|and|quoted in|quoted from|quoted by|cited in|cited by|cited from
    as quoted in|as quoted by|as cited in|as cited by|as reported in|as reported by|reprinted in|source|sources|data from|data from the
    translation in`),
  citeQualifiers: listed("also|generally|further|especially|in particular|e.g.|for example|for instance|inter alia"),
  innerSignals: listed(`
    see|cf.|compare|quoted in|quoted by|cited in|cited by|reported in|reported by|discussed in|discussed by|reprinted in|reprinted by`),
  compareSignals: ["compare"],
  comparedWith: ["with"],
  proseWords: listed(`
    is|was|were|are|has|had|have|been|argue|argues|argued|notes|noted|claims|says|said|writes|wrote|suggest|suggests|would|could|should
    this|these|those|they|he|she|we|which|who|whom|whose|thanks|grateful|author’s|author's|emphasis|italics|translation`),
  abbreviations: listed(`
    vol|vols|no|nos|ed|eds|St|Ste|Mt|Dr|Mr|Mrs|Prof|vs|v|al|cf|op|cit|p|pp|Co|Inc|Ltd|Corp|Univ|Dept|Gov|Int|Jr|Sr|Rev|trans|approx|ca
    Proc|Conf|Symp|Trans|Tech|Bull|Soc|Acad|Natl|Appl|Amer|Assoc
    U.S|U.K|U.N|E.U`),
  titleStops: [],
  containerStops: [],
  publisherStops: ["Co", "Inc", "Ltd"],

  // Places in works
  pageAbbreviations: listed("p|pp|P|PP|pg|pgs"),
  pageWords: listed("page|pages|pp"),
  pageCounts: listed("p|pp|pages"),
  atPage: ["at", "here", "esp."],
  andFollowing: ["f.", "ff."],
  passages: listed(`
    para.|paras.|paragraph|paragraphs|art.|arts.|article|articles|chap.|chaps.|ch.|ann|ann.|annex|annex.|fig.|table|col.|fn.|n.`),
  volume: listed("vol.|vol|vols.|vols|volume|VOL.|VOL|v."),
  volumeBeforeIssue: listed("volumes|volume."),
  volumeCounts: ["vol", "vols"],
  volumeOf: ["of", "in"],
  issue: listed("no.|no|no:|nos.|NO.|NO|number|iss.|issue"),
  shortVolume: [],
  shortYear: [],
  shortIssue: [],
  numberMarks: listed("no.|no|nos.|nos|number"),
  numberAfter: [],
  edition: listed("ed|edn|edition"),
  revised: ["rev."],
  editionsInWords: [/(?:rev(?:ised)?\.?|first|second|third|fourth|new)\s(?:edition|edn?\.)/u],
  editionRemarks: [],
  supplement: ["suppl.", "suppl"],

  // Works
  editorBefore: listed("edited by|ed.|eds.|ed. by|eds. by|eds by"),
  editorAfter: listed("ed|eds|ed.|eds.|editor|editors|ed. by"),
  translatorBefore: listed("translated by|trans by|trans. by|transl by|transl. by|trans.|transl.|tr.|tr by|tr. by"),
  translatorAfter: listed("trans|trans.|transl|transl."),
  editorHints: listed("ed|eds|edited|editor|editors"),
  translatorHints: listed("trans*|transl|tr"),
  within: ["in", "IN"],
  proceedings: listed(`
    Proceedings|Proc|Conference on|Symposium on|Workshop on|Annual Meeting|Annual Conference|Joint Conference|International Conference
    International Symposium|International Workshop`),
  dated: [],
  thesisGenres: [
    /(?:unpublished |unpubl\. )?(?:ph\.? ?d\.?|doctoral|master[’']?s?|m\.?a\.?|m\.?sc\.?|m\.?phil\.?|b\.?a\.?|d\.?phil\.?|bachelor[’']?s?|undergraduate|graduate)\s?(?:diss(?:ertation|\.)|thesis)/u,
    /dissertation(?= ?[,)])/u,
  ],
  reportGenres: [
    /(?:working|discussion|occasional|white|policy|research|briefing|background|position|technical|conference) paper/u,
    /(?:special |technical |research |annual |staff |country |asia |europe |crisis group )?report/u,
    ...listed(
      "policy brief|issue brief|briefing|briefing note|backgrounder|factsheet|fact sheet|technical note|memorandum",
    ),
  ],
  speechGenres: [/(?:keynote |opening |inaugural )?(?:speech|lecture)/u],
  releaseGenres: listed(`
    press release|press-release|media release|media note|news release|press statement|press communique|press communiqué`),
  genreHints: listed(`
    paper|brief|briefing|backgrounder|factsheet|sheet|report|thesis|diss*|note|memorandum|release|statement|communiqué|communique
    speech|lecture`),
  seriesAfterGenre: ["series", "report"],
  reportTitles: listed("report|reports|white paper"),
  reportLike: listed("review of|yearbook|outlook|survey|profile|strategy|action plan|statistics"),
  paperOccasions: [
    /(?:paper )?(?:presented at|prepared for|delivered to|presentation at)/u,
    ...listed("paper at|paper for"),
  ],
  speechOccasions: [
    /(?:(?:keynote|opening|closing|inaugural) )?(?:speech|address|remarks|statement|lecture|intervention)(?: delivered| given| made)? (?:at|to|before)/u,
  ],
  occasionHints: listed(`
    presented|prepared|delivered|presentation|paper|speech|address|remarks|statement|lecture|intervention`),
  interviews: [/(?:author[’']?s? |personal |telephone |phone |email )?interviews?(?: (?:with|by)|(?=,))/u],
  outletWords: listed(`
    news|newspaper|times|daily|post|herald|tribune|gazette|guardian|telegraph|mirror|observer|courier|chronicle|dispatch|independent
    express|standard|star|sun|mail|citizen|monitor|inquirer|examiner|wire|radio|television|tv|broadcasting|press agency|bbc|cnn|cgtn
    cctv|xinhua|reuters|tass|afp|ap|associated press|bloomberg|al jazeera|interfax|anadolu|trt|dha|iha|euronews|eurasianet|politico
    axios|npr|kyodo|yonhap|jiji|irna|saba|wam`),
  scholarlyWords: listed("journal of|review|studies|quarterly|affairs"),
  magazineWords: listed("magazine|review of books|weekly|monthly|economist|spectator"),
  blogWords: listed("blog*|weblog|livejournal|substack|medium"),
  heraldsOf: [],
  outletSurnames: listed("Post|Sun|Star|Mail|Express|Standard"),
  siteWords: listed("website|web site|site"),
  postKinds: listed("post|thread|status|update"),
  postWords: listed("tweet|Twitter post|twitter post|Twitter Post|twitter Post"),
  postHints: listed("tweet|twitter|x|telegram|facebook|instagram|linkedin|weibo|vk|truth social|bluesky|threads"),
  platformNames: [],
  reviewOf: listed("review of|review of the book|book review of|book review of the book"),
  reviewedBy: ["by"],
  reviewHints: ["review"],
  reviewOfBook: [],
  publishingPlaces: [],
  placeParticles: [],
  oddPlaces: [],
  regions: listed(`
    Mass|Conn|Calif|D.C|DC|N.|Md|Pa|Ill|Mich|Minn|Wash|Colo|Va|Tex|Fla|Ga|Wis|Ont
    Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas
    Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire
    New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina
    South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia
    England|Scotland|Wales|U.K|UK|U.S.A|USA|Canada|Australia|the Netherlands|Netherlands|Switzerland|Germany|France|Italy|Japan|China|India
    Ireland|New Zealand|Spain|Sweden|Austria|Belgium|Denmark|Norway|Finland|Israel|Greece|Portugal|Poland|Hungary`),
  notPlaces: listed("Series|Vol|In:|Text"),
  accessed: listed(`
    date of access|access date|date accessed|last accessed|accessed|last visited|visited|last viewed|viewed|last checked|retrieved
    consulted|last retrieved|cited`),
  accessedAfter: [],
  afterAccess: ["from"],
  online: listed(`
    available|available at|available from|available online|available online at|available online from|retrieved from|accessed at
    accessed from|url|online|internet|web`),
  media: [],
  bookNumbers: ["ISBN", "ISSN"],
  unDocument: listed(
    "UN Doc.|UN Docs.|UN Doc|UN Docs|U.N. Doc.|U.N. Docs.|U.N. Doc|U.N. Docs|Doc.|Docs.|Doc|Docs|UN|U.N.",
  ),

  // Treaties, laws, papers of states
  treatyOpenings: [
    /(?:\p{L}+ )?(?:treaty|convention|agreement|protocol|charter|covenant|pact|statute of)/u,
    ...listed("memorandum of understanding|exchange of notes|exchange of letters"),
  ],
  lawOpenings: [
    /(?:(?:federal|constitutional|organic|public|council|commission|presidential|implementing|delegated) ){0,2}(?:law|act|decree|order|executive order|regulation|directive|decision|ordinance|statute|(?:(?:un|unga|unsc|unhrc|ga|sc|s\.c\.|g\.a\.|security council|general assembly|un security council|un general assembly) )?res(?:olution|\.)?|constitution of)/u,
  ],
  letterOpenings: [
    /(?:identical )?(?:letters?|notes? verbales?|telegram|cable)\sdated/u,
    /(?:identical )?(?:letter|note verbale|telegram)\sfrom\s[^,.]{3,120}\sto\s/u,
  ],
  treatySubjects: listed("between|on|of|for|concerning|relating|about"),
  lawSubjects: listed("on|of|concerning"),
  versus: ["v.", "vs."],
  versusInBrackets: ["v", "vs"],
  caseOpenings: listed("Case concerning|Case Concerning|Case relating|Case Relating"),
  afterTitle: listed("opened*|signed*|adopted*|done*|concluded*|dated*|ratified*|approved*"),
  gazettes: ["Official", "OJ"],
  courtWords: listed("UN Doc|U.N. Doc|UN GA|U.N. GA|Judgment|Advisory|Merits"),
  signing: listed("opened for signature|signed|adopted|done|concluded"),
  signedAt: ["at", "in"],
  signedBy: ["by"],
  inForce: listed("entered into force|entry into force|in force|hereinafter|ratified|adopted by"),
  actForms: [],
  treatySeries: [
    /U\.?\s?N\.?\s?T\.?\s?S\.?|L\.?N\.?T\.?S\.?|I\.?L\.?M\.?|U\.?S\.?T\.?|(?:United Nations|League of Nations),? Treaty Series|International Legal Materials|I\.?C\.?J\.?(?: Reports| Rep\.?)?|P\.?C\.?I\.?J\.?(?:, Ser\. [AB])?|Reports of International Arbitral Awards|R\.?I\.?A\.?A\.?/u,
  ],
  treatySeriesNames: [/[UL]\.?\s?N\.?\s?T\.?\s?S\.?|.*Treaty Series/u],
  gazetteSeries: [/OJ\s[LC]|Official Journal of the European (?:Union|Communities)(?:,?\s[LC])?/u],
  seriesWords: listed("Series|Library|Monographs|Studies"),
  judgments: listed("judgment|advisory opinion|order|award"),
  judgmentOn: ["of", "on the"],
  caseStages: [/merits|preliminary objections|provisional measures|jurisdiction(?: and admissibility)?/u],
  telegrams: listed("telegram|cablegram|cable|airgram|despatch|dispatch"),
  telegramHints: listed("telegram|cablegram|cable|airgram|despatch|dispatch|frus|foreign"),
  secrecy: ["secret", "confidential"],
  paperEditions: ["Foreign Relations of", "FRUS"],
  // "FRUS, 1969–1976, vol. XIV, doc. 55": the edition, its volume, the number of the paper.
  paperEditionForms: [
    /((?:Foreign Relations of the United States|FRUS)(?:,\s(?:1[89]|20)\d\d(?:[–—-]\d{2,4})?)?),\s[Vv]ol(?:ume|\.)\s([IVXLC]{1,7}|\d{1,3})(?:,\s[Pp](?:ar)?t\.?\s\d{1,2})?(?:,\s[^,;\uE000]{3,60})?,\s(?:[Dd]oc(?:ument|\.)?(?:\s[Nn]o\.)?|[Nn]o\.)\s(\d{1,4})/u,
  ],
  paperOpenings: listed(`
    Statement|Report|Letter|Note|Joint|Speech|Remarks|Minutes|Transcript|Declaration|Communiqué|Agreement|Resolution`),
  archiveForms: [
    {
      // Record classes of The National Archives of the United Kingdom (its Discovery catalogue): departments that dealt with foreign states.
      name: "TNA, FO 371/22261, f. 14",
      form: /(?:((?:(?:The\s)?(?:UK\s)?National Archives(?:\s(?:of|at)\s[^,.;\uE000]{2,40})?(?:\s\([^()]{2,60}\))?|Public Record Office|TNA(?:\s\(PRO\))?|PRO|UKNA|NARA|NA))[,:]\s)?((?:FO|FCO|CAB|PREM|CO|DO|WO|DEFE|ADM|AIR|BT|T|HW|KV|MT|LAB|POWE)\s\d{1,4}\/\d{1,6}(?:\/[\dA-Z]{1,8})?)(?:,\s(?:ff?|fols?|folios?)\.?\s(\d{1,4}[rv]?(?:[–—-]\d{1,4}[rv]?)?))?/u,
      groups: ["archive", "location", "sheet"],
    },
    {
      name: "NARA, RG 59, Entry 2410, Box 7",
      form: /(?:((?:(?:The\s)?(?:UK\s)?National Archives(?:\s(?:of|at)\s[^,.;\uE000]{2,40})?(?:\s\([^()]{2,60}\))?|Public Record Office|TNA(?:\s\(PRO\))?|PRO|UKNA|NARA|NA))[,:]\s)?((?:RG|Record Group)\s\d{1,4}(?:,\s(?:(?:Fonds|Record Group|RG|Series|Entry|Box|Folder|Lot File|Central|Subject|Decimal|Numeric|File|Stack|Reel|Roll)(?![\p{L}])[^,;\uE000]{0,60}|\d{3,4}[A-Z]?\.\d{2}[\d/.-]{0,16}\d)){0,6})(?:,\s((?:(?:The\s)?(?:UK\s)?National Archives(?:\s(?:of|at)\s[^,.;\uE000]{2,40})?(?:\s\([^()]{2,60}\))?|Public Record Office|TNA(?:\s\(PRO\))?|PRO|UKNA|NARA|NA)(?:,\s[\p{Lu}][\p{L} ]{2,24})?(?:,\s[A-Z]{2})?))?/u,
      groups: ["archive", "location", "archive"],
    },
  ],
  archiveHints: listed("fo|fco|cab|prem|co|do|wo|defe|adm|air|bt|t|hw|kv|rg|record|nara|tna"),
};
