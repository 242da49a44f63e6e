import { noteRemarks } from "./note-remarks.js";
import { refusePartial } from "./partial.js";
import { type PlacedRemark, remarksUnder } from "./placed-remarks.js";
import type { Access } from "./provenance.js";
import { allRemarks, type RemarkGroup, remarkGroups, remarksOn, remarksOnClaims } from "./queries/index.js";
import { type Remark, standingRemarks } from "./remark.js";

/** Notes, tags and collections that persons put on facts, documents and pairs. Nothing here changes a claim or a fact. Throws LedgerError. */
export class Remarks {
  constructor(private readonly access: Access) {}

  /** Writes down what persons say, on the disk when this returns. */
  add(remarks: readonly Remark[]): Promise<void> {
    return this.access.write(async (tx, engine) => {
      await refusePartial(tx);
      await noteRemarks(engine, tx, remarks);
    });
  }

  /** All remarks, those too that were taken back, by id. */
  all(): Promise<Remark[]> {
    return this.access.ask(allRemarks);
  }

  /** All that hold, by instant and id. */
  standing(): Promise<Remark[]> {
    return this.access.ask(async (tx) => standingRemarks(await allRemarks(tx)));
  }

  /** What holds on a document, or on a pair (see pairSubject), by instant. */
  on(subject: string): Promise<Remark[]> {
    return this.access.ask((tx) => remarksOn(tx, subject));
  }

  /** What holds on the fact of these claims, whatever id it had when it was said. */
  onFact(claims: readonly string[]): Promise<Remark[]> {
    return this.access.ask((tx, engine) => remarksOnClaims(engine, tx, claims));
  }

  /** Tags and collections, by name. */
  groups(): Promise<RemarkGroup[]> {
    return this.access.ask(remarkGroups);
  }

  /** What has a tag, or is in a collection. */
  under(what: "tag" | "collection", name: string): Promise<PlacedRemark[]> {
    return this.access.ask((tx, engine) => remarksUnder(engine, tx, what, [name]));
  }
}
