/** `each` of a feed's file: a feed for each tag, section, author or language. */
import { Schema } from "effect"
import { siteFeed } from "../../model/FeedFacts.ts"
import { type Each, eachOf } from "../../model/feeds/FeedFamily.ts"
import type { Located, Problem } from "../../markup/yaml/Located.ts"
import { Text } from "../values.ts"

export const eachFields = {
  each: Schema.optionalKey(
    Schema.Literals(eachOf).annotate({
      description: "A feed for each of these by itself. The title is then that of the page that lists them."
    })
  ),
  eachTitle: Schema.optionalKey(
    Text.annotate({
      description: "Title of each of these feeds, with {name} in it. Default: {name} – the site's title."
    })
  ),
  eachDescription: Schema.optionalKey(
    Text.annotate({ description: "One sentence about each of these feeds, with {name} in it. Default: its title." })
  )
}

/** What the feeds of a family are called. */
export interface EachFeed {
  readonly of: Each
  /** Null for the name and the site's title. */
  readonly title: string | null
  readonly description: string | null
}

interface EachFile {
  readonly each?: Each
  readonly eachTitle?: string
  readonly eachDescription?: string
}

export const eachFeed = ({ each, eachTitle, eachDescription }: EachFile): { readonly each?: EachFeed } =>
  each === undefined ? {} : { each: { of: each, title: eachTitle ?? null, description: eachDescription ?? null } }

export const eachProblem = (name: string, file: EachFile, { place }: Located): Problem | undefined => {
  const problem = (field: keyof EachFile, message: string, fix: string): Problem => ({
    place: place([field]),
    path: [field],
    message,
    fix
  })
  if (file.each === undefined) {
    const field = (["eachTitle", "eachDescription"] as const).find((one) => file[one] !== undefined)
    return field === undefined
      ? undefined
      : problem(
          field,
          `\`${field}\` is for the feeds that \`each\` makes, and this file makes one feed.`,
          "Add `each: tags`, or take it out."
        )
  }
  if (name === siteFeed)
    return problem(
      "each",
      "The site's own feed is one feed.",
      "Move `each` to a file of its own, for example `feeds/topics.yaml`."
    )
  return file.eachTitle === undefined || file.eachTitle.includes("{name}")
    ? undefined
    : problem(
        "eachTitle",
        "All feeds would have the same title.",
        "Write `{name}` where the name of the tag, section, author or language stands."
      )
}
