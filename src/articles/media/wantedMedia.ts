/** Which files an article names for its sound and film, as it wrote them. */
import type { Root } from "hast"
import type { Metadata } from "../../model/draft/Metadata.ts"
import { isBesideArticle } from "../pictures.ts"
import { mediaInBody, tracksInBody } from "./mediaInBody.ts"

export interface WantedFile {
  /** As it was written. */
  readonly address: string
  readonly role: "media" | "transcript" | "chapters"
}

/** Each once. Of a page of a site generator all of them, else those that may be files next to the article. */
export const wantedMedia = (
  body: Root,
  { media, episode }: Pick<Metadata, "media" | "episode">,
  isPage: boolean
): ReadonlyArray<WantedFile> => {
  const { chapters, transcripts = [] } = episode?.value ?? {}
  const all: ReadonlyArray<WantedFile> = [
    ...[...(media?.value ?? []), ...mediaInBody(body)].map(({ address }) => ({ address, role: "media" as const })),
    ...(typeof chapters === "string" ? [{ address: chapters, role: "chapters" as const }] : []),
    ...[...transcripts, ...tracksInBody(body)].map(({ address }) => ({
      address,
      role: "transcript" as const
    }))
  ]
  const wanted = new Map<string, WantedFile>()
  for (const one of all)
    if ((isPage || isBesideArticle(one.address)) && !wanted.has(one.address)) wanted.set(one.address, one)
  return [...wanted.values()]
}
