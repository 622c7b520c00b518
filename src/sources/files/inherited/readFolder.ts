/** Reads the files that speak for all articles of a folder: each once in a run, for as long as it stays what it is. */
import type { Dependency } from "../../../model/Dependency.ts"
import type { DateCustoms } from "../../../model/dates/DateCustoms.ts"
import type { Metadata } from "../../../model/draft/Metadata.ts"
import type { Finding } from "../../../model/Finding.ts"
import type { Disk } from "../../disk.ts"
import { mergeMetadata } from "../../metadata/readMetadata.ts"
import { readSourceText, type SourceText, type UnreadText } from "../../readSourceText.ts"
import { jekyllConfig, readFolderData } from "./folderData.ts"

export interface FolderRequest {
  readonly disk: Disk
  readonly customs: DateCustoms
  readonly article: string
  /** The article's path from the articles' folder. */
  readonly below: string
}

export type FolderRead =
  | {
      readonly _tag: "Read"
      readonly metadata: Metadata
      readonly dependencies: ReadonlyArray<Dependency>
      readonly findings: ReadonlyArray<Finding>
    }
  /** What cannot be read may say that the articles are drafts: what they were before stays. */
  | { readonly _tag: "Unread"; readonly findings: ReadonlyArray<Finding> }

export const readFolder = (files: ReadonlyArray<string>, request: FolderRequest): FolderRead => {
  let metadata: Metadata = {}
  const dependencies: Array<Dependency> = []
  const findings: Array<Finding> = []
  for (const path of files) {
    if (path === jekyllConfig && !request.disk.isThere(path)) {
      dependencies.push(request.disk.absent(path))
      continue
    }
    const read = readOnce(request.disk, path)
    if (read._tag === "Unread") return { _tag: "Unread", findings: [read.finding] }
    const said = readFolderData(read.file, request, request.customs)
    if (said.metadata === null) return { _tag: "Unread", findings: said.findings }
    metadata = mergeMetadata(metadata, said.metadata)
    dependencies.push(read.dependency)
    for (const one of said.findings) findings.push(one)
  }
  // That a folder is public says nothing of an article whose own name says otherwise.
  const { draft, ...others } = metadata
  return {
    _tag: "Read",
    metadata: draft === undefined || draft.value === "" ? others : metadata,
    dependencies,
    findings
  }
}

interface Kept {
  readonly stamp: string
  readonly text: SourceText
}

const kept = new WeakMap<Disk, Map<string, Kept>>()

const readOnce = (disk: Disk, path: string): SourceText | UnreadText => {
  const texts = kept.get(disk) ?? new Map<string, Kept>()
  kept.set(disk, texts)
  const stamp = disk.settled(path)
  const known = texts.get(path)
  if (stamp !== "" && known?.stamp === stamp) return known.text
  const text = readSourceText(disk, path)
  if (text._tag === "Text") texts.set(path, { stamp, text })
  return text
}
