/**
 * Reads and calls the project's own templates, inside the guarded process.
 * What is wrong with one is thrown as a `TemplateMistake` with its place.
 */
import { readFileSync } from "node:fs"
import module from "node:module"
import { fileURLToPath } from "node:url"
import type { Element, Template, TemplateProps } from "../../../templates/Template.ts"
import { madeAt } from "../../../templates/element.ts"
import { checkTree, type TreeProblem } from "../design/checkTree.ts"
import { drawTemplate } from "../design/design.ts"
import { childrenOf } from "../design/tree.ts"
import { unknownStyles } from "../design/unknownStyles.ts"
import { messageOf } from "../../guard/messageOf.ts"
import type { Mistake } from "../../guard/Question.ts"
import type { DrawTask, GuardAnswers, OwnDrawing } from "./GuardTask.ts"
import { compileJsx, hasJsx, jsxModule, jsxModuleUrl } from "./compileJsx.ts"
import { isSteady } from "./isSteady.ts"
import { lineIn } from "./lineIn.ts"

class TemplateMistake extends Error {
  readonly mistake: Mistake
  constructor(mistake: Mistake) {
    super(mistake.message)
    this.mistake = mistake
  }
}

type Draw = Template["draw"]

const loaded = new Map<string, Promise<Draw>>()
const files = new Set<string>()

/** Everything that is loaded from now on is loaded for a template. */
const watchFiles = (): void => {
  // Bun has none: there, what a template imports is not watched.
  module.registerHooks?.({
    resolve: (name, context, next) =>
      name === jsxModule ? { url: jsxModuleUrl(), shortCircuit: true } : next(name, context),
    load: (url, context, next) => {
      if (url.startsWith("file:")) files.add(fileURLToPath(url))
      if (!hasJsx(url)) return next(url, context)
      const source = compileJsx(readFileSync(fileURLToPath(url), "utf8"), url)
      return { format: "module", source, shortCircuit: true }
    }
  })
}

const drawOf = (url: string): Promise<Draw> => {
  if (loaded.size === 0) watchFiles()
  const known = loaded.get(url) ?? load(url)
  loaded.set(url, known)
  return known
}

export const loadOwn = async (url: string): Promise<GuardAnswers["Load"]> => {
  await drawOf(url)
  return { files: [...files] }
}

const load = async (url: string): Promise<Draw> => {
  const { template } = await import(url).then(
    (module: { readonly template?: unknown; readonly default?: unknown }) => ({
      template: module.template ?? module.default
    }),
    async (cause: unknown) => {
      throw new TemplateMistake({ message: messageOf(cause), place: await placeOf(cause, url) })
    }
  )
  if (typeof template === "object" && template !== null && "draw" in template && typeof template.draw === "function")
    return template.draw.bind(template) as Draw
  throw new TemplateMistake({ message: "it exports no `template` with a function `draw`", place: { line: 1 } })
}

/** Node says where a syntax error of a module is only when it checks the file alone. */
const placeOf = async (cause: unknown, url: string): Promise<Mistake["place"]> => {
  const place = lineIn(cause, url)
  if (place.line !== undefined || !(cause instanceof SyntaxError)) return place
  const { execFile } = await import("node:child_process")
  return new Promise((resolve) => {
    execFile(process.execPath, ["--check", fileURLToPath(url)], (_error, _stdout, stderr) =>
      resolve(lineIn(stderr, url))
    )
  })
}

/** The tree goes through JSON on its way to another process, so that functions and the like are gone from it. */
export const drawOwn = async ({ url, request }: DrawTask): Promise<OwnDrawing> => {
  const draw = await drawOf(url)
  try {
    const { tree, ...asked } = drawTemplate({ draw }, request)
    const placed = ({ message, stack }: TreeProblem): Mistake => ({ message, place: lineIn(stack, url) })
    const mistakes = checkTree(tree).map(placed)
    if (mistakes.length === 0 && !isSteady(() => drawTemplate({ draw }, request).tree))
      mistakes.push({ message: unsteady, place: {} })
    if (mistakes.length > 0)
      return { ...asked, tree: { type: "div", props: {} }, mistakes, unknownStyles: [], places: {} }
    return {
      ...asked,
      tree: JSON.parse(JSON.stringify(tree)) as Element,
      mistakes,
      unknownStyles: unknownStyles(tree).map(placed),
      places: placesOf(tree, url)
    }
  } catch (cause) {
    throw new TemplateMistake({ message: messageOf(cause), place: lineIn(cause, url) })
  }
}

const unsteady =
  "it draws something else each time, by the clock or by random numbers, so that cards would change with every build; let it vary with its props or texts alone"

const placesOf = (tree: Element, url: string): OwnDrawing["places"] => {
  const places: Partial<Record<keyof TemplateProps["has"], Mistake["place"]>> = {}
  const visit = (node: Element | string): void => {
    if (typeof node === "string") return
    const { slot } = node.props
    if (slot !== undefined) places[slot.name] ??= lineIn((node as { readonly [madeAt]?: string })[madeAt], url)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(tree)
  return places
}
