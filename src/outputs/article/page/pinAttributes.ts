/**
 * What a Pin of one picture holds, as attributes of the picture that
 * Pinterest's button and the browsers' extensions read: the whole picture, the
 * article's own address, and what the picture shows.
 */
import type { Properties } from "hast"
import type { Article, Image } from "../../../model/Article.ts"
import { marksPictures } from "../../../networks/pinterest/hasPinButton.ts"
import { fitText } from "../../../networks/payload/fitText.ts"
import type { Facts } from "../../Facts.ts"

/** Of the form, in UTF-16 units: the button sends no more (pinit_main.js). */
const longestDescription = 500

/** None for a picture that is not to be pinned, and where the config asks for none. */
export const pinAttributes = (
  { url, alt, caption = "", pin }: Pick<Image, "url" | "alt" | "caption" | "pin">,
  article: Pick<Article, "url" | "title" | "nopin">,
  { share: { pinterest = {} } }: Pick<Facts, "share">
): Properties => {
  if (!marksPictures(pinterest) || pin === false || (article.nopin ?? pinterest.nopin) === true) return {}
  const text = [caption, alt, article.title].find((one) => one !== "") ?? ""
  return {
    dataPinMedia: url,
    dataPinUrl: article.url,
    dataPinDescription: fitText(text, (cut) => cut.length <= longestDescription)
  }
}
