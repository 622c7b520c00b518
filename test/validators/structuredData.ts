/** structured-data-testing-tool with all its presets, on the pages of dated articles: all pass, and there is exactly one NewsArticle. */
import { checkEach, type Checker, importChecker } from "./checker.ts"

interface Test {
  readonly group: string
  readonly test: string
  readonly error?: { readonly message?: string }
}

interface Outcome {
  readonly failed: ReadonlyArray<Test>
  readonly structuredData: { readonly jsonld: Readonly<Record<string, ReadonlyArray<object>>> }
}

type Run = (html: string, options: object) => Promise<Outcome>

export const structuredData: Checker = {
  name: "structured-data-testing-tool",
  check: async (pages) => {
    const tool = await importChecker<{ readonly structuredDataTest: Run }>("structured-data-testing-tool")
    const { default: presets } = await importChecker<{ readonly default: object }>(
      "structured-data-testing-tool/presets"
    )
    const run = async (html: string): Promise<Outcome> => {
      try {
        return await tool.structuredDataTest(html, { presets: Object.values(presets), schemas: ["jsonld:NewsArticle"] })
      } catch (error) {
        // A failed test is thrown, with its outcome.
        return (error as { readonly res: Outcome }).res
      }
    }
    return checkEach(
      ({ facts }) => facts !== null,
      async ({ html }) => {
        const { failed, structuredData: found } = await run(html.replace(graph, spread))
        const articles = found.jsonld["NewsArticle"]?.length ?? 0
        return [
          ...failed.map(({ group, test, error }) => `${group}: ${test}: ${error?.message ?? "failed"}`),
          ...(articles === 1 ? [] : [`${articles} NewsArticles`])
        ]
      }
    )(pages)
  }
}

const graph = /(<script type="application\/ld\+json">)(.*?)(<\/script>)/s

type Node = Readonly<Record<string, unknown>>

/** The tool reads neither graphs nor references, so the same nodes stand in a list, each reference with what it leads to. */
const spread = (_: string, start: string, json: string, end: string): string => {
  const { "@context": context, "@graph": nodes } = JSON.parse(json) as {
    "@context": string
    "@graph": ReadonlyArray<Node>
  }
  const led = nodes.map((node) => ({
    "@context": context,
    ...Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, nodes.find(({ "@id": id }) => isReference(value, id)) ?? value])
    )
  }))
  return start + JSON.stringify(led).replaceAll("<", "\\u003c") + end
}

const isReference = (value: unknown, id: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).join() === "@id" && (value as Node)["@id"] === id
