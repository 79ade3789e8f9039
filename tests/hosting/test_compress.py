import gzip

import brotli

from microsite.hosting import compress


def test_copies_that_are_smaller_and_say_no_time(tmp_path):
    (tmp_path / "es").mkdir()
    (tmp_path / "es/index.html").write_text("<p>word " * 100)
    (tmp_path / "a.js").write_text("1")  # would be larger
    (tmp_path / "photo.jpg").write_text("word " * 100)
    compress.beside(tmp_path)
    made = {"index.html", "index.html.gz", "index.html.br", "a.js", "photo.jpg"}
    assert {path.name for path in tmp_path.rglob("*.*")} == made
    page = (tmp_path / "es/index.html").read_bytes()
    packed = (tmp_path / "es/index.html.gz").read_bytes()
    assert gzip.decompress(packed) == page
    assert brotli.decompress((tmp_path / "es/index.html.br").read_bytes()) == page
    assert packed[3:8] == bytes(5)  # no name, no time: https://www.rfc-editor.org/rfc/rfc1952
