/**
 * What a person should know about the networks that the config and the
 * articles name: those without a link, and names that are wrong. Those of an
 * article are the same for many, so `eachNetworkOnce` keeps one of each.
 */
import { closest } from "fastest-levenshtein"
import { type Finding, finding, type Place } from "../../../model/Finding.ts"
import { findNetwork, networks } from "../../../networks/index.ts"
import type { Network } from "../../../networks/Network.ts"
import { instanceHost } from "../../../networks/payload/instanceHost.ts"
import type { Article } from "../../../model/Article.ts"
import type { Facts } from "../../Facts.ts"
import { networksNamed } from "./wantedNetworks.ts"
import { compareText } from "../../../model/compareText.ts"

/** Those of the config. */
export const networkFindings = (facts: NetworkFacts): ReadonlyArray<Finding> => [
  ...facts.share.networks.flatMap(unknown),
  ...Object.entries(facts.share.instances).flatMap(wrongInstance),
  ...networksNamed(facts.share.networks).flatMap((network) => withoutLink(network, {}, facts))
]

/** Those of the networks that the article's own page names and the config does not. */
export const articleNetworkFindings = (
  { furniture, source }: Pick<Article, "furniture" | "source">,
  facts: NetworkFacts
): ReadonlyArray<Finding> => {
  const configured = networksNamed(facts.share.networks)
  return networksNamed(furniture?.networks ?? [])
    .filter((network) => !configured.includes(network))
    .flatMap((network) => withoutLink(network, { file: source }, facts))
}

/** Of the same finding in many articles the one whose file sorts first; all other findings as they are. */
export const eachNetworkOnce = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const first = new Map<string, Finding>()
  for (const one of findings.filter(isAboutNetwork)) {
    const known = first.get(one.message)
    if (known === undefined || compareText(one.file ?? "", known.file ?? "") < 0) first.set(one.message, one)
  }
  return findings.filter((one) => !isAboutNetwork(one) || first.get(one.message) === one)
}

const isAboutNetwork = ({ code, file }: Finding): boolean =>
  file !== undefined && (code === "FF5001" || code === "FF5003")

type NetworkFacts = Pick<Facts, "share" | "bar">

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

const drawn = {
  omit: "no link to it is drawn.",
  label: "the bar names it without a link.",
  "archive-link": "the bar links to the page in the web archive instead."
} as const

const withoutLink = ({ id, name, status, share, needsInstance }: Network, place: Place, facts: NetworkFacts) => {
  if (status.state === "retired") {
    return [
      finding(
        "FF5001",
        place,
        `${name} closed on ${status.date ?? "an unknown day"}: ${drawn[facts.share.retired ?? "omit"]} Its payload is in each share.json, marked retired.`,
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
        ? facts.bar.script
          ? undefined
          : "it needs a script, and the share bar has none"
        : share.kind === "sdk" || share.requires !== undefined
          ? `it needs an ${share.requires ?? "app key"}`
          : needsInstance && facts.share.instances[id] === undefined
            ? "it lives on many servers, and the config names none"
            : share.kind === "none"
              ? `it offers no link to share with (${status.note ?? "it never did"})`
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
