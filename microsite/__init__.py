"""Build small professional-development sites: translated, accessible, static."""

__version__ = "0.1.0"
