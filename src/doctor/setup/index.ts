/** The checks of the set-up, in the order in which they are shown. */
import type { Check } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { canonical } from "./canonical.ts"
import { articles, configFile } from "./configFile.ts"
import { homeAgrees } from "./homeAgrees.ts"
import { hostBuild } from "./hostBuild.ts"
import { ledger, ledgerCommitted, ledgerWhole } from "./ledger.ts"
import { nodeVersion } from "./nodeVersion.ts"
import { outputPlace, pagePatterns } from "./outputPlace.ts"
import { documents, fonts, photos } from "./packages.ts"
import { siteAddress, siteHttps, sitePath } from "./siteAddress.ts"
import { buildScript, fanfarePackage, nodeElsewhere } from "./scripts.ts"
import { cacheIgnored, clock, diskRoom, unfinished } from "./stateFolder.ts"
import { workflowIdentity, workflowLedger, workflowRights } from "./workflow.ts"

export const setupChecks: ReadonlyArray<Check<Facts>> = [
  nodeVersion,
  nodeElsewhere,
  configFile,
  articles,
  siteAddress,
  siteHttps,
  sitePath,
  canonical,
  homeAgrees,
  fonts,
  photos,
  documents,
  outputPlace,
  pagePatterns,
  buildScript,
  hostBuild,
  fanfarePackage,
  ledger,
  ledgerWhole,
  ledgerCommitted,
  cacheIgnored,
  unfinished,
  diskRoom,
  clock,
  workflowLedger,
  workflowIdentity,
  workflowRights
]
