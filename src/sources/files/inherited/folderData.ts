/**
 * What the files of a folder say of every article below it, by the customs of
 * Eleventy (`posts/posts.json`), Hugo (`cascade` in `_index.md`) and Jekyll
 * (`defaults` in `_config.yml`). Only what holds articles back, keeps them out
 * of lists or ends them is taken over.
 */
import type { DateCustoms } from "../../../model/dates/DateCustoms.ts"
import type { Metadata, RawField } from "../../../model/draft/Metadata.ts"
import { type Finding, finding } from "../../../model/Finding.ts"
import type { Problem } from "../../../markup/yaml/Located.ts"
import { isRecord, isReleaseKey } from "../../metadata/fields.ts"
import { jsonFields, type ReadFields, yamlFields } from "../../metadata/languages/fieldLanguages.ts"
import { fieldsOfPage } from "../../metadata/pageGroups.ts"
import { readMetadata } from "../../metadata/readMetadata.ts"
import type { SourceFile } from "../../Source.ts"
import { fieldsOfDataModule } from "../exportedFields.ts"
import { readFrontMatter } from "../frontMatter.ts"
import { doesGlobMatch } from "./pathGlob.ts"

/** Beside the articles' folder, if it is there. */
export const jekyllConfig = "_config.yml"

export interface FolderReading {
  /** Null where it cannot be read. */
  readonly metadata: Pick<Metadata, "draft" | "unlisted" | "expires"> | null
  readonly findings: ReadonlyArray<Finding>
}

/** The files that may speak for an article, the strongest first. `names`: those of the folder that may, `root`: the articles' folder. */
export const folderFiles = (
  name: string,
  { names, root }: { readonly names: ReadonlySet<string>; readonly root: string }
): ReadonlyArray<string> => {
  const folders = name.split("/").slice(0, -1)
  const there = names.size === 0 ? [] : above(name, folders, root).filter((file) => file !== name && names.has(file))
  return folders.some((one) => one.startsWith("_")) ? [...there, jekyllConfig] : there
}

const above = (name: string, folders: ReadonlyArray<string>, root: string): ReadonlyArray<string> => {
  const found = dataOf(name.replace(/\.[^./]+$/, ""))
  const depth = root === "." ? 1 : root.split("/").length
  for (let length = folders.length; length >= depth; length -= 1) {
    const folder = folders.slice(0, length).join("/")
    for (const file of [...dataOf(`${folder}/${folders[length - 1]}`), `${folder}/_index.md`]) found.push(file)
  }
  return found
}

const dataEndings = [".11tydata.js", ".11tydata.mjs", ".11tydata.cjs", ".11tydata.json", ".json"]

const dataOf = (stem: string): Array<string> => dataEndings.map((ending) => `${stem}${ending}`)

/** Whether a file may speak for articles. */
export const isFolderFile = (name: string): boolean => /\.json$|\.11tydata\.[cm]?js$|(?:^|\/)_index\.md$/.test(name)

/** `article`: its path in the project, `below`: from the articles' folder. */
export const readFolderData = (
  file: SourceFile,
  { article, below }: { readonly article: string; readonly below: string },
  customs: DateCustoms
): FolderReading => {
  const { fields, problems } = fieldsFor(file, article, below)
  if (problems.length > 0)
    return {
      metadata: null,
      findings: problems.map(({ place, message, fix }) =>
        finding("FF1101", place, `${message.replace(/\.?$/, ".")} The articles that it speaks for are held back.`, fix)
      )
    }
  const { metadata, findings } = readMetadata(
    fields.flatMap((field) => (isReleaseKey(field.key) ? [field] : fieldsOfPage(field, isReleaseKey))),
    customs
  )
  const { draft, unlisted, expires } = metadata
  return {
    metadata: {
      ...(draft === undefined ? {} : { draft }),
      ...(unlisted === undefined ? {} : { unlisted }),
      ...(expires === undefined ? {} : { expires })
    },
    findings
  }
}

type Fields = Pick<ReadFields, "fields" | "problems">

const nothing: Fields = { fields: [], problems: [] }

const fieldsFor = (file: SourceFile, article: string, below: string): Fields => {
  const { fields, problems } = wholeOf(file)
  if (problems.length > 0) return { fields, problems }
  if (file.path === jekyllConfig) return { fields: fields.flatMap((field) => defaults(field, article)), problems }
  return { fields: isHugo(file) ? fields.flatMap((field) => cascade(field, below)) : fields, problems }
}

const isHugo = ({ path }: SourceFile): boolean => path.endsWith(".md")

