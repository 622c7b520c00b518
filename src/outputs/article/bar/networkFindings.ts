/**
 * What a person should know about the networks that the config and the
 * articles name: those without a link, and names that are wrong. Each is said
 * once for the whole build.
 */
import { closest } from "fastest-levenshtein"
import { type Finding, finding, type Place } from "../../../model/Finding.ts"
import { findNetwork, networks } from "../../../networks/index.ts"
import type { Network } from "../../../networks/Network.ts"
import { instanceHost } from "../../../networks/payload/instanceHost.ts"
import type { Edition } from "../../Output.ts"
import { networksNamed } from "./wantedNetworks.ts"
import { compareText } from "../../../model/compareText.ts"

export const networkFindings = (edition: Edition): ReadonlyArray<Finding> => [
  ...edition.share.networks.flatMap(unknown),
  ...Object.entries(edition.share.instances).flatMap(wrongInstance),
  ...wanted(edition).flatMap(({ network, place }) => withoutLink(network, place, edition))
]

const unknown = (name: string): ReadonlyArray<Finding> =>
  findNetwork(name) === undefined
    ? [
        finding(
          "FF5002",
          {},
          `\`share.networks\` names "${name}", which no network is called.`,
          `Did you mean \`${nearest(name)}\`?`
        )
      ]
    : []

const nearest = (name: string): string => {
  const names = networks.flatMap(({ id, aliases }) => [id, ...aliases])
  return findNetwork(closest(name.toLowerCase(), names))?.id ?? name
}

const wrongInstance = ([name, host]: readonly [string, string]): ReadonlyArray<Finding> => {
  if (findNetwork(name) === undefined)
    return [
      finding(
        "FF5002",
        {},
        `\`share.instances\` names "${name}", which no network is called.`,
        `Did you mean \`${nearest(name)}\`?`
      )
    ]
  return instanceHost(host) === undefined
    ? [
        finding(
          "FF5004",
          {},
          `\`share.instances.${name}\` is "${host}", which is not a host name.`,
          "Write the name of the server alone, for example `example.social`."
        )
      ]
    : []
}

interface Wanted {
  readonly network: Network
  readonly place: Place
}

/** Each network once: the config's first, then with the first article whose page names it. */
const wanted = (edition: Edition): ReadonlyArray<Wanted> => {
  const found = new Map<Network, Wanted>()
  for (const network of networksNamed(edition.share.networks)) found.set(network, { network, place: {} })
  const articles = edition.entries.map(({ article }) => article)
  for (const article of articles.toSorted((a, b) => compareText(a.source, b.source))) {
    for (const network of networksNamed(article.furniture?.networks ?? [])) {
      if (!found.has(network)) found.set(network, { network, place: { file: article.source } })
    }
  }
  return [...found.values()]
}

const drawn = {
  omit: "no link to it is drawn.",
  label: "the bar names it without a link.",
  "archive-link": "the bar links to the page in the web archive instead."
} as const

const withoutLink = ({ id, name, status, share, needsInstance }: Network, place: Place, edition: Edition) => {
  if (status.state === "retired") {
    return [
      finding(
        "FF5001",
        place,
        `${name} closed on ${status.date ?? "an unknown day"}: ${drawn[edition.share.retired ?? "omit"]} Its payload is in each share.json, marked retired.`,
        place.file === undefined
          ? `Take \`${id}\` out of \`share.networks\` to say so no more.`
          : "Nothing to do; the share bar offers the other networks."
      )
    ]
  }
  const why =
    status.state === "unverified"
      ? "nobody could confirm that its share address still works"
      : share.kind === "browser"
        ? edition.bar.script
          ? undefined
          : "it needs a script, and the share bar has none"
        : share.kind === "sdk" || share.requires !== undefined
          ? `it needs an ${share.requires ?? "app key"}`
          : needsInstance && edition.share.instances[id] === undefined
            ? "it lives on many servers, and the config names none"
            : undefined
  if (why === undefined) return []
  return [
    finding(
      "FF5003",
      place,
      `${name} is wanted in the share bar, but ${why}: no link to it is drawn.`,
      needsInstance ? `Name a server: \`share: { instances: { ${id}: example.org } }\`.` : `Take \`${id}\` out.`
    )
  ]
}
