// What a language tells of documents: the words of pages, messages, notes and references. Data; document/ asks for a field in all languages at once.

/** Words and phrases as they are written. "*" at the end or at the beginning of a word stands for any letters. */
export type Phrases = readonly string[];

/**
 * Phrases, and expressions where the forms of a word would be hundreds; of an expression the source alone is used. A small first letter
 * stands for a capital as well, a capital for itself.
 */
export type Words = readonly (string | RegExp)[];

/** The days of a document, and when a page was published. */
export interface DateWords {
  /** The names of each month, January first, with their forms and abbreviations. */
  readonly months: readonly Phrases[];
  /** The names of the seasons, spring first. */
  readonly seasons: readonly Phrases[];
  readonly weekdays: Phrases;
  /** What may follow the number of a day or of an edition: "1st", "1er". */
  readonly ordinalEndings: Phrases;
  /** What stands between a day, a month and a year: "3 de mayo de 2019". */
  readonly ofMonth: Phrases;
  /** What follows the number of a year: "2019 г.". */
  readonly yearWords: Phrases;
  /** Signs after the year, the month and the day of a date in figures: "2019年5月3日". */
  readonly dateSigns: readonly (readonly [year: string, month: string, day: string])[];
  /** Before a year that is about right. */
  readonly circa: Phrases;
  /** What stands for the date of a work that has none. */
  readonly noDate: Phrases;
  /** What stands for the date of a work that is not out yet. */
  readonly forthcoming: Phrases;
  /** Before the time of the day. */
  readonly beforeClock: Phrases;
  readonly timeZones: Phrases;
  /** After the time of a clock with twelve hours. */
  readonly dayHalves: Phrases;
  /** Before the day of an event: "signed on". */
  readonly onDay: Phrases;
  /** Before or around the date of publication of a page, and that of a change. */
  readonly publishedLabels: Phrases;
  readonly modifiedLabels: Phrases;
}

/** What stands on pages beside their article, and what tells of it. */
export interface PageWords {
  /** Of these alone a row of share buttons is made, with fillers between them. */
  readonly shareButtons: Phrases;
  readonly shareFillers: Phrases;
  /** Headings over other articles, and beginnings of a line that names one. */
  readonly relatedHeadings: Phrases;
  readonly relatedOpenings: Phrases;
  /** Such headings with the name of something in them, as `fold` makes them, each a whole line: "more stories from Sylvania". */
  readonly relatedForms: Words;
  /** Menus, buttons and other furniture, each a line by itself. */
  readonly menuLines: Phrases;
  /** Beginnings of calls, notices and lists of tags; and what makes a notice of a short line wherever it stands. */
  readonly noticeOpenings: Phrases;
  readonly noticePhrases: Phrases;
  /** Calls and notices with a name in them, as `fold` makes them, each a whole line: "follow the Ministry on Facebook". */
  readonly noticeForms: Words;
  /** Names of sections that stand over a title. */
  readonly sections: Phrases;
  /** Before the names of languages in which a page is also to be had. */
  readonly translationOpenings: Phrases;
  /** How long a page takes to read, and how often it was seen: "Reading time: 5 min", "5 min read", "300 views". */
  readonly readingTimeLabels: Phrases;
  readonly minutes: Phrases;
  readonly reading: Phrases;
  readonly views: Phrases;
  /** Before the names of authors: bare ("by"), or with a colon ("Author:"). */
  readonly bylines: Phrases;
  readonly bylineLabels: Phrases;
  /** What an author is to the paper, after the name: "Jane Doe Staff Writer". */
  readonly authorRoles: Phrases;
  /** How long ago a page was published, as `fold` makes it: "2 hours ago". */
  readonly agoForms: Words;
  /** What a caption begins with, and who took the picture: "Photo courtesy". */
  readonly captionLabels: Phrases;
  readonly captionCredits: Phrases;
  /** Who deals in pictures and in nothing else. */
  readonly pictureAgencies: Phrases;
  /** What is counted in a document: "Figure 3". */
  readonly numberedFigures: Phrases;
  /** Links from a note back to its mark. */
  readonly backLinks: Phrases;
  /** Names of classes that sites of the language have for what is no part of the article. */
  readonly furnitureClasses: Phrases;
  /** Abbreviations with which a title may end. */
  readonly titleEnds: Phrases;
  /** Titles of files that nobody chose: what they begin with, and what stands alone or with a number. */
  readonly untitled: Words;
  readonly unnamedFiles: Phrases;
  /** Fields that databases write over a text: "Source: …". */
  readonly headerFields: Readonly<Record<HeaderField, Phrases>>;
  /** Between a page and the number of all pages: "7 of 12". */
  readonly ofPages: Phrases;
  /** Names that accounts have and authors have not. */
  readonly accountNames: Phrases;
  /** News agencies as they stand in datelines, the way they are to be recorded. */
  readonly agencies: Phrases;
  /** Headings over what is told of the author; what such a text calls the author; and what it tells, in words as `fold` makes them. */
  readonly aboutAuthor: Phrases;
  readonly authorSubjects: Phrases;
  readonly biographyCues: Words;
}

