/**
 * The tags of Apple Podcasts and of the podcast namespace as tables: how often
 * each may stand in its parent, what it may hold, and its attributes. From
 * Apple's guide to RSS and the namespace's `docs/tags/`, 2026.
 */

export interface Rule {
  /** Most of the element in its parent; absent for any number. */
  readonly most?: number
  readonly least?: number
  readonly text?: RegExp
  /** Attributes that it may have; `!` marks one that it must have. */
  readonly attributes?: ReadonlyArray<string>
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const words = (most: number): RegExp => new RegExp(`^.{1,${most}}$`, "su")
const whole = /^[1-9]\d*$/
const number = /^\d+(?:\.\d+)?$/
const yes = /^Yes$/
const none = /^\s*$/

const rights: Readonly<Record<string, Rule>> = {
  "podcast:license": { most: 1, text: words(128), attributes: ["url"] },
  "podcast:location": { text: words(128), attributes: ["rel", "geo", "osm", "country"] },
  "podcast:value": { attributes: ["type!", "method!", "suggested"] }
}

export const podcastChannel: Readonly<Record<string, Rule>> = {
  "itunes:title": { most: 1, text: words(255) },
  "itunes:author": { most: 1, text: words(255) },
  "itunes:type": { most: 1, text: /^(?:episodic|serial)$/ },
  "itunes:owner": { most: 1 },
  "itunes:category": { attributes: ["text!"] },
  "itunes:explicit": { most: 1, text: /^(?:true|false)$/ },
  "itunes:image": { most: 1, text: none, attributes: ["href!"] },
  "itunes:complete": { most: 1, text: yes },
  "itunes:block": { most: 1, text: yes },
  "itunes:new-feed-url": { most: 1, text: /^https?:/ },
  "itunes:applepodcastsverify": { most: 1, text: words(255) },
  "podcast:guid": { most: 1, text: uuid },
  "podcast:medium": { most: 1, text: /^[a-z]+L?$/ },
  "podcast:locked": { most: 1, text: /^(?:yes|no)$/, attributes: ["owner"] },
  "podcast:funding": { text: words(128), attributes: ["url!"] },
  "podcast:person": { text: words(128), attributes: ["role", "group", "img", "href"] },
  ...rights,
  "podcast:trailer": { text: words(128), attributes: ["pubdate!", "url!", "length", "type", "season"] }
}

export const podcastItem: Readonly<Record<string, Rule>> = {
  "itunes:title": { most: 1, text: /\S/ },
  "itunes:author": { most: 1, text: words(255) },
  "itunes:duration": { most: 1, text: whole },
  "itunes:image": { most: 1, text: none, attributes: ["href!"] },
  "itunes:explicit": { most: 1, text: /^(?:true|false)$/ },
  "itunes:episode": { most: 1, text: whole },
  "itunes:season": { most: 1, text: whole },
  "itunes:episodeType": { most: 1, text: /^(?:full|trailer|bonus)$/ },
  "itunes:block": { most: 1, text: yes },
  "podcast:season": { most: 1, text: /^\d+$/, attributes: ["name"] },
  "podcast:episode": { most: 1, text: number, attributes: ["display"] },
  "podcast:transcript": { text: none, attributes: ["url!", "type!", "language", "rel"] },
  "podcast:chapters": { most: 1, text: none, attributes: ["url!", "type!"] },
  ...rights,
  "podcast:soundbite": { text: /^.{0,128}$/su, attributes: ["startTime!", "duration!"] },
  "podcast:person": { text: /\S/, attributes: ["role", "group", "img", "href"] },
  "podcast:alternateEnclosure": { attributes: ["type!", "length", "bitrate", "height", "title", "default"] }
}

export const podcastNested: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  "itunes:owner": { "itunes:name": { most: 1, text: words(255) }, "itunes:email": { least: 1, most: 1, text: /@/ } },
  "itunes:category": { "itunes:category": { most: 1, attributes: ["text!"] } },
  "podcast:value": {
    "podcast:valueRecipient": {
      least: 1,
      attributes: ["name", "type!", "address!", "customKey", "customValue", "split!", "fee"]
    }
  },
  "podcast:alternateEnclosure": {
    "podcast:source": { least: 1, attributes: ["uri!"] },
    "podcast:integrity": { most: 1, attributes: ["type!", "value!"] }
  }
}
