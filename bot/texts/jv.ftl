# Tembung-tembung Pintu Sehat ing basa Jawi krama; marked for review by a native speaker.
# Satunggal kunci, satunggal ukara; { $nama } dipunisi déning bot.

## Basa punika: cara nyerat angka (locale, BCP 47), asma préntah (id utawi en), lan tanggal

language-name = Basa Jawi (krama)
language-locale = jv-ID
language-commands = id
months = Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember
months-short = Jan, Feb, Mar, Apr, Mei, Jun, Jul, Agu, Sep, Okt, Nov, Des
weekdays = Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, Minggu
weekdays-short = Sen, Sel, Rab, Kam, Jum, Sab, Min
date-day = { $day } { $month } { $year }
date-days = { $first } dumugi { $last }
date-weekday = { $weekday }, { $day } { $month }
date-short = { $weekday }, { $day } { $month }
date-month = { $month } { $year }
number = { $count }

## Werni

colour-green = IJEM
colour-yellow = KUNING
colour-red = ABRIT
colour-black = CEMENG
colour-ask = PITAKÈN PETUGAS

## Papan

place = 🚪 { $office }
place-with-door = 🚪 { $office } · { $door }
the-satgas = Satgas COVID-19 kitha

## Pirembagan nalika mlebet

consent-text =
    Sugeng rawuh. Sadèrèngipun mlebet, { $city } nyuwun pirsa bab kasarasan Panjenengan.

    Ingkang dipuncathet: asma, wangsulan, papan lan wekdal rawuh Panjenengan. Ingkang mirsani: petugas lan pangarsa kantor punika; menawi perlu ugi Satgas lan admin kitha. Menawi wonten kasus, kantor sanès ingkang Panjenengan rawuhi mirsani asilipun. Data dipunbusak sasampunipun { $days } dinten.

    Punapa Panjenengan sarujuk?
consent-refused =
    Inggih, boten wonten data Panjenengan ingkang dipuncathet.

    👉 <b>Mangga nedahaken layar punika dhateng petugas ing kori.</b> Panjenengan tetep badhé dipunladosi.
button-agree = ✅ Kula sarujuk
button-refuse = Boten sarujuk
button-changed-mind = Kula gantos pamanggih
button-back = ‹ Wangsul
name-question = Sinten asma Panjenengan? Mangga mencet asma ing ngandhap, utawi ngetik asma Panjenengan.
name-question-typed = Sinten asma Panjenengan? Mangga dipunketik ing ngandhap.
name-problem = Asma punika dèrèng saged kawaos. Mangga ngetik asma mawi aksara, 2 dumugi 60 aksara.
name-answer = Nyuwun pangapunten, ingkang kita betahaken asma, upaminipun Siti Aminah.
question-progress = <i>Pitakenan { $number }</i>
answer-line = { $question } <b>{ $answer }</b>
confirm-question = <b>Wangsulan Panjenengan kados ing ngandhap punika. Punapa sampun leres?</b> Sasampunipun Panjenengan mencet Leres, petugas badhé mbiyantu Panjenengan.
button-right = ✅ Inggih, leres
same-question = Sugeng rawuh malih, { $name }. <b>Punapa sedaya taksih sami?</b>
button-same = ✅ Taksih sami
button-changed = Wonten ingkang éwah
button-other-person = 👤 Tiyang sanès
already-inside = Panjenengan sampun kacathet mlebet ing ngriki tabuh { $time }.
already-waiting = Panjenengan sampun kacathet rawuh ing ngriki tabuh { $time }.
button-answers-changed = Wangsulan kula éwah

## Asil

result-who = { $name } · kodhe { $code }
result-where = { $place } · mlebet { $time }
result-where-waiting = { $place } · rawuh { $time }
until-green = Lumampah dumugi { $day }.
until-yellow = Lumampah dumugi { $day }.
until-ask = Dipunpriksa malih tanggal { $day }.
until-red = Lumampah dumugi { $day }.
until-black = Rampung tanggal { $day }.
todo-green = Mangga mlebet. Menawi dipunsuwun, mangga nedahaken layar punika dhateng petugas.
todo-yellow = Mangga mlebet. Kasuwun tetep ngagem masker lan njagi jarak.
todo-red = Kasuwun ngrantos ing njawi, celak kori. Petugas saweg dipunaturi pirsa. Panjenengan tetep saged dipunladosi ing njawi utawi lumantar daring.
todo-black = Kasuwun ngrantos ing njawi, ing papan ingkang bikak, lan tetep ngagem masker. Petugas saweg dipunaturi pirsa lan badhé mbiyantu Panjenengan.
todo-ask = Kasuwun ngrantos ing celak kori. Petugas saweg dipunaturi pirsa lan badhé mirsani sesarengan Panjenengan.
reason-held = Wau ing dinten punika wangsulan Panjenengan bènten, pramila petugas perlu mirsani bukti Panjenengan rumiyin.
advice-ill = 🤒 Dinten punika Panjenengan kirang sekéca: mangga ngagem masker, njagi jarak, lan menawi perlu priksa dhateng Puskesmas.
self-declared = Status adhedhasar wangsulan Panjenengan, sanès saking PeduliLindungi.
self-declared-guest = Status adhedhasar wangsulan tamu, sanès saking PeduliLindungi.
button-checkout = 🚪 Medal (check-out)
button-remind-me = 💉 Pepènget vaksin
checked-out = Matur nuwun. Panjenengan sampun kacathet medal.
checked-out-before = Rawuh Panjenengan punika sampun kacathet rampung.
visit-ended = { $place } · medal { $time }. Matur nuwun awit rawuh Panjenengan.
error-too-many-companions = Dinten punika Panjenengan sampun ndhaftaraken pendamping sakathahipun ingkang dipunparengaken. Sanèsipun mangga dipuncathet petugas ing kori.
not-inside = Panjenengan boten kacathet wonten ing salebeting kantor pundi kémawon.

## Sasampunipun asil: punapa salajengipun, sinten ingkang rawuh, punapa putusanipun

next-red = Salajengipun: sasampunipun wonten ingkang jagi, petugas manggihi Panjenengan, mirsani sertifikat utawi asil tes menawi wonten, lajeng mbiyantu kaperluan Panjenengan. Panjenengan tetep dipunladosi.
next-black = Salajengipun: sasampunipun wonten ingkang jagi, petugas manggihi Panjenengan, ngaturi pirsa Puskesmas, lajeng mbiyantu kaperluan Panjenengan ing njawi utawi lumantar daring. Panjenengan tetep dipunladosi.
next-ask = Salajengipun: sasampunipun wonten ingkang jagi, petugas manggihi Panjenengan lan mirsani serat, sertifikat, utawi asil tes Panjenengan. Mangga dipuncawisaken menawi wonten. Panjenengan tetep dipunladosi.
next-staff = Pangarsa (menawi dèrèng wonten: admin kitha) saweg dipunaturi pirsa lan badhé nelpon utawi manggihi Panjenengan. Kabar punika boten mlebet ing grup kanca Panjenengan.
next-told = 🔔 Menawi sampun wonten ingkang ngasta, Panjenengan badhé nampi kabar ing ngriki.
staff-todo-red = Kasuwun boten mlebet rumiyin; mangga ngrantos ing njawi.
staff-todo-black = Kasuwun boten mlebet; mangga ngrantos ing papan ingkang bikak lan tetep ngagem masker.
staff-todo-ask = Kasuwun ngrantos rumiyin celak kori.
news-about = ➕ <b>Babagan { $name }, ingkang sesarengan Panjenengan:</b>
news-coming = 🚶 <b>Petugas saweg tindak dhateng Panjenengan.</b> Kasuwun tetep ngrantos ing papan Panjenengan sapunika.
news-freed = ⏳ Petugas ingkang wau wonten alangan. Petugas sanès sampun dipunsanjangi; nyuwun sabar sekedhap malih. Dèrèng wonten ingkang rawuh? Layar punika katuduhna dhateng petugas sinten kemawon.
news-coming-companion = 🚶 <b>Petugas saweg tindak dhateng { $name }, ingkang sesarengan Panjenengan.</b> Kasuwun tetep ngrantos sesarengan.
news-taken = 🙋 <b>Sampun wonten ingkang ngasta.</b> Kasuwun tetep ngrantos; Panjenengan badhé dipunpanggihi utawi dipuntelpon.
news-reconsidered = ↩️ Petugas saweg mirsani sapisan malih. Kasuwun ngrantos sekedhap; asilipun dipunaturaken ing ngriki.
button-proof = 🔎 Priksa malih
button-call = 📞 Nyuwun telpon
proof-noted = Sampun dipunaturaken. Mangga nyawisaken sertifikat, serat, utawi asil tes; petugas ingkang mirsani lan mutusaken. Ngantos wekdal punika werninipun tetep. Menawi wigati, mangga manggihi petugas.
proof-before = Panyuwun punika sampun dipunaturaken. Namung petugas ingkang saged ngéwahi werni; menawi wigati sanget, mangga manggihi petugas celak kori.
proof-settled = Petugas sampun mirsani. Mangga scan malih kodhe ing kori lan ngisi ingkang leres, utawi manggihi petugas.
proof-over = Rawuh punika sampun kapengker. Menawi taksih perlu, mangga scan malih kodhe ing kori.
card-proof = 🔎 <b>Tamu nyuwun dipunpriksa malih: nyuwun tulung mirsani bukti</b>
card-ring-proof = 🔎 <b>Tamu nyuwun dipunpriksa malih</b>
event-proof = { $time } tamu nyuwun dipunpriksa malih
details-proof-asked = 🔎 Kasus <b>{ $code }</b>: tamu nyuwun dipunpriksa malih. Nyuwun tulung mirsani buktinipun; namung panjenengan ingkang saged ngéwahi werninipun.
button-share-number = 📱 Ngaturaken nomer kula
button-no-call = ✖️ Boten siyos
call-question = Mangga mencet “📱 Ngaturaken nomer kula” ing ngandhap. Nomer Panjenengan namung katingal déning petugas ingkang ngasta, lan dipunbusak sesarengan cathetan rawuh.
call-not-own = Punika nomeripun tiyang sanès, pramila boten dipunsimpen.
call-unreadable = Nomer punika dèrèng saged kawaos.
call-noted = Matur nuwun. Nomer Panjenengan dipunaturaken dhateng petugas ingkang ngasta. Petugas saged nelpon menawi wonten wekdal; kula boten saged njanji kapan. Menawi wigati sanget, mangga manggihi petugas celak kori.
call-before = Nomer Panjenengan sampun dipunaturaken. Petugas saged nelpon menawi wonten wekdal; menawi wigati sanget, mangga manggihi petugas celak kori.
call-settled = Petugas sampun rampung ngasta punika, pramila boten wonten ingkang badhé nelpon. Taksih perlu pambiyantu? Mangga manggihi petugas celak kori.
call-over = Rawuh punika sampun kapengker. Menawi taksih perlu, mangga scan malih kodhe ing kori.
call-cancelled = Inggih, boten wonten nomer ingkang dipunsimpen.
call-not-asked-for = Matur nuwun, nanging nomer punika boten dipunsimpen. Kersa dipuntelpon petugas? Mangga mencet “📞 Nyuwun telpon” ing asil Panjenengan utawi ing /status.
talk-set-aside-callback = Panyuwun dipuntelpon wau dipunsimpen rumiyin.
card-call = 📞 Nyuwun dipuntelpon
event-call = { $time } tamu nyuwun dipuntelpon
details-phone-visitor = 📞 <b>Nyuwun dipuntelpon:</b> { $phone }
isolation-ended = 🌤 Nuwun sèwu, { $name }. Miturut wangsulan Panjenengan piyambak tanggal { $since }, mangsa isolasi Panjenengan sampun rampung: <b>{ $day }</b>. Menawi rawuh malih, kados padatan mangga scan kodhe ing kori: warninipun ndhèrèk wangsulan Panjenengan dinten punika, ugi bab vaksin.
isolation-advice = Menawi taksih benter, watuk, utawi seseg, mangga ngaso ing dalem lan priksa dhateng Puskesmas.
trail = ↪️ Sadèrèngipun ing { $office }, { $when }: { $outcome }
trail-open = dèrèng rampung
decided-vaccination-booked = 💉 <b>Sampun dipundhaftaraken vaksinasi.</b> Wekdal lan papanipun dipunaturaken petugas. Mangga ngasta KTP.
decided-served-outside = 🤝 <b>Dipunladosi ing njawi gedhong utawi lumantar daring.</b> Menawi taksih wonten ingkang dèrèng rampung, mangga matur dhateng petugas celak kori.
decided-test-offered = 🧪 <b>Petugas nawèkaken tes COVID-19.</b> Menawi kersa, mangga nedahaken asilipun dhateng petugas; ngantos wekdal punika kasuwun tetep ngrantos ing njawi.
decided-isolated = 🏠 <b>Isolasi sampun dipuntata sesarengan petugas.</b> Ngagema masker, njagi jarak, lan ndhèrèk pitedahipun. Menawi seseg utawi benter sanget, énggal nelpon Puskesmas.
decided-health-called = ☎️ <b>Petugas kasarasan sampun dipunaturi pirsa.</b> Kasuwun tetep ngrantos ing papan; salajengipun dipunaturaken petugas.
decided-sent-home = 🏡 <b>Kanggé dinten punika kondur rumiyin.</b> Mangga ngaso, ngagem masker, lan njagi jarak. Kaperluan ing kantor tetep saged dipunurus lumantar daring utawi dinten sanès. Menawi seseg utawi benter sanget, énggal nelpon Puskesmas.
decided-wrong-entry = ✏️ <b>Wangsulan wau lepat lan boten dipunagem malih.</b> Mangga scan malih kodhe ing kori lan ngisi ingkang leres.
decided-no-show = 🔎 <b>Petugas wau madosi lan dèrèng pinanggih.</b> Taksih wonten ing ngriki? Mangga scan malih kodhe ing kori, utawi manggihi petugas ing celakipun.
decided-missing-data = 📝 <b>Datanipun dèrèng cekap kanggé mutusaken.</b> Mangga manggihi petugas celak kori, utawi scan malih kodhenipun.

## Tamu tanpa Telegram

guest-where = Tamu punika rawuh ing kori pundi?
guest-read-aloud = 🗣 <i>“{ $city } nyathet asma, wangsulan, lan wekdal rawuh Bapak/Ibu, dipunsimpen { $days } dinten. Punapa kepareng?”</i>
guest-name-question = Menawi kepareng, <b>ketik asmanipun tamu</b>.
guest-child-alone = Lare alit dipuncathet sareng tiyang sepuhipun. Serat kalih-kalihipun, contonipun: Bu Rini, 2 lare.
guest-child-with = Lare umur samanten boten dipuntakèni; werninipun ndhèrèk tiyang sepuhipun. <b>Ketik asmanipun tiyang dewasa ingkang rawuh sareng lare punika.</b>
guest-progress = Tamu: <b>{ $name }</b> · <i>pitakenan { $number }</i>
guest-confirm = 🗣 Waosaken dhateng <b>{ $name }</b>: <i>“Wangsulan Bapak/Ibu kados mekaten. Punapa leres?”</i>
guest-paper = ✍️ Serat ing kertas: <b>{ $code }</b>
guest-todo-green = Sumangga tamu dipunaturi mlebet.
guest-todo-yellow = Sumangga tamu dipunaturi mlebet; dipunèngetaken masker saha jarak.
guest-todo-red = Tamu dipunaturi ngrantos ing njawi, celak lawang. Kertu sampun mlebet ing grup. Tamu tetep saged dipunladosi ing njawi utawi daring.
guest-todo-black = Tamu dipunaturi ngrantos ing papan ingkang kabikak kanthi masker. Kertu sampun mlebet ing grup.
guest-todo-ask = Tamu dipunaturi ngrantos celak lawang. Kertu sampun mlebet ing grup; buktinipun dipunpriksa sesarengan.
guest-refused = Inggih, boten wonten data ingkang dipuncathet. Mangga ngladosi tamu ing njawi, utawi nyuwun tamu nedahaken PeduliLindungi.
guest-cancelled = Boten siyos. Boten wonten ingkang dipuncathet.
button-guest = 🙋 Tamu
button-next-guest = 🙋 Tamu candhakipun
button-claim-here = 🙋 Kula tangani
button-guest-refuses = Tamu boten sarujuk
button-other-door = 🚪 Kori sanès
button-checkout-guest = 🚪 Tamu medal

## Pirembagan limrahipun

talk-stale = Layar punika sampun kapengker. Mangga nglajengaken ing pesen pungkasan.
talk-over = Layar punika sampun rampung. Asilipun wonten ing pesen pungkasan. Dèrèng wonten asilipun? Mangga scan malih kodhe ing kori.
talk-use-buttons = Mangga milih salah satunggal tombol ing ngandhap punika.
talk-set-aside-checkin = Wangsulan Panjenengan wau dipunsimpen rumiyin.
talk-set-aside-guest = Wangsulanipun tamu ingkang wau dipunsimpen rumiyin.
button-continue = ▶️ Lajengaken
command-in-private = Dhawuh punika kangge chat pribadi: kintun langsung dhateng bot, @{ $bot }.
not-understood = Kanggé mlebet kantor, mangga scan kodhe ing kori mawi kamera HP. Mbetahaken pambiyantu? Mangga matur dhateng petugas.
apology = Nyuwun pangapunten, wonten alangan ing sistem kula. Wangsulan pungkasan Panjenengan boten kasimpen. Mangga scan malih kodhe ing kori, utawi matur dhateng petugas.
database-refuses = ⚠️ Bot boten saged nyerat basis datanipun: disk kebak, utawi program sanès nyepeng berkasipun. Bot ngentosi lan boten wonten ingkang ical, nanging boten wonten ingkang dipunladosi. Mangga dipunpriksa serveripun.
database-well = ✅ Bot saged nyerat basis datanipun malih.
not-delivered = ⚠️ { $count } pesen dinten punika boten saged dipunkintun lan boten dipuncobi malih. Kasusipun dipunalihaken dhateng ingkang saged dipunhubungi. Sebabipun kacathet wonten log bot.
trouble-skipped = ⚠️ Wonten kiriman saking Telegram ingkang boten saged kawaos lan kalangkungan. Sanesipun tetep dipunladosi. Menawi wonten warga ingkang boten nampi wangsulan, kasuwuna ngintun malih.
trouble-guessing = ⚠️ Ing salebeting satunggal jam punika kathah angka poster ingkang lepat dipunketik, saking kathah akun. Mbokmenawi wonten ingkang mbedhèk. Sinten ingkang lepat kaping kalih sapunika dipunsuwuni mindai QR; angka ingkang leres lan pindaian tetep lumampah.
trouble-clock = ⚠️ Jam server mlumpat. Boten wonten ingkang kabusak utawi kakintun langkung rumiyin; bot tetep ngangge wekdal suwaunipun. Mangga jam server (NTP) dipunpriksa.
trouble-damaged = ⚠️ Wonten data simpenan ingkang risak lan kasisihaken. Sanesipun tetep dipunladosi. Mangga diska server lan cadangan mau dalu dipunpriksa.
lasting-telegram = ⚠️ Wiwit { $since } Telegram boten saged dipunhubungi. Kintunaning tiyang nengga ing ngrika, pesen kita nengga ing ngriki. Mangga jaringan server dipunpriksa.
lasting-over-telegram = ✅ Telegram saged dipunhubungi malih. Boten saged wiwit { $since } ngantos { $until }; ingkang nengga saweg dipunkintun.
lasting-urgent = ⚠️ Wiwit { $since } wara-wara kanggé petugas katahan: kasus abrit lan cemeng telat dumugi. Mangga nelpon kantor-kantor, lan mriksa jaringan server.
lasting-over-urgent = ✅ Wara-wara kanggé petugas énggal kakintun malih. Telat wiwit { $since } ngantos { $until }.
lasting-reply = ⚠️ Wiwit { $since } wangsulan kanggé tamu katahan: jaringan utawi Telegram rindhik. Mangga server dipunpriksa.
lasting-over-reply = ✅ Tamu énggal angsal wangsulan malih. Wangsulan telat wiwit { $since } ngantos { $until }.
lasting-follow-up = ⚠️ Wiwit { $since } gambar lan berkas katahan. Asil awujud tembung tetep dumugi. Mangga server dipunpriksa.
lasting-over-follow-up = ✅ Gambar lan berkas kakintun malih. Telat wiwit { $since } ngantos { $until }.
lasting-bulk = ⚠️ Wiwit { $since } pepènget lan laporan numpuk. Wara-wara lan wangsulan boten katahan amargi punika.
lasting-over-bulk = ✅ Pepènget lan laporan kakintun malih kados limrahipun. Telat wiwit { $since } ngantos { $until }.
lasting-update = ⚠️ Wiwit { $since } kintunaning tiyang telat katindakaken: server repot sanget, utawi diskipun rindhik. Mangga dipunpriksa.
lasting-over-update = ✅ Kintunaning tiyang énggal katindakaken malih. Telat wiwit { $since } ngantos { $until }.
lasting-disk = ⚠️ Wiwit { $since } papan ing disk server kirang saking 500 MB. Menawi kebak, boten wonten ingkang dipunladosi. Mangga dipunkosongaken.
lasting-over-disk = ✅ Papan ing disk server cekap malih. Kirang wiwit { $since } ngantos { $until }.

## Kasus, ing grup petugas

card-who = 👤 { $initials }
card-guest = Tamu tanpa Telegram, dipuncathet petugas
card-new = 🔔 <b>Sinten ingkang kersa ngasta?</b>
card-claimed = 🙋 <b>Dipunasta { $name }</b>
card-closed = ✅ <b>Rampung: { $outcome }</b> ({ $name })
card-lapsed = ⌛ <b>{ $outcome }: boten wonten ingkang nutup</b>
cases-title = 🔔 <b>{ $count } kasus taksih bikak</b>
cases-line-free = { $colour } <b>{ $code }</b> · { $initials } · <b>dèrèng dipunpendhet</b>, { $waited }{ $office }
cases-line-taken = { $colour } <b>{ $code }</b> · { $initials } · { $name }, { $waited }{ $office }
cases-more = … lan { $count } malih
cases-none = ✅ Boten wonten kasus ingkang bikak.
waited-minutes = { $count } mnt
waited-hours = { $count } jam
waited-days = { $count } dinten
button-claim-one = 🙋 Pundhut { $code }
button-close-all = ✅ Tutup sedaya …
closing-title = 🌇 <b>{ $office } sampun tutup, nanging taksih wonten kasus ingkang bikak.</b>
close-all-question =
    <b>Kados pundi asilipun?</b> Sedaya kasus punika ({ $count }) dipuntutup kanthi asil ingkang sami: { $codes }.
    Kasus ingkang dipunasta kanca boten tumut.
close-all-nothing = Boten wonten kasus ingkang saged dipuntutup sesarengan: sampun dipunasta kanca, utawi asilipun benten. Mangga dipuntutup satunggal-satunggal.
closed-all = ✅ Dipuntutup sesarengan: <b>{ $codes }</b> · { $outcome }.
closed-all-undone = ↩️ Dipunbikak malih, sapunika panjenengan ingkang ngasta: <b>{ $codes }</b>.
closed-all-kept = Tetep dipuntutup: <b>{ $codes }</b>. Tamunipun sampun ngisi malih lan werninipun sampun bènten; menawi perlu, mangga dipunbikak malih saking kertunipun.
cases-how = Riwayat satunggal kasus: /kasus { $code }
cases-day = 📅 { $day }
card-late = ⏰ Kasèp { $minutes } menit amargi wonten alangan
card-ring-again = 🔁 <b>Rawuh malih</b>, wau: { $before }
card-ring-worse = ⬆️ <b>Langkung awrat tinimbang wau</b>
card-ring-unclaimed = ⏰ <b>Dèrèng wonten ingkang mendhet sampun { $minutes } menit</b>
card-ring-released = 🔓 <b>Bebas malih: betah petugas sanès</b>
card-help = 🆘 <b>{ $name } betah pambiyantu ing papan</b>
card-why-in-person = 📣 { $office }: dipunkintun langsung dhateng panjenengan.
card-why-satgas = 📣 Dipunterusaken dhateng Satgas saking { $office }.
event-release = { $time } dipunuculaken { $name }
event-hand = { $time } { $name } masrahaken dhateng { $detail }
event-open-again = { $time } dipunbikak malih dening { $name }
event-still = { $time } taksih dipunasta { $name }
event-help = { $time } { $name } nyuwun pambiyantu
event-coming = { $time } 🏃 { $name } tindak mriku
event-note = { $time } 📝 cathetan { $name }
event-escalate = { $time } dèrèng dipunpendhet: dipunkabaraken malih
event-escalate-satgas = { $time } dèrèng dipunpendhet: Satgas dipunsanjangi
event-no-answer = { $time } { $name } boten mangsuli; kasus bebas malih
event-unreachable = { $time } serat kangge { $name } boten dumugi (bot dipunblokir?); kasus bebas malih
event-left-group = { $time } { $name } medal saking grup; kasus bebas malih
event-removed = { $time } { $name } sanès petugas malih; kasus bebas malih
button-release = 🔓 Uculaken
button-hand = 🤝 Pasrahaken
button-help-me = 🆘 Betah pambiyantu
button-open-again = ↩️ Bikak malih
button-open-again-yes = Inggih, wangsul { $colour }
button-undo = ↩️ Wurungaken
again-ask = Tamu sampun kabukten. Menawi dipunbikak malih, warninipun wangsul { $colour } lan piyambakipun dipunsukani pirsa. Dipunlajengaken?
again-ask-entry = Tamu sampun ngisi malih lan werninipun sampun bènten. Menawi kasus dipunbikak malih, werninipun wangsul { $colour } lan piyambakipun dipunsukani pirsa. Dipunlajengaken?
button-still = ✅ Inggih, taksih
released = Kasus { $code } dipunuculaken. Grup sampun dipunsanjangi.
handed = 🤝 Kasus { $code } dipunpasrahaken dhateng { $name }.
hand-question = Kasus <b>{ $code }</b> dipunpasrahaken dhateng sinten?
hand-kept = Kasus { $code } tetep Panjenengan asta.
button-cancel = ✖️ Wurung
hand-nobody = Dèrèng wonten petugas sanès ingkang kadhaptar kangge kasus <b>{ $code }</b>. Panjenengan saged nguculaken dhateng grup.
opened-again = Kasus { $code } dipunbikak malih, lan samenika panjenengan ingkang ngasta.
help-called = { $groups } grup lan { $people } tiyang sampun dipunsukani pirsa. Menawi wonten ingkang tindak dhateng panjenengan, panjenengan dipunsukani pirsa. Mugi ngutamakaken kaslametan.
help-called-no-head = { $groups } grup lan { $people } tiyang sampun dipunsukani pirsa, boten kalebet pimpinan. Menawi wonten ingkang tindak mriku, panjenengan dipunsukani pirsa. Mugi ngutamakaken kaslametan.
help-nobody = Dèrèng wonten kanca ingkang saged dipunsukani pirsa dening bot. Nyuwun tulung nelpon kanca utawi Satgas. Mugi ngutamakaken kaslametan.
help-coming = 🏃 <b>{ $name }</b> tindak dhateng panggenan panjenengan (kasus { $code }).
button-come = 🏃 Kula mriku
come-told = Matur nuwun. Kanca panjenengan sampun dipunsukani pirsa.
come-told-before = Kanca panjenengan sampun pirsa. Matur nuwun.
error-help-over = Kasus { $code } sampun boten mbetahaken pitulungan. Matur nuwun.
help-called-before = Pambiyantu sampun dipunsuwun. Kanca panjenengan sampun mangertos.
still-question = Kasus <b>{ $code }</b>: menapa taksih panjenengan aturi? Tanpa wangsulan, kasus punika badhe dipunbikak kangge petugas sanès.
still-answered = ✅ Inggih, taksih panjenengan aturi.
still-noted = Inggih. Kasus { $code } tetep wonten panjenengan.
details-note = 📝 { $time } { $name }: { $words }
details-notes-older = … { $count } cathetan langkung lami: /kasus { $code }
card-why-no-group = ⚠️ Dipunkintun mriki amargi { $office } dèrèng gadhah grup petugas.
card-why-group-lost = ⚠️ Dipunkintun mriki amargi bot dipunwedalaken saking grup { $office }.
card-why-group-silent = ⚠️ Dipunkintun mriki amargi bot sawetawis boten saged nyerat ing grup { $office }.
group-silent = ⚠️ Sawetawis bot boten saged nyerat ing grup { $group }. Kasus dipunkintun dhateng ingkang nggantos: petugas ingkang tugas, Satgas, utawi admin. Bot nyobi malih piyambak. Mangga dipunpriksa grupipun: punapa anggota, utawi bot, kenging ngintun pesen?
group-over = ✅ Bot saged nyerat malih ing grup { $group }; kasus ingkang taksih kabuka wangsul mrika.
group-lost = ⚠️ Bot boten wonten malih ing grup { $group }. Mangga dipuntambahaken malih.
group-trial = ✅ Bot saged nyerat malih ing mriki. Kasus ingkang mlebet sawetawis wau dipunkintun dhateng panggenan sanès; ingkang taksih kabuka badhé nututi.
event-raise = { $time } rawuh: { $detail }
event-repeat = { $time } scan malih: { $detail }
event-worsen = { $time } dados { $detail }
event-hold = { $time } ngisi langkung saé ({ $detail }): nyuwun tulung mirsani bukti
event-reopen = { $time } rawuh malih: { $detail }
event-accept = { $time } ngisi malih: { $detail }
event-claim = { $time } dipuntampi { $name }
event-close = { $time } rampung: { $detail } ({ $name })
event-lapse = { $time } rampung piyambak: pinten-pinten dinten boten wonten ingkang ngasta
button-claim = 🙋 Kula tampi
claimed = Kasus { $code } Panjenengan asta. Katranganipun wonten ing chat pribadi Panjenengan kaliyan bot.
closed = Kasus { $code } sampun rampung. Matur nuwun.

