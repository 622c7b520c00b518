/** Licence, places and payments of a show and of an episode, in the podcast namespace. */
import type { MediaLicense, PaymentSplit, Place } from "../../../src/model/media/Rights.ts"
import { element, type Element } from "../../elements/xml.ts"

interface Rights {
  readonly license?: MediaLicense
  readonly locations?: ReadonlyArray<Place>
  readonly value?: PaymentSplit
}

/** `address` is the licence of the texts, which is that of the sound where nobody says another. */
export function* rightsElements({ license, locations = [], value }: Rights, address?: string): Generator<Element> {
  const said = license ?? (address === undefined ? undefined : knownLicense(address))
  if (said !== undefined) yield element("podcast:license", { url: said.url }, said.name)
  for (const { name, ...place } of locations) yield element("podcast:location", place, name)
  if (value !== undefined) yield payment(value)
}

/** Those of Creative Commons have identifiers in SPDX's list, which the namespace takes its own from. */
const knownLicense = (address: string): MediaLicense | undefined => {
  const [, kind, version] =
    /^https?:\/\/creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)\/?(?:$|deed|legalcode|[?#])/i.exec(
      address
    ) ?? []
  if (kind !== undefined) return { name: `cc-${kind.toLowerCase()}-${version}`, url: address }
  return /^https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0\b/i.test(address)
    ? { name: "cc0-1.0", url: address }
    : undefined
}

const payment = ({ type, method, suggested, recipients }: PaymentSplit): Element =>
  element(
    "podcast:value",
    { type, method, suggested },
    recipients.map(({ split, fee, ...one }) =>
      element("podcast:valueRecipient", { ...one, split, fee: fee === true ? "true" : undefined })
    )
  )
