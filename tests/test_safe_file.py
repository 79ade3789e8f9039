from microsite import safe_file


def test_write_touches_a_file_only_to_change_it(tmp_path):
    path = tmp_path / "x" / "a.po"
    assert safe_file.write(path, "a")
    before = path.stat().st_mtime_ns
    assert not safe_file.write(path, "a")
    assert path.stat().st_mtime_ns == before
    assert safe_file.write(path, "b")
    assert not safe_file.write(path, b"b") and safe_file.write(path, b"\xff")
    assert [p.name for p in path.parent.iterdir()] == ["a.po"]
