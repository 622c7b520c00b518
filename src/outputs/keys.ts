/**
 * Keys of files: a digest of everything that their bytes depend on. Equal
 * keys mean equal bytes, so a file whose key did not change is not made again.
 */
import type { Head } from "../model/Head.ts"
import { digestOf, sha256 } from "../model/Digest.ts"
import type { ArticleOutput } from "./ArticleOutput.ts"
import type { Facts } from "./Facts.ts"
import type { SiteOutput, SiteTarget } from "./SiteOutput.ts"

/** Gives the key of all files of an output for an article. The facts are digested once for each output and language. */
export const articleKeys = (
  facts: Facts
): ((output: ArticleOutput, article: Pick<Head, "language" | "revision">) => string) => {
  const known = new Map<ArticleOutput, Map<string, string>>()
  return (output, { language, revision }) => {
    const digests = known.get(output) ?? new Map<string, string>()
    known.set(output, digests)
    const { name, version } = output
    const digest = digests.get(language) ?? digestOf([name, version, output.facts(facts, language)])
    digests.set(language, digest)
    return sha256(`${digest} ${revision}`)
  }
}

export const siteKey = ({ name, version }: SiteOutput, { path, answer }: SiteTarget): string =>
  digestOf([name, version, path, answer])
