"""The client: `Recraft`, `Job`, the I/O thread, the scheduler."""

from recraft_nb.client.budget import Budget
from recraft_nb.client.job import Job, gather
from recraft_nb.client.opening import ask_key
from recraft_nb.client.recraft import Recraft
from recraft_nb.client.scheduler import RateLimits

__all__ = ["Budget", "Job", "RateLimits", "Recraft", "ask_key", "gather"]
