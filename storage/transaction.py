"""One transaction: a session, and one gateway per table."""

from storage.account.affected import Affected
from storage.account.erasure import Erasures
from storage.account.nameless import Nameless
from storage.account.own_data import OwnData
from storage.account.suppression import Suppressed
from storage.audit import Audit
from storage.backlog import Backlog
from storage.cases.cases import Cases
from storage.cases.closings import Closings
from storage.cases.drills import Drills
from storage.cases.earlier_cases import EarlierCases
from storage.cases.exposed import Exposed
from storage.cases.exposures import Exposures
from storage.cases.hints import Hints
from storage.cases.muting import Muting
from storage.cases.random_checks import RandomChecks
from storage.cases.verification import Verifications
from storage.cases.visitor_requests import VisitorRequests
from storage.conversations import Conversations
from storage.daily_counts import DailyCounts
from storage.damage import Damage
from storage.door.passes import Passes
from storage.door.slips import Slips
from storage.door.visits import Visits
from storage.errands import Errands
from storage.figures.clinics import ClinicCounts
from storage.figures.coverage import Coverages
from storage.figures.exports import Exports
from storage.figures.funnel import Funnels
from storage.figures.recount import Recount
from storage.figures.stats import Stats
from storage.figures.tallies import Tallies
from storage.gateway import Table
from storage.health import Health
from storage.inbox import Inbox
from storage.office.board import Boards
from storage.office.clusters import Clusters
from storage.office.door_codes import DoorCodes
from storage.office.duty import Duty
from storage.office.idle import IdleOffices
from storage.office.imports import Imports
from storage.office.instruction_copies import InstructionCopies
from storage.office.instructions import Instructions
from storage.office.occupancy import Occupancy
from storage.office.offices import Offices
from storage.office.recap import Recaps
from storage.office.rollcall import RollCalls
from storage.office.sent_lists import SentLists
from storage.outbox import Outbox
from storage.outreach.bookings import Bookings
from storage.outreach.campaigns import Campaigns
from storage.outreach.clinics import Clinics
from storage.outreach.duplicates import Duplicates
from storage.outreach.fieldwork import Fieldwork
from storage.outreach.invitations import Invitations
from storage.outreach.reminders import Reminders
from storage.outreach.residents import Residents
from storage.outreach.sweep_results import SweepResults
from storage.paper.poster_proofs import PosterProofs
from storage.paper.posters import Posters
from storage.people import People
from storage.process_state import ProcessState
from storage.session import Session
from storage.subjects import Subjects
from storage.team.deeds import Deeds
from storage.team.groups import Groups
from storage.team.links import Links
from storage.team.roles import Roles
from storage.timers import Timers


class Transaction(Session):
    """What a service is given; each gateway is made when first asked for."""

    inbox = Table(Inbox)
    outbox = Table(Outbox)
    conversations = Table(Conversations)
    people = Table(People)
    links = Table(Links)
    roles = Table(Roles)
    errands = Table(Errands)
    offices = Table(Offices)
    imports = Table(Imports)
    door_codes = Table(DoorCodes)
    posters = Table(Posters)
    poster_proofs = Table(PosterProofs)
    groups = Table(Groups)
    idle_offices = Table(IdleOffices)
    instructions = Table(Instructions)
    sent_lists = Table(SentLists)
    instruction_copies = Table(InstructionCopies)
    visits = Table(Visits)
    cases = Table(Cases)
    closings = Table(Closings)
    muting = Table(Muting)
    drills = Table(Drills)
    exposed = Table(Exposed)
    exposures = Table(Exposures)
    visitor_requests = Table(VisitorRequests)
    earlier_cases = Table(EarlierCases)
    duty = Table(Duty)
    verifications = Table(Verifications)
    boards = Table(Boards)
    occupancy = Table(Occupancy)
    passes = Table(Passes)
    random_checks = Table(RandomChecks)
    hints = Table(Hints)
    clusters = Table(Clusters)
    recaps = Table(Recaps)
    reminders = Table(Reminders)
    clinics = Table(Clinics)
    bookings = Table(Bookings)
    residents = Table(Residents)
    campaigns = Table(Campaigns)
    sweep_results = Table(SweepResults)
    invitations = Table(Invitations)
    duplicates = Table(Duplicates)
    fieldwork = Table(Fieldwork)
    rollcalls = Table(RollCalls)
    slips = Table(Slips)
    subjects = Table(Subjects)
    erasures = Table(Erasures)
    nameless = Table(Nameless)
    suppressed = Table(Suppressed)
    own_data = Table(OwnData)
    affected = Table(Affected)
    timers = Table(Timers)
    daily_counts = Table(DailyCounts)
    stats = Table(Stats)
    clinic_counts = Table(ClinicCounts)
    tallies = Table(Tallies)
    recount = Table(Recount)
    coverages = Table(Coverages)
    exports = Table(Exports)
    funnels = Table(Funnels)
    health = Table(Health)
    damage = Table(Damage)
    audit = Table(Audit)
    deeds = Table(Deeds)
    process_state = Table(ProcessState)
    backlog = Table(Backlog)
