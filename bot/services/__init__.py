"""Use cases: one verb each, in the transaction they are given; no Telegram."""

from datetime import datetime

from bot.services.access import Access
from bot.services.account.affected import Affected
from bot.services.account.audit_trail import AuditTrail
from bot.services.account.erasure import Erasure
from bot.services.account.own_data import OwnData
from bot.services.account.status import Status
from bot.services.account.trouble import Troubles
from bot.services.account.watch import Watch
from bot.services.board_timer import BoardTimer
from bot.services.bot_profile import BotProfile
from bot.services.cases.assistance import Assistance
from bot.services.cases.cards import Cards
from bot.services.cases.checklist import Checklist
from bot.services.cases.closing import Closing
from bot.services.cases.drills import Drills
from bot.services.cases.escalation import Escalation
from bot.services.cases.exposures import Exposures
from bot.services.cases.handover import Handover
from bot.services.cases.lapsing import Lapsing
from bot.services.cases.lookup import Lookup
from bot.services.cases.random_checks import RandomChecks
from bot.services.cases.shift_handover import ShiftHandover
from bot.services.cases.steps import Steps
from bot.services.cases.taking_back import TakingBack
from bot.services.cases.verification import Verifications
from bot.services.cases.visitor_requests import VisitorRequests
from bot.services.cases.visitor_updates import VisitorUpdates
from bot.services.city_moment import CityMoment
from bot.services.conversations import Conversations
from bot.services.door.admission import Admission
from bot.services.door.checkin import CheckIn
from bot.services.door.companions import Companions
from bot.services.door.external_colour import ExternalColour
from bot.services.door.pass_check import PassCheck
from bot.services.door.slips import Slips
from bot.services.figures.charts import Charts
from bot.services.figures.coverage import CoverageImport
from bot.services.figures.exports import Exports
from bot.services.figures.funnel import Funnel
from bot.services.figures.recount import Recount
from bot.services.figures.reports import Reports
from bot.services.figures.stats import Stats
from bot.services.figures.tallies import Tallies
from bot.services.guard import Guard
from bot.services.office.board import Boards
from bot.services.office.closures import Closures
from bot.services.office.duty import Duty
from bot.services.office.holiday_import import HolidayImport
from bot.services.office.idle import IdleOffices
from bot.services.office.instruction_copies import InstructionCopies
from bot.services.office.instructions import Instructions
from bot.services.office.occupancy import Occupancy
from bot.services.office.office_hours import OfficeHours
from bot.services.office.office_import import OfficeImport
from bot.services.office.offices import Offices
from bot.services.office.puskesmas import Puskesmas
from bot.services.office.recap import Recaps
from bot.services.office.rollcall import RollCalls
from bot.services.office.rollcall_list import RollCallList
from bot.services.office.sent_lists import SentLists
from bot.services.office.to_look_at import ToLookAt
from bot.services.outbox import Outbox
from bot.services.outreach.attendance import Attendance
from bot.services.outreach.booking_reminders import BookingReminders
from bot.services.outreach.bookings import Bookings
from bot.services.outreach.call_lists import CallLists
from bot.services.outreach.care import Care
from bot.services.outreach.clinic_import import ClinicImport
from bot.services.outreach.clinic_planning import ClinicPlanning
from bot.services.outreach.clinics import Clinics
from bot.services.outreach.duplicates import Duplicates
from bot.services.outreach.field_results import FieldResults
from bot.services.outreach.fieldwork import Fieldwork
from bot.services.outreach.invitations import Invitations
from bot.services.outreach.isolation import Isolation
from bot.services.outreach.joins import Joins
from bot.services.outreach.ladder import Ladder
from bot.services.outreach.reminders import Reminders
from bot.services.outreach.resident_import import ResidentImport
from bot.services.outreach.residents import Residents
from bot.services.outreach.sweep import Sweep
from bot.services.paper.poster_proofs import PosterProofs
from bot.services.paper.posters import Posters
from bot.services.paper.printing import Printing
from bot.services.paper.slip_files import SlipFiles
from bot.services.people import People
from bot.services.quiet_hours import QuietHours
from bot.services.retention import Retention
from bot.services.service import Work, uses
from bot.services.team.city_roles import CityRoles
from bot.services.team.deeds import Deeds
from bot.services.team.groups import Groups
from bot.services.team.joining import Joining
from bot.services.team.leaving import Leaving
from bot.services.team.membership import Membership
from bot.services.team.role_holders import RoleHolders
from bot.services.team.silence import Silence
from bot.services.team.undelivered import Undelivered
from bot.services.visits import Visits
from bot.settings import Settings
from storage.transaction import Transaction


