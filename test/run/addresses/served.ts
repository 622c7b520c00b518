/** A project whose articles come from a server on loopback, which answers what a test tells it to. */
import type { Ran } from "../../../src/run/RunOptions.ts"
import { plainSite } from "../../cli/tools/stories.ts"
import type { FetchLimits } from "../../../src/sources/http/FetchLimits.ts"
import { type Answer, hastyStore, serve, type TestServer } from "../../sources/http/server.ts"
import { type Asked, type Files, makeSite, type Site } from "../site.ts"

export interface Served extends AsyncDisposable {
  readonly site: Site
  readonly server: TestServer
  /** From now on the server answers so. */
  readonly answer: (answer: Answer) => void
  readonly run: (asked?: Asked) => Promise<Ran>
  /** Titles in the site's feed, sorted. */
  readonly titles: () => ReadonlyArray<string>
}

export interface ServedOptions {
  readonly files?: Files
  /** The config's `sources:`; HOST is the server's. */
  readonly sources?: string
  readonly limits?: Partial<FetchLimits>
  /** `allowHosts:`; HOST is the server's. */
  readonly allowHosts?: string
}

/** The name of the source. */
export const feedOf = ({ server }: Pick<Served, "server">): string => `${server.base}/feed`

export const serving = async (
  first: Answer,
  { files, sources = "[{ feed: http://HOST/feed }]", limits, allowHosts = '["HOST"]' }: ServedOptions = {}
): Promise<Served> => {
  let current = first
  const server = await serve((request, response) => current(request, response))
  const config = `sources: ${sources}\nallowHosts: ${allowHosts}\n`.replaceAll("HOST", server.host)
  const site = makeSite(files, plainSite(config))
  const store = hastyStore(limits)
  return {
    site,
    server,
    answer: (answer) => (current = answer),
    run: (asked) => site.run({ store, ...asked }),
    titles: () =>
      (JSON.parse(site.read("public/feed.json")) as { items: ReadonlyArray<{ title: string }> }).items
        .map(({ title }) => title)
        .toSorted(),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]()
  }
}

export const stateOf = ({ report }: Ran, name: string): string | undefined =>
  report.sources.find((source) => source.name === name)?.state

/** Codes and messages about a source as a whole. */
export const saidOf = ({ report }: Ran, name: string): ReadonlyArray<string> =>
  report.findings.filter(({ file }) => file === name).map(({ code, message }) => `${code} ${message}`)
