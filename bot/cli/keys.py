"""`keys new`: a key for DATA_KEY."""

import base64

import typer

from storage.sealing import new_key

keys = typer.Typer(help="Data keys.", no_args_is_help=True)


@keys.callback()
def _group() -> None:
    """Make keys that encrypt what people wrote."""


@keys.command("new")
def new() -> None:
    """Print a new key; put it into settings.env as DATA_KEY and keep a copy in a safe place."""
    typer.echo(base64.b64encode(new_key()).decode())
