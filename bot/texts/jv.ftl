# Tembung-tembung Pintu Sehat ing basa Jawi krama; marked for review by a native speaker.
# Satunggal kunci, satunggal ukara; { $nama } dipunisi déning bot.

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

    Ingkang dipuncathet: asma, wangsulan, papan lan wekdal rawuh Panjenengan. Ingkang mirsani: petugas kantor punika, lan Satgas menawi perlu. Data dipunbusak sasampunipun { $days } dinten.

    Punapa Panjenengan sarujuk?
consent-refused =
    Inggih, boten wonten data Panjenengan ingkang dipuncathet.

    👉 <b>Mangga nedahaken layar punika dhateng petugas ing kori.</b> Panjenengan tetep badhé dipunladosi.
button-agree = ✅ Kula sarujuk
button-refuse = Boten sarujuk
button-changed-mind = Kula gantos pamanggih
button-back = ‹ Wangsul
name-question = Sinten asma Panjenengan? Mangga mencet asma ing ngandhap, utawi ngetik asma Panjenengan.
name-problem = Asma punika dèrèng saged kawaos. Mangga ngetik asma mawi aksara, 2 dumugi 60 aksara.
question-progress = <i>Pitakenan { $number }/{ $total }</i>
answer-line = { $question } <b>{ $answer }</b>
confirm-question = <b>Wangsulan Panjenengan kados ing ngandhap punika. Punapa sampun leres?</b> Sasampunipun Panjenengan mencet Leres, petugas badhé mbiyantu Panjenengan.
button-right = ✅ Inggih, leres
same-question = Sugeng rawuh malih, { $name }. <b>Punapa sedaya taksih sami?</b>
button-same = ✅ Taksih sami
button-changed = Wonten ingkang éwah
already-inside = Panjenengan sampun kacathet mlebet ing ngriki tabuh { $time }.
button-answers-changed = Wangsulan kula éwah

## Asil

result-who = { $name } · kodhe { $code }
result-where = { $place } · mlebet { $time }
until-green = Lumampah dumugi sadinten sadèrèngipun { $day }.
until-yellow = Lumampah dumugi sadinten sadèrèngipun { $day }.
until-ask = Dipunpriksa malih tanggal { $day }.
until-red = Lumampah dumugi sadinten sadèrèngipun { $day }.
until-black = Rampung tanggal { $day }.
todo-green = Mangga mlebet. Menawi dipunsuwun, mangga nedahaken layar punika dhateng petugas.
todo-yellow = Mangga mlebet. Kasuwun tetep ngagem masker lan njagi jarak.
todo-red = Kasuwun ngrantos ing njawi, celak kori. Petugas sampun dipunaturi pirsa. Panjenengan tetep saged dipunladosi ing njawi utawi lumantar daring.
todo-black = Kasuwun ngrantos ing njawi, ing papan ingkang bikak, lan tetep ngagem masker. Petugas sampun dipunaturi pirsa lan badhé mbiyantu Panjenengan.
todo-ask = Kasuwun ngrantos ing celak kori. Petugas sampun dipunaturi pirsa lan badhé mirsani sesarengan Panjenengan.
reason-held = Wau ing dinten punika wangsulan Panjenengan bènten, pramila petugas perlu mirsani bukti Panjenengan rumiyin.
advice-ill = 🤒 Dinten punika Panjenengan kirang sekéca: mangga ngagem masker, njagi jarak, lan menawi perlu priksa dhateng Puskesmas.
self-declared = Status adhedhasar wangsulan Panjenengan, sanès saking PeduliLindungi.
button-checkout = 🚪 Medal (check-out)
button-remind-me = 💉 Nyuwun pepènget vaksin salajengipun
checked-out = Matur nuwun. Panjenengan sampun kacathet medal.
checked-out-before = Rawuh Panjenengan punika sampun kacathet rampung.
visit-ended = { $place } · medal { $time }. Matur nuwun awit rawuh Panjenengan.
visit-gone = Cathetan rawuh punika sampun dipunbusak.
not-inside = Panjenengan boten kacathet wonten ing salebeting kantor pundi kémawon.

