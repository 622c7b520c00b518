/**
 * The id of a show by the rule of the podcast namespace (`guid`): a UUID of
 * version 5 of the address that its feed had at first, without scheme and
 * without slashes at its end.
 */
import { namedUuid } from "../../../src/model/Digest.ts"

const namespace = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6"

export const showGuid = (feedAddress: string): string =>
  namedUuid(namespace, feedAddress.replace(/^[a-z]+:\/\//i, "").replace(/\/+$/, ""))
