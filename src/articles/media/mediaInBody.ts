/** The players in a body, with what stands on them about their files. */
import type { Element, Root } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { readLanguage } from "../../model/languages/languageTag.ts"
import type { DeclaredEpisode, DeclaredMedia } from "../../model/draft/Metadata.ts"

/** Every file of every player, in order. */
export const mediaInBody = (body: Root): ReadonlyArray<DeclaredMedia> =>
  elementsIn(body).filter(isPlayer).flatMap(filesOf)

/** Subtitles and the like: what is said in a film. */
export const tracksInBody = (body: Root): NonNullable<DeclaredEpisode["transcripts"]> =>
  elementsIn(body)
    .filter(isPlayer)
    .flatMap((player) => elementsIn(player).filter(({ tagName }) => tagName === "track"))
    .flatMap((track) => {
      const address = (attribute(track, "src") ?? "").trim()
      const language = readLanguage(attribute(track, "srcLang") ?? "")
      if (address === "" || /^(?:chapters|metadata)$/i.test(attribute(track, "kind") ?? "")) return []
      return [{ address, type: "text/vtt", ...(language._tag === "Unknown" ? {} : { language: language.tag }) }]
    })

const isPlayer = ({ tagName }: Element): boolean => tagName === "audio" || tagName === "video"

const filesOf = (player: Element): ReadonlyArray<DeclaredMedia> => {
  const kind = player.tagName === "audio" ? "audio" : "video"
  const title = oneLine(attribute(player, "title") ?? "")
  const sources = [player, ...elementsIn(player).filter(({ tagName }) => tagName === "source")]
  return sources.flatMap((element) => {
    const address = (attribute(element, "src") ?? "").trim()
    // Codecs are told behind the type; feeds have no place for them.
    const type = (attribute(element, "type") ?? "").split(";")[0]?.trim().toLowerCase() ?? ""
    if (address === "") return []
    return [{ address, kind, ...(type === "" ? {} : { type }), ...(title === "" ? {} : { title }) }]
  })
}