## Tamu tanpa Telegram

guest-where = Tamu punika rawuh ing kantor pundi?
guest-read-aloud = 🗣 <i>“{ $city } nyathet asma, wangsulan, lan wekdal rawuh Bapak/Ibu, dipunsimpen { $days } dinten. Punapa kepareng?”</i>
guest-name-question = Menawi kepareng, <b>ketik asmanipun tamu</b>.
guest-progress = Tamu: <b>{ $name }</b> · <i>{ $number }/{ $total }</i>
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
button-guest-refuses = Tamu boten sarujuk
button-checkout-guest = 🚪 Tamu medal

## Pirembagan limrahipun

talk-stale = Layar punika sampun kapengker. Mangga nglajengaken ing pesen pungkasan.
talk-over = Layar punika sampun rampung. Kanggé miwiti malih, mangga scan kodhe ing kori.
talk-use-buttons = Mangga milih salah satunggal tombol ing ngandhap punika.
talk-set-aside-checkin = Wangsulan Panjenengan wau dipunsimpen rumiyin.
talk-set-aside-guest = Wangsulanipun tamu ingkang wau dipunsimpen rumiyin.
button-continue = ▶️ Lajengaken
not-understood = Kanggé mlebet kantor, mangga scan kodhe ing kori mawi kamera HP. Mbetahaken pambiyantu? Mangga matur dhateng petugas.
apology = Nyuwun pangapunten, wonten alangan ing sistem kula. Wangsulan pungkasan Panjenengan boten kasimpen. Mangga scan malih kodhe ing kori, utawi matur dhateng petugas.

## Kasus, ing grup petugas

card-who = 👤 { $initials }
card-guest = Tamu tanpa Telegram, dipuncathet petugas
card-new = 🔔 <b>Énggal: sinten ingkang kersa ngasta?</b>
card-claimed = 🙋 <b>Dipunasta { $name }</b>
card-closed = ✅ <b>Rampung: { $outcome }</b> ({ $name })
card-late = ⏰ Kasèp { $minutes } menit amargi wonten alangan
card-ring-again = 🔁 <b>Rawuh malih</b>, wau: { $before }
card-ring-worse = ⬆️ <b>Langkung awrat tinimbang wau</b>
card-why-no-group = ⚠️ Dipunkintun mriki amargi { $office } dèrèng gadhah grup petugas.
card-why-group-lost = ⚠️ Dipunkintun mriki amargi bot dipunwedalaken saking grup { $office }.
event-raise = { $time } mlebet: { $detail }
event-repeat = { $time } scan malih: { $detail }
event-worsen = { $time } dados { $detail }
event-hold = { $time } ngisi langkung saé ({ $detail }): nyuwun tulung mirsani bukti
event-reopen = { $time } rawuh malih: { $detail }
event-accept = { $time } ngisi malih: { $detail }
event-claim = { $time } dipuntampi { $name }
event-close = { $time } rampung: { $detail } ({ $name })
button-claim = 🙋 Kula tampi
claimed = Kasus { $code } Panjenengan asta. Katranganipun wonten ing chat pribadi Panjenengan kaliyan bot.
closed = Kasus { $code } sampun rampung. Matur nuwun.

## Kasus, kanggé petugas ingkang nampi

details-name = 👤 <b>{ $name }</b> · kodhe { $code }
details-since = Mlebet { $time }
details-held = • Wau wangsulanipun langkung awrat; sapunika ngisi langkung saé. Nyuwun tulung mirsani bukti.
details-answers = <b>Wangsulan</b>
details-steps-red =
    <b>Lampahipun</b>
    1. Masker; ngrantos ing njawi.
    2. Wonten bukti ing PeduliLindungi utawi sertifikat? Pilih “Kabukten”.
    3. Aturaken vaksinasi ingkang paling celak.
    4. Ladosi ing njawi utawi lumantar daring.
    5. Menawi boten saged, kondur kanthi pitedah kasarasan.
details-steps-black =
    <b>Lampahipun</b>
    1. Masker; ngrantos ing papan ingkang bikak.
    2. Tes antigen menawi wonten.
    3. Telpon Puskesmas, lajeng Satgas.
    4. Ladosi ing njawi utawi lumantar daring.
    5. Rembag sesarengan cara kondur utawi tindak dhateng papan isolasi.
