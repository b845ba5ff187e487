"""Templates of a workspace that go on for ever, fill the memory or reach for what is none of theirs."""

from pathlib import Path

import pytest
from jinja2 import TemplateError
from jinja2.exceptions import SecurityError

from bulletin.render import meter
from bulletin.render.meter import Endless, TooMuch
from bulletin.render.templates import LARGEST, TooLarge, environment

ENDLESS = {
    "loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "length": "{% for a in range(99999) %}{% for b in range(99999) %}{{ loop.length }}{% endfor %}{% endfor %}",
    "macros": "{% macro a(n) %}{% if n %}{{ a(n - 1) }}{{ a(n - 1) }}{% endif %}{% endmacro %}{{ a(60) }}",
    "joined rounds": "{% for a in range(99999) %}{{ range(99999)|join }}{% endfor %}",
}
TOO_MUCH = {
    "text times": "{{ 'x' * 10 ** 10 }}",
    "times text": "{{ 10 ** 10 * 'x' }}",
    "list times": "{{ ([0] * 10 ** 10)|length }}",
    "nested list times": "{% set a = [0] * 999 %}{{ ([a] * 9999)|length }}",
    "power": "{{ 10 ** (10 ** 10) }}",
    "product": "{{ (2 ** 3000) * (2 ** 3000) }}",
    "doubled text": "{% set n = namespace(x='a') %}{% for i in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
    "doubled by plus": "{% set n = namespace(x='a') %}{% for i in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}",
    "doubled list": "{% set n = namespace(x=[0]) %}{% for i in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}",
    "lists in lists": "{% set n = namespace(x=[0]) %}{% for i in range(60) %}{% set n.x = [n.x, n.x] %}{% endfor %}",
    "in dicts": "{% set n = namespace(x=[]) %}{% for i in range(60) %}{% set n.x = dict(a=n.x, b=n.x) %}{% endfor %}",
    "center": "{{ 'a'|center(10 ** 10) }}",
    "ljust": "{{ 'a'.ljust(10 ** 10) }}",
    "to_bytes": "{{ (1).to_bytes(10 ** 10, 'big') }}",
    "percent": "{{ '%10000000000d' % 1 }}",
    "percent with a star": "{{ '%*d' % (10 ** 10, 1) }}",
    "percent by name": "{{ '%(a)10000000000d' % {'a': 1} }}",
    "format": "{{ '{:>10000000000}'.format(1) }}",
    "format in format": "{{ '{:>{}}'.format(1, 10 ** 10) }}",
    "filter format": "{{ '%10000000000d'|format(1) }}",
    "indent": "{{ ('a\n' * 99999)|indent(99999) }}",
    "replace": "{{ ('a' * 99999)|replace('a', 'b' * 99999) }}",
    "method replace": "{{ ('a' * 99999).replace('a', 'b' * 99999) }}",
    "method join": "{{ ('b' * 99999).join(['a'] * 9999) }}",
    "join": "{{ range(9999)|join('a' * 99999) }}",
    "batch": "{{ [1]|batch(10 ** 10, 0)|list|length }}",
    "slice": "{{ [1]|slice(10 ** 10)|list|length }}",
    "sum": "{{ ([[0] * 999] * 999 + [[0] * 9999])|sum(start=[])|length }}",
    "wordwrap": "{{ ('a' * 999999)|wordwrap(1) }}",
    "written": "{% set a = 'a' * 99999999 %}{{ a }}{{ a }}{{ a }}{{ a }}",
}
FORBIDDEN = {
    "cycler": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "attr": "{{ ''|attr('__class__') }}",
    "subscript": "{{ ''['__class__'] }}",
    "format of attributes": "{{ '{0.__class__.__init__.__globals__}'.format(a) }}",
    "format_map": "{{ '{a.__class__}'.format_map({'a': a}) }}",
    "format held": "{% set f = '{0.__class__}'.format %}{{ f(a) }}",
    "mapped attribute": "{{ [a]|map(attribute='__class__.__mro__')|list }}",
    "mapped attr": "{{ ['a']|map('attr', '__class__')|first }}",
    "joiner": "{{ joiner.__init__.__globals__ }}",
    "namespace": "{{ namespace.__init__.__globals__ }}",
    "macro": "{% macro m() %}{% endmacro %}{{ m._func.__globals__ }}",
    "self": "{{ self._TemplateReference__context.environment }}",
    "frame": "{% set g = [1]|map('string') %}{{ g.gi_frame.f_back }}",
    "append": "{% set l = [] %}{{ l.append(1) }}",
    "lipsum": "{{ lipsum() }}",
    "absolute": "{% include '/etc/passwd' %}",
    "upwards": "{% include '../secret.txt' %}",
    "upwards below": "{% include 'default/../../secret.txt' %}",
    "address": "{% import 'file:///etc/passwd' as x %}",
    "zero": "{% include 'a\\0b' %}",
    "long name": "{% include '" + "default/" * 50_000 + "a' %}",
    "very long name": "{% include '" + "a" * 50_000 + "' %}",
}


