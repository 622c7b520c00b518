/** What the settings of hosts do with a site: which folder they publish, what they lead elsewhere, which headers they send. */
import { posix, relative, sep } from "node:path"
import { repositoryTop } from "../../config/repositoryTop.ts"
import { pick, pickKeys, pickList, pickText } from "../../generators/code/pick.ts"
import { readSettings } from "../../generators/code/readSettings.ts"
import { openFolder } from "../../generators/Folder.ts"
import { readJobs } from "./readJobs.ts"
import type { Workflow } from "./readWorkflows.ts"

export interface HostRule {
  readonly file: string
  /** Paths of a site, in the way of the host. */
  readonly pattern: string
}

export interface Redirect extends HostRule {
  readonly to: string
}

export interface HeaderRule extends HostRule {
  /** In lower case. */
  readonly name: string
  readonly value: string
}

export interface Hosting {
  /** Relative to the project. */
  readonly folders: ReadonlyArray<{ readonly file: string; readonly folder: string; readonly key: string }>
  /** Those that are followed even where a file is at the address. */
  readonly redirects: ReadonlyArray<Redirect>
  readonly headers: ReadonlyArray<HeaderRule>
  /** The file that makes a host leave out packages for development; null without one. */
  readonly production: string | null
}

export const readHosting = (root: string, workflows: ReadonlyArray<Workflow>): Hosting => {
  const folder = openFolder(root)
  const read = (file: string): unknown => readSettings(folder, file)?.value
  const [netlify, vercel, firebase] = ["netlify.toml", "vercel.json", "firebase.json"].map(read)
  const hosting = [pick(firebase, "hosting")].flat()
  return {
    folders: [
      ...named(
        "netlify.toml",
        "publish",
        pickText(netlify, "build", "publish"),
        pickText(netlify, "build", "base") ?? ""
      ),
      ...named("vercel.json", "outputDirectory", pickText(vercel, "outputDirectory")),
      ...hosting.flatMap((one) => named("firebase.json", "public", pickText(one, "public"))),
      ...["wrangler.toml", "wrangler.json", "wrangler.jsonc"].flatMap((file) => [
        ...named(file, "pages_build_output_dir", pickText(read(file), "pages_build_output_dir")),
        ...named(file, "directory", pickText(read(file), "assets", "directory"))
      ]),
      ...ofWorkflows(root, workflows)
    ],
    redirects: [
      ...pickList(netlify, "redirects")
        .filter((one) => pick(one, "force") === true && pick(one, "conditions") === undefined)
        .flatMap((one) => redirect("netlify.toml", pickText(one, "from"), pickText(one, "to"))),
      // Vercel and Firebase look for a redirect before they look for a file.
      ...pickList(vercel, "redirects")
        .filter((one) => pick(one, "has") === undefined && pick(one, "missing") === undefined)
        .flatMap((one) => redirect("vercel.json", pickText(one, "source"), pickText(one, "destination"))),
      ...hosting
        .flatMap((one) => pickList(one, "redirects"))
        .flatMap((one) => redirect("firebase.json", pickText(one, "source"), pickText(one, "destination")))
    ],
    headers: [
      ...pickList(netlify, "headers").flatMap((one) =>
        pickKeys(one, "values").map((name) =>
          header("netlify.toml", pickText(one, "for"), name, pickText(one, "values", name))
        )
      ),
      ...[["vercel.json", vercel] as const, ...hosting.map((one) => ["firebase.json", one] as const)].flatMap(
        ([file, value]) =>
          pickList(value, "headers").flatMap((one) =>
            pickList(one, "headers").map((each) =>
              header(file, pickText(one, "source"), pickText(each, "key") ?? "", pickText(each, "value"))
            )
          )
      )
    ],
    production: leavesOutDevelopment(netlify) ? "netlify.toml" : null
  }
}

