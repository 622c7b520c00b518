/** What findings about sound, film and comments mean. */
import type { Explanations } from "./Explanation.ts"

export const media = {
  FF1331: {
    means: "The article names a sound or film, and no such file is there. It is published without it.",
    why: "Podcast apps get no episode.",
    fix: "Put the file beside the article, or correct the name.",
    example: "audio: episode-12.mp3"
  },
  FF1332: {
    means: "The sound or film is there, and it cannot be published as it is.",
    why: "Players do not play it, or it would tell where it was recorded.",
    fix: "Export it as MP3, M4A or MP4, without the place of recording.",
    example: "ffmpeg -i in.mov -map_metadata -1 -c copy out.mp4"
  },
  FF1333: {
    means: "The kind, the size or the type of a sound or film is not known, so RSS does not enclose it.",
    why: "Podcast apps need all three.",
    fix: "Put the file beside the article, or write what it is.",
    example: "audio: { src: https://cdn.example.org/12.mp3, type: audio/mpeg, length: 1234567 }",
    source: "https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt"
  },
  FF1334: {
    means:
      "What the article, or the file's name, says of a sound or film is not what the file holds. The measured value is used.",
    why: "Players would show a wrong length or refuse the type.",
    fix: "Leave the field out: a file beside the article is measured.",
    example: "audio: episode-12.mp3"
  },
  FF1335: {
    means: "The article is paid, so the sound and film that it names are kept back with it.",
    why: "An enclosure can be downloaded by everybody.",
    fix: "Put a player into the free part for what everybody may hear.",
    example: '<audio src="trailer.mp3" controls></audio>'
  },
  FF1336: {
    means:
      "A transcript lies in the folder of the articles under a name that articles have, so it is published as one too.",
    why: "Readers find the words of the recording as an article of its own, and the recording has none.",
    fix: "Let its name end in `.transcript.txt`, or put it outside of the folder.",
    example: "transcript: tides.transcript.txt"
  },
  FF1401: {
    means: "A file of comments cannot be read. The comments that it gave last stay.",
    why: "New comments do not arrive.",
    fix: "Correct the file where the finding says, or export it again.",
    example: "- author: Samir\n  date: 2026-03-01\n  text: Well said."
  },
  FF1402: {
    means: "A comment lacks something it must have, and is left out.",
    why: "Without a text or a date it cannot stand in a feed.",
    fix: "Add what the finding names.",
    example: "- author: Samir\n  date: 2026-03-01\n  text: Well said."
  },
  FF1403: {
    means: "A comment answers another one that is not there. It stands by itself.",
    why: "Readers do not see what it answers.",
    fix: "Correct the id that it answers.",
    example: "inReplyTo: 12"
  },
  FF1404: {
    means: "Two comments of a file have one id. The first one counts.",
    why: "Readers' programs take them for one.",
    fix: "Give each an id of its own.",
    example: "id: 13"
  },
  FF1405: {
    means: "Comments are about an address, or a name, that no article has.",
    why: "They are shown nowhere.",
    fix: "Give the article that address, or name the file after the article's slug.",
    example: "comments/harbour.yaml   beside   articles/harbour.md"
  },
  FF1406: {
    means: "Some comments of an export cannot be published.",
    why: "They are left out; all others are there.",
    fix: "Correct them in the system that they come from, if they are missed.",
    example: "fanfare check --verbose"
  },
  FF1407: {
    means: "A file of comments ends in the middle. What stands before is read.",
    why: "The comments behind are missing.",
    fix: "Export it again, and see that it is copied whole.",
    example: "unzip -t export.zip"
  },
  FF1408: {
    means: "Comments are hidden by `comments.hide` or `comments.show`.",
    why: "It is what the config asks for.",
    fix: "Nothing.",
    example: "comments: { hide: [spam.example] }"
  },
  FF1409: {
    means: "`comments.files` names a file, or a pattern, that nothing fits.",
    why: "No comment comes from it.",
    fix: "Put the file there, or correct the name; it is relative to the config.",
    example: "comments: { files: [comments/*.yaml] }"
  },
  FF1410: {
    means: "A comment is dated after the moment of the build, and waits for its day.",
    why: "Nobody has written it yet: its date is wrong, or the clock of the machine that builds.",
    fix: "Correct the date. If it is right, the first build after that moment shows the comment.",
    example: "- author: Samir\n  date: 2026-03-01\n  text: Well said."
  }
} satisfies Explanations
