/** The package has no types. */
declare module "markdown-it-deflist" {
  import type { MarkdownIt } from "markdown-it"

  const definitionLists: (md: MarkdownIt) => void
  export default definitionLists
}
