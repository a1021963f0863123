"""Write what the bot is made of as CycloneDX: `python deploy/sbom.py requirements.lock OUT`.

Read is the lock alone, so the same lock always gives the same file, and nothing is asked of a
network. What a component may consist of are the files whose hashes the lock allows.
"""

import json
import re
import sys
import tomllib
import uuid
from pathlib import Path

PINNED = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(?P<version>[^\s;\\]+)(?P<rest>.*)$"
)
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
SPEC = "1.6"


def components(lock: str) -> list[dict[str, object]]:
    """Return each pinned package with its hashes; raise `ValueError` for a line without them."""
    found = []
    for line in lock.replace("\\\n", " ").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = PINNED.match(line.strip())
        hashes = HASH.findall(line)
        if match is None or not hashes:
            raise ValueError(f"not pinned with a hash: {line.strip()[:80]}")
        found.append(_component(match, hashes))
    return sorted(found, key=lambda one: str(one["bom-ref"]))


def _component(match: re.Match[str], hashes: list[str]) -> dict[str, object]:
    name = re.sub(r"[-_.]+", "-", match["name"]).lower()
    version = match["version"]
    purl = f"pkg:pypi/{name}@{version}"
    marker = match["rest"].partition("--hash")[0].strip(" ;\\")
    made: dict[str, object] = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
        "externalReferences": [
            {
                "type": "distribution",
                "url": f"https://pypi.org/project/{name}/{version}/#files",
                "hashes": [{"alg": "SHA-256", "content": one} for one in sorted(set(hashes))],
            }
        ],
    }
    if marker:  # needed on some systems only
        made["properties"] = [{"name": "python:marker", "value": marker}]
    return made


def bom(lock: str, project: dict[str, str]) -> dict[str, object]:
    """Return the whole bill of materials; its number follows from its content."""
    root = f"pkg:generic/{project['name']}@{project['version']}"
    parts = components(lock)
    return {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPEC}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPEC,
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, root + lock)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": project["name"],
                "version": project["version"],
            }
        },
        "components": parts,
    }


def main() -> None:
    """Read the lock that is named, write the file that is named."""
    lock, out = Path(sys.argv[1]), Path(sys.argv[2])
    with (Path(__file__).parent.parent / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    made = bom(lock.read_text(encoding="utf-8"), project)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
