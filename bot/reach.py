"""Whether Telegram can be reached: said once when it cannot be, and once when it can again."""

import structlog

AWAY = "cannot reach Telegram, trying again"
BACK = "Telegram is reached again"
log = structlog.get_logger()


class Reach:
    """What is known of it; further failures of the same absence are no news."""

    def __init__(self) -> None:
        self._away = False

    @property
    def away(self) -> bool:
        """Tell whether Telegram did not answer when it was asked last."""
        return self._away

    def failed(self, error: Exception) -> None:
        """Note that Telegram could not be reached, or answered like nobody we know."""
        if not self._away:
            self._away = True
            log.warning(AWAY, error=error)

    def well(self) -> None:
        """Note that Telegram has answered."""
        if self._away:
            self._away = False
            log.warning(BACK)
