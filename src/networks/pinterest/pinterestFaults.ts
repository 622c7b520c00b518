/** What is wrong with the attributes that a config gives for Pinterest. */
import type { GivenAttributes } from "../../model/settings/WidgetSettings.ts"
import { type AttributeFault, checkAttributes } from "../widgets/attributes.ts"
import { isWidgetType, pathParts, saveButton, script, widgets, type WidgetType } from "./attributes.ts"
import type { PinterestSettings } from "../../model/settings/PinterestSettings.ts"

const place = "share.pinterest"

export const pinterestFaults = (settings: PinterestSettings): ReadonlyArray<AttributeFault> => [
  ...(typeof settings.button === "object"
    ? checkAttributes(`${place}.button`, settings.button, saveButton, "pin-").faults
    : []),
  ...checkAttributes(`${place}.script`, settings.script ?? {}, script, "pin-").faults,
  ...(settings.widgets ?? []).flatMap((widget, index) => widgetFaults(widget, `${place}.widgets[${index}]`)),
  ...(settings.section !== undefined && settings.board === undefined
    ? [{ message: `\`${place}.section\` is of no board; it is left out.`, fix: `Name its board: \`${place}.board\`.` }]
    : []),
  ...(settings.affiliate !== undefined && settings.media !== "page"
    ? [
        {
          message: `\`${place}.affiliate\` is said of Pins that are made from a page; it is left out.`,
          fix: `Add \`${place}.media: page\`, or take it away.`
        }
      ]
    : [])
]

const widgetFaults = ({ type, ...given }: GivenAttributes, at: string): ReadonlyArray<AttributeFault> => {
  if (!isWidgetType(type))
    return checkAttributes(at, { type: type ?? "" }, { type: { one: Object.keys(widgets) } }).faults
  const href = given["href"]
  return [
    ...checkAttributes(at, given, widgets[type].table, "pin-").faults,
    ...(leadsTo(type, href)
      ? []
      : [
          {
            message: `\`${at}.href\` is no address of a ${type} on Pinterest; the widget is left out.`,
            fix: `Write it as ${examples[type]}.`
          }
        ])
  ]
}

const examples: Readonly<Record<WidgetType, string>> = {
  board: "https://www.pinterest.com/NAME/BOARD/",
  section: "https://www.pinterest.com/NAME/BOARD/SECTION/",
  profile: "https://www.pinterest.com/NAME/",
  pin: "https://www.pinterest.com/pin/1234567890/",
  follow: "https://www.pinterest.com/NAME/"
}

/** pinit.js reads links to Pinterest's own domains alone. */
export const leadsTo = (type: WidgetType, href: unknown): boolean => {
  if (typeof href !== "string" || !URL.canParse(href)) return false
  const { protocol, hostname, pathname } = new URL(href)
  const parts = pathname.split("/").filter((part) => part !== "")
  const count = pathParts[type]
  return (
    /^https?:$/.test(protocol) &&
    /^(?:[a-z]{1,3}\.)?pinterest\.(?:[a-z]{0,2}\.)?[a-z]{1,3}$/.test(hostname) &&
    (count === null ? parts.length === 1 || parts.length === 2 : parts.length === count) &&
    (type === "pin" ? parts[0] === "pin" && /^\d+$/.test(parts[1] ?? "") : parts[0] !== "pin")
  )
}
