/** What git knows of the project: asked for by `git` itself, which writes nothing and asks no network here. */
import { execFile } from "node:child_process"
import { Effect } from "effect"
import { ledgerName } from "../../articles/identity/ledgerFile.ts"

export interface GitFacts {
  readonly hasCommits: boolean
  readonly ledger: {
    readonly isTracked: boolean
    readonly isIgnored: boolean
    /** Whether the working tree has it otherwise than the last commit. */
    readonly isChanged: boolean
    /** As the last commit has it; null where that has none. */
    readonly committed: string | null
  }
  readonly state: { readonly isIgnored: boolean; readonly tracked: number }
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

export const askGit = Effect.fnUntraced(function* (root: string) {
  const inside = yield* ask(root, ["rev-parse", "--is-inside-work-tree"])
  if (inside.code === null) return { missing: "git is not installed" }
  if (inside.code !== 0 || inside.text.trim() !== "true") return { missing: "this folder is not in a git repository" }
  const [head, tracked, ignored, status, committed, state, stateIgnored] = yield* Effect.all(
    [
      ask(root, ["rev-parse", "--verify", "--quiet", "HEAD"]),
      ask(root, ["ls-files", "--", ledgerName]),
      ask(root, ["check-ignore", "--quiet", "--no-index", ledgerName]),
      ask(root, ["status", "--porcelain", "--", ledgerName]),
      ask(root, ["show", `HEAD:./${ledgerName}`]),
      ask(root, ["ls-files", "--", ".fanfare"]),
      ask(root, ["check-ignore", "--quiet", "--no-index", ".fanfare/index.sqlite"])
    ],
    { concurrency: 4 }
  )
  return {
    hasCommits: head.code === 0,
    ledger: {
      isTracked: tracked.text.trim() !== "",
      isIgnored: ignored.code === 0,
      isChanged: status.text.trim() !== "",
      committed: committed.code === 0 ? committed.text : null
    },
    state: { isIgnored: stateIgnored.code === 0, tracked: state.text.split("\n").filter(Boolean).length }
  } satisfies GitFacts
})
