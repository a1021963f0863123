# The words of Pintu Sehat in English. One key, one sentence; { $name } is filled in by the bot.

## This language: how numbers are written (locale, BCP 47), whose command names (id or en), dates

language-name = English
language-locale = en-GB
language-commands = en
months = January, February, March, April, May, June, July, August, September, October, November, December
months-short = Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sept, Oct, Nov, Dec
weekdays = Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
weekdays-short = Mon, Tue, Wed, Thu, Fri, Sat, Sun
date-day = { $day } { $month } { $year }
date-days = { $first } to { $last }
date-weekday = { $weekday }, { $day } { $month }
date-short = { $weekday }, { $day } { $month }
date-month = { $month } { $year }
number = { $count }

## Colours

colour-green = GREEN
colour-yellow = YELLOW
colour-red = RED
colour-black = BLACK
colour-ask = ASK AN OFFICER

## Places

place = 🚪 { $office }
place-with-door = 🚪 { $office } · { $door }
the-satgas = the city's COVID-19 task force

## The check-in talk

consent-text =
    Welcome. Before you come in, { $city } asks about your health.

    What is noted: your name, your answers, place and time. Who sees it: this office's officers and head; if needed also the task force and the city's admins. If there is a case, other offices you come to see how it ended. It is deleted after { $days ->
        [one] 1 day
       *[other] { $days } days
    }.

    Do you agree?
consent-refused =
    All right, nothing about you has been noted.

    👉 <b>Show this screen to the officer at the door.</b> You will still be served.
button-agree = ✅ I agree
button-refuse = I do not agree
button-changed-mind = I have changed my mind
button-back = ‹ Back
name-question = What is your name? Tap the name below, or type your name.
name-question-typed = What is your name? Type it below.
name-problem = We cannot read that name. Type it in letters, 2 to 60 of them.
name-answer = Sorry, what we need here is a name, for example Siti Aminah.
question-progress = <i>Question { $number }</i>
answer-line = { $question } <b>{ $answer }</b>
confirm-question = <b>You answered as below. Is that right?</b> When you tap “Yes, right”, an officer will help you.
button-right = ✅ Yes, right
same-question = Welcome back, { $name }. <b>Is everything still the same?</b>
button-same = ✅ Still the same
button-changed = Something has changed
button-other-person = 👤 Somebody else
already-inside = You have been checked in here since { $time }.
already-waiting = You have been noted as arrived here since { $time }.
button-answers-changed = My answers have changed

## The result

result-who = { $name } · code { $code }
result-where = { $place } · in at { $time }
result-where-waiting = { $place } · arrived at { $time }
until-green = Valid until { $day }.
until-yellow = Valid until { $day }.
until-ask = To be looked at again on { $day }.
until-red = Valid until { $day }.
until-black = Ends on { $day }.
todo-green = Please come in. Show this screen to the officer if asked.
todo-yellow = Please come in. Keep your mask on and keep your distance.
todo-red = Please wait outside, near the door. The officers are being told. You can still be served outside or online.
todo-black = Please wait in the open air and keep your mask on. The officers are being told and will help you.
todo-ask = Please wait near the door. The officers are being told and will look at it with you.
reason-held = You answered differently earlier today, so an officer has to see your proof first.
advice-ill = 🤒 You do not feel well today: wear a mask, keep your distance, and see the Puskesmas if needed.
self-declared = This status rests on your own answers, not on PeduliLindungi.
self-declared-guest = This status rests on the guest's own answers, not on PeduliLindungi.
button-checkout = 🚪 Leave (check out)
button-remind-me = 💉 Remind me
checked-out = Thank you. You are checked out.
checked-out-before = This visit has ended already.
visit-ended = { $place } · left at { $time }. Thank you for your visit.
error-too-many-companions = You have declared as many companions as one account may today. Please let an officer at the door note the others.
not-inside = You are not checked in at any office.

## After the result: what happens next, who comes, what was decided

