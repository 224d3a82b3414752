"""Every file of the second hostile set gets its answer, in a reader process of 512 MB that ends its work."""

from etl.issues import catalogue
from etl.reader_process import Job
from etl.schema import Supplied
from etl.worker import read_many
from tests.hostile.answers import LIMITS
from tests.hostile.whole_set import SECOND_SET

STOPPED = {"reader_timeout", "reader_out_of_memory", "reader_crashed"}


def faults(made, reading):
    """What is not as it should be with the answer to a file."""
    codes = {issue.code for issue in reading.issues}
    verdict = "refuse" if reading.failed else "warn" if reading.issues else "accept"
    total = sum(fact.value for fact in [*reading.facts, *reading.held])
    if codes & STOPPED:
        yield f"had to be stopped: {codes & STOPPED}"
    if verdict not in (("accept", "warn") if made.want == "read" else (made.want,)):
        yield f"{verdict} {codes} instead of {made.want}"
    if made.code and made.code not in codes:
        yield f"{made.code} is not told, but {codes}"
    if made.total is not None and total != made.total:
        yield f"the figures come to {total} instead of {made.total}"
    if reading.failed and (reading.facts or reading.held or reading.mentions):
        yield "refused, and has figures all the same"
    for issue in reading.issues:
        told = (issue.message_zh, issue.message_en, issue.suggestion, issue.suggestion_en)
        if issue.code not in catalogue() or not all(told):
            yield f"{issue.code} lacks words"


def test_every_file_gets_its_answer():
    """One test for all: the files are read by two processes, as those of an upload are."""
    jobs = (Job(made.make(), made.name, Supplied()) for made in SECOND_SET.values())
    found = {
        job.name: told
        for job, reading in read_many(jobs, 2, LIMITS)
        if (told := list(faults(SECOND_SET[job.name], reading)))
    }
    assert found == {}
    assert len(SECOND_SET) > 200
