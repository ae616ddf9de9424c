from pathlib import Path

import pytest

from tests.keeping.published import Published


@pytest.fixture
def hotel(tmp_path: Path) -> Published:
    return Published.begun(tmp_path)
