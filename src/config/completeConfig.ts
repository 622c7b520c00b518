/** A config that was found and decoded, completed with defaults. Pure. */
import type { CardName } from "../model/Card.ts"
import { asciiAddress, withAscii } from "../model/addresses/asciiAddress.ts"
import { directionOf } from "../model/language.ts"
import { digestOf } from "../model/Digest.ts"
import type { Config } from "./Config.ts"
import { extensionsOf } from "./feeds/extensionFields.ts"
import { noteNames } from "../model/draft/noteTitle.ts"
import type { LabelChoice } from "../model/Labels.ts"
import { readLanguage } from "../model/languages/languageTag.ts"
import type { Finding } from "../model/Finding.ts"
import type { Settings } from "../model/settings/Settings.ts"
import type { Site } from "../model/Site.ts"
import type { CardSettings, OwnFont, SectionLook } from "../model/settings/CardSettings.ts"
import type { PageSettings } from "../model/settings/PageSettings.ts"
import type { ProgramSource } from "../model/settings/SourceSettings.ts"
import { menuSettings } from "./schema/MenuConfig.ts"
import { sourceSettings } from "./NamedSource.ts"
import { namedOut } from "./namedOut.ts"

const siteLanguage = (written = "en"): string => {
  const read = readLanguage(written)
  return read._tag === "Unknown" ? "en" : read.tag
}

/** `root` is the absolute path of the folder that holds the config. */
export const completeConfig = (
  root: string,
  config: Config,
  words: LabelChoice,
  findings: ReadonlyArray<Finding> = []
): Settings => {
  const { site } = config
  const language = siteLanguage(site.language)
  const programs = (config.sources ?? []).filter(({ changes }) => changes !== undefined)
  return {
    root,
    site: {
      url: folderUrl(site.url),
      ...(site.home === undefined ? {} : { home: asciiAddress(site.home) }),
      ...(site.publisher === "person" ? { isPerson: true } : {}),
      title: site.title,
      description: site.description ?? site.title,
      language,
      direction: site.direction ?? directionOf(language),
      timeZone: site.timeZone ?? "UTC",
      ...(site.author === undefined
        ? {}
        : { author: typeof site.author === "string" ? { name: site.author } : withAscii(site.author) }),
      ...(site.copyright === undefined ? {} : { copyright: site.copyright }),
      accent: site.accent ?? "#0b5c6b",
      ...(site.accent === undefined ? { isAccentDefault: true } : {}),
      ...logoSettings(site.logo),
      ...(site.icon === undefined ? {} : { icon: asciiAddress(site.icon) }),
      ...(config.hub === undefined ? {} : { hub: asciiAddress(config.hub) }),
      ...(config.comments?.reply?.webmention === undefined
        ? {}
        : { webmention: asciiAddress(config.comments.reply.webmention) }),
      ...feedExtensions(config),
      accounts: site.accounts ?? {},
      ...rights(config.pictures)
    },
    folders: {
      articles: config.articles ?? "articles",
      feeds: config.feeds ?? "feeds",
      out: namedOut(config)
    },
    pages: pageSettings(config.pages),
    inject: (config.inject ?? false) !== false,
    ...(typeof config.inject === "object" ? { addPlaces: config.inject.addPlaces } : {}),
    ...(config.menu === undefined ? {} : { menu: menuSettings(config.menu, folderUrl(site.url)) }),
    permalink: config.permalink ?? null,
    undated: config.undated ?? "hold",
    theme: config.theme ?? "light",
    cards: config.cards === false ? null : cardSettings(config.cards),
    pictures: { keepCredit: config.pictures?.keepCredit ?? false },
    sources: (config.sources ?? []).flatMap(sourceSettings),
    ...(programs.length === 0 ? {} : { programs: programs as unknown as ReadonlyArray<ProgramSource> }),
    ...(config.allowHosts === undefined ? {} : { allowHosts: config.allowHosts }),
    digest: digestOf(config),
    ...(findings.length === 0 ? {} : { findings }),
    share: {
      networks: config.share?.networks ?? [],
      hashtags: config.share?.hashtags ?? [],
      instances: config.share?.instances ?? {},
      retired: config.share?.retired ?? "omit",
      ...(config.share?.previews === "all" ? { areAllPreviews: true } : {}),
      pinterest: config.share?.pinterest ?? {},
      ...(config.share?.googlePlus === undefined ? {} : { googlePlus: config.share.googlePlus })
    },
    comments: {
      files: [config.comments?.files ?? []].flat(),
      hide: config.comments?.hide ?? [],
      hideFile: config.comments?.hideFile ?? null,
      show: config.comments?.show ?? null
    },
    bar: {
      names: config.share?.names ?? "visible",
      script: config.share?.script ?? false
    },
    reply: {
      form: config.comments?.reply?.form ?? "#comment-form",
      ...(config.comments?.reply?.email === undefined ? {} : { email: config.comments.reply.email }),
      webmention: config.comments?.reply?.webmention ?? null
    },
    widgets: {
      latestNews: {
        feed: config.widgets?.latestNews?.feed ?? null,
        limit: config.widgets?.latestNews?.limit ?? defaultItems
      },
      latestComments: { limit: config.widgets?.latestComments?.limit ?? defaultItems },
      onArticles: config.widgets?.onArticles ?? false
    },
    notes: digestOf(Object.entries(config.labels ?? {}).map(([key, said]) => [key, notesIn(key, said)])),
    words
  }
}

