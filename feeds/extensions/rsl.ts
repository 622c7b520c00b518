/** Really Simple Licensing 1.0 (https://rslstandard.org/rsl, "RSS"): the terms of each item, for machines that read feeds. */
import type { RslTerms } from "../../src/model/extensions/Extensions.ts"
import { element, type Element, textElement } from "../elements/xml.ts"

/** `url` is the page of the item. */
export const rslElement = (url: string, { permits = [], prohibits = [], payment, server }: RslTerms): Element =>
  element("rsl:content", { url, server }, [
    element("rsl:license", {}, [
      ...(permits.length === 0 ? [] : [element("rsl:permits", { type: "usage" }, permits.join(" "))]),
      ...(prohibits.length === 0 ? [] : [element("rsl:prohibits", { type: "usage" }, prohibits.join(" "))]),
      ...(payment === undefined ? [] : [paymentElement(payment)])
    ])
  ])

const paymentElement = ({ type, standard, custom, amount, currency }: NonNullable<RslTerms["payment"]>): Element =>
  element("rsl:payment", { type }, [
    ...(standard === undefined ? [] : [textElement("rsl:standard", standard)]),
    ...(custom === undefined ? [] : [textElement("rsl:custom", custom)]),
    ...(amount === undefined ? [] : [element("rsl:amount", { currency }, amount)])
  ])
