"""How long Telegram finds words."""


def telegram_length(words: str) -> int:
    """Return how long Telegram finds words: in UTF-16, where most pictures count twice."""
    return len(words.encode("utf-16-le")) // 2
