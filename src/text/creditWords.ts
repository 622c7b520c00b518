/** Words around the names in a credit, in many languages, as parts of patterns. Data, and no more. */

/** Before a name. */
export const creditLabel = [
  "(?:photo|image|picture|foto|video)[ -]?(?:credit|crédit|courtesy)s?",
  "photo(?:graph)?s?(?: credit)?|images?|pictures?|credits?|photographer|illustration",
  "cr[ée]dits?(?: photos?)?|photographie|photographe",
  "fotos?|fotograf(?:in|ie)?|bild(?:er|quelle|rechte|nachweis)?|aufnahme|symbol(?:bild|foto)|archivfoto",
  "fotograf[íi]as?|im[aá]gen(?:es)?|cr[ée]ditos?(?: de (?:la )?(?:foto|imagen))?|fotografia|imagem|divulgação|reprodução",
  "immagine|foto di|fotografo",
  "beeld|fotograaf|foto's",
  "bilder|fotograf|kuva|kuvat|valokuva|kuvaaja|billede|bilde",
  "fot|zdjęci[ea]|źródło zdjęcia|snímek|snímka|fotografie",
  "fotó|kép|fotók|felvétel|sursa foto|fotografia|imatge|fotògraf",
  "φωτογραφία|φωτό|φωτ|εικόνα",
  "фото|фотография|снимок|иллюстрация|світлина|ілюстрація|зображення",
  "fotoğraf|görsel|fotoğraflar",
  "تصوير|الصورة|صورة|صور|عدسة|مصدر الصورة|الصور",
  "عکس|عکاس|تصویر|فوٹو|تصاویر",
  "צילומים|צילום|תמונה|תמונות|קרדיט|צילום מסך",
  "फोटो(?: क्रेडिट)?|फ़ोटो|तस्वीर|चित्र|छायाचित्र|छवि",
  "ছবি|আলোকচিত্র|ছবিঃ",
  "ภาพ(?:โดย|จาก|ถ่าย|ประกอบ)?|เครดิตภาพ|ช่างภาพ",
  "ảnh(?: minh họa)?|hình(?: ảnh)?|nguồn ảnh",
  "sumber foto|dok|gambar|foto oleh",
  "写真(?:提供)?|撮影|画像|提供|フォト|イラスト",
  "图(?:片)?(?:来源|源)?|摄影|照片|供图|攝影|圖(?:片)?(?:來源)?|供圖|資料照|资料图",
  "사진(?:\\s?제공|\\s?출처)?|이미지|촬영|그래픽"
].join("|")

/** After a name, and no name: `AP file`. */
export const creditTrailer =
  "file(?: photo| picture| image)?|archive(?: photo)?|archivo|archives|archiv|archivbild|archivfoto|archief|arkiv|arkisto|archiwum|archív|arhivă|arxiu|αρχείο|handout|pool|أرشيف|أرشيفية|آرشیو|ארכיון|архив|архів|资料图|資料圖|资料照|資料照片|資料写真|자료사진|자료|제공"

/** A credit of those who wrote, which is none of a picture. */
export const bylineInCredit =
  /^(?:(?:additional )?(?:reporting|writing)|editing|compiled|edited|reported|written|translated|with reporting|with additional)\b|;\s*(?:editing|writing|(?:additional )?reporting|edición|redaction|édité|bearbeitung|redaktion|تحرير|עריכה|редактирование|ред\.)|^(?:reportage|rédigé|bearbeitet|geschrieben|bericht|edición|editado|reporte de|informó|reportagem|edição|servizio di|redazione|تحرير|إعداد|كتابة|تغطية|تقرير|редактор|редагування|編集|翻訳|编辑|編輯|译|기자)(?:\b|\s|:|：)/iu
