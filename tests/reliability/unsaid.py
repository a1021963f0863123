"""Why a promise may end unsaid and nothing is lost by it."""

from bot.domain.undelivered import NOT_YET, PAST_HOUR

BETTER_UNSAID = frozenset({  # a row that ends for one of these had nothing to tell any more
    *("replaced", "withdrawn", "crowded-out", "stale", "gone", "goes-on", "over-meanwhile"),
    *("not-theirs-any-more", "not-wanted-any-more", "stopped", "taken-back", "decided-again"),
    *("staffed-meanwhile", "nothing-left", "asked-again", "nobody-to-tell", "too-late"),
    *("active-meanwhile", "given-back", "group-lost", "has-another", "lost-meanwhile"),
    *("no-admin-any-more", "not-true-any-more", "removed-meanwhile", "role-over"),
})  # fmt: skip
FOLLOWED = frozenset({PAST_HOUR, NOT_YET})  # promised anew: `FOLLOWS` in bot/dispatch/outcomes.py
