"""Some cases of fuzzing each reader and each grammar, always the same ones: none may fail.

For longer: `python -m tests.hostile.fuzz --minutes 30 --seed N`. What that finds becomes a file of the second set.
"""

import os
from random import Random

import pytest

from tests.hostile.fuzz import case_of, fuzz, try_case
from tests.hostile.fuzz_targets import TARGETS, NotAnAnswer, Target
from tests.hostile.mutations import mutated

SEED = int(os.environ.get("FUZZ_SEED", "1"))
CASES = 120  # of each target: below a minute of the processor together

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="cases run in forked processes")


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_no_case_fails(target):
    tried, failures = fuzz(target, SEED, most=CASES)
    print(f"seed {SEED}: {tried} cases of {target}")
    assert failures == []
    assert tried == CASES


def test_a_case_is_the_same_for_ever():
    assert case_of(3, "xlsx", 5) == case_of(3, "xlsx", 5)
    assert case_of(3, "xlsx", 5) != case_of(3, "xlsx", 6)


def test_a_failure_is_told():
    def fails(data: bytes) -> None:
        raise NotAnAnswer("as it must not")

    assert "as it must not" in try_case(Target(lambda chance: b"", fails), b"")


def test_mutants_differ_from_their_seed():
    seed = b"<a><b c='1'>x</b></a>" * 20
    assert sum(mutated(seed, Random(number)) != seed for number in range(50)) >= 40
