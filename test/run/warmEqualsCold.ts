/** What must hold after any edits: what is published is what a build from nothing publishes, whole, and nothing else. */
import { expect } from "vitest"
import { danglingIn, snapshotOf } from "../faults/harness/snapshot.ts"
import { anyEdits, diceOf, isBlind } from "./anyEdits.ts"
import { article, builtProject, config } from "./built.ts"

const served = { address: "https://news.example.org/", folder: "public", out: "public" }

const isSource = (path: string): boolean => /^(?:articles|feeds)\/|^fanfare\.(?:config\.yaml|ledger\.jsonl)$/.test(path)

/** Gives the edits that were made, for the message of a step that fails. */
export const expectWarmEqualsCold = async (seed: number, steps: number): Promise<ReadonlyArray<string>> => {
  const dice = diceOf(seed)
  const project = builtProject({
    "fanfare.config.yaml": config(),
    "articles/a.md": article("First", { tags: "[harbour]" }),
    "articles/z.md": article("Last")
  })
  await project.build({ acceptShrink: true })
  const done: Array<string> = []
  for (let step = 0; step < steps; step += 1) {
    const edits = anyEdits(dice)
    for (const { apply } of edits) apply(project, dice)
    const names = edits.map(({ name }) => name)
    done.push(...names)
    const where = `seed ${seed}: ${done.join(", ")}`
    const { findings } = await project.build({ acceptShrink: true })
    expect([where, findings.filter(({ severity }) => severity === "error")]).toEqual([where, []])
    const files = snapshotOf(project.root, { without: [".fanfare", "kept"] })
    expect([where, danglingIn(project.root, files, served)]).toEqual([where, []])
    const cold = builtProject(
      Object.fromEntries([...files.keys()].filter(isSource).map((path) => [path, project.read(path)]))
    )
    await cold.build({ acceptShrink: true })
    const fresh = cold.published()
    // A file that nobody knows of stays.
    if (isBlind(names))
      for (const path of Object.keys(project.published()))
        if (!Object.hasOwn(fresh, path)) project.remove(`public/${path}`)
    const warm = project.published()
    const others = [...new Set([...Object.keys(warm), ...Object.keys(fresh)])].filter(
      (path) => warm[path] !== fresh[path] && !path.endsWith("/")
    )
    expect([where, others]).toEqual([where, []])
    done.push("build")
  }
  return done
}
