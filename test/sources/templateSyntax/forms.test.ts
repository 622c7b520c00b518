/** Tags as the documentation of each generator writes them, and what readers of a feed get of them. */
import { check, film, type Forms, link, picture, src } from "./forms.ts"

const hugo: Forms = [
  [`{{< figure src="${src}" >}}`, `<p>${picture()}</p>`],
  [
    `{{<figure src="${src}" caption="The *boat*" alt="A boat">}}`,
    `<figure>${picture("A boat")}<figcaption>The <em>boat</em></figcaption></figure>`
  ],
  [
    `{{< figure\n  src="${src}"\n  title="At sea"\n  caption="Off Brest"\n  attr="Jane Doe"\n>}}`,
    `<figure>${picture("Off Brest")}<figcaption>At sea: Off Brest (Jane Doe)</figcaption></figure>`
  ],
  [
    `{{% figure src="${src}" alt="A boat" link="https://example.org/" /%}}`,
    `<p><a href="https://example.org/">${picture("A boat")}</a></p>`
  ],
  ["{{< youtube dQw4w9WgXcQ >}}", film("dQw4w9WgXcQ")],
  ['{{< youtube id="dQw4w9WgXcQ" title="The launch" start=30 >}}', film("dQw4w9WgXcQ", "The launch")],
  ["{{< youtube `dQw4w9WgXcQ` >}}", film("dQw4w9WgXcQ")],
  ["{{< vimeo 55073825 >}}", link("https://vimeo.com/55073825", "vimeo.com")],
  ["{{< gist spf13 7896402 >}}", link("https://gist.github.com/spf13/7896402")],
  [
    '{{< gist spf13 7896402 "img.html" >}}',
    link("https://gist.github.com/spf13/7896402#file-img-html", "gist.github.com/spf13/7896402#file-img-html")
  ],
  [
    '{{< x user="SanDiegoZoo" id="1453110110599868418" >}}',
    link("https://x.com/SanDiegoZoo/status/1453110110599868418")
  ],
  ["{{< tweet 877500564405444608 >}}", link("https://x.com/i/status/877500564405444608")],
  ["{{< instagram CxOWiQNP2MO >}}", link("https://www.instagram.com/p/CxOWiQNP2MO/")],
  [
    '{{< highlight go "linenos=table,hl_lines=2" >}}\nfunc main() {\n\tprint(`{{< x >}} *a*`)\n}\n{{< /highlight >}}',
    '<pre><code class="language-go">func main() {\n\tprint(`{{&#x3C; x >}} *a*`)\n}\n</code></pre>'
  ],
  [
    '{{< details summary="See **more**" >}}\nInner *text*.\n{{< /details >}}',
    "<details><summary>See <strong>more</strong></summary><p>Inner <em>text</em>.</p></details>"
  ],
  ['The title: {{< param "title" >}}.', "<p>The title: Sample.</p>"],
  ['{{< qr text="https://example.org/now" />}}', link("https://example.org/now")],
  ["{{< qr >}}\ntel:+15550100\n{{< /qr >}}", '<p><a href="tel:+15550100">+15550100</a></p>'],
  ["{{</* youtube dQw4w9WgXcQ */>}}", "<p>{{&#x3C; youtube dQw4w9WgXcQ >}}</p>"],
  ["Before {{/* a note */}}after.", "<p>Before after.</p>"],
  ['{{% notice tip "Care" %}}\nMind the **gap**.\n{{% /notice %}}', "<p>Mind the <strong>gap</strong>.</p>"],
  ['{{< tabs >}}\n{{< tab "One" >}}\n\n- a\n\n{{< /tab >}}\n{{< /tabs >}}', "<ul><li>a</li></ul>"],
  [`{{< tabs >}}{{< tab "One" >}}Crane{{< /tab >}}{{< tab "Two" >}}Quay{{< /tab >}}{{< /tabs >}}`, "<p>Crane Quay</p>"],
  ["{% tab a %}Crane{% endtab %}{% tab b %}Quay{% endtab %}", "<p>Crane Quay</p>"],
  ["{{% col %}}Crane{{% /col %}}{{% col %}}Quay{{% /col %}}", "<p>Crane Quay</p>"],
  ["Crane {/* note */}lifts.", "<p>Crane lifts.</p>"],
  ["Crane.\n\n{/* truncate */}\n\nQuay.", "<p>Crane.</p><p>Quay.</p>"],
  ["Crane{/* a\nnote */} lifts.", "<p>Crane lifts.</p>"],
  ["un{{< b >}}believ{{< /b >}}able", "<p>unbelievable</p>"],
  ["{{< time.inline >}}{{ now }}{{< /time.inline >}}Kept.", "<p>Kept.</p>"],
  ["{{< unknown a=1 />}}Kept.", "<p>Kept.</p>"],
  [
    "1. One\n\n   {{< highlight sh >}}\n   npm ci\n     a\n   {{< /highlight >}}",
    '<ol><li><p>One</p><pre><code class="language-sh">npm ci\n  a\n</code></pre></li></ol>'
  ],
  ["> {{< details >}}\n> Words.\n> {{< /details >}}", "<blockquote><details><p>Words.</p></details></blockquote>"],
  ["One.\n\n> {{< youtube dQw4w9WgXcQ >}}", `<p>One.</p><blockquote>${film("dQw4w9WgXcQ")}</blockquote>`]
]

