"""The summary as a page for a browser: one HTML file with the pages as pictures, which asks the network for nothing."""

from base64 import b64encode

from bulletin.locales.sizes import size_in_words
from bulletin.locales.summary import SUMMARY
from bulletin.model.language import Language
from bulletin.problems.terminal import as_text, in_lines
from bulletin.render.templates import environment
from bulletin.summary.summary import PageImage, Summary
from bulletin.summary.verdict import verdict
from bulletin.themes import package_templates

_TEMPLATE = "summary/page.html"


def page(summary: Summary, language: Language) -> str:
    """Return the whole page. Its template is the package's own, whatever a workspace has."""
    words, lines = SUMMARY[language], in_lines(summary.sources)
    sizes = {file.name: size_in_words(file.octets, language) for one in summary.issues for file in one.files}
    files = [file for issue in summary.issues for file in issue.files]
    kinds = ((words.errors, "error"), (words.warnings, "warning"))
    found = [(title, kind, summary.of("error" if kind == "error" else "warning")) for title, kind in kinds]
    return (
        environment((package_templates(),))
        .get_template(_TEMPLATE)
        .render(
            language=language,
            words=words,
            verdict=verdict(summary, language),
            issues=summary.issues,
            sizes=sizes,
            found=[
                (title, kind, [as_text(one, lines, language) for one in problems])
                for title, kind, problems in found
                if problems
            ],
            pictured=[(file, [_shown(one) for one in file.images]) for file in files if file.images],
            counted=summary.counted,
            good=not summary.problems,
        )
    )


def _shown(image: PageImage) -> tuple[str, int, int]:
    return f"data:image/webp;base64,{b64encode(image.data).decode()}", image.width, image.height
