/**
 * The house as its imports draw it, types included: no cycle of files or
 * folders, no full folder, no long file, and the one direction in which rooms
 * know each other. Nothing is run here; the sources are read as texts.
 */
import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path/posix"
import { expect, test } from "vitest"

/** Rooms that still break a rule. The list only gets shorter. */
const unfinished: ReadonlyArray<string> = []

/** One file for each piece of data, as many as there are. */
const data: ReadonlyArray<string> = ["src/labels/languages", "src/previews/networks", "src/sources/furniture/words"]

/** The rooms that a room may import. */
const everything =
  "model photos media guard markup text labels networks config sources articles feeds templates cards outputs inject"
const knows: Readonly<Record<string, string>> = {
  model: "",
  markup: "model",
  text: "model",
  photos: "model",
  media: "model",
  guard: "model",
  labels: "model markup",
  networks: "model markup text",
  feeds: "model text",
  templates: "model text",
  config: "model markup text labels feeds",
  sources: "model markup text labels networks photos media guard",
  articles: "model markup text store",
  cards: "model text labels templates photos guard",
  outputs: "model markup text labels networks feeds",
  inject: "model markup text outputs",
  generators: "model markup",
  init: "model markup generators config sources",
  report: "model feeds outputs",
  store: "model",
  publish: "model",
  graph: "model text labels config articles feeds outputs store",
  run: `${everything} report store graph publish`,
  previews: "model markup text outputs",
  dev: `${everything} report store graph publish run previews`,
  doctor: `${everything} report store graph publish run generators`,
  cli: `${everything} report store graph publish run dev doctor generators init`,
  api: `${everything} report store graph publish run`
}

const files = globSync(["src/**/*.ts", "feeds/**/*.ts", "templates/**/*.ts"])
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.endsWith(".d.ts") && !file.startsWith("src/browser/"))
  .toSorted()

/** A file of data has no imports of its own. */
const isData = (file: string): boolean => file.endsWith(".json") && existsSync(file)

/** Relative imports of a module: of values, of types, again exported, and loaded while it runs. */
const importsOf = (file: string, text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^(?:import|export)\b[^"'`;]*?from "(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm)].map((match) =>
    join(dirname(file), match[1] ?? match[2] ?? "")
  )

type Graph = ReadonlyMap<string, ReadonlySet<string>>

const graph: Graph = new Map(files.map((file) => [file, new Set(importsOf(file, readFileSync(file, "utf8")))]))

/** The graph of groups of files; a group does not point at itself. */
const grouped = (group: (file: string) => string): Graph => {
  const found = new Map<string, Set<string>>()
  for (const [file, imports] of graph) {
    const own = found.get(group(file)) ?? new Set<string>()
    for (const one of imports) if (group(one) !== group(file)) own.add(group(one))
    found.set(group(file), own)
  }
  return found
}

/** Groups of nodes that reach each other (Tarjan's strongly connected components of two nodes and more). */
const cyclesOf = (nodes: Graph): ReadonlyArray<ReadonlyArray<string>> => {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: Array<string> = []
  const found: Array<ReadonlyArray<string>> = []
  const visit = (node: string): number => {
    const own = order.size
    order.set(node, own)
    let low = own
    open.push(node)
    for (const next of nodes.get(node) ?? [])
      if (!order.has(next)) low = Math.min(low, visit(next))
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? own)
    lowest.set(node, low)
    if (low === own) {
      const group = open.splice(open.indexOf(node))
      if (group.length > 1) found.push(group.toSorted())
    }
    return low
  }
  for (const node of nodes.keys()) if (!order.has(node)) visit(node)
  return found
}

/** `src/model`, `feeds`, `feeds/profiles`: a room of the house. */
const roomOf = (file: string): string => dirname(file).split("/").slice(0, 2).join("/")

const folders = new Set(files.map(dirname))

