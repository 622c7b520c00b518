/** How to mend a fault of YAML, by the error code of the `yaml` package. JSON is read by the same parser; its faults are called faults of JSON. */

const quotes = "Correct the YAML; put quotes around a value that holds a colon, a hash or a quote."

const fixes: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with blanks; in YAML no line may begin with a tab.",
  DUPLICATE_KEY: "Keep one of the two, with what both hold.",
  MISSING_CHAR: "Add what is missing: a closing quote, bracket or brace, a comma, or the blank behind a colon."
}

export interface SyntaxFault {
  readonly code: string
  readonly message: string
}

export interface SyntaxWords {
  readonly message: string
  readonly fix: string
}

export const syntaxWords = ({ code, message }: SyntaxFault, file: string): SyntaxWords => {
  if (/\.json$/i.test(file))
    return {
      message: `This is not valid JSON: ${message}`,
      fix: "Correct the JSON: look there, and at the end of the line before, for a comma, a quote or a brace that is missing."
    }
  return { message: `This is not valid YAML: ${message}`, fix: fixOf(code, message) }
}

const fixOf = (code: string, message: string): string => {
  if (code !== "BAD_INDENT") return fixes[code] ?? quotes
  return message.includes("end with a")
    ? "Close the bracket or the brace that was opened before, or indent what stands in it."
    : "Let all lines of one group begin in the same column."
}
