"""Codes of the workspace."""

from bulletin.problems.problem import Code

CODES: tuple[Code, ...] = ()
