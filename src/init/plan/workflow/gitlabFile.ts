/** A job for GitLab, in a file of its own that `.gitlab-ci.yml` includes. */
import { stringify } from "yaml"
import type { Survey } from "../../Survey.ts"
import type { FileChange } from "../Plan.ts"
import { stepsOf } from "./steps.ts"

export const gitlabPath = ".gitlab/fanfare.yml"

/** `output`: the folder to publish. */
export const gitlabFile = (survey: Survey, script: string | null, output: string): FileChange => {
  const { packages, hasPackage } = survey
  const author = { name: "fanfare", email: "fanfare@users.noreply.$CI_SERVER_HOST" }
  const { build, keep, below } = stepsOf({ survey, script, author })
  const document = {
    fanfare: {
      image: "node:24",
      rules: [{ if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH" }],
      resource_group: "fanfare",
      cache: { key: "fanfare", paths: [`${below}.fanfare/`] },
      script: [
        ...(below === "" ? [] : [`cd ${below.slice(0, -1)}`]),
        ...(hasPackage && packages.name !== "npm" && packages.name !== "bun" ? ["corepack enable"] : []),
        ...(hasPackage && packages.name === "bun" ? ["npm install --global bun"] : []),
        ...build,
        ...keep,
        'git push --push-option=ci.skip "https://fanfare:$FANFARE_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git" "HEAD:$CI_COMMIT_BRANCH"'
      ],
      artifacts: { paths: [`${below}${output}/`] }
    }
  }
  const text = [
    "# Builds the site, then its feeds and cards. The ledger is committed, because it holds the ids that subscribers know:",
    "# FANFARE_TOKEN is a token of the project that may write to the repository. Add a schedule for the pipeline, such as hourly,",
    "# so that articles come out when their date has come.",
    stringify(document, { lineWidth: 0 })
  ].join("\n")
  return {
    path: `${"../".repeat(below.split("/").length - 1)}${gitlabPath}`,
    before: null,
    after: text,
    what: "a job; include it in .gitlab-ci.yml"
  }
}
