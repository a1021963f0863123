"""Why hours cannot be used."""


class BadHours(ValueError):
    """Opening hours that cannot be understood: a text key and the values its text shows."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values
