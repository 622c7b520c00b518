/**
 * Content digests: the only way that fanfare names, compares and caches
 * bytes. Not for secrets.
 */
import { hash } from "node:crypto"

/** SHA-256 as 64 hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => hash("sha256", content, "hex")

/** SHA-256 of a value as JSON with sorted keys, so that the order in which an object was filled does not count. */
export const digestOf = (value: unknown): string => sha256(JSON.stringify(value, sortedKeys) ?? "undefined")

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** A UUID of version 8 (RFC 9562, 5.8) as a URN, from the digest of a value: the same value, the same name. */
export const uuidOf = (value: unknown): string => {
  const hex = digestOf(value)
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32)
  ]
  return `urn:uuid:${groups.join("-")}`
}

/** A UUID of version 5 (RFC 9562, 5.5): the same name in the same namespace, which is a UUID too, the same UUID. */
export const namedUuid = (namespace: string, name: string): string => {
  const space = Buffer.from(namespace.replaceAll("-", ""), "hex")
  const bytes = Buffer.from(hash("sha1", Buffer.concat([space, Buffer.from(name)]), "hex").slice(0, 32), "hex")
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")
}

/** What a body is compared by, and no key of a cache: 64 bits tell the articles of one site apart. Sixteen hexadecimal digits; empty for a body without text, which is like no other. */
export const bodyDigest = (text: string): string => (text.trim() === "" ? "" : sha256(text).slice(0, 16))
