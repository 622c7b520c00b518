/** The text of each network's post, counted as that network counts. */
import type { Element } from "hast"
import { Result } from "effect"
import { h } from "../../markup/html/h.ts"
import { networks } from "../../networks/index.ts"
import { countText } from "../../networks/payload/countText.ts"

interface Payload {
  readonly id: string
  readonly name: string
  readonly text?: string
}

/** Those that people look at first. */
const first = ["x", "bluesky", "mastodon", "threads", "facebook", "linkedin", "telegram", "whatsapp"]

/** `share`: the bytes of `share.json`. */
export const postSection = (share: Uint8Array | null, language: string): Element => {
  const read = Result.getOrNull(
    Result.try(
      () =>
        (
          JSON.parse(new TextDecoder().decode(share ?? new Uint8Array())) as {
            readonly networks: ReadonlyArray<Payload>
          }
        ).networks
    )
  )
  const posts = (read ?? []).flatMap(({ id, name, text }) => (text === undefined ? [] : [{ id, name, text }]))
  const main = first.flatMap((id) => posts.filter((one) => one.id === id))
  const others = posts.filter(({ id }) => !first.includes(id))
  return h("section.view", { id: "posts", ariaLabelledby: "posts-name" }, [
    h("div.view-head", h("h2#posts-name", "Posts")),
    posts.length === 0
      ? h("p.muted", "No network gets a text.")
      : h(
          "ul.posts",
          main.map((one) => post(one, language))
        ),
    others.length === 0
      ? null
      : h(
          "details.reads",
          h("summary", `${others.length} more`),
          h(
            "ul.posts",
            others.map((one) => post(one, language))
          )
        )
  ])
}

const post = ({ id, name, text }: Required<Payload>, language: string): Element => {
  const limits = networks.find((one) => one.id === id)?.text
  const limit = limits?.limit ?? null
  const used = limits === undefined || limits.unit === "none" ? Array.from(text).length : countText(text, limits.unit)
  const count = limit === null ? String(used) : `${used.toLocaleString("en")} / ${limit.toLocaleString("en")}`
  return h("li.post", [
    h("p.post-head", [h("strong", name), h(`span.counter${limit !== null && used > limit ? ".over" : ""}`, count)]),
    h("p.post-text", { dir: "auto", lang: language }, text),
    limit === null
      ? null
      : h(
          "span.meter",
          { ariaHidden: "true" },
          h("span", { style: `inline-size:${Math.min(100, Math.round((used / limit) * 100))}%` })
        )
  ])
}
