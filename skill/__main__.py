"""`python -m skill` is `closer`."""

from skill.cli import main

main()
