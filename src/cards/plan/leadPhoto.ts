/** The pictures of an article's cards: its first picture that lies in the project, or its own for cards, and the author's portrait. */
import { Effect } from "effect"
import type { Article, Image } from "../../model/Article.ts"
import type { PhotoInputs } from "../../model/Card.ts"
import { focusOf } from "../subject/photoLook.ts"
import { type Subject, subjectAt } from "../subject/subjectOf.ts"
import type { CardKit } from "./CardKit.ts"
import { judgePhoto } from "../photo/photoRules.ts"
import { chosenTemplate } from "./sectionOf.ts"

export const leadPhoto = ({ images }: Article): Image | undefined => images.find(isOfProject)

/** Whether it lies in the project and was read. */
export const isOfProject = (image: Image): boolean => photoFile(image) !== undefined && image.sha256 !== undefined

/** Relative to the project; undefined for a picture that was not read. */
const photoFile = ({ copy, file }: Image): string | undefined => copy?.from ?? file

/** What takes the place of drawn cards: the article's own picture, or that of the config where nobody chose a template for it. */
export const ownPicture = (article: Article, { settings, picture }: PictureKit): Image | undefined => {
  const own = article.card?.image
  if (own !== undefined && isOfProject(own)) return own
  return picture !== null && chosenTemplate(article, settings) === undefined ? picture : undefined
}

type PictureKit = Pick<CardKit, "settings" | "picture">

/** The picture that cards are to show: their own, or the lead photo where the config lets photos stand on cards. */
export const wantedPhoto = (article: Article, kit: PictureKit): Image | undefined =>
  ownPicture(article, kit) ?? (kit.settings.photos ? leadPhoto(article) : undefined)

/** The same, where it can be drawn. */
export const cardPhoto = (article: Article, kit: PictureKit): Image | null => {
  const wanted = wantedPhoto(article, kit)
  return wanted !== undefined && judgePhoto(wanted)._tag === "Usable" ? wanted : null
}

/** What a photo shows, by the article's word before what is seen in it; null where neither is known. */
export const subjectFor = Effect.fnUntraced(function* (image: Image, { subjects }: Pick<CardKit, "subjects">) {
  const found = yield* subjects.find(photoInputs(image, null))
  return image.focus === undefined ? found : subjectAt(found, image.focus)
})

/** `subject`: of the picture, for one whose article names no focus. */
export const photoInputs = (image: Image, subject: Subject | null): PhotoInputs => ({
  file: photoFile(image) ?? "",
  sha256: image.sha256 ?? "",
  focus: image.focus ?? (subject === null ? null : focusOf(subject))
})

/** The article's own, or that of its only author in the config; null for an article without one, and for a picture that cannot be drawn. */
export const portraitOf = Effect.fnUntraced(function* (article: Article, kit: CardKit) {
  const own = article.card?.portrait
  const [author, ...others] = article.authors
  const given = author === undefined || others.length > 0 ? undefined : kit.portraits.get(author.name)
  const isOwn = own !== undefined && isOfProject(own) && judgePhoto(own, "crop")._tag === "Usable"
  const file = isOwn ? photoInputs(own, null) : given
  if (file === undefined) return null
  const said = isOwn ? own.focus : undefined
  const subject = said === undefined ? yield* kit.subjects.find(file) : null
  return {
    file: file.file,
    sha256: file.sha256,
    focus: said ?? (subject === null ? null : focusOf(subject))
  } satisfies PhotoInputs as PhotoInputs
})
