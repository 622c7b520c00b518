/** Trees with some of their nodes replaced: what does not change is not copied, so that a pass over a body costs a look at it. */
import type { Parents, RootContent } from "hast"

/** What stands for a node: itself, or any number of others. */
type Change = (node: RootContent) => RootContent | ReadonlyArray<RootContent>

/** A parent with what stands for each of its children: itself where each stands for itself. */
export const rewritten = <T extends Parents>(parent: T, change: Change): T => {
  const children: ReadonlyArray<RootContent> = parent.children
  let next: Array<RootContent> | null = null
  let index = 0
  for (const child of children) {
    const made = change(child)
    if (made !== child) next ??= children.slice(0, index)
    if (next !== null) {
      if ("type" in made) next.push(made)
      else for (const one of made) next.push(one)
    }
    index += 1
  }
  return next === null ? parent : { ...parent, children: next }
}
