/** What a person should add to an article, line by line: for each derived value that is not certain. */
import type { Article, Derivation } from "../model/Article.ts"
import { type Code, type Finding, finding } from "../model/Finding.ts"

/** At least so sure is sure enough to say nothing about. */
const silent = 0.8

/** `hasNoDate`: false where one is written that cannot be read, which is a finding of its own. */
export const derivedFindings = (article: Omit<Article, "id">, hasNoDate: boolean): ReadonlyArray<Finding> => {
  const { derived, source } = article
  const add = (line: string): string => `Add \`${line}\` to ${metadataFile(source)}.`
  const findings: Array<Finding> = []
  const say = (code: Code, message: string, line: string): void => {
    findings.push(finding(code, { file: source }, message, add(line)))
  }
  const [title, description, language] = ["title", "description", "language"].map((name) => madeUp(derived[name]))
  if (title !== undefined && title.confidence < silent) {
    const isGuess = title.confidence < 0.5
    say(
      isGuess ? "FF1201" : "FF1202",
      `The article has no title; ${isGuess ? "a guess" : "one"} was made from its ${title.from} (confidence ${title.confidence}): "${article.title}".`,
      `title: ${quoted(article.title)}`
    )
  }
  if (language !== undefined && language.confidence < silent) {
    const isUnknown = language.confidence < 0.5
    say(
      isUnknown ? "FF1203" : "FF1207",
      isUnknown
        ? "The article's language cannot be told from its text."
        : `The article's language was taken from its text (confidence ${language.confidence}): ${article.language}.`,
      `language: ${article.language === "und" ? "en" : article.language}`
    )
  }
  if (article.published === null && hasNoDate)
    say("FF1204", "The article has no date; it stays out of every feed until it has one.", "date: YYYY-MM-DD")
  if (article.hosted)
    say("FF1205", `The article has no address of its own; ${article.url} stands in.`, "url: https://…")
  if (description !== undefined && description.confidence < silent)
    say(
      "FF1206",
      `The article's description was made from its ${description.from} (confidence ${description.confidence}).`,
      `description: ${quoted(article.description)}`
    )
  return findings
}

/** What was made of the text or of the name of the file; what a page says of itself is not a guess of ours. */
const madeUp = (derivation: Derivation | undefined): Derivation | undefined =>
  derivation !== undefined && /^(?:file name|first sentence|first line|title|text)$/.test(derivation.from)
    ? derivation
    : undefined

/** Where a person declares fields of an article: the front matter of Markdown, a record itself, else the sidecar. */
const metadataFile = (source: string): string => {
  if (/\.(?:mdx?|markdown)$/i.test(source)) return `the front matter of ${source}`
  const [, file, record] = /^(.+?)#(.+)$/.exec(source) ?? []
  return file === undefined || /\.(?:te?xt|html?)$/i.test(source)
    ? source.replace(/\.[^./]+$/, ".meta.yaml")
    : `the record "${record ?? ""}" of ${file}`
}

/** Double quotes of YAML 1.2 hold what those of JSON do. */
const quoted = (text: string): string => JSON.stringify(text)
