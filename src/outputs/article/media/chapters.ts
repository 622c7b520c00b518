/** `chapters.json`: where each chapter of an article's sound begins (podcast namespace, jsonChapters.md, 1.2). */
import { order } from "../../../model/Target.ts"
import type { ArticleOutput } from "../../ArticleOutput.ts"
import { jsonText } from "../../html/jsonText.ts"
import { textTarget } from "../../html/textTarget.ts"
import { chaptersType, hasChapters } from "./chaptersFile.ts"

export const chapters: ArticleOutput = {
  name: "chapters",
  version: 1,
  facts: () => null,
  targets: ({ article, paths }) =>
    hasChapters(article)
      ? [
          textTarget(paths.chapters, chaptersType, order.oembed, () =>
            jsonText({
              version: "1.2.0",
              chapters: (article.episode?.chapters ?? []).map(({ start, title, url, image }) => ({
                startTime: start,
                title,
                url,
                img: image
              }))
            })
          )
        ]
      : []
}
