"""`ombud admin-hash`: what the settings need so that somebody can log in on the admin pages."""

from __future__ import annotations

import sys

import click
from cryptography.fernet import Fernet

from integration.admin.access import SHORTEST, hash_of
from integration.settings import variable


@click.command()
def command() -> None:
    """Hash a secret for the admin pages, and make a key for their cookie; nothing is kept.

    Asks for the secret, or reads it from standard input where there is no terminal, and prints lines for
    the environment. Only the hash is printed: keep the secret itself in a password manager.
    """
    if sys.stdin.isatty():
        secret = click.prompt("Secret", hide_input=True, confirmation_prompt=True, err=True)
    else:
        secret = sys.stdin.readline().rstrip("\r\n")
    if len(secret) < SHORTEST:
        raise click.UsageError(f"expected a secret of {SHORTEST} characters or more; a generated one is best")
    click.echo(f"{variable('admin_secret_hash')}='{hash_of(secret)}'")
    click.echo(f"{variable('admin_keys')}={Fernet.generate_key().decode()}")
