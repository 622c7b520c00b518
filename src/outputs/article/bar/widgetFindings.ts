/** What a person should know about the settings of the networks' own buttons and widgets. */
import { type Finding, finding } from "../../../model/Finding.ts"
import { googlePlusFaults } from "../../../networks/googlePlus/googlePlusFaults.ts"
import { pinterestFaults } from "../../../networks/pinterest/pinterestFaults.ts"
import type { Facts } from "../../Facts.ts"

export const widgetFindings = ({
  share: { googlePlus = {}, pinterest = {} }
}: Pick<Facts, "share">): ReadonlyArray<Finding> =>
  [...googlePlusFaults(googlePlus), ...pinterestFaults(pinterest)].map(({ message, fix }) =>
    finding("FF5007", {}, message, fix)
  )
