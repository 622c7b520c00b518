/** Which of the pictures that the head of a page names its readers see, too. */
import type { Root } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { candidatesOf } from "../../markup/sourceSet.ts"
import type { Metadata } from "../../model/draft/Metadata.ts"
import { pictureName } from "../../text/pictureName.ts"

/** Pictures of a page's head are for previews; only one that the page also shows is a picture for readers. */
export const withShown = (metadata: Metadata, page: Root): Metadata => {
  const { images } = metadata
  if (images === undefined) return metadata
  const shown = shownNames(page)
  return {
    ...metadata,
    images: {
      ...images,
      value: images.value.map((image) => (shown.has(nameOf(image.address)) ? image : { ...image, shown: false }))
    }
  }
}

const nowhere = "https://nowhere.invalid/"

/** The last part alone: a page may show a picture of its head by a relative address. */
const nameOf = (address: string): string =>
  (URL.canParse(address, nowhere) ? pictureName(new URL(address, nowhere).href) : null)?.split("/").at(-1) ?? ""

const shownNames = (page: Root): ReadonlySet<string> =>
  new Set(
    elementsIn(page)
      .filter(({ tagName }) => ["img", "source", "video"].includes(tagName))
      .flatMap((element) => [
        ...["src", "poster", "dataSrc", "dataLazySrc", "dataOriginal"].flatMap(
          (name) => attribute(element, name) ?? []
        ),
        ...["srcSet", "dataSrcSet", "dataSrcset"].flatMap((name) =>
          candidatesOf(attribute(element, name) ?? "").map(({ address }) => address)
        )
      ])
      .map(nameOf)
  )
