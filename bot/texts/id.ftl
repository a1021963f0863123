# Kata-kata Pintu Sehat dalam bahasa Indonesia. Satu kunci, satu kalimat; { $nama } diisi oleh bot.

## Bahasa ini: cara menulis angka (locale, BCP 47), nama perintah (id atau en), dan tanggal

language-name = Bahasa Indonesia
language-locale = id-ID
language-commands = id
months = Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember
months-short = Jan, Feb, Mar, Apr, Mei, Jun, Jul, Agu, Sep, Okt, Nov, Des
weekdays = Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, Minggu
weekdays-short = Sen, Sel, Rab, Kam, Jum, Sab, Min
date-day = { $day } { $month } { $year }
date-days = { $first } sampai { $last }
date-weekday = { $weekday }, { $day } { $month }
date-short = { $weekday }, { $day } { $month }
date-month = { $month } { $year }
number = { $count }

## Warna

colour-green = HIJAU
colour-yellow = KUNING
colour-red = MERAH
colour-black = HITAM
colour-ask = TANYA PETUGAS

## Tempat

place = 🚪 { $office }
place-with-door = 🚪 { $office } · { $door }
the-satgas = Satgas COVID-19 kota

## Percakapan masuk

consent-text =
    Selamat datang. Sebelum masuk, { $city } menanyakan kesehatan Anda.

    Yang dicatat: nama, jawaban Anda, tempat dan jam. Yang melihat: petugas dan pimpinan kantor ini; bila perlu juga Satgas dan admin kota. Bila ada kasus, kantor lain yang Anda datangi melihat hasilnya. Data dihapus setelah { $days } hari.

    Apakah Anda setuju?
consent-refused =
    Baik, tidak ada data Anda yang dicatat.

    👉 <b>Tunjukkan layar ini kepada petugas di pintu.</b> Petugas tetap akan melayani Anda.
button-agree = ✅ Saya setuju
button-refuse = Tidak setuju
button-changed-mind = Saya berubah pikiran
button-back = ‹ Kembali
name-question = Siapa nama Anda? Tekan nama di bawah, atau ketik nama Anda.
name-question-typed = Siapa nama Anda? Ketik nama Anda di bawah.
name-problem = Nama itu belum dapat kami baca. Ketik nama dengan huruf, 2 sampai 60 huruf.
name-answer = Maaf, yang diperlukan di sini sebuah nama, misalnya Siti Aminah.
question-progress = <i>Pertanyaan { $number }</i>
answer-line = { $question } <b>{ $answer }</b>
confirm-question = <b>Jawaban Anda seperti di bawah ini. Sudah benar?</b> Setelah Anda tekan “Ya, benar”, petugas akan membantu Anda.
button-right = ✅ Ya, benar
same-question = Selamat datang kembali, { $name }. <b>Apakah semuanya masih sama?</b>
button-same = ✅ Masih sama
button-changed = Ada yang berubah
button-other-person = 👤 Orang lain
already-inside = Anda sudah tercatat masuk di sini pukul { $time }.
already-waiting = Anda sudah tercatat tiba di sini pukul { $time }.
button-answers-changed = Jawaban saya berubah

## Hasil

result-who = { $name } · kode { $code }
result-where = { $place } · masuk { $time }
result-where-waiting = { $place } · tiba { $time }
until-green = Berlaku sampai { $day }.
until-yellow = Berlaku sampai { $day }.
until-ask = Periksa lagi pada { $day }.
until-red = Berlaku sampai { $day }.
until-black = Berakhir pada { $day }.
todo-green = Silakan masuk. Tunjukkan layar ini kepada petugas bila diminta.
todo-yellow = Silakan masuk. Tetap pakai masker dan jaga jarak.
todo-red = Mohon tunggu di luar, di dekat pintu. Petugas sedang diberi tahu. Anda tetap dapat dilayani di luar atau secara daring.
todo-black = Mohon tunggu di tempat terbuka dan tetap pakai masker. Petugas sedang diberi tahu dan akan membantu Anda.
todo-ask = Mohon tunggu di dekat pintu. Petugas sedang diberi tahu dan akan memeriksanya bersama Anda.
reason-held = Jawaban Anda tadi berbeda, jadi petugas perlu melihat bukti Anda dahulu.
advice-ill = 🤒 Anda kurang sehat hari ini: pakai masker, jaga jarak, dan periksakan diri ke Puskesmas bila perlu.
self-declared = Status berdasarkan isian Anda, bukan PeduliLindungi.
self-declared-guest = Status berdasarkan jawaban tamu, bukan PeduliLindungi.
button-checkout = 🚪 Keluar (check-out)
button-remind-me = 💉 Ingatkan vaksin
checked-out = Terima kasih. Anda sudah tercatat keluar.
checked-out-before = Kunjungan ini sudah selesai.
visit-ended = { $place } · keluar { $time }. Terima kasih atas kunjungan Anda.
error-too-many-companions = Hari ini Anda sudah mendaftarkan pendamping sebanyak yang diperbolehkan. Yang lain mohon dicatat oleh petugas di pintu.
not-inside = Anda tidak sedang tercatat di dalam kantor mana pun.

## Sesudah hasil: apa berikutnya, siapa yang datang, apa keputusannya

next-red = Berikutnya: begitu ada yang bertugas, petugas menemui Anda, melihat sertifikat atau hasil tes bila ada, lalu membantu keperluan Anda. Anda tetap dilayani.
next-black = Berikutnya: begitu ada yang bertugas, petugas menemui Anda, menghubungi Puskesmas, lalu membantu keperluan Anda di luar atau secara daring. Anda tetap dilayani.
next-ask = Berikutnya: begitu ada yang bertugas, petugas menemui Anda dan melihat surat, sertifikat, atau hasil tes Anda. Siapkan bila ada. Anda tetap dilayani.
next-staff = Pimpinan (bila belum ada: admin kota) sedang diberi tahu dan akan menghubungi atau menemui Anda. Kabar ini tidak masuk ke grup rekan Anda.
next-told = 🔔 Begitu ada yang menangani, kami kabari di sini.
staff-todo-red = Mohon jangan masuk dahulu; tunggulah di luar.
staff-todo-black = Mohon jangan masuk; tunggulah di tempat terbuka dan tetap pakai masker.
staff-todo-ask = Mohon tunggu dahulu di dekat pintu.
news-about = ➕ <b>Tentang { $name }, pendamping Anda:</b>
news-coming = 🚶 <b>Petugas sedang menuju Anda.</b> Mohon tetap menunggu di tempat Anda sekarang.
news-freed = ⏳ Petugas yang tadi berhalangan. Petugas lain sudah dikabari; mohon menunggu sebentar lagi. Belum ada yang datang? Tunjukkan layar ini kepada petugas mana pun.
news-coming-companion = 🚶 <b>Petugas sedang menuju { $name }, pendamping Anda.</b> Mohon tetap menunggu bersama.
news-taken = 🙋 <b>Sudah ada yang menangani.</b> Mohon tetap menunggu; Anda akan ditemui atau dihubungi.
news-reconsidered = ↩️ Petugas sedang melihatnya sekali lagi. Mohon tunggu sebentar; hasilnya kami kabari di sini.
button-proof = 🔎 Mohon dicek lagi
button-call = 📞 Minta ditelepon
proof-noted = Sudah kami sampaikan. Siapkan sertifikat, surat, atau hasil tes; petugas melihatnya dan memutuskan. Sampai saat itu warna Anda tetap. Bila mendesak, temui petugas di dekat pintu.
proof-before = Permintaan ini sudah disampaikan. Hanya petugas yang dapat mengubah warna; bila mendesak, temui petugas di dekat pintu.
proof-settled = Petugas sudah melihatnya. Silakan scan lagi kode di pintu dan isi dengan yang benar, atau temui petugas.
proof-over = Kunjungan ini sudah lewat. Bila masih perlu, scan lagi kode di pintu.
card-proof = 🔎 <b>Pengunjung mohon dicek lagi: mohon lihat buktinya</b>
card-ring-proof = 🔎 <b>Pengunjung mohon dicek lagi</b>
event-proof = { $time } pengunjung mohon dicek lagi
details-proof-asked = 🔎 Kasus <b>{ $code }</b>: pengunjung mohon dicek lagi. Mohon lihat buktinya; hanya Anda yang dapat mengubah warnanya.
button-share-number = 📱 Bagikan nomor saya
button-no-call = ✖️ Batal
call-question = Tekan “📱 Bagikan nomor saya” di bawah. Nomor Anda hanya terlihat oleh petugas yang menangani Anda, dan dihapus bersama catatan kunjungan.
call-not-own = Itu nomor orang lain, jadi tidak kami simpan.
call-unreadable = Nomor itu belum dapat kami baca.
call-noted = Terima kasih. Nomor Anda kami teruskan kepada petugas yang menangani Anda. Petugas dapat menelepon bila sempat; kami tidak dapat menjanjikan kapan. Bila mendesak, temui petugas di dekat pintu.
call-before = Nomor Anda sudah kami teruskan. Petugas dapat menelepon bila sempat; bila mendesak, temui petugas di dekat pintu.
call-settled = Petugas sudah selesai menangani ini, jadi tidak ada yang akan menelepon. Masih perlu bantuan? Temui petugas di dekat pintu.
call-over = Kunjungan ini sudah lewat. Bila masih perlu, scan lagi kode di pintu.
call-cancelled = Baik, tidak ada nomor yang kami simpan.
call-not-asked-for = Terima kasih, tetapi nomor ini tidak kami simpan. Ingin ditelepon petugas? Tekan “📞 Minta ditelepon” pada hasil Anda atau di /status.
talk-set-aside-callback = Permintaan ditelepon tadi disimpan dahulu.
card-call = 📞 Minta ditelepon
event-call = { $time } pengunjung minta ditelepon
details-phone-visitor = 📞 <b>Minta ditelepon:</b> { $phone }
isolation-ended = 🌤 Halo, { $name }. Menurut jawaban Anda sendiri pada { $since }, masa isolasi Anda sudah berakhir: <b>{ $day }</b>. Saat datang lagi, scan kode di pintu seperti biasa: warnanya mengikuti jawaban Anda hari itu, juga tentang vaksin.
isolation-advice = Bila masih demam, batuk, atau sesak, istirahatlah di rumah dan periksakan diri ke Puskesmas.
trail = ↪️ Sebelumnya di { $office }, { $when }: { $outcome }
trail-open = belum selesai
decided-vaccination-booked = 💉 <b>Sudah didaftarkan untuk vaksinasi.</b> Waktu dan tempatnya disampaikan petugas. Bawalah KTP.
decided-served-outside = 🤝 <b>Dilayani di luar gedung atau secara daring.</b> Bila masih ada yang belum selesai, sampaikan kepada petugas di dekat pintu.
decided-test-offered = 🧪 <b>Petugas menawarkan tes COVID-19.</b> Bila bersedia, tunjukkan hasilnya kepada petugas; sampai saat itu mohon tetap menunggu di luar.
decided-isolated = 🏠 <b>Isolasi sudah diatur bersama petugas.</b> Pakai masker, jaga jarak, dan ikuti petunjuknya. Bila sesak atau demam tinggi, segera hubungi Puskesmas.
decided-health-called = ☎️ <b>Petugas kesehatan sudah dihubungi.</b> Mohon tetap menunggu di tempat; langkah berikutnya disampaikan petugas.
decided-sent-home = 🏡 <b>Untuk hari ini pulang dahulu.</b> Istirahat, pakai masker, dan jaga jarak. Keperluan di kantor tetap dapat diurus secara daring atau lain hari. Bila sesak atau demam tinggi, segera hubungi Puskesmas.
decided-wrong-entry = ✏️ <b>Isian tadi keliru dan tidak dipakai lagi.</b> Silakan scan lagi kode di pintu dan isi dengan yang benar.
decided-no-show = 🔎 <b>Petugas tadi mencari dan belum bertemu.</b> Masih di sini? Scan lagi kode di pintu, atau temui petugas di dekatnya.
decided-missing-data = 📝 <b>Datanya belum cukup untuk memutuskan.</b> Mohon temui petugas di dekat pintu, atau scan lagi kodenya.

## Tamu tanpa Telegram

guest-where = Di pintu mana tamu ini datang?
guest-read-aloud = 🗣 <i>“{ $city } mencatat nama, jawaban, dan jam kedatangan Bapak/Ibu selama { $days } hari. Apakah Bapak/Ibu berkenan?”</i>
guest-name-question = Bila berkenan, <b>ketik nama tamu</b>.
guest-child-alone = Anak kecil dicatat bersama orang dewasanya. Tulis keduanya, misalnya: Bu Rini, 2 anak.
guest-child-with = Anak seusia ini tidak ditanyai; warnanya mengikuti orang dewasanya. <b>Ketik nama orang dewasa yang datang bersamanya.</b>
guest-progress = Tamu: <b>{ $name }</b> · <i>pertanyaan { $number }</i>
guest-confirm = 🗣 Bacakan kepada <b>{ $name }</b>: <i>“Jawaban Bapak/Ibu seperti ini. Benar?”</i>
guest-paper = ✍️ Tulis di kertas: <b>{ $code }</b>
guest-todo-green = Persilakan tamu masuk.
guest-todo-yellow = Persilakan tamu masuk; ingatkan masker dan jarak.
guest-todo-red = Mohon tamu menunggu di luar, di dekat pintu. Kartu sudah masuk ke grup. Tamu tetap dapat dilayani di luar atau secara daring.
guest-todo-black = Mohon tamu menunggu di tempat terbuka dengan masker. Kartu sudah masuk ke grup.
guest-todo-ask = Mohon tamu menunggu di dekat pintu. Kartu sudah masuk ke grup; lihat buktinya bersama tamu.
guest-refused = Baik, tidak ada data yang dicatat. Silakan layani tamu di luar, atau mintalah tamu menunjukkan PeduliLindungi.
guest-cancelled = Dibatalkan. Tidak ada yang dicatat.
button-guest = 🙋 Tamu
button-next-guest = 🙋 Tamu berikutnya
button-claim-here = 🙋 Saya tangani
button-guest-refuses = Tamu tidak setuju
button-other-door = 🚪 Pintu lain
button-checkout-guest = 🚪 Tamu keluar

## Percakapan pada umumnya

talk-stale = Layar ini sudah tidak berlaku. Silakan lanjutkan di pesan terakhir.
talk-over = Layar ini sudah selesai. Hasilnya ada di pesan terakhir. Belum ada hasil? Scan lagi kode di pintu.
talk-use-buttons = Silakan pilih salah satu tombol di bawah ini.
talk-set-aside-checkin = Pengisian Anda tadi disimpan dahulu.
talk-set-aside-guest = Isian tamu yang tadi kami simpan dahulu.
button-continue = ▶️ Lanjutkan
command-in-private = Perintah itu untuk chat pribadi: kirim kepada bot langsung, @{ $bot }.
not-understood = Untuk masuk kantor, scan kode di pintu dengan kamera HP. Perlu bantuan? Tanyakan kepada petugas.
apology = Maaf, ada gangguan pada sistem kami. Jawaban terakhir Anda tidak tersimpan. Silakan scan lagi kode di pintu, atau sampaikan kepada petugas.
database-refuses = ⚠️ Bot tidak dapat menulis basis datanya: disk penuh, atau program lain menahan berkasnya. Bot menunggu dan tidak ada yang hilang, tetapi tidak ada yang dilayani. Mohon periksa server.
database-well = ✅ Bot dapat menulis basis datanya lagi.
not-delivered = ⚠️ { $count } pesan hari ini tidak dapat dikirim dan tidak dicoba lagi. Kasusnya dialihkan kepada yang dapat dihubungi. Sebabnya tercatat di log bot.
trouble-skipped = ⚠️ Satu kiriman dari Telegram tidak dapat dibaca dan dilewati. Yang lain tetap dilayani. Jika ada warga yang tidak mendapat jawaban, mintalah mengirim sekali lagi.
trouble-guessing = ⚠️ Dalam satu jam ini banyak angka poster yang salah diketik, dari banyak akun. Mungkin ada yang menebak. Siapa yang salah dua kali kini diminta memindai QR; angka yang benar dan pindaian tetap berlaku.
trouble-clock = ⚠️ Jam server melompat. Tidak ada yang dihapus dan tidak ada yang dikirim lebih awal; bot tetap memakai waktu semula. Mohon periksa jam server (NTP).
trouble-damaged = ⚠️ Ada data tersimpan yang rusak dan disisihkan. Yang lain tetap dilayani. Mohon periksa diska server dan cadangan semalam.
lasting-telegram = ⚠️ Sejak { $since } Telegram tidak terjangkau. Kiriman orang menunggu di sana, pesan kita menunggu di sini. Mohon periksa jaringan server.
lasting-over-telegram = ✅ Telegram terjangkau lagi. Tidak terjangkau dari { $since } sampai { $until }; yang menunggu sedang dikirim.
lasting-urgent = ⚠️ Sejak { $since } pemberitahuan untuk petugas tertahan: kasus merah dan hitam terlambat sampai. Mohon telepon kantor-kantor, dan periksa jaringan server.
lasting-over-urgent = ✅ Pemberitahuan untuk petugas langsung terkirim lagi. Terlambat dari { $since } sampai { $until }.
lasting-reply = ⚠️ Sejak { $since } jawaban untuk pengunjung tertahan: jaringan atau Telegram lambat. Mohon periksa server.
lasting-over-reply = ✅ Pengunjung langsung mendapat jawaban lagi. Jawaban terlambat dari { $since } sampai { $until }.
lasting-follow-up = ⚠️ Sejak { $since } gambar dan berkas tertahan. Hasil dalam kata-kata tetap sampai. Mohon periksa server.
lasting-over-follow-up = ✅ Gambar dan berkas terkirim lagi. Terlambat dari { $since } sampai { $until }.
lasting-bulk = ⚠️ Sejak { $since } pengingat dan laporan menumpuk. Pemberitahuan dan jawaban tidak terhambat karenanya.
lasting-over-bulk = ✅ Pengingat dan laporan terkirim lagi seperti biasa. Terlambat dari { $since } sampai { $until }.
lasting-update = ⚠️ Sejak { $since } kiriman orang terlambat diproses: server terlalu sibuk, atau disknya lambat. Mohon diperiksa.
lasting-over-update = ✅ Kiriman orang langsung diproses lagi. Terlambat dari { $since } sampai { $until }.
lasting-disk = ⚠️ Sejak { $since } ruang di disk server kurang dari 500 MB. Jika penuh, tidak ada yang dilayani. Mohon kosongkan.
lasting-over-disk = ✅ Ruang di disk server cukup lagi. Kurang dari { $since } sampai { $until }.

## Kasus, di grup petugas

card-who = 👤 { $initials }
card-guest = Tamu tanpa Telegram, dicatat petugas
card-new = 🔔 <b>Siapa yang menangani?</b>
card-claimed = 🙋 <b>Ditangani oleh { $name }</b>
card-closed = ✅ <b>Selesai: { $outcome }</b> ({ $name })
card-lapsed = ⌛ <b>{ $outcome }: tidak ada yang menutupnya</b>
cases-title = 🔔 <b>{ $count } kasus terbuka</b>
cases-line-free = { $colour } <b>{ $code }</b> · { $initials } · <b>belum diambil</b>, { $waited }{ $office }
cases-line-taken = { $colour } <b>{ $code }</b> · { $initials } · { $name }, { $waited }{ $office }
cases-more = … dan { $count } lagi
cases-none = ✅ Tidak ada kasus terbuka.
waited-minutes = { $count } mnt
waited-hours = { $count } jam
waited-days = { $count } hari
button-claim-one = 🙋 Ambil { $code }
button-close-all = ✅ Tutup semua …
closing-title = 🌇 <b>{ $office } tutup, dan masih ada kasus terbuka.</b>
close-all-question =
    <b>Bagaimana hasilnya?</b> Semua kasus ini ({ $count }) ditutup dengan hasil yang sama: { $codes }.
    Kasus yang dipegang rekan tidak ikut.
close-all-nothing = Tidak ada kasus yang dapat Anda tutup bersama: sudah dipegang rekan, atau hasilnya berbeda-beda. Ambil dan tutup satu per satu.
closed-all = ✅ Ditutup bersama: <b>{ $codes }</b> · { $outcome }.
closed-all-undone = ↩️ Dibuka lagi, dan sekarang Anda yang menangani: <b>{ $codes }</b>.
closed-all-kept = Tetap ditutup: <b>{ $codes }</b>. Pengunjungnya sudah mengisi lagi dan warnanya sudah lain; bila perlu, buka lagi dari kartunya.
cases-how = Riwayat satu kasus: /kasus { $code }
cases-day = 📅 { $day }
card-late = ⏰ Terlambat { $minutes } menit karena gangguan
card-ring-again = 🔁 <b>Datang lagi</b>, tadi: { $before }
card-ring-worse = ⬆️ <b>Lebih berat dari tadi</b>
card-ring-unclaimed = ⏰ <b>Belum ada yang mengambil sejak { $minutes } menit</b>
card-ring-released = 🔓 <b>Menunggu petugas lagi: perlu petugas lain</b>
card-help = 🆘 <b>{ $name } butuh bantuan di tempat</b>
card-why-in-person = 📣 { $office }: dikirim langsung kepada Anda.
card-why-satgas = 📣 Diteruskan ke Satgas dari { $office }.
event-release = { $time } dilepas { $name }
event-hand = { $time } { $name } menyerahkan kepada { $detail }
event-open-again = { $time } dibuka lagi oleh { $name }
event-still = { $time } masih ditangani { $name }
event-help = { $time } { $name } minta bantuan
event-coming = { $time } 🏃 { $name } menuju ke sana
event-note = { $time } 📝 catatan { $name }
event-escalate = { $time } belum diambil: dikabarkan lagi
event-escalate-satgas = { $time } belum diambil: Satgas dikabari
event-no-answer = { $time } { $name } tidak menjawab; kasus menunggu petugas lagi
event-unreachable = { $time } pesan untuk { $name } tidak sampai (bot diblokir?); kasus menunggu petugas lagi
event-left-group = { $time } { $name } keluar dari grup; kasus menunggu petugas lagi
event-removed = { $time } { $name } bukan petugas lagi; kasus menunggu petugas lagi
button-release = 🔓 Lepas
button-hand = 🤝 Serahkan
button-help-me = 🆘 Butuh bantuan
button-open-again = ↩️ Buka lagi
button-open-again-yes = Ya, kembali { $colour }
button-undo = ↩️ Batalkan
again-ask = Pengunjung sudah diverifikasi. Bila dibuka lagi, warnanya kembali { $colour } dan ia diberi tahu. Lanjutkan?
again-ask-entry = Sesudah dicatat salah isi, pengunjung mengisi lagi dan warnanya sudah lain. Bila kasus dibuka lagi, warnanya kembali { $colour } dan ia diberi tahu. Lanjutkan?
button-still = ✅ Ya, masih
released = Kasus { $code } dilepas. Grup dikabari.
handed = 🤝 Kasus { $code } diserahkan kepada { $name }.
hand-question = Kasus <b>{ $code }</b> diserahkan kepada siapa?
hand-kept = Kasus { $code } tetap Anda tangani.
button-cancel = ✖️ Batal
hand-nobody = Belum ada petugas lain yang terdaftar untuk kasus <b>{ $code }</b>. Anda dapat melepasnya ke grup.
opened-again = Kasus { $code } dibuka lagi, dan sekarang Anda yang menangani.
help-called = { $groups } grup dan { $people } orang dikabari. Begitu ada yang menuju ke tempat Anda, Anda diberi tahu. Utamakan keselamatan Anda.
help-called-no-head = { $groups } grup dan { $people } orang dikabari, pimpinan tidak termasuk. Begitu ada yang menuju ke tempat Anda, Anda diberi tahu. Utamakan keselamatan Anda.
help-nobody = Belum ada rekan yang dapat dikabari bot. Mohon telepon rekan atau Satgas langsung. Utamakan keselamatan Anda.
help-coming = 🏃 <b>{ $name }</b> menuju ke tempat Anda (kasus { $code }).
button-come = 🏃 Saya ke sana
come-told = Terima kasih. Rekan Anda sudah diberi tahu.
come-told-before = Rekan Anda sudah tahu. Terima kasih.
error-help-over = Bantuan untuk kasus { $code } tidak diperlukan lagi. Terima kasih.
help-called-before = Bantuan sudah diminta. Rekan Anda sudah dikabari.
still-question = Kasus <b>{ $code }</b>: apakah masih Anda tangani? Tanpa jawaban, kasus ini akan dibuka untuk petugas lain.
still-answered = ✅ Baik, masih Anda tangani.
still-noted = Baik. Kasus { $code } tetap pada Anda.
details-note = 📝 { $time } { $name }: { $words }
details-notes-older = … { $count } catatan lebih lama: /kasus { $code }
card-why-no-group = ⚠️ Dikirim ke sini karena { $office } belum punya grup petugas.
card-why-group-lost = ⚠️ Dikirim ke sini karena bot dikeluarkan dari grup { $office }.
card-why-group-silent = ⚠️ Dikirim ke sini karena bot untuk sementara tidak dapat menulis di grup { $office }.
group-silent = ⚠️ Untuk sementara bot tidak dapat menulis di grup { $group }. Kasus dikirim kepada penggantinya: petugas yang bertugas, Satgas, atau admin. Bot mencoba lagi sendiri. Mohon periksa grup: apakah anggota, atau bot, boleh mengirim pesan?
group-over = ✅ Bot dapat menulis lagi di grup { $group }; kasus yang terbuka kembali ke sana.
group-lost = ⚠️ Bot tidak ada lagi di grup { $group }. Mohon tambahkan kembali.
group-trial = ✅ Bot dapat menulis lagi di sini. Kasus yang masuk sementara itu dikirim ke tempat lain; yang masih terbuka menyusul.
event-raise = { $time } tiba: { $detail }
event-repeat = { $time } scan lagi: { $detail }
event-worsen = { $time } menjadi { $detail }
event-hold = { $time } jawabannya kini lebih ringan ({ $detail }): mohon cek bukti
event-reopen = { $time } datang lagi: { $detail }
event-accept = { $time } mengisi lagi: { $detail }
event-claim = { $time } diambil { $name }
event-close = { $time } selesai: { $detail } ({ $name })
event-lapse = { $time } berakhir sendiri: berhari-hari tidak ada yang menangani
button-claim = 🙋 Ambil
claimed = Kasus { $code } Anda tangani. Rinciannya ada di chat pribadi Anda dengan bot.
closed = Kasus { $code } selesai. Terima kasih.

## Kasus, untuk petugas yang mengambil