const liquid: Forms = [
  [
    "{% highlight ruby linenos %}\nputs '{{ x }}'\n{% endhighlight %}",
    "<pre><code class=\"language-ruby\">puts '{{ x }}'\n</code></pre>"
  ],
  ["Use {% raw %}{{ page.title }}{% endraw %} here.", "<p>Use {{ page.title }} here.</p>"],
  ["A{%- include note.html -%}B", "<p>AB</p>"],
  [
    `{% include figure image_path="${src}" alt="A boat" caption="Off *Brest*" %}`,
    `<figure>${picture("A boat")}<figcaption>Off <em>Brest</em></figcaption></figure>`
  ],
  ['{% include video id="XsxDH4HcOWA" provider="youtube" %}', film("XsxDH4HcOWA")],
  ["Title: {{ page.title | escape }}.", "<p>Title: Sample.</p>"],
  ["By {{ page.author.name }}!", "<p>By !</p>"],
  ["[Home]({{ site.baseurl }}/about/)", '<p><a href="https://news.example.org/about/">Home</a></p>'],
  ["![A boat]({{ '/boat.jpg' | relative_url }})", '<p><img src="https://news.example.org/boat.jpg" alt="A boat"></p>'],
  ["[x]({{ page.previous.url }})", "<p>x</p>"],
  ["{% if site.x %}\nA\n{% else %}\nB\n{% endif %}\n\nKept.", "<p>Kept.</p>"],
  ["{% for p in site.posts %}\n* {{ p.title }}\n{% endfor %}\n\nKept.", "<p>Kept.</p>"],
  ["{% asyncEach p in posts %}never{% endeach %}{% ifAsync x %}never{% endif %}Kept.", "<p>Kept.</p>"],
  ["{% comment %}never{% endcomment %}Kept.", "<p>Kept.</p>"],
  ["{% capture x %}never{% endcapture %}{% assign y = 1 %}Kept.", "<p>Kept.</p>"],
  ["{# a note #}Kept.", "<p>Kept.</p>"],
  ['{% image "https://img.example.org/boat.jpg", "A boat", "100vw" %}', `<p>${picture("A boat")}</p>`],
  ["{% callout %}\nInner *text*.\n{% endcallout %}", "<p>Inner <em>text</em>.</p>"],
  ['{% callout type="note" %}\nOf Markdoc.\n{% /callout %}', "<p>Of Markdoc.</p>"],
  ['{{ youtube(id="dQw4w9WgXcQ") }}', film("dQw4w9WgXcQ")],
  ['{% quote(author="Ann") %}\nOf Zola.\n{% end %}', "<blockquote><p>Of Zola.</p><p><cite>Ann</cite></p></blockquote>"],
  ["{{#if a}}never{{/if}}{{> card}}Kept.", "<p>Kept.</p>"]
]

