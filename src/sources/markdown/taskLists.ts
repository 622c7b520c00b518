/**
 * Task lists of GitHub (GFM 5.3): `- [x] done`. Feed readers drop the boxes of
 * forms, so that characters stand for them, which screen readers read out.
 */
import type { MarkdownIt, Token } from "markdown-it"
import { taskMark } from "../../markup/taskBox.ts"

export const taskLists = (md: MarkdownIt): void => {
  md.core.ruler.after("inline", "task_lists", ({ tokens }) => {
    for (const [index, token] of tokens.entries())
      if (token.type === "list_item_open" && tokens[index + 1]?.type === "paragraph_open") mark(tokens[index + 2])
  })
}

const mark = (inline: Token | undefined): void => {
  const first = inline?.children?.[0]
  const [box, state] = first?.type === "text" ? (/^\[([ xX])\](?=\s|$)/.exec(first.content) ?? []) : []
  if (first === undefined || box === undefined) return
  // An item that is only a box is no task.
  if (first.content === box && inline?.children?.length === 1) return
  first.content = taskMark(state !== " ") + first.content.slice(box.length)
}