export type HeaderField = "title" | "publisher" | "date" | "modified" | "author" | "section" | "other";

/** Messages and what they quote and forward. */
export interface MailWords {
  /** The line over a message that is forwarded, and over one that is replied to. */
  readonly forwardedLines: Words;
  readonly repliedLines: Phrases;
  /** How the line over what a reply quotes ends: "Jane Doe wrote:". */
  readonly wrote: Phrases;
  /** Before the subject of what is forwarded, and of a reply. */
  readonly forwardPrefixes: Phrases;
  readonly replyPrefixes: Phrases;
  /** Fields over a message that is forwarded. */
  readonly mailFields: Readonly<Record<"from" | "date" | "subject" | "other", Phrases>>;
}

/** Names of people, bodies and languages. */
export interface NameWords {
  /** Between two names; and where it may also stand within one: "Ortega y Gasset". */
  readonly and: Phrases;
  readonly andWithinNames: Phrases;
  readonly with: Phrases;
  /** Titles before the names of authors, in small letters; degrees after them. */
  readonly personTitles: Phrases;
  readonly degrees: Phrases;
  /** Titles of office and courtesy before names in references. */
  readonly officeTitles: Phrases;
  /** Particles of names; and those that are too usual between other words to tell a name. */
  readonly nameParticles: Phrases;
  readonly looseParticles: Phrases;
  /** Articles that are joined to a name: "al-Hashimi". */
  readonly attachedArticles: Phrases;
  /** After the name of a son: "Jr". */
  readonly generations: Phrases;
  /** Articles that titles begin with. */
  readonly articles: Phrases;
  /** Abbreviations that look like initials. */
  readonly noInitials: Phrases;
  /** Family names that stand first, in Latin letters; and the syllables of which the given names after them are made. */
  readonly familyNamesFirst: Phrases;
  readonly givenSyllables: Words;
  /** Instead of further names of a list. */
  readonly andOthers: Phrases;
  /** Words after which names stand in the genitive, and how family names in it end. */
  readonly genitiveAfter: Phrases;
  readonly genitiveEndings: readonly (readonly [genitive: RegExp, nominative: string])[];
  /** Letters that show a name to be of a language whose small I has no dot: those that it alone has, those it shares, and those it has not. */
  readonly dotlessI: { readonly own: string; readonly shared: string; readonly foreign: string };
  /** Words by which the name of a body is told from that of a person, and by which that of a publishing house. */
  readonly bodyWords: Phrases;
  readonly houseWords: Phrases;
  /** What stands before the names of bodies: of an acronym, and of an office of state. */
  readonly acronymPrefixes: Phrases;
  readonly statePrefixes: Phrases;
  /** Words in small letters within the names of bodies. */
  readonly smallWords: Phrases;
  /** Names of languages by their code (ISO 639-1). */
  readonly languageNames: Readonly<Record<string, Phrases>>;
  /** Before and after the name of the language a work is in, and the endings it has there. */
  readonly inLanguage: Phrases;
  readonly languageNouns: Phrases;
  readonly languageEndings: readonly (readonly [ending: RegExp, name: string])[];
}

