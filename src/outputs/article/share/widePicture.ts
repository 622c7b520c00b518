/**
 * The picture that stands for an article wherever it is shown elsewhere: its
 * wide card; on a site without cards its own lead picture.
 */
import type { Image } from "../../../model/Article.ts"
import type { Pictured } from "../../Entry.ts"

/** The size is known for every picture that fanfare read or draws. */
export type SharedPicture = Pick<Image, "url" | "alt" | "width" | "height" | "type">

/** Null for an article without any picture. */
export const widePicture = ({ article, cards }: Pictured): SharedPicture | null =>
  cards?.og ?? article.images[0] ?? null
