/**
 * The catalogue against a collection of facts that is kept elsewhere, where
 * `NETWORK_FACTS` names its file: each network's payload gives back every
 * parameter that is documented there. Without the file this is skipped.
 */
import { existsSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { findNetwork, networks } from "../../src/networks/index.ts"
import { payload } from "../../src/networks/payload.ts"
import { parametersOf, plain, share } from "./share.ts"

interface Fact {
  readonly id: string
  readonly name: string
  readonly aliases: ReadonlyArray<string>
  readonly category: string
  readonly status: { readonly state: string; readonly date?: string }
  readonly share: {
    readonly kind: string
    readonly base: string | null
    readonly placement?: string
    readonly params?: ReadonlyArray<{ readonly name: string; readonly from: string; readonly required: boolean }>
  }
  readonly text: { readonly limit: number | null; readonly parts?: { readonly title?: number } }
  readonly urlCost?: number | null
  readonly hashtags: { readonly supported: boolean }
  readonly image: { readonly preferred: unknown }
  readonly brand: { readonly color: string; readonly ink: string }
}

const file = process.env["NETWORK_FACTS"] ?? ""
const facts: ReadonlyArray<Fact> = existsSync(file)
  ? (JSON.parse(readFileSync(file, "utf8")) as { readonly networks: ReadonlyArray<Fact> }).networks
  : []

/** Values that no article has: of another post, of the operator's account, or of a network that dropped them. */
const notOfAnArticle = /^(?:quote|related|inReplyTo|replyControl|appKey|appId|threemaId)$/
/** VK takes a comment that a reader would have to write, and a switch that keeps it from reading the page. */
const leftToTheReader = new Set(["vk comment", "vk noparse"])

const settings = {
  ...plain,
  hashtags: ["news"],
  accounts: { x: "@example", tumblr: "@example" },
  instances: Object.fromEntries(networks.map(({ id }) => [id, "a.example"]))
}

describe.skipIf(facts.length === 0)(
  "the facts that are kept elsewhere (skipped where NETWORK_FACTS names no file)",
  () => {
    test("are of the same networks", () => {
      expect(facts.map(({ id }) => id).toSorted()).toEqual(networks.map(({ id }) => id).toSorted())
    })

    test.each(facts.map((fact) => [fact.id, fact] as const))("%s", (id, fact) => {
      const one = findNetwork(id)
      if (one === undefined) throw new Error(`no network ${id}`)
      expect([one.id, one.category, one.status.state, one.status.date]).toEqual([
        id,
        fact.category,
        fact.status.state,
        fact.status.date
      ])
      for (const alias of fact.aliases) expect(findNetwork(alias)?.id).toBe(id)
      expect(one.share).toMatchObject({ kind: fact.share.kind, placement: fact.share.placement ?? "query" })
      expect(one.share.address ?? null).toBe(fact.share.base)
      expect(one.text.urlCost).toBe(fact.urlCost ?? null)
      expect([one.text.limit, one.text.parts?.title]).toContain(fact.text.limit ?? one.text.limit)
      expect(one.hashtags.supported).toBe(fact.hashtags.supported)
      expect(one.image.preferred).toEqual(fact.image.preferred)
      expect(one.brand).toEqual({ color: fact.brand.color, ink: fact.brand.ink })

      const documented = (fact.share.params ?? []).filter(
        ({ name, from }) => !notOfAnArticle.test(from) && !leftToTheReader.has(`${id} ${name}`)
      )
      expect(one.share.parameters.map(({ name, required }) => [name, required])).toEqual(
        documented.map(({ name, required }) => [name, required])
      )
      const { href } = payload(share(), one, settings)
      if (href !== null)
        expect(Object.keys(parametersOf(href)).toSorted()).toEqual(documented.map(({ name }) => name).toSorted())
    })
  }
)
