/** One picture under the addresses of its sizes and crops, and pictures that are near to it and others. */
import { describe, expect, test } from "vitest"
import { pictureName } from "../../src/text/pictureName.ts"

const site = "https://news.example.org"
const picture = `${site}/img/harbour.jpg`

describe("the same picture", () => {
  test.each([
    [picture, `${site}/img/harbour.jpg?w=800&q=75`],
    [picture, `${site}/img/harbour.webp`],
    [picture, `${site}/img/harbour.jpg#xywh=0,0,9,9`],
    [picture, `https://cdn.example.org/img/harbour.jpg`],
    [picture, `${site}/img/harbour-1024x768.jpg`],
    [picture, `${site}/img/harbour-scaled.jpg`],
    [picture, `${site}/img/harbour-e1712345678901-300x200.jpg`],
    [picture, `${site}/img/harbour@2x.jpg`],
    [picture, `${site}/img/harbour_800x.jpg`],
    [picture, `${site}/img/harbour-800w.jpg`],
    [picture, `${site}/img/harbour-w1200.jpg`],
    [picture, `${site}/img/harbour-1200.avif`],
    [picture, `${site}/img/harbour_large.jpg`],
    [picture, `${site}/img/thumbs/harbour-cropped.jpg`],
    [picture, `${site}/img/harbour_hu3f2a9c01d2e4_52345_800x0_resize_q75_box.jpg`],
    [picture, `${site}/img/harbour.7e702fe8.jpg`],
    [picture, `https://i0.wp.com/news.example.org/img/harbour.jpg?resize=800%2C600&ssl=1`],
    [picture, `${site}/_next/image?url=%2Fimg%2Fharbour.jpg&w=640&q=75`],
    [picture, `${site}/cdn-cgi/image/width=80,quality=75/img/harbour.jpg`],
    [`${site}/content/images/2024/05/a.jpg`, `${site}/content/images/size/w600/2024/05/a.jpg`],
    [`${site}/image/upload/v1612345678/a.jpg`, `${site}/image/upload/w_800,c_fill/v1612345678/a.jpg`],
    [`${site}/wiki/a/ab/Quay.jpg`, `${site}/wiki/thumb/a/ab/Quay.jpg/800px-Quay.jpg`],
    [`${site}/sites/files/a.jpg`, `${site}/sites/files/styles/large/public/a.jpg`],
    [`${site}/photo?id=3`, `${site}/photo?w=400&id=3`],
    [`${site}/img/h%C3%A4fen.jpg`, `${site}/img/häfen-300x200.jpg`]
  ])("%s and %s", (one, other) => {
    expect(pictureName(other)).toBe(pictureName(one))
  })
})

describe("another picture", () => {
  test.each([
    [picture, `${site}/img/harbour-2023.jpg`],
    [picture, `${site}/img/harbour-2.jpg`],
    [picture, `${site}/img/harbour-bridge.jpg`],
    [picture, `${site}/photos/harbour.jpg`],
    [picture, `https://elsewhere.example.net/img/harbour.jpg`],
    [`${site}/2024/05/photo.jpg`, `${site}/2024/06/photo.jpg`],
    [`${site}/a/photo-2022.jpg`, `${site}/a/photo-2023.jpg`],
    [`${site}/photo?id=3`, `${site}/photo?id=4`],
    [`${site}/img/IMG_1234.jpg`, `${site}/img/IMG_1235.jpg`]
  ])("%s and %s", (one, other) => {
    expect(pictureName(other)).not.toBe(pictureName(one))
  })
})

test.each(["", "no address", "a/b.jpg", "data:image/png;base64,AA", "https://", "javascript:alert(1)"])(
  "%s does no harm",
  (address) => {
    expect(() => pictureName(address)).not.toThrow()
  }
)