const feedExtensions = (config: Config): Pick<Site, "extensions"> => {
  const extensions = extensionsOf(config)
  return Object.keys(extensions).length === 0 ? {} : { extensions }
}

/** Of labels everywhere, or of one language. */
const notesIn = (key: string, said: string | Readonly<Record<string, string>>): ReadonlyArray<string> =>
  typeof said === "string"
    ? noteNames.some((name) => name === key)
      ? [said]
      : []
    : noteNames.map((name) => said[name] ?? "")

/** How many items a widget holds unless the config says so. */
const defaultItems = 10
const pageSettings = (pages: Config["pages"]): PageSettings | null => {
  if (pages === undefined) return null
  const { files, url = null } =
    typeof pages === "string" || Array.isArray(pages) ? { files: pages } : (pages as LongPages)
  return { files: typeof files === "string" ? [files] : files, url: url === null ? null : folderUrl(url) }
}

/** Pages are light, and show the logo about as wide as high. */
const logoSettings = (logo: Config["site"]["logo"]): Pick<Settings["site"], "logo" | "logos"> => {
  if (logo === undefined || typeof logo === "string") return logo === undefined ? {} : { logo }
  const main = logo.square ?? logo.light ?? logo.wide ?? logo.dark
  return main === undefined ? {} : { logo: main, logos: logo }
}

type LongPages = Exclude<NonNullable<Config["pages"]>, string | ReadonlyArray<string>>

/** As `URL` writes every address below it, so that they begin with it: the host in ASCII and small letters, the path encoded. */
const folderUrl = (written: string): string => new URL(written).href.replace(/\/*$/, "/")

const ownFont = (written: FontEntry): OwnFont => {
  const {
    file,
    languages = null,
    scripts = null,
    weight = null,
    style = null
  } = typeof written === "string" ? { file: written } : written
  return { file, languages, scripts, weight, style }
}

type FontEntry = NonNullable<Exclude<Config["cards"], false | undefined>["fonts"]>[number]

const cardSettings = ({
  template = {},
  sizes = [],
  fonts = [],
  photos = true,
  small = false,
  column,
  sections,
  image,
  carousel,
  portraits
}: Exclude<Config["cards"], false> = {}): CardSettings => ({
  template:
    typeof template === "string"
      ? ({ og: template, pin: template, square: template, portrait: template, story: template } satisfies Record<
          CardName,
          string
        >)
      : template,
  sizes: [...new Set(sizes)],
  fonts: [...new Map(fonts.map((font) => [JSON.stringify(font), ownFont(font)])).values()],
  photos,
  small,
  ...(column === undefined ? {} : { column }),
  ...(sections === undefined ? {} : { sections: sectionLooks(sections) }),
  ...(image === undefined ? {} : { image: typeof image === "string" ? { file: image } : image }),
  ...(carousel === undefined ? {} : { carousel }),
  ...(portraits === undefined ? {} : { portraits })
})

const rights = ({ license, acquireLicensePage }: NonNullable<Config["pictures"]> = {}): Pick<Site, "rights"> =>
  license === undefined && acquireLicensePage === undefined
    ? {}
    : {
        rights: {
          ...(license === undefined ? {} : { license }),
          ...(acquireLicensePage === undefined ? {} : { acquireLicensePage })
        }
      }
const sectionLooks = (
  sections: Readonly<Record<string, string | SectionLook>>
): NonNullable<CardSettings["sections"]> =>
  Object.fromEntries(
    Object.entries(sections).map(([name, look]) => [
      name.trim().toLowerCase(),
      typeof look === "string" ? { accent: look } : look
    ])
  )
