/** The page of template syntax in Markdown: which languages are read, and what is understood. Made from the lists of the code. */
import { dialects } from "../../src/sources/templateSyntax/dialects/index.ts"
import { meanings } from "../../src/sources/templateSyntax/meanings/index.ts"
import { frontMatter } from "../page/frontMatter.ts"
import { table } from "../page/table.ts"

/** Between two backticks where it holds one. */
const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``)

const files: Readonly<Record<string, string>> = { markdown: "`.md`", mdx: "`.mdx`", html: "`.html`", text: "`.txt`" }

const tagOf: Readonly<Record<string, (name: string) => string>> = {
  hugo: (name) => `{{< ${name} >}}`,
  liquid: (name) => `{% ${name} %}`,
  jsx: (name) => `<${name}>`,
  wordpress: (name) => `[${name}]`
}

export const templatePage = (): string =>
  `${frontMatter("Write", "Shortcodes, Liquid, Nunjucks, Hexo tags, EJS, ERB, MDX and wiki links in articles: what is understood, what is left out.")}# Template syntax

<!-- Written by \`npm run docs:templates\` from src/sources/templateSyntax. Do not edit. -->

Articles that were written for a site generator hold tags that only the generator can run. None of them ever reaches an output. What fanfare understands becomes what it means; what it does not is left out, and one finding for each file says what, on which lines, and what to do (\`FF1310\`; \`FF1311\` where nothing is missing for readers: imports, or the frame around a text that stays). Where much is left out, let fanfare read the pages that your generator builds: \`pages:\` in the config.

Code keeps everything as it is: code spans, fenced and indented code, \`<pre>\` and \`<code>\`. So do \`{% raw %}\` and whole files with \`render_with_liquid: false\` or \`templateEngineOverride: md\`, and Hugo's \`{{</* name */>}}\` is shown as \`{{< name >}}\`. A backslash before a sign makes it text.

## What is read

${table(
  ["Language", "For example", "In"],
  dialects.map(({ name, example, formats }) => [
    name,
    code(example),
    formats.map((format) => files[format] ?? format).join(", ")
  ])
)}

Attribute lists of kramdown and Docusaurus (\`{: .class }\`, \`{#id}\`) show nothing. In Markdown, ordinary text with braces stays: \`{a, b}\`, formulas, \`{{name}}\`. In \`.mdx\` braces are expressions: texts and numbers that are written out, fields of the front matter and imported pictures are put in, the others left out. \`{{ page.title }}\` and the like are the field of the front matter. \`export const metadata = { … }\` (or \`meta\`, \`frontmatter\`) of an \`.mdx\` file is read as its front matter. What stands in a condition, a loop or a \`capture\` is left out with it.

Of Obsidian and its like Markdown has \`[[Note]]\`, \`[[Note#Heading|words]]\` and \`![[Note]]\` as links to the article of that file, \`![[boat.png|300]]\` as the picture, \`==marked==\` as marked text; \`%%comments%%\` and ids of blocks at their ends (\`^37066d\`) are left out. Notes and pictures of MyST in the fence of code (\`{note}\`, \`{figure}\`) are notes and pictures.

Of other markup that a text was turned into Markdown from, it has roles and links of reStructuredText (\`\` :doc:\`boats\` \`\`, \`\` \`words <https://…>\`_ \`\`) and macros of AsciiDoc (\`link:url[words]\`, \`xref:place[words]\`) as links, names of programs and keys as code, and AsciiDoc's \`[NOTE]\` over a paragraph or between lines of \`====\` as a note, AsciiDoc's tables between lines of \`|===\`, and lists whose lines begin with as many signs as they lie deep (\`* one\`, \`** below it\`, MediaWiki's \`*# first\`). Blade's directives are read where they stand in lines of their own and have their end; \`\${…}\` stays text.

## What is understood

${table(
  ["Tags", "Become"],
  meanings.map(({ names, becomes }) => [
    Object.entries(names)
      .map(([family, all]) => all.map((name) => code(tagOf[family]?.(name) ?? name)).join(" "))
      .join("<br>"),
    becomes
  ])
)}

Any other tag with an end keeps the text in it: \`{{% notice %}}…{{% /notice %}}\`, \`{% note %}…{% endnote %}\`, \`<Tabs>…</Tabs>\`.

## In fields

Template syntax in a title, a description or any other field (\`title: "{{ page.title }}"\`) is a finding, and the field counts as not written.
`
