"""PDF/A-3a and PDF/UA-1 in one file: the second claim is written into the metadata of the first.

ISO 19005-3 wants a schema declared for properties that it does not know, hence the extension block.
"""

from collections.abc import Sequence
from typing import Any

import pydyf

_UA_CLAIM = b"""<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part></rdf:Description>
"""
_END = b"</rdf:RDF>"
_MISTAKABLE = b"\r\nendstream"
"""Data that end in a carriage return: with the line end before `endstream` a reader may take it for CR LF, and
find the stream one byte short of its /Length, against ISO 19005-3, 6.1.7.1."""


_BLEED = 3 * 72 / 25.4
"""Three millimetres in points: what a print shop cuts off on each side."""


def finish(document: Any, pdf: Any, parts: Sequence[tuple[str, int]] = ()) -> None:
    """Finish a PDF/A-3a that WeasyPrint has made (`finisher` of its `write_pdf`): claim PDF/UA-1 as well.

    The metadata is left uncompressed, so that any program finds it; so is a stream whose length a reader
    could mistake.
    The bleed is that of print shops, where there is room for it between the sheet and the page.
    `parts` are the languages of a file that has several, each with the number of its pages.
    """
    del document
    if parts:
        _mark_parts(pdf, parts)
    number = int(pdf.catalog["Metadata"].split()[0])
    stream = pdf.objects[number]
    text = b"".join(stream.stream)
    at = text.rindex(_END)
    stream.stream = [text[:at] + _UA_CLAIM + text[at:]]
    stream.compress = False
    for page in pdf.objects:
        if isinstance(page, pydyf.Dictionary) and page.get("Type") == "/Page":
            page["BleedBox"] = pydyf.Array(_bleed(page["TrimBox"], page["MediaBox"]))
    for other in pdf.objects:
        if isinstance(other, pydyf.Stream) and other.compress and other.data.endswith(_MISTAKABLE):
            other.compress = False


def _mark_parts(pdf: Any, parts: Sequence[tuple[str, int]]) -> None:
    """Put the tags of each part below one that names its language (ISO 32000-1, 14.9.2.2)."""
    (whole,) = (
        one for one in pdf.objects if isinstance(one, pydyf.Dictionary) and one.get("S") == "/Document"
    )
    tags = [pdf.objects[int(reference.split()[0])] for reference in whole["K"]]
    whole["K"], first = pydyf.Array(), 0
    for language, pages in parts:
        own = set(pdf.page_references[first : first + pages])
        first += pages
        part = pydyf.Dictionary({"Type": "/StructElem", "S": "/Part", "P": whole.reference})
        part["Lang"] = pydyf.String(language)
        part["K"] = pydyf.Array(tag.reference for tag in tags if tag["Pg"] in own)
        pdf.add_object(part)
        whole["K"].append(part.reference)
        for tag in tags:
            if tag["Pg"] in own:
                tag["P"] = part.reference


def _bleed(trim: list[float], media: list[float]) -> list[float]:
    """The box of the page (`trim`) with its bleed, inside the sheet (`media`)."""
    low = [max(edge - _BLEED, limit) for edge, limit in zip(trim[:2], media[:2], strict=True)]
    high = [min(edge + _BLEED, limit) for edge, limit in zip(trim[2:], media[2:], strict=True)]
    return low + high
