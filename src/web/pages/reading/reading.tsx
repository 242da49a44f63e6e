import { z } from "zod";
import type { Document } from "../../../document/index.js";
import type { DocumentPage } from "../../../dossier/index.js";
import { documentPage } from "../../../entente.js";
import { canDraw } from "../../../intake/index.js";
import type { Remark } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";
import { CLAIM_TYPES } from "../../../vocabulary/index.js";
import { headlineOf } from "../../../words/index.js";
import {
  ClaimCard,
  claimsTable,
  type Desk,
  deskOf,
  JudgeForms,
  KeysHelp,
  NamedActors,
  Outcome,
} from "../../claims/index.js";
import { langOf } from "../../layout/index.js";
import { links, Missing, Moved, page, pathOf, withQuery } from "../../page/index.js";
import { RemarksOf } from "../../remarks/index.js";
import { may } from "../../security/index.js";
import {
  DocumentSummaryShape,
  FactShape,
  JudgementShape,
  KeptClaimShape,
  KeptDocumentShape,
  KinShape,
  LinkShape,
  MentionShape,
  PublisherShape,
  RemarkShape,
  type ShownClaim,
  shownClaim,
} from "../../shapes/index.js";
import type { Tongue } from "../../words/index.js";
import { AboutDocument } from "./about-document.js";
import { EchoOf } from "./echoes.js";
import { Editions, GoneClaims } from "./gone.js";
import { MarkForm } from "./mark-form.js";
import { MendForm, PurgeForm, SaidOfDocument } from "./mend-form.js";
import { NotesUnder, notesOf } from "./notes.js";
import { OwnAddress } from "./own-address.js";
import { partOfClaim, partsOf } from "./parts.js";
import { type Marked, sheetOf } from "./sheet.js";
import { Sheet, type SheetContext, Words } from "./sheet-view.js";

/** What the reading room tells programs: the whole document, whatever part of it is looked at. */
export type ReadingData = Omit<DocumentPage, "claims" | "gone"> & {
  readonly claims: readonly ShownClaim[];
  readonly gone: readonly ShownClaim[];
  readonly remarks: readonly Remark[];
  readonly original: boolean;
  readonly pictures: boolean;
};

const Data = z.strictObject({
  document: KeptDocumentShape,
  publisher: PublisherShape.describe("What its publisher is."),
  links: z.array(LinkShape).describe("Its address and those of its notes."),
  claims: z.array(KeptClaimShape).describe("In the order of the text."),
  facts: z.record(z.string(), FactShape),
  judgements: z.array(JudgementShape),
  kin: z.array(KinShape).describe("Copies and translations of it, but not its editions."),
  later: DocumentSummaryShape.nullable().describe("The edition that took its place; nothing of this one counts then."),
  earlier: z.array(DocumentSummaryShape).describe("Editions whose place it took."),
  gone: z
    .array(KeptClaimShape)
    .describe(
      "Claims that are told no more: what later editions left out, and what persons judged and no reader finds.",
    ),
  echoes: z.array(
    z.strictObject({
      claim: z.string(),
      fact: z.string(),
      manner: MentionShape.shape.manner,
      first: MentionShape,
      from: MentionShape.nullable(),
      stale: z.number().nullable(),
    }),
  ),
  documents: z.record(z.string(), DocumentSummaryShape).describe("Documents that echoes name."),
  remarks: z.array(RemarkShape).describe("Notes, tags and collections that hold."),
  original: z.boolean().describe("Whether the file that it was read from was kept."),
  pictures: z.boolean().describe("Whether pages of that file can be shown as pictures: pages/1.png and on."),
});

const Query = z.looseObject({
  part: z.coerce.number().int().min(1).optional().describe("Which part of a long document; the JSON has all."),
  claim: z.string().optional().describe("Id of the claim to look at."),
  do: z.enum(["judge"]).optional(),
  done: z.string().optional(),
});

