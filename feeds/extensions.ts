/** What a channel and its items say in the words of others, in RSS and Atom. */
import type { Channel, Item } from "./Channel.ts"
import { declare } from "./elements/namespaces.ts"
import { element, type Element, markup } from "./elements/xml.ts"
import { extraElements } from "./extensions/extra.ts"
import { itemLicenseElement, licenseElement, licenseNamespaces } from "./extensions/license.ts"
import { rslElement } from "./extensions/rsl.ts"
import { webfeedsElements } from "./extensions/webfeeds.ts"

export const extensionNamespaces = (channel: Channel, format: "rss" | "atom"): Readonly<Record<string, string>> => {
  const { license, rsl, webfeeds, accounts, hasMarkdown, extra } = channel
  const isOpen = channel.profile === undefined
  return {
    ...(isOpen && format === "rss" && license !== undefined ? licenseNamespaces(license) : {}),
    ...(isOpen && format === "rss" && rsl !== undefined ? declare("rsl") : {}),
    ...(isOpen && format === "rss" && (accounts !== undefined || hasMarkdown === true) ? declare("source") : {}),
    ...(isOpen && webfeeds !== undefined ? declare("webfeeds") : {}),
    ...Object.fromEntries(
      Object.entries(extra?.namespaces ?? {})
        .filter(([prefix]) => format === "rss" || prefix !== "atom")
        .map(([prefix, address]) => [`xmlns:${prefix}`, address])
    )
  }
}

/** A partner gets what its feed's file asks for, and nothing else. */
export function* channelExtensions(channel: Channel, format: "rss" | "atom"): Generator<Element> {
  const { license, webfeeds, cloud, accounts = [], extra } = channel
  if (channel.profile === undefined) {
    if (license !== undefined) yield licenseElement(license, format)
    if (cloud !== undefined && format === "rss") yield cloudElement(cloud)
    if (webfeeds !== undefined) yield* webfeedsElements(webfeeds)
    if (format === "rss") for (const { service, name } of accounts) yield element("source:account", { service }, name)
  }
  if (extra !== undefined) yield* extraElements(extra.channel, format)
}

export function* itemExtensions(item: Item, channel: Channel, format: "rss" | "atom"): Generator<Element> {
  const { license, markdown, extra } = item
  if (channel.profile === undefined) {
    if (license !== undefined) yield itemLicenseElement(license, channel.license, format)
    if (channel.rsl !== undefined && format === "rss") yield rslElement(item.url, channel.rsl)
    if (markdown !== undefined && format === "rss") yield element("source:markdown", {}, markup(markdown))
  }
  if (extra !== undefined) yield* extraElements(extra, format)
}

/** RSS 2.0, `cloud`: where aggregators register by an HTTP POST, as rssCloud has it (http://rsscloud.co/). */
const cloudElement = (address: string): Element => {
  const { hostname, port, protocol, pathname, search } = new URL(address)
  return element("cloud", {
    domain: hostname,
    port: port === "" ? (protocol === "https:" ? 443 : 80) : port,
    path: pathname + search,
    registerProcedure: "",
    protocol: "http-post"
  })
}
