/**
 * All articles of a project: files are found, read by their source, joined
 * with their sidecars, and enriched. One bad file never stops the others.
 */
import { Effect } from "effect"
import { type DetectedLanguages, detectLanguages } from "../articles/detectLanguages.ts"
import { enrich, languageText, roughText } from "../articles/enrich.ts"
import { localAddresses, pictureAddresses } from "../articles/pictures.ts"
import { slugify, stemOf, uniqueSlugs } from "../text/slug.ts"
import type { Article } from "../model/Article.ts"
import { compareFindings, type Finding, finding } from "../model/Finding.ts"
import { pageKey } from "../model/addresses/pageKey.ts"
import type { Site } from "../model/Site.ts"
import { type ArticleFile, readArticleFiles } from "../sources/files/articleFiles.ts"
import { collectComments } from "../sources/comments/collectComments.ts"
import { readCommentFiles } from "../sources/comments/commentFiles.ts"
import { fileNameMetadata } from "../sources/metadata/fileName.ts"
import { focusFindings } from "../sources/pictures/focusFindings.ts"
import { mergeMetadata } from "../sources/metadata/readMetadata.ts"
import type { PageFilesRequest } from "../sources/pages/pageFiles.ts"
import { readPagePictures } from "../sources/pictures/readPagePictures.ts"
import { noPages, type ReadPage, readPages } from "../sources/pages/readPages.ts"
import { readPictures } from "../sources/pictures/readPictures.ts"
import { readSidecar } from "../sources/files/sidecar.ts"
import type { SourceFile } from "../sources/Source.ts"
import type { LocalPicture } from "../model/draft/LocalPicture.ts"
import type { Draft } from "../model/draft/Draft.ts"
import type { CommentSettings } from "../model/settings/CommentSettings.ts"
import type { PageFile } from "../sources/PageFile.ts"

export interface ReadArticle {
  readonly article: Omit<Article, "id">
  /** The id that the author gave; null where the ledger finds or makes one. */
  readonly declaredId: string | null
  readonly draft: boolean
}

export interface ReadArticlesRequest {
  /** Absolute path of the project. */
  readonly root: string
  /** The articles' folder, relative to the project. */
  readonly folder: string
  readonly site: Site
  /** Pattern for the addresses of articles that name none. */
  readonly permalink: string | null
  readonly comments: CommentSettings
  /** Languages that earlier builds found. */
  readonly languages: DetectedLanguages
  /** The pages of a site generator; null where none are read. */
  readonly pages: Omit<PageFilesRequest, "root" | "siteUrl"> | null
}

interface FileDraft {
  readonly draft: Draft
  /** The page that the article was taken from; null for a file of the articles' folder. */
  readonly page: PageFile | null
  readonly comments: ReadonlyArray<SourceFile>
}

/** Sorted by the path of their files. */
export const readArticles = Effect.fn("readArticles")(function* (request: ReadArticlesRequest) {
  const { root, site, permalink } = request
  const { files, findings: fileFindings } = yield* readArticleFiles(root, request.folder, request.pages !== null)
  const reading =
    request.pages === null
      ? noPages
      : yield* readPages({ ...request.pages, root, siteUrl: site.url, timeZone: site.timeZone })
  const findings: Array<Finding> = [...fileFindings, ...reading.findings]
  const report = (more: ReadonlyArray<Finding>): void => {
    for (const one of more) findings.push(one)
  }
  const drafts = [
    ...files.flatMap((file) => draftsOf(file, site, report)),
    ...reading.pages.flatMap((page) => pageDraft(page, site) ?? [])
  ]
  const slugs = uniqueSlugs(drafts.map((one) => slugOf(one, report)))
  const owners = new Map<string, string>()
  const twice: Array<string> = []
  const roughs = drafts.map(({ draft }) => roughText(draft))
  const { detector, languages } = yield* detectLanguages(
    drafts.flatMap(({ draft }, index) =>
      draft.metadata.language === undefined ? languageText(draft, roughs[index] ?? "") : []
    ),
    request.languages
  )
  const articles = yield* Effect.forEach(
    drafts,
    Effect.fnUntraced(function* ({ draft, comments, page }, index) {
      const slug = slugs[index] ?? ""
      const key = draft.metadata.url === undefined || page === null ? null : pageKey(new URL(draft.metadata.url.value))
      if (key !== null && owners.has(key)) {
        twice.push(draft.source)
        return []
      }
      const declared = draft.metadata.images?.value ?? []
      const pictures =
        page === null
          ? yield* readPictures({
              root,
              source: draft.source,
              slug,
              site,
              addresses: localAddresses(draft.body, declared)
            })
          : yield* readPagePictures({ root, page, addresses: pictureAddresses(draft.body, declared) })
      const enriched = enrich({
        draft,
        rough: roughs[index] ?? "",
        site,
        permalink,
        slug,
        detector,
        pictures: known(pictures, draft)
      })
      if (enriched === null) {
        report([emptyFile(draft.source)])
        return []
      }
      const { url, source, title, text } = enriched.article
      if (page === null && !enriched.article.hosted) owners.set(pageKey(new URL(url)), source)
      report(
        [
          enriched.findings,
          pictureFindings(draft, known(pictures, draft)),
          focusFindings(draft),
          text === "" ? [noText(source, title)] : []
        ].flat()
      )
      return [
        {
          read: {
            article: enriched.article,
            declaredId: draft.metadata.id?.value ?? null,
            draft: draft.metadata.draft?.value ?? false
          } satisfies ReadArticle as ReadArticle,
          comments
        }
      ]
    })
  )
  if (twice.length > 0) report([alsoPages(twice)])
  const read = articles.flat()
  const commentFiles = yield* readCommentFiles(root, request.comments)
  const collected = collectComments({
    articles: read.map(({ read: { article, declaredId }, comments }) => ({ ...article, declaredId, beside: comments })),
    files: commentFiles.files,
    timeZone: site.timeZone,
    hide: commentFiles.hide,
    show: request.comments.show
  })
  report([...commentFiles.findings, ...collected.findings])
  return {
    articles: read.map(({ read: { article, ...one } }, index): ReadArticle => ({
      ...one,
      article: { ...article, comments: [...article.comments, ...(collected.comments[index] ?? [])] }
    })),
    pages: reading.pages,
    languages,
    findings: findings.toSorted(compareFindings)
  }
})

