"""Use cases: one verb each, in the transaction they are given; no Telegram."""

from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from bot.domain.colour import RuleVersion, rules_for
from bot.domain.people import Person
from bot.services.access import Access
from bot.services.alerts import Alerts
from bot.services.appointments import Appointments
from bot.services.arrivals import Arrivals
from bot.services.board_timer import BoardTimer
from bot.services.boards import Boards
from bot.services.cards import Cards
from bot.services.cases.ladder import Ladder
from bot.services.cases.lookup import Cases
from bot.services.cases.shift_handover import ShiftHandover
from bot.services.cases.steps import Steps
from bot.services.checkin import CheckIn
from bot.services.checklist import Checklist
from bot.services.clusters import Clusters
from bot.services.companions import Companions
from bot.services.doubts import Doubts
from bot.services.drills import Drills
from bot.services.duty import Duty
from bot.services.elsewhere import Elsewhere
from bot.services.escalation import Escalation
from bot.services.groups import Groups
from bot.services.guard import Guard
from bot.services.hints import Hints
from bot.services.insiders import Insiders
from bot.services.introduction import BotProfile
from bot.services.isolation import Isolation
from bot.services.looks import Looks
from bot.services.membership import Membership
from bot.services.news import News
from bot.services.office.opening import Opening
from bot.services.offices import Offices
from bot.services.outbox import Outbox
from bot.services.paper.slip_files import SlipFiles
from bot.services.passes import Passes
from bot.services.people import People
from bot.services.posters import Posters
from bot.services.printing import Printing
from bot.services.purge import Purge
from bot.services.puskesmas import Puskesmas
from bot.services.quiet_hours import QuietHours
from bot.services.random_checks import RandomChecks
from bot.services.recaps import Recaps
from bot.services.reminders import Reminders
from bot.services.rights import Rights
from bot.services.roles import Roles
from bot.services.rollcalls import RollCalls
from bot.services.rolls import Rolls
from bot.services.rosters import Rosters
from bot.services.slips import Slips
from bot.services.stats import Stats
from bot.services.status import Status
from bot.services.talks import Talks
from bot.services.verifications import Verifications
from bot.services.visits import Visits
from bot.services.wishes import Wishes
from bot.settings import Settings
from storage.transaction import Transaction