details-name = 👤 <b>{ $name }</b> · kode { $code }
details-since = Masuk { $time }
details-arrived = Tiba { $time }
details-held = • Tadi jawabannya lebih berat; kini lebih ringan. Mohon cek bukti.
details-why = ❗ { $reason }
details-answers = <b>Jawaban</b>
details-phone-puskesmas = ☎️ Puskesmas: { $phone }
details-phone-satgas = ☎️ Satgas: { $phone }
button-finish = ✅ Selesai …
details-outcome = <b>Bagaimana hasilnya?</b> Kasus ditutup dengan salah satu tombol ini.
details-closed = ✅ Selesai: { $outcome }. Data pengunjung sudah disembunyikan.
details-not-yours = Kasus { $code } tidak lagi Anda tangani. Lihat kartu di grup.
outcome-vaccination-booked = Didaftarkan vaksin
outcome-served-outside = Dilayani di luar
outcome-test-offered = Ditawari tes
outcome-isolated = Diisolasi, Satgas tahu
outcome-health-called = Puskesmas/Satgas dihubungi
outcome-sent-home = Pulang
outcome-verified = Terverifikasi
outcome-wrong-entry = Salah isi
outcome-no-show = Tidak ditemukan
outcome-left = Sudah pergi
outcome-missing-data = Data kurang
outcome-mistaken = Batal, tercatat keliru
outcome-lapsed = Berakhir sendiri

## Petugas

group-greeting =
    Halo. Grup ini menerima kabar dari pintu <b>{ $office }</b>: setiap pengunjung merah, hitam, atau “tanya petugas” muncul di sini.

    Setiap petugas, tekan tombol ini satu kali, lalu tekan MULAI (START) di chat yang terbuka.
group-greeting-satgas =
    Halo. Grup <b>Satgas COVID-19</b> ini menerima kasus hitam yang belum diambil petugas, dan kasus dari kantor yang belum punya grup.

    Setiap anggota, tekan tombol ini satu kali, lalu tekan MULAI (START) di chat yang terbuka.
button-i-am-officer = 🙋 Saya petugas di sini
duty-requested = Terima kasih. Permintaan Anda menjadi petugas <b>{ $office }</b> sudah dikirim. Setelah dikonfirmasi, Anda mendapat kabar di sini. Sampai saat itu Anda dapat melihat kartu, tetapi belum dapat mengambil kasusnya.
duty-already = Anda sudah terdaftar sebagai petugas <b>{ $office }</b>.
officer-request = <b>{ $name }</b> ingin menjadi petugas <b>{ $office }</b>. Apakah benar?
officer-request-active = ✅ Dikonfirmasi.
officer-request-removed = ❌ Tidak disetujui.
officer-request-requested = Menunggu.
officer-request-active-short = Dikonfirmasi.
officer-request-removed-short = Tidak disetujui.
officer-request-requested-short = Masih menunggu.
button-confirm = ✅ Ya, konfirmasi
button-reject = Tolak
officer-confirmed = ✅ Anda sekarang petugas <b>{ $office }</b>. Bila ada kartu di grup, tekan “Ambil”. Untuk tamu tanpa Telegram, tekan “Tamu”.
satgas-confirmed = ✅ Anda sekarang anggota <b>Satgas COVID-19 kota</b>. Bila ada kartu di grup Satgas, tekan “Ambil”; rinciannya datang ke chat ini. Bila seorang pengunjung dipastikan positif: /paparan.
officer-refused = Permintaan Anda menjadi petugas <b>{ $office }</b> belum disetujui. Silakan hubungi pimpinan kantor.
role-accepted-admin = ✅ Anda sekarang admin Pintu Sehat. Tekan /start untuk melihat menu.
role-accepted-head = ✅ Anda sekarang pimpinan <b>{ $office }</b>: Anda mengonfirmasi petugasnya.
role-accepted-officer = ✅ Anda sekarang petugas <b>{ $office }</b>.
role-accepted-satgas = ✅ Anda sekarang anggota Satgas di Pintu Sehat.

## Beranda dan admin

home-visitor =
    <b>Pintu Sehat { $city }</b>

    Untuk masuk kantor, scan kode di pintu dengan kamera HP.
home-officer = Anda petugas di: { $offices }.
home-admin = Anda admin.
button-stats = 📊 Angka hari ini
button-offices = 🏢 Kantor
offices-title =
    <b>{ $count } kantor</b> · halaman { $page }/{ $pages }
    Lebih cepat: ketik sebagian namanya, misalnya <code>/kantor turi</code>
offices-not-found = Tidak ada kantor bernama “{ $words }”. Semua kantor: /kantor
office-address = { $address }, Kec. { $district }
office-hours = 🕘 { $hours }
office-capacity = 👥 Kapasitas { $capacity } orang
office-doors = 🚪 { $count } pintu
office-group-bound = 💬 Grup petugas: sudah terhubung
office-group-missing = ⚠️ Grup petugas: belum ada
button-group-link = 💬 Tautan grup
button-head-link = 👤 Tautan pimpinan
button-satgas-group = 💬 Grup Satgas
office-group-link =
    Tautan sekali pakai untuk grup <b>{ $office }</b>, berlaku 7 hari. Tekan tombolnya lalu pilih grup:
    { $link }
button-group-links = 🔗 Semua tautan grup
office-links = Tautan sekali pakai untuk grup yang belum terhubung, berlaku 7 hari. Teruskan masing-masing kepada kantornya; yang membukanya memilih grup kantor itu:
office-links-line =
    <b>{ $office }</b>
    { $link }
office-links-none = Semua kantor sudah punya grup.
office-head-link =
    Tautan sekali pakai untuk pimpinan <b>{ $office }</b>, berlaku 7 hari. Teruskan hanya kepada yang bersangkutan:
    { $link }
button-open-groups = Pilih grup

## Angka

stats-title-1 = 📊 Hari ini, { $day }
stats-title-7 = 📊 7 hari sampai { $day }
stats-title-day = 📊 { $day }
stats-title-period = 📊 { $first } sampai { $last }
stats-late = ⏱ Pesan yang terlambat lebih dari 1 menit: { $count }
stats-rows-since = Kasus, verifikasi, dan lama waktu hanya sejak { $day }: kunjungan sebelumnya sudah dihapus, tinggal jumlahnya.
error-not-a-day = “{ $written }” bukan tanggal, dan tidak ada kantor yang namanya cocok. Di belakang perintahnya tulis misalnya <code>2021-11-01 2021-11-30</code>, satu hari saja <code>15/11/2021</code>, atau satu kantor <code>turi</code>.
error-bad-period = Di belakang perintahnya tulis satu tanggal, atau tanggal pertama lalu terakhir, paling lambat hari ini. Contoh: <code>2021-11-01 2021-11-30</code>.
error-of-all-offices = “{ $written }” bukan tanggal. Tabel ini selalu dari semua kantor: kolomnya menyebut kantor. Tulis hanya tanggalnya, misalnya <code>2021-11-01 2021-11-30</code>, atau satu hari <code>15/11/2021</code>.
stats-as-of = Keadaan pukul { $time }
stats-visits = <b>{ $total }</b> kunjungan, { $guests } di antaranya tamu tanpa Telegram
stats-refused = { $count } tidak bersedia dicatat
stats-inside = Di dalam sekarang: <b>{ $count }</b>
stats-open = Kasus terbuka sekarang: <b>{ $new }</b> belum diambil, <b>{ $claimed }</b> sedang ditangani
stats-cases = Kasus masuk: { $cases }, diambil: { $claimed }
stats-undone = ⌛ Tidak ditangani, berakhir sendiri: { $count }
stats-median = Waktu sampai diambil (median): <b>{ $took }</b>
stats-nobody = Belum ada kunjungan.
stats-more-offices = … dan { $count } kantor lain: tulis namanya lebih lengkap
stats-silent = { $count } kantor tanpa kunjungan
stats-self-declared = Warna berdasarkan isian pengunjung, bukan PeduliLindungi.
button-stats-1 = Hari ini
button-stats-7 = 7 hari
button-stats-refresh = 🔄 Perbarui
stats-title-30 = 📊 30 hari sampai { $day }
button-stats-30 = 30 hari
button-stats-month = Bulan lalu
stats-attention = Perlu perhatian
stats-all-well = ✅ Tidak ada yang perlu perhatian.
stats-usual = Biasanya { $before } pada hari yang sama: { $change } %
stats-usual-yesterday = Sampai kemarin { $now }, biasanya { $before }: { $change } %
stats-usual-hour = Sampai pukul { $hour }: { $now }, biasanya { $before } ({ $change } %)
button-figures-today = ‹ Ringkasan
button-figures-city = 🏙 Semua kantor
button-figures-offices = 🏢 Per kantor
button-figures-days = 📅 Per hari
button-figures-colours = 🎨 Warna
button-figures-cases = 🚨 Kasus
button-figures-people = 👥 Siapa yang datang
button-figures-proof = 🔎 Isian dan bukti
button-figures-abandoned = ⏹ Tidak selesai
button-figures-outreach = 💉 Pengingat
button-figures-late = ⏱ Terlambat
button-figures-more = ☰ Lainnya
figures-more = Angka apa lagi yang ingin dilihat?
figures-which-office = “{ $words }” cocok dengan beberapa kantor. Pilih satu:
figures-colour = { $shape } { $colour }: <b>{ $count }</b> ({ $percent } %)
figures-counted = { $what }: { $count }
figures-untaken = Tidak diambil siapa pun: { $count }
figures-claim = Sampai diambil: median <b>{ $middle }</b>, 9 dari 10 dalam { $most }
figures-claim-none = Sampai diambil: belum ada
figures-close = Sampai selesai: median <b>{ $middle }</b>, 9 dari 10 dalam { $most }
figures-close-none = Sampai selesai: belum ada
figures-result = Dari scan sampai hasil: median <b>{ $middle }</b>, 9 dari 10 dalam { $most }
figures-result-none = Dari scan sampai hasil: belum ada
figures-own-phone = Dengan HP sendiri: <b>{ $count }</b>
figures-guests = Tamu tanpa Telegram: { $count }
figures-declared = Warna dari isian sendiri: { $count }
figures-no-random = 🎲 Cek acak: belum ada yang terpilih
figures-abandoned = Tidak selesai mengisi: <b>{ $count }</b> ({ $percent } %)
stats-step-consent = Saat ditanya persetujuan
stats-step-name = Saat ditanya nama
stats-step-asking = Di tengah pertanyaan
stats-step-confirm = Saat memeriksa isian
stats-step-same = Di “masih sama?”
stats-step-late = Di “masih di kantor?”
stats-step-purpose = Saat ditanya keperluan
stats-step-inside = Di dalam
stats-step-closed = Saat kantor tutup
stats-step-other = Lainnya
figures-reminder-agreed = Mau diingatkan: { $count }
figures-reminder-told = Pengingat dikirim: { $count }
figures-reminder-done = Menjawab sudah divaksin: { $count }
figures-reminder-stopped = Minta berhenti: { $count }
figures-late-alerts = Kabar kasus yang terlambat lebih dari 1 menit: { $count }
figures-late-replies = Jawaban yang terlambat lebih dari 1 menit: { $count }

## Pengingat vaksin

remind-which-vaccine = Vaksin apa yang Anda terima pada dosis pertama?
remind-when-dose =
    { $doses ->
        [1] Kira-kira kapan dosis pertama itu?
       *[other] Kira-kira kapan dosis terakhir itu?
    }
remind-this-week = Minggu ini
remind-weeks-ago = { $weeks } minggu lalu
remind-agreed = Baik. Kami mengingatkan Anda untuk vaksin dosis { $dose } pada <b>{ $day }</b> pukul 09:00. Tempat dan jenis vaksin mengikuti jadwal Puskesmas. Sampai saat itu nama Anda disimpan.
remind-none-due = Menurut jawaban Anda, belum ada dosis berikutnya yang perlu diingatkan. Untuk kepastian, tanyakan ke Puskesmas.
remind-not-set = Baik, tidak ada pengingat yang kami pasang.
remind-now =
    Halo, { $name }. Vaksin dosis { $dose } sudah menunggu Anda: waktunya telah tiba.

    Bawalah KTP. Jam dan jenis vaksin mengikuti jadwal Puskesmas.
button-had-it = ✅ Saya sudah vaksin
button-remind-later = Nanti, ingatkan lagi
button-remind-stop = 🔕 Berhenti
remind-had-it = Terima kasih sudah vaksin. Kami tidak mengirim pengingat lagi untuk dosis ini.
remind-later = Baik, kami mengingatkan lagi pada <b>{ $day }</b> pukul 09:00.
remind-stopped = 🔕 Baik, Anda tidak akan menerima pengingat lagi.

## Jawaban tidak

error-unknown = Maaf, itu belum dapat dilakukan. Kirim /start untuk memulai lagi.
error-gone = Itu sudah tidak ada, atau bukan untuk Anda.
error-unknown-token = Kode itu tidak kami kenal. Scan lagi kode di pintu, atau tanyakan kepada petugas.
error-revoked-token = Poster ini sudah diganti. Mohon scan poster yang baru di { $office }. Hanya ada poster yang lama? Mohon beri tahu petugas supaya minta poster baru.
error-office-retired = { $office } tidak lagi menerima tamu dengan poster ini. Mohon tanyakan kepada petugas di tempat.
error-expired-token = Tautan ini sudah dipakai atau sudah tidak berlaku. Silakan minta tautan baru.
error-not-your-link = Tautan ini dibuat untuk orang lain. Silakan tekan sendiri tombolnya di grup.
error-not-allowed = Maaf, ini hanya untuk { $who ->
    [admin] admin
    [admin-head-satgas] admin, pimpinan, dan Satgas
    [admin-puskesmas] admin dan Puskesmas
    [admin-satgas] admin dan Satgas
    [admin-viewer] admin dan pemantau
    [field] anggota tim RW ini yang sudah dikonfirmasi: tekan “Saya petugas di sini” di grup tim
    [puskesmas] Puskesmas
    [satgas] anggota Satgas yang sudah dikonfirmasi
    [staff] pegawai kantor ini
   *[admin-head] admin dan pimpinan
}.
error-not-an-officer = Maaf, ini hanya untuk petugas kantor ini yang sudah dikonfirmasi. Anda petugas di sini? Tekan dahulu “Saya petugas di sini” di bawah papan pintu, atau pada pesan pertama bot di grup.
error-not-confirmed-yet = Permintaan Anda sebagai petugas belum dikonfirmasi. Mohon tunggu sebentar.
error-unknown-case = Tidak ada kasus { $code } di kantor Anda. Kirim /kasus untuk melihat yang masih terbuka.
error-anonymous-admin = Anda menulis sebagai admin anonim, jadi kami tidak tahu siapa Anda. Pakai tombolnya, atau matikan mode anonim dahulu.
error-not-claimed = Kasus { $code } belum ada yang menangani. Tekan “Ambil” dahulu.
error-own-case = Kasus { $code } tentang Anda sendiri. Mohon rekan lain yang menangani.
error-about-them = Kasus { $code } tentang { $name } sendiri. Mohon pilih rekan lain.
error-not-today = Kasus { $code } sudah terlalu lama ditutup, jadi tidak dapat dibuka lagi. Bila pengunjung masih di sini, mintalah ia scan kode di pintu.
error-note-too-long = Catatan paling panjang { $limit } huruf. Mohon disingkat.
error-not-on-duty = { $name } saat ini tidak tercatat sebagai petugas yang dapat dihubungi di kantor ini.
error-office-closed = Kantor ini sedang tutup. Mulai bertugas bisa saat kantor buka.
error-already-claimed = Kasus { $code } sudah ditangani { $name }.
error-already-closed = Kasus { $code } sudah selesai.
error-not-claimer = Kasus { $code } tidak sedang Anda tangani. Ambil dahulu di grup.
error-too-many-guesses = Terlalu banyak kode yang salah. Silakan coba lagi setelah satu jam, atau sampaikan kepada petugas.
error-no-office = Anda belum dikonfirmasi sebagai petugas di kantor mana pun. Tekan “Saya petugas di sini” di grup kantor Anda.
error-already-bound = Grup ini sudah terhubung dengan kantor lain.
error-not-in-group = Ini hanya dapat dilakukan di grup petugas yang sudah terhubung.

## Pertanyaan di pintu

question-health = Bagaimana keadaan Anda hari ini?
question-since = Kapan itu (tes positif, kontak terakhir, atau tiba di Indonesia)? Bila jumlah harinya tidak ada di daftar, pilih jumlah hari yang lebih kecil: untuk 4 hari, pilih 3.
question-tested = Sejak itu, apakah hasil tes Anda sudah negatif?
question-doses = Berapa dosis vaksin COVID-19 yang sudah Anda terima?
question-circumstance = Apakah salah satu dari ini sesuai dengan Anda?
question-test-on = Kapan sampel tes Anda diambil?
question-test-at = Pada hari itu, sampel Anda diambil pukul berapa?
question-age = Berapa usia Anda?

question-read-aloud-health = Apakah hari ini Bapak/Ibu sehat, atau sedang positif COVID-19, kontak erat, diminta isolasi, baru tiba dari luar negeri, atau kurang sehat?
question-read-aloud-since = Kapan tes positif, kontak terakhir, atau tiba di Indonesia itu, berapa hari yang lalu? Bila tidak ada di daftar, dipakai jumlah hari yang lebih kecil: 4 hari menjadi 3.
question-read-aloud-tested = Apakah sejak itu Bapak/Ibu sudah dites lagi dan hasilnya negatif?
question-read-aloud-doses = Sudah berapa kali Bapak/Ibu divaksin COVID-19?
question-read-aloud-circumstance = Apakah Bapak/Ibu baru sembuh dari COVID-19, punya hasil tes negatif, surat dokter, atau vaksin jenis lain?
question-read-aloud-test-on = Kapan sampel tes itu diambil, hari ini, kemarin, atau lebih lama?
question-read-aloud-test-at = Pada hari itu, sampel diambil lebih awal atau lebih lambat dari jam kedatangan Bapak/Ibu sekarang?
question-read-aloud-age = Berapa usia Bapak/Ibu atau Adik?
question-guest-health = Keadaan hari ini
question-guest-since = Sejak
question-guest-tested = Tes lagi, hasilnya negatif
question-guest-doses = Dosis vaksin
question-guest-circumstance = Keterangan
question-guest-test-on = Sampel diambil
question-guest-test-at = Jam pengambilan sampel
question-guest-age = Usia

## Tombol jawaban

option-health-none = Sehat, tidak ada keluhan
option-health-positive = Positif COVID-19
option-health-contact = Kontak erat kasus COVID-19
option-health-isolate = Diminta isolasi
option-health-abroad = Baru tiba dari luar negeri
option-health-ill = Sedang kurang sehat

option-today = Hari ini
option-yesterday = Kemarin
option-days-ago = { $days } hari lalu
option-older = Lebih lama

option-tested-none = Belum
option-tested-negative = Sudah, hasilnya negatif
option-tested-negative-twice = 2 tes negatif, hari 1 dan 5
option-tested-negative-day-5 = Tes negatif sejak hari ke-5
option-tested-pcr-day-5 = PCR negatif sejak hari ke-5
option-tested-pcr-twice = 2 PCR negatif, jeda 24 jam
option-tested-pcr-abroad = PCR negatif saat tiba & hari 4

option-test-at-later = Lebih lambat dari jam datang ini
option-test-at-earlier = Lebih awal dari jam datang ini

option-doses-0 = Belum divaksin
option-doses-1 = 1 dosis
option-doses-2 = 2 dosis
option-doses-3 = 3 dosis (booster)

option-circumstance-none = Tidak ada
option-circumstance-recovered = Kena COVID-19 dalam 3 bulan
option-circumstance-pcr = Tes PCR negatif
option-circumstance-antigen = Tes antigen negatif
option-circumstance-letter = Surat dokter: tak bisa vaksin
option-circumstance-single-dose = Vaksin sekali suntik (J&J)
option-circumstance-vaccinated-abroad = Divaksin di luar negeri

option-age-under-scale = Di bawah 6 tahun
option-age-child = 6–17 tahun
option-age-adult = 18 tahun ke atas

## Alasan warna, untuk pengunjung

reason-two-doses = Anda sudah menerima dua dosis vaksin atau lebih.
reason-booster = Anda sudah menerima vaksin booster.
reason-no-booster = Anda sudah menerima dua dosis vaksin, tetapi belum booster.
reason-single-dose = Anda sudah menerima vaksin yang cukup satu kali suntik.
reason-one-dose = Anda baru menerima satu dosis vaksin.
reason-no-dose = Anda belum menerima vaksin COVID-19.
reason-recovered = Anda pernah terkena COVID-19 dalam 3 bulan terakhir dan sudah sembuh.
reason-negative-pcr = Hasil tes PCR Anda negatif dan masih berlaku.
reason-negative-antigen = Hasil tes antigen Anda negatif dan masih berlaku.
reason-test-too-old = Hasil tes negatif Anda sudah lewat masa berlakunya.
reason-positive = Anda dinyatakan positif COVID-19 dan masa isolasi belum selesai.
reason-contact = Anda kontak erat atau diminta isolasi, dan masanya belum selesai.
reason-abroad = Anda baru tiba dari luar negeri dan masa karantina belum selesai.
reason-ill = Anda merasa kurang sehat hari ini. Pakailah masker, jaga jarak, dan bila perlu periksalah ke Puskesmas.
reason-letter = Anda mempunyai surat dokter bahwa Anda tidak dapat divaksin. Petugas akan melihatnya bersama Anda.
reason-vaccinated-abroad = Anda divaksin di luar negeri. Petugas akan melihat sertifikatnya bersama Anda.
reason-companion-only = Anak seusia ini masuk bersama pendamping dan tidak memerlukan warna sendiri. Petugas akan membantu.
reason-incomplete = Masih ada pertanyaan yang belum terjawab. Petugas akan membantu Anda.
reason-contradictory = Beberapa jawaban belum cocok satu sama lain. Petugas akan membantu Anda.
reason-unknown-answer = Ada jawaban yang belum dapat kami baca. Petugas akan membantu Anda.
reason-no-rule = Aturan yang berlaku belum mengatur keadaan Anda. Petugas akan membantu Anda.

## Golongan alasan, untuk kartu di grup petugas

reason-class-positive-or-contact = positif/kontak erat
reason-class-not-vaccinated = vaksin belum lengkap
reason-class-abroad = dari luar negeri
reason-class-look-needed = perlu dilihat petugas

## Vaksin

vaccine-sinovac = Sinovac
vaccine-astrazeneca = AstraZeneca
vaccine-sinopharm = Sinopharm
vaccine-pfizer = Pfizer
vaccine-moderna = Moderna
vaccine-janssen = Janssen (J&J)
vaccine-unknown = Tidak tahu

## Berkas yang dikirim admin: apa yang salah, dan cara membetulkannya

