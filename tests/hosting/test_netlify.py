from microsite.hosting import netlify

HEADERS = {"A": "b; c", "D": "e"}


def test_all_files_and_those_that_may_be_kept():
    text = netlify.render(HEADERS)
    assert text.startswith("/*\n  A: b; c\n  D: e\n/kept/*\n  Cache-Control: public, max-age=")
    assert text.count("immutable") == 3
    assert max(map(len, text.splitlines())) <= 2000  # what Cloudflare Pages reads
