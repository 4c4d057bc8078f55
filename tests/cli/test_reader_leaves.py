"""What happens to a command whose reader has had enough, as `station advise | head` has."""

from __future__ import annotations

import os
import subprocess
import sys


def test_a_reader_who_leaves_is_no_fault() -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run([sys.executable, "-m", "station", "devices"], stdout=write, stderr=subprocess.PIPE, text=True,
                          check=False, timeout=60)
    os.close(write)
    assert (done.returncode, done.stderr) == (141, "")
