/** What is wrong with one article as it is published, found before any file of it is made. */
import type { Article } from "../../model/Article.ts"
import type { Finding } from "../../model/Finding.ts"
import type { Facts } from "../Facts.ts"
import { articleNetworkFindings } from "./bar/networkFindings.ts"
import { itemFindings } from "./itemFindings.ts"
import { lengthFindings } from "./share/lengthFindings.ts"

export const articleFindings = (article: Article, facts: Pick<Facts, "share" | "bar">): ReadonlyArray<Finding> => [
  ...itemFindings(article),
  ...articleNetworkFindings(article, facts),
  ...lengthFindings(article, facts)
]
