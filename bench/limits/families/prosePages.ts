/** Bodies of pages with enough prose around them that every reader of pages is asked. */
import { fill, type Named, nested, repeat } from "./Family.ts"

const sentence = "The ferry to the islands sails again this week, two years after the storm took the quay."

export const prosePages: ReadonlyArray<Named> = [
  ["links", (n) => fill(n, (index) => `<a href="https://a.example/${index}">The ferry sails</a> `)],
  ["link lists", (n) => fill(n, (index) => `<ul><li><a href="/${index}">The ferry sails</a></li></ul>`)],
  ["navigation", (n) => `<nav>${fill(n, (index) => `<a href="/${index}">Harbour</a>`)}</nav>`],
  ["paragraphs", (n) => repeat(n, `<p>${sentence}</p>`)],
  ["paragraphs in divs", (n) => repeat(n, `<div><div>${sentence}</div></div>`)],
  ["lines with breaks", (n) => repeat(n, `${sentence}<br><br>`)],
  ["comments of readers", (n) => repeat(n, `<div class="comment"><p>${sentence}</p></div>`)],
  ["cards", (n) => repeat(n, `<article class="card"><h3><a href="/a">Story</a></h3><p>${sentence}</p></article>`)],
  ["tables of text", (n) => `<table>${repeat(n, `<tr><td>${sentence}</td></tr>`)}</table>`],
  ["pictures", (n) => fill(n, (index) => `<img src="https://a.example/${index}.jpg" alt="A">`)],
  ["figures", (n) => repeat(n, `<figure><img src="/a.jpg"><figcaption>${sentence}</figcaption></figure>`)],
  ["authors", (n) => repeat(n, '<a rel="author" href="/authors/lena">Lena Haddad</a> ')],
  ["paragraphs of one letter", (n) => repeat(n, "<p>a</p>")],
  ["spans", (n) => repeat(n, "<span>a</span>")],
  ["400 elements in elements, again", (n) => repeat(n, nested(4400, "<div>", "</div>"))]
]
