"""What somebody hears of their own case: which decisions are told, and with whose number."""

# An officer saw them leave, or it is days ago, so a message would only disturb; who was
# verified, or waited by mistake, hears it with the new colour.
UNTOLD = frozenset({"left", "lapsed", "verified", "mistaken"})
# After these somebody may want to ask the Puskesmas; the words are `decided-OUTCOME`.
WITH_PUSKESMAS = frozenset({"vaccination-booked", "test-offered", "isolated", "sent-home"})