details-steps-ask =
    <b>Lampahipun</b>
    1. Pirsani serat, sertifikat, utawi layar PeduliLindungi.
    2. Cocog? Pilih “Kabukten”. Menawi boten, tindakaken kados kasus abrit.
details-phone-puskesmas = ☎️ Puskesmas: { $phone }
details-phone-satgas = ☎️ Satgas: { $phone }
details-outcome = <b>Kados pundi asilipun?</b> Kasus dipuntutup mawi salah satunggal tombol punika.
details-closed = ✅ Rampung: { $outcome }. Data tamu sampun dipunsingidaken.
details-not-yours = Kasus { $code } sampun boten Panjenengan asta malih. Mangga mirsani kertu ing grup.
outcome-vaccination-booked = Dipundhaftaraken vaksin
outcome-served-outside = Dipunladosi njawi/daring
outcome-test-offered = Dipunaturi tes
outcome-isolated = Dipunisolasi
outcome-health-called = Nelpon Puskesmas/Satgas
outcome-sent-home = Kondur
outcome-verified = Kabukten
outcome-wrong-entry = Lepat ngisi
outcome-no-show = Boten wonten tiyangipun
outcome-left = Sampun tindak
outcome-missing-data = Data kirang

## Petugas

group-greeting =
    Sugeng pepanggihan. Grup punika nampi kabar saking kori <b>{ $office }</b>: saben tamu mawi werni abrit, cemeng, utawi “pitakèn petugas” badhé katingal ing ngriki.

    Saben petugas, mangga mencet tombol punika sapisan, lajeng mencet START ing chat ingkang kabikak.
group-greeting-satgas =
    Sugeng pepanggihan. Grup <b>Satgas COVID-19</b> punika nampi kasus saking kantor ingkang dèrèng gadhah grup.

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
offices-title = <b>{ $count } kantor</b> · kaca { $page }/{ $pages }
office-address = { $address }, Kec. { $district }
office-hours = 🕘 { $hours }
office-capacity = 👥 Kapasitas { $capacity } tiyang
office-doors = 🚪 { $count } kori
office-group-bound = 💬 Grup petugas: sampun kasambung
office-group-missing = ⚠️ Grup petugas: dèrèng wonten
button-group-link = 💬 Tautan kanggé grup petugas
button-head-link = 👤 Tautan kanggé pangarsa
button-satgas-group = 💬 Grup Satgas
office-group-link =
    Tautan kanggé grup <b>{ $office }</b>, namung saged dipunginakaken sapisan, lumampah 7 dinten. Mangga mencet tombolipun, lajeng milih grup:
    { $link }
office-head-link =
    Tautan kanggé pangarsa <b>{ $office }</b>, namung saged dipunginakaken sapisan, lumampah 7 dinten. Mangga nerasaken namung dhateng pangarsa piyambak:
    { $link }
button-open-groups = Pilih grup

## Angka

stats-title-1 = 📊 Dinten punika, { $day }
stats-title-7 = 📊 7 dinten dumugi { $day }
stats-as-of = Kawontenan tabuh { $time }
stats-visits = Tamu rawuh: <b>{ $total }</b>, ing antawisipun { $guests } tanpa Telegram
stats-refused = { $count } boten sarujuk dipuncathet
stats-inside = Sapunika ing lebet: <b>{ $count }</b>
stats-open = Kasus taksih bikak: <b>{ $new }</b> dèrèng dipuntampi, <b>{ $claimed }</b> saweg dipunasta
stats-cases = Kasus mlebet: { $cases }, dipuntampi: { $claimed }
stats-median = Wekdal dumugi dipuntampi (median): <b>{ $minutes }:{ $seconds }</b> menit
stats-no-median = Wekdal dumugi dipuntampi: dèrèng wonten
stats-nobody = Dèrèng wonten tamu rawuh.
stats-more-offices = … lan { $count } kantor sanès
stats-silent = { $count } kantor dèrèng wonten tamu
stats-self-declared = Werni adhedhasar wangsulanipun tamu, sanès saking PeduliLindungi.
button-stats-1 = Dinten punika
button-stats-7 = 7 dinten
button-stats-refresh = 🔄 Énggalaken

