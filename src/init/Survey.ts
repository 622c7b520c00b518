/** What was found in a folder. Types only; paths are relative to it, with forward slashes. */
import type { BuildHost } from "../generators/code/hostsOf.ts"
import type { GeneratorSite, Told } from "../generators/GeneratorSite.ts"
import type { Finding } from "../model/Finding.ts"

/** What there is to publish where no generator is. */
export interface PlainSite {
  /** Folder of articles; null without any. */
  readonly articles: string | null
  /** Articles that lie in the folder itself. */
  readonly loose: number
  readonly exports: ReadonlyArray<string>
  /** Pattern of HTML pages; null without any. */
  readonly pages: string | null
  /** Folder that is a site of HTML pages, `.` for this one; null where pages are only kept. */
  readonly served: string | null
  /** Whether a program that is not known makes those pages of texts beside them. */
  readonly isBuilt: boolean
  readonly count: number
  readonly addresses: ReadonlyArray<Told>
  readonly titles: ReadonlyArray<Told>
  readonly languages: ReadonlyArray<string>
}

export interface PackageManager {
  readonly name: "npm" | "pnpm" | "yarn" | "bun"
  /** Whether `package.json` names it, with its version. */
  readonly isNamed: boolean
  /** Whether there is a lock file. */
  readonly isLocked: boolean
}

export interface Repository {
  /** Absolute path of the folder that holds `.git`. */
  readonly root: string
  /** This folder relative to it; empty where it is the same. */
  readonly below: string
  readonly branch: string
  /** The service that it is pushed to, as far as it is known. */
  readonly remote: "github" | "gitlab" | null
}

export interface Survey {
  readonly root: string
  /** The fanfare config that is there already. */
  readonly existing: string | null
  readonly generator: GeneratorSite | null
  /** Other generators that are here too, by name. */
  readonly others: ReadonlyArray<string>
  readonly plain: PlainSite
  /** Where the site's front page is served, with a slash at its end; null where nothing says so. */
  readonly home: Told | null
  readonly title: Told
  /** Tags; the site's own first. Empty where nothing says so. */
  readonly languages: ReadonlyArray<string>
  /** Feeds that are published already: a built file, or a path below the site. */
  readonly feeds: ReadonlyArray<{ readonly path: string; readonly file: string | null }>
  /** Accounts that pages link with `rel="me"`, by network. */
  readonly accounts: Readonly<Record<string, string>>
  readonly packages: PackageManager
  readonly hasPackage: boolean
  readonly hosts: ReadonlyArray<BuildHost>
  readonly workflows: ReadonlyArray<string>
  readonly repository: Repository | null
  readonly findings: ReadonlyArray<Finding>
}