const hexo: Forms = [
  [
    `{% img left ${src} 300 200 '"A title" "A boat"' %}`,
    `<p>${picture("A boat", ' title="A title" width="300" height="200"')}</p>`
  ],
  [`{% asset_img ${src} A boat at sea %}`, `<p>${picture("A boat at sea")}</p>`],
  [`{% asset_img ${src} "A title'A boat'" %}`, `<p>${picture("A boat", ' title="A title"')}</p>`],
  [
    "{% codeblock Array.map lang:js https://example.org/map map %}\na.map(f)\n{% endcodeblock %}",
    '<pre><code class="language-js">a.map(f)\n</code></pre>'
  ],
  [
    "{% blockquote Ann Lee, Wide Seas %}\nTwo *words*.\n{% endblockquote %}",
    "<blockquote><p>Two <em>words</em>.</p><p><cite>Ann Lee, Wide Seas</cite></p></blockquote>"
  ],
  [
    "{% quote Ann Lee https://example.org/seas Wide Seas %}\nTwo words.\n{% endquote %}",
    '<blockquote><p>Two words.</p><p><cite>Ann Lee, <a href="https://example.org/seas">Wide Seas</a></cite></p></blockquote>'
  ],
  ["{% pullquote left %}\nTwo words.\n{% endpullquote %}", "<blockquote><p>Two words.</p></blockquote>"],
  ["{% youtube lJJ3TvXyCdM %}", film("lJJ3TvXyCdM")],
  ["{% vimeo 55073825 %}", link("https://vimeo.com/55073825", "vimeo.com")],
  ["{% jsfiddle ccWP7 %}", link("https://jsfiddle.net/ccWP7/")],
  ["{% gist b6365e79be6052e7531e %}", link("https://gist.github.com/b6365e79be6052e7531e")],
  ["{% link Sea words https://example.org/seas true A title %}", link("https://example.org/seas", "Sea words")],
  ["{% iframe https://example.org/map 300 200 %}", link("https://example.org/map", "example.org")],
  ["{% include_code lang:js test.js %}Kept.", "<p>Kept.</p>"],
  ["{% note info %}\nA **note**.\n{% endnote %}", "<p>A <strong>note</strong>.</p>"],
  ["One.\n<!-- more -->\n\nTwo.", "<p>One.</p><p>Two.</p>"]
]

const kramdown: Forms = [
  ["Words.\n{: .lead }", "<p>Words.</p>"],
  ["Words. {: .lead }", "<p>Words.</p>"],
  ["- One {: .first }\n- Two", "<ul><li>One</li><li>Two</li></ul>"],
  ["Words {: .lead } and more.", "<p>Words {: .lead } and more.</p>"],
  ['A [x](https://example.org/){:target="_blank"}.', '<p>A <a href="https://example.org/">x</a>.</p>'],
  [`![A boat](${src}){: .left width="50%"}`, `<p>${picture("A boat")}</p>`],
  ["A {b} and {: c}.", "<p>A {b} and {: c}.</p>"],
  ["{::comment}\nnever\n{:/comment}\n\nKept.", "<p>Kept.</p>"],
  ["{::nomarkdown}<b>Kept</b>{:/}", "<p><b>Kept</b></p>"]
]

check("shortcodes of Hugo", "md", hugo)
check("Liquid, Nunjucks, Zola, Markdoc and Handlebars", "md", liquid)
check("tags of Hexo", "md", hexo)
check("kramdown", "md", kramdown)

