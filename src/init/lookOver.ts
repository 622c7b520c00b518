/** Looks a folder over: which generator builds the site, where it is served, what is there already. Writes and runs nothing. */
import { basename } from "node:path"
import { configNames } from "../config/configNames.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { readLanguage } from "../model/languages/languageTag.ts"
import { accountsOf } from "./facts/accounts.ts"
import { cnameOf } from "../generators/files/cname.ts"
import { feedsOf, homesOfFeeds } from "./facts/feeds.ts"
import { doubtOf, homeAddress } from "./facts/homeAddress.ts"
import { workflowsOf } from "./facts/workflows.ts"
import { packageManagerOf } from "./facts/packageManager.ts"
import { type PageFacts, readPage } from "./facts/pageFacts.ts"
import { findPlain } from "./facts/plainSite.ts"
import { homepageOf, packageTitle } from "./facts/project.ts"
import { hostsOf } from "../generators/code/hostsOf.ts"
import { readProject } from "../generators/readProject.ts"
import { repositoryOf } from "./facts/repository.ts"
import type { Folder } from "../generators/Folder.ts"
import { openFolder } from "../generators/Folder.ts"
import { told } from "../generators/Generator.ts"
import { findGenerators } from "../generators/index.ts"
import type { GeneratorName, GeneratorSite, Told } from "../generators/GeneratorSite.ts"
import type { Survey } from "./Survey.ts"

export interface Wishes {
  /** What the user says builds the site; null to find out. */
  readonly generator: GeneratorName | "none" | null
  readonly url: string | null
  readonly title: string | null
}

export const lookOver = (root: string, wishes: Wishes): Survey => {
  const folder = openFolder(root)
  const project = readProject(folder)
  const found = findGenerators(folder, project)
  const generator = chosen(found, wishes.generator)
  const plain = findPlain(folder)
  const output = generator?.output ?? (plain.served === null ? null : plain.served)
  const front = output === null ? null : readPage(folder, output === "." ? "index.html" : `${output}/index.html`)
  const frontFile = output === null ? "" : output === "." ? "index.html" : `${output}/index.html`
  const said = [
    ...(generator?.addresses ?? []),
    ...cnameOf(folder, output),
    ...(front?.url === null || front === null ? [] : told(front.url, frontFile)),
    ...plain.addresses,
    ...homesOfFeeds(folder, output, front?.feeds ?? []),
    ...told(homepageOf(project), "package.json")
  ]
  const asked = wishes.url === null ? null : homeAddress([{ value: wishes.url, from: "--url" }], null)
  const home = asked ?? homeAddress(said, generator?.base ?? null)
  const repository = repositoryOf(root)
  const languages = languagesOf([...(generator?.languages ?? plain.languages), front?.language ?? ""])
  return {
    root,
    existing: configNames.find((name) => folder.isFile(name)) ?? null,
    generator,
    others: found.filter((one) => one !== generator).map(({ name }) => name),
    plain,
    home,
    title: titleOf({
      wishes,
      generator,
      plain: plain.titles,
      front,
      frontFile,
      name: packageTitle(project),
      home,
      root
    }),
    languages,
    feeds: feedsOf(folder, {
      output,
      linked: front?.feeds ?? [],
      written: generator?.feeds ?? [],
      home: home?.value ?? null
    }),
    accounts: accountsOf([...(front?.me ?? []), ...(generator === null ? [] : templateLinks(folder))]),
    packages: packageManagerOf(root, repository?.root ?? root),
    hasPackage: folder.isFile("package.json"),
    hosts: hostsOf(folder),
    workflows: workflowsOf(openFolder(repository?.root ?? root)),
    repository,
    findings: [
      ...(generator?.findings ?? []),
      ...findingsOf(home, plain.loose, generator),
      ...(generator === null && wishes.generator === null ? unknownBuild(project.scripts["build"], plain) : [])
    ]
  }
}

const chosen = (found: ReadonlyArray<GeneratorSite>, wish: Wishes["generator"]): GeneratorSite | null =>
  wish === "none" ? null : ((wish === null ? found[0] : found.find(({ generator }) => generator === wish)) ?? null)

interface TitleRequest {
  readonly wishes: Wishes
  readonly generator: GeneratorSite | null
  readonly plain: ReadonlyArray<Told>
  readonly front: PageFacts | null
  readonly frontFile: string
  readonly name: string | null
  readonly home: Told | null
  readonly root: string
}