/** Notes, and how they repeat what was cited before. */
export interface NoteWords {
  /** Headings over notes and bibliographies. */
  readonly notesHeadings: Phrases;
  /** Units of measure that are squared or cubed, whose raised figure is no mark. */
  readonly squaredUnits: Phrases;
  /** What alone repeats the work before, in small letters; and what looks like it and is not. */
  readonly ibid: Words;
  readonly notIbid: Words;
  /** What only notes say, wherever it stands. */
  readonly repeatSigns: Phrases;
  /** What repeats a work of the author before it. */
  readonly opCit: Words;
  /** What kind of work a word of repetition tells of. */
  readonly repeatedSorts: readonly (readonly [form: RegExp, sort: "book" | "article" | "thesis"])[];
  /** Repeats the author, before another work. */
  readonly sameAuthor: Phrases;
  /** What notes are called; the words that lead to one; and those that say where it is. */
  readonly noteWords: Phrases;
  readonly notePointers: Phrases;
  readonly noteAbove: Phrases;
  /** Before a cited work, and what may follow such a word; those that may stand inside a sentence. */
  readonly citeSignals: Words;
  readonly citeQualifiers: Phrases;
  readonly innerSignals: Phrases;
  /** Before the first and the second of two works that are compared. */
  readonly compareSignals: Phrases;
  readonly comparedWith: Phrases;
  /** Verbs and pronouns that commentary has and the titles of works seldom. */
  readonly proseWords: Phrases;
  /** Abbreviations that a full stop ends without ending a sentence, without that stop. */
  readonly abbreviations: Phrases;
  /** Those whose stop stays where it ends a part: of a title, of the name of a container, of a publisher. */
  readonly titleStops: Phrases;
  readonly containerStops: Phrases;
  readonly publisherStops: Phrases;
}

/** Places in works: volume, issue, page. */
export interface LocatorWords {
  /** Abbreviations of "page", without their stop; words that need none. */
  readonly pageAbbreviations: Phrases;
  readonly pageWords: Words;
  /** How many pages a work has: "312 pages". */
  readonly pageCounts: Phrases;
  /** Before the page of an article that a note points to; and after pages that go on. */
  readonly atPage: Phrases;
  readonly andFollowing: Phrases;
  /** Passages that are no pages: "para. 4". */
  readonly passages: Phrases;
  readonly volume: Phrases;
  /** Before a volume where an issue follows. */
  readonly volumeBeforeIssue: Phrases;
  /** How many volumes a work has. */
  readonly volumeCounts: Phrases;
  /** Between the number of a volume and what it is one of. */
  readonly volumeOf: Phrases;
  readonly issue: Phrases;
  /** "C. 12, S. 3": words for a volume, for a year between, and for an issue that are too short to stand alone. */
  readonly shortVolume: Phrases;
  readonly shortYear: Phrases;
  readonly shortIssue: Phrases;
  /** Before the number of a document, and after it. */
  readonly numberMarks: Phrases;
  readonly numberAfter: Phrases;
  /** After the number of an edition; before that; editions in words; remarks behind. */
  readonly edition: Phrases;
  readonly revised: Phrases;
  readonly editionsInWords: Words;
  readonly editionRemarks: Words;
  /** Before the words of a supplement. */
  readonly supplement: Phrases;
}

/** A call number of archives as they write it, with what its groups are. U+E000 stands for what was read before. */
export interface ArchiveForm {
  readonly name: string;
  readonly form: RegExp;
  readonly groups: readonly ("archive" | "location" | "sheet")[];
}

