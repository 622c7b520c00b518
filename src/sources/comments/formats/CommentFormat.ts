/**
 * What a format of comments is: a pure function from one file to the comments
 * that it holds, in one shape. A format neither makes them safe nor says which
 * article they belong to; it tells what the file says about both.
 */
import type { Root } from "hast"
import type { Result } from "effect"
import type { Person } from "../../../model/Article.ts"
import type { Place } from "../../../model/Finding.ts"
import type { Timestamp } from "../../../model/Timestamp.ts"
import type { Located } from "../../../markup/yaml/Located.ts"
import type { XmlNode } from "../../../markup/xmlRecords.ts"

/** A comment as its file has it. Nothing in it is safe yet. */
export interface FoundComment {
  /** The source's own id, permanent and the same in every file of that source; null where it gives none. */
  readonly id: string | null
  /** Further names by which answers refer to it. */
  readonly names: ReadonlyArray<string>
  /** The names of what it answers; the first that is there counts. */
  readonly answers: ReadonlyArray<string>
  readonly author: Person
  /** What else its author is known by: e-mail address, `@name@server`. Never published. */
  readonly handles: ReadonlyArray<string>
  readonly published: Timestamp
  readonly body: CommentBody
  /** The warning behind which its author put the words; absent without one. */
  readonly warning?: string
  /** Its own address. */
  readonly url: string | null
  /** What it was written about, as far as the file says: addresses first, then slugs or ids. */
  readonly on: { readonly addresses: ReadonlyArray<string>; readonly names: ReadonlyArray<string> }
  readonly file: string
  /** Asked for only where something is wrong, because it may cost a second reading of the file. */
  readonly place: () => Place
}

export type CommentBody =
  /** With `lines`, breaks between its words are meant as breaks. */
  | { readonly _tag: "Html"; readonly html: string; readonly lines?: boolean }
  | { readonly _tag: "Tree"; readonly tree: Root }

/** Why an entry of the file is no comment that can be published. */
export interface Flaw {
  readonly place: Place
  readonly message: string
  readonly fix: string
}

export type Found = Result.Result<FoundComment, Flaw>

export interface FormatReading {
  /** Without what the source itself does not show: spam, private, deleted, not approved. */
  readonly found: ReadonlyArray<Found>
  /** Where the file could not be read to its end; what stood before is complete. */
  readonly brokenOff: { readonly line: number; readonly reason: string } | null
}

export interface FormatRequest {
  /** The file, relative to the project. */
  readonly file: string
  /** Zone of dates that name none. */
  readonly timeZone: string
}

interface Named {
  /** For people, for example `Mastodon context`. */
  readonly name: string
  /** Whether people write it: then each slip is told; of what a program wrote, only how much is unusable. */
  readonly byHand: boolean
  /** Whether it is the export of a whole site, which says of each comment what it was written about. */
  readonly ofSite: boolean
}

/** A format in JSON or YAML. */
export interface DataFormat extends Named {
  readonly kind: "data"
  readonly recognises: (value: unknown) => boolean
  readonly read: (document: Located, request: FormatRequest) => FormatReading
}

/** A format in XML, known by its root element, and by how the document begins. */
export interface XmlFormat extends Named {
  readonly kind: "xml"
  readonly recognises: (root: XmlNode, text: string) => boolean
  readonly read: (text: string, request: FormatRequest) => FormatReading
}

export type CommentFormat = DataFormat | XmlFormat
