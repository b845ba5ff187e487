"""What a build tells of planned pages: the lines that are left, and where the sections end."""

from collections.abc import Iterable, Iterator

from bulletin.locales.interface import InterfaceWords
from bulletin.model.sizes import Sizes
from bulletin.plan import Plan


def plan_lines(plans: Iterable[Plan], words: InterfaceWords) -> Iterator[str]:
    """Yield how far each file is from the pages that it plans, in the language of `words`."""
    for plan in plans:
        extent, left = plan.extent, plan.extent.left(plan.budget)
        name = f"{plan.name} ({plan.language})" if plan.language else plan.name
        if plan.fitted:
            yield _told_sizes(name, plan.fitted, words)
        told = (words.plan_left if left >= 0 else words.plan_over)[abs(left) != 1]
        yield told.format(name=name, pages=extent.pages, budget=plan.budget, n=abs(left))
        for end in extent.ends:
            yield words.plan_end.format(page=end.page, title=end.title)


def _told_sizes(name: str, sizes: Sizes, words: InterfaceWords) -> str:
    text, leading = (f"{size:g}".replace(".", words.decimal) for size in (sizes.text, sizes.leading))
    pictures = words.plan_pictures.format(share=round(sizes.pictures * 100)) if sizes.pictures < 1 else ""
    return words.plan_fitted.format(name=name, text=text, leading=leading, pictures=pictures)
