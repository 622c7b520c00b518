/** A share to begin with, and what its links say when they are read back. */
import type { Timestamp } from "../../src/model/Timestamp.ts"
import type { Network } from "../../src/networks/Network.ts"
import { payload, type Payload } from "../../src/networks/payload.ts"
import { findNetwork } from "../../src/networks/index.ts"
import type { PayloadSettings, Share } from "../../src/networks/payload/Share.ts"

export const share = (changes: Partial<Share> = {}): Share => ({
  id: "tag:news.example.org,2026:harbour",
  published: "2026-03-01T09:30:00+03:00" as Timestamp,
  url: "https://news.example.org/2026/03/harbour/",
  title: "The harbour opens again",
  text: changes.title ?? "The harbour opens again",
  description: "After ten years the first ship has moored.",
  language: "en-GB",
  site: "Example News",
  tags: ["harbour", "city life"],
  pictures: {
    wide: { url: "https://news.example.org/articles/harbour/og.1a.png", alt: "The harbour opens again, Example News" },
    tall: { url: "https://news.example.org/articles/harbour/pin.2b.png", alt: "The harbour opens again, tall" }
  },
  ...changes
})

export const plain: PayloadSettings = { hashtags: [], instances: {}, accounts: {} }

export const network = (id: string): Network => {
  const found = findNetwork(id)
  if (found === undefined) throw new Error(`no network ${id}`)
  return found
}

export const payloadOf = (id: string, changes: Partial<Share> = {}, settings: Partial<PayloadSettings> = {}): Payload =>
  payload(share(changes), network(id), { ...plain, ...settings })

/** Parameters in query or fragment, decoded by the rules of percent-encoding alone. */
export const parametersOf = (href: string): Readonly<Record<string, string>> => {
  const url = new URL(href)
  const text = url.search === "" ? url.hash : url.search
  return Object.fromEntries(
    text
      .slice(1)
      .split("&")
      .filter((pair) => pair !== "")
      .map((pair) => {
        const [name = "", value = ""] = pair.split("=")
        return [name, decodeURIComponent(value)]
      })
  )
}
