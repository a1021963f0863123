"""What every peer says: as many screens, words and buttons as our own first check-in."""

from collections.abc import Sequence

Keyboard = list[list[dict[str, str]]]
PLACE = "<b>Kelurahan Turi</b> · Pintu utama\n\n"
LONG = "Data Anda disimpan 28 hari oleh Pemerintah Kota Blitar untuk penelusuran kontak. " * 3
SCREENS: Sequence[tuple[str, Sequence[str]]] = (
    (PLACE + LONG, ("agree", "refuse")),
    (PLACE + "Siapa nama Anda?", ("name", "back")),
    (
        PLACE + "Pertanyaan 1 dari 2\n\n<b>Bagaimana keadaan Anda hari ini?</b>",
        ("none", "symptoms", "contact", "positive", "abroad", "recovered", "back"),
    ),
    (
        PLACE + "Pertanyaan 2 dari 2\n\n<b>Berapa kali Anda sudah divaksin?</b>",
        ("0", "1", "2", "3", "back"),
    ),
    (PLACE + "🟢 <b>HIJAU</b>: silakan masuk.\n\n" + LONG, ("leave",)),
)


def keyboard(number: int) -> Keyboard:
    """Return the rows of buttons under a screen, as the Bot API wants them."""
    return [[{"text": f"Jawaban {one}", "callback_data": one}] for one in SCREENS[number][1]]
