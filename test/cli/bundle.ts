/** Bundles the command line once before any test, as it is shipped. */
import { bundle } from "../../scripts/bundle.ts"

export const setup = async (): Promise<void> => {
  await bundle("dist/test")
}