check("MDX", "mdx", [
  ['import Chart from "../Chart.astro"\n\nWords.', "<p>Words.</p>"],
  ['import {\n  Tabs,\n  TabItem as Item\n} from "@astrojs/starlight/components";\n\nWords.', "<p>Words.</p>"],
  ["export const meta = {\n  a: `}`,\n\n  list: [1, 2]\n}\n\nWords.", "<p>Words.</p>"],
  [
    "export default function Layout({ children }) {\n  return <main>\n\n{children}</main>\n}\n\nWords.",
    "<p>Words.</p>"
  ],
  ['<Chart data={[1, 2, {a: "}"}]} />\n\nWords.', "<p>Words.</p>"],
  [
    '<Tabs>\n    <TabItem label="One">\n\n    Some **text**.\n\n    </TabItem>\n</Tabs>',
    "<p>Some <strong>text</strong>.</p>"
  ],
  ['A <Callout type="x">b *c*</Callout> d.', "<p>A b <em>c</em> d.</p>"],
  ["Words.{/* a\n\ncomment */}", "<p>Words.</p>"],
  ["A {'{'}b{\"}\"} {`c`} {4} d.", "<p>A {b} c 4 d.</p>"],
  ["Of {frontmatter.title}.", "<p>Of Sample.</p>"],
  ["Sum {1 + 1}!", "<p>Sum !</p>"],
  ["{items.map((i) => <li key={i}>{i}'s</li>)}\n\nWords.", "<p>Words.</p>"],
  [`<Image src="${src}" alt={"A boat"} width={300} />`, `<p>${picture("A boat", ' width="300"')}</p>`],
  [`import boat from "${src}"\n\n<Image src={boat} alt="A boat" />`, `<p>${picture("A boat")}</p>`],
  ['<YouTube id="xtTy5nKay_Y" title="The launch" />', film("xtTy5nKay_Y", "The launch")],
  ['<Tweet id="https://x.com/a/status/1" />', link("https://x.com/a/status/1")],
  [
    '<CodeBlock language="js">{`let a = {b: 1}`}</CodeBlock>',
    '<pre><code class="language-js">let a = {b: 1}\n</code></pre>'
  ],
  ['<Code code={`let a`} lang="ts" />', '<pre><code class="language-ts">let a\n</code></pre>'],
  [
    '<div style={{color: "red"}} onClick={() => go("}")}>\n  > A *quote*.\n</div>',
    "<div><blockquote><p>A <em>quote</em>.</p></blockquote></div>"
  ],
  ['<p className="x" hidden={false}>Words.</p>', "<p>Words.</p>"],
  ['<Link href="https://example.org/">Words</Link>', link("https://example.org/", "Words")],
  [
    "<details>\n  <summary>More</summary>\n  Some **words**.\n</details>",
    "<details><summary>More</summary><p>Some <strong>words</strong>.</p></details>"
  ],
  ["<a href={url}>Words</a>", "<p><a>Words</a></p>"],
  ["<>\nWords.\n</>", "<p>Words.</p>"],
  ['<Details summary="More">\n\nWords.\n\n</Details>', "<details><summary>More</summary><p>Words.</p></details>"],
  ["## Words {#an-id}", "<h2>Words</h2>"]
])

check("components in Markdown", "md", [
  ['import A from "a"\nWords.', "<p>Words.</p>"],
  [
    '<Chart data={[1, 2]} />\n\n<Box>Kept</Box> <Link href="https://example.org/">b</Link>.',
    '<p>Kept <a href="https://example.org/">b</a>.</p>'
  ]
])

check("HTML", "html", [
  ["<p>{% include x.html %}Words {{ page.title }}.</p>", "<p>Words Sample.</p>"],
  [`<p>A {{<figure src="${src}" alt="A boat">}} b.</p>`, `<p>A ${picture("A boat")} b.</p>`],
  [
    "<p>A <code>{{< x >}}</code> <!-- {% y %} --></p><pre>{% z %}</pre>",
    "<p>A <code>{{&#x3C; x >}}</code></p><pre>{% z %}</pre>"
  ],
  ['<p><a href="{{ site.url }}/b/">B</a></p>', '<p><a href="https://news.example.org/b/">B</a></p>']
])

check("plain text", "txt", [
  [
    "One line.\n\n{{< youtube dQw4w9WgXcQ >}}\n\nAnother line.",
    `<p>One line.</p>${film("dQw4w9WgXcQ")}<p>Another line.</p>`
  ],
  [
    "Sets {a, b}, {{name}}, 50% {x} and `{% tag %}` stay.",
    "<p>Sets {a, b}, {{name}}, 50% {x} and `{% tag %}` stay.</p>"
  ],
  ["Before {% include a.html %}after.", "<p>Before after.</p>"],
  ["The sign {{< alone, and {% too.", "<p>The sign {{&#x3C; alone, and {% too.</p>"]
])