/** A document as published, with what was read out of it. */
export const readingPage = page({
  name: "document",
  path: "/documents/:id",
  summary: "A document with its claims, their facts, and what persons said of them.",
  query: Query,
  schema: Data,
  async data({ ledger, params, tongue, query }): Promise<ReadingData> {
    const id = params.id ?? "";
    const found = await documentPage(ledger, id);
    if (found === null) throw new Missing(tongue.words.reading.missing({ id }));
    const remarks = await ledger.remarks.on(id);
    const original = await ledger.originals.has(id);
    const more = { remarks, original, pictures: original && isPaged(found.document.document) && (await canDraw()) };
    const { claim } = query;
    if (claim !== undefined && !found.claims.some((one) => one.claim.id === claim)) {
      const [kept] = await ledger.claims([claim]);
      const [heir] = kept?.heir == null ? [] : await ledger.claims([kept.heir]);
      if (heir !== undefined) throw new Moved(links.document(heir.claim.document, heir.claim.id));
      const shown = found.gone.some((one) => one.claim.id === claim);
      if (kept?.claim.document === id && kept.retired !== null && !shown)
        return readingData({ ...found, gone: [...found.gone, kept] }, more);
    }
    return readingData(found, more);
  },
  tables: {
    claims: ({ claims, facts }, { tongue }) => claimsTable(claims, facts, tongue),
  },
  title: ({ document }, { tongue }) => visible(document.title ?? tongue.words.reading.untitled),
  view(data, visit) {
    const { tongue, query, path } = visit;
    const { reading, claims: say } = tongue.words;
    const { document: kept, claims, facts } = data;
    const { document } = kept;
    if (kept.removed !== null) return <Removed data={data} desk={deskOf(visit)} />;
    const parts = partsOf(document, claims);
    const ofClaim = query.claim === undefined ? -1 : partOfClaim(parts, query.claim);
    const place = ofClaim >= 0 ? ofClaim : Math.min(query.part ?? 1, parts.length) - 1;
    const part = parts[place]!;
    const desk = deskOf(visit, parts.length > 1 ? { part: String(place + 1) } : {});
    const numbered = claims.map((one, i): Marked => ({ number: i + 1, kept: one }));
    const notes = notesOf(document, part, place === parts.length - 1);
    const context: SheetContext = {
      document,
      tongue,
      chosen: query.claim,
      pictures: data.pictures,
      referenceOf: notes.referenceOf,
      sharedOf,
    };
    const stretches = sheetOf(document, numbered, part);
    const titled = stretches.findIndex(({ block }) => block.kind === "title");
    const title = place === 0 && titled >= 0 ? stretches[titled]! : null;
    const rest = title === null ? stretches : stretches.filter((one) => one !== title);
    const judged = claims.filter(({ verdict }) => verdict !== null).length;
    const shared = new Map(
      stretches
        .flatMap(({ pieces }) => pieces)
        .filter(({ claims: over }) => over.length > 1)
        .map(({ claims: over }) => [sharedOf(over), over]),
    );
    return (
      <div class="room" data-island="judging" data-fault={say.judge.noAnswer}>
        <JudgeForms desk={desk} />
        <header class="room-head">
          <p class="overline quiet">
            {[kept.publisher === null ? null : visible(kept.publisher), tongue.date(kept.date)]
              .filter((words) => words !== null && words !== "")
              .join(" · ")}
            {kept.url === null ? null : (
              <>
                {" · "}
                <OwnAddress url={kept.url} />
              </>
            )}
          </p>
          <h1 dir="auto">
            {title === null ? (
              visible(kept.title ?? reading.untitled)
            ) : (
              <Words pieces={title.pieces} context={context} />
            )}
          </h1>
          <p class="quiet small">
            {reading.judged({ judged: tongue.number(judged), all: claims.length })}
            {parts.length > 1
              ? ` · ${reading.partOf({ n: tongue.number(place + 1), all: tongue.number(parts.length) })}`
              : ""}
            {" · "}
            <a href="#about">{reading.about}</a>
          </p>
          <Outcome
            desk={desk}
            judgements={data.judgements}
            claims={claims}
            told={part.claims.map(({ kept: one }) => one)}
          />
          <Legend claims={part.claims} tongue={tongue} />
          <KeysHelp tongue={tongue} />
          <Editions page={data} tongue={tongue} />
        </header>
        <section class="sheet serif" aria-labelledby="text" lang={langOf(document.metadata.language)}>
          <h2 class="unseen" id="text" lang={tongue.code}>
            {reading.text}
          </h2>
          <Sheet stretches={rest} context={context} />
          <NotesUnder notes={notes} document={document} links={data.links} tongue={tongue} />
          <PartLinks path={path} place={place} count={parts.length} tongue={tongue} />
        </section>
        <section class="pane" aria-labelledby="claims" tabindex={0}>
          <h2 id="claims">{reading.claims}</h2>
          {claims.length === 0 ? (
            <p class="quiet">{data.later === null ? reading.noClaims : reading.noneHolds}</p>
          ) : null}
          {claims.length > 0 && part.claims.length === 0 ? <p class="quiet">{reading.noneHere}</p> : null}
          {[...shared].map(([name, over]) => (
            <nav class="card with" id={name} aria-label={reading.shared({ n: over.length })}>
              <p>{reading.shared({ n: over.length })}</p>
              <ul class="plain">
                {[...over]
                  .sort((a, b) => a.number - b.number)
                  .map(({ number, kept: one }) => (
                    <li>
                      <a href={`#${one.claim.id}`}>
                        {tongue.number(number)} {visible(headlineOf(one.claim, tongue.speech))}
                      </a>
                    </li>
                  ))}
              </ul>
            </nav>
          ))}
          {part.claims.map(({ number, kept: one }) => (
            <ClaimCard
              kept={one}
              fact={one.fact === null ? undefined : facts[one.fact]}
              number={number}
              desk={desk}
              judgements={data.judgements}
              after={data.echoes
                .filter(({ claim }) => claim === one.claim.id)
                .map((echo) => <EchoOf echo={echo} documents={data.documents} tongue={tongue} />)}
              beside={
                <>
                  <a href={`#e-${one.claim.id}`} data-words>
                    {say.inTheText}
                  </a>{" "}
                  {data.pictures ? <OnPage kept={one} tongue={tongue} /> : null}
                </>
              }
            />
          ))}
          {data.later === null ? <MarkForm document={document.id} desk={desk} /> : null}
          <GoneClaims page={data} tongue={tongue} />
          {claims.length === 0 ? null : (
            <p class="files">
              <a href={pathOf(path, { kind: "csv", name: "claims" })} download>
                {reading.csv}
              </a>
            </p>
          )}
        </section>
        <AboutDocument page={data} tongue={tongue}>
          {data.original && may(visit.visitor.role, "reviewer") ? (
            <p class="files">
              <a href={links.original(kept.id)} download>
                {reading.original}
              </a>
            </p>
          ) : null}
          <NamedActors claims={claims.map(({ claim }) => claim)} tongue={tongue} />
          <SaidOfDocument page={data} desk={desk} />
          <RemarksOf subject={kept.id} remarks={data.remarks} visit={visit} />
          <MendForm page={data} desk={desk} />
          <PurgeForm page={data} desk={desk} />
        </AboutDocument>
      </div>
    );
  },
});

