import pytest

from microsite.hosting import policy


def test_nothing_inline_and_nothing_from_elsewhere_may_run():
    said = policy.headers()["Content-Security-Policy"]
    assert said.startswith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src")
    assert "unsafe-inline" not in said and "'unsafe-eval'" not in said and "data:" not in said
    assert said.endswith("; frame-ancestors 'none'")


def test_a_page_says_what_it_can_say_by_itself():
    assert policy.headers()["Content-Security-Policy"].startswith(policy.in_page())
    assert "frame-ancestors" not in policy.in_page()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("'none'", "'none'"),
        ("'self'", "'self'"),
        (" https://lms.example.org  'self' ", "https://lms.example.org 'self'"),
        ("https://*.example.org:8443", "https://*.example.org:8443"),
    ],
)
def test_the_district_says_who_may_frame_its_pages(given, said):
    found = policy.headers(given)["Content-Security-Policy"]
    assert found.endswith(f"; frame-ancestors {said}")


@pytest.mark.parametrize(
    "given",
    [
        "",
        "self",
        "*",
        "http://lms.example.org",
        "https://lms.example.org/path",
        "https://localhost",
        "'none' https://lms.example.org",
        "https://lms.example.org; script-src *",
        "https://lms.example.org\nX-Other: 1",
        'https://lms.example.org"',
    ],
)
def test_what_names_no_sites_is_refused(given):
    with pytest.raises(ValueError, match="site|host"):
        policy.headers(given)
