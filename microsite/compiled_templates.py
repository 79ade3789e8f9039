"""Templates compiled once for all languages: MkDocs makes a new Jinja environment for each."""

from collections.abc import MutableMapping

from jinja2.bccache import Bucket, BytecodeCache


class CompiledTemplates(BytecodeCache):
    """Keeps code in `kept`, by Jinja's own keys. Jinja passes over that of a changed source."""

    def __init__(self, kept: MutableMapping[str, bytes]) -> None:
        self.kept = kept

    def load_bytecode(self, bucket: Bucket) -> None:
        if code := self.kept.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.kept[bucket.key] = bucket.bytecode_to_string()
