"""Fixtures of the tests of the window."""

import pytest


@pytest.fixture(autouse=True)
def catalogue(qapp):
    """The plurals of English are there in each test, whatever ran before."""
