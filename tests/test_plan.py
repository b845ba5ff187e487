"""A plan that is kept comes back as it was."""

import json

import pytest

from bulletin.model.sizes import Sizes
from bulletin.plan import Plan, known_plan
from bulletin.render.extent import End, Extent

EXTENT = Extent((90, 40), (104, 104), 12, (End("Новини", 2, "sections/0"),), 3)


@pytest.mark.parametrize(
    "plan",
    [
        Plan("bulletin-9.pdf", None, 4, EXTENT),
        Plan("bulletin-9.bg-en.pdf", "en", 4, EXTENT, Sizes(8.8, 12.2, 0.7)),
    ],
)
def test_a_plan_is_the_same_when_it_comes_back(plan: Plan) -> None:
    assert known_plan(json.loads(json.dumps(plan.told))) == plan