## Pepènget vaksin

remind-which-vaccine = Vaksin punapa ingkang Panjenengan tampi ing dosis sepisan?
remind-when-dose = Kinten-kinten kala punapa dosis sepisan punika?
remind-this-week = Minggu punika
remind-weeks-ago = { $weeks } minggu kapengker
remind-agreed = Inggih. Panjenengan badhé dipunèngetaken vaksin dosis { $dose } ing dinten <b>{ $day }</b> tabuh 09.00. Papan lan jinisipun vaksin ndhèrèk jadwal Puskesmas. Ngantos wekdal punika asma Panjenengan dipunsimpen.
remind-none-due = Miturut wangsulan Panjenengan, dèrèng wonten dosis salajengipun ingkang perlu dipunèngetaken. Supados langkung cetha, mangga nyuwun pirsa dhateng Puskesmas.
remind-now =
    Nuwun sèwu, { $name }. Jatah vaksin dosis { $dose } kagem Panjenengan ngrantos ing Puskesmas.

    Mangga ngasta KTP. Wekdal lan jinisipun vaksin ndhèrèk jadwal Puskesmas.
button-had-it = ✅ Kula sampun vaksin
button-remind-later = Mangké, èngetaken malih
button-remind-stop = 🔕 Cekap semanten
remind-had-it = Matur nuwun sampun vaksin. Boten badhé wonten pepènget malih kanggé dosis punika.
remind-later = Inggih, Panjenengan badhé dipunèngetaken malih ing dinten <b>{ $day }</b> tabuh 09.00.
remind-stopped = 🔕 Inggih, Panjenengan boten badhé nampi pepènget malih.

## Wangsulan boten

error-unknown = Nyuwun pangapunten, punika dèrèng saged dipuntindakaken.
error-gone = Cathetan punika sampun dipunbusak.
error-unknown-token = Kodhe punika boten dipunwanuhi. Mangga scan malih kodhe ing kori, utawi nyuwun pirsa dhateng petugas.
error-revoked-token = Poster punika sampun dipungantos. Mangga scan poster ingkang énggal ing { $office }, utawi matur dhateng petugas.
error-expired-token = Tautan punika sampun dipunginakaken utawi sampun langkung wekdalipun. Mangga nyuwun ingkang énggal.
error-not-your-link = Tautan punika kanggé tiyang sanès. Mangga mencet piyambak tombol ing grup.
error-not-allowed = Nuwun sèwu, punika namung kagem admin saha pangarsa.
error-not-an-officer = Nuwun sèwu, punika namung kagem petugas kantor punika ingkang sampun dipunkonfirmasi. Panjenengan petugas? Pencèt rumiyin “Kula petugas ing ngriki” ing pesen sepisanan ing grup.
error-not-confirmed-yet = Panyuwun Panjenengan dados petugas dèrèng dipunkonfirmasi. Kasuwun ngrantos sekedhap.
error-already-claimed = Kasus { $code } sampun dipunasta { $name }.
error-already-closed = Kasus { $code } sampun rampung.
error-not-claimer = Kasus { $code } boten saweg Panjenengan asta. Mangga nampi rumiyin ing grup.
error-too-many-guesses = Kodhe ingkang lepat kekathahen. Mangga nyobi malih satunggal jam malih, utawi matur dhateng petugas.
error-no-office = Panjenengan dèrèng dipunkonfirmasi dados petugas ing kantor pundi kémawon. Mangga mencet “Kula petugas ing ngriki” ing grup kantor Panjenengan.
error-already-bound = Grup punika sampun kasambung kaliyan kantor sanès.
error-not-in-group = Punika namung saged dipuntindakaken ing grup petugas ingkang sampun kasambung.

## Pitakenan ing lawang (krama; to be reviewed by a native speaker)

