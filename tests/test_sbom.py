"""`make sbom`: the lock, whole, as CycloneDX."""

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "requirements.lock").read_text()


@pytest.fixture
def sbom() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sbom", ROOT / "deploy" / "sbom.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_package_and_every_hash_of_the_lock_is_in_it(sbom: ModuleType) -> None:
    found = sbom.components(LOCK)
    pinned = re.findall(r"^([\w.-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", LOCK, re.MULTILINE)
    expected = {f"pkg:pypi/{re.sub('[-_.]+', '-', n).lower()}@{v}" for n, v in pinned}
    assert {one["bom-ref"] for one in found} == expected
    assert len(found) == len(pinned) > 50
    hashes = [h["content"] for one in found for h in one["externalReferences"][0]["hashes"]]
    assert set(hashes) == set(re.findall(r"sha256:([0-9a-f]{64})", LOCK))


def test_the_same_lock_gives_the_same_file(sbom: ModuleType) -> None:
    project = {"name": "pintu-sehat", "version": "1.0"}
    made = [json.dumps(sbom.bom(LOCK, project)) for _ in range(2)]
    assert made[0] == made[1]
    assert made[0] != json.dumps(sbom.bom(LOCK.replace("==", "==1", 1), project))


@pytest.mark.parametrize("line", ["aiohttp>=3", "aiohttp==3.1", "git+https://x/y", "-e ."])
def test_what_is_not_pinned_with_a_hash_is_refused(sbom: ModuleType, line: str) -> None:
    with pytest.raises(ValueError, match="not pinned"):
        sbom.components(f"{LOCK}\n{line}\n")


def test_what_is_needed_on_some_systems_only_says_where(sbom: ModuleType) -> None:
    line = f"colorama==0.4.6 ; sys_platform == 'win32' \\\n    --hash=sha256:{'0' * 64}\n"
    [one] = sbom.components(line)
    assert one["properties"] == [{"name": "python:marker", "value": "sys_platform == 'win32'"}]