file-problem = Baris { $line }, kolom { $column }: { $what }
file-more-problems = … dan { $count } masalah lain. Betulkan dahulu yang di atas, lalu kirim lagi.
file-empty = Berkas ini kosong. Isi judul kolom di baris pertama dan data di bawahnya, lalu kirim lagi.
file-no-rows = Di bawah judul kolom belum ada data. Isi paling sedikit satu baris.
file-no-headings = Tidak ada judul kolom yang dikenal. Tulis judul ini di baris pertama: { $known }.
file-one-cell = Seluruh isi baris ini berada dalam satu sel. Di Excel: pilih kolom itu, Data › Teks ke Kolom (Text to Columns), pilih pemisahnya (misalnya titik koma), lalu simpan lagi.
file-unknown-heading = Judul ini tidak dikenal. Betulkan ejaannya atau hapus kolomnya. Judul yang dikenal: { $known }.
file-heading-twice = Kolom ini sama isinya dengan kolom “{ $first }”. Hapus salah satu.
file-missing-column = Kolom ini tidak ada. Tambahkan kolom dengan judul { $headings }.
file-empty-cell = Sel ini kosong, padahal wajib diisi.
file-row-too-wide = Isi “{ $text }” tidak punya judul kolom. Hapus isinya; atau bila ada koma atau titik koma di dalam teks, beri tanda kutip (") di awal dan akhir teks itu.
file-broken-quotes = Tanda kutip (") di baris ini tidak berpasangan. Tutup atau hapus tanda kutipnya; atau simpan ulang sebagai CSV dari Excel.
file-not-table = { $kind ->
    [pdf] Ini berkas PDF, bukan tabel. Kirim tabel aslinya: .xlsx, .xls, .ods, atau .csv.
    [page] Ini halaman web yang diberi nama seperti berkas Excel. Buka di Excel, pilih Simpan Sebagai › .xlsx, lalu kirim berkas yang baru.
   *[other] Berkas ini bukan tabel. Kirim berkas .xlsx, .xls, .ods, atau .csv.
    }
file-damaged = Berkas ini tidak dapat dibuka; mungkin rusak atau hanya sebagian yang tersalin. Buka di Excel, simpan ulang sebagai .xlsx, lalu kirim berkas yang baru.
file-locked = Berkas ini terkunci kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu kirim lagi.
file-large = Berkas ini lebih besar dari { $limit } MB. Simpan hanya tabelnya, tanpa gambar, lalu kirim lagi.
file-swollen = Isi berkas ini jauh lebih besar daripada sebuah daftar, jadi tidak dibaca. Salin hanya tabelnya ke berkas baru, simpan sebagai .xlsx, lalu kirim berkas itu.
file-many-rows = Tabel ini lebih dari { $limit } baris. Hapus baris yang tidak diperlukan, lalu kirim lagi.
file-row-above = Baris ini berada di atas judul kolom. Pindahkan judul kolom ke baris pertama, lalu kirim lagi.
file-unseen-cell = Sel ini hanya berisi tanda yang tidak terlihat ({ $signs }). Hapus isinya, lalu isi.
file-error-cell = Sel ini berisi kesalahan rumus { $text }. Ganti dengan nilainya.

hours-empty = Jam buka kosong. Tulis misalnya: Sen-Kam 07:30-15:30; Jum 07:30-11:00, 13:00-15:00, atau 24 jam.
hours-span-missing = “{ $part }” belum ada jamnya. Tulis misalnya: Sen-Kam 07:30-15:30.
hours-day-missing = Di depan “{ $part }” tidak ada nama hari. Tulis misalnya: Sen 07:30-12:00, 13:00-15:30.
hours-unknown-day = Hari “{ $day }” tidak dikenal. Pakai Sen, Sel, Rab, Kam, Jum, Sab, Min; tanggal ditulis misalnya 18-02-2026 - 19-03-2026 Sen-Kam 08:00-15:00.
hours-bad-span = Jam “{ $span }” tidak dimengerti. Tulis misalnya 07:30-15:30 atau 07.30-15.30; dengan istirahat: 07:30-12:00, 13:00-15:30; tanpa tutup: 24 jam.
hours-bad-time = Jam { $time } tidak ada. Pakai 00:00 sampai 24:00.
hours-ends-before-start = Pada “{ $span }” jam tutup tidak lebih lambat dari jam buka. Periksa urutannya. Yang melewati tengah malam ditulis dua kali: Sen 20:00-24:00; Sel 00:00-06:00.
hours-day-twice = { $day } disebut dua kali. Sebut sekali saja; dengan istirahat tulis: Sen 07:30-12:00, 13:00-15:30.
hours-overlap = Jam “{ $span }” bertumpuk dengan jam lain pada hari yang sama. Tulis misalnya: Sen 07:30-12:00, 13:00-15:30.
hours-bad-break = Istirahat “{ $span }” tidak berada di antara jam buka dan jam tutup hari itu. Tulis misalnya: Sen 07:30-15:30 istirahat 12:00-13:00.
hours-dates-first = Tulis dahulu jam buka sepekan, baru tanggal yang berbeda: Sen-Kam 07:30-15:30; Jum 07:00-14:30; 18-02-2026 - 19-03-2026 Sen-Kam 08:00-15:00; 24-12-2026 tutup.
hours-dates-backwards = Pada “{ $dates }” tanggal akhir mendahului tanggal awal. Periksa urutannya, misalnya: 18-02-2026 - 19-03-2026.
hours-never-open = Menurut isian ini kantor tidak pernah buka. Sebut paling sedikit satu hari, misalnya: Sen-Jum 07:30-15:30.

office-bad-code = Kode “{ $code }” tidak dapat dipakai. Pakai huruf, angka, dan tanda hubung saja, paling banyak 20, misalnya KEL-TURI.
office-code-twice = Kode “{ $value }” sudah dipakai di baris { $first }. Beri tiap kantor kode sendiri.
import-long-name = Nama ini { $length } huruf; paling panjang { $limit }. Singkatkan.
import-no-kelurahan = { $code } bukan kelurahan; `offices list` menampilkan semua kode.
report-of-all = Laporan ini tentang semua kantor: jangan beri --office.
office-long-text = Teks ini { $length } huruf; paling panjang { $limit }. Singkatkan.
office-bad-capacity = Kapasitas “{ $capacity }” tidak dapat dipakai. Tulis jumlah orang dengan angka saja, 1 sampai { $limit }.
office-bad-phone = Nomor “{ $phone }” bukan nomor telepon yang lengkap. Tulis satu nomor dengan kode wilayah, misalnya 0342-000123 atau 081200000123, tanpa pesawat; atau kosongkan.
office-rounded-phone = Excel telah membulatkan nomor ini menjadi “{ $phone }”. Ubah format kolom menjadi Teks, lalu tulis ulang nomornya.
office-door-twice = Dalam “{ $doors }” ada dua pintu bernama sama. Beri nama yang berbeda, dipisah tanda |.
office-hours-here = “{ $hours }” terbaca sebagai jam buka, padahal kolom ini bukan untuk jam. Pindahkan ke kolom jam buka; dalam berkas CSV, beri tanda kutip (") di awal dan akhir seluruh jam buka, karena titik koma atau koma memisahkan kolom.

holiday-bad-date = Tanggal “{ $date }” tidak dimengerti. Tulis misalnya 17-08-2026, 17 Agustus 2026, atau 2026-08-17, dengan tahun empat angka.
holiday-unknown-month = Bulan “{ $month }” tidak dikenal. Tulis misalnya Agustus, Agu, atau 08.
holiday-no-such-day = Tanggal { $date } tidak ada. Periksa: hari dahulu, lalu bulan, lalu tahun.
holiday-day-twice = Tanggal { $value } sudah ada di baris { $first }. Gabungkan kedua nama dalam satu baris.

## Sebelum berkas disimpan: apa yang akan berubah

import-office-new = + { $code } { $name }: kantor baru
import-office-kept = ~ { $code } { $name }
import-office-back = + { $code } { $name }: dipakai lagi
import-office-retired = − { $code } { $name }: tidak menerima tamu lagi
import-retired-means = Kantor yang belum pernah dipakai dihapus; dari kantor lain catatannya tetap ada, dan posternya mengatakan hal itu.
import-office-deleted = − { $code } { $name }: dihapus, belum pernah dipakai
import-field = { $field }: { $before } → { $after }
import-field-name = nama
import-field-address = alamat
import-field-district = kecamatan
import-field-capacity = kapasitas
import-field-hours = jam buka
import-field-puskesmas_phone = telepon puskesmas
import-field-satgas_phone = telepon satgas
import-field-wifi = wifi
import-field-purposes = tujuan
import-field-yellow_asks = kuning
import-yellow-asks = tanya
import-yellow-enters = masuk
import-empty = (kosong)
import-no-name = (tanpa nama)
import-door-new = + pintu { $name }
import-door-renamed = ~ pintu { $before } → { $name }; posternya tetap berlaku
import-door-back = + pintu { $name } dipakai lagi; poster lamanya berlaku
import-door-retired = − pintu { $name } tidak dipakai lagi dan tidak dicetak lagi. Posternya masih dapat di-scan: lepaskan dari dinding.
import-day-new = + { $day }: { $name }
import-day-renamed = ~ { $day }: { $before } → { $name }
import-day-removed = − { $day }: { $before }; menjadi hari biasa
import-unlisted = Kantor yang tidak ada di berkas ini, { $count }, tetap seperti semula.
import-years = Berkas ini menggantikan daftar libur tahun { $years }.
import-nothing = Tidak ada yang berubah.
import-question = Simpan perubahan ini? (ya/tidak)
import-not-confirmed = Belum ada yang disimpan. Periksa daftar di atas, lalu jalankan lagi dengan --yes.
import-declined = Tidak ada yang disimpan.
import-done = Tersimpan, { $count } perubahan. Untuk mengembalikannya: python -m bot { $command } undo
import-undone = Dikembalikan, { $count } perubahan.
import-no-office = Tidak ada kantor dengan kode { $code }; `offices list` menampilkan semua kode.
import-no-holiday = { $day } bukan hari libur. Lihat: `python -m bot holidays list { $year }`.
file-gone = Berkas { $file } tidak ada. Periksa nama dan foldernya.
file-is-folder = { $file } adalah folder. Sebutkan satu berkas di dalamnya.
file-forbidden = Berkas { $file } tidak boleh dibaca oleh pengguna ini. Periksa hak aksesnya.
file-unreadable = Berkas { $file } tidak dapat dibaca. Salin ke komputer ini, lalu coba lagi.
error-import-outdated = Sementara itu ada yang berubah. Belum ada yang disimpan; jalankan lagi dan periksa daftarnya.
error-nothing-to-undo = Tidak ada impor yang dapat dikembalikan.

## Door posters

poster-title = SCAN DULU
poster-subtitle = sebelum masuk
poster-step-scan = Scan kode dengan kamera HP
poster-step-answer = Tekan START, jawab di Telegram
poster-step-show = Tunjukkan warna ke petugas
poster-exit-title = KELUAR
poster-exit-subtitle = scan sekali lagi
poster-exit-step-scan = Scan kode dengan kamera HP
poster-exit-step-press = Tekan START di Telegram
poster-exit-step-leave = Selesai. Terima kasih!
poster-no-phone = Tanpa HP, kuota atau Telegram?
poster-ask-officer = Sampaikan ke petugas.
poster-bot = Bot Telegram resmi { $city }
poster-code = Atau ketik ke bot
poster-wifi = Wi-Fi: { $wifi }
poster-number = Poster asli? Ketik
poster-number-check = /cek { $number }
poster-declared = Status berdasarkan isian Anda, bukan PeduliLindungi.
poster-also = Mohon scan juga PeduliLindungi.
poster-retention = Data kunjungan dihapus otomatis setelah { $days } hari.

## Kedatangan: tutup, terlambat, kode ketik, poster keluar

closed-until = 🔒 Kantor ini sedang tutup. Buka lagi <b>{ $day }, pukul { $time }</b>.
closed-for-break = ☕ Kantor ini sedang istirahat sampai <b>pukul { $time }</b>. Silakan menunggu, nanti Anda dilayani.
closed-for-long = 🔒 Kantor ini sedang tutup. Kapan buka lagi, silakan tanyakan ke kantor.
button-inside-anyway = Saya ada di dalam
late-question = Maaf, kami terlambat menjawab: Anda scan pukul { $time }. <b>Masih di kantor?</b>
button-still-here = ✅ Ya, masih di sini
button-left-already = Tidak, sudah pergi
late-gone = Baik, tidak ada yang dicatat. Maaf atas gangguan tadi, dan terima kasih sudah scan.
closed-gone = Baik, tidak ada yang dicatat. Bila nanti datang, scan lagi kode di pintu.
result-left = ↪️ Anda sudah kami catat keluar dari { $office }.
exit-not-inside = Anda tidak sedang tercatat di dalam, jadi tidak perlu check-out. Terima kasih, selamat jalan.
exit-elsewhere = Anda tidak tercatat di dalam { $office }, tetapi masih tercatat di { $elsewhere }. Sudah keluar dari sana?
error-unknown-code = Kode itu tidak kami kenal. Periksa lagi lima angka di poster, atau scan kodenya dengan kamera HP.
error-codes-guarded = Angka ini tidak dikenal, dan sedang banyak angka salah dicoba. Silakan scan kode QR di poster, atau sampaikan kepada petugas.
stats-abandoned = { $count } tidak selesai mengisi
stats-to-result = Dari scan sampai hasil (median): <b>{ $took }</b>

## Beranda, status, riwayat, bahasa, bantuan

home-inside = 🚪 Anda tercatat di <b>{ $office }</b>.
home-head = Anda pimpinan: { $offices }.
home-cases = Kasus terbuka di sana: <b>{ $new }</b> belum diambil, <b>{ $claimed }</b> sedang ditangani.
home-staff = Anda pegawai: { $offices }.
home-satgas = Anda anggota Satgas.
button-home = 🏠 Menu
button-status = 📋 Status saya
button-history = 🕘 Riwayat
button-language = 🌐 Bahasa
button-help = ❔ Bantuan
status-title = Status Anda
status-no-visit = Belum ada kunjungan Anda yang tercatat. Warna Anda muncul setelah Anda scan kode di pintu dan menjawab pertanyaannya.
status-by-answers = Menurut jawaban Anda pada { $day }.
status-colour-ran-out = Jawaban Anda pada { $day } sudah tidak berlaku. Pada kunjungan berikutnya Anda akan ditanya lagi.
status-code = Kode Anda: <b>{ $code }</b>
status-ends = Bila Anda lupa, kami mencatat Anda keluar pukul { $time }.
status-reminder = 💉 Pengingat vaksin dosis { $dose }: <b>{ $day }</b> pukul { $time }.
status-no-reminder = 💉 Tidak ada pengingat vaksin yang menunggu.
history-title = Kunjungan Anda
history-line = • { $day }, { $time } · { $office } · { $colour }
history-empty = Belum ada kunjungan yang tercatat.
history-newest = Ini { $count } kunjungan terbaru.
history-deleted = Setiap kunjungan dihapus otomatis setelah { $days } hari.
history-oldest = Yang paling lama di atas dihapus pada <b>{ $day }</b>.
language-question = 🌐 <b>Bahasa apa yang Anda inginkan?</b> Selama Anda belum memilih, kami mengikuti bahasa aplikasi Telegram Anda. Basa Jawi: terjemahannya masih untuk ditinjau.
language-chosen = Baik, kami memakai bahasa ini.
help-visitor =
    <b>Masuk kantor</b>
    1. Scan kode di pintu dengan kamera HP, atau ketik di sini 5 angka di posternya.
    2. Jawab pertanyaannya dan tunjukkan warnanya kepada petugas.
    3. Saat pulang, tekan Keluar atau kirim /keluar.
help-officer =
    <b>Petugas</b>
    1. Ada kartu di grup? Tekan Ambil; rinciannya datang ke chat ini.
    2. Sesudah menolong, pilih hasilnya: kasus pun selesai.
    3. Tamu tanpa Telegram: tekan Tamu atau kirim /tamu.
help-head =
    <b>Pimpinan</b>
    1. Permintaan petugas baru datang ke chat ini: konfirmasi atau tolak. Yang masih menunggu muncul lagi dengan /start.
    2. Setiap malam datang daftar petugas: tekan nama yang tidak bertugas lagi.
    3. Anda juga boleh mengambil kasus di kantor Anda.
    4. Polisi, wartawan, atau atasan meminta daftar pengunjung? Jangan diberi apa pun: mohon permintaannya ditulis kepada wali kota dan pejabat pelindungan data kota.
help-staff =
    <b>Pegawai</b>
    1. Scan kode di pintu kantor Anda seperti biasa.
    2. Bila jawaban Anda masih sama, cukup satu tombol.
    3. Bila Anda kurang sehat, hanya pimpinan yang diberi tahu.
help-satgas =
    <b>Satgas</b>
    1. Kasus hitam yang belum diambil petugas, dan semua kasus dari kantor tanpa grup, muncul di grup Satgas.
    2. Tekan Ambil; rinciannya datang ke chat ini.
    3. Sesudah ditangani, pilih hasilnya: kasus pun selesai.
    4. Seseorang dipastikan positif? Kirim /paparan dengan kode kasusnya: yang berada bersamanya dikabari, sesudah orang lain menyetujui.
help-admin =
    <b>Admin</b>
    1. /kantor: kantor, pintu, dan tautannya. /admin: admin, pemantau, Puskesmas, tim RW.
    2. /stats: angka kunjungan dan kasus. /ekspor: keduanya sebagai tabel, tanpa nama. /audit: siapa melakukan apa.
    3. /instruksi: pesan ke grup semua kantor, dan siapa sudah membaca. Permintaan petugas dari kantor tanpa pimpinan datang ke chat ini.

## Perkenalan bot di Telegram

bot-description =
    Pintu Sehat, bot resmi { $city } untuk masuk kantor pelayanan.

    Scan kode di pintu dengan kamera HP, tekan MULAI (START), dan jawab beberapa pertanyaan kesehatan. Tunjukkan warnanya kepada petugas. Data kunjungan Anda dihapus otomatis.

    Tanpa HP, kuota, atau Telegram? Sampaikan kepada petugas. Anda tetap dilayani.
bot-short-description = Masuk kantor { $city }: scan kode di pintu, jawab pertanyaan, tunjukkan warnanya.
command-start = Menu utama
command-kasus = Kasus yang masih terbuka
command-tamu = Catat tamu tanpa Telegram
command-stats = Angka kunjungan dan kasus
command-kantor = Kantor, pintu, dan tautan
command-status = Warna, tempat, dan pengingat saya
command-keluar = Catat saya keluar
command-riwayat = Kunjungan saya
command-berhenti = Hentikan pengingat vaksin
command-bahasa = Ganti bahasa · Language
command-bantuan = Cara memakai

## Papan pintu

board-summary = 🔑 <b>{ $word }</b> · 👥 <b>{ $inside }/{ $capacity }</b>
board-summary-cases = 🔑 <b>{ $word }</b> · 👥 <b>{ $inside }/{ $capacity }</b> · 🔔 <b>{ $cases }</b>
board-word = 🔑 Kata jam ini, s.d. { $until }
board-word-before = Jam lalu: { $word }
board-inside = 👥 Di dalam { $inside } dari { $capacity }
board-waiting = ⏳ { $count } menunggu di luar
board-full = { $bar } <b>PENUH</b>
board-no-cases = ✅ Tidak ada kasus terbuka
board-cases = 🔔 Kasus terbuka: { $count }
board-case-free = { $shape } <b>{ $code }</b> · <b>belum diambil</b>
board-case-since = { $line } · sejak { $day }
board-case-taken = { $shape } <b>{ $code }</b> · { $name }
board-more-cases = … dan { $count } kasus lain
board-office = 🚪 { $office }
board-day = { $day }
board-closes = Tutup pukul { $time }
board-break = ☕ Istirahat sampai { $time }
button-inside = 👥 Di dalam
board-closed = 🔒 <b>Sudah tutup</b>
board-day-over = 📅 <b>Hari sudah berganti, kantor tetap buka</b>
board-visits = Kunjungan hari ini: <b>{ $visits }</b>
board-guests = Di antaranya { $guests } tamu tanpa Telegram
board-refused = { $count } tidak bersedia dicatat
board-cases-today = 🔔 { $count } kasus hari ini
board-cases-left = ❗ Masih terbuka: { $codes }
board-opens = Buka lagi { $day } pukul { $time }
office-full = 👥 <b>{ $office } penuh</b>: kapasitas { $capacity } orang tercapai pukul { $time }. Mohon tamu berikutnya menunggu di luar sampai ada yang keluar.
inside-nobody = Belum ada orang di dalam. Kapasitas { $capacity } orang.
inside-count = { $count } di dalam, kapasitas { $capacity }. Yang paling lama:
inside-since = { $initials } sejak { $time }

## Giliran jaga

board-on-duty = 👮 Bertugas: { $names }
board-nobody-on-duty = 👮 Belum ada yang bertugas
button-on-duty = 👮 Saya bertugas
button-off-duty = 🏁 Selesai bertugas
duty-begun = Selamat bertugas. Kasus hitam juga dikirim langsung kepada Anda.
duty-begun-before = Anda sudah tercatat bertugas.
duty-finished = Terima kasih, tugas Anda selesai.
duty-has-cases = Anda masih menangani { $codes }. Lihat chat pribadi: kepada siapa diserahkan?
shift-end-question = Sebelum selesai bertugas: <b>{ $codes }</b> masih pada Anda. Diserahkan kepada siapa?
button-shift-free = 🔓 Lepas ke grup
button-shift-stay = Saya tetap bertugas
shift-given = 🤝 { $codes } diserahkan kepada { $name }. Terima kasih, tugas Anda selesai.
shift-freed = 🔓 { $codes } dilepas ke grup. Terima kasih, tugas Anda selesai.
shift-stays = Baik, Anda tetap bertugas.
unstaffed = 👮 <b>{ $office }</b> sudah buka, tetapi belum ada yang bertugas. Mohon satu petugas menekan “Saya bertugas”. Belum terdaftar? Tekan dahulu “Saya petugas di sini” di bawah papan pintu grup ini.
unstaffed-head = 👮 <b>{ $office }</b> sudah buka, tetapi belum ada petugas yang bertugas. Grup petugas sudah diingatkan. Mohon dibantu supaya kasus merah dan hitam ada yang menangani.

## Pintu: siapa di dalam, absen evakuasi, slip kertas, rekap

command-didalam = Siapa yang ada di dalam
command-rekap = Rekap hari ini
which-office = Kantor yang mana?
insiders-count = 👥 <b>Di dalam sekarang: { $count }</b> dari { $capacity }
insiders-at = Keadaan pukul { $time }, yang paling lama di atas
insiders-waiting = ⏳ Selain itu { $count } diminta menunggu di luar
insider-waiting = diminta menunggu di luar
insiders-staff = 👔 Pegawai di dalam: { $count }
insiders-nobody = Tidak ada yang tercatat di dalam.
insiders-more = … dan { $count } orang lagi
insider-guest = tamu
insider-companion = pendamping
insider-staff = pegawai
insider-door = 🚪 { $door }
button-rollcall = 🚨 Absen evakuasi
rollcall-sure = <b>Sungguh mulai absen evakuasi?</b> { $count } orang tercatat di dalam. Petugas mendapat daftar untuk dicentang; yang bertugas juga menerima daftar nama lengkap untuk dicetak.
rollcall-sure-staff = <b>Sungguh mulai absen evakuasi?</b> { $count } orang tercatat di dalam, { $staff } di antaranya pegawai. Petugas mendapat daftar untuk dicentang; yang bertugas juga menerima daftar nama lengkap untuk dicetak.
button-rollcall-yes = 🚨 Ya, mulai sekarang
button-rollcall-no = Batal
rollcall-begun = 🚨 Absen evakuasi dimulai { $name } pukul { $time }.
rollcall-begun-short = Absen evakuasi dimulai. Utamakan keselamatan.
rollcall-called-off = Dibatalkan. Tidak ada absen evakuasi.
rollcall-running = Absen evakuasi sudah berjalan sejak { $time }: { $found } dari { $total } sudah di luar. Lihat pesan absennya.
rollcall-title = 🚨 <b>ABSEN EVAKUASI</b>
rollcall-started = Mulai { $time } · { $name }
rollcall-over = ✅ Selesai { $time } · { $name }
rollcall-left-running = Berakhir { $time } tanpa ditutup
rollcall-page = Daftar { $number } dari { $pages }
rollcall-count = <b>{ $found } dari { $total } sudah di luar</b>
rollcall-how = Ketuk nama yang sudah Anda lihat di luar. Salah ketuk? Ketuk lagi.
rollcall-ticked = ✅ { $found } dari { $total } sudah di luar
rollcall-unticked = ⬜ Dibatalkan. { $found } dari { $total } sudah di luar
button-rollcall-end = 🏁 Selesai
rollcall-ended = Absen evakuasi selesai. Terima kasih.
rollcall-end-sure = Masih { $count } orang belum ditemukan. Tekan Selesai sekali lagi bila memang harus diakhiri.
rollcall-missing = ❗ <b>{ $count } belum ditemukan:</b>
rollcall-all-found = ✅ Semua yang tercatat sudah di luar.
rollcall-caption = 🚨 <b>Daftar evakuasi</b> · { $office } · { $count } orang, dengan nama lengkap
rollcall-keep = Rahasia: hanya untuk mencari orang sekarang. Musnahkan sesudahnya.
rollcall-filename = daftar-evakuasi
rollcall-not-drawn = Maaf, daftar nama lengkapnya gagal dibuat. Pakai daftar yang dicentang.
rollsheet-title = DAFTAR EVAKUASI
rollsheet-when = { $day }, pukul { $time } · { $count } orang tercatat di dalam
rollsheet-name = Nama
rollsheet-code = Kode
rollsheet-door = Pintu
rollsheet-since = Masuk
rollsheet-guest = tamu, dicatat { $name }
rollsheet-companion = pendamping, datang dengan { $name }
rollsheet-staff = pegawai
rollsheet-phone = telp. { $phone }
rollsheet-drawn = Dibuat untuk absen { $name }, { $at }
rollsheet-secret = Rahasia. Hanya untuk mencari orang sekarang; musnahkan sesudahnya.
error-not-office-group = Perintah ini untuk grup petugas sebuah kantor, atau chat pribadi petugas dengan bot.
error-nobody-inside = Tidak ada yang tercatat di dalam, jadi tidak ada yang diabsen.
error-rollcall-over = Absen ini sudah selesai pukul { $time }.
button-slips = 🧾 Slip kertas
slips-which = 🧾 <b>Slip kertas</b> untuk saat listrik atau sinyal mati. Pilih kantor; berkas PDF-nya dikirim ke sini: { $count } slip bernomor, enam di tiap lembar A4.
slips-being-drawn = Slip sedang dibuat dan segera dikirim ke sini.
posters-caption-slips = 🧾 <b>Slip kertas</b> · { $office } · { $count } slip
slips-how = Cetak sekali saja (A4, 100%), potong, simpan di pintu. Perlu lagi? Minta berkas baru, supaya tidak ada dua slip bernomor sama. Sesudah listrik hidup: /tamu dan nomor slip.
posters-filename-slips = slip-kertas
slip-title = SLIP TAMU, bila listrik/sinyal mati
slip-name = Nama
slip-date = Tanggal
slip-time = Jam
slip-health = Keadaan hari ini?
slip-well = Sehat
slip-positive = Positif COVID-19
slip-contact = Kontak erat/isolasi
slip-abroad = Dari luar negeri
slip-ill = Kurang sehat
slip-since = sejak tgl
slip-doses = Dosis vaksin
slip-few = Bila 0–1: sembuh/tes/surat?
slip-agreed = Setuju data ini disimpan { $city } { $days } hari
slip-mark = Petugas
slip-then = Nanti ketik: /tamu { $number }
slip-which-office = Dua kantor Anda punya slip { $number }. Slip yang mana?
slip-number = 🧾 Slip <b>{ $number }</b>
slip-when = <b>Jam berapa tamu ini datang pada { $day }?</b> Pilih jamnya, atau ketik, misalnya 08:15.
button-slip-yesterday = 📅 Kemarin
button-slip-today = 📅 Hari ini
slip-time-problem = Jam itu belum dapat kami baca. Tulis misalnya 08:15.
slip-time-to-come = Jam itu belum tiba. Bila kemarin, tekan Kemarin dahulu.
slip-still = Datang pukul { $time }. <b>Apakah tamu ini masih di dalam kantor?</b>
button-slip-here = 🏢 Masih di dalam
button-slip-gone = 🚪 Sudah pergi
slip-entered = 🧾 Slip { $number } tercatat untuk { $day }.
slip-next = Slip berikutnya? Ketik /tamu dan nomornya.
slip-refused = 🧾 Slip { $number } selesai: tamu tidak setuju dicatat. Musnahkan slipnya.
slip-cancelled = Dibatalkan. Slip { $number } belum tercatat.
slip-todo-green = Tidak ada yang perlu dilakukan.
slip-todo-yellow = Tidak ada yang perlu dilakukan.
slip-todo-red = Tamu sudah pergi. Kasusnya masuk ke grup tanpa suara.
slip-todo-black = Tamu sudah pergi. Kasusnya berbunyi di grup: Satgas perlu tahu.
slip-todo-ask = Tamu sudah pergi. Kasusnya masuk ke grup tanpa suara.
error-no-slip-number = Nomor slip terdiri dari empat angka, misalnya: /tamu 0412
error-unknown-slip = Tidak ada slip bernomor { $number }. Periksa lagi angkanya.
error-slip-elsewhere = Slip { $number } milik { $office }, bukan kantor Anda. Periksa lagi angkanya.
error-slip-used = Slip { $number } sudah dicatat { $name } pada { $at }.
error-too-many-slips = Kantor ini masih punya terlalu banyak slip yang belum dicatat. Pakai dahulu yang sudah dicetak.
card-paper = 📝 Datang { $day } pukul { $came }; dicatat pukul { $time } dari kertas
card-gone = Sudah pergi ketika dicatat: tidak perlu dicari di luar.
recap-title = 📊 <b>Rekap hari ini</b>
recap-at = { $day } · pukul { $time }
recap-digest = 📋 <b>Rekap { $day }</b> · pukul { $time }
recap-visits = Kunjungan: <b>{ $visits }</b>
recap-guests = Di antaranya tamu tanpa Telegram: { $count }
recap-companions = Di antaranya pendamping tanpa HP: { $count }
recap-refused = Tidak bersedia dicatat: { $count }
recap-abandoned = Tidak selesai mengisi: { $count }
recap-inside = 👥 Di dalam sekarang: { $inside } dari { $capacity }
recap-scans = 📱 Scan dari HP sendiri: <b>{ $count }</b>
recap-rate = 📏 Terukur di pintu, 28 hari terakhir: { $percent } % yang masuk juga scan
recap-no-cases = ✅ Tidak ada kasus.
recap-cases = 🔔 Kasus: <b>{ $count }</b>
recap-outcome = • { $what }: { $n }
recap-lapsed = ⌛ Berakhir sendiri hari ini karena tidak ada yang menutup: { $codes }
recap-to-claim = ⏱ Sampai diambil (median): { $took }
recap-to-close = ⏱ Sampai selesai (median): { $took }
recap-open = ❗ <b>Masih terbuka: { $count }</b>
recap-open-taken = { $shape } <b>{ $code }</b> sejak { $since } · { $name }
recap-open-free = { $shape } <b>{ $code }</b> sejak { $since } · dilepas, belum diambil
recap-open-never = { $shape } <b>{ $code }</b> sejak { $since } · <b>belum pernah diambil</b>
cluster-note = { $shapes } <b>{ $count } merah dalam { $minutes } menit</b> di { $office } ({ $first }–{ $last }): cek antrean, tambah petugas di pintu bila perlu.

## Pendamping tanpa HP

button-companion = ➕ Pendamping tanpa HP
button-companion-another = ➕ Pendamping lain
companion-who = <b>Siapa yang datang bersama Anda tanpa HP?</b>
button-companion-child = 👶 Anak di bawah { $age } tahun
button-companion-grown = 🧑 { $age } tahun ke atas
companion-name = Bila beliau setuju nama dan jawabannya dicatat, <b>ketik nama beliau</b>.
companion-name-child = <b>Ketik nama anak itu.</b> Anak seusia ini tidak ditanyai apa-apa.
companion-progress = Pendamping: <b>{ $name }</b> · <i>pertanyaan { $number }</i>
companion-confirm = <b>Jawaban tentang { $name } seperti di bawah ini. Sudah benar?</b> Setelah Anda tekan “Ya, benar”, petugas akan membantu.
companion-heading = ➕ <b>Pendamping Anda</b>
companion-cancelled = Dibatalkan. Tidak ada pendamping yang dicatat.
party-child = Anak { $number }
party-elder = Lansia { $number }
party-adult = Dewasa { $number }
party-line = { $colour } · { $name } · kode <b>{ $code }</b>
party-problem = Itu belum dapat kami baca. Ketik nama, beberapa nama dengan koma, atau jumlahnya, paling banyak 8. Misalnya: Rini, Andi, atau 2 anak, 1 lansia.
party-hint = Beberapa sekaligus? Pisahkan dengan koma, misalnya: Rini, Andi, atau 2 anak, 1 lansia (anak: di bawah { $age } tahun).
companion-todo-green = Pendamping Anda boleh masuk bersama Anda.
companion-todo-yellow = Pendamping Anda boleh masuk bersama Anda. Tetap pakai masker dan jaga jarak.
companion-todo-red = Mohon pendamping Anda menunggu di luar, di dekat pintu. Petugas sedang diberi tahu.
companion-todo-black = Mohon pendamping Anda menunggu di tempat terbuka dan tetap pakai masker. Petugas sedang diberi tahu.
companion-todo-ask = Mohon pendamping Anda menunggu di dekat pintu. Petugas sedang diberi tahu.
talk-set-aside-companion = Isian pendamping Anda tadi disimpan dahulu.

question-companion-health = Apakah beliau sehat hari ini, atau salah satu dari ini?
question-companion-since = Kapan itu bagi beliau (tes positif, kontak terakhir, atau tiba di Indonesia)? Bila jumlah harinya tidak ada di daftar, pilih jumlah hari yang lebih kecil: untuk 4 hari, pilih 3.
question-companion-tested = Sejak itu, apakah hasil tes beliau sudah negatif?
question-companion-doses = Berapa dosis vaksin COVID-19 yang sudah beliau terima?
question-companion-circumstance = Apakah salah satu dari ini sesuai dengan beliau?
question-companion-test-on = Kapan sampel tes beliau diambil?
question-companion-test-at = Pada hari itu, sampel beliau diambil pukul berapa?
question-companion-age = Berapa usia beliau?

reason-with-adult = Anak seusia ini tidak memerlukan warna sendiri. Warnanya mengikuti Anda: masuk atau menunggu bersama Anda.
card-companion = Didampingi: dicatat oleh yang datang bersamanya
details-leader = 👥 Datang bersama { $name }
details-child = Anak di bawah batas usia: tidak ditanyai, warnanya mengikuti yang mendampingi.

## Tujuan, kuning, dan warna di PeduliLindungi

purpose-question = Apa keperluan Anda hari ini?
purpose-other = Lainnya
details-purpose = 🎯 Keperluan: { $purpose }
details-yellow = Kantor ini memeriksa pengunjung kuning.
reason-office-looks = Di kantor ini petugas melihat dahulu pengunjung yang berwarna kuning.
reason-elsewhere = Warna Anda di PeduliLindungi lebih berat. Warna yang lebih berat itu yang berlaku.
button-elsewhere = Warna saya di PeduliLindungi …
button-elsewhere-sure = Ya, di PeduliLindungi { $colour }
scanned-question = 📱 Kota juga meminta scan PeduliLindungi. Sudah?
button-scanned-did = ✅ Sudah scan
button-scanned-not = Belum scan
scanned-did = Terima kasih sudah scan PeduliLindungi.
scanned-not = Baik. Bila sempat, mohon scan PeduliLindungi juga; Anda tetap boleh masuk.
elsewhere-how = Pilih warna Anda di PeduliLindungi. Yang lebih berat yang berlaku.
elsewhere-sure = Benar? Petugas akan diberi tahu.
elsewhere-noted = Terima kasih, sudah dicatat.
details-elsewhere = ⚖️ Isian: { $declared } · PeduliLindungi: { $elsewhere }

## Pegawai

button-same-well = ✅ Saya sehat, masih sama
button-staff-link = 👔 Tautan pegawai
staff-which-office = Tautan untuk pegawai kantor yang mana?
staff-link =
    Tautan untuk pegawai <b>{ $office }</b>, berlaku 7 hari. Bagikan kepada semua pegawai; setiap orang Anda konfirmasi satu kali:
    { $link }
staff-requested = Terima kasih. Setelah pimpinan mengonfirmasi, Anda tercatat sebagai pegawai <b>{ $office }</b>.
staff-already = Anda sudah terdaftar sebagai pegawai <b>{ $office }</b>.
staff-request = <b>{ $name }</b> ingin tercatat sebagai pegawai <b>{ $office }</b>. Apakah benar?
staff-confirmed = ✅ Anda sekarang tercatat sebagai pegawai <b>{ $office }</b>. Scan kode di pintu setiap kali masuk.
staff-refused = Permintaan Anda sebagai pegawai <b>{ $office }</b> belum disetujui. Silakan hubungi pimpinan kantor.
role-accepted-staff = ✅ Anda sekarang pegawai <b>{ $office }</b>.
card-staff = 👔 Pegawai kantor ini
card-why-no-head = ⚠️ Dikirim ke sini karena { $office } belum punya pimpinan di Pintu Sehat.
stats-companions = Pendamping tanpa HP: { $count }
stats-staff = Pegawai, dihitung terpisah: { $count }

## Peran dan keanggotaan

role-admin = admin
role-head = pimpinan
role-officer = petugas
role-satgas = anggota Satgas
role-staff = pegawai
role-viewer = pemantau
role-puskesmas = anggota tim
role-field = anggota tim lapangan
role-accepted-field = ✅ Anda sekarang anggota tim lapangan <b>{ $office }</b>.
home-field = Anda anggota tim lapangan: { $areas }.
help-field =
    <b>Tim lapangan</b>
    1. Di grup tim kirim /rumah, lalu tekan “Rumah berikutnya”: nama, alamat, dan telepon datang ke chat pribadi Anda.
    2. Setelah berkunjung, tekan hasilnya. Salah tekan? “Batalkan”.
    3. Tidak jadi berkunjung? “Kembalikan”, agar rekan dapat mengambilnya. Setelah empat jam rumah itu kembali sendiri.
field-requested = Terima kasih. Permintaan Anda menjadi anggota tim lapangan <b>{ $office }</b> sudah dikirim ke admin. Setelah dikonfirmasi, Anda mendapat kabar di sini.
field-request = <b>{ $name }</b> ingin menjadi anggota tim lapangan <b>{ $office }</b>. Apakah benar? Anggota tim menerima nama, alamat, dan telepon warga RW itu.
field-confirmed = ✅ Anda sekarang anggota tim lapangan <b>{ $office }</b>. Kirim /rumah di grup tim, lalu tekan “Rumah berikutnya”.
field-refused = Permintaan Anda menjadi anggota tim lapangan <b>{ $office }</b> belum disetujui. Silakan hubungi kelurahan atau admin.
role-at = { $role } <b>{ $office }</b>
role-accepted-viewer = ✅ Anda sekarang pemantau: Anda dapat melihat angka kota, tanpa nama. Kirim /stats, atau /start untuk melihat menu.
role-accepted-puskesmas = ✅ Anda sekarang anggota tim <b>{ $office }</b>. Kirim /jadwal untuk membuat jadwal vaksinasi dan mencatat kehadiran; halaman kantor Anda ada di /start, “Kantor saya”.
role-ended = Anda tidak lagi tercatat sebagai { $role }. Terima kasih atas bantuan Anda selama ini. Bila ini keliru, silakan hubungi pimpinan kantor atau admin.
role-left-group = Anda tidak ada lagi di grupnya, jadi Anda tidak lagi tercatat sebagai { $role }. Terima kasih atas bantuan Anda selama ini. Kembali bertugas? Masuk lagi ke grup itu, lalu tekan “Saya petugas di sini”.
role-rests = ⏸ Kami belum dapat memastikan bahwa Anda masih ada di grup, jadi peran Anda sebagai { $role } tidak aktif dahulu. Masih bertugas? Tekan salah satu tombol bot di grup itu: peran Anda langsung aktif lagi. Bot tidak ada di grup? Beri tahu admin.
role-is-back = ✅ Anda kembali tercatat sebagai { $role }.
home-viewer = Anda pemantau: Anda melihat angka kota, tanpa nama.
home-puskesmas = Anda anggota tim: { $offices }.
help-viewer =
    <b>Pemantau</b>
    1. /stats: hari ini, apakah itu biasa, dan apa yang perlu perhatian. Hari lain dan rinciannya: tombol di bawahnya. Satu kantor: <code>/stats turi</code>.
    2. “Pemakaian” di bawahnya: kantor mana yang memakai, dan apa yang masih kurang. “Gambar” dan “Laporan mingguan” boleh diteruskan.
    3. Yang tampil hanya angka, tidak pernah nama.
help-puskesmas =
    <b>Puskesmas</b>
    1. Tekan “Kantor saya” di menu: jam buka dan jumlah orang di dalam kantor Anda.
    2. /jadwal: buat dan ubah jadwal vaksinasi, lihat siapa yang memesan, catat siapa yang datang (scan kode QR-nya, atau Daftar hadir).
    3. /penyisiran: hubungi warga di kecamatan Anda, lihat hasilnya, atau tekan Telepon berikutnya. Hendak menangani kasus? Daftar juga sebagai petugas di grup kantor Anda.
command-audit = Siapa melakukan apa, dan kapan
command-instruksi = Instruksi ke grup kantor, dan siapa yang sudah membaca
command-admin = Admin, pemantau, Puskesmas, tim RW
group-greeting-team =
    Halo. Grup ini sekarang terhubung sebagai tim lapangan <b>{ $area }</b>.

    Setiap anggota tim menekan tombol di bawah ini sekali; admin mengonfirmasi. Sesudah itu kirim /rumah di grup ini: rumah berikutnya datang ke chat pribadi Anda. Nama warga tidak pernah muncul di grup.
button-roster = 👥 Petugas
roster-title = 👥 <b>Petugas dan pegawai { $office }</b>: { $count } orang
roster-how = Ada yang tidak bertugas lagi? Tekan tombolnya: langsung dihapus. Sampai tengah malam masih dapat dibatalkan.
roster-empty = Belum ada yang tercatat.
roster-who = <b>{ $name }</b> · { $role }
roster-since = Sejak { $day }
roster-seen = Terakhir bertugas { $day }, pukul { $time }
roster-never-seen = Belum pernah bertugas
roster-unsure = ⏸ Belum pasti masih ada di grup
roster-removed = dihapus pukul { $time }
roster-removed-short = Sudah dihapus. Keliru? Tekan Batalkan.
roster-restored-short = Dibatalkan: peran itu berlaku lagi.
button-roster-remove = ❌ { $name }
button-roster-undo = ↩️ Batalkan: { $name }
button-roles = 👥 Peran
admins-title = 👥 <b>Siapa yang mengelola dan memantau kota</b>
admins-line = • <b>{ $name }</b> · { $role } · sejak { $day }
admins-teams = Grup tim lapangan yang terhubung: { $count }
admins-confirm = Cabut peran <b>{ $name }</b> sebagai { $role }? Yang bersangkutan diberi tahu.
admins-in-settings = ⚠️ Akun ini juga tertulis di ADMIN_IDS pada berkas settings.env. Itu tidak mengembalikan perannya, tetapi hapus juga di sana.
button-admins-remove = Ya, cabut
admins-removed = ✅ <b>{ $name }</b> tidak lagi tercatat sebagai { $role }.
admins-removed-self = ✅ Anda tidak lagi admin. Terima kasih atas kerja Anda.
button-link-admin = 🔗 Tautan admin
button-link-viewer = 🔗 Tautan pemantau
button-link-puskesmas = 🔗 Tautan Puskesmas
button-link-team = 🔗 Tautan tim RW
admins-which-puskesmas = Tautan untuk Puskesmas yang mana?
admins-none-puskesmas = Belum ada kantor yang namanya diawali “Puskesmas”. Tambahkan dahulu dalam berkas kantor.
admins-which-team = Tim lapangan di kelurahan mana?
admins-none-team = Belum ada kantor yang namanya diawali “Kelurahan”. Tambahkan dahulu dalam berkas kantor.
admins-which-rw = RW berapa di <b>{ $office }</b>?
admins-link =
    Tautan sekali pakai untuk { $role }, berlaku 7 hari. Teruskan hanya kepada yang bersangkutan:
    { $link }
admins-team-link =
    Tautan sekali pakai untuk grup tim lapangan <b>{ $area }</b>, berlaku 7 hari. Tekan tombolnya lalu pilih grup:
    { $link }
button-own-office = 🏥 Kantor saya
puskesmas-open = 🟢 Sekarang buka
puskesmas-closed = 🔒 Sekarang tutup
puskesmas-break = ☕ Sedang istirahat sampai { $time }
puskesmas-inside = 👥 Di dalam { $inside } dari { $capacity }
officer-request-elsewhere = Kini orang lain yang memutuskan permintaan ini.
event-unsure = { $time } belum pasti { $name } masih di grup; kasus menunggu petugas lagi
error-membership-unsure = Kami belum dapat memastikan bahwa Anda masih ada di grup. Tekan salah satu tombol bot di grup itu: peran Anda langsung aktif lagi.
error-already-held = Peran itu sudah Anda miliki, jadi tidak ada yang berubah. Untuk orang lain? Teruskan saja tautannya: selama belum dipakai, tautan itu berlaku.
error-last-admin = Ini admin yang terakhir. Angkat dahulu admin lain, baru cabut yang ini.
error-not-a-puskesmas = { $office } bukan Puskesmas.
error-too-late-to-undo = Pembatalan hanya dapat pada hari yang sama. Mintalah yang bersangkutan mendaftar lagi.
error-not-in-private = Tautan ini untuk satu orang. Bukalah di chat pribadi dengan bot, dan jangan bagikan di grup.

## Kolom tujuan dan kuning dalam berkas kantor

office-many-purposes = Ada { $count } tujuan; paling banyak { $limit }. Gabungkan beberapa, dipisah tanda |.
office-long-purpose = Tujuan “{ $purpose }” terlalu panjang; paling panjang { $limit } huruf. Singkatkan.
office-purpose-twice = Dalam “{ $purposes }” ada dua tujuan yang sama. Hapus salah satu.
office-bad-yellow = “{ $word }” tidak dikenal. Tulis masuk (kuning boleh masuk) atau tanya (kuning dilihat petugas), atau kosongkan.

## Kartu masuk sebagai gambar, dan pemeriksaannya oleh petugas

pass-in-at = masuk
pass-arrived-at = tiba
pass-left-at = keluar
pass-wait-red = TUNGGU DI LUAR
pass-wait-black = TUNGGU DI LUAR
pass-wait-ask = TUNGGU DI DEKAT PINTU
pass-over = SELESAI
pass-over-note = Kunjungan selesai. Untuk masuk lagi, scan lagi.
pass-caption = <b>{ $colour }</b> · { $todo } · kode { $code }
pass-caption-over = 🚪 Kunjungan selesai · keluar { $time }
pass-caption-green = silakan masuk
pass-caption-yellow = silakan masuk
pass-caption-red = tunggu di luar
pass-caption-black = tunggu di luar
pass-caption-ask = tunggu di dekat pintu
pass-word-label = kata jam ini
pass-declared = Berdasarkan isian Anda, bukan PeduliLindungi
pass-worth-valid = ✅ <b>Kartu asli dan berlaku</b>
pass-worth-elsewhere = ↪️ <b>Untuk kantor lain:</b> kartu ini asli, tetapi untuk { $office }. Mohon pengunjung scan kode di pintu kantor Anda.
pass-worth-expired = ⌛ <b>Tidak berlaku lagi:</b> kartu ini dari { $day } pukul { $time }. Mohon pengunjung scan lagi kode di pintu.
pass-worth-changed = 🔁 <b>Tidak berlaku lagi:</b> ada isian yang lebih baru, pukul { $time }: { $colour }. Mintalah kartu yang baru.
pass-worth-left = 🚪 <b>Tidak berlaku lagi:</b> sudah keluar pukul { $time }. Bila hendak masuk lagi, mohon scan lagi kode di pintu.
pass-since = 🕘 Masuk { $day }, pukul { $time }
pass-since-waiting = 🕘 Tiba { $day }, pukul { $time }
pass-basis-declared = 📝 Warna menurut isian pengunjung; buktinya belum diperiksa petugas.
pass-basis-held = 📝 Warna dari isian sebelumnya hari ini; isian terakhir lebih ringan. Mohon cek bukti.
pass-basis-verified = 🔎 Diverifikasi: buktinya sudah dilihat petugas.
pass-outcome = 🗂 Kasusnya hari ini sudah ditutup: { $outcome }
pass-todo-settled = Kasusnya sudah ditangani. Persilakan sesuai hasilnya.
pass-stranger = Ini kartu masuk Pintu Sehat. Hanya petugas yang dapat memeriksanya.
pass-no-such-code = Hari ini tidak ada kunjungan dengan kode { $code } di kantor Anda. Periksa lagi angkanya, atau scan kode QR pada kartunya.
error-unknown-pass = Kartu ini tidak kami kenal: mungkin palsu, atau catatannya sudah dihapus. Mohon pengunjung scan kode di pintu.
command-cek = Periksa poster atau kartu masuk

## Poster: dicetak, diperiksa, diganti

command-poster = Cetak poster pintu
office-wifi = 📶 Wi-Fi di poster: { $wifi }
button-poster = 🖨 Poster masuk
button-poster-exit = 🚪 Poster keluar
button-door-renew = 🔁 Ganti kode pintu
button-posters-all = 🖨 Semua kantor
button-posters-entry = 🖨 Ke poster masuk
button-posters-exit = 🚪 Ke poster keluar
posters-which-entry = 🖨 <b>Poster masuk.</b> Pilih kantor; berkas PDF-nya dikirim ke sini, satu halaman A4 untuk tiap pintu.
posters-which-exit = 🚪 <b>Poster keluar.</b> Pilih kantor; berkas PDF-nya dikirim ke sini. Yang scan poster ini langsung tercatat keluar.
posters-being-drawn = Poster sedang dibuat dan segera dikirim ke sini.
print-not-drawn = Maaf, berkasnya gagal dibuat. Coba sekali lagi; bila tetap gagal, beri tahu pengelola Pintu Sehat.
posters-all = Semua kantor
posters-filename-entry = poster-masuk
posters-filename-exit = poster-keluar
posters-filename-all = semua-kantor
posters-caption-entry = 🖨 <b>Poster masuk</b> · { $office } · { $count } halaman
posters-caption-exit = 🚪 <b>Poster keluar</b> · { $office } · { $count } halaman
posters-drawn-by = Dibuat untuk { $name }, { $day } pukul { $time }.
posters-how-to-print = Cetak di kertas A4 ukuran penuh (100%), tempel setinggi dada di sebelah pintu, lalu scan sendiri sekali.
door-which = Kode pintu mana yang diganti di <b>{ $office }</b>?
door-only = Pintu satu-satunya
door-renew-question =
    <b>Ganti kode pintu ini?</b>
    • Poster masuk yang terpasang langsung tidak berlaku, juga angka ketiknya.
    • Yang scan poster lama diberi tahu supaya minta poster baru.
    • Poster baru dikirim ke sini untuk dicetak.
button-door-renew-yes = 🔁 Ya, ganti sekarang
door-renewed = ✅ <b>Kode pintu sudah diganti.</b> Poster lama tidak berlaku lagi: copot, dan tempel poster baru yang dikirim ke sini.
door-renewed-before = Kode ini sudah diganti tadi. Poster yang terakhir dikirim tetap berlaku.
poster-genuine = ✅ <b>Poster nomor { $number } asli.</b> Tempatnya hanya di:
poster-kind-entry = Poster masuk
poster-kind-exit = Poster keluar
poster-compare = Anda menemukannya di tempat lain, atau kodenya membuka selain { $bot }? Jangan dipakai, dan beri tahu petugas.
error-unknown-poster = ⚠️ Tidak ada poster kami yang bernomor { $number }. Periksa lagi angkanya. Bila memang begitu di poster: jangan di-scan, beri tahu petugas.
error-replaced-poster = ⚠️ Poster nomor { $number } di { $office } sudah diganti dan tidak berlaku lagi. Jangan di-scan; beri tahu petugas supaya minta poster baru.
poster-check-how = Untuk memeriksa poster, kirim /cek dan enam angka di bagian bawahnya, misalnya: /cek 482913
pass-check-how = Untuk memeriksa kartu masuk di kantor Anda, kirim /cek dan empat angka kode kunjungannya, misalnya: /cek 6712

## Cerita gladi resik: yang dibacakan pencerita

story-morning = Senin pagi di semua kantor
story-week = Sepekan: pemakaian meningkat
story-sweep = Penyisiran: dari merah sampai hijau
story-comes-green = { $name } datang ke { $office }: sehat, sudah dua dosis.
story-comes-yellow = { $name } datang ke { $office }: baru satu dosis.
story-comes-red = { $name } datang ke { $office }: belum divaksin.
story-comes-ask = { $name } datang ke { $office } dengan surat dokter.
story-comes-black = { $name } datang ke { $office }: positif sejak kemarin.
story-returns = { $name } datang lagi, kini ke { $office }: masih sama, cukup satu tombol.
story-refuses = { $name } tidak bersedia dicatat di { $office }.
story-abandons = { $name } mulai mengisi di { $office }, lalu berhenti.
story-brings = { $name } mencatat { $companion }, yang ikut ke { $office } tanpa HP.
story-leaves = { $name } keluar dari { $office }.
story-guest = { $name } mencatat { $guest }, tamu tanpa Telegram di { $office }.
story-duty = { $name } mulai bertugas di { $office }.
story-claims = { $name } mengambil kasus di { $office }.
story-closes = { $name } menutup kasus di { $office }: { $outcome }.
story-joins = { $name } ingin menjadi petugas { $office }.
story-joins-team = { $name } ingin menjadi anggota tim RW di { $office }.
story-confirms = { $name } mengonfirmasi petugas { $office }.
story-confirms-team = { $name } mengonfirmasi anggota tim RW di { $office }.
story-asks = { $name } mengirim { $command }.
story-looks = { $name } melihat angka pemakaian.
story-changes-yellow = { $name } datang lagi ke { $office }: sekarang satu dosis, kuning.
story-changes-green = { $name } datang lagi ke { $office }: dua dosis, hijau.
story-books = { $name } minta diingatkan dan memesan tempat vaksinasi dengan satu ketukan.
story-books-again = { $name } diingatkan: dosis berikutnya tiba. Satu ketukan memesan tempat.
story-attends = { $name } mencentang yang hadir di hari vaksinasi; dosis dan pengingat mengikuti.
story-sweeps = { $name } memulai penyisiran di { $office }.
story-calls = { $name } menelepon yang tidak menjawab: tidak diangkat.
story-visits = { $name } mengambil rumah berikutnya: divaksin di tempat.
## Panduan petugas untuk dicetak

guide-title = PANDUAN PETUGAS
guide-city = Pintu Sehat { $city }
guide-duty = Mulai bertugas
guide-duty-how = Tekan “{ $button }” di papan pintu: pesan yang tersemat di grup.
guide-claim = Ambil kasus
guide-claim-how = Ada kartu di grup? Tekan “{ $button }”. Rinciannya datang di chat pribadi Anda.
guide-close = Pilih hasilnya
guide-close-how = Sudah ditolong? Di chat pribadi tekan “Selesai…”, lalu satu hasil.
guide-serve = Semua tetap dilayani: merah dan hitam di luar gedung.
guide-means-green = silakan masuk
guide-means-yellow = silakan masuk; masker, jaga jarak
guide-means-yellow-asks = di kantor ini: periksa buktinya dahulu
guide-means-red = belum cukup vaksin
guide-means-black = positif atau kontak erat
guide-means-ask = Anda yang memeriksa
guide-outcomes = Hasil yang Anda pilih di akhir
guide-outcome-vaccination-booked = terdaftar atau terjadwal
guide-outcome-served-outside = keperluan selesai di luar
guide-outcome-test-offered = diarahkan untuk tes
guide-outcome-isolated = dibawa ke isolasi
guide-outcome-health-called = Puskesmas/Satgas mengurus
guide-outcome-sent-home = pulang dengan saran
guide-outcome-verified = buktinya benar: boleh masuk
guide-outcome-wrong-entry = keliru menjawab: isi lagi
guide-outcome-no-show = dicari, orangnya tidak ada
guide-outcome-left = pergi sebelum ditemui
guide-outcome-missing-data = datanya tidak cukup
guide-guest = Tamu tanpa Telegram
guide-guest-how = Tekan “{ $button }” di papan pintu, atau kirim /tamu ke bot. Bacakan pertanyaannya. Tulis kodenya di kertas untuk tamu.
guide-power = Listrik atau sinyal mati
guide-power-how = Beri tamu slip kertas bernomor. Sesudah menyala, kirim ke bot /tamu dan nomor slipnya, misalnya:
guide-power-say = /tamu 0412
guide-phone-puskesmas = Telepon Puskesmas
guide-phone-satgas = Telepon Satgas
guide-angry = Pengunjung marah, Anda butuh teman? Tekan “{ $button }” di chat pribadi.
guide-ask-whom = Bingung? Tanya pimpinan kantor, lalu Satgas. Mau berlatih? Kirim /latihan di grup.
guide-drawn = Dibuat { $day } pukul { $time }.
guide-drawn-by = Dibuat untuk { $name }, { $day } pukul { $time }.
guides-which = 📘 <b>Panduan petugas.</b> Pilih kantor; satu halaman A4 untuk tiap kantor dikirim ke sini sebagai PDF.
button-guide = 📘 Panduan petugas
button-guides = 📘 Ke panduan petugas
guides-being-drawn = Panduan sedang dibuat dan segera dikirim ke sini.
guides-how-to-print = Cetak di kertas A4 ukuran penuh (100%), tempel di meja petugas; boleh difotokopi.
posters-filename-guide = panduan-petugas
posters-caption-guide = 📘 <b>Panduan petugas</b> · { $office } · { $count } halaman

## Latihan

command-latihan = Latihan di grup petugas
drill-how =
    🎓 <b>Latihan untuk petugas</b>
    Di grup petugas kantor Anda, kirim /latihan (merah) atau <code>/latihan hitam</code>. Muncul kasus contoh dengan tombol yang sama seperti kasus sungguhan: tekan Ambil, baca langkahnya di chat pribadi, lalu pilih hasilnya.
    Waktunya diukur supaya Anda tahu kemajuannya. Latihan tidak masuk hitungan apa pun.
drill-in-an-office = 🎓 Latihan dijalankan di grup petugas satu kantor. Kirim /latihan (merah) atau <code>/latihan hitam</code> di grup kantor itu; anggota Satgas di grup itu juga boleh memulainya.
drill-use-buttons = 🎓 Anda menulis sebagai admin anonim. Mulailah latihan dengan tombol ini, supaya kami tahu siapa yang memulai.
drill-marked = 🎓 <b>LATIHAN</b>, bukan kasus sungguhan
drill-unreached = ⚠️ Rincian tidak sampai kepada <b>{ $name }</b>. Buka chat pribadi dengan bot, tekan MULAI (START), lalu tekan Ambil lagi.
drill-claimed-after = ⏱ Diambil setelah <b>{ $time }</b>
drill-closed-after = ⏱ Selesai setelah <b>{ $time }</b>
drill-praise-swift = 🏅 Luar biasa cepat! Pengunjung langsung tertolong.
drill-praise-steady = 👏 Bagus! Seperti inilah kasus sungguhan ditangani.
drill-undone = 👍 Selesai. Langkah yang belum dicentang: { $steps }. Pada kasus sungguhan, langkah itu melindungi pengunjung dan Anda. Coba sekali lagi?
drill-praise-done = 👍 Selesai dengan benar. Lain kali pasti lebih cepat.
drill-earlier = 📈 Latihan terakhir: { $times }
drill-expired = ⌛ <b>Waktu latihan habis.</b> Tidak apa-apa, coba lagi kapan saja.
drill-nothing-counts = 🎓 LATIHAN: tidak masuk hitungan apa pun.
drill-no-escalation = 🎓 LATIHAN: kasus hitam sungguhan akan diteruskan ke semua petugas, pimpinan, dan Satgas; latihan ini tidak.
drill-call-nobody = 🎓 LATIHAN: tidak perlu menelepon siapa pun.
drill-begun = 🎓 Latihan dimulai.
drill-runs = 🎓 Latihan { $code } sedang berjalan. Selesaikan yang itu dahulu.
lasting-hours = { $count } jam
lasting-minutes = { $count } mnt
lasting-seconds = { $count } dtk
button-drill-red = 🎓 Latihan merah
button-drill-black = 🎓 Latihan hitam
button-drill-again = 🔁 Latihan lagi
error-drill-over = Latihan { $code } sudah berakhir. Tidak apa-apa: tekan “Latihan lagi”, atau kirim /latihan di grup.

## Cek acak, dan petunjuk untuk petugas

random-check-todo = 🎲 Cek acak: mohon tunjukkan bukti (sertifikat, hasil tes, atau PeduliLindungi) kepada petugas di pintu, lalu silakan masuk.
random-check-why = Anda terpilih lewat undian, bukan karena jawaban Anda.
random-check-thanks = ✅ Bukti Anda sudah dilihat petugas. Terima kasih.
random-check-ask = 🎲 Cek acak: mintalah bukti (sertifikat, hasil tes, atau PeduliLindungi), lalu tekan hasilnya.
pass-mark = CEK ACAK: tunjukkan bukti
pass-basis-checked = 🎲 Cek acak: petugas sudah melihat buktinya, sesuai isian.
pass-basis-differs = 🎲 Cek acak: bukti yang dilihat petugas tidak sesuai isian.
details-proof-differs = 🎲 Cek acak: bukti yang dilihat petugas tidak sesuai isian.
reason-proof-differs = Petugas perlu melihat bukti Anda sekali lagi, bersama Anda.
button-fits = ✅ Sesuai
button-differs = ✋ Tidak sesuai
button-skipped = Tidak dicek
found-fits = Terima kasih. Dicatat: bukti sesuai isian.
found-differs = Dicatat: tidak sesuai. Bila pengunjung masih di dalam, kasusnya sekarang masuk ke grup.
found-skipped = Dicatat: tidak dicek.
found-undo-ask = Bila “Tidak sesuai” dibatalkan, warna pengunjung kembali { $colour }, kasus { $code } ditutup, dan ia diberi tahu. Lanjutkan?
found-undone = Dibatalkan. Warna pengunjung seperti semula, dan buktinya masih perlu dicek.
error-own-check = Cek acak Anda sendiri dicatat oleh petugas lain.
error-already-found =
    { $finding ->
        [fits] { $name } sudah mencatat: sesuai.
        [differs] { $name } sudah mencatat: tidak sesuai.
       *[skipped] { $name } sudah mencatat: tidak dicek.
    }
error-check-over = Cek acak ini sudah tidak berlaku: warna pengunjung sudah berubah.
board-random-checks = 🎲 Cek acak: { $who }
board-hints = 🔎 Mohon periksa: { $who }
board-look = { $initials } (kode { $code })
hint-was-black = 🔎 Mohon periksa: akun ini hitam pada { $day } di { $office }, { $until }.
hint-ends = berakhir { $day }
hint-no-end = kapan berakhir belum diketahui
hint-many-at-once = 🔎 Mohon periksa: { $count } isian dari satu HP dalam satu menit, mulai pukul { $time }.
hint-changed-answers = 🔎 Mohon periksa: pukul { $time } isiannya { $colour } di { $office }, kini hijau.
hint-two-offices = 🔎 Mohon periksa: pukul { $time } akun ini masuk di { $office }, di kecamatan lain.
hint-todo = Lihat buktinya bersama tamu. Sesuai: persilakan masuk. Tidak sesuai: mintalah tamu scan lagi dan memperbaiki isiannya.
event-proof-differs = { $time } cek acak: bukti tidak sesuai isian, dilihat { $name }
stats-random-none = 🎲 Cek acak: { $drawn } terpilih, belum ada yang dicek
stats-random = 🎲 Cek acak: { $drawn } terpilih, { $checked } dicek, { $fits } sesuai isian
stats-random-share = 🎲 Cek acak: { $drawn } terpilih, { $checked } dicek, { $fits } sesuai isian ({ $percent } %)
## Langkah kota (SOP) dan bukti yang dilihat petugas

file-problem-line = Baris { $line }: { $what }
sop-intro = Berkas langkah kota ({ $file }) masih ada salahnya; bot mulai setelah dibetulkan.
sop-unreadable = Berkas { $file } tidak dapat dibaca. Periksa alamatnya di SOP_FILE, atau kosongkan SOP_FILE untuk memakai langkah bawaan.
sop-large = Berkas ini lebih besar dari { $limit } kB, sedangkan langkah kota hanya beberapa halaman. Periksa apakah SOP_FILE menunjuk berkas yang benar.
sop-empty = Berkas ini kosong. Salin bot/sop.yaml, lalu ubah salinannya.
sop-not-utf8 = Ada huruf yang tidak terbaca di sini. Simpan berkas sebagai UTF-8.
sop-tab = Ada tab di sini. Pakai spasi saja untuk menjorokkan baris.
sop-broken = Mulai di sini berkas tidak dapat dipahami. Periksa spasi di depan baris dan titik dua, dan beri tanda kutip (") pada teks yang memuat : atau #.
sop-not-keys = Di bawah ini seharusnya baris dengan salah satu kata ini dan titik dua: { $known }.
sop-not-list = Di sini seharusnya daftar dengan sedikitnya satu baris, masing-masing diawali "- ".
sop-not-words = Di sini seharusnya teks satu baris. Bila memuat titik dua, beri tanda kutip (").
sop-unknown-key = “{ $word }” tidak dikenal di sini; yang dikenal: { $known }.
sop-unknown-language = “{ $word }” bukan bahasa yang dikenal bot; yang dikenal: { $known }. Bila itu bagian dari langkah, beri tanda kutip (") di awal dan akhir langkah.
sop-key-twice = “{ $word }” ditulis untuk kedua kalinya di sini. Hapus salah satu.
sop-missing-key = “{ $word }” belum ada di bagian yang mulai di sini. Tambahkan, seperti di bot/sop.yaml.
sop-unknown-outcome = Hasil “{ $outcome }” tidak dikenal; yang dikenal: { $known }.
sop-outcome-twice = Hasil “{ $outcome }” sudah ada di daftar ini. Hapus salah satu.
sop-black-stays = Hasil “{ $outcome }” tidak dapat menutup kasus hitam: hitam tidak dicabut dengan bukti. Hapus hasil ini; untuk salah isi pakai wrong-entry.
sop-ask-needs-proof = Di daftar ini belum ada “verified”: yang menunggu dilihat petugas harus dapat diverifikasi. Tambahkan.
sop-empty-step = Langkah ini tidak ada teksnya. Isi teksnya, atau hapus barisnya.
sop-long-step = Langkah ini { $length } huruf; paling banyak { $limit }. Persingkat, atau jadikan dua langkah.
sop-many-steps = Langkahnya lebih dari { $limit }. Gabungkan sebagian, mulai dari yang ini.

details-steps = <b>Langkah selengkapnya</b>
drill-steps = <b>Langkah</b>
details-step = { $number }. { $words }
details-outcome-unhandled = ✖️ menutup kasus tanpa penanganan.
details-verified = 🔎 Diverifikasi: { $colour }, sampai { $day }.
button-outcome-unhandled = ✖️ { $outcome }
error-no-such-step = Langkah untuk kasus { $code } sudah berubah. Mohon lihat lagi.
error-outcome-not-allowed = Kasus { $code } tidak lagi dapat ditutup seperti itu: langkah kota sudah berubah. Mohon pilih lagi dari tombol yang sekarang.

verify-what = <b>Bukti apa yang Anda lihat?</b> Pilih hanya yang Anda pegang atau lihat di layar. Warna pengunjung langsung berubah dan berlaku di semua kantor.
verify-when = { $evidence }: <b>kapan sampelnya diambil?</b> Tes yang lebih lama tidak berlaku lagi.
evidence-two-doses = Dua dosis
evidence-booster = Booster (dosis 3)
evidence-one-dose = Satu dosis
evidence-pcr = PCR negatif
evidence-antigen = Antigen negatif
evidence-letter = Surat dokter
evidence-recovered = Sembuh (penyintas)
verified-now = Kasus { $code } selesai. Pengunjung sekarang { $colour }.
error-not-enough = Dengan bukti ini, menurut aturan sekarang pengunjung belum dapat masuk. Mohon pilih bukti atau hasil lain.
error-needs-proof = Untuk memverifikasi, tekan “Terverifikasi” di chat pribadi dan pilih bukti yang Anda lihat.

reason-verified = 🔎 Diverifikasi petugas: bukti Anda sudah dilihat.
self-verified = Diverifikasi petugas, bukan PeduliLindungi.
visitor-verified = ✅ <b>Petugas di { $office } sudah melihat buktinya.</b>
visitor-unverified = Petugas di { $office } membatalkan verifikasi tadi. Mohon bicara dengan petugas.
visitor-held-again = Petugas di { $office } membuka lagi kasus tadi, jadi warna Anda seperti sebelumnya. Mohon bicara dengan petugas.
pass-verified = Diverifikasi petugas, sampai { $day }
status-verified = 🔎 Diverifikasi petugas; berlaku di semua kantor sampai <b>{ $day }</b>.
stats-verified = Diverifikasi petugas: { $count }
stats-pedulilindungi = 📱 Scan PeduliLindungi: { $scanned } sudah, dari { $said } yang menjawab
event-verified = { $time } masuk dengan status terverifikasi: { $detail }

card-quiet = 🔕 Tanpa bunyi: pada scan akun ini sebelumnya tidak ada orangnya. Mohon lihat langsung; begitu diambil, kasus ini menjadi kasus biasa.
todo-quiet-red = Mohon tunggu di luar, di dekat pintu, dan <b>panggil petugas secara langsung</b>: tunjukkan layar ini. Anda tetap dapat dilayani di luar atau secara daring.
todo-quiet-black = Mohon tunggu di tempat terbuka dengan masker, dan <b>panggil petugas secara langsung</b> dari jauh, atau minta tolong seseorang.
todo-quiet-ask = Mohon tunggu di dekat pintu dan <b>panggil petugas secara langsung</b>: tunjukkan layar ini.

# Kuasa tidak berpindah tangan diam-diam.
new-admin = 🛡 <b>{ $name }</b> sekarang admin kota ini.
new-admin-by = Lewat tautan yang dibuat <b>{ $name }</b>.
new-admin-by-server = Ditetapkan di server: lewat berkas settings.env atau baris perintah.
new-admin-how = Tidak semestinya? Cabut perannya lewat /admin.
stays-removed = ⚠️ ADMIN_IDS pada berkas settings.env masih menyebut <b>{ $name }</b>, yang perannya sebagai admin sudah dicabut. Pencabutan itu tetap berlaku. Hapus nomornya di sana. Untuk mengembalikan perannya: buat tautan lewat /admin atau <code>python -m bot invite admin</code>.
group-rebound = 🔁 Grup untuk <b>{ $place }</b> berganti: kabar dan kasusnya sekarang masuk ke grup lain.
group-rebound-by = Dipasang oleh <b>{ $name }</b>.
group-rebound-how = Tidak semestinya? Pasang lagi grup yang benar dengan tautan baru lewat /kantor.
group-replaced = 🔁 Grup ini tidak lagi terhubung sebagai grup <b>{ $place }</b>: grup lain menggantikannya, dan kasus tidak masuk ke sini lagi. Tidak semestinya? Segera hubungi admin.
card-not-here = Kasus { $code } tidak lagi ditampilkan di chat ini.
roster-not-yours = Daftar ini tidak lagi ditampilkan di sini.
error-answered-before = Permintaan Anda sudah dua kali dijawab “tidak”. Anda dapat meminta lagi { $days } hari lagi; sementara itu silakan bicara langsung dengan pimpinan kantor.

## Apa yang disimpan tentang seseorang, dan penghapusannya

command-privasi = Apa yang disimpan tentang saya
command-hapus = Hapus data saya
privacy-text =
    🔐 <b>Yang disimpan { $city } tentang Anda</b>

    <b>Apa:</b> nama Anda, akun Telegram Anda, jawaban Anda, kapan dan di mana Anda masuk, siapa yang datang bersama Anda, dan pengingat jika Anda memintanya. Semua yang menyangkut diri dan kesehatan Anda disandikan.
    <b>Siapa yang melihat:</b> petugas dan pimpinan kantor yang Anda masuki; bila perlu juga Satgas dan admin kota. Jika ada kasus, kantor lain yang Anda datangi melihat hasilnya. Siapa yang membaca riwayat kasus, tercatat.
    <b>Untuk apa:</b> supaya yang sakit tertolong, dan supaya orang yang bersamaan dengan orang positif dikabari apa yang sebaiknya dilakukan, tanpa nama siapa pun. Bukan untuk yang lain.
    <b>Berapa lama:</b> { $days } hari, lalu dihapus pada malam hari. Jumlah tanpa nama tetap ada.
privacy-oldest = Kunjungan Anda yang paling lama dihapus pada <b>{ $day }</b>.
privacy-no-visits = Tidak ada kunjungan Anda yang disimpan.
button-erase = 🗑 Hapus data saya
button-erase-yes = 🗑 Ya, hapus sekarang
erase-question = 🗑 <b>Hapus data tentang Anda?</b> Ini tidak dapat dibatalkan.
erase-visits = • Kunjungan beserta jawaban dan kasusnya: { $count }
erase-companions = • Pendamping yang Anda daftarkan: { $count }
erase-reminder = • Pengingat vaksin Anda, dan tempat vaksinasi yang Anda pesan bila ada
erase-roles = • Peran Anda ({ $count }): Anda kehilangannya dan tidak dapat lagi bertugas untuk kantor
erase-account = • Nama, akun, percakapan yang belum selesai, dan pesan kami di sini sejauh Telegram mengizinkan
erase-counts = ➖ Yang tetap: berapa orang datang pada suatu hari, tanpa nama, dan selama masa simpan juga kantor, waktu, dan warnanya, tanpa apa pun tentang Anda. Jika Anda pernah bertugas di kantor, apa yang Anda lakukan di sana tetap setahun dengan nomor tanpa nama.
erase-open-case = ⏳ Yang menunggu: kasus yang masih terbuka, sampai petugas menutupnya
erase-black = ⏳ Yang menunggu: bahwa Anda HITAM, sampai { $day }, tanpa nama Anda
erase-hash = Agar tidak ada yang mengingatkan Anda lagi, satu tanda tersandi dari akun Anda tetap ada. Akun Anda tidak dapat dibaca dari tanda itu.
erase-hash-phone = Agar tidak ada yang mengingatkan atau menelepon Anda lagi, satu tanda tersandi dari akun Anda dan satu dari nomor telepon Anda tetap ada, juga bila nomor itu ada di daftar yang diimpor kemudian. Akun dan nomor Anda tidak dapat dibaca dari tanda itu.
erase-done = ✅ Sudah dihapus. Yang tersisa hanya jumlah tanpa nama dan tanda bahwa Anda tidak ingin dihubungi. Jika Anda datang lagi, Anda ditanya lagi seperti pertama kali.
erase-rest-follows = ✅ Yang boleh dihapus sudah dihapus. Yang harus menunggu dihapus sendiri begitu boleh.
erase-all-done = ✅ Sekarang yang harus menunggu juga sudah dihapus. Yang tersisa hanya jumlah tanpa nama dan tanda bahwa Anda tidak ingin dihubungi.
audit-head = 🧾 Sampai petang ini catatan tindakan berakhir di { $head }. Simpan pesan ini: dengan angka itu `python -m bot audit verify` membuktikan bahwa kemudian tidak ada yang diubah atau dihapus.
case-erased = 🗑 Yang tertulis di sini sudah dihapus.

## Menyiapkan bot di komputer (python -m bot setup)

setup-hello = Pilih bahasa (ketik nomornya, lalu tekan Enter)
setup-yes = ya
setup-no = tidak
setup-yes-or-no = Ketik { $yes } atau { $no }, lalu tekan Enter.
setup-choose = Ketik salah satu nomor, 1 sampai { $most }, lalu tekan Enter.
setup-stopped = Berhenti. Tidak ada yang ditulis; Anda dapat mulai lagi kapan saja.
setup-there = { $file } sudah ada. Ubah isinya? Yang tidak ditanyakan tetap seperti semula.
setup-begin = Ada { $count } pertanyaan. Jawaban di dalam [ ] dipakai jika Anda hanya menekan Enter. Ctrl-C berhenti kapan saja, tanpa menulis apa pun.
setup-token =
    Token bot. Di Telegram, buka chat dengan @BotFather dan kirim /newbot. Ikuti petunjuknya; di akhir BotFather memberi token, misalnya 123456:ABC-DEF…
    Salin token itu dan tempel di sini. Yang Anda tempel tidak ditampilkan: memang begitu, supaya tidak ada yang membacanya.
setup-token-known = Token bot sudah ada dan tidak ditampilkan. Tekan Enter untuk memakainya, atau tempel token baru dari @BotFather.
setup-token-shape = Di situ tidak ada token. Bentuknya angka, titik dua, lalu huruf dan angka yang panjang. Salin lagi dari @BotFather.
setup-token-unknown = Telegram tidak mengenal token ini. Salin lagi dari @BotFather: /mybots, pilih botnya, API Token.
setup-token-well = Telegram mengenalnya: bot ini @{ $name }.
setup-asking-telegram = Bertanya kepada Telegram …
setup-unreachable = Telegram tidak terjangkau. Periksa jaringan. Coba lagi? Jika tidak, token dipakai tanpa diperiksa.
setup-privacy-off = Perhatian: @{ $name } dapat membaca semua pesan di grup. Itu tidak perlu: kirim /setprivacy kepada @BotFather, pilih botnya, lalu Enable.
setup-no-groups = Perhatian: @{ $name } tidak boleh masuk grup. Kirim /setjoingroups kepada @BotFather, pilih botnya, lalu Enable.
setup-username = Nama bot seperti di @BotFather, misalnya KotaBlitarBot.
setup-username-wrong = Nama bot hanya berisi huruf, angka, dan _, misalnya KotaBlitarBot.
setup-city = Nama kota, seperti akan tertulis di poster.
setup-city-wrong = Tulis nama yang bisa dicetak, paling banyak { $most } huruf, tanpa tanda kutip di depan dan tanpa $.
setup-timezone = Waktu di kota itu.
setup-language = Bahasa untuk orang yang Telegram-nya memakai bahasa lain.
setup-database = Tempat menyimpan data: sebuah berkas di disk yang tidak terhapus saat komputer dimatikan (atau alamat sebuah server, postgresql://…: docs/scale.md).
setup-server = Data disimpan oleh server { $place }, seperti yang sudah diatur.
setup-server-wrong = Itu bukan alamat basis data. Alamat server seperti postgresql://bot@db1,db2/province?options=-csearch_path%3Dblitar (docs/scale.md); untuk berkas cukup tulis namanya.
setup-server-unusable = { $why } Tulis alamatnya lagi, atau tekan Ctrl-C dan perbaiki dahulu.
setup-folder-closed = Folder { $folder } tidak boleh ditulisi. Pilih folder lain, atau berikan folder itu kepada pengguna yang menjalankan bot (chown).
setup-disk-full = Ruang di sana tinggal { $free } MB; perlu sedikitnya { $least } MB. Kosongkan, atau pilih disk lain.
setup-key =
    Kunci data. Nama dan jawaban orang disandi dengan kunci ini. Tekan Enter untuk membuat kunci baru.
    Jika Anda memindahkan bot dari komputer lain, tempel DATA_KEY yang lama (tidak ditampilkan): hanya dengan itu cadangan dapat dibuka.
setup-key-of-database = Di { $file } sudah ada data. Tempel DATA_KEY yang dipakai menulisnya (tidak ditampilkan); kunci baru tidak dapat membukanya. Ctrl-C untuk mencarinya dahulu.
setup-key-kept = Kunci data sudah ada dan tetap dipakai.
setup-key-made =
    Kunci baru sudah dibuat. Simpan salinannya di tempat lain daripada cadangan, misalnya di kertas dalam amplop tertutup. Tanpa kunci ini data tidak dapat dibaca lagi, juga dari cadangan.
    Tampilkan sekarang supaya dapat Anda catat?
setup-key-shown = DATA_KEY={ $key }
setup-key-shape = Itu bukan kunci. Kunci terdiri dari 44 huruf dan angka, biasanya diakhiri tanda =.
setup-key-other = Kunci itu tidak membuka data di { $file }. Tempel kunci yang dipakai menulisnya, atau tekan Ctrl-C dan pilih berkas lain.
setup-backups = Folder untuk cadangan setiap malam. Sebaiknya di disk lain.
setup-backups-same-disk = Catatan: folder itu di disk yang sama dengan datanya. Jika disk itu rusak, keduanya hilang.
setup-server-backups = Server itu dicadangkan dengan programnya sendiri, bukan dengan program bot: pg_dump, setiap malam. `python -m bot backup` menampilkan perintahnya.
setup-write = Tulis ke { $file }?
setup-written = { $file } sudah ditulis; hanya Anda yang dapat membacanya.
setup-hidden-by-environment = Perhatian: { $name } juga ada di lingkungan (environment), dan itu didahulukan. Hapus dari sana.
setup-next =
    Selanjutnya, satu per satu:
      1. Kantor-kantor:      { $command } offices import kantor.xlsx
         (contoh isinya di samples/kota-blitar)
         Pindah dari { $kept ->
            [server] sebuah berkas
           *[file] komputer lain
            }? Sebagai gantinya, dengan DATA_KEY-nya:
                            { $command } { $kept ->
            [server] move-database sqlite:///BERKAS.db ALAMAT (dari server lain: docs/scale.md)
           *[file] restore CADANGAN.db
            }
      2. Hari libur:         { $command } holidays offer TAHUN
      3. Jalankan:           { $command } run
         (biarkan berjalan; di jendela lain:)
      4. Periksa:            { $command } check
      5. Admin pertama:      { $command } invite admin
         Buka tautan yang dicetak dengan telepon Anda, lalu kirim /kantor.
    Langkah demi langkah: docs/golive.md
setup-next-house =
    CITIES_FILE sudah diatur: yang berjalan adalah kota-kota di berkas itu, dan bot dengan token ini hanya jika salah satunya menyebutnya. Selanjutnya, satu per satu:
      1. Kota ini ke sana:   { $command } city add NAMA --token-from BOT_TOKEN --key-from DATA_KEY --database-url ALAMAT
         (ALAMAT: isi DATABASE_URL. Untuk kota baru: city add NAMA saja)
      2. Kantor-kantornya:   { $command } --city NAMA offices import kantor.xlsx
      3. Jalankan semua lagi: { $command } run
      4. Periksa:            { $command } city check NAMA
      5. Admin pertamanya:   { $command } --city NAMA invite admin
    Langkah demi langkah: docs/cities.md

# Everything that is held about somebody, as files: own-data-of-… the tables, then their columns.
command-dataku = Semua data tentang saya
button-own-data = 📄 Data saya sebagai berkas
button-privacy = 🔐 Data saya
own-data-coming = 📄 Dua berkas sedang disiapkan untuk Anda: satu untuk dibaca, satu untuk komputer.
error-own-data-again = Berkas Anda baru saja diminta. Mohon tunggu { $minutes } menit sebelum memintanya lagi.
own-data-filename = data-saya
own-data-caption-html = 📄 Semua yang disimpan tentang Anda. Buka dengan browser. Berkas ini hanya untuk Anda.
own-data-caption-json = Isi yang sama untuk dibaca komputer.
own-data-title = Yang disimpan { $city } tentang Anda
own-data-intro = Keadaan pada { $at }. Petugas dan pimpinan disebut dengan perannya, bukan namanya. Tamu yang didaftarkan petugas tidak termasuk di sini.
own-data-of-people = Anda dan pendamping Anda
own-data-of-visits = Kunjungan
own-data-of-pass-tokens = Kode QR kartu masuk
own-data-of-scans-elsewhere = Scan PeduliLindungi
own-data-of-hinted = Permintaan agar petugas melihat
own-data-of-rollcall-entries = Apel evakuasi
own-data-of-cases = Kasus
own-data-of-case-events = Riwayat kasus
own-data-of-verifications = Bukti yang dilihat petugas
own-data-of-reminders = Pengingat vaksin
own-data-of-reminder-waits = Mengapa pengingat menunggu
own-data-of-residents = Data vaksin Anda dan yang Anda rawat
own-data-of-field-tasks = Kunjungan rumah dan telepon kepada Anda
own-data-of-campaign-messages = Pesan tentang dosis
own-data-of-duplicates = Apakah Anda tercatat dua kali
own-data-of-invitations = Undangan Anda
own-data-of-timers = Pesan yang akan datang
own-data-of-roles = Peran Anda
own-data-of-shifts = Giliran tugas Anda
own-data-of-looked = Siapa yang melihat data Anda
own-data-of-deeds = Yang Anda lakukan bagi kantor atau kota
own-data-of-drills = Latihan
own-data-of-poster-proofs = Bukti poster yang Anda pasang
own-data-of-sent-lists = Daftar yang Anda kirim
own-data-of-instructions = Instruksi yang Anda tulis
own-data-of-instruction-copies = Instruksi yang Anda baca untuk kantor
own-data-whom = Kepada
own-data-withdrawn-at = Dibatalkan
own-data-read-at = Dibaca
own-data-photo-at = Foto dikirim
own-data-scanned-at = Di-scan
own-data-proved-at = Terbukti
own-data-of-rollcalls = Apel yang Anda mulai atau tutup
own-data-of-slip-batches = Berkas kupon yang Anda buat
own-data-of-slips = Kupon kertas
own-data-of-tokens = Tautan sekali pakai
own-data-of-groups = Grup yang Anda hubungkan
own-data-of-erasures = Permintaan hapus
own-data-of-conversations = Percakapan yang belum selesai
own-data-of-inbox = Pesan Anda yang kami terima
own-data-of-outbox = Pesan kami kepada Anda
own-data-of-messages = Pesan di chat ini
own-data-of-case-messages = Pesan tentang kasus di chat ini
own-data-of-guesses = Tautan keliru yang dicoba
own-data-of-suppressed = Tidak ingin dihubungi
own-data-id = Nomor
own-data-name = Nama
own-data-telegram-id = Nomor akun Telegram
own-data-language = Bahasa
own-data-language-chosen = Bahasa dipilih sendiri
own-data-created-at = Dikenal sejak
own-data-consent = Versi persetujuan
own-data-consented-at = Setuju pada
own-data-reachable = Dapat dikirimi pesan
own-data-stopped-at = Tidak ingin diingatkan sejak
own-data-person-id = Siapa
own-data-since = Sejak
own-data-kind = Jenis
own-data-registered-by = Didaftarkan oleh
own-data-office-id = Kantor
own-data-door-id = Pintu
own-data-day = Hari
own-data-checkin-at = Masuk
own-data-entered-at = Dicatat dari kertas
own-data-checkout-at = Keluar
own-data-checkout-kind = Bagaimana keluar
own-data-checkout-due-at = Keluar sendiri pada
own-data-colour = Warna
own-data-declared = Warna menurut jawaban
own-data-reasons = Alasan
own-data-ends-on = Berlaku hingga
own-data-elsewhere = Warna di PeduliLindungi
own-data-answers = Jawaban
own-data-purpose = Keperluan
own-data-code = Kode
own-data-version = Versi aturan
own-data-verified = Diverifikasi petugas
own-data-random-check = Pemeriksaan acak
own-data-found-by = Dilihat oleh
own-data-took-seconds = Lama mengisi (detik)
own-data-visit-id = Nomor kunjungan
own-data-token = Isi kode
own-data-scanned = Sudah scan
own-data-looked-at = Dilihat pada
own-data-found-at = Ditemukan pada
own-data-reason-class = Alasan kasus
own-data-state = Keadaan
own-data-raised-at = Dibuka
own-data-rung-at = Dipanggil
own-data-first-claim-at = Pertama diambil
own-data-claimed-by = Ditangani oleh
own-data-claimed-at = Diambil
own-data-outcome = Hasil
own-data-closed-by = Ditutup oleh
own-data-closed-at = Ditutup
own-data-escalated = Dipanggil ulang (kali)
own-data-help-at = Bantuan diminta
own-data-asked-at = Ditanyakan
own-data-quiet = Tanpa bunyi
own-data-ticks = Langkah selesai (sandi)
own-data-proof-at = Anda minta bukti dilihat
own-data-call-at = Anda minta ditelepon
own-data-phone = Nomor telepon
own-data-staff = Sebagai pegawai
own-data-case-id = Nomor kasus
own-data-at = Kapan
own-data-note = Catatan petugas
own-data-evidence = Bukti
own-data-seen-by = Dilihat oleh
own-data-seen-at = Dilihat pada
own-data-dose = Dosis
own-data-vaccine = Vaksin
own-data-due-on = Jatuh pada
own-data-agreed-at = Anda setuju pada
own-data-until = Menunggu hingga
own-data-born = Tahun lahir
own-data-kelurahan-id = Kelurahan
own-data-rw = RW
own-data-rt = RT
own-data-source = Diketahui dari
own-data-told = Sudah dikabari
own-data-told-at = Pesan terakhir
own-data-changed-at = Terakhir diubah
own-data-address = Alamat
own-data-doses = Jumlah dosis
own-data-last-on = Dosis terakhir pada
own-data-recovered-on = Sembuh pada
own-data-deferred-until = Ditunda hingga
own-data-exempt = Dengan surat dokter
own-data-send-at = Kapan dikirim
own-data-answered = Dijawab
own-data-booked = Tempat dipesan sesudahnya
own-data-care = Untuk orang yang Anda urus
own-data-vaccinated = Divaksin sesudahnya
own-data-stopped = Minta berhenti sesudahnya
own-data-listed-at = Di daftar sejak
own-data-tries = Salah dicoba (kali)
own-data-due-at = Dijadwalkan
own-data-role = Peran
own-data-requested-at = Diminta
own-data-decided-by = Diputuskan oleh
own-data-decided-at = Diputuskan
own-data-acted-at = Terakhir dipakai
own-data-unsure-since = Belum pasti sejak
own-data-ended-by = Diakhiri oleh
own-data-ended-at = Berakhir
own-data-refusals = Ditolak (kali)
own-data-refused-at = Ditolak pada
own-data-began-at = Mulai
own-data-action = Apa
own-data-started-at = Dimulai
own-data-made-at = Dibuat
own-data-number = Nomor
own-data-used-at = Dipakai
own-data-result = Hasil
own-data-taken-at = Diambil
own-data-again-at = Tidak lagi sebelum
own-data-area = Wilayah
own-data-expires-at = Berlaku hingga
own-data-bound-at = Dihubungkan
own-data-lost-at = Terputus
own-data-gone-at = Selesai
own-data-draft = Isi
own-data-received-at = Diterima
own-data-done-at = Selesai
own-data-message-id = Nomor pesan
own-data-sent-at = Dikirim
own-data-failures = Berapa kali
own-data-first-at = Pertama kali
own-data-left-alone = Tanda tersandi ada
own-data-yes = ya
own-data-no = tidak
own-data-by-self = Anda sendiri
own-data-by-companion = pendamping
own-data-by-server = pengelola server
own-data-by-unknown = orang yang pernah bertugas
own-data-came-as-visitor = pengunjung
own-data-came-as-guest = tamu
own-data-came-as-companion = pendamping
own-data-came-as-staff = pegawai
own-data-ended-self = Anda sendiri
own-data-ended-auto = otomatis
own-data-ended-moved = masuk di kantor lain
own-data-ended-officer = oleh petugas
own-data-deed-read-case = membaca riwayat kasus
own-data-deed-read-details = membaca rincian kasus yang ditangani
own-data-deed-read-cases = melihat daftar kasus terbuka
own-data-deed-read-inside = melihat daftar orang di dalam
own-data-deed-read-rollcall = menerima daftar apel
own-data-deed-read-request = melihat permintaan peran Anda
own-data-deed-check-pass = memeriksa kartu masuk

## Hitung 15 menit di pintu

button-tally = 🔢 Hitung 15 menit
button-tally-start = ▶️ Mulai menghitung
button-tally-stop = Batalkan hitungan
button-tally-go = ▶️ Teruskan hitungan
tally-title = 🔢 <b>Hitung 15 menit</b>
tally-over = 🔢 <b>Hitung 15 menit: selesai</b>
tally-how =
    Berdirilah di pintu. Setelah ditekan, hitung semua orang yang masuk selama 15 menit, kecuali pegawai; anak-anak juga dihitung. Sesudahnya bot membandingkannya dengan yang tercatat, jadi pintu ini terukur dengan adil.
tally-how-doors =
    Di pintu mana Anda berdiri? Setelah ditekan, hitung semua orang yang masuk di pintu itu selama 15 menit, kecuali pegawai; anak-anak juga dihitung. Sesudahnya bot membandingkannya dengan yang tercatat.
tally-when = { $day } · { $start } sampai { $end }
tally-people = 👥 <b>{ $count } orang</b>
tally-left = ⏱ Sisa { $minutes } menit
tally-who = Ketuk untuk setiap orang yang masuk, kecuali pegawai. Salah ketuk? Kurangi dengan −1.
tally-sum = { $count } orang
tally-rate = { $recorded } dari { $people } orang, { $percent } % scan
tally-recorded = 📱 scan sendiri { $visitors } · pendamping { $companions } · tamu lewat petugas { $guests }
tally-staff = 🪪 pegawai { $count }, tidak ikut dihitung
tally-too-many = ⚠️ Tercatat { $recorded } orang, lebih banyak daripada { $people } yang dihitung. Mungkin ada yang terlewat; bila sempat, hitung sekali lagi.
tally-not-settled = <i>Yang scan sebelum { $time } dan masih mengisi akan ditambahkan dalam 5 menit.</i>
tally-nobody = Tidak ada orang yang dihitung, jadi tidak ada yang dibandingkan.
tally-cancelled = Dibatalkan. Hitungan ini tidak dipakai.
tally-missed = Bot sempat tidak berjalan, jadi hitungan ini tidak dipakai. Mohon hitung sekali lagi bila sempat.
error-counted-by-another = Pintu ini sedang dihitung oleh { $name } sejak { $time }. Satu pintu dihitung satu orang.
error-counts-elsewhere = Anda masih menghitung di { $office } sampai { $time }. Selesaikan atau batalkan dahulu.
error-tally-over = Hitungan ini sudah selesai.

## Poster sudah terpasang

button-hung = 📌 Poster terpasang
button-hung-again = 📌 Mulai lagi
hung-title = 📌 <b>Poster sudah terpasang</b>
hung-which = Pintu mana yang posternya sudah tertempel?
hung-both =
    1. Foto poster yang tertempel di pintu, lalu kirim fotonya ke sini.
    2. Scan poster itu dengan HP Anda sendiri.

    Keduanya sampai pukul <b>{ $time }</b>. Usahakan tidak ada orang di foto.
hung-scan = 📷 Foto sudah diterima. Sekarang scan poster itu dengan HP Anda, sampai pukul <b>{ $time }</b>.
hung-photo = ✅ Scan sudah diterima. Sekarang kirim fotonya ke sini, sampai pukul <b>{ $time }</b>.
hung-nothing = ✅ <b>Poster ini tercatat terpasang.</b> Terima kasih.
hung-time = Waktunya habis pukul { $time }. Foto dan scan harus dalam 30 menit.
hung-other-door = Itu poster pintu yang lain. Yang ditunggu poster pintu di atas, sampai pukul <b>{ $time }</b>.

## Pemakaian: sejauh mana tiap kantor

button-funnel = 📈 Pemakaian
funnel-title = 📈 <b>Pemakaian, menurut apa yang masih kurang</b> ({ $page }/{ $pages })
funnel-one = 📈 <b>Pemakaian</b>
funnel-count-registered = terdaftar { $count }
funnel-count-bound = grup { $count }
funnel-count-officers = petugas { $count }
funnel-count-printed = poster dicetak { $count }
funnel-count-proved = terpasang { $count }
funnel-count-active = aktif { $count }
funnel-count-measured = terukur { $count }
funnel-lacks-bound = Belum punya grup
funnel-lacks-officers = Belum punya petugas
funnel-lacks-printed = Poster belum dicetak
funnel-lacks-proved = Poster belum terbukti terpasang
funnel-lacks-active = Tidak aktif
funnel-lacks-measured = Aktif, belum diukur
funnel-lacks-nothing = Aktif dan terukur
funnel-step-registered = Terdaftar
funnel-step-bound = Grup petugas terhubung
funnel-step-officers = Ada petugas yang dikonfirmasi
funnel-step-printed = Poster dicetak
funnel-step-proved = Poster terbukti terpasang
funnel-step-active = Aktif, terakhir di-scan
funnel-step-measured = Diukur, terakhir
funnel-missing-bound = Belum ada grup petugas. Tautannya dibuat admin di /kantor.
funnel-missing-lost = Bot tidak ada lagi di grup petugas sejak { $day }. Masukkan bot kembali.
funnel-missing-officers = Belum ada petugas yang dikonfirmasi.
funnel-missing-printed = Poster dicetak untuk { $have } dari { $of } pintu.
funnel-missing-proved = Poster terbukti terpasang di { $have } dari { $of } pintu. Petugas menekan “Poster terpasang” di papan pintu.
funnel-missing-active = Tidak ada scan dalam dua hari kerja terakhir; terakhir { $day }.
funnel-missing-scan = Belum ada scan dalam 60 hari ini.
funnel-missing-measured = Belum diukur. Petugas menekan “Hitung 15 menit” di papan pintu.
funnel-over = <i>Pada salah satu hitungan, yang tercatat lebih banyak daripada yang dihitung; dipakai paling banyak 100 %.</i>

# /vaksin: residents, their doses and what they can do.
vaccination-intro =
    💉 <b>Vaksin Anda</b>
    Daftar di sini, dan kami mengingatkan Anda bila dosis berikutnya tiba. Yang kami simpan: nama, tahun lahir, kelurahan, RW dan RT, dosis, jenis vaksin dan tanggalnya; tanpa NIK. Petugas Puskesmas dan tim RW memakainya untuk membantu. Hapus kapan saja dengan /hapus.
button-vaccination-begin = ✅ Setuju, daftar
button-vaccination-family = 👪 Setuju, daftarkan keluarga
button-vaccination-too = 👤 Daftarkan saya juga
vaccination-who = 💉 <b>{ $name }</b>
vaccination-had =
    { $doses ->
        [-1] Jumlah dosis belum diisi.
        [0] Belum vaksin.
       *[other] { $vaccine ->
            [none] { $last ->
                [none] Sudah { $doses } dosis.
               *[other] Sudah { $doses } dosis, terakhir { $last }.
            }
           *[other] { $last ->
                [none] Sudah { $doses } dosis ({ $vaccine }).
               *[other] Sudah { $doses } dosis ({ $vaccine }), terakhir { $last }.
            }
        }
    }
vaccination-now = <b>Dosis { $dose } sudah dapat diterima.</b> { $why }
vaccination-next = <b>Dosis { $dose }: mulai { $day }.</b> { $why }
vaccination-said = ↩️ Jawaban { $day }: { $what }
vaccination-place = 🎫 Tempat: <b>{ $day } { $time }</b>, { $place }
vaccination-born = 🎂 Lahir { $born }
due-first = Usia ini sudah boleh menerima dosis pertama.
due-interval = Menurut jarak dosis jenis vaksin itu.
due-booster = Penguat setelah dosis lengkap.
due-recovered = Tiga bulan setelah sembuh.
due-too-young = Setelah cukup umur.
due-deferred = Ditunda sampai hari itu.
due-waited = Masa tundanya sudah lewat.
due-exempt = Dengan surat dokter tidak ada dosis yang kami ingatkan.
due-complete = Dosis lengkap. Terima kasih!
due-not-yet = Untuk usia ini belum ada aturan dosis berikutnya.
due-not-said = Isi jumlah dosis agar kami tahu kapan berikutnya.
vaccination-home = 🏠 { $home }
vaccination-outside = Luar kota / belum diisi
vaccination-state-stopped = 🔕 Tidak kami hubungi, sesuai permintaan.
vaccination-state-visit = 🏠 Ada di daftar kunjungan rumah.
vaccination-state-call = 📞 Petugas akan menelepon.
button-vaccination-again = 🔔 Ingatkan lagi
button-vaccination-change = ✏️ Ubah dosis
button-vaccination-home = 🏠 Ubah alamat
button-vaccination-born = 🎂 Ubah tahun lahir
button-vaccination-leave = 👋 Bukan lagi saya
button-vaccination-left = Ya, keluarkan
vaccination-leave = <b>{ $name }</b> tidak lagi diingatkan lewat Anda; tempat vaksinasi yang sudah dipesan dilepas. Bila hanya Anda yang mendaftarkannya, datanya dihapus. Lanjutkan?
button-vaccination-phone = 📞 Cantumkan nomor HP
button-vaccination-had = ✅ Sudah vaksin
button-vaccination-later = ⏰ Nanti
button-vaccination-why = Belum bisa …
button-vaccination-visit = 🏠 Perlu kunjungan
button-vaccination-stop = 🔕 Berhenti
button-vaccination-care = 👪 Tambah orang tua/anak
vaccination-for-whom = Untuk siapa pengingat dikirim ke sini?
relative-mother = Ibu
relative-father = Bapak
relative-child = Anak
relative-spouse = Suami/istri
relative-of-mother = Ibu dari { $name }
relative-of-father = Bapak dari { $name }
relative-of-child = Anak dari { $name }
relative-of-spouse = Suami/istri dari { $name }
vaccination-why-not = Mengapa belum bisa? Kami menunggu sesuai jawaban Anda.
not-now-ill = 🤒 Sedang sakit
not-now-busy = Sedang sibuk
not-now-afraid = Masih ragu
not-now-family = Belum diizinkan keluarga
not-now-recovered = 🌤 Baru sembuh dari covid
vaccination-ask-doses = <b>{ $name }</b>: sudah berapa dosis?
vaccination-ask-vaccine = <b>{ $name }</b>: vaksin apa?
vaccination-ask-last = <b>{ $name }</b>: kapan dosis terakhir?
vaccination-ask-born = <b>{ $name }</b>: tahun lahir?
vaccination-ask-kelurahan = <b>{ $name }</b>: tinggal di kelurahan mana?
vaccination-ask-rw = <b>{ $name }</b>: RW berapa?
vaccination-ask-rt = <b>{ $name }</b>: RT berapa?
vaccination-ask-recovered = <b>{ $name }</b>: kapan sembuh dari covid? Dosis berikutnya tiga bulan sesudahnya.
vaccination-not-recovered = Belum pernah
vaccination-doses =
    { $doses ->
        [0] Belum
       *[other] { $doses } dosis
    }
vaccination-ask-phone = Tekan tombol di bawah untuk membagikan nomor Anda sendiri. Nomor yang diketik tidak dipakai.
vaccination-phone-kept = 📞 Nomor Anda disimpan. Lihat /vaksin.
vaccination-did-later = { $name }: baik, kami mengingatkan lagi nanti.
vaccination-did-visit = { $name }: baik, masuk daftar kunjungan rumah.
vaccination-did-stop = 🔕 { $name }: baik, tidak kami hubungi lagi.
vaccination-did-again = 🔔 { $name }: baik, kami ingatkan lagi.
vaccination-did-leave = { $name }: tidak lagi lewat Anda.
command-vaksin = Dosis vaksin saya dan jadwal berikutnya

# Lists of residents.
residents-importing = Menyimpan warga
residents-imported = Selesai: { NUMBER($added) } warga baru, { NUMBER($changed) } diubah, { NUMBER($same) } tetap, { NUMBER($alone) } tidak disimpan karena minta tidak dihubungi.
residents-no-id = Kolom ini berisi nomor identitas (NIK, KTP, atau KK), yang tidak kami simpan: siapa pun yang tahu nomor itu dapat menyamar. Hapus kolomnya; nama, tahun lahir, dan RT sudah cukup.
residents-id-here = Di sini ada nomor 16 angka seperti NIK, yang tidak kami simpan. Hapus nomornya.
residents-alike = “{ $name }” dengan tahun lahir dan RT yang sama sudah ada di baris { $first }. Bila orangnya lain, bedakan namanya; bila sama, hapus salah satu.
residents-bad-name = “{ $name }” bukan nama. Tulis nama orangnya, 2–60 huruf.
residents-bad-number = “{ $value }” tidak dapat dibaca. Tulis angka dari { $least } sampai { $most }.
residents-bad-vaccine = Vaksin “{ $value }” tidak dikenal. Tulis Sinovac, AstraZeneca, Sinopharm, Pfizer, Moderna, atau Janssen; atau kosongkan.
residents-bad-kelurahan =
    Kelurahan “{ $value }” tidak ada di kota ini. { $near ->
        [none] Tulis namanya seperti di daftar kantor, atau “luar kota”.
       *[other] Maksudnya { $near }? Tulis namanya seperti di daftar kantor, atau “luar kota”.
    }
residents-future-day = Tanggal { $date } belum lewat.

## Jadwal vaksinasi

clinics-near = 🗓 <b>Vaksinasi untuk kelurahan Anda</b>
clinics-all = 🗓 <b>Jadwal vaksinasi</b>
clinics-past = 🗓 <b>Jadwal yang sudah lewat</b>: catat di sini siapa yang datang dan siapa yang tidak.
clinics-past-none = 🗓 Dalam dua minggu terakhir tidak ada jadwal Anda.
clinics-none = 🗓 Saat ini belum ada vaksinasi yang dijadwalkan. Silakan tanya Puskesmas:
clinics-none-near = 🗓 Untuk kelurahan Anda belum ada vaksinasi yang dijadwalkan. Lihat Semua jadwal, atau tanya Puskesmas:
clinics-puskesmas = ☎️ { $office }
clinics-puskesmas-phone = ☎️ { $office }: { $phone }
clinic-line = { $day } { $time } · { $place }
clinic-line-full = { $day } { $time } · { $place } (penuh)
clinic-heading = { $day } { $hours } { $place }: { $vaccine }
clinic-title = 💉 { $place }
clinic-address = 📍 { $address }
clinic-when = 🗓 { $day }, pukul { $hours }
clinic-vaccine = Vaksin: { $vaccine }
clinic-serves = Untuk warga: { $kelurahan }
clinic-run-by = Oleh: { $office }
clinic-free =
    { $free ->
        [0] Semua { $quota } tempat sudah terisi.
       *[other] Tempat tersisa: { $free } dari { $quota }
    }
clinic-too-early = ⚠️ { $next }
clinic-cancelled = ❌ Dibatalkan
clinic-hourly = per jam
clinic-not-hourly = tanpa jam tertentu
clinic-whole-city = seluruh kota
clinic-field-place = tempat
clinic-field-address = alamat
clinic-field-day = tanggal
clinic-field-hours = jam
clinic-field-vaccine = vaksin
clinic-field-quota = kuota
clinic-field-hourly = per jam
clinic-field-serves = kelurahan
clinic-field-pin = titik di peta
clinic-long-text = Tulis paling banyak { $limit } huruf; ini { $length }.
clinic-bad-hours = Jam “{ $hours }” tidak dimengerti. Tulis dari dan sampai, misalnya 08:00-12:00.
clinic-bad-vaccine = Vaksin “{ $word }” tidak dikenal. Tulis salah satu: { $known }.
clinic-bad-quota = Kuota “{ $quota }” tidak dapat dipakai. Tulis jumlah orang dengan angka, 1 sampai { $limit }.
clinic-bad-yes = “{ $word }” tidak dimengerti. Tulis ya atau tidak.
clinic-bad-pin = Titik “{ $point }” tidak dimengerti. Tulis lintang dan bujur seperti di peta, misalnya -8.0954, 112.1609.
clinic-bad-kelurahan = Tidak ada kelurahan bernama “{ $name }”. Beberapa kelurahan dipisahkan dengan tanda |.
clinic-bad-puskesmas = Tidak ada Puskesmas bernama atau berkode “{ $name }”.
clinic-twice = Jadwal yang sama sudah ada di baris { $first }.
clinic-hour = { $time } (sisa { $free })
clinic-short = { $day }, { $place }
clinics-next = Jadwal berikutnya yang masih ada tempatnya. Satu ketukan langsung memesan:
booking-done = ✅ <b>Tempat sudah dipesan</b> · { $code }
booking-ticket = 🎫 <b>Tempat { $code }</b>. Tunjukkan kode QR ini di tempat vaksinasi.
booking-when = 🗓 { $day }, pukul { $time } (sampai { $closes })
booking-bring = Bawalah KTP.
booking-for = 👤 Untuk <b>{ $name }</b>
button-book-for = 🎫 Untuk { $name }
booking-instead = Sudah ada tempat: <b>{ $before }</b>. Pindah ke <b>{ $after }</b>?
booking-cancelled = Tempat untuk { $clinic } sudah dibatalkan.
booking-vaccinated = ✅ Vaksinasi sudah dicatat: { $clinic }.
booking-deferred = Vaksinasi ditunda: { $clinic }.
booking-absent = Tempat untuk { $clinic } sudah lewat.
booking-evening =
    Halo, { $name }. Besok tempat yang dipesan untuk { $who ->
        [own] Anda
       *[care] keluarga Anda
    } menunggu:
booking-morning =
    Selamat pagi, { $name }. Hari ini tempat yang dipesan untuk { $who ->
        [own] Anda
       *[care] keluarga Anda
    } menunggu:
booking-after = Halo, { $name }. Apakah jadi divaksin di { $place }?
booking-moved = ⚠️ <b>Jadwal vaksinasi berubah.</b> Tempatnya tetap ada:
booking-clinic-cancelled = ⚠️ <b>Vaksinasi { $clinic } dibatalkan</b>, mohon maaf. Tempat di sana tidak berlaku lagi.
booking-missed = Vaksinasi { $clinic } belum jadi. Tidak apa-apa, masih ada kesempatan.
error-clinic-full = Maaf, tempat di sana sudah terisi semua. Silakan pilih jam atau jadwal lain.
error-place-elsewhere = Sudah ada tempat di jadwal lain.
button-book = 🎫 Pesan tempat
button-book-at = 🎫 { $clinic }
button-book-instead = Ya, pindahkan
button-keep-place = Tetap yang lama
button-booking = 🎫 Kode QR
button-unbook = ❌ Batalkan tempat
button-was-not = Belum sempat
button-clinics = 🗓 Jadwal vaksinasi
button-own-vaccination = 💉 Vaksin saya
own-data-of-bookings = Tempat vaksinasi yang dipesan
own-data-hour = Jam datang
own-data-booked-at = Dipesan
own-data-reason = Alasan
attendance-counts = Pesan tempat { $booked } · divaksin { $vaccinated } (datang langsung { $walked }) · ditunda { $deferred } · tidak datang { $absent }
attendance-how = Ketuk ✅ bila sudah divaksin, atau namanya untuk yang lain.
attendance-nobody = Belum ada yang memesan tempat.
attendance-line = { $number }. { $sign } { $time } <b>{ $name }</b> · { $code }
attendance-who = 👤 <b>{ $name }</b> · { $code }
attendance-booked = ⬜ Belum dicatat
attendance-vaccinated = ✅ Sudah divaksin: { $vaccine }
attendance-deferred = ⏳ Ditunda: { $reason }, dapat divaksin mulai { $day }
attendance-deferred-open = ⏳ Ditunda: { $reason }, belum tahu sampai kapan
attendance-exempt = 📄 Dibebaskan seterusnya: { $reason }
attendance-absent = ✖️ Tidak datang
attendance-cancelled = ✖️ Tempatnya dibatalkan
attendance-which = Divaksin dengan apa?
attendance-why = Mengapa belum dapat divaksin?
attendance-until = Berapa lama harus menunggu?
attendance-since = Kapan sembuh? Dosis berikutnya tiga bulan sesudahnya.
attendance-walk-in = Datang tanpa pesanan: divaksin dengan apa?
attendance-walked = ✅ Tercatat: datang langsung, { $vaccine }.
deferral-pressure = Tekanan darah tinggi
deferral-recovered = Baru sembuh dari covid
deferral-ill = Sedang sakit
deferral-contact = Ada yang positif di rumah
deferral-allergy = Alergi berat
deferral-blood = Gangguan darah, dalam pengobatan
deferral-letter = Surat dokter: tidak boleh divaksin
deferral-other = Alasan lain
deferral-weeks = { $weeks } minggu
deferral-not-known = Belum tahu
deferral-for-ever = Selamanya
error-unknown-booking = Kode ini tidak kami kenal, atau bukan untuk Anda.
error-clinic-ahead = Jadwal itu belum mulai; kehadiran dicatat mulai hari itu.
error-clinic-open = Jadwalnya belum selesai: yang belum datang masih bisa datang.
button-attendance = 📋 Daftar hadir
button-walk-in = ➕ Datang langsung
button-rest-absent = ✖️ Sisanya tidak datang
button-given = ✅ Divaksin { $vaccine }
button-other-vaccine = Vaksin lain
button-defer = ⏳ Ditunda
button-absent = ✖️ Tidak datang
button-attend-back = ↩️ Belum dicatat
clinic-ask-office = Puskesmas mana yang mengadakan?
clinic-ask-place = Di mana? <b>Ketik nama tempatnya</b>, misalnya Balai RW 3.
clinic-ask-address = Ketik alamatnya, atau lewati.
clinic-ask-day = Tanggal berapa? Pilih, atau ketik misalnya 13-11-2026.
clinic-ask-hours = Pukul berapa? Pilih, atau ketik misalnya 08:00-12:00.
clinic-ask-vaccine = Vaksin apa?
clinic-ask-quota = Untuk berapa orang? Pilih, atau ketik angkanya.
clinic-ask-hourly = Warga memilih jam kedatangan?
clinic-ask-serves = Untuk warga kelurahan mana? Pilih satu atau beberapa, lalu tekan Selesai. Tanpa pilihan: seluruh kota.
clinic-ask-pin = Kirim lokasinya lewat 📎 Lokasi, ketik titiknya (misalnya -8.0954, 112.1609), atau lewati.
clinic-past-day = Hari itu sudah lewat.
clinic-change-what = Apa yang diubah? Yang sudah memesan tempat langsung dikabari bila tempat, hari, jam, atau vaksinnya berubah.
clinic-cancel-question = Batalkan jadwal ini? Yang sudah memesan langsung dikabari: { $count } orang.
clinic-plan-left = Baik, tidak ada yang diubah.
talk-set-aside-clinic = Isian jadwal tadi kami simpan dahulu.
button-clinic-new = ➕ Jadwal baru
button-clinic-edit = ✏️ Ubah
button-clinic-cancel = ❌ Batalkan jadwal
button-clinic-cancel-yes = ❌ Ya, batalkan
button-plan-done = Selesai
button-plan-skip = Lewati
button-plan-cancel = ✖️ Tidak jadi
event-booked = { $time } 🎫 pengunjung memesan tempat vaksinasi
button-nearest-clinic = 🎫 Vaksinasi terdekat
figures-clinics = Vaksinasi: pesan, datang, tidak datang
figures-clinics-kelurahan = Vaksinasi menurut kelurahan
figures-clinic = { $what }: { $booked }, { $attended }, { $absent }
figures-no-kelurahan = Kelurahan tidak diketahui
import-clinics-done = Tersimpan, { $count } perubahan jadwal.
error-clinic-there = Jadwal di tempat itu pada hari itu dengan vaksin itu sudah ada.
error-clinic-over = Jadwal itu sudah lewat atau dibatalkan.
button-clinics-all = Semua jadwal
button-clinics-past = 🗂 Sudah lewat
button-map = 📍 Peta
command-jadwal = Jadwal vaksinasi

## Gambar grafik

button-chart = 🖼 Gambar
button-chart-funnel = 🖼 Gambar corong
button-chart-rates = 🖼 Peringkat scan
chart-being-drawn = Gambar sedang dibuat …
chart-not-drawn = Maaf, gambarnya tidak dapat dibuat. Angkanya tetap ada di /stats.
chart-filename = grafik
chart-counted-lately = hitungan 15 menit, 28 hari terakhir
chart-source = Sumber: Pintu Sehat, { $day } pukul { $time }.
chart-days-one = { $count } kunjungan
chart-days-even = { $times } { $unit ->
    [day] hari
    [month] bulan
   *[year] tahun
} paling ramai: masing-masing { $count } kunjungan
chart-days-busiest = { $when } paling ramai: { $count } kunjungan
chart-cases = Dari kasus yang diambil, separuh dalam { $took }; { $untaken } dari { $cases } tidak diambil
chart-cases-none = Belum ada kasus
chart-cases-untaken = Tidak satu pun dari { $cases } kasus diambil
chart-within = { $least } sampai { $most } menit
chart-later = lebih dari 1 jam
chart-untaken = tidak diambil siapa pun
chart-funnel = { $active } dari { $offices } kantor lengkap dan aktif
chart-funnel-lack = { $active } dari { $offices } kantor lengkap dan aktif. Paling sering: { $lack } ({ $count } kantor)
chart-rates-none = Belum ada kantor yang diukur
chart-rates-one = { $office }: { $percent } persen scan
chart-rates-even = Semua { $count } kantor yang diukur sama: { $percent } persen scan
chart-sweep-none = Belum ada pesan penyisiran
chart-sweep-nobody = { NUMBER($count) } pesan, belum ada vaksinasi yang menyusul
chart-sweep = { NUMBER($each) } pesan untuk satu vaksinasi yang menyusul ({ NUMBER($count) } vaksinasi)
chart-sweep-fewest = { NUMBER($each) } pesan untuk satu vaksinasi yang menyusul ({ NUMBER($count) } vaksinasi); paling sedikit di { $place }: { NUMBER($few) }
chart-sweep-bars = Batang: divaksin dari warga yang terjangkau
chart-sweep-row = { $place }: { NUMBER($told) } pesan
chart-sweep-more = { NUMBER($answered) } jawab, { NUMBER($booked) } ambil tempat, { NUMBER($stopped) } berhenti, { NUMBER($unreachable) } tak terjangkau
chart-rates = { $most ->
    [1] { $office }
   *[other] { $most } kantor
} paling banyak scan: { $percent } persen. Paling sedikit: { $fewest ->
    [1] { $least }
   *[other] { $fewest } kantor
}, { $last } persen
offices-between = … { $count } kantor lain di antaranya
chart-unmeasured = Belum diukur: { $count } kantor, tanpa peringkat
chart-step-registered = Terdaftar
chart-step-bound = Grup petugas terhubung
chart-step-officers = Petugas dikonfirmasi
chart-step-printed = Poster dicetak
chart-step-proved = Poster terbukti terpasang
chart-step-active = Aktif: ada scan dalam 2 hari kerja
chart-step-measured = Diukur: dihitung 15 menit di pintu

## Laporan mingguan

button-report = 📄 Laporan mingguan
report-being-drawn = Laporan sedang dibuat …
report-not-drawn = Maaf, laporannya tidak dapat dibuat. Angkanya tetap ada di /stats.
report-filename = laporan-mingguan
report-caption = 📄 Laporan mingguan, { $first } sampai { $last }. Hanya angka, tanpa nama: boleh diteruskan.
report-title = Pintu Sehat { $city }: laporan mingguan
report-when = { $first } sampai { $last } · dibuat { $day } pukul { $time }
report-foot = Hanya angka, tanpa nama. Warna berdasarkan isian pengunjung, bukan PeduliLindungi. Halaman { $page }/{ $pages }
report-visits = { $total } kunjungan, { $guests } di antaranya tamu tanpa Telegram.
report-more = { $percent } % lebih banyak daripada biasanya.
report-less = { $percent } % lebih sedikit daripada biasanya.
report-same = Sama banyaknya seperti biasanya.
report-open = Kasus terbuka sekarang: { $new } belum diambil, { $claimed } sedang ditangani
report-scans-little = Dari yang masuk hanya { $percent } % scan.
report-ended = Penanganan kasus
report-took-claimed = dari yang diambil: dalam { $most }, separuh { $middle }
report-took-closed = dari yang selesai: dalam { $most }, separuh { $middle }
report-visit-title = { $count } kantor perlu dikunjungi
report-visit-none = Tidak ada kantor yang perlu dikunjungi
report-visit-more = dan { $count } kantor lain, semuanya ada di berkas Excel
report-summary = Ringkasan
report-trend = Tren
report-offices = Kantor
report-to-visit = Perlu dikunjungi
report-cases = Kasus
report-reminders = Pengingat
report-sweep = Penyisiran
report-day = Tanggal
report-total = Jumlah
report-what = Apa
report-head-code = Kode
report-head-office = Kantor
report-head-visits = Kunjungan
report-head-reached = Langkah tercapai dari 7
report-head-counted = Orang dihitung
report-head-recorded = Tercatat
report-head-rate = % scan
report-head-lacks = Yang masih kurang
report-head-why = Mengapa
report-cases-raised = Kasus masuk
report-cases-taken = Kasus diambil
report-time-claimed = Waktu sampai diambil
report-time-closed = Waktu sampai selesai
report-reminder-agreed = Mau diingatkan
report-reminder-told = Pengingat dikirim
report-reminder-done = Menjawab sudah divaksin
report-reminder-stopped = Minta berhenti

## Ekspor

command-ekspor = Kunjungan dan kasus sebagai tabel
export-title = 📤 <b>Ekspor</b>, { $days }
export-how = Setiap kunjungan atau kasus satu baris: kantor, waktu, warna, lamanya. Tanpa nama, dan hanya yang belum dihapus. Setiap ekspor tercatat. Tanggal lain: <code>/ekspor 2021-11-01 2021-11-30</code>
export-being-written = Tabel sedang dibuat …
export-not-drawn = Maaf, tabelnya tidak dapat dibuat. Coba periode yang lebih pendek.
export-caption = 📤 { $what }, { $days }: { $count } baris. Tanpa nama; yang sudah dihapus tidak ada lagi.
export-staff = Termasuk { $count } pegawai, yang di /stats dihitung terpisah.
export-visits = Kunjungan
export-cases = Kasus
button-export-visits-xlsx = 👥 Kunjungan (Excel)
button-export-visits-csv = Kunjungan (CSV)
button-export-cases-xlsx = 🚨 Kasus (Excel)
button-export-cases-csv = Kasus (CSV)
export-head-code = Kode
export-head-office = Kantor
export-head-time = Waktu
export-head-kind = Datang sebagai
export-head-colour = Warna
export-head-verified = Diverifikasi
export-head-minutes = Menit di dalam
export-head-taken = Menit sampai diambil
export-head-closed = Menit sampai selesai
export-head-outcome = Hasil
export-kind-visitor = pengunjung
export-kind-guest = tamu tanpa Telegram
export-kind-companion = pendamping
export-kind-staff = pegawai
export-yes = ya
error-export-waits = Tabel yang Anda minta masih dibuat. Mohon tunggu sampai datang.
error-export-too-long = Lebih dari { $limit } baris. Pilih periode yang lebih pendek.

## Instruksi ke kantor

instruction-ask =
    📢 <b>Instruksi ke grup kantor</b>

    Tulis instruksinya di sini, atau kirim gambar atau PDF (boleh dengan keterangan). Sebelum dikirim, Anda melihat dahulu bentuknya dan grup mana yang menerimanya.
instruction-earlier = Yang sudah dikirim (dibaca/kantor):
instruction-title = 📢 <b>Instruksi · { $city }</b>
instruction-sent = <i>Dikirim { $at }</i>
instruction-see-file = 📎 Lihat berkas di atas.
instruction-unread = ⏳ Mohon satu petugas menekan tombol di bawah setelah membacanya bersama.
instruction-reminder = 🔔 <b>Pengingat:</b> belum ada petugas yang menandai instruksi ini sudah dibaca. Mohon ditekan setelah dibaca bersama.
instruction-read = ✅ Sudah dibaca: { $name }, { $at }
instruction-withdrawn = 🚫 <b>Dibatalkan { $at }.</b> Instruksi ini tidak berlaku lagi.
button-instruction-read = ✅ Sudah kami baca
instruction-thanks = Terima kasih, sudah dicatat untuk kantor Anda.
instruction-read-before = Sudah ditandai dibaca oleh { $name }, { $at }.
instruction-sample = Ini contoh. Di grup kantor, petugas menekan tombol ini setelah membaca.
instruction-whom = Begitulah bentuknya di grup. Kirim ke kantor mana? Angkanya: berapa grup terjangkau sekarang, dari berapa kantor.
button-instruction-to-all = Semua kantor ({ $count } dari { $of })
button-instruction-to-unmeasured = Belum pernah diukur ({ $count } dari { $of })
button-instruction-to-chosen = Lanjut dengan { $count } kantor
button-instruction-choose = 🔎 Pilih kantor …
button-instruction-drop = ✖️ Buang
button-instruction-send = 📢 Kirim
instruction-choose = Terpilih: <b>{ $count }</b>. Ketuk kantornya, atau ketik sebagian namanya.
instruction-confirm = Sampai ke <b>{ $count }</b> dari { $of } kantor.
instruction-missed-no-group = Belum punya grup ({ $count }): { $offices }
instruction-missed-lost = Bot dikeluarkan dari grup ({ $count }): { $offices }
instruction-missed-silent = Bot tidak boleh menulis di grup ({ $count }): { $offices }
instruction-later = Kantor yang belum terjangkau menerimanya begitu grupnya dapat dijangkau, paling lama 30 hari.
instruction-dropped = Rancangan dibuang. Tidak ada yang dikirim.
instruction-on-its-way = Sedang dikirim …
instruction-progress = 📢 <b>{ $words }</b>
instruction-is-withdrawn = 🚫 Dibatalkan
instruction-count-unread = ⏳ Belum ditandai dibaca: { $count }
instruction-count-unreached = ✖️ Tidak terjangkau: { $count }
instruction-count-on-its-way = 📨 Sedang dikirim: { $count }
instruction-count-read = ✅ Dibaca: { $count }
instruction-line-unread = ⏳ { $office }
instruction-line-reminded = ⏳ { $office } (sudah diingatkan)
instruction-line-unreached = ✖️ { $office }: { $why }
instruction-line-on-its-way = 📨 { $office }
instruction-line-read = ✅ { $office }: { $name }, { $at }
instruction-why-no-group = belum punya grup
instruction-why-lost = bot dikeluarkan dari grup
instruction-why-silent = bot tidak boleh menulis di grup
instruction-why-reached = pesan ditolak Telegram
button-instruction-refresh = 🔄 Perbarui
button-instruction-back = 🚫 Batalkan instruksi
button-instruction-back-yes = 🚫 Ya, batalkan
instruction-ask-back = Batalkan instruksi ini? Di setiap grup pesannya ditandai “Dibatalkan”, dan tidak ada lagi yang diingatkan.
instruction-taken-back = Sudah dibatalkan.
talk-set-aside-instruction = Instruksi yang sedang Anda tulis disimpan dahulu.
error-instruction-too-long = Instruksinya { $length } huruf, paling banyak { $limit }. Mohon dipersingkat, atau kirim sebagai PDF.
error-not-an-instruction = Yang dapat dikirim: teks, gambar, atau PDF.
error-instruction-over = Instruksi ini sudah dikirim atau dibatalkan.

## Paparan: siapa yang berada di tempat yang sama dengan orang yang positif
exposure-how =
    Untuk memberi tahu orang yang berada di kantor yang sama pada waktu yang sama dengan orang yang dipastikan positif, kirim /paparan dengan kode kasusnya: <code>/paparan K17</code>.
    Tanpa kasus: kode kantor, hari, dan kode di kartu masuknya: <code>/paparan KEL-TURI 08-11-2021 4821</code>.
    Belum ada yang diberi tahu sampai orang lain di Satgas, atau admin, menyetujui.
exposure-ask = <b>{ $initials }</b> dipastikan positif?
exposure-told = Pada waktu yang sama, { $days } hari terakhir: { $count } orang lewat Telegram, bersama { $companions } pendamping.
exposure-to-call = Tanpa Telegram, untuk ditelepon: { $count } orang.
exposure-ask-how = Mohon hanya bila hasil tesnya sudah Anda lihat atau dipastikan Puskesmas. Sesudah itu orang lain harus menyetujui; baru kemudian mereka diberi tahu. Mereka tidak diberi tahu siapa orangnya.
button-positive = 🦠 Ya, sudah dipastikan
exposure-reported-answer = Tercatat. Orang lain di Satgas, atau admin, kini diminta menyetujui.
exposure-title = 🦠 Paparan nomor { $number } · { $initials } · dilaporkan { $name }
exposure-reported = Belum ada yang diberi tahu. Yang menyetujui harus orang lain daripada yang melaporkan.
exposure-released = ✅ Disetujui. Mereka diberi tahu sekarang, atau pukul 09:00 bila masih terlalu pagi atau sudah malam.
exposure-withdrawn = ↩️ Ditarik kembali. Siapa yang sudah diberi tahu, dikabari bahwa itu keliru.
exposure-released-answer = Disetujui. Mereka diberi tahu sekarang, atau pukul 09:00 bila masih terlalu pagi atau sudah malam.
button-exposure-tell = ✅ Setuju, beri tahu mereka
button-exposure-list = 📞 Daftar untuk ditelepon
button-exposure-no = ↩️ Tarik kembali
button-exposure-no-yes = Ya, tarik kembali
exposure-no-ask = Tarik kembali paparan nomor { $number }? Siapa yang sudah diberi tahu, dikabari bahwa itu keliru.
exposure-calls = Untuk ditelepon. Jangan diteruskan; siapa yang membaca daftar ini, tercatat.
exposure-calls-none = Tidak ada yang perlu ditelepon.
exposure-call-line =
    { $by ->
        [none] <b>{ $name }</b> · { $office }, { $day } · { $phone }
       *[other] <b>{ $name }</b> · { $office }, { $day } · { $phone } · dicatat oleh: { $by }
    }
exposure-notice = 🔔 <b>Kabar dari Satgas</b>: Anda berada di tempat yang sama, pada waktu yang sama, dengan orang yang kemudian dipastikan positif.
exposure-at = • { $office }, { $day }
exposure-at-companion = • { $office }, { $day } ({ $name })
exposure-somewhere = • salah satu kantor, dalam { $days } hari terakhir
exposure-todo =
    Yang sebaiknya Anda lakukan:
    1. Pakai masker, dan sementara hindari lansia, bayi, dan orang sakit.
    2. Perhatikan badan selama 14 hari: demam, batuk, sesak, hilang penciuman.
    3. Minta tes di Puskesmas, paling baik pada hari kelima sesudah hari itu; segera bila ada keluhan.
exposure-phone = Telepon Puskesmas: { $phone }
exposure-colour = Pada kunjungan berikutnya Anda ditanya seperti kontak erat; warnanya mengikuti aturan yang berlaku, juga hasil tes Anda.
exposure-kind = Ini bukan kesalahan siapa pun, dan belum berarti Anda tertular. Perlu bertanya? Minta ditelepon.
exposure-call-noted = Terima kasih. Nomor Anda kami teruskan kepada Satgas, yang menelepon bila sempat. Bila ada keluhan, jangan menunggu: hubungi Puskesmas.
exposure-over = ✅ Kabar bahwa Anda berada bersama orang yang positif ternyata keliru. Anda tidak perlu melakukan apa-apa lagi. Bila sesudah kabar itu Anda menjawab sebagai kontak erat, pilih “Ada yang berubah” pada kunjungan berikutnya. Mohon maaf.
error-reported-yourself = Anda sendiri yang melaporkan ini. Yang menyetujui harus orang lain di Satgas, atau admin.
command-paparan = Kabari yang bersamaan dengan orang positif
own-data-of-exposures = Dipastikan positif oleh Satgas
own-data-of-exposed = Kabar paparan kepada Anda
own-data-reported-by = Dilaporkan oleh
own-data-reported-at = Dilaporkan
own-data-released-by = Disetujui oleh
own-data-released-at = Disetujui
own-data-withdrawn-by = Ditarik oleh
own-data-deed-report-positive = mencatat bahwa Anda dipastikan positif
own-data-deed-release-exposure = menyetujui bahwa yang bersamaan dengan Anda diberi tahu
own-data-deed-withdraw-exposure = menarik kembali kabar paparan
own-data-deed-read-exposed = membaca daftar untuk ditelepon

## Cakupan vaksinasi

button-figures-coverage = 🎯 Cakupan
coverage-none = Daftar cakupan belum diimpor. Admin mengirim berkasnya ke chat ini.
coverage-people = orang
coverage-short = Dosis 1 kurang { $count } { $people } ({ $percent } % dari sasaran { $target })
coverage-line = penduduk { $population }, sasaran { $target }, dosis 1 { $first }, dosis 2 { $full }
coverage-twice = { $area } { $people } sudah ada di baris { $first }. Satu baris untuk setiap kelurahan dan kelompok.
coverage-bad-count = “{ $count }” bukan jumlah orang. Tulis dengan angka saja, misalnya 15006.
report-coverage = Cakupan
report-coverage-where = Paling banyak kurang dosis 1
report-head-area = Kelurahan
report-head-people = Kelompok
report-head-population = Penduduk
report-head-target = Sasaran
report-head-first = Dosis 1
report-head-sweep-told = Pesan
report-head-sweep-reached = Warga terjangkau
report-head-sweep-answered = Menjawab
report-head-sweep-booked = Ambil tempat
report-head-sweep-vaccinated = Divaksin
report-head-sweep-stopped = Minta berhenti
report-head-sweep-unreachable = Tidak terjangkau
report-head-each = Pesan per vaksinasi
report-head-full = Dosis 2
report-head-short = Kurang dosis 1

## Kantor tanpa scan

idle-nudge =
    👋 Dalam { $days } hari kerja terakhir belum ada scan di { $office }.

    Boleh dicek sebentar: apakah posternya masih tertempel dan terbaca, dan apakah pengunjung diajak scan? Kalau memang sedang sepi, abaikan saja pesan ini.
idle-title = 🔕 <b>Kantor tanpa scan: { $count }</b>. Grupnya sudah diingatkan lebih dahulu; mungkin perlu dibantu.
idle-since = • { $office }: terakhir { $last }, { $days } hari kerja lalu (diingatkan { $nudged })
idle-never = • { $office }: belum ada scan, { $days } hari kerja (diingatkan { $nudged })
idle-more = … dan { $count } kantor lagi

## Siapa melakukan apa

deeds-title = 📜 <b>Siapa melakukan apa</b> · { $days }
deeds-of-all = { $kind }
deeds-of-office = { $kind } · { $office }
deeds-none = Tidak ada.
deeds-line = { $at } · <b>{ $name }</b>: { $what }
deeds-by-nobody = otomatis
deeds-all = Semua
deeds-reading = Membaca nama
deeds-cases = Kasus
deeds-guests = Tamu
deeds-day = Hari di kantor
deeds-roles = Peran dan grup
deeds-offices = Kantor dan berkas
deeds-outreach = Vaksinasi
deed-add-clinic = menambah hari vaksinasi
deed-change-clinic = mengubah hari vaksinasi
deed-cancel-clinic = membatalkan hari vaksinasi
deed-import-residents = mengimpor daftar warga
deed-order-report = meminta laporan mingguan
deed-send-report = mengirim laporan mingguan
deed-read-booking = membaca siapa yang memesan tempat
deed-read-clinic = membaca daftar satu hari vaksinasi
deed-start-campaign = memulai penyisiran
deed-walk-in = mencatat yang datang tanpa pesan tempat
deed-walk-in-back = membatalkan catatan yang datang tanpa pesan tempat
deed-export-visits = mengekspor daftar kunjungan
deed-export-cases = mengekspor daftar kasus
deed-print-invitations = mencetak undangan
deed-print-calls = mencetak daftar telepon
deed-print-visits = mencetak daftar kunjungan
deed-import-coverage = mengimpor cakupan
deed-undo-coverage = mengembalikan cakupan
deed-running-campaign = melanjutkan penyisiran
deed-paused-campaign = menjeda penyisiran
deed-ended-campaign = mengakhiri penyisiran
deed-note-vaccinated = mencatat: divaksin
deed-note-deferred = mencatat: ditunda
deed-note-absent = mencatat: tidak hadir
deed-note-booked = menghapus catatan kehadiran
button-deeds-all = Semua
button-deeds-reading = Membaca nama
button-deeds-cases = Kasus
button-deeds-guests = Tamu
button-deeds-day = Hari di kantor
button-deeds-roles = Peran dan grup
button-deeds-offices = Kantor dan berkas
button-deeds-outreach = Vaksinasi
button-deeds-older = Lebih lama ›
button-deeds-newest = ‹ Terbaru
deed-read-case = membaca riwayat kasus
deed-read-exposed = membaca daftar yang perlu ditelepon
deed-report-positive = melaporkan hasil positif
deed-release-exposure = menyetujui pemberitahuan paparan
deed-withdraw-exposure = menarik pemberitahuan paparan
deed-read-details = membaca rincian kasus
deed-read-cases = melihat daftar kasus terbuka
deed-read-inside = melihat siapa yang di dalam
deed-read-rollcall = menerima daftar apel
deed-read-request = melihat permintaan peran
deed-read-roles = melihat daftar peran kota
deed-read-roster = melihat daftar petugas kantor
deed-read-instruction = melihat siapa yang membaca instruksi
deed-read-deeds = membaca catatan ini
deed-check-pass = memeriksa kartu masuk
deed-list-affected = membuat daftar orang yang terdampak
deed-claim-case = mengambil kasus
deed-release-case = melepas kasus
deed-hand-case = menyerahkan kasus
deed-close-case = menyelesaikan kasus
deed-open-again-case = membuka kasus lagi
deed-still-case = masih menangani kasus
deed-help-case = meminta bantuan
deed-note-case = menulis catatan kasus
deed-lapse-case = kasus berakhir sendiri
deed-tick-step = mencentang langkah
deed-untick-step = menghapus centang langkah
deed-no-answer-case = kasus menunggu petugas lagi: tidak ada jawaban
deed-unreachable-case = kasus menunggu petugas lagi: petugas tidak terjangkau
deed-left-group-case = kasus menunggu petugas lagi: petugas keluar dari grup
deed-removed-case = kasus menunggu petugas lagi: peran dicabut
deed-unsure-case = kasus menunggu petugas lagi: keanggotaan belum pasti
deed-random-check = cek acak
deed-random-check-undone = membatalkan cek acak
deed-register-guest = mencatat tamu
deed-check-out-guest = mencatat tamu keluar
deed-refuse-guest = mencatat tamu yang tidak bersedia
deed-begin-duty = mulai bertugas
deed-end-duty = selesai bertugas
deed-start-tally = mulai hitung 15 menit
deed-cancel-tally = membatalkan hitungan
deed-go-on-tally = meneruskan hitungan
deed-start-rollcall = memulai apel evakuasi
deed-send-rollcall = mengirim daftar apel
deed-end-rollcall = menutup apel evakuasi
deed-tick-rollcall = menandai orang ditemukan
deed-untick-rollcall = menghapus tanda ditemukan
deed-start-drill = memulai latihan
deed-claim-drill = mengambil latihan
deed-close-drill = menyelesaikan latihan
deed-prove-poster = membuktikan poster terpasang
deed-acknowledge-instruction = menandai instruksi sudah dibaca
deed-appoint = memberi peran
deed-accept-role = menerima peran dengan tautan
deed-suspend-role = peran tidak aktif dahulu
deed-resume-role = peran aktif lagi
deed-left-group = keluar dari grup, peran berakhir
deed-found-gone = tidak ada lagi di grup, peran berakhir
deed-invite = membuat tautan peran
deed-invite-group = membuat tautan grup
deed-bind-group = menghubungkan grup
deed-lost-group = bot dikeluarkan dari grup
deed-regained-group = bot kembali ke grup
deed-erased = peran berakhir karena data dihapus
deed-import-offices = mengimpor daftar kantor
deed-undo-offices = membatalkan impor kantor
deed-import-holidays = mengimpor hari libur
deed-undo-holidays = membatalkan impor hari libur
deed-rotate-door = mengganti kode pintu
deed-print-posters = mencetak poster
deed-print-guides = mencetak panduan
deed-print-slips = mencetak kupon
deed-make-slips = membuat kupon
deed-send-instruction = mengirim instruksi
deed-withdraw-instruction = membatalkan instruksi
deed-confirm = mengonfirmasi { $role }
deed-refuse = menolak { $role }
deed-remove = mencabut peran { $role }
deed-restore = mengembalikan peran { $role }

# The sweep: messages about a dose that is due, and /penyisiran.
due-for = 💉 Untuk <b>{ $name }</b>
due-message =
    Vaksin dosis <b>{ $dose }</b> sudah menunggu { $who ->
        [own] Anda
       *[care] keluarga Anda
    } di Puskesmas. Bawalah KTP atau kartu keluarga. Jam dan jenis vaksin mengikuti jadwal Puskesmas.
due-call = Telepon Puskesmas: { $phone }
sweep-title = 🧭 <b>Penyisiran</b>
sweep-nobody = Belum ada warga yang terdaftar. Admin mengirim daftarnya ke chat ini sebagai berkas (📥 Impor), atau ajak warga membuka /vaksin.
sweep-line = <b>{ $place }</b>: { NUMBER($residents) } warga, { NUMBER($due) } jatuh tempo, { NUMBER($told) } sudah dihubungi, 📞 { NUMBER($call) }, 🏠 { NUMBER($visit) }, ✅ { NUMBER($done) }, 🔕 { NUMBER($stopped) }
sweep-signs = <i>📞 perlu ditelepon · 🏠 perlu dikunjungi · ✅ lengkap · 🔕 minta berhenti</i>
sweep-city = Seluruh kota
sweep-elsewhere = Luar kota / belum diisi
sweep-campaign-running = ▶️ Berjalan: { $place }
sweep-campaign-paused = ⏸ Dijeda: { $place }
button-sweep-new = ➕ Mulai di …
button-sweep-paused = ⏸ Jeda { $place }
button-sweep-running = ▶️ Lanjut { $place }
button-sweep-ended = ⏹ Akhiri { $place }
sweep-where = Di mana warga dihubungi?
sweep-preview = 🔎 <b>{ $place }</b>, bila dimulai sekarang:
sweep-would-tell = 💬 { NUMBER($count) } warga menerima pesan hari ini, antara { $hours }, dibagi rata.
sweep-would-list = 📞 { NUMBER($call) } masuk daftar telepon, 🏠 { NUMBER($visit) } daftar kunjungan: tidak punya Telegram di sini, atau sudah dua kali dihubungi.
sweep-would-wait = 🗓 { NUMBER($count) } belum jatuh tempo.
sweep-how = Paling banyak dua pesan untuk satu dosis, berjarak tiga hari; lalu telepon; setelah tujuh hari kunjungan. Yang minta berhenti dan yang sedang ditangani hitam tidak dihubungi. Kata-katanya:
sweep-sample-name = Ibu Sekar (contoh)
button-sweep-try = ✉️ Kirim contoh ke saya
button-sweep-start = ▶️ Mulai
sweep-started = ▶️ Dimulai.
button-sweep-came = 📈 Hasil
sweep-came-title = 📈 <b>Hasil penyisiran</b>, { $days }
sweep-came-each = { NUMBER($each) } pesan untuk satu vaksinasi yang menyusul.
sweep-came-none = { NUMBER($count) } pesan, belum ada vaksinasi yang menyusul.
sweep-came-all = Semua
sweep-came-line = <b>{ $place }</b>: 💬 { NUMBER($told) } → 👥 { NUMBER($reached) } · ↩️ { NUMBER($answered) } · 🎫 { NUMBER($booked) } · ✅ { NUMBER($vaccinated) } · 🔕 { NUMBER($stopped) } · 📵 { NUMBER($unreachable) }
sweep-came-how = 💬 pesan → 👥 warga yang menerimanya · ↩️ menjawab · 🎫 memesan tempat · ✅ divaksin sesudahnya · 🔕 minta berhenti · 📵 tidak terjangkau lewat pesan. Dihitung pada hari terjadinya, tanpa nama.
error-campaign-runs = Di tempat itu sudah ada penyisiran yang berjalan atau dijeda.
button-sweep-rw = 📋 Per RW
sweep-which-rw = RW di kelurahan mana?
sweep-in = 📋 <b>{ $place }</b>
sweep-rw-line = RW { $rw }: { NUMBER($residents) } warga, { NUMBER($due) } perlu dosis · 📞 { NUMBER($call) } · 🏠 { NUMBER($visit) } · ✅ { NUMBER($done) } lengkap · { NUMBER($gone) } pindah
sweep-out = 🚶 { $area }: { $count } rumah di tangan { $who }
button-field-call = 📞 Telepon berikutnya
command-penyisiran = Hubungi warga yang perlu vaksin

## Kantor tutup sehari, hari libur

button-closures = 🕗 Jam buka
button-holidays = 🗓 Hari libur
closures-which = Pada hari apa <b>{ $office }</b> tutup? Yang bertanda 🔒 sudah ditutup; ketuk untuk membukanya lagi.
closures-none = <b>{ $office }</b> tidak punya hari kerja dalam tiga minggu ini.
button-closure-open = { $day }
button-closure-closed = 🔒 { $day }
closure-ask-close = Tutup <b>{ $office }</b> pada { $day }? Siapa pun yang scan hari itu membaca kapan kantor buka lagi.
closure-ask-open = Buka <b>{ $office }</b> pada { $day } seperti biasa?
button-closure-close-yes = 🔒 Ya, tutup hari itu
button-closure-open-yes = Ya, buka seperti biasa
closure-closed = Sudah dicatat tutup.
closure-opened = Sudah dicatat buka seperti biasa.
holidays-title = 🗓 <b>Hari libur yang akan datang</b>
holidays-none = 🗓 Tidak ada hari libur yang akan datang.
holidays-line = • { $day }: { $name }
holidays-add = <i>Daftar baru: kirim berkasnya ke chat ini.</i>
holiday-ask = { $day } ({ $name }) bukan hari libur lagi? Semua kantor buka menurut jam bukanya.
button-holiday-yes = Ya, hari kerja biasa
holiday-taken-back = Sudah dicatat sebagai hari kerja.
deed-close-day = menutup kantor untuk sehari
deed-open-day = membuka kantor lagi pada suatu hari
deed-drop-holiday = mencabut hari libur

# Invitations of the sweep: the link's questions, and the slip of paper.
invited-born = Untuk memastikan, tahun berapa penerima undangan ini lahir?
invited-wrong = Tahun itu tidak cocok. Coba lagi.
invited-rw = 🏠 Pendaftaran vaksin warga <b>{ $area }</b>
error-not-invited = Undangan ini tidak berlaku. Mintalah yang baru ke RW Anda, atau daftar dengan /vaksin.
invitation-title = Undangan vaksin, { $city }
invitation-rt = { $area } RT { $rt }
invitation-how = Scan kode ini dengan kamera HP, lalu isi tahun lahir. Anda diingatkan di Telegram (@{ $bot }) bila dosis berikutnya tiba.
invitation-note = Rahasia: jangan diteruskan. Tanpa HP? Tim RW akan berkunjung.
invitation-nobody = Di { $area } tidak ada warga yang perlu diundang: semua sudah terdaftar, lengkap, atau tanpa tahun lahir.
call-list-calls = Untuk ditelepon: { $area }
call-list-visits = Untuk dikunjungi: { $area }
call-list-secret = Rahasia. Hanya untuk yang bertugas di RW ini; musnahkan sesudahnya.
call-list-as-of = Keadaan { $day }
call-list-lane = RT { $rt }
call-list-no-phone = Tanpa telepon
call-list-dose =
    Dosis { $dose }{ $born ->
        [none] {""}
       *[other] , lahir { $born }
    }
call-list-nobody = Tidak ada warga { $area } di daftar ini.
call-list-untold = Belum dihubungi lewat Telegram
call-list-told = { NUMBER($count) } pesan, terakhir { $day }
call-list-answered = Menjawab { $day }: { $what }
call-list-cares = Merawat { $names }
answered-later = nanti saja
answered-ill = sedang sakit
answered-busy = sedang sibuk
answered-afraid = masih ragu
answered-family = belum diizinkan keluarga
answered-recovered = baru sembuh dari covid
answered-visit = minta dikunjungi
call-list-head-name = Nama
call-list-head-rt = RT
call-list-head-address = Alamat
call-list-head-phone = Telepon
call-list-head-born = Tahun lahir
call-list-head-dose = Dosis
call-list-head-due = Jatuh tempo
call-list-head-told = Pesan
call-list-head-told-on = Pesan terakhir
call-list-head-answered = Jawaban
call-list-head-answered-on = Dijawab
call-list-head-cares = Merawat
call-list-head-result = Hasil


# Lists that are sent as files: read, shown, confirmed.
error-not-a-list = Berkas ini bukan tabel. Kirim Excel (.xlsx, .xls), LibreOffice (.ods), atau CSV.
error-list-too-large = Berkas ini lebih besar dari { $limit } MB. Simpan hanya tabelnya, tanpa gambar, lalu kirim lagi.
error-lists-waiting = Beberapa berkas Anda masih menunggu dibaca. Tunggu sebentar, lalu kirim lagi.
list-offices = 🏢 Daftar kantor
list-holidays = 🗓 Daftar hari libur
list-coverage = 💉 Daftar cakupan vaksinasi
list-residents = 👥 Daftar warga
list-clinics = 🏥 Jadwal vaksinasi
list-columns-offices =
    Kolom wajib: <b>kode, nama, alamat, kecamatan, kapasitas, jam buka</b> (misalnya <code>Sen-Kam 07:30-15:30; Jum 07:00-14:30</code>).
    Boleh ditambah: telepon puskesmas, telepon satgas, pintu, wifi, tujuan, kuning.
list-columns-holidays = Kolom wajib: <b>tanggal, nama</b>. Daftar ini menggantikan hari libur tahun-tahun yang ada di dalamnya.
list-columns-coverage =
    Kolom wajib: <b>kelurahan, sasaran, dosis 1</b>. Boleh ditambah: kelompok, penduduk, dosis 2.
    Daftar ini menggantikan seluruh daftar yang lama.
list-columns-residents =
    Kolom wajib: <b>nama, kelurahan</b>. Boleh ditambah: telepon, tahun lahir, rw, rt, alamat, dosis, vaksin, tanggal terakhir.
    NIK, KTP, dan KK tidak diterima.
list-columns-clinics =
    Kolom wajib: <b>puskesmas, tempat, tanggal, jam, vaksin, kuota</b> (jam misalnya <code>08:00-12:00</code>).
    Boleh ditambah: alamat, per jam, kelurahan, titik.
list-how = Kirim berkasnya ke chat ini: Excel (.xlsx, .xls), LibreOffice (.ods), atau CSV, paling besar 10 MB. Yang akan berubah ditampilkan dahulu; sebelum Anda tekan “Terapkan” tidak ada yang disimpan.
list-received = ⏳ Berkas diterima dan sedang dibaca. Belum ada yang disimpan.
list-unknown = ❓ Judul kolom di berkas ini tidak cukup untuk mengenali daftarnya. Belum ada yang disimpan. Yang dapat diimpor:
list-wrong = ⚠️ Berkas ini belum dapat dipakai.
list-partly = { $count } baris pertama sudah disimpan. Mengirim daftar yang sama sekali lagi aman: tidak ada yang tercatat dua kali.
list-anew = ⚠️ Sementara itu ada yang berubah. Belum ada yang disimpan; periksa lagi.
list-rows-offices = { $count } kantor akan berubah:
list-rows-holidays = { $count } hari akan berubah:
list-rows-coverage = { $count } baris akan berubah:
list-alike = { NUMBER($count) } dari yang ditambahkan mungkin sudah dikenal dengan tulisan lain; nanti ditanyakan di /penyisiran, "Mungkin orang yang sama".
list-rows-residents = { $count } baris di berkas ini:
list-rows-clinics = { $count } jadwal akan berubah:
list-line = { $line }
list-more = … dan { $count } baris lagi
list-lines = Semua yang akan berubah. Tanda + ditambah, ~ diubah, − diambil.
list-lines-file = perubahan
list-counts =
    + { NUMBER($added) } warga baru
    ~ { NUMBER($changed) } warga diubah
    = { NUMBER($same) } tetap
    · { NUMBER($alone) } minta tidak dihubungi, jadi tidak disimpan
list-done-residents = ✅ <b>Daftar warga sudah disimpan</b>
list-confirmed = ⏳ Sedang diterapkan…
list-progress = ⏳ { NUMBER($written) } dari { NUMBER($rows) } baris sudah disimpan. Pintu kantor tetap dilayani.
list-done = ✅ Sudah disimpan, { $count } perubahan.
list-next-offices = Berikutnya: semua poster dengan /poster; [Semua tautan grup] dan tautan pimpinan di /kantor.
list-next-holidays = Pintu kantor mengikuti hari libur ini mulai sekarang.
list-next-coverage = Terlihat di /stats, halaman Cakupan.
list-next-clinics = Terlihat di /jadwal.
list-template = { $what }: isi di bawah judul kolomnya, lalu kirim berkasnya ke sini.
list-template-not-drawn = Maaf, contoh berkasnya tidak dapat dibuat. Coba lagi sebentar lagi.
list-failed = ⚠️ Maaf, daftar ini tidak dapat diproses karena gangguan di sistem kami. Kirim lagi; bila tetap gagal, beri tahu pengelola server.
list-not-fetched = ⚠️ Telegram tidak memberikan berkas ini. Kirim lagi berkasnya.
error-list-gone = Berkas ini sudah tidak ada di Telegram. Kirim lagi berkasnya.
list-tapped-shown = Sedang diterapkan.
list-tapped-confirmed = Daftar ini sedang diterapkan.
list-tapped-done = Daftar ini sudah disimpan.
list-dropped = Dibatalkan. Tidak ada yang disimpan.
list-file-coming = Berkasnya segera datang.
clinic-of-another = Puskesmas ini bukan tempat kerja Anda. Tulis hanya jadwal Puskesmas Anda sendiri.
button-list-template = 📄 Berkas kosong dengan judul kolom
button-list-offices = 🏢 Kantor
button-list-holidays = 🗓 Hari libur
button-list-coverage = 💉 Cakupan
button-list-residents = 👥 Warga
button-list-clinics = 🏥 Jadwal
button-list-lines = 📄 Semua baris
button-list-apply = ✅ Terapkan
button-list-drop = Batal
button-import = 📥 Impor

# An office's hours, changed in the chat.
button-hours = ✏️ Ubah jam buka
talk-set-aside-hours = Jam buka yang tadi Anda ubah kami simpan dahulu; belum berlaku.
hours-title = 🕗 <b>Jam buka { $office }</b>
hours-line = • { $hours }
hours-after = <b>Akan menjadi</b> (belum disimpan):
hours-which = Apa yang diubah?
hours-ask-times = Pukul berapa kantor buka pada <b>{ $days }</b>? Dapat juga diketik, misalnya <code>07:30-11:30, 13:00-15:30</code>.
hours-ask-dates = Tanggal berapa jamnya berbeda? Ketik misalnya <code>24-12-2026</code> atau <code>18-02-2026 - 19-03-2026</code>.
hours-ask-like = Seperti kantor mana? Ketik namanya, lalu pilih.
hours-saved = ✅ Jam buka <b>{ $office }</b> sudah berlaku:
hours-left = Jam buka tidak diubah.
hours-bad-dates = Tanggal “{ $text }” tidak dimengerti.
hours-many-dates = Sudah { $limit } tanggal dengan jam sendiri. Hapus dahulu yang tidak berlaku lagi.
hours-past-dates = Tanggal itu sudah lewat.
hours-outdated = ⚠️ Sementara itu jam bukanya diubah orang lain. Belum ada yang disimpan; ini jam yang berlaku sekarang.
button-hours-workdays = Senin–Jumat sama
button-hours-always = 24 jam setiap hari
button-hours-like = Seperti kantor lain
button-hours-dates = Tanggal tertentu
button-hours-drop = ✖️ { $day }
button-hours-shut = Tutup
button-hours-save = ✅ Simpan
button-hours-cancel = Batal
deed-change-hours = mengubah jam buka

## Kunjungan rumah dan telepon: yang berikutnya, dan hasilnya
field-visits-title = 🏠 <b>Rumah untuk dikunjungi</b>
field-calls-title = 📞 <b>Nomor untuk ditelepon</b>
field-choose = Hasil siapa yang dicatat?
field-chosen = 👉 Hasil untuk <b>{ $name }</b>:
field-who = <b>{ $name }</b>
field-where = RT { $rt }{ $address ->
    [none] {""}
   *[other] , { $address }
}
field-phone = 📞 { $phone }
field-dose = Dosis { $dose }{ $born ->
    [none] {""}
   *[other] , lahir { $born }
}
field-known = • { $words }
field-tries = • Sudah { $count } kali tidak ada orang atau tidak diangkat
field-done = ✔️ { $result }
field-place-lost = Dibatalkan. Tempatnya di jadwal vaksinasi sudah diisi orang lain: pesankan yang baru dengan "Ada janji".
field-returned = ↪️ Kembali ke daftar.
field-forgotten = Data warga ini sudah dihapus.
field-board = 🏠 <b>{ $area }</b>: { NUMBER($count) } warga perlu dikunjungi sekarang.
field-out = RT { $rt }, { $count } warga · { $who }
field-sent = Dikirim ke chat pribadi Anda.
field-ask-vaccine = Vaksin apa yang diberikan?
field-ask-which = Vaksin apa yang sudah diterima?
field-ask-until = Sudahkah Puskesmas melihat suratnya? Sampai kapan vaksinasinya ditunda?
field-ask-why = Apa alasannya?
field-ask-when = Kapan?
field-clinic = { $day }, { $place }
field-day-visits = Datang lagi { $day }
field-day-calls = Telepon lagi { $day }
refused-afraid = Masih ragu
refused-ill = Sedang sakit
refused-family = Belum diizinkan keluarga
refused-never = 🔕 Jangan hubungi lagi
answered-never = tidak ingin dihubungi
field-visits-given = Divaksin di tempat
field-visits-booked = Ada janji
field-visits-had = Sudah divaksin
field-visits-refused = Menolak
field-visits-absent = Tidak ada di rumah
field-visits-moved = Sudah pindah
field-visits-died = Telah berpulang. Turut berduka cita; tidak dihubungi lagi
field-visits-wrong = Alamat tidak ditemukan
field-calls-booked = Ada janji
field-calls-comes = Akan datang sendiri
field-calls-visit = Minta dikunjungi
field-calls-had = Sudah divaksin
field-calls-letter = Surat dokter
field-calls-refused = Menolak
field-calls-absent = Tidak diangkat
field-calls-moved = Sudah pindah
field-calls-died = Telah berpulang. Turut berduka cita; tidak dihubungi lagi
field-calls-wrong = Nomor salah; masuk daftar kunjungan
button-field-visits-given = 💉 Divaksin di tempat
button-field-visits-booked = 📅 Ada janji
button-field-visits-had = ✅ Sudah divaksin
button-field-visits-refused = 🙅 Menolak
button-field-visits-absent = 🚪 Tidak ada orang
button-field-visits-moved = 📦 Sudah pindah
button-field-visits-died = 🕊 Telah berpulang
button-field-visits-wrong = ❓ Alamat salah
button-field-calls-booked = 📅 Ada janji
button-field-calls-comes = 🚶 Akan datang
button-field-calls-visit = 🏠 Minta dikunjungi
button-field-calls-had = ✅ Sudah divaksin
button-field-calls-letter = 🩺 Surat dokter
button-field-calls-refused = 🙅 Menolak
button-field-calls-absent = 📵 Tidak diangkat
button-field-calls-moved = 📦 Sudah pindah
button-field-calls-died = 🕊 Telah berpulang
button-field-calls-wrong = ❓ Nomor salah
button-field-next = 🏠 Rumah berikutnya
button-field-on-visits = 🏠 Rumah berikutnya
button-field-on-calls = 📞 Telepon berikutnya
button-field-back = ↪️ Kembalikan
button-field-undo = ↩️ Batalkan: { $result }
error-held-by-other = Ini sudah kembali ke daftar, dan sekarang ada di tangan rekan.
error-nothing-left = ✅ Tidak ada yang tersisa sekarang: semua sudah selesai, sedang di tangan rekan, atau menunggu harinya.
command-rumah = Rumah berikutnya untuk dikunjungi
deed-read-home = membaca warga yang dikunjungi atau ditelepon
deed-note-field = mencatat hasil kunjungan atau telepon
deed-undo-field = membatalkan hasil kunjungan atau telepon
vaccination-state-gone = 🔕 Kami tidak menghubungi: tercatat sudah pindah.

# Two residents who may be one person.
button-duplicates = 👥 Mungkin orang yang sama
duplicates-title = 👥 <b>Mungkin orang yang sama</b>: { NUMBER($count) } pasang
duplicates-none = 👥 Tidak ada pasangan yang perlu diputuskan. Warga baru dibandingkan dengan sendirinya, beberapa menit setelah masuk.
duplicate-person = <b>{ $name }</b> · lahir { $born } · { $place }, RW { $rw }, RT { $rt } · { $known }
duplicate-from-account = 📱 memakai bot, atau diingatkan lewat keluarganya
duplicate-from-door = dari pintu kantor
duplicate-from-self = mendaftar sendiri
duplicate-from-rw = lewat tautan RW
duplicate-from-list = dari daftar
duplicate-agrees = ✅ Sama: { $facts }
duplicate-differs = ❗ Berbeda: { $facts }
duplicate-fact-name = nama
duplicate-fact-phone = nomor telepon
duplicate-fact-born = tahun lahir
duplicate-fact-kelurahan = kelurahan
duplicate-fact-rw = RW
button-duplicate-one = Orang yang sama
button-duplicate-two = Dua orang
button-duplicate-skip = Lewati ›
duplicate-sure = Kedua catatan menjadi satu, dengan semua yang diketahui dari keduanya: dosis, akun, keluarga, tempat, hasil kunjungan, dan permintaan untuk tidak dihubungi. Ini <b>tidak dapat dibatalkan</b>. Lanjutkan?
button-duplicate-sure = Ya, jadikan satu
duplicate-is-one = ✅ Menjadi satu.
duplicate-is-two = ✅ Dua orang; tidak ditanyakan lagi.
duplicate-judged = Itu sudah diputuskan, atau datanya sudah berubah.
deed-read-duplicate = membaca warga yang mungkin tercatat dua kali
deed-join-residents = menjadikan dua catatan warga satu
deed-two-residents = memutuskan bahwa dua warga adalah dua orang
