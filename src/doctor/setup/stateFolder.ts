/** Whether `.fanfare/` stays on this machine, can be written, and holds nothing unfinished. */
import { type Check, fail, ok, skipped, warn } from "../Check.ts"
import { buildCommand, type Facts } from "../facts/Facts.ts"
import { count } from "../words.ts"

export const cacheIgnored: Check<Facts> = {
  name: "cache-ignored",
  group: "setup",
  about: "git ignores `.fanfare/`, and nothing of it is committed",
  look: ({ git }) => {
    if ("missing" in git) return skipped(git.missing)
    if (git.state.tracked > 0)
      return fail(
        `${count(git.state.tracked, "file")} of .fanfare/ ${git.state.tracked === 1 ? "is" : "are"} committed: it is a cache of this machine`,
        "git rm -r --quiet --cached .fanfare && echo .fanfare/ >> .gitignore"
      )
    return git.state.isIgnored
      ? ok("git ignores .fanfare/")
      : warn("git does not ignore .fanfare/", "echo .fanfare/ >> .gitignore")
  }
}

export const unfinished: Check<Facts> = {
  name: "unfinished",
  group: "setup",
  about: "No build was broken off while it published",
  look: (facts) => {
    const { isStateBlocked, hasJournal, torn } = facts.disk
    if (isStateBlocked) return fail(".fanfare is not a folder, or a link to one", "rm .fanfare")
    if (hasJournal)
      return warn("a build was broken off while it published; the next one settles it", buildCommand(facts))
    return torn.length > 0
      ? warn(
          `${count(torn.length, "half-written file")} of a killed build ${torn.length === 1 ? "lies" : "lie"} in the output: ${torn[0]}`,
          `rm ${torn.map((one) => `${facts.out.shown}/${one}`).join(" ")}`
        )
      : ok("nothing is half done")
  }
}

/** In bytes: so much a build of a newsroom takes, and so much it hardly does without. */
const room = { enough: 200_000_000, least: 20_000_000 }

export const diskRoom: Check<Facts> = {
  name: "disk",
  group: "setup",
  about: "fanfare may write where it has to, and there is room",
  look: ({ disk: { readOnly, free } }) => {
    if (readOnly.length > 0)
      return fail(`this user may not write ${readOnly.join(", ")}`, `chmod -R u+w ${readOnly.join(" ")}`)
    if (free === null) return ok("may be written")
    const left = `${Math.floor(free / 1_000_000).toLocaleString("en")} MB free`
    if (free < room.least) return fail(`only ${left}`, "Free space on the disk of the output directory.")
    return free < room.enough ? warn(`only ${left}`, "Free space on the disk of the output directory.") : ok(left)
  }
}

/** A clock may be so much behind that of the machine that built last; milliseconds. */
const drift = 300_000
/** 2025-01-01: fanfare is younger. */
const born = 1_735_689_600_000

export const clock: Check<Facts> = {
  name: "clock",
  group: "setup",
  about: "The clock is not behind the last build",
  look: ({ now, isClockSet, ledger: { newest } }) => {
    const shown = new Date(now).toISOString().slice(0, 16).replace("T", " ")
    const isBehind = newest !== null && now + drift < newest
    if (!isBehind && now >= born) return ok(`${shown} UTC${isClockSet ? ", from SOURCE_DATE_EPOCH" : ""}`)
    const found = isBehind
      ? `the clock says ${shown} UTC, and an earlier build saw articles at ${new Date(newest).toISOString().slice(0, 16).replace("T", " ")}`
      : `the clock says ${shown} UTC`
    return fail(found, isClockSet ? "unset SOURCE_DATE_EPOCH" : "sudo timedatectl set-ntp true")
  }
}
