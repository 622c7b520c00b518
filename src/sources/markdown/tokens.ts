/**
 * The tokens of markdown-it, made at once where the package defines each of
 * their fields by itself, and counted: a few bytes of a table, a list or a
 * picture ask for an element each.
 */
import type { MarkdownIt, Token } from "markdown-it"

/** Thrown while a text is read that makes more blocks, links and pictures than `env.blocks` has left. */
export class TooManyBlocks extends Error {}

/** For `env.blocks` of markdown-it. */
export interface BlocksLeft {
  left: number
}

/** Counts what becomes an element of its own. */
export const countElement = (env: Record<string, unknown>): void => {
  const blocks = env["blocks"] as BlocksLeft
  blocks.left -= 1
  if (blocks.left < 0) throw new TooManyBlocks()
}

type Nesting = Token["nesting"]

class PlainToken {
  type: string
  tag: string
  attrs: Token["attrs"] = null
  map: Token["map"] = null
  nesting: Nesting
  level = 0
  children: Token["children"] = null
  content = ""
  markup = ""
  info = ""
  meta: Token["meta"] = null
  block = false
  hidden = false

  constructor(type: string, tag: string, nesting: Nesting) {
    this.type = type
    this.tag = tag
    this.nesting = nesting
  }
}

export const tokens = (md: MarkdownIt): void => {
  const make = (type: string, tag: string, nesting: Nesting): Token =>
    new PlainToken(type, tag, nesting) as unknown as Token

  md.block.State = class extends md.block.State {
    override push(type: string, tag: string, nesting: Nesting): Token {
      const token = make(type, tag, nesting)
      token.block = true
      if (nesting < 0) this.level -= 1
      token.level = this.level
      if (nesting > 0) {
        this.level += 1
        countElement(this.env)
      }
      this.tokens.push(token)
      return token
    }
  }

  md.inline.State = class extends md.inline.State {
    override pushPending(): Token {
      const token = make("text", "", 0)
      token.content = this.pending
      token.level = this.pendingLevel
      this.tokens.push(token)
      this.pending = ""
      return token
    }

    override push(type: string, tag: string, nesting: Nesting): Token {
      if (nesting > 0 || type === "image") countElement(this.env)
      if (this.pending !== "") this.pushPending()
      const token = make(type, tag, nesting)
      if (nesting < 0) {
        this.level -= 1
        this.delimiters = this._prev_delimiters.pop() ?? []
      }
      token.level = this.level
      if (nesting > 0) {
        this.level += 1
        this._prev_delimiters.push(this.delimiters)
        this.delimiters = []
      }
      this.pendingLevel = this.level
      this.tokens.push(token)
      this.tokens_meta.push(nesting > 0 ? { delimiters: this.delimiters } : undefined)
      return token
    }
  }

  // Their methods are those of the package.
  const { Token: Given } = new md.core.State("", md, {})
  if (Object.getPrototypeOf(PlainToken.prototype) === Object.prototype)
    Object.setPrototypeOf(PlainToken.prototype, Given.prototype)
}
