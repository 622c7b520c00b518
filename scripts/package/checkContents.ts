/**
 * What is in the package and what is not: no source map, no declaration that
 * no door needs, nothing that is imported and not installed with it, and the
 * licence of everything that the bundle holds.
 */
import { existsSync, globSync, readFileSync } from "node:fs"
import { builtinModules } from "node:module"
import { dirname, join } from "node:path"
import { parseAst } from "rolldown/parseAst"

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, unknown>>
}

/** `folder`: the package as it is installed. `project`: that of its sources. Gives one text for each mistake. */
export const checkContents = (folder: string, project: string): ReadonlyArray<string> => {
  const files = globSync("**", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
  return [
    ...files.filter((file) => /\.map$|(?<!\.d)\.[cm]?tsx?$/.test(file)).map((file) => `${file} is nothing for users`),
    ...files
      .filter((file) => !/^(?:dist|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(file))
      .map((file) => `${file} is outside of dist`),
    ...foreignImports(folder, files, manifest),
    ...withoutLicence(join(folder, "dist"), project)
  ]
}

/** Bare imports of the code and of the declarations that an install does not bring. */
const foreignImports = (folder: string, files: ReadonlyArray<string>, manifest: Manifest): ReadonlyArray<string> => {
  const own = [manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies].flatMap(Object.keys)
  const isOwn = (name: string): boolean =>
    name.startsWith("node:") || builtinModules.includes(name) || own.some((one) => `${name}/`.startsWith(`${one}/`))
  return files
    .filter((file) => /\.(?:c?js|d\.ts)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8")
      const names = file.endsWith(".d.ts") ? declared(text) : imported(text)
      return names.filter((name) => !isOwn(name) && !/^\.\.?\//.test(name)).map((name) => `${file} imports ${name}`)
    })
}

const declared = (text: string): ReadonlyArray<string> =>
  [...text.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/\b(?:from |import\()"([^"]+)"/g)].map(([, name = ""]) => name)

/** In code: what it imports, and what it loads while it runs. */
const imported = (text: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  const note = (name: unknown): void => {
    if (typeof name === "string") found.push(name)
  }
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    if (!isNode(node)) return
    const { type, source, callee, arguments: given } = node as Node
    if (type.startsWith("Import") || type.startsWith("Export")) note(textOf(source))
    if (type === "CallExpression" && (isRequire(callee) || isMadeFromModule(callee))) note(textOf(given?.[0]))
    Object.values(node).forEach(visit)
  }
  visit(parseAst(text))
  return found
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
  readonly arguments?: ReadonlyArray<unknown>
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"

/** Of a string or a template without places. */
const textOf = (node: unknown): unknown => {
  if (!isNode(node)) return null
  if (node.type === "Literal") return node["value"]
  const parts = node["quasis"] as ReadonlyArray<{ readonly value: { readonly cooked: string } }> | undefined
  return node.type === "TemplateLiteral" && parts?.length === 1 ? parts[0]?.value.cooked : null
}

const isRequire = (callee: unknown): boolean => isNode(callee) && callee["name"] === "require"

/** `createRequire(import.meta.url)`, whatever it is called. */
const isMadeFromModule = (callee: unknown): boolean =>
  isNode(callee) && callee.type === "CallExpression" && JSON.stringify(callee.arguments).includes('"MetaProperty"')

/** Packages that the sources import, and all that these depend on as far as it is inside. */
const withoutLicence = (dist: string, project: string): ReadonlyArray<string> => {
  const text = existsSync(join(dist, "THIRD-PARTY-LICENSES"))
    ? readFileSync(join(dist, "THIRD-PARTY-LICENSES"), "utf8")
    : ""
  const installed = JSON.parse(readFileSync(join(dirname(dist), "package.json"), "utf8")) as Manifest
  const brought = [installed.dependencies, installed.optionalDependencies, installed.peerDependencies].flatMap(
    Object.keys
  )
  const fonts = globSync("files/{@*/*,[!@]*}", { cwd: dist }).map((folder) => folder.slice("files/".length))
  const bundled = new Set([...fonts.filter((name) => !/^@[^/]+$/.test(name)), ...sourceImports(project)])
  const missing = [...bundled]
    .filter((name) => !brought.includes(name) || name === "effect")
    .filter((name) => !new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\nLicence: `, "m").test(text))
  return missing.map((name) => `The licence of ${name} is not in THIRD-PARTY-LICENSES`)
}

/** Packages of values that the code imports; types leave nothing behind. */
const sourceImports = (project: string): ReadonlyArray<string> =>
  globSync(["src/**/*.ts", "feeds/**/*.ts"], { cwd: project, exclude: ["src/browser/**"] })
    .flatMap((file) => [
      ...readFileSync(join(project, file), "utf8").matchAll(
        /^(?:import (?!type )[^;"]*? from "([^"]+)"|.*\b(?:import|require|createRequire\(import\.meta\.url\))\("([^"]+)"\))/gm
      )
    ])
    .flatMap(([line, name = "", loaded = ""]) =>
      /^\s*\*|^import \{ type [^,]*\} from/.test(line) ? [] : [name || loaded]
    )
    .filter((name) => /^@?[a-z]/.test(name) && !name.startsWith("node:") && !name.startsWith("fanfare"))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/")
    )