/** Works that are cited: who made them, what they are, where they stand. */
export interface WorkWords {
  /** Before the names of those who edited or translated a work, and after them. */
  readonly editorBefore: Words;
  readonly editorAfter: Words;
  readonly translatorBefore: Words;
  readonly translatorAfter: Words;
  /** The words without which neither is looked for. */
  readonly editorHints: Phrases;
  readonly translatorHints: Phrases;
  /** Before what a work stands in. */
  readonly within: Phrases;
  /** Words of names of conferences, and of what their papers come out in. */
  readonly proceedings: Phrases;
  /** Before the date of a document: "Resolution of 3 May". */
  readonly dated: Phrases;
  /** Kinds of works that stand by themselves in a reference, and the words without which none of them is looked for. */
  readonly thesisGenres: Words;
  readonly reportGenres: Words;
  readonly speechGenres: Words;
  readonly releaseGenres: Words;
  readonly genreHints: Phrases;
  /** After a kind of works that are numbered: "Working Paper Series No. 4". */
  readonly seriesAfterGenre: Phrases;
  /** Titles that only reports have, and those that often are of reports. */
  readonly reportTitles: Phrases;
  readonly reportLike: Phrases;
  /** Where a paper was presented, a speech given; without the first words none is looked for. */
  readonly paperOccasions: Words;
  readonly speechOccasions: Words;
  readonly occasionHints: Phrases;
  readonly interviews: Words;
  /** Words of newspapers and agencies; of journals; of magazines; of blogs. */
  readonly outletWords: Phrases;
  readonly scholarlyWords: Phrases;
  readonly magazineWords: Phrases;
  readonly blogWords: Phrases;
  /** Names of newspapers that begin the name of a journal: "Herald of the Institute". */
  readonly heraldsOf: Phrases;
  /** Words of newspapers that are family names too. */
  readonly outletSurnames: Phrases;
  /** Words that name a site of the net. */
  readonly siteWords: Phrases;
  /** Posts: after the name of a site, or alone; and names of sites in other letters. */
  readonly postKinds: Phrases;
  readonly postWords: Words;
  readonly postHints: Phrases;
  readonly platformNames: Phrases;
  /** Reviews: before what is reviewed, with who wrote that; and in the form of a catalogue. */
  readonly reviewOf: Phrases;
  readonly reviewedBy: Phrases;
  readonly reviewOfBook: Phrases;
  /** The words without which none is looked for. */
  readonly reviewHints: Phrases;
  /** Places of imprints that the gazetteer has not, as they are printed. */
  readonly publishingPlaces: Phrases;
  /** Small words within names of places; names whose second word looks like none. */
  readonly placeParticles: Phrases;
  readonly oddPlaces: Phrases;
  /** Parts of a state after the name of a town, without a stop. */
  readonly regions: Phrases;
  /** What stands before a colon like a place and is none. */
  readonly notPlaces: Phrases;
  /** The day on which a page was read: the words before it, after it, and behind those. */
  readonly accessed: Phrases;
  readonly accessedAfter: Phrases;
  readonly afterAccess: Phrases;
  /** Before an address, or saying that a work is one of the net. */
  readonly online: Phrases;
  readonly media: Words;
  readonly bookNumbers: Phrases;
  readonly unDocument: Phrases;
}

/** Treaties, laws, judgments and papers of states. */
export interface InstrumentWords {
  /** What the titles of treaties, laws and letters begin with, in small letters. */
  readonly treatyOpenings: Words;
  readonly lawOpenings: Words;
  readonly letterOpenings: Words;
  /** What the title of a treaty and of a law must have besides. */
  readonly treatySubjects: Phrases;
  readonly lawSubjects: Phrases;
  /** Between the parties to a case: as such, and within brackets alone. What a case is called. */
  readonly versus: Phrases;
  readonly versusInBrackets: Phrases;
  readonly caseOpenings: Phrases;
  /** What follows the title of an instrument: what was done with it, where it is printed, what a court gave. */
  readonly afterTitle: Phrases;
  readonly gazettes: Phrases;
  readonly courtWords: Phrases;
  /** That it was signed, where, and by whom. */
  readonly signing: Phrases;
  readonly signedAt: Phrases;
  readonly signedBy: Phrases;
  readonly inForce: Phrases;
  /** A law as catalogues name it: its title, what it is, its date, its number. */
  readonly actForms: readonly RegExp[];
  /** Series in which treaties and judgments are printed; those of treaties alone; gazettes with volumes and pages. */
  readonly treatySeries: Words;
  readonly treatySeriesNames: Words;
  readonly gazetteSeries: Words;
  /** Series of books, by the last word of their names. */
  readonly seriesWords: Phrases;
  /** What a court gave, what that is on, and stages of a case. */
  readonly judgments: Phrases;
  readonly judgmentOn: Phrases;
  readonly caseStages: Words;
  /** Telegrams and the like; what stands before such a word; editions of them with volume and number. */
  readonly telegrams: Words;
  readonly telegramHints: Phrases;
  readonly secrecy: Phrases;
  readonly paperEditions: Phrases;
  readonly paperEditionForms: readonly RegExp[];
  /** What titles of pages and papers begin with that hold names of bodies. */
  readonly paperOpenings: Phrases;
  /** Call numbers of archives, and the words without which none is looked for. */
  readonly archiveForms: readonly ArchiveForm[];
  readonly archiveHints: Phrases;
}

/** All that a language tells of documents. */
export interface DocumentWords
  extends DateWords,
    PageWords,
    MailWords,
    NameWords,
    NoteWords,
    LocatorWords,
    WorkWords,
    InstrumentWords {}
