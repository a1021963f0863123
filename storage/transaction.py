"""One transaction: a session, and one gateway per table."""

from storage.agenda import Agenda
from storage.alerts import Alerts
from storage.appointments import Appointments
from storage.audit import Audit
from storage.boards import Boards
from storage.clusters import Clusters
from storage.conversations import Conversations
from storage.door_codes import DoorCodes
from storage.doubts import Doubts
from storage.drills import Drills
from storage.duty import Duty
from storage.errands import Errands
from storage.gateway import Table
from storage.groups import Groups
from storage.health import Health
from storage.hints import Hints
from storage.inbox import Inbox
from storage.insiders import Insiders
from storage.marks import Marks
from storage.offices import Offices
from storage.outbox import Outbox
from storage.passes import Passes
from storage.people import People
from storage.posters import Posters
from storage.random_checks import RandomChecks
from storage.recaps import Recaps
from storage.reminders import Reminders
from storage.rights import Rights
from storage.rollcalls import RollCalls
from storage.session import Session
from storage.slips import Slips
from storage.stats import Stats
from storage.subjects import Subjects
from storage.timers import Timers
from storage.trail import Trail
from storage.verifications import Verifications
from storage.visits import Visits
from storage.wishes import Wishes


class Transaction(Session):
    """What a service is given; each gateway is made when first asked for."""

    inbox = Table(Inbox)
    outbox = Table(Outbox)
    conversations = Table(Conversations)
    people = Table(People)
    rights = Table(Rights)
    appointments = Table(Appointments)
    errands = Table(Errands)
    offices = Table(Offices)
    door_codes = Table(DoorCodes)
    posters = Table(Posters)
    groups = Table(Groups)
    visits = Table(Visits)
    alerts = Table(Alerts)
    doubts = Table(Doubts)
    drills = Table(Drills)
    wishes = Table(Wishes)
    trail = Table(Trail)
    duty = Table(Duty)
    verifications = Table(Verifications)
    boards = Table(Boards)
    insiders = Table(Insiders)
    passes = Table(Passes)
    random_checks = Table(RandomChecks)
    hints = Table(Hints)
    clusters = Table(Clusters)
    recaps = Table(Recaps)
    reminders = Table(Reminders)
    rollcalls = Table(RollCalls)
    slips = Table(Slips)
    subjects = Table(Subjects)
    timers = Table(Timers)
    stats = Table(Stats)
    health = Table(Health)
    audit = Table(Audit)
    marks = Table(Marks)
    agenda = Table(Agenda)
