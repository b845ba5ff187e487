"""404.html: what a web server shows for an address that does not exist, whatever the address."""

from urllib.parse import urlsplit

from markupsafe import Markup

from bulletin.locales.site import SITE
from bulletin.publish.output import Output
from bulletin.site.addresses import NOT_FOUND, STYLE
from bulletin.site.binder import POLICY, Binder


def lost_page(binder: Binder) -> Output:
    """Return the page in all languages of the site; it names everything from the server's root, as it has no place."""
    plan = binder.plan
    root = urlsplit(plan.addresses.base).path or "/"
    archive = plan.archive
    html = binder.templates.get_template("site/404.html").render(
        policy=Markup(POLICY),
        language=archive.main,
        head=binder.head(archive.main),
        tongues=[
            (language, SITE[language], f"{root}{plan.addresses.front(language)}")
            for language in archive.languages
        ],
        style=f"{root}{STYLE}",
        logo=f"{root}{name}" if (name := binder.logo_name(archive.main)) else "",
    )
    return Output(NOT_FOUND, html.encode())
