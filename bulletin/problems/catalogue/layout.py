"""Codes of the layout."""

from bulletin.problems.problem import Code

CODES: tuple[Code, ...] = ()
