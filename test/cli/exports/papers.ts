/** Notion, Obsidian, Google Docs and Word as they give away what people wrote. */
import { docxOf, docxParagraph, docxPicture, dot, zipOf } from "../../sources/exports/archives.ts"

const id = (letter: string): string => letter.repeat(32)

export const notion = zipOf({
  [`Fleet ${id("a")}.md`]: `# The fleet\n\nPublish date: March 1, 2026\nLast edited time: March 5, 2026 9:30 AM\nCreated by: Lena Haddad\nTags: ships, crews\nStatus: Published\n\nEight hulls.\n\n![The fleet](Fleet%20${id("a")}/fleet.png)\n\n[Hulls](Fleet%20${id("a")}/Hulls%20${id("c")}.csv)\n\n| Berth | Hull |\n| --- | --- |\n| 1 | Alma |\n`,
  [`Fleet ${id("a")}/fleet.png`]: dot,
  [`Fleet ${id("a")}/Hulls ${id("c")}.csv`]:
    '\uFEFFName,Tons,Date\nAlma,300,"March 2, 2026"\nBoro,410,"March 3, 2026"\n',
  [`Fleet ${id("a")}/Hulls ${id("c")}_all.csv`]:
    '\uFEFFName,Tons,Date\nAlma,300,"March 2, 2026"\nBoro,410,"March 3, 2026"\n',
  [`Fleet ${id("a")}/Hulls/Alma ${id("d")}.md`]: "# Alma\n\nTons: 300\nDate: March 2, 2026\n\nAlma is the oldest.\n",
  [`Fleet ${id("a")}/Hulls/Boro ${id("e")}.md`]: "# Boro\n\nBoro is the largest.\n",
  [`Notes ${id("b")}.md`]: "# NOTIONDRAFT\n\nDate: March 1, 2026\nStatus: Draft\n\nNot yet.\n"
})

export const obsidian = zipOf({
  ".obsidian/app.json": "{}",
  "Ropes.md":
    "---\ndate: 2026-03-01T09:30:00+03:00\nupdated: 2026-03-05\nauthor: Omar Saleh\ntags: [rigging]\nlang: en\n---\nRopes are made of [[Hemp|hemp]].[^1] #craft\n\n![[rope.png|A coil]]\n\n| Rope | Use |\n| --- | --- |\n| Hawser | Mooring |\n\n> [!tip] Dry them\n> In the wind.\n\n%% OBSCOMMENT %%\n\n[^1]: And of flax.\n",
  "Hemp.md": "---\ndate: 2026-03-02\n---\nHemp grows tall.\n",
  "Later.md": "---\ndate: 2026-03-01\npublish: false\ntitle: OBSDRAFT\n---\nx\n",
  "files/rope.png": dot
})

export const google = zipOf({
  "TheLight.html": `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c1{font-weight:700}.c2{font-style:italic}</style></head><body class="c9 doc-content"><p class="c5 title" id="h.a"><span class="c3">The light on the mole</span></p><h2 class="c6" id="h.b"><span class="c1">Its keeper</span></h2><p class="c4"><span>It turns </span><span class="c1">once</span><span> a minute.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><p class="c4"><span style="overflow: hidden; display: inline-block;"><img alt="The lamp" src="images/image1.png" style="width: 300px;" title=""></span></p><table class="c7"><tr class="c8"><td class="c9" colspan="1" rowspan="1"><p class="c4"><span>Red</span></p></td><td class="c9" colspan="1" rowspan="1"><p class="c4"><span>Port</span></p></td></tr></table><hr class="c10"><div><p class="c4"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;By the chart.</span></p></div><div class="c11"><p class="c4"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>DOCCOMMENT</span></p></div></body></html>`,
  "images/image1.png": dot
})

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

export const docx = docxOf(
  `${docxParagraph("The log of the Alma", "Title")}<w:p><w:r><w:t>Fair wind.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${docxParagraph("At sea", "Heading2")}${docxPicture}<w:tbl><w:tr><w:tc>${docxParagraph("Noon")}</w:tc><w:tc>${docxParagraph("12 knots")}</w:tc></w:tr></w:tbl>`,
  {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>WORDTEMPLATE</dc:title><dc:creator>WORDUSER</dc:creator><cp:keywords>ships, logs</cp:keywords><cp:category>Voyages</cp:category><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2026-03-01T06:30:00Z</dcterms:created></cp:coreProperties>`,
    "word/_rels/document.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/><Relationship Id="p2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
    "word/footnotes.xml": `<?xml version="1.0"?><w:footnotes xmlns:w="${word}"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>By the log.</w:t></w:r></w:p></w:footnote></w:footnotes>`
  }
)
