"""The option by which a command has files read by a cluster."""

from __future__ import annotations

import argparse
import os


def add_scheduler_option(parser: argparse.ArgumentParser) -> None:
    """`--scheduler`, '' for none."""
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        default=os.environ.get("CAMPAIGN_SCHEDULER", ""),
        help="have the files read by the Dask cluster of this scheduler, tcp://host:8786 or tls://host:8786, in place of "
        "processes of this machine (default: the environment's CAMPAIGN_SCHEDULER) 由计算集群读取",
    )
