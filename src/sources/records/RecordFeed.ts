/**
 * What a program gives fanfare as a source: plain records, each an article
 * with the names of an item of JSON Feed 1.1. Types only.
 */

/**
 * One article as plain data, with the names of an item of JSON Feed 1.1 (jsonfeed.org/version/1.1, "Items"). Every other key
 * is taken as front matter has it, for example `lang`, `draft` or `card`.
 *
 * @example
 * ```ts
 * import { createFanfare, type SourceRecord } from "fanfare"
 *
 * const ferry: SourceRecord = {
 *   id: "ferry",
 *   title: "The ferry sails again",
 *   content_html: "<p>It left at six.</p>",
 *   date_published: new Date("2026-03-02T06:00:00Z"),
 *   tags: ["harbour"]
 * }
 * await using fanfare = await createFanfare({ sources: [[ferry]] })
 * console.log((await fanfare.build()).articles.total)
 * ```
 */
export interface SourceRecord {
  /** Unique in its source, and the same in every build. One that is an IRI is also the permanent id in every feed. */
  readonly id: string | number
  /** Absolute, or relative to the site. Without one, fanfare publishes a page for the article itself. */
  readonly url?: string
  /** The last part of the article's address. Default: made from `id`. */
  readonly slug?: string
  /** Plain text. */
  readonly title?: string
  /** The body; it is made safe before it is published. */
  readonly content_html?: string
  /** The body as plain text, for a record without `content_html`; an empty line parts two paragraphs. */
  readonly content_text?: string
  /** Plain text, one or two sentences. */
  readonly summary?: string
  /** When it was published: RFC 3339, another form that front matter may have, or a `Date`. */
  readonly date_published?: string | Date
  /** When it was last changed. */
  readonly date_modified?: string | Date
  /** Address of its picture. */
  readonly image?: string
  readonly authors?: ReadonlyArray<{ readonly name?: string; readonly url?: string }>
  readonly tags?: ReadonlyArray<string>
  /** BCP 47 tag. */
  readonly language?: string
  readonly [key: string]: unknown
}

/**
 * What a source tells about its records: a record that is new or may have changed, one that is gone, or how far it got.
 *
 * @example
 * ```ts
 * import type { RecordChange } from "fanfare"
 *
 * const told: ReadonlyArray<RecordChange> = [
 *   { id: "ferry", title: "The ferry sails again", content_text: "It left at six." },
 *   { gone: "storm" },
 *   { cursor: "2026-03-02T06:00:00Z" }
 * ]
 * console.log(told.length)
 * ```
 */
export type RecordChange =
  | SourceRecord
  /** The id of a record that is no more. */
  | { readonly gone: string | number }
  /** Where the next build continues: it is handed back as `from`. */
  | { readonly cursor: string }

/**
 * A source with a name, which can tell what changed instead of everything: a database, an API, another program.
 *
 * @example
 * ```ts
 * import { createFanfare, type RecordFeed } from "fanfare"
 *
 * const rows = [{ id: "ferry", title: "The ferry sails again", content_text: "It left at six.", changed: 1 }]
 * const database: RecordFeed = {
 *   name: "database",
 *   changes: async function* (from) {
 *     for (const row of rows) if (row.changed > Number(from ?? 0)) yield row
 *     yield { cursor: String(Math.max(...rows.map(({ changed }) => changed))) }
 *   }
 * }
 * await using fanfare = await createFanfare({ sources: [database] })
 * console.log((await fanfare.build()).articles.total)
 * ```
 */
export interface RecordFeed {
  /** The same in every build; it stands in findings, and its articles belong to it. */
  readonly name: string
  /**
   * Called in every build, at least once. Where `from` is null it tells every record, and those that it leaves out are
   * gone; else only what changed since the cursor that it told last. If it throws, what it told last stays published.
   */
  readonly changes: (
    from: string | null,
    options: {
      /** Aborted when the build needs no more of it. */ readonly signal: AbortSignal
    }
  ) => Iterable<RecordChange> | AsyncIterable<RecordChange>
}
