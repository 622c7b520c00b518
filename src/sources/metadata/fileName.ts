/**
 * What the name of a file says by the customs of Jekyll, Hugo, Hexo and Astro: `2026-03-01-name.md`, `name.ar.md`,
 * `_drafts/`, `_name.md`.
 */
import { languageOfStem } from "../../text/slug.ts"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { parseTimestamp } from "../../model/Timestamp.ts"
import { bareWord, draftWords } from "./spellings/heldWords.ts"
import type { Metadata } from "../../model/draft/Metadata.ts"

/** Weaker than anything that the file itself says. */
export const fileNameMetadata = (source: string, { timeZone }: DateCustoms): Metadata => {
  const parts = source.split("/")
  const stem = (parts.at(-1) ?? "").replace(/\.[^.]+$/, "")
  const day = /^(\d{4}-\d{2}-\d{2})-(?=.)/.exec(stem)?.[1]
  const published = day === undefined ? undefined : parseTimestamp(day, timeZone)
  const { language } = languageOfStem(stem)
  const given = <T>(value: T) => ({ value, place: { file: source }, from: "file name" })
  return {
    ...(published === undefined ? {} : { published: given(published) }),
    ...(language === undefined ? {} : { language: given(language) })
  }
}

/** Of drafts in any language, and of what other articles are made of. */
const isUnfinishedFolder = (name: string): boolean =>
  /^(?:_?drafts?|drafts[ ._-].*|.*[ ._-]drafts|_?unpublished|_?wip|_private|_includes|_layouts|_partials?|_templates?|archetypes?)$/i.test(
    name
  ) || isDraftWordOrMany(bareWord(name))

/** `borradores` and `szkice` are more than one. */
const isDraftWordOrMany = (name: string): boolean =>
  [...draftWords].some((word) => name.startsWith(word) && name.length <= word.length + (word.length > 4 ? 2 : 0))

/** Names of files that are held back, and why. Dropbox, Nextcloud and Syncthing keep both files where two people wrote at once. */
const unfinishedNames: ReadonlyArray<readonly [pattern: RegExp, why: string]> = [
  [/^_/, "the `_` at the beginning of its name"],
  [/\.draft\./i, "the `.draft` in its name"],
  [/\.wip\./i, "the `.wip` in its name"],
  [/\.(?:private|unpublished|hidden|secret|bak|orig|old|tmp)\./i, "what its name says of it"],
  [/\.(?:example|sample|template|tpl|dist)\./i, "its name, which is that of a template"],
  [/^[[(]\s*(?:draft|wip)\s*[\])]|(?:^|[ ._-])(?:DRAFT|WIP)[ ._-]/, "the mark of a draft in its name"],
  [/\bconflicted copy\b|\.sync-conflict-\d/i, "its name, which is that of a copy in conflict"]
]

/**
 * Held back by its name, unless the file says otherwise: in a folder of drafts or parts, a part or draft itself, a copy
 * in conflict. `below`: the path from the articles' folder.
 */
export const heldByName = (source: string, below: string): Pick<Metadata, "draft"> => {
  const folders = below.split("/")
  const name = folders.pop() ?? ""
  const folder = folders.find(isUnfinishedFolder)
  const why =
    folder === undefined ? unfinishedNames.find(([pattern]) => pattern.test(name))?.[1] : `the folder \`${folder}\``
  return why === undefined ? {} : { draft: { value: why, place: { file: source }, from: "file name" } }
}
