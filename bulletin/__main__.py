"""`python -m bulletin`."""

import sys

from bulletin.cli.entry import main

sys.exit(main())
