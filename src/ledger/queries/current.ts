import { sql } from "kysely";

/**
 * Documents that were not removed, each with the reading that holds, as tables to select from. Which reading that is stands in a function: of two columns that both must be equal PostgreSQL
 * expects one row of all documents, and would sort them all where an index has them in order.
 */
export const CURRENT = sql`readings join documents on documents.id = readings.document
  and coalesce(documents.reading = readings.id, false) and documents.removed is null`;
