import type { Words } from "../Words.ts"

export const id: Words = {
  "share heading":
    "bagikan|bagikan artikel|bagikan artikel ini|bagikan berita|bagikan berita ini|bagikan ini|bagikan ke|bagikan ke teman|bagikan kepada teman|bagikan halaman ini|sebarkan|sebarkan artikel ini|ikuti kami|ikuti kami di|ikuti kami di *|share|suka ini|bagi artikel ini",
  "share on":
    "bagikan di {}|bagikan ke {}|bagikan via {}|bagikan lewat {}|bagikan melalui {}|bagikan artikel ini di {}|kirim lewat {}|kirim ke {}|kirim via {}|klik untuk berbagi di {}|klik untuk berbagi pada {}|klik untuk membagikan di {}|ikuti kami di {}|share ke {}|simpan ke {}|bagikan pada {}",
  "latest news":
    "berita terbaru|berita terkini|terbaru|terkini|artikel terbaru|pos-pos terbaru|tulisan terbaru|terpopuler|berita populer|paling banyak dibaca|populer|trending|berita utama|sorotan|kabar terbaru|indeks berita",
  "no news": "tidak ada berita|belum ada berita|tidak ada artikel",
  "latest comments": "komentar terbaru|komentar terkini|komentar terakhir",
  "no comments": "tidak ada komentar|belum ada komentar|jadilah yang pertama berkomentar|jadilah yang pertama *",
  "comment form":
    "tinggalkan komentar|tinggalkan balasan|tulis komentar|beri komentar|berikan komentar|tambahkan komentar|tambah komentar|kirim komentar|batalkan balasan|alamat email anda tidak akan dipublikasikan|alamat email anda tidak akan dipublikasikan *|ruas yang wajib ditandai *|simpan nama saya *|masuk untuk berkomentar|komentar anda|kirim",
  comments: "komentar|balas|lihat komentar|lihat semua komentar",
  related:
    "artikel terkait|berita terkait|terkait|baca juga|baca selengkapnya|selengkapnya|lihat juga|simak juga|artikel lainnya|berita lainnya|rekomendasi|rekomendasi untuk anda|mungkin anda suka|anda mungkin juga suka|artikel selanjutnya|artikel sebelumnya|pos berikutnya|pos sebelumnya|topik terkait|lebih banyak berita|pilihan editor|baca lainnya",
  "read more":
    "baca juga: *|baca: *|simak juga: *|lihat juga: *|baca selengkapnya: *|tonton juga: *|artikel terkait: *",
  subscribe:
    "berlangganan|langganan|berlangganan sekarang|daftar|daftar sekarang|buletin|newsletter|berlangganan newsletter|masukkan email anda|alamat email|alamat email anda|email anda|unduh aplikasi|donasi|dukung kami|gabung",
  newsletter: "buletin|newsletter|kotak masuk",
  advertisement:
    "iklan|advertisement|konten bersponsor|sponsor|bersponsor|artikel berlanjut setelah iklan|scroll untuk melanjutkan|lanjut membaca setelah iklan|advertorial",
  legal:
    "kebijakan privasi|ketentuan penggunaan|syarat dan ketentuan|syarat & ketentuan|pedoman media siber|redaksi|tentang kami|hubungi kami|kontak|kontak kami|karier|karir|hak cipta *|hak cipta dilindungi|disclaimer|situs ini menggunakan cookie *|kami menggunakan cookie *|terima|setuju|terima semua|tolak|info iklan|peta situs|bantuan",
  navigation:
    "beranda|menu|cari|pencarian|masuk|keluar|login|akun saya|langsung ke konten|lompat ke konten|lewati ke konten|politik|ekonomi|olahraga|budaya|dunia|internasional|nasional|daerah|hukum|kesehatan|teknologi|sains|pendidikan|hiburan|gaya hidup|opini|kolom|bisnis|foto|video|podcast|cuaca|tag|tag: *|tags: *|label|kategori|topik|topik: *|arsip|indeks|lihat semua|muat lebih banyak|tampilkan lebih banyak|lainnya|kembali ke atas|selanjutnya|sebelumnya|berikutnya|tutup|cetak|salin tautan|simpan|dengarkan|news|bola|nama|email"
}
