/**
 * What a published file refers to below the site's own address: links, pictures, feeds, also those inside of other
 * addresses (`?media=https%3A%2F%2F…`) and the manifest's paths. Ids are no references: they outlive an address.
 */
import { posix } from "node:path"

export interface Served {
  /** For example https://news.example.org/: everything below it is in `folder`. */
  readonly address: string
  /** The folder of the project that is served there. */
  readonly folder: string
  /** The output directory of fanfare: where its manifest stands. */
  readonly out: string
}

const ids =
  /<id>[^<]*<\/id>|<guid\b[^>]*>[^<]*<\/guid>|"(?:@id|id|_id|uid|guid)"\s*:\s*"[^"]*"|<thr:in-reply-to\b[^>]*>|\bitemid="[^"]*"/g
const known = new Map<string, ReadonlyArray<string>>()

/** The files, as paths in the project, that the file `path` refers to. `digest` names the text. */
export const referencesOf = (
  path: string,
  digest: string,
  text: () => string,
  served: Served
): ReadonlyArray<string> => {
  if (!/\.(?:html|xml|json)$/.test(path)) return []
  const key = `${served.folder} ${path} ${digest}`
  const before = known.get(key)
  if (before !== undefined) return before
  const found = read(path, text(), served)
  known.set(key, found)
  return found
}

const read = (path: string, text: string, served: Served): ReadonlyArray<string> => {
  const plain = text.replaceAll(ids, "")
  const { host } = new URL(served.address)
  const absolute = [
    ...plain.matchAll(new RegExp(`https?://${host.replaceAll(".", "\\.")}/([^\\s"'<>&?#\\\\)\\]}|,;]*)`, "g"))
  ].map(([, below]) => below ?? "")
  const encoded = [
    ...plain.matchAll(new RegExp(`https?%3A%2F%2F${host.replaceAll(".", "\\.")}%2F([^\\s"'<>&?#\\\\)\\]}|,;]*)`, "gi"))
  ].map(([, below]) => decoded(below ?? "").split(/[\s"'<>&?#]/, 1)[0] ?? "")
  const page =
    path.startsWith(`${served.folder}/`) && /(?:^|\/)index\.html$/.test(path) ? relative(path, plain, served) : []
  const manifest = path === `${served.out}/fanfare.json` ? listed(text, served) : []
  return [
    ...new Set([
      ...[...absolute, ...encoded].map((below) => fileOf(`${served.folder}/${decoded(below)}`)),
      ...page,
      ...manifest
    ])
  ]
}

const relative = (path: string, text: string, { folder }: Served): ReadonlyArray<string> =>
  [...text.matchAll(/\s(?:href|src)="([^"#?]+)/g)]
    .map(([, address]) => address ?? "")
    .filter((address) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
    .map((address) =>
      fileOf(address.startsWith("/") ? folder + decoded(address) : posix.join(posix.dirname(path), decoded(address)))
    )

/** What the manifest says is there. A manifest that cannot be read lists nothing: it is torn, which is found elsewhere. */
const listed = (text: string, { out }: Served): ReadonlyArray<string> =>
  [...text.matchAll(/"path"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(
    ([, path]) => `${out}/${JSON.parse(path ?? '""') as string}`
  )

const fileOf = (path: string): string => (path.endsWith("/") ? `${path}index.html` : path)

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
