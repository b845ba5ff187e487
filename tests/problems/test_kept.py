"""Problems that are kept come back as they were."""

import json

import pytest

from bulletin.problems.catalogue import CATALOGUE
from bulletin.problems.kept import known, told
from bulletin.problems.problem import Edit, Place, Problem, Words

PLACE = Place("issues/9.yaml", 3, 5, 3, 9)


@pytest.mark.parametrize(
    "problem",
    [
        pytest.param(Problem(CATALOGUE["B095"], values={"file": "а", "detail": "\udcff"}), id="no-place"),
        pytest.param(
            Problem(CATALOGUE["B140"], PLACE, {"pixels": 240, "kind": Words("снимка", "photo")}), id="values"
        ),
        pytest.param(Problem(CATALOGUE["B120"], PLACE, edits=(Edit(PLACE, "„а“"),)), id="edits"),
    ],
)
def test_a_problem_is_the_same_when_it_comes_back(problem: Problem) -> None:
    assert known(json.loads(json.dumps(told(problem)))) == problem
