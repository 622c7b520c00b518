/** Inputs that cannot be read, or that are gone all at once: what it touches keeps its last published state, exit 3. */
import { chmodSync, readdirSync, utimesSync } from "node:fs"
import { asNobody } from "../concurrent/settings.ts"
import { moment } from "../harness/fanfare.ts"
import type { ReadFault } from "../harness/injector.ts"
import type { Project } from "../harness/project.ts"
import { generatedSite, newsroomSite, type Site } from "../site/sites.ts"

export interface InputFailure {
  readonly name: string
  readonly site: Site
  /** Makes the failure in a folder that is published. */
  readonly prepare?: (project: Project) => void
  readonly readFault?: ReadFault
  /** Run as a user who is not root, whom rights stop. */
  readonly isAsNobody?: boolean
  readonly epoch?: number
  /** The right exit codes; 3 where none are named. */
  readonly exits?: ReadonlyArray<number>
  /** With `--accept-shrink` it is what was meant. */
  readonly mayBeAccepted?: boolean
  readonly concerned?: Concerned
}

/** What must not change, even when something else does. */
interface Concerned {
  /** Stands in the paths of its files. */
  readonly paths: string
  /** Stands in the feed, if it did before. */
  readonly title: string
}

/** A file that has another time is read again. */
const touch =
  (...paths: ReadonlyArray<string>) =>
  (project: Project): void => {
    for (const path of paths) utimesSync(project.at(path), 1_779_000_000, 1_779_000_000)
  }

const unreadable = (
  what: string,
  path: string,
  concerned?: Concerned,
  site: Site = newsroomSite
): ReadonlyArray<InputFailure> =>
  (["EIO", "EMFILE", "EACCES"] as const).map((mode) => ({
    name: `${mode} on ${what}`,
    site,
    prepare: touch(path),
    readFault: { mode, files: [`/${path}`] },
    ...(concerned === undefined ? {} : { concerned })
  }))

const story = (name: string, title: string): Concerned => ({ paths: `/articles/${name}/`, title })

const articlesOf = (project: Project): ReadonlyArray<string> =>
  readdirSync(project.at("articles")).filter((name) => /\.(?:md|txt|html)$/.test(name))

const chmod =
  (mode: number, ...paths: ReadonlyArray<string>) =>
  (project: Project): void => {
    for (const path of paths) chmodSync(project.at(path), mode)
  }

const day = 86_400

export const inputFailures: ReadonlyArray<InputFailure> = [
  ...unreadable("an article", "articles/story-3.md", story("story-3", "Story 3 from")),
  ...unreadable("a sidecar", "articles/text-1.meta.yaml", story("text-1", "A plain story 1")),
  ...unreadable("a photo", "articles/photo-19.png", story("photo-19", "Story 19 from")),
  ...unreadable("a file of comments", "articles/story-1.comments.yaml", story("story-1", "Story 1 from")),
  ...unreadable("a feed's definition", "feeds/harbour.yaml"),
  ...unreadable("the logo", "logo.svg"),
  ...unreadable("the folder of articles", "articles"),
  ...unreadable("the folder of feeds", "feeds"),
  ...unreadable("a page", "dist/posts/9/index.html", { paths: "/posts/9/", title: "Generated story 9" }, generatedSite),
  {
    name: "EIO on the ledger",
    site: newsroomSite,
    readFault: { mode: "EIO", files: ["/fanfare.ledger.jsonl"] },
    exits: [3, 4]
  },
  {
    name: "an article without rights",
    site: newsroomSite,
    isAsNobody: true,
    prepare: chmod(0o000, "articles/story-3.md"),
    concerned: story("story-3", "Story 3 from")
  },
  {
    name: "all articles without rights",
    site: newsroomSite,
    isAsNobody: true,
    prepare: (project) => chmod(0o000, ...articlesOf(project).map((name) => `articles/${name}`))(project)
  },
  {
    name: "the folder of articles without rights",
    site: newsroomSite,
    isAsNobody: true,
    prepare: chmod(0o000, "articles")
  },
  { name: "the folder of feeds without rights", site: newsroomSite, isAsNobody: true, prepare: chmod(0o000, "feeds") },
  {
    name: "the folder of articles emptied",
    site: newsroomSite,
    prepare: (project) => articlesOf(project).forEach((name) => project.remove(`articles/${name}`)),
    mayBeAccepted: true
  },
  {
    name: "the folder of articles gone",
    site: newsroomSite,
    prepare: (project) => project.remove("articles"),
    exits: [2, 3]
  },
  {
    name: "more than half of the articles gone",
    site: newsroomSite,
    prepare: (project) =>
      articlesOf(project)
        .slice(0, 20)
        .forEach((name) => project.remove(`articles/${name}`)),
    mayBeAccepted: true
  },
  {
    name: "all pages gone",
    site: generatedSite,
    prepare: (project) => project.remove("dist/posts"),
    mayBeAccepted: true
  },
  { name: "a clock of 1970", site: newsroomSite, epoch: 0, mayBeAccepted: true },
  { name: "a clock before the newest date", site: newsroomSite, epoch: moment - 50 * day, mayBeAccepted: true }
]

/** A small edit that is right: it must be published whatever else cannot be read. */
export const rightEdit = (project: Project, site: Site): string => {
  if (site === newsroomSite) project.replace("articles/story-2.md", /^title: .*$/m, "title: News that is read")
  else project.replace("dist/posts/2/index.html", /Generated story 2/g, "News that is read")
  return "News that is read"
}

export const nobody = asNobody
