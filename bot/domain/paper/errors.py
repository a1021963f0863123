"""Reasons to say no about what was printed."""

from bot.domain.errors import DomainError, UnknownToken


class UnknownPoster(UnknownToken):
    """No poster of ours bears this number; counted against those who guess."""

    key = "error-unknown-poster"
    digits = True


class ReplacedPoster(DomainError):
    """The poster with this number was replaced."""

    key = "error-replaced-poster"
