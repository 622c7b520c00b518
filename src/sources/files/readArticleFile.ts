/** One article's file with its sidecar, as a source tells of it. */
import type { Dependency } from "../../model/Dependency.ts"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { IsShared } from "../../model/draft/PageHead.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { slugify, stemOf, withoutPageEnding } from "../../text/slug.ts"
import type { Disk } from "../disk.ts"
import { fileNameMetadata, heldByName } from "../metadata/fileName.ts"
import { mergeMetadata } from "../metadata/readMetadata.ts"
import { readSourceText, type SourceText } from "../readSourceText.ts"
import type { ReadDraft, SourceEvent } from "../SourceEvent.ts"
import type { FoundArticle } from "./foundArticles.ts"
import { readFolder } from "./inherited/readFolder.ts"
import { readSidecar, type SidecarReading } from "./sidecar.ts"

export interface FileCustoms {
  /** The articles' folder, relative to the project. */
  readonly folder: string
  readonly customs: DateCustoms
}

/** What is read is told as `Draft`, what cannot be read as `Unread`. */
export const readArticleFile = (
  { name, source, sidecar, folderData }: Omit<FoundArticle, "comments">,
  { disk, folder, customs, isShared }: FileCustoms & { readonly disk: Disk; readonly isShared: IsShared }
): SourceEvent => {
  const byName = { ...fileNameMetadata(name, customs), ...heldByName(name, belowFolder(name, folder)) }
  const file = readSourceText(disk, name)
  if (file._tag === "Unread") return { _tag: "Unread", unit: name, findings: [file.finding] }
  const beside = sidecar === null ? null : readSourceText(disk, sidecar)
  if (beside?._tag === "Unread") return { _tag: "Unread", unit: name, findings: [beside.finding] }
  const said: SidecarReading = beside === null ? { metadata: {}, findings: [] } : readSidecar(beside.file, customs)
  const { metadata: stronger } = said
  const around = readFolder(folderData, { disk, customs, article: name, below: belowFolder(name, folder) })
  if (around._tag === "Unread") return { _tag: "Unread", unit: name, findings: around.findings }
  const wall = stronger?.paywall
  const reading = source.read(file.file, { ...customs, ...(wall === undefined ? {} : { wall }), isShared })
  const findings: Array<Finding> = [
    ...file.findings,
    ...(beside?.findings ?? []),
    ...reading.findings,
    ...said.findings,
    ...around.findings
  ]
  // What is not understood may say that the article is a draft: what it was before stays.
  if (reading.drafts.length === 0 || stronger === null) return { _tag: "Unread", unit: name, findings }
  const drafts = reading.drafts.map((one, index): ReadDraft => {
    // What a sidecar says is stronger than what the file says; weaker is what its folder says, and its name is weakest.
    const metadata = mergeMetadata(stronger, mergeMetadata(one.metadata, mergeMetadata(around.metadata, byName)))
    const draft = { ...one, metadata }
    return { key: index === 0 ? name : `${name}#${index}`, draft, wanted: wantedSlug(draft, findings), page: null }
  })
  const head = reading.drafts[0]?.head
  const deps = [...dependenciesOf(file, beside), ...around.dependencies]
  const info = besidesOf({ sidecar, folderData })
  return { _tag: "Draft", unit: name, deps, info, ...(head === undefined ? {} : { head }), drafts, findings }
}

/** Where another file comes to speak for an article, or one goes, it is read anew. */
export const besidesOf = ({ sidecar, folderData }: Pick<FoundArticle, "sidecar" | "folderData">): string =>
  [sidecar ?? "", ...folderData].join("\n")

const belowFolder = (name: string, folder: string): string =>
  name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name

const dependenciesOf = (file: SourceText, beside: SourceText | null): ReadonlyArray<Dependency> =>
  beside === null ? [file.dependency] : [file.dependency, beside.dependency]

const wantedSlug = ({ source, metadata }: ReadDraft["draft"], findings: Array<Finding>): string => {
  const declared = metadata.slug
  if (declared === undefined) return slugify(stemOf(source))
  const written = declared.value.replace(/\/+$/, "").split("/").at(-1) ?? ""
  const slug = slugify(withoutPageEnding(written))
  if (slug !== written)
    findings.push(
      finding(
        "FF1105",
        declared.place,
        `The slug "${declared.value}" is not safe as the name of a folder; "${slug}" stands in.`,
        `Write \`slug: ${slug}\`, or another one of ASCII letters, digits and hyphens.`
      )
    )
  return slug
}
