/**
 * Words that stand before a name, a date or a source under a title, in the
 * languages that fanfare speaks. Data, and no more.
 */

/** Before the names of those who wrote, in any text. */
export const byline: ReadonlyArray<string> =
  "by|written by|words by|story by|text by|author|authors|von|geschrieben von|autor|autorin|text|texte|texto|texte de|texte par|par|écrit par|auteur|auteure|por|escrito por|texto de|autora|a cura di|scritto da|testo di|autore|autrice|door|geschreven door|tekst|skriven av|skrevet av|skrevet af|forfatter|författare|teksti|kirjoittanut|kirjoittaja|autorka|napisał|napisała|napsal|napsala|napísal|napísala|írta|szerző|scris de|autoare|escrit per|γράφει ο|γράφει η|του|της|συντάκτης|κείμενο|автор|текст|авторка|yazan|yazar|haber|بقلم|كتب|كتبت|إعداد|تقرير|الكاتب|نوشته|نوشتهٔ|نوشتهٔ|به قلم|نویسنده|تحریر|مصنف|מאת|כתב|כתבה|כתבת|लेखक|लेखन|लेखिका|লিখেছেন|লেখক|প্রতিবেদক|โดย|เรื่อง|ผู้เขียน|tác giả|bài|oleh|ditulis oleh|penulis|文|取材・文|執筆|著者|筆者|文責|撰文|作者|记者|記者|글|글쓴이|기자".split(
    "|"
  )

/** Words that mean much else: they count where the site is in their language, or before a colon. */
export const weakByline: Readonly<Record<string, ReadonlyArray<string>>> = {
  it: ["di"],
  ro: ["de"],
  sv: ["av"],
  nb: ["av"],
  no: ["av"],
  da: ["af"],
  ca: ["per"],
  id: ["teks"]
}

/** Mean much else unless a colon follows. */
export const withColon: ReadonlySet<string> = new Set(
  "text|texte|texto|tekst|teksti|author|authors|autor|autora|autorin|autore|autoare|auteur|auteure|haber|تقرير|bài|เรื่อง|文|글|текст|κείμενο|كتبت|كتب|του|της".split(
    "|"
  )
)

/** After the name of one who wrote. */
export const bylineAfter: ReadonlyArray<string> = ["기자", "특파원", "द्वारा", "记者", "記者"]

/** Before the day on which an article came out. */
export const published: ReadonlyArray<string> =
  "published|published on|posted|posted on|first published|publication date|date|veröffentlicht|veröffentlicht am|erschienen|erschienen am|stand|datum|publié|publié le|mis en ligne le|le|publicado|publicado el|publicada el|publicado em|fecha|data|pubblicato|pubblicato il|gepubliceerd|gepubliceerd op|geplaatst op|publicerad|publicerat|publisert|udgivet|offentliggjort|julkaistu|opublikowano|data publikacji|publikováno|vydáno|publikované|zverejnené|megjelent|közzétéve|publicat|publicat la|publicat pe|publicat el|δημοσιεύτηκε|δημοσίευση|ημερομηνία|опубликовано|дата публикации|опубліковано|дата публікації|yayınlanma|yayınlanma tarihi|yayın tarihi|نشر|نشر في|نُشر في|نُشر|تاريخ النشر|منتشر شده|تاریخ انتشار|انتشار|شائع|اشاعت|تاریخ اشاعت|פורסם|פורסם ב|פורסם בתאריך|תאריך|प्रकाशित|प्रकाशन तिथि|প্রকাশ|প্রকাশিত|เผยแพร่|เผยแพร่เมื่อ|วันที่|đăng|đăng ngày|ngày đăng|diterbitkan|dipublikasikan|公開日|掲載日|公開|投稿日|입력|등록|발행|승인|发布时间|发布|发表于|发布于|發布|發布時間|發表於".split(
    "|"
  )

/** Before the day on which it was changed last. */
export const updated: ReadonlyArray<string> =
  "updated|last updated|updated on|modified|last modified|aktualisiert|aktualisiert am|zuletzt aktualisiert|mis à jour|mis à jour le|modifié le|actualizado|actualizado el|atualizado|atualizado em|aggiornato|aggiornato il|aggiornamento|bijgewerkt|bijgewerkt op|laatste update|uppdaterad|uppdaterat|oppdatert|sist oppdatert|opdateret|sidst opdateret|päivitetty|aktualizacja|zaktualizowano|aktualizováno|aktualizované|frissítve|módosítva|actualizat|actualizat la|actualitzat|actualitzat el|actualització|ενημερώθηκε|τελευταία ενημέρωση|обновлено|оновлено|güncellenme|güncellenme tarihi|güncelleme|güncellendi|آخر تحديث|تم التحديث|حُدّث|حُدِّث|به‌روز شد|به‌روزرسانی|تازہ کاری|עודכן|עודכן ב|अपडेट|अपडेटेड|হালনাগাদ|আপডেট|อัปเดต|อัปเดตเมื่อ|แก้ไขล่าสุด|cập nhật|cập nhật lúc|diperbarui|更新日|更新|最終更新|最終更新日|수정|최종수정|更新时间|更新于|更新時間|更新於".split(
    "|"
  )

/** Before the agency or paper that a text was taken from. */
export const source: ReadonlyArray<string> =
  "source|sources|via|quelle|quellen|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursa|font|πηγή|источник|джерело|kaynak|المصدر|مصدر|منبع|ماخذ|מקור|स्रोत|সূত্র|ที่มา|nguồn|sumber|出典|情報源|来源|來源|稿源|출처|자료".split(
    "|"
  )
