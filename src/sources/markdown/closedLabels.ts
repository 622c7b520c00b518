/**
 * Labels of links and pictures, looked for only where a bracket closes behind
 * them that may end one: markdown-it goes through a hundred brackets for each
 * that none closes, and for each of words in brackets.
 */
import type { MarkdownIt, StateInline } from "markdown-it"

export const closedLabels = ({ helpers }: MarkdownIt): void => {
  const { parseLinkLabel } = helpers
  helpers.parseLinkLabel = (state, start, disableNested) =>
    start < lastClosingOf(state) ? parseLinkLabel(state, start, disableNested) : -1
}

const lastClosings = new WeakMap<StateInline, number>()

const lastClosingOf = (state: StateInline): number => {
  const last = lastClosings.get(state) ?? lastClosingIn(state)
  lastClosings.set(state, last)
  return last
}

/** Without references, an address, a label or attributes stand right behind it. */
const lastClosingIn = ({ src, env }: StateInline): number =>
  hasReferences(env) ? src.lastIndexOf("]") : Math.max(...["](", "][", "]{"].map((closing) => src.lastIndexOf(closing)))

const known = new WeakMap<object, boolean>()

/** All of a text are read before its lines. */
const hasReferences = (env: Record<string, unknown>): boolean => {
  const has = known.get(env) ?? Object.keys(env["references"] ?? {}).length > 0
  known.set(env, has)
  return has
}
