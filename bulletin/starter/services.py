"""The services that can check and publish a workspace. Light: the command line knows their names."""

from typing import Literal, get_args

Service = Literal["github", "gitlab"]
SERVICES: tuple[Service, ...] = get_args(Service)
