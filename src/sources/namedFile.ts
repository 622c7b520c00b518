/** The file of the project that an address in an article may name. Whether it is there is not asked here. */
import { Result } from "effect"
import type { PageFile } from "./PageFile.ts"

/**
 * Paths relative to the project, the likeliest first; null for a name that leads out of it. `given` is the folder that
 * addresses are relative to, where that is not the article's.
 */
export const namesBeside = (
  address: string,
  source: string,
  given: string | undefined
): ReadonlyArray<string | null> => {
  const folder = given === undefined ? source.split("/").slice(0, -1) : given.split("/").filter((part) => part !== "")
  // Hexo keeps the files of an article in a folder of its name.
  const own = given === undefined ? source.replace(/\.[^./]+$/, "").split("/") : folder
  return [folder, own].flatMap((beside) => fileNames(address).map((name) => below(beside, name)))
}

/** The name as it stands, and without query and percent-encoding. */
const fileNames = (address: string): ReadonlyArray<string> => {
  const bare = address.replace(/[?#].*$/s, "")
  const decoded = Result.try(() => decodeURIComponent(bare))
  const names = [address, bare, ...(Result.isSuccess(decoded) ? [decoded.success] : [])]
  return [...new Set(names)].filter((name) => name !== "" && !name.includes("\u0000"))
}

/** A path below a folder, relative to the project; null where it leads out of the project. */
export const below = (folder: ReadonlyArray<string>, name: string): string | null => {
  const parts = [...folder]
  for (const part of name.split("/")) {
    if (part === "" || part === ".") continue
    if (part !== "..") parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join("/")
}

/** The file of an address, relative to the project; null where the pages' folder is not served there. */
export const servedName = (url: URL, { base, baseUrl }: PageFile): string | null => {
  const served = new URL(baseUrl)
  if (url.host !== served.host || !url.pathname.startsWith(served.pathname)) return null
  const decoded = Result.try(() => decodeURIComponent(url.pathname.slice(served.pathname.length)))
  if (Result.isFailure(decoded) || decoded.success.includes("\u0000")) return null
  return base === "" ? decoded.success : `${base}/${decoded.success}`
}