next-red = Next: as soon as somebody is on duty, an officer comes to you, looks at a certificate or test result if you have one, and helps you with what you came for. You will be served.
next-black = Next: as soon as somebody is on duty, an officer comes to you, calls the Puskesmas, and helps you outside or online with what you came for. You will be served.
next-ask = Next: as soon as somebody is on duty, an officer comes to you and looks at your letter, certificate or test result. Have it ready if you can. You will be served.
next-staff = The head (without one: the city's admin) is being told and will call you or come to you. Your colleagues' group is not told.
next-told = 🔔 As soon as somebody takes care of it, we tell you here.
staff-todo-red = Please do not come in yet; wait outside.
staff-todo-black = Please do not come in; wait in the open air and keep your mask on.
staff-todo-ask = Please wait near the door for now.
news-about = ➕ <b>About { $name }, who came with you:</b>
news-coming = 🚶 <b>An officer is on the way to you.</b> Please stay where you are waiting now.
news-freed = ⏳ The officer who was on the way cannot come. Others have been told; please wait a little longer. Nobody there yet? Show this screen to any officer.
news-coming-companion = 🚶 <b>An officer is on the way to { $name }, who came with you.</b> Please keep waiting together.
news-taken = 🙋 <b>Somebody is taking care of it.</b> Please keep waiting; somebody will come to you or call.
news-reconsidered = ↩️ An officer is looking at it once more. Please wait a moment; we tell you here what comes of it.
button-proof = 🔎 Check my proof
button-call = 📞 Please call me
proof-noted = We have passed it on. Have your certificate, letter or test result ready; an officer looks at it and decides. Until then your colour stays. If it is urgent, go to the officer near the door.
proof-before = This has been passed on already. Only an officer can change a colour; if it is urgent, speak to the officer near the door.
proof-settled = An officer has looked at it. Please scan the code at the door again and answer anew, or speak to the officer.
proof-over = This visit is over. If you still need it, scan the code at the door again.
card-proof = 🔎 <b>The visitor asks to be checked again: please look at the proof</b>
card-ring-proof = 🔎 <b>The visitor asks to be checked again</b>
event-proof = { $time } the visitor asked to be checked again
details-proof-asked = 🔎 Case <b>{ $code }</b>: the visitor asks to be checked again. Please look at the proof; only you can change the colour.
button-share-number = 📱 Share my number
button-no-call = ✖️ Cancel
call-question = Press “📱 Share my number” below. Only the officer who takes care of you sees it, and it is deleted with the record of your visit.
call-not-own = That is somebody else's number, so we have not kept it.
call-unreadable = We could not read that number.
call-noted = Thank you. We pass your number on to the officer who takes care of you. The officer may call when there is time; we cannot promise when. If it is urgent, speak to the officer near the door.
call-before = We have passed your number on already. The officer may call when there is time; if it is urgent, speak to the officer near the door.
call-settled = The officers have finished with this, so nobody will call. Do you still need help? Speak to the officer near the door.
call-over = This visit is over. If you still need it, scan the code at the door again.
call-cancelled = All right, no number has been kept.
call-not-asked-for = Thank you, but we have not kept this number. Would you like an officer to call? Press “📞 Please call me” on your result or in /status.
talk-set-aside-callback = Your wish to be called has been put aside for now.
card-call = 📞 Asks to be called back
event-call = { $time } the visitor asked to be called back
details-phone-visitor = 📞 <b>Asks to be called back:</b> { $phone }
isolation-ended = 🌤 Hello, { $name }. By your own answers of { $since }, your isolation has ended: <b>{ $day }</b>. When you come again, scan the code at the door as usual: the colour follows your answers of that day, on vaccination too.
isolation-advice = If you still have fever, a cough or short breath, stay at home and see the Puskesmas.
trail = ↪️ Before at { $office }, { $when }: { $outcome }
trail-open = not done yet
decided-vaccination-booked = 💉 <b>A vaccination has been booked.</b> The officer tells when and where. Please bring the identity card.
decided-served-outside = 🤝 <b>Served outside the building or online.</b> If something is left to do, tell the officer near the door.
decided-test-offered = 🧪 <b>The officer offers a COVID-19 test.</b> If you would like it, show the result to the officer; until then please keep waiting outside.
decided-isolated = 🏠 <b>The isolation has been arranged with the officer.</b> Wear a mask, keep your distance and follow the advice. With short breath or high fever, call the Puskesmas at once.
decided-health-called = ☎️ <b>The health workers have been called.</b> Please keep waiting where you are; the officer tells what comes next.
decided-sent-home = 🏡 <b>Home for today.</b> Rest, wear a mask and keep your distance. What you came for can still be done online or on another day. With short breath or high fever, call the Puskesmas at once.
decided-wrong-entry = ✏️ <b>The answers were a mistake and do not count any more.</b> Please scan the code at the door again and answer anew.
decided-no-show = 🔎 <b>An officer looked for you and did not find you.</b> Still here? Scan the code at the door again, or speak to the officer near it.
decided-missing-data = 📝 <b>Something was missing to decide.</b> Please see the officer near the door, or scan its code again.

## The guest without Telegram

guest-where = At which door has this guest come?
guest-read-aloud = { $days ->
    [one] 🗣 <i>“{ $city } keeps your name, your answers and the time you came for { $days } day. Is that all right?”</i>
   *[other] 🗣 <i>“{ $city } keeps your name, your answers and the time you came for { $days } days. Is that all right?”</i>
}
guest-name-question = If so, <b>type the guest's name</b>.
guest-child-alone = A small child is noted together with an adult. Write both, for example: Mrs Rini, 2 children.
guest-child-with = A child of this age is asked nothing and has the colour of its adult. <b>Type the name of the adult it came with.</b>
guest-progress = Guest: <b>{ $name }</b> · <i>question { $number }</i>
guest-confirm = 🗣 Read to <b>{ $name }</b>: <i>“These are your answers. Is that right?”</i>
guest-paper = ✍️ Write on paper: <b>{ $code }</b>
guest-todo-green = Let the guest come in.
guest-todo-yellow = Let the guest come in; remind of mask and distance.
guest-todo-red = Please let the guest wait outside, near the door. The card is in the group. The guest can still be served outside or online.
guest-todo-black = Please let the guest wait in the open air with a mask on. The card is in the group.
guest-todo-ask = Please let the guest wait near the door. The card is in the group; look at the proof together.
guest-refused = All right, nothing has been noted. Serve the guest outside, or ask to see PeduliLindungi.
guest-cancelled = Cancelled. Nothing has been noted.
button-guest = 🙋 Guest
button-next-guest = 🙋 Next guest
button-claim-here = 🙋 I take it
button-guest-refuses = The guest does not agree
button-other-door = 🚪 Another door
button-checkout-guest = 🚪 The guest leaves

## Talks in general

talk-stale = This screen is past. Please go on in the latest message.
talk-over = This screen is finished. The result is in the latest message. None there yet? Scan the code at the door again.
talk-use-buttons = Please choose one of the buttons below.
talk-set-aside-checkin = Your check-in has been set aside.
talk-set-aside-guest = The guest from before has been set aside.
button-continue = ▶️ Continue
command-in-private = That command is for the private chat: send it to the bot directly, @{ $bot }.
not-understood = To enter an office, scan the code at its door with your phone's camera. Need help? Ask an officer.
apology = Sorry, something on our side went wrong. Your last answer was not saved. Please scan the code at the door again, or tell an officer.
database-refuses = ⚠️ The bot cannot write its database: the disk is full, or another program holds the file. It waits and loses nothing, but nobody is served. Please look at the server.
database-well = ✅ The bot can write its database again.
not-delivered = ⚠️ { $count ->
    [one] One message of today could not be delivered and was given up.
   *[other] { $count } messages of today could not be delivered and were given up.
} Cases went to whoever could be reached. The reason stands in the bot's log.
trouble-skipped = ⚠️ Something Telegram sent could not be read and was skipped. Everybody else is served. If somebody got no answer, ask them to send it once more.
trouble-guessing = ⚠️ Within this hour many wrong poster digits were typed, from many accounts. Somebody may be guessing. Whoever is wrong twice is now asked to scan the QR code; right digits and scans go on working.
trouble-clock = ⚠️ The server’s clock jumped. Nothing was deleted and nothing was sent early; the bot keeps to the time it had. Please check the server’s clock (NTP).
trouble-damaged = ⚠️ Some stored data is damaged and was put aside. Everybody else is served. Please check the server’s disk and last night’s backup.
lasting-telegram = ⚠️ Telegram has been out of reach since { $since }. What people sent waits there, what we promised waits here. Please look at the server’s network.
lasting-over-telegram = ✅ Telegram is reached again. It was out of reach from { $since } to { $until }; what waited is being sent.
lasting-urgent = ⚠️ Since { $since } alerts to officers have been waiting: red and black cases are told late. Please call the offices, and look at the server’s network.
lasting-over-urgent = ✅ Alerts leave at once again. They were late from { $since } to { $until }.
lasting-reply = ⚠️ Since { $since } answers to visitors have been waiting: the network or Telegram is slow. Please look at the server.
lasting-over-reply = ✅ Visitors are answered at once again. Answers were late from { $since } to { $until }.
lasting-follow-up = ⚠️ Since { $since } pictures and files have been waiting to be sent. Results in words still arrive. Please look at the server.
lasting-over-follow-up = ✅ Pictures and files leave again. They were late from { $since } to { $until }.
lasting-bulk = ⚠️ Since { $since } reminders and reports have been piling up. Alerts and answers are not held up by them.
lasting-over-bulk = ✅ Reminders and reports leave as planned again. They were late from { $since } to { $until }.
lasting-update = ⚠️ Since { $since } what people send has been treated late: the server is too busy, or its disk is slow. Please look at it.
lasting-over-update = ✅ What people send is treated at once again. It was late from { $since } to { $until }.
lasting-disk = ⚠️ Since { $since } less than 500 MB have been free on the server’s disk. When it is full, nobody is served. Please make room.
lasting-over-disk = ✅ There is room on the server’s disk again. It was short from { $since } to { $until }.

## A case, in the officers' group

card-who = 👤 { $initials }
card-guest = A guest without Telegram, entered by an officer
card-new = 🔔 <b>Who takes it?</b>
card-claimed = 🙋 <b>{ $name } has it</b>
card-closed = ✅ <b>Done: { $outcome }</b> ({ $name })
card-lapsed = ⌛ <b>{ $outcome }: nobody closed it</b>
cases-title = { $count ->
    [one] 🔔 <b>1 open case</b>
   *[other] 🔔 <b>{ $count } open cases</b>
    }
cases-line-free = { $colour } <b>{ $code }</b> · { $initials } · <b>not taken</b>, { $waited }{ $office }
cases-line-taken = { $colour } <b>{ $code }</b> · { $initials } · { $name }, { $waited }{ $office }
cases-more = … and { $count } more
cases-none = ✅ No open cases.
waited-minutes = { $count } min
waited-hours = { $count } h
waited-days = { $count ->
    [one] 1 day
   *[other] { $count } days
    }
button-claim-one = 🙋 Take { $code }
button-close-all = ✅ Close all …
closing-title = 🌇 <b>{ $office } is closed, and cases are still open.</b>
close-all-question =
    <b>What came of it?</b> All these cases ({ $count }) are closed with the same outcome: { $codes }.
    What a colleague has stays open.
close-all-nothing = There are no cases you can close together: colleagues have them, or their outcomes differ. Take and close them one by one.
closed-all = ✅ Closed together: <b>{ $codes }</b> · { $outcome }.
closed-all-undone = ↩️ Open again, and yours now: <b>{ $codes }</b>.
closed-all-kept = Still closed: <b>{ $codes }</b>. The visitors have answered anew and have another colour by now; if need be, open them again from their cards.
cases-how = One case's history: /alerts { $code }
cases-day = 📅 { $day }
card-late = { $minutes ->
    [one] ⏰ 1 minute late, after a fault
   *[other] ⏰ { $minutes } minutes late, after a fault
    }
card-ring-again = 🔁 <b>Came again</b>, before: { $before }
card-ring-worse = ⬆️ <b>Worse than before</b>
card-ring-unclaimed = { $minutes ->
    [one] ⏰ <b>Nobody has taken it for 1 minute</b>
   *[other] ⏰ <b>Nobody has taken it for { $minutes } minutes</b>
    }
card-ring-released = 🔓 <b>Free again: another officer is needed</b>
card-help = 🆘 <b>{ $name } needs help on the spot</b>
card-why-in-person = 📣 { $office }: sent to you directly.
card-why-satgas = 📣 Passed on to the task force from { $office }.
event-release = { $time } given back by { $name }
event-hand = { $time } { $name } handed it to { $detail }
event-open-again = { $time } opened again by { $name }
event-still = { $time } still handled by { $name }
event-help = { $time } { $name } asked for help
event-coming = { $time } 🏃 { $name } is on the way
event-note = { $time } 📝 note by { $name }
event-escalate = { $time } not taken yet: told again
event-escalate-satgas = { $time } not taken: the task force was told
event-no-answer = { $time } { $name } did not answer; the case is free again
event-unreachable = { $time } the message did not reach { $name } (bot blocked?); the case is free again
event-left-group = { $time } { $name } left the group; the case is free again
event-removed = { $time } { $name } is no officer any more; the case is free again
button-release = 🔓 Give back
button-hand = 🤝 Hand over
button-help-me = 🆘 I need help
button-open-again = ↩️ Open again
button-open-again-yes = Yes, back to { $colour }
button-undo = ↩️ Undo
again-ask = The visitor was verified. Opened again, the colour is { $colour } once more, and the visitor is told. Go on?
again-ask-entry = After the wrong entry the visitor has answered anew and has another colour by now. Opened again, the colour is { $colour } once more, and the visitor is told. Go on?
button-still = ✅ Yes, still
released = Case { $code } given back. The group has been told.
handed = 🤝 Case { $code } handed to { $name }.
hand-question = To whom does case <b>{ $code }</b> go?
hand-kept = Case { $code } stays with you.
button-cancel = ✖️ Cancel
hand-nobody = No other officer is registered for case <b>{ $code }</b> yet. You can give it back to the group.
opened-again = Case { $code } is open again, and you have it now.
help-called = { $groups } group(s) and { $people } people are told. You hear it as soon as somebody is on the way. Your own safety comes first.
help-called-no-head = { $groups } group(s) and { $people } people are told, no head among them. You hear it as soon as somebody is on the way. Your own safety comes first.
help-nobody = The bot could reach no colleague. Please call a colleague or the task force yourself. Your own safety comes first.
help-coming = 🏃 <b>{ $name }</b> is on the way to you (case { $code }).
button-come = 🏃 I am coming
come-told = Thank you. Your colleague knows.
come-told-before = Your colleague knows already. Thank you.
error-help-over = Help with case { $code } is no longer needed. Thank you.
help-called-before = Help has been called for. Your colleagues know.
still-question = Case <b>{ $code }</b>: are you still on it? Without an answer it will be opened to other officers.
still-answered = ✅ Good, it stays with you.
still-noted = Good. Case { $code } stays with you.
details-note = 📝 { $time } { $name }: { $words }
details-notes-older = … { $count } older notes: /alerts { $code }
card-why-no-group = ⚠️ Sent here because { $office } has no officers' group yet.
card-why-group-lost = ⚠️ Sent here because the bot was removed from the group of { $office }.
card-why-group-silent = ⚠️ Sent here because the bot may not write in the group of { $office } at the moment.
group-silent = ⚠️ The bot may not write in the group of { $group } at the moment. Cases go to whoever stands in for it: officers on duty, the task force, else admins. The bot tries again by itself. Please look at the group: may members, or the bot, send messages?
group-over = ✅ The bot may write in the group of { $group } again; open cases are back there.
group-lost = ⚠️ The bot is not in the group of { $group } any more. Please add it again.
group-trial = ✅ The bot can write here again. Cases that came meanwhile went elsewhere; those still open follow.
event-raise = { $time } arrived: { $detail }
event-repeat = { $time } scanned again: { $detail }
event-worsen = { $time } became { $detail }
event-hold = { $time } gave better answers ({ $detail }): please check the proof
event-reopen = { $time } came again: { $detail }
event-accept = { $time } answered again: { $detail }
event-claim = { $time } taken by { $name }
event-close = { $time } done: { $detail } ({ $name })
event-lapse = { $time } ended by itself: nobody touched it for days
button-claim = 🙋 Take it
claimed = Case { $code } is yours. The details are in your private chat with the bot.
closed = Case { $code } is done. Thank you.

## A case, for the officer who took it

details-name = 👤 <b>{ $name }</b> · code { $code }
details-since = In at { $time }
details-arrived = Arrived at { $time }
details-held = • The answers were worse before; now they are better. Please check the proof.
details-why = ❗ { $reason }
details-answers = <b>Answers</b>
details-phone-puskesmas = ☎️ Puskesmas: { $phone }
details-phone-satgas = ☎️ Task force: { $phone }
button-finish = ✅ Finish …
details-outcome = <b>What came of it?</b> One of these buttons closes the case.
details-closed = ✅ Done: { $outcome }. The visitor's data is hidden now.
details-not-yours = Case { $code } is no longer yours. See the card in the group.
outcome-vaccination-booked = Vaccination booked
outcome-served-outside = Served outside
outcome-test-offered = Test offered
outcome-isolated = Isolated, task force told
outcome-health-called = Puskesmas/task force called
outcome-sent-home = Went home
outcome-verified = Verified
outcome-wrong-entry = Wrong entry
outcome-no-show = Nobody there
outcome-left = Left already
outcome-missing-data = Data missing
outcome-mistaken = Undone, noted by mistake
outcome-lapsed = Ended by itself

## Officers

group-greeting =
    Hello. This group hears from the doors of <b>{ $office }</b>: every red, black or “ask an officer” visitor appears here.

    Every officer, please press this button once, then press START in the chat that opens.
group-greeting-satgas =
    Hello. This group of the <b>COVID-19 task force</b> hears of black cases no officer has taken, and of cases from offices that have no group yet.

    Every member, please press this button once, then press START in the chat that opens.
button-i-am-officer = 🙋 I am an officer here
duty-requested = Thank you. Your request to be an officer of <b>{ $office }</b> has been sent. Once confirmed you will hear of it here. Until then you can see cards, but not take them.
duty-already = You are already an officer of <b>{ $office }</b>.
officer-request = <b>{ $name }</b> asks to be an officer of <b>{ $office }</b>. Is that right?
officer-request-active = ✅ Confirmed.
officer-request-removed = ❌ Refused.
officer-request-requested = Waiting.
officer-request-active-short = Confirmed.
officer-request-removed-short = Refused.
officer-request-requested-short = Still waiting.
button-confirm = ✅ Yes, confirm
button-reject = Refuse
officer-confirmed = ✅ You are now an officer of <b>{ $office }</b>. When a card appears in the group, press “Take it”. For a guest without Telegram, press “Guest”.
satgas-confirmed = ✅ You are now a member of the <b>city's COVID-19 task force</b>. When a card appears in its group, press “Take it”; the details come to this chat. When a visitor is confirmed positive: /exposure.
officer-refused = Your request to be an officer of <b>{ $office }</b> was not granted. Please ask the head of the office.
role-accepted-admin = ✅ You are now an admin of Pintu Sehat. Press /start for the menu.
role-accepted-head = ✅ You are now the head of <b>{ $office }</b>: you confirm its officers.
role-accepted-officer = ✅ You are now an officer of <b>{ $office }</b>.
role-accepted-satgas = ✅ You are now a member of the task force in Pintu Sehat.

## Home and admins

home-visitor =
    <b>Pintu Sehat { $city }</b>

    To enter an office, scan the code at its door with your phone's camera.
home-officer = You are an officer at: { $offices }.
home-admin = You are an admin.
button-stats = 📊 Today's figures
button-offices = 🏢 Offices
offices-title = { $count ->
    [one] <b>1 office</b> · page { $page }/{ $pages }
   *[other] <b>{ $count } offices</b> · page { $page }/{ $pages }
    }
    Quicker: type a part of its name, such as <code>/offices turi</code>
offices-not-found = There is no office called “{ $words }”. All offices: /offices
office-address = { $address }, { $district } district
office-hours = 🕘 { $hours }
office-capacity = 👥 Room for { $capacity } people
office-doors = 🚪 Doors: { $count }
office-group-bound = 💬 Officers' group: connected
office-group-missing = ⚠️ Officers' group: none yet
button-group-link = 💬 Group's link
button-head-link = 👤 Head's link
button-satgas-group = 💬 The task force's group
office-group-link =
    One-time link for the group of <b>{ $office }</b>, valid for 7 days. Press the button and choose the group:
    { $link }
button-group-links = 🔗 All group links
office-links = One-time links for the groups that are not connected yet, valid for 7 days. Pass each on to its office; whoever opens it chooses that office's group:
office-links-line =
    <b>{ $office }</b>
    { $link }
office-links-none = Every office has its group already.
office-head-link =
    One-time link for the head of <b>{ $office }</b>, valid for 7 days. Pass it on to nobody else:
    { $link }
button-open-groups = Choose a group

## Figures

stats-title-1 = 📊 Today, { $day }
stats-title-7 = 📊 7 days until { $day }
stats-title-day = 📊 { $day }
stats-title-period = 📊 { $first } to { $last }
stats-late = ⏱ Messages more than 1 minute late: { $count }
stats-rows-since = Cases, verifications and times only since { $day }: earlier visits are deleted, only their counts are kept.
error-not-a-day = “{ $written }” is not a date, and no office is called so. Behind the command write for example <code>2021-11-01 2021-11-30</code>, one day <code>15/11/2021</code>, or one office <code>turi</code>.
error-bad-period = Behind the command write one date, or the first and then the last one, today at the latest. For example: <code>2021-11-01 2021-11-30</code>.
error-of-all-offices = “{ $written }” is not a date. This table is always of all offices: a column names them. Write dates only, for example <code>2021-11-01 2021-11-30</code>, or one day <code>15/11/2021</code>.
stats-as-of = As of { $time }
stats-visits = <b>{ $total }</b> visits, { $guests } of them guests without Telegram
stats-refused = { $count } did not agree to be noted
stats-inside = Inside now: <b>{ $count }</b>
stats-open = Cases open now: <b>{ $new }</b> not taken, <b>{ $claimed }</b> being handled
stats-cases = Cases raised: { $cases }, taken: { $claimed }
stats-undone = ⌛ Not handled, ended by themselves: { $count }
stats-median = Time until taken (median): <b>{ $took }</b>
stats-nobody = No visits yet.
stats-more-offices = { $count ->
    [one] … and 1 more office
   *[other] … and { $count } more offices
    }: write more of its name
stats-silent = { $count ->
    [one] 1 office without a visit
   *[other] { $count } offices without a visit
    }
stats-self-declared = Colours rest on visitors' own answers, not on PeduliLindungi.
button-stats-1 = Today
button-stats-7 = 7 days
button-stats-refresh = 🔄 Refresh
stats-title-30 = 📊 30 days until { $day }
button-stats-30 = 30 days
button-stats-month = Last month
stats-attention = Needs attention
stats-all-well = ✅ Nothing needs attention.
stats-usual = Usually { $before } on the same weekdays: { $change }%
stats-usual-yesterday = Until yesterday { $now }, usually { $before }: { $change }%
stats-usual-hour = Until { $hour }: { $now }, usually { $before } ({ $change }%)
button-figures-today = ‹ Summary
button-figures-city = 🏙 All offices
button-figures-offices = 🏢 By office
button-figures-days = 📅 By day
button-figures-colours = 🎨 Colours
button-figures-cases = 🚨 Cases
button-figures-people = 👥 Who came
button-figures-proof = 🔎 Answers and proof
button-figures-abandoned = ⏹ Not finished
button-figures-outreach = 💉 Reminders
button-figures-late = ⏱ Late
button-figures-more = ☰ More
figures-more = Which other figures?
figures-which-office = “{ $words }” fits several offices. Choose one:
figures-colour = { $shape } { $colour }: <b>{ $count }</b> ({ $percent }%)
figures-counted = { $what }: { $count }
figures-untaken = Taken by nobody: { $count }
figures-claim = Until taken: median <b>{ $middle }</b>, 9 of 10 within { $most }
figures-claim-none = Until taken: none yet
figures-close = Until closed: median <b>{ $middle }</b>, 9 of 10 within { $most }
figures-close-none = Until closed: none yet
figures-result = From scan to result: median <b>{ $middle }</b>, 9 of 10 within { $most }
figures-result-none = From scan to result: none yet
figures-own-phone = With a phone of their own: <b>{ $count }</b>
figures-guests = Guests without Telegram: { $count }
figures-declared = Colours by own answers: { $count }
figures-no-random = 🎲 Random checks: none drawn yet
figures-abandoned = Did not finish: <b>{ $count }</b> ({ $percent }%)
stats-step-consent = When asked to agree
stats-step-name = When asked for the name
stats-step-asking = Amid the questions
stats-step-confirm = When looking over the answers
stats-step-same = At “still the same?”
stats-step-late = At “still in the office?”
stats-step-purpose = When asked what they come for
stats-step-inside = Inside
stats-step-closed = At a closed office
stats-step-other = Elsewhere
figures-reminder-agreed = Want to be reminded: { $count }
figures-reminder-told = Reminders sent: { $count }
figures-reminder-done = Said they had the dose: { $count }
figures-reminder-stopped = Asked to stop: { $count }
figures-late-alerts = News of cases more than 1 minute late: { $count }
figures-late-replies = Answers more than 1 minute late: { $count }

## Vaccination reminders

remind-which-vaccine = Which vaccine was your first dose?
remind-when-dose =
    { $doses ->
        [1] When was that first dose, roughly?
       *[other] When was your last dose, roughly?
    }
remind-this-week = This week
remind-weeks-ago = { $weeks ->
    [one] 1 week ago
   *[other] { $weeks } weeks ago
    }
remind-agreed = All right. We will remind you of dose { $dose } on <b>{ $day }</b> at 09:00. Place and vaccine follow the Puskesmas's schedule. Until then your name is kept.
remind-none-due = By your answers no further dose needs a reminder now. To be sure, ask the Puskesmas.
remind-not-set = All right, no reminder is set.
remind-now =
    Hello { $name }. Your vaccine, dose { $dose }, is waiting for you: the time has come.

    Please bring your ID card. Hours and vaccine follow the Puskesmas's schedule.
button-had-it = ✅ I have had it
button-remind-later = Later, remind me again
button-remind-stop = 🔕 Stop
remind-had-it = Thank you for getting vaccinated. We send no more reminders for this dose.
remind-later = All right, we will remind you again on <b>{ $day }</b> at 09:00.
remind-stopped = 🔕 All right, you will get no more reminders.

## Saying no

error-unknown = Sorry, that cannot be done. Send /start to begin again.
error-gone = That is no longer there, or it is not for you.
error-unknown-token = We do not know that code. Scan the code at the door again, or ask an officer.
error-revoked-token = This poster has been replaced. Please scan the new one at { $office }. Is only the old one there? Please tell an officer, so that they ask for a new poster.
error-office-retired = { $office } no longer receives visitors with this poster. Please ask an officer there.
error-expired-token = This link has been used or has run out. Please ask for a new one.
error-not-your-link = This link was made for somebody else. Press the button in the group yourself.
error-not-allowed = Sorry, this is only for { $who ->
    [admin] admins
    [admin-head-satgas] admins, heads and the task force
    [admin-puskesmas] admins and the Puskesmas
    [admin-satgas] admins and the task force
    [admin-viewer] admins and viewers
    [field] confirmed members of this RW's team: press “I am an officer here” in the team's group
    [puskesmas] the Puskesmas
    [satgas] confirmed members of the task force
    [staff] this office's staff
   *[admin-head] admins and heads
}.
error-not-an-officer = Sorry, this is only for confirmed officers of this office. Are you one? First press “I am an officer here” below the door board, or on the bot's first message in the group.
error-not-confirmed-yet = Your request to be an officer has not been confirmed yet. Please wait a little.
error-unknown-case = There is no case { $code } at your office. Send /alerts to see those that are open.
error-anonymous-admin = You write as an anonymous admin, so we do not know who you are. Use the button, or switch anonymity off first.
error-not-claimed = Nobody has case { $code } yet. Press “Take it” first.
error-own-case = Case { $code } is about yourself. Please let a colleague handle it.
error-about-them = Case { $code } is about { $name }. Please choose another colleague.
error-not-today = Case { $code } was closed too long ago to be opened again. If the visitor is still here, ask them to scan the code at the door.
error-note-too-long = A note has at most { $limit } letters. Please shorten it.
error-not-on-duty = { $name } is not registered as an officer who can be reached at this office now.
error-office-closed = This office is closed now. Shifts begin when it is open.
error-already-claimed = Case { $code } is being handled by { $name }.
error-already-closed = Case { $code } is done.
error-not-claimer = You have not taken case { $code }. Take it in the group first.
error-too-many-guesses = Too many wrong codes. Please try again in an hour, or tell an officer.
error-no-office = You are not confirmed as an officer at any office. Press “I am an officer here” in your office's group.
error-already-bound = This group already belongs to another office.
error-not-in-group = This can only be done in a connected officers' group.

## Questions at the door

question-health = How are you today?
question-since = When was that (positive test, last contact, or arrival in Indonesia)? If that number of days is not listed, choose the smaller one: for 4 days, choose 3.
question-tested = Since then, have you tested negative?
question-doses = How many doses of a COVID-19 vaccine have you had?
question-circumstance = Does one of these apply to you?
question-test-on = When was your sample taken?
question-test-at = On that day, at what time was your sample taken?
question-age = How old are you?

question-read-aloud-health = Are you well today, or are you positive for COVID-19, a close contact, told to isolate, just back from abroad, or unwell?
question-read-aloud-since = How many days ago was the positive test, the last contact, or the arrival in Indonesia? If it is not listed, the smaller number of days counts: 4 days become 3.
question-read-aloud-tested = Have you been tested again since then, with a negative result?
question-read-aloud-doses = How many times have you been vaccinated against COVID-19?
question-read-aloud-circumstance = Did you recently recover from COVID-19, or do you have a negative test, a doctor’s letter, or another kind of vaccination?
question-read-aloud-test-on = When was the sample taken: today, yesterday, or earlier?
question-read-aloud-test-at = On that day, was the sample taken earlier or later than the hour you have come now?
question-read-aloud-age = How old are you?
question-guest-health = Health today
question-guest-since = Since
question-guest-tested = Tested again, negative
question-guest-doses = Vaccine doses
question-guest-circumstance = Circumstance
question-guest-test-on = Sample taken
question-guest-test-at = Hour of the sample
question-guest-age = Age

## Answer buttons

option-health-none = Well, nothing of these
option-health-positive = Positive for COVID-19
option-health-contact = Close contact of a case
option-health-isolate = Told to isolate
option-health-abroad = Just back from abroad
option-health-ill = Not feeling well

option-today = Today
option-yesterday = Yesterday
option-days-ago = { $days } days ago
option-older = Longer ago

option-tested-none = Not yet
option-tested-negative = Yes, negative
option-tested-negative-twice = 2 negative tests, days 1 and 5
option-tested-negative-day-5 = Negative on day 5 or later
option-tested-pcr-day-5 = Negative PCR, day 5 or later
option-tested-pcr-twice = 2 negative PCRs, 24 hours apart
option-tested-pcr-abroad = Negative PCR: arrival, day 4

option-test-at-later = Later than the hour of this visit
option-test-at-earlier = Earlier than the hour of this visit

option-doses-0 = Not vaccinated
option-doses-1 = 1 dose
option-doses-2 = 2 doses
option-doses-3 = 3 doses (booster)

option-circumstance-none = None of these
option-circumstance-recovered = Had COVID-19 within 3 months
option-circumstance-pcr = Negative PCR test
option-circumstance-antigen = Negative antigen test
option-circumstance-letter = Doctor’s letter: no vaccine
option-circumstance-single-dose = Single-dose vaccine (J&J)
option-circumstance-vaccinated-abroad = Vaccinated abroad

option-age-under-scale = Under 6
option-age-child = 6–17
option-age-adult = 18 or older

## Reasons for the colour, for the visitor

reason-two-doses = You have had two doses of the vaccine or more.
reason-booster = You have had a booster.
reason-no-booster = You have had two doses of the vaccine, but no booster yet.
reason-single-dose = You have had a vaccine that needs only one dose.
reason-one-dose = You have had one dose of the vaccine so far.
reason-no-dose = You have not been vaccinated against COVID-19 yet.
reason-recovered = You had COVID-19 within the last 3 months and have recovered.
reason-negative-pcr = Your PCR test was negative and is still valid.
reason-negative-antigen = Your antigen test was negative and is still valid.
reason-test-too-old = Your negative test is no longer valid.
reason-positive = You tested positive for COVID-19 and the isolation period is not over yet.
reason-contact = You are a close contact or were told to isolate, and that time is not over yet.
reason-abroad = You have just arrived from abroad and the quarantine is not over yet.
reason-ill = You feel unwell today. Please wear a mask, keep your distance, and see the Puskesmas if you need to.
reason-letter = You have a doctor’s letter that you cannot be vaccinated. An officer will look at it with you.
reason-vaccinated-abroad = You were vaccinated abroad. An officer will look at the certificate with you.
reason-companion-only = A child of this age comes in with a companion and needs no colour of its own. An officer will help.
reason-incomplete = One question has no answer yet. An officer will help you.
reason-contradictory = Some answers do not fit together yet. An officer will help you.
reason-unknown-answer = There is an answer we could not read. An officer will help you.
reason-no-rule = The rules in force do not cover your situation. An officer will help you.

## Classes of reasons, for the card in the officers' group

reason-class-positive-or-contact = positive/close contact
reason-class-not-vaccinated = not fully vaccinated
reason-class-abroad = back from abroad
reason-class-look-needed = needs an officer’s look

## Vaccines

vaccine-sinovac = Sinovac
vaccine-astrazeneca = AstraZeneca
vaccine-sinopharm = Sinopharm
vaccine-pfizer = Pfizer
vaccine-moderna = Moderna
vaccine-janssen = Janssen (J&J)
vaccine-unknown = I do not know

## Files an admin sends: what is wrong, and how to mend it

file-problem = Line { $line }, column { $column }: { $what }
file-more-problems = { $count ->
    [one] … and { $count } more problem. Mend those above first, then send the file again.
   *[other] … and { $count } more problems. Mend those above first, then send the file again.
    }
file-empty = This file is empty. Put the headings in the first row and the data below, then send it again.
file-no-rows = There is no data below the headings. Fill in at least one row.
file-no-headings = None of the headings is known. Write these in the first row: { $known }.
file-one-cell = All of this row stands in one cell. In Excel: choose that column, Data › Text to Columns, choose what separates the cells (a semicolon, say), and save it again.
file-unknown-heading = This heading is not known. Mend its spelling or delete the column. Known headings: { $known }.
file-heading-twice = This column is the same as the column “{ $first }”. Delete one of them.
file-missing-column = This column is missing. Add a column with the heading { $headings }.
file-empty-cell = This cell is empty, but it must be filled in.
file-row-too-wide = “{ $text }” stands under no heading. Delete it; or, if a text in this row holds a comma or semicolon, put quotes (") around that text.
file-broken-quotes = A quote (") in this row has no partner. Close it or delete it; or save the table as CSV from Excel again.
file-not-table = { $kind ->
    [pdf] This is a PDF, not a table. Send the table itself: .xlsx, .xls, .ods or .csv.
    [page] This is a web page that is named like an Excel file. Open it in Excel, choose Save As › .xlsx, and send the new file.
   *[other] This file is no table. Send an .xlsx, .xls, .ods or .csv file.
    }
file-damaged = This file cannot be opened; it may be damaged, or only a part of it was copied. Open it in Excel, save it again as .xlsx, and send the new file.
file-locked = This file is locked with a password. Open it in Excel, remove the password, save it, and send it again.
file-large = This file is larger than { $limit } MB. Save only the table, without pictures, and send it again.
file-swollen = What is in this file is far larger than any list, so it was not read. Copy only the table into a new file, save that as .xlsx, and send it.
file-many-rows = This table has more than { $limit } rows. Delete the rows that are not needed, then send it again.
file-row-above = This row stands above the headings. Move the headings to the first row, then send it again.
file-unseen-cell = In this cell stand only signs that cannot be seen ({ $signs }). Clear the cell, then fill it in.
file-error-cell = In this cell stands the formula error { $text }. Write the value instead.

hours-empty = There are no opening hours. Write for example: Mon-Thu 07:30-15:30; Fri 07:30-11:00, 13:00-15:00, or 24 h.
hours-span-missing = “{ $part }” has no times. Write for example: Mon-Thu 07:30-15:30.
hours-day-missing = No day is named before “{ $part }”. Write for example: Mon 07:30-12:00, 13:00-15:30.
hours-unknown-day = “{ $day }” is no day that is known. Use Mon, Tue, Wed, Thu, Fri, Sat, Sun; dates are written like 18-02-2026 - 19-03-2026 Mon-Thu 08:00-15:00.
hours-bad-span = The times “{ $span }” are not understood. Write for example 07:30-15:30 or 07.30-15.30; with a break: 07:30-12:00, 13:00-15:30; never closing: 24 h.
hours-bad-time = There is no time { $time }. Use 00:00 to 24:00.
hours-ends-before-start = In “{ $span }” the closing time is not after the opening time. Check the order. What passes midnight is written twice: Mon 20:00-24:00; Tue 00:00-06:00.
hours-day-twice = { $day } is named twice. Name it once; with a break write: Mon 07:30-12:00, 13:00-15:30.
hours-overlap = The times “{ $span }” overlap with others of the same day. Write for example: Mon 07:30-12:00, 13:00-15:30.
hours-bad-break = The break “{ $span }” does not lie between opening and closing of its day. Write for example: Mon 07:30-15:30 break 12:00-13:00.
hours-dates-first = Write the usual week first, then the dates that are otherwise: Mon-Thu 07:30-15:30; Fri 07:00-14:30; 18-02-2026 - 19-03-2026 Mon-Thu 08:00-15:00; 24-12-2026 closed.
hours-dates-backwards = In “{ $dates }” the last day is before the first. Check the order, for example: 18-02-2026 - 19-03-2026.
hours-never-open = By these hours the office is never open. Name at least one day, for example: Mon-Fri 07:30-15:30.

office-bad-code = The code “{ $code }” cannot be used. Use only letters, digits and hyphens, at most 20, for example KEL-TURI.
office-code-twice = The code “{ $value }” is already used in line { $first }. Give each office a code of its own.
import-long-name = This name has { $length } letters; the most is { $limit }. Make it shorter.
import-no-kelurahan = { $code } is no kelurahan; `offices list` shows all codes.
report-of-all = The report is of all offices: leave --office out.
office-long-text = This text has { $length } letters; the most is { $limit }. Make it shorter.
office-bad-capacity = The capacity “{ $capacity }” cannot be used. Write the number of people in digits only, 1 to { $limit }.
office-bad-phone = “{ $phone }” is not a complete telephone number. Write one number with its area code, for example 0342-000123 or 081200000123, without extension; or leave the cell empty.
office-rounded-phone = Excel has rounded this number to “{ $phone }”. Set the column's format to Text, then write the number again.
office-door-twice = In “{ $doors }” two doors have the same name. Give them different names, with | between them.
office-hours-here = “{ $hours }” reads as opening hours, and this column is not for them. Move it to the column opening hours; in a CSV file put quotes (") around all the opening hours, because a semicolon or comma begins the next column.

holiday-bad-date = The date “{ $date }” is not understood. Write for example 17-08-2026, 17 August 2026 or 2026-08-17, with four digits for the year.
holiday-unknown-month = The month “{ $month }” is not known. Write for example August, Aug or 08.
holiday-no-such-day = There is no day { $date }. Check it: day first, then month, then year.
holiday-day-twice = The date { $value } is already in line { $first }. Put both names in one row.

## Before a file is stored: what it will change

import-office-new = + { $code } { $name }: new office
import-office-kept = ~ { $code } { $name }
import-office-back = + { $code } { $name }: used again
import-office-retired = − { $code } { $name }: receives no visitors any more
import-retired-means = An office nobody has used is deleted; of any other the records stay, and its poster says so.
import-office-deleted = − { $code } { $name }: deleted, nobody had used it
import-field = { $field }: { $before } → { $after }
import-field-name = name
import-field-address = address
import-field-district = district
import-field-capacity = capacity
import-field-hours = opening hours
import-field-puskesmas_phone = puskesmas phone
import-field-satgas_phone = task force phone
import-field-wifi = wifi
import-field-purposes = purposes
import-field-yellow_asks = yellow
import-yellow-asks = asks
import-yellow-enters = enters
import-empty = (empty)
import-no-name = (no name)
import-door-new = + door { $name }
import-door-renamed = ~ door { $before } → { $name }; its poster stays good
import-door-back = + door { $name } is used again; its old poster is good
import-door-retired = − door { $name } is no longer used and no longer printed. Its poster can still be scanned: take it off the wall.
import-day-new = + { $day }: { $name }
import-day-renamed = ~ { $day }: { $before } → { $name }
import-day-removed = − { $day }: { $before }; an ordinary day again
import-unlisted = Offices that are not in this file, { $count }, stay as they are.
import-years = This file replaces the holidays of { $years }.
import-nothing = Nothing changes.
import-question = Store these changes? (yes/no)
import-not-confirmed = Nothing has been stored. Check the list above, then run this again with --yes.
import-declined = Nothing has been stored.
import-done = { $count ->
    [one] Stored, { $count } change. To put them back: python -m bot { $command } undo
   *[other] Stored, { $count } changes. To put them back: python -m bot { $command } undo
}
import-undone = { $count ->
    [one] Put back, { $count } change.
   *[other] Put back, { $count } changes.
}
import-no-office = There is no office with the code { $code }; `offices list` shows the codes.
import-no-holiday = { $day } is no holiday. See: `python -m bot holidays list { $year }`.
file-gone = There is no file { $file }. Check its name and its folder.
file-is-folder = { $file } is a folder. Name a file in it.
file-forbidden = This user may not read the file { $file }. Check its permissions.
file-unreadable = The file { $file } cannot be read. Copy it to this computer and try again.
error-import-outdated = Something has changed meanwhile. Nothing has been stored; run this again and check the list.
error-nothing-to-undo = There is no import that could be put back.

## Door posters

poster-title = SCAN FIRST
poster-subtitle = before you enter
poster-step-scan = Scan with your phone’s camera
poster-step-answer = Press START and answer in Telegram
poster-step-show = Show the colour to the officer
poster-exit-title = LEAVING?
poster-exit-subtitle = scan once more
poster-exit-step-scan = Scan with your phone’s camera
poster-exit-step-press = Press START in Telegram
poster-exit-step-leave = Done. Thank you!
poster-no-phone = No phone, data or Telegram?
poster-ask-officer = Tell the officer.
poster-bot = Official Telegram bot of { $city }
poster-code = Or type to the bot
poster-wifi = Wi-Fi: { $wifi }
poster-number = Genuine? Type
poster-number-check = /verify { $number }
poster-declared = Your status rests on your own answers, not on PeduliLindungi.
poster-also = Please scan PeduliLindungi too.
poster-retention = { $days ->
    [one] Visits are erased automatically after 1 day.
   *[other] Visits are erased automatically after { $days } days.
    }

## Arrivals: closed, late, code to type, exit poster

closed-until = 🔒 This office is closed now. It opens again on <b>{ $day } at { $time }</b>.
closed-for-break = ☕ This office is having its break until <b>{ $time }</b>. Please wait, you will be served then.
closed-for-long = 🔒 This office is closed now. Please ask the office when it opens again.
button-inside-anyway = I am inside
late-question = Sorry, we are late with our answer: you scanned at { $time }. <b>Are you still in the office?</b>
button-still-here = ✅ Yes, still here
button-left-already = No, I have left
late-gone = All right, nothing is recorded. Sorry for the trouble, and thank you for scanning.
closed-gone = All right, nothing is noted. When you come, scan the code at the door again.
result-left = ↪️ We have checked you out of { $office }.
exit-not-inside = You are not recorded as being inside, so there is no need to check out. Thank you and goodbye.
exit-elsewhere = You are not recorded as being inside { $office }, but still at { $elsewhere }. Have you left there?
error-unknown-code = We do not know that code. Please check the five digits on the poster, or scan its code with your camera.
error-codes-guarded = These digits are unknown, and many wrong ones are being tried just now. Please scan the QR code on the poster, or tell an officer.
stats-abandoned = { $count } did not finish
stats-to-result = From scan to result (median): <b>{ $took }</b>

## Home, status, history, language, help

home-inside = 🚪 You are checked in at <b>{ $office }</b>.
home-head = You are the head of: { $offices }.
home-cases = Open cases there: <b>{ $new }</b> not taken, <b>{ $claimed }</b> being handled.
home-staff = You work at: { $offices }.
home-satgas = You are a member of the task force.
button-home = 🏠 Menu
button-status = 📋 My status
button-history = 🕘 History
button-language = 🌐 Language
button-help = ❔ Help
status-title = Your status
status-no-visit = No visit of yours is recorded. Your colour appears after you scan the code at a door and answer the questions.
status-by-answers = By your answers of { $day }.
status-colour-ran-out = Your answers of { $day } no longer count. You will be asked again at your next visit.
status-code = Your code: <b>{ $code }</b>
status-ends = If you forget to, we check you out at { $time }.
status-reminder = 💉 Reminder of vaccine dose { $dose }: <b>{ $day }</b> at { $time }.
status-no-reminder = 💉 No vaccination reminder is waiting.
history-title = Your visits
history-line = • { $day }, { $time } · { $office } · { $colour }
history-empty = No visit is recorded.
history-newest = These are the newest { $count } visits.
history-deleted = { $days ->
    [one] Each visit is deleted automatically after 1 day.
   *[other] Each visit is deleted automatically after { $days } days.
    }
history-oldest = The oldest one above is deleted on <b>{ $day }</b>.
language-question = 🌐 <b>Which language do you prefer?</b> Until you choose one, we follow the language of your Telegram app. Basa Jawi: the translation is still to be reviewed.
language-chosen = All right, we will use this language.
help-visitor =
    <b>Entering an office</b>
    1. Scan the code at the door with your phone's camera, or type the 5 digits on its poster here.
    2. Answer the questions and show the colour to the officer.
    3. When you go, press Leave or send /checkout.
help-officer =
    <b>Officers</b>
    1. A card in the group? Press Take it; the details come to this chat.
    2. When you have helped, choose the outcome: that closes the case.
    3. A guest without Telegram: press Guest or send /walkin.
help-head =
    <b>Heads</b>
    1. Requests of new officers come to this chat: confirm or refuse. Those still waiting appear again with /start.
    2. Each evening the list of officers comes: press the name of who has stopped.
    3. You may take the cases of your office too.
    4. Police, press or a superior ask for a list of visitors? Hand out nothing: have them write to the mayor and the city's data protection officer.
help-staff =
    <b>Staff</b>
    1. Scan the code at your own office's door as always.
    2. If your answers are still the same, one button is enough.
    3. If you are unwell, only your head is told.
help-satgas =
    <b>Task force</b>
    1. Black cases no officer has taken, and all cases from offices without a group, appear in the task force's group.
    2. Press Take it; the details come to this chat.
    3. When it is settled, choose the outcome: that closes the case.
    4. Somebody is confirmed positive? Send /exposure with the case's code: who was there at the same time is told, once somebody else agrees.
help-admin =
    <b>Admins</b>
    1. /offices: offices, doors, and their links. /admins: admins, viewers, Puskesmas, RW teams.
    2. /stats: figures of visits and cases. /export: both as a table, without names. /audit: who did what.
    3. /instruct: a message to the groups of all offices, and who has read it. Requests of officers from offices without a head come to this chat.

## How the bot presents itself in Telegram

bot-description =
    Pintu Sehat, the official bot of { $city } for entering its offices.

    Scan the code at the door with your phone's camera, press START and answer a few questions about your health. Show the colour to the officer. Your visits are deleted automatically.

    No phone, data or Telegram? Tell the officer. You will still be served.
bot-short-description = Enter the offices of { $city }: scan the code at the door, answer, show your colour.
command-start = Main menu
command-kasus = Open cases
command-tamu = Enter a guest without Telegram
command-stats = Figures of visits and cases
command-kantor = Offices, doors and links
command-status = My colour, place and reminder
command-keluar = Check me out
command-riwayat = My visits
command-berhenti = Stop vaccination reminders
command-bahasa = Change language · Bahasa
command-bantuan = How to use this

## The door board

board-summary = 🔑 <b>{ $word }</b> · 👥 <b>{ $inside }/{ $capacity }</b>
board-summary-cases = 🔑 <b>{ $word }</b> · 👥 <b>{ $inside }/{ $capacity }</b> · 🔔 <b>{ $cases }</b>
board-word = 🔑 This hour's word, until { $until }
board-word-before = Last hour: { $word }
board-inside = 👥 Inside { $inside } of { $capacity }
board-waiting = ⏳ { $count } waiting outside
board-full = { $bar } <b>FULL</b>
board-no-cases = ✅ No open cases
board-cases = 🔔 Open cases: { $count }
board-case-free = { $shape } <b>{ $code }</b> · <b>nobody has it</b>
board-case-since = { $line } · since { $day }
board-case-taken = { $shape } <b>{ $code }</b> · { $name }
board-more-cases = … and { $count } more
board-office = 🚪 { $office }
board-day = { $day }
board-closes = Closes at { $time }
board-break = ☕ Break until { $time }
button-inside = 👥 Inside
board-closed = 🔒 <b>Closed</b>
board-day-over = 📅 <b>A new day has begun, the office stays open</b>
board-visits = Visits today: <b>{ $visits }</b>
board-guests = { $guests ->
    [one] Of these { $guests } guest without Telegram
   *[other] Of these { $guests } guests without Telegram
}
board-refused = { $count } did not want to be recorded
board-cases-today = 🔔 Cases today: { $count }
board-cases-left = ❗ Still open: { $codes }
board-opens = Opens again { $day } at { $time }
office-full = 👥 <b>{ $office } is full</b>: its capacity of { $capacity } people was reached at { $time }. Please let the next guests wait outside until somebody leaves.
inside-nobody = Nobody is inside yet. There is room for { $capacity } people.
inside-count = { $count } inside, room for { $capacity }. Longest inside:
inside-since = { $initials } since { $time }

## Shifts

board-on-duty = 👮 On duty: { $names }
board-nobody-on-duty = 👮 Nobody is on duty yet
button-on-duty = 👮 I am on duty
button-off-duty = 🏁 End shift
duty-begun = Have a good shift. Black cases also come to you directly.
duty-begun-before = You are on duty already.
duty-finished = Thank you, your shift is over.
duty-has-cases = You still have { $codes }. See your private chat: to whom do they go?
shift-end-question = Before your shift ends: <b>{ $codes }</b> are still with you. To whom do they go?
button-shift-free = 🔓 Back to the group
button-shift-stay = I stay on duty
shift-given = 🤝 { $codes } handed to { $name }. Thank you, your shift is over.
shift-freed = 🔓 { $codes } given back to the group. Thank you, your shift is over.
shift-stays = Good, you stay on duty.
unstaffed = 👮 <b>{ $office }</b> is open, but nobody is on duty yet. One officer please press “I am on duty”. Not registered? First press “I am an officer here” below the door board of this group.
unstaffed-head = 👮 <b>{ $office }</b> is open, but no officer is on duty yet. The officers' group has been reminded. Please help so that somebody handles red and black cases.

## The door: who is inside, roll call, paper slips, recap

command-didalam = Who is inside
command-rekap = Today's recap
which-office = Which office?
insiders-count = 👥 <b>Inside now: { $count }</b> of { $capacity }
insiders-at = As of { $time }, the longest first
insiders-waiting = ⏳ Besides, { $count } were asked to wait outside
insider-waiting = asked to wait outside
insiders-staff = 👔 Staff inside: { $count }
insiders-nobody = Nobody is recorded inside.
insiders-more = … and { $count } more
insider-guest = guest
insider-companion = companion
insider-staff = staff
insider-door = 🚪 { $door }
button-rollcall = 🚨 Evacuation roll call
rollcall-sure = <b>Really begin an evacuation roll call?</b> { $count } people are recorded inside. The officers get a list to tick; those on duty also the list with full names to print.
rollcall-sure-staff = <b>Really begin an evacuation roll call?</b> { $count } people are recorded inside, { $staff } of them staff. The officers get a list to tick; those on duty also the list with full names to print.
button-rollcall-yes = 🚨 Yes, begin now
button-rollcall-no = Cancel
rollcall-begun = 🚨 Evacuation roll call begun by { $name } at { $time }.
rollcall-begun-short = The roll call has begun. Safety first.
rollcall-called-off = Cancelled. There is no roll call.
rollcall-running = A roll call has been running since { $time }: { $found } of { $total } are out. See the roll call's message.
rollcall-title = 🚨 <b>EVACUATION ROLL CALL</b>
rollcall-started = Begun { $time } · { $name }
rollcall-over = ✅ Ended { $time } · { $name }
rollcall-left-running = Ran out at { $time }, nobody ended it
rollcall-page = List { $number } of { $pages }
rollcall-count = <b>{ $found } of { $total } are out</b>
rollcall-how = Tap who you have seen outside. Tapped wrongly? Tap again.
rollcall-ticked = ✅ { $found } of { $total } are out
rollcall-unticked = ⬜ Taken back. { $found } of { $total } are out
button-rollcall-end = 🏁 Done
rollcall-ended = The roll call has ended. Thank you.
rollcall-end-sure = { $count ->
    [one] 1 person has not been found yet. Press Done once more if it really has to end.
   *[other] { $count } people have not been found yet. Press Done once more if it really has to end.
    }
rollcall-missing = ❗ <b>{ $count } not found:</b>
rollcall-all-found = ✅ Everybody who was recorded is out.
rollcall-caption = { $count ->
    [one] 🚨 <b>Evacuation list</b> · { $office } · 1 person, with the full name
   *[other] 🚨 <b>Evacuation list</b> · { $office } · { $count } people, with full names
    }
rollcall-keep = Confidential: only to look for people now. Destroy it afterwards.
rollcall-filename = evacuation-list
rollcall-not-drawn = Sorry, the list with full names could not be made. Use the list to tick.
rollsheet-title = EVACUATION LIST
rollsheet-when = { $count ->
    [one] { $day }, { $time } · 1 person recorded inside
   *[other] { $day }, { $time } · { $count } people recorded inside
    }
rollsheet-name = Name
rollsheet-code = Code
rollsheet-door = Door
rollsheet-since = Came
rollsheet-guest = guest, entered by { $name }
rollsheet-companion = companion, came with { $name }
rollsheet-staff = staff
rollsheet-phone = phone { $phone }
rollsheet-drawn = Made for { $name }'s roll call, { $at }
rollsheet-secret = Confidential. Only to look for people now; destroy it afterwards.
error-not-office-group = This is for the officers' group of an office, or an officer's private chat with the bot.
error-nobody-inside = Nobody is recorded inside, so there is nobody to call.
error-rollcall-over = This roll call ended at { $time }.
button-slips = 🧾 Paper slips
slips-which = 🧾 <b>Paper slips</b> for when power or signal fails. Choose an office; the PDF comes here: { $count } numbered slips, six to an A4 sheet.
slips-being-drawn = The slips are being made and will come here soon.
posters-caption-slips = { $count ->
    [one] 🧾 <b>Paper slips</b> · { $office } · { $count } slip
   *[other] 🧾 <b>Paper slips</b> · { $office } · { $count } slips
}
slips-how = Print once only (A4, 100%), cut, keep at the door. Need more? Ask for a new file, so that no two slips have the same number. When power is back: /walkin and the slip's number.
posters-filename-slips = paper-slips
slip-title = GUEST SLIP, when power or signal fails
slip-name = Name
slip-date = Date
slip-time = Time
slip-health = Health today?
slip-well = Well
slip-positive = COVID-19 positive
slip-contact = Contact/isolation
slip-abroad = From abroad
slip-ill = Not well
slip-since = since date
slip-doses = Vaccine doses
slip-few = If 0–1: recovered/test/letter?
slip-agreed = { $days ->
    [one] Agrees that { $city } keeps this for { $days } day
   *[other] Agrees that { $city } keeps this for { $days } days
}
slip-mark = Officer
slip-then = Later type: /walkin { $number }
slip-which-office = Two of your offices have a slip { $number }. Which one is it?
slip-number = 🧾 Slip <b>{ $number }</b>
slip-when = <b>When did this guest come on { $day }?</b> Choose the time, or type it, such as 08:15.
button-slip-yesterday = 📅 Yesterday
button-slip-today = 📅 Today
slip-time-problem = We cannot read that time. Write it like 08:15.
slip-time-to-come = That time is still to come. If it was yesterday, press Yesterday first.
slip-still = Came at { $time }. <b>Is this guest still inside the office?</b>
button-slip-here = 🏢 Still inside
button-slip-gone = 🚪 Has left
slip-entered = 🧾 Slip { $number } is recorded for { $day }.
slip-next = The next slip? Type /walkin and its number.
slip-refused = 🧾 Slip { $number } is done with: the guest does not agree. Destroy the slip.
slip-cancelled = Cancelled. Slip { $number } is not recorded yet.
slip-todo-green = Nothing needs to be done.
slip-todo-yellow = Nothing needs to be done.
slip-todo-red = The guest has left. The case comes to the group without a sound.
slip-todo-black = The guest has left. The case rings in the group: the task force has to know.
slip-todo-ask = The guest has left. The case comes to the group without a sound.
error-no-slip-number = A slip's number has four digits, such as: /walkin 0412
error-unknown-slip = There is no slip { $number }. Please check the digits.
error-slip-elsewhere = Slip { $number } belongs to { $office }, not to your office. Please check the digits.
error-slip-used = Slip { $number } was recorded by { $name } on { $at }.
error-too-many-slips = This office has too many slips that nobody has recorded. Use the printed ones first.
card-paper = 📝 Came { $day } at { $came }; entered at { $time } from paper
card-gone = Had left when it was written down: nobody needs to look outside.
recap-title = 📊 <b>Today's recap</b>
recap-at = { $day } · { $time }
recap-digest = 📋 <b>Recap of { $day }</b> · { $time }
recap-visits = Visits: <b>{ $visits }</b>
recap-guests = Of these guests without Telegram: { $count }
recap-companions = Of these companions without a phone: { $count }
recap-refused = Did not want to be recorded: { $count }
recap-abandoned = Did not finish: { $count }
recap-inside = 👥 Inside now: { $inside } of { $capacity }
recap-scans = 📱 Scans from one's own phone: <b>{ $count }</b>
recap-rate = 📏 Measured at the door, last 28 days: { $percent } % of those who came in scanned
recap-no-cases = ✅ No cases.
recap-cases = 🔔 Cases: <b>{ $count }</b>
recap-outcome = • { $what }: { $n }
recap-lapsed = ⌛ Ended today without anybody closing it: { $codes }
recap-to-claim = ⏱ Until taken (median): { $took }
recap-to-close = ⏱ Until closed (median): { $took }
recap-open = ❗ <b>Still open: { $count }</b>
recap-open-taken = { $shape } <b>{ $code }</b> since { $since } · { $name }
recap-open-free = { $shape } <b>{ $code }</b> since { $since } · free again, nobody has it
recap-open-never = { $shape } <b>{ $code }</b> since { $since } · <b>nobody ever took it</b>
cluster-note = { $shapes } <b>{ $count } red within { $minutes } minutes</b> at { $office } ({ $first }–{ $last }): look at the queue, add an officer at the door if needed.

## Companions without a phone

button-companion = ➕ Companion without a phone
button-companion-another = ➕ Another companion
companion-who = <b>Who has come with you without a phone?</b>
button-companion-child = 👶 A child under { $age }
button-companion-grown = 🧑 { $age } or older
companion-name = If they agree that name and answers are noted, <b>type their name</b>.
companion-name-child = <b>Type the child's name.</b> A child of this age is asked nothing.
companion-progress = Companion: <b>{ $name }</b> · <i>question { $number }</i>
companion-confirm = <b>The answers about { $name } are as below. Is that right?</b> When you tap “Yes, right”, an officer will help.
companion-heading = ➕ <b>Who came with you</b>
companion-cancelled = Cancelled. No companion has been noted.
party-child = Child { $number }
party-elder = Elder { $number }
party-adult = Adult { $number }
party-line = { $colour } · { $name } · code <b>{ $code }</b>
party-problem = We could not read that. Type a name, several names with commas, or how many, at most 8. For example: Rini, Andi, or 2 children, 1 elder.
party-hint = Several at once? Put commas between them, for example: Rini, Andi, or 2 children, 1 elder (child: under { $age }).
companion-todo-green = They may come in with you.
companion-todo-yellow = They may come in with you. Masks on, please keep your distance.
companion-todo-red = Please let them wait outside, near the door. The officers are being told.
companion-todo-black = Please let them wait in the open air with a mask on. The officers are being told.
companion-todo-ask = Please let them wait near the door. The officers are being told.
talk-set-aside-companion = Your companion's answers have been set aside.

question-companion-health = Are they well today, or does one of these apply?
question-companion-since = When was that for them (positive test, last contact, or arrival in Indonesia)? If that number of days is not listed, choose the smaller one: for 4 days, choose 3.
question-companion-tested = Since then, have they tested negative?
question-companion-doses = How many doses of a COVID-19 vaccine have they had?
question-companion-circumstance = Does one of these apply to them?
question-companion-test-on = When was their sample taken?
question-companion-test-at = On that day, at what time was their sample taken?
question-companion-age = How old are they?

reason-with-adult = A child of this age needs no colour of its own. It follows yours: the child comes in, or waits, with you.
card-companion = Accompanied: entered by who came along
details-leader = 👥 Came with { $name }
details-child = A child below the age of the scale: asked nothing, its colour follows the adult's.

## Purpose, yellow, and the colour in PeduliLindungi

purpose-question = What have you come for today?
purpose-other = Something else
details-purpose = 🎯 Purpose: { $purpose }
details-yellow = This office looks at yellow visitors.
reason-office-looks = At this office an officer first looks at visitors who are yellow.
reason-elsewhere = Your colour in PeduliLindungi is worse. The worse colour counts.
button-elsewhere = My colour in PeduliLindungi …
button-elsewhere-sure = Yes, PeduliLindungi says { $colour }
scanned-question = 📱 The city also asks for a PeduliLindungi scan. Done?
button-scanned-did = ✅ Scanned
button-scanned-not = Not scanned
scanned-did = Thank you for scanning PeduliLindungi.
scanned-not = All right. When you can, please scan PeduliLindungi too; you may come in all the same.
elsewhere-how = Choose your colour in PeduliLindungi. The worse of the two counts.
elsewhere-sure = Is that right? The officers will be told.
elsewhere-noted = Thank you, noted.
details-elsewhere = ⚖️ Declared: { $declared } · PeduliLindungi: { $elsewhere }

## Staff

button-same-well = ✅ I am well, still the same
button-staff-link = 👔 Staff link
staff-which-office = The link is for the staff of which office?
staff-link =
    Link for the staff of <b>{ $office }</b>, valid for 7 days. Share it with all colleagues; you confirm each of them once:
    { $link }
staff-requested = Thank you. Once the head confirms, you are counted as staff of <b>{ $office }</b>.
staff-already = You are already staff of <b>{ $office }</b>.
staff-request = <b>{ $name }</b> asks to be counted as staff of <b>{ $office }</b>. Is that right?
staff-confirmed = ✅ You are now counted as staff of <b>{ $office }</b>. Scan the code at the door whenever you come in.
staff-refused = Your request to be counted as staff of <b>{ $office }</b> was not granted. Please ask the head of the office.
role-accepted-staff = ✅ You are now staff of <b>{ $office }</b>.
card-staff = 👔 Works at this office
card-why-no-head = ⚠️ Sent here because { $office } has no head in Pintu Sehat yet.
stats-companions = Companions without a phone: { $count }
stats-staff = Staff, counted apart: { $count }

## Roles and membership

role-admin = admin
role-head = head
role-officer = officer
role-satgas = member of the task force
role-staff = staff
role-viewer = viewer
role-puskesmas = team member
role-field = field team member
role-accepted-field = ✅ You are now a member of the field team <b>{ $office }</b>.
home-field = You are a member of the field team: { $areas }.
help-field =
    <b>Field team</b>
    1. Send /houses in the team's group, then press “Next house”: name, address and telephone come to your private chat.
    2. After the visit press what came of it. Pressed the wrong one? “Undo”.
    3. Not going after all? “Give back”, so that a colleague can take it. After four hours the house goes back by itself.
field-requested = Thank you. Your request to be a member of the field team <b>{ $office }</b> has been sent to the admins. Once confirmed you will hear of it here.
field-request = <b>{ $name }</b> asks to be a member of the field team <b>{ $office }</b>. Is that right? Members read names, addresses and telephones of that RW's residents.
field-confirmed = ✅ You are now a member of the field team <b>{ $office }</b>. Send /houses in the team's group, then press “Next house”.
field-refused = Your request to be a member of the field team <b>{ $office }</b> was not granted. Please ask the kelurahan or an admin.
role-at = { $role } of <b>{ $office }</b>
role-accepted-viewer = ✅ You are now a viewer: you see the city's figures, without names. Send /stats, or /start for the menu.
role-accepted-puskesmas = ✅ You are now a team member of <b>{ $office }</b>. Send /schedule to plan vaccination days and note who came; your office's page is in /start, “My office”.
role-ended = You are no longer noted as { $role }. Thank you for all your help. If this is a mistake, please ask the head of the office or an admin.
role-left-group = You are no longer in the group, so you are no longer noted as { $role }. Thank you for all your help. Back again? Join that group, then press “I am an officer here”.
role-rests = ⏸ We could not make sure that you are still in the group, so your role as { $role } is not active for now. Still working there? Press any of the bot's buttons in that group: your role is active again at once. Is the bot not in the group? Tell an admin.
role-is-back = ✅ You are noted as { $role } again.
home-viewer = You are a viewer: you see the city's figures, without names.
home-puskesmas = You are a team member of: { $offices }.
help-viewer =
    <b>Viewers</b>
    1. /stats: today, whether that is usual, and what needs attention. Other days and details: the buttons below. One office: <code>/stats turi</code>.
    2. “Use” below it: which offices use it, and what they still lack. “Chart” and “Weekly report” may be passed on.
    3. You see figures only, never a name.
help-puskesmas =
    <b>Puskesmas</b>
    1. Press “My office” in the menu: opening hours, and how many are inside your office.
    2. /schedule: plan and change vaccination days, see who has a place, note who came (scan their QR code, or Who came).
    3. /outreach: tell the residents of your district, see what came of it, or press Next call. Would you like to handle cases? Become an officer too, in your office's group.
command-audit = Who did what, and when
command-instruksi = Instructions to the offices' groups, and who has read them
command-admin = Admins, viewers, Puskesmas, RW teams
group-greeting-team =
    Hello. This group is now connected as the field team of <b>{ $area }</b>.

    Each member of the team presses the button below once; an admin confirms. After that send /houses in this group: the next house comes to your private chat. Residents' names never appear in the group.
button-roster = 👥 Officers
roster-title = { $count ->
    [one] 👥 <b>Officers and staff of { $office }</b>: 1 person
   *[other] 👥 <b>Officers and staff of { $office }</b>: { $count } people
    }
roster-how = Has somebody stopped working there? Press their button: they are removed at once. It can be undone until midnight.
roster-empty = Nobody is noted yet.
roster-who = <b>{ $name }</b> · { $role }
roster-since = Since { $day }
roster-seen = Last active { $day } at { $time }
roster-never-seen = Not active yet
roster-unsure = ⏸ Not certain to be in the group still
roster-removed = removed at { $time }
roster-removed-short = Removed. A mistake? Press Undo.
roster-restored-short = Undone: the role holds again.
button-roster-remove = ❌ { $name }
button-roster-undo = ↩️ Undo: { $name }
button-roles = 👥 Roles
admins-title = 👥 <b>Who runs and who watches the city</b>
admins-line = • <b>{ $name }</b> · { $role } · since { $day }
admins-teams = Groups of field teams connected: { $count }
admins-confirm = Take away from <b>{ $name }</b> the role of { $role }? They will be told.
admins-in-settings = ⚠️ This account also stands in ADMIN_IDS in the file settings.env. That does not give the role back, but please remove it there too.
button-admins-remove = Yes, take it away
admins-removed = ✅ <b>{ $name }</b> is no longer noted as { $role }.
admins-removed-self = ✅ You are no longer an admin. Thank you for your work.
button-link-admin = 🔗 Link for an admin
button-link-viewer = 🔗 Link for a viewer
button-link-puskesmas = 🔗 Link for a Puskesmas
button-link-team = 🔗 Link for an RW team
admins-which-puskesmas = A link for which Puskesmas?
admins-none-puskesmas = There is no office yet whose name begins with “Puskesmas”. Add it to the file of offices first.
admins-which-team = A field team in which kelurahan?
admins-none-team = There is no office yet whose name begins with “Kelurahan”. Add it to the file of offices first.
admins-which-rw = Which RW of <b>{ $office }</b>?
admins-link =
    One-time link for { $role }, valid for 7 days. Pass it on to nobody else:
    { $link }
admins-team-link =
    One-time link for the group of the field team of <b>{ $area }</b>, valid for 7 days. Press the button and choose the group:
    { $link }
button-own-office = 🏥 My office
puskesmas-open = 🟢 Open now
puskesmas-closed = 🔒 Closed now
puskesmas-break = ☕ Break until { $time }
puskesmas-inside = 👥 Inside: { $inside } of { $capacity }
officer-request-elsewhere = Somebody else decides on this request now.
event-unsure = { $time } not certain that { $name } is still in the group; the case is free again
error-membership-unsure = We could not make sure that you are still in the group. Press any of the bot's buttons in that group: your role is active again at once.
error-already-held = You have that role already, so nothing has changed. Is the link for somebody else? Pass it on: until somebody uses it, it is good.
error-last-admin = This is the last admin. Appoint another one first, then remove this one.
error-not-a-puskesmas = { $office } is no Puskesmas.
error-too-late-to-undo = This can be undone on the same day only. Ask the person to join again.
error-not-in-private = This link is for one person. Open it in your private chat with the bot, and do not share it in a group.

## The columns for purposes and yellow in the file of offices

office-many-purposes = There are { $count } purposes; at most { $limit } are possible. Join some of them, with | between.
office-long-purpose = The purpose “{ $purpose }” is too long; at most { $limit } letters. Shorten it.
office-purpose-twice = Two purposes in “{ $purposes }” are the same. Remove one.
office-bad-yellow = “{ $word }” is not known. Write enters (yellow may come in) or asks (an officer looks at yellow), or leave it empty.

## The pass as a picture, and officers who check it

pass-in-at = came in
pass-arrived-at = arrived
pass-left-at = left
pass-wait-red = WAIT OUTSIDE
pass-wait-black = WAIT OUTSIDE
pass-wait-ask = WAIT NEAR THE DOOR
pass-over = OVER
pass-over-note = This visit is over. To come in again, scan again.
pass-caption = <b>{ $colour }</b> · { $todo } · code { $code }
pass-caption-over = 🚪 Visit over · left at { $time }
pass-caption-green = please come in
pass-caption-yellow = please come in
pass-caption-red = wait outside
pass-caption-black = wait outside
pass-caption-ask = wait near the door
pass-word-label = word of the hour
pass-declared = By your own answers, not by PeduliLindungi
pass-worth-valid = ✅ <b>Genuine and valid</b>
pass-worth-elsewhere = ↪️ <b>For another office:</b> this pass is genuine, but for { $office }. Please have the visitor scan the code at your own door.
pass-worth-expired = ⌛ <b>No longer valid:</b> this pass is from { $day } at { $time }. Please have the visitor scan the code at the door again.
pass-worth-changed = 🔁 <b>No longer valid:</b> there are newer answers, from { $time }: { $colour }. Ask for the new pass.
pass-worth-left = 🚪 <b>No longer valid:</b> left at { $time }. To come in again, please scan the code at the door again.
pass-since = 🕘 Came in { $day } at { $time }
pass-since-waiting = 🕘 Arrived { $day } at { $time }
pass-basis-declared = 📝 The colour rests on the visitor's own answers; no officer has checked the proof.
pass-basis-held = 📝 The colour is from earlier answers today; the latest are better. Please check the proof.
pass-basis-verified = 🔎 Verified: an officer has seen the proof.
pass-outcome = 🗂 The case of today is closed: { $outcome }
pass-todo-settled = The case is settled. Let the visitor go on as its outcome says.
pass-stranger = This is a pass of Pintu Sehat. Only officers can check it.
pass-no-such-code = Nobody has the code { $code } at your office today. Check the digits again, or scan the QR code on the pass.
error-unknown-pass = We do not know this pass: it may be a fake, or its record has been deleted. Please have the visitor scan the code at the door.
command-cek = Check a poster or a pass

## Posters: printed, checked, replaced

command-poster = Print door posters
office-wifi = 📶 Wi-Fi on the poster: { $wifi }
button-poster = 🖨 Entry posters
button-poster-exit = 🚪 Exit posters
button-door-renew = 🔁 New door code
button-posters-all = 🖨 All offices
button-posters-entry = 🖨 To the entry posters
button-posters-exit = 🚪 To the exit posters
posters-which-entry = 🖨 <b>Entry posters.</b> Choose an office; its PDF comes here, one A4 page for each door.
posters-which-exit = 🚪 <b>Exit posters.</b> Choose an office; its PDF comes here. Whoever scans this poster is checked out at once.
posters-being-drawn = The posters are being drawn and will come here in a moment.
print-not-drawn = Sorry, the file could not be drawn. Please try once more; if it fails again, tell whoever runs Pintu Sehat.
posters-all = All offices
posters-filename-entry = entry-posters
posters-filename-exit = exit-posters
posters-filename-all = all-offices
posters-caption-entry = 🖨 <b>Entry posters</b> · { $office } · pages: { $count }
posters-caption-exit = 🚪 <b>Exit posters</b> · { $office } · pages: { $count }
posters-drawn-by = Drawn for { $name } on { $day } at { $time }.
posters-how-to-print = Print on A4 at full size (100%), hang it at chest height beside the door, then scan it once yourself.
door-which = Which door's code is to be replaced at <b>{ $office }</b>?
door-only = The only door
door-renew-question =
    <b>Replace this door's code?</b>
    • The entry poster on the wall is void at once, and so is its code to type.
    • Whoever scans the old one is told to ask for the new one.
    • The new poster comes here to be printed.
button-door-renew-yes = 🔁 Yes, replace it now
door-renewed = ✅ <b>The door's code has been replaced.</b> The old poster is void: take it down, and hang up the new one that comes here.
door-renewed-before = This code has been replaced already. The poster that was sent last stays valid.
poster-genuine = ✅ <b>Poster number { $number } is genuine.</b> It belongs only at:
poster-kind-entry = Entry poster
poster-kind-exit = Exit poster
poster-compare = Did you find it somewhere else, or does its code open anything but { $bot }? Do not use it, and tell an officer.
error-unknown-poster = ⚠️ None of our posters has the number { $number }. Please check the digits. If that is what the poster says: do not scan it, tell an officer.
error-replaced-poster = ⚠️ Poster number { $number } at { $office } has been replaced and is void. Do not scan it; tell an officer, so that they ask for a new poster.
poster-check-how = To check a poster, send /verify and the six digits at its bottom, for example: /verify 482913
pass-check-how = To check a pass at your office, send /verify and the four digits of its visit's code, for example: /verify 6712

## Stories of the rehearsal: what the narrator reads out

story-morning = Monday morning at all offices
story-week = A week: use is rising
story-sweep = The sweep: from red to green
story-comes-green = { $name } comes to { $office }: well, two doses.
story-comes-yellow = { $name } comes to { $office }: only one dose so far.
story-comes-red = { $name } comes to { $office }: not vaccinated.
story-comes-ask = { $name } comes to { $office } with a doctor's letter.
story-comes-black = { $name } comes to { $office }: positive since yesterday.
story-returns = { $name } comes again, now to { $office }: still the same, one button.
story-refuses = { $name } does not agree to leave data at { $office }.
story-abandons = { $name } begins to answer at { $office }, then stops.
story-brings = { $name } declares { $companion }, who came along to { $office } without a phone.
story-leaves = { $name } leaves { $office }.
story-guest = { $name } enters { $guest }, a guest without Telegram at { $office }.
story-duty = { $name } goes on duty at { $office }.
story-claims = { $name } takes a case at { $office }.
story-closes = { $name } closes a case at { $office }: { $outcome }.
story-joins = { $name } wants to be an officer of { $office }.
story-joins-team = { $name } wants to join the RW team in { $office }.
story-confirms = { $name } confirms the officer of { $office }.
story-confirms-team = { $name } confirms the member of the RW team in { $office }.
story-asks = { $name } sends { $command }.
story-looks = { $name } looks at the figures of use.
story-changes-yellow = { $name } comes to { $office } again: one dose now, yellow.
story-changes-green = { $name } comes to { $office } again: two doses, green.
story-books = { $name } asks to be reminded, and books a place with one tap.
story-books-again = { $name } is reminded: the next dose is due. One tap books a place.
story-attends = { $name } ticks who came to the vaccination day; doses and reminder follow.
story-sweeps = { $name } starts the sweep in { $office }.
story-calls = { $name } calls who did not answer: no answer.
story-visits = { $name } takes the next house: vaccinated there.
## The officer's guide, to print

guide-title = OFFICER'S GUIDE
guide-city = Pintu Sehat { $city }
guide-duty = Begin your shift
guide-duty-how = Press “{ $button }” on the door board: the pinned message in the group.
guide-claim = Take the case
guide-claim-how = A card in the group? Press “{ $button }”. The details come in your private chat.
guide-close = Choose the outcome
guide-close-how = Have you helped? In the private chat press “Finish…”, then one outcome.
guide-serve = Everybody is served: red and black outside the building.
guide-means-green = please come in
guide-means-yellow = please come in; mask, distance
guide-means-yellow-asks = at this office: look at the proof first
guide-means-red = not vaccinated enough
guide-means-black = positive or close contact
guide-means-ask = you look and decide
guide-outcomes = The outcome you choose at the end
guide-outcome-vaccination-booked = registered, or given a date
guide-outcome-served-outside = their business is done
guide-outcome-test-offered = sent to be tested
guide-outcome-isolated = brought to isolation
guide-outcome-health-called = they deal with it
guide-outcome-sent-home = went home with advice
guide-outcome-verified = the proof is right: come in
guide-outcome-wrong-entry = a mistake: answer again
guide-outcome-no-show = looked for, nobody found
guide-outcome-left = gone before you came
guide-outcome-missing-data = too little is known
guide-guest = Guests without Telegram
guide-guest-how = Press “{ $button }” on the door board, or send /walkin to the bot. Read the questions aloud. Write the code on paper for the guest.
guide-power = No power or no signal
guide-power-how = Give guests a numbered paper slip. When it is back, send the bot /walkin and the slip's number, such as:
guide-power-say = /walkin 0412
guide-phone-puskesmas = Call the Puskesmas
guide-phone-satgas = Call the task force
guide-angry = An angry visitor, and you need company? Press “{ $button }” in the private chat.
guide-ask-whom = In doubt? Ask the office's head, then the task force. To practise, send /drill in the group.
guide-drawn = Drawn on { $day } at { $time }.
guide-drawn-by = Drawn for { $name }, { $day } at { $time }.
guides-which = 📘 <b>Officer's guide.</b> Choose an office; an A4 page for each is sent here as a PDF.
button-guide = 📘 Officer's guide
button-guides = 📘 To the officer's guides
guides-being-drawn = The guide is being drawn and will be sent here soon.
guides-how-to-print = Print on A4 at full size (100%), put it on the officers' desk; it may be photocopied.
posters-filename-guide = officers-guide
posters-caption-guide = 📘 <b>Officer's guide</b> · { $office } · pages: { $count }

## Drills

command-latihan = Practise in the officers' group
drill-how =
    🎓 <b>Drills for officers</b>
    In your office's officers' group send /drill (red) or <code>/drill black</code>. An example case appears with the same buttons as a real one: press Take it, read the steps in the private chat, then choose the outcome.
    The time is measured so that you see your progress. Drills are in no figure.
drill-in-an-office = 🎓 Drills are done in the officers' group of one office. Send /drill (red) or <code>/drill black</code> in that office's group; members of the task force who are in it may start one too.
drill-use-buttons = 🎓 You write as an anonymous admin. Start the drill with this button, so that we know who starts it.
drill-marked = 🎓 <b>DRILL</b>, not a real case
drill-unreached = ⚠️ The details did not reach <b>{ $name }</b>. Open the private chat with the bot, press START, then press Take it again.
drill-claimed-after = ⏱ Taken after <b>{ $time }</b>
drill-closed-after = ⏱ Closed after <b>{ $time }</b>
drill-praise-swift = 🏅 Wonderfully fast! The visitor was helped at once.
drill-praise-steady = 👏 Well done! This is how a real case is handled.
drill-undone = 👍 Done. Steps not ticked: { $steps }. In a real case they protect the visitor and you. Once more?
drill-praise-done = 👍 Done, and done right. Next time it will go faster.
drill-earlier = 📈 Last drills: { $times }
drill-expired = ⌛ <b>The drill's time is over.</b> Never mind, try again at any time.
drill-nothing-counts = 🎓 DRILL: in no figure.
drill-no-escalation = 🎓 DRILL: a real black case would go on to all officers, the head and the task force; this drill does not.
drill-call-nobody = 🎓 DRILL: there is no need to call anybody.
drill-begun = 🎓 The drill has begun.
drill-runs = 🎓 Drill { $code } is running. Please finish that one first.
lasting-hours = { $count } h
lasting-minutes = { $count } min
lasting-seconds = { $count } s
button-drill-red = 🎓 Red drill
button-drill-black = 🎓 Black drill
button-drill-again = 🔁 Another drill
error-drill-over = Drill { $code } is over. Never mind: press “Another drill”, or send /drill in the group.

## Random checks, and hints for officers

random-check-todo = 🎲 Random check: please show proof (certificate, test result or PeduliLindungi) to the officer at the door, then come in.
random-check-why = You were drawn by lot, not because of your answers.
random-check-thanks = ✅ An officer has seen your proof. Thank you.
random-check-ask = 🎲 Random check: ask for proof (certificate, test result or PeduliLindungi), then press what you found.
pass-mark = RANDOM CHECK: show proof
pass-basis-checked = 🎲 Random check: an officer has seen the proof, it fits the answers.
pass-basis-differs = 🎲 Random check: the proof an officer saw does not fit the answers.
details-proof-differs = 🎲 Random check: the proof an officer saw does not fit the answers.
reason-proof-differs = The officer needs to look at your proof once more, together with you.
button-fits = ✅ It fits
button-differs = ✋ It does not fit
button-skipped = Not checked
found-fits = Thank you. Noted: the proof fits the answers.
found-differs = Noted: does not fit. If the visitor is still inside, the case is now in the group.
found-skipped = Noted: not checked.
found-undo-ask = Undoing “It does not fit” gives the visitor { $colour } again, closes case { $code }, and the visitor is told. Go on?
found-undone = Undone. The colour is as before, and the proof is still to be checked.
error-own-check = Your own random check is noted by another officer.
error-already-found =
    { $finding ->
        [fits] { $name } has noted already: it fits.
        [differs] { $name } has noted already: it does not fit.
       *[skipped] { $name } has noted already: not checked.
    }
error-check-over = This random check is over: the visitor's colour has changed.
board-random-checks = 🎲 Random check: { $who }
board-hints = 🔎 Please check: { $who }
board-look = { $initials } (code { $code })
hint-was-black = 🔎 Please check: this account was black on { $day } at { $office }, { $until }.
hint-ends = until { $day }
hint-no-end = when it ends is not known
hint-many-at-once = 🔎 Please check: { $count } declarations from one phone within a minute, from { $time } on.
hint-changed-answers = 🔎 Please check: at { $time } the answers gave { $colour } at { $office }, now green.
hint-two-offices = 🔎 Please check: at { $time } this account came in at { $office }, in another district.
hint-todo = Look at the proof together with the guest. It fits: let them come in. It does not: ask them to scan again and correct their answers.
event-proof-differs = { $time } random check: proof does not fit the answers, seen by { $name }
stats-random-none = 🎲 Random checks: { $drawn } drawn, none checked yet
stats-random = 🎲 Random checks: { $drawn } drawn, { $checked } checked, { $fits } fit the answers
stats-random-share = 🎲 Random checks: { $drawn } drawn, { $checked } checked, { $fits } fit the answers ({ $percent }%)
## The city's steps (SOP) and what an officer has seen

file-problem-line = Line { $line }: { $what }
sop-intro = The file with the city's steps ({ $file }) has mistakes; the bot starts once they are mended.
sop-unreadable = The file { $file } cannot be read. Check the path in SOP_FILE, or leave SOP_FILE empty to use the steps that come with the bot.
sop-large = This file is larger than { $limit } kB, and a city's steps are a few pages. Check whether SOP_FILE names the right file.
sop-empty = The file holds nothing. Copy bot/sop.yaml and change the copy.
sop-not-utf8 = There are letters here that cannot be read. Save the file as UTF-8.
sop-tab = There is a tab here. Indent with spaces only.
sop-broken = The file cannot be understood from here on. Check the spaces before the line, the colons, and put quotes (") around texts with : or #.
sop-not-keys = Below this belong lines with one of these words and a colon: { $known }.
sop-not-list = Here belongs a list with at least one line, each beginning with "- ".
sop-not-words = Here belongs a text on one line. If it holds a colon, put quotes (") around it.
sop-unknown-key = “{ $word }” is not known here; known are: { $known }.
sop-unknown-language = “{ $word }” is not a language of the bot; known are: { $known }. If it is part of the step, put quotes (") around the whole step.
sop-key-twice = “{ $word }” stands here for the second time. Delete one of them.
sop-missing-key = “{ $word }” is missing in the part that begins here. Add it, as in bot/sop.yaml.
sop-unknown-outcome = The outcome “{ $outcome }” is not known; known are: { $known }.
sop-outcome-twice = The outcome “{ $outcome }” is already in this list. Delete one of them.
sop-black-stays = The outcome “{ $outcome }” cannot close a black case: no proof lifts black. Delete it; for a wrong entry use wrong-entry.
sop-ask-needs-proof = In this list “verified” is missing: who waits for an officer's look must be able to be verified. Add it.
sop-empty-step = This step has no text. Write one, or delete the line.
sop-long-step = This step has { $length } letters; the most is { $limit }. Make it shorter or two steps of it.
sop-many-steps = There are more than { $limit } steps. Join some, from this one on.

details-steps = <b>Steps in full</b>
drill-steps = <b>Steps</b>
details-step = { $number }. { $words }
details-outcome-unhandled = ✖️ closes without handling.
details-verified = 🔎 Verified: { $colour }, until { $day }.
button-outcome-unhandled = ✖️ { $outcome }
error-no-such-step = The steps for case { $code } have changed. Please look at them again.
error-outcome-not-allowed = Case { $code } can no longer be closed like that: the city's steps have changed. Please choose again, from the buttons as they are now.

verify-what = <b>What have you seen?</b> Choose only what you hold in your hand or see on the screen. The visitor's colour changes at once, and counts at every office.
verify-when = { $evidence }: <b>when was the sample taken?</b> A test that is older counts no longer.
evidence-two-doses = Two doses
evidence-booster = Booster (3rd dose)
evidence-one-dose = One dose
evidence-pcr = Negative PCR
evidence-antigen = Negative antigen
evidence-letter = Doctor's letter
evidence-recovered = Recovered (survivor)
verified-now = Case { $code } is done. The visitor is now { $colour }.
error-not-enough = With this proof nobody is let in under today's rules. Please choose another proof, or another outcome.
error-needs-proof = To verify, please press “Verified” in your private chat and choose what you have seen.

reason-verified = 🔎 An officer has seen your proof: you are verified.
self-verified = Verified by an officer, not by PeduliLindungi.
visitor-verified = ✅ <b>An officer at { $office } has looked at the proof.</b>
visitor-unverified = An officer at { $office } has taken the verification back. Please speak with the officer.
visitor-held-again = An officer at { $office } has opened the case again, so your colour is as it was before. Please speak with the officer.
pass-verified = Verified by an officer, valid to { $day }
status-verified = 🔎 Verified by an officer; counts at every office until <b>{ $day }</b>.
stats-verified = Verified by officers: { $count }
stats-pedulilindungi = 📱 PeduliLindungi scanned: { $scanned } of { $said } who said
event-verified = { $time } came in verified at another visit: { $detail }

card-quiet = 🔕 Without sound: at the last scans of this account nobody was there. Please go and look; who takes it makes it an ordinary case.
todo-quiet-red = Please wait outside, near the door, and <b>call an officer yourself</b>: show this screen. You can still be served outside or online.
todo-quiet-black = Please wait in the open air with a mask on, and <b>call an officer yourself</b> from a distance, or ask somebody to.
todo-quiet-ask = Please wait near the door and <b>call an officer yourself</b>: show this screen.

# Power does not change hands in silence.
new-admin = 🛡 <b>{ $name }</b> is an admin of this city now.
new-admin-by = By a link that <b>{ $name }</b> made.
new-admin-by-server = Set on the server: in the file settings.env or on the command line.
new-admin-how = Not as it should be? Take the role away with /admins.
stays-removed = ⚠️ ADMIN_IDS in the file settings.env still names <b>{ $name }</b>, whose role as an admin was taken away. It stays away. Remove the number there. To give the role back, make a link with /admins or <code>python -m bot invite admin</code>.
group-rebound = 🔁 Another group stands for <b>{ $place }</b> now: its news and cases go there.
group-rebound-by = Connected by <b>{ $name }</b>.
group-rebound-how = Not as it should be? Connect the right group again with a new link from /offices.
group-replaced = 🔁 This group is no longer connected as the group of <b>{ $place }</b>: another group has taken its place, and no case comes here any more. Not as it should be? Please tell an admin at once.
card-not-here = Case { $code } is no longer shown in this chat.
roster-not-yours = This list is no longer shown here.
error-answered-before = { $days ->
    [one] Your request was answered “no” more than once. You can ask again in { $days } day; until then please speak to the head of the office.
   *[other] Your request was answered “no” more than once. You can ask again in { $days } days; until then please speak to the head of the office.
}

## What is kept of a person, and erasing it

command-privasi = What is kept about me
command-hapus = Erase what is kept about me
privacy-text =
    🔐 <b>What { $city } keeps about you</b>

    <b>What:</b> your name, your Telegram account, your answers, when and where you came in, who came with you, a reminder if you wanted one. All that tells of you or your health is encrypted.
    <b>Who sees it:</b> the officers and the head of the office you enter; if needed also the task force and the city's admins. If there is a case, other offices you come to see how it ended. Who reads a case's history is noted.
    <b>What for:</b> that the ill are helped, and that those who were with somebody positive hear what to do, without anybody's name. For nothing else.
    <b>How long:</b> { $days ->
        [one] 1 day
       *[other] { $days } days
    }, then it is deleted at night. Counts without names stay.
privacy-oldest = The oldest visit we have of you goes on <b>{ $day }</b>.
privacy-no-visits = No visit of yours is kept.
button-erase = 🗑 Erase what is kept about me
button-erase-yes = 🗑 Yes, erase it now
erase-question = 🗑 <b>Erase what is kept about you?</b> This cannot be taken back.
erase-visits = • Visits with their answers and cases: { $count }
erase-companions = • Companions you declared: { $count }
erase-reminder = • Your vaccination reminder, and the place you have at a vaccination, if any
erase-roles = • Your roles ({ $count }): you lose them, and can no longer act for an office
erase-account = • Your name, your account, unfinished talks, and our messages here as far as Telegram lets us
erase-counts = ➖ What stays: how many people came on a day, without names, and for as long as visits are kept also its office, time and colour, with nothing about you. If you worked at an office, what you did there stays for a year under a number without a name.
erase-open-case = ⏳ What waits: an open case, until an officer has closed it
erase-black = ⏳ What waits: that you are BLACK, until { $day }, without your name
erase-hash = So that nobody reminds you again, one encrypted mark of your account stays. Nobody can read your account from it.
erase-hash-phone = So that nobody reminds or calls you again, one encrypted mark of your account and one of your telephone number stay, also for lists that are imported later. Nobody can read your account or your number from them.
erase-done = ✅ Erased. Nothing is kept of you but counts without names, and the mark that you want to be left alone. If you come in again, you are asked again as at the first time.
erase-rest-follows = ✅ What may go is erased. What has to wait is erased by itself as soon as it may.
erase-all-done = ✅ Now what had to wait is erased too. Nothing is kept of you but counts without names, and the mark that you want to be left alone.
audit-head = 🧾 Up to this evening the record of who did what ends at { $head }. Keep this message: with these digits `python -m bot audit verify` proves that nothing was changed or removed later.
case-erased = 🗑 What stood here has been erased.

## Setting the bot up on a computer (python -m bot setup)

setup-hello = Choose a language (type its number, then press Enter)
setup-yes = yes
setup-no = no
setup-yes-or-no = Type { $yes } or { $no }, then press Enter.
setup-choose = Type one of the numbers, 1 to { $most }, then press Enter.
setup-stopped = Stopped. Nothing was written; you can start again at any time.
setup-there = { $file } is there already. Change it? What is not asked stays as it is.
setup-begin = { $count ->
    [one] There is one question.
   *[other] There are { $count } questions.
    } The answer in [ ] is taken if you only press Enter. Ctrl-C stops at any time and writes nothing.
setup-token =
    The bot's token. In Telegram, open a chat with @BotFather and send /newbot. Follow what it says; at the end BotFather gives you a token, such as 123456:ABC-DEF…
    Copy it and paste it here. What you paste is not shown: that is meant, so that nobody reads it.
setup-token-known = The bot's token is there and is not shown. Press Enter to keep it, or paste a new one from @BotFather.
setup-token-shape = There is no token in that. It looks like a number, a colon, then many letters and digits. Copy it again from @BotFather.
setup-token-unknown = Telegram does not know this token. Copy it again from @BotFather: /mybots, choose the bot, API Token.
setup-token-well = Telegram knows it: this bot is @{ $name }.
setup-asking-telegram = Asking Telegram …
setup-unreachable = Telegram cannot be reached. Look at the network. Try again? If not, the token is taken without a check.
setup-privacy-off = Note: @{ $name } can read all messages in groups. It need not: send /setprivacy to @BotFather, choose the bot, then Enable.
setup-no-groups = Note: @{ $name } may not join groups. Send /setjoingroups to @BotFather, choose the bot, then Enable.
setup-username = The bot's name as at @BotFather, for example KotaBlitarBot.
setup-username-wrong = A bot's name has only letters, digits and _, for example KotaBlitarBot.
setup-city = The city's name, as it will stand on posters.
setup-city-wrong = Write a name that can be printed, at most { $most } letters, without a quote at its beginning and without $.
setup-timezone = The time in that city.
setup-language = The language for people whose Telegram speaks another one.
setup-database = Where the data is kept: a file on a disk that survives a restart of the computer (or the address of a server, postgresql://…: docs/scale.md).
setup-server = The data is kept by the server { $place }, as was set before.
setup-server-wrong = That is no address of a database. A server's looks like postgresql://bot@db1,db2/province?options=-csearch_path%3Dblitar (docs/scale.md); for a file write its name alone.
setup-server-unusable = { $why } Write the address again, or press Ctrl-C and mend it first.
setup-folder-closed = Nothing may be written in { $folder }. Choose another folder, or give it to the user that runs the bot (chown).
setup-disk-full = Only { $free } MB are free there; at least { $least } MB are needed. Make room, or choose another disk.
setup-key =
    The data key. People's names and answers are encrypted with it. Press Enter to make a new one.
    If you move the bot from another computer, paste its DATA_KEY (it is not shown): only that one opens the backup.
setup-key-of-database = There is data in { $file } already. Paste the DATA_KEY it was written with (it is not shown); a new key cannot open it. Ctrl-C to look for it first.
setup-key-kept = The data key is there and stays.
setup-key-made =
    A new key has been made. Keep a copy of it elsewhere than the backups, for instance on paper in a closed envelope. Without this key the data cannot be read again, not even from a backup.
    Show it now, so that you can write it down?
setup-key-shown = DATA_KEY={ $key }
setup-key-shape = That is no key. A key has 44 letters and digits, mostly with a = at its end.
setup-key-other = That key does not open the data in { $file }. Paste the key it was written with, or press Ctrl-C and choose another file.
setup-backups = The folder for each night's backup. Better on another disk.
setup-backups-same-disk = Note: that folder is on the same disk as the data. If the disk breaks, both are lost.
setup-server-backups = The server is copied with its own program, not with the bot's: pg_dump, every night. `python -m bot backup` prints the command.
setup-write = Write { $file }?
setup-written = { $file } is written; only you can read it.
setup-hidden-by-environment = Note: { $name } is in the environment too, which counts first. Remove it there.
setup-next =
    What comes next, one by one:
      1. The offices:       { $command } offices import offices.xlsx
         (samples/kota-blitar shows what such a file holds)
         Moved here from { $kept ->
            [server] a file
           *[file] another computer
            }? Instead, with its DATA_KEY:
                            { $command } { $kept ->
            [server] move-database sqlite:///FILE.db ADDRESS (from another server: docs/scale.md)
           *[file] restore BACKUP.db
            }
      2. The holidays:      { $command } holidays offer YEAR
      3. Start it:          { $command } run
         (leave it running; in another window:)
      4. Look it over:      { $command } check
      5. The first admin:   { $command } invite admin
         Open the link it prints on your telephone, then send /kantor.
    Step by step: docs/golive.md
setup-next-house =
    CITIES_FILE is set: the cities of that file run, and a bot with this token only if one of them names it. What comes next, one by one:
      1. This city into it: { $command } city add NAME --token-from BOT_TOKEN --key-from DATA_KEY --database-url ADDRESS
         (ADDRESS: what stands as DATABASE_URL. A new city: city add NAME alone)
      2. Its offices:       { $command } --city NAME offices import offices.xlsx
      3. Start all, again:  { $command } run
      4. Look it over:      { $command } city check NAME
      5. Its first admin:   { $command } --city NAME invite admin
    Step by step: docs/cities.md

# Everything that is held about somebody, as files: own-data-of-… the tables, then their columns.
command-dataku = All that is kept about me
button-own-data = 📄 My data as a file
button-privacy = 🔐 My data
own-data-coming = 📄 Two files are being made for you: one to read, one for a computer.
error-own-data-again = You asked for your files just now. Please wait { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } before you ask again.
own-data-filename = my-data
own-data-caption-html = 📄 All that is kept about you. Open it in a browser. This file is for you alone.
own-data-caption-json = The same, for a computer to read.
own-data-title = What { $city } keeps about you
own-data-intro = As it was on { $at }. Officers and heads are told by their role, not by name. Guests whom officers entered are not part of this.
own-data-of-people = You and your companions
own-data-of-visits = Visits
own-data-of-pass-tokens = QR codes of passes
own-data-of-scans-elsewhere = Scans of PeduliLindungi
own-data-of-hinted = Officers asked to look
own-data-of-rollcall-entries = Roll calls
own-data-of-cases = Cases
own-data-of-case-events = What happened in cases
own-data-of-verifications = Proof that officers saw
own-data-of-reminders = Vaccination reminders
own-data-of-reminder-waits = Why a reminder waits
own-data-of-residents = Vaccination, yours and of those in your care
own-data-of-field-tasks = Visits to your home and calls to you
own-data-of-campaign-messages = Messages about a dose
own-data-of-duplicates = Whether you stand twice on lists
own-data-of-invitations = Your invitation
own-data-of-timers = Messages to come
own-data-of-roles = Your roles
own-data-of-shifts = Your shifts
own-data-of-looked = Who looked at your data
own-data-of-deeds = What you did for an office or the city
own-data-of-drills = Drills
own-data-of-poster-proofs = Posters you proved
own-data-of-sent-lists = Lists you sent
own-data-of-instructions = Instructions you wrote
own-data-of-instruction-copies = Instructions you read for an office
own-data-whom = To
own-data-withdrawn-at = Taken back
own-data-read-at = Read
own-data-photo-at = Photo sent
own-data-scanned-at = Scanned
own-data-proved-at = Proved
own-data-of-rollcalls = Roll calls you began or ended
own-data-of-slip-batches = Files of slips you made
own-data-of-slips = Paper slips
own-data-of-tokens = One-time links
own-data-of-groups = Groups you connected
own-data-of-erasures = Wishes to be erased
own-data-of-conversations = Unfinished talks
own-data-of-inbox = Messages we received from you
own-data-of-outbox = Messages we sent you
own-data-of-messages = Messages in this chat
own-data-of-case-messages = Messages about cases in this chat
own-data-of-guesses = Wrong links tried
own-data-of-suppressed = Wants to be left alone
own-data-id = Number
own-data-name = Name
own-data-telegram-id = Number of the Telegram account
own-data-language = Language
own-data-language-chosen = Language chosen yourself
own-data-created-at = Known since
own-data-consent = Wording agreed to
own-data-consented-at = Agreed on
own-data-reachable = Can be written to
own-data-stopped-at = No reminders since
own-data-person-id = Who
own-data-since = Since
own-data-kind = Kind
own-data-registered-by = Entered by
own-data-office-id = Office
own-data-door-id = Door
own-data-day = Day
own-data-checkin-at = In
own-data-entered-at = Entered from paper
own-data-checkout-at = Out
own-data-checkout-kind = How it ended
own-data-checkout-due-at = Ends by itself
own-data-colour = Colour
own-data-declared = Colour by the answers
own-data-reasons = Why
own-data-ends-on = Until
own-data-elsewhere = Colour in PeduliLindungi
own-data-answers = Answers
own-data-purpose = Purpose
own-data-code = Code
own-data-version = Version of the rules
own-data-verified = Verified by an officer
own-data-random-check = Random check
own-data-found-by = Seen by
own-data-took-seconds = Seconds it took
own-data-visit-id = Number of the visit
own-data-token = What the code carries
own-data-scanned = Scanned
own-data-looked-at = Looked at
own-data-found-at = Found at
own-data-reason-class = Reason of the case
own-data-state = State
own-data-raised-at = Opened
own-data-rung-at = Rung
own-data-first-claim-at = First taken
own-data-claimed-by = Handled by
own-data-claimed-at = Taken
own-data-outcome = Outcome
own-data-closed-by = Closed by
own-data-closed-at = Closed
own-data-escalated = Times rung further
own-data-help-at = Help called
own-data-asked-at = Asked
own-data-quiet = Without a sound
own-data-ticks = Steps done (as bits)
own-data-proof-at = You asked to have proof seen
own-data-call-at = You asked to be called
own-data-phone = Telephone number
own-data-staff = As staff
own-data-case-id = Number of the case
own-data-at = When
own-data-note = Officer's note
own-data-evidence = Proof
own-data-seen-by = Seen by
own-data-seen-at = Seen at
own-data-dose = Dose
own-data-vaccine = Vaccine
own-data-due-on = Due on
own-data-agreed-at = You agreed on
own-data-until = Waits until
own-data-born = Year of birth
own-data-kelurahan-id = Kelurahan
own-data-rw = RW
own-data-rt = RT
own-data-source = Known from
own-data-told = Has been told
own-data-told-at = Last message
own-data-changed-at = Last changed
own-data-address = Address
own-data-doses = Doses had
own-data-last-on = Last dose on
own-data-recovered-on = Recovered on
own-data-deferred-until = Put off until
own-data-exempt = With a doctor's letter
own-data-send-at = To be sent at
own-data-answered = Answered
own-data-booked = A place booked after it
own-data-care = For somebody in your care
own-data-vaccinated = Vaccinated after it
own-data-stopped = Asked to stop after it
own-data-listed-at = On a list since
own-data-tries = Tried wrongly (times)
own-data-due-at = Planned for
own-data-role = Role
own-data-requested-at = Asked for
own-data-decided-by = Decided by
own-data-decided-at = Decided
own-data-acted-at = Last used
own-data-unsure-since = In doubt since
own-data-ended-by = Ended by
own-data-ended-at = Ended
own-data-refusals = Times refused
own-data-refused-at = Refused at
own-data-began-at = Began
own-data-action = What
own-data-started-at = Began
own-data-made-at = Made
own-data-number = Number
own-data-used-at = Used
own-data-result = Result
own-data-taken-at = Taken
own-data-again-at = Not again before
own-data-area = Area
own-data-expires-at = Runs out
own-data-bound-at = Connected
own-data-lost-at = Lost
own-data-gone-at = Done
own-data-draft = What was said
own-data-received-at = Received
own-data-done-at = Done
own-data-message-id = Number of the message
own-data-sent-at = Sent
own-data-failures = How often
own-data-first-at = First
own-data-left-alone = An encrypted mark is kept
own-data-yes = yes
own-data-no = no
own-data-by-self = yourself
own-data-by-companion = companion
own-data-by-server = who runs the server
own-data-by-unknown = somebody who worked there
own-data-came-as-visitor = visitor
own-data-came-as-guest = guest
own-data-came-as-companion = companion
own-data-came-as-staff = staff
own-data-ended-self = by yourself
own-data-ended-auto = by itself
own-data-ended-moved = came in elsewhere
own-data-ended-officer = by an officer
own-data-deed-read-case = read the case with its history
own-data-deed-read-details = read the details of the case they had
own-data-deed-read-cases = saw the list of open cases
own-data-deed-read-inside = saw the list of who was inside
own-data-deed-read-rollcall = got the list of a roll call
own-data-deed-read-request = saw your wish for a role
own-data-deed-check-pass = checked the pass

## The 15-minute count at the door

button-tally = 🔢 Count 15 minutes
button-tally-start = ▶️ Start counting
button-tally-stop = Cancel the count
button-tally-go = ▶️ Go on counting
tally-title = 🔢 <b>Count 15 minutes</b>
tally-over = 🔢 <b>Count 15 minutes: over</b>
tally-how =
    Stand at the door. Once pressed, count everybody who comes in for 15 minutes, except the staff; children count too. Then the bot compares it with who was recorded, so that this door is measured fairly.
tally-how-doors =
    At which door do you stand? Once pressed, count everybody who comes in there for 15 minutes, except the staff; children count too. Then the bot compares it with who was recorded.
tally-when = { $day } · { $start } to { $end }
tally-people =
    { $count ->
        [one] 👥 <b>1 person</b>
       *[other] 👥 <b>{ $count } people</b>
    }
tally-left =
    { $minutes ->
        [one] ⏱ 1 minute left
       *[other] ⏱ { $minutes } minutes left
    }
tally-who = Tap for everybody who comes in, except the staff. Tapped wrongly? Take away with −1.
tally-sum =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
tally-rate = { $recorded } of { $people } scanned, { $percent } %
tally-recorded = 📱 scanned themselves { $visitors } · companions { $companions } · guests through an officer { $guests }
tally-staff = 🪪 staff { $count }, not counted here
tally-too-many = ⚠️ { $recorded } were recorded, more than the { $people } who were counted. Somebody may have been overlooked; please count once more when there is time.
tally-not-settled = <i>Who scanned before { $time } and is still answering will be added within 5 minutes.</i>
tally-nobody = Nobody was counted, so there is nothing to compare.
tally-cancelled = Cancelled. This count is not used.
tally-missed = The bot was down for a while, so this count is not used. Please count once more when there is time.
error-counted-by-another = { $name } has been counting at this door since { $time }. One person counts at a door.
error-counts-elsewhere = You are still counting at { $office } until { $time }. Finish or cancel that first.
error-tally-over = This count is over.

## The poster hangs

button-hung = 📌 Poster is up
button-hung-again = 📌 Start again
hung-title = 📌 <b>The poster is up</b>
hung-which = At which door does the poster hang?
hung-both =
    1. Take a photo of the poster at the door and send it here.
    2. Scan that poster with your own phone.

    Both until <b>{ $time }</b>. Please have nobody in the picture.
hung-scan = 📷 The photo is here. Now scan that poster with your phone, until <b>{ $time }</b>.
hung-photo = ✅ The scan is here. Now send the photo here, until <b>{ $time }</b>.
hung-nothing = ✅ <b>This poster is recorded as up.</b> Thank you.
hung-time = The time was over at { $time }. Photo and scan have to come within 30 minutes.
hung-other-door = That is another door's poster. We wait for the one of the door above, until <b>{ $time }</b>.

## Use: how far each office has come

button-funnel = 📈 Use
funnel-title = 📈 <b>Use, by what is still missing</b> ({ $page }/{ $pages })
funnel-one = 📈 <b>Use</b>
funnel-count-registered = registered { $count }
funnel-count-bound = group { $count }
funnel-count-officers = officers { $count }
funnel-count-printed = poster printed { $count }
funnel-count-proved = up { $count }
funnel-count-active = active { $count }
funnel-count-measured = measured { $count }
funnel-lacks-bound = No group yet
funnel-lacks-officers = No officers yet
funnel-lacks-printed = Poster not printed yet
funnel-lacks-proved = Poster not proved to be up
funnel-lacks-active = Not active
funnel-lacks-measured = Active, not measured yet
funnel-lacks-nothing = Active and measured
funnel-step-registered = Registered
funnel-step-bound = The officers' group is connected
funnel-step-officers = Officers are confirmed
funnel-step-printed = The poster was printed
funnel-step-proved = The poster is proved to be up
funnel-step-active = Active, last scanned
funnel-step-measured = Measured, last
funnel-missing-bound = There is no officers' group yet. An admin makes its link in /offices.
funnel-missing-lost = The bot has not been in the officers' group since { $day }. Add it again.
funnel-missing-officers = No officer has been confirmed yet.
funnel-missing-printed = { $of ->
    [one] The poster of the one door was not printed yet.
   *[other] The poster was printed for { $have } of { $of } doors.
    }
funnel-missing-proved = { $of ->
    [one] The poster of the one door is not proved to be up.
   *[other] The poster is proved to be up at { $have } of { $of } doors.
    } An officer presses “Poster is up” on the door board.
funnel-missing-active = No scan in the last two working days; the last one on { $day }.
funnel-missing-scan = No scan in the last 60 days.
funnel-missing-measured = Not measured yet. An officer presses “Count 15 minutes” on the door board.
funnel-over = <i>In one of the counts more were recorded than counted; at most 100 % is used.</i>

# /vaksin: residents, their doses and what they can do.
vaccination-intro =
    💉 <b>Your vaccination</b>
    Register here and we remind you when the next dose is due. We keep: name, year of birth, kelurahan, RW and RT, doses, vaccine and date; no national ID number. The Puskesmas and the RW's team use it to help. Erase it at any time with /erase.
button-vaccination-begin = ✅ Agree and register
button-vaccination-family = 👪 Agree and register family
button-vaccination-too = 👤 Register me too
vaccination-who = 💉 <b>{ $name }</b>
vaccination-had =
    { $doses ->
        [-1] How many doses is not filled in yet.
        [0] Not vaccinated.
       *[other] { $vaccine ->
            [none] { $last ->
                [none] Doses had: { $doses }.
               *[other] Doses had: { $doses }, the last on { $last }.
            }
           *[other] { $last ->
                [none] Doses had: { $doses } ({ $vaccine }).
               *[other] Doses had: { $doses } ({ $vaccine }), the last on { $last }.
            }
        }
    }
vaccination-now = <b>Dose { $dose } can be had now.</b> { $why }
vaccination-next = <b>Dose { $dose }: from { $day } on.</b> { $why }
vaccination-said = ↩️ Answered on { $day }: { $what }
vaccination-place = 🎫 Place: <b>{ $day } { $time }</b>, { $place }
vaccination-born = 🎂 Born in { $born }
due-first = The first dose is given at this age.
due-interval = By the interval of that vaccine.
due-booster = The booster after the full series.
due-recovered = Three months after recovery.
due-too-young = Once old enough.
due-deferred = Put off until that day.
due-waited = The wait is over.
due-exempt = With a doctor's letter we remind of no dose.
due-complete = All doses had. Thank you!
due-not-yet = There is no rule for a next dose at this age yet.
due-not-said = Fill in the doses, so that we know when the next one is.
vaccination-home = 🏠 { $home }
vaccination-outside = Outside the city / not filled in
vaccination-state-stopped = 🔕 Not contacted, as you asked.
vaccination-state-visit = 🏠 On the list of homes to visit.
vaccination-state-call = 📞 Somebody will call.
button-vaccination-again = 🔔 Remind me again
button-vaccination-change = ✏️ Change doses
button-vaccination-home = 🏠 Change address
button-vaccination-born = 🎂 Change year of birth
button-vaccination-leave = 👋 No longer me
button-vaccination-left = Yes, remove
vaccination-leave = <b>{ $name }</b> is no longer reminded through you; a place that was booked is given back. If it was you alone who registered them, what we hold is deleted. Go on?
button-vaccination-phone = 📞 Leave my number
button-vaccination-had = ✅ Vaccinated already
button-vaccination-later = ⏰ Later
button-vaccination-why = Not now …
button-vaccination-visit = 🏠 I need a visit
button-vaccination-stop = 🔕 Stop
button-vaccination-care = 👪 Add a parent or child
vaccination-for-whom = For whom are reminders to come here?
relative-mother = Mother
relative-father = Father
relative-child = Child
relative-spouse = Husband or wife
relative-of-mother = Mother of { $name }
relative-of-father = Father of { $name }
relative-of-child = Child of { $name }
relative-of-spouse = Husband or wife of { $name }
vaccination-why-not = Why not now? We wait accordingly.
not-now-ill = 🤒 Ill at present
not-now-busy = Busy at present
not-now-afraid = Not sure yet
not-now-family = The family does not agree yet
not-now-recovered = 🌤 Just recovered from covid
vaccination-ask-doses = <b>{ $name }</b>: how many doses so far?
vaccination-ask-vaccine = <b>{ $name }</b>: which vaccine?
vaccination-ask-last = <b>{ $name }</b>: when was the last dose?
vaccination-ask-born = <b>{ $name }</b>: year of birth?
vaccination-ask-kelurahan = <b>{ $name }</b>: in which kelurahan?
vaccination-ask-rw = <b>{ $name }</b>: which RW?
vaccination-ask-rt = <b>{ $name }</b>: which RT?
vaccination-ask-recovered = <b>{ $name }</b>: well again since when? The next dose is three months later.
vaccination-not-recovered = Never had it
vaccination-doses =
    { $doses ->
        [0] None
        [1] 1 dose
       *[other] { $doses } doses
    }
vaccination-ask-phone = Press the key below to share your own number. A typed number is not used.
vaccination-phone-kept = 📞 Your number is kept. See /vaccine.
vaccination-did-later = { $name }: very well, we remind you again later.
vaccination-did-visit = { $name }: very well, on the list of homes to visit.
vaccination-did-stop = 🔕 { $name }: very well, no more messages.
vaccination-did-again = 🔔 { $name }: very well, we remind again.
vaccination-did-leave = { $name }: no longer through you.
command-vaksin = My doses and the next one

# Lists of residents.
residents-importing = Storing residents
residents-imported = Done: { NUMBER($added) } new, { NUMBER($changed) } changed, { NUMBER($same) } as before, { NUMBER($alone) } not stored because they asked to be left alone.
residents-no-id = This column holds identity numbers (NIK, KTP or KK), which we do not keep: whoever knows one can pretend to be somebody else. Delete the column; name, year of birth and RT are enough.
residents-id-here = There is a number of 16 digits here, like a national ID, which we do not keep. Delete the number.
residents-alike = “{ $name }” with the same year of birth and RT stands in row { $first } already. If it is somebody else, tell the names apart; if not, delete one.
residents-bad-name = “{ $name }” is no name. Write the person's name, 2 to 60 letters.
residents-bad-number = “{ $value }” cannot be read. Write a number from { $least } to { $most }.
residents-bad-vaccine = The vaccine “{ $value }” is not known. Write Sinovac, AstraZeneca, Sinopharm, Pfizer, Moderna or Janssen, or leave it empty.
residents-bad-kelurahan =
    There is no kelurahan “{ $value }” in this city. { $near ->
        [none] Write its name as in the list of offices, or “outside”.
       *[other] Is { $near } meant? Write its name as in the list of offices, or “outside”.
    }
residents-future-day = { $date } has not come yet.

## Vaccination days

clinics-near = 🗓 <b>Vaccinations for your kelurahan</b>
clinics-all = 🗓 <b>Vaccination days</b>
clinics-past = 🗓 <b>Past vaccination days</b>: note here who came and who did not.
clinics-past-none = 🗓 In the last two weeks there was no vaccination day of yours.
clinics-none = 🗓 No vaccination day is planned at the moment. Please ask the Puskesmas:
clinics-none-near = 🗓 No vaccination day is planned for your kelurahan yet. See All vaccination days, or ask the Puskesmas:
clinics-puskesmas = ☎️ { $office }
clinics-puskesmas-phone = ☎️ { $office }: { $phone }
clinic-line = { $day } { $time } · { $place }
clinic-line-full = { $day } { $time } · { $place } (full)
clinic-heading = { $day } { $hours } { $place }: { $vaccine }
clinic-title = 💉 { $place }
clinic-address = 📍 { $address }
clinic-when = 🗓 { $day }, { $hours }
clinic-vaccine = Vaccine: { $vaccine }
clinic-serves = For residents of: { $kelurahan }
clinic-run-by = By: { $office }
clinic-free =
    { $free ->
        [0] All { $quota } places are taken.
       *[other] Places left: { $free } of { $quota }
    }
clinic-too-early = ⚠️ { $next }
clinic-cancelled = ❌ Cancelled
clinic-hourly = by the hour
clinic-not-hourly = at no certain hour
clinic-whole-city = the whole city
clinic-field-place = place
clinic-field-address = address
clinic-field-day = date
clinic-field-hours = hours
clinic-field-vaccine = vaccine
clinic-field-quota = quota
clinic-field-hourly = hourly
clinic-field-serves = kelurahan
clinic-field-pin = point on the map
clinic-long-text = Write at most { $limit } letters; these are { $length }.
clinic-bad-hours = The hours “{ $hours }” cannot be understood. Write from and until, for example 08:00-12:00.
clinic-bad-vaccine = The vaccine “{ $word }” is not known. Write one of: { $known }.
clinic-bad-quota = The quota “{ $quota }” cannot be used. Write the number of people in digits, 1 to { $limit }.
clinic-bad-yes = “{ $word }” cannot be understood. Write yes or no.
clinic-bad-pin = The point “{ $point }” cannot be understood. Write latitude and longitude as on a map, for example -8.0954, 112.1609.
clinic-bad-kelurahan = There is no kelurahan called “{ $name }”. Several are parted by |.
clinic-bad-puskesmas = There is no Puskesmas with the name or code “{ $name }”.
clinic-twice = The same vaccination day stands in row { $first } already.
clinic-hour = { $time } ({ $free } left)
clinic-short = { $day }, { $place }
clinics-next = The next vaccination days that have room. One tap books a place:
booking-done = ✅ <b>A place is booked</b> · { $code }
booking-ticket = 🎫 <b>Place { $code }</b>. Show this QR code at the vaccination.
booking-when = 🗓 { $day }, { $time } (until { $closes })
booking-bring = Please bring your ID card.
booking-for = 👤 For <b>{ $name }</b>
button-book-for = 🎫 For { $name }
booking-instead = There is a place already: <b>{ $before }</b>. Move to <b>{ $after }</b>?
booking-cancelled = The place for { $clinic } is cancelled.
booking-vaccinated = ✅ The vaccination is noted: { $clinic }.
booking-deferred = The vaccination has to wait: { $clinic }.
booking-absent = The place for { $clinic } is past.
booking-evening =
    Hello, { $name }. Tomorrow the place booked for { $who ->
        [own] you
       *[care] your family
    } is waiting:
booking-morning =
    Good morning, { $name }. Today the place booked for { $who ->
        [own] you
       *[care] your family
    } is waiting:
booking-after = Hello, { $name }. Did the vaccination at { $place } take place?
booking-moved = ⚠️ <b>The vaccination day has changed.</b> The place is kept:
booking-clinic-cancelled = ⚠️ <b>The vaccination on { $clinic } does not take place</b>, we are sorry. The place there is void.
booking-missed = The vaccination on { $clinic } was missed. That is all right, there are other days.
error-clinic-full = Sorry, all places there are taken. Please choose another hour or day.
error-place-elsewhere = There is a place on another day already.
button-book = 🎫 Book a place
button-book-at = 🎫 { $clinic }
button-book-instead = Yes, move it
button-keep-place = Keep the old one
button-booking = 🎫 QR code
button-unbook = ❌ Cancel the place
button-was-not = Not yet
button-clinics = 🗓 Vaccination days
button-own-vaccination = 💉 My vaccination
own-data-of-bookings = Places booked for a vaccination
own-data-hour = Hour
own-data-booked-at = Booked
own-data-reason = Reason
attendance-counts = Places { $booked } · vaccinated { $vaccinated } (walk-ins { $walked }) · deferred { $deferred } · absent { $absent }
attendance-how = Tap ✅ for vaccinated, or the name for anything else.
attendance-nobody = Nobody has booked a place yet.
attendance-line = { $number }. { $sign } { $time } <b>{ $name }</b> · { $code }
attendance-who = 👤 <b>{ $name }</b> · { $code }
attendance-booked = ⬜ Not noted yet
attendance-vaccinated = ✅ Vaccinated: { $vaccine }
attendance-deferred = ⏳ Deferred: { $reason }, possible from { $day }
attendance-deferred-open = ⏳ Deferred: { $reason }, nobody knows until when
attendance-exempt = 📄 Exempt for ever: { $reason }
attendance-absent = ✖️ Did not come
attendance-cancelled = ✖️ The place was given back
attendance-which = Vaccinated with which vaccine?
attendance-why = Why could they not be vaccinated?
attendance-until = For how long does it have to wait?
attendance-since = When were they well again? The next dose is three months later.
attendance-walk-in = Came without a place: which vaccine?
attendance-walked = ✅ Noted: a walk-in, { $vaccine }.
deferral-pressure = High blood pressure
deferral-recovered = Just recovered from covid
deferral-ill = Ill at present
deferral-contact = Somebody positive at home
deferral-allergy = Severe allergy
deferral-blood = Blood disorder under treatment
deferral-letter = A doctor's letter: not to be vaccinated
deferral-other = Another reason
deferral-weeks =
    { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
deferral-not-known = Not known
deferral-for-ever = For ever
error-unknown-booking = We do not know this code, or it is not for you.
error-clinic-ahead = That day has not begun; who comes is noted from then on.
error-clinic-open = The hours are not over: whoever is missing may still come.
button-attendance = 📋 Who came
button-walk-in = ➕ Walk-in
button-rest-absent = ✖️ The rest did not come
button-given = ✅ Vaccinated { $vaccine }
button-other-vaccine = Another vaccine
button-defer = ⏳ Deferred
button-absent = ✖️ Did not come
button-attend-back = ↩️ Not noted yet
clinic-ask-office = Which Puskesmas runs it?
clinic-ask-place = Where? <b>Type what the place is called</b>, for example Balai RW 3.
clinic-ask-address = Type its address, or leave it out.
clinic-ask-day = On which day? Choose, or type it, for example 13-11-2026.
clinic-ask-hours = At what hours? Choose, or type them, for example 08:00-12:00.
clinic-ask-vaccine = Which vaccine?
clinic-ask-quota = For how many people? Choose, or type the number.
clinic-ask-hourly = Do people choose the hour at which they come?
clinic-ask-serves = For residents of which kelurahan? Choose one or several, then press Done. Without any: the whole city.
clinic-ask-pin = Send its location by 📎 Location, type the point (for example -8.0954, 112.1609), or leave it out.
clinic-past-day = That day is past.
clinic-change-what = What is to be changed? Whoever has a place is told at once if place, day, hours or vaccine change.
clinic-cancel-question =
    { $count ->
        [one] Cancel this vaccination day? Whoever has a place is told at once: { $count } person.
       *[other] Cancel this vaccination day? Whoever has a place is told at once: { $count } people.
    }
clinic-plan-left = All right, nothing was changed.
talk-set-aside-clinic = The vaccination day you were planning is kept for now.
button-clinic-new = ➕ New vaccination day
button-clinic-edit = ✏️ Change
button-clinic-cancel = ❌ Cancel the day
button-clinic-cancel-yes = ❌ Yes, cancel it
button-plan-done = Done
button-plan-skip = Leave out
button-plan-cancel = ✖️ Never mind
event-booked = { $time } 🎫 the visitor has booked a vaccination
button-nearest-clinic = 🎫 Nearest vaccination
figures-clinics = Vaccinations: booked, came, did not come
figures-clinics-kelurahan = Vaccinations by kelurahan
figures-clinic = { $what }: { $booked }, { $attended }, { $absent }
figures-no-kelurahan = Kelurahan not known
import-clinics-done =
    { $count ->
        [one] Saved, { $count } change of the vaccination days.
       *[other] Saved, { $count } changes of the vaccination days.
    }
error-clinic-there = There is a vaccination day at that place, on that day, with that vaccine already.
error-clinic-over = That vaccination day is over or cancelled.
button-clinics-all = All vaccination days
button-clinics-past = 🗂 Past days
button-map = 📍 Map
command-jadwal = Vaccination days

## Charts

button-chart = 🖼 Chart
button-chart-funnel = 🖼 Funnel chart
button-chart-rates = 🖼 League table
chart-being-drawn = The chart is being drawn …
chart-not-drawn = Sorry, the chart cannot be drawn. The figures are still in /stats.
chart-filename = chart
chart-counted-lately = 15-minute counts of the last 28 days
chart-source = Source: Pintu Sehat, { $day } at { $time }.
chart-days-one = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
 }
chart-days-even = { $times } { $unit ->
    [day] days
    [month] months
   *[year] years
} were the busiest: { $count ->
    [one] { $count } visit
   *[other] { $count } visits
 } each
chart-days-busiest = { $when } was the busiest: { $count ->
    [one] { $count } visit
   *[other] { $count } visits
 }
chart-cases = Of the cases taken, half were within { $took }; { $untaken } of { $cases } were not taken
chart-cases-none = There were no cases
chart-cases-untaken = None of { $cases } cases was taken
chart-within = { $least } to { $most } minutes
chart-later = after more than 1 hour
chart-untaken = taken by nobody
chart-funnel = { $active } of { $offices } offices are equipped and active
chart-funnel-lack = { $active } of { $offices } offices are equipped and active. Most often: { $lack } ({ $count ->
    [one] 1 office
   *[other] { $count } offices
})
chart-rates-none = No office has been measured
chart-rates-one = { $office }: { $percent } percent scan
chart-rates-even = All { $count } offices measured are alike: { $percent } percent scan
chart-sweep-none = No message of a sweep yet
chart-sweep-nobody = { $count ->
    [one] 1 message, and no vaccination that followed yet
   *[other] { NUMBER($count) } messages, and no vaccination that followed yet
    }
chart-sweep = { $count ->
    [one] { NUMBER($each) } messages for the one vaccination that followed
   *[other] { NUMBER($each) } messages for each of { NUMBER($count) } vaccinations that followed
    }
chart-sweep-fewest = { $count ->
    [one] { NUMBER($each) } messages for the one vaccination that followed; fewest in { $place }: { NUMBER($few) }
   *[other] { NUMBER($each) } messages for each of { NUMBER($count) } vaccinations that followed; fewest in { $place }: { NUMBER($few) }
    }
chart-sweep-bars = Bars: vaccinated, of the residents reached
chart-sweep-row = { $place }: { $told ->
    [one] 1 message
   *[other] { NUMBER($told) } messages
    }
chart-sweep-more = { NUMBER($answered) } answered, { NUMBER($booked) } booked, { NUMBER($stopped) } stopped, { NUMBER($unreachable) } not reached
chart-rates = { $most ->
    [one] { $office } scans
   *[other] { $most } offices scan
} most: { $percent } percent. Least: { $fewest ->
    [one] { $least }
   *[other] { $fewest } offices
}, { $last } percent
offices-between = … { $count ->
    [one] { $count } other office
   *[other] { $count } other offices
 } between
chart-unmeasured = Not measured: { $count ->
    [one] { $count } office
   *[other] { $count } offices
 }, without a rank
chart-step-registered = Registered
chart-step-bound = Officers' group connected
chart-step-officers = Officers confirmed
chart-step-printed = Poster printed
chart-step-proved = Poster proved to be up
chart-step-active = Active: scanned within 2 working days
chart-step-measured = Measured: counted for 15 minutes at the door

## The weekly report

button-report = 📄 Weekly report
report-being-drawn = The report is being drawn …
report-not-drawn = Sorry, the report cannot be drawn. The figures are still in /stats.
report-filename = weekly-report
report-caption = 📄 Weekly report, { $first } to { $last }. Figures only, no names: it may be forwarded.
report-title = Pintu Sehat { $city }: weekly report
report-when = { $first } to { $last } · drawn { $day } at { $time }
report-foot = Figures only, no names. Colours rest on visitors' own answers, not on PeduliLindungi. Page { $page }/{ $pages }
report-visits = { $total ->
    [one] { $total } visit
   *[other] { $total } visits
 }, { $guests } of them guests without Telegram.
report-more = { $percent } % more than usual.
report-less = { $percent } % less than usual.
report-same = As many as usual.
report-open = Cases open now: { $new } not taken, { $claimed } being handled
report-scans-little = Only { $percent } % of those who enter scan.
report-ended = How cases were handled
report-took-claimed = of those taken: within { $most }, half { $middle }
report-took-closed = of those closed: within { $most }, half { $middle }
report-visit-title = { $count ->
    [one] { $count } office needs a visit
   *[other] { $count } offices need a visit
 }
report-visit-none = No office needs a visit
report-visit-more = and { $count ->
    [one] { $count } other office
   *[other] { $count } other offices
 }, all of them in the workbook
report-summary = Summary
report-trend = Trend
report-offices = Offices
report-to-visit = To visit
report-cases = Cases
report-reminders = Reminders
report-sweep = The sweep
report-day = Day
report-total = Number
report-what = What
report-head-code = Code
report-head-office = Office
report-head-visits = Visits
report-head-reached = Steps reached of 7
report-head-counted = People counted
report-head-recorded = Recorded
report-head-rate = % scan
report-head-lacks = What is missing
report-head-why = Why
report-cases-raised = Cases raised
report-cases-taken = Cases taken
report-time-claimed = Time until taken
report-time-closed = Time until closed
report-reminder-agreed = Agreed to be reminded
report-reminder-told = Reminders sent
report-reminder-done = Answered: vaccinated
report-reminder-stopped = Asked to stop

## Export

command-ekspor = Visits and cases as a table
export-title = 📤 <b>Export</b>, { $days }
export-how = Each visit or case is a row: office, time, colour, how long. Without names, and only what is not deleted yet. Each export is noted. Other days: <code>/export 2021-11-01 2021-11-30</code>
export-being-written = The table is being made …
export-not-drawn = Sorry, the table cannot be made. Try a shorter period.
export-caption = 📤 { $what }, { $days }: { $count ->
    [one] { $count } row
   *[other] { $count } rows
 }. Without names; what was deleted is not there any more.
export-staff = Among them { $count } of staff, whom /stats counts apart.
export-visits = Visits
export-cases = Cases
button-export-visits-xlsx = 👥 Visits (Excel)
button-export-visits-csv = Visits (CSV)
button-export-cases-xlsx = 🚨 Cases (Excel)
button-export-cases-csv = Cases (CSV)
export-head-code = Code
export-head-office = Office
export-head-time = Time
export-head-kind = Came as
export-head-colour = Colour
export-head-verified = Verified
export-head-minutes = Minutes inside
export-head-taken = Minutes until taken
export-head-closed = Minutes until closed
export-head-outcome = Outcome
export-kind-visitor = visitor
export-kind-guest = guest without Telegram
export-kind-companion = companion
export-kind-staff = staff
export-yes = yes
error-export-waits = The table you asked for is still being made. Please wait until it has come.
error-export-too-long = More than { $limit } rows. Choose a shorter period.

## Instructions to offices

instruction-ask =
    📢 <b>Instruction to the offices' groups</b>

    Write it here, or send a picture or a PDF (with a caption if you like). Before it is sent you see how it looks and which groups it reaches.
instruction-earlier = Sent before (read/offices):
instruction-title = 📢 <b>Instruction · { $city }</b>
instruction-sent = <i>Sent { $at }</i>
instruction-see-file = 📎 See the file above.
instruction-unread = ⏳ Once you have read it together, one officer please presses the button below.
instruction-reminder = 🔔 <b>Reminder:</b> no officer has marked this instruction as read yet. Please press once you have read it together.
instruction-read = ✅ Read: { $name }, { $at }
instruction-withdrawn = 🚫 <b>Taken back { $at }.</b> This instruction holds no more.
button-instruction-read = ✅ We have read it
instruction-thanks = Thank you, it is noted for your office.
instruction-read-before = Marked as read by { $name }, { $at }.
instruction-sample = This is an example. In an office's group, an officer presses it after reading.
instruction-whom = This is how it looks in a group. To which offices? The figures: how many groups are reached now, of how many offices.
button-instruction-to-all = All offices ({ $count } of { $of })
button-instruction-to-unmeasured = Those never measured ({ $count } of { $of })
button-instruction-to-chosen =
    { $count ->
        [one] Go on with 1 office
       *[other] Go on with { $count } offices
    }
button-instruction-choose = 🔎 Choose offices …
button-instruction-drop = ✖️ Discard
button-instruction-send = 📢 Send
instruction-choose = Chosen: <b>{ $count }</b>. Tap the offices, or type part of a name.
instruction-confirm = Reaches <b>{ $count }</b> of { $of } offices.
instruction-missed-no-group = No group yet ({ $count }): { $offices }
instruction-missed-lost = The bot was removed from the group ({ $count }): { $offices }
instruction-missed-silent = The bot may not write in the group ({ $count }): { $offices }
instruction-later = Offices not reached yet receive it once their group can be reached, within 30 days.
instruction-dropped = The draft is discarded. Nothing was sent.
instruction-on-its-way = Being sent …
instruction-progress = 📢 <b>{ $words }</b>
instruction-is-withdrawn = 🚫 Taken back
instruction-count-unread = ⏳ Not marked as read yet: { $count }
instruction-count-unreached = ✖️ Not reached: { $count }
instruction-count-on-its-way = 📨 Being sent: { $count }
instruction-count-read = ✅ Read: { $count }
instruction-line-unread = ⏳ { $office }
instruction-line-reminded = ⏳ { $office } (reminded)
instruction-line-unreached = ✖️ { $office }: { $why }
instruction-line-on-its-way = 📨 { $office }
instruction-line-read = ✅ { $office }: { $name }, { $at }
instruction-why-no-group = no group yet
instruction-why-lost = the bot was removed from the group
instruction-why-silent = the bot may not write in the group
instruction-why-reached = Telegram refused the message
button-instruction-refresh = 🔄 Refresh
button-instruction-back = 🚫 Take the instruction back
button-instruction-back-yes = 🚫 Yes, take it back
instruction-ask-back = Take this instruction back? Its message in each group is marked “Taken back”, and nobody is reminded any more.
instruction-taken-back = Taken back.
talk-set-aside-instruction = The instruction you were writing is kept for now.
error-instruction-too-long = The instruction has { $length } characters, at most { $limit } fit. Please shorten it, or send it as a PDF.
error-not-an-instruction = What can be sent: text, a picture, or a PDF.
error-instruction-over = This instruction was sent or taken back already.

## Exposure: who was at the same place as somebody who is positive
exposure-how =
    To tell those who were at the same office at the same time as somebody confirmed positive, send /exposure with the case's code: <code>/exposure K17</code>.
    Without a case: the office's code, the day, and the code on the pass: <code>/exposure KEL-TURI 08-11-2021 4821</code>.
    Nobody is told until another person of the task force, or an admin, agrees.
exposure-ask = Is <b>{ $initials }</b> confirmed positive?
exposure-told = At the same time, in the last { $days ->
        [one] day
       *[other] { $days } days
    }: { $count } { $count ->
        [one] person
       *[other] people
    } by Telegram, along with { $companions } { $companions ->
        [one] companion
       *[other] companions
    }.
exposure-to-call = Without Telegram, to be called: { $count } { $count ->
        [one] person
       *[other] people
    }.
exposure-ask-how = Please only if you have seen the result of the test or the Puskesmas confirms it. Another person has to agree; only then they are told. They are not told who it is.
button-positive = 🦠 Yes, it is confirmed
exposure-reported-answer = Noted. Another person of the task force, or an admin, is now asked to agree.
exposure-title = 🦠 Exposure number { $number } · { $initials } · reported by { $name }
exposure-reported = Nobody has been told. Who agrees must be another than who reported it.
exposure-released = ✅ Agreed. They are told now, or at 09:00 if it is too early yet or night already.
exposure-withdrawn = ↩️ Taken back. Who was told already hears that it was wrong.
exposure-released-answer = Agreed. They are told now, or at 09:00 if it is too early yet or night already.
button-exposure-tell = ✅ I agree, tell them
button-exposure-list = 📞 List to call
button-exposure-no = ↩️ Take it back
button-exposure-no-yes = Yes, take it back
exposure-no-ask = Take exposure number { $number } back? Who was told already hears that it was wrong.
exposure-calls = To be called. Do not pass it on; who reads this list is noted.
exposure-calls-none = Nobody is to be called.
exposure-call-line =
    { $by ->
        [none] <b>{ $name }</b> · { $office }, { $day } · { $phone }
       *[other] <b>{ $name }</b> · { $office }, { $day } · { $phone } · entered by: { $by }
    }
exposure-notice = 🔔 <b>From the task force</b>: you were at the same place, at the same time, as somebody who was later confirmed positive.
exposure-at = • { $office }, { $day }
exposure-at-companion = • { $office }, { $day } ({ $name })
exposure-somewhere = • one of the offices, in the last { $days ->
        [one] day
       *[other] { $days } days
    }
exposure-todo =
    What you should do:
    1. Wear a mask, and for now keep away from the old, from babies and from the sick.
    2. Watch yourself for 14 days: fever, cough, short breath, no sense of smell.
    3. Ask for a test at the Puskesmas, best on the fifth day after that day; at once if you feel ill.
exposure-phone = Puskesmas by telephone: { $phone }
exposure-colour = At your next visit you are asked as a close contact; the colour follows the rules in force, and your test too.
exposure-kind = This is nobody's fault, and does not mean that you are infected. Questions? Ask to be called.
exposure-call-noted = Thank you. Your number goes to the task force, who call when they can. If you feel ill do not wait: call the Puskesmas.
exposure-over = ✅ What we told you, that you had been with somebody positive, was wrong. There is nothing you have to do any more. If you answered as a close contact since, choose “Something has changed” at your next visit. We are sorry.
error-reported-yourself = You have reported this yourself. Another person of the task force, or an admin, has to agree.
command-paparan = Tell who was with a positive
own-data-of-exposures = Confirmed positive by the task force
own-data-of-exposed = What you were told of an exposure
own-data-reported-by = Reported by
own-data-reported-at = Reported
own-data-released-by = Agreed to by
own-data-released-at = Agreed to
own-data-withdrawn-by = Taken back by
own-data-deed-report-positive = noted that you are confirmed positive
own-data-deed-release-exposure = agreed that those who were with you be told
own-data-deed-withdraw-exposure = took a notice of exposure back
own-data-deed-read-exposed = read the list of those to be called

## Coverage

button-figures-coverage = 🎯 Coverage
coverage-none = No list of coverage has been imported. An admin sends the file to this chat.
coverage-people = people
coverage-short = Dose 1 is short of { $count } { $people } ({ $percent } % of a target of { $target })
coverage-line = population { $population }, target { $target }, dose 1 { $first }, dose 2 { $full }
coverage-twice = { $area } { $people } is in row { $first } already. One row for each kelurahan and group.
coverage-bad-count = “{ $count }” is no number of people. Write digits only, for example 15006.
report-coverage = Coverage
report-coverage-where = Where dose 1 is short of most
report-head-area = Kelurahan
report-head-people = Group
report-head-population = Population
report-head-target = Target
report-head-first = Dose 1
report-head-sweep-told = Messages
report-head-sweep-reached = Residents reached
report-head-sweep-answered = Answered
report-head-sweep-booked = Booked
report-head-sweep-vaccinated = Vaccinated
report-head-sweep-stopped = Asked to stop
report-head-sweep-unreachable = Not to be reached
report-head-each = Messages a vaccination
report-head-full = Dose 2
report-head-short = Short of dose 1

## Offices without scans

idle-nudge =
    👋 In the last { $days } working days nobody has scanned at { $office }.

    Could you have a quick look: does the poster still hang, can it be read, and are visitors asked to scan? If it is simply quiet, never mind.
idle-title =
    { $count ->
        [one] 🔕 <b>1 office without scans</b>. Its group was reminded first; it may need a hand.
       *[other] 🔕 <b>{ $count } offices without scans</b>. Their groups were reminded first; they may need a hand.
    }
idle-since =
    { $days ->
        [one] • { $office }: last on { $last }, 1 working day ago (reminded { $nudged })
       *[other] • { $office }: last on { $last }, { $days } working days ago (reminded { $nudged })
    }
idle-never =
    { $days ->
        [one] • { $office }: no scan yet, 1 working day (reminded { $nudged })
       *[other] • { $office }: no scan yet, { $days } working days (reminded { $nudged })
    }
idle-more =
    { $count ->
        [one] … and 1 more office
       *[other] … and { $count } more offices
    }

## Who did what

deeds-title = 📜 <b>Who did what</b> · { $days }
deeds-of-all = { $kind }
deeds-of-office = { $kind } · { $office }
deeds-none = Nothing.
deeds-line = { $at } · <b>{ $name }</b>: { $what }
deeds-by-nobody = by itself
deeds-all = Everything
deeds-reading = Names read
deeds-cases = Cases
deeds-guests = Guests
deeds-day = An office's day
deeds-roles = Roles and groups
deeds-offices = Offices and files
deeds-outreach = Vaccination
deed-add-clinic = added a vaccination day
deed-change-clinic = changed a vaccination day
deed-cancel-clinic = cancelled a vaccination day
deed-import-residents = imported a list of residents
deed-order-report = asked for the weekly report
deed-send-report = sent the weekly report
deed-read-booking = read who has booked a place
deed-read-clinic = read the list of a vaccination day
deed-start-campaign = started a sweep
deed-walk-in = noted who came without a booking
deed-walk-in-back = took back who came without a booking
deed-export-visits = exported the visits
deed-export-cases = exported the cases
deed-print-invitations = printed invitations
deed-print-calls = printed whom to call
deed-print-visits = printed whom to visit
deed-import-coverage = imported the coverage
deed-undo-coverage = put the coverage back
deed-running-campaign = went on with a sweep
deed-paused-campaign = paused a sweep
deed-ended-campaign = ended a sweep
deed-note-vaccinated = noted: vaccinated
deed-note-deferred = noted: deferred
deed-note-absent = noted: absent
deed-note-booked = took an attendance back
button-deeds-all = Everything
button-deeds-reading = Names read
button-deeds-cases = Cases
button-deeds-guests = Guests
button-deeds-day = An office's day
button-deeds-roles = Roles and groups
button-deeds-offices = Offices and files
button-deeds-outreach = Vaccination
button-deeds-older = Older ›
button-deeds-newest = ‹ Newest
deed-read-case = read a case's history
deed-read-exposed = read the list of whom to call
deed-report-positive = reported a positive
deed-release-exposure = released an exposure notice
deed-withdraw-exposure = withdrew an exposure notice
deed-read-details = read a case's details
deed-read-cases = read the list of open cases
deed-read-inside = read who is inside
deed-read-rollcall = got a roll call's list
deed-read-request = read who asks for a role
deed-read-roles = read who has a role in the city
deed-read-roster = read who has a role at the office
deed-read-instruction = read who has read an instruction
deed-read-deeds = read this record
deed-check-pass = checked a pass
deed-list-affected = listed whom a breach concerns
deed-claim-case = took a case
deed-release-case = gave a case back
deed-hand-case = handed a case over
deed-close-case = closed a case
deed-open-again-case = opened a case again
deed-still-case = still has a case
deed-help-case = asked for help
deed-note-case = wrote a note on a case
deed-lapse-case = a case ended by itself
deed-tick-step = ticked a step
deed-untick-step = unticked a step
deed-no-answer-case = a case is free again: no answer
deed-unreachable-case = a case is free again: officer out of reach
deed-left-group-case = a case is free again: officer left the group
deed-removed-case = a case is free again: role taken away
deed-unsure-case = a case is free again: membership not sure
deed-random-check = random check
deed-random-check-undone = took a random check back
deed-register-guest = entered a guest
deed-check-out-guest = checked a guest out
deed-refuse-guest = noted a guest who did not agree
deed-begin-duty = began a shift
deed-end-duty = ended a shift
deed-start-tally = began a count at the door
deed-cancel-tally = cancelled a count
deed-go-on-tally = went on with a count
deed-start-rollcall = began a roll call
deed-send-rollcall = sent a roll call's list
deed-end-rollcall = ended a roll call
deed-tick-rollcall = marked somebody as found
deed-untick-rollcall = took a mark back
deed-start-drill = began a drill
deed-claim-drill = took a drill
deed-close-drill = ended a drill
deed-prove-poster = proved that a poster hangs
deed-acknowledge-instruction = marked an instruction as read
deed-appoint = gave a role
deed-accept-role = accepted a role by a link
deed-suspend-role = a role is not active for now
deed-resume-role = a role is active again
deed-left-group = left the group, the role ended
deed-found-gone = no longer in the group, the role ended
deed-invite = made a link for a role
deed-invite-group = made a link for a group
deed-bind-group = bound a group
deed-lost-group = the bot was removed from a group
deed-regained-group = the bot is back in a group
deed-erased = the role ended with an erasure
deed-import-offices = imported offices
deed-undo-offices = undid an import of offices
deed-import-holidays = imported holidays
deed-undo-holidays = undid an import of holidays
deed-rotate-door = renewed a door's code
deed-print-posters = printed posters
deed-print-guides = printed guides
deed-print-slips = printed slips
deed-make-slips = made slips
deed-send-instruction = sent an instruction
deed-withdraw-instruction = took an instruction back
deed-confirm = confirmed: { $role }
deed-refuse = refused: { $role }
deed-remove = took away the role: { $role }
deed-restore = gave back the role: { $role }

# The sweep: messages about a dose that is due, and /penyisiran.
due-for = 💉 For <b>{ $name }</b>
due-message =
    Dose <b>{ $dose }</b> of the vaccination is waiting for { $who ->
        [own] you
       *[care] your family
    } at the Puskesmas. Please bring your KTP or family card. Hours and vaccine follow the Puskesmas's schedule.
due-call = Call the Puskesmas: { $phone }
sweep-title = 🧭 <b>The sweep</b>
sweep-nobody = No resident is registered yet. An admin sends a list to this chat as a file (📥 Import), or ask residents to open /vaccine.
sweep-line = <b>{ $place }</b>: { NUMBER($residents) } residents, { NUMBER($due) } due, { NUMBER($told) } told, 📞 { NUMBER($call) }, 🏠 { NUMBER($visit) }, ✅ { NUMBER($done) }, 🔕 { NUMBER($stopped) }
sweep-signs = <i>📞 to be called · 🏠 to be visited · ✅ all doses had · 🔕 asked to stop</i>
sweep-city = The whole city
sweep-elsewhere = Outside the city / not filled in
sweep-campaign-running = ▶️ Running: { $place }
sweep-campaign-paused = ⏸ Paused: { $place }
button-sweep-new = ➕ Start in …
button-sweep-paused = ⏸ Pause { $place }
button-sweep-running = ▶️ Go on { $place }
button-sweep-ended = ⏹ End { $place }
sweep-where = Where are residents to be told?
sweep-preview = 🔎 <b>{ $place }</b>, if it started now:
sweep-would-tell = 💬 { NUMBER($count) } residents get a message today, between { $hours }, spread evenly.
sweep-would-list = 📞 { NUMBER($call) } go on the call list, 🏠 { NUMBER($visit) } on the list of homes: no Telegram here, or told twice already.
sweep-would-wait = 🗓 { NUMBER($count) } are not due yet.
sweep-how = At most two messages about one dose, three days apart; then a call; after seven days a visit. Who asked to stop and who is being handled as black is not told. The words:
sweep-sample-name = Mrs Sekar (sample)
button-sweep-try = ✉️ Send me a sample
button-sweep-start = ▶️ Start
sweep-started = ▶️ Started.
button-sweep-came = 📈 Results
sweep-came-title = 📈 <b>Results of the sweep</b>, { $days }
sweep-came-each = { NUMBER($each) } messages for each vaccination that followed.
sweep-came-none = { $count ->
    [one] 1 message, and no vaccination that followed yet.
   *[other] { NUMBER($count) } messages, and no vaccination that followed yet.
    }
sweep-came-all = Together
sweep-came-line = <b>{ $place }</b>: 💬 { NUMBER($told) } → 👥 { NUMBER($reached) } · ↩️ { NUMBER($answered) } · 🎫 { NUMBER($booked) } · ✅ { NUMBER($vaccinated) } · 🔕 { NUMBER($stopped) } · 📵 { NUMBER($unreachable) }
sweep-came-how = 💬 messages → 👥 residents who had one · ↩️ answered · 🎫 booked a place · ✅ vaccinated since · 🔕 asked to stop · 📵 not to be reached by message. Counted on the day it happens, without names.
error-campaign-runs = There is a sweep for this place already, running or paused.
button-sweep-rw = 📋 By RW
sweep-which-rw = The RWs of which kelurahan?
sweep-in = 📋 <b>{ $place }</b>
sweep-rw-line = RW { $rw }: { $residents ->
    [one] 1 resident
   *[other] { NUMBER($residents) } residents
}, { NUMBER($due) } need a dose · 📞 { NUMBER($call) } · 🏠 { NUMBER($visit) } · ✅ { NUMBER($done) } complete · { NUMBER($gone) } gone
sweep-out = 🚶 { $area }: { $count ->
    [one] 1 house
   *[other] { $count } houses
} with { $who }
button-field-call = 📞 Next call
command-penyisiran = Tell residents who need a dose

## An office closed for a day, holidays

button-closures = 🕗 Opening hours
button-holidays = 🗓 Holidays
closures-which = On which day is <b>{ $office }</b> closed? Those marked 🔒 are closed already; tap one to open it again.
closures-none = <b>{ $office }</b> has no working day in the next three weeks.
button-closure-open = { $day }
button-closure-closed = 🔒 { $day }
closure-ask-close = Close <b>{ $office }</b> on { $day }? Whoever scans that day reads when it opens again.
closure-ask-open = Open <b>{ $office }</b> on { $day } as usual?
button-closure-close-yes = 🔒 Yes, close that day
button-closure-open-yes = Yes, open as usual
closure-closed = Noted as closed.
closure-opened = Noted as open as usual.
holidays-title = 🗓 <b>Holidays to come</b>
holidays-none = 🗓 There are no holidays to come.
holidays-line = • { $day }: { $name }
holidays-add = <i>A new list: send the file to this chat.</i>
holiday-ask = { $day } ({ $name }) is no holiday any more? All offices open by their hours.
button-holiday-yes = Yes, an ordinary day
holiday-taken-back = Noted as an ordinary day.
deed-close-day = closed an office for a day
deed-open-day = opened an office again on a day
deed-drop-holiday = took a holiday back

# Invitations of the sweep: the link's questions, and the slip of paper.
invited-born = To be sure: in which year was the person invited here born?
invited-wrong = That year does not fit. Try again.
invited-rw = 🏠 Vaccination register of <b>{ $area }</b>
error-not-invited = This invitation is not valid. Ask your RW for a new one, or register with /vaccine.
invitation-title = Invitation to vaccination, { $city }
invitation-rt = { $area } RT { $rt }
invitation-how = Scan this code with your phone's camera and fill in the year of birth. You are reminded in Telegram (@{ $bot }) when the next dose is due.
invitation-note = Confidential: do not pass on. No phone? The RW's team will come by.
invitation-nobody = Nobody is to be invited in { $area }: all are registered, complete, or without a year of birth.
call-list-calls = To call: { $area }
call-list-visits = To visit at home: { $area }
call-list-secret = Confidential. Only for who works in this RW; destroy it afterwards.
call-list-as-of = As of { $day }
call-list-lane = RT { $rt }
call-list-no-phone = No telephone
call-list-dose =
    Dose { $dose }{ $born ->
        [none] {""}
       *[other] , born in { $born }
    }
call-list-nobody = Nobody of { $area } is on this list.
call-list-untold = Not told by Telegram yet
call-list-told = { $count ->
    [one] 1 message
   *[other] { NUMBER($count) } messages
}, the last on { $day }
call-list-answered = Answered on { $day }: { $what }
call-list-cares = Looks after { $names }
answered-later = later
answered-ill = ill
answered-busy = busy
answered-afraid = not sure yet
answered-family = the family does not agree yet
answered-recovered = just recovered from covid
answered-visit = asks for a visit
call-list-head-name = Name
call-list-head-rt = RT
call-list-head-address = Address
call-list-head-phone = Telephone
call-list-head-born = Born
call-list-head-dose = Dose
call-list-head-due = Due
call-list-head-told = Messages
call-list-head-told-on = Last message
call-list-head-answered = Answer
call-list-head-answered-on = Answered on
call-list-head-cares = Looks after
call-list-head-result = Result


# Lists that are sent as files: read, shown, confirmed.
error-not-a-list = This file is no table. Send Excel (.xlsx, .xls), LibreOffice (.ods) or CSV.
error-list-too-large = This file is larger than { $limit } MB. Save only the table, without pictures, and send it again.
error-lists-waiting = Several of your files still wait to be read. Wait a moment, then send it again.
list-offices = 🏢 List of offices
list-holidays = 🗓 List of holidays
list-coverage = 💉 List of vaccination coverage
list-residents = 👥 List of residents
list-clinics = 🏥 Vaccination days
list-columns-offices =
    Needed columns: <b>code, name, address, district, capacity, opening hours</b> (for example <code>Mon-Thu 07:30-15:30; Fri 07:00-14:30</code>).
    May be added: doors, wifi, purposes, yellow, and two telephone numbers; the empty file has all headings.
list-columns-holidays = Needed columns: <b>date, name</b>. The list takes the place of the holidays of the years in it.
list-columns-coverage =
    Needed columns: <b>area, target, dose 1</b>. May be added: group, population, dose 2.
    The list takes the place of the whole former list.
list-columns-residents =
    Needed columns: <b>name, village</b>. May be added: phone, birth year, rw, rt, address, doses, vaccine, last date.
    National ID numbers (NIK, KTP, KK) are not taken.
list-columns-clinics =
    Needed columns: <b>puskesmas, place, date, hours, vaccine, quota</b> (hours for example <code>08:00-12:00</code>).
    May be added: address, hourly, kelurahan, point.
list-how = Send the file to this chat: Excel (.xlsx, .xls), LibreOffice (.ods) or CSV, of at most 10 MB. What would change is shown first; nothing is stored before you tap “Apply”.
list-received = ⏳ The file has come and is being read. Nothing is stored yet.
list-unknown = ❓ The column headings of this file do not tell which list it is. Nothing is stored. These can be imported:
list-wrong = ⚠️ This file cannot be used yet.
list-partly = { $count ->
    [one] The first row is stored.
   *[other] The first { $count } rows are stored.
} Sending the same list once more is safe: nothing is noted twice.
list-anew = ⚠️ Something has changed meanwhile. Nothing is stored yet; please look again.
list-rows-offices = { $count ->
    [one] 1 office would change:
   *[other] { $count } offices would change:
}
list-rows-holidays = { $count ->
    [one] 1 day would change:
   *[other] { $count } days would change:
}
list-rows-coverage = { $count ->
    [one] 1 line would change:
   *[other] { $count } lines would change:
}
list-alike = { $count ->
    [one] One of those added may be known already, written otherwise
   *[other] { NUMBER($count) } of those added may be known already, written otherwise
}; you will be asked in /penyisiran, "Perhaps the same person".
list-rows-residents = { $count ->
    [one] 1 row in this file:
   *[other] { $count } rows in this file:
}
list-rows-clinics = { $count ->
    [one] 1 vaccination day would change:
   *[other] { $count } vaccination days would change:
}
list-line = { $line }
list-more = { $count ->
    [one] … and 1 more line
   *[other] … and { $count } more lines
}
list-lines = All that would change. + is added, ~ is changed, − is taken away.
list-lines-file = changes
list-counts =
    + { NUMBER($added) } new
    ~ { NUMBER($changed) } changed
    = { NUMBER($same) } as before
    · { NUMBER($alone) } asked to be left alone, so they are not stored
list-done-residents = ✅ <b>The list of residents is stored</b>
list-confirmed = ⏳ It is being applied…
list-progress = ⏳ { NUMBER($written) } of { NUMBER($rows) } rows are stored. The doors are served meanwhile.
list-done = { $count ->
    [one] ✅ Stored, 1 change.
   *[other] ✅ Stored, { $count } changes.
}
list-next-offices = Next: all posters with /poster; [All group links] and the links of heads in /offices.
list-next-holidays = The doors follow these holidays from now on.
list-next-coverage = It is shown in /stats, page Coverage.
list-next-clinics = They are shown in /schedule.
list-template = { $what }: fill it in below the headings, then send the file here.
list-template-not-drawn = Sorry, the empty file could not be made. Please try again in a moment.
list-failed = ⚠️ Sorry, this list cannot be treated because something failed on our side. Send it again; if it fails again, tell who runs the server.
list-not-fetched = ⚠️ Telegram does not hand out this file. Please send it again.
error-list-gone = Telegram does not have this file any more. Please send it again.
list-tapped-shown = It is being applied.
list-tapped-confirmed = This list is being applied.
list-tapped-done = This list is stored.
list-dropped = Dropped. Nothing is stored.
list-file-coming = The file is on its way.
clinic-of-another = You do not work at this Puskesmas. Write only the days of your own.
button-list-template = 📄 Empty file with the headings
button-list-offices = 🏢 Offices
button-list-holidays = 🗓 Holidays
button-list-coverage = 💉 Coverage
button-list-residents = 👥 Residents
button-list-clinics = 🏥 Vaccination days
button-list-lines = 📄 All lines
button-list-apply = ✅ Apply
button-list-drop = Cancel
button-import = 📥 Import

# An office's hours, changed in the chat.
button-hours = ✏️ Change hours
talk-set-aside-hours = The opening hours you were changing are kept for now; they do not count yet.
hours-title = 🕗 <b>Opening hours of { $office }</b>
hours-line = • { $hours }
hours-after = <b>They would be</b> (not stored yet):
hours-which = What is to change?
hours-ask-times = When is it open on <b>{ $days }</b>? You can also type it, for example <code>07:30-11:30, 13:00-15:30</code>.
hours-ask-dates = On which dates are the hours different? Type for example <code>24-12-2026</code> or <code>18-02-2026 - 19-03-2026</code>.
hours-ask-like = Like which office? Type its name, then choose.
hours-saved = ✅ The opening hours of <b>{ $office }</b> hold now:
hours-left = The opening hours stay as they are.
hours-bad-dates = The date “{ $text }” is not understood.
hours-many-dates = { $limit } dates have hours of their own already. Remove those that are over first.
hours-past-dates = That date is past.
hours-outdated = ⚠️ Somebody else has changed the hours meanwhile. Nothing is stored; these hold now.
button-hours-workdays = Monday–Friday alike
button-hours-always = 24 hours every day
button-hours-like = Like another office
button-hours-dates = Certain dates
button-hours-drop = ✖️ { $day }
button-hours-shut = Closed
button-hours-save = ✅ Save
button-hours-cancel = Cancel
deed-change-hours = changed opening hours

## Home visits and calls: the next one, and what came of it
field-visits-title = 🏠 <b>A home to visit</b>
field-calls-title = 📞 <b>A number to call</b>
field-choose = Whose result do you note?
field-chosen = 👉 What came of it for <b>{ $name }</b>:
field-who = <b>{ $name }</b>
field-where = RT { $rt }{ $address ->
    [none] {""}
   *[other] , { $address }
}
field-phone = 📞 { $phone }
field-dose = Dose { $dose }{ $born ->
    [none] {""}
   *[other] , born in { $born }
}
field-known = • { $words }
field-tries = • Nobody there or no answer { $count ->
    [one] once
   *[other] { $count } times
} so far
field-done = ✔️ { $result }
field-place-lost = Taken back. The place at the vaccination day has been given to somebody else: book another with "Appointment".
field-returned = ↪️ Back on the list.
field-forgotten = What was kept of this resident is deleted.
field-board = 🏠 <b>{ $area }</b>: { $count ->
    [one] 1 resident
   *[other] { NUMBER($count) } residents
} to visit now.
field-out = RT { $rt }, { $count ->
    [one] 1 resident
   *[other] { $count } residents
} · { $who }
field-sent = Sent to your private chat.
field-ask-vaccine = Which vaccine was given?
field-ask-which = Which vaccine did they have?
field-ask-until = Has the Puskesmas seen the letter? Until when has the vaccination to wait?
field-ask-why = For what reason?
field-ask-when = When?
field-clinic = { $day }, { $place }
field-day-visits = Come again on { $day }
field-day-calls = Call again { $day }
refused-afraid = Not sure yet
refused-ill = Ill now
refused-family = The family does not agree yet
refused-never = 🔕 Never ask again
answered-never = wants to be left alone
field-visits-given = Vaccinated at home
field-visits-booked = Appointment made
field-visits-had = Vaccinated already
field-visits-refused = Refused
field-visits-absent = Nobody at home
field-visits-moved = Has moved away
field-visits-died = Has passed away. Our condolences; nobody asks again
field-visits-wrong = Address not found
field-calls-booked = Appointment made
field-calls-comes = Will come by themselves
field-calls-visit = Asks for a visit
field-calls-had = Vaccinated already
field-calls-letter = Doctor's letter
field-calls-refused = Refused
field-calls-absent = No answer
field-calls-moved = Has moved away
field-calls-died = Has passed away. Our condolences; nobody asks again
field-calls-wrong = Wrong number; to be visited
button-field-visits-given = 💉 Vaccinated here
button-field-visits-booked = 📅 Appointment
button-field-visits-had = ✅ Vaccinated already
button-field-visits-refused = 🙅 Refuses
button-field-visits-absent = 🚪 Nobody there
button-field-visits-moved = 📦 Moved away
button-field-visits-died = 🕊 Passed away
button-field-visits-wrong = ❓ Wrong address
button-field-calls-booked = 📅 Appointment
button-field-calls-comes = 🚶 Will come
button-field-calls-visit = 🏠 Wants a visit
button-field-calls-had = ✅ Vaccinated already
button-field-calls-letter = 🩺 Doctor's letter
button-field-calls-refused = 🙅 Refuses
button-field-calls-absent = 📵 No answer
button-field-calls-moved = 📦 Moved away
button-field-calls-died = 🕊 Passed away
button-field-calls-wrong = ❓ Wrong number
button-field-next = 🏠 Next house
button-field-on-visits = 🏠 Next house
button-field-on-calls = 📞 Next call
button-field-back = ↪️ Give back
button-field-undo = ↩️ Undo: { $result }
error-held-by-other = This went back to the list, and a colleague has it now.
error-nothing-left = ✅ Nothing is left for now: all is done, with a colleague, or waits for its day.
command-rumah = The next house to visit
deed-read-home = read a resident to visit or call
deed-note-field = noted the result of a visit or call
deed-undo-field = took back the result of a visit or call
vaccination-state-gone = 🔕 We do not contact them: noted as moved away.

# Two residents who may be one person.
button-duplicates = 👥 Perhaps the same person
duplicates-title = 👥 <b>Perhaps the same person</b>: { $count ->
    [one] one pair
   *[other] { NUMBER($count) } pairs
}
duplicates-none = 👥 No pair is to be judged. New residents are compared by themselves, some minutes after they come in.
duplicate-person = <b>{ $name }</b> · born { $born } · { $place }, RW { $rw }, RT { $rt } · { $known }
duplicate-from-account = 📱 uses the bot, or is reminded through their family
duplicate-from-door = from an office's door
duplicate-from-self = registered themselves
duplicate-from-rw = by an RW's link
duplicate-from-list = from a list
duplicate-agrees = ✅ The same: { $facts }
duplicate-differs = ❗ Different: { $facts }
duplicate-fact-name = name
duplicate-fact-phone = telephone number
duplicate-fact-born = year of birth
duplicate-fact-kelurahan = kelurahan
duplicate-fact-rw = RW
button-duplicate-one = The same person
button-duplicate-two = Two people
button-duplicate-skip = Skip ›
duplicate-sure = Both entries become one, with all that is known from either: doses, account, family, places, results of visits, and the wish not to be contacted. This <b>cannot be undone</b>. Go on?
button-duplicate-sure = Yes, make them one
duplicate-is-one = ✅ They are one now.
duplicate-is-two = ✅ Two people; this is not asked again.
duplicate-judged = That has been judged already, or the entries have changed.
deed-read-duplicate = read residents who may stand twice
deed-join-residents = made two entries of residents one
deed-two-residents = judged two residents to be two people
