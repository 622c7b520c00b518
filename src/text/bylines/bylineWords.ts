/** The words of bylines and date lines in the languages that fanfare speaks: data, and no more. */

/** Stand before who wrote an article. */
export const byWords =
  "by|written by|words|words by|text by|story by|posted by|published by|authored by|report by|reported by|article by|guide by|review by|author|authors|contributors|contributed by|" +
  "von|ein beitrag von|ein artikel von|geschrieben von|verfasst von|text|autor|autorin|autoren|" +
  "par|écrit par|publié par|rédigé par|propos recueillis par|auteur|auteure|auteurs|" +
  "por|escrito por|publicado por|redactado por|autora|autores|texto|" +
  "di|scritto da|a cura di|pubblicato da|articolo di|autore|autrice|autori|testo di|" +
  "door|geschreven door|tekst|af|skrevet af|skrevet av|av|skriven av|text av|tekst av|forfatter|författare|kirjoittanut|teksti|kirjoittaja|" +
  "autor|autorka|napsal|napsala|napísal|napísala|tekst|autorzy|szerző|írta|de|scris de|autorul|per|escrit per|" +
  "yazan|yazar|oleh|ditulis oleh|penulis|tác giả|bởi|viết bởi|โดย|เขียนโดย|ผู้เขียน|" +
  "автор|авторы|текст|автори|από|του|της|συντάκτης|γράφει ο|γράφει η|" +
  "بقلم|كتب|كتبت|كتبه|الكاتب|الكاتبة|تحرير|إعداد|نشر بواسطة|نوشته|نویسنده|به قلم|تحریر|از|مصنف|" +
  "מאת|כתב|כתבה|כתב וערך|" +
  "लेखक|द्वारा|লেখক|লিখেছেন|" +
  "文|作者|撰文|記者|记者|著者|筆者|執筆|執筆者|ライター|取材・文|글|기자|작성자|글쓴이" +
  "|texte|texte de|texte par|texto de|napisał|napisała|autoare|κείμενο|авторка|haber|تقرير|نوشتهٔ|כתבת|लेखन|लेखिका|প্রতিবেদক|เรื่อง|bài|文責"

/** Sentences that say who wrote what they stand in, as regular expressions with … for the names. */
export const writtenBy = [
  "(?:post|article|story|piece|guide|blog|report|essay|review|column) (?:was|is) (?:written|authored|contributed) by …",
  "(?:beitrag|artikel|text|bericht) (?:wurde|ist) von … (?:geschrieben|verfasst)",
  "(?:article|texte|billet) (?:a été|est) (?:écrit|rédigé) par …",
  "(?:artículo|texto|reportaje) (?:fue|ha sido|está) (?:escrito|redactado) por …",
  "(?:artigo|texto) foi escrito por …",
  "(?:articolo|testo|post) è stato scritto da …",
  "(?:artikel|bericht|stuk|blog) (?:is|werd) geschreven door …",
  "(?:artikeln|texten|inlägget|artikkelen|teksten) är skriven av …",
  "(?:artykuł|tekst) napisał[a]? …",
  "(?:статью|текст|материал) (?:написал|подготовил)[а]? …",
  "(?:كتب|كتبت|أعد) هذا (?:المقال|التقرير) …",
  "(?:この記事|本記事|本稿)は、?…が(?:書|執筆)",
  "(?:本文|本篇文章)由…(?:撰写|編寫|编写|执笔|撰寫)"
]

/** Stand behind who wrote it. */
export const afterWords = "記者|记者|기자|撰文|द्वारा|著|文"

/** Of a list of people, the last is behind one of these. */
export const andWords =
  "and|und|et|y|e|och|og|en|ja|i|a|și|és|and also|dan|và|ve|и|та|και|و|ו|और|এবং|และ|with|mit|avec|con|&|\\+|＆|、|・"

/** Stand before when an article was last changed. */
export const updatedWords =
  "updated|update|modified|last modified|last updated|revised|edited|reviewed|last reviewed|aktualisiert|geändert|bearbeitet|stand|" +
  "mis à jour|mise à jour|modifié|actualisé|actualizado|actualizada|actualización|modificado|atualizado|atualizada|atualização|" +
  "aggiornato|aggiornata|aggiornamento|modificato|bijgewerkt|gewijzigd|laatst gewijzigd|opdateret|oppdatert|uppdaterad|senast ändrad|päivitetty|muokattu|" +
  "aktualizováno|aktualizované|zaktualizowano|aktualizacja|frissítve|actualizat|actualitzat|güncelleme|güncellendi|güncellenme|diperbarui|diubah|cập nhật|" +
  "อัปเดต|แก้ไขล่าสุด|обновлено|изменено|оновлено|ενημερώθηκε|ενημέρωση|" +
  "تحديث|حُدّث|آخر تحديث|تم التحديث|به‌روزرسانی|به روز رسانی|بروزرسانی|آپڈیٹ|עודכן|עדכון|עדכון אחרון|" +
  "अपडेट|अद्यतन|আপডেট|হালনাগাদ|更新|最終更新|更新日|最后更新|최종수정|수정|업데이트" +
  "|updated on|aktualisiert am|zuletzt aktualisiert|mis à jour le|modifié le|actualizado el|atualizado em|aggiornato il|bijgewerkt op|laatste update|uppdaterat|sist oppdatert|sidst opdateret|módosítva|actualizat la|actualitzat el|actualització|τελευταία ενημέρωση|güncellenme tarihi|حُدِّث|به‌روز شد|تازہ کاری|עודכן ב|अपडेटेड|อัปเดตเมื่อ|cập nhật lúc|最終更新日|更新时间|更新于|更新時間|更新於|编辑于|編輯於|修改于|修改於"

