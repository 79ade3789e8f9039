from jinja2 import Environment, FileSystemLoader

from microsite.compiled_templates import CompiledTemplates


class Counting(Environment):
    compiled = 0

    def compile(self, *arguments, **options):
        self.compiled += 1
        return super().compile(*arguments, **options)


def test_a_second_environment_compiles_only_what_changed(tmp_path):
    kept = {}
    for name, text in {"a.html": "<p>{{ x }}</p>", "b.html": "{% include 'a.html' %}!"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    def rendered():
        loader = FileSystemLoader(tmp_path)
        env = Counting(loader=loader, bytecode_cache=CompiledTemplates(kept))
        return env.get_template("b.html").render(x=1), env.compiled

    assert rendered() == ("<p>1</p>!", 2)
    assert rendered() == ("<p>1</p>!", 0)
    (tmp_path / "a.html").write_text("<b>{{ x }}</b>", encoding="utf-8")
    assert rendered() == ("<b>1</b>!", 1)
