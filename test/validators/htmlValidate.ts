/** html-validate with its recommended rules, on every page. */
import { checkEach, type Checker, importChecker } from "./checker.ts"

interface Message {
  readonly ruleId: string
  readonly message: string
  readonly line: number
  readonly column: number
}

interface HtmlValidate {
  readonly validateString: (
    html: string
  ) => Promise<{ readonly results: ReadonlyArray<{ messages: ReadonlyArray<Message> }> }>
}

const settings = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Upper and lower case mean the same (HTML, 13.1.1); ours is lower.
    "doctype-style": ["error", { style: "lowercase" }],
    // Safari takes a list without bullets for no list unless it says that it is one.
    "no-redundant-role": "off",
    // How long a headline is, the newsroom decides.
    "long-title": "off"
  }
}

export const htmlValidate: Checker = {
  name: "html-validate",
  check: async (pages) => {
    const { HtmlValidate } = await importChecker<{ HtmlValidate: new (settings: object) => HtmlValidate }>(
      "html-validate"
    )
    const validator = new HtmlValidate(settings)
    return checkEach(
      () => true,
      async ({ html }) =>
        (await validator.validateString(html)).results
          .flatMap(({ messages }) => messages)
          .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)
    )(pages)
  }
}