## Kasus, kanggé petugas ingkang nampi

details-name = 👤 <b>{ $name }</b> · kodhe { $code }
details-since = Mlebet { $time }
details-arrived = Rawuh { $time }
details-held = • Wau wangsulanipun langkung awrat; sapunika ngisi langkung saé. Nyuwun tulung mirsani bukti.
details-why = ❗ { $reason }
details-answers = <b>Wangsulan</b>
details-phone-puskesmas = ☎️ Puskesmas: { $phone }
details-phone-satgas = ☎️ Satgas: { $phone }
button-finish = ✅ Rampung …
details-outcome = <b>Kados pundi asilipun?</b> Kasus dipuntutup mawi salah satunggal tombol punika.
details-closed = ✅ Rampung: { $outcome }. Data tamu sampun dipunsingidaken.
details-not-yours = Kasus { $code } sampun boten Panjenengan asta malih. Mangga mirsani kertu ing grup.
outcome-vaccination-booked = Dipundhaftaraken vaksin
outcome-served-outside = Dipunladosi njawi/daring
outcome-test-offered = Dipunaturi tes
outcome-isolated = Dipunisolasi, Satgas pirsa
outcome-health-called = Nelpon Puskesmas/Satgas
outcome-sent-home = Kondur
outcome-verified = Kabukten
outcome-wrong-entry = Lepat ngisi
outcome-no-show = Boten kepanggih
outcome-left = Sampun tindak
outcome-missing-data = Data kirang
outcome-mistaken = Wurung, klèntu nyathet
outcome-lapsed = Rampung piyambak

## Petugas

group-greeting =
    Sugeng pepanggihan. Grup punika nampi kabar saking kori <b>{ $office }</b>: saben tamu mawi werni abrit, cemeng, utawi “pitakèn petugas” badhé katingal ing ngriki.

    Saben petugas, mangga mencet tombol punika sapisan, lajeng mencet START ing chat ingkang kabikak.
group-greeting-satgas =
    Sugeng pepanggihan. Grup <b>Satgas COVID-19</b> punika nampi kasus cemeng ingkang dèrèng dipunpendhet petugas, lan kasus saking kantor ingkang dèrèng gadhah grup.

    Saben anggota, mangga mencet tombol punika sapisan, lajeng mencet START ing chat ingkang kabikak.
button-i-am-officer = 🙋 Kula petugas ing ngriki
duty-requested = Matur nuwun. Panyuwun Panjenengan dados petugas <b>{ $office }</b> sampun dipunkintun. Sasampunipun dipunkonfirmasi, Panjenengan badhé nampi kabar ing ngriki. Dumugi wekdal punika Panjenengan saged mirsani kertu, nanging dèrèng saged nampi kasusipun.
duty-already = Panjenengan sampun kadhaftar dados petugas <b>{ $office }</b>.
officer-request = <b>{ $name }</b> nyuwun dados petugas <b>{ $office }</b>. Punapa leres?
officer-request-active = ✅ Sampun dipunkonfirmasi.
officer-request-removed = ❌ Boten dipunsarujuki.
officer-request-requested = Ngrantos konfirmasi.
officer-request-active-short = Sampun dipunkonfirmasi.
officer-request-removed-short = Boten dipunsarujuki.
officer-request-requested-short = Taksih ngrantos.
button-confirm = ✅ Inggih, konfirmasi
button-reject = Boten sarujuk
officer-confirmed = ✅ Panjenengan sapunika petugas <b>{ $office }</b>. Menawi wonten kertu ing grup, mangga mencet “Kula tampi”. Kanggé tamu tanpa Telegram, mangga mencet “Tamu”.
satgas-confirmed = ✅ Panjenengan sapunika warga <b>Satgas COVID-19 kitha</b>. Menawi wonten kertu ing grup Satgas, mangga mencet “Kula tampi”; rincianipun dumugi ing chat punika. Menawi wonten tamu ingkang dipuntamtokaken positif: /paparan.
officer-refused = Panyuwun Panjenengan dados petugas <b>{ $office }</b> dèrèng dipunsarujuki. Mangga matur dhateng pangarsa kantor.
role-accepted-admin = ✅ Panjenengan sapunika admin Pintu Sehat. Mangga mencet /start kanggé mirsani menu.
role-accepted-head = ✅ Panjenengan sapunika pangarsa <b>{ $office }</b>: Panjenengan ingkang ngonfirmasi petugasipun.
role-accepted-officer = ✅ Panjenengan sapunika petugas <b>{ $office }</b>.
role-accepted-satgas = ✅ Panjenengan sapunika anggota Satgas ing Pintu Sehat.

## Kaca ngajeng lan admin

home-visitor =
    <b>Pintu Sehat { $city }</b>

    Kanggé mlebet kantor, mangga scan kodhe ing kori mawi kamera HP.
home-officer = Panjenengan petugas ing: { $offices }.
home-admin = Panjenengan admin.
button-stats = 📊 Angka dinten punika
button-offices = 🏢 Kantor
offices-title =
    <b>{ $count } kantor</b> · kaca { $page }/{ $pages }
    Langkung énggal: serat sapérangan naminipun, upaminipun <code>/kantor turi</code>
offices-not-found = Boten wonten kantor ingkang naminipun “{ $words }”. Sedaya kantor: /kantor
office-address = { $address }, Kec. { $district }
office-hours = 🕘 { $hours }
office-capacity = 👥 Kapasitas { $capacity } tiyang
office-doors = 🚪 { $count } kori
office-group-bound = 💬 Grup petugas: sampun kasambung
office-group-missing = ⚠️ Grup petugas: dèrèng wonten
button-group-link = 💬 Tautan grup
button-head-link = 👤 Tautan pangarsa
button-satgas-group = 💬 Grup Satgas
office-group-link =
    Tautan kanggé grup <b>{ $office }</b>, namung saged dipunginakaken sapisan, lumampah 7 dinten. Mangga mencet tombolipun, lajeng milih grup:
    { $link }
button-group-links = 🔗 Sedaya tautan grup
office-links = Tautan kanggé grup ingkang dèrèng nyambung, namung saged dipunginakaken sapisan, lumampah 7 dinten. Mangga dipunterasaken dhateng kantoripun piyambak-piyambak; ingkang mbikak milih grup kantor punika:
office-links-line =
    <b>{ $office }</b>
    { $link }
office-links-none = Sedaya kantor sampun gadhah grup.
office-head-link =
    Tautan kanggé pangarsa <b>{ $office }</b>, namung saged dipunginakaken sapisan, lumampah 7 dinten. Mangga nerasaken namung dhateng pangarsa piyambak:
    { $link }
button-open-groups = Pilih grup

## Angka

stats-title-1 = 📊 Dinten punika, { $day }
stats-title-7 = 📊 7 dinten dumugi { $day }
stats-title-day = 📊 { $day }
stats-title-period = 📊 { $first } dumugi { $last }
stats-late = ⏱ Kabar ingkang telat langkung saking 1 menit: { $count }
stats-rows-since = Kasus, verifikasi, lan dangunipun wekdal namung wiwit { $day }: rawuh sadèrèngipun sampun dipunbusak, kantun cacahipun.
error-not-a-day = “{ $written }” sanès tanggal, lan boten wonten kantor ingkang naminipun mekaten. Ing wingkingipun dhawuh mangga dipunserat upaminipun <code>2021-11-01 2021-11-30</code>, setunggal dinten <code>15/11/2021</code>, utawi setunggal kantor <code>turi</code>.
error-bad-period = Ing wingkingipun dhawuh mangga nyerat setunggal tanggal, utawi tanggal wiwitan lajeng pungkasan, paling telat dinten punika. Tuladha: <code>2021-11-01 2021-11-30</code>.
error-of-all-offices = “{ $written }” sanès tanggal. Tabel punika tansah saking sedaya kantor: kolomipun nyebat kantor. Mangga nyerat tanggal kémawon, upaminipun <code>2021-11-01 2021-11-30</code>, utawi setunggal dinten <code>15/11/2021</code>.
stats-as-of = Kawontenan tabuh { $time }
stats-visits = Tamu rawuh: <b>{ $total }</b>, ing antawisipun { $guests } tanpa Telegram
stats-refused = { $count } boten sarujuk dipuncathet
stats-inside = Sapunika ing lebet: <b>{ $count }</b>
stats-open = Kasus taksih bikak sapunika: <b>{ $new }</b> dèrèng dipuntampi, <b>{ $claimed }</b> saweg dipunasta
stats-cases = Kasus mlebet: { $cases }, dipuntampi: { $claimed }
stats-undone = ⌛ Boten dipunasta, rampung piyambak: { $count }
stats-median = Wekdal dumugi dipuntampi (median): <b>{ $took }</b>
stats-nobody = Dèrèng wonten tamu rawuh.
stats-more-offices = … lan { $count } kantor sanès: serat naminipun langkung jangkep
stats-silent = { $count } kantor dèrèng wonten tamu
stats-self-declared = Werni adhedhasar wangsulanipun tamu, sanès saking PeduliLindungi.
button-stats-1 = Dinten punika
button-stats-7 = 7 dinten
button-stats-refresh = 🔄 Énggalaken
stats-title-30 = 📊 30 dinten dumugi { $day }
button-stats-30 = 30 dinten
button-stats-month = Wulan kepengker
stats-attention = Betah kawigatosan
stats-all-well = ✅ Boten wonten ingkang betah kawigatosan.
stats-usual = Limrahipun { $before } ing dinten ingkang sami: { $change } %
stats-usual-yesterday = Dumugi wingi { $now }, limrahipun { $before }: { $change } %
stats-usual-hour = Dumugi tabuh { $hour }: { $now }, limrahipun { $before } ({ $change } %)
button-figures-today = ‹ Ringkesan
button-figures-city = 🏙 Sedaya kantor
button-figures-offices = 🏢 Saben kantor
button-figures-days = 📅 Saben dinten
button-figures-colours = 🎨 Werni
button-figures-cases = 🚨 Kasus
button-figures-people = 👥 Sinten ingkang rawuh
button-figures-proof = 🔎 Wangsulan lan bukti
button-figures-abandoned = ⏹ Boten rampung
button-figures-outreach = 💉 Pangèling-èling
button-figures-late = ⏱ Kasèp
button-figures-more = ☰ Sanèsipun
figures-more = Angka punapa malih ingkang badhé dipunpirsani?
figures-which-office = “{ $words }” cocog kaliyan sawetawis kantor. Mangga dipunpilih setunggal:
figures-colour = { $shape } { $colour }: <b>{ $count }</b> ({ $percent } %)
figures-counted = { $what }: { $count }
figures-untaken = Boten dipuntampi sinten-sinten: { $count }
figures-claim = Dumugi dipuntampi: median <b>{ $middle }</b>, 9 saking 10 salebetipun { $most }
figures-claim-none = Dumugi dipuntampi: dèrèng wonten
figures-close = Dumugi rampung: median <b>{ $middle }</b>, 9 saking 10 salebetipun { $most }
figures-close-none = Dumugi rampung: dèrèng wonten
figures-result = Saking scan dumugi asil: median <b>{ $middle }</b>, 9 saking 10 salebetipun { $most }
figures-result-none = Saking scan dumugi asil: dèrèng wonten
figures-own-phone = Mawi HP piyambak: <b>{ $count }</b>
figures-guests = Tamu tanpa Telegram: { $count }
figures-declared = Werni saking wangsulan piyambak: { $count }
figures-no-random = 🎲 Cek acak: dèrèng wonten ingkang kapilih
figures-abandoned = Boten rampung ngisi: <b>{ $count }</b> ({ $percent } %)
stats-step-consent = Nalika dipunsuwuni sarujuk
stats-step-name = Nalika dipuntangleti asma
stats-step-asking = Ing satengahing pitakènan
stats-step-confirm = Nalika mriksa wangsulan
stats-step-same = Ing “taksih sami?”
stats-step-late = Ing “taksih ing kantor?”
stats-step-purpose = Nalika dipuntangleti kabetahan
stats-step-inside = Ing lebet
stats-step-closed = Nalika kantor tutup
stats-step-other = Sanèsipun
figures-reminder-agreed = Kersa dipunèlingaken: { $count }
figures-reminder-told = Pangèling-èling dipunkintun: { $count }
figures-reminder-done = Mangsuli sampun dipunvaksin: { $count }
figures-reminder-stopped = Nyuwun kèndel: { $count }
figures-late-alerts = Kabar kasus ingkang telat langkung saking 1 menit: { $count }
figures-late-replies = Wangsulan ingkang telat langkung saking 1 menit: { $count }

## Pepènget vaksin

remind-which-vaccine = Vaksin punapa ingkang Panjenengan tampi ing dosis sepisan?
remind-when-dose =
    { $doses ->
        [1] Kinten-kinten kala punapa dosis sepisan punika?
       *[other] Kinten-kinten kala punapa dosis pungkasan punika?
    }
remind-this-week = Minggu punika
remind-weeks-ago = { $weeks } minggu kapengker
remind-agreed = Inggih. Panjenengan badhé dipunèngetaken vaksin dosis { $dose } ing dinten <b>{ $day }</b> tabuh 09:00. Papan lan jinisipun vaksin ndhèrèk jadwal Puskesmas. Ngantos wekdal punika asma Panjenengan dipunsimpen.
remind-none-due = Miturut wangsulan Panjenengan, dèrèng wonten dosis salajengipun ingkang perlu dipunèngetaken. Supados langkung cetha, mangga nyuwun pirsa dhateng Puskesmas.
remind-not-set = Inggih, boten wonten pepènget ingkang kula pasang.
remind-now =
    Nuwun sèwu, { $name }. Vaksin dosis { $dose } kagem Panjenengan sampun ngrantos: sampun wancinipun.

    Mangga ngasta KTP. Wekdal lan jinisipun vaksin ndhèrèk jadwal Puskesmas.
button-had-it = ✅ Kula sampun vaksin
button-remind-later = Mangké, èngetaken malih
button-remind-stop = 🔕 Cekap semanten
remind-had-it = Matur nuwun sampun vaksin. Boten badhé wonten pepènget malih kanggé dosis punika.
remind-later = Inggih, Panjenengan badhé dipunèngetaken malih ing dinten <b>{ $day }</b> tabuh 09:00.
remind-stopped = 🔕 Inggih, Panjenengan boten badhé nampi pepènget malih.

## Wangsulan boten

error-unknown = Nyuwun pangapunten, punika dèrèng saged dipuntindakaken.
error-gone = Punika sampun boten wonten, utawi sanès kanggé Panjenengan.
error-unknown-token = Kodhe punika boten dipunwanuhi. Mangga scan malih kodhe ing kori, utawi nyuwun pirsa dhateng petugas.
error-revoked-token = Poster punika sampun dipungantos. Mangga scan poster ingkang énggal ing { $office }. Namung wonten poster ingkang lami? Mangga matur dhateng petugas supados nyuwun poster énggal.
error-office-retired = { $office } boten nampi tamu malih mawi poster punika. Mugi katuraken dhateng petugas ing papan.
error-expired-token = Tautan punika sampun dipunginakaken utawi sampun langkung wekdalipun. Mangga nyuwun ingkang énggal.
error-not-your-link = Tautan punika kanggé tiyang sanès. Mangga mencet piyambak tombol ing grup.
error-not-allowed = Nuwun sèwu, punika namung kagem { $who ->
    [admin] admin
    [admin-head-satgas] admin, pangarsa, saha Satgas
    [admin-puskesmas] admin saha Puskesmas
    [admin-satgas] admin saha Satgas
    [admin-viewer] admin saha pemantau
    [field] anggota tim RW punika ingkang sampun dipunkonfirmasi: mangga mencet “Kula petugas ing ngriki” ing grup tim
    [puskesmas] Puskesmas
    [satgas] anggota Satgas ingkang sampun dipunkonfirmasi
    [staff] pegawai kantor punika
   *[admin-head] admin saha pangarsa
}.
error-not-an-officer = Nuwun sèwu, punika namung kagem petugas kantor punika ingkang sampun dipunkonfirmasi. Panjenengan petugas? Pencèt rumiyin “Kula petugas ing ngriki” ing ngandhap papan pintu, utawi ing pesen sepisanan bot ing grup.
error-not-confirmed-yet = Panyuwun Panjenengan dados petugas dèrèng dipunkonfirmasi. Kasuwun ngrantos sekedhap.
error-unknown-case = Boten wonten kasus { $code } ing kantor panjenengan. Kintun /kasus kangge mirsani ingkang taksih bikak.
error-anonymous-admin = Panjenengan nyerat minangka admin anonim, mila kula boten mangertos sinten panjenengan. Ginakaken tombol, utawi pejahi mode anonim rumiyin.
error-not-claimed = Kasus { $code } dèrèng wonten ingkang ngasta. Pencet “Kula tampi” rumiyin.
error-own-case = Kasus { $code } punika babagan panjenengan piyambak. Nyuwun kanca sanès ingkang ngasta.
error-about-them = Kasus { $code } punika babagan { $name } piyambak. Nyuwun milih kanca sanès.
error-not-today = Kasus { $code } sampun kedangon anggènipun dipuntutup, mila boten saged dipunbikak malih. Menawi tamu taksih wonten, mangga dipunaturi scan kode ing pintu.
error-note-too-long = Cathetan paling panjang { $limit } aksara. Nyuwun dipuncekak.
error-not-on-duty = { $name } samenika boten kacathet minangka petugas ingkang saged dipunsanjangi ing kantor punika.
error-office-closed = Kantor punika saweg tutup. Miwiti tugas saged nalika kantor bikak.
error-already-claimed = Kasus { $code } sampun dipunasta { $name }.
error-already-closed = Kasus { $code } sampun rampung.
error-not-claimer = Kasus { $code } boten saweg Panjenengan asta. Mangga nampi rumiyin ing grup.
error-too-many-guesses = Kodhe ingkang lepat kekathahen. Mangga nyobi malih satunggal jam malih, utawi matur dhateng petugas.
error-no-office = Panjenengan dèrèng dipunkonfirmasi dados petugas ing kantor pundi kémawon. Mangga mencet “Kula petugas ing ngriki” ing grup kantor Panjenengan.
error-already-bound = Grup punika sampun kasambung kaliyan kantor sanès.
error-not-in-group = Punika namung saged dipuntindakaken ing grup petugas ingkang sampun kasambung.

## Pitakenan ing lawang (krama; to be reviewed by a native speaker)

question-health = Kados pundi kawontenan Panjenengan dinten punika?
question-since = Kala punapa punika (tes positif, kontak pungkasan, utawi dumugi ing Indonesia)? Menawi cacahing dinten boten wonten ing daftar, pilih cacah dinten ingkang langkung alit: kanggé 4 dinten, pilih 3.
question-tested = Wiwit punika, punapa asil tes Panjenengan sampun negatif?
question-doses = Pinten dosis vaksin COVID-19 ingkang sampun Panjenengan tampi?
question-circumstance = Punapa wonten ingkang cocog kaliyan Panjenengan?
question-test-on = Kala punapa sampel tes Panjenengan dipunpendhet?
question-test-at = Ing dinten punika, sampel Panjenengan dipunpendhet tabuh pinten?
question-age = Pinten yuswa Panjenengan?

question-read-aloud-health = Punapa dinten punika Bapak/Ibu sehat, utawi positif COVID-19, kontak erat, dipunsuwuni isolasi, nembé dumugi saking manca, utawi kirang sekéca?
question-read-aloud-since = Pinten dinten kapengker tes positif, kontak pungkasan, utawi anggènipun dumugi ing Indonesia? Menawi boten wonten ing daftar, dipunagem cacah dinten ingkang langkung alit: 4 dinten dados 3.
question-read-aloud-tested = Punapa wiwit punika Bapak/Ibu sampun dipuntès malih lan asilipun negatif?
question-read-aloud-doses = Sampun kaping pinten Bapak/Ibu dipunvaksin COVID-19?
question-read-aloud-circumstance = Punapa Bapak/Ibu nembé saras saking COVID-19, gadhah asil tes negatif, serat dhokter, utawi vaksin jinis sanès?
question-read-aloud-test-on = Kala punapa sampel tes punika dipunpendhet, dinten punika, kala wingi, utawi langkung dangu?
question-read-aloud-test-at = Ing dinten punika, sampel dipunpendhet langkung énjing utawi langkung siyang tinimbang tabuh rawuh samenika?
question-read-aloud-age = Pinten yuswanipun Bapak/Ibu utawi Adhik?
question-guest-health = Kawontenan dinten punika
question-guest-since = Wiwit
question-guest-tested = Tes malih, asilipun negatif
question-guest-doses = Dosis vaksin
question-guest-circumstance = Katrangan
question-guest-test-on = Sampel dipunpundhut
question-guest-test-at = Jam sampel
question-guest-age = Yuswa

## Tombol wangsulan

option-health-none = Sehat, boten wonten keluhan
option-health-positive = Positif COVID-19
option-health-contact = Kontak erat kasus COVID-19
option-health-isolate = Dipunsuwuni isolasi
option-health-abroad = Nembé dumugi saking manca
option-health-ill = Nembé kirang sekéca

option-today = Dinten punika
option-yesterday = Kala wingi
option-days-ago = { $days } dinten kapengker
option-older = Langkung dangu

option-tested-none = Dèrèng
option-tested-negative = Sampun, asilipun negatif
option-tested-negative-twice = 2 tes negatif, dinten 1 lan 5
option-tested-negative-day-5 = Tes negatif wiwit dinten 5
option-tested-pcr-day-5 = PCR negatif wiwit dinten 5
option-tested-pcr-twice = 2 PCR negatif, let 24 jam
option-tested-pcr-abroad = PCR negatif: dumugi & dinten 4

option-test-at-later = Langkung siyang saking tabuh rawuh
option-test-at-earlier = Langkung énjing saking tabuh rawuh

option-doses-0 = Dèrèng dipunvaksin
option-doses-1 = 1 dosis
option-doses-2 = 2 dosis
option-doses-3 = 3 dosis (booster)

option-circumstance-none = Boten wonten
option-circumstance-recovered = Kénging COVID-19 ing 3 wulan
option-circumstance-pcr = Tes PCR negatif
option-circumstance-antigen = Tes antigen negatif
option-circumstance-letter = Serat dhokter: boten vaksin
option-circumstance-single-dose = Vaksin sapisan suntik (J&J)
option-circumstance-vaccinated-abroad = Dipunvaksin ing manca

option-age-under-scale = Sangandhapipun 6 taun
option-age-child = 6–17 taun
option-age-adult = 18 taun minggah

## Alesanipun werni, kanggé tamu

reason-two-doses = Panjenengan sampun nampi kalih dosis vaksin utawi langkung.
reason-booster = Panjenengan sampun nampi vaksin booster.
reason-no-booster = Panjenengan sampun nampi kalih dosis vaksin, nanging dèrèng booster.
reason-single-dose = Panjenengan sampun nampi vaksin ingkang cekap sapisan suntik.
reason-one-dose = Panjenengan nembé nampi satunggal dosis vaksin.
reason-no-dose = Panjenengan dèrèng nampi vaksin COVID-19.
reason-recovered = Panjenengan naté kénging COVID-19 ing 3 wulan pungkasan lan sampun saras.
reason-negative-pcr = Asil tes PCR Panjenengan negatif lan taksih lumampah.
reason-negative-antigen = Asil tes antigen Panjenengan negatif lan taksih lumampah.
reason-test-too-old = Asil tes negatif Panjenengan sampun langkung wekdalipun.
reason-positive = Panjenengan positif COVID-19 lan wekdal isolasinipun dèrèng rampung.
reason-contact = Panjenengan kontak erat utawi dipunsuwuni isolasi, lan wekdalipun dèrèng rampung.
reason-abroad = Panjenengan nembé dumugi saking manca lan wekdal karantinanipun dèrèng rampung.
reason-ill = Panjenengan kirang sekéca dinten punika. Mangga ngagem masker, njagi jarak, lan menawi perlu mriksa dhateng Puskesmas.
reason-letter = Panjenengan gadhah serat dhokter bilih boten saged dipunvaksin. Petugas badhé mirsani sesarengan.
reason-vaccinated-abroad = Panjenengan dipunvaksin ing manca. Petugas badhé mirsani sertifikatipun sesarengan.
reason-companion-only = Laré sayuswa punika mlebet sesarengan pendhamping lan boten mbetahaken werni piyambak. Petugas badhé mbiyantu.
reason-incomplete = Taksih wonten pitakenan ingkang dèrèng kawangsulan. Petugas badhé mbiyantu Panjenengan.
reason-contradictory = Wonten wangsulan ingkang dèrèng cocog. Petugas badhé mbiyantu Panjenengan.
reason-unknown-answer = Wonten wangsulan ingkang dèrèng saged kawaos. Petugas badhé mbiyantu Panjenengan.
reason-no-rule = Tatanan ingkang lumampah dèrèng ngatur kawontenan Panjenengan. Petugas badhé mbiyantu Panjenengan.

## Golonganipun alesan, kanggé kertu ing grup petugas

reason-class-positive-or-contact = positif/kontak erat
reason-class-not-vaccinated = vaksin dèrèng jangkep
reason-class-abroad = saking manca
reason-class-look-needed = perlu dipunpirsani petugas

## Vaksin

vaccine-sinovac = Sinovac
vaccine-astrazeneca = AstraZeneca
vaccine-sinopharm = Sinopharm
vaccine-pfizer = Pfizer
vaccine-moderna = Moderna
vaccine-janssen = Janssen (J&J)
vaccine-unknown = Boten mangertos

## Berkas saking admin: punapa ingkang lepat, lan cara ndandosi