class Services(CityMoment):
    """All that may be asked of the house at one moment, inside one transaction."""

    access = uses(Access)
    visits = uses(Visits)
    people = uses(People)
    bot_profile = uses(BotProfile)
    board_timer = uses(BoardTimer)
    quiet_hours = uses(QuietHours)
    outbox = uses(Outbox)
    conversations = uses(Conversations)
    retention = uses(Retention)

    # coming in and out
    checkin = uses(CheckIn)
    admission = uses(Admission)
    companions = uses(Companions)
    external_colour = uses(ExternalColour)
    pass_check = uses(PassCheck)
    slips = uses(Slips)

    # the hand-over
    handover = uses(Handover)
    assistance = uses(Assistance)
    lookup = uses(Lookup)
    closing = uses(Closing)
    cards = uses(Cards)
    checklist = uses(Checklist)
    steps = uses(Steps)
    escalation = uses(Escalation)
    lapsing = uses(Lapsing)
    shift_handover = uses(ShiftHandover)
    visitor_updates = uses(VisitorUpdates)
    visitor_requests = uses(VisitorRequests)
    verifications = uses(Verifications)
    random_checks = uses(RandomChecks)
    taking_back = uses(TakingBack)
    drills = uses(Drills)
    exposures = uses(Exposures)

    # an office and its day
    offices = uses(Offices)
    closures = uses(Closures)
    office_hours = uses(OfficeHours)
    office_import = uses(OfficeImport)
    holiday_import = uses(HolidayImport)
    idle_offices = uses(IdleOffices)
    sent_lists = uses(SentLists)
    instructions = uses(Instructions)
    instruction_copies = uses(InstructionCopies)
    boards = uses(Boards)
    duty = uses(Duty)
    occupancy = uses(Occupancy)
    rollcalls = uses(RollCalls)
    rollcall_list = uses(RollCallList)
    recaps = uses(Recaps)
    to_look_at = uses(ToLookAt)
    puskesmas = uses(Puskesmas)

    # who may do what where
    joining = uses(Joining)
    leaving = uses(Leaving)
    membership = uses(Membership)
    role_holders = uses(RoleHolders)
    city_roles = uses(CityRoles)
    groups = uses(Groups)
    deeds = uses(Deeds)
    guard = uses(Guard)
    undelivered = uses(Undelivered)
    silence = uses(Silence)

    # what people see of themselves
    status = uses(Status)
    erasure = uses(Erasure)
    own_data = uses(OwnData)
    affected = uses(Affected)
    audit_trail = uses(AuditTrail)
    troubles = uses(Troubles)
    watch = uses(Watch)

    # outreach
    reminders = uses(Reminders)
    residents = uses(Residents)
    care = uses(Care)
    invitations = uses(Invitations)
    ladder = uses(Ladder)
    sweep = uses(Sweep)
    duplicates = uses(Duplicates)
    resident_import = uses(ResidentImport)
    isolation = uses(Isolation)
    clinics = uses(Clinics)
    clinic_planning = uses(ClinicPlanning)
    bookings = uses(Bookings)
    booking_reminders = uses(BookingReminders)
    attendance = uses(Attendance)
    call_lists = uses(CallLists)
    fieldwork = uses(Fieldwork)
    joins = uses(Joins)
    field_results = uses(FieldResults)
    clinic_import = uses(ClinicImport)

    # figures
    stats = uses(Stats)
    tallies = uses(Tallies)
    recount = uses(Recount)
    funnel = uses(Funnel)
    charts = uses(Charts)
    reports = uses(Reports)
    exports = uses(Exports)
    coverage_import = uses(CoverageImport)

    # paper
    posters = uses(Posters)
    poster_proofs = uses(PosterProofs)
    printing = uses(Printing)
    slip_files = uses(SlipFiles)

    def __init__(
        self, tx: Transaction, *, now: datetime, settings: Settings, username: str
    ) -> None:
        super().__init__(Work(tx, now, settings, username))
        self.settings, self.username = settings, username
