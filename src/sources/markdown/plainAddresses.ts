/**
 * Addresses that are plain, as most are: markdown-it would take each apart and
 * put it together again, as it was.
 */
import type { MarkdownIt } from "markdown-it"

/** Without what is encoded, and without names of hosts in other scripts. */
const host = String.raw`https?:\/\/(?!.{0,300}xn--)[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9][a-z0-9-]{0,60}){0,3}`
const behind = String.raw`(?:\?[\w./=&-]*)?(?:#[\w./=-]*)?`
const plain = new RegExp(String.raw`^(?:${host}(?:\/[\w./-]*${behind})?|(?:\.{0,2}\/)?\w[\w./-]*${behind}|#[\w./=-]*)$`)

export const plainAddresses = (md: MarkdownIt): void => {
  const { normalizeLink, normalizeLinkText } = md
  md.normalizeLink = (address) => (plain.test(address) ? address : normalizeLink(address))
  md.normalizeLinkText = (address) => (plain.test(address) ? address : normalizeLinkText(address))
}
