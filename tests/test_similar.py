import pytest

from microsite.similar import Place, pairs


def place(text, kind="item", after=None):
    return Place(text, frozenset([kind]) if kind else frozenset(), after)


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ([place("Ask before you act.")], [place("Ask first before you act.")], {0: 0}),
        ([place("Ask before you act.")], [place("A wholly new sentence.", after="x")], {}),
        ([place("Ask before you act.", "heading")], [place("Ask before you act!")], {}),
        ([place("Ask before you act.", "")], [place("Ask before you act!")], {0: 0}),
        # Less alike counts only at the same place.
        ([place("Time", after="a")], [place("Time for all", after="a")], {0: 0}),
        ([place("Time", after="a")], [place("Time for all", after="b")], {}),
        # The most alike first, each once.
        (
            [place("Call on Monday."), place("Call on Tuesday.")],
            [place("Call on Tuesday!"), place("Call on Monday!")],
            {0: 1, 1: 0},
        ),
        ([place("Call them.")], [place("Call them now."), place("Call them!")], {1: 0}),
        # Of two equally alike, the nearer.
        (
            [place("Say A now."), place("Say B now.")],
            [place("Say C now."), place("Say D now.")],
            {0: 0, 1: 1},
        ),
    ],
)
def test_pairs(earlier, later, expected):
    assert pairs(earlier, later) == expected
