/** Sound and film of an article as schema.org data (https://schema.org/AudioObject, https://schema.org/VideoObject). */
import type { Article } from "../../../../model/Article.ts"
import type { Media } from "../../../../model/media/Media.ts"
import { isoDuration } from "../../../../text/clockTime.ts"

/**
 * By the property of an article that holds them. A film has what Google asks of one
 * (developers.google.com/search/docs/appearance/structured-data/video): name, picture and date; `thumbnail` is the
 * address of the picture.
 */
export const mediaObjects = (article: Article, thumbnail: string | undefined): Readonly<Record<string, unknown>> => {
  const objects = (kind: Media["kind"]): ReadonlyArray<unknown> =>
    (article.media ?? []).filter((one) => one.kind === kind).map((one) => mediaObject(one, article, thumbnail))
  const [audio, video] = [objects("audio"), objects("video")]
  return { ...(audio.length === 0 ? {} : { audio }), ...(video.length === 0 ? {} : { video }) }
}

const mediaObject = (
  { kind, url, type, bytes, seconds, width, height, title }: Media,
  { title: headline, description, published, language, paywall }: Article,
  thumbnail: string | undefined
): unknown => ({
  "@type": kind === "audio" ? "AudioObject" : "VideoObject",
  "@id": url,
  name: title ?? headline,
  ...(description === "" ? {} : { description }),
  contentUrl: url,
  ...(type === undefined ? {} : { encodingFormat: type }),
  // A unit, because a bare number is taken for anything (https://schema.org/contentSize).
  ...(bytes === undefined ? {} : { contentSize: `${bytes} B` }),
  ...(seconds === undefined ? {} : { duration: isoDuration(seconds) }),
  ...(width === undefined || height === undefined ? {} : { width, height }),
  ...(published === null ? {} : { uploadDate: published }),
  ...(thumbnail === undefined ? {} : { thumbnailUrl: thumbnail }),
  ...(language === "und" ? {} : { inLanguage: language }),
  ...(paywall === undefined ? {} : { isAccessibleForFree: true })
})
