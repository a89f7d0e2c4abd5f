"""How a fault is described in a log: by its type and its road, never by its message.

An exception's message may carry what somebody said, or an id of Amazon's.
"""

from traceback import extract_tb


def describe(exception: BaseException) -> dict[str, str]:
    """The fields for a log line: `fault`, the type's name, and `road`, the last frames it came through."""
    frames = extract_tb(exception.__traceback__)[-4:]
    road = " > ".join(f"{frame.filename.rpartition('/skill/')[2]}:{frame.lineno}" for frame in frames)
    return {"fault": type(exception).__name__, "road": road}