/** A folder that a file names; one that is only known there is left out. */
const named = (file: string, key: string, value: string | null, base = ""): Hosting["folders"] =>
  value === null || /\$|^\.vercel/.test(value)
    ? []
    : [{ file, key, folder: posix.normalize(posix.join(base, value)).replace(/\/$/, "") }]

const redirect = (file: string, pattern: string | null, to: string | null): ReadonlyArray<Redirect> =>
  pattern === null || to === null ? [] : [{ file, pattern, to }]

const header = (file: string, pattern: string | null, name: string, value: string | null): HeaderRule => ({
  file,
  pattern: pattern ?? "",
  name: name.toLowerCase(),
  value: value ?? ""
})

const leavesOutDevelopment = (netlify: unknown): boolean =>
  [["build"], ["context", "production"]].some(
    (place) =>
      pickText(netlify, ...place, "environment", "NODE_ENV") === "production" ||
      /--(?:omit[= ]dev|production)/.test(pickText(netlify, ...place, "environment", "NPM_FLAGS") ?? "")
  )

/** Actions that publish a folder, and the input that names it. */
const actions: ReadonlyArray<readonly [RegExp, string]> = [
  [/^actions\/upload-pages-artifact@/, "path"],
  [/^peaceiris\/actions-gh-pages@/, "publish_dir"],
  [/^JamesIves\/github-pages-deploy-action@/i, "folder"],
  [/^nwtgck\/actions-netlify@/, "publish-dir"]
]

const ofWorkflows = (root: string, workflows: ReadonlyArray<Workflow>): Hosting["folders"] => {
  const below = relative(repositoryTop(root) ?? root, root)
    .split(sep)
    .join("/")
  return workflows
    .flatMap((one) =>
      readJobs(one).steps.flatMap(({ uses, given }) => {
        const key = actions.find(([action]) => action.test(uses))?.[1]
        return key === undefined ? [] : named(one.file, key, given[key] ?? null)
      })
    )
    .map((one) => ({ ...one, folder: posix.normalize(posix.relative(below, one.folder)) }))
}

/** The rules that a site brings along in its own files `_redirects` and `_headers` (Netlify, Cloudflare). */
export const ownRules = (
  text: (name: string) => string | null,
  where: string,
  isAlways: boolean
): Pick<Hosting, "redirects" | "headers"> => ({
  redirects: linesOf(text("_redirects")).flatMap((line) => {
    const [from = "", to = "", status = ""] = line.trim().split(/\s+/)
    const isFollowed = isAlways ? !status.startsWith("200") : status.endsWith("!")
    return isFollowed ? redirect(`${where}/_redirects`, from, to) : []
  }),
  headers: linesOf(text("_headers")).reduce<ReadonlyArray<HeaderRule>>((rules, line) => {
    const said = /^\s+([\w-]+)\s*:\s*(.*)$/.exec(line)
    const pattern = said === null ? line.trim() : (rules.at(-1)?.pattern ?? "")
    return [...rules, header(`${where}/_headers`, pattern, said?.[1] ?? "", said?.[2] ?? "")]
  }, [])
})

const linesOf = (text: string | null): ReadonlyArray<string> =>
  (text ?? "").split(/\r?\n/).filter((line) => line.trim() !== "" && !line.trim().startsWith("#"))

/** Whether a pattern of a host fits a path; one that says more than names and wildcards fits none. */
export const fitsPattern = (pattern: string, path: string): boolean => {
  const plain = pattern
    .replace(/\/\*\*$|\/\(\.\*\)$|\/:[\w]+\*$/, "/*")
    .replace(/\(\.\*\)|\*\*/g, "*")
    .replace(/\\\./g, ".")
  if (!/^[/*]/.test(plain) || /[(){}|+?[\]\\]/.test(plain)) return false
  const source = plain
    .split(/(\*|:\w+)/)
    .map((part) => (part === "*" ? ".*" : part.startsWith(":") ? "[^/]+" : part.replace(/[.$^]/g, "\\$&")))
    .join("")
  return new RegExp(`^${source}$`).test(path)
}
