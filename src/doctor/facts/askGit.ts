/** What git knows of the project: asked for by `git` itself, which writes nothing and asks no network here. */
import { execFile } from "node:child_process"
import { Effect } from "effect"
import { ledgerName } from "../../articles/identity/ledgerFile.ts"

export interface GitFacts {
  readonly ledger: {
    readonly isTracked: boolean
    readonly isIgnored: boolean
    /** Whether the working tree has it otherwise than the last commit. */
    readonly isChanged: boolean
    /** As the last commit has it; null where that has none. */
    readonly committed: string | null
    /** Whether git keeps a pointer in its place (Git LFS). */
    readonly isPointer: boolean
  }
  readonly state: { readonly isIgnored: boolean; readonly tracked: number }
  /** Names of the branches, here and at the remotes; that of the working tree first. */
  readonly branches: ReadonlyArray<string>
  readonly out: {
    readonly isIgnored: boolean
    /** How many of the files that fanfare writes there are committed. */
    readonly tracked: number
    /** Files in it that git leaves out though others of it are committed; relative to the project. */
    readonly left: ReadonlyArray<string>
  }
}

interface Answer {
  readonly code: number | null
  readonly text: string
}

/** For a repository of any size; in milliseconds and bytes. */
const limits = { timeout: 20_000, maxBuffer: 64_000_000 }

const ask = (root: string, words: ReadonlyArray<string>): Effect.Effect<Answer> =>
  Effect.callback((resume) => {
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" }
    execFile("git", [...words], { cwd: root, env, ...limits }, (error, text) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : null
      resume(Effect.succeed({ code, text }))
    })
  })

/** In an output directory that may be shared with a site generator, these are fanfare's. */
const own = ["fanfare.json", "rss.xml", "atom.xml", "feed.json", "articles", "widgets"]

/** `out`: the output directory, relative to the project. */
export const askGit = Effect.fnUntraced(function* (root: string, out: string) {
  const inside = yield* ask(root, ["rev-parse", "--is-inside-work-tree"])
  if (inside.code === null) return { missing: "git is not installed" }
  if (inside.code !== 0 || inside.text.trim() !== "true") return { missing: "this folder is not in a git repository" }
  const [tracked, ignored, status, committed, state, stateIgnored, filter, branches, outTracked, outIgnored, outLeft] =
    yield* Effect.all(
      [
        ask(root, ["ls-files", "--", ledgerName]),
        ask(root, ["check-ignore", "--quiet", "--no-index", ledgerName]),
        ask(root, ["status", "--porcelain", "--", ledgerName]),
        ask(root, ["show", `HEAD:./${ledgerName}`]),
        ask(root, ["ls-files", "--", ".fanfare"]),
        ask(root, ["check-ignore", "--quiet", "--no-index", ".fanfare/index.sqlite"]),
        ask(root, ["check-attr", "filter", "--", ledgerName]),
        ask(root, ["branch", "--all", "--format=%(HEAD)%(refname)"]),
        ask(root, ["ls-files", "--", ...own.map((name) => `${out}/${name}`)]),
        ask(root, ["check-ignore", "--quiet", "--no-index", `${out}/fanfare.json`]),
        ask(root, ["ls-files", "--others", "--ignored", "--exclude-standard", "--", out])
      ],
      { concurrency: 4 }
    )
  return {
    ledger: {
      isTracked: tracked.text.trim() !== "",
      isIgnored: ignored.code === 0,
      isChanged: status.text.trim() !== "",
      committed: committed.code === 0 ? committed.text : null,
      isPointer: /: filter: lfs$/m.test(filter.text)
    },
    state: { isIgnored: stateIgnored.code === 0, tracked: linesOf(state).length },
    branches: [
      ...new Set(
        linesOf(branches)
          .toSorted((a, b) => Number(b.startsWith("*")) - Number(a.startsWith("*")))
          .flatMap((line) => /^.refs\/(?:heads|remotes\/[^/]+)\/(?!HEAD$)(.+)$/.exec(line)?.[1] ?? [])
      )
    ],
    out: { isIgnored: outIgnored.code === 0, tracked: linesOf(outTracked).length, left: linesOf(outLeft) }
  } satisfies GitFacts
})

const linesOf = ({ text }: Answer): ReadonlyArray<string> => text.split("\n").filter(Boolean)