file-problem = Larik { $line }, kolom { $column }: { $what }
file-more-problems = … lan { $count } masalah sanès. Dandosi rumiyin ingkang ing nginggil, lajeng kintun malih.
file-empty = Berkas punika kosong. Isi judhul kolom ing larik sepisan lan data ing ngandhapipun, lajeng kintun malih.
file-no-rows = Ing ngandhap judhul kolom dèrèng wonten data. Isi sakedhikipun satunggal larik.
file-no-headings = Boten wonten judhul kolom ingkang dipunwanuhi. Serat judhul punika ing larik sepisan: { $known }.
file-one-cell = Sedaya isining larik punika wonten ing satunggal sèl. Ing Excel: mangga milih kolomipun, Data › Text to Columns, milih pamisahipun (upaminipun titik koma), lajeng dipunsimpen malih.
file-unknown-heading = Judhul punika boten dipunwanuhi. Dandosi ejaanipun utawi busak kolomipun. Judhul ingkang dipunwanuhi: { $known }.
file-heading-twice = Kolom punika sami kaliyan kolom “{ $first }”. Busak salah satunggal.
file-missing-column = Kolom punika boten wonten. Tambahi kolom mawi judhul { $headings }.
file-empty-cell = Sèl punika kosong, mangka kedah dipunisi.
file-row-too-wide = Isi “{ $text }” boten gadhah judhul kolom. Busak isinipun; utawi menawi wonten koma utawi titik koma ing salebeting teks, paringi tandha kutip (") ing wiwitan lan pungkasaning teks.
file-broken-quotes = Tandha kutip (") ing larik punika boten wonten pasanganipun. Tutup utawi busak tandha kutipipun; utawi simpen malih dados CSV saking Excel.
file-not-table = { $kind ->
    [pdf] Punika berkas PDF, sanès tabel. Kintun tabel aslinipun: .xlsx, .xls, .ods, utawi .csv.
    [page] Punika kaca web ingkang dipunparingi nama kados berkas Excel. Bikak ing Excel, pilih Simpan Sebagai › .xlsx, lajeng kintun berkas ingkang énggal.
   *[other] Berkas punika sanès tabel. Kintun berkas .xlsx, .xls, .ods, utawi .csv.
    }
file-damaged = Berkas punika boten saged dipunbikak; mbok bilih risak utawi namung sapérangan ingkang katedhak. Bikak ing Excel, simpen malih dados .xlsx, lajeng kintun berkas ingkang énggal.
file-locked = Berkas punika kakunci mawi tembung sandi. Bikak ing Excel, busak tembung sandinipun, simpen, lajeng kintun malih.
file-large = Berkas punika langkung ageng tinimbang { $limit } MB. Simpen tabelipun kémawon, tanpa gambar, lajeng kintun malih.
file-swollen = Isinipun berkas punika tebih langkung ageng tinimbang daftar, pramila boten dipunwaos. Tedhak tabelipun kémawon dhateng berkas énggal, simpen dados .xlsx, lajeng kintun.
file-many-rows = Tabel punika langkung saking { $limit } larik. Busak larik ingkang boten perlu, lajeng kintun malih.
file-row-above = Larik punika wonten ing sanginggiling judhul kolom. Pindhah judhulipun dhateng larik sepisan, lajeng kintun malih.
file-unseen-cell = Sèl punika namung isi tandha ingkang boten ketingal ({ $signs }). Busak isinipun, lajeng isi.
file-error-cell = Sèl punika isi kalepataning rumus { $text }. Gantos mawi nilainipun.

hours-empty = Jam bikak kosong. Serat upaminipun: Sen-Kam 07:30-15:30; Jum 07:30-11:00, 13:00-15:00, utawi 24 jam.
hours-span-missing = “{ $part }” dèrèng wonten jamipun. Serat upaminipun: Sen-Kam 07:30-15:30.
hours-day-missing = Ing ngajengipun “{ $part }” boten wonten naminipun dinten. Serat upaminipun: Sen 07:30-12:00, 13:00-15:30.
hours-unknown-day = Dinten “{ $day }” boten dipunwanuhi. Ginakaken Sen, Sel, Rab, Kam, Jum, Sab, Min; tanggal kaserat upaminipun 18-02-2026 - 19-03-2026 Sen-Kam 08:00-15:00.
hours-bad-span = Jam “{ $span }” boten dipunmangertosi. Serat upaminipun 07:30-15:30 utawi 07.30-15.30; mawi ngaso: 07:30-12:00, 13:00-15:30; boten naté tutup: 24 jam.
hours-bad-time = Jam { $time } boten wonten. Ginakaken 00:00 dumugi 24:00.
hours-ends-before-start = Ing “{ $span }” jam tutup boten langkung kantun tinimbang jam bikak. Pirsani urutanipun. Ingkang nglangkungi tengah dalu kaserat kaping kalih: Sen 20:00-24:00; Sel 00:00-06:00.
hours-day-twice = { $day } kasebat kaping kalih. Sebat sepisan kémawon; mawi ngaso serat: Sen 07:30-12:00, 13:00-15:30.
hours-overlap = Jam “{ $span }” tumpuk kaliyan jam sanès ing dinten ingkang sami. Serat upaminipun: Sen 07:30-12:00, 13:00-15:30.
hours-bad-break = Ngaso “{ $span }” boten wonten ing antawisipun jam bikak lan jam tutup dinten punika. Serat upaminipun: Sen 07:30-15:30 istirahat 12:00-13:00.
hours-dates-first = Serat rumiyin jam bikak sapekan, lajeng tanggal ingkang béda: Sen-Kam 07:30-15:30; Jum 07:00-14:30; 18-02-2026 - 19-03-2026 Sen-Kam 08:00-15:00; 24-12-2026 tutup.
hours-dates-backwards = Ing “{ $dates }” tanggal pungkasan ngrumiyini tanggal wiwitan. Pirsani urutanipun, upaminipun: 18-02-2026 - 19-03-2026.
hours-never-open = Miturut isi punika kantor boten naté bikak. Sebat sakedhikipun satunggal dinten, upaminipun: Sen-Jum 07:30-15:30.

office-bad-code = Kodhe “{ $code }” boten saged dipunginakaken. Ginakaken aksara, angka, lan tandha hubung kémawon, paling kathah 20, upaminipun KEL-TURI.
office-code-twice = Kodhe “{ $value }” sampun dipunginakaken ing larik { $first }. Paringi saben kantor kodhe piyambak.
import-long-name = Nama punika { $length } aksara; paling panjang { $limit }. Cekakaken.
import-no-kelurahan = { $code } sanès kelurahan; `offices list` ndhaptar sadaya kode.
report-of-all = Laporan punika bab sadaya kantor: --office boten prelu.
office-long-text = Teks punika { $length } aksara; paling panjang { $limit }. Cekakaken.
office-bad-capacity = Kapasitas “{ $capacity }” boten saged dipunginakaken. Serat cacahing tiyang mawi angka kémawon, 1 dumugi { $limit }.
office-bad-phone = Nomer “{ $phone }” sanès nomer telpon ingkang jangkep. Serat satunggal nomer mawi kodhe wilayah, upaminipun 0342-000123 utawi 081200000123, tanpa pesawat; utawi kosongaken.
office-rounded-phone = Excel sampun mbunderaken nomer punika dados “{ $phone }”. Gantos format kolom dados Teks, lajeng serat malih nomeripun.
office-door-twice = Ing “{ $doors }” wonten kalih kori ingkang naminipun sami. Paringi nama ingkang bènten, dipunpisah tandha |.
office-hours-here = “{ $hours }” kawaos minangka jam bikak, mangka kolom punika sanès kanggé jam. Pindhah dhateng kolom jam buka; ing berkas CSV, paringi tandha kutip (") ing wiwitan lan pungkasaning sedaya jam bikak, amargi titik koma utawi koma misahaken kolom.

holiday-bad-date = Tanggal “{ $date }” boten dipunmangertosi. Serat upaminipun 17-08-2026, 17 Agustus 2026, utawi 2026-08-17, mawi taun sekawan angka.
holiday-unknown-month = Wulan “{ $month }” boten dipunwanuhi. Serat upaminipun Agustus, Agu, utawi 08.
holiday-no-such-day = Tanggal { $date } boten wonten. Pirsani: dinten rumiyin, lajeng wulan, lajeng taun.
holiday-day-twice = Tanggal { $value } sampun wonten ing larik { $first }. Gabungaken kalih nama wau ing satunggal larik.

## Sadèrèngipun berkas dipunsimpen: punapa ingkang badhé éwah

import-office-new = + { $code } { $name }: kantor énggal
import-office-kept = ~ { $code } { $name }
import-office-back = + { $code } { $name }: dipunginakaken malih
import-office-retired = − { $code } { $name }: boten nampi tamu malih
import-retired-means = Kantor ingkang dèrèng naté dipunginakaken dipunbusak; cathetan kantor sanèsipun tetep wonten, lan posteripun ngandharaken bab punika.
import-office-deleted = − { $code } { $name }: dipunbusak, dèrèng naté dipunginakaken
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
import-door-new = + kori { $name }
import-door-renamed = ~ kori { $before } → { $name }; posteripun taksih kénging
import-door-back = + kori { $name } dipunginakaken malih; poster lamènipun kénging
import-door-retired = − kori { $name } boten dipunginakaken malih lan boten dipuncithak malih. Posteripun taksih saged dipunpindai: mugi dipuncopot saking témbok.
import-day-new = + { $day }: { $name }
import-day-renamed = ~ { $day }: { $before } → { $name }
import-day-removed = − { $day }: { $before }; dados dinten limrah
import-unlisted = Kantor ingkang boten wonten ing berkas punika, { $count }, tetep kados sakawit.
import-years = Berkas punika nggantos daftar prèi taun { $years }.
import-nothing = Boten wonten ingkang éwah.
import-question = Éwah-éwahan punika dipunsimpen? (ya/tidak)
import-not-confirmed = Dèrèng wonten ingkang dipunsimpen. Pirsani daftar ing nginggil, lajeng lampahaken malih mawi --yes.
import-declined = Boten wonten ingkang dipunsimpen.
import-done = Sampun dipunsimpen, { $count } éwah-éwahan. Kanggé mangsulaken: python -m bot { $command } undo
import-undone = Sampun dipunwangsulaken, { $count } éwah-éwahan.
import-no-office = Boten wonten kantor mawi kodhe { $code }; `offices list` nedahaken sedaya kodhe.
import-no-holiday = { $day } sanès dinten prèi. Pirsanana: `python -m bot holidays list { $year }`.
file-gone = Berkas { $file } boten wonten. Mangga priksani nami lan folderipun.
file-is-folder = { $file } punika folder. Mangga sebutaken berkas ing salebetipun.
file-forbidden = Berkas { $file } boten kénging dipunwaos déning pangangge punika. Mangga priksani hak aksèsipun.
file-unreadable = Berkas { $file } boten saged kawaos. Mangga dipunsalin dhateng komputer punika, lajeng dipuncobi malih.
error-import-outdated = Ing salebeting punika wonten ingkang éwah. Dèrèng wonten ingkang dipunsimpen; lampahaken malih lan pirsani daftaripun.
error-nothing-to-undo = Boten wonten impor ingkang saged dipunwangsulaken.

## Door posters (krama; to be reviewed by a native speaker)

poster-title = SCAN RUMIYIN
poster-subtitle = sadèrèngipun mlebet
poster-step-scan = Scan kode mawi kamera HP
poster-step-answer = Pencet START, wangsuli ing Telegram
poster-step-show = Tedahaken warnanipun dhateng petugas
poster-exit-title = MEDAL
poster-exit-subtitle = scan sapisan malih
poster-exit-step-scan = Scan kode mawi kamera HP
poster-exit-step-press = Pencet START ing Telegram
poster-exit-step-leave = Sampun rampung. Matur nuwun!
poster-no-phone = Tanpa HP, kuota utawi Telegram?
poster-ask-officer = Mangga matur dhateng petugas.
poster-bot = Bot Telegram resmi { $city }
poster-code = Utawi ketik dhateng bot
poster-wifi = Wi-Fi: { $wifi }
poster-number = Poster asli? Ketik
poster-number-check = /cek { $number }
poster-declared = Status adhedhasar wangsulan panjenengan, sanès saking PeduliLindungi.
poster-also = Nyuwun scan PeduliLindungi ugi.
poster-retention = Data rawuh dipunbusak otomatis sasampunipun { $days } dinten.

## Rawuhipun: tutup, telat, kode ketik, poster medal

closed-until = 🔒 Kantor punika saweg tutup. Bikak malih <b>{ $day }, tabuh { $time }</b>.
closed-for-break = ☕ Kantor punika saweg ngaso dumugi <b>tabuh { $time }</b>. Mangga kersa ngentosi, mangké panjenengan dipunladosi.
closed-for-long = 🔒 Kantor punika saweg tutup. Bab kapan bikak malih, mangga dipuntakokaken dhateng kantor.
button-inside-anyway = Kula wonten ing lebet
late-question = Nyuwun pangapunten, kula telat mangsuli: Panjenengan scan tabuh { $time }. <b>Taksih wonten kantor?</b>
button-still-here = ✅ Inggih, taksih
button-left-already = Boten, sampun kondur
late-gone = Inggih, boten wonten ingkang dipuncathet. Nyuwun pangapunten awit reribed wau, matur nuwun sampun scan.
closed-gone = Inggih, boten wonten ingkang kacathet. Menawi rawuh, scan malih kodhe ing kori.
result-left = ↪️ Panjenengan sampun kula cathet medal saking { $office }.
exit-not-inside = Panjenengan boten kacathet wonten ing lebet, dados boten perlu check-out. Matur nuwun, sugeng kondur.
exit-elsewhere = Panjenengan boten kacathet wonten ing lebet { $office }, nanging taksih kacathet wonten ing { $elsewhere }. Punapa sampun medal saking mrika?
error-unknown-code = Kode punika boten kula tepangi. Mangga dipunpriksa malih gangsal angka ing poster, utawi dipunscan ngangge kamera HP.
error-codes-guarded = Angka punika boten dipuntepangi, lan sapunika kathah angka lepat ingkang dipuncobi. Mangga mindai kode QR ing poster, utawi matur dhateng petugas.
stats-abandoned = { $count } boten rampung ngisi
stats-to-result = Saking scan dumugi asil (median): <b>{ $took }</b>

## Kaca ngajeng, status, riwayat, basa, pambiyantu

home-inside = 🚪 Panjenengan saweg kacathet wonten ing <b>{ $office }</b>.
home-head = Panjenengan pangarsa: { $offices }.
home-cases = Kasus ingkang taksih bikak ing mrika: <b>{ $new }</b> dèrèng dipuntampi, <b>{ $claimed }</b> saweg dipunasta.
home-staff = Panjenengan pegawé: { $offices }.
home-satgas = Panjenengan anggota Satgas.
button-home = 🏠 Menu
button-status = 📋 Status kula
button-history = 🕘 Riwayat
button-language = 🌐 Basa
button-help = ❔ Pambiyantu
status-title = Status Panjenengan
status-no-visit = Dèrèng wonten rawuh Panjenengan ingkang kacathet. Werni katingal sasampunipun Panjenengan scan kodhe ing kori lan mangsuli pitakenanipun.
status-by-answers = Miturut wangsulan Panjenengan tanggal { $day }.
status-colour-ran-out = Wangsulan Panjenengan tanggal { $day } sampun boten lumampah. Nalika rawuh salajengipun Panjenengan badhé dipunsuwuni pirsa malih.
status-code = Kodhe Panjenengan: <b>{ $code }</b>
status-ends = Menawi Panjenengan kesupèn, kula cathet medal tabuh { $time }.
status-reminder = 💉 Pepènget vaksin dosis { $dose }: <b>{ $day }</b> tabuh { $time }.
status-no-reminder = 💉 Boten wonten pepènget vaksin ingkang ngrantos.
history-title = Rawuh Panjenengan
history-line = • { $day }, { $time } · { $office } · { $colour }
history-empty = Dèrèng wonten rawuh ingkang kacathet.
history-newest = Punika { $count } rawuh ingkang paling énggal.
history-deleted = Saben cathetan rawuh dipunbusak piyambak sasampunipun { $days } dinten.
history-oldest = Ingkang paling lami ing nginggil dipunbusak tanggal <b>{ $day }</b>.
language-question = 🌐 <b>Basa punapa ingkang Panjenengan kersakaken?</b> Sadèrèngipun Panjenengan milih, kula ndhèrèk basa aplikasi Telegram Panjenengan. Basa Jawi: terjemahanipun taksih kanggé dipuntinjau (untuk ditinjau).
language-chosen = Inggih, kula ngginakaken basa punika.
help-visitor =
    <b>Mlebet kantor</b>
    1. Mangga scan kodhe ing kori mawi kamera HP, utawi ngetik 5 angka saking posteripun ing ngriki.
    2. Mangga mangsuli pitakenanipun lan nedahaken werninipun dhateng petugas.
    3. Nalika kondur, mangga mencet Medal utawi ngintun /keluar.
help-officer =
    <b>Petugas</b>
    1. Wonten kertu ing grup? Mangga mencet Kula tampi; rincianipun dumugi ing chat punika.
    2. Sasampunipun mbiyantu, mangga milih asilipun: kasus lajeng rampung.
    3. Tamu tanpa Telegram: mangga mencet Tamu utawi ngintun /tamu.
help-head =
    <b>Pangarsa</b>
    1. Panyuwunipun petugas énggal dumugi ing chat punika: mangga dipunkonfirmasi utawi boten dipunsarujuki. Ingkang taksih ngrantos katingal malih mawi /start.
    2. Saben dalu dumugi daftar petugas: mangga mencet asmanipun ingkang boten tugas malih.
    3. Panjenengan ugi kepareng nampi kasus ing kantor Panjenengan.
    4. Pulisi, wartawan, utawi pangarsa sanès nyuwun daftar tamu? Sampun dipunparingi punapa-punapa: panyuwunipun mangga dipunserat dhateng walikota lan pejabat pangreksan data kitha.
help-staff =
    <b>Pegawé</b>
    1. Mangga scan kodhe ing kori kantor Panjenengan kados padatan.
    2. Menawi wangsulan Panjenengan taksih sami, cekap satunggal tombol.
    3. Menawi Panjenengan kirang sekéca, namung pangarsa ingkang dipunaturi pirsa.
help-satgas =
    <b>Satgas</b>
    1. Kasus cemeng ingkang dèrèng dipunpundhut petugas, lan sedaya kasus saking kantor tanpa grup, katingal ing grup Satgas.
    2. Mangga mencet Kula tampi; rincianipun dumugi ing chat punika.
    3. Sasampunipun dipunasta, mangga milih asilipun: kasus lajeng rampung.
    4. Wonten ingkang dipunpesthèkaken positif? Mangga ngirim /paparan mawi kode kasusipun: ingkang sesarengan dipunkabari, sasampunipun tiyang sanès sarujuk.
help-admin =
    <b>Admin</b>
    1. /kantor: kantor, kori, lan tautanipun. /admin: admin, pamirsa, Puskesmas, tim RW.
    2. /stats: angka rawuh lan kasus. /ekspor: kekalihipun minangka tabel, tanpa asma. /audit: sinten nindakaken punapa.
    3. /instruksi: pesen dhateng grup sedaya kantor, lan sinten ingkang sampun maos. Panyuwunipun petugas saking kantor tanpa pangarsa dumugi ing chat punika.

## Tepangipun bot ing Telegram

bot-description =
    Pintu Sehat, bot resmi { $city } kanggé mlebet kantor pelayanan.

    Mangga scan kodhe ing kori mawi kamera HP, mencet START, lan mangsuli sawetawis pitakenan bab kasarasan. Mangga nedahaken werninipun dhateng petugas. Cathetan rawuh dipunbusak piyambak.

    Boten ngasta HP, kuota, utawi Telegram? Mangga matur dhateng petugas. Panjenengan tetep dipunladosi.
bot-short-description = Mlebet kantor { $city }: scan kodhe ing kori, mangsuli pitakenan, nedahaken werninipun.
command-start = Menu utami
command-kasus = Kasus ingkang taksih bikak
command-tamu = Nyathet tamu tanpa Telegram
command-stats = Angka rawuh lan kasus
command-kantor = Kantor, kori, lan tautan
command-status = Werni, papan, lan pepènget kula
command-keluar = Cathet kula medal
command-riwayat = Rawuh kula
command-berhenti = Mandhegaken pepènget vaksin
command-bahasa = Gantos basa · Language
command-bantuan = Caranipun ngginakaken

## Papan kori

board-summary = 🔑 <b>{ $word }</b> · 👥 <b>{ $inside }/{ $capacity }</b>
board-summary-cases = 🔑 <b>{ $word }</b> · 👥 <b>{ $inside }/{ $capacity }</b> · 🔔 <b>{ $cases }</b>
board-word = 🔑 Tembung jam punika, dumugi { $until }
board-word-before = Jam kapengker: { $word }
board-inside = 👥 Ing lebet { $inside } saking { $capacity }
board-waiting = ⏳ { $count } ngrantos ing njawi
board-full = { $bar } <b>KEBAK</b>
board-no-cases = ✅ Boten wonten kasus ingkang dèrèng rampung
board-cases = 🔔 Kasus dèrèng rampung: { $count }
board-case-free = { $shape } <b>{ $code }</b> · <b>dèrèng wonten ingkang nampi</b>
board-case-since = { $line } · wiwit { $day }
board-case-taken = { $shape } <b>{ $code }</b> · { $name }
board-more-cases = … saha { $count } kasus sanèsipun
board-office = 🚪 { $office }
board-day = { $day }
board-closes = Tutup tabuh { $time }
board-break = ☕ Ngaso dumugi { $time }
button-inside = 👥 Ing lebet
board-closed = 🔒 <b>Sampun tutup</b>
board-day-over = 📅 <b>Dintenipun sampun gantos, kantor tetep bikak</b>
board-visits = Tamu rawuh dinten punika: <b>{ $visits }</b>
board-guests = Ing antawisipun { $guests } tanpa Telegram
board-refused = { $count } boten kersa dipuncathet
board-cases-today = 🔔 { $count } kasus dinten punika
board-cases-left = ❗ Dèrèng rampung: { $codes }
board-opens = Bikak malih { $day } tabuh { $time }
office-full = 👥 <b>{ $office } kebak</b>: kapasitas { $capacity } tiyang kacekap tabuh { $time }. Tamu candhakipun dipunaturi ngrantos ing njawi ngantos wonten ingkang medal.
inside-nobody = Dèrèng wonten tiyang ing lebet. Kapasitas { $capacity } tiyang.
inside-count = { $count } wonten ing lebet, kapasitas { $capacity }. Ingkang paling dangu:
inside-since = { $initials } wiwit { $time }

## Giliran jagi

board-on-duty = 👮 Jagi: { $names }
board-nobody-on-duty = 👮 Dèrèng wonten ingkang jagi
button-on-duty = 👮 Kula jagi
button-off-duty = 🏁 Rampung jagi
duty-begun = Sugeng jagi. Kasus cemeng ugi dipunkintun langsung dhateng panjenengan.
duty-begun-before = Panjenengan sampun kacathet jagi.
duty-finished = Matur nuwun, jagi panjenengan sampun rampung.
duty-has-cases = Panjenengan taksih ngasta { $codes }. Mugi mirsani chat pribadi: dipunpasrahaken dhateng sinten?
shift-end-question = Sadèrèngipun rampung jagi: <b>{ $codes }</b> taksih wonten panjenengan. Dipunpasrahaken dhateng sinten?
button-shift-free = 🔓 Uculaken dhateng grup
button-shift-stay = Kula tetep jagi
shift-given = 🤝 { $codes } dipunpasrahaken dhateng { $name }. Matur nuwun, jagi panjenengan sampun rampung.
shift-freed = 🔓 { $codes } dipunuculaken dhateng grup. Matur nuwun, jagi panjenengan sampun rampung.
shift-stays = Inggih, panjenengan tetep jagi.
unstaffed = 👮 <b>{ $office }</b> sampun bikak, nanging dèrèng wonten ingkang jagi. Nyuwun satunggal petugas mencet “Kula jagi”. Dèrèng kadhaptar? Pencet rumiyin “Kula petugas ing ngriki” ing ngandhap papan pintu grup punika.
unstaffed-head = 👮 <b>{ $office }</b> sampun bikak, nanging dèrèng wonten petugas ingkang jagi. Grup petugas sampun dipunemutaken. Nyuwun dipunbiyantu supados kasus abrit lan cemeng wonten ingkang ngasta.

## Kori: sinten ing lebet, absen evakuasi, slip kertas, rekap (krama; to be reviewed by a native speaker)

command-didalam = Sinten ingkang wonten ing lebet
command-rekap = Rekap dinten punika
which-office = Kantor pundi?
insiders-count = 👥 <b>Ing lebet samenika: { $count }</b> saking { $capacity }
insiders-at = Kawontenan tabuh { $time }, ingkang paling dangu ing nginggil
insiders-waiting = ⏳ Kajawi punika { $count } dipunaturi ngrantos ing njawi
insider-waiting = dipunaturi ngrantos ing njawi
insiders-staff = 👔 Pegawai ing lebet: { $count }
insiders-nobody = Boten wonten ingkang kacathet ing lebet.
insiders-more = … saha { $count } tiyang malih
insider-guest = tamu
insider-companion = pendamping
insider-staff = pegawai
insider-door = 🚪 { $door }
button-rollcall = 🚨 Absen evakuasi
rollcall-sure = <b>Punapa saèstu badhé miwiti absen evakuasi?</b> { $count } tiyang kacathet ing lebet. Petugas nampi daftar kanggé dipuncenthang; ingkang jagi ugi nampi daftar asma jangkep kanggé dipuncithak.
rollcall-sure-staff = <b>Punapa saèstu badhé miwiti absen evakuasi?</b> { $count } tiyang kacathet ing lebet, { $staff } ing antawisipun pegawai. Petugas nampi daftar kanggé dipuncenthang; ingkang jagi ugi nampi daftar asma jangkep kanggé dipuncithak.
button-rollcall-yes = 🚨 Inggih, wiwiti samenika
button-rollcall-no = Boten siyos
rollcall-begun = 🚨 Absen evakuasi dipunwiwiti { $name } tabuh { $time }.
rollcall-begun-short = Absen evakuasi sampun kawiwitan. Karaharjan ingkang utami.
rollcall-called-off = Boten siyos. Boten wonten absen evakuasi.
rollcall-running = Absen evakuasi sampun lumampah wiwit { $time }: { $found } saking { $total } sampun ing njawi. Mangga mirsani serat absenipun.
rollcall-title = 🚨 <b>ABSEN EVAKUASI</b>
rollcall-started = Wiwit { $time } · { $name }
rollcall-over = ✅ Rampung { $time } · { $name }
rollcall-left-running = Pungkas { $time }, boten wonten ingkang nutup
rollcall-page = Daftar { $number } saking { $pages }
rollcall-count = <b>{ $found } saking { $total } sampun ing njawi</b>
rollcall-how = Mangga penèt asma ingkang sampun panjenengan pirsani ing njawi. Klèntu? Penèt malih.
rollcall-ticked = ✅ { $found } saking { $total } sampun ing njawi
rollcall-unticked = ⬜ Dipunwangsulaken. { $found } saking { $total } sampun ing njawi
button-rollcall-end = 🏁 Rampung
rollcall-ended = Absen evakuasi sampun rampung. Matur nuwun.
rollcall-end-sure = Taksih { $count } tiyang dèrèng kapanggih. Penèt Rampung sepisan malih menawi pancèn kedah dipunpungkasi.
rollcall-missing = ❗ <b>{ $count } dèrèng kapanggih:</b>
rollcall-all-found = ✅ Sedaya ingkang kacathet sampun ing njawi.
rollcall-caption = 🚨 <b>Daftar evakuasi</b> · { $office } · { $count } tiyang, kanthi asma jangkep
rollcall-keep = Wados: namung kanggé madosi tiyang samenika. Sasampunipun mangga dipunmusnahaken.
rollcall-filename = daftar-evakuasi
rollcall-not-drawn = Nyuwun pangapunten, daftar asma jangkep boten saged dipundamel. Mangga ngginakaken daftar ingkang dipuncenthang.
rollsheet-title = DAFTAR EVAKUASI
rollsheet-when = { $day }, tabuh { $time } · { $count } tiyang kacathet ing lebet
rollsheet-name = Asma
rollsheet-code = Kodhe
rollsheet-door = Kori
rollsheet-since = Mlebet
rollsheet-guest = tamu, dipuncathet { $name }
rollsheet-companion = pendamping, rawuh kaliyan { $name }
rollsheet-staff = pegawai
rollsheet-phone = telp. { $phone }
rollsheet-drawn = Dipundamel kanggé absen { $name }, { $at }
rollsheet-secret = Wados. Namung kanggé madosi tiyang samenika; sasampunipun mangga dipunmusnahaken.
error-not-office-group = Prentah punika kanggé grup petugas satunggaling kantor, utawi chat pribadi petugas kaliyan bot.
error-nobody-inside = Boten wonten ingkang kacathet ing lebet, dados boten wonten ingkang dipunabsen.
error-rollcall-over = Absen punika sampun rampung tabuh { $time }.
button-slips = 🧾 Slip kertas
slips-which = 🧾 <b>Slip kertas</b> kanggé nalika listrik utawi sinyal pejah. Mangga pilih kantor; berkas PDF dipunkintun mriki: { $count } slip mawi nomer, enem ing saben lembar A4.
slips-being-drawn = Slip saweg dipundamel lan énggal dipunkintun mriki.
posters-caption-slips = 🧾 <b>Slip kertas</b> · { $office } · { $count } slip
slips-how = Dipuncithak sepisan kémawon (A4, 100%), dipunkethok, dipunsimpen ing kori. Betah malih? Mangga nyuwun berkas énggal, supados boten wonten slip kalih ingkang nomeripun sami. Sasampunipun listrik gesang: /tamu lan nomer slip.
posters-filename-slips = slip-kertas
slip-title = SLIP TAMU, menawi listrik/sinyal pejah
slip-name = Asma
slip-date = Tanggal
slip-time = Jam
slip-health = Kawontenan dinten punika?
slip-well = Saras
slip-positive = Positif COVID-19
slip-contact = Kontak erat/isolasi
slip-abroad = Saking manca
slip-ill = Kirang saras
slip-since = wiwit tgl
slip-doses = Dosis vaksin
slip-few = Menawi 0–1: mantun/tes/serat?
slip-agreed = Sarujuk data punika dipunsimpen { $city } { $days } dinten
slip-mark = Petugas
slip-then = Mangké ketik: /tamu { $number }
slip-which-office = Kantor panjenengan kalih sami gadhah slip { $number }. Slip ingkang pundi?
slip-number = 🧾 Slip <b>{ $number }</b>
slip-when = <b>Jam pinten tamu punika rawuh nalika { $day }?</b> Mangga pilih jamipun, utawi ketik, upaminipun 08:15.
button-slip-yesterday = 📅 Kala wingi
button-slip-today = 📅 Dinten punika
slip-time-problem = Jam punika dèrèng saged kula waos. Mangga serat upaminipun 08:15.
slip-time-to-come = Jam punika dèrèng dumugi. Menawi kala wingi, mangga penèt Kala wingi rumiyin.
slip-still = Rawuh tabuh { $time }. <b>Punapa tamu punika taksih wonten ing lebet kantor?</b>
button-slip-here = 🏢 Taksih ing lebet
button-slip-gone = 🚪 Sampun kondur
slip-entered = 🧾 Slip { $number } kacathet kanggé { $day }.
slip-next = Slip salajengipun? Ketik /tamu lan nomeripun.
slip-refused = 🧾 Slip { $number } rampung: tamu boten sarujuk dipuncathet. Slipipun mangga dipunmusnahaken.
slip-cancelled = Boten siyos. Slip { $number } dèrèng kacathet.
slip-todo-green = Boten wonten ingkang perlu dipuntindakaken.
slip-todo-yellow = Boten wonten ingkang perlu dipuntindakaken.
slip-todo-red = Tamu sampun kondur. Kasusipun mlebet grup tanpa swanten.
slip-todo-black = Tamu sampun kondur. Kasusipun mungel ing grup: Satgas perlu mangertos.
slip-todo-ask = Tamu sampun kondur. Kasusipun mlebet grup tanpa swanten.
error-no-slip-number = Nomer slip sekawan angka, upaminipun: /tamu 0412
error-unknown-slip = Boten wonten slip nomer { $number }. Mangga dipunpriksa malih angkanipun.
error-slip-elsewhere = Slip { $number } kagunganipun { $office }, sanès kantor panjenengan. Mangga dipunpriksa malih angkanipun.
error-slip-used = Slip { $number } sampun dipuncathet { $name } nalika { $at }.
error-too-many-slips = Kantor punika taksih gadhah kathah slip ingkang dèrèng dipuncathet. Mangga ngginakaken ingkang sampun dipuncithak rumiyin.
card-paper = 📝 Rawuh { $day } tabuh { $came }; dipuncathet tabuh { $time } saking kertas
card-gone = Sampun kondur nalika dipuncathet: boten perlu dipunpadosi ing njawi.
recap-title = 📊 <b>Rekap dinten punika</b>
recap-at = { $day } · tabuh { $time }
recap-digest = 📋 <b>Rekap { $day }</b> · tabuh { $time }
recap-visits = Tamu rawuh: <b>{ $visits }</b>
recap-guests = Ing antawisipun tamu tanpa Telegram: { $count }
recap-companions = Ing antawisipun pendamping tanpa HP: { $count }
recap-refused = Boten kersa dipuncathet: { $count }
recap-abandoned = Boten rampung ngisi: { $count }
recap-inside = 👥 Ing lebet samenika: { $inside } saking { $capacity }
recap-scans = 📱 Scan saking HP piyambak: <b>{ $count }</b>
recap-rate = 📏 Kaukur ing kori, 28 dinten pungkasan: { $percent } % ingkang mlebet ugi scan
recap-no-cases = ✅ Boten wonten kasus.
recap-cases = 🔔 Kasus: <b>{ $count }</b>
recap-outcome = • { $what }: { $n }
recap-lapsed = ⌛ Rampung piyambak dinten punika amargi boten wonten ingkang nutup: { $codes }
recap-to-claim = ⏱ Ngantos dipunpendhet (median): { $took }
recap-to-close = ⏱ Ngantos rampung (median): { $took }
recap-open = ❗ <b>Dèrèng rampung: { $count }</b>
recap-open-taken = { $shape } <b>{ $code }</b> wiwit { $since } · { $name }
recap-open-free = { $shape } <b>{ $code }</b> wiwit { $since } · bébas malih, dèrèng dipunpendhet
recap-open-never = { $shape } <b>{ $code }</b> wiwit { $since } · <b>dèrèng naté dipunpendhet</b>
cluster-note = { $shapes } <b>{ $count } abrit ing { $minutes } menit</b> wonten ing { $office } ({ $first }–{ $last }): mangga priksa antrian, tambah petugas ing kori menawi perlu.

## Ingkang ndhèrèk tanpa HP (krama; to be reviewed by a native speaker)

button-companion = ➕ Ingkang ndhèrèk tanpa HP
button-companion-another = ➕ Sanèsipun ingkang ndhèrèk
companion-who = <b>Sinten ingkang rawuh sesarengan Panjenengan tanpa HP?</b>
button-companion-child = 👶 Laré sangandhaping { $age } taun
button-companion-grown = 🧑 { $age } taun minggah
companion-name = Menawi piyambakipun sarujuk asma lan wangsulanipun dipuncathet, <b>ketik asmanipun</b>.
companion-name-child = <b>Ketik naminipun laré punika.</b> Laré sayuswa punika boten dipunpitakèni punapa-punapa.
companion-progress = Ingkang ndhèrèk: <b>{ $name }</b> · <i>pitakenan { $number }</i>
companion-confirm = <b>Wangsulan bab { $name } kados ing ngandhap punika. Punapa sampun leres?</b> Sasampunipun Panjenengan mencet Leres, petugas badhé mbiyantu.
companion-heading = ➕ <b>Ingkang ndhèrèk Panjenengan</b>
companion-cancelled = Boten siyos. Boten wonten ingkang dipuncathet.
party-child = Lare { $number }
party-elder = Sepuh { $number }
party-adult = Dewasa { $number }
party-line = { $colour } · { $name } · kodhe <b>{ $code }</b>
party-problem = Punika dèrèng saged kula waos. Ketik asmanipun, sawetawis asma mawi koma, utawi cacahipun, paling kathah 8. Contonipun: Rini, Andi, utawi 2 lare, 1 sepuh.
party-hint = Sawetawis sareng? Pisahaken mawi koma, contonipun: Rini, Andi, utawi 2 lare, 1 sepuh (lare: sangandhaping { $age } taun).
companion-todo-green = Mangga mlebet sesarengan Panjenengan.
companion-todo-yellow = Mangga mlebet sesarengan Panjenengan. Kasuwun tetep ngagem masker lan njagi jarak.
companion-todo-red = Ingkang ndhèrèk kasuwun ngrantos ing njawi, celak kori. Petugas saweg dipunaturi pirsa.
companion-todo-black = Ingkang ndhèrèk kasuwun ngrantos ing papan ingkang bikak lan tetep ngagem masker. Petugas saweg dipunaturi pirsa.
companion-todo-ask = Ingkang ndhèrèk kasuwun ngrantos ing celak kori. Petugas saweg dipunaturi pirsa.
talk-set-aside-companion = Wangsulan bab ingkang ndhèrèk wau dipunsimpen rumiyin.

question-companion-health = Punapa piyambakipun sehat dinten punika, utawi salah satunggal saking punika?
question-companion-since = Kala punapa punika (tes positif, kontak pungkasan, utawi dumugi ing Indonesia)? Menawi cacahing dinten boten wonten ing daftar, pilih cacah dinten ingkang langkung alit: kanggé 4 dinten, pilih 3.
question-companion-tested = Wiwit punika, punapa asil tesipun sampun negatif?
question-companion-doses = Pinten dosis vaksin COVID-19 ingkang sampun dipuntampi?
question-companion-circumstance = Punapa wonten ingkang cocog kaliyan piyambakipun?
question-companion-test-on = Kala punapa sampel tesipun dipunpendhet?
question-companion-test-at = Ing dinten punika, sampelipun dipunpendhet tabuh pinten?
question-companion-age = Pinten yuswanipun?

reason-with-adult = Laré sayuswa punika boten mbetahaken werni piyambak. Werninipun ndhèrèk Panjenengan: mlebet utawi ngrantos sesarengan Panjenengan.
card-companion = Dipundhèrèkaken: dipuncathet déning ingkang sesarengan
details-leader = 👥 Rawuh sesarengan { $name }
details-child = Laré sangandhaping wates yuswa: boten dipunpitakèni, werninipun ndhèrèk ingkang ngampingi.

## Kaperluan, kuning, lan werni ing PeduliLindungi (krama; to be reviewed by a native speaker)

purpose-question = Kaperluan punapa Panjenengan rawuh dinten punika?
purpose-other = Sanèsipun
details-purpose = 🎯 Kaperluan: { $purpose }
details-yellow = Kantor punika mriksa tamu ingkang kuning.
reason-office-looks = Ing kantor punika petugas mirsani rumiyin tamu ingkang werninipun kuning.
reason-elsewhere = Werni Panjenengan ing PeduliLindungi langkung awrat. Werni ingkang langkung awrat ingkang lumampah.
button-elsewhere = Werni kula ing PeduliLindungi …
button-elsewhere-sure = Inggih, ing PeduliLindungi { $colour }
scanned-question = 📱 Kitha ugi nyuwun scan PeduliLindungi. Sampun?
button-scanned-did = ✅ Sampun scan
button-scanned-not = Dèrèng scan
scanned-did = Matur nuwun sampun scan PeduliLindungi.
scanned-not = Inggih. Menawi kobèr, nyuwun scan PeduliLindungi ugi; Panjenengan tetep kepareng mlebet.
elsewhere-how = Pilih werni Panjenengan ing PeduliLindungi. Ingkang langkung awrat ingkang lumampah.
elsewhere-sure = Punapa leres? Petugas badhé dipunaturi pirsa.
elsewhere-noted = Matur nuwun, sampun dipuncathet.
details-elsewhere = ⚖️ Wangsulan: { $declared } · PeduliLindungi: { $elsewhere }

## Pegawai (krama; to be reviewed by a native speaker)

button-same-well = ✅ Kula sehat, taksih sami
button-staff-link = 👔 Tautan pegawai
staff-which-office = Tautan kanggé pegawai kantor pundi?
staff-link =
    Tautan kanggé pegawai <b>{ $office }</b>, lumampah 7 dinten. Mangga dipunbagi dhateng sedaya pegawai; saben tiyang Panjenengan konfirmasi sapisan:
    { $link }
staff-requested = Matur nuwun. Sasampunipun pangarsa ngonfirmasi, Panjenengan kacathet dados pegawai <b>{ $office }</b>.
staff-already = Panjenengan sampun kadhaftar dados pegawai <b>{ $office }</b>.
staff-request = <b>{ $name }</b> nyuwun kacathet dados pegawai <b>{ $office }</b>. Punapa leres?
staff-confirmed = ✅ Panjenengan sapunika kacathet dados pegawai <b>{ $office }</b>. Mangga scan kodhe ing kori saben mlebet.
staff-refused = Panyuwun Panjenengan dados pegawai <b>{ $office }</b> dèrèng dipunsarujuki. Mangga matur dhateng pangarsa kantor.
role-accepted-staff = ✅ Panjenengan sapunika pegawai <b>{ $office }</b>.
card-staff = 👔 Pegawai kantor punika
card-why-no-head = ⚠️ Dipunkintun mriki amargi { $office } dèrèng gadhah pangarsa ing Pintu Sehat.
stats-companions = Ingkang ndhèrèk tanpa HP: { $count }
stats-staff = Pegawai, dipunpétang piyambak: { $count }

## Kalenggahan saha kaanggotan (krama; to be reviewed by a native speaker)

role-admin = admin
role-head = pangarsa
role-officer = petugas
role-satgas = anggota Satgas
role-staff = pegawé
role-viewer = pamirsa
role-puskesmas = anggota tim
role-field = anggota tim lapangan
role-accepted-field = ✅ Panjenengan sapunika anggota tim lapangan <b>{ $office }</b>.
home-field = Panjenengan anggota tim lapangan: { $areas }.
help-field =
    <b>Tim lapangan</b>
    1. Ing grup tim kintuna /rumah, lajeng penceta “Griya salajengipun”: asma, alamat, lan télpon dhateng chat pribadi Panjenengan.
    2. Sasampunipun sowan, penceta asilipun. Klèntu? “Batalaken”.
    3. Boten siyos sowan? “Wangsulaken”, supados kanca saged mendhet. Sasampunipun sekawan jam griya punika wangsul piyambak.
field-requested = Matur nuwun. Panyuwun Panjenengan dados anggota tim lapangan <b>{ $office }</b> sampun dipunkintun dhateng admin. Sasampunipun dipunkonfirmasi, Panjenengan badhé nampi kabar ing ngriki.
field-request = <b>{ $name }</b> nyuwun dados anggota tim lapangan <b>{ $office }</b>. Punapa leres? Anggota tim nampi asma, alamat, lan télpon warga RW punika.
field-confirmed = ✅ Panjenengan sapunika anggota tim lapangan <b>{ $office }</b>. Kintuna /rumah ing grup tim, lajeng penceta “Griya salajengipun”.
field-refused = Panyuwun Panjenengan dados anggota tim lapangan <b>{ $office }</b> dèrèng dipunsarujuki. Mangga matur dhateng kelurahan utawi admin.
role-at = { $role } <b>{ $office }</b>
role-accepted-viewer = ✅ Panjenengan sapunika pamirsa: Panjenengan saged mirsani angka kitha, tanpa asma. Mangga ngintun /stats, utawi /start kanggé mirsani menu.
role-accepted-puskesmas = ✅ Panjenengan sapunika anggota tim <b>{ $office }</b>. Kintuna /jadwal kanggé damel jadwal vaksinasi lan nyathet sinten ingkang rawuh; kaca kantor Panjenengan wonten ing /start, “Kantor kula”.
role-ended = Panjenengan boten kacathet malih dados { $role }. Matur nuwun awit pambiyantunipun. Menawi punika lepat, mangga matur dhateng pangarsa kantor utawi admin.
role-left-group = Panjenengan sampun boten wonten ing grupipun, pramila boten kacathet malih dados { $role }. Matur nuwun awit pambiyantunipun. Badhé tugas malih? Mangga mlebet grup punika malih, lajeng mencet “Kula petugas ing ngriki”.
role-rests = ⏸ Kula dèrèng saged mesthèkaken bilih Panjenengan taksih wonten ing grup, pramila kalenggahan Panjenengan dados { $role } ngaso rumiyin. Taksih tugas? Mangga mencet salah satunggaling tombol bot ing grup punika: kalenggahan Panjenengan lajeng lumampah malih. Bot boten wonten ing grup? Mangga matur dhateng admin.
role-is-back = ✅ Panjenengan kacathet malih dados { $role }.
home-viewer = Panjenengan pamirsa: Panjenengan mirsani angka kitha, tanpa asma.
home-puskesmas = Panjenengan anggota tim: { $offices }.
help-viewer =
    <b>Pamirsa</b>
    1. /stats: dinten punika, punapa kados limrahipun, lan punapa ingkang prelu dipungatosaken. Dinten sanès lan rincenipun: tombol ing ngandhapipun. Setunggal kantor: <code>/stats turi</code>.
    2. “Panganggènipun” ing ngandhapipun: kantor pundi ingkang ngginakaken, lan punapa ingkang taksih kirang. “Gambar” lan “Laporan mingguan” kenging dipunterasaken.
    3. Ingkang katingal namung angka, boten naté asma.
help-puskesmas =
    <b>Puskesmas</b>
    1. Mangga mencet “Kantor kula” ing menu: jam bikak lan cacahipun tiyang ing kantor Panjenengan.
    2. /jadwal: damel lan ngéwahi jadwal vaksinasi, mirsani sinten ingkang mesen, nyathet sinten ingkang rawuh (scan kode QR-ipun, utawi Daftar rawuh).
    3. /penyisiran: ngèngetaken warga kecamatan Panjenengan, mirsani asilipun, utawi mencet Télpon salajengipun. Kersa ngasta kasus? Mangga ndhaftar ugi dados petugas ing grup kantor Panjenengan.
command-audit = Sinten nindakaken punapa, lan kapan
command-instruksi = Instruksi dhateng grup kantor, lan sinten ingkang sampun maos
command-admin = Admin, pamirsa, Puskesmas, tim RW
group-greeting-team =
    Sugeng pepanggihan. Grup punika sapunika kasambung dados tim lapangan <b>{ $area }</b>.

    Saben anggota tim mencet tombol ing ngandhap punika sapisan; admin ngonfirmasi. Sasampunipun punika kintuna /rumah ing grup punika: griya salajengipun dhateng chat pribadi Panjenengan. Asma warga boten naté katingal ing grup.
button-roster = 👥 Petugas
roster-title = 👥 <b>Petugas lan pegawé { $office }</b>: { $count } tiyang
roster-how = Wonten ingkang boten tugas malih? Mangga mencet tombolipun: lajeng dipunbusak. Dumugi tengah dalu taksih saged dipunwurungaken.
roster-empty = Dèrèng wonten ingkang kacathet.
roster-who = <b>{ $name }</b> · { $role }
roster-since = Wiwit { $day }
roster-seen = Pungkasan tugas { $day }, tabuh { $time }
roster-never-seen = Dèrèng naté tugas
roster-unsure = ⏸ Dèrèng mesthi taksih wonten ing grup
roster-removed = dipunbusak tabuh { $time }
roster-removed-short = Sampun dipunbusak. Lepat? Mangga mencet Wurungaken.
roster-restored-short = Dipunwurungaken: kalenggahanipun lumampah malih.
button-roster-remove = ❌ { $name }
button-roster-undo = ↩️ Wurungaken: { $name }
button-roles = 👥 Kalenggahan
admins-title = 👥 <b>Sinten ingkang ngasta lan mirsani kitha</b>
admins-line = • <b>{ $name }</b> · { $role } · wiwit { $day }
admins-teams = Grup tim lapangan ingkang kasambung: { $count }
admins-confirm = Kalenggahanipun <b>{ $name }</b> dados { $role } dipunpundhut? Piyambakipun dipunaturi pirsa.
admins-in-settings = ⚠️ Akun punika ugi kaserat ing ADMIN_IDS ing berkas settings.env. Bab punika boten mangsulaken kalenggahanipun, nanging mangga dipunbusak ugi ing mrika.
button-admins-remove = Inggih, dipunpundhut
admins-removed = ✅ <b>{ $name }</b> boten kacathet malih dados { $role }.
admins-removed-self = ✅ Panjenengan sampun sanès admin malih. Matur nuwun awit pakaryanipun.
button-link-admin = 🔗 Tautan admin
button-link-viewer = 🔗 Tautan pamirsa
button-link-puskesmas = 🔗 Tautan Puskesmas
button-link-team = 🔗 Tautan tim RW
admins-which-puskesmas = Tautan kanggé Puskesmas pundi?
admins-none-puskesmas = Dèrèng wonten kantor ingkang namanipun dipunwiwiti “Puskesmas”. Mangga dipuntambahi rumiyin ing berkas kantor.
admins-which-team = Tim lapangan ing kelurahan pundi?
admins-none-team = Dèrèng wonten kantor ingkang namanipun dipunwiwiti “Kelurahan”. Mangga dipuntambahi rumiyin ing berkas kantor.
admins-which-rw = RW pinten ing <b>{ $office }</b>?
admins-link =
    Tautan sapisan kanggé { $role }, lumampah 7 dinten. Mangga dipunterusaken namung dhateng tiyangipun piyambak:
    { $link }
admins-team-link =
    Tautan sapisan kanggé grup tim lapangan <b>{ $area }</b>, lumampah 7 dinten. Mangga mencet tombolipun lajeng milih grup:
    { $link }
button-own-office = 🏥 Kantor kula
puskesmas-open = 🟢 Sapunika bikak
puskesmas-closed = 🔒 Sapunika tutup
puskesmas-break = ☕ Saweg ngaso dumugi { $time }
puskesmas-inside = 👥 Ing nglebet { $inside } saking { $capacity }
officer-request-elsewhere = Sapunika tiyang sanès ingkang mutusaken panyuwun punika.
event-unsure = { $time } dèrèng mesthi { $name } taksih ing grup; kasus bebas malih
error-membership-unsure = Kula dèrèng saged mesthèkaken bilih Panjenengan taksih wonten ing grup. Mangga mencet salah satunggaling tombol bot ing grup punika: kalenggahan Panjenengan lajeng lumampah malih.
error-already-held = Kalenggahan punika sampun Panjenengan asta, pramila boten wonten ingkang éwah. Kanggé tiyang sanès? Mangga dipunterusaken tautanipun: sadèrèngipun dipunginakaken, tautanipun lumampah.
error-last-admin = Punika admin ingkang pungkasan. Mangga ngangkat admin sanès rumiyin, lajeng mundhut ingkang punika.
error-not-a-puskesmas = { $office } sanès Puskesmas.
error-too-late-to-undo = Namung saged dipunwurungaken ing dinten ingkang sami. Mangga nyuwun tiyangipun ndhaftar malih.
error-not-in-private = Tautan punika kanggé satunggal tiyang. Mangga dipunbikak ing chat pribadi kaliyan bot, lan sampun dipunbagi ing grup.

## Kolom kaperluan lan kuning ing berkas kantor (krama; to be reviewed by a native speaker)

office-many-purposes = Wonten { $count } kaperluan; paling kathah { $limit }. Gabungaken sapérangan, dipunpisah tandha |.
office-long-purpose = Kaperluan “{ $purpose }” kepanjangen; paling panjang { $limit } aksara. Cekakaken.
office-purpose-twice = Ing “{ $purposes }” wonten kaperluan ingkang sami. Busak salah satunggal.
office-bad-yellow = “{ $word }” boten dipunwanuhi. Serat masuk (kuning kepareng mlebet) utawi tanya (kuning dipunpirsani petugas), utawi kosongaken.

## Kertu mlebet awujud gambar, saha pamriksanipun déning petugas

pass-in-at = mlebet
pass-arrived-at = rawuh
pass-left-at = medal
pass-wait-red = NGRANTOS ING NJAWI
pass-wait-black = NGRANTOS ING NJAWI
pass-wait-ask = NGRANTOS CELAK KORI
pass-over = RAMPUNG
pass-over-note = Rawuhipun sampun rampung. Badhé mlebet malih: scan malih.
pass-caption = <b>{ $colour }</b> · { $todo } · kodhe { $code }
pass-caption-over = 🚪 Rawuhipun rampung · medal { $time }
pass-caption-green = sumangga mlebet
pass-caption-yellow = sumangga mlebet
pass-caption-red = ngrantos ing njawi
pass-caption-black = ngrantos ing njawi
pass-caption-ask = ngrantos celak kori
pass-word-label = tembung jam punika
pass-declared = Miturut wangsulan Panjenengan, sanès PeduliLindungi
pass-worth-valid = ✅ <b>Kertu asli saha taksih lumampah</b>
pass-worth-elsewhere = ↪️ <b>Kanggé kantor sanès:</b> kertu punika asli, nanging kanggé { $office }. Tamu dipunaturi scan kodhe ing kori kantor Panjenengan.
pass-worth-expired = ⌛ <b>Sampun boten lumampah:</b> kertu punika saking { $day } tabuh { $time }. Tamu dipunaturi scan malih kodhe ing kori.
pass-worth-changed = 🔁 <b>Sampun boten lumampah:</b> wonten wangsulan ingkang langkung énggal, tabuh { $time }: { $colour }. Mangga nyuwun kertu ingkang énggal.
pass-worth-left = 🚪 <b>Sampun boten lumampah:</b> sampun medal tabuh { $time }. Menawi badhé mlebet malih, dipunaturi scan malih kodhe ing kori.
pass-since = 🕘 Mlebet { $day }, tabuh { $time }
pass-since-waiting = 🕘 Rawuh { $day }, tabuh { $time }
pass-basis-declared = 📝 Werni miturut wangsulanipun tamu; buktinipun dèrèng dipunpriksa petugas.
pass-basis-held = 📝 Werni saking wangsulan sadèrèngipun dinten punika; wangsulan pungkasan langkung ènthèng. Mangga mriksa buktinipun.
pass-basis-verified = 🔎 Kabukten: buktinipun sampun dipunpirsani petugas.
pass-outcome = 🗂 Kasusipun dinten punika sampun rampung: { $outcome }
pass-todo-settled = Kasusipun sampun dipunasta. Tamu dipunaturi miturut asilipun.
pass-stranger = Punika kertu mlebet Pintu Sehat. Namung petugas ingkang saged mriksa.
pass-no-such-code = Dinten punika boten wonten rawuh mawi kodhe { $code } ing kantor Panjenengan. Mangga mriksa malih angkanipun, utawi scan kodhe QR ing kertunipun.
error-unknown-pass = Kertu punika boten kula tepangi: mbokmenawi palsu, utawi cathetanipun sampun dipunbusak. Tamu dipunaturi scan kodhe ing kori.
command-cek = Mriksa poster utawi kertu mlebet

## Poster: dipuncithak, dipunpriksa, dipungantos

command-poster = Nyithak poster kori
office-wifi = 📶 Wi-Fi ing poster: { $wifi }
button-poster = 🖨 Poster mlebet
button-poster-exit = 🚪 Poster medal
button-door-renew = 🔁 Gantos kodhe
button-posters-all = 🖨 Sedaya kantor
button-posters-entry = 🖨 Dhateng poster mlebet
button-posters-exit = 🚪 Dhateng poster medal
posters-which-entry = 🖨 <b>Poster mlebet.</b> Mangga pilih kantor; berkas PDF dipunkintun mriki, satunggal kaca A4 kanggé saben kori.
posters-which-exit = 🚪 <b>Poster medal.</b> Mangga pilih kantor; berkas PDF dipunkintun mriki. Ingkang scan poster punika lajeng kacathet medal.
posters-being-drawn = Poster saweg dipundamel lan énggal dipunkintun mriki.
print-not-drawn = Nyuwun pangapunten, berkasipun boten saged dipundamel. Mangga dipuncobi sepisan malih; menawi tetep gagal, mangga matur dhateng pangreksa Pintu Sehat.
posters-all = Sedaya kantor
posters-filename-entry = poster-mlebet
posters-filename-exit = poster-medal
posters-filename-all = sedaya-kantor
posters-caption-entry = 🖨 <b>Poster mlebet</b> · { $office } · { $count } kaca
posters-caption-exit = 🚪 <b>Poster medal</b> · { $office } · { $count } kaca
posters-drawn-by = Dipundamel kanggé { $name }, { $day } tabuh { $time }.
posters-how-to-print = Dipuncithak ing kertas A4 ukuran wetah (100%), dipunpasang sadhadha inggilipun ing sisih kori, lajeng dipunscan piyambak sepisan.
door-which = Kodhe kori pundi ingkang dipungantos ing <b>{ $office }</b>?
door-only = Kori satunggal-satunggalipun
door-renew-question =
    <b>Gantos kodhe kori punika?</b>
    • Poster mlebet ingkang kapasang lajeng boten lumampah, semanten ugi angka ketikipun.
    • Ingkang scan poster lami dipunaturi nyuwun poster énggal.
    • Poster énggal dipunkintun mriki kanggé dipuncithak.
button-door-renew-yes = 🔁 Inggih, gantos samenika
door-renewed = ✅ <b>Kodhe kori sampun dipungantos.</b> Poster lami boten lumampah malih: mangga dipuncopot, lan dipunpasangi poster énggal ingkang dipunkintun mriki.
door-renewed-before = Kodhe punika sampun dipungantos kala wau. Poster ingkang pungkasan dipunkintun tetep lumampah.
poster-genuine = ✅ <b>Poster nomer { $number } asli.</b> Panggènanipun namung ing:
poster-kind-entry = Poster mlebet
poster-kind-exit = Poster medal
poster-compare = Panjenengan manggihi ing papan sanès, utawi kodhenipun mbikak sanèsipun { $bot }? Sampun ngantos dipunginakaken, lan mangga matur dhateng petugas.
error-unknown-poster = ⚠️ Boten wonten poster kula ingkang nomeripun { $number }. Mangga dipunpriksa malih angkanipun. Menawi leres mekaten ing poster: sampun ngantos dipunscan, mangga matur dhateng petugas.
error-replaced-poster = ⚠️ Poster nomer { $number } ing { $office } sampun dipungantos lan boten lumampah malih. Sampun ngantos dipunscan; mangga matur dhateng petugas supados nyuwun poster énggal.
poster-check-how = Kanggé mriksa poster, kintun /cek lan enem angka ing sisih ngandhapipun, upaminipun: /cek 482913
pass-check-how = Kanggé mriksa kertu mlebet ing kantor panjenengan, kintun /cek lan sekawan angka kodhe kunjunganipun, upaminipun: /cek 6712

## Cariyos gladhi: ingkang dipunwaos juru cariyos

story-morning = Senèn énjing ing sedaya kantor
story-week = Sapekan: panganggènipun mundhak
story-sweep = Penyisiran: saking abrit dumugi ijem
story-comes-green = { $name } rawuh ing { $office }: saras, sampun kalih dosis.
story-comes-yellow = { $name } rawuh ing { $office }: nembé sadosis.
story-comes-red = { $name } rawuh ing { $office }: dèrèng dipunvaksin.
story-comes-ask = { $name } rawuh ing { $office } mbekta serat dhokter.
story-comes-black = { $name } rawuh ing { $office }: positif wiwit kala wingi.
story-returns = { $name } rawuh malih, samenika ing { $office }: taksih sami, cekap satunggal tombol.
story-refuses = { $name } boten kersa dipuncathet ing { $office }.
story-abandons = { $name } wiwit ngisi ing { $office }, lajeng kèndel.
story-brings = { $name } nyathet { $companion }, ingkang ndhèrèk dhateng { $office } tanpa HP.
story-leaves = { $name } medal saking { $office }.
story-guest = { $name } nyathet { $guest }, tamu tanpa Telegram ing { $office }.
story-duty = { $name } wiwit jagi ing { $office }.
story-claims = { $name } mundhut kasus ing { $office }.
story-closes = { $name } ngrampungaken kasus ing { $office }: { $outcome }.
story-joins = { $name } kersa dados petugas { $office }.
story-joins-team = { $name } kersa dados anggota tim RW ing { $office }.
story-confirms = { $name } ngesahaken petugas { $office }.
story-confirms-team = { $name } ngesahaken anggota tim RW ing { $office }.
story-asks = { $name } ngintun { $command }.
story-looks = { $name } mirsani angka panganggènipun.
story-changes-yellow = { $name } rawuh malih ing { $office }: sapunika satunggal dosis, jené.
story-changes-green = { $name } rawuh malih ing { $office }: kalih dosis, ijem.
story-books = { $name } nyuwun dipunèngetaken lan mesen panggènan kanthi sapisan pencet.
story-books-again = { $name } dipunèngetaken: dosis salajengipun sampun titi wancinipun. Sapisan pencet mesen panggènan.
story-attends = { $name } nyenthang ingkang rawuh; dosis lan pangènget ndhèrèk.
story-sweeps = { $name } miwiti penyisiran ing { $office }.
story-calls = { $name } nélpon ingkang boten mangsuli: boten dipunangkat.
story-visits = { $name } mendhet griya salajengipun: dipunvaksin ing ngriku.
## Pandhuan petugas kangge dipuncithak

guide-title = PANDHUAN PETUGAS
guide-city = Pintu Sehat { $city }
guide-duty = Miwiti jagi
guide-duty-how = Pencet “{ $button }” ing papan pintu: serat ingkang katancepaken ing grup.
guide-claim = Nampi kasus
guide-claim-how = Wonten kertu ing grup? Pencet “{ $button }”. Katranganipun dumugi ing chat pribadi Panjenengan.
guide-close = Pilih asilipun
guide-close-how = Sampun dipuntulungi? Ing chat pribadi pencet “Rampung…”, lajeng satunggal asil.
guide-serve = Sedaya tetep dipunladosi: abrit lan cemeng ing njawi gedhong.
guide-means-green = mangga mlebet
guide-means-yellow = mangga mlebet; masker, jagi jarak
guide-means-yellow-asks = ing kantor mriki: pirsani buktinipun rumiyin
guide-means-red = vaksinipun dèrèng cekap
guide-means-black = positif utawi kontak erat
guide-means-ask = mangga dipunpriksa
guide-outcomes = Asil ingkang dipunpilih wonten pungkasan
guide-outcome-vaccination-booked = kadhaptar utawi kajadwal
guide-outcome-served-outside = perlunipun rampung ing njawi
guide-outcome-test-offered = dipunaturi tes
guide-outcome-isolated = dipunbekta dhateng isolasi
guide-outcome-health-called = ingkang ngurusi
guide-outcome-sent-home = kondur kanthi pitedah
guide-outcome-verified = buktinipun leres: mlebet
guide-outcome-wrong-entry = dipunisi malih
guide-outcome-no-show = tiyangipun boten wonten
guide-outcome-left = tindak sadèrèngipun
guide-outcome-missing-data = datanipun kirang
guide-guest = Tamu tanpa Telegram
guide-guest-how = Pencet “{ $button }” ing papan pintu, utawi kintun /tamu dhateng bot. Wacakaken pitakenanipun. Serat kodenipun ing kertas kangge tamu.
guide-power = Listrik utawi sinyal pejah
guide-power-how = Paringi tamu slip kertas ingkang wonten nomeripun. Menawi sampun murub, kintun /tamu lan nomer slip dhateng bot, tuladhanipun:
guide-power-say = /tamu 0412
guide-phone-puskesmas = Telpon Puskesmas
guide-phone-satgas = Telpon Satgas
guide-angry = Tamu duka, Panjenengan betah kanca? Pencet “{ $button }” ing chat pribadi.
guide-ask-whom = Bingung? Nyuwun pirsa pimpinan kantor, lajeng Satgas. Badhe latihan? Kintun /latihan ing grup.
guide-drawn = Dipundamel { $day } tabuh { $time }.
guide-drawn-by = Dipundamel kangge { $name }, { $day } tabuh { $time }.
guides-which = 📘 <b>Pandhuan petugas.</b> Pilih kantor; satunggal kaca A4 kangge saben kantor dipunkintun mriki minangka PDF.
button-guide = 📘 Pandhuan petugas
button-guides = 📘 Dhateng pandhuan petugas
guides-being-drawn = Pandhuan nembe dipundamel lan enggal dipunkintun mriki.
guides-how-to-print = Mangga dipuncithak ing kertas A4 ukuran wetah (100%), dipuntempel ing meja petugas; kenging dipunfotokopi.
posters-filename-guide = pandhuan-petugas
posters-caption-guide = 📘 <b>Pandhuan petugas</b> · { $office } · { $count } kaca

## Gladhen

command-latihan = Gladhen ing grup petugas
drill-how =
    🎓 <b>Gladhen kangge petugas</b>
    Ing grup petugas kantor Panjenengan, kintun /latihan (abrit) utawi <code>/latihan cemeng</code>. Wonten kasus conto mawi tombol ingkang sami kaliyan kasus saestu: pencet Kula tampi, waos lampahipun ing chat pribadi, lajeng pilih asilipun.
    Wekdalipun dipunukur supados Panjenengan mangertos majengipun. Gladhen boten mlebet petangan punapa kemawon.
drill-in-an-office = 🎓 Gladhen dipunlampahi ing grup petugas satunggal kantor. Kintun /latihan (abrit) utawi <code>/latihan cemeng</code> ing grup kantor punika; warga Satgas ing grup punika ugi kenging miwiti.
drill-use-buttons = 🎓 Panjenengan nyerat minangka admin anonim. Mangga miwiti gladhen mawi tombol punika, supados kula mangertos sinten ingkang miwiti.
drill-marked = 🎓 <b>GLADHEN</b>, sanès kasus saestu
drill-unreached = ⚠️ Katranganipun boten dumugi dhateng <b>{ $name }</b>. Mangga bikak chat pribadi kaliyan bot, pencet START, lajeng pencet Kula tampi malih.
drill-claimed-after = ⏱ Dipuntampi sasampunipun <b>{ $time }</b>
drill-closed-after = ⏱ Rampung sasampunipun <b>{ $time }</b>
drill-praise-swift = 🏅 Cepet sanget! Tamu enggal katulungan.
drill-praise-steady = 👏 Sae! Mekaten ugi kasus saestu dipuntindakaken.
drill-undone = 👍 Rampung. Langkah ingkang dèrèng dipuncentang: { $steps }. Ing kasus saèstu, langkah punika njagi tamu lan panjenengan. Badhé nyobi malih?
drill-praise-done = 👍 Rampung kanthi leres. Sanes wekdal temtu langkung cepet.
drill-earlier = 📈 Gladhen pungkasan: { $times }
drill-expired = ⌛ <b>Wekdal gladhen sampun telas.</b> Boten punapa, mangga dipuncobi malih.
drill-nothing-counts = 🎓 GLADHEN: boten mlebet petangan punapa kemawon.
drill-no-escalation = 🎓 GLADHEN: kasus cemeng saestu badhe dipunlajengaken dhateng sedaya petugas, pimpinan, lan Satgas; gladhen punika boten.
drill-call-nobody = 🎓 GLADHEN: boten prelu nelpon sinten kemawon.
drill-begun = 🎓 Gladhen dipunwiwiti.
drill-runs = 🎓 Gladhen { $code } taksih lumampah. Mangga dipunrampungaken rumiyin.
lasting-hours = { $count } jam
lasting-minutes = { $count } mnt
lasting-seconds = { $count } dtk
button-drill-red = 🎓 Gladhen abrit
button-drill-black = 🎓 Gladhen cemeng
button-drill-again = 🔁 Gladhen malih
error-drill-over = Gladhen { $code } sampun pungkasan. Boten punapa: pencet “Gladhen malih”, utawi kintun /latihan ing grup.

## Cek acak, saha pitedah kanggé petugas

random-check-todo = 🎲 Cek acak: kasuwun nedahaken bukti (sertifikat, asil tes, utawi PeduliLindungi) dhateng petugas ing kori, lajeng mangga mlebet.
random-check-why = Panjenengan kapilih lumantar undhian, sanès awit wangsulan Panjenengan.
random-check-thanks = ✅ Bukti Panjenengan sampun dipunpirsani petugas. Matur nuwun.
random-check-ask = 🎲 Cek acak: mangga nyuwun pirsa bukti (sertifikat, asil tes, utawi PeduliLindungi), lajeng mencet asilipun.
pass-mark = CEK ACAK: kasuwun bukti
pass-basis-checked = 🎲 Cek acak: petugas sampun mirsani buktinipun, cocog kaliyan wangsulan.
pass-basis-differs = 🎲 Cek acak: bukti ingkang dipunpirsani petugas boten cocog kaliyan wangsulan.
details-proof-differs = 🎲 Cek acak: bukti ingkang dipunpirsani petugas boten cocog kaliyan wangsulan.
reason-proof-differs = Petugas perlu mirsani bukti Panjenengan sepisan malih, sesarengan Panjenengan.
button-fits = ✅ Cocog
button-differs = ✋ Boten cocog
button-skipped = Boten dipunpriksa
found-fits = Matur nuwun. Kacathet: buktinipun cocog.
found-differs = Kacathet: boten cocog. Menawi tamu taksih ing lebet, kasusipun sapunika mlebet ing grup.
found-skipped = Kacathet: boten dipunpriksa.
found-undo-ask = Menawi “Boten cocog” dipunwurungaken, werninipun tamu wangsul { $colour }, kasus { $code } dipuntutup, lan piyambakipun dipunsukani pirsa. Dipunlajengaken?
found-undone = Dipunwurungaken. Werninipun tamu kados sadèrèngipun, lan buktinipun taksih perlu dipunpriksa.
error-own-check = Cek acak Panjenengan piyambak dipuncathet déning petugas sanès.
error-already-found =
    { $finding ->
        [fits] { $name } sampun nyathet: cocog.
        [differs] { $name } sampun nyathet: boten cocog.
       *[skipped] { $name } sampun nyathet: boten dipunpriksa.
    }
error-check-over = Cek acak punika sampun boten lumampah: werninipun tamu sampun éwah.
board-random-checks = 🎲 Cek acak: { $who }
board-hints = 🔎 Mangga dipunpriksa: { $who }
board-look = { $initials } (kodhe { $code })
hint-was-black = 🔎 Mangga dipunpriksa: akun punika cemeng tanggal { $day } ing { $office }, { $until }.
hint-ends = rampung { $day }
hint-no-end = rampungipun dèrèng kasumerepan
hint-many-at-once = 🔎 Mangga dipunpriksa: { $count } wangsulan saking HP satunggal salebeting samenit, wiwit tabuh { $time }.
hint-changed-answers = 🔎 Mangga dipunpriksa: tabuh { $time } wangsulanipun { $colour } ing { $office }, sapunika ijem.
hint-two-offices = 🔎 Mangga dipunpriksa: tabuh { $time } akun punika mlebet ing { $office }, ing kecamatan sanès.
hint-todo = Mangga mirsani buktinipun sesarengan kaliyan tamu. Cocog: dipunaturi mlebet. Boten cocog: dipunaturi scan malih saha ndandosi wangsulanipun.
event-proof-differs = { $time } cek acak: bukti boten cocog kaliyan wangsulan, dipunpirsani { $name }
stats-random-none = 🎲 Cek acak: { $drawn } kapilih, dèrèng wonten ingkang dipunpriksa
stats-random = 🎲 Cek acak: { $drawn } kapilih, { $checked } dipunpriksa, { $fits } cocog
stats-random-share = 🎲 Cek acak: { $drawn } kapilih, { $checked } dipunpriksa, { $fits } cocog ({ $percent } %)
## Lampah kitha (SOP) lan bukti ingkang dipunpirsani petugas

file-problem-line = Larik { $line }: { $what }
sop-intro = Berkas lampah kitha ({ $file }) taksih wonten lepatipun; bot lumampah sasampunipun dipundandosi.
sop-unreadable = Berkas { $file } boten saged kawaos. Mangga dipunpriksa panggenanipun ing SOP_FILE, utawi SOP_FILE dipunkosongaken supados ngangge lampah gawan.
sop-large = Berkas punika langkung ageng saking { $limit } kB, mangka lampah kitha namung sawatawis kaca. Mangga dipunpriksa menapa SOP_FILE sampun leres.
sop-empty = Berkas punika kosong. Salin bot/sop.yaml, lajeng salinanipun dipunowahi.
sop-not-utf8 = Wonten aksara ingkang boten kawaos ing ngriki. Simpen berkasipun dados UTF-8.
sop-tab = Wonten tab ing ngriki. Ngangge spasi kémawon kanggé nyelehaken larik.
sop-broken = Wiwit ngriki berkas boten saged dipunmangertosi. Priksani spasi ing ngajeng larik lan titik kalih, lan paringi tandha kutip (") teks ingkang wonten : utawi #.
sop-not-keys = Ing ngandhap punika kedahipun larik kanthi salah satunggal tembung punika lan titik kalih: { $known }.
sop-not-list = Ing ngriki kedahipun daftar sakedhikipun satunggal larik, saben larik dipunwiwiti "- ".
sop-not-words = Ing ngriki kedahipun teks satunggal larik. Menawi wonten titik kalih, paringi tandha kutip (").
sop-unknown-key = “{ $word }” boten dipunwanuhi ing ngriki; ingkang dipunwanuhi: { $known }.
sop-unknown-language = “{ $word }” sanès basa ingkang dipunwanuhi bot; ingkang dipunwanuhi: { $known }. Menawi punika péranganing lampah, paringi tandha kutip (") ing wiwitan lan pungkasanipun.
sop-key-twice = “{ $word }” kaserat kaping kalih ing ngriki. Busak salah satunggal.
sop-missing-key = “{ $word }” dèrèng wonten ing pérangan ingkang wiwit ngriki. Tambahi, kados ing bot/sop.yaml.
sop-unknown-outcome = Asil “{ $outcome }” boten dipunwanuhi; ingkang dipunwanuhi: { $known }.
sop-outcome-twice = Asil “{ $outcome }” sampun wonten ing daftar punika. Busak salah satunggal.
sop-black-stays = Asil “{ $outcome }” boten saged nutup kasus cemeng: cemeng boten dipuncabut mawi bukti. Busak asil punika; kanggé lepat ngisi ngagem wrong-entry.
sop-ask-needs-proof = Ing daftar punika dèrèng wonten “verified”: ingkang ngrantos dipunpirsani petugas kedah saged dipunverifikasi. Tambahi.
sop-empty-step = Lampah punika boten wonten teksipun. Isi teksipun, utawi busak larikipun.
sop-long-step = Lampah punika { $length } aksara; paling kathah { $limit }. Dipuncekak, utawi dados kalih lampah.
sop-many-steps = Lampahipun langkung saking { $limit }. Gathukaken sapérangan, wiwit ingkang punika.

details-steps = <b>Langkah sajangkepipun</b>
drill-steps = <b>Lampahipun</b>
details-step = { $number }. { $words }
details-outcome-unhandled = ✖️ nutup kasus tanpa dipunasta.
details-verified = 🔎 Kabukten: { $colour }, dumugi { $day }.
button-outcome-unhandled = ✖️ { $outcome }
error-no-such-step = Lampah kanggé kasus { $code } sampun éwah. Mangga dipunpirsani malih.
error-outcome-not-allowed = Kasus { $code } boten saged malih dipuntutup kados makaten: lampah kitha sampun éwah. Mangga milih malih saking tombol ingkang sapunika.

verify-what = <b>Bukti punapa ingkang Panjenengan pirsani?</b> Mangga milih namung ingkang Panjenengan asta utawi pirsani ing layar. Werninipun tamu lajeng éwah lan lumampah ing sedaya kantor.
verify-when = { $evidence }: <b>kapan sampelipun kapundhut?</b> Tes ingkang langkung dangu boten lumampah malih.
evidence-two-doses = Kalih dosis
evidence-booster = Booster (dosis 3)
evidence-one-dose = Satunggal dosis
evidence-pcr = PCR negatif
evidence-antigen = Antigen negatif
evidence-letter = Serat dhokter
evidence-recovered = Saras (panyintas)
verified-now = Kasus { $code } rampung. Tamu sapunika { $colour }.
error-not-enough = Kanthi bukti punika, miturut tatanan sapunika tamu dèrèng saged mlebet. Mangga milih bukti utawi asil sanès.
error-needs-proof = Kanggé verifikasi, pencet “Kabukten” ing obrolan pribadi lajeng milih bukti ingkang Panjenengan pirsani.

reason-verified = 🔎 Dipunverifikasi petugas: bukti Panjenengan sampun dipunpirsani.
self-verified = Dipunverifikasi petugas, sanès PeduliLindungi.
visitor-verified = ✅ <b>Petugas ing { $office } sampun mirsani buktinipun.</b>
visitor-unverified = Petugas ing { $office } mbatalaken verifikasi wau. Mangga matur dhateng petugas.
visitor-held-again = Petugas ing { $office } mbikak malih kasus wau, mila warni Panjenengan kados sadèrèngipun. Mangga matur dhateng petugas.
pass-verified = Dipunverifikasi petugas, dumugi { $day }
status-verified = 🔎 Dipunverifikasi petugas; lumampah ing sedaya kantor dumugi <b>{ $day }</b>.
stats-verified = Dipunverifikasi petugas: { $count }
stats-pedulilindungi = 📱 Scan PeduliLindungi: { $scanned } sampun, saking { $said } ingkang mangsuli
event-verified = { $time } mlebet kanthi status kabukten: { $detail }

card-quiet = 🔕 Tanpa swanten: nalika scan akun punika sadèrèngipun boten wonten tiyangipun. Mangga dipunpirsani langsung; sareng dipunpundhut, dados kasus limrah.
todo-quiet-red = Kasuwun ngrantos ing njawi, celak kori, lan <b>ngaturi petugas piyambak</b>: mangga nedahaken layar punika. Panjenengan tetep saged dipunladosi ing njawi utawi lumantar daring.
todo-quiet-black = Kasuwun ngrantos ing papan ingkang bikak kanthi masker, lan <b>ngaturi petugas piyambak</b> saking tebih, utawi nyuwun tulung tiyang sanès.
todo-quiet-ask = Kasuwun ngrantos ing celak kori lan <b>ngaturi petugas piyambak</b>: mangga nedahaken layar punika.

# Kuwaos boten gantos asta kanthi mendel.
new-admin = 🛡 <b>{ $name }</b> sapunika dados admin kitha punika.
new-admin-by = Lumantar tautan ingkang dipundamel <b>{ $name }</b>.
new-admin-by-server = Dipuntetepaken ing server: lumantar berkas settings.env utawi baris printah.
new-admin-how = Boten samesthinipun? Kapundhuta kalenggahanipun lumantar /admin.
stays-removed = ⚠️ ADMIN_IDS ing berkas settings.env taksih nyebut <b>{ $name }</b>, ingkang kalenggahanipun dados admin sampun kapundhut. Bab punika tetep lumampah. Mangga nomeripun dipunbusak ing mrika. Kanggé mangsulaken: damel tautan lumantar /admin utawi <code>python -m bot invite admin</code>.
group-rebound = 🔁 Grup kanggé <b>{ $place }</b> gantos: kabar saha kasusipun sapunika mlebet grup sanès.
group-rebound-by = Dipunpasang déning <b>{ $name }</b>.
group-rebound-how = Boten samesthinipun? Mangga masang malih grup ingkang leres mawi tautan énggal lumantar /kantor.
group-replaced = 🔁 Grup punika boten kasambung malih dados grup <b>{ $place }</b>: grup sanès ingkang nggantos, saha kasus boten mlebet ing ngriki malih. Boten samesthinipun? Mangga enggal matur dhateng admin.
card-not-here = Kasus { $code } boten dipuntedahaken malih ing pawicantenan punika.
roster-not-yours = Dhaptar punika boten dipuntedahaken malih ing ngriki.
error-answered-before = Panyuwun Panjenengan sampun kaping kalih dipunwangsuli “boten”. Panjenengan saged nyuwun malih { $days } dinten malih; sadèrèngipun mangga matur langsung dhateng pangarsa kantor.

## Punapa ingkang dipunsimpen bab satunggaling tiyang, lan pambusakipun

command-privasi = Punapa ingkang dipunsimpen bab kula
command-hapus = Busak data kula
privacy-text =
    🔐 <b>Ingkang dipunsimpen { $city } bab panjenengan</b>

    <b>Punapa:</b> asma, akun Telegram, wangsulan panjenengan, kapan lan ing pundi panjenengan mlebet, sinten ingkang sesarengan, lan pepènget menawi panjenengan nyuwun. Sadaya ingkang gegayutan kaliyan panjenengan lan kasarasan dipunsandi.
    <b>Sinten ingkang mirsani:</b> petugas lan pimpinan kantor ingkang panjenengan lebeti; menawi prelu ugi Satgas lan admin kitha. Menawi wonten kasus, kantor sanès ingkang panjenengan rawuhi mirsani asilipun. Sinten ingkang maos riwayat kasus, kacathet.
    <b>Kanggé punapa:</b> supados ingkang sakit katulungan, lan supados tiyang ingkang sareng tiyang positif dipunkabari prayoginipun kados pundi, tanpa asmanipun sinten-sinten. Sanès kanggé sanèsipun.
    <b>Pinten dangunipun:</b> { $days } dinten, lajeng dipunbusak ing wanci dalu. Cacah tanpa asma tetep wonten.
privacy-oldest = Rawuh panjenengan ingkang paling lami dipunbusak ing <b>{ $day }</b>.
privacy-no-visits = Boten wonten rawuh panjenengan ingkang dipunsimpen.
button-erase = 🗑 Busak data kula
button-erase-yes = 🗑 Inggih, busak sapunika
erase-question = 🗑 <b>Data bab panjenengan dipunbusak?</b> Punika boten saged dipunwangsulaken.
erase-visits = • Rawuh sarta wangsulan lan kasusipun: { $count }
erase-companions = • Pendamping ingkang panjenengan daftaraken: { $count }
erase-reminder = • Pepènget vaksin panjenengan, lan papan vaksinasi ingkang dipunpesen menawi wonten
erase-roles = • Peran panjenengan ({ $count }): ical, lan panjenengan boten saged malih makarya kanggé kantor
erase-account = • Asma, akun, pirembagan ingkang dèrèng rampung, lan serat kita ing ngriki sajegipun Telegram ngidinaken
erase-counts = ➖ Ingkang tetep: pinten tiyang rawuh ing satunggaling dinten, tanpa asma, lan salebetipun wekdal simpen ugi kantor, wekdal, lan werninipun, tanpa punapa-punapa bab panjenengan. Menawi panjenengan naté makarya ing kantor, ingkang panjenengan tindakaken ing ngrika tetep setaun mawi nomer tanpa asma.
erase-open-case = ⏳ Ingkang nengga: kasus ingkang taksih kabikak, ngantos petugas nutup
erase-black = ⏳ Ingkang nengga: bilih panjenengan CEMENG, ngantos { $day }, tanpa asma
erase-hash = Supados boten wonten ingkang ngèngetaken malih, satunggal tandha sandi saking akun panjenengan tetep wonten. Akun panjenengan boten saged dipunwaos saking tandha punika.
erase-hash-phone = Supados boten wonten ingkang ngèngetaken utawi nelpon Panjenengan malih, setunggal tandha sandi saking akun lan setunggal saking nomer telpon Panjenengan tetep wonten, ugi menawi nomer punika wonten ing dhaftar ingkang dipunimpor salajengipun. Akun lan nomer Panjenengan boten saged dipunwaos saking tandha punika.
erase-done = ✅ Sampun dipunbusak. Ingkang taksih namung cacah tanpa asma lan tandha bilih panjenengan boten kersa dipunhubungi. Menawi rawuh malih, panjenengan dipuntangleti malih kados sepisanan.
erase-rest-follows = ✅ Ingkang saged dipunbusak sampun dipunbusak. Ingkang kedah nengga dipunbusak piyambak menawi sampun saged.
erase-all-done = ✅ Sapunika ingkang kedah nengga ugi sampun dipunbusak. Ingkang taksih namung cacah tanpa asma lan tandha bilih panjenengan boten kersa dipunhubungi.
audit-head = 🧾 Ngantos sonten punika cathetan tumindak pungkasanipun { $head }. Simpen pesen punika: kanthi angka punika `python -m bot audit verify` mbuktekaken bilih salajengipun boten wonten ingkang dipunewahi utawi dipunbusak.
case-erased = 🗑 Ingkang kaserat ing ngriki sampun dipunbusak.

## Nyiapaken bot ing komputer (python -m bot setup)

setup-hello = Mangga milih basa (ketik nomeripun, lajeng pencet Enter)
setup-yes = inggih
setup-no = boten
setup-yes-or-no = Ketik { $yes } utawi { $no }, lajeng pencet Enter.
setup-choose = Ketik salah satunggaling nomer, 1 ngantos { $most }, lajeng pencet Enter.
setup-stopped = Kèndel. Boten wonten ingkang kaserat; saged dipunwiwiti malih kapan kémawon.
setup-there = { $file } sampun wonten. Dipunowahi? Ingkang boten dipuntangletaken tetep kados sakderengipun.
setup-begin = Wonten { $count } pitakènan. Wangsulan ing salebeting [ ] dipunangge menawi namung mencet Enter. Ctrl-C kèndel kapan kémawon, boten nyerat punapa-punapa.
setup-token =
    Token bot. Ing Telegram, bikak chat kaliyan @BotFather lan kintun /newbot. Mangga nuruti pitedahipun; ing pungkasan BotFather maringi token, upaminipun 123456:ABC-DEF…
    Salin token punika lan tèmpèl ing ngriki. Ingkang dipuntèmpèl boten ketingal: pancèn makaten, supados boten wonten ingkang maos.
setup-token-known = Token bot sampun wonten lan boten dipuntingalaken. Pencet Enter kanggé ngangge punika, utawi tèmpèl token énggal saking @BotFather.
setup-token-shape = Ing ngriku boten wonten token. Wujudipun angka, titik kalih, lajeng aksara lan angka ingkang panjang. Salin malih saking @BotFather.
setup-token-unknown = Telegram boten tepang token punika. Salin malih saking @BotFather: /mybots, pilih botipun, API Token.
setup-token-well = Telegram tepang: bot punika @{ $name }.
setup-asking-telegram = Nyuwun pirsa dhateng Telegram …
setup-unreachable = Telegram boten saged dipunhubungi. Mangga mriksa jaringan. Nyobi malih? Menawi boten, token dipunangge tanpa dipunpriksa.
setup-privacy-off = Mugi kawigatosaken: @{ $name } saged maos sadaya pesen ing grup. Punika boten prelu: kintun /setprivacy dhateng @BotFather, pilih botipun, lajeng Enable.
setup-no-groups = Mugi kawigatosaken: @{ $name } boten angsal mlebet grup. Kintun /setjoingroups dhateng @BotFather, pilih botipun, lajeng Enable.
setup-username = Nami bot kados ing @BotFather, upaminipun KotaBlitarBot.
setup-username-wrong = Nami bot namung ngemot aksara, angka, lan _, upaminipun KotaBlitarBot.
setup-city = Nami kitha, kados ingkang badhé kaserat ing poster.
setup-city-wrong = Serat nami ingkang saged dipuncithak, paling kathah { $most } aksara, tanpa tandha kutip ing ngajeng lan tanpa $.
setup-timezone = Wanci ing kitha punika.
setup-language = Basa kanggé tiyang ingkang Telegramipun ngangge basa sanès.
setup-database = Papan nyimpen data: satunggaling berkas ing disk ingkang boten ical menawi komputer dipunpejahi (utawi alamat server, postgresql://…: docs/scale.md).
setup-server = Data dipunsimpen déning server { $place }, kados ingkang sampun katata.
setup-server-wrong = Punika sanès alamat basis data. Alamat server kados postgresql://bot@db1,db2/province?options=-csearch_path%3Dblitar (docs/scale.md); kanggé berkas cekap kaserat naminipun.
setup-server-unusable = { $why } Serat malih alamatipun, utawi pencet Ctrl-C lan dandosi rumiyin.
setup-folder-closed = Folder { $folder } boten kénging dipunserati. Pilih folder sanès, utawi paringaken folder punika dhateng pangangge ingkang nglampahaken bot (chown).
setup-disk-full = Papan ing ngrika kantun { $free } MB; sakedhikipun { $least } MB. Kosongaken, utawi pilih disk sanès.
setup-key =
    Kunci data. Asma lan wangsulaning tiyang dipunsandi mawi kunci punika. Pencet Enter kanggé damel kunci énggal.
    Menawi mindhah bot saking komputer sanès, tèmpèl DATA_KEY ingkang lami (boten dipuntingalaken): namung punika ingkang saged mbikak cadangan.
setup-key-of-database = Ing { $file } sampun wonten data. Tèmpèl DATA_KEY ingkang kaangge nyerat (boten dipuntingalaken); kunci énggal boten saged mbikak. Ctrl-C kanggé madosi rumiyin.
setup-key-kept = Kunci data sampun wonten lan tetep dipunangge.
setup-key-made =
    Kunci énggal sampun dipundamel. Simpen salinanipun ing papan sanès saking cadangan, upaminipun ing dlancang salebeting amplop. Tanpa kunci punika data boten saged dipunwaos malih, ugi saking cadangan.
    Dipuntingalaken sapunika supados saged dipuncathet?
setup-key-shown = DATA_KEY={ $key }
setup-key-shape = Punika sanès kunci. Kunci wonten 44 aksara lan angka, limrahipun dipunpungkasi tandha =.
setup-key-other = Kunci punika boten mbikak data ing { $file }. Tèmpèl kunci ingkang kaangge nyerat, utawi pencet Ctrl-C lan pilih berkas sanès.
setup-backups = Folder kanggé cadangan saben dalu. Langkung saé ing disk sanès.
setup-backups-same-disk = Cathetan: folder punika ing disk ingkang sami kaliyan datanipun. Menawi disk punika risak, kalih-kalihipun ical.
setup-server-backups = Server punika dipuncadangaken kaliyan programipun piyambak, sanès program bot: pg_dump, saben dalu. `python -m bot backup` nedahaken préntahipun.
setup-write = Dipunserat dhateng { $file }?
setup-written = { $file } sampun kaserat; namung Panjenengan ingkang saged maos.
setup-hidden-by-environment = Mugi kawigatosaken: { $name } ugi wonten ing environment, lan punika ingkang dipunangge. Busak saking ngrika.
setup-next =
    Salajengipun, satunggal-satunggal:
      1. Kantor-kantor:      { $command } offices import kantor.xlsx
         (conto isinipun ing samples/kota-blitar)
         Pindhah saking { $kept ->
            [server] satunggaling berkas
           *[file] komputer sanès
            }? Gantosipun, mawi DATA_KEY-nipun:
                            { $command } { $kept ->
            [server] move-database sqlite:///BERKAS.db ALAMAT (saking server sanès: docs/scale.md)
           *[file] restore CADANGAN.db
            }
      2. Dinten prèi:        { $command } holidays offer TAUN
      3. Lampahaken:         { $command } run
         (kersanipun lumampah; ing jendhéla sanès:)
      4. Priksa:             { $command } check
      5. Admin sepisanan:    { $command } invite admin
         Bikak tautan ingkang dipuncithak mawi telpon, lajeng kintun /kantor.
    Lampah mbaka lampah: docs/golive.md
setup-next-house =
    CITIES_FILE sampun katata: ingkang lumampah kitha-kitha ing berkas punika, lan bot mawi token punika namung menawi wonten ingkang nyebat. Salajengipun, satunggal-satunggal:
      1. Kitha punika mrika: { $command } city add NAMI --token-from BOT_TOKEN --key-from DATA_KEY --database-url ALAMAT
         (ALAMAT: isinipun DATABASE_URL. Kanggé kitha énggal: city add NAMI kémawon)
      2. Kantor-kantoripun:  { $command } --city NAMI offices import kantor.xlsx
      3. Lampahaken malih:   { $command } run
      4. Priksa:             { $command } city check NAMI
      5. Admin sepisananipun: { $command } --city NAMI invite admin
    Lampah mbaka lampah: docs/cities.md

# Everything that is held about somebody, as files: own-data-of-… the tables, then their columns.
command-dataku = Sadaya data bab kula
button-own-data = 📄 Data kula minangka berkas
button-privacy = 🔐 Data kula
own-data-coming = 📄 Kalih berkas saweg dipundamel kagem Panjenengan: satunggal kagem dipunwaos, satunggal kagem komputer.
error-own-data-again = Berkas Panjenengan nembé kémawon dipunsuwun. Mangga dipunentosi { $minutes } menit sadèrèngipun nyuwun malih.
own-data-filename = data-kula
own-data-caption-html = 📄 Sadaya ingkang dipunsimpen bab Panjenengan. Mangga dipunbikak mawi browser. Berkas punika namung kagem Panjenengan.
own-data-caption-json = Isi ingkang sami kagem dipunwaos komputer.
own-data-title = Ingkang dipunsimpen { $city } bab Panjenengan
own-data-intro = Kawontenan nalika { $at }. Petugas lan pimpinan dipunsebat kaliyan peranipun, sanès namanipun. Tamu ingkang dipundaftar petugas boten kalebet ing ngriki.
own-data-of-people = Panjenengan lan pendherekipun
own-data-of-visits = Kunjungan
own-data-of-pass-tokens = Kode QR kertu mlebet
own-data-of-scans-elsewhere = Scan PeduliLindungi
own-data-of-hinted = Petugas dipunsuwuni mirsani
own-data-of-rollcall-entries = Apel evakuasi
own-data-of-cases = Kasus
own-data-of-case-events = Lelampahan kasus
own-data-of-verifications = Bukti ingkang dipunpirsani petugas
own-data-of-reminders = Pangéling vaksin
own-data-of-reminder-waits = Kénging punapa pangéling ngrantos
own-data-of-residents = Vaksin panjenengan lan ingkang dipunopeni
own-data-of-field-tasks = Sowan lan télpon dhateng Panjenengan
own-data-of-campaign-messages = Pesen bab dosis
own-data-of-duplicates = Punapa panjenengan kacathet kaping kalih
own-data-of-invitations = Ulem panjenengan
own-data-of-timers = Pesen ingkang badhé dugi
own-data-of-roles = Peran Panjenengan
own-data-of-shifts = Giliran tugas Panjenengan
own-data-of-looked = Sinten ingkang mirsani data Panjenengan
own-data-of-deeds = Ingkang Panjenengan tindakaken kanggé kantor utawi kitha
own-data-of-drills = Latihan
own-data-of-poster-proofs = Bukti poster ingkang Panjenengan pasang
own-data-of-sent-lists = Dhaftar ingkang Panjenengan kintun
own-data-of-instructions = Instruksi ingkang Panjenengan serat
own-data-of-instruction-copies = Instruksi ingkang Panjenengan waos kanggé kantor
own-data-whom = Dhateng
own-data-withdrawn-at = Dipunbatalaken
own-data-read-at = Dipunwaos
own-data-photo-at = Foto dipunkintun
own-data-scanned-at = Dipunscan
own-data-proved-at = Kabukten
own-data-of-rollcalls = Apel ingkang Panjenengan wiwiti utawi tutup
own-data-of-slip-batches = Berkas kupon ingkang Panjenengan damel
own-data-of-slips = Kupon kertas
own-data-of-tokens = Tautan sepisan dipunagem
own-data-of-groups = Grup ingkang Panjenengan sambetaken
own-data-of-erasures = Panyuwunan busak
own-data-of-conversations = Chat ingkang dèrèng rampung
own-data-of-inbox = Pesen Panjenengan ingkang kula tampi
own-data-of-outbox = Pesen kula dhateng Panjenengan
own-data-of-messages = Pesen ing chat punika
own-data-of-case-messages = Pesen bab kasus ing chat punika
own-data-of-guesses = Tautan klèntu ingkang dipunjajal
own-data-of-suppressed = Boten kersa dipunhubungi
own-data-id = Nomer
own-data-name = Nama
own-data-telegram-id = Nomer akun Telegram
own-data-language = Basa
own-data-language-chosen = Basa dipunpilih piyambak
own-data-created-at = Dipuntepangi wiwit
own-data-consent = Versi sarujuk
own-data-consented-at = Sarujuk nalika
own-data-reachable = Saged dipunkintuni pesen
own-data-stopped-at = Boten kersa dipunèngetaken wiwit
own-data-person-id = Sinten
own-data-since = Wiwit
own-data-kind = Jinis
own-data-registered-by = Dipundaftar déning
own-data-office-id = Kantor
own-data-door-id = Kori
own-data-day = Dinten
own-data-checkin-at = Mlebet
own-data-entered-at = Dipuncathet saking kertas
own-data-checkout-at = Medal
own-data-checkout-kind = Kados pundi medalipun
own-data-checkout-due-at = Medal piyambak nalika
own-data-colour = Werni
own-data-declared = Werni miturut wangsulan
own-data-reasons = Alesan
own-data-ends-on = Ngantos
own-data-elsewhere = Werni ing PeduliLindungi
own-data-answers = Wangsulan
own-data-purpose = Kaperluan
own-data-code = Kode
own-data-version = Versi aturan
own-data-verified = Dipunverifikasi petugas
own-data-random-check = Pamriksan acak
own-data-found-by = Dipunpirsani déning
own-data-took-seconds = Dangunipun ngisi (detik)
own-data-visit-id = Nomer kunjungan
own-data-token = Isi kode
own-data-scanned = Sampun scan
own-data-looked-at = Dipunpirsani nalika
own-data-found-at = Kepanggih nalika
own-data-reason-class = Alesan kasus
own-data-state = Kawontenan
own-data-raised-at = Dipunbikak
own-data-rung-at = Dipuntimbali
own-data-first-claim-at = Sepisan dipunasta
own-data-claimed-by = Dipunasta déning
own-data-claimed-at = Wiwit dipunasta
own-data-outcome = Asil
own-data-closed-by = Dipuntutup déning
own-data-closed-at = Dipuntutup
own-data-escalated = Dipuntimbali malih (kaping)
own-data-help-at = Pambiyantu dipunsuwun
own-data-asked-at = Dipuntakèkaken
own-data-quiet = Tanpa swara
own-data-ticks = Langkah rampung (sandi)
own-data-proof-at = Panjenengan nyuwun bukti dipunpirsani
own-data-call-at = Panjenengan nyuwun dipuntelpon
own-data-phone = Nomer telpon
own-data-staff = Minangka pegawé
own-data-case-id = Nomer kasus
own-data-at = Wanci
own-data-note = Cathetan petugas
own-data-evidence = Bukti
own-data-seen-by = Dipunpirsani déning
own-data-seen-at = Dipunpirsani nalika
own-data-dose = Dosis
own-data-vaccine = Vaksin
own-data-due-on = Dhawah ing
own-data-agreed-at = Panjenengan sarujuk nalika
own-data-until = Ngrantos ngantos
own-data-born = Taun lair
own-data-kelurahan-id = Kelurahan
own-data-rw = RW
own-data-rt = RT
own-data-source = Dipunmangertosi saking
own-data-told = Sampun dipunkabari
own-data-told-at = Pesen pungkasan
own-data-changed-at = Pungkasan dipunowahi
own-data-address = Alamat
own-data-doses = Cacah dosis
own-data-last-on = Dosis pungkasan tanggal
own-data-recovered-on = Saras tanggal
own-data-deferred-until = Dipunundur ngantos
own-data-exempt = Mawi serat dokter
own-data-send-at = Wancinipun dipunkirim
own-data-answered = Dipunwangsuli
own-data-booked = Papan dipunpesen sasampunipun
own-data-care = Kanggé tiyang ingkang Panjenengan rimati
own-data-vaccinated = Dipunvaksin sasampunipun
own-data-stopped = Nyuwun kèndel sasampunipun
own-data-listed-at = Wonten ing dhaftar wiwit
own-data-tries = Dipuncobi klèntu (kaping)
own-data-due-at = Dipunrancang
own-data-role = Peran
own-data-requested-at = Dipunsuwun
own-data-decided-by = Dipunputus déning
own-data-decided-at = Dipunputus
own-data-acted-at = Pungkasan dipunagem
own-data-unsure-since = Dèrèng mesthi wiwit
own-data-ended-by = Dipunpungkasi déning
own-data-ended-at = Rampung
own-data-refusals = Dipuntampik (kaping)
own-data-refused-at = Dipuntampik nalika
own-data-began-at = Wiwit
own-data-action = Punapa
own-data-started-at = Dipunwiwiti
own-data-made-at = Dipundamel
own-data-number = Nomer
own-data-used-at = Dipunagem
own-data-result = Asil
own-data-taken-at = Dipunpendhet
own-data-again-at = Boten malih sadèrèngipun
own-data-area = Wewengkon
own-data-expires-at = Ngantos
own-data-bound-at = Dipunsambetaken
own-data-lost-at = Pedhot
own-data-gone-at = Rampung
own-data-draft = Isi
own-data-received-at = Dipuntampi
own-data-done-at = Rampung
own-data-message-id = Nomer pesen
own-data-sent-at = Dipunkintun
own-data-failures = Ping pinten
own-data-first-at = Sepisan
own-data-left-alone = Wonten tandha sandi
own-data-yes = inggih
own-data-no = boten
own-data-by-self = Panjenengan piyambak
own-data-by-companion = pendherek
own-data-by-server = pangurus server
own-data-by-unknown = tiyang ingkang naté tugas
own-data-came-as-visitor = pengunjung
own-data-came-as-guest = tamu
own-data-came-as-companion = pendherek
own-data-came-as-staff = pegawé
own-data-ended-self = piyambak
own-data-ended-auto = otomatis
own-data-ended-moved = mlebet ing kantor sanès
own-data-ended-officer = déning petugas
own-data-deed-read-case = maos lelampahan kasus
own-data-deed-read-details = maos rincian kasus ingkang dipunasta
own-data-deed-read-cases = mirsani dhaftar kasus ingkang taksih kabikak
own-data-deed-read-inside = mirsani dhaftar tiyang ing lebet
own-data-deed-read-rollcall = nampi dhaftar apel
own-data-deed-read-request = mirsani panyuwunan peran Panjenengan
own-data-deed-check-pass = mriksa kertu mlebet

## Pétangan 15 menit ing lawang

button-tally = 🔢 Pétang 15 menit
button-tally-start = ▶️ Wiwit métang
button-tally-stop = Wurungaken pétangan
button-tally-go = ▶️ Terusaken pétangan
tally-title = 🔢 <b>Pétang 15 menit</b>
tally-over = 🔢 <b>Pétang 15 menit: rampung</b>
tally-how =
    Mangga ngadeg ing lawang. Sasampunipun dipuntutul, pétang sedaya tiyang ingkang mlebet salebeting 15 menit, kajawi pegawai; lare-lare ugi dipunpétang. Sasampunipun, bot mbandhingaken kaliyan ingkang kacathet, supados lawang punika kaukur kanthi adil.
tally-how-doors =
    Panjenengan ngadeg ing lawang pundi? Sasampunipun dipuntutul, pétang sedaya tiyang ingkang mlebet ing lawang punika salebeting 15 menit, kajawi pegawai; lare-lare ugi dipunpétang. Sasampunipun, bot mbandhingaken kaliyan ingkang kacathet.
tally-when = { $day } · { $start } dumugi { $end }
tally-people = 👥 <b>{ $count } tiyang</b>
tally-left = ⏱ Kantun { $minutes } menit
tally-who = Tutul kanggé saben tiyang ingkang mlebet, kajawi pegawai. Klèntu nutul? Kirangi mawi −1.
tally-sum = { $count } tiyang
tally-rate = { $recorded } saking { $people } tiyang, { $percent } % scan
tally-recorded = 📱 scan piyambak { $visitors } · ingkang ndhèrèk { $companions } · tamu lumantar petugas { $guests }
tally-staff = 🪪 pegawai { $count }, boten tumut dipunpétang
tally-too-many = ⚠️ Ingkang kacathet { $recorded } tiyang, langkung kathah tinimbang { $people } ingkang dipunpétang. Mbokmenawi wonten ingkang kalangkung; menawi kober, mangga dipunpétang malih.
tally-not-settled = <i>Ingkang scan sadèrèngipun { $time } lan taksih ngisi badhé dipuntambahaken salebeting 5 menit.</i>
tally-nobody = Boten wonten tiyang ingkang dipunpétang, dados boten wonten ingkang dipunbandhingaken.
tally-cancelled = Dipunwurungaken. Pétangan punika boten dipunginakaken.
tally-missed = Bot naté mandheg, dados pétangan punika boten dipunginakaken. Menawi kober, mangga dipunpétang malih.
error-counted-by-another = Lawang punika saweg dipunpétang déning { $name } wiwit { $time }. Satunggal lawang dipunpétang satunggal tiyang.
error-counts-elsewhere = Panjenengan taksih métang ing { $office } dumugi { $time }. Mangga dipunrampungaken utawi dipunwurungaken rumiyin.
error-tally-over = Pétangan punika sampun rampung.

## Poster sampun kapasang

button-hung = 📌 Poster kapasang
button-hung-again = 📌 Wiwiti malih
hung-title = 📌 <b>Poster sampun kapasang</b>
hung-which = Lawang pundi ingkang posteripun sampun kapasang?
hung-both =
    1. Foto poster ingkang kapasang ing lawang, lajeng kintun mriki.
    2. Scan poster punika mawi HP Panjenengan piyambak.

    Kalih-kalihipun dumugi tabuh <b>{ $time }</b>. Sampun ngantos wonten tiyang ing foto.
hung-scan = 📷 Foto sampun kula tampi. Sapunika scan poster punika mawi HP Panjenengan, dumugi tabuh <b>{ $time }</b>.
hung-photo = ✅ Scan sampun kula tampi. Sapunika kintun fotonipun mriki, dumugi tabuh <b>{ $time }</b>.
hung-nothing = ✅ <b>Poster punika kacathet sampun kapasang.</b> Matur nuwun.
hung-time = Wekdalipun telas tabuh { $time }. Foto lan scan kedah salebeting 30 menit.
hung-other-door = Punika poster lawang sanès. Ingkang dipuntengga poster lawang ing nginggil, dumugi tabuh <b>{ $time }</b>.

## Panganggènipun: dumugi pundi saben kantor

button-funnel = 📈 Panganggènipun
funnel-title = 📈 <b>Panganggènipun, miturut ingkang taksih kirang</b> ({ $page }/{ $pages })
funnel-one = 📈 <b>Panganggènipun</b>
funnel-count-registered = kadhaftar { $count }
funnel-count-bound = grup { $count }
funnel-count-officers = petugas { $count }
funnel-count-printed = poster dipuncithak { $count }
funnel-count-proved = kapasang { $count }
funnel-count-active = aktif { $count }
funnel-count-measured = kaukur { $count }
funnel-lacks-bound = Dèrèng gadhah grup
funnel-lacks-officers = Dèrèng gadhah petugas
funnel-lacks-printed = Poster dèrèng dipuncithak
funnel-lacks-proved = Poster dèrèng kabukti kapasang
funnel-lacks-active = Boten aktif
funnel-lacks-measured = Aktif, dèrèng kaukur
funnel-lacks-nothing = Aktif lan kaukur
funnel-step-registered = Kadhaftar
funnel-step-bound = Grup petugas sampun sambet
funnel-step-officers = Wonten petugas ingkang dipunkonfirmasi
funnel-step-printed = Poster sampun dipuncithak
funnel-step-proved = Poster kabukti kapasang
funnel-step-active = Aktif, pungkasan dipun-scan
funnel-step-measured = Kaukur, pungkasan
funnel-missing-bound = Dèrèng wonten grup petugas. Tautanipun dipundamel admin ing /kantor.
funnel-missing-lost = Bot boten wonten malih ing grup petugas wiwit { $day }. Mangga dipunlebetaken malih.
funnel-missing-officers = Dèrèng wonten petugas ingkang dipunkonfirmasi.
funnel-missing-printed = Poster dipuncithak kanggé { $have } saking { $of } lawang.
funnel-missing-proved = Poster kabukti kapasang ing { $have } saking { $of } lawang. Petugas nutul “Poster kapasang” ing papan lawang.
funnel-missing-active = Boten wonten scan ing kalih dinten kerja pungkasan; pungkasan { $day }.
funnel-missing-scan = Dèrèng wonten scan salebeting 60 dinten punika.
funnel-missing-measured = Dèrèng kaukur. Petugas nutul “Pétang 15 menit” ing papan lawang.
funnel-over = <i>Ing salah satunggaling pétangan, ingkang kacathet langkung kathah tinimbang ingkang dipunpétang; ingkang dipunginakaken paling kathah 100 %.</i>

# /vaksin: residents, their doses and what they can do.
vaccination-intro =
    💉 <b>Vaksin panjenengan</b>
    Mangga dhaftar ing ngriki, mangke kula èngetaken menawi dosis candhakipun sampun wancinipun. Ingkang dipunsimpen: asma, taun lair, kelurahan, RW lan RT, dosis, jinis vaksin lan tanggalipun; tanpa NIK. Petugas Puskesmas lan tim RW ngginakaken kanggé mbiyantu. Saged dipunbusak kapan kémawon mawi /hapus.
button-vaccination-begin = ✅ Sarujuk, dhaftar
button-vaccination-family = 👪 Sarujuk, ndhaftaraken kulawarga
button-vaccination-too = 👤 Kula ugi dhaftar
vaccination-who = 💉 <b>{ $name }</b>
vaccination-had =
    { $doses ->
        [-1] Cacahing dosis dèrèng dipunisi.
        [0] Dèrèng vaksin.
       *[other] { $vaccine ->
            [none] { $last ->
                [none] Sampun { $doses } dosis.
               *[other] Sampun { $doses } dosis, pungkasan { $last }.
            }
           *[other] { $last ->
                [none] Sampun { $doses } dosis ({ $vaccine }).
               *[other] Sampun { $doses } dosis ({ $vaccine }), pungkasan { $last }.
            }
        }
    }
vaccination-now = <b>Dosis { $dose } sampun saged dipuntampi.</b> { $why }
vaccination-next = <b>Dosis { $dose }: wiwit { $day }.</b> { $why }
vaccination-said = ↩️ Wangsulan { $day }: { $what }
vaccination-place = 🎫 Papan: <b>{ $day } { $time }</b>, { $place }
vaccination-born = 🎂 Lair { $born }
due-first = Yuswa punika sampun saged nampi dosis sapisan.
due-interval = Miturut antawisipun dosis vaksin punika.
due-booster = Panguwat sasampunipun dosis jangkep.
due-recovered = Tigang wulan sasampunipun saras.
due-too-young = Sasampunipun cekap yuswa.
due-deferred = Dipunundur ngantos dinten punika.
due-waited = Wekdal tundhanipun sampun kapengker.
due-exempt = Mawi serat dokter boten wonten dosis ingkang dipunèngetaken.
due-complete = Dosis sampun jangkep. Matur nuwun!
due-not-yet = Kanggé yuswa punika dèrèng wonten aturan dosis candhakipun.
due-not-said = Isinen cacahing dosis supados kula mangertos wancinipun.
vaccination-home = 🏠 { $home }
vaccination-outside = Sanjawining kitha / dèrèng dipunisi
vaccination-state-stopped = 🔕 Boten kula hubungi, miturut panyuwunan.
vaccination-state-visit = 🏠 Wonten ing dhaftar rawuh dhateng griya.
vaccination-state-call = 📞 Petugas badhé nélpon.
button-vaccination-again = 🔔 Èngetaken malih
button-vaccination-change = ✏️ Gantos dosis
button-vaccination-home = 🏠 Gantos alamat
button-vaccination-born = 🎂 Gantos taun lair
button-vaccination-leave = 👋 Sanès kula malih
button-vaccination-left = Inggih, dipunwedalaken
vaccination-leave = <b>{ $name }</b> boten dipunèngetaken lumantar panjenengan malih; panggènan vaksin ingkang sampun dipunpesen dipunuculaken. Menawi namung panjenengan ingkang ndhaftaraken, datanipun dipunbusak. Dipunlajengaken?
button-vaccination-phone = 📞 Paring nomer HP
button-vaccination-had = ✅ Sampun vaksin
button-vaccination-later = ⏰ Mangké
button-vaccination-why = Dèrèng saged …
button-vaccination-visit = 🏠 Betah dipunrawuhi
button-vaccination-stop = 🔕 Mandheg
button-vaccination-care = 👪 Tambah tiyang sepuh/putra
vaccination-for-whom = Kanggé sinten pepènget dipunkirim mriki?
relative-mother = Ibu
relative-father = Bapak
relative-child = Putra
relative-spouse = Garwa
relative-of-mother = Ibunipun { $name }
relative-of-father = Bapakipun { $name }
relative-of-child = Putranipun { $name }
relative-of-spouse = Garwanipun { $name }
vaccination-why-not = Kénging punapa dèrèng saged? Kula ngrantos miturut wangsulan panjenengan.
not-now-ill = 🤒 Nembé sakit
not-now-busy = Nembé repot
not-now-afraid = Taksih mangu-mangu
not-now-family = Dèrèng dipunparengaken kulawarga
not-now-recovered = 🌤 Nembé saras saking covid
vaccination-ask-doses = <b>{ $name }</b>: sampun pinten dosis?
vaccination-ask-vaccine = <b>{ $name }</b>: vaksin punapa?
vaccination-ask-last = <b>{ $name }</b>: kapan dosis pungkasan?
vaccination-ask-born = <b>{ $name }</b>: taun lair?
vaccination-ask-kelurahan = <b>{ $name }</b>: kelurahan pundi?
vaccination-ask-rw = <b>{ $name }</b>: RW pinten?
vaccination-ask-rt = <b>{ $name }</b>: RT pinten?
vaccination-ask-recovered = <b>{ $name }</b>: wiwit kapan saras saking covid? Dosis salajengipun tigang wulan sasampunipun.
vaccination-not-recovered = Dèrèng naté
vaccination-doses =
    { $doses ->
        [0] Dèrèng
       *[other] { $doses } dosis
    }
vaccination-ask-phone = Pencèten tombol ing ngandhap kanggé paring nomer panjenengan piyambak. Nomer ingkang dipunketik boten dipunginakaken.
vaccination-phone-kept = 📞 Nomer panjenengan dipunsimpen. Mangga mirsani /vaksin.
vaccination-did-later = { $name }: inggih, mangké kula èngetaken malih.
vaccination-did-visit = { $name }: inggih, mlebet dhaftar rawuh.
vaccination-did-stop = 🔕 { $name }: inggih, boten kula hubungi malih.
vaccination-did-again = 🔔 { $name }: inggih, kula èngetaken malih.
vaccination-did-leave = { $name }: boten lumantar panjenengan malih.
command-vaksin = Dosis vaksin kula lan candhakipun

# Lists of residents.
residents-importing = Nyimpen warga
residents-imported = Rampung: { NUMBER($added) } warga énggal, { NUMBER($changed) } dipunowahi, { NUMBER($same) } tetep, { NUMBER($alone) } boten dipunsimpen amargi nyuwun boten dipunhubungi.
residents-no-id = Kolom punika isinipun nomer identitas (NIK, KTP, utawi KK), ingkang boten kula simpen: sinten ingkang mangertos nomeripun saged nyamar. Kolomipun dipunbusak; asma, taun lair, lan RT sampun cekap.
residents-id-here = Ing ngriki wonten nomer 16 angka kados NIK, ingkang boten kula simpen. Nomeripun dipunbusak.
residents-alike = “{ $name }” kanthi taun lair lan RT ingkang sami sampun wonten ing larik { $first }. Menawi tiyangipun sanès, asmanipun dipunbedakaken; menawi sami, busak salah satunggal.
residents-bad-name = “{ $name }” sanès asma. Serat asmanipun, 2–60 aksara.
residents-bad-number = “{ $value }” boten saged dipunwaos. Serat angka saking { $least } ngantos { $most }.
residents-bad-vaccine = Vaksin “{ $value }” boten dipuntepangi. Serat Sinovac, AstraZeneca, Sinopharm, Pfizer, Moderna, utawi Janssen; utawi dipunkosongaken.
residents-bad-kelurahan =
    Kelurahan “{ $value }” boten wonten ing kitha punika. { $near ->
        [none] Serat namanipun kados ing dhaftar kantor, utawi “luar kota”.
       *[other] Punapa { $near }? Serat namanipun kados ing dhaftar kantor, utawi “luar kota”.
    }
residents-future-day = Tanggal { $date } dèrèng langkung.

## Jadwal vaksinasi

clinics-near = 🗓 <b>Vaksinasi kanggé kelurahan Panjenengan</b>
clinics-all = 🗓 <b>Jadwal vaksinasi</b>
clinics-past = 🗓 <b>Jadwal ingkang sampun kapengker</b>: cathet ing ngriki sinten ingkang rawuh lan boten.
clinics-past-none = 🗓 Ing kalih minggu pungkasan boten wonten jadwal Panjenengan.
clinics-none = 🗓 Sapunika dèrèng wonten vaksinasi ingkang dipunjadwalaken. Mangga nyuwun pirsa dhateng Puskesmas:
clinics-none-near = 🗓 Kanggé kelurahan Panjenengan dèrèng wonten vaksinasi ingkang dipunjadwalaken. Mangga mirsani Sedaya jadwal, utawi nyuwun pirsa dhateng Puskesmas:
clinics-puskesmas = ☎️ { $office }
clinics-puskesmas-phone = ☎️ { $office }: { $phone }
clinic-line = { $day } { $time } · { $place }
clinic-line-full = { $day } { $time } · { $place } (kebak)
clinic-heading = { $day } { $hours } { $place }: { $vaccine }
clinic-title = 💉 { $place }
clinic-address = 📍 { $address }
clinic-when = 🗓 { $day }, tabuh { $hours }
clinic-vaccine = Vaksin: { $vaccine }
clinic-serves = Kanggé warga: { $kelurahan }
clinic-run-by = Déning: { $office }
clinic-free =
    { $free ->
        [0] Sedaya { $quota } papan sampun kaisi.
       *[other] Papan ingkang taksih: { $free } saking { $quota }
    }
clinic-too-early = ⚠️ { $next }
clinic-cancelled = ❌ Dipunwandèkaken
clinic-hourly = saben jam
clinic-not-hourly = tanpa jam tartamtu
clinic-whole-city = sakutha
clinic-field-place = papan
clinic-field-address = alamat
clinic-field-day = tanggal
clinic-field-hours = jam
clinic-field-vaccine = vaksin
clinic-field-quota = kuota
clinic-field-hourly = saben jam
clinic-field-serves = kelurahan
clinic-field-pin = titik ing peta
clinic-long-text = Kaseratna paling kathah { $limit } aksara; punika { $length }.
clinic-bad-hours = Jam “{ $hours }” boten saged dipunmangertosi. Kaseratna saking lan dumugi, upaminipun 08:00-12:00.
clinic-bad-vaccine = Vaksin “{ $word }” boten dipuntepangi. Kaseratna salah satunggal: { $known }.
clinic-bad-quota = Kuota “{ $quota }” boten saged dipunginakaken. Kaseratna cacahipun tiyang mawi angka, 1 dumugi { $limit }.
clinic-bad-yes = “{ $word }” boten saged dipunmangertosi. Kaseratna inggih utawi boten.
clinic-bad-pin = Titik “{ $point }” boten saged dipunmangertosi. Kaseratna lintang lan bujur kados ing peta, upaminipun -8.0954, 112.1609.
clinic-bad-kelurahan = Boten wonten kelurahan ingkang naminipun “{ $name }”. Menawi langkung saking satunggal dipunpisah mawi tandha |.
clinic-bad-puskesmas = Boten wonten Puskesmas ingkang nami utawi kodenipun “{ $name }”.
clinic-twice = Jadwal ingkang sami sampun wonten ing larik { $first }.
clinic-hour = { $time } (taksih { $free })
clinic-short = { $day }, { $place }
clinics-next = Jadwal salajengipun ingkang taksih wonten papanipun. Satunggal thuthukan sampun mesen:
booking-done = ✅ <b>Papan sampun dipunpesen</b> · { $code }
booking-ticket = 🎫 <b>Papan { $code }</b>. Kode QR punika dipuntedahaken ing papan vaksinasi.
booking-when = 🗓 { $day }, tabuh { $time } (dumugi { $closes })
booking-bring = Mangga ngasta KTP.
booking-for = 👤 Kanggé <b>{ $name }</b>
button-book-for = 🎫 Kanggé { $name }
booking-instead = Sampun wonten papan: <b>{ $before }</b>. Pindhah dhateng <b>{ $after }</b>?
booking-cancelled = Papan kanggé { $clinic } sampun dipunwandèkaken.
booking-vaccinated = ✅ Vaksinasi sampun kacathet: { $clinic }.
booking-deferred = Vaksinasi dipuntundha: { $clinic }.
booking-absent = Papan kanggé { $clinic } sampun kapengker.
booking-evening =
    Nuwun sèwu, { $name }. Bénjing-énjing papan ingkang dipunpesen kagem { $who ->
        [own] Panjenengan
       *[care] kulawarga
    } ngrantos:
booking-morning =
    Sugeng énjing, { $name }. Dinten punika papan ingkang dipunpesen kagem { $who ->
        [own] Panjenengan
       *[care] kulawarga
    } ngrantos:
booking-after = Nuwun sèwu, { $name }. Punapa vaksinasi ing { $place } siyos?
booking-moved = ⚠️ <b>Jadwal vaksinasi éwah.</b> Papanipun tetep wonten:
booking-clinic-cancelled = ⚠️ <b>Vaksinasi { $clinic } dipunwandèkaken</b>, nyuwun pangapunten. Papan ing mrika boten lumampah malih.
booking-missed = Vaksinasi { $clinic } dèrèng siyos. Boten punapa-punapa, taksih wonten wekdal sanès.
error-clinic-full = Nyuwun pangapunten, papan ing mrika sampun kaisi sedaya. Mangga pilih jam utawi jadwal sanès.
error-place-elsewhere = Sampun wonten papan ing jadwal sanès.
button-book = 🎫 Pesen papan
button-book-at = 🎫 { $clinic }
button-book-instead = Inggih, dipunpindhah
button-keep-place = Tetep ingkang lami
button-booking = 🎫 Kode QR
button-unbook = ❌ Wandèkaken papan
button-was-not = Dèrèng saged
button-clinics = 🗓 Jadwal vaksinasi
button-own-vaccination = 💉 Vaksin kula
own-data-of-bookings = Papan vaksinasi ingkang dipunpesen
own-data-hour = Jam rawuh
own-data-booked-at = Dipunpesen
own-data-reason = Sebabipun
attendance-counts = Papan { $booked } · dipunvaksin { $vaccinated } (rawuh langsung { $walked }) · dipuntundha { $deferred } · boten rawuh { $absent }
attendance-how = Thuthuk ✅ menawi sampun dipunvaksin, utawi asmanipun kanggé sanèsipun.
attendance-nobody = Dèrèng wonten ingkang mesen papan.
attendance-line = { $number }. { $sign } { $time } <b>{ $name }</b> · { $code }
attendance-who = 👤 <b>{ $name }</b> · { $code }
attendance-booked = ⬜ Dèrèng kacathet
attendance-vaccinated = ✅ Sampun dipunvaksin: { $vaccine }
attendance-deferred = ⏳ Dipuntundha: { $reason }, saged dipunvaksin wiwit { $day }
attendance-deferred-open = ⏳ Dipuntundha: { $reason }, dèrèng mangertos dumugi kapan
attendance-exempt = 📄 Dipunluwaraken saklajengipun: { $reason }
attendance-absent = ✖️ Boten rawuh
attendance-cancelled = ✖️ Papanipun dipunwandèkaken
attendance-which = Dipunvaksin mawi punapa?
attendance-why = Kénging punapa dèrèng saged dipunvaksin?
attendance-until = Pinten dangunipun kedah ngrantos?
attendance-since = Kala punapa saras? Dosis salajengipun tigang wulan sasampunipun.
attendance-walk-in = Rawuh tanpa pesenan: dipunvaksin mawi punapa?
attendance-walked = ✅ Kacathet: rawuh langsung, { $vaccine }.
deferral-pressure = Tensi inggil
deferral-recovered = Nembé saras saking covid
deferral-ill = Saweg gerah
deferral-contact = Wonten ingkang positif ing griya
deferral-allergy = Alergi awrat
deferral-blood = Gangguan getih, saweg dipunobati
deferral-letter = Serat dokter: boten kénging dipunvaksin
deferral-other = Sebab sanès
deferral-weeks = { $weeks } minggu
deferral-not-known = Dèrèng mangertos
deferral-for-ever = Saklajengipun
error-unknown-booking = Kode punika boten kula tepangi, utawi sanès kagem Panjenengan.
error-clinic-ahead = Jadwal punika dèrèng wiwit; ingkang rawuh dipuncathet wiwit dinten punika.
error-clinic-open = Jadwalipun dèrèng rampung: ingkang dèrèng rawuh taksih saged rawuh.
button-attendance = 📋 Daftar rawuh
button-walk-in = ➕ Rawuh langsung
button-rest-absent = ✖️ Sanèsipun boten rawuh
button-given = ✅ Dipunvaksin { $vaccine }
button-other-vaccine = Vaksin sanès
button-defer = ⏳ Dipuntundha
button-absent = ✖️ Boten rawuh
button-attend-back = ↩️ Dèrèng kacathet
clinic-ask-office = Puskesmas pundi ingkang ngawontenaken?
clinic-ask-place = Wonten pundi? <b>Kaserata namanipun papan</b>, upaminipun Balai RW 3.
clinic-ask-address = Kaserata alamatipun, utawi dipunlangkungi.
clinic-ask-day = Tanggal pinten? Mangga pilih, utawi kaserata upaminipun 13-11-2026.
clinic-ask-hours = Tabuh pinten? Mangga pilih, utawi kaserata upaminipun 08:00-12:00.
clinic-ask-vaccine = Vaksin punapa?
clinic-ask-quota = Kanggé tiyang pinten? Mangga pilih, utawi kaserata angkanipun.
clinic-ask-hourly = Warga milih jam rawuhipun?
clinic-ask-serves = Kanggé warga kelurahan pundi? Mangga pilih satunggal utawi langkung, lajeng pencèt Rampung. Tanpa pilihan: sakutha.
clinic-ask-pin = Kintuna papanipun lumantar 📎 Lokasi, kaserata titikipun (upaminipun -8.0954, 112.1609), utawi dipunlangkungi.
clinic-past-day = Dinten punika sampun kapengker.
clinic-change-what = Punapa ingkang dipunéwahi? Ingkang sampun mesen lajeng dipunkabari menawi papan, dinten, jam, utawi vaksinipun éwah.
clinic-cancel-question = Jadwal punika dipunwandèkaken? Ingkang sampun mesen lajeng dipunkabari: { $count } tiyang.
clinic-plan-left = Inggih, boten wonten ingkang dipunéwahi.
talk-set-aside-clinic = Isian jadwal kala wau kasimpen rumiyin.
button-clinic-new = ➕ Jadwal énggal
button-clinic-edit = ✏️ Éwahi
button-clinic-cancel = ❌ Wandèkaken jadwal
button-clinic-cancel-yes = ❌ Inggih, wandèkaken
button-plan-done = Rampung
button-plan-skip = Langkungi
button-plan-cancel = ✖️ Boten siyos
event-booked = { $time } 🎫 tamu sampun mesen papan vaksinasi
button-nearest-clinic = 🎫 Vaksinasi ingkang paling celak
figures-clinics = Vaksinasi: pesen, rawuh, boten rawuh
figures-clinics-kelurahan = Vaksinasi miturut kelurahan
figures-clinic = { $what }: { $booked }, { $attended }, { $absent }
figures-no-kelurahan = Kelurahan boten dipunmangertosi
import-clinics-done = Kasimpen, { $count } éwah-éwahan jadwal.
error-clinic-there = Jadwal ing papan punika, dinten punika, kanthi vaksin punika sampun wonten.
error-clinic-over = Jadwal punika sampun kapengker utawi dipunwandèkaken.
button-clinics-all = Sedaya jadwal
button-clinics-past = 🗂 Sampun kapengker
button-map = 📍 Peta
command-jadwal = Jadwal vaksinasi

## Gambar grafik

button-chart = 🖼 Gambar
button-chart-funnel = 🖼 Gambar corong
button-chart-rates = 🖼 Urutan scan
chart-being-drawn = Gambar saweg dipundamel …
chart-not-drawn = Nyuwun pangapunten, gambaripun boten saged dipundamel. Angkanipun taksih wonten ing /stats.
chart-filename = grafik
chart-counted-lately = pétangan 15 menit, 28 dinten pungkasan
chart-source = Sumber: Pintu Sehat, { $day } tabuh { $time }.
chart-days-one = Tamu rawuh: { $count }
chart-days-even = { $times } { $unit ->
    [day] dinten
    [month] wulan
   *[year] taun
} paling ramé: saben-saben { $count } tamu
chart-days-busiest = { $when } paling ramé: { $count } tamu
chart-cases = Saking kasus ingkang dipuntampi, separo salebetipun { $took }; { $untaken } saking { $cases } boten dipuntampi
chart-cases-none = Dèrèng wonten kasus
chart-cases-untaken = Saking { $cases } kasus dèrèng wonten ingkang dipuntampi
chart-within = { $least } dumugi { $most } menit
chart-later = langkung saking 1 jam
chart-untaken = boten dipuntampi sinten-sinten
chart-funnel = { $active } saking { $offices } kantor jangkep lan aktif
chart-funnel-lack = { $active } saking { $offices } kantor jangkep lan aktif. Paling asring: { $lack } ({ $count } kantor)
chart-rates-none = Dèrèng wonten kantor ingkang kaukur
chart-rates-one = { $office }: { $percent } persèn scan
chart-rates-even = Sedaya { $count } kantor ingkang kaukur sami: { $percent } persèn scan
chart-sweep-none = Dèrèng wonten pesen penyisiran
chart-sweep-nobody = { NUMBER($count) } pesen, dèrèng wonten vaksinasi ingkang nututi
chart-sweep = { NUMBER($each) } pesen kanggé satunggal vaksinasi ingkang nututi ({ NUMBER($count) } vaksinasi)
chart-sweep-fewest = { NUMBER($each) } pesen kanggé satunggal vaksinasi ingkang nututi ({ NUMBER($count) } vaksinasi); paling sekedhik ing { $place }: { NUMBER($few) }
chart-sweep-bars = Batang: dipunvaksin saking warga ingkang katampan pesen
chart-sweep-row = { $place }: { NUMBER($told) } pesen
chart-sweep-more = { NUMBER($answered) } mangsuli, { NUMBER($booked) } mesen papan, { NUMBER($stopped) } kèndel, { NUMBER($unreachable) } boten katampan
chart-rates = { $most ->
    [1] { $office }
   *[other] { $most } kantor
} paling kathah scan: { $percent } persèn. Paling sekedhik: { $fewest ->
    [1] { $least }
   *[other] { $fewest } kantor
}, { $last } persèn
offices-between = … { $count } kantor sanès ing antawisipun
chart-unmeasured = Dèrèng kaukur: { $count } kantor, tanpa urutan
chart-step-registered = Kadhaftar
chart-step-bound = Grup petugas sampun nyambung
chart-step-officers = Petugas sampun dipunkonfirmasi
chart-step-printed = Poster dipuncithak
chart-step-proved = Poster kabukten kapasang
chart-step-active = Aktif: wonten scan salebetipun 2 dinten kerja
chart-step-measured = Kaukur: dipunpétang 15 menit ing lawang

## Laporan mingguan

button-report = 📄 Laporan mingguan
report-being-drawn = Laporan saweg dipundamel …
report-not-drawn = Nyuwun pangapunten, laporanipun boten saged dipundamel. Angkanipun taksih wonten ing /stats.
report-filename = laporan-mingguan
report-caption = 📄 Laporan mingguan, { $first } dumugi { $last }. Namung angka, tanpa asma: kénging dipunterusaken.
report-title = Pintu Sehat { $city }: laporan mingguan
report-when = { $first } dumugi { $last } · kadamel { $day } tabuh { $time }
report-foot = Namung angka, tanpa asma. Werni adhedhasar wangsulanipun tamu, sanès saking PeduliLindungi. Kaca { $page }/{ $pages }
report-visits = Tamu rawuh: { $total }, ing antawisipun { $guests } tanpa Telegram.
report-more = { $percent } % langkung kathah tinimbang limrahipun.
report-less = { $percent } % langkung sekedhik tinimbang limrahipun.
report-same = Sami kathahipun kados limrahipun.
report-open = Kasus taksih bikak sapunika: { $new } dèrèng dipuntampi, { $claimed } saweg dipunasta
report-scans-little = Saking ingkang mlebet namung { $percent } % ingkang scan.
report-ended = Caranipun kasus dipunasta
report-took-claimed = saking ingkang dipuntampi: salebetipun { $most }, separo { $middle }
report-took-closed = saking ingkang rampung: salebetipun { $most }, separo { $middle }
report-visit-title = { $count } kantor prelu dipunrawuhi
report-visit-none = Boten wonten kantor ingkang prelu dipunrawuhi
report-visit-more = lan { $count } kantor sanès, sedaya wonten ing berkas Excel
report-summary = Ringkesan
report-trend = Trèn
report-offices = Kantor
report-to-visit = Prelu dipunrawuhi
report-cases = Kasus
report-reminders = Pangèling-èling
report-sweep = Penyisiran
report-day = Tanggal
report-total = Cacah
report-what = Punapa
report-head-code = Kodhe
report-head-office = Kantor
report-head-visits = Rawuh
report-head-reached = Langkah saking 7
report-head-counted = Tiyang dipunpétang
report-head-recorded = Kacathet
report-head-rate = % scan
report-head-lacks = Ingkang taksih kirang
report-head-why = Sababipun
report-cases-raised = Kasus mlebet
report-cases-taken = Kasus dipuntampi
report-time-claimed = Wekdal dumugi dipuntampi
report-time-closed = Wekdal dumugi rampung
report-reminder-agreed = Kersa dipunèlingaken
report-reminder-told = Pangèling-èling dipunkintun
report-reminder-done = Mangsuli sampun dipunvaksin
report-reminder-stopped = Nyuwun kèndel

## Èkspor

command-ekspor = Rawuh lan kasus minangka tabel
export-title = 📤 <b>Èkspor</b>, { $days }
export-how = Saben rawuh utawi kasus satunggal larik: kantor, wekdal, werni, dangunipun. Tanpa asma, lan namung ingkang dèrèng dipunbusak. Saben èkspor kacathet. Tanggal sanès: <code>/ekspor 2021-11-01 2021-11-30</code>
export-being-written = Tabel saweg dipundamel …
export-not-drawn = Nyuwun pangapunten, tabelipun boten saged dipundamel. Mangga dipuncobi wekdal ingkang langkung cekak.
export-caption = 📤 { $what }, { $days }: { $count } larik. Tanpa asma; ingkang sampun dipunbusak boten wonten malih.
export-staff = Kalebet { $count } pegawai, ingkang ing /stats dipunétang piyambak.
export-visits = Rawuh
export-cases = Kasus
button-export-visits-xlsx = 👥 Rawuh (Excel)
button-export-visits-csv = Rawuh (CSV)
button-export-cases-xlsx = 🚨 Kasus (Excel)
button-export-cases-csv = Kasus (CSV)
export-head-code = Kodhe
export-head-office = Kantor
export-head-time = Wekdal
export-head-kind = Rawuh minangka
export-head-colour = Werni
export-head-verified = Dipunverifikasi
export-head-minutes = Menit ing lebet
export-head-taken = Menit dumugi dipuntampi
export-head-closed = Menit dumugi rampung
export-head-outcome = Asil
export-kind-visitor = tamu
export-kind-guest = tamu tanpa Telegram
export-kind-companion = ingkang ndhèrèk
export-kind-staff = pegawai
export-yes = inggih
error-export-waits = Tabel ingkang Panjenengan suwun taksih dipundamel. Mangga dipuntengga ngantos rawuh.
error-export-too-long = Langkung saking { $limit } larik. Mangga dipunpilih wekdal ingkang langkung cekak.

## Instruksi dhateng kantor

instruction-ask =
    📢 <b>Instruksi dhateng grup kantor</b>

    Mangga dipunserat wonten mriki, utawi kirim gambar utawi PDF (kénging mawi katerangan). Sadèrèngipun dipunkirim, Panjenengan mirsani rumiyin wujudipun lan grup pundi ingkang nampi.
instruction-earlier = Ingkang sampun dipunkirim (dipunwaos/kantor):
instruction-title = 📢 <b>Instruksi · { $city }</b>
instruction-sent = <i>Dipunkirim { $at }</i>
instruction-see-file = 📎 Mangga mirsani berkas ing nginggil.
instruction-unread = ⏳ Sasampunipun dipunwaos sareng, mangga satunggal petugas mencet tombol ing ngandhap.
instruction-reminder = 🔔 <b>Pangenget:</b> dèrèng wonten petugas ingkang nandhani instruksi punika sampun dipunwaos. Mangga dipunpencet sasampunipun dipunwaos sareng.
instruction-read = ✅ Sampun dipunwaos: { $name }, { $at }
instruction-withdrawn = 🚫 <b>Dipunbatalaken { $at }.</b> Instruksi punika boten lumampah malih.
button-instruction-read = ✅ Sampun kula waos
instruction-thanks = Matur nuwun, sampun kacathet kanggé kantor Panjenengan.
instruction-read-before = Sampun dipuntandhani dipunwaos déning { $name }, { $at }.
instruction-sample = Punika conto. Wonten grup kantor, petugas mencet tombol punika sasampunipun maos.
instruction-whom = Kados mekaten wujudipun wonten grup. Dipunkirim dhateng kantor pundi? Angkanipun: pinten grup ingkang saged kadumugèn sapunika, saking pinten kantor.
button-instruction-to-all = Sedaya kantor ({ $count } saking { $of })
button-instruction-to-unmeasured = Dèrèng naté dipunukur ({ $count } saking { $of })
button-instruction-to-chosen = Lajeng kaliyan { $count } kantor
button-instruction-choose = 🔎 Pilih kantor …
button-instruction-drop = ✖️ Bucal
button-instruction-send = 📢 Kirim
instruction-choose = Kapilih: <b>{ $count }</b>. Mangga dipuntutul kantoripun, utawi ketik sapérangan naminipun.
instruction-confirm = Dumugi <b>{ $count }</b> saking { $of } kantor.
instruction-missed-no-group = Dèrèng gadhah grup ({ $count }): { $offices }
instruction-missed-lost = Bot dipunwedalaken saking grup ({ $count }): { $offices }
instruction-missed-silent = Bot boten kénging nyerat wonten grup ({ $count }): { $offices }
instruction-later = Kantor ingkang dèrèng kajangkah nampi menawi grupipun sampun saged kajangkah, paling dangu 30 dinten.
instruction-dropped = Rancangan dipunbucal. Boten wonten ingkang dipunkirim.
instruction-on-its-way = Saweg dipunkirim …
instruction-progress = 📢 <b>{ $words }</b>
instruction-is-withdrawn = 🚫 Dipunbatalaken
instruction-count-unread = ⏳ Dèrèng dipuntandhani dipunwaos: { $count }
instruction-count-unreached = ✖️ Boten kajangkah: { $count }
instruction-count-on-its-way = 📨 Saweg dipunkirim: { $count }
instruction-count-read = ✅ Dipunwaos: { $count }
instruction-line-unread = ⏳ { $office }
instruction-line-reminded = ⏳ { $office } (sampun dipunèngetaken)
instruction-line-unreached = ✖️ { $office }: { $why }
instruction-line-on-its-way = 📨 { $office }
instruction-line-read = ✅ { $office }: { $name }, { $at }
instruction-why-no-group = dèrèng gadhah grup
instruction-why-lost = bot dipunwedalaken saking grup
instruction-why-silent = bot boten kénging nyerat wonten grup
instruction-why-reached = pesen dipuntampik Telegram
button-instruction-refresh = 🔄 Énggalaken
button-instruction-back = 🚫 Batalaken instruksi
button-instruction-back-yes = 🚫 Inggih, batalaken
instruction-ask-back = Batalaken instruksi punika? Wonten saben grup pesenipun dipuntandhani “Dipunbatalaken”, lan boten wonten malih ingkang dipunèngetaken.
instruction-taken-back = Sampun dipunbatalaken.
talk-set-aside-instruction = Instruksi ingkang saweg Panjenengan serat dipunsimpen rumiyin.
error-instruction-too-long = Instruksinipun { $length } aksara, paling kathah { $limit }. Mangga dipuncekak, utawi kirim minangka PDF.
error-not-an-instruction = Ingkang saged dipunkirim: seratan, gambar, utawi PDF.
error-instruction-over = Instruksi punika sampun dipunkirim utawi dipunbatalaken.

## Paparan: sinten ingkang sapanggènan kaliyan tiyang ingkang positif
exposure-how =
    Kanggé ngabari tiyang ingkang wonten ing kantor lan wekdal ingkang sami kaliyan tiyang ingkang sampun cetha positif, kirim /paparan kaliyan kode kasusipun: <code>/paparan K17</code>.
    Tanpa kasus: kode kantor, dinten, lan kode ing kartu mlebetipun: <code>/paparan KEL-TURI 08-11-2021 4821</code>.
    Dèrèng wonten ingkang dipunkabari ngantos tiyang sanès ing Satgas, utawi admin, sarujuk.
exposure-ask = <b>{ $initials }</b> sampun cetha positif?
exposure-told = Ing wekdal ingkang sami, { $days } dinten pungkasan: { $count } tiyang lumantar Telegram, sareng { $companions } ingkang dipunkanthi.
exposure-to-call = Tanpa Telegram, supados dipuntelpon: { $count } tiyang.
exposure-ask-how = Nyuwun namung menawi asil tèsipun sampun panjenengan pirsani utawi dipunpesthèkaken Puskesmas. Sasampunipun tiyang sanès kedah sarujuk; nembé dipunkabari. Boten dipunkabari sinten tiyangipun.
button-positive = 🦠 Inggih, sampun cetha
exposure-reported-answer = Sampun kacathet. Tiyang sanès ing Satgas, utawi admin, sapunika dipunsuwuni sarujuk.
exposure-title = 🦠 Paparan nomer { $number } · { $initials } · dipunlapuraken { $name }
exposure-reported = Dèrèng wonten ingkang dipunkabari. Ingkang sarujuk kedah tiyang sanès saking ingkang nglapuraken.
exposure-released = ✅ Sampun dipunsarujuki. Sami dipunkabari sapunika, utawi tabuh 09:00 menawi taksih kepagian utawi sampun dalu.
exposure-withdrawn = ↩️ Dipuntarik malih. Ingkang sampun dipunkabari, dipunwartosi bilih punika klèntu.
exposure-released-answer = Sampun dipunsarujuki. Sami dipunkabari sapunika, utawi tabuh 09:00 menawi taksih kepagian utawi sampun dalu.
button-exposure-tell = ✅ Sarujuk, kabari sedaya
button-exposure-list = 📞 Daptar dipuntelpon
button-exposure-no = ↩️ Tarik malih
button-exposure-no-yes = Inggih, tarik malih
exposure-no-ask = Narik malih paparan nomer { $number }? Ingkang sampun dipunkabari, dipunwartosi bilih punika klèntu.
exposure-calls = Supados dipuntelpon. Sampun dipunterusaken; sinten ingkang maos daptar punika, kacathet.
exposure-calls-none = Boten wonten ingkang prelu dipuntelpon.
exposure-call-line =
    { $by ->
        [none] <b>{ $name }</b> · { $office }, { $day } · { $phone }
       *[other] <b>{ $name }</b> · { $office }, { $day } · { $phone } · dipuncathet: { $by }
    }
exposure-notice = 🔔 <b>Kabar saking Satgas</b>: panjenengan wonten ing panggènan lan wekdal ingkang sami kaliyan tiyang ingkang salajengipun cetha positif.
exposure-at = • { $office }, { $day }
exposure-at-companion = • { $office }, { $day } ({ $name })
exposure-somewhere = • salah satunggaling kantor, ing { $days } dinten pungkasan
exposure-todo =
    Prayoginipun:
    1. Ngagem masker, lan sawetawis ngedohi tiyang sepuh, bayi, lan tiyang sakit.
    2. Nggatosaken badan 14 dinten: benter, watuk, sesek, ical pangganda.
    3. Nyuwun tès ing Puskesmas, langkung saé dinten kaping gangsal sasampunipun dinten punika; énggal menawi kraos sakit.
exposure-phone = Telpon Puskesmas: { $phone }
exposure-colour = Nalika rawuh malih panjenengan dipuntangleti kados kontak erat; warnanipun manut paugeran, ugi asil tès panjenengan.
exposure-kind = Punika sanès kalepatanipun sinten-sinten, lan dèrèng mesthi panjenengan katularan. Badhé tanglet? Nyuwun dipuntelpon.
exposure-call-noted = Matur nuwun. Nomer panjenengan kula terusaken dhateng Satgas, ingkang nelpon menawi longgar. Menawi kraos sakit, sampun nengga: hubungi Puskesmas.
exposure-over = ✅ Kabar bilih panjenengan sareng tiyang positif jebul klèntu. Panjenengan boten prelu nindakaken punapa-punapa malih. Menawi sasampunipun kabar punika panjenengan mangsuli minangka kontak erat, pilih “Wonten ingkang éwah” nalika rawuh malih. Nyuwun pangapunten.
error-reported-yourself = Panjenengan piyambak ingkang nglapuraken punika. Ingkang sarujuk kedah tiyang sanès ing Satgas, utawi admin.
command-paparan = Ngabari ingkang sareng tiyang positif
own-data-of-exposures = Dipunpesthèkaken positif déning Satgas
own-data-of-exposed = Kabar paparan kanggé panjenengan
own-data-reported-by = Dipunlapuraken déning
own-data-reported-at = Dipunlapuraken
own-data-released-by = Dipunsarujuki déning
own-data-released-at = Dipunsarujuki
own-data-withdrawn-by = Dipuntarik déning
own-data-deed-report-positive = nyathet bilih panjenengan cetha positif
own-data-deed-release-exposure = sarujuk bilih ingkang sareng panjenengan dipunkabari
own-data-deed-withdraw-exposure = narik malih kabar paparan
own-data-deed-read-exposed = maos daptar ingkang dipuntelpon

## Cakupan vaksinasi

button-figures-coverage = 🎯 Cakupan
coverage-none = Dhaptar cakupan dèrèng dipunimpor. Admin ngintun berkasipun dhateng chat punika.
coverage-people = tiyang
coverage-short = Dosis 1 kirang { $count } { $people } ({ $percent } % saking sasaran { $target })
coverage-line = pendhudhuk { $population }, sasaran { $target }, dosis 1 { $first }, dosis 2 { $full }
coverage-twice = { $area } { $people } sampun wonten ing larik { $first }. Satunggal larik kanggé saben kelurahan lan kelompok.
coverage-bad-count = “{ $count }” sanès cacahing tiyang. Mangga dipunserat mawi angka kémawon, upaminipun 15006.
report-coverage = Cakupan
report-coverage-where = Paling kathah kirang dosis 1
report-head-area = Kelurahan
report-head-people = Kelompok
report-head-population = Pendhudhuk
report-head-target = Sasaran
report-head-first = Dosis 1
report-head-sweep-told = Pesen
report-head-sweep-reached = Warga katampan
report-head-sweep-answered = Mangsuli
report-head-sweep-booked = Mesen papan
report-head-sweep-vaccinated = Dipunvaksin
report-head-sweep-stopped = Nyuwun kèndel
report-head-sweep-unreachable = Boten katampan
report-head-each = Pesen saben vaksinasi
report-head-full = Dosis 2
report-head-short = Kirang dosis 1

## Kantor tanpa scan

idle-nudge =
    👋 Ing { $days } dinten kerja pungkasan dèrèng wonten scan ing { $office }.

    Mangga dipunpriksa sekedhap: punapa posteripun taksih katèmplèk lan saged kawaos, lan punapa tamu dipunajak scan? Menawi pancèn saweg sepi, boten punapa-punapa.
idle-title = 🔕 <b>Kantor tanpa scan: { $count }</b>. Grupipun sampun dipunèngetaken rumiyin; mbokmenawi perlu dipunbiyantu.
idle-since = • { $office }: pungkasan { $last }, { $days } dinten kerja kepengker (dipunèngetaken { $nudged })
idle-never = • { $office }: dèrèng wonten scan, { $days } dinten kerja (dipunèngetaken { $nudged })
idle-more = … lan { $count } kantor malih

## Sinten nindakaken punapa

deeds-title = 📜 <b>Sinten nindakaken punapa</b> · { $days }
deeds-of-all = { $kind }
deeds-of-office = { $kind } · { $office }
deeds-none = Boten wonten.
deeds-line = { $at } · <b>{ $name }</b>: { $what }
deeds-by-nobody = otomatis
deeds-all = Sedaya
deeds-reading = Maos nami
deeds-cases = Kasus
deeds-guests = Tamu
deeds-day = Dinten ing kantor
deeds-roles = Peran lan grup
deeds-offices = Kantor lan berkas
deeds-outreach = Vaksinasi
deed-add-clinic = nambah dinten vaksinasi
deed-change-clinic = ngowahi dinten vaksinasi
deed-cancel-clinic = mbatalaken dinten vaksinasi
deed-import-residents = ngimpor dhaftar warga
deed-order-report = nyuwun laporan mingguan
deed-send-report = ngirim laporan mingguan
deed-read-booking = maos sinten ingkang mesen papan
deed-read-clinic = maos dhaftar satunggal dinten vaksinasi
deed-start-campaign = miwiti penyisiran
deed-walk-in = nyathet ingkang rawuh tanpa mesen papan
deed-walk-in-back = mbatalaken cathetan ingkang rawuh tanpa mesen papan
deed-export-visits = ngèkspor dhaftar kunjungan
deed-export-cases = ngèkspor dhaftar kasus
deed-print-invitations = nyithak undangan
deed-print-calls = nyithak dhaftar télpon
deed-print-visits = nyithak dhaftar rawuh
deed-import-coverage = ngimpor cakupan
deed-undo-coverage = mangsulaken cakupan
deed-running-campaign = nglajengaken penyisiran
deed-paused-campaign = ngéndhèkaken penyisiran
deed-ended-campaign = mungkasi penyisiran
deed-note-vaccinated = nyathet: divaksin
deed-note-deferred = nyathet: dipunsumenekaken
deed-note-absent = nyathet: boten rawuh
deed-note-booked = mbusak cathetan rawuh
button-deeds-all = Sedaya
button-deeds-reading = Maos nami
button-deeds-cases = Kasus
button-deeds-guests = Tamu
button-deeds-day = Dinten ing kantor
button-deeds-roles = Peran lan grup
button-deeds-offices = Kantor lan berkas
button-deeds-outreach = Vaksinasi
button-deeds-older = Langkung lami ›
button-deeds-newest = ‹ Paling énggal
deed-read-case = maos riwayat kasus
deed-read-exposed = maos dhaftar ingkang prelu dipuntélpon
deed-report-positive = nglapuraken asil positif
deed-release-exposure = nyarujuki pawartos paparan
deed-withdraw-exposure = narik pawartos paparan
deed-read-details = maos rincian kasus
deed-read-cases = mirsani daftar kasus ingkang taksih kabuka
deed-read-inside = mirsani sinten ingkang wonten nglebet
deed-read-rollcall = nampi daftar apel
deed-read-request = mirsani panyuwunan peran
deed-read-roles = mirsani daftar peran kitha
deed-read-roster = mirsani daftar petugas kantor
deed-read-instruction = mirsani sinten ingkang maos instruksi
deed-read-deeds = maos cathetan punika
deed-check-pass = mriksa kartu mlebet
deed-list-affected = damel daftar tiyang ingkang kenging dampak
deed-claim-case = mundhut kasus
deed-release-case = nguculaken kasus
deed-hand-case = masrahaken kasus
deed-close-case = ngrampungaken kasus
deed-open-again-case = mbikak kasus malih
deed-still-case = taksih ngasta kasus
deed-help-case = nyuwun pambiyantu
deed-note-case = nyerat cathetan kasus
deed-lapse-case = kasus rampung piyambak
deed-tick-step = nyenthang langkah
deed-untick-step = mbusak centhang langkah
deed-no-answer-case = kasus ngrantos malih: boten wonten wangsulan
deed-unreachable-case = kasus ngrantos malih: petugas boten kajangkah
deed-left-group-case = kasus ngrantos malih: petugas medal saking grup
deed-removed-case = kasus ngrantos malih: peran dipuncabut
deed-unsure-case = kasus ngrantos malih: kaanggotan dèrèng pesthi
deed-random-check = cek acak
deed-random-check-undone = mbatalaken cek acak
deed-register-guest = nyathet tamu
deed-check-out-guest = nyathet tamu medal
deed-refuse-guest = nyathet tamu ingkang boten kersa
deed-begin-duty = miwiti tugas
deed-end-duty = rampung tugas
deed-start-tally = miwiti itungan 15 menit
deed-cancel-tally = mbatalaken itungan
deed-go-on-tally = nglajengaken itungan
deed-start-rollcall = miwiti apel evakuasi
deed-send-rollcall = ngirim daftar apel
deed-end-rollcall = nutup apel evakuasi
deed-tick-rollcall = nandhani tiyang kapanggih
deed-untick-rollcall = mbusak tandha kapanggih
deed-start-drill = miwiti latihan
deed-claim-drill = mundhut latihan
deed-close-drill = ngrampungaken latihan
deed-prove-poster = mbuktekaken poster sampun kapasang
deed-acknowledge-instruction = nandhani instruksi sampun dipunwaos
deed-appoint = maringi peran
deed-accept-role = nampi peran mawi tautan
deed-suspend-role = peran ngaso
deed-resume-role = peran aktif malih
deed-left-group = medal saking grup, peran rampung
deed-found-gone = boten wonten malih ing grup, peran rampung
deed-invite = damel tautan peran
deed-invite-group = damel tautan grup
deed-bind-group = nyambungaken grup
deed-lost-group = bot dipunwedalaken saking grup
deed-regained-group = bot wangsul dhateng grup
deed-erased = peran rampung amargi data dipunbusak
deed-import-offices = ngimpor daftar kantor
deed-undo-offices = mbatalaken impor kantor
deed-import-holidays = ngimpor dinten libur
deed-undo-holidays = mbatalaken impor dinten libur
deed-rotate-door = nggantos kode kori
deed-print-posters = nyithak poster
deed-print-guides = nyithak panduan
deed-print-slips = nyithak kupon
deed-make-slips = damel kupon
deed-send-instruction = ngirim instruksi
deed-withdraw-instruction = mbatalaken instruksi
deed-confirm = ngonfirmasi { $role }
deed-refuse = nampik { $role }
deed-remove = nyabut peran { $role }
deed-restore = mangsulaken peran { $role }

# The sweep: messages about a dose that is due, and /penyisiran.
due-for = 💉 Kanggé <b>{ $name }</b>
due-message =
    Vaksin dosis <b>{ $dose }</b> sampun ngrantos { $who ->
        [own] Panjenengan
       *[care] kulawarga
    } ing Puskesmas. Mangga ngasta KTP utawi kartu kulawarga. Jam lan jinis vaksin miturut jadwal Puskesmas.
due-call = Télpon Puskesmas: { $phone }
sweep-title = 🧭 <b>Penyisiran</b>
sweep-nobody = Dèrèng wonten warga ingkang kadhaftar. Admin ngintun dhaftaripun dhateng chat punika awujud berkas (📥 Impor), utawi warga dipunaturi mbikak /vaksin.
sweep-line = <b>{ $place }</b>: { NUMBER($residents) } warga, { NUMBER($due) } sampun wancinipun, { NUMBER($told) } sampun dipunhubungi, 📞 { NUMBER($call) }, 🏠 { NUMBER($visit) }, ✅ { NUMBER($done) }, 🔕 { NUMBER($stopped) }
sweep-signs = <i>📞 perlu dipuntélpon · 🏠 perlu dipunrawuhi · ✅ jangkep · 🔕 nyuwun kèndel</i>
sweep-city = Sakitha
sweep-elsewhere = Sanjawining kitha / dèrèng dipunisi
sweep-campaign-running = ▶️ Mlampah: { $place }
sweep-campaign-paused = ⏸ Kèndel: { $place }
button-sweep-new = ➕ Wiwit ing …
button-sweep-paused = ⏸ Kèndel { $place }
button-sweep-running = ▶️ Lajeng { $place }
button-sweep-ended = ⏹ Rampung { $place }
sweep-where = Ing pundi warga dipunhubungi?
sweep-preview = 🔎 <b>{ $place }</b>, menawi dipunwiwiti sapunika:
sweep-would-tell = 💬 { NUMBER($count) } warga nampi pesen dinten punika, antawis { $hours }, dipunbagé roto.
sweep-would-list = 📞 { NUMBER($call) } mlebet dhaftar télpon, 🏠 { NUMBER($visit) } dhaftar rawuh: boten gadhah Telegram ing ngriki, utawi sampun kaping kalih dipunhubungi.
sweep-would-wait = 🗓 { NUMBER($count) } dèrèng wancinipun.
sweep-how = Paling kathah kalih pesen kanggé satunggal dosis, let tigang dinten; lajeng télpon; sasampunipun pitung dinten dipunrawuhi. Ingkang nyuwun mandheg lan ingkang nembé dipuntangani cemeng boten dipunhubungi. Tembungipun:
sweep-sample-name = Ibu Sekar (tuladha)
button-sweep-try = ✉️ Kirim tuladha dhateng kula
button-sweep-start = ▶️ Wiwit
sweep-started = ▶️ Dipunwiwiti.
button-sweep-came = 📈 Asilipun
sweep-came-title = 📈 <b>Asiling penyisiran</b>, { $days }
sweep-came-each = { NUMBER($each) } pesen kanggé satunggal vaksinasi ingkang nututi.
sweep-came-none = { NUMBER($count) } pesen, dèrèng wonten vaksinasi ingkang nututi.
sweep-came-all = Sedaya
sweep-came-line = <b>{ $place }</b>: 💬 { NUMBER($told) } → 👥 { NUMBER($reached) } · ↩️ { NUMBER($answered) } · 🎫 { NUMBER($booked) } · ✅ { NUMBER($vaccinated) } · 🔕 { NUMBER($stopped) } · 📵 { NUMBER($unreachable) }
sweep-came-how = 💬 pesen → 👥 warga ingkang nampi · ↩️ mangsuli · 🎫 mesen papan · ✅ dipunvaksin sasampunipun · 🔕 nyuwun kèndel · 📵 boten saged dipunhubungi mawi pesen. Dipunétang ing dinten kalampahanipun, tanpa asma.
error-campaign-runs = Ing papan punika sampun wonten penyisiran ingkang mlampah utawi kèndel.
button-sweep-rw = 📋 Saben RW
sweep-which-rw = RW ing kelurahan pundi?
sweep-in = 📋 <b>{ $place }</b>
sweep-rw-line = RW { $rw }: { NUMBER($residents) } warga, { NUMBER($due) } betah dosis · 📞 { NUMBER($call) } · 🏠 { NUMBER($visit) } · ✅ { NUMBER($done) } jangkep · { NUMBER($gone) } pindhah
sweep-out = 🚶 { $area }: { $count } griya dipunasta { $who }
button-field-call = 📞 Télpon salajengipun
command-penyisiran = Ngubungi warga ingkang betah vaksin

## Kantor tutup sedinten, dinten libur

button-closures = 🕗 Jam bikak
button-holidays = 🗓 Dinten libur
closures-which = Ing dinten punapa <b>{ $office }</b> tutup? Ingkang mawi tandha 🔒 sampun dipuntutup; mangga dipuntutul kanggé mbikak malih.
closures-none = <b>{ $office }</b> boten gadhah dinten kerja ing tigang minggu punika.
button-closure-open = { $day }
button-closure-closed = 🔒 { $day }
closure-ask-close = Tutup <b>{ $office }</b> ing { $day }? Sinten kémawon ingkang scan dinten punika maos kapan kantor bikak malih.
closure-ask-open = Bikak <b>{ $office }</b> ing { $day } kados padatan?
button-closure-close-yes = 🔒 Inggih, tutup dinten punika
button-closure-open-yes = Inggih, bikak kados padatan
closure-closed = Sampun kacathet tutup.
closure-opened = Sampun kacathet bikak kados padatan.
holidays-title = 🗓 <b>Dinten libur ingkang badhé rawuh</b>
holidays-none = 🗓 Boten wonten dinten libur ingkang badhé rawuh.
holidays-line = • { $day }: { $name }
holidays-add = <i>Dhaftar énggal: kintun berkasipun dhateng chat punika.</i>
holiday-ask = { $day } ({ $name }) sanès dinten libur malih? Sedaya kantor bikak miturut jam bikakipun.
button-holiday-yes = Inggih, dinten kerja limrah
holiday-taken-back = Sampun kacathet minangka dinten kerja.
deed-close-day = nutup kantor kanggé sedinten
deed-open-day = mbikak kantor malih ing satunggaling dinten
deed-drop-holiday = nyabut dinten libur

# Invitations of the sweep: the link's questions, and the slip of paper.
invited-born = Supados cetha, taun pinten ingkang dipunaturi punika lair?
invited-wrong = Taun punika boten cocog. Mangga dipuncobi malih.
invited-rw = 🏠 Pandhaftaran vaksin warga <b>{ $area }</b>
error-not-invited = Ulem punika boten lumampah. Nyuwuna ingkang énggal dhateng RW, utawi dhaftar mawi /vaksin.
invitation-title = Ulem vaksin, { $city }
invitation-rt = { $area } RT { $rt }
invitation-how = Scan kode punika mawi kamera HP, lajeng isinen taun lair. Panjenengan dipunèngetaken ing Telegram (@{ $bot }) menawi dosis candhakipun sampun wancinipun.
invitation-note = Wados: sampun dipunterusaken. Boten gadhah HP? Tim RW badhé rawuh.
invitation-nobody = Ing { $area } boten wonten warga ingkang perlu dipunaturi: sedaya sampun kadhaftar, jangkep, utawi tanpa taun lair.
call-list-calls = Kanggé dipuntélpon: { $area }
call-list-visits = Kanggé dipunrawuhi: { $area }
call-list-secret = Wados. Namung kanggé ingkang tugas ing RW punika; sasampunipun mangga dipunsirnakaken.
call-list-as-of = Kawontenan { $day }
call-list-lane = RT { $rt }
call-list-no-phone = Tanpa télpon
call-list-dose =
    Dosis { $dose }{ $born ->
        [none] {""}
       *[other] , lair { $born }
    }
call-list-nobody = Boten wonten warga { $area } ing dhaftar punika.
call-list-untold = Dèrèng dipunhubungi lumantar Telegram
call-list-told = { NUMBER($count) } serat, pungkasan { $day }
call-list-answered = Mangsuli { $day }: { $what }
call-list-cares = Ngrimati { $names }
answered-later = mangké rumiyin
answered-ill = saweg gerah
answered-busy = saweg repot
answered-afraid = taksih mangu-mangu
answered-family = dèrèng dipunparengaken kulawarga
answered-recovered = nembé saras saking covid
answered-visit = nyuwun dipunrawuhi
call-list-head-name = Asma
call-list-head-rt = RT
call-list-head-address = Alamat
call-list-head-phone = Télpon
call-list-head-born = Taun lair
call-list-head-dose = Dosis
call-list-head-due = Titi wanci
call-list-head-told = Serat
call-list-head-told-on = Serat pungkasan
call-list-head-answered = Wangsulan
call-list-head-answered-on = Dipunwangsuli
call-list-head-cares = Ngrimati
call-list-head-result = Asil


# Lists that are sent as files: read, shown, confirmed.
error-not-a-list = Berkas punika sanès tabel. Kintun Excel (.xlsx, .xls), LibreOffice (.ods), utawi CSV.
error-list-too-large = Berkas punika langkung ageng tinimbang { $limit } MB. Simpen tabelipun kémawon, tanpa gambar, lajeng kintun malih.
error-lists-waiting = Sawetawis berkas Panjenengan taksih ngrantos dipunwaos. Mangga ngrantos sekedhap, lajeng kintun malih.
list-offices = 🏢 Dhaftar kantor
list-holidays = 🗓 Dhaftar dinten libur
list-coverage = 💉 Dhaftar cakupan vaksinasi
list-residents = 👥 Dhaftar warga
list-clinics = 🏥 Jadwal vaksinasi
list-columns-offices =
    Kolom ingkang kedah wonten: <b>kode, nama, alamat, kecamatan, kapasitas, jam buka</b> (upaminipun <code>Sen-Kam 07:30-15:30; Jum 07:00-14:30</code>).
    Kénging dipuntambah: telepon puskesmas, telepon satgas, pintu, wifi, tujuan, kuning.
list-columns-holidays = Kolom ingkang kedah wonten: <b>tanggal, nama</b>. Dhaftar punika nggantos dinten libur taun-taun ingkang wonten ing salebetipun.
list-columns-coverage =
    Kolom ingkang kedah wonten: <b>kelurahan, sasaran, dosis 1</b>. Kénging dipuntambah: kelompok, penduduk, dosis 2.
    Dhaftar punika nggantos sedaya dhaftar ingkang lami.
list-columns-residents =
    Kolom ingkang kedah wonten: <b>nama, kelurahan</b>. Kénging dipuntambah: telepon, tahun lahir, rw, rt, alamat, dosis, vaksin, tanggal terakhir.
    NIK, KTP, lan KK boten dipuntampi.
list-columns-clinics =
    Kolom ingkang kedah wonten: <b>puskesmas, tempat, tanggal, jam, vaksin, kuota</b> (jam upaminipun <code>08:00-12:00</code>).
    Kénging dipuntambah: alamat, per jam, kelurahan, titik.
list-how = Kintun berkasipun dhateng chat punika: Excel (.xlsx, .xls), LibreOffice (.ods), utawi CSV, paling ageng 10 MB. Ingkang badhé éwah dipuntedahaken rumiyin; sadèrèngipun Panjenengan mencèt “Terapaken” boten wonten ingkang dipunsimpen.
list-received = ⏳ Berkas sampun dipuntampi lan saweg dipunwaos. Dèrèng wonten ingkang dipunsimpen.
list-unknown = ❓ Judhul kolom ing berkas punika dèrèng cekap kanggé nepangi dhaftaripun. Dèrèng wonten ingkang dipunsimpen. Ingkang saged dipunimpor:
list-wrong = ⚠️ Berkas punika dèrèng saged dipunginakaken.
list-partly = { $count } larik sepisanan sampun dipunsimpen. Ngintun dhaftar ingkang sami sepisan malih aman: boten wonten ingkang kacathet kaping kalih.
list-anew = ⚠️ Sawetawis wekdal punika wonten ingkang éwah. Dèrèng wonten ingkang dipunsimpen; mangga dipunpriksa malih.
list-rows-offices = { $count } kantor badhé éwah:
list-rows-holidays = { $count } dinten badhé éwah:
list-rows-coverage = { $count } larik badhé éwah:
list-alike = { NUMBER($count) } saking ingkang dipuntambah mbokmenawi sampun dipuntepangi kanthi seratan sanès; mangké dipunsuwuni pirsa ing /penyisiran, "Mbokmenawi tiyang ingkang sami".
list-rows-residents = { $count } larik ing berkas punika:
list-rows-clinics = { $count } jadwal badhé éwah:
list-line = { $line }
list-more = … lan { $count } larik malih
list-lines = Sedaya ingkang badhé éwah. Tandha + dipuntambah, ~ dipunowahi, − dipunpendhet.
list-lines-file = éwah-éwahan
list-counts =
    + { NUMBER($added) } warga énggal
    ~ { NUMBER($changed) } warga dipunowahi
    = { NUMBER($same) } tetep
    · { NUMBER($alone) } nyuwun boten dipunhubungi, dados boten dipunsimpen
list-done-residents = ✅ <b>Dhaftar warga sampun dipunsimpen</b>
list-confirmed = ⏳ Saweg dipunterapaken…
list-progress = ⏳ { NUMBER($written) } saking { NUMBER($rows) } larik sampun dipunsimpen. Kori kantor tetep dipunladosi.
list-done = ✅ Sampun dipunsimpen, { $count } éwah-éwahan.
list-next-offices = Salajengipun: sedaya poster mawi /poster; [Sedaya tautan grup] lan tautan pangarsa ing /kantor.
list-next-holidays = Kori kantor ndhèrèk dinten libur punika wiwit sapunika.
list-next-coverage = Kapirsan ing /stats, kaca Cakupan.
list-next-clinics = Kapirsan ing /jadwal.
list-template = { $what }: isinen ing sangandhapipun judhul kolom, lajeng kintun berkasipun mriki.
list-template-not-drawn = Nyuwun pangapunten, berkas kothongipun boten saged dipundamel. Mangga dipuncobi malih sekedhap malih.
list-failed = ⚠️ Nyuwun pangapunten, dhaftar punika boten saged dipunolah amargi wonten alangan ing sistem kula. Kintun malih; menawi tetep gagal, mangga matur dhateng pengelola server.
list-not-fetched = ⚠️ Telegram boten maringaken berkas punika. Mangga dipunkintun malih.
error-list-gone = Berkas punika sampun boten wonten ing Telegram. Mangga dipunkintun malih.
list-tapped-shown = Saweg dipunterapaken.
list-tapped-confirmed = Dhaftar punika saweg dipunterapaken.
list-tapped-done = Dhaftar punika sampun dipunsimpen.
list-dropped = Dipunbatalaken. Boten wonten ingkang dipunsimpen.
list-file-coming = Berkasipun badhé énggal dumugi.
clinic-of-another = Puskesmas punika sanès papan dinas Panjenengan. Serat jadwal Puskesmas Panjenengan piyambak kémawon.
button-list-template = 📄 Berkas kothong mawi judhul kolom
button-list-offices = 🏢 Kantor
button-list-holidays = 🗓 Dinten libur
button-list-coverage = 💉 Cakupan
button-list-residents = 👥 Warga
button-list-clinics = 🏥 Jadwal
button-list-lines = 📄 Sedaya larik
button-list-apply = ✅ Terapaken
button-list-drop = Batal
button-import = 📥 Impor

# An office's hours, changed in the chat.
button-hours = ✏️ Owahi jam bikak
talk-set-aside-hours = Jam bikak ingkang kala wau Panjenengan owahi kasimpen rumiyin; dèrèng lumampah.
hours-title = 🕗 <b>Jam bikak { $office }</b>
hours-line = • { $hours }
hours-after = <b>Badhé dados</b> (dèrèng kasimpen):
hours-which = Punapa ingkang dipunowahi?
hours-ask-times = Tabuh pinten kantor bikak ing <b>{ $days }</b>? Saged ugi dipunketik, upaminipun <code>07:30-11:30, 13:00-15:30</code>.
hours-ask-dates = Tanggal pinten jamipun bènten? Ketik upaminipun <code>24-12-2026</code> utawi <code>18-02-2026 - 19-03-2026</code>.
hours-ask-like = Kados kantor pundi? Ketik namanipun, lajeng pilih.
hours-saved = ✅ Jam bikak <b>{ $office }</b> sampun lumampah:
hours-left = Jam bikak boten dipunowahi.
hours-bad-dates = Tanggal “{ $text }” boten dipunmangertosi.
hours-many-dates = Sampun wonten { $limit } tanggal ingkang gadhah jam piyambak. Busak rumiyin ingkang sampun boten lumampah.
hours-past-dates = Tanggal punika sampun kapengker.
hours-outdated = ⚠️ Sawetawis wekdal punika jamipun dipunowahi tiyang sanès. Dèrèng wonten ingkang kasimpen; punika jam ingkang lumampah sapunika.
button-hours-workdays = Senin–Jumat sami
button-hours-always = 24 jam saben dinten
button-hours-like = Kados kantor sanès
button-hours-dates = Tanggal tartamtu
button-hours-drop = ✖️ { $day }
button-hours-shut = Tutup
button-hours-save = ✅ Simpen
button-hours-cancel = Batal
deed-change-hours = ngowahi jam bikak

## Sowan dhateng griya lan télpon: salajengipun, lan asilipun
field-visits-title = 🏠 <b>Griya ingkang dipunrawuhi</b>
field-calls-title = 📞 <b>Nomer ingkang dipuntélpon</b>
field-choose = Asilipun sinten ingkang dipuncathet?
field-chosen = 👉 Asilipun kanggé <b>{ $name }</b>:
field-who = <b>{ $name }</b>
field-where = RT { $rt }{ $address ->
    [none] {""}
   *[other] , { $address }
}
field-phone = 📞 { $phone }
field-dose = Dosis { $dose }{ $born ->
    [none] {""}
   *[other] , lair { $born }
}
field-known = • { $words }
field-tries = • Sampun kaping { $count } boten wonten tiyang utawi boten dipunangkat
field-done = ✔️ { $result }
field-place-lost = Sampun dipunbatalaken. Papanipun ing jadwal vaksinasi sampun dipunisi tiyang sanès: kasuwunaken ingkang énggal mawi "Wonten janji".
field-returned = ↪️ Wangsul dhateng daftar.
field-forgotten = Dhata warga punika sampun dipunbusak.
field-board = 🏠 <b>{ $area }</b>: { NUMBER($count) } warga kedah dipunrawuhi sapunika.
field-out = RT { $rt }, { $count } warga · { $who }
field-sent = Dipunkintun dhateng chat pribadi Panjenengan.
field-ask-vaccine = Vaksin punapa ingkang dipunsukakaken?
field-ask-which = Vaksin punapa ingkang sampun dipuntampi?
field-ask-until = Punapa Puskesmas sampun mirsani seratipun? Dumugi kapan vaksinasinipun dipuntundha?
field-ask-why = Punapa alesanipun?
field-ask-when = Kapan?
field-clinic = { $day }, { $place }
field-day-visits = Sowan malih { $day }
field-day-calls = Nélpon malih { $day }
refused-afraid = Taksih mangu-mangu
refused-ill = Saweg gerah
refused-family = Dèrèng dipunparengaken kulawarga
refused-never = 🔕 Sampun dipunhubungi malih
answered-never = boten kersa dipunhubungi
field-visits-given = Dipunvaksin ing griya
field-visits-booked = Wonten janji
field-visits-had = Sampun dipunvaksin
field-visits-refused = Boten kersa
field-visits-absent = Boten wonten ing griya
field-visits-moved = Sampun pindhah
field-visits-died = Sampun séda. Ndhèrèk béla sungkawa; boten dipunhubungi malih
field-visits-wrong = Alamat boten kepanggih
field-calls-booked = Wonten janji
field-calls-comes = Badhé rawuh piyambak
field-calls-visit = Nyuwun dipunrawuhi
field-calls-had = Sampun dipunvaksin
field-calls-letter = Serat dhokter
field-calls-refused = Boten kersa
field-calls-absent = Boten dipunangkat
field-calls-moved = Sampun pindhah
field-calls-died = Sampun séda. Ndhèrèk béla sungkawa; boten dipunhubungi malih
field-calls-wrong = Nomer klèntu; badhé dipunrawuhi
button-field-visits-given = 💉 Dipunvaksin ing griya
button-field-visits-booked = 📅 Wonten janji
button-field-visits-had = ✅ Sampun dipunvaksin
button-field-visits-refused = 🙅 Boten kersa
button-field-visits-absent = 🚪 Boten wonten tiyang
button-field-visits-moved = 📦 Sampun pindhah
button-field-visits-died = 🕊 Sampun séda
button-field-visits-wrong = ❓ Alamat klèntu
button-field-calls-booked = 📅 Wonten janji
button-field-calls-comes = 🚶 Badhé rawuh
button-field-calls-visit = 🏠 Nyuwun dipunrawuhi
button-field-calls-had = ✅ Sampun dipunvaksin
button-field-calls-letter = 🩺 Serat dhokter
button-field-calls-refused = 🙅 Boten kersa
button-field-calls-absent = 📵 Boten dipunangkat
button-field-calls-moved = 📦 Sampun pindhah
button-field-calls-died = 🕊 Sampun séda
button-field-calls-wrong = ❓ Nomer klèntu
button-field-next = 🏠 Griya salajengipun
button-field-on-visits = 🏠 Griya salajengipun
button-field-on-calls = 📞 Télpon salajengipun
button-field-back = ↪️ Wangsulaken
button-field-undo = ↩️ Batalaken: { $result }
error-held-by-other = Punika sampun wangsul dhateng daftar, lan sapunika dipunasta kanca.
error-nothing-left = ✅ Boten wonten ingkang kèri sapunika: sampun rampung sedaya, dipunasta kanca, utawi nengga dintenipun.
command-rumah = Griya salajengipun ingkang dipunrawuhi
deed-read-home = maos warga ingkang dipunrawuhi utawi dipuntélpon
deed-note-field = nyathet asil sowan utawi télpon
deed-undo-field = mbatalaken asil sowan utawi télpon
vaccination-state-gone = 🔕 Boten kula hubungi: kacathet sampun pindhah.

# Two residents who may be one person.
button-duplicates = 👥 Mbokmenawi tiyang ingkang sami
duplicates-title = 👥 <b>Mbokmenawi tiyang ingkang sami</b>: { NUMBER($count) } pasang
duplicates-none = 👥 Boten wonten pasangan ingkang perlu dipunputus. Warga énggal dipuntandhingaken piyambak, sawetawis menit sasampunipun mlebet.
duplicate-person = <b>{ $name }</b> · lair { $born } · { $place }, RW { $rw }, RT { $rt } · { $known }
duplicate-from-account = 📱 ngginakaken bot, utawi dipunèngetaken lumantar kulawarganipun
duplicate-from-door = saking lawang kantor
duplicate-from-self = ndhaftar piyambak
duplicate-from-rw = lumantar tautan RW
duplicate-from-list = saking dhaftar
duplicate-agrees = ✅ Sami: { $facts }
duplicate-differs = ❗ Bènten: { $facts }
duplicate-fact-name = asma
duplicate-fact-phone = nomer télpon
duplicate-fact-born = taun lair
duplicate-fact-kelurahan = kelurahan
duplicate-fact-rw = RW
button-duplicate-one = Tiyang ingkang sami
button-duplicate-two = Tiyang kalih
button-duplicate-skip = Langkungi ›
duplicate-sure = Kekalihipun dados satunggal, kaliyan sedaya ingkang dipunmangertosi: dosis, akun, kulawarga, papan, asil sowan, lan panyuwun supados boten dipunhubungi. Punika <b>boten saged dipunbatalaken</b>. Dipunlajengaken?
button-duplicate-sure = Inggih, dadosaken satunggal
duplicate-is-one = ✅ Sampun dados satunggal.
duplicate-is-two = ✅ Tiyang kalih; boten badhé dipunsuwuni pirsa malih.
duplicate-judged = Punika sampun dipunputus, utawi datanipun sampun éwah.
deed-read-duplicate = maos warga ingkang mbokmenawi kacathet kaping kalih
deed-join-residents = ndadosaken satunggal kalih cathetan warga
deed-two-residents = mutus bilih warga kalih punika tiyang kalih
