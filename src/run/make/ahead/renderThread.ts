/**
 * The thread that renders articles of a first build, before any is published: it stages
 * their texts and tells what it staged. It decides nothing: an article with
 * which anything is out of the ordinary is left to the run.
 */
import { dirname } from "node:path"
import { serveThread } from "../../../guard/serveThread.ts"
import { noPictures, publishedPictures } from "../../../model/Card.ts"
import { headOf } from "../../../model/Head.ts"
import { articleFindings } from "../../../outputs/article/articleFindings.ts"
import type { Facts } from "../../../outputs/Facts.ts"
import { articleKeys } from "../../../outputs/keys.ts"
import { stageAside } from "../../../publish/disk/Staging.ts"
import { nodeFileOperations } from "../../../publish/files/nodeFileOperations.ts"
import { bodyOf, whole } from "../../../store/articleRows.ts"
import { listedText } from "../manifest.ts"
import type { WantedFile } from "../Making.ts"
import { type KeyOf, wantedFiles } from "../wantedFiles.ts"
import type { Answer, Asked, Rendered, Setup } from "./Rendered.ts"

interface Tools {
  readonly facts: Facts
  readonly keyOf: KeyOf
  /** Absolute paths. */
  readonly folder: string
  readonly out: string
}

const toolsOf = ({ facts: given, labels, folder, out }: Setup): Tools => {
  const words: Facts["words"] = (language) => {
    const known = labels[language]
    if (known === undefined) throw new RangeError(`The thread has no words in ${language}.`)
    return known
  }
  const facts: Facts = { ...given, words }
  return { facts, keyOf: articleKeys(facts), folder, out }
}

const render = (
  { key, body }: Asked,
  { facts, keyOf, folder, out }: Tools,
  count: (staged: number) => void
): Rendered | null => {
  const article = whole(bodyOf(body))
  const pictures = publishedPictures(article, noPictures)
  const { entry, files } = wantedFiles(key, article, pictures, { facts, keyOf })
  // Whose a file is that stands there has to be found out first.
  if (standsAny(out, files)) return null
  const texts = files.flatMap(({ wanted, target: { content } }) =>
    content._tag === "Text" ? [{ wanted, text: content.render() }] : []
  )
  if (texts.length < files.length) return null
  return {
    head: headOf(article, pictures, entry.revision),
    pictures,
    listed: listedText(article, entry),
    findings: articleFindings(article, facts),
    files: texts.map(({ wanted, text }) => {
      const staged = stageAside(nodeFileOperations, folder, wanted.path, text)
      count(1)
      return { wanted, staged }
    })
  }
}

/** In a folder that is not there stands none of its files: the folder is looked for first. */
const standsAny = (out: string, files: ReadonlyArray<{ readonly wanted: WantedFile }>): boolean => {
  const stands = (path: string): boolean => nodeFileOperations.look(`${out}/${path}`) !== null
  const byFolder = Map.groupBy(files, ({ wanted }) => dirname(wanted.path))
  return [...byFolder].some(([folder, inside]) => stands(folder) && inside.some(({ wanted }) => stands(wanted.path)))
}

serveThread<Setup, ReadonlyArray<Asked>, Answer>((setup, isOver) => {
  const tools = toolsOf(setup)
  return (asked) => {
    let staged: number | null = 0
    const articles = asked.map((one): Rendered | null => {
      if (isOver()) return null
      let own = 0
      try {
        const rendered = render(one, tools, (count) => (own += count))
        if (staged !== null) staged += own
        return rendered
      } catch {
        // The run tries it again and says what is wrong.
        staged = null
        return null
      }
    })
    return { articles: JSON.stringify(articles), staged }
  }
})
