/**
 * Names of tags of templates and of plug-ins that hold what not everybody may
 * read, or what is not ready: `{{< premium >}}`, `[members_only]`, `<Paywall>`.
 * What stands in such a tag is cut with it.
 */
const names = new RegExp(
  [
    "premium|paid|paywall(?:ed)?|membership|private|internal|confidential|draft|unpublished|restrict(?:ed)?|protected",
    "(?:members?|subscribers?|patrons?|supporters?|paid|premium|loggedin)(?:only|content)?",
    "(?:pmpro|rcp|mepr|wlm)\\w*|ihchidecontent|swpmprotected|umloggedin|restrictcontent|visibletomembers"
  ].join("|")
)

const whole = new RegExp(`^(?:${names.source})$`, "i")

export const isKeptBackTag = (name: string): boolean => whole.test(name.replace(/[_.-]/g, ""))
