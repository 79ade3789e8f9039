from microsite.district import yaml_places


def test_each_value_has_a_place():
    text = "a: 1\nb: {c: x,\n  d: [y, z]}\n"
    assert yaml_places.of(text) == {
        ("a",): (1, 1),
        ("b",): (2, 1),
        ("b", "c"): (2, 5),
        ("b", "d"): (3, 3),
        ("b", "d", 0): (3, 7),
        ("b", "d", 1): (3, 10),
    }
    assert yaml_places.of("") == {} and yaml_places.of("text") == {}


def test_a_value_that_holds_itself_ends():
    assert ("a", 0, 0, 0) in yaml_places.of("a: &x [*x]")
