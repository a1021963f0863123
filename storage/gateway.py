"""What every table's gateway has: the session it works in; and how a transaction names it."""

from typing import Generic, Self, TypeVar, overload

from storage.session import Session


class Gateway:
    """Speaks for one or two tables inside one transaction."""

    def __init__(self, session: Session) -> None:
        self.session = session


G = TypeVar("G", bound=Gateway)


class Table(Generic[G]):
    """A line of a transaction: the gateway is made when first asked for, then kept there."""

    def __init__(self, gateway: type[G]) -> None:
        self._gateway = gateway

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, session: None, owner: type) -> Self: ...
    @overload
    def __get__(self, session: Session, owner: type) -> G: ...
    def __get__(self, session: Session | None, owner: type) -> Self | G:
        if session is None:
            return self
        made = self._gateway(session)
        session.__dict__[self._name] = made  # found there from now on, before this descriptor
        return made
