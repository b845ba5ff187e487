"""404.html: what a web server shows for an address that does not exist, whatever the address."""

from base64 import b64encode

from markupsafe import Markup

from bulletin.locales.site import SITE
from bulletin.publish.output import Output
from bulletin.render.faces import font_faces
from bulletin.render.holdings import CARRIED
from bulletin.render.typefaces import stack
from bulletin.site.addresses import NOT_FOUND
from bulletin.site.binder import Binder

_TYPES = {"svg": "image/svg+xml", "png": "image/png"}


def lost_page(binder: Binder) -> Output:
    """Return the page in all languages of the site. It holds all it needs, as it has no place to find files from.

    Its links name the whole address of the site where that is known.
    """
    plan, fonts = binder.plan, binder.assets.fonts
    addresses, archive = plan.addresses, plan.archive
    values = {
        "policy": Markup(CARRIED.policy),
        "language": archive.main,
        "head": binder.head(archive.main),
        "tongues": [
            (
                language,
                SITE[language],
                addresses.absolute(addresses.front(language)) or addresses.front(language),
            )
            for language in archive.languages
        ],
        "palette": binder.assets.palette(),
        "text": fonts.text and stack(fonts.text),
        "headings": fonts.headings and stack(fonts.headings),
        "icon": _data(binder.icon),
    }
    template = binder.templates.get_template("site/404.html")
    faces = font_faces(template.render(faces="", **values), fonts, slim=True)
    return Output(NOT_FOUND, template.render(faces=faces, **values).encode())


def _data(icon: Output) -> str:
    """An address that holds the mark of the browser's tab."""
    return f"data:{_TYPES[icon.name.rpartition('.')[2]]};base64,{b64encode(icon.data).decode()}"
