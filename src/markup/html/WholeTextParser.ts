/**
 * The parser of parse5, which takes a text in a body at once where it goes word
 * by word: white space is told from letters only where it matters, before the
 * body, in tables, and at the start of a text (HTML, section 13.2.6).
 */
import { InsertionMode, Parser, type ParserOptions, Token, Tokenizer, type TreeAdapterTypeMap } from "parse5"

/** Where white space behind letters is put where they are. */
const modes: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.TEXT,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
  InsertionMode.IN_TEMPLATE
])

class WholeTextTokenizer<T extends TreeAdapterTypeMap> extends Tokenizer {
  readonly #parser: Parser<T>

  constructor(parser: Parser<T>) {
    super(parser.options, parser)
    this.#parser = parser
  }

  protected override _ensureCharacterToken(type: Token.CharacterToken["type"]): void {
    const isGoingOn =
      type === Token.TokenType.WHITESPACE_CHARACTER &&
      this.currentCharacterToken?.type === Token.TokenType.CHARACTER &&
      modes.has(this.#parser.insertionMode)
    if (!isGoingOn) super._ensureCharacterToken(type)
  }
}

export class WholeTextParser<T extends TreeAdapterTypeMap> extends Parser<T> {
  constructor(options?: ParserOptions<T>, document?: T["document"], context?: T["element"] | null) {
    super(options, document, context)
    const { inForeignNode } = this.tokenizer
    this.tokenizer = new WholeTextTokenizer(this)
    this.tokenizer.inForeignNode = inForeignNode
  }
}