/** Stand before when it was published. */
export const publishedWords =
  "published|posted|first published|originally published|publication date|date|released|created|written|veröffentlicht|erschienen|erstellt|publiziert|" +
  "publié|publiée|paru|posté|publicado|publicada|fecha|pubblicato|pubblicata|gepubliceerd|geplaatst|udgivet|publisert|publicerad|julkaistu|" +
  "publikováno|zveřejněno|opublikowano|zverejnené|közzétéve|megjelent|publicat|yayınlanma|yayınlandı|yayın tarihi|dipublikasikan|diterbitkan|đăng|ngày đăng|เผยแพร่|" +
  "опубликовано|дата|опубліковано|δημοσιεύθηκε|δημοσιεύτηκε|نشر|نُشر|تاريخ النشر|منتشر|تاریخ انتشار|شائع|פורסם|פורסם ב|" +
  "प्रकाशित|প্রকাশিত|প্রকাশ|公開|公開日|掲載|投稿日|发布|发表|發布|發表|发布时间|게시|입력|등록" +
  "|published on|posted on|veröffentlicht am|erschienen am|datum|publié le|mis en ligne le|publicado el|publicada el|publicado em|data|pubblicato il|gepubliceerd op|geplaatst op|publicerat|offentliggjort|data publikacji|vydáno|publikované|publicat la|publicat pe|publicat el|δημοσίευση|ημερομηνία|дата публикации|дата публікації|yayınlanma tarihi|نشر في|نُشر في|منتشر شده|انتشار|اشاعت|تاریخ اشاعت|פורסם בתאריך|תאריך|प्रकाशन तिथि|เผยแพร่เมื่อ|วันที่|đăng ngày|掲載日|발행|승인|发表于|发布于|發布時間|發表於"

/** Stand before when it was published for the first time, also in a sentence. */
export const firstPublishedWords =
  "first published|originally published|first posted|originally posted|first appeared|originally appeared|first publication|" +
  "zuerst erschienen|zuerst veröffentlicht|erstmals erschienen|erstmals veröffentlicht|ursprünglich erschienen|ursprünglich veröffentlicht|erstveröffentlichung|" +
  "initialement publié|publié initialement|première publication|publié pour la première fois|publicado originalmente|publicado por primera vez|publicado pela primeira vez|" +
  "pubblicato originariamente|pubblicato per la prima volta|prima pubblicazione|oorspronkelijk gepubliceerd|eerst gepubliceerd|" +
  "först publicerad|ursprungligen publicerad|først publisert|opprinnelig publisert|oprindeligt udgivet|først udgivet|julkaistu ensimmäisen kerran|" +
  "pierwotnie opublikowano|po raz pierwszy opublikowano|původně publikováno|poprvé publikováno|ilk yayın|ilk yayın tarihi|ilk yayınlanma|" +
  "впервые опубликовано|первоначально опубликовано|вперше опубліковано|πρώτη δημοσίευση|" +
  "نُشر لأول مرة|نشر لأول مرة|نُشر في الأصل|نخستین انتشار|اولین انتشار|פורסם לראשונה|פורסם במקור|पहली बार प्रकाशित|đăng lần đầu|" +
  "初出|初回公開|初公開|首次发布|首次发表|首次發布|首次發表|최초 등록|최초 입력|최초 게시"

