/** What tests of the library share: a fixed moment, sources that wait, and what a promise was rejected with. */
import { afterAll, beforeAll, vi } from "vitest"
import { makeProject, type TestProject } from "../cli/project.ts"
import { plainSite } from "../cli/tools/stories.ts"
import type { BuildEvent, BuildRun, RecordChange, RecordFeed, SourceRecord } from "../../src/api/index.ts"

/** That of `TestProject.run`, so that the library and the command line give the same bytes. */
export const atFixedMoment = (): void => {
  beforeAll(() => {
    vi.stubEnv("SOURCE_DATE_EPOCH", "1780000000")
  })
  afterAll(() => {
    vi.unstubAllEnvs()
  })
}

/** What a promise is rejected with; throws where it is not. */
export const rejected = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error("nothing was rejected")
}

export const eventsOf = async (run: BuildRun): Promise<ReadonlyArray<BuildEvent>> => {
  const events: Array<BuildEvent> = []
  for await (const event of run) events.push(event)
  return events
}

export const record = (id: string, more: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  url: `https://news.example.org/${encodeURIComponent(id)}/`,
  title: `News of the ${id}`,
  content_text: `What there is to say about the ${id} today.`,
  summary: `All about the ${id}.`,
  date_published: "2026-03-02T06:00:00Z",
  authors: [{ name: "Lena Haddad" }],
  language: "en",
  ...more
})

/** A site without any article of its own. */
export const recordSite = (): TestProject => makeProject({ "fanfare.config.yaml": plainSite() })

/** What a reader of JSON Feed sees. */
export interface FeedItem {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly content_html?: string
  readonly date_published: string
}

export const items = ({ read }: TestProject): ReadonlyArray<FeedItem> =>
  (JSON.parse(read("public/feed.json")) as { readonly items: ReadonlyArray<FeedItem> }).items
export const titles = (project: TestProject): ReadonlyArray<string> =>
  items(project)
    .map(({ title }) => title)
    .toSorted()

export interface Gate {
  /** Settled once somebody stands before it. */
  readonly reached: Promise<void>
  readonly open: () => void
  readonly passed: Promise<void>
}

export const gate = (): Gate & { readonly arrive: () => Promise<void> } => {
  const [reached, passed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  return {
    reached: reached.promise,
    open: () => passed.resolve(),
    passed: passed.promise,
    arrive: async () => {
      reached.resolve()
      await passed.promise
    }
  }
}

/** A source in which a build stands still until the gate is opened. */
export const waitingSource = (
  { arrive }: Pick<ReturnType<typeof gate>, "arrive">,
  records: Iterable<RecordChange> = []
): RecordFeed => ({
  name: "waiting",
  changes: async function* () {
    await arrive()
    yield* records
  }
})
