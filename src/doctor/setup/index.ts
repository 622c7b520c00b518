/** The checks of the set-up, in the order in which they are shown. */
import type { Check } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { canonical } from "./canonical.ts"
import { articles, configFile } from "./configFile.ts"
import { homeAgrees } from "./homeAgrees.ts"
import { fanfarePackage, fanfareVersion, hostPackages } from "./fanfarePackage.ts"
import { findings } from "./findings.ts"
import { hostBuild } from "./hostBuild.ts"
import { hostFolder, outputCommitted } from "./hostFolder.ts"
import { jekyllLists } from "./jekyllLists.ts"
import { ledger, ledgerCommitted, ledgerWhole } from "./ledger.ts"
import { ledgerReaches } from "./ledgerReaches.ts"
import { nodeVersion } from "./nodeVersion.ts"
import { outputPlace, pagePatterns } from "./outputPlace.ts"
import { documents, fonts, photos } from "./packages.ts"
import { siteAddress, siteHttps, sitePath } from "./siteAddress.ts"
import { buildScript, nodeElsewhere } from "./scripts.ts"
import { secrets } from "./secrets.ts"
import { folders, language, standIns } from "./standIns.ts"
import { cacheIgnored, clock, diskRoom, unfinished } from "./stateFolder.ts"
import { workflowIdentity, workflowLedger, workflowRights, workflowTwice } from "./ci/keepsLedger.ts"
import { workflowBranch, workflowCache, workflowFlags, workflowOrder, workflowPackages } from "./ci/runsRight.ts"

export const setupChecks: ReadonlyArray<Check<Facts>> = [
  nodeVersion,
  nodeElsewhere,
  configFile,
  secrets,
  articles,
  findings,
  folders,
  siteAddress,
  siteHttps,
  sitePath,
  canonical,
  homeAgrees,
  standIns,
  language,
  fonts,
  photos,
  documents,
  outputPlace,
  pagePatterns,
  jekyllLists,
  buildScript,
  hostBuild,
  hostFolder,
  hostPackages,
  fanfarePackage,
  fanfareVersion,
  ledger,
  ledgerWhole,
  ledgerCommitted,
  ledgerReaches,
  outputCommitted,
  cacheIgnored,
  unfinished,
  diskRoom,
  clock,
  workflowLedger,
  workflowIdentity,
  workflowRights,
  workflowTwice,
  workflowBranch,
  workflowPackages,
  workflowOrder,
  workflowCache,
  workflowFlags
]
