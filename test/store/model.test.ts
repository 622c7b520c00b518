/** The store against a model of maps: any sequence of writes, transactions, failures and openings gives what the maps give. */
import * as fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import type { Index } from "../../src/store/Index.ts"
import type { LedgerRow, TargetRow, UnitRow } from "../../src/store/rows.ts"
import { removeFolders } from "../publish/site.ts"
import { layers, lineOf, openProject, type Project, targetOf } from "./openStore.ts"

afterAll(removeFolders)

interface Model {
  readonly meta: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, UnitRow>
  readonly targets: ReadonlyMap<string, TargetRow>
  readonly listed: ReadonlyMap<string, string>
  readonly ledger: ReadonlyMap<string, LedgerRow>
  readonly memos: ReadonlyMap<string, string>
}

const nothing: Model = {
  meta: new Map(),
  units: new Map(),
  targets: new Map(),
  listed: new Map(),
  ledger: new Map(),
  memos: new Map()
}

/** A change of the index, and the same of the model. */
interface Step {
  readonly index: (index: Index) => void
  readonly model: (model: Model) => Model
}

const set = <A>(map: ReadonlyMap<string, A>, key: string, value: A): ReadonlyMap<string, A> =>
  new Map([...map, [key, value]])

const without = <A>(map: ReadonlyMap<string, A>, key: string): ReadonlyMap<string, A> =>
  new Map([...map].filter(([one]) => one !== key))

const edited = <A>(map: ReadonlyMap<string, A>, key: string, edit: (value: A) => A): ReadonlyMap<string, A> => {
  const value = map.get(key)
  return value === undefined ? map : set(map, key, edit(value))
}

const name = fc.constantFrom(
  "a",
  "b",
  "ä",
  "A",
  "a b",
  "a\tb",
  "a\nb",
  "a\\nb",
  "a'b",
  'a"b',
  "%",
  "_",
  "",
  "🙂",
  "a\0b"
)
const path = fc.oneof(name, fc.string({ unit: "grapheme", maxLength: 6 }))
const count = fc.oneof(fc.nat(5), fc.constantFrom(2 ** 31, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER))
const moment = fc.oneof(fc.nat(5), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }))
/** Numbers of inodes go up to 64 bits, of which a double keeps 53. */
const inode = fc.oneof(fc.nat(5), fc.constantFrom(2 ** 53 + 2, 2 ** 60, 2 ** 64 - 2 ** 11))

const dependency = fc.record({
  path: path.filter((one) => one !== ""),
  stamp: fc.constantFrom("", "1 2.5 3.25 4"),
  sha256: fc.option(fc.constantFrom("ab", "never"), { nil: null })
})

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(name, path).map(([key, value]): Step => ({
    index: ({ meta }) => meta.set(key, value),
    model: (model) => ({ ...model, meta: set(model.meta, key, value) })
  })),
  fc
    .record({
      source: fc.constantFrom("s", "t"),
      key: name,
      deps: fc.array(dependency, { maxLength: 3 }),
      info: path,
      mark: fc.option(name, { nil: null })
    })
    .map((unit): Step => ({
      index: ({ units }) => units.put(unit),
      model: (model) => ({ ...model, units: set(model.units, `${unit.source} ${unit.key}`, unit) })
    })),
  name.map((key): Step => ({
    index: ({ units }) => units.remove("s", key),
    model: (model) => ({ ...model, units: without(model.units, `s ${key}`) })
  })),
  fc.record({ path, size: count, mtime: moment, ino: inode, unused: fc.nat(4), owner: name }).map((changes): Step => {
    const row = targetOf(changes.path, changes)
    return {
      index: ({ targets }) => targets.put(row),
      model: (model) => ({ ...model, targets: set(model.targets, row.path, row) })
    }
  }),
  fc.record({ path, size: count, mtime: moment, ino: inode }).map(({ path: of, ...stamp }): Step => ({
    index: ({ targets }) => targets.setStamp(of, stamp),
    model: (model) => ({ ...model, targets: edited(model.targets, of, (row) => ({ ...row, ...stamp })) })
  })),
  path.map((of): Step => ({
    index: ({ targets }) => targets.invalidate(of),
    model: (model) => ({ ...model, targets: edited(model.targets, of, (row) => ({ ...row, key: "" })) })
  })),
  fc.tuple(path, fc.nat(4)).map(([of, unused]): Step => ({
    index: ({ targets }) => targets.setUnused(of, unused),
    model: (model) => ({ ...model, targets: edited(model.targets, of, (row) => ({ ...row, unused })) })
  })),
  path.map((of): Step => ({
    index: ({ targets }) => targets.remove(of),
    model: (model) => ({ ...model, targets: without(model.targets, of) })
  })),
  fc
    .tuple(fc.boolean(), fc.array(fc.record({ path, sha256: name }), { maxLength: 3 }))
    .map(([isAdded, files]): Step => ({
      index: ({ targets }) => (isAdded ? targets.addListed(files) : targets.setListed(files)),
      model: (model) => ({
        ...model,
        listed: files.reduce((map, file) => set(map, file.path, file.sha256), isAdded ? model.listed : new Map())
      })
    })),
  fc.record({ id: name, source: name, slug: name, seen: moment }).map((line): Step => {
    const row = lineOf(line.id, line)
    return {
      index: ({ ledger }) => ledger.put(row),
      model: (model) => ({ ...model, ledger: set(model.ledger, row.id, row) })
    }
  }),
  fc.constant<Step>({
    index: ({ ledger }) => {
      ledger.clear()
      ledger.forgetFormer()
    },
    model: (model) => ({ ...model, ledger: new Map() })
  }),
  fc.tuple(name, path).map(([key, value]): Step => ({
    index: ({ memos }) => memos.set(key, "question", value),
    model: (model) => ({ ...model, memos: set(model.memos, key, value) })
  }))
)

