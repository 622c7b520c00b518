/** Whether an article has a file of its chapters, and of which type that is. */
import type { Article } from "../../../model/Article.ts"

export const chaptersType = "application/json+chapters"

export const hasChapters = ({ media = [], episode }: Pick<Article, "media" | "episode">): boolean =>
  media.length > 0 && (episode?.chapters ?? []).length > 0
