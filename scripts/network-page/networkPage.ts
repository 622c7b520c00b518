/**
 * The page of all networks in Markdown: what each takes, and how sure each fact
 * is. Made from the catalogue alone.
 */
import type { Evidence } from "../../src/networks/Evidence.ts"
import { networks } from "../../src/networks/index.ts"
import type { Network } from "../../src/networks/Network.ts"
import { sources } from "../../src/networks/sources.ts"
import { frontMatter } from "../page/frontMatter.ts"
import { table } from "../page/table.ts"

const facts: ReadonlyArray<readonly [Evidence["fact"], string]> = [
  ["status", "Status"],
  ["share", "Link"],
  ["text", "Text"],
  ["image", "Picture"],
  ["brand", "Colour"],
  ["link", "Links"],
  ["request", "Request"]
]

export const networkPage = (): string =>
  `${frontMatter("Reference", "Links, limits, hashtags and pictures of every network, and what each fact rests on.")}# Networks

<!-- Written by \`npm run docs:networks\` from src/networks. Do not edit. -->

${networks.length} networks, in the order of \`share.json\`. A config names a network by its id, its name or another name below. Links and limits were collected from documents and from the code of other projects; none was tried against a live service.

## What each takes

${plainTable(["Network", "Id, other names", "Status", "Link", "Text", "Hashtags", "Picture"], networks.map(takes))}

## Notes

${networks.flatMap(({ name, status: { note } }) => (note === undefined ? [] : [`- **${plain(name)}**: ${plain(note)}`])).join("\n")}

## How sure it is

A judgement for each fact. **high**: an official document, a measurement, or a closing that was widely reported. **medium**: code that is maintained, or common knowledge; the network itself does not confirm it. **low**: uncertain. The sources are described below.

${plainTable(["Network", ...facts.map(([, title]) => title)], networks.map(restsOn))}

## Sources

${plainTable(
  ["Source", "Kind", "What it is"],
  Object.entries(sources).map(([key, { kind, title, url }]) => [
    key,
    kind,
    url === undefined ? title : `${title}, <${url}>`
  ])
)}
`

const takes = (network: Network): ReadonlyArray<string> => {
  const { id, name, aliases, status, hashtags, image } = network
  const day = status.date === undefined ? "" : ` ${status.date}`
  return [
    name,
    [`\`${id}\``, ...aliases].join(", "),
    `${status.state}${day}`,
    linkOf(network),
    limitsOf(network),
    hashtags.supported ? (hashtags.max === undefined ? "yes" : `at most ${hashtags.max}`) : "no",
    image.support === "none" ? "no" : `${image.support === "page" ? "from the page" : "in the link"}${sizeOf(image)}`
  ]
}

const sizeOf = ({ preferred }: Network["image"]): string =>
  preferred === null ? "" : `, ${preferred.width} x ${preferred.height}`

/** Why there is none, or what it needs, or the values that it carries. */
const linkOf = ({ status, share, needsInstance }: Network): string => {
  if (status.state !== "active") return "no"
  if (share.kind === "none") return "no, it offers none"
  if (share.kind === "browser") return "no, a button for a script"
  if (share.kind === "qr") return "no, its app scans a QR code"
  if (share.requires !== undefined || share.kind === "sdk") return `no, needs an ${share.requires ?? "app key"}`
  const carried = [...new Set(share.parameters.map(({ from }) => from).filter((from) => !from.startsWith("const:")))]
  return `${carried.join(", ")}${needsInstance ? "; on a server that the config names" : ""}`
}

const units: Readonly<Record<Network["text"]["unit"], string>> = {
  none: "",
  characters: "characters",
  graphemes: "graphemes",
  weighted: "weighted characters",
  toot: "graphemes",
  "emoji-bytes": "characters, emoji by their bytes",
  gsm7: "septets",
  bytes: "bytes",
  uri: "characters of the whole link"
}

const limitsOf = ({ text: { limit, unit, bytes, urlCost, parts = {} } }: Network): string => {
  const named = { title: parts.title, description: parts.description, "alternative text": parts.altText }
  const all = [
    ...(limit === null ? [] : [`${limit} ${units[unit]}`]),
    ...(bytes === undefined ? [] : [`${bytes} bytes`]),
    ...(urlCost === null ? [] : [`a link counts ${urlCost}`]),
    ...Object.entries(named).flatMap(([name, most]) => (most === undefined ? [] : [`${name} ${most}`]))
  ]
  return all.length === 0 ? "no limit known" : all.join("; ")
}

const restsOn = ({ name, evidence }: Network): ReadonlyArray<string> => [
  name,
  ...facts.map(([fact]) => {
    const found = evidence.find((one) => one.fact === fact)
    if (found === undefined) return ""
    const month = found.checked === undefined ? "" : `, ${found.checked}`
    return `${found.confidence}: ${found.sources.join(", ")}${month}`
  })
]

const plainTable = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  table(
    head,
    rows.map((cells) => cells.map(plain))
  )

/** Text as it is: a star could open emphasis. */
const plain = (text: string): string => text.replaceAll("*", "\\*")
