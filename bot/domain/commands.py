"""The commands people may type, and whose menu shows them; menus and help read this one list."""

from dataclasses import dataclass

from bot.domain.entrances import ANYWHERE, CASE_CHATS, PRIVATE, TEAM, Entrance, Whose
from bot.domain.rights import Action, Holder, may, places

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Command:
    """One command with its English alias; what it does is the text `command-NAME`."""

    name: str
    english: str
    action: Action | None = None  # shown to who may do this; None: to everybody
    at_office: bool = False  # the right must be held at some office, not city-wide
    anywhere: bool = False  # held at some office or city-wide, both will do
    in_group: bool = False  # also in the menu of groups
    of_team: bool = False  # also in the groups of field teams

    @property
    def entrance(self) -> Entrance:
        """Return the command's row of the permission matrix."""
        where = CASE_CHATS if self.in_group else PRIVATE | TEAM if self.of_team else PRIVATE
        if self.name == "start":  # Telegram itself sends it to a group the bot is added to
            where = ANYWHERE
        return Entrance(f"/{self.name}", self.action or Whose.ANYBODY, where)

    def called(self, language: str) -> str:
        """Return the command as a menu in this language names it."""
        return self.english if language == ENGLISH else self.name


COMMANDS = (
    Command("start", "start"),
    Command("kasus", "alerts", Action.HANDLE_CASE, anywhere=True, in_group=True),
    Command("didalam", "inside", Action.HANDLE_CASE, at_office=True, in_group=True),
    Command("latihan", "drill", Action.HANDLE_CASE, anywhere=True, in_group=True),
    Command("rekap", "recap", Action.HANDLE_CASE, at_office=True, in_group=True),
    Command("paparan", "exposure", Action.REPORT_POSITIVE),
    Command("tamu", "walkin", Action.REGISTER_GUEST, at_office=True),
    Command("stats", "stats", Action.SEE_STATS),
    Command("ekspor", "export", Action.EXPORT),
    Command("kantor", "offices", Action.MANAGE_OFFICES),
    Command("instruksi", "instruct", Action.INSTRUCT),
    Command("admin", "admins", Action.MANAGE_ROLES),
    Command("audit", "audit", Action.READ_DEEDS),
    Command("penyisiran", "outreach", Action.RUN_SWEEP, anywhere=True),
    Command("rumah", "houses", Action.VISIT_HOMES, of_team=True),
    Command("poster", "poster", Action.PRINT_POSTERS, anywhere=True),
    Command("jadwal", "schedule"),
    Command("status", "status"),
    Command("vaksin", "vaccine"),
    Command("keluar", "checkout"),
    Command("riwayat", "history"),
    Command("cek", "verify"),
    Command("berhenti", "stop"),
    Command("privasi", "privacy"),
    Command("dataku", "mydata"),
    Command("hapus", "erase"),
    Command("bahasa", "language"),
    Command("bantuan", "help"),
)


def menu(person: Holder | None, commands: tuple[Command, ...] = COMMANDS) -> tuple[Command, ...]:
    """Return the commands to show to a person; to None, those that are for everybody."""
    return tuple(one for one in commands if _is_for(one, person))


def group_menu(commands: tuple[Command, ...] = COMMANDS) -> tuple[Command, ...]:
    """Return the commands to show in groups, where rights are asked only when one is sent."""
    return tuple(one for one in commands if one.in_group)


def _is_for(command: Command, person: Holder | None) -> bool:
    if command.action is None:
        return True
    if person is None:
        return False
    city_wide, local = may(person, command.action), bool(places(person, command.action))
    if command.anywhere:
        return city_wide or local
    return local if command.at_office else city_wide
