/**
 * A page without what fanfare put between its head markers in an earlier
 * build, for reading: what fanfare wrote must never come back as what the page
 * says. Places in the body are passed over by the reader itself.
 */
import { Result } from "effect"
import { pageParts } from "./pageParts.ts"

/** Line ends stay, so that every place in the page keeps its line. A page nested too deeply to be read stays as it is. */
export const withoutInjected = (text: string): string => {
  if (!/\/fanfare:head/i.test(text)) return text
  const parts = Result.try(() => pageParts(text))
  if (Result.isFailure(parts) || !parts.success.head.hasClosing) return text
  const { head } = parts.success
  const { start, end } = head.content
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, "") + text.slice(end)
}
