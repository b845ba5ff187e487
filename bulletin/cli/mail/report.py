"""`bulletin mail report`: what became of the letters."""

from bulletin.cli.boundary import FINE
from bulletin.cli.console import Console
from bulletin.cli.mail.desk import desk
from bulletin.cli.mail.drive import show_counts
from bulletin.mail.journal import RowState
from bulletin.mail.report import csv_report

_SHOWN: tuple[RowState, ...] = ("failed", "unknown", "deferred")


def run(console: Console, key: str, *, csv: bool) -> int:
    """Show the letters that have not arrived, addresses hidden; as CSV all of them, in full."""
    with desk(console) as opened:
        campaign = opened.campaign(opened.file(key))
        words, journal = opened.words, opened.office.journal
        if csv:
            console.raw(csv_report(journal.rows(campaign.id), words.report_columns, words.state))
            return FINE
        show_counts(opened, campaign)
        rows = [
            (row.address.hidden, words.state[row.state], f"{row.code or ''} {row.reply}".strip())
            for state in _SHOWN
            for row in journal.rows(campaign.id, state)
        ]
        if rows:
            address, _, _, state, _, reply, _ = words.report_columns
            console.table((address, state, reply), rows)
    return FINE
