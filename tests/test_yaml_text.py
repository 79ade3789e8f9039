import pytest
import yaml

from microsite import yaml_text


@pytest.mark.parametrize(
    "text", ["", "a: 1\nb: [x, 'é']\n", "- {a: null}\n", "plain", "d: 2026-11-24"]
)
def test_reads_what_safe_load_reads(text):
    assert yaml_text.load(text) == yaml.safe_load(text)


@pytest.mark.parametrize(
    "text",
    [
        "a: [\n",
        "a: b: c\n",
        "!!python/name:os.system\n",
        "\ta: 1",
        "a: 2026-13-45",
        "a: 1\na: 2",
        "b: 1\na: \x07",
        "a: 0x_",
        "? [a]\n: b",
    ],
)
def test_refuses_what_safe_load_refuses(text):
    with pytest.raises(yaml.error.MarkedYAMLError) as refused:
        yaml_text.load(text)
    assert refused.value.problem_mark.line in (0, 1) and refused.value.problem
