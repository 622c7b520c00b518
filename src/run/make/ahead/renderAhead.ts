/**
 * Renders the articles of a first build in threads, while the run notes in the
 * index what they made. It is only quicker: what a thread does not do, the run
 * does for itself, and the bytes are the same.
 */
import { Effect, type Scope } from "effect"
import { openThreads } from "../../../guard/openThreads.ts"
import type { PublishError } from "../../../model/errors.ts"
import type { Aside } from "../../../publish/Publication.ts"
import type { ArticleMaking } from "../makeArticle.ts"
import { siteHasPage } from "../sitePages.ts"
import type { Answer, Asked, Rendered, Setup } from "./Rendered.ts"

export interface RenderAhead {
  /** Begins at once. Gives what waits for each article, by its key; null for one that the run has to make. Never fails. */
  readonly ask: (keys: ReadonlyArray<string>) => ReadonlyMap<string, Promise<Rendered | null>>
}

/** With fewer articles a thread costs more than it saves. */
const fewest = 400
/** Each message costs some time, and each article in it waits for the others. */
const perMessage = 16
/** One thread keeps the index; more than these wait for it. */
const mostThreads = 4

/** From source the thread runs source, from a bundle its own bundle, which lies beside this one. */
const script = new URL(import.meta.url.endsWith(".ts") ? "./renderThread.ts" : "./renderThread.js", import.meta.url)

/** Null where threads would not help: they know nothing of cards, nor of files that are published already. `count`: of articles. */
export const renderAhead = Effect.fnUntraced(function* (
  making: ArticleMaking,
  count: number
): Effect.fn.Return<RenderAhead | null, PublishError, Scope.Scope> {
  const { index, session, jobs, publication } = making
  if (session !== null || jobs < 2 || count < fewest || index.targets.count() > 0) return null
  const aside = yield* publication.aside
  if (aside === null) return null
  const threads = yield* openThreads<Setup, ReadonlyArray<Asked>, Answer>({
    script,
    count: Math.min(jobs, mostThreads),
    setup: setupOf(making, aside)
  })
  if (threads === null) return null
  const render = (keys: ReadonlyArray<string>): Promise<ReadonlyArray<Rendered | null>> => {
    const asked = keys.map((key) => ({ key, body: index.articles.written(key) }))
    return threads.ask(asked).then((answer) => {
      // What a thread that died was at may be half written.
      aside.staged(answer?.staged ?? null)
      return answer === null ? [] : (JSON.parse(answer.articles) as ReadonlyArray<Rendered | null>)
    })
  }
  /** A file that is not published after all is staged all the same. */
  const kept = (rendered: Rendered | null): Rendered | null => {
    if (rendered?.files.some(({ wanted }) => siteHasPage(making, wanted.path)) !== true) return rendered
    aside.staged(null)
    return null
  }
  return {
    ask: (keys) => {
      const answers = new Map<string, Promise<Rendered | null>>()
      for (let from = 0; from < keys.length; from += perMessage) {
        const some = keys.slice(from, from + perMessage)
        const answer = render(some)
        for (const [at, key] of some.entries())
          answers.set(
            key,
            answer.then((rendered) => kept(rendered[at] ?? null))
          )
      }
      return answers
    }
  }
})

const setupOf = ({ facts: { words, ...facts }, index }: ArticleMaking, { folder, out }: Aside): Setup => {
  const languages = [...index.articles.languages(), facts.site.language]
  const labels = Object.fromEntries(languages.map((language) => [language, words(language)]))
  return { facts, labels, folder, out }
}
