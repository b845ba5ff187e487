"""The summary in one line: how many issues, how many have not come out, how many problems."""

from bulletin.locales.problems import WORDS
from bulletin.locales.summary import SUMMARY
from bulletin.model.language import Language
from bulletin.summary.summary import Summary


def verdict(summary: Summary, language: Language) -> str:
    """Return words such as “9 issues, 1 did not come out. 2 errors, 1 warning.”."""
    words, told = SUMMARY[language], WORDS[language]
    issues, stopped = len(summary.issues), summary.count("stopped")
    first = [words.issues[issues != 1].format(n=issues)] if issues else [words.none.removesuffix(".")]
    if stopped:
        first.append(words.stopped[stopped != 1].format(n=stopped))
    counts = [
        forms[count != 1].format(n=count)
        for forms, count in (
            (told.errors, len(summary.of("error"))),
            (told.warnings, len(summary.of("warning"))),
        )
        if count
    ]
    return f"{', '.join(first)}. {', '.join(counts) + '.' if counts else words.no_problems}"