const titleOf = ({ wishes, generator, plain, front, frontFile, name, home, root }: TitleRequest): Told => {
  const known: ReadonlyArray<Told> = [
    ...told(wishes.title, "--title"),
    ...(generator?.titles ?? []),
    ...plain,
    ...(front === null ? [] : told(front.title, frontFile)),
    ...told(name, "package.json"),
    ...(home === null ? [] : [{ value: new URL(home.value).hostname.replace(/^www\./, ""), from: "the address" }])
  ]
  return known[0] ?? { value: basename(root) || "News", from: "the folder" }
}

const languagesOf = (written: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(
    written.flatMap((one) => {
      const read = readLanguage(one)
      return read._tag === "Unknown" ? [] : [read.tag]
    })
  )
]

/** Where templates keep the head of a page. */
const templateFolders = [
  "",
  "_includes/",
  "_layouts/",
  "src/_includes/",
  "src/_includes/layouts/",
  "_includes/layouts/",
  "src/layouts/",
  "src/components/",
  "layouts/partials/",
  "layouts/_default/",
  "layouts/"
]

const templateLinks = (folder: Folder): ReadonlyArray<string> =>
  templateFolders.flatMap((place) =>
    folder
      .names(place === "" ? "." : place)
      .filter((name) => /\.(?:html|njk|liquid|astro|hbs|ejs|pug)$/.test(name))
      .slice(0, 60)
      .flatMap((name) =>
        Array.from((folder.read(place + name) ?? "").matchAll(/<(?:a|link)\b[^>]*>/gi), ([tag]) =>
          /\brel\s*=\s*["']?[^"'>]*\bme\b/i.test(tag) ? (/\bhref\s*=\s*["']([^"']+)["']/i.exec(tag)?.[1] ?? "") : ""
        )
      )
  )

const findingsOf = (home: Told | null, loose: number, generator: GeneratorSite | null): ReadonlyArray<Finding> => {
  const doubt = home === null ? undefined : doubtOf(home.value)
  return [
    ...(home === null
      ? [
          finding(
            "FF2104",
            {},
            "Nothing here says where the site is published.",
            "Give the address with --url, or write it as `site.url` into fanfare.config.yaml before the first build."
          )
        ]
      : []),
    ...(home === null || doubt === undefined
      ? []
      : [
          finding(
            "FF2105",
            home.from.startsWith("--") ? {} : { file: home.from },
            `The address ${home.value} is ${doubt}.`,
            "Set the real one there and in fanfare.config.yaml before you publish; in CI it is refused."
          )
        ]),
    ...(generator === null && loose > 0
      ? [
          finding(
            "FF2106",
            {},
            `${loose} ${loose === 1 ? "article lies" : "articles lie"} in the project's own folder, where fanfare does not look for them.`,
            "Move them into a folder, for example articles/, and name it as `articles:` if it is another."
          )
        ]
      : [])
  ]
}

/** Programs that make no pages of texts. */
const makesNoPages =
  /\bfanfare\b|^\s*(?:echo|true|exit|tsc|tsup|tsdown|rollup|rolldown|esbuild|webpack|babel|swc|sass|postcss|tailwindcss|eslint|prettier)\b/

const unknownBuild = (build: string | undefined, { articles, isBuilt }: Survey["plain"]): ReadonlyArray<Finding> =>
  build === undefined || articles === null || isBuilt || makesNoPages.test(build)
    ? []
    : [
        finding(
          "FF2110",
          { file: "package.json" },
          `The script "build" runs \`${build}\`, which fanfare does not know, and no pages that it makes are here.`,
          `If it makes pages of the texts in ${articles}/, run it once, then \`fanfare init\` in place of this: fanfare then reads and fills those pages.`
        )
      ]

/** Sites in folders below, of which one may be meant: their folders and names. */
export const sitesBelow = (root: string): ReadonlyArray<{ readonly folder: string; readonly name: string }> => {
  const top = openFolder(root)
  const candidates = ["", "apps/", "packages/", "sites/"].flatMap((place) =>
    top
      .names(place === "" ? "." : place)
      .filter((name) => name.endsWith("/") && !name.startsWith(".") && name !== "node_modules/")
      .map((name) => `${place}${name}`.slice(0, -1))
  )
  return candidates.flatMap((path) => {
    const folder = openFolder(`${root}/${path}`)
    const [first] = findGenerators(folder, readProject(folder)).filter(({ config }) => config !== null)
    return first === undefined ? [] : [{ folder: path, name: first.name }]
  })
}