question-health = Kados pundi kawontenan Panjenengan dinten punika?
question-since = Kala punapa punika (tes positif, kontak pungkasan, utawi dumugi ing Indonesia)? Menawi dintenipun boten wonten, pilih angka langkung alit ingkang paling celak.
question-tested = Wiwit punika, punapa asil tes Panjenengan sampun negatif?
question-doses = Pinten dosis vaksin COVID-19 ingkang sampun Panjenengan tampi?
question-circumstance = Punapa wonten ingkang cocog kaliyan Panjenengan?
question-test-on = Kala punapa sampel tes Panjenengan dipunpendhet?
question-age = Pinten yuswa Panjenengan?

question-read-aloud-health = Punapa dinten punika Bapak/Ibu sehat, utawi positif COVID-19, kontak erat, dipunsuwuni isolasi, nembé dumugi saking manca, utawi kirang sekéca?
question-read-aloud-since = Pinten dinten kapengker tes positif, kontak pungkasan, utawi anggènipun dumugi ing Indonesia?
question-read-aloud-tested = Punapa wiwit punika Bapak/Ibu sampun dipuntès malih lan asilipun negatif?
question-read-aloud-doses = Sampun kaping pinten Bapak/Ibu dipunvaksin COVID-19?
question-read-aloud-circumstance = Punapa Bapak/Ibu nembé saras saking COVID-19, gadhah asil tes negatif, serat dhokter, utawi vaksin jinis sanès?
question-read-aloud-test-on = Kala punapa sampel tes punika dipunpendhet, dinten punika, kala wingi, utawi langkung dangu?
question-read-aloud-age = Pinten yuswanipun Bapak/Ibu utawi Adhik?

## Tombol wangsulan

option-health-none = Boten wonten, kula sehat
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
option-tested-pcr-twice = 2 PCR negatif wiwit dinten 5
option-tested-pcr-abroad = PCR negatif: dumugi & dinten 4

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