/** Folders that hold other folders. */
const nested = new Set([...folders].filter((folder) => [...folders].some((other) => other.startsWith(`${folder}/`))))

/** The folder of a file; the file itself where its folder holds other folders, which it joins. */
const cupboardOf = (file: string): string => (nested.has(dirname(file)) ? file : dirname(file))

/** Whether all that takes part in a fault is of unfinished rooms. */
const isUnfinished = (fault: string): boolean =>
  fault.split(", ").every((one) => unfinished.some((room) => `${one.split(" ")[0]}/`.startsWith(`${room}/`)))

const cycles = (nodes: Graph) => cyclesOf(nodes).map((group) => group.join(", "))

const fullFolders = [...Map.groupBy(files, dirname)]
  .filter(([folder, all]) => all.length > 20 && !data.includes(folder))
  .map(([folder, all]) => `${folder} holds ${all.length} files`)

const longFiles = files.filter((file) => readFileSync(file, "utf8").trimEnd().split("\n").length > 300)

/** `src/model/Site.ts` is of `model`, `feeds/rss.ts` of `feeds`. */
const nameOf = (file: string): string =>
  roomOf(file)
    .replace(/^src\//, "")
    .split("/")[0] ?? ""

const wrongWays = [...graph].flatMap(([file, imports]) =>
  [...imports]
    .filter((one) => nameOf(one) !== nameOf(file) && !(knows[nameOf(file)] ?? "").split(" ").includes(nameOf(one)))
    .map((one) => `${file} imports ${one}`)
)

const finished = (faults: ReadonlyArray<string>): ReadonlyArray<string> => faults.filter((one) => !isUnfinished(one))

test("imports are read with their types, and every one leads to a file", () => {
  expect(importsOf("src/a/b.ts", 'import type { A } from "./A.ts"\nimport {\n  type B\n} from "../b/B.ts"\n')).toEqual([
    "src/a/A.ts",
    "src/b/B.ts"
  ])
  expect(importsOf("a.ts", 'export * from "./b.ts"\nconst c = () => import("./c.ts")\n')).toEqual(["b.ts", "c.ts"])
  const lost = [...graph].flatMap(([file, imports]) =>
    [...imports].filter((one) => !graph.has(one) && !isData(one)).map((one) => `${file} imports ${one}`)
  )
  expect(finished(lost)).toEqual([])
})

test("cycles are found where there are some", () => {
  const nodes = new Map(
    Object.entries({ a: ["b"], b: ["c"], c: ["b", "d"], d: [], e: ["a"] }).map(([from, to]) => [from, new Set(to)])
  )
  expect(cyclesOf(nodes)).toEqual([["b", "c"]])
})

test("no files import each other in a cycle, types included", () => {
  expect(finished(cycles(graph))).toEqual([])
})

test("no rooms and no folders import each other in a cycle", () => {
  expect(finished(cycles(grouped(roomOf)))).toEqual([])
  expect(finished(cycles(grouped(cupboardOf)))).toEqual([])
})

test("a folder holds twenty files at most, a file three hundred lines", () => {
  expect(finished(fullFolders)).toEqual([])
  expect(finished(longFiles)).toEqual([])
})

test("every room is in the drawing, and imports only the rooms that it may know", () => {
  expect([...new Set(files.map(nameOf))].filter((name) => knows[name] === undefined)).toEqual([])
  expect(cyclesOf(new Map(Object.entries(knows).map(([from, to]) => [from, new Set(to.split(" "))])))).toEqual([])
  expect(finished(wrongWays)).toEqual([])
})

test("a room that breaks no rule any more is off the list of unfinished ones", () => {
  const faults = [graph, grouped(roomOf), grouped(cupboardOf)].flatMap(cycles).concat(fullFolders, longFiles, wrongWays)
  const left = unfinished.filter((room) => faults.some((one) => one.includes(room)))
  expect(left).toEqual(unfinished)
})