interface Run {
  readonly steps: ReadonlyArray<Step>
  /** `none`: without a transaction. `killed`: nobody ends the transaction. */
  readonly end: "commit" | "rollback" | "killed" | "none"
  readonly reopens: boolean
}

const run: fc.Arbitrary<Run> = fc.record({
  steps: fc.array(step, { maxLength: 12 }),
  end: fc.constantFrom("commit", "rollback", "killed", "none"),
  reopens: fc.boolean()
})

const byName = <A>(map: ReadonlyMap<string, A>): ReadonlyArray<readonly [string, A]> =>
  [...map].toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))

const expectSame = (index: Index, model: Model): void => {
  expect([...index.targets.each()]).toEqual(byName(model.targets).map(([, row]) => row))
  expect(index.targets.count()).toBe(model.targets.size)
  expect(new Map(Array.from(index.targets.stamps(), ([of, ...stamp]) => [of, stamp]))).toEqual(
    new Map([...model.targets].map(([of, { kind, size, mtime, ino }]) => [of, [kind, size, mtime, ino]]))
  )
  expect(
    index.targets
      .unused()
      .map((row) => row.path)
      .toSorted()
  ).toEqual(
    [...model.targets.values()]
      .filter(({ unused }) => unused > 0)
      .map((row) => row.path)
      .toSorted()
  )
  expect(new Map(index.targets.unclaimed().map((file) => [file.path, file.sha256]))).toEqual(
    new Map([...model.listed].filter(([of]) => !model.targets.has(of)))
  )
  expect([...index.ledger.each()]).toEqual(byName(model.ledger).map(([, row]) => row))
  expect(index.ledger.newestSeen()).toEqual(
    model.ledger.size === 0 ? null : Math.max(...[...model.ledger.values()].map(({ seen }) => seen))
  )
  for (const source of ["s", "t"]) {
    const units = new Map([...model.units].filter(([, unit]) => unit.source === source))
    expect([...index.units.ofSource(source)]).toEqual(byName(units).map(([, unit]) => unit))
    expect(index.units.dependent(source)).toEqual(
      byName(units).flatMap(([, unit]) => (unit.deps.length === 0 ? [] : [unit.key]))
    )
  }
  for (const [key, value] of model.meta) expect(index.meta.get(key)).toBe(value)
  for (const [key, value] of model.memos) expect(index.memos.get(key, "question")).toBe(value)
}

const play = async (project: Project, runs: ReadonlyArray<Run>): Promise<void> => {
  let { index } = await project.open()
  let model = nothing
  for (const { steps, end, reopens } of runs) {
    const before = model
    if (end !== "none") index.begin()
    for (const one of steps) {
      one.index(index)
      model = one.model(model)
    }
    expectSame(index, model)
    if (end === "commit") index.commit()
    if (end === "rollback") index.rollback()
    if (end === "rollback" || end === "killed") model = before
    if (reopens || end === "killed") index = (await project.open()).index
    expectSame(index, model)
  }
}

describe.each(layers)("%s", (_, layer) => {
  test("gives what maps give", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(run, { maxLength: 5 }), async (runs) => {
        const project = openProject(layer())
        try {
          await play(project, runs)
        } finally {
          await project.close()
        }
      }),
      { numRuns: 60, seed: 42 }
    )
  })
})
