"""YAML read by the fast parser where PyYAML has it: a build reads the same kinds of text often."""

import yaml


def load(text: str) -> object:
    """What `yaml.safe_load` gives, and raises: yaml.YAMLError for a text that cannot be read."""
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