class Services:
    """All use cases at one moment, inside one transaction."""

    def __init__(
        self, tx: Transaction, *, now: datetime, settings: Settings, username: str
    ) -> None:
        self.tx = tx
        self.now = now
        self.settings = settings
        self.username = username

    @property
    def zone(self) -> ZoneInfo:
        """Return the city's time zone."""
        return self.settings.zone

    def local(self, moment: datetime | None = None) -> datetime:
        """Return a moment, or now, in the city's time."""
        return (moment or self.now).astimezone(self.zone)

    @property
    def today(self) -> date:
        """Return the city's date."""
        return self.local().date()

    @property
    def rules(self) -> RuleVersion:
        """Return the colour rules in force today."""
        return rules_for(self.settings.colour_rules, on=self.today)

    def language(self, person: Person | None) -> str:
        """Return the language to speak to somebody in."""
        default = self.settings.language
        return default if person is None or person.language is None else person.language

    def link(self, payload: str) -> str:
        """Return the deep link that opens the bot's private chat with a payload."""
        return f"https://t.me/{self.username}?start={payload}"

    def group_link(self, payload: str) -> str:
        """Return the deep link that adds the bot to a group, with a payload."""
        return f"https://t.me/{self.username}?startgroup={payload}"

    @cached_property
    def access(self) -> Access:
        """What a person may do where."""
        return Access(self)

    @cached_property
    def board_timer(self) -> BoardTimer:
        """When to look at door boards."""
        return BoardTimer(self)

    @cached_property
    def ladder(self) -> Ladder:
        """Who hears of a case, and when."""
        return Ladder(self)

    @cached_property
    def opening(self) -> Opening:
        """Whether offices are open."""
        return Opening(self)

    @cached_property
    def quiet_hours(self) -> QuietHours:
        """When nobody is disturbed."""
        return QuietHours(self)

    @cached_property
    def shift_handover(self) -> ShiftHandover:
        """The end of shifts."""
        return ShiftHandover(self)

    @cached_property
    def slip_files(self) -> SlipFiles:
        """Files of paper slips."""
        return SlipFiles(self)

    @cached_property
    def steps(self) -> Steps:
        """The city's steps."""
        return Steps(self)

    @cached_property
    def visits(self) -> Visits:
        """Where somebody is."""
        return Visits(self)

    @cached_property
    def alerts(self) -> Alerts:
        """Cases."""
        return Alerts(self)

    @cached_property
    def appointments(self) -> Appointments:
        """Roles that end and come back."""
        return Appointments(self)

    @cached_property
    def arrivals(self) -> Arrivals:
        """Typed codes, exit posters, closed offices, late scans."""
        return Arrivals(self)

    @cached_property
    def boards(self) -> Boards:
        """Door boards."""
        return Boards(self)

    @cached_property
    def cards(self) -> Cards:
        """Where cases are shown."""
        return Cards(self)

    @cached_property
    def cases(self) -> Cases:
        """Looking at cases."""
        return Cases(self)

    @cached_property
    def checkin(self) -> CheckIn:
        """Scans, verdicts and visits."""
        return CheckIn(self)

    @cached_property
    def checklist(self) -> Checklist:
        """The city's steps."""
        return Checklist(self)

    @cached_property
    def clusters(self) -> Clusters:
        """Many reds at once."""
        return Clusters(self)

    @cached_property
    def companions(self) -> Companions:
        """Who came along without a phone."""
        return Companions(self)

    @cached_property
    def doubts(self) -> Doubts:
        """Accounts whose scans do not ring."""
        return Doubts(self)

    @cached_property
    def drills(self) -> Drills:
        """Cases to practise on."""
        return Drills(self)

    @cached_property
    def duty(self) -> Duty:
        """Who is on duty."""
        return Duty(self)

    @cached_property
    def escalation(self) -> Escalation:
        """What happens while nobody acts."""
        return Escalation(self)

    @cached_property
    def elsewhere(self) -> Elsewhere:
        """The colour PeduliLindungi shows."""
        return Elsewhere(self)

    @cached_property
    def groups(self) -> Groups:
        """Group chats."""
        return Groups(self)

    @cached_property
    def guard(self) -> Guard:
        """Who may come which way."""
        return Guard(self)

    @cached_property
    def isolation(self) -> Isolation:
        """The end of black periods."""
        return Isolation(self)

    @cached_property
    def news(self) -> News:
        """What visitors hear of their cases."""
        return News(self)

    @cached_property
    def membership(self) -> Membership:
        """Who is still in the groups."""
        return Membership(self)

    @cached_property
    def insiders(self) -> Insiders:
        """Who is inside an office now."""
        return Insiders(self)

    @cached_property
    def offices(self) -> Offices:
        """Offices and doors."""
        return Offices(self)

    @cached_property
    def outbox(self) -> Outbox:
        """Promises."""
        return Outbox(self)

    @cached_property
    def passes(self) -> Passes:
        """Pictures to hold up, and officers who check them."""
        return Passes(self)

    @cached_property
    def people(self) -> People:
        """Everybody we know."""
        return People(self)

    @cached_property
    def posters(self) -> Posters:
        """Posters."""
        return Posters(self)

    @cached_property
    def printing(self) -> Printing:
        """Files made to be printed."""
        return Printing(self)

    @cached_property
    def purge(self) -> Purge:
        """Deletion after the retention time."""
        return Purge(self)

    @cached_property
    def random_checks(self) -> RandomChecks:
        """Lots drawn at the check-in, and what officers found."""
        return RandomChecks(self)

    @cached_property
    def hints(self) -> Hints:
        """What makes an officer look twice."""
        return Hints(self)

    @cached_property
    def looks(self) -> Looks:
        """At whom inside to look."""
        return Looks(self)

    @cached_property
    def puskesmas(self) -> Puskesmas:
        """What a Puskesmas sees."""
        return Puskesmas(self)

    @cached_property
    def recaps(self) -> Recaps:
        """What an office's day came to."""
        return Recaps(self)

    @cached_property
    def reminders(self) -> Reminders:
        """Vaccination reminders."""
        return Reminders(self)

    @cached_property
    def rights(self) -> Rights:
        """Roles and one-time links."""
        return Rights(self)

    @cached_property
    def roles(self) -> Roles:
        """Roles of the city, and field teams."""
        return Roles(self)

    @cached_property
    def rosters(self) -> Rosters:
        """Who has a role at an office."""
        return Rosters(self)

    @cached_property
    def rollcalls(self) -> RollCalls:
        """Roll calls of evacuations."""
        return RollCalls(self)

    @cached_property
    def rolls(self) -> Rolls:
        """What roll calls show."""
        return Rolls(self)

    @cached_property
    def slips(self) -> Slips:
        """Numbered paper slips."""
        return Slips(self)

    @cached_property
    def stats(self) -> Stats:
        """Figures."""
        return Stats(self)

    @cached_property
    def bot_profile(self) -> BotProfile:
        """The bot's own profile and menus."""
        return BotProfile(self)

    @cached_property
    def status(self) -> Status:
        """What people see of themselves."""
        return Status(self)

    @cached_property
    def talks(self) -> Talks:
        """Conversations as rows."""
        return Talks(self)

    @cached_property
    def verifications(self) -> Verifications:
        """What officers verified."""
        return Verifications(self)

    @cached_property
    def wishes(self) -> Wishes:
        """What visitors ask of the officers."""
        return Wishes(self)