reason-two-doses = Panjenengan sampun nampi kalih dosis vaksin.
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
file-unknown-heading = Judhul punika boten dipunwanuhi. Dandosi ejaanipun utawi busak kolomipun. Judhul ingkang dipunwanuhi: { $known }.
file-heading-twice = Kolom punika sami kaliyan kolom “{ $first }”. Busak salah satunggal.
file-missing-column = Kolom punika boten wonten. Tambahi kolom mawi judhul { $headings }.
file-empty-cell = Sèl punika kosong, mangka kedah dipunisi.
file-row-too-wide = Isi “{ $text }” boten gadhah judhul kolom. Busak isinipun; utawi menawi wonten koma utawi titik koma ing salebeting teks, paringi tandha kutip (") ing wiwitan lan pungkasaning teks.
file-broken-quotes = Tandha kutip (") ing larik punika boten wonten pasanganipun. Tutup utawi busak tandha kutipipun; utawi simpen malih dados CSV saking Excel.
file-not-csv = { $kind ->
    [xlsx] Punika berkas Excel, sanès CSV. Bikak ing Excel, pilih Simpan Sebagai › CSV UTF-8, lajeng kintun berkas ingkang énggal.
    [xls] Punika berkas Excel lami, sanès CSV. Bikak ing Excel, pilih Simpan Sebagai › CSV UTF-8, lajeng kintun berkas ingkang énggal.
    [pdf] Punika berkas PDF, sanès CSV. Kintun tabel aslinipun: ing Excel pilih Simpan Sebagai › CSV UTF-8.
   *[other] Berkas punika sanès tabel CSV. Bikak tabelipun ing Excel, pilih Simpan Sebagai › CSV UTF-8, lajeng kintun berkas ingkang énggal.
    }

hours-empty = Jam bikak kosong. Serat upaminipun: Sen-Kam 07:30-15:30; Jum 07:00-14:30, utawi 24 jam.
hours-span-missing = “{ $part }” dèrèng wonten jamipun. Serat upaminipun: Sen-Kam 07:30-15:30.
hours-day-missing = Ing ngajengipun “{ $part }” boten wonten naminipun dinten. Serat upaminipun: Sen 07:30-15:30. Saben dinten namung satunggal rentang jam, tanpa jam ngaso.
hours-unknown-day = Dinten “{ $day }” boten dipunwanuhi. Ginakaken Sen, Sel, Rab, Kam, Jum, Sab, Min.
hours-bad-span = Jam “{ $span }” boten dipunmangertosi. Serat upaminipun: 07:30-15:30. Kantor ingkang tansah bikak cekap nyerat 24 jam, tanpa nama dinten.
hours-bad-time = Jam { $time } boten wonten. Ginakaken 00:00 dumugi 23:59.
hours-ends-before-start = Ing “{ $span }” jam tutup boten langkung kantun tinimbang jam bikak. Pirsani urutanipun; jam bikak boten saged nglangkungi tengah dalu.
hours-day-twice = Dinten { $day } kasebat kaping kalih. Sebat saben dinten sepisan kémawon, mawi satunggal rentang jam.
hours-never-open = Miturut isi punika kantor boten naté bikak. Sebat sakedhikipun satunggal dinten, upaminipun: Sen-Jum 07:30-15:30.

office-bad-code = Kodhe “{ $code }” boten saged dipunginakaken. Ginakaken aksara, angka, lan tandha hubung kémawon, paling kathah 20, upaminipun KEL-TURI.
office-code-twice = Kodhe “{ $value }” sampun dipunginakaken ing larik { $first }. Paringi saben kantor kodhe piyambak.
office-long-name = Nama punika { $length } aksara; paling panjang { $limit }. Cekakaken.
office-long-text = Teks punika { $length } aksara; paling panjang { $limit }. Cekakaken.
office-bad-capacity = Kapasitas “{ $capacity }” boten saged dipunginakaken. Serat cacahing tiyang mawi angka kémawon, 1 dumugi { $limit }.
office-bad-phone = Nomer “{ $phone }” sanès nomer telpon ingkang jangkep. Serat satunggal nomer mawi kodhe wilayah, upaminipun 0342-000123 utawi 081200000123, tanpa pesawat; utawi kosongaken.
office-rounded-phone = Excel sampun mbunderaken nomer punika dados “{ $phone }”. Gantos format kolom dados Teks, lajeng serat malih nomeripun.
office-door-twice = Ing “{ $doors }” wonten kalih kori ingkang naminipun sami. Paringi nama ingkang bènten, dipunpisah tandha |.

holiday-bad-date = Tanggal “{ $date }” boten dipunmangertosi. Serat upaminipun 17-08-2026, 17 Agustus 2026, utawi 2026-08-17, mawi taun sekawan angka.
holiday-unknown-month = Wulan “{ $month }” boten dipunwanuhi. Serat upaminipun Agustus, Agu, utawi 08.
holiday-no-such-day = Tanggal { $date } boten wonten. Pirsani: dinten rumiyin, lajeng wulan, lajeng taun.
holiday-day-twice = Tanggal { $value } sampun wonten ing larik { $first }. Gabungaken kalih nama wau ing satunggal larik.
holiday-long-name = Nama punika { $length } aksara; paling panjang { $limit }. Cekakaken.

## Door posters (krama; to be reviewed by a native speaker)

poster-title = SCAN RUMIYIN
poster-subtitle = saderengipun mlebet
poster-step-scan = Scan kode mawi kamera HP
poster-step-answer = Pencet START, wangsuli ing Telegram
poster-step-show = Tedahaken warnanipun dhateng petugas
poster-exit-title = MEDAL
poster-exit-subtitle = scan sapisan malih
poster-exit-step-scan = Scan kode mawi kamera HP
poster-exit-step-press = Pencet tombol Medal
poster-exit-step-leave = Sampun rampung. Matur nuwun!
poster-no-phone = Tanpa HP, kuota utawi Telegram?
poster-ask-officer = Mangga matur dhateng petugas.
poster-bot = Bot Telegram resmi { $city }
poster-code = Utawi ketik dhateng bot
poster-wifi = Wi-Fi: { $wifi }
poster-number = Poster asli? Ketik
poster-number-check = /cek { $number }
poster-declared = Status adhedhasar wangsulan panjenengan, sanes saking PeduliLindungi.
poster-retention = Data rawuh dipunbusak otomatis sasampunipun { $days } dinten.
