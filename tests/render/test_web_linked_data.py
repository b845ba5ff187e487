"""The page's data for machines."""

import json
from dataclasses import replace
from pathlib import Path

from web_example import content, workspace

from bulletin.render.linked_data import linked_data


def test_issue_is_described(tmp_path: Path) -> None:
    """Number, date, language, publisher with address, sections, events."""
    data = json.loads(linked_data(content(workspace(tmp_path))[0]))
    assert (data["@context"], data["@type"]) == ("https://schema.org", "PublicationIssue")
    assert (data["issueNumber"], data["datePublished"], data["inLanguage"]) == ("3", "2023-12-29", "bg")
    assert data["publisher"]["name"] == "Клъстер Пример"
    assert data["publisher"]["address"]["streetAddress"].startswith("София")
    assert [part["@id"] for part in data["hasPart"]] == ["#words", "#_section-2", "#works"]
    conference, webinar = data["hasPart"][2]["hasPart"][1]["about"]
    assert (conference["@type"], conference["startDate"]) == ("Event", "2017-09-28")
    assert conference["location"] == {"@type": "Place", "name": "София"}
    assert webinar["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode"
    assert webinar["contributor"] == [{"@type": "Organization", "name": "ITRI"}]


def test_no_empty_fields(tmp_path: Path) -> None:
    """An article has no number, and says nothing instead of an empty word."""
    composed, _ = content(workspace(tmp_path))
    data = json.loads(linked_data(replace(composed, issue_number="", author="", keywords=())))
    assert not {"issueNumber", "author", "keywords"} & data.keys()


def test_text_cannot_end_the_element(tmp_path: Path) -> None:
    """`</script>` and `<!--` come out as they went in, and never stand in the HTML."""
    composed, _ = content(workspace(tmp_path))
    text = linked_data(replace(composed, summary="</script><!-- & \u2028"))
    assert not set("<>&\u2028") & set(text)
    assert json.loads(text)["description"] == "</script><!-- & \u2028"
