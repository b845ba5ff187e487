"""What the table was measured on; nothing that tells whose machine it is."""

import os
import platform
from importlib.metadata import version
from pathlib import Path


def described() -> str:
    """One line: processors, memory, versions, and how busy the machine was."""
    busy = f"load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else "load unknown"
    parts = (
        f"{os.cpu_count()} processors ({_processor()})",
        f"{_memory()} memory",
        f"{platform.system()} {platform.machine()}",
        f"Python {platform.python_version()}",
        f"WeasyPrint {version('weasyprint')}",
        f"bulletin {version('bulletin')}",
        busy,
    )
    return ", ".join(parts)


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text("utf-8").splitlines() if told.is_file() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or "unknown")


def _memory() -> str:
    try:
        return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB"
    except (AttributeError, ValueError, OSError):
        return "unknown"