/** Is no name of a person, nor of a house that is called so. */
export const placeholders =
  "admin|administrator|administrador|administrateur|webmaster|root|staff|staff writer|staff reporter|staff writers|our staff|editor|editors|editorial|editorial team|editorial staff|the editor|the editors|the team|team|our team|guest|guest author|guest post|guest writer|guest contributor|contributor|contributors|contributing writer|user|author|authors|unknown|anonymous|anonym|anonyme|anónimo|undefined|null|none|n/a|na|nan|nobody|test|default|site admin|website admin|web editor|web desk|news desk|newsroom|newsdesk|blog|blogger|writer|superuser|support|marketing|marketing team|content team|wordpress|wp|" +
  "redaktion|die redaktion|der redaktion|unsere redaktion|unserer redaktion|aus der redaktion|van de redactie|onze redactie|della redazione|a cura della redazione|di redazione|de la rédaction|notre rédaction|service rédaction|de la redacción|nuestra redacción|nossa redação|z redakcji|nasza redakcja|od redakce|redaktör|redaktionen|redaksjonen|redactie|de redactie|redazione|la redazione|rédaction|la rédaction|redacción|la redacción|redação|da redação|redakce|redakcja|redakcia|szerkesztőség|redacția|redacció|toimitus|redaksi|tim redaksi|yazı işleri|haber merkezi|editör|ban biên tập|กองบรรณาธิการ|" +
  "редакция|от редакции|админ|администратор|редакція|σύνταξη|συντακτική ομάδα|التحرير|هيئة التحرير|فريق التحرير|المحرر|مدير الموقع|تحریریه|ادمین|ادارہ|מערכת|מערכת האתר|संपादक|ডেস্ক|編集部|编辑部|編輯部|管理人|管理者|管理员|小编|편집부|관리자"

/** A word that says what somebody does, and is no part of a name. */
export const officeWords =
  "editor|writer|principal|managing|former|reporter|correspondent|columnist|journalist|author|blogger|contributor|producer|photographer|researcher|analyst|expert|specialist|strategist|consultant|manager|director|officer|president|founder|co-founder|cofounder|ceo|cto|cmo|cfo|coo|vp|head|lead|chief|chair|chairman|professor|lecturer|fellow|engineer|developer|designer|architect|scientist|attorney|lawyer|physician|nurse|dietitian|nutritionist|therapist|coach|trainer|teacher|owner|partner|intern|staff|senior|junior|associate|assistant|freelance|guest|team|desk|bureau|marketing|content|department|network|media|news|magazine|university|institute|college|inc|llc|ltd|gmbh|today|times|post|press|agency|" +
  "redakteur|redakteurin|korrespondent|korrespondentin|reporterin|autorin|autor|leiter|leiterin|chefredakteur|chefredakteurin|volontär|volontärin|gründer|journalistin|" +
  "journaliste|rédacteur|rédactrice|correspondant|correspondante|envoyé|envoyée|chroniqueur|directeur|directrice|fondateur|" +
  "periodista|redactor|redactora|corresponsal|enviado|enviada|director|directora|fundador|columnista|giornalista|corrispondente|inviato|inviata|direttore|jornalista|repórter|correspondente|editora|colunista|" +
  "redacteur|verslaggever|hoofdredacteur|redaktør|journalist|redaktör|toimittaja|redaktor|redaktorka|muhabir|muhabiri|yazarı|editörü|wartawan|phóng viên|" +
  "корреспондент|журналист|редактор|обозреватель|кореспондент|журналіст|δημοσιογράφος|مراسل|مراسلة|محرر|محررة|صحفي|صحفية|رئيس|مدير|خبرنگار|نامہ نگار|כתב|כתבת|עורך|עורכת|संवाददाता|পত্রিকা|প্রতিবেদক|記者|编辑|編集者|編集長|特派員|기자|특파원"

/** Degrees and the like behind a name. */
export const degrees =
  "md|m\\.d|phd|ph\\.d|dphil|do|dds|dmd|dvm|jd|j\\.d|esq|mba|ms|m\\.s|msc|m\\.sc|ma|m\\.a|ba|b\\.a|bs|b\\.s|bsc|mph|mpp|mfa|med|m\\.ed|edd|rn|np|pa|pa-c|rd|rdn|ld|ldn|fand|cpt|cscs|cfp|cfa|cpa|lcsw|lmft|lpc|psyd|facs|faap|facp|fasn|e-ryt|ryt|pt|dpt|ot|ccc-slp|pe|p\\.e|ra|aia|leed|pmp|sphr|shrm-scp|cissp|dr|prof|jr|sr|ii|iii|iv|obe|mbe|cbe|frs"

/** Stand before who did something else than write it. */
export const otherRoles =
  "reviewed|edited|checked|fact-checked|verified|photo|photos|photograph|photographs|photography|image|images|picture|illustration|illustrations|illustrated|video|graphic|graphics|translated|translation|curated|designed|sponsored|presented|powered|approved|narrated|credit|comment|comments|geprüft|fotos?|bild|bilder|übersetzt|übersetzung|redigiert|photos?|crédit|traduit|relu|traducido|traducción|fotografía|imagen|revisado|tradotto|traduzione|immagine|foto van|beeld|vertaald|перевод|фото|ترجمة|تصوير|صورة|מאת המתרגם|צילום|撮影|翻訳|摄影|翻译|사진"
