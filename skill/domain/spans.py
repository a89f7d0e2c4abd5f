"""Spans of days that people ask about: "last week", "on Sunday", "a year ago"."""

from calendar import isleap
from datetime import date, timedelta
from enum import StrEnum

DAYS_AGO = {"today": 0, "yesterday": 1, "day_before_yesterday": 2}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
# "A year ago" is no day that anybody knows exactly.
ABOUT_DAYS = 3
DAYS_A_WEEK = 7
LEAP_DAY = (2, 29)


class When(StrEnum):
    """How a day is said: older ones by their month, and by the year where it is not this one."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEKDAY = "weekday"
    MONTH = "month"
    YEAR = "year"


def span(name: str, today: date) -> tuple[date, date] | None:
    """The first and the last day of a span by its name, never after today; None for one that is none.

    A weekday is the last one before today; a month the last one that has begun.
    """
    monday = today - timedelta(days=today.weekday())
    first = today.replace(day=1)
    if name in DAYS_AGO:
        day = today - timedelta(days=DAYS_AGO[name])
        return day, day
    match name:
        case "this_week":
            return monday, today
        case "last_week":
            return monday - timedelta(days=DAYS_A_WEEK), monday - timedelta(days=1)
        case "this_month":
            return first, today
        case "last_month":
            last = first - timedelta(days=1)
            return last.replace(day=1), last
        case "last_year":
            return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
        case "a_year_ago":
            then = _year_before(today)
            return then - timedelta(days=ABOUT_DAYS), then + timedelta(days=ABOUT_DAYS)
    if name in WEEKDAYS:
        ago = (today.weekday() - WEEKDAYS.index(name) - 1) % DAYS_A_WEEK + 1
        return today - timedelta(days=ago), today - timedelta(days=ago)
    return _month(MONTHS.index(name) + 1, today) if name in MONTHS else None


def is_this_day(day: date, today: date) -> bool:
    """Whether a day was this day of a year before; a leap day comes on the 28th where there is none."""
    if day.year >= today.year:
        return False
    return _in_year(day, today.year) == today


def when(day: date, today: date) -> tuple[When, str]:
    """How a day is said as seen from today, and which weekday or month it is then."""
    ago = (today - day).days
    if ago <= 0:
        return When.TODAY, ""
    if ago == 1:
        return When.YESTERDAY, ""
    if ago < DAYS_A_WEEK:
        return When.WEEKDAY, WEEKDAYS[day.weekday()]
    return (When.MONTH if day.year == today.year else When.YEAR), MONTHS[day.month - 1]


def _year_before(day: date) -> date:
    return _in_year(day, day.year - 1)


def _in_year(day: date, year: int) -> date:
    is_leap_day = (day.month, day.day) == LEAP_DAY
    return date(year, 2, 28) if is_leap_day and not isleap(year) else day.replace(year=year)


def _month(month: int, today: date) -> tuple[date, date]:
    year = today.year if month <= today.month else today.year - 1
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), min(after - timedelta(days=1), today)
