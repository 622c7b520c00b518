/** An article as a Markdown file with the front matter that all three generators read. */
import { type BenchArticle, markdownOf } from "./article.ts"

export const markdownFile = (article: BenchArticle): string => `---
title: ${JSON.stringify(article.title)}
date: ${article.date}
section: ${article.section}
tags: [${article.tags.join(", ")}]
---

${markdownOf(article)}
`
