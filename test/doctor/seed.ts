/** Tables of faults, each seeded into a copy of a healthy project and looked for by the name of its check. */
import { expect, test } from "vitest"
import { checkOf, copyOf, diagnose, type DoctorProject, wrongIn } from "./healthy.ts"

export type Spoil = (project: DoctorProject) => void

/** `fix`: what the line that mends it says. */
export type Seeded = readonly [name: string, status: "warn" | "fail", what: string, fix: RegExp, spoil: Spoil]

/** `sound` is asked for when the tests run. */
export const eachIsNamed = (sound: () => DoctorProject, faults: ReadonlyArray<Seeded>): void => {
  test.each(faults)("%s, %s: %s", async (name, status, _, fix, spoil) => {
    const project = copyOf(sound())
    spoil(project)
    const found = checkOf(await diagnose(project), name)
    expect(found).toMatchObject({ status })
    expect(found.fix).toMatch(fix)
    expect(`${found.found}${found.fix}`).not.toContain("\n")
  })
}

/** What is as it should be, however it is written: the check says nothing of it. */
export const noneIsNamed = (
  sound: () => DoctorProject,
  right: ReadonlyArray<readonly [name: string, what: string, make: Spoil]>
): void => {
  test.each(right)("%s has nothing against %s", async (name, _, make) => {
    const project = copyOf(sound())
    make(project)
    expect(wrongIn(await diagnose(project)).filter((one) => one.startsWith(`${name}: `))).toEqual([])
  })
}

/** One change after the other. */
export const all =
  (...changes: ReadonlyArray<Spoil>): Spoil =>
  (project) => {
    for (const change of changes) change(project)
  }

export const file =
  (path: string, text: string): Spoil =>
  ({ write }) =>
    write(path, text)

export const changed =
  (path: string, from: string | RegExp, to: string): Spoil =>
  ({ change }) =>
    change(path, from, to)

/** In both articles. */
export const pages = (from: string | RegExp, to: string): Spoil =>
  all(...["harbour", "market"].map((name) => changed(`public/${name}/index.html`, from, to)))

export const packages = (more: Readonly<Record<string, unknown>> = {}): Spoil =>
  file(
    "package.json",
    JSON.stringify({ scripts: { build: "hugo && fanfare build" }, devDependencies: { fanfare: "*" }, ...more })
  )

const workflowFile = ".github/workflows/site.yml"
export const workflow = (from: string | RegExp, to: string): Spoil => changed(workflowFile, from, to)

/** A step of the healthy workflow, before the one that builds. */
export const stepBefore = (step: string): Spoil => workflow("      - run: hugo", `${step}\n      - run: hugo`)
