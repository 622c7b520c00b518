/**
 * Labels of links and pictures, looked for only where a bracket closes behind
 * them: markdown-it goes through a hundred brackets for each that none closes.
 */
import type { MarkdownIt, StateInline } from "markdown-it"

export const closedLabels = ({ helpers }: MarkdownIt): void => {
  const { parseLinkLabel } = helpers
  helpers.parseLinkLabel = (state, start, disableNested) =>
    start < lastClosingOf(state) ? parseLinkLabel(state, start, disableNested) : -1
}

const lastClosings = new WeakMap<StateInline, number>()

const lastClosingOf = (state: StateInline): number => {
  const last = lastClosings.get(state) ?? state.src.lastIndexOf("]")
  lastClosings.set(state, last)
  return last
}
