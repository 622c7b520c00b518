/**
 * The attributes of Google+'s buttons and badges as Google documented them:
 * developers.google.com/+/web/share, /+1button, /share/interactive, /badge and
 * /follow, of 2011 to 2018. All of it closed in 2019.
 */
import type { AttributeTable, Takes } from "../widgets/attributes.ts"
import { callToActionLabels } from "./callToActionLabels.ts"

const address: Takes = { is: "address" }
const text: Takes = { is: "text" }
const handler: Takes = { is: "function" }
const yesOrNo: Takes = { one: ["true", "false"] }
const sides: Takes = { one: ["left", "right"] }
const expandto: Takes = { some: ["top", "right", "bottom", "left"] }

/** Called with `{ id, type }`: the address, and `hover` or `confirm`. */
const interactions = { onstartinteraction: handler, onendinteraction: handler }

export const shareButton: AttributeTable = {
  annotation: { one: ["inline", "bubble", "vertical-bubble", "none"] },
  width: { from: 1 },
  /** 60 goes with `vertical-bubble`. */
  height: { one: ["15", "20", "24", "60"] },
  href: address,
  align: sides,
  expandto,
  ...interactions
}

export const plusOneButton: AttributeTable = {
  size: { one: ["small", "medium", "standard", "tall"] },
  annotation: { one: ["none", "bubble", "inline"] },
  /** What `annotation` was called in 2011. */
  count: yesOrNo,
  /** For `inline` only. */
  width: { from: 120 },
  href: address,
  align: sides,
  expandto,
  /** Called with `{ href, state }`, the state being `on` or `off`. */
  callback: handler,
  recommendations: yesOrNo,
  ...interactions
}

export const interactivePost: AttributeTable = {
  clientid: text,
  contenturl: address,
  contentdeeplinkid: text,
  /** Or an address: the domain whose cookies hold the session. */
  cookiepolicy: text,
  prefilltext: text,
  calltoactionlabel: { one: callToActionLabels },
  calltoactionurl: address,
  calltoactiondeeplinkid: text,
  /** Ids, mail addresses and telephone numbers of people, separated by commas. */
  recipients: text,
  /** Called with `{ status, action, numberOfPeople, … }`. */
  onshare: handler
}

const badge: AttributeTable = {
  href: address,
  layout: { one: ["portrait", "landscape"] },
  theme: { one: ["light", "dark"] },
  /** Landscape begins at 273. */
  width: { from: 180, to: 450 }
}

/** By the class of the element. */
export const badges = {
  "g-page": { ...badge, rel: { one: ["publisher"] }, showcoverphoto: yesOrNo, showtagline: yesOrNo },
  "g-person": { ...badge, rel: { one: ["author"] }, showcoverphoto: yesOrNo, showtagline: yesOrNo },
  "g-community": { ...badge, showphoto: yesOrNo, showowners: yesOrNo }
} satisfies Readonly<Record<string, AttributeTable>>

export const followButton: AttributeTable = {
  href: address,
  annotation: { one: ["bubble", "vertical-bubble", "none"] },
  height: { one: ["15", "20", "24"] },
  rel: { one: ["author", "publisher"] }
}
