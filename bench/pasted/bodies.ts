/** Short articles in many languages, with nothing around them. */

export const bodies: Readonly<Record<string, ReadonlyArray<string>>> = {
  de: [
    "Die alte Fähre ist am Montag nach zwei Monaten in der Werft in den Hafen zurückgekehrt, und fast dreihundert Menschen warteten am Kai auf sie.",
    "3. Oktober 1990: An diesem Tag fuhr sie zum ersten Mal, wie die Reederei sagt, und das Deck war damals noch aus Holz.",
    "Die Fahrkarten kosten so viel wie zuvor. Das erste Boot legt um sechs Uhr morgens ab, das letzte um zehn Uhr abends."
  ],
  es: [
    "El viejo transbordador volvió el lunes al puerto después de dos meses de reparaciones, y casi trescientas personas lo esperaban en el muelle.",
    "La compañía explicó que se cambiaron los dos motores y que la cubierta es ahora más ancha, de modo que las bicicletas caben sin estorbar.",
    "Los billetes cuestan lo mismo que antes. El primer barco sale a las seis de la mañana y el último a las diez de la noche."
  ],
  ru: [
    "Старый паром вернулся в гавань в понедельник после двух месяцев ремонта, и на причале его ждали почти триста человек.",
    "В компании сообщили, что оба двигателя заменены, а палуба стала шире, так что велосипеды больше не стоят между сиденьями.",
    "Билеты стоят столько же, сколько раньше. Первый рейс отправляется в шесть утра, последний в десять вечера."
  ],
  zh: [
    "旧渡轮在维修两个月之后，于星期一回到了港口，将近三百人站在码头上等着看它驶进来，许多人还带着孩子。",
    "公司表示，两台发动机都已更换，甲板也加宽了，自行车不必再停放在座位之间，乘客上下船也方便了许多。",
    "船票价格没有变化。第一班船早上六点出发，最后一班船晚上十点离开，周末另外增加两个班次。"
  ],
  ja: [
    "古いフェリーが二か月の修理を終えて月曜日に港へ戻り、三百人近い人々が岸壁でその到着を待っていた。",
    "会社によると、エンジンは二基とも交換され、甲板も広くなったため、自転車を座席の間に置く必要はなくなった。",
    "運賃はこれまでと変わらない。始発は朝六時、最終便は夜十時に出発し、週末には二便が加わる。"
  ],
  ko: [
    "낡은 여객선이 두 달 동안의 수리를 마치고 월요일에 항구로 돌아왔으며, 거의 삼백 명이 부두에서 배가 들어오는 모습을 기다렸다.",
    "회사는 엔진 두 대를 모두 바꾸고 갑판을 넓혔기 때문에 자전거를 더 이상 좌석 사이에 세워 둘 필요가 없다고 밝혔다.",
    "요금은 전과 같다. 첫 배는 아침 여섯 시에 떠나고 마지막 배는 밤 열 시에 떠나며 주말에는 두 편이 더 있다."
  ],
  hi: [
    "पुरानी नाव दो महीने की मरम्मत के बाद सोमवार को बंदरगाह लौट आई, और लगभग तीन सौ लोग घाट पर उसे आते देखने के लिए खड़े थे।",
    "कंपनी ने बताया कि दोनों इंजन बदल दिए गए हैं और डेक चौड़ा किया गया है, इसलिए साइकिलें अब सीटों के बीच नहीं रखनी पड़तीं।",
    "टिकट का दाम पहले जितना ही है। पहली नाव सुबह छह बजे चलती है और आख़िरी रात दस बजे।"
  ],
  bn: [
    "পুরোনো ফেরিটি দুই মাস মেরামতের পর সোমবার বন্দরে ফিরে এসেছে, আর প্রায় তিনশ মানুষ ঘাটে দাঁড়িয়ে তার আসা দেখেছে।",
    "কোম্পানি জানিয়েছে, দুটি ইঞ্জিনই বদলানো হয়েছে এবং পাটাতন চওড়া করা হয়েছে, তাই সাইকেল আর আসনের মাঝে রাখতে হয় না।",
    "টিকিটের দাম আগের মতোই আছে। প্রথম নৌকা সকাল ছয়টায় ছাড়ে আর শেষটি রাত দশটায়।"
  ],
  th: [
    "เรือข้ามฟากลำเก่ากลับเข้าท่าเมื่อวันจันทร์หลังจากซ่อมอยู่สองเดือน และมีคนเกือบสามร้อยคนมายืนรอดูเรือเข้าเทียบท่าอยู่ริมน้ำ",
    "บริษัทบอกว่าเครื่องยนต์ทั้งสองเครื่องถูกเปลี่ยนใหม่และดาดฟ้ากว้างขึ้น จักรยานจึงไม่ต้องจอดอยู่ระหว่างแถวที่นั่งอีกต่อไป",
    "ค่าโดยสารเท่าเดิม เรือเที่ยวแรกออกตอนหกโมงเช้าและเที่ยวสุดท้ายออกตอนสี่ทุ่ม ส่วนวันหยุดจะมีเรือเพิ่มอีกสองเที่ยว"
  ],
  am: [
    "አሮጌው ጀልባ ከሁለት ወር ጥገና በኋላ ሰኞ ዕለት ወደ ወደቡ ተመለሰ፤ ሦስት መቶ ያህል ሰዎችም ሲገባ ለማየት በዳርቻው ላይ ቆመው ጠበቁት።",
    "ኩባንያው ሁለቱም ሞተሮች እንደተቀየሩና ወለሉም እንደሰፋ ተናግሯል፤ ስለዚህ ብስክሌቶች ከእንግዲህ በመቀመጫዎች መካከል መቆም የለባቸውም።",
    "የትኬት ዋጋ እንደ በፊቱ ነው። የመጀመሪያው ጀልባ ከጠዋቱ በአሥራ ሁለት ሰዓት ይነሳል፤ የመጨረሻውም ከምሽቱ በአራት ሰዓት።"
  ],
  tr: [
    "Eski vapur iki aylık onarımın ardından pazartesi günü limana döndü ve yaklaşık üç yüz kişi rıhtımda onun gelişini bekledi.",
    "Şirket iki motorun da değiştirildiğini ve güvertenin genişletildiğini, bisikletlerin artık koltukların arasında durmadığını söyledi.",
    "Biletler eskisi kadar tutuyor. İlk sefer sabah altıda, son sefer gece onda kalkıyor, hafta sonları iki sefer daha var."
  ],
  el: [
    "Το παλιό πορθμείο επέστρεψε τη Δευτέρα στο λιμάνι μετά από δύο μήνες επισκευών, και σχεδόν τριακόσιοι άνθρωποι το περίμεναν στην αποβάθρα.",
    "Η εταιρεία ανέφερε ότι άλλαξαν και οι δύο μηχανές και ότι το κατάστρωμα έγινε πιο φαρδύ, ώστε τα ποδήλατα να μη στέκονται ανάμεσα στα καθίσματα.",
    "Τα εισιτήρια κοστίζουν όσο και πριν. Το πρώτο πλοίο φεύγει στις έξι το πρωί και το τελευταίο στις δέκα το βράδυ."
  ],
  id: [
    "Feri tua itu kembali ke pelabuhan pada hari Senin setelah dua bulan diperbaiki, dan hampir tiga ratus orang menunggunya di dermaga.",
    "Perusahaan mengatakan bahwa kedua mesin telah diganti dan geladaknya diperlebar, sehingga sepeda tidak perlu lagi berdiri di antara kursi.",
    "Harga tiket tetap sama. Kapal pertama berangkat pukul enam pagi dan yang terakhir pukul sepuluh malam."
  ]
}
