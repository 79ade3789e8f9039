"""What GitHub runs for us: it can be read, may do no more than it must, and runs what there is."""

import re
import shlex
import subprocess
from pathlib import Path

import click
import pytest

from microsite import yaml_text
from microsite.cli import main

FOLDER = Path(__file__).parents[1] / ".github/workflows"
WORKFLOWS = {
    path.stem: yaml_text.load(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.yml")
}
ON = True  # the name `on`, as YAML 1.1 reads it


def runs(workflow: dict) -> list[str]:
    """The scripts of all its steps."""
    return [s["run"] for job in workflow["jobs"].values() for s in job["steps"] if "run" in s]


COMMANDS = [
    (name, arguments.strip())
    for name, workflow in WORKFLOWS.items()
    for script in runs(workflow)
    for arguments in re.findall(r"-m microsite\b([^|&>;\n]*)", script)
]


@pytest.mark.parametrize(("name", "arguments"), COMMANDS)
def test_each_command_and_its_options_exist(name, arguments):
    command, rest = main, shlex.split(arguments)
    context = click.Context(main)
    while isinstance(command, click.Group) and rest and command.get_command(context, rest[0]):
        command = command.get_command(context, rest.pop(0))
    assert command is not main, "no such command"
    with command.make_context(name, rest):  # raises for an option that is not there
        assert not isinstance(command, click.Group) or command.invoke_without_command


def test_links_are_visited_by_the_calendar_or_by_hand_and_never_for_a_pull_request():
    workflow = WORKFLOWS["links"]
    assert set(workflow[ON]) == {"schedule", "workflow_dispatch"}
    (when,) = workflow[ON]["schedule"]
    assert len(when["cron"].split()) == 5 and when["cron"].endswith(" * * 1"), "once a week"
    assert any("check links --external" in script for script in runs(workflow))
    for script in runs(WORKFLOWS["site"]):
        assert "--external" not in script


RIGHTS = {
    "links": {"visit": {"contents": "write", "issues": "write"}},
    "site": {
        "test": None,
        "build": {"contents": "read", "pages": "read", "security-events": "write"},
        "publish": {"pages": "write", "id-token": "write"},
    },
}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_may_do_no_more_than_it_must(name):
    assert WORKFLOWS[name]["permissions"] == {"contents": "read"}
    jobs = WORKFLOWS[name]["jobs"]
    assert {job: value.get("permissions") for job, value in jobs.items()} == RIGHTS[name]


def test_words_of_others_never_reach_a_script():
    for name, workflow in WORKFLOWS.items():
        for script in runs(workflow):
            places = re.findall(r"\$\{\{\s*([\w.-]+)", script)
            assert set(places) <= {"steps.pages.outputs.base_url"}, name


def test_every_script_is_one_that_a_shell_can_read():
    for script in (script for workflow in WORKFLOWS.values() for script in runs(workflow)):
        plain = re.sub(r"\$\{\{.*?\}\}", "x", script)
        subprocess.run(["bash", "-n"], input=plain, text=True, check=True)
