"""An autograder for Classroom 50: checks the student's checkout (the working folder) and leaves ./result.json.

Lies in CLASSROOM/autograders/ASSIGNMENT/ beside spec.yaml and a clone of Bootsmith in bootsmith/; the assignment's runtime
needs java. Exit code 0 when there is a verdict; any other one is trouble of the host, which the runner records as an error.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent

bootsmith = os.environ.get("BOOTSMITH", str(HERE / "bootsmith" / "bootsmith"))
check = subprocess.run(
    [bootsmith, "check", "--format", "classroom50", "--student", os.environ["OWNER"], str(HERE / "spec.yaml"), "."],
    stdout=subprocess.PIPE,
    text=True,
    check=False,
)
if check.returncode not in (0, 1):
    sys.exit(check.returncode)

# The moment of handing in is that of the commit, so a second grading changes nothing.
moment = subprocess.run(
    ["git", "log", "-1", "--format=%cd", "--date=format-local:%Y-%m-%dT%H:%M:%SZ"],
    env={**os.environ, "TZ": "UTC"},
    stdout=subprocess.PIPE,
    text=True,
    check=True,
).stdout.strip()

result = json.loads(check.stdout)
result.update(
    classroom=os.environ["CLASSROOM"],
    assignment=os.environ["ASSIGNMENT"],
    submission=os.environ["SUBMISSION_TAG"],
    commit=os.environ["COMMIT_URL"],
    release=os.environ["RELEASE_URL"],
    review=os.environ.get("REVIEW_URL") or os.environ["COMMIT_URL"],
    datetime=moment,
)
Path("result.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
