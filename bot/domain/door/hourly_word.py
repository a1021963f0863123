"""The word of the hour: what a pass shows at one office in one hour, against old screenshots."""

import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime

HOUR = 3600  # seconds

# Said aloud across a counter in any of our languages: short, kind, at least three letters
# apart from each other, two even when b sounds like p or l like r, and from every colour.
_FLOWERS = """
    MAWAR MELATI ANGGREK TERATAI DAHLIA KENANGA CEMPAKA SERUNI ASTER TULIP LAVENDER
    BUGENVIL SOKA ALAMANDA LANTANA BEGONIA KRISAN ANYELIR GERBERA EDELWEIS FLAMBOYAN PUSPA
    SAKURA MAGNOLIA AZALEA AMARILIS GLADIOL PEONI SEROJA PADMA BAKUNG ZINIA MARIGOLD MELUR
    BUNGUR GARDENIA YASMIN HORTENSIA WIDURI TANJUNG MATAHARI KUSUMA JACARANDA
"""
_BIRDS = """
    NURI KAKATUA JALAK KUTILANG PIPIT ELANG BANGAU BELIBIS PERKUTUT TEKUKUR CENDET PRENJAK
    CIBLEK KEPODANG CUCAK RAJAWALI GARUDA KASUARI PUYUH WALET SRITI PELATUK PUNAI KACER
    ANGSA PARKIT SERINDIT PELIKAN PINGUIN SIKATAN TRINIL KOLIBRI EMPRIT BLEKOK TRUCUKAN
    ENGGANG RANGKONG PERGAM ITIK KALKUN
"""
_FRUITS = """
    MANGGIS RAMBUTAN DURIAN SIRSAK DUKU MARKISA SAWO JAMBU PISANG SEMANGKA PEPAYA ALPUKAT
    APEL JERUK DELIMA LECI SRIKAYA KEDONDONG MATOA BIDARA KESEMEK NANAS STROBERI PERSIK
    KIWI LEMON ZAITUN BLEWAH MURBEI GANDARIA KECAPI KLUWIH KERSEN PLUM CIPLUKAN BENGKOANG
    TOMAT KETELA KACANG
"""
_PLACES = """
    BONDOWOSO SITUBONDO PAMEKASAN MOJOKERTO MAJAPAHIT MENJANGAN AMBULU TUMPANG KALIBARU
    MUNCAR ROGOJAMPI KRAKSAAN GENDING PANDAAN PRIGEN BUDURAN WARU DRIYOREJO CERME SIDAYU
    PACIRAN SUKODADI KERTOSONO JEMBER MADIUN NGAWI SEMERU ARJUNO WELIRANG WILIS ARGOPURO
    LUMAJANG GRESIK LAMONGAN NGANJUK MAGETAN SUMENEP TROWULAN BRANTAS SELECTA TRETES
    TRAWAS PLENGKUNG PUGER TENGGER KUMBOLO SUKAMADE BAWEAN KANGEAN DAMPIT KEPANJEN
    PONOROGO SIDOARJO SURABAYA KENJERAN KAHURIPAN JENGGALA PENATARAN SEDUDO GRAJAGAN
"""
WORDS: tuple[str, ...] = tuple(f"{_FLOWERS} {_BIRDS} {_FRUITS} {_PLACES}".split())


def hour_word(office_secret: bytes, hour: datetime, words: Sequence[str] = WORDS) -> str:
    """Return the office's word in the hour that holds this moment, never that of the hour before.

    Hours are those of the clock in the moment's own zone; one that comes twice has two words.
    Without the secret nobody can tell the next one (HMAC-SHA-256, RFC 2104). Raises
    ValueError for an empty secret, a time without a zone, or fewer than three words.
    """
    ahead = hour.utcoffset()
    if not office_secret or ahead is None or len(words) < 3:
        raise ValueError("an hour's word needs a secret, a time with its zone and three words")
    number = int((hour.timestamp() + ahead.total_seconds() % HOUR) // HOUR)
    if number % 2 == 0:
        return _drawn(office_secret, number, words)
    # Only odd hours give way, to both their neighbours: so no word depends on all before it.
    taken = {_drawn(office_secret, near, words) for near in (number - 1, number + 1)}
    return _drawn(office_secret, number, [word for word in words if word not in taken])


def _drawn(secret: bytes, number: int, words: Sequence[str]) -> str:
    digest = hmac.digest(secret, number.to_bytes(8, signed=True), hashlib.sha256)
    return words[int.from_bytes(digest) % len(words)]
