/** The sound of an article that not everybody may read is not for everybody either: of what is named beside its body nothing is published. */
import type { Draft } from "../../model/draft/Draft.ts"
import type { Metadata } from "../../model/draft/Metadata.ts"
import { type Finding, finding } from "../../model/Finding.ts"

export const keptBack = ({
  metadata
}: Pick<Draft, "metadata">): { readonly metadata: Metadata; readonly findings: ReadonlyArray<Finding> } => {
  const { media, episode, ...others } = metadata
  const isOpen = metadata.paywall === undefined || metadata.paywall.value._tag === "Open"
  const { chapters, transcripts, soundbites: _soundbites, ...said } = episode?.value ?? {}
  if (isOpen || (media === undefined && chapters === undefined && transcripts === undefined))
    return { metadata, findings: [] }
  const place = media?.place ?? episode?.place ?? {}
  return {
    metadata: { ...others, ...(episode === undefined ? {} : { episode: { ...episode, value: said } }) },
    findings: [
      finding(
        "FF1335",
        place,
        "The article is paid, so the sound and film that it names, their chapters and their transcripts are kept back.",
        "Put a player into the part that everybody may read, for what everybody may hear: `<audio src=…>`."
      )
    ]
  }
}
