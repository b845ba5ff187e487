"""The time that a job may take."""

import threading
import time
from contextlib import suppress

import pytest

from bulletin.publish.limits import TimeIsUp, time_limit


def test_a_job_without_an_end_is_ended() -> None:
    def endless() -> None:
        while True:
            pass

    with pytest.raises(TimeIsUp), time_limit(0.05):
        endless()


def test_nobody_who_is_prepared_for_anything_catches_it() -> None:
    def prepared() -> None:
        while True:
            with suppress(Exception):
                time.sleep(0.01)

    with pytest.raises(TimeIsUp), time_limit(0.05):
        prepared()


def test_what_is_ready_in_time_is_left_alone() -> None:
    with time_limit(0.05):
        done = sum(range(10))
    time.sleep(0.1)
    assert done == 45


def test_none_is_no_limit() -> None:
    with time_limit(0):
        time.sleep(0.01)
        done = True
    assert done


def test_another_thread_has_no_limit() -> None:
    done = []

    def job() -> None:
        with time_limit(0.01):
            time.sleep(0.05)
            done.append(True)

    thread = threading.Thread(target=job)
    thread.start()
    thread.join()
    assert done == [True]
