"""The official service as a validating stand-in; see `StandIn`."""

from support.standin import faults
from support.standin.service import StandIn
from support.standin.wire import Fault, Seen

__all__ = ["Fault", "Seen", "StandIn", "faults"]
