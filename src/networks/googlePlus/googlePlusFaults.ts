/** What is wrong with the attributes that a config gives for Google+. */
import { type AttributeFault, checkAttributes } from "../widgets/attributes.ts"
import { badges, followButton, interactivePost, plusOneButton, shareButton } from "./attributes.ts"
import { buttonLanguages } from "./languages.ts"
import type { GooglePlusSettings } from "../../model/settings/GooglePlusSettings.ts"
import { plusPage } from "./plusPage.ts"

const place = "share.googlePlus"

export const googlePlusFaults = (settings: GooglePlusSettings): ReadonlyArray<AttributeFault> => {
  const { share = {}, plusOne = {}, interactivePost: post = {}, badge = {}, follow = {} } = settings
  const { page, language, parsetags } = settings
  const { type, ...shown } = badge
  return [
    ...(page === undefined || plusPage(page) !== undefined
      ? []
      : [
          {
            message: `\`${place}.page\` is "${page}", which is no page of Google+; it is left out.`,
            fix: "Write its address, its number, or its name such as `+Example`."
          }
        ]),
    ...checkAttributes(
      place,
      { ...(language === undefined ? {} : { language }), ...(parsetags === undefined ? {} : { parsetags }) },
      { language: { one: buttonLanguages }, parsetags: { one: ["onload", "explicit"] } }
    ).faults,
    ...checkAttributes(`${place}.share`, share, shareButton).faults,
    ...checkAttributes(`${place}.plusOne`, plusOne, plusOneButton).faults,
    ...checkAttributes(`${place}.interactivePost`, post, interactivePost).faults,
    ...checkAttributes(`${place}.badge`, type === undefined ? {} : { type }, {
      type: { one: ["page", "person", "community"] }
    }).faults,
    ...checkAttributes(`${place}.badge`, shown, badges[badgeClass(badge["type"])]).faults,
    ...checkAttributes(`${place}.follow`, follow, followButton).faults
  ]
}

/** A page's where it is not said, or not understood. */
export const badgeClass = (type: unknown): keyof typeof badges =>
  type === "person" ? "g-person" : type === "community" ? "g-community" : "g-page"
