"""Why something did not reach whom it was for."""

MIGRATED = "migrated"  # the group has another number now
UNREACHABLE = "unreachable"  # blocked, thrown out, deleted: in Telegram's own words
SILENT = "silent"  # the bot may not write in a group, for now
REFUSED = "refused"  # in words that we do not know, or for what it says
GIVEN_UP = "given-up"  # tried again for long enough
PAST_HOUR = "past-hour"  # nobody is disturbed at night: told in the morning
NOT_YET = "not-yet"  # something became known since it was promised: looked at in the morning
ARRIVED = "arrived"  # no failure: an answer that dispatch waits for

NEXT_WAY = (UNREACHABLE, REFUSED, GIVEN_UP)  # nobody has read it: somebody else is told
OURS = (REFUSED, GIVEN_UP)  # the admins are told