type Report = (findings: ReadonlyArray<Finding>) => void

/** What a sidecar says is stronger than what the file says, and its file's name is weakest. */
const draftsOf = (
  { source, file, sidecar, comments }: ArticleFile,
  site: Site,
  report: Report
): ReadonlyArray<FileDraft> => {
  const reading = source.read(file, site)
  const beside = sidecar === null ? { metadata: {}, findings: [] } : readSidecar(sidecar, site.timeZone)
  report([...reading.findings, ...beside.findings])
  return reading.drafts.map((draft) => ({
    draft: {
      ...draft,
      metadata: mergeMetadata(
        beside.metadata,
        mergeMetadata(draft.metadata, fileNameMetadata(file.path, site.timeZone))
      )
    },
    comments,
    page: null
  }))
}

/** Null for a page that is no article. */
const pageDraft = ({ file, draft }: ReadPage, site: Site): FileDraft | null =>
  draft === null
    ? null
    : {
        draft: { ...draft, metadata: mergeMetadata(draft.metadata, fileNameMetadata(file.path, site.timeZone)) },
        comments: [],
        page: file
      }

/** Of a page its whole path, so that no other page ever changes it: many sites have one name in two languages. */
const slugOf = ({ draft: { source, metadata }, page }: FileDraft, report: Report): string => {
  const declared = metadata.slug
  if (page !== null) return slugify(new URL(page.address).pathname.slice(new URL(page.baseUrl).pathname.length))
  if (declared === undefined) return slugify(stemOf(source))
  const written = declared.value.replace(/\/+$/, "").split("/").at(-1) ?? ""
  const slug = slugify(written)
  if (slug !== written) {
    const fix = `Write \`slug: ${slug}\`, or another one of ASCII letters, digits and hyphens.`
    report([
      finding(
        "FF1105",
        declared.place,
        `The slug "${declared.value}" is not safe as the name of a folder; "${slug}" stands in.`,
        fix
      )
    ])
  }
  return slug
}

/** On an HTML page with an address of its own, what is not next to the file is next to that page. */
const known = (
  pictures: ReadonlyMap<string, LocalPicture>,
  { source, metadata }: Draft
): ReadonlyMap<string, LocalPicture> =>
  metadata.url !== undefined && /html?$/i.test(source)
    ? new Map([...pictures].filter(([, picture]) => picture._tag !== "Missing"))
    : pictures

const pictureFindings = (
  { source, metadata }: Draft,
  pictures: ReadonlyMap<string, LocalPicture>
): ReadonlyArray<Finding> =>
  [...pictures].flatMap(([address, picture]) => {
    const declared =
      metadata.images?.value.some((image) => image.address === address) === true ? metadata.images : undefined
    const place = declared?.place ?? { file: source }
    if (picture._tag === "Missing")
      return [
        finding(
          "FF1304",
          place,
          `There is no picture ${address} next to ${source}; the article goes without it.`,
          "Put the file there, or correct the address."
        )
      ]
    return picture._tag === "Unusable"
      ? [
          finding(
            "FF1305",
            place,
            `The picture ${address} cannot be published: ${picture.reason}.`,
            "Save it as PNG, JPEG or WebP inside the project."
          )
        ]
      : []
  })

const alsoPages = (files: ReadonlyArray<string>): Finding =>
  finding(
    "FF1505",
    { file: files[0] ?? "" },
    `${files.length} of the pages ${files.length === 1 ? "shows an article" : "show articles"} of the articles' folder; what the folder says is used.`,
    "Nothing to do: the article is published once, and the page is its page."
  )

const emptyFile = (file: string): Finding =>
  finding(
    "FF1302",
    { file },
    "The file holds no text and no title; there is nothing to publish.",
    "Write the article, or remove the file."
  )

const noText = (file: string, title: string): Finding =>
  finding("FF1301", { file }, `"${title}" has no text.`, `Write the text of the article into ${file}.`)
