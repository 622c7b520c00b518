/** The players in a body, with what stands on them about their files. */
import type { Element, Root, RootContent } from "hast"
import { attribute } from "../../markup/elements.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { readLanguage } from "../../model/languages/languageTag.ts"
import type { DeclaredEpisode, DeclaredMedia } from "../../model/draft/Metadata.ts"

/** Of one body: more than any programme has, and each stands in every feed. */
const mostFiles = 1000

/** Every file of every player, in order. */
export const mediaInBody = (body: Root): ReadonlyArray<DeclaredMedia> =>
  filesIn(body, "source", (element, player) => {
    const address = (attribute(element, "src") ?? "").trim()
    // Codecs are told behind the type; feeds have no place for them.
    const type = (attribute(element, "type") ?? "").split(";")[0]?.trim().toLowerCase() ?? ""
    const title = oneLine(attribute(player, "title") ?? "")
    if (address === "") return undefined
    const kind = player.tagName === "audio" ? "audio" : "video"
    return { address, kind, ...(type === "" ? {} : { type }), ...(title === "" ? {} : { title }) }
  })

/** Subtitles and the like: what is said in a film. */
export const tracksInBody = (body: Root): NonNullable<DeclaredEpisode["transcripts"]> =>
  filesIn(body, "track", (track) => {
    const address = (attribute(track, "src") ?? "").trim()
    if (address === "" || track.tagName !== "track") return undefined
    if (/^(?:chapters|metadata)$/i.test(attribute(track, "kind") ?? "")) return undefined
    const language = readLanguage(attribute(track, "srcLang") ?? "")
    return { address, type: "text/vtt", ...(language._tag === "Unknown" ? {} : { language: language.tag }) }
  })

/** What players, and the elements of one name in them, say. In a player in another one, the outer one is asked. */
const filesIn = <T>(
  body: Root,
  tagName: string,
  read: (element: Element, player: Element) => T | undefined
): ReadonlyArray<T> => {
  const found: Array<T> = []
  const visit = (children: ReadonlyArray<RootContent>, outer: Element | null): void => {
    for (const child of children) {
      if (found.length >= mostFiles) return
      if (child.type !== "element") continue
      const player = outer ?? (isPlayer(child) ? child : null)
      const one = isPlayer(child) ? read(child, child) : null
      const file = player !== null && child.tagName === tagName ? read(child, player) : one
      if (file !== undefined && file !== null) found.push(file)
      visit(child.children, player)
    }
  }
  visit(body.children, null)
  return found
}

const isPlayer = ({ tagName }: Element): boolean => tagName === "audio" || tagName === "video"