@pytest.fixture(autouse=True)
def fewer_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same bound a little nearer: counting to the real one takes a second."""
    monkeypatch.setattr(meter, "STEPS", 100_000)


def filled(folder: Path, text: str) -> str:
    """Fill a template of a workspace, beside which a secret lies."""
    (folder / "secret.txt").write_text("secret", "utf-8")
    (folder / "templates").mkdir()
    (folder / "templates" / "a.html").write_text(text, "utf-8")
    return environment([folder / "templates"]).get_template("a.html").render(a="b")


@pytest.mark.parametrize("name", ENDLESS)
def test_what_never_ends_is_stopped(name: str, tmp_path: Path) -> None:
    """By counting, and not by a clock."""
    with pytest.raises(Endless):
        filled(tmp_path, ENDLESS[name])


@pytest.mark.parametrize("name", TOO_MUCH)
def test_what_would_fill_the_memory_is_not_made(name: str, tmp_path: Path) -> None:
    """Neither a text nor a list nor a number."""
    with pytest.raises(TooMuch):
        filled(tmp_path, TOO_MUCH[name])


@pytest.mark.parametrize("name", FORBIDDEN)
def test_nothing_but_its_own_is_reached(name: str, tmp_path: Path) -> None:
    """No file outside the folder, and nothing of the interpreter."""
    with pytest.raises((SecurityError, TemplateError)):
        filled(tmp_path, FORBIDDEN[name])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("{{ " + "(" * 3_000 + "1" + ")" * 3_000 + " }}", id="brackets"),
        pytest.param("{% if 1 %}" * 500 + "{% endif %}" * 500, id="conditions"),
        pytest.param("{% for a in [1] %}" * 30 + "{% endfor %}" * 30, id="loops"),
    ],
)
def test_what_python_cannot_compile_is_told_as_a_mistake(text: str, tmp_path: Path) -> None:
    """Too many things in each other."""
    with pytest.raises(TemplateError, match="in each other"):
        filled(tmp_path, text)


def test_a_template_that_calls_itself_ends(tmp_path: Path) -> None:
    """Python's own bound is met first; the build tells it as one without an end."""
    with pytest.raises((RecursionError, Endless)):
        filled(tmp_path, "{% include 'a.html' %}")


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    """No more than is needed to see that it is one."""
    with pytest.raises(TooLarge):
        filled(tmp_path, "a" * (LARGEST + 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{% for i in range(3) %}{{ loop.index }}/{{ loop.length }}{{ ',' if not loop.last }}{% endfor %}",
            "1/3,2/3,3/3",
        ),
        ("{% for i in [] %}a{% else %}none{% endfor %}", "none"),
        ("{{ 'a' ~ 1 ~ '<' }}", "a1&lt;"),
        ("{{ ('<b>'|safe) ~ '<' }}", "<b>&lt;"),
        ("{{ '%05.1f' % 2.25 }} {{ '{:,}'.format(294500) }} {{ '%s'|format('<') }}", "002.2 294,500 &lt;"),
        ("{{ ['a', 'b']|join(', ') }} {{ 'a'|center(5) }}| {{ [1, 2, 3]|sum }}", "a, b   a  | 6"),
        ("{{ 7 % 3 }} {{ 2 ** 10 }} {{ [1] + [2] }} {{ {'a': 1}.a }} {{ (1, 2)|last }}", "1 1024 [1, 2] 1 2"),
        ("{% macro m(x) %}<i>{{ x }}</i>{% endmacro %}{{ m('&') }}", "<i>&amp;</i>"),
        ("{% for a in [[1, [2]]] recursive %}{{ a if a is number else loop(a) }}{% endfor %}", "12"),
    ],
)
def test_what_templates_do_they_still_do(text: str, expected: str, tmp_path: Path) -> None:
    """Counting changes nothing of what is written."""
    assert filled(tmp_path, text) == expected


def test_each_page_is_counted_anew(tmp_path: Path) -> None:
    """A site of many pages does not come to the end of one template's share."""
    (tmp_path / "a.html").write_text("{% for a in range(9999) %}{% endfor %}", "utf-8")
    template = environment([tmp_path]).get_template("a.html")
    assert [template.render() for _ in range(25)] == [""] * 25
