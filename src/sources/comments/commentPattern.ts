/**
 * Which comments a list means. A line of it is a comment's id, or who wrote
 * it: a name, an e-mail address, `@name@server`, the address of a page with
 * all that is below it, or a host with all of its subdomains.
 */
import { addressKey } from "../../model/addresses/addressKey.ts"
import type { FoundComment } from "./formats/CommentFormat.ts"

export const commentPattern = (lines: ReadonlyArray<string>): ((comment: FoundComment, id: string) => boolean) => {
  const written = lines.map((line) => line.trim()).filter((line) => line !== "" && !/^#\s/.test(line))
  const words = new Set(written.map(plain))
  const addresses = new Set(written.flatMap(addressesOf))
  return (comment, id) =>
    [id, comment.author.name, ...comment.names, ...comment.handles].some((name) => words.has(plain(name))) ||
    [comment.author.url, comment.url].some(
      (url) => typeof url === "string" && above(url).some((one) => addresses.has(one))
    )
}

const plain = (text: string): string => text.normalize("NFC").toLowerCase().replace(/^@/, "")

/** `example.org` and `example.org/path` are addresses as well. */
const addressesOf = (line: string): ReadonlyArray<string> => {
  const address = /^https?:/i.test(line)
    ? line
    : /^[^\s/@:]+\.[^\s/@:.]+(?:\/\S*)?$/.test(line)
      ? `https://${line}`
      : ""
  const key = addressKey(address)
  return key === undefined ? [] : [key.host + key.path + key.query]
}

/** An address, every folder above it, its host, and every domain above that. */
const above = (url: string): ReadonlyArray<string> => {
  const key = addressKey(url)
  if (key === undefined) return []
  const folders = key.path.split("/").map((_, index, parts) => key.host + parts.slice(0, index + 1).join("/"))
  const domains = key.host.split(".").map((_, index, parts) => parts.slice(index).join("."))
  return [key.host + key.path + key.query, ...folders, ...domains]
}
