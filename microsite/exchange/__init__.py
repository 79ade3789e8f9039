"""Translations out to other tools, and in again."""
