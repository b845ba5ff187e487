"""`python -m bulletin`."""

import sys

from bulletin.cli.main import main

sys.exit(main())