/** Of a file that speaks for many articles, all that it says, read once. */
const wholes = new WeakMap<SourceFile, Fields>()

const wholeOf = (file: SourceFile): Fields => {
  const whole = wholes.get(file) ?? readWhole(file)
  wholes.set(file, whole)
  return whole
}

const readWhole = (file: SourceFile): Fields => {
  const { path, text } = file
  // What is wrong elsewhere in the config is Jekyll's to say.
  if (path === jekyllConfig) return /^["']?defaults["']?\s*:/m.test(text) ? yamlFields(text, path, 1, path) : nothing
  if (isHugo(file)) {
    const front = readFrontMatter(file)
    if (front._tag === "Read") return { fields: front.fields, problems: [] }
    return /cascade/i.test(text) ? { fields: [], problems: [mayCascade(path)] } : nothing
  }
  if (path.endsWith("js")) return { fields: fieldsOfDataModule(text, path), problems: [] }
  // A list there is data of another kind.
  return /^\s*\[/.test(text) ? nothing : jsonFields(text, path, 1, "data of the folder")
}

/** What is wrong with the file is said where it is read as an article. */
const mayCascade = (file: string): Problem => ({
  place: { file, line: 1 },
  path: [],
  message: "The front matter cannot be read, and may hold a `cascade` that says `draft: true`.",
  fix: "Correct what is said of this file."
})

/** https://gohugo.io/content-management/front-matter/#cascade-1 */
const cascade = (field: RawField, below: string): ReadonlyArray<RawField> =>
  field.key.toLowerCase() !== "cascade"
    ? []
    : entriesOf(field.value).flatMap(({ value, path }) =>
        isMeant(value["target"] ?? value["_target"], below)
          ? [value, value["params"]].flatMap((group) =>
              fieldsIn(
                group,
                { ...field, from: `cascade in the ${field.from}` },
                group === value ? path : [...path, "params"]
              )
            )
          : []
      )

interface Entry {
  readonly value: Readonly<Record<string, unknown>>
  readonly path: ReadonlyArray<PropertyKey>
}

/** One, or a list of them. */
const entriesOf = (value: unknown): ReadonlyArray<Entry> =>
  Array.isArray(value)
    ? value.flatMap((one, index) => (isRecord(one) ? [{ value: one, path: [index] }] : []))
    : isRecord(value)
      ? [{ value, path: [] }]
      : []

const fieldsIn = (
  value: unknown,
  { from, place }: RawField,
  path: ReadonlyArray<PropertyKey>
): ReadonlyArray<RawField> =>
  isRecord(value)
    ? Object.entries(value).map(([key, one]) => ({
        key,
        value: one,
        from,
        place: (part) => place([...path, key, ...part])
      }))
    : []

/** Whether a cascade speaks for an article in production; what it says of languages and sites is taken as meant. */
const isMeant = (target: unknown, below: string): boolean => {
  if (Array.isArray(target)) return target.some((one) => isMeant(one, below))
  if (!isRecord(target)) return true
  const said = (key: string): string | undefined =>
    typeof target[key] === "string" ? (target[key] as string) : undefined
  const [kind, environment, path] = [said("kind"), said("environment"), said("path")]
  return (
    (kind === undefined || doesGlobMatch(kind, "page")) &&
    (environment === undefined || doesGlobMatch(environment, "production")) &&
    (path === undefined || doesGlobMatch(path.toLowerCase(), pathOfHugo(below)))
  )
}

/** `posts/2026/index.md` is `/posts/2026`, `posts/One.md` is `/posts/one`. */
const pathOfHugo = (below: string): string => `/${below.replace(/(?:\/index)?\.[^/]*$/, "").toLowerCase()}`

/** https://jekyllrb.com/docs/configuration/front-matter-defaults/ */
const defaults = (field: RawField, article: string): ReadonlyArray<RawField> =>
  field.key !== "defaults"
    ? []
    : entriesOf(field.value).flatMap(({ value, path }) =>
        isInScope(value["scope"], article) ? fieldsIn(value["values"], field, [...path, "values"]) : []
      )

const isInScope = (scope: unknown, article: string): boolean => {
  if (!isRecord(scope)) return true
  const path = typeof scope["path"] === "string" ? scope["path"].replace(/^\/|\/$/g, "") : ""
  const type = typeof scope["type"] === "string" ? scope["type"] : ""
  const isThere = path === "" || article.startsWith(`${path}/`) || article === path || doesGlobMatch(path, article)
  return isThere && (type === "" || `/${article}`.includes(`/_${type}/`))
}