/** A document that a person took out of the ledger: that it was here, and who said so, but none of its words. */
function Removed({ data, desk }: { readonly data: ReadingData; readonly desk: Desk }) {
  const { reading } = desk.tongue.words;
  const { title, removed } = data.document;
  return (
    <>
      <h1 dir="auto">{visible(title ?? reading.untitled)}</h1>
      <p class="notice">{reading.mend.removed({ when: desk.tongue.instant(removed ?? "") })}</p>
      <SaidOfDocument page={data} desk={desk} />
      <PurgeForm page={data} desk={desk} />
    </>
  );
}

/** Where the words of a claim stand on the page as it was printed. */
function OnPage({ kept: { claim, original }, tongue }: { readonly kept: ShownClaim; readonly tongue: Tongue }) {
  const page = original.evidence.place?.page;
  if (page === undefined) return null;
  return <a href={links.pagePicture(claim.document, page, claim.id)}>{tongue.words.reading.onPage}</a>;
}

/** Whether a document has pages that can be drawn: a PDF. */
const isPaged = ({ blocks }: Pick<Document, "blocks">) => blocks.some(({ place }) => place?.page !== undefined);

const readingData = (
  { claims, gone, ...rest }: DocumentPage,
  more: Pick<ReadingData, "remarks" | "original" | "pictures">,
): ReadingData => ({
  ...rest,
  ...more,
  claims: claims.map(shownClaim),
  gone: gone.map(shownClaim),
});

/** The name of the list of claims that share words: "w-3-4". */
const sharedOf = (over: readonly Marked[]) =>
  `w-${over
    .map(({ number }) => number)
    .sort((a, b) => a - b)
    .join("-")}`;

function PartLinks({
  path,
  place,
  count,
  tongue,
}: {
  readonly path: string;
  readonly place: number;
  readonly count: number;
  readonly tongue: Tongue;
}) {
  const { reading } = tongue.words;
  if (count === 1) return null;
  return (
    <nav class="parts" aria-label={reading.parts}>
      {place === 0 ? null : (
        <a rel="prev" href={withQuery(path, { part: place })}>
          {reading.previous}
        </a>
      )}
      <span class="quiet">{reading.partOf({ n: tongue.number(place + 1), all: tongue.number(count) })}</span>
      {place === count - 1 ? null : (
        <a rel="next" href={withQuery(path, { part: place + 2 })}>
          {reading.next}
        </a>
      )}
    </nav>
  );
}

/** How words are marked, by type: the types of this part, each with how many claims it has. */
function Legend({ claims, tongue }: { readonly claims: readonly Marked[]; readonly tongue: Tongue }) {
  const types = CLAIM_TYPES.flatMap((type) => {
    const count = claims.filter(({ kept }) => kept.claim.type === type).length;
    return count === 0 ? [] : [{ type, count }];
  });
  if (types.length === 0) return null;
  return (
    <ul class="legend plain" aria-label={tongue.words.reading.legend}>
      {types.map(({ type, count }) => (
        <li>
          <span class={`ev t-${type}`}>{tongue.words.claims.types[type]}</span>{" "}
          <span class="quiet">{tongue.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}
